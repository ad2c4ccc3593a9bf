/* UploadPartCopy: a part whose bytes are another object's, or a range of it. */
#include "services/s3/multipart/upload.h"
#include "services/s3/objects/copy-source.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

static enum outcome choose_range(struct call *call, struct str header, int64_t size,
                                 struct byte_range *range) {
    *range = (struct byte_range){0, size};
    if (!str_is_set(header)) return DONE;
    enum err err = range_read_strict(header, size, range);
    if (err == ERR_OK) return DONE;
    if (err == ERR_RANGE) {
        struct str message = arena_printf(
            call->arena, "Range specified is not valid for source object of size: %lld",
            (long long)size);
        return s3_fail_argument(call, message.ptr, "x-amz-copy-source-range", header);
    }
    return s3_fail_argument(call,
                            "The x-amz-copy-source-range value must be of the form "
                            "bytes=first-last where first and last are the zero-based offsets of "
                            "the first and last bytes to copy",
                            "x-amz-copy-source-range", header);
}

static enum outcome copy(struct part_arrival *p, const struct object_found *source,
                         struct str range_header) {
    struct byte_range range;
    struct content_reader reader = {.fd = source->fd}; /* closed in any case */
    enum outcome outcome = choose_range(p->call, range_header, source->object.content.size, &range);
    if (outcome == DONE) {
        content_reader_init(&reader, &source->object.content, source->fd, range.offset,
                            range.length);
        outcome = part_arrival_receive(p, &reader.base);
    }
    content_close(&reader);
    return outcome;
}

static const struct s3_copy_part_result *result(struct part_arrival *p) {
    struct arena *a = p->call->arena;
    struct s3_copy_part_result *r = arena_new(a, struct s3_copy_part_result);
    struct str *slots[] = CHECKSUM_SLOTS(r);
    r->etag = object_etag_text(a, part_etag(a, &p->part));
    r->last_modified = OPT_TIME(p->part.modified_ms);
    if (p->upload.named) checksum_put(a, &p->asked, slots);
    return r;
}

enum outcome s3_upload_part_copy(struct call *call, const struct s3_upload_part_copy_in *in,
                                 struct s3_upload_part_copy_out *out) {
    struct object_query query = COPY_SOURCE_QUERY(in);
    struct object_found source;
    struct part_arrival p = {
        .call = call,
        .name = {{in->bucket, in->expected_bucket_owner}, in->key, in->upload_id},
        .number = in->part_number.value < 0 ? 0 : (uint32_t)in->part_number.value,
    };
    if (str_is_set(in->copy_source_sse_customer_algorithm)) {
        return s3_fail_not_implemented(
            call, "x-amz-copy-source-server-side-encryption-customer-algorithm");
    }
    if (copy_source_read(call, in->copy_source, &query) != DONE) return FAILED;
    if (part_arrival_begin(&p) != DONE) return FAILED;
    enum outcome outcome = object_find(call, &query, true, &source);
    if (outcome != DONE) return outcome;
    outcome = copy(&p, &source, in->copy_source_range);
    if (outcome != DONE) return outcome;
    out->copy_part_result = result(&p);
    out->server_side_encryption = object_encryption(&p.upload.headers);
    return DONE;
}
