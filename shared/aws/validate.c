#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol.h"
#include "shared/aws/validate-pattern.h"
#include "shared/aws/validate-words.h"

enum {
    VIOLATIONS_MAX = 10,             /* AWS lists no more */
    VIOLATIONS_TEXT_MAX = 64 * 1024, /* what does not fit is cut off */
};

/* What is wrong with a scalar, one bit per constraint. */
enum fault {
    FAULT_PATTERN = 1 << 0,
    FAULT_MIN = 1 << 1,
    FAULT_MAX = 1 << 2,
    FAULT_ENUM = 1 << 3,
};

/* One validation: nothing is allocated before something is wrong. */
struct check {
    struct call *call;
    struct buf text;
    unsigned count;
    const struct member *first; /* the outermost member of the first violation */
    bool first_is_null;
};

static void check_value(struct check *c, const struct shape *shape, const void *data,
                        const struct path *path);
static void check_struct(struct check *c, const struct shape *shape, const void *base,
                         const struct path *path);

/* ---- saying what is wrong ---- */

static bool begin_violation(struct check *c, const struct shape *shape, const void *data,
                            const struct path *path) {
    if (c->count == VIOLATIONS_MAX) return false;
    if (c->count == 0) c->text = buf_in_arena(c->call->arena, VIOLATIONS_TEXT_MAX);
    if (c->count++ > 0) buf_add(&c->text, STR("; "));
    if (data == NULL) {
        if (c->count == 1) c->first_is_null = true;
        buf_add(&c->text, STR("Value null at '"));
    } else {
        buf_add(&c->text, STR("Value '"));
        words_add_value(&c->text, shape, data);
        buf_add(&c->text, STR("' at '"));
    }
    words_add_path(&c->text, path);
    buf_add(&c->text, STR("' failed to satisfy constraint: "));
    return true;
}

static void say_missing(struct check *c, const struct member *m, const struct path *path) {
    if (begin_violation(c, m->shape, NULL, path)) {
        buf_add(&c->text, STR("Member must not be null"));
    }
}

static void say_pattern(struct check *c, const struct shape *shape, const void *data,
                        const struct path *path) {
    if (!begin_violation(c, shape, data, path)) return;
    buf_add(&c->text, STR("Member must satisfy regular expression pattern: "));
    buf_add_c(&c->text, shape->pattern);
}

static void say_limit(struct check *c, const struct shape *shape, const void *data,
                      const struct path *path, bool is_max) {
    if (begin_violation(c, shape, data, path)) words_add_limit(&c->text, shape, is_max);
}

static void say_enum(struct check *c, const struct shape *shape, const void *data,
                     const struct path *path) {
    if (begin_violation(c, shape, data, path)) words_add_enums(&c->text, shape);
}

static void say_faults(struct check *c, const struct shape *shape, const void *data,
                       const struct path *path, unsigned faults) {
    if (faults & FAULT_PATTERN) say_pattern(c, shape, data, path);
    if (faults & FAULT_MIN) say_limit(c, shape, data, path, false);
    if (faults & FAULT_MAX) say_limit(c, shape, data, path, true);
    if (faults & FAULT_ENUM) say_enum(c, shape, data, path);
}

/* The elements of a list or map are wrong: the whole of it is shown, with all that is asked of an
 * element. */
static void say_elements(struct check *c, const struct shape *shape, const void *data,
                         const struct path *path, const char *intro) {
    if (!begin_violation(c, shape, data, path)) return;
    bool keys = intro[4] == 'k';
    buf_add_c(&c->text, intro);
    buf_add(&c->text, STR(" must satisfy constraint: ["));
    words_add_constraints(&c->text, keys ? shape->key : shape->element);
    buf_add_char(&c->text, ']');
}

/* ---- finding it ---- */

static unsigned limit_faults(const struct shape *shape, double value) {
    unsigned faults = 0;
    if ((shape->flags & SHAPE_HAS_MIN) && value < shape->min) faults |= FAULT_MIN;
    if ((shape->flags & SHAPE_HAS_MAX) && value > shape->max) faults |= FAULT_MAX;
    return faults;
}

/* Lengths are counted in code points; bytes decide where they leave no doubt. */
static unsigned length_faults(const struct shape *shape, struct str s) {
    double bytes = (double)s.len;
    bool sure_min = !(shape->flags & SHAPE_HAS_MIN) || bytes >= shape->min * 4 || shape->min <= 1;
    bool sure_max = !(shape->flags & SHAPE_HAS_MAX) || bytes <= shape->max;
    if (sure_min && sure_max) return limit_faults(shape, bytes);
    return limit_faults(shape, (double)str_utf8_len(s));
}

static bool is_in_enum(const struct shape *shape, struct str s) {
    for (uint32_t i = 0; i < shape->enum_count; i++) {
        if (str_eq(shape->enums[i], s)) return true;
    }
    return false;
}

static unsigned string_faults(const struct shape *shape, struct str s) {
    unsigned faults = 0;
    if (shape->flags & (SHAPE_HAS_MIN | SHAPE_HAS_MAX)) faults = length_faults(shape, s);
    if (shape->enum_count > 0 && !is_in_enum(shape, s)) faults |= FAULT_ENUM;
    /* A text that is too long may be huge: its length is fault enough. */
    if (shape->pattern == NULL || (faults & FAULT_MAX)) return faults;
    return pattern_matches(shape->pattern, s) ? faults : faults | FAULT_PATTERN;
}

/* The shape's own constraints, without those of members and elements. */
static unsigned faults_of(const struct shape *shape, const void *data) {
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_STRING:
        return string_faults(shape, *(const struct str *)data);
    case SHAPE_BLOB:
        return limit_faults(shape, (double)((const struct str *)data)->len);
    case SHAPE_INT:
        return limit_faults(shape, ((const struct opt_int *)data)->value);
    case SHAPE_LONG:
        return limit_faults(shape, (double)((const struct opt_long *)data)->value);
    case SHAPE_DOUBLE:
        return limit_faults(shape, ((const struct opt_double *)data)->value);
    case SHAPE_LIST:
    case SHAPE_MAP:
        return limit_faults(shape, (double)bind_count(data));
    default:
        return 0;
    }
}

static bool has_constraints(const struct shape *shape) {
    return (shape->flags & (SHAPE_HAS_MIN | SHAPE_HAS_MAX)) || shape->pattern != NULL ||
           shape->enum_count > 0;
}

static bool has_elements(const struct shape *shape) {
    return shape->kind == SHAPE_LIST || shape->kind == SHAPE_MAP || bind_is_struct(shape);
}

static bool element_is_faulty(const struct shape *shape, const void *data) {
    return bind_is_set(shape, data) && faults_of(shape, data) != 0;
}

static void check_list(struct check *c, const struct shape *list, const void *data,
                       const struct path *path) {
    const struct shape *element = list->element;
    bool own = has_constraints(element), inner = has_elements(element), said = false;
    if (!own && !inner) return;
    for (size_t i = 0; i < bind_count(data); i++) {
        const void *item = bind_item(list, data, i);
        if (own && !said && element_is_faulty(element, item)) {
            say_elements(c, list, data, path, "Member");
            said = true;
        }
        if (inner) check_value(c, element, item, &(struct path){.up = path, .index = i + 1});
    }
}

static void check_map(struct check *c, const struct shape *map, const void *data,
                      const struct path *path) {
    const struct shape *element = map->element;
    bool keys = map->key != NULL && has_constraints(map->key), own = has_constraints(element);
    bool inner = has_elements(element), key_said = false, value_said = false;
    if (!keys && !own && !inner) return;
    for (size_t i = 0; i < bind_count(data); i++) {
        const struct str *key = bind_key(map, data, i);
        const void *value = bind_value(map, data, i);
        if (keys && !key_said && faults_of(map->key, key) != 0) {
            say_elements(c, map, data, path, "Map keys");
            key_said = true;
        }
        if (own && !value_said && element_is_faulty(element, value)) {
            say_elements(c, map, data, path, "Map value");
            value_said = true;
        }
        struct path at = {.up = path, .name = *key, .is_key = true};
        if (inner) check_value(c, element, value, &at);
    }
}

/* What is in the value; what is asked of the value itself was checked where it stands. */
static void check_value(struct check *c, const struct shape *shape, const void *data,
                        const struct path *path) {
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_LIST:
        check_list(c, shape, data, path);
        break;
    case SHAPE_MAP:
        check_map(c, shape, data, path);
        break;
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        check_struct(c, shape, data, path);
        break;
    default:
        break;
    }
}

static bool is_missing(const struct member *m) {
    bool stream = m->shape->kind == SHAPE_STREAM || m->shape->kind == SHAPE_EVENTS;
    return (m->flags & MEMBER_REQUIRED) && !stream;
}

static void check_member(struct check *c, const struct member *m, const void *data,
                         const struct path *path) {
    if (data == NULL) {
        if (is_missing(m)) say_missing(c, m, path);
        return;
    }
    unsigned faults = faults_of(m->shape, data);
    if (faults != 0) say_faults(c, m->shape, data, path, faults);
    if (has_elements(m->shape)) check_value(c, m->shape, data, path);
}

static void check_one(struct check *c, const struct member *m, const void *base,
                      const struct path *path) {
    struct path at = {.up = path, .name = m->name};
    bool was_fine = c->count == 0;
    check_member(c, m, bind_get(m, base), &at);
    if (was_fine && c->count > 0) c->first = m;
}

static void check_struct(struct check *c, const struct shape *shape, const void *base,
                         const struct path *path) {
    for (uint32_t i = 0; i < shape->member_count; i++)
        check_one(c, &shape->members[i], base, path);
}

static bool is_listed(struct str name, const struct str *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (str_eq(list[i], name)) return true;
    }
    return false;
}

static void check_request(struct check *c, const void *in, const struct str *first, size_t count) {
    const struct shape *shape = c->call->facts->input;
    for (size_t i = 0; i < count; i++) {
        for (uint32_t j = 0; j < shape->member_count; j++) {
            if (str_eq(shape->members[j].name, first[i]))
                check_one(c, &shape->members[j], in, NULL);
        }
    }
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (!is_listed(m->name, first, count)) check_one(c, m, in, NULL);
    }
}

/* ---- the answer ---- */

static const struct aws_error VALIDATION_ERROR = {
    .code = STR_INIT("ValidationError"),
    .shape_name = STR_INIT("ValidationError"),
    .http_status = 400,
};
static const struct aws_error INVALID_PARAMETER_EXCEPTION = {
    .code = STR_INIT("InvalidParameterException"),
    .shape_name = STR_INIT("InvalidParameterException"),
    .http_status = 400,
};
static const struct aws_error MISSING_PARAMETER = {
    .code = STR_INIT("MissingParameter"),
    .shape_name = STR_INIT("MissingParameter"),
    .http_status = 400,
};
static const struct aws_error INVALID_PARAMETER_VALUE = {
    .code = STR_INIT("InvalidParameterValue"),
    .shape_name = STR_INIT("InvalidParameterValue"),
    .http_status = 400,
};
static const struct aws_error INVALID_ARGUMENT = {
    .code = STR_INIT("InvalidArgument"),
    .shape_name = STR_INIT("InvalidArgument"),
    .http_status = 400,
};
static const struct aws_error MALFORMED_XML = {
    .code = STR_INIT("MalformedXML"),
    .shape_name = STR_INIT("MalformedXML"),
    .http_status = 400,
};

static const struct aws_error *listed_error(const struct call *call, struct str name) {
    for (uint32_t i = 0; i < call->facts->error_count; i++) {
        if (str_eq(call->facts->errors[i]->shape_name, name)) return call->facts->errors[i];
    }
    return NULL;
}

/* Services whose framework answers with InvalidParameterException (seen in recorded answers). */
static bool says_invalid_parameter(const struct call *call) {
    if (call->service == NULL) return false;
    struct str name = call->service->facts->name;
    return str_eq(name, STR("logs")) || str_eq(name, STR("cognito-idp"));
}

static const struct aws_error *error_of(const struct check *c) {
    const struct call *call = c->call;
    const struct aws_error *listed = listed_error(call, STR("ValidationException"));
    if (listed != NULL) return listed;
    if (call->protocol == PROTOCOL_QUERY) return &VALIDATION_ERROR;
    if (call->protocol == PROTOCOL_EC2) {
        return c->first_is_null ? &MISSING_PARAMETER : &INVALID_PARAMETER_VALUE;
    }
    if (call->protocol == PROTOCOL_REST_XML) {
        bool in_body = c->first != NULL && c->first->place == PLACE_BODY;
        return in_body ? &MALFORMED_XML : &INVALID_ARGUMENT;
    }
    if (!says_invalid_parameter(call)) return &AWS_VALIDATION;
    listed = listed_error(call, STR("InvalidParameterException"));
    return listed != NULL ? listed : &INVALID_PARAMETER_EXCEPTION;
}

static enum outcome answer(struct check *c) {
    const struct aws_error *error = error_of(c);
    if (error == &MISSING_PARAMETER) {
        return call_failf(c->call, error, "The request must contain the parameter %" PRIstr,
                          STR_ARG(c->first->name));
    }
    if (error == &MALFORMED_XML) {
        return call_fail(c->call, error,
                         STR("The XML you provided was not well-formed or did not validate "
                             "against our published schema"));
    }
    struct str text = buf_str(&c->text);
    return call_failf(c->call, error, "%u validation error%s detected: %" PRIstr, c->count,
                      c->count == 1 ? "" : "s", STR_ARG(text));
}

enum outcome protocol_validate(struct call *call, const void *in) {
    return protocol_validate_from(call, in, NULL, 0);
}

enum outcome protocol_validate_from(struct call *call, const void *in, const struct str *first,
                                    size_t count) {
    struct check c = {.call = call};
    if (call->facts->input == NULL) return DONE;
    check_request(&c, in, first, count);
    if (c.count > 0) return answer(&c);
    return call->error == NULL ? DONE : FAILED;
}
