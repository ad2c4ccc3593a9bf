#include "services/dynamodb/transactions/token.h"

#include "shared/aws/gen/dynamodb.h"
#include "shared/store/tuple.h"

enum { TIME_BYTES = 8, DROP_AT_ONCE = 1000 };

static struct str prefix(struct arena *a) {
    struct buf key = buf_in_arena(a, STORE_KEY_MAX);
    tuple_add_text(&key, STR("dynamodb"));
    tuple_add_text(&key, STR("token"));
    return buf_str(&key);
}

static struct str key_of(struct call *call, struct str token) {
    struct buf key = buf_in_arena(call->arena, STORE_KEY_MAX);
    buf_add(&key, prefix(call->arena));
    tuple_add_text(&key, call->account);
    tuple_add_text(&key, call->region);
    tuple_add_text(&key, token);
    return buf_str(&key);
}

static bool is_old(struct str record, int64_t now_ms) {
    uint64_t used = 0;
    if (record.len < TIME_BYTES) return true;
    for (size_t i = 0; i < TIME_BYTES; i++)
        used = used << 8 | (unsigned char)record.ptr[i];
    return now_ms - (int64_t)used > TOKEN_LIFE_MS;
}

enum err token_use(struct txn *txn, struct call *call, struct str token, struct str digest,
                   bool *replay) {
    struct str key = key_of(call, token), record;
    int64_t now = call_now_ms(call);
    enum err err = txn_get_for_update(txn, call->arena, key, &record);
    *replay = false;
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    if (err == ERR_OK && !is_old(record, now)) {
        *replay = str_eq(str_skip(record, TIME_BYTES), digest);
        if (*replay) return ERR_OK;
        (void)call_fail(call, &DYNAMODB_IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
                        STR("Request parameters do not match those of an earlier request with the "
                            "same ClientRequestToken"));
        return ERR_DENIED;
    }
    struct buf value = buf_in_arena(call->arena, TIME_BYTES + CHECKSUM_SIZE_MAX);
    buf_add_be64(&value, (uint64_t)now);
    buf_add(&value, digest);
    return txn_put(txn, key, buf_str(&value));
}

struct drop {
    struct arena *arena;
    int64_t now_ms;
    size_t dropped;
};

static enum err drop_some(struct txn *txn, void *arg) {
    struct drop *d = arg;
    struct str from = prefix(d->arena), key, value, old[DROP_AT_ONCE];
    struct txn_cursor *cursor;
    d->dropped = 0;
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(d->arena, from), false, &cursor));
    enum err err = ERR_OK;
    while (d->dropped < DROP_AT_ONCE && (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        if (is_old(value, d->now_ms)) old[d->dropped++] = arena_str(d->arena, key);
    }
    txn_cursor_close(cursor);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    for (size_t i = 0; i < d->dropped; i++)
        TRY(txn_delete(txn, old[i]));
    return ERR_OK;
}

enum err token_drop_old(struct store *store, struct arena *a, int64_t now_ms) {
    struct drop d = {.arena = a, .now_ms = now_ms};
    do {
        TRY(store_run(store, STORE_WRITE, drop_some, &d, NULL));
    } while (d.dropped == DROP_AT_ONCE);
    return ERR_OK;
}
