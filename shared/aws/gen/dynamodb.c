/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/dynamodb.h"

_Static_assert(offsetof(struct dynamodb_attribute_map_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_attribute_value_update_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_bulk_operation_bytes_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_bulk_operation_vector_bytes_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_capacity_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_condition_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_expected_attribute_value_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_item_collection_metrics_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_keys_and_attributes_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_vector_capacity_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_write_request_list_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_return_values_on_condition_check_failure[] =
    {STR_INIT("ALL_OLD"), STR_INIT("NONE")};
static const struct str enum_return_consumed_capacity[] =
    {STR_INIT("INDEXES"), STR_INIT("TOTAL"), STR_INIT("NONE")};
static const struct str enum_batch_statement_error_code_enum[] =
    {STR_INIT("ConditionalCheckFailed"), STR_INIT("ItemCollectionSizeLimitExceeded"),
     STR_INIT("RequestLimitExceeded"), STR_INIT("ValidationError"),
     STR_INIT("ProvisionedThroughputExceeded"), STR_INIT("TransactionConflict"),
     STR_INIT("ThrottlingError"), STR_INIT("InternalServerError"), STR_INIT("ResourceNotFound"),
     STR_INIT("AccessDenied"), STR_INIT("DuplicateItem")};
static const struct str enum_return_item_collection_metrics[] =
    {STR_INIT("SIZE"), STR_INIT("NONE")};
static const struct str enum_bulk_operation_status[] =
    {STR_INIT("IN_PROGRESS"), STR_INIT("COMPLETED"), STR_INIT("COMPLETED_WITH_ERRORS"),
     STR_INIT("CANCELLING"), STR_INIT("CANCELLED"), STR_INIT("FAILED")};
static const struct str enum_backup_status[] =
    {STR_INIT("CREATING"), STR_INIT("DELETED"), STR_INIT("AVAILABLE")};
static const struct str enum_backup_type[] =
    {STR_INIT("USER"), STR_INIT("SYSTEM"), STR_INIT("AWS_BACKUP")};
static const struct str enum_replica_status[] =
    {STR_INIT("CREATING"), STR_INIT("CREATION_FAILED"), STR_INIT("UPDATING"), STR_INIT("DELETING"),
     STR_INIT("ACTIVE"), STR_INIT("REGION_DISABLED"),
     STR_INIT("INACCESSIBLE_ENCRYPTION_CREDENTIALS"), STR_INIT("ARCHIVING"), STR_INIT("ARCHIVED"),
     STR_INIT("REPLICATION_NOT_AUTHORIZED")};
static const struct str enum_table_status[] =
    {STR_INIT("CREATING"), STR_INIT("UPDATING"), STR_INIT("DELETING"), STR_INIT("ACTIVE"),
     STR_INIT("INACCESSIBLE_ENCRYPTION_CREDENTIALS"), STR_INIT("ARCHIVING"), STR_INIT("ARCHIVED"),
     STR_INIT("REPLICATION_NOT_AUTHORIZED")};
static const struct str enum_index_status[] =
    {STR_INIT("CREATING"), STR_INIT("UPDATING"), STR_INIT("DELETING"), STR_INIT("ACTIVE")};
static const struct str enum_table_class[] =
    {STR_INIT("STANDARD"), STR_INIT("STANDARD_INFREQUENT_ACCESS")};
static const struct str enum_global_table_settings_replication_mode[] =
    {STR_INIT("ENABLED"), STR_INIT("DISABLED"), STR_INIT("ENABLED_WITH_OVERRIDES")};
static const struct str enum_global_table_status[] =
    {STR_INIT("CREATING"), STR_INIT("ACTIVE"), STR_INIT("DELETING"), STR_INIT("UPDATING")};
static const struct str enum_scalar_attribute_type[] =
    {STR_INIT("B"), STR_INIT("N"), STR_INIT("S")};
static const struct str enum_key_type[] = {STR_INIT("HASH"), STR_INIT("RANGE")};
static const struct str enum_projection_type[] =
    {STR_INIT("ALL"), STR_INIT("INCLUDE"), STR_INIT("KEYS_ONLY")};
static const struct str enum_billing_mode[] =
    {STR_INIT("PROVISIONED"), STR_INIT("PAY_PER_REQUEST")};
static const struct str enum_stream_view_type[] =
    {STR_INIT("NEW_IMAGE"), STR_INIT("OLD_IMAGE"), STR_INIT("NEW_AND_OLD_IMAGES"),
     STR_INIT("KEYS_ONLY")};
static const struct str enum_sse_type[] = {STR_INIT("AES256"), STR_INIT("KMS")};
static const struct str enum_search_schema_element_type[] =
    {STR_INIT("HASH"), STR_INIT("INLINE_FILTER")};
static const struct str enum_vector_distance_function[] =
    {STR_INIT("COSINE"), STR_INIT("DOT_PRODUCT"), STR_INIT("EUCLIDEAN")};
static const struct str enum_witness_status[] =
    {STR_INIT("CREATING"), STR_INIT("DELETING"), STR_INIT("ACTIVE")};
static const struct str enum_sse_status[] =
    {STR_INIT("ENABLING"), STR_INIT("ENABLED"), STR_INIT("DISABLING"), STR_INIT("DISABLED"),
     STR_INIT("UPDATING")};
static const struct str enum_multi_region_consistency[] =
    {STR_INIT("EVENTUAL"), STR_INIT("STRONG")};
static const struct str enum_time_to_live_status[] =
    {STR_INIT("ENABLING"), STR_INIT("DISABLING"), STR_INIT("ENABLED"), STR_INIT("DISABLED")};
static const struct str enum_comparison_operator[] =
    {STR_INIT("IN"), STR_INIT("NULL"), STR_INIT("BETWEEN"), STR_INIT("LT"),
     STR_INIT("NOT_CONTAINS"), STR_INIT("EQ"), STR_INIT("GT"), STR_INIT("NOT_NULL"), STR_INIT("NE"),
     STR_INIT("LE"), STR_INIT("BEGINS_WITH"), STR_INIT("GE"), STR_INIT("CONTAINS")};
static const struct str enum_conditional_operator[] = {STR_INIT("OR"), STR_INIT("AND")};
static const struct str enum_return_value[] =
    {STR_INIT("ALL_NEW"), STR_INIT("UPDATED_OLD"), STR_INIT("ALL_OLD"), STR_INIT("NONE"),
     STR_INIT("UPDATED_NEW")};
static const struct str enum_bulk_operation_input_format[] =
    {STR_INIT("DYNAMODB_JSON"), STR_INIT("ION")};
static const struct str enum_input_compression_type[] =
    {STR_INIT("GZIP"), STR_INIT("ZSTD"), STR_INIT("NONE")};
static const struct str enum_s3_sse_algorithm[] = {STR_INIT("AES256"), STR_INIT("KMS")};
static const struct str enum_output_type_enum[] =
    {STR_INIT("ERROR"), STR_INIT("CONDITION_CHECK_FAILURE")};
static const struct str enum_bulk_operation_performance_tier[] =
    {STR_INIT("STANDARD"), STR_INIT("ACCELERATED")};
static const struct str enum_continuous_backups_status[] =
    {STR_INIT("ENABLED"), STR_INIT("DISABLED")};
static const struct str enum_point_in_time_recovery_status[] =
    {STR_INIT("ENABLED"), STR_INIT("DISABLED")};
static const struct str enum_contributor_insights_status[] =
    {STR_INIT("ENABLING"), STR_INIT("ENABLED"), STR_INIT("DISABLING"), STR_INIT("DISABLED"),
     STR_INIT("FAILED")};
static const struct str enum_contributor_insights_mode[] =
    {STR_INIT("ACCESSED_AND_THROTTLED_KEYS"), STR_INIT("THROTTLED_KEYS")};
static const struct str enum_export_status[] =
    {STR_INIT("IN_PROGRESS"), STR_INIT("COMPLETED"), STR_INIT("FAILED")};
static const struct str enum_export_format[] = {STR_INIT("DYNAMODB_JSON"), STR_INIT("ION")};
static const struct str enum_export_type[] =
    {STR_INIT("FULL_EXPORT"), STR_INIT("INCREMENTAL_EXPORT")};
static const struct str enum_export_view_type[] =
    {STR_INIT("NEW_IMAGE"), STR_INIT("NEW_AND_OLD_IMAGES")};
static const struct str enum_import_status[] =
    {STR_INIT("IN_PROGRESS"), STR_INIT("COMPLETED"), STR_INIT("CANCELLING"), STR_INIT("CANCELLED"),
     STR_INIT("FAILED")};
static const struct str enum_input_format[] =
    {STR_INIT("DYNAMODB_JSON"), STR_INIT("ION"), STR_INIT("CSV")};
static const struct str enum_destination_status[] =
    {STR_INIT("ENABLING"), STR_INIT("ACTIVE"), STR_INIT("DISABLING"), STR_INIT("DISABLED"),
     STR_INIT("ENABLE_FAILED"), STR_INIT("UPDATING")};
static const struct str enum_approximate_creation_date_time_precision[] =
    {STR_INIT("MILLISECOND"), STR_INIT("MICROSECOND")};
static const struct str enum_backup_type_filter[] =
    {STR_INIT("USER"), STR_INIT("SYSTEM"), STR_INIT("AWS_BACKUP"), STR_INIT("ALL")};
static const struct str enum_select[] =
    {STR_INIT("SPECIFIC_ATTRIBUTES"), STR_INIT("COUNT"), STR_INIT("ALL_ATTRIBUTES"),
     STR_INIT("ALL_PROJECTED_ATTRIBUTES")};
static const struct str enum_contributor_insights_action[] =
    {STR_INIT("ENABLE"), STR_INIT("DISABLE")};
static const struct str enum_attribute_action[] =
    {STR_INIT("ADD"), STR_INIT("PUT"), STR_INIT("DELETE")};
static const struct str enum_disassociation_mode[] = {STR_INIT("WAIT_FOR_REPLICATION")};

static const struct shape shape_parti_ql_statement =
    {STR_INIT("PartiQLStatement"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 8192};
static const struct shape shape_attribute_value =
    {STR_INIT("AttributeValue"), SHAPE_CUSTOM, .size = sizeof(struct attribute_value),
     .custom = &attribute_value_custom};
static const struct shape shape_consistent_read =
    {STR_INIT("ConsistentRead"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_return_values_on_condition_check_failure =
    {STR_INIT("ReturnValuesOnConditionCheckFailure"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_return_values_on_condition_check_failure, .enum_count = 2};
static const struct shape shape_return_consumed_capacity =
    {STR_INIT("ReturnConsumedCapacity"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_return_consumed_capacity, .enum_count = 3};
static const struct shape shape_batch_statement_error_code_enum =
    {STR_INIT("BatchStatementErrorCodeEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_batch_statement_error_code_enum, .enum_count = 11};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_attribute_name =
    {STR_INIT("AttributeName"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX,
     .max = 65535};
static const struct shape shape_table_name =
    {STR_INIT("TableName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"};
static const struct shape shape_table_arn =
    {STR_INIT("TableArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024};
static const struct shape shape_consumed_capacity_units =
    {STR_INIT("ConsumedCapacityUnits"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_index_name =
    {STR_INIT("IndexName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"};
static const struct shape shape_projection_expression =
    {STR_INIT("ProjectionExpression"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expression_attribute_name_variable =
    {STR_INIT("ExpressionAttributeNameVariable"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_return_item_collection_metrics =
    {STR_INIT("ReturnItemCollectionMetrics"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_return_item_collection_metrics, .enum_count = 2};
static const struct shape shape_item_collection_size_estimate_bound =
    {STR_INIT("ItemCollectionSizeEstimateBound"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_bulk_operation_arn =
    {STR_INIT("BulkOperationArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 37, .max = 1024};
static const struct shape shape_bulk_operation_status =
    {STR_INIT("BulkOperationStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bulk_operation_status, .enum_count = 6};
static const struct shape shape_backup_name =
    {STR_INIT("BackupName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+"};
static const struct shape shape_backup_arn =
    {STR_INIT("BackupArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 37, .max = 1024};
static const struct shape shape_backup_size_bytes =
    {STR_INIT("BackupSizeBytes"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_backup_status =
    {STR_INIT("BackupStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_backup_status, .enum_count = 3};
static const struct shape shape_backup_type =
    {STR_INIT("BackupType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_backup_type,
     .enum_count = 3};
static const struct shape shape_backup_creation_date_time =
    {STR_INIT("BackupCreationDateTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_date =
    {STR_INIT("Date"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_region_name =
    {STR_INIT("RegionName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_replica_status =
    {STR_INIT("ReplicaStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_replica_status, .enum_count = 10};
static const struct shape shape_replica_status_description =
    {STR_INIT("ReplicaStatusDescription"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_replica_status_percent_progress =
    {STR_INIT("ReplicaStatusPercentProgress"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_kms_master_key_id =
    {STR_INIT("KMSMasterKeyId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_positive_long_object =
    {STR_INIT("PositiveLongObject"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_long_object =
    {STR_INIT("LongObject"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_table_status =
    {STR_INIT("TableStatus"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_table_status,
     .enum_count = 8};
static const struct shape shape_index_status =
    {STR_INIT("IndexStatus"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_index_status,
     .enum_count = 4};
static const struct shape shape_table_class =
    {STR_INIT("TableClass"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_table_class,
     .enum_count = 2};
static const struct shape shape_global_table_settings_replication_mode =
    {STR_INIT("GlobalTableSettingsReplicationMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_global_table_settings_replication_mode, .enum_count = 3};
static const struct shape shape_global_table_arn_string =
    {STR_INIT("GlobalTableArnString"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_global_table_status =
    {STR_INIT("GlobalTableStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_global_table_status, .enum_count = 4};
static const struct shape shape_key_schema_attribute_name =
    {STR_INIT("KeySchemaAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_scalar_attribute_type =
    {STR_INIT("ScalarAttributeType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_scalar_attribute_type, .enum_count = 3};
static const struct shape shape_key_type =
    {STR_INIT("KeyType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_key_type,
     .enum_count = 2};
static const struct shape shape_projection_type =
    {STR_INIT("ProjectionType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_projection_type, .enum_count = 3};
static const struct shape shape_non_key_attribute_name =
    {STR_INIT("NonKeyAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_billing_mode =
    {STR_INIT("BillingMode"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_billing_mode,
     .enum_count = 2};
static const struct shape shape_stream_enabled =
    {STR_INIT("StreamEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_stream_view_type =
    {STR_INIT("StreamViewType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_stream_view_type, .enum_count = 4};
static const struct shape shape_sse_enabled =
    {STR_INIT("SSEEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_sse_type =
    {STR_INIT("SSEType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_sse_type,
     .enum_count = 2};
static const struct shape shape_tag_key_string =
    {STR_INIT("TagKeyString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128};
static const struct shape shape_tag_value_string =
    {STR_INIT("TagValueString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256};
static const struct shape shape_deletion_protection_enabled =
    {STR_INIT("DeletionProtectionEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_resource_policy =
    {STR_INIT("ResourcePolicy"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_vector_attribute_name =
    {STR_INIT("VectorAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_search_schema_element_type =
    {STR_INIT("SearchSchemaElementType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_search_schema_element_type, .enum_count = 2};
static const struct shape shape_vector_distance_function =
    {STR_INIT("VectorDistanceFunction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_vector_distance_function, .enum_count = 3};
static const struct shape shape_non_negative_long_object =
    {STR_INIT("NonNegativeLongObject"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_table_id =
    {STR_INIT("TableId"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"};
static const struct shape shape_backfilling =
    {STR_INIT("Backfilling"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_stream_arn =
    {STR_INIT("StreamArn"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX,
     .max = 1024};
static const struct shape shape_witness_status =
    {STR_INIT("WitnessStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_witness_status, .enum_count = 3};
static const struct shape shape_restore_in_progress =
    {STR_INIT("RestoreInProgress"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_sse_status =
    {STR_INIT("SSEStatus"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_sse_status,
     .enum_count = 5};
static const struct shape shape_kms_master_key_arn =
    {STR_INIT("KMSMasterKeyArn"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_archival_reason =
    {STR_INIT("ArchivalReason"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_disassociation_protection_enabled =
    {STR_INIT("DisassociationProtectionEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_multi_region_consistency =
    {STR_INIT("MultiRegionConsistency"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_multi_region_consistency, .enum_count = 2};
static const struct shape shape_table_creation_date_time =
    {STR_INIT("TableCreationDateTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_item_count =
    {STR_INIT("ItemCount"), SHAPE_LONG, .size = sizeof(struct opt_long), .flags = SHAPE_HAS_MIN};
static const struct shape shape_time_to_live_status =
    {STR_INIT("TimeToLiveStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_time_to_live_status, .enum_count = 4};
static const struct shape shape_time_to_live_attribute_name =
    {STR_INIT("TimeToLiveAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_boolean_object =
    {STR_INIT("BooleanObject"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_comparison_operator =
    {STR_INIT("ComparisonOperator"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_comparison_operator, .enum_count = 13};
static const struct shape shape_conditional_operator =
    {STR_INIT("ConditionalOperator"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_conditional_operator, .enum_count = 2};
static const struct shape shape_return_value =
    {STR_INIT("ReturnValue"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_return_value,
     .enum_count = 5};
static const struct shape shape_condition_expression =
    {STR_INIT("ConditionExpression"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_expression_attribute_value_variable =
    {STR_INIT("ExpressionAttributeValueVariable"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_resource_arn_string =
    {STR_INIT("ResourceArnString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1283};
static const struct shape shape_policy_revision_id =
    {STR_INIT("PolicyRevisionId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255};
static const struct shape shape_client_token =
    {STR_INIT("ClientToken"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "^[^\\$]+$"};
static const struct shape shape_s3_bucket_owner =
    {STR_INIT("S3BucketOwner"), SHAPE_STRING, .size = sizeof(struct str), .pattern = "[0-9]{12}"};
static const struct shape shape_s3_bucket =
    {STR_INIT("S3Bucket"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX,
     .max = 255, .pattern = "^[a-z0-9A-Z]+[\\.\\-\\w]*[a-z0-9A-Z]+$"};
static const struct shape shape_s3_prefix =
    {STR_INIT("S3Prefix"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX,
     .max = 1024};
static const struct shape shape_bulk_operation_input_format =
    {STR_INIT("BulkOperationInputFormat"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bulk_operation_input_format, .enum_count = 2};
static const struct shape shape_input_compression_type =
    {STR_INIT("InputCompressionType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_input_compression_type, .enum_count = 3};
static const struct shape shape_s3_sse_algorithm =
    {STR_INIT("S3SseAlgorithm"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_s3_sse_algorithm, .enum_count = 2};
static const struct shape shape_s3_sse_kms_key_id =
    {STR_INIT("S3SseKmsKeyId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2048};
static const struct shape shape_output_type_enum =
    {STR_INIT("OutputTypeEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_output_type_enum, .enum_count = 2};
static const struct shape shape_bulk_operation_start_time =
    {STR_INIT("BulkOperationStartTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_bulk_operation_end_time =
    {STR_INIT("BulkOperationEndTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_bulk_operation_item_count =
    {STR_INIT("BulkOperationItemCount"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_processed_input_bytes =
    {STR_INIT("ProcessedInputBytes"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_total_input_bytes =
    {STR_INIT("TotalInputBytes"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_failure_code =
    {STR_INIT("FailureCode"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_failure_message =
    {STR_INIT("FailureMessage"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_bulk_operation_max_write_request_units =
    {STR_INIT("BulkOperationMaxWriteRequestUnits"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN, .min = 1024};
static const struct shape shape_bulk_operation_performance_tier =
    {STR_INIT("BulkOperationPerformanceTier"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_bulk_operation_performance_tier, .enum_count = 2};
static const struct shape shape_continuous_backups_status =
    {STR_INIT("ContinuousBackupsStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_continuous_backups_status, .enum_count = 2};
static const struct shape shape_point_in_time_recovery_status =
    {STR_INIT("PointInTimeRecoveryStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_point_in_time_recovery_status, .enum_count = 2};
static const struct shape shape_recovery_period_in_days =
    {STR_INIT("RecoveryPeriodInDays"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 35};
static const struct shape shape_contributor_insights_rule =
    {STR_INIT("ContributorInsightsRule"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "[A-Za-z0-9][A-Za-z0-9\\-\\_\\.]{0,126}[A-Za-z0-9]"};
static const struct shape shape_contributor_insights_status =
    {STR_INIT("ContributorInsightsStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_contributor_insights_status, .enum_count = 5};
static const struct shape shape_last_update_date_time =
    {STR_INIT("LastUpdateDateTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_exception_name =
    {STR_INIT("ExceptionName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_exception_description =
    {STR_INIT("ExceptionDescription"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_contributor_insights_mode =
    {STR_INIT("ContributorInsightsMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_contributor_insights_mode, .enum_count = 2};
static const struct shape shape_long =
    {STR_INIT("Long"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_export_arn =
    {STR_INIT("ExportArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 37, .max = 1024};
static const struct shape shape_export_status =
    {STR_INIT("ExportStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_export_status, .enum_count = 3};
static const struct shape shape_export_start_time =
    {STR_INIT("ExportStartTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_export_end_time =
    {STR_INIT("ExportEndTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_export_manifest =
    {STR_INIT("ExportManifest"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_export_time =
    {STR_INIT("ExportTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_export_format =
    {STR_INIT("ExportFormat"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_export_format, .enum_count = 2};
static const struct shape shape_billed_size_bytes =
    {STR_INIT("BilledSizeBytes"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_export_type =
    {STR_INIT("ExportType"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_export_type,
     .enum_count = 2};
static const struct shape shape_export_from_time =
    {STR_INIT("ExportFromTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_export_to_time =
    {STR_INIT("ExportToTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_export_view_type =
    {STR_INIT("ExportViewType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_export_view_type, .enum_count = 2};
static const struct shape shape_key_expression =
    {STR_INIT("KeyExpression"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_auto_scaling_policy_name =
    {STR_INIT("AutoScalingPolicyName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256, .pattern = "[ -~]+"};
static const struct shape shape_integer_object =
    {STR_INIT("IntegerObject"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_double_object =
    {STR_INIT("DoubleObject"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_import_arn =
    {STR_INIT("ImportArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 37, .max = 1024};
static const struct shape shape_import_status =
    {STR_INIT("ImportStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_import_status, .enum_count = 5};
static const struct shape shape_error_count =
    {STR_INIT("ErrorCount"), SHAPE_LONG, .size = sizeof(struct opt_long), .flags = SHAPE_HAS_MIN};
static const struct shape shape_cloud_watch_log_group_arn =
    {STR_INIT("CloudWatchLogGroupArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024};
static const struct shape shape_input_format =
    {STR_INIT("InputFormat"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_input_format,
     .enum_count = 3};
static const struct shape shape_csv_delimiter =
    {STR_INIT("CsvDelimiter"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1, .pattern = "[,;:|\\t ]"};
static const struct shape shape_csv_header =
    {STR_INIT("CsvHeader"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 65536,
     .pattern = "[\\x20-\\x21\\x23-\\x2B\\x2D-\\x7E]*"};
static const struct shape shape_import_start_time =
    {STR_INIT("ImportStartTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_import_end_time =
    {STR_INIT("ImportEndTime"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_processed_item_count =
    {STR_INIT("ProcessedItemCount"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_imported_item_count =
    {STR_INIT("ImportedItemCount"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN};
static const struct shape shape_destination_status =
    {STR_INIT("DestinationStatus"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_destination_status, .enum_count = 6};
static const struct shape shape_approximate_creation_date_time_precision =
    {STR_INIT("ApproximateCreationDateTimePrecision"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_approximate_creation_date_time_precision, .enum_count = 2};
static const struct shape shape_parti_ql_next_token =
    {STR_INIT("PartiQLNextToken"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 32768};
static const struct shape shape_positive_integer_object =
    {STR_INIT("PositiveIntegerObject"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN, .min = 1};
static const struct shape shape_client_request_token =
    {STR_INIT("ClientRequestToken"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 36};
static const struct shape shape_backups_input_limit =
    {STR_INIT("BackupsInputLimit"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100};
static const struct shape shape_time_range_lower_bound =
    {STR_INIT("TimeRangeLowerBound"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_time_range_upper_bound =
    {STR_INIT("TimeRangeUpperBound"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_backup_type_filter =
    {STR_INIT("BackupTypeFilter"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_backup_type_filter, .enum_count = 4};
static const struct shape shape_list_bulk_operations_max_limit =
    {STR_INIT("ListBulkOperationsMaxLimit"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 25};
static const struct shape shape_bulk_operation_next_token =
    {STR_INIT("BulkOperationNextToken"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024, .pattern = "([0-9a-f]{16})+"};
static const struct shape shape_next_token_string =
    {STR_INIT("NextTokenString"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_list_contributor_insights_limit =
    {STR_INIT("ListContributorInsightsLimit"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MAX, .max = 100};
static const struct shape shape_list_exports_max_limit =
    {STR_INIT("ListExportsMaxLimit"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 25};
static const struct shape shape_export_next_token =
    {STR_INIT("ExportNextToken"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_list_imports_max_limit =
    {STR_INIT("ListImportsMaxLimit"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 25};
static const struct shape shape_import_next_token =
    {STR_INIT("ImportNextToken"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 112, .max = 1024, .pattern = "([0-9a-f]{16})+"};
static const struct shape shape_list_tables_input_limit =
    {STR_INIT("ListTablesInputLimit"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100};
static const struct shape shape_confirm_remove_self_resource_access =
    {STR_INIT("ConfirmRemoveSelfResourceAccess"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_select =
    {STR_INIT("Select"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_select,
     .enum_count = 4};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_scan_total_segments =
    {STR_INIT("ScanTotalSegments"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1000000};
static const struct shape shape_scan_segment =
    {STR_INIT("ScanSegment"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 999999};
static const struct shape shape_top_k_integer =
    {STR_INIT("TopKInteger"), SHAPE_INT, .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN,
     .min = 1};
static const struct shape shape_score_number =
    {STR_INIT("ScoreNumber"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_update_expression =
    {STR_INIT("UpdateExpression"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_contributor_insights_action =
    {STR_INIT("ContributorInsightsAction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_contributor_insights_action, .enum_count = 2};
static const struct shape shape_auto_scaling_role_arn =
    {STR_INIT("AutoScalingRoleArn"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1600};
static const struct shape shape_attribute_action =
    {STR_INIT("AttributeAction"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_attribute_action, .enum_count = 3};
static const struct shape shape_disassociation_mode =
    {STR_INIT("DisassociationMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_disassociation_mode, .enum_count = 1};
static const struct shape shape_time_to_live_enabled =
    {STR_INIT("TimeToLiveEnabled"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_reason =
    {STR_INIT("Reason"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_resource =
    {STR_INIT("Resource"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_code = {STR_INIT("Code"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_error_message =
    {STR_INIT("ErrorMessage"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_prepared_statement_parameters =
    {STR_INIT("PreparedStatementParameters"), SHAPE_LIST, .size = sizeof(struct attribute_list),
     .flags = SHAPE_HAS_MIN, .min = 1, .element = &shape_attribute_value,
     .element_name = STR_INIT("member")};
static const struct shape shape_parti_ql_batch_request =
    {STR_INIT("PartiQLBatchRequest"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_batch_statement_request_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 25,
     .element = &dynamodb_batch_statement_request_shape, .element_name = STR_INIT("member")};
static const struct shape shape_attribute_map =
    {STR_INIT("AttributeMap"), SHAPE_MAP, .size = sizeof(struct attribute_map),
     .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_parti_ql_batch_response =
    {STR_INIT("PartiQLBatchResponse"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_batch_statement_response_list),
     .element = &dynamodb_batch_statement_response_shape, .element_name = STR_INIT("member")};
static const struct shape shape_secondary_indexes_capacity_map =
    {STR_INIT("SecondaryIndexesCapacityMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_capacity_map), .element = &dynamodb_capacity_shape,
     .key = &shape_index_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_vector_indexes_capacity_map =
    {STR_INIT("VectorIndexesCapacityMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_vector_capacity_map),
     .element = &dynamodb_vector_capacity_shape, .key = &shape_index_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_consumed_capacity_multiple =
    {STR_INIT("ConsumedCapacityMultiple"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_consumed_capacity_list),
     .element = &dynamodb_consumed_capacity_shape, .element_name = STR_INIT("member")};
static const struct shape shape_key =
    {STR_INIT("Key"), SHAPE_MAP, .size = sizeof(struct attribute_map),
     .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_key_list =
    {STR_INIT("KeyList"), SHAPE_LIST, .size = sizeof(struct dynamodb_attribute_map_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100, .element = &shape_key,
     .element_name = STR_INIT("member")};
static const struct shape shape_attribute_name_list =
    {STR_INIT("AttributeNameList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN, .min = 1, .element = &shape_attribute_name,
     .element_name = STR_INIT("member")};
static const struct shape shape_expression_attribute_name_map =
    {STR_INIT("ExpressionAttributeNameMap"), SHAPE_MAP, .size = sizeof(struct str_map),
     .element = &shape_attribute_name, .key = &shape_expression_attribute_name_variable,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_batch_get_request_map =
    {STR_INIT("BatchGetRequestMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_keys_and_attributes_map),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
     .element = &dynamodb_keys_and_attributes_shape, .key = &shape_table_arn,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_item_list =
    {STR_INIT("ItemList"), SHAPE_LIST, .size = sizeof(struct dynamodb_attribute_map_list),
     .element = &shape_attribute_map, .element_name = STR_INIT("member")};
static const struct shape shape_batch_get_response_map =
    {STR_INIT("BatchGetResponseMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_attribute_map_list_map), .element = &shape_item_list,
     .key = &shape_table_arn, .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_put_item_input_attribute_map =
    {STR_INIT("PutItemInputAttributeMap"), SHAPE_MAP, .size = sizeof(struct attribute_map),
     .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_write_requests =
    {STR_INIT("WriteRequests"), SHAPE_LIST, .size = sizeof(struct dynamodb_write_request_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 25,
     .element = &dynamodb_write_request_shape, .element_name = STR_INIT("member")};
static const struct shape shape_batch_write_item_request_map =
    {STR_INIT("BatchWriteItemRequestMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_write_request_list_map), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
     .min = 1, .max = 25, .element = &shape_write_requests, .key = &shape_table_arn,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_item_collection_key_attribute_map =
    {STR_INIT("ItemCollectionKeyAttributeMap"), SHAPE_MAP, .size = sizeof(struct attribute_map),
     .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_item_collection_size_estimate_range =
    {STR_INIT("ItemCollectionSizeEstimateRange"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_double_list),
     .element = &shape_item_collection_size_estimate_bound, .element_name = STR_INIT("member")};
static const struct shape shape_item_collection_metrics_multiple =
    {STR_INIT("ItemCollectionMetricsMultiple"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_item_collection_metrics_list),
     .element = &dynamodb_item_collection_metrics_shape, .element_name = STR_INIT("member")};
static const struct shape shape_item_collection_metrics_per_table =
    {STR_INIT("ItemCollectionMetricsPerTable"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_item_collection_metrics_list_map),
     .element = &shape_item_collection_metrics_multiple, .key = &shape_table_arn,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_replica_list =
    {STR_INIT("ReplicaList"), SHAPE_LIST, .size = sizeof(struct dynamodb_replica_list),
     .element = &dynamodb_replica_shape, .element_name = STR_INIT("member")};
static const struct shape shape_replica_global_secondary_index_description_list =
    {STR_INIT("ReplicaGlobalSecondaryIndexDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_description_list),
     .element = &dynamodb_replica_global_secondary_index_description_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_description_list =
    {STR_INIT("ReplicaDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_description_list),
     .element = &dynamodb_replica_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_attribute_definitions =
    {STR_INIT("AttributeDefinitions"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_attribute_definition_list),
     .element = &dynamodb_attribute_definition_shape, .element_name = STR_INIT("member")};
static const struct shape shape_key_schema =
    {STR_INIT("KeySchema"), SHAPE_LIST, .size = sizeof(struct dynamodb_key_schema_element_list),
     .flags = SHAPE_HAS_MIN, .min = 1, .element = &dynamodb_key_schema_element_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_non_key_attribute_name_list =
    {STR_INIT("NonKeyAttributeNameList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 20,
     .element = &shape_non_key_attribute_name, .element_name = STR_INIT("member")};
static const struct shape shape_local_secondary_index_list =
    {STR_INIT("LocalSecondaryIndexList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_local_secondary_index_list),
     .element = &dynamodb_local_secondary_index_shape, .element_name = STR_INIT("member")};
static const struct shape shape_global_secondary_index_list =
    {STR_INIT("GlobalSecondaryIndexList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_secondary_index_list),
     .element = &dynamodb_global_secondary_index_shape, .element_name = STR_INIT("member")};
static const struct shape shape_tag_list =
    {STR_INIT("TagList"), SHAPE_LIST, .size = sizeof(struct dynamodb_tag_list),
     .element = &dynamodb_tag_shape, .element_name = STR_INIT("member")};
static const struct shape shape_search_schema =
    {STR_INIT("SearchSchema"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_search_schema_element_list), .flags = SHAPE_HAS_MIN, .min = 1,
     .element = &dynamodb_search_schema_element_shape, .element_name = STR_INIT("member")};
static const struct shape shape_vector_index_list =
    {STR_INIT("VectorIndexList"), SHAPE_LIST, .size = sizeof(struct dynamodb_vector_index_list),
     .element = &dynamodb_vector_index_shape, .element_name = STR_INIT("member")};
static const struct shape shape_local_secondary_index_description_list =
    {STR_INIT("LocalSecondaryIndexDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_local_secondary_index_description_list),
     .element = &dynamodb_local_secondary_index_description_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_global_secondary_index_description_list =
    {STR_INIT("GlobalSecondaryIndexDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_secondary_index_description_list),
     .element = &dynamodb_global_secondary_index_description_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_global_table_witness_description_list =
    {STR_INIT("GlobalTableWitnessDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_table_witness_description_list),
     .element = &dynamodb_global_table_witness_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_vector_index_description_list =
    {STR_INIT("VectorIndexDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_vector_index_description_list),
     .element = &dynamodb_vector_index_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_local_secondary_indexes =
    {STR_INIT("LocalSecondaryIndexes"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_local_secondary_index_info_list),
     .element = &dynamodb_local_secondary_index_info_shape, .element_name = STR_INIT("member")};
static const struct shape shape_global_secondary_indexes =
    {STR_INIT("GlobalSecondaryIndexes"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_secondary_index_info_list),
     .element = &dynamodb_global_secondary_index_info_shape, .element_name = STR_INIT("member")};
static const struct shape shape_vector_indexes =
    {STR_INIT("VectorIndexes"), SHAPE_LIST, .size = sizeof(struct dynamodb_vector_index_info_list),
     .element = &dynamodb_vector_index_info_shape, .element_name = STR_INIT("member")};
static const struct shape shape_attribute_value_list =
    {STR_INIT("AttributeValueList"), SHAPE_LIST, .size = sizeof(struct attribute_list),
     .element = &shape_attribute_value, .element_name = STR_INIT("member")};
static const struct shape shape_expected_attribute_map =
    {STR_INIT("ExpectedAttributeMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_expected_attribute_value_map),
     .element = &dynamodb_expected_attribute_value_shape, .key = &shape_attribute_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_expression_attribute_value_map =
    {STR_INIT("ExpressionAttributeValueMap"), SHAPE_MAP, .size = sizeof(struct attribute_map),
     .element = &shape_attribute_value, .key = &shape_expression_attribute_value_variable,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_bulk_operation_table_details =
    {STR_INIT("BulkOperationTableDetails"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_bulk_operation_table_detail_list),
     .element = &dynamodb_bulk_operation_table_detail_shape, .element_name = STR_INIT("member")};
static const struct shape shape_output_type_list =
    {STR_INIT("OutputTypeList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_output_type_enum, .element_name = STR_INIT("member")};
static const struct shape shape_secondary_indexes_bulk_bytes_map =
    {STR_INIT("SecondaryIndexesBulkBytesMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_bulk_operation_bytes_map),
     .element = &dynamodb_bulk_operation_bytes_shape, .key = &shape_index_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_vector_indexes_bulk_vector_bytes_map =
    {STR_INIT("VectorIndexesBulkVectorBytesMap"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_bulk_operation_vector_bytes_map),
     .element = &dynamodb_bulk_operation_vector_bytes_shape, .key = &shape_index_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_bulk_operation_usage_multiple =
    {STR_INIT("BulkOperationUsageMultiple"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_bulk_operation_usage_list),
     .element = &dynamodb_bulk_operation_usage_shape, .element_name = STR_INIT("member")};
static const struct shape shape_contributor_insights_rule_list =
    {STR_INIT("ContributorInsightsRuleList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_contributor_insights_rule, .element_name = STR_INIT("member")};
static const struct shape shape_endpoints =
    {STR_INIT("Endpoints"), SHAPE_LIST, .size = sizeof(struct dynamodb_endpoint_list),
     .element = &dynamodb_endpoint_shape, .element_name = STR_INIT("member")};
static const struct shape shape_auto_scaling_policy_description_list =
    {STR_INIT("AutoScalingPolicyDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_auto_scaling_policy_description_list),
     .element = &dynamodb_auto_scaling_policy_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_replica_global_secondary_index_settings_description_list =
    {STR_INIT("ReplicaGlobalSecondaryIndexSettingsDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_settings_description_list),
     .element = &dynamodb_replica_global_secondary_index_settings_description_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_settings_description_list =
    {STR_INIT("ReplicaSettingsDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_settings_description_list),
     .element = &dynamodb_replica_settings_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_csv_header_list =
    {STR_INIT("CsvHeaderList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255, .element = &shape_csv_header,
     .element_name = STR_INIT("member")};
static const struct shape shape_kinesis_data_stream_destinations =
    {STR_INIT("KinesisDataStreamDestinations"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_kinesis_data_stream_destination_list),
     .element = &dynamodb_kinesis_data_stream_destination_shape, .element_name = STR_INIT("member")};
static const struct shape shape_replica_global_secondary_index_auto_scaling_description_list =
    {STR_INIT("ReplicaGlobalSecondaryIndexAutoScalingDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_auto_scaling_description_list),
     .element = &dynamodb_replica_global_secondary_index_auto_scaling_description_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_auto_scaling_description_list =
    {STR_INIT("ReplicaAutoScalingDescriptionList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_auto_scaling_description_list),
     .element = &dynamodb_replica_auto_scaling_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_parameterized_statements =
    {STR_INIT("ParameterizedStatements"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_parameterized_statement_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
     .element = &dynamodb_parameterized_statement_shape, .element_name = STR_INIT("member")};
static const struct shape shape_item_response_list =
    {STR_INIT("ItemResponseList"), SHAPE_LIST, .size = sizeof(struct dynamodb_item_response_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
     .element = &dynamodb_item_response_shape, .element_name = STR_INIT("member")};
static const struct shape shape_backup_summaries =
    {STR_INIT("BackupSummaries"), SHAPE_LIST, .size = sizeof(struct dynamodb_backup_summary_list),
     .element = &dynamodb_backup_summary_shape, .element_name = STR_INIT("member")};
static const struct shape shape_bulk_operations_summary_list =
    {STR_INIT("BulkOperationsSummaryList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_bulk_operation_summary_list),
     .element = &dynamodb_bulk_operation_summary_shape, .element_name = STR_INIT("member")};
static const struct shape shape_contributor_insights_summaries =
    {STR_INIT("ContributorInsightsSummaries"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_contributor_insights_summary_list),
     .element = &dynamodb_contributor_insights_summary_shape, .element_name = STR_INIT("member")};
static const struct shape shape_export_summaries =
    {STR_INIT("ExportSummaries"), SHAPE_LIST, .size = sizeof(struct dynamodb_export_summary_list),
     .element = &dynamodb_export_summary_shape, .element_name = STR_INIT("member")};
static const struct shape shape_global_table_list =
    {STR_INIT("GlobalTableList"), SHAPE_LIST, .size = sizeof(struct dynamodb_global_table_list),
     .element = &dynamodb_global_table_shape, .element_name = STR_INIT("member")};
static const struct shape shape_import_summary_list =
    {STR_INIT("ImportSummaryList"), SHAPE_LIST, .size = sizeof(struct dynamodb_import_summary_list),
     .element = &dynamodb_import_summary_shape, .element_name = STR_INIT("member")};
static const struct shape shape_table_name_list =
    {STR_INIT("TableNameList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_table_name, .element_name = STR_INIT("member")};
static const struct shape shape_key_conditions =
    {STR_INIT("KeyConditions"), SHAPE_MAP, .size = sizeof(struct dynamodb_condition_map),
     .element = &dynamodb_condition_shape, .key = &shape_attribute_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_filter_condition_map =
    {STR_INIT("FilterConditionMap"), SHAPE_MAP, .size = sizeof(struct dynamodb_condition_map),
     .element = &dynamodb_condition_shape, .key = &shape_attribute_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_search_vector_list =
    {STR_INIT("SearchVectorList"), SHAPE_LIST, .size = sizeof(struct attribute_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 4096,
     .element = &shape_attribute_value, .element_name = STR_INIT("member")};
static const struct shape shape_search_result_list =
    {STR_INIT("SearchResultList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_search_result_item_list),
     .element = &dynamodb_search_result_item_shape, .element_name = STR_INIT("member")};
static const struct shape shape_transact_get_item_list =
    {STR_INIT("TransactGetItemList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_transact_get_item_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
     .min = 1, .max = 100, .element = &dynamodb_transact_get_item_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_transact_write_item_list =
    {STR_INIT("TransactWriteItemList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_transact_write_item_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
     .element = &dynamodb_transact_write_item_shape, .element_name = STR_INIT("member")};
static const struct shape shape_tag_key_list =
    {STR_INIT("TagKeyList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_tag_key_string, .element_name = STR_INIT("member")};
static const struct shape shape_replica_update_list =
    {STR_INIT("ReplicaUpdateList"), SHAPE_LIST, .size = sizeof(struct dynamodb_replica_update_list),
     .element = &dynamodb_replica_update_shape, .element_name = STR_INIT("member")};
static const struct shape shape_global_table_global_secondary_index_settings_update_list =
    {STR_INIT("GlobalTableGlobalSecondaryIndexSettingsUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_table_global_secondary_index_settings_update_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 20,
     .element = &dynamodb_global_table_global_secondary_index_settings_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_global_secondary_index_settings_update_list =
    {STR_INIT("ReplicaGlobalSecondaryIndexSettingsUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_settings_update_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 20,
     .element = &dynamodb_replica_global_secondary_index_settings_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_settings_update_list =
    {STR_INIT("ReplicaSettingsUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_settings_update_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 50,
     .element = &dynamodb_replica_settings_update_shape, .element_name = STR_INIT("member")};
static const struct shape shape_attribute_updates =
    {STR_INIT("AttributeUpdates"), SHAPE_MAP,
     .size = sizeof(struct dynamodb_attribute_value_update_map),
     .element = &dynamodb_attribute_value_update_shape, .key = &shape_attribute_name,
     .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_global_secondary_index_update_list =
    {STR_INIT("GlobalSecondaryIndexUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_secondary_index_update_list),
     .element = &dynamodb_global_secondary_index_update_shape, .element_name = STR_INIT("member")};
static const struct shape shape_replica_global_secondary_index_list =
    {STR_INIT("ReplicaGlobalSecondaryIndexList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_list), .flags = SHAPE_HAS_MIN,
     .min = 1, .element = &dynamodb_replica_global_secondary_index_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replication_group_update_list =
    {STR_INIT("ReplicationGroupUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replication_group_update_list), .flags = SHAPE_HAS_MIN,
     .min = 1, .element = &dynamodb_replication_group_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_global_table_witness_group_update_list =
    {STR_INIT("GlobalTableWitnessGroupUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_table_witness_group_update_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1,
     .element = &dynamodb_global_table_witness_group_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_vector_index_update_list =
    {STR_INIT("VectorIndexUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_vector_index_update_list),
     .element = &dynamodb_vector_index_update_shape, .element_name = STR_INIT("member")};
static const struct shape shape_global_secondary_index_auto_scaling_update_list =
    {STR_INIT("GlobalSecondaryIndexAutoScalingUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_global_secondary_index_auto_scaling_update_list),
     .flags = SHAPE_HAS_MIN, .min = 1,
     .element = &dynamodb_global_secondary_index_auto_scaling_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_global_secondary_index_auto_scaling_update_list =
    {STR_INIT("ReplicaGlobalSecondaryIndexAutoScalingUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_auto_scaling_update_list),
     .element = &dynamodb_replica_global_secondary_index_auto_scaling_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_replica_auto_scaling_update_list =
    {STR_INIT("ReplicaAutoScalingUpdateList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_replica_auto_scaling_update_list), .flags = SHAPE_HAS_MIN,
     .min = 1, .element = &dynamodb_replica_auto_scaling_update_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_throttling_reason_list =
    {STR_INIT("ThrottlingReasonList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_throttling_reason_list),
     .element = &dynamodb_throttling_reason_shape, .element_name = STR_INIT("member")};
static const struct shape shape_cancellation_reason_list =
    {STR_INIT("CancellationReasonList"), SHAPE_LIST,
     .size = sizeof(struct dynamodb_cancellation_reason_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
     .element = &dynamodb_cancellation_reason_shape, .element_name = STR_INIT("member")};

static const struct member dynamodb_archival_summary_members[] = {
    {STR_INIT("ArchivalDateTime"), STR_INIT("ArchivalDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_archival_summary, archival_date_time)},
    {STR_INIT("ArchivalReason"), STR_INIT("ArchivalReason"), .shape = &shape_archival_reason,
     .offset = offsetof(struct dynamodb_archival_summary, archival_reason)},
    {STR_INIT("ArchivalBackupArn"), STR_INIT("ArchivalBackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_archival_summary, archival_backup_arn)},
};
const struct shape dynamodb_archival_summary_shape =
    {STR_INIT("ArchivalSummary"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_archival_summary),
     .member_count = 3, .members = dynamodb_archival_summary_members};

static const struct member dynamodb_attribute_definition_members[] = {
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"),
     .shape = &shape_key_schema_attribute_name,
     .offset = offsetof(struct dynamodb_attribute_definition, attribute_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributeType"), STR_INIT("AttributeType"), .shape = &shape_scalar_attribute_type,
     .offset = offsetof(struct dynamodb_attribute_definition, attribute_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_attribute_definition_shape =
    {STR_INIT("AttributeDefinition"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_attribute_definition), .member_count = 2,
     .members = dynamodb_attribute_definition_members};

static const struct member dynamodb_attribute_value_update_members[] = {
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_attribute_value,
     .offset = offsetof(struct dynamodb_attribute_value_update, value)},
    {STR_INIT("Action"), STR_INIT("Action"), .shape = &shape_attribute_action,
     .offset = offsetof(struct dynamodb_attribute_value_update, action)},
};
const struct shape dynamodb_attribute_value_update_shape =
    {STR_INIT("AttributeValueUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_attribute_value_update), .member_count = 2,
     .members = dynamodb_attribute_value_update_members};

static const struct member dynamodb_auto_scaling_policy_description_members[] = {
    {STR_INIT("PolicyName"), STR_INIT("PolicyName"), .shape = &shape_auto_scaling_policy_name,
     .offset = offsetof(struct dynamodb_auto_scaling_policy_description, policy_name)},
    {STR_INIT("TargetTrackingScalingPolicyConfiguration"),
     STR_INIT("TargetTrackingScalingPolicyConfiguration"),
     .shape = &dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description_shape,
     .offset = offsetof(struct dynamodb_auto_scaling_policy_description, target_tracking_scaling_policy_configuration)},
};
const struct shape dynamodb_auto_scaling_policy_description_shape =
    {STR_INIT("AutoScalingPolicyDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_auto_scaling_policy_description), .member_count = 2,
     .members = dynamodb_auto_scaling_policy_description_members};

static const struct member dynamodb_auto_scaling_policy_update_members[] = {
    {STR_INIT("PolicyName"), STR_INIT("PolicyName"), .shape = &shape_auto_scaling_policy_name,
     .offset = offsetof(struct dynamodb_auto_scaling_policy_update, policy_name)},
    {STR_INIT("TargetTrackingScalingPolicyConfiguration"),
     STR_INIT("TargetTrackingScalingPolicyConfiguration"),
     .shape = &dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update_shape,
     .offset = offsetof(struct dynamodb_auto_scaling_policy_update, target_tracking_scaling_policy_configuration),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_auto_scaling_policy_update_shape =
    {STR_INIT("AutoScalingPolicyUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_auto_scaling_policy_update), .member_count = 2,
     .members = dynamodb_auto_scaling_policy_update_members};

static const struct member dynamodb_auto_scaling_settings_description_members[] = {
    {STR_INIT("MinimumUnits"), STR_INIT("MinimumUnits"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_description, minimum_units)},
    {STR_INIT("MaximumUnits"), STR_INIT("MaximumUnits"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_description, maximum_units)},
    {STR_INIT("AutoScalingDisabled"), STR_INIT("AutoScalingDisabled"),
     .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_description, auto_scaling_disabled)},
    {STR_INIT("AutoScalingRoleArn"), STR_INIT("AutoScalingRoleArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_description, auto_scaling_role_arn)},
    {STR_INIT("ScalingPolicies"), STR_INIT("ScalingPolicies"),
     .shape = &shape_auto_scaling_policy_description_list,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_description, scaling_policies)},
};
const struct shape dynamodb_auto_scaling_settings_description_shape =
    {STR_INIT("AutoScalingSettingsDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_auto_scaling_settings_description), .member_count = 5,
     .members = dynamodb_auto_scaling_settings_description_members};

static const struct member dynamodb_auto_scaling_settings_update_members[] = {
    {STR_INIT("MinimumUnits"), STR_INIT("MinimumUnits"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_update, minimum_units)},
    {STR_INIT("MaximumUnits"), STR_INIT("MaximumUnits"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_update, maximum_units)},
    {STR_INIT("AutoScalingDisabled"), STR_INIT("AutoScalingDisabled"),
     .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_update, auto_scaling_disabled)},
    {STR_INIT("AutoScalingRoleArn"), STR_INIT("AutoScalingRoleArn"),
     .shape = &shape_auto_scaling_role_arn,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_update, auto_scaling_role_arn)},
    {STR_INIT("ScalingPolicyUpdate"), STR_INIT("ScalingPolicyUpdate"),
     .shape = &dynamodb_auto_scaling_policy_update_shape,
     .offset = offsetof(struct dynamodb_auto_scaling_settings_update, scaling_policy_update)},
};
const struct shape dynamodb_auto_scaling_settings_update_shape =
    {STR_INIT("AutoScalingSettingsUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_auto_scaling_settings_update), .member_count = 5,
     .members = dynamodb_auto_scaling_settings_update_members};

static const struct member dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description_members[] = {
    {STR_INIT("DisableScaleIn"), STR_INIT("DisableScaleIn"), .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description, disable_scale_in)},
    {STR_INIT("ScaleInCooldown"), STR_INIT("ScaleInCooldown"), .shape = &shape_integer_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description, scale_in_cooldown)},
    {STR_INIT("ScaleOutCooldown"), STR_INIT("ScaleOutCooldown"), .shape = &shape_integer_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description, scale_out_cooldown)},
    {STR_INIT("TargetValue"), STR_INIT("TargetValue"), .shape = &shape_double_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description, target_value),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description_shape =
    {STR_INIT("AutoScalingTargetTrackingScalingPolicyConfigurationDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description),
     .member_count = 4,
     .members = dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description_members};

static const struct member dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update_members[] = {
    {STR_INIT("DisableScaleIn"), STR_INIT("DisableScaleIn"), .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update, disable_scale_in)},
    {STR_INIT("ScaleInCooldown"), STR_INIT("ScaleInCooldown"), .shape = &shape_integer_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update, scale_in_cooldown)},
    {STR_INIT("ScaleOutCooldown"), STR_INIT("ScaleOutCooldown"), .shape = &shape_integer_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update, scale_out_cooldown)},
    {STR_INIT("TargetValue"), STR_INIT("TargetValue"), .shape = &shape_double_object,
     .offset = offsetof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update, target_value),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update_shape =
    {STR_INIT("AutoScalingTargetTrackingScalingPolicyConfigurationUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update),
     .member_count = 4,
     .members = dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update_members};

static const struct member dynamodb_backup_description_members[] = {
    {STR_INIT("BackupDetails"), STR_INIT("BackupDetails"), .shape = &dynamodb_backup_details_shape,
     .offset = offsetof(struct dynamodb_backup_description, backup_details)},
    {STR_INIT("SourceTableDetails"), STR_INIT("SourceTableDetails"),
     .shape = &dynamodb_source_table_details_shape,
     .offset = offsetof(struct dynamodb_backup_description, source_table_details)},
    {STR_INIT("SourceTableFeatureDetails"), STR_INIT("SourceTableFeatureDetails"),
     .shape = &dynamodb_source_table_feature_details_shape,
     .offset = offsetof(struct dynamodb_backup_description, source_table_feature_details)},
};
const struct shape dynamodb_backup_description_shape =
    {STR_INIT("BackupDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_backup_description), .member_count = 3,
     .members = dynamodb_backup_description_members};

static const struct member dynamodb_backup_details_members[] = {
    {STR_INIT("BackupArn"), STR_INIT("BackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_backup_details, backup_arn), .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupName"), STR_INIT("BackupName"), .shape = &shape_backup_name,
     .offset = offsetof(struct dynamodb_backup_details, backup_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupSizeBytes"), STR_INIT("BackupSizeBytes"), .shape = &shape_backup_size_bytes,
     .offset = offsetof(struct dynamodb_backup_details, backup_size_bytes)},
    {STR_INIT("BackupStatus"), STR_INIT("BackupStatus"), .shape = &shape_backup_status,
     .offset = offsetof(struct dynamodb_backup_details, backup_status), .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupType"), STR_INIT("BackupType"), .shape = &shape_backup_type,
     .offset = offsetof(struct dynamodb_backup_details, backup_type), .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupCreationDateTime"), STR_INIT("BackupCreationDateTime"),
     .shape = &shape_backup_creation_date_time,
     .offset = offsetof(struct dynamodb_backup_details, backup_creation_date_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupExpiryDateTime"), STR_INIT("BackupExpiryDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_backup_details, backup_expiry_date_time)},
};
const struct shape dynamodb_backup_details_shape =
    {STR_INIT("BackupDetails"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_backup_details),
     .member_count = 7, .members = dynamodb_backup_details_members};

static const struct member dynamodb_backup_summary_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_backup_summary, table_name)},
    {STR_INIT("TableId"), STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_backup_summary, table_id)},
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_backup_summary, table_arn)},
    {STR_INIT("BackupArn"), STR_INIT("BackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_backup_summary, backup_arn)},
    {STR_INIT("BackupName"), STR_INIT("BackupName"), .shape = &shape_backup_name,
     .offset = offsetof(struct dynamodb_backup_summary, backup_name)},
    {STR_INIT("BackupCreationDateTime"), STR_INIT("BackupCreationDateTime"),
     .shape = &shape_backup_creation_date_time,
     .offset = offsetof(struct dynamodb_backup_summary, backup_creation_date_time)},
    {STR_INIT("BackupExpiryDateTime"), STR_INIT("BackupExpiryDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_backup_summary, backup_expiry_date_time)},
    {STR_INIT("BackupStatus"), STR_INIT("BackupStatus"), .shape = &shape_backup_status,
     .offset = offsetof(struct dynamodb_backup_summary, backup_status)},
    {STR_INIT("BackupType"), STR_INIT("BackupType"), .shape = &shape_backup_type,
     .offset = offsetof(struct dynamodb_backup_summary, backup_type)},
    {STR_INIT("BackupSizeBytes"), STR_INIT("BackupSizeBytes"), .shape = &shape_backup_size_bytes,
     .offset = offsetof(struct dynamodb_backup_summary, backup_size_bytes)},
};
const struct shape dynamodb_backup_summary_shape =
    {STR_INIT("BackupSummary"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_backup_summary),
     .member_count = 10, .members = dynamodb_backup_summary_members};

static const struct member dynamodb_batch_execute_statement_in_members[] = {
    {STR_INIT("Statements"), STR_INIT("Statements"), .shape = &shape_parti_ql_batch_request,
     .offset = offsetof(struct dynamodb_batch_execute_statement_in, statements),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_batch_execute_statement_in, return_consumed_capacity)},
};
const struct shape dynamodb_batch_execute_statement_in_shape =
    {STR_INIT("BatchExecuteStatementInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_execute_statement_in), .member_count = 2,
     .members = dynamodb_batch_execute_statement_in_members};

static const struct member dynamodb_batch_execute_statement_out_members[] = {
    {STR_INIT("Responses"), STR_INIT("Responses"), .shape = &shape_parti_ql_batch_response,
     .offset = offsetof(struct dynamodb_batch_execute_statement_out, responses)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_batch_execute_statement_out, consumed_capacity)},
};
const struct shape dynamodb_batch_execute_statement_out_shape =
    {STR_INIT("BatchExecuteStatementOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_execute_statement_out), .member_count = 2,
     .members = dynamodb_batch_execute_statement_out_members};

static const struct member dynamodb_batch_get_item_in_members[] = {
    {STR_INIT("RequestItems"), STR_INIT("RequestItems"), .shape = &shape_batch_get_request_map,
     .offset = offsetof(struct dynamodb_batch_get_item_in, request_items), .flags = MEMBER_REQUIRED},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_batch_get_item_in, return_consumed_capacity)},
};
const struct shape dynamodb_batch_get_item_in_shape =
    {STR_INIT("BatchGetItemInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_batch_get_item_in),
     .member_count = 2, .members = dynamodb_batch_get_item_in_members};

static const struct member dynamodb_batch_get_item_out_members[] = {
    {STR_INIT("Responses"), STR_INIT("Responses"), .shape = &shape_batch_get_response_map,
     .offset = offsetof(struct dynamodb_batch_get_item_out, responses)},
    {STR_INIT("UnprocessedKeys"), STR_INIT("UnprocessedKeys"),
     .shape = &shape_batch_get_request_map,
     .offset = offsetof(struct dynamodb_batch_get_item_out, unprocessed_keys)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_batch_get_item_out, consumed_capacity)},
};
const struct shape dynamodb_batch_get_item_out_shape =
    {STR_INIT("BatchGetItemOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_get_item_out), .member_count = 3,
     .members = dynamodb_batch_get_item_out_members};

static const struct member dynamodb_batch_statement_error_members[] = {
    {STR_INIT("Code"), STR_INIT("Code"), .shape = &shape_batch_statement_error_code_enum,
     .offset = offsetof(struct dynamodb_batch_statement_error, code)},
    {STR_INIT("Message"), STR_INIT("Message"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_batch_statement_error, message)},
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_batch_statement_error, item)},
};
const struct shape dynamodb_batch_statement_error_shape =
    {STR_INIT("BatchStatementError"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_statement_error), .member_count = 3,
     .members = dynamodb_batch_statement_error_members};

static const struct member dynamodb_batch_statement_request_members[] = {
    {STR_INIT("Statement"), STR_INIT("Statement"), .shape = &shape_parti_ql_statement,
     .offset = offsetof(struct dynamodb_batch_statement_request, statement),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Parameters"), STR_INIT("Parameters"), .shape = &shape_prepared_statement_parameters,
     .offset = offsetof(struct dynamodb_batch_statement_request, parameters)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_batch_statement_request, consistent_read)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_batch_statement_request, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_batch_statement_request_shape =
    {STR_INIT("BatchStatementRequest"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_statement_request), .member_count = 4,
     .members = dynamodb_batch_statement_request_members};

static const struct member dynamodb_batch_statement_response_members[] = {
    {STR_INIT("Error"), STR_INIT("Error"), .shape = &dynamodb_batch_statement_error_shape,
     .offset = offsetof(struct dynamodb_batch_statement_response, error)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_batch_statement_response, table_name)},
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_batch_statement_response, item)},
};
const struct shape dynamodb_batch_statement_response_shape =
    {STR_INIT("BatchStatementResponse"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_statement_response), .member_count = 3,
     .members = dynamodb_batch_statement_response_members};

static const struct member dynamodb_batch_write_item_in_members[] = {
    {STR_INIT("RequestItems"), STR_INIT("RequestItems"),
     .shape = &shape_batch_write_item_request_map,
     .offset = offsetof(struct dynamodb_batch_write_item_in, request_items),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_batch_write_item_in, return_consumed_capacity)},
    {STR_INIT("ReturnItemCollectionMetrics"), STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_batch_write_item_in, return_item_collection_metrics)},
};
const struct shape dynamodb_batch_write_item_in_shape =
    {STR_INIT("BatchWriteItemInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_write_item_in), .member_count = 3,
     .members = dynamodb_batch_write_item_in_members};

static const struct member dynamodb_batch_write_item_out_members[] = {
    {STR_INIT("UnprocessedItems"), STR_INIT("UnprocessedItems"),
     .shape = &shape_batch_write_item_request_map,
     .offset = offsetof(struct dynamodb_batch_write_item_out, unprocessed_items)},
    {STR_INIT("ItemCollectionMetrics"), STR_INIT("ItemCollectionMetrics"),
     .shape = &shape_item_collection_metrics_per_table,
     .offset = offsetof(struct dynamodb_batch_write_item_out, item_collection_metrics)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_batch_write_item_out, consumed_capacity)},
};
const struct shape dynamodb_batch_write_item_out_shape =
    {STR_INIT("BatchWriteItemOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_batch_write_item_out), .member_count = 3,
     .members = dynamodb_batch_write_item_out_members};

static const struct member dynamodb_billing_mode_summary_members[] = {
    {STR_INIT("BillingMode"), STR_INIT("BillingMode"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_billing_mode_summary, billing_mode)},
    {STR_INIT("LastUpdateToPayPerRequestDateTime"), STR_INIT("LastUpdateToPayPerRequestDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_billing_mode_summary, last_update_to_pay_per_request_date_time)},
};
const struct shape dynamodb_billing_mode_summary_shape =
    {STR_INIT("BillingModeSummary"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_billing_mode_summary), .member_count = 2,
     .members = dynamodb_billing_mode_summary_members};

static const struct member dynamodb_bulk_operation_bytes_members[] = {
    {STR_INIT("BulkPutBytes"), STR_INIT("BulkPutBytes"), .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_bulk_operation_bytes, bulk_put_bytes)},
};
const struct shape dynamodb_bulk_operation_bytes_shape =
    {STR_INIT("BulkOperationBytes"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_bulk_operation_bytes), .member_count = 1,
     .members = dynamodb_bulk_operation_bytes_members};

static const struct member dynamodb_bulk_operation_description_members[] = {
    {STR_INIT("BulkOperationArn"), STR_INIT("BulkOperationArn"), .shape = &shape_bulk_operation_arn,
     .offset = offsetof(struct dynamodb_bulk_operation_description, bulk_operation_arn)},
    {STR_INIT("BulkOperationStatus"), STR_INIT("BulkOperationStatus"),
     .shape = &shape_bulk_operation_status,
     .offset = offsetof(struct dynamodb_bulk_operation_description, bulk_operation_status)},
    {STR_INIT("TableDetails"), STR_INIT("TableDetails"),
     .shape = &shape_bulk_operation_table_details,
     .offset = offsetof(struct dynamodb_bulk_operation_description, table_details)},
    {STR_INIT("ClientToken"), STR_INIT("ClientToken"), .shape = &shape_client_token,
     .offset = offsetof(struct dynamodb_bulk_operation_description, client_token)},
    {STR_INIT("InputS3Configuration"), STR_INIT("InputS3Configuration"),
     .shape = &dynamodb_input_s3_configuration_shape,
     .offset = offsetof(struct dynamodb_bulk_operation_description, input_s3_configuration)},
    {STR_INIT("OutputS3Configuration"), STR_INIT("OutputS3Configuration"),
     .shape = &dynamodb_output_s3_configuration_shape,
     .offset = offsetof(struct dynamodb_bulk_operation_description, output_s3_configuration)},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_bulk_operation_start_time,
     .offset = offsetof(struct dynamodb_bulk_operation_description, start_time)},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_bulk_operation_end_time,
     .offset = offsetof(struct dynamodb_bulk_operation_description, end_time)},
    {STR_INIT("ProcessedItemCount"), STR_INIT("ProcessedItemCount"),
     .shape = &shape_bulk_operation_item_count,
     .offset = offsetof(struct dynamodb_bulk_operation_description, processed_item_count)},
    {STR_INIT("ProcessedInputBytes"), STR_INIT("ProcessedInputBytes"),
     .shape = &shape_processed_input_bytes,
     .offset = offsetof(struct dynamodb_bulk_operation_description, processed_input_bytes)},
    {STR_INIT("TotalInputBytes"), STR_INIT("TotalInputBytes"), .shape = &shape_total_input_bytes,
     .offset = offsetof(struct dynamodb_bulk_operation_description, total_input_bytes)},
    {STR_INIT("BulkOperationUsage"), STR_INIT("BulkOperationUsage"),
     .shape = &shape_bulk_operation_usage_multiple,
     .offset = offsetof(struct dynamodb_bulk_operation_description, bulk_operation_usage)},
    {STR_INIT("FailedItemCount"), STR_INIT("FailedItemCount"),
     .shape = &shape_bulk_operation_item_count,
     .offset = offsetof(struct dynamodb_bulk_operation_description, failed_item_count)},
    {STR_INIT("FailureCode"), STR_INIT("FailureCode"), .shape = &shape_failure_code,
     .offset = offsetof(struct dynamodb_bulk_operation_description, failure_code)},
    {STR_INIT("FailureMessage"), STR_INIT("FailureMessage"), .shape = &shape_failure_message,
     .offset = offsetof(struct dynamodb_bulk_operation_description, failure_message)},
    {STR_INIT("MaxWriteRequestUnits"), STR_INIT("MaxWriteRequestUnits"),
     .shape = &shape_bulk_operation_max_write_request_units,
     .offset = offsetof(struct dynamodb_bulk_operation_description, max_write_request_units)},
    {STR_INIT("PerformanceTier"), STR_INIT("PerformanceTier"),
     .shape = &shape_bulk_operation_performance_tier,
     .offset = offsetof(struct dynamodb_bulk_operation_description, performance_tier)},
};
const struct shape dynamodb_bulk_operation_description_shape =
    {STR_INIT("BulkOperationDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_bulk_operation_description), .member_count = 17,
     .members = dynamodb_bulk_operation_description_members};

static const struct member dynamodb_bulk_operation_summary_members[] = {
    {STR_INIT("BulkOperationArn"), STR_INIT("BulkOperationArn"), .shape = &shape_bulk_operation_arn,
     .offset = offsetof(struct dynamodb_bulk_operation_summary, bulk_operation_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("BulkOperationStatus"), STR_INIT("BulkOperationStatus"),
     .shape = &shape_bulk_operation_status,
     .offset = offsetof(struct dynamodb_bulk_operation_summary, bulk_operation_status),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_bulk_operation_start_time,
     .offset = offsetof(struct dynamodb_bulk_operation_summary, start_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_bulk_operation_end_time,
     .offset = offsetof(struct dynamodb_bulk_operation_summary, end_time)},
};
const struct shape dynamodb_bulk_operation_summary_shape =
    {STR_INIT("BulkOperationSummary"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_bulk_operation_summary), .member_count = 4,
     .members = dynamodb_bulk_operation_summary_members};

static const struct member dynamodb_bulk_operation_table_detail_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_bulk_operation_table_detail, table_name)},
    {STR_INIT("TableId"), STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_bulk_operation_table_detail, table_id)},
};
const struct shape dynamodb_bulk_operation_table_detail_shape =
    {STR_INIT("BulkOperationTableDetail"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_bulk_operation_table_detail), .member_count = 2,
     .members = dynamodb_bulk_operation_table_detail_members};

static const struct member dynamodb_bulk_operation_usage_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_bulk_operation_usage, table_name)},
    {STR_INIT("BulkPutBytes"), STR_INIT("BulkPutBytes"), .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_bulk_operation_usage, bulk_put_bytes)},
    {STR_INIT("Table"), STR_INIT("Table"), .shape = &dynamodb_bulk_operation_bytes_shape,
     .offset = offsetof(struct dynamodb_bulk_operation_usage, table)},
    {STR_INIT("LocalSecondaryIndexes"), STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_secondary_indexes_bulk_bytes_map,
     .offset = offsetof(struct dynamodb_bulk_operation_usage, local_secondary_indexes)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_secondary_indexes_bulk_bytes_map,
     .offset = offsetof(struct dynamodb_bulk_operation_usage, global_secondary_indexes)},
    {STR_INIT("VectorIndexes"), STR_INIT("VectorIndexes"),
     .shape = &shape_vector_indexes_bulk_vector_bytes_map,
     .offset = offsetof(struct dynamodb_bulk_operation_usage, vector_indexes)},
};
const struct shape dynamodb_bulk_operation_usage_shape =
    {STR_INIT("BulkOperationUsage"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_bulk_operation_usage), .member_count = 6,
     .members = dynamodb_bulk_operation_usage_members};

static const struct member dynamodb_bulk_operation_vector_bytes_members[] = {
    {STR_INIT("BulkPutVectorBytes"), STR_INIT("BulkPutVectorBytes"),
     .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_bulk_operation_vector_bytes, bulk_put_vector_bytes)},
};
const struct shape dynamodb_bulk_operation_vector_bytes_shape =
    {STR_INIT("BulkOperationVectorBytes"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_bulk_operation_vector_bytes), .member_count = 1,
     .members = dynamodb_bulk_operation_vector_bytes_members};

static const struct member dynamodb_cancel_bulk_operation_in_members[] = {
    {STR_INIT("BulkOperationArn"), STR_INIT("BulkOperationArn"), .shape = &shape_bulk_operation_arn,
     .offset = offsetof(struct dynamodb_cancel_bulk_operation_in, bulk_operation_arn),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_cancel_bulk_operation_in_shape =
    {STR_INIT("CancelBulkOperationInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_cancel_bulk_operation_in), .member_count = 1,
     .members = dynamodb_cancel_bulk_operation_in_members};

static const struct member dynamodb_cancel_bulk_operation_out_members[] = {
    {STR_INIT("BulkOperationArn"), STR_INIT("BulkOperationArn"), .shape = &shape_bulk_operation_arn,
     .offset = offsetof(struct dynamodb_cancel_bulk_operation_out, bulk_operation_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("BulkOperationStatus"), STR_INIT("BulkOperationStatus"),
     .shape = &shape_bulk_operation_status,
     .offset = offsetof(struct dynamodb_cancel_bulk_operation_out, bulk_operation_status),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_cancel_bulk_operation_out_shape =
    {STR_INIT("CancelBulkOperationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_cancel_bulk_operation_out), .member_count = 2,
     .members = dynamodb_cancel_bulk_operation_out_members};

static const struct member dynamodb_cancellation_reason_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_cancellation_reason, item)},
    {STR_INIT("Code"), STR_INIT("Code"), .shape = &shape_code,
     .offset = offsetof(struct dynamodb_cancellation_reason, code)},
    {STR_INIT("Message"), STR_INIT("Message"), .shape = &shape_error_message,
     .offset = offsetof(struct dynamodb_cancellation_reason, message)},
};
const struct shape dynamodb_cancellation_reason_shape =
    {STR_INIT("CancellationReason"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_cancellation_reason), .member_count = 3,
     .members = dynamodb_cancellation_reason_members};

static const struct member dynamodb_capacity_members[] = {
    {STR_INIT("ReadCapacityUnits"), STR_INIT("ReadCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_capacity, read_capacity_units)},
    {STR_INIT("WriteCapacityUnits"), STR_INIT("WriteCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_capacity, write_capacity_units)},
    {STR_INIT("CapacityUnits"), STR_INIT("CapacityUnits"), .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_capacity, capacity_units)},
};
const struct shape dynamodb_capacity_shape =
    {STR_INIT("Capacity"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_capacity),
     .member_count = 3, .members = dynamodb_capacity_members};

static const struct member dynamodb_condition_members[] = {
    {STR_INIT("AttributeValueList"), STR_INIT("AttributeValueList"),
     .shape = &shape_attribute_value_list,
     .offset = offsetof(struct dynamodb_condition, attribute_value_list)},
    {STR_INIT("ComparisonOperator"), STR_INIT("ComparisonOperator"),
     .shape = &shape_comparison_operator,
     .offset = offsetof(struct dynamodb_condition, comparison_operator), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_condition_shape =
    {STR_INIT("Condition"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_condition),
     .member_count = 2, .members = dynamodb_condition_members};

static const struct member dynamodb_condition_check_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_condition_check, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_condition_check, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_condition_check, condition_expression),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_condition_check, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_condition_check, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_condition_check, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_condition_check_shape =
    {STR_INIT("ConditionCheck"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_condition_check),
     .member_count = 6, .members = dynamodb_condition_check_members};

static const struct member dynamodb_conditional_check_failed_exception_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_conditional_check_failed_exception, item)},
};
const struct shape dynamodb_conditional_check_failed_exception_shape =
    {STR_INIT("ConditionalCheckFailedException"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_conditional_check_failed_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = dynamodb_conditional_check_failed_exception_members};

static const struct member dynamodb_consumed_capacity_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_consumed_capacity, table_name)},
    {STR_INIT("CapacityUnits"), STR_INIT("CapacityUnits"), .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_consumed_capacity, capacity_units)},
    {STR_INIT("ReadCapacityUnits"), STR_INIT("ReadCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_consumed_capacity, read_capacity_units)},
    {STR_INIT("WriteCapacityUnits"), STR_INIT("WriteCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_consumed_capacity, write_capacity_units)},
    {STR_INIT("Table"), STR_INIT("Table"), .shape = &dynamodb_capacity_shape,
     .offset = offsetof(struct dynamodb_consumed_capacity, table)},
    {STR_INIT("LocalSecondaryIndexes"), STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_secondary_indexes_capacity_map,
     .offset = offsetof(struct dynamodb_consumed_capacity, local_secondary_indexes)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_secondary_indexes_capacity_map,
     .offset = offsetof(struct dynamodb_consumed_capacity, global_secondary_indexes)},
    {STR_INIT("VectorIndexes"), STR_INIT("VectorIndexes"),
     .shape = &shape_vector_indexes_capacity_map,
     .offset = offsetof(struct dynamodb_consumed_capacity, vector_indexes)},
};
const struct shape dynamodb_consumed_capacity_shape =
    {STR_INIT("ConsumedCapacity"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_consumed_capacity),
     .member_count = 8, .members = dynamodb_consumed_capacity_members};

static const struct member dynamodb_continuous_backups_description_members[] = {
    {STR_INIT("ContinuousBackupsStatus"), STR_INIT("ContinuousBackupsStatus"),
     .shape = &shape_continuous_backups_status,
     .offset = offsetof(struct dynamodb_continuous_backups_description, continuous_backups_status),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("PointInTimeRecoveryDescription"), STR_INIT("PointInTimeRecoveryDescription"),
     .shape = &dynamodb_point_in_time_recovery_description_shape,
     .offset = offsetof(struct dynamodb_continuous_backups_description, point_in_time_recovery_description)},
};
const struct shape dynamodb_continuous_backups_description_shape =
    {STR_INIT("ContinuousBackupsDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_continuous_backups_description), .member_count = 2,
     .members = dynamodb_continuous_backups_description_members};

static const struct member dynamodb_contributor_insights_summary_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_contributor_insights_summary, table_name)},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_contributor_insights_summary, index_name)},
    {STR_INIT("ContributorInsightsStatus"), STR_INIT("ContributorInsightsStatus"),
     .shape = &shape_contributor_insights_status,
     .offset = offsetof(struct dynamodb_contributor_insights_summary, contributor_insights_status)},
    {STR_INIT("ContributorInsightsMode"), STR_INIT("ContributorInsightsMode"),
     .shape = &shape_contributor_insights_mode,
     .offset = offsetof(struct dynamodb_contributor_insights_summary, contributor_insights_mode)},
};
const struct shape dynamodb_contributor_insights_summary_shape =
    {STR_INIT("ContributorInsightsSummary"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_contributor_insights_summary), .member_count = 4,
     .members = dynamodb_contributor_insights_summary_members};

static const struct member dynamodb_create_backup_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_create_backup_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupName"), STR_INIT("BackupName"), .shape = &shape_backup_name,
     .offset = offsetof(struct dynamodb_create_backup_in, backup_name), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_create_backup_in_shape =
    {STR_INIT("CreateBackupInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_create_backup_in),
     .member_count = 2, .members = dynamodb_create_backup_in_members};

static const struct member dynamodb_create_backup_out_members[] = {
    {STR_INIT("BackupDetails"), STR_INIT("BackupDetails"), .shape = &dynamodb_backup_details_shape,
     .offset = offsetof(struct dynamodb_create_backup_out, backup_details)},
};
const struct shape dynamodb_create_backup_out_shape =
    {STR_INIT("CreateBackupOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_backup_out), .member_count = 1,
     .members = dynamodb_create_backup_out_members};

static const struct member dynamodb_create_global_secondary_index_action_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_create_global_secondary_index_action, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_create_global_secondary_index_action, key_schema),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_create_global_secondary_index_action, projection),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_create_global_secondary_index_action, provisioned_throughput)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_create_global_secondary_index_action, on_demand_throughput)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_create_global_secondary_index_action, warm_throughput)},
};
const struct shape dynamodb_create_global_secondary_index_action_shape =
    {STR_INIT("CreateGlobalSecondaryIndexAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_global_secondary_index_action), .member_count = 6,
     .members = dynamodb_create_global_secondary_index_action_members};

static const struct member dynamodb_create_global_table_in_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_create_global_table_in, global_table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReplicationGroup"), STR_INIT("ReplicationGroup"), .shape = &shape_replica_list,
     .offset = offsetof(struct dynamodb_create_global_table_in, replication_group),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_create_global_table_in_shape =
    {STR_INIT("CreateGlobalTableInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_global_table_in), .member_count = 2,
     .members = dynamodb_create_global_table_in_members};

static const struct member dynamodb_create_global_table_out_members[] = {
    {STR_INIT("GlobalTableDescription"), STR_INIT("GlobalTableDescription"),
     .shape = &dynamodb_global_table_description_shape,
     .offset = offsetof(struct dynamodb_create_global_table_out, global_table_description)},
};
const struct shape dynamodb_create_global_table_out_shape =
    {STR_INIT("CreateGlobalTableOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_global_table_out), .member_count = 1,
     .members = dynamodb_create_global_table_out_members};

static const struct member dynamodb_create_global_table_witness_group_member_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_create_global_table_witness_group_member_action, region_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_create_global_table_witness_group_member_action_shape =
    {STR_INIT("CreateGlobalTableWitnessGroupMemberAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_global_table_witness_group_member_action),
     .member_count = 1, .members = dynamodb_create_global_table_witness_group_member_action_members};

static const struct member dynamodb_create_replica_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_create_replica_action, region_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_create_replica_action_shape =
    {STR_INIT("CreateReplicaAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_replica_action), .member_count = 1,
     .members = dynamodb_create_replica_action_members};

static const struct member dynamodb_create_replication_group_member_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_create_replication_group_member_action, region_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KMSMasterKeyId"), STR_INIT("KMSMasterKeyId"), .shape = &shape_kms_master_key_id,
     .offset = offsetof(struct dynamodb_create_replication_group_member_action, kms_master_key_id)},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_create_replication_group_member_action, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_create_replication_group_member_action, on_demand_throughput_override)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_replica_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_create_replication_group_member_action, global_secondary_indexes)},
    {STR_INIT("TableClassOverride"), STR_INIT("TableClassOverride"), .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_create_replication_group_member_action, table_class_override)},
};
const struct shape dynamodb_create_replication_group_member_action_shape =
    {STR_INIT("CreateReplicationGroupMemberAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_replication_group_member_action), .member_count = 6,
     .members = dynamodb_create_replication_group_member_action_members};

static const struct member dynamodb_create_table_in_members[] = {
    {STR_INIT("AttributeDefinitions"), STR_INIT("AttributeDefinitions"),
     .shape = &shape_attribute_definitions,
     .offset = offsetof(struct dynamodb_create_table_in, attribute_definitions)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_create_table_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_create_table_in, key_schema)},
    {STR_INIT("LocalSecondaryIndexes"), STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_local_secondary_index_list,
     .offset = offsetof(struct dynamodb_create_table_in, local_secondary_indexes)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_create_table_in, global_secondary_indexes)},
    {STR_INIT("BillingMode"), STR_INIT("BillingMode"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_create_table_in, billing_mode)},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_create_table_in, provisioned_throughput)},
    {STR_INIT("StreamSpecification"), STR_INIT("StreamSpecification"),
     .shape = &dynamodb_stream_specification_shape,
     .offset = offsetof(struct dynamodb_create_table_in, stream_specification)},
    {STR_INIT("SSESpecification"), STR_INIT("SSESpecification"),
     .shape = &dynamodb_sse_specification_shape,
     .offset = offsetof(struct dynamodb_create_table_in, sse_specification)},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_list,
     .offset = offsetof(struct dynamodb_create_table_in, tags)},
    {STR_INIT("TableClass"), STR_INIT("TableClass"), .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_create_table_in, table_class)},
    {STR_INIT("DeletionProtectionEnabled"), STR_INIT("DeletionProtectionEnabled"),
     .shape = &shape_deletion_protection_enabled,
     .offset = offsetof(struct dynamodb_create_table_in, deletion_protection_enabled)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_create_table_in, warm_throughput)},
    {STR_INIT("ResourcePolicy"), STR_INIT("ResourcePolicy"), .shape = &shape_resource_policy,
     .offset = offsetof(struct dynamodb_create_table_in, resource_policy)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_create_table_in, on_demand_throughput)},
    {STR_INIT("GlobalTableSourceArn"), STR_INIT("GlobalTableSourceArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_create_table_in, global_table_source_arn)},
    {STR_INIT("GlobalTableSettingsReplicationMode"), STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_create_table_in, global_table_settings_replication_mode)},
    {STR_INIT("VectorIndexes"), STR_INIT("VectorIndexes"), .shape = &shape_vector_index_list,
     .offset = offsetof(struct dynamodb_create_table_in, vector_indexes)},
};
const struct shape dynamodb_create_table_in_shape =
    {STR_INIT("CreateTableInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_create_table_in),
     .member_count = 18, .members = dynamodb_create_table_in_members};

static const struct member dynamodb_create_table_out_members[] = {
    {STR_INIT("TableDescription"), STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_create_table_out, table_description)},
};
const struct shape dynamodb_create_table_out_shape =
    {STR_INIT("CreateTableOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_create_table_out),
     .member_count = 1, .members = dynamodb_create_table_out_members};

static const struct member dynamodb_create_vector_index_action_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_create_vector_index_action, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("VectorAttribute"), STR_INIT("VectorAttribute"),
     .shape = &dynamodb_vector_attribute_definition_shape,
     .offset = offsetof(struct dynamodb_create_vector_index_action, vector_attribute),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("SearchSchema"), STR_INIT("SearchSchema"), .shape = &shape_search_schema,
     .offset = offsetof(struct dynamodb_create_vector_index_action, search_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_create_vector_index_action, projection),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_create_vector_index_action, dimensions),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("DistanceFunction"), STR_INIT("DistanceFunction"),
     .shape = &shape_vector_distance_function,
     .offset = offsetof(struct dynamodb_create_vector_index_action, distance_function),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_create_vector_index_action_shape =
    {STR_INIT("CreateVectorIndexAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_create_vector_index_action), .member_count = 6,
     .members = dynamodb_create_vector_index_action_members};

static const struct member dynamodb_csv_options_members[] = {
    {STR_INIT("Delimiter"), STR_INIT("Delimiter"), .shape = &shape_csv_delimiter,
     .offset = offsetof(struct dynamodb_csv_options, delimiter)},
    {STR_INIT("HeaderList"), STR_INIT("HeaderList"), .shape = &shape_csv_header_list,
     .offset = offsetof(struct dynamodb_csv_options, header_list)},
};
const struct shape dynamodb_csv_options_shape =
    {STR_INIT("CsvOptions"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_csv_options),
     .member_count = 2, .members = dynamodb_csv_options_members};

static const struct member dynamodb_delete_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_delete, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_delete, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_delete, condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_delete, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_delete, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_delete, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_delete_shape =
    {STR_INIT("Delete"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete), .member_count = 6,
     .members = dynamodb_delete_members};

static const struct member dynamodb_delete_backup_in_members[] = {
    {STR_INIT("BackupArn"), STR_INIT("BackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_delete_backup_in, backup_arn), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_backup_in_shape =
    {STR_INIT("DeleteBackupInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete_backup_in),
     .member_count = 1, .members = dynamodb_delete_backup_in_members};

static const struct member dynamodb_delete_backup_out_members[] = {
    {STR_INIT("BackupDescription"), STR_INIT("BackupDescription"),
     .shape = &dynamodb_backup_description_shape,
     .offset = offsetof(struct dynamodb_delete_backup_out, backup_description)},
};
const struct shape dynamodb_delete_backup_out_shape =
    {STR_INIT("DeleteBackupOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_backup_out), .member_count = 1,
     .members = dynamodb_delete_backup_out_members};

static const struct member dynamodb_delete_global_secondary_index_action_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_delete_global_secondary_index_action, index_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_global_secondary_index_action_shape =
    {STR_INIT("DeleteGlobalSecondaryIndexAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_global_secondary_index_action), .member_count = 1,
     .members = dynamodb_delete_global_secondary_index_action_members};

static const struct member dynamodb_delete_global_table_witness_group_member_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_delete_global_table_witness_group_member_action, region_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_global_table_witness_group_member_action_shape =
    {STR_INIT("DeleteGlobalTableWitnessGroupMemberAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_global_table_witness_group_member_action),
     .member_count = 1, .members = dynamodb_delete_global_table_witness_group_member_action_members};

static const struct member dynamodb_delete_item_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_delete_item_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_delete_item_in, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("Expected"), STR_INIT("Expected"), .shape = &shape_expected_attribute_map,
     .offset = offsetof(struct dynamodb_delete_item_in, expected)},
    {STR_INIT("ConditionalOperator"), STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_delete_item_in, conditional_operator)},
    {STR_INIT("ReturnValues"), STR_INIT("ReturnValues"), .shape = &shape_return_value,
     .offset = offsetof(struct dynamodb_delete_item_in, return_values)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_delete_item_in, return_consumed_capacity)},
    {STR_INIT("ReturnItemCollectionMetrics"), STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_delete_item_in, return_item_collection_metrics)},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_delete_item_in, condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_delete_item_in, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_delete_item_in, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_delete_item_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_delete_item_in_shape =
    {STR_INIT("DeleteItemInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete_item_in),
     .member_count = 11, .members = dynamodb_delete_item_in_members};

static const struct member dynamodb_delete_item_out_members[] = {
    {STR_INIT("Attributes"), STR_INIT("Attributes"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_delete_item_out, attributes)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_delete_item_out, consumed_capacity)},
    {STR_INIT("ItemCollectionMetrics"), STR_INIT("ItemCollectionMetrics"),
     .shape = &dynamodb_item_collection_metrics_shape,
     .offset = offsetof(struct dynamodb_delete_item_out, item_collection_metrics)},
};
const struct shape dynamodb_delete_item_out_shape =
    {STR_INIT("DeleteItemOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete_item_out),
     .member_count = 3, .members = dynamodb_delete_item_out_members};

static const struct member dynamodb_delete_replica_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_delete_replica_action, region_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_replica_action_shape =
    {STR_INIT("DeleteReplicaAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_replica_action), .member_count = 1,
     .members = dynamodb_delete_replica_action_members};

static const struct member dynamodb_delete_replication_group_member_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_delete_replication_group_member_action, region_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_replication_group_member_action_shape =
    {STR_INIT("DeleteReplicationGroupMemberAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_replication_group_member_action), .member_count = 1,
     .members = dynamodb_delete_replication_group_member_action_members};

static const struct member dynamodb_delete_request_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_delete_request, key), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_request_shape =
    {STR_INIT("DeleteRequest"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete_request),
     .member_count = 1, .members = dynamodb_delete_request_members};

static const struct member dynamodb_delete_resource_policy_in_members[] = {
    {STR_INIT("ResourceArn"), STR_INIT("ResourceArn"), .shape = &shape_resource_arn_string,
     .offset = offsetof(struct dynamodb_delete_resource_policy_in, resource_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ExpectedRevisionId"), STR_INIT("ExpectedRevisionId"),
     .shape = &shape_policy_revision_id,
     .offset = offsetof(struct dynamodb_delete_resource_policy_in, expected_revision_id)},
};
const struct shape dynamodb_delete_resource_policy_in_shape =
    {STR_INIT("DeleteResourcePolicyInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_resource_policy_in), .member_count = 2,
     .members = dynamodb_delete_resource_policy_in_members};

static const struct member dynamodb_delete_resource_policy_out_members[] = {
    {STR_INIT("RevisionId"), STR_INIT("RevisionId"), .shape = &shape_policy_revision_id,
     .offset = offsetof(struct dynamodb_delete_resource_policy_out, revision_id)},
};
const struct shape dynamodb_delete_resource_policy_out_shape =
    {STR_INIT("DeleteResourcePolicyOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_resource_policy_out), .member_count = 1,
     .members = dynamodb_delete_resource_policy_out_members};

static const struct member dynamodb_delete_table_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_delete_table_in, table_name), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_table_in_shape =
    {STR_INIT("DeleteTableInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete_table_in),
     .member_count = 1, .members = dynamodb_delete_table_in_members};

static const struct member dynamodb_delete_table_out_members[] = {
    {STR_INIT("TableDescription"), STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_delete_table_out, table_description)},
};
const struct shape dynamodb_delete_table_out_shape =
    {STR_INIT("DeleteTableOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_delete_table_out),
     .member_count = 1, .members = dynamodb_delete_table_out_members};

static const struct member dynamodb_delete_vector_index_action_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_delete_vector_index_action, index_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_vector_index_action_shape =
    {STR_INIT("DeleteVectorIndexAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_delete_vector_index_action), .member_count = 1,
     .members = dynamodb_delete_vector_index_action_members};

static const struct member dynamodb_describe_backup_in_members[] = {
    {STR_INIT("BackupArn"), STR_INIT("BackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_describe_backup_in, backup_arn), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_backup_in_shape =
    {STR_INIT("DescribeBackupInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_backup_in), .member_count = 1,
     .members = dynamodb_describe_backup_in_members};

static const struct member dynamodb_describe_backup_out_members[] = {
    {STR_INIT("BackupDescription"), STR_INIT("BackupDescription"),
     .shape = &dynamodb_backup_description_shape,
     .offset = offsetof(struct dynamodb_describe_backup_out, backup_description)},
};
const struct shape dynamodb_describe_backup_out_shape =
    {STR_INIT("DescribeBackupOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_backup_out), .member_count = 1,
     .members = dynamodb_describe_backup_out_members};

static const struct member dynamodb_describe_bulk_operation_in_members[] = {
    {STR_INIT("BulkOperationArn"), STR_INIT("BulkOperationArn"), .shape = &shape_bulk_operation_arn,
     .offset = offsetof(struct dynamodb_describe_bulk_operation_in, bulk_operation_arn),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_bulk_operation_in_shape =
    {STR_INIT("DescribeBulkOperationInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_bulk_operation_in), .member_count = 1,
     .members = dynamodb_describe_bulk_operation_in_members};

static const struct member dynamodb_describe_bulk_operation_out_members[] = {
    {STR_INIT("BulkOperationDescription"), STR_INIT("BulkOperationDescription"),
     .shape = &dynamodb_bulk_operation_description_shape,
     .offset = offsetof(struct dynamodb_describe_bulk_operation_out, bulk_operation_description),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_bulk_operation_out_shape =
    {STR_INIT("DescribeBulkOperationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_bulk_operation_out), .member_count = 1,
     .members = dynamodb_describe_bulk_operation_out_members};

static const struct member dynamodb_describe_continuous_backups_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_continuous_backups_in, table_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_continuous_backups_in_shape =
    {STR_INIT("DescribeContinuousBackupsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_continuous_backups_in), .member_count = 1,
     .members = dynamodb_describe_continuous_backups_in_members};

static const struct member dynamodb_describe_continuous_backups_out_members[] = {
    {STR_INIT("ContinuousBackupsDescription"), STR_INIT("ContinuousBackupsDescription"),
     .shape = &dynamodb_continuous_backups_description_shape,
     .offset = offsetof(struct dynamodb_describe_continuous_backups_out, continuous_backups_description)},
};
const struct shape dynamodb_describe_continuous_backups_out_shape =
    {STR_INIT("DescribeContinuousBackupsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_continuous_backups_out), .member_count = 1,
     .members = dynamodb_describe_continuous_backups_out_members};

static const struct member dynamodb_describe_contributor_insights_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_in, index_name)},
};
const struct shape dynamodb_describe_contributor_insights_in_shape =
    {STR_INIT("DescribeContributorInsightsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_contributor_insights_in), .member_count = 2,
     .members = dynamodb_describe_contributor_insights_in_members};

static const struct member dynamodb_describe_contributor_insights_out_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, table_name)},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, index_name)},
    {STR_INIT("ContributorInsightsRuleList"), STR_INIT("ContributorInsightsRuleList"),
     .shape = &shape_contributor_insights_rule_list,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, contributor_insights_rule_list)},
    {STR_INIT("ContributorInsightsStatus"), STR_INIT("ContributorInsightsStatus"),
     .shape = &shape_contributor_insights_status,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, contributor_insights_status)},
    {STR_INIT("LastUpdateDateTime"), STR_INIT("LastUpdateDateTime"),
     .shape = &shape_last_update_date_time,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, last_update_date_time)},
    {STR_INIT("FailureException"), STR_INIT("FailureException"),
     .shape = &dynamodb_failure_exception_shape,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, failure_exception)},
    {STR_INIT("ContributorInsightsMode"), STR_INIT("ContributorInsightsMode"),
     .shape = &shape_contributor_insights_mode,
     .offset = offsetof(struct dynamodb_describe_contributor_insights_out, contributor_insights_mode)},
};
const struct shape dynamodb_describe_contributor_insights_out_shape =
    {STR_INIT("DescribeContributorInsightsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_contributor_insights_out), .member_count = 7,
     .members = dynamodb_describe_contributor_insights_out_members};

const struct shape dynamodb_describe_endpoints_in_shape =
    {STR_INIT("DescribeEndpointsRequest"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_endpoints_in)};

static const struct member dynamodb_describe_endpoints_out_members[] = {
    {STR_INIT("Endpoints"), STR_INIT("Endpoints"), .shape = &shape_endpoints,
     .offset = offsetof(struct dynamodb_describe_endpoints_out, endpoints), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_endpoints_out_shape =
    {STR_INIT("DescribeEndpointsResponse"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_endpoints_out), .member_count = 1,
     .members = dynamodb_describe_endpoints_out_members};

static const struct member dynamodb_describe_export_in_members[] = {
    {STR_INIT("ExportArn"), STR_INIT("ExportArn"), .shape = &shape_export_arn,
     .offset = offsetof(struct dynamodb_describe_export_in, export_arn), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_export_in_shape =
    {STR_INIT("DescribeExportInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_export_in), .member_count = 1,
     .members = dynamodb_describe_export_in_members};

static const struct member dynamodb_describe_export_out_members[] = {
    {STR_INIT("ExportDescription"), STR_INIT("ExportDescription"),
     .shape = &dynamodb_export_description_shape,
     .offset = offsetof(struct dynamodb_describe_export_out, export_description)},
};
const struct shape dynamodb_describe_export_out_shape =
    {STR_INIT("DescribeExportOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_export_out), .member_count = 1,
     .members = dynamodb_describe_export_out_members};

static const struct member dynamodb_describe_global_table_in_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_describe_global_table_in, global_table_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_global_table_in_shape =
    {STR_INIT("DescribeGlobalTableInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_global_table_in), .member_count = 1,
     .members = dynamodb_describe_global_table_in_members};

static const struct member dynamodb_describe_global_table_out_members[] = {
    {STR_INIT("GlobalTableDescription"), STR_INIT("GlobalTableDescription"),
     .shape = &dynamodb_global_table_description_shape,
     .offset = offsetof(struct dynamodb_describe_global_table_out, global_table_description)},
};
const struct shape dynamodb_describe_global_table_out_shape =
    {STR_INIT("DescribeGlobalTableOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_global_table_out), .member_count = 1,
     .members = dynamodb_describe_global_table_out_members};

static const struct member dynamodb_describe_global_table_settings_in_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_describe_global_table_settings_in, global_table_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_global_table_settings_in_shape =
    {STR_INIT("DescribeGlobalTableSettingsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_global_table_settings_in), .member_count = 1,
     .members = dynamodb_describe_global_table_settings_in_members};

static const struct member dynamodb_describe_global_table_settings_out_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_describe_global_table_settings_out, global_table_name)},
    {STR_INIT("ReplicaSettings"), STR_INIT("ReplicaSettings"),
     .shape = &shape_replica_settings_description_list,
     .offset = offsetof(struct dynamodb_describe_global_table_settings_out, replica_settings)},
};
const struct shape dynamodb_describe_global_table_settings_out_shape =
    {STR_INIT("DescribeGlobalTableSettingsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_global_table_settings_out), .member_count = 2,
     .members = dynamodb_describe_global_table_settings_out_members};

static const struct member dynamodb_describe_import_in_members[] = {
    {STR_INIT("ImportArn"), STR_INIT("ImportArn"), .shape = &shape_import_arn,
     .offset = offsetof(struct dynamodb_describe_import_in, import_arn), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_import_in_shape =
    {STR_INIT("DescribeImportInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_import_in), .member_count = 1,
     .members = dynamodb_describe_import_in_members};

static const struct member dynamodb_describe_import_out_members[] = {
    {STR_INIT("ImportTableDescription"), STR_INIT("ImportTableDescription"),
     .shape = &dynamodb_import_table_description_shape,
     .offset = offsetof(struct dynamodb_describe_import_out, import_table_description),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_import_out_shape =
    {STR_INIT("DescribeImportOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_import_out), .member_count = 1,
     .members = dynamodb_describe_import_out_members};

static const struct member dynamodb_describe_kinesis_streaming_destination_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_kinesis_streaming_destination_in, table_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_kinesis_streaming_destination_in_shape =
    {STR_INIT("DescribeKinesisStreamingDestinationInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_kinesis_streaming_destination_in), .member_count = 1,
     .members = dynamodb_describe_kinesis_streaming_destination_in_members};

static const struct member dynamodb_describe_kinesis_streaming_destination_out_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_describe_kinesis_streaming_destination_out, table_name)},
    {STR_INIT("KinesisDataStreamDestinations"), STR_INIT("KinesisDataStreamDestinations"),
     .shape = &shape_kinesis_data_stream_destinations,
     .offset = offsetof(struct dynamodb_describe_kinesis_streaming_destination_out, kinesis_data_stream_destinations)},
};
const struct shape dynamodb_describe_kinesis_streaming_destination_out_shape =
    {STR_INIT("DescribeKinesisStreamingDestinationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_kinesis_streaming_destination_out), .member_count = 2,
     .members = dynamodb_describe_kinesis_streaming_destination_out_members};

const struct shape dynamodb_describe_limits_in_shape =
    {STR_INIT("DescribeLimitsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_limits_in)};

static const struct member dynamodb_describe_limits_out_members[] = {
    {STR_INIT("AccountMaxReadCapacityUnits"), STR_INIT("AccountMaxReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_describe_limits_out, account_max_read_capacity_units)},
    {STR_INIT("AccountMaxWriteCapacityUnits"), STR_INIT("AccountMaxWriteCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_describe_limits_out, account_max_write_capacity_units)},
    {STR_INIT("TableMaxReadCapacityUnits"), STR_INIT("TableMaxReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_describe_limits_out, table_max_read_capacity_units)},
    {STR_INIT("TableMaxWriteCapacityUnits"), STR_INIT("TableMaxWriteCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_describe_limits_out, table_max_write_capacity_units)},
};
const struct shape dynamodb_describe_limits_out_shape =
    {STR_INIT("DescribeLimitsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_limits_out), .member_count = 4,
     .members = dynamodb_describe_limits_out_members};

static const struct member dynamodb_describe_table_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_table_in, table_name), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_table_in_shape =
    {STR_INIT("DescribeTableInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_table_in), .member_count = 1,
     .members = dynamodb_describe_table_in_members};

static const struct member dynamodb_describe_table_out_members[] = {
    {STR_INIT("Table"), STR_INIT("Table"), .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_describe_table_out, table)},
};
const struct shape dynamodb_describe_table_out_shape =
    {STR_INIT("DescribeTableOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_table_out), .member_count = 1,
     .members = dynamodb_describe_table_out_members};

static const struct member dynamodb_describe_table_replica_auto_scaling_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_table_replica_auto_scaling_in, table_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_table_replica_auto_scaling_in_shape =
    {STR_INIT("DescribeTableReplicaAutoScalingInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_table_replica_auto_scaling_in), .member_count = 1,
     .members = dynamodb_describe_table_replica_auto_scaling_in_members};

static const struct member dynamodb_describe_table_replica_auto_scaling_out_members[] = {
    {STR_INIT("TableAutoScalingDescription"), STR_INIT("TableAutoScalingDescription"),
     .shape = &dynamodb_table_auto_scaling_description_shape,
     .offset = offsetof(struct dynamodb_describe_table_replica_auto_scaling_out, table_auto_scaling_description)},
};
const struct shape dynamodb_describe_table_replica_auto_scaling_out_shape =
    {STR_INIT("DescribeTableReplicaAutoScalingOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_table_replica_auto_scaling_out), .member_count = 1,
     .members = dynamodb_describe_table_replica_auto_scaling_out_members};

static const struct member dynamodb_describe_time_to_live_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_time_to_live_in, table_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_time_to_live_in_shape =
    {STR_INIT("DescribeTimeToLiveInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_time_to_live_in), .member_count = 1,
     .members = dynamodb_describe_time_to_live_in_members};

static const struct member dynamodb_describe_time_to_live_out_members[] = {
    {STR_INIT("TimeToLiveDescription"), STR_INIT("TimeToLiveDescription"),
     .shape = &dynamodb_time_to_live_description_shape,
     .offset = offsetof(struct dynamodb_describe_time_to_live_out, time_to_live_description)},
};
const struct shape dynamodb_describe_time_to_live_out_shape =
    {STR_INIT("DescribeTimeToLiveOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_describe_time_to_live_out), .member_count = 1,
     .members = dynamodb_describe_time_to_live_out_members};

static const struct member dynamodb_disable_kinesis_streaming_destination_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_in, stream_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("EnableKinesisStreamingConfiguration"),
     STR_INIT("EnableKinesisStreamingConfiguration"),
     .shape = &dynamodb_enable_kinesis_streaming_configuration_shape,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_in, enable_kinesis_streaming_configuration)},
};
const struct shape dynamodb_disable_kinesis_streaming_destination_in_shape =
    {STR_INIT("KinesisStreamingDestinationInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_disable_kinesis_streaming_destination_in), .member_count = 3,
     .members = dynamodb_disable_kinesis_streaming_destination_in_members};

static const struct member dynamodb_disable_kinesis_streaming_destination_out_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_out, table_name)},
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_out, stream_arn)},
    {STR_INIT("DestinationStatus"), STR_INIT("DestinationStatus"),
     .shape = &shape_destination_status,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_out, destination_status)},
    {STR_INIT("EnableKinesisStreamingConfiguration"),
     STR_INIT("EnableKinesisStreamingConfiguration"),
     .shape = &dynamodb_enable_kinesis_streaming_configuration_shape,
     .offset = offsetof(struct dynamodb_disable_kinesis_streaming_destination_out, enable_kinesis_streaming_configuration)},
};
const struct shape dynamodb_disable_kinesis_streaming_destination_out_shape =
    {STR_INIT("KinesisStreamingDestinationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_disable_kinesis_streaming_destination_out), .member_count = 4,
     .members = dynamodb_disable_kinesis_streaming_destination_out_members};

static const struct member dynamodb_disassociate_replication_group_member_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_disassociate_replication_group_member_action, region_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("DisassociationMode"), STR_INIT("DisassociationMode"),
     .shape = &shape_disassociation_mode,
     .offset = offsetof(struct dynamodb_disassociate_replication_group_member_action, disassociation_mode),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_disassociate_replication_group_member_action_shape =
    {STR_INIT("DisassociateReplicationGroupMemberAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_disassociate_replication_group_member_action),
     .member_count = 2, .members = dynamodb_disassociate_replication_group_member_action_members};

static const struct member dynamodb_enable_kinesis_streaming_configuration_members[] = {
    {STR_INIT("ApproximateCreationDateTimePrecision"),
     STR_INIT("ApproximateCreationDateTimePrecision"),
     .shape = &shape_approximate_creation_date_time_precision,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_configuration, approximate_creation_date_time_precision)},
};
const struct shape dynamodb_enable_kinesis_streaming_configuration_shape =
    {STR_INIT("EnableKinesisStreamingConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_enable_kinesis_streaming_configuration), .member_count = 1,
     .members = dynamodb_enable_kinesis_streaming_configuration_members};

static const struct member dynamodb_enable_kinesis_streaming_destination_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_in, stream_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("EnableKinesisStreamingConfiguration"),
     STR_INIT("EnableKinesisStreamingConfiguration"),
     .shape = &dynamodb_enable_kinesis_streaming_configuration_shape,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_in, enable_kinesis_streaming_configuration)},
};
const struct shape dynamodb_enable_kinesis_streaming_destination_in_shape =
    {STR_INIT("KinesisStreamingDestinationInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_enable_kinesis_streaming_destination_in), .member_count = 3,
     .members = dynamodb_enable_kinesis_streaming_destination_in_members};

static const struct member dynamodb_enable_kinesis_streaming_destination_out_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_out, table_name)},
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_out, stream_arn)},
    {STR_INIT("DestinationStatus"), STR_INIT("DestinationStatus"),
     .shape = &shape_destination_status,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_out, destination_status)},
    {STR_INIT("EnableKinesisStreamingConfiguration"),
     STR_INIT("EnableKinesisStreamingConfiguration"),
     .shape = &dynamodb_enable_kinesis_streaming_configuration_shape,
     .offset = offsetof(struct dynamodb_enable_kinesis_streaming_destination_out, enable_kinesis_streaming_configuration)},
};
const struct shape dynamodb_enable_kinesis_streaming_destination_out_shape =
    {STR_INIT("KinesisStreamingDestinationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_enable_kinesis_streaming_destination_out), .member_count = 4,
     .members = dynamodb_enable_kinesis_streaming_destination_out_members};

static const struct member dynamodb_endpoint_members[] = {
    {STR_INIT("Address"), STR_INIT("Address"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_endpoint, address), .flags = MEMBER_REQUIRED},
    {STR_INIT("CachePeriodInMinutes"), STR_INIT("CachePeriodInMinutes"), .shape = &shape_long,
     .offset = offsetof(struct dynamodb_endpoint, cache_period_in_minutes), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_endpoint_shape =
    {STR_INIT("Endpoint"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_endpoint),
     .member_count = 2, .members = dynamodb_endpoint_members};

static const struct member dynamodb_execute_statement_in_members[] = {
    {STR_INIT("Statement"), STR_INIT("Statement"), .shape = &shape_parti_ql_statement,
     .offset = offsetof(struct dynamodb_execute_statement_in, statement), .flags = MEMBER_REQUIRED},
    {STR_INIT("Parameters"), STR_INIT("Parameters"), .shape = &shape_prepared_statement_parameters,
     .offset = offsetof(struct dynamodb_execute_statement_in, parameters)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_execute_statement_in, consistent_read)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_parti_ql_next_token,
     .offset = offsetof(struct dynamodb_execute_statement_in, next_token)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_execute_statement_in, return_consumed_capacity)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodb_execute_statement_in, limit)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_execute_statement_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_execute_statement_in_shape =
    {STR_INIT("ExecuteStatementInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_execute_statement_in), .member_count = 7,
     .members = dynamodb_execute_statement_in_members};

static const struct member dynamodb_execute_statement_out_members[] = {
    {STR_INIT("Items"), STR_INIT("Items"), .shape = &shape_item_list,
     .offset = offsetof(struct dynamodb_execute_statement_out, items)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_parti_ql_next_token,
     .offset = offsetof(struct dynamodb_execute_statement_out, next_token)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_execute_statement_out, consumed_capacity)},
    {STR_INIT("LastEvaluatedKey"), STR_INIT("LastEvaluatedKey"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_execute_statement_out, last_evaluated_key)},
};
const struct shape dynamodb_execute_statement_out_shape =
    {STR_INIT("ExecuteStatementOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_execute_statement_out), .member_count = 4,
     .members = dynamodb_execute_statement_out_members};

static const struct member dynamodb_execute_transaction_in_members[] = {
    {STR_INIT("TransactStatements"), STR_INIT("TransactStatements"),
     .shape = &shape_parameterized_statements,
     .offset = offsetof(struct dynamodb_execute_transaction_in, transact_statements),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ClientRequestToken"), STR_INIT("ClientRequestToken"),
     .shape = &shape_client_request_token,
     .offset = offsetof(struct dynamodb_execute_transaction_in, client_request_token),
     .flags = MEMBER_IDEMPOTENCY},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_execute_transaction_in, return_consumed_capacity)},
};
const struct shape dynamodb_execute_transaction_in_shape =
    {STR_INIT("ExecuteTransactionInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_execute_transaction_in), .member_count = 3,
     .members = dynamodb_execute_transaction_in_members};

static const struct member dynamodb_execute_transaction_out_members[] = {
    {STR_INIT("Responses"), STR_INIT("Responses"), .shape = &shape_item_response_list,
     .offset = offsetof(struct dynamodb_execute_transaction_out, responses)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_execute_transaction_out, consumed_capacity)},
};
const struct shape dynamodb_execute_transaction_out_shape =
    {STR_INIT("ExecuteTransactionOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_execute_transaction_out), .member_count = 2,
     .members = dynamodb_execute_transaction_out_members};

static const struct member dynamodb_expected_attribute_value_members[] = {
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_attribute_value,
     .offset = offsetof(struct dynamodb_expected_attribute_value, value)},
    {STR_INIT("Exists"), STR_INIT("Exists"), .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_expected_attribute_value, exists)},
    {STR_INIT("ComparisonOperator"), STR_INIT("ComparisonOperator"),
     .shape = &shape_comparison_operator,
     .offset = offsetof(struct dynamodb_expected_attribute_value, comparison_operator)},
    {STR_INIT("AttributeValueList"), STR_INIT("AttributeValueList"),
     .shape = &shape_attribute_value_list,
     .offset = offsetof(struct dynamodb_expected_attribute_value, attribute_value_list)},
};
const struct shape dynamodb_expected_attribute_value_shape =
    {STR_INIT("ExpectedAttributeValue"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_expected_attribute_value), .member_count = 4,
     .members = dynamodb_expected_attribute_value_members};

static const struct member dynamodb_export_description_members[] = {
    {STR_INIT("ExportArn"), STR_INIT("ExportArn"), .shape = &shape_export_arn,
     .offset = offsetof(struct dynamodb_export_description, export_arn)},
    {STR_INIT("ExportStatus"), STR_INIT("ExportStatus"), .shape = &shape_export_status,
     .offset = offsetof(struct dynamodb_export_description, export_status)},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_export_start_time,
     .offset = offsetof(struct dynamodb_export_description, start_time)},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_export_end_time,
     .offset = offsetof(struct dynamodb_export_description, end_time)},
    {STR_INIT("ExportManifest"), STR_INIT("ExportManifest"), .shape = &shape_export_manifest,
     .offset = offsetof(struct dynamodb_export_description, export_manifest)},
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_export_description, table_arn)},
    {STR_INIT("TableId"), STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_export_description, table_id)},
    {STR_INIT("ExportTime"), STR_INIT("ExportTime"), .shape = &shape_export_time,
     .offset = offsetof(struct dynamodb_export_description, export_time)},
    {STR_INIT("ClientToken"), STR_INIT("ClientToken"), .shape = &shape_client_token,
     .offset = offsetof(struct dynamodb_export_description, client_token)},
    {STR_INIT("S3Bucket"), STR_INIT("S3Bucket"), .shape = &shape_s3_bucket,
     .offset = offsetof(struct dynamodb_export_description, s3_bucket)},
    {STR_INIT("S3BucketOwner"), STR_INIT("S3BucketOwner"), .shape = &shape_s3_bucket_owner,
     .offset = offsetof(struct dynamodb_export_description, s3_bucket_owner)},
    {STR_INIT("S3Prefix"), STR_INIT("S3Prefix"), .shape = &shape_s3_prefix,
     .offset = offsetof(struct dynamodb_export_description, s3_prefix)},
    {STR_INIT("S3SseAlgorithm"), STR_INIT("S3SseAlgorithm"), .shape = &shape_s3_sse_algorithm,
     .offset = offsetof(struct dynamodb_export_description, s3_sse_algorithm)},
    {STR_INIT("S3SseKmsKeyId"), STR_INIT("S3SseKmsKeyId"), .shape = &shape_s3_sse_kms_key_id,
     .offset = offsetof(struct dynamodb_export_description, s3_sse_kms_key_id)},
    {STR_INIT("FailureCode"), STR_INIT("FailureCode"), .shape = &shape_failure_code,
     .offset = offsetof(struct dynamodb_export_description, failure_code)},
    {STR_INIT("FailureMessage"), STR_INIT("FailureMessage"), .shape = &shape_failure_message,
     .offset = offsetof(struct dynamodb_export_description, failure_message)},
    {STR_INIT("ExportFormat"), STR_INIT("ExportFormat"), .shape = &shape_export_format,
     .offset = offsetof(struct dynamodb_export_description, export_format)},
    {STR_INIT("BilledSizeBytes"), STR_INIT("BilledSizeBytes"), .shape = &shape_billed_size_bytes,
     .offset = offsetof(struct dynamodb_export_description, billed_size_bytes)},
    {STR_INIT("ItemCount"), STR_INIT("ItemCount"), .shape = &shape_item_count,
     .offset = offsetof(struct dynamodb_export_description, item_count)},
    {STR_INIT("ExportType"), STR_INIT("ExportType"), .shape = &shape_export_type,
     .offset = offsetof(struct dynamodb_export_description, export_type)},
    {STR_INIT("IncrementalExportSpecification"), STR_INIT("IncrementalExportSpecification"),
     .shape = &dynamodb_incremental_export_specification_shape,
     .offset = offsetof(struct dynamodb_export_description, incremental_export_specification)},
    {STR_INIT("FilterSpecification"), STR_INIT("FilterSpecification"),
     .shape = &dynamodb_filter_specification_shape,
     .offset = offsetof(struct dynamodb_export_description, filter_specification)},
};
const struct shape dynamodb_export_description_shape =
    {STR_INIT("ExportDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_export_description), .member_count = 22,
     .members = dynamodb_export_description_members};

static const struct member dynamodb_export_summary_members[] = {
    {STR_INIT("ExportArn"), STR_INIT("ExportArn"), .shape = &shape_export_arn,
     .offset = offsetof(struct dynamodb_export_summary, export_arn)},
    {STR_INIT("ExportStatus"), STR_INIT("ExportStatus"), .shape = &shape_export_status,
     .offset = offsetof(struct dynamodb_export_summary, export_status)},
    {STR_INIT("ExportType"), STR_INIT("ExportType"), .shape = &shape_export_type,
     .offset = offsetof(struct dynamodb_export_summary, export_type)},
};
const struct shape dynamodb_export_summary_shape =
    {STR_INIT("ExportSummary"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_export_summary),
     .member_count = 3, .members = dynamodb_export_summary_members};

static const struct member dynamodb_export_table_to_point_in_time_in_members[] = {
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, table_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ExportTime"), STR_INIT("ExportTime"), .shape = &shape_export_time,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, export_time)},
    {STR_INIT("ClientToken"), STR_INIT("ClientToken"), .shape = &shape_client_token,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, client_token),
     .flags = MEMBER_IDEMPOTENCY},
    {STR_INIT("S3Bucket"), STR_INIT("S3Bucket"), .shape = &shape_s3_bucket,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, s3_bucket),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("S3BucketOwner"), STR_INIT("S3BucketOwner"), .shape = &shape_s3_bucket_owner,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, s3_bucket_owner)},
    {STR_INIT("S3Prefix"), STR_INIT("S3Prefix"), .shape = &shape_s3_prefix,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, s3_prefix)},
    {STR_INIT("S3SseAlgorithm"), STR_INIT("S3SseAlgorithm"), .shape = &shape_s3_sse_algorithm,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, s3_sse_algorithm)},
    {STR_INIT("S3SseKmsKeyId"), STR_INIT("S3SseKmsKeyId"), .shape = &shape_s3_sse_kms_key_id,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, s3_sse_kms_key_id)},
    {STR_INIT("ExportFormat"), STR_INIT("ExportFormat"), .shape = &shape_export_format,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, export_format)},
    {STR_INIT("ExportType"), STR_INIT("ExportType"), .shape = &shape_export_type,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, export_type)},
    {STR_INIT("IncrementalExportSpecification"), STR_INIT("IncrementalExportSpecification"),
     .shape = &dynamodb_incremental_export_specification_shape,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, incremental_export_specification)},
    {STR_INIT("FilterSpecification"), STR_INIT("FilterSpecification"),
     .shape = &dynamodb_filter_specification_shape,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_in, filter_specification)},
};
const struct shape dynamodb_export_table_to_point_in_time_in_shape =
    {STR_INIT("ExportTableToPointInTimeInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_export_table_to_point_in_time_in), .member_count = 12,
     .members = dynamodb_export_table_to_point_in_time_in_members};

static const struct member dynamodb_export_table_to_point_in_time_out_members[] = {
    {STR_INIT("ExportDescription"), STR_INIT("ExportDescription"),
     .shape = &dynamodb_export_description_shape,
     .offset = offsetof(struct dynamodb_export_table_to_point_in_time_out, export_description)},
};
const struct shape dynamodb_export_table_to_point_in_time_out_shape =
    {STR_INIT("ExportTableToPointInTimeOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_export_table_to_point_in_time_out), .member_count = 1,
     .members = dynamodb_export_table_to_point_in_time_out_members};

static const struct member dynamodb_failure_exception_members[] = {
    {STR_INIT("ExceptionName"), STR_INIT("ExceptionName"), .shape = &shape_exception_name,
     .offset = offsetof(struct dynamodb_failure_exception, exception_name)},
    {STR_INIT("ExceptionDescription"), STR_INIT("ExceptionDescription"),
     .shape = &shape_exception_description,
     .offset = offsetof(struct dynamodb_failure_exception, exception_description)},
};
const struct shape dynamodb_failure_exception_shape =
    {STR_INIT("FailureException"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_failure_exception),
     .member_count = 2, .members = dynamodb_failure_exception_members};

static const struct member dynamodb_filter_specification_members[] = {
    {STR_INIT("FilterExpression"), STR_INIT("FilterExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_filter_specification, filter_expression)},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_filter_specification, projection_expression)},
    {STR_INIT("KeyConditionExpression"), STR_INIT("KeyConditionExpression"),
     .shape = &shape_key_expression,
     .offset = offsetof(struct dynamodb_filter_specification, key_condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_filter_specification, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_filter_specification, expression_attribute_values)},
};
const struct shape dynamodb_filter_specification_shape =
    {STR_INIT("FilterSpecification"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_filter_specification), .member_count = 5,
     .members = dynamodb_filter_specification_members};

static const struct member dynamodb_get_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_get, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_get, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_get, projection_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_get, expression_attribute_names)},
};
const struct shape dynamodb_get_shape =
    {STR_INIT("Get"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_get), .member_count = 4,
     .members = dynamodb_get_members};

static const struct member dynamodb_get_item_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_get_item_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_get_item_in, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributesToGet"), STR_INIT("AttributesToGet"), .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_get_item_in, attributes_to_get)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_get_item_in, consistent_read)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_get_item_in, return_consumed_capacity)},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_get_item_in, projection_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_get_item_in, expression_attribute_names)},
};
const struct shape dynamodb_get_item_in_shape =
    {STR_INIT("GetItemInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_get_item_in),
     .member_count = 7, .members = dynamodb_get_item_in_members};

static const struct member dynamodb_get_item_out_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_get_item_out, item)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_get_item_out, consumed_capacity)},
};
const struct shape dynamodb_get_item_out_shape =
    {STR_INIT("GetItemOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_get_item_out),
     .member_count = 2, .members = dynamodb_get_item_out_members};

static const struct member dynamodb_get_resource_policy_in_members[] = {
    {STR_INIT("ResourceArn"), STR_INIT("ResourceArn"), .shape = &shape_resource_arn_string,
     .offset = offsetof(struct dynamodb_get_resource_policy_in, resource_arn),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_get_resource_policy_in_shape =
    {STR_INIT("GetResourcePolicyInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_get_resource_policy_in), .member_count = 1,
     .members = dynamodb_get_resource_policy_in_members};

static const struct member dynamodb_get_resource_policy_out_members[] = {
    {STR_INIT("Policy"), STR_INIT("Policy"), .shape = &shape_resource_policy,
     .offset = offsetof(struct dynamodb_get_resource_policy_out, policy)},
    {STR_INIT("RevisionId"), STR_INIT("RevisionId"), .shape = &shape_policy_revision_id,
     .offset = offsetof(struct dynamodb_get_resource_policy_out, revision_id)},
};
const struct shape dynamodb_get_resource_policy_out_shape =
    {STR_INIT("GetResourcePolicyOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_get_resource_policy_out), .member_count = 2,
     .members = dynamodb_get_resource_policy_out_members};

static const struct member dynamodb_global_secondary_index_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_secondary_index, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_global_secondary_index, key_schema),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, projection),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, provisioned_throughput)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, on_demand_throughput)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, warm_throughput)},
};
const struct shape dynamodb_global_secondary_index_shape =
    {STR_INIT("GlobalSecondaryIndex"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_secondary_index), .member_count = 6,
     .members = dynamodb_global_secondary_index_members};

static const struct member dynamodb_global_secondary_index_auto_scaling_update_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_secondary_index_auto_scaling_update, index_name)},
    {STR_INIT("ProvisionedWriteCapacityAutoScalingUpdate"),
     STR_INIT("ProvisionedWriteCapacityAutoScalingUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_auto_scaling_update, provisioned_write_capacity_auto_scaling_update)},
};
const struct shape dynamodb_global_secondary_index_auto_scaling_update_shape =
    {STR_INIT("GlobalSecondaryIndexAutoScalingUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_secondary_index_auto_scaling_update), .member_count = 2,
     .members = dynamodb_global_secondary_index_auto_scaling_update_members};

static const struct member dynamodb_global_secondary_index_description_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_name)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, key_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, projection)},
    {STR_INIT("IndexStatus"), STR_INIT("IndexStatus"), .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_status)},
    {STR_INIT("Backfilling"), STR_INIT("Backfilling"), .shape = &shape_backfilling,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, backfilling)},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_description_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, provisioned_throughput)},
    {STR_INIT("IndexSizeBytes"), STR_INIT("IndexSizeBytes"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_size_bytes)},
    {STR_INIT("ItemCount"), STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, item_count)},
    {STR_INIT("IndexArn"), STR_INIT("IndexArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_arn)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, on_demand_throughput)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_global_secondary_index_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, warm_throughput)},
};
const struct shape dynamodb_global_secondary_index_description_shape =
    {STR_INIT("GlobalSecondaryIndexDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_secondary_index_description), .member_count = 11,
     .members = dynamodb_global_secondary_index_description_members};

static const struct member dynamodb_global_secondary_index_info_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_secondary_index_info, index_name)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_global_secondary_index_info, key_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_info, projection)},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_info, provisioned_throughput)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_info, on_demand_throughput)},
};
const struct shape dynamodb_global_secondary_index_info_shape =
    {STR_INIT("GlobalSecondaryIndexInfo"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_secondary_index_info), .member_count = 5,
     .members = dynamodb_global_secondary_index_info_members};

static const struct member dynamodb_global_secondary_index_update_members[] = {
    {STR_INIT("Update"), STR_INIT("Update"),
     .shape = &dynamodb_update_global_secondary_index_action_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_update, update)},
    {STR_INIT("Create"), STR_INIT("Create"),
     .shape = &dynamodb_create_global_secondary_index_action_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_update, create)},
    {STR_INIT("Delete"), STR_INIT("Delete"),
     .shape = &dynamodb_delete_global_secondary_index_action_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_update, delete)},
};
const struct shape dynamodb_global_secondary_index_update_shape =
    {STR_INIT("GlobalSecondaryIndexUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_secondary_index_update), .member_count = 3,
     .members = dynamodb_global_secondary_index_update_members};

static const struct member dynamodb_global_secondary_index_warm_throughput_description_members[] = {
    {STR_INIT("ReadUnitsPerSecond"), STR_INIT("ReadUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_warm_throughput_description, read_units_per_second)},
    {STR_INIT("WriteUnitsPerSecond"), STR_INIT("WriteUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_warm_throughput_description, write_units_per_second)},
    {STR_INIT("Status"), STR_INIT("Status"), .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_global_secondary_index_warm_throughput_description, status)},
};
const struct shape dynamodb_global_secondary_index_warm_throughput_description_shape =
    {STR_INIT("GlobalSecondaryIndexWarmThroughputDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_secondary_index_warm_throughput_description),
     .member_count = 3,
     .members = dynamodb_global_secondary_index_warm_throughput_description_members};

static const struct member dynamodb_global_table_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_global_table, global_table_name)},
    {STR_INIT("ReplicationGroup"), STR_INIT("ReplicationGroup"), .shape = &shape_replica_list,
     .offset = offsetof(struct dynamodb_global_table, replication_group)},
};
const struct shape dynamodb_global_table_shape =
    {STR_INIT("GlobalTable"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_global_table),
     .member_count = 2, .members = dynamodb_global_table_members};

static const struct member dynamodb_global_table_description_members[] = {
    {STR_INIT("ReplicationGroup"), STR_INIT("ReplicationGroup"),
     .shape = &shape_replica_description_list,
     .offset = offsetof(struct dynamodb_global_table_description, replication_group)},
    {STR_INIT("GlobalTableArn"), STR_INIT("GlobalTableArn"),
     .shape = &shape_global_table_arn_string,
     .offset = offsetof(struct dynamodb_global_table_description, global_table_arn)},
    {STR_INIT("CreationDateTime"), STR_INIT("CreationDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_global_table_description, creation_date_time)},
    {STR_INIT("GlobalTableStatus"), STR_INIT("GlobalTableStatus"),
     .shape = &shape_global_table_status,
     .offset = offsetof(struct dynamodb_global_table_description, global_table_status)},
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_global_table_description, global_table_name)},
};
const struct shape dynamodb_global_table_description_shape =
    {STR_INIT("GlobalTableDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_table_description), .member_count = 5,
     .members = dynamodb_global_table_description_members};

static const struct member dynamodb_global_table_global_secondary_index_settings_update_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_table_global_secondary_index_settings_update, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedWriteCapacityUnits"), STR_INIT("ProvisionedWriteCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_global_table_global_secondary_index_settings_update, provisioned_write_capacity_units)},
    {STR_INIT("ProvisionedWriteCapacityAutoScalingSettingsUpdate"),
     STR_INIT("ProvisionedWriteCapacityAutoScalingSettingsUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_global_table_global_secondary_index_settings_update, provisioned_write_capacity_auto_scaling_settings_update)},
};
const struct shape dynamodb_global_table_global_secondary_index_settings_update_shape =
    {STR_INIT("GlobalTableGlobalSecondaryIndexSettingsUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_table_global_secondary_index_settings_update),
     .member_count = 3,
     .members = dynamodb_global_table_global_secondary_index_settings_update_members};

static const struct member dynamodb_global_table_witness_description_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_global_table_witness_description, region_name)},
    {STR_INIT("WitnessStatus"), STR_INIT("WitnessStatus"), .shape = &shape_witness_status,
     .offset = offsetof(struct dynamodb_global_table_witness_description, witness_status)},
};
const struct shape dynamodb_global_table_witness_description_shape =
    {STR_INIT("GlobalTableWitnessDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_table_witness_description), .member_count = 2,
     .members = dynamodb_global_table_witness_description_members};

static const struct member dynamodb_global_table_witness_group_update_members[] = {
    {STR_INIT("Create"), STR_INIT("Create"),
     .shape = &dynamodb_create_global_table_witness_group_member_action_shape,
     .offset = offsetof(struct dynamodb_global_table_witness_group_update, create)},
    {STR_INIT("Delete"), STR_INIT("Delete"),
     .shape = &dynamodb_delete_global_table_witness_group_member_action_shape,
     .offset = offsetof(struct dynamodb_global_table_witness_group_update, delete)},
};
const struct shape dynamodb_global_table_witness_group_update_shape =
    {STR_INIT("GlobalTableWitnessGroupUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_global_table_witness_group_update), .member_count = 2,
     .members = dynamodb_global_table_witness_group_update_members};

static const struct member dynamodb_import_summary_members[] = {
    {STR_INIT("ImportArn"), STR_INIT("ImportArn"), .shape = &shape_import_arn,
     .offset = offsetof(struct dynamodb_import_summary, import_arn)},
    {STR_INIT("ImportStatus"), STR_INIT("ImportStatus"), .shape = &shape_import_status,
     .offset = offsetof(struct dynamodb_import_summary, import_status)},
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_import_summary, table_arn)},
    {STR_INIT("S3BucketSource"), STR_INIT("S3BucketSource"),
     .shape = &dynamodb_s3_bucket_source_shape,
     .offset = offsetof(struct dynamodb_import_summary, s3_bucket_source)},
    {STR_INIT("CloudWatchLogGroupArn"), STR_INIT("CloudWatchLogGroupArn"),
     .shape = &shape_cloud_watch_log_group_arn,
     .offset = offsetof(struct dynamodb_import_summary, cloud_watch_log_group_arn)},
    {STR_INIT("InputFormat"), STR_INIT("InputFormat"), .shape = &shape_input_format,
     .offset = offsetof(struct dynamodb_import_summary, input_format)},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_import_start_time,
     .offset = offsetof(struct dynamodb_import_summary, start_time)},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_import_end_time,
     .offset = offsetof(struct dynamodb_import_summary, end_time)},
};
const struct shape dynamodb_import_summary_shape =
    {STR_INIT("ImportSummary"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_import_summary),
     .member_count = 8, .members = dynamodb_import_summary_members};

static const struct member dynamodb_import_table_description_members[] = {
    {STR_INIT("ImportArn"), STR_INIT("ImportArn"), .shape = &shape_import_arn,
     .offset = offsetof(struct dynamodb_import_table_description, import_arn)},
    {STR_INIT("ImportStatus"), STR_INIT("ImportStatus"), .shape = &shape_import_status,
     .offset = offsetof(struct dynamodb_import_table_description, import_status)},
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_import_table_description, table_arn)},
    {STR_INIT("TableId"), STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_import_table_description, table_id)},
    {STR_INIT("ClientToken"), STR_INIT("ClientToken"), .shape = &shape_client_token,
     .offset = offsetof(struct dynamodb_import_table_description, client_token)},
    {STR_INIT("S3BucketSource"), STR_INIT("S3BucketSource"),
     .shape = &dynamodb_s3_bucket_source_shape,
     .offset = offsetof(struct dynamodb_import_table_description, s3_bucket_source)},
    {STR_INIT("ErrorCount"), STR_INIT("ErrorCount"), .shape = &shape_error_count,
     .offset = offsetof(struct dynamodb_import_table_description, error_count)},
    {STR_INIT("CloudWatchLogGroupArn"), STR_INIT("CloudWatchLogGroupArn"),
     .shape = &shape_cloud_watch_log_group_arn,
     .offset = offsetof(struct dynamodb_import_table_description, cloud_watch_log_group_arn)},
    {STR_INIT("InputFormat"), STR_INIT("InputFormat"), .shape = &shape_input_format,
     .offset = offsetof(struct dynamodb_import_table_description, input_format)},
    {STR_INIT("InputFormatOptions"), STR_INIT("InputFormatOptions"),
     .shape = &dynamodb_input_format_options_shape,
     .offset = offsetof(struct dynamodb_import_table_description, input_format_options)},
    {STR_INIT("InputCompressionType"), STR_INIT("InputCompressionType"),
     .shape = &shape_input_compression_type,
     .offset = offsetof(struct dynamodb_import_table_description, input_compression_type)},
    {STR_INIT("TableCreationParameters"), STR_INIT("TableCreationParameters"),
     .shape = &dynamodb_table_creation_parameters_shape,
     .offset = offsetof(struct dynamodb_import_table_description, table_creation_parameters)},
    {STR_INIT("StartTime"), STR_INIT("StartTime"), .shape = &shape_import_start_time,
     .offset = offsetof(struct dynamodb_import_table_description, start_time)},
    {STR_INIT("EndTime"), STR_INIT("EndTime"), .shape = &shape_import_end_time,
     .offset = offsetof(struct dynamodb_import_table_description, end_time)},
    {STR_INIT("ProcessedSizeBytes"), STR_INIT("ProcessedSizeBytes"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_import_table_description, processed_size_bytes)},
    {STR_INIT("ProcessedItemCount"), STR_INIT("ProcessedItemCount"),
     .shape = &shape_processed_item_count,
     .offset = offsetof(struct dynamodb_import_table_description, processed_item_count)},
    {STR_INIT("ImportedItemCount"), STR_INIT("ImportedItemCount"),
     .shape = &shape_imported_item_count,
     .offset = offsetof(struct dynamodb_import_table_description, imported_item_count)},
    {STR_INIT("FailureCode"), STR_INIT("FailureCode"), .shape = &shape_failure_code,
     .offset = offsetof(struct dynamodb_import_table_description, failure_code)},
    {STR_INIT("FailureMessage"), STR_INIT("FailureMessage"), .shape = &shape_failure_message,
     .offset = offsetof(struct dynamodb_import_table_description, failure_message)},
};
const struct shape dynamodb_import_table_description_shape =
    {STR_INIT("ImportTableDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_import_table_description), .member_count = 19,
     .members = dynamodb_import_table_description_members};

static const struct member dynamodb_import_table_in_members[] = {
    {STR_INIT("ClientToken"), STR_INIT("ClientToken"), .shape = &shape_client_token,
     .offset = offsetof(struct dynamodb_import_table_in, client_token), .flags = MEMBER_IDEMPOTENCY},
    {STR_INIT("S3BucketSource"), STR_INIT("S3BucketSource"),
     .shape = &dynamodb_s3_bucket_source_shape,
     .offset = offsetof(struct dynamodb_import_table_in, s3_bucket_source), .flags = MEMBER_REQUIRED},
    {STR_INIT("InputFormat"), STR_INIT("InputFormat"), .shape = &shape_input_format,
     .offset = offsetof(struct dynamodb_import_table_in, input_format), .flags = MEMBER_REQUIRED},
    {STR_INIT("InputFormatOptions"), STR_INIT("InputFormatOptions"),
     .shape = &dynamodb_input_format_options_shape,
     .offset = offsetof(struct dynamodb_import_table_in, input_format_options)},
    {STR_INIT("InputCompressionType"), STR_INIT("InputCompressionType"),
     .shape = &shape_input_compression_type,
     .offset = offsetof(struct dynamodb_import_table_in, input_compression_type)},
    {STR_INIT("TableCreationParameters"), STR_INIT("TableCreationParameters"),
     .shape = &dynamodb_table_creation_parameters_shape,
     .offset = offsetof(struct dynamodb_import_table_in, table_creation_parameters),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_import_table_in_shape =
    {STR_INIT("ImportTableInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_import_table_in),
     .member_count = 6, .members = dynamodb_import_table_in_members};

static const struct member dynamodb_import_table_out_members[] = {
    {STR_INIT("ImportTableDescription"), STR_INIT("ImportTableDescription"),
     .shape = &dynamodb_import_table_description_shape,
     .offset = offsetof(struct dynamodb_import_table_out, import_table_description),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_import_table_out_shape =
    {STR_INIT("ImportTableOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_import_table_out),
     .member_count = 1, .members = dynamodb_import_table_out_members};

static const struct member dynamodb_incremental_export_specification_members[] = {
    {STR_INIT("ExportFromTime"), STR_INIT("ExportFromTime"), .shape = &shape_export_from_time,
     .offset = offsetof(struct dynamodb_incremental_export_specification, export_from_time)},
    {STR_INIT("ExportToTime"), STR_INIT("ExportToTime"), .shape = &shape_export_to_time,
     .offset = offsetof(struct dynamodb_incremental_export_specification, export_to_time)},
    {STR_INIT("ExportViewType"), STR_INIT("ExportViewType"), .shape = &shape_export_view_type,
     .offset = offsetof(struct dynamodb_incremental_export_specification, export_view_type)},
};
const struct shape dynamodb_incremental_export_specification_shape =
    {STR_INIT("IncrementalExportSpecification"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_incremental_export_specification), .member_count = 3,
     .members = dynamodb_incremental_export_specification_members};

static const struct member dynamodb_input_format_options_members[] = {
    {STR_INIT("Csv"), STR_INIT("Csv"), .shape = &dynamodb_csv_options_shape,
     .offset = offsetof(struct dynamodb_input_format_options, csv)},
};
const struct shape dynamodb_input_format_options_shape =
    {STR_INIT("InputFormatOptions"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_input_format_options), .member_count = 1,
     .members = dynamodb_input_format_options_members};

static const struct member dynamodb_input_s3_configuration_members[] = {
    {STR_INIT("S3BucketOwner"), STR_INIT("S3BucketOwner"), .shape = &shape_s3_bucket_owner,
     .offset = offsetof(struct dynamodb_input_s3_configuration, s3_bucket_owner)},
    {STR_INIT("S3Bucket"), STR_INIT("S3Bucket"), .shape = &shape_s3_bucket,
     .offset = offsetof(struct dynamodb_input_s3_configuration, s3_bucket), .flags = MEMBER_REQUIRED},
    {STR_INIT("S3KeyPrefix"), STR_INIT("S3KeyPrefix"), .shape = &shape_s3_prefix,
     .offset = offsetof(struct dynamodb_input_s3_configuration, s3_key_prefix)},
    {STR_INIT("InputFormat"), STR_INIT("InputFormat"), .shape = &shape_bulk_operation_input_format,
     .offset = offsetof(struct dynamodb_input_s3_configuration, input_format),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("InputCompressionType"), STR_INIT("InputCompressionType"),
     .shape = &shape_input_compression_type,
     .offset = offsetof(struct dynamodb_input_s3_configuration, input_compression_type)},
};
const struct shape dynamodb_input_s3_configuration_shape =
    {STR_INIT("InputS3Configuration"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_input_s3_configuration), .member_count = 5,
     .members = dynamodb_input_s3_configuration_members};

static const struct member dynamodb_item_collection_metrics_members[] = {
    {STR_INIT("ItemCollectionKey"), STR_INIT("ItemCollectionKey"),
     .shape = &shape_item_collection_key_attribute_map,
     .offset = offsetof(struct dynamodb_item_collection_metrics, item_collection_key)},
    {STR_INIT("SizeEstimateRangeGB"), STR_INIT("SizeEstimateRangeGB"),
     .shape = &shape_item_collection_size_estimate_range,
     .offset = offsetof(struct dynamodb_item_collection_metrics, size_estimate_range_gb)},
};
const struct shape dynamodb_item_collection_metrics_shape =
    {STR_INIT("ItemCollectionMetrics"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_item_collection_metrics), .member_count = 2,
     .members = dynamodb_item_collection_metrics_members};

static const struct member dynamodb_item_response_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_item_response, item)},
};
const struct shape dynamodb_item_response_shape =
    {STR_INIT("ItemResponse"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_item_response),
     .member_count = 1, .members = dynamodb_item_response_members};

static const struct member dynamodb_key_schema_element_members[] = {
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"),
     .shape = &shape_key_schema_attribute_name,
     .offset = offsetof(struct dynamodb_key_schema_element, attribute_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KeyType"), STR_INIT("KeyType"), .shape = &shape_key_type,
     .offset = offsetof(struct dynamodb_key_schema_element, key_type), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_key_schema_element_shape =
    {STR_INIT("KeySchemaElement"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_key_schema_element),
     .member_count = 2, .members = dynamodb_key_schema_element_members};

static const struct member dynamodb_keys_and_attributes_members[] = {
    {STR_INIT("Keys"), STR_INIT("Keys"), .shape = &shape_key_list,
     .offset = offsetof(struct dynamodb_keys_and_attributes, keys), .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributesToGet"), STR_INIT("AttributesToGet"), .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_keys_and_attributes, attributes_to_get)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_keys_and_attributes, consistent_read)},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_keys_and_attributes, projection_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_keys_and_attributes, expression_attribute_names)},
};
const struct shape dynamodb_keys_and_attributes_shape =
    {STR_INIT("KeysAndAttributes"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_keys_and_attributes), .member_count = 5,
     .members = dynamodb_keys_and_attributes_members};

static const struct member dynamodb_kinesis_data_stream_destination_members[] = {
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_kinesis_data_stream_destination, stream_arn)},
    {STR_INIT("DestinationStatus"), STR_INIT("DestinationStatus"),
     .shape = &shape_destination_status,
     .offset = offsetof(struct dynamodb_kinesis_data_stream_destination, destination_status)},
    {STR_INIT("DestinationStatusDescription"), STR_INIT("DestinationStatusDescription"),
     .shape = &shape_string,
     .offset = offsetof(struct dynamodb_kinesis_data_stream_destination, destination_status_description)},
    {STR_INIT("ApproximateCreationDateTimePrecision"),
     STR_INIT("ApproximateCreationDateTimePrecision"),
     .shape = &shape_approximate_creation_date_time_precision,
     .offset = offsetof(struct dynamodb_kinesis_data_stream_destination, approximate_creation_date_time_precision)},
};
const struct shape dynamodb_kinesis_data_stream_destination_shape =
    {STR_INIT("KinesisDataStreamDestination"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_kinesis_data_stream_destination), .member_count = 4,
     .members = dynamodb_kinesis_data_stream_destination_members};

static const struct member dynamodb_list_backups_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_list_backups_in, table_name)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_backups_input_limit,
     .offset = offsetof(struct dynamodb_list_backups_in, limit)},
    {STR_INIT("TimeRangeLowerBound"), STR_INIT("TimeRangeLowerBound"),
     .shape = &shape_time_range_lower_bound,
     .offset = offsetof(struct dynamodb_list_backups_in, time_range_lower_bound)},
    {STR_INIT("TimeRangeUpperBound"), STR_INIT("TimeRangeUpperBound"),
     .shape = &shape_time_range_upper_bound,
     .offset = offsetof(struct dynamodb_list_backups_in, time_range_upper_bound)},
    {STR_INIT("ExclusiveStartBackupArn"), STR_INIT("ExclusiveStartBackupArn"),
     .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_list_backups_in, exclusive_start_backup_arn)},
    {STR_INIT("BackupType"), STR_INIT("BackupType"), .shape = &shape_backup_type_filter,
     .offset = offsetof(struct dynamodb_list_backups_in, backup_type)},
};
const struct shape dynamodb_list_backups_in_shape =
    {STR_INIT("ListBackupsInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_backups_in),
     .member_count = 6, .members = dynamodb_list_backups_in_members};

static const struct member dynamodb_list_backups_out_members[] = {
    {STR_INIT("BackupSummaries"), STR_INIT("BackupSummaries"), .shape = &shape_backup_summaries,
     .offset = offsetof(struct dynamodb_list_backups_out, backup_summaries)},
    {STR_INIT("LastEvaluatedBackupArn"), STR_INIT("LastEvaluatedBackupArn"),
     .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_list_backups_out, last_evaluated_backup_arn)},
};
const struct shape dynamodb_list_backups_out_shape =
    {STR_INIT("ListBackupsOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_backups_out),
     .member_count = 2, .members = dynamodb_list_backups_out_members};

static const struct member dynamodb_list_bulk_operations_in_members[] = {
    {STR_INIT("MaxResults"), STR_INIT("MaxResults"), .shape = &shape_list_bulk_operations_max_limit,
     .offset = offsetof(struct dynamodb_list_bulk_operations_in, max_results)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_bulk_operation_next_token,
     .offset = offsetof(struct dynamodb_list_bulk_operations_in, next_token)},
};
const struct shape dynamodb_list_bulk_operations_in_shape =
    {STR_INIT("ListBulkOperationsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_bulk_operations_in), .member_count = 2,
     .members = dynamodb_list_bulk_operations_in_members};

static const struct member dynamodb_list_bulk_operations_out_members[] = {
    {STR_INIT("BulkOperationsSummaryList"), STR_INIT("BulkOperationsSummaryList"),
     .shape = &shape_bulk_operations_summary_list,
     .offset = offsetof(struct dynamodb_list_bulk_operations_out, bulk_operations_summary_list)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_bulk_operation_next_token,
     .offset = offsetof(struct dynamodb_list_bulk_operations_out, next_token)},
};
const struct shape dynamodb_list_bulk_operations_out_shape =
    {STR_INIT("ListBulkOperationsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_bulk_operations_out), .member_count = 2,
     .members = dynamodb_list_bulk_operations_out_members};

static const struct member dynamodb_list_contributor_insights_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_list_contributor_insights_in, table_name)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_next_token_string,
     .offset = offsetof(struct dynamodb_list_contributor_insights_in, next_token)},
    {STR_INIT("MaxResults"), STR_INIT("MaxResults"),
     .shape = &shape_list_contributor_insights_limit,
     .offset = offsetof(struct dynamodb_list_contributor_insights_in, max_results)},
};
const struct shape dynamodb_list_contributor_insights_in_shape =
    {STR_INIT("ListContributorInsightsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_contributor_insights_in), .member_count = 3,
     .members = dynamodb_list_contributor_insights_in_members};

static const struct member dynamodb_list_contributor_insights_out_members[] = {
    {STR_INIT("ContributorInsightsSummaries"), STR_INIT("ContributorInsightsSummaries"),
     .shape = &shape_contributor_insights_summaries,
     .offset = offsetof(struct dynamodb_list_contributor_insights_out, contributor_insights_summaries)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_next_token_string,
     .offset = offsetof(struct dynamodb_list_contributor_insights_out, next_token)},
};
const struct shape dynamodb_list_contributor_insights_out_shape =
    {STR_INIT("ListContributorInsightsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_contributor_insights_out), .member_count = 2,
     .members = dynamodb_list_contributor_insights_out_members};

static const struct member dynamodb_list_exports_in_members[] = {
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_list_exports_in, table_arn)},
    {STR_INIT("MaxResults"), STR_INIT("MaxResults"), .shape = &shape_list_exports_max_limit,
     .offset = offsetof(struct dynamodb_list_exports_in, max_results)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_export_next_token,
     .offset = offsetof(struct dynamodb_list_exports_in, next_token)},
};
const struct shape dynamodb_list_exports_in_shape =
    {STR_INIT("ListExportsInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_exports_in),
     .member_count = 3, .members = dynamodb_list_exports_in_members};

static const struct member dynamodb_list_exports_out_members[] = {
    {STR_INIT("ExportSummaries"), STR_INIT("ExportSummaries"), .shape = &shape_export_summaries,
     .offset = offsetof(struct dynamodb_list_exports_out, export_summaries)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_export_next_token,
     .offset = offsetof(struct dynamodb_list_exports_out, next_token)},
};
const struct shape dynamodb_list_exports_out_shape =
    {STR_INIT("ListExportsOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_exports_out),
     .member_count = 2, .members = dynamodb_list_exports_out_members};

static const struct member dynamodb_list_global_tables_in_members[] = {
    {STR_INIT("ExclusiveStartGlobalTableName"), STR_INIT("ExclusiveStartGlobalTableName"),
     .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_list_global_tables_in, exclusive_start_global_table_name)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodb_list_global_tables_in, limit)},
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_list_global_tables_in, region_name)},
};
const struct shape dynamodb_list_global_tables_in_shape =
    {STR_INIT("ListGlobalTablesInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_global_tables_in), .member_count = 3,
     .members = dynamodb_list_global_tables_in_members};

static const struct member dynamodb_list_global_tables_out_members[] = {
    {STR_INIT("GlobalTables"), STR_INIT("GlobalTables"), .shape = &shape_global_table_list,
     .offset = offsetof(struct dynamodb_list_global_tables_out, global_tables)},
    {STR_INIT("LastEvaluatedGlobalTableName"), STR_INIT("LastEvaluatedGlobalTableName"),
     .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_list_global_tables_out, last_evaluated_global_table_name)},
};
const struct shape dynamodb_list_global_tables_out_shape =
    {STR_INIT("ListGlobalTablesOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_global_tables_out), .member_count = 2,
     .members = dynamodb_list_global_tables_out_members};

static const struct member dynamodb_list_imports_in_members[] = {
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_list_imports_in, table_arn)},
    {STR_INIT("PageSize"), STR_INIT("PageSize"), .shape = &shape_list_imports_max_limit,
     .offset = offsetof(struct dynamodb_list_imports_in, page_size)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_import_next_token,
     .offset = offsetof(struct dynamodb_list_imports_in, next_token)},
};
const struct shape dynamodb_list_imports_in_shape =
    {STR_INIT("ListImportsInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_imports_in),
     .member_count = 3, .members = dynamodb_list_imports_in_members};

static const struct member dynamodb_list_imports_out_members[] = {
    {STR_INIT("ImportSummaryList"), STR_INIT("ImportSummaryList"),
     .shape = &shape_import_summary_list,
     .offset = offsetof(struct dynamodb_list_imports_out, import_summary_list)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_import_next_token,
     .offset = offsetof(struct dynamodb_list_imports_out, next_token)},
};
const struct shape dynamodb_list_imports_out_shape =
    {STR_INIT("ListImportsOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_imports_out),
     .member_count = 2, .members = dynamodb_list_imports_out_members};

static const struct member dynamodb_list_tables_in_members[] = {
    {STR_INIT("ExclusiveStartTableName"), STR_INIT("ExclusiveStartTableName"),
     .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_list_tables_in, exclusive_start_table_name)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_list_tables_input_limit,
     .offset = offsetof(struct dynamodb_list_tables_in, limit)},
};
const struct shape dynamodb_list_tables_in_shape =
    {STR_INIT("ListTablesInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_tables_in),
     .member_count = 2, .members = dynamodb_list_tables_in_members};

static const struct member dynamodb_list_tables_out_members[] = {
    {STR_INIT("TableNames"), STR_INIT("TableNames"), .shape = &shape_table_name_list,
     .offset = offsetof(struct dynamodb_list_tables_out, table_names)},
    {STR_INIT("LastEvaluatedTableName"), STR_INIT("LastEvaluatedTableName"),
     .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_list_tables_out, last_evaluated_table_name)},
};
const struct shape dynamodb_list_tables_out_shape =
    {STR_INIT("ListTablesOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_list_tables_out),
     .member_count = 2, .members = dynamodb_list_tables_out_members};

static const struct member dynamodb_list_tags_of_resource_in_members[] = {
    {STR_INIT("ResourceArn"), STR_INIT("ResourceArn"), .shape = &shape_resource_arn_string,
     .offset = offsetof(struct dynamodb_list_tags_of_resource_in, resource_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_next_token_string,
     .offset = offsetof(struct dynamodb_list_tags_of_resource_in, next_token)},
};
const struct shape dynamodb_list_tags_of_resource_in_shape =
    {STR_INIT("ListTagsOfResourceInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_tags_of_resource_in), .member_count = 2,
     .members = dynamodb_list_tags_of_resource_in_members};

static const struct member dynamodb_list_tags_of_resource_out_members[] = {
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_list,
     .offset = offsetof(struct dynamodb_list_tags_of_resource_out, tags)},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_next_token_string,
     .offset = offsetof(struct dynamodb_list_tags_of_resource_out, next_token)},
};
const struct shape dynamodb_list_tags_of_resource_out_shape =
    {STR_INIT("ListTagsOfResourceOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_list_tags_of_resource_out), .member_count = 2,
     .members = dynamodb_list_tags_of_resource_out_members};

static const struct member dynamodb_local_secondary_index_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_local_secondary_index, index_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_local_secondary_index, key_schema), .flags = MEMBER_REQUIRED},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_local_secondary_index, projection), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_local_secondary_index_shape =
    {STR_INIT("LocalSecondaryIndex"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_local_secondary_index), .member_count = 3,
     .members = dynamodb_local_secondary_index_members};

static const struct member dynamodb_local_secondary_index_description_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, index_name)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, key_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, projection)},
    {STR_INIT("IndexSizeBytes"), STR_INIT("IndexSizeBytes"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, index_size_bytes)},
    {STR_INIT("ItemCount"), STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, item_count)},
    {STR_INIT("IndexArn"), STR_INIT("IndexArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, index_arn)},
};
const struct shape dynamodb_local_secondary_index_description_shape =
    {STR_INIT("LocalSecondaryIndexDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_local_secondary_index_description), .member_count = 6,
     .members = dynamodb_local_secondary_index_description_members};

static const struct member dynamodb_local_secondary_index_info_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_local_secondary_index_info, index_name)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_local_secondary_index_info, key_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_local_secondary_index_info, projection)},
};
const struct shape dynamodb_local_secondary_index_info_shape =
    {STR_INIT("LocalSecondaryIndexInfo"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_local_secondary_index_info), .member_count = 3,
     .members = dynamodb_local_secondary_index_info_members};

static const struct member dynamodb_on_demand_throughput_members[] = {
    {STR_INIT("MaxReadRequestUnits"), STR_INIT("MaxReadRequestUnits"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_on_demand_throughput, max_read_request_units)},
    {STR_INIT("MaxWriteRequestUnits"), STR_INIT("MaxWriteRequestUnits"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_on_demand_throughput, max_write_request_units)},
};
const struct shape dynamodb_on_demand_throughput_shape =
    {STR_INIT("OnDemandThroughput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_on_demand_throughput), .member_count = 2,
     .members = dynamodb_on_demand_throughput_members};

static const struct member dynamodb_on_demand_throughput_override_members[] = {
    {STR_INIT("MaxReadRequestUnits"), STR_INIT("MaxReadRequestUnits"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_on_demand_throughput_override, max_read_request_units)},
};
const struct shape dynamodb_on_demand_throughput_override_shape =
    {STR_INIT("OnDemandThroughputOverride"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_on_demand_throughput_override), .member_count = 1,
     .members = dynamodb_on_demand_throughput_override_members};

static const struct member dynamodb_output_s3_configuration_members[] = {
    {STR_INIT("S3BucketOwner"), STR_INIT("S3BucketOwner"), .shape = &shape_s3_bucket_owner,
     .offset = offsetof(struct dynamodb_output_s3_configuration, s3_bucket_owner)},
    {STR_INIT("S3Bucket"), STR_INIT("S3Bucket"), .shape = &shape_s3_bucket,
     .offset = offsetof(struct dynamodb_output_s3_configuration, s3_bucket)},
    {STR_INIT("S3KeyPrefix"), STR_INIT("S3KeyPrefix"), .shape = &shape_s3_prefix,
     .offset = offsetof(struct dynamodb_output_s3_configuration, s3_key_prefix)},
    {STR_INIT("S3SseAlgorithm"), STR_INIT("S3SseAlgorithm"), .shape = &shape_s3_sse_algorithm,
     .offset = offsetof(struct dynamodb_output_s3_configuration, s3_sse_algorithm)},
    {STR_INIT("S3SseKmsKeyId"), STR_INIT("S3SseKmsKeyId"), .shape = &shape_s3_sse_kms_key_id,
     .offset = offsetof(struct dynamodb_output_s3_configuration, s3_sse_kms_key_id)},
    {STR_INIT("OutputType"), STR_INIT("OutputType"), .shape = &shape_output_type_list,
     .offset = offsetof(struct dynamodb_output_s3_configuration, output_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_output_s3_configuration_shape =
    {STR_INIT("OutputS3Configuration"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_output_s3_configuration), .member_count = 6,
     .members = dynamodb_output_s3_configuration_members};

static const struct member dynamodb_parameterized_statement_members[] = {
    {STR_INIT("Statement"), STR_INIT("Statement"), .shape = &shape_parti_ql_statement,
     .offset = offsetof(struct dynamodb_parameterized_statement, statement),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Parameters"), STR_INIT("Parameters"), .shape = &shape_prepared_statement_parameters,
     .offset = offsetof(struct dynamodb_parameterized_statement, parameters)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_parameterized_statement, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_parameterized_statement_shape =
    {STR_INIT("ParameterizedStatement"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_parameterized_statement), .member_count = 3,
     .members = dynamodb_parameterized_statement_members};

static const struct member dynamodb_point_in_time_recovery_description_members[] = {
    {STR_INIT("PointInTimeRecoveryStatus"), STR_INIT("PointInTimeRecoveryStatus"),
     .shape = &shape_point_in_time_recovery_status,
     .offset = offsetof(struct dynamodb_point_in_time_recovery_description, point_in_time_recovery_status)},
    {STR_INIT("RecoveryPeriodInDays"), STR_INIT("RecoveryPeriodInDays"),
     .shape = &shape_recovery_period_in_days,
     .offset = offsetof(struct dynamodb_point_in_time_recovery_description, recovery_period_in_days)},
    {STR_INIT("EarliestRestorableDateTime"), STR_INIT("EarliestRestorableDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_point_in_time_recovery_description, earliest_restorable_date_time)},
    {STR_INIT("LatestRestorableDateTime"), STR_INIT("LatestRestorableDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_point_in_time_recovery_description, latest_restorable_date_time)},
};
const struct shape dynamodb_point_in_time_recovery_description_shape =
    {STR_INIT("PointInTimeRecoveryDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_point_in_time_recovery_description), .member_count = 4,
     .members = dynamodb_point_in_time_recovery_description_members};

static const struct member dynamodb_point_in_time_recovery_specification_members[] = {
    {STR_INIT("PointInTimeRecoveryEnabled"), STR_INIT("PointInTimeRecoveryEnabled"),
     .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_point_in_time_recovery_specification, point_in_time_recovery_enabled),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("RecoveryPeriodInDays"), STR_INIT("RecoveryPeriodInDays"),
     .shape = &shape_recovery_period_in_days,
     .offset = offsetof(struct dynamodb_point_in_time_recovery_specification, recovery_period_in_days)},
};
const struct shape dynamodb_point_in_time_recovery_specification_shape =
    {STR_INIT("PointInTimeRecoverySpecification"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_point_in_time_recovery_specification), .member_count = 2,
     .members = dynamodb_point_in_time_recovery_specification_members};

static const struct member dynamodb_projection_members[] = {
    {STR_INIT("ProjectionType"), STR_INIT("ProjectionType"), .shape = &shape_projection_type,
     .offset = offsetof(struct dynamodb_projection, projection_type)},
    {STR_INIT("NonKeyAttributes"), STR_INIT("NonKeyAttributes"),
     .shape = &shape_non_key_attribute_name_list,
     .offset = offsetof(struct dynamodb_projection, non_key_attributes)},
};
const struct shape dynamodb_projection_shape =
    {STR_INIT("Projection"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_projection),
     .member_count = 2, .members = dynamodb_projection_members};

static const struct member dynamodb_provisioned_throughput_members[] = {
    {STR_INIT("ReadCapacityUnits"), STR_INIT("ReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput, read_capacity_units),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("WriteCapacityUnits"), STR_INIT("WriteCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput, write_capacity_units),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_provisioned_throughput_shape =
    {STR_INIT("ProvisionedThroughput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_provisioned_throughput), .member_count = 2,
     .members = dynamodb_provisioned_throughput_members};

static const struct member dynamodb_provisioned_throughput_description_members[] = {
    {STR_INIT("LastIncreaseDateTime"), STR_INIT("LastIncreaseDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, last_increase_date_time)},
    {STR_INIT("LastDecreaseDateTime"), STR_INIT("LastDecreaseDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, last_decrease_date_time)},
    {STR_INIT("NumberOfDecreasesToday"), STR_INIT("NumberOfDecreasesToday"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, number_of_decreases_today)},
    {STR_INIT("ReadCapacityUnits"), STR_INIT("ReadCapacityUnits"),
     .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, read_capacity_units)},
    {STR_INIT("WriteCapacityUnits"), STR_INIT("WriteCapacityUnits"),
     .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, write_capacity_units)},
};
const struct shape dynamodb_provisioned_throughput_description_shape =
    {STR_INIT("ProvisionedThroughputDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_provisioned_throughput_description), .member_count = 5,
     .members = dynamodb_provisioned_throughput_description_members};

static const struct member dynamodb_provisioned_throughput_exceeded_exception_members[] = {
    {STR_INIT("ThrottlingReasons"), STR_INIT("ThrottlingReasons"),
     .shape = &shape_throttling_reason_list,
     .offset = offsetof(struct dynamodb_provisioned_throughput_exceeded_exception, throttling_reasons)},
};
const struct shape dynamodb_provisioned_throughput_exceeded_exception_shape =
    {STR_INIT("ProvisionedThroughputExceededException"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_provisioned_throughput_exceeded_exception),
     .flags = SHAPE_EXCEPTION, .member_count = 1,
     .members = dynamodb_provisioned_throughput_exceeded_exception_members};

static const struct member dynamodb_provisioned_throughput_override_members[] = {
    {STR_INIT("ReadCapacityUnits"), STR_INIT("ReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_override, read_capacity_units)},
};
const struct shape dynamodb_provisioned_throughput_override_shape =
    {STR_INIT("ProvisionedThroughputOverride"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_provisioned_throughput_override), .member_count = 1,
     .members = dynamodb_provisioned_throughput_override_members};

static const struct member dynamodb_put_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_put_item_input_attribute_map,
     .offset = offsetof(struct dynamodb_put, item), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_put, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_put, condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_put, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_put, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_put, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_put_shape =
    {STR_INIT("Put"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_put), .member_count = 6,
     .members = dynamodb_put_members};

static const struct member dynamodb_put_item_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_put_item_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_put_item_input_attribute_map,
     .offset = offsetof(struct dynamodb_put_item_in, item), .flags = MEMBER_REQUIRED},
    {STR_INIT("Expected"), STR_INIT("Expected"), .shape = &shape_expected_attribute_map,
     .offset = offsetof(struct dynamodb_put_item_in, expected)},
    {STR_INIT("ReturnValues"), STR_INIT("ReturnValues"), .shape = &shape_return_value,
     .offset = offsetof(struct dynamodb_put_item_in, return_values)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_put_item_in, return_consumed_capacity)},
    {STR_INIT("ReturnItemCollectionMetrics"), STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_put_item_in, return_item_collection_metrics)},
    {STR_INIT("ConditionalOperator"), STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_put_item_in, conditional_operator)},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_put_item_in, condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_put_item_in, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_put_item_in, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_put_item_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_put_item_in_shape =
    {STR_INIT("PutItemInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_put_item_in),
     .member_count = 11, .members = dynamodb_put_item_in_members};

static const struct member dynamodb_put_item_out_members[] = {
    {STR_INIT("Attributes"), STR_INIT("Attributes"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_put_item_out, attributes)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_put_item_out, consumed_capacity)},
    {STR_INIT("ItemCollectionMetrics"), STR_INIT("ItemCollectionMetrics"),
     .shape = &dynamodb_item_collection_metrics_shape,
     .offset = offsetof(struct dynamodb_put_item_out, item_collection_metrics)},
};
const struct shape dynamodb_put_item_out_shape =
    {STR_INIT("PutItemOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_put_item_out),
     .member_count = 3, .members = dynamodb_put_item_out_members};

static const struct member dynamodb_put_request_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_put_item_input_attribute_map,
     .offset = offsetof(struct dynamodb_put_request, item), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_put_request_shape =
    {STR_INIT("PutRequest"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_put_request),
     .member_count = 1, .members = dynamodb_put_request_members};

static const struct member dynamodb_put_resource_policy_in_members[] = {
    {STR_INIT("ResourceArn"), STR_INIT("ResourceArn"), .shape = &shape_resource_arn_string,
     .offset = offsetof(struct dynamodb_put_resource_policy_in, resource_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Policy"), STR_INIT("Policy"), .shape = &shape_resource_policy,
     .offset = offsetof(struct dynamodb_put_resource_policy_in, policy), .flags = MEMBER_REQUIRED},
    {STR_INIT("ExpectedRevisionId"), STR_INIT("ExpectedRevisionId"),
     .shape = &shape_policy_revision_id,
     .offset = offsetof(struct dynamodb_put_resource_policy_in, expected_revision_id)},
    {STR_INIT("ConfirmRemoveSelfResourceAccess"), STR_INIT("ConfirmRemoveSelfResourceAccess"),
     .shape = &shape_confirm_remove_self_resource_access,
     .offset = offsetof(struct dynamodb_put_resource_policy_in, confirm_remove_self_resource_access)},
};
const struct shape dynamodb_put_resource_policy_in_shape =
    {STR_INIT("PutResourcePolicyInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_put_resource_policy_in), .member_count = 4,
     .members = dynamodb_put_resource_policy_in_members};

static const struct member dynamodb_put_resource_policy_out_members[] = {
    {STR_INIT("RevisionId"), STR_INIT("RevisionId"), .shape = &shape_policy_revision_id,
     .offset = offsetof(struct dynamodb_put_resource_policy_out, revision_id)},
};
const struct shape dynamodb_put_resource_policy_out_shape =
    {STR_INIT("PutResourcePolicyOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_put_resource_policy_out), .member_count = 1,
     .members = dynamodb_put_resource_policy_out_members};

static const struct member dynamodb_query_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_query_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_query_in, index_name)},
    {STR_INIT("Select"), STR_INIT("Select"), .shape = &shape_select,
     .offset = offsetof(struct dynamodb_query_in, select)},
    {STR_INIT("AttributesToGet"), STR_INIT("AttributesToGet"), .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_query_in, attributes_to_get)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodb_query_in, limit)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_query_in, consistent_read)},
    {STR_INIT("KeyConditions"), STR_INIT("KeyConditions"), .shape = &shape_key_conditions,
     .offset = offsetof(struct dynamodb_query_in, key_conditions)},
    {STR_INIT("QueryFilter"), STR_INIT("QueryFilter"), .shape = &shape_filter_condition_map,
     .offset = offsetof(struct dynamodb_query_in, query_filter)},
    {STR_INIT("ConditionalOperator"), STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_query_in, conditional_operator)},
    {STR_INIT("ScanIndexForward"), STR_INIT("ScanIndexForward"), .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_query_in, scan_index_forward)},
    {STR_INIT("ExclusiveStartKey"), STR_INIT("ExclusiveStartKey"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_query_in, exclusive_start_key)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_query_in, return_consumed_capacity)},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_query_in, projection_expression)},
    {STR_INIT("FilterExpression"), STR_INIT("FilterExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_query_in, filter_expression)},
    {STR_INIT("KeyConditionExpression"), STR_INIT("KeyConditionExpression"),
     .shape = &shape_key_expression,
     .offset = offsetof(struct dynamodb_query_in, key_condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_query_in, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_query_in, expression_attribute_values)},
};
const struct shape dynamodb_query_in_shape =
    {STR_INIT("QueryInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_query_in),
     .member_count = 17, .members = dynamodb_query_in_members};

static const struct member dynamodb_query_out_members[] = {
    {STR_INIT("Items"), STR_INIT("Items"), .shape = &shape_item_list,
     .offset = offsetof(struct dynamodb_query_out, items)},
    {STR_INIT("Count"), STR_INIT("Count"), .shape = &shape_integer,
     .offset = offsetof(struct dynamodb_query_out, count)},
    {STR_INIT("ScannedCount"), STR_INIT("ScannedCount"), .shape = &shape_integer,
     .offset = offsetof(struct dynamodb_query_out, scanned_count)},
    {STR_INIT("LastEvaluatedKey"), STR_INIT("LastEvaluatedKey"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_query_out, last_evaluated_key)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_query_out, consumed_capacity)},
};
const struct shape dynamodb_query_out_shape =
    {STR_INIT("QueryOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_query_out),
     .member_count = 5, .members = dynamodb_query_out_members};

static const struct member dynamodb_replica_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica, region_name)},
};
const struct shape dynamodb_replica_shape =
    {STR_INIT("Replica"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_replica), .member_count = 1,
     .members = dynamodb_replica_members};

static const struct member dynamodb_replica_auto_scaling_description_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_description, region_name)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_replica_global_secondary_index_auto_scaling_description_list,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_description, global_secondary_indexes)},
    {STR_INIT("ReplicaProvisionedReadCapacityAutoScalingSettings"),
     STR_INIT("ReplicaProvisionedReadCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_description, replica_provisioned_read_capacity_auto_scaling_settings)},
    {STR_INIT("ReplicaProvisionedWriteCapacityAutoScalingSettings"),
     STR_INIT("ReplicaProvisionedWriteCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_description, replica_provisioned_write_capacity_auto_scaling_settings)},
    {STR_INIT("ReplicaStatus"), STR_INIT("ReplicaStatus"), .shape = &shape_replica_status,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_description, replica_status)},
};
const struct shape dynamodb_replica_auto_scaling_description_shape =
    {STR_INIT("ReplicaAutoScalingDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_auto_scaling_description), .member_count = 5,
     .members = dynamodb_replica_auto_scaling_description_members};

static const struct member dynamodb_replica_auto_scaling_update_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_update, region_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReplicaGlobalSecondaryIndexUpdates"), STR_INIT("ReplicaGlobalSecondaryIndexUpdates"),
     .shape = &shape_replica_global_secondary_index_auto_scaling_update_list,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_update, replica_global_secondary_index_updates)},
    {STR_INIT("ReplicaProvisionedReadCapacityAutoScalingUpdate"),
     STR_INIT("ReplicaProvisionedReadCapacityAutoScalingUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_replica_auto_scaling_update, replica_provisioned_read_capacity_auto_scaling_update)},
};
const struct shape dynamodb_replica_auto_scaling_update_shape =
    {STR_INIT("ReplicaAutoScalingUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_auto_scaling_update), .member_count = 3,
     .members = dynamodb_replica_auto_scaling_update_members};

static const struct member dynamodb_replica_description_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica_description, region_name)},
    {STR_INIT("ReplicaStatus"), STR_INIT("ReplicaStatus"), .shape = &shape_replica_status,
     .offset = offsetof(struct dynamodb_replica_description, replica_status)},
    {STR_INIT("ReplicaArn"), STR_INIT("ReplicaArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_replica_description, replica_arn)},
    {STR_INIT("ReplicaStatusDescription"), STR_INIT("ReplicaStatusDescription"),
     .shape = &shape_replica_status_description,
     .offset = offsetof(struct dynamodb_replica_description, replica_status_description)},
    {STR_INIT("ReplicaStatusPercentProgress"), STR_INIT("ReplicaStatusPercentProgress"),
     .shape = &shape_replica_status_percent_progress,
     .offset = offsetof(struct dynamodb_replica_description, replica_status_percent_progress)},
    {STR_INIT("KMSMasterKeyId"), STR_INIT("KMSMasterKeyId"), .shape = &shape_kms_master_key_id,
     .offset = offsetof(struct dynamodb_replica_description, kms_master_key_id)},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_description, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_description, on_demand_throughput_override)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_table_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_replica_description, warm_throughput)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_replica_global_secondary_index_description_list,
     .offset = offsetof(struct dynamodb_replica_description, global_secondary_indexes)},
    {STR_INIT("ReplicaInaccessibleDateTime"), STR_INIT("ReplicaInaccessibleDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_replica_description, replica_inaccessible_date_time)},
    {STR_INIT("ReplicaTableClassSummary"), STR_INIT("ReplicaTableClassSummary"),
     .shape = &dynamodb_table_class_summary_shape,
     .offset = offsetof(struct dynamodb_replica_description, replica_table_class_summary)},
    {STR_INIT("GlobalTableSettingsReplicationMode"), STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_replica_description, global_table_settings_replication_mode)},
};
const struct shape dynamodb_replica_description_shape =
    {STR_INIT("ReplicaDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_description), .member_count = 13,
     .members = dynamodb_replica_description_members};

static const struct member dynamodb_replica_global_secondary_index_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index, on_demand_throughput_override)},
};
const struct shape dynamodb_replica_global_secondary_index_shape =
    {STR_INIT("ReplicaGlobalSecondaryIndex"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_global_secondary_index), .member_count = 3,
     .members = dynamodb_replica_global_secondary_index_members};

static const struct member dynamodb_replica_global_secondary_index_auto_scaling_description_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_auto_scaling_description, index_name)},
    {STR_INIT("IndexStatus"), STR_INIT("IndexStatus"), .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_auto_scaling_description, index_status)},
    {STR_INIT("ProvisionedReadCapacityAutoScalingSettings"),
     STR_INIT("ProvisionedReadCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_auto_scaling_description, provisioned_read_capacity_auto_scaling_settings)},
    {STR_INIT("ProvisionedWriteCapacityAutoScalingSettings"),
     STR_INIT("ProvisionedWriteCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_auto_scaling_description, provisioned_write_capacity_auto_scaling_settings)},
};
const struct shape dynamodb_replica_global_secondary_index_auto_scaling_description_shape =
    {STR_INIT("ReplicaGlobalSecondaryIndexAutoScalingDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_auto_scaling_description),
     .member_count = 4,
     .members = dynamodb_replica_global_secondary_index_auto_scaling_description_members};

static const struct member dynamodb_replica_global_secondary_index_auto_scaling_update_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_auto_scaling_update, index_name)},
    {STR_INIT("ProvisionedReadCapacityAutoScalingUpdate"),
     STR_INIT("ProvisionedReadCapacityAutoScalingUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_auto_scaling_update, provisioned_read_capacity_auto_scaling_update)},
};
const struct shape dynamodb_replica_global_secondary_index_auto_scaling_update_shape =
    {STR_INIT("ReplicaGlobalSecondaryIndexAutoScalingUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_auto_scaling_update),
     .member_count = 2,
     .members = dynamodb_replica_global_secondary_index_auto_scaling_update_members};

static const struct member dynamodb_replica_global_secondary_index_description_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, index_name)},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, on_demand_throughput_override)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_global_secondary_index_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, warm_throughput)},
};
const struct shape dynamodb_replica_global_secondary_index_description_shape =
    {STR_INIT("ReplicaGlobalSecondaryIndexDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_description), .member_count = 4,
     .members = dynamodb_replica_global_secondary_index_description_members};

static const struct member dynamodb_replica_global_secondary_index_settings_description_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_description, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("IndexStatus"), STR_INIT("IndexStatus"), .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_description, index_status)},
    {STR_INIT("ProvisionedReadCapacityUnits"), STR_INIT("ProvisionedReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_description, provisioned_read_capacity_units)},
    {STR_INIT("ProvisionedReadCapacityAutoScalingSettings"),
     STR_INIT("ProvisionedReadCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_description, provisioned_read_capacity_auto_scaling_settings)},
    {STR_INIT("ProvisionedWriteCapacityUnits"), STR_INIT("ProvisionedWriteCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_description, provisioned_write_capacity_units)},
    {STR_INIT("ProvisionedWriteCapacityAutoScalingSettings"),
     STR_INIT("ProvisionedWriteCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_description, provisioned_write_capacity_auto_scaling_settings)},
};
const struct shape dynamodb_replica_global_secondary_index_settings_description_shape =
    {STR_INIT("ReplicaGlobalSecondaryIndexSettingsDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_settings_description),
     .member_count = 6,
     .members = dynamodb_replica_global_secondary_index_settings_description_members};

static const struct member dynamodb_replica_global_secondary_index_settings_update_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_update, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedReadCapacityUnits"), STR_INIT("ProvisionedReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_update, provisioned_read_capacity_units)},
    {STR_INIT("ProvisionedReadCapacityAutoScalingSettingsUpdate"),
     STR_INIT("ProvisionedReadCapacityAutoScalingSettingsUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_settings_update, provisioned_read_capacity_auto_scaling_settings_update)},
};
const struct shape dynamodb_replica_global_secondary_index_settings_update_shape =
    {STR_INIT("ReplicaGlobalSecondaryIndexSettingsUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_global_secondary_index_settings_update),
     .member_count = 3, .members = dynamodb_replica_global_secondary_index_settings_update_members};

static const struct member dynamodb_replica_settings_description_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica_settings_description, region_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReplicaStatus"), STR_INIT("ReplicaStatus"), .shape = &shape_replica_status,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_status)},
    {STR_INIT("ReplicaBillingModeSummary"), STR_INIT("ReplicaBillingModeSummary"),
     .shape = &dynamodb_billing_mode_summary_shape,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_billing_mode_summary)},
    {STR_INIT("ReplicaProvisionedReadCapacityUnits"),
     STR_INIT("ReplicaProvisionedReadCapacityUnits"), .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_provisioned_read_capacity_units)},
    {STR_INIT("ReplicaProvisionedReadCapacityAutoScalingSettings"),
     STR_INIT("ReplicaProvisionedReadCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_provisioned_read_capacity_auto_scaling_settings)},
    {STR_INIT("ReplicaProvisionedWriteCapacityUnits"),
     STR_INIT("ReplicaProvisionedWriteCapacityUnits"), .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_provisioned_write_capacity_units)},
    {STR_INIT("ReplicaProvisionedWriteCapacityAutoScalingSettings"),
     STR_INIT("ReplicaProvisionedWriteCapacityAutoScalingSettings"),
     .shape = &dynamodb_auto_scaling_settings_description_shape,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_provisioned_write_capacity_auto_scaling_settings)},
    {STR_INIT("ReplicaGlobalSecondaryIndexSettings"),
     STR_INIT("ReplicaGlobalSecondaryIndexSettings"),
     .shape = &shape_replica_global_secondary_index_settings_description_list,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_global_secondary_index_settings)},
    {STR_INIT("ReplicaTableClassSummary"), STR_INIT("ReplicaTableClassSummary"),
     .shape = &dynamodb_table_class_summary_shape,
     .offset = offsetof(struct dynamodb_replica_settings_description, replica_table_class_summary)},
};
const struct shape dynamodb_replica_settings_description_shape =
    {STR_INIT("ReplicaSettingsDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_settings_description), .member_count = 9,
     .members = dynamodb_replica_settings_description_members};

static const struct member dynamodb_replica_settings_update_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica_settings_update, region_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReplicaProvisionedReadCapacityUnits"),
     STR_INIT("ReplicaProvisionedReadCapacityUnits"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_replica_settings_update, replica_provisioned_read_capacity_units)},
    {STR_INIT("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate"),
     STR_INIT("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_replica_settings_update, replica_provisioned_read_capacity_auto_scaling_settings_update)},
    {STR_INIT("ReplicaGlobalSecondaryIndexSettingsUpdate"),
     STR_INIT("ReplicaGlobalSecondaryIndexSettingsUpdate"),
     .shape = &shape_replica_global_secondary_index_settings_update_list,
     .offset = offsetof(struct dynamodb_replica_settings_update, replica_global_secondary_index_settings_update)},
    {STR_INIT("ReplicaTableClass"), STR_INIT("ReplicaTableClass"), .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_replica_settings_update, replica_table_class)},
};
const struct shape dynamodb_replica_settings_update_shape =
    {STR_INIT("ReplicaSettingsUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replica_settings_update), .member_count = 5,
     .members = dynamodb_replica_settings_update_members};

static const struct member dynamodb_replica_update_members[] = {
    {STR_INIT("Create"), STR_INIT("Create"), .shape = &dynamodb_create_replica_action_shape,
     .offset = offsetof(struct dynamodb_replica_update, create)},
    {STR_INIT("Delete"), STR_INIT("Delete"), .shape = &dynamodb_delete_replica_action_shape,
     .offset = offsetof(struct dynamodb_replica_update, delete)},
};
const struct shape dynamodb_replica_update_shape =
    {STR_INIT("ReplicaUpdate"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_replica_update),
     .member_count = 2, .members = dynamodb_replica_update_members};

static const struct member dynamodb_replication_group_update_members[] = {
    {STR_INIT("Create"), STR_INIT("Create"),
     .shape = &dynamodb_create_replication_group_member_action_shape,
     .offset = offsetof(struct dynamodb_replication_group_update, create)},
    {STR_INIT("Update"), STR_INIT("Update"),
     .shape = &dynamodb_update_replication_group_member_action_shape,
     .offset = offsetof(struct dynamodb_replication_group_update, update)},
    {STR_INIT("Delete"), STR_INIT("Delete"),
     .shape = &dynamodb_delete_replication_group_member_action_shape,
     .offset = offsetof(struct dynamodb_replication_group_update, delete)},
    {STR_INIT("Disassociate"), STR_INIT("Disassociate"),
     .shape = &dynamodb_disassociate_replication_group_member_action_shape,
     .offset = offsetof(struct dynamodb_replication_group_update, disassociate)},
};
const struct shape dynamodb_replication_group_update_shape =
    {STR_INIT("ReplicationGroupUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_replication_group_update), .member_count = 4,
     .members = dynamodb_replication_group_update_members};

static const struct member dynamodb_request_limit_exceeded_members[] = {
    {STR_INIT("ThrottlingReasons"), STR_INIT("ThrottlingReasons"),
     .shape = &shape_throttling_reason_list,
     .offset = offsetof(struct dynamodb_request_limit_exceeded, throttling_reasons)},
};
const struct shape dynamodb_request_limit_exceeded_shape =
    {STR_INIT("RequestLimitExceeded"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_request_limit_exceeded), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = dynamodb_request_limit_exceeded_members};

static const struct member dynamodb_restore_summary_members[] = {
    {STR_INIT("SourceBackupArn"), STR_INIT("SourceBackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_restore_summary, source_backup_arn)},
    {STR_INIT("SourceTableArn"), STR_INIT("SourceTableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_restore_summary, source_table_arn)},
    {STR_INIT("RestoreDateTime"), STR_INIT("RestoreDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_restore_summary, restore_date_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("RestoreInProgress"), STR_INIT("RestoreInProgress"),
     .shape = &shape_restore_in_progress,
     .offset = offsetof(struct dynamodb_restore_summary, restore_in_progress),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_restore_summary_shape =
    {STR_INIT("RestoreSummary"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_restore_summary),
     .member_count = 4, .members = dynamodb_restore_summary_members};

static const struct member dynamodb_restore_table_from_backup_in_members[] = {
    {STR_INIT("TargetTableName"), STR_INIT("TargetTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, target_table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("BackupArn"), STR_INIT("BackupArn"), .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, backup_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("BillingModeOverride"), STR_INIT("BillingModeOverride"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, billing_mode_override)},
    {STR_INIT("GlobalSecondaryIndexOverride"), STR_INIT("GlobalSecondaryIndexOverride"),
     .shape = &shape_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, global_secondary_index_override)},
    {STR_INIT("LocalSecondaryIndexOverride"), STR_INIT("LocalSecondaryIndexOverride"),
     .shape = &shape_local_secondary_index_list,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, local_secondary_index_override)},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, on_demand_throughput_override)},
    {STR_INIT("SSESpecificationOverride"), STR_INIT("SSESpecificationOverride"),
     .shape = &dynamodb_sse_specification_shape,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, sse_specification_override)},
    {STR_INIT("VectorIndexOverride"), STR_INIT("VectorIndexOverride"),
     .shape = &shape_vector_index_list,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_in, vector_index_override)},
};
const struct shape dynamodb_restore_table_from_backup_in_shape =
    {STR_INIT("RestoreTableFromBackupInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_restore_table_from_backup_in), .member_count = 9,
     .members = dynamodb_restore_table_from_backup_in_members};

static const struct member dynamodb_restore_table_from_backup_out_members[] = {
    {STR_INIT("TableDescription"), STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_restore_table_from_backup_out, table_description)},
};
const struct shape dynamodb_restore_table_from_backup_out_shape =
    {STR_INIT("RestoreTableFromBackupOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_restore_table_from_backup_out), .member_count = 1,
     .members = dynamodb_restore_table_from_backup_out_members};

static const struct member dynamodb_restore_table_to_point_in_time_in_members[] = {
    {STR_INIT("SourceTableArn"), STR_INIT("SourceTableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, source_table_arn)},
    {STR_INIT("SourceTableName"), STR_INIT("SourceTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, source_table_name)},
    {STR_INIT("TargetTableName"), STR_INIT("TargetTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, target_table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("UseLatestRestorableTime"), STR_INIT("UseLatestRestorableTime"),
     .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, use_latest_restorable_time)},
    {STR_INIT("RestoreDateTime"), STR_INIT("RestoreDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, restore_date_time)},
    {STR_INIT("BillingModeOverride"), STR_INIT("BillingModeOverride"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, billing_mode_override)},
    {STR_INIT("GlobalSecondaryIndexOverride"), STR_INIT("GlobalSecondaryIndexOverride"),
     .shape = &shape_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, global_secondary_index_override)},
    {STR_INIT("LocalSecondaryIndexOverride"), STR_INIT("LocalSecondaryIndexOverride"),
     .shape = &shape_local_secondary_index_list,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, local_secondary_index_override)},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, on_demand_throughput_override)},
    {STR_INIT("SSESpecificationOverride"), STR_INIT("SSESpecificationOverride"),
     .shape = &dynamodb_sse_specification_shape,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, sse_specification_override)},
    {STR_INIT("VectorIndexOverride"), STR_INIT("VectorIndexOverride"),
     .shape = &shape_vector_index_list,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_in, vector_index_override)},
};
const struct shape dynamodb_restore_table_to_point_in_time_in_shape =
    {STR_INIT("RestoreTableToPointInTimeInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_restore_table_to_point_in_time_in), .member_count = 12,
     .members = dynamodb_restore_table_to_point_in_time_in_members};

static const struct member dynamodb_restore_table_to_point_in_time_out_members[] = {
    {STR_INIT("TableDescription"), STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_restore_table_to_point_in_time_out, table_description)},
};
const struct shape dynamodb_restore_table_to_point_in_time_out_shape =
    {STR_INIT("RestoreTableToPointInTimeOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_restore_table_to_point_in_time_out), .member_count = 1,
     .members = dynamodb_restore_table_to_point_in_time_out_members};

static const struct member dynamodb_s3_bucket_source_members[] = {
    {STR_INIT("S3BucketOwner"), STR_INIT("S3BucketOwner"), .shape = &shape_s3_bucket_owner,
     .offset = offsetof(struct dynamodb_s3_bucket_source, s3_bucket_owner)},
    {STR_INIT("S3Bucket"), STR_INIT("S3Bucket"), .shape = &shape_s3_bucket,
     .offset = offsetof(struct dynamodb_s3_bucket_source, s3_bucket), .flags = MEMBER_REQUIRED},
    {STR_INIT("S3KeyPrefix"), STR_INIT("S3KeyPrefix"), .shape = &shape_s3_prefix,
     .offset = offsetof(struct dynamodb_s3_bucket_source, s3_key_prefix)},
};
const struct shape dynamodb_s3_bucket_source_shape =
    {STR_INIT("S3BucketSource"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_s3_bucket_source),
     .member_count = 3, .members = dynamodb_s3_bucket_source_members};

static const struct member dynamodb_scan_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_scan_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_scan_in, index_name)},
    {STR_INIT("AttributesToGet"), STR_INIT("AttributesToGet"), .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_scan_in, attributes_to_get)},
    {STR_INIT("Limit"), STR_INIT("Limit"), .shape = &shape_positive_integer_object,
     .offset = offsetof(struct dynamodb_scan_in, limit)},
    {STR_INIT("Select"), STR_INIT("Select"), .shape = &shape_select,
     .offset = offsetof(struct dynamodb_scan_in, select)},
    {STR_INIT("ScanFilter"), STR_INIT("ScanFilter"), .shape = &shape_filter_condition_map,
     .offset = offsetof(struct dynamodb_scan_in, scan_filter)},
    {STR_INIT("ConditionalOperator"), STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_scan_in, conditional_operator)},
    {STR_INIT("ExclusiveStartKey"), STR_INIT("ExclusiveStartKey"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_scan_in, exclusive_start_key)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_scan_in, return_consumed_capacity)},
    {STR_INIT("TotalSegments"), STR_INIT("TotalSegments"), .shape = &shape_scan_total_segments,
     .offset = offsetof(struct dynamodb_scan_in, total_segments)},
    {STR_INIT("Segment"), STR_INIT("Segment"), .shape = &shape_scan_segment,
     .offset = offsetof(struct dynamodb_scan_in, segment)},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_scan_in, projection_expression)},
    {STR_INIT("FilterExpression"), STR_INIT("FilterExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_scan_in, filter_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_scan_in, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_scan_in, expression_attribute_values)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_scan_in, consistent_read)},
};
const struct shape dynamodb_scan_in_shape =
    {STR_INIT("ScanInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_scan_in),
     .member_count = 16, .members = dynamodb_scan_in_members};

static const struct member dynamodb_scan_out_members[] = {
    {STR_INIT("Items"), STR_INIT("Items"), .shape = &shape_item_list,
     .offset = offsetof(struct dynamodb_scan_out, items)},
    {STR_INIT("Count"), STR_INIT("Count"), .shape = &shape_integer,
     .offset = offsetof(struct dynamodb_scan_out, count)},
    {STR_INIT("ScannedCount"), STR_INIT("ScannedCount"), .shape = &shape_integer,
     .offset = offsetof(struct dynamodb_scan_out, scanned_count)},
    {STR_INIT("LastEvaluatedKey"), STR_INIT("LastEvaluatedKey"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_scan_out, last_evaluated_key)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_scan_out, consumed_capacity)},
};
const struct shape dynamodb_scan_out_shape =
    {STR_INIT("ScanOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_scan_out),
     .member_count = 5, .members = dynamodb_scan_out_members};

static const struct member dynamodb_search_result_item_members[] = {
    {STR_INIT("Item"), STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_search_result_item, item)},
    {STR_INIT("Score"), STR_INIT("Score"), .shape = &shape_score_number,
     .offset = offsetof(struct dynamodb_search_result_item, score)},
};
const struct shape dynamodb_search_result_item_shape =
    {STR_INIT("SearchResultItem"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_search_result_item),
     .member_count = 2, .members = dynamodb_search_result_item_members};

static const struct member dynamodb_search_schema_element_members[] = {
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"), .shape = &shape_attribute_name,
     .offset = offsetof(struct dynamodb_search_schema_element, attribute_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("SearchSchemaElementType"), STR_INIT("SearchSchemaElementType"),
     .shape = &shape_search_schema_element_type,
     .offset = offsetof(struct dynamodb_search_schema_element, search_schema_element_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_search_schema_element_shape =
    {STR_INIT("SearchSchemaElement"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_search_schema_element), .member_count = 2,
     .members = dynamodb_search_schema_element_members};

static const struct member dynamodb_search_vectors_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_search_vectors_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_search_vectors_in, index_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_search_vectors_in, return_consumed_capacity)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_search_vectors_in, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_search_vectors_in, expression_attribute_values)},
    {STR_INIT("ProjectionExpression"), STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_search_vectors_in, projection_expression)},
    {STR_INIT("SearchVector"), STR_INIT("SearchVector"), .shape = &shape_search_vector_list,
     .offset = offsetof(struct dynamodb_search_vectors_in, search_vector), .flags = MEMBER_REQUIRED},
    {STR_INIT("SearchConditionExpression"), STR_INIT("SearchConditionExpression"),
     .shape = &shape_string,
     .offset = offsetof(struct dynamodb_search_vectors_in, search_condition_expression)},
    {STR_INIT("TopK"), STR_INIT("TopK"), .shape = &shape_top_k_integer,
     .offset = offsetof(struct dynamodb_search_vectors_in, top_k), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_search_vectors_in_shape =
    {STR_INIT("SearchVectorsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_search_vectors_in), .member_count = 9,
     .members = dynamodb_search_vectors_in_members};

static const struct member dynamodb_search_vectors_out_members[] = {
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_vector_capacity_shape,
     .offset = offsetof(struct dynamodb_search_vectors_out, consumed_capacity)},
    {STR_INIT("SearchResults"), STR_INIT("SearchResults"), .shape = &shape_search_result_list,
     .offset = offsetof(struct dynamodb_search_vectors_out, search_results)},
};
const struct shape dynamodb_search_vectors_out_shape =
    {STR_INIT("SearchVectorsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_search_vectors_out), .member_count = 2,
     .members = dynamodb_search_vectors_out_members};

static const struct member dynamodb_source_table_details_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_source_table_details, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableId"), STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_source_table_details, table_id), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_source_table_details, table_arn)},
    {STR_INIT("TableSizeBytes"), STR_INIT("TableSizeBytes"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_source_table_details, table_size_bytes)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_source_table_details, key_schema), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableCreationDateTime"), STR_INIT("TableCreationDateTime"),
     .shape = &shape_table_creation_date_time,
     .offset = offsetof(struct dynamodb_source_table_details, table_creation_date_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_source_table_details, provisioned_throughput),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_source_table_details, on_demand_throughput)},
    {STR_INIT("ItemCount"), STR_INIT("ItemCount"), .shape = &shape_item_count,
     .offset = offsetof(struct dynamodb_source_table_details, item_count)},
    {STR_INIT("BillingMode"), STR_INIT("BillingMode"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_source_table_details, billing_mode)},
};
const struct shape dynamodb_source_table_details_shape =
    {STR_INIT("SourceTableDetails"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_source_table_details), .member_count = 10,
     .members = dynamodb_source_table_details_members};

static const struct member dynamodb_source_table_feature_details_members[] = {
    {STR_INIT("LocalSecondaryIndexes"), STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_local_secondary_indexes,
     .offset = offsetof(struct dynamodb_source_table_feature_details, local_secondary_indexes)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_global_secondary_indexes,
     .offset = offsetof(struct dynamodb_source_table_feature_details, global_secondary_indexes)},
    {STR_INIT("StreamDescription"), STR_INIT("StreamDescription"),
     .shape = &dynamodb_stream_specification_shape,
     .offset = offsetof(struct dynamodb_source_table_feature_details, stream_description)},
    {STR_INIT("TimeToLiveDescription"), STR_INIT("TimeToLiveDescription"),
     .shape = &dynamodb_time_to_live_description_shape,
     .offset = offsetof(struct dynamodb_source_table_feature_details, time_to_live_description)},
    {STR_INIT("SSEDescription"), STR_INIT("SSEDescription"),
     .shape = &dynamodb_sse_description_shape,
     .offset = offsetof(struct dynamodb_source_table_feature_details, sse_description)},
    {STR_INIT("VectorIndexes"), STR_INIT("VectorIndexes"), .shape = &shape_vector_indexes,
     .offset = offsetof(struct dynamodb_source_table_feature_details, vector_indexes)},
};
const struct shape dynamodb_source_table_feature_details_shape =
    {STR_INIT("SourceTableFeatureDetails"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_source_table_feature_details), .member_count = 6,
     .members = dynamodb_source_table_feature_details_members};

static const struct member dynamodb_sse_description_members[] = {
    {STR_INIT("Status"), STR_INIT("Status"), .shape = &shape_sse_status,
     .offset = offsetof(struct dynamodb_sse_description, status)},
    {STR_INIT("SSEType"), STR_INIT("SSEType"), .shape = &shape_sse_type,
     .offset = offsetof(struct dynamodb_sse_description, sse_type)},
    {STR_INIT("KMSMasterKeyArn"), STR_INIT("KMSMasterKeyArn"), .shape = &shape_kms_master_key_arn,
     .offset = offsetof(struct dynamodb_sse_description, kms_master_key_arn)},
    {STR_INIT("InaccessibleEncryptionDateTime"), STR_INIT("InaccessibleEncryptionDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_sse_description, inaccessible_encryption_date_time)},
};
const struct shape dynamodb_sse_description_shape =
    {STR_INIT("SSEDescription"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_sse_description),
     .member_count = 4, .members = dynamodb_sse_description_members};

static const struct member dynamodb_sse_specification_members[] = {
    {STR_INIT("Enabled"), STR_INIT("Enabled"), .shape = &shape_sse_enabled,
     .offset = offsetof(struct dynamodb_sse_specification, enabled)},
    {STR_INIT("SSEType"), STR_INIT("SSEType"), .shape = &shape_sse_type,
     .offset = offsetof(struct dynamodb_sse_specification, sse_type)},
    {STR_INIT("KMSMasterKeyId"), STR_INIT("KMSMasterKeyId"), .shape = &shape_kms_master_key_id,
     .offset = offsetof(struct dynamodb_sse_specification, kms_master_key_id)},
};
const struct shape dynamodb_sse_specification_shape =
    {STR_INIT("SSESpecification"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_sse_specification),
     .member_count = 3, .members = dynamodb_sse_specification_members};

static const struct member dynamodb_start_bulk_put_items_in_members[] = {
    {STR_INIT("ClientToken"), STR_INIT("ClientToken"), .shape = &shape_client_token,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_in, client_token),
     .flags = MEMBER_IDEMPOTENCY},
    {STR_INIT("InputS3Configuration"), STR_INIT("InputS3Configuration"),
     .shape = &dynamodb_input_s3_configuration_shape,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_in, input_s3_configuration),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("OutputS3Configuration"), STR_INIT("OutputS3Configuration"),
     .shape = &dynamodb_output_s3_configuration_shape,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_in, output_s3_configuration),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("MaxWriteRequestUnits"), STR_INIT("MaxWriteRequestUnits"),
     .shape = &shape_bulk_operation_max_write_request_units,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_in, max_write_request_units)},
    {STR_INIT("PerformanceTier"), STR_INIT("PerformanceTier"),
     .shape = &shape_bulk_operation_performance_tier,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_in, performance_tier)},
};
const struct shape dynamodb_start_bulk_put_items_in_shape =
    {STR_INIT("StartBulkPutItemsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_start_bulk_put_items_in), .member_count = 6,
     .members = dynamodb_start_bulk_put_items_in_members};

static const struct member dynamodb_start_bulk_put_items_out_members[] = {
    {STR_INIT("BulkOperationDescription"), STR_INIT("BulkOperationDescription"),
     .shape = &dynamodb_bulk_operation_description_shape,
     .offset = offsetof(struct dynamodb_start_bulk_put_items_out, bulk_operation_description),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_start_bulk_put_items_out_shape =
    {STR_INIT("StartBulkPutItemsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_start_bulk_put_items_out), .member_count = 1,
     .members = dynamodb_start_bulk_put_items_out_members};

static const struct member dynamodb_stream_specification_members[] = {
    {STR_INIT("StreamEnabled"), STR_INIT("StreamEnabled"), .shape = &shape_stream_enabled,
     .offset = offsetof(struct dynamodb_stream_specification, stream_enabled),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StreamViewType"), STR_INIT("StreamViewType"), .shape = &shape_stream_view_type,
     .offset = offsetof(struct dynamodb_stream_specification, stream_view_type)},
};
const struct shape dynamodb_stream_specification_shape =
    {STR_INIT("StreamSpecification"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_stream_specification), .member_count = 2,
     .members = dynamodb_stream_specification_members};

static const struct member dynamodb_table_auto_scaling_description_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_table_auto_scaling_description, table_name)},
    {STR_INIT("TableStatus"), STR_INIT("TableStatus"), .shape = &shape_table_status,
     .offset = offsetof(struct dynamodb_table_auto_scaling_description, table_status)},
    {STR_INIT("Replicas"), STR_INIT("Replicas"),
     .shape = &shape_replica_auto_scaling_description_list,
     .offset = offsetof(struct dynamodb_table_auto_scaling_description, replicas)},
};
const struct shape dynamodb_table_auto_scaling_description_shape =
    {STR_INIT("TableAutoScalingDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_table_auto_scaling_description), .member_count = 3,
     .members = dynamodb_table_auto_scaling_description_members};

static const struct member dynamodb_table_class_summary_members[] = {
    {STR_INIT("TableClass"), STR_INIT("TableClass"), .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_table_class_summary, table_class)},
    {STR_INIT("LastUpdateDateTime"), STR_INIT("LastUpdateDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_table_class_summary, last_update_date_time)},
};
const struct shape dynamodb_table_class_summary_shape =
    {STR_INIT("TableClassSummary"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_table_class_summary), .member_count = 2,
     .members = dynamodb_table_class_summary_members};

static const struct member dynamodb_table_creation_parameters_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_table_creation_parameters, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributeDefinitions"), STR_INIT("AttributeDefinitions"),
     .shape = &shape_attribute_definitions,
     .offset = offsetof(struct dynamodb_table_creation_parameters, attribute_definitions),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_table_creation_parameters, key_schema),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("BillingMode"), STR_INIT("BillingMode"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_table_creation_parameters, billing_mode)},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_table_creation_parameters, provisioned_throughput)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_table_creation_parameters, on_demand_throughput)},
    {STR_INIT("SSESpecification"), STR_INIT("SSESpecification"),
     .shape = &dynamodb_sse_specification_shape,
     .offset = offsetof(struct dynamodb_table_creation_parameters, sse_specification)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_table_creation_parameters, global_secondary_indexes)},
    {STR_INIT("VectorIndexes"), STR_INIT("VectorIndexes"), .shape = &shape_vector_index_list,
     .offset = offsetof(struct dynamodb_table_creation_parameters, vector_indexes)},
};
const struct shape dynamodb_table_creation_parameters_shape =
    {STR_INIT("TableCreationParameters"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_table_creation_parameters), .member_count = 9,
     .members = dynamodb_table_creation_parameters_members};

static const struct member dynamodb_table_description_members[] = {
    {STR_INIT("AttributeDefinitions"), STR_INIT("AttributeDefinitions"),
     .shape = &shape_attribute_definitions,
     .offset = offsetof(struct dynamodb_table_description, attribute_definitions)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_table_description, table_name)},
    {STR_INIT("KeySchema"), STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_table_description, key_schema)},
    {STR_INIT("TableStatus"), STR_INIT("TableStatus"), .shape = &shape_table_status,
     .offset = offsetof(struct dynamodb_table_description, table_status)},
    {STR_INIT("CreationDateTime"), STR_INIT("CreationDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_table_description, creation_date_time)},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_description_shape,
     .offset = offsetof(struct dynamodb_table_description, provisioned_throughput)},
    {STR_INIT("TableSizeBytes"), STR_INIT("TableSizeBytes"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_table_description, table_size_bytes)},
    {STR_INIT("ItemCount"), STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_table_description, item_count)},
    {STR_INIT("TableArn"), STR_INIT("TableArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_table_description, table_arn)},
    {STR_INIT("TableId"), STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_table_description, table_id)},
    {STR_INIT("BillingModeSummary"), STR_INIT("BillingModeSummary"),
     .shape = &dynamodb_billing_mode_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, billing_mode_summary)},
    {STR_INIT("LocalSecondaryIndexes"), STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_local_secondary_index_description_list,
     .offset = offsetof(struct dynamodb_table_description, local_secondary_indexes)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_global_secondary_index_description_list,
     .offset = offsetof(struct dynamodb_table_description, global_secondary_indexes)},
    {STR_INIT("StreamSpecification"), STR_INIT("StreamSpecification"),
     .shape = &dynamodb_stream_specification_shape,
     .offset = offsetof(struct dynamodb_table_description, stream_specification)},
    {STR_INIT("LatestStreamLabel"), STR_INIT("LatestStreamLabel"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_table_description, latest_stream_label)},
    {STR_INIT("LatestStreamArn"), STR_INIT("LatestStreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_table_description, latest_stream_arn)},
    {STR_INIT("GlobalTableVersion"), STR_INIT("GlobalTableVersion"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_table_description, global_table_version)},
    {STR_INIT("Replicas"), STR_INIT("Replicas"), .shape = &shape_replica_description_list,
     .offset = offsetof(struct dynamodb_table_description, replicas)},
    {STR_INIT("GlobalTableWitnesses"), STR_INIT("GlobalTableWitnesses"),
     .shape = &shape_global_table_witness_description_list,
     .offset = offsetof(struct dynamodb_table_description, global_table_witnesses)},
    {STR_INIT("GlobalTableSettingsReplicationMode"), STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_table_description, global_table_settings_replication_mode)},
    {STR_INIT("RestoreSummary"), STR_INIT("RestoreSummary"),
     .shape = &dynamodb_restore_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, restore_summary)},
    {STR_INIT("SSEDescription"), STR_INIT("SSEDescription"),
     .shape = &dynamodb_sse_description_shape,
     .offset = offsetof(struct dynamodb_table_description, sse_description)},
    {STR_INIT("ArchivalSummary"), STR_INIT("ArchivalSummary"),
     .shape = &dynamodb_archival_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, archival_summary)},
    {STR_INIT("TableClassSummary"), STR_INIT("TableClassSummary"),
     .shape = &dynamodb_table_class_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, table_class_summary)},
    {STR_INIT("DeletionProtectionEnabled"), STR_INIT("DeletionProtectionEnabled"),
     .shape = &shape_deletion_protection_enabled,
     .offset = offsetof(struct dynamodb_table_description, deletion_protection_enabled)},
    {STR_INIT("DisassociationProtectionEnabled"), STR_INIT("DisassociationProtectionEnabled"),
     .shape = &shape_disassociation_protection_enabled,
     .offset = offsetof(struct dynamodb_table_description, disassociation_protection_enabled)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_table_description, on_demand_throughput)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_table_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_table_description, warm_throughput)},
    {STR_INIT("MultiRegionConsistency"), STR_INIT("MultiRegionConsistency"),
     .shape = &shape_multi_region_consistency,
     .offset = offsetof(struct dynamodb_table_description, multi_region_consistency)},
    {STR_INIT("VectorIndexes"), STR_INIT("VectorIndexes"),
     .shape = &shape_vector_index_description_list,
     .offset = offsetof(struct dynamodb_table_description, vector_indexes)},
};
const struct shape dynamodb_table_description_shape =
    {STR_INIT("TableDescription"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_table_description),
     .member_count = 30, .members = dynamodb_table_description_members};

static const struct member dynamodb_table_warm_throughput_description_members[] = {
    {STR_INIT("ReadUnitsPerSecond"), STR_INIT("ReadUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_table_warm_throughput_description, read_units_per_second)},
    {STR_INIT("WriteUnitsPerSecond"), STR_INIT("WriteUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_table_warm_throughput_description, write_units_per_second)},
    {STR_INIT("Status"), STR_INIT("Status"), .shape = &shape_table_status,
     .offset = offsetof(struct dynamodb_table_warm_throughput_description, status)},
};
const struct shape dynamodb_table_warm_throughput_description_shape =
    {STR_INIT("TableWarmThroughputDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_table_warm_throughput_description), .member_count = 3,
     .members = dynamodb_table_warm_throughput_description_members};

static const struct member dynamodb_tag_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_tag_key_string,
     .offset = offsetof(struct dynamodb_tag, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_tag_value_string,
     .offset = offsetof(struct dynamodb_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_tag_shape =
    {STR_INIT("Tag"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_tag), .member_count = 2,
     .members = dynamodb_tag_members};

static const struct member dynamodb_tag_resource_in_members[] = {
    {STR_INIT("ResourceArn"), STR_INIT("ResourceArn"), .shape = &shape_resource_arn_string,
     .offset = offsetof(struct dynamodb_tag_resource_in, resource_arn), .flags = MEMBER_REQUIRED},
    {STR_INIT("Tags"), STR_INIT("Tags"), .shape = &shape_tag_list,
     .offset = offsetof(struct dynamodb_tag_resource_in, tags), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_tag_resource_in_shape =
    {STR_INIT("TagResourceInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_tag_resource_in),
     .member_count = 2, .members = dynamodb_tag_resource_in_members};

static const struct member dynamodb_throttling_exception_members[] = {
    {STR_INIT("throttlingReasons"), STR_INIT("throttlingReasons"),
     .shape = &shape_throttling_reason_list,
     .offset = offsetof(struct dynamodb_throttling_exception, throttling_reasons)},
};
const struct shape dynamodb_throttling_exception_shape =
    {STR_INIT("ThrottlingException"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_throttling_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = dynamodb_throttling_exception_members};

static const struct member dynamodb_throttling_reason_members[] = {
    {STR_INIT("reason"), STR_INIT("reason"), .shape = &shape_reason,
     .offset = offsetof(struct dynamodb_throttling_reason, reason)},
    {STR_INIT("resource"), STR_INIT("resource"), .shape = &shape_resource,
     .offset = offsetof(struct dynamodb_throttling_reason, resource)},
};
const struct shape dynamodb_throttling_reason_shape =
    {STR_INIT("ThrottlingReason"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_throttling_reason),
     .member_count = 2, .members = dynamodb_throttling_reason_members};

static const struct member dynamodb_time_to_live_description_members[] = {
    {STR_INIT("TimeToLiveStatus"), STR_INIT("TimeToLiveStatus"),
     .shape = &shape_time_to_live_status,
     .offset = offsetof(struct dynamodb_time_to_live_description, time_to_live_status)},
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"),
     .shape = &shape_time_to_live_attribute_name,
     .offset = offsetof(struct dynamodb_time_to_live_description, attribute_name)},
};
const struct shape dynamodb_time_to_live_description_shape =
    {STR_INIT("TimeToLiveDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_time_to_live_description), .member_count = 2,
     .members = dynamodb_time_to_live_description_members};

static const struct member dynamodb_time_to_live_specification_members[] = {
    {STR_INIT("Enabled"), STR_INIT("Enabled"), .shape = &shape_time_to_live_enabled,
     .offset = offsetof(struct dynamodb_time_to_live_specification, enabled),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"),
     .shape = &shape_time_to_live_attribute_name,
     .offset = offsetof(struct dynamodb_time_to_live_specification, attribute_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_time_to_live_specification_shape =
    {STR_INIT("TimeToLiveSpecification"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_time_to_live_specification), .member_count = 2,
     .members = dynamodb_time_to_live_specification_members};

static const struct member dynamodb_transact_get_item_members[] = {
    {STR_INIT("Get"), STR_INIT("Get"), .shape = &dynamodb_get_shape,
     .offset = offsetof(struct dynamodb_transact_get_item, get), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_transact_get_item_shape =
    {STR_INIT("TransactGetItem"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_transact_get_item),
     .member_count = 1, .members = dynamodb_transact_get_item_members};

static const struct member dynamodb_transact_get_items_in_members[] = {
    {STR_INIT("TransactItems"), STR_INIT("TransactItems"), .shape = &shape_transact_get_item_list,
     .offset = offsetof(struct dynamodb_transact_get_items_in, transact_items),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_transact_get_items_in, return_consumed_capacity)},
};
const struct shape dynamodb_transact_get_items_in_shape =
    {STR_INIT("TransactGetItemsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_transact_get_items_in), .member_count = 2,
     .members = dynamodb_transact_get_items_in_members};

static const struct member dynamodb_transact_get_items_out_members[] = {
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_transact_get_items_out, consumed_capacity)},
    {STR_INIT("Responses"), STR_INIT("Responses"), .shape = &shape_item_response_list,
     .offset = offsetof(struct dynamodb_transact_get_items_out, responses)},
};
const struct shape dynamodb_transact_get_items_out_shape =
    {STR_INIT("TransactGetItemsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_transact_get_items_out), .member_count = 2,
     .members = dynamodb_transact_get_items_out_members};

static const struct member dynamodb_transact_write_item_members[] = {
    {STR_INIT("ConditionCheck"), STR_INIT("ConditionCheck"),
     .shape = &dynamodb_condition_check_shape,
     .offset = offsetof(struct dynamodb_transact_write_item, condition_check)},
    {STR_INIT("Put"), STR_INIT("Put"), .shape = &dynamodb_put_shape,
     .offset = offsetof(struct dynamodb_transact_write_item, put)},
    {STR_INIT("Delete"), STR_INIT("Delete"), .shape = &dynamodb_delete_shape,
     .offset = offsetof(struct dynamodb_transact_write_item, delete)},
    {STR_INIT("Update"), STR_INIT("Update"), .shape = &dynamodb_update_shape,
     .offset = offsetof(struct dynamodb_transact_write_item, update)},
};
const struct shape dynamodb_transact_write_item_shape =
    {STR_INIT("TransactWriteItem"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_transact_write_item), .member_count = 4,
     .members = dynamodb_transact_write_item_members};

static const struct member dynamodb_transact_write_items_in_members[] = {
    {STR_INIT("TransactItems"), STR_INIT("TransactItems"), .shape = &shape_transact_write_item_list,
     .offset = offsetof(struct dynamodb_transact_write_items_in, transact_items),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_transact_write_items_in, return_consumed_capacity)},
    {STR_INIT("ReturnItemCollectionMetrics"), STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_transact_write_items_in, return_item_collection_metrics)},
    {STR_INIT("ClientRequestToken"), STR_INIT("ClientRequestToken"),
     .shape = &shape_client_request_token,
     .offset = offsetof(struct dynamodb_transact_write_items_in, client_request_token),
     .flags = MEMBER_IDEMPOTENCY},
};
const struct shape dynamodb_transact_write_items_in_shape =
    {STR_INIT("TransactWriteItemsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_transact_write_items_in), .member_count = 4,
     .members = dynamodb_transact_write_items_in_members};

static const struct member dynamodb_transact_write_items_out_members[] = {
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_transact_write_items_out, consumed_capacity)},
    {STR_INIT("ItemCollectionMetrics"), STR_INIT("ItemCollectionMetrics"),
     .shape = &shape_item_collection_metrics_per_table,
     .offset = offsetof(struct dynamodb_transact_write_items_out, item_collection_metrics)},
};
const struct shape dynamodb_transact_write_items_out_shape =
    {STR_INIT("TransactWriteItemsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_transact_write_items_out), .member_count = 2,
     .members = dynamodb_transact_write_items_out_members};

static const struct member dynamodb_transaction_canceled_exception_members[] = {
    {STR_INIT("CancellationReasons"), STR_INIT("CancellationReasons"),
     .shape = &shape_cancellation_reason_list,
     .offset = offsetof(struct dynamodb_transaction_canceled_exception, cancellation_reasons)},
};
const struct shape dynamodb_transaction_canceled_exception_shape =
    {STR_INIT("TransactionCanceledException"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_transaction_canceled_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = dynamodb_transaction_canceled_exception_members};

static const struct member dynamodb_untag_resource_in_members[] = {
    {STR_INIT("ResourceArn"), STR_INIT("ResourceArn"), .shape = &shape_resource_arn_string,
     .offset = offsetof(struct dynamodb_untag_resource_in, resource_arn), .flags = MEMBER_REQUIRED},
    {STR_INIT("TagKeys"), STR_INIT("TagKeys"), .shape = &shape_tag_key_list,
     .offset = offsetof(struct dynamodb_untag_resource_in, tag_keys), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_untag_resource_in_shape =
    {STR_INIT("UntagResourceInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_untag_resource_in), .member_count = 2,
     .members = dynamodb_untag_resource_in_members};

static const struct member dynamodb_update_members[] = {
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_update, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("UpdateExpression"), STR_INIT("UpdateExpression"), .shape = &shape_update_expression,
     .offset = offsetof(struct dynamodb_update, update_expression), .flags = MEMBER_REQUIRED},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_update, condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_update, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_update, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_update, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_update_shape =
    {STR_INIT("Update"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_update), .member_count = 7,
     .members = dynamodb_update_members};

static const struct member dynamodb_update_continuous_backups_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_continuous_backups_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("PointInTimeRecoverySpecification"), STR_INIT("PointInTimeRecoverySpecification"),
     .shape = &dynamodb_point_in_time_recovery_specification_shape,
     .offset = offsetof(struct dynamodb_update_continuous_backups_in, point_in_time_recovery_specification),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_update_continuous_backups_in_shape =
    {STR_INIT("UpdateContinuousBackupsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_continuous_backups_in), .member_count = 2,
     .members = dynamodb_update_continuous_backups_in_members};

static const struct member dynamodb_update_continuous_backups_out_members[] = {
    {STR_INIT("ContinuousBackupsDescription"), STR_INIT("ContinuousBackupsDescription"),
     .shape = &dynamodb_continuous_backups_description_shape,
     .offset = offsetof(struct dynamodb_update_continuous_backups_out, continuous_backups_description)},
};
const struct shape dynamodb_update_continuous_backups_out_shape =
    {STR_INIT("UpdateContinuousBackupsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_continuous_backups_out), .member_count = 1,
     .members = dynamodb_update_continuous_backups_out_members};

static const struct member dynamodb_update_contributor_insights_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_contributor_insights_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_update_contributor_insights_in, index_name)},
    {STR_INIT("ContributorInsightsAction"), STR_INIT("ContributorInsightsAction"),
     .shape = &shape_contributor_insights_action,
     .offset = offsetof(struct dynamodb_update_contributor_insights_in, contributor_insights_action),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ContributorInsightsMode"), STR_INIT("ContributorInsightsMode"),
     .shape = &shape_contributor_insights_mode,
     .offset = offsetof(struct dynamodb_update_contributor_insights_in, contributor_insights_mode)},
};
const struct shape dynamodb_update_contributor_insights_in_shape =
    {STR_INIT("UpdateContributorInsightsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_contributor_insights_in), .member_count = 4,
     .members = dynamodb_update_contributor_insights_in_members};

static const struct member dynamodb_update_contributor_insights_out_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_update_contributor_insights_out, table_name)},
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_update_contributor_insights_out, index_name)},
    {STR_INIT("ContributorInsightsStatus"), STR_INIT("ContributorInsightsStatus"),
     .shape = &shape_contributor_insights_status,
     .offset = offsetof(struct dynamodb_update_contributor_insights_out, contributor_insights_status)},
    {STR_INIT("ContributorInsightsMode"), STR_INIT("ContributorInsightsMode"),
     .shape = &shape_contributor_insights_mode,
     .offset = offsetof(struct dynamodb_update_contributor_insights_out, contributor_insights_mode)},
};
const struct shape dynamodb_update_contributor_insights_out_shape =
    {STR_INIT("UpdateContributorInsightsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_contributor_insights_out), .member_count = 4,
     .members = dynamodb_update_contributor_insights_out_members};

static const struct member dynamodb_update_global_secondary_index_action_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_update_global_secondary_index_action, index_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_update_global_secondary_index_action, provisioned_throughput)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_update_global_secondary_index_action, on_demand_throughput)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_update_global_secondary_index_action, warm_throughput)},
};
const struct shape dynamodb_update_global_secondary_index_action_shape =
    {STR_INIT("UpdateGlobalSecondaryIndexAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_global_secondary_index_action), .member_count = 4,
     .members = dynamodb_update_global_secondary_index_action_members};

static const struct member dynamodb_update_global_table_in_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_update_global_table_in, global_table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ReplicaUpdates"), STR_INIT("ReplicaUpdates"), .shape = &shape_replica_update_list,
     .offset = offsetof(struct dynamodb_update_global_table_in, replica_updates),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_update_global_table_in_shape =
    {STR_INIT("UpdateGlobalTableInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_global_table_in), .member_count = 2,
     .members = dynamodb_update_global_table_in_members};

static const struct member dynamodb_update_global_table_out_members[] = {
    {STR_INIT("GlobalTableDescription"), STR_INIT("GlobalTableDescription"),
     .shape = &dynamodb_global_table_description_shape,
     .offset = offsetof(struct dynamodb_update_global_table_out, global_table_description)},
};
const struct shape dynamodb_update_global_table_out_shape =
    {STR_INIT("UpdateGlobalTableOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_global_table_out), .member_count = 1,
     .members = dynamodb_update_global_table_out_members};

static const struct member dynamodb_update_global_table_settings_in_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_update_global_table_settings_in, global_table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("GlobalTableBillingMode"), STR_INIT("GlobalTableBillingMode"),
     .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_update_global_table_settings_in, global_table_billing_mode)},
    {STR_INIT("GlobalTableProvisionedWriteCapacityUnits"),
     STR_INIT("GlobalTableProvisionedWriteCapacityUnits"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_update_global_table_settings_in, global_table_provisioned_write_capacity_units)},
    {STR_INIT("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate"),
     STR_INIT("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_update_global_table_settings_in, global_table_provisioned_write_capacity_auto_scaling_settings_update)},
    {STR_INIT("GlobalTableGlobalSecondaryIndexSettingsUpdate"),
     STR_INIT("GlobalTableGlobalSecondaryIndexSettingsUpdate"),
     .shape = &shape_global_table_global_secondary_index_settings_update_list,
     .offset = offsetof(struct dynamodb_update_global_table_settings_in, global_table_global_secondary_index_settings_update)},
    {STR_INIT("ReplicaSettingsUpdate"), STR_INIT("ReplicaSettingsUpdate"),
     .shape = &shape_replica_settings_update_list,
     .offset = offsetof(struct dynamodb_update_global_table_settings_in, replica_settings_update)},
};
const struct shape dynamodb_update_global_table_settings_in_shape =
    {STR_INIT("UpdateGlobalTableSettingsInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_global_table_settings_in), .member_count = 6,
     .members = dynamodb_update_global_table_settings_in_members};

static const struct member dynamodb_update_global_table_settings_out_members[] = {
    {STR_INIT("GlobalTableName"), STR_INIT("GlobalTableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_update_global_table_settings_out, global_table_name)},
    {STR_INIT("ReplicaSettings"), STR_INIT("ReplicaSettings"),
     .shape = &shape_replica_settings_description_list,
     .offset = offsetof(struct dynamodb_update_global_table_settings_out, replica_settings)},
};
const struct shape dynamodb_update_global_table_settings_out_shape =
    {STR_INIT("UpdateGlobalTableSettingsOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_global_table_settings_out), .member_count = 2,
     .members = dynamodb_update_global_table_settings_out_members};

static const struct member dynamodb_update_item_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_item_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Key"), STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_update_item_in, key), .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributeUpdates"), STR_INIT("AttributeUpdates"), .shape = &shape_attribute_updates,
     .offset = offsetof(struct dynamodb_update_item_in, attribute_updates)},
    {STR_INIT("Expected"), STR_INIT("Expected"), .shape = &shape_expected_attribute_map,
     .offset = offsetof(struct dynamodb_update_item_in, expected)},
    {STR_INIT("ConditionalOperator"), STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_update_item_in, conditional_operator)},
    {STR_INIT("ReturnValues"), STR_INIT("ReturnValues"), .shape = &shape_return_value,
     .offset = offsetof(struct dynamodb_update_item_in, return_values)},
    {STR_INIT("ReturnConsumedCapacity"), STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_update_item_in, return_consumed_capacity)},
    {STR_INIT("ReturnItemCollectionMetrics"), STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_update_item_in, return_item_collection_metrics)},
    {STR_INIT("UpdateExpression"), STR_INIT("UpdateExpression"), .shape = &shape_update_expression,
     .offset = offsetof(struct dynamodb_update_item_in, update_expression)},
    {STR_INIT("ConditionExpression"), STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_update_item_in, condition_expression)},
    {STR_INIT("ExpressionAttributeNames"), STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_update_item_in, expression_attribute_names)},
    {STR_INIT("ExpressionAttributeValues"), STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_update_item_in, expression_attribute_values)},
    {STR_INIT("ReturnValuesOnConditionCheckFailure"),
     STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_update_item_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_update_item_in_shape =
    {STR_INIT("UpdateItemInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_update_item_in),
     .member_count = 13, .members = dynamodb_update_item_in_members};

static const struct member dynamodb_update_item_out_members[] = {
    {STR_INIT("Attributes"), STR_INIT("Attributes"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_update_item_out, attributes)},
    {STR_INIT("ConsumedCapacity"), STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_update_item_out, consumed_capacity)},
    {STR_INIT("ItemCollectionMetrics"), STR_INIT("ItemCollectionMetrics"),
     .shape = &dynamodb_item_collection_metrics_shape,
     .offset = offsetof(struct dynamodb_update_item_out, item_collection_metrics)},
};
const struct shape dynamodb_update_item_out_shape =
    {STR_INIT("UpdateItemOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_update_item_out),
     .member_count = 3, .members = dynamodb_update_item_out_members};

static const struct member dynamodb_update_kinesis_streaming_configuration_members[] = {
    {STR_INIT("ApproximateCreationDateTimePrecision"),
     STR_INIT("ApproximateCreationDateTimePrecision"),
     .shape = &shape_approximate_creation_date_time_precision,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_configuration, approximate_creation_date_time_precision)},
};
const struct shape dynamodb_update_kinesis_streaming_configuration_shape =
    {STR_INIT("UpdateKinesisStreamingConfiguration"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_kinesis_streaming_configuration), .member_count = 1,
     .members = dynamodb_update_kinesis_streaming_configuration_members};

static const struct member dynamodb_update_kinesis_streaming_destination_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_in, stream_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("UpdateKinesisStreamingConfiguration"),
     STR_INIT("UpdateKinesisStreamingConfiguration"),
     .shape = &dynamodb_update_kinesis_streaming_configuration_shape,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_in, update_kinesis_streaming_configuration)},
};
const struct shape dynamodb_update_kinesis_streaming_destination_in_shape =
    {STR_INIT("UpdateKinesisStreamingDestinationInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_kinesis_streaming_destination_in), .member_count = 3,
     .members = dynamodb_update_kinesis_streaming_destination_in_members};

static const struct member dynamodb_update_kinesis_streaming_destination_out_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_out, table_name)},
    {STR_INIT("StreamArn"), STR_INIT("StreamArn"), .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_out, stream_arn)},
    {STR_INIT("DestinationStatus"), STR_INIT("DestinationStatus"),
     .shape = &shape_destination_status,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_out, destination_status)},
    {STR_INIT("UpdateKinesisStreamingConfiguration"),
     STR_INIT("UpdateKinesisStreamingConfiguration"),
     .shape = &dynamodb_update_kinesis_streaming_configuration_shape,
     .offset = offsetof(struct dynamodb_update_kinesis_streaming_destination_out, update_kinesis_streaming_configuration)},
};
const struct shape dynamodb_update_kinesis_streaming_destination_out_shape =
    {STR_INIT("UpdateKinesisStreamingDestinationOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_kinesis_streaming_destination_out), .member_count = 4,
     .members = dynamodb_update_kinesis_streaming_destination_out_members};

static const struct member dynamodb_update_replication_group_member_action_members[] = {
    {STR_INIT("RegionName"), STR_INIT("RegionName"), .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_update_replication_group_member_action, region_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("KMSMasterKeyId"), STR_INIT("KMSMasterKeyId"), .shape = &shape_kms_master_key_id,
     .offset = offsetof(struct dynamodb_update_replication_group_member_action, kms_master_key_id)},
    {STR_INIT("ProvisionedThroughputOverride"), STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_update_replication_group_member_action, provisioned_throughput_override)},
    {STR_INIT("OnDemandThroughputOverride"), STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_update_replication_group_member_action, on_demand_throughput_override)},
    {STR_INIT("GlobalSecondaryIndexes"), STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_replica_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_update_replication_group_member_action, global_secondary_indexes)},
    {STR_INIT("TableClassOverride"), STR_INIT("TableClassOverride"), .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_update_replication_group_member_action, table_class_override)},
};
const struct shape dynamodb_update_replication_group_member_action_shape =
    {STR_INIT("UpdateReplicationGroupMemberAction"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_replication_group_member_action), .member_count = 6,
     .members = dynamodb_update_replication_group_member_action_members};

static const struct member dynamodb_update_table_in_members[] = {
    {STR_INIT("AttributeDefinitions"), STR_INIT("AttributeDefinitions"),
     .shape = &shape_attribute_definitions,
     .offset = offsetof(struct dynamodb_update_table_in, attribute_definitions)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_table_in, table_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("BillingMode"), STR_INIT("BillingMode"), .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_update_table_in, billing_mode)},
    {STR_INIT("ProvisionedThroughput"), STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_update_table_in, provisioned_throughput)},
    {STR_INIT("GlobalSecondaryIndexUpdates"), STR_INIT("GlobalSecondaryIndexUpdates"),
     .shape = &shape_global_secondary_index_update_list,
     .offset = offsetof(struct dynamodb_update_table_in, global_secondary_index_updates)},
    {STR_INIT("StreamSpecification"), STR_INIT("StreamSpecification"),
     .shape = &dynamodb_stream_specification_shape,
     .offset = offsetof(struct dynamodb_update_table_in, stream_specification)},
    {STR_INIT("SSESpecification"), STR_INIT("SSESpecification"),
     .shape = &dynamodb_sse_specification_shape,
     .offset = offsetof(struct dynamodb_update_table_in, sse_specification)},
    {STR_INIT("ReplicaUpdates"), STR_INIT("ReplicaUpdates"),
     .shape = &shape_replication_group_update_list,
     .offset = offsetof(struct dynamodb_update_table_in, replica_updates)},
    {STR_INIT("TableClass"), STR_INIT("TableClass"), .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_update_table_in, table_class)},
    {STR_INIT("DeletionProtectionEnabled"), STR_INIT("DeletionProtectionEnabled"),
     .shape = &shape_deletion_protection_enabled,
     .offset = offsetof(struct dynamodb_update_table_in, deletion_protection_enabled)},
    {STR_INIT("MultiRegionConsistency"), STR_INIT("MultiRegionConsistency"),
     .shape = &shape_multi_region_consistency,
     .offset = offsetof(struct dynamodb_update_table_in, multi_region_consistency)},
    {STR_INIT("GlobalTableWitnessUpdates"), STR_INIT("GlobalTableWitnessUpdates"),
     .shape = &shape_global_table_witness_group_update_list,
     .offset = offsetof(struct dynamodb_update_table_in, global_table_witness_updates)},
    {STR_INIT("OnDemandThroughput"), STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_update_table_in, on_demand_throughput)},
    {STR_INIT("WarmThroughput"), STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_update_table_in, warm_throughput)},
    {STR_INIT("GlobalTableSettingsReplicationMode"), STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_update_table_in, global_table_settings_replication_mode)},
    {STR_INIT("DisassociationProtectionEnabled"), STR_INIT("DisassociationProtectionEnabled"),
     .shape = &shape_disassociation_protection_enabled,
     .offset = offsetof(struct dynamodb_update_table_in, disassociation_protection_enabled)},
    {STR_INIT("VectorIndexUpdates"), STR_INIT("VectorIndexUpdates"),
     .shape = &shape_vector_index_update_list,
     .offset = offsetof(struct dynamodb_update_table_in, vector_index_updates)},
};
const struct shape dynamodb_update_table_in_shape =
    {STR_INIT("UpdateTableInput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_update_table_in),
     .member_count = 17, .members = dynamodb_update_table_in_members};

static const struct member dynamodb_update_table_out_members[] = {
    {STR_INIT("TableDescription"), STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_update_table_out, table_description)},
};
const struct shape dynamodb_update_table_out_shape =
    {STR_INIT("UpdateTableOutput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_update_table_out),
     .member_count = 1, .members = dynamodb_update_table_out_members};

static const struct member dynamodb_update_table_replica_auto_scaling_in_members[] = {
    {STR_INIT("GlobalSecondaryIndexUpdates"), STR_INIT("GlobalSecondaryIndexUpdates"),
     .shape = &shape_global_secondary_index_auto_scaling_update_list,
     .offset = offsetof(struct dynamodb_update_table_replica_auto_scaling_in, global_secondary_index_updates)},
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_table_replica_auto_scaling_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("ProvisionedWriteCapacityAutoScalingUpdate"),
     STR_INIT("ProvisionedWriteCapacityAutoScalingUpdate"),
     .shape = &dynamodb_auto_scaling_settings_update_shape,
     .offset = offsetof(struct dynamodb_update_table_replica_auto_scaling_in, provisioned_write_capacity_auto_scaling_update)},
    {STR_INIT("ReplicaUpdates"), STR_INIT("ReplicaUpdates"),
     .shape = &shape_replica_auto_scaling_update_list,
     .offset = offsetof(struct dynamodb_update_table_replica_auto_scaling_in, replica_updates)},
};
const struct shape dynamodb_update_table_replica_auto_scaling_in_shape =
    {STR_INIT("UpdateTableReplicaAutoScalingInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_table_replica_auto_scaling_in), .member_count = 4,
     .members = dynamodb_update_table_replica_auto_scaling_in_members};

static const struct member dynamodb_update_table_replica_auto_scaling_out_members[] = {
    {STR_INIT("TableAutoScalingDescription"), STR_INIT("TableAutoScalingDescription"),
     .shape = &dynamodb_table_auto_scaling_description_shape,
     .offset = offsetof(struct dynamodb_update_table_replica_auto_scaling_out, table_auto_scaling_description)},
};
const struct shape dynamodb_update_table_replica_auto_scaling_out_shape =
    {STR_INIT("UpdateTableReplicaAutoScalingOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_table_replica_auto_scaling_out), .member_count = 1,
     .members = dynamodb_update_table_replica_auto_scaling_out_members};

static const struct member dynamodb_update_time_to_live_in_members[] = {
    {STR_INIT("TableName"), STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_time_to_live_in, table_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("TimeToLiveSpecification"), STR_INIT("TimeToLiveSpecification"),
     .shape = &dynamodb_time_to_live_specification_shape,
     .offset = offsetof(struct dynamodb_update_time_to_live_in, time_to_live_specification),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_update_time_to_live_in_shape =
    {STR_INIT("UpdateTimeToLiveInput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_time_to_live_in), .member_count = 2,
     .members = dynamodb_update_time_to_live_in_members};

static const struct member dynamodb_update_time_to_live_out_members[] = {
    {STR_INIT("TimeToLiveSpecification"), STR_INIT("TimeToLiveSpecification"),
     .shape = &dynamodb_time_to_live_specification_shape,
     .offset = offsetof(struct dynamodb_update_time_to_live_out, time_to_live_specification)},
};
const struct shape dynamodb_update_time_to_live_out_shape =
    {STR_INIT("UpdateTimeToLiveOutput"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_update_time_to_live_out), .member_count = 1,
     .members = dynamodb_update_time_to_live_out_members};

static const struct member dynamodb_vector_attribute_definition_members[] = {
    {STR_INIT("AttributeName"), STR_INIT("AttributeName"), .shape = &shape_vector_attribute_name,
     .offset = offsetof(struct dynamodb_vector_attribute_definition, attribute_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_vector_attribute_definition_shape =
    {STR_INIT("VectorAttributeDefinition"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_vector_attribute_definition), .member_count = 1,
     .members = dynamodb_vector_attribute_definition_members};

static const struct member dynamodb_vector_capacity_members[] = {
    {STR_INIT("VectorSearchRequestBytes"), STR_INIT("VectorSearchRequestBytes"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_vector_capacity, vector_search_request_bytes)},
    {STR_INIT("VectorWriteRequestBytes"), STR_INIT("VectorWriteRequestBytes"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_vector_capacity, vector_write_request_bytes)},
};
const struct shape dynamodb_vector_capacity_shape =
    {STR_INIT("VectorCapacity"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_vector_capacity),
     .member_count = 2, .members = dynamodb_vector_capacity_members};

static const struct member dynamodb_vector_index_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_vector_index, index_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("VectorAttribute"), STR_INIT("VectorAttribute"),
     .shape = &dynamodb_vector_attribute_definition_shape,
     .offset = offsetof(struct dynamodb_vector_index, vector_attribute), .flags = MEMBER_REQUIRED},
    {STR_INIT("SearchSchema"), STR_INIT("SearchSchema"), .shape = &shape_search_schema,
     .offset = offsetof(struct dynamodb_vector_index, search_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_vector_index, projection), .flags = MEMBER_REQUIRED},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_vector_index, dimensions), .flags = MEMBER_REQUIRED},
    {STR_INIT("DistanceFunction"), STR_INIT("DistanceFunction"),
     .shape = &shape_vector_distance_function,
     .offset = offsetof(struct dynamodb_vector_index, distance_function), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_vector_index_shape =
    {STR_INIT("VectorIndex"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_vector_index),
     .member_count = 6, .members = dynamodb_vector_index_members};

static const struct member dynamodb_vector_index_description_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_vector_index_description, index_name)},
    {STR_INIT("SearchSchema"), STR_INIT("SearchSchema"), .shape = &shape_search_schema,
     .offset = offsetof(struct dynamodb_vector_index_description, search_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_vector_index_description, projection)},
    {STR_INIT("VectorAttribute"), STR_INIT("VectorAttribute"),
     .shape = &dynamodb_vector_attribute_definition_shape,
     .offset = offsetof(struct dynamodb_vector_index_description, vector_attribute)},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_vector_index_description, dimensions)},
    {STR_INIT("DistanceFunction"), STR_INIT("DistanceFunction"),
     .shape = &shape_vector_distance_function,
     .offset = offsetof(struct dynamodb_vector_index_description, distance_function)},
    {STR_INIT("IndexStatus"), STR_INIT("IndexStatus"), .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_vector_index_description, index_status)},
    {STR_INIT("Backfilling"), STR_INIT("Backfilling"), .shape = &shape_backfilling,
     .offset = offsetof(struct dynamodb_vector_index_description, backfilling)},
    {STR_INIT("IndexSizeBytes"), STR_INIT("IndexSizeBytes"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_vector_index_description, index_size_bytes)},
    {STR_INIT("ItemCount"), STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_vector_index_description, item_count)},
    {STR_INIT("IndexArn"), STR_INIT("IndexArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_vector_index_description, index_arn)},
};
const struct shape dynamodb_vector_index_description_shape =
    {STR_INIT("VectorIndexDescription"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_vector_index_description), .member_count = 11,
     .members = dynamodb_vector_index_description_members};

static const struct member dynamodb_vector_index_info_members[] = {
    {STR_INIT("IndexName"), STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_vector_index_info, index_name)},
    {STR_INIT("VectorAttribute"), STR_INIT("VectorAttribute"),
     .shape = &dynamodb_vector_attribute_definition_shape,
     .offset = offsetof(struct dynamodb_vector_index_info, vector_attribute)},
    {STR_INIT("SearchSchema"), STR_INIT("SearchSchema"), .shape = &shape_search_schema,
     .offset = offsetof(struct dynamodb_vector_index_info, search_schema)},
    {STR_INIT("Projection"), STR_INIT("Projection"), .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_vector_index_info, projection)},
    {STR_INIT("Dimensions"), STR_INIT("Dimensions"), .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_vector_index_info, dimensions)},
    {STR_INIT("DistanceFunction"), STR_INIT("DistanceFunction"),
     .shape = &shape_vector_distance_function,
     .offset = offsetof(struct dynamodb_vector_index_info, distance_function)},
};
const struct shape dynamodb_vector_index_info_shape =
    {STR_INIT("VectorIndexInfo"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_vector_index_info),
     .member_count = 6, .members = dynamodb_vector_index_info_members};

static const struct member dynamodb_vector_index_update_members[] = {
    {STR_INIT("Create"), STR_INIT("Create"), .shape = &dynamodb_create_vector_index_action_shape,
     .offset = offsetof(struct dynamodb_vector_index_update, create)},
    {STR_INIT("Delete"), STR_INIT("Delete"), .shape = &dynamodb_delete_vector_index_action_shape,
     .offset = offsetof(struct dynamodb_vector_index_update, delete)},
};
const struct shape dynamodb_vector_index_update_shape =
    {STR_INIT("VectorIndexUpdate"), SHAPE_STRUCT,
     .size = sizeof(struct dynamodb_vector_index_update), .member_count = 2,
     .members = dynamodb_vector_index_update_members};

static const struct member dynamodb_warm_throughput_members[] = {
    {STR_INIT("ReadUnitsPerSecond"), STR_INIT("ReadUnitsPerSecond"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_warm_throughput, read_units_per_second)},
    {STR_INIT("WriteUnitsPerSecond"), STR_INIT("WriteUnitsPerSecond"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_warm_throughput, write_units_per_second)},
};
const struct shape dynamodb_warm_throughput_shape =
    {STR_INIT("WarmThroughput"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_warm_throughput),
     .member_count = 2, .members = dynamodb_warm_throughput_members};

static const struct member dynamodb_write_request_members[] = {
    {STR_INIT("PutRequest"), STR_INIT("PutRequest"), .shape = &dynamodb_put_request_shape,
     .offset = offsetof(struct dynamodb_write_request, put_request)},
    {STR_INIT("DeleteRequest"), STR_INIT("DeleteRequest"), .shape = &dynamodb_delete_request_shape,
     .offset = offsetof(struct dynamodb_write_request, delete_request)},
};
const struct shape dynamodb_write_request_shape =
    {STR_INIT("WriteRequest"), SHAPE_STRUCT, .size = sizeof(struct dynamodb_write_request),
     .member_count = 2, .members = dynamodb_write_request_members};

const struct aws_error DYNAMODB_BACKUP_IN_USE_EXCEPTION =
    {.code = STR_INIT("BackupInUseException"), .shape_name = STR_INIT("BackupInUseException"),
     .http_status = 400};
const struct aws_error DYNAMODB_BACKUP_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("BackupNotFoundException"), .shape_name = STR_INIT("BackupNotFoundException"),
     .http_status = 400};
const struct aws_error DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION =
    {.code = STR_INIT("ConditionalCheckFailedException"),
     .shape_name = STR_INIT("ConditionalCheckFailedException"), .http_status = 400,
     .shape = &dynamodb_conditional_check_failed_exception_shape};
const struct aws_error DYNAMODB_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION =
    {.code = STR_INIT("ContinuousBackupsUnavailableException"),
     .shape_name = STR_INIT("ContinuousBackupsUnavailableException"), .http_status = 400};
const struct aws_error DYNAMODB_DUPLICATE_ITEM_EXCEPTION =
    {.code = STR_INIT("DuplicateItemException"), .shape_name = STR_INIT("DuplicateItemException"),
     .http_status = 400};
const struct aws_error DYNAMODB_EXPORT_CONFLICT_EXCEPTION =
    {.code = STR_INIT("ExportConflictException"), .shape_name = STR_INIT("ExportConflictException"),
     .http_status = 400};
const struct aws_error DYNAMODB_EXPORT_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ExportNotFoundException"), .shape_name = STR_INIT("ExportNotFoundException"),
     .http_status = 400};
const struct aws_error DYNAMODB_GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION =
    {.code = STR_INIT("GlobalTableAlreadyExistsException"),
     .shape_name = STR_INIT("GlobalTableAlreadyExistsException"), .http_status = 400};
const struct aws_error DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("GlobalTableNotFoundException"),
     .shape_name = STR_INIT("GlobalTableNotFoundException"), .http_status = 400};
const struct aws_error DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION =
    {.code = STR_INIT("IdempotentParameterMismatchException"),
     .shape_name = STR_INIT("IdempotentParameterMismatchException"), .http_status = 400,
     .capital_message = true};
const struct aws_error DYNAMODB_IMPORT_CONFLICT_EXCEPTION =
    {.code = STR_INIT("ImportConflictException"), .shape_name = STR_INIT("ImportConflictException"),
     .http_status = 400};
const struct aws_error DYNAMODB_IMPORT_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ImportNotFoundException"), .shape_name = STR_INIT("ImportNotFoundException"),
     .http_status = 400};
const struct aws_error DYNAMODB_INDEX_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("IndexNotFoundException"), .shape_name = STR_INIT("IndexNotFoundException"),
     .http_status = 400};
const struct aws_error DYNAMODB_INTERNAL_SERVER_ERROR =
    {.code = STR_INIT("InternalServerError"), .shape_name = STR_INIT("InternalServerError"),
     .http_status = 500, .server_fault = true};
const struct aws_error DYNAMODB_INVALID_EXPORT_TIME_EXCEPTION =
    {.code = STR_INIT("InvalidExportTimeException"),
     .shape_name = STR_INIT("InvalidExportTimeException"), .http_status = 400};
const struct aws_error DYNAMODB_INVALID_RESTORE_TIME_EXCEPTION =
    {.code = STR_INIT("InvalidRestoreTimeException"),
     .shape_name = STR_INIT("InvalidRestoreTimeException"), .http_status = 400};
const struct aws_error DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("ItemCollectionSizeLimitExceededException"),
     .shape_name = STR_INIT("ItemCollectionSizeLimitExceededException"), .http_status = 400};
const struct aws_error DYNAMODB_LIMIT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
     .http_status = 400};
const struct aws_error DYNAMODB_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION =
    {.code = STR_INIT("PointInTimeRecoveryUnavailableException"),
     .shape_name = STR_INIT("PointInTimeRecoveryUnavailableException"), .http_status = 400};
const struct aws_error DYNAMODB_POLICY_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("PolicyNotFoundException"), .shape_name = STR_INIT("PolicyNotFoundException"),
     .http_status = 400};
const struct aws_error DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION =
    {.code = STR_INIT("ProvisionedThroughputExceededException"),
     .shape_name = STR_INIT("ProvisionedThroughputExceededException"), .http_status = 400,
     .shape = &dynamodb_provisioned_throughput_exceeded_exception_shape};
const struct aws_error DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION =
    {.code = STR_INIT("ReplicatedWriteConflictException"),
     .shape_name = STR_INIT("ReplicatedWriteConflictException"), .http_status = 400};
const struct aws_error DYNAMODB_REPLICA_ALREADY_EXISTS_EXCEPTION =
    {.code = STR_INIT("ReplicaAlreadyExistsException"),
     .shape_name = STR_INIT("ReplicaAlreadyExistsException"), .http_status = 400};
const struct aws_error DYNAMODB_REPLICA_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ReplicaNotFoundException"),
     .shape_name = STR_INIT("ReplicaNotFoundException"), .http_status = 400};
const struct aws_error DYNAMODB_REQUEST_LIMIT_EXCEEDED =
    {.code = STR_INIT("RequestLimitExceeded"), .shape_name = STR_INIT("RequestLimitExceeded"),
     .http_status = 400, .shape = &dynamodb_request_limit_exceeded_shape};
const struct aws_error DYNAMODB_RESOURCE_IN_USE_EXCEPTION =
    {.code = STR_INIT("ResourceInUseException"), .shape_name = STR_INIT("ResourceInUseException"),
     .http_status = 400};
const struct aws_error DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("ResourceNotFoundException"),
     .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 400};
const struct aws_error DYNAMODB_TABLE_ALREADY_EXISTS_EXCEPTION =
    {.code = STR_INIT("TableAlreadyExistsException"),
     .shape_name = STR_INIT("TableAlreadyExistsException"), .http_status = 400};
const struct aws_error DYNAMODB_TABLE_IN_USE_EXCEPTION =
    {.code = STR_INIT("TableInUseException"), .shape_name = STR_INIT("TableInUseException"),
     .http_status = 400};
const struct aws_error DYNAMODB_TABLE_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("TableNotFoundException"), .shape_name = STR_INIT("TableNotFoundException"),
     .http_status = 400};
const struct aws_error DYNAMODB_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 400, .shape = &dynamodb_throttling_exception_shape};
const struct aws_error DYNAMODB_TRANSACTION_CANCELED_EXCEPTION =
    {.code = STR_INIT("TransactionCanceledException"),
     .shape_name = STR_INIT("TransactionCanceledException"), .http_status = 400,
     .capital_message = true, .shape = &dynamodb_transaction_canceled_exception_shape};
const struct aws_error DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION =
    {.code = STR_INIT("TransactionConflictException"),
     .shape_name = STR_INIT("TransactionConflictException"), .http_status = 400};
const struct aws_error DYNAMODB_TRANSACTION_IN_PROGRESS_EXCEPTION =
    {.code = STR_INIT("TransactionInProgressException"),
     .shape_name = STR_INIT("TransactionInProgressException"), .http_status = 400,
     .capital_message = true};
static const struct aws_error *const dynamodb_batch_execute_statement_errors[] =
    {&DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_batch_get_item_errors[] =
    {&DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_batch_write_item_errors[] =
    {&DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_cancel_bulk_operation_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_create_backup_errors[] =
    {&DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, &DYNAMODB_TABLE_IN_USE_EXCEPTION,
     &DYNAMODB_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION, &DYNAMODB_BACKUP_IN_USE_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_create_global_table_errors[] =
    {&DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION, &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_create_table_errors[] =
    {&DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_delete_backup_errors[] =
    {&DYNAMODB_BACKUP_NOT_FOUND_EXCEPTION, &DYNAMODB_BACKUP_IN_USE_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_delete_item_errors[] =
    {&DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_delete_resource_policy_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_POLICY_NOT_FOUND_EXCEPTION, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION};
static const struct aws_error *const dynamodb_delete_table_errors[] =
    {&DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_backup_errors[] =
    {&DYNAMODB_BACKUP_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_bulk_operation_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_describe_continuous_backups_errors[] =
    {&DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_contributor_insights_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_export_errors[] =
    {&DYNAMODB_EXPORT_NOT_FOUND_EXCEPTION, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_global_table_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_describe_global_table_settings_errors[] =
    {&DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_import_errors[] =
    {&DYNAMODB_IMPORT_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_describe_kinesis_streaming_destination_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_limits_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_table_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_table_replica_auto_scaling_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_describe_time_to_live_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_disable_kinesis_streaming_destination_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_enable_kinesis_streaming_destination_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_execute_statement_errors[] =
    {&DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_DUPLICATE_ITEM_EXCEPTION,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_execute_transaction_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_TRANSACTION_CANCELED_EXCEPTION,
     &DYNAMODB_TRANSACTION_IN_PROGRESS_EXCEPTION, &DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_export_table_to_point_in_time_errors[] =
    {&DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, &DYNAMODB_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INVALID_EXPORT_TIME_EXCEPTION,
     &DYNAMODB_EXPORT_CONFLICT_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_get_item_errors[] =
    {&DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_get_resource_policy_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_POLICY_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_import_table_errors[] =
    {&DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_IMPORT_CONFLICT_EXCEPTION};
static const struct aws_error *const dynamodb_list_backups_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_list_contributor_insights_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_list_exports_errors[] =
    {&DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_list_global_tables_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_list_imports_errors[] =
    {&DYNAMODB_LIMIT_EXCEEDED_EXCEPTION};
static const struct aws_error *const dynamodb_list_tables_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_list_tags_of_resource_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_put_item_errors[] =
    {&DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_put_resource_policy_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_POLICY_NOT_FOUND_EXCEPTION,
     &DYNAMODB_RESOURCE_IN_USE_EXCEPTION};
static const struct aws_error *const dynamodb_query_errors[] =
    {&DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_restore_table_from_backup_errors[] =
    {&DYNAMODB_TABLE_ALREADY_EXISTS_EXCEPTION, &DYNAMODB_TABLE_IN_USE_EXCEPTION,
     &DYNAMODB_BACKUP_NOT_FOUND_EXCEPTION, &DYNAMODB_BACKUP_IN_USE_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_restore_table_to_point_in_time_errors[] =
    {&DYNAMODB_TABLE_ALREADY_EXISTS_EXCEPTION, &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_TABLE_IN_USE_EXCEPTION, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_INVALID_RESTORE_TIME_EXCEPTION,
     &DYNAMODB_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_scan_errors[] =
    {&DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_search_vectors_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_start_bulk_put_items_errors[] =
    {&DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
     &DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_tag_resource_errors[] =
    {&DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION};
static const struct aws_error *const dynamodb_transact_get_items_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_TRANSACTION_CANCELED_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_transact_write_items_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_TRANSACTION_CANCELED_EXCEPTION,
     &DYNAMODB_TRANSACTION_IN_PROGRESS_EXCEPTION, &DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_untag_resource_errors[] =
    {&DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION};
static const struct aws_error *const dynamodb_update_continuous_backups_errors[] =
    {&DYNAMODB_TABLE_NOT_FOUND_EXCEPTION, &DYNAMODB_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION,
     &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_update_contributor_insights_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_update_global_table_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_REPLICA_ALREADY_EXISTS_EXCEPTION, &DYNAMODB_REPLICA_NOT_FOUND_EXCEPTION,
     &DYNAMODB_TABLE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_update_global_table_settings_errors[] =
    {&DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION, &DYNAMODB_REPLICA_NOT_FOUND_EXCEPTION,
     &DYNAMODB_INDEX_NOT_FOUND_EXCEPTION, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_update_item_errors[] =
    {&DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
     &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
     &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
     &DYNAMODB_THROTTLING_EXCEPTION};
static const struct aws_error *const dynamodb_update_kinesis_streaming_destination_errors[] =
    {&DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
     &DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION};
static const struct aws_error *const dynamodb_update_table_errors[] =
    {&DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_update_table_replica_auto_scaling_errors[] =
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};
static const struct aws_error *const dynamodb_update_time_to_live_errors[] =
    {&DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
     &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [DYNAMODB_BATCH_EXECUTE_STATEMENT] = {RPC, .name = STR_INIT("BatchExecuteStatement"),
        .iam_action = STR_INIT("dynamodb:BatchExecuteStatement"),
        .in_size = sizeof(struct dynamodb_batch_execute_statement_in),
        .out_size = sizeof(struct dynamodb_batch_execute_statement_out),
        .input = &dynamodb_batch_execute_statement_in_shape,
        .output = &dynamodb_batch_execute_statement_out_shape,
        .errors = dynamodb_batch_execute_statement_errors, .error_count = 3},
    [DYNAMODB_BATCH_GET_ITEM] = {RPC, .name = STR_INIT("BatchGetItem"),
        .iam_action = STR_INIT("dynamodb:BatchGetItem"),
        .in_size = sizeof(struct dynamodb_batch_get_item_in),
        .out_size = sizeof(struct dynamodb_batch_get_item_out),
        .input = &dynamodb_batch_get_item_in_shape, .output = &dynamodb_batch_get_item_out_shape,
        .errors = dynamodb_batch_get_item_errors, .error_count = 5},
    [DYNAMODB_BATCH_WRITE_ITEM] = {RPC, .name = STR_INIT("BatchWriteItem"),
        .iam_action = STR_INIT("dynamodb:BatchWriteItem"),
        .in_size = sizeof(struct dynamodb_batch_write_item_in),
        .out_size = sizeof(struct dynamodb_batch_write_item_out),
        .input = &dynamodb_batch_write_item_in_shape,
        .output = &dynamodb_batch_write_item_out_shape, .errors = dynamodb_batch_write_item_errors,
        .error_count = 7},
    [DYNAMODB_CANCEL_BULK_OPERATION] = {RPC, .name = STR_INIT("CancelBulkOperation"),
        .iam_action = STR_INIT("dynamodb:CancelBulkOperation"),
        .in_size = sizeof(struct dynamodb_cancel_bulk_operation_in),
        .out_size = sizeof(struct dynamodb_cancel_bulk_operation_out),
        .input = &dynamodb_cancel_bulk_operation_in_shape,
        .output = &dynamodb_cancel_bulk_operation_out_shape,
        .errors = dynamodb_cancel_bulk_operation_errors, .error_count = 1},
    [DYNAMODB_CREATE_BACKUP] = {RPC, .name = STR_INIT("CreateBackup"),
        .iam_action = STR_INIT("dynamodb:CreateBackup"),
        .in_size = sizeof(struct dynamodb_create_backup_in),
        .out_size = sizeof(struct dynamodb_create_backup_out),
        .input = &dynamodb_create_backup_in_shape, .output = &dynamodb_create_backup_out_shape,
        .errors = dynamodb_create_backup_errors, .error_count = 6},
    [DYNAMODB_CREATE_GLOBAL_TABLE] = {RPC, .name = STR_INIT("CreateGlobalTable"),
        .iam_action = STR_INIT("dynamodb:CreateGlobalTable"),
        .in_size = sizeof(struct dynamodb_create_global_table_in),
        .out_size = sizeof(struct dynamodb_create_global_table_out),
        .input = &dynamodb_create_global_table_in_shape,
        .output = &dynamodb_create_global_table_out_shape,
        .errors = dynamodb_create_global_table_errors, .error_count = 4},
    [DYNAMODB_CREATE_TABLE] = {RPC, .name = STR_INIT("CreateTable"),
        .iam_action = STR_INIT("dynamodb:CreateTable"),
        .in_size = sizeof(struct dynamodb_create_table_in),
        .out_size = sizeof(struct dynamodb_create_table_out),
        .input = &dynamodb_create_table_in_shape, .output = &dynamodb_create_table_out_shape,
        .errors = dynamodb_create_table_errors, .error_count = 3},
    [DYNAMODB_DELETE_BACKUP] = {RPC, .name = STR_INIT("DeleteBackup"),
        .iam_action = STR_INIT("dynamodb:DeleteBackup"),
        .in_size = sizeof(struct dynamodb_delete_backup_in),
        .out_size = sizeof(struct dynamodb_delete_backup_out),
        .input = &dynamodb_delete_backup_in_shape, .output = &dynamodb_delete_backup_out_shape,
        .errors = dynamodb_delete_backup_errors, .error_count = 4},
    [DYNAMODB_DELETE_ITEM] = {RPC, .name = STR_INIT("DeleteItem"),
        .iam_action = STR_INIT("dynamodb:DeleteItem"),
        .in_size = sizeof(struct dynamodb_delete_item_in),
        .out_size = sizeof(struct dynamodb_delete_item_out),
        .input = &dynamodb_delete_item_in_shape, .output = &dynamodb_delete_item_out_shape,
        .errors = dynamodb_delete_item_errors, .error_count = 9},
    [DYNAMODB_DELETE_RESOURCE_POLICY] = {RPC, .name = STR_INIT("DeleteResourcePolicy"),
        .iam_action = STR_INIT("dynamodb:DeleteResourcePolicy"),
        .in_size = sizeof(struct dynamodb_delete_resource_policy_in),
        .out_size = sizeof(struct dynamodb_delete_resource_policy_out),
        .input = &dynamodb_delete_resource_policy_in_shape,
        .output = &dynamodb_delete_resource_policy_out_shape,
        .errors = dynamodb_delete_resource_policy_errors, .error_count = 5},
    [DYNAMODB_DELETE_TABLE] = {RPC, .name = STR_INIT("DeleteTable"),
        .iam_action = STR_INIT("dynamodb:DeleteTable"),
        .in_size = sizeof(struct dynamodb_delete_table_in),
        .out_size = sizeof(struct dynamodb_delete_table_out),
        .input = &dynamodb_delete_table_in_shape, .output = &dynamodb_delete_table_out_shape,
        .errors = dynamodb_delete_table_errors, .error_count = 4},
    [DYNAMODB_DESCRIBE_BACKUP] = {RPC, .name = STR_INIT("DescribeBackup"),
        .iam_action = STR_INIT("dynamodb:DescribeBackup"),
        .in_size = sizeof(struct dynamodb_describe_backup_in),
        .out_size = sizeof(struct dynamodb_describe_backup_out),
        .input = &dynamodb_describe_backup_in_shape, .output = &dynamodb_describe_backup_out_shape,
        .errors = dynamodb_describe_backup_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_BULK_OPERATION] = {RPC, .name = STR_INIT("DescribeBulkOperation"),
        .iam_action = STR_INIT("dynamodb:DescribeBulkOperation"),
        .in_size = sizeof(struct dynamodb_describe_bulk_operation_in),
        .out_size = sizeof(struct dynamodb_describe_bulk_operation_out),
        .input = &dynamodb_describe_bulk_operation_in_shape,
        .output = &dynamodb_describe_bulk_operation_out_shape,
        .errors = dynamodb_describe_bulk_operation_errors, .error_count = 1},
    [DYNAMODB_DESCRIBE_CONTINUOUS_BACKUPS] = {RPC, .name = STR_INIT("DescribeContinuousBackups"),
        .iam_action = STR_INIT("dynamodb:DescribeContinuousBackups"),
        .in_size = sizeof(struct dynamodb_describe_continuous_backups_in),
        .out_size = sizeof(struct dynamodb_describe_continuous_backups_out),
        .input = &dynamodb_describe_continuous_backups_in_shape,
        .output = &dynamodb_describe_continuous_backups_out_shape,
        .errors = dynamodb_describe_continuous_backups_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_CONTRIBUTOR_INSIGHTS] = {RPC,
        .name = STR_INIT("DescribeContributorInsights"),
        .iam_action = STR_INIT("dynamodb:DescribeContributorInsights"),
        .in_size = sizeof(struct dynamodb_describe_contributor_insights_in),
        .out_size = sizeof(struct dynamodb_describe_contributor_insights_out),
        .input = &dynamodb_describe_contributor_insights_in_shape,
        .output = &dynamodb_describe_contributor_insights_out_shape,
        .errors = dynamodb_describe_contributor_insights_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_ENDPOINTS] = {RPC, .name = STR_INIT("DescribeEndpoints"),
        .iam_action = STR_INIT("dynamodb:DescribeEndpoints"),
        .in_size = sizeof(struct dynamodb_describe_endpoints_in),
        .out_size = sizeof(struct dynamodb_describe_endpoints_out),
        .input = &dynamodb_describe_endpoints_in_shape,
        .output = &dynamodb_describe_endpoints_out_shape},
    [DYNAMODB_DESCRIBE_EXPORT] = {RPC, .name = STR_INIT("DescribeExport"),
        .iam_action = STR_INIT("dynamodb:DescribeExport"),
        .in_size = sizeof(struct dynamodb_describe_export_in),
        .out_size = sizeof(struct dynamodb_describe_export_out),
        .input = &dynamodb_describe_export_in_shape, .output = &dynamodb_describe_export_out_shape,
        .errors = dynamodb_describe_export_errors, .error_count = 3},
    [DYNAMODB_DESCRIBE_GLOBAL_TABLE] = {RPC, .name = STR_INIT("DescribeGlobalTable"),
        .iam_action = STR_INIT("dynamodb:DescribeGlobalTable"),
        .in_size = sizeof(struct dynamodb_describe_global_table_in),
        .out_size = sizeof(struct dynamodb_describe_global_table_out),
        .input = &dynamodb_describe_global_table_in_shape,
        .output = &dynamodb_describe_global_table_out_shape,
        .errors = dynamodb_describe_global_table_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_GLOBAL_TABLE_SETTINGS] = {RPC,
        .name = STR_INIT("DescribeGlobalTableSettings"),
        .iam_action = STR_INIT("dynamodb:DescribeGlobalTableSettings"),
        .in_size = sizeof(struct dynamodb_describe_global_table_settings_in),
        .out_size = sizeof(struct dynamodb_describe_global_table_settings_out),
        .input = &dynamodb_describe_global_table_settings_in_shape,
        .output = &dynamodb_describe_global_table_settings_out_shape,
        .errors = dynamodb_describe_global_table_settings_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_IMPORT] = {RPC, .name = STR_INIT("DescribeImport"),
        .iam_action = STR_INIT("dynamodb:DescribeImport"),
        .in_size = sizeof(struct dynamodb_describe_import_in),
        .out_size = sizeof(struct dynamodb_describe_import_out),
        .input = &dynamodb_describe_import_in_shape, .output = &dynamodb_describe_import_out_shape,
        .errors = dynamodb_describe_import_errors, .error_count = 1},
    [DYNAMODB_DESCRIBE_KINESIS_STREAMING_DESTINATION] = {RPC,
        .name = STR_INIT("DescribeKinesisStreamingDestination"),
        .iam_action = STR_INIT("dynamodb:DescribeKinesisStreamingDestination"),
        .in_size = sizeof(struct dynamodb_describe_kinesis_streaming_destination_in),
        .out_size = sizeof(struct dynamodb_describe_kinesis_streaming_destination_out),
        .input = &dynamodb_describe_kinesis_streaming_destination_in_shape,
        .output = &dynamodb_describe_kinesis_streaming_destination_out_shape,
        .errors = dynamodb_describe_kinesis_streaming_destination_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_LIMITS] = {RPC, .name = STR_INIT("DescribeLimits"),
        .iam_action = STR_INIT("dynamodb:DescribeLimits"),
        .in_size = sizeof(struct dynamodb_describe_limits_in),
        .out_size = sizeof(struct dynamodb_describe_limits_out),
        .input = &dynamodb_describe_limits_in_shape, .output = &dynamodb_describe_limits_out_shape,
        .errors = dynamodb_describe_limits_errors, .error_count = 1},
    [DYNAMODB_DESCRIBE_TABLE] = {RPC, .name = STR_INIT("DescribeTable"),
        .iam_action = STR_INIT("dynamodb:DescribeTable"),
        .in_size = sizeof(struct dynamodb_describe_table_in),
        .out_size = sizeof(struct dynamodb_describe_table_out),
        .input = &dynamodb_describe_table_in_shape, .output = &dynamodb_describe_table_out_shape,
        .errors = dynamodb_describe_table_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_TABLE_REPLICA_AUTO_SCALING] = {RPC,
        .name = STR_INIT("DescribeTableReplicaAutoScaling"),
        .iam_action = STR_INIT("dynamodb:DescribeTableReplicaAutoScaling"),
        .in_size = sizeof(struct dynamodb_describe_table_replica_auto_scaling_in),
        .out_size = sizeof(struct dynamodb_describe_table_replica_auto_scaling_out),
        .input = &dynamodb_describe_table_replica_auto_scaling_in_shape,
        .output = &dynamodb_describe_table_replica_auto_scaling_out_shape,
        .errors = dynamodb_describe_table_replica_auto_scaling_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_TIME_TO_LIVE] = {RPC, .name = STR_INIT("DescribeTimeToLive"),
        .iam_action = STR_INIT("dynamodb:DescribeTimeToLive"),
        .in_size = sizeof(struct dynamodb_describe_time_to_live_in),
        .out_size = sizeof(struct dynamodb_describe_time_to_live_out),
        .input = &dynamodb_describe_time_to_live_in_shape,
        .output = &dynamodb_describe_time_to_live_out_shape,
        .errors = dynamodb_describe_time_to_live_errors, .error_count = 2},
    [DYNAMODB_DISABLE_KINESIS_STREAMING_DESTINATION] = {RPC,
        .name = STR_INIT("DisableKinesisStreamingDestination"),
        .iam_action = STR_INIT("dynamodb:DisableKinesisStreamingDestination"),
        .in_size = sizeof(struct dynamodb_disable_kinesis_streaming_destination_in),
        .out_size = sizeof(struct dynamodb_disable_kinesis_streaming_destination_out),
        .input = &dynamodb_disable_kinesis_streaming_destination_in_shape,
        .output = &dynamodb_disable_kinesis_streaming_destination_out_shape,
        .errors = dynamodb_disable_kinesis_streaming_destination_errors, .error_count = 4},
    [DYNAMODB_ENABLE_KINESIS_STREAMING_DESTINATION] = {RPC,
        .name = STR_INIT("EnableKinesisStreamingDestination"),
        .iam_action = STR_INIT("dynamodb:EnableKinesisStreamingDestination"),
        .in_size = sizeof(struct dynamodb_enable_kinesis_streaming_destination_in),
        .out_size = sizeof(struct dynamodb_enable_kinesis_streaming_destination_out),
        .input = &dynamodb_enable_kinesis_streaming_destination_in_shape,
        .output = &dynamodb_enable_kinesis_streaming_destination_out_shape,
        .errors = dynamodb_enable_kinesis_streaming_destination_errors, .error_count = 4},
    [DYNAMODB_EXECUTE_STATEMENT] = {RPC, .name = STR_INIT("ExecuteStatement"),
        .iam_action = STR_INIT("dynamodb:ExecuteStatement"),
        .in_size = sizeof(struct dynamodb_execute_statement_in),
        .out_size = sizeof(struct dynamodb_execute_statement_out),
        .input = &dynamodb_execute_statement_in_shape,
        .output = &dynamodb_execute_statement_out_shape,
        .errors = dynamodb_execute_statement_errors, .error_count = 9},
    [DYNAMODB_EXECUTE_TRANSACTION] = {RPC, .name = STR_INIT("ExecuteTransaction"),
        .iam_action = STR_INIT("dynamodb:ExecuteTransaction"),
        .in_size = sizeof(struct dynamodb_execute_transaction_in),
        .out_size = sizeof(struct dynamodb_execute_transaction_out),
        .input = &dynamodb_execute_transaction_in_shape,
        .output = &dynamodb_execute_transaction_out_shape,
        .errors = dynamodb_execute_transaction_errors, .error_count = 8},
    [DYNAMODB_EXPORT_TABLE_TO_POINT_IN_TIME] = {RPC, .name = STR_INIT("ExportTableToPointInTime"),
        .iam_action = STR_INIT("dynamodb:ExportTableToPointInTime"),
        .in_size = sizeof(struct dynamodb_export_table_to_point_in_time_in),
        .out_size = sizeof(struct dynamodb_export_table_to_point_in_time_out),
        .input = &dynamodb_export_table_to_point_in_time_in_shape,
        .output = &dynamodb_export_table_to_point_in_time_out_shape,
        .errors = dynamodb_export_table_to_point_in_time_errors, .error_count = 6},
    [DYNAMODB_GET_ITEM] = {RPC, .name = STR_INIT("GetItem"),
        .iam_action = STR_INIT("dynamodb:GetItem"), .in_size = sizeof(struct dynamodb_get_item_in),
        .out_size = sizeof(struct dynamodb_get_item_out), .input = &dynamodb_get_item_in_shape,
        .output = &dynamodb_get_item_out_shape, .errors = dynamodb_get_item_errors, .error_count = 5},
    [DYNAMODB_GET_RESOURCE_POLICY] = {RPC, .name = STR_INIT("GetResourcePolicy"),
        .iam_action = STR_INIT("dynamodb:GetResourcePolicy"),
        .in_size = sizeof(struct dynamodb_get_resource_policy_in),
        .out_size = sizeof(struct dynamodb_get_resource_policy_out),
        .input = &dynamodb_get_resource_policy_in_shape,
        .output = &dynamodb_get_resource_policy_out_shape,
        .errors = dynamodb_get_resource_policy_errors, .error_count = 3},
    [DYNAMODB_IMPORT_TABLE] = {RPC, .name = STR_INIT("ImportTable"),
        .iam_action = STR_INIT("dynamodb:ImportTable"),
        .in_size = sizeof(struct dynamodb_import_table_in),
        .out_size = sizeof(struct dynamodb_import_table_out),
        .input = &dynamodb_import_table_in_shape, .output = &dynamodb_import_table_out_shape,
        .errors = dynamodb_import_table_errors, .error_count = 3},
    [DYNAMODB_LIST_BACKUPS] = {RPC, .name = STR_INIT("ListBackups"),
        .iam_action = STR_INIT("dynamodb:ListBackups"),
        .in_size = sizeof(struct dynamodb_list_backups_in),
        .out_size = sizeof(struct dynamodb_list_backups_out),
        .input = &dynamodb_list_backups_in_shape, .output = &dynamodb_list_backups_out_shape,
        .errors = dynamodb_list_backups_errors, .error_count = 1},
    [DYNAMODB_LIST_BULK_OPERATIONS] = {RPC, .name = STR_INIT("ListBulkOperations"),
        .iam_action = STR_INIT("dynamodb:ListBulkOperations"),
        .in_size = sizeof(struct dynamodb_list_bulk_operations_in),
        .out_size = sizeof(struct dynamodb_list_bulk_operations_out),
        .input = &dynamodb_list_bulk_operations_in_shape,
        .output = &dynamodb_list_bulk_operations_out_shape},
    [DYNAMODB_LIST_CONTRIBUTOR_INSIGHTS] = {RPC, .name = STR_INIT("ListContributorInsights"),
        .iam_action = STR_INIT("dynamodb:ListContributorInsights"),
        .in_size = sizeof(struct dynamodb_list_contributor_insights_in),
        .out_size = sizeof(struct dynamodb_list_contributor_insights_out),
        .input = &dynamodb_list_contributor_insights_in_shape,
        .output = &dynamodb_list_contributor_insights_out_shape,
        .errors = dynamodb_list_contributor_insights_errors, .error_count = 2},
    [DYNAMODB_LIST_EXPORTS] = {RPC, .name = STR_INIT("ListExports"),
        .iam_action = STR_INIT("dynamodb:ListExports"),
        .in_size = sizeof(struct dynamodb_list_exports_in),
        .out_size = sizeof(struct dynamodb_list_exports_out),
        .input = &dynamodb_list_exports_in_shape, .output = &dynamodb_list_exports_out_shape,
        .errors = dynamodb_list_exports_errors, .error_count = 2},
    [DYNAMODB_LIST_GLOBAL_TABLES] = {RPC, .name = STR_INIT("ListGlobalTables"),
        .iam_action = STR_INIT("dynamodb:ListGlobalTables"),
        .in_size = sizeof(struct dynamodb_list_global_tables_in),
        .out_size = sizeof(struct dynamodb_list_global_tables_out),
        .input = &dynamodb_list_global_tables_in_shape,
        .output = &dynamodb_list_global_tables_out_shape,
        .errors = dynamodb_list_global_tables_errors, .error_count = 1},
    [DYNAMODB_LIST_IMPORTS] = {RPC, .name = STR_INIT("ListImports"),
        .iam_action = STR_INIT("dynamodb:ListImports"),
        .in_size = sizeof(struct dynamodb_list_imports_in),
        .out_size = sizeof(struct dynamodb_list_imports_out),
        .input = &dynamodb_list_imports_in_shape, .output = &dynamodb_list_imports_out_shape,
        .errors = dynamodb_list_imports_errors, .error_count = 1},
    [DYNAMODB_LIST_TABLES] = {RPC, .name = STR_INIT("ListTables"),
        .iam_action = STR_INIT("dynamodb:ListTables"),
        .in_size = sizeof(struct dynamodb_list_tables_in),
        .out_size = sizeof(struct dynamodb_list_tables_out),
        .input = &dynamodb_list_tables_in_shape, .output = &dynamodb_list_tables_out_shape,
        .errors = dynamodb_list_tables_errors, .error_count = 1},
    [DYNAMODB_LIST_TAGS_OF_RESOURCE] = {RPC, .name = STR_INIT("ListTagsOfResource"),
        .iam_action = STR_INIT("dynamodb:ListTagsOfResource"),
        .in_size = sizeof(struct dynamodb_list_tags_of_resource_in),
        .out_size = sizeof(struct dynamodb_list_tags_of_resource_out),
        .input = &dynamodb_list_tags_of_resource_in_shape,
        .output = &dynamodb_list_tags_of_resource_out_shape,
        .errors = dynamodb_list_tags_of_resource_errors, .error_count = 2},
    [DYNAMODB_PUT_ITEM] = {RPC, .name = STR_INIT("PutItem"),
        .iam_action = STR_INIT("dynamodb:PutItem"), .in_size = sizeof(struct dynamodb_put_item_in),
        .out_size = sizeof(struct dynamodb_put_item_out), .input = &dynamodb_put_item_in_shape,
        .output = &dynamodb_put_item_out_shape, .errors = dynamodb_put_item_errors, .error_count = 9},
    [DYNAMODB_PUT_RESOURCE_POLICY] = {RPC, .name = STR_INIT("PutResourcePolicy"),
        .iam_action = STR_INIT("dynamodb:PutResourcePolicy"),
        .in_size = sizeof(struct dynamodb_put_resource_policy_in),
        .out_size = sizeof(struct dynamodb_put_resource_policy_out),
        .input = &dynamodb_put_resource_policy_in_shape,
        .output = &dynamodb_put_resource_policy_out_shape,
        .errors = dynamodb_put_resource_policy_errors, .error_count = 5},
    [DYNAMODB_QUERY] = {RPC, .name = STR_INIT("Query"), .iam_action = STR_INIT("dynamodb:Query"),
        .in_size = sizeof(struct dynamodb_query_in), .out_size = sizeof(struct dynamodb_query_out),
        .input = &dynamodb_query_in_shape, .output = &dynamodb_query_out_shape,
        .errors = dynamodb_query_errors, .error_count = 5},
    [DYNAMODB_RESTORE_TABLE_FROM_BACKUP] = {RPC, .name = STR_INIT("RestoreTableFromBackup"),
        .iam_action = STR_INIT("dynamodb:RestoreTableFromBackup"),
        .in_size = sizeof(struct dynamodb_restore_table_from_backup_in),
        .out_size = sizeof(struct dynamodb_restore_table_from_backup_out),
        .input = &dynamodb_restore_table_from_backup_in_shape,
        .output = &dynamodb_restore_table_from_backup_out_shape,
        .errors = dynamodb_restore_table_from_backup_errors, .error_count = 6},
    [DYNAMODB_RESTORE_TABLE_TO_POINT_IN_TIME] = {RPC, .name = STR_INIT("RestoreTableToPointInTime"),
        .iam_action = STR_INIT("dynamodb:RestoreTableToPointInTime"),
        .in_size = sizeof(struct dynamodb_restore_table_to_point_in_time_in),
        .out_size = sizeof(struct dynamodb_restore_table_to_point_in_time_out),
        .input = &dynamodb_restore_table_to_point_in_time_in_shape,
        .output = &dynamodb_restore_table_to_point_in_time_out_shape,
        .errors = dynamodb_restore_table_to_point_in_time_errors, .error_count = 7},
    [DYNAMODB_SCAN] = {RPC, .name = STR_INIT("Scan"), .iam_action = STR_INIT("dynamodb:Scan"),
        .in_size = sizeof(struct dynamodb_scan_in), .out_size = sizeof(struct dynamodb_scan_out),
        .input = &dynamodb_scan_in_shape, .output = &dynamodb_scan_out_shape,
        .errors = dynamodb_scan_errors, .error_count = 5},
    [DYNAMODB_SEARCH_VECTORS] = {RPC, .name = STR_INIT("SearchVectors"),
        .iam_action = STR_INIT("dynamodb:SearchVectors"),
        .in_size = sizeof(struct dynamodb_search_vectors_in),
        .out_size = sizeof(struct dynamodb_search_vectors_out),
        .input = &dynamodb_search_vectors_in_shape, .output = &dynamodb_search_vectors_out_shape,
        .errors = dynamodb_search_vectors_errors, .error_count = 4},
    [DYNAMODB_START_BULK_PUT_ITEMS] = {RPC, .name = STR_INIT("StartBulkPutItems"),
        .iam_action = STR_INIT("dynamodb:StartBulkPutItems"),
        .in_size = sizeof(struct dynamodb_start_bulk_put_items_in),
        .out_size = sizeof(struct dynamodb_start_bulk_put_items_out),
        .input = &dynamodb_start_bulk_put_items_in_shape,
        .output = &dynamodb_start_bulk_put_items_out_shape,
        .errors = dynamodb_start_bulk_put_items_errors, .error_count = 4},
    [DYNAMODB_TAG_RESOURCE] = {RPC, .name = STR_INIT("TagResource"),
        .iam_action = STR_INIT("dynamodb:TagResource"),
        .in_size = sizeof(struct dynamodb_tag_resource_in),
        .out_size = sizeof(struct dynamodb_tag_resource_out),
        .input = &dynamodb_tag_resource_in_shape, .errors = dynamodb_tag_resource_errors,
        .error_count = 4},
    [DYNAMODB_TRANSACT_GET_ITEMS] = {RPC, .name = STR_INIT("TransactGetItems"),
        .iam_action = STR_INIT("dynamodb:GetItem"),
        .in_size = sizeof(struct dynamodb_transact_get_items_in),
        .out_size = sizeof(struct dynamodb_transact_get_items_out),
        .input = &dynamodb_transact_get_items_in_shape,
        .output = &dynamodb_transact_get_items_out_shape,
        .errors = dynamodb_transact_get_items_errors, .error_count = 6},
    [DYNAMODB_TRANSACT_WRITE_ITEMS] = {RPC, .name = STR_INIT("TransactWriteItems"),
        .iam_action = STR_INIT("dynamodb:TransactWriteItems"),
        .in_size = sizeof(struct dynamodb_transact_write_items_in),
        .out_size = sizeof(struct dynamodb_transact_write_items_out),
        .input = &dynamodb_transact_write_items_in_shape,
        .output = &dynamodb_transact_write_items_out_shape,
        .errors = dynamodb_transact_write_items_errors, .error_count = 8},
    [DYNAMODB_UNTAG_RESOURCE] = {RPC, .name = STR_INIT("UntagResource"),
        .iam_action = STR_INIT("dynamodb:UntagResource"),
        .in_size = sizeof(struct dynamodb_untag_resource_in),
        .out_size = sizeof(struct dynamodb_untag_resource_out),
        .input = &dynamodb_untag_resource_in_shape, .errors = dynamodb_untag_resource_errors,
        .error_count = 4},
    [DYNAMODB_UPDATE_CONTINUOUS_BACKUPS] = {RPC, .name = STR_INIT("UpdateContinuousBackups"),
        .iam_action = STR_INIT("dynamodb:UpdateContinuousBackups"),
        .in_size = sizeof(struct dynamodb_update_continuous_backups_in),
        .out_size = sizeof(struct dynamodb_update_continuous_backups_out),
        .input = &dynamodb_update_continuous_backups_in_shape,
        .output = &dynamodb_update_continuous_backups_out_shape,
        .errors = dynamodb_update_continuous_backups_errors, .error_count = 3},
    [DYNAMODB_UPDATE_CONTRIBUTOR_INSIGHTS] = {RPC, .name = STR_INIT("UpdateContributorInsights"),
        .iam_action = STR_INIT("dynamodb:UpdateContributorInsights"),
        .in_size = sizeof(struct dynamodb_update_contributor_insights_in),
        .out_size = sizeof(struct dynamodb_update_contributor_insights_out),
        .input = &dynamodb_update_contributor_insights_in_shape,
        .output = &dynamodb_update_contributor_insights_out_shape,
        .errors = dynamodb_update_contributor_insights_errors, .error_count = 2},
    [DYNAMODB_UPDATE_GLOBAL_TABLE] = {RPC, .name = STR_INIT("UpdateGlobalTable"),
        .iam_action = STR_INIT("dynamodb:UpdateGlobalTable"),
        .in_size = sizeof(struct dynamodb_update_global_table_in),
        .out_size = sizeof(struct dynamodb_update_global_table_out),
        .input = &dynamodb_update_global_table_in_shape,
        .output = &dynamodb_update_global_table_out_shape,
        .errors = dynamodb_update_global_table_errors, .error_count = 5},
    [DYNAMODB_UPDATE_GLOBAL_TABLE_SETTINGS] = {RPC, .name = STR_INIT("UpdateGlobalTableSettings"),
        .iam_action = STR_INIT("dynamodb:UpdateGlobalTableSettings"),
        .in_size = sizeof(struct dynamodb_update_global_table_settings_in),
        .out_size = sizeof(struct dynamodb_update_global_table_settings_out),
        .input = &dynamodb_update_global_table_settings_in_shape,
        .output = &dynamodb_update_global_table_settings_out_shape,
        .errors = dynamodb_update_global_table_settings_errors, .error_count = 6},
    [DYNAMODB_UPDATE_ITEM] = {RPC, .name = STR_INIT("UpdateItem"),
        .iam_action = STR_INIT("dynamodb:UpdateItem"),
        .in_size = sizeof(struct dynamodb_update_item_in),
        .out_size = sizeof(struct dynamodb_update_item_out),
        .input = &dynamodb_update_item_in_shape, .output = &dynamodb_update_item_out_shape,
        .errors = dynamodb_update_item_errors, .error_count = 9},
    [DYNAMODB_UPDATE_KINESIS_STREAMING_DESTINATION] = {RPC,
        .name = STR_INIT("UpdateKinesisStreamingDestination"),
        .iam_action = STR_INIT("dynamodb:UpdateKinesisStreamingDestination"),
        .in_size = sizeof(struct dynamodb_update_kinesis_streaming_destination_in),
        .out_size = sizeof(struct dynamodb_update_kinesis_streaming_destination_out),
        .input = &dynamodb_update_kinesis_streaming_destination_in_shape,
        .output = &dynamodb_update_kinesis_streaming_destination_out_shape,
        .errors = dynamodb_update_kinesis_streaming_destination_errors, .error_count = 4},
    [DYNAMODB_UPDATE_TABLE] = {RPC, .name = STR_INIT("UpdateTable"),
        .iam_action = STR_INIT("dynamodb:UpdateTable"),
        .in_size = sizeof(struct dynamodb_update_table_in),
        .out_size = sizeof(struct dynamodb_update_table_out),
        .input = &dynamodb_update_table_in_shape, .output = &dynamodb_update_table_out_shape,
        .errors = dynamodb_update_table_errors, .error_count = 4},
    [DYNAMODB_UPDATE_TABLE_REPLICA_AUTO_SCALING] = {RPC,
        .name = STR_INIT("UpdateTableReplicaAutoScaling"),
        .iam_action = STR_INIT("dynamodb:UpdateTableReplicaAutoScaling"),
        .in_size = sizeof(struct dynamodb_update_table_replica_auto_scaling_in),
        .out_size = sizeof(struct dynamodb_update_table_replica_auto_scaling_out),
        .input = &dynamodb_update_table_replica_auto_scaling_in_shape,
        .output = &dynamodb_update_table_replica_auto_scaling_out_shape,
        .errors = dynamodb_update_table_replica_auto_scaling_errors, .error_count = 4},
    [DYNAMODB_UPDATE_TIME_TO_LIVE] = {RPC, .name = STR_INIT("UpdateTimeToLive"),
        .iam_action = STR_INIT("dynamodb:UpdateTimeToLive"),
        .in_size = sizeof(struct dynamodb_update_time_to_live_in),
        .out_size = sizeof(struct dynamodb_update_time_to_live_out),
        .input = &dynamodb_update_time_to_live_in_shape,
        .output = &dynamodb_update_time_to_live_out_shape,
        .errors = dynamodb_update_time_to_live_errors, .error_count = 4},
};

const struct service_facts dynamodb_facts =
    {.name = STR_INIT("dynamodb"), .signing_name = STR_INIT("dynamodb"),
     .endpoint_prefix = STR_INIT("dynamodb"), .target_prefix = STR_INIT("DynamoDB_20120810"),
     .api_version = STR_INIT("2012-08-10"), .service_id = STR_INIT("DynamoDB_20120810"),
     .error_namespace = STR_INIT("com.amazonaws.dynamodb.v20120810"),
     .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 62,
     .operations = operations};
