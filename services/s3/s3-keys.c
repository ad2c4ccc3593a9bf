#include "services/s3/s3-keys.h"

#include "shared/store/tuple.h"

enum { KEY_BUF_MAX = 8 * 1024 };

static struct buf begin(struct arena *a, struct str kind) {
    struct buf key = buf_in_arena(a, KEY_BUF_MAX);
    tuple_add_text(&key, STR("s3"));
    tuple_add_text(&key, kind);
    return key;
}

static struct str end(const struct buf *key) {
    ASSERT(buf_ok(key)); /* names and keys were checked before they came here */
    return buf_str(key);
}

static struct str in_bucket(struct arena *a, struct str kind, uint64_t bucket, struct str text) {
    struct buf key = begin(a, kind);
    tuple_add_u64(&key, bucket);
    if (str_is_set(text)) tuple_add_text(&key, text);
    return end(&key);
}

struct str s3_key_buckets(struct arena *a) {
    struct buf key = begin(a, STR("b"));
    return end(&key);
}

struct str s3_key_bucket(struct arena *a, struct str name) {
    struct buf key = begin(a, STR("b"));
    tuple_add_text(&key, name);
    return end(&key);
}

struct str s3_key_objects(struct arena *a, uint64_t bucket) {
    return in_bucket(a, STR("o"), bucket, (struct str){0});
}

struct str s3_key_object(struct arena *a, uint64_t bucket, struct str key) {
    return in_bucket(a, STR("o"), bucket, key);
}

struct str s3_key_part_sizes(struct arena *a, uint64_t bucket, struct str key) {
    return in_bucket(a, STR("l"), bucket, key);
}

struct str s3_key_uploads(struct arena *a, uint64_t bucket) {
    return in_bucket(a, STR("u"), bucket, (struct str){0});
}

struct str s3_key_upload(struct arena *a, uint64_t bucket, struct str key, struct str upload) {
    return s3_key_with(a, in_bucket(a, STR("u"), bucket, key), upload);
}

struct str s3_key_parts(struct arena *a, struct str upload) {
    struct buf key = begin(a, STR("p"));
    tuple_add_text(&key, upload);
    return end(&key);
}

struct str s3_key_part(struct arena *a, struct str upload, uint32_t number) {
    struct buf key = begin(a, STR("p"));
    tuple_add_text(&key, upload);
    tuple_add_u64(&key, number);
    return end(&key);
}

struct str s3_key_with(struct arena *a, struct str base, struct str text) {
    struct buf key = buf_in_arena(a, KEY_BUF_MAX);
    buf_add(&key, base);
    tuple_add_text(&key, text);
    return end(&key);
}

struct str s3_key_beginning(struct arena *a, struct str base, struct str text) {
    struct str whole = s3_key_with(a, base, text);
    return str_slice(whole, 0, whole.len - TUPLE_TEXT_END);
}

struct str s3_key_after(struct arena *a, struct str key) {
    return ARENA_CONCAT(a, key, str_n("", 1));
}
