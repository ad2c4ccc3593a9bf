/* services/dynamodb/streams/iterator.h - shard iterators: where to go on reading, as text.
 *
 *   <ARN of the stream> "|1|" base64( a digest of the rest, shard, time of making, place, flags )
 *
 * The digest tells an iterator from other texts; it is no signature. None is needed: an iterator
 * names its stream, which must be one of the caller, and its place is held against the shard's
 * borders, so that a forged one shows nothing that another one would not. */
#ifndef SERVICES_DYNAMODB_STREAMS_ITERATOR_H
#define SERVICES_DYNAMODB_STREAMS_ITERATOR_H

#include "services/dynamodb/streams/shard.h"

enum { ITERATOR_KEPT_MS = 15 * 60 * 1000 };

struct shard_iterator {
    struct stream_name stream;
    int64_t shard_ms; /* the shard's id_ms */
    int64_t made_ms;
    struct journal_place place; /* of the next record */
    bool horizon;               /* or of the first one behind it that is not trimmed */
};

struct str iterator_make(struct arena *a, const struct shard_iterator *iterator);

/* Views into `text`. ERR_SYNTAX: it is none. */
MUST_CHECK enum err iterator_read(struct arena *a, struct str text,
                                  struct shard_iterator *iterator);

#endif
