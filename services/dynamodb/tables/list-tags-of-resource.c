/* ListTagsOfResource: all at once, there are at most 50. */
#include "services/dynamodb/tables/tags.h"

enum outcome dynamodb_list_tags_of_resource(struct call *call,
                                            const struct dynamodb_list_tags_of_resource_in *in,
                                            struct dynamodb_list_tags_of_resource_out *out) {
    return tags_list(call, in->resource_arn, &out->tags);
}
