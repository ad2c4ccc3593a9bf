#include "services/s3/s3-fields.h"

enum { LEB128_MAX = 10 };

void s3_number_add(struct buf *out, uint64_t number) {
    while (number >= 0x80) {
        buf_add_char(out, (char)(0x80 | (number & 0x7f)));
        number >>= 7;
    }
    buf_add_char(out, (char)number);
}

enum err s3_number_take(struct str *rest, uint64_t *number) {
    uint64_t value = 0;
    for (unsigned i = 0; i < LEB128_MAX && i < rest->len; i++) {
        uint64_t bits = (unsigned char)rest->ptr[i];
        if (i == LEB128_MAX - 1 && bits > 1) return ERR_CORRUPT;
        value |= (bits & 0x7f) << (7 * i);
        if (bits >= 0x80) continue;
        *number = value;
        *rest = str_skip(*rest, i + 1);
        return ERR_OK;
    }
    return ERR_CORRUPT;
}

void s3_field_add_text(struct buf *record, uint8_t tag, struct str text) {
    if (!str_is_set(text)) return;
    buf_add_char(record, (char)tag);
    s3_number_add(record, text.len);
    buf_add(record, text);
}

void s3_field_add_number(struct buf *record, uint8_t tag, uint64_t number) {
    char bytes[LEB128_MAX];
    struct buf value = {.ptr = bytes, .capacity = sizeof bytes, .max = sizeof bytes};
    s3_number_add(&value, number);
    s3_field_add_text(record, tag, buf_str(&value));
}

enum err s3_field_take(struct str *rest, struct s3_field *field) {
    if (rest->len == 0) return ERR_NOT_FOUND;
    struct str left = str_skip(*rest, 1);
    uint64_t len = 0;
    TRY(s3_number_take(&left, &len));
    if (len > left.len) return ERR_CORRUPT;
    *field = (struct s3_field){(uint8_t)rest->ptr[0], str_slice(left, 0, len)};
    *rest = str_skip(left, len);
    return ERR_OK;
}

enum err s3_field_number(const struct s3_field *field, uint64_t *number) {
    struct str rest = field->bytes;
    TRY(s3_number_take(&rest, number));
    return rest.len == 0 ? ERR_OK : ERR_CORRUPT;
}
