#include "services/dynamodb/tables/throughput.h"

#include "services/dynamodb/tables/throughput-rules.h"

#define INVALID "One or more parameter values were invalid: "

enum {
    /* What an on-demand table is ready for from its first moment. */
    INITIAL_READ_UNITS = 12000,
    INITIAL_WRITE_UNITS = 4000,
};

/* AWS calls more than this out of bounds before it looks at any quota. */
static const int64_t UNITS_BOUND = 1000000000000;
static const struct str fine = {0};

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

/* "table", or "index <name>" */
struct str throughput_subject(struct arena *a, const struct index_definition *index) {
    return index == NULL ? STR("table") : ARENA_CONCAT(a, STR("index "), index->name);
}

/* ---- provisioned units ---- */

static struct str check_bound(struct arena *a, int64_t units, const char *name) {
    if (units <= UNITS_BOUND) return fine;
    return arena_printf(a, "Given value %lld for %s is out of bounds", (long long)units, name);
}

struct str units_check(struct arena *a, const struct dynamodb_provisioned_throughput *t) {
    struct str wrong = check_bound(a, t->read_capacity_units.value, "ReadCapacityUnits");
    if (str_is_set(wrong)) return wrong;
    return check_bound(a, t->write_capacity_units.value, "WriteCapacityUnits");
}

/* ---- maxima of on-demand tables ---- */

/* -1 takes a maximum away, and is for UpdateTable only. */
static struct str read_maximum(struct arena *a, struct opt_long given, const char *name,
                               const struct index_definition *index, bool update, int64_t *units) {
    if (!given.set) return fine;
    bool removal = update && given.value == -1;
    if (!removal && given.value < 1) {
        return arena_printf(a,
                            INVALID "Requested %s for OnDemandThroughput for %" PRIstr
                                    " is outside of valid range",
                            name, STR_ARG(throughput_subject(a, index)));
    }
    *units = removal ? 0 : given.value;
    return fine;
}

static struct str check_on_demand_only(struct arena *a,
                                       const struct dynamodb_on_demand_throughput *given,
                                       const struct index_definition *index) {
    bool reads = given->max_read_request_units.set;
    if (!reads && !given->max_write_request_units.set) return fine;
    struct str where = index == NULL ? fine : ARENA_CONCAT(a, STR(" for index : "), index->name);
    return arena_printf(a,
                        INVALID "%s for OnDemandThroughput cannot be specified%" PRIstr
                                " when the table BillingMode is PROVISIONED",
                        reads ? "MaxReadRequestUnits" : "MaxWriteRequestUnits", STR_ARG(where));
}

struct str maxima_read(struct arena *a, const struct maximum_request *r,
                       struct throughput_settings *settings) {
    if (r->given == NULL) return fine;
    if (!r->on_demand) return check_on_demand_only(a, r->given, r->index);
    struct str wrong = read_maximum(a, r->given->max_read_request_units, "MaxReadRequestUnits",
                                    r->index, r->update, &settings->max_read_units);
    if (str_is_set(wrong)) return wrong;
    return read_maximum(a, r->given->max_write_request_units, "MaxWriteRequestUnits", r->index,
                        r->update, &settings->max_write_units);
}

const struct dynamodb_on_demand_throughput *
throughput_describe_maximum(struct arena *a, const struct throughput_settings *settings) {
    if (settings->max_read_units == 0 && settings->max_write_units == 0) return NULL;
    struct dynamodb_on_demand_throughput *d = arena_new(a, struct dynamodb_on_demand_throughput);
    if (settings->max_read_units != 0)
        d->max_read_request_units = OPT_LONG(settings->max_read_units);
    if (settings->max_write_units != 0) {
        d->max_write_request_units = OPT_LONG(settings->max_write_units);
    }
    return d;
}

/* ---- warm throughput ---- */

static struct throughput_units warm_of(bool on_demand, struct throughput_units provisioned,
                                       const struct throughput_settings *settings) {
    struct throughput_units least = provisioned;
    if (on_demand) least = (struct throughput_units){INITIAL_READ_UNITS, INITIAL_WRITE_UNITS};
    return (struct throughput_units){larger(least.read, settings->warm_read_units),
                                     larger(least.write, settings->warm_write_units)};
}

struct throughput_units throughput_warm(const struct table_definition *table,
                                        const struct index_definition *index) {
    if (index == NULL) {
        return warm_of(table->on_demand,
                       (struct throughput_units){table->read_units, table->write_units},
                       &table->settings);
    }
    return warm_of(table->on_demand,
                   (struct throughput_units){index->read_units, index->write_units},
                   &index->settings);
}

static struct str read_warm_units(struct arena *a, const struct warm_request *r,
                                  struct opt_long given, bool reads, int64_t *units) {
    if (!given.set) return fine;
    *units = given.value;
    if (given.value >= (reads ? r->least.read : r->least.write)) return fine;
    return arena_printf(
        a, INVALID "Requested %sUnitsPerSecond for WarmThroughput for %" PRIstr " is lower than %s",
        reads ? "Read" : "Write", STR_ARG(throughput_subject(a, r->index)),
        reads ? r->less_read : r->less_write);
}

struct str warm_read(struct arena *a, const struct warm_request *r,
                     struct throughput_settings *settings) {
    if (r->given == NULL) return fine;
    struct str wrong =
        read_warm_units(a, r, r->given->read_units_per_second, true, &settings->warm_read_units);
    if (str_is_set(wrong)) return wrong;
    return read_warm_units(a, r, r->given->write_units_per_second, false,
                           &settings->warm_write_units);
}

#define INITIAL_TEXT                                                                               \
    "initial throughput for OnDemand. See: "                                                       \
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"                            \
    "on-demand-capacity-mode.html#on-demand-capacity-mode-initial"

static struct warm_request warm_at_start(bool on_demand, struct throughput_units least) {
    if (on_demand) return (struct warm_request){NULL, NULL, least, INITIAL_TEXT, INITIAL_TEXT};
    return (struct warm_request){NULL, NULL, least, "ReadCapacityUnits of ProvisionedThroughput",
                                 "WriteCapacityUnits of ProvisionedThroughput"};
}

/* ---- CreateTable ---- */

static struct str read_billing(struct arena *a, const struct dynamodb_create_table_in *in,
                               struct table_definition *table) {
    const struct dynamodb_provisioned_throughput *t = in->provisioned_throughput;
    table->on_demand = str_eq(in->billing_mode, STR("PAY_PER_REQUEST"));
    if (table->on_demand) {
        if (t == NULL) return fine;
        return STR(INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when "
                           "BillingMode is PAY_PER_REQUEST");
    }
    if (t == NULL) {
        return STR(INVALID "ReadCapacityUnits and WriteCapacityUnits must both be specified when "
                           "BillingMode is PROVISIONED");
    }
    table->read_units = t->read_capacity_units.value;
    table->write_units = t->write_capacity_units.value;
    return units_check(a, t);
}

struct str throughput_read(struct arena *a, const struct dynamodb_create_table_in *in,
                           struct table_definition *table) {
    struct str wrong = read_billing(a, in, table);
    if (str_is_set(wrong)) return wrong;
    struct maximum_request maximum = {.given = in->on_demand_throughput,
                                      .on_demand = table->on_demand};
    wrong = maxima_read(a, &maximum, &table->settings);
    if (str_is_set(wrong)) return wrong;
    struct warm_request warm = warm_at_start(table->on_demand, throughput_warm(table, NULL));
    warm.given = in->warm_throughput;
    return warm_read(a, &warm, &table->settings);
}

static struct str read_index_units(struct arena *a, const struct table_definition *table,
                                   const struct dynamodb_provisioned_throughput *t,
                                   struct index_definition *index) {
    if (table->on_demand && t != NULL) {
        return ARENA_CONCAT(
            a, STR(INVALID "ProvisionedThroughput should not be specified for index: "),
            index->name, STR(" when BillingMode is PAY_PER_REQUEST"));
    }
    if (table->on_demand) return fine;
    if (t == NULL) {
        return ARENA_CONCAT(a, STR(INVALID "ProvisionedThroughput must be specified for index: "),
                            index->name);
    }
    index->read_units = t->read_capacity_units.value;
    index->write_units = t->write_capacity_units.value;
    return units_check(a, t);
}

struct str throughput_read_index(struct arena *a, const struct table_definition *table,
                                 const struct dynamodb_global_secondary_index *from,
                                 struct index_definition *index) {
    struct str wrong = read_index_units(a, table, from->provisioned_throughput, index);
    if (str_is_set(wrong)) return wrong;
    struct maximum_request maximum = {
        .given = from->on_demand_throughput, .index = index, .on_demand = table->on_demand};
    wrong = maxima_read(a, &maximum, &index->settings);
    if (str_is_set(wrong)) return wrong;
    struct warm_request warm = warm_at_start(table->on_demand, throughput_warm(table, index));
    warm.given = from->warm_throughput;
    warm.index = index;
    return warm_read(a, &warm, &index->settings);
}
