#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-body.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-http.h"
#include "shared/aws/protocol-xml.h"

/* An error being written. */
struct answer {
    struct call *call;
    const struct aws_error *error;
    struct str message;
    const void *members; /* the error's C struct, or NULL */
    struct wire_response *response;
};

static bool is_listed(const struct answer *e) {
    const struct operation_facts *facts = e->call->facts;
    for (uint32_t i = 0; facts != NULL && i < facts->error_count; i++) {
        if (facts->errors[i] == e->error) return true;
    }
    return false;
}

/* Errors of AWS's framework carry its namespaces, not the service's. */
static struct str framework_namespace(const struct answer *e) {
    static const struct str names[] = {
        STR_INIT("SerializationException"),
        STR_INIT("UnknownOperationException"),
        STR_INIT("AccessDeniedException"),
        STR_INIT("UnrecognizedClientException"),
        STR_INIT("InvalidSignatureException"),
        STR_INIT("IncompleteSignatureException"),
        STR_INIT("MissingAuthenticationTokenException"),
        STR_INIT("ExpiredTokenException"),
        STR_INIT("InternalFailure"),
        STR_INIT("ServiceUnavailable"),
        STR_INIT("NotImplemented"),
        STR_INIT("RequestEntityTooLarge"),
        STR_INIT("InsufficientStorage"),
    };
    if (e->error == &AWS_VALIDATION) return STR("com.amazon.coral.validate");
    if (is_listed(e)) return (struct str){0};
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        if (str_eq(names[i], e->error->shape_name)) return STR("com.amazon.coral.service");
    }
    return (struct str){0};
}

static struct str type_of(const struct answer *e) {
    struct str space = framework_namespace(e);
    if (space.ptr == NULL && e->call->service != NULL) {
        space = e->call->service->facts->error_namespace;
    }
    if (space.len == 0) return e->error->shape_name;
    return ARENA_CONCAT(e->call->arena, space, STR("#"), e->error->shape_name);
}

static bool is_message(const struct member *m) {
    return str_eq_nocase(m->name, STR("message")) && m->shape->kind == SHAPE_STRING;
}

/* Lambda's errors have a member that says whose fault it is; its operations need not fill it. */
static struct str fault_of(const struct answer *e, const struct member *m) {
    bool is_type = str_eq(m->name, STR("Type")) && m->shape->kind == SHAPE_STRING;
    if (!is_type || bind_get(m, e->members) != NULL) return (struct str){0};
    return e->error->server_fault ? STR("Service") : STR("User");
}

/* The struct of the error's members with its message taken out, which is written apart. */
static const void *without_message(const struct answer *e) {
    const struct shape *shape = e->error->shape;
    if (shape == NULL || e->members == NULL) return NULL;
    char *copy = arena_alloc(e->call->arena, shape->size);
    memcpy(copy, e->members, shape->size);
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (is_message(m)) *(struct str *)(void *)(copy + m->offset) = (struct str){0};
    }
    return copy;
}

static void write_fault(const struct answer *e, struct document_writer *w) {
    const struct shape *shape = e->error->shape;
    for (uint32_t i = 0; shape != NULL && i < shape->member_count; i++) {
        struct str fault = fault_of(e, &shape->members[i]);
        if (fault.ptr != NULL) document_string(w, shape->members[i].wire_name, fault);
    }
}

static struct str message_name(const struct answer *e) {
    const struct shape *shape = e->error->shape;
    for (uint32_t i = 0; shape != NULL && i < shape->member_count; i++) {
        if (is_message(&shape->members[i])) return shape->members[i].wire_name;
    }
    return e->error->capital_message ? STR("Message") : STR("message");
}

/* json, rest-json and cbor: the type (unless a header has it), the message, the members. */
static void write_document(const struct answer *e, bool with_type) {
    struct buf body = buf_in_arena(e->call->arena, DOCUMENT_MAX);
    struct document_writer w;
    if (e->call->protocol == PROTOCOL_CBOR) {
        document_writer_cbor(&w, &body);
    } else {
        document_writer_json(&w, &body);
    }
    document_begin(&w);
    if (with_type) document_string(&w, STR("__type"), type_of(e));
    if (!with_type) write_fault(e, &w);
    if (e->message.len > 0) document_string(&w, message_name(e), e->message);
    const void *members = without_message(e);
    bool rest = e->call->protocol == PROTOCOL_REST_JSON;
    if (members != NULL) {
        document_write_members(&w, e->error->shape, members, rest ? MEMBERS_BODY : MEMBERS_ALL);
    }
    document_end(&w);
    e->response->body = buf_str(&body);
}

static void write_xml_members(const struct answer *e, struct buf *out) {
    const void *members = without_message(e);
    struct xml_writer w = {.out = out,
                           .always_ms = e->call->protocol != PROTOCOL_QUERY,
                           .query_names = e->call->protocol == PROTOCOL_QUERY};
    if (members != NULL) xml_write_members(&w, e->error->shape, members, MEMBERS_BODY);
}

static struct str fault_type(const struct answer *e) {
    return e->error->server_fault ? STR("Receiver") : STR("Sender");
}

/* S3: bare, with the request's ids inside. */
static void write_s3(const struct answer *e) {
    struct buf out = buf_in_arena(e->call->arena, DOCUMENT_MAX);
    xml_declaration(&out);
    xml_open(&out, STR("Error"), (struct str){0});
    xml_element(&out, STR("Code"), e->error->code);
    xml_element(&out, STR("Message"), e->message);
    write_xml_members(e, &out);
    xml_element(&out, STR("RequestId"), e->call->request_id);
    xml_element(&out, STR("HostId"), e->call->request_id);
    xml_close(&out, STR("Error"));
    e->response->body = buf_str(&out);
}

/* query, and the other services of rest-xml (CloudFront, Route 53). */
static void write_wrapped(const struct answer *e) {
    struct buf out = buf_in_arena(e->call->arena, DOCUMENT_MAX);
    if (e->call->protocol == PROTOCOL_REST_XML) xml_declaration(&out);
    xml_open_root(&out, STR("ErrorResponse"), e->call->service->facts->xml_namespace);
    xml_open(&out, STR("Error"), (struct str){0});
    xml_element(&out, STR("Type"), fault_type(e));
    xml_element(&out, STR("Code"), e->error->code);
    xml_element(&out, STR("Message"), e->message);
    write_xml_members(e, &out);
    xml_close(&out, STR("Error"));
    xml_element(&out, STR("RequestId"), e->call->request_id);
    xml_close(&out, STR("ErrorResponse"));
    e->response->body = buf_str(&out);
}

static void write_ec2(const struct answer *e) {
    struct buf out = buf_in_arena(e->call->arena, DOCUMENT_MAX);
    xml_declaration(&out);
    xml_open(&out, STR("Response"), (struct str){0});
    xml_open(&out, STR("Errors"), (struct str){0});
    xml_open(&out, STR("Error"), (struct str){0});
    xml_element(&out, STR("Code"), e->error->code);
    xml_element(&out, STR("Message"), e->message);
    xml_close(&out, STR("Error"));
    xml_close(&out, STR("Errors"));
    xml_element(&out, STR("RequestID"), e->call->request_id);
    xml_close(&out, STR("Response"));
    e->response->body = buf_str(&out);
}

/* Clients that moved from query to JSON or CBOR still look for the old code. */
static void add_query_error(const struct answer *e) {
    const struct service *service = e->call->service;
    if (service == NULL || !service->facts->query_compatible) return;
    struct str code = e->error->query_code.len > 0 ? e->error->query_code : e->error->code;
    struct arena *a = e->call->arena;
    wire_add_header(a, e->response, STR("x-amzn-query-error"),
                    ARENA_CONCAT(a, code, STR(";"), fault_type(e)));
}

static bool is_s3(const struct call *call) {
    return call->service == NULL || str_eq(call->service->facts->name, STR("s3"));
}

static void write_error(const struct answer *e) {
    struct arena *a = e->call->arena;
    switch (e->call->protocol) {
    case PROTOCOL_JSON_1_0:
    case PROTOCOL_JSON_1_1:
    case PROTOCOL_COUNT:
        add_query_error(e);
        write_document(e, true);
        break;
    case PROTOCOL_CBOR:
        add_query_error(e);
        wire_add_header(a, e->response, STR("smithy-protocol"), STR("rpc-v2-cbor"));
        write_document(e, true);
        break;
    case PROTOCOL_REST_JSON:
        wire_add_header(a, e->response, STR("X-Amzn-ErrorType"), e->error->shape_name);
        write_document(e, false);
        break;
    case PROTOCOL_REST_XML:
        is_s3(e->call) ? write_s3(e) : write_wrapped(e);
        break;
    case PROTOCOL_QUERY:
        write_wrapped(e);
        break;
    case PROTOCOL_EC2:
        write_ec2(e);
        break;
    }
}

void protocol_encode_error(struct call *call, struct wire_response *response) {
    const struct aws_error *error = call->error != NULL ? call->error : &AWS_INTERNAL_FAILURE;
    int otherwise = error->server_fault ? 500 : 400;
    *response = (struct wire_response){
        .status = error->http_status != 0 ? error->http_status : otherwise,
    };
    struct answer e = {
        .call = call,
        .error = error,
        .message = call->message.ptr != NULL ? call->message : STR(""),
        .members = error == call->error ? call->error_members : NULL,
        .response = response,
    };
    wire_add_header(call->arena, response, STR("Content-Type"), body_content_type(call->protocol));
    if (error->shape != NULL && e.members != NULL) {
        http_bind_write(call, error->shape, e.members, response);
    }
    write_error(&e);
}
