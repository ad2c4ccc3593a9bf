/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/sns.h"

_Static_assert(offsetof(struct sns_message_attribute_value_entry, value) == sizeof(struct str), "see shape.h");

static const struct shape shape_topic_arn =
    {STR_INIT("topicARN"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_phone_number =
    {STR_INIT("PhoneNumber"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_message =
    {STR_INIT("message"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_subject =
    {STR_INIT("subject"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_message_structure =
    {STR_INIT("messageStructure"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_binary =
    {STR_INIT("Binary"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_message_id =
    {STR_INIT("messageId"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_message_attribute_map =
    {STR_INIT("MessageAttributeMap"), SHAPE_MAP,
     .size = sizeof(struct sns_message_attribute_value_map),
     .element = &sns_message_attribute_value_shape, .key = &shape_string,
     .key_name = STR_INIT("Name"), .value_name = STR_INIT("Value")};

static const struct member sns_message_attribute_value_members[] = {
    {STR_INIT("DataType"), STR_INIT("DataType"), .shape = &shape_string,
     .offset = offsetof(struct sns_message_attribute_value, data_type), .flags = MEMBER_REQUIRED},
    {STR_INIT("StringValue"), STR_INIT("StringValue"), .shape = &shape_string,
     .offset = offsetof(struct sns_message_attribute_value, string_value)},
    {STR_INIT("BinaryValue"), STR_INIT("BinaryValue"), .shape = &shape_binary,
     .offset = offsetof(struct sns_message_attribute_value, binary_value)},
};
const struct shape sns_message_attribute_value_shape =
    {STR_INIT("MessageAttributeValue"), SHAPE_STRUCT,
     .size = sizeof(struct sns_message_attribute_value), .member_count = 3,
     .members = sns_message_attribute_value_members};

static const struct member sns_publish_in_members[] = {
    {STR_INIT("TopicArn"), STR_INIT("TopicArn"), .shape = &shape_topic_arn,
     .offset = offsetof(struct sns_publish_in, topic_arn)},
    {STR_INIT("TargetArn"), STR_INIT("TargetArn"), .shape = &shape_string,
     .offset = offsetof(struct sns_publish_in, target_arn)},
    {STR_INIT("PhoneNumber"), STR_INIT("PhoneNumber"), .shape = &shape_phone_number,
     .offset = offsetof(struct sns_publish_in, phone_number), .flags = MEMBER_SENSITIVE},
    {STR_INIT("Message"), STR_INIT("Message"), .shape = &shape_message,
     .offset = offsetof(struct sns_publish_in, message), .flags = MEMBER_REQUIRED},
    {STR_INIT("Subject"), STR_INIT("Subject"), .shape = &shape_subject,
     .offset = offsetof(struct sns_publish_in, subject)},
    {STR_INIT("MessageStructure"), STR_INIT("MessageStructure"), .shape = &shape_message_structure,
     .offset = offsetof(struct sns_publish_in, message_structure)},
    {STR_INIT("MessageAttributes"), STR_INIT("MessageAttributes"),
     .shape = &shape_message_attribute_map,
     .offset = offsetof(struct sns_publish_in, message_attributes)},
    {STR_INIT("MessageDeduplicationId"), STR_INIT("MessageDeduplicationId"), .shape = &shape_string,
     .offset = offsetof(struct sns_publish_in, message_deduplication_id)},
    {STR_INIT("MessageGroupId"), STR_INIT("MessageGroupId"), .shape = &shape_string,
     .offset = offsetof(struct sns_publish_in, message_group_id)},
};
const struct shape sns_publish_in_shape =
    {STR_INIT("PublishInput"), SHAPE_STRUCT, .size = sizeof(struct sns_publish_in),
     .member_count = 9, .members = sns_publish_in_members};

static const struct member sns_publish_out_members[] = {
    {STR_INIT("MessageId"), STR_INIT("MessageId"), .shape = &shape_message_id,
     .offset = offsetof(struct sns_publish_out, message_id)},
    {STR_INIT("SequenceNumber"), STR_INIT("SequenceNumber"), .shape = &shape_string,
     .offset = offsetof(struct sns_publish_out, sequence_number)},
};
const struct shape sns_publish_out_shape =
    {STR_INIT("PublishResponse"), SHAPE_STRUCT, .size = sizeof(struct sns_publish_out),
     .member_count = 2, .members = sns_publish_out_members};

const struct aws_error SNS_AUTHORIZATION_ERROR_EXCEPTION =
    {.code = STR_INIT("AuthorizationError"), .shape_name = STR_INIT("AuthorizationErrorException"),
     .http_status = 403};
const struct aws_error SNS_ENDPOINT_DISABLED_EXCEPTION =
    {.code = STR_INIT("EndpointDisabled"), .shape_name = STR_INIT("EndpointDisabledException"),
     .http_status = 400};
const struct aws_error SNS_INTERNAL_ERROR_EXCEPTION =
    {.code = STR_INIT("InternalError"), .shape_name = STR_INIT("InternalErrorException"),
     .http_status = 500, .server_fault = true};
const struct aws_error SNS_INVALID_PARAMETER_EXCEPTION =
    {.code = STR_INIT("InvalidParameter"), .shape_name = STR_INIT("InvalidParameterException"),
     .http_status = 400};
const struct aws_error SNS_INVALID_PARAMETER_VALUE_EXCEPTION =
    {.code = STR_INIT("ParameterValueInvalid"),
     .shape_name = STR_INIT("InvalidParameterValueException"), .http_status = 400};
const struct aws_error SNS_INVALID_SECURITY_EXCEPTION =
    {.code = STR_INIT("InvalidSecurity"), .shape_name = STR_INIT("InvalidSecurityException"),
     .http_status = 403};
const struct aws_error SNS_KMS_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("KMSAccessDenied"), .shape_name = STR_INIT("KMSAccessDeniedException"),
     .http_status = 400};
const struct aws_error SNS_KMS_DISABLED_EXCEPTION =
    {.code = STR_INIT("KMSDisabled"), .shape_name = STR_INIT("KMSDisabledException"),
     .http_status = 400};
const struct aws_error SNS_KMS_INVALID_STATE_EXCEPTION =
    {.code = STR_INIT("KMSInvalidState"), .shape_name = STR_INIT("KMSInvalidStateException"),
     .http_status = 400};
const struct aws_error SNS_KMS_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("KMSNotFound"), .shape_name = STR_INIT("KMSNotFoundException"),
     .http_status = 400};
const struct aws_error SNS_KMS_OPT_IN_REQUIRED =
    {.code = STR_INIT("KMSOptInRequired"), .shape_name = STR_INIT("KMSOptInRequired"),
     .http_status = 403};
const struct aws_error SNS_KMS_THROTTLING_EXCEPTION =
    {.code = STR_INIT("KMSThrottling"), .shape_name = STR_INIT("KMSThrottlingException"),
     .http_status = 400};
const struct aws_error SNS_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("NotFound"), .shape_name = STR_INIT("NotFoundException"), .http_status = 404};
const struct aws_error SNS_PLATFORM_APPLICATION_DISABLED_EXCEPTION =
    {.code = STR_INIT("PlatformApplicationDisabled"),
     .shape_name = STR_INIT("PlatformApplicationDisabledException"), .http_status = 400};
const struct aws_error SNS_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400, .capital_message = true};
static const struct aws_error *const sns_publish_errors[] =
    {&SNS_INVALID_PARAMETER_EXCEPTION, &SNS_INVALID_PARAMETER_VALUE_EXCEPTION,
     &SNS_INTERNAL_ERROR_EXCEPTION, &SNS_NOT_FOUND_EXCEPTION, &SNS_ENDPOINT_DISABLED_EXCEPTION,
     &SNS_PLATFORM_APPLICATION_DISABLED_EXCEPTION, &SNS_AUTHORIZATION_ERROR_EXCEPTION,
     &SNS_KMS_DISABLED_EXCEPTION, &SNS_KMS_INVALID_STATE_EXCEPTION, &SNS_KMS_NOT_FOUND_EXCEPTION,
     &SNS_KMS_OPT_IN_REQUIRED, &SNS_KMS_THROTTLING_EXCEPTION, &SNS_KMS_ACCESS_DENIED_EXCEPTION,
     &SNS_INVALID_SECURITY_EXCEPTION, &SNS_VALIDATION_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [SNS_PUBLISH] = {RPC, .name = STR_INIT("Publish"), .iam_action = STR_INIT("sns:Publish"),
        .result_wrapper = STR_INIT("PublishResult"), .in_size = sizeof(struct sns_publish_in),
        .out_size = sizeof(struct sns_publish_out), .input = &sns_publish_in_shape,
        .output = &sns_publish_out_shape, .errors = sns_publish_errors, .error_count = 15},
};

const struct service_facts sns_facts =
    {.name = STR_INIT("sns"), .signing_name = STR_INIT("sns"), .endpoint_prefix = STR_INIT("sns"),
     .api_version = STR_INIT("2010-03-31"),
     .xml_namespace = STR_INIT("http://sns.amazonaws.com/doc/2010-03-31/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 1,
     .operations = operations};
