/* DeleteBucket. It must have no objects; multipart uploads that go on end with it. */
#include "services/s3/multipart/upload.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "services/s3/s3-state.h"
#include "shared/aws/gen/s3.h"
#include "shared/store/tuple.h"

struct deletion {
    struct call *call;
    struct bucket_name name;
    struct upload_name *uploads;
    size_t count, capacity;
};

static enum err check_empty(struct txn *txn, struct deletion *d, uint64_t bucket) {
    struct arena *a = d->call->arena;
    struct str base = s3_key_objects(a, bucket), key, value;
    struct txn_cursor *cursor = NULL;
    TRY(txn_cursor_open(txn, base, tuple_prefix_end(a, base), false, &cursor));
    enum err err = txn_cursor_next(cursor, &key, &value);
    txn_cursor_close(cursor);
    if (err != ERR_OK) return err == ERR_NOT_FOUND ? ERR_OK : err;

    struct s3_bucket_not_empty *members = arena_new(a, struct s3_bucket_not_empty);
    members->bucket_name = d->name.name;
    return s3_stop(call_fail_with(d->call, &S3_BUCKET_NOT_EMPTY,
                                  STR("The bucket you tried to delete is not empty"), members));
}

static enum err note_upload(struct deletion *d, struct str rest) {
    struct arena *a = d->call->arena;
    struct upload_name upload = {.bucket = d->name};
    TRY(tuple_next_text(&rest, a, &upload.key));
    TRY(tuple_next_text(&rest, a, &upload.id));
    d->uploads = arena_grow(a, d->uploads, d->count, &d->capacity, sizeof d->uploads[0]);
    d->uploads[d->count++] = upload;
    return ERR_OK;
}

static enum err find_uploads(struct txn *txn, struct deletion *d, uint64_t bucket) {
    struct arena *a = d->call->arena;
    struct str base = s3_key_uploads(a, bucket), key, value;
    struct txn_cursor *cursor = NULL;
    d->count = 0; /* it may run again */
    TRY(txn_cursor_open(txn, base, tuple_prefix_end(a, base), false, &cursor));
    enum err err = ERR_OK;
    while (err == ERR_OK) {
        err = txn_cursor_next(cursor, &key, &value);
        if (err == ERR_OK) err = note_upload(d, str_skip(key, base.len));
    }
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err delete (struct txn *txn, void *arg) {
    struct deletion *d = arg; struct arena *a = d->call->arena; struct bucket_record bucket;
    TRY(bucket_find_for_update(d->call, txn, d->name, &bucket));
    TRY(check_empty(txn, d, bucket.id)); TRY(find_uploads(txn, d, bucket.id));
    for (size_t i = 0; i < d->count;
         i++){TRY(upload_remove(txn, a, bucket.id, &d->uploads[i], NULL));}
return txn_delete(txn, s3_key_bucket(a, d->name.name));
}

enum outcome s3_delete_bucket(struct call *call, const struct s3_delete_bucket_in *in,
                              struct s3_delete_bucket_out *out) {
    (void)out;
    struct deletion d = {.call = call, .name = {in->bucket, in->expected_bucket_owner}};
    return call_outcome(call, s3_run_removing(call, delete, &d));
}
