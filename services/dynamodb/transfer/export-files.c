#include "services/dynamodb/transfer/export-files.h"

#include <stdlib.h>

#include "shared/base/time.h"
#include "shared/codec/base64.h"
#include "shared/codec/checksum.h"
#include "shared/codec/gzip.h"
#include "shared/codec/json.h"

enum {
    FILE_BYTES = 16 * 1024 * 1024, /* packed; then the next data file begins */
    FILE_BYTES_MAX = FILE_BYTES + 4 * 1024 * 1024,
    MANIFEST_MAX = 16 * 1024 * 1024,
    NAME_LEN = 26,
};

struct export_files {
    struct bucket_client *bucket;
    struct str id;
    const struct dynamodb_export_description *description;
    struct gzip *gzip;
    struct buf packed;   /* the data file that is being written */
    struct buf manifest; /* manifest-files.json */
    int64_t items;       /* in that file */
    int count;           /* of data files */
};

struct export_files *export_files_new(struct bucket_client *bucket, struct str id,
                                      const struct dynamodb_export_description *description) {
    struct export_files *f = calloc(1, sizeof *f);
    ASSERT(f != NULL);
    f->bucket = bucket;
    f->id = id;
    f->description = description;
    f->gzip = gzip_new(GZIP_PACK);
    f->packed = buf_on_heap(FILE_BYTES_MAX);
    f->manifest = buf_on_heap(MANIFEST_MAX);
    return f;
}

void export_files_free(struct export_files *f) {
    if (f == NULL) return;
    gzip_free(f->gzip);
    buf_free(&f->packed);
    buf_free(&f->manifest);
    free(f);
}

/* ---- names ---- */

/* "<prefix>/AWSDynamoDB/" */
static struct str root_of(struct arena *a, struct str prefix) {
    if (prefix.len == 0) return STR("AWSDynamoDB/");
    return ARENA_CONCAT(a, prefix, STR("/AWSDynamoDB/"));
}

static struct str own_key(struct export_files *f, const char *name) {
    struct arena *a = f->bucket->kept;
    return ARENA_CONCAT(a, root_of(a, f->description->s3_prefix), f->id, STR("/"), str_c(name));
}

struct str export_manifest_key(struct arena *a, struct str prefix, struct str id) {
    return ARENA_CONCAT(a, root_of(a, prefix), id, STR("/manifest-summary.json"));
}

static bool is_incremental(const struct export_files *f) {
    return f->description->incremental_export_specification != NULL;
}

/* Incremental exports of one prefix share a folder for their data. */
static struct str data_key(struct export_files *f) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    struct arena *a = f->bucket->kept;
    struct str seed = arena_printf(a, "%" PRIstr " %d", STR_ARG(f->id), f->count);
    struct checksum_value sum = checksum_of(CHECKSUM_SHA256, seed);
    char name[NAME_LEN];
    for (size_t i = 0; i < NAME_LEN; i++)
        name[i] = letters[(unsigned char)sum.bytes[i] % 32];
    bool ion = str_eq_c(f->description->export_format, "ION");
    struct str end = ion ? STR(".ion.gz") : STR(".json.gz");
    struct str root = root_of(a, f->description->s3_prefix), file = str_n(name, NAME_LEN);
    if (is_incremental(f)) return ARENA_CONCAT(a, root, STR("data/"), file, end);
    return ARENA_CONCAT(a, root, f->id, STR("/data/"), file, end);
}

/* ---- data ---- */

static void add_md5(struct buf *out, struct str bytes) {
    struct checksum_value md5 = checksum_of(CHECKSUM_MD5, bytes);
    base64_add(out, checksum_str(&md5));
}

static void add_manifest_line(struct export_files *f, struct str key, struct str etag) {
    struct json_writer w;
    struct buf md5 = buf_in_arena(f->bucket->kept, 64);
    add_md5(&md5, buf_str(&f->packed));
    json_writer_init(&w, &f->manifest);
    json_begin_object(&w);
    json_name(&w, STR("itemCount"));
    json_int(&w, f->items);
    json_name(&w, STR("md5Checksum"));
    json_string(&w, buf_str(&md5));
    json_name(&w, STR("etag"));
    json_string(&w, etag);
    json_name(&w, STR("dataFileS3Key"));
    json_string(&w, key);
    json_end_object(&w);
    buf_add_char(&f->manifest, '\n');
}

static enum err end_file(struct export_files *f) {
    bool done = false;
    struct str key = data_key(f), etag;
    TRY(gzip_finish(f->gzip, &f->packed, &done));
    if (!done) return ERR_TOO_LARGE;
    TRY(bucket_put(f->bucket, key, buf_str(&f->packed), &etag));
    add_manifest_line(f, key, etag);
    gzip_free(f->gzip);
    f->gzip = gzip_new(GZIP_PACK);
    buf_clear(&f->packed);
    f->items = 0;
    f->count++;
    return buf_ok(&f->manifest) ? ERR_OK : ERR_TOO_LARGE;
}

static enum err pack(struct export_files *f, struct str bytes) {
    TRY(gzip_feed(f->gzip, &bytes, &f->packed));
    return bytes.len == 0 ? ERR_OK : ERR_TOO_LARGE;
}

enum err export_files_add(struct export_files *f, struct str line) {
    if (f->packed.len >= FILE_BYTES) TRY(end_file(f));
    TRY(pack(f, line));
    TRY(pack(f, STR("\n")));
    f->items++;
    return ERR_OK;
}

enum err export_files_start(struct export_files *f) {
    return bucket_put(f->bucket, own_key(f, "_started"), STR(""), NULL);
}

/* ---- manifests ---- */

static void add_member(struct json_writer *w, const char *name, struct str value) {
    json_name(w, str_c(name));
    if (str_is_set(value)) {
        json_string(w, value);
    } else {
        json_null(w);
    }
}

static void add_time(struct export_files *f, struct json_writer *w, const char *name,
                     struct opt_time time) {
    struct buf text = buf_in_arena(f->bucket->kept, 64);
    time_add_iso8601(&text, time.ms, true);
    add_member(w, name, buf_str(&text));
}

static void add_times(struct export_files *f, struct json_writer *w) {
    const struct dynamodb_export_description *d = f->description;
    const struct dynamodb_incremental_export_specification *i = d->incremental_export_specification;
    if (i == NULL) {
        add_time(f, w, "exportTime", d->export_time);
        return;
    }
    add_time(f, w, "exportFromTime", i->export_from_time);
    add_time(f, w, "exportToTime", i->export_to_time);
}

static void add_summary(struct export_files *f, struct buf *out) {
    const struct dynamodb_export_description *d = f->description;
    struct json_writer w;
    json_writer_init(&w, out);
    json_begin_object(&w);
    add_member(&w, "version", is_incremental(f) ? STR("2023-08-01") : STR("2020-06-30"));
    add_member(&w, "exportArn", d->export_arn);
    add_time(f, &w, "startTime", d->start_time);
    add_time(f, &w, "endTime", d->end_time);
    add_member(&w, "tableArn", d->table_arn);
    add_member(&w, "tableId", d->table_id);
    add_times(f, &w);
    add_member(&w, "s3Bucket", d->s3_bucket);
    add_member(&w, "s3Prefix", d->s3_prefix);
    add_member(&w, "s3SseAlgorithm", d->s3_sse_algorithm);
    add_member(&w, "s3SseKmsKeyId", d->s3_sse_kms_key_id);
    add_member(&w, "manifestFilesS3Key", own_key(f, "manifest-files.json"));
    json_name(&w, STR("billedSizeBytes"));
    json_int(&w, d->billed_size_bytes.value);
    json_name(&w, STR("itemCount"));
    json_int(&w, d->item_count.value);
    add_member(&w, "outputFormat", d->export_format);
    if (is_incremental(f)) {
        add_member(&w, "outputView", d->incremental_export_specification->export_view_type);
    }
    add_member(&w, "exportType",
               is_incremental(f) ? STR("INCREMENTAL_EXPORT") : STR("FULL_EXPORT"));
    json_end_object(&w);
}

/* With its checksum beside it. */
static enum err put_manifest(struct export_files *f, const char *name, struct str text) {
    struct arena *a = f->bucket->kept;
    struct buf md5 = buf_in_arena(a, 64);
    add_md5(&md5, text);
    TRY(bucket_put(f->bucket, own_key(f, arena_printf(a, "%s.json", name).ptr), text, NULL));
    return bucket_put(f->bucket, own_key(f, arena_printf(a, "%s.md5", name).ptr), buf_str(&md5),
                      NULL);
}

enum err export_files_finish(struct export_files *f) {
    struct buf summary = buf_in_arena(f->bucket->kept, MANIFEST_MAX);
    if (f->items > 0 || f->count == 0) TRY(end_file(f));
    add_summary(f, &summary);
    TRY(put_manifest(f, "manifest-files", buf_str(&f->manifest)));
    return put_manifest(f, "manifest-summary", buf_str(&summary));
}
