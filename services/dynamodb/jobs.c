/* A job is a tuple: kind, account, region, table, incarnation, number, detail. */
#include "services/dynamodb/jobs.h"

#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/restored.h"
#include "services/dynamodb/changes/trim.h"
#include "services/dynamodb/indexes/backfill.h"
#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/kinesis/destination.h"
#include "services/dynamodb/replicas/replicate.h"
#include "services/dynamodb/transfer/bulk.h"
#include "services/dynamodb/transfer/export.h"
#include "services/dynamodb/transfer/import.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/aws/background.h"
#include "shared/base/log.h"
#include "shared/store/tuple.h"

enum {
    JOB_BYTES_MAX = 1024 * 1024,
    JOB_THREADS = 4,
    JOB_ATTEMPTS_MAX = 100000, /* it never gives up: every five minutes for a year */
    JOB_RETRY_MS = 1000,
};

static const struct str topic_name = STR_INIT("dynamodb.jobs");

enum err job_put(struct txn *txn, struct arena *a, const struct table_definition *table,
                 enum job_kind kind, uint64_t number, struct str detail) {
    struct buf job = buf_in_arena(a, JOB_BYTES_MAX);
    tuple_add_u64(&job, kind);
    tuple_add_text(&job, table->account);
    tuple_add_text(&job, table->region);
    tuple_add_text(&job, table->name);
    tuple_add_u64(&job, table->incarnation);
    tuple_add_u64(&job, number);
    tuple_add_bytes(&job, detail);
    return buf_ok(&job) ? txn_outbox_put(txn, topic_name, buf_str(&job)) : ERR_TOO_LARGE;
}

static enum err read_job(struct arena *a, struct str rest, struct job *job) {
    uint64_t kind;
    TRY(tuple_next_u64(&rest, &kind));
    TRY(tuple_next_text(&rest, a, &job->account));
    TRY(tuple_next_text(&rest, a, &job->region));
    TRY(tuple_next_text(&rest, a, &job->table));
    TRY(tuple_next_u64(&rest, &job->incarnation));
    TRY(tuple_next_u64(&rest, &job->number));
    TRY(tuple_next_bytes(&rest, a, &job->detail));
    job->kind = (enum job_kind)kind;
    return ERR_OK;
}

struct table_definition job_target(const struct job *job) {
    return (struct table_definition){.account = job->account,
                                     .region = job->region,
                                     .name = job->table,
                                     .incarnation = job->incarnation};
}

enum err job_table(struct txn *txn, struct arena *a, const struct job *job,
                   struct table_definition *table) {
    struct table_definition target = job_target(job);
    return table_get_same(txn, a, &target, table);
}

enum err job_table_in(struct txn *txn, struct arena *a, const struct job *job,
                      enum table_state state, struct table_definition *table) {
    TRY(job_table(txn, a, job, table));
    return table->state == state ? ERR_OK : ERR_NOT_FOUND;
}

/* ---- what needs no file of its own ---- */

struct drop {
    struct arena *arena;
    uint64_t incarnation;
    bool held;
};

static enum err ask_holders(struct txn *txn, void *arg) {
    struct drop *drop = arg;
    return hold_postpones_drop(txn, drop->arena, drop->incarnation, &drop->held);
}

static enum err drop_items(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct drop drop = {.arena = a, .incarnation = job->incarnation};
    TRY(store_drop_prefix(d->cloud->store, kinesis_destinations_prefix(a, job->incarnation)));
    TRY(store_run(d->cloud->store, STORE_WRITE, ask_holders, &drop, NULL));
    if (drop.held) return ERR_OK;
    return item_drop_all(d->cloud->store, a, job->incarnation);
}

static enum err fill_index(struct dynamodb *d, struct arena *a, const struct job *job) {
    (void)a;
    return index_backfill(d, job);
}

static enum err drop_index(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct table_definition table = {.incarnation = job->incarnation};
    struct index_definition index = {.id = job->number};
    return store_drop_prefix(d->cloud->store, index_prefix(a, &table, &index));
}

static job_fn *const functions[] = {
    [JOB_DROP_ITEMS] = drop_items,      [JOB_FILL_INDEX] = fill_index,
    [JOB_DROP_INDEX] = drop_index,      [JOB_FILL_REPLICA] = replica_fill,
    [JOB_RESTORE] = restore_job,        [JOB_BACKUP] = backup_job,
    [JOB_KEEP_ITEMS] = backup_keep_job, [JOB_EXPORT] = export_job,
    [JOB_IMPORT] = import_job,          [JOB_BULK] = bulk_job,
    [JOB_TRIM_CHANGES] = trim_run,      [JOB_FILL_VECTORS] = vectors_fill,
    [JOB_DROP_VECTORS] = vectors_drop,
};

static enum err run(struct dynamodb *d, struct arena *a, const struct outbox_message *message) {
    struct job job = {0};
    TRY(read_job(a, message->payload, &job));
    if (job.kind >= ARRAY_LEN(functions) || functions[job.kind] == NULL) return ERR_CORRUPT;
    return functions[job.kind](d, a, &job);
}

static enum err deliver(void *arg, const struct outbox_message *message) {
    struct dynamodb *d = arg;
    struct arena a = {0};
    enum err err = run(d, &a, message);
    if (err != ERR_OK && !atomic_load(&d->stopping)) {
        log_warn("dynamodb", "work in the background failed, and is tried again: %s",
                 err_text(err));
    }
    arena_free(&a);
    return err;
}

void jobs_register(struct dynamodb *d) {
    struct outbox_topic topic = {.name = topic_name,
                                 .deliver = deliver,
                                 .arg = d,
                                 .threads = JOB_THREADS,
                                 .attempts_max = JOB_ATTEMPTS_MAX,
                                 .retry_ms = JOB_RETRY_MS};
    if (d->cloud->background != NULL) background_add_topic(d->cloud->background, &topic);
}
