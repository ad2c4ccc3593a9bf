/* PutObject. The body streams into the record or a blob; then one transaction checks the request's
 * conditions once more and publishes it. */
#include "services/s3/objects/publish.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

static const int64_t OBJECT_MAX = 5LL * 1024 * 1024 * 1024; /* one PUT */

static enum outcome check_in(struct call *call, const struct s3_put_object_in *in) {
    if (str_is_set(in->sse_customer_algorithm)) {
        return s3_fail_not_implemented(call, "x-amz-server-side-encryption-customer-algorithm");
    }
    if (in->write_offset_bytes.set) {
        return s3_fail_not_implemented(call, "x-amz-write-offset-bytes");
    }
    if (str_is_set(in->object_lock_mode) || str_is_set(in->object_lock_legal_hold_status)) {
        return s3_fail_request(call, "Bucket is missing Object Lock Configuration");
    }
    if (in->body != NULL && in->body->length < 0) {
        return call_fail(call, &S3_MISSING_CONTENT_LENGTH,
                         STR("You must provide the Content-Length HTTP header."));
    }
    return object_key_check(call, in->key);
}

static enum outcome prepare(const struct s3_put_object_in *in, struct publication *p,
                            struct checksum_request *sums) {
    const struct str sent[] = CHECKSUM_SENT(in);
    struct call *call = p->call;
    if (check_in(call, in) != DONE) return FAILED;
    if (object_headers_check(call, &p->object.headers) != DONE) return FAILED;
    if (write_conditions_read(call, in->if_match, in->if_none_match, &p->conditions) != DONE) {
        return FAILED;
    }
    if (checksum_request_read(call, sent, in->checksum_algorithm, in->content_md5, sums) != DONE) {
        return FAILED;
    }
    /* A small body that is here already costs nothing to take: the publication itself checks. */
    bool small = in->body == NULL || in->body->length <= CONTENT_INLINE_MAX;
    return small ? DONE : publication_check(p);
}

static enum outcome receive(const struct s3_put_object_in *in, struct publication *p,
                            const struct checksum_request *sums) {
    struct call *call = p->call;
    struct content_request wanted = {OBJECT_MAX, {sums->kind}, 1};
    struct content_result got;
    enum err err = content_receive(call, in->body, &wanted, &got);
    if (err != ERR_OK) return content_outcome(call, err, &wanted);

    p->object.etag = checksum_hex(call->arena, &got.md5);
    p->object.content = got.content;
    p->object.checksum = (struct object_checksum){true, sums->kind, false, 0, got.sums[0]};
    return checksum_request_check(call, sums, in->body, &got.md5, &got.sums[0]);
}

static void answer(const struct publication *p, struct s3_put_object_out *out) {
    struct arena *a = p->call->arena;
    struct str *slots[] = CHECKSUM_SLOTS(out);
    out->etag = object_etag_text(a, p->object.etag);
    out->server_side_encryption = object_encryption(&p->object.headers);
    out->sse_kms_key_id = p->object.headers.kms_key_id;
    out->checksum_type = checksum_type_name(&p->object.checksum);
    checksum_put(a, &p->object.checksum, slots);
}

enum outcome s3_put_object(struct call *call, const struct s3_put_object_in *in,
                           struct s3_put_object_out *out) {
    struct checksum_request sums;
    struct publication p = {
        .call = call,
        .bucket = {in->bucket, in->expected_bucket_owner},
        .key = in->key,
        .object = {.modified_ms = call_now_ms(call), .headers = OBJECT_HEADERS(in)},
    };
    if (prepare(in, &p, &sums) != DONE) return FAILED;
    enum outcome outcome = receive(in, &p, &sums);
    if (outcome == DONE) outcome = publication_run(&p);
    if (outcome != DONE) {
        content_discard(call, &p.object.content);
        return outcome;
    }
    answer(&p, out);
    return DONE;
}
