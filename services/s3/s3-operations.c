/* The operations of S3 that exist here, one row each, in the model's order. What only looks at
 * records is tried on the event loop; what reads a body, or writes a blob, goes to a worker. */
#include "shared/aws/gen/s3.h"

enum { MANIFEST_MAX = 8 * 1024 * 1024 }; /* 10,000 parts with a checksum each */

const struct operation s3_operations[S3_OPERATION_COUNT] = {
    [S3_ABORT_MULTIPART_UPLOAD] = {.run = s3_abort_multipart_upload_run},
    [S3_COMPLETE_MULTIPART_UPLOAD] = {.run = s3_complete_multipart_upload_run,
                                      .body_max = MANIFEST_MAX},
    [S3_COPY_OBJECT] = {.run = s3_copy_object_run},
    [S3_CREATE_BUCKET] = {.run = s3_create_bucket_run, .place = ON_LOOP},
    [S3_CREATE_MULTIPART_UPLOAD] = {.run = s3_create_multipart_upload_run},
    [S3_DELETE_BUCKET] = {.run = s3_delete_bucket_run},
    [S3_DELETE_OBJECT] = {.run = s3_delete_object_run, .place = ON_LOOP},
    [S3_DELETE_OBJECT_TAGGING] = {.run = s3_delete_object_tagging_run, .place = ON_LOOP},
    [S3_DELETE_OBJECTS] = {.run = s3_delete_objects_run},
    [S3_GET_BUCKET_LOCATION] = {.run = s3_get_bucket_location_run, .place = ON_LOOP},
    [S3_GET_OBJECT] = {.run = s3_get_object_run, .place = ON_LOOP},
    [S3_GET_OBJECT_ATTRIBUTES] = {.run = s3_get_object_attributes_run, .place = ON_LOOP},
    [S3_GET_OBJECT_TAGGING] = {.run = s3_get_object_tagging_run, .place = ON_LOOP},
    [S3_HEAD_BUCKET] = {.run = s3_head_bucket_run, .place = ON_LOOP},
    [S3_HEAD_OBJECT] = {.run = s3_head_object_run, .place = ON_LOOP},
    [S3_LIST_BUCKETS] = {.run = s3_list_buckets_run, .place = ON_LOOP},
    [S3_LIST_MULTIPART_UPLOADS] = {.run = s3_list_multipart_uploads_run},
    [S3_LIST_OBJECTS] = {.run = s3_list_objects_run},
    [S3_LIST_OBJECTS_V2] = {.run = s3_list_objects_v2_run},
    [S3_LIST_PARTS] = {.run = s3_list_parts_run},
    [S3_PUT_OBJECT] = {.run = s3_put_object_run},
    [S3_PUT_OBJECT_TAGGING] = {.run = s3_put_object_tagging_run, .place = ON_LOOP},
    [S3_UPLOAD_PART] = {.run = s3_upload_part_run},
    [S3_UPLOAD_PART_COPY] = {.run = s3_upload_part_copy_run},
};
