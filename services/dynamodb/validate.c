/* Where DynamoDB's words for an invalid request differ from those that the model gives: found by
 * asking AWS (the parity suite for DynamoDB pins all of them). */
#include "services/dynamodb/validate.h"
#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/protocol.h"

enum { BATCH_GET_KEYS_MAX = 100, TABLE_KEYS_MAX = 2, VIOLATIONS_TEXT_MAX = 64 * 1024 };

static const struct str fine = {0};

/* ---- violations that are counted with those of the model ---- */

struct violations {
    struct buf text;
    unsigned count;
};

static void add_violation(struct violations *v, struct str value, struct str at,
                          struct str constraint) {
    if (v->count++ > 0) buf_add_c(&v->text, "; ");
    buf_printf(&v->text,
               "Value '%" PRIstr "' at '%" PRIstr "' failed to satisfy constraint: Member must "
               "%" PRIstr,
               STR_ARG(value), STR_ARG(at), STR_ARG(constraint));
}

static bool is_name(struct str s) {
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        bool ok = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '_' || c == '.' || c == '-';
        if (!ok) return false;
    }
    return true;
}

/* The model allows an ARN wherever it allows a table's name, and so cannot check the name. */
static void check_name(struct violations *v, struct str name, bool new_table) {
    static const struct str at = STR_INIT("tableName");
    if (name.len == 0 || str_starts(name, STR("arn:"))) return;
    if (!is_name(name)) {
        add_violation(v, name, at, STR("satisfy regular expression pattern: [a-zA-Z0-9_.-]+"));
    }
    if (new_table && name.len < TABLE_NAME_MIN) {
        add_violation(v, name, at, STR("have length greater than or equal to 3"));
    }
    if (name.len > TABLE_NAME_MAX) {
        add_violation(v, name, at, STR("have length less than or equal to 255"));
    }
}

/* The model's limit is that of global indexes. */
static void check_table_key(struct violations *v, const struct dynamodb_create_table_in *in) {
    const struct dynamodb_key_schema_element_list *key = &in->key_schema;
    if (key->count <= TABLE_KEYS_MAX) return;
    struct buf value = buf_in_arena(v->text.arena, VIOLATIONS_TEXT_MAX);
    buf_add_c(&value, "[");
    for (size_t i = 0; i < key->count; i++) {
        if (i > 0) buf_add_c(&value, ", ");
        buf_printf(&value, "KeySchemaElement(attributeName=%" PRIstr ", keyType=%" PRIstr ")",
                   STR_ARG(key->items[i].attribute_name), STR_ARG(key->items[i].key_type));
    }
    buf_add_c(&value, "]");
    add_violation(v, buf_str(&value), STR("keySchema"), STR("have length less than or equal to 2"));
}

/* The request's TableName; absent where the operation has none. */
static struct str table_name_in(const struct call *call, const void *in) {
    const struct shape *shape = call->facts->input;
    for (uint32_t i = 0; shape != NULL && i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (!str_eq(m->name, STR("TableName"))) continue;
        return *(const struct str *)(const void *)((const char *)in + m->offset);
    }
    return fine;
}

/* "2 validation errors detected: …" of both. */
static enum outcome fail_with(struct call *call, const struct violations *v, enum outcome model) {
    unsigned count = v->count;
    struct str others = fine, head = fine;
    if (model == FAILED && call->error == &AWS_VALIDATION) {
        others = call->message;
        size_t at = str_find(others, STR("detected: "));
        uint64_t n = 0;
        bool counted =
            at != SIZE_MAX && str_cut(&others, ' ', &head) && str_to_u64(head, &n) == ERR_OK;
        if (!counted) return FAILED;
        count += (unsigned)n;
        others = str_skip(call->message, at + STR("detected: ").len);
    }
    return call_failf(call, &AWS_VALIDATION,
                      "%u validation error%s detected: %" PRIstr "%s%" PRIstr, count,
                      count > 1 ? "s" : "", STR_ARG(buf_str(&v->text)), others.len > 0 ? "; " : "",
                      STR_ARG(others));
}

/* ---- what AWS says instead of the model's words ---- */

static struct str check_batch_get(struct arena *a, const struct dynamodb_batch_get_item_in *in) {
    const struct dynamodb_keys_and_attributes_map *items = &in->request_items;
    if (items->count == 0 && items->items != NULL) {
        return STR("The requestItems parameter is required for BatchGetItem");
    }
    for (size_t i = 0; i < items->count; i++) {
        if (items->items[i].value.keys.count <= BATCH_GET_KEYS_MAX) continue;
        return ARENA_CONCAT(a, STR("1 validation error detected: Value at 'RequestItems."),
                            items->items[i].key,
                            STR(".member.Keys' failed to satisfy constraint: Member must have "
                                "length less than or equal to 100"));
    }
    return fine;
}

static struct str check_batch_write(const struct dynamodb_batch_write_item_in *in) {
    if (in->request_items.items == NULL || in->request_items.count > 0) return fine;
    return STR("The requestItems parameter is required for BatchWriteItem");
}

static struct str check_query(const struct dynamodb_query_in *in) {
    if (!in->limit.set || in->limit.value > 0) return fine;
    return STR("1 validation error detected: Value at 'Limit' failed to satisfy constraint: Member "
               "must have value greater than or equal to 1");
}

static struct str check_own_words(struct call *call, const void *in) {
    switch (call->facts - dynamodb_facts.operations) {
    case DYNAMODB_BATCH_GET_ITEM:
        return check_batch_get(call->arena, in);
    case DYNAMODB_BATCH_WRITE_ITEM:
        return check_batch_write(in);
    case DYNAMODB_QUERY:
        return check_query(in);
    case DYNAMODB_CREATE_TABLE:
        if (str_is_set(table_name_in(call, in))) return fine;
        return STR("The parameter 'TableName' is required but was not present in the request");
    default:
        return fine;
    }
}

enum outcome dynamodb_validate(struct call *call, const void *in) {
    bool create = call->facts == &dynamodb_facts.operations[DYNAMODB_CREATE_TABLE];
    struct violations v = {.text = buf_in_arena(call->arena, VIOLATIONS_TEXT_MAX)};
    struct str own = check_own_words(call, in);
    if (str_is_set(own)) return call_fail(call, &AWS_VALIDATION, own);

    check_name(&v, table_name_in(call, in), create);
    if (create) check_table_key(&v, in);
    enum outcome outcome = protocol_validate(call, in);
    return v.count > 0 ? fail_with(call, &v, outcome) : outcome;
}
