#include "shared/aws/protocol.h"
#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-body.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-form.h"
#include "shared/aws/protocol-http.h"
#include "shared/codec/cbor.h"

static const struct aws_error MALFORMED_QUERY_STRING = {
    .code = STR_INIT("MalformedQueryString"),
    .shape_name = STR_INIT("MalformedQueryString"),
    .http_status = 404, /* as AWS's "Common Errors" have it */
};

static enum outcome decode_document(struct call *call, const struct wire_request *request,
                                    void *in) {
    struct value root;
    if (body_parse(call, request->body, &root) != DONE) return FAILED;
    return document_read_struct(call, call->facts->input, &root, in, MEMBERS_ALL);
}

static enum outcome decode_form(struct call *call, const struct wire_request *request, void *in) {
    struct form form = {0};
    struct str text = request->body.len > 0 ? request->body : request->query;
    if (text.len > 0 && form_read(call->arena, text, true, &form) != ERR_OK) {
        return call_fail(call, &MALFORMED_QUERY_STRING,
                         STR("The query string contains a syntax error."));
    }
    return form_decode(call, &form, in);
}

static enum outcome decode_rest(struct call *call, const struct wire_request *request, void *in) {
    if (http_bind_read(call, request, in) != DONE) return FAILED;
    return body_read(call, request, in);
}

static void fill_tokens(struct call *call, void *in) {
    const struct shape *shape = call->facts->input;
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (!(m->flags & MEMBER_IDEMPOTENCY) || m->shape->kind != SHAPE_STRING) continue;
        struct str *token = (struct str *)(void *)((char *)in + m->offset);
        if (token->ptr == NULL) *token = env_uuid(call->cloud->env, call->arena);
    }
}

static enum outcome decode(struct call *call, const struct wire_request *request, void *in) {
    switch (call->protocol) {
    case PROTOCOL_JSON_1_0:
    case PROTOCOL_JSON_1_1:
    case PROTOCOL_CBOR:
        return decode_document(call, request, in);
    case PROTOCOL_REST_JSON:
    case PROTOCOL_REST_XML:
        return decode_rest(call, request, in);
    case PROTOCOL_QUERY:
    case PROTOCOL_EC2:
        return decode_form(call, request, in);
    case PROTOCOL_COUNT:
        break;
    }
    ASSERT(false); /* not a protocol */
    return FAILED;
}

enum outcome protocol_decode(struct call *call, const struct wire_request *request, void *in) {
    if (call->facts->input == NULL) return DONE;
    if (decode(call, request, in) != DONE) return FAILED;
    fill_tokens(call, in);
    return DONE;
}

static int success_status(const struct call *call) {
    if (call->http_status != 0) return call->http_status;
    return call->facts->http_status != 0 ? call->facts->http_status : 200;
}

void protocol_encode(struct call *call, const void *out, struct wire_response *response) {
    *response = (struct wire_response){.status = success_status(call)};
    const struct shape *shape = call->facts->output;
    bool rest = call->protocol == PROTOCOL_REST_JSON || call->protocol == PROTOCOL_REST_XML;
    if (rest && shape != NULL) http_bind_write(call, shape, out, response);
    body_write(call, out, response);
    if (call->protocol == PROTOCOL_CBOR) {
        wire_add_header(call->arena, response, STR("smithy-protocol"), STR("rpc-v2-cbor"));
    }
}

void shape_to_json(struct arena *a, const struct shape *shape, const void *data, struct buf *json) {
    (void)a;
    struct document_writer w;
    document_writer_json(&w, json);
    document_write_struct(&w, shape, data, MEMBERS_ALL);
}

enum err shape_from_json(struct arena *a, const struct shape *shape, struct str json, void *data) {
    struct value root;
    if (json_read(a, json, &root, NULL) != ERR_OK || root.kind != VALUE_OBJECT) return ERR_SYNTAX;
    struct call call = {.arena = a, .protocol = PROTOCOL_JSON_1_0};
    enum outcome outcome = document_read_struct(&call, shape, &root, data, MEMBERS_ALL);
    return outcome == DONE && call.error == NULL ? ERR_OK : ERR_SYNTAX;
}
