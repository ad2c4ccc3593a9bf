/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/dynamodb.h"

_Static_assert(offsetof(struct dynamodb_attribute_map_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_attribute_value_update_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_capacity_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_condition_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_expected_attribute_value_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_item_collection_metrics_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_keys_and_attributes_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_vector_capacity_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct dynamodb_write_request_list_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_return_consumed_capacity[] = {
    STR_INIT("INDEXES"), STR_INIT("TOTAL"), STR_INIT("NONE"),
};
static const struct str enum_return_item_collection_metrics[] = {
    STR_INIT("SIZE"), STR_INIT("NONE"),
};
static const struct str enum_scalar_attribute_type[] = {
    STR_INIT("S"), STR_INIT("N"), STR_INIT("B"),
};
static const struct str enum_key_type[] = {STR_INIT("HASH"), STR_INIT("RANGE")};
static const struct str enum_projection_type[] = {
    STR_INIT("ALL"), STR_INIT("KEYS_ONLY"), STR_INIT("INCLUDE"),
};
static const struct str enum_billing_mode[] = {
    STR_INIT("PROVISIONED"), STR_INIT("PAY_PER_REQUEST"),
};
static const struct str enum_stream_view_type[] = {
    STR_INIT("NEW_IMAGE"), STR_INIT("OLD_IMAGE"), STR_INIT("NEW_AND_OLD_IMAGES"),
    STR_INIT("KEYS_ONLY"),
};
static const struct str enum_sse_type[] = {STR_INIT("AES256"), STR_INIT("KMS")};
static const struct str enum_table_class[] = {
    STR_INIT("STANDARD"), STR_INIT("STANDARD_INFREQUENT_ACCESS"),
};
static const struct str enum_global_table_settings_replication_mode[] = {
    STR_INIT("ENABLED"), STR_INIT("DISABLED"), STR_INIT("ENABLED_WITH_OVERRIDES"),
};
static const struct str enum_search_schema_element_type[] = {
    STR_INIT("HASH"), STR_INIT("INLINE_FILTER"),
};
static const struct str enum_vector_distance_function[] = {
    STR_INIT("COSINE"), STR_INIT("DOT_PRODUCT"), STR_INIT("EUCLIDEAN"),
};
static const struct str enum_table_status[] = {
    STR_INIT("CREATING"), STR_INIT("UPDATING"), STR_INIT("DELETING"), STR_INIT("ACTIVE"),
    STR_INIT("INACCESSIBLE_ENCRYPTION_CREDENTIALS"), STR_INIT("ARCHIVING"), STR_INIT("ARCHIVED"),
    STR_INIT("REPLICATION_NOT_AUTHORIZED"),
};
static const struct str enum_index_status[] = {
    STR_INIT("CREATING"), STR_INIT("UPDATING"), STR_INIT("DELETING"), STR_INIT("ACTIVE"),
};
static const struct str enum_replica_status[] = {
    STR_INIT("CREATING"), STR_INIT("CREATION_FAILED"), STR_INIT("UPDATING"), STR_INIT("DELETING"),
    STR_INIT("ACTIVE"), STR_INIT("REGION_DISABLED"),
    STR_INIT("INACCESSIBLE_ENCRYPTION_CREDENTIALS"), STR_INIT("ARCHIVING"), STR_INIT("ARCHIVED"),
    STR_INIT("REPLICATION_NOT_AUTHORIZED"),
};
static const struct str enum_witness_status[] = {
    STR_INIT("CREATING"), STR_INIT("DELETING"), STR_INIT("ACTIVE"),
};
static const struct str enum_sse_status[] = {
    STR_INIT("ENABLING"), STR_INIT("ENABLED"), STR_INIT("DISABLING"), STR_INIT("DISABLED"),
    STR_INIT("UPDATING"),
};
static const struct str enum_multi_region_consistency[] = {
    STR_INIT("EVENTUAL"), STR_INIT("STRONG"),
};
static const struct str enum_comparison_operator[] = {
    STR_INIT("EQ"), STR_INIT("NE"), STR_INIT("IN"), STR_INIT("LE"), STR_INIT("LT"), STR_INIT("GE"),
    STR_INIT("GT"), STR_INIT("BETWEEN"), STR_INIT("NOT_NULL"), STR_INIT("NULL"),
    STR_INIT("CONTAINS"), STR_INIT("NOT_CONTAINS"), STR_INIT("BEGINS_WITH"),
};
static const struct str enum_conditional_operator[] = {STR_INIT("AND"), STR_INIT("OR")};
static const struct str enum_return_value[] = {
    STR_INIT("NONE"), STR_INIT("ALL_OLD"), STR_INIT("UPDATED_OLD"), STR_INIT("ALL_NEW"),
    STR_INIT("UPDATED_NEW"),
};
static const struct str enum_return_values_on_condition_check_failure[] = {
    STR_INIT("ALL_OLD"), STR_INIT("NONE"),
};
static const struct str enum_select[] = {
    STR_INIT("ALL_ATTRIBUTES"), STR_INIT("ALL_PROJECTED_ATTRIBUTES"),
    STR_INIT("SPECIFIC_ATTRIBUTES"), STR_INIT("COUNT"),
};
static const struct str enum_attribute_action[] = {
    STR_INIT("ADD"), STR_INIT("PUT"), STR_INIT("DELETE"),
};

static const struct shape shape_table_arn = {
    .name = STR_INIT("TableArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1024,
};
static const struct shape shape_attribute_name = {
    .name = STR_INIT("AttributeName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MAX, .max = 65535,
};
static const struct shape shape_attribute_value = {
    .name = STR_INIT("AttributeValue"), .kind = SHAPE_CUSTOM,
    .size = sizeof(struct attribute_value), .custom = &attribute_value_custom,
};
static const struct shape shape_consistent_read = {
    .name = STR_INIT("ConsistentRead"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_projection_expression = {
    .name = STR_INIT("ProjectionExpression"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_expression_attribute_name_variable = {
    .name = STR_INIT("ExpressionAttributeNameVariable"), .kind = SHAPE_STRING,
    .size = sizeof(struct str),
};
static const struct shape shape_return_consumed_capacity = {
    .name = STR_INIT("ReturnConsumedCapacity"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_return_consumed_capacity, .enum_count = 3,
};
static const struct shape shape_consumed_capacity_units = {
    .name = STR_INIT("ConsumedCapacityUnits"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double),
};
static const struct shape shape_index_name = {
    .name = STR_INIT("IndexName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+",
};
static const struct shape shape_return_item_collection_metrics = {
    .name = STR_INIT("ReturnItemCollectionMetrics"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_return_item_collection_metrics, .enum_count = 2,
};
static const struct shape shape_item_collection_size_estimate_bound = {
    .name = STR_INIT("ItemCollectionSizeEstimateBound"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double),
};
static const struct shape shape_key_schema_attribute_name = {
    .name = STR_INIT("KeySchemaAttributeName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_scalar_attribute_type = {
    .name = STR_INIT("ScalarAttributeType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_scalar_attribute_type, .enum_count = 3,
};
static const struct shape shape_key_type = {
    .name = STR_INIT("KeyType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_key_type, .enum_count = 2,
};
static const struct shape shape_projection_type = {
    .name = STR_INIT("ProjectionType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_projection_type, .enum_count = 3,
};
static const struct shape shape_non_key_attribute_name = {
    .name = STR_INIT("NonKeyAttributeName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_positive_long_object = {
    .name = STR_INIT("PositiveLongObject"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_long_object = {
    .name = STR_INIT("LongObject"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_billing_mode = {
    .name = STR_INIT("BillingMode"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_billing_mode, .enum_count = 2,
};
static const struct shape shape_stream_enabled = {
    .name = STR_INIT("StreamEnabled"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_stream_view_type = {
    .name = STR_INIT("StreamViewType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_stream_view_type, .enum_count = 4,
};
static const struct shape shape_sse_enabled = {
    .name = STR_INIT("SSEEnabled"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_sse_type = {
    .name = STR_INIT("SSEType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_sse_type, .enum_count = 2,
};
static const struct shape shape_kms_master_key_id = {
    .name = STR_INIT("KMSMasterKeyId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_tag_key_string = {
    .name = STR_INIT("TagKeyString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 128,
};
static const struct shape shape_tag_value_string = {
    .name = STR_INIT("TagValueString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 256,
};
static const struct shape shape_table_class = {
    .name = STR_INIT("TableClass"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_table_class, .enum_count = 2,
};
static const struct shape shape_deletion_protection_enabled = {
    .name = STR_INIT("DeletionProtectionEnabled"), .kind = SHAPE_BOOL,
    .size = sizeof(struct opt_bool),
};
static const struct shape shape_resource_policy = {
    .name = STR_INIT("ResourcePolicy"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_global_table_settings_replication_mode = {
    .name = STR_INIT("GlobalTableSettingsReplicationMode"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_global_table_settings_replication_mode,
    .enum_count = 3,
};
static const struct shape shape_vector_attribute_name = {
    .name = STR_INIT("VectorAttributeName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 255,
};
static const struct shape shape_search_schema_element_type = {
    .name = STR_INIT("SearchSchemaElementType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_search_schema_element_type, .enum_count = 2,
};
static const struct shape shape_vector_distance_function = {
    .name = STR_INIT("VectorDistanceFunction"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_vector_distance_function, .enum_count = 3,
};
static const struct shape shape_table_name = {
    .name = STR_INIT("TableName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 255, .pattern = "[a-zA-Z0-9_.-]+",
};
static const struct shape shape_table_status = {
    .name = STR_INIT("TableStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_table_status, .enum_count = 8,
};
static const struct shape shape_date = {
    .name = STR_INIT("Date"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};
static const struct shape shape_non_negative_long_object = {
    .name = STR_INIT("NonNegativeLongObject"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
    .flags = SHAPE_HAS_MIN,
};
static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_table_id = {
    .name = STR_INIT("TableId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .pattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
};
static const struct shape shape_index_status = {
    .name = STR_INIT("IndexStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_index_status, .enum_count = 4,
};
static const struct shape shape_backfilling = {
    .name = STR_INIT("Backfilling"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_stream_arn = {
    .name = STR_INIT("StreamArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 37, .max = 1024,
};
static const struct shape shape_region_name = {
    .name = STR_INIT("RegionName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_replica_status = {
    .name = STR_INIT("ReplicaStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_replica_status, .enum_count = 10,
};
static const struct shape shape_replica_status_description = {
    .name = STR_INIT("ReplicaStatusDescription"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_replica_status_percent_progress = {
    .name = STR_INIT("ReplicaStatusPercentProgress"), .kind = SHAPE_STRING,
    .size = sizeof(struct str),
};
static const struct shape shape_witness_status = {
    .name = STR_INIT("WitnessStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_witness_status, .enum_count = 3,
};
static const struct shape shape_backup_arn = {
    .name = STR_INIT("BackupArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 37, .max = 1024,
};
static const struct shape shape_restore_in_progress = {
    .name = STR_INIT("RestoreInProgress"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_sse_status = {
    .name = STR_INIT("SSEStatus"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_sse_status, .enum_count = 5,
};
static const struct shape shape_kms_master_key_arn = {
    .name = STR_INIT("KMSMasterKeyArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_archival_reason = {
    .name = STR_INIT("ArchivalReason"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_disassociation_protection_enabled = {
    .name = STR_INIT("DisassociationProtectionEnabled"), .kind = SHAPE_BOOL,
    .size = sizeof(struct opt_bool),
};
static const struct shape shape_multi_region_consistency = {
    .name = STR_INIT("MultiRegionConsistency"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_multi_region_consistency, .enum_count = 2,
};
static const struct shape shape_boolean_object = {
    .name = STR_INIT("BooleanObject"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_comparison_operator = {
    .name = STR_INIT("ComparisonOperator"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_comparison_operator, .enum_count = 13,
};
static const struct shape shape_conditional_operator = {
    .name = STR_INIT("ConditionalOperator"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_conditional_operator, .enum_count = 2,
};
static const struct shape shape_return_value = {
    .name = STR_INIT("ReturnValue"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_return_value, .enum_count = 5,
};
static const struct shape shape_condition_expression = {
    .name = STR_INIT("ConditionExpression"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_expression_attribute_value_variable = {
    .name = STR_INIT("ExpressionAttributeValueVariable"), .kind = SHAPE_STRING,
    .size = sizeof(struct str),
};
static const struct shape shape_return_values_on_condition_check_failure = {
    .name = STR_INIT("ReturnValuesOnConditionCheckFailure"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_return_values_on_condition_check_failure,
    .enum_count = 2,
};
static const struct shape shape_list_tables_input_limit = {
    .name = STR_INIT("ListTablesInputLimit"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100,
};
static const struct shape shape_select = {
    .name = STR_INIT("Select"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_select, .enum_count = 4,
};
static const struct shape shape_positive_integer_object = {
    .name = STR_INIT("PositiveIntegerObject"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN, .min = 1,
};
static const struct shape shape_key_expression = {
    .name = STR_INIT("KeyExpression"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_integer = {
    .name = STR_INIT("Integer"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_scan_total_segments = {
    .name = STR_INIT("ScanTotalSegments"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 1000000,
};
static const struct shape shape_scan_segment = {
    .name = STR_INIT("ScanSegment"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 999999,
};
static const struct shape shape_attribute_action = {
    .name = STR_INIT("AttributeAction"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_attribute_action, .enum_count = 3,
};
static const struct shape shape_update_expression = {
    .name = STR_INIT("UpdateExpression"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_reason = {
    .name = STR_INIT("Reason"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_resource = {
    .name = STR_INIT("Resource"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};

static const struct shape shape_key = {
    .name = STR_INIT("Key"), .kind = SHAPE_MAP, .size = sizeof(struct attribute_map),
    .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_key_list = {
    .name = STR_INIT("KeyList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_attribute_map_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 100, .element = &shape_key, .element_name = STR_INIT("member"),
};
static const struct shape shape_attribute_name_list = {
    .name = STR_INIT("AttributeNameList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_HAS_MIN, .min = 1, .element = &shape_attribute_name,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_expression_attribute_name_map = {
    .name = STR_INIT("ExpressionAttributeNameMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct str_map), .element = &shape_attribute_name,
    .key = &shape_expression_attribute_name_variable, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_batch_get_request_map = {
    .name = STR_INIT("BatchGetRequestMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_keys_and_attributes_map), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 100, .element = &dynamodb_keys_and_attributes_shape, .key = &shape_table_arn,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_attribute_map = {
    .name = STR_INIT("AttributeMap"), .kind = SHAPE_MAP, .size = sizeof(struct attribute_map),
    .element = &shape_attribute_value, .key = &shape_attribute_name, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_item_list = {
    .name = STR_INIT("ItemList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_attribute_map_list), .element = &shape_attribute_map,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_batch_get_response_map = {
    .name = STR_INIT("BatchGetResponseMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_attribute_map_list_map), .element = &shape_item_list,
    .key = &shape_table_arn, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_secondary_indexes_capacity_map = {
    .name = STR_INIT("SecondaryIndexesCapacityMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_capacity_map), .element = &dynamodb_capacity_shape,
    .key = &shape_index_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_vector_indexes_capacity_map = {
    .name = STR_INIT("VectorIndexesCapacityMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_vector_capacity_map), .element = &dynamodb_vector_capacity_shape,
    .key = &shape_index_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_consumed_capacity_multiple = {
    .name = STR_INIT("ConsumedCapacityMultiple"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_consumed_capacity_list),
    .element = &dynamodb_consumed_capacity_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_put_item_input_attribute_map = {
    .name = STR_INIT("PutItemInputAttributeMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct attribute_map), .element = &shape_attribute_value,
    .key = &shape_attribute_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_write_requests = {
    .name = STR_INIT("WriteRequests"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_write_request_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 25, .element = &dynamodb_write_request_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_batch_write_item_request_map = {
    .name = STR_INIT("BatchWriteItemRequestMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_write_request_list_map), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX,
    .min = 1, .max = 25, .element = &shape_write_requests, .key = &shape_table_arn,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_item_collection_key_attribute_map = {
    .name = STR_INIT("ItemCollectionKeyAttributeMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct attribute_map), .element = &shape_attribute_value,
    .key = &shape_attribute_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_item_collection_size_estimate_range = {
    .name = STR_INIT("ItemCollectionSizeEstimateRange"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_double_list),
    .element = &shape_item_collection_size_estimate_bound, .element_name = STR_INIT("member"),
};
static const struct shape shape_item_collection_metrics_multiple = {
    .name = STR_INIT("ItemCollectionMetricsMultiple"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_item_collection_metrics_list),
    .element = &dynamodb_item_collection_metrics_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_item_collection_metrics_per_table = {
    .name = STR_INIT("ItemCollectionMetricsPerTable"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_item_collection_metrics_list_map),
    .element = &shape_item_collection_metrics_multiple, .key = &shape_table_arn,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_attribute_definitions = {
    .name = STR_INIT("AttributeDefinitions"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_attribute_definition_list),
    .element = &dynamodb_attribute_definition_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_key_schema = {
    .name = STR_INIT("KeySchema"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_key_schema_element_list), .flags = SHAPE_HAS_MIN, .min = 1,
    .element = &dynamodb_key_schema_element_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_non_key_attribute_name_list = {
    .name = STR_INIT("NonKeyAttributeNameList"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 20,
    .element = &shape_non_key_attribute_name, .element_name = STR_INIT("member"),
};
static const struct shape shape_local_secondary_index_list = {
    .name = STR_INIT("LocalSecondaryIndexList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_local_secondary_index_list),
    .element = &dynamodb_local_secondary_index_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_global_secondary_index_list = {
    .name = STR_INIT("GlobalSecondaryIndexList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_global_secondary_index_list),
    .element = &dynamodb_global_secondary_index_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_tag_list = {
    .name = STR_INIT("TagList"), .kind = SHAPE_LIST, .size = sizeof(struct dynamodb_tag_list),
    .element = &dynamodb_tag_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_search_schema = {
    .name = STR_INIT("SearchSchema"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_search_schema_element_list), .flags = SHAPE_HAS_MIN, .min = 1,
    .element = &dynamodb_search_schema_element_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_vector_index_list = {
    .name = STR_INIT("VectorIndexList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_vector_index_list), .element = &dynamodb_vector_index_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_local_secondary_index_description_list = {
    .name = STR_INIT("LocalSecondaryIndexDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_local_secondary_index_description_list),
    .element = &dynamodb_local_secondary_index_description_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_global_secondary_index_description_list = {
    .name = STR_INIT("GlobalSecondaryIndexDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_global_secondary_index_description_list),
    .element = &dynamodb_global_secondary_index_description_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_replica_global_secondary_index_description_list = {
    .name = STR_INIT("ReplicaGlobalSecondaryIndexDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_replica_global_secondary_index_description_list),
    .element = &dynamodb_replica_global_secondary_index_description_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_replica_description_list = {
    .name = STR_INIT("ReplicaDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_replica_description_list),
    .element = &dynamodb_replica_description_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_global_table_witness_description_list = {
    .name = STR_INIT("GlobalTableWitnessDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_global_table_witness_description_list),
    .element = &dynamodb_global_table_witness_description_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_vector_index_description_list = {
    .name = STR_INIT("VectorIndexDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_vector_index_description_list),
    .element = &dynamodb_vector_index_description_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_attribute_value_list = {
    .name = STR_INIT("AttributeValueList"), .kind = SHAPE_LIST,
    .size = sizeof(struct attribute_list), .element = &shape_attribute_value,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_expected_attribute_map = {
    .name = STR_INIT("ExpectedAttributeMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_expected_attribute_value_map),
    .element = &dynamodb_expected_attribute_value_shape, .key = &shape_attribute_name,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_expression_attribute_value_map = {
    .name = STR_INIT("ExpressionAttributeValueMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct attribute_map), .element = &shape_attribute_value,
    .key = &shape_expression_attribute_value_variable, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_table_name_list = {
    .name = STR_INIT("TableNameList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_table_name, .element_name = STR_INIT("member"),
};
static const struct shape shape_key_conditions = {
    .name = STR_INIT("KeyConditions"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_condition_map), .element = &dynamodb_condition_shape,
    .key = &shape_attribute_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_filter_condition_map = {
    .name = STR_INIT("FilterConditionMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_condition_map), .element = &dynamodb_condition_shape,
    .key = &shape_attribute_name, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_attribute_updates = {
    .name = STR_INIT("AttributeUpdates"), .kind = SHAPE_MAP,
    .size = sizeof(struct dynamodb_attribute_value_update_map),
    .element = &dynamodb_attribute_value_update_shape, .key = &shape_attribute_name,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_throttling_reason_list = {
    .name = STR_INIT("ThrottlingReasonList"), .kind = SHAPE_LIST,
    .size = sizeof(struct dynamodb_throttling_reason_list),
    .element = &dynamodb_throttling_reason_shape, .element_name = STR_INIT("member"),
};

static const struct member dynamodb_archival_summary_members[] = {
    {.name = STR_INIT("ArchivalDateTime"), .wire_name = STR_INIT("ArchivalDateTime"),
     .shape = &shape_date, .offset = offsetof(struct dynamodb_archival_summary, archival_date_time)},
    {.name = STR_INIT("ArchivalReason"), .wire_name = STR_INIT("ArchivalReason"),
     .shape = &shape_archival_reason,
     .offset = offsetof(struct dynamodb_archival_summary, archival_reason)},
    {.name = STR_INIT("ArchivalBackupArn"), .wire_name = STR_INIT("ArchivalBackupArn"),
     .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_archival_summary, archival_backup_arn)},
};
const struct shape dynamodb_archival_summary_shape = {
    .name = STR_INIT("ArchivalSummary"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_archival_summary), .member_count = 3,
    .members = dynamodb_archival_summary_members,
};

static const struct member dynamodb_attribute_definition_members[] = {
    {.name = STR_INIT("AttributeName"), .wire_name = STR_INIT("AttributeName"),
     .shape = &shape_key_schema_attribute_name,
     .offset = offsetof(struct dynamodb_attribute_definition, attribute_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AttributeType"), .wire_name = STR_INIT("AttributeType"),
     .shape = &shape_scalar_attribute_type,
     .offset = offsetof(struct dynamodb_attribute_definition, attribute_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_attribute_definition_shape = {
    .name = STR_INIT("AttributeDefinition"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_attribute_definition), .member_count = 2,
    .members = dynamodb_attribute_definition_members,
};

static const struct member dynamodb_attribute_value_update_members[] = {
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_attribute_value,
     .offset = offsetof(struct dynamodb_attribute_value_update, value)},
    {.name = STR_INIT("Action"), .wire_name = STR_INIT("Action"), .shape = &shape_attribute_action,
     .offset = offsetof(struct dynamodb_attribute_value_update, action)},
};
const struct shape dynamodb_attribute_value_update_shape = {
    .name = STR_INIT("AttributeValueUpdate"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_attribute_value_update), .member_count = 2,
    .members = dynamodb_attribute_value_update_members,
};

static const struct member dynamodb_batch_get_item_in_members[] = {
    {.name = STR_INIT("RequestItems"), .wire_name = STR_INIT("RequestItems"),
     .shape = &shape_batch_get_request_map,
     .offset = offsetof(struct dynamodb_batch_get_item_in, request_items), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_batch_get_item_in, return_consumed_capacity)},
};
const struct shape dynamodb_batch_get_item_in_shape = {
    .name = STR_INIT("BatchGetItemInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_batch_get_item_in), .member_count = 2,
    .members = dynamodb_batch_get_item_in_members,
};

static const struct member dynamodb_batch_get_item_out_members[] = {
    {.name = STR_INIT("Responses"), .wire_name = STR_INIT("Responses"),
     .shape = &shape_batch_get_response_map,
     .offset = offsetof(struct dynamodb_batch_get_item_out, responses)},
    {.name = STR_INIT("UnprocessedKeys"), .wire_name = STR_INIT("UnprocessedKeys"),
     .shape = &shape_batch_get_request_map,
     .offset = offsetof(struct dynamodb_batch_get_item_out, unprocessed_keys)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_batch_get_item_out, consumed_capacity)},
};
const struct shape dynamodb_batch_get_item_out_shape = {
    .name = STR_INIT("BatchGetItemOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_batch_get_item_out), .member_count = 3,
    .members = dynamodb_batch_get_item_out_members,
};

static const struct member dynamodb_batch_write_item_in_members[] = {
    {.name = STR_INIT("RequestItems"), .wire_name = STR_INIT("RequestItems"),
     .shape = &shape_batch_write_item_request_map,
     .offset = offsetof(struct dynamodb_batch_write_item_in, request_items),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_batch_write_item_in, return_consumed_capacity)},
    {.name = STR_INIT("ReturnItemCollectionMetrics"),
     .wire_name = STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_batch_write_item_in, return_item_collection_metrics)},
};
const struct shape dynamodb_batch_write_item_in_shape = {
    .name = STR_INIT("BatchWriteItemInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_batch_write_item_in), .member_count = 3,
    .members = dynamodb_batch_write_item_in_members,
};

static const struct member dynamodb_batch_write_item_out_members[] = {
    {.name = STR_INIT("UnprocessedItems"), .wire_name = STR_INIT("UnprocessedItems"),
     .shape = &shape_batch_write_item_request_map,
     .offset = offsetof(struct dynamodb_batch_write_item_out, unprocessed_items)},
    {.name = STR_INIT("ItemCollectionMetrics"), .wire_name = STR_INIT("ItemCollectionMetrics"),
     .shape = &shape_item_collection_metrics_per_table,
     .offset = offsetof(struct dynamodb_batch_write_item_out, item_collection_metrics)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &shape_consumed_capacity_multiple,
     .offset = offsetof(struct dynamodb_batch_write_item_out, consumed_capacity)},
};
const struct shape dynamodb_batch_write_item_out_shape = {
    .name = STR_INIT("BatchWriteItemOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_batch_write_item_out), .member_count = 3,
    .members = dynamodb_batch_write_item_out_members,
};

static const struct member dynamodb_billing_mode_summary_members[] = {
    {.name = STR_INIT("BillingMode"), .wire_name = STR_INIT("BillingMode"),
     .shape = &shape_billing_mode,
     .offset = offsetof(struct dynamodb_billing_mode_summary, billing_mode)},
    {.name = STR_INIT("LastUpdateToPayPerRequestDateTime"),
     .wire_name = STR_INIT("LastUpdateToPayPerRequestDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_billing_mode_summary, last_update_to_pay_per_request_date_time)},
};
const struct shape dynamodb_billing_mode_summary_shape = {
    .name = STR_INIT("BillingModeSummary"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_billing_mode_summary), .member_count = 2,
    .members = dynamodb_billing_mode_summary_members,
};

static const struct member dynamodb_capacity_members[] = {
    {.name = STR_INIT("ReadCapacityUnits"), .wire_name = STR_INIT("ReadCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_capacity, read_capacity_units)},
    {.name = STR_INIT("WriteCapacityUnits"), .wire_name = STR_INIT("WriteCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_capacity, write_capacity_units)},
    {.name = STR_INIT("CapacityUnits"), .wire_name = STR_INIT("CapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_capacity, capacity_units)},
};
const struct shape dynamodb_capacity_shape = {
    .name = STR_INIT("Capacity"), .kind = SHAPE_STRUCT, .size = sizeof(struct dynamodb_capacity),
    .member_count = 3, .members = dynamodb_capacity_members,
};

static const struct member dynamodb_condition_members[] = {
    {.name = STR_INIT("AttributeValueList"), .wire_name = STR_INIT("AttributeValueList"),
     .shape = &shape_attribute_value_list,
     .offset = offsetof(struct dynamodb_condition, attribute_value_list)},
    {.name = STR_INIT("ComparisonOperator"), .wire_name = STR_INIT("ComparisonOperator"),
     .shape = &shape_comparison_operator,
     .offset = offsetof(struct dynamodb_condition, comparison_operator), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_condition_shape = {
    .name = STR_INIT("Condition"), .kind = SHAPE_STRUCT, .size = sizeof(struct dynamodb_condition),
    .member_count = 2, .members = dynamodb_condition_members,
};

static const struct member dynamodb_conditional_check_failed_exception_members[] = {
    {.name = STR_INIT("Item"), .wire_name = STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_conditional_check_failed_exception, item)},
};
const struct shape dynamodb_conditional_check_failed_exception_shape = {
    .name = STR_INIT("ConditionalCheckFailedException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_conditional_check_failed_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = dynamodb_conditional_check_failed_exception_members,
};

static const struct member dynamodb_consumed_capacity_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_consumed_capacity, table_name)},
    {.name = STR_INIT("CapacityUnits"), .wire_name = STR_INIT("CapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_consumed_capacity, capacity_units)},
    {.name = STR_INIT("ReadCapacityUnits"), .wire_name = STR_INIT("ReadCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_consumed_capacity, read_capacity_units)},
    {.name = STR_INIT("WriteCapacityUnits"), .wire_name = STR_INIT("WriteCapacityUnits"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_consumed_capacity, write_capacity_units)},
    {.name = STR_INIT("Table"), .wire_name = STR_INIT("Table"), .shape = &dynamodb_capacity_shape,
     .offset = offsetof(struct dynamodb_consumed_capacity, table)},
    {.name = STR_INIT("LocalSecondaryIndexes"), .wire_name = STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_secondary_indexes_capacity_map,
     .offset = offsetof(struct dynamodb_consumed_capacity, local_secondary_indexes)},
    {.name = STR_INIT("GlobalSecondaryIndexes"), .wire_name = STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_secondary_indexes_capacity_map,
     .offset = offsetof(struct dynamodb_consumed_capacity, global_secondary_indexes)},
    {.name = STR_INIT("VectorIndexes"), .wire_name = STR_INIT("VectorIndexes"),
     .shape = &shape_vector_indexes_capacity_map,
     .offset = offsetof(struct dynamodb_consumed_capacity, vector_indexes)},
};
const struct shape dynamodb_consumed_capacity_shape = {
    .name = STR_INIT("ConsumedCapacity"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_consumed_capacity), .member_count = 8,
    .members = dynamodb_consumed_capacity_members,
};

static const struct member dynamodb_create_table_in_members[] = {
    {.name = STR_INIT("AttributeDefinitions"), .wire_name = STR_INIT("AttributeDefinitions"),
     .shape = &shape_attribute_definitions,
     .offset = offsetof(struct dynamodb_create_table_in, attribute_definitions)},
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_create_table_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("KeySchema"), .wire_name = STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_create_table_in, key_schema)},
    {.name = STR_INIT("LocalSecondaryIndexes"), .wire_name = STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_local_secondary_index_list,
     .offset = offsetof(struct dynamodb_create_table_in, local_secondary_indexes)},
    {.name = STR_INIT("GlobalSecondaryIndexes"), .wire_name = STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_global_secondary_index_list,
     .offset = offsetof(struct dynamodb_create_table_in, global_secondary_indexes)},
    {.name = STR_INIT("BillingMode"), .wire_name = STR_INIT("BillingMode"),
     .shape = &shape_billing_mode, .offset = offsetof(struct dynamodb_create_table_in, billing_mode)},
    {.name = STR_INIT("ProvisionedThroughput"), .wire_name = STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_create_table_in, provisioned_throughput)},
    {.name = STR_INIT("StreamSpecification"), .wire_name = STR_INIT("StreamSpecification"),
     .shape = &dynamodb_stream_specification_shape,
     .offset = offsetof(struct dynamodb_create_table_in, stream_specification)},
    {.name = STR_INIT("SSESpecification"), .wire_name = STR_INIT("SSESpecification"),
     .shape = &dynamodb_sse_specification_shape,
     .offset = offsetof(struct dynamodb_create_table_in, sse_specification)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tags"), .shape = &shape_tag_list,
     .offset = offsetof(struct dynamodb_create_table_in, tags)},
    {.name = STR_INIT("TableClass"), .wire_name = STR_INIT("TableClass"),
     .shape = &shape_table_class, .offset = offsetof(struct dynamodb_create_table_in, table_class)},
    {.name = STR_INIT("DeletionProtectionEnabled"),
     .wire_name = STR_INIT("DeletionProtectionEnabled"),
     .shape = &shape_deletion_protection_enabled,
     .offset = offsetof(struct dynamodb_create_table_in, deletion_protection_enabled)},
    {.name = STR_INIT("WarmThroughput"), .wire_name = STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_create_table_in, warm_throughput)},
    {.name = STR_INIT("ResourcePolicy"), .wire_name = STR_INIT("ResourcePolicy"),
     .shape = &shape_resource_policy,
     .offset = offsetof(struct dynamodb_create_table_in, resource_policy)},
    {.name = STR_INIT("OnDemandThroughput"), .wire_name = STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_create_table_in, on_demand_throughput)},
    {.name = STR_INIT("GlobalTableSourceArn"), .wire_name = STR_INIT("GlobalTableSourceArn"),
     .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_create_table_in, global_table_source_arn)},
    {.name = STR_INIT("GlobalTableSettingsReplicationMode"),
     .wire_name = STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_create_table_in, global_table_settings_replication_mode)},
    {.name = STR_INIT("VectorIndexes"), .wire_name = STR_INIT("VectorIndexes"),
     .shape = &shape_vector_index_list,
     .offset = offsetof(struct dynamodb_create_table_in, vector_indexes)},
};
const struct shape dynamodb_create_table_in_shape = {
    .name = STR_INIT("CreateTableInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_create_table_in), .member_count = 18,
    .members = dynamodb_create_table_in_members,
};

static const struct member dynamodb_create_table_out_members[] = {
    {.name = STR_INIT("TableDescription"), .wire_name = STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_create_table_out, table_description)},
};
const struct shape dynamodb_create_table_out_shape = {
    .name = STR_INIT("CreateTableOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_create_table_out), .member_count = 1,
    .members = dynamodb_create_table_out_members,
};

static const struct member dynamodb_delete_item_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_delete_item_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_delete_item_in, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Expected"), .wire_name = STR_INIT("Expected"),
     .shape = &shape_expected_attribute_map,
     .offset = offsetof(struct dynamodb_delete_item_in, expected)},
    {.name = STR_INIT("ConditionalOperator"), .wire_name = STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_delete_item_in, conditional_operator)},
    {.name = STR_INIT("ReturnValues"), .wire_name = STR_INIT("ReturnValues"),
     .shape = &shape_return_value, .offset = offsetof(struct dynamodb_delete_item_in, return_values)},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_delete_item_in, return_consumed_capacity)},
    {.name = STR_INIT("ReturnItemCollectionMetrics"),
     .wire_name = STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_delete_item_in, return_item_collection_metrics)},
    {.name = STR_INIT("ConditionExpression"), .wire_name = STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_delete_item_in, condition_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_delete_item_in, expression_attribute_names)},
    {.name = STR_INIT("ExpressionAttributeValues"),
     .wire_name = STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_delete_item_in, expression_attribute_values)},
    {.name = STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .wire_name = STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_delete_item_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_delete_item_in_shape = {
    .name = STR_INIT("DeleteItemInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_delete_item_in), .member_count = 11,
    .members = dynamodb_delete_item_in_members,
};

static const struct member dynamodb_delete_item_out_members[] = {
    {.name = STR_INIT("Attributes"), .wire_name = STR_INIT("Attributes"),
     .shape = &shape_attribute_map, .offset = offsetof(struct dynamodb_delete_item_out, attributes)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_delete_item_out, consumed_capacity)},
    {.name = STR_INIT("ItemCollectionMetrics"), .wire_name = STR_INIT("ItemCollectionMetrics"),
     .shape = &dynamodb_item_collection_metrics_shape,
     .offset = offsetof(struct dynamodb_delete_item_out, item_collection_metrics)},
};
const struct shape dynamodb_delete_item_out_shape = {
    .name = STR_INIT("DeleteItemOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_delete_item_out), .member_count = 3,
    .members = dynamodb_delete_item_out_members,
};

static const struct member dynamodb_delete_request_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_delete_request, key), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_request_shape = {
    .name = STR_INIT("DeleteRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_delete_request), .member_count = 1,
    .members = dynamodb_delete_request_members,
};

static const struct member dynamodb_delete_table_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_delete_table_in, table_name), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_delete_table_in_shape = {
    .name = STR_INIT("DeleteTableInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_delete_table_in), .member_count = 1,
    .members = dynamodb_delete_table_in_members,
};

static const struct member dynamodb_delete_table_out_members[] = {
    {.name = STR_INIT("TableDescription"), .wire_name = STR_INIT("TableDescription"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_delete_table_out, table_description)},
};
const struct shape dynamodb_delete_table_out_shape = {
    .name = STR_INIT("DeleteTableOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_delete_table_out), .member_count = 1,
    .members = dynamodb_delete_table_out_members,
};

static const struct member dynamodb_describe_table_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_describe_table_in, table_name), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_describe_table_in_shape = {
    .name = STR_INIT("DescribeTableInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_describe_table_in), .member_count = 1,
    .members = dynamodb_describe_table_in_members,
};

static const struct member dynamodb_describe_table_out_members[] = {
    {.name = STR_INIT("Table"), .wire_name = STR_INIT("Table"),
     .shape = &dynamodb_table_description_shape,
     .offset = offsetof(struct dynamodb_describe_table_out, table)},
};
const struct shape dynamodb_describe_table_out_shape = {
    .name = STR_INIT("DescribeTableOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_describe_table_out), .member_count = 1,
    .members = dynamodb_describe_table_out_members,
};

static const struct member dynamodb_expected_attribute_value_members[] = {
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_attribute_value,
     .offset = offsetof(struct dynamodb_expected_attribute_value, value)},
    {.name = STR_INIT("Exists"), .wire_name = STR_INIT("Exists"), .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_expected_attribute_value, exists)},
    {.name = STR_INIT("ComparisonOperator"), .wire_name = STR_INIT("ComparisonOperator"),
     .shape = &shape_comparison_operator,
     .offset = offsetof(struct dynamodb_expected_attribute_value, comparison_operator)},
    {.name = STR_INIT("AttributeValueList"), .wire_name = STR_INIT("AttributeValueList"),
     .shape = &shape_attribute_value_list,
     .offset = offsetof(struct dynamodb_expected_attribute_value, attribute_value_list)},
};
const struct shape dynamodb_expected_attribute_value_shape = {
    .name = STR_INIT("ExpectedAttributeValue"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_expected_attribute_value), .member_count = 4,
    .members = dynamodb_expected_attribute_value_members,
};

static const struct member dynamodb_get_item_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_get_item_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_get_item_in, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AttributesToGet"), .wire_name = STR_INIT("AttributesToGet"),
     .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_get_item_in, attributes_to_get)},
    {.name = STR_INIT("ConsistentRead"), .wire_name = STR_INIT("ConsistentRead"),
     .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_get_item_in, consistent_read)},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_get_item_in, return_consumed_capacity)},
    {.name = STR_INIT("ProjectionExpression"), .wire_name = STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_get_item_in, projection_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_get_item_in, expression_attribute_names)},
};
const struct shape dynamodb_get_item_in_shape = {
    .name = STR_INIT("GetItemInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_get_item_in), .member_count = 7,
    .members = dynamodb_get_item_in_members,
};

static const struct member dynamodb_get_item_out_members[] = {
    {.name = STR_INIT("Item"), .wire_name = STR_INIT("Item"), .shape = &shape_attribute_map,
     .offset = offsetof(struct dynamodb_get_item_out, item)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_get_item_out, consumed_capacity)},
};
const struct shape dynamodb_get_item_out_shape = {
    .name = STR_INIT("GetItemOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_get_item_out), .member_count = 2,
    .members = dynamodb_get_item_out_members,
};

static const struct member dynamodb_global_secondary_index_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_secondary_index, index_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("KeySchema"), .wire_name = STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_global_secondary_index, key_schema),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Projection"), .wire_name = STR_INIT("Projection"),
     .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, projection),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("ProvisionedThroughput"), .wire_name = STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, provisioned_throughput)},
    {.name = STR_INIT("OnDemandThroughput"), .wire_name = STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, on_demand_throughput)},
    {.name = STR_INIT("WarmThroughput"), .wire_name = STR_INIT("WarmThroughput"),
     .shape = &dynamodb_warm_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index, warm_throughput)},
};
const struct shape dynamodb_global_secondary_index_shape = {
    .name = STR_INIT("GlobalSecondaryIndex"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_global_secondary_index), .member_count = 6,
    .members = dynamodb_global_secondary_index_members,
};

static const struct member dynamodb_global_secondary_index_description_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_name)},
    {.name = STR_INIT("KeySchema"), .wire_name = STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, key_schema)},
    {.name = STR_INIT("Projection"), .wire_name = STR_INIT("Projection"),
     .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, projection)},
    {.name = STR_INIT("IndexStatus"), .wire_name = STR_INIT("IndexStatus"),
     .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_status)},
    {.name = STR_INIT("Backfilling"), .wire_name = STR_INIT("Backfilling"),
     .shape = &shape_backfilling,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, backfilling)},
    {.name = STR_INIT("ProvisionedThroughput"), .wire_name = STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_description_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, provisioned_throughput)},
    {.name = STR_INIT("IndexSizeBytes"), .wire_name = STR_INIT("IndexSizeBytes"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_size_bytes)},
    {.name = STR_INIT("ItemCount"), .wire_name = STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, item_count)},
    {.name = STR_INIT("IndexArn"), .wire_name = STR_INIT("IndexArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, index_arn)},
    {.name = STR_INIT("OnDemandThroughput"), .wire_name = STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, on_demand_throughput)},
    {.name = STR_INIT("WarmThroughput"), .wire_name = STR_INIT("WarmThroughput"),
     .shape = &dynamodb_global_secondary_index_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_global_secondary_index_description, warm_throughput)},
};
const struct shape dynamodb_global_secondary_index_description_shape = {
    .name = STR_INIT("GlobalSecondaryIndexDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_global_secondary_index_description), .member_count = 11,
    .members = dynamodb_global_secondary_index_description_members,
};

static const struct member dynamodb_global_secondary_index_warm_throughput_description_members[] = {
    {.name = STR_INIT("ReadUnitsPerSecond"), .wire_name = STR_INIT("ReadUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_warm_throughput_description, read_units_per_second)},
    {.name = STR_INIT("WriteUnitsPerSecond"), .wire_name = STR_INIT("WriteUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_global_secondary_index_warm_throughput_description, write_units_per_second)},
    {.name = STR_INIT("Status"), .wire_name = STR_INIT("Status"), .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_global_secondary_index_warm_throughput_description, status)},
};
const struct shape dynamodb_global_secondary_index_warm_throughput_description_shape = {
    .name = STR_INIT("GlobalSecondaryIndexWarmThroughputDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_global_secondary_index_warm_throughput_description),
    .member_count = 3,
    .members = dynamodb_global_secondary_index_warm_throughput_description_members,
};

static const struct member dynamodb_global_table_witness_description_members[] = {
    {.name = STR_INIT("RegionName"), .wire_name = STR_INIT("RegionName"),
     .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_global_table_witness_description, region_name)},
    {.name = STR_INIT("WitnessStatus"), .wire_name = STR_INIT("WitnessStatus"),
     .shape = &shape_witness_status,
     .offset = offsetof(struct dynamodb_global_table_witness_description, witness_status)},
};
const struct shape dynamodb_global_table_witness_description_shape = {
    .name = STR_INIT("GlobalTableWitnessDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_global_table_witness_description), .member_count = 2,
    .members = dynamodb_global_table_witness_description_members,
};

static const struct member dynamodb_item_collection_metrics_members[] = {
    {.name = STR_INIT("ItemCollectionKey"), .wire_name = STR_INIT("ItemCollectionKey"),
     .shape = &shape_item_collection_key_attribute_map,
     .offset = offsetof(struct dynamodb_item_collection_metrics, item_collection_key)},
    {.name = STR_INIT("SizeEstimateRangeGB"), .wire_name = STR_INIT("SizeEstimateRangeGB"),
     .shape = &shape_item_collection_size_estimate_range,
     .offset = offsetof(struct dynamodb_item_collection_metrics, size_estimate_range_gb)},
};
const struct shape dynamodb_item_collection_metrics_shape = {
    .name = STR_INIT("ItemCollectionMetrics"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_item_collection_metrics), .member_count = 2,
    .members = dynamodb_item_collection_metrics_members,
};

static const struct member dynamodb_key_schema_element_members[] = {
    {.name = STR_INIT("AttributeName"), .wire_name = STR_INIT("AttributeName"),
     .shape = &shape_key_schema_attribute_name,
     .offset = offsetof(struct dynamodb_key_schema_element, attribute_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("KeyType"), .wire_name = STR_INIT("KeyType"), .shape = &shape_key_type,
     .offset = offsetof(struct dynamodb_key_schema_element, key_type), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_key_schema_element_shape = {
    .name = STR_INIT("KeySchemaElement"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_key_schema_element), .member_count = 2,
    .members = dynamodb_key_schema_element_members,
};

static const struct member dynamodb_keys_and_attributes_members[] = {
    {.name = STR_INIT("Keys"), .wire_name = STR_INIT("Keys"), .shape = &shape_key_list,
     .offset = offsetof(struct dynamodb_keys_and_attributes, keys), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AttributesToGet"), .wire_name = STR_INIT("AttributesToGet"),
     .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_keys_and_attributes, attributes_to_get)},
    {.name = STR_INIT("ConsistentRead"), .wire_name = STR_INIT("ConsistentRead"),
     .shape = &shape_consistent_read,
     .offset = offsetof(struct dynamodb_keys_and_attributes, consistent_read)},
    {.name = STR_INIT("ProjectionExpression"), .wire_name = STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_keys_and_attributes, projection_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_keys_and_attributes, expression_attribute_names)},
};
const struct shape dynamodb_keys_and_attributes_shape = {
    .name = STR_INIT("KeysAndAttributes"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_keys_and_attributes), .member_count = 5,
    .members = dynamodb_keys_and_attributes_members,
};

static const struct member dynamodb_list_tables_in_members[] = {
    {.name = STR_INIT("ExclusiveStartTableName"), .wire_name = STR_INIT("ExclusiveStartTableName"),
     .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_list_tables_in, exclusive_start_table_name)},
    {.name = STR_INIT("Limit"), .wire_name = STR_INIT("Limit"),
     .shape = &shape_list_tables_input_limit,
     .offset = offsetof(struct dynamodb_list_tables_in, limit)},
};
const struct shape dynamodb_list_tables_in_shape = {
    .name = STR_INIT("ListTablesInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_list_tables_in), .member_count = 2,
    .members = dynamodb_list_tables_in_members,
};

static const struct member dynamodb_list_tables_out_members[] = {
    {.name = STR_INIT("TableNames"), .wire_name = STR_INIT("TableNames"),
     .shape = &shape_table_name_list,
     .offset = offsetof(struct dynamodb_list_tables_out, table_names)},
    {.name = STR_INIT("LastEvaluatedTableName"), .wire_name = STR_INIT("LastEvaluatedTableName"),
     .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_list_tables_out, last_evaluated_table_name)},
};
const struct shape dynamodb_list_tables_out_shape = {
    .name = STR_INIT("ListTablesOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_list_tables_out), .member_count = 2,
    .members = dynamodb_list_tables_out_members,
};

static const struct member dynamodb_local_secondary_index_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_local_secondary_index, index_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("KeySchema"), .wire_name = STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_local_secondary_index, key_schema), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Projection"), .wire_name = STR_INIT("Projection"),
     .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_local_secondary_index, projection), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_local_secondary_index_shape = {
    .name = STR_INIT("LocalSecondaryIndex"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_local_secondary_index), .member_count = 3,
    .members = dynamodb_local_secondary_index_members,
};

static const struct member dynamodb_local_secondary_index_description_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, index_name)},
    {.name = STR_INIT("KeySchema"), .wire_name = STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, key_schema)},
    {.name = STR_INIT("Projection"), .wire_name = STR_INIT("Projection"),
     .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, projection)},
    {.name = STR_INIT("IndexSizeBytes"), .wire_name = STR_INIT("IndexSizeBytes"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, index_size_bytes)},
    {.name = STR_INIT("ItemCount"), .wire_name = STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, item_count)},
    {.name = STR_INIT("IndexArn"), .wire_name = STR_INIT("IndexArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_local_secondary_index_description, index_arn)},
};
const struct shape dynamodb_local_secondary_index_description_shape = {
    .name = STR_INIT("LocalSecondaryIndexDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_local_secondary_index_description), .member_count = 6,
    .members = dynamodb_local_secondary_index_description_members,
};

static const struct member dynamodb_on_demand_throughput_members[] = {
    {.name = STR_INIT("MaxReadRequestUnits"), .wire_name = STR_INIT("MaxReadRequestUnits"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_on_demand_throughput, max_read_request_units)},
    {.name = STR_INIT("MaxWriteRequestUnits"), .wire_name = STR_INIT("MaxWriteRequestUnits"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_on_demand_throughput, max_write_request_units)},
};
const struct shape dynamodb_on_demand_throughput_shape = {
    .name = STR_INIT("OnDemandThroughput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_on_demand_throughput), .member_count = 2,
    .members = dynamodb_on_demand_throughput_members,
};

static const struct member dynamodb_on_demand_throughput_override_members[] = {
    {.name = STR_INIT("MaxReadRequestUnits"), .wire_name = STR_INIT("MaxReadRequestUnits"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_on_demand_throughput_override, max_read_request_units)},
};
const struct shape dynamodb_on_demand_throughput_override_shape = {
    .name = STR_INIT("OnDemandThroughputOverride"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_on_demand_throughput_override), .member_count = 1,
    .members = dynamodb_on_demand_throughput_override_members,
};

static const struct member dynamodb_projection_members[] = {
    {.name = STR_INIT("ProjectionType"), .wire_name = STR_INIT("ProjectionType"),
     .shape = &shape_projection_type,
     .offset = offsetof(struct dynamodb_projection, projection_type)},
    {.name = STR_INIT("NonKeyAttributes"), .wire_name = STR_INIT("NonKeyAttributes"),
     .shape = &shape_non_key_attribute_name_list,
     .offset = offsetof(struct dynamodb_projection, non_key_attributes)},
};
const struct shape dynamodb_projection_shape = {
    .name = STR_INIT("Projection"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_projection), .member_count = 2,
    .members = dynamodb_projection_members,
};

static const struct member dynamodb_provisioned_throughput_members[] = {
    {.name = STR_INIT("ReadCapacityUnits"), .wire_name = STR_INIT("ReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput, read_capacity_units),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("WriteCapacityUnits"), .wire_name = STR_INIT("WriteCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput, write_capacity_units),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_provisioned_throughput_shape = {
    .name = STR_INIT("ProvisionedThroughput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_provisioned_throughput), .member_count = 2,
    .members = dynamodb_provisioned_throughput_members,
};

static const struct member dynamodb_provisioned_throughput_description_members[] = {
    {.name = STR_INIT("LastIncreaseDateTime"), .wire_name = STR_INIT("LastIncreaseDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, last_increase_date_time)},
    {.name = STR_INIT("LastDecreaseDateTime"), .wire_name = STR_INIT("LastDecreaseDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, last_decrease_date_time)},
    {.name = STR_INIT("NumberOfDecreasesToday"), .wire_name = STR_INIT("NumberOfDecreasesToday"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, number_of_decreases_today)},
    {.name = STR_INIT("ReadCapacityUnits"), .wire_name = STR_INIT("ReadCapacityUnits"),
     .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, read_capacity_units)},
    {.name = STR_INIT("WriteCapacityUnits"), .wire_name = STR_INIT("WriteCapacityUnits"),
     .shape = &shape_non_negative_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_description, write_capacity_units)},
};
const struct shape dynamodb_provisioned_throughput_description_shape = {
    .name = STR_INIT("ProvisionedThroughputDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_provisioned_throughput_description), .member_count = 5,
    .members = dynamodb_provisioned_throughput_description_members,
};

static const struct member dynamodb_provisioned_throughput_exceeded_exception_members[] = {
    {.name = STR_INIT("ThrottlingReasons"), .wire_name = STR_INIT("ThrottlingReasons"),
     .shape = &shape_throttling_reason_list,
     .offset = offsetof(struct dynamodb_provisioned_throughput_exceeded_exception, throttling_reasons)},
};
const struct shape dynamodb_provisioned_throughput_exceeded_exception_shape = {
    .name = STR_INIT("ProvisionedThroughputExceededException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_provisioned_throughput_exceeded_exception),
    .flags = SHAPE_EXCEPTION, .member_count = 1,
    .members = dynamodb_provisioned_throughput_exceeded_exception_members,
};

static const struct member dynamodb_provisioned_throughput_override_members[] = {
    {.name = STR_INIT("ReadCapacityUnits"), .wire_name = STR_INIT("ReadCapacityUnits"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_provisioned_throughput_override, read_capacity_units)},
};
const struct shape dynamodb_provisioned_throughput_override_shape = {
    .name = STR_INIT("ProvisionedThroughputOverride"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_provisioned_throughput_override), .member_count = 1,
    .members = dynamodb_provisioned_throughput_override_members,
};

static const struct member dynamodb_put_item_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_put_item_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Item"), .wire_name = STR_INIT("Item"),
     .shape = &shape_put_item_input_attribute_map,
     .offset = offsetof(struct dynamodb_put_item_in, item), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Expected"), .wire_name = STR_INIT("Expected"),
     .shape = &shape_expected_attribute_map,
     .offset = offsetof(struct dynamodb_put_item_in, expected)},
    {.name = STR_INIT("ReturnValues"), .wire_name = STR_INIT("ReturnValues"),
     .shape = &shape_return_value, .offset = offsetof(struct dynamodb_put_item_in, return_values)},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_put_item_in, return_consumed_capacity)},
    {.name = STR_INIT("ReturnItemCollectionMetrics"),
     .wire_name = STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_put_item_in, return_item_collection_metrics)},
    {.name = STR_INIT("ConditionalOperator"), .wire_name = STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_put_item_in, conditional_operator)},
    {.name = STR_INIT("ConditionExpression"), .wire_name = STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_put_item_in, condition_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_put_item_in, expression_attribute_names)},
    {.name = STR_INIT("ExpressionAttributeValues"),
     .wire_name = STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_put_item_in, expression_attribute_values)},
    {.name = STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .wire_name = STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_put_item_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_put_item_in_shape = {
    .name = STR_INIT("PutItemInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_put_item_in), .member_count = 11,
    .members = dynamodb_put_item_in_members,
};

static const struct member dynamodb_put_item_out_members[] = {
    {.name = STR_INIT("Attributes"), .wire_name = STR_INIT("Attributes"),
     .shape = &shape_attribute_map, .offset = offsetof(struct dynamodb_put_item_out, attributes)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_put_item_out, consumed_capacity)},
    {.name = STR_INIT("ItemCollectionMetrics"), .wire_name = STR_INIT("ItemCollectionMetrics"),
     .shape = &dynamodb_item_collection_metrics_shape,
     .offset = offsetof(struct dynamodb_put_item_out, item_collection_metrics)},
};
const struct shape dynamodb_put_item_out_shape = {
    .name = STR_INIT("PutItemOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_put_item_out), .member_count = 3,
    .members = dynamodb_put_item_out_members,
};

static const struct member dynamodb_put_request_members[] = {
    {.name = STR_INIT("Item"), .wire_name = STR_INIT("Item"),
     .shape = &shape_put_item_input_attribute_map,
     .offset = offsetof(struct dynamodb_put_request, item), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_put_request_shape = {
    .name = STR_INIT("PutRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_put_request), .member_count = 1,
    .members = dynamodb_put_request_members,
};

static const struct member dynamodb_query_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_query_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_query_in, index_name)},
    {.name = STR_INIT("Select"), .wire_name = STR_INIT("Select"), .shape = &shape_select,
     .offset = offsetof(struct dynamodb_query_in, select)},
    {.name = STR_INIT("AttributesToGet"), .wire_name = STR_INIT("AttributesToGet"),
     .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_query_in, attributes_to_get)},
    {.name = STR_INIT("Limit"), .wire_name = STR_INIT("Limit"),
     .shape = &shape_positive_integer_object, .offset = offsetof(struct dynamodb_query_in, limit)},
    {.name = STR_INIT("ConsistentRead"), .wire_name = STR_INIT("ConsistentRead"),
     .shape = &shape_consistent_read, .offset = offsetof(struct dynamodb_query_in, consistent_read)},
    {.name = STR_INIT("KeyConditions"), .wire_name = STR_INIT("KeyConditions"),
     .shape = &shape_key_conditions, .offset = offsetof(struct dynamodb_query_in, key_conditions)},
    {.name = STR_INIT("QueryFilter"), .wire_name = STR_INIT("QueryFilter"),
     .shape = &shape_filter_condition_map,
     .offset = offsetof(struct dynamodb_query_in, query_filter)},
    {.name = STR_INIT("ConditionalOperator"), .wire_name = STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_query_in, conditional_operator)},
    {.name = STR_INIT("ScanIndexForward"), .wire_name = STR_INIT("ScanIndexForward"),
     .shape = &shape_boolean_object,
     .offset = offsetof(struct dynamodb_query_in, scan_index_forward)},
    {.name = STR_INIT("ExclusiveStartKey"), .wire_name = STR_INIT("ExclusiveStartKey"),
     .shape = &shape_key, .offset = offsetof(struct dynamodb_query_in, exclusive_start_key)},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_query_in, return_consumed_capacity)},
    {.name = STR_INIT("ProjectionExpression"), .wire_name = STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_query_in, projection_expression)},
    {.name = STR_INIT("FilterExpression"), .wire_name = STR_INIT("FilterExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_query_in, filter_expression)},
    {.name = STR_INIT("KeyConditionExpression"), .wire_name = STR_INIT("KeyConditionExpression"),
     .shape = &shape_key_expression,
     .offset = offsetof(struct dynamodb_query_in, key_condition_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_query_in, expression_attribute_names)},
    {.name = STR_INIT("ExpressionAttributeValues"),
     .wire_name = STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_query_in, expression_attribute_values)},
};
const struct shape dynamodb_query_in_shape = {
    .name = STR_INIT("QueryInput"), .kind = SHAPE_STRUCT, .size = sizeof(struct dynamodb_query_in),
    .member_count = 17, .members = dynamodb_query_in_members,
};

static const struct member dynamodb_query_out_members[] = {
    {.name = STR_INIT("Items"), .wire_name = STR_INIT("Items"), .shape = &shape_item_list,
     .offset = offsetof(struct dynamodb_query_out, items)},
    {.name = STR_INIT("Count"), .wire_name = STR_INIT("Count"), .shape = &shape_integer,
     .offset = offsetof(struct dynamodb_query_out, count)},
    {.name = STR_INIT("ScannedCount"), .wire_name = STR_INIT("ScannedCount"),
     .shape = &shape_integer, .offset = offsetof(struct dynamodb_query_out, scanned_count)},
    {.name = STR_INIT("LastEvaluatedKey"), .wire_name = STR_INIT("LastEvaluatedKey"),
     .shape = &shape_key, .offset = offsetof(struct dynamodb_query_out, last_evaluated_key)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_query_out, consumed_capacity)},
};
const struct shape dynamodb_query_out_shape = {
    .name = STR_INIT("QueryOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_query_out), .member_count = 5,
    .members = dynamodb_query_out_members,
};

static const struct member dynamodb_replica_description_members[] = {
    {.name = STR_INIT("RegionName"), .wire_name = STR_INIT("RegionName"),
     .shape = &shape_region_name,
     .offset = offsetof(struct dynamodb_replica_description, region_name)},
    {.name = STR_INIT("ReplicaStatus"), .wire_name = STR_INIT("ReplicaStatus"),
     .shape = &shape_replica_status,
     .offset = offsetof(struct dynamodb_replica_description, replica_status)},
    {.name = STR_INIT("ReplicaArn"), .wire_name = STR_INIT("ReplicaArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_replica_description, replica_arn)},
    {.name = STR_INIT("ReplicaStatusDescription"),
     .wire_name = STR_INIT("ReplicaStatusDescription"), .shape = &shape_replica_status_description,
     .offset = offsetof(struct dynamodb_replica_description, replica_status_description)},
    {.name = STR_INIT("ReplicaStatusPercentProgress"),
     .wire_name = STR_INIT("ReplicaStatusPercentProgress"),
     .shape = &shape_replica_status_percent_progress,
     .offset = offsetof(struct dynamodb_replica_description, replica_status_percent_progress)},
    {.name = STR_INIT("KMSMasterKeyId"), .wire_name = STR_INIT("KMSMasterKeyId"),
     .shape = &shape_kms_master_key_id,
     .offset = offsetof(struct dynamodb_replica_description, kms_master_key_id)},
    {.name = STR_INIT("ProvisionedThroughputOverride"),
     .wire_name = STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_description, provisioned_throughput_override)},
    {.name = STR_INIT("OnDemandThroughputOverride"),
     .wire_name = STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_description, on_demand_throughput_override)},
    {.name = STR_INIT("WarmThroughput"), .wire_name = STR_INIT("WarmThroughput"),
     .shape = &dynamodb_table_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_replica_description, warm_throughput)},
    {.name = STR_INIT("GlobalSecondaryIndexes"), .wire_name = STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_replica_global_secondary_index_description_list,
     .offset = offsetof(struct dynamodb_replica_description, global_secondary_indexes)},
    {.name = STR_INIT("ReplicaInaccessibleDateTime"),
     .wire_name = STR_INIT("ReplicaInaccessibleDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_replica_description, replica_inaccessible_date_time)},
    {.name = STR_INIT("ReplicaTableClassSummary"),
     .wire_name = STR_INIT("ReplicaTableClassSummary"),
     .shape = &dynamodb_table_class_summary_shape,
     .offset = offsetof(struct dynamodb_replica_description, replica_table_class_summary)},
    {.name = STR_INIT("GlobalTableSettingsReplicationMode"),
     .wire_name = STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_replica_description, global_table_settings_replication_mode)},
};
const struct shape dynamodb_replica_description_shape = {
    .name = STR_INIT("ReplicaDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_replica_description), .member_count = 13,
    .members = dynamodb_replica_description_members,
};

static const struct member dynamodb_replica_global_secondary_index_description_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, index_name)},
    {.name = STR_INIT("ProvisionedThroughputOverride"),
     .wire_name = STR_INIT("ProvisionedThroughputOverride"),
     .shape = &dynamodb_provisioned_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, provisioned_throughput_override)},
    {.name = STR_INIT("OnDemandThroughputOverride"),
     .wire_name = STR_INIT("OnDemandThroughputOverride"),
     .shape = &dynamodb_on_demand_throughput_override_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, on_demand_throughput_override)},
    {.name = STR_INIT("WarmThroughput"), .wire_name = STR_INIT("WarmThroughput"),
     .shape = &dynamodb_global_secondary_index_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_replica_global_secondary_index_description, warm_throughput)},
};
const struct shape dynamodb_replica_global_secondary_index_description_shape = {
    .name = STR_INIT("ReplicaGlobalSecondaryIndexDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_replica_global_secondary_index_description), .member_count = 4,
    .members = dynamodb_replica_global_secondary_index_description_members,
};

static const struct member dynamodb_request_limit_exceeded_members[] = {
    {.name = STR_INIT("ThrottlingReasons"), .wire_name = STR_INIT("ThrottlingReasons"),
     .shape = &shape_throttling_reason_list,
     .offset = offsetof(struct dynamodb_request_limit_exceeded, throttling_reasons)},
};
const struct shape dynamodb_request_limit_exceeded_shape = {
    .name = STR_INIT("RequestLimitExceeded"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_request_limit_exceeded), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = dynamodb_request_limit_exceeded_members,
};

static const struct member dynamodb_restore_summary_members[] = {
    {.name = STR_INIT("SourceBackupArn"), .wire_name = STR_INIT("SourceBackupArn"),
     .shape = &shape_backup_arn,
     .offset = offsetof(struct dynamodb_restore_summary, source_backup_arn)},
    {.name = STR_INIT("SourceTableArn"), .wire_name = STR_INIT("SourceTableArn"),
     .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_restore_summary, source_table_arn)},
    {.name = STR_INIT("RestoreDateTime"), .wire_name = STR_INIT("RestoreDateTime"),
     .shape = &shape_date, .offset = offsetof(struct dynamodb_restore_summary, restore_date_time),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("RestoreInProgress"), .wire_name = STR_INIT("RestoreInProgress"),
     .shape = &shape_restore_in_progress,
     .offset = offsetof(struct dynamodb_restore_summary, restore_in_progress),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_restore_summary_shape = {
    .name = STR_INIT("RestoreSummary"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_restore_summary), .member_count = 4,
    .members = dynamodb_restore_summary_members,
};

static const struct member dynamodb_scan_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_scan_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_scan_in, index_name)},
    {.name = STR_INIT("AttributesToGet"), .wire_name = STR_INIT("AttributesToGet"),
     .shape = &shape_attribute_name_list,
     .offset = offsetof(struct dynamodb_scan_in, attributes_to_get)},
    {.name = STR_INIT("Limit"), .wire_name = STR_INIT("Limit"),
     .shape = &shape_positive_integer_object, .offset = offsetof(struct dynamodb_scan_in, limit)},
    {.name = STR_INIT("Select"), .wire_name = STR_INIT("Select"), .shape = &shape_select,
     .offset = offsetof(struct dynamodb_scan_in, select)},
    {.name = STR_INIT("ScanFilter"), .wire_name = STR_INIT("ScanFilter"),
     .shape = &shape_filter_condition_map, .offset = offsetof(struct dynamodb_scan_in, scan_filter)},
    {.name = STR_INIT("ConditionalOperator"), .wire_name = STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_scan_in, conditional_operator)},
    {.name = STR_INIT("ExclusiveStartKey"), .wire_name = STR_INIT("ExclusiveStartKey"),
     .shape = &shape_key, .offset = offsetof(struct dynamodb_scan_in, exclusive_start_key)},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_scan_in, return_consumed_capacity)},
    {.name = STR_INIT("TotalSegments"), .wire_name = STR_INIT("TotalSegments"),
     .shape = &shape_scan_total_segments,
     .offset = offsetof(struct dynamodb_scan_in, total_segments)},
    {.name = STR_INIT("Segment"), .wire_name = STR_INIT("Segment"), .shape = &shape_scan_segment,
     .offset = offsetof(struct dynamodb_scan_in, segment)},
    {.name = STR_INIT("ProjectionExpression"), .wire_name = STR_INIT("ProjectionExpression"),
     .shape = &shape_projection_expression,
     .offset = offsetof(struct dynamodb_scan_in, projection_expression)},
    {.name = STR_INIT("FilterExpression"), .wire_name = STR_INIT("FilterExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_scan_in, filter_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_scan_in, expression_attribute_names)},
    {.name = STR_INIT("ExpressionAttributeValues"),
     .wire_name = STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_scan_in, expression_attribute_values)},
    {.name = STR_INIT("ConsistentRead"), .wire_name = STR_INIT("ConsistentRead"),
     .shape = &shape_consistent_read, .offset = offsetof(struct dynamodb_scan_in, consistent_read)},
};
const struct shape dynamodb_scan_in_shape = {
    .name = STR_INIT("ScanInput"), .kind = SHAPE_STRUCT, .size = sizeof(struct dynamodb_scan_in),
    .member_count = 16, .members = dynamodb_scan_in_members,
};

static const struct member dynamodb_scan_out_members[] = {
    {.name = STR_INIT("Items"), .wire_name = STR_INIT("Items"), .shape = &shape_item_list,
     .offset = offsetof(struct dynamodb_scan_out, items)},
    {.name = STR_INIT("Count"), .wire_name = STR_INIT("Count"), .shape = &shape_integer,
     .offset = offsetof(struct dynamodb_scan_out, count)},
    {.name = STR_INIT("ScannedCount"), .wire_name = STR_INIT("ScannedCount"),
     .shape = &shape_integer, .offset = offsetof(struct dynamodb_scan_out, scanned_count)},
    {.name = STR_INIT("LastEvaluatedKey"), .wire_name = STR_INIT("LastEvaluatedKey"),
     .shape = &shape_key, .offset = offsetof(struct dynamodb_scan_out, last_evaluated_key)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_scan_out, consumed_capacity)},
};
const struct shape dynamodb_scan_out_shape = {
    .name = STR_INIT("ScanOutput"), .kind = SHAPE_STRUCT, .size = sizeof(struct dynamodb_scan_out),
    .member_count = 5, .members = dynamodb_scan_out_members,
};

static const struct member dynamodb_search_schema_element_members[] = {
    {.name = STR_INIT("AttributeName"), .wire_name = STR_INIT("AttributeName"),
     .shape = &shape_attribute_name,
     .offset = offsetof(struct dynamodb_search_schema_element, attribute_name),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("SearchSchemaElementType"), .wire_name = STR_INIT("SearchSchemaElementType"),
     .shape = &shape_search_schema_element_type,
     .offset = offsetof(struct dynamodb_search_schema_element, search_schema_element_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_search_schema_element_shape = {
    .name = STR_INIT("SearchSchemaElement"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_search_schema_element), .member_count = 2,
    .members = dynamodb_search_schema_element_members,
};

static const struct member dynamodb_sse_description_members[] = {
    {.name = STR_INIT("Status"), .wire_name = STR_INIT("Status"), .shape = &shape_sse_status,
     .offset = offsetof(struct dynamodb_sse_description, status)},
    {.name = STR_INIT("SSEType"), .wire_name = STR_INIT("SSEType"), .shape = &shape_sse_type,
     .offset = offsetof(struct dynamodb_sse_description, sse_type)},
    {.name = STR_INIT("KMSMasterKeyArn"), .wire_name = STR_INIT("KMSMasterKeyArn"),
     .shape = &shape_kms_master_key_arn,
     .offset = offsetof(struct dynamodb_sse_description, kms_master_key_arn)},
    {.name = STR_INIT("InaccessibleEncryptionDateTime"),
     .wire_name = STR_INIT("InaccessibleEncryptionDateTime"), .shape = &shape_date,
     .offset = offsetof(struct dynamodb_sse_description, inaccessible_encryption_date_time)},
};
const struct shape dynamodb_sse_description_shape = {
    .name = STR_INIT("SSEDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_sse_description), .member_count = 4,
    .members = dynamodb_sse_description_members,
};

static const struct member dynamodb_sse_specification_members[] = {
    {.name = STR_INIT("Enabled"), .wire_name = STR_INIT("Enabled"), .shape = &shape_sse_enabled,
     .offset = offsetof(struct dynamodb_sse_specification, enabled)},
    {.name = STR_INIT("SSEType"), .wire_name = STR_INIT("SSEType"), .shape = &shape_sse_type,
     .offset = offsetof(struct dynamodb_sse_specification, sse_type)},
    {.name = STR_INIT("KMSMasterKeyId"), .wire_name = STR_INIT("KMSMasterKeyId"),
     .shape = &shape_kms_master_key_id,
     .offset = offsetof(struct dynamodb_sse_specification, kms_master_key_id)},
};
const struct shape dynamodb_sse_specification_shape = {
    .name = STR_INIT("SSESpecification"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_sse_specification), .member_count = 3,
    .members = dynamodb_sse_specification_members,
};

static const struct member dynamodb_stream_specification_members[] = {
    {.name = STR_INIT("StreamEnabled"), .wire_name = STR_INIT("StreamEnabled"),
     .shape = &shape_stream_enabled,
     .offset = offsetof(struct dynamodb_stream_specification, stream_enabled),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("StreamViewType"), .wire_name = STR_INIT("StreamViewType"),
     .shape = &shape_stream_view_type,
     .offset = offsetof(struct dynamodb_stream_specification, stream_view_type)},
};
const struct shape dynamodb_stream_specification_shape = {
    .name = STR_INIT("StreamSpecification"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_stream_specification), .member_count = 2,
    .members = dynamodb_stream_specification_members,
};

static const struct member dynamodb_table_class_summary_members[] = {
    {.name = STR_INIT("TableClass"), .wire_name = STR_INIT("TableClass"),
     .shape = &shape_table_class,
     .offset = offsetof(struct dynamodb_table_class_summary, table_class)},
    {.name = STR_INIT("LastUpdateDateTime"), .wire_name = STR_INIT("LastUpdateDateTime"),
     .shape = &shape_date,
     .offset = offsetof(struct dynamodb_table_class_summary, last_update_date_time)},
};
const struct shape dynamodb_table_class_summary_shape = {
    .name = STR_INIT("TableClassSummary"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_table_class_summary), .member_count = 2,
    .members = dynamodb_table_class_summary_members,
};

static const struct member dynamodb_table_description_members[] = {
    {.name = STR_INIT("AttributeDefinitions"), .wire_name = STR_INIT("AttributeDefinitions"),
     .shape = &shape_attribute_definitions,
     .offset = offsetof(struct dynamodb_table_description, attribute_definitions)},
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_name,
     .offset = offsetof(struct dynamodb_table_description, table_name)},
    {.name = STR_INIT("KeySchema"), .wire_name = STR_INIT("KeySchema"), .shape = &shape_key_schema,
     .offset = offsetof(struct dynamodb_table_description, key_schema)},
    {.name = STR_INIT("TableStatus"), .wire_name = STR_INIT("TableStatus"),
     .shape = &shape_table_status,
     .offset = offsetof(struct dynamodb_table_description, table_status)},
    {.name = STR_INIT("CreationDateTime"), .wire_name = STR_INIT("CreationDateTime"),
     .shape = &shape_date, .offset = offsetof(struct dynamodb_table_description, creation_date_time)},
    {.name = STR_INIT("ProvisionedThroughput"), .wire_name = STR_INIT("ProvisionedThroughput"),
     .shape = &dynamodb_provisioned_throughput_description_shape,
     .offset = offsetof(struct dynamodb_table_description, provisioned_throughput)},
    {.name = STR_INIT("TableSizeBytes"), .wire_name = STR_INIT("TableSizeBytes"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_table_description, table_size_bytes)},
    {.name = STR_INIT("ItemCount"), .wire_name = STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_table_description, item_count)},
    {.name = STR_INIT("TableArn"), .wire_name = STR_INIT("TableArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_table_description, table_arn)},
    {.name = STR_INIT("TableId"), .wire_name = STR_INIT("TableId"), .shape = &shape_table_id,
     .offset = offsetof(struct dynamodb_table_description, table_id)},
    {.name = STR_INIT("BillingModeSummary"), .wire_name = STR_INIT("BillingModeSummary"),
     .shape = &dynamodb_billing_mode_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, billing_mode_summary)},
    {.name = STR_INIT("LocalSecondaryIndexes"), .wire_name = STR_INIT("LocalSecondaryIndexes"),
     .shape = &shape_local_secondary_index_description_list,
     .offset = offsetof(struct dynamodb_table_description, local_secondary_indexes)},
    {.name = STR_INIT("GlobalSecondaryIndexes"), .wire_name = STR_INIT("GlobalSecondaryIndexes"),
     .shape = &shape_global_secondary_index_description_list,
     .offset = offsetof(struct dynamodb_table_description, global_secondary_indexes)},
    {.name = STR_INIT("StreamSpecification"), .wire_name = STR_INIT("StreamSpecification"),
     .shape = &dynamodb_stream_specification_shape,
     .offset = offsetof(struct dynamodb_table_description, stream_specification)},
    {.name = STR_INIT("LatestStreamLabel"), .wire_name = STR_INIT("LatestStreamLabel"),
     .shape = &shape_string,
     .offset = offsetof(struct dynamodb_table_description, latest_stream_label)},
    {.name = STR_INIT("LatestStreamArn"), .wire_name = STR_INIT("LatestStreamArn"),
     .shape = &shape_stream_arn,
     .offset = offsetof(struct dynamodb_table_description, latest_stream_arn)},
    {.name = STR_INIT("GlobalTableVersion"), .wire_name = STR_INIT("GlobalTableVersion"),
     .shape = &shape_string,
     .offset = offsetof(struct dynamodb_table_description, global_table_version)},
    {.name = STR_INIT("Replicas"), .wire_name = STR_INIT("Replicas"),
     .shape = &shape_replica_description_list,
     .offset = offsetof(struct dynamodb_table_description, replicas)},
    {.name = STR_INIT("GlobalTableWitnesses"), .wire_name = STR_INIT("GlobalTableWitnesses"),
     .shape = &shape_global_table_witness_description_list,
     .offset = offsetof(struct dynamodb_table_description, global_table_witnesses)},
    {.name = STR_INIT("GlobalTableSettingsReplicationMode"),
     .wire_name = STR_INIT("GlobalTableSettingsReplicationMode"),
     .shape = &shape_global_table_settings_replication_mode,
     .offset = offsetof(struct dynamodb_table_description, global_table_settings_replication_mode)},
    {.name = STR_INIT("RestoreSummary"), .wire_name = STR_INIT("RestoreSummary"),
     .shape = &dynamodb_restore_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, restore_summary)},
    {.name = STR_INIT("SSEDescription"), .wire_name = STR_INIT("SSEDescription"),
     .shape = &dynamodb_sse_description_shape,
     .offset = offsetof(struct dynamodb_table_description, sse_description)},
    {.name = STR_INIT("ArchivalSummary"), .wire_name = STR_INIT("ArchivalSummary"),
     .shape = &dynamodb_archival_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, archival_summary)},
    {.name = STR_INIT("TableClassSummary"), .wire_name = STR_INIT("TableClassSummary"),
     .shape = &dynamodb_table_class_summary_shape,
     .offset = offsetof(struct dynamodb_table_description, table_class_summary)},
    {.name = STR_INIT("DeletionProtectionEnabled"),
     .wire_name = STR_INIT("DeletionProtectionEnabled"),
     .shape = &shape_deletion_protection_enabled,
     .offset = offsetof(struct dynamodb_table_description, deletion_protection_enabled)},
    {.name = STR_INIT("DisassociationProtectionEnabled"),
     .wire_name = STR_INIT("DisassociationProtectionEnabled"),
     .shape = &shape_disassociation_protection_enabled,
     .offset = offsetof(struct dynamodb_table_description, disassociation_protection_enabled)},
    {.name = STR_INIT("OnDemandThroughput"), .wire_name = STR_INIT("OnDemandThroughput"),
     .shape = &dynamodb_on_demand_throughput_shape,
     .offset = offsetof(struct dynamodb_table_description, on_demand_throughput)},
    {.name = STR_INIT("WarmThroughput"), .wire_name = STR_INIT("WarmThroughput"),
     .shape = &dynamodb_table_warm_throughput_description_shape,
     .offset = offsetof(struct dynamodb_table_description, warm_throughput)},
    {.name = STR_INIT("MultiRegionConsistency"), .wire_name = STR_INIT("MultiRegionConsistency"),
     .shape = &shape_multi_region_consistency,
     .offset = offsetof(struct dynamodb_table_description, multi_region_consistency)},
    {.name = STR_INIT("VectorIndexes"), .wire_name = STR_INIT("VectorIndexes"),
     .shape = &shape_vector_index_description_list,
     .offset = offsetof(struct dynamodb_table_description, vector_indexes)},
};
const struct shape dynamodb_table_description_shape = {
    .name = STR_INIT("TableDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_table_description), .member_count = 30,
    .members = dynamodb_table_description_members,
};

static const struct member dynamodb_table_warm_throughput_description_members[] = {
    {.name = STR_INIT("ReadUnitsPerSecond"), .wire_name = STR_INIT("ReadUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_table_warm_throughput_description, read_units_per_second)},
    {.name = STR_INIT("WriteUnitsPerSecond"), .wire_name = STR_INIT("WriteUnitsPerSecond"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_table_warm_throughput_description, write_units_per_second)},
    {.name = STR_INIT("Status"), .wire_name = STR_INIT("Status"), .shape = &shape_table_status,
     .offset = offsetof(struct dynamodb_table_warm_throughput_description, status)},
};
const struct shape dynamodb_table_warm_throughput_description_shape = {
    .name = STR_INIT("TableWarmThroughputDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_table_warm_throughput_description), .member_count = 3,
    .members = dynamodb_table_warm_throughput_description_members,
};

static const struct member dynamodb_tag_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_tag_key_string,
     .offset = offsetof(struct dynamodb_tag, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("Value"), .shape = &shape_tag_value_string,
     .offset = offsetof(struct dynamodb_tag, value), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_tag_shape = {
    .name = STR_INIT("Tag"), .kind = SHAPE_STRUCT, .size = sizeof(struct dynamodb_tag),
    .member_count = 2, .members = dynamodb_tag_members,
};

static const struct member dynamodb_throttling_exception_members[] = {
    {.name = STR_INIT("throttlingReasons"), .wire_name = STR_INIT("throttlingReasons"),
     .shape = &shape_throttling_reason_list,
     .offset = offsetof(struct dynamodb_throttling_exception, throttling_reasons)},
};
const struct shape dynamodb_throttling_exception_shape = {
    .name = STR_INIT("ThrottlingException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_throttling_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = dynamodb_throttling_exception_members,
};

static const struct member dynamodb_throttling_reason_members[] = {
    {.name = STR_INIT("reason"), .wire_name = STR_INIT("reason"), .shape = &shape_reason,
     .offset = offsetof(struct dynamodb_throttling_reason, reason)},
    {.name = STR_INIT("resource"), .wire_name = STR_INIT("resource"), .shape = &shape_resource,
     .offset = offsetof(struct dynamodb_throttling_reason, resource)},
};
const struct shape dynamodb_throttling_reason_shape = {
    .name = STR_INIT("ThrottlingReason"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_throttling_reason), .member_count = 2,
    .members = dynamodb_throttling_reason_members,
};

static const struct member dynamodb_update_item_in_members[] = {
    {.name = STR_INIT("TableName"), .wire_name = STR_INIT("TableName"), .shape = &shape_table_arn,
     .offset = offsetof(struct dynamodb_update_item_in, table_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("Key"), .shape = &shape_key,
     .offset = offsetof(struct dynamodb_update_item_in, key), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("AttributeUpdates"), .wire_name = STR_INIT("AttributeUpdates"),
     .shape = &shape_attribute_updates,
     .offset = offsetof(struct dynamodb_update_item_in, attribute_updates)},
    {.name = STR_INIT("Expected"), .wire_name = STR_INIT("Expected"),
     .shape = &shape_expected_attribute_map,
     .offset = offsetof(struct dynamodb_update_item_in, expected)},
    {.name = STR_INIT("ConditionalOperator"), .wire_name = STR_INIT("ConditionalOperator"),
     .shape = &shape_conditional_operator,
     .offset = offsetof(struct dynamodb_update_item_in, conditional_operator)},
    {.name = STR_INIT("ReturnValues"), .wire_name = STR_INIT("ReturnValues"),
     .shape = &shape_return_value, .offset = offsetof(struct dynamodb_update_item_in, return_values)},
    {.name = STR_INIT("ReturnConsumedCapacity"), .wire_name = STR_INIT("ReturnConsumedCapacity"),
     .shape = &shape_return_consumed_capacity,
     .offset = offsetof(struct dynamodb_update_item_in, return_consumed_capacity)},
    {.name = STR_INIT("ReturnItemCollectionMetrics"),
     .wire_name = STR_INIT("ReturnItemCollectionMetrics"),
     .shape = &shape_return_item_collection_metrics,
     .offset = offsetof(struct dynamodb_update_item_in, return_item_collection_metrics)},
    {.name = STR_INIT("UpdateExpression"), .wire_name = STR_INIT("UpdateExpression"),
     .shape = &shape_update_expression,
     .offset = offsetof(struct dynamodb_update_item_in, update_expression)},
    {.name = STR_INIT("ConditionExpression"), .wire_name = STR_INIT("ConditionExpression"),
     .shape = &shape_condition_expression,
     .offset = offsetof(struct dynamodb_update_item_in, condition_expression)},
    {.name = STR_INIT("ExpressionAttributeNames"),
     .wire_name = STR_INIT("ExpressionAttributeNames"),
     .shape = &shape_expression_attribute_name_map,
     .offset = offsetof(struct dynamodb_update_item_in, expression_attribute_names)},
    {.name = STR_INIT("ExpressionAttributeValues"),
     .wire_name = STR_INIT("ExpressionAttributeValues"),
     .shape = &shape_expression_attribute_value_map,
     .offset = offsetof(struct dynamodb_update_item_in, expression_attribute_values)},
    {.name = STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .wire_name = STR_INIT("ReturnValuesOnConditionCheckFailure"),
     .shape = &shape_return_values_on_condition_check_failure,
     .offset = offsetof(struct dynamodb_update_item_in, return_values_on_condition_check_failure)},
};
const struct shape dynamodb_update_item_in_shape = {
    .name = STR_INIT("UpdateItemInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_update_item_in), .member_count = 13,
    .members = dynamodb_update_item_in_members,
};

static const struct member dynamodb_update_item_out_members[] = {
    {.name = STR_INIT("Attributes"), .wire_name = STR_INIT("Attributes"),
     .shape = &shape_attribute_map, .offset = offsetof(struct dynamodb_update_item_out, attributes)},
    {.name = STR_INIT("ConsumedCapacity"), .wire_name = STR_INIT("ConsumedCapacity"),
     .shape = &dynamodb_consumed_capacity_shape,
     .offset = offsetof(struct dynamodb_update_item_out, consumed_capacity)},
    {.name = STR_INIT("ItemCollectionMetrics"), .wire_name = STR_INIT("ItemCollectionMetrics"),
     .shape = &dynamodb_item_collection_metrics_shape,
     .offset = offsetof(struct dynamodb_update_item_out, item_collection_metrics)},
};
const struct shape dynamodb_update_item_out_shape = {
    .name = STR_INIT("UpdateItemOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_update_item_out), .member_count = 3,
    .members = dynamodb_update_item_out_members,
};

static const struct member dynamodb_vector_attribute_definition_members[] = {
    {.name = STR_INIT("AttributeName"), .wire_name = STR_INIT("AttributeName"),
     .shape = &shape_vector_attribute_name,
     .offset = offsetof(struct dynamodb_vector_attribute_definition, attribute_name),
     .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_vector_attribute_definition_shape = {
    .name = STR_INIT("VectorAttributeDefinition"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_vector_attribute_definition), .member_count = 1,
    .members = dynamodb_vector_attribute_definition_members,
};

static const struct member dynamodb_vector_capacity_members[] = {
    {.name = STR_INIT("VectorSearchRequestBytes"),
     .wire_name = STR_INIT("VectorSearchRequestBytes"), .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_vector_capacity, vector_search_request_bytes)},
    {.name = STR_INIT("VectorWriteRequestBytes"), .wire_name = STR_INIT("VectorWriteRequestBytes"),
     .shape = &shape_consumed_capacity_units,
     .offset = offsetof(struct dynamodb_vector_capacity, vector_write_request_bytes)},
};
const struct shape dynamodb_vector_capacity_shape = {
    .name = STR_INIT("VectorCapacity"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_vector_capacity), .member_count = 2,
    .members = dynamodb_vector_capacity_members,
};

static const struct member dynamodb_vector_index_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_vector_index, index_name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("VectorAttribute"), .wire_name = STR_INIT("VectorAttribute"),
     .shape = &dynamodb_vector_attribute_definition_shape,
     .offset = offsetof(struct dynamodb_vector_index, vector_attribute), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("SearchSchema"), .wire_name = STR_INIT("SearchSchema"),
     .shape = &shape_search_schema, .offset = offsetof(struct dynamodb_vector_index, search_schema)},
    {.name = STR_INIT("Projection"), .wire_name = STR_INIT("Projection"),
     .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_vector_index, projection), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Dimensions"), .wire_name = STR_INIT("Dimensions"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_vector_index, dimensions), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("DistanceFunction"), .wire_name = STR_INIT("DistanceFunction"),
     .shape = &shape_vector_distance_function,
     .offset = offsetof(struct dynamodb_vector_index, distance_function), .flags = MEMBER_REQUIRED},
};
const struct shape dynamodb_vector_index_shape = {
    .name = STR_INIT("VectorIndex"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_vector_index), .member_count = 6,
    .members = dynamodb_vector_index_members,
};

static const struct member dynamodb_vector_index_description_members[] = {
    {.name = STR_INIT("IndexName"), .wire_name = STR_INIT("IndexName"), .shape = &shape_index_name,
     .offset = offsetof(struct dynamodb_vector_index_description, index_name)},
    {.name = STR_INIT("SearchSchema"), .wire_name = STR_INIT("SearchSchema"),
     .shape = &shape_search_schema,
     .offset = offsetof(struct dynamodb_vector_index_description, search_schema)},
    {.name = STR_INIT("Projection"), .wire_name = STR_INIT("Projection"),
     .shape = &dynamodb_projection_shape,
     .offset = offsetof(struct dynamodb_vector_index_description, projection)},
    {.name = STR_INIT("VectorAttribute"), .wire_name = STR_INIT("VectorAttribute"),
     .shape = &dynamodb_vector_attribute_definition_shape,
     .offset = offsetof(struct dynamodb_vector_index_description, vector_attribute)},
    {.name = STR_INIT("Dimensions"), .wire_name = STR_INIT("Dimensions"),
     .shape = &shape_positive_long_object,
     .offset = offsetof(struct dynamodb_vector_index_description, dimensions)},
    {.name = STR_INIT("DistanceFunction"), .wire_name = STR_INIT("DistanceFunction"),
     .shape = &shape_vector_distance_function,
     .offset = offsetof(struct dynamodb_vector_index_description, distance_function)},
    {.name = STR_INIT("IndexStatus"), .wire_name = STR_INIT("IndexStatus"),
     .shape = &shape_index_status,
     .offset = offsetof(struct dynamodb_vector_index_description, index_status)},
    {.name = STR_INIT("Backfilling"), .wire_name = STR_INIT("Backfilling"),
     .shape = &shape_backfilling,
     .offset = offsetof(struct dynamodb_vector_index_description, backfilling)},
    {.name = STR_INIT("IndexSizeBytes"), .wire_name = STR_INIT("IndexSizeBytes"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_vector_index_description, index_size_bytes)},
    {.name = STR_INIT("ItemCount"), .wire_name = STR_INIT("ItemCount"), .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_vector_index_description, item_count)},
    {.name = STR_INIT("IndexArn"), .wire_name = STR_INIT("IndexArn"), .shape = &shape_string,
     .offset = offsetof(struct dynamodb_vector_index_description, index_arn)},
};
const struct shape dynamodb_vector_index_description_shape = {
    .name = STR_INIT("VectorIndexDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_vector_index_description), .member_count = 11,
    .members = dynamodb_vector_index_description_members,
};

static const struct member dynamodb_warm_throughput_members[] = {
    {.name = STR_INIT("ReadUnitsPerSecond"), .wire_name = STR_INIT("ReadUnitsPerSecond"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_warm_throughput, read_units_per_second)},
    {.name = STR_INIT("WriteUnitsPerSecond"), .wire_name = STR_INIT("WriteUnitsPerSecond"),
     .shape = &shape_long_object,
     .offset = offsetof(struct dynamodb_warm_throughput, write_units_per_second)},
};
const struct shape dynamodb_warm_throughput_shape = {
    .name = STR_INIT("WarmThroughput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_warm_throughput), .member_count = 2,
    .members = dynamodb_warm_throughput_members,
};

static const struct member dynamodb_write_request_members[] = {
    {.name = STR_INIT("PutRequest"), .wire_name = STR_INIT("PutRequest"),
     .shape = &dynamodb_put_request_shape,
     .offset = offsetof(struct dynamodb_write_request, put_request)},
    {.name = STR_INIT("DeleteRequest"), .wire_name = STR_INIT("DeleteRequest"),
     .shape = &dynamodb_delete_request_shape,
     .offset = offsetof(struct dynamodb_write_request, delete_request)},
};
const struct shape dynamodb_write_request_shape = {
    .name = STR_INIT("WriteRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct dynamodb_write_request), .member_count = 2,
    .members = dynamodb_write_request_members,
};

const struct aws_error DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION = {
    .code = STR_INIT("ConditionalCheckFailedException"),
    .shape_name = STR_INIT("ConditionalCheckFailedException"), .http_status = 400,
    .shape = &dynamodb_conditional_check_failed_exception_shape,
};
const struct aws_error DYNAMODB_INTERNAL_SERVER_ERROR = {
    .code = STR_INIT("InternalServerError"), .shape_name = STR_INIT("InternalServerError"),
    .http_status = 500, .server_fault = true,
};
const struct aws_error DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION = {
    .code = STR_INIT("ItemCollectionSizeLimitExceededException"),
    .shape_name = STR_INIT("ItemCollectionSizeLimitExceededException"), .http_status = 400,
};
const struct aws_error DYNAMODB_LIMIT_EXCEEDED_EXCEPTION = {
    .code = STR_INIT("LimitExceededException"), .shape_name = STR_INIT("LimitExceededException"),
    .http_status = 400,
};
const struct aws_error DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION = {
    .code = STR_INIT("ProvisionedThroughputExceededException"),
    .shape_name = STR_INIT("ProvisionedThroughputExceededException"), .http_status = 400,
    .shape = &dynamodb_provisioned_throughput_exceeded_exception_shape,
};
const struct aws_error DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION = {
    .code = STR_INIT("ReplicatedWriteConflictException"),
    .shape_name = STR_INIT("ReplicatedWriteConflictException"), .http_status = 400,
};
const struct aws_error DYNAMODB_REQUEST_LIMIT_EXCEEDED = {
    .code = STR_INIT("RequestLimitExceeded"), .shape_name = STR_INIT("RequestLimitExceeded"),
    .http_status = 400, .shape = &dynamodb_request_limit_exceeded_shape,
};
const struct aws_error DYNAMODB_RESOURCE_IN_USE_EXCEPTION = {
    .code = STR_INIT("ResourceInUseException"), .shape_name = STR_INIT("ResourceInUseException"),
    .http_status = 400,
};
const struct aws_error DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION = {
    .code = STR_INIT("ResourceNotFoundException"),
    .shape_name = STR_INIT("ResourceNotFoundException"), .http_status = 400,
};
const struct aws_error DYNAMODB_THROTTLING_EXCEPTION = {
    .code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
    .http_status = 400, .shape = &dynamodb_throttling_exception_shape,
};
const struct aws_error DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION = {
    .code = STR_INIT("TransactionConflictException"),
    .shape_name = STR_INIT("TransactionConflictException"), .http_status = 400,
};
static const struct aws_error *const dynamodb_batch_get_item_errors[] = {
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_batch_write_item_errors[] = {
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
    &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_create_table_errors[] = {
    &DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
    &DYNAMODB_INTERNAL_SERVER_ERROR,
};
static const struct aws_error *const dynamodb_delete_item_errors[] = {
    &DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
    &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
    &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_delete_table_errors[] = {
    &DYNAMODB_RESOURCE_IN_USE_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR,
};
static const struct aws_error *const dynamodb_describe_table_errors[] = {
    &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, &DYNAMODB_INTERNAL_SERVER_ERROR,
};
static const struct aws_error *const dynamodb_get_item_errors[] = {
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_list_tables_errors[] = {
    &DYNAMODB_INTERNAL_SERVER_ERROR,
};
static const struct aws_error *const dynamodb_put_item_errors[] = {
    &DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
    &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
    &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_query_errors[] = {
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_scan_errors[] = {
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_REQUEST_LIMIT_EXCEEDED, &DYNAMODB_INTERNAL_SERVER_ERROR,
    &DYNAMODB_THROTTLING_EXCEPTION,
};
static const struct aws_error *const dynamodb_update_item_errors[] = {
    &DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION,
    &DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
    &DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
    &DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION, &DYNAMODB_REQUEST_LIMIT_EXCEEDED,
    &DYNAMODB_INTERNAL_SERVER_ERROR, &DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION,
    &DYNAMODB_THROTTLING_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [DYNAMODB_BATCH_EXECUTE_STATEMENT] =
        {.name = STR_INIT("BatchExecuteStatement"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:BatchExecuteStatement"),
         .http_status = 200},
    [DYNAMODB_BATCH_GET_ITEM] =
        {.name = STR_INIT("BatchGetItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:BatchGetItem"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_batch_get_item_in),
         .out_size = sizeof(struct dynamodb_batch_get_item_out),
         .input = &dynamodb_batch_get_item_in_shape, .output = &dynamodb_batch_get_item_out_shape,
         .errors = dynamodb_batch_get_item_errors, .error_count = 5},
    [DYNAMODB_BATCH_WRITE_ITEM] =
        {.name = STR_INIT("BatchWriteItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:BatchWriteItem"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_batch_write_item_in),
         .out_size = sizeof(struct dynamodb_batch_write_item_out),
         .input = &dynamodb_batch_write_item_in_shape,
         .output = &dynamodb_batch_write_item_out_shape, .errors = dynamodb_batch_write_item_errors,
         .error_count = 7},
    [DYNAMODB_CANCEL_BULK_OPERATION] =
        {.name = STR_INIT("CancelBulkOperation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:CancelBulkOperation"), .http_status = 200},
    [DYNAMODB_CREATE_BACKUP] =
        {.name = STR_INIT("CreateBackup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:CreateBackup"), .http_status = 200},
    [DYNAMODB_CREATE_GLOBAL_TABLE] =
        {.name = STR_INIT("CreateGlobalTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:CreateGlobalTable"), .http_status = 200},
    [DYNAMODB_CREATE_TABLE] =
        {.name = STR_INIT("CreateTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:CreateTable"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_create_table_in),
         .out_size = sizeof(struct dynamodb_create_table_out),
         .input = &dynamodb_create_table_in_shape, .output = &dynamodb_create_table_out_shape,
         .errors = dynamodb_create_table_errors, .error_count = 3},
    [DYNAMODB_DELETE_BACKUP] =
        {.name = STR_INIT("DeleteBackup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DeleteBackup"), .http_status = 200},
    [DYNAMODB_DELETE_ITEM] =
        {.name = STR_INIT("DeleteItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DeleteItem"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_delete_item_in),
         .out_size = sizeof(struct dynamodb_delete_item_out),
         .input = &dynamodb_delete_item_in_shape, .output = &dynamodb_delete_item_out_shape,
         .errors = dynamodb_delete_item_errors, .error_count = 9},
    [DYNAMODB_DELETE_RESOURCE_POLICY] =
        {.name = STR_INIT("DeleteResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DeleteResourcePolicy"), .http_status = 200},
    [DYNAMODB_DELETE_TABLE] =
        {.name = STR_INIT("DeleteTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DeleteTable"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_delete_table_in),
         .out_size = sizeof(struct dynamodb_delete_table_out),
         .input = &dynamodb_delete_table_in_shape, .output = &dynamodb_delete_table_out_shape,
         .errors = dynamodb_delete_table_errors, .error_count = 4},
    [DYNAMODB_DESCRIBE_BACKUP] =
        {.name = STR_INIT("DescribeBackup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeBackup"), .http_status = 200},
    [DYNAMODB_DESCRIBE_BULK_OPERATION] =
        {.name = STR_INIT("DescribeBulkOperation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:DescribeBulkOperation"),
         .http_status = 200},
    [DYNAMODB_DESCRIBE_CONTINUOUS_BACKUPS] =
        {.name = STR_INIT("DescribeContinuousBackups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:DescribeContinuousBackups"),
         .http_status = 200},
    [DYNAMODB_DESCRIBE_CONTRIBUTOR_INSIGHTS] =
        {.name = STR_INIT("DescribeContributorInsights"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:DescribeContributorInsights"),
         .http_status = 200},
    [DYNAMODB_DESCRIBE_ENDPOINTS] =
        {.name = STR_INIT("DescribeEndpoints"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeEndpoints"), .http_status = 200},
    [DYNAMODB_DESCRIBE_EXPORT] =
        {.name = STR_INIT("DescribeExport"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeExport"), .http_status = 200},
    [DYNAMODB_DESCRIBE_GLOBAL_TABLE] =
        {.name = STR_INIT("DescribeGlobalTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeGlobalTable"), .http_status = 200},
    [DYNAMODB_DESCRIBE_GLOBAL_TABLE_SETTINGS] =
        {.name = STR_INIT("DescribeGlobalTableSettings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:DescribeGlobalTableSettings"),
         .http_status = 200},
    [DYNAMODB_DESCRIBE_IMPORT] =
        {.name = STR_INIT("DescribeImport"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeImport"), .http_status = 200},
    [DYNAMODB_DESCRIBE_KINESIS_STREAMING_DESTINATION] =
        {.name = STR_INIT("DescribeKinesisStreamingDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeKinesisStreamingDestination"), .http_status = 200},
    [DYNAMODB_DESCRIBE_LIMITS] =
        {.name = STR_INIT("DescribeLimits"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeLimits"), .http_status = 200},
    [DYNAMODB_DESCRIBE_TABLE] =
        {.name = STR_INIT("DescribeTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeTable"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_describe_table_in),
         .out_size = sizeof(struct dynamodb_describe_table_out),
         .input = &dynamodb_describe_table_in_shape, .output = &dynamodb_describe_table_out_shape,
         .errors = dynamodb_describe_table_errors, .error_count = 2},
    [DYNAMODB_DESCRIBE_TABLE_REPLICA_AUTO_SCALING] =
        {.name = STR_INIT("DescribeTableReplicaAutoScaling"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:DescribeTableReplicaAutoScaling"),
         .http_status = 200},
    [DYNAMODB_DESCRIBE_TIME_TO_LIVE] =
        {.name = STR_INIT("DescribeTimeToLive"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DescribeTimeToLive"), .http_status = 200},
    [DYNAMODB_DISABLE_KINESIS_STREAMING_DESTINATION] =
        {.name = STR_INIT("DisableKinesisStreamingDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:DisableKinesisStreamingDestination"), .http_status = 200},
    [DYNAMODB_ENABLE_KINESIS_STREAMING_DESTINATION] =
        {.name = STR_INIT("EnableKinesisStreamingDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:EnableKinesisStreamingDestination"),
         .http_status = 200},
    [DYNAMODB_EXECUTE_STATEMENT] =
        {.name = STR_INIT("ExecuteStatement"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ExecuteStatement"), .http_status = 200},
    [DYNAMODB_EXECUTE_TRANSACTION] =
        {.name = STR_INIT("ExecuteTransaction"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ExecuteTransaction"), .http_status = 200},
    [DYNAMODB_EXPORT_TABLE_TO_POINT_IN_TIME] =
        {.name = STR_INIT("ExportTableToPointInTime"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:ExportTableToPointInTime"),
         .http_status = 200},
    [DYNAMODB_GET_ITEM] =
        {.name = STR_INIT("GetItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:GetItem"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_get_item_in),
         .out_size = sizeof(struct dynamodb_get_item_out), .input = &dynamodb_get_item_in_shape,
         .output = &dynamodb_get_item_out_shape, .errors = dynamodb_get_item_errors,
         .error_count = 5},
    [DYNAMODB_GET_RESOURCE_POLICY] =
        {.name = STR_INIT("GetResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:GetResourcePolicy"), .http_status = 200},
    [DYNAMODB_IMPORT_TABLE] =
        {.name = STR_INIT("ImportTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ImportTable"), .http_status = 200},
    [DYNAMODB_LIST_BACKUPS] =
        {.name = STR_INIT("ListBackups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListBackups"), .http_status = 200},
    [DYNAMODB_LIST_BULK_OPERATIONS] =
        {.name = STR_INIT("ListBulkOperations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListBulkOperations"), .http_status = 200},
    [DYNAMODB_LIST_CONTRIBUTOR_INSIGHTS] =
        {.name = STR_INIT("ListContributorInsights"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:ListContributorInsights"),
         .http_status = 200},
    [DYNAMODB_LIST_EXPORTS] =
        {.name = STR_INIT("ListExports"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListExports"), .http_status = 200},
    [DYNAMODB_LIST_GLOBAL_TABLES] =
        {.name = STR_INIT("ListGlobalTables"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListGlobalTables"), .http_status = 200},
    [DYNAMODB_LIST_IMPORTS] =
        {.name = STR_INIT("ListImports"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListImports"), .http_status = 200},
    [DYNAMODB_LIST_TABLES] =
        {.name = STR_INIT("ListTables"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListTables"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_list_tables_in),
         .out_size = sizeof(struct dynamodb_list_tables_out),
         .input = &dynamodb_list_tables_in_shape, .output = &dynamodb_list_tables_out_shape,
         .errors = dynamodb_list_tables_errors, .error_count = 1},
    [DYNAMODB_LIST_TAGS_OF_RESOURCE] =
        {.name = STR_INIT("ListTagsOfResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:ListTagsOfResource"), .http_status = 200},
    [DYNAMODB_PUT_ITEM] =
        {.name = STR_INIT("PutItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:PutItem"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_put_item_in),
         .out_size = sizeof(struct dynamodb_put_item_out), .input = &dynamodb_put_item_in_shape,
         .output = &dynamodb_put_item_out_shape, .errors = dynamodb_put_item_errors,
         .error_count = 9},
    [DYNAMODB_PUT_RESOURCE_POLICY] =
        {.name = STR_INIT("PutResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:PutResourcePolicy"), .http_status = 200},
    [DYNAMODB_QUERY] = {.name = STR_INIT("Query"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("dynamodb:Query"), .http_status = 200,
     .in_size = sizeof(struct dynamodb_query_in), .out_size = sizeof(struct dynamodb_query_out),
     .input = &dynamodb_query_in_shape, .output = &dynamodb_query_out_shape,
     .errors = dynamodb_query_errors, .error_count = 5},
    [DYNAMODB_RESTORE_TABLE_FROM_BACKUP] =
        {.name = STR_INIT("RestoreTableFromBackup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:RestoreTableFromBackup"),
         .http_status = 200},
    [DYNAMODB_RESTORE_TABLE_TO_POINT_IN_TIME] =
        {.name = STR_INIT("RestoreTableToPointInTime"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:RestoreTableToPointInTime"),
         .http_status = 200},
    [DYNAMODB_SCAN] = {.name = STR_INIT("Scan"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("dynamodb:Scan"), .http_status = 200,
     .in_size = sizeof(struct dynamodb_scan_in), .out_size = sizeof(struct dynamodb_scan_out),
     .input = &dynamodb_scan_in_shape, .output = &dynamodb_scan_out_shape,
     .errors = dynamodb_scan_errors, .error_count = 5},
    [DYNAMODB_SEARCH_VECTORS] =
        {.name = STR_INIT("SearchVectors"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:SearchVectors"), .http_status = 200},
    [DYNAMODB_START_BULK_PUT_ITEMS] =
        {.name = STR_INIT("StartBulkPutItems"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:StartBulkPutItems"), .http_status = 200},
    [DYNAMODB_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:TagResource"), .http_status = 200},
    [DYNAMODB_TRANSACT_GET_ITEMS] =
        {.name = STR_INIT("TransactGetItems"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:GetItem"), .http_status = 200},
    [DYNAMODB_TRANSACT_WRITE_ITEMS] =
        {.name = STR_INIT("TransactWriteItems"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:TransactWriteItems"), .http_status = 200},
    [DYNAMODB_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:UntagResource"), .http_status = 200},
    [DYNAMODB_UPDATE_CONTINUOUS_BACKUPS] =
        {.name = STR_INIT("UpdateContinuousBackups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:UpdateContinuousBackups"),
         .http_status = 200},
    [DYNAMODB_UPDATE_CONTRIBUTOR_INSIGHTS] =
        {.name = STR_INIT("UpdateContributorInsights"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:UpdateContributorInsights"),
         .http_status = 200},
    [DYNAMODB_UPDATE_GLOBAL_TABLE] =
        {.name = STR_INIT("UpdateGlobalTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:UpdateGlobalTable"), .http_status = 200},
    [DYNAMODB_UPDATE_GLOBAL_TABLE_SETTINGS] =
        {.name = STR_INIT("UpdateGlobalTableSettings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:UpdateGlobalTableSettings"),
         .http_status = 200},
    [DYNAMODB_UPDATE_ITEM] =
        {.name = STR_INIT("UpdateItem"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:UpdateItem"), .http_status = 200,
         .in_size = sizeof(struct dynamodb_update_item_in),
         .out_size = sizeof(struct dynamodb_update_item_out),
         .input = &dynamodb_update_item_in_shape, .output = &dynamodb_update_item_out_shape,
         .errors = dynamodb_update_item_errors, .error_count = 9},
    [DYNAMODB_UPDATE_KINESIS_STREAMING_DESTINATION] =
        {.name = STR_INIT("UpdateKinesisStreamingDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:UpdateKinesisStreamingDestination"),
         .http_status = 200},
    [DYNAMODB_UPDATE_TABLE] =
        {.name = STR_INIT("UpdateTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:UpdateTable"), .http_status = 200},
    [DYNAMODB_UPDATE_TABLE_REPLICA_AUTO_SCALING] =
        {.name = STR_INIT("UpdateTableReplicaAutoScaling"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("dynamodb:UpdateTableReplicaAutoScaling"),
         .http_status = 200},
    [DYNAMODB_UPDATE_TIME_TO_LIVE] =
        {.name = STR_INIT("UpdateTimeToLive"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("dynamodb:UpdateTimeToLive"), .http_status = 200},
};

const struct service_facts dynamodb_facts = {
    .name = STR_INIT("dynamodb"), .signing_name = STR_INIT("dynamodb"),
    .endpoint_prefix = STR_INIT("dynamodb"), .target_prefix = STR_INIT("DynamoDB_20120810"),
    .api_version = STR_INIT("2012-08-10"), .service_id = STR_INIT("DynamoDB_20120810"),
    .error_namespace = STR_INIT("com.amazonaws.dynamodb.v20120810"),
    .protocols = 1U << PROTOCOL_JSON_1_0, .protocol = PROTOCOL_JSON_1_0, .operation_count = 62,
    .operations = operations,
};
