/* Places in JSON texts: the part of the text at every place reads as what stands there. */
#include "shared/codec/json-place.h"

#include "shared/codec/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { PLACES_MAX = 1000, SIZE_MAX_TRIED = 4096 };

struct walk {
    struct arena *arena;
    struct str text;
    struct json_place place;
    size_t left; /* places still to be tried */
};

static void visit(struct walk *w, const struct value *v) {
    struct value part;
    struct str text = json_at(w->text, &w->place);
    if (json_read(w->arena, text, &part, NULL) != ERR_OK || part.kind != v->kind) __builtin_trap();
    size_t count = v->kind == VALUE_ARRAY    ? v->count
                   : v->kind == VALUE_OBJECT ? v->member_count
                                             : 0;
    for (size_t i = 0; i < count && w->left > 0 && w->place.count < JSON_PLACE_MAX; i++) {
        w->left--;
        w->place.steps[w->place.count++] = i;
        visit(w, v->kind == VALUE_ARRAY ? &v->items[i] : &v->members[i].value);
        (void)json_line(w->text, (size_t)(json_name_at(w->text, &w->place).ptr - w->text.ptr));
        w->place.count--;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena arena = {0};
    struct value root;
    struct walk w = {.arena = &arena, .text = str_n(data, size), .left = PLACES_MAX};
    if (size <= SIZE_MAX_TRIED && json_read(&arena, w.text, &root, NULL) == ERR_OK)
        visit(&w, &root);
    arena_free(&arena);
    return 0;
}
