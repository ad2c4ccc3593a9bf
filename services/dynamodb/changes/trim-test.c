/* What is older than a day is not shown, and then it is not there. */
#include "services/dynamodb/changes/trim.h"

#include "services/dynamodb/changes/change-log.h"
#include "services/dynamodb/streams/test-stream.h"

struct counting {
    struct test_cloud *t;
    uint64_t incarnation;
    size_t count;
};

static enum err count(struct txn *txn, void *arg) {
    struct counting *c = arg;
    struct journal_place start = {0};
    struct journal_cursor cursor;
    struct journal_entry entry;
    enum err err;
    c->count = 0;
    TRY(journal_open(txn, &c->t->arena, change_log_name(&c->t->arena, c->incarnation), start,
                     &cursor));
    while ((err = journal_next(&cursor, &entry)) == ERR_OK)
        c->count++;
    journal_close(&cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err find(struct txn *txn, void *arg) {
    struct counting *c = arg;
    struct table_definition table = {
        .account = STR("000000000000"), .region = STR("us-east-1"), .name = STR("tab")};
    TRY(table_get(txn, &c->t->arena, &table, &table));
    c->incarnation = table.incarnation;
    return ERR_OK;
}

/* Wait until the journal has so many entries: trimming is work in the background. */
static void await_entries(struct counting *c, size_t want) {
    enum { TRIES = 10000, PAUSE_US = 1000 };
    for (int i = 0; i < TRIES; i++) {
        CHECK(store_run(c->t->store, STORE_READ, count, c, NULL) == ERR_OK, "counted");
        if (c->count == want) return;
        thread_sleep_us(PAUSE_US);
    }
    print_error("%zu entries\n", c->count);
    CHECK(false, "the journal is trimmed");
}

static void put(struct test_cloud *t, int sk) {
    test_put(t, arena_printf(&t->arena, "{'pk':{'S':'a'},'sk':{'N':'%d'}}", sk).ptr);
}

static struct counting begin(struct test_cloud *t) {
    struct counting c = {.t = t};
    CHECK(store_run(t->store, STORE_READ, find, &c, NULL) == ERR_OK, "the table");
    return c;
}

/* The first record of a shard, its number as a member of a request. */
static struct str first_number(struct test_cloud *t, struct str arn, struct str shard) {
    struct str it = stream_iterator(t, arn, shard, "TRIM_HORIZON", STR(""));
    const struct value *v =
        stream_json(t, stream_call(t, "GetRecords", stream_records_body(t, it, "")));
    const struct value *records = value_get(v, STR("Records"));
    CHECK(records->count > 0, "a record");
    return ARENA_CONCAT(
        &t->arena, STR(",'SequenceNumber':'"),
        stream_text(value_get(&records->items[0], STR("dynamodb")), "SequenceNumber"), STR("'"));
}

TEST(a_day) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct counting c = begin(t);
    struct str arn = stream_latest(t), shard = stream_shard_id(t, arn, 0);
    put(t, 1);
    put(t, 2);
    struct str first = first_number(t, arn, shard);
    stream_move_clock(t, TEST_HOUR_MS);
    put(t, 3);
    await_entries(&c, 3);
    stream_move_clock(t, 23 * TEST_HOUR_MS - 60000);
    CHECK(stream_all(t, arn).len == 3 * STR("INSERT {'pk':{'S':'a'},'sk':{'N':'1'}}\n").len, "all");
    struct str old = stream_iterator(t, arn, shard, "AT_SEQUENCE_NUMBER", first);
    stream_move_clock(t, 120000);
    CHECK_STR(stream_all(t, arn), STR("INSERT {'pk':{'S':'a'},'sk':{'N':'3'}}\n"), "the younger");
    stream_fails(t, "GetRecords", stream_records_body(t, old, ""), "TrimmedDataAccessException",
                 "The operation attempted to read past the oldest stream record in a shard.");
    stream_fails(t, "GetShardIterator",
                 stream_iterator_body(t, arn, shard, "AFTER_SEQUENCE_NUMBER", first),
                 "TrimmedDataAccessException", "The operation attempted");
    await_entries(&c, 1); /* now they are really gone */
    stream_fails(t, "GetRecords", stream_records_body(t, old, ""), "TrimmedDataAccessException",
                 "The operation attempted");
    CHECK_STR(stream_all(t, arn), STR("INSERT {'pk':{'S':'a'},'sk':{'N':'3'}}\n"), "the same");
}

TEST(a_shard_without_records) {
    struct test_cloud *t = *fixture;
    struct buf out = buf_in_arena(&t->arena, TEST_STREAM_TEXT_MAX);
    stream_enable(t, "KEYS_ONLY");
    struct counting c = begin(t);
    struct str arn = stream_latest(t), shard = stream_shard_id(t, arn, 0), next;
    put(t, 1);
    stream_move_clock(t, 4 * TEST_HOUR_MS);
    stream_await_shards(t, arn, 2);
    stream_move_clock(t, 21 * TEST_HOUR_MS);
    await_entries(&c, 0);
    stream_read(t, &out, stream_iterator(t, arn, shard, "TRIM_HORIZON", STR("")), "", &next);
    CHECK(out.len == 0 && next.len == 0, "all of it is trimmed: nothing, and the end");
}

TEST(with_recovery) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct answer a = test_call(t, "UpdateContinuousBackups",
                                "{'TableName':'tab','PointInTimeRecoverySpecification':{"
                                "'PointInTimeRecoveryEnabled':true,'RecoveryPeriodInDays':3}}");
    CHECK(a.status == 200, a.body.ptr);
    struct counting c = begin(t);
    struct str arn = stream_latest(t);
    put(t, 1);
    stream_move_clock(t, 25 * TEST_HOUR_MS);
    put(t, 2);
    stream_await_shards(t, arn, 2);
    CHECK_STR(stream_all(t, arn), STR("INSERT {'pk':{'S':'a'},'sk':{'N':'2'}}\n"), "a day");
    await_entries(&c, 2);
    stream_move_clock(t, 48 * TEST_HOUR_MS);
    await_entries(&c, 1);
}

TEST(everything_goes) {
    struct test_cloud *t = *fixture;
    stream_enable(t, "KEYS_ONLY");
    struct counting c = begin(t);
    put(t, 1);
    CHECK(test_call(t, "DeleteTable", "{'TableName':'tab'}").status == 200, "deleted");
    await_entries(&c, 1);
    stream_move_clock(t, 24 * TEST_HOUR_MS);
    await_entries(&c, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(a_day),
        CASE(a_shard_without_records),
        CASE(with_recovery),
        CASE(everything_goes),
    };
    return cmocka_run_group_tests_name("dynamodb trimming", tests, NULL, NULL);
}
