#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-text.h"
#include "shared/codec/cbor.h"

struct document_ops {
    void (*begin_object)(struct document_writer *w);
    void (*end_object)(struct document_writer *w);
    void (*begin_array)(struct document_writer *w);
    void (*end_array)(struct document_writer *w);
    void (*name)(struct document_writer *w, struct str name);
    void (*string)(struct document_writer *w, struct str s);
    void (*bytes)(struct document_writer *w, struct str s);
    void (*integer)(struct document_writer *w, int64_t v);
    void (*number)(struct document_writer *w, double v);
    void (*boolean)(struct document_writer *w, bool v);
    void (*null)(struct document_writer *w);
    void (*time)(struct document_writer *w, enum time_format format, int64_t ms);
    void (*raw)(struct document_writer *w, struct str json); /* a document member */
    void (*custom)(struct document_writer *w, const struct shape *shape, const void *data);
};

/* ---- JSON ---- */

static void js_begin_object(struct document_writer *w) {
    json_begin_object(&w->json);
}
static void js_end_object(struct document_writer *w) {
    json_end_object(&w->json);
}
static void js_begin_array(struct document_writer *w) {
    json_begin_array(&w->json);
}
static void js_end_array(struct document_writer *w) {
    json_end_array(&w->json);
}
static void js_name(struct document_writer *w, struct str name) {
    json_name(&w->json, name);
}
static void js_string(struct document_writer *w, struct str s) {
    json_string(&w->json, s);
}
static void js_bytes(struct document_writer *w, struct str s) {
    json_base64(&w->json, s);
}
static void js_integer(struct document_writer *w, int64_t v) {
    json_int(&w->json, v);
}
static void js_number(struct document_writer *w, double v) {
    json_double(&w->json, v);
}
static void js_boolean(struct document_writer *w, bool v) {
    json_bool(&w->json, v);
}
static void js_null(struct document_writer *w) {
    json_null(&w->json);
}

static void js_time(struct document_writer *w, enum time_format format, int64_t ms) {
    if (format == TIME_UNIX && ms % 1000 == 0) {
        json_int(&w->json, ms / 1000);
    } else if (format == TIME_UNIX) {
        json_double(&w->json, (double)ms / 1000);
    } else {
        char text[64];
        struct buf b = {.ptr = text, .capacity = sizeof text, .max = sizeof text};
        text_write_time(&b, format, ms);
        json_string(&w->json, buf_str(&b));
    }
}

static void js_raw(struct document_writer *w, struct str json) {
    json_raw(&w->json, json);
}

static void js_custom(struct document_writer *w, const struct shape *shape, const void *data) {
    shape->custom->write(&w->json, data);
}

static const struct document_ops json_ops = {
    .begin_object = js_begin_object,
    .end_object = js_end_object,
    .begin_array = js_begin_array,
    .end_array = js_end_array,
    .name = js_name,
    .string = js_string,
    .bytes = js_bytes,
    .integer = js_integer,
    .number = js_number,
    .boolean = js_boolean,
    .null = js_null,
    .time = js_time,
    .raw = js_raw,
    .custom = js_custom,
};

/* ---- CBOR ---- */

static void cb_begin_object(struct document_writer *w) {
    cbor_begin_map(w->out);
}
static void cb_begin_array(struct document_writer *w) {
    cbor_begin_array(w->out);
}
static void cb_end(struct document_writer *w) {
    cbor_end(w->out);
}
static void cb_string(struct document_writer *w, struct str s) {
    cbor_string(w->out, s);
}
static void cb_bytes(struct document_writer *w, struct str s) {
    cbor_bytes(w->out, s);
}
static void cb_integer(struct document_writer *w, int64_t v) {
    cbor_int(w->out, v);
}
static void cb_number(struct document_writer *w, double v) {
    cbor_double(w->out, v);
}
static void cb_boolean(struct document_writer *w, bool v) {
    cbor_bool(w->out, v);
}
static void cb_null(struct document_writer *w) {
    cbor_null(w->out);
}

/* rpc-v2-cbor ignores timestampFormat: always tag 1. */
static void cb_time(struct document_writer *w, enum time_format format, int64_t ms) {
    (void)format;
    cbor_time(w->out, ms);
}

/* No service that speaks CBOR has custom shapes. */
static void cb_custom(struct document_writer *w, const struct shape *shape, const void *data) {
    (void)shape;
    (void)data;
    cbor_null(w->out);
}

static const struct document_ops cbor_ops = {
    .begin_object = cb_begin_object,
    .end_object = cb_end,
    .begin_array = cb_begin_array,
    .end_array = cb_end,
    .name = cb_string,
    .string = cb_string,
    .bytes = cb_bytes,
    .integer = cb_integer,
    .number = cb_number,
    .boolean = cb_boolean,
    .null = cb_null,
    .time = cb_time,
    .raw = cb_string, /* the specification has no documents in CBOR: their text */
    .custom = cb_custom,
};

/* ---- the walk ---- */

struct source {
    const struct shape *shape;
    const void *data;
    uint8_t time_format;
};

static void write_value(struct document_writer *w, struct source from);

void document_writer_json(struct document_writer *w, struct buf *out) {
    *w = (struct document_writer){.ops = &json_ops, .out = out, .time_format = TIME_UNIX};
    json_writer_init(&w->json, out);
}

void document_writer_cbor(struct document_writer *w, struct buf *out) {
    *w = (struct document_writer){
        .ops = &cbor_ops, .out = out, .time_format = TIME_UNIX, .model_names = true};
}

static void write_list(struct document_writer *w, struct source from) {
    w->ops->begin_array(w);
    for (size_t i = 0; i < bind_count(from.data); i++) {
        const void *item = bind_item(from.shape, from.data, i);
        write_value(w, (struct source){from.shape->element, item, from.time_format});
    }
    w->ops->end_array(w);
}

static void write_map(struct document_writer *w, struct source from) {
    w->ops->begin_object(w);
    for (size_t i = 0; i < bind_count(from.data); i++) {
        const void *value = bind_value(from.shape, from.data, i);
        w->ops->name(w, *bind_key(from.shape, from.data, i));
        write_value(w, (struct source){from.shape->element, value, from.time_format});
    }
    w->ops->end_object(w);
}

static void write_time(struct document_writer *w, struct source from) {
    enum time_format format = bind_time_format(from.shape, from.time_format, w->time_format);
    w->ops->time(w, format, ((const struct opt_time *)from.data)->ms);
}

static void write_scalar(struct document_writer *w, struct source from) {
    switch ((enum shape_kind)from.shape->kind) {
    case SHAPE_STRING:
        w->ops->string(w, *(const struct str *)from.data);
        break;
    case SHAPE_BLOB:
        w->ops->bytes(w, *(const struct str *)from.data);
        break;
    case SHAPE_BOOL:
        w->ops->boolean(w, ((const struct opt_bool *)from.data)->value);
        break;
    case SHAPE_INT:
        w->ops->integer(w, ((const struct opt_int *)from.data)->value);
        break;
    case SHAPE_LONG:
        w->ops->integer(w, ((const struct opt_long *)from.data)->value);
        break;
    case SHAPE_DOUBLE:
        w->ops->number(w, ((const struct opt_double *)from.data)->value);
        break;
    case SHAPE_TIME:
        write_time(w, from);
        break;
    case SHAPE_DOCUMENT:
        w->ops->raw(w, *(const struct str *)from.data);
        break;
    case SHAPE_CUSTOM:
        w->ops->custom(w, from.shape, from.data);
        break;
    default:
        w->ops->null(w);
        break;
    }
}

static void write_value(struct document_writer *w, struct source from) {
    if (!bind_is_set(from.shape, from.data)) {
        w->ops->null(w);
        return;
    }
    switch ((enum shape_kind)from.shape->kind) {
    case SHAPE_LIST:
        write_list(w, from);
        break;
    case SHAPE_MAP:
        write_map(w, from);
        break;
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        document_write_struct(w, from.shape, from.data, MEMBERS_ALL);
        break;
    default:
        write_scalar(w, from);
        break;
    }
}

void document_write_members(struct document_writer *w, const struct shape *shape, const void *base,
                            enum document_members which) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (which == MEMBERS_BODY && m->place != PLACE_BODY) continue;
        const void *data = bind_get(m, base);
        if (data == NULL) continue;
        w->ops->name(w, w->model_names ? m->name : m->wire_name);
        write_value(w, (struct source){m->shape, data, m->time_format});
    }
}

void document_write_struct(struct document_writer *w, const struct shape *shape, const void *base,
                           enum document_members which) {
    w->ops->begin_object(w);
    if (base != NULL) document_write_members(w, shape, base, which);
    w->ops->end_object(w);
}

void document_begin(struct document_writer *w) {
    w->ops->begin_object(w);
}

void document_end(struct document_writer *w) {
    w->ops->end_object(w);
}

void document_string(struct document_writer *w, struct str name, struct str value) {
    w->ops->name(w, name);
    w->ops->string(w, value);
}
