/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/sqs.h"

_Static_assert(offsetof(struct sqs_message_attribute_value_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct sqs_message_system_attribute_value_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_queue_attribute_name[] =
    {STR_INIT("All"), STR_INIT("Policy"), STR_INIT("VisibilityTimeout"),
     STR_INIT("MaximumMessageSize"), STR_INIT("MessageRetentionPeriod"),
     STR_INIT("ApproximateNumberOfMessages"), STR_INIT("ApproximateNumberOfMessagesNotVisible"),
     STR_INIT("CreatedTimestamp"), STR_INIT("LastModifiedTimestamp"), STR_INIT("QueueArn"),
     STR_INIT("ApproximateNumberOfMessagesDelayed"), STR_INIT("DelaySeconds"),
     STR_INIT("ReceiveMessageWaitTimeSeconds"), STR_INIT("RedrivePolicy"), STR_INIT("FifoQueue"),
     STR_INIT("ContentBasedDeduplication"), STR_INIT("KmsMasterKeyId"),
     STR_INIT("KmsDataKeyReusePeriodSeconds"), STR_INIT("DeduplicationScope"),
     STR_INIT("FifoThroughputLimit"), STR_INIT("RedriveAllowPolicy"),
     STR_INIT("SqsManagedSseEnabled")};
static const struct str enum_message_system_attribute_name[] =
    {STR_INIT("All"), STR_INIT("SenderId"), STR_INIT("SentTimestamp"),
     STR_INIT("ApproximateReceiveCount"), STR_INIT("ApproximateFirstReceiveTimestamp"),
     STR_INIT("SequenceNumber"), STR_INIT("MessageDeduplicationId"), STR_INIT("MessageGroupId"),
     STR_INIT("AWSTraceHeader"), STR_INIT("DeadLetterQueueSourceArn")};
static const struct str enum_message_system_attribute_name_for_sends[] =
    {STR_INIT("AWSTraceHeader")};

static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_queue_attribute_name =
    {STR_INIT("QueueAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_queue_attribute_name, .enum_count = 22};
static const struct shape shape_message_system_attribute_name =
    {STR_INIT("MessageSystemAttributeName"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_message_system_attribute_name, .enum_count = 10};
static const struct shape shape_message_attribute_name =
    {STR_INIT("MessageAttributeName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_nullable_integer =
    {STR_INIT("NullableInteger"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_binary =
    {STR_INIT("Binary"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_message_system_attribute_name_for_sends =
    {STR_INIT("MessageSystemAttributeNameForSends"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_message_system_attribute_name_for_sends, .enum_count = 1};

static const struct shape shape_attribute_name_list =
    {STR_INIT("AttributeNameList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_FLATTENED, .element = &shape_queue_attribute_name,
     .element_name = STR_INIT("AttributeName")};
static const struct shape shape_message_system_attribute_list =
    {STR_INIT("MessageSystemAttributeList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_FLATTENED, .element = &shape_message_system_attribute_name,
     .element_name = STR_INIT("AttributeName")};
static const struct shape shape_message_attribute_name_list =
    {STR_INIT("MessageAttributeNameList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_FLATTENED, .element = &shape_message_attribute_name,
     .element_name = STR_INIT("MessageAttributeName")};
static const struct shape shape_message_system_attribute_map =
    {STR_INIT("MessageSystemAttributeMap"), SHAPE_MAP, .size = sizeof(struct str_map),
     .flags = SHAPE_FLATTENED, .element = &shape_string,
     .key = &shape_message_system_attribute_name, .key_name = STR_INIT("Name"),
     .value_name = STR_INIT("Value")};
static const struct shape shape_string_list =
    {STR_INIT("StringList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_string,
     .element_name = STR_INIT("StringListValue")};
static const struct shape shape_binary_list =
    {STR_INIT("BinaryList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_binary,
     .element_name = STR_INIT("BinaryListValue")};
static const struct shape shape_message_body_attribute_map =
    {STR_INIT("MessageBodyAttributeMap"), SHAPE_MAP,
     .size = sizeof(struct sqs_message_attribute_value_map), .flags = SHAPE_FLATTENED,
     .element = &sqs_message_attribute_value_shape, .key = &shape_string,
     .key_name = STR_INIT("Name"), .value_name = STR_INIT("Value")};
static const struct shape shape_message_list =
    {STR_INIT("MessageList"), SHAPE_LIST, .size = sizeof(struct sqs_message_list),
     .flags = SHAPE_FLATTENED, .element = &sqs_message_shape, .element_name = STR_INIT("Message")};
static const struct shape shape_message_body_system_attribute_map =
    {STR_INIT("MessageBodySystemAttributeMap"), SHAPE_MAP,
     .size = sizeof(struct sqs_message_system_attribute_value_map), .flags = SHAPE_FLATTENED,
     .element = &sqs_message_system_attribute_value_shape,
     .key = &shape_message_system_attribute_name_for_sends, .key_name = STR_INIT("Name"),
     .value_name = STR_INIT("Value")};

static const struct member sqs_message_members[] = {
    {STR_INIT("MessageId"), STR_INIT("MessageId"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message, message_id)},
    {STR_INIT("ReceiptHandle"), STR_INIT("ReceiptHandle"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message, receipt_handle)},
    {STR_INIT("MD5OfBody"), STR_INIT("MD5OfBody"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message, md5_of_body)},
    {STR_INIT("Body"), STR_INIT("Body"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message, body)},
    {STR_INIT("Attributes"), STR_INIT("Attributes"), .query_name = STR_INIT("Attribute"),
     .shape = &shape_message_system_attribute_map,
     .offset = offsetof(struct sqs_message, attributes), .flags = MEMBER_FLATTENED},
    {STR_INIT("MD5OfMessageAttributes"), STR_INIT("MD5OfMessageAttributes"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message, md5_of_message_attributes)},
    {STR_INIT("MessageAttributes"), STR_INIT("MessageAttributes"),
     .query_name = STR_INIT("MessageAttribute"), .shape = &shape_message_body_attribute_map,
     .offset = offsetof(struct sqs_message, message_attributes), .flags = MEMBER_FLATTENED},
};
const struct shape sqs_message_shape =
    {STR_INIT("Message"), SHAPE_STRUCT, .size = sizeof(struct sqs_message), .member_count = 7,
     .members = sqs_message_members};

static const struct member sqs_message_attribute_value_members[] = {
    {STR_INIT("StringValue"), STR_INIT("StringValue"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message_attribute_value, string_value)},
    {STR_INIT("BinaryValue"), STR_INIT("BinaryValue"), .shape = &shape_binary,
     .offset = offsetof(struct sqs_message_attribute_value, binary_value)},
    {STR_INIT("StringListValues"), STR_INIT("StringListValues"),
     .query_name = STR_INIT("StringListValue"), .shape = &shape_string_list,
     .offset = offsetof(struct sqs_message_attribute_value, string_list_values),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("BinaryListValues"), STR_INIT("BinaryListValues"),
     .query_name = STR_INIT("BinaryListValue"), .shape = &shape_binary_list,
     .offset = offsetof(struct sqs_message_attribute_value, binary_list_values),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("DataType"), STR_INIT("DataType"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message_attribute_value, data_type), .flags = MEMBER_REQUIRED},
};
const struct shape sqs_message_attribute_value_shape =
    {STR_INIT("MessageAttributeValue"), SHAPE_STRUCT,
     .size = sizeof(struct sqs_message_attribute_value), .member_count = 5,
     .members = sqs_message_attribute_value_members};

static const struct member sqs_message_system_attribute_value_members[] = {
    {STR_INIT("StringValue"), STR_INIT("StringValue"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message_system_attribute_value, string_value)},
    {STR_INIT("BinaryValue"), STR_INIT("BinaryValue"), .shape = &shape_binary,
     .offset = offsetof(struct sqs_message_system_attribute_value, binary_value)},
    {STR_INIT("StringListValues"), STR_INIT("StringListValues"),
     .query_name = STR_INIT("StringListValue"), .shape = &shape_string_list,
     .offset = offsetof(struct sqs_message_system_attribute_value, string_list_values),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("BinaryListValues"), STR_INIT("BinaryListValues"),
     .query_name = STR_INIT("BinaryListValue"), .shape = &shape_binary_list,
     .offset = offsetof(struct sqs_message_system_attribute_value, binary_list_values),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("DataType"), STR_INIT("DataType"), .shape = &shape_string,
     .offset = offsetof(struct sqs_message_system_attribute_value, data_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape sqs_message_system_attribute_value_shape =
    {STR_INIT("MessageSystemAttributeValue"), SHAPE_STRUCT,
     .size = sizeof(struct sqs_message_system_attribute_value), .member_count = 5,
     .members = sqs_message_system_attribute_value_members};

static const struct member sqs_receive_message_in_members[] = {
    {STR_INIT("QueueUrl"), STR_INIT("QueueUrl"), .shape = &shape_string,
     .offset = offsetof(struct sqs_receive_message_in, queue_url), .flags = MEMBER_REQUIRED},
    {STR_INIT("AttributeNames"), STR_INIT("AttributeNames"),
     .query_name = STR_INIT("AttributeName"), .shape = &shape_attribute_name_list,
     .offset = offsetof(struct sqs_receive_message_in, attribute_names), .flags = MEMBER_FLATTENED},
    {STR_INIT("MessageSystemAttributeNames"), STR_INIT("MessageSystemAttributeNames"),
     .query_name = STR_INIT("AttributeName"), .shape = &shape_message_system_attribute_list,
     .offset = offsetof(struct sqs_receive_message_in, message_system_attribute_names),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("MessageAttributeNames"), STR_INIT("MessageAttributeNames"),
     .query_name = STR_INIT("MessageAttributeName"), .shape = &shape_message_attribute_name_list,
     .offset = offsetof(struct sqs_receive_message_in, message_attribute_names),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("MaxNumberOfMessages"), STR_INIT("MaxNumberOfMessages"),
     .shape = &shape_nullable_integer,
     .offset = offsetof(struct sqs_receive_message_in, max_number_of_messages)},
    {STR_INIT("VisibilityTimeout"), STR_INIT("VisibilityTimeout"), .shape = &shape_nullable_integer,
     .offset = offsetof(struct sqs_receive_message_in, visibility_timeout)},
    {STR_INIT("WaitTimeSeconds"), STR_INIT("WaitTimeSeconds"), .shape = &shape_nullable_integer,
     .offset = offsetof(struct sqs_receive_message_in, wait_time_seconds)},
    {STR_INIT("ReceiveRequestAttemptId"), STR_INIT("ReceiveRequestAttemptId"),
     .shape = &shape_string,
     .offset = offsetof(struct sqs_receive_message_in, receive_request_attempt_id)},
};
const struct shape sqs_receive_message_in_shape =
    {STR_INIT("ReceiveMessageRequest"), SHAPE_STRUCT, .size = sizeof(struct sqs_receive_message_in),
     .member_count = 8, .members = sqs_receive_message_in_members};

static const struct member sqs_receive_message_out_members[] = {
    {STR_INIT("Messages"), STR_INIT("Messages"), .query_name = STR_INIT("Message"),
     .shape = &shape_message_list, .offset = offsetof(struct sqs_receive_message_out, messages),
     .flags = MEMBER_FLATTENED},
};
const struct shape sqs_receive_message_out_shape =
    {STR_INIT("ReceiveMessageResult"), SHAPE_STRUCT, .size = sizeof(struct sqs_receive_message_out),
     .member_count = 1, .members = sqs_receive_message_out_members};

static const struct member sqs_send_message_in_members[] = {
    {STR_INIT("QueueUrl"), STR_INIT("QueueUrl"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_in, queue_url), .flags = MEMBER_REQUIRED},
    {STR_INIT("MessageBody"), STR_INIT("MessageBody"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_in, message_body), .flags = MEMBER_REQUIRED},
    {STR_INIT("DelaySeconds"), STR_INIT("DelaySeconds"), .shape = &shape_nullable_integer,
     .offset = offsetof(struct sqs_send_message_in, delay_seconds)},
    {STR_INIT("MessageAttributes"), STR_INIT("MessageAttributes"),
     .query_name = STR_INIT("MessageAttribute"), .shape = &shape_message_body_attribute_map,
     .offset = offsetof(struct sqs_send_message_in, message_attributes), .flags = MEMBER_FLATTENED},
    {STR_INIT("MessageSystemAttributes"), STR_INIT("MessageSystemAttributes"),
     .query_name = STR_INIT("MessageSystemAttribute"),
     .shape = &shape_message_body_system_attribute_map,
     .offset = offsetof(struct sqs_send_message_in, message_system_attributes),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("MessageDeduplicationId"), STR_INIT("MessageDeduplicationId"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_in, message_deduplication_id)},
    {STR_INIT("MessageGroupId"), STR_INIT("MessageGroupId"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_in, message_group_id)},
};
const struct shape sqs_send_message_in_shape =
    {STR_INIT("SendMessageRequest"), SHAPE_STRUCT, .size = sizeof(struct sqs_send_message_in),
     .member_count = 7, .members = sqs_send_message_in_members};

static const struct member sqs_send_message_out_members[] = {
    {STR_INIT("MD5OfMessageBody"), STR_INIT("MD5OfMessageBody"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_out, md5_of_message_body)},
    {STR_INIT("MD5OfMessageAttributes"), STR_INIT("MD5OfMessageAttributes"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_out, md5_of_message_attributes)},
    {STR_INIT("MD5OfMessageSystemAttributes"), STR_INIT("MD5OfMessageSystemAttributes"),
     .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_out, md5_of_message_system_attributes)},
    {STR_INIT("MessageId"), STR_INIT("MessageId"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_out, message_id)},
    {STR_INIT("SequenceNumber"), STR_INIT("SequenceNumber"), .shape = &shape_string,
     .offset = offsetof(struct sqs_send_message_out, sequence_number)},
};
const struct shape sqs_send_message_out_shape =
    {STR_INIT("SendMessageResult"), SHAPE_STRUCT, .size = sizeof(struct sqs_send_message_out),
     .member_count = 5, .members = sqs_send_message_out_members};

const struct aws_error SQS_INVALID_ADDRESS =
    {.code = STR_INIT("InvalidAddress"), .shape_name = STR_INIT("InvalidAddress"),
     .http_status = 400};
const struct aws_error SQS_INVALID_MESSAGE_CONTENTS =
    {.code = STR_INIT("InvalidMessageContents"), .shape_name = STR_INIT("InvalidMessageContents"),
     .http_status = 400};
const struct aws_error SQS_INVALID_SECURITY =
    {.code = STR_INIT("InvalidSecurity"), .shape_name = STR_INIT("InvalidSecurity"),
     .http_status = 400};
const struct aws_error SQS_KMS_ACCESS_DENIED =
    {.code = STR_INIT("KmsAccessDenied"), .shape_name = STR_INIT("KmsAccessDenied"),
     .http_status = 400};
const struct aws_error SQS_KMS_DISABLED =
    {.code = STR_INIT("KmsDisabled"), .shape_name = STR_INIT("KmsDisabled"), .http_status = 400};
const struct aws_error SQS_KMS_INVALID_KEY_USAGE =
    {.code = STR_INIT("KmsInvalidKeyUsage"), .shape_name = STR_INIT("KmsInvalidKeyUsage"),
     .http_status = 400};
const struct aws_error SQS_KMS_INVALID_STATE =
    {.code = STR_INIT("KmsInvalidState"), .shape_name = STR_INIT("KmsInvalidState"),
     .http_status = 400};
const struct aws_error SQS_KMS_NOT_FOUND =
    {.code = STR_INIT("KmsNotFound"), .shape_name = STR_INIT("KmsNotFound"), .http_status = 400};
const struct aws_error SQS_KMS_OPT_IN_REQUIRED =
    {.code = STR_INIT("KmsOptInRequired"), .shape_name = STR_INIT("KmsOptInRequired"),
     .http_status = 400};
const struct aws_error SQS_KMS_THROTTLED =
    {.code = STR_INIT("KmsThrottled"), .shape_name = STR_INIT("KmsThrottled"), .http_status = 400};
const struct aws_error SQS_OVER_LIMIT =
    {.code = STR_INIT("OverLimit"), .shape_name = STR_INIT("OverLimit"), .http_status = 400};
const struct aws_error SQS_QUEUE_DOES_NOT_EXIST =
    {.code = STR_INIT("QueueDoesNotExist"), .shape_name = STR_INIT("QueueDoesNotExist"),
     .http_status = 400};
const struct aws_error SQS_REQUEST_THROTTLED =
    {.code = STR_INIT("RequestThrottled"), .shape_name = STR_INIT("RequestThrottled"),
     .http_status = 400};
const struct aws_error SQS_UNSUPPORTED_OPERATION =
    {.code = STR_INIT("UnsupportedOperation"), .shape_name = STR_INIT("UnsupportedOperation"),
     .http_status = 400};
static const struct aws_error *const sqs_receive_message_errors[] =
    {&SQS_UNSUPPORTED_OPERATION, &SQS_OVER_LIMIT, &SQS_REQUEST_THROTTLED, &SQS_QUEUE_DOES_NOT_EXIST,
     &SQS_INVALID_SECURITY, &SQS_KMS_DISABLED, &SQS_KMS_INVALID_STATE, &SQS_KMS_NOT_FOUND,
     &SQS_KMS_OPT_IN_REQUIRED, &SQS_KMS_THROTTLED, &SQS_KMS_ACCESS_DENIED,
     &SQS_KMS_INVALID_KEY_USAGE, &SQS_INVALID_ADDRESS};
static const struct aws_error *const sqs_send_message_errors[] =
    {&SQS_INVALID_MESSAGE_CONTENTS, &SQS_UNSUPPORTED_OPERATION, &SQS_REQUEST_THROTTLED,
     &SQS_QUEUE_DOES_NOT_EXIST, &SQS_INVALID_SECURITY, &SQS_KMS_DISABLED, &SQS_KMS_INVALID_STATE,
     &SQS_KMS_NOT_FOUND, &SQS_KMS_OPT_IN_REQUIRED, &SQS_KMS_THROTTLED, &SQS_KMS_ACCESS_DENIED,
     &SQS_KMS_INVALID_KEY_USAGE, &SQS_INVALID_ADDRESS};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [SQS_RECEIVE_MESSAGE] = {RPC, .name = STR_INIT("ReceiveMessage"),
        .iam_action = STR_INIT("sqs:ReceiveMessage"),
        .result_wrapper = STR_INIT("ReceiveMessageResult"),
        .in_size = sizeof(struct sqs_receive_message_in),
        .out_size = sizeof(struct sqs_receive_message_out), .input = &sqs_receive_message_in_shape,
        .output = &sqs_receive_message_out_shape, .errors = sqs_receive_message_errors,
        .error_count = 13},
    [SQS_SEND_MESSAGE] = {RPC, .name = STR_INIT("SendMessage"),
        .iam_action = STR_INIT("sqs:SendMessage"), .result_wrapper = STR_INIT("SendMessageResult"),
        .in_size = sizeof(struct sqs_send_message_in),
        .out_size = sizeof(struct sqs_send_message_out), .input = &sqs_send_message_in_shape,
        .output = &sqs_send_message_out_shape, .errors = sqs_send_message_errors, .error_count = 13},
};

const struct service_facts sqs_facts =
    {.name = STR_INIT("sqs"), .signing_name = STR_INIT("sqs"), .endpoint_prefix = STR_INIT("sqs"),
     .target_prefix = STR_INIT("AmazonSQS"), .api_version = STR_INIT("2012-11-05"),
     .service_id = STR_INIT("AmazonSQS"),
     .xml_namespace = STR_INIT("http://queue.amazonaws.com/doc/2012-11-05/"),
     .error_namespace = STR_INIT("com.amazonaws.sqs"),
     .protocols = 1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_JSON_1_0,
     .query_compatible = true, .operation_count = 2, .operations = operations};
