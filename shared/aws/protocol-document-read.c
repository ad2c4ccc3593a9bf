#include <math.h>
#include <stdlib.h>

#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-document.h"
#include "shared/aws/protocol-text.h"
#include "shared/codec/base64.h"

/* Where a value goes. AWS words some errors differently for members and for elements. */
struct target {
    const struct shape *shape;
    void *data;
    uint8_t time_format; /* the member's own, or TIME_DEFAULT */
    bool is_element;
};

static enum outcome read_value(struct call *call, struct target to, const struct value *v);

static enum outcome fail(struct call *call, const char *text) {
    return call_fail(call, &AWS_SERIALIZATION, str_c(text));
}

/* How AWS's JSON reader calls what it found. */
static const char *token_name(const struct value *v) {
    switch (v->kind) {
    case VALUE_BOOL:
        return v->boolean ? "TRUE_VALUE" : "FALSE_VALUE";
    case VALUE_INT:
        return "NUMBER_VALUE";
    case VALUE_DOUBLE:
        return "DECIMAL_VALUE";
    case VALUE_NULL:
        return "NULL_VALUE";
    default:
        return "STRING_VALUE";
    }
}

static const char *java_class(const struct value *v) {
    switch (v->kind) {
    case VALUE_BOOL:
        return "class java.lang.Boolean";
    case VALUE_INT:
    case VALUE_DOUBLE:
        return "class com.amazon.coral.value.json.numbers.TruncatingBigNumber";
    default:
        return "class java.lang.String";
    }
}

static enum outcome fail_collection(struct call *call, const struct shape *shape) {
    if (shape->kind == SHAPE_BLOB) {
        return fail(call, "Unrecognized collection type class java.nio.ByteBuffer");
    }
    return call_failf(call, &AWS_SERIALIZATION, "Unrecognized collection type class java.lang.%s",
                      text_type_name(shape));
}

/* A scalar of the wrong kind. The texts were recorded from DynamoDB and API Gateway. */
static enum outcome fail_scalar(struct call *call, const struct shape *shape,
                                const struct value *v) {
    if (v->kind == VALUE_OBJECT) {
        return fail(call, "Start of structure or map found where not expected");
    }
    if (v->kind == VALUE_ARRAY) return fail_collection(call, shape);
    if (call->protocol == PROTOCOL_REST_JSON) {
        return call_failf(call, &AWS_SERIALIZATION, "%s can not be converted to an %s",
                          java_class(v), text_type_name(shape));
    }
    if (shape->kind == SHAPE_BOOL && v->kind == VALUE_STRING) {
        return fail(call, "Unexpected token received from parser");
    }
    return call_failf(call, &AWS_SERIALIZATION, "%s cannot be converted to %s", token_name(v),
                      text_type_name(shape));
}

/* The Java class of a structure: the namespace of the service's errors names its package. */
static struct str class_name(struct call *call, const struct shape *shape) {
    if (shape->kind == SHAPE_STRING) return STR("java.lang.String");
    struct str package = call->service != NULL ? call->service->facts->error_namespace : STR("");
    if (package.len == 0) return shape->name;
    return ARENA_CONCAT(call->arena, package, STR("."), shape->name);
}

static enum outcome fail_scalar_for_collection(struct call *call, const struct target *to) {
    bool is_struct = bind_is_struct(to->shape) || to->shape->kind == SHAPE_CUSTOM;
    if (!to->is_element) return fail(call, "Unexpected field type");
    if (is_struct) return fail(call, "Unexpected value type in payload");
    return fail(call, "Unexpected field type");
}

static enum outcome read_string(struct call *call, struct target to, const struct value *v) {
    if (v->kind != VALUE_STRING) return fail_scalar(call, to.shape, v);
    struct str *s = to.data;
    *s = v->text;
    if (s->ptr == NULL) s->ptr = "";
    return DONE;
}

static enum outcome fail_base64(struct call *call, struct str text) {
    if (text.len % 4 != 0) {
        return call_failf(call, &AWS_SERIALIZATION,
                          "Base64 encoded length is expected a multiple of 4 bytes but found: %zu",
                          text.len);
    }
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    c == '+' || c == '/' || c == '=';
        if (fine) continue;
        /* One byte of a character beyond ASCII would not be UTF-8 in the answer. */
        char shown = (unsigned char)c < 0x80 ? c : '?';
        return call_failf(call, &AWS_SERIALIZATION, "Invalid Base64 character: '%c'", shown);
    }
    return fail(call, "Invalid last non-pad Base64 character dectected");
}

static enum outcome read_blob(struct call *call, struct target to, const struct value *v) {
    struct str *bytes = to.data;
    if (v->kind == VALUE_BYTES) {
        *bytes = v->text;
        if (bytes->ptr == NULL) bytes->ptr = "";
        return DONE;
    }
    if (v->kind == VALUE_OBJECT || v->kind == VALUE_ARRAY) return fail_scalar(call, to.shape, v);
    if (v->kind != VALUE_STRING) {
        return fail(call, "only base-64-encoded strings are convertible to bytes");
    }
    if (base64_read(call->arena, v->text, bytes) != ERR_OK) return fail_base64(call, v->text);
    if (bytes->ptr == NULL) bytes->ptr = "";
    return DONE;
}

static enum outcome read_bool(struct call *call, struct target to, const struct value *v) {
    struct opt_bool *b = to.data;
    bool is_true = v->kind == VALUE_STRING && str_eq_nocase(v->text, STR("true"));
    bool is_false = v->kind == VALUE_STRING && str_eq_nocase(v->text, STR("false"));
    if (v->kind != VALUE_BOOL && !is_true && !is_false) return fail_scalar(call, to.shape, v);
    *b = OPT_BOOL(v->kind == VALUE_BOOL ? v->boolean : is_true);
    return DONE;
}

/* Numbers that do not fit are cut to what fits, fractions are dropped: as AWS does. */
static enum outcome read_integer(struct call *call, struct target to, const struct value *v) {
    int64_t low = to.shape->kind == SHAPE_INT ? INT32_MIN : INT64_MIN;
    int64_t high = to.shape->kind == SHAPE_INT ? INT32_MAX : INT64_MAX;
    int64_t n = v->integer;
    if (v->kind == VALUE_DOUBLE) {
        if (isnan(v->number)) return fail_scalar(call, to.shape, v);
        n = v->number >= 0x1p63 ? INT64_MAX : v->number <= -0x1p63 ? INT64_MIN : (int64_t)v->number;
    } else if (v->kind != VALUE_INT) {
        return fail_scalar(call, to.shape, v);
    }
    if (n < low) n = low;
    if (n > high) n = high;
    if (to.shape->kind == SHAPE_INT) {
        *(struct opt_int *)to.data = OPT_INT((int32_t)n);
    } else {
        *(struct opt_long *)to.data = OPT_LONG(n);
    }
    return DONE;
}

static enum outcome read_double(struct call *call, struct target to, const struct value *v) {
    struct opt_double *d = to.data;
    d->set = true;
    if (v->kind == VALUE_INT) {
        d->value = (double)v->integer;
    } else if (v->kind == VALUE_DOUBLE) {
        d->value = v->number;
    } else if (v->kind == VALUE_STRING && v->text.len > 0 && strchr("NI-", v->text.ptr[0]) &&
               text_read_double(v->text, &d->value) == ERR_OK && !isfinite(d->value)) {
        return DONE;
    } else {
        return fail_scalar(call, to.shape, v);
    }
    return DONE;
}

static enum outcome read_time(struct call *call, struct target to, const struct value *v) {
    struct opt_time *t = to.data;
    enum time_format format = bind_time_format(to.shape, to.time_format, TIME_UNIX);
    enum err err = ERR_SYNTAX;
    t->set = true;
    if (v->kind == VALUE_TIME) {
        t->ms = v->integer;
        return DONE;
    } else if (v->kind == VALUE_INT) {
        err = text_seconds_to_ms((double)v->integer, &t->ms);
    } else if (v->kind == VALUE_DOUBLE) {
        err = text_seconds_to_ms(v->number, &t->ms);
    } else if (v->kind == VALUE_STRING && format != TIME_UNIX) {
        err = text_read_time(v->text, format, &t->ms);
        if (err != ERR_OK) err = text_read_time(v->text, TIME_DEFAULT, &t->ms);
    }
    return err == ERR_OK ? DONE : fail_scalar(call, to.shape, v);
}

static enum outcome read_document(struct call *call, struct target to, const struct value *v) {
    struct buf text = buf_in_arena(call->arena, DOCUMENT_MAX);
    struct json_writer w;
    json_writer_init(&w, &text);
    json_value(&w, v);
    if (!buf_ok(&text)) return fail(call, "The document is too large");
    *(struct str *)to.data = buf_str(&text);
    return DONE;
}

/* Null elements are left out, but where a custom type has words for them. */
static bool is_left_out(const struct shape *element, const struct value *v) {
    return v->kind == VALUE_NULL && element->kind != SHAPE_CUSTOM;
}

static enum outcome read_list(struct call *call, struct target to, const struct value *v) {
    if (v->kind == VALUE_OBJECT) {
        return fail(call, "Start of structure or map found where not expected");
    }
    if (v->kind != VALUE_ARRAY) return fail_scalar_for_collection(call, &to);

    struct any_list *list = to.data;
    bind_list(call->arena, to.shape, v->count, list);
    size_t kept = 0;
    for (size_t i = 0; i < v->count; i++) {
        if (is_left_out(to.shape->element, &v->items[i])) continue;
        struct target item = {
            .shape = to.shape->element,
            .data = bind_item(to.shape, list, kept++),
            .time_format = to.time_format,
            .is_element = true,
        };
        if (read_value(call, item, &v->items[i]) != DONE) return FAILED;
    }
    list->count = kept;
    return DONE;
}

static enum outcome fail_map(struct call *call, const struct target *to, const struct value *v) {
    if (v->kind != VALUE_ARRAY) return fail_scalar_for_collection(call, to);
    return call_failf(call, &AWS_SERIALIZATION,
                      "Unrecognized collection type java.util.Map<java.lang.String, %" PRIstr ">",
                      STR_ARG(class_name(call, to->shape->element)));
}

static int compare_names(const void *left, const void *right) {
    const struct value_member *a = *(const struct value_member *const *)left;
    const struct value_member *b = *(const struct value_member *const *)right;
    int order = str_cmp(a->name, b->name);
    if (order != 0) return order;
    return a < b ? -1 : a > b;
}

/* Few names are compared each with each, many are sorted. */
enum { COMPARE_EACH_MAX = 16 };

static bool is_twin(const struct value *v, size_t i) {
    for (size_t k = 0; k < i; k++) {
        if (str_eq(v->members[i].name, v->members[k].name)) return true;
    }
    return false;
}

static bool has_twins(struct arena *a, const struct value *v) {
    size_t n = v->member_count;
    if (n <= COMPARE_EACH_MAX) {
        for (size_t i = 1; i < n; i++) {
            if (is_twin(v, i)) return true;
        }
        return false;
    }
    const struct value_member **sorted = arena_array(a, const struct value_member *, n);
    for (size_t i = 0; i < n; i++)
        sorted[i] = &v->members[i];
    qsort(sorted, n, sizeof sorted[0], compare_names);
    for (size_t i = 1; i < n; i++) {
        if (str_eq(sorted[i - 1]->name, sorted[i]->name)) return true;
    }
    return false;
}

/* Of names that repeat the last one counts. Sorts the names: the order in a map means nothing. */
static struct value without_twins(struct arena *a, const struct value *v) {
    size_t n = v->member_count, kept = 0;
    const struct value_member **sorted = arena_array(a, const struct value_member *, n);
    for (size_t i = 0; i < n; i++)
        sorted[i] = &v->members[i];
    qsort(sorted, n, sizeof sorted[0], compare_names);
    struct value_member *members = arena_array(a, struct value_member, n);
    for (size_t i = 0; i < n; i++) {
        bool is_last = i + 1 == n || !str_eq(sorted[i]->name, sorted[i + 1]->name);
        if (is_last) members[kept++] = *sorted[i];
    }
    return (struct value){.kind = VALUE_OBJECT, .members = members, .member_count = kept};
}

static enum outcome read_map(struct call *call, struct target to, const struct value *v) {
    if (v->kind != VALUE_OBJECT) return fail_map(call, &to, v);

    struct value unique;
    if (has_twins(call->arena, v)) {
        unique = without_twins(call->arena, v);
        v = &unique;
    }
    struct any_list *map = to.data;
    bind_list(call->arena, to.shape, v->member_count, map);
    size_t kept = 0;
    for (size_t i = 0; i < v->member_count; i++) {
        const struct value_member *m = &v->members[i];
        if (is_left_out(to.shape->element, &m->value)) continue;
        struct str *key = bind_key(to.shape, map, kept);
        *key = str_n(m->name.ptr != NULL ? m->name.ptr : "", m->name.len);
        struct target value = {
            .shape = to.shape->element,
            .data = bind_value(to.shape, map, kept++),
            .time_format = to.time_format,
            .is_element = true,
        };
        if (read_value(call, value, &m->value) != DONE) return FAILED;
    }
    map->count = kept;
    return DONE;
}

static enum outcome read_struct(struct call *call, struct target to, const struct value *v) {
    if (v->kind == VALUE_ARRAY) {
        return call_failf(call, &AWS_SERIALIZATION, "Unrecognized collection type class %" PRIstr,
                          STR_ARG(class_name(call, to.shape)));
    }
    if (v->kind != VALUE_OBJECT) return fail_scalar_for_collection(call, &to);
    return document_read_struct(call, to.shape, v, to.data, MEMBERS_ALL);
}

static enum outcome read_value(struct call *call, struct target to, const struct value *v) {
    if (v->kind == VALUE_NULL && !(to.shape->kind == SHAPE_CUSTOM && to.is_element)) return DONE;
    switch ((enum shape_kind)to.shape->kind) {
    case SHAPE_STRING:
        return read_string(call, to, v);
    case SHAPE_BLOB:
        return read_blob(call, to, v);
    case SHAPE_BOOL:
        return read_bool(call, to, v);
    case SHAPE_INT:
    case SHAPE_LONG:
        return read_integer(call, to, v);
    case SHAPE_DOUBLE:
        return read_double(call, to, v);
    case SHAPE_TIME:
        return read_time(call, to, v);
    case SHAPE_LIST:
        return read_list(call, to, v);
    case SHAPE_MAP:
        return read_map(call, to, v);
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return read_struct(call, to, v);
    case SHAPE_DOCUMENT:
        return read_document(call, to, v);
    case SHAPE_CUSTOM:
        if (v->kind != VALUE_OBJECT && v->kind != VALUE_NULL) return read_struct(call, to, v);
        return to.shape->custom->read(call, v, to.data);
    case SHAPE_STREAM:
    case SHAPE_EVENTS:
        break;
    }
    return DONE;
}

/* By the name on the wire; rpc-v2-cbor knows only the model's names, but not all clients do so. */
static const struct member *find_member(struct call *call, const struct shape *shape,
                                        struct str name, uint32_t *hint) {
    const struct member *m = bind_find(shape, name, hint);
    if (m != NULL || call->protocol != PROTOCOL_CBOR) return m;
    for (uint32_t i = 0; i < shape->member_count; i++) {
        if (str_eq(shape->members[i].name, name)) return &shape->members[i];
    }
    return NULL;
}

/* Text that holds JSON; botocore sends the JSON itself. */
static enum outcome read_member(struct call *call, const struct member *m, const struct value *v,
                                void *base) {
    struct target to = {
        .shape = m->shape,
        .data = bind_put(call->arena, m, base),
        .time_format = m->time_format,
    };
    if ((m->flags & MEMBER_JSON_VALUE) && v->kind != VALUE_STRING) {
        return read_document(call, to, v);
    }
    return read_value(call, to, v);
}

/* A member named twice counts as its last. */
enum outcome document_read_struct(struct call *call, const struct shape *shape,
                                  const struct value *value, void *base,
                                  enum document_members which) {
    uint32_t hint = 0, set = 0;
    for (size_t i = 0; i < value->member_count; i++) {
        const struct value_member *v = &value->members[i];
        const struct member *m = find_member(call, shape, v->name, &hint);
        if (m == NULL || v->value.kind == VALUE_NULL) continue;
        if (which == MEMBERS_BODY && m->place != PLACE_BODY) continue;
        if (m->shape->kind == SHAPE_STREAM || m->shape->kind == SHAPE_EVENTS) continue;
        if (read_member(call, m, &v->value, base) != DONE) return FAILED;
        set++;
    }
    if (shape->kind == SHAPE_UNION && set > 1) {
        return call_failf(call, &AWS_SERIALIZATION,
                          "Expected exactly one member of %" PRIstr " but found %u",
                          STR_ARG(shape->name), set);
    }
    return DONE;
}

enum outcome document_read(struct call *call, const struct shape *shape, const struct value *value,
                           void *data) {
    return read_value(call, (struct target){.shape = shape, .data = data}, value);
}
