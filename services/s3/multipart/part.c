#include "services/s3/multipart/part.h"

#include "services/s3/objects/object.h"
#include "services/s3/s3-fields.h"
#include "services/s3/s3-keys.h"
#include "shared/store/tuple.h"

enum { RECORD_MAX = 64 * 1024, CONTENT_TAG = 1 };

enum tag { TAG_MODIFIED = CONTENT_TAG + CONTENT_TAGS, TAG_MD5, TAG_CHECKSUM };

struct str part_record_write(struct arena *a, const struct part_record *part) {
    struct buf out = buf_in_arena(a, RECORD_MAX);
    s3_field_add_number(&out, TAG_MODIFIED, (uint64_t)part->modified_ms);
    s3_field_add_text(&out, TAG_MD5, checksum_str(&part->md5));
    object_checksum_write(&out, TAG_CHECKSUM, &part->checksum);
    content_write(&out, CONTENT_TAG, &part->content);
    ASSERT(buf_ok(&out));
    return buf_str(&out);
}

static enum err read_own(const struct s3_field *field, struct part_record *part) {
    uint64_t number = 0;
    switch ((enum tag)field->tag) {
    case TAG_MODIFIED:
        TRY(s3_field_number(field, &number));
        part->modified_ms = (int64_t)number;
        break;
    case TAG_MD5:
        if (field->bytes.len > CHECKSUM_SIZE_MAX) return ERR_CORRUPT;
        part->md5.len = field->bytes.len;
        memcpy(part->md5.bytes, field->bytes.ptr, field->bytes.len);
        break;
    case TAG_CHECKSUM:
        return object_checksum_read(field->bytes, &part->checksum);
    default:
        break;
    }
    return ERR_OK;
}

enum err part_record_read(struct str text, struct part_record *part) {
    struct s3_field field;
    enum err err = ERR_OK;
    *part = (struct part_record){0};
    while ((err = s3_field_take(&text, &field)) == ERR_OK) {
        err = content_read(&field, CONTENT_TAG, &part->content);
        if (err == ERR_NOT_FOUND) err = read_own(&field, part);
        TRY(err);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err visit(const struct part_walk *w, struct str rest, struct str value) {
    struct part_record part;
    uint64_t number = 0;
    TRY(tuple_next_u64(&rest, &number));
    TRY(part_record_read(value, &part));
    part.number = (uint32_t)number;
    return w->fn(w->arg, &part);
}

enum err part_walk_run(struct txn *txn, const struct part_walk *walk) {
    struct arena *a = walk->arena;
    struct str base = s3_key_parts(a, walk->upload), key, value;
    struct str from = s3_key_part(a, walk->upload, walk->from);
    struct txn_cursor *cursor = NULL;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(a, base), false, &cursor));
    enum err err = ERR_OK;
    while (err == ERR_OK) {
        err = txn_cursor_next(cursor, &key, &value);
        if (err == ERR_OK) err = visit(walk, str_skip(key, base.len), value);
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

struct str part_etag(struct arena *a, const struct part_record *part) {
    return checksum_hex(a, &part->md5);
}

void part_sizes_add(struct buf *sizes, const struct part_record *part) {
    s3_number_add(sizes, part->number);
    s3_number_add(sizes, (uint64_t)part->content.size);
    s3_number_add(sizes, part->checksum.value.len);
    buf_add(sizes, checksum_str(&part->checksum.value));
}

enum err part_sizes_next(struct str *rest, struct part_size *part) {
    uint64_t number = 0, size = 0, sum = 0;
    if (rest->len == 0) return ERR_NOT_FOUND;
    TRY(s3_number_take(rest, &number));
    TRY(s3_number_take(rest, &size));
    TRY(s3_number_take(rest, &sum));
    if (sum > rest->len || sum > CHECKSUM_SIZE_MAX || size > INT64_MAX) return ERR_CORRUPT;
    *part = (struct part_size){(uint32_t)number, (int64_t)size, str_slice(*rest, 0, sum)};
    *rest = str_skip(*rest, sum);
    return ERR_OK;
}

enum err part_sizes_find(struct str sizes, uint32_t number, int64_t *offset, int64_t *length) {
    struct part_size part;
    enum err err = ERR_OK;
    int64_t at = 0;
    while ((err = part_sizes_next(&sizes, &part)) == ERR_OK) {
        *offset = at;
        *length = part.size;
        if (part.number == number) return ERR_OK;
        if (part.size > INT64_MAX - at) return ERR_CORRUPT;
        at += part.size;
    }
    return err;
}
