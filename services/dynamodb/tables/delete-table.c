/* DeleteTable. When the answer leaves, the name is free again: the items lie under the table's
 * incarnation, where nothing can reach them any more, and are dropped at once. */
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/description.h"
#include "shared/base/log.h"

struct delete {
    struct call *call;
    struct str name;
    struct table_definition table;
};

static enum err delete (struct txn *txn, void *arg) {
    struct delete *d = arg; struct arena *a = d->call->arena;
    TRY(table_find_named(txn, d->call, d->name, true, &d->table));
    if (d->table.deletion_protection){
        return reject_if(d->call, STR("Resource cannot be deleted as it is currently protected "
                                      "against deletion. Disable deletion protection first."));}
TRY(txn_delete(txn, table_record_key(a, d->table.account, d->table.region, d->table.name)));
return item_drop_later(txn, a, d->table.incarnation);
}

enum outcome dynamodb_delete_table(struct call *call, const struct dynamodb_delete_table_in *in,
                                   struct dynamodb_delete_table_out *out) {
    struct delete d = {.call = call, .name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, true, delete, &d));
    if (outcome != DONE) return outcome;

    /* What remains after a failure here is dropped at the next start. */
    enum err err = item_drop_all(call->cloud->store, call->arena, d.table.incarnation);
    if (err != ERR_OK)
        log_warn("dynamodb", "a deleted table is not dropped yet: %s", err_text(err));
    out->table_description =
        table_describe(call, &d.table, STR("DELETING"), (struct table_counts){0});
    return DONE;
}
