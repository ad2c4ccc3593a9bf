/* services/dynamodb/transfer/bucket.h - the objects of a bucket, through brume's own S3
 * (shared/aws/inner-call.h): where exports go, and imports come from.
 *
 * What S3 refuses is ERR_DENIED, and then `failure_code` and `failure_message` stand in the words
 * that DynamoDB's descriptions have for it. Outside of transactions; one thread at a time. */
#ifndef SERVICES_DYNAMODB_TRANSFER_BUCKET_H
#define SERVICES_DYNAMODB_TRANSFER_BUCKET_H

#include "services/dynamodb/jobs.h"
#include "shared/aws/inner-call.h"

struct bucket_client {
    struct cloud *cloud;
    struct arena *kept; /* of what outlives a call */
    struct inner_caller caller;
    struct str bucket, owner;              /* owner absent: whoever it belongs to */
    struct str encryption, encryption_key; /* as in ExportDescription; may be absent */
    struct str failure_code, failure_message;
};

/* For a job, on behalf of its account. */
struct bucket_client bucket_open(struct dynamodb *d, struct arena *kept, const struct job *job,
                                 struct str bucket, struct str owner);

/* `*etag` without quotes, in `kept`; `etag` may be NULL. */
MUST_CHECK enum err bucket_put(struct bucket_client *b, struct str key, struct str bytes,
                               struct str *etag);

/* Calls `fn` for every object whose key begins with `prefix`, in the order of their keys, until it
 * returns something other than ERR_OK. */
typedef enum err bucket_key_fn(void *arg, struct str key, int64_t size);
MUST_CHECK enum err bucket_list(struct bucket_client *b, struct str prefix, bucket_key_fn *fn,
                                void *arg);

/* The object's bytes, in pieces. */
typedef enum err bucket_bytes_fn(void *arg, struct str bytes);
MUST_CHECK enum err bucket_get(struct bucket_client *b, struct str key, bucket_bytes_fn *fn,
                               void *arg);

#endif
