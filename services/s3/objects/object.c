#include "services/s3/objects/object.h"

#include "services/s3/s3-fields.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"

enum { RECORD_MAX = 128 * 1024, CONTENT_TAG = 1 };

/* Tags are for ever. 1 to 3 are the content's. */
enum tag {
    TAG_MODIFIED = CONTENT_TAG + CONTENT_TAGS,
    TAG_ETAG,
    TAG_PART_COUNT,
    TAG_UPLOAD,
    TAG_CHECKSUM,
};

enum header_tag {
    TAG_CONTENT_TYPE = OBJECT_TAG_FIRST,
    TAG_CACHE_CONTROL,
    TAG_CONTENT_DISPOSITION,
    TAG_CONTENT_ENCODING,
    TAG_CONTENT_LANGUAGE,
    TAG_EXPIRES,
    TAG_WEBSITE_REDIRECT,
    TAG_STORAGE_CLASS,
    TAG_ENCRYPTION,
    TAG_KMS_KEY,
    TAG_TAGGING,
    TAG_METADATA, /* name, NUL, value; one field for each */
};

/* ---- headers ---- */

static struct str *header_slot(struct object_headers *h, uint8_t tag) {
    switch ((enum header_tag)tag) {
    case TAG_CONTENT_TYPE:
        return &h->content_type;
    case TAG_CACHE_CONTROL:
        return &h->cache_control;
    case TAG_CONTENT_DISPOSITION:
        return &h->content_disposition;
    case TAG_CONTENT_ENCODING:
        return &h->content_encoding;
    case TAG_CONTENT_LANGUAGE:
        return &h->content_language;
    case TAG_EXPIRES:
        return &h->expires;
    case TAG_WEBSITE_REDIRECT:
        return &h->website_redirect_location;
    case TAG_STORAGE_CLASS:
        return &h->storage_class;
    case TAG_ENCRYPTION:
        return &h->encryption;
    case TAG_KMS_KEY:
        return &h->kms_key_id;
    case TAG_TAGGING:
        return &h->tagging;
    case TAG_METADATA:
        break;
    }
    return NULL;
}

void object_headers_write(struct buf *record, const struct object_headers *headers) {
    struct object_headers copy = *headers;
    for (int tag = TAG_CONTENT_TYPE; tag < TAG_METADATA; tag++) {
        s3_field_add_text(record, (uint8_t)tag, *header_slot(&copy, (uint8_t)tag));
    }
    for (size_t i = 0; i < headers->metadata.count; i++) {
        const struct str_entry *e = &headers->metadata.items[i];
        buf_add_char(record, TAG_METADATA);
        s3_number_add(record, e->key.len + 1 + e->value.len);
        buf_add(record, e->key);
        buf_add_char(record, '\0');
        buf_add(record, e->value);
    }
}

static enum err read_metadata(struct arena *a, struct str bytes, struct str_map *map) {
    struct str name;
    if (!str_cut(&bytes, '\0', &name)) return ERR_CORRUPT;
    /* Grown one by one: 2 KB of metadata are a few entries. */
    struct str_entry *items = arena_array(a, struct str_entry, map->count + 1);
    if (map->count > 0) memcpy(items, map->items, map->count * sizeof *items);
    items[map->count] = (struct str_entry){name, str_n(bytes.len > 0 ? bytes.ptr : "", bytes.len)};
    *map = (struct str_map){items, map->count + 1};
    return ERR_OK;
}

enum err object_headers_read(struct arena *a, const struct s3_field *field,
                             struct object_headers *headers) {
    if (field->tag == TAG_METADATA) return read_metadata(a, field->bytes, &headers->metadata);
    struct str *slot = header_slot(headers, field->tag);
    if (slot == NULL) return ERR_NOT_FOUND;
    *slot = field->bytes;
    return ERR_OK;
}

/* ---- checksum ---- */

void object_checksum_write(struct buf *record, uint8_t tag,
                           const struct object_checksum *checksum) {
    char bytes[CHECKSUM_SIZE_MAX + 16];
    struct buf field = {.ptr = bytes, .capacity = sizeof bytes, .max = sizeof bytes};
    if (!checksum->is_set) return;
    buf_add_char(&field, (char)checksum->kind);
    buf_add_char(&field, checksum->composite ? 1 : 0);
    s3_number_add(&field, checksum->part_count);
    buf_add(&field, checksum_str(&checksum->value));
    s3_field_add_text(record, tag, buf_str(&field));
}

enum err object_checksum_read(struct str bytes, struct object_checksum *checksum) {
    if (bytes.len < 3 || (unsigned char)bytes.ptr[0] >= CHECKSUM_COUNT) return ERR_CORRUPT;
    uint64_t parts = 0;
    struct str rest = str_skip(bytes, 2);
    TRY(s3_number_take(&rest, &parts));
    if (rest.len > CHECKSUM_SIZE_MAX) return ERR_CORRUPT;
    *checksum = (struct object_checksum){
        .is_set = true,
        .kind = (enum checksum_kind)bytes.ptr[0],
        .composite = bytes.ptr[1] != 0,
        .part_count = (uint32_t)parts,
        .value = {.len = rest.len},
    };
    memcpy(checksum->value.bytes, rest.ptr, rest.len);
    return ERR_OK;
}

/* ---- the record ---- */

struct str object_record_write(struct arena *a, const struct object_record *object) {
    struct buf out = buf_in_arena(a, RECORD_MAX);
    s3_field_add_number(&out, TAG_MODIFIED, (uint64_t)object->modified_ms);
    s3_field_add_text(&out, TAG_ETAG, object->etag);
    if (object->part_count > 0) s3_field_add_number(&out, TAG_PART_COUNT, object->part_count);
    s3_field_add_text(&out, TAG_UPLOAD, object->upload);
    object_checksum_write(&out, TAG_CHECKSUM, &object->checksum);
    object_headers_write(&out, &object->headers);
    content_write(&out, CONTENT_TAG, &object->content);
    ASSERT(buf_ok(&out)); /* a request's head is smaller, and so is inline content */
    return buf_str(&out);
}

static enum err read_own(const struct s3_field *field, struct object_record *object) {
    uint64_t number = 0;
    switch ((enum tag)field->tag) {
    case TAG_MODIFIED:
        TRY(s3_field_number(field, &number));
        object->modified_ms = (int64_t)number;
        break;
    case TAG_ETAG:
        object->etag = field->bytes;
        break;
    case TAG_PART_COUNT:
        TRY(s3_field_number(field, &number));
        object->part_count = (uint32_t)number;
        break;
    case TAG_UPLOAD:
        object->upload = field->bytes;
        break;
    case TAG_CHECKSUM:
        return object_checksum_read(field->bytes, &object->checksum);
    default:
        break; /* of a later brume */
    }
    return ERR_OK;
}

enum err object_record_read(struct arena *a, struct str text, struct object_record *object) {
    struct s3_field field;
    enum err err = ERR_OK;
    *object = (struct object_record){0};
    while ((err = s3_field_take(&text, &field)) == ERR_OK) {
        err = content_read(&field, CONTENT_TAG, &object->content);
        if (err == ERR_NOT_FOUND) err = object_headers_read(a, &field, &object->headers);
        if (err == ERR_NOT_FOUND) err = read_own(&field, object);
        TRY(err);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

struct str object_etag_text(struct arena *a, struct str etag) {
    return ARENA_CONCAT(a, STR("\""), etag, STR("\""));
}

enum outcome object_key_check(struct call *call, struct str key) {
    if (key.len > S3_KEY_MAX) {
        struct s3_key_too_long_error *members =
            arena_new(call->arena, struct s3_key_too_long_error);
        members->size = OPT_LONG((int64_t)key.len);
        members->max_size_allowed = OPT_LONG(S3_KEY_MAX);
        return call_fail_with(call, &S3_KEY_TOO_LONG_ERROR, STR("Your key is too long"), members);
    }
    if (str_is_utf8(key)) return DONE;
    return call_fail(call, &S3_INVALID_URI, STR("Couldn't parse the specified URI."));
}
