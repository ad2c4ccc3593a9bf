/* ListTables: names in ascending order, a page at a time. */
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/store/tuple.h"

enum { LIST_MAX = 100 };

struct list {
    struct call *call;
    const struct dynamodb_list_tables_in *in;
    size_t limit;
    struct str name[LIST_MAX];
    size_t count;
    bool more;
};

static enum err list_from(struct list *l, struct txn_cursor *cursor, size_t prefix_len) {
    struct str key, value, name;
    enum err err;
    while ((err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        if (l->count == l->limit) {
            l->more = true;
            return ERR_OK;
        }
        struct str rest = str_skip(key, prefix_len);
        if (tuple_next_text(&rest, l->call->arena, &name) != ERR_OK) return ERR_CORRUPT;
        l->name[l->count++] = arena_str(l->call->arena, name);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err list(struct txn *txn, void *arg) {
    struct list *l = arg;
    struct call *call = l->call;
    struct str prefix = table_record_prefix(call->arena, call->account, call->region);
    struct str from = prefix, to = tuple_prefix_end(call->arena, prefix);
    struct txn_cursor *cursor;
    l->count = 0;
    l->more = false;
    if (str_is_set(l->in->exclusive_start_table_name)) {
        const struct table_definition start = {.account = call->account,
                                               .region = call->region,
                                               .name = l->in->exclusive_start_table_name};
        from = tuple_prefix_end(call->arena, table_record_key(call->arena, &start));
    }
    TRY(txn_cursor_open(txn, from, to, false, &cursor));
    enum err err = list_from(l, cursor, prefix.len);
    txn_cursor_close(cursor);
    return err;
}

enum outcome dynamodb_list_tables(struct call *call, const struct dynamodb_list_tables_in *in,
                                  struct dynamodb_list_tables_out *out) {
    struct list l = {.call = call, .in = in, .limit = LIST_MAX};
    if (in->limit.set && in->limit.value < LIST_MAX) l.limit = (size_t)in->limit.value;

    enum outcome outcome = call_outcome(call, call_run(call, false, list, &l));
    if (outcome != DONE) return outcome;
    out->table_names.items = arena_array(call->arena, struct str, l.count);
    out->table_names.count = l.count;
    for (size_t i = 0; i < l.count; i++)
        out->table_names.items[i] = l.name[i];
    if (l.more) out->last_evaluated_table_name = l.name[l.count - 1];
    return DONE;
}
