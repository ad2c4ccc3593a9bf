/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_STS_H
#define TESTS_PROTOCOLS_GEN_STS_H

#include "shared/aws/call.h"

enum sts_operation {
    STS_ASSUME_ROLE,
    STS_OPERATION_COUNT,
};

extern const struct service_facts sts_facts;
extern const struct operation sts_operations[STS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error STS_EXPIRED_TOKEN_EXCEPTION;
extern const struct aws_error STS_MALFORMED_POLICY_DOCUMENT_EXCEPTION;
extern const struct aws_error STS_PACKED_POLICY_TOO_LARGE_EXCEPTION;
extern const struct aws_error STS_REGION_DISABLED_EXCEPTION;

/* Lists and maps. */
struct sts_policy_descriptor_type_list {
    struct sts_policy_descriptor_type *items;
    size_t count;
};
struct sts_provided_context_list {
    struct sts_provided_context *items;
    size_t count;
};
struct sts_tag_list {
    struct sts_tag *items;
    size_t count;
};

struct sts_assumed_role_user {
    struct str assumed_role_id; /* required */
    struct str arn; /* required */
};

struct sts_credentials {
    struct str access_key_id; /* required */
    struct str secret_access_key; /* required */
    struct str session_token; /* required */
    struct opt_time expiration; /* required */
};

struct sts_policy_descriptor_type {
    struct str arn;
};

struct sts_provided_context {
    struct str provider_arn;
    struct str context_assertion;
};

struct sts_tag {
    struct str key; /* required */
    struct str value; /* required */
};

/* AssumeRole */
struct sts_assume_role_in {
    struct str role_arn; /* required */
    struct str role_session_name; /* required */
    struct sts_policy_descriptor_type_list policy_arns;
    struct str policy;
    struct opt_int duration_seconds;
    struct sts_tag_list tags;
    struct str_list transitive_tag_keys;
    struct str external_id;
    struct str serial_number;
    struct str token_code;
    struct str source_identity;
    struct sts_provided_context_list provided_contexts;
    struct opt_int minimum_session_token_size;
};
struct sts_assume_role_out {
    const struct sts_credentials *credentials;
    const struct sts_assumed_role_user *assumed_role_user;
    struct opt_int packed_policy_size;
    struct str source_identity;
    struct opt_int session_token_utilization;
    struct opt_int session_token_size;
};
enum outcome sts_assume_role(struct call *call, const struct sts_assume_role_in *in,
                             struct sts_assume_role_out *out);
static inline enum outcome sts_assume_role_run(struct call *call, const void *in, void *out) {
    return sts_assume_role(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape sts_assume_role_in_shape;
extern const struct shape sts_assume_role_out_shape;
extern const struct shape sts_assumed_role_user_shape;
extern const struct shape sts_credentials_shape;
extern const struct shape sts_policy_descriptor_type_shape;
extern const struct shape sts_provided_context_shape;
extern const struct shape sts_tag_shape;

#endif
