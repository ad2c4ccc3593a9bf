/* Ion text: what is read, what must not be, and that what we write reads back the same. */
#include "services/dynamodb/transfer/ion.h"

#include "services/dynamodb/test-support.h"
#include "services/dynamodb/transfer/item-text.h"

static const struct {
    const char *why, *text, *json; /* with ' for "; absent: ERR_SYNTAX */
} row[] = {
    {"the guide's example",
     "{Authors:$dynamodb_SS::[\"Author1\",\"Author2\"],Dimensions:\"8.5 x 11.0 x 1.5\",Id:103.,"
     "InPublication:false,PageCount:6d2,Price:2d3}",
     "{'M':{'Authors':{'SS':['Author1','Author2']},'Dimensions':{'S':'8.5 x 11.0 x 1.5'},"
     "'Id':{'N':'103.'},'InPublication':{'BOOL':false},'PageCount':{'N':'6E2'},"
     "'Price':{'N':'2E3'}}}"},
    {"numbers", "[-1.5, 1_000, 12.5D-3]", "{'L':[{'N':'-1.5'},{'N':'1000'},{'N':'12.5E-3'}]}"},
    {"nulls", "[null, null.string]", "{'L':[{'NULL':true},{'NULL':true}]}"},
    {"sets", "{n:$dynamodb_NS::[1.,2.],b:$dynamodb_BS::[{{AA==}}]}",
     "{'M':{'b':{'BS':['AA==']},'n':{'NS':['1.','2.']}}}"},
    {"names", "{'a b':1., \"c\":2., '''d''':3., $e:4., '':5.}",
     "{'M':{'':{'N':'5.'},'$e':{'N':'4.'},'a b':{'N':'1.'},'c':{'N':'2.'},'d':{'N':'3.'}}}"},
    {"escapes", "\"\\x41\\u00e9\\U0001F600\\ud83d\\ude00\\t\"",
     "{'S':'A\xc3\xa9\xf0\x9f\x98\x80"
     "\xf0\x9f\x98\x80\\t'}"},
    {"long strings", "'''one ''' /* and */ '''two'''", "{'S':'one two'}"},
    {"blanks in blobs", "{{ AAEC\n Aw== }}", "{'B':'AAECAw=='}"},
    {"comments, last commas", "[1., // one\n 2., /* two */]", "{'L':[{'N':'1.'},{'N':'2.'}]}"},
    {"other annotations", "foo::'b a r'::\"x\"", "{'S':'x'}"},
    {"empty ones", "{a:[],b:{}}", "{'M':{'a':{'L':[]},'b':{'M':{}}}}"},
    {"float", "1e3", NULL},
    {"not a number", "nan", NULL},
    {"time", "2007-01-01T", NULL},
    {"hexadecimal", "0xff", NULL},
    {"a symbol", "symbol", NULL},
    {"a quoted symbol", "'symbol'", NULL},
    {"a clob", "{{\"text\"}}", NULL},
    {"S-expression", "(a b)", NULL},
    {"no end", "{a:1.", NULL},
    {"no value", "{a:}", NULL},
    {"no comma", "[1. 2.]", NULL},
    {"two commas", "[1.,,2.]", NULL},
    {"twins", "{a:1.,a:2.}", NULL},
    {"a set of lists", "$dynamodb_SS::[[]]", NULL},
    {"a set that is no list", "$dynamodb_SS::\"x\"", NULL},
    {"half a pair", "\"\\ud83d\"", NULL},
    {"not UTF-8", "\"\xff\"", NULL},
    {"a line end in a string", "\"a\nb\"", NULL},
    {"more behind it", "1. 2.", NULL},
    {"nothing", "", NULL},
    {"half a comment", "/* 1.", NULL},
};

static struct str as_json(struct arena *a, const struct attribute_value *v) {
    struct buf out = buf_in_arena(a, 100000);
    struct json_writer w;
    json_writer_init(&w, &out);
    test_write(&w, v);
    for (size_t i = 0; i < out.len; i++) {
        if (out.ptr[i] == '"') out.ptr[i] = '\'';
    }
    return buf_str(&out);
}

TEST(every_row) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct attribute_value v;
        enum err err = ion_read(&a, str_c(row[i].text), &v, NULL);
        CHECK((err == ERR_OK) == (row[i].json != NULL), row[i].why);
        if (err == ERR_OK) CHECK_STR(as_json(&a, &v), str_c(row[i].json), row[i].why);
    }
    arena_free(&a);
}

TEST(every_prefix_is_refused) {
    struct arena a = {0};
    struct str text = str_c(row[0].text);
    struct attribute_value v;
    for (size_t len = 0; len < text.len; len++)
        CHECK(ion_read(&a, str_slice(text, 0, len), &v, NULL) != ERR_OK, "cut");
    arena_free(&a);
}

TEST(too_deep) {
    struct arena a = {0};
    struct buf text = buf_in_arena(&a, 100000);
    struct attribute_value v;
    for (int i = 0; i < 50000; i++)
        buf_add_char(&text, '[');
    CHECK(ion_read(&a, buf_str(&text), &v, NULL) == ERR_TOO_DEEP, "lists in lists");
    buf_clear(&text);
    for (int i = 0; i < 20000; i++)
        buf_add_c(&text, "a::");
    CHECK(ion_read(&a, buf_str(&text), &v, NULL) == ERR_TOO_DEEP, "annotations");
    arena_free(&a);
}

static const char *const items[] = {
    "{'pk':{'S':'a\\u0001\\u007f\\u0022\\u0027\\u005c/\\n\\r\\t\xc3\xa9'},'n':{'N':'-0.5'}}",
    "{'null':{'NULL':true},'true':{'BOOL':true},'a b':{'B':'AAECAw=='},'$1':{'S':''}}",
    "{'9':{'N':'0'},'x-y':{'NULL':true}}",
    "{'ss':{'SS':['a','b']},'ns':{'NS':['1','2.5']},'bs':{'BS':['AA==']}}",
    "{'l':{'L':[{'M':{'x':{'L':[]}}},{'NULL':true},{'N':'1'}]},'m':{'M':{}}}",
};

TEST(what_is_written_reads_back) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(items); i++) {
        struct attribute_map item = test_item(&a, items[i]);
        struct buf text = buf_in_arena(&a, 100000);
        struct attribute_value back;
        item_add_ion(&text, &item);
        CHECK(ion_read(&a, buf_str(&text), &back, NULL) == ERR_OK, text.ptr);
        CHECK(back.type == ATTRIBUTE_M, "a struct");
        CHECK_STR(item_check(&a, LAYER_CURRENT, &back.map), STR(""), "an item");
        CHECK_STR(test_item_text(&a, &back.map), test_item_text(&a, &item), "the same");
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
        cmocka_unit_test(every_prefix_is_refused),
        cmocka_unit_test(too_deep),
        cmocka_unit_test(what_is_written_reads_back),
    };
    return cmocka_run_group_tests_name("ion", tests, NULL, NULL);
}
