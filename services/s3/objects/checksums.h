/* services/s3/objects/checksums.h - the checksums that clients send and ask for.
 *
 * Source: S3 User Guide, "Checking object integrity". Ten algorithms travel in members and headers
 * of the same names everywhere; seven of them can be computed here. */
#ifndef SERVICES_S3_OBJECTS_CHECKSUMS_H
#define SERVICES_S3_OBJECTS_CHECKSUMS_H

#include "shared/aws/call.h"
#include "shared/codec/checksum.h"

/* A checksum of an object or part. */
struct object_checksum {
    bool is_set;
    enum checksum_kind kind;
    bool composite;      /* of the parts' checksums, not of the bytes */
    uint32_t part_count; /* of a composite one */
    struct checksum_value value;
};

/* The members of a generated struct that hold checksums, in the order of enum checksum_kind; and
 * those of algorithms that we cannot compute. */
enum { CHECKSUM_MEMBERS = CHECKSUM_COUNT + 3 };
#define CHECKSUM_SENT(in)                                                                          \
    {                                                                                              \
        (in)->checksum_crc32, (in)->checksum_crc32c, (in)->checksum_crc64nvme,                     \
            (in)->checksum_sha1, (in)->checksum_sha256, (in)->checksum_sha512, (in)->checksum_md5, \
            (in)->checksum_xxhash64, (in)->checksum_xxhash3, (in)->checksum_xxhash128              \
    }
#define CHECKSUM_SLOTS(out)                                                                        \
    {                                                                                              \
        &(out)->checksum_crc32, &(out)->checksum_crc32c, &(out)->checksum_crc64nvme,               \
            &(out)->checksum_sha1, &(out)->checksum_sha256, &(out)->checksum_sha512,               \
            &(out)->checksum_md5                                                                   \
    }

/* "CRC64NVME", as members and messages spell it; its kind. */
struct str checksum_name(enum checksum_kind kind);
bool checksum_kind_named(struct str name, enum checksum_kind *kind);

/* "FULL_OBJECT" or "COMPOSITE". */
struct str checksum_type_name(const struct object_checksum *checksum);

/* The text of a checksum: base64, "-N" behind it where it is composite of N parts. */
struct str checksum_text(struct arena *a, const struct object_checksum *checksum);

/* Put that text where it belongs in an answer. Nothing happens where there is none. */
void checksum_put(struct arena *a, const struct object_checksum *checksum,
                  struct str *const slots[CHECKSUM_COUNT]);

/* ---- what comes with a body ---- */

struct checksum_request {
    bool has_kind;
    enum checksum_kind kind; /* asked for; CRC64NVME where nothing was */
    struct str value;        /* as sent in a header, raw; absent: it comes in a trailer, or not */
    bool in_trailer;
    struct str md5; /* raw, from Content-MD5, or absent */
};

/* Read the members of a request, and the headers that no member has. `algorithm` is the member of
 * x-amz-sdk-checksum-algorithm or x-amz-checksum-algorithm. FAILED: the call has the error. */
MUST_CHECK enum outcome checksum_request_read(struct call *call,
                                              const struct str sent[CHECKSUM_MEMBERS],
                                              struct str algorithm, struct str content_md5,
                                              struct checksum_request *request);

/* Compare with what was computed; the body was read to its end. FAILED: BadDigest. */
MUST_CHECK enum outcome checksum_request_check(struct call *call,
                                               const struct checksum_request *request,
                                               struct body_reader *reader,
                                               const struct checksum_value *md5,
                                               const struct checksum_value *sum);

/* Read base64 of the right length. ERR_SYNTAX. */
MUST_CHECK enum err checksum_read(struct arena *a, enum checksum_kind kind, struct str text,
                                  struct str *raw);

/* ---- multipart uploads ---- */

static inline bool checksum_is_crc(enum checksum_kind kind) {
    return kind == CHECKSUM_CRC32 || kind == CHECKSUM_CRC32C || kind == CHECKSUM_CRC64NVME;
}

/* Of all bytes, made from one part after another. `kind` is a CRC. */
struct checksum_joiner {
    enum checksum_kind kind;
    uint64_t crc;
    bool begun;
};
void checksum_join(struct checksum_joiner *joiner, const struct checksum_value *part, int64_t size);
struct checksum_value checksum_joined(const struct checksum_joiner *joiner);

#endif
