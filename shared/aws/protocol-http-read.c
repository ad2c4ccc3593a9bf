#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-http.h"
#include "shared/aws/protocol-text.h"
#include "shared/codec/base64.h"
#include "shared/codec/form.h"

static const struct aws_error INVALID_ARGUMENT = {
    .code = STR_INIT("InvalidArgument"),
    .shape_name = STR_INIT("InvalidArgument"),
    .http_status = 400,
};

/* What http_bind_read works on. */
struct source {
    struct call *call;
    const struct wire_request *request;
    const struct shape *shape; /* of the whole input */
    struct form query;         /* read when the first member asks for it */
    bool query_read;
};

static enum outcome fail_text(struct call *call, const struct member *m, struct str text) {
    if (call->protocol == PROTOCOL_REST_XML) {
        return call_failf(call, &INVALID_ARGUMENT,
                          "Value (%" PRIstr ") for parameter %" PRIstr " is invalid.",
                          STR_ARG(text), STR_ARG(m->wire_name));
    }
    return call_failf(call, &AWS_SERIALIZATION,
                      "The value '%" PRIstr "' of %" PRIstr " can not be converted to an %s",
                      STR_ARG(text), STR_ARG(m->wire_name), text_type_name(m->shape));
}

static struct str present(struct str s) {
    return s.ptr != NULL ? s : STR("");
}

static enum outcome read_scalar(struct source *s, const struct member *m, struct str text,
                                void *data) {
    enum time_format otherwise = m->place == PLACE_HEADER ? TIME_HTTP : TIME_ISO8601;
    enum time_format format = bind_time_format(m->shape, m->time_format, otherwise);
    struct arena *a = s->call->arena;
    if ((m->flags & MEMBER_JSON_VALUE) && m->place == PLACE_HEADER) {
        if (base64_read(a, str_trim(text), data) == ERR_OK) return DONE;
        return fail_text(s->call, m, text);
    }
    if (text_read(a, m->shape, format, text, data) == ERR_OK) return DONE;
    return fail_text(s->call, m, text);
}

/* ---- headers ---- */

/* The next of comma-separated values, quoted where it has a comma in it (RFC 9110, 5.6.4). */
static struct str next_list_value(struct arena *a, struct str *rest) {
    struct str s = str_trim(*rest);
    if (s.len == 0 || s.ptr[0] != '"') {
        struct str head = s;
        if (!str_cut(&s, ',', &head)) s = (struct str){0};
        *rest = s;
        return str_trim(head);
    }
    struct buf value = buf_in_arena(a, s.len);
    size_t i = 1;
    for (; i < s.len && s.ptr[i] != '"'; i++) {
        if (s.ptr[i] == '\\' && i + 1 < s.len) i++;
        buf_add_char(&value, s.ptr[i]);
    }
    struct str after = str_skip(s, i + 1), ignored;
    *rest = str_cut(&after, ',', &ignored) ? after : (struct str){0};
    return buf_str(&value);
}

/* HTTP dates have a comma of their own: two pieces make one. */
static struct str next_http_date(struct str *rest) {
    struct str s = str_trim(*rest);
    size_t first = str_find_char(s, ',');
    size_t second = first == SIZE_MAX ? SIZE_MAX : str_find_char(str_skip(s, first + 1), ',');
    if (second == SIZE_MAX) {
        *rest = (struct str){0};
        return s;
    }
    *rest = str_skip(s, first + 1 + second + 1);
    return str_trim(str_slice(s, 0, first + 1 + second));
}

static bool splits_at_dates(const struct member *m) {
    const struct shape *element = m->shape->element;
    return element->kind == SHAPE_TIME &&
           bind_time_format(element, m->time_format, TIME_HTTP) == TIME_HTTP;
}

static struct str join_headers(struct source *s, struct str name) {
    struct buf all = buf_in_arena(s->call->arena, SIZE_MAX / 2);
    for (size_t i = 0; i < s->request->header_count; i++) {
        const struct http_header *h = &s->request->headers[i];
        if (!str_eq_nocase(h->name, name)) continue;
        if (all.len > 0) buf_add(&all, STR(", "));
        buf_add(&all, h->value);
    }
    return buf_str(&all);
}

static enum outcome read_header_list(struct source *s, const struct member *m, void *data) {
    struct arena *a = s->call->arena;
    struct str rest = join_headers(s, m->wire_name), left = rest;
    size_t count = 0;
    bool dates = splits_at_dates(m);
    for (; left.len > 0; count++) {
        (void)(dates ? next_http_date(&left) : next_list_value(a, &left));
    }
    bind_list(a, m->shape, count, data);
    struct member item = *m;
    item.shape = m->shape->element;
    for (size_t i = 0; i < count; i++) {
        struct str text = dates ? next_http_date(&rest) : next_list_value(a, &rest);
        if (read_scalar(s, &item, text, bind_item(m->shape, data, i)) != DONE) return FAILED;
    }
    return DONE;
}

/* A condition whose date is none is no condition (RFC 9110, 13.1.3 and 13.1.4). */
static bool is_void_condition(const struct member *m, struct str text) {
    int64_t ignored;
    return m->shape->kind == SHAPE_TIME && str_starts_nocase(m->wire_name, STR("If-")) &&
           text_read_time(str_trim(text), TIME_DEFAULT, &ignored) != ERR_OK;
}

static enum outcome read_header(struct source *s, const struct member *m, void *data) {
    const struct wire_request *r = s->request;
    struct str text = http_find_header(r->headers, r->header_count, m->wire_name);
    if (text.ptr == NULL || is_void_condition(m, text)) return DONE;
    if (m->shape->kind == SHAPE_LIST) return read_header_list(s, m, data);
    return read_scalar(s, m, text, data);
}

static enum outcome read_prefix_headers(struct source *s, const struct member *m, void *data) {
    const struct wire_request *r = s->request;
    size_t count = 0;
    for (size_t i = 0; i < r->header_count; i++) {
        if (str_starts_nocase(r->headers[i].name, m->wire_name)) count++;
    }
    if (count == 0) return DONE;
    bind_list(s->call->arena, m->shape, count, data);
    struct member value = *m;
    value.shape = m->shape->element;
    for (size_t i = 0, at = 0; i < r->header_count; i++) {
        const struct http_header *h = &r->headers[i];
        if (!str_starts_nocase(h->name, m->wire_name)) continue;
        *bind_key(m->shape, data, at) = str_skip(h->name, m->wire_name.len);
        void *to = bind_value(m->shape, data, at++);
        if (read_scalar(s, &value, present(h->value), to) != DONE) return FAILED;
    }
    return DONE;
}

/* ---- path and query ---- */

static enum outcome read_label(struct source *s, const struct member *m, void *data) {
    for (size_t i = 0; i < s->request->label_count; i++) {
        const struct wire_label *label = &s->request->labels[i];
        if (str_eq(label->name, m->wire_name)) return read_scalar(s, m, label->value, data);
    }
    return DONE;
}

static enum outcome need_query(struct source *s) {
    if (s->query_read) return DONE;
    s->query_read = true;
    if (s->request->query.len == 0) return DONE;
    if (form_read(s->call->arena, s->request->query, true, &s->query) == ERR_OK) return DONE;
    if (s->call->protocol == PROTOCOL_REST_XML) {
        return call_fail(s->call, &INVALID_ARGUMENT, STR("The query string is malformed."));
    }
    return call_fail(s->call, &AWS_SERIALIZATION, STR("The query string is malformed."));
}

static enum outcome read_query_list(struct source *s, const struct member *m, void *data) {
    size_t count = 0, at = 0;
    for (size_t i = 0; i < s->query.count; i++) {
        if (str_eq(s->query.pairs[i].name, m->wire_name)) count++;
    }
    if (count == 0) return DONE;
    bind_list(s->call->arena, m->shape, count, data);
    struct member item = *m;
    item.shape = m->shape->element;
    for (size_t i = 0; i < s->query.count; i++) {
        const struct form_pair *pair = &s->query.pairs[i];
        if (!str_eq(pair->name, m->wire_name)) continue;
        void *to = bind_item(m->shape, data, at++);
        if (read_scalar(s, &item, present(pair->value), to) != DONE) return FAILED;
    }
    return DONE;
}

static enum outcome read_query(struct source *s, const struct member *m, void *data) {
    if (need_query(s) != DONE) return FAILED;
    if (m->shape->kind == SHAPE_LIST) return read_query_list(s, m, data);
    for (size_t i = 0; i < s->query.count; i++) {
        if (!str_eq(s->query.pairs[i].name, m->wire_name)) continue;
        return read_scalar(s, m, present(s->query.pairs[i].value), data);
    }
    return DONE;
}

static bool is_bound_by_name(const struct shape *shape, struct str name) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (m->place == PLACE_QUERY && str_eq(m->wire_name, name)) return true;
    }
    return false;
}

static size_t find_key(const struct shape *map, const void *data, struct str key) {
    size_t i = 0;
    while (i < bind_count(data) && !str_eq(*bind_key(map, data, i), key))
        i++;
    return i;
}

static void add_query_value(struct source *s, const struct shape *map, struct any_list *entries,
                            const struct form_pair *pair) {
    size_t i = find_key(map, entries, pair->name);
    bool is_new = i == entries->count;
    if (is_new) {
        entries->count++;
        *bind_key(map, entries, i) = pair->name;
    }
    void *to = bind_value(map, entries, i);
    if (map->element->kind == SHAPE_STRING) {
        if (is_new) *(struct str *)to = present(pair->value);
        return;
    }
    if (map->element->kind != SHAPE_LIST || map->element->element->kind != SHAPE_STRING) return;
    struct any_list old = *(struct any_list *)to;
    bind_list(s->call->arena, map->element, old.count + 1, to);
    struct str *items = ((struct any_list *)to)->items;
    if (old.count > 0) memcpy(items, old.items, old.count * sizeof *items);
    items[old.count] = present(pair->value);
}

/* How many parameters a PLACE_QUERIES map takes: looking a key up is linear. */
enum { QUERIES_MAX = 500 };

static enum outcome read_queries(struct source *s, const struct member *m, void *data) {
    if (need_query(s) != DONE) return FAILED;
    struct any_list entries;
    size_t max = s->query.count < QUERIES_MAX ? s->query.count : QUERIES_MAX;
    bind_list(s->call->arena, m->shape, max, &entries);
    entries.count = 0;
    for (size_t i = 0; i < max; i++) {
        if (is_bound_by_name(s->shape, s->query.pairs[i].name)) continue;
        add_query_value(s, m->shape, &entries, &s->query.pairs[i]);
    }
    if (entries.count > 0) *(struct any_list *)data = entries;
    return DONE;
}

static enum outcome read_member(struct source *s, const struct member *m, void *data) {
    switch ((enum member_place)m->place) {
    case PLACE_HEADER:
        return read_header(s, m, data);
    case PLACE_HEADERS:
        return read_prefix_headers(s, m, data);
    case PLACE_LABEL:
        return read_label(s, m, data);
    case PLACE_QUERY:
        return read_query(s, m, data);
    case PLACE_QUERIES:
        return read_queries(s, m, data);
    case PLACE_BODY:
    case PLACE_STATUS:
        break;
    }
    return DONE;
}

enum outcome http_bind_read(struct call *call, const struct wire_request *request, void *in) {
    const struct shape *shape = call->facts->input;
    struct source s = {.call = call, .request = request, .shape = shape};
    for (uint32_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        if (m->place == PLACE_BODY || bind_is_struct(m->shape)) continue;
        if (read_member(&s, m, (char *)in + m->offset) != DONE) return FAILED;
    }
    return DONE;
}
