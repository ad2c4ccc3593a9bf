#include <math.h>

#include "shared/aws/protocol-text.h"
#include "shared/base/time.h"
#include "shared/codec/base64.h"
#include "shared/codec/json.h"

/* 1e13 s is the year 318857: far beyond what any service stores, far below what overflows. */
static const double SECONDS_MAX = 1e13;

enum err text_seconds_to_ms(double seconds, int64_t *ms) {
    if (!(fabs(seconds) < SECONDS_MAX)) return ERR_RANGE;
    *ms = (int64_t)(seconds * 1000 + (seconds < 0 ? -0.5 : 0.5));
    return ERR_OK;
}

enum err text_read_double(struct str text, double *value) {
    if (str_eq(text, STR("NaN"))) {
        *value = NAN;
    } else if (str_eq(text, STR("Infinity"))) {
        *value = INFINITY;
    } else if (str_eq(text, STR("-Infinity"))) {
        *value = -INFINITY;
    } else {
        return str_to_double(text, value);
    }
    return ERR_OK;
}

static enum err read_unix(struct str text, int64_t *ms) {
    double seconds = 0;
    TRY(str_to_double(text, &seconds));
    return text_seconds_to_ms(seconds, ms);
}

enum err text_read_time(struct str text, enum time_format format, int64_t *ms) {
    switch (format) {
    case TIME_ISO8601:
        return time_parse_iso8601(text, ms);
    case TIME_UNIX:
        return read_unix(text, ms);
    case TIME_HTTP:
        return time_parse_http(text, ms);
    case TIME_DEFAULT:
        break;
    }
    if (time_parse_iso8601(text, ms) == ERR_OK) return ERR_OK;
    if (time_parse_http(text, ms) == ERR_OK) return ERR_OK;
    return read_unix(text, ms);
}

/* Some services and clients take other forms than the model says; so do we, when reading. */
static enum err read_time(struct str text, enum time_format format, struct opt_time *time) {
    time->set = true;
    if (text_read_time(text, format, &time->ms) == ERR_OK) return ERR_OK;
    return text_read_time(text, TIME_DEFAULT, &time->ms);
}

static enum err read_bool(struct str text, struct opt_bool *b) {
    b->set = true;
    b->value = str_eq_nocase(text, STR("true"));
    return b->value || str_eq_nocase(text, STR("false")) ? ERR_OK : ERR_SYNTAX;
}

static enum err read_int(struct str text, struct opt_int *i) {
    int64_t value = 0;
    TRY(str_to_i64(text, &value));
    if (value < INT32_MIN || value > INT32_MAX) return ERR_RANGE;
    *i = OPT_INT((int32_t)value);
    return ERR_OK;
}

enum err text_read(struct arena *a, const struct shape *shape, enum time_format format,
                   struct str text, void *data) {
    if (text.ptr == NULL) text.ptr = "";
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
    case SHAPE_DOCUMENT:
        *(struct str *)data = text;
        return ERR_OK;
    case SHAPE_BLOB:
        return base64_read(a, str_trim(text), data);
    case SHAPE_BOOL:
        return read_bool(str_trim(text), data);
    case SHAPE_INT:
        return read_int(str_trim(text), data);
    case SHAPE_LONG:
        ((struct opt_long *)data)->set = true;
        return str_to_i64(str_trim(text), &((struct opt_long *)data)->value);
    case SHAPE_DOUBLE:
        ((struct opt_double *)data)->set = true;
        return text_read_double(str_trim(text), &((struct opt_double *)data)->value);
    case SHAPE_TIME:
        return read_time(str_trim(text), format, data);
    default:
        return ERR_SYNTAX;
    }
}

static void write_double(struct buf *out, double value) {
    if (isnan(value)) {
        buf_add(out, STR("NaN"));
    } else if (isinf(value)) {
        buf_add(out, value > 0 ? STR("Infinity") : STR("-Infinity"));
    } else {
        struct json_writer w;
        json_writer_init(&w, out);
        json_double(&w, value);
    }
}

void text_write_time(struct buf *out, enum time_format format, int64_t ms) {
    switch (format) {
    case TIME_UNIX:
        if (ms % 1000 == 0) {
            buf_add_i64(out, ms / 1000);
        } else {
            write_double(out, (double)ms / 1000);
        }
        break;
    case TIME_HTTP:
        time_add_http(out, ms);
        break;
    case TIME_ISO8601:
    case TIME_DEFAULT:
        time_add_iso8601(out, ms, ms % 1000 != 0);
        break;
    }
}

void text_write(struct buf *out, const struct shape *shape, enum time_format format,
                const void *data) {
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
    case SHAPE_DOCUMENT:
        buf_add(out, *(const struct str *)data);
        break;
    case SHAPE_BLOB:
        base64_add(out, *(const struct str *)data);
        break;
    case SHAPE_BOOL:
        buf_add(out, ((const struct opt_bool *)data)->value ? STR("true") : STR("false"));
        break;
    case SHAPE_INT:
        buf_add_i64(out, ((const struct opt_int *)data)->value);
        break;
    case SHAPE_LONG:
        buf_add_i64(out, ((const struct opt_long *)data)->value);
        break;
    case SHAPE_DOUBLE:
        write_double(out, ((const struct opt_double *)data)->value);
        break;
    case SHAPE_TIME:
        text_write_time(out, format, ((const struct opt_time *)data)->ms);
        break;
    default:
        break;
    }
}

const char *text_type_name(const struct shape *shape) {
    static const char *const names[] = {
        [SHAPE_STRING] = "String", [SHAPE_BLOB] = "Blob",     [SHAPE_BOOL] = "Boolean",
        [SHAPE_INT] = "Integer",   [SHAPE_LONG] = "Long",     [SHAPE_DOUBLE] = "Double",
        [SHAPE_TIME] = "Date",     [SHAPE_LIST] = "List",     [SHAPE_MAP] = "Map",
        [SHAPE_STRUCT] = "Object", [SHAPE_UNION] = "Object",  [SHAPE_DOCUMENT] = "Document",
        [SHAPE_STREAM] = "Stream", [SHAPE_EVENTS] = "Stream", [SHAPE_CUSTOM] = "Object",
    };
    ASSERT(shape->kind < ARRAY_LEN(names));
    return names[shape->kind];
}
