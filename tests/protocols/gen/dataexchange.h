/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_DATAEXCHANGE_H
#define TESTS_PROTOCOLS_GEN_DATAEXCHANGE_H

#include "shared/aws/call.h"

enum dataexchange_operation {
    DATAEXCHANGE_SEND_API_ASSET,
    DATAEXCHANGE_OPERATION_COUNT,
};

extern const struct service_facts dataexchange_facts;
extern const struct operation dataexchange_operations[DATAEXCHANGE_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error DATAEXCHANGE_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error DATAEXCHANGE_INTERNAL_SERVER_EXCEPTION;
extern const struct aws_error DATAEXCHANGE_RESOURCE_NOT_FOUND_EXCEPTION;
extern const struct aws_error DATAEXCHANGE_THROTTLING_EXCEPTION;
extern const struct aws_error DATAEXCHANGE_VALIDATION_EXCEPTION;

struct dataexchange_resource_not_found_exception {
    struct str resource_id;
    struct str resource_type;
};

struct dataexchange_validation_exception {
    struct str exception_cause;
};

/* SendApiAsset */
struct dataexchange_send_api_asset_in {
    struct str body;
    struct str_map query_string_parameters;
    struct str asset_id; /* required */
    struct str data_set_id; /* required */
    struct str_map request_headers;
    struct str method;
    struct str path;
    struct str revision_id; /* required */
};
struct dataexchange_send_api_asset_out {
    struct str body;
    struct str_map response_headers;
};
enum outcome dataexchange_send_api_asset(struct call *call,
                                         const struct dataexchange_send_api_asset_in *in,
                                         struct dataexchange_send_api_asset_out *out);
static inline enum outcome dataexchange_send_api_asset_run(struct call *call, const void *in,
                                                           void *out) {
    return dataexchange_send_api_asset(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape dataexchange_resource_not_found_exception_shape;
extern const struct shape dataexchange_send_api_asset_in_shape;
extern const struct shape dataexchange_send_api_asset_out_shape;
extern const struct shape dataexchange_validation_exception_shape;

#endif
