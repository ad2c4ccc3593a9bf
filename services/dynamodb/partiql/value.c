/* Literals and parameters. */
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/number.h"
#include "services/dynamodb/partiql/parser.h"

static const struct attribute_value nothing = {.type = ATTRIBUTE_NULL, .boolean = true};

static struct attribute_value read_value(struct partiql_parser *p, struct str at);

/* `at` is where the number is in its value, for messages. */
static struct attribute_value read_number(struct partiql_parser *p, bool negative, struct str at) {
    struct attribute_value v = {.type = ATTRIBUTE_N, .text = STR("0")};
    struct tuple_decimal n;
    if (p->current.kind != PARTIQL_NUMBER) {
        partiql_unexpected(p);
        return v;
    }
    struct str text = p->current.text;
    if (negative) text = ARENA_CONCAT(p->arena, STR("-"), text);
    enum number_fault fault = number_parse(&n, LAYER_OLDER, text);
    if (fault == NUMBER_MALFORMED) {
        partiql_malformed(p, STR(""));
        return v;
    }
    if (fault != NUMBER_OK) {
        partiql_fail(p,
                     ARENA_CONCAT(p->arena, number_fault_text(p->arena, LAYER_OLDER, fault, text),
                                  STR(" under "), at));
        return v;
    }
    v.text = number_text(p->arena, &n);
    partiql_next(p);
    return v;
}

static struct attribute_value read_parameter(struct partiql_parser *p) {
    if (p->parameter >= p->parameters->count) {
        partiql_fail(p, STR("Number of parameters in request and statement don't match."));
        return nothing;
    }
    return p->parameters->items[p->parameter++];
}

static struct attribute_value read_list(struct partiql_parser *p, struct str at) {
    struct attribute_value v = {.type = ATTRIBUTE_L};
    size_t capacity = 0;
    v.list.items = arena_array(p->arena, struct attribute_value, 0);
    if (partiql_take_sign(p, "]")) return v;
    do {
        struct str inner = arena_printf(p->arena, "%" PRIstr "[%zu]", STR_ARG(at), v.list.count);
        v.list.items = arena_grow(p->arena, v.list.count == 0 ? NULL : v.list.items, v.list.count,
                                  &capacity, sizeof *v.list.items);
        v.list.items[v.list.count++] = read_value(p, inner);
    } while (partiql_take_sign(p, ","));
    partiql_expect_sign(p, "]", STR("Expected RIGHT_BRACKET"));
    return v;
}

static struct str read_key(struct partiql_parser *p, const struct attribute_map *map,
                           struct str at) {
    struct str key = p->current.text;
    if (p->current.kind != PARTIQL_TEXT) {
        partiql_unexpected(p);
        return key;
    }
    for (size_t i = 0; i < map->count; i++) {
        if (!str_eq(map->items[i].key, key)) continue;
        partiql_fail(p, ARENA_CONCAT(p->arena, STR("Duplicate keys in tuple. Key: "), key,
                                     STR(" under "), at));
    }
    partiql_next(p);
    partiql_expect_sign(p, ":", STR("Expected COLON"));
    return key;
}

/* `whole`: an item, whose attributes are each the root of their values. */
static struct attribute_value read_map(struct partiql_parser *p, struct str at, bool whole) {
    struct attribute_value v = {.type = ATTRIBUTE_M};
    size_t capacity = 0;
    v.map.items = arena_array(p->arena, struct attribute_entry, 0);
    if (partiql_take_sign(p, "}")) return v;
    do {
        struct str key = read_key(p, &v.map, at);
        struct str inner = whole ? at : ARENA_CONCAT(p->arena, at, STR("."), key);
        v.map.items = arena_grow(p->arena, v.map.count == 0 ? NULL : v.map.items, v.map.count,
                                 &capacity, sizeof *v.map.items);
        v.map.items[v.map.count++] =
            (struct attribute_entry){.key = key, .value = read_value(p, inner)};
    } while (partiql_take_sign(p, ","));
    partiql_expect_sign(p, "}", STR("Expected RIGHT_CURLY"));
    return v;
}

static enum attribute_type set_of(enum attribute_type member) {
    switch (member) {
    case ATTRIBUTE_S:
        return ATTRIBUTE_SS;
    case ATTRIBUTE_N:
        return ATTRIBUTE_NS;
    case ATTRIBUTE_B:
        return ATTRIBUTE_BS;
    default:
        return ATTRIBUTE_ABSENT;
    }
}

static struct attribute_value read_set(struct partiql_parser *p, struct str at) {
    struct attribute_value v = {0};
    size_t capacity = 0;
    if (partiql_is_sign(&p->current, ">>")) {
        partiql_fail(p, STR("Empty bags are not supported"));
        return nothing;
    }
    do {
        struct attribute_value member = read_value(p, at);
        enum attribute_type type = set_of(member.type);
        if (type == ATTRIBUTE_ABSENT || (v.set.count > 0 && type != v.type)) {
            partiql_fail(p, STR("Only homogeneous sets of strings, numbers or binaries are "
                                "supported"));
            return nothing;
        }
        v.type = type;
        v.set.items =
            arena_grow(p->arena, v.set.items, v.set.count, &capacity, sizeof *v.set.items);
        v.set.items[v.set.count++] = member.text;
    } while (partiql_take_sign(p, ","));
    partiql_expect_sign(p, ">>", STR("Expected RIGHT_DOUBLE_ANGLE_BRACKET"));
    return v;
}

static struct attribute_value read_word(struct partiql_parser *p) {
    bool truth = partiql_is_word(&p->current, "TRUE");
    struct partiql_token after = partiql_peek(p);
    if (partiql_is_sign(&after, "(")) {
        partiql_fail_at(p,
                        ARENA_CONCAT(p->arena, STR("Unsupported data type: "),
                                     arena_lower(p->arena, p->current.text),
                                     STR(" under key root")),
                        &p->current);
        return nothing;
    }
    if (truth || partiql_is_word(&p->current, "FALSE")) {
        partiql_next(p);
        return (struct attribute_value){.type = ATTRIBUTE_BOOL, .boolean = truth};
    }
    if (!partiql_take_word(p, "NULL")) partiql_unexpected(p);
    return nothing;
}

static struct attribute_value read_open(struct partiql_parser *p, struct str at) {
    struct attribute_value v = nothing;
    if (partiql_take_sign(p, "-")) return read_number(p, true, at);
    if (partiql_take_sign(p, "+")) return read_number(p, false, at);
    if (partiql_take_sign(p, "?")) return read_parameter(p);
    if (!partiql_enter(p)) return v;
    if (partiql_take_sign(p, "[")) {
        v = read_list(p, at);
    } else if (partiql_take_sign(p, "{")) {
        v = read_map(p, at, false);
    } else if (partiql_take_sign(p, "<<")) {
        v = read_set(p, at);
    } else {
        partiql_unexpected(p);
    }
    partiql_leave(p);
    return v;
}

static struct attribute_value read_value(struct partiql_parser *p, struct str at) {
    struct attribute_value v = {.type = ATTRIBUTE_S, .text = p->current.text};
    switch (p->current.kind) {
    case PARTIQL_TEXT:
        partiql_next(p);
        return v;
    case PARTIQL_NUMBER:
        return read_number(p, false, at);
    case PARTIQL_WORD:
        return read_word(p);
    case PARTIQL_SIGN:
        return read_open(p, at);
    case PARTIQL_QUOTED:
    case PARTIQL_END:
    case PARTIQL_BAD:
        break;
    }
    partiql_unexpected(p);
    return nothing;
}

bool partiql_at_value(struct partiql_parser *p) {
    static const char *const signs[] = {"-", "+", "?", "[", "{", "<<"};
    if (p->current.kind == PARTIQL_TEXT || p->current.kind == PARTIQL_NUMBER) return true;
    for (size_t i = 0; i < ARRAY_LEN(signs); i++) {
        if (partiql_is_sign(&p->current, signs[i])) return true;
    }
    return partiql_is_word(&p->current, "TRUE") || partiql_is_word(&p->current, "FALSE") ||
           partiql_is_word(&p->current, "NULL");
}

const struct attribute_value *partiql_value(struct partiql_parser *p) {
    struct attribute_value *v = arena_new(p->arena, struct attribute_value);
    *v = read_value(p, STR("root"));
    if (partiql_failed(p)) {
        *v = nothing;
        return v;
    }
    struct str wrong = attribute_check(p->arena, LAYER_OLDER, v);
    if (!str_is_set(wrong)) return v;
    partiql_fail(p, wrong);
    *v = nothing;
    return v;
}

void partiql_item(struct partiql_parser *p, struct attribute_map *item) {
    struct attribute_value v = nothing;
    if (partiql_take_sign(p, "{")) {
        v = read_map(p, STR("root"), true);
    } else {
        v = read_value(p, STR("root"));
    }
    if (partiql_failed(p)) return;
    if (v.type != ATTRIBUTE_M) {
        partiql_malformed(p, STR("Expected a tuple"));
        return;
    }
    *item = v.map;
    struct str wrong = item_check(p->arena, LAYER_OLDER, item);
    if (str_is_set(wrong)) partiql_fail(p, wrong);
}
