/* services/dynamodb/backups/backup.h - a backup: a table's definition and its items of one moment.
 *
 * The items lie under an incarnation of their own, as those of a table, and stay when the table is
 * deleted. A backup that a client asks for is a copy, made by a job, of the items at the place in
 * the journal where the request was: while it is made the table logs its changes (copies_running).
 * When a table with point-in-time recovery is deleted, its items become a backup of the kind SYSTEM
 * without being copied; it goes after 35 days. */
#ifndef SERVICES_DYNAMODB_BACKUPS_BACKUP_H
#define SERVICES_DYNAMODB_BACKUPS_BACKUP_H

#include "services/dynamodb/jobs.h"
#include "shared/aws/gen/dynamodb.h"

struct backup {
    struct str id, name;
    bool system;
    bool available; /* else it is being made */
    int64_t created_ms;
    int64_t expires_ms; /* 0: never */
    int64_t items, bytes;
    uint64_t incarnation;          /* of its items */
    struct table_definition table; /* as it was; account, region and name are the backup's too */
};

MUST_CHECK enum err backup_put(struct txn *txn, struct arena *a, const struct backup *b);
MUST_CHECK enum err backup_delete(struct txn *txn, struct arena *a, const struct backup *b);

/* By its row's key, for update. ERR_NOT_FOUND, ERR_CORRUPT. */
MUST_CHECK enum err backup_get(struct txn *txn, struct arena *a, struct str key, struct backup *b);
MUST_CHECK enum err backup_decode(struct arena *a, struct str bytes, struct backup *b);

/* The client's; ERR_NOT_FOUND with BackupNotFoundException. */
MUST_CHECK enum err backup_find(struct txn *txn, struct call *call, struct str arn,
                                struct backup *b);

/* ERR_DENIED with BackupInUseException, while it is made or restored. `restoring`: the caller is
 * about to. */
MUST_CHECK enum err backup_must_be_free(struct txn *txn, struct call *call, const struct backup *b,
                                        bool restoring);

struct str backup_arn(struct call *call, const struct backup *b);
const struct dynamodb_backup_details *backup_details(struct call *call, const struct backup *b,
                                                     struct str status);
/* `status` absent: what it is. */
const struct dynamodb_backup_description *backup_describe(struct call *call, const struct backup *b,
                                                          struct str status);

/* In the transaction that deletes `table`, instead of dropping its items. */
MUST_CHECK enum err backup_keep_deleted(struct txn *txn, struct call *call,
                                        const struct table_definition *table);

/* The jobs JOB_BACKUP (`detail`: see backup-job.c) and JOB_KEEP_ITEMS. */
MUST_CHECK enum err backup_job_put(struct txn *txn, struct arena *a,
                                   const struct table_definition *source, const struct backup *b);
MUST_CHECK enum err backup_job(struct dynamodb *d, struct arena *a, const struct job *job);
MUST_CHECK enum err backup_keep_job(struct dynamodb *d, struct arena *a, const struct job *job);

/* When the service starts: what deletes expired backups. */
void backup_register(struct dynamodb *d);

#endif
