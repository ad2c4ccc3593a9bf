/* services/dynamodb/items/write.h - what PutItem, UpdateItem and DeleteItem have in common. */
#ifndef SERVICES_DYNAMODB_ITEMS_WRITE_H
#define SERVICES_DYNAMODB_ITEMS_WRITE_H

#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/capacity.h"

/* One write of one item. The first part says what is asked, and is filled in before the
 * transaction; the second is what the transaction found, each time anew. */
struct write {
    struct call *call;
    struct str table_name;
    struct attribute_map key; /* or the whole item */
    const struct condition *condition;
    struct str on_failed_check;    /* ReturnValuesOnConditionCheckFailure */
    struct str consumed_capacity;  /* ReturnConsumedCapacity */
    struct str collection_metrics; /* ReturnItemCollectionMetrics */
    bool wants_old;                /* the answer, or the change, depends on the old item */

    struct table_definition table;
    struct attribute_map old;
    bool looked, existed; /* looked: the old item was read, so that `existed` says something */
};

/* Read the old item if anything depends on it, and check the condition. ERR_DENIED: the condition
 * does not hold, and call->error says so. */
MUST_CHECK enum err write_begin(struct txn *txn, struct write *w);

/* Just before the item becomes `new` (NULL: it is deleted): ERR_DENIED, with call->error, when the
 * table or an index has no units left for that. */
MUST_CHECK enum err write_admit(struct write *w, const struct attribute_map *new);

/* The old item, or NULL. */
static inline const struct attribute_map *write_old(const struct write *w) {
    return w->existed ? &w->old : NULL;
}

/* Members of the answer; NULL where they were not asked for. The first one is to be called once
 * after every write that was done, for it also takes what was consumed. */
const struct dynamodb_consumed_capacity *write_consumed(struct write *w,
                                                        const struct attribute_map *new);
const struct dynamodb_item_collection_metrics *write_metrics(struct write *w);

/* Is a value of the request nested deeper than AWS reads in the ordinary way? See item_is_far. */
bool dynamodb_put_is_far(const struct dynamodb_put_item_in *in);
bool dynamodb_update_is_far(const struct dynamodb_update_item_in *in);
bool dynamodb_delete_is_far(const struct dynamodb_delete_item_in *in);

#endif
