#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/vectors/entries.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

enum {
    COUNT_MAX = 10000, /* entries that are really counted, */
    COUNT_BYTES_MAX = 32 * 1024 * 1024,
};

/* ---- counting ---- */

static bool has_hash(const struct vector_index *index) {
    for (size_t i = 0; i < index->search_count; i++) {
        if (index->search[i].hash) return true;
    }
    return false;
}

static uint32_t be32_at(struct str s, size_t at) {
    uint32_t n = 0;
    for (size_t i = at; i < at + 4; i++)
        n = n << 8 | (i < s.len ? (unsigned char)s.ptr[i] : 0u);
    return n;
}

/* Entries of an index without partitions lie evenly, so that the place of the last one counted says
 * how many there are; with them, what was counted is all that is said. */
static void extrapolate(struct vector_index *index, struct str prefix, struct str key) {
    if (has_hash(index)) return;
    double whole = 4294967296.0 / ((double)be32_at(key, prefix.len) + 1);
    index->items = (int64_t)((double)index->items * whole);
    index->bytes = (int64_t)((double)index->bytes * whole);
}

static enum err count(struct txn *txn, struct arena *a, const struct table_definition *table,
                      struct vector_index *index) {
    struct str prefix = vector_prefix(a, table, index, NULL), key = prefix, value;
    struct txn_cursor *cursor;
    size_t read = 0;
    TRY(txn_cursor_open(txn, prefix, tuple_prefix_end(a, prefix), false, &cursor));
    enum err err = ERR_OK;
    index->items = index->bytes = 0;
    while (index->items < COUNT_MAX && read < COUNT_BYTES_MAX &&
           (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        index->items++;
        index->bytes += be32_at(value, vector_bytes(index));
        read += value.len;
    }
    if (err == ERR_OK) extrapolate(index, prefix, key);
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err vectors_count(struct txn *txn, struct arena *a, struct table_definition *table) {
    for (size_t i = 0; i < table->vector_count; i++)
        TRY(count(txn, a, table, &table->vectors[i]));
    return ERR_OK;
}

/* ---- describing ---- */

static const struct str distances[] = {[VECTOR_COSINE] = STR_INIT("COSINE"),
                                       [VECTOR_EUCLIDEAN] = STR_INIT("EUCLIDEAN"),
                                       [VECTOR_DOT_PRODUCT] = STR_INIT("DOT_PRODUCT")};

static const struct str projections[] = {[PROJECT_ALL] = STR_INIT("ALL"),
                                         [PROJECT_KEYS_ONLY] = STR_INIT("KEYS_ONLY"),
                                         [PROJECT_INCLUDE] = STR_INIT("INCLUDE")};

static struct dynamodb_search_schema_element_list
describe_schema(struct arena *a, const struct vector_index *index) {
    struct dynamodb_search_schema_element_list list = {0};
    if (index->search_count == 0) return list;
    list.items = arena_array(a, struct dynamodb_search_schema_element, index->search_count);
    for (; list.count < index->search_count; list.count++) {
        const struct search_attribute *s = &index->search[list.count];
        list.items[list.count] = (struct dynamodb_search_schema_element){
            .attribute_name = s->name,
            .search_schema_element_type = s->hash ? STR("HASH") : STR("INLINE_FILTER")};
    }
    return list;
}

static void describe_status(const struct vector_index *index, struct str status, int64_t now_ms,
                            struct dynamodb_vector_index_description *d) {
    enum vector_phase phase = vector_phase(index, now_ms);
    bool ready = phase == VECTOR_ACTIVE;
    d->index_status = !ready                            ? STR("CREATING")
                      : str_eq(status, STR("UPDATING")) ? STR("ACTIVE")
                                                        : status;
    if (!ready) d->backfilling = OPT_BOOL(phase == VECTOR_BACKFILLING);
}

static void describe(struct call *call, const struct table_definition *table,
                     const struct vector_index *index, struct str status,
                     struct dynamodb_vector_index_description *d) {
    struct arena *a = call->arena;
    struct dynamodb_projection *projection = arena_new(a, struct dynamodb_projection);
    struct dynamodb_vector_attribute_definition *attribute =
        arena_new(a, struct dynamodb_vector_attribute_definition);
    projection->projection_type = projections[index->projection];
    if (index->projection == PROJECT_INCLUDE) projection->non_key_attributes = index->non_key;
    attribute->attribute_name = index->attribute;

    d->index_name = index->name;
    d->search_schema = describe_schema(a, index);
    d->projection = projection;
    d->vector_attribute = attribute;
    d->dimensions = OPT_LONG(index->dimensions);
    d->distance_function = distances[index->distance];
    d->index_size_bytes = OPT_LONG(index->bytes);
    d->item_count = OPT_LONG(index->items);
    d->index_arn = ARENA_CONCAT(a, table_arn(call, table->name), STR("/index/"), index->name);
    describe_status(index, status, call_now_ms(call), d);
}

void vectors_describe(struct call *call, const struct table_definition *table, struct str status,
                      struct dynamodb_table_description *description) {
    struct dynamodb_vector_index_description_list *list = &description->vector_indexes;
    if (table->vector_count == 0) return;
    list->items =
        arena_array(call->arena, struct dynamodb_vector_index_description, table->vector_count);
    for (; list->count < table->vector_count; list->count++) {
        describe(call, table, &table->vectors[list->count], status, &list->items[list->count]);
    }
}
