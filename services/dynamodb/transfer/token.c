#include "services/dynamodb/transfer/token.h"

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/protocol.h"
#include "shared/codec/checksum.h"
#include "shared/store/tuple.h"

enum { TOKEN_MS = 8 * 3600 * 1000, RECORD_MAX = 4096, REQUEST_MAX = 4 * 1024 * 1024 };

static struct str token_key(struct call *call, const struct token_use *use) {
    struct buf key = buf_in_arena(call->arena, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb"));
    tuple_add_text(&key, STR("transfer-token"));
    tuple_add_text(&key, use->kind);
    tuple_add_text(&key, call->account);
    tuple_add_text(&key, call->region);
    tuple_add_text(&key, use->token);
    return buf_str(&key);
}

enum err transfer_token_find(struct txn *txn, struct call *call, const struct token_use *use,
                             struct str *id) {
    struct str bytes, fingerprint;
    int64_t made_ms;
    if (!str_is_set(use->token)) return ERR_NOT_FOUND;
    TRY(txn_get_for_update(txn, call->arena, token_key(call, use), &bytes));
    TRY(tuple_next_i64(&bytes, &made_ms));
    TRY(tuple_next_text(&bytes, call->arena, id));
    TRY(tuple_next_text(&bytes, call->arena, &fingerprint));
    if (call_now_ms(call) - made_ms > TOKEN_MS) return ERR_NOT_FOUND;
    return str_eq(fingerprint, use->fingerprint) ? ERR_OK : ERR_EXISTS;
}

enum err transfer_token_put(struct txn *txn, struct call *call, const struct token_use *use,
                            struct str id) {
    if (!str_is_set(use->token)) return ERR_OK;
    struct buf bytes = buf_in_arena(call->arena, RECORD_MAX);
    tuple_add_i64(&bytes, call_now_ms(call));
    tuple_add_text(&bytes, id);
    tuple_add_text(&bytes, use->fingerprint);
    return txn_put(txn, token_key(call, use), buf_str(&bytes));
}

struct str transfer_fingerprint(struct call *call, const void *in) {
    struct buf json = buf_in_arena(call->arena, REQUEST_MAX);
    shape_to_json(call->arena, call->facts->input, in, &json);
    struct checksum_value sum = checksum_of(CHECKSUM_SHA256, buf_str(&json));
    return checksum_hex(call->arena, &sum);
}
