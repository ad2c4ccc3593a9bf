#include "services/dynamodb/dynamodb-service.h"

#include "services/dynamodb/indexes/backfill.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/sweeper.h"
#include "services/dynamodb/tables/time-to-live.h"
#include "services/dynamodb/transactions/token.h"
#include "services/dynamodb/validate.h"
#include "shared/aws/gen/dynamodb.h"

/* What the end of the last process cut short: tables that were being dropped, indexes that were
 * being filled. */
static enum err finish_old_work(struct cloud *cloud, struct arena *a) {
    TRY(item_drop_unfinished(cloud->store, a));
    TRY(index_backfill_unfinished(cloud->store));
    return token_drop_old(cloud->store, a, env_now_ms(cloud->env));
}

static enum err start(struct cloud *cloud, void **state, struct buf *why) {
    struct arena arena = {0};
    bool expiring = false;
    *state = NULL;
    enum err err = finish_old_work(cloud, &arena);
    arena_free(&arena);
    if (err == ERR_OK) err = time_to_live_sweep(cloud->store, env_now_ms(cloud->env), &expiring);
    if (err != ERR_OK) {
        buf_printf(why, "DynamoDB cannot finish what it began before it was stopped: %s",
                   err_text(err));
        return err;
    }
    struct sweeper *sweeper = sweeper_new(cloud);
    if (expiring) sweeper_start(sweeper);
    *state = sweeper;
    return ERR_OK;
}

static void stop(void *state) {
    sweeper_free(state);
}

const struct service dynamodb_service = {
    .facts = &dynamodb_facts,
    .operations = dynamodb_operations,
    .flags = SERVICE_CRC32 | SERVICE_LONG_REQUEST_ID,
    .start = start,
    .stop = stop,
    .validate = dynamodb_validate,
};
