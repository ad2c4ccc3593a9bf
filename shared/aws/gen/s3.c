/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/s3.h"

static const struct str enum_request_payer[] = {STR_INIT("requester")};
static const struct str enum_request_charged[] = {STR_INIT("requester")};
static const struct str enum_checksum_type[] = {STR_INIT("COMPOSITE"), STR_INIT("FULL_OBJECT")};
static const struct str enum_server_side_encryption[] = {
    STR_INIT("AES256"), STR_INIT("aws:fsx"), STR_INIT("aws:backup"), STR_INIT("aws:kms"),
    STR_INIT("aws:kms:dsse"),
};
static const struct str enum_object_canned_acl[] = {
    STR_INIT("private"), STR_INIT("public-read"), STR_INIT("public-read-write"),
    STR_INIT("authenticated-read"), STR_INIT("aws-exec-read"), STR_INIT("bucket-owner-read"),
    STR_INIT("bucket-owner-full-control"),
};
static const struct str enum_checksum_algorithm[] = {
    STR_INIT("CRC32"), STR_INIT("CRC32C"), STR_INIT("SHA1"), STR_INIT("SHA256"),
    STR_INIT("CRC64NVME"), STR_INIT("SHA512"), STR_INIT("MD5"), STR_INIT("XXHASH64"),
    STR_INIT("XXHASH3"), STR_INIT("XXHASH128"),
};
static const struct str enum_metadata_directive[] = {STR_INIT("COPY"), STR_INIT("REPLACE")};
static const struct str enum_tagging_directive[] = {STR_INIT("COPY"), STR_INIT("REPLACE")};
static const struct str enum_annotation_directive[] = {STR_INIT("COPY"), STR_INIT("EXCLUDE")};
static const struct str enum_storage_class[] = {
    STR_INIT("STANDARD"), STR_INIT("REDUCED_REDUNDANCY"), STR_INIT("STANDARD_IA"),
    STR_INIT("ONEZONE_IA"), STR_INIT("INTELLIGENT_TIERING"), STR_INIT("GLACIER"),
    STR_INIT("DEEP_ARCHIVE"), STR_INIT("OUTPOSTS"), STR_INIT("GLACIER_IR"), STR_INIT("SNOW"),
    STR_INIT("EXPRESS_ONEZONE"), STR_INIT("FSX_OPENZFS"), STR_INIT("FSX_ONTAP"),
    STR_INIT("AWS_BACKUP_WARM"), STR_INIT("AWS_BACKUP_LOW_COST_WARM"),
};
static const struct str enum_object_lock_mode[] = {STR_INIT("GOVERNANCE"), STR_INIT("COMPLIANCE")};
static const struct str enum_object_lock_legal_hold_status[] = {STR_INIT("ON"), STR_INIT("OFF")};
static const struct str enum_object_lock_event_hold[] = {STR_INIT("ON"), STR_INIT("OFF")};
static const struct str enum_bucket_canned_acl[] = {
    STR_INIT("private"), STR_INIT("public-read"), STR_INIT("public-read-write"),
    STR_INIT("authenticated-read"),
};
static const struct str enum_bucket_location_constraint[] = {
    STR_INIT("af-south-1"), STR_INIT("ap-east-1"), STR_INIT("ap-east-2"),
    STR_INIT("ap-northeast-1"), STR_INIT("ap-northeast-2"), STR_INIT("ap-northeast-3"),
    STR_INIT("ap-south-1"), STR_INIT("ap-south-2"), STR_INIT("ap-southeast-1"),
    STR_INIT("ap-southeast-2"), STR_INIT("ap-southeast-3"), STR_INIT("ap-southeast-4"),
    STR_INIT("ap-southeast-5"), STR_INIT("ap-southeast-6"), STR_INIT("ap-southeast-7"),
    STR_INIT("ca-central-1"), STR_INIT("ca-west-1"), STR_INIT("cn-north-1"),
    STR_INIT("cn-northwest-1"), STR_INIT("EU"), STR_INIT("eu-central-1"), STR_INIT("eu-central-2"),
    STR_INIT("eu-north-1"), STR_INIT("eu-south-1"), STR_INIT("eu-south-2"), STR_INIT("eu-west-1"),
    STR_INIT("eu-west-2"), STR_INIT("eu-west-3"), STR_INIT("il-central-1"),
    STR_INIT("me-central-1"), STR_INIT("me-south-1"), STR_INIT("mx-central-1"),
    STR_INIT("sa-east-1"), STR_INIT("us-east-2"), STR_INIT("us-gov-east-1"),
    STR_INIT("us-gov-west-1"), STR_INIT("us-west-1"), STR_INIT("us-west-2"),
};
static const struct str enum_location_type[] = {
    STR_INIT("AvailabilityZone"), STR_INIT("LocalZone"),
};
static const struct str enum_data_redundancy[] = {
    STR_INIT("SingleAvailabilityZone"), STR_INIT("SingleLocalZone"),
};
static const struct str enum_bucket_type[] = {STR_INIT("Directory")};
static const struct str enum_object_ownership[] = {
    STR_INIT("BucketOwnerPreferred"), STR_INIT("ObjectWriter"), STR_INIT("BucketOwnerEnforced"),
};
static const struct str enum_bucket_namespace[] = {
    STR_INIT("account-regional"), STR_INIT("global"),
};
static const struct str enum_checksum_mode[] = {STR_INIT("ENABLED")};
static const struct str enum_replication_status[] = {
    STR_INIT("COMPLETE"), STR_INIT("PENDING"), STR_INIT("FAILED"), STR_INIT("REPLICA"),
    STR_INIT("COMPLETED"),
};
static const struct str enum_archive_status[] = {
    STR_INIT("ARCHIVE_ACCESS"), STR_INIT("DEEP_ARCHIVE_ACCESS"),
};
static const struct str enum_encoding_type[] = {STR_INIT("url")};
static const struct str enum_optional_object_attributes[] = {STR_INIT("RestoreStatus")};
static const struct str enum_object_storage_class[] = {
    STR_INIT("STANDARD"), STR_INIT("REDUCED_REDUNDANCY"), STR_INIT("GLACIER"),
    STR_INIT("STANDARD_IA"), STR_INIT("ONEZONE_IA"), STR_INIT("INTELLIGENT_TIERING"),
    STR_INIT("DEEP_ARCHIVE"), STR_INIT("OUTPOSTS"), STR_INIT("GLACIER_IR"), STR_INIT("SNOW"),
    STR_INIT("EXPRESS_ONEZONE"), STR_INIT("FSX_OPENZFS"), STR_INIT("FSX_ONTAP"),
    STR_INIT("AWS_BACKUP_WARM"), STR_INIT("AWS_BACKUP_LOW_COST_WARM"),
};
static const struct str enum_intelligent_tiering_access_tier[] = {
    STR_INIT("ARCHIVE_ACCESS"), STR_INIT("DEEP_ARCHIVE_ACCESS"),
};

static const struct shape shape_bucket_name = {
    .name = STR_INIT("BucketName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_object_key = {
    .name = STR_INIT("ObjectKey"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_multipart_upload_id = {
    .name = STR_INIT("MultipartUploadId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_request_payer = {
    .name = STR_INIT("RequestPayer"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_request_payer, .enum_count = 1,
};
static const struct shape shape_account_id = {
    .name = STR_INIT("AccountId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_if_match_initiated_time = {
    .name = STR_INIT("IfMatchInitiatedTime"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_HTTP,
};
static const struct shape shape_request_charged = {
    .name = STR_INIT("RequestCharged"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_request_charged, .enum_count = 1,
};
static const struct shape shape_etag = {
    .name = STR_INIT("ETag"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_crc32 = {
    .name = STR_INIT("ChecksumCRC32"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_crc32c = {
    .name = STR_INIT("ChecksumCRC32C"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_crc64nvme = {
    .name = STR_INIT("ChecksumCRC64NVME"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_sha1 = {
    .name = STR_INIT("ChecksumSHA1"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_sha256 = {
    .name = STR_INIT("ChecksumSHA256"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_sha512 = {
    .name = STR_INIT("ChecksumSHA512"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_md5 = {
    .name = STR_INIT("ChecksumMD5"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_xxhash64 = {
    .name = STR_INIT("ChecksumXXHASH64"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_xxhash3 = {
    .name = STR_INIT("ChecksumXXHASH3"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_xxhash128 = {
    .name = STR_INIT("ChecksumXXHASH128"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_part_number = {
    .name = STR_INIT("PartNumber"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_checksum_type = {
    .name = STR_INIT("ChecksumType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_checksum_type, .enum_count = 2,
};
static const struct shape shape_mpu_object_size = {
    .name = STR_INIT("MpuObjectSize"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_if_match = {
    .name = STR_INIT("IfMatch"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_if_none_match = {
    .name = STR_INIT("IfNoneMatch"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_sse_customer_algorithm = {
    .name = STR_INIT("SSECustomerAlgorithm"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_sse_customer_key = {
    .name = STR_INIT("SSECustomerKey"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_SENSITIVE,
};
static const struct shape shape_sse_customer_key_md5 = {
    .name = STR_INIT("SSECustomerKeyMD5"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_location = {
    .name = STR_INIT("Location"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_expiration = {
    .name = STR_INIT("Expiration"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_server_side_encryption = {
    .name = STR_INIT("ServerSideEncryption"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_server_side_encryption, .enum_count = 5,
};
static const struct shape shape_object_version_id = {
    .name = STR_INIT("ObjectVersionId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_sse_kms_key_id = {
    .name = STR_INIT("SSEKMSKeyId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_SENSITIVE,
};
static const struct shape shape_bucket_key_enabled = {
    .name = STR_INIT("BucketKeyEnabled"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_object_canned_acl = {
    .name = STR_INIT("ObjectCannedACL"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_object_canned_acl, .enum_count = 7,
};
static const struct shape shape_cache_control = {
    .name = STR_INIT("CacheControl"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_checksum_algorithm = {
    .name = STR_INIT("ChecksumAlgorithm"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_checksum_algorithm, .enum_count = 10,
};
static const struct shape shape_content_disposition = {
    .name = STR_INIT("ContentDisposition"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_content_encoding = {
    .name = STR_INIT("ContentEncoding"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_content_language = {
    .name = STR_INIT("ContentLanguage"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_content_type = {
    .name = STR_INIT("ContentType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_copy_source = {
    .name = STR_INIT("CopySource"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "\\/?.+\\/.+",
};
static const struct shape shape_copy_source_if_match = {
    .name = STR_INIT("CopySourceIfMatch"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_copy_source_if_modified_since = {
    .name = STR_INIT("CopySourceIfModifiedSince"), .kind = SHAPE_TIME,
    .size = sizeof(struct opt_time),
};
static const struct shape shape_copy_source_if_none_match = {
    .name = STR_INIT("CopySourceIfNoneMatch"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_copy_source_if_unmodified_since = {
    .name = STR_INIT("CopySourceIfUnmodifiedSince"), .kind = SHAPE_TIME,
    .size = sizeof(struct opt_time),
};
static const struct shape shape_expires = {
    .name = STR_INIT("Expires"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_grant_full_control = {
    .name = STR_INIT("GrantFullControl"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_grant_read = {
    .name = STR_INIT("GrantRead"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_grant_read_acp = {
    .name = STR_INIT("GrantReadACP"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_grant_write_acp = {
    .name = STR_INIT("GrantWriteACP"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_metadata_key = {
    .name = STR_INIT("MetadataKey"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_metadata_value = {
    .name = STR_INIT("MetadataValue"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_metadata_directive = {
    .name = STR_INIT("MetadataDirective"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_metadata_directive, .enum_count = 2,
};
static const struct shape shape_tagging_directive = {
    .name = STR_INIT("TaggingDirective"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_tagging_directive, .enum_count = 2,
};
static const struct shape shape_annotation_directive = {
    .name = STR_INIT("AnnotationDirective"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_annotation_directive, .enum_count = 2,
};
static const struct shape shape_storage_class = {
    .name = STR_INIT("StorageClass"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_storage_class, .enum_count = 15,
};
static const struct shape shape_website_redirect_location = {
    .name = STR_INIT("WebsiteRedirectLocation"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_sse_kms_encryption_context = {
    .name = STR_INIT("SSEKMSEncryptionContext"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_SENSITIVE,
};
static const struct shape shape_copy_source_sse_customer_algorithm = {
    .name = STR_INIT("CopySourceSSECustomerAlgorithm"), .kind = SHAPE_STRING,
    .size = sizeof(struct str),
};
static const struct shape shape_copy_source_sse_customer_key = {
    .name = STR_INIT("CopySourceSSECustomerKey"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_SENSITIVE,
};
static const struct shape shape_copy_source_sse_customer_key_md5 = {
    .name = STR_INIT("CopySourceSSECustomerKeyMD5"), .kind = SHAPE_STRING,
    .size = sizeof(struct str),
};
static const struct shape shape_tagging_header = {
    .name = STR_INIT("TaggingHeader"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_object_lock_mode = {
    .name = STR_INIT("ObjectLockMode"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_object_lock_mode, .enum_count = 2,
};
static const struct shape shape_object_lock_retain_until_date = {
    .name = STR_INIT("ObjectLockRetainUntilDate"), .kind = SHAPE_TIME,
    .size = sizeof(struct opt_time), .time_format = TIME_ISO8601,
};
static const struct shape shape_object_lock_legal_hold_status = {
    .name = STR_INIT("ObjectLockLegalHoldStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_object_lock_legal_hold_status, .enum_count = 2,
};
static const struct shape shape_object_lock_event_hold = {
    .name = STR_INIT("ObjectLockEventHold"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_object_lock_event_hold, .enum_count = 2,
};
static const struct shape shape_object_lock_event_hold_duration_days = {
    .name = STR_INIT("ObjectLockEventHoldDurationDays"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_object_lock_event_hold_duration_years = {
    .name = STR_INIT("ObjectLockEventHoldDurationYears"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int),
};
static const struct shape shape_last_modified = {
    .name = STR_INIT("LastModified"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_copy_source_version_id = {
    .name = STR_INIT("CopySourceVersionId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_bucket_canned_acl = {
    .name = STR_INIT("BucketCannedACL"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_bucket_canned_acl, .enum_count = 4,
};
static const struct shape shape_bucket_location_constraint = {
    .name = STR_INIT("BucketLocationConstraint"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_bucket_location_constraint, .enum_count = 38,
};
static const struct shape shape_location_type = {
    .name = STR_INIT("LocationType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_location_type, .enum_count = 2,
};
static const struct shape shape_location_name_as_string = {
    .name = STR_INIT("LocationNameAsString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_data_redundancy = {
    .name = STR_INIT("DataRedundancy"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_data_redundancy, .enum_count = 2,
};
static const struct shape shape_bucket_type = {
    .name = STR_INIT("BucketType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_bucket_type, .enum_count = 1,
};
static const struct shape shape_value = {
    .name = STR_INIT("Value"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_grant_write = {
    .name = STR_INIT("GrantWrite"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_object_lock_enabled_for_bucket = {
    .name = STR_INIT("ObjectLockEnabledForBucket"), .kind = SHAPE_BOOL,
    .size = sizeof(struct opt_bool),
};
static const struct shape shape_object_ownership = {
    .name = STR_INIT("ObjectOwnership"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_object_ownership, .enum_count = 3,
};
static const struct shape shape_bucket_namespace = {
    .name = STR_INIT("BucketNamespace"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_bucket_namespace, .enum_count = 2,
};
static const struct shape shape_s3_regional_or_s3_express_bucket_arn_string = {
    .name = STR_INIT("S3RegionalOrS3ExpressBucketArnString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
    .pattern = "arn:[^:]+:(s3|s3express):.*",
};
static const struct shape shape_abort_date = {
    .name = STR_INIT("AbortDate"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_abort_rule_id = {
    .name = STR_INIT("AbortRuleId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_mfa = {
    .name = STR_INIT("MFA"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_bypass_governance_retention = {
    .name = STR_INIT("BypassGovernanceRetention"), .kind = SHAPE_BOOL,
    .size = sizeof(struct opt_bool),
};
static const struct shape shape_if_match_last_modified_time = {
    .name = STR_INIT("IfMatchLastModifiedTime"), .kind = SHAPE_TIME,
    .size = sizeof(struct opt_time), .time_format = TIME_HTTP,
};
static const struct shape shape_if_match_size = {
    .name = STR_INIT("IfMatchSize"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_delete_marker = {
    .name = STR_INIT("DeleteMarker"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_last_modified_time = {
    .name = STR_INIT("LastModifiedTime"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_HTTP,
};
static const struct shape shape_size = {
    .name = STR_INIT("Size"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_quiet = {
    .name = STR_INIT("Quiet"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_delete_marker_version_id = {
    .name = STR_INIT("DeleteMarkerVersionId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_code = {
    .name = STR_INIT("Code"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_message = {
    .name = STR_INIT("Message"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_if_modified_since = {
    .name = STR_INIT("IfModifiedSince"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_if_unmodified_since = {
    .name = STR_INIT("IfUnmodifiedSince"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_range = {
    .name = STR_INIT("Range"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_response_cache_control = {
    .name = STR_INIT("ResponseCacheControl"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_response_content_disposition = {
    .name = STR_INIT("ResponseContentDisposition"), .kind = SHAPE_STRING,
    .size = sizeof(struct str),
};
static const struct shape shape_response_content_encoding = {
    .name = STR_INIT("ResponseContentEncoding"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_response_content_language = {
    .name = STR_INIT("ResponseContentLanguage"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_response_content_type = {
    .name = STR_INIT("ResponseContentType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_response_expires = {
    .name = STR_INIT("ResponseExpires"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_HTTP,
};
static const struct shape shape_checksum_mode = {
    .name = STR_INIT("ChecksumMode"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_checksum_mode, .enum_count = 1,
};
static const struct shape shape_body_out = {
    .name = STR_INIT("Body"), .kind = SHAPE_STREAM, .size = sizeof(struct body_out),
};
static const struct shape shape_accept_ranges = {
    .name = STR_INIT("AcceptRanges"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_restore = {
    .name = STR_INIT("Restore"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_content_length = {
    .name = STR_INIT("ContentLength"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_missing_meta = {
    .name = STR_INIT("MissingMeta"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_content_range = {
    .name = STR_INIT("ContentRange"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_replication_status = {
    .name = STR_INIT("ReplicationStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_replication_status, .enum_count = 5,
};
static const struct shape shape_parts_count = {
    .name = STR_INIT("PartsCount"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_tag_count = {
    .name = STR_INIT("TagCount"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_bucket_location_name = {
    .name = STR_INIT("BucketLocationName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_region = {
    .name = STR_INIT("Region"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 20,
};
static const struct shape shape_access_point_alias = {
    .name = STR_INIT("AccessPointAlias"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_archive_status = {
    .name = STR_INIT("ArchiveStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_archive_status, .enum_count = 2,
};
static const struct shape shape_max_buckets = {
    .name = STR_INIT("MaxBuckets"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 10000,
};
static const struct shape shape_token = {
    .name = STR_INIT("Token"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_prefix = {
    .name = STR_INIT("Prefix"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_bucket_region = {
    .name = STR_INIT("BucketRegion"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_creation_date = {
    .name = STR_INIT("CreationDate"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_display_name = {
    .name = STR_INIT("DisplayName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_id = {
    .name = STR_INIT("ID"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_next_token = {
    .name = STR_INIT("NextToken"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_delimiter = {
    .name = STR_INIT("Delimiter"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_encoding_type = {
    .name = STR_INIT("EncodingType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_encoding_type, .enum_count = 1,
};
static const struct shape shape_key_marker = {
    .name = STR_INIT("KeyMarker"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_max_uploads = {
    .name = STR_INIT("MaxUploads"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_upload_id_marker = {
    .name = STR_INIT("UploadIdMarker"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_next_key_marker = {
    .name = STR_INIT("NextKeyMarker"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_next_upload_id_marker = {
    .name = STR_INIT("NextUploadIdMarker"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_is_truncated = {
    .name = STR_INIT("IsTruncated"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_initiated = {
    .name = STR_INIT("Initiated"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_marker = {
    .name = STR_INIT("Marker"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_max_keys = {
    .name = STR_INIT("MaxKeys"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_optional_object_attributes = {
    .name = STR_INIT("OptionalObjectAttributes"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_optional_object_attributes, .enum_count = 1,
};
static const struct shape shape_next_marker = {
    .name = STR_INIT("NextMarker"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_object_storage_class = {
    .name = STR_INIT("ObjectStorageClass"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_object_storage_class, .enum_count = 15,
};
static const struct shape shape_is_restore_in_progress = {
    .name = STR_INIT("IsRestoreInProgress"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_restore_expiry_date = {
    .name = STR_INIT("RestoreExpiryDate"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_fetch_owner = {
    .name = STR_INIT("FetchOwner"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_start_after = {
    .name = STR_INIT("StartAfter"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_key_count = {
    .name = STR_INIT("KeyCount"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_max_parts = {
    .name = STR_INIT("MaxParts"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_part_number_marker = {
    .name = STR_INIT("PartNumberMarker"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_next_part_number_marker = {
    .name = STR_INIT("NextPartNumberMarker"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_body_in = {
    .name = STR_INIT("Body"), .kind = SHAPE_STREAM, .size = sizeof(struct body_reader *),
};
static const struct shape shape_content_md5 = {
    .name = STR_INIT("ContentMD5"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_write_offset_bytes = {
    .name = STR_INIT("WriteOffsetBytes"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_copy_source_range = {
    .name = STR_INIT("CopySourceRange"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_intelligent_tiering_access_tier = {
    .name = STR_INIT("IntelligentTieringAccessTier"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_intelligent_tiering_access_tier, .enum_count = 2,
};
static const struct shape shape_long = {
    .name = STR_INIT("Long"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_integer = {
    .name = STR_INIT("Integer"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};

static const struct shape shape_completed_part_list = {
    .name = STR_INIT("CompletedPartList"), .kind = SHAPE_LIST,
    .size = sizeof(struct s3_completed_part_list), .flags = SHAPE_FLATTENED,
    .element = &s3_completed_part_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_metadata = {
    .name = STR_INIT("Metadata"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .element = &shape_metadata_value, .key = &shape_metadata_key, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_tag_set = {
    .name = STR_INIT("TagSet"), .kind = SHAPE_LIST, .size = sizeof(struct s3_tag_list),
    .element = &s3_tag_shape, .element_name = STR_INIT("Tag"),
};
static const struct shape shape_object_identifier_list = {
    .name = STR_INIT("ObjectIdentifierList"), .kind = SHAPE_LIST,
    .size = sizeof(struct s3_object_identifier_list), .flags = SHAPE_FLATTENED,
    .element = &s3_object_identifier_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_deleted_objects = {
    .name = STR_INIT("DeletedObjects"), .kind = SHAPE_LIST,
    .size = sizeof(struct s3_deleted_object_list), .flags = SHAPE_FLATTENED,
    .element = &s3_deleted_object_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_errors = {
    .name = STR_INIT("Errors"), .kind = SHAPE_LIST, .size = sizeof(struct s3_error_list),
    .flags = SHAPE_FLATTENED, .element = &s3_error_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_buckets = {
    .name = STR_INIT("Buckets"), .kind = SHAPE_LIST, .size = sizeof(struct s3_bucket_list),
    .element = &s3_bucket_shape, .element_name = STR_INIT("Bucket"),
};
static const struct shape shape_multipart_upload_list = {
    .name = STR_INIT("MultipartUploadList"), .kind = SHAPE_LIST,
    .size = sizeof(struct s3_multipart_upload_list), .flags = SHAPE_FLATTENED,
    .element = &s3_multipart_upload_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_common_prefix_list = {
    .name = STR_INIT("CommonPrefixList"), .kind = SHAPE_LIST,
    .size = sizeof(struct s3_common_prefix_list), .flags = SHAPE_FLATTENED,
    .element = &s3_common_prefix_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_optional_object_attributes_list = {
    .name = STR_INIT("OptionalObjectAttributesList"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .element = &shape_optional_object_attributes,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_checksum_algorithm_list = {
    .name = STR_INIT("ChecksumAlgorithmList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_FLATTENED, .element = &shape_checksum_algorithm,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_object_list = {
    .name = STR_INIT("ObjectList"), .kind = SHAPE_LIST, .size = sizeof(struct s3_object_list),
    .flags = SHAPE_FLATTENED, .element = &s3_object_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_parts = {
    .name = STR_INIT("Parts"), .kind = SHAPE_LIST, .size = sizeof(struct s3_part_list),
    .flags = SHAPE_FLATTENED, .element = &s3_part_shape, .element_name = STR_INIT("member"),
};

static const struct member s3_abort_multipart_upload_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_abort_multipart_upload_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_abort_multipart_upload_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("uploadId"),
     .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_abort_multipart_upload_in, upload_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer,
     .offset = offsetof(struct s3_abort_multipart_upload_in, request_payer), .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_abort_multipart_upload_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {.name = STR_INIT("IfMatchInitiatedTime"),
     .wire_name = STR_INIT("x-amz-if-match-initiated-time"),
     .shape = &shape_if_match_initiated_time,
     .offset = offsetof(struct s3_abort_multipart_upload_in, if_match_initiated_time),
     .place = PLACE_HEADER, .time_format = TIME_HTTP},
};
const struct shape s3_abort_multipart_upload_in_shape = {
    .name = STR_INIT("AbortMultipartUploadRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_abort_multipart_upload_in), .member_count = 6,
    .members = s3_abort_multipart_upload_in_members,
};

static const struct member s3_abort_multipart_upload_out_members[] = {
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_abort_multipart_upload_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_abort_multipart_upload_out_shape = {
    .name = STR_INIT("AbortMultipartUploadOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_abort_multipart_upload_out), .member_count = 1,
    .members = s3_abort_multipart_upload_out_members,
};

static const struct member s3_bad_digest_members[] = {
    {.name = STR_INIT("ExpectedDigest"), .wire_name = STR_INIT("ExpectedDigest"),
     .shape = &shape_string, .offset = offsetof(struct s3_bad_digest, expected_digest)},
    {.name = STR_INIT("CalculatedDigest"), .wire_name = STR_INIT("CalculatedDigest"),
     .shape = &shape_string, .offset = offsetof(struct s3_bad_digest, calculated_digest)},
};
const struct shape s3_bad_digest_shape = {
    .name = STR_INIT("BadDigest"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_bad_digest),
    .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_bad_digest_members,
};

static const struct member s3_bucket_members[] = {
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_bucket, name)},
    {.name = STR_INIT("CreationDate"), .wire_name = STR_INIT("CreationDate"),
     .shape = &shape_creation_date, .offset = offsetof(struct s3_bucket, creation_date)},
    {.name = STR_INIT("BucketRegion"), .wire_name = STR_INIT("BucketRegion"),
     .shape = &shape_bucket_region, .offset = offsetof(struct s3_bucket, bucket_region)},
    {.name = STR_INIT("BucketArn"), .wire_name = STR_INIT("BucketArn"),
     .shape = &shape_s3_regional_or_s3_express_bucket_arn_string,
     .offset = offsetof(struct s3_bucket, bucket_arn)},
};
const struct shape s3_bucket_shape = {
    .name = STR_INIT("Bucket"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_bucket),
    .member_count = 4, .members = s3_bucket_members,
};

static const struct member s3_bucket_already_exists_members[] = {
    {.name = STR_INIT("BucketName"), .wire_name = STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_bucket_already_exists, bucket_name)},
};
const struct shape s3_bucket_already_exists_shape = {
    .name = STR_INIT("BucketAlreadyExists"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_bucket_already_exists), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_bucket_already_exists_members,
};

static const struct member s3_bucket_already_owned_by_you_members[] = {
    {.name = STR_INIT("BucketName"), .wire_name = STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_bucket_already_owned_by_you, bucket_name)},
};
const struct shape s3_bucket_already_owned_by_you_shape = {
    .name = STR_INIT("BucketAlreadyOwnedByYou"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_bucket_already_owned_by_you), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = s3_bucket_already_owned_by_you_members,
};

static const struct member s3_bucket_info_members[] = {
    {.name = STR_INIT("DataRedundancy"), .wire_name = STR_INIT("DataRedundancy"),
     .shape = &shape_data_redundancy, .offset = offsetof(struct s3_bucket_info, data_redundancy)},
    {.name = STR_INIT("Type"), .wire_name = STR_INIT("Type"), .shape = &shape_bucket_type,
     .offset = offsetof(struct s3_bucket_info, type)},
};
const struct shape s3_bucket_info_shape = {
    .name = STR_INIT("BucketInfo"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_bucket_info),
    .member_count = 2, .members = s3_bucket_info_members,
};

static const struct member s3_bucket_not_empty_members[] = {
    {.name = STR_INIT("BucketName"), .wire_name = STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_bucket_not_empty, bucket_name)},
};
const struct shape s3_bucket_not_empty_shape = {
    .name = STR_INIT("BucketNotEmpty"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_bucket_not_empty), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_bucket_not_empty_members,
};

static const struct member s3_common_prefix_members[] = {
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_common_prefix, prefix)},
};
const struct shape s3_common_prefix_shape = {
    .name = STR_INIT("CommonPrefix"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_common_prefix),
    .member_count = 1, .members = s3_common_prefix_members,
};

static const struct member s3_complete_multipart_upload_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_complete_multipart_upload_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_complete_multipart_upload_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("MultipartUpload"), .wire_name = STR_INIT("CompleteMultipartUpload"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_completed_multipart_upload_shape,
     .offset = offsetof(struct s3_complete_multipart_upload_in, multipart_upload),
     .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("uploadId"),
     .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_complete_multipart_upload_in, upload_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_crc32c),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_crc64nvme),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_sha256),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_sha512),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_xxhash64),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_xxhash3),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_xxhash128),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("x-amz-checksum-type"),
     .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("MpuObjectSize"), .wire_name = STR_INIT("x-amz-mp-object-size"),
     .shape = &shape_mpu_object_size,
     .offset = offsetof(struct s3_complete_multipart_upload_in, mpu_object_size),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer,
     .offset = offsetof(struct s3_complete_multipart_upload_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_complete_multipart_upload_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {.name = STR_INIT("IfMatch"), .wire_name = STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_complete_multipart_upload_in, if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("IfNoneMatch"), .wire_name = STR_INIT("If-None-Match"),
     .shape = &shape_if_none_match,
     .offset = offsetof(struct s3_complete_multipart_upload_in, if_none_match),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_complete_multipart_upload_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_complete_multipart_upload_in, sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_complete_multipart_upload_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
};
const struct shape s3_complete_multipart_upload_in_shape = {
    .name = STR_INIT("CompleteMultipartUploadRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_complete_multipart_upload_in), .member_count = 23,
    .members = s3_complete_multipart_upload_in_members,
};

static const struct member s3_complete_multipart_upload_out_members[] = {
    {.name = STR_INIT("Location"), .wire_name = STR_INIT("Location"), .shape = &shape_location,
     .offset = offsetof(struct s3_complete_multipart_upload_out, location)},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_complete_multipart_upload_out, bucket)},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_complete_multipart_upload_out, key)},
    {.name = STR_INIT("Expiration"), .wire_name = STR_INIT("x-amz-expiration"),
     .shape = &shape_expiration,
     .offset = offsetof(struct s3_complete_multipart_upload_out, expiration), .place = PLACE_HEADER},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_complete_multipart_upload_out, etag)},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("ChecksumCRC32"),
     .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_crc32)},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("ChecksumCRC32C"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_crc32c)},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_crc64nvme)},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("ChecksumSHA1"),
     .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_sha1)},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("ChecksumSHA256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_sha256)},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("ChecksumSHA512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_sha512)},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("ChecksumMD5"),
     .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_md5)},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("ChecksumXXHASH64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_xxhash64)},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("ChecksumXXHASH3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_xxhash3)},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_xxhash128)},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("ChecksumType"),
     .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_type)},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_complete_multipart_upload_out, server_side_encryption),
     .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("x-amz-version-id"),
     .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_complete_multipart_upload_out, version_id), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_complete_multipart_upload_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_complete_multipart_upload_out, bucket_key_enabled),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_complete_multipart_upload_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_complete_multipart_upload_out_shape = {
    .name = STR_INIT("CompleteMultipartUploadOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_complete_multipart_upload_out), .member_count = 21,
    .members = s3_complete_multipart_upload_out_members,
};

static const struct member s3_completed_multipart_upload_members[] = {
    {.name = STR_INIT("Parts"), .wire_name = STR_INIT("Part"), .shape = &shape_completed_part_list,
     .offset = offsetof(struct s3_completed_multipart_upload, parts), .flags = MEMBER_FLATTENED},
};
const struct shape s3_completed_multipart_upload_shape = {
    .name = STR_INIT("CompletedMultipartUpload"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_completed_multipart_upload), .member_count = 1,
    .members = s3_completed_multipart_upload_members,
};

static const struct member s3_completed_part_members[] = {
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_completed_part, etag)},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("ChecksumCRC32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_completed_part, checksum_crc32)},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("ChecksumCRC32C"),
     .shape = &shape_checksum_crc32c, .offset = offsetof(struct s3_completed_part, checksum_crc32c)},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_completed_part, checksum_crc64nvme)},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("ChecksumSHA1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_completed_part, checksum_sha1)},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("ChecksumSHA256"),
     .shape = &shape_checksum_sha256, .offset = offsetof(struct s3_completed_part, checksum_sha256)},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("ChecksumSHA512"),
     .shape = &shape_checksum_sha512, .offset = offsetof(struct s3_completed_part, checksum_sha512)},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("ChecksumMD5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_completed_part, checksum_md5)},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("ChecksumXXHASH64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_completed_part, checksum_xxhash64)},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("ChecksumXXHASH3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_completed_part, checksum_xxhash3)},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_completed_part, checksum_xxhash128)},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("PartNumber"),
     .shape = &shape_part_number, .offset = offsetof(struct s3_completed_part, part_number)},
};
const struct shape s3_completed_part_shape = {
    .name = STR_INIT("CompletedPart"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_completed_part), .member_count = 12,
    .members = s3_completed_part_members,
};

static const struct member s3_conditional_request_conflict_members[] = {
    {.name = STR_INIT("Condition"), .wire_name = STR_INIT("Condition"), .shape = &shape_string,
     .offset = offsetof(struct s3_conditional_request_conflict, condition)},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_conditional_request_conflict, key)},
};
const struct shape s3_conditional_request_conflict_shape = {
    .name = STR_INIT("ConditionalRequestConflict"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_conditional_request_conflict), .flags = SHAPE_EXCEPTION,
    .member_count = 2, .members = s3_conditional_request_conflict_members,
};

static const struct member s3_copy_object_in_members[] = {
    {.name = STR_INIT("ACL"), .wire_name = STR_INIT("x-amz-acl"), .shape = &shape_object_canned_acl,
     .offset = offsetof(struct s3_copy_object_in, acl), .place = PLACE_HEADER},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_copy_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("CacheControl"), .wire_name = STR_INIT("Cache-Control"),
     .shape = &shape_cache_control, .offset = offsetof(struct s3_copy_object_in, cache_control),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("x-amz-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_copy_object_in, checksum_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentDisposition"), .wire_name = STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_copy_object_in, content_disposition), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentEncoding"), .wire_name = STR_INIT("Content-Encoding"),
     .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_copy_object_in, content_encoding), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLanguage"), .wire_name = STR_INIT("Content-Language"),
     .shape = &shape_content_language,
     .offset = offsetof(struct s3_copy_object_in, content_language), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_content_type, .offset = offsetof(struct s3_copy_object_in, content_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySource"), .wire_name = STR_INIT("x-amz-copy-source"),
     .shape = &shape_copy_source, .offset = offsetof(struct s3_copy_object_in, copy_source),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfMatch"), .wire_name = STR_INIT("x-amz-copy-source-if-match"),
     .shape = &shape_copy_source_if_match,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfModifiedSince"),
     .wire_name = STR_INIT("x-amz-copy-source-if-modified-since"),
     .shape = &shape_copy_source_if_modified_since,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_modified_since),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfNoneMatch"),
     .wire_name = STR_INIT("x-amz-copy-source-if-none-match"),
     .shape = &shape_copy_source_if_none_match,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_none_match), .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfUnmodifiedSince"),
     .wire_name = STR_INIT("x-amz-copy-source-if-unmodified-since"),
     .shape = &shape_copy_source_if_unmodified_since,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_unmodified_since),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Expires"), .wire_name = STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_copy_object_in, expires), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantFullControl"), .wire_name = STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_copy_object_in, grant_full_control), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantRead"), .wire_name = STR_INIT("x-amz-grant-read"),
     .shape = &shape_grant_read, .offset = offsetof(struct s3_copy_object_in, grant_read),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantReadACP"), .wire_name = STR_INIT("x-amz-grant-read-acp"),
     .shape = &shape_grant_read_acp, .offset = offsetof(struct s3_copy_object_in, grant_read_acp),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantWriteACP"), .wire_name = STR_INIT("x-amz-grant-write-acp"),
     .shape = &shape_grant_write_acp, .offset = offsetof(struct s3_copy_object_in, grant_write_acp),
     .place = PLACE_HEADER},
    {.name = STR_INIT("IfMatch"), .wire_name = STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_copy_object_in, if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("IfNoneMatch"), .wire_name = STR_INIT("If-None-Match"),
     .shape = &shape_if_none_match, .offset = offsetof(struct s3_copy_object_in, if_none_match),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_copy_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Metadata"), .wire_name = STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_copy_object_in, metadata), .place = PLACE_HEADERS},
    {.name = STR_INIT("MetadataDirective"), .wire_name = STR_INIT("x-amz-metadata-directive"),
     .shape = &shape_metadata_directive,
     .offset = offsetof(struct s3_copy_object_in, metadata_directive), .place = PLACE_HEADER},
    {.name = STR_INIT("TaggingDirective"), .wire_name = STR_INIT("x-amz-tagging-directive"),
     .shape = &shape_tagging_directive,
     .offset = offsetof(struct s3_copy_object_in, tagging_directive), .place = PLACE_HEADER},
    {.name = STR_INIT("AnnotationDirective"),
     .wire_name = STR_INIT("x-amz-object-annotation-directive"),
     .shape = &shape_annotation_directive,
     .offset = offsetof(struct s3_copy_object_in, annotation_directive), .place = PLACE_HEADER},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_copy_object_in, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("x-amz-storage-class"),
     .shape = &shape_storage_class, .offset = offsetof(struct s3_copy_object_in, storage_class),
     .place = PLACE_HEADER},
    {.name = STR_INIT("WebsiteRedirectLocation"),
     .wire_name = STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_copy_object_in, website_redirect_location), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_copy_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_copy_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_copy_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_copy_object_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSEncryptionContext"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_copy_object_in, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_copy_object_in, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceSSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-copy-source-server-side-encryption-customer-algorithm"),
     .shape = &shape_copy_source_sse_customer_algorithm,
     .offset = offsetof(struct s3_copy_object_in, copy_source_sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceSSECustomerKey"),
     .wire_name = STR_INIT("x-amz-copy-source-server-side-encryption-customer-key"),
     .shape = &shape_copy_source_sse_customer_key,
     .offset = offsetof(struct s3_copy_object_in, copy_source_sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceSSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-copy-source-server-side-encryption-customer-key-MD5"),
     .shape = &shape_copy_source_sse_customer_key_md5,
     .offset = offsetof(struct s3_copy_object_in, copy_source_sse_customer_key_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_copy_object_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Tagging"), .wire_name = STR_INIT("x-amz-tagging"),
     .shape = &shape_tagging_header, .offset = offsetof(struct s3_copy_object_in, tagging),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockMode"), .wire_name = STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_copy_object_in, object_lock_mode), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockRetainUntilDate"),
     .wire_name = STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_copy_object_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {.name = STR_INIT("ObjectLockLegalHoldStatus"),
     .wire_name = STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_copy_object_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHold"), .wire_name = STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_copy_object_in, object_lock_event_hold), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationDays"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_copy_object_in, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationYears"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_copy_object_in, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_copy_object_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedSourceBucketOwner"),
     .wire_name = STR_INIT("x-amz-source-expected-bucket-owner"), .shape = &shape_account_id,
     .offset = offsetof(struct s3_copy_object_in, expected_source_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_copy_object_in_shape = {
    .name = STR_INIT("CopyObjectRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_copy_object_in), .member_count = 47,
    .members = s3_copy_object_in_members,
};

static const struct member s3_copy_object_out_members[] = {
    {.name = STR_INIT("CopyObjectResult"), .wire_name = STR_INIT("CopyObjectResult"),
     .shape = &s3_copy_object_result_shape,
     .offset = offsetof(struct s3_copy_object_out, copy_object_result), .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("Expiration"), .wire_name = STR_INIT("x-amz-expiration"),
     .shape = &shape_expiration, .offset = offsetof(struct s3_copy_object_out, expiration),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceVersionId"), .wire_name = STR_INIT("x-amz-copy-source-version-id"),
     .shape = &shape_copy_source_version_id,
     .offset = offsetof(struct s3_copy_object_out, copy_source_version_id), .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("x-amz-version-id"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_copy_object_out, version_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_copy_object_out, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_copy_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_copy_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_copy_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSEncryptionContext"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_copy_object_out, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_copy_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_copy_object_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_copy_object_out_shape = {
    .name = STR_INIT("CopyObjectOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_copy_object_out), .member_count = 11,
    .members = s3_copy_object_out_members,
};

static const struct member s3_copy_object_result_members[] = {
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_copy_object_result, etag)},
    {.name = STR_INIT("LastModified"), .wire_name = STR_INIT("LastModified"),
     .shape = &shape_last_modified, .offset = offsetof(struct s3_copy_object_result, last_modified)},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("ChecksumType"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_copy_object_result, checksum_type)},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("ChecksumCRC32"),
     .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_copy_object_result, checksum_crc32)},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("ChecksumCRC32C"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_copy_object_result, checksum_crc32c)},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_copy_object_result, checksum_crc64nvme)},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("ChecksumSHA1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_copy_object_result, checksum_sha1)},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("ChecksumSHA256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_copy_object_result, checksum_sha256)},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("ChecksumSHA512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_copy_object_result, checksum_sha512)},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("ChecksumMD5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_copy_object_result, checksum_md5)},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("ChecksumXXHASH64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_copy_object_result, checksum_xxhash64)},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("ChecksumXXHASH3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_copy_object_result, checksum_xxhash3)},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_copy_object_result, checksum_xxhash128)},
};
const struct shape s3_copy_object_result_shape = {
    .name = STR_INIT("CopyObjectResult"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_copy_object_result), .member_count = 13,
    .members = s3_copy_object_result_members,
};

static const struct member s3_copy_part_result_members[] = {
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_copy_part_result, etag)},
    {.name = STR_INIT("LastModified"), .wire_name = STR_INIT("LastModified"),
     .shape = &shape_last_modified, .offset = offsetof(struct s3_copy_part_result, last_modified)},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("ChecksumCRC32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_copy_part_result, checksum_crc32)},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("ChecksumCRC32C"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_copy_part_result, checksum_crc32c)},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_copy_part_result, checksum_crc64nvme)},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("ChecksumSHA1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_copy_part_result, checksum_sha1)},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("ChecksumSHA256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_copy_part_result, checksum_sha256)},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("ChecksumSHA512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_copy_part_result, checksum_sha512)},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("ChecksumMD5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_copy_part_result, checksum_md5)},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("ChecksumXXHASH64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_copy_part_result, checksum_xxhash64)},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("ChecksumXXHASH3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_copy_part_result, checksum_xxhash3)},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_copy_part_result, checksum_xxhash128)},
};
const struct shape s3_copy_part_result_shape = {
    .name = STR_INIT("CopyPartResult"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_copy_part_result), .member_count = 12,
    .members = s3_copy_part_result_members,
};

static const struct member s3_create_bucket_configuration_members[] = {
    {.name = STR_INIT("LocationConstraint"), .wire_name = STR_INIT("LocationConstraint"),
     .shape = &shape_bucket_location_constraint,
     .offset = offsetof(struct s3_create_bucket_configuration, location_constraint)},
    {.name = STR_INIT("Location"), .wire_name = STR_INIT("Location"),
     .shape = &s3_location_info_shape,
     .offset = offsetof(struct s3_create_bucket_configuration, location)},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &s3_bucket_info_shape,
     .offset = offsetof(struct s3_create_bucket_configuration, bucket)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tags"), .shape = &shape_tag_set,
     .offset = offsetof(struct s3_create_bucket_configuration, tags)},
};
const struct shape s3_create_bucket_configuration_shape = {
    .name = STR_INIT("CreateBucketConfiguration"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_create_bucket_configuration), .member_count = 4,
    .members = s3_create_bucket_configuration_members,
};

static const struct member s3_create_bucket_in_members[] = {
    {.name = STR_INIT("ACL"), .wire_name = STR_INIT("x-amz-acl"), .shape = &shape_bucket_canned_acl,
     .offset = offsetof(struct s3_create_bucket_in, acl), .place = PLACE_HEADER},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_create_bucket_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("CreateBucketConfiguration"),
     .wire_name = STR_INIT("CreateBucketConfiguration"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_create_bucket_configuration_shape,
     .offset = offsetof(struct s3_create_bucket_in, create_bucket_configuration),
     .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("GrantFullControl"), .wire_name = STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_create_bucket_in, grant_full_control), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantRead"), .wire_name = STR_INIT("x-amz-grant-read"),
     .shape = &shape_grant_read, .offset = offsetof(struct s3_create_bucket_in, grant_read),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantReadACP"), .wire_name = STR_INIT("x-amz-grant-read-acp"),
     .shape = &shape_grant_read_acp, .offset = offsetof(struct s3_create_bucket_in, grant_read_acp),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantWrite"), .wire_name = STR_INIT("x-amz-grant-write"),
     .shape = &shape_grant_write, .offset = offsetof(struct s3_create_bucket_in, grant_write),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantWriteACP"), .wire_name = STR_INIT("x-amz-grant-write-acp"),
     .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_create_bucket_in, grant_write_acp), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEnabledForBucket"),
     .wire_name = STR_INIT("x-amz-bucket-object-lock-enabled"),
     .shape = &shape_object_lock_enabled_for_bucket,
     .offset = offsetof(struct s3_create_bucket_in, object_lock_enabled_for_bucket),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectOwnership"), .wire_name = STR_INIT("x-amz-object-ownership"),
     .shape = &shape_object_ownership,
     .offset = offsetof(struct s3_create_bucket_in, object_ownership), .place = PLACE_HEADER},
    {.name = STR_INIT("BucketNamespace"), .wire_name = STR_INIT("x-amz-bucket-namespace"),
     .shape = &shape_bucket_namespace,
     .offset = offsetof(struct s3_create_bucket_in, bucket_namespace), .place = PLACE_HEADER},
};
const struct shape s3_create_bucket_in_shape = {
    .name = STR_INIT("CreateBucketRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_create_bucket_in), .member_count = 11,
    .members = s3_create_bucket_in_members,
};

static const struct member s3_create_bucket_out_members[] = {
    {.name = STR_INIT("Location"), .wire_name = STR_INIT("Location"), .shape = &shape_location,
     .offset = offsetof(struct s3_create_bucket_out, location), .place = PLACE_HEADER},
    {.name = STR_INIT("BucketArn"), .wire_name = STR_INIT("x-amz-bucket-arn"),
     .shape = &shape_s3_regional_or_s3_express_bucket_arn_string,
     .offset = offsetof(struct s3_create_bucket_out, bucket_arn), .place = PLACE_HEADER},
};
const struct shape s3_create_bucket_out_shape = {
    .name = STR_INIT("CreateBucketOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_create_bucket_out), .member_count = 2,
    .members = s3_create_bucket_out_members,
};

static const struct member s3_create_multipart_upload_in_members[] = {
    {.name = STR_INIT("ACL"), .wire_name = STR_INIT("x-amz-acl"), .shape = &shape_object_canned_acl,
     .offset = offsetof(struct s3_create_multipart_upload_in, acl), .place = PLACE_HEADER},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_create_multipart_upload_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("CacheControl"), .wire_name = STR_INIT("Cache-Control"),
     .shape = &shape_cache_control,
     .offset = offsetof(struct s3_create_multipart_upload_in, cache_control), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentDisposition"), .wire_name = STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_disposition),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentEncoding"), .wire_name = STR_INIT("Content-Encoding"),
     .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_encoding),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLanguage"), .wire_name = STR_INIT("Content-Language"),
     .shape = &shape_content_language,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_language),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_content_type,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_type), .place = PLACE_HEADER},
    {.name = STR_INIT("Expires"), .wire_name = STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_create_multipart_upload_in, expires), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantFullControl"), .wire_name = STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_full_control),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantRead"), .wire_name = STR_INIT("x-amz-grant-read"),
     .shape = &shape_grant_read,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_read), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantReadACP"), .wire_name = STR_INIT("x-amz-grant-read-acp"),
     .shape = &shape_grant_read_acp,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_read_acp), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantWriteACP"), .wire_name = STR_INIT("x-amz-grant-write-acp"),
     .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_write_acp),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_create_multipart_upload_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Metadata"), .wire_name = STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_create_multipart_upload_in, metadata), .place = PLACE_HEADERS},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_create_multipart_upload_in, server_side_encryption),
     .place = PLACE_HEADER},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("x-amz-storage-class"),
     .shape = &shape_storage_class,
     .offset = offsetof(struct s3_create_multipart_upload_in, storage_class), .place = PLACE_HEADER},
    {.name = STR_INIT("WebsiteRedirectLocation"),
     .wire_name = STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_create_multipart_upload_in, website_redirect_location),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSEncryptionContext"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_create_multipart_upload_in, bucket_key_enabled),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer,
     .offset = offsetof(struct s3_create_multipart_upload_in, request_payer), .place = PLACE_HEADER},
    {.name = STR_INIT("Tagging"), .wire_name = STR_INIT("x-amz-tagging"),
     .shape = &shape_tagging_header,
     .offset = offsetof(struct s3_create_multipart_upload_in, tagging), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockMode"), .wire_name = STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_mode),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockRetainUntilDate"),
     .wire_name = STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {.name = STR_INIT("ObjectLockLegalHoldStatus"),
     .wire_name = STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHold"), .wire_name = STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_event_hold),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationDays"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationYears"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_create_multipart_upload_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("x-amz-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_in, checksum_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("x-amz-checksum-type"),
     .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_create_multipart_upload_in, checksum_type), .place = PLACE_HEADER},
};
const struct shape s3_create_multipart_upload_in_shape = {
    .name = STR_INIT("CreateMultipartUploadRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_create_multipart_upload_in), .member_count = 34,
    .members = s3_create_multipart_upload_in_members,
};

static const struct member s3_create_multipart_upload_out_members[] = {
    {.name = STR_INIT("AbortDate"), .wire_name = STR_INIT("x-amz-abort-date"),
     .shape = &shape_abort_date,
     .offset = offsetof(struct s3_create_multipart_upload_out, abort_date), .place = PLACE_HEADER},
    {.name = STR_INIT("AbortRuleId"), .wire_name = STR_INIT("x-amz-abort-rule-id"),
     .shape = &shape_abort_rule_id,
     .offset = offsetof(struct s3_create_multipart_upload_out, abort_rule_id), .place = PLACE_HEADER},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_create_multipart_upload_out, bucket)},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_create_multipart_upload_out, key)},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("UploadId"),
     .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_create_multipart_upload_out, upload_id)},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_create_multipart_upload_out, server_side_encryption),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSEncryptionContext"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_create_multipart_upload_out, bucket_key_enabled),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_create_multipart_upload_out, request_charged),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("x-amz-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_out, checksum_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("x-amz-checksum-type"),
     .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_create_multipart_upload_out, checksum_type), .place = PLACE_HEADER},
};
const struct shape s3_create_multipart_upload_out_shape = {
    .name = STR_INIT("CreateMultipartUploadOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_create_multipart_upload_out), .member_count = 14,
    .members = s3_create_multipart_upload_out_members,
};

static const struct member s3_delete_members[] = {
    {.name = STR_INIT("Objects"), .wire_name = STR_INIT("Object"),
     .shape = &shape_object_identifier_list, .offset = offsetof(struct s3_delete, objects),
     .flags = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {.name = STR_INIT("Quiet"), .wire_name = STR_INIT("Quiet"), .shape = &shape_quiet,
     .offset = offsetof(struct s3_delete, quiet)},
};
const struct shape s3_delete_shape = {
    .name = STR_INIT("Delete"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_delete),
    .member_count = 2, .members = s3_delete_members,
};

static const struct member s3_delete_bucket_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_bucket_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_bucket_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_delete_bucket_in_shape = {
    .name = STR_INIT("DeleteBucketRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_delete_bucket_in), .member_count = 2,
    .members = s3_delete_bucket_in_members,
};

static const struct member s3_delete_object_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_delete_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("MFA"), .wire_name = STR_INIT("x-amz-mfa"), .shape = &shape_mfa,
     .offset = offsetof(struct s3_delete_object_in, mfa), .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("versionId"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_delete_object_in, version_id),
     .place = PLACE_QUERY},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_delete_object_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("BypassGovernanceRetention"),
     .wire_name = STR_INIT("x-amz-bypass-governance-retention"),
     .shape = &shape_bypass_governance_retention,
     .offset = offsetof(struct s3_delete_object_in, bypass_governance_retention),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_object_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("IfMatch"), .wire_name = STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_delete_object_in, if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("IfMatchLastModifiedTime"),
     .wire_name = STR_INIT("x-amz-if-match-last-modified-time"),
     .shape = &shape_if_match_last_modified_time,
     .offset = offsetof(struct s3_delete_object_in, if_match_last_modified_time),
     .place = PLACE_HEADER, .time_format = TIME_HTTP},
    {.name = STR_INIT("IfMatchSize"), .wire_name = STR_INIT("x-amz-if-match-size"),
     .shape = &shape_if_match_size, .offset = offsetof(struct s3_delete_object_in, if_match_size),
     .place = PLACE_HEADER},
};
const struct shape s3_delete_object_in_shape = {
    .name = STR_INIT("DeleteObjectRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_delete_object_in), .member_count = 10,
    .members = s3_delete_object_in_members,
};

static const struct member s3_delete_object_out_members[] = {
    {.name = STR_INIT("DeleteMarker"), .wire_name = STR_INIT("x-amz-delete-marker"),
     .shape = &shape_delete_marker, .offset = offsetof(struct s3_delete_object_out, delete_marker),
     .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("x-amz-version-id"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_delete_object_out, version_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_delete_object_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_delete_object_out_shape = {
    .name = STR_INIT("DeleteObjectOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_delete_object_out), .member_count = 3,
    .members = s3_delete_object_out_members,
};

static const struct member s3_delete_objects_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_objects_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Delete"), .wire_name = STR_INIT("Delete"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_delete_shape, .offset = offsetof(struct s3_delete_objects_in, delete),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {.name = STR_INIT("MFA"), .wire_name = STR_INIT("x-amz-mfa"), .shape = &shape_mfa,
     .offset = offsetof(struct s3_delete_objects_in, mfa), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_delete_objects_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("BypassGovernanceRetention"),
     .wire_name = STR_INIT("x-amz-bypass-governance-retention"),
     .shape = &shape_bypass_governance_retention,
     .offset = offsetof(struct s3_delete_objects_in, bypass_governance_retention),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_objects_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_delete_objects_in, checksum_algorithm), .place = PLACE_HEADER},
};
const struct shape s3_delete_objects_in_shape = {
    .name = STR_INIT("DeleteObjectsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_delete_objects_in), .member_count = 7,
    .members = s3_delete_objects_in_members,
};

static const struct member s3_delete_objects_out_members[] = {
    {.name = STR_INIT("Deleted"), .wire_name = STR_INIT("Deleted"), .shape = &shape_deleted_objects,
     .offset = offsetof(struct s3_delete_objects_out, deleted), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_delete_objects_out, request_charged), .place = PLACE_HEADER},
    {.name = STR_INIT("Errors"), .wire_name = STR_INIT("Error"), .shape = &shape_errors,
     .offset = offsetof(struct s3_delete_objects_out, errors), .flags = MEMBER_FLATTENED},
};
const struct shape s3_delete_objects_out_shape = {
    .name = STR_INIT("DeleteObjectsOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_delete_objects_out), .member_count = 3,
    .members = s3_delete_objects_out_members,
};

static const struct member s3_deleted_object_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_deleted_object, key)},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("VersionId"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_deleted_object, version_id)},
    {.name = STR_INIT("DeleteMarker"), .wire_name = STR_INIT("DeleteMarker"),
     .shape = &shape_delete_marker, .offset = offsetof(struct s3_deleted_object, delete_marker)},
    {.name = STR_INIT("DeleteMarkerVersionId"), .wire_name = STR_INIT("DeleteMarkerVersionId"),
     .shape = &shape_delete_marker_version_id,
     .offset = offsetof(struct s3_deleted_object, delete_marker_version_id)},
};
const struct shape s3_deleted_object_shape = {
    .name = STR_INIT("DeletedObject"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_deleted_object), .member_count = 4,
    .members = s3_deleted_object_members,
};

static const struct member s3_entity_too_large_members[] = {
    {.name = STR_INIT("ProposedSize"), .wire_name = STR_INIT("ProposedSize"), .shape = &shape_long,
     .offset = offsetof(struct s3_entity_too_large, proposed_size)},
    {.name = STR_INIT("MaxSizeAllowed"), .wire_name = STR_INIT("MaxSizeAllowed"),
     .shape = &shape_long, .offset = offsetof(struct s3_entity_too_large, max_size_allowed)},
};
const struct shape s3_entity_too_large_shape = {
    .name = STR_INIT("EntityTooLarge"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_entity_too_large), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_entity_too_large_members,
};

static const struct member s3_entity_too_small_members[] = {
    {.name = STR_INIT("ProposedSize"), .wire_name = STR_INIT("ProposedSize"), .shape = &shape_long,
     .offset = offsetof(struct s3_entity_too_small, proposed_size)},
    {.name = STR_INIT("MinSizeAllowed"), .wire_name = STR_INIT("MinSizeAllowed"),
     .shape = &shape_long, .offset = offsetof(struct s3_entity_too_small, min_size_allowed)},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("PartNumber"), .shape = &shape_integer,
     .offset = offsetof(struct s3_entity_too_small, part_number)},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_string,
     .offset = offsetof(struct s3_entity_too_small, etag)},
};
const struct shape s3_entity_too_small_shape = {
    .name = STR_INIT("EntityTooSmall"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_entity_too_small), .flags = SHAPE_EXCEPTION, .member_count = 4,
    .members = s3_entity_too_small_members,
};

static const struct member s3_error_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_error, key)},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("VersionId"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_error, version_id)},
    {.name = STR_INIT("Code"), .wire_name = STR_INIT("Code"), .shape = &shape_code,
     .offset = offsetof(struct s3_error, code)},
    {.name = STR_INIT("Message"), .wire_name = STR_INIT("Message"), .shape = &shape_message,
     .offset = offsetof(struct s3_error, message)},
};
const struct shape s3_error_shape = {
    .name = STR_INIT("Error"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_error),
    .member_count = 4, .members = s3_error_members,
};

static const struct member s3_get_bucket_location_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_bucket_location_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_get_bucket_location_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_get_bucket_location_in_shape = {
    .name = STR_INIT("GetBucketLocationRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_get_bucket_location_in), .member_count = 2,
    .members = s3_get_bucket_location_in_members,
};

static const struct member s3_get_bucket_location_out_members[] = {
    {.name = STR_INIT("LocationConstraint"), .wire_name = STR_INIT("LocationConstraint"),
     .shape = &shape_bucket_location_constraint,
     .offset = offsetof(struct s3_get_bucket_location_out, location_constraint)},
};
const struct shape s3_get_bucket_location_out_shape = {
    .name = STR_INIT("GetBucketLocationOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_get_bucket_location_out), .member_count = 1,
    .members = s3_get_bucket_location_out_members,
};

static const struct member s3_get_object_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("IfMatch"), .wire_name = STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_get_object_in, if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("IfModifiedSince"), .wire_name = STR_INIT("If-Modified-Since"),
     .shape = &shape_if_modified_since,
     .offset = offsetof(struct s3_get_object_in, if_modified_since), .place = PLACE_HEADER},
    {.name = STR_INIT("IfNoneMatch"), .wire_name = STR_INIT("If-None-Match"),
     .shape = &shape_if_none_match, .offset = offsetof(struct s3_get_object_in, if_none_match),
     .place = PLACE_HEADER},
    {.name = STR_INIT("IfUnmodifiedSince"), .wire_name = STR_INIT("If-Unmodified-Since"),
     .shape = &shape_if_unmodified_since,
     .offset = offsetof(struct s3_get_object_in, if_unmodified_since), .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_get_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Range"), .wire_name = STR_INIT("Range"), .shape = &shape_range,
     .offset = offsetof(struct s3_get_object_in, range), .place = PLACE_HEADER},
    {.name = STR_INIT("ResponseCacheControl"), .wire_name = STR_INIT("response-cache-control"),
     .shape = &shape_response_cache_control,
     .offset = offsetof(struct s3_get_object_in, response_cache_control), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentDisposition"),
     .wire_name = STR_INIT("response-content-disposition"),
     .shape = &shape_response_content_disposition,
     .offset = offsetof(struct s3_get_object_in, response_content_disposition), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentEncoding"),
     .wire_name = STR_INIT("response-content-encoding"), .shape = &shape_response_content_encoding,
     .offset = offsetof(struct s3_get_object_in, response_content_encoding), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentLanguage"),
     .wire_name = STR_INIT("response-content-language"), .shape = &shape_response_content_language,
     .offset = offsetof(struct s3_get_object_in, response_content_language), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentType"), .wire_name = STR_INIT("response-content-type"),
     .shape = &shape_response_content_type,
     .offset = offsetof(struct s3_get_object_in, response_content_type), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseExpires"), .wire_name = STR_INIT("response-expires"),
     .shape = &shape_response_expires,
     .offset = offsetof(struct s3_get_object_in, response_expires), .place = PLACE_QUERY,
     .time_format = TIME_HTTP},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("versionId"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_get_object_in, version_id),
     .place = PLACE_QUERY},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_get_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_get_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_get_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_get_object_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("partNumber"),
     .shape = &shape_part_number, .offset = offsetof(struct s3_get_object_in, part_number),
     .place = PLACE_QUERY},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id, .offset = offsetof(struct s3_get_object_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMode"), .wire_name = STR_INIT("x-amz-checksum-mode"),
     .shape = &shape_checksum_mode, .offset = offsetof(struct s3_get_object_in, checksum_mode),
     .place = PLACE_HEADER},
};
const struct shape s3_get_object_in_shape = {
    .name = STR_INIT("GetObjectRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_get_object_in), .member_count = 21,
    .members = s3_get_object_in_members,
};

static const struct member s3_get_object_out_members[] = {
    {.name = STR_INIT("Body"), .wire_name = STR_INIT("Body"), .shape = &shape_body_out,
     .offset = offsetof(struct s3_get_object_out, body), .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("DeleteMarker"), .wire_name = STR_INIT("x-amz-delete-marker"),
     .shape = &shape_delete_marker, .offset = offsetof(struct s3_get_object_out, delete_marker),
     .place = PLACE_HEADER},
    {.name = STR_INIT("AcceptRanges"), .wire_name = STR_INIT("accept-ranges"),
     .shape = &shape_accept_ranges, .offset = offsetof(struct s3_get_object_out, accept_ranges),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Expiration"), .wire_name = STR_INIT("x-amz-expiration"),
     .shape = &shape_expiration, .offset = offsetof(struct s3_get_object_out, expiration),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Restore"), .wire_name = STR_INIT("x-amz-restore"), .shape = &shape_restore,
     .offset = offsetof(struct s3_get_object_out, restore), .place = PLACE_HEADER},
    {.name = STR_INIT("LastModified"), .wire_name = STR_INIT("Last-Modified"),
     .shape = &shape_last_modified, .offset = offsetof(struct s3_get_object_out, last_modified),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLength"), .wire_name = STR_INIT("Content-Length"),
     .shape = &shape_content_length, .offset = offsetof(struct s3_get_object_out, content_length),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_get_object_out, etag), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_get_object_out, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c, .offset = offsetof(struct s3_get_object_out, checksum_crc32c),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_get_object_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_get_object_out, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256, .offset = offsetof(struct s3_get_object_out, checksum_sha256),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512, .offset = offsetof(struct s3_get_object_out, checksum_sha512),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_get_object_out, checksum_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_get_object_out, checksum_xxhash64), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_get_object_out, checksum_xxhash3), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_get_object_out, checksum_xxhash128), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("x-amz-checksum-type"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_get_object_out, checksum_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("MissingMeta"), .wire_name = STR_INIT("x-amz-missing-meta"),
     .shape = &shape_missing_meta, .offset = offsetof(struct s3_get_object_out, missing_meta),
     .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("x-amz-version-id"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_get_object_out, version_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CacheControl"), .wire_name = STR_INIT("Cache-Control"),
     .shape = &shape_cache_control, .offset = offsetof(struct s3_get_object_out, cache_control),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentDisposition"), .wire_name = STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_get_object_out, content_disposition), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentEncoding"), .wire_name = STR_INIT("Content-Encoding"),
     .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_get_object_out, content_encoding), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLanguage"), .wire_name = STR_INIT("Content-Language"),
     .shape = &shape_content_language,
     .offset = offsetof(struct s3_get_object_out, content_language), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentRange"), .wire_name = STR_INIT("Content-Range"),
     .shape = &shape_content_range, .offset = offsetof(struct s3_get_object_out, content_range),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_content_type, .offset = offsetof(struct s3_get_object_out, content_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Expires"), .wire_name = STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_get_object_out, expires), .place = PLACE_HEADER},
    {.name = STR_INIT("WebsiteRedirectLocation"),
     .wire_name = STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_get_object_out, website_redirect_location), .place = PLACE_HEADER},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_get_object_out, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("Metadata"), .wire_name = STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_get_object_out, metadata), .place = PLACE_HEADERS},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_get_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_get_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_get_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_get_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("x-amz-storage-class"),
     .shape = &shape_storage_class, .offset = offsetof(struct s3_get_object_out, storage_class),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged, .offset = offsetof(struct s3_get_object_out, request_charged),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ReplicationStatus"), .wire_name = STR_INIT("x-amz-replication-status"),
     .shape = &shape_replication_status,
     .offset = offsetof(struct s3_get_object_out, replication_status), .place = PLACE_HEADER},
    {.name = STR_INIT("PartsCount"), .wire_name = STR_INIT("x-amz-mp-parts-count"),
     .shape = &shape_parts_count, .offset = offsetof(struct s3_get_object_out, parts_count),
     .place = PLACE_HEADER},
    {.name = STR_INIT("TagCount"), .wire_name = STR_INIT("x-amz-tagging-count"),
     .shape = &shape_tag_count, .offset = offsetof(struct s3_get_object_out, tag_count),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockMode"), .wire_name = STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_get_object_out, object_lock_mode), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockRetainUntilDate"),
     .wire_name = STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_get_object_out, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {.name = STR_INIT("ObjectLockLegalHoldStatus"),
     .wire_name = STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_get_object_out, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHold"), .wire_name = STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_get_object_out, object_lock_event_hold), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationDays"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_get_object_out, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationYears"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_get_object_out, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
};
const struct shape s3_get_object_out_shape = {
    .name = STR_INIT("GetObjectOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_get_object_out), .member_count = 46,
    .members = s3_get_object_out_members,
};

static const struct member s3_head_bucket_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_head_bucket_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_head_bucket_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_head_bucket_in_shape = {
    .name = STR_INIT("HeadBucketRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_head_bucket_in), .member_count = 2,
    .members = s3_head_bucket_in_members,
};

static const struct member s3_head_bucket_out_members[] = {
    {.name = STR_INIT("BucketArn"), .wire_name = STR_INIT("x-amz-bucket-arn"),
     .shape = &shape_s3_regional_or_s3_express_bucket_arn_string,
     .offset = offsetof(struct s3_head_bucket_out, bucket_arn), .place = PLACE_HEADER},
    {.name = STR_INIT("BucketLocationType"), .wire_name = STR_INIT("x-amz-bucket-location-type"),
     .shape = &shape_location_type,
     .offset = offsetof(struct s3_head_bucket_out, bucket_location_type), .place = PLACE_HEADER},
    {.name = STR_INIT("BucketLocationName"), .wire_name = STR_INIT("x-amz-bucket-location-name"),
     .shape = &shape_bucket_location_name,
     .offset = offsetof(struct s3_head_bucket_out, bucket_location_name), .place = PLACE_HEADER},
    {.name = STR_INIT("BucketRegion"), .wire_name = STR_INIT("x-amz-bucket-region"),
     .shape = &shape_region, .offset = offsetof(struct s3_head_bucket_out, bucket_region),
     .place = PLACE_HEADER},
    {.name = STR_INIT("AccessPointAlias"), .wire_name = STR_INIT("x-amz-access-point-alias"),
     .shape = &shape_access_point_alias,
     .offset = offsetof(struct s3_head_bucket_out, access_point_alias), .place = PLACE_HEADER},
};
const struct shape s3_head_bucket_out_shape = {
    .name = STR_INIT("HeadBucketOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_head_bucket_out), .member_count = 5,
    .members = s3_head_bucket_out_members,
};

static const struct member s3_head_object_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_head_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("IfMatch"), .wire_name = STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_head_object_in, if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("IfModifiedSince"), .wire_name = STR_INIT("If-Modified-Since"),
     .shape = &shape_if_modified_since,
     .offset = offsetof(struct s3_head_object_in, if_modified_since), .place = PLACE_HEADER},
    {.name = STR_INIT("IfNoneMatch"), .wire_name = STR_INIT("If-None-Match"),
     .shape = &shape_if_none_match, .offset = offsetof(struct s3_head_object_in, if_none_match),
     .place = PLACE_HEADER},
    {.name = STR_INIT("IfUnmodifiedSince"), .wire_name = STR_INIT("If-Unmodified-Since"),
     .shape = &shape_if_unmodified_since,
     .offset = offsetof(struct s3_head_object_in, if_unmodified_since), .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_head_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Range"), .wire_name = STR_INIT("Range"), .shape = &shape_range,
     .offset = offsetof(struct s3_head_object_in, range), .place = PLACE_HEADER},
    {.name = STR_INIT("ResponseCacheControl"), .wire_name = STR_INIT("response-cache-control"),
     .shape = &shape_response_cache_control,
     .offset = offsetof(struct s3_head_object_in, response_cache_control), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentDisposition"),
     .wire_name = STR_INIT("response-content-disposition"),
     .shape = &shape_response_content_disposition,
     .offset = offsetof(struct s3_head_object_in, response_content_disposition),
     .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentEncoding"),
     .wire_name = STR_INIT("response-content-encoding"), .shape = &shape_response_content_encoding,
     .offset = offsetof(struct s3_head_object_in, response_content_encoding), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentLanguage"),
     .wire_name = STR_INIT("response-content-language"), .shape = &shape_response_content_language,
     .offset = offsetof(struct s3_head_object_in, response_content_language), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseContentType"), .wire_name = STR_INIT("response-content-type"),
     .shape = &shape_response_content_type,
     .offset = offsetof(struct s3_head_object_in, response_content_type), .place = PLACE_QUERY},
    {.name = STR_INIT("ResponseExpires"), .wire_name = STR_INIT("response-expires"),
     .shape = &shape_response_expires,
     .offset = offsetof(struct s3_head_object_in, response_expires), .place = PLACE_QUERY,
     .time_format = TIME_HTTP},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("versionId"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_head_object_in, version_id),
     .place = PLACE_QUERY},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_head_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_head_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_head_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_head_object_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("partNumber"),
     .shape = &shape_part_number, .offset = offsetof(struct s3_head_object_in, part_number),
     .place = PLACE_QUERY},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_head_object_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMode"), .wire_name = STR_INIT("x-amz-checksum-mode"),
     .shape = &shape_checksum_mode, .offset = offsetof(struct s3_head_object_in, checksum_mode),
     .place = PLACE_HEADER},
};
const struct shape s3_head_object_in_shape = {
    .name = STR_INIT("HeadObjectRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_head_object_in), .member_count = 21,
    .members = s3_head_object_in_members,
};

static const struct member s3_head_object_out_members[] = {
    {.name = STR_INIT("DeleteMarker"), .wire_name = STR_INIT("x-amz-delete-marker"),
     .shape = &shape_delete_marker, .offset = offsetof(struct s3_head_object_out, delete_marker),
     .place = PLACE_HEADER},
    {.name = STR_INIT("AcceptRanges"), .wire_name = STR_INIT("accept-ranges"),
     .shape = &shape_accept_ranges, .offset = offsetof(struct s3_head_object_out, accept_ranges),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Expiration"), .wire_name = STR_INIT("x-amz-expiration"),
     .shape = &shape_expiration, .offset = offsetof(struct s3_head_object_out, expiration),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Restore"), .wire_name = STR_INIT("x-amz-restore"), .shape = &shape_restore,
     .offset = offsetof(struct s3_head_object_out, restore), .place = PLACE_HEADER},
    {.name = STR_INIT("ArchiveStatus"), .wire_name = STR_INIT("x-amz-archive-status"),
     .shape = &shape_archive_status, .offset = offsetof(struct s3_head_object_out, archive_status),
     .place = PLACE_HEADER},
    {.name = STR_INIT("LastModified"), .wire_name = STR_INIT("Last-Modified"),
     .shape = &shape_last_modified, .offset = offsetof(struct s3_head_object_out, last_modified),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLength"), .wire_name = STR_INIT("Content-Length"),
     .shape = &shape_content_length, .offset = offsetof(struct s3_head_object_out, content_length),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_head_object_out, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_head_object_out, checksum_crc32c), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_head_object_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_head_object_out, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_head_object_out, checksum_sha256), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_head_object_out, checksum_sha512), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_head_object_out, checksum_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_head_object_out, checksum_xxhash64), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_head_object_out, checksum_xxhash3), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_head_object_out, checksum_xxhash128), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("x-amz-checksum-type"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_head_object_out, checksum_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_head_object_out, etag), .place = PLACE_HEADER},
    {.name = STR_INIT("MissingMeta"), .wire_name = STR_INIT("x-amz-missing-meta"),
     .shape = &shape_missing_meta, .offset = offsetof(struct s3_head_object_out, missing_meta),
     .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("x-amz-version-id"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_head_object_out, version_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CacheControl"), .wire_name = STR_INIT("Cache-Control"),
     .shape = &shape_cache_control, .offset = offsetof(struct s3_head_object_out, cache_control),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentDisposition"), .wire_name = STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_head_object_out, content_disposition), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentEncoding"), .wire_name = STR_INIT("Content-Encoding"),
     .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_head_object_out, content_encoding), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLanguage"), .wire_name = STR_INIT("Content-Language"),
     .shape = &shape_content_language,
     .offset = offsetof(struct s3_head_object_out, content_language), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_content_type, .offset = offsetof(struct s3_head_object_out, content_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentRange"), .wire_name = STR_INIT("Content-Range"),
     .shape = &shape_content_range, .offset = offsetof(struct s3_head_object_out, content_range),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Expires"), .wire_name = STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_head_object_out, expires), .place = PLACE_HEADER},
    {.name = STR_INIT("WebsiteRedirectLocation"),
     .wire_name = STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_head_object_out, website_redirect_location), .place = PLACE_HEADER},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_head_object_out, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("Metadata"), .wire_name = STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_head_object_out, metadata), .place = PLACE_HEADERS},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_head_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_head_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_head_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_head_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("x-amz-storage-class"),
     .shape = &shape_storage_class, .offset = offsetof(struct s3_head_object_out, storage_class),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_head_object_out, request_charged), .place = PLACE_HEADER},
    {.name = STR_INIT("ReplicationStatus"), .wire_name = STR_INIT("x-amz-replication-status"),
     .shape = &shape_replication_status,
     .offset = offsetof(struct s3_head_object_out, replication_status), .place = PLACE_HEADER},
    {.name = STR_INIT("PartsCount"), .wire_name = STR_INIT("x-amz-mp-parts-count"),
     .shape = &shape_parts_count, .offset = offsetof(struct s3_head_object_out, parts_count),
     .place = PLACE_HEADER},
    {.name = STR_INIT("TagCount"), .wire_name = STR_INIT("x-amz-tagging-count"),
     .shape = &shape_tag_count, .offset = offsetof(struct s3_head_object_out, tag_count),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockMode"), .wire_name = STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_head_object_out, object_lock_mode), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockRetainUntilDate"),
     .wire_name = STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_head_object_out, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {.name = STR_INIT("ObjectLockLegalHoldStatus"),
     .wire_name = STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_head_object_out, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHold"), .wire_name = STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_head_object_out, object_lock_event_hold), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationDays"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_head_object_out, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationYears"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_head_object_out, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
};
const struct shape s3_head_object_out_shape = {
    .name = STR_INIT("HeadObjectOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_head_object_out), .member_count = 46,
    .members = s3_head_object_out_members,
};

static const struct member s3_initiator_members[] = {
    {.name = STR_INIT("ID"), .wire_name = STR_INIT("ID"), .shape = &shape_id,
     .offset = offsetof(struct s3_initiator, id)},
    {.name = STR_INIT("DisplayName"), .wire_name = STR_INIT("DisplayName"),
     .shape = &shape_display_name, .offset = offsetof(struct s3_initiator, display_name)},
};
const struct shape s3_initiator_shape = {
    .name = STR_INIT("Initiator"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_initiator),
    .member_count = 2, .members = s3_initiator_members,
};

static const struct member s3_invalid_argument_members[] = {
    {.name = STR_INIT("ArgumentName"), .wire_name = STR_INIT("ArgumentName"),
     .shape = &shape_string, .offset = offsetof(struct s3_invalid_argument, argument_name)},
    {.name = STR_INIT("ArgumentValue"), .wire_name = STR_INIT("ArgumentValue"),
     .shape = &shape_string, .offset = offsetof(struct s3_invalid_argument, argument_value)},
};
const struct shape s3_invalid_argument_shape = {
    .name = STR_INIT("InvalidArgument"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_argument), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_invalid_argument_members,
};

static const struct member s3_invalid_bucket_name_members[] = {
    {.name = STR_INIT("BucketName"), .wire_name = STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_bucket_name, bucket_name)},
};
const struct shape s3_invalid_bucket_name_shape = {
    .name = STR_INIT("InvalidBucketName"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_bucket_name), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_invalid_bucket_name_members,
};

static const struct member s3_invalid_digest_members[] = {
    {.name = STR_INIT("ContentMD5"), .wire_name = STR_INIT("Content-MD5"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_digest, content_md5)},
};
const struct shape s3_invalid_digest_shape = {
    .name = STR_INIT("InvalidDigest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_digest), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_invalid_digest_members,
};

static const struct member s3_invalid_location_constraint_members[] = {
    {.name = STR_INIT("LocationConstraint"), .wire_name = STR_INIT("LocationConstraint"),
     .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_location_constraint, location_constraint)},
};
const struct shape s3_invalid_location_constraint_shape = {
    .name = STR_INIT("InvalidLocationConstraint"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_location_constraint), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = s3_invalid_location_constraint_members,
};

static const struct member s3_invalid_object_state_members[] = {
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("StorageClass"),
     .shape = &shape_storage_class,
     .offset = offsetof(struct s3_invalid_object_state, storage_class)},
    {.name = STR_INIT("AccessTier"), .wire_name = STR_INIT("AccessTier"),
     .shape = &shape_intelligent_tiering_access_tier,
     .offset = offsetof(struct s3_invalid_object_state, access_tier)},
};
const struct shape s3_invalid_object_state_shape = {
    .name = STR_INIT("InvalidObjectState"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_object_state), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_invalid_object_state_members,
};

static const struct member s3_invalid_part_members[] = {
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("UploadId"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_part, upload_id)},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("PartNumber"), .shape = &shape_integer,
     .offset = offsetof(struct s3_invalid_part, part_number)},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_part, etag)},
};
const struct shape s3_invalid_part_shape = {
    .name = STR_INIT("InvalidPart"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_invalid_part),
    .flags = SHAPE_EXCEPTION, .member_count = 3, .members = s3_invalid_part_members,
};

static const struct member s3_invalid_part_number_members[] = {
    {.name = STR_INIT("ActualPartCount"), .wire_name = STR_INIT("ActualPartCount"),
     .shape = &shape_integer, .offset = offsetof(struct s3_invalid_part_number, actual_part_count)},
    {.name = STR_INIT("PartNumberRequested"), .wire_name = STR_INIT("PartNumberRequested"),
     .shape = &shape_integer,
     .offset = offsetof(struct s3_invalid_part_number, part_number_requested)},
};
const struct shape s3_invalid_part_number_shape = {
    .name = STR_INIT("InvalidPartNumber"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_part_number), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_invalid_part_number_members,
};

static const struct member s3_invalid_part_order_members[] = {
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("UploadId"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_part_order, upload_id)},
};
const struct shape s3_invalid_part_order_shape = {
    .name = STR_INIT("InvalidPartOrder"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_part_order), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_invalid_part_order_members,
};

static const struct member s3_invalid_range_members[] = {
    {.name = STR_INIT("RangeRequested"), .wire_name = STR_INIT("RangeRequested"),
     .shape = &shape_string, .offset = offsetof(struct s3_invalid_range, range_requested)},
    {.name = STR_INIT("ActualObjectSize"), .wire_name = STR_INIT("ActualObjectSize"),
     .shape = &shape_long, .offset = offsetof(struct s3_invalid_range, actual_object_size)},
};
const struct shape s3_invalid_range_shape = {
    .name = STR_INIT("InvalidRange"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_invalid_range),
    .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_range_members,
};

static const struct member s3_invalid_storage_class_members[] = {
    {.name = STR_INIT("StorageClassRequested"), .wire_name = STR_INIT("StorageClassRequested"),
     .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_storage_class, storage_class_requested)},
};
const struct shape s3_invalid_storage_class_shape = {
    .name = STR_INIT("InvalidStorageClass"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_invalid_storage_class), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_invalid_storage_class_members,
};

static const struct member s3_invalid_tag_members[] = {
    {.name = STR_INIT("TagKey"), .wire_name = STR_INIT("TagKey"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_tag, tag_key)},
    {.name = STR_INIT("TagValue"), .wire_name = STR_INIT("TagValue"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_tag, tag_value)},
};
const struct shape s3_invalid_tag_shape = {
    .name = STR_INIT("InvalidTag"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_invalid_tag),
    .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_tag_members,
};

static const struct member s3_key_too_long_error_members[] = {
    {.name = STR_INIT("Size"), .wire_name = STR_INIT("Size"), .shape = &shape_long,
     .offset = offsetof(struct s3_key_too_long_error, size)},
    {.name = STR_INIT("MaxSizeAllowed"), .wire_name = STR_INIT("MaxSizeAllowed"),
     .shape = &shape_long, .offset = offsetof(struct s3_key_too_long_error, max_size_allowed)},
};
const struct shape s3_key_too_long_error_shape = {
    .name = STR_INIT("KeyTooLongError"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_key_too_long_error), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_key_too_long_error_members,
};

static const struct member s3_list_buckets_in_members[] = {
    {.name = STR_INIT("MaxBuckets"), .wire_name = STR_INIT("max-buckets"),
     .shape = &shape_max_buckets, .offset = offsetof(struct s3_list_buckets_in, max_buckets),
     .place = PLACE_QUERY},
    {.name = STR_INIT("ContinuationToken"), .wire_name = STR_INIT("continuation-token"),
     .shape = &shape_token, .offset = offsetof(struct s3_list_buckets_in, continuation_token),
     .place = PLACE_QUERY},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_buckets_in, prefix), .place = PLACE_QUERY},
    {.name = STR_INIT("BucketRegion"), .wire_name = STR_INIT("bucket-region"),
     .shape = &shape_bucket_region, .offset = offsetof(struct s3_list_buckets_in, bucket_region),
     .place = PLACE_QUERY},
};
const struct shape s3_list_buckets_in_shape = {
    .name = STR_INIT("ListBucketsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_buckets_in), .member_count = 4,
    .members = s3_list_buckets_in_members,
};

static const struct member s3_list_buckets_out_members[] = {
    {.name = STR_INIT("Buckets"), .wire_name = STR_INIT("Buckets"), .shape = &shape_buckets,
     .offset = offsetof(struct s3_list_buckets_out, buckets)},
    {.name = STR_INIT("Owner"), .wire_name = STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_list_buckets_out, owner)},
    {.name = STR_INIT("ContinuationToken"), .wire_name = STR_INIT("ContinuationToken"),
     .shape = &shape_next_token, .offset = offsetof(struct s3_list_buckets_out, continuation_token)},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_buckets_out, prefix)},
};
const struct shape s3_list_buckets_out_shape = {
    .name = STR_INIT("ListBucketsOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_buckets_out), .member_count = 4,
    .members = s3_list_buckets_out_members,
};

static const struct member s3_list_multipart_uploads_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_multipart_uploads_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Delimiter"), .wire_name = STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_multipart_uploads_in, delimiter), .place = PLACE_QUERY},
    {.name = STR_INIT("EncodingType"), .wire_name = STR_INIT("encoding-type"),
     .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_multipart_uploads_in, encoding_type), .place = PLACE_QUERY},
    {.name = STR_INIT("KeyMarker"), .wire_name = STR_INIT("key-marker"), .shape = &shape_key_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_in, key_marker), .place = PLACE_QUERY},
    {.name = STR_INIT("MaxUploads"), .wire_name = STR_INIT("max-uploads"),
     .shape = &shape_max_uploads,
     .offset = offsetof(struct s3_list_multipart_uploads_in, max_uploads), .place = PLACE_QUERY},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_multipart_uploads_in, prefix), .place = PLACE_QUERY},
    {.name = STR_INIT("UploadIdMarker"), .wire_name = STR_INIT("upload-id-marker"),
     .shape = &shape_upload_id_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_in, upload_id_marker), .place = PLACE_QUERY},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_multipart_uploads_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer,
     .offset = offsetof(struct s3_list_multipart_uploads_in, request_payer), .place = PLACE_HEADER},
};
const struct shape s3_list_multipart_uploads_in_shape = {
    .name = STR_INIT("ListMultipartUploadsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_multipart_uploads_in), .member_count = 9,
    .members = s3_list_multipart_uploads_in_members,
};

static const struct member s3_list_multipart_uploads_out_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_multipart_uploads_out, bucket)},
    {.name = STR_INIT("KeyMarker"), .wire_name = STR_INIT("KeyMarker"), .shape = &shape_key_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, key_marker)},
    {.name = STR_INIT("UploadIdMarker"), .wire_name = STR_INIT("UploadIdMarker"),
     .shape = &shape_upload_id_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, upload_id_marker)},
    {.name = STR_INIT("NextKeyMarker"), .wire_name = STR_INIT("NextKeyMarker"),
     .shape = &shape_next_key_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, next_key_marker)},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_multipart_uploads_out, prefix)},
    {.name = STR_INIT("Delimiter"), .wire_name = STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_multipart_uploads_out, delimiter)},
    {.name = STR_INIT("NextUploadIdMarker"), .wire_name = STR_INIT("NextUploadIdMarker"),
     .shape = &shape_next_upload_id_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, next_upload_id_marker)},
    {.name = STR_INIT("MaxUploads"), .wire_name = STR_INIT("MaxUploads"),
     .shape = &shape_max_uploads,
     .offset = offsetof(struct s3_list_multipart_uploads_out, max_uploads)},
    {.name = STR_INIT("IsTruncated"), .wire_name = STR_INIT("IsTruncated"),
     .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_list_multipart_uploads_out, is_truncated)},
    {.name = STR_INIT("Uploads"), .wire_name = STR_INIT("Upload"),
     .shape = &shape_multipart_upload_list,
     .offset = offsetof(struct s3_list_multipart_uploads_out, uploads), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("CommonPrefixes"), .wire_name = STR_INIT("CommonPrefixes"),
     .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_multipart_uploads_out, common_prefixes),
     .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("EncodingType"), .wire_name = STR_INIT("EncodingType"),
     .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_multipart_uploads_out, encoding_type)},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_multipart_uploads_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_list_multipart_uploads_out_shape = {
    .name = STR_INIT("ListMultipartUploadsOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_multipart_uploads_out), .member_count = 13,
    .members = s3_list_multipart_uploads_out_members,
};

static const struct member s3_list_objects_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Delimiter"), .wire_name = STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_in, delimiter), .place = PLACE_QUERY},
    {.name = STR_INIT("EncodingType"), .wire_name = STR_INIT("encoding-type"),
     .shape = &shape_encoding_type, .offset = offsetof(struct s3_list_objects_in, encoding_type),
     .place = PLACE_QUERY},
    {.name = STR_INIT("Marker"), .wire_name = STR_INIT("marker"), .shape = &shape_marker,
     .offset = offsetof(struct s3_list_objects_in, marker), .place = PLACE_QUERY},
    {.name = STR_INIT("MaxKeys"), .wire_name = STR_INIT("max-keys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_in, max_keys), .place = PLACE_QUERY},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_in, prefix), .place = PLACE_QUERY},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_list_objects_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_objects_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("OptionalObjectAttributes"),
     .wire_name = STR_INIT("x-amz-optional-object-attributes"),
     .shape = &shape_optional_object_attributes_list,
     .offset = offsetof(struct s3_list_objects_in, optional_object_attributes),
     .place = PLACE_HEADER},
};
const struct shape s3_list_objects_in_shape = {
    .name = STR_INIT("ListObjectsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_objects_in), .member_count = 9,
    .members = s3_list_objects_in_members,
};

static const struct member s3_list_objects_out_members[] = {
    {.name = STR_INIT("IsTruncated"), .wire_name = STR_INIT("IsTruncated"),
     .shape = &shape_is_truncated, .offset = offsetof(struct s3_list_objects_out, is_truncated)},
    {.name = STR_INIT("Marker"), .wire_name = STR_INIT("Marker"), .shape = &shape_marker,
     .offset = offsetof(struct s3_list_objects_out, marker)},
    {.name = STR_INIT("NextMarker"), .wire_name = STR_INIT("NextMarker"),
     .shape = &shape_next_marker, .offset = offsetof(struct s3_list_objects_out, next_marker)},
    {.name = STR_INIT("Contents"), .wire_name = STR_INIT("Contents"), .shape = &shape_object_list,
     .offset = offsetof(struct s3_list_objects_out, contents), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_out, name)},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_out, prefix)},
    {.name = STR_INIT("Delimiter"), .wire_name = STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_out, delimiter)},
    {.name = STR_INIT("MaxKeys"), .wire_name = STR_INIT("MaxKeys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_out, max_keys)},
    {.name = STR_INIT("CommonPrefixes"), .wire_name = STR_INIT("CommonPrefixes"),
     .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_objects_out, common_prefixes), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("EncodingType"), .wire_name = STR_INIT("EncodingType"),
     .shape = &shape_encoding_type, .offset = offsetof(struct s3_list_objects_out, encoding_type)},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_objects_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_list_objects_out_shape = {
    .name = STR_INIT("ListObjectsOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_objects_out), .member_count = 11,
    .members = s3_list_objects_out_members,
};

static const struct member s3_list_objects_v2_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_v2_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Delimiter"), .wire_name = STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_v2_in, delimiter), .place = PLACE_QUERY},
    {.name = STR_INIT("EncodingType"), .wire_name = STR_INIT("encoding-type"),
     .shape = &shape_encoding_type, .offset = offsetof(struct s3_list_objects_v2_in, encoding_type),
     .place = PLACE_QUERY},
    {.name = STR_INIT("MaxKeys"), .wire_name = STR_INIT("max-keys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_v2_in, max_keys), .place = PLACE_QUERY},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_v2_in, prefix), .place = PLACE_QUERY},
    {.name = STR_INIT("ContinuationToken"), .wire_name = STR_INIT("continuation-token"),
     .shape = &shape_token, .offset = offsetof(struct s3_list_objects_v2_in, continuation_token),
     .place = PLACE_QUERY},
    {.name = STR_INIT("FetchOwner"), .wire_name = STR_INIT("fetch-owner"),
     .shape = &shape_fetch_owner, .offset = offsetof(struct s3_list_objects_v2_in, fetch_owner),
     .place = PLACE_QUERY},
    {.name = STR_INIT("StartAfter"), .wire_name = STR_INIT("start-after"),
     .shape = &shape_start_after, .offset = offsetof(struct s3_list_objects_v2_in, start_after),
     .place = PLACE_QUERY},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_list_objects_v2_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_objects_v2_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("OptionalObjectAttributes"),
     .wire_name = STR_INIT("x-amz-optional-object-attributes"),
     .shape = &shape_optional_object_attributes_list,
     .offset = offsetof(struct s3_list_objects_v2_in, optional_object_attributes),
     .place = PLACE_HEADER},
};
const struct shape s3_list_objects_v2_in_shape = {
    .name = STR_INIT("ListObjectsV2Request"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_objects_v2_in), .member_count = 11,
    .members = s3_list_objects_v2_in_members,
};

static const struct member s3_list_objects_v2_out_members[] = {
    {.name = STR_INIT("IsTruncated"), .wire_name = STR_INIT("IsTruncated"),
     .shape = &shape_is_truncated, .offset = offsetof(struct s3_list_objects_v2_out, is_truncated)},
    {.name = STR_INIT("Contents"), .wire_name = STR_INIT("Contents"), .shape = &shape_object_list,
     .offset = offsetof(struct s3_list_objects_v2_out, contents), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_v2_out, name)},
    {.name = STR_INIT("Prefix"), .wire_name = STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_v2_out, prefix)},
    {.name = STR_INIT("Delimiter"), .wire_name = STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_v2_out, delimiter)},
    {.name = STR_INIT("MaxKeys"), .wire_name = STR_INIT("MaxKeys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_v2_out, max_keys)},
    {.name = STR_INIT("CommonPrefixes"), .wire_name = STR_INIT("CommonPrefixes"),
     .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_objects_v2_out, common_prefixes), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("EncodingType"), .wire_name = STR_INIT("EncodingType"),
     .shape = &shape_encoding_type, .offset = offsetof(struct s3_list_objects_v2_out, encoding_type)},
    {.name = STR_INIT("KeyCount"), .wire_name = STR_INIT("KeyCount"), .shape = &shape_key_count,
     .offset = offsetof(struct s3_list_objects_v2_out, key_count)},
    {.name = STR_INIT("ContinuationToken"), .wire_name = STR_INIT("ContinuationToken"),
     .shape = &shape_token, .offset = offsetof(struct s3_list_objects_v2_out, continuation_token)},
    {.name = STR_INIT("NextContinuationToken"), .wire_name = STR_INIT("NextContinuationToken"),
     .shape = &shape_next_token,
     .offset = offsetof(struct s3_list_objects_v2_out, next_continuation_token)},
    {.name = STR_INIT("StartAfter"), .wire_name = STR_INIT("StartAfter"),
     .shape = &shape_start_after, .offset = offsetof(struct s3_list_objects_v2_out, start_after)},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_objects_v2_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_list_objects_v2_out_shape = {
    .name = STR_INIT("ListObjectsV2Output"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_objects_v2_out), .member_count = 13,
    .members = s3_list_objects_v2_out_members,
};

static const struct member s3_list_parts_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_parts_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_list_parts_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("MaxParts"), .wire_name = STR_INIT("max-parts"), .shape = &shape_max_parts,
     .offset = offsetof(struct s3_list_parts_in, max_parts), .place = PLACE_QUERY},
    {.name = STR_INIT("PartNumberMarker"), .wire_name = STR_INIT("part-number-marker"),
     .shape = &shape_part_number_marker,
     .offset = offsetof(struct s3_list_parts_in, part_number_marker), .place = PLACE_QUERY},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("uploadId"),
     .shape = &shape_multipart_upload_id, .offset = offsetof(struct s3_list_parts_in, upload_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_list_parts_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id, .offset = offsetof(struct s3_list_parts_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_list_parts_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_list_parts_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_list_parts_in, sse_customer_key_md5), .place = PLACE_HEADER},
};
const struct shape s3_list_parts_in_shape = {
    .name = STR_INIT("ListPartsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_parts_in), .member_count = 10,
    .members = s3_list_parts_in_members,
};

static const struct member s3_list_parts_out_members[] = {
    {.name = STR_INIT("AbortDate"), .wire_name = STR_INIT("x-amz-abort-date"),
     .shape = &shape_abort_date, .offset = offsetof(struct s3_list_parts_out, abort_date),
     .place = PLACE_HEADER},
    {.name = STR_INIT("AbortRuleId"), .wire_name = STR_INIT("x-amz-abort-rule-id"),
     .shape = &shape_abort_rule_id, .offset = offsetof(struct s3_list_parts_out, abort_rule_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_parts_out, bucket)},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_list_parts_out, key)},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("UploadId"),
     .shape = &shape_multipart_upload_id, .offset = offsetof(struct s3_list_parts_out, upload_id)},
    {.name = STR_INIT("PartNumberMarker"), .wire_name = STR_INIT("PartNumberMarker"),
     .shape = &shape_part_number_marker,
     .offset = offsetof(struct s3_list_parts_out, part_number_marker)},
    {.name = STR_INIT("NextPartNumberMarker"), .wire_name = STR_INIT("NextPartNumberMarker"),
     .shape = &shape_next_part_number_marker,
     .offset = offsetof(struct s3_list_parts_out, next_part_number_marker)},
    {.name = STR_INIT("MaxParts"), .wire_name = STR_INIT("MaxParts"), .shape = &shape_max_parts,
     .offset = offsetof(struct s3_list_parts_out, max_parts)},
    {.name = STR_INIT("IsTruncated"), .wire_name = STR_INIT("IsTruncated"),
     .shape = &shape_is_truncated, .offset = offsetof(struct s3_list_parts_out, is_truncated)},
    {.name = STR_INIT("Parts"), .wire_name = STR_INIT("Part"), .shape = &shape_parts,
     .offset = offsetof(struct s3_list_parts_out, parts), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Initiator"), .wire_name = STR_INIT("Initiator"),
     .shape = &s3_initiator_shape, .offset = offsetof(struct s3_list_parts_out, initiator)},
    {.name = STR_INIT("Owner"), .wire_name = STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_list_parts_out, owner)},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("StorageClass"),
     .shape = &shape_storage_class, .offset = offsetof(struct s3_list_parts_out, storage_class)},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged, .offset = offsetof(struct s3_list_parts_out, request_charged),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_list_parts_out, checksum_algorithm)},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("ChecksumType"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_list_parts_out, checksum_type)},
};
const struct shape s3_list_parts_out_shape = {
    .name = STR_INIT("ListPartsOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_list_parts_out), .member_count = 16,
    .members = s3_list_parts_out_members,
};

static const struct member s3_location_info_members[] = {
    {.name = STR_INIT("Type"), .wire_name = STR_INIT("Type"), .shape = &shape_location_type,
     .offset = offsetof(struct s3_location_info, type)},
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"),
     .shape = &shape_location_name_as_string, .offset = offsetof(struct s3_location_info, name)},
};
const struct shape s3_location_info_shape = {
    .name = STR_INIT("LocationInfo"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_location_info),
    .member_count = 2, .members = s3_location_info_members,
};

static const struct member s3_metadata_too_large_members[] = {
    {.name = STR_INIT("Size"), .wire_name = STR_INIT("Size"), .shape = &shape_long,
     .offset = offsetof(struct s3_metadata_too_large, size)},
    {.name = STR_INIT("MaxSizeAllowed"), .wire_name = STR_INIT("MaxSizeAllowed"),
     .shape = &shape_long, .offset = offsetof(struct s3_metadata_too_large, max_size_allowed)},
};
const struct shape s3_metadata_too_large_shape = {
    .name = STR_INIT("MetadataTooLarge"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_metadata_too_large), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_metadata_too_large_members,
};

static const struct member s3_method_not_allowed_members[] = {
    {.name = STR_INIT("Method"), .wire_name = STR_INIT("Method"), .shape = &shape_string,
     .offset = offsetof(struct s3_method_not_allowed, method)},
    {.name = STR_INIT("ResourceType"), .wire_name = STR_INIT("ResourceType"),
     .shape = &shape_string, .offset = offsetof(struct s3_method_not_allowed, resource_type)},
};
const struct shape s3_method_not_allowed_shape = {
    .name = STR_INIT("MethodNotAllowed"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_method_not_allowed), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_method_not_allowed_members,
};

static const struct member s3_multipart_upload_members[] = {
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("UploadId"),
     .shape = &shape_multipart_upload_id, .offset = offsetof(struct s3_multipart_upload, upload_id)},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_multipart_upload, key)},
    {.name = STR_INIT("Initiated"), .wire_name = STR_INIT("Initiated"), .shape = &shape_initiated,
     .offset = offsetof(struct s3_multipart_upload, initiated)},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("StorageClass"),
     .shape = &shape_storage_class, .offset = offsetof(struct s3_multipart_upload, storage_class)},
    {.name = STR_INIT("Owner"), .wire_name = STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_multipart_upload, owner)},
    {.name = STR_INIT("Initiator"), .wire_name = STR_INIT("Initiator"),
     .shape = &s3_initiator_shape, .offset = offsetof(struct s3_multipart_upload, initiator)},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_multipart_upload, checksum_algorithm)},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("ChecksumType"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_multipart_upload, checksum_type)},
};
const struct shape s3_multipart_upload_shape = {
    .name = STR_INIT("MultipartUpload"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_multipart_upload), .member_count = 8,
    .members = s3_multipart_upload_members,
};

static const struct member s3_no_such_bucket_members[] = {
    {.name = STR_INIT("BucketName"), .wire_name = STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_bucket, bucket_name)},
};
const struct shape s3_no_such_bucket_shape = {
    .name = STR_INIT("NoSuchBucket"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_no_such_bucket), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_no_such_bucket_members,
};

static const struct member s3_no_such_key_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_key, key)},
};
const struct shape s3_no_such_key_shape = {
    .name = STR_INIT("NoSuchKey"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_no_such_key),
    .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_no_such_key_members,
};

static const struct member s3_no_such_upload_members[] = {
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("UploadId"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_upload, upload_id)},
};
const struct shape s3_no_such_upload_shape = {
    .name = STR_INIT("NoSuchUpload"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_no_such_upload), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_no_such_upload_members,
};

static const struct member s3_no_such_version_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_version, key)},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("VersionId"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_version, version_id)},
};
const struct shape s3_no_such_version_shape = {
    .name = STR_INIT("NoSuchVersion"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_no_such_version), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = s3_no_such_version_members,
};

static const struct member s3_object_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_object, key)},
    {.name = STR_INIT("LastModified"), .wire_name = STR_INIT("LastModified"),
     .shape = &shape_last_modified, .offset = offsetof(struct s3_object, last_modified)},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_object, etag)},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm_list,
     .offset = offsetof(struct s3_object, checksum_algorithm), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("ChecksumType"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_object, checksum_type)},
    {.name = STR_INIT("Size"), .wire_name = STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_object, size)},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("StorageClass"),
     .shape = &shape_object_storage_class, .offset = offsetof(struct s3_object, storage_class)},
    {.name = STR_INIT("Owner"), .wire_name = STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_object, owner)},
    {.name = STR_INIT("RestoreStatus"), .wire_name = STR_INIT("RestoreStatus"),
     .shape = &s3_restore_status_shape, .offset = offsetof(struct s3_object, restore_status)},
};
const struct shape s3_object_shape = {
    .name = STR_INIT("Object"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_object),
    .member_count = 9, .members = s3_object_members,
};

static const struct member s3_object_identifier_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_object_identifier, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("VersionId"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_object_identifier, version_id)},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_object_identifier, etag)},
    {.name = STR_INIT("LastModifiedTime"), .wire_name = STR_INIT("LastModifiedTime"),
     .shape = &shape_last_modified_time,
     .offset = offsetof(struct s3_object_identifier, last_modified_time), .time_format = TIME_HTTP},
    {.name = STR_INIT("Size"), .wire_name = STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_object_identifier, size)},
};
const struct shape s3_object_identifier_shape = {
    .name = STR_INIT("ObjectIdentifier"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_object_identifier), .member_count = 5,
    .members = s3_object_identifier_members,
};

static const struct member s3_owner_members[] = {
    {.name = STR_INIT("DisplayName"), .wire_name = STR_INIT("DisplayName"),
     .shape = &shape_display_name, .offset = offsetof(struct s3_owner, display_name)},
    {.name = STR_INIT("ID"), .wire_name = STR_INIT("ID"), .shape = &shape_id,
     .offset = offsetof(struct s3_owner, id)},
};
const struct shape s3_owner_shape = {
    .name = STR_INIT("Owner"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_owner),
    .member_count = 2, .members = s3_owner_members,
};

static const struct member s3_part_members[] = {
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("PartNumber"),
     .shape = &shape_part_number, .offset = offsetof(struct s3_part, part_number)},
    {.name = STR_INIT("LastModified"), .wire_name = STR_INIT("LastModified"),
     .shape = &shape_last_modified, .offset = offsetof(struct s3_part, last_modified)},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_part, etag)},
    {.name = STR_INIT("Size"), .wire_name = STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_part, size)},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("ChecksumCRC32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_part, checksum_crc32)},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("ChecksumCRC32C"),
     .shape = &shape_checksum_crc32c, .offset = offsetof(struct s3_part, checksum_crc32c)},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme, .offset = offsetof(struct s3_part, checksum_crc64nvme)},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("ChecksumSHA1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_part, checksum_sha1)},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("ChecksumSHA256"),
     .shape = &shape_checksum_sha256, .offset = offsetof(struct s3_part, checksum_sha256)},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("ChecksumSHA512"),
     .shape = &shape_checksum_sha512, .offset = offsetof(struct s3_part, checksum_sha512)},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("ChecksumMD5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_part, checksum_md5)},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("ChecksumXXHASH64"),
     .shape = &shape_checksum_xxhash64, .offset = offsetof(struct s3_part, checksum_xxhash64)},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("ChecksumXXHASH3"),
     .shape = &shape_checksum_xxhash3, .offset = offsetof(struct s3_part, checksum_xxhash3)},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128, .offset = offsetof(struct s3_part, checksum_xxhash128)},
};
const struct shape s3_part_shape = {
    .name = STR_INIT("Part"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_part),
    .member_count = 14, .members = s3_part_members,
};

static const struct member s3_precondition_failed_members[] = {
    {.name = STR_INIT("Condition"), .wire_name = STR_INIT("Condition"), .shape = &shape_string,
     .offset = offsetof(struct s3_precondition_failed, condition)},
};
const struct shape s3_precondition_failed_shape = {
    .name = STR_INIT("PreconditionFailed"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_precondition_failed), .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = s3_precondition_failed_members,
};

static const struct member s3_put_object_in_members[] = {
    {.name = STR_INIT("ACL"), .wire_name = STR_INIT("x-amz-acl"), .shape = &shape_object_canned_acl,
     .offset = offsetof(struct s3_put_object_in, acl), .place = PLACE_HEADER},
    {.name = STR_INIT("Body"), .wire_name = STR_INIT("Body"), .shape = &shape_body_in,
     .offset = offsetof(struct s3_put_object_in, body), .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_put_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("CacheControl"), .wire_name = STR_INIT("Cache-Control"),
     .shape = &shape_cache_control, .offset = offsetof(struct s3_put_object_in, cache_control),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentDisposition"), .wire_name = STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_put_object_in, content_disposition), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentEncoding"), .wire_name = STR_INIT("Content-Encoding"),
     .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_put_object_in, content_encoding), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLanguage"), .wire_name = STR_INIT("Content-Language"),
     .shape = &shape_content_language,
     .offset = offsetof(struct s3_put_object_in, content_language), .place = PLACE_HEADER},
    {.name = STR_INIT("ContentLength"), .wire_name = STR_INIT("Content-Length"),
     .shape = &shape_content_length, .offset = offsetof(struct s3_put_object_in, content_length),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentMD5"), .wire_name = STR_INIT("Content-MD5"),
     .shape = &shape_content_md5, .offset = offsetof(struct s3_put_object_in, content_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentType"), .wire_name = STR_INIT("Content-Type"),
     .shape = &shape_content_type, .offset = offsetof(struct s3_put_object_in, content_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_put_object_in, checksum_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_put_object_in, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c, .offset = offsetof(struct s3_put_object_in, checksum_crc32c),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_put_object_in, checksum_crc64nvme), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_put_object_in, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256, .offset = offsetof(struct s3_put_object_in, checksum_sha256),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512, .offset = offsetof(struct s3_put_object_in, checksum_sha512),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_put_object_in, checksum_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_put_object_in, checksum_xxhash64), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_put_object_in, checksum_xxhash3), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_put_object_in, checksum_xxhash128), .place = PLACE_HEADER},
    {.name = STR_INIT("Expires"), .wire_name = STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_put_object_in, expires), .place = PLACE_HEADER},
    {.name = STR_INIT("IfMatch"), .wire_name = STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_put_object_in, if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("IfNoneMatch"), .wire_name = STR_INIT("If-None-Match"),
     .shape = &shape_if_none_match, .offset = offsetof(struct s3_put_object_in, if_none_match),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantFullControl"), .wire_name = STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_put_object_in, grant_full_control), .place = PLACE_HEADER},
    {.name = STR_INIT("GrantRead"), .wire_name = STR_INIT("x-amz-grant-read"),
     .shape = &shape_grant_read, .offset = offsetof(struct s3_put_object_in, grant_read),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantReadACP"), .wire_name = STR_INIT("x-amz-grant-read-acp"),
     .shape = &shape_grant_read_acp, .offset = offsetof(struct s3_put_object_in, grant_read_acp),
     .place = PLACE_HEADER},
    {.name = STR_INIT("GrantWriteACP"), .wire_name = STR_INIT("x-amz-grant-write-acp"),
     .shape = &shape_grant_write_acp, .offset = offsetof(struct s3_put_object_in, grant_write_acp),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_put_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("WriteOffsetBytes"), .wire_name = STR_INIT("x-amz-write-offset-bytes"),
     .shape = &shape_write_offset_bytes,
     .offset = offsetof(struct s3_put_object_in, write_offset_bytes), .place = PLACE_HEADER},
    {.name = STR_INIT("Metadata"), .wire_name = STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_put_object_in, metadata), .place = PLACE_HEADERS},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_put_object_in, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("StorageClass"), .wire_name = STR_INIT("x-amz-storage-class"),
     .shape = &shape_storage_class, .offset = offsetof(struct s3_put_object_in, storage_class),
     .place = PLACE_HEADER},
    {.name = STR_INIT("WebsiteRedirectLocation"),
     .wire_name = STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_put_object_in, website_redirect_location), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_put_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_put_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_put_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_put_object_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSEncryptionContext"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_put_object_in, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_put_object_in, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_put_object_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("Tagging"), .wire_name = STR_INIT("x-amz-tagging"),
     .shape = &shape_tagging_header, .offset = offsetof(struct s3_put_object_in, tagging),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockMode"), .wire_name = STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_put_object_in, object_lock_mode), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockRetainUntilDate"),
     .wire_name = STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_put_object_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {.name = STR_INIT("ObjectLockLegalHoldStatus"),
     .wire_name = STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_put_object_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHold"), .wire_name = STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_put_object_in, object_lock_event_hold), .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationDays"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_put_object_in, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ObjectLockEventHoldDurationYears"),
     .wire_name = STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_put_object_in, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id, .offset = offsetof(struct s3_put_object_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_put_object_in_shape = {
    .name = STR_INIT("PutObjectRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_put_object_in), .member_count = 49,
    .members = s3_put_object_in_members,
};

static const struct member s3_put_object_out_members[] = {
    {.name = STR_INIT("Expiration"), .wire_name = STR_INIT("x-amz-expiration"),
     .shape = &shape_expiration, .offset = offsetof(struct s3_put_object_out, expiration),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_put_object_out, etag), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_put_object_out, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c, .offset = offsetof(struct s3_put_object_out, checksum_crc32c),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_put_object_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_put_object_out, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256, .offset = offsetof(struct s3_put_object_out, checksum_sha256),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512, .offset = offsetof(struct s3_put_object_out, checksum_sha512),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_put_object_out, checksum_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_put_object_out, checksum_xxhash64), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_put_object_out, checksum_xxhash3), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_put_object_out, checksum_xxhash128), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumType"), .wire_name = STR_INIT("x-amz-checksum-type"),
     .shape = &shape_checksum_type, .offset = offsetof(struct s3_put_object_out, checksum_type),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_put_object_out, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("VersionId"), .wire_name = STR_INIT("x-amz-version-id"),
     .shape = &shape_object_version_id, .offset = offsetof(struct s3_put_object_out, version_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_put_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_put_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_put_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSEncryptionContext"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_put_object_out, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_put_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("Size"), .wire_name = STR_INIT("x-amz-object-size"), .shape = &shape_size,
     .offset = offsetof(struct s3_put_object_out, size), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged, .offset = offsetof(struct s3_put_object_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_put_object_out_shape = {
    .name = STR_INIT("PutObjectOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_put_object_out), .member_count = 22,
    .members = s3_put_object_out_members,
};

static const struct member s3_restore_status_members[] = {
    {.name = STR_INIT("IsRestoreInProgress"), .wire_name = STR_INIT("IsRestoreInProgress"),
     .shape = &shape_is_restore_in_progress,
     .offset = offsetof(struct s3_restore_status, is_restore_in_progress)},
    {.name = STR_INIT("RestoreExpiryDate"), .wire_name = STR_INIT("RestoreExpiryDate"),
     .shape = &shape_restore_expiry_date,
     .offset = offsetof(struct s3_restore_status, restore_expiry_date)},
};
const struct shape s3_restore_status_shape = {
    .name = STR_INIT("RestoreStatus"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_restore_status), .member_count = 2,
    .members = s3_restore_status_members,
};

static const struct member s3_tag_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_tag, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_value,
     .offset = offsetof(struct s3_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape s3_tag_shape = {
    .name = STR_INIT("Tag"), .kind = SHAPE_STRUCT, .size = sizeof(struct s3_tag), .member_count = 2,
    .members = s3_tag_members,
};

static const struct member s3_upload_part_copy_in_members[] = {
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_upload_part_copy_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("CopySource"), .wire_name = STR_INIT("x-amz-copy-source"),
     .shape = &shape_copy_source, .offset = offsetof(struct s3_upload_part_copy_in, copy_source),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfMatch"), .wire_name = STR_INIT("x-amz-copy-source-if-match"),
     .shape = &shape_copy_source_if_match,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_match), .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfModifiedSince"),
     .wire_name = STR_INIT("x-amz-copy-source-if-modified-since"),
     .shape = &shape_copy_source_if_modified_since,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_modified_since),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfNoneMatch"),
     .wire_name = STR_INIT("x-amz-copy-source-if-none-match"),
     .shape = &shape_copy_source_if_none_match,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_none_match),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceIfUnmodifiedSince"),
     .wire_name = STR_INIT("x-amz-copy-source-if-unmodified-since"),
     .shape = &shape_copy_source_if_unmodified_since,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_unmodified_since),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceRange"), .wire_name = STR_INIT("x-amz-copy-source-range"),
     .shape = &shape_copy_source_range,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_range), .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_upload_part_copy_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("partNumber"),
     .shape = &shape_part_number, .offset = offsetof(struct s3_upload_part_copy_in, part_number),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("uploadId"),
     .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_upload_part_copy_in, upload_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_copy_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_upload_part_copy_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_copy_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceSSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-copy-source-server-side-encryption-customer-algorithm"),
     .shape = &shape_copy_source_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceSSECustomerKey"),
     .wire_name = STR_INIT("x-amz-copy-source-server-side-encryption-customer-key"),
     .shape = &shape_copy_source_sse_customer_key,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("CopySourceSSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-copy-source-server-side-encryption-customer-key-MD5"),
     .shape = &shape_copy_source_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_sse_customer_key_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer,
     .offset = offsetof(struct s3_upload_part_copy_in, request_payer), .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_upload_part_copy_in, expected_bucket_owner), .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedSourceBucketOwner"),
     .wire_name = STR_INIT("x-amz-source-expected-bucket-owner"), .shape = &shape_account_id,
     .offset = offsetof(struct s3_upload_part_copy_in, expected_source_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_upload_part_copy_in_shape = {
    .name = STR_INIT("UploadPartCopyRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_upload_part_copy_in), .member_count = 19,
    .members = s3_upload_part_copy_in_members,
};

static const struct member s3_upload_part_copy_out_members[] = {
    {.name = STR_INIT("CopySourceVersionId"), .wire_name = STR_INIT("x-amz-copy-source-version-id"),
     .shape = &shape_copy_source_version_id,
     .offset = offsetof(struct s3_upload_part_copy_out, copy_source_version_id),
     .place = PLACE_HEADER},
    {.name = STR_INIT("CopyPartResult"), .wire_name = STR_INIT("CopyPartResult"),
     .shape = &s3_copy_part_result_shape,
     .offset = offsetof(struct s3_upload_part_copy_out, copy_part_result), .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_upload_part_copy_out, server_side_encryption),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_copy_out, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_copy_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_upload_part_copy_out, sse_kms_key_id), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_upload_part_copy_out, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_upload_part_copy_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_upload_part_copy_out_shape = {
    .name = STR_INIT("UploadPartCopyOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_upload_part_copy_out), .member_count = 8,
    .members = s3_upload_part_copy_out_members,
};

static const struct member s3_upload_part_in_members[] = {
    {.name = STR_INIT("Body"), .wire_name = STR_INIT("Body"), .shape = &shape_body_in,
     .offset = offsetof(struct s3_upload_part_in, body), .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("Bucket"), .wire_name = STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_upload_part_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("ContentLength"), .wire_name = STR_INIT("Content-Length"),
     .shape = &shape_content_length, .offset = offsetof(struct s3_upload_part_in, content_length),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ContentMD5"), .wire_name = STR_INIT("Content-MD5"),
     .shape = &shape_content_md5, .offset = offsetof(struct s3_upload_part_in, content_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumAlgorithm"), .wire_name = STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_upload_part_in, checksum_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_upload_part_in, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c, .offset = offsetof(struct s3_upload_part_in, checksum_crc32c),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_upload_part_in, checksum_crc64nvme), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_upload_part_in, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256, .offset = offsetof(struct s3_upload_part_in, checksum_sha256),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512, .offset = offsetof(struct s3_upload_part_in, checksum_sha512),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_upload_part_in, checksum_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_upload_part_in, checksum_xxhash64), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_upload_part_in, checksum_xxhash3), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_upload_part_in, checksum_xxhash128), .place = PLACE_HEADER},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_upload_part_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("PartNumber"), .wire_name = STR_INIT("partNumber"),
     .shape = &shape_part_number, .offset = offsetof(struct s3_upload_part_in, part_number),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("UploadId"), .wire_name = STR_INIT("uploadId"),
     .shape = &shape_multipart_upload_id, .offset = offsetof(struct s3_upload_part_in, upload_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKey"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_upload_part_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestPayer"), .wire_name = STR_INIT("x-amz-request-payer"),
     .shape = &shape_request_payer, .offset = offsetof(struct s3_upload_part_in, request_payer),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ExpectedBucketOwner"), .wire_name = STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_upload_part_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_upload_part_in_shape = {
    .name = STR_INIT("UploadPartRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_upload_part_in), .member_count = 23,
    .members = s3_upload_part_in_members,
};

static const struct member s3_upload_part_out_members[] = {
    {.name = STR_INIT("ServerSideEncryption"),
     .wire_name = STR_INIT("x-amz-server-side-encryption"), .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_upload_part_out, server_side_encryption), .place = PLACE_HEADER},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_upload_part_out, etag), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32"), .wire_name = STR_INIT("x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32, .offset = offsetof(struct s3_upload_part_out, checksum_crc32),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC32C"), .wire_name = STR_INIT("x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_upload_part_out, checksum_crc32c), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumCRC64NVME"), .wire_name = STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_upload_part_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA1"), .wire_name = STR_INIT("x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1, .offset = offsetof(struct s3_upload_part_out, checksum_sha1),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA256"), .wire_name = STR_INIT("x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_upload_part_out, checksum_sha256), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumSHA512"), .wire_name = STR_INIT("x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_upload_part_out, checksum_sha512), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumMD5"), .wire_name = STR_INIT("x-amz-checksum-md5"),
     .shape = &shape_checksum_md5, .offset = offsetof(struct s3_upload_part_out, checksum_md5),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH64"), .wire_name = STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_upload_part_out, checksum_xxhash64), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH3"), .wire_name = STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_upload_part_out, checksum_xxhash3), .place = PLACE_HEADER},
    {.name = STR_INIT("ChecksumXXHASH128"), .wire_name = STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_upload_part_out, checksum_xxhash128), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerAlgorithm"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {.name = STR_INIT("SSECustomerKeyMD5"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {.name = STR_INIT("SSEKMSKeyId"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_upload_part_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {.name = STR_INIT("BucketKeyEnabled"),
     .wire_name = STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_upload_part_out, bucket_key_enabled), .place = PLACE_HEADER},
    {.name = STR_INIT("RequestCharged"), .wire_name = STR_INIT("x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_upload_part_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_upload_part_out_shape = {
    .name = STR_INIT("UploadPartOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct s3_upload_part_out), .member_count = 17,
    .members = s3_upload_part_out_members,
};

const struct aws_error S3_ACCESS_DENIED = {
    .code = STR_INIT("AccessDenied"), .shape_name = STR_INIT("AccessDenied"), .http_status = 403,
};
const struct aws_error S3_BAD_DIGEST = {
    .code = STR_INIT("BadDigest"), .shape_name = STR_INIT("BadDigest"), .http_status = 400,
    .shape = &s3_bad_digest_shape,
};
const struct aws_error S3_BUCKET_ALREADY_EXISTS = {
    .code = STR_INIT("BucketAlreadyExists"), .shape_name = STR_INIT("BucketAlreadyExists"),
    .http_status = 409, .shape = &s3_bucket_already_exists_shape,
};
const struct aws_error S3_BUCKET_ALREADY_OWNED_BY_YOU = {
    .code = STR_INIT("BucketAlreadyOwnedByYou"), .shape_name = STR_INIT("BucketAlreadyOwnedByYou"),
    .http_status = 409, .shape = &s3_bucket_already_owned_by_you_shape,
};
const struct aws_error S3_BUCKET_NOT_EMPTY = {
    .code = STR_INIT("BucketNotEmpty"), .shape_name = STR_INIT("BucketNotEmpty"),
    .http_status = 409, .shape = &s3_bucket_not_empty_shape,
};
const struct aws_error S3_CONDITIONAL_REQUEST_CONFLICT = {
    .code = STR_INIT("ConditionalRequestConflict"),
    .shape_name = STR_INIT("ConditionalRequestConflict"), .http_status = 409,
    .shape = &s3_conditional_request_conflict_shape,
};
const struct aws_error S3_ENCRYPTION_TYPE_MISMATCH = {
    .code = STR_INIT("EncryptionTypeMismatch"), .shape_name = STR_INIT("EncryptionTypeMismatch"),
    .http_status = 400,
};
const struct aws_error S3_ENTITY_TOO_LARGE = {
    .code = STR_INIT("EntityTooLarge"), .shape_name = STR_INIT("EntityTooLarge"),
    .http_status = 400, .shape = &s3_entity_too_large_shape,
};
const struct aws_error S3_ENTITY_TOO_SMALL = {
    .code = STR_INIT("EntityTooSmall"), .shape_name = STR_INIT("EntityTooSmall"),
    .http_status = 400, .shape = &s3_entity_too_small_shape,
};
const struct aws_error S3_ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION = {
    .code = STR_INIT("IllegalLocationConstraintException"),
    .shape_name = STR_INIT("IllegalLocationConstraintException"), .http_status = 400,
};
const struct aws_error S3_INCOMPLETE_BODY = {
    .code = STR_INIT("IncompleteBody"), .shape_name = STR_INIT("IncompleteBody"),
    .http_status = 400,
};
const struct aws_error S3_INTERNAL_ERROR = {
    .code = STR_INIT("InternalError"), .shape_name = STR_INIT("InternalError"), .http_status = 500,
    .server_fault = true,
};
const struct aws_error S3_INVALID_ARGUMENT = {
    .code = STR_INIT("InvalidArgument"), .shape_name = STR_INIT("InvalidArgument"),
    .http_status = 400, .shape = &s3_invalid_argument_shape,
};
const struct aws_error S3_INVALID_BUCKET_NAME = {
    .code = STR_INIT("InvalidBucketName"), .shape_name = STR_INIT("InvalidBucketName"),
    .http_status = 400, .shape = &s3_invalid_bucket_name_shape,
};
const struct aws_error S3_INVALID_BUCKET_STATE = {
    .code = STR_INIT("InvalidBucketState"), .shape_name = STR_INIT("InvalidBucketState"),
    .http_status = 409,
};
const struct aws_error S3_INVALID_DIGEST = {
    .code = STR_INIT("InvalidDigest"), .shape_name = STR_INIT("InvalidDigest"), .http_status = 400,
    .shape = &s3_invalid_digest_shape,
};
const struct aws_error S3_INVALID_ENCRYPTION_ALGORITHM_ERROR = {
    .code = STR_INIT("InvalidEncryptionAlgorithmError"),
    .shape_name = STR_INIT("InvalidEncryptionAlgorithmError"), .http_status = 400,
};
const struct aws_error S3_INVALID_LOCATION_CONSTRAINT = {
    .code = STR_INIT("InvalidLocationConstraint"),
    .shape_name = STR_INIT("InvalidLocationConstraint"), .http_status = 400,
    .shape = &s3_invalid_location_constraint_shape,
};
const struct aws_error S3_INVALID_OBJECT_STATE = {
    .code = STR_INIT("InvalidObjectState"), .shape_name = STR_INIT("InvalidObjectState"),
    .http_status = 403, .shape = &s3_invalid_object_state_shape,
};
const struct aws_error S3_INVALID_PART = {
    .code = STR_INIT("InvalidPart"), .shape_name = STR_INIT("InvalidPart"), .http_status = 400,
    .shape = &s3_invalid_part_shape,
};
const struct aws_error S3_INVALID_PART_NUMBER = {
    .code = STR_INIT("InvalidPartNumber"), .shape_name = STR_INIT("InvalidPartNumber"),
    .http_status = 416, .shape = &s3_invalid_part_number_shape,
};
const struct aws_error S3_INVALID_PART_ORDER = {
    .code = STR_INIT("InvalidPartOrder"), .shape_name = STR_INIT("InvalidPartOrder"),
    .http_status = 400, .shape = &s3_invalid_part_order_shape,
};
const struct aws_error S3_INVALID_RANGE = {
    .code = STR_INIT("InvalidRange"), .shape_name = STR_INIT("InvalidRange"), .http_status = 416,
    .shape = &s3_invalid_range_shape,
};
const struct aws_error S3_INVALID_REQUEST = {
    .code = STR_INIT("InvalidRequest"), .shape_name = STR_INIT("InvalidRequest"),
    .http_status = 400,
};
const struct aws_error S3_INVALID_STORAGE_CLASS = {
    .code = STR_INIT("InvalidStorageClass"), .shape_name = STR_INIT("InvalidStorageClass"),
    .http_status = 400, .shape = &s3_invalid_storage_class_shape,
};
const struct aws_error S3_INVALID_TAG = {
    .code = STR_INIT("InvalidTag"), .shape_name = STR_INIT("InvalidTag"), .http_status = 400,
    .shape = &s3_invalid_tag_shape,
};
const struct aws_error S3_INVALID_URI = {
    .code = STR_INIT("InvalidURI"), .shape_name = STR_INIT("InvalidURI"), .http_status = 400,
};
const struct aws_error S3_INVALID_WRITE_OFFSET = {
    .code = STR_INIT("InvalidWriteOffset"), .shape_name = STR_INIT("InvalidWriteOffset"),
    .http_status = 400,
};
const struct aws_error S3_KEY_TOO_LONG_ERROR = {
    .code = STR_INIT("KeyTooLongError"), .shape_name = STR_INIT("KeyTooLongError"),
    .http_status = 400, .shape = &s3_key_too_long_error_shape,
};
const struct aws_error S3_MALFORMED_ACL_ERROR = {
    .code = STR_INIT("MalformedACLError"), .shape_name = STR_INIT("MalformedACLError"),
    .http_status = 400,
};
const struct aws_error S3_MALFORMED_POLICY = {
    .code = STR_INIT("MalformedPolicy"), .shape_name = STR_INIT("MalformedPolicy"),
    .http_status = 400,
};
const struct aws_error S3_MALFORMED_XML = {
    .code = STR_INIT("MalformedXML"), .shape_name = STR_INIT("MalformedXML"), .http_status = 400,
};
const struct aws_error S3_METADATA_TOO_LARGE = {
    .code = STR_INIT("MetadataTooLarge"), .shape_name = STR_INIT("MetadataTooLarge"),
    .http_status = 400, .shape = &s3_metadata_too_large_shape,
};
const struct aws_error S3_METHOD_NOT_ALLOWED = {
    .code = STR_INIT("MethodNotAllowed"), .shape_name = STR_INIT("MethodNotAllowed"),
    .http_status = 405, .shape = &s3_method_not_allowed_shape,
};
const struct aws_error S3_MISSING_CONTENT_LENGTH = {
    .code = STR_INIT("MissingContentLength"), .shape_name = STR_INIT("MissingContentLength"),
    .http_status = 411,
};
const struct aws_error S3_MISSING_REQUEST_BODY_ERROR = {
    .code = STR_INIT("MissingRequestBodyError"), .shape_name = STR_INIT("MissingRequestBodyError"),
    .http_status = 400,
};
const struct aws_error S3_NOT_MODIFIED = {
    .code = STR_INIT("NotModified"), .shape_name = STR_INIT("NotModified"), .http_status = 304,
};
const struct aws_error S3_NO_SUCH_BUCKET = {
    .code = STR_INIT("NoSuchBucket"), .shape_name = STR_INIT("NoSuchBucket"), .http_status = 404,
    .shape = &s3_no_such_bucket_shape,
};
const struct aws_error S3_NO_SUCH_BUCKET_POLICY = {
    .code = STR_INIT("NoSuchBucketPolicy"), .shape_name = STR_INIT("NoSuchBucketPolicy"),
    .http_status = 404,
};
const struct aws_error S3_NO_SUCH_CORS_CONFIGURATION = {
    .code = STR_INIT("NoSuchCORSConfiguration"), .shape_name = STR_INIT("NoSuchCORSConfiguration"),
    .http_status = 404,
};
const struct aws_error S3_NO_SUCH_KEY = {
    .code = STR_INIT("NoSuchKey"), .shape_name = STR_INIT("NoSuchKey"), .http_status = 404,
    .shape = &s3_no_such_key_shape,
};
const struct aws_error S3_NO_SUCH_LIFECYCLE_CONFIGURATION = {
    .code = STR_INIT("NoSuchLifecycleConfiguration"),
    .shape_name = STR_INIT("NoSuchLifecycleConfiguration"), .http_status = 404,
};
const struct aws_error S3_NO_SUCH_OBJECT_LOCK_CONFIGURATION = {
    .code = STR_INIT("NoSuchObjectLockConfiguration"),
    .shape_name = STR_INIT("NoSuchObjectLockConfiguration"), .http_status = 404,
};
const struct aws_error S3_NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION = {
    .code = STR_INIT("NoSuchPublicAccessBlockConfiguration"),
    .shape_name = STR_INIT("NoSuchPublicAccessBlockConfiguration"), .http_status = 404,
};
const struct aws_error S3_NO_SUCH_TAG_SET = {
    .code = STR_INIT("NoSuchTagSet"), .shape_name = STR_INIT("NoSuchTagSet"), .http_status = 404,
};
const struct aws_error S3_NO_SUCH_UPLOAD = {
    .code = STR_INIT("NoSuchUpload"), .shape_name = STR_INIT("NoSuchUpload"), .http_status = 404,
    .shape = &s3_no_such_upload_shape,
};
const struct aws_error S3_NO_SUCH_VERSION = {
    .code = STR_INIT("NoSuchVersion"), .shape_name = STR_INIT("NoSuchVersion"), .http_status = 404,
    .shape = &s3_no_such_version_shape,
};
const struct aws_error S3_NO_SUCH_WEBSITE_CONFIGURATION = {
    .code = STR_INIT("NoSuchWebsiteConfiguration"),
    .shape_name = STR_INIT("NoSuchWebsiteConfiguration"), .http_status = 404,
};
const struct aws_error S3_OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR = {
    .code = STR_INIT("ObjectAlreadyInActiveTierError"),
    .shape_name = STR_INIT("ObjectAlreadyInActiveTierError"), .http_status = 403,
};
const struct aws_error S3_OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR = {
    .code = STR_INIT("ObjectLockConfigurationNotFoundError"),
    .shape_name = STR_INIT("ObjectLockConfigurationNotFoundError"), .http_status = 404,
};
const struct aws_error S3_OBJECT_NOT_IN_ACTIVE_TIER_ERROR = {
    .code = STR_INIT("ObjectNotInActiveTierError"),
    .shape_name = STR_INIT("ObjectNotInActiveTierError"), .http_status = 403,
};
const struct aws_error S3_OPERATION_ABORTED = {
    .code = STR_INIT("OperationAborted"), .shape_name = STR_INIT("OperationAborted"),
    .http_status = 409,
};
const struct aws_error S3_OWNERSHIP_CONTROLS_NOT_FOUND_ERROR = {
    .code = STR_INIT("OwnershipControlsNotFoundError"),
    .shape_name = STR_INIT("OwnershipControlsNotFoundError"), .http_status = 404,
};
const struct aws_error S3_PRECONDITION_FAILED = {
    .code = STR_INIT("PreconditionFailed"), .shape_name = STR_INIT("PreconditionFailed"),
    .http_status = 412, .shape = &s3_precondition_failed_shape,
};
const struct aws_error S3_REPLICATION_CONFIGURATION_NOT_FOUND_ERROR = {
    .code = STR_INIT("ReplicationConfigurationNotFoundError"),
    .shape_name = STR_INIT("ReplicationConfigurationNotFoundError"), .http_status = 404,
};
const struct aws_error S3_REQUEST_TIMEOUT = {
    .code = STR_INIT("RequestTimeout"), .shape_name = STR_INIT("RequestTimeout"),
    .http_status = 400,
};
const struct aws_error S3_SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR = {
    .code = STR_INIT("ServerSideEncryptionConfigurationNotFoundError"),
    .shape_name = STR_INIT("ServerSideEncryptionConfigurationNotFoundError"), .http_status = 404,
};
const struct aws_error S3_SLOW_DOWN = {
    .code = STR_INIT("SlowDown"), .shape_name = STR_INIT("SlowDown"), .http_status = 503,
    .server_fault = true,
};
const struct aws_error S3_TOO_MANY_BUCKETS = {
    .code = STR_INIT("TooManyBuckets"), .shape_name = STR_INIT("TooManyBuckets"),
    .http_status = 400,
};
const struct aws_error S3_TOO_MANY_PARTS = {
    .code = STR_INIT("TooManyParts"), .shape_name = STR_INIT("TooManyParts"), .http_status = 400,
};
const struct aws_error S3_X_AMZ_CONTENT_SHA256_MISMATCH = {
    .code = STR_INIT("XAmzContentSHA256Mismatch"),
    .shape_name = STR_INIT("XAmzContentSHA256Mismatch"), .http_status = 400,
};
static const struct aws_error *const s3_abort_multipart_upload_errors[] = {&S3_NO_SUCH_UPLOAD};
static const struct aws_error *const s3_copy_object_errors[] = {
    &S3_OBJECT_NOT_IN_ACTIVE_TIER_ERROR,
};
static const struct aws_error *const s3_create_bucket_errors[] = {
    &S3_BUCKET_ALREADY_EXISTS, &S3_BUCKET_ALREADY_OWNED_BY_YOU,
};
static const struct aws_error *const s3_get_object_errors[] = {
    &S3_NO_SUCH_KEY, &S3_INVALID_OBJECT_STATE,
};
static const struct aws_error *const s3_head_bucket_errors[] = {&S3_NO_SUCH_BUCKET};
static const struct aws_error *const s3_head_object_errors[] = {&S3_NO_SUCH_KEY};
static const struct aws_error *const s3_list_objects_errors[] = {&S3_NO_SUCH_BUCKET};
static const struct aws_error *const s3_list_objects_v2_errors[] = {&S3_NO_SUCH_BUCKET};
static const struct aws_error *const s3_put_object_errors[] = {
    &S3_INVALID_REQUEST, &S3_INVALID_WRITE_OFFSET, &S3_TOO_MANY_PARTS, &S3_ENCRYPTION_TYPE_MISMATCH,
};

static const struct operation_facts operations[] = {
    [S3_ABORT_MULTIPART_UPLOAD] =
        {.name = STR_INIT("AbortMultipartUpload"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:AbortMultipartUpload"),
         .http_status = 204, .in_size = sizeof(struct s3_abort_multipart_upload_in),
         .out_size = sizeof(struct s3_abort_multipart_upload_out),
         .input = &s3_abort_multipart_upload_in_shape,
         .output = &s3_abort_multipart_upload_out_shape, .errors = s3_abort_multipart_upload_errors,
         .error_count = 1},
    [S3_COMPLETE_MULTIPART_UPLOAD] =
        {.name = STR_INIT("CompleteMultipartUpload"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:PutObject"),
         .http_status = 200, .in_size = sizeof(struct s3_complete_multipart_upload_in),
         .out_size = sizeof(struct s3_complete_multipart_upload_out),
         .input = &s3_complete_multipart_upload_in_shape,
         .output = &s3_complete_multipart_upload_out_shape},
    [S3_COPY_OBJECT] =
        {.name = STR_INIT("CopyObject"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:PutObject"),
         .http_status = 200, .in_size = sizeof(struct s3_copy_object_in),
         .out_size = sizeof(struct s3_copy_object_out), .input = &s3_copy_object_in_shape,
         .output = &s3_copy_object_out_shape, .errors = s3_copy_object_errors, .error_count = 1},
    [S3_CREATE_BUCKET] =
        {.name = STR_INIT("CreateBucket"), .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .iam_action = STR_INIT("s3:CreateBucket"), .http_status = 200,
         .in_size = sizeof(struct s3_create_bucket_in),
         .out_size = sizeof(struct s3_create_bucket_out), .input = &s3_create_bucket_in_shape,
         .output = &s3_create_bucket_out_shape, .errors = s3_create_bucket_errors, .error_count = 2},
    [S3_CREATE_BUCKET_METADATA_CONFIGURATION] =
        {.name = STR_INIT("CreateBucketMetadataConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataConfiguration"),
         .iam_action = STR_INIT("s3:CreateBucketMetadataConfiguration"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION] =
        {.name = STR_INIT("CreateBucketMetadataTableConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataTable"),
         .iam_action = STR_INIT("s3:CreateBucketMetadataTableConfiguration"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_CREATE_MULTIPART_UPLOAD] =
        {.name = STR_INIT("CreateMultipartUpload"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("uploads"),
         .iam_action = STR_INIT("s3:PutObject"), .http_status = 200,
         .in_size = sizeof(struct s3_create_multipart_upload_in),
         .out_size = sizeof(struct s3_create_multipart_upload_out),
         .input = &s3_create_multipart_upload_in_shape,
         .output = &s3_create_multipart_upload_out_shape},
    [S3_CREATE_SESSION] =
        {.name = STR_INIT("CreateSession"), .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("session"), .iam_action = STR_INIT("s3express:CreateSession"),
         .http_status = 200},
    [S3_DELETE_BUCKET] =
        {.name = STR_INIT("DeleteBucket"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .iam_action = STR_INIT("s3:DeleteBucket"),
         .http_status = 204, .in_size = sizeof(struct s3_delete_bucket_in),
         .out_size = sizeof(struct s3_delete_bucket_out), .input = &s3_delete_bucket_in_shape},
    [S3_DELETE_BUCKET_ANALYTICS_CONFIGURATION] =
        {.name = STR_INIT("DeleteBucketAnalyticsConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"),
         .iam_action = STR_INIT("s3:PutAnalyticsConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_CORS] = {.name = STR_INIT("DeleteBucketCors"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("cors"),
     .iam_action = STR_INIT("s3:PutBucketCORS"), .http_status = 204},
    [S3_DELETE_BUCKET_ENCRYPTION] =
        {.name = STR_INIT("DeleteBucketEncryption"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("encryption"),
         .iam_action = STR_INIT("s3:PutEncryptionConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION] =
        {.name = STR_INIT("DeleteBucketIntelligentTieringConfiguration"),
         .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("intelligent-tiering"),
         .iam_action = STR_INIT("s3:PutIntelligentTieringConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_INVENTORY_CONFIGURATION] =
        {.name = STR_INIT("DeleteBucketInventoryConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"),
         .iam_action = STR_INIT("s3:PutInventoryConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_LIFECYCLE] =
        {.name = STR_INIT("DeleteBucketLifecycle"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
         .iam_action = STR_INIT("s3:PutLifecycleConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_METADATA_CONFIGURATION] =
        {.name = STR_INIT("DeleteBucketMetadataConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataConfiguration"),
         .iam_action = STR_INIT("s3:DeleteBucketMetadataConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION] =
        {.name = STR_INIT("DeleteBucketMetadataTableConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataTable"),
         .iam_action = STR_INIT("s3:DeleteBucketMetadataTableConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_METRICS_CONFIGURATION] =
        {.name = STR_INIT("DeleteBucketMetricsConfiguration"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
         .iam_action = STR_INIT("s3:PutMetricsConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_OWNERSHIP_CONTROLS] =
        {.name = STR_INIT("DeleteBucketOwnershipControls"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("ownershipControls"),
         .iam_action = STR_INIT("s3:PutBucketOwnershipControls"), .http_status = 204},
    [S3_DELETE_BUCKET_POLICY] =
        {.name = STR_INIT("DeleteBucketPolicy"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"),
         .iam_action = STR_INIT("s3:DeleteBucketPolicy"), .http_status = 204},
    [S3_DELETE_BUCKET_REPLICATION] =
        {.name = STR_INIT("DeleteBucketReplication"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("replication"),
         .iam_action = STR_INIT("s3:PutReplicationConfiguration"), .http_status = 204},
    [S3_DELETE_BUCKET_TAGGING] =
        {.name = STR_INIT("DeleteBucketTagging"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("tagging"),
         .iam_action = STR_INIT("s3:PutBucketTagging"), .http_status = 204},
    [S3_DELETE_BUCKET_WEBSITE] =
        {.name = STR_INIT("DeleteBucketWebsite"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("website"),
         .iam_action = STR_INIT("s3:DeleteBucketWebsite"), .http_status = 204},
    [S3_DELETE_OBJECT] = {.name = STR_INIT("DeleteObject"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:DeleteObject"),
     .http_status = 204, .in_size = sizeof(struct s3_delete_object_in),
     .out_size = sizeof(struct s3_delete_object_out), .input = &s3_delete_object_in_shape,
     .output = &s3_delete_object_out_shape},
    [S3_DELETE_OBJECT_ANNOTATION] =
        {.name = STR_INIT("DeleteObjectAnnotation"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("annotation"),
         .iam_action = STR_INIT("s3:DeleteObjectAnnotation"), .http_status = 204},
    [S3_DELETE_OBJECT_TAGGING] =
        {.name = STR_INIT("DeleteObjectTagging"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("tagging"),
         .iam_action = STR_INIT("s3:DeleteObjectTagging"), .http_status = 204},
    [S3_DELETE_OBJECTS] =
        {.name = STR_INIT("DeleteObjects"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("delete"),
         .iam_action = STR_INIT("s3:DeleteObject"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED, .in_size = sizeof(struct s3_delete_objects_in),
         .out_size = sizeof(struct s3_delete_objects_out), .input = &s3_delete_objects_in_shape,
         .output = &s3_delete_objects_out_shape},
    [S3_DELETE_PUBLIC_ACCESS_BLOCK] =
        {.name = STR_INIT("DeletePublicAccessBlock"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("publicAccessBlock"),
         .iam_action = STR_INIT("s3:PutBucketPublicAccessBlock"), .http_status = 204},
    [S3_GET_BUCKET_ABAC] =
        {.name = STR_INIT("GetBucketAbac"), .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("abac"), .iam_action = STR_INIT("s3:GetBucketAbac"), .http_status = 200},
    [S3_GET_BUCKET_ACCELERATE_CONFIGURATION] =
        {.name = STR_INIT("GetBucketAccelerateConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("accelerate"),
         .iam_action = STR_INIT("s3:GetAccelerateConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_ACL] =
        {.name = STR_INIT("GetBucketAcl"), .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("acl"), .iam_action = STR_INIT("s3:GetBucketAcl"), .http_status = 200},
    [S3_GET_BUCKET_ANALYTICS_CONFIGURATION] =
        {.name = STR_INIT("GetBucketAnalyticsConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"),
         .iam_action = STR_INIT("s3:GetAnalyticsConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_CORS] =
        {.name = STR_INIT("GetBucketCors"), .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("cors"), .iam_action = STR_INIT("s3:GetBucketCORS"), .http_status = 200},
    [S3_GET_BUCKET_ENCRYPTION] =
        {.name = STR_INIT("GetBucketEncryption"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("encryption"),
         .iam_action = STR_INIT("s3:GetEncryptionConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION] =
        {.name = STR_INIT("GetBucketIntelligentTieringConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("intelligent-tiering"),
         .iam_action = STR_INIT("s3:GetIntelligentTieringConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_INVENTORY_CONFIGURATION] =
        {.name = STR_INIT("GetBucketInventoryConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"),
         .iam_action = STR_INIT("s3:GetInventoryConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_LIFECYCLE] = {.name = STR_INIT("GetBucketLifecycle"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
     .iam_action = STR_INIT("s3:GetLifecycleConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_LIFECYCLE_CONFIGURATION] =
        {.name = STR_INIT("GetBucketLifecycleConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
         .iam_action = STR_INIT("s3:GetLifecycleConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_LOCATION] =
        {.name = STR_INIT("GetBucketLocation"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("location"),
         .iam_action = STR_INIT("s3:GetBucketLocation"), .http_status = 200,
         .in_size = sizeof(struct s3_get_bucket_location_in),
         .out_size = sizeof(struct s3_get_bucket_location_out),
         .input = &s3_get_bucket_location_in_shape, .output = &s3_get_bucket_location_out_shape},
    [S3_GET_BUCKET_LOGGING] =
        {.name = STR_INIT("GetBucketLogging"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("logging"),
         .iam_action = STR_INIT("s3:GetBucketLogging"), .http_status = 200},
    [S3_GET_BUCKET_METADATA_CONFIGURATION] =
        {.name = STR_INIT("GetBucketMetadataConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataConfiguration"),
         .iam_action = STR_INIT("s3:GetBucketMetadataConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_METADATA_TABLE_CONFIGURATION] =
        {.name = STR_INIT("GetBucketMetadataTableConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataTable"),
         .iam_action = STR_INIT("s3:GetBucketMetadataTableConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_METRICS_CONFIGURATION] =
        {.name = STR_INIT("GetBucketMetricsConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
         .iam_action = STR_INIT("s3:GetMetricsConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_NOTIFICATION] =
        {.name = STR_INIT("GetBucketNotification"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"),
         .iam_action = STR_INIT("s3:GetBucketNotification"), .http_status = 200},
    [S3_GET_BUCKET_NOTIFICATION_CONFIGURATION] =
        {.name = STR_INIT("GetBucketNotificationConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"),
         .iam_action = STR_INIT("s3:GetBucketNotification"), .http_status = 200},
    [S3_GET_BUCKET_OWNERSHIP_CONTROLS] =
        {.name = STR_INIT("GetBucketOwnershipControls"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("ownershipControls"),
         .iam_action = STR_INIT("s3:GetBucketOwnershipControls"), .http_status = 200},
    [S3_GET_BUCKET_POLICY] =
        {.name = STR_INIT("GetBucketPolicy"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"),
         .iam_action = STR_INIT("s3:GetBucketPolicy"), .http_status = 200},
    [S3_GET_BUCKET_POLICY_STATUS] =
        {.name = STR_INIT("GetBucketPolicyStatus"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policyStatus"),
         .iam_action = STR_INIT("s3:GetBucketPolicyStatus"), .http_status = 200},
    [S3_GET_BUCKET_REPLICATION] =
        {.name = STR_INIT("GetBucketReplication"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("replication"),
         .iam_action = STR_INIT("s3:GetReplicationConfiguration"), .http_status = 200},
    [S3_GET_BUCKET_REQUEST_PAYMENT] =
        {.name = STR_INIT("GetBucketRequestPayment"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("requestPayment"),
         .iam_action = STR_INIT("s3:GetBucketRequestPayment"), .http_status = 200},
    [S3_GET_BUCKET_TAGGING] =
        {.name = STR_INIT("GetBucketTagging"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("tagging"),
         .iam_action = STR_INIT("s3:GetBucketTagging"), .http_status = 200},
    [S3_GET_BUCKET_VERSIONING] =
        {.name = STR_INIT("GetBucketVersioning"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versioning"),
         .iam_action = STR_INIT("s3:GetBucketVersioning"), .http_status = 200},
    [S3_GET_BUCKET_WEBSITE] =
        {.name = STR_INIT("GetBucketWebsite"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("website"),
         .iam_action = STR_INIT("s3:GetBucketWebsite"), .http_status = 200},
    [S3_GET_OBJECT] =
        {.name = STR_INIT("GetObject"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:GetObject"),
         .http_status = 200, .flags = OPERATION_STREAM_OUT,
         .in_size = sizeof(struct s3_get_object_in), .out_size = sizeof(struct s3_get_object_out),
         .input = &s3_get_object_in_shape, .output = &s3_get_object_out_shape,
         .errors = s3_get_object_errors, .error_count = 2},
    [S3_GET_OBJECT_ACL] = {.name = STR_INIT("GetObjectAcl"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("acl"),
     .iam_action = STR_INIT("s3:GetObjectAcl"), .http_status = 200},
    [S3_GET_OBJECT_ANNOTATION] =
        {.name = STR_INIT("GetObjectAnnotation"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("annotation"),
         .iam_action = STR_INIT("s3:GetObjectAnnotation"), .http_status = 200,
         .flags = OPERATION_STREAM_OUT},
    [S3_GET_OBJECT_ATTRIBUTES] =
        {.name = STR_INIT("GetObjectAttributes"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("attributes"),
         .iam_action = STR_INIT("s3:GetObjectAttributes"), .http_status = 200},
    [S3_GET_OBJECT_LEGAL_HOLD] = {.name = STR_INIT("GetObjectLegalHold"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("legal-hold"),
     .iam_action = STR_INIT("s3:GetObjectLegalHold"), .http_status = 200},
    [S3_GET_OBJECT_LOCK_CONFIGURATION] =
        {.name = STR_INIT("GetObjectLockConfiguration"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("object-lock"),
         .iam_action = STR_INIT("s3:GetBucketObjectLockConfiguration"), .http_status = 200},
    [S3_GET_OBJECT_RETENTION] = {.name = STR_INIT("GetObjectRetention"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("retention"),
     .iam_action = STR_INIT("s3:GetObjectRetention"), .http_status = 200},
    [S3_GET_OBJECT_TAGGING] = {.name = STR_INIT("GetObjectTagging"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("tagging"),
     .iam_action = STR_INIT("s3:GetObjectTagging"), .http_status = 200},
    [S3_GET_OBJECT_TORRENT] = {.name = STR_INIT("GetObjectTorrent"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("torrent"),
     .iam_action = STR_INIT("s3:GetObjectTorrent"), .http_status = 200,
     .flags = OPERATION_STREAM_OUT},
    [S3_GET_PUBLIC_ACCESS_BLOCK] =
        {.name = STR_INIT("GetPublicAccessBlock"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("publicAccessBlock"),
         .iam_action = STR_INIT("s3:GetBucketPublicAccessBlock"), .http_status = 200},
    [S3_HEAD_BUCKET] =
        {.name = STR_INIT("HeadBucket"), .method = STR_INIT("HEAD"), .uri = STR_INIT("/{Bucket}"),
         .iam_action = STR_INIT("s3:ListBucket"), .http_status = 200,
         .in_size = sizeof(struct s3_head_bucket_in), .out_size = sizeof(struct s3_head_bucket_out),
         .input = &s3_head_bucket_in_shape, .output = &s3_head_bucket_out_shape,
         .errors = s3_head_bucket_errors, .error_count = 1},
    [S3_HEAD_OBJECT] = {.name = STR_INIT("HeadObject"), .method = STR_INIT("HEAD"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:GetObject"),
     .http_status = 200, .in_size = sizeof(struct s3_head_object_in),
     .out_size = sizeof(struct s3_head_object_out), .input = &s3_head_object_in_shape,
     .output = &s3_head_object_out_shape, .errors = s3_head_object_errors, .error_count = 1},
    [S3_LIST_BUCKET_ANALYTICS_CONFIGURATIONS] =
        {.name = STR_INIT("ListBucketAnalyticsConfigurations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"),
         .iam_action = STR_INIT("s3:GetAnalyticsConfiguration"), .http_status = 200},
    [S3_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS] =
        {.name = STR_INIT("ListBucketIntelligentTieringConfigurations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("intelligent-tiering"),
         .iam_action = STR_INIT("s3:GetIntelligentTieringConfiguration"), .http_status = 200},
    [S3_LIST_BUCKET_INVENTORY_CONFIGURATIONS] =
        {.name = STR_INIT("ListBucketInventoryConfigurations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"),
         .iam_action = STR_INIT("s3:GetInventoryConfiguration"), .http_status = 200},
    [S3_LIST_BUCKET_METRICS_CONFIGURATIONS] =
        {.name = STR_INIT("ListBucketMetricsConfigurations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
         .iam_action = STR_INIT("s3:GetMetricsConfiguration"), .http_status = 200},
    [S3_LIST_BUCKETS] =
        {.name = STR_INIT("ListBuckets"), .method = STR_INIT("GET"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("s3:ListAllMyBuckets"), .http_status = 200,
         .in_size = sizeof(struct s3_list_buckets_in),
         .out_size = sizeof(struct s3_list_buckets_out), .input = &s3_list_buckets_in_shape,
         .output = &s3_list_buckets_out_shape},
    [S3_LIST_DIRECTORY_BUCKETS] =
        {.name = STR_INIT("ListDirectoryBuckets"), .method = STR_INIT("GET"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("s3express:ListAllMyDirectoryBuckets"), .http_status = 200},
    [S3_LIST_MULTIPART_UPLOADS] =
        {.name = STR_INIT("ListMultipartUploads"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("uploads"),
         .iam_action = STR_INIT("s3:ListBucketMultipartUploads"), .http_status = 200,
         .in_size = sizeof(struct s3_list_multipart_uploads_in),
         .out_size = sizeof(struct s3_list_multipart_uploads_out),
         .input = &s3_list_multipart_uploads_in_shape,
         .output = &s3_list_multipart_uploads_out_shape},
    [S3_LIST_OBJECT_ANNOTATIONS] =
        {.name = STR_INIT("ListObjectAnnotations"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("annotation"),
         .iam_action = STR_INIT("s3:ListObjectAnnotations"), .http_status = 200},
    [S3_LIST_OBJECT_VERSIONS] = {.name = STR_INIT("ListObjectVersions"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versions"),
     .iam_action = STR_INIT("s3:ListBucketVersions"), .http_status = 200},
    [S3_LIST_OBJECTS] =
        {.name = STR_INIT("ListObjects"), .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
         .iam_action = STR_INIT("s3:ListBucket"), .http_status = 200,
         .in_size = sizeof(struct s3_list_objects_in),
         .out_size = sizeof(struct s3_list_objects_out), .input = &s3_list_objects_in_shape,
         .output = &s3_list_objects_out_shape, .errors = s3_list_objects_errors, .error_count = 1},
    [S3_LIST_OBJECTS_V2] =
        {.name = STR_INIT("ListObjectsV2"), .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("list-type=2"), .iam_action = STR_INIT("s3:ListBucket"),
         .http_status = 200, .in_size = sizeof(struct s3_list_objects_v2_in),
         .out_size = sizeof(struct s3_list_objects_v2_out), .input = &s3_list_objects_v2_in_shape,
         .output = &s3_list_objects_v2_out_shape, .errors = s3_list_objects_v2_errors,
         .error_count = 1},
    [S3_LIST_PARTS] =
        {.name = STR_INIT("ListParts"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:ListMultipartUploadParts"),
         .http_status = 200, .in_size = sizeof(struct s3_list_parts_in),
         .out_size = sizeof(struct s3_list_parts_out), .input = &s3_list_parts_in_shape,
         .output = &s3_list_parts_out_shape},
    [S3_PUT_BUCKET_ABAC] =
        {.name = STR_INIT("PutBucketAbac"), .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("abac"), .iam_action = STR_INIT("s3:PutBucketAbac"), .http_status = 200},
    [S3_PUT_BUCKET_ACCELERATE_CONFIGURATION] =
        {.name = STR_INIT("PutBucketAccelerateConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("accelerate"),
         .iam_action = STR_INIT("s3:PutAccelerateConfiguration"), .http_status = 200},
    [S3_PUT_BUCKET_ACL] =
        {.name = STR_INIT("PutBucketAcl"), .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("acl"), .iam_action = STR_INIT("s3:PutBucketAcl"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_ANALYTICS_CONFIGURATION] =
        {.name = STR_INIT("PutBucketAnalyticsConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"),
         .iam_action = STR_INIT("s3:PutAnalyticsConfiguration"), .http_status = 200},
    [S3_PUT_BUCKET_CORS] =
        {.name = STR_INIT("PutBucketCors"), .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("cors"), .iam_action = STR_INIT("s3:PutBucketCORS"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_ENCRYPTION] =
        {.name = STR_INIT("PutBucketEncryption"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("encryption"),
         .iam_action = STR_INIT("s3:PutEncryptionConfiguration"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION] =
        {.name = STR_INIT("PutBucketIntelligentTieringConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("intelligent-tiering"),
         .iam_action = STR_INIT("s3:PutIntelligentTieringConfiguration"), .http_status = 200},
    [S3_PUT_BUCKET_INVENTORY_CONFIGURATION] =
        {.name = STR_INIT("PutBucketInventoryConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"),
         .iam_action = STR_INIT("s3:PutInventoryConfiguration"), .http_status = 200},
    [S3_PUT_BUCKET_LIFECYCLE] = {.name = STR_INIT("PutBucketLifecycle"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
     .iam_action = STR_INIT("s3:PutLifecycleConfiguration"), .http_status = 200,
     .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_LIFECYCLE_CONFIGURATION] =
        {.name = STR_INIT("PutBucketLifecycleConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
         .iam_action = STR_INIT("s3:PutLifecycleConfiguration"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_LOGGING] =
        {.name = STR_INIT("PutBucketLogging"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("logging"),
         .iam_action = STR_INIT("s3:PutBucketLogging"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_METRICS_CONFIGURATION] =
        {.name = STR_INIT("PutBucketMetricsConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
         .iam_action = STR_INIT("s3:PutMetricsConfiguration"), .http_status = 200},
    [S3_PUT_BUCKET_NOTIFICATION] =
        {.name = STR_INIT("PutBucketNotification"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"),
         .iam_action = STR_INIT("s3:PutBucketNotification"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_NOTIFICATION_CONFIGURATION] =
        {.name = STR_INIT("PutBucketNotificationConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"),
         .iam_action = STR_INIT("s3:PutBucketNotification"), .http_status = 200},
    [S3_PUT_BUCKET_OWNERSHIP_CONTROLS] =
        {.name = STR_INIT("PutBucketOwnershipControls"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("ownershipControls"),
         .iam_action = STR_INIT("s3:PutBucketOwnershipControls"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_POLICY] =
        {.name = STR_INIT("PutBucketPolicy"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"),
         .iam_action = STR_INIT("s3:PutBucketPolicy"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_REPLICATION] =
        {.name = STR_INIT("PutBucketReplication"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("replication"),
         .iam_action = STR_INIT("s3:PutReplicationConfiguration"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_REQUEST_PAYMENT] =
        {.name = STR_INIT("PutBucketRequestPayment"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("requestPayment"),
         .iam_action = STR_INIT("s3:PutBucketRequestPayment"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_TAGGING] =
        {.name = STR_INIT("PutBucketTagging"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("tagging"),
         .iam_action = STR_INIT("s3:PutBucketTagging"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_VERSIONING] =
        {.name = STR_INIT("PutBucketVersioning"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versioning"),
         .iam_action = STR_INIT("s3:PutBucketVersioning"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_WEBSITE] =
        {.name = STR_INIT("PutBucketWebsite"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("website"),
         .iam_action = STR_INIT("s3:PutBucketWebsite"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT] =
        {.name = STR_INIT("PutObject"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:PutObject"),
         .http_status = 200, .flags = OPERATION_STREAM_IN,
         .in_size = sizeof(struct s3_put_object_in), .out_size = sizeof(struct s3_put_object_out),
         .input = &s3_put_object_in_shape, .output = &s3_put_object_out_shape,
         .errors = s3_put_object_errors, .error_count = 4},
    [S3_PUT_OBJECT_ACL] = {.name = STR_INIT("PutObjectAcl"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("acl"),
     .iam_action = STR_INIT("s3:PutObjectAcl"), .http_status = 200,
     .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_ANNOTATION] =
        {.name = STR_INIT("PutObjectAnnotation"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("annotation"),
         .iam_action = STR_INIT("s3:PutObjectAnnotation"), .http_status = 200,
         .flags = OPERATION_STREAM_IN},
    [S3_PUT_OBJECT_LEGAL_HOLD] = {.name = STR_INIT("PutObjectLegalHold"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("legal-hold"),
     .iam_action = STR_INIT("s3:PutObjectLegalHold"), .http_status = 200,
     .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_LOCK_CONFIGURATION] =
        {.name = STR_INIT("PutObjectLockConfiguration"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("object-lock"),
         .iam_action = STR_INIT("s3:PutBucketObjectLockConfiguration"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_RETENTION] = {.name = STR_INIT("PutObjectRetention"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("retention"),
     .iam_action = STR_INIT("s3:PutObjectRetention"), .http_status = 200,
     .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_TAGGING] = {.name = STR_INIT("PutObjectTagging"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("tagging"),
     .iam_action = STR_INIT("s3:PutObjectTagging"), .http_status = 200,
     .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_PUBLIC_ACCESS_BLOCK] =
        {.name = STR_INIT("PutPublicAccessBlock"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("publicAccessBlock"),
         .iam_action = STR_INIT("s3:PutBucketPublicAccessBlock"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_RENAME_OBJECT] = {.name = STR_INIT("RenameObject"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("renameObject"),
     .iam_action = STR_INIT("s3express:CreateSession"), .http_status = 200},
    [S3_RESTORE_OBJECT] = {.name = STR_INIT("RestoreObject"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("restore"),
     .iam_action = STR_INIT("s3:RestoreObject"), .http_status = 200},
    [S3_SELECT_OBJECT_CONTENT] =
        {.name = STR_INIT("SelectObjectContent"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("select&select-type=2"),
         .iam_action = STR_INIT("s3:GetObject"),
         .input_wrapper = STR_INIT("SelectObjectContentRequest"),
         .input_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [S3_UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION] =
        {.name = STR_INIT("UpdateBucketMetadataAnnotationTableConfiguration"),
         .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("metadataAnnotationTable"),
         .iam_action = STR_INIT("s3:UpdateBucketMetadataAnnotationTableConfiguration"),
         .http_status = 200, .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION] =
        {.name = STR_INIT("UpdateBucketMetadataInventoryTableConfiguration"),
         .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("metadataInventoryTable"),
         .iam_action = STR_INIT("s3:UpdateBucketMetadataInventoryTableConfiguration"),
         .http_status = 200, .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION] =
        {.name = STR_INIT("UpdateBucketMetadataJournalTableConfiguration"),
         .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
         .query = STR_INIT("metadataJournalTable"),
         .iam_action = STR_INIT("s3:UpdateBucketMetadataJournalTableConfiguration"),
         .http_status = 200, .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPDATE_OBJECT_ENCRYPTION] =
        {.name = STR_INIT("UpdateObjectEncryption"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("encryption"),
         .iam_action = STR_INIT("s3:UpdateObjectEncryption"), .http_status = 200,
         .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPLOAD_PART] =
        {.name = STR_INIT("UploadPart"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:PutObject"),
         .http_status = 200, .flags = OPERATION_STREAM_IN,
         .in_size = sizeof(struct s3_upload_part_in), .out_size = sizeof(struct s3_upload_part_out),
         .input = &s3_upload_part_in_shape, .output = &s3_upload_part_out_shape},
    [S3_UPLOAD_PART_COPY] = {.name = STR_INIT("UploadPartCopy"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/{Bucket}/{Key+}"), .iam_action = STR_INIT("s3:PutObject"),
     .http_status = 200, .in_size = sizeof(struct s3_upload_part_copy_in),
     .out_size = sizeof(struct s3_upload_part_copy_out), .input = &s3_upload_part_copy_in_shape,
     .output = &s3_upload_part_copy_out_shape},
    [S3_WRITE_GET_OBJECT_RESPONSE] =
        {.name = STR_INIT("WriteGetObjectResponse"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/WriteGetObjectResponse"),
         .iam_action = STR_INIT("s3-object-lambda:WriteGetObjectResponse"),
         .host_prefix = STR_INIT("{RequestRoute}."), .http_status = 200,
         .flags = OPERATION_STREAM_IN},
};

const struct service_facts s3_facts = {
    .name = STR_INIT("s3"), .signing_name = STR_INIT("s3"), .endpoint_prefix = STR_INIT("s3"),
    .api_version = STR_INIT("2006-03-01"),
    .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
    .protocols = 1U << PROTOCOL_REST_XML, .protocol = PROTOCOL_REST_XML, .operation_count = 116,
    .operations = operations,
};
