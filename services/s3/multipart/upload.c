#include "services/s3/multipart/upload.h"

#include "services/s3/s3-errors.h"
#include "services/s3/s3-fields.h"
#include "services/s3/s3-keys.h"

enum { RECORD_MAX = 128 * 1024 };

enum tag { TAG_INITIATED = 1, TAG_KIND, TAG_NAMED, TAG_COMPOSITE };

struct str upload_record_write(struct arena *a, const struct upload_record *upload) {
    struct buf out = buf_in_arena(a, RECORD_MAX);
    s3_field_add_number(&out, TAG_INITIATED, (uint64_t)upload->initiated_ms);
    s3_field_add_number(&out, TAG_KIND, upload->kind);
    s3_field_add_number(&out, TAG_NAMED, upload->named);
    s3_field_add_number(&out, TAG_COMPOSITE, upload->composite);
    object_headers_write(&out, &upload->headers);
    ASSERT(buf_ok(&out));
    return buf_str(&out);
}

static enum err read_own(const struct s3_field *field, struct upload_record *upload) {
    uint64_t number = 0;
    if (field->tag < TAG_INITIATED || field->tag > TAG_COMPOSITE) return ERR_OK;
    TRY(s3_field_number(field, &number));
    switch ((enum tag)field->tag) {
    case TAG_INITIATED:
        upload->initiated_ms = (int64_t)number;
        break;
    case TAG_KIND:
        if (number >= CHECKSUM_COUNT) return ERR_CORRUPT;
        upload->kind = (enum checksum_kind)number;
        break;
    case TAG_NAMED:
        upload->named = number != 0;
        break;
    case TAG_COMPOSITE:
        upload->composite = number != 0;
        break;
    }
    return ERR_OK;
}

enum err upload_record_read(struct arena *a, struct str text, struct upload_record *upload) {
    struct s3_field field;
    enum err err = ERR_OK;
    *upload = (struct upload_record){0};
    while ((err = s3_field_take(&text, &field)) == ERR_OK) {
        err = object_headers_read(a, &field, &upload->headers);
        if (err == ERR_NOT_FOUND) err = read_own(&field, upload);
        TRY(err);
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err upload_find(struct call *call, struct txn *txn, const struct upload_name *name,
                     bool update, struct upload_found *found) {
    struct arena *a = call->arena;
    struct str value = {0};
    if (name->id.len > S3_KEY_MAX || name->key.len > S3_KEY_MAX) {
        return s3_stop(s3_fail_no_such_upload(call, name->id));
    }
    TRY(update ? bucket_find_for_update(call, txn, name->bucket, &found->bucket)
               : bucket_find(call, txn, name->bucket, &found->bucket));
    struct str key = s3_key_upload(a, found->bucket.id, name->key, name->id);
    enum err err = update ? txn_get_for_update(txn, a, key, &value) : txn_get(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) return s3_stop(s3_fail_no_such_upload(call, name->id));
    TRY(err);
    return upload_record_read(a, value, &found->upload);
}

struct look {
    struct call *call;
    const struct upload_name *name;
    struct upload_record *upload;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    struct upload_found found;
    TRY(upload_find(l->call, txn, l->name, false, &found));
    *l->upload = found.upload;
    return ERR_OK;
}

enum outcome upload_look(struct call *call, const struct upload_name *name,
                         struct upload_record *upload) {
    struct look l = {call, name, upload};
    return call_outcome(call, call_run(call, false, look, &l));
}

struct str upload_algorithm(const struct upload_record *upload) {
    return upload->named ? checksum_name(upload->kind) : (struct str){0};
}

struct str upload_checksum_type(const struct upload_record *upload) {
    struct object_checksum checksum = {.composite = upload->composite};
    return upload->named ? checksum_type_name(&checksum) : (struct str){0};
}

struct clearing {
    struct arena *arena;
    const struct content *kept;
    struct part_record *parts; /* rows are deleted when the cursor is closed */
    size_t count, capacity;
};

static enum err note(void *arg, const struct part_record *part) {
    struct clearing *c = arg;
    c->parts = arena_grow(c->arena, c->parts, c->count, &c->capacity, sizeof c->parts[0]);
    c->parts[c->count] = *part;
    c->parts[c->count++].content.bytes = (struct str){0};
    return ERR_OK;
}

static bool is_kept(const struct clearing *c, const struct content *content) {
    return c->kept != NULL && c->kept->blob.high == content->blob.high &&
           c->kept->blob.low == content->blob.low;
}

enum err upload_remove(struct txn *txn, struct arena *a, uint64_t bucket,
                       const struct upload_name *name, const struct content *kept) {
    struct clearing c = {.arena = a, .kept = kept};
    struct part_walk walk = {.arena = a, .upload = name->id, .fn = note, .arg = &c};
    TRY(part_walk_run(txn, &walk));
    for (size_t i = 0; i < c.count; i++) {
        if (!is_kept(&c, &c.parts[i].content)) TRY(content_unlink(txn, &c.parts[i].content));
        TRY(txn_delete(txn, s3_key_part(a, name->id, c.parts[i].number)));
    }
    return txn_delete(txn, s3_key_upload(a, bucket, name->key, name->id));
}
