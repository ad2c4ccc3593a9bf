/* services/dynamodb/streams/reader.h - the records of a shard, from a place on. */
#ifndef SERVICES_DYNAMODB_STREAMS_READER_H
#define SERVICES_DYNAMODB_STREAMS_READER_H

#include "services/dynamodb/streams/record.h"
#include "services/dynamodb/streams/shard.h"

enum { RECORDS_BYTES_MAX = 1024 * 1024 }; /* of one answer; a single record may be larger */

struct shard_reader {
    struct call *call;
    const struct stream *stream;
    const struct shard *shard;
    size_t limit;

    struct dynamodbstreams_record_list records; /* what was read */
    struct journal_place next;                  /* where to go on */
    bool ended;                                 /* nothing will ever come */
    size_t capacity;                            /* of records */
};

/* ERR_DENIED, with call->error set to TrimmedDataAccessException: records of `place` or behind it
 * are older than a day. */
MUST_CHECK enum err reader_check_trimmed(struct txn *txn, const struct shard_reader *reader,
                                         struct journal_place place);

/* Read from `place` on; `horizon`: what is trimmed is skipped, else as above. */
MUST_CHECK enum err reader_run(struct txn *txn, struct shard_reader *reader,
                               struct journal_place place, bool horizon);

/* Always ERR_DENIED, with call->error set: the stream has no such shard. */
MUST_CHECK enum err reader_no_shard(struct call *call, struct str id);

#endif
