/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/events.h"

static const struct operation_facts operations[] = {
    [EVENTS_ACTIVATE_EVENT_SOURCE] =
        {.name = STR_INIT("ActivateEventSource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ActivateEventSource"), .http_status = 200},
    [EVENTS_CANCEL_REPLAY] =
        {.name = STR_INIT("CancelReplay"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:CancelReplay"), .http_status = 200},
    [EVENTS_CREATE_API_DESTINATION] =
        {.name = STR_INIT("CreateApiDestination"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:CreateApiDestination"), .http_status = 200},
    [EVENTS_CREATE_ARCHIVE] =
        {.name = STR_INIT("CreateArchive"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:CreateArchive"), .http_status = 200},
    [EVENTS_CREATE_CONNECTION] =
        {.name = STR_INIT("CreateConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:CreateConnection"), .http_status = 200},
    [EVENTS_CREATE_ENDPOINT] =
        {.name = STR_INIT("CreateEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:CreateEndpoint"), .http_status = 200},
    [EVENTS_CREATE_EVENT_BUS] =
        {.name = STR_INIT("CreateEventBus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:CreateEventBus"), .http_status = 200},
    [EVENTS_CREATE_PARTNER_EVENT_SOURCE] =
        {.name = STR_INIT("CreatePartnerEventSource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:CreatePartnerEventSource"),
         .http_status = 200},
    [EVENTS_DEACTIVATE_EVENT_SOURCE] =
        {.name = STR_INIT("DeactivateEventSource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:DeactivateEventSource"),
         .http_status = 200},
    [EVENTS_DEAUTHORIZE_CONNECTION] =
        {.name = STR_INIT("DeauthorizeConnection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:DeauthorizeConnection"),
         .http_status = 200},
    [EVENTS_DELETE_API_DESTINATION] =
        {.name = STR_INIT("DeleteApiDestination"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DeleteApiDestination"), .http_status = 200},
    [EVENTS_DELETE_ARCHIVE] =
        {.name = STR_INIT("DeleteArchive"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DeleteArchive"), .http_status = 200},
    [EVENTS_DELETE_CONNECTION] =
        {.name = STR_INIT("DeleteConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DeleteConnection"), .http_status = 200},
    [EVENTS_DELETE_ENDPOINT] =
        {.name = STR_INIT("DeleteEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DeleteEndpoint"), .http_status = 200},
    [EVENTS_DELETE_EVENT_BUS] =
        {.name = STR_INIT("DeleteEventBus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DeleteEventBus"), .http_status = 200},
    [EVENTS_DELETE_PARTNER_EVENT_SOURCE] =
        {.name = STR_INIT("DeletePartnerEventSource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:DeletePartnerEventSource"),
         .http_status = 200},
    [EVENTS_DELETE_RULE] =
        {.name = STR_INIT("DeleteRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DeleteRule"), .http_status = 200},
    [EVENTS_DESCRIBE_API_DESTINATION] =
        {.name = STR_INIT("DescribeApiDestination"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:DescribeApiDestination"),
         .http_status = 200},
    [EVENTS_DESCRIBE_ARCHIVE] =
        {.name = STR_INIT("DescribeArchive"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeArchive"), .http_status = 200},
    [EVENTS_DESCRIBE_CONNECTION] =
        {.name = STR_INIT("DescribeConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeConnection"), .http_status = 200},
    [EVENTS_DESCRIBE_ENDPOINT] =
        {.name = STR_INIT("DescribeEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeEndpoint"), .http_status = 200},
    [EVENTS_DESCRIBE_EVENT_BUS] =
        {.name = STR_INIT("DescribeEventBus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeEventBus"), .http_status = 200},
    [EVENTS_DESCRIBE_EVENT_SOURCE] =
        {.name = STR_INIT("DescribeEventSource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeEventSource"), .http_status = 200},
    [EVENTS_DESCRIBE_PARTNER_EVENT_SOURCE] =
        {.name = STR_INIT("DescribePartnerEventSource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:DescribePartnerEventSource"),
         .http_status = 200},
    [EVENTS_DESCRIBE_REPLAY] =
        {.name = STR_INIT("DescribeReplay"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeReplay"), .http_status = 200},
    [EVENTS_DESCRIBE_RULE] =
        {.name = STR_INIT("DescribeRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DescribeRule"), .http_status = 200},
    [EVENTS_DISABLE_RULE] =
        {.name = STR_INIT("DisableRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:DisableRule"), .http_status = 200},
    [EVENTS_ENABLE_RULE] =
        {.name = STR_INIT("EnableRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:EnableRule"), .http_status = 200},
    [EVENTS_LIST_API_DESTINATIONS] =
        {.name = STR_INIT("ListApiDestinations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListApiDestinations"), .http_status = 200},
    [EVENTS_LIST_ARCHIVES] =
        {.name = STR_INIT("ListArchives"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListArchives"), .http_status = 200},
    [EVENTS_LIST_CONNECTIONS] =
        {.name = STR_INIT("ListConnections"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListConnections"), .http_status = 200},
    [EVENTS_LIST_ENDPOINTS] =
        {.name = STR_INIT("ListEndpoints"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListEndpoints"), .http_status = 200},
    [EVENTS_LIST_EVENT_BUSES] =
        {.name = STR_INIT("ListEventBuses"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListEventBuses"), .http_status = 200},
    [EVENTS_LIST_EVENT_SOURCES] =
        {.name = STR_INIT("ListEventSources"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListEventSources"), .http_status = 200},
    [EVENTS_LIST_PARTNER_EVENT_SOURCE_ACCOUNTS] =
        {.name = STR_INIT("ListPartnerEventSourceAccounts"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:ListPartnerEventSourceAccounts"),
         .http_status = 200},
    [EVENTS_LIST_PARTNER_EVENT_SOURCES] =
        {.name = STR_INIT("ListPartnerEventSources"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:ListPartnerEventSources"),
         .http_status = 200},
    [EVENTS_LIST_REPLAYS] =
        {.name = STR_INIT("ListReplays"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListReplays"), .http_status = 200},
    [EVENTS_LIST_RULE_NAMES_BY_TARGET] =
        {.name = STR_INIT("ListRuleNamesByTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("events:ListRuleNamesByTarget"),
         .http_status = 200},
    [EVENTS_LIST_RULES] =
        {.name = STR_INIT("ListRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListRules"), .http_status = 200},
    [EVENTS_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListTagsForResource"), .http_status = 200},
    [EVENTS_LIST_TARGETS_BY_RULE] =
        {.name = STR_INIT("ListTargetsByRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:ListTargetsByRule"), .http_status = 200},
    [EVENTS_PUT_EVENTS] =
        {.name = STR_INIT("PutEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:PutEvents"), .http_status = 200},
    [EVENTS_PUT_PARTNER_EVENTS] =
        {.name = STR_INIT("PutPartnerEvents"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:PutPartnerEvents"), .http_status = 200},
    [EVENTS_PUT_PERMISSION] =
        {.name = STR_INIT("PutPermission"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:PutPermission"), .http_status = 200},
    [EVENTS_PUT_RULE] =
        {.name = STR_INIT("PutRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:PutRule"), .http_status = 200},
    [EVENTS_PUT_TARGETS] =
        {.name = STR_INIT("PutTargets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:PutTargets"), .http_status = 200},
    [EVENTS_REMOVE_PERMISSION] =
        {.name = STR_INIT("RemovePermission"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:RemovePermission"), .http_status = 200},
    [EVENTS_REMOVE_TARGETS] =
        {.name = STR_INIT("RemoveTargets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:RemoveTargets"), .http_status = 200},
    [EVENTS_START_REPLAY] =
        {.name = STR_INIT("StartReplay"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:StartReplay"), .http_status = 200},
    [EVENTS_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:TagResource"), .http_status = 200},
    [EVENTS_TEST_EVENT_PATTERN] =
        {.name = STR_INIT("TestEventPattern"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:TestEventPattern"), .http_status = 200},
    [EVENTS_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:UntagResource"), .http_status = 200},
    [EVENTS_UPDATE_API_DESTINATION] =
        {.name = STR_INIT("UpdateApiDestination"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:UpdateApiDestination"), .http_status = 200},
    [EVENTS_UPDATE_ARCHIVE] =
        {.name = STR_INIT("UpdateArchive"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:UpdateArchive"), .http_status = 200},
    [EVENTS_UPDATE_CONNECTION] =
        {.name = STR_INIT("UpdateConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:UpdateConnection"), .http_status = 200},
    [EVENTS_UPDATE_ENDPOINT] =
        {.name = STR_INIT("UpdateEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:UpdateEndpoint"), .http_status = 200},
    [EVENTS_UPDATE_EVENT_BUS] =
        {.name = STR_INIT("UpdateEventBus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("events:UpdateEventBus"), .http_status = 200},
};

const struct service_facts events_facts = {
    .name = STR_INIT("events"), .signing_name = STR_INIT("events"),
    .endpoint_prefix = STR_INIT("events"), .target_prefix = STR_INIT("AWSEvents"),
    .api_version = STR_INIT("2015-10-07"), .service_id = STR_INIT("AWSEvents"),
    .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 57,
    .operations = operations,
};
