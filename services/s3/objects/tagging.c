#include "services/s3/objects/tagging.h"

#include "services/s3/objects/object.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"

static enum err change(struct txn *txn, void *arg) {
    struct tagging_change *c = arg;
    struct arena *a = c->call->arena;
    struct bucket_record bucket;
    struct object_record object;
    struct str value = {0};
    TRY(bucket_find(c->call, txn, c->bucket, &bucket));
    struct str key = s3_key_object(a, bucket.id, c->key);
    enum err err = txn_get_for_update(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) return s3_stop(s3_fail_no_such_key(c->call, c->key));
    TRY(err);
    TRY(object_record_read(a, value, &object));
    object.headers.tagging = c->tagging;
    return txn_put(txn, key, object_record_write(a, &object));
}

enum outcome tagging_change_run(struct tagging_change *c) {
    if (object_key_check(c->call, c->key) != DONE) return FAILED;
    if (c->version_id.len > 0 && !str_eq(c->version_id, STR("null"))) {
        return s3_fail_argument(c->call, "Invalid version id specified", "versionId",
                                c->version_id);
    }
    return call_outcome(c->call, call_run(c->call, true, change, c));
}
