/* JOB_BACKUP: copy the items. Its detail: the key of the backup's row, the place in the journal. */
#include <stdlib.h>

#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/past.h"
#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/tables/description.h"
#include "services/dynamodb/tables/resource.h"
#include "services/dynamodb/tables/time-to-live.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

enum { DETAIL_MAX = 4096, RUN_ITEMS = 400, RUN_BYTES = 4 * 1024 * 1024 };

enum err backup_job_put(struct txn *txn, struct arena *a, const struct table_definition *source,
                        const struct backup *b) {
    struct buf detail = buf_in_arena(a, DETAIL_MAX);
    tuple_add_bytes(&detail,
                    resource_key(a, STR("backup"), source->account, source->region, b->id));
    journal_place_add(&detail, txn_journal_end(txn));
    return job_put(txn, a, source, JOB_BACKUP, b->incarnation, buf_str(&detail));
}

/* ---- copying ---- */

struct copy {
    struct dynamodb *d;
    const struct job *job;
    struct arena *kept;
    struct str row; /* key of the backup's */
    struct str prefix;
    struct backup backup;
    int64_t items, bytes; /* of all */

    struct arena run;
    struct str key[RUN_ITEMS], item[RUN_ITEMS];
    size_t count, run_bytes;
};

static enum err put_run(struct txn *txn, void *arg) {
    struct copy *c = arg;
    for (size_t i = 0; i < c->count; i++)
        TRY(txn_put(txn, c->key[i], c->item[i]));
    return ERR_OK;
}

static enum err flush(struct copy *c) {
    if (c->count > 0) TRY(store_run(c->d->cloud->store, STORE_WRITE, put_run, c, NULL));
    c->count = 0;
    c->run_bytes = 0;
    arena_reset(&c->run);
    return ERR_OK;
}

static enum err copy_item(void *arg, struct str key, struct str item) {
    struct copy *c = arg;
    if (c->count == RUN_ITEMS || c->run_bytes >= RUN_BYTES) TRY(flush(c));
    c->key[c->count] = ARENA_CONCAT(&c->run, c->prefix, key);
    c->item[c->count++] = arena_str(&c->run, item);
    c->run_bytes += item.len;
    c->items++;
    c->bytes += (int64_t)item_encoded_size(item);
    return ERR_OK;
}

static enum err find_backup(struct txn *txn, void *arg) {
    struct copy *c = arg;
    TRY(backup_get(txn, c->kept, c->row, &c->backup));
    return c->backup.available ? ERR_NOT_FOUND : ERR_OK;
}

/* The table needs no log for this any more, if it is still there. */
static enum err end_logging(struct txn *txn, struct copy *c) {
    struct table_definition table;
    enum err err = job_table(txn, c->kept, c->job, &table);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    if (table.copies_running == 0) return ERR_OK;
    table.copies_running--;
    return table_put(txn, c->kept, &table);
}

static enum err finish(struct txn *txn, void *arg) {
    struct copy *c = arg;
    struct table_definition source = job_target(c->job);
    TRY(find_backup(txn, c));
    c->backup.available = true;
    c->backup.items = c->items;
    c->backup.bytes = c->bytes;
    TRY(backup_put(txn, c->kept, &c->backup));
    TRY(end_logging(txn, c));
    return hold_release(txn, c->kept, &source);
}

static enum err copy_all(struct copy *c, const struct past *past) {
    struct store *store = c->d->cloud->store;
    TRY(past_walk(c->d, past, copy_item, c));
    TRY(flush(c));
    return store_run(store, STORE_WRITE, finish, c, NULL);
}

enum err backup_job(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct copy *c = arena_new(a, struct copy);
    struct str detail = job->detail;
    struct table_definition items = {.incarnation = job->number};
    struct past past = {.incarnation = job->incarnation, .scratch = job->number};
    *c = (struct copy){.d = d, .job = job, .kept = a, .prefix = item_prefix(a, &items)};
    TRY(tuple_next_bytes(&detail, a, &c->row));
    TRY(journal_place_next(&detail, &past.place));
    enum err err = store_run(d->cloud->store, STORE_READ, find_backup, c, NULL);
    past.key = &c->backup.table.key;
    if (err == ERR_OK) err = copy_all(c, &past);
    arena_free(&c->run);
    return err == ERR_NOT_FOUND ? ERR_OK : err; /* it was done before */
}

/* ---- of deleted tables ---- */

static enum err count_items(struct txn *txn, void *arg) {
    struct copy *c = arg;
    struct table_counts counts;
    TRY(backup_get(txn, c->kept, c->row, &c->backup));
    TRY(table_count(txn, c->kept, item_prefix(c->kept, &c->backup.table), &counts));
    c->backup.items = counts.items;
    c->backup.bytes = counts.bytes;
    return backup_put(txn, c->kept, &c->backup);
}

/* Only the items are kept. */
enum err backup_keep_job(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct copy *c = arena_new(a, struct copy);
    *c = (struct copy){.d = d, .job = job, .kept = a, .row = job->detail};
    TRY(store_drop_prefix(d->cloud->store, indexes_prefix(a, job->incarnation)));
    TRY(store_drop_prefix(d->cloud->store, vectors_prefix(a, job->incarnation)));
    TRY(store_drop_prefix(d->cloud->store, time_to_live_prefix(a, job->incarnation)));
    enum err err = store_run(d->cloud->store, STORE_WRITE, count_items, c, NULL);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
