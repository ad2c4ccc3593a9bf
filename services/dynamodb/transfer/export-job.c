/* The job's detail: the export's id, the two places. */
#include "services/dynamodb/transfer/export.h"

#include "services/dynamodb/backups/hold.h"
#include "services/dynamodb/backups/past.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/transfer/changes-between.h"
#include "services/dynamodb/transfer/export-files.h"
#include "services/dynamodb/transfer/filter.h"
#include "services/dynamodb/transfer/item-text.h"
#include "shared/store/tuple.h"

enum {
    DETAIL_MAX = 4096,
    LINE_MAX_BYTES = 16 * 1024 * 1024,
    INCREMENTAL_BILL_MIN = 10 * 1000 * 1000, /* bytes; AWS bills no less */
};

struct record_type export_records(void) {
    return (struct record_type){STR("dynamodb"), STR("export"), &dynamodb_export_description_shape};
}

/* ---- the detail ---- */

/* `number` is free for all journals: the scratch space of the job. */
enum err export_job_put(struct txn *txn, struct arena *a, const struct table_definition *table,
                        struct str id, const struct export_range *range) {
    struct buf detail = buf_in_arena(a, DETAIL_MAX + TABLE_RECORD_MAX);
    struct buf definition = buf_in_arena(a, TABLE_RECORD_MAX);
    table_encode(&definition, table);
    tuple_add_text(&detail, id);
    journal_place_add(&detail, range->from);
    journal_place_add(&detail, range->to);
    tuple_add_bytes(&detail, buf_str(&definition));
    return job_put(txn, a, table, JOB_EXPORT, txn_sequence(txn), buf_str(&detail));
}

/* ---- lines ---- */

struct export {
    struct dynamodb *d;
    struct arena *kept;
    const struct job *job;
    struct record_key key;
    struct export_range range;
    struct table_definition table; /* as it was when the export was asked for */
    struct dynamodb_export_description *description;
    struct export_filter filter;
    struct bucket_client bucket;
    struct export_files *files;
    struct buf line; /* on the heap */
    struct arena run;
    bool ion, old_images;
};

static void begin_member(struct export *e, struct json_writer *w, const char *name, bool first) {
    if (!e->ion) {
        json_name(w, str_c(name));
        return;
    }
    if (!first) buf_add_char(&e->line, ',');
    buf_printf(&e->line, "%s:", name);
}

static void add_item(struct export *e, struct json_writer *w, const struct attribute_map *item) {
    if (e->ion) {
        item_add_ion(&e->line, item);
    } else {
        item_add_json(w, item);
    }
}

static void begin_line(struct export *e, struct json_writer *w) {
    buf_clear(&e->line);
    json_writer_init(w, &e->line);
    if (e->ion) {
        buf_add_c(&e->line, "$ion_1_0 {");
    } else {
        json_begin_object(w);
    }
}

static enum err end_line(struct export *e, struct json_writer *w) {
    if (e->ion) {
        buf_add_char(&e->line, '}');
    } else {
        json_end_object(w);
    }
    if (!buf_ok(&e->line)) return ERR_TOO_LARGE;
    e->description->item_count.value++;
    return export_files_add(e->files, buf_str(&e->line));
}

/* {"Item":{…}} */
static enum err export_item(void *arg, struct str key, struct str bytes) {
    struct export *e = arg;
    struct attribute_map item;
    struct json_writer w;
    (void)key;
    arena_reset(&e->run);
    TRY(item_decode(&e->run, bytes, &item));
    if (!export_filter_passes(&e->run, &e->filter, &item)) return ERR_OK;
    e->description->billed_size_bytes.value += (int64_t)item_encoded_size(bytes);
    struct attribute_map shown = export_filter_project(&e->run, &e->filter, &item);
    begin_line(e, &w);
    begin_member(e, &w, "Item", true);
    add_item(e, &w, &shown);
    return end_line(e, &w);
}

static void add_metadata(struct export *e, struct json_writer *w, int64_t time_ms) {
    begin_member(e, w, "Metadata", true);
    if (e->ion) {
        buf_printf(&e->line, "{WriteTimestampMicros:%lld.}", (long long)time_ms * 1000);
        return;
    }
    struct str micros = arena_printf(&e->run, "%lld", (long long)time_ms * 1000);
    json_begin_object(w);
    json_name(w, STR("WriteTimestampMicros"));
    json_begin_object(w);
    json_name(w, STR("N"));
    json_string(w, micros);
    json_end_object(w);
    json_end_object(w);
}

static void add_image(struct export *e, struct json_writer *w, const char *name,
                      const struct attribute_map *image) {
    if (image == NULL) return;
    struct attribute_map shown = export_filter_project(&e->run, &e->filter, image);
    begin_member(e, w, name, false);
    add_item(e, w, &shown);
}

static enum err export_change(void *arg, struct arena *a, const struct item_change *change) {
    struct export *e = arg;
    struct json_writer w;
    const struct attribute_map *item = change->new != NULL ? change->new : change->old;
    arena_reset(&e->run);
    if (!export_filter_passes(a, &e->filter, item)) return ERR_OK;
    struct attribute_map key = key_of(a, &e->table.key, item);
    e->description->billed_size_bytes.value += (int64_t)item_size(item);
    begin_line(e, &w);
    add_metadata(e, &w, change->time_ms);
    begin_member(e, &w, "Keys", false);
    add_item(e, &w, &key);
    if (e->old_images) add_image(e, &w, "OldImage", change->old);
    add_image(e, &w, "NewImage", change->new);
    return end_line(e, &w);
}

/* ---- the whole ---- */

static enum err read_record(struct txn *txn, void *arg) {
    struct export *e = arg;
    struct record_type type = export_records();
    struct dynamodb_export_description *d = arena_new(e->kept, struct dynamodb_export_description);
    TRY(record_get_for_update(txn, e->kept, &type, &e->key, d));
    if (e->description == NULL) e->description = d;
    return str_eq_c(d->export_status, "IN_PROGRESS") ? ERR_OK : ERR_NOT_FOUND;
}

static enum err finish(struct txn *txn, void *arg) {
    struct export *e = arg;
    struct record_type type = export_records();
    struct table_definition source = job_target(e->job);
    TRY(read_record(txn, e));
    TRY(record_put(txn, e->kept, &type, &e->key, e->description));
    return hold_release(txn, e->kept, &source);
}

static enum err write_items(struct export *e) {
    struct past past = {.incarnation = e->table.incarnation,
                        .key = &e->table.key,
                        .place = e->range.to,
                        .scratch = e->job->number};
    return past_walk(e->d, &past, export_item, e);
}

static enum err write_changes(struct export *e) {
    struct changes_between range = {.incarnation = e->table.incarnation,
                                    .key = &e->table.key,
                                    .from = e->range.from,
                                    .to = e->range.to,
                                    .scratch = e->job->number};
    e->old_images =
        !str_eq_c(e->description->incremental_export_specification->export_view_type, "NEW_IMAGE");
    return changes_between(e->d, &range, export_change, e);
}

static enum err write_all(struct export *e) {
    struct dynamodb_export_description *d = e->description;
    bool incremental = d->incremental_export_specification != NULL;
    d->item_count = OPT_LONG(0);
    d->billed_size_bytes = OPT_LONG(0);
    TRY(export_files_start(e->files));
    TRY(incremental ? write_changes(e) : write_items(e));
    d->end_time = OPT_TIME(env_now_ms(e->d->cloud->env));
    if (incremental && d->billed_size_bytes.value < INCREMENTAL_BILL_MIN) {
        d->billed_size_bytes.value = INCREMENTAL_BILL_MIN;
    }
    return export_files_finish(e->files);
}

/* What S3 refuses ends the export; everything else is tried again. */
static enum err conclude(struct export *e, enum err err) {
    struct dynamodb_export_description *d = e->description;
    if (err != ERR_OK && err != ERR_DENIED) return err;
    if (err == ERR_OK) {
        d->export_status = STR("COMPLETED");
        d->export_manifest = export_manifest_key(e->kept, d->s3_prefix, e->key.name);
    } else {
        d->export_status = STR("FAILED");
        d->failure_code = e->bucket.failure_code;
        d->failure_message = e->bucket.failure_message;
        d->item_count = (struct opt_long){0};
        d->billed_size_bytes = (struct opt_long){0};
        d->end_time = OPT_TIME(env_now_ms(e->d->cloud->env));
    }
    return store_run(e->d->cloud->store, STORE_WRITE, finish, e, NULL);
}

static void open_bucket(struct export *e) {
    const struct dynamodb_export_description *d = e->description;
    e->bucket = bucket_open(e->d, e->kept, e->job, d->s3_bucket, d->s3_bucket_owner);
    e->bucket.encryption = d->s3_sse_algorithm;
    e->bucket.encryption_key = d->s3_sse_kms_key_id;
    e->ion = str_eq_c(d->export_format, "ION");
}

static enum err read_detail(struct export *e) {
    struct str rest = e->job->detail, definition;
    e->key = (struct record_key){.account = e->job->account, .region = e->job->region};
    TRY(tuple_next_text(&rest, e->kept, &e->key.name));
    TRY(journal_place_next(&rest, &e->range.from));
    TRY(journal_place_next(&rest, &e->range.to));
    TRY(tuple_next_bytes(&rest, e->kept, &definition));
    return table_decode(e->kept, definition, &e->table);
}

enum err export_job(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct export e = {.d = d, .kept = a, .job = job, .line = buf_on_heap(LINE_MAX_BYTES)};
    TRY(read_detail(&e));
    enum err err = store_run(d->cloud->store, STORE_WRITE, read_record, &e, NULL);
    if (err != ERR_OK) return err == ERR_NOT_FOUND ? ERR_OK : err; /* it was done before */
    open_bucket(&e);
    e.files = export_files_new(&e.bucket, e.key.name, e.description);
    struct str wrong =
        export_filter_read(a, &e.table.key, e.description->filter_specification, &e.filter);
    err = str_is_set(wrong) ? ERR_CORRUPT : write_all(&e);
    err = conclude(&e, err);
    export_files_free(e.files);
    buf_free(&e.line);
    arena_free(&e.run);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
