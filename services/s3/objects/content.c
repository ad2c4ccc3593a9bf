#include "services/s3/objects/content.h"

#include "services/s3/s3-fields.h"
#include "shared/aws/gen/s3.h"
#include "shared/os/file.h"

/* Bytes on their way: gathered in `small` until they are too many, then written to a blob. */
struct sink {
    struct call *call;
    const struct content_request *request;
    struct checksum *md5, *sums[CONTENT_SUMS_MAX];
    struct buf small;
    struct blob_writer *blob;
    int64_t size, announced;
};

static void sink_begin(struct sink *s) {
    s->md5 = checksum_begin(CHECKSUM_MD5);
    for (size_t i = 0; i < s->request->sum_count; i++) {
        s->sums[i] = checksum_begin(s->request->sums[i]);
    }
    s->small = buf_in_arena(s->call->arena, CONTENT_INLINE_MAX);
}

static void sink_abort(struct sink *s) {
    blob_abort(s->blob);
    checksum_abort(s->md5);
    for (size_t i = 0; i < s->request->sum_count; i++) {
        checksum_abort(s->sums[i]);
    }
}

static enum err to_blob(struct sink *s) {
    int64_t hint = s->announced > s->request->size_max ? 0 : s->announced;
    if (s->blob == NULL) {
        TRY(blob_create(s->call->cloud->store, hint > 0 ? hint : 0, &s->blob));
    }
    TRY(blob_write(s->blob, buf_str(&s->small)));
    buf_clear(&s->small);
    return ERR_OK;
}

static enum err sink_add(struct sink *s, struct str bytes) {
    s->size += (int64_t)bytes.len;
    if (s->size > s->request->size_max) return ERR_TOO_LARGE;
    checksum_add(s->md5, bytes);
    for (size_t i = 0; i < s->request->sum_count; i++) {
        checksum_add(s->sums[i], bytes);
    }
    if (s->blob == NULL && s->size <= CONTENT_INLINE_MAX) {
        buf_add(&s->small, bytes);
        return ERR_OK;
    }
    if (s->blob == NULL) TRY(to_blob(s));
    return blob_write(s->blob, bytes);
}

static enum err sink_end(struct sink *s, struct content_result *result) {
    result->content = (struct content){.size = s->size};
    if (s->announced >= 0 && s->size != s->announced) {
        sink_abort(s);
        return ERR_TRUNCATED;
    }
    result->md5 = checksum_end(s->md5);
    for (size_t i = 0; i < s->request->sum_count; i++) {
        result->sums[i] = checksum_end(s->sums[i]);
    }
    if (s->blob != NULL) return blob_finish(s->blob, &result->content.blob);
    result->content.bytes = buf_str(&s->small);
    return ERR_OK;
}

enum err content_receive(struct call *call, struct body_reader *reader,
                         const struct content_request *request, struct content_result *result) {
    struct sink s = {.call = call, .request = request};
    s.announced = reader == NULL ? 0 : reader->length;
    sink_begin(&s);
    char *piece = reader == NULL ? NULL : arena_alloc_raw(call->arena, CONTENT_PIECE);
    enum err err = s.announced > request->size_max ? ERR_TOO_LARGE : ERR_OK;
    size_t got = 1;
    while (err == ERR_OK && reader != NULL && got > 0) {
        err = reader->read(reader, piece, CONTENT_PIECE, &got);
        if (err == ERR_OK && got > 0) err = sink_add(&s, str_n(piece, got));
    }
    if (err == ERR_OK) return sink_end(&s, result);
    s.size = s.announced > s.size ? s.announced : s.size;
    result->content = (struct content){.size = s.size}; /* for the words of the refusal */
    sink_abort(&s);
    return err;
}

enum outcome content_outcome(struct call *call, enum err err,
                             const struct content_request *request) {
    if (err == ERR_OK) return DONE;
    if (call->error != NULL) return FAILED;
    if (err == ERR_TOO_LARGE) {
        struct s3_entity_too_large *members = arena_new(call->arena, struct s3_entity_too_large);
        members->max_size_allowed = OPT_LONG(request->size_max);
        return call_fail_with(call, &S3_ENTITY_TOO_LARGE,
                              STR("Your proposed upload exceeds the maximum allowed size"),
                              members);
    }
    if (err == ERR_TRUNCATED) {
        return call_fail(call, &S3_INCOMPLETE_BODY,
                         STR("You did not provide the number of bytes specified by the "
                             "Content-Length HTTP header"));
    }
    if (err == ERR_GONE || err == ERR_TIMEOUT) {
        return call_fail(call, &S3_REQUEST_TIMEOUT,
                         STR("Your socket connection to the server was not read from or written to "
                             "within the timeout period. Idle connections will be closed."));
    }
    return call_outcome(call, err);
}

static enum err unlink_only(struct txn *txn, void *arg) {
    const struct content *content = arg;
    return txn_blob_unlink(txn, content->blob);
}

void content_discard(struct call *call, const struct content *content) {
    if (!content_has_blob(content)) return;
    struct content copy = *content;
    /* If this fails the file is an orphan, which the next start removes: see blob.h. */
    (void)!store_run(call->cloud->store, STORE_WRITE, unlink_only, &copy, NULL);
}

enum err content_link(struct txn *txn, const struct content *content) {
    return content_has_blob(content) ? txn_blob_link(txn, content->blob) : ERR_OK;
}

enum err content_unlink(struct txn *txn, const struct content *content) {
    return content_has_blob(content) ? txn_blob_unlink(txn, content->blob) : ERR_OK;
}

/* ---- reading again ---- */

static enum err read_stored(struct body_reader *base, char *to, size_t max, size_t *got) {
    struct content_reader *r = CONTAINER_OF(base, struct content_reader, base);
    *got = (uint64_t)r->left < max ? (size_t)r->left : max;
    if (*got == 0) return ERR_OK;
    if (r->fd < 0) {
        memcpy(to, r->bytes.ptr + r->offset, *got);
    } else {
        size_t wanted = *got;
        TRY(file_read_at(r->fd, to, wanted, r->offset, got));
        if (*got != wanted) return ERR_IO; /* shorter than its record says */
    }
    r->offset += (int64_t)*got;
    r->left -= (int64_t)*got;
    return ERR_OK;
}

static struct str no_trailer(struct body_reader *base, struct str name) {
    (void)base;
    (void)name;
    return (struct str){0};
}

void content_reader_init(struct content_reader *reader, const struct content *content, int fd,
                         int64_t offset, int64_t length) {
    ASSERT(offset >= 0 && length >= 0 && offset + length <= content->size);
    ASSERT((fd >= 0) == content_has_blob(content));
    *reader = (struct content_reader){
        .base = {.read = read_stored, .length = length, .trailer = no_trailer},
        .bytes = content->bytes,
        .fd = fd,
        .offset = offset,
        .left = length,
    };
}

void content_close(struct content_reader *reader) {
    file_close(reader->fd);
    reader->fd = -1;
}

/* ---- in records ---- */

enum { SIZE, BLOB, BYTES, BLOB_BYTES = 16 };

static void blob_to_bytes(struct blob_id id, char bytes[BLOB_BYTES]) {
    memcpy(bytes, &id.high, 8);
    memcpy(bytes + 8, &id.low, 8);
}

void content_write(struct buf *record, uint8_t first_tag, const struct content *content) {
    s3_field_add_number(record, (uint8_t)(first_tag + SIZE), (uint64_t)content->size);
    if (content_has_blob(content)) {
        char bytes[BLOB_BYTES];
        blob_to_bytes(content->blob, bytes);
        s3_field_add_text(record, (uint8_t)(first_tag + BLOB), str_n(bytes, sizeof bytes));
    } else {
        s3_field_add_text(record, (uint8_t)(first_tag + BYTES), content->bytes);
    }
}

enum err content_read(const struct s3_field *field, uint8_t first_tag, struct content *content) {
    uint64_t number = 0;
    switch (field->tag - first_tag) {
    case SIZE:
        TRY(s3_field_number(field, &number));
        if (number > INT64_MAX) return ERR_CORRUPT;
        content->size = (int64_t)number;
        return ERR_OK;
    case BLOB:
        if (field->bytes.len != BLOB_BYTES) return ERR_CORRUPT;
        memcpy(&content->blob.high, field->bytes.ptr, 8);
        memcpy(&content->blob.low, field->bytes.ptr + 8, 8);
        return ERR_OK;
    case BYTES:
        content->bytes = field->bytes;
        return ERR_OK;
    default:
        return ERR_NOT_FOUND;
    }
}
