/* services/dynamodb/streams/shard.h - the shards of a stream, and the numbers of its records.
 *
 * A shard is a piece of the table's journal of changes. A stream has one open shard; every four
 * hours of the virtual clock it is closed, and another one, its child, goes on: so consumers meet
 * closed shards and their children, as they do on AWS.
 *
 * Where a shard begins stands in a second journal, of marks: the transaction that opens, changes or
 * closes a shard adds one, and the mark's place, found at the commit, is the border. Every change
 * lies before it or behind it, and nobody has read a change in a shard that it does not belong to.
 */
#ifndef SERVICES_DYNAMODB_STREAMS_SHARD_H
#define SERVICES_DYNAMODB_STREAMS_SHARD_H

#include "services/dynamodb/streams/stream.h"
#include "shared/store/journal.h"

enum {
    SHARD_ROTATE_MS = 4 * 3600 * 1000,
    SHARDS_MAX = 10000, /* of one stream, marks of the last day: far more than there can be */
};

struct shard {
    int64_t id_ms;     /* a time, but first of all a number: unique within the stream */
    int64_t parent_ms; /* the parent's; 0: none. The parent may be gone already */
    struct journal_place start, end; /* its records: start <= place < end; no end while open */
    int64_t opened_ms, closed_ms;
    bool closed;
};

struct shard_list {
    struct shard *items; /* oldest first */
    size_t count;
};

/* The shards that are open or were closed within a day. */
MUST_CHECK enum err shard_list_read(struct txn *txn, struct arena *a, const struct stream *stream,
                                    int64_t now_ms, struct shard_list *list);

/* The shard called so, or NULL. */
const struct shard *shard_find(struct arena *a, const struct stream *stream,
                               const struct shard_list *list, struct str id);
const struct shard *shard_find_ms(const struct shard_list *list, int64_t id_ms);

/* "shardId-00000001795168800000-1f3870be". */
struct str shard_id(struct arena *a, const struct stream *stream, int64_t id_ms);

/* Marks. */
MUST_CHECK enum err shard_open_first(struct txn *txn, struct arena *a, const struct stream *stream,
                                     int64_t now_ms);
MUST_CHECK enum err shard_rotate(struct txn *txn, struct arena *a, const struct stream *stream,
                                 int64_t now_ms); /* if it is time */
MUST_CHECK enum err shard_close_last(struct txn *txn, struct arena *a, const struct stream *stream);

/* Where the marks that still say something begin: those before it may be trimmed. */
MUST_CHECK enum err shard_marks_needed(struct txn *txn, struct arena *a, uint64_t incarnation,
                                       int64_t now_ms, struct journal_place *from);

/* The journal of marks. */
struct str shard_marks_name(struct arena *a, uint64_t incarnation);

/* A place as 28 digits, in the order of places, and back. ERR_SYNTAX: not made by us. */
struct str sequence_number(struct arena *a, struct journal_place place);
MUST_CHECK enum err sequence_number_read(struct str text, struct journal_place *place);

/* The last number that a shard that ends at `end` can have. */
struct journal_place place_before(struct journal_place end);

#endif
