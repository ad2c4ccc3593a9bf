/* Conditions: what is refused, in AWS's words, and what holds of an item. */
#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/test-support.h"

static const char item_text[] =
    "{'a':{'N':'5'},'b':{'N':'10'},'s':{'S':'hello'},'t':{'BOOL':true},'z':{'NULL':true},"
    "'bin':{'B':'AAEC'},'ss':{'SS':['x','y']},'ns':{'NS':['1','2.5']},"
    "'l':{'L':[{'S':'p'},{'N':'7'},{'M':{'q':{'S':'deep'}}}]},"
    "'m':{'M':{'k':{'S':'v'},'n':{'M':{'o':{'N':'1'}}}}}}";

static const char values_text[] =
    "{':n5':{'N':'5.0'},':n6':{'N':'6'},':n10':{'N':'1e1'},':hello':{'S':'hello'},"
    "':he':{'S':'he'},':x':{'S':'x'},':true':{'BOOL':true},':null':{'NULL':true},"
    "':bin':{'B':'AAE='},':n25':{'N':'2.50'},':p':{'S':'p'},':tS':{'S':'S'},':tN':{'S':'N'},"
    "':tX':{'S':'X'},':list':{'L':[{'S':'p'}]},':yx':{'SS':['y','x']},':one':{'N':'1'},"
    "':map':{'M':{'n':{'M':{'o':{'N':'1'}}},'k':{'S':'v'}}},':n3':{'N':'3'}}";

static const struct {
    const char *expression;
    bool holds;
} holds_row[] = {
    {"a = :n5", true},
    {"a = :n6", false},
    {"a <> :n6", true},
    {"a <> :n5", false},
    {"absent <> :n5", true},
    {"absent = :n5", false},
    {"absent = absent2", false},
    {"NOT absent = :n5", true},
    {"a < :n6 AND a <= :n5 AND a > :n3 AND a >= :n5", true},
    {"a < :n10", true}, /* by value, not by text */
    {"a < :hello", false},
    {"s > :he", true},
    {"absent < :n6", false},
    {":n5 = a", true},
    {"a < b", true},
    {"a BETWEEN :n5 AND :n6", true},
    {"a BETWEEN :n6 AND :n10", false},
    {":n6 BETWEEN a AND b", true},
    {"NOT a BETWEEN :n6 AND :n10", true},
    {"a IN (:n6, :n5)", true},
    {"a IN (:n6, :hello)", false},
    {"absent IN (:n6)", false},
    {"a = :n6 OR b = :n10", true},
    {"a = :n5 AND b = :n5 OR s = :hello", true},
    {"a = :n6 AND (b = :n5 OR s = :hello)", false},
    {"a = :n5 and not (b = :n5 or s = :he)", true},
    {"(a) = (:n5)", true},
    {"(a = :n5)", true},
    {"attribute_exists(a) AND attribute_exists(m.n.o) AND attribute_exists(l[2].q)", true},
    {"attribute_exists(m.x) OR attribute_exists(l[3]) OR attribute_exists(s.x)", false},
    {"attribute_not_exists(absent) AND attribute_not_exists(l[9])", true},
    {"attribute_type(s, :tS)", true},
    {"attribute_type(s, :tN)", false},
    {"attribute_type(absent, :tS)", false},
    {"begins_with(s, :he)", true},
    {"begins_with(s, :x)", false},
    {"begins_with(bin, :bin)", true},
    {"begins_with(a, :he)", false},
    {"contains(s, :he)", true},
    {"contains(ss, :x)", true},
    {"contains(ns, :n25)", true},
    {"contains(ns, :n5)", false},
    {"contains(l, :p)", true},
    {"contains(l, :x)", false},
    {"contains(bin, :bin)", true},
    {"contains(a, :n5)", false},
    {"size(s) = :n5", true},
    {"size(ss) < :n3", true},
    {"size(l) = :n3", true},
    {"size(m) > :one", true},
    {"size(bin) = :n3", true},
    {"size(a) = :one", false}, /* numbers have no size: no error, and not equal */
    {"size(absent) = :one", false},
    {"(size(s)) = :n5", true},
    {"ss = :yx", true},
    {"m = :map", true},
    {"t = :true AND z = :null", true},
    {"l[0] = :p AND l[1] > :n6 AND m.k <> :p", true},
    {"#x.#y.#z = :one", true},
};

static const struct {
    const char *why, *expression, *message;
} wrong_row[] = {
    {"empty", "", "The expression can not be empty;"},
    {"no operator", "a", "Syntax error; token: \"<EOF>\", near: \"a\""},
    {"two operators", "a = = :n5", "Syntax error; token: \"=\", near: \"= = :n5\""},
    {"ends early", "a =", "Syntax error; token: \"<EOF>\", near: \"=\""},
    {"something left over", "a = :n5 b", "Syntax error; token: \"b\", near: \":n5 b\""},
    {"foreign signs", "!!!", "Syntax error; token: \"!\", near: \"!!\""},
    {"hyphen in a name", "foo-bar = :n5", "Syntax error; token: \"-\", near: \"foo-bar\""},
    {"open parenthesis", "(a = :n5", "Syntax error; token: \"<EOF>\", near: \":n5\""},
    {"empty IN", "a IN ()", "Syntax error; token: \")\", near: \"()\""},
    {"BETWEEN without AND", "a BETWEEN :n5, :n6", "Syntax error; token: \",\", near: \":n5, :n6\""},
    {"keyword as a name", "and = :n5", "Syntax error; token: \"and\", near: \"and =\""},
    {"literal number", "a = 5", "Syntax error; token: \"5\", near: \"= 5\""},
    {"twice in parentheses", "((a = :n5))", "The expression has redundant parentheses;"},
    {"twice in parentheses, operand", "((a)) = :n5", "The expression has redundant parentheses;"},
    {"twice in parentheses, right operand", "a = ((:n5))",
     "The expression has redundant parentheses;"},
    {"reserved", "abort = :n5", "Attribute name is a reserved keyword; reserved keyword: abort"},
    {"reserved, inside a path", "m.Name = :n5",
     "Attribute name is a reserved keyword; reserved keyword: Name"},
    {"undefined name", "#n = :n5",
     "An expression attribute name used in the document path is not defined; attribute name: #n"},
    {"undefined value", "a = :v",
     "An expression attribute value used in expression is not defined; attribute value: :v"},
    {"unknown function", "foo(a)", "Invalid function name; function: foo"},
    {"functions have lower-case names", "SIZE(a) = :n5", "Invalid function name; function: SIZE"},
    {"function of updates", "if_not_exists(a, :n5) = :n5",
     "The function is not allowed in a condition expression; function: if_not_exists"},
    {"size alone", "size(a)",
     "The function is not allowed to be used this way in an expression; function: size"},
    {"function compared", "attribute_exists(a) = :n5",
     "The function is not allowed to be used this way in an expression; function: "
     "attribute_exists"},
    {"function in a function", "size(contains(a, :n5)) = :n5",
     "The function is not allowed to be used this way in an expression; function: contains"},
    {"number of operands", "attribute_exists(a, b)",
     "Incorrect number of operands for operator or function; operator or function: "
     "attribute_exists, number of operands: 2"},
    {"no path", "attribute_exists(:n5)",
     "Operator or function requires a document path; operator or function: attribute_exists"},
    {"begins_with a number", "begins_with(a, :n5)",
     "Incorrect operand type for operator or function; operator or function: begins_with, operand "
     "type: N"},
    {"type is not a string", "attribute_type(a, :n5)",
     "Incorrect operand type for operator or function; operator or function: attribute_type, "
     "operand type: N"},
    {"type is a path", "attribute_type(a, s)",
     "Incorrect operand type for operator or function; operator or function: attribute_type, "
     "operand type: {NS,SS,L,BS,N,M,B,BOOL,NULL,S}"},
    {"no such type", "attribute_type(a, :tX)",
     "Invalid attribute type name found; type: X, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"},
    {"size of a number", "size(:n5) = a",
     "Incorrect operand type for operator or function; operator or function: size, operand type: "
     "N"},
    {"order of truth", "a <= :true",
     "Incorrect operand type for operator or function; operator or function: <=, operand type: "
     "BOOL"},
    {"order of lists", "a BETWEEN :list AND :list",
     "Incorrect operand type for operator or function; operator or function: BETWEEN, operand "
     "type: L"},
    {"same operand twice", "m.k = m.k",
     "The first operand must be distinct from the remaining operands for this operator or "
     "function; operator: =, first operand: [m, k]"},
    {"bounds of two types", "a BETWEEN :he AND :n5",
     "The BETWEEN operator requires same data type for lower and upper bounds; lower bound "
     "operand: AttributeValue: {S:he}, upper bound operand: AttributeValue: {N:5}"},
    {"bounds the wrong way round", "a BETWEEN :n6 AND :n5",
     "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower "
     "bound operand: AttributeValue: {N:6}, upper bound operand: AttributeValue: {N:5}"},
    {"list index too large", "l[99999999999] = :n5",
     "List index is not within the allowable range; index: [99999999999]"},
    {"syntax before all else", "abort = foo(#n) )", "Syntax error; token: \")\", near: \") )\""},
    {"functions before reserved words", "abort = :v AND foo(a)",
     "Invalid function name; function: foo"},
    {"reserved words before names", "#n = :v AND abort = :n5",
     "Attribute name is a reserved keyword; reserved keyword: abort"},
};

static struct str parse(struct arena *a, struct str expression, const struct condition **c) {
    static const char names_text[] = "{'#x':'m','#y':'n','#z':'o'}";
    struct str_map names = test_names(a, names_text);
    struct attribute_map values = test_raw_item(a, values_text);
    struct expression_names n;
    CHECK_STR(expression_names_init(a, &n, LAYER_CURRENT, &names, &values), STR(""),
              "names and values");
    return condition_parse(a, EXPRESSION_CONDITION, expression, &n, c);
}

TEST(what_holds) {
    struct arena a = {0};
    struct attribute_map item = test_item(&a, item_text);
    for (size_t i = 0; i < ARRAY_LEN(holds_row); i++) {
        const struct condition *c = NULL;
        CHECK_STR(parse(&a, str_c(holds_row[i].expression), &c), STR(""), holds_row[i].expression);
        CHECK(condition_holds(&a, c, &item) == holds_row[i].holds, holds_row[i].expression);
    }
    arena_free(&a);
}

TEST(what_is_refused) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(wrong_row); i++) {
        const struct condition *c = NULL;
        struct str got = parse(&a, str_c(wrong_row[i].expression), &c);
        struct str prefix = STR("Invalid ConditionExpression: ");
        CHECK(str_starts(got, prefix), wrong_row[i].why);
        CHECK_STR(str_skip(got, prefix.len), str_c(wrong_row[i].message), wrong_row[i].why);
    }
    arena_free(&a);
}

static struct str repeated(struct arena *a, const char *piece, size_t times, const char *last) {
    struct buf text = buf_in_arena(a, 1 << 20);
    for (size_t i = 0; i < times; i++)
        buf_add_c(&text, piece);
    buf_add_c(&text, last);
    buf_add_char(&text, '\0'); /* not counted: one test takes the result as `last` */
    text.len--;
    return buf_str(&text);
}

TEST(limits) {
    struct arena a = {0};
    const struct condition *c = NULL;
    CHECK_STR(parse(&a, repeated(&a, "NOT ", 299, "a=:n5"), &c), STR(""), "300 operators");
    CHECK_STR(parse(&a, repeated(&a, "NOT ", 300, "a=:n5"), &c),
              STR("Invalid ConditionExpression: The expression contains too many operators; "
                  "operator count: 301"),
              "301 operators");
    CHECK_STR(parse(&a, repeated(&a, " ", 4092, "a=:n5"), &c),
              STR("Invalid ConditionExpression: Expression size has exceeded the maximum allowed "
                  "size; expression size: 4097"),
              "4097 bytes");
    CHECK(str_is_set(parse(&a, repeated(&a, "(", 4000, ""), &c)), "depth is bounded");
    CHECK(str_is_set(parse(&a, repeated(&a, "size(", 800, ""), &c)), "also in functions");
    CHECK_STR(parse(&a, repeated(&a, "m.", 32, "k=:n5"), &c),
              STR("Invalid ConditionExpression: The document path has too many nesting levels; "
                  "nesting levels: 33"),
              "33 levels");
    CHECK_STR(
        parse(&a, repeated(&a, "a IN (:n5", 1, repeated(&a, ",:n5", 100, ")").ptr), &c),
        STR("Invalid ConditionExpression: The IN operator is provided with too many operands; "
            "number of operands: 101"),
        "101 operands");
    arena_free(&a);
}

static const struct {
    const char *why, *names, *values, *message;
} names_row[] = {
    {"all is well", "{'#x':'a'}", "{':v':{'S':'x'}}", ""},
    {"no names", "{}", "{':v':{'S':'x'}}", "ExpressionAttributeNames must not be empty"},
    {"no values", "{'#x':'a'}", "{}", "ExpressionAttributeValues must not be empty"},
    {"name without #", "{'x':'a'}", "{':v':{'S':'x'}}",
     "ExpressionAttributeNames contains invalid key: Syntax error; key: \"x\""},
    {"value without :", "{'#x':'a'}", "{'v':{'S':'x'}}",
     "ExpressionAttributeValues contains invalid key: Syntax error; key: \"v\""},
    {"bad value", "{'#x':'a'}", "{':v':{'N':'x'}}",
     "The parameter cannot be converted to a numeric value: x"},
    {"unused name", "{'#x':'a','#y':'b','#z':'c'}", "{':v':{'S':'x'}}",
     "Value provided in ExpressionAttributeNames unused in expressions: keys: {#y, #z}"},
    {"unused value", "{'#x':'a'}", "{':v':{'S':'x'},':w':{'S':'x'}}",
     "Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}"},
};

TEST(names_and_values) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(names_row); i++) {
        struct str_map names = test_names(&a, names_row[i].names);
        struct attribute_map values = test_raw_item(&a, names_row[i].values);
        struct expression_names n;
        const struct condition *c = NULL;
        struct str wrong = expression_names_init(&a, &n, LAYER_CURRENT, &names, &values);
        if (!str_is_set(wrong)) {
            wrong = condition_parse(&a, EXPRESSION_FILTER, STR("#x = :v"), &n, &c);
        }
        if (!str_is_set(wrong)) wrong = expression_names_unused(&a, &n);
        CHECK_STR(wrong, str_c(names_row[i].message), names_row[i].why);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_holds),
        cmocka_unit_test(what_is_refused),
        cmocka_unit_test(limits),
        cmocka_unit_test(names_and_values),
    };
    return cmocka_run_group_tests_name("dynamodb conditions", tests, NULL, NULL);
}
