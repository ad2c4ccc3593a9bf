#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-body.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-http.h"
#include "shared/aws/protocol-text.h"
#include "shared/aws/protocol-xml.h"
#include "shared/codec/eventstream.h"

struct str body_content_type(enum protocol protocol) {
    switch (protocol) {
    case PROTOCOL_JSON_1_0:
        return STR("application/x-amz-json-1.0");
    case PROTOCOL_JSON_1_1:
        return STR("application/x-amz-json-1.1");
    case PROTOCOL_REST_JSON:
        return STR("application/json");
    case PROTOCOL_REST_XML:
        return STR("application/xml");
    case PROTOCOL_QUERY:
        return STR("text/xml");
    case PROTOCOL_EC2:
        return STR("text/xml;charset=UTF-8");
    case PROTOCOL_CBOR:
        return STR("application/cbor");
    case PROTOCOL_COUNT:
        break;
    }
    ASSERT(false); /* not a protocol */
    return STR("");
}

static void set_content_type(struct call *call, struct wire_response *r, struct str type) {
    struct str have = http_find_header(r->headers, r->header_count, STR("Content-Type"));
    if (have.ptr == NULL) wire_add_header(call->arena, r, STR("Content-Type"), type);
}

static struct buf new_body(struct call *call) {
    return buf_in_arena(call->arena, DOCUMENT_MAX);
}

/* An answer that is too large to be sent whole is none. */
static void finish(struct call *call, struct wire_response *r, const struct buf *body) {
    if (buf_ok(body)) {
        r->body = buf_str(body);
        return;
    }
    (void)call_fail(call, &AWS_INTERNAL_FAILURE, STR("The answer is too large."));
    protocol_encode_error(call, r);
}

static void start_document(struct call *call, struct document_writer *w, struct buf *body) {
    if (call->protocol == PROTOCOL_CBOR) {
        document_writer_cbor(w, body);
    } else {
        document_writer_json(w, body);
    }
}

static void write_document(struct call *call, const struct shape *shape, const void *base,
                           struct wire_response *r) {
    struct buf body = new_body(call);
    if (call->answer_bytes > 0) (void)buf_reserve(&body, call->answer_bytes);
    struct document_writer w;
    bool rest = call->protocol == PROTOCOL_REST_JSON;
    start_document(call, &w, &body);
    document_write_struct(&w, shape, base, rest ? MEMBERS_BODY : MEMBERS_ALL);
    finish(call, r, &body);
    set_content_type(call, r, body_content_type(call->protocol));
}

/* ---- XML ---- */

static void write_request_id(struct call *call, struct buf *out, struct str name) {
    xml_element(out, name, call->request_id);
}

static void write_query(struct call *call, const void *base, struct wire_response *r) {
    struct buf body = new_body(call);
    struct xml_writer w = {.out = &body, .query_names = true};
    const struct operation_facts *facts = call->facts;
    struct str root = ARENA_CONCAT(call->arena, facts->name, STR("Response"));
    xml_open_root(&body, root, call->service->facts->xml_namespace);
    if (facts->result_wrapper.len > 0) xml_open(&body, facts->result_wrapper, (struct str){0});
    if (facts->output != NULL) xml_write_members(&w, facts->output, base, MEMBERS_ALL);
    if (facts->result_wrapper.len > 0) xml_close(&body, facts->result_wrapper);
    xml_open(&body, STR("ResponseMetadata"), (struct str){0});
    write_request_id(call, &body, STR("RequestId"));
    xml_close(&body, STR("ResponseMetadata"));
    xml_close(&body, root);
    finish(call, r, &body);
}

static void write_ec2(struct call *call, const void *base, struct wire_response *r) {
    struct buf body = new_body(call);
    struct xml_writer w = {.out = &body, .always_ms = true};
    struct str root = ARENA_CONCAT(call->arena, call->facts->name, STR("Response"));
    xml_declaration(&body);
    xml_open_root(&body, root, call->service->facts->xml_namespace);
    write_request_id(call, &body, STR("requestId"));
    if (call->facts->output != NULL) {
        xml_write_members(&w, call->facts->output, base, MEMBERS_ALL);
    }
    xml_close(&body, root);
    finish(call, r, &body);
}

/* The root is the member itself where both have the same name: GetBucketLocation's answer is
 * `<LocationConstraint>eu-west-1</LocationConstraint>`. */
static bool is_unwrapped(const struct shape *shape, struct str root) {
    return shape->member_count == 1 && str_eq(shape->members[0].wire_name, root) &&
           shape->members[0].shape->kind == SHAPE_STRING;
}

static void write_rest_xml(struct call *call, const void *base, struct wire_response *r) {
    struct buf body = new_body(call);
    const struct shape *shape = call->facts->output;
    struct xml_writer w = {.out = &body, .always_ms = true};
    struct str root = body_xml_root(call);
    xml_declaration(&body);
    xml_open_root(&body, root, body_xml_namespace(call, shape));
    if (is_unwrapped(shape, root)) {
        const struct str *text = bind_get(&shape->members[0], base);
        if (text != NULL) xml_text(&body, *text);
    } else {
        xml_write_members(&w, shape, base, MEMBERS_BODY);
    }
    xml_close(&body, root);
    finish(call, r, &body);
    set_content_type(call, r, body_content_type(call->protocol));
}

/* ---- payloads ---- */

static void write_struct_payload(struct call *call, const struct member *m, const void *data,
                                 struct wire_response *r) {
    struct buf body = new_body(call);
    if (call->protocol == PROTOCOL_REST_XML) {
        struct xml_writer w = {.out = &body, .always_ms = true};
        struct str space =
            m->xml_namespace.len > 0 ? m->xml_namespace : body_xml_namespace(call, m->shape);
        xml_declaration(&body);
        xml_write_struct(&w, m->wire_name, space, m->shape, data);
    } else {
        struct document_writer w;
        document_writer_json(&w, &body);
        document_write_struct(&w, m->shape, data, MEMBERS_ALL);
    }
    finish(call, r, &body);
    set_content_type(call, r, body_content_type(call->protocol));
}

static void write_payload(struct call *call, const struct member *m, const void *base,
                          struct wire_response *r) {
    if (m->shape->kind == SHAPE_STREAM) {
        if (base == NULL) return;
        r->stream = (const struct body_out *)(const void *)((const char *)base + m->offset);
        set_content_type(call, r, STR("application/octet-stream"));
        return;
    }
    const void *data = bind_get(m, base);
    if (data == NULL) {
        if (call->protocol == PROTOCOL_REST_JSON && bind_is_struct(m->shape)) {
            r->body = STR("{}");
            set_content_type(call, r, body_content_type(call->protocol));
        }
        return;
    }
    if (bind_is_struct(m->shape)) {
        write_struct_payload(call, m, data, r);
        return;
    }
    r->body = *(const struct str *)data;
    struct str type = STR("application/octet-stream");
    if (m->shape->kind == SHAPE_STRING) type = STR("text/plain");
    if (m->shape->kind == SHAPE_DOCUMENT) type = STR("application/json");
    set_content_type(call, r, type);
}

/* ---- event streams: the head of the answer ---- */

/* The RPC protocols send the other members as a first event, the REST protocols as headers. */
static void write_stream_head(struct call *call, const void *base, struct wire_response *r) {
    set_content_type(call, r, STR("application/vnd.amazon.eventstream"));
    if (call->protocol == PROTOCOL_REST_JSON || call->protocol == PROTOCOL_REST_XML) return;
    struct buf payload = new_body(call), frame = new_body(call);
    struct document_writer w;
    start_document(call, &w, &payload);
    document_write_struct(&w, call->facts->output, base, MEMBERS_ALL);
    struct eventstream_header headers[] = {
        {STR(":message-type"), EVENTSTREAM_STRING, STR("event"), 0},
        {STR(":event-type"), EVENTSTREAM_STRING, STR("initial-response"), 0},
        {STR(":content-type"), EVENTSTREAM_STRING, body_content_type(call->protocol), 0},
    };
    eventstream_write(&frame, headers, ARRAY_LEN(headers), buf_str(&payload));
    finish(call, r, &frame);
}

static bool has_no_body(int status) {
    return status == 204 || status == 205 || status == 304;
}

static void write_rest(struct call *call, const void *out, struct wire_response *r) {
    const struct shape *shape = call->facts->output;
    const struct member *payload = http_payload_member(shape);
    if (payload != NULL) {
        write_payload(call, payload, out, r);
    } else if (has_no_body(r->status) || shape == NULL) {
        return;
    } else if (call->protocol == PROTOCOL_REST_JSON) {
        write_document(call, shape, out, r);
    } else if (http_has_body_members(shape)) {
        write_rest_xml(call, out, r);
    }
}

void body_write(struct call *call, const void *out, struct wire_response *r) {
    const struct shape *shape = call->facts->output;
    if (call->facts->flags & OPERATION_EVENTS_OUT) {
        write_stream_head(call, out, r);
        return;
    }
    switch (call->protocol) {
    case PROTOCOL_REST_JSON:
    case PROTOCOL_REST_XML:
        write_rest(call, out, r);
        return;
    case PROTOCOL_QUERY:
        write_query(call, out, r);
        break;
    case PROTOCOL_EC2:
        write_ec2(call, out, r);
        break;
    default:
        if (shape != NULL) write_document(call, shape, out, r);
        break;
    }
    set_content_type(call, r, body_content_type(call->protocol));
}
