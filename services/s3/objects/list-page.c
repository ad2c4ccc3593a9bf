#include "services/s3/objects/list-page.h"

#include "services/s3/objects/object.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"

struct str list_page_encode(const struct list_page *page, struct str text) {
    return str_is_set(page->encoding_type) ? listing_encode(page->call->arena, text) : text;
}

enum outcome list_check_encoding(struct call *call, struct str encoding_type) {
    if (!str_is_set(encoding_type) || str_eq(encoding_type, STR("url"))) return DONE;
    return s3_fail_argument(call, "Invalid Encoding Method specified in Request", "encoding-type",
                            encoding_type);
}

enum outcome list_check_max(struct call *call, const char *name, struct opt_int max,
                            size_t *count) {
    *count = max.set && max.value < LIST_PAGE_MAX ? (size_t)max.value : LIST_PAGE_MAX;
    if (!max.set || max.value >= 0) return DONE;
    const char *message =
        arena_printf(call->arena, "Argument %s must be an integer between 0 and 2147483647", name)
            .ptr;
    return s3_fail_argument(call, message, name, arena_printf(call->arena, "%d", max.value));
}

static enum err add_prefix(struct list_page *p, struct str prefix) {
    p->prefixes.items = arena_grow(p->call->arena, p->prefixes.items, p->prefixes.count,
                                   &p->prefixes_capacity, sizeof p->prefixes.items[0]);
    p->prefixes.items[p->prefixes.count++] =
        (struct s3_common_prefix){.prefix = list_page_encode(p, prefix)};
    return ERR_OK;
}

static struct str_list algorithms(struct arena *a, const struct object_checksum *checksum) {
    if (!checksum->is_set) return (struct str_list){0};
    struct str *names = arena_new(a, struct str);
    *names = checksum_name(checksum->kind);
    return (struct str_list){names, 1};
}

static enum err add_object(struct list_page *p, struct str key, struct str value) {
    struct arena *a = p->call->arena;
    struct object_record o;
    TRY(object_record_read(a, value, &o));
    struct str class = o.headers.storage_class;
    p->contents.items = arena_grow(a, p->contents.items, p->contents.count, &p->contents_capacity,
                                   sizeof p->contents.items[0]);
    p->contents.items[p->contents.count++] = (struct s3_object){
        .key = list_page_encode(p, key),
        .last_modified = OPT_TIME(o.modified_ms),
        .etag = object_etag_text(a, o.etag),
        .checksum_algorithm = algorithms(a, &o.checksum),
        .checksum_type = o.checksum.is_set ? checksum_type_name(&o.checksum) : (struct str){0},
        .size = OPT_LONG(o.content.size),
        .storage_class = str_is_set(class) ? arena_str(a, class) : STR("STANDARD"),
        .owner = p->owner,
    };
    return ERR_OK;
}

static enum err add(void *arg, const struct listing_entry *entry) {
    struct list_page *p = arg;
    p->last = entry->key;
    p->last_is_prefix = entry->is_prefix;
    return entry->is_prefix ? add_prefix(p, entry->key) : add_object(p, entry->key, entry->value);
}

static struct str start_of(const struct list_page *p, struct str base) {
    struct arena *a = p->call->arena;
    if (str_is_set(p->after_prefix)) return listing_after_prefix(a, base, p->after_prefix);
    if (str_is_set(p->after_key)) return listing_after_key(a, base, p->after_key);
    return (struct str){0};
}

static enum err read(struct txn *txn, void *arg) {
    struct list_page *p = arg;
    struct arena *a = p->call->arena;
    struct bucket_record bucket;
    TRY(bucket_find(p->call, txn, p->bucket, &bucket));
    if (p->with_owner) {
        struct s3_owner *owner = arena_new(a, struct s3_owner);
        owner->id = bucket_owner_id(a, bucket.owner);
        p->owner = owner;
    }
    struct str base = s3_key_objects(a, bucket.id);
    struct listing_request request = {
        .base = base,
        .prefix = p->prefix,
        .delimiter = p->delimiter,
        .from = start_of(p, base),
        .marker = p->marker,
        .max = p->max,
        .fn = add,
        .arg = p,
    };
    return listing_run(txn, a, &request, &p->truncated);
}

enum outcome list_page_read(struct list_page *page) {
    struct call *call = page->call;
    if (list_check_encoding(call, page->encoding_type) != DONE) return FAILED;
    if (list_check_max(call, "max-keys", page->max_keys, &page->max) != DONE) return FAILED;
    return call_outcome(call, call_run(call, false, read, page));
}
