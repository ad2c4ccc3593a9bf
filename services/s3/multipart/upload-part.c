/* UploadPart. A number may be uploaded again: the last one counts. */
#include "services/s3/multipart/upload.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

enum outcome s3_upload_part(struct call *call, const struct s3_upload_part_in *in,
                            struct s3_upload_part_out *out) {
    const struct str sent[] = CHECKSUM_SENT(in);
    struct part_arrival p = {
        .call = call,
        .name = {{in->bucket, in->expected_bucket_owner}, in->key, in->upload_id},
        .number = in->part_number.value < 0 ? 0 : (uint32_t)in->part_number.value,
    };
    if (in->body != NULL && in->body->length < 0) {
        return call_fail(call, &S3_MISSING_CONTENT_LENGTH,
                         STR("You must provide the Content-Length HTTP header."));
    }
    if (checksum_request_read(call, sent, in->checksum_algorithm, in->content_md5, &p.sums) !=
        DONE) {
        return FAILED;
    }
    if (part_arrival_begin(&p) != DONE) return FAILED;
    enum outcome outcome = part_arrival_receive(&p, in->body);
    if (outcome != DONE) return outcome;

    struct str *slots[] = CHECKSUM_SLOTS(out);
    out->etag = object_etag_text(call->arena, part_etag(call->arena, &p.part));
    out->server_side_encryption = object_encryption(&p.upload.headers);
    out->sse_kms_key_id = p.upload.headers.kms_key_id;
    checksum_put(call->arena, &p.asked, slots);
    return DONE;
}
