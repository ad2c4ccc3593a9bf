/* DeleteObjectTagging. */
#include "services/s3/objects/tagging.h"
#include "shared/aws/gen/s3.h"

enum outcome s3_delete_object_tagging(struct call *call,
                                      const struct s3_delete_object_tagging_in *in,
                                      struct s3_delete_object_tagging_out *out) {
    (void)out;
    struct tagging_change change = {
        .call = call,
        .bucket = {in->bucket, in->expected_bucket_owner},
        .key = in->key,
        .version_id = in->version_id,
    };
    return tagging_change_run(&change);
}
