/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_SNS_H
#define TESTS_PROTOCOLS_GEN_SNS_H

#include "shared/aws/call.h"

enum sns_operation {
    SNS_PUBLISH,
    SNS_OPERATION_COUNT,
};

extern const struct service_facts sns_facts;
extern const struct operation sns_operations[SNS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error SNS_AUTHORIZATION_ERROR_EXCEPTION;
extern const struct aws_error SNS_ENDPOINT_DISABLED_EXCEPTION;
extern const struct aws_error SNS_INTERNAL_ERROR_EXCEPTION;
extern const struct aws_error SNS_INVALID_PARAMETER_EXCEPTION;
extern const struct aws_error SNS_INVALID_PARAMETER_VALUE_EXCEPTION;
extern const struct aws_error SNS_INVALID_SECURITY_EXCEPTION;
extern const struct aws_error SNS_KMS_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error SNS_KMS_DISABLED_EXCEPTION;
extern const struct aws_error SNS_KMS_INVALID_STATE_EXCEPTION;
extern const struct aws_error SNS_KMS_NOT_FOUND_EXCEPTION;
extern const struct aws_error SNS_KMS_OPT_IN_REQUIRED;
extern const struct aws_error SNS_KMS_THROTTLING_EXCEPTION;
extern const struct aws_error SNS_NOT_FOUND_EXCEPTION;
extern const struct aws_error SNS_PLATFORM_APPLICATION_DISABLED_EXCEPTION;
extern const struct aws_error SNS_VALIDATION_EXCEPTION;

/* Lists and maps. */
struct sns_message_attribute_value_map {
    struct sns_message_attribute_value_entry *items;
    size_t count;
};

struct sns_message_attribute_value {
    struct str data_type; /* required */
    struct str string_value;
    struct str binary_value;
};

/* Entries of the maps. */
struct sns_message_attribute_value_entry {
    struct str key;
    struct sns_message_attribute_value value;
};

/* Publish */
struct sns_publish_in {
    struct str topic_arn;
    struct str target_arn;
    struct str phone_number;
    struct str message; /* required */
    struct str subject;
    struct str message_structure;
    struct sns_message_attribute_value_map message_attributes;
    struct str message_deduplication_id;
    struct str message_group_id;
};
struct sns_publish_out {
    struct str message_id;
    struct str sequence_number;
};
enum outcome sns_publish(struct call *call, const struct sns_publish_in *in,
                         struct sns_publish_out *out);
static inline enum outcome sns_publish_run(struct call *call, const void *in, void *out) {
    return sns_publish(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape sns_message_attribute_value_shape;
extern const struct shape sns_publish_in_shape;
extern const struct shape sns_publish_out_shape;

#endif
