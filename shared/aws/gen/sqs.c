/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/sqs.h"

static const struct operation_facts operations[] = {
    [SQS_ADD_PERMISSION] =
        {.name = STR_INIT("AddPermission"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:AddPermission"), .http_status = 200},
    [SQS_CANCEL_MESSAGE_MOVE_TASK] =
        {.name = STR_INIT("CancelMessageMoveTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sqs:CancelMessageMoveTask"),
         .result_wrapper = STR_INIT("CancelMessageMoveTaskResult"), .http_status = 200},
    [SQS_CHANGE_MESSAGE_VISIBILITY] =
        {.name = STR_INIT("ChangeMessageVisibility"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sqs:ChangeMessageVisibility"),
         .http_status = 200},
    [SQS_CHANGE_MESSAGE_VISIBILITY_BATCH] =
        {.name = STR_INIT("ChangeMessageVisibilityBatch"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sqs:ChangeMessageVisibility"),
         .result_wrapper = STR_INIT("ChangeMessageVisibilityBatchResult"), .http_status = 200},
    [SQS_CREATE_QUEUE] =
        {.name = STR_INIT("CreateQueue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:CreateQueue"), .result_wrapper = STR_INIT("CreateQueueResult"),
         .http_status = 200},
    [SQS_DELETE_MESSAGE] =
        {.name = STR_INIT("DeleteMessage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:DeleteMessage"), .http_status = 200},
    [SQS_DELETE_MESSAGE_BATCH] =
        {.name = STR_INIT("DeleteMessageBatch"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:DeleteMessage"),
         .result_wrapper = STR_INIT("DeleteMessageBatchResult"), .http_status = 200},
    [SQS_DELETE_QUEUE] =
        {.name = STR_INIT("DeleteQueue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:DeleteQueue"), .http_status = 200},
    [SQS_GET_QUEUE_ATTRIBUTES] =
        {.name = STR_INIT("GetQueueAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:GetQueueAttributes"),
         .result_wrapper = STR_INIT("GetQueueAttributesResult"), .http_status = 200},
    [SQS_GET_QUEUE_URL] =
        {.name = STR_INIT("GetQueueUrl"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:GetQueueUrl"), .result_wrapper = STR_INIT("GetQueueUrlResult"),
         .http_status = 200},
    [SQS_LIST_DEAD_LETTER_SOURCE_QUEUES] =
        {.name = STR_INIT("ListDeadLetterSourceQueues"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("sqs:ListDeadLetterSourceQueues"),
         .result_wrapper = STR_INIT("ListDeadLetterSourceQueuesResult"), .http_status = 200},
    [SQS_LIST_MESSAGE_MOVE_TASKS] =
        {.name = STR_INIT("ListMessageMoveTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:ListMessageMoveTasks"),
         .result_wrapper = STR_INIT("ListMessageMoveTasksResult"), .http_status = 200},
    [SQS_LIST_QUEUE_TAGS] =
        {.name = STR_INIT("ListQueueTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:ListQueueTags"),
         .result_wrapper = STR_INIT("ListQueueTagsResult"), .http_status = 200},
    [SQS_LIST_QUEUES] =
        {.name = STR_INIT("ListQueues"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:ListQueues"), .result_wrapper = STR_INIT("ListQueuesResult"),
         .http_status = 200},
    [SQS_PURGE_QUEUE] =
        {.name = STR_INIT("PurgeQueue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:PurgeQueue"), .http_status = 200},
    [SQS_RECEIVE_MESSAGE] =
        {.name = STR_INIT("ReceiveMessage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:ReceiveMessage"),
         .result_wrapper = STR_INIT("ReceiveMessageResult"), .http_status = 200},
    [SQS_REMOVE_PERMISSION] =
        {.name = STR_INIT("RemovePermission"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:RemovePermission"), .http_status = 200},
    [SQS_SEND_MESSAGE] =
        {.name = STR_INIT("SendMessage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:SendMessage"), .result_wrapper = STR_INIT("SendMessageResult"),
         .http_status = 200},
    [SQS_SEND_MESSAGE_BATCH] =
        {.name = STR_INIT("SendMessageBatch"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:SendMessage"),
         .result_wrapper = STR_INIT("SendMessageBatchResult"), .http_status = 200},
    [SQS_SET_QUEUE_ATTRIBUTES] =
        {.name = STR_INIT("SetQueueAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:SetQueueAttributes"), .http_status = 200},
    [SQS_START_MESSAGE_MOVE_TASK] =
        {.name = STR_INIT("StartMessageMoveTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:StartMessageMoveTask"),
         .result_wrapper = STR_INIT("StartMessageMoveTaskResult"), .http_status = 200},
    [SQS_TAG_QUEUE] =
        {.name = STR_INIT("TagQueue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:TagQueue"), .http_status = 200},
    [SQS_UNTAG_QUEUE] =
        {.name = STR_INIT("UntagQueue"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("sqs:UntagQueue"), .http_status = 200},
};

const struct service_facts sqs_facts = {
    .name = STR_INIT("sqs"), .signing_name = STR_INIT("sqs"), .endpoint_prefix = STR_INIT("sqs"),
    .target_prefix = STR_INIT("AmazonSQS"), .api_version = STR_INIT("2012-11-05"),
    .service_id = STR_INIT("AmazonSQS"),
    .xml_namespace = STR_INIT("http://queue.amazonaws.com/doc/2012-11-05/"),
    .error_namespace = STR_INIT("com.amazonaws.sqs"),
    .protocols = 1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_JSON_1_0,
    .query_compatible = true, .operation_count = 23, .operations = operations,
};
