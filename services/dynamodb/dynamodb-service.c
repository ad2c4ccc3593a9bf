#include "services/dynamodb/dynamodb-service.h"

#include <stdlib.h>

#include "services/dynamodb/backups/backup.h"
#include "services/dynamodb/changes/trim.h"
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/jobs.h"
#include "services/dynamodb/sweeper.h"
#include "services/dynamodb/tables/table-file.h"
#include "services/dynamodb/tables/time-to-live.h"
#include "services/dynamodb/transactions/token.h"
#include "services/dynamodb/validate.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/config/settings.h"

static void stop(void *state) {
    struct dynamodb *d = state;
    sweeper_free(d->sweeper);
    throttle_free(d->throttle);
    free(d);
}

/* What the end of the last process cut short goes on as jobs. */
static enum err clean_up(struct dynamodb *d, bool *expiring) {
    struct arena arena = {0};
    int64_t now = env_now_ms(d->cloud->env);
    enum err err = token_drop_old(d->cloud->store, &arena, now);
    if (err == ERR_OK) err = time_to_live_sweep(d->cloud->store, now, expiring);
    arena_free(&arena);
    return err;
}

static enum err start(struct cloud *cloud, void **state, struct buf *why) {
    struct dynamodb *d = calloc(1, sizeof *d);
    bool expiring = false, reads_only = store_is_read_only(cloud->store);
    ASSERT(d != NULL);
    d->cloud = cloud;
    d->sweeper = sweeper_new(cloud);
    bool throttles = cloud->settings != NULL && cloud->settings->dynamodb_throttling;
    if (throttles) d->throttle = throttle_new(cloud->env);
    *state = NULL;
    enum err err = reads_only ? ERR_OK : clean_up(d, &expiring);
    if (err != ERR_OK) {
        buf_printf(why, "DynamoDB cannot finish what it began before it was stopped: %s",
                   err_text(err));
        stop(d);
        return err;
    }
    err = reads_only ? ERR_OK : table_file_load(d, why);
    if (err != ERR_OK) {
        stop(d);
        return err;
    }
    jobs_register(d);
    backup_register(d);
    trim_register(d);
    if (expiring) sweeper_start(d->sweeper);
    *state = d;
    return ERR_OK;
}

static void interrupt(void *state) {
    struct dynamodb *d = state;
    atomic_store(&d->stopping, true);
}

const struct service dynamodb_service = {
    .facts = &dynamodb_facts,
    .operations = dynamodb_operations,
    .flags = SERVICE_CRC32 | SERVICE_LONG_REQUEST_ID,
    .internal_error = &DYNAMODB_INTERNAL_SERVER_ERROR,
    .start = start,
    .stop = stop,
    .interrupt = interrupt,
    .validate = dynamodb_validate,
};
