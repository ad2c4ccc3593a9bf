/* CreateMultipartUpload. */
#include "services/s3/multipart/upload.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "services/s3/s3-state.h"
#include "shared/aws/gen/s3.h"

enum { ID_RANDOM = 48 };

struct creation {
    struct call *call;
    struct upload_name name;
    struct upload_record upload;
};

/* The time comes first: uploads of one key are listed in the order in which they were begun. */
static struct str make_id(struct call *call, int64_t now_ms) {
    struct str alphabet = STR("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._");
    struct str tail = env_random_text(call->cloud->env, call->arena, alphabet, ID_RANDOM);
    return arena_printf(call->arena, "%012llx%" PRIstr, (unsigned long long)now_ms, STR_ARG(tail));
}

static enum outcome fail_type(struct call *call, const char *type, enum checksum_kind kind) {
    return call_failf(call, &S3_INVALID_REQUEST,
                      "The %s checksum type cannot be used with the %" PRIstr
                      " checksum algorithm.",
                      type, STR_ARG(arena_lower(call->arena, checksum_name(kind))));
}

/* CRC64NVME is of the whole object only, hashes of the parts only, the other CRCs of either. */
static enum outcome choose_checksum(struct call *call, struct str algorithm, struct str type,
                                    struct upload_record *upload) {
    upload->kind = CHECKSUM_CRC64NVME;
    if (!str_is_set(algorithm)) {
        if (!str_is_set(type)) return DONE;
        return s3_fail_request(call, "The x-amz-checksum-type header can only be used with the "
                                     "x-amz-checksum-algorithm header.");
    }
    if (!checksum_kind_named(algorithm, &upload->kind)) {
        return s3_fail_request(call,
                               "Checksum algorithm provided is unsupported. Please try again "
                               "with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, "
                               "SHA256]");
    }
    upload->named = true;
    upload->composite = upload->kind != CHECKSUM_CRC64NVME;
    if (!str_is_set(type)) return DONE;

    upload->composite = str_eq(type, STR("COMPOSITE"));
    if (!upload->composite && !str_eq(type, STR("FULL_OBJECT"))) {
        return s3_fail_request(call, "Value for x-amz-checksum-type header is invalid.");
    }
    if (upload->composite && upload->kind == CHECKSUM_CRC64NVME) {
        return fail_type(call, "COMPOSITE", upload->kind);
    }
    bool joinable = upload->composite || checksum_is_crc(upload->kind);
    return joinable ? DONE : fail_type(call, "FULL_OBJECT", upload->kind);
}

static enum err create(struct txn *txn, void *arg) {
    struct creation *c = arg;
    struct arena *a = c->call->arena;
    struct bucket_record bucket;
    TRY(bucket_find_for_update(c->call, txn, c->name.bucket, &bucket));
    return txn_put(txn, s3_key_upload(a, bucket.id, c->name.key, c->name.id),
                   upload_record_write(a, &c->upload));
}

static enum outcome prepare(const struct s3_create_multipart_upload_in *in, struct creation *c) {
    struct call *call = c->call;
    if (str_is_set(in->sse_customer_algorithm)) {
        return s3_fail_not_implemented(call, "x-amz-server-side-encryption-customer-algorithm");
    }
    if (object_key_check(call, in->key) != DONE) return FAILED;
    if (object_headers_check(call, &c->upload.headers) != DONE) return FAILED;
    return choose_checksum(call, in->checksum_algorithm, in->checksum_type, &c->upload);
}

enum outcome s3_create_multipart_upload(struct call *call,
                                        const struct s3_create_multipart_upload_in *in,
                                        struct s3_create_multipart_upload_out *out) {
    int64_t now_ms = call_now_ms(call);
    struct creation c = {
        .call = call,
        .name = {{in->bucket, in->expected_bucket_owner}, in->key, make_id(call, now_ms)},
        .upload = {.initiated_ms = now_ms, .headers = OBJECT_HEADERS(in)},
    };
    if (prepare(in, &c) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, s3_run_adding(call, in->key, create, &c));
    if (outcome != DONE) return outcome;
    out->bucket = in->bucket;
    out->key = in->key;
    out->upload_id = c.name.id;
    out->server_side_encryption = object_encryption(&c.upload.headers);
    out->sse_kms_key_id = c.upload.headers.kms_key_id;
    out->checksum_algorithm = upload_algorithm(&c.upload);
    out->checksum_type = upload_checksum_type(&c.upload);
    return DONE;
}
