/* Operations whose body S3 wants to be protected must come with Content-MD5 or a checksum, and what
 * comes is compared. Bodies of objects are compared as they stream: see objects/put-object.c. */
#include "services/s3/s3-validate.h"

#include "services/s3/objects/checksums.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

static struct str header(const struct call *call, const char *name) {
    return http_header_get(call->http, str_c(name));
}

static enum outcome read_sums(struct call *call, struct checksum_request *request) {
    const struct str sent[CHECKSUM_MEMBERS] = {
        header(call, "x-amz-checksum-crc32"),     header(call, "x-amz-checksum-crc32c"),
        header(call, "x-amz-checksum-crc64nvme"), header(call, "x-amz-checksum-sha1"),
        header(call, "x-amz-checksum-sha256"),    header(call, "x-amz-checksum-sha512"),
        header(call, "x-amz-checksum-md5"),       header(call, "x-amz-checksum-xxhash64"),
        header(call, "x-amz-checksum-xxhash3"),   header(call, "x-amz-checksum-xxhash128"),
    };
    return checksum_request_read(call, sent, (struct str){0}, header(call, "content-md5"), request);
}

enum outcome s3_validate(struct call *call, const void *in) {
    (void)in;
    struct checksum_request request;
    bool required = (call->facts->flags & OPERATION_CHECKSUM_REQUIRED) != 0;
    if (call->http == NULL || !required || (call->facts->flags & OPERATION_STREAM_IN)) return DONE;
    if (call->http->body.len == 0) {
        return call_fail(call, &S3_MISSING_REQUEST_BODY_ERROR, STR("Request Body is empty"));
    }
    if (read_sums(call, &request) != DONE) return FAILED;
    if (!request.has_kind && !str_is_set(request.md5)) {
        return s3_fail_request(call, "Missing required header for this request: Content-MD5 OR "
                                     "x-amz-checksum-*");
    }
    struct checksum_value md5 = checksum_of(CHECKSUM_MD5, call->http->body);
    struct checksum_value sum = checksum_of(request.kind, call->http->body);
    return checksum_request_check(call, &request, NULL, &md5, &sum);
}
