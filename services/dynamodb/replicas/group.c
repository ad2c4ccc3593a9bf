#include "services/dynamodb/replicas/group.h"

#include "services/dynamodb/indexes/backfill.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/jobs.h"
#include "services/dynamodb/streams/stream.h"
#include "services/dynamodb/tables/removal.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

/* Of tables that are made by UpdateTable, possibly several in one transaction: no other table's. */
static const uint64_t REPLICA_INCARNATION = 1ull << 63;

/* ---- members ---- */

enum err group_member(struct txn *txn, struct arena *a, const struct table_definition *table,
                      struct str region, struct table_definition *member) {
    const struct table_definition of = {
        .account = table->account, .region = region, .name = table->name};
    return table_get(txn, a, &of, member);
}

bool group_has(const struct table_definition *table, struct str region) {
    for (size_t i = 0; i < table->replica_count; i++) {
        if (str_eq(table->replicas[i].region, region)) return true;
    }
    return false;
}

static void list_replica(struct arena *a, struct table_definition *member, struct str region,
                         bool filling) {
    struct replica *all = arena_array(a, struct replica, member->replica_count + 1);
    for (size_t i = 0; i < member->replica_count; i++)
        all[i] = member->replicas[i];
    all[member->replica_count++] = (struct replica){.region = region, .filling = filling};
    member->replicas = all;
}

static void unlist_replica(struct table_definition *member, struct str region) {
    size_t kept = 0;
    for (size_t i = 0; i < member->replica_count; i++) {
        if (str_eq(member->replicas[i].region, region)) continue;
        member->replicas[kept++] = member->replicas[i];
    }
    member->replica_count = kept;
}

/* ---- coming and going ---- */

static struct table_definition copy_for(struct txn *txn, struct call *call,
                                        const struct table_definition *table, struct str region) {
    struct table_definition copy = *table;
    copy.region = region;
    copy.id = env_uuid(call->cloud->env, call->arena);
    copy.incarnation = REPLICA_INCARNATION | txn_sequence(txn) << 8 | table->replica_count;
    copy.created_ms = call_now_ms(call);
    copy.state = TABLE_CREATING;
    copy.tags = (struct str_map){0};
    copy.deletion_protection = false;
    copy.recovery_since_ms = copy.recovery_days = 0;
    copy.stream_view_type = copy.stream_label = (struct str){0};
    copy.indexes = arena_array(call->arena, struct index_definition, table->index_count);
    for (size_t i = 0; i < table->index_count; i++) {
        copy.indexes[i] = table->indexes[i];
        copy.indexes[i].backfilling = false; /* every item comes through item_write */
    }
    copy.vectors = arena_array(call->arena, struct vector_index, table->vector_count);
    for (size_t i = 0; i < table->vector_count; i++) {
        copy.vectors[i] = table->vectors[i];
        copy.vectors[i].backfilling = false;
        copy.vectors[i].added_ms = 0;
    }
    copy.ttl_filling = false;
    copy.replicas = NULL;
    copy.replica_count = 0;
    list_replica(call->arena, &copy, table->region, false);
    for (size_t i = 0; i < table->replica_count; i++) {
        list_replica(call->arena, &copy, table->replicas[i].region, table->replicas[i].filling);
    }
    return copy;
}

enum err group_add(struct txn *txn, struct call *call, struct table_definition *table,
                   struct str region) {
    struct arena *a = call->arena;
    struct table_definition copy = copy_for(txn, call, table, region);
    if (str_is_set(table->stream_view_type)) {
        TRY(stream_open(txn, a, &copy, table->stream_view_type, call_now_ms(call)));
    }
    TRY(table_put(txn, a, &copy));
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition member;
        TRY(group_member(txn, a, table, table->replicas[i].region, &member));
        list_replica(a, &member, region, true);
        TRY(table_put(txn, a, &member));
    }
    list_replica(a, table, region, true);
    return job_put(txn, a, table, JOB_FILL_REPLICA, 0, region);
}

static enum err unlist_everywhere(struct txn *txn, struct arena *a,
                                  const struct table_definition *table, struct str region) {
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition member;
        if (str_eq(table->replicas[i].region, region)) continue;
        TRY(group_member(txn, a, table, table->replicas[i].region, &member));
        unlist_replica(&member, region);
        TRY(table_put(txn, a, &member));
    }
    return ERR_OK;
}

enum err group_remove(struct txn *txn, struct call *call, struct table_definition *table,
                      struct str region, bool keep) {
    struct arena *a = call->arena;
    struct table_definition gone;
    TRY(group_member(txn, a, table, region, &gone));
    TRY(unlist_everywhere(txn, a, table, region));
    unlist_replica(table, region);
    if (keep) {
        gone.replica_count = 0;
        return table_put(txn, a, &gone);
    }
    return table_remove(txn, call, &gone);
}

enum err group_leave(struct txn *txn, struct arena *a, const struct table_definition *table) {
    return unlist_everywhere(txn, a, table, table->region);
}

/* ---- shared settings ---- */

static enum err drop_missing(struct txn *txn, struct arena *a, const struct table_definition *table,
                             struct table_definition *member) {
    size_t kept = 0;
    for (size_t i = 0; i < member->index_count; i++) {
        struct index_definition index = member->indexes[i];
        bool missing = table_index(table, index.name) == NULL;
        if (missing) TRY(job_put(txn, a, member, JOB_DROP_INDEX, index.id, STR("")));
        if (!missing) member->indexes[kept++] = index;
    }
    member->index_count = kept;
    return ERR_OK;
}

static enum err add_new(struct txn *txn, struct arena *a, const struct table_definition *table,
                        struct table_definition *member) {
    struct index_definition *all =
        arena_array(a, struct index_definition, member->index_count + table->index_count);
    for (size_t i = 0; i < member->index_count; i++)
        all[i] = member->indexes[i];
    member->indexes = all;
    for (size_t i = 0; i < table->index_count; i++) {
        struct index_definition index = table->indexes[i];
        if (table_index(member, index.name) != NULL) continue;
        index.id = member->next_index_id++;
        index.backfilling = true;
        all[member->index_count++] = index;
        TRY(job_put(txn, a, member, JOB_FILL_INDEX, index.id, STR("")));
    }
    return ERR_OK;
}

static enum err sync_time_to_live(struct txn *txn, struct arena *a,
                                  const struct table_definition *table,
                                  struct table_definition *member) {
    bool same = str_is_set(table->ttl_attribute) == str_is_set(member->ttl_attribute) &&
                str_eq(table->ttl_attribute, member->ttl_attribute);
    if (same) return ERR_OK;
    member->ttl_attribute = table->ttl_attribute;
    member->ttl_filling = str_is_set(table->ttl_attribute);
    if (!member->ttl_filling) return ERR_OK;
    return job_put(txn, a, member, JOB_FILL_INDEX, BACKFILL_TIME_TO_LIVE, STR(""));
}

static enum err sync_member(struct txn *txn, struct arena *a, const struct table_definition *table,
                            struct table_definition *member) {
    member->attributes = table->attributes;
    member->attribute_count = table->attribute_count;
    if (member->on_demand != table->on_demand) member->read_units = table->read_units;
    member->on_demand = table->on_demand;
    member->write_units = table->write_units;
    TRY(drop_missing(txn, a, table, member));
    TRY(add_new(txn, a, table, member));
    TRY(vectors_sync(txn, a, table, member));
    TRY(sync_time_to_live(txn, a, table, member));
    return table_put(txn, a, member);
}

enum err group_sync(struct txn *txn, struct arena *a, const struct table_definition *table) {
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition member;
        enum err err = group_member(txn, a, table, table->replicas[i].region, &member);
        if (err == ERR_NOT_FOUND) continue;
        TRY(err);
        TRY(sync_member(txn, a, table, &member));
    }
    return ERR_OK;
}

enum err table_is_empty(struct txn *txn, struct arena *a, const struct table_definition *table,
                        bool *empty) {
    struct str prefix = item_prefix(a, table), key, value;
    struct txn_cursor *cursor;
    TRY(txn_cursor_open(txn, prefix, tuple_prefix_end(a, prefix), false, &cursor));
    enum err err = txn_cursor_next(cursor, &key, &value);
    txn_cursor_close(cursor);
    *empty = err == ERR_NOT_FOUND;
    return *empty ? ERR_OK : err;
}
