#include "services/dynamodb/expressions/parser.h"

#include "services/dynamodb/expressions/reserved-words.h"

static const struct str fine = {0};

static struct str kind_name(enum expression_kind kind) {
    static const struct str names[] = {
        [EXPRESSION_CONDITION] = STR_INIT("Invalid ConditionExpression: "),
        [EXPRESSION_FILTER] = STR_INIT("Invalid FilterExpression: "),
        [EXPRESSION_KEY_CONDITION] = STR_INIT("Invalid KeyConditionExpression: "),
        [EXPRESSION_UPDATE] = STR_INIT("Invalid UpdateExpression: "),
        [EXPRESSION_PROJECTION] = STR_INIT("Invalid ProjectionExpression: "),
        [EXPRESSION_SEARCH_CONDITION] = STR_INIT("Invalid SearchConditionExpression: "),
    };
    return names[kind];
}

struct str parser_init(struct parser *p, struct arena *a, enum expression_kind kind,
                       struct str text, struct expression_names *names) {
    *p = (struct parser){.arena = a, .kind = kind, .text = text, .names = names};
    if (text.len == 0) {
        return ARENA_CONCAT(a, kind_name(kind), STR("The expression can not be empty;"));
    }
    if (text.len > EXPRESSION_LEN_MAX) {
        bool update = kind == EXPRESSION_UPDATE; /* of which the size is not told */
        return ARENA_CONCAT(a, kind_name(kind),
                            STR("Expression size has exceeded the maximum allowed size;"),
                            update ? STR("") : arena_printf(a, " expression size: %zu", text.len));
    }
    p->current = token_at(text, 0);
    return fine;
}

struct str parser_verdict(const struct parser *p, const enum fault *order) {
    for (; *order != FAULT_NONE; order++) {
        if (str_is_set(p->fault[*order])) {
            return ARENA_CONCAT(p->arena, kind_name(p->kind), p->fault[*order]);
        }
    }
    return fine;
}

void parser_fault(struct parser *p, enum fault fault, struct str message) {
    if (!str_is_set(p->fault[fault])) p->fault[fault] = message;
}

void parser_syntax(struct parser *p) {
    size_t from = p->previous.text.ptr != NULL ? p->previous.start : p->current.start;
    size_t to = token_at(p->text, p->current.end).end;
    struct str message = ARENA_CONCAT(p->arena, STR("Syntax error; token: \""), p->current.text,
                                      STR("\", near: \""), str_slice(p->text, from, to), STR("\""));
    parser_fault(p, FAULT_SYNTAX, message);
}

/* ---- tokens ---- */

void parser_next(struct parser *p) {
    p->previous = p->current;
    p->current = token_at(p->text, p->current.end);
}

bool parser_take_sign(struct parser *p, struct str sign) {
    if (parser_failed(p) || !token_is_sign(&p->current, sign)) return false;
    parser_next(p);
    return true;
}

bool parser_take_word(struct parser *p, struct str upper) {
    if (parser_failed(p) || !token_is_word(&p->current, upper)) return false;
    parser_next(p);
    return true;
}

bool parser_expect_sign(struct parser *p, struct str sign) {
    if (parser_take_sign(p, sign)) return true;
    parser_syntax(p);
    return false;
}

void parser_operator(struct parser *p) {
    p->operators++;
}

bool parser_enter(struct parser *p) {
    if (p->depth >= EXPRESSION_DEPTH_MAX) parser_syntax(p);
    if (parser_failed(p)) return false;
    p->depth++;
    return true;
}

void parser_leave(struct parser *p) {
    p->depth--;
}

/* ---- paths and values ---- */

/* A word that separates what stands on its two sides cannot be a name, even before AWS looks at its
 * list of reserved words. */
static bool is_keyword(const struct parser *p, const struct token *t) {
    static const struct str of_conditions[] = {STR_INIT("AND"), STR_INIT("OR"), STR_INIT("NOT"),
                                               STR_INIT("BETWEEN"), STR_INIT("IN")};
    static const struct str of_updates[] = {STR_INIT("SET"), STR_INIT("REMOVE"), STR_INIT("ADD"),
                                            STR_INIT("DELETE")};
    if (p->kind == EXPRESSION_PROJECTION) return false;
    bool update = p->kind == EXPRESSION_UPDATE;
    const struct str *words = update ? of_updates : of_conditions;
    size_t count = update ? ARRAY_LEN(of_updates) : ARRAY_LEN(of_conditions);
    for (size_t i = 0; i < count; i++) {
        if (token_is_word(t, words[i])) return true;
    }
    return false;
}

static struct path_step name_step(struct parser *p) {
    struct path_step step = {.name = p->current.text};
    bool word = p->current.kind == TOKEN_WORD && !is_keyword(p, &p->current);
    if (!word && p->current.kind != TOKEN_NAME) {
        parser_syntax(p);
        return step;
    }
    if (word && is_reserved_word(step.name)) {
        parser_fault(p, FAULT_RESERVED,
                     ARENA_CONCAT(p->arena,
                                  STR("Attribute name is a reserved keyword; reserved keyword: "),
                                  step.name));
    }
    if (!word) {
        struct str name = expression_name(p->names, step.name);
        if (str_is_set(name)) {
            step.name = name;
        } else {
            parser_fault(p, FAULT_NAME,
                         ARENA_CONCAT(p->arena,
                                      STR("An expression attribute name used in the document path "
                                          "is not defined; attribute name: "),
                                      step.name));
        }
    }
    parser_next(p);
    return step;
}

/* After '['. */
static struct path_step index_step(struct parser *p) {
    struct path_step step = {0};
    uint64_t index = 0;
    if (p->current.kind != TOKEN_NUMBER) {
        parser_syntax(p);
        return step;
    }
    struct str digits = p->current.text;
    bool small = digits.len <= LIST_INDEX_DIGITS_MAX && str_to_u64(digits, &index) == ERR_OK;
    if (!small || index > INT32_MAX) {
        parser_fault(p, FAULT_NAME,
                     ARENA_CONCAT(p->arena,
                                  STR("List index is not within the allowable range; index: ["),
                                  digits, STR("]")));
    }
    step.index = (uint32_t)index;
    parser_next(p);
    (void)parser_expect_sign(p, STR("]"));
    return step;
}

struct path parser_path(struct parser *p) {
    struct path_step step[PATH_STEPS_MAX] = {name_step(p)};
    size_t count = 1, nesting = 1;
    while (!parser_failed(p)) {
        bool name = parser_take_sign(p, STR("."));
        if (!name && !parser_take_sign(p, STR("["))) break;
        struct path_step next = name ? name_step(p) : index_step(p);
        if (count < PATH_STEPS_MAX) step[count++] = next;
        nesting++;
    }
    if (nesting > PATH_STEPS_MAX) {
        parser_fault(p, FAULT_NAME,
                     arena_printf(p->arena,
                                  "The document path has too many nesting levels; nesting levels: "
                                  "%zu",
                                  nesting));
    }
    struct path_step *steps = arena_array(p->arena, struct path_step, count);
    memcpy(steps, step, count * sizeof *steps);
    return (struct path){.steps = steps, .count = count};
}

const struct attribute_value *parser_value(struct parser *p) {
    static const struct attribute_value undefined = {.type = ATTRIBUTE_ABSENT};
    if (p->current.kind != TOKEN_VALUE) {
        parser_syntax(p);
        return &undefined;
    }
    struct str name = p->current.text;
    parser_next(p);
    const struct attribute_value *value = expression_value(p->names, name);
    if (value != NULL) return value;

    enum fault fault = p->kind == EXPRESSION_UPDATE ? FAULT_VALUE : FAULT_NAME;
    parser_fault(p, fault,
                 ARENA_CONCAT(p->arena,
                              STR("An expression attribute value used in expression is not "
                                  "defined; attribute value: "),
                              name));
    return &undefined;
}
