/* services/s3/multipart/upload.h - a multipart upload that goes on. */
#ifndef SERVICES_S3_MULTIPART_UPLOAD_H
#define SERVICES_S3_MULTIPART_UPLOAD_H

#include "services/s3/buckets/bucket.h"
#include "services/s3/multipart/part.h"
#include "services/s3/objects/object.h"

struct upload_record {
    int64_t initiated_ms;
    bool named;              /* the client chose the checksum's algorithm */
    enum checksum_kind kind; /* CRC64NVME where it did not */
    bool composite;
    struct object_headers headers;
};

struct str upload_record_write(struct arena *a, const struct upload_record *upload);
/* Views into `text`. ERR_CORRUPT. */
MUST_CHECK enum err upload_record_read(struct arena *a, struct str text,
                                       struct upload_record *upload);

/* Which upload a request is about. */
struct upload_name {
    struct bucket_name bucket;
    struct str key;
    struct str id;
};

struct upload_found {
    struct bucket_record bucket;
    struct upload_record upload;
};

/* Find bucket and upload; else the call has the error. `update`: for a transaction that changes
 * something in it. */
MUST_CHECK enum err upload_find(struct call *call, struct txn *txn, const struct upload_name *name,
                                bool update, struct upload_found *found);

/* The same in a transaction of its own. */
MUST_CHECK enum outcome upload_look(struct call *call, const struct upload_name *name,
                                    struct upload_record *upload);

/* The names of an upload's algorithm and type for an answer; absent where the client chose none. */
struct str upload_algorithm(const struct upload_record *upload);
struct str upload_checksum_type(const struct upload_record *upload);

/* Take all its rows away, and the blobs of its parts but for `kept` (or NULL). */
MUST_CHECK enum err upload_remove(struct txn *txn, struct arena *a, uint64_t bucket,
                                  const struct upload_name *name, const struct content *kept);

/* ---- a new part ---- */

struct part_arrival {
    struct call *call;
    struct upload_name name;
    uint32_t number;
    struct upload_record upload; /* found by part_arrival_begin */
    struct checksum_request sums;
    struct part_record part; /* made by part_arrival_receive */
    struct object_checksum asked;
};

/* Check the number and the upload. */
MUST_CHECK enum outcome part_arrival_begin(struct part_arrival *arrival);

/* Receive the bytes, compare, and publish the part. */
MUST_CHECK enum outcome part_arrival_receive(struct part_arrival *arrival,
                                             struct body_reader *reader);

#endif
