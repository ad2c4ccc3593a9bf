#include "shared/codec/zstd.h"

#include <zstd.h>

#include "shared/base/test.h"

enum { TEXT_LEN = 300 * 1000 };

static struct str packed_text(struct arena *a, struct str text) {
    size_t room = ZSTD_compressBound(text.len);
    char *bytes = arena_alloc_raw(a, room);
    size_t len = ZSTD_compress(bytes, room, text.ptr, text.len, 3);
    CHECK(!ZSTD_isError(len), "packed");
    return str_n(bytes, len);
}

static struct str some_text(struct arena *a) {
    char *text = arena_alloc_raw(a, TEXT_LEN);
    for (int i = 0; i < TEXT_LEN; i++)
        text[i] = (char)('a' + i * 7 % 26 + i % 3);
    return str_n(text, TEXT_LEN);
}

/* In pieces of `piece` bytes, into a buffer that holds `room`. */
static enum err unpack(struct str packed, size_t piece, size_t room, struct buf *all) {
    struct unzstd *z = unzstd_new();
    struct buf out = buf_on_heap(room);
    enum err err = ERR_OK;
    while (packed.len > 0 && err == ERR_OK) {
        struct str in = str_slice(packed, 0, piece);
        packed = str_skip(packed, in.len);
        bool full = true;
        while (err == ERR_OK && (in.len > 0 || full)) {
            err = unzstd_feed(z, &in, &out);
            full = out.len == room;
            buf_add(all, buf_str(&out));
            buf_clear(&out);
        }
    }
    if (err == ERR_OK) err = unzstd_finish(z);
    buf_free(&out);
    unzstd_free(z);
    return err;
}

static const struct {
    size_t piece, room;
} sizes[] = {{1, 1000}, {1, 7}, {100, 100}, {1 << 20, 1 << 20}, {1 << 20, 1}};

TEST(in_pieces) {
    struct arena a = {0};
    struct str text = some_text(&a), packed = packed_text(&a, text);
    struct str twice = ARENA_CONCAT(&a, packed, packed);
    for (size_t i = 0; i < ARRAY_LEN(sizes); i++) {
        struct buf all = buf_on_heap(2 * TEXT_LEN);
        CHECK(unpack(twice, sizes[i].piece, sizes[i].room, &all) == ERR_OK, "unpacked");
        CHECK(all.len == 2 * TEXT_LEN && memcmp(all.ptr, text.ptr, TEXT_LEN) == 0, "the first");
        CHECK(memcmp(all.ptr + TEXT_LEN, text.ptr, TEXT_LEN) == 0, "and the second frame");
        buf_free(&all);
    }
    arena_free(&a);
}

TEST(damaged) {
    struct arena a = {0};
    struct str packed = packed_text(&a, STR("some text, some text"));
    struct buf all = buf_in_arena(&a, TEXT_LEN);
    for (size_t len = 0; len < packed.len; len++)
        CHECK(unpack(str_slice(packed, 0, len), 100, 100, &all) == ERR_TRUNCATED, "cut");
    CHECK(unpack(STR("plain text"), 100, 100, &all) == ERR_SYNTAX, "not packed");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_pieces),
        cmocka_unit_test(damaged),
    };
    return cmocka_run_group_tests_name("zstd", tests, NULL, NULL);
}
