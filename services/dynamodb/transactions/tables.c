#include "services/dynamodb/transactions/tables.h"

#include <stdlib.h>

#include "services/dynamodb/items/throttle.h"

enum { REASONS_TEXT_MAX = 64 * 1024 };

void transact_tables_init(struct transact_tables *t, struct arena *a) {
    if (t->table == NULL) t->table = arena_array(a, struct transact_table, TRANSACT_ITEMS_MAX);
    t->count = 0;
}

enum err transact_tables_find(struct txn *txn, struct call *call, struct transact_tables *t,
                              struct str name, bool for_update, struct transact_table **table) {
    for (size_t i = 0; i < t->count; i++) {
        *table = &t->table[i];
        if (str_eq((*table)->name, name)) return ERR_OK;
    }
    *table = &t->table[t->count];
    (*table)->name = name;
    TRY(table_find(txn, call, name, for_update, &(*table)->definition));
    (*table)->consumed = (struct consumed){
        .table = &(*table)->definition,
        .table_name = name,
        .kind = for_update ? COST_TRANSACTION_WRITE : COST_TRANSACTION_READ,
    };
    t->count++;
    return ERR_OK;
}

struct dynamodb_consumed_capacity_list
transact_tables_consumed(struct arena *a, const struct transact_tables *t, struct str wanted) {
    struct dynamodb_consumed_capacity_list list = {0};
    if (!consumed_wanted(wanted)) return list;
    list.items = arena_array(a, struct dynamodb_consumed_capacity, t->count);
    for (size_t i = 0; i < t->count; i++) {
        list.items[list.count++] = *consumed_report(a, &t->table[i].consumed, wanted);
    }
    return list;
}

static enum throttle_side side_of(const struct consumed *consumed) {
    return consumed->kind == COST_TRANSACTION_WRITE ? THROTTLE_WRITES : THROTTLE_READS;
}

void transact_tables_charge(struct call *call, const struct transact_tables *t) {
    for (size_t i = 0; i < t->count && throttle_is_on(call); i++)
        throttle_charge(call, side_of(&t->table[i].consumed), &t->table[i].consumed);
}

void transact_admit(struct call *call, const struct transact_table *table,
                    const struct consumed *before, struct dynamodb_cancellation_reason *reason) {
    if (!throttle_is_on(call)) return;
    enum throttle_side side = side_of(&table->consumed);
    if (throttle_check(call, side, before, &table->consumed) == ERR_OK) return;
    struct refusal refusal = refusal_take(call);
    reason->code = refusal_code(refusal.error);
    reason->message = refusal.message;
}

struct dynamodb_cancellation_reason_list transact_no_reasons(struct arena *a, size_t count) {
    struct dynamodb_cancellation_reason_list reasons = {
        .items = arena_array(a, struct dynamodb_cancellation_reason, count), .count = count};
    for (size_t i = 0; i < count; i++)
        reasons.items[i].code = STR("None");
    return reasons;
}

bool transact_is_cancelled(struct dynamodb_cancellation_reason_list reasons) {
    for (size_t i = 0; i < reasons.count; i++) {
        if (!str_eq(reasons.items[i].code, STR("None"))) return true;
    }
    return false;
}

enum err transact_cancel(struct call *call, struct dynamodb_cancellation_reason_list reasons) {
    struct buf message = buf_in_arena(call->arena, REASONS_TEXT_MAX);
    buf_add_c(&message,
              "Transaction cancelled, please refer cancellation reasons for specific reasons [");
    for (size_t i = 0; i < reasons.count; i++) {
        if (i > 0) buf_add_c(&message, ", ");
        buf_add(&message, reasons.items[i].code);
    }
    buf_add_c(&message, "]");
    struct dynamodb_transaction_canceled_exception *members =
        arena_new(call->arena, struct dynamodb_transaction_canceled_exception);
    members->cancellation_reasons = reasons;
    (void)call_fail_with(call, &DYNAMODB_TRANSACTION_CANCELED_EXCEPTION, buf_str(&message),
                         members);
    return ERR_DENIED;
}

static int compare_texts(const void *x, const void *y) {
    const struct str *a = x, *b = y;
    return str_cmp(*a, *b);
}

struct str transact_check_distinct(struct str *keys, size_t count) {
    qsort(keys, count, sizeof *keys, compare_texts);
    for (size_t i = 1; i < count; i++) {
        if (!str_is_set(keys[i]) || !str_eq(keys[i - 1], keys[i])) continue;
        return STR("Transaction request cannot include multiple operations on one item");
    }
    return (struct str){0};
}
