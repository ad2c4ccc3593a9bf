#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-body.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-http.h"
#include "shared/aws/protocol-xml.h"
#include "shared/codec/cbor.h"

static const struct aws_error MALFORMED_XML = {
    .code = STR_INIT("MalformedXML"),
    .shape_name = STR_INIT("MalformedXML"),
    .http_status = 400,
};

static enum outcome fail_xml(struct call *call) {
    return call_fail(call, &MALFORMED_XML,
                     STR("The XML you provided was not well-formed or did not validate against our "
                         "published schema"));
}

/* AWS says no more than SerializationException when a body is no JSON. */
enum outcome body_parse(struct call *call, struct str body, struct value *root) {
    if (call->protocol == PROTOCOL_CBOR && body.len == 0) { /* "no input" in rpc-v2-cbor */
        *root = (struct value){.kind = VALUE_OBJECT};
        return DONE;
    }
    enum err err = call->protocol == PROTOCOL_CBOR ? cbor_read(call->arena, body, root)
                                                   : json_read(call->arena, body, root, NULL);
    if (err == ERR_OK && root->kind == VALUE_OBJECT) return DONE;
    if (err == ERR_TOO_DEEP) {
        return call_fail(call, &AWS_SERIALIZATION, STR("The document is nested too deeply"));
    }
    return call_fail(call, &AWS_SERIALIZATION, STR(""));
}

static const struct xml_node *parse_xml(struct call *call, struct str body, struct str root_name,
                                        struct str other_name) {
    const struct xml_node *root = NULL;
    if (xml_read(call->arena, body, &root) != ERR_OK) return NULL;
    bool named = str_eq(root->name, root_name) || str_eq(root->name, other_name);
    return named || root_name.len == 0 ? root : NULL;
}

static enum outcome read_xml_struct(struct call *call, const struct member *m, struct str body,
                                    void *in) {
    const struct xml_node *root = parse_xml(call, body, m->wire_name, m->shape->name);
    if (root == NULL) return fail_xml(call);
    void *data = bind_put(call->arena, m, in);
    enum err err = xml_read_struct(call->arena, m->shape, root, data, MEMBERS_ALL);
    return err == ERR_OK ? DONE : fail_xml(call);
}

static enum outcome read_struct_payload(struct call *call, const struct member *m, struct str body,
                                        void *in) {
    if (body.len == 0) return DONE;
    if (call->protocol == PROTOCOL_REST_XML) return read_xml_struct(call, m, body, in);
    struct value root;
    if (body_parse(call, body, &root) != DONE) return FAILED;
    return document_read(call, m->shape, &root, bind_put(call->arena, m, in));
}

static enum outcome read_document_payload(struct call *call, struct str body, struct str *to) {
    struct value ignored;
    if (body.len == 0) return DONE;
    if (json_read(call->arena, body, &ignored, NULL) != ERR_OK) {
        return call_fail(call, &AWS_SERIALIZATION, STR(""));
    }
    *to = body;
    return DONE;
}

static enum outcome read_payload(struct call *call, const struct member *m,
                                 const struct wire_request *request, void *in) {
    void *slot = (char *)in + m->offset;
    switch ((enum shape_kind)m->shape->kind) {
    case SHAPE_STREAM:
        *(struct body_reader **)slot = request->stream;
        return DONE;
    case SHAPE_STRING:
        if (!str_is_utf8(request->body)) return call_fail(call, &AWS_SERIALIZATION, STR(""));
        /* fallthrough */
    case SHAPE_BLOB:
        if (request->body.len > 0) *(struct str *)slot = request->body;
        return DONE;
    case SHAPE_DOCUMENT:
        return read_document_payload(call, request->body, slot);
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return read_struct_payload(call, m, request->body, in);
    default:
        return DONE;
    }
}

static enum outcome read_members(struct call *call, struct str body, void *in) {
    const struct shape *shape = call->facts->input;
    if (call->protocol == PROTOCOL_REST_JSON) {
        struct value root;
        if (body_parse(call, body, &root) != DONE) return FAILED;
        return document_read_struct(call, shape, &root, in, MEMBERS_BODY);
    }
    const struct xml_node *root = parse_xml(call, body, call->facts->input_wrapper, shape->name);
    if (root == NULL) return fail_xml(call);
    enum err err = xml_read_struct(call->arena, shape, root, in, MEMBERS_BODY);
    return err == ERR_OK ? DONE : fail_xml(call);
}

enum outcome body_read(struct call *call, const struct wire_request *request, void *in) {
    const struct member *payload = http_payload_member(call->facts->input);
    if (payload != NULL) return read_payload(call, payload, request, in);
    if (request->body.len == 0 || !http_has_body_members(call->facts->input)) return DONE;
    return read_members(call, request->body, in);
}
