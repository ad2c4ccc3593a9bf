/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/s3.h"

static const struct str enum_type[] =
    {STR_INIT("CanonicalUser"), STR_INIT("AmazonCustomerByEmail"), STR_INIT("Group")};
static const struct str enum_permission[] =
    {STR_INIT("FULL_CONTROL"), STR_INIT("WRITE"), STR_INIT("WRITE_ACP"), STR_INIT("READ"),
     STR_INIT("READ_ACP")};
static const struct str enum_request_payer[] = {STR_INIT("requester")};
static const struct str enum_object_attributes[] =
    {STR_INIT("ETag"), STR_INIT("Checksum"), STR_INIT("ObjectParts"), STR_INIT("StorageClass"),
     STR_INIT("ObjectSize")};
static const struct str enum_request_charged[] = {STR_INIT("requester")};
static const struct str enum_checksum_type[] = {STR_INIT("COMPOSITE"), STR_INIT("FULL_OBJECT")};
static const struct str enum_storage_class[] =
    {STR_INIT("STANDARD"), STR_INIT("REDUCED_REDUNDANCY"), STR_INIT("STANDARD_IA"),
     STR_INIT("ONEZONE_IA"), STR_INIT("INTELLIGENT_TIERING"), STR_INIT("GLACIER"),
     STR_INIT("DEEP_ARCHIVE"), STR_INIT("OUTPOSTS"), STR_INIT("GLACIER_IR"), STR_INIT("SNOW"),
     STR_INIT("EXPRESS_ONEZONE"), STR_INIT("FSX_OPENZFS"), STR_INIT("FSX_ONTAP"),
     STR_INIT("AWS_BACKUP_WARM"), STR_INIT("AWS_BACKUP_LOW_COST_WARM")};
static const struct str enum_checksum_mode[] = {STR_INIT("ENABLED")};
static const struct str enum_archive_status[] =
    {STR_INIT("ARCHIVE_ACCESS"), STR_INIT("DEEP_ARCHIVE_ACCESS")};
static const struct str enum_server_side_encryption[] =
    {STR_INIT("AES256"), STR_INIT("aws:fsx"), STR_INIT("aws:backup"), STR_INIT("aws:kms"),
     STR_INIT("aws:kms:dsse")};
static const struct str enum_replication_status[] =
    {STR_INIT("COMPLETE"), STR_INIT("PENDING"), STR_INIT("FAILED"), STR_INIT("REPLICA"),
     STR_INIT("COMPLETED")};
static const struct str enum_object_lock_mode[] = {STR_INIT("GOVERNANCE"), STR_INIT("COMPLIANCE")};
static const struct str enum_object_lock_legal_hold_status[] = {STR_INIT("ON"), STR_INIT("OFF")};
static const struct str enum_object_lock_event_hold[] = {STR_INIT("ON"), STR_INIT("OFF")};
static const struct str enum_encoding_type[] = {STR_INIT("url")};
static const struct str enum_optional_object_attributes[] = {STR_INIT("RestoreStatus")};
static const struct str enum_checksum_algorithm[] =
    {STR_INIT("CRC32"), STR_INIT("CRC32C"), STR_INIT("SHA1"), STR_INIT("SHA256"),
     STR_INIT("CRC64NVME"), STR_INIT("SHA512"), STR_INIT("MD5"), STR_INIT("XXHASH64"),
     STR_INIT("XXHASH3"), STR_INIT("XXHASH128")};
static const struct str enum_object_version_storage_class[] = {STR_INIT("STANDARD")};
static const struct str enum_bucket_canned_acl[] =
    {STR_INIT("private"), STR_INIT("public-read"), STR_INIT("public-read-write"),
     STR_INIT("authenticated-read")};
static const struct str enum_expression_type[] = {STR_INIT("SQL")};
static const struct str enum_file_header_info[] =
    {STR_INIT("USE"), STR_INIT("IGNORE"), STR_INIT("NONE")};
static const struct str enum_compression_type[] =
    {STR_INIT("NONE"), STR_INIT("GZIP"), STR_INIT("BZIP2")};
static const struct str enum_json_type[] = {STR_INIT("DOCUMENT"), STR_INIT("LINES")};
static const struct str enum_quote_fields[] = {STR_INIT("ALWAYS"), STR_INIT("ASNEEDED")};

static const struct shape shape_bucket_name =
    {STR_INIT("BucketName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_account_id =
    {STR_INIT("AccountId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_display_name =
    {STR_INIT("DisplayName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_id = {STR_INIT("ID"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_email_address =
    {STR_INIT("EmailAddress"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_type =
    {STR_INIT("Type"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_type, .enum_count = 3};
static const struct shape shape_uri = {STR_INIT("URI"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_permission =
    {STR_INIT("Permission"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_permission,
     .enum_count = 5};
static const struct shape shape_object_key =
    {STR_INIT("ObjectKey"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MIN,
     .min = 1};
static const struct shape shape_object_version_id =
    {STR_INIT("ObjectVersionId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_max_parts =
    {STR_INIT("MaxParts"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_part_number_marker =
    {STR_INIT("PartNumberMarker"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_sse_customer_algorithm =
    {STR_INIT("SSECustomerAlgorithm"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_sse_customer_key =
    {STR_INIT("SSECustomerKey"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_sse_customer_key_md5 =
    {STR_INIT("SSECustomerKeyMD5"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_request_payer =
    {STR_INIT("RequestPayer"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_request_payer, .enum_count = 1};
static const struct shape shape_object_attributes =
    {STR_INIT("ObjectAttributes"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_attributes, .enum_count = 5};
static const struct shape shape_delete_marker =
    {STR_INIT("DeleteMarker"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_last_modified =
    {STR_INIT("LastModified"), SHAPE_TIME, .size = sizeof(struct opt_time)};
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
static const struct shape shape_checksum_type =
    {STR_INIT("ChecksumType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_checksum_type, .enum_count = 2};
static const struct shape shape_parts_count =
    {STR_INIT("PartsCount"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_next_part_number_marker =
    {STR_INIT("NextPartNumberMarker"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_is_truncated =
    {STR_INIT("IsTruncated"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_part_number =
    {STR_INIT("PartNumber"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_size =
    {STR_INIT("Size"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_storage_class =
    {STR_INIT("StorageClass"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_storage_class, .enum_count = 15};
static const struct shape shape_object_size =
    {STR_INIT("ObjectSize"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_if_match =
    {STR_INIT("IfMatch"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_if_modified_since =
    {STR_INIT("IfModifiedSince"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_if_none_match =
    {STR_INIT("IfNoneMatch"), SHAPE_STRING, .size = sizeof(struct str)};
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
static const struct shape shape_accept_ranges =
    {STR_INIT("AcceptRanges"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expiration =
    {STR_INIT("Expiration"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_restore =
    {STR_INIT("Restore"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_archive_status =
    {STR_INIT("ArchiveStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_archive_status, .enum_count = 2};
static const struct shape shape_content_length =
    {STR_INIT("ContentLength"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_missing_meta =
    {STR_INIT("MissingMeta"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_cache_control =
    {STR_INIT("CacheControl"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_disposition =
    {STR_INIT("ContentDisposition"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_encoding =
    {STR_INIT("ContentEncoding"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_language =
    {STR_INIT("ContentLanguage"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_type =
    {STR_INIT("ContentType"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_content_range =
    {STR_INIT("ContentRange"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expires =
    {STR_INIT("Expires"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_website_redirect_location =
    {STR_INIT("WebsiteRedirectLocation"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_server_side_encryption =
    {STR_INIT("ServerSideEncryption"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_server_side_encryption, .enum_count = 5};
static const struct shape shape_metadata_key =
    {STR_INIT("MetadataKey"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_metadata_value =
    {STR_INIT("MetadataValue"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_sse_kms_key_id =
    {STR_INIT("SSEKMSKeyId"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_bucket_key_enabled =
    {STR_INIT("BucketKeyEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_replication_status =
    {STR_INIT("ReplicationStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_replication_status, .enum_count = 5};
static const struct shape shape_tag_count =
    {STR_INIT("TagCount"), SHAPE_INT, .size = sizeof(struct opt_int)};
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
static const struct shape shape_delimiter =
    {STR_INIT("Delimiter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_encoding_type =
    {STR_INIT("EncodingType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_encoding_type, .enum_count = 1};
static const struct shape shape_key_marker =
    {STR_INIT("KeyMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_max_keys =
    {STR_INIT("MaxKeys"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_prefix =
    {STR_INIT("Prefix"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_version_id_marker =
    {STR_INIT("VersionIdMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_optional_object_attributes =
    {STR_INIT("OptionalObjectAttributes"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_optional_object_attributes, .enum_count = 1};
static const struct shape shape_next_key_marker =
    {STR_INIT("NextKeyMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_next_version_id_marker =
    {STR_INIT("NextVersionIdMarker"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_checksum_algorithm =
    {STR_INIT("ChecksumAlgorithm"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_checksum_algorithm, .enum_count = 10};
static const struct shape shape_object_version_storage_class =
    {STR_INIT("ObjectVersionStorageClass"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_object_version_storage_class, .enum_count = 1};
static const struct shape shape_is_latest =
    {STR_INIT("IsLatest"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_is_restore_in_progress =
    {STR_INIT("IsRestoreInProgress"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_restore_expiry_date =
    {STR_INIT("RestoreExpiryDate"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_bucket_canned_acl =
    {STR_INIT("BucketCannedACL"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bucket_canned_acl, .enum_count = 4};
static const struct shape shape_content_md5 =
    {STR_INIT("ContentMD5"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_full_control =
    {STR_INIT("GrantFullControl"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_read =
    {STR_INIT("GrantRead"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_read_acp =
    {STR_INIT("GrantReadACP"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_write =
    {STR_INIT("GrantWrite"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_grant_write_acp =
    {STR_INIT("GrantWriteACP"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_confirm_remove_self_bucket_access =
    {STR_INIT("ConfirmRemoveSelfBucketAccess"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_policy =
    {STR_INIT("Policy"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expression =
    {STR_INIT("Expression"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expression_type =
    {STR_INIT("ExpressionType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_expression_type, .enum_count = 1};
static const struct shape shape_enable_request_progress =
    {STR_INIT("EnableRequestProgress"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_file_header_info =
    {STR_INIT("FileHeaderInfo"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_file_header_info, .enum_count = 3};
static const struct shape shape_comments =
    {STR_INIT("Comments"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_quote_escape_character =
    {STR_INIT("QuoteEscapeCharacter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_record_delimiter =
    {STR_INIT("RecordDelimiter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_field_delimiter =
    {STR_INIT("FieldDelimiter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_quote_character =
    {STR_INIT("QuoteCharacter"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_allow_quoted_record_delimiter =
    {STR_INIT("AllowQuotedRecordDelimiter"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_compression_type =
    {STR_INIT("CompressionType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_compression_type, .enum_count = 3};
static const struct shape shape_json_type =
    {STR_INIT("JSONType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_json_type,
     .enum_count = 2};
static const struct shape shape_quote_fields =
    {STR_INIT("QuoteFields"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_quote_fields,
     .enum_count = 2};
static const struct shape shape_start =
    {STR_INIT("Start"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_end =
    {STR_INIT("End"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_body = {STR_INIT("Body"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_bytes_scanned =
    {STR_INIT("BytesScanned"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_bytes_processed =
    {STR_INIT("BytesProcessed"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_bytes_returned =
    {STR_INIT("BytesReturned"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_request_route =
    {STR_INIT("RequestRoute"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_request_token =
    {STR_INIT("RequestToken"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_body_in =
    {STR_INIT("Body"), SHAPE_STREAM, .size = sizeof(struct body_reader *)};
static const struct shape shape_get_object_response_status_code =
    {STR_INIT("GetObjectResponseStatusCode"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_error_code =
    {STR_INIT("ErrorCode"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_error_message =
    {STR_INIT("ErrorMessage"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_grants =
    {STR_INIT("Grants"), SHAPE_LIST, .size = sizeof(struct s3_grant_list),
     .element = &s3_grant_shape, .element_name = STR_INIT("Grant")};
static const struct shape shape_object_attributes_list =
    {STR_INIT("ObjectAttributesList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_object_attributes, .element_name = STR_INIT("member")};
static const struct shape shape_parts_list =
    {STR_INIT("PartsList"), SHAPE_LIST, .size = sizeof(struct s3_object_part_list),
     .flags = SHAPE_FLATTENED, .element = &s3_object_part_shape, .element_name = STR_INIT("member")};
static const struct shape shape_metadata =
    {STR_INIT("Metadata"), SHAPE_MAP, .size = sizeof(struct str_map),
     .element = &shape_metadata_value, .key = &shape_metadata_key, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_optional_object_attributes_list =
    {STR_INIT("OptionalObjectAttributesList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_optional_object_attributes, .element_name = STR_INIT("member")};
static const struct shape shape_checksum_algorithm_list =
    {STR_INIT("ChecksumAlgorithmList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_FLATTENED, .element = &shape_checksum_algorithm,
     .element_name = STR_INIT("member")};
static const struct shape shape_object_version_list =
    {STR_INIT("ObjectVersionList"), SHAPE_LIST, .size = sizeof(struct s3_object_version_list),
     .flags = SHAPE_FLATTENED, .element = &s3_object_version_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_delete_markers =
    {STR_INIT("DeleteMarkers"), SHAPE_LIST, .size = sizeof(struct s3_delete_marker_entry_list),
     .flags = SHAPE_FLATTENED, .element = &s3_delete_marker_entry_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_common_prefix_list =
    {STR_INIT("CommonPrefixList"), SHAPE_LIST, .size = sizeof(struct s3_common_prefix_list),
     .flags = SHAPE_FLATTENED, .element = &s3_common_prefix_shape,
     .element_name = STR_INIT("member")};

static const struct member s3_access_control_policy_members[] = {
    {STR_INIT("Grants"), STR_INIT("AccessControlList"), .shape = &shape_grants,
     .offset = offsetof(struct s3_access_control_policy, grants)},
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_access_control_policy, owner)},
};
const struct shape s3_access_control_policy_shape =
    {STR_INIT("AccessControlPolicy"), SHAPE_STRUCT, .size = sizeof(struct s3_access_control_policy),
     .member_count = 2, .members = s3_access_control_policy_members};

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

const struct shape s3_continuation_event_shape =
    {STR_INIT("ContinuationEvent"), SHAPE_STRUCT, .size = sizeof(struct s3_continuation_event),
     .flags = SHAPE_EVENT};

static const struct member s3_csv_input_members[] = {
    {STR_INIT("FileHeaderInfo"), STR_INIT("FileHeaderInfo"), .shape = &shape_file_header_info,
     .offset = offsetof(struct s3_csv_input, file_header_info)},
    {STR_INIT("Comments"), STR_INIT("Comments"), .shape = &shape_comments,
     .offset = offsetof(struct s3_csv_input, comments)},
    {STR_INIT("QuoteEscapeCharacter"), STR_INIT("QuoteEscapeCharacter"),
     .shape = &shape_quote_escape_character,
     .offset = offsetof(struct s3_csv_input, quote_escape_character)},
    {STR_INIT("RecordDelimiter"), STR_INIT("RecordDelimiter"), .shape = &shape_record_delimiter,
     .offset = offsetof(struct s3_csv_input, record_delimiter)},
    {STR_INIT("FieldDelimiter"), STR_INIT("FieldDelimiter"), .shape = &shape_field_delimiter,
     .offset = offsetof(struct s3_csv_input, field_delimiter)},
    {STR_INIT("QuoteCharacter"), STR_INIT("QuoteCharacter"), .shape = &shape_quote_character,
     .offset = offsetof(struct s3_csv_input, quote_character)},
    {STR_INIT("AllowQuotedRecordDelimiter"), STR_INIT("AllowQuotedRecordDelimiter"),
     .shape = &shape_allow_quoted_record_delimiter,
     .offset = offsetof(struct s3_csv_input, allow_quoted_record_delimiter)},
};
const struct shape s3_csv_input_shape =
    {STR_INIT("CSVInput"), SHAPE_STRUCT, .size = sizeof(struct s3_csv_input), .member_count = 7,
     .members = s3_csv_input_members};

static const struct member s3_csv_output_members[] = {
    {STR_INIT("QuoteFields"), STR_INIT("QuoteFields"), .shape = &shape_quote_fields,
     .offset = offsetof(struct s3_csv_output, quote_fields)},
    {STR_INIT("QuoteEscapeCharacter"), STR_INIT("QuoteEscapeCharacter"),
     .shape = &shape_quote_escape_character,
     .offset = offsetof(struct s3_csv_output, quote_escape_character)},
    {STR_INIT("RecordDelimiter"), STR_INIT("RecordDelimiter"), .shape = &shape_record_delimiter,
     .offset = offsetof(struct s3_csv_output, record_delimiter)},
    {STR_INIT("FieldDelimiter"), STR_INIT("FieldDelimiter"), .shape = &shape_field_delimiter,
     .offset = offsetof(struct s3_csv_output, field_delimiter)},
    {STR_INIT("QuoteCharacter"), STR_INIT("QuoteCharacter"), .shape = &shape_quote_character,
     .offset = offsetof(struct s3_csv_output, quote_character)},
};
const struct shape s3_csv_output_shape =
    {STR_INIT("CSVOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_csv_output), .member_count = 5,
     .members = s3_csv_output_members};

static const struct member s3_delete_marker_entry_members[] = {
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_delete_marker_entry, owner)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_delete_marker_entry, key)},
    {STR_INIT("VersionId"), STR_INIT("VersionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_delete_marker_entry, version_id)},
    {STR_INIT("IsLatest"), STR_INIT("IsLatest"), .shape = &shape_is_latest,
     .offset = offsetof(struct s3_delete_marker_entry, is_latest)},
    {STR_INIT("LastModified"), STR_INIT("LastModified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_delete_marker_entry, last_modified)},
};
const struct shape s3_delete_marker_entry_shape =
    {STR_INIT("DeleteMarkerEntry"), SHAPE_STRUCT, .size = sizeof(struct s3_delete_marker_entry),
     .member_count = 5, .members = s3_delete_marker_entry_members};

const struct shape s3_end_event_shape =
    {STR_INIT("EndEvent"), SHAPE_STRUCT, .size = sizeof(struct s3_end_event), .flags = SHAPE_EVENT};

static const struct member s3_get_bucket_acl_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_get_bucket_acl_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_get_bucket_acl_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_get_bucket_acl_in_shape =
    {STR_INIT("GetBucketAclRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_get_bucket_acl_in),
     .member_count = 2, .members = s3_get_bucket_acl_in_members};

static const struct member s3_get_bucket_acl_out_members[] = {
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_get_bucket_acl_out, owner)},
    {STR_INIT("Grants"), STR_INIT("AccessControlList"), .shape = &shape_grants,
     .offset = offsetof(struct s3_get_bucket_acl_out, grants)},
};
const struct shape s3_get_bucket_acl_out_shape =
    {STR_INIT("GetBucketAclOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_get_bucket_acl_out),
     .member_count = 2, .members = s3_get_bucket_acl_out_members};

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

static const struct member s3_grant_members[] = {
    {STR_INIT("Grantee"), STR_INIT("Grantee"),
     .xml_namespace = STR_INIT("http://www.w3.org/2001/XMLSchema-instance"),
     .xml_prefix = STR_INIT("xsi"), .shape = &s3_grantee_shape,
     .offset = offsetof(struct s3_grant, grantee)},
    {STR_INIT("Permission"), STR_INIT("Permission"), .shape = &shape_permission,
     .offset = offsetof(struct s3_grant, permission)},
};
const struct shape s3_grant_shape =
    {STR_INIT("Grant"), SHAPE_STRUCT, .size = sizeof(struct s3_grant), .member_count = 2,
     .members = s3_grant_members};

static const struct member s3_grantee_members[] = {
    {STR_INIT("DisplayName"), STR_INIT("DisplayName"), .shape = &shape_display_name,
     .offset = offsetof(struct s3_grantee, display_name)},
    {STR_INIT("EmailAddress"), STR_INIT("EmailAddress"), .shape = &shape_email_address,
     .offset = offsetof(struct s3_grantee, email_address)},
    {STR_INIT("ID"), STR_INIT("ID"), .shape = &shape_id, .offset = offsetof(struct s3_grantee, id)},
    {STR_INIT("Type"), STR_INIT("xsi:type"), .shape = &shape_type,
     .offset = offsetof(struct s3_grantee, type), .flags = MEMBER_REQUIRED | MEMBER_XML_ATTRIBUTE},
    {STR_INIT("URI"), STR_INIT("URI"), .shape = &shape_uri,
     .offset = offsetof(struct s3_grantee, uri)},
};
const struct shape s3_grantee_shape =
    {STR_INIT("Grantee"), SHAPE_STRUCT, .size = sizeof(struct s3_grantee), .member_count = 5,
     .members = s3_grantee_members,
     .xml_namespace = STR_INIT("http://www.w3.org/2001/XMLSchema-instance")};

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

static const struct member s3_input_serialization_members[] = {
    {STR_INIT("CSV"), STR_INIT("CSV"), .shape = &s3_csv_input_shape,
     .offset = offsetof(struct s3_input_serialization, csv)},
    {STR_INIT("CompressionType"), STR_INIT("CompressionType"), .shape = &shape_compression_type,
     .offset = offsetof(struct s3_input_serialization, compression_type)},
    {STR_INIT("JSON"), STR_INIT("JSON"), .shape = &s3_json_input_shape,
     .offset = offsetof(struct s3_input_serialization, json)},
    {STR_INIT("Parquet"), STR_INIT("Parquet"), .shape = &s3_parquet_input_shape,
     .offset = offsetof(struct s3_input_serialization, parquet)},
};
const struct shape s3_input_serialization_shape =
    {STR_INIT("InputSerialization"), SHAPE_STRUCT, .size = sizeof(struct s3_input_serialization),
     .member_count = 4, .members = s3_input_serialization_members};

static const struct member s3_json_input_members[] = {
    {STR_INIT("Type"), STR_INIT("Type"), .shape = &shape_json_type,
     .offset = offsetof(struct s3_json_input, type)},
};
const struct shape s3_json_input_shape =
    {STR_INIT("JSONInput"), SHAPE_STRUCT, .size = sizeof(struct s3_json_input), .member_count = 1,
     .members = s3_json_input_members};

static const struct member s3_json_output_members[] = {
    {STR_INIT("RecordDelimiter"), STR_INIT("RecordDelimiter"), .shape = &shape_record_delimiter,
     .offset = offsetof(struct s3_json_output, record_delimiter)},
};
const struct shape s3_json_output_shape =
    {STR_INIT("JSONOutput"), SHAPE_STRUCT, .size = sizeof(struct s3_json_output), .member_count = 1,
     .members = s3_json_output_members};

static const struct member s3_list_object_versions_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_object_versions_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Delimiter"), STR_INIT("delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_object_versions_in, delimiter), .place = PLACE_QUERY},
    {STR_INIT("EncodingType"), STR_INIT("encoding-type"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_object_versions_in, encoding_type), .place = PLACE_QUERY},
    {STR_INIT("KeyMarker"), STR_INIT("key-marker"), .shape = &shape_key_marker,
     .offset = offsetof(struct s3_list_object_versions_in, key_marker), .place = PLACE_QUERY},
    {STR_INIT("MaxKeys"), STR_INIT("max-keys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_object_versions_in, max_keys), .place = PLACE_QUERY},
    {STR_INIT("Prefix"), STR_INIT("prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_object_versions_in, prefix), .place = PLACE_QUERY},
    {STR_INIT("VersionIdMarker"), STR_INIT("version-id-marker"), .shape = &shape_version_id_marker,
     .offset = offsetof(struct s3_list_object_versions_in, version_id_marker), .place = PLACE_QUERY},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_list_object_versions_in, expected_bucket_owner),
     .place = PLACE_HEADER},
    {STR_INIT("RequestPayer"), STR_INIT("x-amz-request-payer"), .shape = &shape_request_payer,
     .offset = offsetof(struct s3_list_object_versions_in, request_payer), .place = PLACE_HEADER},
    {STR_INIT("OptionalObjectAttributes"), STR_INIT("x-amz-optional-object-attributes"),
     .shape = &shape_optional_object_attributes_list,
     .offset = offsetof(struct s3_list_object_versions_in, optional_object_attributes),
     .place = PLACE_HEADER},
};
const struct shape s3_list_object_versions_in_shape =
    {STR_INIT("ListObjectVersionsRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_list_object_versions_in), .member_count = 10,
     .members = s3_list_object_versions_in_members};

static const struct member s3_list_object_versions_out_members[] = {
    {STR_INIT("IsTruncated"), STR_INIT("IsTruncated"), .shape = &shape_is_truncated,
     .offset = offsetof(struct s3_list_object_versions_out, is_truncated)},
    {STR_INIT("KeyMarker"), STR_INIT("KeyMarker"), .shape = &shape_key_marker,
     .offset = offsetof(struct s3_list_object_versions_out, key_marker)},
    {STR_INIT("VersionIdMarker"), STR_INIT("VersionIdMarker"), .shape = &shape_version_id_marker,
     .offset = offsetof(struct s3_list_object_versions_out, version_id_marker)},
    {STR_INIT("NextKeyMarker"), STR_INIT("NextKeyMarker"), .shape = &shape_next_key_marker,
     .offset = offsetof(struct s3_list_object_versions_out, next_key_marker)},
    {STR_INIT("NextVersionIdMarker"), STR_INIT("NextVersionIdMarker"),
     .shape = &shape_next_version_id_marker,
     .offset = offsetof(struct s3_list_object_versions_out, next_version_id_marker)},
    {STR_INIT("Versions"), STR_INIT("Version"), .shape = &shape_object_version_list,
     .offset = offsetof(struct s3_list_object_versions_out, versions), .flags = MEMBER_FLATTENED},
    {STR_INIT("DeleteMarkers"), STR_INIT("DeleteMarker"), .shape = &shape_delete_markers,
     .offset = offsetof(struct s3_list_object_versions_out, delete_markers),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_list_object_versions_out, name)},
    {STR_INIT("Prefix"), STR_INIT("Prefix"), .shape = &shape_prefix,
     .offset = offsetof(struct s3_list_object_versions_out, prefix)},
    {STR_INIT("Delimiter"), STR_INIT("Delimiter"), .shape = &shape_delimiter,
     .offset = offsetof(struct s3_list_object_versions_out, delimiter)},
    {STR_INIT("MaxKeys"), STR_INIT("MaxKeys"), .shape = &shape_max_keys,
     .offset = offsetof(struct s3_list_object_versions_out, max_keys)},
    {STR_INIT("CommonPrefixes"), STR_INIT("CommonPrefixes"), .shape = &shape_common_prefix_list,
     .offset = offsetof(struct s3_list_object_versions_out, common_prefixes),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("EncodingType"), STR_INIT("EncodingType"), .shape = &shape_encoding_type,
     .offset = offsetof(struct s3_list_object_versions_out, encoding_type)},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-request-charged"), .shape = &shape_request_charged,
     .offset = offsetof(struct s3_list_object_versions_out, request_charged), .place = PLACE_HEADER},
};
const struct shape s3_list_object_versions_out_shape =
    {STR_INIT("ListObjectVersionsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_list_object_versions_out), .member_count = 14,
     .members = s3_list_object_versions_out_members};

static const struct member s3_no_such_key_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct s3_no_such_key, key)},
};
const struct shape s3_no_such_key_shape =
    {STR_INIT("NoSuchKey"), SHAPE_STRUCT, .size = sizeof(struct s3_no_such_key),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = s3_no_such_key_members};

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

static const struct member s3_object_version_members[] = {
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_object_version, etag)},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("ChecksumAlgorithm"),
     .shape = &shape_checksum_algorithm_list,
     .offset = offsetof(struct s3_object_version, checksum_algorithm), .flags = MEMBER_FLATTENED},
    {STR_INIT("ChecksumType"), STR_INIT("ChecksumType"), .shape = &shape_checksum_type,
     .offset = offsetof(struct s3_object_version, checksum_type)},
    {STR_INIT("Size"), STR_INIT("Size"), .shape = &shape_size,
     .offset = offsetof(struct s3_object_version, size)},
    {STR_INIT("StorageClass"), STR_INIT("StorageClass"),
     .shape = &shape_object_version_storage_class,
     .offset = offsetof(struct s3_object_version, storage_class)},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_object_version, key)},
    {STR_INIT("VersionId"), STR_INIT("VersionId"), .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_object_version, version_id)},
    {STR_INIT("IsLatest"), STR_INIT("IsLatest"), .shape = &shape_is_latest,
     .offset = offsetof(struct s3_object_version, is_latest)},
    {STR_INIT("LastModified"), STR_INIT("LastModified"), .shape = &shape_last_modified,
     .offset = offsetof(struct s3_object_version, last_modified)},
    {STR_INIT("Owner"), STR_INIT("Owner"), .shape = &s3_owner_shape,
     .offset = offsetof(struct s3_object_version, owner)},
    {STR_INIT("RestoreStatus"), STR_INIT("RestoreStatus"), .shape = &s3_restore_status_shape,
     .offset = offsetof(struct s3_object_version, restore_status)},
};
const struct shape s3_object_version_shape =
    {STR_INIT("ObjectVersion"), SHAPE_STRUCT, .size = sizeof(struct s3_object_version),
     .member_count = 11, .members = s3_object_version_members};

static const struct member s3_output_serialization_members[] = {
    {STR_INIT("CSV"), STR_INIT("CSV"), .shape = &s3_csv_output_shape,
     .offset = offsetof(struct s3_output_serialization, csv)},
    {STR_INIT("JSON"), STR_INIT("JSON"), .shape = &s3_json_output_shape,
     .offset = offsetof(struct s3_output_serialization, json)},
};
const struct shape s3_output_serialization_shape =
    {STR_INIT("OutputSerialization"), SHAPE_STRUCT, .size = sizeof(struct s3_output_serialization),
     .member_count = 2, .members = s3_output_serialization_members};

static const struct member s3_owner_members[] = {
    {STR_INIT("DisplayName"), STR_INIT("DisplayName"), .shape = &shape_display_name,
     .offset = offsetof(struct s3_owner, display_name)},
    {STR_INIT("ID"), STR_INIT("ID"), .shape = &shape_id, .offset = offsetof(struct s3_owner, id)},
};
const struct shape s3_owner_shape =
    {STR_INIT("Owner"), SHAPE_STRUCT, .size = sizeof(struct s3_owner), .member_count = 2,
     .members = s3_owner_members};

const struct shape s3_parquet_input_shape =
    {STR_INIT("ParquetInput"), SHAPE_STRUCT, .size = sizeof(struct s3_parquet_input)};

static const struct member s3_progress_members[] = {
    {STR_INIT("BytesScanned"), STR_INIT("BytesScanned"), .shape = &shape_bytes_scanned,
     .offset = offsetof(struct s3_progress, bytes_scanned)},
    {STR_INIT("BytesProcessed"), STR_INIT("BytesProcessed"), .shape = &shape_bytes_processed,
     .offset = offsetof(struct s3_progress, bytes_processed)},
    {STR_INIT("BytesReturned"), STR_INIT("BytesReturned"), .shape = &shape_bytes_returned,
     .offset = offsetof(struct s3_progress, bytes_returned)},
};
const struct shape s3_progress_shape =
    {STR_INIT("Progress"), SHAPE_STRUCT, .size = sizeof(struct s3_progress), .member_count = 3,
     .members = s3_progress_members};

static const struct member s3_progress_event_members[] = {
    {STR_INIT("Details"), STR_INIT("Details"), .shape = &s3_progress_shape,
     .offset = offsetof(struct s3_progress_event, details), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape s3_progress_event_shape =
    {STR_INIT("ProgressEvent"), SHAPE_STRUCT, .size = sizeof(struct s3_progress_event),
     .flags = SHAPE_EVENT, .member_count = 1, .members = s3_progress_event_members};

static const struct member s3_put_bucket_acl_in_members[] = {
    {STR_INIT("ACL"), STR_INIT("x-amz-acl"), .shape = &shape_bucket_canned_acl,
     .offset = offsetof(struct s3_put_bucket_acl_in, acl), .place = PLACE_HEADER},
    {STR_INIT("AccessControlPolicy"), STR_INIT("AccessControlPolicy"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .shape = &s3_access_control_policy_shape,
     .offset = offsetof(struct s3_put_bucket_acl_in, access_control_policy), .flags = MEMBER_PAYLOAD},
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_put_bucket_acl_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ContentMD5"), STR_INIT("Content-MD5"), .shape = &shape_content_md5,
     .offset = offsetof(struct s3_put_bucket_acl_in, content_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_put_bucket_acl_in, checksum_algorithm), .place = PLACE_HEADER},
    {STR_INIT("GrantFullControl"), STR_INIT("x-amz-grant-full-control"),
     .shape = &shape_grant_full_control,
     .offset = offsetof(struct s3_put_bucket_acl_in, grant_full_control), .place = PLACE_HEADER},
    {STR_INIT("GrantRead"), STR_INIT("x-amz-grant-read"), .shape = &shape_grant_read,
     .offset = offsetof(struct s3_put_bucket_acl_in, grant_read), .place = PLACE_HEADER},
    {STR_INIT("GrantReadACP"), STR_INIT("x-amz-grant-read-acp"), .shape = &shape_grant_read_acp,
     .offset = offsetof(struct s3_put_bucket_acl_in, grant_read_acp), .place = PLACE_HEADER},
    {STR_INIT("GrantWrite"), STR_INIT("x-amz-grant-write"), .shape = &shape_grant_write,
     .offset = offsetof(struct s3_put_bucket_acl_in, grant_write), .place = PLACE_HEADER},
    {STR_INIT("GrantWriteACP"), STR_INIT("x-amz-grant-write-acp"), .shape = &shape_grant_write_acp,
     .offset = offsetof(struct s3_put_bucket_acl_in, grant_write_acp), .place = PLACE_HEADER},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_put_bucket_acl_in, expected_bucket_owner), .place = PLACE_HEADER},
};
const struct shape s3_put_bucket_acl_in_shape =
    {STR_INIT("PutBucketAclRequest"), SHAPE_STRUCT, .size = sizeof(struct s3_put_bucket_acl_in),
     .member_count = 11, .members = s3_put_bucket_acl_in_members};

static const struct member s3_put_bucket_policy_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_put_bucket_policy_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ContentMD5"), STR_INIT("Content-MD5"), .shape = &shape_content_md5,
     .offset = offsetof(struct s3_put_bucket_policy_in, content_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumAlgorithm"), STR_INIT("x-amz-sdk-checksum-algorithm"),
     .shape = &shape_checksum_algorithm,
     .offset = offsetof(struct s3_put_bucket_policy_in, checksum_algorithm), .place = PLACE_HEADER},
    {STR_INIT("ConfirmRemoveSelfBucketAccess"), STR_INIT("x-amz-confirm-remove-self-bucket-access"),
     .shape = &shape_confirm_remove_self_bucket_access,
     .offset = offsetof(struct s3_put_bucket_policy_in, confirm_remove_self_bucket_access),
     .place = PLACE_HEADER},
    {STR_INIT("Policy"), STR_INIT("Policy"), .shape = &shape_policy,
     .offset = offsetof(struct s3_put_bucket_policy_in, policy),
     .flags = MEMBER_REQUIRED | MEMBER_PAYLOAD},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_put_bucket_policy_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_put_bucket_policy_in_shape =
    {STR_INIT("PutBucketPolicyRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_put_bucket_policy_in), .member_count = 6,
     .members = s3_put_bucket_policy_in_members};

static const struct member s3_records_event_members[] = {
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_body,
     .offset = offsetof(struct s3_records_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape s3_records_event_shape =
    {STR_INIT("RecordsEvent"), SHAPE_STRUCT, .size = sizeof(struct s3_records_event),
     .flags = SHAPE_EVENT, .member_count = 1, .members = s3_records_event_members};

static const struct member s3_request_progress_members[] = {
    {STR_INIT("Enabled"), STR_INIT("Enabled"), .shape = &shape_enable_request_progress,
     .offset = offsetof(struct s3_request_progress, enabled)},
};
const struct shape s3_request_progress_shape =
    {STR_INIT("RequestProgress"), SHAPE_STRUCT, .size = sizeof(struct s3_request_progress),
     .member_count = 1, .members = s3_request_progress_members};

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

static const struct member s3_scan_range_members[] = {
    {STR_INIT("Start"), STR_INIT("Start"), .shape = &shape_start,
     .offset = offsetof(struct s3_scan_range, start)},
    {STR_INIT("End"), STR_INIT("End"), .shape = &shape_end,
     .offset = offsetof(struct s3_scan_range, end)},
};
const struct shape s3_scan_range_shape =
    {STR_INIT("ScanRange"), SHAPE_STRUCT, .size = sizeof(struct s3_scan_range), .member_count = 2,
     .members = s3_scan_range_members};

static const struct member s3_select_object_content_event_stream_members[] = {
    {STR_INIT("Records"), STR_INIT("Records"), .shape = &s3_records_event_shape,
     .offset = offsetof(struct s3_select_object_content_event_stream, records)},
    {STR_INIT("Stats"), STR_INIT("Stats"), .shape = &s3_stats_event_shape,
     .offset = offsetof(struct s3_select_object_content_event_stream, stats)},
    {STR_INIT("Progress"), STR_INIT("Progress"), .shape = &s3_progress_event_shape,
     .offset = offsetof(struct s3_select_object_content_event_stream, progress)},
    {STR_INIT("Cont"), STR_INIT("Cont"), .shape = &s3_continuation_event_shape,
     .offset = offsetof(struct s3_select_object_content_event_stream, cont)},
    {STR_INIT("End"), STR_INIT("End"), .shape = &s3_end_event_shape,
     .offset = offsetof(struct s3_select_object_content_event_stream, end)},
};
const struct shape s3_select_object_content_event_stream_shape =
    {STR_INIT("SelectObjectContentEventStream"), SHAPE_EVENTS,
     .size = sizeof(struct s3_select_object_content_event_stream), .member_count = 5,
     .members = s3_select_object_content_event_stream_members};

static const struct member s3_select_object_content_in_members[] = {
    {STR_INIT("Bucket"), STR_INIT("Bucket"), .shape = &shape_bucket_name,
     .offset = offsetof(struct s3_select_object_content_in, bucket), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_object_key,
     .offset = offsetof(struct s3_select_object_content_in, key), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("SSECustomerAlgorithm"), STR_INIT("x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_select_object_content_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKey"), STR_INIT("x-amz-server-side-encryption-customer-key"),
     .shape = &shape_sse_customer_key,
     .offset = offsetof(struct s3_select_object_content_in, sse_customer_key),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"), STR_INIT("x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_select_object_content_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("Expression"), STR_INIT("Expression"), .shape = &shape_expression,
     .offset = offsetof(struct s3_select_object_content_in, expression), .flags = MEMBER_REQUIRED},
    {STR_INIT("ExpressionType"), STR_INIT("ExpressionType"), .shape = &shape_expression_type,
     .offset = offsetof(struct s3_select_object_content_in, expression_type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("RequestProgress"), STR_INIT("RequestProgress"), .shape = &s3_request_progress_shape,
     .offset = offsetof(struct s3_select_object_content_in, request_progress)},
    {STR_INIT("InputSerialization"), STR_INIT("InputSerialization"),
     .shape = &s3_input_serialization_shape,
     .offset = offsetof(struct s3_select_object_content_in, input_serialization),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("OutputSerialization"), STR_INIT("OutputSerialization"),
     .shape = &s3_output_serialization_shape,
     .offset = offsetof(struct s3_select_object_content_in, output_serialization),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ScanRange"), STR_INIT("ScanRange"), .shape = &s3_scan_range_shape,
     .offset = offsetof(struct s3_select_object_content_in, scan_range)},
    {STR_INIT("ExpectedBucketOwner"), STR_INIT("x-amz-expected-bucket-owner"),
     .shape = &shape_account_id,
     .offset = offsetof(struct s3_select_object_content_in, expected_bucket_owner),
     .place = PLACE_HEADER},
};
const struct shape s3_select_object_content_in_shape =
    {STR_INIT("SelectObjectContentRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_select_object_content_in), .member_count = 12,
     .members = s3_select_object_content_in_members};

static const struct member s3_select_object_content_out_members[] = {
    {STR_INIT("Payload"), STR_INIT("Payload"),
     .shape = &s3_select_object_content_event_stream_shape,
     .offset = offsetof(struct s3_select_object_content_out, payload), .flags = MEMBER_PAYLOAD},
};
const struct shape s3_select_object_content_out_shape =
    {STR_INIT("SelectObjectContentOutput"), SHAPE_STRUCT,
     .size = sizeof(struct s3_select_object_content_out), .member_count = 1,
     .members = s3_select_object_content_out_members};

static const struct member s3_stats_members[] = {
    {STR_INIT("BytesScanned"), STR_INIT("BytesScanned"), .shape = &shape_bytes_scanned,
     .offset = offsetof(struct s3_stats, bytes_scanned)},
    {STR_INIT("BytesProcessed"), STR_INIT("BytesProcessed"), .shape = &shape_bytes_processed,
     .offset = offsetof(struct s3_stats, bytes_processed)},
    {STR_INIT("BytesReturned"), STR_INIT("BytesReturned"), .shape = &shape_bytes_returned,
     .offset = offsetof(struct s3_stats, bytes_returned)},
};
const struct shape s3_stats_shape =
    {STR_INIT("Stats"), SHAPE_STRUCT, .size = sizeof(struct s3_stats), .member_count = 3,
     .members = s3_stats_members};

static const struct member s3_stats_event_members[] = {
    {STR_INIT("Details"), STR_INIT("Details"), .shape = &s3_stats_shape,
     .offset = offsetof(struct s3_stats_event, details), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape s3_stats_event_shape =
    {STR_INIT("StatsEvent"), SHAPE_STRUCT, .size = sizeof(struct s3_stats_event),
     .flags = SHAPE_EVENT, .member_count = 1, .members = s3_stats_event_members};

static const struct member s3_write_get_object_response_in_members[] = {
    {STR_INIT("RequestRoute"), STR_INIT("x-amz-request-route"), .shape = &shape_request_route,
     .offset = offsetof(struct s3_write_get_object_response_in, request_route),
     .flags = MEMBER_REQUIRED | MEMBER_HOST_LABEL, .place = PLACE_HEADER},
    {STR_INIT("RequestToken"), STR_INIT("x-amz-request-token"), .shape = &shape_request_token,
     .offset = offsetof(struct s3_write_get_object_response_in, request_token),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_body_in,
     .offset = offsetof(struct s3_write_get_object_response_in, body), .flags = MEMBER_PAYLOAD},
    {STR_INIT("StatusCode"), STR_INIT("x-amz-fwd-status"),
     .shape = &shape_get_object_response_status_code,
     .offset = offsetof(struct s3_write_get_object_response_in, status_code), .place = PLACE_HEADER},
    {STR_INIT("ErrorCode"), STR_INIT("x-amz-fwd-error-code"), .shape = &shape_error_code,
     .offset = offsetof(struct s3_write_get_object_response_in, error_code), .place = PLACE_HEADER},
    {STR_INIT("ErrorMessage"), STR_INIT("x-amz-fwd-error-message"), .shape = &shape_error_message,
     .offset = offsetof(struct s3_write_get_object_response_in, error_message),
     .place = PLACE_HEADER},
    {STR_INIT("AcceptRanges"), STR_INIT("x-amz-fwd-header-accept-ranges"),
     .shape = &shape_accept_ranges,
     .offset = offsetof(struct s3_write_get_object_response_in, accept_ranges),
     .place = PLACE_HEADER},
    {STR_INIT("CacheControl"), STR_INIT("x-amz-fwd-header-Cache-Control"),
     .shape = &shape_cache_control,
     .offset = offsetof(struct s3_write_get_object_response_in, cache_control),
     .place = PLACE_HEADER},
    {STR_INIT("ContentDisposition"), STR_INIT("x-amz-fwd-header-Content-Disposition"),
     .shape = &shape_content_disposition,
     .offset = offsetof(struct s3_write_get_object_response_in, content_disposition),
     .place = PLACE_HEADER},
    {STR_INIT("ContentEncoding"), STR_INIT("x-amz-fwd-header-Content-Encoding"),
     .shape = &shape_content_encoding,
     .offset = offsetof(struct s3_write_get_object_response_in, content_encoding),
     .place = PLACE_HEADER},
    {STR_INIT("ContentLanguage"), STR_INIT("x-amz-fwd-header-Content-Language"),
     .shape = &shape_content_language,
     .offset = offsetof(struct s3_write_get_object_response_in, content_language),
     .place = PLACE_HEADER},
    {STR_INIT("ContentLength"), STR_INIT("Content-Length"), .shape = &shape_content_length,
     .offset = offsetof(struct s3_write_get_object_response_in, content_length),
     .place = PLACE_HEADER},
    {STR_INIT("ContentRange"), STR_INIT("x-amz-fwd-header-Content-Range"),
     .shape = &shape_content_range,
     .offset = offsetof(struct s3_write_get_object_response_in, content_range),
     .place = PLACE_HEADER},
    {STR_INIT("ContentType"), STR_INIT("x-amz-fwd-header-Content-Type"),
     .shape = &shape_content_type,
     .offset = offsetof(struct s3_write_get_object_response_in, content_type), .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32"), STR_INIT("x-amz-fwd-header-x-amz-checksum-crc32"),
     .shape = &shape_checksum_crc32,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_crc32),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC32C"), STR_INIT("x-amz-fwd-header-x-amz-checksum-crc32c"),
     .shape = &shape_checksum_crc32c,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_crc32c),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumCRC64NVME"), STR_INIT("x-amz-fwd-header-x-amz-checksum-crc64nvme"),
     .shape = &shape_checksum_crc64nvme,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_crc64nvme),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA1"), STR_INIT("x-amz-fwd-header-x-amz-checksum-sha1"),
     .shape = &shape_checksum_sha1,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_sha1),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA256"), STR_INIT("x-amz-fwd-header-x-amz-checksum-sha256"),
     .shape = &shape_checksum_sha256,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_sha256),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumSHA512"), STR_INIT("x-amz-fwd-header-x-amz-checksum-sha512"),
     .shape = &shape_checksum_sha512,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_sha512),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumMD5"), STR_INIT("x-amz-fwd-header-x-amz-checksum-md5"),
     .shape = &shape_checksum_md5,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_md5), .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH64"), STR_INIT("x-amz-fwd-header-x-amz-checksum-xxhash64"),
     .shape = &shape_checksum_xxhash64,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_xxhash64),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH3"), STR_INIT("x-amz-fwd-header-x-amz-checksum-xxhash3"),
     .shape = &shape_checksum_xxhash3,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_xxhash3),
     .place = PLACE_HEADER},
    {STR_INIT("ChecksumXXHASH128"), STR_INIT("x-amz-fwd-header-x-amz-checksum-xxhash128"),
     .shape = &shape_checksum_xxhash128,
     .offset = offsetof(struct s3_write_get_object_response_in, checksum_xxhash128),
     .place = PLACE_HEADER},
    {STR_INIT("DeleteMarker"), STR_INIT("x-amz-fwd-header-x-amz-delete-marker"),
     .shape = &shape_delete_marker,
     .offset = offsetof(struct s3_write_get_object_response_in, delete_marker),
     .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("x-amz-fwd-header-ETag"), .shape = &shape_etag,
     .offset = offsetof(struct s3_write_get_object_response_in, etag), .place = PLACE_HEADER},
    {STR_INIT("Expires"), STR_INIT("x-amz-fwd-header-Expires"), .shape = &shape_expires,
     .offset = offsetof(struct s3_write_get_object_response_in, expires), .place = PLACE_HEADER},
    {STR_INIT("Expiration"), STR_INIT("x-amz-fwd-header-x-amz-expiration"),
     .shape = &shape_expiration,
     .offset = offsetof(struct s3_write_get_object_response_in, expiration), .place = PLACE_HEADER},
    {STR_INIT("LastModified"), STR_INIT("x-amz-fwd-header-Last-Modified"),
     .shape = &shape_last_modified,
     .offset = offsetof(struct s3_write_get_object_response_in, last_modified),
     .place = PLACE_HEADER},
    {STR_INIT("MissingMeta"), STR_INIT("x-amz-fwd-header-x-amz-missing-meta"),
     .shape = &shape_missing_meta,
     .offset = offsetof(struct s3_write_get_object_response_in, missing_meta), .place = PLACE_HEADER},
    {STR_INIT("Metadata"), STR_INIT("x-amz-meta-"), .shape = &shape_metadata,
     .offset = offsetof(struct s3_write_get_object_response_in, metadata), .place = PLACE_HEADERS},
    {STR_INIT("ObjectLockMode"), STR_INIT("x-amz-fwd-header-x-amz-object-lock-mode"),
     .shape = &shape_object_lock_mode,
     .offset = offsetof(struct s3_write_get_object_response_in, object_lock_mode),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockLegalHoldStatus"),
     STR_INIT("x-amz-fwd-header-x-amz-object-lock-legal-hold"),
     .shape = &shape_object_lock_legal_hold_status,
     .offset = offsetof(struct s3_write_get_object_response_in, object_lock_legal_hold_status),
     .place = PLACE_HEADER},
    {STR_INIT("ObjectLockRetainUntilDate"),
     STR_INIT("x-amz-fwd-header-x-amz-object-lock-retain-until-date"),
     .shape = &shape_object_lock_retain_until_date,
     .offset = offsetof(struct s3_write_get_object_response_in, object_lock_retain_until_date),
     .place = PLACE_HEADER, .time_format = TIME_ISO8601},
    {STR_INIT("PartsCount"), STR_INIT("x-amz-fwd-header-x-amz-mp-parts-count"),
     .shape = &shape_parts_count,
     .offset = offsetof(struct s3_write_get_object_response_in, parts_count), .place = PLACE_HEADER},
    {STR_INIT("ReplicationStatus"), STR_INIT("x-amz-fwd-header-x-amz-replication-status"),
     .shape = &shape_replication_status,
     .offset = offsetof(struct s3_write_get_object_response_in, replication_status),
     .place = PLACE_HEADER},
    {STR_INIT("RequestCharged"), STR_INIT("x-amz-fwd-header-x-amz-request-charged"),
     .shape = &shape_request_charged,
     .offset = offsetof(struct s3_write_get_object_response_in, request_charged),
     .place = PLACE_HEADER},
    {STR_INIT("Restore"), STR_INIT("x-amz-fwd-header-x-amz-restore"), .shape = &shape_restore,
     .offset = offsetof(struct s3_write_get_object_response_in, restore), .place = PLACE_HEADER},
    {STR_INIT("ServerSideEncryption"), STR_INIT("x-amz-fwd-header-x-amz-server-side-encryption"),
     .shape = &shape_server_side_encryption,
     .offset = offsetof(struct s3_write_get_object_response_in, server_side_encryption),
     .place = PLACE_HEADER},
    {STR_INIT("SSECustomerAlgorithm"),
     STR_INIT("x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm"),
     .shape = &shape_sse_customer_algorithm,
     .offset = offsetof(struct s3_write_get_object_response_in, sse_customer_algorithm),
     .place = PLACE_HEADER},
    {STR_INIT("SSEKMSKeyId"),
     STR_INIT("x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id"),
     .shape = &shape_sse_kms_key_id,
     .offset = offsetof(struct s3_write_get_object_response_in, sse_kms_key_id),
     .flags = MEMBER_SENSITIVE, .place = PLACE_HEADER},
    {STR_INIT("SSECustomerKeyMD5"),
     STR_INIT("x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5"),
     .shape = &shape_sse_customer_key_md5,
     .offset = offsetof(struct s3_write_get_object_response_in, sse_customer_key_md5),
     .place = PLACE_HEADER},
    {STR_INIT("StorageClass"), STR_INIT("x-amz-fwd-header-x-amz-storage-class"),
     .shape = &shape_storage_class,
     .offset = offsetof(struct s3_write_get_object_response_in, storage_class),
     .place = PLACE_HEADER},
    {STR_INIT("TagCount"), STR_INIT("x-amz-fwd-header-x-amz-tagging-count"),
     .shape = &shape_tag_count,
     .offset = offsetof(struct s3_write_get_object_response_in, tag_count), .place = PLACE_HEADER},
    {STR_INIT("VersionId"), STR_INIT("x-amz-fwd-header-x-amz-version-id"),
     .shape = &shape_object_version_id,
     .offset = offsetof(struct s3_write_get_object_response_in, version_id), .place = PLACE_HEADER},
    {STR_INIT("BucketKeyEnabled"),
     STR_INIT("x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled"),
     .shape = &shape_bucket_key_enabled,
     .offset = offsetof(struct s3_write_get_object_response_in, bucket_key_enabled),
     .place = PLACE_HEADER},
};
const struct shape s3_write_get_object_response_in_shape =
    {STR_INIT("WriteGetObjectResponseRequest"), SHAPE_STRUCT,
     .size = sizeof(struct s3_write_get_object_response_in), .member_count = 46,
     .members = s3_write_get_object_response_in_members};

const struct aws_error S3_NO_SUCH_KEY =
    {.code = STR_INIT("NoSuchKey"), .shape_name = STR_INIT("NoSuchKey"), .http_status = 404,
     .shape = &s3_no_such_key_shape};
static const struct aws_error *const s3_get_object_attributes_errors[] = {&S3_NO_SUCH_KEY};
static const struct aws_error *const s3_head_object_errors[] = {&S3_NO_SUCH_KEY};

static const struct operation_facts operations[] = {
    [S3_GET_BUCKET_ACL] = {.name = STR_INIT("GetBucketAcl"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("acl"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetBucketAcl"), .in_size = sizeof(struct s3_get_bucket_acl_in),
        .out_size = sizeof(struct s3_get_bucket_acl_out), .input = &s3_get_bucket_acl_in_shape,
        .output = &s3_get_bucket_acl_out_shape},
    [S3_GET_OBJECT_ATTRIBUTES] = {.name = STR_INIT("GetObjectAttributes"),
        .method = STR_INIT("GET"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("attributes"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObjectAttributes"),
        .in_size = sizeof(struct s3_get_object_attributes_in),
        .out_size = sizeof(struct s3_get_object_attributes_out),
        .input = &s3_get_object_attributes_in_shape, .output = &s3_get_object_attributes_out_shape,
        .errors = s3_get_object_attributes_errors, .error_count = 1},
    [S3_HEAD_OBJECT] = {.name = STR_INIT("HeadObject"), .method = STR_INIT("HEAD"),
        .uri = STR_INIT("/{Bucket}/{Key+}"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObject"), .in_size = sizeof(struct s3_head_object_in),
        .out_size = sizeof(struct s3_head_object_out), .input = &s3_head_object_in_shape,
        .output = &s3_head_object_out_shape, .errors = s3_head_object_errors, .error_count = 1},
    [S3_LIST_OBJECT_VERSIONS] = {.name = STR_INIT("ListObjectVersions"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("versions"), .http_status = 200,
        .iam_action = STR_INIT("s3:ListBucketVersions"),
        .in_size = sizeof(struct s3_list_object_versions_in),
        .out_size = sizeof(struct s3_list_object_versions_out),
        .input = &s3_list_object_versions_in_shape, .output = &s3_list_object_versions_out_shape},
    [S3_PUT_BUCKET_ACL] = {.name = STR_INIT("PutBucketAcl"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("acl"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketAcl"), .flags = OPERATION_CHECKSUM_REQUIRED,
        .in_size = sizeof(struct s3_put_bucket_acl_in),
        .out_size = sizeof(struct s3_put_bucket_acl_out), .input = &s3_put_bucket_acl_in_shape},
    [S3_PUT_BUCKET_POLICY] = {.name = STR_INIT("PutBucketPolicy"), .method = STR_INIT("PUT"),
        .uri = STR_INIT("/{Bucket}"), .query = STR_INIT("policy"), .http_status = 200,
        .iam_action = STR_INIT("s3:PutBucketPolicy"), .flags = OPERATION_CHECKSUM_REQUIRED,
        .in_size = sizeof(struct s3_put_bucket_policy_in),
        .out_size = sizeof(struct s3_put_bucket_policy_out), .input = &s3_put_bucket_policy_in_shape},
    [S3_SELECT_OBJECT_CONTENT] = {.name = STR_INIT("SelectObjectContent"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/{Bucket}/{Key+}"),
        .query = STR_INIT("select&select-type=2"), .http_status = 200,
        .iam_action = STR_INIT("s3:GetObject"),
        .input_wrapper = STR_INIT("SelectObjectContentRequest"),
        .input_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
        .flags = OPERATION_EVENTS_OUT, .in_size = sizeof(struct s3_select_object_content_in),
        .out_size = sizeof(struct s3_select_object_content_out),
        .input = &s3_select_object_content_in_shape, .output = &s3_select_object_content_out_shape},
    [S3_WRITE_GET_OBJECT_RESPONSE] = {.name = STR_INIT("WriteGetObjectResponse"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/WriteGetObjectResponse"), .http_status = 200,
        .iam_action = STR_INIT("s3-object-lambda:WriteGetObjectResponse"),
        .host_prefix = STR_INIT("{RequestRoute}."), .flags = OPERATION_STREAM_IN,
        .in_size = sizeof(struct s3_write_get_object_response_in),
        .out_size = sizeof(struct s3_write_get_object_response_out),
        .input = &s3_write_get_object_response_in_shape},
};

const struct service_facts s3_facts =
    {.name = STR_INIT("s3"), .signing_name = STR_INIT("s3"), .endpoint_prefix = STR_INIT("s3"),
     .api_version = STR_INIT("2006-03-01"),
     .xml_namespace = STR_INIT("http://s3.amazonaws.com/doc/2006-03-01/"),
     .protocols = 1U << PROTOCOL_REST_XML, .protocol = PROTOCOL_REST_XML, .operation_count = 8,
     .operations = operations};
