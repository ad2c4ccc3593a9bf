/* GetShardIterator: a place in a shard, as text. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/iterator.h"
#include "services/dynamodb/streams/reader.h"
#include "services/dynamodb/streams/request.h"

#define INVALID "One or more parameter values were invalid: "

struct seek {
    struct call *call;
    const struct dynamodbstreams_get_shard_iterator_in *in;
    struct stream stream;
    struct shard_iterator iterator;
};

static bool is_by_number(struct str type) {
    return str_eq(type, STR("AT_SEQUENCE_NUMBER")) || str_eq(type, STR("AFTER_SEQUENCE_NUMBER"));
}

static struct str check(const struct dynamodbstreams_get_shard_iterator_in *in) {
    bool by_number = is_by_number(in->shard_iterator_type), given = str_is_set(in->sequence_number);
    bool by_time = str_eq(in->shard_iterator_type, STR("AT_TIMESTAMP"));
    if (by_number && !given) {
        return STR(INVALID "SequenceNumber must be specified when ShardIteratorType is "
                           "AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER");
    }
    if (given && !by_number) {
        return STR(INVALID "SequenceNumber can only be specified when ShardIteratorType is "
                           "AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER");
    }
    if (by_time != in->timestamp.set) {
        return STR(INVALID "Timestamp must be specified when ShardIteratorType is AT_TIMESTAMP, "
                           "and only then");
    }
    return (struct str){0};
}

static enum err at_number(struct txn *txn, struct seek *s, const struct shard *shard) {
    struct journal_place place;
    bool inside = sequence_number_read(s->in->sequence_number, &place) == ERR_OK &&
                  journal_compare(place, shard->start) >= 0 &&
                  journal_compare(place, shard->closed ? shard->end : txn_journal_end(txn)) < 0;
    if (!inside) return reject_if(s->call, STR(INVALID "Invalid SequenceNumber"));
    struct shard_reader reader = {.call = s->call, .stream = &s->stream, .shard = shard};
    TRY(reader_check_trimmed(txn, &reader, place));
    bool after = str_eq(s->in->shard_iterator_type, STR("AFTER_SEQUENCE_NUMBER"));
    s->iterator.place = after ? journal_after(place) : place;
    return ERR_OK;
}

/* The clients ask for a time in the past; one to come is as good as LATEST. */
static enum err at_time(struct txn *txn, struct seek *s, const struct shard *shard) {
    struct arena *a = s->call->arena;
    TRY(journal_find_time(txn, a, change_log_name(a, s->stream.incarnation), s->in->timestamp.ms,
                          &s->iterator.place));
    s->iterator.horizon = true;
    if (journal_compare(s->iterator.place, shard->start) < 0) s->iterator.place = shard->start;
    return ERR_OK;
}

static enum err find_place(struct txn *txn, struct seek *s, const struct shard *shard) {
    struct str type = s->in->shard_iterator_type;
    s->iterator.horizon = false;
    if (is_by_number(type)) return at_number(txn, s, shard);
    if (str_eq(type, STR("AT_TIMESTAMP"))) return at_time(txn, s, shard);
    if (str_eq(type, STR("TRIM_HORIZON"))) {
        s->iterator.place = shard->start;
        s->iterator.horizon = true;
    } else {
        s->iterator.place = shard->closed ? shard->end : txn_journal_end(txn);
    }
    return ERR_OK;
}

static enum err seek(struct txn *txn, void *arg) {
    struct seek *s = arg;
    struct arena *a = s->call->arena;
    struct shard_list shards;
    TRY(stream_find(txn, s->call, &s->iterator.stream, &s->stream));
    TRY(shard_list_read(txn, a, &s->stream, call_now_ms(s->call), &shards));
    const struct shard *shard = shard_find(a, &s->stream, &shards, s->in->shard_id);
    if (shard == NULL) return reader_no_shard(s->call, s->in->shard_id);
    s->iterator.shard_ms = shard->id_ms;
    return find_place(txn, s, shard);
}

enum outcome
dynamodbstreams_get_shard_iterator(struct call *call,
                                   const struct dynamodbstreams_get_shard_iterator_in *in,
                                   struct dynamodbstreams_get_shard_iterator_out *out) {
    struct seek s = {.call = call, .in = in, .iterator = {.made_ms = call_now_ms(call)}};
    if (refuse_if(call, check(in)) != DONE) return FAILED;
    if (request_stream(call, in->stream_arn, &s.iterator.stream) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, false, seek, &s));
    if (outcome == DONE) out->shard_iterator = iterator_make(call->arena, &s.iterator);
    return outcome;
}
