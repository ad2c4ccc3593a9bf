#include "runner/engine/text-filter.h"

static const struct str REPLACEMENT = STR_INIT("\xEF\xBF\xBD");

static void stop_init(struct text_stop *stop, struct arena *a, struct str text) {
    ASSERT(text.len > 0 && text.len <= TEXT_FILTER_STOP_MAX);
    stop->text = arena_str(a, text);
    stop->fallback = arena_array(a, uint16_t, text.len);
    size_t len = 0;
    for (size_t i = 1; i < text.len; i++) {
        while (len > 0 && text.ptr[i] != text.ptr[len]) {
            len = stop->fallback[len - 1];
        }
        if (text.ptr[i] == text.ptr[len]) len++;
        stop->fallback[i] = (uint16_t)len;
    }
}

void text_filter_init(struct text_filter *f, struct arena *a, const struct str *stops,
                      size_t count) {
    *f = (struct text_filter){.stop_count = count, .found = SIZE_MAX};
    f->held = buf_in_arena(a, TEXT_FILTER_HELD_MAX);
    f->stops = arena_array(a, struct text_stop, count);
    for (size_t i = 0; i < count; i++) {
        stop_init(&f->stops[i], a, stops[i]);
    }
}

/* True when `c` completes the stop sequence. */
static bool stop_step(struct text_stop *stop, char c) {
    size_t matched = stop->matched;
    while (matched > 0 && stop->text.ptr[matched] != c) {
        matched = stop->fallback[matched - 1];
    }
    if (stop->text.ptr[matched] == c) matched++;
    stop->matched = (uint16_t)matched;
    return matched == stop->text.len;
}

/* Of several that end at this byte the longest counts: it began first. */
static bool stops_step(struct text_filter *f, char c) {
    for (size_t i = 0; i < f->stop_count; i++) {
        if (!stop_step(&f->stops[i], c)) continue;
        if (f->found == SIZE_MAX || f->stops[i].text.len > f->stops[f->found].text.len) {
            f->found = i;
        }
    }
    return f->found != SIZE_MAX;
}

static size_t longest_match(const struct text_filter *f) {
    size_t longest = 0;
    for (size_t i = 0; i < f->stop_count; i++) {
        if (f->stops[i].matched > longest) longest = f->stops[i].matched;
    }
    return longest;
}

static void release(struct text_filter *f, size_t keep, struct buf *out) {
    size_t ready = f->held.len - keep;
    buf_add(out, str_n(f->held.ptr, ready));
    if (ready > 0) buf_consume(&f->held, ready);
}

/* `text` is well-formed. */
static bool add_text(struct text_filter *f, struct str text, struct buf *out) {
    if (f->stop_count == 0) {
        buf_add(out, text);
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        buf_add_char(&f->held, text.ptr[i]);
        if (!stops_step(f, text.ptr[i])) continue;
        release(f, f->stops[f->found].text.len, out);
        buf_clear(&f->held);
        return true;
    }
    /* A stop sequence that is no UTF-8 of its own could match from inside a character. */
    size_t keep = longest_match(f);
    while (keep < f->held.len && ((unsigned char)f->held.ptr[f->held.len - keep] & 0xC0) == 0x80) {
        keep++;
    }
    release(f, keep, out);
    return false;
}

/* Bytes of the character that begins with `c`; 0 when none does (RFC 3629 section 4). */
static size_t char_len(unsigned char c) {
    if (c < 0x80) return 1;
    if (c >= 0xC2 && c <= 0xDF) return 2;
    if (c >= 0xE0 && c <= 0xEF) return 3;
    if (c >= 0xF0 && c <= 0xF4) return 4;
    return 0;
}

static bool is_continuation(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

static bool flush_partial(struct text_filter *f, struct buf *out) {
    bool had = f->partial_len > 0;
    f->partial_len = 0;
    return had && add_text(f, REPLACEMENT, out);
}

static bool add_byte(struct text_filter *f, unsigned char c, struct buf *out) {
    if (f->partial_len > 0 && !is_continuation(c) && flush_partial(f, out)) return true;

    if (f->partial_len == 0 && char_len(c) == 0) return add_text(f, REPLACEMENT, out);
    f->partial[f->partial_len++] = c;
    if (f->partial_len < char_len(f->partial[0])) return false;

    struct str whole = str_n(f->partial, f->partial_len);
    f->partial_len = 0;
    return add_text(f, str_is_utf8(whole) ? whole : REPLACEMENT, out);
}

bool text_filter_add(struct text_filter *f, struct str bytes, struct buf *out) {
    if (f->partial_len == 0 && str_is_utf8(bytes)) return add_text(f, bytes, out);
    for (size_t i = 0; i < bytes.len; i++) {
        if (add_byte(f, (unsigned char)bytes.ptr[i], out)) return true;
    }
    return false;
}

void text_filter_finish(struct text_filter *f, struct buf *out) {
    if (flush_partial(f, out)) return;
    release(f, 0, out);
}
