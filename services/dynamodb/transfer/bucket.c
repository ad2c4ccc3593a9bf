#include "services/dynamodb/transfer/bucket.h"

#include "shared/aws/gen/s3.h"

enum { PIECE = 256 * 1024 };

struct bucket_client bucket_open(struct dynamodb *d, struct arena *kept, const struct job *job,
                                 struct str bucket, struct str owner) {
    struct str root = ARENA_CONCAT(kept, STR("arn:aws:iam::"), job->account, STR(":root"));
    return (struct bucket_client){
        .cloud = d->cloud,
        .kept = kept,
        .caller = {job->account, job->region, {.arn = root, .user_id = job->account}},
        .bucket = bucket,
        .owner = owner,
    };
}

static enum err refused(struct bucket_client *b, const struct inner_call *c) {
    const struct aws_error *error = c->call.error;
    b->failure_code = ARENA_CONCAT(b->kept, STR("S3"), error->code);
    b->failure_message =
        arena_printf(b->kept,
                     "%" PRIstr " (Service: Amazon S3; Status Code: %d; Error Code: %" PRIstr
                     "; Request ID: %" PRIstr "; Proxy: null)",
                     STR_ARG(c->call.message), error->http_status, STR_ARG(error->code),
                     STR_ARG(c->call.request_id));
    return ERR_DENIED;
}

/* ---- writing ---- */

static struct str without_quotes(struct str s) {
    return s.len >= 2 && s.ptr[0] == '"' ? str_slice(s, 1, s.len - 1) : s;
}

enum err bucket_put(struct bucket_client *b, struct str key, struct str bytes, struct str *etag) {
    struct arena a = {0};
    struct inner_call c;
    struct inner_body body;
    struct s3_put_object_out out = {0};
    inner_body_init(&body, bytes);
    struct s3_put_object_in in = {
        .bucket = b->bucket,
        .key = key,
        .body = &body.reader,
        .expected_bucket_owner = b->owner,
        .sse_kms_key_id = b->encryption_key,
    };
    if (str_is_set(b->encryption)) {
        in.server_side_encryption = str_eq_c(b->encryption, "KMS") ? STR("aws:kms") : b->encryption;
    }
    inner_call_init(&c, b->cloud, &a, &b->caller);
    enum outcome outcome = inner_call_run(&c, &s3_facts, S3_PUT_OBJECT, &in, &out);
    enum err err = outcome == DONE ? ERR_OK : refused(b, &c);
    if (err == ERR_OK && etag != NULL) *etag = arena_str(b->kept, without_quotes(out.etag));
    arena_free(&a);
    return err;
}

/* ---- listing ---- */

static enum err visit_page(const struct s3_list_objects_v2_out *page, bucket_key_fn *fn,
                           void *arg) {
    for (size_t i = 0; i < page->contents.count; i++) {
        TRY(fn(arg, page->contents.items[i].key, page->contents.items[i].size.value));
    }
    return ERR_OK;
}

/* `*token`: of the page to be read, then of the one behind it; absent: there is none. On the heap.
 */
static enum err list_page(struct bucket_client *b, struct str prefix, struct buf *token,
                          bucket_key_fn *fn, void *arg) {
    struct arena a = {0};
    struct inner_call c;
    struct s3_list_objects_v2_out out = {0};
    struct s3_list_objects_v2_in in = {
        .bucket = b->bucket, .prefix = prefix, .expected_bucket_owner = b->owner};
    if (token->len > 0) in.continuation_token = buf_str(token);
    inner_call_init(&c, b->cloud, &a, &b->caller);
    enum outcome outcome = inner_call_run(&c, &s3_facts, S3_LIST_OBJECTS_V2, &in, &out);
    enum err err = outcome == DONE ? visit_page(&out, fn, arg) : refused(b, &c);
    buf_clear(token);
    if (err == ERR_OK && out.is_truncated.value) buf_add(token, out.next_continuation_token);
    arena_free(&a);
    return err;
}

enum err bucket_list(struct bucket_client *b, struct str prefix, bucket_key_fn *fn, void *arg) {
    struct buf token = buf_on_heap(4096);
    enum err err;
    do {
        err = list_page(b, prefix, &token, fn, arg);
    } while (err == ERR_OK && token.len > 0);
    buf_free(&token);
    return err;
}

/* ---- reading ---- */

static enum err read_body(struct body_out *body, char *piece, bucket_bytes_fn *fn, void *arg) {
    for (;;) {
        size_t got;
        TRY(body_out_read(body, piece, PIECE, &got));
        if (got == 0) return ERR_OK;
        TRY(fn(arg, str_n(piece, got)));
    }
}

enum err bucket_get(struct bucket_client *b, struct str key, bucket_bytes_fn *fn, void *arg) {
    struct arena a = {0};
    struct inner_call c;
    struct s3_get_object_out out = {0};
    struct s3_get_object_in in = {
        .bucket = b->bucket, .key = key, .expected_bucket_owner = b->owner};
    inner_call_init(&c, b->cloud, &a, &b->caller);
    enum outcome outcome = inner_call_run(&c, &s3_facts, S3_GET_OBJECT, &in, &out);
    enum err err = outcome == DONE ? ERR_OK : refused(b, &c);
    if (err == ERR_OK) err = read_body(&out.body, arena_alloc_raw(&a, PIECE), fn, arg);
    body_out_close(&out.body);
    arena_free(&a);
    return err;
}
