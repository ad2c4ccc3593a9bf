/* shared/aws/service.h - a service and its operations, as gateway and dispatcher see them.
 *
 * All of it is static and const. What the model says is generated (`*_facts`); what we say is one
 * hand-written row per operation in services/<service>/<service>-operations.c. */
#ifndef SHARED_AWS_SERVICE_H
#define SHARED_AWS_SERVICE_H

#include "shared/aws/shape.h"
#include "shared/base/buf.h"

struct call;
struct cloud;

/* What became of a call. */
enum outcome {
    DONE,   /* the answer stands in the output struct */
    FAILED, /* the error stands in the call */
    PARKED, /* the call was handed on; whoever has it now ends it with call_finish */
    AGAIN,  /* it would have had to wait on an event loop: run it again on a worker, from the start
             */
};

typedef enum outcome operation_fn(struct call *call, const void *in, void *out);

enum protocol {
    PROTOCOL_JSON_1_0,
    PROTOCOL_JSON_1_1,
    PROTOCOL_REST_JSON,
    PROTOCOL_REST_XML,
    PROTOCOL_QUERY,
    PROTOCOL_EC2,
    PROTOCOL_CBOR, /* rpc-v2-cbor */
    PROTOCOL_COUNT,
};

/* An error a client can see. Generated per service; a few are common to all, see call.h. */
struct aws_error {
    struct str code;       /* "ResourceNotFoundException": error.code where the model has one */
    struct str shape_name; /* of the model; JSON's __type and rest-json's header say this */
    int http_status;
    bool server_fault;         /* <Type>Receiver, else Sender */
    bool capital_message;      /* the member is spelt "Message" */
    struct str query_code;     /* awsQueryCompatible: for x-amzn-query-error, else absent */
    const struct shape *shape; /* further members; NULL when there are none but the message */
};

enum operation_flag {
    OPERATION_UNSIGNED = 1 << 0,  /* authtype none */
    OPERATION_STREAM_IN = 1 << 1, /* the body is a streaming blob: not collected first */
    OPERATION_STREAM_OUT = 1 << 2,
    OPERATION_EVENTS_OUT = 1 << 3,
    OPERATION_EVENTS_IN = 1 << 4,
    OPERATION_CHECKSUM_REQUIRED = 1 << 5, /* Content-MD5 or x-amz-checksum-* must come with it */
};

/* What the model says about an operation. */
struct operation_facts {
    struct str name;        /* "PutItem" */
    struct str method;      /* "POST" */
    struct str uri;         /* "/2015-03-31/functions/{FunctionName}"; "/" for the RPC protocols */
    struct str query;       /* constant part of the uri after '?', else absent: "list-type=2" */
    struct str iam_action;  /* "dynamodb:PutItem" */
    struct str host_prefix; /* "sync-", else absent */
    struct str input_wrapper, input_namespace; /* rest-xml: root element of the request body */
    struct str result_wrapper;                 /* query: "GetUserResult" */
    uint16_t http_status;                      /* of success */
    uint16_t flags;                            /* enum operation_flag */
    uint32_t in_size, out_size;                /* of the C structs; 0 without a handler */
    const struct shape *input, *output;        /* NULL: none in the model, or without a handler */
    const struct aws_error *const *errors;     /* those the model lists; NULL without a handler */
    uint32_t error_count;
};

/* What the model says about a service. */
struct service_facts {
    struct str name;            /* ours and botocore's: "dynamodb", "bedrock-runtime" */
    struct str signing_name;    /* in the credential scope */
    struct str endpoint_prefix; /* first label of the host */
    struct str target_prefix;   /* X-Amz-Target, else absent */
    struct str api_version;     /* "2012-08-10" */
    struct str service_id;      /* Smithy's service shape, in rpc-v2-cbor paths */
    struct str xml_namespace;   /* uri, else absent */
    struct str error_namespace; /* before '#' in __type, else absent */
    uint32_t protocols;         /* 1 << enum protocol, … */
    enum protocol protocol;     /* the preferred one */
    bool query_compatible;
    bool global; /* one endpoint for all regions (iam, cloudfront, …) */
    uint32_t operation_count;
    const struct operation_facts *operations; /* in the model's order */
};

/* Where an operation runs. */
enum operation_place {
    ON_WORKER, /* it may wait: for the disk, for a process, for its body */
    ON_LOOP,   /* tried on the event loop first: it must not wait, and answers AGAIN if it would */
};

/* What we say about an operation: one row. */
struct operation {
    operation_fn *run; /* NULL where nobody wrote a row: the client is told that it is not there */
    enum operation_place place;
    size_t body_max; /* bytes; 0: BODY_MAX_DEFAULT */
};

/* What a service's answers look like besides its protocol. */
enum service_flag {
    SERVICE_CRC32 = 1 << 0,           /* x-amz-crc32 of the body (DynamoDB) */
    SERVICE_LONG_REQUEST_ID = 1 << 1, /* 52 characters A-Z0-9 instead of a UUID (DynamoDB) */
    SERVICE_S3_HEADERS = 1 << 2,      /* x-amz-request-id of 16 characters, and x-amz-id-2 */
};

struct service {
    const struct service_facts *facts;
    const struct operation
        *operations; /* facts->operation_count rows, in the same order; NULL: none */
    uint32_t flags;  /* enum service_flag */

    /* Make the service's own state (caches, processes); may be NULL. Nothing durable lives there.
     * On failure `why` says what the user can do. */
    enum err (*start)(struct cloud *cloud, void **state, struct buf *why);
    void (*stop)(void *state); /* may be NULL */

    /* The program stops, and has waited long enough: end what calls are waiting for, so that they
     * end too. No call may begin to wait after this. On any thread, more than once; must not block.
     * May be NULL. */
    void (*interrupt)(void *state);

    /* The service's own word for what is not the client's fault; NULL: InternalFailure. */
    const struct aws_error *internal_error;

    /* The place of validation in the service's own words; may be NULL: the common one is used. */
    enum outcome (*validate)(struct call *call, const void *in);
};

enum { BODY_MAX_DEFAULT = 16 * 1024 * 1024 };

#endif
