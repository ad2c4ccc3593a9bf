/* shared/aws/records.h - control-plane resources (roles, queues, stacks) in the store.
 *
 * A record is a generated struct, or any struct with a shape, saved as JSON under
 * (service, kind, account, region, name). Members that a later version adds are absent in older
 * records; members that it drops are ignored. All functions run inside a transaction of the store;
 * what they return lives in the arena.
 *
 * Errors besides those named: what the store says (ERR_WOULD_BLOCK, ERR_CONFLICT, …): return them.
 */
#ifndef SHARED_AWS_RECORDS_H
#define SHARED_AWS_RECORDS_H

#include "shared/aws/call.h"

enum { RECORD_LIST_MAX = 1000 };

/* A kind of resource: static, one per kind and service. */
struct record_type {
    struct str service; /* "iam" */
    struct str kind;    /* "role"; never change it, it is in the store */
    const struct shape *shape;
};

struct record_key {
    struct str account;
    struct str region; /* empty for global services */
    struct str name;   /* "" is a name too */
};

/* The key of `name` for this call: its account, and its region unless the service is global. */
struct record_key record_key(const struct call *call, struct str name);

/* Write the struct at `data`, whatever was there. ERR_TOO_LARGE: beyond STORE_VALUE_MAX. */
MUST_CHECK enum err record_put(struct txn *txn, struct arena *a, const struct record_type *type,
                               const struct record_key *key, const void *data);

/* Read it into `data` (zeroed, type->shape->size bytes). ERR_NOT_FOUND. ERR_CORRUPT. The second one
 * makes the transaction run again if somebody else changes, makes or deletes the record: for
 * reading before writing. */
MUST_CHECK enum err record_get(struct txn *txn, struct arena *a, const struct record_type *type,
                               const struct record_key *key, void *data);
MUST_CHECK enum err record_get_for_update(struct txn *txn, struct arena *a,
                                          const struct record_type *type,
                                          const struct record_key *key, void *data);

/* Nothing happens when it is not there. */
MUST_CHECK enum err record_delete(struct txn *txn, struct arena *a, const struct record_type *type,
                                  const struct record_key *key);

/* Which records, in the order of account, region, name (bytes). */
struct record_query {
    struct str account; /* absent: of all accounts, and of all regions */
    struct str region;  /* absent: of all regions */
    struct str prefix;  /* of the name; only with account and region; may be absent */
    struct str after;   /* only names after this one; only with account and region; may be absent */
    size_t limit;       /* 0, or more than that: RECORD_LIST_MAX */
};

struct record {
    struct record_key key;
    const void *data; /* the struct */
};

struct record_page {
    struct record *items;
    size_t count;
    bool more; /* there are others after the last one */
};

MUST_CHECK enum err record_list(struct txn *txn, struct arena *a, const struct record_type *type,
                                const struct record_query *query, struct record_page *page);

#endif
