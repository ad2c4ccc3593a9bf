/* services/s3/objects/read-object.h - what GetObject, HeadObject and the source of a copy have in
 * common: find the object, weigh the conditions, choose the bytes. Loop or worker. */
#ifndef SERVICES_S3_OBJECTS_READ_OBJECT_H
#define SERVICES_S3_OBJECTS_READ_OBJECT_H

#include "services/s3/buckets/bucket.h"
#include "services/s3/objects/conditions.h"
#include "services/s3/objects/object.h"
#include "services/s3/objects/range.h"

/* What the client asks. */
struct object_query {
    struct bucket_name bucket;
    struct str key, version_id;
    struct read_conditions conditions;
    struct str range;
    struct opt_int part_number;
    bool want_checksum;
    bool want_parts;
    bool is_copy_source; /* its conditions fail with 412 only */
    /* response-*: instead of what is stored */
    struct str cache_control, content_disposition, content_encoding, content_language, content_type;
    struct opt_time expires;
};

/* GetObject's and HeadObject's members have the same names. */
#define OBJECT_QUERY(in)                                                                           \
    ((struct object_query){                                                                        \
        .bucket = {(in)->bucket, (in)->expected_bucket_owner},                                     \
        .key = (in)->key,                                                                          \
        .version_id = (in)->version_id,                                                            \
        .conditions = {(in)->if_match, (in)->if_none_match, (in)->if_modified_since,               \
                       (in)->if_unmodified_since},                                                 \
        .range = (in)->range,                                                                      \
        .part_number = (in)->part_number,                                                          \
        .want_checksum = str_eq_nocase((in)->checksum_mode, STR("ENABLED")),                       \
        .cache_control = (in)->response_cache_control,                                             \
        .content_disposition = (in)->response_content_disposition,                                 \
        .content_encoding = (in)->response_content_encoding,                                       \
        .content_language = (in)->response_content_language,                                       \
        .content_type = (in)->response_content_type,                                               \
        .expires = (in)->response_expires,                                                         \
    })

/* What was found. */
struct object_found {
    struct object_record object;
    struct byte_range range; /* the whole, when not `partial` */
    bool partial;            /* 206 */
    bool not_modified;       /* 304: no body */
    int fd;                  /* of its blob, when `open` was asked for; -1: none */
    struct str content_range;
    struct str part_sizes; /* when want_parts: see multipart/part.h; absent: there are none */
};

/* With `open`, the blob is opened too; the caller closes it, or hands it on. AGAIN on a loop when
 * it is not in memory. FAILED: the call has the error. */
MUST_CHECK enum outcome object_find(struct call *call, const struct object_query *query, bool open,
                                    struct object_found *found);

/* Fill the members that both answers have. */
#define OBJECT_ANSWER(call, query, found, out)                                                     \
    do {                                                                                           \
        const struct object_headers *h_ = &(found)->object.headers;                                \
        const struct object_query *q_ = (query);                                                   \
        struct str *slots_[] = CHECKSUM_SLOTS(out);                                                \
        (out)->accept_ranges = STR("bytes");                                                       \
        (out)->last_modified = OPT_TIME((found)->object.modified_ms);                              \
        (out)->content_length = OPT_LONG((found)->range.length);                                   \
        (out)->content_range = (found)->content_range;                                             \
        (out)->etag = object_etag_text((call)->arena, (found)->object.etag);                       \
        (out)->content_type = object_choose(q_->content_type, object_content_type(h_));            \
        (out)->cache_control = object_choose(q_->cache_control, h_->cache_control);                \
        (out)->content_disposition =                                                               \
            object_choose(q_->content_disposition, h_->content_disposition);                       \
        (out)->content_encoding = object_choose(q_->content_encoding, h_->content_encoding);       \
        (out)->content_language = object_choose(q_->content_language, h_->content_language);       \
        (out)->expires = object_expires((call), q_, h_);                                           \
        (out)->website_redirect_location = h_->website_redirect_location;                          \
        (out)->storage_class = h_->storage_class;                                                  \
        (out)->server_side_encryption = object_encryption(h_);                                     \
        (out)->sse_kms_key_id = h_->kms_key_id;                                                    \
        (out)->metadata = object_metadata((call)->arena, &h_->metadata);                           \
        (out)->tag_count = object_tag_header(h_);                                                  \
        (out)->parts_count = object_parts_header(q_, (found));                                     \
        if (q_->want_checksum && object_has_sum(found)) {                                          \
            checksum_put((call)->arena, &(found)->object.checksum, slots_);                        \
            (out)->checksum_type = checksum_type_name(&(found)->object.checksum);                  \
        }                                                                                          \
    } while (0)

static inline struct str object_choose(struct str asked, struct str stored) {
    return str_is_set(asked) ? asked : stored;
}
struct str object_content_type(const struct object_headers *headers);
struct str object_expires(struct call *call, const struct object_query *query,
                          const struct object_headers *headers);
struct opt_int object_tag_header(const struct object_headers *headers);
struct opt_int object_parts_header(const struct object_query *query,
                                   const struct object_found *found);

/* The object's checksum fits what is sent: all of it. */
static inline bool object_has_sum(const struct object_found *found) {
    return !found->partial && !found->not_modified && found->object.checksum.is_set;
}

/* The status of a success: 200, 206 or 304. */
int object_status(const struct object_found *found);

#endif
