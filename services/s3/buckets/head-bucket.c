/* HeadBucket: is it there, and in which region? */
#include "services/s3/buckets/bucket.h"
#include "shared/aws/gen/s3.h"

enum outcome s3_head_bucket(struct call *call, const struct s3_head_bucket_in *in,
                            struct s3_head_bucket_out *out) {
    struct bucket_name name = {in->bucket, in->expected_bucket_owner};
    struct bucket_record bucket;
    enum outcome outcome = bucket_look(call, name, &bucket);
    if (outcome != DONE) return outcome;
    out->bucket_region = bucket.region;
    out->access_point_alias = OPT_BOOL(false);
    out->bucket_arn = ARENA_CONCAT(call->arena, STR("arn:aws:s3:::"), in->bucket);
    return DONE;
}
