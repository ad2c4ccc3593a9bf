/* The operations of DynamoDB that exist here, one row each, in the model's order.
 *
 * What reads or writes some items is tried on the event loop, which the store bounds
 * (STORE_NOWAIT_BYTES); what walks over many, or changes a table, runs on a worker. */
#include "shared/aws/gen/dynamodb.h"

const struct operation dynamodb_operations[DYNAMODB_OPERATION_COUNT] = {
    [DYNAMODB_BATCH_EXECUTE_STATEMENT] = {.run = dynamodb_batch_execute_statement_run},
    [DYNAMODB_BATCH_GET_ITEM] = {.run = dynamodb_batch_get_item_run, .place = ON_LOOP},
    [DYNAMODB_BATCH_WRITE_ITEM] = {.run = dynamodb_batch_write_item_run},
    [DYNAMODB_CANCEL_BULK_OPERATION] = {.run = dynamodb_cancel_bulk_operation_run},
    [DYNAMODB_CREATE_BACKUP] = {.run = dynamodb_create_backup_run},
    [DYNAMODB_CREATE_GLOBAL_TABLE] = {.run = dynamodb_create_global_table_run},
    [DYNAMODB_CREATE_TABLE] = {.run = dynamodb_create_table_run},
    [DYNAMODB_DELETE_BACKUP] = {.run = dynamodb_delete_backup_run},
    [DYNAMODB_DELETE_ITEM] = {.run = dynamodb_delete_item_run, .place = ON_LOOP},
    [DYNAMODB_DELETE_RESOURCE_POLICY] = {.run = dynamodb_delete_resource_policy_run},
    [DYNAMODB_DELETE_TABLE] = {.run = dynamodb_delete_table_run},
    [DYNAMODB_DESCRIBE_BACKUP] = {.run = dynamodb_describe_backup_run},
    [DYNAMODB_DESCRIBE_BULK_OPERATION] = {.run = dynamodb_describe_bulk_operation_run},
    [DYNAMODB_DESCRIBE_CONTINUOUS_BACKUPS] = {.run = dynamodb_describe_continuous_backups_run},
    [DYNAMODB_DESCRIBE_CONTRIBUTOR_INSIGHTS] = {.run = dynamodb_describe_contributor_insights_run},
    [DYNAMODB_DESCRIBE_ENDPOINTS] = {.run = dynamodb_describe_endpoints_run},
    [DYNAMODB_DESCRIBE_EXPORT] = {.run = dynamodb_describe_export_run},
    [DYNAMODB_DESCRIBE_GLOBAL_TABLE] = {.run = dynamodb_describe_global_table_run},
    [DYNAMODB_DESCRIBE_GLOBAL_TABLE_SETTINGS] = {.run =
                                                     dynamodb_describe_global_table_settings_run},
    [DYNAMODB_DESCRIBE_IMPORT] = {.run = dynamodb_describe_import_run},
    [DYNAMODB_DESCRIBE_KINESIS_STREAMING_DESTINATION] =
        {.run = dynamodb_describe_kinesis_streaming_destination_run},
    [DYNAMODB_DESCRIBE_LIMITS] = {.run = dynamodb_describe_limits_run},
    [DYNAMODB_DESCRIBE_TABLE] = {.run = dynamodb_describe_table_run},
    [DYNAMODB_DESCRIBE_TABLE_REPLICA_AUTO_SCALING] =
        {.run = dynamodb_describe_table_replica_auto_scaling_run},
    [DYNAMODB_DESCRIBE_TIME_TO_LIVE] = {.run = dynamodb_describe_time_to_live_run},
    [DYNAMODB_DISABLE_KINESIS_STREAMING_DESTINATION] =
        {.run = dynamodb_disable_kinesis_streaming_destination_run},
    [DYNAMODB_ENABLE_KINESIS_STREAMING_DESTINATION] =
        {.run = dynamodb_enable_kinesis_streaming_destination_run},
    [DYNAMODB_EXECUTE_STATEMENT] = {.run = dynamodb_execute_statement_run},
    [DYNAMODB_EXECUTE_TRANSACTION] = {.run = dynamodb_execute_transaction_run},
    [DYNAMODB_EXPORT_TABLE_TO_POINT_IN_TIME] = {.run = dynamodb_export_table_to_point_in_time_run},
    [DYNAMODB_GET_ITEM] = {.run = dynamodb_get_item_run, .place = ON_LOOP},
    [DYNAMODB_GET_RESOURCE_POLICY] = {.run = dynamodb_get_resource_policy_run},
    [DYNAMODB_IMPORT_TABLE] = {.run = dynamodb_import_table_run},
    [DYNAMODB_LIST_BACKUPS] = {.run = dynamodb_list_backups_run},
    [DYNAMODB_LIST_BULK_OPERATIONS] = {.run = dynamodb_list_bulk_operations_run},
    [DYNAMODB_LIST_CONTRIBUTOR_INSIGHTS] = {.run = dynamodb_list_contributor_insights_run},
    [DYNAMODB_LIST_EXPORTS] = {.run = dynamodb_list_exports_run},
    [DYNAMODB_LIST_GLOBAL_TABLES] = {.run = dynamodb_list_global_tables_run},
    [DYNAMODB_LIST_IMPORTS] = {.run = dynamodb_list_imports_run},
    [DYNAMODB_LIST_TABLES] = {.run = dynamodb_list_tables_run},
    [DYNAMODB_LIST_TAGS_OF_RESOURCE] = {.run = dynamodb_list_tags_of_resource_run},
    [DYNAMODB_PUT_ITEM] = {.run = dynamodb_put_item_run, .place = ON_LOOP},
    [DYNAMODB_PUT_RESOURCE_POLICY] = {.run = dynamodb_put_resource_policy_run},
    [DYNAMODB_QUERY] = {.run = dynamodb_query_run, .place = ON_LOOP},
    [DYNAMODB_RESTORE_TABLE_FROM_BACKUP] = {.run = dynamodb_restore_table_from_backup_run},
    [DYNAMODB_RESTORE_TABLE_TO_POINT_IN_TIME] = {.run =
                                                     dynamodb_restore_table_to_point_in_time_run},
    [DYNAMODB_SCAN] = {.run = dynamodb_scan_run},
    [DYNAMODB_SEARCH_VECTORS] = {.run = dynamodb_search_vectors_run},
    [DYNAMODB_START_BULK_PUT_ITEMS] = {.run = dynamodb_start_bulk_put_items_run},
    [DYNAMODB_TAG_RESOURCE] = {.run = dynamodb_tag_resource_run},
    [DYNAMODB_TRANSACT_GET_ITEMS] = {.run = dynamodb_transact_get_items_run, .place = ON_LOOP},
    [DYNAMODB_TRANSACT_WRITE_ITEMS] = {.run = dynamodb_transact_write_items_run},
    [DYNAMODB_UNTAG_RESOURCE] = {.run = dynamodb_untag_resource_run},
    [DYNAMODB_UPDATE_CONTINUOUS_BACKUPS] = {.run = dynamodb_update_continuous_backups_run},
    [DYNAMODB_UPDATE_CONTRIBUTOR_INSIGHTS] = {.run = dynamodb_update_contributor_insights_run},
    [DYNAMODB_UPDATE_GLOBAL_TABLE] = {.run = dynamodb_update_global_table_run},
    [DYNAMODB_UPDATE_GLOBAL_TABLE_SETTINGS] = {.run = dynamodb_update_global_table_settings_run},
    [DYNAMODB_UPDATE_ITEM] = {.run = dynamodb_update_item_run, .place = ON_LOOP},
    [DYNAMODB_UPDATE_KINESIS_STREAMING_DESTINATION] =
        {.run = dynamodb_update_kinesis_streaming_destination_run},
    [DYNAMODB_UPDATE_TABLE] = {.run = dynamodb_update_table_run},
    [DYNAMODB_UPDATE_TABLE_REPLICA_AUTO_SCALING] =
        {.run = dynamodb_update_table_replica_auto_scaling_run},
    [DYNAMODB_UPDATE_TIME_TO_LIVE] = {.run = dynamodb_update_time_to_live_run},
};
