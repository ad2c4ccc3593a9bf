/* services/s3/s3-keys.h - where S3 keeps what, as keys of the store.
 *
 *   "s3" "b" name                        a bucket; names are global, over accounts and regions
 *   "s3" "o" bucket key                  an object's current version
 *   "s3" "l" bucket key                  the sizes of its parts, where it was uploaded in parts
 *   "s3" "u" bucket key upload           a multipart upload that goes on
 *   "s3" "p" upload number               one of its parts
 *
 * `bucket` is the number of the bucket's incarnation: a bucket that is deleted and made again finds
 * nothing of its former life. Keys of objects keep their order, that of UTF-8 bytes. Other versions
 * of an object will get rows of their own; "o" stays what listings walk over. */
#ifndef SERVICES_S3_S3_KEYS_H
#define SERVICES_S3_S3_KEYS_H

#include "shared/base/arena.h"
#include "shared/base/buf.h"

enum { S3_KEY_MAX = 1024 }; /* bytes of an object's key */

struct str s3_key_buckets(struct arena *a); /* the prefix of all */
struct str s3_key_bucket(struct arena *a, struct str name);
struct str s3_key_objects(struct arena *a, uint64_t bucket); /* the prefix of all in the bucket */
struct str s3_key_object(struct arena *a, uint64_t bucket, struct str key);
struct str s3_key_part_sizes(struct arena *a, uint64_t bucket, struct str key);
struct str s3_key_uploads(struct arena *a, uint64_t bucket);
struct str s3_key_upload(struct arena *a, uint64_t bucket, struct str key, struct str upload);
struct str s3_key_parts(struct arena *a, struct str upload);
struct str s3_key_part(struct arena *a, struct str upload, uint32_t number);

/* `base` and the beginning of a text: the prefix of all rows whose next field begins so. */
struct str s3_key_beginning(struct arena *a, struct str base, struct str text);

/* `base` and a whole text. */
struct str s3_key_with(struct arena *a, struct str base, struct str text);

/* The first key after `key`. */
struct str s3_key_after(struct arena *a, struct str key);

#endif
