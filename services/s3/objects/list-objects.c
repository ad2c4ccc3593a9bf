/* ListObjects, the older form: pages go on behind a marker, which may be any text. */
#include "services/s3/objects/list-page.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"

enum outcome s3_list_objects(struct call *call, const struct s3_list_objects_in *in,
                             struct s3_list_objects_out *out) {
    if (in->marker.len > S3_KEY_MAX) {
        return s3_fail_argument(call, "The marker is too long", "marker", in->marker);
    }
    struct list_page page = {
        .call = call,
        .bucket = {in->bucket, in->expected_bucket_owner},
        .prefix = str_slice(in->prefix, 0, S3_KEY_MAX + 1),
        .delimiter = in->delimiter,
        .max_keys = in->max_keys,
        .encoding_type = in->encoding_type,
        .with_owner = true,
        .after_key = in->marker.len > 0 ? in->marker : (struct str){0},
        .marker = in->marker.len > 0 ? in->marker : (struct str){0},
    };
    enum outcome outcome = list_page_read(&page);
    if (outcome != DONE) return outcome;

    out->is_truncated = OPT_BOOL(page.truncated);
    out->contents = page.contents;
    out->common_prefixes = page.prefixes;
    out->name = in->bucket;
    out->prefix = str_is_set(in->prefix) ? list_page_encode(&page, in->prefix) : STR("");
    out->delimiter = list_page_encode(&page, in->delimiter);
    out->marker = str_is_set(in->marker) ? list_page_encode(&page, in->marker) : STR("");
    out->max_keys = OPT_INT((int32_t)page.max);
    out->encoding_type = in->encoding_type;
    if (page.truncated && in->delimiter.len > 0) {
        out->next_marker = list_page_encode(&page, page.last);
    }
    return DONE;
}
