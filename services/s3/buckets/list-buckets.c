/* ListBuckets: those of the caller's account, by name, page by page where max-buckets asks so. */
#include "services/s3/buckets/bucket.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/base64.h"
#include "shared/store/tuple.h"

enum { PAGE_MAX = 10000, NAME_LEN_MAX = 64 /* one more than names have */ };

struct walk {
    struct call *call;
    const struct s3_list_buckets_in *in;
    struct str after; /* a name, or absent */
    struct s3_bucket_list list;
    size_t capacity, max;
    bool truncated;
};

/* The region is named only to who asks with a parameter. */
static struct str region_of(const struct walk *w, const struct bucket_record *bucket) {
    const struct s3_list_buckets_in *in = w->in;
    bool asked = in->max_buckets.set || str_is_set(in->prefix) || str_is_set(in->bucket_region) ||
                 str_is_set(in->continuation_token);
    return asked ? arena_str(w->call->arena, bucket->region) : (struct str){0};
}

static enum err add(struct walk *w, struct str name, const struct bucket_record *bucket) {
    struct arena *a = w->call->arena;
    if (w->list.count == w->max) {
        w->truncated = true;
        return ERR_OK;
    }
    w->list.items =
        arena_grow(a, w->list.items, w->list.count, &w->capacity, sizeof w->list.items[0]);
    w->list.items[w->list.count++] = (struct s3_bucket){
        .name = name,
        .creation_date = OPT_TIME(bucket->created_ms),
        .bucket_region = region_of(w, bucket),
    };
    return ERR_OK;
}

static enum err visit(struct walk *w, struct str key, struct str value) {
    struct str rest = str_skip(key, s3_key_buckets(w->call->arena).len), name = {0};
    struct bucket_record bucket;
    TRY(tuple_next_text(&rest, w->call->arena, &name));
    TRY(bucket_record_read(value, &bucket));
    bool wanted_region =
        !str_is_set(w->in->bucket_region) || str_eq(w->in->bucket_region, bucket.region);
    if (!str_eq(bucket.owner, w->call->account) || !wanted_region) return ERR_OK;
    return add(w, name, &bucket);
}

static enum err walk(struct txn *txn, void *arg) {
    struct walk *w = arg;
    struct arena *a = w->call->arena;
    struct str base = s3_key_buckets(a),
               from = s3_key_beginning(a, base, str_slice(w->in->prefix, 0, NAME_LEN_MAX));
    struct str to = tuple_prefix_end(a, from), key, value;
    if (str_is_set(w->after)) {
        struct str next = s3_key_after(a, s3_key_bucket(a, w->after));
        if (str_cmp(next, from) > 0) from = next;
    }
    struct txn_cursor *cursor = NULL;
    TRY(txn_cursor_open(txn, from, to, false, &cursor));
    enum err err = ERR_OK;
    while (err == ERR_OK && !w->truncated) {
        err = txn_cursor_next(cursor, &key, &value);
        if (err == ERR_OK) err = visit(w, key, value);
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum outcome read_page(struct call *call, struct walk *w) {
    const struct s3_list_buckets_in *in = w->in;
    w->max = in->max_buckets.set ? (size_t)in->max_buckets.value : PAGE_MAX;
    if (in->max_buckets.set && (in->max_buckets.value < 1 || in->max_buckets.value > PAGE_MAX)) {
        return s3_fail_argument(call, "Argument max-buckets must be an integer between 1 and 10000",
                                "max-buckets",
                                arena_printf(call->arena, "%d", in->max_buckets.value));
    }
    if (!str_is_set(in->continuation_token)) return DONE;
    if (base64url_read(call->arena, in->continuation_token, &w->after) == ERR_OK &&
        w->after.len < NAME_LEN_MAX) {
        return DONE;
    }
    return s3_fail_argument(call, "The continuation token provided is incorrect",
                            "continuation-token", in->continuation_token);
}

enum outcome s3_list_buckets(struct call *call, const struct s3_list_buckets_in *in,
                             struct s3_list_buckets_out *out) {
    struct walk w = {.call = call, .in = in};
    if (read_page(call, &w) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, false, walk, &w));
    if (outcome != DONE) return outcome;

    struct s3_owner *owner = arena_new(call->arena, struct s3_owner);
    owner->id = bucket_owner_id(call->arena, call->account);
    out->owner = owner;
    out->buckets = w.list;
    if (out->buckets.items == NULL) out->buckets.items = arena_new(call->arena, struct s3_bucket);
    out->prefix = in->prefix;
    if (w.truncated && w.list.items != NULL) {
        struct buf token = buf_in_arena(call->arena, 1024);
        base64url_add(&token, w.list.items[w.list.count - 1].name);
        out->continuation_token = buf_str(&token);
    }
    return DONE;
}
