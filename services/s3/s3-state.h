/* services/s3/s3-state.h - what S3 keeps in memory: a gate, and nothing durable.
 *
 * Somebody who removes a bucket or an upload must not miss what another puts into it at the same
 * moment: the transactions of both touch different keys, so the store sees no conflict. Therefore
 * whoever puts something in passes the gate, in parallel with others, and whoever removes closes
 * it. It is held for one transaction, never while a body is read. Workers only. */
#ifndef SERVICES_S3_S3_STATE_H
#define SERVICES_S3_S3_STATE_H

#include "shared/aws/call.h"
#include "shared/os/thread.h"

enum { S3_GATE_STRIPES = 16 };

struct s3_state {
    struct mutex gate[S3_GATE_STRIPES]; /* passing: one of them; closing: all, in order */
};

enum err s3_state_start(struct cloud *cloud, void **state, struct buf *why);
void s3_state_stop(void *state);

/* Run a writing transaction that puts something into a bucket or an upload; `key` spreads the
 * load. */
MUST_CHECK enum err s3_run_adding(struct call *call, struct str key, txn_fn *fn, void *arg);

/* Run one that removes a bucket or an upload. */
MUST_CHECK enum err s3_run_removing(struct call *call, txn_fn *fn, void *arg);

#endif
