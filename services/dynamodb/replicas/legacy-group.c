#include "services/dynamodb/replicas/legacy-group.h"

#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/group.h"
#include "shared/aws/gen/dynamodb.h"

static enum err read_in(struct txn *txn, struct arena *a, struct call *call, struct str name,
                        struct str region, struct table_definition *table) {
    struct table_definition at = {.account = call->account, .name = name};
    return group_member(txn, a, &at, region, table);
}

enum err legacy_group_find(struct txn *txn, struct call *call, struct str name,
                           struct table_definition *table) {
    enum err err = read_in(txn, call->arena, call, name, call->region, table);
    if (err == ERR_OK && table->legacy_group_ms != 0) return ERR_OK;
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    (void)call_failf(call, &DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION,
                     "Global table not found: Global table with name: '%" PRIstr
                     "' does not exist.",
                     STR_ARG(name));
    return ERR_NOT_FOUND;
}

static bool same_key(const struct key_schema *x, const struct key_schema *y) {
    if (x->hash_count != y->hash_count || x->range_count != y->range_count) return false;
    for (size_t i = 0; i < key_schema_len(x); i++) {
        if (!str_eq(x->attribute[i].name, y->attribute[i].name)) return false;
        if (x->attribute[i].type != y->attribute[i].type) return false;
    }
    return true;
}

static bool same_indexes(const struct table_definition *x, const struct table_definition *y) {
    if (x->index_count != y->index_count) return false;
    for (size_t i = 0; i < x->index_count; i++) {
        const struct index_definition *other = table_index(y, x->indexes[i].name);
        if (other == NULL || !same_key(&x->indexes[i].key, &other->key)) return false;
    }
    return true;
}

static enum err must_be(struct call *call, bool holds, const char *format, struct str name,
                        struct str region) {
    if (holds) return ERR_OK;
    struct buf text = buf_in_arena(call->arena, 1024);
    buf_add_c(&text, "One or more parameter values were invalid: ");
    buf_add_c(&text, format);
    buf_add_c(&text, " Table: ");
    buf_add(&text, name);
    buf_add_c(&text, ", Region: ");
    buf_add(&text, region);
    return reject_if(call, buf_str(&text));
}

enum err legacy_group_candidate(struct txn *txn, struct call *call, struct str name,
                                struct str region, const struct table_definition *model,
                                struct table_definition *table) {
    bool empty = false;
    enum err err = read_in(txn, call->arena, call, name, region, table);
    if (err == ERR_NOT_FOUND) {
        (void)call_failf(call, &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION,
                         "Table not found: Table with name: '%" PRIstr
                         "' does not exist in the Region: '%" PRIstr "'.",
                         STR_ARG(name), STR_ARG(region));
    }
    TRY(err);
    TRY(table_is_empty(txn, call->arena, table, &empty));
    bool streams = str_eq(table->stream_view_type, STR("NEW_AND_OLD_IMAGES"));
    TRY(must_be(call, table->replica_count == 0, "The table is in a global table already.", name,
                region));
    TRY(must_be(call, streams,
                "A replica must have DynamoDB Streams enabled with new and old images.", name,
                region));
    TRY(must_be(call, empty, "A replica must not have any items.", name, region));
    bool alike =
        model == NULL || (same_key(&model->key, &table->key) && same_indexes(model, table));
    return must_be(call, alike, "All replicas must have the same keys and indexes.", name, region);
}

enum err legacy_group_put(struct txn *txn, struct arena *a, struct table_definition *members,
                          size_t count, int64_t since_ms) {
    for (size_t i = 0; i < count; i++) {
        struct table_definition *m = &members[i];
        m->legacy_group_ms = since_ms;
        m->replicas = arena_array(a, struct replica, count);
        m->replica_count = 0;
        for (size_t j = 0; j < count; j++) {
            if (j == i) continue;
            m->replicas[m->replica_count++] = (struct replica){.region = members[j].region};
        }
        TRY(table_put(txn, a, m));
    }
    return ERR_OK;
}
