/* GetObjectTagging. */
#include "services/s3/objects/read-object.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/form.h"

enum outcome s3_get_object_tagging(struct call *call, const struct s3_get_object_tagging_in *in,
                                   struct s3_get_object_tagging_out *out) {
    struct object_query query = {
        .bucket = {in->bucket, in->expected_bucket_owner},
        .key = in->key,
        .version_id = in->version_id,
    };
    struct object_found found;
    struct form form = {0};
    enum outcome outcome = object_find(call, &query, false, &found);
    if (outcome != DONE) return outcome;
    struct str tagging = found.object.headers.tagging;
    if (tagging.len > 0 && form_read(call->arena, tagging, true, &form) != ERR_OK) {
        return call_outcome(call, ERR_CORRUPT); /* it was checked when it came */
    }
    out->tag_set.items = arena_array(call->arena, struct s3_tag, form.count);
    for (size_t i = 0; i < form.count; i++) {
        out->tag_set.items[i] = (struct s3_tag){form.pairs[i].name, form.pairs[i].value};
    }
    out->tag_set.count = form.count;
    return DONE;
}
