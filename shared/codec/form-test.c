#include "shared/base/test.h"
#include "shared/codec/form.h"

enum { OUT_MAX = 4096 };

/* Pairs as "name=value;" with names and values decoded. */
static const struct {
    const char *why, *text;
    bool plus_is_space;
    const char *pairs;
} row[] = {
    {"two pairs in order", "b=1&a=2", true, "b=1;a=2;"},
    {"no '='", "acl&x=1", true, "acl=;x=1;"},
    {"empty value", "a=", true, "a=;"},
    {"empty name", "=v", true, "=v;"},
    {"'=' in the value", "a=b=c", true, "a=b=c;"},
    {"empty pieces", "&&a=1&", true, "a=1;"},
    {"nothing", "", true, ""},
    {"escapes in both", "a%20b=%41%2f", true, "a b=A/;"},
    {"escaped '&' and '='", "a=%26%3D&b%3d=1", true, "a=&=;b==1;"},
    {"plus as space", "a+b=c+d", true, "a b=c d;"},
    {"plus as plus", "a+b=c+d", false, "a+b=c+d;"},
    {"escaped plus", "a=%2B+", true, "a=+ ;"},
    {"names repeat", "a=1&a=2", true, "a=1;a=2;"},
    {"percent is decoded once", "a=%2541", true, "a=%41;"},
};

static struct str written(struct arena *a, const struct form *form) {
    struct buf out = buf_in_arena(a, OUT_MAX);
    for (size_t i = 0; i < form->count; i++) {
        CHECK(str_is_set(form->pairs[i].name), "empty, not absent");
        CHECK(str_is_set(form->pairs[i].value), "empty, not absent");
        buf_add(&out, form->pairs[i].name);
        buf_add_char(&out, '=');
        buf_add(&out, form->pairs[i].value);
        buf_add_char(&out, ';');
    }
    return buf_str(&out);
}

TEST(pairs) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct form form = {0};
        struct str text = str_c(row[i].text);
        CHECK(form_read(&a, text, row[i].plus_is_space, &form) == ERR_OK, row[i].why);
        CHECK_STR(written(&a, &form), str_c(row[i].pairs), row[i].why);
    }
    arena_free(&a);
}

TEST(bad_escapes) {
    static const char *const bad[] = {"%",     "%4",    "a=%",   "a=%4",
                                      "%zz=1", "a=%g0", "a=%0g", "a=%%41"};
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        struct form form = {.count = 77};
        CHECK(form_read(&a, str_c(bad[i]), true, &form) == ERR_SYNTAX, bad[i]);
        CHECK(form.count == 77, "output untouched");
    }
    arena_free(&a);
}

TEST(too_many) {
    struct arena a = {0};
    struct buf text = buf_on_heap(FORM_PAIRS_MAX * 3);
    struct form form;
    for (int i = 1; i < FORM_PAIRS_MAX; i++) {
        buf_add_c(&text, "a&");
    }
    buf_add_c(&text, "a");
    CHECK(form_read(&a, buf_str(&text), true, &form) == ERR_OK, "the limit");
    CHECK(form.count == FORM_PAIRS_MAX, "all of them");
    buf_add_c(&text, "&a");
    CHECK(form_read(&a, buf_str(&text), true, &form) == ERR_TOO_LARGE, "one more");
    buf_free(&text);
    arena_free(&a);
}

TEST(get) {
    struct arena a = {0};
    struct form form;
    CHECK(form_read(&a, STR("a=1&b&a=2"), true, &form) == ERR_OK, "good");
    CHECK_STR(form_get(&form, STR("a")), STR("1"), "the first");
    CHECK(str_is_set(form_get(&form, STR("b"))), "present and empty");
    CHECK(!str_is_set(form_get(&form, STR("c"))), "absent");
    CHECK(form_read(&a, (struct str){0}, true, &form) == ERR_OK, "absent text");
    CHECK(form.count == 0, "has no pairs");
    arena_free(&a);
}

TEST(decode_and_encode) {
    static const struct {
        struct str raw, kept, coded; /* with and without keep_slash */
    } all[] = {
        {STR_INIT(""), STR_INIT(""), STR_INIT("")},
        {STR_INIT("AZaz09-._~"), STR_INIT("AZaz09-._~"), STR_INIT("AZaz09-._~")},
        {STR_INIT("a/b c"), STR_INIT("a/b%20c"), STR_INIT("a%2Fb%20c")},
        {STR_INIT("\0\x7f\xff*+=&%"), STR_INIT("%00%7F%FF%2A%2B%3D%26%25"),
         STR_INIT("%00%7F%FF%2A%2B%3D%26%25")},
        {STR_INIT("\xe2\x82\xac"), STR_INIT("%E2%82%AC"), STR_INIT("%E2%82%AC")},
    };
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        struct buf kept = buf_in_arena(&a, OUT_MAX), coded = buf_in_arena(&a, OUT_MAX);
        struct str back = {0};
        uri_encode(&kept, all[i].raw, true);
        uri_encode(&coded, all[i].raw, false);
        CHECK_STR(buf_str(&kept), all[i].kept, "slash stays");
        CHECK_STR(buf_str(&coded), all[i].coded, "slash goes");
        CHECK(uri_decode(&a, buf_str(&coded), true, &back) == ERR_OK, "reads");
        CHECK_STR(back, all[i].raw, "and back");
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs), cmocka_unit_test(bad_escapes),       cmocka_unit_test(too_many),
        cmocka_unit_test(get),   cmocka_unit_test(decode_and_encode),
    };
    return cmocka_run_group_tests_name("form", tests, NULL, NULL);
}
