/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_APIGATEWAY_H
#define TESTS_PROTOCOLS_GEN_APIGATEWAY_H

#include "shared/aws/call.h"

enum apigateway_operation {
    APIGATEWAY_GET_EXPORT,
    APIGATEWAY_OPERATION_COUNT,
};

extern const struct service_facts apigateway_facts;
extern const struct operation apigateway_operations[APIGATEWAY_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error APIGATEWAY_BAD_REQUEST_EXCEPTION;
extern const struct aws_error APIGATEWAY_CONFLICT_EXCEPTION;
extern const struct aws_error APIGATEWAY_LIMIT_EXCEEDED_EXCEPTION;
extern const struct aws_error APIGATEWAY_NOT_FOUND_EXCEPTION;
extern const struct aws_error APIGATEWAY_TOO_MANY_REQUESTS_EXCEPTION;
extern const struct aws_error APIGATEWAY_UNAUTHORIZED_EXCEPTION;

struct apigateway_limit_exceeded_exception {
    struct str retry_after_seconds;
};

struct apigateway_too_many_requests_exception {
    struct str retry_after_seconds;
};

/* GetExport */
struct apigateway_get_export_in {
    struct str rest_api_id; /* required */
    struct str stage_name; /* required */
    struct str export_type; /* required */
    struct str_map parameters;
    struct str accepts;
};
struct apigateway_get_export_out {
    struct str content_type;
    struct str content_disposition;
    struct str body;
};
enum outcome apigateway_get_export(struct call *call, const struct apigateway_get_export_in *in,
                                   struct apigateway_get_export_out *out);
static inline enum outcome apigateway_get_export_run(struct call *call, const void *in, void *out) {
    return apigateway_get_export(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape apigateway_get_export_in_shape;
extern const struct shape apigateway_get_export_out_shape;
extern const struct shape apigateway_limit_exceeded_exception_shape;
extern const struct shape apigateway_too_many_requests_exception_shape;

#endif
