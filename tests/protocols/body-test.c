/* Every kind of member, one at a time, through every protocol that has documents: written as an
 * answer, and read back as a request. The XML is checked letter by letter too. */
#include "shared/aws/protocol-test-call.h"
#include "tests/protocols/gen/everything-rpc.h"
#include "tests/protocols/gen/everything.h"

enum { JSON = 1, CBOR = 2, XML = 4, ALL = 7 };

static const struct row {
    const char *json; /* as shape_to_json writes it */
    const char *xml;  /* inside the root */
    int protocols;
} rows[] = {
    {"{}", "", ALL},
    {"{\"Text\":\"a<b&c\\u0001\"}", NULL, JSON | CBOR},
    {"{\"Text\":\"a<b&c\"}", "<Text>a&lt;b&amp;c</Text>", ALL},
    {"{\"Text\":\"\"}", "<Text></Text>", ALL},
    {"{\"Text\":\" x \"}", "<Text> x </Text>", ALL},
    {"{\"otherName\":\"ü\"}", "<otherName>ü</otherName>", ALL},
    {"{\"Flag\":true}", "<Flag>true</Flag>", ALL},
    {"{\"Flag\":false}", "<Flag>false</Flag>", ALL},
    {"{\"Byte\":-128,\"Short\":32767}", "<Byte>-128</Byte><Short>32767</Short>", ALL},
    {"{\"Integer\":-2147483648}", "<Integer>-2147483648</Integer>", ALL},
    {"{\"Long\":9223372036854775807}", "<Long>9223372036854775807</Long>", ALL},
    {"{\"Long\":-9223372036854775808}", "<Long>-9223372036854775808</Long>", ALL},
    {"{\"Float\":1.5,\"Double\":0.1}", "<Float>1.5</Float><Double>0.1</Double>", ALL},
    {"{\"Double\":\"NaN\"}", "<Double>NaN</Double>", ALL},
    {"{\"Double\":\"Infinity\"}", "<Double>Infinity</Double>", ALL},
    {"{\"Double\":\"-Infinity\"}", "<Double>-Infinity</Double>", ALL},
    {"{\"Bytes\":\"AAEC/w==\"}", "<Bytes>AAEC/w==</Bytes>", ALL},
    {"{\"Bytes\":\"\"}", "<Bytes></Bytes>", ALL},
    {"{\"When\":1700000000.123}", "<When>2023-11-14T22:13:20.123Z</When>", ALL},
    {"{\"When\":-1.5}", "<When>1969-12-31T23:59:58.500Z</When>", ALL},
    {"{\"WhenIso\":\"2023-11-14T22:13:20Z\"}", "<WhenIso>2023-11-14T22:13:20.000Z</WhenIso>", ALL},
    {"{\"WhenUnix\":1700000000}", "<WhenUnix>1700000000</WhenUnix>", ALL},
    {"{\"WhenHttp\":\"Tue, 14 Nov 2023 22:13:20 GMT\"}",
     "<WhenHttp>Tue, 14 Nov 2023 22:13:20 GMT</WhenHttp>", ALL},
    {"{\"WhenMember\":\"Tue, 14 Nov 2023 22:13:20 GMT\"}",
     "<WhenMember>Tue, 14 Nov 2023 22:13:20 GMT</WhenMember>", ALL},
    {"{\"Document\":{\"a\":[1,null,{\"b\":\"c\"}]}}", NULL, JSON},
    {"{\"Document\":[]}", NULL, JSON},
    {"{\"Json\":\"{\\\"a\\\":1}\"}", "<Json>{&quot;a&quot;:1}</Json>", ALL},
    {"{\"Color\":\"sky blue\"}", "<Color>sky blue</Color>", ALL},
    {"{\"Strings\":[]}", "<Strings></Strings>", ALL},
    {"{\"Strings\":[\"a\",\"\"]}", "<Strings><member>a</member><member></member></Strings>", ALL},
    {"{\"named\":[\"a\"]}", "<named><item>a</item></named>", ALL},
    {"{\"Flat\":[\"a\",\"b\"]}", "<Flat>a</Flat><Flat>b</Flat>", ALL},
    {"{\"flatMember\":[\"a\",\"b\"]}", "<flatMember>a</flatMember><flatMember>b</flatMember>", ALL},
    {"{\"FlatNamed\":[\"a\"]}", "<FlatNamed>a</FlatNamed>", ALL},
    {"{\"Namespaced\":[\"a\"]}",
     "<Namespaced xmlns=\"https://example.com/list\"><member>a</member></Namespaced>", ALL},
    {"{\"Blobs\":[\"AQ==\",\"\"]}", "<Blobs><member>AQ==</member><member></member></Blobs>", ALL},
    {"{\"Booleans\":[true,false]}",
     "<Booleans><member>true</member><member>false</member></Booleans>", ALL},
    {"{\"Integers\":[1,-2]}", "<Integers><member>1</member><member>-2</member></Integers>", ALL},
    {"{\"Longs\":[4294967296]}", "<Longs><member>4294967296</member></Longs>", ALL},
    {"{\"Doubles\":[0.25]}", "<Doubles><member>0.25</member></Doubles>", ALL},
    {"{\"Times\":[0,1]}",
     "<Times><member>1970-01-01T00:00:00.000Z</member><member>1970-01-01T00:00:01.000Z</member>"
     "</Times>",
     ALL},
    {"{\"Lists\":[[\"a\"],[]]}",
     "<Lists><member><member>a</member></member><member></member></Lists>", ALL},
    {"{\"Points\":[{\"x\":1,\"y\":2.5},{\"x\":3,\"Label\":\"abc\"}]}",
     "<Points><member><x>1</x><y>2.5</y></member><member><x>3</x><Label>abc</Label></member>"
     "</Points>",
     ALL},
    {"{\"flatPoint\":[{\"x\":1},{\"x\":2}]}",
     "<flatPoint><x>1</x></flatPoint><flatPoint><x>2</x></flatPoint>", ALL},
    {"{\"Choices\":[{\"Text\":\"a\"},{\"Number\":1},{\"Flag\":false},{\"List\":[]}]}",
     "<Choices><member><Text>a</Text></member><member><Number>1</Number></member>"
     "<member><Flag>false</Flag></member><member><List></List></member></Choices>",
     ALL},
    {"{\"Documents\":[{\"a\":1},\"b\",3]}", NULL, JSON},
    {"{\"Maps\":[{\"a\":\"b\"},{}]}",
     "<Maps><member><entry><key>a</key><value>b</value></entry></member><member></member></Maps>",
     ALL},
    {"{\"StringMap\":{\"a\":\"1\",\"b\":\"\"}}",
     "<StringMap><entry><key>a</key><value>1</value></entry>"
     "<entry><key>b</key><value></value></entry></StringMap>",
     ALL},
    {"{\"NamedMap\":{\"a\":\"1\"}}",
     "<NamedMap><entry><Name>a</Name><Setting>1</Setting></entry></NamedMap>", ALL},
    {"{\"flatMap\":{\"a\":\"1\",\"b\":\"2\"}}",
     "<flatMap><key>a</key><value>1</value></flatMap><flatMap><key>b</key><value>2</value>"
     "</flatMap>",
     ALL},
    {"{\"BooleanMap\":{\"a\":true}}",
     "<BooleanMap><entry><key>a</key><value>true</value></entry></BooleanMap>", ALL},
    {"{\"TimeMap\":{\"a\":0.5}}",
     "<TimeMap><entry><key>a</key><value>1970-01-01T00:00:00.500Z</value></entry></TimeMap>", ALL},
    {"{\"ListMap\":{\"a\":[\"b\"]}}",
     "<ListMap><entry><key>a</key><value><member>b</member></value></entry></ListMap>", ALL},
    {"{\"MapMap\":{\"a\":{\"b\":\"c\"}}}",
     "<MapMap><entry><key>a</key><value><entry><key>b</key><value>c</value></entry></value>"
     "</entry></MapMap>",
     ALL},
    {"{\"PointMap\":{\"RED\":{\"x\":1}}}",
     "<PointMap><entry><key>RED</key><value><x>1</x></value></entry></PointMap>", ALL},
    {"{\"NothingMap\":{\"a\":{}}}",
     "<NothingMap><entry><key>a</key><value></value></entry></NothingMap>", ALL},
    {"{\"Point\":{\"x\":7}}", "<Point><x>7</x></Point>", ALL},
    {"{\"Choice\":{\"Deeper\":{\"point\":{\"x\":1}}}}",
     "<Choice><Deeper><point><x>1</x></point></Deeper></Choice>", ALL},
    {"{\"Tree\":{\"Name\":\"r\",\"Left\":{\"Left\":{}},\"Children\":[{\"Name\":\"c\"}],"
     "\"ByName\":{\"n\":{\"Name\":\"m\"}}}}",
     "<Tree><Name>r</Name><Left><Left></Left></Left><Children><member><Name>c</Name></member>"
     "</Children><ByName><entry><key>n</key><value><Name>m</Name></value></entry></ByName></Tree>",
     ALL},
    {"{\"Nothing\":{}}", "<Nothing></Nothing>", ALL},
    {"{\"Attributed\":{\"xsi:type\":\"k\\\"\",\"id\":\"i\",\"Text\":\"t\"}}",
     "<Attributed xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"k&quot;\" "
     "id=\"i\"><Text>t</Text></Attributed>",
     ALL},
};

struct way {
    const struct service_facts *service;
    size_t operation;
    enum protocol protocol;
    const struct shape *in, *out;
};

/* The idempotency token is the server's doing, and not part of the row. */
static struct str without_token(struct test_call *t, struct str json) {
    size_t at = str_find(json, STR("\"Token\":\""));
    if (at == SIZE_MAX) return json;
    size_t after = at + STR("\"Token\":\"").len + 36 + 1; /* a UUID and its quote */
    if (json.ptr[after] == ',') {
        after++;
    } else if (json.ptr[at - 1] == ',') {
        at--;
    }
    return ARENA_CONCAT(&t->arena, str_slice(json, 0, at), str_skip(json, after));
}

static struct str there_and_back(struct test_call *t, const struct way *way, const char *json) {
    t->call.protocol = way->protocol;
    CHECK(shape_from_json(&t->arena, way->out, str_c(json), t->out) == ERR_OK, json);
    struct str body = test_encode(t);
    CHECK(test_decode(t, body) == DONE, json);
    struct buf back = buf_in_arena(&t->arena, 1 << 16);
    shape_to_json(&t->arena, way->in, t->in, &back);
    return without_token(t, buf_str(&back));
}

static void run(const struct way *way, int mask) {
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        if (!(rows[i].protocols & mask)) continue;
        struct test_call t;
        test_call_init(&t, way->service, way->operation);
        CHECK_STR(there_and_back(&t, way, rows[i].json), str_c(rows[i].json), rows[i].json);
        test_call_free(&t);
    }
}

TEST(json) {
    run(&(struct way){&everything_rpc_facts, EVERYTHING_RPC_BODY, PROTOCOL_JSON_1_1,
                      &everything_rpc_body_in_shape, &everything_rpc_body_out_shape},
        JSON);
}

TEST(cbor) {
    run(&(struct way){&everything_rpc_facts, EVERYTHING_RPC_BODY, PROTOCOL_CBOR,
                      &everything_rpc_body_in_shape, &everything_rpc_body_out_shape},
        CBOR);
}

TEST(rest_json) {
    run(&(struct way){&everything_facts, EVERYTHING_BODY, PROTOCOL_REST_JSON,
                      &everything_body_in_shape, &everything_body_out_shape},
        JSON);
}

TEST(rest_xml) {
    run(&(struct way){&everything_facts, EVERYTHING_BODY, PROTOCOL_REST_XML,
                      &everything_body_in_shape, &everything_body_out_shape},
        XML);
}

TEST(xml_letter_by_letter) {
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        if (rows[i].xml == NULL) continue;
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_BODY);
        t.call.protocol = PROTOCOL_REST_XML;
        CHECK(shape_from_json(&t.arena, &everything_body_out_shape, str_c(rows[i].json), t.out) ==
                  ERR_OK,
              rows[i].json);
        struct str want = arena_printf(&t.arena,
                                       "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                       "<BodyThing xmlns=\"https://example.com/everything\">%s"
                                       "</BodyThing>",
                                       rows[i].xml);
        CHECK_STR(test_encode(&t), want, rows[i].json);
        CHECK(t.response.status == 201, "the model's status");
        test_call_free(&t);
    }
}

TEST(query_answers_and_their_wrapping) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    t.call.protocol = PROTOCOL_QUERY;
    struct everything_rpc_body_out *out = t.out;
    struct str names[] = {STR("a"), STR("b")};
    out->text = STR("x");
    out->when = OPT_TIME(1700000000000);
    out->flat_named = (struct str_list){names, 2};
    CHECK_STR(test_encode(&t),
              STR("<BodyResponse xmlns=\"https://example.com/everything\"><BodyResult>"
                  "<Text>x</Text><When>2023-11-14T22:13:20Z</When><item>a</item><item>b</item>"
                  "</BodyResult><ResponseMetadata><RequestId>request-1</RequestId>"
                  "</ResponseMetadata></BodyResponse>"),
              "query");
    CHECK_STR(test_header(&t, STR("Content-Type")), STR("text/xml"), "type");
    test_call_free(&t);
}

TEST(answers_without_members) {
    static const struct {
        size_t operation;
        enum protocol protocol;
        const char *body, *why;
    } empty[] = {
        {EVERYTHING_RPC_NO_INPUT_NO_OUTPUT, PROTOCOL_JSON_1_1, "", "no output in the model"},
        {EVERYTHING_RPC_EMPTY_STRUCTS, PROTOCOL_JSON_1_1, "{}", "an output without members"},
        {EVERYTHING_RPC_EMPTY_STRUCTS, PROTOCOL_CBOR, "\xbf\xff", "the same in CBOR"},
        {EVERYTHING_RPC_EMPTY_STRUCTS, PROTOCOL_QUERY,
         "<EmptyStructsResponse xmlns=\"https://example.com/everything\"><EmptyStructsResult>"
         "</EmptyStructsResult><ResponseMetadata><RequestId>request-1</RequestId>"
         "</ResponseMetadata></EmptyStructsResponse>",
         "query"},
        {EVERYTHING_RPC_NO_INPUT_NO_OUTPUT, PROTOCOL_QUERY,
         "<NoInputNoOutputResponse xmlns=\"https://example.com/everything\"><ResponseMetadata>"
         "<RequestId>request-1</RequestId></ResponseMetadata></NoInputNoOutputResponse>",
         "query without a result"},
    };
    for (size_t i = 0; i < ARRAY_LEN(empty); i++) {
        struct test_call t;
        test_call_init(&t, &everything_rpc_facts, empty[i].operation);
        t.call.protocol = empty[i].protocol;
        CHECK_STR(test_encode(&t), str_c(empty[i].body), empty[i].why);
        test_call_free(&t);
    }
}

TEST(malformed_bodies) {
    static const struct {
        enum protocol protocol;
        const char *body, *code, *why;
    } bad[] = {
        {PROTOCOL_REST_XML, "<BodyThing>", "MalformedXML", "cut off"},
        {PROTOCOL_REST_XML, "<Other/>", "MalformedXML", "another root"},
        {PROTOCOL_REST_XML, "<BodyThing><Integer>x</Integer></BodyThing>", "MalformedXML",
         "number"},
        {PROTOCOL_REST_XML, "<BodyThing><Integer>2147483648</Integer></BodyThing>", "MalformedXML",
         "too large a number"},
        {PROTOCOL_REST_XML, "<BodyThing><Flag>maybe</Flag></BodyThing>", "MalformedXML", "boolean"},
        {PROTOCOL_REST_XML, "<BodyThing><When>now</When></BodyThing>", "MalformedXML", "time"},
        {PROTOCOL_REST_XML, "<BodyThing><Bytes>?</Bytes></BodyThing>", "MalformedXML", "base64"},
        {PROTOCOL_REST_XML, "<BodyThing><StringMap><entry/></StringMap></BodyThing>",
         "MalformedXML", "an entry without a key"},
        {PROTOCOL_REST_XML, "<!DOCTYPE a [<!ENTITY b \"c\">]><BodyThing/>", "MalformedXML", "DTD"},
        {PROTOCOL_REST_JSON, "{\"Text\":", "SerializationException", "cut off"},
        {PROTOCOL_REST_JSON, "{\"Text\":1}", "SerializationException", "number for a string"},
        {PROTOCOL_REST_JSON, "{\"When\":\"x\"}", "SerializationException", "time"},
        {PROTOCOL_REST_JSON, "{\"When\":1e300}", "SerializationException", "a time beyond all"},
        {PROTOCOL_REST_JSON, "{\"Choice\":{\"Text\":\"a\",\"Number\":1}}", "SerializationException",
         "two members of a union"},
        {PROTOCOL_REST_JSON, "{\"Point\":[]}", "SerializationException", "list for a structure"},
    };
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        struct test_call t;
        test_call_init(&t, &everything_facts, EVERYTHING_BODY);
        t.call.protocol = bad[i].protocol;
        CHECK(test_decode(&t, str_c(bad[i].body)) == FAILED, bad[i].why);
        CHECK_STR(t.call.error->code, str_c(bad[i].code), bad[i].why);
        test_call_free(&t);
    }
}

TEST(numbers_are_cut_to_what_fits) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_BODY);
    assert_int_equal(test_decode(&t, STR("{\"Integer\":99999999999,\"Long\":1e30,\"Short\":3.9}")),
                     DONE);
    const struct everything_body_in *in = t.in;
    CHECK(in->integer.value == INT32_MAX, "integer");
    CHECK(in->long_.value == INT64_MAX, "long");
    CHECK(in->short_.value == 3, "a fraction");
    test_call_free(&t);
}

TEST(names_in_cbor) {
    struct test_call t;
    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_BODY);
    t.call.protocol = PROTOCOL_CBOR;
    ((struct everything_rpc_body_out *)t.out)->renamed = STR("x");
    CHECK_STR(test_encode(&t), STR("\xbfgRenamedax\xff"), "written as the model has them");
    assert_int_equal(test_decode(&t, STR("\xa1iotherNameay")), DONE);
    CHECK_STR(((struct everything_rpc_body_in *)t.in)->renamed, STR("y"), "read as others do too");
    test_call_free(&t);
}

TEST(json_values_that_are_json) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_BODY);
    assert_int_equal(test_decode(&t, STR("{\"Json\": {\"a\": 1}}")), DONE);
    CHECK_STR(((struct everything_body_in *)t.in)->json, STR("{\"a\":1}"), "become text");
    test_call_free(&t);
}

TEST(tokens_are_filled) {
    struct test_call t;
    test_call_init(&t, &everything_facts, EVERYTHING_BODY);
    assert_int_equal(test_decode(&t, STR("{\"Text\":\"a\"}")), DONE);
    CHECK(((struct everything_body_in *)t.in)->token.len == 36, "a UUID");
    test_call_free(&t);

    test_call_init(&t, &everything_facts, EVERYTHING_BODY);
    assert_int_equal(test_decode(&t, STR("{\"Token\":\"mine\"}")), DONE);
    CHECK_STR(((struct everything_body_in *)t.in)->token, STR("mine"), "the client's stays");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json),
        cmocka_unit_test(cbor),
        cmocka_unit_test(rest_json),
        cmocka_unit_test(rest_xml),
        cmocka_unit_test(xml_letter_by_letter),
        cmocka_unit_test(query_answers_and_their_wrapping),
        cmocka_unit_test(answers_without_members),
        cmocka_unit_test(malformed_bodies),
        cmocka_unit_test(numbers_are_cut_to_what_fits),
        cmocka_unit_test(names_in_cbor),
        cmocka_unit_test(json_values_that_are_json),
        cmocka_unit_test(tokens_are_filled),
    };
    return cmocka_run_group_tests_name("protocol bodies", tests, NULL, NULL);
}
