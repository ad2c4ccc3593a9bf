#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-body.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-xml.h"
#include "shared/codec/eventstream.h"

/* One frame being put together. */
struct frame {
    struct call *call;
    struct eventstream_header headers[EVENTSTREAM_HEADER_COUNT_MAX];
    size_t header_count;
    struct str payload;
};

static void add_text(struct frame *f, struct str name, struct str text) {
    if (f->header_count == ARRAY_LEN(f->headers)) return;
    f->headers[f->header_count++] =
        (struct eventstream_header){.name = name, .type = EVENTSTREAM_STRING, .text = text};
}

static void add_header(struct frame *f, const struct member *m, const void *data) {
    struct eventstream_header h = {.name = m->wire_name};
    switch ((enum shape_kind)m->shape->kind) {
    case SHAPE_STRING:
        h.type = EVENTSTREAM_STRING;
        h.text = *(const struct str *)data;
        break;
    case SHAPE_BLOB:
        h.type = EVENTSTREAM_BYTES;
        h.text = *(const struct str *)data;
        break;
    case SHAPE_BOOL:
        h.type = ((const struct opt_bool *)data)->value ? EVENTSTREAM_TRUE : EVENTSTREAM_FALSE;
        break;
    case SHAPE_INT:
        h.type = EVENTSTREAM_INT32;
        h.integer = ((const struct opt_int *)data)->value;
        break;
    case SHAPE_LONG:
        h.type = EVENTSTREAM_INT64;
        h.integer = ((const struct opt_long *)data)->value;
        break;
    case SHAPE_TIME:
        h.type = EVENTSTREAM_TIME;
        h.integer = ((const struct opt_time *)data)->ms;
        break;
    default:
        return;
    }
    if (f->header_count < ARRAY_LEN(f->headers)) f->headers[f->header_count++] = h;
}

static struct str document_type(const struct call *call) {
    if (call->protocol == PROTOCOL_REST_XML) return STR("text/xml");
    return call->protocol == PROTOCOL_CBOR ? STR("application/cbor") : STR("application/json");
}

static struct str document_of(struct call *call, struct str name, const struct shape *shape,
                              const void *data) {
    struct buf out = buf_in_arena(call->arena, DOCUMENT_MAX);
    struct document_writer w;
    if (call->protocol == PROTOCOL_REST_XML) {
        struct xml_writer xml = {.out = &out, .always_ms = true};
        xml_write_struct(&xml, name, (struct str){0}, shape, data);
        return buf_str(&out);
    }
    if (call->protocol == PROTOCOL_CBOR) {
        document_writer_cbor(&w, &out);
    } else {
        document_writer_json(&w, &out);
    }
    document_write_struct(&w, shape, data, MEMBERS_ALL);
    return buf_str(&out);
}

static void set_payload(struct frame *f, const struct member *m, const void *data) {
    if (bind_is_struct(m->shape)) {
        add_text(f, STR(":content-type"), document_type(f->call));
        f->payload = document_of(f->call, m->wire_name, m->shape, data);
    } else {
        bool text = m->shape->kind == SHAPE_STRING;
        add_text(f, STR(":content-type"),
                 text ? STR("text/plain") : STR("application/octet-stream"));
        f->payload = *(const struct str *)data;
    }
}

/* The members that are no headers: one of them may be the payload, else all make a document. */
static void fill(struct frame *f, struct str name, const struct shape *shape, const void *data) {
    bool has_document = false, has_payload = false;
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        const void *value = bind_get(m, data);
        if (m->flags & MEMBER_EVENT_PAYLOAD) {
            has_payload = true;
            if (value != NULL) set_payload(f, m, value);
        } else if (!(m->flags & MEMBER_EVENT_HEADER)) {
            has_document = true;
        } else if (value != NULL) {
            add_header(f, m, value);
        }
    }
    bool xml = f->call->protocol == PROTOCOL_REST_XML;
    if (has_payload || (xml && !has_document)) return;
    add_text(f, STR(":content-type"), document_type(f->call));
    f->payload = document_of(f->call, name, shape, data);
}

static void begin(struct frame *f, const struct member *m) {
    bool exception = m->shape->flags & SHAPE_EXCEPTION;
    add_text(f, exception ? STR(":exception-type") : STR(":event-type"), m->wire_name);
    add_text(f, STR(":message-type"), exception ? STR("exception") : STR("event"));
}

/* An arena of its own: a stream may have very many events, and any thread may send them. */
static void write_event(const struct call *call, const struct member *m, const void *data,
                        struct buf *frame) {
    struct arena arena = {0};
    struct call apart = *call;
    apart.arena = &arena;
    struct frame f = {.call = &apart, .payload = STR("")};
    begin(&f, m);
    fill(&f, m->wire_name, m->shape, data);
    eventstream_write(frame, f.headers, f.header_count, f.payload);
    arena_free(&arena);
}

void protocol_encode_event(struct call *call, const struct shape *events, const void *event,
                           struct buf *frame) {
    for (uint32_t i = 0; i < events->member_count; i++) {
        const struct member *m = &events->members[i];
        const void *data = bind_get(m, event);
        if (data == NULL || !bind_is_struct(m->shape)) continue;
        write_event(call, m, data, frame);
        return;
    }
}

static const struct member *find_exception(const struct shape *events,
                                           const struct aws_error *error) {
    for (uint32_t i = 0; i < events->member_count; i++) {
        const struct member *m = &events->members[i];
        bool same = error->shape == m->shape || str_eq(error->shape_name, m->shape->name);
        if (same && (m->shape->flags & SHAPE_EXCEPTION)) return m;
    }
    return NULL;
}

void protocol_encode_event_error(struct call *call, const struct shape *events, struct buf *frame) {
    const struct aws_error *error = call->error != NULL ? call->error : &AWS_INTERNAL_FAILURE;
    const struct member *m = find_exception(events, error);
    struct frame f = {.call = call, .payload = STR("")};
    if (m == NULL) {
        add_text(&f, STR(":error-code"), error->code);
        add_text(&f, STR(":error-message"), call->message);
        add_text(&f, STR(":message-type"), STR("error"));
    } else {
        struct wire_response answer;
        protocol_encode_error(call, &answer);
        begin(&f, m);
        add_text(&f, STR(":content-type"), document_type(call));
        f.payload = answer.body;
    }
    eventstream_write(frame, f.headers, f.header_count, f.payload);
}
