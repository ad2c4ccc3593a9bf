#include "services/dynamodb/items/page.h"

#include "services/dynamodb/expressions/evaluate.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-codec.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/throttle.h"
#include "services/dynamodb/refuse.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

enum {
    ANSWER_BYTES = 512,   /* what stands around the items of a page */
    ATTRIBUTE_MARKS = 12, /* of JSON around an attribute: `"":{"S":""},` and then some */
};

static const struct str fine = {0};

/* ---- before the transaction ---- */

struct str page_check_select(const struct page *p, bool query) {
    bool projects = p->projection.paths != NULL;
    bool specific = str_eq(p->select, STR("SPECIFIC_ATTRIBUTES"));
    if (!str_is_set(p->select)) return fine;
    if (specific && !projects && query) {
        return STR("1 validation error detected: Must specify the AttributesToGet or "
                   "ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES");
    }
    if (specific && !projects) {
        return STR("Must specify the AttributesToGet or ProjectionExpression when choosing to get "
                   "SPECIFIC_ATTRIBUTES");
    }
    if (projects && str_eq(p->select, STR("COUNT"))) {
        return p->legacy_projection
                   ? STR("Cannot specify the AttributesToGet when choosing to get only the Count")
                   : STR("Cannot specify the ProjectionExpression when choosing to get only the "
                         "Count");
    }
    if (projects && str_eq(p->select, STR("ALL_ATTRIBUTES"))) {
        return p->legacy_projection
                   ? STR("Cannot specify the AttributesToGet when choosing to get ALL_ATTRIBUTES")
                   : STR("Cannot specify the ProjectionExpression when choosing to get "
                         "ALL_ATTRIBUTES");
    }
    if (projects && str_eq(p->select, STR("ALL_PROJECTED_ATTRIBUTES"))) {
        return p->legacy_projection ? STR("Cannot specify the AttributesToGet when choosing to get "
                                          "ALL_PROJECTED_ATTRIBUTES")
                                    : STR("Cannot specify the ProjectionExpression when choosing "
                                          "to get ALL_PROJECTED_ATTRIBUTES");
    }
    if (str_eq(p->select, STR("ALL_PROJECTED_ATTRIBUTES")) && !str_is_set(p->index_name)) {
        return STR("One or more parameter values were invalid: ALL_PROJECTED_ATTRIBUTES can be "
                   "used only when Querying using an IndexName");
    }
    return fine;
}

/* Some faults of a value are reported as they are, the others as the starting key's. */
struct str page_check_start(struct arena *a, enum value_layer layer, struct page *p) {
    static const struct str plain[] = {STR_INIT("contains duplicates"), STR_INIT("number set"),
                                       STR_INIT("numeric value"), STR_INIT("significant digits"),
                                       STR_INIT("number with magnitude")};
    struct str wrong = item_check(a, layer, &p->start);
    if (!str_is_set(wrong)) return fine;
    for (size_t i = 0; i < ARRAY_LEN(plain); i++) {
        if (str_contains(wrong, plain[i])) return wrong;
    }
    return ARENA_CONCAT(a, STR("The provided starting key is invalid: "), wrong);
}

/* ---- table and index ---- */

/* A global index answers only with what it holds. */
static struct str check_held(const struct page *p) {
    struct arena *a = p->call->arena;
    struct str missing = fine;
    if (p->index == NULL || !p->index->global) return fine;
    for (size_t i = 0; i < p->projection.count; i++) {
        struct str name = p->projection.paths[i].steps[0].name;
        legacy_given(a, &missing, !index_holds(&p->table, p->index, name), name);
    }
    if (!str_is_set(missing)) return fine;
    return ARENA_CONCAT(a,
                        STR("One or more parameter values were invalid: Global secondary index "),
                        p->index->name, STR(" does not project ["), missing, STR("]"));
}

static struct str check_projection_of(struct page *p) {
    struct arena *a = p->call->arena;
    const struct index_definition *index = p->index;
    for (size_t i = 0; i < p->projection.count; i++) {
        struct str wrong = paths_check(a, &p->table, &p->projection.paths[i]);
        if (str_is_set(wrong)) return wrong;
    }
    bool all = str_eq(p->select, STR("ALL_ATTRIBUTES"));
    if (index == NULL || !index->global || index->projection == PROJECT_ALL || !all) {
        return check_held(p);
    }
    return ARENA_CONCAT(a,
                        STR("One or more parameter values were invalid: Select type ALL_ATTRIBUTES "
                            "is not supported for global secondary index "),
                        index->name, STR(" because its projection type is not ALL"));
}

struct filter_check {
    const struct page *page;
    struct str missing; /* the first attribute that the index lacks; absent: none */
};

static void find_missing(void *arg, const struct path *path) {
    struct filter_check *check = arg;
    const struct page *p = check->page;
    struct str name = path->steps[0].name;
    if (str_is_set(check->missing) || index_holds(&p->table, p->index, name)) return;
    check->missing = name;
}

struct str page_check_filter(const struct page *p) {
    struct filter_check check = {.page = p};
    if (p->index == NULL || p->filter == NULL) return fine;
    condition_visit_paths(p->filter, find_missing, &check);
    if (!str_is_set(check.missing)) return fine;
    return ARENA_CONCAT(p->call->arena,
                        STR("One or more parameter values were invalid: Secondary index "),
                        p->index->name, STR(" does not project one or more filter attributes: ["),
                        check.missing, STR("]"));
}

/* A local index answers also for attributes that it does not hold. */
static bool needs_base(const struct page *p) {
    if (p->index == NULL || p->index->global || p->index->projection == PROJECT_ALL) return false;
    if (str_eq(p->select, STR("ALL_ATTRIBUTES"))) return true;
    for (size_t i = 0; i < p->projection.count; i++) {
        struct str name = p->projection.paths[i].steps[0].name;
        if (!index_holds(&p->table, p->index, name)) return true;
    }
    return false;
}

/* The two differ in more than a word, and in what they complain of first. */
static struct str refuse_vector_index(const struct page *p) {
    if (!p->query) return STR("Scan operation not supported on this index type");
    return p->consistent ? STR("Consistent reads are not supported on global secondary indexes")
                         : STR("Query operation not supported on this index type.");
}

enum err page_open(struct txn *txn, struct page *p) {
    TRY(table_find(txn, p->call, p->table_name, false, &p->table));
    p->index = NULL;
    p->key = &p->table.key;
    if (str_is_set(p->index_name)) {
        p->index = table_index(&p->table, p->index_name);
        if (p->index == NULL && vector_find(&p->table, p->index_name) != NULL) {
            return reject_if(p->call, refuse_vector_index(p));
        }
        if (p->index == NULL) {
            return reject_if(p->call,
                             ARENA_CONCAT(p->call->arena,
                                          STR("The table does not have the specified index: "),
                                          p->index_name));
        }
        p->key = &p->index->key;
    }
    if (p->index != NULL && p->index->backfilling) {
        return reject_if(p->call,
                         ARENA_CONCAT(p->call->arena,
                                      STR("Cannot read from backfilling global secondary index: "),
                                      p->index_name));
    }
    if (p->index != NULL && p->index->global && p->consistent) {
        return reject_if(p->call,
                         STR("Consistent reads are not supported on global secondary indexes"));
    }
    p->from_base = needs_base(p);
    return reject_if(p->call, check_projection_of(p));
}

/* ---- the starting key ---- */

/* Attributes of a starting key: the table's key and, with an index, the index's. */
static size_t start_names(const struct page *p, struct str *names) {
    size_t count = 0;
    for (size_t i = 0; i < key_schema_len(&p->table.key); i++) {
        names[count++] = p->table.key.attribute[i].name;
    }
    for (size_t i = 0; p->index != NULL && i < key_schema_len(&p->index->key); i++) {
        struct str name = p->index->key.attribute[i].name;
        if (!key_schema_has(&p->table.key, name)) names[count++] = name;
    }
    return count;
}

enum { START_NAMES_MAX = KEY_ATTRIBUTES_MAX + 2 };

struct str page_check_start_key(struct page *p, bool query) {
    struct arena *a = p->call->arena;
    struct str names[START_NAMES_MAX];
    if (p->start.items == NULL) return fine;
    if (p->start.count != start_names(p, names)) {
        return query || p->index != NULL
                   ? STR("The provided starting key is invalid")
                   : STR("The provided starting key is invalid: The provided key element does not "
                         "match the schema");
    }
    for (size_t i = 0; p->index != NULL && i < key_schema_len(p->key); i++) {
        if (item_get(&p->start, p->key->attribute[i].name) == NULL) {
            return STR("The provided starting key is invalid");
        }
        struct str wrong = key_check_attribute(a, p->key, i, &p->start);
        if (str_is_set(wrong)) return wrong;
    }
    struct attribute_map base = key_of(a, &p->table.key, &p->start);
    struct str wrong = key_check(a, &p->table.key, &base);
    if (!str_is_set(wrong)) return fine;
    return ARENA_CONCAT(a, STR("The provided starting key is invalid: "), wrong);
}

struct str page_start_key(struct page *p) {
    struct arena *a = p->call->arena;
    return p->index != NULL ? index_key(a, &p->table, p->index, &p->start)
                            : item_key(a, &p->table, &p->start);
}

/* Move the nearer end of the range behind the starting key. */
static void skip_start(struct page *p) {
    if (p->start.items == NULL) return;
    struct arena *a = p->call->arena;
    struct str key = page_start_key(p);
    struct str behind = ARENA_CONCAT(a, key, str_n("", 1));
    if (p->descending && (!str_is_set(p->to) || str_cmp(key, p->to) < 0)) p->to = key;
    if (!p->descending && str_cmp(behind, p->from) > 0) p->from = behind;
}

/* ---- reading ---- */

/* An index entry's item from the table, which is in the same snapshot. */
static enum err read_base(struct txn *txn, struct page *p, struct attribute_map *item) {
    struct attribute_map base = key_of(p->call->arena, &p->table.key, item);
    TRY(item_read(txn, p->call->arena, &p->table, &base, false, item));
    p->base_units += read_units(item_size(item), p->consistent);
    return ERR_OK;
}

/* One stored value: decode, filter, keep. */
static enum err take_item(struct txn *txn, struct page *p, struct str value, size_t *capacity,
                          struct attribute_map *item) {
    struct arena *a = p->call->arena;
    TRY(item_decode(a, arena_str(a, value), item));
    p->scanned++;
    p->bytes += item_encoded_size(value);

    struct attribute_map whole = *item;
    if (p->from_base) TRY(read_base(txn, p, &whole));
    if (p->filter != NULL && !condition_holds(a, p->filter, &whole)) return ERR_OK;
    if (page_counts_only(p)) {
        p->items.count++;
        return ERR_OK;
    }
    p->items.items = arena_grow(a, p->items.items, p->items.count, capacity, sizeof whole);
    p->items.items[p->items.count++] = whole;
    p->attributes += whole.count;
    return ERR_OK;
}

static bool is_full(const struct page *p) {
    if (p->limit.set && p->scanned >= (size_t)p->limit.value) return true;
    return p->bytes >= PAGE_BYTES_MAX;
}

static enum err read_range(struct txn *txn, struct page *p, struct txn_cursor *cursor) {
    struct str key, value, names[START_NAMES_MAX];
    struct attribute_map item = {0};
    size_t capacity = 0;
    while (!is_full(p)) {
        enum err err = txn_cursor_next(cursor, &key, &value);
        if (err == ERR_NOT_FOUND) return ERR_OK;
        TRY(err);
        TRY(take_item(txn, p, value, &capacity, &item));
    }
    /* A full page has a last key even when nothing follows it, as on AWS. */
    p->last = item_pick(p->call->arena, &item, names, start_names(p, names));
    return ERR_OK;
}

static void project_all(struct page *p) {
    if (p->projection.paths == NULL || page_counts_only(p)) return;
    struct projector projector = projector_make(p->call->arena, &p->projection);
    for (size_t i = 0; i < p->items.count; i++) {
        p->items.items[i] = projector_apply(p->call->arena, &projector, &p->items.items[i]);
    }
}

static struct consumed consumed_of(const struct page *p) {
    struct consumed c = {.table = &p->table, .table_name = p->table_name};
    double units = read_units(p->bytes, p->consistent);
    if (p->index == NULL) {
        c.table_units = units;
    } else {
        c.index_units[p->index - p->table.indexes] = units;
        c.table_units = p->base_units;
    }
    return c;
}

enum err page_read(struct txn *txn, struct page *p) {
    struct txn_cursor *cursor;
    p->items = (struct dynamodb_attribute_map_list){0};
    p->last = (struct attribute_map){0};
    p->scanned = p->bytes = p->attributes = 0;
    p->base_units = 0;
    skip_start(p);
    if (str_is_set(p->to) && str_cmp(p->from, p->to) >= 0) return ERR_OK;

    TRY(txn_cursor_open(txn, p->from, p->to, p->descending, &cursor));
    enum err err = read_range(txn, p, cursor);
    txn_cursor_close(cursor);
    if (err == ERR_OK && throttle_is_on(p->call)) {
        struct consumed consumed = consumed_of(p);
        err = throttle_check(p->call, THROTTLE_READS, NULL, &consumed);
    }
    if (err == ERR_OK) project_all(p);
    if (!page_counts_only(p)) {
        p->call->answer_bytes = ANSWER_BYTES + p->bytes + p->attributes * ATTRIBUTE_MARKS;
    }
    return err;
}

const struct dynamodb_consumed_capacity *page_consumed(struct page *p) {
    if (!consumed_wanted(p->consumed_capacity) && !throttle_is_on(p->call)) return NULL;
    struct consumed c = consumed_of(p);
    throttle_charge(p->call, THROTTLE_READS, &c);
    return consumed_report(p->call->arena, &c, p->consumed_capacity);
}
