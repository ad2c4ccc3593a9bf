/* services/s3/objects/listing.h - walk over keys in order, rolling up common prefixes.
 *
 * Keys and common prefixes make one sorted stream, and share one budget. What is rolled up is
 * passed over with a seek: the cost is that of the page, not of the keys below a prefix. */
#ifndef SERVICES_S3_OBJECTS_LISTING_H
#define SERVICES_S3_OBJECTS_LISTING_H

#include "shared/store/store.h"

struct listing_entry {
    struct str key;   /* or the common prefix; in the arena */
    bool is_prefix;   /* then the rest is empty */
    struct str rest;  /* of the row's key, behind the text; a view for the callback's time */
    struct str value; /* the same */
};

typedef enum err listing_fn(void *arg, const struct listing_entry *entry);

struct listing_request {
    struct str base;      /* rows: these bytes, then the key as a tuple's text, then what may be */
    struct str prefix;    /* of keys, or absent */
    struct str delimiter; /* absent or empty: none */
    struct str from;      /* the first row to look at, or absent: see listing_after_… */
    struct str marker;    /* a common prefix that this begins with was listed before; or absent */
    size_t max;
    listing_fn *fn; /* for each entry; an error of its ends the walk */
    void *arg;
};

/* `*truncated`: there are more than `max` (never with a `max` of 0). */
MUST_CHECK enum err listing_run(struct txn *txn, struct arena *a,
                                const struct listing_request *request, bool *truncated);

/* Where to go on behind a key, and behind all that begins with a common prefix. */
struct str listing_after_key(struct arena *a, struct str base, struct str key);
struct str listing_after_prefix(struct arena *a, struct str base, struct str prefix);

/* The common prefix that rolls up `key`, or absent. */
struct str listing_common_prefix(struct str key, struct str prefix, struct str delimiter);

/* For encoding-type=url, as S3 does it: '/' and "-_.*" stay, ' ' becomes '+'. */
struct str listing_encode(struct arena *a, struct str text);

#endif
