/* services/s3/objects/object.h - an object's record. */
#ifndef SERVICES_S3_OBJECTS_OBJECT_H
#define SERVICES_S3_OBJECTS_OBJECT_H

#include "services/s3/objects/checksums.h"
#include "services/s3/objects/content.h"

/* What the client said about an object, given back as it came. */
struct object_headers {
    struct str content_type;
    struct str cache_control;
    struct str content_disposition;
    struct str content_encoding; /* without aws-chunked */
    struct str content_language;
    struct str expires;
    struct str website_redirect_location;
    struct str storage_class; /* absent: STANDARD */
    struct str encryption;    /* absent: AES256 */
    struct str kms_key_id;
    struct str tagging; /* "a=1&b=2", checked */
    struct str_map metadata;
};

/* They are members of the same names in PutObject, CopyObject and CreateMultipartUpload. */
#define OBJECT_HEADERS(in)                                                                         \
    ((struct object_headers){                                                                      \
        .content_type = (in)->content_type,                                                        \
        .cache_control = (in)->cache_control,                                                      \
        .content_disposition = (in)->content_disposition,                                          \
        .content_encoding = (in)->content_encoding,                                                \
        .content_language = (in)->content_language,                                                \
        .expires = (in)->expires,                                                                  \
        .website_redirect_location = (in)->website_redirect_location,                              \
        .storage_class = (in)->storage_class,                                                      \
        .encryption = (in)->server_side_encryption,                                                \
        .kms_key_id = (in)->sse_kms_key_id,                                                        \
        .tagging = (in)->tagging,                                                                  \
        .metadata = (in)->metadata,                                                                \
    })

/* Bring them into the form in which they are kept, and refuse what S3 refuses. */
MUST_CHECK enum outcome object_headers_check(struct call *call, struct object_headers *headers);

/* FAILED: InvalidTag and the like. */
MUST_CHECK enum outcome object_tagging_check(struct call *call, struct str tagging);

/* User metadata as it travels back: what is not ASCII in encoded words (RFC 2047). */
struct str_map object_metadata(struct arena *a, const struct str_map *stored);

/* The number of tags in `tagging`. */
size_t object_tag_count(struct str tagging);

static inline struct str object_encryption(const struct object_headers *h) {
    return str_is_set(h->encryption) ? h->encryption : STR("AES256");
}

struct object_record {
    int64_t modified_ms;
    struct str etag;     /* without quotes */
    uint32_t part_count; /* 0: it was uploaded at once */
    struct str upload;   /* id of the multipart upload that made it, or absent */
    struct object_checksum checksum;
    struct object_headers headers;
    struct content content;
};

struct str object_record_write(struct arena *a, const struct object_record *object);
/* The texts are views into `text`. ERR_CORRUPT. */
MUST_CHECK enum err object_record_read(struct arena *a, struct str text,
                                       struct object_record *object);

/* Only headers, for uploads that go on: fields with the same tags. */
enum { OBJECT_TAG_FIRST = 32 };
void object_headers_write(struct buf *record, const struct object_headers *headers);
struct s3_field;
/* ERR_NOT_FOUND: the field is none of theirs. */
MUST_CHECK enum err object_headers_read(struct arena *a, const struct s3_field *field,
                                        struct object_headers *headers);

/* A checksum as one field's bytes. */
void object_checksum_write(struct buf *record, uint8_t tag, const struct object_checksum *checksum);
MUST_CHECK enum err object_checksum_read(struct str bytes, struct object_checksum *checksum);

/* An etag as it travels: in quotes. */
struct str object_etag_text(struct arena *a, struct str etag);

/* ERR_SYNTAX etc. are answered: KeyTooLongError and the like. */
MUST_CHECK enum outcome object_key_check(struct call *call, struct str key);

#endif
