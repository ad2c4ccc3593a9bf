/* TagResource. */
#include "services/dynamodb/tables/tags.h"

enum outcome dynamodb_tag_resource(struct call *call, const struct dynamodb_tag_resource_in *in,
                                   struct dynamodb_tag_resource_out *out) {
    (void)out;
    return tags_change(call, in->resource_arn, &in->tags, NULL);
}
