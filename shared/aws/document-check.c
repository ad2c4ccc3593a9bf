#include "shared/aws/document-check.h"

#include "shared/base/buf.h"

enum { REASON_MAX = 64 * 1024 };

struct walk {
    struct arena *arena;
    struct document_fault *fault;
    struct buf path; /* as people write it: KeySchema[0].KeyType */
};

static bool check(struct walk *w, const struct shape *shape, const struct value *v);

static bool fail(struct walk *w, struct str reason) {
    struct str path = buf_str(&w->path);
    w->fault->reason = ARENA_CONCAT(w->arena, path, path.len > 0 ? STR(": ") : STR(""), reason);
    return false;
}

/* ---- kinds ---- */

static const char *kind_of(const struct shape *shape) {
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BOOL:
        return "true or false";
    case SHAPE_INT:
    case SHAPE_LONG:
        return "a whole number";
    case SHAPE_DOUBLE:
    case SHAPE_TIME:
        return "a number";
    case SHAPE_LIST:
        return "a list";
    case SHAPE_MAP:
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return "an object";
    default:
        return "a string";
    }
}

static bool is_kind(const struct shape *shape, const struct value *v) {
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_BOOL:
        return v->kind == VALUE_BOOL;
    case SHAPE_INT:
    case SHAPE_LONG:
        return v->kind == VALUE_INT;
    case SHAPE_DOUBLE:
    case SHAPE_TIME:
        return v->kind == VALUE_INT || v->kind == VALUE_DOUBLE;
    case SHAPE_LIST:
        return v->kind == VALUE_ARRAY;
    case SHAPE_MAP:
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return v->kind == VALUE_OBJECT;
    case SHAPE_STRING:
    case SHAPE_BLOB:
        return v->kind == VALUE_STRING;
    default:
        return true; /* documents and custom types look for themselves */
    }
}

/* ---- containers ---- */

/* One step deeper, and back: the path becomes what it was, unless there was a fault. */
static bool descend(struct walk *w, const struct shape *shape, const struct value *v, size_t step) {
    struct json_place *place = &w->fault->place;
    if (place->count == JSON_PLACE_MAX) return fail(w, STR("nested too deeply"));
    place->steps[place->count++] = step;
    if (!check(w, shape, v)) return false;
    place->count--;
    return true;
}

static bool check_list(struct walk *w, const struct shape *shape, const struct value *v) {
    for (size_t i = 0; i < v->count; i++) {
        size_t len = w->path.len;
        buf_printf(&w->path, "[%zu]", i);
        if (!descend(w, shape->element, &v->items[i], i)) return false;
        w->path.len = len;
    }
    return true;
}

static void add_name(struct walk *w, struct str name) {
    if (w->path.len > 0) buf_add_char(&w->path, '.');
    buf_add(&w->path, name);
}

static const struct member *member_named(const struct shape *shape, struct str name) {
    for (uint32_t i = 0; i < shape->member_count; i++) {
        if (str_eq(shape->members[i].wire_name, name)) return &shape->members[i];
    }
    return NULL;
}

static struct str member_names(struct arena *a, const struct shape *shape) {
    struct buf names = buf_in_arena(a, REASON_MAX);
    for (uint32_t i = 0; i < shape->member_count; i++) {
        if (i > 0) buf_add_c(&names, ", ");
        buf_add(&names, shape->members[i].wire_name);
    }
    return buf_str(&names);
}

static bool is_twin(const struct value *v, size_t i) {
    for (size_t k = 0; k < i; k++) {
        if (str_eq(v->members[i].name, v->members[k].name)) return true;
    }
    return false;
}

static bool fail_name(struct walk *w, size_t step, struct str reason) {
    struct json_place *place = &w->fault->place;
    if (place->count < JSON_PLACE_MAX) place->steps[place->count++] = step;
    w->fault->name = true;
    return fail(w, reason);
}

static bool check_members(struct walk *w, const struct shape *shape, const struct value *v) {
    bool map = shape->kind == SHAPE_MAP;
    for (size_t i = 0; i < v->member_count; i++) {
        const struct value_member *m = &v->members[i];
        const struct member *known = map ? NULL : member_named(shape, m->name);
        size_t len = w->path.len;
        add_name(w, m->name);
        if (!map && known == NULL) {
            return fail_name(w, i,
                             ARENA_CONCAT(w->arena, STR("no such member; there are "),
                                          member_names(w->arena, shape)));
        }
        if (is_twin(v, i)) return fail_name(w, i, STR("named twice"));
        if (!descend(w, map ? shape->element : known->shape, &m->value, i)) return false;
        w->path.len = len;
    }
    return true;
}

static bool check(struct walk *w, const struct shape *shape, const struct value *v) {
    if (!is_kind(shape, v)) {
        return fail(w, arena_printf(w->arena, "must be %s, not %s", kind_of(shape),
                                    value_kind_name(v->kind)));
    }
    switch ((enum shape_kind)shape->kind) {
    case SHAPE_LIST:
        return check_list(w, shape, v);
    case SHAPE_MAP:
    case SHAPE_STRUCT:
    case SHAPE_UNION:
        return check_members(w, shape, v);
    default:
        return true;
    }
}

bool document_check(struct arena *a, const struct shape *shape, const struct value *value,
                    struct document_fault *fault) {
    struct walk w = {.arena = a, .fault = fault, .path = buf_in_arena(a, REASON_MAX)};
    *fault = (struct document_fault){0};
    return check(&w, shape, value);
}

/* ---- places of messages ---- */

/* To the member or item that a piece of the path names; false: there is none. */
static bool step_into(const struct value **v, struct str piece, struct json_place *place) {
    uint64_t number = 0;
    if (place->count == JSON_PLACE_MAX) return false;
    if ((*v)->kind == VALUE_ARRAY && str_to_u64(piece, &number) == ERR_OK) {
        if (number == 0 || number > (*v)->count) return false;
        place->steps[place->count++] = number - 1;
        *v = &(*v)->items[number - 1];
        return true;
    }
    for (size_t i = 0; (*v)->kind == VALUE_OBJECT && i < (*v)->member_count; i++) {
        if (!str_eq_nocase((*v)->members[i].name, piece)) continue;
        place->steps[place->count++] = i;
        *v = &(*v)->members[i].value;
        return true;
    }
    return false;
}

struct json_place document_place_of(const struct value *value, struct str message) {
    struct json_place place = {0};
    size_t at = str_find(message, STR("' at '"));
    if (at == SIZE_MAX) return place;
    struct str rest = str_skip(message, at + STR("' at '").len), path, piece;
    if (!str_cut(&rest, '\'', &path)) return place;
    while (str_split(&path, '.', &piece)) {
        if (str_eq(piece, STR("member"))) continue;
        if (!step_into(&value, piece, &place)) break;
    }
    return place;
}
