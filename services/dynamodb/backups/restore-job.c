/* The job's detail: the source's account, region and name, its incarnation, the place. */
#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/restored.h"
#include "services/dynamodb/items/filler.h"
#include "shared/store/tuple.h"

enum { DETAIL_MAX = 4096 };

/* ---- beginning ---- */

static struct str write_detail(struct arena *a, const struct table_definition *source,
                               const struct past *past) {
    struct buf detail = buf_in_arena(a, DETAIL_MAX);
    tuple_add_text(&detail, source->account);
    tuple_add_text(&detail, source->region);
    tuple_add_text(&detail, source->name);
    tuple_add_u64(&detail, past->incarnation);
    journal_place_add(&detail, past->place);
    return buf_str(&detail);
}

enum err restore_begin(struct txn *txn, const struct restore *restore,
                       const struct table_definition *source, const struct past *past,
                       struct table_definition *t) {
    struct call *call = restore->call;
    TRY(table_must_be_new(txn, call, t, &DYNAMODB_TABLE_ALREADY_EXISTS_EXCEPTION));
    t->incarnation = txn_sequence(txn);
    TRY(table_put(txn, call->arena, t));
    TRY(hold_take(txn, call->arena, past->incarnation));
    return job_put(txn, call->arena, t, JOB_RESTORE, 0, write_detail(call->arena, source, past));
}

/* ---- the job ---- */

static enum err read_detail(struct arena *a, struct str detail, struct table_definition *source,
                            struct past *past) {
    *source = (struct table_definition){0};
    TRY(tuple_next_text(&detail, a, &source->account));
    TRY(tuple_next_text(&detail, a, &source->region));
    TRY(tuple_next_text(&detail, a, &source->name));
    TRY(tuple_next_u64(&detail, &source->incarnation));
    past->incarnation = source->incarnation;
    return journal_place_next(&detail, &past->place);
}

struct look {
    struct arena *arena;
    const struct job *job;
    struct table_definition target;
};

static enum err look_at_target(struct txn *txn, void *arg) {
    struct look *l = arg;
    return job_table_in(txn, l->arena, l->job, TABLE_CREATING, &l->target);
}

static enum err add_item(void *arg, struct str key, struct str item) {
    (void)key;
    return filler_add_encoded(arg, item);
}

/* `arg`: the source. */
static enum err finish(struct txn *txn, struct arena *a, void *arg,
                       struct table_definition *target) {
    target->state = TABLE_ACTIVE;
    TRY(table_put(txn, a, target));
    return hold_release(txn, a, arg);
}

enum err restore_job(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct look look = {.arena = a, .job = job};
    struct table_definition source;
    struct past past = {.scratch = job->incarnation};
    enum err err = store_run(d->cloud->store, STORE_WRITE, look_at_target, &look, NULL);
    if (err == ERR_NOT_FOUND) return ERR_OK; /* it was done before */
    TRY(err);
    TRY(read_detail(a, job->detail, &source, &past));
    past.key = &look.target.key;

    struct filler *filler = filler_new(d, job, TABLE_CREATING);
    err = past_walk(d, &past, add_item, filler);
    if (err == ERR_OK) err = filler_flush(filler, finish, &source);
    filler_free(filler);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
