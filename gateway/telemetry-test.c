#include "gateway/telemetry.h"

#include "shared/base/test.h"
#include "shared/codec/json.h"
#include "shared/os/thread.h"

enum { OPERATIONS = 3, THREADS = 4, EACH = 5000, TEXT_MAX = 4 * 1024 * 1024 };

static struct telemetry_event event_of(int status, struct str id) {
    return (struct telemetry_event){
        .time_ms = 1763600000000,
        .duration_us = 7,
        .bytes_in = 10,
        .bytes_out = 20,
        .status = status,
        .service = STR("sts"),
        .operation = STR("GetCallerIdentity"),
        .request_id = id,
    };
}

static struct value events(struct telemetry *t, struct arena *a, size_t limit) {
    struct buf out = buf_in_arena(a, TEXT_MAX);
    struct value list;
    telemetry_events_json(t, limit, &out);
    assert_int_equal(json_read(a, buf_str(&out), &list, NULL), ERR_OK);
    assert_int_equal(list.kind, VALUE_ARRAY);
    return list;
}

TEST(errors_are_counted_by_whose_fault_they_are) {
    struct telemetry *t = telemetry_new(OPERATIONS);
    static const int statuses[] = {200, 206, 304, 400, 404, 499, 500, 503};
    for (size_t i = 0; i < ARRAY_LEN(statuses); i++) {
        struct telemetry_event e = event_of(statuses[i], STR("id"));
        telemetry_record(t, 1, &e);
    }
    struct telemetry_count c = telemetry_count(t, 1);
    assert_int_equal(c.requests, 8);
    assert_int_equal(c.client_errors, 3);
    assert_int_equal(c.server_errors, 2);
    assert_int_equal(c.duration_us, 8 * 7);
    assert_int_equal(c.bytes_in, 80);
    assert_int_equal(c.bytes_out, 160);
    assert_int_equal(telemetry_count(t, 0).requests, 0);
    telemetry_free(t);
}

TEST(an_operation_that_nobody_knows_is_an_event_and_no_count) {
    struct telemetry *t = telemetry_new(OPERATIONS);
    struct arena a = {0};
    struct telemetry_event e = event_of(400, STR("id"));
    telemetry_record(t, SIZE_MAX, &e);
    telemetry_record(t, OPERATIONS, &e);
    assert_int_equal(events(t, &a, 10).count, 2);
    for (size_t i = 0; i < OPERATIONS; i++) {
        assert_int_equal(telemetry_count(t, i).requests, 0);
    }
    arena_free(&a);
    telemetry_free(t);
}

TEST(the_newest_events_come_first_and_the_oldest_are_forgotten) {
    struct telemetry *t = telemetry_new(OPERATIONS);
    struct arena a = {0};
    for (int i = 0; i < TELEMETRY_EVENTS + 10; i++) {
        struct telemetry_event e = event_of(200, arena_printf(&a, "id-%d", i));
        telemetry_record(t, 0, &e);
    }
    struct value list = events(t, &a, SIZE_MAX);
    assert_int_equal(list.count, TELEMETRY_EVENTS);
    CHECK_STR(value_get(&list.items[0], STR("requestId"))->text, STR("id-1033"), "the newest");
    CHECK_STR(value_get(&list.items[list.count - 1], STR("requestId"))->text, STR("id-10"),
              "the oldest that is kept");
    assert_int_equal(events(t, &a, 3).count, 3);
    assert_int_equal(events(t, &a, 0).count, 0);
    arena_free(&a);
    telemetry_free(t);
}

/* What clients send ends up in events: it may be long, and anything. */
TEST(texts_are_cut_and_stay_json) {
    struct telemetry *t = telemetry_new(OPERATIONS);
    struct arena a = {0};
    char hostile[TELEMETRY_TEXT_MAX * 2];
    memset(hostile, '"', sizeof hostile);
    struct telemetry_event e = event_of(400, STR("\\\"\n\x01"));
    e.operation = str_n(hostile, sizeof hostile);
    e.error = STR("Nope");
    telemetry_record(t, 0, &e);
    struct value list = events(t, &a, 1);
    assert_int_equal(value_get(&list.items[0], STR("operation"))->text.len, TELEMETRY_TEXT_MAX);
    CHECK_STR(value_get(&list.items[0], STR("requestId"))->text, STR("\\\"\n\x01"), "escaped");
    CHECK_STR(value_get(&list.items[0], STR("error"))->text, STR("Nope"), "the error");
    CHECK(value_get(&list.items[0], STR("region")) == NULL, "what is not there is left out");
    arena_free(&a);
    telemetry_free(t);
}

static void record_many(void *arg) {
    struct telemetry_event e = event_of(200, STR("id"));
    for (int i = 0; i < EACH; i++) {
        telemetry_record(arg, 2, &e);
    }
}

TEST(threads_lose_no_counts) {
    struct telemetry *t = telemetry_new(OPERATIONS);
    struct thread threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(thread_start(&threads[i], "recorder", record_many, t), ERR_OK);
    }
    for (int i = 0; i < THREADS; i++) {
        thread_join(&threads[i]);
    }
    assert_int_equal(telemetry_count(t, 2).requests, THREADS * EACH);
    telemetry_free(t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_are_counted_by_whose_fault_they_are),
        cmocka_unit_test(an_operation_that_nobody_knows_is_an_event_and_no_count),
        cmocka_unit_test(the_newest_events_come_first_and_the_oldest_are_forgotten),
        cmocka_unit_test(texts_are_cut_and_stay_json),
        cmocka_unit_test(threads_lose_no_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
