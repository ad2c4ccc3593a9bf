/* PartiQL statements: which are refused, in AWS's words, and what the others mean. */
#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/expressions/update.h"
#include "services/dynamodb/partiql/statement.h"
#include "services/dynamodb/test-support.h"

#define BAD "Statement wasn't well formed, can't be processed: "

static const struct attribute_list no_parameters = {0};

static const struct {
    const char *statement, *message;
} refused[] = {
    {"", BAD "Expected data manipulation"},
    {"SELECTT * FROMM \"t\"", BAD "Expected data manipulation"},
    {"SELECT * FROM t WHERE pk = 1 foo", BAD "Unexpected token after expression"},
    {"SELECT * FROM t WHERE pk = 1 e5", BAD "Unexpected token after expression"},
    {"SELECT * FROM t WHERE pk = 1)", BAD "Unexpected token after expression"},
    {"SELECT * FROM t ORDER BY pk WHERE pk = 1", BAD "Unexpected token after expression"},
    {"SELECT * FROM t ORDER BY pk",
     "Must have WHERE clause in the statement when using ORDER BY clause."},
    {"INSERT INTO t VALUE {'pk': 1} foo", BAD "Unexpected token after expression"},
    {"INSERT INTO t x VALUE {'pk': 1}", BAD "Unexpected token after expression"},
    {"DELETE FROM t WHERE pk = 1 ORDER BY pk", BAD "Unexpected token after expression"},
    {"SELECT * FROM t WHERE pk = 1e2147483648", BAD},
    {"SELECT * FROM t WHERE pk = 1 # note", BAD},
    {"SELECT * FROM t WHERE pk = 1 /* note", BAD},
    {"SELECT * FROM \"t", BAD},
    {"SELECT * FROM t x WHERE pk = 1", "Aliasing is not supported"},
    {"SELECT * FROM t AS x WHERE pk = 1", "Aliasing is not supported"},
    {"UPDATE t x SET a = 3 WHERE pk = 1", "Aliasing is not supported"},
    {"SELECT * FROM t WHERE pk = 1e126",
     "Number overflow. Attempting to store a number with magnitude larger than supported range "
     "under root"},
    {"INSERT INTO t VALUE {'pk': 1, 'm': {'x': 1e126}}",
     "Number overflow. Attempting to store a number with magnitude larger than supported range "
     "under root.x"},
    {"INSERT INTO t VALUE {'pk': 1, 'l': [1, 1e-131]}",
     "Number underflow. Attempting to store a number with magnitude smaller than supported range "
     "under root[1]"},
    {"INSERT INTO t VALUE {'pk': 1, 'pk': 2}", "Duplicate keys in tuple. Key: pk under root"},
    {"INSERT INTO t VALUE {'pk': 1} RETURNING ALL OLD *", "RETURNING is not supported in INSERT"},
    {"INSERT INTO t VALUE {'pk': f(1)}", "Unsupported data type: f under key root at 1:28:1"},
    {"SELECT * FROM t WHERE", BAD "Unexpected term"},
    {"SELECT * FROM t WHERE;", BAD "Unexpected term"},
    {"SELECT * FROM t WHERE NOT", BAD "Unexpected term"},
    {"SELECT * FROM t WHERE (", BAD "Unexpected term"},
    {"SELECT * FROM t WHERE a = 1 AND", BAD "Missing right-hand side expression of infix operator"},
    {"SELECT * FROM t WHERE ORDER BY pk", BAD "Unexpected keyword"},
    {"SELECT * FROM t WHERE IS NULL", BAD "Unexpected operator"},
    {"SELECT * FROM t WHERE pk = LIKE", BAD "Unexpected operator"},
    {"SELECT * FROM t WHERE a IS FOO", BAD "Expected type name"},
    {"SELECT * FROM t WHERE m.inner = 1", BAD "Invalid path dot component"},
    {"SELECT * FROM", BAD "Unexpected term"},
    {"DELETE FROM", BAD "Expected identifier for simple path"},
    {"DELETE FROM WHERE pk = 1", BAD "Expected identifier for simple path"},
    {"SELECT * FROM t.i.x", "A path may contain at most 2 components in the FROM clause"},
    {"SELECT * FROM \"\"", "Path component cannot be an empty string"},
    {"SELECT * FROM t.\"\"", "Path component cannot be an empty string"},
    {"DELETE FROM t.i WHERE pk = 1", "This operation is not supported on an index"},
    {"DELETE FROM t WHERE pk = 1 RETURNING ALL NEW *",
     "Invalid returning clause: RETURNING ALL NEW *. Only RETURNING ALL OLD * is allowed in DELETE "
     "statements."},
    {"SELECT a, b.a FROM t", "Duplicate identifiers in select clause: a"},
    {"SELECT * FROM t WHERE EXISTS(a)", "Unrecognized function: exists at 1:23:6"},
    {"SELECT * FROM t\nWHERE f(a)", "Unrecognized function: f at 2:7:1"},
    {"SELECT * FROM t WHERE attribute_exists()",
     "Incorrect number of operands for operator or function; operator or function: "
     "attribute_exists, number of operands: 0"},
    {"SELECT * FROM t WHERE attribute_exists('a')",
     "Operator or function requires a document path; operator or function: attribute_exists"},
    {"SELECT * FROM t WHERE a < true",
     "Incorrect operand type for operator or function; operator or function: <, operand type: "
     "BOOL"},
    {"UPDATE t SET a = set_add(b, <<1>>) WHERE pk = 1",
     "The first argument to SET_ADD must equal the assignment value at 1:18:7"},
    {"UPDATE t SET a = set_add(a, 'x') WHERE pk = 1",
     "The second argument to SET_ADD must be a value with type SET at 1:26:1"},
    {"UPDATE t SET a = set_delete(a) WHERE pk = 1",
     "SET_DELETE must have exactly two arguments at 1:18:10"},
    {"UPDATE t SET a = set_add(a, <<>>) WHERE pk = 1", "Empty bags are not supported"},
    {"UPDATE t SET a = set_add(a, <<'x', 'x'>>) WHERE pk = 1",
     "One or more parameter values were invalid: Input collection [x, x] contains duplicates."},
    {"UPDATE t SET a = 1, a.b = 2 WHERE pk = 1",
     "Two document paths overlap with each other; must remove or rewrite one of these paths; path "
     "one: [a], path two: [a, b]"},
    {"SELECT * FROM t WHERE pk = ?", "Number of parameters in request and statement don't match."},
};

TEST(refusals) {
    (void)fixture;
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        struct statement s;
        CHECK_STR(statement_parse(&a, str_c(refused[i].statement), &no_parameters, &s),
                  str_c(refused[i].message), refused[i].statement);
    }
    arena_free(&a);
}

static const struct {
    const char *clause;
    bool holds;
} conditions[] = {
    {"a = 5", true},
    {"a = 5.0 and S = 'hello'", false}, /* names are case-sensitive, words are not */
    {"a <> 6 AND a != 6", true},
    {"-5 < a", true},
    {"a BETWEEN 4 AND 5", true},
    {"a NOT BETWEEN 4 AND 5", false},
    {"a IN [1, 5]", true},
    {"a IN (1, 2)", false},
    {"a NOT IN [1, 2]", true},
    {"s = 'hello' OR a = 1 AND a = 2", true},
    {"(s = 'hello' OR a = 1) AND a = 2", false},
    {"NOT NOT a = 5", true},
    {"x IS MISSING", true},
    {"s IS NOT MISSING", true},
    {"z IS NULL AND s IS STRING AND a IS NUMERIC AND l IS LIST AND m IS STRUCT", true},
    {"begins_with(\"s\", 'he')", true},
    {"NOT BEGINS_WITH(s, 'x')", true},
    {"contains(t, 'p')", true},
    {"size(l) = 2", true},
    {"attribute_type(l, 'L')", true},
    {"l[1] = 'y' AND m.k = 'it''s' AND m['k'] = 'it''s'", true},
    {"t = <<'q', 'p'>>", true},
    {"m = {'k': 'it''s'} -- the whole map", true},
    {"l = ['x', /* a comment */ 'y']", true},
};

TEST(meaning_of_conditions) {
    (void)fixture;
    struct arena a = {0};
    struct attribute_map item =
        test_item(&a, "{'a':{'N':'5'},'s':{'S':'hello'},'z':{'NULL':true},'t':{'SS':['p','q']},"
                      "'l':{'L':[{'S':'x'},{'S':'y'}]}}");
    struct attribute_entry *entries = arena_array(&a, struct attribute_entry, item.count + 1);
    struct attribute_entry inner = {.key = STR("k"),
                                    .value = {.type = ATTRIBUTE_S, .text = STR("it's")}};
    for (size_t i = 0; i < item.count; i++)
        entries[i] = item.items[i];
    entries[item.count] = (struct attribute_entry){
        .key = STR("m"), .value = {.type = ATTRIBUTE_M, .map = {.items = &inner, .count = 1}}};
    item = (struct attribute_map){.items = entries, .count = item.count + 1};
    map_sort(&item);
    for (size_t i = 0; i < ARRAY_LEN(conditions); i++) {
        struct statement s;
        struct str text =
            ARENA_CONCAT(&a, STR("SELECT * FROM t WHERE "), str_c(conditions[i].clause));
        CHECK_STR(statement_parse(&a, text, &no_parameters, &s), STR(""), conditions[i].clause);
        CHECK(condition_holds(&a, s.where, &item) == conditions[i].holds, conditions[i].clause);
    }
    arena_free(&a);
}

static const struct {
    const char *clauses, *after;
} updates[] = {
    {"SET a = a + 1 - 2", "{'a':{'N':'4'},'l':{'L':[{'N':'1'}]},'t':{'SS':['p']}}"},
    {"SET b = 'x' SET a = 0",
     "{'a':{'N':'0'},'b':{'S':'x'},'l':{'L':[{'N':'1'}]},'t':{'SS':['p']}}"},
    {"REMOVE a, l", "{'t':{'SS':['p']}}"},
    {"SET l = list_append(l, [2]) REMOVE t", "{'a':{'N':'5'},'l':{'L':[{'N':'1'},{'N':'2'}]}}"},
    {"SET t = set_add(t, <<'q'>>)", "{'a':{'N':'5'},'l':{'L':[{'N':'1'}]},'t':{'SS':['p','q']}}"},
    {"SET t = SET_DELETE(t, <<'p'>>)", "{'a':{'N':'5'},'l':{'L':[{'N':'1'}]}}"},
    {"SET l[0] = {'x': null}",
     "{'a':{'N':'5'},'l':{'L':[{'M':{'x':{'NULL':true}}}]},'t':{'SS':['p']}}"},
};

TEST(meaning_of_updates) {
    (void)fixture;
    struct arena a = {0};
    struct attribute_map item =
        test_item(&a, "{'a':{'N':'5'},'l':{'L':[{'N':'1'}]},'t':{'SS':['p']}}");
    for (size_t i = 0; i < ARRAY_LEN(updates); i++) {
        struct statement s;
        struct attribute_map after;
        struct str text =
            ARENA_CONCAT(&a, STR("UPDATE t "), str_c(updates[i].clauses), STR(" WHERE pk = 1"));
        CHECK_STR(statement_parse(&a, text, &no_parameters, &s), STR(""), updates[i].clauses);
        CHECK_STR(update_apply(&a, &s.update, &item, &after), STR(""), updates[i].clauses);
        CHECK_STR(test_item_text(&a, &after), str_c(updates[i].after), updates[i].clauses);
    }
    arena_free(&a);
}

TEST(items_and_parameters) {
    (void)fixture;
    struct arena a = {0};
    struct statement s;
    struct attribute_value given[] = {{.type = ATTRIBUTE_N, .text = STR("1.50")},
                                      {.type = ATTRIBUTE_B, .text = STR("x")}};
    struct attribute_list parameters = {.items = given, .count = 2};
    struct str text =
        STR("INSERT INTO \"t\" VALUE {'z': true, 'n': ?, 'b': <<?>>, 'm': {'k': [-1.0e1, null]}};");
    CHECK_STR(statement_parse(&a, text, &parameters, &s), STR(""), "it is read");
    CHECK_STR(test_item_text(&a, &s.item),
              STR("{'b':{'BS':['eA==']},'m':{'M':{'k':{'L':[{'N':'-10'},{'NULL':true}]}}},"
                  "'n':{'N':'1.5'},'z':{'BOOL':true}}"),
              "it is canonical");
    parameters.count = 1;
    CHECK_STR(statement_parse(&a, text, &parameters, &s),
              STR("Number of parameters in request and statement don't match."), "one is missing");
    arena_free(&a);
}

TEST(deep_nesting) {
    (void)fixture;
    struct arena a = {0};
    struct statement s;
    struct buf text = buf_in_arena(&a, PARTIQL_TEXT_MAX);
    buf_add_c(&text, "SELECT * FROM t WHERE ");
    for (size_t i = 0; i < 8000; i++)
        buf_add_char(&text, '(');
    CHECK(str_is_set(statement_parse(&a, buf_str(&text), &no_parameters, &s)), "too deep");
    buf_clear(&text);
    buf_add_c(&text, "SELECT * FROM t WHERE a = ");
    for (size_t i = 0; i < 8000; i++)
        buf_add_char(&text, '[');
    CHECK(str_is_set(statement_parse(&a, buf_str(&text), &no_parameters, &s)), "too deep");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refusals),           cmocka_unit_test(meaning_of_conditions),
        cmocka_unit_test(meaning_of_updates), cmocka_unit_test(items_and_parameters),
        cmocka_unit_test(deep_nesting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
