/* AbortMultipartUpload. */
#include "services/s3/multipart/upload.h"
#include "services/s3/s3-state.h"
#include "shared/aws/gen/s3.h"

struct end {
    struct call *call;
    struct upload_name name;
};

static enum err remove_it(struct txn *txn, void *arg) {
    struct end *b = arg;
    struct upload_found found;
    TRY(upload_find(b->call, txn, &b->name, true, &found));
    return upload_remove(txn, b->call->arena, found.bucket.id, &b->name, NULL);
}

enum outcome s3_abort_multipart_upload(struct call *call,
                                       const struct s3_abort_multipart_upload_in *in,
                                       struct s3_abort_multipart_upload_out *out) {
    (void)out;
    struct end b = {
        .call = call,
        .name = {{in->bucket, in->expected_bucket_owner}, in->key, in->upload_id},
    };
    return call_outcome(call, s3_run_removing(call, remove_it, &b));
}
