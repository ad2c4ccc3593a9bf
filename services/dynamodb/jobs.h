/* services/dynamodb/jobs.h - long work that an operation begins and does not wait for: filling an
 * index, dropping the items of a deleted table, restoring, exporting, importing.
 *
 * A job is put in the transaction that makes it due, and runs after that, on a thread of its own
 * (shared/store/outbox.h). It may be run again: after a crash, or when it failed. So it must find
 * out what is left to do, and be content when its table is gone. */
#ifndef SERVICES_DYNAMODB_JOBS_H
#define SERVICES_DYNAMODB_JOBS_H

#include "services/dynamodb/dynamodb-state.h"
#include "services/dynamodb/tables/definition.h"

/* Kept in the store: numbers never change. */
enum job_kind {
    JOB_DROP_ITEMS = 1,    /* of a deleted table */
    JOB_FILL_INDEX = 2,    /* `number`: its id */
    JOB_DROP_INDEX = 3,    /* the same */
    JOB_FILL_REPLICA = 4,  /* `detail`: its region */
    JOB_RESTORE = 20,      /* fill the table: backups/restore-job.c */
    JOB_BACKUP = 21,       /* backups/backup-job.c; `number`: the copy's incarnation */
    JOB_KEEP_ITEMS = 22,   /* of a deleted table: its items are a backup now */
    JOB_EXPORT = 23,       /* transfer/export-job.c */
    JOB_IMPORT = 24,       /* transfer/import-job.c */
    JOB_BULK = 25,         /* transfer/bulk-job.c */
    JOB_TRIM_CHANGES = 30, /* see changes/trim.h */
    JOB_FILL_VECTORS = 40, /* `number`: the vector index's id; see vectors/vectors.h */
    JOB_DROP_VECTORS = 41, /* the same */
};

struct job {
    enum job_kind kind;
    struct str account, region, table; /* its name */
    uint64_t incarnation;
    uint64_t number;   /* what it means depends on the kind */
    struct str detail; /* the same; may be absent */
};

/* ERR_OK: done. Any other error: again, later. */
typedef enum err job_fn(struct dynamodb *d, struct arena *a, const struct job *job);

/* For `table`; kind, number and detail are given. */
MUST_CHECK enum err job_put(struct txn *txn, struct arena *a, const struct table_definition *table,
                            enum job_kind kind, uint64_t number, struct str detail);

/* The job's table as far as the job knows it: account, region, name and incarnation. */
struct table_definition job_target(const struct job *job);

/* The job's table as it is, for update. ERR_NOT_FOUND: it is gone; job_table_in: or in another
 * state. */
MUST_CHECK enum err job_table(struct txn *txn, struct arena *a, const struct job *job,
                              struct table_definition *table);
MUST_CHECK enum err job_table_in(struct txn *txn, struct arena *a, const struct job *job,
                                 enum table_state state, struct table_definition *table);

/* When the service starts. */
void jobs_register(struct dynamodb *d);

#endif
