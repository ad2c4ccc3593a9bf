/* services/s3/multipart/assembly.h - make one object of the parts that a client names.
 *
 * Private to CompleteMultipartUpload. */
#ifndef SERVICES_S3_MULTIPART_ASSEMBLY_H
#define SERVICES_S3_MULTIPART_ASSEMBLY_H

#include "services/s3/multipart/upload.h"
#include "shared/aws/gen/s3.h"

struct assembly {
    struct call *call;
    const struct s3_complete_multipart_upload_in *in;
    struct upload_name name;

    struct upload_record upload;
    struct part_record *parts; /* those that the client names, in its order */
    size_t count;

    struct content content;
    bool adopted; /* it is the blob of the only part */
    struct str etag;
    struct object_checksum checksum;
    struct str part_sizes;
};

/* The client's list: there, in order, not too long. */
MUST_CHECK enum outcome assembly_check_list(struct assembly *s);

/* Find the parts, compare them with the list, and put together etag, sizes and checksum. */
MUST_CHECK enum outcome assembly_choose(struct assembly *s);

/* In a transaction: are they still what they were? A part that was uploaded anew meanwhile is
 * answered with InvalidPart. */
MUST_CHECK enum err assembly_check_again(struct txn *txn, struct assembly *s);

/* Join their bytes into one blob. */
MUST_CHECK enum outcome assembly_join(struct assembly *s);

#endif
