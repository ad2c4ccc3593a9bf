#include "shared/aws/validate-words.h"
#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-text.h"

void words_add_camel(struct buf *out, struct str name) {
    if (name.len == 0) return;
    char first = name.ptr[0];
    buf_add_char(out, first >= 'A' && first <= 'Z' ? (char)(first - 'A' + 'a') : first);
    buf_add(out, str_skip(name, 1));
}

void words_add_path(struct buf *out, const struct path *path) {
    if (path->up != NULL) {
        words_add_path(out, path->up);
        buf_add_char(out, '.');
    }
    if (path->index > 0) {
        buf_add_u64(out, path->index);
        buf_add(out, STR(".member"));
    } else if (path->is_key) {
        buf_add(out, path->name);
        buf_add(out, STR(".member"));
    } else {
        words_add_camel(out, path->name);
    }
}

static void add_list(struct buf *out, const struct shape *shape, const void *data) {
    buf_add_char(out, '[');
    for (size_t i = 0; i < bind_count(data); i++) {
        if (i > 0) buf_add(out, STR(", "));
        words_add_value(out, shape->element, bind_item(shape, data, i));
    }
    buf_add_char(out, ']');
}

static void add_map(struct buf *out, const struct shape *shape, const void *data) {
    buf_add_char(out, '{');
    for (size_t i = 0; i < bind_count(data); i++) {
        if (i > 0) buf_add(out, STR(", "));
        buf_add(out, *bind_key(shape, data, i));
        buf_add_char(out, '=');
        words_add_value(out, shape->element, bind_value(shape, data, i));
    }
    buf_add_char(out, '}');
}

static void add_struct(struct buf *out, const struct shape *shape, const void *base) {
    buf_add(out, shape->name);
    buf_add_char(out, '(');
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        const void *data = bind_get(m, base);
        if (i > 0) buf_add(out, STR(", "));
        words_add_camel(out, m->name);
        buf_add_char(out, '=');
        if (data == NULL) {
            buf_add(out, STR("null"));
        } else {
            words_add_value(out, m->shape, data);
        }
    }
    buf_add_char(out, ')');
}

static void add_blob(struct buf *out, struct str bytes) {
    buf_printf(out, "java.nio.HeapByteBuffer[pos=0 lim=%zu cap=%zu]", bytes.len, bytes.len);
}

/* Java writes 1.0 where we would write 1. */
static void add_double(struct buf *out, double value) {
    struct opt_double d = OPT_DOUBLE(value);
    static const struct shape number = {.kind = SHAPE_DOUBLE};
    size_t start = out->len;
    text_write(out, &number, TIME_DEFAULT, &d);
    struct str text = str_skip(buf_str(out), start);
    bool whole = true;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != '-' && (text.ptr[i] < '0' || text.ptr[i] > '9')) whole = false;
    }
    if (whole) buf_add(out, STR(".0"));
}

void words_add_value(struct buf *out, const struct shape *shape, const void *data) {
    if (!bind_is_set(shape, data)) {
        buf_add(out, STR("null"));
        return;
    }
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_LIST:
        add_list(out, shape, data);
        break;
    case SHAPE_MAP:
        add_map(out, shape, data);
        break;
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        add_struct(out, shape, data);
        break;
    case SHAPE_BLOB:
        add_blob(out, *(const struct str *)data);
        break;
    case SHAPE_DOUBLE:
        add_double(out, ((const struct opt_double *)data)->value);
        break;
    case SHAPE_CUSTOM:
        buf_add(out, shape->name);
        break;
    default:
        text_write(out, shape, TIME_ISO8601, data);
        break;
    }
}

static bool is_number(const struct shape *shape) {
    return shape->kind == SHAPE_INT || shape->kind == SHAPE_LONG || shape->kind == SHAPE_DOUBLE;
}

void words_add_limit(struct buf *out, const struct shape *shape, bool is_max) {
    double limit = is_max ? shape->max : shape->min;
    buf_add(out,
            is_number(shape) ? STR("Member must have value ") : STR("Member must have length "));
    buf_add(out, is_max ? STR("less than or equal to ") : STR("greater than or equal to "));
    if (shape->kind == SHAPE_DOUBLE) {
        add_double(out, limit);
    } else {
        buf_add_i64(out, limit >= 0x1p63 ? INT64_MAX : (int64_t)limit);
    }
}

void words_add_enums(struct buf *out, const struct shape *shape) {
    buf_add(out, STR("Member must satisfy enum value set: ["));
    for (uint32_t i = 0; i < shape->enum_count; i++) {
        if (i > 0) buf_add(out, STR(", "));
        buf_add(out, shape->enums[i]);
    }
    buf_add_char(out, ']');
}

void words_add_constraints(struct buf *out, const struct shape *shape) {
    const char *between = "";
    if (shape->flags & SHAPE_HAS_MAX) {
        words_add_limit(out, shape, true);
        between = ", ";
    }
    if (shape->flags & SHAPE_HAS_MIN) {
        buf_add_c(out, between);
        words_add_limit(out, shape, false);
        between = ", ";
    }
    if (shape->pattern != NULL) {
        buf_add_c(out, between);
        buf_add(out, STR("Member must satisfy regular expression pattern: "));
        buf_add_c(out, shape->pattern);
        between = ", ";
    }
    if (shape->enum_count > 0) {
        buf_add_c(out, between);
        words_add_enums(out, shape);
    }
}
