#include <stdlib.h>

#include "shared/aws/protocol-bind.h"
#include "shared/aws/protocol-form.h"
#include "shared/aws/protocol-text.h"

static const struct aws_error MALFORMED_INPUT = {
    .code = STR_INIT("MalformedInput"),
    .shape_name = STR_INIT("MalformedInput"),
    .http_status = 400,
};
static const struct aws_error INVALID_PARAMETER_VALUE = {
    .code = STR_INIT("InvalidParameterValue"),
    .shape_name = STR_INIT("InvalidParameterValue"),
    .http_status = 400,
};

/* The pairs, sorted by their names piece by piece, are a tree: all that begin with the same pieces
 * stand together. A node is such a run. */
struct node {
    const struct form_pair *const *pairs;
    size_t count;
    size_t at;       /* where the next piece of the names begins */
    struct str name; /* the piece that led here */
};

/* Where a node's value goes. */
struct target {
    const struct shape *shape;
    void *data;
    uint8_t time_format;
    bool flat;
};

static enum outcome read_node(struct call *call, struct target to, struct node node);

static struct str piece_at(struct str name, size_t at) {
    struct str rest = str_skip(name, at);
    size_t dot = str_find_char(rest, '.');
    return dot == SIZE_MAX ? rest : str_slice(rest, 0, dot);
}

static struct str without_zeros(struct str digits) {
    while (digits.len > 1 && digits.ptr[0] == '0')
        digits = str_skip(digits, 1);
    return digits;
}

/* Numbers come first, by value, so that lists are in order. */
static int compare_pieces(struct str a, struct str b) {
    bool a_number = str_all_digits(a), b_number = str_all_digits(b);
    if (a_number != b_number) return a_number ? -1 : 1;
    if (!a_number) return str_cmp(a, b);
    struct str x = without_zeros(a), y = without_zeros(b);
    if (x.len != y.len) return x.len < y.len ? -1 : 1;
    int order = str_cmp(x, y);
    return order != 0 ? order : str_cmp(a, b);
}

static int compare_pairs(const void *left, const void *right) {
    const struct form_pair *a = *(const struct form_pair *const *)left;
    const struct form_pair *b = *(const struct form_pair *const *)right;
    size_t at = 0;
    while (at <= a->name.len && at <= b->name.len) {
        struct str x = piece_at(a->name, at), y = piece_at(b->name, at);
        int order = compare_pieces(x, y);
        if (order != 0) return order;
        at += x.len + 1;
    }
    if (a->name.len != b->name.len) return a->name.len < b->name.len ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* The value that stands at this node itself, or absent: "Foo=bar", not "Foo.1=bar". */
static struct str node_value(const struct node *node) {
    if (node->count == 0 || node->pairs[0]->name.len >= node->at) return (struct str){0};
    struct str value = node->pairs[0]->value;
    return value.ptr != NULL ? value : STR("");
}

/* Take the next child off the front of `*rest`, which starts as a copy of its parent. */
static bool next_child(struct node *rest, struct node *child) {
    while (rest->count > 0 && rest->pairs[0]->name.len < rest->at) {
        rest->pairs++;
        rest->count--;
    }
    if (rest->count == 0) return false;

    struct str piece = piece_at(rest->pairs[0]->name, rest->at);
    size_t n = 1;
    while (n < rest->count && str_eq(piece_at(rest->pairs[n]->name, rest->at), piece))
        n++;
    *child = (struct node){rest->pairs, n, rest->at + piece.len + 1, piece};
    rest->pairs += n;
    rest->count -= n;
    return true;
}

static bool find_child(struct node node, struct str name, struct node *child) {
    while (next_child(&node, child)) {
        if (str_eq(child->name, name)) return true;
    }
    return false;
}

static enum outcome fail(struct call *call, const struct shape *shape, const struct node *node) {
    struct str name = node->pairs[0]->name;
    if (node->at <= name.len) name = str_slice(name, 0, node->at - 1);
    if (call->protocol == PROTOCOL_EC2) {
        return call_failf(call, &INVALID_PARAMETER_VALUE,
                          "Value (%" PRIstr ") for parameter %" PRIstr " is invalid.",
                          STR_ARG(node_value(node)), STR_ARG(name));
    }
    return call_failf(call, &MALFORMED_INPUT,
                      "The value of parameter %" PRIstr " can not be converted to an %s",
                      STR_ARG(name), text_type_name(shape));
}

static size_t count_children(struct node node) {
    struct node child;
    size_t count = 0;
    while (next_child(&node, &child))
        count++;
    return count;
}

/* Step over "member" or "entry", where the list or map is not flattened. A list that comes without
 * it is read all the same. */
static struct node step_into(struct node node, struct str name, bool flat) {
    struct node inner;
    return !flat && find_child(node, name, &inner) ? inner : node;
}

static enum outcome read_list(struct call *call, struct target to, struct node node) {
    struct node items = step_into(node, to.shape->element_name, to.flat), item;
    size_t i = 0;
    bind_list(call->arena, to.shape, count_children(items), to.data);
    while (next_child(&items, &item)) {
        struct target at = {.shape = to.shape->element,
                            .data = bind_item(to.shape, to.data, i++),
                            .time_format = to.time_format};
        if (!str_all_digits(item.name)) return fail(call, to.shape, &item);
        if (read_node(call, at, item) != DONE) return FAILED;
    }
    return DONE;
}

static enum outcome read_entry(struct call *call, struct target to, struct node entry, size_t i) {
    struct node key, value;
    struct str key_name = to.shape->key_name, value_name = to.shape->value_name;
    if (!find_child(entry, key_name.len > 0 ? key_name : STR("key"), &key) ||
        node_value(&key).ptr == NULL) {
        return fail(call, to.shape, &entry);
    }
    *bind_key(to.shape, to.data, i) = node_value(&key);
    if (!find_child(entry, value_name.len > 0 ? value_name : STR("value"), &value)) return DONE;
    struct target at = {.shape = to.shape->element,
                        .data = bind_value(to.shape, to.data, i),
                        .time_format = to.time_format};
    return read_node(call, at, value);
}

static enum outcome read_map(struct call *call, struct target to, struct node node) {
    struct node entries = step_into(node, STR("entry"), to.flat), entry;
    size_t i = 0;
    bind_list(call->arena, to.shape, count_children(entries), to.data);
    while (next_child(&entries, &entry)) {
        if (read_entry(call, to, entry, i++) != DONE) return FAILED;
    }
    return DONE;
}

/* EC2 spells names its own way, mostly with a capital letter; clients differ in it where the model
 * does not say. */
static bool is_called(struct call *call, const struct member *m, struct str name) {
    struct str wire = m->query_name.len > 0 ? m->query_name : m->wire_name;
    if (str_eq(wire, name)) return true;
    return call->protocol == PROTOCOL_EC2 && wire.len > 0 &&
           str_eq_nocase(str_slice(wire, 0, 1), str_slice(name, 0, 1)) &&
           str_eq(str_skip(wire, 1), str_skip(name, 1));
}

static const struct member *find_member(struct call *call, const struct shape *shape,
                                        struct str name) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        if (is_called(call, &shape->members[i], name)) return &shape->members[i];
    }
    return NULL;
}

static enum outcome read_struct(struct call *call, const struct shape *shape, void *base,
                                struct node node) {
    struct node child;
    while (next_child(&node, &child)) {
        const struct member *m = find_member(call, shape, child.name);
        if (m == NULL || m->shape->kind >= SHAPE_STREAM) continue;
        bool flat = (m->flags & MEMBER_FLATTENED) || (m->shape->flags & SHAPE_FLATTENED);
        struct target to = {
            .shape = m->shape,
            .data = bind_put(call->arena, m, base),
            .time_format = m->time_format,
            .flat = flat || call->protocol == PROTOCOL_EC2,
        };
        if (read_node(call, to, child) != DONE) return FAILED;
    }
    return DONE;
}

static enum outcome read_node(struct call *call, struct target to, struct node node) {
    struct str value = node_value(&node);
    switch ((enum shape_kind)to.shape->kind) {
    case SHAPE_LIST:
        return read_list(call, to, node);
    case SHAPE_MAP:
        return read_map(call, to, node);
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return read_struct(call, to.shape, to.data, node);
    default:
        break;
    }
    if (value.ptr == NULL) return DONE;
    enum time_format format = bind_time_format(to.shape, to.time_format, TIME_ISO8601);
    if (text_read(call->arena, to.shape, format, value, to.data) == ERR_OK) return DONE;
    return fail(call, to.shape, &node);
}

static bool is_too_deep(struct str name) {
    size_t dots = 0;
    for (size_t i = 0; i < name.len; i++)
        dots += name.ptr[i] == '.';
    return dots > FORM_DEPTH_MAX;
}

enum outcome form_decode(struct call *call, const struct form *form, void *in) {
    const struct form_pair **pairs =
        arena_array(call->arena, const struct form_pair *, form->count);
    for (size_t i = 0; i < form->count; i++) {
        pairs[i] = &form->pairs[i];
        if (is_too_deep(pairs[i]->name)) {
            return call_fail(call, &MALFORMED_INPUT, STR("A parameter is nested too deeply."));
        }
    }
    if (form->count > 1) qsort(pairs, form->count, sizeof pairs[0], compare_pairs);
    return read_struct(call, call->facts->input, in,
                       (struct node){.pairs = pairs, .count = form->count});
}
