/* What is read is written again: most rows compare the text that comes back. */
#include <math.h>

#include "shared/base/test.h"
#include "shared/codec/json.h"

enum { OUT_MAX = 1 << 20 };

static struct str rewrite(struct arena *a, const struct value *v) {
    struct buf out = buf_in_arena(a, OUT_MAX);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_value(&w, v);
    CHECK(buf_ok(&out), "it fits");
    CHECK(w.depth == 0, "all closed");
    return buf_str(&out);
}

static const struct {
    const char *why, *text, *again;
} good_row[] = {
    {"null", "null", "null"},
    {"booleans", "[true,false]", "[true,false]"},
    {"white space", " \t\r\n{ \"a\" : [ 1 , 2 ] } \n", "{\"a\":[1,2]}"},
    {"empty containers", "[{},[],\"\"]", "[{},[],\"\"]"},
    {"members keep their order and repeat", "{\"b\":1,\"a\":2,\"b\":3}",
     "{\"b\":1,\"a\":2,\"b\":3}"},
    {"nested", "{\"a\":{\"b\":[{\"c\":null}]},\"d\":1}", "{\"a\":{\"b\":[{\"c\":null}]},\"d\":1}"},
    {"escapes", "\"\\u0041\\/\\b\\f\\n\\r\\t\\\\\\\"\"", "\"A/\\b\\f\\n\\r\\t\\\\\\\"\""},
    {"NUL and controls", "\"\\u0000\\u001f\"", "\"\\u0000\\u001f\""},
    {"DEL needs none", "\"\x7f\"", "\"\x7f\""},
    {"surrogate pair", "\"\\ud83d\\ude00\"", "\"\xf0\x9f\x98\x80\""},
    {"UTF-8 among ASCII", "\"abcdefgh\xc3\xa9ijklmnop\xe2\x82\xac\"",
     "\"abcdefgh\xc3\xa9ijklmnop\xe2\x82\xac\""},
    {"largest int64", "9223372036854775807", "9223372036854775807"},
    {"smallest int64", "-9223372036854775808", "-9223372036854775808"},
    {"beyond int64", "9223372036854775808", "9.223372036854776e18"},
    {"beyond uint64", "18446744073709551616", "1.8446744073709552e19"},
    {"below int64", "-9223372036854775809", "-9.223372036854776e18"},
    {"fraction", "[0.1,-1.5,1e-7,1E+2]", "[0.1,-1.5,1e-7,100]"},
    {"minus zero stays a double", "-0.0", "-0.0"},
};

TEST(reads_and_writes) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(good_row); i++) {
        struct value v = {0};
        CHECK(json_read(&a, str_c(good_row[i].text), &v, NULL) == ERR_OK, good_row[i].why);
        CHECK_STR(rewrite(&a, &v), str_c(good_row[i].again), good_row[i].why);
    }
    arena_free(&a);
}

static const struct {
    const char *why, *text;
    size_t offset;
} bad_row[] = {
    {"empty", "", 0},
    {"only white space", "  ", 0},
    {"two values", "1 2", 2},
    {"after the value", "{}x", 2},
    {"trailing comma", "[1,]", 2},
    {"single quotes", "['a']", 1},
    {"comment", "[1/**/]", 2},
    {"leading zero", "01", 0},
    {"plus", "+1", 0},
    {"NaN", "NaN", 0},
    {"Infinity", "Infinity", 0},
    {"bare point", "1.", 2},
    {"raw line end in a string", "\"a\nb\"", 2},
    {"lone surrogate", "\"\\ud800\"", 7},
    {"bytes that are not UTF-8", "\"a\xff\"", 2},
    {"overlong UTF-8", "\"\xc0\xaf\"", 1},
    {"encoded surrogate", "\"\xed\xa0\x80\"", 1},
    {"byte order mark", "\xef\xbb\xbf{}", 0},
    {"unfinished", "{\"a\":", 5},
    {"name is no string", "{1:2}", 1},
    {"wrong bracket", "[1}", 2},
    {"too large for a double", "1e999", 0},
};

TEST(refuses) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(bad_row); i++) {
        struct value v = {.kind = VALUE_TIME};
        size_t offset = SIZE_MAX;
        struct str text = str_c(bad_row[i].text);
        CHECK(json_read(&a, text, &v, &offset) == ERR_SYNTAX, bad_row[i].why);
        CHECK(v.kind == VALUE_TIME, "output untouched");
        if (offset != bad_row[i].offset) print_error("offset %zu\n", offset);
        CHECK(offset == bad_row[i].offset, bad_row[i].why);
    }
    arena_free(&a);
}

TEST(absent_text) {
    struct arena a = {0};
    struct value v;
    CHECK(json_read(&a, (struct str){0}, &v, NULL) == ERR_SYNTAX, "no bytes at all");
    arena_free(&a);
}

TEST(input_is_copied) {
    struct arena a = {0};
    char text[] = "{\"name\":\"value\"}";
    struct value v;
    CHECK(json_read(&a, str_c(text), &v, NULL) == ERR_OK, "good");
    memset(text, 'x', sizeof text - 1);
    CHECK_STR(value_get(&v, STR("name"))->text, STR("value"), "the tree needs no input");
    arena_free(&a);
}

TEST(every_cut_is_refused) {
    struct arena a = {0};
    struct str whole = STR("{\"a\":[1.5,\"\\u00e9\xc3\xa9\",true,null],\"b\":{\"c\":-12}}");
    struct value v;
    for (size_t n = 0; n < whole.len; n++) {
        char exact[64]; /* on its own, so that a sanitizer sees a byte too many */
        memcpy(exact, whole.ptr, n);
        CHECK(json_read(&a, str_n(exact, n), &v, NULL) == ERR_SYNTAX, "cut short");
    }
    CHECK(json_read(&a, whole, &v, NULL) == ERR_OK, "whole");
    arena_free(&a);
}

static struct str nested(struct arena *a, size_t depth, const char *open, const char *close) {
    struct buf b = buf_in_arena(a, depth * 8 + 1);
    for (size_t i = 0; i < depth; i++) {
        buf_add_c(&b, open);
    }
    buf_add_char(&b, '1');
    for (size_t i = 0; i < depth; i++) {
        buf_add_c(&b, close);
    }
    return buf_str(&b);
}

TEST(depth) {
    struct arena a = {0};
    struct value v;
    size_t offset = 0;
    CHECK(json_read(&a, nested(&a, JSON_DEPTH_MAX, "[", "]"), &v, NULL) == ERR_OK, "the limit");
    CHECK(json_read(&a, nested(&a, JSON_DEPTH_MAX + 1, "[", "]"), &v, &offset) == ERR_TOO_DEEP,
          "one more");
    CHECK(offset == JSON_DEPTH_MAX, "the bracket that is too much");
    CHECK(json_read(&a, nested(&a, JSON_DEPTH_MAX + 1, "{\"[\":", "}"), &v, &offset) ==
              ERR_TOO_DEEP,
          "objects");
    CHECK(offset == JSON_DEPTH_MAX * 5, "brackets in names do not count");
    CHECK(json_read(&a, nested(&a, 200000, "[", "]"), &v, NULL) == ERR_TOO_DEEP, "200,000 levels");
    CHECK(json_read(&a, nested(&a, 200000, "[", ""), &v, NULL) == ERR_SYNTAX, "never closed");
    arena_free(&a);
}

TEST(wide) {
    struct arena a = {0};
    struct buf b = buf_in_arena(&a, OUT_MAX);
    struct value v;
    buf_add_c(&b, "[0");
    for (int i = 1; i < 100000; i++) {
        buf_add_c(&b, ",{}");
    }
    buf_add_char(&b, ']');
    CHECK(json_read(&a, buf_str(&b), &v, NULL) == ERR_OK, "many small values");
    CHECK(v.count == 100000 && v.items[99999].kind == VALUE_OBJECT, "all there");
    CHECK_STR(rewrite(&a, &v), buf_str(&b), "and back");
    arena_free(&a);
}

static const struct {
    double v;
    const char *text;
} double_row[] = {
    {0, "0"},
    {5, "5"},
    {-3, "-3"},
    {0.1, "0.1"},
    {1.0 / 3, "0.3333333333333333"},
    {0.1 + 0.2, "0.30000000000000004"},
    {999999999999999, "999999999999999"},
    {1e15, "1e15"},
    {1e100, "1e100"},
    {-2.5e-10, "-2.5e-10"},
    {1e-7, "1e-7"},
    {5e-324, "4.94065645841247e-324"},
    {1.7976931348623157e308, "1.7976931348623157e308"},
    {1732097472.345, "1732097472.345"},
    {NAN, "\"NaN\""},
    {INFINITY, "\"Infinity\""},
    {-INFINITY, "\"-Infinity\""},
};

TEST(doubles) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(double_row); i++) {
        struct value in = {.kind = VALUE_DOUBLE, .number = double_row[i].v}, back;
        struct str text = rewrite(&a, &in);
        CHECK_STR(text, str_c(double_row[i].text), "double");
        CHECK(json_read(&a, text, &back, NULL) == ERR_OK, "is JSON");
        if (back.kind == VALUE_STRING) continue;
        double number = back.kind == VALUE_INT ? (double)back.integer : back.number;
        CHECK(number == double_row[i].v, "reads back the same");
    }
    arena_free(&a);
}

/* Each string stands at every place of a word of eight bytes, and of a vector of sixteen behind
 * another one, so that no lane is left out. */
TEST(strings_at_every_place) {
    static const struct {
        struct str raw, written;
    } row[] = {
        {STR_INIT("\""), STR_INIT("\\\"")},
        {STR_INIT("\\"), STR_INIT("\\\\")},
        {STR_INIT("\x1f"), STR_INIT("\\u001f")},
        {STR_INIT("\0"), STR_INIT("\\u0000")},
        {STR_INIT(" "), STR_INIT(" ")},
        {STR_INIT("!"), STR_INIT("!")},
        {STR_INIT("#"), STR_INIT("#")},
        {STR_INIT("\xff"), STR_INIT("\xEF\xBF\xBD")},
        {STR_INIT("\x80"), STR_INIT("\xEF\xBF\xBD")},
        {STR_INIT("\xc3\xa9"), STR_INIT("\xc3\xa9")},
        {STR_INIT("\xc3\""), STR_INIT("\xEF\xBF\xBD\\\"")},
    };
    const struct str as = STR("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        for (size_t before = 0; before < 41; before++) {
            struct str pad = str_slice(as, 0, before), q = STR("\"");
            struct value v = {.kind = VALUE_STRING};
            v.text = ARENA_CONCAT(&a, pad, row[i].raw, STR("bcdefghij"));
            struct str want = ARENA_CONCAT(&a, q, pad, row[i].written, STR("bcdefghij"), q);
            CHECK_STR(rewrite(&a, &v), want, "escaped");
        }
    }
    arena_free(&a);
}

TEST(writer_by_hand) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, OUT_MAX);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_begin_object(&w);
    json_name(&w, STR("a\n"));
    json_base64(&w, STR("\xff\xfe"));
    json_name(&w, STR("b"));
    json_raw(&w, STR("{\"x\":1}"));
    json_name(&w, STR("c"));
    json_begin_array(&w);
    json_bool(&w, true);
    json_string(&w, (struct str){0});
    json_null(&w);
    json_int(&w, INT64_MIN);
    json_end_array(&w);
    json_name(&w, STR("d"));
    json_value(&w, &(struct value){.kind = VALUE_TIME, .integer = 1500});
    json_end_object(&w);
    CHECK_STR(buf_str(&out),
              STR("{\"a\\n\":\"//4=\",\"b\":{\"x\":1},\"c\":[true,\"\",null,"
                  "-9223372036854775808],\"d\":1.5}"),
              "commas and colons");
    arena_free(&a);
}

TEST(full_buffer) {
    struct arena a = {0};
    struct buf out = buf_in_arena(&a, 10);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_string(&w, STR("01234567"));
    CHECK(buf_ok(&out), "ten bytes fit");
    json_string(&w, STR("0"));
    CHECK(!buf_ok(&out), "an eleventh does not");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_and_writes),
        cmocka_unit_test(refuses),
        cmocka_unit_test(absent_text),
        cmocka_unit_test(input_is_copied),
        cmocka_unit_test(every_cut_is_refused),
        cmocka_unit_test(depth),
        cmocka_unit_test(wide),
        cmocka_unit_test(doubles),
        cmocka_unit_test(strings_at_every_place),
        cmocka_unit_test(writer_by_hand),
        cmocka_unit_test(full_buffer),
    };
    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
