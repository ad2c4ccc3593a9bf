/* Values as they come in: what is refused, in which words, and what the canonical form is. */
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/test-support.h"

static const struct {
    const char *why, *item, *message; /* message "": accepted, and becomes `canonical` */
    const char *canonical;
    size_t size;
} row[] = {
    {"names in order", "{'b':{'S':'x'},'a':{'S':'yy'}}", "", "{'a':{'S':'yy'},'b':{'S':'x'}}", 5},
    {"names of a map in order", "{'m':{'M':{'b':{'BOOL':true},'a':{'NULL':true}}}}", "",
     "{'m':{'M':{'a':{'NULL':true},'b':{'BOOL':true}}}}", 1 + 3 + 2 + 2 + 2},
    {"numbers", "{'n':{'N':'+01.50e1'}}", "", "{'n':{'N':'15'}}", 3},
    {"sets in order", "{'s':{'SS':['b','a','']}}", "", "{'s':{'SS':['','a','b']}}", 3},
    {"number sets in order of value", "{'s':{'NS':['10','9','1e0']}}", "",
     "{'s':{'NS':['1','9','10']}}", 7},
    {"binary", "{'b':{'B':'AAEC'}}", "", "{'b':{'B':'AAEC'}}", 4},
    {"list", "{'l':{'L':[{'S':'b'},{'S':'a'}]}}", "", "{'l':{'L':[{'S':'b'},{'S':'a'}]}}", 8},
    {"empty list and map", "{'l':{'L':[]},'m':{'M':{}}}", "", "{'l':{'L':[]},'m':{'M':{}}}", 8},
    {"empty string", "{'s':{'S':''}}", "", "{'s':{'S':''}}", 1},
    {"no type", "{'a':{}}",
     "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes", NULL,
     0},
    {"empty name", "{'':{'S':'x'}}", "Empty attribute name", NULL, 0},
    {"false NULL", "{'a':{'NULL':false}}",
     "One or more parameter values were invalid: Null attribute value types must have the value of "
     "true",
     NULL, 0},
    {"not a number", "{'a':{'N':'b'}}", "The parameter cannot be converted to a numeric value: b",
     NULL, 0},
    {"empty number", "{'a':{'N':''}}",
     "The parameter cannot be converted to a numeric value: ", NULL, 0},
    {"a bad number inside", "{'a':{'L':[{'M':{'b':{'NS':['1','1e999']}}}]}}",
     "Number overflow. Attempting to store a number with magnitude larger than supported range",
     NULL, 0},
    {"empty string set", "{'a':{'SS':[]}}",
     "One or more parameter values were invalid: An string set  may not be empty", NULL, 0},
    {"empty number set", "{'a':{'NS':[]}}",
     "One or more parameter values were invalid: An number set  may not be empty", NULL, 0},
    {"empty binary set", "{'a':{'BS':[]}}",
     "One or more parameter values were invalid: Binary sets should not be empty", NULL, 0},
    {"twice in a set", "{'a':{'SS':['b','a','b']}}",
     "One or more parameter values were invalid: Input collection [\"a\", \"b\", \"b\"] contains "
     "duplicates.",
     NULL, 0},
    {"twice in a number set, by value", "{'a':{'NS':['1','1.0']}}",
     "One or more parameter values were invalid: Input collection contains duplicates.", NULL, 0},
    {"twice in a binary set", "{'a':{'BS':['AA==','AA==']}}",
     "One or more parameter values were invalid: Input collection [\"AA==\",\"AA==\"]of type BS "
     "contains duplicates.",
     NULL, 0},
};

TEST(every_row) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct attribute_map item = test_raw_item(&a, row[i].item);
        CHECK_STR(item_check(&a, LAYER_CURRENT, &item), str_c(row[i].message), row[i].why);
        if (row[i].canonical == NULL) continue;
        CHECK_STR(test_item_text(&a, &item), str_c(row[i].canonical), row[i].why);
        CHECK(item_size(&item) == row[i].size, row[i].why);
    }
    arena_free(&a);
}

TEST(the_older_layer) {
    static const struct {
        const char *why, *item, *message;
    } older[] = {
        {"empty number", "{'a':{'N':''}}", "The parameter cannot be converted to a numeric value"},
        {"twice in a set", "{'a':{'SS':['b','a','b']}}",
         "One or more parameter values were invalid: Input collection [b, a, b] contains "
         "duplicates."},
        {"twice in a number set", "{'a':{'NS':['1','1.0']}}",
         "Input collection contains duplicates"},
        {"twice in a binary set", "{'a':{'BS':['AQ==','AA==','AA==']}}",
         "One or more parameter values were invalid: Input collection [AQ==, AA==, AA==]of type BS "
         "contains duplicates."},
    };
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(older); i++) {
        struct attribute_map item = test_raw_item(&a, older[i].item);
        CHECK_STR(item_check(&a, LAYER_OLDER, &item), str_c(older[i].message), older[i].why);
    }
    arena_free(&a);
}

/* `levels` lists inside each other around a string. */
static struct attribute_value nested(struct arena *a, int levels) {
    struct attribute_value v = {.type = ATTRIBUTE_S, .text = STR("x")};
    for (int i = 0; i < levels; i++) {
        struct attribute_value *inner = arena_new(a, struct attribute_value);
        *inner = v;
        v = (struct attribute_value){.type = ATTRIBUTE_L, .list = {.items = inner, .count = 1}};
    }
    return v;
}

TEST(nesting) {
    struct arena a = {0};
    struct attribute_value deepest = nested(&a, ITEM_DEPTH_MAX);
    struct attribute_value deeper = nested(&a, ITEM_DEPTH_MAX + 1);
    CHECK_STR(attribute_check(&a, LAYER_CURRENT, &deepest), STR(""), "31 levels");
    CHECK(str_starts(attribute_check(&a, LAYER_CURRENT, &deeper),
                     STR("Nesting Levels have exceeded")),
          "32");
    arena_free(&a);
}

TEST(equality_and_order) {
    struct arena a = {0};
    struct attribute_map x = test_item(
        &a, "{'m':{'M':{'a':{'N':'1'},'b':{'SS':['x','y']}}},'n':{'N':'10'},'s':{'S':'10'}}");
    struct attribute_map y = test_item(
        &a, "{'n':{'N':'9'},'s':{'S':'9'},'m':{'M':{'b':{'SS':['y','x']},'a':{'N':'1.0'}}}}");
    int order = 0;

    CHECK(attribute_equal(item_get(&x, STR("m")), item_get(&y, STR("m"))), "any order of writing");
    CHECK(!attribute_equal(item_get(&x, STR("n")), item_get(&x, STR("s"))), "types differ");
    CHECK(attribute_compare(item_get(&x, STR("n")), item_get(&y, STR("n")), &order) && order > 0,
          "numbers by value");
    CHECK(attribute_compare(item_get(&x, STR("s")), item_get(&y, STR("s")), &order) && order < 0,
          "strings by bytes");
    CHECK(!attribute_compare(item_get(&x, STR("n")), item_get(&x, STR("s")), &order), "no order");
    CHECK(!attribute_compare(item_get(&x, STR("m")), item_get(&y, STR("m")), &order), "maps");
    CHECK(item_get(&x, STR("o")) == NULL, "not there");
    arena_free(&a);
}

TEST(sets) {
    struct arena a = {0};
    struct attribute_map x = test_item(&a, "{'a':{'NS':['1','2','10']},'b':{'NS':['2','3']}}");
    struct str_list p = x.items[0].value.set, q = x.items[1].value.set;
    struct str_list both = set_union(&a, ATTRIBUTE_NS, p, q);
    struct str_list rest = set_minus(&a, ATTRIBUTE_NS, p, q);

    CHECK(both.count == 4 && str_eq(both.items[3], STR("10")), "union, in order");
    CHECK(rest.count == 2 && str_eq(rest.items[1], STR("10")), "difference");
    CHECK(set_has(ATTRIBUTE_NS, both, STR("3")) && !set_has(ATTRIBUTE_NS, p, STR("3")), "member");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row), cmocka_unit_test(the_older_layer),
        cmocka_unit_test(nesting),   cmocka_unit_test(equality_and_order),
        cmocka_unit_test(sets),
    };
    return cmocka_run_group_tests_name("dynamodb attribute", tests, NULL, NULL);
}
