#include "services/dynamodb/tables/definition.h"

#include "shared/aws/arn.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/store/tuple.h"

struct str table_records_prefix(struct arena *a) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb"));
    tuple_add_text(&key, STR("table"));
    return buf_str(&key);
}

struct str table_record_prefix(struct arena *a, struct str account, struct str region) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, table_records_prefix(a));
    tuple_add_text(&key, account);
    tuple_add_text(&key, region);
    return buf_str(&key);
}

struct str table_record_key(struct arena *a, const struct table_definition *table) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, table_record_prefix(a, table->account, table->region));
    tuple_add_text(&key, table->name);
    return buf_str(&key);
}

struct str table_name_of(struct str name_or_arn) {
    static const struct str before_name = STR_INIT("table/");
    struct arn arn;
    if (!str_starts(name_or_arn, STR("arn:")) || arn_parse(&arn, name_or_arn) != ERR_OK) {
        return name_or_arn;
    }
    if (!str_starts(arn.resource, before_name)) return name_or_arn;
    return str_skip(arn.resource, before_name.len);
}

/* A table of another account or region is not to be found here. */
static bool is_foreign(const struct call *call, struct str name_or_arn) {
    struct arn arn;
    if (!str_starts(name_or_arn, STR("arn:")) || arn_parse(&arn, name_or_arn) != ERR_OK) {
        return false;
    }
    return !str_eq(arn.account, call->account) || !str_eq(arn.region, call->region);
}

static enum err read_table(struct txn *txn, struct call *call, struct str name_or_arn,
                           bool for_update, struct table_definition *table) {
    const struct table_definition named = {
        .account = call->account, .region = call->region, .name = table_name_of(name_or_arn)};
    struct str bytes, key = table_record_key(call->arena, &named);
    if (is_foreign(call, name_or_arn)) return ERR_NOT_FOUND;
    TRY(txn_get_kept(txn, call->arena, key, for_update, &bytes));
    return table_decode(call->arena, bytes, table);
}

enum err table_find(struct txn *txn, struct call *call, struct str name_or_arn, bool for_update,
                    struct table_definition *table) {
    enum err err = read_table(txn, call, name_or_arn, for_update, table);
    if (err == ERR_OK && table->state == TABLE_CREATING) err = ERR_NOT_FOUND;
    if (err == ERR_NOT_FOUND) {
        (void)call_fail(call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                        STR("Requested resource not found"));
    }
    return err;
}

enum err table_find_named(struct txn *txn, struct call *call, struct str name_or_arn,
                          bool for_update, struct table_definition *table) {
    enum err err = read_table(txn, call, name_or_arn, for_update, table);
    if (err == ERR_NOT_FOUND) {
        (void)call_failf(call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                         "Requested resource not found: Table: %" PRIstr " not found",
                         STR_ARG(table_name_of(name_or_arn)));
    }
    return err;
}

struct look {
    struct call *call;
    struct str name;
    struct table_definition table;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    return table_find_named(txn, l->call, l->name, false, &l->table);
}

enum outcome table_must_exist(struct call *call, struct str name_or_arn) {
    struct look l = {.call = call, .name = name_or_arn};
    return call_outcome(call, call_run(call, false, look, &l));
}

enum err table_get(struct txn *txn, struct arena *a, const struct table_definition *of,
                   struct table_definition *table) {
    struct str bytes;
    TRY(txn_get_for_update(txn, a, table_record_key(a, of), &bytes));
    return table_decode(a, bytes, table);
}

enum err table_get_same(struct txn *txn, struct arena *a, const struct table_definition *of,
                        struct table_definition *table) {
    TRY(table_get(txn, a, of, table));
    return table->incarnation == of->incarnation ? ERR_OK : ERR_NOT_FOUND;
}

enum err table_must_be_new(struct txn *txn, struct call *call, const struct table_definition *table,
                           const struct aws_error *error) {
    struct str there;
    enum err err =
        txn_get_for_update(txn, call->arena, table_record_key(call->arena, table), &there);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    (void)call_failf(call, error, "Table already exists: %" PRIstr, STR_ARG(table->name));
    return ERR_EXISTS;
}

enum err table_put(struct txn *txn, struct arena *a, const struct table_definition *table) {
    struct buf bytes = buf_in_arena(a, TABLE_RECORD_MAX);
    table_encode(&bytes, table);
    if (!buf_ok(&bytes)) return ERR_TOO_LARGE;
    return txn_put(txn, table_record_key(a, table), buf_str(&bytes));
}

const struct index_definition *table_index(const struct table_definition *table, struct str name) {
    for (size_t i = 0; i < table->index_count; i++) {
        if (str_eq(table->indexes[i].name, name)) return &table->indexes[i];
    }
    return NULL;
}

bool key_schema_has(const struct key_schema *key, struct str name) {
    for (size_t i = 0; i < key_schema_len(key); i++) {
        if (str_eq(key->attribute[i].name, name)) return true;
    }
    return false;
}

struct str table_arn(struct call *call, struct str name) {
    return call_arn(call, STR("dynamodb"), ARENA_CONCAT(call->arena, STR("table/"), name));
}
