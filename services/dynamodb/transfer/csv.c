#include "services/dynamodb/transfer/csv.h"

#include "shared/base/buf.h"

/* A quoted field: two quotes are one. `*rest` is behind the opening one. */
static enum err read_quoted(struct arena *a, struct str *rest, struct str *field) {
    struct buf text = buf_in_arena(a, rest->len + 1);
    for (size_t i = 0; i < rest->len; i++) {
        char c = rest->ptr[i];
        bool doubled = c == '"' && i + 1 < rest->len && rest->ptr[i + 1] == '"';
        if (c == '"' && !doubled) {
            *rest = str_skip(*rest, i + 1);
            *field = buf_str(&text);
            return ERR_OK;
        }
        buf_add_char(&text, c);
        if (doubled) i++;
    }
    return ERR_SYNTAX;
}

static enum err read_field(struct arena *a, struct str *rest, char delimiter, struct str *field) {
    if (rest->len > 0 && rest->ptr[0] == '"') {
        *rest = str_skip(*rest, 1);
        TRY(read_quoted(a, rest, field));
        return rest->len == 0 || rest->ptr[0] == delimiter ? ERR_OK : ERR_SYNTAX;
    }
    size_t end = str_find_char(*rest, delimiter);
    if (end == SIZE_MAX) end = rest->len;
    *field = str_slice(*rest, 0, end);
    *rest = str_skip(*rest, end);
    return ERR_OK;
}

enum err csv_read_row(struct arena *a, struct str row, char delimiter, struct str_list *fields) {
    size_t capacity = 0;
    *fields = (struct str_list){0};
    if (str_ends(row, STR("\r"))) row = str_slice(row, 0, row.len - 1);
    for (;;) {
        if (fields->count == CSV_FIELDS_MAX) return ERR_TOO_LARGE;
        fields->items = arena_grow(a, fields->items, fields->count, &capacity, sizeof(struct str));
        TRY(read_field(a, &row, delimiter, &fields->items[fields->count++]));
        if (row.len == 0) return ERR_OK;
        row = str_skip(row, 1); /* the delimiter */
    }
}
