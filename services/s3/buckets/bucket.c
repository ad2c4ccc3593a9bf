#include "services/s3/buckets/bucket.h"

#include "services/s3/s3-errors.h"
#include "services/s3/s3-fields.h"
#include "services/s3/s3-keys.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/checksum.h"

enum { RECORD_MAX = 64 * 1024, NAME_MIN = 3, NAME_MAX = 63 };

enum tag { TAG_OWNER = 1, TAG_REGION, TAG_CREATED, TAG_ID };

struct str bucket_record_write(struct arena *a, const struct bucket_record *bucket) {
    struct buf out = buf_in_arena(a, RECORD_MAX);
    s3_field_add_text(&out, TAG_OWNER, bucket->owner);
    s3_field_add_text(&out, TAG_REGION, bucket->region);
    s3_field_add_number(&out, TAG_CREATED, (uint64_t)bucket->created_ms);
    s3_field_add_number(&out, TAG_ID, bucket->id);
    return buf_str(&out);
}

static enum err read_field(const struct s3_field *field, struct bucket_record *bucket) {
    uint64_t number = 0;
    switch ((enum tag)field->tag) {
    case TAG_OWNER:
        bucket->owner = field->bytes;
        break;
    case TAG_REGION:
        bucket->region = field->bytes;
        break;
    case TAG_CREATED:
        TRY(s3_field_number(field, &number));
        bucket->created_ms = (int64_t)number;
        break;
    case TAG_ID:
        TRY(s3_field_number(field, &bucket->id));
        break;
    default:
        break;
    }
    return ERR_OK;
}

enum err bucket_record_read(struct str text, struct bucket_record *bucket) {
    struct s3_field field;
    enum err err = ERR_OK;
    *bucket = (struct bucket_record){0};
    while ((err = s3_field_take(&text, &field)) == ERR_OK) {
        TRY(read_field(&field, bucket));
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err check(struct call *call, enum err err, struct str value, struct bucket_name name,
                      struct bucket_record *bucket) {
    if (err == ERR_NOT_FOUND) return s3_stop(s3_fail_no_such_bucket(call, name.name));
    TRY(err);
    TRY(bucket_record_read(value, bucket));
    if (!str_is_set(name.expected_owner) || str_eq(name.expected_owner, bucket->owner)) {
        return ERR_OK;
    }
    return s3_stop(call_fail(call, &S3_ACCESS_DENIED, STR("Access Denied")));
}

/* No bucket is called so, and the store's keys have an end. */
static bool too_long(struct bucket_name name) {
    return name.name.len > NAME_MAX;
}

enum err bucket_find(struct call *call, struct txn *txn, struct bucket_name name,
                     struct bucket_record *bucket) {
    struct str value = {0};
    if (too_long(name)) return s3_stop(s3_fail_no_such_bucket(call, name.name));
    enum err err = txn_get(txn, call->arena, s3_key_bucket(call->arena, name.name), &value);
    return check(call, err, value, name, bucket);
}

enum err bucket_find_for_update(struct call *call, struct txn *txn, struct bucket_name name,
                                struct bucket_record *bucket) {
    struct str value = {0};
    if (too_long(name)) return s3_stop(s3_fail_no_such_bucket(call, name.name));
    struct str key = s3_key_bucket(call->arena, name.name);
    enum err err = txn_get_for_update(txn, call->arena, key, &value);
    return check(call, err, value, name, bucket);
}

struct look {
    struct call *call;
    struct bucket_name name;
    struct bucket_record *bucket;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    return bucket_find(l->call, txn, l->name, l->bucket);
}

enum outcome bucket_look(struct call *call, struct bucket_name name, struct bucket_record *bucket) {
    struct look l = {call, name, bucket};
    return call_outcome(call, call_run(call, false, look, &l));
}

static bool is_alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* Four numbers with points between them. */
static bool looks_like_address(struct str name) {
    struct str piece;
    int count = 0;
    while (str_split(&name, '.', &piece)) {
        if (!str_all_digits(piece) || piece.len == 0 || piece.len > 3) return false;
        count++;
    }
    return count == 4;
}

static bool is_reserved(struct str name) {
    static const struct str prefixes[] = {
        STR_INIT("xn--"),
        STR_INIT("sthree-"),
        STR_INIT("amzn-s3-demo-"),
    };
    static const struct str suffixes[] = {
        STR_INIT("-s3alias"), STR_INIT("--ol-s3"),    STR_INIT(".mrap"),
        STR_INIT("--x-s3"),   STR_INIT("--table-s3"),
    };
    for (size_t i = 0; i < ARRAY_LEN(prefixes); i++) {
        if (str_starts(name, prefixes[i])) return true;
    }
    for (size_t i = 0; i < ARRAY_LEN(suffixes); i++) {
        if (str_ends(name, suffixes[i])) return true;
    }
    return false;
}

bool bucket_name_is_valid(struct str name) {
    if (name.len < NAME_MIN || name.len > NAME_MAX) return false;
    if (!is_alphanumeric(name.ptr[0]) || !is_alphanumeric(name.ptr[name.len - 1])) return false;
    for (size_t i = 0; i < name.len; i++) {
        if (!is_alphanumeric(name.ptr[i]) && name.ptr[i] != '-' && name.ptr[i] != '.') return false;
    }
    return !str_contains(name, STR("..")) && !looks_like_address(name) && !is_reserved(name);
}

struct str bucket_owner_id(struct arena *a, struct str account) {
    struct str text = ARENA_CONCAT(a, STR("brume-account-"), account);
    struct checksum_value hash = checksum_of(CHECKSUM_SHA256, text);
    return checksum_hex(a, &hash);
}
