/* Records of each format, in every way to cut the text in two, and one byte at a time. */
#include "services/dynamodb/transfer/splitter.h"

#include "shared/base/test.h"

static const struct {
    enum record_format format;
    const char *why, *text, *records; /* each in <> */
} row[] = {
    {RECORDS_JSON, "lines", "{\"a\":1}\n\n  \r\n{\"b\":2}\r\n{}", "<{\"a\":1}><{\"b\":2}\r><{}>"},
    {RECORDS_CSV, "quoted line ends", "a,\"b\nc\"\n\"x\"\"\n\",y\n", "<a,\"b\nc\"><\"x\"\"\n\",y>"},
    {RECORDS_CSV, "an open quote", "a,\"b\n", "<a,\"b\n>"},
    {RECORDS_ION, "structs", "$ion_1_0 {a:1}\n$ion_1_0{b:{c:2}} {}", "<{a:1}><{b:{c:2}}><{}>"},
    {RECORDS_ION, "braces in strings", "{a:\"}{\\\"\",'b}':'''it's } '' so''',c:''}",
     "<{a:\"}{\\\"\",'b}':'''it's } '' so''',c:''}>"},
    {RECORDS_ION, "blobs with slashes", "{b:{{//8=}},c:{{ }}}{d:{{\"}}\"}}}",
     "<{b:{{//8=}},c:{{ }}}><{d:{{\"}}\"}}}>"},
    {RECORDS_ION, "comments", "// {\n{a:1 /* } */, b: // }\n2}", "<{a:1 /* } */, b: // }\n2}>"},
    {RECORDS_ION, "a lob between structs", "{{AA==}} {a:1}", "<{a:1}>"},
    {RECORDS_ION, "no end", "{a:{b:1}", "<{a:{b:1}>"},
    {RECORDS_ION, "too many ends", "}}{a:1}}", "<{a:1}>"},
};

static void take(struct splitter *s, struct str in, struct buf *out) {
    struct str record;
    while (splitter_next(s, &in, &record) == ERR_OK)
        buf_printf(out, "<%" PRIstr ">", STR_ARG(record));
    CHECK(in.len == 0, "all is taken");
}

static struct str split(struct arena *a, enum record_format format, struct str text, size_t cut,
                        bool bytewise) {
    struct splitter s;
    struct str record;
    struct buf out = buf_in_arena(a, 10000);
    splitter_init(&s, format);
    take(&s, str_slice(text, 0, cut), &out);
    for (size_t i = cut; i < text.len && bytewise; i++)
        take(&s, str_slice(text, i, i + 1), &out);
    if (!bytewise) take(&s, str_skip(text, cut), &out);
    if (splitter_last(&s, &record) == ERR_OK) buf_printf(&out, "<%" PRIstr ">", STR_ARG(record));
    splitter_free(&s);
    return buf_str(&out);
}

TEST(every_row) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct str text = str_c(row[i].text);
        CHECK_STR(split(&a, row[i].format, text, 0, true), str_c(row[i].records), row[i].why);
        for (size_t cut = 0; cut <= text.len; cut++)
            CHECK_STR(split(&a, row[i].format, text, cut, false), str_c(row[i].records),
                      row[i].why);
    }
    arena_free(&a);
}

TEST(too_large) {
    struct splitter s;
    static char piece[1024 * 1024];
    struct str record;
    enum err err = ERR_NOT_FOUND;
    splitter_init(&s, RECORDS_JSON);
    memset(piece, 'x', sizeof piece);
    for (int i = 0; i < 20 && err == ERR_NOT_FOUND; i++) {
        struct str in = str_n(piece, sizeof piece);
        err = splitter_next(&s, &in, &record);
    }
    CHECK(err == ERR_TOO_LARGE, "a record has a limit");
    splitter_free(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
        cmocka_unit_test(too_large),
    };
    return cmocka_run_group_tests_name("splitter", tests, NULL, NULL);
}
