/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_S3_H
#define SHARED_AWS_GEN_S3_H

#include "shared/aws/call.h"

enum s3_operation {
    S3_ABORT_MULTIPART_UPLOAD,
    S3_COMPLETE_MULTIPART_UPLOAD,
    S3_COPY_OBJECT,
    S3_CREATE_BUCKET,
    S3_CREATE_BUCKET_METADATA_CONFIGURATION,
    S3_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION,
    S3_CREATE_MULTIPART_UPLOAD,
    S3_CREATE_SESSION,
    S3_DELETE_BUCKET,
    S3_DELETE_BUCKET_ANALYTICS_CONFIGURATION,
    S3_DELETE_BUCKET_CORS,
    S3_DELETE_BUCKET_ENCRYPTION,
    S3_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
    S3_DELETE_BUCKET_INVENTORY_CONFIGURATION,
    S3_DELETE_BUCKET_LIFECYCLE,
    S3_DELETE_BUCKET_METADATA_CONFIGURATION,
    S3_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION,
    S3_DELETE_BUCKET_METRICS_CONFIGURATION,
    S3_DELETE_BUCKET_OWNERSHIP_CONTROLS,
    S3_DELETE_BUCKET_POLICY,
    S3_DELETE_BUCKET_REPLICATION,
    S3_DELETE_BUCKET_TAGGING,
    S3_DELETE_BUCKET_WEBSITE,
    S3_DELETE_OBJECT,
    S3_DELETE_OBJECT_ANNOTATION,
    S3_DELETE_OBJECT_TAGGING,
    S3_DELETE_OBJECTS,
    S3_DELETE_PUBLIC_ACCESS_BLOCK,
    S3_GET_BUCKET_ABAC,
    S3_GET_BUCKET_ACCELERATE_CONFIGURATION,
    S3_GET_BUCKET_ACL,
    S3_GET_BUCKET_ANALYTICS_CONFIGURATION,
    S3_GET_BUCKET_CORS,
    S3_GET_BUCKET_ENCRYPTION,
    S3_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
    S3_GET_BUCKET_INVENTORY_CONFIGURATION,
    S3_GET_BUCKET_LIFECYCLE,
    S3_GET_BUCKET_LIFECYCLE_CONFIGURATION,
    S3_GET_BUCKET_LOCATION,
    S3_GET_BUCKET_LOGGING,
    S3_GET_BUCKET_METADATA_CONFIGURATION,
    S3_GET_BUCKET_METADATA_TABLE_CONFIGURATION,
    S3_GET_BUCKET_METRICS_CONFIGURATION,
    S3_GET_BUCKET_NOTIFICATION,
    S3_GET_BUCKET_NOTIFICATION_CONFIGURATION,
    S3_GET_BUCKET_OWNERSHIP_CONTROLS,
    S3_GET_BUCKET_POLICY,
    S3_GET_BUCKET_POLICY_STATUS,
    S3_GET_BUCKET_REPLICATION,
    S3_GET_BUCKET_REQUEST_PAYMENT,
    S3_GET_BUCKET_TAGGING,
    S3_GET_BUCKET_VERSIONING,
    S3_GET_BUCKET_WEBSITE,
    S3_GET_OBJECT,
    S3_GET_OBJECT_ACL,
    S3_GET_OBJECT_ANNOTATION,
    S3_GET_OBJECT_ATTRIBUTES,
    S3_GET_OBJECT_LEGAL_HOLD,
    S3_GET_OBJECT_LOCK_CONFIGURATION,
    S3_GET_OBJECT_RETENTION,
    S3_GET_OBJECT_TAGGING,
    S3_GET_OBJECT_TORRENT,
    S3_GET_PUBLIC_ACCESS_BLOCK,
    S3_HEAD_BUCKET,
    S3_HEAD_OBJECT,
    S3_LIST_BUCKET_ANALYTICS_CONFIGURATIONS,
    S3_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS,
    S3_LIST_BUCKET_INVENTORY_CONFIGURATIONS,
    S3_LIST_BUCKET_METRICS_CONFIGURATIONS,
    S3_LIST_BUCKETS,
    S3_LIST_DIRECTORY_BUCKETS,
    S3_LIST_MULTIPART_UPLOADS,
    S3_LIST_OBJECT_ANNOTATIONS,
    S3_LIST_OBJECT_VERSIONS,
    S3_LIST_OBJECTS,
    S3_LIST_OBJECTS_V2,
    S3_LIST_PARTS,
    S3_PUT_BUCKET_ABAC,
    S3_PUT_BUCKET_ACCELERATE_CONFIGURATION,
    S3_PUT_BUCKET_ACL,
    S3_PUT_BUCKET_ANALYTICS_CONFIGURATION,
    S3_PUT_BUCKET_CORS,
    S3_PUT_BUCKET_ENCRYPTION,
    S3_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION,
    S3_PUT_BUCKET_INVENTORY_CONFIGURATION,
    S3_PUT_BUCKET_LIFECYCLE,
    S3_PUT_BUCKET_LIFECYCLE_CONFIGURATION,
    S3_PUT_BUCKET_LOGGING,
    S3_PUT_BUCKET_METRICS_CONFIGURATION,
    S3_PUT_BUCKET_NOTIFICATION,
    S3_PUT_BUCKET_NOTIFICATION_CONFIGURATION,
    S3_PUT_BUCKET_OWNERSHIP_CONTROLS,
    S3_PUT_BUCKET_POLICY,
    S3_PUT_BUCKET_REPLICATION,
    S3_PUT_BUCKET_REQUEST_PAYMENT,
    S3_PUT_BUCKET_TAGGING,
    S3_PUT_BUCKET_VERSIONING,
    S3_PUT_BUCKET_WEBSITE,
    S3_PUT_OBJECT,
    S3_PUT_OBJECT_ACL,
    S3_PUT_OBJECT_ANNOTATION,
    S3_PUT_OBJECT_LEGAL_HOLD,
    S3_PUT_OBJECT_LOCK_CONFIGURATION,
    S3_PUT_OBJECT_RETENTION,
    S3_PUT_OBJECT_TAGGING,
    S3_PUT_PUBLIC_ACCESS_BLOCK,
    S3_RENAME_OBJECT,
    S3_RESTORE_OBJECT,
    S3_SELECT_OBJECT_CONTENT,
    S3_UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION,
    S3_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION,
    S3_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION,
    S3_UPDATE_OBJECT_ENCRYPTION,
    S3_UPLOAD_PART,
    S3_UPLOAD_PART_COPY,
    S3_WRITE_GET_OBJECT_RESPONSE,
    S3_OPERATION_COUNT,
};

extern const struct service_facts s3_facts;
extern const struct operation s3_operations[S3_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error S3_ACCESS_DENIED;
extern const struct aws_error S3_BAD_DIGEST;
extern const struct aws_error S3_BAD_REQUEST;
extern const struct aws_error S3_BUCKET_ALREADY_EXISTS;
extern const struct aws_error S3_BUCKET_ALREADY_OWNED_BY_YOU;
extern const struct aws_error S3_BUCKET_NOT_EMPTY;
extern const struct aws_error S3_CONDITIONAL_REQUEST_CONFLICT;
extern const struct aws_error S3_ENCRYPTION_TYPE_MISMATCH;
extern const struct aws_error S3_ENTITY_TOO_LARGE;
extern const struct aws_error S3_ENTITY_TOO_SMALL;
extern const struct aws_error S3_ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION;
extern const struct aws_error S3_INCOMPLETE_BODY;
extern const struct aws_error S3_INTERNAL_ERROR;
extern const struct aws_error S3_INVALID_ARGUMENT;
extern const struct aws_error S3_INVALID_BUCKET_NAME;
extern const struct aws_error S3_INVALID_BUCKET_STATE;
extern const struct aws_error S3_INVALID_DIGEST;
extern const struct aws_error S3_INVALID_ENCRYPTION_ALGORITHM_ERROR;
extern const struct aws_error S3_INVALID_LOCATION_CONSTRAINT;
extern const struct aws_error S3_INVALID_OBJECT_STATE;
extern const struct aws_error S3_INVALID_PART;
extern const struct aws_error S3_INVALID_PART_NUMBER;
extern const struct aws_error S3_INVALID_PART_ORDER;
extern const struct aws_error S3_INVALID_RANGE;
extern const struct aws_error S3_INVALID_REQUEST;
extern const struct aws_error S3_INVALID_STORAGE_CLASS;
extern const struct aws_error S3_INVALID_TAG;
extern const struct aws_error S3_INVALID_URI;
extern const struct aws_error S3_INVALID_WRITE_OFFSET;
extern const struct aws_error S3_KEY_TOO_LONG_ERROR;
extern const struct aws_error S3_MALFORMED_ACL_ERROR;
extern const struct aws_error S3_MALFORMED_POLICY;
extern const struct aws_error S3_MALFORMED_TRAILER_ERROR;
extern const struct aws_error S3_MALFORMED_XML;
extern const struct aws_error S3_METADATA_TOO_LARGE;
extern const struct aws_error S3_METHOD_NOT_ALLOWED;
extern const struct aws_error S3_MISSING_CONTENT_LENGTH;
extern const struct aws_error S3_MISSING_REQUEST_BODY_ERROR;
extern const struct aws_error S3_NOT_MODIFIED;
extern const struct aws_error S3_NO_SUCH_BUCKET;
extern const struct aws_error S3_NO_SUCH_BUCKET_POLICY;
extern const struct aws_error S3_NO_SUCH_CORS_CONFIGURATION;
extern const struct aws_error S3_NO_SUCH_KEY;
extern const struct aws_error S3_NO_SUCH_LIFECYCLE_CONFIGURATION;
extern const struct aws_error S3_NO_SUCH_OBJECT_LOCK_CONFIGURATION;
extern const struct aws_error S3_NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION;
extern const struct aws_error S3_NO_SUCH_TAG_SET;
extern const struct aws_error S3_NO_SUCH_UPLOAD;
extern const struct aws_error S3_NO_SUCH_VERSION;
extern const struct aws_error S3_NO_SUCH_WEBSITE_CONFIGURATION;
extern const struct aws_error S3_OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR;
extern const struct aws_error S3_OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR;
extern const struct aws_error S3_OBJECT_NOT_IN_ACTIVE_TIER_ERROR;
extern const struct aws_error S3_OPERATION_ABORTED;
extern const struct aws_error S3_OWNERSHIP_CONTROLS_NOT_FOUND_ERROR;
extern const struct aws_error S3_PRECONDITION_FAILED;
extern const struct aws_error S3_REPLICATION_CONFIGURATION_NOT_FOUND_ERROR;
extern const struct aws_error S3_REQUEST_TIMEOUT;
extern const struct aws_error S3_SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR;
extern const struct aws_error S3_SLOW_DOWN;
extern const struct aws_error S3_TOO_MANY_BUCKETS;
extern const struct aws_error S3_TOO_MANY_PARTS;
extern const struct aws_error S3_X_AMZ_CONTENT_SHA256_MISMATCH;

/* Lists and maps. */
struct s3_bucket_list {
    struct s3_bucket *items;
    size_t count;
};
struct s3_common_prefix_list {
    struct s3_common_prefix *items;
    size_t count;
};
struct s3_completed_part_list {
    struct s3_completed_part *items;
    size_t count;
};
struct s3_deleted_object_list {
    struct s3_deleted_object *items;
    size_t count;
};
struct s3_error_list {
    struct s3_error *items;
    size_t count;
};
struct s3_multipart_upload_list {
    struct s3_multipart_upload *items;
    size_t count;
};
struct s3_object_identifier_list {
    struct s3_object_identifier *items;
    size_t count;
};
struct s3_object_list {
    struct s3_object *items;
    size_t count;
};
struct s3_object_part_list {
    struct s3_object_part *items;
    size_t count;
};
struct s3_part_list {
    struct s3_part *items;
    size_t count;
};
struct s3_tag_list {
    struct s3_tag *items;
    size_t count;
};

struct s3_bad_digest {
    struct str expected_digest;
    struct str calculated_digest;
};

struct s3_bucket {
    struct str name;
    struct opt_time creation_date;
    struct str bucket_region;
    struct str bucket_arn;
};

struct s3_bucket_already_exists {
    struct str bucket_name;
};

struct s3_bucket_already_owned_by_you {
    struct str bucket_name;
};

struct s3_bucket_info {
    struct str data_redundancy;
    struct str type;
};

struct s3_bucket_not_empty {
    struct str bucket_name;
};

struct s3_checksum {
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str checksum_type;
};

struct s3_common_prefix {
    struct str prefix;
};

struct s3_completed_multipart_upload {
    struct s3_completed_part_list parts;
};

struct s3_completed_part {
    struct str etag;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct opt_int part_number;
};

struct s3_conditional_request_conflict {
    struct str condition;
    struct str key;
};

struct s3_copy_object_result {
    struct str etag;
    struct opt_time last_modified;
    struct str checksum_type;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
};

struct s3_copy_part_result {
    struct str etag;
    struct opt_time last_modified;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
};

struct s3_create_bucket_configuration {
    struct str location_constraint;
    const struct s3_location_info *location;
    const struct s3_bucket_info *bucket;
    struct s3_tag_list tags;
};

struct s3_delete {
    struct s3_object_identifier_list objects; /* required */
    struct opt_bool quiet;
};

struct s3_deleted_object {
    struct str key;
    struct str version_id;
    struct opt_bool delete_marker;
    struct str delete_marker_version_id;
};

struct s3_entity_too_large {
    struct opt_long proposed_size;
    struct opt_long max_size_allowed;
};

struct s3_entity_too_small {
    struct opt_long proposed_size;
    struct opt_long min_size_allowed;
    struct opt_int part_number;
    struct str etag;
};

struct s3_error {
    struct str key;
    struct str version_id;
    struct str code;
    struct str message;
};

struct s3_get_object_attributes_parts {
    struct opt_int total_parts_count;
    struct opt_int part_number_marker;
    struct opt_int next_part_number_marker;
    struct opt_int max_parts;
    struct opt_bool is_truncated;
    struct s3_object_part_list parts;
};

struct s3_initiator {
    struct str id;
    struct str display_name;
};

struct s3_invalid_argument {
    struct str argument_name;
    struct str argument_value;
};

struct s3_invalid_bucket_name {
    struct str bucket_name;
};

struct s3_invalid_digest {
    struct str content_md5;
};

struct s3_invalid_location_constraint {
    struct str location_constraint;
};

struct s3_invalid_object_state {
    struct str storage_class;
    struct str access_tier;
};

struct s3_invalid_part {
    struct str upload_id;
    struct opt_int part_number;
    struct str etag;
};

struct s3_invalid_part_number {
    struct opt_int actual_part_count;
    struct opt_int part_number_requested;
};

struct s3_invalid_part_order {
    struct str upload_id;
};

struct s3_invalid_range {
    struct str range_requested;
    struct opt_long actual_object_size;
};

struct s3_invalid_storage_class {
    struct str storage_class_requested;
};

struct s3_invalid_tag {
    struct str tag_key;
    struct str tag_value;
};

struct s3_key_too_long_error {
    struct opt_long size;
    struct opt_long max_size_allowed;
};

struct s3_location_info {
    struct str type;
    struct str name;
};

struct s3_metadata_too_large {
    struct opt_long size;
    struct opt_long max_size_allowed;
};

struct s3_method_not_allowed {
    struct str method;
    struct str resource_type;
};

struct s3_multipart_upload {
    struct str upload_id;
    struct str key;
    struct opt_time initiated;
    struct str storage_class;
    const struct s3_owner *owner;
    const struct s3_initiator *initiator;
    struct str checksum_algorithm;
    struct str checksum_type;
};

struct s3_no_such_bucket {
    struct str bucket_name;
};

struct s3_no_such_key {
    struct str key;
};

struct s3_no_such_upload {
    struct str upload_id;
};

struct s3_no_such_version {
    struct str key;
    struct str version_id;
};

struct s3_object {
    struct str key;
    struct opt_time last_modified;
    struct str etag;
    struct str_list checksum_algorithm;
    struct str checksum_type;
    struct opt_long size;
    struct str storage_class;
    const struct s3_owner *owner;
    const struct s3_restore_status *restore_status;
};

struct s3_object_identifier {
    struct str key; /* required */
    struct str version_id;
    struct str etag;
    struct opt_time last_modified_time;
    struct opt_long size;
};

struct s3_object_part {
    struct opt_int part_number;
    struct opt_long size;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
};

struct s3_owner {
    struct str display_name;
    struct str id;
};

struct s3_part {
    struct opt_int part_number;
    struct opt_time last_modified;
    struct str etag;
    struct opt_long size;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
};

struct s3_precondition_failed {
    struct str condition;
};

struct s3_restore_status {
    struct opt_bool is_restore_in_progress;
    struct opt_time restore_expiry_date;
};

struct s3_tag {
    struct str key; /* required */
    struct str value; /* required */
};

struct s3_tagging {
    struct s3_tag_list tag_set; /* required */
};

/* AbortMultipartUpload */
struct s3_abort_multipart_upload_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str upload_id; /* required */
    struct str request_payer;
    struct str expected_bucket_owner;
    struct opt_time if_match_initiated_time;
};
struct s3_abort_multipart_upload_out {
    struct str request_charged;
};
enum outcome s3_abort_multipart_upload(struct call *call,
                                       const struct s3_abort_multipart_upload_in *in,
                                       struct s3_abort_multipart_upload_out *out);
static inline enum outcome s3_abort_multipart_upload_run(struct call *call, const void *in,
                                                         void *out) {
    return s3_abort_multipart_upload(call, in, out);
}

/* CompleteMultipartUpload */
struct s3_complete_multipart_upload_in {
    struct str bucket; /* required */
    struct str key; /* required */
    const struct s3_completed_multipart_upload *multipart_upload;
    struct str upload_id; /* required */
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str checksum_type;
    struct opt_long mpu_object_size;
    struct str request_payer;
    struct str expected_bucket_owner;
    struct str if_match;
    struct str if_none_match;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
};
struct s3_complete_multipart_upload_out {
    struct str location;
    struct str bucket;
    struct str key;
    struct str expiration;
    struct str etag;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str checksum_type;
    struct str server_side_encryption;
    struct str version_id;
    struct str sse_kms_key_id;
    struct opt_bool bucket_key_enabled;
    struct str request_charged;
};
enum outcome s3_complete_multipart_upload(struct call *call,
                                          const struct s3_complete_multipart_upload_in *in,
                                          struct s3_complete_multipart_upload_out *out);
static inline enum outcome s3_complete_multipart_upload_run(struct call *call, const void *in,
                                                            void *out) {
    return s3_complete_multipart_upload(call, in, out);
}

/* CopyObject */
struct s3_copy_object_in {
    struct str acl;
    struct str bucket; /* required */
    struct str cache_control;
    struct str checksum_algorithm;
    struct str content_disposition;
    struct str content_encoding;
    struct str content_language;
    struct str content_type;
    struct str copy_source; /* required */
    struct str copy_source_if_match;
    struct opt_time copy_source_if_modified_since;
    struct str copy_source_if_none_match;
    struct opt_time copy_source_if_unmodified_since;
    struct str expires;
    struct str grant_full_control;
    struct str grant_read;
    struct str grant_read_acp;
    struct str grant_write_acp;
    struct str if_match;
    struct str if_none_match;
    struct str key; /* required */
    struct str_map metadata;
    struct str metadata_directive;
    struct str tagging_directive;
    struct str annotation_directive;
    struct str server_side_encryption;
    struct str storage_class;
    struct str website_redirect_location;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct str sse_kms_encryption_context;
    struct opt_bool bucket_key_enabled;
    struct str copy_source_sse_customer_algorithm;
    struct str copy_source_sse_customer_key;
    struct str copy_source_sse_customer_key_md5;
    struct str request_payer;
    struct str tagging;
    struct str object_lock_mode;
    struct opt_time object_lock_retain_until_date;
    struct str object_lock_legal_hold_status;
    struct str object_lock_event_hold;
    struct opt_int object_lock_event_hold_duration_days;
    struct opt_int object_lock_event_hold_duration_years;
    struct str expected_bucket_owner;
    struct str expected_source_bucket_owner;
};
struct s3_copy_object_out {
    const struct s3_copy_object_result *copy_object_result;
    struct str expiration;
    struct str copy_source_version_id;
    struct str version_id;
    struct str server_side_encryption;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct str sse_kms_encryption_context;
    struct opt_bool bucket_key_enabled;
    struct str request_charged;
};
enum outcome s3_copy_object(struct call *call, const struct s3_copy_object_in *in,
                            struct s3_copy_object_out *out);
static inline enum outcome s3_copy_object_run(struct call *call, const void *in, void *out) {
    return s3_copy_object(call, in, out);
}

/* CreateBucket */
struct s3_create_bucket_in {
    struct str acl;
    struct str bucket; /* required */
    const struct s3_create_bucket_configuration *create_bucket_configuration;
    struct str grant_full_control;
    struct str grant_read;
    struct str grant_read_acp;
    struct str grant_write;
    struct str grant_write_acp;
    struct opt_bool object_lock_enabled_for_bucket;
    struct str object_ownership;
    struct str bucket_namespace;
};
struct s3_create_bucket_out {
    struct str location;
    struct str bucket_arn;
};
enum outcome s3_create_bucket(struct call *call, const struct s3_create_bucket_in *in,
                              struct s3_create_bucket_out *out);
static inline enum outcome s3_create_bucket_run(struct call *call, const void *in, void *out) {
    return s3_create_bucket(call, in, out);
}

/* CreateMultipartUpload */
struct s3_create_multipart_upload_in {
    struct str acl;
    struct str bucket; /* required */
    struct str cache_control;
    struct str content_disposition;
    struct str content_encoding;
    struct str content_language;
    struct str content_type;
    struct str expires;
    struct str grant_full_control;
    struct str grant_read;
    struct str grant_read_acp;
    struct str grant_write_acp;
    struct str key; /* required */
    struct str_map metadata;
    struct str server_side_encryption;
    struct str storage_class;
    struct str website_redirect_location;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct str sse_kms_encryption_context;
    struct opt_bool bucket_key_enabled;
    struct str request_payer;
    struct str tagging;
    struct str object_lock_mode;
    struct opt_time object_lock_retain_until_date;
    struct str object_lock_legal_hold_status;
    struct str object_lock_event_hold;
    struct opt_int object_lock_event_hold_duration_days;
    struct opt_int object_lock_event_hold_duration_years;
    struct str expected_bucket_owner;
    struct str checksum_algorithm;
    struct str checksum_type;
};
struct s3_create_multipart_upload_out {
    struct opt_time abort_date;
    struct str abort_rule_id;
    struct str bucket;
    struct str key;
    struct str upload_id;
    struct str server_side_encryption;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct str sse_kms_encryption_context;
    struct opt_bool bucket_key_enabled;
    struct str request_charged;
    struct str checksum_algorithm;
    struct str checksum_type;
};
enum outcome s3_create_multipart_upload(struct call *call,
                                        const struct s3_create_multipart_upload_in *in,
                                        struct s3_create_multipart_upload_out *out);
static inline enum outcome s3_create_multipart_upload_run(struct call *call, const void *in,
                                                          void *out) {
    return s3_create_multipart_upload(call, in, out);
}

/* DeleteBucket */
struct s3_delete_bucket_in {
    struct str bucket; /* required */
    struct str expected_bucket_owner;
};
struct s3_delete_bucket_out {
    char nothing; /* C has no empty struct */
};
enum outcome s3_delete_bucket(struct call *call, const struct s3_delete_bucket_in *in,
                              struct s3_delete_bucket_out *out);
static inline enum outcome s3_delete_bucket_run(struct call *call, const void *in, void *out) {
    return s3_delete_bucket(call, in, out);
}

/* DeleteObject */
struct s3_delete_object_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str mfa;
    struct str version_id;
    struct str request_payer;
    struct opt_bool bypass_governance_retention;
    struct str expected_bucket_owner;
    struct str if_match;
    struct opt_time if_match_last_modified_time;
    struct opt_long if_match_size;
};
struct s3_delete_object_out {
    struct opt_bool delete_marker;
    struct str version_id;
    struct str request_charged;
};
enum outcome s3_delete_object(struct call *call, const struct s3_delete_object_in *in,
                              struct s3_delete_object_out *out);
static inline enum outcome s3_delete_object_run(struct call *call, const void *in, void *out) {
    return s3_delete_object(call, in, out);
}

/* DeleteObjectTagging */
struct s3_delete_object_tagging_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str version_id;
    struct str expected_bucket_owner;
};
struct s3_delete_object_tagging_out {
    struct str version_id;
};
enum outcome s3_delete_object_tagging(struct call *call,
                                      const struct s3_delete_object_tagging_in *in,
                                      struct s3_delete_object_tagging_out *out);
static inline enum outcome s3_delete_object_tagging_run(struct call *call, const void *in,
                                                        void *out) {
    return s3_delete_object_tagging(call, in, out);
}

/* DeleteObjects */
struct s3_delete_objects_in {
    struct str bucket; /* required */
    const struct s3_delete *delete; /* required */
    struct str mfa;
    struct str request_payer;
    struct opt_bool bypass_governance_retention;
    struct str expected_bucket_owner;
    struct str checksum_algorithm;
};
struct s3_delete_objects_out {
    struct s3_deleted_object_list deleted;
    struct str request_charged;
    struct s3_error_list errors;
};
enum outcome s3_delete_objects(struct call *call, const struct s3_delete_objects_in *in,
                               struct s3_delete_objects_out *out);
static inline enum outcome s3_delete_objects_run(struct call *call, const void *in, void *out) {
    return s3_delete_objects(call, in, out);
}

/* GetBucketLocation */
struct s3_get_bucket_location_in {
    struct str bucket; /* required */
    struct str expected_bucket_owner;
};
struct s3_get_bucket_location_out {
    struct str location_constraint;
};
enum outcome s3_get_bucket_location(struct call *call, const struct s3_get_bucket_location_in *in,
                                    struct s3_get_bucket_location_out *out);
static inline enum outcome s3_get_bucket_location_run(struct call *call, const void *in,
                                                      void *out) {
    return s3_get_bucket_location(call, in, out);
}

/* GetObject */
struct s3_get_object_in {
    struct str bucket; /* required */
    struct str if_match;
    struct opt_time if_modified_since;
    struct str if_none_match;
    struct opt_time if_unmodified_since;
    struct str key; /* required */
    struct str range;
    struct str response_cache_control;
    struct str response_content_disposition;
    struct str response_content_encoding;
    struct str response_content_language;
    struct str response_content_type;
    struct opt_time response_expires;
    struct str version_id;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str request_payer;
    struct opt_int part_number;
    struct str expected_bucket_owner;
    struct str checksum_mode;
};
struct s3_get_object_out {
    struct body_out body;
    struct opt_bool delete_marker;
    struct str accept_ranges;
    struct str expiration;
    struct str restore;
    struct opt_time last_modified;
    struct opt_long content_length;
    struct str etag;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str checksum_type;
    struct opt_int missing_meta;
    struct str version_id;
    struct str cache_control;
    struct str content_disposition;
    struct str content_encoding;
    struct str content_language;
    struct str content_range;
    struct str content_type;
    struct str expires;
    struct str website_redirect_location;
    struct str server_side_encryption;
    struct str_map metadata;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct opt_bool bucket_key_enabled;
    struct str storage_class;
    struct str request_charged;
    struct str replication_status;
    struct opt_int parts_count;
    struct opt_int tag_count;
    struct str object_lock_mode;
    struct opt_time object_lock_retain_until_date;
    struct str object_lock_legal_hold_status;
    struct str object_lock_event_hold;
    struct opt_int object_lock_event_hold_duration_days;
    struct opt_int object_lock_event_hold_duration_years;
};
enum outcome s3_get_object(struct call *call, const struct s3_get_object_in *in,
                           struct s3_get_object_out *out);
static inline enum outcome s3_get_object_run(struct call *call, const void *in, void *out) {
    return s3_get_object(call, in, out);
}

/* GetObjectAttributes */
struct s3_get_object_attributes_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str version_id;
    struct opt_int max_parts;
    struct opt_int part_number_marker;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str request_payer;
    struct str expected_bucket_owner;
    struct str_list object_attributes; /* required */
};
struct s3_get_object_attributes_out {
    struct opt_bool delete_marker;
    struct opt_time last_modified;
    struct str version_id;
    struct str request_charged;
    struct str etag;
    const struct s3_checksum *checksum;
    const struct s3_get_object_attributes_parts *object_parts;
    struct str storage_class;
    struct opt_long object_size;
};
enum outcome s3_get_object_attributes(struct call *call,
                                      const struct s3_get_object_attributes_in *in,
                                      struct s3_get_object_attributes_out *out);
static inline enum outcome s3_get_object_attributes_run(struct call *call, const void *in,
                                                        void *out) {
    return s3_get_object_attributes(call, in, out);
}

/* GetObjectTagging */
struct s3_get_object_tagging_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str version_id;
    struct str expected_bucket_owner;
    struct str request_payer;
};
struct s3_get_object_tagging_out {
    struct str version_id;
    struct s3_tag_list tag_set; /* required */
};
enum outcome s3_get_object_tagging(struct call *call, const struct s3_get_object_tagging_in *in,
                                   struct s3_get_object_tagging_out *out);
static inline enum outcome s3_get_object_tagging_run(struct call *call, const void *in, void *out) {
    return s3_get_object_tagging(call, in, out);
}

/* HeadBucket */
struct s3_head_bucket_in {
    struct str bucket; /* required */
    struct str expected_bucket_owner;
};
struct s3_head_bucket_out {
    struct str bucket_arn;
    struct str bucket_location_type;
    struct str bucket_location_name;
    struct str bucket_region;
    struct opt_bool access_point_alias;
};
enum outcome s3_head_bucket(struct call *call, const struct s3_head_bucket_in *in,
                            struct s3_head_bucket_out *out);
static inline enum outcome s3_head_bucket_run(struct call *call, const void *in, void *out) {
    return s3_head_bucket(call, in, out);
}

/* HeadObject */
struct s3_head_object_in {
    struct str bucket; /* required */
    struct str if_match;
    struct opt_time if_modified_since;
    struct str if_none_match;
    struct opt_time if_unmodified_since;
    struct str key; /* required */
    struct str range;
    struct str response_cache_control;
    struct str response_content_disposition;
    struct str response_content_encoding;
    struct str response_content_language;
    struct str response_content_type;
    struct opt_time response_expires;
    struct str version_id;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str request_payer;
    struct opt_int part_number;
    struct str expected_bucket_owner;
    struct str checksum_mode;
};
struct s3_head_object_out {
    struct opt_bool delete_marker;
    struct str accept_ranges;
    struct str expiration;
    struct str restore;
    struct str archive_status;
    struct opt_time last_modified;
    struct opt_long content_length;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str checksum_type;
    struct str etag;
    struct opt_int missing_meta;
    struct str version_id;
    struct str cache_control;
    struct str content_disposition;
    struct str content_encoding;
    struct str content_language;
    struct str content_type;
    struct str content_range;
    struct str expires;
    struct str website_redirect_location;
    struct str server_side_encryption;
    struct str_map metadata;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct opt_bool bucket_key_enabled;
    struct str storage_class;
    struct str request_charged;
    struct str replication_status;
    struct opt_int parts_count;
    struct opt_int tag_count;
    struct str object_lock_mode;
    struct opt_time object_lock_retain_until_date;
    struct str object_lock_legal_hold_status;
    struct str object_lock_event_hold;
    struct opt_int object_lock_event_hold_duration_days;
    struct opt_int object_lock_event_hold_duration_years;
};
enum outcome s3_head_object(struct call *call, const struct s3_head_object_in *in,
                            struct s3_head_object_out *out);
static inline enum outcome s3_head_object_run(struct call *call, const void *in, void *out) {
    return s3_head_object(call, in, out);
}

/* ListBuckets */
struct s3_list_buckets_in {
    struct opt_int max_buckets;
    struct str continuation_token;
    struct str prefix;
    struct str bucket_region;
};
struct s3_list_buckets_out {
    struct s3_bucket_list buckets;
    const struct s3_owner *owner;
    struct str continuation_token;
    struct str prefix;
};
enum outcome s3_list_buckets(struct call *call, const struct s3_list_buckets_in *in,
                             struct s3_list_buckets_out *out);
static inline enum outcome s3_list_buckets_run(struct call *call, const void *in, void *out) {
    return s3_list_buckets(call, in, out);
}

/* ListMultipartUploads */
struct s3_list_multipart_uploads_in {
    struct str bucket; /* required */
    struct str delimiter;
    struct str encoding_type;
    struct str key_marker;
    struct opt_int max_uploads;
    struct str prefix;
    struct str upload_id_marker;
    struct str expected_bucket_owner;
    struct str request_payer;
};
struct s3_list_multipart_uploads_out {
    struct str bucket;
    struct str key_marker;
    struct str upload_id_marker;
    struct str next_key_marker;
    struct str prefix;
    struct str delimiter;
    struct str next_upload_id_marker;
    struct opt_int max_uploads;
    struct opt_bool is_truncated;
    struct s3_multipart_upload_list uploads;
    struct s3_common_prefix_list common_prefixes;
    struct str encoding_type;
    struct str request_charged;
};
enum outcome s3_list_multipart_uploads(struct call *call,
                                       const struct s3_list_multipart_uploads_in *in,
                                       struct s3_list_multipart_uploads_out *out);
static inline enum outcome s3_list_multipart_uploads_run(struct call *call, const void *in,
                                                         void *out) {
    return s3_list_multipart_uploads(call, in, out);
}

/* ListObjects */
struct s3_list_objects_in {
    struct str bucket; /* required */
    struct str delimiter;
    struct str encoding_type;
    struct str marker;
    struct opt_int max_keys;
    struct str prefix;
    struct str request_payer;
    struct str expected_bucket_owner;
    struct str_list optional_object_attributes;
};
struct s3_list_objects_out {
    struct opt_bool is_truncated;
    struct str marker;
    struct str next_marker;
    struct s3_object_list contents;
    struct str name;
    struct str prefix;
    struct str delimiter;
    struct opt_int max_keys;
    struct s3_common_prefix_list common_prefixes;
    struct str encoding_type;
    struct str request_charged;
};
enum outcome s3_list_objects(struct call *call, const struct s3_list_objects_in *in,
                             struct s3_list_objects_out *out);
static inline enum outcome s3_list_objects_run(struct call *call, const void *in, void *out) {
    return s3_list_objects(call, in, out);
}

/* ListObjectsV2 */
struct s3_list_objects_v2_in {
    struct str bucket; /* required */
    struct str delimiter;
    struct str encoding_type;
    struct opt_int max_keys;
    struct str prefix;
    struct str continuation_token;
    struct opt_bool fetch_owner;
    struct str start_after;
    struct str request_payer;
    struct str expected_bucket_owner;
    struct str_list optional_object_attributes;
};
struct s3_list_objects_v2_out {
    struct opt_bool is_truncated;
    struct s3_object_list contents;
    struct str name;
    struct str prefix;
    struct str delimiter;
    struct opt_int max_keys;
    struct s3_common_prefix_list common_prefixes;
    struct str encoding_type;
    struct opt_int key_count;
    struct str continuation_token;
    struct str next_continuation_token;
    struct str start_after;
    struct str request_charged;
};
enum outcome s3_list_objects_v2(struct call *call, const struct s3_list_objects_v2_in *in,
                                struct s3_list_objects_v2_out *out);
static inline enum outcome s3_list_objects_v2_run(struct call *call, const void *in, void *out) {
    return s3_list_objects_v2(call, in, out);
}

/* ListParts */
struct s3_list_parts_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct opt_int max_parts;
    struct opt_int part_number_marker;
    struct str upload_id; /* required */
    struct str request_payer;
    struct str expected_bucket_owner;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
};
struct s3_list_parts_out {
    struct opt_time abort_date;
    struct str abort_rule_id;
    struct str bucket;
    struct str key;
    struct str upload_id;
    struct opt_int part_number_marker;
    struct opt_int next_part_number_marker;
    struct opt_int max_parts;
    struct opt_bool is_truncated;
    struct s3_part_list parts;
    const struct s3_initiator *initiator;
    const struct s3_owner *owner;
    struct str storage_class;
    struct str request_charged;
    struct str checksum_algorithm;
    struct str checksum_type;
};
enum outcome s3_list_parts(struct call *call, const struct s3_list_parts_in *in,
                           struct s3_list_parts_out *out);
static inline enum outcome s3_list_parts_run(struct call *call, const void *in, void *out) {
    return s3_list_parts(call, in, out);
}

/* PutObject */
struct s3_put_object_in {
    struct str acl;
    struct body_reader *body;
    struct str bucket; /* required */
    struct str cache_control;
    struct str content_disposition;
    struct str content_encoding;
    struct str content_language;
    struct opt_long content_length;
    struct str content_md5;
    struct str content_type;
    struct str checksum_algorithm;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str expires;
    struct str if_match;
    struct str if_none_match;
    struct str grant_full_control;
    struct str grant_read;
    struct str grant_read_acp;
    struct str grant_write_acp;
    struct str key; /* required */
    struct opt_long write_offset_bytes;
    struct str_map metadata;
    struct str server_side_encryption;
    struct str storage_class;
    struct str website_redirect_location;
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct str sse_kms_encryption_context;
    struct opt_bool bucket_key_enabled;
    struct str request_payer;
    struct str tagging;
    struct str object_lock_mode;
    struct opt_time object_lock_retain_until_date;
    struct str object_lock_legal_hold_status;
    struct str object_lock_event_hold;
    struct opt_int object_lock_event_hold_duration_days;
    struct opt_int object_lock_event_hold_duration_years;
    struct str expected_bucket_owner;
};
struct s3_put_object_out {
    struct str expiration;
    struct str etag;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str checksum_type;
    struct str server_side_encryption;
    struct str version_id;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct str sse_kms_encryption_context;
    struct opt_bool bucket_key_enabled;
    struct opt_long size;
    struct str request_charged;
};
enum outcome s3_put_object(struct call *call, const struct s3_put_object_in *in,
                           struct s3_put_object_out *out);
static inline enum outcome s3_put_object_run(struct call *call, const void *in, void *out) {
    return s3_put_object(call, in, out);
}

/* PutObjectTagging */
struct s3_put_object_tagging_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str version_id;
    struct str content_md5;
    struct str checksum_algorithm;
    const struct s3_tagging *tagging; /* required */
    struct str expected_bucket_owner;
    struct str request_payer;
};
struct s3_put_object_tagging_out {
    struct str version_id;
};
enum outcome s3_put_object_tagging(struct call *call, const struct s3_put_object_tagging_in *in,
                                   struct s3_put_object_tagging_out *out);
static inline enum outcome s3_put_object_tagging_run(struct call *call, const void *in, void *out) {
    return s3_put_object_tagging(call, in, out);
}

/* UploadPart */
struct s3_upload_part_in {
    struct body_reader *body;
    struct str bucket; /* required */
    struct opt_long content_length;
    struct str content_md5;
    struct str checksum_algorithm;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str key; /* required */
    struct opt_int part_number; /* required */
    struct str upload_id; /* required */
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str request_payer;
    struct str expected_bucket_owner;
};
struct s3_upload_part_out {
    struct str server_side_encryption;
    struct str etag;
    struct str checksum_crc32;
    struct str checksum_crc32c;
    struct str checksum_crc64nvme;
    struct str checksum_sha1;
    struct str checksum_sha256;
    struct str checksum_sha512;
    struct str checksum_md5;
    struct str checksum_xxhash64;
    struct str checksum_xxhash3;
    struct str checksum_xxhash128;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct opt_bool bucket_key_enabled;
    struct str request_charged;
};
enum outcome s3_upload_part(struct call *call, const struct s3_upload_part_in *in,
                            struct s3_upload_part_out *out);
static inline enum outcome s3_upload_part_run(struct call *call, const void *in, void *out) {
    return s3_upload_part(call, in, out);
}

/* UploadPartCopy */
struct s3_upload_part_copy_in {
    struct str bucket; /* required */
    struct str copy_source; /* required */
    struct str copy_source_if_match;
    struct opt_time copy_source_if_modified_since;
    struct str copy_source_if_none_match;
    struct opt_time copy_source_if_unmodified_since;
    struct str copy_source_range;
    struct str key; /* required */
    struct opt_int part_number; /* required */
    struct str upload_id; /* required */
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str copy_source_sse_customer_algorithm;
    struct str copy_source_sse_customer_key;
    struct str copy_source_sse_customer_key_md5;
    struct str request_payer;
    struct str expected_bucket_owner;
    struct str expected_source_bucket_owner;
};
struct s3_upload_part_copy_out {
    struct str copy_source_version_id;
    const struct s3_copy_part_result *copy_part_result;
    struct str server_side_encryption;
    struct str sse_customer_algorithm;
    struct str sse_customer_key_md5;
    struct str sse_kms_key_id;
    struct opt_bool bucket_key_enabled;
    struct str request_charged;
};
enum outcome s3_upload_part_copy(struct call *call, const struct s3_upload_part_copy_in *in,
                                 struct s3_upload_part_copy_out *out);
static inline enum outcome s3_upload_part_copy_run(struct call *call, const void *in, void *out) {
    return s3_upload_part_copy(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape s3_abort_multipart_upload_in_shape;
extern const struct shape s3_abort_multipart_upload_out_shape;
extern const struct shape s3_bad_digest_shape;
extern const struct shape s3_bucket_shape;
extern const struct shape s3_bucket_already_exists_shape;
extern const struct shape s3_bucket_already_owned_by_you_shape;
extern const struct shape s3_bucket_info_shape;
extern const struct shape s3_bucket_not_empty_shape;
extern const struct shape s3_checksum_shape;
extern const struct shape s3_common_prefix_shape;
extern const struct shape s3_complete_multipart_upload_in_shape;
extern const struct shape s3_complete_multipart_upload_out_shape;
extern const struct shape s3_completed_multipart_upload_shape;
extern const struct shape s3_completed_part_shape;
extern const struct shape s3_conditional_request_conflict_shape;
extern const struct shape s3_copy_object_in_shape;
extern const struct shape s3_copy_object_out_shape;
extern const struct shape s3_copy_object_result_shape;
extern const struct shape s3_copy_part_result_shape;
extern const struct shape s3_create_bucket_configuration_shape;
extern const struct shape s3_create_bucket_in_shape;
extern const struct shape s3_create_bucket_out_shape;
extern const struct shape s3_create_multipart_upload_in_shape;
extern const struct shape s3_create_multipart_upload_out_shape;
extern const struct shape s3_delete_shape;
extern const struct shape s3_delete_bucket_in_shape;
extern const struct shape s3_delete_object_in_shape;
extern const struct shape s3_delete_object_out_shape;
extern const struct shape s3_delete_object_tagging_in_shape;
extern const struct shape s3_delete_object_tagging_out_shape;
extern const struct shape s3_delete_objects_in_shape;
extern const struct shape s3_delete_objects_out_shape;
extern const struct shape s3_deleted_object_shape;
extern const struct shape s3_entity_too_large_shape;
extern const struct shape s3_entity_too_small_shape;
extern const struct shape s3_error_shape;
extern const struct shape s3_get_bucket_location_in_shape;
extern const struct shape s3_get_bucket_location_out_shape;
extern const struct shape s3_get_object_attributes_in_shape;
extern const struct shape s3_get_object_attributes_out_shape;
extern const struct shape s3_get_object_attributes_parts_shape;
extern const struct shape s3_get_object_in_shape;
extern const struct shape s3_get_object_out_shape;
extern const struct shape s3_get_object_tagging_in_shape;
extern const struct shape s3_get_object_tagging_out_shape;
extern const struct shape s3_head_bucket_in_shape;
extern const struct shape s3_head_bucket_out_shape;
extern const struct shape s3_head_object_in_shape;
extern const struct shape s3_head_object_out_shape;
extern const struct shape s3_initiator_shape;
extern const struct shape s3_invalid_argument_shape;
extern const struct shape s3_invalid_bucket_name_shape;
extern const struct shape s3_invalid_digest_shape;
extern const struct shape s3_invalid_location_constraint_shape;
extern const struct shape s3_invalid_object_state_shape;
extern const struct shape s3_invalid_part_shape;
extern const struct shape s3_invalid_part_number_shape;
extern const struct shape s3_invalid_part_order_shape;
extern const struct shape s3_invalid_range_shape;
extern const struct shape s3_invalid_storage_class_shape;
extern const struct shape s3_invalid_tag_shape;
extern const struct shape s3_key_too_long_error_shape;
extern const struct shape s3_list_buckets_in_shape;
extern const struct shape s3_list_buckets_out_shape;
extern const struct shape s3_list_multipart_uploads_in_shape;
extern const struct shape s3_list_multipart_uploads_out_shape;
extern const struct shape s3_list_objects_in_shape;
extern const struct shape s3_list_objects_out_shape;
extern const struct shape s3_list_objects_v2_in_shape;
extern const struct shape s3_list_objects_v2_out_shape;
extern const struct shape s3_list_parts_in_shape;
extern const struct shape s3_list_parts_out_shape;
extern const struct shape s3_location_info_shape;
extern const struct shape s3_metadata_too_large_shape;
extern const struct shape s3_method_not_allowed_shape;
extern const struct shape s3_multipart_upload_shape;
extern const struct shape s3_no_such_bucket_shape;
extern const struct shape s3_no_such_key_shape;
extern const struct shape s3_no_such_upload_shape;
extern const struct shape s3_no_such_version_shape;
extern const struct shape s3_object_shape;
extern const struct shape s3_object_identifier_shape;
extern const struct shape s3_object_part_shape;
extern const struct shape s3_owner_shape;
extern const struct shape s3_part_shape;
extern const struct shape s3_precondition_failed_shape;
extern const struct shape s3_put_object_in_shape;
extern const struct shape s3_put_object_out_shape;
extern const struct shape s3_put_object_tagging_in_shape;
extern const struct shape s3_put_object_tagging_out_shape;
extern const struct shape s3_restore_status_shape;
extern const struct shape s3_tag_shape;
extern const struct shape s3_tagging_shape;
extern const struct shape s3_upload_part_copy_in_shape;
extern const struct shape s3_upload_part_copy_out_shape;
extern const struct shape s3_upload_part_in_shape;
extern const struct shape s3_upload_part_out_shape;

#endif
