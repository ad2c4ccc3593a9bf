/* ExecuteTransaction: up to 100 statements, all of them reads of single items in one snapshot, or
 * all of them writes, of which all happen or none. EXISTS() stands among writes, as ConditionCheck
 * does in TransactWriteItems; the writes become the same actions. */
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/partiql/next-token.h"
#include "services/dynamodb/partiql/plan.h"
#include "services/dynamodb/partiql/run.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/transactions/action.h"
#include "services/dynamodb/transactions/token.h"

struct transaction {
    struct call *call;
    const struct dynamodb_execute_transaction_in *in;
    struct statement *statement;
    struct action *action; /* of writes; of reads only key and item */
    size_t count;
    struct checksum_value digest; /* of what is asked */
    struct transact_tables tables;
    bool replay;
};

/* ---- before the transaction ---- */

static struct str at_member(struct arena *a, size_t i, struct str wrong) {
    return arena_printf(a, "Validation failed in TransactStatements[%zu]: %" PRIstr, i,
                        STR_ARG(wrong));
}

static struct str read_one(struct transaction *t, size_t i) {
    const struct dynamodb_parameterized_statement *in = &t->in->transact_statements.items[i];
    struct statement *s = &t->statement[i];
    struct str wrong = statement_parse(t->call->arena, in->statement, &in->parameters, s);
    if (str_is_set(wrong)) return wrong;
    if (s->returning != RETURNING_NOTHING) {
        return STR("RETURNING clause is not supported in ExecuteTransaction.");
    }
    if (str_is_set(s->index)) {
        return STR("Reads on indices are not supported within transactions.");
    }
    if (s->kind != STATEMENT_INSERT || item_size(&s->item) <= ITEM_SIZE_MAX) return wrong;
    return STR("Item size has exceeded the maximum allowed size");
}

static size_t bytes_of(const struct dynamodb_parameterized_statement *in) {
    size_t bytes = in->statement.len;
    for (size_t i = 0; i < in->parameters.count; i++)
        bytes += attribute_size(&in->parameters.items[i]);
    return bytes;
}

/* The digests of the statements, one behind the other. */
static void set_digest(struct transaction *t) {
    struct buf all = buf_in_arena(t->call->arena, TRANSACT_ITEMS_MAX * sizeof t->digest.bytes);
    for (size_t i = 0; i < t->count; i++) {
        const struct dynamodb_parameterized_statement *in = &t->in->transact_statements.items[i];
        struct checksum_value one =
            statement_digest(t->call->arena, in->statement, &in->parameters);
        buf_add(&all, checksum_str(&one));
    }
    t->digest = checksum_of(CHECKSUM_SHA256, buf_str(&all));
}

static struct str prepare(struct transaction *t) {
    size_t bytes = 0, reads = 0;
    for (size_t i = 0; i < t->count; i++) {
        /* A wrong parameter is told without the place of its statement. */
        struct str bad = statement_check_parameters(
            t->call->arena, &t->in->transact_statements.items[i].parameters);
        if (str_is_set(bad)) return bad;
    }
    for (size_t i = 0; i < t->count; i++) {
        struct str wrong = read_one(t, i);
        if (str_is_set(wrong)) return at_member(t->call->arena, i, wrong);
        bytes += bytes_of(&t->in->transact_statements.items[i]);
        if (statement_is_read(&t->statement[i])) reads++;
    }
    if (reads > 0 && reads < t->count) {
        return STR("ExecuteTransaction can contain either read or write statements, not both");
    }
    if (bytes > TRANSACT_BYTES_MAX) {
        return STR("Transaction request size exceeded the maximum allowed size of 4 MB");
    }
    set_digest(t);
    return (struct str){0};
}

/* ---- statements as actions ---- */

static void set_conditions(struct arena *a, const struct key_schema *key, const struct statement *s,
                           const struct condition *rest, struct action *action) {
    static const enum action_kind kinds[] = {
        [STATEMENT_SELECT] = ACTION_CHECK,  [STATEMENT_INSERT] = ACTION_PUT,
        [STATEMENT_UPDATE] = ACTION_UPDATE, [STATEMENT_DELETE] = ACTION_DELETE,
        [STATEMENT_EXISTS] = ACTION_CHECK,  [STATEMENT_NOT_EXISTS] = ACTION_CHECK};
    action->kind = kinds[s->kind];
    if (s->kind == STATEMENT_INSERT) {
        action->e.condition = plan_exists(a, key, false);
    } else if (s->kind == STATEMENT_DELETE) {
        action->e.condition = plan_or(a, plan_exists(a, key, false), rest);
    } else {
        action->e.condition = plan_and(a, plan_exists(a, key, true), rest);
    }
    if (s->kind == STATEMENT_NOT_EXISTS) {
        action->e.condition = plan_not(a, action->e.condition);
    }
    action->e.update = s->update;
}

/* What depends on the table's key. */
static struct str make_action(struct transaction *t, size_t i) {
    struct arena *a = t->call->arena;
    const struct statement *s = &t->statement[i];
    struct action *action = &t->action[i];
    const struct key_schema *key = &action->table->definition.key;
    const struct condition *rest = NULL;
    if (s->kind == STATEMENT_INSERT) {
        action->map = s->item;
    } else {
        bool whole = plan_key(a, key, s->where, &action->map, &rest);
        if (s->kind == STATEMENT_SELECT && (!whole || rest != NULL)) {
            return STR("Select statements within ExecuteTransaction must specify the primary key "
                       "in the where clause.");
        }
        if (s->kind == STATEMENT_EXISTS && (!whole || rest == NULL)) {
            return STR("EXISTS() must contain a single item read with additional condition");
        }
        if (!whole) {
            return STR("Where clause does not contain a mandatory equality on all key attributes");
        }
    }
    set_conditions(a, key, s, rest, action);
    return (struct str){0};
}

static enum err make_actions(struct txn *txn, struct transaction *t, bool writes) {
    for (size_t i = 0; i < t->count; i++) {
        struct action *action = &t->action[i];
        *action = (struct action){
            .table_name = t->statement[i].table,
            .on_failed_check =
                t->in->transact_statements.items[i].return_values_on_condition_check_failure};
        TRY(transact_tables_find(txn, t->call, &t->tables, action->table_name, writes,
                                 &action->table));
        struct str wrong = make_action(t, i);
        if (!str_is_set(wrong)) continue;
        return reject_if(t->call, at_member(t->call->arena, i, wrong));
    }
    return ERR_OK;
}

static enum err check_keys(struct transaction *t,
                           struct dynamodb_cancellation_reason_list reasons) {
    struct str key[TRANSACT_ITEMS_MAX] = {{0}}, wrong;
    for (size_t i = 0; i < t->count; i++) {
        key[i] = action_key(t->call->arena, &t->action[i], &wrong);
        if (!str_is_set(wrong)) continue;
        reasons.items[i].code = STR("ValidationError");
        reasons.items[i].message = wrong;
    }
    if (transact_is_cancelled(reasons)) return transact_cancel(t->call, reasons);
    return reject_if(t->call, transact_check_distinct(key, t->count));
}

/* ---- reads ---- */

static enum err read_item(struct txn *txn, struct transaction *t, struct action *action) {
    enum err err = item_read(txn, t->call->arena, &action->table->definition, &action->map, false,
                             &action->old);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    action->existed = err == ERR_OK;
    action->table->consumed.kind = COST_TRANSACTION_READ;
    action->table->consumed.table_units +=
        TRANSACTION_FACTOR * read_units(action->existed ? item_size(&action->old) : 0, true);
    return ERR_OK;
}

static enum err read_all(struct txn *txn, void *arg) {
    struct transaction *t = arg;
    transact_tables_init(&t->tables, t->call->arena);
    TRY(make_actions(txn, t, false));
    struct dynamodb_cancellation_reason_list reasons =
        transact_no_reasons(t->call->arena, t->count);
    TRY(check_keys(t, reasons));
    for (size_t i = 0; i < t->count; i++) {
        struct consumed before = t->action[i].table->consumed;
        TRY(read_item(txn, t, &t->action[i]));
        transact_admit(t->call, t->action[i].table, &before, &reasons.items[i]);
    }
    return transact_is_cancelled(reasons) ? transact_cancel(t->call, reasons) : ERR_OK;
}

/* ---- writes ---- */

static enum err judge(struct txn *txn, struct transaction *t, size_t i,
                      struct dynamodb_cancellation_reason *reason) {
    TRY(action_judge(txn, t->call, &t->action[i], reason));
    bool duplicate = t->statement[i].kind == STATEMENT_INSERT &&
                     str_eq(reason->code, STR("ConditionalCheckFailed"));
    if (!duplicate) return ERR_OK;
    reason->code = STR("DuplicateItem");
    reason->message = STR("Duplicate primary key exists in table");
    return ERR_OK;
}

static enum err write_all(struct txn *txn, void *arg) {
    struct transaction *t = arg;
    struct arena *a = t->call->arena;
    struct str token = t->in->client_request_token;
    struct dynamodb_cancellation_reason_list reasons = transact_no_reasons(a, t->count);
    transact_tables_init(&t->tables, a);
    TRY(make_actions(txn, t, true));
    TRY(check_keys(t, reasons));
    t->replay = false;
    if (str_is_set(token)) {
        TRY(token_use(txn, t->call, token, checksum_str(&t->digest), &t->replay));
    }
    /* The same request again costs reading the items. */
    for (size_t i = 0; i < t->count && t->replay; i++)
        TRY(read_item(txn, t, &t->action[i]));
    if (t->replay) return ERR_OK;

    for (size_t i = 0; i < t->count; i++)
        TRY(judge(txn, t, i, &reasons.items[i]));
    return action_write_all(txn, t->call, t->action, t->count, reasons);
}

enum outcome dynamodb_execute_transaction(struct call *call,
                                          const struct dynamodb_execute_transaction_in *in,
                                          struct dynamodb_execute_transaction_out *out) {
    struct arena *a = call->arena;
    struct transaction t = {.call = call, .in = in, .count = in->transact_statements.count};
    t.statement = arena_array(a, struct statement, t.count);
    t.action = arena_array(a, struct action, t.count);
    if (refuse_if(call, prepare(&t)) != DONE) return FAILED;

    bool reads = statement_is_read(&t.statement[0]);
    enum outcome outcome =
        call_outcome(call, call_run(call, !reads, reads ? read_all : write_all, &t));
    if (outcome != DONE) return outcome;
    out->responses.items = arena_array(a, struct dynamodb_item_response, t.count);
    out->responses.count = reads ? t.count : 0;
    for (size_t i = 0; i < out->responses.count; i++) {
        if (!t.action[i].existed) continue;
        out->responses.items[i].item = statement_show(a, &t.statement[i], &t.action[i].old);
    }
    transact_tables_charge(call, &t.tables);
    out->consumed_capacity = transact_tables_consumed(a, &t.tables, in->return_consumed_capacity);
    return DONE;
}
