/* TransactWriteItems: all of up to 100 actions, or none. When it is cancelled, the reasons say for
 * each action what was wrong. */
#include "services/dynamodb/items/collections.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/transactions/action.h"
#include "services/dynamodb/transactions/token.h"

enum { DESCRIPTION_MAX = 64 * 1024 * 1024 };

struct transaction {
    struct call *call;
    struct action *action;
    size_t count;
    struct str token;
    struct checksum_value digest; /* of what is asked */
    struct transact_tables tables;
    bool replay;
};

/* ---- before the transaction ---- */

static struct checksum_value digest_of(const struct transaction *t) {
    struct buf text = buf_in_arena(t->call->arena, DESCRIPTION_MAX);
    for (size_t i = 0; i < t->count; i++)
        action_describe(t->call->arena, &text, &t->action[i]);
    return checksum_of(CHECKSUM_SHA256, buf_str(&text));
}

static struct str prepare(const struct dynamodb_transact_write_items_in *in,
                          struct transaction *t) {
    struct arena *a = t->call->arena;
    size_t bytes = 0;
    t->count = in->transact_items.count;
    t->action = arena_array(a, struct action, t->count);
    for (size_t i = 0; i < t->count; i++) {
        struct str wrong = action_prepare(a, &in->transact_items.items[i], &t->action[i]);
        if (str_is_set(wrong)) return wrong;
        bytes += action_bytes(&t->action[i]);
    }
    if (bytes > TRANSACT_BYTES_MAX) {
        return STR("Transaction request size exceeded the maximum allowed size of 4 MB");
    }
    if (str_is_set(t->token)) t->digest = digest_of(t);
    return (struct str){0};
}

/* ---- in the transaction ---- */

/* A key with an empty value is no reason to cancel, but a request that AWS does not accept. */
static bool is_empty_key(struct str wrong) {
    return str_contains(wrong, STR("cannot contain an empty"));
}

static enum err check_keys(struct txn *txn, struct transaction *t,
                           struct dynamodb_cancellation_reason_list reasons) {
    struct arena *a = t->call->arena;
    struct str key[TRANSACT_ITEMS_MAX] = {{0}}, wrong;
    for (size_t i = 0; i < t->count; i++) {
        struct action *action = &t->action[i];
        TRY(transact_tables_find(txn, t->call, &t->tables, action->table_name, true,
                                 &action->table));
        key[i] = action_key(a, action, &wrong);
        if (!str_is_set(wrong)) continue;
        if (is_empty_key(wrong)) return reject_if(t->call, wrong);
        reasons.items[i].code = STR("ValidationError");
        reasons.items[i].message = wrong;
    }
    if (transact_is_cancelled(reasons)) return transact_cancel(t->call, reasons);
    return reject_if(t->call, transact_check_distinct(key, t->count));
}

/* The same request again costs reading the items. */
static enum err count_replay(struct txn *txn, struct transaction *t) {
    for (size_t i = 0; i < t->count; i++) {
        struct action *action = &t->action[i];
        struct attribute_map item;
        enum err err =
            item_read(txn, t->call->arena, &action->table->definition, &action->map, false, &item);
        if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
        action->table->consumed.kind = COST_TRANSACTION_READ;
        action->table->consumed.table_units +=
            TRANSACTION_FACTOR * read_units(err == ERR_OK ? item_size(&item) : 0, true);
    }
    return ERR_OK;
}

static enum err write_all(struct txn *txn, void *arg) {
    struct transaction *t = arg;
    struct arena *a = t->call->arena;
    struct dynamodb_cancellation_reason_list reasons = transact_no_reasons(a, t->count);
    transact_tables_init(&t->tables, a);
    TRY(check_keys(txn, t, reasons));
    if (str_is_set(t->token)) {
        TRY(token_use(txn, t->call, t->token, checksum_str(&t->digest), &t->replay));
    }
    if (t->replay) return count_replay(txn, t);

    for (size_t i = 0; i < t->count; i++) {
        TRY(action_judge(txn, t->call, &t->action[i], &reasons.items[i]));
    }
    return action_write_all(txn, t->call, t->action, t->count, reasons);
}

static void add_collections(const struct transaction *t, struct str wanted,
                            struct dynamodb_transact_write_items_out *out) {
    struct arena *a = t->call->arena;
    for (size_t i = 0; i < t->count && !t->replay; i++) {
        const struct action *action = &t->action[i];
        const struct table_definition *table = &action->table->definition;
        if (action->kind == ACTION_CHECK || !collections_shown(wanted, table)) continue;
        collections_add(a, &out->item_collection_metrics, action->table_name,
                        collection_of(a, table, &action->map));
    }
}

enum outcome dynamodb_transact_write_items(struct call *call,
                                           const struct dynamodb_transact_write_items_in *in,
                                           struct dynamodb_transact_write_items_out *out) {
    struct transaction t = {.call = call, .token = in->client_request_token};
    if (refuse_if(call, prepare(in, &t)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, true, write_all, &t));
    if (outcome != DONE) return outcome;
    transact_tables_charge(call, &t.tables);
    out->consumed_capacity =
        transact_tables_consumed(call->arena, &t.tables, in->return_consumed_capacity);
    add_collections(&t, in->return_item_collection_metrics, out);
    return DONE;
}
