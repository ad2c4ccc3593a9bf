/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/logs.h"

static const struct operation_facts operations[] = {
    [LOGS_ASSOCIATE_KMS_KEY] =
        {.name = STR_INIT("AssociateKmsKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:AssociateKmsKey"), .http_status = 200},
    [LOGS_ASSOCIATE_SOURCE_TO_S3_TABLE_INTEGRATION] =
        {.name = STR_INIT("AssociateSourceToS3TableIntegration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:AssociateSourceToS3TableIntegration"),
         .http_status = 200},
    [LOGS_CANCEL_EXPORT_TASK] =
        {.name = STR_INIT("CancelExportTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CancelExportTask"), .http_status = 200},
    [LOGS_CANCEL_IMPORT_TASK] =
        {.name = STR_INIT("CancelImportTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CancelImportTask"), .http_status = 200},
    [LOGS_CREATE_DELIVERY] =
        {.name = STR_INIT("CreateDelivery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateDelivery"), .http_status = 200},
    [LOGS_CREATE_EXPORT_TASK] =
        {.name = STR_INIT("CreateExportTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateExportTask"), .http_status = 200},
    [LOGS_CREATE_IMPORT_TASK] =
        {.name = STR_INIT("CreateImportTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateImportTask"), .http_status = 200},
    [LOGS_CREATE_LOG_ANOMALY_DETECTOR] =
        {.name = STR_INIT("CreateLogAnomalyDetector"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:CreateLogAnomalyDetector"),
         .http_status = 200},
    [LOGS_CREATE_LOG_GROUP] =
        {.name = STR_INIT("CreateLogGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateLogGroup"), .http_status = 200},
    [LOGS_CREATE_LOG_STREAM] =
        {.name = STR_INIT("CreateLogStream"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateLogStream"), .http_status = 200},
    [LOGS_CREATE_LOOKUP_TABLE] =
        {.name = STR_INIT("CreateLookupTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateLookupTable"), .http_status = 200},
    [LOGS_CREATE_SCHEDULED_QUERY] =
        {.name = STR_INIT("CreateScheduledQuery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:CreateScheduledQuery"), .http_status = 200},
    [LOGS_DELETE_ACCOUNT_POLICY] =
        {.name = STR_INIT("DeleteAccountPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteAccountPolicy"), .http_status = 200},
    [LOGS_DELETE_DATA_PROTECTION_POLICY] =
        {.name = STR_INIT("DeleteDataProtectionPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteDataProtectionPolicy"),
         .http_status = 200},
    [LOGS_DELETE_DELIVERY] =
        {.name = STR_INIT("DeleteDelivery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteDelivery"), .http_status = 200},
    [LOGS_DELETE_DELIVERY_DESTINATION] =
        {.name = STR_INIT("DeleteDeliveryDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteDeliveryDestination"),
         .http_status = 200},
    [LOGS_DELETE_DELIVERY_DESTINATION_POLICY] =
        {.name = STR_INIT("DeleteDeliveryDestinationPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteDeliveryDestinationPolicy"),
         .http_status = 200},
    [LOGS_DELETE_DELIVERY_SOURCE] =
        {.name = STR_INIT("DeleteDeliverySource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteDeliverySource"), .http_status = 200},
    [LOGS_DELETE_DESTINATION] =
        {.name = STR_INIT("DeleteDestination"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteDestination"), .http_status = 200},
    [LOGS_DELETE_INDEX_POLICY] =
        {.name = STR_INIT("DeleteIndexPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteIndexPolicy"), .http_status = 200},
    [LOGS_DELETE_INTEGRATION] =
        {.name = STR_INIT("DeleteIntegration"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteIntegration"), .http_status = 200},
    [LOGS_DELETE_LOG_ANOMALY_DETECTOR] =
        {.name = STR_INIT("DeleteLogAnomalyDetector"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteLogAnomalyDetector"),
         .http_status = 200},
    [LOGS_DELETE_LOG_GROUP] =
        {.name = STR_INIT("DeleteLogGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteLogGroup"), .http_status = 200},
    [LOGS_DELETE_LOG_STREAM] =
        {.name = STR_INIT("DeleteLogStream"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteLogStream"), .http_status = 200},
    [LOGS_DELETE_LOOKUP_TABLE] =
        {.name = STR_INIT("DeleteLookupTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteLookupTable"), .http_status = 200},
    [LOGS_DELETE_METRIC_FILTER] =
        {.name = STR_INIT("DeleteMetricFilter"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteMetricFilter"), .http_status = 200},
    [LOGS_DELETE_QUERY_DEFINITION] =
        {.name = STR_INIT("DeleteQueryDefinition"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteQueryDefinition"),
         .http_status = 200},
    [LOGS_DELETE_RESOURCE_POLICY] =
        {.name = STR_INIT("DeleteResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteResourcePolicy"), .http_status = 200},
    [LOGS_DELETE_RETENTION_POLICY] =
        {.name = STR_INIT("DeleteRetentionPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteRetentionPolicy"),
         .http_status = 200},
    [LOGS_DELETE_SCHEDULED_QUERY] =
        {.name = STR_INIT("DeleteScheduledQuery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteScheduledQuery"), .http_status = 200},
    [LOGS_DELETE_SUBSCRIPTION_FILTER] =
        {.name = STR_INIT("DeleteSubscriptionFilter"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteSubscriptionFilter"),
         .http_status = 200},
    [LOGS_DELETE_SYSLOG_CONFIGURATION] =
        {.name = STR_INIT("DeleteSyslogConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DeleteSyslogConfiguration"),
         .http_status = 200},
    [LOGS_DELETE_TRANSFORMER] =
        {.name = STR_INIT("DeleteTransformer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DeleteTransformer"), .http_status = 200},
    [LOGS_DESCRIBE_ACCOUNT_POLICIES] =
        {.name = STR_INIT("DescribeAccountPolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeAccountPolicies"),
         .http_status = 200},
    [LOGS_DESCRIBE_CONFIGURATION_TEMPLATES] =
        {.name = STR_INIT("DescribeConfigurationTemplates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeConfigurationTemplates"),
         .http_status = 200},
    [LOGS_DESCRIBE_DELIVERIES] =
        {.name = STR_INIT("DescribeDeliveries"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeDeliveries"), .http_status = 200},
    [LOGS_DESCRIBE_DELIVERY_DESTINATIONS] =
        {.name = STR_INIT("DescribeDeliveryDestinations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeDeliveryDestinations"),
         .http_status = 200},
    [LOGS_DESCRIBE_DELIVERY_SOURCES] =
        {.name = STR_INIT("DescribeDeliverySources"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeDeliverySources"),
         .http_status = 200},
    [LOGS_DESCRIBE_DESTINATIONS] =
        {.name = STR_INIT("DescribeDestinations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeDestinations"), .http_status = 200},
    [LOGS_DESCRIBE_EXPORT_TASKS] =
        {.name = STR_INIT("DescribeExportTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeExportTasks"), .http_status = 200},
    [LOGS_DESCRIBE_FIELD_INDEXES] =
        {.name = STR_INIT("DescribeFieldIndexes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeFieldIndexes"), .http_status = 200},
    [LOGS_DESCRIBE_IMPORT_TASK_BATCHES] =
        {.name = STR_INIT("DescribeImportTaskBatches"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeImportTaskBatches"),
         .http_status = 200},
    [LOGS_DESCRIBE_IMPORT_TASKS] =
        {.name = STR_INIT("DescribeImportTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeImportTasks"), .http_status = 200},
    [LOGS_DESCRIBE_INDEX_POLICIES] =
        {.name = STR_INIT("DescribeIndexPolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeIndexPolicies"),
         .http_status = 200},
    [LOGS_DESCRIBE_LOG_GROUPS] =
        {.name = STR_INIT("DescribeLogGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeLogGroups"), .http_status = 200},
    [LOGS_DESCRIBE_LOG_STREAMS] =
        {.name = STR_INIT("DescribeLogStreams"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeLogStreams"), .http_status = 200},
    [LOGS_DESCRIBE_LOOKUP_TABLES] =
        {.name = STR_INIT("DescribeLookupTables"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeLookupTables"), .http_status = 200},
    [LOGS_DESCRIBE_METRIC_FILTERS] =
        {.name = STR_INIT("DescribeMetricFilters"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeMetricFilters"),
         .http_status = 200},
    [LOGS_DESCRIBE_QUERIES] =
        {.name = STR_INIT("DescribeQueries"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DescribeQueries"), .http_status = 200},
    [LOGS_DESCRIBE_QUERY_DEFINITIONS] =
        {.name = STR_INIT("DescribeQueryDefinitions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeQueryDefinitions"),
         .http_status = 200},
    [LOGS_DESCRIBE_RESOURCE_POLICIES] =
        {.name = STR_INIT("DescribeResourcePolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeResourcePolicies"),
         .http_status = 200},
    [LOGS_DESCRIBE_SUBSCRIPTION_FILTERS] =
        {.name = STR_INIT("DescribeSubscriptionFilters"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:DescribeSubscriptionFilters"),
         .http_status = 200},
    [LOGS_DISASSOCIATE_KMS_KEY] =
        {.name = STR_INIT("DisassociateKmsKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DisassociateKmsKey"), .http_status = 200},
    [LOGS_DISASSOCIATE_SOURCE_FROM_S3_TABLE_INTEGRATION] =
        {.name = STR_INIT("DisassociateSourceFromS3TableIntegration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:DisassociateSourceFromS3TableIntegration"), .http_status = 200},
    [LOGS_FILTER_LOG_EVENTS] =
        {.name = STR_INIT("FilterLogEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:FilterLogEvents"), .http_status = 200},
    [LOGS_GET_DATA_PROTECTION_POLICY] =
        {.name = STR_INIT("GetDataProtectionPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:GetDataProtectionPolicy"),
         .http_status = 200},
    [LOGS_GET_DELIVERY] =
        {.name = STR_INIT("GetDelivery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetDelivery"), .http_status = 200},
    [LOGS_GET_DELIVERY_DESTINATION] =
        {.name = STR_INIT("GetDeliveryDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:GetDeliveryDestination"),
         .http_status = 200},
    [LOGS_GET_DELIVERY_DESTINATION_POLICY] =
        {.name = STR_INIT("GetDeliveryDestinationPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:GetDeliveryDestinationPolicy"),
         .http_status = 200},
    [LOGS_GET_DELIVERY_SOURCE] =
        {.name = STR_INIT("GetDeliverySource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetDeliverySource"), .http_status = 200},
    [LOGS_GET_INTEGRATION] =
        {.name = STR_INIT("GetIntegration"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetIntegration"), .http_status = 200},
    [LOGS_GET_LOG_ANOMALY_DETECTOR] =
        {.name = STR_INIT("GetLogAnomalyDetector"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:GetLogAnomalyDetector"),
         .http_status = 200},
    [LOGS_GET_LOG_EVENTS] =
        {.name = STR_INIT("GetLogEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetLogEvents"), .http_status = 200},
    [LOGS_GET_LOG_FIELDS] =
        {.name = STR_INIT("GetLogFields"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetLogFields"), .http_status = 200},
    [LOGS_GET_LOG_GROUP_FIELDS] =
        {.name = STR_INIT("GetLogGroupFields"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetLogGroupFields"), .http_status = 200},
    [LOGS_GET_LOG_OBJECT] =
        {.name = STR_INIT("GetLogObject"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetLogObject"), .host_prefix = STR_INIT("stream-"),
         .http_status = 200, .flags = OPERATION_EVENTS_OUT},
    [LOGS_GET_LOG_RECORD] =
        {.name = STR_INIT("GetLogRecord"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetLogRecord"), .http_status = 200},
    [LOGS_GET_LOOKUP_TABLE] =
        {.name = STR_INIT("GetLookupTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetLookupTable"), .http_status = 200},
    [LOGS_GET_QUERY_RESULTS] =
        {.name = STR_INIT("GetQueryResults"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetQueryResults"), .http_status = 200},
    [LOGS_GET_SCHEDULED_QUERY] =
        {.name = STR_INIT("GetScheduledQuery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetScheduledQuery"), .http_status = 200},
    [LOGS_GET_SCHEDULED_QUERY_HISTORY] =
        {.name = STR_INIT("GetScheduledQueryHistory"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:GetScheduledQueryHistory"),
         .http_status = 200},
    [LOGS_GET_STORAGE_TIER_POLICY] =
        {.name = STR_INIT("GetStorageTierPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetStorageTierPolicy"), .http_status = 200},
    [LOGS_GET_TRANSFORMER] =
        {.name = STR_INIT("GetTransformer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:GetTransformer"), .http_status = 200},
    [LOGS_LIST_AGGREGATE_LOG_GROUP_SUMMARIES] =
        {.name = STR_INIT("ListAggregateLogGroupSummaries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:ListAggregateLogGroupSummaries"),
         .http_status = 200},
    [LOGS_LIST_ANOMALIES] =
        {.name = STR_INIT("ListAnomalies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:ListAnomalies"), .http_status = 200},
    [LOGS_LIST_INTEGRATIONS] =
        {.name = STR_INIT("ListIntegrations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:ListIntegrations"), .http_status = 200},
    [LOGS_LIST_LOG_ANOMALY_DETECTORS] =
        {.name = STR_INIT("ListLogAnomalyDetectors"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:ListLogAnomalyDetectors"),
         .http_status = 200},
    [LOGS_LIST_LOG_GROUPS] =
        {.name = STR_INIT("ListLogGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:ListLogGroups"), .http_status = 200},
    [LOGS_LIST_LOG_GROUPS_FOR_QUERY] =
        {.name = STR_INIT("ListLogGroupsForQuery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:ListLogGroupsForQuery"),
         .http_status = 200},
    [LOGS_LIST_SCHEDULED_QUERIES] =
        {.name = STR_INIT("ListScheduledQueries"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:ListScheduledQueries"), .http_status = 200},
    [LOGS_LIST_SOURCES_FOR_S3_TABLE_INTEGRATION] =
        {.name = STR_INIT("ListSourcesForS3TableIntegration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:ListSourcesForS3TableIntegration"),
         .http_status = 200},
    [LOGS_LIST_SYSLOG_CONFIGURATIONS] =
        {.name = STR_INIT("ListSyslogConfigurations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:ListSyslogConfigurations"),
         .http_status = 200},
    [LOGS_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:ListTagsForResource"), .http_status = 200},
    [LOGS_LIST_TAGS_LOG_GROUP] =
        {.name = STR_INIT("ListTagsLogGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:ListTagsLogGroup"), .http_status = 200},
    [LOGS_PUT_ACCOUNT_POLICY] =
        {.name = STR_INIT("PutAccountPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutAccountPolicy"), .http_status = 200},
    [LOGS_PUT_BEARER_TOKEN_AUTHENTICATION] =
        {.name = STR_INIT("PutBearerTokenAuthentication"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutBearerTokenAuthentication"),
         .http_status = 200},
    [LOGS_PUT_DATA_PROTECTION_POLICY] =
        {.name = STR_INIT("PutDataProtectionPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutDataProtectionPolicy"),
         .http_status = 200},
    [LOGS_PUT_DELIVERY_DESTINATION] =
        {.name = STR_INIT("PutDeliveryDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutDeliveryDestination"),
         .http_status = 200},
    [LOGS_PUT_DELIVERY_DESTINATION_POLICY] =
        {.name = STR_INIT("PutDeliveryDestinationPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutDeliveryDestinationPolicy"),
         .http_status = 200},
    [LOGS_PUT_DELIVERY_SOURCE] =
        {.name = STR_INIT("PutDeliverySource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutDeliverySource"), .http_status = 200},
    [LOGS_PUT_DESTINATION] =
        {.name = STR_INIT("PutDestination"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutDestination"), .http_status = 200},
    [LOGS_PUT_DESTINATION_POLICY] =
        {.name = STR_INIT("PutDestinationPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutDestinationPolicy"), .http_status = 200},
    [LOGS_PUT_INDEX_POLICY] =
        {.name = STR_INIT("PutIndexPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutIndexPolicy"), .http_status = 200},
    [LOGS_PUT_INTEGRATION] =
        {.name = STR_INIT("PutIntegration"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutIntegration"), .http_status = 200},
    [LOGS_PUT_LOG_EVENTS] =
        {.name = STR_INIT("PutLogEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutLogEvents"), .http_status = 200},
    [LOGS_PUT_LOG_GROUP_DELETION_PROTECTION] =
        {.name = STR_INIT("PutLogGroupDeletionProtection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutLogGroupDeletionProtection"),
         .http_status = 200},
    [LOGS_PUT_METRIC_FILTER] =
        {.name = STR_INIT("PutMetricFilter"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutMetricFilter"), .http_status = 200},
    [LOGS_PUT_QUERY_DEFINITION] =
        {.name = STR_INIT("PutQueryDefinition"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutQueryDefinition"), .http_status = 200},
    [LOGS_PUT_RESOURCE_POLICY] =
        {.name = STR_INIT("PutResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutResourcePolicy"), .http_status = 200},
    [LOGS_PUT_RETENTION_POLICY] =
        {.name = STR_INIT("PutRetentionPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutRetentionPolicy"), .http_status = 200},
    [LOGS_PUT_STORAGE_TIER_POLICY] =
        {.name = STR_INIT("PutStorageTierPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutStorageTierPolicy"), .http_status = 200},
    [LOGS_PUT_SUBSCRIPTION_FILTER] =
        {.name = STR_INIT("PutSubscriptionFilter"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutSubscriptionFilter"),
         .http_status = 200},
    [LOGS_PUT_SYSLOG_CONFIGURATION] =
        {.name = STR_INIT("PutSyslogConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:PutSyslogConfiguration"),
         .http_status = 200},
    [LOGS_PUT_TRANSFORMER] =
        {.name = STR_INIT("PutTransformer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:PutTransformer"), .http_status = 200},
    [LOGS_START_LIVE_TAIL] =
        {.name = STR_INIT("StartLiveTail"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:StartLiveTail"), .host_prefix = STR_INIT("stream-"),
         .http_status = 200, .flags = OPERATION_EVENTS_OUT},
    [LOGS_START_QUERY] =
        {.name = STR_INIT("StartQuery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:StartQuery"), .http_status = 200},
    [LOGS_STOP_QUERY] =
        {.name = STR_INIT("StopQuery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:StopQuery"), .http_status = 200},
    [LOGS_TAG_LOG_GROUP] =
        {.name = STR_INIT("TagLogGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:TagLogGroup"), .http_status = 200},
    [LOGS_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:TagResource"), .http_status = 200},
    [LOGS_TEST_METRIC_FILTER] =
        {.name = STR_INIT("TestMetricFilter"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:TestMetricFilter"), .http_status = 200},
    [LOGS_TEST_TRANSFORMER] =
        {.name = STR_INIT("TestTransformer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:TestTransformer"), .http_status = 200},
    [LOGS_UNTAG_LOG_GROUP] =
        {.name = STR_INIT("UntagLogGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:UntagLogGroup"), .http_status = 200},
    [LOGS_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:UntagResource"), .http_status = 200},
    [LOGS_UPDATE_ANOMALY] =
        {.name = STR_INIT("UpdateAnomaly"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:UpdateAnomaly"), .http_status = 200},
    [LOGS_UPDATE_DELIVERY_CONFIGURATION] =
        {.name = STR_INIT("UpdateDeliveryConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:UpdateDeliveryConfiguration"),
         .http_status = 200},
    [LOGS_UPDATE_LOG_ANOMALY_DETECTOR] =
        {.name = STR_INIT("UpdateLogAnomalyDetector"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("logs:UpdateLogAnomalyDetector"),
         .http_status = 200},
    [LOGS_UPDATE_LOOKUP_TABLE] =
        {.name = STR_INIT("UpdateLookupTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:UpdateLookupTable"), .http_status = 200},
    [LOGS_UPDATE_SCHEDULED_QUERY] =
        {.name = STR_INIT("UpdateScheduledQuery"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("logs:UpdateScheduledQuery"), .http_status = 200},
};

const struct service_facts logs_facts = {
    .name = STR_INIT("logs"), .signing_name = STR_INIT("logs"), .endpoint_prefix = STR_INIT("logs"),
    .target_prefix = STR_INIT("Logs_20140328"), .api_version = STR_INIT("2014-03-28"),
    .service_id = STR_INIT("Logs_20140328"), .protocols = 1U << PROTOCOL_JSON_1_1,
    .protocol = PROTOCOL_JSON_1_1, .operation_count = 118, .operations = operations,
};
