/* ListGlobalTables (version 2017.11.29): those with a replica in a Region. */
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/store/tuple.h"

enum { LIST_MAX = 100 };

struct list {
    struct call *call;
    struct str region, after;
    size_t limit;
    struct dynamodb_global_table_list tables;
    bool more;
};

static struct dynamodb_replica_list regions_of(struct arena *a, const struct table_definition *t) {
    struct dynamodb_replica_list list = {.count = t->replica_count + 1};
    list.items = arena_array(a, struct dynamodb_replica, list.count);
    list.items[0].region_name = t->region;
    for (size_t i = 0; i < t->replica_count; i++)
        list.items[i + 1].region_name = t->replicas[i].region;
    return list;
}

static enum err add_tables(struct list *l, struct txn_cursor *cursor) {
    struct arena *a = l->call->arena;
    struct str key, value;
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct table_definition table;
        TRY(table_decode(a, arena_str(a, value), &table));
        if (table.legacy_group_ms == 0) continue;
        if (str_is_set(l->after) && str_cmp(table.name, l->after) <= 0) continue;
        l->more = l->tables.count == l->limit;
        if (l->more) return ERR_OK;
        struct dynamodb_global_table *to = &l->tables.items[l->tables.count++];
        to->global_table_name = table.name;
        to->replication_group = regions_of(a, &table);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err list(struct txn *txn, void *arg) {
    struct list *l = arg;
    struct arena *a = l->call->arena;
    struct str from = table_record_prefix(a, l->call->account, l->region);
    struct txn_cursor *cursor;
    l->tables.count = 0;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(a, from), false, &cursor));
    enum err err = add_tables(l, cursor);
    txn_cursor_close(cursor);
    return err;
}

enum outcome dynamodb_list_global_tables(struct call *call,
                                         const struct dynamodb_list_global_tables_in *in,
                                         struct dynamodb_list_global_tables_out *out) {
    bool limited = in->limit.set && in->limit.value < LIST_MAX;
    struct list l = {.call = call,
                     .region = str_is_set(in->region_name) ? in->region_name : call->region,
                     .after = in->exclusive_start_global_table_name,
                     .limit = limited ? (size_t)in->limit.value : LIST_MAX};
    l.tables.items = arena_array(call->arena, struct dynamodb_global_table, l.limit);
    enum outcome outcome = call_outcome(call, call_run(call, false, list, &l));
    if (outcome != DONE) return outcome;
    out->global_tables = l.tables;
    if (l.more) {
        out->last_evaluated_global_table_name =
            l.tables.items[l.tables.count - 1].global_table_name;
    }
    return DONE;
}
