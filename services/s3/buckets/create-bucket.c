/* CreateBucket. Names are global; the owner may make a bucket of us-east-1 once more, and gets the
 * one that is there. */
#include "services/s3/buckets/bucket.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"

struct creation {
    struct call *call;
    struct str name;
    struct bucket_record bucket;
};

/* "us-east-1", "us-gov-west-1", … */
static bool is_region(struct str s) {
    struct str piece;
    size_t count = 0;
    bool last_is_number = false;
    while (str_split(&s, '-', &piece)) {
        last_is_number = piece.len == 1 && str_all_digits(piece);
        for (size_t i = 0; i < piece.len; i++) {
            bool letter = piece.ptr[i] >= 'a' && piece.ptr[i] <= 'z';
            if (!letter && !last_is_number) return false;
        }
        if (piece.len == 0) return false;
        count++;
    }
    return last_is_number && count >= 3 && count <= 4;
}

static enum outcome fail_incompatible(struct call *call, struct str region) {
    return call_failf(call, &S3_ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION,
                      "The %" PRIstr " location constraint is incompatible for the region specific "
                      "endpoint this request was sent to.",
                      STR_ARG(region));
}

/* The endpoint of us-east-1 makes buckets anywhere, that of another region only there. */
static enum outcome choose_region(struct call *call, const struct s3_create_bucket_in *in,
                                  struct str *region) {
    const struct s3_create_bucket_configuration *c = in->create_bucket_configuration;
    struct str asked = c == NULL ? (struct str){0} : c->location_constraint;
    bool classic = str_eq(call->region, STR("us-east-1"));
    if (str_eq(asked, STR("EU"))) asked = STR("eu-west-1");
    *region = asked.len == 0 ? call->region : asked;
    if (asked.len == 0 && !classic) return fail_incompatible(call, STR("unspecified"));
    if (asked.len == 0) return DONE;

    if (!is_region(asked) || (classic && str_eq(asked, STR("us-east-1")))) {
        struct s3_invalid_location_constraint *members =
            arena_new(call->arena, struct s3_invalid_location_constraint);
        members->location_constraint = asked;
        return call_fail_with(call, &S3_INVALID_LOCATION_CONSTRAINT,
                              STR("The specified location-constraint is not valid"), members);
    }
    return classic || str_eq(asked, call->region) ? DONE : fail_incompatible(call, asked);
}

static enum err fail_exists(struct creation *c, const struct bucket_record *there) {
    struct call *call = c->call;
    if (!str_eq(there->owner, call->account)) {
        struct s3_bucket_already_exists *members =
            arena_new(call->arena, struct s3_bucket_already_exists);
        members->bucket_name = c->name;
        return s3_stop(call_fail_with(
            call, &S3_BUCKET_ALREADY_EXISTS,
            STR("The requested bucket name is not available. The bucket namespace is shared by all "
                "users of the system. Please select a different name and try again."),
            members));
    }
    bool classic = str_eq(there->region, STR("us-east-1"));
    if (classic && str_eq(call->region, there->region)) return ERR_OK;

    struct s3_bucket_already_owned_by_you *members =
        arena_new(call->arena, struct s3_bucket_already_owned_by_you);
    members->bucket_name = c->name;
    return s3_stop(call_fail_with(call, &S3_BUCKET_ALREADY_OWNED_BY_YOU,
                                  STR("Your previous request to create the named bucket succeeded "
                                      "and you already own it."),
                                  members));
}

static enum err create(struct txn *txn, void *arg) {
    struct creation *c = arg;
    struct arena *a = c->call->arena;
    struct str key = s3_key_bucket(a, c->name), value = {0};
    enum err err = txn_get_for_update(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) return txn_put(txn, key, bucket_record_write(a, &c->bucket));
    TRY(err);
    struct bucket_record there;
    TRY(bucket_record_read(value, &there));
    return fail_exists(c, &there);
}

static enum outcome check(struct call *call, const struct s3_create_bucket_in *in) {
    if (!bucket_name_is_valid(in->bucket)) {
        struct s3_invalid_bucket_name *members =
            arena_new(call->arena, struct s3_invalid_bucket_name);
        members->bucket_name = in->bucket;
        return call_fail_with(call, &S3_INVALID_BUCKET_NAME,
                              STR("The specified bucket is not valid."), members);
    }
    if (in->object_lock_enabled_for_bucket.value) {
        return s3_fail_not_implemented(call, "x-amz-bucket-object-lock-enabled");
    }
    return DONE;
}

enum outcome s3_create_bucket(struct call *call, const struct s3_create_bucket_in *in,
                              struct s3_create_bucket_out *out) {
    struct creation c = {
        .call = call,
        .name = in->bucket,
        .bucket = {.owner = call->account, .created_ms = call_now_ms(call)},
    };
    if (check(call, in) != DONE) return FAILED;
    if (choose_region(call, in, &c.bucket.region) != DONE) return FAILED;
    env_random(call->cloud->env, &c.bucket.id, sizeof c.bucket.id);

    enum outcome outcome = call_outcome(call, call_run(call, true, create, &c));
    if (outcome != DONE) return outcome;
    out->location = ARENA_CONCAT(call->arena, STR("/"), in->bucket);
    out->bucket_arn = ARENA_CONCAT(call->arena, STR("arn:aws:s3:::"), in->bucket);
    return DONE;
}
