#include "services/s3/objects/publish.h"

#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "services/s3/s3-state.h"

enum outcome write_conditions_read(struct call *call, struct str if_match, struct str if_none_match,
                                   struct write_conditions *conditions) {
    *conditions = (struct write_conditions){if_match, if_none_match};
    if (!str_is_set(if_none_match) || str_eq(str_trim(if_none_match), STR("*"))) return DONE;
    return call_fail(call, &AWS_NOT_IMPLEMENTED,
                     STR("A header you provided implies functionality that is not implemented"));
}

static enum err check(struct publication *p, const struct object_record *there) {
    const char *failed = "";
    struct str etag = there == NULL ? (struct str){0} : there->etag;
    switch (write_conditions_check(&p->conditions, etag, &failed)) {
    case WRITE_ALLOWED:
        return ERR_OK;
    case WRITE_MISSING:
        return s3_stop(s3_fail_no_such_key(p->call, p->key));
    case WRITE_FAILED:
        break;
    }
    return s3_stop(s3_fail_precondition(p->call, failed));
}

static enum err check_now(struct txn *txn, void *arg) {
    struct publication *p = arg;
    struct arena *a = p->call->arena;
    struct bucket_record bucket;
    struct object_record there;
    struct str value = {0};
    TRY(bucket_find(p->call, txn, p->bucket, &bucket));
    bool conditional =
        str_is_set(p->conditions.if_match) || str_is_set(p->conditions.if_none_match);
    if (!conditional) return ERR_OK;
    enum err err = txn_get(txn, a, s3_key_object(a, bucket.id, p->key), &value);
    if (err == ERR_NOT_FOUND) return check(p, NULL);
    TRY(err);
    TRY(object_record_read(a, value, &there));
    return check(p, &there);
}

enum outcome publication_check(struct publication *p) {
    return call_outcome(p->call, call_run(p->call, false, check_now, p));
}

/* What was there before: its blob goes, and the sizes of its parts. */
static enum err replace(struct txn *txn, struct publication *p, uint64_t bucket, struct str value) {
    struct arena *a = p->call->arena;
    struct object_record there;
    TRY(object_record_read(a, value, &there));
    TRY(check(p, &there));
    TRY(content_unlink(txn, &there.content));
    bool stale = there.part_count > 0 && !str_is_set(p->part_sizes);
    return stale ? txn_delete(txn, s3_key_part_sizes(a, bucket, p->key)) : ERR_OK;
}

enum err publication_put(struct txn *txn, struct publication *p) {
    struct arena *a = p->call->arena;
    struct bucket_record bucket;
    struct str value = {0};
    TRY(bucket_find_for_update(p->call, txn, p->bucket, &bucket));
    struct str key = s3_key_object(a, bucket.id, p->key);
    enum err err = txn_get_for_update(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) {
        TRY(check(p, NULL));
    } else {
        TRY(err);
        TRY(replace(txn, p, bucket.id, value));
    }
    TRY(content_link(txn, &p->object.content));
    if (str_is_set(p->part_sizes)) {
        TRY(txn_put(txn, s3_key_part_sizes(a, bucket.id, p->key), p->part_sizes));
    }
    return txn_put(txn, key, object_record_write(a, &p->object));
}

static enum err put(struct txn *txn, void *arg) {
    return publication_put(txn, arg);
}

enum outcome publication_run(struct publication *p) {
    return call_outcome(p->call, s3_run_adding(p->call, p->key, put, p));
}

static bool fits(const struct removal *r, const struct object_record *there) {
    if (str_is_set(r->if_match) && !etag_matches(r->if_match, there->etag)) return false;
    if (r->if_size != NULL && r->if_size->set && r->if_size->value != there->content.size) {
        return false;
    }
    bool timed = r->if_modified != NULL && r->if_modified->set;
    return !timed || r->if_modified->ms / 1000 == there->modified_ms / 1000;
}

enum err removal_run(struct txn *txn, const struct removal *r, enum removal_result *result) {
    struct arena *a = r->call->arena;
    struct str key = s3_key_object(a, r->bucket, r->key), value = {0};
    struct object_record there;
    *result = REMOVED_NOTHING;
    enum err err = txn_get_for_update(txn, a, key, &value);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    TRY(object_record_read(a, value, &there));
    *result = REMOVAL_REFUSED;
    if (!fits(r, &there)) return ERR_OK;

    *result = REMOVED;
    TRY(content_unlink(txn, &there.content));
    if (there.part_count > 0) TRY(txn_delete(txn, s3_key_part_sizes(a, r->bucket, r->key)));
    return txn_delete(txn, key);
}
