/* Throughput of UpdateTable: what was there before matters too. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/throughput-rules.h"
#include "shared/base/time.h"

#define INVALID      "One or more parameter values were invalid: "
#define CURRENT_TEXT "current WarmThroughput, decreasing WarmThroughput is not supported"

enum {
    FREE_DECREASES = 4, /* each UTC day; then one every hour */
    HOUR_MS = 3600 * 1000,
    DAY_MS = 24 * HOUR_MS,
};

static const struct str fine = {0};

/* ---- units ---- */

/* Before the units change: what is warm stays so. */
static void keep_warm(struct throughput_settings *settings, struct throughput_units warm) {
    settings->warm_read_units = warm.read;
    settings->warm_write_units = warm.write;
}

static struct str check_change(struct arena *a, const struct index_definition *index,
                               struct throughput_units now, struct throughput_units wanted) {
    if (now.read != wanted.read || now.write != wanted.write) return fine;
    struct str what = throughput_subject(a, index);
    return arena_printf(
        a,
        "The provisioned throughput for the %" PRIstr
        " will not change. The requested value equals the current value. Current "
        "ReadCapacityUnits provisioned for the %s: %lld. Requested ReadCapacityUnits: %lld. "
        "Current WriteCapacityUnits provisioned for the %s: %lld. Requested WriteCapacityUnits: "
        "%lld. Refer to the Amazon DynamoDB Developer Guide for current limits and how to request "
        "higher limits.",
        STR_ARG(what), index == NULL ? "table" : "index", (long long)now.read,
        (long long)wanted.read, index == NULL ? "table" : "index", (long long)now.write,
        (long long)wanted.write);
}

int64_t throughput_decreases_today(const struct throughput_settings *settings, int64_t now_ms) {
    return settings->decreased_ms / DAY_MS == now_ms / DAY_MS ? settings->decreases_today : 0;
}

/* "Friday, October 9, 2026 at 12:21:34 AM Coordinated Universal Time" */
static struct str long_date(struct arena *a, int64_t ms) {
    static const char *const days[] = {"Thursday", "Friday",  "Saturday", "Sunday",
                                       "Monday",   "Tuesday", "Wednesday"}; /* 1970-01-01 first */
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    struct civil_time t = time_to_civil(ms);
    return arena_printf(a, "%s, %s %d, %d at %d:%02d:%02d %s Coordinated Universal Time",
                        days[ms / DAY_MS % 7], months[t.month - 1], t.day, t.year,
                        t.hour % 12 == 0 ? 12 : t.hour % 12, t.minute, t.second,
                        t.hour < 12 ? "AM" : "PM");
}

/* Four times a day, then once in an hour; the day begins at midnight UTC. */
static enum err check_decrease(struct call *call, const struct throughput_settings *settings) {
    int64_t now = call_now_ms(call), next = settings->decreased_ms + HOUR_MS;
    int64_t count = throughput_decreases_today(settings, now);
    if (count < FREE_DECREASES || now >= next) return ERR_OK;
    int64_t midnight = (now / DAY_MS + 1) * DAY_MS;
    if (next > midnight) next = midnight;
    (void)call_failf(call, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
                     "Subscriber limit exceeded: Provisioned throughput decreases are limited "
                     "within a given UTC day. After the first %d decreases, each subsequent "
                     "decrease in the same UTC day can be performed at most once every %d seconds. "
                     "Number of decreases today: %lld. Last decrease at %" PRIstr
                     ". Next decrease can be made at %" PRIstr,
                     FREE_DECREASES, HOUR_MS / 1000, (long long)count,
                     STR_ARG(long_date(call->arena, settings->decreased_ms)),
                     STR_ARG(long_date(call->arena, next)));
    return ERR_DENIED;
}

/* Of what was provisioned before; both of one request count as one. */
static enum err note_change(struct call *call, struct throughput_settings *settings,
                            struct throughput_units now, struct throughput_units wanted) {
    int64_t now_ms = call_now_ms(call);
    if (wanted.read < now.read || wanted.write < now.write) {
        TRY(check_decrease(call, settings));
        settings->decreases_today = throughput_decreases_today(settings, now_ms) + 1;
        settings->decreased_ms = now_ms;
    }
    if (wanted.read > now.read || wanted.write > now.write) settings->increased_ms = now_ms;
    return ERR_OK;
}

static enum err provision(struct call *call, const struct dynamodb_provisioned_throughput *given,
                          struct table_definition *table) {
    struct throughput_units now = {table->read_units, table->write_units};
    struct throughput_units wanted = {given->read_capacity_units.value,
                                      given->write_capacity_units.value};
    TRY(reject_if(call, units_check(call->arena, given)));
    if (!table->on_demand) {
        TRY(reject_if(call, check_change(call->arena, NULL, now, wanted)));
        TRY(note_change(call, &table->settings, now, wanted));
    }
    keep_warm(&table->settings, throughput_warm(table, NULL));
    table->on_demand = false;
    table->read_units = wanted.read;
    table->write_units = wanted.write;
    return ERR_OK;
}

/* ---- billing mode ---- */

/* Indexes go with their table. */
static void make_on_demand(struct call *call, struct table_definition *table) {
    if (table->on_demand) return;
    keep_warm(&table->settings, throughput_warm(table, NULL));
    for (size_t i = 0; i < table->index_count; i++) {
        struct index_definition *index = &table->indexes[i];
        if (index->global) keep_warm(&index->settings, throughput_warm(table, index));
        index->read_units = index->write_units = 0;
    }
    table->on_demand = true;
    table->on_demand_since_ms = call_now_ms(call);
    table->read_units = table->write_units = 0;
}

/* What was on demand is as warm as that was; its maxima end. */
static void end_on_demand(struct table_definition *table) {
    keep_warm(&table->settings, throughput_warm(table, NULL));
    table->settings.max_read_units = table->settings.max_write_units = 0;
    for (size_t i = 0; i < table->index_count; i++) {
        struct index_definition *index = &table->indexes[i];
        if (!index->global) continue;
        keep_warm(&index->settings, throughput_warm(table, index));
        index->settings.max_read_units = index->settings.max_write_units = 0;
    }
}

static enum err update_units(struct call *call, const struct dynamodb_update_table_in *in,
                             struct table_definition *table) {
    const struct dynamodb_provisioned_throughput *given = in->provisioned_throughput;
    bool on_demand = str_is_set(in->billing_mode) ? str_eq(in->billing_mode, STR("PAY_PER_REQUEST"))
                                                  : table->on_demand;
    if (on_demand && given != NULL) {
        return reject_if(call, STR(INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can "
                                           "be specified when BillingMode is PAY_PER_REQUEST"));
    }
    if (!on_demand && given == NULL && str_is_set(in->billing_mode)) {
        return reject_if(call, STR(INVALID "ProvisionedThroughput must be specified when "
                                           "BillingMode is PROVISIONED"));
    }
    if (on_demand) make_on_demand(call, table);
    if (!on_demand && table->on_demand) end_on_demand(table);
    return given != NULL ? provision(call, given, table) : ERR_OK;
}

enum err throughput_update(struct call *call, const struct dynamodb_update_table_in *in,
                           struct table_definition *table) {
    struct arena *a = call->arena;
    TRY(update_units(call, in, table));
    struct maximum_request maximum = {
        .given = in->on_demand_throughput, .on_demand = table->on_demand, .update = true};
    TRY(reject_if(call, maxima_read(a, &maximum, &table->settings)));
    struct warm_request warm = {.given = in->warm_throughput,
                                .least = throughput_warm(table, NULL),
                                .less_read = CURRENT_TEXT,
                                .less_write = CURRENT_TEXT};
    return reject_if(call, warm_read(a, &warm, &table->settings));
}

/* ---- indexes ---- */

static enum err update_index_units(struct call *call, const struct table_definition *table,
                                   const struct dynamodb_provisioned_throughput *given,
                                   struct index_definition *index) {
    struct arena *a = call->arena;
    if (given == NULL) return ERR_OK;
    if (table->on_demand) {
        return reject_if(
            call, ARENA_CONCAT(a,
                               STR(INVALID "Neither ReadCapacityUnits nor WriteCapacityUnits can "
                                           "be specified for index: "),
                               index->name, STR(" when BillingMode is PAY_PER_REQUEST")));
    }
    struct throughput_units now = {index->read_units, index->write_units};
    struct throughput_units wanted = {given->read_capacity_units.value,
                                      given->write_capacity_units.value};
    TRY(reject_if(call, units_check(a, given)));
    TRY(reject_if(call, check_change(a, index, now, wanted)));
    if (now.read > 0) TRY(note_change(call, &index->settings, now, wanted));
    keep_warm(&index->settings, throughput_warm(table, index));
    index->read_units = wanted.read;
    index->write_units = wanted.write;
    return ERR_OK;
}

enum err throughput_update_index(struct call *call, const struct table_definition *table,
                                 const struct dynamodb_update_global_secondary_index_action *in,
                                 struct index_definition *index) {
    struct arena *a = call->arena;
    TRY(update_index_units(call, table, in->provisioned_throughput, index));
    struct maximum_request maximum = {.given = in->on_demand_throughput,
                                      .index = index,
                                      .on_demand = table->on_demand,
                                      .update = true};
    TRY(reject_if(call, maxima_read(a, &maximum, &index->settings)));
    struct warm_request warm = {.given = in->warm_throughput,
                                .index = index,
                                .least = throughput_warm(table, index),
                                .less_read = CURRENT_TEXT,
                                .less_write = CURRENT_TEXT};
    return reject_if(call, warm_read(a, &warm, &index->settings));
}

enum err throughput_check_indexes(struct call *call, const struct dynamodb_update_table_in *in,
                                  const struct table_definition *table) {
    if (!str_eq(in->billing_mode, STR("PROVISIONED"))) return ERR_OK;
    for (size_t i = 0; i < table->index_count; i++) {
        const struct index_definition *index = &table->indexes[i];
        if (!index->global || index->read_units > 0) continue;
        return reject_if(
            call, ARENA_CONCAT(call->arena,
                               STR(INVALID "ProvisionedThroughput must be specified for index: "),
                               index->name));
    }
    return ERR_OK;
}

/* ---- the quota ---- */

static enum err check_quota(struct call *call, int64_t units, const char *name) {
    if (units <= TABLE_UNITS_MAX) return ERR_OK;
    (void)call_failf(call, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
                     "Subscriber limit exceeded: The requested %s, %lld, is above the per-table "
                     "limit of %d",
                     name, (long long)units, TABLE_UNITS_MAX);
    return ERR_DENIED;
}

enum err throughput_check_quota(struct call *call, const struct table_definition *table) {
    TRY(check_quota(call, table->read_units, "ReadCapacityUnits"));
    TRY(check_quota(call, table->write_units, "WriteCapacityUnits"));
    for (size_t i = 0; i < table->index_count; i++) {
        TRY(check_quota(call, table->indexes[i].read_units, "ReadCapacityUnits"));
        TRY(check_quota(call, table->indexes[i].write_units, "WriteCapacityUnits"));
    }
    return ERR_OK;
}
