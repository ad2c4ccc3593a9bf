/* Whatever is read is written, and what was written reads back to the same text. */
#include "shared/codec/json.h"

enum { OUT_MAX = 1 << 26 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct str write_out(struct arena *a, const struct value *v) {
    struct buf out = buf_in_arena(a, OUT_MAX);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_value(&w, v);
    ASSERT(buf_ok(&out));
    return buf_str(&out);
}

static void read_and_write(struct arena *a, struct str text) {
    struct value v, again;
    size_t offset = 0;
    if (json_read(a, text, &v, &offset) != ERR_OK) {
        ASSERT(offset <= text.len);
        return;
    }
    struct str once = write_out(a, &v);
    enum err err = json_read(a, once, &again, NULL);
    ASSERT(err == ERR_OK);
    ASSERT(str_eq(once, write_out(a, &again)));
}

/* Any bytes become a JSON string that reads. */
static void write_string(struct arena *a, struct str bytes) {
    struct value v, text = {.kind = VALUE_STRING, .text = bytes};
    enum err err = json_read(a, write_out(a, &text), &v, NULL);
    ASSERT(err == ERR_OK && v.kind == VALUE_STRING);
    ASSERT(!str_is_utf8(bytes) || str_eq(v.text, bytes));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    read_and_write(&a, str_n(data, size));
    write_string(&a, str_n(data, size));
    arena_free(&a);
    return 0;
}
