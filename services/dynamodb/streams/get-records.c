/* GetRecords: at most 1000 records or 1 MB of them, and the iterator with which to go on. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/iterator.h"
#include "services/dynamodb/streams/reader.h"
#include "services/dynamodb/streams/request.h"

struct reading {
    struct shard_reader reader;
    struct shard_iterator iterator;
    struct stream stream;
};

static enum err read_records(struct txn *txn, void *arg) {
    struct reading *r = arg;
    struct call *call = r->reader.call;
    struct shard_list shards;
    TRY(stream_find(txn, call, &r->iterator.stream, &r->stream));
    TRY(shard_list_read(txn, call->arena, &r->stream, call_now_ms(call), &shards));
    r->reader.stream = &r->stream;
    r->reader.shard = shard_find_ms(&shards, r->iterator.shard_ms);
    if (r->reader.shard == NULL) {
        return reader_no_shard(call, shard_id(call->arena, &r->stream, r->iterator.shard_ms));
    }
    return reader_run(txn, &r->reader, r->iterator.place, r->iterator.horizon);
}

static enum outcome check_age(struct call *call, const struct shard_iterator *iterator) {
    int64_t age = call_now_ms(call) - iterator->made_ms;
    if (age <= ITERATOR_KEPT_MS && age >= -ITERATOR_KEPT_MS) return DONE;
    return call_fail(call, &DYNAMODBSTREAMS_EXPIRED_ITERATOR_EXCEPTION,
                     STR("The provided iterator exceeds the maximum age allowed."));
}

enum outcome dynamodbstreams_get_records(struct call *call,
                                         const struct dynamodbstreams_get_records_in *in,
                                         struct dynamodbstreams_get_records_out *out) {
    struct reading r = {.reader = {.call = call}};
    if (refuse_if(call, request_limit(call->arena, in->limit, RECORDS_MAX, &r.reader.limit)) !=
        DONE) {
        return FAILED;
    }
    if (iterator_read(call->arena, in->shard_iterator, &r.iterator) != ERR_OK) {
        return call_fail(call, &AWS_VALIDATION, STR("Invalid ShardIterator"));
    }
    if (check_age(call, &r.iterator) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, false, read_records, &r));
    if (outcome != DONE) return outcome;
    out->records = r.reader.records;
    if (r.reader.ended) return DONE;
    /* Where nothing was read, what comes may still be behind the horizon. */
    r.iterator.horizon = r.iterator.horizon && r.reader.records.count == 0;
    r.iterator.place = r.reader.next;
    r.iterator.made_ms = call_now_ms(call);
    out->next_shard_iterator = iterator_make(call->arena, &r.iterator);
    return DONE;
}
