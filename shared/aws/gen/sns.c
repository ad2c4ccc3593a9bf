/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/sns.h"

static const struct operation_facts operations[] = {
    [SNS_ADD_PERMISSION] =
        {.name = STR_INIT("AddPermission"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:AddPermission"), .http_status = 200},
    [SNS_CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT] =
        {.name = STR_INIT("CheckIfPhoneNumberIsOptedOut"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:CheckIfPhoneNumberIsOptedOut"),
         .result_wrapper = STR_INIT("CheckIfPhoneNumberIsOptedOutResult"), .http_status = 200},
    [SNS_CONFIRM_SUBSCRIPTION] =
        {.name = STR_INIT("ConfirmSubscription"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:ConfirmSubscription"),
         .result_wrapper = STR_INIT("ConfirmSubscriptionResult"), .http_status = 200},
    [SNS_CREATE_PLATFORM_APPLICATION] =
        {.name = STR_INIT("CreatePlatformApplication"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:CreatePlatformApplication"),
         .result_wrapper = STR_INIT("CreatePlatformApplicationResult"), .http_status = 200},
    [SNS_CREATE_PLATFORM_ENDPOINT] =
        {.name = STR_INIT("CreatePlatformEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:CreatePlatformEndpoint"),
         .result_wrapper = STR_INIT("CreatePlatformEndpointResult"), .http_status = 200},
    [SNS_CREATE_SMS_SANDBOX_PHONE_NUMBER] =
        {.name = STR_INIT("CreateSMSSandboxPhoneNumber"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:CreateSMSSandboxPhoneNumber"),
         .result_wrapper = STR_INIT("CreateSMSSandboxPhoneNumberResult"), .http_status = 200},
    [SNS_CREATE_TOPIC] =
        {.name = STR_INIT("CreateTopic"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:CreateTopic"), .result_wrapper = STR_INIT("CreateTopicResult"),
         .http_status = 200},
    [SNS_DELETE_ENDPOINT] =
        {.name = STR_INIT("DeleteEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:DeleteEndpoint"), .http_status = 200},
    [SNS_DELETE_PLATFORM_APPLICATION] =
        {.name = STR_INIT("DeletePlatformApplication"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:DeletePlatformApplication"),
         .http_status = 200},
    [SNS_DELETE_SMS_SANDBOX_PHONE_NUMBER] =
        {.name = STR_INIT("DeleteSMSSandboxPhoneNumber"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:DeleteSMSSandboxPhoneNumber"),
         .result_wrapper = STR_INIT("DeleteSMSSandboxPhoneNumberResult"), .http_status = 200},
    [SNS_DELETE_TOPIC] =
        {.name = STR_INIT("DeleteTopic"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:DeleteTopic"), .http_status = 200},
    [SNS_GET_DATA_PROTECTION_POLICY] =
        {.name = STR_INIT("GetDataProtectionPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:GetDataProtectionPolicy"),
         .result_wrapper = STR_INIT("GetDataProtectionPolicyResult"), .http_status = 200},
    [SNS_GET_ENDPOINT_ATTRIBUTES] =
        {.name = STR_INIT("GetEndpointAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:GetEndpointAttributes"),
         .result_wrapper = STR_INIT("GetEndpointAttributesResult"), .http_status = 200},
    [SNS_GET_PLATFORM_APPLICATION_ATTRIBUTES] =
        {.name = STR_INIT("GetPlatformApplicationAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:GetPlatformApplicationAttributes"),
         .result_wrapper = STR_INIT("GetPlatformApplicationAttributesResult"), .http_status = 200},
    [SNS_GET_SMS_ATTRIBUTES] =
        {.name = STR_INIT("GetSMSAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:GetSMSAttributes"),
         .result_wrapper = STR_INIT("GetSMSAttributesResult"), .http_status = 200},
    [SNS_GET_SMS_SANDBOX_ACCOUNT_STATUS] =
        {.name = STR_INIT("GetSMSSandboxAccountStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:GetSMSSandboxAccountStatus"),
         .result_wrapper = STR_INIT("GetSMSSandboxAccountStatusResult"), .http_status = 200},
    [SNS_GET_SUBSCRIPTION_ATTRIBUTES] =
        {.name = STR_INIT("GetSubscriptionAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:GetSubscriptionAttributes"),
         .result_wrapper = STR_INIT("GetSubscriptionAttributesResult"), .http_status = 200},
    [SNS_GET_TOPIC_ATTRIBUTES] =
        {.name = STR_INIT("GetTopicAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:GetTopicAttributes"),
         .result_wrapper = STR_INIT("GetTopicAttributesResult"), .http_status = 200},
    [SNS_LIST_ENDPOINTS_BY_PLATFORM_APPLICATION] =
        {.name = STR_INIT("ListEndpointsByPlatformApplication"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:ListEndpointsByPlatformApplication"),
         .result_wrapper = STR_INIT("ListEndpointsByPlatformApplicationResult"), .http_status = 200},
    [SNS_LIST_ORIGINATION_NUMBERS] =
        {.name = STR_INIT("ListOriginationNumbers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:ListOriginationNumbers"),
         .result_wrapper = STR_INIT("ListOriginationNumbersResult"), .http_status = 200},
    [SNS_LIST_PHONE_NUMBERS_OPTED_OUT] =
        {.name = STR_INIT("ListPhoneNumbersOptedOut"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:ListPhoneNumbersOptedOut"),
         .result_wrapper = STR_INIT("ListPhoneNumbersOptedOutResult"), .http_status = 200},
    [SNS_LIST_PLATFORM_APPLICATIONS] =
        {.name = STR_INIT("ListPlatformApplications"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:ListPlatformApplications"),
         .result_wrapper = STR_INIT("ListPlatformApplicationsResult"), .http_status = 200},
    [SNS_LIST_SMS_SANDBOX_PHONE_NUMBERS] =
        {.name = STR_INIT("ListSMSSandboxPhoneNumbers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:ListSMSSandboxPhoneNumbers"),
         .result_wrapper = STR_INIT("ListSMSSandboxPhoneNumbersResult"), .http_status = 200},
    [SNS_LIST_SUBSCRIPTIONS] =
        {.name = STR_INIT("ListSubscriptions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:ListSubscriptions"),
         .result_wrapper = STR_INIT("ListSubscriptionsResult"), .http_status = 200},
    [SNS_LIST_SUBSCRIPTIONS_BY_TOPIC] =
        {.name = STR_INIT("ListSubscriptionsByTopic"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:ListSubscriptionsByTopic"),
         .result_wrapper = STR_INIT("ListSubscriptionsByTopicResult"), .http_status = 200},
    [SNS_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:ListTagsForResource"),
         .result_wrapper = STR_INIT("ListTagsForResourceResult"), .http_status = 200},
    [SNS_LIST_TOPICS] =
        {.name = STR_INIT("ListTopics"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:ListTopics"), .result_wrapper = STR_INIT("ListTopicsResult"),
         .http_status = 200},
    [SNS_OPT_IN_PHONE_NUMBER] =
        {.name = STR_INIT("OptInPhoneNumber"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:OptInPhoneNumber"),
         .result_wrapper = STR_INIT("OptInPhoneNumberResult"), .http_status = 200},
    [SNS_PUBLISH] = {.name = STR_INIT("Publish"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("sns:Publish"), .result_wrapper = STR_INIT("PublishResult"),
     .http_status = 200},
    [SNS_PUBLISH_BATCH] =
        {.name = STR_INIT("PublishBatch"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:Publish"), .result_wrapper = STR_INIT("PublishBatchResult"),
         .http_status = 200},
    [SNS_PUT_DATA_PROTECTION_POLICY] =
        {.name = STR_INIT("PutDataProtectionPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:PutDataProtectionPolicy"),
         .http_status = 200},
    [SNS_REMOVE_PERMISSION] =
        {.name = STR_INIT("RemovePermission"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:RemovePermission"), .http_status = 200},
    [SNS_SET_ENDPOINT_ATTRIBUTES] =
        {.name = STR_INIT("SetEndpointAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:SetEndpointAttributes"),
         .http_status = 200},
    [SNS_SET_PLATFORM_APPLICATION_ATTRIBUTES] =
        {.name = STR_INIT("SetPlatformApplicationAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:SetPlatformApplicationAttributes"),
         .http_status = 200},
    [SNS_SET_SMS_ATTRIBUTES] =
        {.name = STR_INIT("SetSMSAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:SetSMSAttributes"),
         .result_wrapper = STR_INIT("SetSMSAttributesResult"), .http_status = 200},
    [SNS_SET_SUBSCRIPTION_ATTRIBUTES] =
        {.name = STR_INIT("SetSubscriptionAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:SetSubscriptionAttributes"),
         .http_status = 200},
    [SNS_SET_TOPIC_ATTRIBUTES] =
        {.name = STR_INIT("SetTopicAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:SetTopicAttributes"), .http_status = 200},
    [SNS_SUBSCRIBE] =
        {.name = STR_INIT("Subscribe"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:Subscribe"), .result_wrapper = STR_INIT("SubscribeResult"),
         .http_status = 200},
    [SNS_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:TagResource"), .result_wrapper = STR_INIT("TagResourceResult"),
         .http_status = 200},
    [SNS_UNSUBSCRIBE] =
        {.name = STR_INIT("Unsubscribe"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:Unsubscribe"), .http_status = 200},
    [SNS_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sns:UntagResource"),
         .result_wrapper = STR_INIT("UntagResourceResult"), .http_status = 200},
    [SNS_VERIFY_SMS_SANDBOX_PHONE_NUMBER] =
        {.name = STR_INIT("VerifySMSSandboxPhoneNumber"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sns:VerifySMSSandboxPhoneNumber"),
         .result_wrapper = STR_INIT("VerifySMSSandboxPhoneNumberResult"), .http_status = 200},
};

const struct service_facts sns_facts = {
    .name = STR_INIT("sns"), .signing_name = STR_INIT("sns"), .endpoint_prefix = STR_INIT("sns"),
    .api_version = STR_INIT("2010-03-31"),
    .xml_namespace = STR_INIT("http://sns.amazonaws.com/doc/2010-03-31/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 42,
    .operations = operations,
};
