/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/s3.h"

static const struct str enum_request_payer[] = {STR_INIT("requester")};
static const struct str enum_request_charged[] = {STR_INIT("requester")};
static const struct str enum_checksum_type[] = {STR_INIT("COMPOSITE"), STR_INIT("FULL_OBJECT")};
static const struct str enum_server_side_encryption[] =
    {STR_INIT("AES256"), STR_INIT("aws:fsx"), STR_INIT("aws:backup"), STR_INIT("aws:kms"),
     STR_INIT("aws:kms:dsse")};
static const struct str enum_object_canned_acl[] =
    {STR_INIT("private"), STR_INIT("public-read"), STR_INIT("public-read-write"),
     STR_INIT("authenticated-read"), STR_INIT("aws-exec-read"), STR_INIT("bucket-owner-read"),
     STR_INIT("bucket-owner-full-control")};
static const struct str enum_checksum_algorithm[] =
    {STR_INIT("CRC32"), STR_INIT("CRC32C"), STR_INIT("SHA1"), STR_INIT("SHA256"),
     STR_INIT("CRC64NVME"), STR_INIT("SHA512"), STR_INIT("MD5"), STR_INIT("XXHASH64"),
     STR_INIT("XXHASH3"), STR_INIT("XXHASH128")};
static const struct str enum_metadata_directive[] = {STR_INIT("COPY"), STR_INIT("REPLACE")};
static const struct str enum_tagging_directive[] = {STR_INIT("COPY"), STR_INIT("REPLACE")};
static const struct str enum_annotation_directive[] = {STR_INIT("COPY"), STR_INIT("EXCLUDE")};
static const struct str enum_storage_class[] =
    {STR_INIT("STANDARD"), STR_INIT("REDUCED_REDUNDANCY"), STR_INIT("STANDARD_IA"),
     STR_INIT("ONEZONE_IA"), STR_INIT("INTELLIGENT_TIERING"), STR_INIT("GLACIER"),
     STR_INIT("DEEP_ARCHIVE"), STR_INIT("OUTPOSTS"), STR_INIT("GLACIER_IR"), STR_INIT("SNOW"),
     STR_INIT("EXPRESS_ONEZONE"), STR_INIT("FSX_OPENZFS"), STR_INIT("FSX_ONTAP"),
     STR_INIT("AWS_BACKUP_WARM"), STR_INIT("AWS_BACKUP_LOW_COST_WARM")};
static const struct str enum_object_lock_mode[] = {STR_INIT("GOVERNANCE"), STR_INIT("COMPLIANCE")};
static const struct str enum_object_lock_legal_hold_status[] = {STR_INIT("ON"), STR_INIT("OFF")};
static const struct str enum_object_lock_event_hold[] = {STR_INIT("ON"), STR_INIT("OFF")};
static const struct str enum_bucket_canned_acl[] =
    {STR_INIT("private"), STR_INIT("public-read"), STR_INIT("public-read-write"),
     STR_INIT("authenticated-read")};
static const struct str enum_bucket_location_constraint[] =
    {STR_INIT("af-south-1"), STR_INIT("ap-east-1"), STR_INIT("ap-east-2"),
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
     STR_INIT("us-gov-west-1"), STR_INIT("us-west-1"), STR_INIT("us-west-2")};
static const struct str enum_location_type[] =
    {STR_INIT("AvailabilityZone"), STR_INIT("LocalZone")};
static const struct str enum_data_redundancy[] =
    {STR_INIT("SingleAvailabilityZone"), STR_INIT("SingleLocalZone")};
static const struct str enum_bucket_type[] = {STR_INIT("Directory")};
static const struct str enum_object_ownership[] =
    {STR_INIT("BucketOwnerPreferred"), STR_INIT("ObjectWriter"), STR_INIT("BucketOwnerEnforced")};
static const struct str enum_bucket_namespace[] =
    {STR_INIT("account-regional"), STR_INIT("global")};
static const struct str enum_checksum_mode[] = {STR_INIT("ENABLED")};
static const struct str enum_replication_status[] =
    {STR_INIT("COMPLETE"), STR_INIT("PENDING"), STR_INIT("FAILED"), STR_INIT("REPLICA"),
     STR_INIT("COMPLETED")};
static const struct str enum_object_attributes[] =
    {STR_INIT("ETag"), STR_INIT("Checksum"), STR_INIT("ObjectParts"), STR_INIT("StorageClass"),
     STR_INIT("ObjectSize")};
static const struct str enum_archive_status[] =
    {STR_INIT("ARCHIVE_ACCESS"), STR_INIT("DEEP_ARCHIVE_ACCESS")};
static const struct str enum_encoding_type[] = {STR_INIT("url")};
static const struct str enum_optional_object_attributes[] = {STR_INIT("RestoreStatus")};
static const struct str enum_object_storage_class[] =
    {STR_INIT("STANDARD"), STR_INIT("REDUCED_REDUNDANCY"), STR_INIT("GLACIER"),
     STR_INIT("STANDARD_IA"), STR_INIT("ONEZONE_IA"), STR_INIT("INTELLIGENT_TIERING"),
     STR_INIT("DEEP_ARCHIVE"), STR_INIT("OUTPOSTS"), STR_INIT("GLACIER_IR"), STR_INIT("SNOW"),
     STR_INIT("EXPRESS_ONEZONE"), STR_INIT("FSX_OPENZFS"), STR_INIT("FSX_ONTAP"),
     STR_INIT("AWS_BACKUP_WARM"), STR_INIT("AWS_BACKUP_LOW_COST_WARM")};
static const struct str enum_intelligent_tiering_access_tier[] =
    {STR_INIT("ARCHIVE_ACCESS"), STR_INIT("DEEP_ARCHIVE_ACCESS")};

static const struct shape shape_bucket_name =
    {STR_INIT("BucketName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_object_key =
    {STR_INIT("ObjectKey"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN,
     .min = 1};
static const struct shape shape_multipart_upload_id =
    {STR_INIT("MultipartUploadId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_request_payer =
    {STR_INIT("RequestPayer"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_request_payer, .enum_count = 1};
static const struct shape shape_account_id =
    {STR_INIT("AccountId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_if_match_initiated_time =
    {STR_INIT("IfMatchInitiatedTime"), SHAPE_TIME, .size = sizeof(struct opt_time),
     .time_format = TIME_HTTP};
static const struct shape shape_request_charged =
    {STR_INIT("RequestCharged"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_request_charged, .enum_count = 1};
static const struct shape shape_etag = {STR_INIT("ETag"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_crc32 =
    {STR_INIT("ChecksumCRC32"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_crc32c =
    {STR_INIT("ChecksumCRC32C"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_crc64nvme =
    {STR_INIT("ChecksumCRC64NVME"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_sha1 =
    {STR_INIT("ChecksumSHA1"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_sha256 =
    {STR_INIT("ChecksumSHA256"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_sha512 =
    {STR_INIT("ChecksumSHA512"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_md5 =
    {STR_INIT("ChecksumMD5"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_xxhash64 =
    {STR_INIT("ChecksumXXHASH64"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_xxhash3 =
    {STR_INIT("ChecksumXXHASH3"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_xxhash128 =
    {STR_INIT("ChecksumXXHASH128"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_part_number =
    {STR_INIT("PartNumber"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_checksum_type =
    {STR_INIT("ChecksumType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_checksum_type, .enum_count = 2};
static const struct shape shape_mpu_object_size =
    {STR_INIT("MpuObjectSize"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_if_match =
    {STR_INIT("IfMatch"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_if_none_match =
    {STR_INIT("IfNoneMatch"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_sse_customer_algorithm =
    {STR_INIT("SSECustomerAlgorithm"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_sse_customer_key =
    {STR_INIT("SSECustomerKey"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_sse_customer_key_md5 =
    {STR_INIT("SSECustomerKeyMD5"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_location =
    {STR_INIT("Location"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expiration =
    {STR_INIT("Expiration"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_server_side_encryption =
    {STR_INIT("ServerSideEncryption"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_server_side_encryption, .enum_count = 5};
static const struct shape shape_object_version_id =
    {STR_INIT("ObjectVersionId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_sse_kms_key_id =
    {STR_INIT("SSEKMSKeyId"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_bucket_key_enabled =
    {STR_INIT("BucketKeyEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_object_canned_acl =
    {STR_INIT("ObjectCannedACL"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_canned_acl, .enum_count = 7};
static const struct shape shape_cache_control =
    {STR_INIT("CacheControl"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_algorithm =
    {STR_INIT("ChecksumAlgorithm"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_checksum_algorithm, .enum_count = 10};
static const struct shape shape_content_disposition =
    {STR_INIT("ContentDisposition"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_encoding =
    {STR_INIT("ContentEncoding"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_language =
    {STR_INIT("ContentLanguage"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_type =
    {STR_INIT("ContentType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_copy_source =
    {STR_INIT("CopySource"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "\\/?.+\\/.+"};
static const struct shape shape_copy_source_if_match =
    {STR_INIT("CopySourceIfMatch"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_copy_source_if_modified_since =
    {STR_INIT("CopySourceIfModifiedSince"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_copy_source_if_none_match =
    {STR_INIT("CopySourceIfNoneMatch"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_copy_source_if_unmodified_since =
    {STR_INIT("CopySourceIfUnmodifiedSince"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_expires =
    {STR_INIT("Expires"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_full_control =
    {STR_INIT("GrantFullControl"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_read =
    {STR_INIT("GrantRead"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_read_acp =
    {STR_INIT("GrantReadACP"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_write_acp =
    {STR_INIT("GrantWriteACP"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_metadata_key =
    {STR_INIT("MetadataKey"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_metadata_value =
    {STR_INIT("MetadataValue"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_metadata_directive =
    {STR_INIT("MetadataDirective"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_metadata_directive, .enum_count = 2};
static const struct shape shape_tagging_directive =
    {STR_INIT("TaggingDirective"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_tagging_directive, .enum_count = 2};
static const struct shape shape_annotation_directive =
    {STR_INIT("AnnotationDirective"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_annotation_directive, .enum_count = 2};
static const struct shape shape_storage_class =
    {STR_INIT("StorageClass"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_storage_class, .enum_count = 15};
static const struct shape shape_website_redirect_location =
    {STR_INIT("WebsiteRedirectLocation"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_sse_kms_encryption_context =
    {STR_INIT("SSEKMSEncryptionContext"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_SENSITIVE};
static const struct shape shape_copy_source_sse_customer_algorithm =
    {STR_INIT("CopySourceSSECustomerAlgorithm"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_copy_source_sse_customer_key =
    {STR_INIT("CopySourceSSECustomerKey"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_SENSITIVE};
static const struct shape shape_copy_source_sse_customer_key_md5 =
    {STR_INIT("CopySourceSSECustomerKeyMD5"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_tagging_header =
    {STR_INIT("TaggingHeader"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_object_lock_mode =
    {STR_INIT("ObjectLockMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_lock_mode, .enum_count = 2};
static const struct shape shape_object_lock_retain_until_date =
    {STR_INIT("ObjectLockRetainUntilDate"), SHAPE_TIME, .size = sizeof(struct opt_time),
     .time_format = TIME_ISO8601};
static const struct shape shape_object_lock_legal_hold_status =
    {STR_INIT("ObjectLockLegalHoldStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_lock_legal_hold_status, .enum_count = 2};
static const struct shape shape_object_lock_event_hold =
    {STR_INIT("ObjectLockEventHold"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_lock_event_hold, .enum_count = 2};
static const struct shape shape_object_lock_event_hold_duration_days =
    {STR_INIT("ObjectLockEventHoldDurationDays"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_object_lock_event_hold_duration_years =
    {STR_INIT("ObjectLockEventHoldDurationYears"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_last_modified =
    {STR_INIT("LastModified"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_copy_source_version_id =
    {STR_INIT("CopySourceVersionId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_bucket_canned_acl =
    {STR_INIT("BucketCannedACL"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bucket_canned_acl, .enum_count = 4};
static const struct shape shape_bucket_location_constraint =
    {STR_INIT("BucketLocationConstraint"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bucket_location_constraint, .enum_count = 38};
static const struct shape shape_location_type =
    {STR_INIT("LocationType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_location_type, .enum_count = 2};
static const struct shape shape_location_name_as_string =
    {STR_INIT("LocationNameAsString"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_data_redundancy =
    {STR_INIT("DataRedundancy"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_data_redundancy, .enum_count = 2};
static const struct shape shape_bucket_type =
    {STR_INIT("BucketType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_bucket_type,
     .enum_count = 1};
static const struct shape shape_value =
    {STR_INIT("Value"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_write =
    {STR_INIT("GrantWrite"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_object_lock_enabled_for_bucket =
    {STR_INIT("ObjectLockEnabledForBucket"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_object_ownership =
    {STR_INIT("ObjectOwnership"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_ownership, .enum_count = 3};
static const struct shape shape_bucket_namespace =
    {STR_INIT("BucketNamespace"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bucket_namespace, .enum_count = 2};
static const struct shape shape_s3_regional_or_s3_express_bucket_arn_string =
    {STR_INIT("S3RegionalOrS3ExpressBucketArnString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
     .pattern = "arn:[^:]+:(s3|s3express):.*"};
static const struct shape shape_abort_date =
    {STR_INIT("AbortDate"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_abort_rule_id =
    {STR_INIT("AbortRuleId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_mfa = {STR_INIT("MFA"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_bypass_governance_retention =
    {STR_INIT("BypassGovernanceRetention"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_if_match_last_modified_time =
    {STR_INIT("IfMatchLastModifiedTime"), SHAPE_TIME, .size = sizeof(struct opt_time),
     .time_format = TIME_HTTP};
static const struct shape shape_if_match_size =
    {STR_INIT("IfMatchSize"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_delete_marker =
    {STR_INIT("DeleteMarker"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_last_modified_time =
    {STR_INIT("LastModifiedTime"), SHAPE_TIME, .size = sizeof(struct opt_time),
     .time_format = TIME_HTTP};
static const struct shape shape_size =
    {STR_INIT("Size"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_quiet =
    {STR_INIT("Quiet"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_delete_marker_version_id =
    {STR_INIT("DeleteMarkerVersionId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_code = {STR_INIT("Code"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_message =
    {STR_INIT("Message"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_if_modified_since =
    {STR_INIT("IfModifiedSince"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_if_unmodified_since =
    {STR_INIT("IfUnmodifiedSince"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_range =
    {STR_INIT("Range"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_response_cache_control =
    {STR_INIT("ResponseCacheControl"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_response_content_disposition =
    {STR_INIT("ResponseContentDisposition"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_response_content_encoding =
    {STR_INIT("ResponseContentEncoding"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_response_content_language =
    {STR_INIT("ResponseContentLanguage"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_response_content_type =
    {STR_INIT("ResponseContentType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_response_expires =
    {STR_INIT("ResponseExpires"), SHAPE_TIME, .size = sizeof(struct opt_time),
     .time_format = TIME_HTTP};
static const struct shape shape_checksum_mode =
    {STR_INIT("ChecksumMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_checksum_mode, .enum_count = 1};
static const struct shape shape_body_out =
    {STR_INIT("Body"), SHAPE_STREAM, .size = sizeof(struct body_out)};
static const struct shape shape_accept_ranges =
    {STR_INIT("AcceptRanges"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_restore =
    {STR_INIT("Restore"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_length =
    {STR_INIT("ContentLength"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_missing_meta =
    {STR_INIT("MissingMeta"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_content_range =
    {STR_INIT("ContentRange"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_replication_status =
    {STR_INIT("ReplicationStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_replication_status, .enum_count = 5};
static const struct shape shape_parts_count =
    {STR_INIT("PartsCount"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_tag_count =
    {STR_INIT("TagCount"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_max_parts =
    {STR_INIT("MaxParts"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_part_number_marker =
    {STR_INIT("PartNumberMarker"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_object_attributes =
    {STR_INIT("ObjectAttributes"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_attributes, .enum_count = 5};
static const struct shape shape_next_part_number_marker =
    {STR_INIT("NextPartNumberMarker"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_is_truncated =
    {STR_INIT("IsTruncated"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_object_size =
    {STR_INIT("ObjectSize"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_bucket_location_name =
    {STR_INIT("BucketLocationName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_region =
    {STR_INIT("Region"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 20};
static const struct shape shape_access_point_alias =
    {STR_INIT("AccessPointAlias"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_archive_status =
    {STR_INIT("ArchiveStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_archive_status, .enum_count = 2};
static const struct shape shape_max_buckets =
    {STR_INIT("MaxBuckets"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 10000};
static const struct shape shape_token =
    {STR_INIT("Token"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_prefix =
    {STR_INIT("Prefix"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_bucket_region =
    {STR_INIT("BucketRegion"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_creation_date =
    {STR_INIT("CreationDate"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_display_name =
    {STR_INIT("DisplayName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_id = {STR_INIT("ID"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_next_token =
    {STR_INIT("NextToken"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_delimiter =
    {STR_INIT("Delimiter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_encoding_type =
    {STR_INIT("EncodingType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_encoding_type, .enum_count = 1};
static const struct shape shape_key_marker =
    {STR_INIT("KeyMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_max_uploads =
    {STR_INIT("MaxUploads"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_upload_id_marker =
    {STR_INIT("UploadIdMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_next_key_marker =
    {STR_INIT("NextKeyMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_next_upload_id_marker =
    {STR_INIT("NextUploadIdMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_initiated =
    {STR_INIT("Initiated"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_marker =
    {STR_INIT("Marker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_max_keys =
    {STR_INIT("MaxKeys"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_optional_object_attributes =
    {STR_INIT("OptionalObjectAttributes"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_optional_object_attributes, .enum_count = 1};
static const struct shape shape_next_marker =
    {STR_INIT("NextMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_object_storage_class =
    {STR_INIT("ObjectStorageClass"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_storage_class, .enum_count = 15};
static const struct shape shape_is_restore_in_progress =
    {STR_INIT("IsRestoreInProgress"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_restore_expiry_date =
    {STR_INIT("RestoreExpiryDate"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_fetch_owner =
    {STR_INIT("FetchOwner"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_start_after =
    {STR_INIT("StartAfter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_key_count =
    {STR_INIT("KeyCount"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_body_in =
    {STR_INIT("Body"), SHAPE_STREAM, .size = sizeof(struct body_reader *)};
static const struct shape shape_content_md5 =
    {STR_INIT("ContentMD5"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_write_offset_bytes =
    {STR_INIT("WriteOffsetBytes"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_copy_source_range =
    {STR_INIT("CopySourceRange"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_intelligent_tiering_access_tier =
    {STR_INIT("IntelligentTieringAccessTier"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_intelligent_tiering_access_tier, .enum_count = 2};
static const struct shape shape_long =
    {STR_INIT("Long"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};

static const struct shape shape_completed_part_list =
    {STR_INIT("CompletedPartList"), SHAPE_LIST, .size = sizeof(struct s3_completed_part_list),
     .flags = SHAPE_FLATTENED, .element = &s3_completed_part_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_metadata =
    {STR_INIT("Metadata"), SHAPE_MAP, .size = sizeof(struct str_map),
     .element = &shape_metadata_value, .key = &shape_metadata_key, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_tag_set =
    {STR_INIT("TagSet"), SHAPE_LIST, .size = sizeof(struct s3_tag_list), .element = &s3_tag_shape,
     .element_name = STR_INIT("Tag")};
static const struct shape shape_object_identifier_list =
    {STR_INIT("ObjectIdentifierList"), SHAPE_LIST, .size = sizeof(struct s3_object_identifier_list),
     .flags = SHAPE_FLATTENED, .element = &s3_object_identifier_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_deleted_objects =
    {STR_INIT("DeletedObjects"), SHAPE_LIST, .size = sizeof(struct s3_deleted_object_list),
     .flags = SHAPE_FLATTENED, .element = &s3_deleted_object_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_errors =
    {STR_INIT("Errors"), SHAPE_LIST, .size = sizeof(struct s3_error_list), .flags = SHAPE_FLATTENED,
     .element = &s3_error_shape, .element_name = STR_INIT("member")};
static const struct shape shape_object_attributes_list =
    {STR_INIT("ObjectAttributesList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_object_attributes, .element_name = STR_INIT("member")};
static const struct shape shape_parts_list =
    {STR_INIT("PartsList"), SHAPE_LIST, .size = sizeof(struct s3_object_part_list),
     .flags = SHAPE_FLATTENED, .element = &s3_object_part_shape, .element_name = STR_INIT("member")};
static const struct shape shape_buckets =
    {STR_INIT("Buckets"), SHAPE_LIST, .size = sizeof(struct s3_bucket_list),
     .element = &s3_bucket_shape, .element_name = STR_INIT("Bucket")};
static const struct shape shape_multipart_upload_list =
    {STR_INIT("MultipartUploadList"), SHAPE_LIST, .size = sizeof(struct s3_multipart_upload_list),
     .flags = SHAPE_FLATTENED, .element = &s3_multipart_upload_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_common_prefix_list =
    {STR_INIT("CommonPrefixList"), SHAPE_LIST, .size = sizeof(struct s3_common_prefix_list),
     .flags = SHAPE_FLATTENED, .element = &s3_common_prefix_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_optional_object_attributes_list =
    {STR_INIT("OptionalObjectAttributesList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_optional_object_attributes, .element_name = STR_INIT("member")};
static const struct shape shape_checksum_algorithm_list =
    {STR_INIT("ChecksumAlgorithmList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_FLATTENED, .element = &shape_checksum_algorithm,
     .element_name = STR_INIT("member")};
static const struct shape shape_object_list =
    {STR_INIT("ObjectList"), SHAPE_LIST, .size = sizeof(struct s3_object_list),
     .flags = SHAPE_FLATTENED, .element = &s3_object_shape, .element_name = STR_INIT("member")};
static const struct shape shape_parts =
    {STR_INIT("Parts"), SHAPE_LIST, .size = sizeof(struct s3_part_list), .flags = SHAPE_FLATTENED,
     .element = &s3_part_shape, .element_name = STR_INIT("member")};

static const struct member s3_abort_multipart_upload_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_abort_multipart_upload_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_abort_multipart_upload_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("UploadId"), STR_INIT("uploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_abort_multipart_upload_in, upload_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_abort_multipart_upload_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_abort_multipart_upload_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("IfMatchInitiatedTime"), STR_INIT("x-amz-if-match-initiated-time"),
     .shape = &shape_if_match_initiated_time,
     .offset = offsetof(struct s3_abort_multipart_upload_in, if_match_initiated_time),
     .place = PLACE_HEADER, .time_format = TIME_HTTP},
};
const struct shape s3_abort_multipart_upload_in_shape =
    {STR_INIT("AbortMultipartUploadRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_abort_multipart_upload_in), .member_count = 6,
     .members = s3_abort_multipart_upload_in_members};

static const struct member s3_abort_multipart_upload_out_members[] = {
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_abort_multipart_upload_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_abort_multipart_upload_out_shape =
    {STR_INIT("AbortMultipartUploadOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_abort_multipart_upload_out), .member_count = 1,
     .members = s3_abort_multipart_upload_out_members};

static const struct member s3_bad_digest_members[] = {
    {STR_INIT("ExpectedDigest"), STR_INIT("ExpectedDigest"), .shape = &shape_string,
     .offset = offsetof(struct s3_bad_digest, expected_digest)},
    {STR_INIT("CalculatedDigest"), STR_INIT("CalculatedDigest"), .shape = &shape_string,
     .offset = offsetof(struct s3_bad_digest, calculated_digest)},
};
const struct shape s3_bad_digest_shape =
    {STR_INIT("BadDigest"), SHAPE_STRUCT, .size = sizeof(struct s3_bad_digest),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_bad_digest_members};

static const struct member s3_bucket_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_bucket, name)},
    {STR_INIT("CreationDate"), STR_INIT("CreationDate"), .shape = &shape_creation_date,
     .offset = offsetof(struct s3_bucket, creation_date)},
    {STR_INIT("BucketRegion"), STR_INIT("BucketRegion"), .shape = &shape_bucket_region,
     .offset = offsetof(struct s3_bucket, bucket_region)},
    {STR_INIT("BucketArn"), STR_INIT("BucketArn"),
     .shape = &shape_s3_regional_or_s3_express_bucket_arn_string,
     .offset = offsetof(struct s3_bucket, bucket_arn)},
};
const struct shape s3_bucket_shape =
    {STR_INIT("Bucket"), SHAPE_STRUCT, .size = sizeof(struct s3_bucket), .member_count = 4,
     .members = s3_bucket_members};

static const struct member s3_bucket_already_exists_members[] = {
    {STR_INIT("BucketName"), STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_bucket_already_exists, bucket_name)},
};
const struct shape s3_bucket_already_exists_shape =
    {STR_INIT("BucketAlreadyExists"), SHAPE_STRUCT, .size = sizeof(struct s3_bucket_already_exists),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_bucket_already_exists_members};

static const struct member s3_bucket_already_owned_by_you_members[] = {
    {STR_INIT("BucketName"), STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_bucket_already_owned_by_you, bucket_name)},
};
const struct shape s3_bucket_already_owned_by_you_shape =
    {STR_INIT("BucketAlreadyOwnedByYou"), SHAPE_STRUCT,
     .size = sizeof(struct s3_bucket_already_owned_by_you), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = s3_bucket_already_owned_by_you_members};

static const struct member s3_bucket_info_members[] = {
    {STR_INIT("DataRedundancy"), STR_INIT("DataRedundancy"), .shape = &shape_data_redundancy,
     .offset = offsetof(struct s3_bucket_info, data_redundancy)},
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_bucket_type,
     .offset = offsetof(struct s3_bucket_info, type)},
};
const struct shape s3_bucket_info_shape =
    {STR_INIT("BucketInfo"), SHAPE_STRUCT, .size = sizeof(struct s3_bucket_info), .member_count = 2,
     .members = s3_bucket_info_members};

static const struct member s3_bucket_not_empty_members[] = {
    {STR_INIT("BucketName"), STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_bucket_not_empty, bucket_name)},
};
const struct shape s3_bucket_not_empty_shape =
    {STR_INIT("BucketNotEmpty"), SHAPE_STRUCT, .size = sizeof(struct s3_bucket_not_empty),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_bucket_not_empty_members};

static const struct member s3_checksum_members[] = {
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_checksum, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_checksum, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme, .offset = offsetof(struct s3_checksum, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_checksum, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_checksum, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_checksum, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_checksum, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_checksum, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_checksum, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128, .offset = offsetof(struct s3_checksum, checksum_xxhash128)},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_checksum, checksum_type)},
};
const struct shape s3_checksum_shape =
    {STR_INIT("Checksum"), SHAPE_STRUCT, .size = sizeof(struct s3_checksum), .member_count = 11,
     .members = s3_checksum_members};

static const struct member s3_common_prefix_members[] = {
    {STR_INIT("Prefix"), STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_common_prefix, prefix)},
};
const struct shape s3_common_prefix_shape =
    {STR_INIT("CommonPrefix"), SHAPE_STRUCT, .size = sizeof(struct s3_common_prefix),
     .member_count = 1, .members = s3_common_prefix_members};

static const struct member s3_complete_multipart_upload_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_complete_multipart_upload_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_complete_multipart_upload_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("MultipartUpload"), STR_INIT("CompleteMultipartUpload"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_completed_multipart_upload_shape,
     .offset = offsetof(struct s3_complete_multipart_upload_in, multipart_upload),
     .flags = MEMBER_PAYLOAD},
    {STR_INIT("UploadId"), STR_INIT("uploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_complete_multipart_upload_in, upload_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_crc32),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_crc32c),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_crc64nvme),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_sha1),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_sha256),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_sha512),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_xxhash64),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_xxhash3),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_xxhash128),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumType"), STR_INIT("x-amz-checksum-type"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_complete_multipart_upload_in, checksum_type),
     .place = PLACE_HEADER},
    {STR_INIT("MpuObjectSize"), STR_INIT("x-amz-mp-object-size"), .shape = &shape_mpu_object_size,
     .offset = offsetof(struct s3_complete_multipart_upload_in, mpu_object_size),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_complete_multipart_upload_in, request_payer),
     .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_complete_multipart_upload_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("IfMatch"), STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_complete_multipart_upload_in, if_match), .place = PLACE_HEADER},
    {STR_INIT("IfNoneMatch"), STR_INIT("If-None-Match"), .shape = &shape_if_none_match,
     .offset = offsetof(struct s3_complete_multipart_upload_in, if_none_match),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_complete_multipart_upload_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_complete_multipart_upload_in, sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_complete_multipart_upload_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
};
const struct shape s3_complete_multipart_upload_in_shape =
    {STR_INIT("CompleteMultipartUploadRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_complete_multipart_upload_in), .member_count = 23,
     .members = s3_complete_multipart_upload_in_members};

static const struct member s3_complete_multipart_upload_out_members[] = {
    {STR_INIT("Location"), STR_INIT("Location"), .shape = &shape_location,
     .offset = offsetof(struct s3_complete_multipart_upload_out, location)},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_complete_multipart_upload_out, bucket)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_complete_multipart_upload_out, key)},
    {STR_INIT("Expiration"), STR_INIT("x-amz-expiration"), .shape = &shape_expiration,
     .offset = offsetof(struct s3_complete_multipart_upload_out, expiration), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_complete_multipart_upload_out, etag)},
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_xxhash128)},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_complete_multipart_upload_out, checksum_type)},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_complete_multipart_upload_out, server_side_encryption),
     .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_complete_multipart_upload_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_complete_multipart_upload_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_complete_multipart_upload_out, bucket_key_enabled),
     .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_complete_multipart_upload_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_complete_multipart_upload_out_shape =
    {STR_INIT("CompleteMultipartUploadOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_complete_multipart_upload_out), .member_count = 21,
     .members = s3_complete_multipart_upload_out_members};

static const struct member s3_completed_multipart_upload_members[] = {
    {STR_INIT("Parts"), STR_INIT("Part"), .shape = &shape_completed_part_list,
     .offset = offsetof(struct s3_completed_multipart_upload, parts), .flags = MEMBER_FLATTENED},
};
const struct shape s3_completed_multipart_upload_shape =
    {STR_INIT("CompletedMultipartUpload"), SHAPE_STRUCT,
     .size = sizeof(struct s3_completed_multipart_upload), .member_count = 1,
     .members = s3_completed_multipart_upload_members};

static const struct member s3_completed_part_members[] = {
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_completed_part, etag)},
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_completed_part, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_completed_part, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_completed_part, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_completed_part, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_completed_part, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_completed_part, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_completed_part, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_completed_part, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_completed_part, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_completed_part, checksum_xxhash128)},
    {STR_INIT("PartNumber"), STR_INIT("PartNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_completed_part, part_number)},
};
const struct shape s3_completed_part_shape =
    {STR_INIT("CompletedPart"), SHAPE_STRUCT, .size = sizeof(struct s3_completed_part),
     .member_count = 12, .members = s3_completed_part_members};

static const struct member s3_conditional_request_conflict_members[] = {
    {STR_INIT("Condition"), STR_INIT("Condition"), .shape = &shape_string,
     .offset = offsetof(struct s3_conditional_request_conflict, condition)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_conditional_request_conflict, key)},
};
const struct shape s3_conditional_request_conflict_shape =
    {STR_INIT("ConditionalRequestConflict"), SHAPE_STRUCT,
     .size = sizeof(struct s3_conditional_request_conflict), .flags = SHAPE_EXCEPTION,
     .member_count = 2, .members = s3_conditional_request_conflict_members};

static const struct member s3_copy_object_in_members[] = {
    {STR_INIT("ACL"), STR_INIT("x-amz-acl"), .shape = &shape_object_canned_acl,
     .offset = offsetof(struct s3_copy_object_in, acl), .place = PLACE_HEADER},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_copy_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("CacheControl"), STR_INIT("Cache-Control"), .shape = &shape_cache_control,
     .offset = offsetof(struct s3_copy_object_in, cache_control), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_copy_object_in, checksum_algorithm), .place = PLACE_HEADER},
    {STR_INIT("ContentDisposition"), STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_copy_object_in, content_disposition), .place = PLACE_HEADER},
    {STR_INIT("ContentEncoding"), STR_INIT("Content-Encoding"), .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_copy_object_in, content_encoding), .place = PLACE_HEADER},
    {STR_INIT("ContentLanguage"), STR_INIT("Content-Language"), .shape = &shape_content_language,
     .offset = offsetof(struct s3_copy_object_in, content_language), .place = PLACE_HEADER},
    {STR_INIT("ContentType"), STR_INIT("Content-Type"), .shape = &shape_content_type,
     .offset = offsetof(struct s3_copy_object_in, content_type), .place = PLACE_HEADER},
    {STR_INIT("CopySource"), STR_INIT("x-amz-copy-source"), .shape = &shape_copy_source,
     .offset = offsetof(struct s3_copy_object_in, copy_source), .flags = MEMBER_REQUIRED,
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfMatch"), STR_INIT("x-amz-copy-source-if-match"),
     .shape = &shape_copy_source_if_match,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_match), .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfModifiedSince"), STR_INIT("x-amz-copy-source-if-modified-since"),
     .shape = &shape_copy_source_if_modified_since,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_modified_since),
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfNoneMatch"), STR_INIT("x-amz-copy-source-if-none-match"),
     .shape = &shape_copy_source_if_none_match,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_none_match), .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfUnmodifiedSince"), STR_INIT("x-amz-copy-source-if-unmodified-since"),
     .shape = &shape_copy_source_if_unmodified_since,
     .offset = offsetof(struct s3_copy_object_in, copy_source_if_unmodified_since),
     .place = PLACE_HEADER},
    {STR_INIT("Expires"), STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_copy_object_in, expires), .place = PLACE_HEADER},
    {STR_INIT("GrantFullControl"), STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_copy_object_in, grant_full_control), .place = PLACE_HEADER},
    {STR_INIT("GrantRead"), STR_INIT("x-amz-grant-read"), .shape = &shape_grant_read,
     .offset = offsetof(struct s3_copy_object_in, grant_read), .place = PLACE_HEADER},
    {STR_INIT("GrantReadACP"), STR_INIT("x-amz-grant-read-acp"), .shape = &shape_grant_read_acp,
     .offset = offsetof(struct s3_copy_object_in, grant_read_acp), .place = PLACE_HEADER},
    {STR_INIT("GrantWriteACP"), STR_INIT("x-amz-grant-write-acp"), .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_copy_object_in, grant_write_acp), .place = PLACE_HEADER},
    {STR_INIT("IfMatch"), STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_copy_object_in, if_match), .place = PLACE_HEADER},
    {STR_INIT("IfNoneMatch"), STR_INIT("If-None-Match"), .shape = &shape_if_none_match,
     .offset = offsetof(struct s3_copy_object_in, if_none_match), .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_copy_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Metadata"), STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_copy_object_in, metadata), .place = PLACE_HEADERS},
    {STR_INIT("MetadataDirective"), STR_INIT("x-amz-metadata-directive"),
     .shape = &shape_metadata_directive,
     .offset = offsetof(struct s3_copy_object_in, metadata_directive), .place = PLACE_HEADER},
    {STR_INIT("TaggingDirective"), STR_INIT("x-amz-tagging-directive"),
     .shape = &shape_tagging_directive,
     .offset = offsetof(struct s3_copy_object_in, tagging_directive), .place = PLACE_HEADER},
    {STR_INIT("AnnotationDirective"), STR_INIT("x-amz-object-annotation-directive"),
     .shape = &shape_annotation_directive,
     .offset = offsetof(struct s3_copy_object_in, annotation_directive), .place = PLACE_HEADER},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_copy_object_in, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("StorageClass"), STR_INIT("x-amz-storage-class"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_copy_object_in, storage_class), .place = PLACE_HEADER},
    {STR_INIT("WebsiteRedirectLocation"), STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_copy_object_in, website_redirect_location), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_copy_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_copy_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_copy_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_copy_object_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSEKMSEncryptionContext"), STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_copy_object_in, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_copy_object_in, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("CopySourceSSECustomerAlgorithm"),
     STR_INIT("x-amz-copy-source-server-side-encryption-customer-algorithm"),
     .shape = &shape_copy_source_sse_customer_algorithm,
     .offset = offsetof(struct s3_copy_object_in, copy_source_sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceSSECustomerKey"),
     STR_INIT("x-amz-copy-source-server-side-encryption-customer-key"),
     .shape = &shape_copy_source_sse_customer_key,
     .offset = offsetof(struct s3_copy_object_in, copy_source_sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("CopySourceSSECustomerKeyMD5"),
     STR_INIT("x-amz-copy-source-server-side-encryption-customer-key-MD5"),
     .shape = &shape_copy_source_sse_customer_key_md5,
     .offset = offsetof(struct s3_copy_object_in, copy_source_sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_copy_object_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("Tagging"), STR_INIT("x-amz-tagging"), .shape = &shape_tagging_header,
     .offset = offsetof(struct s3_copy_object_in, tagging), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockMode"), STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_copy_object_in, object_lock_mode), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockRetainUntilDate"), STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_copy_object_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {STR_INIT("ObjectLockLegalHoldStatus"), STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_copy_object_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHold"), STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_copy_object_in, object_lock_event_hold), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationDays"),
     STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_copy_object_in, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationYears"),
     STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_copy_object_in, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_copy_object_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("ExpectedSourceBucketOwner"), STR_INIT("x-amz-source-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_copy_object_in, expected_source_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_copy_object_in_shape =
    {STR_INIT("CopyObjectRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_copy_object_in),
     .member_count = 47, .members = s3_copy_object_in_members};

static const struct member s3_copy_object_out_members[] = {
    {STR_INIT("CopyObjectResult"), STR_INIT("CopyObjectResult"),
     .shape = &s3_copy_object_result_shape,
     .offset = offsetof(struct s3_copy_object_out, copy_object_result), .flags = MEMBER_PAYLOAD},
    {STR_INIT("Expiration"), STR_INIT("x-amz-expiration"), .shape = &shape_expiration,
     .offset = offsetof(struct s3_copy_object_out, expiration), .place = PLACE_HEADER},
    {STR_INIT("CopySourceVersionId"), STR_INIT("x-amz-copy-source-version-id"),
     .shape = &shape_copy_source_version_id,
     .offset = offsetof(struct s3_copy_object_out, copy_source_version_id), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_copy_object_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_copy_object_out, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_copy_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_copy_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_copy_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSEKMSEncryptionContext"), STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_copy_object_out, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_copy_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_copy_object_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_copy_object_out_shape =
    {STR_INIT("CopyObjectOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_copy_object_out),
     .member_count = 11, .members = s3_copy_object_out_members};

static const struct member s3_copy_object_result_members[] = {
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_copy_object_result, etag)},
    {STR_INIT("LastModified"), STR_INIT("LastModified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_copy_object_result, last_modified)},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_copy_object_result, checksum_type)},
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_copy_object_result, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_copy_object_result, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_copy_object_result, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_copy_object_result, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_copy_object_result, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_copy_object_result, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_copy_object_result, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_copy_object_result, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_copy_object_result, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_copy_object_result, checksum_xxhash128)},
};
const struct shape s3_copy_object_result_shape =
    {STR_INIT("CopyObjectResult"), SHAPE_STRUCT, .size = sizeof(struct s3_copy_object_result),
     .member_count = 13, .members = s3_copy_object_result_members};

static const struct member s3_copy_part_result_members[] = {
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_copy_part_result, etag)},
    {STR_INIT("LastModified"), STR_INIT("LastModified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_copy_part_result, last_modified)},
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_copy_part_result, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_copy_part_result, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_copy_part_result, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_copy_part_result, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_copy_part_result, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_copy_part_result, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_copy_part_result, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_copy_part_result, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_copy_part_result, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_copy_part_result, checksum_xxhash128)},
};
const struct shape s3_copy_part_result_shape =
    {STR_INIT("CopyPartResult"), SHAPE_STRUCT, .size = sizeof(struct s3_copy_part_result),
     .member_count = 12, .members = s3_copy_part_result_members};

static const struct member s3_create_bucket_configuration_members[] = {
    {STR_INIT("LocationConstraint"), STR_INIT("LocationConstraint"),
     .shape = &shape_bucket_location_constraint,
     .offset = offsetof(struct s3_create_bucket_configuration, location_constraint)},
    {STR_INIT("Location"), STR_INIT("Location"), .shape = &s3_location_info_shape,
     .offset = offsetof(struct s3_create_bucket_configuration, location)},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &s3_bucket_info_shape,
     .offset = offsetof(struct s3_create_bucket_configuration, bucket)},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_set,
     .offset = offsetof(struct s3_create_bucket_configuration, tags)},
};
const struct shape s3_create_bucket_configuration_shape =
    {STR_INIT("CreateBucketConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct s3_create_bucket_configuration), .member_count = 4,
     .members = s3_create_bucket_configuration_members};

static const struct member s3_create_bucket_in_members[] = {
    {STR_INIT("ACL"), STR_INIT("x-amz-acl"), .shape = &shape_bucket_canned_acl,
     .offset = offsetof(struct s3_create_bucket_in, acl), .place = PLACE_HEADER},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_create_bucket_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("CreateBucketConfiguration"), STR_INIT("CreateBucketConfiguration"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_create_bucket_configuration_shape,
     .offset = offsetof(struct s3_create_bucket_in, create_bucket_configuration),
     .flags = MEMBER_PAYLOAD},
    {STR_INIT("GrantFullControl"), STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_create_bucket_in, grant_full_control), .place = PLACE_HEADER},
    {STR_INIT("GrantRead"), STR_INIT("x-amz-grant-read"), .shape = &shape_grant_read,
     .offset = offsetof(struct s3_create_bucket_in, grant_read), .place = PLACE_HEADER},
    {STR_INIT("GrantReadACP"), STR_INIT("x-amz-grant-read-acp"), .shape = &shape_grant_read_acp,
     .offset = offsetof(struct s3_create_bucket_in, grant_read_acp), .place = PLACE_HEADER},
    {STR_INIT("GrantWrite"), STR_INIT("x-amz-grant-write"), .shape = &shape_grant_write,
     .offset = offsetof(struct s3_create_bucket_in, grant_write), .place = PLACE_HEADER},
    {STR_INIT("GrantWriteACP"), STR_INIT("x-amz-grant-write-acp"), .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_create_bucket_in, grant_write_acp), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEnabledForBucket"), STR_INIT("x-amz-bucket-object-lock-enabled"),
     .shape = &shape_object_lock_enabled_for_bucket,
     .offset = offsetof(struct s3_create_bucket_in, object_lock_enabled_for_bucket),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectOwnership"), STR_INIT("x-amz-object-ownership"),
     .shape = &shape_object_ownership,
     .offset = offsetof(struct s3_create_bucket_in, object_ownership), .place = PLACE_HEADER},
    {STR_INIT("BucketNamespace"), STR_INIT("x-amz-bucket-namespace"),
     .shape = &shape_bucket_namespace,
     .offset = offsetof(struct s3_create_bucket_in, bucket_namespace), .place = PLACE_HEADER},
};
const struct shape s3_create_bucket_in_shape =
    {STR_INIT("CreateBucketRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_create_bucket_in),
     .member_count = 11, .members = s3_create_bucket_in_members};

static const struct member s3_create_bucket_out_members[] = {
    {STR_INIT("Location"), STR_INIT("Location"), .shape = &shape_location,
     .offset = offsetof(struct s3_create_bucket_out, location), .place = PLACE_HEADER},
    {STR_INIT("BucketArn"), STR_INIT("x-amz-bucket-arn"),
     .shape = &shape_s3_regional_or_s3_express_bucket_arn_string,
     .offset = offsetof(struct s3_create_bucket_out, bucket_arn), .place = PLACE_HEADER},
};
const struct shape s3_create_bucket_out_shape =
    {STR_INIT("CreateBucketOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_create_bucket_out),
     .member_count = 2, .members = s3_create_bucket_out_members};

static const struct member s3_create_multipart_upload_in_members[] = {
    {STR_INIT("ACL"), STR_INIT("x-amz-acl"), .shape = &shape_object_canned_acl,
     .offset = offsetof(struct s3_create_multipart_upload_in, acl), .place = PLACE_HEADER},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_create_multipart_upload_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("CacheControl"), STR_INIT("Cache-Control"), .shape = &shape_cache_control,
     .offset = offsetof(struct s3_create_multipart_upload_in, cache_control), .place = PLACE_HEADER},
    {STR_INIT("ContentDisposition"), STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_disposition),
     .place = PLACE_HEADER},
    {STR_INIT("ContentEncoding"), STR_INIT("Content-Encoding"), .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_encoding),
     .place = PLACE_HEADER},
    {STR_INIT("ContentLanguage"), STR_INIT("Content-Language"), .shape = &shape_content_language,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_language),
     .place = PLACE_HEADER},
    {STR_INIT("ContentType"), STR_INIT("Content-Type"), .shape = &shape_content_type,
     .offset = offsetof(struct s3_create_multipart_upload_in, content_type), .place = PLACE_HEADER},
    {STR_INIT("Expires"), STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_create_multipart_upload_in, expires), .place = PLACE_HEADER},
    {STR_INIT("GrantFullControl"), STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_full_control),
     .place = PLACE_HEADER},
    {STR_INIT("GrantRead"), STR_INIT("x-amz-grant-read"), .shape = &shape_grant_read,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_read), .place = PLACE_HEADER},
    {STR_INIT("GrantReadACP"), STR_INIT("x-amz-grant-read-acp"), .shape = &shape_grant_read_acp,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_read_acp), .place = PLACE_HEADER},
    {STR_INIT("GrantWriteACP"), STR_INIT("x-amz-grant-write-acp"), .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_create_multipart_upload_in, grant_write_acp),
     .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_create_multipart_upload_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Metadata"), STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_create_multipart_upload_in, metadata), .place = PLACE_HEADERS},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_create_multipart_upload_in, server_side_encryption),
     .place = PLACE_HEADER},
    {STR_INIT("StorageClass"), STR_INIT("x-amz-storage-class"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_create_multipart_upload_in, storage_class), .place = PLACE_HEADER},
    {STR_INIT("WebsiteRedirectLocation"), STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_create_multipart_upload_in, website_redirect_location),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSEKMSEncryptionContext"), STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_create_multipart_upload_in, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_create_multipart_upload_in, bucket_key_enabled),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_create_multipart_upload_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("Tagging"), STR_INIT("x-amz-tagging"), .shape = &shape_tagging_header,
     .offset = offsetof(struct s3_create_multipart_upload_in, tagging), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockMode"), STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_mode),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockRetainUntilDate"), STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {STR_INIT("ObjectLockLegalHoldStatus"), STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHold"), STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_event_hold),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationDays"),
     STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationYears"),
     STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_create_multipart_upload_in, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_create_multipart_upload_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_in, checksum_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumType"), STR_INIT("x-amz-checksum-type"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_create_multipart_upload_in, checksum_type), .place = PLACE_HEADER},
};
const struct shape s3_create_multipart_upload_in_shape =
    {STR_INIT("CreateMultipartUploadRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_create_multipart_upload_in), .member_count = 34,
     .members = s3_create_multipart_upload_in_members};

static const struct member s3_create_multipart_upload_out_members[] = {
    {STR_INIT("AbortDate"), STR_INIT("x-amz-abort-date"), .shape = &shape_abort_date,
     .offset = offsetof(struct s3_create_multipart_upload_out, abort_date), .place = PLACE_HEADER},
    {STR_INIT("AbortRuleId"), STR_INIT("x-amz-abort-rule-id"), .shape = &shape_abort_rule_id,
     .offset = offsetof(struct s3_create_multipart_upload_out, abort_rule_id), .place = PLACE_HEADER},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_create_multipart_upload_out, bucket)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_create_multipart_upload_out, key)},
    {STR_INIT("UploadId"), STR_INIT("UploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_create_multipart_upload_out, upload_id)},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_create_multipart_upload_out, server_side_encryption),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSEKMSEncryptionContext"), STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_create_multipart_upload_out, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_create_multipart_upload_out, bucket_key_enabled),
     .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_create_multipart_upload_out, request_charged),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_create_multipart_upload_out, checksum_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumType"), STR_INIT("x-amz-checksum-type"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_create_multipart_upload_out, checksum_type), .place = PLACE_HEADER},
};
const struct shape s3_create_multipart_upload_out_shape =
    {STR_INIT("CreateMultipartUploadOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_create_multipart_upload_out), .member_count = 14,
     .members = s3_create_multipart_upload_out_members};

static const struct member s3_delete_members[] = {
    {STR_INIT("Objects"), STR_INIT("Object"), .shape = &shape_object_identifier_list,
     .offset = offsetof(struct s3_delete, objects), .flags = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {STR_INIT("Quiet"), STR_INIT("Quiet"), .shape = &shape_quiet,
     .offset = offsetof(struct s3_delete, quiet)},
};
const struct shape s3_delete_shape =
    {STR_INIT("Delete"), SHAPE_STRUCT, .size = sizeof(struct s3_delete), .member_count = 2,
     .members = s3_delete_members};

static const struct member s3_delete_bucket_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_bucket_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_bucket_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_delete_bucket_in_shape =
    {STR_INIT("DeleteBucketRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_delete_bucket_in),
     .member_count = 2, .members = s3_delete_bucket_in_members};

static const struct member s3_delete_object_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_delete_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("MFA"), STR_INIT("x-amz-mfa"), .shape = &shape_mfa,
     .offset = offsetof(struct s3_delete_object_in, mfa), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_delete_object_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_delete_object_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("BypassGovernanceRetention"), STR_INIT("x-amz-bypass-governance-retention"),
     .shape = &shape_bypass_governance_retention,
     .offset = offsetof(struct s3_delete_object_in, bypass_governance_retention),
     .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_object_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("IfMatch"), STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_delete_object_in, if_match), .place = PLACE_HEADER},
    {STR_INIT("IfMatchLastModifiedTime"), STR_INIT("x-amz-if-match-last-modified-time"),
     .shape = &shape_if_match_last_modified_time,
     .offset = offsetof(struct s3_delete_object_in, if_match_last_modified_time),
     .place = PLACE_HEADER, .time_format = TIME_HTTP},
    {STR_INIT("IfMatchSize"), STR_INIT("x-amz-if-match-size"), .shape = &shape_if_match_size,
     .offset = offsetof(struct s3_delete_object_in, if_match_size), .place = PLACE_HEADER},
};
const struct shape s3_delete_object_in_shape =
    {STR_INIT("DeleteObjectRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_delete_object_in),
     .member_count = 10, .members = s3_delete_object_in_members};

static const struct member s3_delete_object_out_members[] = {
    {STR_INIT("DeleteMarker"), STR_INIT("x-amz-delete-marker"), .shape = &shape_delete_marker,
     .offset = offsetof(struct s3_delete_object_out, delete_marker), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_delete_object_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_delete_object_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_delete_object_out_shape =
    {STR_INIT("DeleteObjectOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_delete_object_out),
     .member_count = 3, .members = s3_delete_object_out_members};

static const struct member s3_delete_object_tagging_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_object_tagging_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_delete_object_tagging_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_delete_object_tagging_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_object_tagging_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_delete_object_tagging_in_shape =
    {STR_INIT("DeleteObjectTaggingRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_delete_object_tagging_in), .member_count = 4,
     .members = s3_delete_object_tagging_in_members};

static const struct member s3_delete_object_tagging_out_members[] = {
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_delete_object_tagging_out, version_id), .place = PLACE_HEADER},
};
const struct shape s3_delete_object_tagging_out_shape =
    {STR_INIT("DeleteObjectTaggingOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_delete_object_tagging_out), .member_count = 1,
     .members = s3_delete_object_tagging_out_members};

static const struct member s3_delete_objects_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_delete_objects_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Delete"), STR_INIT("Delete"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_delete_shape, .offset = offsetof(struct s3_delete_objects_in, delete),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {STR_INIT("MFA"), STR_INIT("x-amz-mfa"), .shape = &shape_mfa,
     .offset = offsetof(struct s3_delete_objects_in, mfa), .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_delete_objects_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("BypassGovernanceRetention"), STR_INIT("x-amz-bypass-governance-retention"),
     .shape = &shape_bypass_governance_retention,
     .offset = offsetof(struct s3_delete_objects_in, bypass_governance_retention),
     .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_delete_objects_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_delete_objects_in, checksum_algorithm), .place = PLACE_HEADER},
};
const struct shape s3_delete_objects_in_shape =
    {STR_INIT("DeleteObjectsRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_delete_objects_in),
     .member_count = 7, .members = s3_delete_objects_in_members};

static const struct member s3_delete_objects_out_members[] = {
    {STR_INIT("Deleted"), STR_INIT("Deleted"), .shape = &shape_deleted_objects,
     .offset = offsetof(struct s3_delete_objects_out, deleted), .flags = MEMBER_FLATTENED},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_delete_objects_out, request_charged), .place = PLACE_HEADER},
    {STR_INIT("Errors"), STR_INIT("Error"), .shape = &shape_errors,
     .offset = offsetof(struct s3_delete_objects_out, errors), .flags = MEMBER_FLATTENED},
};
const struct shape s3_delete_objects_out_shape =
    {STR_INIT("DeleteObjectsOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_delete_objects_out),
     .member_count = 3, .members = s3_delete_objects_out_members};

static const struct member s3_deleted_object_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_deleted_object, key)},
    {STR_INIT("VersionId"), STR_INIT("VersionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_deleted_object, version_id)},
    {STR_INIT("DeleteMarker"), STR_INIT("DeleteMarker"), .shape = &shape_delete_marker,
     .offset = offsetof(struct s3_deleted_object, delete_marker)},
    {STR_INIT("DeleteMarkerVersionId"), STR_INIT("DeleteMarkerVersionId"),
     .shape = &shape_delete_marker_version_id,
     .offset = offsetof(struct s3_deleted_object, delete_marker_version_id)},
};
const struct shape s3_deleted_object_shape =
    {STR_INIT("DeletedObject"), SHAPE_STRUCT, .size = sizeof(struct s3_deleted_object),
     .member_count = 4, .members = s3_deleted_object_members};

static const struct member s3_entity_too_large_members[] = {
    {STR_INIT("ProposedSize"), STR_INIT("ProposedSize"), .shape = &shape_long,
     .offset = offsetof(struct s3_entity_too_large, proposed_size)},
    {STR_INIT("MaxSizeAllowed"), STR_INIT("MaxSizeAllowed"), .shape = &shape_long,
     .offset = offsetof(struct s3_entity_too_large, max_size_allowed)},
};
const struct shape s3_entity_too_large_shape =
    {STR_INIT("EntityTooLarge"), SHAPE_STRUCT, .size = sizeof(struct s3_entity_too_large),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_entity_too_large_members};

static const struct member s3_entity_too_small_members[] = {
    {STR_INIT("ProposedSize"), STR_INIT("ProposedSize"), .shape = &shape_long,
     .offset = offsetof(struct s3_entity_too_small, proposed_size)},
    {STR_INIT("MinSizeAllowed"), STR_INIT("MinSizeAllowed"), .shape = &shape_long,
     .offset = offsetof(struct s3_entity_too_small, min_size_allowed)},
    {STR_INIT("PartNumber"), STR_INIT("PartNumber"), .shape = &shape_integer,
     .offset = offsetof(struct s3_entity_too_small, part_number)},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_string,
     .offset = offsetof(struct s3_entity_too_small, etag)},
};
const struct shape s3_entity_too_small_shape =
    {STR_INIT("EntityTooSmall"), SHAPE_STRUCT, .size = sizeof(struct s3_entity_too_small),
     .flags = SHAPE_EXCEPTION, .member_count = 4, .members = s3_entity_too_small_members};

static const struct member s3_error_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_error, key)},
    {STR_INIT("VersionId"), STR_INIT("VersionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_error, version_id)},
    {STR_INIT("Code"), STR_INIT("Code"), .shape = &shape_code,
     .offset = offsetof(struct s3_error, code)},
    {STR_INIT("Message"), STR_INIT("Message"), .shape = &shape_message,
     .offset = offsetof(struct s3_error, message)},
};
const struct shape s3_error_shape =
    {STR_INIT("Error"), SHAPE_STRUCT, .size = sizeof(struct s3_error), .member_count = 4,
     .members = s3_error_members};

static const struct member s3_get_bucket_location_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_bucket_location_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_get_bucket_location_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_get_bucket_location_in_shape =
    {STR_INIT("GetBucketLocationRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_bucket_location_in), .member_count = 2,
     .members = s3_get_bucket_location_in_members};

static const struct member s3_get_bucket_location_out_members[] = {
    {STR_INIT("LocationConstraint"), STR_INIT("LocationConstraint"),
     .shape = &shape_bucket_location_constraint,
     .offset = offsetof(struct s3_get_bucket_location_out, location_constraint)},
};
const struct shape s3_get_bucket_location_out_shape =
    {STR_INIT("GetBucketLocationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_bucket_location_out), .member_count = 1,
     .members = s3_get_bucket_location_out_members};

static const struct member s3_get_object_attributes_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_object_attributes_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_get_object_attributes_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_get_object_attributes_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("MaxParts"), STR_INIT("x-amz-max-parts"), .shape = &shape_max_parts,
     .offset = offsetof(struct s3_get_object_attributes_in, max_parts), .place = PLACE_HEADER},
    {STR_INIT("PartNumberMarker"), STR_INIT("x-amz-part-number-marker"),
     .shape = &shape_part_number_marker,
     .offset = offsetof(struct s3_get_object_attributes_in, part_number_marker),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_get_object_attributes_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_get_object_attributes_in, sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_get_object_attributes_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_get_object_attributes_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_get_object_attributes_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectAttributes"), STR_INIT("x-amz-object-attributes"),
     .shape = &shape_object_attributes_list,
     .offset = offsetof(struct s3_get_object_attributes_in, object_attributes),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
};
const struct shape s3_get_object_attributes_in_shape =
    {STR_INIT("GetObjectAttributesRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_object_attributes_in), .member_count = 11,
     .members = s3_get_object_attributes_in_members};

static const struct member s3_get_object_attributes_out_members[] = {
    {STR_INIT("DeleteMarker"), STR_INIT("x-amz-delete-marker"), .shape = &shape_delete_marker,
     .offset = offsetof(struct s3_get_object_attributes_out, delete_marker), .place = PLACE_HEADER},
    {STR_INIT("LastModified"), STR_INIT("Last-Modified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_get_object_attributes_out, last_modified), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_get_object_attributes_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_get_object_attributes_out, request_charged), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_get_object_attributes_out, etag)},
    {STR_INIT("Checksum"), STR_INIT("Checksum"), .shape = &s3_checksum_shape,
     .offset = offsetof(struct s3_get_object_attributes_out, checksum)},
    {STR_INIT("ObjectParts"), STR_INIT("ObjectParts"),
     .shape = &s3_get_object_attributes_parts_shape,
     .offset = offsetof(struct s3_get_object_attributes_out, object_parts)},
    {STR_INIT("StorageClass"), STR_INIT("StorageClass"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_get_object_attributes_out, storage_class)},
    {STR_INIT("ObjectSize"), STR_INIT("ObjectSize"), .shape = &shape_object_size,
     .offset = offsetof(struct s3_get_object_attributes_out, object_size)},
};
const struct shape s3_get_object_attributes_out_shape =
    {STR_INIT("GetObjectAttributesOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_object_attributes_out), .member_count = 9,
     .members = s3_get_object_attributes_out_members};

static const struct member s3_get_object_attributes_parts_members[] = {
    {STR_INIT("TotalPartsCount"), STR_INIT("PartsCount"), .shape = &shape_parts_count,
     .offset = offsetof(struct s3_get_object_attributes_parts, total_parts_count)},
    {STR_INIT("PartNumberMarker"), STR_INIT("PartNumberMarker"), .shape = &shape_part_number_marker,
     .offset = offsetof(struct s3_get_object_attributes_parts, part_number_marker)},
    {STR_INIT("NextPartNumberMarker"), STR_INIT("NextPartNumberMarker"),
     .shape = &shape_next_part_number_marker,
     .offset = offsetof(struct s3_get_object_attributes_parts, next_part_number_marker)},
    {STR_INIT("MaxParts"), STR_INIT("MaxParts"), .shape = &shape_max_parts,
     .offset = offsetof(struct s3_get_object_attributes_parts, max_parts)},
    {STR_INIT("IsTruncated"), STR_INIT("IsTruncated"), .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_get_object_attributes_parts, is_truncated)},
    {STR_INIT("Parts"), STR_INIT("Part"), .shape = &shape_parts_list,
     .offset = offsetof(struct s3_get_object_attributes_parts, parts), .flags = MEMBER_FLATTENED},
};
const struct shape s3_get_object_attributes_parts_shape =
    {STR_INIT("GetObjectAttributesParts"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_object_attributes_parts), .member_count = 6,
     .members = s3_get_object_attributes_parts_members};

static const struct member s3_get_object_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("IfMatch"), STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_get_object_in, if_match), .place = PLACE_HEADER},
    {STR_INIT("IfModifiedSince"), STR_INIT("If-Modified-Since"), .shape = &shape_if_modified_since,
     .offset = offsetof(struct s3_get_object_in, if_modified_since), .place = PLACE_HEADER},
    {STR_INIT("IfNoneMatch"), STR_INIT("If-None-Match"), .shape = &shape_if_none_match,
     .offset = offsetof(struct s3_get_object_in, if_none_match), .place = PLACE_HEADER},
    {STR_INIT("IfUnmodifiedSince"), STR_INIT("If-Unmodified-Since"),
     .shape = &shape_if_unmodified_since,
     .offset = offsetof(struct s3_get_object_in, if_unmodified_since), .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_get_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Range"), STR_INIT("Range"), .shape = &shape_range,
     .offset = offsetof(struct s3_get_object_in, range), .place = PLACE_HEADER},
    {STR_INIT("ResponseCacheControl"), STR_INIT("response-cache-control"),
     .shape = &shape_response_cache_control,
     .offset = offsetof(struct s3_get_object_in, response_cache_control), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentDisposition"), STR_INIT("response-content-disposition"),
     .shape = &shape_response_content_disposition,
     .offset = offsetof(struct s3_get_object_in, response_content_disposition), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentEncoding"), STR_INIT("response-content-encoding"),
     .shape = &shape_response_content_encoding,
     .offset = offsetof(struct s3_get_object_in, response_content_encoding), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentLanguage"), STR_INIT("response-content-language"),
     .shape = &shape_response_content_language,
     .offset = offsetof(struct s3_get_object_in, response_content_language), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentType"), STR_INIT("response-content-type"),
     .shape = &shape_response_content_type,
     .offset = offsetof(struct s3_get_object_in, response_content_type), .place = PLACE_QUERY},
    {STR_INIT("ResponseExpires"), STR_INIT("response-expires"), .shape = &shape_response_expires,
     .offset = offsetof(struct s3_get_object_in, response_expires), .place = PLACE_QUERY,
     .time_format = TIME_HTTP},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_get_object_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_get_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_get_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_get_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_get_object_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("PartNumber"), STR_INIT("partNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_get_object_in, part_number), .place = PLACE_QUERY},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id, .offset = offsetof(struct s3_get_object_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumMode"), STR_INIT("x-amz-checksum-mode"), .shape = &shape_checksum_mode,
     .offset = offsetof(struct s3_get_object_in, checksum_mode), .place = PLACE_HEADER},
};
const struct shape s3_get_object_in_shape =
    {STR_INIT("GetObjectRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_get_object_in),
     .member_count = 21, .members = s3_get_object_in_members};

static const struct member s3_get_object_out_members[] = {
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_body_out,
     .offset = offsetof(struct s3_get_object_out, body), .flags = MEMBER_PAYLOAD},
    {STR_INIT("DeleteMarker"), STR_INIT("x-amz-delete-marker"), .shape = &shape_delete_marker,
     .offset = offsetof(struct s3_get_object_out, delete_marker), .place = PLACE_HEADER},
    {STR_INIT("AcceptRanges"), STR_INIT("accept-ranges"), .shape = &shape_accept_ranges,
     .offset = offsetof(struct s3_get_object_out, accept_ranges), .place = PLACE_HEADER},
    {STR_INIT("Expiration"), STR_INIT("x-amz-expiration"), .shape = &shape_expiration,
     .offset = offsetof(struct s3_get_object_out, expiration), .place = PLACE_HEADER},
    {STR_INIT("Restore"), STR_INIT("x-amz-restore"), .shape = &shape_restore,
     .offset = offsetof(struct s3_get_object_out, restore), .place = PLACE_HEADER},
    {STR_INIT("LastModified"), STR_INIT("Last-Modified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_get_object_out, last_modified), .place = PLACE_HEADER},
    {STR_INIT("ContentLength"), STR_INIT("Content-Length"), .shape = &shape_content_length,
     .offset = offsetof(struct s3_get_object_out, content_length), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_get_object_out, etag), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_get_object_out, checksum_crc32), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_get_object_out, checksum_crc32c), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_get_object_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_get_object_out, checksum_sha1), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_get_object_out, checksum_sha256), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_get_object_out, checksum_sha512), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_get_object_out, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_get_object_out, checksum_xxhash64), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_get_object_out, checksum_xxhash3), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_get_object_out, checksum_xxhash128), .place = PLACE_HEADER},
    {STR_INIT("ChecksumType"), STR_INIT("x-amz-checksum-type"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_get_object_out, checksum_type), .place = PLACE_HEADER},
    {STR_INIT("MissingMeta"), STR_INIT("x-amz-missing-meta"), .shape = &shape_missing_meta,
     .offset = offsetof(struct s3_get_object_out, missing_meta), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_get_object_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("CacheControl"), STR_INIT("Cache-Control"), .shape = &shape_cache_control,
     .offset = offsetof(struct s3_get_object_out, cache_control), .place = PLACE_HEADER},
    {STR_INIT("ContentDisposition"), STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_get_object_out, content_disposition), .place = PLACE_HEADER},
    {STR_INIT("ContentEncoding"), STR_INIT("Content-Encoding"), .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_get_object_out, content_encoding), .place = PLACE_HEADER},
    {STR_INIT("ContentLanguage"), STR_INIT("Content-Language"), .shape = &shape_content_language,
     .offset = offsetof(struct s3_get_object_out, content_language), .place = PLACE_HEADER},
    {STR_INIT("ContentRange"), STR_INIT("Content-Range"), .shape = &shape_content_range,
     .offset = offsetof(struct s3_get_object_out, content_range), .place = PLACE_HEADER},
    {STR_INIT("ContentType"), STR_INIT("Content-Type"), .shape = &shape_content_type,
     .offset = offsetof(struct s3_get_object_out, content_type), .place = PLACE_HEADER},
    {STR_INIT("Expires"), STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_get_object_out, expires), .place = PLACE_HEADER},
    {STR_INIT("WebsiteRedirectLocation"), STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_get_object_out, website_redirect_location), .place = PLACE_HEADER},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_get_object_out, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("Metadata"), STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_get_object_out, metadata), .place = PLACE_HEADERS},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_get_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_get_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_get_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_get_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("StorageClass"), STR_INIT("x-amz-storage-class"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_get_object_out, storage_class), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_get_object_out, request_charged), .place = PLACE_HEADER},
    {STR_INIT("ReplicationStatus"), STR_INIT("x-amz-replication-status"),
     .shape = &shape_replication_status,
     .offset = offsetof(struct s3_get_object_out, replication_status), .place = PLACE_HEADER},
    {STR_INIT("PartsCount"), STR_INIT("x-amz-mp-parts-count"), .shape = &shape_parts_count,
     .offset = offsetof(struct s3_get_object_out, parts_count), .place = PLACE_HEADER},
    {STR_INIT("TagCount"), STR_INIT("x-amz-tagging-count"), .shape = &shape_tag_count,
     .offset = offsetof(struct s3_get_object_out, tag_count), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockMode"), STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_get_object_out, object_lock_mode), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockRetainUntilDate"), STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_get_object_out, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {STR_INIT("ObjectLockLegalHoldStatus"), STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_get_object_out, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHold"), STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_get_object_out, object_lock_event_hold), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationDays"),
     STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_get_object_out, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationYears"),
     STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_get_object_out, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
};
const struct shape s3_get_object_out_shape =
    {STR_INIT("GetObjectOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_get_object_out),
     .member_count = 46, .members = s3_get_object_out_members};

static const struct member s3_get_object_tagging_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_object_tagging_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_get_object_tagging_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_get_object_tagging_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_get_object_tagging_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_get_object_tagging_in, request_payer), .place = PLACE_HEADER},
};
const struct shape s3_get_object_tagging_in_shape =
    {STR_INIT("GetObjectTaggingRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_object_tagging_in), .member_count = 5,
     .members = s3_get_object_tagging_in_members};

static const struct member s3_get_object_tagging_out_members[] = {
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_get_object_tagging_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("TagSet"), STR_INIT("TagSet"), .shape = &shape_tag_set,
     .offset = offsetof(struct s3_get_object_tagging_out, tag_set), .flags = MEMBER_REQUIRED},
};
const struct shape s3_get_object_tagging_out_shape =
    {STR_INIT("GetObjectTaggingOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_get_object_tagging_out), .member_count = 2,
     .members = s3_get_object_tagging_out_members};

static const struct member s3_head_bucket_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_head_bucket_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_head_bucket_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_head_bucket_in_shape =
    {STR_INIT("HeadBucketRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_head_bucket_in),
     .member_count = 2, .members = s3_head_bucket_in_members};

static const struct member s3_head_bucket_out_members[] = {
    {STR_INIT("BucketArn"), STR_INIT("x-amz-bucket-arn"),
     .shape = &shape_s3_regional_or_s3_express_bucket_arn_string,
     .offset = offsetof(struct s3_head_bucket_out, bucket_arn), .place = PLACE_HEADER},
    {STR_INIT("BucketLocationType"), STR_INIT("x-amz-bucket-location-type"),
     .shape = &shape_location_type,
     .offset = offsetof(struct s3_head_bucket_out, bucket_location_type), .place = PLACE_HEADER},
    {STR_INIT("BucketLocationName"), STR_INIT("x-amz-bucket-location-name"),
     .shape = &shape_bucket_location_name,
     .offset = offsetof(struct s3_head_bucket_out, bucket_location_name), .place = PLACE_HEADER},
    {STR_INIT("BucketRegion"), STR_INIT("x-amz-bucket-region"), .shape = &shape_region,
     .offset = offsetof(struct s3_head_bucket_out, bucket_region), .place = PLACE_HEADER},
    {STR_INIT("AccessPointAlias"), STR_INIT("x-amz-access-point-alias"),
     .shape = &shape_access_point_alias,
     .offset = offsetof(struct s3_head_bucket_out, access_point_alias), .place = PLACE_HEADER},
};
const struct shape s3_head_bucket_out_shape =
    {STR_INIT("HeadBucketOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_head_bucket_out),
     .member_count = 5, .members = s3_head_bucket_out_members};

static const struct member s3_head_object_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_head_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("IfMatch"), STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_head_object_in, if_match), .place = PLACE_HEADER},
    {STR_INIT("IfModifiedSince"), STR_INIT("If-Modified-Since"), .shape = &shape_if_modified_since,
     .offset = offsetof(struct s3_head_object_in, if_modified_since), .place = PLACE_HEADER},
    {STR_INIT("IfNoneMatch"), STR_INIT("If-None-Match"), .shape = &shape_if_none_match,
     .offset = offsetof(struct s3_head_object_in, if_none_match), .place = PLACE_HEADER},
    {STR_INIT("IfUnmodifiedSince"), STR_INIT("If-Unmodified-Since"),
     .shape = &shape_if_unmodified_since,
     .offset = offsetof(struct s3_head_object_in, if_unmodified_since), .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_head_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Range"), STR_INIT("Range"), .shape = &shape_range,
     .offset = offsetof(struct s3_head_object_in, range), .place = PLACE_HEADER},
    {STR_INIT("ResponseCacheControl"), STR_INIT("response-cache-control"),
     .shape = &shape_response_cache_control,
     .offset = offsetof(struct s3_head_object_in, response_cache_control), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentDisposition"), STR_INIT("response-content-disposition"),
     .shape = &shape_response_content_disposition,
     .offset = offsetof(struct s3_head_object_in, response_content_disposition),
     .place = PLACE_QUERY},
    {STR_INIT("ResponseContentEncoding"), STR_INIT("response-content-encoding"),
     .shape = &shape_response_content_encoding,
     .offset = offsetof(struct s3_head_object_in, response_content_encoding), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentLanguage"), STR_INIT("response-content-language"),
     .shape = &shape_response_content_language,
     .offset = offsetof(struct s3_head_object_in, response_content_language), .place = PLACE_QUERY},
    {STR_INIT("ResponseContentType"), STR_INIT("response-content-type"),
     .shape = &shape_response_content_type,
     .offset = offsetof(struct s3_head_object_in, response_content_type), .place = PLACE_QUERY},
    {STR_INIT("ResponseExpires"), STR_INIT("response-expires"), .shape = &shape_response_expires,
     .offset = offsetof(struct s3_head_object_in, response_expires), .place = PLACE_QUERY,
     .time_format = TIME_HTTP},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_head_object_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_head_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_head_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_head_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_head_object_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("PartNumber"), STR_INIT("partNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_head_object_in, part_number), .place = PLACE_QUERY},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_head_object_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMode"), STR_INIT("x-amz-checksum-mode"), .shape = &shape_checksum_mode,
     .offset = offsetof(struct s3_head_object_in, checksum_mode), .place = PLACE_HEADER},
};
const struct shape s3_head_object_in_shape =
    {STR_INIT("HeadObjectRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_head_object_in),
     .member_count = 21, .members = s3_head_object_in_members};

static const struct member s3_head_object_out_members[] = {
    {STR_INIT("DeleteMarker"), STR_INIT("x-amz-delete-marker"), .shape = &shape_delete_marker,
     .offset = offsetof(struct s3_head_object_out, delete_marker), .place = PLACE_HEADER},
    {STR_INIT("AcceptRanges"), STR_INIT("accept-ranges"), .shape = &shape_accept_ranges,
     .offset = offsetof(struct s3_head_object_out, accept_ranges), .place = PLACE_HEADER},
    {STR_INIT("Expiration"), STR_INIT("x-amz-expiration"), .shape = &shape_expiration,
     .offset = offsetof(struct s3_head_object_out, expiration), .place = PLACE_HEADER},
    {STR_INIT("Restore"), STR_INIT("x-amz-restore"), .shape = &shape_restore,
     .offset = offsetof(struct s3_head_object_out, restore), .place = PLACE_HEADER},
    {STR_INIT("ArchiveStatus"), STR_INIT("x-amz-archive-status"), .shape = &shape_archive_status,
     .offset = offsetof(struct s3_head_object_out, archive_status), .place = PLACE_HEADER},
    {STR_INIT("LastModified"), STR_INIT("Last-Modified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_head_object_out, last_modified), .place = PLACE_HEADER},
    {STR_INIT("ContentLength"), STR_INIT("Content-Length"), .shape = &shape_content_length,
     .offset = offsetof(struct s3_head_object_out, content_length), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_head_object_out, checksum_crc32), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_head_object_out, checksum_crc32c), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_head_object_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_head_object_out, checksum_sha1), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_head_object_out, checksum_sha256), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_head_object_out, checksum_sha512), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_head_object_out, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_head_object_out, checksum_xxhash64), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_head_object_out, checksum_xxhash3), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_head_object_out, checksum_xxhash128), .place = PLACE_HEADER},
    {STR_INIT("ChecksumType"), STR_INIT("x-amz-checksum-type"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_head_object_out, checksum_type), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_head_object_out, etag), .place = PLACE_HEADER},
    {STR_INIT("MissingMeta"), STR_INIT("x-amz-missing-meta"), .shape = &shape_missing_meta,
     .offset = offsetof(struct s3_head_object_out, missing_meta), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_head_object_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("CacheControl"), STR_INIT("Cache-Control"), .shape = &shape_cache_control,
     .offset = offsetof(struct s3_head_object_out, cache_control), .place = PLACE_HEADER},
    {STR_INIT("ContentDisposition"), STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_head_object_out, content_disposition), .place = PLACE_HEADER},
    {STR_INIT("ContentEncoding"), STR_INIT("Content-Encoding"), .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_head_object_out, content_encoding), .place = PLACE_HEADER},
    {STR_INIT("ContentLanguage"), STR_INIT("Content-Language"), .shape = &shape_content_language,
     .offset = offsetof(struct s3_head_object_out, content_language), .place = PLACE_HEADER},
    {STR_INIT("ContentType"), STR_INIT("Content-Type"), .shape = &shape_content_type,
     .offset = offsetof(struct s3_head_object_out, content_type), .place = PLACE_HEADER},
    {STR_INIT("ContentRange"), STR_INIT("Content-Range"), .shape = &shape_content_range,
     .offset = offsetof(struct s3_head_object_out, content_range), .place = PLACE_HEADER},
    {STR_INIT("Expires"), STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_head_object_out, expires), .place = PLACE_HEADER},
    {STR_INIT("WebsiteRedirectLocation"), STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_head_object_out, website_redirect_location), .place = PLACE_HEADER},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_head_object_out, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("Metadata"), STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_head_object_out, metadata), .place = PLACE_HEADERS},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_head_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_head_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_head_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_head_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("StorageClass"), STR_INIT("x-amz-storage-class"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_head_object_out, storage_class), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_head_object_out, request_charged), .place = PLACE_HEADER},
    {STR_INIT("ReplicationStatus"), STR_INIT("x-amz-replication-status"),
     .shape = &shape_replication_status,
     .offset = offsetof(struct s3_head_object_out, replication_status), .place = PLACE_HEADER},
    {STR_INIT("PartsCount"), STR_INIT("x-amz-mp-parts-count"), .shape = &shape_parts_count,
     .offset = offsetof(struct s3_head_object_out, parts_count), .place = PLACE_HEADER},
    {STR_INIT("TagCount"), STR_INIT("x-amz-tagging-count"), .shape = &shape_tag_count,
     .offset = offsetof(struct s3_head_object_out, tag_count), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockMode"), STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_head_object_out, object_lock_mode), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockRetainUntilDate"), STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_head_object_out, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {STR_INIT("ObjectLockLegalHoldStatus"), STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_head_object_out, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHold"), STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_head_object_out, object_lock_event_hold), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationDays"),
     STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_head_object_out, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationYears"),
     STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_head_object_out, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
};
const struct shape s3_head_object_out_shape =
    {STR_INIT("HeadObjectOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_head_object_out),
     .member_count = 46, .members = s3_head_object_out_members};

static const struct member s3_initiator_members[] = {
    {STR_INIT("ID"), STR_INIT("ID"), .shape = &shape_id, .offset = offsetof(struct s3_initiator, id)},
    {STR_INIT("DisplayName"), STR_INIT("DisplayName"), .shape = &shape_display_name,
     .offset = offsetof(struct s3_initiator, display_name)},
};
const struct shape s3_initiator_shape =
    {STR_INIT("Initiator"), SHAPE_STRUCT, .size = sizeof(struct s3_initiator), .member_count = 2,
     .members = s3_initiator_members};

static const struct member s3_invalid_argument_members[] = {
    {STR_INIT("ArgumentName"), STR_INIT("ArgumentName"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_argument, argument_name)},
    {STR_INIT("ArgumentValue"), STR_INIT("ArgumentValue"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_argument, argument_value)},
};
const struct shape s3_invalid_argument_shape =
    {STR_INIT("InvalidArgument"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_argument),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_argument_members};

static const struct member s3_invalid_bucket_name_members[] = {
    {STR_INIT("BucketName"), STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_bucket_name, bucket_name)},
};
const struct shape s3_invalid_bucket_name_shape =
    {STR_INIT("InvalidBucketName"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_bucket_name),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_invalid_bucket_name_members};

static const struct member s3_invalid_digest_members[] = {
    {STR_INIT("ContentMD5"), STR_INIT("Content-MD5"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_digest, content_md5)},
};
const struct shape s3_invalid_digest_shape =
    {STR_INIT("InvalidDigest"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_digest),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_invalid_digest_members};

static const struct member s3_invalid_location_constraint_members[] = {
    {STR_INIT("LocationConstraint"), STR_INIT("LocationConstraint"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_location_constraint, location_constraint)},
};
const struct shape s3_invalid_location_constraint_shape =
    {STR_INIT("InvalidLocationConstraint"), SHAPE_STRUCT,
     .size = sizeof(struct s3_invalid_location_constraint), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = s3_invalid_location_constraint_members};

static const struct member s3_invalid_object_state_members[] = {
    {STR_INIT("StorageClass"), STR_INIT("StorageClass"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_invalid_object_state, storage_class)},
    {STR_INIT("AccessTier"), STR_INIT("AccessTier"),
     .shape = &shape_intelligent_tiering_access_tier,
     .offset = offsetof(struct s3_invalid_object_state, access_tier)},
};
const struct shape s3_invalid_object_state_shape =
    {STR_INIT("InvalidObjectState"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_object_state),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_object_state_members};

static const struct member s3_invalid_part_members[] = {
    {STR_INIT("UploadId"), STR_INIT("UploadId"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_part, upload_id)},
    {STR_INIT("PartNumber"), STR_INIT("PartNumber"), .shape = &shape_integer,
     .offset = offsetof(struct s3_invalid_part, part_number)},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_part, etag)},
};
const struct shape s3_invalid_part_shape =
    {STR_INIT("InvalidPart"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_part),
     .flags = SHAPE_EXCEPTION, .member_count = 3, .members = s3_invalid_part_members};

static const struct member s3_invalid_part_number_members[] = {
    {STR_INIT("ActualPartCount"), STR_INIT("ActualPartCount"), .shape = &shape_integer,
     .offset = offsetof(struct s3_invalid_part_number, actual_part_count)},
    {STR_INIT("PartNumberRequested"), STR_INIT("PartNumberRequested"), .shape = &shape_integer,
     .offset = offsetof(struct s3_invalid_part_number, part_number_requested)},
};
const struct shape s3_invalid_part_number_shape =
    {STR_INIT("InvalidPartNumber"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_part_number),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_part_number_members};

static const struct member s3_invalid_part_order_members[] = {
    {STR_INIT("UploadId"), STR_INIT("UploadId"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_part_order, upload_id)},
};
const struct shape s3_invalid_part_order_shape =
    {STR_INIT("InvalidPartOrder"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_part_order),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_invalid_part_order_members};

static const struct member s3_invalid_range_members[] = {
    {STR_INIT("RangeRequested"), STR_INIT("RangeRequested"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_range, range_requested)},
    {STR_INIT("ActualObjectSize"), STR_INIT("ActualObjectSize"), .shape = &shape_long,
     .offset = offsetof(struct s3_invalid_range, actual_object_size)},
};
const struct shape s3_invalid_range_shape =
    {STR_INIT("InvalidRange"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_range),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_range_members};

static const struct member s3_invalid_storage_class_members[] = {
    {STR_INIT("StorageClassRequested"), STR_INIT("StorageClassRequested"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_storage_class, storage_class_requested)},
};
const struct shape s3_invalid_storage_class_shape =
    {STR_INIT("InvalidStorageClass"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_storage_class),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_invalid_storage_class_members};

static const struct member s3_invalid_tag_members[] = {
    {STR_INIT("TagKey"), STR_INIT("TagKey"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_tag, tag_key)},
    {STR_INIT("TagValue"), STR_INIT("TagValue"), .shape = &shape_string,
     .offset = offsetof(struct s3_invalid_tag, tag_value)},
};
const struct shape s3_invalid_tag_shape =
    {STR_INIT("InvalidTag"), SHAPE_STRUCT, .size = sizeof(struct s3_invalid_tag),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_invalid_tag_members};

static const struct member s3_key_too_long_error_members[] = {
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_long,
     .offset = offsetof(struct s3_key_too_long_error, size)},
    {STR_INIT("MaxSizeAllowed"), STR_INIT("MaxSizeAllowed"), .shape = &shape_long,
     .offset = offsetof(struct s3_key_too_long_error, max_size_allowed)},
};
const struct shape s3_key_too_long_error_shape =
    {STR_INIT("KeyTooLongError"), SHAPE_STRUCT, .size = sizeof(struct s3_key_too_long_error),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_key_too_long_error_members};

static const struct member s3_list_buckets_in_members[] = {
    {STR_INIT("MaxBuckets"), STR_INIT("max-buckets"), .shape = &shape_max_buckets,
     .offset = offsetof(struct s3_list_buckets_in, max_buckets), .place = PLACE_QUERY},
    {STR_INIT("ContinuationToken"), STR_INIT("continuation-token"), .shape = &shape_token,
     .offset = offsetof(struct s3_list_buckets_in, continuation_token), .place = PLACE_QUERY},
    {STR_INIT("Prefix"), STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_buckets_in, prefix), .place = PLACE_QUERY},
    {STR_INIT("BucketRegion"), STR_INIT("bucket-region"), .shape = &shape_bucket_region,
     .offset = offsetof(struct s3_list_buckets_in, bucket_region), .place = PLACE_QUERY},
};
const struct shape s3_list_buckets_in_shape =
    {STR_INIT("ListBucketsRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_list_buckets_in),
     .member_count = 4, .members = s3_list_buckets_in_members};

static const struct member s3_list_buckets_out_members[] = {
    {STR_INIT("Buckets"), STR_INIT("Buckets"), .shape = &shape_buckets,
     .offset = offsetof(struct s3_list_buckets_out, buckets)},
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_list_buckets_out, owner)},
    {STR_INIT("ContinuationToken"), STR_INIT("ContinuationToken"), .shape = &shape_next_token,
     .offset = offsetof(struct s3_list_buckets_out, continuation_token)},
    {STR_INIT("Prefix"), STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_buckets_out, prefix)},
};
const struct shape s3_list_buckets_out_shape =
    {STR_INIT("ListBucketsOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_list_buckets_out),
     .member_count = 4, .members = s3_list_buckets_out_members};

static const struct member s3_list_multipart_uploads_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_multipart_uploads_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Delimiter"), STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_multipart_uploads_in, delimiter), .place = PLACE_QUERY},
    {STR_INIT("EncodingType"), STR_INIT("encoding-type"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_multipart_uploads_in, encoding_type), .place = PLACE_QUERY},
    {STR_INIT("KeyMarker"), STR_INIT("key-marker"), .shape = &shape_key_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_in, key_marker), .place = PLACE_QUERY},
    {STR_INIT("MaxUploads"), STR_INIT("max-uploads"), .shape = &shape_max_uploads,
     .offset = offsetof(struct s3_list_multipart_uploads_in, max_uploads), .place = PLACE_QUERY},
    {STR_INIT("Prefix"), STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_multipart_uploads_in, prefix), .place = PLACE_QUERY},
    {STR_INIT("UploadIdMarker"), STR_INIT("upload-id-marker"), .shape = &shape_upload_id_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_in, upload_id_marker), .place = PLACE_QUERY},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_multipart_uploads_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_list_multipart_uploads_in, request_payer), .place = PLACE_HEADER},
};
const struct shape s3_list_multipart_uploads_in_shape =
    {STR_INIT("ListMultipartUploadsRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_list_multipart_uploads_in), .member_count = 9,
     .members = s3_list_multipart_uploads_in_members};

static const struct member s3_list_multipart_uploads_out_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_multipart_uploads_out, bucket)},
    {STR_INIT("KeyMarker"), STR_INIT("KeyMarker"), .shape = &shape_key_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, key_marker)},
    {STR_INIT("UploadIdMarker"), STR_INIT("UploadIdMarker"), .shape = &shape_upload_id_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, upload_id_marker)},
    {STR_INIT("NextKeyMarker"), STR_INIT("NextKeyMarker"), .shape = &shape_next_key_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, next_key_marker)},
    {STR_INIT("Prefix"), STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_multipart_uploads_out, prefix)},
    {STR_INIT("Delimiter"), STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_multipart_uploads_out, delimiter)},
    {STR_INIT("NextUploadIdMarker"), STR_INIT("NextUploadIdMarker"),
     .shape = &shape_next_upload_id_marker,
     .offset = offsetof(struct s3_list_multipart_uploads_out, next_upload_id_marker)},
    {STR_INIT("MaxUploads"), STR_INIT("MaxUploads"), .shape = &shape_max_uploads,
     .offset = offsetof(struct s3_list_multipart_uploads_out, max_uploads)},
    {STR_INIT("IsTruncated"), STR_INIT("IsTruncated"), .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_list_multipart_uploads_out, is_truncated)},
    {STR_INIT("Uploads"), STR_INIT("Upload"), .shape = &shape_multipart_upload_list,
     .offset = offsetof(struct s3_list_multipart_uploads_out, uploads), .flags = MEMBER_FLATTENED},
    {STR_INIT("CommonPrefixes"), STR_INIT("CommonPrefixes"), .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_multipart_uploads_out, common_prefixes),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("EncodingType"), STR_INIT("EncodingType"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_multipart_uploads_out, encoding_type)},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_multipart_uploads_out, request_charged),
     .place = PLACE_HEADER},
};
const struct shape s3_list_multipart_uploads_out_shape =
    {STR_INIT("ListMultipartUploadsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_list_multipart_uploads_out), .member_count = 13,
     .members = s3_list_multipart_uploads_out_members};

static const struct member s3_list_objects_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Delimiter"), STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_in, delimiter), .place = PLACE_QUERY},
    {STR_INIT("EncodingType"), STR_INIT("encoding-type"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_objects_in, encoding_type), .place = PLACE_QUERY},
    {STR_INIT("Marker"), STR_INIT("marker"), .shape = &shape_marker,
     .offset = offsetof(struct s3_list_objects_in, marker), .place = PLACE_QUERY},
    {STR_INIT("MaxKeys"), STR_INIT("max-keys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_in, max_keys), .place = PLACE_QUERY},
    {STR_INIT("Prefix"), STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_in, prefix), .place = PLACE_QUERY},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_list_objects_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_objects_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("OptionalObjectAttributes"), STR_INIT("x-amz-optional-object-attributes"),
     .shape = &shape_optional_object_attributes_list,
     .offset = offsetof(struct s3_list_objects_in, optional_object_attributes),
     .place = PLACE_HEADER},
};
const struct shape s3_list_objects_in_shape =
    {STR_INIT("ListObjectsRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_list_objects_in),
     .member_count = 9, .members = s3_list_objects_in_members};

static const struct member s3_list_objects_out_members[] = {
    {STR_INIT("IsTruncated"), STR_INIT("IsTruncated"), .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_list_objects_out, is_truncated)},
    {STR_INIT("Marker"), STR_INIT("Marker"), .shape = &shape_marker,
     .offset = offsetof(struct s3_list_objects_out, marker)},
    {STR_INIT("NextMarker"), STR_INIT("NextMarker"), .shape = &shape_next_marker,
     .offset = offsetof(struct s3_list_objects_out, next_marker)},
    {STR_INIT("Contents"), STR_INIT("Contents"), .shape = &shape_object_list,
     .offset = offsetof(struct s3_list_objects_out, contents), .flags = MEMBER_FLATTENED},
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_out, name)},
    {STR_INIT("Prefix"), STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_out, prefix)},
    {STR_INIT("Delimiter"), STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_out, delimiter)},
    {STR_INIT("MaxKeys"), STR_INIT("MaxKeys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_out, max_keys)},
    {STR_INIT("CommonPrefixes"), STR_INIT("CommonPrefixes"), .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_objects_out, common_prefixes), .flags = MEMBER_FLATTENED},
    {STR_INIT("EncodingType"), STR_INIT("EncodingType"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_objects_out, encoding_type)},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_objects_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_list_objects_out_shape =
    {STR_INIT("ListObjectsOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_list_objects_out),
     .member_count = 11, .members = s3_list_objects_out_members};

static const struct member s3_list_objects_v2_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_v2_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Delimiter"), STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_v2_in, delimiter), .place = PLACE_QUERY},
    {STR_INIT("EncodingType"), STR_INIT("encoding-type"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_objects_v2_in, encoding_type), .place = PLACE_QUERY},
    {STR_INIT("MaxKeys"), STR_INIT("max-keys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_v2_in, max_keys), .place = PLACE_QUERY},
    {STR_INIT("Prefix"), STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_v2_in, prefix), .place = PLACE_QUERY},
    {STR_INIT("ContinuationToken"), STR_INIT("continuation-token"), .shape = &shape_token,
     .offset = offsetof(struct s3_list_objects_v2_in, continuation_token), .place = PLACE_QUERY},
    {STR_INIT("FetchOwner"), STR_INIT("fetch-owner"), .shape = &shape_fetch_owner,
     .offset = offsetof(struct s3_list_objects_v2_in, fetch_owner), .place = PLACE_QUERY},
    {STR_INIT("StartAfter"), STR_INIT("start-after"), .shape = &shape_start_after,
     .offset = offsetof(struct s3_list_objects_v2_in, start_after), .place = PLACE_QUERY},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_list_objects_v2_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_objects_v2_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("OptionalObjectAttributes"), STR_INIT("x-amz-optional-object-attributes"),
     .shape = &shape_optional_object_attributes_list,
     .offset = offsetof(struct s3_list_objects_v2_in, optional_object_attributes),
     .place = PLACE_HEADER},
};
const struct shape s3_list_objects_v2_in_shape =
    {STR_INIT("ListObjectsV2Request"), SHAPE_STRUCT, .size = sizeof(struct s3_list_objects_v2_in),
     .member_count = 11, .members = s3_list_objects_v2_in_members};

static const struct member s3_list_objects_v2_out_members[] = {
    {STR_INIT("IsTruncated"), STR_INIT("IsTruncated"), .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_list_objects_v2_out, is_truncated)},
    {STR_INIT("Contents"), STR_INIT("Contents"), .shape = &shape_object_list,
     .offset = offsetof(struct s3_list_objects_v2_out, contents), .flags = MEMBER_FLATTENED},
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_objects_v2_out, name)},
    {STR_INIT("Prefix"), STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_objects_v2_out, prefix)},
    {STR_INIT("Delimiter"), STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_objects_v2_out, delimiter)},
    {STR_INIT("MaxKeys"), STR_INIT("MaxKeys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_objects_v2_out, max_keys)},
    {STR_INIT("CommonPrefixes"), STR_INIT("CommonPrefixes"), .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_objects_v2_out, common_prefixes), .flags = MEMBER_FLATTENED},
    {STR_INIT("EncodingType"), STR_INIT("EncodingType"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_objects_v2_out, encoding_type)},
    {STR_INIT("KeyCount"), STR_INIT("KeyCount"), .shape = &shape_key_count,
     .offset = offsetof(struct s3_list_objects_v2_out, key_count)},
    {STR_INIT("ContinuationToken"), STR_INIT("ContinuationToken"), .shape = &shape_token,
     .offset = offsetof(struct s3_list_objects_v2_out, continuation_token)},
    {STR_INIT("NextContinuationToken"), STR_INIT("NextContinuationToken"),
     .shape = &shape_next_token,
     .offset = offsetof(struct s3_list_objects_v2_out, next_continuation_token)},
    {STR_INIT("StartAfter"), STR_INIT("StartAfter"), .shape = &shape_start_after,
     .offset = offsetof(struct s3_list_objects_v2_out, start_after)},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_objects_v2_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_list_objects_v2_out_shape =
    {STR_INIT("ListObjectsV2Output"), SHAPE_STRUCT, .size = sizeof(struct s3_list_objects_v2_out),
     .member_count = 13, .members = s3_list_objects_v2_out_members};

static const struct member s3_list_parts_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_parts_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_list_parts_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("MaxParts"), STR_INIT("max-parts"), .shape = &shape_max_parts,
     .offset = offsetof(struct s3_list_parts_in, max_parts), .place = PLACE_QUERY},
    {STR_INIT("PartNumberMarker"), STR_INIT("part-number-marker"),
     .shape = &shape_part_number_marker,
     .offset = offsetof(struct s3_list_parts_in, part_number_marker), .place = PLACE_QUERY},
    {STR_INIT("UploadId"), STR_INIT("uploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_list_parts_in, upload_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_list_parts_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id, .offset = offsetof(struct s3_list_parts_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_list_parts_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_list_parts_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_list_parts_in, sse_customer_key_md5), .place = PLACE_HEADER},
};
const struct shape s3_list_parts_in_shape =
    {STR_INIT("ListPartsRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_list_parts_in),
     .member_count = 10, .members = s3_list_parts_in_members};

static const struct member s3_list_parts_out_members[] = {
    {STR_INIT("AbortDate"), STR_INIT("x-amz-abort-date"), .shape = &shape_abort_date,
     .offset = offsetof(struct s3_list_parts_out, abort_date), .place = PLACE_HEADER},
    {STR_INIT("AbortRuleId"), STR_INIT("x-amz-abort-rule-id"), .shape = &shape_abort_rule_id,
     .offset = offsetof(struct s3_list_parts_out, abort_rule_id), .place = PLACE_HEADER},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_parts_out, bucket)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_list_parts_out, key)},
    {STR_INIT("UploadId"), STR_INIT("UploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_list_parts_out, upload_id)},
    {STR_INIT("PartNumberMarker"), STR_INIT("PartNumberMarker"), .shape = &shape_part_number_marker,
     .offset = offsetof(struct s3_list_parts_out, part_number_marker)},
    {STR_INIT("NextPartNumberMarker"), STR_INIT("NextPartNumberMarker"),
     .shape = &shape_next_part_number_marker,
     .offset = offsetof(struct s3_list_parts_out, next_part_number_marker)},
    {STR_INIT("MaxParts"), STR_INIT("MaxParts"), .shape = &shape_max_parts,
     .offset = offsetof(struct s3_list_parts_out, max_parts)},
    {STR_INIT("IsTruncated"), STR_INIT("IsTruncated"), .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_list_parts_out, is_truncated)},
    {STR_INIT("Parts"), STR_INIT("Part"), .shape = &shape_parts,
     .offset = offsetof(struct s3_list_parts_out, parts), .flags = MEMBER_FLATTENED},
    {STR_INIT("Initiator"), STR_INIT("Initiator"), .shape = &s3_initiator_shape,
     .offset = offsetof(struct s3_list_parts_out, initiator)},
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_list_parts_out, owner)},
    {STR_INIT("StorageClass"), STR_INIT("StorageClass"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_list_parts_out, storage_class)},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_parts_out, request_charged), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_list_parts_out, checksum_algorithm)},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_list_parts_out, checksum_type)},
};
const struct shape s3_list_parts_out_shape =
    {STR_INIT("ListPartsOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_list_parts_out),
     .member_count = 16, .members = s3_list_parts_out_members};

static const struct member s3_location_info_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_location_type,
     .offset = offsetof(struct s3_location_info, type)},
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_location_name_as_string,
     .offset = offsetof(struct s3_location_info, name)},
};
const struct shape s3_location_info_shape =
    {STR_INIT("LocationInfo"), SHAPE_STRUCT, .size = sizeof(struct s3_location_info),
     .member_count = 2, .members = s3_location_info_members};

static const struct member s3_metadata_too_large_members[] = {
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_long,
     .offset = offsetof(struct s3_metadata_too_large, size)},
    {STR_INIT("MaxSizeAllowed"), STR_INIT("MaxSizeAllowed"), .shape = &shape_long,
     .offset = offsetof(struct s3_metadata_too_large, max_size_allowed)},
};
const struct shape s3_metadata_too_large_shape =
    {STR_INIT("MetadataTooLarge"), SHAPE_STRUCT, .size = sizeof(struct s3_metadata_too_large),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_metadata_too_large_members};

static const struct member s3_method_not_allowed_members[] = {
    {STR_INIT("Method"), STR_INIT("Method"), .shape = &shape_string,
     .offset = offsetof(struct s3_method_not_allowed, method)},
    {STR_INIT("ResourceType"), STR_INIT("ResourceType"), .shape = &shape_string,
     .offset = offsetof(struct s3_method_not_allowed, resource_type)},
};
const struct shape s3_method_not_allowed_shape =
    {STR_INIT("MethodNotAllowed"), SHAPE_STRUCT, .size = sizeof(struct s3_method_not_allowed),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_method_not_allowed_members};

static const struct member s3_multipart_upload_members[] = {
    {STR_INIT("UploadId"), STR_INIT("UploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_multipart_upload, upload_id)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_multipart_upload, key)},
    {STR_INIT("Initiated"), STR_INIT("Initiated"), .shape = &shape_initiated,
     .offset = offsetof(struct s3_multipart_upload, initiated)},
    {STR_INIT("StorageClass"), STR_INIT("StorageClass"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_multipart_upload, storage_class)},
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_multipart_upload, owner)},
    {STR_INIT("Initiator"), STR_INIT("Initiator"), .shape = &s3_initiator_shape,
     .offset = offsetof(struct s3_multipart_upload, initiator)},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_multipart_upload, checksum_algorithm)},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_multipart_upload, checksum_type)},
};
const struct shape s3_multipart_upload_shape =
    {STR_INIT("MultipartUpload"), SHAPE_STRUCT, .size = sizeof(struct s3_multipart_upload),
     .member_count = 8, .members = s3_multipart_upload_members};

static const struct member s3_no_such_bucket_members[] = {
    {STR_INIT("BucketName"), STR_INIT("BucketName"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_bucket, bucket_name)},
};
const struct shape s3_no_such_bucket_shape =
    {STR_INIT("NoSuchBucket"), SHAPE_STRUCT, .size = sizeof(struct s3_no_such_bucket),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_no_such_bucket_members};

static const struct member s3_no_such_key_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_key, key)},
};
const struct shape s3_no_such_key_shape =
    {STR_INIT("NoSuchKey"), SHAPE_STRUCT, .size = sizeof(struct s3_no_such_key),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_no_such_key_members};

static const struct member s3_no_such_upload_members[] = {
    {STR_INIT("UploadId"), STR_INIT("UploadId"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_upload, upload_id)},
};
const struct shape s3_no_such_upload_shape =
    {STR_INIT("NoSuchUpload"), SHAPE_STRUCT, .size = sizeof(struct s3_no_such_upload),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_no_such_upload_members};

static const struct member s3_no_such_version_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_version, key)},
    {STR_INIT("VersionId"), STR_INIT("VersionId"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_version, version_id)},
};
const struct shape s3_no_such_version_shape =
    {STR_INIT("NoSuchVersion"), SHAPE_STRUCT, .size = sizeof(struct s3_no_such_version),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = s3_no_such_version_members};

static const struct member s3_object_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_object, key)},
    {STR_INIT("LastModified"), STR_INIT("LastModified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_object, last_modified)},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_object, etag)},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm_list,
     .offset = offsetof(struct s3_object, checksum_algorithm), .flags = MEMBER_FLATTENED},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_object, checksum_type)},
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_object, size)},
    {STR_INIT("StorageClass"), STR_INIT("StorageClass"), .shape = &shape_object_storage_class,
     .offset = offsetof(struct s3_object, storage_class)},
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_object, owner)},
    {STR_INIT("RestoreStatus"), STR_INIT("RestoreStatus"), .shape = &s3_restore_status_shape,
     .offset = offsetof(struct s3_object, restore_status)},
};
const struct shape s3_object_shape =
    {STR_INIT("Object"), SHAPE_STRUCT, .size = sizeof(struct s3_object), .member_count = 9,
     .members = s3_object_members};

static const struct member s3_object_identifier_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_object_identifier, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("VersionId"), STR_INIT("VersionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_object_identifier, version_id)},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_object_identifier, etag)},
    {STR_INIT("LastModifiedTime"), STR_INIT("LastModifiedTime"), .shape = &shape_last_modified_time,
     .offset = offsetof(struct s3_object_identifier, last_modified_time), .time_format = TIME_HTTP},
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_object_identifier, size)},
};
const struct shape s3_object_identifier_shape =
    {STR_INIT("ObjectIdentifier"), SHAPE_STRUCT, .size = sizeof(struct s3_object_identifier),
     .member_count = 5, .members = s3_object_identifier_members};

static const struct member s3_object_part_members[] = {
    {STR_INIT("PartNumber"), STR_INIT("PartNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_object_part, part_number)},
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_object_part, size)},
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_object_part, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_object_part, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_object_part, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_object_part, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_object_part, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_object_part, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_object_part, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_object_part, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_object_part, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_object_part, checksum_xxhash128)},
};
const struct shape s3_object_part_shape =
    {STR_INIT("ObjectPart"), SHAPE_STRUCT, .size = sizeof(struct s3_object_part),
     .member_count = 12, .members = s3_object_part_members};

static const struct member s3_owner_members[] = {
    {STR_INIT("DisplayName"), STR_INIT("DisplayName"), .shape = &shape_display_name,
     .offset = offsetof(struct s3_owner, display_name)},
    {STR_INIT("ID"), STR_INIT("ID"), .shape = &shape_id, .offset = offsetof(struct s3_owner, id)},
};
const struct shape s3_owner_shape =
    {STR_INIT("Owner"), SHAPE_STRUCT, .size = sizeof(struct s3_owner), .member_count = 2,
     .members = s3_owner_members};

static const struct member s3_part_members[] = {
    {STR_INIT("PartNumber"), STR_INIT("PartNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_part, part_number)},
    {STR_INIT("LastModified"), STR_INIT("LastModified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_part, last_modified)},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_part, etag)},
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_part, size)},
    {STR_INIT("ChecksumCRC32"), STR_INIT("ChecksumCRC32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_part, checksum_crc32)},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("ChecksumCRC32C"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_part, checksum_crc32c)},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("ChecksumCRC64NVME"),
     .shape = &shape_checksum_crc64nvme, .offset = offsetof(struct s3_part, checksum_crc64nvme)},
    {STR_INIT("ChecksumSHA1"), STR_INIT("ChecksumSHA1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_part, checksum_sha1)},
    {STR_INIT("ChecksumSHA256"), STR_INIT("ChecksumSHA256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_part, checksum_sha256)},
    {STR_INIT("ChecksumSHA512"), STR_INIT("ChecksumSHA512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_part, checksum_sha512)},
    {STR_INIT("ChecksumMD5"), STR_INIT("ChecksumMD5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_part, checksum_md5)},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("ChecksumXXHASH64"), .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_part, checksum_xxhash64)},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("ChecksumXXHASH3"), .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_part, checksum_xxhash3)},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("ChecksumXXHASH128"),
     .shape = &shape_checksum_xxhash128, .offset = offsetof(struct s3_part, checksum_xxhash128)},
};
const struct shape s3_part_shape =
    {STR_INIT("Part"), SHAPE_STRUCT, .size = sizeof(struct s3_part), .member_count = 14,
     .members = s3_part_members};

static const struct member s3_precondition_failed_members[] = {
    {STR_INIT("Condition"), STR_INIT("Condition"), .shape = &shape_string,
     .offset = offsetof(struct s3_precondition_failed, condition)},
};
const struct shape s3_precondition_failed_shape =
    {STR_INIT("PreconditionFailed"), SHAPE_STRUCT, .size = sizeof(struct s3_precondition_failed),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_precondition_failed_members};

static const struct member s3_put_object_in_members[] = {
    {STR_INIT("ACL"), STR_INIT("x-amz-acl"), .shape = &shape_object_canned_acl,
     .offset = offsetof(struct s3_put_object_in, acl), .place = PLACE_HEADER},
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_body_in,
     .offset = offsetof(struct s3_put_object_in, body), .flags = MEMBER_PAYLOAD},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_put_object_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("CacheControl"), STR_INIT("Cache-Control"), .shape = &shape_cache_control,
     .offset = offsetof(struct s3_put_object_in, cache_control), .place = PLACE_HEADER},
    {STR_INIT("ContentDisposition"), STR_INIT("Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_put_object_in, content_disposition), .place = PLACE_HEADER},
    {STR_INIT("ContentEncoding"), STR_INIT("Content-Encoding"), .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_put_object_in, content_encoding), .place = PLACE_HEADER},
    {STR_INIT("ContentLanguage"), STR_INIT("Content-Language"), .shape = &shape_content_language,
     .offset = offsetof(struct s3_put_object_in, content_language), .place = PLACE_HEADER},
    {STR_INIT("ContentLength"), STR_INIT("Content-Length"), .shape = &shape_content_length,
     .offset = offsetof(struct s3_put_object_in, content_length), .place = PLACE_HEADER},
    {STR_INIT("ContentMD5"), STR_INIT("Content-MD5"), .shape = &shape_content_md5,
     .offset = offsetof(struct s3_put_object_in, content_md5), .place = PLACE_HEADER},
    {STR_INIT("ContentType"), STR_INIT("Content-Type"), .shape = &shape_content_type,
     .offset = offsetof(struct s3_put_object_in, content_type), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_put_object_in, checksum_algorithm), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_put_object_in, checksum_crc32), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_put_object_in, checksum_crc32c), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_put_object_in, checksum_crc64nvme), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_put_object_in, checksum_sha1), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_put_object_in, checksum_sha256), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_put_object_in, checksum_sha512), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_put_object_in, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_put_object_in, checksum_xxhash64), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_put_object_in, checksum_xxhash3), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_put_object_in, checksum_xxhash128), .place = PLACE_HEADER},
    {STR_INIT("Expires"), STR_INIT("Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_put_object_in, expires), .place = PLACE_HEADER},
    {STR_INIT("IfMatch"), STR_INIT("If-Match"), .shape = &shape_if_match,
     .offset = offsetof(struct s3_put_object_in, if_match), .place = PLACE_HEADER},
    {STR_INIT("IfNoneMatch"), STR_INIT("If-None-Match"), .shape = &shape_if_none_match,
     .offset = offsetof(struct s3_put_object_in, if_none_match), .place = PLACE_HEADER},
    {STR_INIT("GrantFullControl"), STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_put_object_in, grant_full_control), .place = PLACE_HEADER},
    {STR_INIT("GrantRead"), STR_INIT("x-amz-grant-read"), .shape = &shape_grant_read,
     .offset = offsetof(struct s3_put_object_in, grant_read), .place = PLACE_HEADER},
    {STR_INIT("GrantReadACP"), STR_INIT("x-amz-grant-read-acp"), .shape = &shape_grant_read_acp,
     .offset = offsetof(struct s3_put_object_in, grant_read_acp), .place = PLACE_HEADER},
    {STR_INIT("GrantWriteACP"), STR_INIT("x-amz-grant-write-acp"), .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_put_object_in, grant_write_acp), .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_put_object_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("WriteOffsetBytes"), STR_INIT("x-amz-write-offset-bytes"),
     .shape = &shape_write_offset_bytes,
     .offset = offsetof(struct s3_put_object_in, write_offset_bytes), .place = PLACE_HEADER},
    {STR_INIT("Metadata"), STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_put_object_in, metadata), .place = PLACE_HEADERS},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_put_object_in, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("StorageClass"), STR_INIT("x-amz-storage-class"), .shape = &shape_storage_class,
     .offset = offsetof(struct s3_put_object_in, storage_class), .place = PLACE_HEADER},
    {STR_INIT("WebsiteRedirectLocation"), STR_INIT("x-amz-website-redirect-location"),
     .shape = &shape_website_redirect_location,
     .offset = offsetof(struct s3_put_object_in, website_redirect_location), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_put_object_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_put_object_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_put_object_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_put_object_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSEKMSEncryptionContext"), STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_put_object_in, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_put_object_in, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_put_object_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("Tagging"), STR_INIT("x-amz-tagging"), .shape = &shape_tagging_header,
     .offset = offsetof(struct s3_put_object_in, tagging), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockMode"), STR_INIT("x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_put_object_in, object_lock_mode), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockRetainUntilDate"), STR_INIT("x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_put_object_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {STR_INIT("ObjectLockLegalHoldStatus"), STR_INIT("x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_put_object_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHold"), STR_INIT("x-amz-object-lock-event-hold"),
     .shape = &shape_object_lock_event_hold,
     .offset = offsetof(struct s3_put_object_in, object_lock_event_hold), .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationDays"),
     STR_INIT("x-amz-object-lock-event-hold-duration-days"),
     .shape = &shape_object_lock_event_hold_duration_days,
     .offset = offsetof(struct s3_put_object_in, object_lock_event_hold_duration_days),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockEventHoldDurationYears"),
     STR_INIT("x-amz-object-lock-event-hold-duration-years"),
     .shape = &shape_object_lock_event_hold_duration_years,
     .offset = offsetof(struct s3_put_object_in, object_lock_event_hold_duration_years),
     .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id, .offset = offsetof(struct s3_put_object_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_put_object_in_shape =
    {STR_INIT("PutObjectRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_put_object_in),
     .member_count = 49, .members = s3_put_object_in_members};

static const struct member s3_put_object_out_members[] = {
    {STR_INIT("Expiration"), STR_INIT("x-amz-expiration"), .shape = &shape_expiration,
     .offset = offsetof(struct s3_put_object_out, expiration), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_put_object_out, etag), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_put_object_out, checksum_crc32), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_put_object_out, checksum_crc32c), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_put_object_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_put_object_out, checksum_sha1), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_put_object_out, checksum_sha256), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_put_object_out, checksum_sha512), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_put_object_out, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_put_object_out, checksum_xxhash64), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_put_object_out, checksum_xxhash3), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_put_object_out, checksum_xxhash128), .place = PLACE_HEADER},
    {STR_INIT("ChecksumType"), STR_INIT("x-amz-checksum-type"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_put_object_out, checksum_type), .place = PLACE_HEADER},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_put_object_out, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_put_object_out, version_id), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_put_object_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_put_object_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_put_object_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSEKMSEncryptionContext"), STR_INIT("x-amz-server-side-encryption-context"),
     .shape = &shape_sse_kms_encryption_context,
     .offset = offsetof(struct s3_put_object_out, sse_kms_encryption_context),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_put_object_out, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("Size"), STR_INIT("x-amz-object-size"), .shape = &shape_size,
     .offset = offsetof(struct s3_put_object_out, size), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_put_object_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_put_object_out_shape =
    {STR_INIT("PutObjectOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_put_object_out),
     .member_count = 22, .members = s3_put_object_out_members};

static const struct member s3_put_object_tagging_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_put_object_tagging_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_put_object_tagging_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("VersionId"), STR_INIT("versionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_put_object_tagging_in, version_id), .place = PLACE_QUERY},
    {STR_INIT("ContentMD5"), STR_INIT("Content-MD5"), .shape = &shape_content_md5,
     .offset = offsetof(struct s3_put_object_tagging_in, content_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_put_object_tagging_in, checksum_algorithm), .place = PLACE_HEADER},
    {STR_INIT("Tagging"), STR_INIT("Tagging"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_tagging_shape, .offset = offsetof(struct s3_put_object_tagging_in, tagging),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_put_object_tagging_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_put_object_tagging_in, request_payer), .place = PLACE_HEADER},
};
const struct shape s3_put_object_tagging_in_shape =
    {STR_INIT("PutObjectTaggingRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_put_object_tagging_in), .member_count = 8,
     .members = s3_put_object_tagging_in_members};

static const struct member s3_put_object_tagging_out_members[] = {
    {STR_INIT("VersionId"), STR_INIT("x-amz-version-id"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_put_object_tagging_out, version_id), .place = PLACE_HEADER},
};
const struct shape s3_put_object_tagging_out_shape =
    {STR_INIT("PutObjectTaggingOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_put_object_tagging_out), .member_count = 1,
     .members = s3_put_object_tagging_out_members};

static const struct member s3_restore_status_members[] = {
    {STR_INIT("IsRestoreInProgress"), STR_INIT("IsRestoreInProgress"),
     .shape = &shape_is_restore_in_progress,
     .offset = offsetof(struct s3_restore_status, is_restore_in_progress)},
    {STR_INIT("RestoreExpiryDate"), STR_INIT("RestoreExpiryDate"),
     .shape = &shape_restore_expiry_date,
     .offset = offsetof(struct s3_restore_status, restore_expiry_date)},
};
const struct shape s3_restore_status_shape =
    {STR_INIT("RestoreStatus"), SHAPE_STRUCT, .size = sizeof(struct s3_restore_status),
     .member_count = 2, .members = s3_restore_status_members};

static const struct member s3_tag_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_tag, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_value,
     .offset = offsetof(struct s3_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape s3_tag_shape =
    {STR_INIT("Tag"), SHAPE_STRUCT, .size = sizeof(struct s3_tag), .member_count = 2,
     .members = s3_tag_members};

static const struct member s3_tagging_members[] = {
    {STR_INIT("TagSet"), STR_INIT("TagSet"), .shape = &shape_tag_set,
     .offset = offsetof(struct s3_tagging, tag_set), .flags = MEMBER_REQUIRED},
};
const struct shape s3_tagging_shape =
    {STR_INIT("Tagging"), SHAPE_STRUCT, .size = sizeof(struct s3_tagging), .member_count = 1,
     .members = s3_tagging_members};

static const struct member s3_upload_part_copy_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_upload_part_copy_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("CopySource"), STR_INIT("x-amz-copy-source"), .shape = &shape_copy_source,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source), .flags = MEMBER_REQUIRED,
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfMatch"), STR_INIT("x-amz-copy-source-if-match"),
     .shape = &shape_copy_source_if_match,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_match), .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfModifiedSince"), STR_INIT("x-amz-copy-source-if-modified-since"),
     .shape = &shape_copy_source_if_modified_since,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_modified_since),
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfNoneMatch"), STR_INIT("x-amz-copy-source-if-none-match"),
     .shape = &shape_copy_source_if_none_match,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_none_match),
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceIfUnmodifiedSince"), STR_INIT("x-amz-copy-source-if-unmodified-since"),
     .shape = &shape_copy_source_if_unmodified_since,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_if_unmodified_since),
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceRange"), STR_INIT("x-amz-copy-source-range"),
     .shape = &shape_copy_source_range,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_range), .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_upload_part_copy_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("PartNumber"), STR_INIT("partNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_upload_part_copy_in, part_number), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {STR_INIT("UploadId"), STR_INIT("uploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_upload_part_copy_in, upload_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_copy_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_upload_part_copy_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_copy_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("CopySourceSSECustomerAlgorithm"),
     STR_INIT("x-amz-copy-source-server-side-encryption-customer-algorithm"),
     .shape = &shape_copy_source_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("CopySourceSSECustomerKey"),
     STR_INIT("x-amz-copy-source-server-side-encryption-customer-key"),
     .shape = &shape_copy_source_sse_customer_key,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("CopySourceSSECustomerKeyMD5"),
     STR_INIT("x-amz-copy-source-server-side-encryption-customer-key-MD5"),
     .shape = &shape_copy_source_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_copy_in, copy_source_sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_upload_part_copy_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_upload_part_copy_in, expected_bucket_owner), .place = PLACE_HEADER},
    {STR_INIT("ExpectedSourceBucketOwner"), STR_INIT("x-amz-source-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_upload_part_copy_in, expected_source_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_upload_part_copy_in_shape =
    {STR_INIT("UploadPartCopyRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_upload_part_copy_in),
     .member_count = 19, .members = s3_upload_part_copy_in_members};

static const struct member s3_upload_part_copy_out_members[] = {
    {STR_INIT("CopySourceVersionId"), STR_INIT("x-amz-copy-source-version-id"),
     .shape = &shape_copy_source_version_id,
     .offset = offsetof(struct s3_upload_part_copy_out, copy_source_version_id),
     .place = PLACE_HEADER},
    {STR_INIT("CopyPartResult"), STR_INIT("CopyPartResult"), .shape = &s3_copy_part_result_shape,
     .offset = offsetof(struct s3_upload_part_copy_out, copy_part_result), .flags = MEMBER_PAYLOAD},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_upload_part_copy_out, server_side_encryption),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_copy_out, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_copy_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_upload_part_copy_out, sse_kms_key_id), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_upload_part_copy_out, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_upload_part_copy_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_upload_part_copy_out_shape =
    {STR_INIT("UploadPartCopyOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_upload_part_copy_out),
     .member_count = 8, .members = s3_upload_part_copy_out_members};

static const struct member s3_upload_part_in_members[] = {
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_body_in,
     .offset = offsetof(struct s3_upload_part_in, body), .flags = MEMBER_PAYLOAD},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_upload_part_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ContentLength"), STR_INIT("Content-Length"), .shape = &shape_content_length,
     .offset = offsetof(struct s3_upload_part_in, content_length), .place = PLACE_HEADER},
    {STR_INIT("ContentMD5"), STR_INIT("Content-MD5"), .shape = &shape_content_md5,
     .offset = offsetof(struct s3_upload_part_in, content_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_upload_part_in, checksum_algorithm), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_upload_part_in, checksum_crc32), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_upload_part_in, checksum_crc32c), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_upload_part_in, checksum_crc64nvme), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_upload_part_in, checksum_sha1), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_upload_part_in, checksum_sha256), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_upload_part_in, checksum_sha512), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_upload_part_in, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_upload_part_in, checksum_xxhash64), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_upload_part_in, checksum_xxhash3), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_upload_part_in, checksum_xxhash128), .place = PLACE_HEADER},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_upload_part_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("PartNumber"), STR_INIT("partNumber"), .shape = &shape_part_number,
     .offset = offsetof(struct s3_upload_part_in, part_number), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {STR_INIT("UploadId"), STR_INIT("uploadId"), .shape = &shape_multipart_upload_id,
     .offset = offsetof(struct s3_upload_part_in, upload_id), .flags = MEMBER_REQUIRED,
     .place = PLACE_QUERY},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_in, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_upload_part_in, sse_customer_key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_in, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_upload_part_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_upload_part_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_upload_part_in_shape =
    {STR_INIT("UploadPartRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_upload_part_in),
     .member_count = 23, .members = s3_upload_part_in_members};

static const struct member s3_upload_part_out_members[] = {
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_upload_part_out, server_side_encryption), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_upload_part_out, etag), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-checksum-crc32"), .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_upload_part_out, checksum_crc32), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-checksum-crc32c"), .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_upload_part_out, checksum_crc32c), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_upload_part_out, checksum_crc64nvme), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-checksum-sha1"), .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_upload_part_out, checksum_sha1), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-checksum-sha256"), .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_upload_part_out, checksum_sha256), .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-checksum-sha512"), .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_upload_part_out, checksum_sha512), .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-checksum-md5"), .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_upload_part_out, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_upload_part_out, checksum_xxhash64), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_upload_part_out, checksum_xxhash3), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_upload_part_out, checksum_xxhash128), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_upload_part_out, sse_customer_algorithm), .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_upload_part_out, sse_customer_key_md5), .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"), STR_INIT("x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id, .offset = offsetof(struct s3_upload_part_out, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"), STR_INIT("x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_upload_part_out, bucket_key_enabled), .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_upload_part_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_upload_part_out_shape =
    {STR_INIT("UploadPartOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_upload_part_out),
     .member_count = 17, .members = s3_upload_part_out_members};

const struct aws_error S3_ACCESS_DENIED =
    {.code = STR_INIT("AccessDenied"), .shape_name = STR_INIT("AccessDenied"), .http_status = 403};
const struct aws_error S3_BAD_DIGEST =
    {.code = STR_INIT("BadDigest"), .shape_name = STR_INIT("BadDigest"), .http_status = 400,
     .shape = &s3_bad_digest_shape};
const struct aws_error S3_BAD_REQUEST =
    {.code = STR_INIT("BadRequest"), .shape_name = STR_INIT("BadRequest"), .http_status = 400};
const struct aws_error S3_BUCKET_ALREADY_EXISTS =
    {.code = STR_INIT("BucketAlreadyExists"), .shape_name = STR_INIT("BucketAlreadyExists"),
     .http_status = 409, .shape = &s3_bucket_already_exists_shape};
const struct aws_error S3_BUCKET_ALREADY_OWNED_BY_YOU =
    {.code = STR_INIT("BucketAlreadyOwnedByYou"), .shape_name = STR_INIT("BucketAlreadyOwnedByYou"),
     .http_status = 409, .shape = &s3_bucket_already_owned_by_you_shape};
const struct aws_error S3_BUCKET_NOT_EMPTY =
    {.code = STR_INIT("BucketNotEmpty"), .shape_name = STR_INIT("BucketNotEmpty"),
     .http_status = 409, .shape = &s3_bucket_not_empty_shape};
const struct aws_error S3_CONDITIONAL_REQUEST_CONFLICT =
    {.code = STR_INIT("ConditionalRequestConflict"),
     .shape_name = STR_INIT("ConditionalRequestConflict"), .http_status = 409,
     .shape = &s3_conditional_request_conflict_shape};
const struct aws_error S3_ENCRYPTION_TYPE_MISMATCH =
    {.code = STR_INIT("EncryptionTypeMismatch"), .shape_name = STR_INIT("EncryptionTypeMismatch"),
     .http_status = 400};
const struct aws_error S3_ENTITY_TOO_LARGE =
    {.code = STR_INIT("EntityTooLarge"), .shape_name = STR_INIT("EntityTooLarge"),
     .http_status = 400, .shape = &s3_entity_too_large_shape};
const struct aws_error S3_ENTITY_TOO_SMALL =
    {.code = STR_INIT("EntityTooSmall"), .shape_name = STR_INIT("EntityTooSmall"),
     .http_status = 400, .shape = &s3_entity_too_small_shape};
const struct aws_error S3_ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION =
    {.code = STR_INIT("IllegalLocationConstraintException"),
     .shape_name = STR_INIT("IllegalLocationConstraintException"), .http_status = 400};
const struct aws_error S3_INCOMPLETE_BODY =
    {.code = STR_INIT("IncompleteBody"), .shape_name = STR_INIT("IncompleteBody"),
     .http_status = 400};
const struct aws_error S3_INTERNAL_ERROR =
    {.code = STR_INIT("InternalError"), .shape_name = STR_INIT("InternalError"), .http_status = 500,
     .server_fault = true};
const struct aws_error S3_INVALID_ARGUMENT =
    {.code = STR_INIT("InvalidArgument"), .shape_name = STR_INIT("InvalidArgument"),
     .http_status = 400, .shape = &s3_invalid_argument_shape};
const struct aws_error S3_INVALID_BUCKET_NAME =
    {.code = STR_INIT("InvalidBucketName"), .shape_name = STR_INIT("InvalidBucketName"),
     .http_status = 400, .shape = &s3_invalid_bucket_name_shape};
const struct aws_error S3_INVALID_BUCKET_STATE =
    {.code = STR_INIT("InvalidBucketState"), .shape_name = STR_INIT("InvalidBucketState"),
     .http_status = 409};
const struct aws_error S3_INVALID_DIGEST =
    {.code = STR_INIT("InvalidDigest"), .shape_name = STR_INIT("InvalidDigest"), .http_status = 400,
     .shape = &s3_invalid_digest_shape};
const struct aws_error S3_INVALID_ENCRYPTION_ALGORITHM_ERROR =
    {.code = STR_INIT("InvalidEncryptionAlgorithmError"),
     .shape_name = STR_INIT("InvalidEncryptionAlgorithmError"), .http_status = 400};
const struct aws_error S3_INVALID_LOCATION_CONSTRAINT =
    {.code = STR_INIT("InvalidLocationConstraint"),
     .shape_name = STR_INIT("InvalidLocationConstraint"), .http_status = 400,
     .shape = &s3_invalid_location_constraint_shape};
const struct aws_error S3_INVALID_OBJECT_STATE =
    {.code = STR_INIT("InvalidObjectState"), .shape_name = STR_INIT("InvalidObjectState"),
     .http_status = 403, .shape = &s3_invalid_object_state_shape};
const struct aws_error S3_INVALID_PART =
    {.code = STR_INIT("InvalidPart"), .shape_name = STR_INIT("InvalidPart"), .http_status = 400,
     .shape = &s3_invalid_part_shape};
const struct aws_error S3_INVALID_PART_NUMBER =
    {.code = STR_INIT("InvalidPartNumber"), .shape_name = STR_INIT("InvalidPartNumber"),
     .http_status = 416, .shape = &s3_invalid_part_number_shape};
const struct aws_error S3_INVALID_PART_ORDER =
    {.code = STR_INIT("InvalidPartOrder"), .shape_name = STR_INIT("InvalidPartOrder"),
     .http_status = 400, .shape = &s3_invalid_part_order_shape};
const struct aws_error S3_INVALID_RANGE =
    {.code = STR_INIT("InvalidRange"), .shape_name = STR_INIT("InvalidRange"), .http_status = 416,
     .shape = &s3_invalid_range_shape};
const struct aws_error S3_INVALID_REQUEST =
    {.code = STR_INIT("InvalidRequest"), .shape_name = STR_INIT("InvalidRequest"),
     .http_status = 400};
const struct aws_error S3_INVALID_STORAGE_CLASS =
    {.code = STR_INIT("InvalidStorageClass"), .shape_name = STR_INIT("InvalidStorageClass"),
     .http_status = 400, .shape = &s3_invalid_storage_class_shape};
const struct aws_error S3_INVALID_TAG =
    {.code = STR_INIT("InvalidTag"), .shape_name = STR_INIT("InvalidTag"), .http_status = 400,
     .shape = &s3_invalid_tag_shape};
const struct aws_error S3_INVALID_URI =
    {.code = STR_INIT("InvalidURI"), .shape_name = STR_INIT("InvalidURI"), .http_status = 400};
const struct aws_error S3_INVALID_WRITE_OFFSET =
    {.code = STR_INIT("InvalidWriteOffset"), .shape_name = STR_INIT("InvalidWriteOffset"),
     .http_status = 400};
const struct aws_error S3_KEY_TOO_LONG_ERROR =
    {.code = STR_INIT("KeyTooLongError"), .shape_name = STR_INIT("KeyTooLongError"),
     .http_status = 400, .shape = &s3_key_too_long_error_shape};
const struct aws_error S3_MALFORMED_ACL_ERROR =
    {.code = STR_INIT("MalformedACLError"), .shape_name = STR_INIT("MalformedACLError"),
     .http_status = 400};
const struct aws_error S3_MALFORMED_POLICY =
    {.code = STR_INIT("MalformedPolicy"), .shape_name = STR_INIT("MalformedPolicy"),
     .http_status = 400};
const struct aws_error S3_MALFORMED_TRAILER_ERROR =
    {.code = STR_INIT("MalformedTrailerError"), .shape_name = STR_INIT("MalformedTrailerError"),
     .http_status = 400};
const struct aws_error S3_MALFORMED_XML =
    {.code = STR_INIT("MalformedXML"), .shape_name = STR_INIT("MalformedXML"), .http_status = 400};
const struct aws_error S3_METADATA_TOO_LARGE =
    {.code = STR_INIT("MetadataTooLarge"), .shape_name = STR_INIT("MetadataTooLarge"),
     .http_status = 400, .shape = &s3_metadata_too_large_shape};
const struct aws_error S3_METHOD_NOT_ALLOWED =
    {.code = STR_INIT("MethodNotAllowed"), .shape_name = STR_INIT("MethodNotAllowed"),
     .http_status = 405, .shape = &s3_method_not_allowed_shape};
const struct aws_error S3_MISSING_CONTENT_LENGTH =
    {.code = STR_INIT("MissingContentLength"), .shape_name = STR_INIT("MissingContentLength"),
     .http_status = 411};
const struct aws_error S3_MISSING_REQUEST_BODY_ERROR =
    {.code = STR_INIT("MissingRequestBodyError"), .shape_name = STR_INIT("MissingRequestBodyError"),
     .http_status = 400};
const struct aws_error S3_NOT_MODIFIED =
    {.code = STR_INIT("NotModified"), .shape_name = STR_INIT("NotModified"), .http_status = 304};
const struct aws_error S3_NO_SUCH_BUCKET =
    {.code = STR_INIT("NoSuchBucket"), .shape_name = STR_INIT("NoSuchBucket"), .http_status = 404,
     .shape = &s3_no_such_bucket_shape};
const struct aws_error S3_NO_SUCH_BUCKET_POLICY =
    {.code = STR_INIT("NoSuchBucketPolicy"), .shape_name = STR_INIT("NoSuchBucketPolicy"),
     .http_status = 404};
const struct aws_error S3_NO_SUCH_CORS_CONFIGURATION =
    {.code = STR_INIT("NoSuchCORSConfiguration"), .shape_name = STR_INIT("NoSuchCORSConfiguration"),
     .http_status = 404};
const struct aws_error S3_NO_SUCH_KEY =
    {.code = STR_INIT("NoSuchKey"), .shape_name = STR_INIT("NoSuchKey"), .http_status = 404,
     .shape = &s3_no_such_key_shape};
const struct aws_error S3_NO_SUCH_LIFECYCLE_CONFIGURATION =
    {.code = STR_INIT("NoSuchLifecycleConfiguration"),
     .shape_name = STR_INIT("NoSuchLifecycleConfiguration"), .http_status = 404};
const struct aws_error S3_NO_SUCH_OBJECT_LOCK_CONFIGURATION =
    {.code = STR_INIT("NoSuchObjectLockConfiguration"),
     .shape_name = STR_INIT("NoSuchObjectLockConfiguration"), .http_status = 404};
const struct aws_error S3_NO_SUCH_PUBLIC_ACCESS_BLOCK_CONFIGURATION =
    {.code = STR_INIT("NoSuchPublicAccessBlockConfiguration"),
     .shape_name = STR_INIT("NoSuchPublicAccessBlockConfiguration"), .http_status = 404};
const struct aws_error S3_NO_SUCH_TAG_SET =
    {.code = STR_INIT("NoSuchTagSet"), .shape_name = STR_INIT("NoSuchTagSet"), .http_status = 404};
const struct aws_error S3_NO_SUCH_UPLOAD =
    {.code = STR_INIT("NoSuchUpload"), .shape_name = STR_INIT("NoSuchUpload"), .http_status = 404,
     .shape = &s3_no_such_upload_shape};
const struct aws_error S3_NO_SUCH_VERSION =
    {.code = STR_INIT("NoSuchVersion"), .shape_name = STR_INIT("NoSuchVersion"), .http_status = 404,
     .shape = &s3_no_such_version_shape};
const struct aws_error S3_NO_SUCH_WEBSITE_CONFIGURATION =
    {.code = STR_INIT("NoSuchWebsiteConfiguration"),
     .shape_name = STR_INIT("NoSuchWebsiteConfiguration"), .http_status = 404};
const struct aws_error S3_OBJECT_ALREADY_IN_ACTIVE_TIER_ERROR =
    {.code = STR_INIT("ObjectAlreadyInActiveTierError"),
     .shape_name = STR_INIT("ObjectAlreadyInActiveTierError"), .http_status = 403};
const struct aws_error S3_OBJECT_LOCK_CONFIGURATION_NOT_FOUND_ERROR =
    {.code = STR_INIT("ObjectLockConfigurationNotFoundError"),
     .shape_name = STR_INIT("ObjectLockConfigurationNotFoundError"), .http_status = 404};
const struct aws_error S3_OBJECT_NOT_IN_ACTIVE_TIER_ERROR =
    {.code = STR_INIT("ObjectNotInActiveTierError"),
     .shape_name = STR_INIT("ObjectNotInActiveTierError"), .http_status = 403};
const struct aws_error S3_OPERATION_ABORTED =
    {.code = STR_INIT("OperationAborted"), .shape_name = STR_INIT("OperationAborted"),
     .http_status = 409};
const struct aws_error S3_OWNERSHIP_CONTROLS_NOT_FOUND_ERROR =
    {.code = STR_INIT("OwnershipControlsNotFoundError"),
     .shape_name = STR_INIT("OwnershipControlsNotFoundError"), .http_status = 404};
const struct aws_error S3_PRECONDITION_FAILED =
    {.code = STR_INIT("PreconditionFailed"), .shape_name = STR_INIT("PreconditionFailed"),
     .http_status = 412, .shape = &s3_precondition_failed_shape};
const struct aws_error S3_REPLICATION_CONFIGURATION_NOT_FOUND_ERROR =
    {.code = STR_INIT("ReplicationConfigurationNotFoundError"),
     .shape_name = STR_INIT("ReplicationConfigurationNotFoundError"), .http_status = 404};
const struct aws_error S3_REQUEST_TIMEOUT =
    {.code = STR_INIT("RequestTimeout"), .shape_name = STR_INIT("RequestTimeout"),
     .http_status = 400};
const struct aws_error S3_SERVER_SIDE_ENCRYPTION_CONFIGURATION_NOT_FOUND_ERROR =
    {.code = STR_INIT("ServerSideEncryptionConfigurationNotFoundError"),
     .shape_name = STR_INIT("ServerSideEncryptionConfigurationNotFoundError"), .http_status = 404};
const struct aws_error S3_SLOW_DOWN =
    {.code = STR_INIT("SlowDown"), .shape_name = STR_INIT("SlowDown"), .http_status = 503,
     .server_fault = true};
const struct aws_error S3_TOO_MANY_BUCKETS =
    {.code = STR_INIT("TooManyBuckets"), .shape_name = STR_INIT("TooManyBuckets"),
     .http_status = 400};
const struct aws_error S3_TOO_MANY_PARTS =
    {.code = STR_INIT("TooManyParts"), .shape_name = STR_INIT("TooManyParts"), .http_status = 400};
const struct aws_error S3_X_AMZ_CONTENT_SHA256_MISMATCH =
    {.code = STR_INIT("XAmzContentSHA256Mismatch"),
     .shape_name = STR_INIT("XAmzContentSHA256Mismatch"), .http_status = 400};
static const struct aws_error *const s3_abort_multipart_upload_errors[] = {&S3_NO_SUCH_UPLOAD};
static const struct aws_error *const s3_copy_object_errors[] =
    {&S3_OBJECT_NOT_IN_ACTIVE_TIER_ERROR};
static const struct aws_error *const s3_create_bucket_errors[] =
    {&S3_BUCKET_ALREADY_EXISTS, &S3_BUCKET_ALREADY_OWNED_BY_YOU};
static const struct aws_error *const s3_get_object_errors[] =
    {&S3_NO_SUCH_KEY, &S3_INVALID_OBJECT_STATE};
static const struct aws_error *const s3_get_object_attributes_errors[] = {&S3_NO_SUCH_KEY};
static const struct aws_error *const s3_head_bucket_errors[] = {&S3_NO_SUCH_BUCKET};
static const struct aws_error *const s3_head_object_errors[] = {&S3_NO_SUCH_KEY};
static const struct aws_error *const s3_list_objects_errors[] = {&S3_NO_SUCH_BUCKET};
static const struct aws_error *const s3_list_objects_v2_errors[] = {&S3_NO_SUCH_BUCKET};
static const struct aws_error *const s3_put_object_errors[] =
    {&S3_INVALID_REQUEST, &S3_INVALID_WRITE_OFFSET, &S3_TOO_MANY_PARTS, &S3_ENCRYPTION_TYPE_MISMATCH};

static const struct operation_facts operations[] = {
    [S3_ABORT_MULTIPART_UPLOAD] = {.name = STR_INIT("AbortMultipartUpload"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 204,
        .iam_action = STR_INIT("s3:AbortMultipartUpload"),
        .in_size = sizeof(struct s3_abort_multipart_upload_in),
        .out_size = sizeof(struct s3_abort_multipart_upload_out),
        .input = &s3_abort_multipart_upload_in_shape,
        .output = &s3_abort_multipart_upload_out_shape, .errors = s3_abort_multipart_upload_errors,
        .error_count = 1},
    [S3_COMPLETE_MULTIPART_UPLOAD] = {.name = STR_INIT("CompleteMultipartUpload"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObject"),
        .in_size = sizeof(struct s3_complete_multipart_upload_in),
        .out_size = sizeof(struct s3_complete_multipart_upload_out),
        .input = &s3_complete_multipart_upload_in_shape,
        .output = &s3_complete_multipart_upload_out_shape},
    [S3_COPY_OBJECT] = {.name = STR_INIT("CopyObject"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObject"), .in_size = sizeof(struct s3_copy_object_in),
        .out_size = sizeof(struct s3_copy_object_out), .input = &s3_copy_object_in_shape,
        .output = &s3_copy_object_out_shape, .errors = s3_copy_object_errors, .error_count = 1},
    [S3_CREATE_BUCKET] = {.name = STR_INIT("CreateBucket"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .http_status = 200, .iam_action = STR_INIT("s3:CreateBucket"),
        .in_size = sizeof(struct s3_create_bucket_in),
        .out_size = sizeof(struct s3_create_bucket_out), .input = &s3_create_bucket_in_shape,
        .output = &s3_create_bucket_out_shape, .errors = s3_create_bucket_errors, .error_count = 2},
    [S3_CREATE_BUCKET_METADATA_CONFIGURATION] = {
        .name = STR_INIT("CreateBucketMetadataConfiguration"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataConfiguration"),
        .http_status = 200, .iam_action = STR_INIT("s3:CreateBucketMetadataConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_CREATE_BUCKET_METADATA_TABLE_CONFIGURATION] = {
        .name = STR_INIT("CreateBucketMetadataTableConfiguration"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataTable"), .http_status = 200,
        .iam_action = STR_INIT("s3:CreateBucketMetadataTableConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_CREATE_MULTIPART_UPLOAD] = {.name = STR_INIT("CreateMultipartUpload"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("uploads"), .http_status = 200, .iam_action = STR_INIT("s3:PutObject"),
        .in_size = sizeof(struct s3_create_multipart_upload_in),
        .out_size = sizeof(struct s3_create_multipart_upload_out),
        .input = &s3_create_multipart_upload_in_shape,
        .output = &s3_create_multipart_upload_out_shape},
    [S3_CREATE_SESSION] = {.name = STR_INIT("CreateSession"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("session"), .http_status = 200,
        .iam_action = STR_INIT("s3express:CreateSession")},
    [S3_DELETE_BUCKET] = {.name = STR_INIT("DeleteBucket"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .http_status = 204, .iam_action = STR_INIT("s3:DeleteBucket"),
        .in_size = sizeof(struct s3_delete_bucket_in),
        .out_size = sizeof(struct s3_delete_bucket_out), .input = &s3_delete_bucket_in_shape},
    [S3_DELETE_BUCKET_ANALYTICS_CONFIGURATION] = {
        .name = STR_INIT("DeleteBucketAnalyticsConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutAnalyticsConfiguration")},
    [S3_DELETE_BUCKET_CORS] = {.name = STR_INIT("DeleteBucketCors"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("cors"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutBucketCORS")},
    [S3_DELETE_BUCKET_ENCRYPTION] = {.name = STR_INIT("DeleteBucketEncryption"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("encryption"),
        .http_status = 204, .iam_action = STR_INIT("s3:PutEncryptionConfiguration")},
    [S3_DELETE_BUCKET_INTELLIGENT_TIERING_CONFIGURATION] = {
        .name = STR_INIT("DeleteBucketIntelligentTieringConfiguration"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("intelligent-tiering"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutIntelligentTieringConfiguration")},
    [S3_DELETE_BUCKET_INVENTORY_CONFIGURATION] = {
        .name = STR_INIT("DeleteBucketInventoryConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutInventoryConfiguration")},
    [S3_DELETE_BUCKET_LIFECYCLE] = {.name = STR_INIT("DeleteBucketLifecycle"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
        .http_status = 204, .iam_action = STR_INIT("s3:PutLifecycleConfiguration")},
    [S3_DELETE_BUCKET_METADATA_CONFIGURATION] = {
        .name = STR_INIT("DeleteBucketMetadataConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataConfiguration"),
        .http_status = 204, .iam_action = STR_INIT("s3:DeleteBucketMetadataConfiguration")},
    [S3_DELETE_BUCKET_METADATA_TABLE_CONFIGURATION] = {
        .name = STR_INIT("DeleteBucketMetadataTableConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataTable"), .http_status = 204,
        .iam_action = STR_INIT("s3:DeleteBucketMetadataTableConfiguration")},
    [S3_DELETE_BUCKET_METRICS_CONFIGURATION] = {
        .name = STR_INIT("DeleteBucketMetricsConfiguration"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutMetricsConfiguration")},
    [S3_DELETE_BUCKET_OWNERSHIP_CONTROLS] = {.name = STR_INIT("DeleteBucketOwnershipControls"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("ownershipControls"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutBucketOwnershipControls")},
    [S3_DELETE_BUCKET_POLICY] = {.name = STR_INIT("DeleteBucketPolicy"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"),
        .http_status = 204, .iam_action = STR_INIT("s3:DeleteBucketPolicy")},
    [S3_DELETE_BUCKET_REPLICATION] = {.name = STR_INIT("DeleteBucketReplication"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("replication"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutReplicationConfiguration")},
    [S3_DELETE_BUCKET_TAGGING] = {.name = STR_INIT("DeleteBucketTagging"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("tagging"),
        .http_status = 204, .iam_action = STR_INIT("s3:PutBucketTagging")},
    [S3_DELETE_BUCKET_WEBSITE] = {.name = STR_INIT("DeleteBucketWebsite"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("website"),
        .http_status = 204, .iam_action = STR_INIT("s3:DeleteBucketWebsite")},
    [S3_DELETE_OBJECT] = {.name = STR_INIT("DeleteObject"), .method = STR_INIT("DELETE"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 204,
        .iam_action = STR_INIT("s3:DeleteObject"), .in_size = sizeof(struct s3_delete_object_in),
        .out_size = sizeof(struct s3_delete_object_out), .input = &s3_delete_object_in_shape,
        .output = &s3_delete_object_out_shape},
    [S3_DELETE_OBJECT_ANNOTATION] = {.name = STR_INIT("DeleteObjectAnnotation"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("annotation"), .http_status = 204,
        .iam_action = STR_INIT("s3:DeleteObjectAnnotation")},
    [S3_DELETE_OBJECT_TAGGING] = {.name = STR_INIT("DeleteObjectTagging"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("tagging"), .http_status = 204,
        .iam_action = STR_INIT("s3:DeleteObjectTagging"),
        .in_size = sizeof(struct s3_delete_object_tagging_in),
        .out_size = sizeof(struct s3_delete_object_tagging_out),
        .input = &s3_delete_object_tagging_in_shape, .output = &s3_delete_object_tagging_out_shape},
    [S3_DELETE_OBJECTS] = {.name = STR_INIT("DeleteObjects"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("delete"), .http_status = 200,
        .iam_action = STR_INIT("s3:DeleteObject"), .flags = OPERATION_CHECKSUM_REQUIRED,
        .in_size = sizeof(struct s3_delete_objects_in),
        .out_size = sizeof(struct s3_delete_objects_out), .input = &s3_delete_objects_in_shape,
        .output = &s3_delete_objects_out_shape},
    [S3_DELETE_PUBLIC_ACCESS_BLOCK] = {.name = STR_INIT("DeletePublicAccessBlock"),
        .method = STR_INIT("DELETE"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("publicAccessBlock"), .http_status = 204,
        .iam_action = STR_INIT("s3:PutBucketPublicAccessBlock")},
    [S3_GET_BUCKET_ABAC] = {.name = STR_INIT("GetBucketAbac"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("abac"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketAbac")},
    [S3_GET_BUCKET_ACCELERATE_CONFIGURATION] = {
        .name = STR_INIT("GetBucketAccelerateConfiguration"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("accelerate"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetAccelerateConfiguration")},
    [S3_GET_BUCKET_ACL] = {.name = STR_INIT("GetBucketAcl"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("acl"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketAcl")},
    [S3_GET_BUCKET_ANALYTICS_CONFIGURATION] = {.name = STR_INIT("GetBucketAnalyticsConfiguration"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetAnalyticsConfiguration")},
    [S3_GET_BUCKET_CORS] = {.name = STR_INIT("GetBucketCors"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("cors"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketCORS")},
    [S3_GET_BUCKET_ENCRYPTION] = {.name = STR_INIT("GetBucketEncryption"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("encryption"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetEncryptionConfiguration")},
    [S3_GET_BUCKET_INTELLIGENT_TIERING_CONFIGURATION] = {
        .name = STR_INIT("GetBucketIntelligentTieringConfiguration"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("intelligent-tiering"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetIntelligentTieringConfiguration")},
    [S3_GET_BUCKET_INVENTORY_CONFIGURATION] = {.name = STR_INIT("GetBucketInventoryConfiguration"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetInventoryConfiguration")},
    [S3_GET_BUCKET_LIFECYCLE] = {.name = STR_INIT("GetBucketLifecycle"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetLifecycleConfiguration")},
    [S3_GET_BUCKET_LIFECYCLE_CONFIGURATION] = {.name = STR_INIT("GetBucketLifecycleConfiguration"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetLifecycleConfiguration")},
    [S3_GET_BUCKET_LOCATION] = {.name = STR_INIT("GetBucketLocation"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("location"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketLocation"),
        .in_size = sizeof(struct s3_get_bucket_location_in),
        .out_size = sizeof(struct s3_get_bucket_location_out),
        .input = &s3_get_bucket_location_in_shape, .output = &s3_get_bucket_location_out_shape},
    [S3_GET_BUCKET_LOGGING] = {.name = STR_INIT("GetBucketLogging"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("logging"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketLogging")},
    [S3_GET_BUCKET_METADATA_CONFIGURATION] = {.name = STR_INIT("GetBucketMetadataConfiguration"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("metadataConfiguration"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketMetadataConfiguration")},
    [S3_GET_BUCKET_METADATA_TABLE_CONFIGURATION] = {
        .name = STR_INIT("GetBucketMetadataTableConfiguration"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metadataTable"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketMetadataTableConfiguration")},
    [S3_GET_BUCKET_METRICS_CONFIGURATION] = {.name = STR_INIT("GetBucketMetricsConfiguration"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetMetricsConfiguration")},
    [S3_GET_BUCKET_NOTIFICATION] = {.name = STR_INIT("GetBucketNotification"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetBucketNotification")},
    [S3_GET_BUCKET_NOTIFICATION_CONFIGURATION] = {
        .name = STR_INIT("GetBucketNotificationConfiguration"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketNotification")},
    [S3_GET_BUCKET_OWNERSHIP_CONTROLS] = {.name = STR_INIT("GetBucketOwnershipControls"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("ownershipControls"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketOwnershipControls")},
    [S3_GET_BUCKET_POLICY] = {.name = STR_INIT("GetBucketPolicy"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketPolicy")},
    [S3_GET_BUCKET_POLICY_STATUS] = {.name = STR_INIT("GetBucketPolicyStatus"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policyStatus"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetBucketPolicyStatus")},
    [S3_GET_BUCKET_REPLICATION] = {.name = STR_INIT("GetBucketReplication"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("replication"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetReplicationConfiguration")},
    [S3_GET_BUCKET_REQUEST_PAYMENT] = {.name = STR_INIT("GetBucketRequestPayment"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("requestPayment"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketRequestPayment")},
    [S3_GET_BUCKET_TAGGING] = {.name = STR_INIT("GetBucketTagging"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("tagging"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketTagging")},
    [S3_GET_BUCKET_VERSIONING] = {.name = STR_INIT("GetBucketVersioning"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versioning"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetBucketVersioning")},
    [S3_GET_BUCKET_WEBSITE] = {.name = STR_INIT("GetBucketWebsite"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("website"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketWebsite")},
    [S3_GET_OBJECT] = {.name = STR_INIT("GetObject"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObject"), .flags = OPERATION_STREAM_OUT,
        .in_size = sizeof(struct s3_get_object_in), .out_size = sizeof(struct s3_get_object_out),
        .input = &s3_get_object_in_shape, .output = &s3_get_object_out_shape,
        .errors = s3_get_object_errors, .error_count = 2},
    [S3_GET_OBJECT_ACL] = {.name = STR_INIT("GetObjectAcl"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("acl"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectAcl")},
    [S3_GET_OBJECT_ANNOTATION] = {.name = STR_INIT("GetObjectAnnotation"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("annotation"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectAnnotation"), .flags = OPERATION_STREAM_OUT},
    [S3_GET_OBJECT_ATTRIBUTES] = {.name = STR_INIT("GetObjectAttributes"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("attributes"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectAttributes"),
        .in_size = sizeof(struct s3_get_object_attributes_in),
        .out_size = sizeof(struct s3_get_object_attributes_out),
        .input = &s3_get_object_attributes_in_shape, .output = &s3_get_object_attributes_out_shape,
        .errors = s3_get_object_attributes_errors, .error_count = 1},
    [S3_GET_OBJECT_LEGAL_HOLD] = {.name = STR_INIT("GetObjectLegalHold"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("legal-hold"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectLegalHold")},
    [S3_GET_OBJECT_LOCK_CONFIGURATION] = {.name = STR_INIT("GetObjectLockConfiguration"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("object-lock"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetBucketObjectLockConfiguration")},
    [S3_GET_OBJECT_RETENTION] = {.name = STR_INIT("GetObjectRetention"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("retention"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectRetention")},
    [S3_GET_OBJECT_TAGGING] = {.name = STR_INIT("GetObjectTagging"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("tagging"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectTagging"),
        .in_size = sizeof(struct s3_get_object_tagging_in),
        .out_size = sizeof(struct s3_get_object_tagging_out),
        .input = &s3_get_object_tagging_in_shape, .output = &s3_get_object_tagging_out_shape},
    [S3_GET_OBJECT_TORRENT] = {.name = STR_INIT("GetObjectTorrent"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("torrent"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectTorrent"), .flags = OPERATION_STREAM_OUT},
    [S3_GET_PUBLIC_ACCESS_BLOCK] = {.name = STR_INIT("GetPublicAccessBlock"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("publicAccessBlock"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketPublicAccessBlock")},
    [S3_HEAD_BUCKET] = {.name = STR_INIT("HeadBucket"), .method = STR_INIT("HEAD"),
        .uri = STR_INIT("/{Bucket}"), .http_status = 200, .iam_action = STR_INIT("s3:ListBucket"),
        .in_size = sizeof(struct s3_head_bucket_in), .out_size = sizeof(struct s3_head_bucket_out),
        .input = &s3_head_bucket_in_shape, .output = &s3_head_bucket_out_shape,
        .errors = s3_head_bucket_errors, .error_count = 1},
    [S3_HEAD_OBJECT] = {.name = STR_INIT("HeadObject"), .method = STR_INIT("HEAD"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObject"), .in_size = sizeof(struct s3_head_object_in),
        .out_size = sizeof(struct s3_head_object_out), .input = &s3_head_object_in_shape,
        .output = &s3_head_object_out_shape, .errors = s3_head_object_errors, .error_count = 1},
    [S3_LIST_BUCKET_ANALYTICS_CONFIGURATIONS] = {
        .name = STR_INIT("ListBucketAnalyticsConfigurations"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetAnalyticsConfiguration")},
    [S3_LIST_BUCKET_INTELLIGENT_TIERING_CONFIGURATIONS] = {
        .name = STR_INIT("ListBucketIntelligentTieringConfigurations"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("intelligent-tiering"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetIntelligentTieringConfiguration")},
    [S3_LIST_BUCKET_INVENTORY_CONFIGURATIONS] = {
        .name = STR_INIT("ListBucketInventoryConfigurations"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetInventoryConfiguration")},
    [S3_LIST_BUCKET_METRICS_CONFIGURATIONS] = {.name = STR_INIT("ListBucketMetricsConfigurations"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
        .http_status = 200, .iam_action = STR_INIT("s3:GetMetricsConfiguration")},
    [S3_LIST_BUCKETS] = {.name = STR_INIT("ListBuckets"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/"), .http_status = 200, .iam_action = STR_INIT("s3:ListAllMyBuckets"),
        .in_size = sizeof(struct s3_list_buckets_in),
        .out_size = sizeof(struct s3_list_buckets_out), .input = &s3_list_buckets_in_shape,
        .output = &s3_list_buckets_out_shape},
    [S3_LIST_DIRECTORY_BUCKETS] = {.name = STR_INIT("ListDirectoryBuckets"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/"), .http_status = 200,
        .iam_action = STR_INIT("s3express:ListAllMyDirectoryBuckets")},
    [S3_LIST_MULTIPART_UPLOADS] = {.name = STR_INIT("ListMultipartUploads"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("uploads"),
        .http_status = 200, .iam_action = STR_INIT("s3:ListBucketMultipartUploads"),
        .in_size = sizeof(struct s3_list_multipart_uploads_in),
        .out_size = sizeof(struct s3_list_multipart_uploads_out),
        .input = &s3_list_multipart_uploads_in_shape, .output = &s3_list_multipart_uploads_out_shape},
    [S3_LIST_OBJECT_ANNOTATIONS] = {.name = STR_INIT("ListObjectAnnotations"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("annotation"), .http_status = 200,
        .iam_action = STR_INIT("s3:ListObjectAnnotations")},
    [S3_LIST_OBJECT_VERSIONS] = {.name = STR_INIT("ListObjectVersions"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versions"), .http_status = 200,
        .iam_action = STR_INIT("s3:ListBucketVersions")},
    [S3_LIST_OBJECTS] = {.name = STR_INIT("ListObjects"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .http_status = 200, .iam_action = STR_INIT("s3:ListBucket"),
        .in_size = sizeof(struct s3_list_objects_in),
        .out_size = sizeof(struct s3_list_objects_out), .input = &s3_list_objects_in_shape,
        .output = &s3_list_objects_out_shape, .errors = s3_list_objects_errors, .error_count = 1},
    [S3_LIST_OBJECTS_V2] = {.name = STR_INIT("ListObjectsV2"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("list-type=2"), .http_status = 200,
        .iam_action = STR_INIT("s3:ListBucket"), .in_size = sizeof(struct s3_list_objects_v2_in),
        .out_size = sizeof(struct s3_list_objects_v2_out), .input = &s3_list_objects_v2_in_shape,
        .output = &s3_list_objects_v2_out_shape, .errors = s3_list_objects_v2_errors,
        .error_count = 1},
    [S3_LIST_PARTS] = {.name = STR_INIT("ListParts"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:ListMultipartUploadParts"),
        .in_size = sizeof(struct s3_list_parts_in), .out_size = sizeof(struct s3_list_parts_out),
        .input = &s3_list_parts_in_shape, .output = &s3_list_parts_out_shape},
    [S3_PUT_BUCKET_ABAC] = {.name = STR_INIT("PutBucketAbac"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("abac"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketAbac")},
    [S3_PUT_BUCKET_ACCELERATE_CONFIGURATION] = {
        .name = STR_INIT("PutBucketAccelerateConfiguration"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("accelerate"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutAccelerateConfiguration")},
    [S3_PUT_BUCKET_ACL] = {.name = STR_INIT("PutBucketAcl"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("acl"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketAcl"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_ANALYTICS_CONFIGURATION] = {.name = STR_INIT("PutBucketAnalyticsConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("analytics"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutAnalyticsConfiguration")},
    [S3_PUT_BUCKET_CORS] = {.name = STR_INIT("PutBucketCors"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("cors"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketCORS"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_ENCRYPTION] = {.name = STR_INIT("PutBucketEncryption"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("encryption"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutEncryptionConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_INTELLIGENT_TIERING_CONFIGURATION] = {
        .name = STR_INIT("PutBucketIntelligentTieringConfiguration"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("intelligent-tiering"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutIntelligentTieringConfiguration")},
    [S3_PUT_BUCKET_INVENTORY_CONFIGURATION] = {.name = STR_INIT("PutBucketInventoryConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("inventory"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutInventoryConfiguration")},
    [S3_PUT_BUCKET_LIFECYCLE] = {.name = STR_INIT("PutBucketLifecycle"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutLifecycleConfiguration"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_LIFECYCLE_CONFIGURATION] = {.name = STR_INIT("PutBucketLifecycleConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("lifecycle"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutLifecycleConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_LOGGING] = {.name = STR_INIT("PutBucketLogging"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("logging"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketLogging"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_METRICS_CONFIGURATION] = {.name = STR_INIT("PutBucketMetricsConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("metrics"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutMetricsConfiguration")},
    [S3_PUT_BUCKET_NOTIFICATION] = {.name = STR_INIT("PutBucketNotification"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutBucketNotification"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_NOTIFICATION_CONFIGURATION] = {
        .name = STR_INIT("PutBucketNotificationConfiguration"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("notification"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketNotification")},
    [S3_PUT_BUCKET_OWNERSHIP_CONTROLS] = {.name = STR_INIT("PutBucketOwnershipControls"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("ownershipControls"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketOwnershipControls"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_POLICY] = {.name = STR_INIT("PutBucketPolicy"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketPolicy"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_REPLICATION] = {.name = STR_INIT("PutBucketReplication"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("replication"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutReplicationConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_REQUEST_PAYMENT] = {.name = STR_INIT("PutBucketRequestPayment"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("requestPayment"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketRequestPayment"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_TAGGING] = {.name = STR_INIT("PutBucketTagging"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("tagging"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketTagging"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_VERSIONING] = {.name = STR_INIT("PutBucketVersioning"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versioning"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutBucketVersioning"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_BUCKET_WEBSITE] = {.name = STR_INIT("PutBucketWebsite"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("website"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketWebsite"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT] = {.name = STR_INIT("PutObject"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObject"), .flags = OPERATION_STREAM_IN,
        .in_size = sizeof(struct s3_put_object_in), .out_size = sizeof(struct s3_put_object_out),
        .input = &s3_put_object_in_shape, .output = &s3_put_object_out_shape,
        .errors = s3_put_object_errors, .error_count = 4},
    [S3_PUT_OBJECT_ACL] = {.name = STR_INIT("PutObjectAcl"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("acl"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObjectAcl"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_ANNOTATION] = {.name = STR_INIT("PutObjectAnnotation"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("annotation"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObjectAnnotation"), .flags = OPERATION_STREAM_IN},
    [S3_PUT_OBJECT_LEGAL_HOLD] = {.name = STR_INIT("PutObjectLegalHold"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("legal-hold"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObjectLegalHold"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_LOCK_CONFIGURATION] = {.name = STR_INIT("PutObjectLockConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("object-lock"),
        .http_status = 200, .iam_action = STR_INIT("s3:PutBucketObjectLockConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_RETENTION] = {.name = STR_INIT("PutObjectRetention"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("retention"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObjectRetention"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_PUT_OBJECT_TAGGING] = {.name = STR_INIT("PutObjectTagging"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("tagging"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObjectTagging"), .flags = OPERATION_CHECKSUM_REQUIRED,
        .in_size = sizeof(struct s3_put_object_tagging_in),
        .out_size = sizeof(struct s3_put_object_tagging_out),
        .input = &s3_put_object_tagging_in_shape, .output = &s3_put_object_tagging_out_shape},
    [S3_PUT_PUBLIC_ACCESS_BLOCK] = {.name = STR_INIT("PutPublicAccessBlock"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("publicAccessBlock"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketPublicAccessBlock"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_RENAME_OBJECT] = {.name = STR_INIT("RenameObject"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("renameObject"), .http_status = 200,
        .iam_action = STR_INIT("s3express:CreateSession")},
    [S3_RESTORE_OBJECT] = {.name = STR_INIT("RestoreObject"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .query = STR_INIT("restore"), .http_status = 200,
        .iam_action = STR_INIT("s3:RestoreObject")},
    [S3_SELECT_OBJECT_CONTENT] = {.name = STR_INIT("SelectObjectContent"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("select&select-type=2"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObject"),
        .input_wrapper = STR_INIT("SelectObjectContentRequest"),
        .input_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
        .flags = OPERATION_EVENTS_OUT},
    [S3_UPDATE_BUCKET_METADATA_ANNOTATION_TABLE_CONFIGURATION] = {
        .name = STR_INIT("UpdateBucketMetadataAnnotationTableConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("metadataAnnotationTable"), .http_status = 200,
        .iam_action = STR_INIT("s3:UpdateBucketMetadataAnnotationTableConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPDATE_BUCKET_METADATA_INVENTORY_TABLE_CONFIGURATION] = {
        .name = STR_INIT("UpdateBucketMetadataInventoryTableConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("metadataInventoryTable"), .http_status = 200,
        .iam_action = STR_INIT("s3:UpdateBucketMetadataInventoryTableConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPDATE_BUCKET_METADATA_JOURNAL_TABLE_CONFIGURATION] = {
        .name = STR_INIT("UpdateBucketMetadataJournalTableConfiguration"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}"),
        .query = STR_INIT("metadataJournalTable"), .http_status = 200,
        .iam_action = STR_INIT("s3:UpdateBucketMetadataJournalTableConfiguration"),
        .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPDATE_OBJECT_ENCRYPTION] = {.name = STR_INIT("UpdateObjectEncryption"),
        .method = STR_INIT("PUT"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("encryption"), .http_status = 200,
        .iam_action = STR_INIT("s3:UpdateObjectEncryption"), .flags = OPERATION_CHECKSUM_REQUIRED},
    [S3_UPLOAD_PART] = {.name = STR_INIT("UploadPart"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObject"), .flags = OPERATION_STREAM_IN,
        .in_size = sizeof(struct s3_upload_part_in), .out_size = sizeof(struct s3_upload_part_out),
        .input = &s3_upload_part_in_shape, .output = &s3_upload_part_out_shape},
    [S3_UPLOAD_PART_COPY] = {.name = STR_INIT("UploadPartCopy"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutObject"), .in_size = sizeof(struct s3_upload_part_copy_in),
        .out_size = sizeof(struct s3_upload_part_copy_out), .input = &s3_upload_part_copy_in_shape,
        .output = &s3_upload_part_copy_out_shape},
    [S3_WRITE_GET_OBJECT_RESPONSE] = {.name = STR_INIT("WriteGetObjectResponse"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/WriteGetObjectResponse"), .http_status = 200,
        .iam_action = STR_INIT("s3-object-lambda:WriteGetObjectResponse"),
        .host_prefix = STR_INIT("{RequestRoute}."), .flags = OPERATION_STREAM_IN},
};

const struct service_facts s3_facts =
    {.name = STR_INIT("s3"), .signing_name = STR_INIT("s3"), .endpoint_prefix = STR_INIT("s3"),
     .api_version = STR_INIT("2006-03-01"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .protocols = 1U << PROTOCOL_REST_XML, .protocol = PROTOCOL_REST_XML, .operation_count = 116,
     .operations = operations};
