/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef SHARED_AWS_GEN_STS_H
#define SHARED_AWS_GEN_STS_H

#include "shared/aws/call.h"

enum sts_operation {
    STS_ASSUME_ROLE,
    STS_ASSUME_ROLE_WITH_SAML,
    STS_ASSUME_ROLE_WITH_WEB_IDENTITY,
    STS_ASSUME_ROOT,
    STS_DECODE_AUTHORIZATION_MESSAGE,
    STS_GET_ACCESS_KEY_INFO,
    STS_GET_CALLER_IDENTITY,
    STS_GET_DELEGATED_ACCESS_TOKEN,
    STS_GET_FEDERATION_TOKEN,
    STS_GET_SESSION_TOKEN,
    STS_GET_WEB_IDENTITY_TOKEN,
    STS_OPERATION_COUNT,
};

extern const struct service_facts sts_facts;
extern const struct operation sts_operations[STS_OPERATION_COUNT];

/* GetAccessKeyInfo */
struct sts_get_access_key_info_in {
    struct str access_key_id; /* required */
};
struct sts_get_access_key_info_out {
    struct str account;
};
enum outcome sts_get_access_key_info(struct call *call, const struct sts_get_access_key_info_in *in,
                                     struct sts_get_access_key_info_out *out);
static inline enum outcome sts_get_access_key_info_run(struct call *call, const void *in,
                                                       void *out) {
    return sts_get_access_key_info(call, in, out);
}

/* GetCallerIdentity */
struct sts_get_caller_identity_in {
    char nothing; /* C has no empty struct */
};
struct sts_get_caller_identity_out {
    struct str user_id;
    struct str account;
    struct str arn;
};
enum outcome sts_get_caller_identity(struct call *call, const struct sts_get_caller_identity_in *in,
                                     struct sts_get_caller_identity_out *out);
static inline enum outcome sts_get_caller_identity_run(struct call *call, const void *in,
                                                       void *out) {
    return sts_get_caller_identity(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape sts_get_access_key_info_in_shape;
extern const struct shape sts_get_access_key_info_out_shape;
extern const struct shape sts_get_caller_identity_in_shape;
extern const struct shape sts_get_caller_identity_out_shape;

#endif
