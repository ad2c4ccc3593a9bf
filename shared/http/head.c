#include "shared/http/head.h"

enum { TEXT_FIRST = 1024 };

struct head_line {
    uint32_t name_at, name_len, value_at, value_len;
};

void head_init(struct head *h, struct arena *a, size_t bytes_max, size_t count_max) {
    *h = (struct head){.arena = a, .text = buf_in_arena(a, bytes_max), .count_max = count_max};
    /* Most heads fit here, and the arena is not strewn with outgrown copies. */
    (void)buf_reserve(&h->text, bytes_max < TEXT_FIRST ? bytes_max : TEXT_FIRST);
}

bool head_add(struct head *h, struct str bytes) {
    buf_add(&h->text, bytes);
    return buf_ok(&h->text);
}

bool head_add_lower(struct head *h, struct str bytes) {
    char *to = buf_reserve(&h->text, bytes.len);
    if (to == NULL) return false;
    for (size_t i = 0; i < bytes.len; i++) {
        char c = bytes.ptr[i];
        to[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    buf_advance(&h->text, bytes.len);
    return true;
}

void head_target_done(struct head *h) {
    h->from = h->text.len;
}

bool head_name_done(struct head *h) {
    if (h->count >= h->count_max) return false;
    h->lines = arena_grow(h->arena, h->lines, h->count, &h->capacity, sizeof *h->lines);
    h->lines[h->count++] = (struct head_line){
        .name_at = (uint32_t)h->from,
        .name_len = (uint32_t)(h->text.len - h->from),
    };
    h->from = h->text.len;
    return true;
}

void head_value_done(struct head *h) {
    ASSERT(h->count > 0);
    struct head_line *line = &h->lines[h->count - 1];
    line->value_at = (uint32_t)h->from;
    line->value_len = (uint32_t)(h->text.len - h->from);
    h->from = h->text.len;
}

void head_finish(struct head *h, struct str *target, const struct http_header **headers) {
    const char *text = h->text.ptr;
    size_t target_len = h->count > 0 ? h->lines[0].name_at : h->from;
    if (target != NULL) *target = target_len > 0 ? str_n(text, target_len) : (struct str){0};

    *headers = NULL;
    if (h->count == 0) return;
    struct http_header *made =
        arena_alloc_raw(h->arena, h->count * sizeof *made); /* count_max bounds it */
    for (size_t i = 0; i < h->count; i++) {
        const struct head_line *line = &h->lines[i];
        made[i].name = str_n(text + line->name_at, line->name_len);
        made[i].value = str_trim(str_n(text + line->value_at, line->value_len));
    }
    *headers = made;
}
