/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_SQS_H
#define TESTS_PROTOCOLS_GEN_SQS_H

#include "shared/aws/call.h"

enum sqs_operation {
    SQS_RECEIVE_MESSAGE,
    SQS_SEND_MESSAGE,
    SQS_OPERATION_COUNT,
};

extern const struct service_facts sqs_facts;
extern const struct operation sqs_operations[SQS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error SQS_INVALID_ADDRESS;
extern const struct aws_error SQS_INVALID_MESSAGE_CONTENTS;
extern const struct aws_error SQS_INVALID_SECURITY;
extern const struct aws_error SQS_KMS_ACCESS_DENIED;
extern const struct aws_error SQS_KMS_DISABLED;
extern const struct aws_error SQS_KMS_INVALID_KEY_USAGE;
extern const struct aws_error SQS_KMS_INVALID_STATE;
extern const struct aws_error SQS_KMS_NOT_FOUND;
extern const struct aws_error SQS_KMS_OPT_IN_REQUIRED;
extern const struct aws_error SQS_KMS_THROTTLED;
extern const struct aws_error SQS_OVER_LIMIT;
extern const struct aws_error SQS_QUEUE_DOES_NOT_EXIST;
extern const struct aws_error SQS_REQUEST_THROTTLED;
extern const struct aws_error SQS_UNSUPPORTED_OPERATION;

/* Lists and maps. */
struct sqs_message_attribute_value_map {
    struct sqs_message_attribute_value_entry *items;
    size_t count;
};
struct sqs_message_list {
    struct sqs_message *items;
    size_t count;
};
struct sqs_message_system_attribute_value_map {
    struct sqs_message_system_attribute_value_entry *items;
    size_t count;
};

struct sqs_message {
    struct str message_id;
    struct str receipt_handle;
    struct str md5_of_body;
    struct str body;
    struct str_map attributes;
    struct str md5_of_message_attributes;
    struct sqs_message_attribute_value_map message_attributes;
};

struct sqs_message_attribute_value {
    struct str string_value;
    struct str binary_value;
    struct str_list string_list_values;
    struct str_list binary_list_values;
    struct str data_type; /* required */
};

struct sqs_message_system_attribute_value {
    struct str string_value;
    struct str binary_value;
    struct str_list string_list_values;
    struct str_list binary_list_values;
    struct str data_type; /* required */
};

/* Entries of the maps. */
struct sqs_message_attribute_value_entry {
    struct str key;
    struct sqs_message_attribute_value value;
};
struct sqs_message_system_attribute_value_entry {
    struct str key;
    struct sqs_message_system_attribute_value value;
};

/* ReceiveMessage */
struct sqs_receive_message_in {
    struct str queue_url; /* required */
    struct str_list attribute_names;
    struct str_list message_system_attribute_names;
    struct str_list message_attribute_names;
    struct opt_int max_number_of_messages;
    struct opt_int visibility_timeout;
    struct opt_int wait_time_seconds;
    struct str receive_request_attempt_id;
};
struct sqs_receive_message_out {
    struct sqs_message_list messages;
};
enum outcome sqs_receive_message(struct call *call, const struct sqs_receive_message_in *in,
                                 struct sqs_receive_message_out *out);
static inline enum outcome sqs_receive_message_run(struct call *call, const void *in, void *out) {
    return sqs_receive_message(call, in, out);
}

/* SendMessage */
struct sqs_send_message_in {
    struct str queue_url; /* required */
    struct str message_body; /* required */
    struct opt_int delay_seconds;
    struct sqs_message_attribute_value_map message_attributes;
    struct sqs_message_system_attribute_value_map message_system_attributes;
    struct str message_deduplication_id;
    struct str message_group_id;
};
struct sqs_send_message_out {
    struct str md5_of_message_body;
    struct str md5_of_message_attributes;
    struct str md5_of_message_system_attributes;
    struct str message_id;
    struct str sequence_number;
};
enum outcome sqs_send_message(struct call *call, const struct sqs_send_message_in *in,
                              struct sqs_send_message_out *out);
static inline enum outcome sqs_send_message_run(struct call *call, const void *in, void *out) {
    return sqs_send_message(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape sqs_message_shape;
extern const struct shape sqs_message_attribute_value_shape;
extern const struct shape sqs_message_system_attribute_value_shape;
extern const struct shape sqs_receive_message_in_shape;
extern const struct shape sqs_receive_message_out_shape;
extern const struct shape sqs_send_message_in_shape;
extern const struct shape sqs_send_message_out_shape;

#endif
