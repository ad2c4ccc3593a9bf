/* Requests of the query and ec2query protocols. */
#include "shared/aws/protocol-test-call.h"
#include "tests/protocols/gen/everything-ec2.h"
#include "tests/protocols/gen/everything-rpc.h"

static struct str input_json(struct test_call *t, const struct shape *shape) {
    struct buf json = buf_in_arena(&t->arena, 1 << 16);
    shape_to_json(&t->arena, shape, t->in, &json);
    return buf_str(&json);
}

TEST(query) {
    static const struct {
        const char *form, *json, *why;
    } rows[] = {
        {"Action=Body&Version=1&Text=a+b%21", "{\"Text\":\"a b!\"}", "string"},
        {"otherName=x&Renamed=y", "{\"otherName\":\"x\"}", "by the name on the wire"},
        {"Integer=-1&Flag=true&Double=1.5", "{\"Flag\":true,\"Integer\":-1,\"Double\":1.5}",
         "scalars"},
        {"Bytes=AQI%3D&When=2023-11-14T22%3A13%3A20Z", "{\"Bytes\":\"AQI=\",\"When\":1700000000}",
         "bytes and times"},
        {"Strings.member.1=a&Strings.member.2=b", "{\"Strings\":[\"a\",\"b\"]}", "list"},
        {"Strings.member.10=c&Strings.member.2=b&Strings.member.1=a",
         "{\"Strings\":[\"a\",\"b\",\"c\"]}", "in the order of their numbers"},
        {"Strings=", "{\"Strings\":[]}", "an empty list"},
        {"Strings.1=a", "{\"Strings\":[\"a\"]}", "without member"},
        {"named.item.1=a", "{\"named\":[\"a\"]}", "an element with a name"},
        {"Flat.1=a&Flat.2=b", "{\"Flat\":[\"a\",\"b\"]}", "flattened"},
        {"item.1=a", "{\"FlatNamed\":[\"a\"]}", "flattened under the element's name"},
        {"Points.member.1.x=1&Points.member.2.x=2&Points.member.1.Label=abc",
         "{\"Points\":[{\"x\":1,\"Label\":\"abc\"},{\"x\":2}]}", "structures"},
        {"Lists.member.1.member.1=a&Lists.member.2.member.1=b", "{\"Lists\":[[\"a\"],[\"b\"]]}",
         "lists of lists"},
        {"StringMap.entry.1.key=k&StringMap.entry.1.value=v&StringMap.entry.2.key=l"
         "&StringMap.entry.2.value=w",
         "{\"StringMap\":{\"k\":\"v\",\"l\":\"w\"}}", "map"},
        {"NamedMap.entry.1.Name=k&NamedMap.entry.1.Setting=v", "{\"NamedMap\":{\"k\":\"v\"}}",
         "a map with names of its own"},
        {"flatMap.1.key=k&flatMap.1.value=v", "{\"flatMap\":{\"k\":\"v\"}}", "flattened map"},
        {"ListMap.entry.1.key=k&ListMap.entry.1.value.member.1=v", "{\"ListMap\":{\"k\":[\"v\"]}}",
         "map of lists"},
        {"Tree.Left.Left.Name=deep", "{\"Tree\":{\"Left\":{\"Left\":{\"Name\":\"deep\"}}}}",
         "nested"},
        {"Choice.point.x=1", "{\"Choice\":{\"point\":{\"x\":1}}}", "union"},
        {"Integer=x", NULL, "not a number"},
        {"Flag=2", NULL, "not a boolean"},
        {"Strings.member.x=a", NULL, "an index that is no number"},
        {"StringMap.entry.1.value=v", NULL, "an entry without a key"},
        {"Text=%zz", NULL, "bad escape"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
        t.call.protocol = PROTOCOL_QUERY;
        bool fine = test_decode(&t, str_c(rows[i].form)) == DONE;
        CHECK(fine == (rows[i].json != NULL), rows[i].why);
        ((struct everything_rpc_body_in *)t.in)->token = (struct str){0};
        if (fine)
            CHECK_STR(input_json(&t, &everything_rpc_body_in_shape), str_c(rows[i].json),
                      rows[i].why);
        test_call_free(&t);
    }
}

TEST(query_in_the_url) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    t.call.protocol = PROTOCOL_QUERY;
    t.request.query = STR("Action=Body&Text=a");
    assert_int_equal(test_decode(&t, (struct str){0}), DONE);
    CHECK_STR(((struct everything_rpc_body_in *)t.in)->text, STR("a"), "a GET");
    test_call_free(&t);
}

TEST(names_nested_too_deeply) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    t.call.protocol = PROTOCOL_QUERY;
    struct buf form = buf_in_arena(&t.arena, 1 << 20);
    buf_add(&form, STR("Tree"));
    for (int i = 0; i < 10000; i++)
        buf_add(&form, STR(".Left"));
    buf_add(&form, STR(".Name=a"));
    assert_int_equal(test_decode(&t, buf_str(&form)), FAILED);
    CHECK_STR(t.call.error->code, STR("MalformedInput"), "refused");
    test_call_free(&t);
}

TEST(ec2) {
    static const struct {
        const char *form, *json, *why;
    } rows[] = {
        {"Plain=a&Lower=1", "{\"Plain\":\"a\",\"lower\":1}", "a capital letter"},
        {"lower=1", "{\"lower\":1}", "or none, where the model does not locate it"},
        {"LocatedName=true", "{\"locatedName\":true}", "the located name with a capital letter"},
        {"Own=1.5&QueriedName=2", "{\"queriedName\":1.5}", "a name of its own"},
        {"Strings.1=a&Strings.2=b", "{\"stringSet\":[\"a\",\"b\"]}", "every list is flattened"},
        {"Item.1.Key=k&Item.1.Value=v&Item.2.Key=l",
         "{\"Item\":[{\"key\":\"k\",\"value\":\"v\"},{\"key\":\"l\"}]}", "structures"},
        {"Item.1.DeeperSet.1.Key=k", "{\"Item\":[{\"deeperSet\":[{\"key\":\"k\"}]}]}", "nested"},
        {"One.Key=k", "{\"one\":{\"key\":\"k\"}}", "one structure"},
        {"Lower=x", NULL, "not a number"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        test_call_init(&t, &everything_ec2_facts, EVERYTHING_EC2_NAMES);
        bool fine = test_decode(&t, str_c(rows[i].form)) == DONE;
        CHECK(fine == (rows[i].json != NULL), rows[i].why);
        if (fine)
            CHECK_STR(input_json(&t, &everything_ec2_names_in_shape), str_c(rows[i].json),
                      rows[i].why);
        test_call_free(&t);
    }
}

TEST(ec2_words_for_bad_values) {
    struct test_call t;
    test_call_init(&t, &everything_ec2_facts, EVERYTHING_EC2_NAMES);
    assert_int_equal(test_decode(&t, STR("Item.1.Key=k&Lower=x%3C")), FAILED);
    CHECK_STR(test_encode_error(&t),
              STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error>"
                  "<Code>InvalidParameterValue</Code><Message>Value (x&lt;) for parameter Lower is "
                  "invalid.</Message></Error></Errors><RequestID>request-1</RequestID></Response>"),
              "error");
    test_call_free(&t);
}

TEST(ec2_answers) {
    struct test_call t;
    test_call_init(&t, &everything_ec2_facts, EVERYTHING_EC2_NAMES);
    struct everything_ec2_pair pairs[] = {{.key = STR("k"), .value = STR("v")}};
    struct str strings[] = {STR("a")};
    struct everything_ec2_names_out *out = t.out;
    out->lower = OPT_INT(1);
    out->queried = OPT_DOUBLE(2);
    out->when = OPT_TIME(1700000000000);
    out->strings = (struct str_list){strings, 1};
    out->items = (struct everything_ec2_pair_list){pairs, 1};
    CHECK_STR(test_encode(&t),
              STR("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<NamesResponse xmlns=\"https://example.com/everything\">"
                  "<requestId>request-1</requestId><lower>1</lower><queriedName>2</queriedName>"
                  "<When>2023-11-14T22:13:20.000Z</When><stringSet><member>a</member></stringSet>"
                  "<Item><item><key>k</key><value>v</value></item></Item></NamesResponse>"),
              "names as the model locates them");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(query),
        cmocka_unit_test(query_in_the_url),
        cmocka_unit_test(names_nested_too_deeply),
        cmocka_unit_test(ec2),
        cmocka_unit_test(ec2_words_for_bad_values),
        cmocka_unit_test(ec2_answers),
    };
    return cmocka_run_group_tests_name("protocol forms", tests, NULL, NULL);
}
