#include "services/dynamodb/transfer/splitter.h"

enum {
    NORMAL,
    QUOTED, /* in a quoted field of CSV */

    /* Of Ion. */
    STRING,
    STRING_ESCAPE,
    QUOTE_1, /* after one, or two, single quotes */
    QUOTE_2,
    SYMBOL,
    SYMBOL_ESCAPE,
    LONG, /* in a '''long string''' */
    LONG_ESCAPE,
    LONG_1, /* after one, or two, of the quotes that end it */
    LONG_2,
    LINE_COMMENT,
    BLOCK_COMMENT,
    LOB, /* in {{ }} */
    LOB_STRING,
    LOB_ESCAPE,
};

void splitter_init(struct splitter *s, enum record_format format) {
    *s = (struct splitter){.format = format, .record = buf_on_heap(TRANSFER_RECORD_MAX)};
}

void splitter_free(struct splitter *s) {
    buf_free(&s->record);
}

static bool is_blank(struct str record) {
    return str_trim(record).len == 0;
}

/* ---- lines and rows: true at the end of a record ---- */

static bool step_line(struct splitter *s, char c) {
    if (c == '\n') return true;
    buf_add_char(&s->record, c);
    return false;
}

static bool step_row(struct splitter *s, char c) {
    if (c == '"') s->state = s->state == QUOTED ? NORMAL : QUOTED;
    if (c == '\n' && s->state == NORMAL) return true;
    buf_add_char(&s->record, c);
    return false;
}

/* ---- structs ---- */

/* Outside of strings and comments. What stands between structs is not kept. */
static bool step_normal(struct splitter *s, char c) {
    char last = s->last;
    s->last = c;
    if (last == '/' && (c == '/' || c == '*')) {
        s->state = c == '/' ? LINE_COMMENT : BLOCK_COMMENT;
        s->last = 0;
    } else if (c == '"') {
        s->state = STRING;
    } else if (c == '\'') {
        s->state = QUOTE_1;
    } else if (c == '{' && last == '{') {
        s->state = LOB;
        s->depth--;
        s->last = 0;
    } else if (c == '{') {
        s->depth++;
    } else if (c == '}' && s->depth > 0) {
        s->depth--;
        return s->depth == 0;
    }
    return false;
}

static void step_quote(struct splitter *s, char c) {
    if (c == '\'') {
        s->state = s->state == QUOTE_1 ? QUOTE_2 : LONG;
    } else if (c == '\\') {
        s->state = SYMBOL_ESCAPE;
    } else {
        s->state = SYMBOL;
    }
}

static void step_long(struct splitter *s, char c) {
    if (c == '\\') {
        s->state = LONG_ESCAPE;
    } else if (c != '\'') {
        s->state = LONG;
    } else {
        s->state = s->state == LONG ? LONG_1 : s->state == LONG_1 ? LONG_2 : NORMAL;
    }
    s->last = 0;
}

static void step_string(struct splitter *s, char c, char end, int escape) {
    if (c == '\\') s->state = escape;
    if (c == end) {
        s->state = s->state == LOB_STRING ? LOB : NORMAL;
        s->last = 0;
    }
}

static void step_lob(struct splitter *s, char c) {
    if (c == '"') s->state = LOB_STRING;
    bool end = c == '}' && s->last == '}';
    if (end) s->state = NORMAL;
    s->last = end ? 0 : c;
}

static void step_comment(struct splitter *s, char c) {
    bool end = s->state == LINE_COMMENT ? c == '\n' : c == '/' && s->last == '*';
    if (end) s->state = NORMAL;
    s->last = end ? 0 : c;
}

static bool step_inside(struct splitter *s, char c) {
    switch (s->state) {
    case STRING:
        step_string(s, c, '"', STRING_ESCAPE);
        break;
    case SYMBOL:
        step_string(s, c, '\'', SYMBOL_ESCAPE);
        break;
    case LOB_STRING:
        step_string(s, c, '"', LOB_ESCAPE);
        break;
    case STRING_ESCAPE:
        s->state = STRING;
        break;
    case SYMBOL_ESCAPE:
        s->state = SYMBOL;
        break;
    case LOB_ESCAPE:
        s->state = LOB_STRING;
        break;
    case LONG_ESCAPE:
        s->state = LONG;
        break;
    case LONG:
    case LONG_1:
    case LONG_2:
        step_long(s, c);
        break;
    case LOB:
        step_lob(s, c);
        break;
    default:
        step_comment(s, c);
        break;
    }
    return false;
}

static bool step_struct(struct splitter *s, char c) {
    if (s->state == QUOTE_2 && c != '\'') { /* it was an empty symbol */
        s->state = NORMAL;
        s->last = 0;
    }
    bool outside = s->depth == 0;
    bool end = false;
    if (s->state == NORMAL) {
        end = step_normal(s, c);
    } else if (s->state == QUOTE_1 || s->state == QUOTE_2) {
        step_quote(s, c);
    } else {
        end = step_inside(s, c);
    }
    if (!outside || s->depth > 0) buf_add_char(&s->record, c);
    if (s->depth == 0 && !end) buf_clear(&s->record); /* {{a lob}} between structs */
    return end;
}

/* ---- the whole ---- */

static bool step(struct splitter *s, char c) {
    if (s->format == RECORDS_JSON) return step_line(s, c);
    return s->format == RECORDS_CSV ? step_row(s, c) : step_struct(s, c);
}

static void begin(struct splitter *s) {
    if (!s->complete) return;
    buf_clear(&s->record);
    s->complete = false;
}

enum err splitter_next(struct splitter *s, struct str *in, struct str *record) {
    begin(s);
    for (size_t i = 0; i < in->len; i++) {
        if (!step(s, in->ptr[i])) continue;
        if (!buf_ok(&s->record)) return ERR_TOO_LARGE;
        if (is_blank(buf_str(&s->record))) {
            buf_clear(&s->record);
            continue;
        }
        *in = str_skip(*in, i + 1);
        *record = buf_str(&s->record);
        s->complete = true;
        return ERR_OK;
    }
    *in = str_skip(*in, in->len);
    return buf_ok(&s->record) ? ERR_NOT_FOUND : ERR_TOO_LARGE;
}

enum err splitter_last(struct splitter *s, struct str *record) {
    begin(s);
    *record = buf_str(&s->record);
    if (is_blank(*record)) return ERR_NOT_FOUND;
    s->complete = true;
    return ERR_OK;
}
