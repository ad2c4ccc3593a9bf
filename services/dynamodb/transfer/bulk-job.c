/* Items are written a run at a time. The counts in the operation's record change in the transaction
 * of the run, so after a crash the work goes on behind what was written. */
#include <stdlib.h>

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/expressions/request.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/transfer/bulk-report.h"
#include "services/dynamodb/transfer/bulk.h"
#include "services/dynamodb/transfer/record-item.h"
#include "services/dynamodb/transfer/source.h"
#include "shared/aws/protocol.h"
#include "shared/os/thread.h"

enum {
    RUN_ITEMS = 100, /* in one transaction */
    RUN_BYTES = 2 * 1024 * 1024,
    PAUSE_US = 50 * 1000,
};

struct bulk {
    struct dynamodb *d;
    struct arena *kept;
    const struct job *job;
    struct record_key key;
    struct dynamodb_bulk_operation_description *description;
    struct table_definition table;
    struct bucket_client input, output;
    struct source source;
    struct record_reader reader;
    int64_t skip; /* records that an earlier attempt has done */
    double units; /* of the table, written so far in this attempt */
    int64_t started_ns;
    bool cancelled;

    struct arena latest; /* of the description, as the newest run has it */
    struct arena run;
    struct table_definition current; /* as the run found it */
    struct consumed consumed;        /* by the run */
    struct bulk_put put[RUN_ITEMS];
    size_t count, run_bytes;
};

struct record_type bulk_records(void) {
    return (struct record_type){STR("dynamodb"), STR("bulk"),
                                &dynamodb_bulk_operation_description_shape};
}

/* ---- one run ---- */

/* The table may have got an index that the item does not fit. */
static enum err put_one(struct txn *txn, struct bulk *b, struct bulk_put *p) {
    static const struct attribute_map nothing = {0};
    const struct table_definition *table = &b->current;
    if (!str_is_set(p->wrong)) p->wrong = item_check_keys(&b->run, table, &p->item);
    if (str_is_set(p->wrong)) return ERR_OK;
    enum err err = item_read(txn, &b->run, table, &p->item, true, &p->old);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    bool existed = err == ERR_OK;
    if (!existed) p->old = nothing;
    p->refused = p->condition != NULL && !condition_holds(&b->run, p->condition, &p->old);
    if (p->refused) {
        b->consumed.table_units += write_units(existed ? item_size(&p->old) : 0);
        return ERR_OK;
    }
    consumed_add_write(&b->consumed, &b->run, existed ? &p->old : NULL, &p->item);
    return item_write(txn, &b->run, table, existed ? &p->old : NULL, &p->item);
}

static enum err read_record(struct txn *txn, struct arena *a, struct bulk *b) {
    struct record_type type = bulk_records();
    b->description = arena_new(a, struct dynamodb_bulk_operation_description);
    return record_get_for_update(txn, a, &type, &b->key, b->description);
}

static void set_usage(struct bulk *b, int64_t bytes) {
    struct dynamodb_bulk_operation_usage *usage =
        arena_new(&b->latest, struct dynamodb_bulk_operation_usage);
    struct dynamodb_bulk_operation_bytes *table =
        arena_new(&b->latest, struct dynamodb_bulk_operation_bytes);
    table->bulk_put_bytes = OPT_LONG(bytes);
    usage->table_name = b->table.name;
    usage->bulk_put_bytes = OPT_LONG(bytes);
    usage->table = table;
    b->description->bulk_operation_usage.items = usage;
    b->description->bulk_operation_usage.count = 1;
}

static int64_t used_bytes(const struct dynamodb_bulk_operation_description *d) {
    return d->bulk_operation_usage.count > 0 ? d->bulk_operation_usage.items[0].bulk_put_bytes.value
                                             : 0;
}

static void count_run(struct bulk *b) {
    struct dynamodb_bulk_operation_description *d = b->description;
    int64_t bytes = used_bytes(d);
    for (size_t i = 0; i < b->count; i++) {
        const struct bulk_put *p = &b->put[i];
        d->processed_item_count.value++;
        if (str_is_set(p->wrong)) {
            d->failed_item_count.value++;
        } else if (!p->refused) {
            bytes += (int64_t)item_size(&p->item);
        }
    }
    d->processed_input_bytes = OPT_LONG(b->source.packed_bytes);
    set_usage(b, bytes);
}

static enum err put_run(struct txn *txn, void *arg) {
    struct bulk *b = arg;
    struct record_type type = bulk_records();
    arena_reset(&b->latest);
    TRY(job_table_in(txn, &b->run, b->job, TABLE_ACTIVE, &b->current));
    b->consumed = (struct consumed){.table = &b->current};
    TRY(read_record(txn, &b->latest, b));
    b->cancelled = !str_eq_c(b->description->bulk_operation_status, "IN_PROGRESS");
    if (b->cancelled) return ERR_OK;
    for (size_t i = 0; i < b->count; i++)
        TRY(put_one(txn, b, &b->put[i]));
    count_run(b);
    return record_put(txn, &b->run, &type, &b->key, b->description);
}

/* ---- pace ---- */

/* MaxWriteRequestUnits is a rate: is it too early for what was written? */
static bool is_early(const struct bulk *b) {
    struct opt_long rate = b->description->max_write_request_units;
    if (!rate.set) return false;
    int64_t passed_ns = env_mono_ns(b->d->cloud->env) - b->started_ns;
    return b->units * 1e9 > (double)rate.value * (double)passed_ns;
}

/* Nobody can be told to try again later: a run is written, and then what it cost is waited for. */
static enum err pace(struct bulk *b) {
    struct throttle *throttle = b->d->throttle;
    b->units += b->consumed.table_units;
    throttle_take(throttle, THROTTLE_WRITES, &b->consumed);
    while (is_early(b) || throttle_owes(throttle, THROTTLE_WRITES, &b->consumed)) {
        if (atomic_load(&b->d->stopping)) return ERR_GONE;
        thread_sleep_us(PAUSE_US);
    }
    return ERR_OK;
}

static enum err flush(struct bulk *b) {
    if (b->count == 0) return ERR_OK;
    TRY(store_run(b->d->cloud->store, STORE_WRITE, put_run, b, NULL));
    if (b->cancelled) return ERR_CONFLICT; /* nobody else answers that: see conclude() */
    const struct bulk_outcome outcome = {
        .id = b->key.name, .description = b->description, .puts = b->put, .count = b->count};
    TRY(bulk_report(&b->output, &b->run, &outcome));
    TRY(pace(b));
    b->count = 0;
    b->run_bytes = 0;
    arena_reset(&b->run);
    return ERR_OK;
}

/* ---- records ---- */

/* The members of PutItem that a line may have beside its Item. */
static enum err read_condition(struct bulk *b, struct str record, struct bulk_put *p) {
    struct dynamodb_put_item_in in = {0};
    struct expressions e = {0};
    const struct shape *shape = dynamodb_facts.operations[DYNAMODB_PUT_ITEM].input;
    if (b->reader.format != RECORDS_JSON) return ERR_OK;
    if (shape_from_json(&b->run, shape, record, &in) != ERR_OK) return ERR_SYNTAX;
    if (!str_is_set(in.condition_expression)) return ERR_OK;
    struct expression_request r = {.kinds = 1u << EXPRESSION_CONDITION,
                                   .condition = in.condition_expression,
                                   .names = &in.expression_attribute_names,
                                   .values = &in.expression_attribute_values,
                                   .single_write = true};
    p->wrong = expression_request_check(&b->run, &r);
    if (!str_is_set(p->wrong)) p->wrong = expression_request_parse(&b->run, &r, &e);
    p->condition = e.condition;
    return str_is_set(p->wrong) ? ERR_DENIED : ERR_OK;
}

static enum err add_put(struct bulk *b, struct str record, const struct bulk_put *p) {
    b->put[b->count] = *p;
    if (str_is_set(p->wrong)) b->put[b->count].record = arena_str(&b->run, record);
    b->count++;
    b->run_bytes += record.len;
    return b->count == RUN_ITEMS || b->run_bytes >= RUN_BYTES ? flush(b) : ERR_OK;
}

static enum err on_record(void *arg, struct str record) {
    struct bulk *b = arg;
    struct bulk_put p = {0};
    struct str why = {0};
    if (b->skip > 0) {
        b->skip--;
        return ERR_OK;
    }
    enum err err = record_item(&b->run, &b->reader, record, &p.item, &why);
    if (err != ERR_OK) p.wrong = why;
    if (err == ERR_OK) err = read_condition(b, arena_str(&b->run, record), &p);
    if (err == ERR_SYNTAX && !str_is_set(p.wrong)) p.wrong = STR("its condition cannot be read");
    if (err != ERR_OK) p.item = (struct attribute_map){0};
    TRY(add_put(b, record, &p));
    return err == ERR_SYNTAX ? skip_object() : ERR_OK;
}

static enum err on_damage(void *arg, struct str why) {
    struct bulk *b = arg;
    struct bulk_put p = {.wrong = why};
    if (b->skip > 0) {
        b->skip--;
        return ERR_OK;
    }
    return add_put(b, STR(""), &p);
}

/* ---- the job ---- */

static void open(struct bulk *b, const struct source_visitor *visitor) {
    const struct dynamodb_input_s3_configuration *in = b->description->input_s3_configuration;
    const struct dynamodb_output_s3_configuration *out = b->description->output_s3_configuration;
    struct str bucket = str_is_set(out->s3_bucket) ? out->s3_bucket : in->s3_bucket;
    b->input = bucket_open(b->d, b->kept, b->job, in->s3_bucket, in->s3_bucket_owner);
    b->output = bucket_open(b->d, b->kept, b->job, bucket, out->s3_bucket_owner);
    b->output.encryption = out->s3_sse_algorithm;
    b->output.encryption_key = out->s3_sse_kms_key_id;
    b->reader =
        (struct record_reader){.format = record_format_named(in->input_format), .table = &b->table};
    b->source = (struct source){
        .d = b->d,
        .bucket = &b->input,
        .prefix = in->s3_key_prefix,
        .packing = packing_named(in->input_compression_type),
        .format = b->reader.format,
        .visitor = visitor,
    };
    b->skip = b->description->processed_item_count.value;
    b->started_ns = env_mono_ns(b->d->cloud->env);
}

static enum err look(struct txn *txn, void *arg) {
    struct bulk *b = arg;
    TRY(read_record(txn, b->kept, b));
    if (b->description->end_time.set) return ERR_NOT_FOUND;
    enum err err = job_table_in(txn, b->kept, b->job, TABLE_ACTIVE, &b->table);
    return err == ERR_NOT_FOUND ? ERR_OK : err; /* the first run finds out */
}

static enum err set_total(struct txn *txn, void *arg) {
    struct bulk *b = arg;
    struct record_type type = bulk_records();
    struct opt_long total = b->description->total_input_bytes;
    TRY(read_record(txn, b->kept, b));
    b->description->total_input_bytes = total;
    return record_put(txn, b->kept, &type, &b->key, b->description);
}

static enum err put_all(struct bulk *b) {
    int64_t total = 0;
    TRY(source_size(&b->source, &total));
    b->description->total_input_bytes = OPT_LONG(total);
    TRY(store_run(b->d->cloud->store, STORE_WRITE, set_total, b, NULL));
    TRY(source_walk(&b->source));
    return flush(b);
}

struct ending {
    struct bulk *b;
    struct str status, code, message;
};

static enum err end(struct txn *txn, void *arg) {
    struct ending *e = arg;
    struct bulk *b = e->b;
    struct record_type type = bulk_records();
    TRY(read_record(txn, b->kept, b));
    struct dynamodb_bulk_operation_description *d = b->description;
    bool faults = d->failed_item_count.value > 0;
    d->bulk_operation_status = str_is_set(e->status) ? e->status
                               : faults              ? STR("COMPLETED_WITH_ERRORS")
                                                     : STR("COMPLETED");
    d->failure_code = e->code;
    d->failure_message = e->message;
    d->end_time = OPT_TIME(env_now_ms(b->d->cloud->env));
    if (!str_is_set(e->status)) d->processed_input_bytes = OPT_LONG(b->source.packed_bytes);
    return record_put(txn, b->kept, &type, &b->key, d);
}

static enum err conclude(struct bulk *b, enum err err) {
    struct ending e = {.b = b};
    if (b->cancelled) {
        e.status = STR("CANCELLED");
        e.code = STR("UserCancelled");
        e.message = STR("The bulk operation was cancelled.");
    } else if (err == ERR_DENIED) {
        const struct bucket_client *blamed =
            str_is_set(b->input.failure_code) ? &b->input : &b->output;
        e.status = STR("FAILED");
        e.code = blamed->failure_code;
        e.message = blamed->failure_message;
    } else if (err == ERR_NOT_FOUND) {
        e.status = STR("FAILED");
        e.code = STR("ResourceNotFoundException");
        e.message = STR("The table was deleted.");
    } else if (err != ERR_OK) {
        return err;
    }
    return store_run(b->d->cloud->store, STORE_WRITE, end, &e, NULL);
}

enum err bulk_job(struct dynamodb *d, struct arena *a, const struct job *job) {
    struct bulk *b = arena_new(a, struct bulk);
    *b = (struct bulk){.d = d, .kept = a, .job = job};
    b->key = (struct record_key){job->account, job->region, job->detail};
    enum err err = store_run(d->cloud->store, STORE_WRITE, look, b, NULL);
    if (err != ERR_OK) return err == ERR_NOT_FOUND ? ERR_OK : err; /* it was done before */
    const struct source_visitor visitor = {.record = on_record, .damaged = on_damage, .arg = b};
    open(b, &visitor);
    err = conclude(b, put_all(b));
    arena_free(&b->run);
    arena_free(&b->latest);
    return err;
}
