/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_S3_H
#define TESTS_PROTOCOLS_GEN_S3_H

#include "shared/aws/call.h"

enum s3_operation {
    S3_GET_BUCKET_ACL,
    S3_GET_OBJECT_ATTRIBUTES,
    S3_HEAD_OBJECT,
    S3_LIST_OBJECT_VERSIONS,
    S3_PUT_BUCKET_ACL,
    S3_PUT_BUCKET_POLICY,
    S3_SELECT_OBJECT_CONTENT,
    S3_WRITE_GET_OBJECT_RESPONSE,
    S3_OPERATION_COUNT,
};

extern const struct service_facts s3_facts;
extern const struct operation s3_operations[S3_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error S3_NO_SUCH_KEY;

/* Lists and maps. */
struct s3_common_prefix_list {
    struct s3_common_prefix *items;
    size_t count;
};
struct s3_delete_marker_entry_list {
    struct s3_delete_marker_entry *items;
    size_t count;
};
struct s3_grant_list {
    struct s3_grant *items;
    size_t count;
};
struct s3_object_part_list {
    struct s3_object_part *items;
    size_t count;
};
struct s3_object_version_list {
    struct s3_object_version *items;
    size_t count;
};

struct s3_access_control_policy {
    struct s3_grant_list grants;
    const struct s3_owner *owner;
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

struct s3_continuation_event {
    char nothing; /* C has no empty struct */
};

struct s3_csv_input {
    struct str file_header_info;
    struct str comments;
    struct str quote_escape_character;
    struct str record_delimiter;
    struct str field_delimiter;
    struct str quote_character;
    struct opt_bool allow_quoted_record_delimiter;
};

struct s3_csv_output {
    struct str quote_fields;
    struct str quote_escape_character;
    struct str record_delimiter;
    struct str field_delimiter;
    struct str quote_character;
};

struct s3_delete_marker_entry {
    const struct s3_owner *owner;
    struct str key;
    struct str version_id;
    struct opt_bool is_latest;
    struct opt_time last_modified;
};

struct s3_end_event {
    char nothing; /* C has no empty struct */
};

struct s3_get_object_attributes_parts {
    struct opt_int total_parts_count;
    struct opt_int part_number_marker;
    struct opt_int next_part_number_marker;
    struct opt_int max_parts;
    struct opt_bool is_truncated;
    struct s3_object_part_list parts;
};

struct s3_grant {
    const struct s3_grantee *grantee;
    struct str permission;
};

struct s3_grantee {
    struct str display_name;
    struct str email_address;
    struct str id;
    struct str type; /* required */
    struct str uri;
};

struct s3_input_serialization {
    const struct s3_csv_input *csv;
    struct str compression_type;
    const struct s3_json_input *json;
    const struct s3_parquet_input *parquet;
};

struct s3_json_input {
    struct str type;
};

struct s3_json_output {
    struct str record_delimiter;
};

struct s3_no_such_key {
    struct str key;
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

struct s3_object_version {
    struct str etag;
    struct str_list checksum_algorithm;
    struct str checksum_type;
    struct opt_long size;
    struct str storage_class;
    struct str key;
    struct str version_id;
    struct opt_bool is_latest;
    struct opt_time last_modified;
    const struct s3_owner *owner;
    const struct s3_restore_status *restore_status;
};

struct s3_output_serialization {
    const struct s3_csv_output *csv;
    const struct s3_json_output *json;
};

struct s3_owner {
    struct str display_name;
    struct str id;
};

struct s3_parquet_input {
    char nothing; /* C has no empty struct */
};

struct s3_progress {
    struct opt_long bytes_scanned;
    struct opt_long bytes_processed;
    struct opt_long bytes_returned;
};

struct s3_progress_event {
    const struct s3_progress *details;
};

struct s3_records_event {
    struct str payload;
};

struct s3_request_progress {
    struct opt_bool enabled;
};

struct s3_restore_status {
    struct opt_bool is_restore_in_progress;
    struct opt_time restore_expiry_date;
};

struct s3_scan_range {
    struct opt_long start;
    struct opt_long end;
};

/* One event: one of them is set. */
struct s3_select_object_content_event_stream {
    const struct s3_records_event *records;
    const struct s3_stats_event *stats;
    const struct s3_progress_event *progress;
    const struct s3_continuation_event *cont;
    const struct s3_end_event *end;
};

struct s3_stats {
    struct opt_long bytes_scanned;
    struct opt_long bytes_processed;
    struct opt_long bytes_returned;
};

struct s3_stats_event {
    const struct s3_stats *details;
};

/* GetBucketAcl */
struct s3_get_bucket_acl_in {
    struct str bucket; /* required */
    struct str expected_bucket_owner;
};
struct s3_get_bucket_acl_out {
    const struct s3_owner *owner;
    struct s3_grant_list grants;
};
enum outcome s3_get_bucket_acl(struct call *call, const struct s3_get_bucket_acl_in *in,
                               struct s3_get_bucket_acl_out *out);
static inline enum outcome s3_get_bucket_acl_run(struct call *call, const void *in, void *out) {
    return s3_get_bucket_acl(call, in, out);
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

/* ListObjectVersions */
struct s3_list_object_versions_in {
    struct str bucket; /* required */
    struct str delimiter;
    struct str encoding_type;
    struct str key_marker;
    struct opt_int max_keys;
    struct str prefix;
    struct str version_id_marker;
    struct str expected_bucket_owner;
    struct str request_payer;
    struct str_list optional_object_attributes;
};
struct s3_list_object_versions_out {
    struct opt_bool is_truncated;
    struct str key_marker;
    struct str version_id_marker;
    struct str next_key_marker;
    struct str next_version_id_marker;
    struct s3_object_version_list versions;
    struct s3_delete_marker_entry_list delete_markers;
    struct str name;
    struct str prefix;
    struct str delimiter;
    struct opt_int max_keys;
    struct s3_common_prefix_list common_prefixes;
    struct str encoding_type;
    struct str request_charged;
};
enum outcome s3_list_object_versions(struct call *call, const struct s3_list_object_versions_in *in,
                                     struct s3_list_object_versions_out *out);
static inline enum outcome s3_list_object_versions_run(struct call *call, const void *in,
                                                       void *out) {
    return s3_list_object_versions(call, in, out);
}

/* PutBucketAcl */
struct s3_put_bucket_acl_in {
    struct str acl;
    const struct s3_access_control_policy *access_control_policy;
    struct str bucket; /* required */
    struct str content_md5;
    struct str checksum_algorithm;
    struct str grant_full_control;
    struct str grant_read;
    struct str grant_read_acp;
    struct str grant_write;
    struct str grant_write_acp;
    struct str expected_bucket_owner;
};
struct s3_put_bucket_acl_out {
    char nothing; /* C has no empty struct */
};
enum outcome s3_put_bucket_acl(struct call *call, const struct s3_put_bucket_acl_in *in,
                               struct s3_put_bucket_acl_out *out);
static inline enum outcome s3_put_bucket_acl_run(struct call *call, const void *in, void *out) {
    return s3_put_bucket_acl(call, in, out);
}

/* PutBucketPolicy */
struct s3_put_bucket_policy_in {
    struct str bucket; /* required */
    struct str content_md5;
    struct str checksum_algorithm;
    struct opt_bool confirm_remove_self_bucket_access;
    struct str policy; /* required */
    struct str expected_bucket_owner;
};
struct s3_put_bucket_policy_out {
    char nothing; /* C has no empty struct */
};
enum outcome s3_put_bucket_policy(struct call *call, const struct s3_put_bucket_policy_in *in,
                                  struct s3_put_bucket_policy_out *out);
static inline enum outcome s3_put_bucket_policy_run(struct call *call, const void *in, void *out) {
    return s3_put_bucket_policy(call, in, out);
}

/* SelectObjectContent */
struct s3_select_object_content_in {
    struct str bucket; /* required */
    struct str key; /* required */
    struct str sse_customer_algorithm;
    struct str sse_customer_key;
    struct str sse_customer_key_md5;
    struct str expression; /* required */
    struct str expression_type; /* required */
    const struct s3_request_progress *request_progress;
    const struct s3_input_serialization *input_serialization; /* required */
    const struct s3_output_serialization *output_serialization; /* required */
    const struct s3_scan_range *scan_range;
    struct str expected_bucket_owner;
};
struct s3_select_object_content_out {
    const struct s3_select_object_content_event_stream *payload;
};
enum outcome s3_select_object_content(struct call *call,
                                      const struct s3_select_object_content_in *in,
                                      struct s3_select_object_content_out *out);
static inline enum outcome s3_select_object_content_run(struct call *call, const void *in,
                                                        void *out) {
    return s3_select_object_content(call, in, out);
}

/* WriteGetObjectResponse */
struct s3_write_get_object_response_in {
    struct str request_route; /* required */
    struct str request_token; /* required */
    struct body_reader *body;
    struct opt_int status_code;
    struct str error_code;
    struct str error_message;
    struct str accept_ranges;
    struct str cache_control;
    struct str content_disposition;
    struct str content_encoding;
    struct str content_language;
    struct opt_long content_length;
    struct str content_range;
    struct str content_type;
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
    struct opt_bool delete_marker;
    struct str etag;
    struct str expires;
    struct str expiration;
    struct opt_time last_modified;
    struct opt_int missing_meta;
    struct str_map metadata;
    struct str object_lock_mode;
    struct str object_lock_legal_hold_status;
    struct opt_time object_lock_retain_until_date;
    struct opt_int parts_count;
    struct str replication_status;
    struct str request_charged;
    struct str restore;
    struct str server_side_encryption;
    struct str sse_customer_algorithm;
    struct str sse_kms_key_id;
    struct str sse_customer_key_md5;
    struct str storage_class;
    struct opt_int tag_count;
    struct str version_id;
    struct opt_bool bucket_key_enabled;
};
struct s3_write_get_object_response_out {
    char nothing; /* C has no empty struct */
};
enum outcome s3_write_get_object_response(struct call *call,
                                          const struct s3_write_get_object_response_in *in,
                                          struct s3_write_get_object_response_out *out);
static inline enum outcome s3_write_get_object_response_run(struct call *call, const void *in,
                                                            void *out) {
    return s3_write_get_object_response(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape s3_access_control_policy_shape;
extern const struct shape s3_checksum_shape;
extern const struct shape s3_common_prefix_shape;
extern const struct shape s3_continuation_event_shape;
extern const struct shape s3_csv_input_shape;
extern const struct shape s3_csv_output_shape;
extern const struct shape s3_delete_marker_entry_shape;
extern const struct shape s3_end_event_shape;
extern const struct shape s3_get_bucket_acl_in_shape;
extern const struct shape s3_get_bucket_acl_out_shape;
extern const struct shape s3_get_object_attributes_in_shape;
extern const struct shape s3_get_object_attributes_out_shape;
extern const struct shape s3_get_object_attributes_parts_shape;
extern const struct shape s3_grant_shape;
extern const struct shape s3_grantee_shape;
extern const struct shape s3_head_object_in_shape;
extern const struct shape s3_head_object_out_shape;
extern const struct shape s3_input_serialization_shape;
extern const struct shape s3_json_input_shape;
extern const struct shape s3_json_output_shape;
extern const struct shape s3_list_object_versions_in_shape;
extern const struct shape s3_list_object_versions_out_shape;
extern const struct shape s3_no_such_key_shape;
extern const struct shape s3_object_part_shape;
extern const struct shape s3_object_version_shape;
extern const struct shape s3_output_serialization_shape;
extern const struct shape s3_owner_shape;
extern const struct shape s3_parquet_input_shape;
extern const struct shape s3_progress_shape;
extern const struct shape s3_progress_event_shape;
extern const struct shape s3_put_bucket_acl_in_shape;
extern const struct shape s3_put_bucket_policy_in_shape;
extern const struct shape s3_records_event_shape;
extern const struct shape s3_request_progress_shape;
extern const struct shape s3_restore_status_shape;
extern const struct shape s3_scan_range_shape;
extern const struct shape s3_select_object_content_event_stream_shape;
extern const struct shape s3_select_object_content_in_shape;
extern const struct shape s3_select_object_content_out_shape;
extern const struct shape s3_stats_shape;
extern const struct shape s3_stats_event_shape;
extern const struct shape s3_write_get_object_response_in_shape;

#endif
