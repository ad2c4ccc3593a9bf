#include "services/s3/objects/read-object.h"

#include "services/s3/multipart/part.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"
#include "shared/base/time.h"

enum { OPEN_TRIES = 8 };

struct look {
    struct call *call;
    const struct object_query *query;
    struct object_found *found;
};

static enum outcome check_version(struct call *call, const struct object_query *q) {
    if (q->version_id.len == 0 || str_eq(q->version_id, STR("null"))) return DONE;
    return s3_fail_argument(call, "Invalid version id specified", "versionId", q->version_id);
}

static enum outcome fail_part_number(struct call *call, int32_t asked, uint32_t count) {
    struct s3_invalid_part_number *members = arena_new(call->arena, struct s3_invalid_part_number);
    members->part_number_requested = OPT_INT(asked);
    members->actual_part_count = OPT_INT((int32_t)count);
    return call_fail_with(call, &S3_INVALID_PART_NUMBER,
                          STR("The requested partnumber is not satisfiable"), members);
}

/* partNumber=N: the bytes of that part. An object that was uploaded at once is its only part. */
static enum err choose_part(struct look *l, struct txn *txn, uint64_t bucket) {
    struct object_found *f = l->found;
    int32_t number = l->query->part_number.value;
    uint32_t count = f->object.part_count;
    f->partial = true;
    if (count == 0) {
        if (number == 1) return ERR_OK;
        return s3_stop(fail_part_number(l->call, number, 1));
    }
    struct str sizes = {0};
    struct arena *a = l->call->arena;
    TRY(txn_get(txn, a, s3_key_part_sizes(a, bucket, l->query->key), &sizes));
    enum err err = part_sizes_find(sizes, (uint32_t)number, &f->range.offset, &f->range.length);
    return err == ERR_NOT_FOUND ? s3_stop(fail_part_number(l->call, number, count)) : err;
}

static enum err choose_range(struct look *l) {
    struct object_found *f = l->found;
    int64_t size = f->object.content.size;
    switch (range_read(l->query->range, size, &f->range)) {
    case RANGE_WHOLE:
        return ERR_OK;
    case RANGE_PART:
        f->partial = true;
        return ERR_OK;
    case RANGE_UNSATISFIABLE:
        break;
    }
    struct s3_invalid_range *members = arena_new(l->call->arena, struct s3_invalid_range);
    members->range_requested = l->query->range;
    members->actual_object_size = OPT_LONG(size);
    return s3_stop(call_fail_with(l->call, &S3_INVALID_RANGE,
                                  STR("The requested range is not satisfiable"), members));
}

static enum err weigh(struct look *l) {
    struct object_found *f = l->found;
    const char *failed = "";
    switch (read_conditions_check(&l->query->conditions, f->object.etag, f->object.modified_ms,
                                  &failed)) {
    case CONDITION_MET:
        return ERR_OK;
    case CONDITION_NOT_MODIFIED:
        if (l->query->is_copy_source) break; /* 412 as well */
        f->not_modified = true;
        return ERR_OK;
    case CONDITION_FAILED:
        break;
    }
    const char *prefix = l->query->is_copy_source ? "x-amz-copy-source-" : "";
    struct str name = arena_printf(l->call->arena, "%s%s", prefix, failed);
    return s3_stop(s3_fail_precondition(l->call, name.ptr));
}

static enum err find(struct txn *txn, void *arg) {
    struct look *l = arg;
    struct arena *a = l->call->arena;
    struct bucket_record bucket;
    struct str value = {0};
    *l->found = (struct object_found){.fd = -1};
    TRY(bucket_find(l->call, txn, l->query->bucket, &bucket));
    enum err err = txn_get(txn, a, s3_key_object(a, bucket.id, l->query->key), &value);
    if (err == ERR_NOT_FOUND) return s3_stop(s3_fail_no_such_key(l->call, l->query->key));
    TRY(err);
    TRY(object_record_read(a, value, &l->found->object));
    l->found->range = (struct byte_range){0, l->found->object.content.size};
    if (l->query->want_parts && l->found->object.part_count > 0) {
        TRY(txn_get(txn, a, s3_key_part_sizes(a, bucket.id, l->query->key), &l->found->part_sizes));
    }
    TRY(weigh(l));
    if (l->found->not_modified) return ERR_OK;
    return l->query->part_number.set ? choose_part(l, txn, bucket.id) : choose_range(l);
}

static void name_range(struct call *call, struct object_found *f) {
    if (!f->partial || f->range.length == 0) return;
    f->content_range = arena_printf(call->arena, "bytes %lld-%lld/%lld", (long long)f->range.offset,
                                    (long long)(f->range.offset + f->range.length - 1),
                                    (long long)f->object.content.size);
}

/* A blob can be unlinked between our snapshot and the moment it is opened: the key has another one
 * then, or none, and is looked at again. */
static enum err find_and_open(struct look *l, bool open) {
    struct object_found *f = l->found;
    int64_t size = 0;
    for (int i = 0; i < OPEN_TRIES; i++) {
        TRY(call_run(l->call, false, find, l));
        if (!open || f->not_modified || !content_has_blob(&f->object.content)) return ERR_OK;
        enum err err = blob_open(l->call->cloud->store, f->object.content.blob, &f->fd, &size);
        if (err != ERR_NOT_FOUND) return err;
    }
    return ERR_CORRUPT;
}

enum outcome object_find(struct call *call, const struct object_query *query, bool open,
                         struct object_found *found) {
    struct look l = {call, query, found};
    *found = (struct object_found){.fd = -1};
    if (object_key_check(call, query->key) != DONE) return FAILED;
    if (check_version(call, query) != DONE) return FAILED;
    if (str_is_set(query->range) && query->part_number.set) {
        return s3_fail_request(call,
                               "Cannot specify both Range header and partNumber query parameter");
    }
    enum outcome outcome = call_outcome(call, find_and_open(&l, open));
    if (outcome == DONE) name_range(call, found);
    return outcome;
}

struct str object_content_type(const struct object_headers *headers) {
    return str_is_set(headers->content_type) ? headers->content_type : STR("binary/octet-stream");
}

struct str object_expires(struct call *call, const struct object_query *query,
                          const struct object_headers *headers) {
    if (!query->expires.set) return headers->expires;
    struct buf text = buf_in_arena(call->arena, 64);
    time_add_http(&text, query->expires.ms);
    return buf_str(&text);
}

struct opt_int object_tag_header(const struct object_headers *headers) {
    size_t count = object_tag_count(headers->tagging);
    return count == 0 ? (struct opt_int){0} : OPT_INT((int32_t)count);
}

struct opt_int object_parts_header(const struct object_query *query,
                                   const struct object_found *found) {
    bool named = query->part_number.set && found->object.part_count > 0;
    return named ? OPT_INT((int32_t)found->object.part_count) : (struct opt_int){0};
}

int object_status(const struct object_found *found) {
    if (found->not_modified) return 304;
    return found->partial ? 206 : 200;
}
