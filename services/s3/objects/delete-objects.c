/* DeleteObjects: up to 1000 keys in one transaction, each with a result of its own. */
#include "services/s3/objects/publish.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"

enum { KEYS_MAX = 1000 };

struct deletion {
    struct call *call;
    const struct s3_delete_objects_in *in;
    struct s3_delete_objects_out *out;
};

static void add_deleted(struct deletion *d, const struct s3_object_identifier *id) {
    struct s3_deleted_object *to = &d->out->deleted.items[d->out->deleted.count++];
    *to = (struct s3_deleted_object){.key = id->key, .version_id = id->version_id};
}

static void add_error(struct deletion *d, const struct s3_object_identifier *id, struct str code,
                      struct str message) {
    struct s3_error *to = &d->out->errors.items[d->out->errors.count++];
    *to = (struct s3_error){
        .key = id->key, .version_id = id->version_id, .code = code, .message = message};
}

static enum err delete_one(struct txn *txn, struct deletion *d, uint64_t bucket,
                           const struct s3_object_identifier *id) {
    enum removal_result result = REMOVED;
    struct removal removal = {
        .call = d->call,
        .bucket = bucket,
        .key = id->key,
        .if_match = id->etag,
        .if_modified = &id->last_modified_time,
        .if_size = &id->size,
    };
    if (id->version_id.len > 0 && !str_eq(id->version_id, STR("null"))) {
        add_error(d, id, STR("NoSuchVersion"), STR("The specified version does not exist."));
        return ERR_OK;
    }
    if (id->key.len <= S3_KEY_MAX) TRY(removal_run(txn, &removal, &result));
    if (result == REMOVAL_REFUSED) {
        add_error(d, id, STR("PreconditionFailed"),
                  STR("At least one of the pre-conditions you specified did not hold"));
    } else {
        add_deleted(d, id);
    }
    return ERR_OK;
}

static enum err delete_all(struct txn *txn, void *arg) {
    struct deletion *d = arg;
    struct bucket_record bucket;
    struct bucket_name name = {d->in->bucket, d->in->expected_bucket_owner};
    d->out->deleted.count = d->out->errors.count = 0; /* it may run again */
    TRY(bucket_find(d->call, txn, name, &bucket));
    for (size_t i = 0; i < d->in->delete->objects.count; i++) {
        TRY(delete_one(txn, d, bucket.id, &d->in->delete->objects.items[i]));
    }
    return ERR_OK;
}

enum outcome s3_delete_objects(struct call *call, const struct s3_delete_objects_in *in,
                               struct s3_delete_objects_out *out) {
    struct deletion d = {call, in, out};
    size_t count = in->delete == NULL ? 0 : in->delete->objects.count;
    if (count == 0 || count > KEYS_MAX) return s3_fail_malformed_xml(call);
    for (size_t i = 0; i < count; i++) {
        if (in->delete->objects.items[i].key.len == 0) return s3_fail_malformed_xml(call);
    }
    out->deleted.items = arena_array(call->arena, struct s3_deleted_object, count);
    out->errors.items = arena_array(call->arena, struct s3_error, count);
    enum outcome outcome = call_outcome(call, call_run(call, true, delete_all, &d));
    if (outcome != DONE) return outcome;
    if (in->delete->quiet.value) out->deleted.count = 0;
    return DONE;
}
