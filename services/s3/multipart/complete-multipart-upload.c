/* CompleteMultipartUpload. The parts are joined into one blob first; then one transaction publishes
 * the object and removes the upload. Once more with the same upload is a success: a client that did
 * not see the answer asks again. */
#include "services/s3/multipart/assembly.h"
#include "services/s3/objects/publish.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "services/s3/s3-state.h"
#include "shared/codec/form.h"

enum { URL_MAX = 8 * 1024 };

struct completion {
    struct assembly assembly;
    struct publication publication;
};

/* ---- what the client says about the whole ---- */

static enum outcome check_type(struct completion *c, const char *type) {
    struct str asked = c->assembly.in->checksum_type;
    if (!str_is_set(asked) || str_eq(asked, str_c(type))) return DONE;
    return call_failf(c->assembly.call, &S3_INVALID_REQUEST,
                      "The upload was created using the %s checksum mode. The complete request "
                      "must use the same checksum mode.",
                      type);
}

/* A composite checksum stands on those of the parts, so the client must name them. */
static enum outcome check_part_sums(struct completion *c) {
    const struct assembly *s = &c->assembly;
    const struct upload_record *u = &s->upload;
    if (!u->named || !u->composite) return DONE;
    for (size_t i = 0; i < s->count; i++) {
        const struct s3_completed_part *p = &s->in->multipart_upload->parts.items[i];
        const struct str sent[] = CHECKSUM_SENT(p);
        if (str_is_set(sent[u->kind])) continue;
        return call_failf(
            s->call, &S3_INVALID_REQUEST,
            "The upload was created using a %" PRIstr " checksum. The complete request must "
            "include the checksum for each part. It was missing for part %d in the request.",
            STR_ARG(arena_lower(s->call->arena, checksum_name(u->kind))), p->part_number.value);
    }
    return DONE;
}

static enum outcome check_sum(struct completion *c) {
    const struct assembly *s = &c->assembly;
    const struct str sent[] = CHECKSUM_SENT(s->in);
    struct str sum = sent[s->checksum.kind];
    if (!str_is_set(sum)) return DONE;
    size_t dash = str_find_char(sum, '-');
    if (s->checksum.composite && dash != SIZE_MAX) sum = str_slice(sum, 0, dash);
    struct object_checksum plain = s->checksum;
    plain.composite = false;
    if (str_eq(sum, checksum_text(s->call->arena, &plain))) return DONE;
    return call_failf(s->call, &S3_BAD_DIGEST,
                      "The %" PRIstr " you specified did not match the calculated checksum.",
                      STR_ARG(arena_lower(s->call->arena, checksum_name(s->checksum.kind))));
}

static enum outcome check_size(struct completion *c) {
    const struct assembly *s = &c->assembly;
    struct opt_long size = s->in->mpu_object_size;
    if (!size.set || size.value == s->content.size) return DONE;
    return call_failf(s->call, &S3_INVALID_REQUEST,
                      "The provided 'x-amz-mp-object-size' header value %lld does not match what "
                      "was computed: %lld",
                      (long long)size.value, (long long)s->content.size);
}

static enum outcome check_whole(struct completion *c) {
    if (check_type(c, c->assembly.upload.composite ? "COMPOSITE" : "FULL_OBJECT") != DONE) {
        return FAILED;
    }
    if (check_part_sums(c) != DONE) return FAILED;
    if (check_sum(c) != DONE) return FAILED;
    return check_size(c);
}

/* ---- once more ---- */

static enum err find_done(struct txn *txn, void *arg) {
    struct completion *c = arg;
    struct assembly *s = &c->assembly;
    struct arena *a = s->call->arena;
    struct bucket_record bucket;
    struct str value = {0};
    TRY(bucket_find(s->call, txn, s->name.bucket, &bucket));
    TRY(txn_get(txn, a, s3_key_object(a, bucket.id, s->name.key), &value));
    return object_record_read(a, value, &c->publication.object);
}

static bool was_done(struct completion *c) {
    struct assembly *s = &c->assembly;
    if (s->call->error != &S3_NO_SUCH_UPLOAD || s->name.key.len > S3_KEY_MAX) return false;
    enum err err = call_run(s->call, false, find_done, c);
    bool done = err == ERR_OK && str_eq(c->publication.object.upload, s->name.id);
    if (done) s->call->error = NULL;
    return done;
}

/* ---- for the first time ---- */

static enum err publish(struct txn *txn, void *arg) {
    struct completion *c = arg;
    struct assembly *s = &c->assembly;
    struct upload_found found;
    TRY(upload_find(s->call, txn, &s->name, true, &found));
    TRY(assembly_check_again(txn, s));
    TRY(upload_remove(txn, s->call->arena, found.bucket.id, &s->name,
                      s->adopted ? &s->content : NULL));
    return publication_put(txn, &c->publication);
}

static void describe(struct completion *c) {
    const struct assembly *s = &c->assembly;
    c->publication.part_sizes = s->part_sizes;
    c->publication.object = (struct object_record){
        .modified_ms = call_now_ms(s->call),
        .etag = s->etag,
        .part_count = (uint32_t)s->count,
        .upload = s->name.id,
        .checksum = s->checksum,
        .headers = s->upload.headers,
        .content = s->content,
    };
}

static enum outcome complete(struct completion *c) {
    struct assembly *s = &c->assembly;
    if (assembly_choose(s) != DONE) return FAILED;
    if (check_whole(c) != DONE) return FAILED;
    if (publication_check(&c->publication) != DONE) return FAILED;
    if (assembly_join(s) != DONE) return FAILED;
    describe(c);
    enum outcome outcome = call_outcome(s->call, s3_run_removing(s->call, publish, c));
    if (outcome != DONE && !s->adopted) content_discard(s->call, &s->content);
    return outcome;
}

static void answer(const struct completion *c, struct s3_complete_multipart_upload_out *out) {
    struct call *call = c->assembly.call;
    const struct object_record *o = &c->publication.object;
    const struct upload_name *name = &c->assembly.name;
    struct str *slots[] = CHECKSUM_SLOTS(out);
    struct buf url = buf_in_arena(call->arena, URL_MAX);
    buf_add(&url, call->base_url);
    buf_add_char(&url, '/');
    buf_add(&url, name->bucket.name);
    buf_add_char(&url, '/');
    uri_encode(&url, name->key, true);
    out->location = buf_str(&url);
    out->bucket = name->bucket.name;
    out->key = name->key;
    out->etag = object_etag_text(call->arena, o->etag);
    out->checksum_type = checksum_type_name(&o->checksum);
    checksum_put(call->arena, &o->checksum, slots);
    out->server_side_encryption = object_encryption(&o->headers);
    out->sse_kms_key_id = o->headers.kms_key_id;
}

enum outcome s3_complete_multipart_upload(struct call *call,
                                          const struct s3_complete_multipart_upload_in *in,
                                          struct s3_complete_multipart_upload_out *out) {
    struct bucket_name bucket = {in->bucket, in->expected_bucket_owner};
    struct completion c = {
        .assembly = {.call = call, .in = in, .name = {bucket, in->key, in->upload_id}},
        .publication = {.call = call, .bucket = bucket, .key = in->key},
    };
    if (write_conditions_read(call, in->if_match, in->if_none_match, &c.publication.conditions) !=
        DONE) {
        return FAILED;
    }
    if (assembly_check_list(&c.assembly) != DONE) return FAILED;
    enum outcome outcome = complete(&c);
    if (outcome != DONE && !was_done(&c)) return outcome;
    answer(&c, out);
    return DONE;
}
