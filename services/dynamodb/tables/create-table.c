/* CreateTable. The answer says CREATING, as on AWS; the table is there when it has been sent. */
#include "services/dynamodb/policies/resource-policy.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/specification.h"
#include "services/dynamodb/tables/create-table-check.h"
#include "services/dynamodb/tables/description.h"
#include "services/dynamodb/tables/throughput.h"
#include "shared/store/tuple.h"

enum { TABLES_PER_REGION_MAX = 2500 };

struct create {
    struct call *call;
    const struct dynamodb_stream_specification *stream; /* NULL: none */
    struct str policy;                                  /* ResourcePolicy, or absent */
    struct table_definition table;
};

static enum err check_quota(struct txn *txn, struct create *c) {
    struct arena *a = c->call->arena;
    struct str prefix = table_record_prefix(a, c->table.account, c->table.region), key, value;
    struct txn_cursor *cursor;
    size_t count = 0;
    TRY(txn_cursor_open(txn, prefix, tuple_prefix_end(a, prefix), false, &cursor));
    enum err err = ERR_OK;
    while (count < TABLES_PER_REGION_MAX &&
           (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        count++;
    }
    txn_cursor_close(cursor);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    if (err != ERR_OK) return err;
    (void)call_failf(c->call, &DYNAMODB_LIMIT_EXCEEDED_EXCEPTION,
                     "Subscriber limit exceeded: There is a limit of %d tables per subscriber",
                     TABLES_PER_REGION_MAX);
    return ERR_DENIED;
}

static enum err create(struct txn *txn, void *arg) {
    struct create *c = arg;
    struct table_definition *t = &c->table;
    TRY(table_must_be_new(txn, c->call, t, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION));
    TRY(check_quota(txn, c));
    t->incarnation = txn_sequence(txn);
    t->stream_view_type = t->stream_label = (struct str){0}; /* this may run again */
    TRY(stream_apply(txn, c->call, t, c->stream));
    TRY(policy_create(txn, c->call, t, c->policy));
    return table_put(txn, c->call->arena, t);
}

enum outcome dynamodb_create_table(struct call *call, const struct dynamodb_create_table_in *in,
                                   struct dynamodb_create_table_out *out) {
    struct create c = {.call = call, .policy = in->resource_policy};
    if (refuse_if(call, create_table_check(call->arena, in, &c.table)) != DONE) return FAILED;

    bool stream =
        in->stream_specification != NULL && in->stream_specification->stream_enabled.value;
    c.stream = stream ? in->stream_specification : NULL;
    c.table.account = call->account;
    c.table.region = call->region;
    if (throughput_check_quota(call, &c.table) != ERR_OK) return FAILED;
    c.table.id = env_uuid(call->cloud->env, call->arena);
    c.table.created_ms = call_now_ms(call);
    enum outcome outcome = call_outcome(call, call_run(call, true, create, &c));
    if (outcome != DONE) return outcome;
    out->table_description =
        table_describe(call, &c.table, STR("CREATING"), (struct table_counts){0});
    return DONE;
}
