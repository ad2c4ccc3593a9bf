/* ListObjectsV2. A continuation token names the last entry of the page before, and whether it was a
 * key or a common prefix. */
#include "services/s3/objects/list-page.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "shared/codec/base64.h"

enum { TOKEN_MAX = 2 * S3_KEY_MAX, TOKEN_KEY = 'k', TOKEN_PREFIX = 'p' };

static struct str make_token(const struct list_page *page) {
    struct arena *a = page->call->arena;
    struct str kind = page->last_is_prefix ? STR("p") : STR("k");
    struct buf token = buf_in_arena(a, TOKEN_MAX);
    base64url_add(&token, ARENA_CONCAT(a, kind, page->last));
    return buf_str(&token);
}

static enum outcome read_token(struct call *call, struct str token, struct list_page *page) {
    struct str text = {0};
    bool good = base64url_read(call->arena, token, &text) == ERR_OK && text.len > 0 &&
                text.len <= S3_KEY_MAX + 1;
    if (good && text.ptr[0] == TOKEN_KEY) {
        page->after_key = str_skip(text, 1);
    } else if (good && text.ptr[0] == TOKEN_PREFIX) {
        page->after_prefix = str_skip(text, 1);
    } else {
        return s3_fail_argument(call, "The continuation token provided is incorrect",
                                "continuation-token", token);
    }
    return DONE;
}

/* start-after counts only until there is a token. */
static enum outcome choose_start(struct call *call, const struct s3_list_objects_v2_in *in,
                                 struct list_page *page) {
    if (str_is_set(in->continuation_token)) {
        return read_token(call, in->continuation_token, page);
    }
    if (in->start_after.len > S3_KEY_MAX) {
        return s3_fail_argument(call, "The start-after is too long", "start-after",
                                in->start_after);
    }
    if (in->start_after.len > 0) page->after_key = in->start_after;
    return DONE;
}

enum outcome s3_list_objects_v2(struct call *call, const struct s3_list_objects_v2_in *in,
                                struct s3_list_objects_v2_out *out) {
    struct list_page page = {
        .call = call,
        .bucket = {in->bucket, in->expected_bucket_owner},
        .prefix = str_slice(in->prefix, 0, S3_KEY_MAX + 1),
        .delimiter = in->delimiter,
        .max_keys = in->max_keys,
        .encoding_type = in->encoding_type,
        .with_owner = in->fetch_owner.value,
    };
    if (choose_start(call, in, &page) != DONE) return FAILED;
    enum outcome outcome = list_page_read(&page);
    if (outcome != DONE) return outcome;

    out->is_truncated = OPT_BOOL(page.truncated);
    out->contents = page.contents;
    out->common_prefixes = page.prefixes;
    out->name = in->bucket;
    out->prefix = str_is_set(in->prefix) ? list_page_encode(&page, in->prefix) : STR("");
    out->delimiter = list_page_encode(&page, in->delimiter);
    out->max_keys = OPT_INT((int32_t)page.max);
    out->encoding_type = in->encoding_type;
    out->key_count = OPT_INT((int32_t)(page.contents.count + page.prefixes.count));
    out->continuation_token = in->continuation_token;
    out->start_after = list_page_encode(&page, in->start_after);
    if (page.truncated) out->next_continuation_token = make_token(&page);
    return DONE;
}
