/* Frames of event streams. */
#include "shared/aws/protocol-test-call.h"
#include "shared/codec/eventstream.h"
#include "tests/protocols/gen/everything-rpc.h"
#include "tests/protocols/gen/everything.h"

static void read_frame(struct str bytes, struct eventstream_frame *frame) {
    CHECK(eventstream_read(&bytes, frame) == ERR_OK, "a frame");
    CHECK(bytes.len == 0, "and nothing else");
}

static void encode(struct test_call *t, const struct everything_event_stream *event,
                   struct eventstream_frame *frame) {
    struct buf out = buf_in_arena(&t->arena, 1 << 16);
    protocol_encode_event(&t->call, &everything_event_stream_shape, event, &out);
    read_frame(buf_str(&out), frame);
}

TEST(events) {
    struct everything_point point = {.x = OPT_INT(1)};
    struct everything_bytes_event bytes = {.kind = STR("k"), .payload = STR("\x01\x02")};
    struct everything_text_event text = {.payload = STR("hello")};
    struct everything_struct_event with_struct = {.payload = &point};
    struct everything_members_event members = {.text = STR("t")};
    struct everything_end_event end = {0};
    const struct {
        struct everything_event_stream event;
        const char *name, *type, *payload;
    } rows[] = {
        {{.bytes = &bytes}, "Bytes", "application/octet-stream", "\x01\x02"},
        {{.text = &text}, "Text", "text/plain", "hello"},
        {{.struct_ = &with_struct}, "Struct", "application/json", "{\"x\":1}"},
        {{.members = &members}, "Members", "application/json", "{\"Text\":\"t\"}"},
        {{.end = &end}, "End", "application/json", "{}"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct test_call t;
        struct eventstream_frame f;
        test_call_init(&t, &everything_facts, EVERYTHING_EVENTS_OUT);
        encode(&t, &rows[i].event, &f);
        CHECK_STR(eventstream_header_text(&f, STR(":event-type")), str_c(rows[i].name), "name");
        CHECK_STR(eventstream_header_text(&f, STR(":message-type")), STR("event"), rows[i].name);
        CHECK_STR(eventstream_header_text(&f, STR(":content-type")), str_c(rows[i].type),
                  rows[i].name);
        CHECK_STR(f.payload, str_c(rows[i].payload), rows[i].name);
        if (i == 0)
            CHECK_STR(eventstream_header_text(&f, STR("Kind")), STR("k"), "a header member");
        test_call_free(&t);
    }
}

static const struct eventstream_header *find(const struct eventstream_frame *f, const char *name) {
    for (size_t i = 0; i < f->header_count; i++) {
        if (str_eq_c(f->headers[i].name, name)) return &f->headers[i];
    }
    return NULL;
}

TEST(headers_of_every_type) {
    struct test_call t;
    struct eventstream_frame f;
    struct everything_headers_event all = {
        .flag = OPT_BOOL(true),
        .integer = OPT_INT(-5),
        .long_ = OPT_LONG(1LL << 40),
        .bytes = STR("b"),
        .text = STR("t"),
        .when = OPT_TIME(1700000000123),
    };
    test_call_init(&t, &everything_facts, EVERYTHING_EVENTS_OUT);
    encode(&t, &(struct everything_event_stream){.headers = &all}, &f);
    CHECK(find(&f, "Flag")->type == EVENTSTREAM_TRUE, "boolean");
    CHECK(find(&f, "Integer")->type == EVENTSTREAM_INT32 && find(&f, "Integer")->integer == -5,
          "int");
    CHECK(find(&f, "Long")->integer == 1LL << 40, "long");
    CHECK(find(&f, "Bytes")->type == EVENTSTREAM_BYTES, "bytes");
    CHECK(find(&f, "When")->type == EVENTSTREAM_TIME && find(&f, "When")->integer == 1700000000123,
          "time");
    CHECK(find(&f, "Byte") == NULL, "absent");
    test_call_free(&t);
}

TEST(exceptions_as_events) {
    struct test_call t;
    struct eventstream_frame f;
    struct everything_event_error error = {.message = STR("m"), .original_status = OPT_INT(500)};
    test_call_init(&t, &everything_facts, EVERYTHING_EVENTS_OUT);
    encode(&t, &(struct everything_event_stream){.error = &error}, &f);
    CHECK_STR(eventstream_header_text(&f, STR(":message-type")), STR("exception"), "type");
    CHECK_STR(eventstream_header_text(&f, STR(":exception-type")), STR("Error"),
              "the member's name");
    CHECK_STR(f.payload, STR("{\"message\":\"m\",\"OriginalStatus\":500}"), "payload");
    test_call_free(&t);
}

TEST(failures_of_a_stream_that_runs) {
    struct test_call t;
    struct eventstream_frame f;
    test_call_init(&t, &everything_facts, EVERYTHING_EVENTS_OUT);
    struct buf out = buf_in_arena(&t.arena, 4096);
    (void)call_fail(&t.call, &EVERYTHING_EVENT_ERROR, STR("m"));
    protocol_encode_event_error(&t.call, &everything_event_stream_shape, &out);
    read_frame(buf_str(&out), &f);
    CHECK_STR(eventstream_header_text(&f, STR(":exception-type")), STR("Error"), "in the stream");
    CHECK_STR(f.payload, STR("{\"message\":\"m\"}"), "message");

    buf_clear(&out);
    (void)call_fail(&t.call, &EVERYTHING_PLAIN_ERROR, STR("m"));
    protocol_encode_event_error(&t.call, &everything_event_stream_shape, &out);
    read_frame(buf_str(&out), &f);
    CHECK_STR(eventstream_header_text(&f, STR(":message-type")), STR("error"), "not in the stream");
    CHECK_STR(eventstream_header_text(&f, STR(":error-code")), STR("Everything.Plain"), "code");
    CHECK_STR(eventstream_header_text(&f, STR(":error-message")), STR("m"), "message");
    test_call_free(&t);
}

TEST(heads) {
    struct test_call t;
    struct eventstream_frame f;
    test_call_init(&t, &everything_facts, EVERYTHING_EVENTS_OUT);
    ((struct everything_events_out_out *)t.out)->session = STR("s");
    CHECK(test_encode(&t).len == 0, "the REST protocols have no first event");
    CHECK_STR(test_header(&t, STR("x-session")), STR("s"), "members are headers");
    CHECK_STR(test_header(&t, STR("Content-Type")), STR("application/vnd.amazon.eventstream"),
              "type");
    test_call_free(&t);

    test_call_init(&t, &everything_rpc_facts, EVERYTHING_RPC_EVENTS_OUT);
    ((struct everything_rpc_events_out_out *)t.out)->session = STR("s");
    read_frame(test_encode(&t), &f);
    CHECK_STR(eventstream_header_text(&f, STR(":event-type")), STR("initial-response"),
              "first event");
    CHECK_STR(f.payload, STR("{\"x-session\":\"s\"}"), "with the members");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events),
        cmocka_unit_test(headers_of_every_type),
        cmocka_unit_test(exceptions_as_events),
        cmocka_unit_test(failures_of_a_stream_that_runs),
        cmocka_unit_test(heads),
    };
    return cmocka_run_group_tests_name("protocol events", tests, NULL, NULL);
}
