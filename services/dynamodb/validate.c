/* Where DynamoDB's words for an invalid request differ from those that the model gives: found by
 * asking AWS (the parity suite for DynamoDB pins all of them). */
#include "services/dynamodb/validate.h"
#include "services/dynamodb/items/write.h"
#include "services/dynamodb/refuse.h"
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
static void check_name_at(struct violations *v, struct str at, struct str name, bool new_table) {
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

static void check_name(struct violations *v, struct str name, bool new_table) {
    check_name_at(v, STR("tableName"), name, new_table);
}

static void check_action_name(struct violations *v, size_t i, const char *kind, struct str name) {
    struct str at =
        arena_printf(v->text.arena, "transactItems.%zu.member.%s.tableName", i + 1, kind);
    check_name_at(v, at, name, false);
}

static void check_write_names(struct violations *v,
                              const struct dynamodb_transact_write_items_in *in) {
    for (size_t i = 0; i < in->transact_items.count; i++) {
        const struct dynamodb_transact_write_item *t = &in->transact_items.items[i];
        if (t->put != NULL) check_action_name(v, i, "put", t->put->table_name);
        if (t->update != NULL) check_action_name(v, i, "update", t->update->table_name);
        if (t->delete != NULL) check_action_name(v, i, "delete", t->delete->table_name);
        if (t->condition_check != NULL) {
            check_action_name(v, i, "conditionCheck", t->condition_check->table_name);
        }
    }
}

static void check_get_names(struct violations *v, const struct dynamodb_transact_get_items_in *in) {
    for (size_t i = 0; i < in->transact_items.count; i++) {
        const struct dynamodb_get *get = in->transact_items.items[i].get;
        if (get != NULL) check_action_name(v, i, "get", get->table_name);
    }
}

/* The whole map is shown, as JSON. */
static void check_batch_names(struct violations *v, const struct dynamodb_batch_get_item_in *in,
                              const struct shape *shape) {
    struct dynamodb_batch_get_item_in shown = {.request_items = in->request_items};
    static const struct str before = STR_INIT("{\"RequestItems\":");
    bool wrong = false;
    for (size_t i = 0; i < in->request_items.count && !wrong; i++) {
        struct str name = in->request_items.items[i].key;
        if (str_starts(name, STR("arn:"))) continue;
        wrong = !is_name(name) || name.len < TABLE_NAME_MIN || name.len > TABLE_NAME_MAX;
    }
    if (!wrong) return;
    struct buf json = buf_in_arena(v->text.arena, VIOLATIONS_TEXT_MAX);
    shape_to_json(v->text.arena, shape, &shown, &json);
    v->count++;
    buf_printf(&v->text,
               "Value '%" PRIstr "' at 'requestItems' failed to satisfy constraint: Map keys must "
               "satisfy constraint: [Member must have length less than or equal to 255, Member "
               "must have length greater than or equal to 3, Member must satisfy regular "
               "expression pattern: [a-zA-Z0-9_.-]+]",
               STR_ARG(str_slice(buf_str(&json), before.len, json.len - 1)));
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

#define ENVELOPE  "1 validation error detected: "
#define TOO_SHORT "failed to satisfy constraint: Member must have length greater than or equal to 1"

static struct str check_batch_get(struct arena *a, const struct dynamodb_batch_get_item_in *in) {
    const struct dynamodb_keys_and_attributes_map *items = &in->request_items;
    if (items->count == 0 && items->items != NULL) {
        return STR(ENVELOPE "Value at 'RequestItems' " TOO_SHORT);
    }
    for (size_t i = 0; i < items->count; i++) {
        const struct dynamodb_attribute_map_list *keys = &items->items[i].value.keys;
        bool few = keys->items != NULL && keys->count == 0;
        if (!few && keys->count <= BATCH_GET_KEYS_MAX) continue;
        return ARENA_CONCAT(a, STR(ENVELOPE "Value at 'RequestItems."), items->items[i].key,
                            STR(".member.Keys' "),
                            few ? STR(TOO_SHORT)
                                : STR("failed to satisfy constraint: Member must have length less "
                                      "than or equal to 100"));
    }
    return fine;
}

/* In most regions still the older words (the parity suite's capture of 2026-10-07). */
static struct str check_batch_write(const struct dynamodb_batch_write_item_in *in) {
    if (in->request_items.items == NULL || in->request_items.count > 0) return fine;
    return STR("The requestItems parameter is required for BatchWriteItem");
}

/* The enum's names are not those that may be sent. */
static bool is_wrong_join(size_t conditions, struct str op) {
    bool known = !str_is_set(op) || str_eq(op, STR("AND")) || str_eq(op, STR("OR"));
    return !known && conditions > 1;
}

#define WRONG_JOIN "Failed to satisfy constraint: Member must satisfy enum value set: [ALL, OR]"

static struct str check_query(const struct dynamodb_query_in *in) {
    if (is_wrong_join(in->query_filter.count, in->conditional_operator)) return STR(WRONG_JOIN);
    if (!in->limit.set || in->limit.value > 0) return fine;
    return STR(ENVELOPE "Value at 'Limit' failed to satisfy constraint: Member must have value "
                        "greater than or equal to 1");
}

/* What PutItem, UpdateItem and DeleteItem share. */
struct single_write {
    struct str table_name, return_values, conditional_operator;
    size_t expected;
    bool has_key;
    bool stops; /* at ReturnValues, without a look at what else is wrong */
};

/* "UPDATE_NEW" stands there. */
#define WRONG_RETURN_VALUES                                                                        \
    "Failed to satisfy constraint: Member must satisfy enum value set: [ALL_OLD, UPDATED_OLD, "    \
    "ALL_NEW, UPDATE_NEW, NONE]"

static bool is_return_values(struct str s) {
    static const struct str values[] = {STR_INIT("ALL_OLD"), STR_INIT("UPDATED_OLD"),
                                        STR_INIT("ALL_NEW"), STR_INIT("UPDATED_NEW"),
                                        STR_INIT("NONE")};
    for (size_t i = 0; i < ARRAY_LEN(values); i++) {
        if (str_eq(values[i], s)) return true;
    }
    return !str_is_set(s);
}

/* A single write has words of its own for some members (31 of 33 regions, by the parity suite's
 * registry of October 2026). Without its key it is validated as other requests are. */
static struct str check_single_write(const struct single_write *w) {
    if (!w->has_key) return fine;
    if (str_is_set(w->table_name) && w->table_name.len == 0) {
        return STR(ENVELOPE "Value at 'TableName' " TOO_SHORT);
    }
    if (is_wrong_join(w->expected, w->conditional_operator)) return STR(ENVELOPE WRONG_JOIN);
    bool stops = w->stops && !is_return_values(w->return_values);
    return stops ? STR(ENVELOPE WRONG_RETURN_VALUES) : fine;
}

static struct str check_put(const struct dynamodb_put_item_in *in) {
    struct str wrong =
        check_single_write(&(struct single_write){.table_name = in->table_name,
                                                  .return_values = in->return_values,
                                                  .conditional_operator = in->conditional_operator,
                                                  .expected = in->expected.count,
                                                  .has_key = in->item.items != NULL});
    return str_is_set(wrong) && dynamodb_put_is_far(in) ? fine : wrong;
}

static struct str check_update(const struct dynamodb_update_item_in *in) {
    struct str wrong =
        check_single_write(&(struct single_write){.table_name = in->table_name,
                                                  .return_values = in->return_values,
                                                  .conditional_operator = in->conditional_operator,
                                                  .expected = in->expected.count,
                                                  .has_key = in->key.items != NULL,
                                                  .stops = true});
    return str_is_set(wrong) && dynamodb_update_is_far(in) ? fine : wrong;
}

static struct str check_delete(const struct dynamodb_delete_item_in *in) {
    struct str wrong =
        check_single_write(&(struct single_write){.table_name = in->table_name,
                                                  .return_values = in->return_values,
                                                  .conditional_operator = in->conditional_operator,
                                                  .expected = in->expected.count,
                                                  .has_key = in->key.items != NULL});
    return str_is_set(wrong) && dynamodb_delete_is_far(in) ? fine : wrong;
}

/* SearchVectors has a stricter reader of its own, with its own words: null is no value to it. The
 * body is JSON, else decoding had failed. */
static enum outcome check_search_nulls(struct call *call) {
    static const struct {
        struct str name, wanted;
    } rows[] = {{STR_INIT("TableName"), STR_INIT("a string")},
                {STR_INIT("IndexName"), STR_INIT("a string")},
                {STR_INIT("SearchVector"), STR_INIT("a sequence")},
                {STR_INIT("TopK"), STR_INIT("i32")}};
    struct str body = call->http != NULL ? call->http->body : fine;
    struct str last = {0}; /* text of the outer object: before a null, its name */
    size_t depth = 0, line = 1, line_start = 0;
    for (size_t i = 0; i < body.len; i++) {
        char c = body.ptr[i];
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') depth--;
        if (c == '\n') line++, line_start = i + 1;
        if (c == '"') {
            size_t start = ++i;
            while (i < body.len && body.ptr[i] != '"')
                i += body.ptr[i] == '\\' ? 2 : 1;
            if (depth == 1 && i < body.len) last = str_n(body.ptr + start, i - start);
        }
        if (c != 'n' || depth != 1) continue;
        size_t column = i + strlen("null") - line_start;
        for (size_t row = 0; row < ARRAY_LEN(rows); row++) {
            if (!str_eq(last, rows[row].name)) continue;
            return call_failf(call, &AWS_SERIALIZATION,
                              "invalid type: null, expected %.*s at line %zu column %zu",
                              STR_ARG(rows[row].wanted), line, column);
        }
    }
    return DONE;
}

static struct str check_search(struct call *call, const struct dynamodb_search_vectors_in *in) {
    if (!str_is_set(in->table_name)) {
        size_t end = call->http != NULL ? call->http->body.len : 1;
        return arena_printf(call->arena, "missing field `TableName` at line 1 column %zu", end);
    }
    if (str_is_set(in->index_name) && in->index_name.len < TABLE_NAME_MIN) {
        return STR("1 validation error detected: Value at 'IndexName' failed to satisfy "
                   "constraint: Member must have length greater than or equal to 3");
    }
    if (in->search_vector.items != NULL && in->search_vector.count == 0) {
        return STR("1 validation error detected: Value at 'SearchVector' failed to satisfy "
                   "constraint: Member must have length greater than or equal to 1");
    }
    if (!in->top_k.set || in->top_k.value > 0) return fine;
    return STR("1 validation error detected: Value at 'TopK' failed to satisfy constraint: Member "
               "must have value greater than or equal to 1");
}

static struct str check_own_words(struct call *call, const void *in) {
    switch (call->facts - dynamodb_facts.operations) {
    case DYNAMODB_PUT_ITEM:
        return check_put(in);
    case DYNAMODB_UPDATE_ITEM:
        return check_update(in);
    case DYNAMODB_DELETE_ITEM:
        return check_delete(in);
    case DYNAMODB_BATCH_GET_ITEM:
        return check_batch_get(call->arena, in);
    case DYNAMODB_BATCH_WRITE_ITEM:
        return check_batch_write(in);
    case DYNAMODB_QUERY:
        return check_query(in);
    case DYNAMODB_SEARCH_VECTORS:
        return check_search(call, in);
    case DYNAMODB_CREATE_TABLE:
        if (str_is_set(table_name_in(call, in))) return fine;
        return STR("The parameter 'TableName' is required but was not present in the request");
    default:
        return fine;
    }
}

/* ---- together ---- */

/* PutItem and DeleteItem list a wrong ReturnValues with what else is wrong: `*in` becomes a copy of
 * the request without it. */
static void take_return_values(struct violations *v, const struct call *call, const void **in) {
    struct arena *a = v->text.arena;
    struct str *member = NULL;
    size_t operation = (size_t)(call->facts - dynamodb_facts.operations);
    if (operation == DYNAMODB_PUT_ITEM) {
        const struct dynamodb_put_item_in *put = *in;
        if (put->item.items == NULL || is_return_values(put->return_values)) return;
        if (dynamodb_put_is_far(put)) return;
        struct dynamodb_put_item_in *copy = arena_new(a, struct dynamodb_put_item_in);
        *copy = *put;
        member = &copy->return_values;
        *in = copy;
    } else if (operation == DYNAMODB_DELETE_ITEM) {
        const struct dynamodb_delete_item_in *delete = *in;
        if (delete->key.items == NULL || is_return_values(delete->return_values)) return;
        if (dynamodb_delete_is_far(delete)) return;
        struct dynamodb_delete_item_in *copy = arena_new(a, struct dynamodb_delete_item_in);
        *copy = *delete;
        member = &copy->return_values;
        *in = copy;
    }
    if (member == NULL) return;
    *member = fine;
    v->count++;
    buf_add_c(&v->text, WRONG_RETURN_VALUES);
}

static bool is_single_write(const struct call *call) {
    size_t operation = (size_t)(call->facts - dynamodb_facts.operations);
    return operation == DYNAMODB_PUT_ITEM || operation == DYNAMODB_UPDATE_ITEM ||
           operation == DYNAMODB_DELETE_ITEM;
}

/* What the model cannot know, and is listed before what it knows. */
static void check_beyond_model(struct violations *v, const struct call *call, const void *in) {
    size_t operation = (size_t)(call->facts - dynamodb_facts.operations);
    check_name(v, table_name_in(call, in), operation == DYNAMODB_CREATE_TABLE);
    if (operation == DYNAMODB_CREATE_TABLE) check_table_key(v, in);
    if (operation == DYNAMODB_TRANSACT_WRITE_ITEMS) check_write_names(v, in);
    if (operation == DYNAMODB_TRANSACT_GET_ITEMS) check_get_names(v, in);
    if (operation == DYNAMODB_BATCH_GET_ITEM) check_batch_names(v, in, call->facts->input);
}

enum outcome dynamodb_validate(struct call *call, const void *in) {
    /* AWS lists violations in an order of its own, of which this is known. */
    static const struct str order[] = {
        STR_INIT("ClientRequestToken"),     STR_INIT("RequestItems"),
        STR_INIT("ReturnConsumedCapacity"), STR_INIT("TableName"),
        STR_INIT("ReturnValues"),           STR_INIT("ConditionalOperator"),
        STR_INIT("GlobalSecondaryIndexes"), STR_INIT("LocalSecondaryIndexes")};
    struct violations v = {.text = buf_in_arena(call->arena, VIOLATIONS_TEXT_MAX)};
    bool is_search = call->facts == &dynamodb_facts.operations[DYNAMODB_SEARCH_VECTORS];
    if (is_search && check_search_nulls(call) == FAILED) return FAILED;
    struct str own = check_own_words(call, in);
    if (str_is_set(own)) return call_fail(call, &AWS_VALIDATION, own);

    take_return_values(&v, call, &in);
    check_beyond_model(&v, call, in);
    enum outcome outcome = protocol_validate_from(call, in, order, ARRAY_LEN(order));
    if (outcome == FAILED && is_single_write(call) && str_starts(call->message, STR("Supplied"))) {
        return refuse_enveloped(call, call->message);
    }
    return v.count > 0 ? fail_with(call, &v, outcome) : outcome;
}
