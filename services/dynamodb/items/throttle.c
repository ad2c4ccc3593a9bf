#include "services/dynamodb/items/throttle.h"

#include <stdlib.h>

#include "shared/os/thread.h"

#define TABLE_TEXT                                                                                 \
    "The level of configured provisioned throughput for the table was exceeded. Consider "         \
    "increasing your provisioning level with the UpdateTable API."
#define INDEX_TEXT                                                                                 \
    "The level of configured provisioned throughput for one or more global secondary indexes of "  \
    "the table was exceeded. Consider increasing your provisioning level for the "                 \
    "under-provisioned global secondary indexes with the UpdateTable API"
#define MAXIMUM_TEXT                                                                               \
    "Throughput exceeds the maximum OnDemandThroughput configured on table or index"

enum {
    BUCKETS_AT_FIRST = 256, /* a power of two */
    INDEXES_MAX = LOCAL_INDEXES_MAX + GLOBAL_INDEXES_MAX,
    THE_TABLE = 0, /* where indexes have their ids, which begin with 1 */
};

static const double ROUNDING = 1e-6; /* units that sums of fractions may be off by */

struct bucket {
    uint64_t incarnation; /* 0: no bucket */
    uint64_t index;
    enum throttle_side side;
    double units, capacity, rate; /* rate: units in a millisecond */
    int64_t at_ms;
};

/* Open addressing, at most half full. A bucket that is full says nothing, and is forgotten when
 * room is needed. */
struct throttle {
    struct env *env;
    struct mutex lock;
    struct bucket *buckets;
    size_t size, used;
};

static struct bucket *new_buckets(size_t size) {
    struct bucket *buckets = calloc(size, sizeof *buckets);
    ASSERT(buckets != NULL);
    return buckets;
}

struct throttle *throttle_new(struct env *env) {
    struct throttle *t = calloc(1, sizeof *t);
    ASSERT(t != NULL);
    t->env = env;
    t->size = BUCKETS_AT_FIRST;
    t->buckets = new_buckets(t->size);
    mutex_init(&t->lock);
    return t;
}

void throttle_free(struct throttle *t) {
    if (t == NULL) return;
    mutex_deinit(&t->lock);
    free(t->buckets);
    free(t);
}

/* ---- buckets; the lock is held ---- */

static struct bucket *slot_of(const struct throttle *t, const struct bucket *key) {
    uint64_t hash = (key->incarnation * 64 + key->index * 2 + key->side) * 0x9e3779b97f4a7c15u;
    for (size_t i = (size_t)(hash >> 32);; i++) {
        struct bucket *b = &t->buckets[i & (t->size - 1)];
        bool same =
            b->incarnation == key->incarnation && b->index == key->index && b->side == key->side;
        if (b->incarnation == 0 || same) return b;
    }
}

static void fill(struct bucket *b, int64_t now_ms) {
    if (now_ms > b->at_ms) b->units += (double)(now_ms - b->at_ms) * b->rate;
    if (b->units > b->capacity) b->units = b->capacity;
    b->at_ms = now_ms;
}

static void make_room(struct throttle *t, int64_t now_ms) {
    struct throttle old = *t;
    size_t kept = 0;
    for (size_t i = 0; i < old.size; i++) {
        fill(&old.buckets[i], now_ms);
        kept += old.buckets[i].units < old.buckets[i].capacity;
    }
    while (t->size < 4 * (kept + 1))
        t->size *= 2;
    t->buckets = new_buckets(t->size);
    t->used = 0;
    for (size_t i = 0; i < old.size; i++) {
        const struct bucket *b = &old.buckets[i];
        if (b->incarnation == 0 || b->units >= b->capacity) continue;
        *slot_of(t, b) = *b;
        t->used++;
    }
    free(old.buckets);
}

/* Of a table or index that is let through so many units per second. */
static struct bucket *find(struct throttle *t, const struct bucket *key, int64_t units) {
    int64_t now_ms = env_now_ms(t->env);
    if (2 * t->used >= t->size) make_room(t, now_ms);
    struct bucket *b = slot_of(t, key);
    double capacity = (double)units * BURST_SECONDS;
    if (b->incarnation == 0) {
        *b = *key;
        b->units = b->capacity = capacity;
        b->at_ms = now_ms;
        t->used++;
    }
    fill(b, now_ms); /* at the rate that was in force */
    b->capacity = capacity;
    b->rate = (double)units / 1000;
    if (b->units > capacity) b->units = capacity;
    return b;
}

/* ---- what a request asks of them ---- */

/* One bucket that a request touches. */
struct arm {
    struct bucket key;
    const struct index_definition *index; /* NULL: the table */
    int64_t limit;                        /* units per second */
    double before, after;
};

static int64_t limit_of(const struct table_definition *table, const struct index_definition *index,
                        enum throttle_side side) {
    const struct throughput_settings *s = index == NULL ? &table->settings : &index->settings;
    if (table->on_demand) return side == THROTTLE_READS ? s->max_read_units : s->max_write_units;
    if (index == NULL) return side == THROTTLE_READS ? table->read_units : table->write_units;
    return side == THROTTLE_READS ? index->read_units : index->write_units;
}

static double table_units(const struct consumed *c) {
    double units = c->table_units;
    for (size_t i = 0; i < c->table->index_count; i++) {
        if (!c->table->indexes[i].global) units += c->index_units[i];
    }
    return units;
}

/* Only those that are limited and asked for something; their number. */
static size_t arms_of(enum throttle_side side, const struct consumed *before,
                      const struct consumed *after, struct arm arms[INDEXES_MAX + 1]) {
    const struct table_definition *table = after->table;
    size_t count = 0;
    for (size_t i = 0; i <= table->index_count; i++) {
        const struct index_definition *index = i == 0 ? NULL : &table->indexes[i - 1];
        if (index != NULL && !index->global) continue;
        struct arm arm = {.key = {.incarnation = table->incarnation,
                                  .index = index == NULL ? THE_TABLE : index->id,
                                  .side = side},
                          .index = index,
                          .limit = limit_of(table, index, side)};
        arm.after = index == NULL ? table_units(after) : after->index_units[i - 1];
        if (before != NULL) {
            arm.before = index == NULL ? table_units(before) : before->index_units[i - 1];
        }
        if (arm.limit > 0 && arm.after > arm.before) arms[count++] = arm;
    }
    return count;
}

static bool is_exhausted(struct throttle *t, const struct arm *arm) {
    const struct bucket *b = find(t, &arm->key, arm->limit);
    double need = arm->after - arm->before;
    if (need > b->capacity) need = b->capacity;
    return b->units - arm->before + ROUNDING < need;
}

/* ---- refusing ---- */

static struct dynamodb_throttling_reason
reason_of(struct call *call, const struct table_definition *table, const struct arm *arm) {
    struct arena *a = call->arena;
    struct str arn = table_arn(call, table->name);
    struct dynamodb_throttling_reason reason = {.resource = arn};
    if (arm->index != NULL) {
        reason.resource = ARENA_CONCAT(a, arn, STR("/index/"), arm->index->name);
    }
    reason.reason = arena_printf(a, "%s%s%s", arm->index == NULL ? "Table" : "Index",
                                 arm->key.side == THROTTLE_READS ? "Read" : "Write",
                                 table->on_demand ? "MaxOnDemandThroughputExceeded"
                                                  : "ProvisionedThroughputExceeded");
    return reason;
}

static enum err refuse(struct call *call, const struct table_definition *table,
                       const struct arm *arms, size_t count) {
    struct dynamodb_throttling_reason_list reasons = {
        .items = arena_array(call->arena, struct dynamodb_throttling_reason, count)};
    for (size_t i = 0; i < count; i++)
        reasons.items[reasons.count++] = reason_of(call, table, &arms[i]);
    if (table->on_demand) {
        struct dynamodb_throttling_exception *e =
            arena_new(call->arena, struct dynamodb_throttling_exception);
        e->throttling_reasons = reasons;
        (void)call_fail_with(call, &DYNAMODB_THROTTLING_EXCEPTION, STR(MAXIMUM_TEXT), e);
    } else {
        struct dynamodb_provisioned_throughput_exceeded_exception *e =
            arena_new(call->arena, struct dynamodb_provisioned_throughput_exceeded_exception);
        e->throttling_reasons = reasons;
        (void)call_fail_with(call, &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                             arms[0].index == NULL ? STR(TABLE_TEXT) : STR(INDEX_TEXT), e);
    }
    return ERR_DENIED;
}

/* ---- the outside ---- */

enum err throttle_check(struct call *call, enum throttle_side side, const struct consumed *before,
                        const struct consumed *after) {
    struct throttle *t = ((struct dynamodb *)call->state)->throttle;
    struct arm arms[INDEXES_MAX + 1];
    if (t == NULL) return ERR_OK;
    size_t count = arms_of(side, before, after, arms), exhausted = 0;
    mutex_lock(&t->lock);
    for (size_t i = 0; i < count; i++) {
        if (is_exhausted(t, &arms[i])) arms[exhausted++] = arms[i];
    }
    mutex_unlock(&t->lock);
    return exhausted == 0 ? ERR_OK : refuse(call, after->table, arms, exhausted);
}

void throttle_take(struct throttle *t, enum throttle_side side, const struct consumed *consumed) {
    struct arm arms[INDEXES_MAX + 1];
    if (t == NULL) return;
    size_t count = arms_of(side, NULL, consumed, arms);
    mutex_lock(&t->lock);
    for (size_t i = 0; i < count; i++)
        find(t, &arms[i].key, arms[i].limit)->units -= arms[i].after;
    mutex_unlock(&t->lock);
}

void throttle_charge(struct call *call, enum throttle_side side, const struct consumed *consumed) {
    throttle_take(((struct dynamodb *)call->state)->throttle, side, consumed);
}

bool throttle_owes(struct throttle *t, enum throttle_side side, const struct consumed *consumed) {
    struct arm arms[INDEXES_MAX + 1];
    bool owes = false;
    if (t == NULL) return false;
    size_t count = arms_of(side, NULL, consumed, arms);
    mutex_lock(&t->lock);
    for (size_t i = 0; i < count; i++)
        owes = owes || find(t, &arms[i].key, arms[i].limit)->units + ROUNDING < 0;
    mutex_unlock(&t->lock);
    return owes;
}

struct refusal refusal_take(struct call *call) {
    struct refusal refusal = {call->error, call->message, call->error_members};
    call->error = NULL;
    call->error_members = NULL;
    call->message = (struct str){0};
    return refusal;
}

enum err refusal_fail(struct call *call, const struct refusal *refusal) {
    (void)call_fail_with(call, refusal->error, refusal->message, refusal->members);
    return ERR_DENIED;
}

struct str refusal_code(const struct aws_error *error) {
    bool provisioned = error == &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION;
    return provisioned ? STR("ProvisionedThroughputExceeded") : STR("ThrottlingError");
}
