/* DeleteTable. When the answer leaves, the name is free again: the items lie under the table's
 * incarnation, where nothing can reach them any more, and are dropped by a job;
 * or, if point-in-time recovery is on, they become a backup. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/tables/description.h"
#include "services/dynamodb/tables/removal.h"
#include "services/dynamodb/vectors/vectors.h"

struct removal {
    struct call *call;
    struct str name;
    struct table_definition table;
};

static enum err remove_table(struct txn *txn, void *arg) {
    struct removal *r = arg;
    struct table_definition *t = &r->table;
    TRY(table_find_named(txn, r->call, r->name, true, t));
    if (t->state == TABLE_CREATING) {
        (void)call_failf(r->call, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
                         "Attempt to change a resource which is still in use: Table is being "
                         "created: %" PRIstr,
                         STR_ARG(t->name));
        return ERR_DENIED;
    }
    if (t->deletion_protection) {
        return reject_if(r->call, STR("Resource cannot be deleted as it is currently protected "
                                      "against deletion. Disable deletion protection first."));
    }
    TRY(vectors_check_delete(r->call, t));
    TRY(group_leave(txn, r->call->arena, t));
    return table_remove(txn, r->call, t);
}

enum outcome dynamodb_delete_table(struct call *call, const struct dynamodb_delete_table_in *in,
                                   struct dynamodb_delete_table_out *out) {
    struct removal r = {.call = call, .name = in->table_name};
    enum outcome outcome = call_outcome(call, call_run(call, true, remove_table, &r));
    if (outcome != DONE) return outcome;
    out->table_description =
        table_describe(call, &r.table, STR("DELETING"), (struct table_counts){0});
    return DONE;
}
