/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_DYNAMODB_H
#define SHARED_AWS_GEN_DYNAMODB_H

#include "shared/aws/attribute-value.h"
#include "shared/aws/call.h"

enum dynamodb_operation {
    DYNAMODB_BATCH_EXECUTE_STATEMENT,
    DYNAMODB_BATCH_GET_ITEM,
    DYNAMODB_BATCH_WRITE_ITEM,
    DYNAMODB_CANCEL_BULK_OPERATION,
    DYNAMODB_CREATE_BACKUP,
    DYNAMODB_CREATE_GLOBAL_TABLE,
    DYNAMODB_CREATE_TABLE,
    DYNAMODB_DELETE_BACKUP,
    DYNAMODB_DELETE_ITEM,
    DYNAMODB_DELETE_RESOURCE_POLICY,
    DYNAMODB_DELETE_TABLE,
    DYNAMODB_DESCRIBE_BACKUP,
    DYNAMODB_DESCRIBE_BULK_OPERATION,
    DYNAMODB_DESCRIBE_CONTINUOUS_BACKUPS,
    DYNAMODB_DESCRIBE_CONTRIBUTOR_INSIGHTS,
    DYNAMODB_DESCRIBE_ENDPOINTS,
    DYNAMODB_DESCRIBE_EXPORT,
    DYNAMODB_DESCRIBE_GLOBAL_TABLE,
    DYNAMODB_DESCRIBE_GLOBAL_TABLE_SETTINGS,
    DYNAMODB_DESCRIBE_IMPORT,
    DYNAMODB_DESCRIBE_KINESIS_STREAMING_DESTINATION,
    DYNAMODB_DESCRIBE_LIMITS,
    DYNAMODB_DESCRIBE_TABLE,
    DYNAMODB_DESCRIBE_TABLE_REPLICA_AUTO_SCALING,
    DYNAMODB_DESCRIBE_TIME_TO_LIVE,
    DYNAMODB_DISABLE_KINESIS_STREAMING_DESTINATION,
    DYNAMODB_ENABLE_KINESIS_STREAMING_DESTINATION,
    DYNAMODB_EXECUTE_STATEMENT,
    DYNAMODB_EXECUTE_TRANSACTION,
    DYNAMODB_EXPORT_TABLE_TO_POINT_IN_TIME,
    DYNAMODB_GET_ITEM,
    DYNAMODB_GET_RESOURCE_POLICY,
    DYNAMODB_IMPORT_TABLE,
    DYNAMODB_LIST_BACKUPS,
    DYNAMODB_LIST_BULK_OPERATIONS,
    DYNAMODB_LIST_CONTRIBUTOR_INSIGHTS,
    DYNAMODB_LIST_EXPORTS,
    DYNAMODB_LIST_GLOBAL_TABLES,
    DYNAMODB_LIST_IMPORTS,
    DYNAMODB_LIST_TABLES,
    DYNAMODB_LIST_TAGS_OF_RESOURCE,
    DYNAMODB_PUT_ITEM,
    DYNAMODB_PUT_RESOURCE_POLICY,
    DYNAMODB_QUERY,
    DYNAMODB_RESTORE_TABLE_FROM_BACKUP,
    DYNAMODB_RESTORE_TABLE_TO_POINT_IN_TIME,
    DYNAMODB_SCAN,
    DYNAMODB_SEARCH_VECTORS,
    DYNAMODB_START_BULK_PUT_ITEMS,
    DYNAMODB_TAG_RESOURCE,
    DYNAMODB_TRANSACT_GET_ITEMS,
    DYNAMODB_TRANSACT_WRITE_ITEMS,
    DYNAMODB_UNTAG_RESOURCE,
    DYNAMODB_UPDATE_CONTINUOUS_BACKUPS,
    DYNAMODB_UPDATE_CONTRIBUTOR_INSIGHTS,
    DYNAMODB_UPDATE_GLOBAL_TABLE,
    DYNAMODB_UPDATE_GLOBAL_TABLE_SETTINGS,
    DYNAMODB_UPDATE_ITEM,
    DYNAMODB_UPDATE_KINESIS_STREAMING_DESTINATION,
    DYNAMODB_UPDATE_TABLE,
    DYNAMODB_UPDATE_TABLE_REPLICA_AUTO_SCALING,
    DYNAMODB_UPDATE_TIME_TO_LIVE,
    DYNAMODB_OPERATION_COUNT,
};

extern const struct service_facts dynamodb_facts;
extern const struct operation dynamodb_operations[DYNAMODB_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error DYNAMODB_BACKUP_IN_USE_EXCEPTION;
extern const struct aws_error DYNAMODB_BACKUP_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION;
extern const struct aws_error DYNAMODB_CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION;
extern const struct aws_error DYNAMODB_DUPLICATE_ITEM_EXCEPTION;
extern const struct aws_error DYNAMODB_EXPORT_CONFLICT_EXCEPTION;
extern const struct aws_error DYNAMODB_EXPORT_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_GLOBAL_TABLE_ALREADY_EXISTS_EXCEPTION;
extern const struct aws_error DYNAMODB_GLOBAL_TABLE_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION;
extern const struct aws_error DYNAMODB_IMPORT_CONFLICT_EXCEPTION;
extern const struct aws_error DYNAMODB_IMPORT_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_INDEX_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_INTERNAL_SERVER_ERROR;
extern const struct aws_error DYNAMODB_INVALID_EXPORT_TIME_EXCEPTION;
extern const struct aws_error DYNAMODB_INVALID_RESTORE_TIME_EXCEPTION;
extern const struct aws_error DYNAMODB_ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error DYNAMODB_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error DYNAMODB_POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION;
extern const struct aws_error DYNAMODB_POLICY_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION;
extern const struct aws_error DYNAMODB_REPLICATED_WRITE_CONFLICT_EXCEPTION;
extern const struct aws_error DYNAMODB_REPLICA_ALREADY_EXISTS_EXCEPTION;
extern const struct aws_error DYNAMODB_REPLICA_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_REQUEST_LIMIT_EXCEEDED;
extern const struct aws_error DYNAMODB_RESOURCE_IN_USE_EXCEPTION;
extern const struct aws_error DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_TABLE_ALREADY_EXISTS_EXCEPTION;
extern const struct aws_error DYNAMODB_TABLE_IN_USE_EXCEPTION;
extern const struct aws_error DYNAMODB_TABLE_NOT_FOUND_EXCEPTION;
extern const struct aws_error DYNAMODB_THROTTLING_EXCEPTION;
extern const struct aws_error DYNAMODB_TRANSACTION_CANCELED_EXCEPTION;
extern const struct aws_error DYNAMODB_TRANSACTION_CONFLICT_EXCEPTION;
extern const struct aws_error DYNAMODB_TRANSACTION_IN_PROGRESS_EXCEPTION;

/* Lists and maps. */
struct dynamodb_attribute_definition_list {
    struct dynamodb_attribute_definition *items;
    size_t count;
};
struct dynamodb_attribute_map_list {
    struct attribute_map *items;
    size_t count;
};
struct dynamodb_attribute_map_list_map {
    struct dynamodb_attribute_map_list_entry *items;
    size_t count;
};
struct dynamodb_attribute_value_update_map {
    struct dynamodb_attribute_value_update_entry *items;
    size_t count;
};
struct dynamodb_auto_scaling_policy_description_list {
    struct dynamodb_auto_scaling_policy_description *items;
    size_t count;
};
struct dynamodb_backup_summary_list {
    struct dynamodb_backup_summary *items;
    size_t count;
};
struct dynamodb_batch_statement_request_list {
    struct dynamodb_batch_statement_request *items;
    size_t count;
};
struct dynamodb_batch_statement_response_list {
    struct dynamodb_batch_statement_response *items;
    size_t count;
};
struct dynamodb_bulk_operation_bytes_map {
    struct dynamodb_bulk_operation_bytes_entry *items;
    size_t count;
};
struct dynamodb_bulk_operation_summary_list {
    struct dynamodb_bulk_operation_summary *items;
    size_t count;
};
struct dynamodb_bulk_operation_table_detail_list {
    struct dynamodb_bulk_operation_table_detail *items;
    size_t count;
};
struct dynamodb_bulk_operation_usage_list {
    struct dynamodb_bulk_operation_usage *items;
    size_t count;
};
struct dynamodb_bulk_operation_vector_bytes_map {
    struct dynamodb_bulk_operation_vector_bytes_entry *items;
    size_t count;
};
struct dynamodb_cancellation_reason_list {
    struct dynamodb_cancellation_reason *items;
    size_t count;
};
struct dynamodb_capacity_map {
    struct dynamodb_capacity_entry *items;
    size_t count;
};
struct dynamodb_condition_map {
    struct dynamodb_condition_entry *items;
    size_t count;
};
struct dynamodb_consumed_capacity_list {
    struct dynamodb_consumed_capacity *items;
    size_t count;
};
struct dynamodb_contributor_insights_summary_list {
    struct dynamodb_contributor_insights_summary *items;
    size_t count;
};
struct dynamodb_double_list {
    struct opt_double *items;
    size_t count;
};
struct dynamodb_endpoint_list {
    struct dynamodb_endpoint *items;
    size_t count;
};
struct dynamodb_expected_attribute_value_map {
    struct dynamodb_expected_attribute_value_entry *items;
    size_t count;
};
struct dynamodb_export_summary_list {
    struct dynamodb_export_summary *items;
    size_t count;
};
struct dynamodb_global_secondary_index_auto_scaling_update_list {
    struct dynamodb_global_secondary_index_auto_scaling_update *items;
    size_t count;
};
struct dynamodb_global_secondary_index_description_list {
    struct dynamodb_global_secondary_index_description *items;
    size_t count;
};
struct dynamodb_global_secondary_index_info_list {
    struct dynamodb_global_secondary_index_info *items;
    size_t count;
};
struct dynamodb_global_secondary_index_list {
    struct dynamodb_global_secondary_index *items;
    size_t count;
};
struct dynamodb_global_secondary_index_update_list {
    struct dynamodb_global_secondary_index_update *items;
    size_t count;
};
struct dynamodb_global_table_global_secondary_index_settings_update_list {
    struct dynamodb_global_table_global_secondary_index_settings_update *items;
    size_t count;
};
struct dynamodb_global_table_list {
    struct dynamodb_global_table *items;
    size_t count;
};
struct dynamodb_global_table_witness_description_list {
    struct dynamodb_global_table_witness_description *items;
    size_t count;
};
struct dynamodb_global_table_witness_group_update_list {
    struct dynamodb_global_table_witness_group_update *items;
    size_t count;
};
struct dynamodb_import_summary_list {
    struct dynamodb_import_summary *items;
    size_t count;
};
struct dynamodb_item_collection_metrics_list {
    struct dynamodb_item_collection_metrics *items;
    size_t count;
};
struct dynamodb_item_collection_metrics_list_map {
    struct dynamodb_item_collection_metrics_list_entry *items;
    size_t count;
};
struct dynamodb_item_response_list {
    struct dynamodb_item_response *items;
    size_t count;
};
struct dynamodb_key_schema_element_list {
    struct dynamodb_key_schema_element *items;
    size_t count;
};
struct dynamodb_keys_and_attributes_map {
    struct dynamodb_keys_and_attributes_entry *items;
    size_t count;
};
struct dynamodb_kinesis_data_stream_destination_list {
    struct dynamodb_kinesis_data_stream_destination *items;
    size_t count;
};
struct dynamodb_local_secondary_index_description_list {
    struct dynamodb_local_secondary_index_description *items;
    size_t count;
};
struct dynamodb_local_secondary_index_info_list {
    struct dynamodb_local_secondary_index_info *items;
    size_t count;
};
struct dynamodb_local_secondary_index_list {
    struct dynamodb_local_secondary_index *items;
    size_t count;
};
struct dynamodb_parameterized_statement_list {
    struct dynamodb_parameterized_statement *items;
    size_t count;
};
struct dynamodb_replica_auto_scaling_description_list {
    struct dynamodb_replica_auto_scaling_description *items;
    size_t count;
};
struct dynamodb_replica_auto_scaling_update_list {
    struct dynamodb_replica_auto_scaling_update *items;
    size_t count;
};
struct dynamodb_replica_description_list {
    struct dynamodb_replica_description *items;
    size_t count;
};
struct dynamodb_replica_global_secondary_index_auto_scaling_description_list {
    struct dynamodb_replica_global_secondary_index_auto_scaling_description *items;
    size_t count;
};
struct dynamodb_replica_global_secondary_index_auto_scaling_update_list {
    struct dynamodb_replica_global_secondary_index_auto_scaling_update *items;
    size_t count;
};
struct dynamodb_replica_global_secondary_index_description_list {
    struct dynamodb_replica_global_secondary_index_description *items;
    size_t count;
};
struct dynamodb_replica_global_secondary_index_list {
    struct dynamodb_replica_global_secondary_index *items;
    size_t count;
};
struct dynamodb_replica_global_secondary_index_settings_description_list {
    struct dynamodb_replica_global_secondary_index_settings_description *items;
    size_t count;
};
struct dynamodb_replica_global_secondary_index_settings_update_list {
    struct dynamodb_replica_global_secondary_index_settings_update *items;
    size_t count;
};
struct dynamodb_replica_list {
    struct dynamodb_replica *items;
    size_t count;
};
struct dynamodb_replica_settings_description_list {
    struct dynamodb_replica_settings_description *items;
    size_t count;
};
struct dynamodb_replica_settings_update_list {
    struct dynamodb_replica_settings_update *items;
    size_t count;
};
struct dynamodb_replica_update_list {
    struct dynamodb_replica_update *items;
    size_t count;
};
struct dynamodb_replication_group_update_list {
    struct dynamodb_replication_group_update *items;
    size_t count;
};
struct dynamodb_search_result_item_list {
    struct dynamodb_search_result_item *items;
    size_t count;
};
struct dynamodb_search_schema_element_list {
    struct dynamodb_search_schema_element *items;
    size_t count;
};
struct dynamodb_tag_list {
    struct dynamodb_tag *items;
    size_t count;
};
struct dynamodb_throttling_reason_list {
    struct dynamodb_throttling_reason *items;
    size_t count;
};
struct dynamodb_transact_get_item_list {
    struct dynamodb_transact_get_item *items;
    size_t count;
};
struct dynamodb_transact_write_item_list {
    struct dynamodb_transact_write_item *items;
    size_t count;
};
struct dynamodb_vector_capacity_map {
    struct dynamodb_vector_capacity_entry *items;
    size_t count;
};
struct dynamodb_vector_index_description_list {
    struct dynamodb_vector_index_description *items;
    size_t count;
};
struct dynamodb_vector_index_info_list {
    struct dynamodb_vector_index_info *items;
    size_t count;
};
struct dynamodb_vector_index_list {
    struct dynamodb_vector_index *items;
    size_t count;
};
struct dynamodb_vector_index_update_list {
    struct dynamodb_vector_index_update *items;
    size_t count;
};
struct dynamodb_write_request_list {
    struct dynamodb_write_request *items;
    size_t count;
};
struct dynamodb_write_request_list_map {
    struct dynamodb_write_request_list_entry *items;
    size_t count;
};

struct dynamodb_archival_summary {
    struct opt_time archival_date_time;
    struct str archival_reason;
    struct str archival_backup_arn;
};

struct dynamodb_attribute_definition {
    struct str attribute_name; /* required */
    struct str attribute_type; /* required */
};

struct dynamodb_attribute_value_update {
    struct attribute_value value;
    struct str action;
};

struct dynamodb_auto_scaling_policy_description {
    struct str policy_name;
    const struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description
        *target_tracking_scaling_policy_configuration;
};

struct dynamodb_auto_scaling_policy_update {
    struct str policy_name;
    const struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update
        *target_tracking_scaling_policy_configuration; /* required */
};

struct dynamodb_auto_scaling_settings_description {
    struct opt_long minimum_units;
    struct opt_long maximum_units;
    struct opt_bool auto_scaling_disabled;
    struct str auto_scaling_role_arn;
    struct dynamodb_auto_scaling_policy_description_list scaling_policies;
};

struct dynamodb_auto_scaling_settings_update {
    struct opt_long minimum_units;
    struct opt_long maximum_units;
    struct opt_bool auto_scaling_disabled;
    struct str auto_scaling_role_arn;
    const struct dynamodb_auto_scaling_policy_update *scaling_policy_update;
};

struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description {
    struct opt_bool disable_scale_in;
    struct opt_int scale_in_cooldown;
    struct opt_int scale_out_cooldown;
    struct opt_double target_value; /* required */
};

struct dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update {
    struct opt_bool disable_scale_in;
    struct opt_int scale_in_cooldown;
    struct opt_int scale_out_cooldown;
    struct opt_double target_value; /* required */
};

struct dynamodb_backup_description {
    const struct dynamodb_backup_details *backup_details;
    const struct dynamodb_source_table_details *source_table_details;
    const struct dynamodb_source_table_feature_details *source_table_feature_details;
};

struct dynamodb_backup_details {
    struct str backup_arn; /* required */
    struct str backup_name; /* required */
    struct opt_long backup_size_bytes;
    struct str backup_status; /* required */
    struct str backup_type; /* required */
    struct opt_time backup_creation_date_time; /* required */
    struct opt_time backup_expiry_date_time;
};

struct dynamodb_backup_summary {
    struct str table_name;
    struct str table_id;
    struct str table_arn;
    struct str backup_arn;
    struct str backup_name;
    struct opt_time backup_creation_date_time;
    struct opt_time backup_expiry_date_time;
    struct str backup_status;
    struct str backup_type;
    struct opt_long backup_size_bytes;
};

struct dynamodb_batch_statement_error {
    struct str code;
    struct str message;
    struct attribute_map item;
};

struct dynamodb_batch_statement_request {
    struct str statement; /* required */
    struct attribute_list parameters;
    struct opt_bool consistent_read;
    struct str return_values_on_condition_check_failure;
};

struct dynamodb_batch_statement_response {
    const struct dynamodb_batch_statement_error *error;
    struct str table_name;
    struct attribute_map item;
};

struct dynamodb_billing_mode_summary {
    struct str billing_mode;
    struct opt_time last_update_to_pay_per_request_date_time;
};

struct dynamodb_bulk_operation_bytes {
    struct opt_long bulk_put_bytes;
};

struct dynamodb_bulk_operation_description {
    struct str bulk_operation_arn;
    struct str bulk_operation_status;
    struct dynamodb_bulk_operation_table_detail_list table_details;
    struct str client_token;
    const struct dynamodb_input_s3_configuration *input_s3_configuration;
    const struct dynamodb_output_s3_configuration *output_s3_configuration;
    struct opt_time start_time;
    struct opt_time end_time;
    struct opt_long processed_item_count;
    struct opt_long processed_input_bytes;
    struct opt_long total_input_bytes;
    struct dynamodb_bulk_operation_usage_list bulk_operation_usage;
    struct opt_long failed_item_count;
    struct str failure_code;
    struct str failure_message;
    struct opt_long max_write_request_units;
    struct str performance_tier;
};

struct dynamodb_bulk_operation_summary {
    struct str bulk_operation_arn; /* required */
    struct str bulk_operation_status; /* required */
    struct opt_time start_time; /* required */
    struct opt_time end_time;
};

struct dynamodb_bulk_operation_table_detail {
    struct str table_name;
    struct str table_id;
};

struct dynamodb_bulk_operation_usage {
    struct str table_name;
    struct opt_long bulk_put_bytes;
    const struct dynamodb_bulk_operation_bytes *table;
    struct dynamodb_bulk_operation_bytes_map local_secondary_indexes;
    struct dynamodb_bulk_operation_bytes_map global_secondary_indexes;
    struct dynamodb_bulk_operation_vector_bytes_map vector_indexes;
};

struct dynamodb_bulk_operation_vector_bytes {
    struct opt_long bulk_put_vector_bytes;
};

struct dynamodb_cancellation_reason {
    struct attribute_map item;
    struct str code;
    struct str message;
};

struct dynamodb_capacity {
    struct opt_double read_capacity_units;
    struct opt_double write_capacity_units;
    struct opt_double capacity_units;
};

struct dynamodb_condition {
    struct attribute_list attribute_value_list;
    struct str comparison_operator; /* required */
};

struct dynamodb_condition_check {
    struct attribute_map key; /* required */
    struct str table_name; /* required */
    struct str condition_expression; /* required */
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};

struct dynamodb_conditional_check_failed_exception {
    struct attribute_map item;
};

struct dynamodb_consumed_capacity {
    struct str table_name;
    struct opt_double capacity_units;
    struct opt_double read_capacity_units;
    struct opt_double write_capacity_units;
    const struct dynamodb_capacity *table;
    struct dynamodb_capacity_map local_secondary_indexes;
    struct dynamodb_capacity_map global_secondary_indexes;
    struct dynamodb_vector_capacity_map vector_indexes;
};

struct dynamodb_continuous_backups_description {
    struct str continuous_backups_status; /* required */
    const struct dynamodb_point_in_time_recovery_description *point_in_time_recovery_description;
};

struct dynamodb_contributor_insights_summary {
    struct str table_name;
    struct str index_name;
    struct str contributor_insights_status;
    struct str contributor_insights_mode;
};

struct dynamodb_create_global_secondary_index_action {
    struct str index_name; /* required */
    struct dynamodb_key_schema_element_list key_schema; /* required */
    const struct dynamodb_projection *projection; /* required */
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_warm_throughput *warm_throughput;
};

struct dynamodb_create_global_table_witness_group_member_action {
    struct str region_name; /* required */
};

struct dynamodb_create_replica_action {
    struct str region_name; /* required */
};

struct dynamodb_create_replication_group_member_action {
    struct str region_name; /* required */
    struct str kms_master_key_id;
    const struct dynamodb_provisioned_throughput_override *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput_override *on_demand_throughput_override;
    struct dynamodb_replica_global_secondary_index_list global_secondary_indexes;
    struct str table_class_override;
};

struct dynamodb_create_vector_index_action {
    struct str index_name; /* required */
    const struct dynamodb_vector_attribute_definition *vector_attribute; /* required */
    struct dynamodb_search_schema_element_list search_schema;
    const struct dynamodb_projection *projection; /* required */
    struct opt_long dimensions; /* required */
    struct str distance_function; /* required */
};

struct dynamodb_csv_options {
    struct str delimiter;
    struct str_list header_list;
};

struct dynamodb_delete {
    struct attribute_map key; /* required */
    struct str table_name; /* required */
    struct str condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};

struct dynamodb_delete_global_secondary_index_action {
    struct str index_name; /* required */
};

struct dynamodb_delete_global_table_witness_group_member_action {
    struct str region_name; /* required */
};

struct dynamodb_delete_replica_action {
    struct str region_name; /* required */
};

struct dynamodb_delete_replication_group_member_action {
    struct str region_name; /* required */
};

struct dynamodb_delete_request {
    struct attribute_map key; /* required */
};

struct dynamodb_delete_vector_index_action {
    struct str index_name; /* required */
};

struct dynamodb_disassociate_replication_group_member_action {
    struct str region_name; /* required */
    struct str disassociation_mode; /* required */
};

struct dynamodb_enable_kinesis_streaming_configuration {
    struct str approximate_creation_date_time_precision;
};

struct dynamodb_endpoint {
    struct str address; /* required */
    struct opt_long cache_period_in_minutes; /* required */
};

struct dynamodb_expected_attribute_value {
    struct attribute_value value;
    struct opt_bool exists;
    struct str comparison_operator;
    struct attribute_list attribute_value_list;
};

struct dynamodb_export_description {
    struct str export_arn;
    struct str export_status;
    struct opt_time start_time;
    struct opt_time end_time;
    struct str export_manifest;
    struct str table_arn;
    struct str table_id;
    struct opt_time export_time;
    struct str client_token;
    struct str s3_bucket;
    struct str s3_bucket_owner;
    struct str s3_prefix;
    struct str s3_sse_algorithm;
    struct str s3_sse_kms_key_id;
    struct str failure_code;
    struct str failure_message;
    struct str export_format;
    struct opt_long billed_size_bytes;
    struct opt_long item_count;
    struct str export_type;
    const struct dynamodb_incremental_export_specification *incremental_export_specification;
    const struct dynamodb_filter_specification *filter_specification;
};

struct dynamodb_export_summary {
    struct str export_arn;
    struct str export_status;
    struct str export_type;
};

struct dynamodb_failure_exception {
    struct str exception_name;
    struct str exception_description;
};

struct dynamodb_filter_specification {
    struct str filter_expression;
    struct str projection_expression;
    struct str key_condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
};

struct dynamodb_get {
    struct attribute_map key; /* required */
    struct str table_name; /* required */
    struct str projection_expression;
    struct str_map expression_attribute_names;
};

struct dynamodb_global_secondary_index {
    struct str index_name; /* required */
    struct dynamodb_key_schema_element_list key_schema; /* required */
    const struct dynamodb_projection *projection; /* required */
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_warm_throughput *warm_throughput;
};

struct dynamodb_global_secondary_index_auto_scaling_update {
    struct str index_name;
    const struct dynamodb_auto_scaling_settings_update
        *provisioned_write_capacity_auto_scaling_update;
};

struct dynamodb_global_secondary_index_description {
    struct str index_name;
    struct dynamodb_key_schema_element_list key_schema;
    const struct dynamodb_projection *projection;
    struct str index_status;
    struct opt_bool backfilling;
    const struct dynamodb_provisioned_throughput_description *provisioned_throughput;
    struct opt_long index_size_bytes;
    struct opt_long item_count;
    struct str index_arn;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_global_secondary_index_warm_throughput_description *warm_throughput;
};

struct dynamodb_global_secondary_index_info {
    struct str index_name;
    struct dynamodb_key_schema_element_list key_schema;
    const struct dynamodb_projection *projection;
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
};

struct dynamodb_global_secondary_index_update {
    const struct dynamodb_update_global_secondary_index_action *update;
    const struct dynamodb_create_global_secondary_index_action *create;
    const struct dynamodb_delete_global_secondary_index_action *delete;
};

struct dynamodb_global_secondary_index_warm_throughput_description {
    struct opt_long read_units_per_second;
    struct opt_long write_units_per_second;
    struct str status;
};

struct dynamodb_global_table {
    struct str global_table_name;
    struct dynamodb_replica_list replication_group;
};

struct dynamodb_global_table_description {
    struct dynamodb_replica_description_list replication_group;
    struct str global_table_arn;
    struct opt_time creation_date_time;
    struct str global_table_status;
    struct str global_table_name;
};

struct dynamodb_global_table_global_secondary_index_settings_update {
    struct str index_name; /* required */
    struct opt_long provisioned_write_capacity_units;
    const struct dynamodb_auto_scaling_settings_update
        *provisioned_write_capacity_auto_scaling_settings_update;
};

struct dynamodb_global_table_witness_description {
    struct str region_name;
    struct str witness_status;
};

struct dynamodb_global_table_witness_group_update {
    const struct dynamodb_create_global_table_witness_group_member_action *create;
    const struct dynamodb_delete_global_table_witness_group_member_action *delete;
};

struct dynamodb_import_summary {
    struct str import_arn;
    struct str import_status;
    struct str table_arn;
    const struct dynamodb_s3_bucket_source *s3_bucket_source;
    struct str cloud_watch_log_group_arn;
    struct str input_format;
    struct opt_time start_time;
    struct opt_time end_time;
};

struct dynamodb_import_table_description {
    struct str import_arn;
    struct str import_status;
    struct str table_arn;
    struct str table_id;
    struct str client_token;
    const struct dynamodb_s3_bucket_source *s3_bucket_source;
    struct opt_long error_count;
    struct str cloud_watch_log_group_arn;
    struct str input_format;
    const struct dynamodb_input_format_options *input_format_options;
    struct str input_compression_type;
    const struct dynamodb_table_creation_parameters *table_creation_parameters;
    struct opt_time start_time;
    struct opt_time end_time;
    struct opt_long processed_size_bytes;
    struct opt_long processed_item_count;
    struct opt_long imported_item_count;
    struct str failure_code;
    struct str failure_message;
};

struct dynamodb_incremental_export_specification {
    struct opt_time export_from_time;
    struct opt_time export_to_time;
    struct str export_view_type;
};

struct dynamodb_input_format_options {
    const struct dynamodb_csv_options *csv;
};

struct dynamodb_input_s3_configuration {
    struct str s3_bucket_owner;
    struct str s3_bucket; /* required */
    struct str s3_key_prefix;
    struct str input_format; /* required */
    struct str input_compression_type;
};

struct dynamodb_item_collection_metrics {
    struct attribute_map item_collection_key;
    struct dynamodb_double_list size_estimate_range_gb;
};

struct dynamodb_item_response {
    struct attribute_map item;
};

struct dynamodb_key_schema_element {
    struct str attribute_name; /* required */
    struct str key_type; /* required */
};

struct dynamodb_keys_and_attributes {
    struct dynamodb_attribute_map_list keys; /* required */
    struct str_list attributes_to_get;
    struct opt_bool consistent_read;
    struct str projection_expression;
    struct str_map expression_attribute_names;
};

struct dynamodb_kinesis_data_stream_destination {
    struct str stream_arn;
    struct str destination_status;
    struct str destination_status_description;
    struct str approximate_creation_date_time_precision;
};

struct dynamodb_local_secondary_index {
    struct str index_name; /* required */
    struct dynamodb_key_schema_element_list key_schema; /* required */
    const struct dynamodb_projection *projection; /* required */
};

struct dynamodb_local_secondary_index_description {
    struct str index_name;
    struct dynamodb_key_schema_element_list key_schema;
    const struct dynamodb_projection *projection;
    struct opt_long index_size_bytes;
    struct opt_long item_count;
    struct str index_arn;
};

struct dynamodb_local_secondary_index_info {
    struct str index_name;
    struct dynamodb_key_schema_element_list key_schema;
    const struct dynamodb_projection *projection;
};

struct dynamodb_on_demand_throughput {
    struct opt_long max_read_request_units;
    struct opt_long max_write_request_units;
};

struct dynamodb_on_demand_throughput_override {
    struct opt_long max_read_request_units;
};

struct dynamodb_output_s3_configuration {
    struct str s3_bucket_owner;
    struct str s3_bucket;
    struct str s3_key_prefix;
    struct str s3_sse_algorithm;
    struct str s3_sse_kms_key_id;
    struct str_list output_type; /* required */
};

struct dynamodb_parameterized_statement {
    struct str statement; /* required */
    struct attribute_list parameters;
    struct str return_values_on_condition_check_failure;
};

struct dynamodb_point_in_time_recovery_description {
    struct str point_in_time_recovery_status;
    struct opt_int recovery_period_in_days;
    struct opt_time earliest_restorable_date_time;
    struct opt_time latest_restorable_date_time;
};

struct dynamodb_point_in_time_recovery_specification {
    struct opt_bool point_in_time_recovery_enabled; /* required */
    struct opt_int recovery_period_in_days;
};

struct dynamodb_projection {
    struct str projection_type;
    struct str_list non_key_attributes;
};

struct dynamodb_provisioned_throughput {
    struct opt_long read_capacity_units; /* required */
    struct opt_long write_capacity_units; /* required */
};

struct dynamodb_provisioned_throughput_description {
    struct opt_time last_increase_date_time;
    struct opt_time last_decrease_date_time;
    struct opt_long number_of_decreases_today;
    struct opt_long read_capacity_units;
    struct opt_long write_capacity_units;
};

struct dynamodb_provisioned_throughput_exceeded_exception {
    struct dynamodb_throttling_reason_list throttling_reasons;
};

struct dynamodb_provisioned_throughput_override {
    struct opt_long read_capacity_units;
};

struct dynamodb_put {
    struct attribute_map item; /* required */
    struct str table_name; /* required */
    struct str condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};

struct dynamodb_put_request {
    struct attribute_map item; /* required */
};

struct dynamodb_replica {
    struct str region_name;
};

struct dynamodb_replica_auto_scaling_description {
    struct str region_name;
    struct dynamodb_replica_global_secondary_index_auto_scaling_description_list
        global_secondary_indexes;
    const struct dynamodb_auto_scaling_settings_description
        *replica_provisioned_read_capacity_auto_scaling_settings;
    const struct dynamodb_auto_scaling_settings_description
        *replica_provisioned_write_capacity_auto_scaling_settings;
    struct str replica_status;
};

struct dynamodb_replica_auto_scaling_update {
    struct str region_name; /* required */
    struct dynamodb_replica_global_secondary_index_auto_scaling_update_list
        replica_global_secondary_index_updates;
    const struct dynamodb_auto_scaling_settings_update
        *replica_provisioned_read_capacity_auto_scaling_update;
};

struct dynamodb_replica_description {
    struct str region_name;
    struct str replica_status;
    struct str replica_arn;
    struct str replica_status_description;
    struct str replica_status_percent_progress;
    struct str kms_master_key_id;
    const struct dynamodb_provisioned_throughput_override *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput_override *on_demand_throughput_override;
    const struct dynamodb_table_warm_throughput_description *warm_throughput;
    struct dynamodb_replica_global_secondary_index_description_list global_secondary_indexes;
    struct opt_time replica_inaccessible_date_time;
    const struct dynamodb_table_class_summary *replica_table_class_summary;
    struct str global_table_settings_replication_mode;
};

struct dynamodb_replica_global_secondary_index {
    struct str index_name; /* required */
    const struct dynamodb_provisioned_throughput_override *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput_override *on_demand_throughput_override;
};

struct dynamodb_replica_global_secondary_index_auto_scaling_description {
    struct str index_name;
    struct str index_status;
    const struct dynamodb_auto_scaling_settings_description
        *provisioned_read_capacity_auto_scaling_settings;
    const struct dynamodb_auto_scaling_settings_description
        *provisioned_write_capacity_auto_scaling_settings;
};

struct dynamodb_replica_global_secondary_index_auto_scaling_update {
    struct str index_name;
    const struct dynamodb_auto_scaling_settings_update
        *provisioned_read_capacity_auto_scaling_update;
};

struct dynamodb_replica_global_secondary_index_description {
    struct str index_name;
    const struct dynamodb_provisioned_throughput_override *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput_override *on_demand_throughput_override;
    const struct dynamodb_global_secondary_index_warm_throughput_description *warm_throughput;
};

struct dynamodb_replica_global_secondary_index_settings_description {
    struct str index_name; /* required */
    struct str index_status;
    struct opt_long provisioned_read_capacity_units;
    const struct dynamodb_auto_scaling_settings_description
        *provisioned_read_capacity_auto_scaling_settings;
    struct opt_long provisioned_write_capacity_units;
    const struct dynamodb_auto_scaling_settings_description
        *provisioned_write_capacity_auto_scaling_settings;
};

struct dynamodb_replica_global_secondary_index_settings_update {
    struct str index_name; /* required */
    struct opt_long provisioned_read_capacity_units;
    const struct dynamodb_auto_scaling_settings_update
        *provisioned_read_capacity_auto_scaling_settings_update;
};

struct dynamodb_replica_settings_description {
    struct str region_name; /* required */
    struct str replica_status;
    const struct dynamodb_billing_mode_summary *replica_billing_mode_summary;
    struct opt_long replica_provisioned_read_capacity_units;
    const struct dynamodb_auto_scaling_settings_description
        *replica_provisioned_read_capacity_auto_scaling_settings;
    struct opt_long replica_provisioned_write_capacity_units;
    const struct dynamodb_auto_scaling_settings_description
        *replica_provisioned_write_capacity_auto_scaling_settings;
    struct dynamodb_replica_global_secondary_index_settings_description_list
        replica_global_secondary_index_settings;
    const struct dynamodb_table_class_summary *replica_table_class_summary;
};

struct dynamodb_replica_settings_update {
    struct str region_name; /* required */
    struct opt_long replica_provisioned_read_capacity_units;
    const struct dynamodb_auto_scaling_settings_update
        *replica_provisioned_read_capacity_auto_scaling_settings_update;
    struct dynamodb_replica_global_secondary_index_settings_update_list
        replica_global_secondary_index_settings_update;
    struct str replica_table_class;
};

struct dynamodb_replica_update {
    const struct dynamodb_create_replica_action *create;
    const struct dynamodb_delete_replica_action *delete;
};

struct dynamodb_replication_group_update {
    const struct dynamodb_create_replication_group_member_action *create;
    const struct dynamodb_update_replication_group_member_action *update;
    const struct dynamodb_delete_replication_group_member_action *delete;
    const struct dynamodb_disassociate_replication_group_member_action *disassociate;
};

struct dynamodb_request_limit_exceeded {
    struct dynamodb_throttling_reason_list throttling_reasons;
};

struct dynamodb_restore_summary {
    struct str source_backup_arn;
    struct str source_table_arn;
    struct opt_time restore_date_time; /* required */
    struct opt_bool restore_in_progress; /* required */
};

struct dynamodb_s3_bucket_source {
    struct str s3_bucket_owner;
    struct str s3_bucket; /* required */
    struct str s3_key_prefix;
};

struct dynamodb_search_result_item {
    struct attribute_map item;
    struct opt_double score;
};

struct dynamodb_search_schema_element {
    struct str attribute_name; /* required */
    struct str search_schema_element_type; /* required */
};

struct dynamodb_source_table_details {
    struct str table_name; /* required */
    struct str table_id; /* required */
    struct str table_arn;
    struct opt_long table_size_bytes;
    struct dynamodb_key_schema_element_list key_schema; /* required */
    struct opt_time table_creation_date_time; /* required */
    const struct dynamodb_provisioned_throughput *provisioned_throughput; /* required */
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    struct opt_long item_count;
    struct str billing_mode;
};

struct dynamodb_source_table_feature_details {
    struct dynamodb_local_secondary_index_info_list local_secondary_indexes;
    struct dynamodb_global_secondary_index_info_list global_secondary_indexes;
    const struct dynamodb_stream_specification *stream_description;
    const struct dynamodb_time_to_live_description *time_to_live_description;
    const struct dynamodb_sse_description *sse_description;
    struct dynamodb_vector_index_info_list vector_indexes;
};

struct dynamodb_sse_description {
    struct str status;
    struct str sse_type;
    struct str kms_master_key_arn;
    struct opt_time inaccessible_encryption_date_time;
};

struct dynamodb_sse_specification {
    struct opt_bool enabled;
    struct str sse_type;
    struct str kms_master_key_id;
};

struct dynamodb_stream_specification {
    struct opt_bool stream_enabled; /* required */
    struct str stream_view_type;
};

struct dynamodb_table_auto_scaling_description {
    struct str table_name;
    struct str table_status;
    struct dynamodb_replica_auto_scaling_description_list replicas;
};

struct dynamodb_table_class_summary {
    struct str table_class;
    struct opt_time last_update_date_time;
};

struct dynamodb_table_creation_parameters {
    struct str table_name; /* required */
    struct dynamodb_attribute_definition_list attribute_definitions; /* required */
    struct dynamodb_key_schema_element_list key_schema; /* required */
    struct str billing_mode;
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_sse_specification *sse_specification;
    struct dynamodb_global_secondary_index_list global_secondary_indexes;
    struct dynamodb_vector_index_list vector_indexes;
};

struct dynamodb_table_description {
    struct dynamodb_attribute_definition_list attribute_definitions;
    struct str table_name;
    struct dynamodb_key_schema_element_list key_schema;
    struct str table_status;
    struct opt_time creation_date_time;
    const struct dynamodb_provisioned_throughput_description *provisioned_throughput;
    struct opt_long table_size_bytes;
    struct opt_long item_count;
    struct str table_arn;
    struct str table_id;
    const struct dynamodb_billing_mode_summary *billing_mode_summary;
    struct dynamodb_local_secondary_index_description_list local_secondary_indexes;
    struct dynamodb_global_secondary_index_description_list global_secondary_indexes;
    const struct dynamodb_stream_specification *stream_specification;
    struct str latest_stream_label;
    struct str latest_stream_arn;
    struct str global_table_version;
    struct dynamodb_replica_description_list replicas;
    struct dynamodb_global_table_witness_description_list global_table_witnesses;
    struct str global_table_settings_replication_mode;
    const struct dynamodb_restore_summary *restore_summary;
    const struct dynamodb_sse_description *sse_description;
    const struct dynamodb_archival_summary *archival_summary;
    const struct dynamodb_table_class_summary *table_class_summary;
    struct opt_bool deletion_protection_enabled;
    struct opt_bool disassociation_protection_enabled;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_table_warm_throughput_description *warm_throughput;
    struct str multi_region_consistency;
    struct dynamodb_vector_index_description_list vector_indexes;
};

struct dynamodb_table_warm_throughput_description {
    struct opt_long read_units_per_second;
    struct opt_long write_units_per_second;
    struct str status;
};

struct dynamodb_tag {
    struct str key; /* required */
    struct str value; /* required */
};

struct dynamodb_throttling_exception {
    struct dynamodb_throttling_reason_list throttling_reasons;
};

struct dynamodb_throttling_reason {
    struct str reason;
    struct str resource;
};

struct dynamodb_time_to_live_description {
    struct str time_to_live_status;
    struct str attribute_name;
};

struct dynamodb_time_to_live_specification {
    struct opt_bool enabled; /* required */
    struct str attribute_name; /* required */
};

struct dynamodb_transact_get_item {
    const struct dynamodb_get *get; /* required */
};

struct dynamodb_transact_write_item {
    const struct dynamodb_condition_check *condition_check;
    const struct dynamodb_put *put;
    const struct dynamodb_delete *delete;
    const struct dynamodb_update *update;
};

struct dynamodb_transaction_canceled_exception {
    struct dynamodb_cancellation_reason_list cancellation_reasons;
};

struct dynamodb_update {
    struct attribute_map key; /* required */
    struct str update_expression; /* required */
    struct str table_name; /* required */
    struct str condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};

struct dynamodb_update_global_secondary_index_action {
    struct str index_name; /* required */
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_warm_throughput *warm_throughput;
};

struct dynamodb_update_kinesis_streaming_configuration {
    struct str approximate_creation_date_time_precision;
};

struct dynamodb_update_replication_group_member_action {
    struct str region_name; /* required */
    struct str kms_master_key_id;
    const struct dynamodb_provisioned_throughput_override *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput_override *on_demand_throughput_override;
    struct dynamodb_replica_global_secondary_index_list global_secondary_indexes;
    struct str table_class_override;
};

struct dynamodb_vector_attribute_definition {
    struct str attribute_name; /* required */
};

struct dynamodb_vector_capacity {
    struct opt_double vector_search_request_bytes;
    struct opt_double vector_write_request_bytes;
};

struct dynamodb_vector_index {
    struct str index_name; /* required */
    const struct dynamodb_vector_attribute_definition *vector_attribute; /* required */
    struct dynamodb_search_schema_element_list search_schema;
    const struct dynamodb_projection *projection; /* required */
    struct opt_long dimensions; /* required */
    struct str distance_function; /* required */
};

struct dynamodb_vector_index_description {
    struct str index_name;
    struct dynamodb_search_schema_element_list search_schema;
    const struct dynamodb_projection *projection;
    const struct dynamodb_vector_attribute_definition *vector_attribute;
    struct opt_long dimensions;
    struct str distance_function;
    struct str index_status;
    struct opt_bool backfilling;
    struct opt_long index_size_bytes;
    struct opt_long item_count;
    struct str index_arn;
};

struct dynamodb_vector_index_info {
    struct str index_name;
    const struct dynamodb_vector_attribute_definition *vector_attribute;
    struct dynamodb_search_schema_element_list search_schema;
    const struct dynamodb_projection *projection;
    struct opt_long dimensions;
    struct str distance_function;
};

struct dynamodb_vector_index_update {
    const struct dynamodb_create_vector_index_action *create;
    const struct dynamodb_delete_vector_index_action *delete;
};

struct dynamodb_warm_throughput {
    struct opt_long read_units_per_second;
    struct opt_long write_units_per_second;
};

struct dynamodb_write_request {
    const struct dynamodb_put_request *put_request;
    const struct dynamodb_delete_request *delete_request;
};

/* Entries of the maps. */
struct dynamodb_attribute_map_list_entry {
    struct str key;
    struct dynamodb_attribute_map_list value;
};
struct dynamodb_attribute_value_update_entry {
    struct str key;
    struct dynamodb_attribute_value_update value;
};
struct dynamodb_bulk_operation_bytes_entry {
    struct str key;
    struct dynamodb_bulk_operation_bytes value;
};
struct dynamodb_bulk_operation_vector_bytes_entry {
    struct str key;
    struct dynamodb_bulk_operation_vector_bytes value;
};
struct dynamodb_capacity_entry {
    struct str key;
    struct dynamodb_capacity value;
};
struct dynamodb_condition_entry {
    struct str key;
    struct dynamodb_condition value;
};
struct dynamodb_expected_attribute_value_entry {
    struct str key;
    struct dynamodb_expected_attribute_value value;
};
struct dynamodb_item_collection_metrics_list_entry {
    struct str key;
    struct dynamodb_item_collection_metrics_list value;
};
struct dynamodb_keys_and_attributes_entry {
    struct str key;
    struct dynamodb_keys_and_attributes value;
};
struct dynamodb_vector_capacity_entry {
    struct str key;
    struct dynamodb_vector_capacity value;
};
struct dynamodb_write_request_list_entry {
    struct str key;
    struct dynamodb_write_request_list value;
};

/* BatchExecuteStatement */
struct dynamodb_batch_execute_statement_in {
    struct dynamodb_batch_statement_request_list statements; /* required */
    struct str return_consumed_capacity;
};
struct dynamodb_batch_execute_statement_out {
    struct dynamodb_batch_statement_response_list responses;
    struct dynamodb_consumed_capacity_list consumed_capacity;
};
enum outcome dynamodb_batch_execute_statement(
    struct call *call, const struct dynamodb_batch_execute_statement_in *in,
    struct dynamodb_batch_execute_statement_out *out);
static inline enum outcome dynamodb_batch_execute_statement_run(struct call *call, const void *in,
                                                                void *out) {
    return dynamodb_batch_execute_statement(call, in, out);
}

/* BatchGetItem */
struct dynamodb_batch_get_item_in {
    struct dynamodb_keys_and_attributes_map request_items; /* required */
    struct str return_consumed_capacity;
};
struct dynamodb_batch_get_item_out {
    struct dynamodb_attribute_map_list_map responses;
    struct dynamodb_keys_and_attributes_map unprocessed_keys;
    struct dynamodb_consumed_capacity_list consumed_capacity;
};
enum outcome dynamodb_batch_get_item(struct call *call, const struct dynamodb_batch_get_item_in *in,
                                     struct dynamodb_batch_get_item_out *out);
static inline enum outcome dynamodb_batch_get_item_run(struct call *call, const void *in,
                                                       void *out) {
    return dynamodb_batch_get_item(call, in, out);
}

/* BatchWriteItem */
struct dynamodb_batch_write_item_in {
    struct dynamodb_write_request_list_map request_items; /* required */
    struct str return_consumed_capacity;
    struct str return_item_collection_metrics;
};
struct dynamodb_batch_write_item_out {
    struct dynamodb_write_request_list_map unprocessed_items;
    struct dynamodb_item_collection_metrics_list_map item_collection_metrics;
    struct dynamodb_consumed_capacity_list consumed_capacity;
};
enum outcome dynamodb_batch_write_item(struct call *call,
                                       const struct dynamodb_batch_write_item_in *in,
                                       struct dynamodb_batch_write_item_out *out);
static inline enum outcome dynamodb_batch_write_item_run(struct call *call, const void *in,
                                                         void *out) {
    return dynamodb_batch_write_item(call, in, out);
}

/* CancelBulkOperation */
struct dynamodb_cancel_bulk_operation_in {
    struct str bulk_operation_arn; /* required */
};
struct dynamodb_cancel_bulk_operation_out {
    struct str bulk_operation_arn; /* required */
    struct str bulk_operation_status; /* required */
};
enum outcome dynamodb_cancel_bulk_operation(struct call *call,
                                            const struct dynamodb_cancel_bulk_operation_in *in,
                                            struct dynamodb_cancel_bulk_operation_out *out);
static inline enum outcome dynamodb_cancel_bulk_operation_run(struct call *call, const void *in,
                                                              void *out) {
    return dynamodb_cancel_bulk_operation(call, in, out);
}

/* CreateBackup */
struct dynamodb_create_backup_in {
    struct str table_name; /* required */
    struct str backup_name; /* required */
};
struct dynamodb_create_backup_out {
    const struct dynamodb_backup_details *backup_details;
};
enum outcome dynamodb_create_backup(struct call *call, const struct dynamodb_create_backup_in *in,
                                    struct dynamodb_create_backup_out *out);
static inline enum outcome dynamodb_create_backup_run(struct call *call, const void *in,
                                                      void *out) {
    return dynamodb_create_backup(call, in, out);
}

/* CreateGlobalTable */
struct dynamodb_create_global_table_in {
    struct str global_table_name; /* required */
    struct dynamodb_replica_list replication_group; /* required */
};
struct dynamodb_create_global_table_out {
    const struct dynamodb_global_table_description *global_table_description;
};
enum outcome dynamodb_create_global_table(struct call *call,
                                          const struct dynamodb_create_global_table_in *in,
                                          struct dynamodb_create_global_table_out *out);
static inline enum outcome dynamodb_create_global_table_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodb_create_global_table(call, in, out);
}

/* CreateTable */
struct dynamodb_create_table_in {
    struct dynamodb_attribute_definition_list attribute_definitions;
    struct str table_name; /* required */
    struct dynamodb_key_schema_element_list key_schema;
    struct dynamodb_local_secondary_index_list local_secondary_indexes;
    struct dynamodb_global_secondary_index_list global_secondary_indexes;
    struct str billing_mode;
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    const struct dynamodb_stream_specification *stream_specification;
    const struct dynamodb_sse_specification *sse_specification;
    struct dynamodb_tag_list tags;
    struct str table_class;
    struct opt_bool deletion_protection_enabled;
    const struct dynamodb_warm_throughput *warm_throughput;
    struct str resource_policy;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    struct str global_table_source_arn;
    struct str global_table_settings_replication_mode;
    struct dynamodb_vector_index_list vector_indexes;
};
struct dynamodb_create_table_out {
    const struct dynamodb_table_description *table_description;
};
enum outcome dynamodb_create_table(struct call *call, const struct dynamodb_create_table_in *in,
                                   struct dynamodb_create_table_out *out);
static inline enum outcome dynamodb_create_table_run(struct call *call, const void *in, void *out) {
    return dynamodb_create_table(call, in, out);
}

/* DeleteBackup */
struct dynamodb_delete_backup_in {
    struct str backup_arn; /* required */
};
struct dynamodb_delete_backup_out {
    const struct dynamodb_backup_description *backup_description;
};
enum outcome dynamodb_delete_backup(struct call *call, const struct dynamodb_delete_backup_in *in,
                                    struct dynamodb_delete_backup_out *out);
static inline enum outcome dynamodb_delete_backup_run(struct call *call, const void *in,
                                                      void *out) {
    return dynamodb_delete_backup(call, in, out);
}

/* DeleteItem */
struct dynamodb_delete_item_in {
    struct str table_name; /* required */
    struct attribute_map key; /* required */
    struct dynamodb_expected_attribute_value_map expected;
    struct str conditional_operator;
    struct str return_values;
    struct str return_consumed_capacity;
    struct str return_item_collection_metrics;
    struct str condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};
struct dynamodb_delete_item_out {
    struct attribute_map attributes;
    const struct dynamodb_consumed_capacity *consumed_capacity;
    const struct dynamodb_item_collection_metrics *item_collection_metrics;
};
enum outcome dynamodb_delete_item(struct call *call, const struct dynamodb_delete_item_in *in,
                                  struct dynamodb_delete_item_out *out);
static inline enum outcome dynamodb_delete_item_run(struct call *call, const void *in, void *out) {
    return dynamodb_delete_item(call, in, out);
}

/* DeleteResourcePolicy */
struct dynamodb_delete_resource_policy_in {
    struct str resource_arn; /* required */
    struct str expected_revision_id;
};
struct dynamodb_delete_resource_policy_out {
    struct str revision_id;
};
enum outcome dynamodb_delete_resource_policy(struct call *call,
                                             const struct dynamodb_delete_resource_policy_in *in,
                                             struct dynamodb_delete_resource_policy_out *out);
static inline enum outcome dynamodb_delete_resource_policy_run(struct call *call, const void *in,
                                                               void *out) {
    return dynamodb_delete_resource_policy(call, in, out);
}

/* DeleteTable */
struct dynamodb_delete_table_in {
    struct str table_name; /* required */
};
struct dynamodb_delete_table_out {
    const struct dynamodb_table_description *table_description;
};
enum outcome dynamodb_delete_table(struct call *call, const struct dynamodb_delete_table_in *in,
                                   struct dynamodb_delete_table_out *out);
static inline enum outcome dynamodb_delete_table_run(struct call *call, const void *in, void *out) {
    return dynamodb_delete_table(call, in, out);
}

/* DescribeBackup */
struct dynamodb_describe_backup_in {
    struct str backup_arn; /* required */
};
struct dynamodb_describe_backup_out {
    const struct dynamodb_backup_description *backup_description;
};
enum outcome dynamodb_describe_backup(struct call *call,
                                      const struct dynamodb_describe_backup_in *in,
                                      struct dynamodb_describe_backup_out *out);
static inline enum outcome dynamodb_describe_backup_run(struct call *call, const void *in,
                                                        void *out) {
    return dynamodb_describe_backup(call, in, out);
}

/* DescribeBulkOperation */
struct dynamodb_describe_bulk_operation_in {
    struct str bulk_operation_arn; /* required */
};
struct dynamodb_describe_bulk_operation_out {
    const struct dynamodb_bulk_operation_description *bulk_operation_description; /* required */
};
enum outcome dynamodb_describe_bulk_operation(
    struct call *call, const struct dynamodb_describe_bulk_operation_in *in,
    struct dynamodb_describe_bulk_operation_out *out);
static inline enum outcome dynamodb_describe_bulk_operation_run(struct call *call, const void *in,
                                                                void *out) {
    return dynamodb_describe_bulk_operation(call, in, out);
}

/* DescribeContinuousBackups */
struct dynamodb_describe_continuous_backups_in {
    struct str table_name; /* required */
};
struct dynamodb_describe_continuous_backups_out {
    const struct dynamodb_continuous_backups_description *continuous_backups_description;
};
enum outcome dynamodb_describe_continuous_backups(
    struct call *call, const struct dynamodb_describe_continuous_backups_in *in,
    struct dynamodb_describe_continuous_backups_out *out);
static inline enum outcome dynamodb_describe_continuous_backups_run(struct call *call,
                                                                    const void *in, void *out) {
    return dynamodb_describe_continuous_backups(call, in, out);
}

/* DescribeContributorInsights */
struct dynamodb_describe_contributor_insights_in {
    struct str table_name; /* required */
    struct str index_name;
};
struct dynamodb_describe_contributor_insights_out {
    struct str table_name;
    struct str index_name;
    struct str_list contributor_insights_rule_list;
    struct str contributor_insights_status;
    struct opt_time last_update_date_time;
    const struct dynamodb_failure_exception *failure_exception;
    struct str contributor_insights_mode;
};
enum outcome dynamodb_describe_contributor_insights(
    struct call *call, const struct dynamodb_describe_contributor_insights_in *in,
    struct dynamodb_describe_contributor_insights_out *out);
static inline enum outcome dynamodb_describe_contributor_insights_run(struct call *call,
                                                                      const void *in, void *out) {
    return dynamodb_describe_contributor_insights(call, in, out);
}

/* DescribeEndpoints */
struct dynamodb_describe_endpoints_in {
    char nothing; /* C has no empty struct */
};
struct dynamodb_describe_endpoints_out {
    struct dynamodb_endpoint_list endpoints; /* required */
};
enum outcome dynamodb_describe_endpoints(struct call *call,
                                         const struct dynamodb_describe_endpoints_in *in,
                                         struct dynamodb_describe_endpoints_out *out);
static inline enum outcome dynamodb_describe_endpoints_run(struct call *call, const void *in,
                                                           void *out) {
    return dynamodb_describe_endpoints(call, in, out);
}

/* DescribeExport */
struct dynamodb_describe_export_in {
    struct str export_arn; /* required */
};
struct dynamodb_describe_export_out {
    const struct dynamodb_export_description *export_description;
};
enum outcome dynamodb_describe_export(struct call *call,
                                      const struct dynamodb_describe_export_in *in,
                                      struct dynamodb_describe_export_out *out);
static inline enum outcome dynamodb_describe_export_run(struct call *call, const void *in,
                                                        void *out) {
    return dynamodb_describe_export(call, in, out);
}

/* DescribeGlobalTable */
struct dynamodb_describe_global_table_in {
    struct str global_table_name; /* required */
};
struct dynamodb_describe_global_table_out {
    const struct dynamodb_global_table_description *global_table_description;
};
enum outcome dynamodb_describe_global_table(struct call *call,
                                            const struct dynamodb_describe_global_table_in *in,
                                            struct dynamodb_describe_global_table_out *out);
static inline enum outcome dynamodb_describe_global_table_run(struct call *call, const void *in,
                                                              void *out) {
    return dynamodb_describe_global_table(call, in, out);
}

/* DescribeGlobalTableSettings */
struct dynamodb_describe_global_table_settings_in {
    struct str global_table_name; /* required */
};
struct dynamodb_describe_global_table_settings_out {
    struct str global_table_name;
    struct dynamodb_replica_settings_description_list replica_settings;
};
enum outcome dynamodb_describe_global_table_settings(
    struct call *call, const struct dynamodb_describe_global_table_settings_in *in,
    struct dynamodb_describe_global_table_settings_out *out);
static inline enum outcome dynamodb_describe_global_table_settings_run(struct call *call,
                                                                       const void *in, void *out) {
    return dynamodb_describe_global_table_settings(call, in, out);
}

/* DescribeImport */
struct dynamodb_describe_import_in {
    struct str import_arn; /* required */
};
struct dynamodb_describe_import_out {
    const struct dynamodb_import_table_description *import_table_description; /* required */
};
enum outcome dynamodb_describe_import(struct call *call,
                                      const struct dynamodb_describe_import_in *in,
                                      struct dynamodb_describe_import_out *out);
static inline enum outcome dynamodb_describe_import_run(struct call *call, const void *in,
                                                        void *out) {
    return dynamodb_describe_import(call, in, out);
}

/* DescribeKinesisStreamingDestination */
struct dynamodb_describe_kinesis_streaming_destination_in {
    struct str table_name; /* required */
};
struct dynamodb_describe_kinesis_streaming_destination_out {
    struct str table_name;
    struct dynamodb_kinesis_data_stream_destination_list kinesis_data_stream_destinations;
};
enum outcome dynamodb_describe_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_describe_kinesis_streaming_destination_in *in,
    struct dynamodb_describe_kinesis_streaming_destination_out *out);
static inline enum outcome dynamodb_describe_kinesis_streaming_destination_run(struct call *call,
                                                                               const void *in,
                                                                               void *out) {
    return dynamodb_describe_kinesis_streaming_destination(call, in, out);
}

/* DescribeLimits */
struct dynamodb_describe_limits_in {
    char nothing; /* C has no empty struct */
};
struct dynamodb_describe_limits_out {
    struct opt_long account_max_read_capacity_units;
    struct opt_long account_max_write_capacity_units;
    struct opt_long table_max_read_capacity_units;
    struct opt_long table_max_write_capacity_units;
};
enum outcome dynamodb_describe_limits(struct call *call,
                                      const struct dynamodb_describe_limits_in *in,
                                      struct dynamodb_describe_limits_out *out);
static inline enum outcome dynamodb_describe_limits_run(struct call *call, const void *in,
                                                        void *out) {
    return dynamodb_describe_limits(call, in, out);
}

/* DescribeTable */
struct dynamodb_describe_table_in {
    struct str table_name; /* required */
};
struct dynamodb_describe_table_out {
    const struct dynamodb_table_description *table;
};
enum outcome dynamodb_describe_table(struct call *call, const struct dynamodb_describe_table_in *in,
                                     struct dynamodb_describe_table_out *out);
static inline enum outcome dynamodb_describe_table_run(struct call *call, const void *in,
                                                       void *out) {
    return dynamodb_describe_table(call, in, out);
}

/* DescribeTableReplicaAutoScaling */
struct dynamodb_describe_table_replica_auto_scaling_in {
    struct str table_name; /* required */
};
struct dynamodb_describe_table_replica_auto_scaling_out {
    const struct dynamodb_table_auto_scaling_description *table_auto_scaling_description;
};
enum outcome dynamodb_describe_table_replica_auto_scaling(
    struct call *call, const struct dynamodb_describe_table_replica_auto_scaling_in *in,
    struct dynamodb_describe_table_replica_auto_scaling_out *out);
static inline enum outcome dynamodb_describe_table_replica_auto_scaling_run(struct call *call,
                                                                            const void *in,
                                                                            void *out) {
    return dynamodb_describe_table_replica_auto_scaling(call, in, out);
}

/* DescribeTimeToLive */
struct dynamodb_describe_time_to_live_in {
    struct str table_name; /* required */
};
struct dynamodb_describe_time_to_live_out {
    const struct dynamodb_time_to_live_description *time_to_live_description;
};
enum outcome dynamodb_describe_time_to_live(struct call *call,
                                            const struct dynamodb_describe_time_to_live_in *in,
                                            struct dynamodb_describe_time_to_live_out *out);
static inline enum outcome dynamodb_describe_time_to_live_run(struct call *call, const void *in,
                                                              void *out) {
    return dynamodb_describe_time_to_live(call, in, out);
}

/* DisableKinesisStreamingDestination */
struct dynamodb_disable_kinesis_streaming_destination_in {
    struct str table_name; /* required */
    struct str stream_arn; /* required */
    const struct dynamodb_enable_kinesis_streaming_configuration
        *enable_kinesis_streaming_configuration;
};
struct dynamodb_disable_kinesis_streaming_destination_out {
    struct str table_name;
    struct str stream_arn;
    struct str destination_status;
    const struct dynamodb_enable_kinesis_streaming_configuration
        *enable_kinesis_streaming_configuration;
};
enum outcome dynamodb_disable_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_disable_kinesis_streaming_destination_in *in,
    struct dynamodb_disable_kinesis_streaming_destination_out *out);
static inline enum outcome dynamodb_disable_kinesis_streaming_destination_run(struct call *call,
                                                                              const void *in,
                                                                              void *out) {
    return dynamodb_disable_kinesis_streaming_destination(call, in, out);
}

/* EnableKinesisStreamingDestination */
struct dynamodb_enable_kinesis_streaming_destination_in {
    struct str table_name; /* required */
    struct str stream_arn; /* required */
    const struct dynamodb_enable_kinesis_streaming_configuration
        *enable_kinesis_streaming_configuration;
};
struct dynamodb_enable_kinesis_streaming_destination_out {
    struct str table_name;
    struct str stream_arn;
    struct str destination_status;
    const struct dynamodb_enable_kinesis_streaming_configuration
        *enable_kinesis_streaming_configuration;
};
enum outcome dynamodb_enable_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_enable_kinesis_streaming_destination_in *in,
    struct dynamodb_enable_kinesis_streaming_destination_out *out);
static inline enum outcome dynamodb_enable_kinesis_streaming_destination_run(struct call *call,
                                                                             const void *in,
                                                                             void *out) {
    return dynamodb_enable_kinesis_streaming_destination(call, in, out);
}

/* ExecuteStatement */
struct dynamodb_execute_statement_in {
    struct str statement; /* required */
    struct attribute_list parameters;
    struct opt_bool consistent_read;
    struct str next_token;
    struct str return_consumed_capacity;
    struct opt_int limit;
    struct str return_values_on_condition_check_failure;
};
struct dynamodb_execute_statement_out {
    struct dynamodb_attribute_map_list items;
    struct str next_token;
    const struct dynamodb_consumed_capacity *consumed_capacity;
    struct attribute_map last_evaluated_key;
};
enum outcome dynamodb_execute_statement(struct call *call,
                                        const struct dynamodb_execute_statement_in *in,
                                        struct dynamodb_execute_statement_out *out);
static inline enum outcome dynamodb_execute_statement_run(struct call *call, const void *in,
                                                          void *out) {
    return dynamodb_execute_statement(call, in, out);
}

/* ExecuteTransaction */
struct dynamodb_execute_transaction_in {
    struct dynamodb_parameterized_statement_list transact_statements; /* required */
    struct str client_request_token;
    struct str return_consumed_capacity;
};
struct dynamodb_execute_transaction_out {
    struct dynamodb_item_response_list responses;
    struct dynamodb_consumed_capacity_list consumed_capacity;
};
enum outcome dynamodb_execute_transaction(struct call *call,
                                          const struct dynamodb_execute_transaction_in *in,
                                          struct dynamodb_execute_transaction_out *out);
static inline enum outcome dynamodb_execute_transaction_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodb_execute_transaction(call, in, out);
}

/* ExportTableToPointInTime */
struct dynamodb_export_table_to_point_in_time_in {
    struct str table_arn; /* required */
    struct opt_time export_time;
    struct str client_token;
    struct str s3_bucket; /* required */
    struct str s3_bucket_owner;
    struct str s3_prefix;
    struct str s3_sse_algorithm;
    struct str s3_sse_kms_key_id;
    struct str export_format;
    struct str export_type;
    const struct dynamodb_incremental_export_specification *incremental_export_specification;
    const struct dynamodb_filter_specification *filter_specification;
};
struct dynamodb_export_table_to_point_in_time_out {
    const struct dynamodb_export_description *export_description;
};
enum outcome dynamodb_export_table_to_point_in_time(
    struct call *call, const struct dynamodb_export_table_to_point_in_time_in *in,
    struct dynamodb_export_table_to_point_in_time_out *out);
static inline enum outcome dynamodb_export_table_to_point_in_time_run(struct call *call,
                                                                      const void *in, void *out) {
    return dynamodb_export_table_to_point_in_time(call, in, out);
}

/* GetItem */
struct dynamodb_get_item_in {
    struct str table_name; /* required */
    struct attribute_map key; /* required */
    struct str_list attributes_to_get;
    struct opt_bool consistent_read;
    struct str return_consumed_capacity;
    struct str projection_expression;
    struct str_map expression_attribute_names;
};
struct dynamodb_get_item_out {
    struct attribute_map item;
    const struct dynamodb_consumed_capacity *consumed_capacity;
};
enum outcome dynamodb_get_item(struct call *call, const struct dynamodb_get_item_in *in,
                               struct dynamodb_get_item_out *out);
static inline enum outcome dynamodb_get_item_run(struct call *call, const void *in, void *out) {
    return dynamodb_get_item(call, in, out);
}

/* GetResourcePolicy */
struct dynamodb_get_resource_policy_in {
    struct str resource_arn; /* required */
};
struct dynamodb_get_resource_policy_out {
    struct str policy;
    struct str revision_id;
};
enum outcome dynamodb_get_resource_policy(struct call *call,
                                          const struct dynamodb_get_resource_policy_in *in,
                                          struct dynamodb_get_resource_policy_out *out);
static inline enum outcome dynamodb_get_resource_policy_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodb_get_resource_policy(call, in, out);
}

/* ImportTable */
struct dynamodb_import_table_in {
    struct str client_token;
    const struct dynamodb_s3_bucket_source *s3_bucket_source; /* required */
    struct str input_format; /* required */
    const struct dynamodb_input_format_options *input_format_options;
    struct str input_compression_type;
    const struct dynamodb_table_creation_parameters *table_creation_parameters; /* required */
};
struct dynamodb_import_table_out {
    const struct dynamodb_import_table_description *import_table_description; /* required */
};
enum outcome dynamodb_import_table(struct call *call, const struct dynamodb_import_table_in *in,
                                   struct dynamodb_import_table_out *out);
static inline enum outcome dynamodb_import_table_run(struct call *call, const void *in, void *out) {
    return dynamodb_import_table(call, in, out);
}

/* ListBackups */
struct dynamodb_list_backups_in {
    struct str table_name;
    struct opt_int limit;
    struct opt_time time_range_lower_bound;
    struct opt_time time_range_upper_bound;
    struct str exclusive_start_backup_arn;
    struct str backup_type;
};
struct dynamodb_list_backups_out {
    struct dynamodb_backup_summary_list backup_summaries;
    struct str last_evaluated_backup_arn;
};
enum outcome dynamodb_list_backups(struct call *call, const struct dynamodb_list_backups_in *in,
                                   struct dynamodb_list_backups_out *out);
static inline enum outcome dynamodb_list_backups_run(struct call *call, const void *in, void *out) {
    return dynamodb_list_backups(call, in, out);
}

/* ListBulkOperations */
struct dynamodb_list_bulk_operations_in {
    struct opt_int max_results;
    struct str next_token;
};
struct dynamodb_list_bulk_operations_out {
    struct dynamodb_bulk_operation_summary_list bulk_operations_summary_list;
    struct str next_token;
};
enum outcome dynamodb_list_bulk_operations(struct call *call,
                                           const struct dynamodb_list_bulk_operations_in *in,
                                           struct dynamodb_list_bulk_operations_out *out);
static inline enum outcome dynamodb_list_bulk_operations_run(struct call *call, const void *in,
                                                             void *out) {
    return dynamodb_list_bulk_operations(call, in, out);
}

/* ListContributorInsights */
struct dynamodb_list_contributor_insights_in {
    struct str table_name;
    struct str next_token;
    struct opt_int max_results;
};
struct dynamodb_list_contributor_insights_out {
    struct dynamodb_contributor_insights_summary_list contributor_insights_summaries;
    struct str next_token;
};
enum outcome dynamodb_list_contributor_insights(
    struct call *call, const struct dynamodb_list_contributor_insights_in *in,
    struct dynamodb_list_contributor_insights_out *out);
static inline enum outcome dynamodb_list_contributor_insights_run(struct call *call, const void *in,
                                                                  void *out) {
    return dynamodb_list_contributor_insights(call, in, out);
}

/* ListExports */
struct dynamodb_list_exports_in {
    struct str table_arn;
    struct opt_int max_results;
    struct str next_token;
};
struct dynamodb_list_exports_out {
    struct dynamodb_export_summary_list export_summaries;
    struct str next_token;
};
enum outcome dynamodb_list_exports(struct call *call, const struct dynamodb_list_exports_in *in,
                                   struct dynamodb_list_exports_out *out);
static inline enum outcome dynamodb_list_exports_run(struct call *call, const void *in, void *out) {
    return dynamodb_list_exports(call, in, out);
}

/* ListGlobalTables */
struct dynamodb_list_global_tables_in {
    struct str exclusive_start_global_table_name;
    struct opt_int limit;
    struct str region_name;
};
struct dynamodb_list_global_tables_out {
    struct dynamodb_global_table_list global_tables;
    struct str last_evaluated_global_table_name;
};
enum outcome dynamodb_list_global_tables(struct call *call,
                                         const struct dynamodb_list_global_tables_in *in,
                                         struct dynamodb_list_global_tables_out *out);
static inline enum outcome dynamodb_list_global_tables_run(struct call *call, const void *in,
                                                           void *out) {
    return dynamodb_list_global_tables(call, in, out);
}

/* ListImports */
struct dynamodb_list_imports_in {
    struct str table_arn;
    struct opt_int page_size;
    struct str next_token;
};
struct dynamodb_list_imports_out {
    struct dynamodb_import_summary_list import_summary_list;
    struct str next_token;
};
enum outcome dynamodb_list_imports(struct call *call, const struct dynamodb_list_imports_in *in,
                                   struct dynamodb_list_imports_out *out);
static inline enum outcome dynamodb_list_imports_run(struct call *call, const void *in, void *out) {
    return dynamodb_list_imports(call, in, out);
}

/* ListTables */
struct dynamodb_list_tables_in {
    struct str exclusive_start_table_name;
    struct opt_int limit;
};
struct dynamodb_list_tables_out {
    struct str_list table_names;
    struct str last_evaluated_table_name;
};
enum outcome dynamodb_list_tables(struct call *call, const struct dynamodb_list_tables_in *in,
                                  struct dynamodb_list_tables_out *out);
static inline enum outcome dynamodb_list_tables_run(struct call *call, const void *in, void *out) {
    return dynamodb_list_tables(call, in, out);
}

/* ListTagsOfResource */
struct dynamodb_list_tags_of_resource_in {
    struct str resource_arn; /* required */
    struct str next_token;
};
struct dynamodb_list_tags_of_resource_out {
    struct dynamodb_tag_list tags;
    struct str next_token;
};
enum outcome dynamodb_list_tags_of_resource(struct call *call,
                                            const struct dynamodb_list_tags_of_resource_in *in,
                                            struct dynamodb_list_tags_of_resource_out *out);
static inline enum outcome dynamodb_list_tags_of_resource_run(struct call *call, const void *in,
                                                              void *out) {
    return dynamodb_list_tags_of_resource(call, in, out);
}

/* PutItem */
struct dynamodb_put_item_in {
    struct str table_name; /* required */
    struct attribute_map item; /* required */
    struct dynamodb_expected_attribute_value_map expected;
    struct str return_values;
    struct str return_consumed_capacity;
    struct str return_item_collection_metrics;
    struct str conditional_operator;
    struct str condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};
struct dynamodb_put_item_out {
    struct attribute_map attributes;
    const struct dynamodb_consumed_capacity *consumed_capacity;
    const struct dynamodb_item_collection_metrics *item_collection_metrics;
};
enum outcome dynamodb_put_item(struct call *call, const struct dynamodb_put_item_in *in,
                               struct dynamodb_put_item_out *out);
static inline enum outcome dynamodb_put_item_run(struct call *call, const void *in, void *out) {
    return dynamodb_put_item(call, in, out);
}

/* PutResourcePolicy */
struct dynamodb_put_resource_policy_in {
    struct str resource_arn; /* required */
    struct str policy; /* required */
    struct str expected_revision_id;
    struct opt_bool confirm_remove_self_resource_access;
};
struct dynamodb_put_resource_policy_out {
    struct str revision_id;
};
enum outcome dynamodb_put_resource_policy(struct call *call,
                                          const struct dynamodb_put_resource_policy_in *in,
                                          struct dynamodb_put_resource_policy_out *out);
static inline enum outcome dynamodb_put_resource_policy_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodb_put_resource_policy(call, in, out);
}

/* Query */
struct dynamodb_query_in {
    struct str table_name; /* required */
    struct str index_name;
    struct str select;
    struct str_list attributes_to_get;
    struct opt_int limit;
    struct opt_bool consistent_read;
    struct dynamodb_condition_map key_conditions;
    struct dynamodb_condition_map query_filter;
    struct str conditional_operator;
    struct opt_bool scan_index_forward;
    struct attribute_map exclusive_start_key;
    struct str return_consumed_capacity;
    struct str projection_expression;
    struct str filter_expression;
    struct str key_condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
};
struct dynamodb_query_out {
    struct dynamodb_attribute_map_list items;
    struct opt_int count;
    struct opt_int scanned_count;
    struct attribute_map last_evaluated_key;
    const struct dynamodb_consumed_capacity *consumed_capacity;
};
enum outcome dynamodb_query(struct call *call, const struct dynamodb_query_in *in,
                            struct dynamodb_query_out *out);
static inline enum outcome dynamodb_query_run(struct call *call, const void *in, void *out) {
    return dynamodb_query(call, in, out);
}

/* RestoreTableFromBackup */
struct dynamodb_restore_table_from_backup_in {
    struct str target_table_name; /* required */
    struct str backup_arn; /* required */
    struct str billing_mode_override;
    struct dynamodb_global_secondary_index_list global_secondary_index_override;
    struct dynamodb_local_secondary_index_list local_secondary_index_override;
    const struct dynamodb_provisioned_throughput *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput *on_demand_throughput_override;
    const struct dynamodb_sse_specification *sse_specification_override;
    struct dynamodb_vector_index_list vector_index_override;
};
struct dynamodb_restore_table_from_backup_out {
    const struct dynamodb_table_description *table_description;
};
enum outcome dynamodb_restore_table_from_backup(
    struct call *call, const struct dynamodb_restore_table_from_backup_in *in,
    struct dynamodb_restore_table_from_backup_out *out);
static inline enum outcome dynamodb_restore_table_from_backup_run(struct call *call, const void *in,
                                                                  void *out) {
    return dynamodb_restore_table_from_backup(call, in, out);
}

/* RestoreTableToPointInTime */
struct dynamodb_restore_table_to_point_in_time_in {
    struct str source_table_arn;
    struct str source_table_name;
    struct str target_table_name; /* required */
    struct opt_bool use_latest_restorable_time;
    struct opt_time restore_date_time;
    struct str billing_mode_override;
    struct dynamodb_global_secondary_index_list global_secondary_index_override;
    struct dynamodb_local_secondary_index_list local_secondary_index_override;
    const struct dynamodb_provisioned_throughput *provisioned_throughput_override;
    const struct dynamodb_on_demand_throughput *on_demand_throughput_override;
    const struct dynamodb_sse_specification *sse_specification_override;
    struct dynamodb_vector_index_list vector_index_override;
};
struct dynamodb_restore_table_to_point_in_time_out {
    const struct dynamodb_table_description *table_description;
};
enum outcome dynamodb_restore_table_to_point_in_time(
    struct call *call, const struct dynamodb_restore_table_to_point_in_time_in *in,
    struct dynamodb_restore_table_to_point_in_time_out *out);
static inline enum outcome dynamodb_restore_table_to_point_in_time_run(struct call *call,
                                                                       const void *in, void *out) {
    return dynamodb_restore_table_to_point_in_time(call, in, out);
}

/* Scan */
struct dynamodb_scan_in {
    struct str table_name; /* required */
    struct str index_name;
    struct str_list attributes_to_get;
    struct opt_int limit;
    struct str select;
    struct dynamodb_condition_map scan_filter;
    struct str conditional_operator;
    struct attribute_map exclusive_start_key;
    struct str return_consumed_capacity;
    struct opt_int total_segments;
    struct opt_int segment;
    struct str projection_expression;
    struct str filter_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct opt_bool consistent_read;
};
struct dynamodb_scan_out {
    struct dynamodb_attribute_map_list items;
    struct opt_int count;
    struct opt_int scanned_count;
    struct attribute_map last_evaluated_key;
    const struct dynamodb_consumed_capacity *consumed_capacity;
};
enum outcome dynamodb_scan(struct call *call, const struct dynamodb_scan_in *in,
                           struct dynamodb_scan_out *out);
static inline enum outcome dynamodb_scan_run(struct call *call, const void *in, void *out) {
    return dynamodb_scan(call, in, out);
}

/* SearchVectors */
struct dynamodb_search_vectors_in {
    struct str table_name; /* required */
    struct str index_name; /* required */
    struct str return_consumed_capacity;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str projection_expression;
    struct attribute_list search_vector; /* required */
    struct str search_condition_expression;
    struct opt_int top_k; /* required */
};
struct dynamodb_search_vectors_out {
    const struct dynamodb_vector_capacity *consumed_capacity;
    struct dynamodb_search_result_item_list search_results;
};
enum outcome dynamodb_search_vectors(struct call *call, const struct dynamodb_search_vectors_in *in,
                                     struct dynamodb_search_vectors_out *out);
static inline enum outcome dynamodb_search_vectors_run(struct call *call, const void *in,
                                                       void *out) {
    return dynamodb_search_vectors(call, in, out);
}

/* StartBulkPutItems */
struct dynamodb_start_bulk_put_items_in {
    struct str client_token;
    const struct dynamodb_input_s3_configuration *input_s3_configuration; /* required */
    const struct dynamodb_output_s3_configuration *output_s3_configuration; /* required */
    struct str table_name; /* required */
    struct opt_long max_write_request_units;
    struct str performance_tier;
};
struct dynamodb_start_bulk_put_items_out {
    const struct dynamodb_bulk_operation_description *bulk_operation_description; /* required */
};
enum outcome dynamodb_start_bulk_put_items(struct call *call,
                                           const struct dynamodb_start_bulk_put_items_in *in,
                                           struct dynamodb_start_bulk_put_items_out *out);
static inline enum outcome dynamodb_start_bulk_put_items_run(struct call *call, const void *in,
                                                             void *out) {
    return dynamodb_start_bulk_put_items(call, in, out);
}

/* TagResource */
struct dynamodb_tag_resource_in {
    struct str resource_arn; /* required */
    struct dynamodb_tag_list tags; /* required */
};
struct dynamodb_tag_resource_out {
    char nothing; /* C has no empty struct */
};
enum outcome dynamodb_tag_resource(struct call *call, const struct dynamodb_tag_resource_in *in,
                                   struct dynamodb_tag_resource_out *out);
static inline enum outcome dynamodb_tag_resource_run(struct call *call, const void *in, void *out) {
    return dynamodb_tag_resource(call, in, out);
}

/* TransactGetItems */
struct dynamodb_transact_get_items_in {
    struct dynamodb_transact_get_item_list transact_items; /* required */
    struct str return_consumed_capacity;
};
struct dynamodb_transact_get_items_out {
    struct dynamodb_consumed_capacity_list consumed_capacity;
    struct dynamodb_item_response_list responses;
};
enum outcome dynamodb_transact_get_items(struct call *call,
                                         const struct dynamodb_transact_get_items_in *in,
                                         struct dynamodb_transact_get_items_out *out);
static inline enum outcome dynamodb_transact_get_items_run(struct call *call, const void *in,
                                                           void *out) {
    return dynamodb_transact_get_items(call, in, out);
}

/* TransactWriteItems */
struct dynamodb_transact_write_items_in {
    struct dynamodb_transact_write_item_list transact_items; /* required */
    struct str return_consumed_capacity;
    struct str return_item_collection_metrics;
    struct str client_request_token;
};
struct dynamodb_transact_write_items_out {
    struct dynamodb_consumed_capacity_list consumed_capacity;
    struct dynamodb_item_collection_metrics_list_map item_collection_metrics;
};
enum outcome dynamodb_transact_write_items(struct call *call,
                                           const struct dynamodb_transact_write_items_in *in,
                                           struct dynamodb_transact_write_items_out *out);
static inline enum outcome dynamodb_transact_write_items_run(struct call *call, const void *in,
                                                             void *out) {
    return dynamodb_transact_write_items(call, in, out);
}

/* UntagResource */
struct dynamodb_untag_resource_in {
    struct str resource_arn; /* required */
    struct str_list tag_keys; /* required */
};
struct dynamodb_untag_resource_out {
    char nothing; /* C has no empty struct */
};
enum outcome dynamodb_untag_resource(struct call *call, const struct dynamodb_untag_resource_in *in,
                                     struct dynamodb_untag_resource_out *out);
static inline enum outcome dynamodb_untag_resource_run(struct call *call, const void *in,
                                                       void *out) {
    return dynamodb_untag_resource(call, in, out);
}

/* UpdateContinuousBackups */
struct dynamodb_update_continuous_backups_in {
    struct str table_name; /* required */
    const struct dynamodb_point_in_time_recovery_specification
        *point_in_time_recovery_specification; /* required */
};
struct dynamodb_update_continuous_backups_out {
    const struct dynamodb_continuous_backups_description *continuous_backups_description;
};
enum outcome dynamodb_update_continuous_backups(
    struct call *call, const struct dynamodb_update_continuous_backups_in *in,
    struct dynamodb_update_continuous_backups_out *out);
static inline enum outcome dynamodb_update_continuous_backups_run(struct call *call, const void *in,
                                                                  void *out) {
    return dynamodb_update_continuous_backups(call, in, out);
}

/* UpdateContributorInsights */
struct dynamodb_update_contributor_insights_in {
    struct str table_name; /* required */
    struct str index_name;
    struct str contributor_insights_action; /* required */
    struct str contributor_insights_mode;
};
struct dynamodb_update_contributor_insights_out {
    struct str table_name;
    struct str index_name;
    struct str contributor_insights_status;
    struct str contributor_insights_mode;
};
enum outcome dynamodb_update_contributor_insights(
    struct call *call, const struct dynamodb_update_contributor_insights_in *in,
    struct dynamodb_update_contributor_insights_out *out);
static inline enum outcome dynamodb_update_contributor_insights_run(struct call *call,
                                                                    const void *in, void *out) {
    return dynamodb_update_contributor_insights(call, in, out);
}

/* UpdateGlobalTable */
struct dynamodb_update_global_table_in {
    struct str global_table_name; /* required */
    struct dynamodb_replica_update_list replica_updates; /* required */
};
struct dynamodb_update_global_table_out {
    const struct dynamodb_global_table_description *global_table_description;
};
enum outcome dynamodb_update_global_table(struct call *call,
                                          const struct dynamodb_update_global_table_in *in,
                                          struct dynamodb_update_global_table_out *out);
static inline enum outcome dynamodb_update_global_table_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodb_update_global_table(call, in, out);
}

/* UpdateGlobalTableSettings */
struct dynamodb_update_global_table_settings_in {
    struct str global_table_name; /* required */
    struct str global_table_billing_mode;
    struct opt_long global_table_provisioned_write_capacity_units;
    const struct dynamodb_auto_scaling_settings_update
        *global_table_provisioned_write_capacity_auto_scaling_settings_update;
    struct dynamodb_global_table_global_secondary_index_settings_update_list
        global_table_global_secondary_index_settings_update;
    struct dynamodb_replica_settings_update_list replica_settings_update;
};
struct dynamodb_update_global_table_settings_out {
    struct str global_table_name;
    struct dynamodb_replica_settings_description_list replica_settings;
};
enum outcome dynamodb_update_global_table_settings(
    struct call *call, const struct dynamodb_update_global_table_settings_in *in,
    struct dynamodb_update_global_table_settings_out *out);
static inline enum outcome dynamodb_update_global_table_settings_run(struct call *call,
                                                                     const void *in, void *out) {
    return dynamodb_update_global_table_settings(call, in, out);
}

/* UpdateItem */
struct dynamodb_update_item_in {
    struct str table_name; /* required */
    struct attribute_map key; /* required */
    struct dynamodb_attribute_value_update_map attribute_updates;
    struct dynamodb_expected_attribute_value_map expected;
    struct str conditional_operator;
    struct str return_values;
    struct str return_consumed_capacity;
    struct str return_item_collection_metrics;
    struct str update_expression;
    struct str condition_expression;
    struct str_map expression_attribute_names;
    struct attribute_map expression_attribute_values;
    struct str return_values_on_condition_check_failure;
};
struct dynamodb_update_item_out {
    struct attribute_map attributes;
    const struct dynamodb_consumed_capacity *consumed_capacity;
    const struct dynamodb_item_collection_metrics *item_collection_metrics;
};
enum outcome dynamodb_update_item(struct call *call, const struct dynamodb_update_item_in *in,
                                  struct dynamodb_update_item_out *out);
static inline enum outcome dynamodb_update_item_run(struct call *call, const void *in, void *out) {
    return dynamodb_update_item(call, in, out);
}

/* UpdateKinesisStreamingDestination */
struct dynamodb_update_kinesis_streaming_destination_in {
    struct str table_name; /* required */
    struct str stream_arn; /* required */
    const struct dynamodb_update_kinesis_streaming_configuration
        *update_kinesis_streaming_configuration;
};
struct dynamodb_update_kinesis_streaming_destination_out {
    struct str table_name;
    struct str stream_arn;
    struct str destination_status;
    const struct dynamodb_update_kinesis_streaming_configuration
        *update_kinesis_streaming_configuration;
};
enum outcome dynamodb_update_kinesis_streaming_destination(
    struct call *call, const struct dynamodb_update_kinesis_streaming_destination_in *in,
    struct dynamodb_update_kinesis_streaming_destination_out *out);
static inline enum outcome dynamodb_update_kinesis_streaming_destination_run(struct call *call,
                                                                             const void *in,
                                                                             void *out) {
    return dynamodb_update_kinesis_streaming_destination(call, in, out);
}

/* UpdateTable */
struct dynamodb_update_table_in {
    struct dynamodb_attribute_definition_list attribute_definitions;
    struct str table_name; /* required */
    struct str billing_mode;
    const struct dynamodb_provisioned_throughput *provisioned_throughput;
    struct dynamodb_global_secondary_index_update_list global_secondary_index_updates;
    const struct dynamodb_stream_specification *stream_specification;
    const struct dynamodb_sse_specification *sse_specification;
    struct dynamodb_replication_group_update_list replica_updates;
    struct str table_class;
    struct opt_bool deletion_protection_enabled;
    struct str multi_region_consistency;
    struct dynamodb_global_table_witness_group_update_list global_table_witness_updates;
    const struct dynamodb_on_demand_throughput *on_demand_throughput;
    const struct dynamodb_warm_throughput *warm_throughput;
    struct str global_table_settings_replication_mode;
    struct opt_bool disassociation_protection_enabled;
    struct dynamodb_vector_index_update_list vector_index_updates;
};
struct dynamodb_update_table_out {
    const struct dynamodb_table_description *table_description;
};
enum outcome dynamodb_update_table(struct call *call, const struct dynamodb_update_table_in *in,
                                   struct dynamodb_update_table_out *out);
static inline enum outcome dynamodb_update_table_run(struct call *call, const void *in, void *out) {
    return dynamodb_update_table(call, in, out);
}

/* UpdateTableReplicaAutoScaling */
struct dynamodb_update_table_replica_auto_scaling_in {
    struct dynamodb_global_secondary_index_auto_scaling_update_list global_secondary_index_updates;
    struct str table_name; /* required */
    const struct dynamodb_auto_scaling_settings_update
        *provisioned_write_capacity_auto_scaling_update;
    struct dynamodb_replica_auto_scaling_update_list replica_updates;
};
struct dynamodb_update_table_replica_auto_scaling_out {
    const struct dynamodb_table_auto_scaling_description *table_auto_scaling_description;
};
enum outcome dynamodb_update_table_replica_auto_scaling(
    struct call *call, const struct dynamodb_update_table_replica_auto_scaling_in *in,
    struct dynamodb_update_table_replica_auto_scaling_out *out);
static inline enum outcome dynamodb_update_table_replica_auto_scaling_run(struct call *call,
                                                                          const void *in,
                                                                          void *out) {
    return dynamodb_update_table_replica_auto_scaling(call, in, out);
}

/* UpdateTimeToLive */
struct dynamodb_update_time_to_live_in {
    struct str table_name; /* required */
    const struct dynamodb_time_to_live_specification *time_to_live_specification; /* required */
};
struct dynamodb_update_time_to_live_out {
    const struct dynamodb_time_to_live_specification *time_to_live_specification;
};
enum outcome dynamodb_update_time_to_live(struct call *call,
                                          const struct dynamodb_update_time_to_live_in *in,
                                          struct dynamodb_update_time_to_live_out *out);
static inline enum outcome dynamodb_update_time_to_live_run(struct call *call, const void *in,
                                                            void *out) {
    return dynamodb_update_time_to_live(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape dynamodb_archival_summary_shape;
extern const struct shape dynamodb_attribute_definition_shape;
extern const struct shape dynamodb_attribute_value_update_shape;
extern const struct shape dynamodb_auto_scaling_policy_description_shape;
extern const struct shape dynamodb_auto_scaling_policy_update_shape;
extern const struct shape dynamodb_auto_scaling_settings_description_shape;
extern const struct shape dynamodb_auto_scaling_settings_update_shape;
extern const struct shape
    dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_description_shape;
extern const struct shape
    dynamodb_auto_scaling_target_tracking_scaling_policy_configuration_update_shape;
extern const struct shape dynamodb_backup_description_shape;
extern const struct shape dynamodb_backup_details_shape;
extern const struct shape dynamodb_backup_summary_shape;
extern const struct shape dynamodb_batch_execute_statement_in_shape;
extern const struct shape dynamodb_batch_execute_statement_out_shape;
extern const struct shape dynamodb_batch_get_item_in_shape;
extern const struct shape dynamodb_batch_get_item_out_shape;
extern const struct shape dynamodb_batch_statement_error_shape;
extern const struct shape dynamodb_batch_statement_request_shape;
extern const struct shape dynamodb_batch_statement_response_shape;
extern const struct shape dynamodb_batch_write_item_in_shape;
extern const struct shape dynamodb_batch_write_item_out_shape;
extern const struct shape dynamodb_billing_mode_summary_shape;
extern const struct shape dynamodb_bulk_operation_bytes_shape;
extern const struct shape dynamodb_bulk_operation_description_shape;
extern const struct shape dynamodb_bulk_operation_summary_shape;
extern const struct shape dynamodb_bulk_operation_table_detail_shape;
extern const struct shape dynamodb_bulk_operation_usage_shape;
extern const struct shape dynamodb_bulk_operation_vector_bytes_shape;
extern const struct shape dynamodb_cancel_bulk_operation_in_shape;
extern const struct shape dynamodb_cancel_bulk_operation_out_shape;
extern const struct shape dynamodb_cancellation_reason_shape;
extern const struct shape dynamodb_capacity_shape;
extern const struct shape dynamodb_condition_shape;
extern const struct shape dynamodb_condition_check_shape;
extern const struct shape dynamodb_conditional_check_failed_exception_shape;
extern const struct shape dynamodb_consumed_capacity_shape;
extern const struct shape dynamodb_continuous_backups_description_shape;
extern const struct shape dynamodb_contributor_insights_summary_shape;
extern const struct shape dynamodb_create_backup_in_shape;
extern const struct shape dynamodb_create_backup_out_shape;
extern const struct shape dynamodb_create_global_secondary_index_action_shape;
extern const struct shape dynamodb_create_global_table_in_shape;
extern const struct shape dynamodb_create_global_table_out_shape;
extern const struct shape dynamodb_create_global_table_witness_group_member_action_shape;
extern const struct shape dynamodb_create_replica_action_shape;
extern const struct shape dynamodb_create_replication_group_member_action_shape;
extern const struct shape dynamodb_create_table_in_shape;
extern const struct shape dynamodb_create_table_out_shape;
extern const struct shape dynamodb_create_vector_index_action_shape;
extern const struct shape dynamodb_csv_options_shape;
extern const struct shape dynamodb_delete_shape;
extern const struct shape dynamodb_delete_backup_in_shape;
extern const struct shape dynamodb_delete_backup_out_shape;
extern const struct shape dynamodb_delete_global_secondary_index_action_shape;
extern const struct shape dynamodb_delete_global_table_witness_group_member_action_shape;
extern const struct shape dynamodb_delete_item_in_shape;
extern const struct shape dynamodb_delete_item_out_shape;
extern const struct shape dynamodb_delete_replica_action_shape;
extern const struct shape dynamodb_delete_replication_group_member_action_shape;
extern const struct shape dynamodb_delete_request_shape;
extern const struct shape dynamodb_delete_resource_policy_in_shape;
extern const struct shape dynamodb_delete_resource_policy_out_shape;
extern const struct shape dynamodb_delete_table_in_shape;
extern const struct shape dynamodb_delete_table_out_shape;
extern const struct shape dynamodb_delete_vector_index_action_shape;
extern const struct shape dynamodb_describe_backup_in_shape;
extern const struct shape dynamodb_describe_backup_out_shape;
extern const struct shape dynamodb_describe_bulk_operation_in_shape;
extern const struct shape dynamodb_describe_bulk_operation_out_shape;
extern const struct shape dynamodb_describe_continuous_backups_in_shape;
extern const struct shape dynamodb_describe_continuous_backups_out_shape;
extern const struct shape dynamodb_describe_contributor_insights_in_shape;
extern const struct shape dynamodb_describe_contributor_insights_out_shape;
extern const struct shape dynamodb_describe_endpoints_in_shape;
extern const struct shape dynamodb_describe_endpoints_out_shape;
extern const struct shape dynamodb_describe_export_in_shape;
extern const struct shape dynamodb_describe_export_out_shape;
extern const struct shape dynamodb_describe_global_table_in_shape;
extern const struct shape dynamodb_describe_global_table_out_shape;
extern const struct shape dynamodb_describe_global_table_settings_in_shape;
extern const struct shape dynamodb_describe_global_table_settings_out_shape;
extern const struct shape dynamodb_describe_import_in_shape;
extern const struct shape dynamodb_describe_import_out_shape;
extern const struct shape dynamodb_describe_kinesis_streaming_destination_in_shape;
extern const struct shape dynamodb_describe_kinesis_streaming_destination_out_shape;
extern const struct shape dynamodb_describe_limits_in_shape;
extern const struct shape dynamodb_describe_limits_out_shape;
extern const struct shape dynamodb_describe_table_in_shape;
extern const struct shape dynamodb_describe_table_out_shape;
extern const struct shape dynamodb_describe_table_replica_auto_scaling_in_shape;
extern const struct shape dynamodb_describe_table_replica_auto_scaling_out_shape;
extern const struct shape dynamodb_describe_time_to_live_in_shape;
extern const struct shape dynamodb_describe_time_to_live_out_shape;
extern const struct shape dynamodb_disable_kinesis_streaming_destination_in_shape;
extern const struct shape dynamodb_disable_kinesis_streaming_destination_out_shape;
extern const struct shape dynamodb_disassociate_replication_group_member_action_shape;
extern const struct shape dynamodb_enable_kinesis_streaming_configuration_shape;
extern const struct shape dynamodb_enable_kinesis_streaming_destination_in_shape;
extern const struct shape dynamodb_enable_kinesis_streaming_destination_out_shape;
extern const struct shape dynamodb_endpoint_shape;
extern const struct shape dynamodb_execute_statement_in_shape;
extern const struct shape dynamodb_execute_statement_out_shape;
extern const struct shape dynamodb_execute_transaction_in_shape;
extern const struct shape dynamodb_execute_transaction_out_shape;
extern const struct shape dynamodb_expected_attribute_value_shape;
extern const struct shape dynamodb_export_description_shape;
extern const struct shape dynamodb_export_summary_shape;
extern const struct shape dynamodb_export_table_to_point_in_time_in_shape;
extern const struct shape dynamodb_export_table_to_point_in_time_out_shape;
extern const struct shape dynamodb_failure_exception_shape;
extern const struct shape dynamodb_filter_specification_shape;
extern const struct shape dynamodb_get_shape;
extern const struct shape dynamodb_get_item_in_shape;
extern const struct shape dynamodb_get_item_out_shape;
extern const struct shape dynamodb_get_resource_policy_in_shape;
extern const struct shape dynamodb_get_resource_policy_out_shape;
extern const struct shape dynamodb_global_secondary_index_shape;
extern const struct shape dynamodb_global_secondary_index_auto_scaling_update_shape;
extern const struct shape dynamodb_global_secondary_index_description_shape;
extern const struct shape dynamodb_global_secondary_index_info_shape;
extern const struct shape dynamodb_global_secondary_index_update_shape;
extern const struct shape dynamodb_global_secondary_index_warm_throughput_description_shape;
extern const struct shape dynamodb_global_table_shape;
extern const struct shape dynamodb_global_table_description_shape;
extern const struct shape dynamodb_global_table_global_secondary_index_settings_update_shape;
extern const struct shape dynamodb_global_table_witness_description_shape;
extern const struct shape dynamodb_global_table_witness_group_update_shape;
extern const struct shape dynamodb_import_summary_shape;
extern const struct shape dynamodb_import_table_description_shape;
extern const struct shape dynamodb_import_table_in_shape;
extern const struct shape dynamodb_import_table_out_shape;
extern const struct shape dynamodb_incremental_export_specification_shape;
extern const struct shape dynamodb_input_format_options_shape;
extern const struct shape dynamodb_input_s3_configuration_shape;
extern const struct shape dynamodb_item_collection_metrics_shape;
extern const struct shape dynamodb_item_response_shape;
extern const struct shape dynamodb_key_schema_element_shape;
extern const struct shape dynamodb_keys_and_attributes_shape;
extern const struct shape dynamodb_kinesis_data_stream_destination_shape;
extern const struct shape dynamodb_list_backups_in_shape;
extern const struct shape dynamodb_list_backups_out_shape;
extern const struct shape dynamodb_list_bulk_operations_in_shape;
extern const struct shape dynamodb_list_bulk_operations_out_shape;
extern const struct shape dynamodb_list_contributor_insights_in_shape;
extern const struct shape dynamodb_list_contributor_insights_out_shape;
extern const struct shape dynamodb_list_exports_in_shape;
extern const struct shape dynamodb_list_exports_out_shape;
extern const struct shape dynamodb_list_global_tables_in_shape;
extern const struct shape dynamodb_list_global_tables_out_shape;
extern const struct shape dynamodb_list_imports_in_shape;
extern const struct shape dynamodb_list_imports_out_shape;
extern const struct shape dynamodb_list_tables_in_shape;
extern const struct shape dynamodb_list_tables_out_shape;
extern const struct shape dynamodb_list_tags_of_resource_in_shape;
extern const struct shape dynamodb_list_tags_of_resource_out_shape;
extern const struct shape dynamodb_local_secondary_index_shape;
extern const struct shape dynamodb_local_secondary_index_description_shape;
extern const struct shape dynamodb_local_secondary_index_info_shape;
extern const struct shape dynamodb_on_demand_throughput_shape;
extern const struct shape dynamodb_on_demand_throughput_override_shape;
extern const struct shape dynamodb_output_s3_configuration_shape;
extern const struct shape dynamodb_parameterized_statement_shape;
extern const struct shape dynamodb_point_in_time_recovery_description_shape;
extern const struct shape dynamodb_point_in_time_recovery_specification_shape;
extern const struct shape dynamodb_projection_shape;
extern const struct shape dynamodb_provisioned_throughput_shape;
extern const struct shape dynamodb_provisioned_throughput_description_shape;
extern const struct shape dynamodb_provisioned_throughput_exceeded_exception_shape;
extern const struct shape dynamodb_provisioned_throughput_override_shape;
extern const struct shape dynamodb_put_shape;
extern const struct shape dynamodb_put_item_in_shape;
extern const struct shape dynamodb_put_item_out_shape;
extern const struct shape dynamodb_put_request_shape;
extern const struct shape dynamodb_put_resource_policy_in_shape;
extern const struct shape dynamodb_put_resource_policy_out_shape;
extern const struct shape dynamodb_query_in_shape;
extern const struct shape dynamodb_query_out_shape;
extern const struct shape dynamodb_replica_shape;
extern const struct shape dynamodb_replica_auto_scaling_description_shape;
extern const struct shape dynamodb_replica_auto_scaling_update_shape;
extern const struct shape dynamodb_replica_description_shape;
extern const struct shape dynamodb_replica_global_secondary_index_shape;
extern const struct shape dynamodb_replica_global_secondary_index_auto_scaling_description_shape;
extern const struct shape dynamodb_replica_global_secondary_index_auto_scaling_update_shape;
extern const struct shape dynamodb_replica_global_secondary_index_description_shape;
extern const struct shape dynamodb_replica_global_secondary_index_settings_description_shape;
extern const struct shape dynamodb_replica_global_secondary_index_settings_update_shape;
extern const struct shape dynamodb_replica_settings_description_shape;
extern const struct shape dynamodb_replica_settings_update_shape;
extern const struct shape dynamodb_replica_update_shape;
extern const struct shape dynamodb_replication_group_update_shape;
extern const struct shape dynamodb_request_limit_exceeded_shape;
extern const struct shape dynamodb_restore_summary_shape;
extern const struct shape dynamodb_restore_table_from_backup_in_shape;
extern const struct shape dynamodb_restore_table_from_backup_out_shape;
extern const struct shape dynamodb_restore_table_to_point_in_time_in_shape;
extern const struct shape dynamodb_restore_table_to_point_in_time_out_shape;
extern const struct shape dynamodb_s3_bucket_source_shape;
extern const struct shape dynamodb_scan_in_shape;
extern const struct shape dynamodb_scan_out_shape;
extern const struct shape dynamodb_search_result_item_shape;
extern const struct shape dynamodb_search_schema_element_shape;
extern const struct shape dynamodb_search_vectors_in_shape;
extern const struct shape dynamodb_search_vectors_out_shape;
extern const struct shape dynamodb_source_table_details_shape;
extern const struct shape dynamodb_source_table_feature_details_shape;
extern const struct shape dynamodb_sse_description_shape;
extern const struct shape dynamodb_sse_specification_shape;
extern const struct shape dynamodb_start_bulk_put_items_in_shape;
extern const struct shape dynamodb_start_bulk_put_items_out_shape;
extern const struct shape dynamodb_stream_specification_shape;
extern const struct shape dynamodb_table_auto_scaling_description_shape;
extern const struct shape dynamodb_table_class_summary_shape;
extern const struct shape dynamodb_table_creation_parameters_shape;
extern const struct shape dynamodb_table_description_shape;
extern const struct shape dynamodb_table_warm_throughput_description_shape;
extern const struct shape dynamodb_tag_shape;
extern const struct shape dynamodb_tag_resource_in_shape;
extern const struct shape dynamodb_throttling_exception_shape;
extern const struct shape dynamodb_throttling_reason_shape;
extern const struct shape dynamodb_time_to_live_description_shape;
extern const struct shape dynamodb_time_to_live_specification_shape;
extern const struct shape dynamodb_transact_get_item_shape;
extern const struct shape dynamodb_transact_get_items_in_shape;
extern const struct shape dynamodb_transact_get_items_out_shape;
extern const struct shape dynamodb_transact_write_item_shape;
extern const struct shape dynamodb_transact_write_items_in_shape;
extern const struct shape dynamodb_transact_write_items_out_shape;
extern const struct shape dynamodb_transaction_canceled_exception_shape;
extern const struct shape dynamodb_untag_resource_in_shape;
extern const struct shape dynamodb_update_shape;
extern const struct shape dynamodb_update_continuous_backups_in_shape;
extern const struct shape dynamodb_update_continuous_backups_out_shape;
extern const struct shape dynamodb_update_contributor_insights_in_shape;
extern const struct shape dynamodb_update_contributor_insights_out_shape;
extern const struct shape dynamodb_update_global_secondary_index_action_shape;
extern const struct shape dynamodb_update_global_table_in_shape;
extern const struct shape dynamodb_update_global_table_out_shape;
extern const struct shape dynamodb_update_global_table_settings_in_shape;
extern const struct shape dynamodb_update_global_table_settings_out_shape;
extern const struct shape dynamodb_update_item_in_shape;
extern const struct shape dynamodb_update_item_out_shape;
extern const struct shape dynamodb_update_kinesis_streaming_configuration_shape;
extern const struct shape dynamodb_update_kinesis_streaming_destination_in_shape;
extern const struct shape dynamodb_update_kinesis_streaming_destination_out_shape;
extern const struct shape dynamodb_update_replication_group_member_action_shape;
extern const struct shape dynamodb_update_table_in_shape;
extern const struct shape dynamodb_update_table_out_shape;
extern const struct shape dynamodb_update_table_replica_auto_scaling_in_shape;
extern const struct shape dynamodb_update_table_replica_auto_scaling_out_shape;
extern const struct shape dynamodb_update_time_to_live_in_shape;
extern const struct shape dynamodb_update_time_to_live_out_shape;
extern const struct shape dynamodb_vector_attribute_definition_shape;
extern const struct shape dynamodb_vector_capacity_shape;
extern const struct shape dynamodb_vector_index_shape;
extern const struct shape dynamodb_vector_index_description_shape;
extern const struct shape dynamodb_vector_index_info_shape;
extern const struct shape dynamodb_vector_index_update_shape;
extern const struct shape dynamodb_warm_throughput_shape;
extern const struct shape dynamodb_write_request_shape;

#endif
