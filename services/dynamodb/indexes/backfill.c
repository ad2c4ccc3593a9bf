#include "services/dynamodb/indexes/backfill.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/walk.h"
#include "services/dynamodb/tables/time-to-live.h"

/* The index with this number, or NULL. */
static struct index_definition *find(const struct table_definition *table, uint64_t id) {
    for (size_t i = 0; i < table->index_count; i++) {
        if (table->indexes[i].id == id) return &table->indexes[i];
    }
    return NULL;
}

/* The mark that says that there is work left; NULL: the index is gone. */
static bool *mark_of(struct table_definition *table, uint64_t id) {
    if (id == BACKFILL_TIME_TO_LIVE) return &table->ttl_filling;
    struct index_definition *index = find(table, id);
    return index != NULL ? &index->backfilling : NULL;
}

static enum err begin(struct txn *txn, struct arena *a, void *arg, struct table_definition *table) {
    (void)txn, (void)a;
    const struct job *job = arg;
    const bool *mark = mark_of(table, job->number);
    return mark != NULL && *mark ? ERR_OK : ERR_NOT_FOUND;
}

static enum err visit(struct txn *txn, struct arena *a, void *arg,
                      const struct table_definition *table, const struct attribute_map *item) {
    const struct job *job = arg;
    if (job->number == BACKFILL_TIME_TO_LIVE) {
        return time_to_live_update(txn, a, table, NULL, item);
    }
    return index_add(txn, a, table, find(table, job->number), item);
}

static enum err end(struct txn *txn, struct arena *a, void *arg, struct table_definition *table) {
    const struct job *job = arg;
    *mark_of(table, job->number) = false;
    return table_put(txn, a, table);
}

enum err index_backfill(struct dynamodb *d, const struct job *job) {
    struct job copy = *job;
    struct item_walk walk = {.arg = &copy, .begin = begin, .visit = visit, .end = end};
    return item_walk(d, job, &walk);
}
