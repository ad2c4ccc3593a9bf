/* services/s3/buckets/bucket.h - a bucket's record, and the rules of its name. */
#ifndef SERVICES_S3_BUCKETS_BUCKET_H
#define SERVICES_S3_BUCKETS_BUCKET_H

#include "shared/aws/call.h"

struct bucket_record {
    struct str owner; /* account, 12 digits */
    struct str region;
    int64_t created_ms;
    uint64_t id; /* of this incarnation: see s3-keys.h */
};

struct str bucket_record_write(struct arena *a, const struct bucket_record *bucket);
MUST_CHECK enum err bucket_record_read(struct str text, struct bucket_record *bucket);

/* Which bucket a request is about. */
struct bucket_name {
    struct str name;
    struct str expected_owner; /* x-amz-expected-bucket-owner, or absent */
};

/* Find it. When there is none, or it belongs to another than expected, the call has the error. */
MUST_CHECK enum err bucket_find(struct call *call, struct txn *txn, struct bucket_name name,
                                struct bucket_record *bucket);

/* The same for a transaction that puts something into it: runs again if the bucket changes. */
MUST_CHECK enum err bucket_find_for_update(struct call *call, struct txn *txn,
                                           struct bucket_name name, struct bucket_record *bucket);

/* Find it in a transaction of its own. */
MUST_CHECK enum outcome bucket_look(struct call *call, struct bucket_name name,
                                    struct bucket_record *bucket);

/* May a new general purpose bucket be called so? Source: S3 User Guide, "General purpose bucket
 * naming rules". */
bool bucket_name_is_valid(struct str name);

/* The canonical user id that stands for an account: 64 hexadecimal digits. */
struct str bucket_owner_id(struct arena *a, struct str account);

#endif
