/* DeleteObject. A key that is not there counts as deleted, unless If-Match asks for it. */
#include "services/s3/objects/publish.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

struct deletion {
    struct call *call;
    const struct s3_delete_object_in *in;
    enum removal_result result;
};

static enum err delete (struct txn *txn, void *arg) {
    struct deletion *d = arg; struct bucket_record bucket;
    struct bucket_name name = {d->in->bucket, d->in->expected_bucket_owner};
    TRY(bucket_find(d->call, txn, name, &bucket));
    struct removal removal =
        {
            .call = d->call,
            .bucket = bucket.id,
            .key = d->in->key,
            .if_match = d->in->if_match,
            .if_modified = &d->in->if_match_last_modified_time,
            .if_size = &d->in->if_match_size,
        };
    return removal_run(txn, &removal, &d->result);
}

enum outcome s3_delete_object(struct call *call, const struct s3_delete_object_in *in,
                              struct s3_delete_object_out *out) {
    (void)out;
    struct deletion d = {.call = call, .in = in};
    if (in->version_id.len > 0 && !str_eq(in->version_id, STR("null"))) {
        return s3_fail_argument(call, "Invalid version id specified", "versionId", in->version_id);
    }
    if (object_key_check(call, in->key) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, true, delete, &d));
    if (outcome != DONE) return outcome;
    if (d.result == REMOVAL_REFUSED) return s3_fail_precondition(call, "If-Match");
    if (d.result == REMOVED_NOTHING && str_is_set(in->if_match)) {
        return s3_fail_no_such_key(call, in->key);
    }
    return DONE;
}
