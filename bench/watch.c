#include "bench/watch.h"

void watch_begin(struct watch *w, const char *mark) {
    *w = (struct watch){.mark = mark};
}

static void take_number(struct watch *w, char c) {
    if (c >= '0' && c <= '9') {
        w->number = w->number * 10 + (uint64_t)(c - '0');
    } else if (c != ' ' || w->number > 0) {
        w->sum += w->number;
        w->in_number = false;
    }
}

void watch_take(struct watch *w, const char *bytes, size_t length, uint64_t now_ns) {
    for (size_t i = 0; i < length; i++) {
        char c = bytes[i];
        if (w->in_number) take_number(w, c);
        if (c != w->mark[w->matched]) w->matched = 0;
        if (c == w->mark[w->matched]) w->matched++;
        if (w->mark[w->matched] != '\0') continue;
        w->matched = 0;
        w->number = 0;
        w->in_number = true;
        if (w->count++ == 0) w->first_ns = now_ns;
    }
}
