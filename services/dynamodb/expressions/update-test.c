/* Updates: what is refused before an item is seen, and what becomes of an item. */
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/expressions/update.h"
#include "services/dynamodb/test-support.h"

static const char values_text[] =
    "{':n':{'N':'3'},':s':{'S':'new'},':ss':{'SS':['b','c']},':ns':{'NS':['1']},"
    "':l':{'L':[{'S':'z'}]},':m':{'M':{}},':t':{'BOOL':true},':big':{'N':'9e125'}}";

/* `after` begins with '{', or is a message. */
static const struct {
    const char *why, *expression, *before, *after;
} row[] = {
    {"new attribute", "SET b = :s", "{'a':{'N':'1'}}", "{'a':{'N':'1'},'b':{'S':'new'}}"},
    {"other type", "SET a = :s", "{'a':{'N':'1'}}", "{'a':{'S':'new'}}"},
    {"plus", "SET a = a + :n", "{'a':{'N':'1'}}", "{'a':{'N':'4'}}"},
    {"minus", "SET a = a - :n", "{'a':{'N':'1'}}", "{'a':{'N':'-2'}}"},
    {"parentheses", "SET a = (a - (:n))", "{'a':{'N':'1'}}", "{'a':{'N':'-2'}}"},
    {"right-hand sides read the old item", "SET a = b, b = a", "{'a':{'N':'1'},'b':{'N':'2'}}",
     "{'a':{'N':'2'},'b':{'N':'1'}}"},
    {"also beside REMOVE", "REMOVE a SET b = a", "{'a':{'N':'1'}}", "{'b':{'N':'1'}}"},
    {"if_not_exists, there", "SET a = if_not_exists(a, :n)", "{'a':{'N':'1'}}", "{'a':{'N':'1'}}"},
    {"if_not_exists, not there", "SET a = if_not_exists(a, :n) + :n", "{}", "{'a':{'N':'6'}}"},
    {"list_append", "SET l = list_append(l, :l)", "{'l':{'L':[{'S':'a'}]}}",
     "{'l':{'L':[{'S':'a'},{'S':'z'}]}}"},
    {"list_append in front, new", "SET l = list_append(:l, if_not_exists(l, :l))", "{}",
     "{'l':{'L':[{'S':'z'},{'S':'z'}]}}"},
    {"inside a map", "SET m.k = :n", "{'m':{'M':{'a':{'N':'1'}}}}",
     "{'m':{'M':{'a':{'N':'1'},'k':{'N':'3'}}}}"},
    {"deep", "SET m.l[0].k = :n REMOVE m.x", "{'m':{'M':{'l':{'L':[{'M':{}}]},'x':{'N':'1'}}}}",
     "{'m':{'M':{'l':{'L':[{'M':{'k':{'N':'3'}}}]}}}}"},
    {"element of a list", "SET l[1] = :n", "{'l':{'L':[{'S':'a'},{'S':'b'}]}}",
     "{'l':{'L':[{'S':'a'},{'N':'3'}]}}"},
    {"behind the end appends", "SET l[9] = :n, l[5] = :s", "{'l':{'L':[{'S':'a'}]}}",
     "{'l':{'L':[{'S':'a'},{'S':'new'},{'N':'3'}]}}"},
    {"indexes are the old ones", "REMOVE l[0], l[2] SET l[1] = :n",
     "{'l':{'L':[{'S':'a'},{'S':'b'},{'S':'c'},{'S':'d'}]}}", "{'l':{'L':[{'N':'3'},{'S':'d'}]}}"},
    {"remove what is not there", "REMOVE a, l[7]", "{'l':{'L':[]}}", "{'l':{'L':[]}}"},
    {"ADD to a number", "ADD a :n", "{'a':{'N':'1'}}", "{'a':{'N':'4'}}"},
    {"ADD makes a number", "ADD a :n", "{}", "{'a':{'N':'3'}}"},
    {"ADD to a set", "ADD a :ss", "{'a':{'SS':['a','b']}}", "{'a':{'SS':['a','b','c']}}"},
    {"ADD makes a set", "ADD a :ss", "{}", "{'a':{'SS':['b','c']}}"},
    {"DELETE from a set", "DELETE a :ss", "{'a':{'SS':['a','b']}}", "{'a':{'SS':['a']}}"},
    {"DELETE the last", "DELETE a :ss", "{'a':{'SS':['b']}}", "{}"},
    {"DELETE from nothing", "DELETE a :ss", "{}", "{}"},
    {"four sections", "DELETE d :ss ADD c :n REMOVE b SET a = :s", "{'b':{'N':'1'}}",
     "{'a':{'S':'new'},'c':{'N':'3'}}"},
    {"case of keywords", "set a = :s remove b", "{'b':{'N':'1'}}", "{'a':{'S':'new'}}"},
    {"alias", "SET #x = :s", "{}", "{'name':{'S':'new'}}"},

    {"missing operand", "SET a = b", "{}",
     "The provided expression refers to an attribute that does not exist in the item"},
    {"missing operand of plus", "SET a = a + :n", "{}",
     "The provided expression refers to an attribute that does not exist in the item"},
    {"operand is no number", "SET a = s + :n", "{'s':{'S':'x'}}",
     "An operand in the update expression has an incorrect data type"},
    {"operand is no list", "SET a = list_append(s, :l)", "{'s':{'S':'x'}}",
     "An operand in the update expression has an incorrect data type"},
    {"ADD to another type", "ADD s :n", "{'s':{'S':'x'}}",
     "An operand in the update expression has an incorrect data type"},
    {"ADD to another set", "ADD s :ns", "{'s':{'SS':['x']}}",
     "An operand in the update expression has an incorrect data type"},
    {"DELETE from another type", "DELETE s :ss", "{'s':{'S':'x'}}",
     "An operand in the update expression has an incorrect data type"},
    {"no parent", "SET m.k = :n", "{}",
     "The document path provided in the update expression is invalid for update"},
    {"no parent to remove from", "REMOVE m.k", "{}",
     "The document path provided in the update expression is invalid for update"},
    {"parent is no map", "SET s.k = :n", "{'s':{'S':'x'}}",
     "The document path provided in the update expression is invalid for update"},
    {"parent is no list", "SET m[0] = :n", "{'m':{'M':{}}}",
     "The document path provided in the update expression is invalid for update"},
    {"overflow", "ADD a :big", "{'a':{'N':'9e125'}}",
     "Number overflow. Attempting to store a number with magnitude larger than supported range"},

    {"empty", "", "{}", "Invalid UpdateExpression: The expression can not be empty;"},
    {"no section", "INVALID SYNTAX", "{}",
     "Invalid UpdateExpression: Syntax error; token: \"INVALID\", near: \"INVALID SYNTAX\""},
    {"no action", "SET", "{}",
     "Invalid UpdateExpression: Syntax error; token: \"<EOF>\", near: \"SET\""},
    {"three addends", "SET a = a + :n + :n", "{}",
     "Invalid UpdateExpression: Syntax error; token: \"+\", near: \":n + :n\""},
    {"comma at the end", "SET a = :n,", "{}",
     "Invalid UpdateExpression: Syntax error; token: \"<EOF>\", near: \",\""},
    {"section twice", "SET a = :n SET b = :n", "{}",
     "Invalid UpdateExpression: The \"SET\" section can only be used once in an update "
     "expression;"},
    {"reserved", "SET name = :n", "{}",
     "Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: name"},
    {"undefined value", "SET a = :v", "{}",
     "Invalid UpdateExpression: An expression attribute value used in expression is not defined; "
     "attribute value: :v"},
    {"function of conditions", "SET a = size(b)", "{}",
     "Invalid UpdateExpression: The function is not allowed in an update expression; function: "
     "size"},
    {"unknown function", "SET a = foo(b)", "{}",
     "Invalid UpdateExpression: Invalid function name; function: foo"},
    {"if_not_exists without a path", "SET a = if_not_exists(:n, :n)", "{}",
     "Invalid UpdateExpression: Operator or function requires a document path; operator or "
     "function: if_not_exists"},
    {"list_append of a string", "SET a = list_append(a, :s)", "{}",
     "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or "
     "function: list_append, operand type: S"},
    {"plus a string", "SET a = a + :s", "{}",
     "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or "
     "function: +, operand type: S"},
    {"ADD a string", "ADD a :s", "{}",
     "Invalid UpdateExpression: Incorrect operand type for operator or function; operator: ADD, "
     "operand type: STRING"},
    {"DELETE a number", "DELETE a :n", "{}",
     "Invalid UpdateExpression: Incorrect operand type for operator or function; operator: DELETE, "
     "operand type: NUMBER"},
    {"ADD a path", "ADD a b", "{}",
     "Invalid UpdateExpression: Syntax error; token: \"b\", near: \"a b\""},
    {"same path", "SET a = :n, a = :s", "{}",
     "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite "
     "one of these paths; path one: [a], path two: [a]"},
    {"path in a path", "SET a = :n REMOVE a.b[1]", "{}",
     "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite "
     "one of these paths; path one: [a], path two: [a, b, [1]]"},
    {"list and map", "SET a[1] = :n, a.b = :n", "{}",
     "Invalid UpdateExpression: Two document paths conflict with each other; must remove or "
     "rewrite one of these paths; path one: [a, [1]], path two: [a, b]"},
};

static struct expression_names names(struct arena *a) {
    struct str_map *map = arena_new(a, struct str_map);
    struct attribute_map *values = arena_new(a, struct attribute_map);
    *map = test_names(a, "{'#x':'name','#m':'m'}");
    *values = test_raw_item(a, values_text);
    struct expression_names n;
    CHECK_STR(expression_names_init(a, &n, LAYER_CURRENT, map, values), STR(""),
              "names and values");
    return n;
}

TEST(every_row) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct attribute_map before = test_item(&a, row[i].before), after = {0};
        struct str kept = test_item_text(&a, &before);
        struct expression_names n = names(&a);
        struct update update;
        struct str got = update_parse(&a, str_c(row[i].expression), &n, &update);
        if (!str_is_set(got)) got = update_apply(&a, &update, &before, &after);
        if (!str_is_set(got)) got = test_item_text(&a, &after);
        CHECK_STR(got, str_c(row[i].after), row[i].why);
        CHECK_STR(test_item_text(&a, &before), kept, "the old item is untouched");
    }
    arena_free(&a);
}

static const struct {
    const char *why, *expression, *result; /* begins with '{', or is a message */
} projection_row[] = {
    {"one", "a", "{'a':{'N':'1'}}"},
    {"two", "b, a", "{'a':{'N':'1'},'b':{'S':'x'}}"},
    {"inside", "m.k", "{'m':{'M':{'k':{'N':'2'}}}}"},
    {"alias", "#m.k", "{'m':{'M':{'k':{'N':'2'}}}}"},
    {"two parts of one map", "m.l[0], m.k", "{'m':{'M':{'k':{'N':'2'},'l':{'L':[{'S':'p'}]}}}}"},
    {"elements keep their order, without gaps", "m.l[2], m.l[0]",
     "{'m':{'M':{'l':{'L':[{'S':'p'},{'M':{'d':{'N':'9'},'e':{'N':'8'},'f':{'N':'7'}}}]}}}}"},
    {"parts of one element", "m.l[2].e, m.l[2].d",
     "{'m':{'M':{'l':{'L':[{'M':{'d':{'N':'9'},'e':{'N':'8'}}}]}}}}"},
    {"nothing there", "x, m.x, m.l[7], a.b, b[0]", "{}"},
    {"empty", "", "Invalid ProjectionExpression: The expression can not be empty;"},
    {"foreign signs", "!!!",
     "Invalid ProjectionExpression: Syntax error; token: \"!\", near: \"!!\""},
    {"reserved", "a, abort",
     "Invalid ProjectionExpression: Attribute name is a reserved keyword; reserved keyword: abort"},
    {"undefined name", "#b",
     "Invalid ProjectionExpression: An expression attribute name used in the document path is not "
     "defined; attribute name: #b"},
    {"twice", "a, b, a",
     "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or "
     "rewrite one of these paths; path one: [a], path two: [a]"},
    {"shorter last", "m.l[0], m",
     "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or "
     "rewrite one of these paths; path one: [m, l, [0]], path two: [m]"},
    {"list and map", "m.k, m[1]",
     "Invalid ProjectionExpression: Two document paths conflict with each other; must remove or "
     "rewrite one of these paths; path one: [m, k], path two: [m, [1]]"},
};

TEST(projections) {
    static const char item_text[] =
        "{'a':{'N':'1'},'b':{'S':'x'},'m':{'M':{'k':{'N':'2'},'l':{'L':[{'S':'p'},{'S':'q'},"
        "{'M':{'d':{'N':'9'},'e':{'N':'8'},'f':{'N':'7'}}}]}}}}";
    struct arena a = {0};
    struct attribute_map item = test_item(&a, item_text);
    for (size_t i = 0; i < ARRAY_LEN(projection_row); i++) {
        struct expression_names n = names(&a);
        struct projection projection;
        struct str got = projection_parse(&a, str_c(projection_row[i].expression), &n, &projection);
        if (!str_is_set(got)) {
            struct projector projector = projector_make(&a, &projection);
            struct attribute_map picked = projector_apply(&a, &projector, &item);
            got = test_item_text(&a, &picked);
        }
        CHECK_STR(got, str_c(projection_row[i].result), projection_row[i].why);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row),
        cmocka_unit_test(projections),
    };
    return cmocka_run_group_tests_name("dynamodb updates", tests, NULL, NULL);
}
