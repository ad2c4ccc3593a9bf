/* The record: how many holds there are, and whether the items are to be dropped after them. */
#include "services/dynamodb/backups/hold.h"

#include "shared/store/tuple.h"

enum { RECORD_MAX = 32 };

struct hold {
    uint64_t count, drop;
};

static struct str record_key(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb"));
    tuple_add_text(&key, STR("hold"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

static enum err read_hold(struct txn *txn, struct arena *a, uint64_t incarnation,
                          struct hold *hold) {
    struct str bytes;
    *hold = (struct hold){0};
    enum err err = txn_get_for_update(txn, a, record_key(a, incarnation), &bytes);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    TRY(tuple_next_u64(&bytes, &hold->count));
    return tuple_next_u64(&bytes, &hold->drop);
}

static enum err write_hold(struct txn *txn, struct arena *a, uint64_t incarnation,
                           const struct hold *hold) {
    if (hold->count == 0) return txn_delete(txn, record_key(a, incarnation));
    struct buf bytes = buf_in_arena(a, RECORD_MAX);
    tuple_add_u64(&bytes, hold->count);
    tuple_add_u64(&bytes, hold->drop);
    return txn_put(txn, record_key(a, incarnation), buf_str(&bytes));
}

enum err hold_take(struct txn *txn, struct arena *a, uint64_t incarnation) {
    struct hold hold;
    TRY(read_hold(txn, a, incarnation, &hold));
    hold.count++;
    return write_hold(txn, a, incarnation, &hold);
}

enum err hold_release(struct txn *txn, struct arena *a, const struct table_definition *table) {
    struct hold hold;
    TRY(read_hold(txn, a, table->incarnation, &hold));
    if (hold.count > 0) hold.count--;
    TRY(write_hold(txn, a, table->incarnation, &hold));
    if (hold.count > 0 || hold.drop == 0) return ERR_OK;
    return job_put(txn, a, table, JOB_DROP_ITEMS, 0, STR(""));
}

enum err hold_exists(struct txn *txn, struct arena *a, uint64_t incarnation, bool *held) {
    struct hold hold;
    TRY(read_hold(txn, a, incarnation, &hold));
    *held = hold.count > 0;
    return ERR_OK;
}

enum err hold_postpones_drop(struct txn *txn, struct arena *a, uint64_t incarnation, bool *held) {
    struct hold hold;
    TRY(read_hold(txn, a, incarnation, &hold));
    *held = hold.count > 0;
    if (!*held) return ERR_OK;
    hold.drop = 1;
    return write_hold(txn, a, incarnation, &hold);
}
