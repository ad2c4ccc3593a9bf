#include "services/dynamodb/insights/insights.h"

const struct record_type insights_type = {
    .service = STR_INIT("dynamodb"),
    .kind = STR_INIT("contributor-insights"),
    .shape = &dynamodb_describe_contributor_insights_out_shape,
};

static struct record_key key_of(struct arena *a, const struct table_definition *table,
                                struct str index) {
    struct str name = table->name;
    if (str_is_set(index)) name = ARENA_CONCAT(a, name, STR("/"), index);
    return (struct record_key){table->account, table->region, name};
}

static enum err find_index(struct insights *i) {
    i->index = NULL;
    if (!str_is_set(i->index_name)) return ERR_OK;
    i->index = table_index(&i->table, i->index_name);
    if (i->index != NULL && i->index->global) return ERR_OK;
    (void)call_failf(i->call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                     "Requested resource not found: Index: %" PRIstr
                     " not found for table: %" PRIstr,
                     STR_ARG(i->index_name), STR_ARG(i->table.name));
    return ERR_NOT_FOUND;
}

enum err insights_read(struct txn *txn, struct insights *i) {
    TRY(table_find_named(txn, i->call, i->table_name, true, &i->table));
    TRY(find_index(i));
    struct record_key key = key_of(i->call->arena, &i->table, i->index_name);
    i->record = (struct dynamodb_describe_contributor_insights_out){0};
    enum err err = record_get_for_update(txn, i->call->arena, &insights_type, &key, &i->record);
    if (err != ERR_NOT_FOUND) return err;
    i->record.table_name = i->table.name;
    i->record.index_name = i->index_name;
    i->record.contributor_insights_status = STR("DISABLED");
    return ERR_OK;
}

enum err insights_write(struct txn *txn, const struct insights *i) {
    struct record_key key = key_of(i->call->arena, &i->table, i->index_name);
    return record_put(txn, i->call->arena, &insights_type, &key, &i->record);
}

/* "DynamoDBContributorInsights-PKC-<table>-<index>-<ms>": of partition keys and, where there is
 * one, sort keys, the most accessed (C) and the most throttled (T). */
struct str_list insights_rules(const struct insights *i) {
    struct arena *a = i->call->arena;
    const struct key_schema *key = i->index != NULL ? &i->index->key : &i->table.key;
    bool accessed = !str_eq(i->record.contributor_insights_mode, STR("THROTTLED_KEYS"));
    const struct {
        const char *name;
        bool wanted;
    } rules[] = {{"PKC", accessed},
                 {"PKT", true},
                 {"SKC", accessed && key->range_count > 0},
                 {"SKT", key->range_count > 0}};
    struct str_list list = {.items = arena_array(a, struct str, ARRAY_LEN(rules))};
    for (size_t r = 0; r < ARRAY_LEN(rules); r++) {
        if (!rules[r].wanted) continue;
        list.items[list.count++] =
            arena_printf(a, "DynamoDBContributorInsights-%s-%" PRIstr "%s%" PRIstr "-%lld",
                         rules[r].name, STR_ARG(i->table.name), i->index != NULL ? "-" : "",
                         STR_ARG(i->index_name), (long long)i->record.last_update_date_time.ms);
    }
    return list;
}

enum err insights_forget_index(struct txn *txn, struct arena *a,
                               const struct table_definition *table, struct str index) {
    struct record_key key = key_of(a, table, index);
    return record_delete(txn, a, &insights_type, &key);
}

enum err insights_forget(struct txn *txn, struct arena *a, const struct table_definition *table) {
    TRY(insights_forget_index(txn, a, table, (struct str){0}));
    for (size_t i = 0; i < table->index_count; i++)
        TRY(insights_forget_index(txn, a, table, table->indexes[i].name));
    return ERR_OK;
}
