#include "shared/codec/form.h"
#include "shared/codec/base64.h"

static bool needs_decoding(struct str text, bool plus_is_space) {
    return str_find_char(text, '%') != SIZE_MAX ||
           (plus_is_space && str_find_char(text, '+') != SIZE_MAX);
}

/* The byte that "%XX" at `at` stands for, or -1. */
static int escaped_byte(struct str text, size_t at) {
    if (text.len - at < 3) return -1;
    int high = hex_digit(text.ptr[at + 1]), low = hex_digit(text.ptr[at + 2]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}

enum err uri_decode(struct arena *a, struct str text, bool plus_is_space, struct str *out) {
    if (!needs_decoding(text, plus_is_space)) {
        *out = arena_str(a, str_is_set(text) ? text : STR(""));
        return ERR_OK;
    }
    char *start = arena_alloc_raw(a, text.len), *to = start;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '%') {
            int byte = escaped_byte(text, i);
            if (byte < 0) return ERR_SYNTAX;
            c = (char)byte;
            i += 2;
        } else if (c == '+' && plus_is_space) {
            c = ' ';
        }
        *to++ = c;
    }
    *out = str_n(start, (size_t)(to - start));
    return ERR_OK;
}

static size_t count_pairs(struct str text) {
    size_t n = 1;
    for (size_t i = 0; i < text.len; i++) {
        n += text.ptr[i] == '&';
    }
    return n;
}

static enum err read_pair(struct arena *a, struct str piece, bool plus_is_space,
                          struct form_pair *pair) {
    struct str name = piece, value = STR("");
    if (str_cut(&piece, '=', &name)) value = piece;
    TRY(uri_decode(a, name, plus_is_space, &pair->name));
    return uri_decode(a, value, plus_is_space, &pair->value);
}

/* Empty pieces ("a=1&&b=2") are no pairs. */
enum err form_read(struct arena *a, struct str text, bool plus_is_space, struct form *out) {
    size_t most = count_pairs(text);
    if (most > FORM_PAIRS_MAX) return ERR_TOO_LARGE;

    struct form form = {.pairs = arena_array(a, struct form_pair, most)};
    struct str piece;
    while (str_split(&text, '&', &piece)) {
        if (piece.len == 0) continue;
        TRY(read_pair(a, piece, plus_is_space, &form.pairs[form.count]));
        form.count++;
    }
    *out = form;
    return ERR_OK;
}

struct str form_get(const struct form *form, struct str name) {
    for (size_t i = 0; i < form->count; i++) {
        if (str_eq(form->pairs[i].name, name)) return form->pairs[i].value;
    }
    return (struct str){0};
}

static bool is_unreserved(char c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void uri_encode(struct buf *out, struct str text, bool keep_slash) {
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.len;) {
        size_t run = i;
        while (run < text.len &&
               (is_unreserved(text.ptr[run]) || (keep_slash && text.ptr[run] == '/'))) {
            run++;
        }
        buf_add(out, str_slice(text, i, run));
        if (run < text.len) {
            unsigned char byte = (unsigned char)text.ptr[run];
            buf_add(out, str_n((const char[]){'%', digits[byte >> 4], digits[byte & 15]}, 3));
        }
        i = run + 1;
    }
}
