/* Pairs are read, encoded and read again to the same pairs; dates and base64 come along. */
#include "shared/codec/form.h"
#include "shared/base/time.h"
#include "shared/codec/base64.h"

enum { OUT_MAX = 1 << 26 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_and_write(struct arena *a, struct str text, bool plus_is_space) {
    struct form form, again;
    if (form_read(a, text, plus_is_space, &form) != ERR_OK) return;

    struct buf out = buf_in_arena(a, OUT_MAX);
    for (size_t i = 0; i < form.count; i++) {
        if (i > 0) buf_add_char(&out, '&');
        uri_encode(&out, form.pairs[i].name, false);
        buf_add_char(&out, '=');
        uri_encode(&out, form.pairs[i].value, true);
    }
    enum err err = form_read(a, buf_str(&out), plus_is_space, &again);
    ASSERT(err == ERR_OK && again.count == form.count);
    for (size_t i = 0; i < form.count; i++) {
        ASSERT(str_eq(form.pairs[i].name, again.pairs[i].name));
        ASSERT(str_eq(form.pairs[i].value, again.pairs[i].value));
    }
}

static void read_base64(struct arena *a, struct str text) {
    struct str bytes;
    struct buf out = buf_in_arena(a, OUT_MAX);
    if (base64_read(a, text, &bytes) != ERR_OK) return;
    base64_add(&out, bytes);
    ASSERT(str_eq(buf_str(&out), text)); /* strict: one text for each run of bytes */
}

static void read_time(struct arena *a, struct str text) {
    int64_t ms = 0, again = 0;
    struct buf out = buf_in_arena(a, OUT_MAX);
    (void)(time_parse_http(text, &ms) == ERR_OK || time_parse_compact(text, &ms) == ERR_OK);
    if (time_parse_iso8601(text, &ms) != ERR_OK) return;
    struct civil_time t = time_to_civil(ms);
    if (t.year < 0 || t.year > 9999) return; /* the offset moved it out of the four digits */
    time_add_iso8601(&out, ms, true);
    enum err err = time_parse_iso8601(buf_str(&out), &again);
    ASSERT(err == ERR_OK && again == ms);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct str text = str_n(data, size);
    read_and_write(&a, text, true);
    read_and_write(&a, text, false);
    read_base64(&a, text);
    read_time(&a, text);
    arena_free(&a);
    return 0;
}
