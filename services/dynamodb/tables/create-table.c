/* CreateTable. The answer says CREATING, as on AWS; the table is there when it has been sent. */
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/create-table-check.h"
#include "services/dynamodb/tables/description.h"

struct create {
    struct call *call;
    struct table_definition table;
};

static enum err create(struct txn *txn, void *arg) {
    struct create *c = arg;
    struct table_definition *t = &c->table;
    struct str key = table_record_key(c->call->arena, t->account, t->region, t->name), there;
    enum err err = txn_get_for_update(txn, c->call->arena, key, &there);
    if (err == ERR_OK) {
        (void)call_failf(c->call, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
                         "Table already exists: %" PRIstr, STR_ARG(t->name));
        return ERR_EXISTS;
    }
    if (err != ERR_NOT_FOUND) return err;

    t->incarnation = txn_sequence(txn);
    return table_put(txn, c->call->arena, t);
}

enum outcome dynamodb_create_table(struct call *call, const struct dynamodb_create_table_in *in,
                                   struct dynamodb_create_table_out *out) {
    struct create c = {.call = call};
    if (refuse_if(call, create_table_check(call->arena, in, &c.table)) != DONE) return FAILED;

    c.table.account = call->account;
    c.table.region = call->region;
    c.table.id = env_uuid(call->cloud->env, call->arena);
    c.table.created_ms = call_now_ms(call);
    enum outcome outcome = call_outcome(call, call_run(call, true, create, &c));
    if (outcome != DONE) return outcome;
    out->table_description =
        table_describe(call, &c.table, STR("CREATING"), (struct table_counts){0});
    return DONE;
}
