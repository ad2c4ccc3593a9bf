/* DescribeLimits: AWS's default quotas, in units per second. Nothing here holds anybody to them. */
#include "shared/aws/gen/dynamodb.h"

enum { ACCOUNT_UNITS_MAX = 80000, TABLE_UNITS_MAX = 40000 };

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
