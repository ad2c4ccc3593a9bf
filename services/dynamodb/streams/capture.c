#include "services/dynamodb/streams/capture.h"

/* No operation reads streams yet (CreateTable refuses a StreamSpecification that enables one), so
 * that no table has one. */
enum err stream_capture(struct txn *txn, struct arena *a, const struct table_definition *table,
                        const struct attribute_map *old, const struct attribute_map *new) {
    (void)txn, (void)a, (void)old, (void)new;
    return str_is_set(table->stream_view_type) ? ERR_UNSUPPORTED : ERR_OK;
}
