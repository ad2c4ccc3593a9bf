/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_IAM_H
#define TESTS_PROTOCOLS_GEN_IAM_H

#include "shared/aws/call.h"

enum iam_operation {
    IAM_CREATE_ROLE,
    IAM_OPERATION_COUNT,
};

extern const struct service_facts iam_facts;
extern const struct operation iam_operations[IAM_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error IAM_CONCURRENT_MODIFICATION_EXCEPTION;
extern const struct aws_error IAM_ENTITY_ALREADY_EXISTS_EXCEPTION;
extern const struct aws_error IAM_INVALID_INPUT_EXCEPTION;
extern const struct aws_error IAM_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error IAM_MALFORMED_POLICY_DOCUMENT_EXCEPTION;
extern const struct aws_error IAM_SERVICE_FAILURE_EXCEPTION;

/* Lists and maps. */
struct iam_tag_list {
    struct iam_tag *items;
    size_t count;
};

struct iam_attached_permissions_boundary {
    struct str permissions_boundary_type;
    struct str permissions_boundary_arn;
};

struct iam_role {
    struct str path; /* required */
    struct str role_name; /* required */
    struct str role_id; /* required */
    struct str arn; /* required */
    struct opt_time create_date; /* required */
    struct str assume_role_policy_document;
    struct str description;
    struct opt_int max_session_duration;
    const struct iam_attached_permissions_boundary *permissions_boundary;
    struct iam_tag_list tags;
    const struct iam_role_last_used *role_last_used;
    const struct iam_source_role_template *source_role_template;
};

struct iam_role_last_used {
    struct opt_time last_used_date;
    struct str region;
};

struct iam_source_role_template {
    struct str template_arn; /* required */
    struct opt_int template_minor_version; /* required */
};

struct iam_tag {
    struct str key; /* required */
    struct str value; /* required */
};

/* CreateRole */
struct iam_create_role_in {
    struct str path;
    struct str role_name; /* required */
    struct str assume_role_policy_document; /* required */
    struct str description;
    struct opt_int max_session_duration;
    struct str permissions_boundary;
    struct iam_tag_list tags;
};
struct iam_create_role_out {
    const struct iam_role *role; /* required */
};
enum outcome iam_create_role(struct call *call, const struct iam_create_role_in *in,
                             struct iam_create_role_out *out);
static inline enum outcome iam_create_role_run(struct call *call, const void *in, void *out) {
    return iam_create_role(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape iam_attached_permissions_boundary_shape;
extern const struct shape iam_create_role_in_shape;
extern const struct shape iam_create_role_out_shape;
extern const struct shape iam_role_shape;
extern const struct shape iam_role_last_used_shape;
extern const struct shape iam_source_role_template_shape;
extern const struct shape iam_tag_shape;

#endif
