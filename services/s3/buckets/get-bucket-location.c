/* GetBucketLocation. us-east-1 is an empty answer. */
#include "services/s3/buckets/bucket.h"
#include "shared/aws/gen/s3.h"

enum outcome s3_get_bucket_location(struct call *call, const struct s3_get_bucket_location_in *in,
                                    struct s3_get_bucket_location_out *out) {
    struct bucket_name name = {in->bucket, in->expected_bucket_owner};
    struct bucket_record bucket;
    enum outcome outcome = bucket_look(call, name, &bucket);
    if (outcome != DONE) return outcome;
    bool classic = str_eq(bucket.region, STR("us-east-1"));
    out->location_constraint = classic ? (struct str){0} : bucket.region;
    return DONE;
}
