/* ListMultipartUploads: by key, then by the time of their beginning. */
#include "services/s3/multipart/upload.h"
#include "services/s3/objects/list-page.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"
#include "shared/store/tuple.h"

struct page {
    struct call *call;
    const struct s3_list_multipart_uploads_in *in;
    size_t max;
    struct s3_multipart_upload_list uploads;
    struct s3_common_prefix_list prefixes;
    size_t uploads_capacity, prefixes_capacity;
    bool truncated;
    struct str last_key, last_id; /* id absent: the last was a common prefix */
    const struct s3_owner *owner;
    const struct s3_initiator *initiator;
};

static struct str encode(const struct page *p, struct str text) {
    return str_is_set(p->in->encoding_type) ? listing_encode(p->call->arena, text) : text;
}

static enum err add_upload(struct page *p, const struct listing_entry *entry) {
    struct arena *a = p->call->arena;
    struct str rest = entry->rest;
    struct upload_record u;
    TRY(tuple_next_text(&rest, a, &p->last_id));
    TRY(upload_record_read(a, entry->value, &u));
    struct str class = u.headers.storage_class;
    p->uploads.items = arena_grow(a, p->uploads.items, p->uploads.count, &p->uploads_capacity,
                                  sizeof p->uploads.items[0]);
    p->uploads.items[p->uploads.count++] = (struct s3_multipart_upload){
        .upload_id = p->last_id,
        .key = encode(p, entry->key),
        .initiated = OPT_TIME(u.initiated_ms),
        .storage_class = str_is_set(class) ? arena_str(a, class) : STR("STANDARD"),
        .owner = p->owner,
        .initiator = p->initiator,
        .checksum_algorithm = upload_algorithm(&u),
        .checksum_type = upload_checksum_type(&u),
    };
    return ERR_OK;
}

static enum err add(void *arg, const struct listing_entry *entry) {
    struct page *p = arg;
    p->last_key = entry->key;
    p->last_id = (struct str){0};
    if (!entry->is_prefix) return add_upload(p, entry);
    p->prefixes.items = arena_grow(p->call->arena, p->prefixes.items, p->prefixes.count,
                                   &p->prefixes_capacity, sizeof p->prefixes.items[0]);
    p->prefixes.items[p->prefixes.count++] =
        (struct s3_common_prefix){.prefix = encode(p, entry->key)};
    return ERR_OK;
}

/* Behind one upload of the key, or behind all of them; upload-id-marker counts only with a key. */
static struct str start_of(const struct page *p, struct str base) {
    struct arena *a = p->call->arena;
    struct str key = p->in->key_marker, id = p->in->upload_id_marker;
    if (key.len == 0) return (struct str){0};
    struct str row = s3_key_with(a, base, key);
    return id.len > 0 ? s3_key_after(a, s3_key_with(a, row, id)) : tuple_prefix_end(a, row);
}

static void name_owner(struct page *p, struct str account) {
    struct arena *a = p->call->arena;
    struct s3_owner *owner = arena_new(a, struct s3_owner);
    struct s3_initiator *initiator = arena_new(a, struct s3_initiator);
    owner->id = initiator->id = bucket_owner_id(a, account);
    p->owner = owner;
    p->initiator = initiator;
}

static enum err read(struct txn *txn, void *arg) {
    struct page *p = arg;
    struct arena *a = p->call->arena;
    struct bucket_record bucket;
    struct bucket_name name = {p->in->bucket, p->in->expected_bucket_owner};
    TRY(bucket_find(p->call, txn, name, &bucket));
    name_owner(p, bucket.owner);
    struct str base = s3_key_uploads(a, bucket.id);
    struct listing_request request = {
        .base = base,
        .prefix = str_slice(p->in->prefix, 0, S3_KEY_MAX + 1),
        .delimiter = p->in->delimiter,
        .from = start_of(p, base),
        .marker = p->in->key_marker.len > 0 ? p->in->key_marker : (struct str){0},
        .max = p->max,
        .fn = add,
        .arg = p,
    };
    return listing_run(txn, a, &request, &p->truncated);
}

static struct str or_empty(struct str s) {
    return str_is_set(s) ? s : STR("");
}

static void answer(const struct page *p, struct s3_list_multipart_uploads_out *out) {
    out->bucket = p->in->bucket;
    out->key_marker = or_empty(encode(p, p->in->key_marker));
    out->upload_id_marker = or_empty(p->in->upload_id_marker);
    out->prefix = or_empty(encode(p, p->in->prefix));
    out->delimiter = encode(p, p->in->delimiter);
    out->max_uploads = OPT_INT((int32_t)p->max);
    out->is_truncated = OPT_BOOL(p->truncated);
    out->uploads = p->uploads;
    out->common_prefixes = p->prefixes;
    out->encoding_type = p->in->encoding_type;
    if (!p->truncated) return;
    out->next_key_marker = encode(p, p->last_key);
    out->next_upload_id_marker = or_empty(p->last_id);
}

enum outcome s3_list_multipart_uploads(struct call *call,
                                       const struct s3_list_multipart_uploads_in *in,
                                       struct s3_list_multipart_uploads_out *out) {
    struct page p = {.call = call, .in = in};
    if (list_check_encoding(call, in->encoding_type) != DONE) return FAILED;
    if (list_check_max(call, "max-uploads", in->max_uploads, &p.max) != DONE) return FAILED;
    if (in->key_marker.len > S3_KEY_MAX || in->upload_id_marker.len > S3_KEY_MAX) {
        return s3_fail_argument(call, "The marker is too long", "key-marker", in->key_marker);
    }
    enum outcome outcome = call_outcome(call, call_run(call, false, read, &p));
    if (outcome != DONE) return outcome;
    answer(&p, out);
    return DONE;
}
