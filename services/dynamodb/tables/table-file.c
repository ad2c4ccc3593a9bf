#include "services/dynamodb/tables/table-file.h"

#include "services/dynamodb/dynamodb-service.h"
#include "services/dynamodb/tables/create-table-check.h"
#include "services/dynamodb/validate.h"
#include "shared/aws/arn.h"
#include "shared/aws/document-check.h"
#include "shared/aws/protocol.h"
#include "shared/base/log.h"
#include "shared/codec/json.h"
#include "shared/config/settings.h"
#include "shared/os/file.h"

enum { TABLE_FILE_MAX = 16 * 1024 * 1024, TABLE_FILE_TABLES_MAX = 2500 };

#define TABLE_FILE_ACCOUNT "000000000000"
#define TABLE_FILE_REGION  "us-east-1"

struct loading {
    struct dynamodb *dynamodb;
    struct arena *arena;
    struct buf *why;
    const char *path;
    struct str text;
};

/* ---- what is wrong, and where ---- */

static enum err fail_at(struct loading *l, size_t offset, struct str reason) {
    buf_printf(l->why, "%s:%zu: %" PRIstr, l->path, json_line(l->text, offset), STR_ARG(reason));
    return ERR_SYNTAX;
}

static size_t offset_in(struct str text, struct str part) {
    return part.ptr == NULL ? text.len : (size_t)(part.ptr - text.ptr);
}

/* One table of the file. */
struct entry {
    struct str text; /* its part of the file */
    const struct value *value;
    struct call call;
    struct dynamodb_create_table_in in;
};

static enum err fail_entry(struct loading *l, const struct entry *e, struct str part,
                           struct str reason) {
    return fail_at(l, offset_in(l->text, e->text) + offset_in(e->text, part), reason);
}

/* What CreateTable says, at the value that it speaks of. */
static enum err fail_call(struct loading *l, const struct entry *e) {
    struct json_place place = document_place_of(e->value, e->call.message);
    struct str reason = ARENA_CONCAT(l->arena, STR("CreateTable refuses it: "), e->call.message);
    return fail_entry(l, e, json_at(e->text, &place), reason);
}

/* ---- a table that is there already ---- */

static bool same_key(const struct key_schema *a, const struct key_schema *b) {
    if (a->hash_count != b->hash_count || a->range_count != b->range_count) return false;
    for (size_t i = 0; i < key_schema_len(a); i++) {
        if (!str_eq(a->attribute[i].name, b->attribute[i].name)) return false;
        if (a->attribute[i].type != b->attribute[i].type) return false;
    }
    return true;
}

static bool same_names(const struct str_list *a, const struct str_list *b) {
    if (a->count != b->count) return false;
    for (size_t i = 0; i < a->count; i++) {
        bool found = false;
        for (size_t j = 0; j < b->count && !found; j++)
            found = str_eq(a->items[i], b->items[j]);
        if (!found) return false;
    }
    return true;
}

static bool same_index(const struct index_definition *a, const struct index_definition *b) {
    return a->global == b->global && same_key(&a->key, &b->key) && a->projection == b->projection &&
           same_names(&a->non_key, &b->non_key) && a->read_units == b->read_units &&
           a->write_units == b->write_units;
}

static bool same_indexes(const struct table_definition *a, const struct table_definition *b) {
    if (a->index_count != b->index_count) return false;
    for (size_t i = 0; i < a->index_count; i++) {
        const struct index_definition *other = table_index(b, a->indexes[i].name);
        if (other == NULL || !same_index(&a->indexes[i], other)) return false;
    }
    return true;
}

static bool same_class(struct str a, struct str b) {
    static const struct str standard = STR_INIT("STANDARD");
    return str_eq(str_is_set(a) ? a : standard, str_is_set(b) ? b : standard);
}

/* The first member of CreateTable that says something else; NULL: none. */
static const char *difference(const struct table_definition *is,
                              const struct table_definition *wanted) {
    if (!same_key(&is->key, &wanted->key)) return "KeySchema";
    if (!same_indexes(is, wanted)) return "its indexes";
    if (is->vector_count != wanted->vector_count) return "VectorIndexes";
    if (is->on_demand != wanted->on_demand) return "BillingMode";
    bool same_units =
        is->read_units == wanted->read_units && is->write_units == wanted->write_units;
    if (!same_units) return "ProvisionedThroughput";
    if (!same_class(is->table_class, wanted->table_class)) return "TableClass";
    if (is->deletion_protection != wanted->deletion_protection) return "DeletionProtectionEnabled";
    if (!str_eq(is->stream_view_type, wanted->stream_view_type)) return "StreamSpecification";
    return is->encrypted != wanted->encrypted ? "SSESpecification" : NULL;
}

struct look {
    struct entry *entry;
    struct table_definition table;
};

static enum err look(struct txn *txn, void *arg) {
    struct look *l = arg;
    struct call *call = &l->entry->call;
    return table_find_named(txn, call, l->entry->in.table_name, false, &l->table);
}

/* ERR_NOT_FOUND: it is not there. */
static enum err compare(struct loading *l, struct entry *e) {
    struct look found = {.entry = e};
    TRY(call_run(&e->call, false, look, &found));
    struct table_definition wanted = {0};
    struct str wrong = create_table_check(l->arena, &e->in, &wanted);
    if (str_is_set(wrong)) {
        (void)call_fail(&e->call, &AWS_VALIDATION, wrong);
        return fail_call(l, e);
    }
    const char *differs = difference(&found.table, &wanted);
    if (differs == NULL) return ERR_OK;
    log_warn("dynamodb",
             "%s:%zu: the table %" PRIstr " is there already, with other words for %s: it stays as "
             "it is. Change it with UpdateTable, or delete it and start again.",
             l->path, json_line(l->text, offset_in(l->text, e->text)), STR_ARG(found.table.name),
             differs);
    return ERR_OK;
}

/* ---- making tables ---- */

static void begin_call(struct loading *l, struct entry *e) {
    const struct value *name = value_get(e->value, STR("TableName"));
    struct arn arn;
    e->call = (struct call){
        .arena = l->arena,
        .cloud = l->dynamodb->cloud,
        .service = &dynamodb_service,
        .facts = &dynamodb_facts.operations[DYNAMODB_CREATE_TABLE],
        .operation = &dynamodb_operations[DYNAMODB_CREATE_TABLE],
        .state = l->dynamodb,
        .request_id = STR("table-file"),
        .account = STR(TABLE_FILE_ACCOUNT),
        .region = STR(TABLE_FILE_REGION),
        .protocol = PROTOCOL_JSON_1_0,
    };
    if (name == NULL || name->kind != VALUE_STRING) return;
    if (arn_parse(&arn, name->text) == ERR_OK && arn.region.len > 0) e->call.region = arn.region;
}

static enum err read_entry(struct loading *l, struct entry *e) {
    struct document_fault fault;
    begin_call(l, e);
    if (!document_check(l->arena, e->call.facts->input, e->value, &fault)) {
        struct str part =
            fault.name ? json_name_at(e->text, &fault.place) : json_at(e->text, &fault.place);
        return fail_entry(l, e, part, fault.reason);
    }
    struct wire_request request = {.body = e->text};
    if (protocol_decode(&e->call, &request, &e->in) != DONE) return fail_call(l, e);
    return dynamodb_validate(&e->call, &e->in) == DONE ? ERR_OK : fail_call(l, e);
}

static enum err load_entry(struct loading *l, struct entry *e) {
    struct dynamodb_create_table_out out = {0};
    TRY(read_entry(l, e));
    enum err err = compare(l, e);
    if (err != ERR_NOT_FOUND) return err;
    e->call.error = NULL;
    enum outcome outcome = dynamodb_create_table(&e->call, &e->in, &out);
    return outcome == DONE ? ERR_OK : fail_call(l, e);
}

static enum err load_list(struct loading *l, const struct value *root) {
    if (root->count > TABLE_FILE_TABLES_MAX) {
        return fail_at(l, 0, STR("more tables than an account may have: 2500"));
    }
    for (size_t i = 0; i < root->count; i++) {
        struct json_place place = {.steps = {i}, .count = 1};
        struct entry e = {.text = json_at(l->text, &place), .value = &root->items[i]};
        if (root->items[i].kind != VALUE_OBJECT) {
            return fail_at(l, offset_in(l->text, e.text),
                           STR("a table is an object, as create-table --cli-input-json takes it"));
        }
        TRY(load_entry(l, &e));
    }
    return ERR_OK;
}

static enum err load_text(struct loading *l) {
    struct value root;
    size_t offset = 0;
    enum err err = json_read(l->arena, l->text, &root, &offset);
    if (err != ERR_OK) return fail_at(l, offset, STR("this is not JSON"));
    if (root.kind == VALUE_ARRAY) return load_list(l, &root);
    if (root.kind == VALUE_OBJECT) {
        struct json_place place = {.count = 0};
        struct entry e = {.text = json_at(l->text, &place), .value = &root};
        return load_entry(l, &e);
    }
    return fail_at(l, 0, STR("a table, or a list of tables, is expected"));
}

enum err table_file_load(struct dynamodb *d, struct buf *why) {
    const struct settings *settings = d->cloud->settings;
    if (settings == NULL || settings->dynamodb_tables == NULL) return ERR_OK;
    struct arena arena = {0};
    struct buf text = buf_on_heap(TABLE_FILE_MAX);
    struct loading l = {
        .dynamodb = d, .arena = &arena, .why = why, .path = settings->dynamodb_tables};
    enum err err = file_read_all(l.path, &text);
    if (err != ERR_OK || !buf_ok(&text)) {
        buf_printf(why, "%s cannot be read: %s", l.path,
                   err != ERR_OK ? err_text(err) : "it is larger than 16 MB");
        err = err != ERR_OK ? err : ERR_TOO_LARGE;
    } else {
        l.text = buf_str(&text);
        err = load_text(&l);
    }
    buf_free(&text);
    arena_free(&arena);
    return err;
}
