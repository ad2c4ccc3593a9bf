#include "services/dynamodb/transfer/listing.h"

#include "services/dynamodb/refuse.h"
#include "shared/codec/base64.h"

enum { TOKEN_BYTES = 56 }; /* so that the text is 112 long */

/* All records, oldest first, as ids begin with the time. */
struct all {
    struct listing *listing;
    const struct record **items;
    size_t count, capacity;
};

static enum err read_all(struct txn *txn, void *arg) {
    struct all *all = arg;
    struct call *call = all->listing->call;
    struct record_query query = {.account = call->account, .region = call->region};
    struct record_page page = {.more = true};
    all->count = 0;
    while (page.more) {
        page = (struct record_page){0};
        TRY(record_list(txn, call->arena, &all->listing->type, &query, &page));
        for (size_t i = 0; i < page.count; i++) {
            all->items = arena_grow(call->arena, all->items, all->count, &all->capacity,
                                    sizeof all->items[0]);
            all->items[all->count++] = &page.items[i];
        }
        if (page.count > 0) query.after = page.items[page.count - 1].key.name;
    }
    return ERR_OK;
}

static struct str token_of(struct arena *a, struct str id) {
    struct buf text = buf_in_arena(a, 2 * TOKEN_BYTES);
    char bytes[TOKEN_BYTES] = {0};
    memcpy(bytes, id.ptr, id.len < TOKEN_BYTES ? id.len : TOKEN_BYTES);
    hex_add(&text, str_n(bytes, TOKEN_BYTES));
    return buf_str(&text);
}

static bool read_token(struct listing *l, struct str *id) {
    struct str bytes;
    *id = (struct str){0};
    if (!str_is_set(l->token)) return true;
    if (hex_read(l->call->arena, l->token, &bytes) != ERR_OK || bytes.len != TOKEN_BYTES) {
        return false;
    }
    size_t len = str_find_char(bytes, 0);
    *id = str_slice(bytes, 0, len);
    return id->len > 0;
}

static void choose(struct listing *l, const struct all *all, struct str before) {
    l->items = arena_array(l->call->arena, const struct record *, l->limit);
    for (size_t i = all->count; i-- > 0;) {
        const struct record *record = all->items[i];
        if (str_is_set(before) && str_cmp(record->key.name, before) >= 0) continue;
        if (!l->wanted(l->arg, record)) continue;
        if (l->count == l->limit) {
            l->next_token = token_of(l->call->arena, l->items[l->count - 1]->key.name);
            return;
        }
        l->items[l->count++] = record;
    }
}

enum outcome listing_read(struct listing *l) {
    struct all all = {.listing = l};
    struct str before;
    if (l->limit == 0) l->limit = LISTING_LIMIT_DEFAULT;
    if (!read_token(l, &before)) {
        return refuse_if(l->call,
                         ARENA_CONCAT(l->call->arena,
                                      STR("Invalid Request: Provided nextToken is invalid: "),
                                      l->token));
    }
    enum outcome outcome = call_outcome(l->call, call_run(l->call, false, read_all, &all));
    if (outcome == DONE) choose(l, &all, before);
    return outcome;
}
