/* PutObjectTagging: all tags at once, those before are gone. */
#include "services/s3/objects/object.h"
#include "services/s3/objects/tagging.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/form.h"

enum { TAGS_MAX = 10, TAGGING_MAX = 64 * 1024 };

static enum outcome check_keys(struct call *call, const struct s3_tag_list *tags) {
    if (tags->count > TAGS_MAX) {
        return call_fail(call, &S3_BAD_REQUEST, STR("Object tags cannot be greater than 10"));
    }
    for (size_t i = 0; i < tags->count; i++) {
        for (size_t k = 0; k < i; k++) {
            if (!str_eq(tags->items[i].key, tags->items[k].key)) continue;
            struct s3_invalid_tag *members = arena_new(call->arena, struct s3_invalid_tag);
            members->tag_key = tags->items[i].key;
            return call_fail_with(call, &S3_INVALID_TAG,
                                  STR("Cannot provide multiple Tags with the same key"), members);
        }
    }
    return DONE;
}

static struct str encode(struct arena *a, const struct s3_tag_list *tags) {
    struct buf out = buf_in_arena(a, TAGGING_MAX);
    for (size_t i = 0; i < tags->count; i++) {
        if (i > 0) buf_add_char(&out, '&');
        uri_encode(&out, tags->items[i].key, false);
        buf_add_char(&out, '=');
        uri_encode(&out, tags->items[i].value, false);
    }
    return tags->count > 0 && buf_ok(&out) ? buf_str(&out) : (struct str){0};
}

enum outcome s3_put_object_tagging(struct call *call, const struct s3_put_object_tagging_in *in,
                                   struct s3_put_object_tagging_out *out) {
    (void)out;
    if (in->tagging == NULL) return s3_fail_malformed_xml(call);
    const struct s3_tag_list *tags = &in->tagging->tag_set;
    if (check_keys(call, tags) != DONE) return FAILED;
    for (size_t i = 0; i < tags->count; i++) { /* one by one: the texts may be too long for all */
        struct s3_tag_list one = {&tags->items[i], 1};
        if (tags->items[i].key.len > TAGGING_MAX / 16) return s3_fail_malformed_xml(call);
        if (tags->items[i].value.len > TAGGING_MAX / 16) return s3_fail_malformed_xml(call);
        if (object_tagging_check(call, encode(call->arena, &one)) != DONE) return FAILED;
    }
    struct tagging_change change = {
        .call = call,
        .bucket = {in->bucket, in->expected_bucket_owner},
        .key = in->key,
        .version_id = in->version_id,
        .tagging = encode(call->arena, tags),
    };
    return tagging_change_run(&change);
}
