/* Items that are refused are counted and logged, and the import goes on; text that cannot be read
 * ends the object it stands in. With any such fault the import ends FAILED, and the table keeps the
 * good items: all as on AWS. Only when S3 refuses is there no table. */
#include "services/dynamodb/transfer/import.h"

#include "services/dynamodb/items/filler.h"
#include "services/dynamodb/transfer/record-item.h"
#include "services/dynamodb/transfer/source.h"
#include "shared/base/log.h"

enum { LOGGED_MAX = 100 }; /* faults of one import; the rest is only counted */

struct record_type import_records(void) {
    return (struct record_type){STR("dynamodb"), STR("import"),
                                &dynamodb_import_table_description_shape};
}

struct import {
    struct dynamodb *d;
    struct arena *kept;
    const struct job *job;
    struct record_key key;
    struct dynamodb_import_table_description *description;
    struct table_definition table;
    struct bucket_client bucket;
    struct record_reader reader;
    bool header_due; /* the next row of CSV has the names of the columns */
    struct filler *filler;
    struct arena run;
    struct str object; /* its key */
    int64_t processed, imported, errors, bytes;
};

/* ---- records ---- */

static void note_error(struct import *m, struct str why) {
    m->errors++;
    if (m->errors > LOGGED_MAX) return;
    log_warn("dynamodb", "import %" PRIstr ", object %" PRIstr ", record %lld of all: %" PRIstr,
             STR_ARG(m->key.name), STR_ARG(m->object), (long long)m->processed, STR_ARG(why));
}

static enum err begin_object(void *arg, struct str key) {
    struct import *m = arg;
    const struct dynamodb_input_format_options *options = m->description->input_format_options;
    bool named = options != NULL && options->csv != NULL && options->csv->header_list.items != NULL;
    m->header_due = m->reader.format == RECORDS_CSV && !named;
    if (named) m->reader.names = options->csv->header_list;
    m->object = arena_str(m->kept, key);
    return ERR_OK;
}

static enum err read_header(struct import *m, struct str record) {
    m->header_due = false;
    if (csv_read_row(m->kept, arena_str(m->kept, record), m->reader.delimiter, &m->reader.names) ==
        ERR_OK) {
        return ERR_OK;
    }
    m->processed++;
    note_error(m, STR("its first row does not name the columns"));
    return skip_object();
}

static enum err on_record(void *arg, struct str record) {
    struct import *m = arg;
    struct attribute_map item;
    struct str why;
    if (m->header_due) return read_header(m, record);
    arena_reset(&m->run);
    m->processed++;
    enum err err = record_item(&m->run, &m->reader, record, &item, &why);
    if (err != ERR_OK) {
        note_error(m, why);
        return err == ERR_SYNTAX ? skip_object() : ERR_OK;
    }
    m->imported++;
    return filler_add(m->filler, &item);
}

static enum err on_damage(void *arg, struct str why) {
    struct import *m = arg;
    m->processed++;
    note_error(m, why);
    return ERR_OK;
}

static enum err load(struct import *m) {
    const struct source_visitor visitor = {
        .begin = begin_object, .record = on_record, .damaged = on_damage, .arg = m};
    struct source source = {
        .d = m->d,
        .bucket = &m->bucket,
        .prefix = m->description->s3_bucket_source->s3_key_prefix,
        .packing = packing_named(m->description->input_compression_type),
        .format = m->reader.format,
        .visitor = &visitor,
    };
    enum err err = source_walk(&source);
    m->bytes = source.bytes;
    return err;
}

/* ---- ending ---- */

static enum err put_record(struct txn *txn, struct import *m, struct str status) {
    struct record_type type = import_records();
    struct dynamodb_import_table_description *d = m->description;
    d->import_status = status;
    d->end_time = OPT_TIME(env_now_ms(m->d->cloud->env));
    d->processed_item_count = OPT_LONG(m->processed);
    d->imported_item_count = OPT_LONG(m->imported);
    d->error_count = OPT_LONG(m->errors);
    d->processed_size_bytes = OPT_LONG(m->bytes);
    return record_put(txn, m->kept, &type, &m->key, d);
}

static enum err finish(struct txn *txn, struct arena *a, void *arg,
                       struct table_definition *table) {
    struct import *m = arg;
    if (m->errors > 0) {
        m->description->failure_code = STR("ItemValidationError");
        m->description->failure_message =
            STR("Some of the items failed validation checks and were not imported. Please check "
                "CloudWatch error logs for more details.");
    }
    table->state = TABLE_ACTIVE;
    TRY(table_put(txn, a, table));
    return put_record(txn, m, m->errors > 0 ? STR("FAILED") : STR("COMPLETED"));
}

/* S3 refuses: the table goes again. */
static enum err give_up(struct txn *txn, void *arg) {
    struct import *m = arg;
    struct table_definition table;
    TRY(job_table_in(txn, m->kept, m->job, TABLE_CREATING, &table));
    m->description->failure_code = m->bucket.failure_code;
    m->description->failure_message = m->bucket.failure_message;
    TRY(txn_delete(txn, table_record_key(m->kept, &table)));
    TRY(job_put(txn, m->kept, &table, JOB_DROP_ITEMS, 0, STR("")));
    return put_record(txn, m, STR("FAILED"));
}

/* ---- the job ---- */

static enum err look(struct txn *txn, void *arg) {
    struct import *m = arg;
    struct record_type type = import_records();
    m->description = arena_new(m->kept, struct dynamodb_import_table_description);
    TRY(job_table_in(txn, m->kept, m->job, TABLE_CREATING, &m->table));
    return record_get(txn, m->kept, &type, &m->key, m->description);
}

static void open(struct import *m) {
    const struct dynamodb_import_table_description *d = m->description;
    const struct dynamodb_csv_options *csv =
        d->input_format_options != NULL ? d->input_format_options->csv : NULL;
    m->bucket = bucket_open(m->d, m->kept, m->job, d->s3_bucket_source->s3_bucket,
                            d->s3_bucket_source->s3_bucket_owner);
    m->reader = (struct record_reader){
        .format = record_format_named(d->input_format),
        .table = &m->table,
        .delimiter = csv != NULL && csv->delimiter.len > 0 ? csv->delimiter.ptr[0] : ',',
    };
    m->filler = filler_new(m->d, m->job, TABLE_CREATING);
}

enum err import_job(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct import m = {.d = d, .kept = a, .job = job};
    m.key = (struct record_key){job->account, job->region, job->detail};
    enum err err = store_run(d->cloud->store, STORE_READ, look, &m, NULL);
    if (err != ERR_OK) return err == ERR_NOT_FOUND ? ERR_OK : err; /* it was done before */
    open(&m);
    err = load(&m);
    if (err == ERR_OK) err = filler_flush(m.filler, finish, &m);
    if (err == ERR_DENIED) err = store_run(d->cloud->store, STORE_WRITE, give_up, &m, NULL);
    filler_free(m.filler);
    arena_free(&m.run);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
