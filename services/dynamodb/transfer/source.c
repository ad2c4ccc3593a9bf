#include "services/dynamodb/transfer/source.h"

#include "shared/codec/gzip.h"
#include "shared/codec/zstd.h"

enum { PLAIN_BYTES = 256 * 1024 };

enum packing packing_named(struct str name) {
    if (str_eq_c(name, "GZIP")) return PACKED_GZIP;
    return str_eq_c(name, "ZSTD") ? PACKED_ZSTD : PACKED_NONE;
}

enum record_format record_format_named(struct str name) {
    if (str_eq_c(name, "CSV")) return RECORDS_CSV;
    return str_eq_c(name, "ION") ? RECORDS_ION : RECORDS_JSON;
}

struct reading {
    struct source *source;
    struct splitter splitter;
    struct gzip *gzip;
    struct unzstd *zstd;
    struct buf plain;
    bool any; /* the object is not empty */
};

/* What an object's reading ended with, when the object is to blame. */
static struct str blame(enum err err) {
    if (err == ERR_SYNTAX) return STR("it is not packed as was said, or damaged");
    if (err == ERR_TRUNCATED) return STR("its packed text ends too early");
    if (err == ERR_TOO_LARGE) return STR("it has a record of more than 8 MiB");
    return (struct str){0};
}

static enum err cut(struct reading *r, struct str plain) {
    const struct source_visitor *v = r->source->visitor;
    struct str record;
    enum err err;
    r->source->bytes += (int64_t)plain.len;
    while ((err = splitter_next(&r->splitter, &plain, &record)) == ERR_OK)
        TRY(v->record(v->arg, record));
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err take_plain(struct reading *r, bool *full) {
    *full = r->plain.len == r->plain.max;
    TRY(cut(r, buf_str(&r->plain)));
    buf_clear(&r->plain);
    return ERR_OK;
}

static enum err unpack(struct reading *r, struct str in) {
    bool full = true;
    while (in.len > 0 || full) {
        TRY(r->zstd != NULL ? unzstd_feed(r->zstd, &in, &r->plain)
                            : gzip_feed(r->gzip, &in, &r->plain));
        TRY(take_plain(r, &full));
        if (r->gzip != NULL && in.len == 0) return ERR_OK; /* the rest comes at its end */
    }
    return ERR_OK;
}

static enum err on_bytes(void *arg, struct str bytes) {
    struct reading *r = arg;
    if (atomic_load(&r->source->d->stopping)) return ERR_GONE;
    r->any = true;
    r->source->packed_bytes += (int64_t)bytes.len;
    return r->source->packing == PACKED_NONE ? cut(r, bytes) : unpack(r, bytes);
}

static enum err finish_packed(struct reading *r) {
    bool done = false, full;
    if (!r->any) return ERR_OK;
    if (r->zstd != NULL) return unzstd_finish(r->zstd);
    while (!done) {
        TRY(gzip_finish(r->gzip, &r->plain, &done));
        TRY(take_plain(r, &full));
    }
    return ERR_OK;
}

static enum err finish(struct reading *r) {
    const struct source_visitor *v = r->source->visitor;
    struct str record;
    if (r->source->packing != PACKED_NONE) TRY(finish_packed(r));
    enum err err = splitter_last(&r->splitter, &record);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    return v->record(v->arg, record);
}

static void reading_free(struct reading *r) {
    splitter_free(&r->splitter);
    gzip_free(r->gzip);
    unzstd_free(r->zstd);
    buf_free(&r->plain);
}

static enum err read_object(struct source *s, struct str key) {
    struct reading r = {.source = s, .plain = buf_on_heap(PLAIN_BYTES)};
    splitter_init(&r.splitter, s->format);
    if (s->packing == PACKED_GZIP) r.gzip = gzip_new(GZIP_UNPACK);
    if (s->packing == PACKED_ZSTD) r.zstd = unzstd_new();
    enum err err = bucket_get(s->bucket, key, on_bytes, &r);
    if (err == ERR_OK) err = finish(&r);
    reading_free(&r);
    return err;
}

static enum err on_object(void *arg, struct str key, int64_t size) {
    struct source *s = arg;
    const struct source_visitor *v = s->visitor;
    (void)size;
    if (v->begin != NULL) TRY(v->begin(v->arg, key));
    enum err err = read_object(s, key);
    if (err == skip_object()) return ERR_OK;
    struct str why = blame(err);
    return str_is_set(why) ? v->damaged(v->arg, why) : err;
}

enum err source_walk(struct source *s) {
    s->bytes = 0;
    s->packed_bytes = 0;
    return bucket_list(s->bucket, s->prefix, on_object, s);
}

static enum err add_size(void *arg, struct str key, int64_t size) {
    int64_t *bytes = arg;
    (void)key;
    *bytes += size;
    return ERR_OK;
}

enum err source_size(struct source *s, int64_t *bytes) {
    *bytes = 0;
    return bucket_list(s->bucket, s->prefix, add_size, bytes);
}
