/* The jobs: an index that was added to a table gets the entries of the items that were there
 * before; what is left of a deleted one goes. An item that does not fit the index has no entry. */
#include "services/dynamodb/items/walk.h"
#include "services/dynamodb/vectors/entries.h"
#include "services/dynamodb/vectors/vectors.h"

static struct vector_index *find(const struct table_definition *table, uint64_t id) {
    for (size_t i = 0; i < table->vector_count; i++) {
        if (table->vectors[i].id == id) return &table->vectors[i];
    }
    return NULL;
}

static enum err begin(struct txn *txn, struct arena *a, void *arg, struct table_definition *table) {
    (void)txn, (void)a;
    const struct job *job = arg;
    const struct vector_index *index = find(table, job->number);
    return index != NULL && index->backfilling ? ERR_OK : ERR_NOT_FOUND;
}

static enum err visit(struct txn *txn, struct arena *a, void *arg,
                      const struct table_definition *table, const struct attribute_map *item) {
    const struct job *job = arg;
    return vector_add(txn, a, table, find(table, job->number), item);
}

static enum err end(struct txn *txn, struct arena *a, void *arg, struct table_definition *table) {
    const struct job *job = arg;
    find(table, job->number)->backfilling = false;
    return table_put(txn, a, table);
}

enum err vectors_fill(struct dynamodb *d, struct arena *a, const struct job *job) {
    (void)a;
    struct job copy = *job;
    struct item_walk walk = {.arg = &copy, .begin = begin, .visit = visit, .end = end};
    return item_walk(d, job, &walk);
}

enum err vectors_drop(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct table_definition table = {.incarnation = job->incarnation};
    struct vector_index index = {.id = job->number};
    return store_drop_prefix(d->cloud->store, vector_prefix(a, &table, &index, NULL));
}
