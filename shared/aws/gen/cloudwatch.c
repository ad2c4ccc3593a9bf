/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/cloudwatch.h"

static const struct operation_facts operations[] = {
    [CLOUDWATCH_ASSOCIATE_DATASET_KMS_KEY] =
        {.name = STR_INIT("AssociateDatasetKmsKey"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:AssociateDatasetKmsKey"),
         .result_wrapper = STR_INIT("AssociateDatasetKmsKeyResult"), .http_status = 200},
    [CLOUDWATCH_CREATE_RESOURCE_METRICS_CONFIGURATION] =
        {.name = STR_INIT("CreateResourceMetricsConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:CreateResourceMetricsConfiguration"),
         .result_wrapper = STR_INIT("CreateResourceMetricsConfigurationResult"), .http_status = 200},
    [CLOUDWATCH_DELETE_ALARM_MUTE_RULE] =
        {.name = STR_INIT("DeleteAlarmMuteRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DeleteAlarmMuteRule"), .http_status = 200},
    [CLOUDWATCH_DELETE_ALARMS] =
        {.name = STR_INIT("DeleteAlarms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DeleteAlarms"), .http_status = 200},
    [CLOUDWATCH_DELETE_ANOMALY_DETECTOR] =
        {.name = STR_INIT("DeleteAnomalyDetector"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:DeleteAnomalyDetector"),
         .result_wrapper = STR_INIT("DeleteAnomalyDetectorResult"), .http_status = 200},
    [CLOUDWATCH_DELETE_DASHBOARDS] =
        {.name = STR_INIT("DeleteDashboards"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DeleteDashboards"),
         .result_wrapper = STR_INIT("DeleteDashboardsResult"), .http_status = 200},
    [CLOUDWATCH_DELETE_INSIGHT_RULES] =
        {.name = STR_INIT("DeleteInsightRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DeleteInsightRules"),
         .result_wrapper = STR_INIT("DeleteInsightRulesResult"), .http_status = 200},
    [CLOUDWATCH_DELETE_METRIC_STREAM] =
        {.name = STR_INIT("DeleteMetricStream"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DeleteMetricStream"),
         .result_wrapper = STR_INIT("DeleteMetricStreamResult"), .http_status = 200},
    [CLOUDWATCH_DELETE_RESOURCE_METRICS_CONFIGURATION] =
        {.name = STR_INIT("DeleteResourceMetricsConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DeleteResourceMetricsConfiguration"),
         .result_wrapper = STR_INIT("DeleteResourceMetricsConfigurationResult"), .http_status = 200},
    [CLOUDWATCH_DESCRIBE_ALARM_CONTRIBUTORS] =
        {.name = STR_INIT("DescribeAlarmContributors"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:DescribeAlarmContributors"),
         .result_wrapper = STR_INIT("DescribeAlarmContributorsResult"), .http_status = 200},
    [CLOUDWATCH_DESCRIBE_ALARM_HISTORY] =
        {.name = STR_INIT("DescribeAlarmHistory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DescribeAlarmHistory"),
         .result_wrapper = STR_INIT("DescribeAlarmHistoryResult"), .http_status = 200},
    [CLOUDWATCH_DESCRIBE_ALARMS] =
        {.name = STR_INIT("DescribeAlarms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DescribeAlarms"),
         .result_wrapper = STR_INIT("DescribeAlarmsResult"), .http_status = 200},
    [CLOUDWATCH_DESCRIBE_ALARMS_FOR_METRIC] =
        {.name = STR_INIT("DescribeAlarmsForMetric"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:DescribeAlarmsForMetric"),
         .result_wrapper = STR_INIT("DescribeAlarmsForMetricResult"), .http_status = 200},
    [CLOUDWATCH_DESCRIBE_ANOMALY_DETECTORS] =
        {.name = STR_INIT("DescribeAnomalyDetectors"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:DescribeAnomalyDetectors"),
         .result_wrapper = STR_INIT("DescribeAnomalyDetectorsResult"), .http_status = 200},
    [CLOUDWATCH_DESCRIBE_INSIGHT_RULES] =
        {.name = STR_INIT("DescribeInsightRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DescribeInsightRules"),
         .result_wrapper = STR_INIT("DescribeInsightRulesResult"), .http_status = 200},
    [CLOUDWATCH_DISABLE_ALARM_ACTIONS] =
        {.name = STR_INIT("DisableAlarmActions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DisableAlarmActions"), .http_status = 200},
    [CLOUDWATCH_DISABLE_INSIGHT_RULES] =
        {.name = STR_INIT("DisableInsightRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:DisableInsightRules"),
         .result_wrapper = STR_INIT("DisableInsightRulesResult"), .http_status = 200},
    [CLOUDWATCH_DISASSOCIATE_DATASET_KMS_KEY] =
        {.name = STR_INIT("DisassociateDatasetKmsKey"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:DisassociateDatasetKmsKey"),
         .result_wrapper = STR_INIT("DisassociateDatasetKmsKeyResult"), .http_status = 200},
    [CLOUDWATCH_ENABLE_ALARM_ACTIONS] =
        {.name = STR_INIT("EnableAlarmActions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:EnableAlarmActions"), .http_status = 200},
    [CLOUDWATCH_ENABLE_INSIGHT_RULES] =
        {.name = STR_INIT("EnableInsightRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:EnableInsightRules"),
         .result_wrapper = STR_INIT("EnableInsightRulesResult"), .http_status = 200},
    [CLOUDWATCH_GET_ALARM_MUTE_RULE] =
        {.name = STR_INIT("GetAlarmMuteRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetAlarmMuteRule"),
         .result_wrapper = STR_INIT("GetAlarmMuteRuleResult"), .http_status = 200},
    [CLOUDWATCH_GET_DASHBOARD] =
        {.name = STR_INIT("GetDashboard"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetDashboard"),
         .result_wrapper = STR_INIT("GetDashboardResult"), .http_status = 200},
    [CLOUDWATCH_GET_DATASET] =
        {.name = STR_INIT("GetDataset"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetDataset"),
         .result_wrapper = STR_INIT("GetDatasetResult"), .http_status = 200},
    [CLOUDWATCH_GET_INSIGHT_RULE_REPORT] =
        {.name = STR_INIT("GetInsightRuleReport"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetInsightRuleReport"),
         .result_wrapper = STR_INIT("GetInsightRuleReportResult"), .http_status = 200},
    [CLOUDWATCH_GET_METRIC_DATA] =
        {.name = STR_INIT("GetMetricData"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetMetricData"),
         .result_wrapper = STR_INIT("GetMetricDataResult"), .http_status = 200},
    [CLOUDWATCH_GET_METRIC_STATISTICS] =
        {.name = STR_INIT("GetMetricStatistics"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetMetricStatistics"),
         .result_wrapper = STR_INIT("GetMetricStatisticsResult"), .http_status = 200},
    [CLOUDWATCH_GET_METRIC_STREAM] =
        {.name = STR_INIT("GetMetricStream"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetMetricStream"),
         .result_wrapper = STR_INIT("GetMetricStreamResult"), .http_status = 200},
    [CLOUDWATCH_GET_METRIC_WIDGET_IMAGE] =
        {.name = STR_INIT("GetMetricWidgetImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetMetricWidgetImage"),
         .result_wrapper = STR_INIT("GetMetricWidgetImageResult"), .http_status = 200},
    [CLOUDWATCH_GET_O_TEL_ENRICHMENT] =
        {.name = STR_INIT("GetOTelEnrichment"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:GetOTelEnrichment"),
         .result_wrapper = STR_INIT("GetOTelEnrichmentResult"), .http_status = 200},
    [CLOUDWATCH_GET_RESOURCE_METRICS_CONFIGURATION] =
        {.name = STR_INIT("GetResourceMetricsConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:GetResourceMetricsConfiguration"),
         .result_wrapper = STR_INIT("GetResourceMetricsConfigurationResult"), .http_status = 200},
    [CLOUDWATCH_LIST_ALARM_MUTE_RULES] =
        {.name = STR_INIT("ListAlarmMuteRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:ListAlarmMuteRules"),
         .result_wrapper = STR_INIT("ListAlarmMuteRulesResult"), .http_status = 200},
    [CLOUDWATCH_LIST_DASHBOARDS] =
        {.name = STR_INIT("ListDashboards"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:ListDashboards"),
         .result_wrapper = STR_INIT("ListDashboardsResult"), .http_status = 200},
    [CLOUDWATCH_LIST_MANAGED_INSIGHT_RULES] =
        {.name = STR_INIT("ListManagedInsightRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:ListManagedInsightRules"),
         .result_wrapper = STR_INIT("ListManagedInsightRulesResult"), .http_status = 200},
    [CLOUDWATCH_LIST_METRIC_STREAMS] =
        {.name = STR_INIT("ListMetricStreams"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:ListMetricStreams"),
         .result_wrapper = STR_INIT("ListMetricStreamsResult"), .http_status = 200},
    [CLOUDWATCH_LIST_METRICS] =
        {.name = STR_INIT("ListMetrics"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:ListMetrics"),
         .result_wrapper = STR_INIT("ListMetricsResult"), .http_status = 200},
    [CLOUDWATCH_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:ListTagsForResource"),
         .result_wrapper = STR_INIT("ListTagsForResourceResult"), .http_status = 200},
    [CLOUDWATCH_PUT_ALARM_MUTE_RULE] =
        {.name = STR_INIT("PutAlarmMuteRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutAlarmMuteRule"), .http_status = 200},
    [CLOUDWATCH_PUT_ANOMALY_DETECTOR] =
        {.name = STR_INIT("PutAnomalyDetector"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutAnomalyDetector"),
         .result_wrapper = STR_INIT("PutAnomalyDetectorResult"), .http_status = 200},
    [CLOUDWATCH_PUT_COMPOSITE_ALARM] =
        {.name = STR_INIT("PutCompositeAlarm"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutCompositeAlarm"), .http_status = 200},
    [CLOUDWATCH_PUT_DASHBOARD] =
        {.name = STR_INIT("PutDashboard"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutDashboard"),
         .result_wrapper = STR_INIT("PutDashboardResult"), .http_status = 200},
    [CLOUDWATCH_PUT_INSIGHT_RULE] =
        {.name = STR_INIT("PutInsightRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutInsightRule"),
         .result_wrapper = STR_INIT("PutInsightRuleResult"), .http_status = 200},
    [CLOUDWATCH_PUT_LOG_ALARM] =
        {.name = STR_INIT("PutLogAlarm"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutLogAlarm"), .http_status = 200},
    [CLOUDWATCH_PUT_MANAGED_INSIGHT_RULES] =
        {.name = STR_INIT("PutManagedInsightRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cloudwatch:PutManagedInsightRules"),
         .result_wrapper = STR_INIT("PutManagedInsightRulesResult"), .http_status = 200},
    [CLOUDWATCH_PUT_METRIC_ALARM] =
        {.name = STR_INIT("PutMetricAlarm"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutMetricAlarm"), .http_status = 200},
    [CLOUDWATCH_PUT_METRIC_DATA] =
        {.name = STR_INIT("PutMetricData"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutMetricData"), .http_status = 200},
    [CLOUDWATCH_PUT_METRIC_STREAM] =
        {.name = STR_INIT("PutMetricStream"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:PutMetricStream"),
         .result_wrapper = STR_INIT("PutMetricStreamResult"), .http_status = 200},
    [CLOUDWATCH_SET_ALARM_STATE] =
        {.name = STR_INIT("SetAlarmState"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:SetAlarmState"), .http_status = 200},
    [CLOUDWATCH_START_METRIC_STREAMS] =
        {.name = STR_INIT("StartMetricStreams"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:StartMetricStreams"),
         .result_wrapper = STR_INIT("StartMetricStreamsResult"), .http_status = 200},
    [CLOUDWATCH_START_O_TEL_ENRICHMENT] =
        {.name = STR_INIT("StartOTelEnrichment"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:StartOTelEnrichment"),
         .result_wrapper = STR_INIT("StartOTelEnrichmentResult"), .http_status = 200},
    [CLOUDWATCH_STOP_METRIC_STREAMS] =
        {.name = STR_INIT("StopMetricStreams"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:StopMetricStreams"),
         .result_wrapper = STR_INIT("StopMetricStreamsResult"), .http_status = 200},
    [CLOUDWATCH_STOP_O_TEL_ENRICHMENT] =
        {.name = STR_INIT("StopOTelEnrichment"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:StopOTelEnrichment"),
         .result_wrapper = STR_INIT("StopOTelEnrichmentResult"), .http_status = 200},
    [CLOUDWATCH_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:TagResource"),
         .result_wrapper = STR_INIT("TagResourceResult"), .http_status = 200},
    [CLOUDWATCH_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:UntagResource"),
         .result_wrapper = STR_INIT("UntagResourceResult"), .http_status = 200},
    [CLOUDWATCH_UPDATE_O_TEL_ENRICHMENT] =
        {.name = STR_INIT("UpdateOTelEnrichment"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:UpdateOTelEnrichment"),
         .result_wrapper = STR_INIT("UpdateOTelEnrichmentResult"), .http_status = 200},
    [CLOUDWATCH_UPDATE_RESOURCE_METRICS_CONFIGURATION] =
        {.name = STR_INIT("UpdateResourceMetricsConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cloudwatch:UpdateResourceMetricsConfiguration"),
         .result_wrapper = STR_INIT("UpdateResourceMetricsConfigurationResult"), .http_status = 200},
};

const struct service_facts cloudwatch_facts = {
    .name = STR_INIT("cloudwatch"), .signing_name = STR_INIT("monitoring"),
    .endpoint_prefix = STR_INIT("monitoring"),
    .target_prefix = STR_INIT("GraniteServiceVersion20100801"),
    .api_version = STR_INIT("2010-08-01"), .service_id = STR_INIT("GraniteServiceVersion20100801"),
    .xml_namespace = STR_INIT("http://monitoring.amazonaws.com/doc/2010-08-01/"),
    .error_namespace = STR_INIT("com.amazonaws.cloudwatch"),
    .protocols = 1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_CBOR | 1U << PROTOCOL_QUERY,
    .protocol = PROTOCOL_JSON_1_0, .query_compatible = true, .operation_count = 55,
    .operations = operations,
};
