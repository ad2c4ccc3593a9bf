#include "services/dynamodb/partiql/parser.h"

void partiql_fail(struct partiql_parser *p, struct str message) {
    if (!partiql_failed(p)) p->wrong = message;
    p->current = (struct partiql_token){PARTIQL_END, STR(""), p->text.len, p->text.len};
}

void partiql_malformed(struct partiql_parser *p, struct str detail) {
    bool bad = p->current.kind == PARTIQL_BAD;
    partiql_fail(p,
                 ARENA_CONCAT(p->arena, STR("Statement wasn't well formed, can't be processed: "),
                              bad ? STR("") : detail));
}

struct str partiql_text_at(struct partiql_parser *p, struct str message,
                           const struct partiql_token *t) {
    struct str before = str_slice(p->text, 0, t->begin);
    size_t line = 1, at = 0;
    while ((at = str_find_char(before, '\n')) != SIZE_MAX) {
        before = str_skip(before, at + 1);
        line++;
    }
    struct buf text = buf_in_arena(p->arena, PARTIQL_MESSAGE_MAX);
    buf_add(&text, message);
    buf_printf(&text, " at %zu:%zu:%zu", line, str_utf8_len(before) + 1,
               str_utf8_len(str_slice(p->text, t->begin, t->end)));
    return buf_str(&text);
}

void partiql_fail_at(struct partiql_parser *p, struct str message, const struct partiql_token *t) {
    partiql_fail(p, partiql_text_at(p, message, t));
}

void partiql_unexpected(struct partiql_parser *p) {
    bool infix = partiql_is_word(&p->current, "IS") || partiql_is_word(&p->current, "LIKE") ||
                 partiql_is_word(&p->current, "IN") || partiql_is_word(&p->current, "BETWEEN") ||
                 partiql_is_word(&p->current, "AND") || partiql_is_word(&p->current, "OR");
    if (infix) {
        partiql_malformed(p, STR("Unexpected operator"));
    } else if (p->current.kind == PARTIQL_WORD) {
        partiql_malformed(p, STR("Unexpected keyword"));
    } else {
        partiql_malformed(p, STR("Unexpected term"));
    }
}

void partiql_next(struct partiql_parser *p) {
    if (!partiql_failed(p)) p->current = partiql_token_at(p->arena, p->text, p->current.end);
}

struct partiql_token partiql_peek(struct partiql_parser *p) {
    return partiql_token_at(p->arena, p->text, p->current.end);
}

bool partiql_is_sign(const struct partiql_token *t, const char *sign) {
    return t->kind == PARTIQL_SIGN && str_eq_c(t->text, sign);
}

bool partiql_is_word(const struct partiql_token *t, const char *upper) {
    return t->kind == PARTIQL_WORD && str_eq_nocase(t->text, str_c(upper));
}

bool partiql_take_sign(struct partiql_parser *p, const char *sign) {
    if (!partiql_is_sign(&p->current, sign)) return false;
    partiql_next(p);
    return true;
}

bool partiql_take_word(struct partiql_parser *p, const char *upper) {
    if (!partiql_is_word(&p->current, upper)) return false;
    partiql_next(p);
    return true;
}

void partiql_expect_sign(struct partiql_parser *p, const char *sign, struct str detail) {
    if (!partiql_take_sign(p, sign)) partiql_malformed(p, detail);
}

bool partiql_enter(struct partiql_parser *p) {
    if (p->depth++ < PARTIQL_DEPTH_MAX) return true;
    partiql_malformed(p, STR("Nesting too deep"));
    return false;
}

void partiql_leave(struct partiql_parser *p) {
    p->depth--;
}

/* ---- paths ---- */

bool partiql_at_name(const struct partiql_parser *p) {
    if (p->current.kind == PARTIQL_QUOTED) return true;
    return p->current.kind == PARTIQL_WORD && !partiql_is_keyword(p->current.text);
}

static struct path_step name_step(struct partiql_parser *p) {
    struct path_step step = {.name = p->current.text};
    if (step.name.len == 0) partiql_fail(p, STR("Path component cannot be an empty string"));
    partiql_next(p);
    return step;
}

/* What is between the brackets: a position, or a name as a text. */
static struct path_step bracket_step(struct partiql_parser *p) {
    struct path_step step = {0};
    uint64_t index = 0;
    if (p->current.kind == PARTIQL_TEXT) {
        step = name_step(p);
    } else if (p->current.kind == PARTIQL_NUMBER && p->current.text.len <= LIST_INDEX_DIGITS_MAX &&
               str_to_u64(p->current.text, &index) == ERR_OK && index <= UINT32_MAX) {
        step.index = (uint32_t)index;
        partiql_next(p);
    } else {
        partiql_malformed(p, STR("Invalid path component"));
    }
    partiql_expect_sign(p, "]", STR("Expected RIGHT_BRACKET"));
    return step;
}

/* The step that begins at the current token; false: the path ends before it. */
static bool next_step(struct partiql_parser *p, struct path_step *step) {
    if (partiql_take_sign(p, "[")) {
        *step = bracket_step(p);
        return true;
    }
    if (!partiql_take_sign(p, ".")) return false;
    if (!partiql_at_name(p)) {
        partiql_malformed(p, STR("Invalid path dot component"));
        return false;
    }
    *step = name_step(p);
    return true;
}

struct path partiql_path(struct partiql_parser *p) {
    struct path_step *steps = arena_array(p->arena, struct path_step, PATH_STEPS_MAX);
    struct path_step step;
    size_t count = 0;
    steps[0].name = STR("");
    if (!partiql_at_name(p)) {
        partiql_unexpected(p);
        return (struct path){.steps = steps, .count = 1};
    }
    steps[count++] = name_step(p);
    while (next_step(p, &step)) {
        if (count == PATH_STEPS_MAX) {
            partiql_malformed(p, STR("Path too long"));
            break;
        }
        steps[count++] = step;
    }
    return (struct path){.steps = steps, .count = count};
}
