/* services/dynamodb/streams/stream.h - streams: what of a table's journal of changes is shown, and
 * how.
 *
 * A stream is one record in the store, and marks (shard.h) that say where in the journal it begins,
 * where its shards change, and where it ends. It outlives its switching off, and its table, by a
 * day. Key space:
 *
 *   "dynamodb.stream"  account region table label   the record */
#ifndef SERVICES_DYNAMODB_STREAMS_STREAM_H
#define SERVICES_DYNAMODB_STREAMS_STREAM_H

#include "services/dynamodb/tables/definition.h"

struct stream {
    struct str account, region, table, label; /* the label is the time of its making */
    uint64_t incarnation;                     /* of the table: names its journal */
    struct str view_type;                     /* "KEYS_ONLY", … */
    int64_t created_ms;
    int64_t ended_ms; /* 0: it is enabled */
    struct key_schema key;
};

enum { STREAM_KEPT_MS = 24 * 3600 * 1000 }; /* streams, shards and records, after their end */

/* Give `table` a stream; it has none that is enabled. The caller writes the table's definition,
 * in the same transaction. */
MUST_CHECK enum err stream_open(struct txn *txn, struct arena *a, struct table_definition *table,
                                struct str view_type, int64_t now_ms);

/* The same for switching it off: what is written from now on is not shown. Nothing happens if the
 * table has no enabled stream. */
MUST_CHECK enum err stream_end(struct txn *txn, struct arena *a, struct table_definition *table,
                               int64_t now_ms);

/* Which stream. */
struct stream_name {
    struct str account, region, table, label;
};

/* Take an ARN apart, without copying. ERR_ARN_SYNTAX: it is not one of a stream. */
MUST_CHECK enum err stream_name_parse(struct str arn, struct stream_name *name);
struct str stream_arn(struct arena *a, const struct stream_name *name);

static inline struct stream_name stream_name_of(const struct stream *stream) {
    return (struct stream_name){stream->account, stream->region, stream->table, stream->label};
}

/* ERR_NOT_FOUND also if it ended more than a day ago. */
MUST_CHECK enum err stream_get(struct txn *txn, struct arena *a, const struct stream_name *name,
                               int64_t now_ms, struct stream *stream);

/* The same for a call of a client: ERR_NOT_FOUND, with call->error set, also if the stream is of
 * another account or region. */
MUST_CHECK enum err stream_find(struct txn *txn, struct call *call, const struct stream_name *name,
                                struct stream *stream);

/* Streams of one account and region, in the order of tables and labels. */
struct stream_query {
    struct str account, region;
    struct str table;         /* absent: of all tables */
    struct stream_name after; /* only those behind it; its table may be absent */
    int64_t now_ms;           /* 0: also those that ended too long ago */
    size_t limit;
};

struct stream_page {
    struct stream *items;
    size_t count;
    bool more;
};
MUST_CHECK enum err stream_list(struct txn *txn, struct arena *a, const struct stream_query *query,
                                struct stream_page *page);

/* What the passing of time asks for: change the shards of the table's enabled stream when they are
 * old, and forget streams that ended a day ago. `*any`: there are still some. */
MUST_CHECK enum err stream_upkeep(struct txn *txn, struct arena *a,
                                  const struct table_definition *table, int64_t now_ms, bool *any);

#endif
