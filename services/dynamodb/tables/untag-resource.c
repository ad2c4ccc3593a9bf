/* UntagResource. */
#include "services/dynamodb/tables/tags.h"

enum outcome dynamodb_untag_resource(struct call *call, const struct dynamodb_untag_resource_in *in,
                                     struct dynamodb_untag_resource_out *out) {
    (void)out;
    return tags_change(call, in->resource_arn, NULL, &in->tag_keys);
}
