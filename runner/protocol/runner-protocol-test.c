#include "runner/protocol/runner-protocol.h"
#include "shared/base/test.h"

enum { FRAME_MAX_HERE = 1 << 20 };

static const struct runner_turn TURNS[] = {
    {STR_INIT("system"), STR_INIT("Be short.")},
    {STR_INIT("user"), STR_INIT("What is S3?")},
};
static const struct str STOPS[] = {STR_INIT("\n\n"), STR_INIT("END")};
static const float VALUES[] = {0.6F, -0.8F, 0.0F};

/* One of each type; re-encoding what was decoded must give the same bytes. */
static const struct runner_message ALL[] = {
    {.type = RUNNER_GENERATE,
     .request = 7,
     .generate = {.prompt = {.chat = true, .turns = TURNS, .turn_count = 2},
                  .sampling = {100, 0.5F, 0.9F, 40, true, 4294967295U},
                  .priority = RUNNER_PRIORITY_HIGH,
                  .stops = STOPS,
                  .stop_count = 2,
                  .grammar = STR_INIT("root ::= \"a\"")}},
    {.type = RUNNER_GENERATE,
     .request = 8,
     .generate = {.prompt = {.text = STR_INIT("<s>raw")}, .grammar = STR_INIT("")}},
    {.type = RUNNER_EMBED, .request = 9, .embed = STR_INIT("text")},
    {.type = RUNNER_COUNT, .request = 10, .count = {.text = STR_INIT("text")}},
    {.type = RUNNER_CANCEL, .request = 7},
    {.type = RUNNER_PING, .request = 11},
    {.type = RUNNER_PROGRESS, .progress = 500},
    {.type = RUNNER_READY,
     .ready = {STR_INIT("llama"), STR_INIT("demo"), STR_INIT("llama 1M Q8_0"), STR_INIT("chatml"),
               920704, 990944, 160, 160, 8192, 32, 128, 264, 1, 4, true}},
    {.type = RUNNER_TOKEN, .request = 7, .token = STR_INIT("h\xC3\xA9")},
    {.type = RUNNER_DONE,
     .request = 7,
     .done = {RUNNER_STOP_SEQUENCE, STR_INIT("END"), 20, 11, 16, 5, 1200, 90000000000U}},
    {.type = RUNNER_EMBEDDING, .request = 9, .embedding = {VALUES, 3, 4}},
    {.type = RUNNER_COUNTED, .request = 10, .counted = 4},
    {.type = RUNNER_ERROR,
     .request = 7,
     .error = {RUNNER_ERROR_TOO_LONG, STR_INIT("prompt is too long")}},
    {.type = RUNNER_PONG, .request = 11},
};

static struct buf encoded(const struct runner_message *m) {
    struct buf out = buf_on_heap(FRAME_MAX_HERE);
    runner_message_encode(&out, m);
    CHECK(buf_ok(&out), "fits");
    return out;
}

TEST(every_message_survives_the_way) {
    for (size_t i = 0; i < ARRAY_LEN(ALL); i++) {
        struct arena arena = {0};
        struct buf first = encoded(&ALL[i]);
        struct str rest = buf_str(&first), frame;
        assert_int_equal(runner_frame_next(&rest, &frame), ERR_OK);
        assert_int_equal(rest.len, 0);

        struct runner_message m;
        assert_int_equal(runner_message_decode(&m, &arena, frame), ERR_OK);
        assert_int_equal(m.type, ALL[i].type);
        assert_int_equal(m.request, ALL[i].request);
        struct buf second = encoded(&m);
        CHECK_STR(buf_str(&second), buf_str(&first), "the same bytes again");
        buf_free(&first);
        buf_free(&second);
        arena_free(&arena);
    }
}

TEST(fields_arrive_where_they_belong) {
    struct arena arena = {0};
    struct buf bytes = encoded(&ALL[0]);
    struct str rest = buf_str(&bytes), frame;
    struct runner_message m;
    assert_int_equal(runner_frame_next(&rest, &frame), ERR_OK);
    assert_int_equal(runner_message_decode(&m, &arena, frame), ERR_OK);
    CHECK_STR(m.generate.prompt.turns[1].text, STR("What is S3?"), "text of the second turn");
    CHECK_STR(m.generate.stops[1], STR("END"), "second stop");
    assert_int_equal(m.generate.sampling.max_tokens, 100);
    assert_int_equal(m.generate.sampling.seed, 4294967295U);
    CHECK(m.generate.sampling.temperature == 0.5F, "temperature");
    assert_int_equal(m.generate.priority, RUNNER_PRIORITY_HIGH);
    buf_free(&bytes);
    arena_free(&arena);
}

TEST(frames_are_found_one_byte_at_a_time) {
    struct buf bytes = buf_on_heap(FRAME_MAX_HERE);
    for (size_t i = 0; i < ARRAY_LEN(ALL); i++) {
        runner_message_encode(&bytes, &ALL[i]);
    }
    size_t found = 0, start = 0;
    for (size_t end = 0; end <= bytes.len; end++) {
        struct str rest = str_n(bytes.ptr + start, end - start), frame;
        if (runner_frame_next(&rest, &frame) != ERR_OK) continue;
        assert_int_equal(rest.len, 0);
        assert_int_equal((unsigned char)frame.ptr[0], ALL[found].type);
        start = end;
        found++;
    }
    assert_int_equal(found, ARRAY_LEN(ALL));
    buf_free(&bytes);
}

TEST(every_cut_frame_is_refused) {
    for (size_t i = 0; i < ARRAY_LEN(ALL); i++) {
        struct buf bytes = encoded(&ALL[i]);
        struct str rest = buf_str(&bytes), frame;
        assert_int_equal(runner_frame_next(&rest, &frame), ERR_OK);
        for (size_t len = 0; len < frame.len; len++) {
            struct arena arena = {0};
            struct runner_message m;
            CHECK(runner_message_decode(&m, &arena, str_slice(frame, 0, len)) == ERR_SYNTAX,
                  "a field is missing");
            arena_free(&arena);
        }
        buf_free(&bytes);
    }
}

TEST(bad_frames_are_refused) {
    static const struct {
        struct str frame;
        const char *why;
    } rows[] = {
        {STR_INIT("\x63\0\0\0\1"), "unknown type"},
        {STR_INIT("\5\0\0\0\1x"), "PING with a byte left over"},
        {STR_INIT("\103\0\0\0\1\0\0\0\0"), "empty TOKEN"},
        {STR_INIT("\103\0\0\0\1\0\0\0\1\xFF"), "TOKEN that is not UTF-8"},
        {STR_INIT("\3\0\0\0\1\1\xFF\xFF\xFF\xFF"), "more turns than bytes"},
        {STR_INIT("\3\0\0\0\1\2\0\0\0\0"), "a boolean of 2"},
        {STR_INIT("\107\0\0\0\1\143\0\0\0\0"), "unknown kind of error"},
        {STR_INIT("\1\0\0\0\1\0\0\0\0\0\0\0\0\1\x7F\xC0\0\0"), "temperature is not a number"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct arena arena = {0};
        struct runner_message m;
        CHECK(runner_message_decode(&m, &arena, rows[i].frame) == ERR_SYNTAX, rows[i].why);
        arena_free(&arena);
    }
}

TEST(a_length_that_cannot_be_is_refused) {
    struct str frame, rest = STR("\xFF\xFF\xFF\xFF\1");
    assert_int_equal(runner_frame_next(&rest, &frame), ERR_TOO_LARGE);
    rest = STR("\0\0\0\4\1\0\0\0");
    assert_int_equal(runner_frame_next(&rest, &frame), ERR_TOO_LARGE);
}

TEST(a_message_beyond_the_limit_is_not_written) {
    struct arena arena = {0};
    char *big = arena_alloc(&arena, RUNNER_FRAME_MAX);
    struct buf out = buf_on_heap((size_t)RUNNER_FRAME_MAX * 2);
    runner_message_encode(&out, &(struct runner_message){.type = RUNNER_EMBED,
                                                         .embed = str_n(big, RUNNER_FRAME_MAX)});
    CHECK(!buf_ok(&out), "one head too long");
    buf_free(&out);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_message_survives_the_way),
        cmocka_unit_test(fields_arrive_where_they_belong),
        cmocka_unit_test(frames_are_found_one_byte_at_a_time),
        cmocka_unit_test(every_cut_frame_is_refused),
        cmocka_unit_test(bad_frames_are_refused),
        cmocka_unit_test(a_length_that_cannot_be_is_refused),
        cmocka_unit_test(a_message_beyond_the_limit_is_not_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
