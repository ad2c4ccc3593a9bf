#include "services/dynamodb/dynamodb-service.h"

#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/validate.h"
#include "shared/aws/gen/dynamodb.h"

/* Tables whose deletion was cut short by the end of the last process are dropped now. */
static enum err start(struct cloud *cloud, void **state, struct buf *why) {
    struct arena arena = {0};
    *state = NULL;
    enum err err = item_drop_unfinished(cloud->store, &arena);
    arena_free(&arena);
    if (err != ERR_OK) {
        buf_printf(why, "DynamoDB cannot drop the tables that were deleted: %s", err_text(err));
    }
    return err;
}

const struct service dynamodb_service = {
    .facts = &dynamodb_facts,
    .operations = dynamodb_operations,
    .flags = SERVICE_CRC32 | SERVICE_LONG_REQUEST_ID,
    .start = start,
    .validate = dynamodb_validate,
};
