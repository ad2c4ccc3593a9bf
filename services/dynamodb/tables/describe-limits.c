/* DescribeLimits: AWS's default quotas, in units per second. Tables are
 * held to theirs; what all tables of an account have together is not counted. */
#include "services/dynamodb/tables/throughput.h"

enum outcome dynamodb_describe_limits(struct call *call,
                                      const struct dynamodb_describe_limits_in *in,
                                      struct dynamodb_describe_limits_out *out) {
    (void)call, (void)in;
    out->account_max_read_capacity_units = OPT_LONG(ACCOUNT_UNITS_MAX);
    out->account_max_write_capacity_units = OPT_LONG(ACCOUNT_UNITS_MAX);
    out->table_max_read_capacity_units = OPT_LONG(TABLE_UNITS_MAX);
    out->table_max_write_capacity_units = OPT_LONG(TABLE_UNITS_MAX);
    return DONE;
}
