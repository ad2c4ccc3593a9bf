#include "services/dynamodb/vectors/entries.h"

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/vectors/float32.h"
#include "services/dynamodb/vectors/vectors.h"
#include "shared/store/tuple.h"

enum {
    FILTER_ENCODED_MAX = 2 * SEARCH_FILTER_BYTES_MAX + 16,
    ENTRY_BYTES_MAX = VECTOR_DIMENSIONS_MAX * 4 + ENTRY_LENGTH_BYTES +
                      SEARCH_FILTERS_MAX * (FILTER_ENCODED_MAX + ENTRY_LENGTH_BYTES),
    WRITE_BYTES_MIN = 1024, /* that any change of an entry costs */
};

/* ---- keys ---- */

struct str vectors_prefix(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.vector"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

static const struct search_attribute *hash_of(const struct vector_index *index) {
    for (size_t i = 0; i < index->search_count; i++) {
        if (index->search[i].hash) return &index->search[i];
    }
    return NULL;
}

struct str vector_prefix(struct arena *a, const struct table_definition *table,
                         const struct vector_index *index, const struct attribute_value *hash) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, vectors_prefix(a, table->incarnation));
    tuple_add_u64(&key, index->id);
    if (hash != NULL) {
        const struct key_schema schema = {.attribute = {{.name = STR("h")}}, .hash_count = 1};
        struct attribute_entry entry = {.key = STR("h"), .value = *hash};
        key_add_hash(&key, &schema, &(struct attribute_map){.items = &entry, .count = 1});
    }
    return buf_str(&key);
}

static struct str entry_key(struct arena *a, const struct table_definition *table,
                            const struct vector_index *index, const struct attribute_map *item) {
    const struct search_attribute *hash = hash_of(index);
    const struct attribute_value *value = hash != NULL ? item_get(item, hash->name) : NULL;
    struct str base = str_skip(item_key(a, table, item), item_prefix(a, table).len);
    return ARENA_CONCAT(a, vector_prefix(a, table, index, value), base);
}

/* ---- what has an entry ---- */

bool vector_read(const struct vector_index *index, const struct attribute_value *v, float *to) {
    if (v == NULL || v->type != ATTRIBUTE_L || v->list.count != (size_t)index->dimensions) {
        return false;
    }
    for (size_t i = 0; i < v->list.count; i++) {
        const struct attribute_value *n = &v->list.items[i];
        if (n->type != ATTRIBUTE_N || !float32_of(n->text, &to[i])) return false;
    }
    return true;
}

static bool schema_fits(const struct search_attribute *s, const struct attribute_value *v) {
    if (v == NULL) return !s->hash;
    if (v->type != s->type) return false;
    if (!s->hash) return v->text.len <= SEARCH_FILTER_BYTES_MAX;
    return v->type == ATTRIBUTE_N || (v->text.len > 0 && v->text.len <= HASH_KEY_BYTES_MAX);
}

/* The vector goes to `to`, which has room for it. */
static bool read_entry(const struct vector_index *index, const struct attribute_map *item,
                       float *to) {
    if (!vector_read(index, item_get(item, index->attribute), to)) return false;
    for (size_t i = 0; i < index->search_count; i++) {
        const struct search_attribute *s = &index->search[i];
        if (!schema_fits(s, item_get(item, s->name))) return false;
    }
    return true;
}

bool vector_covers(const struct vector_index *index, const struct attribute_map *item) {
    float vector[VECTOR_DIMENSIONS_MAX];
    return read_entry(index, item, vector);
}

static bool listed(struct str_list list, struct str name) {
    for (size_t i = 0; i < list.count; i++) {
        if (str_eq(list.items[i], name)) return true;
    }
    return false;
}

bool vector_projects(const struct table_definition *table, const struct vector_index *index,
                     struct str name) {
    if (index->projection == PROJECT_ALL || key_schema_has(&table->key, name)) return true;
    for (size_t i = 0; i < index->search_count; i++) {
        if (str_eq(index->search[i].name, name)) return true;
    }
    return listed(index->non_key, name);
}

/* ---- sizes ---- */

/* AWS counts four bytes for each dimension and the attribute's name, and all else as in an item:
 * measured to the byte from 3 to 2048 dimensions. */
static size_t entry_size(const struct table_definition *table, const struct vector_index *index,
                         const struct attribute_map *item) {
    size_t size = vector_bytes(index) + index->attribute.len;
    for (size_t i = 0; i < item->count; i++) {
        const struct attribute_entry *e = &item->items[i];
        if (str_eq(e->key, index->attribute) || !vector_projects(table, index, e->key)) continue;
        size += e->key.len + attribute_size(&e->value);
    }
    return size;
}

static bool same(const struct attribute_map *x, const struct attribute_map *y, struct str name) {
    const struct attribute_value *a = item_get(x, name), *b = item_get(y, name);
    return a == NULL || b == NULL ? a == b : attribute_equal(a, b);
}

/* Does the index hold the same of both items? Both have an entry. */
static bool same_view(const struct table_definition *table, const struct vector_index *index,
                      const struct attribute_map *x, const struct attribute_map *y) {
    if (!same(x, y, index->attribute)) return false;
    for (size_t i = 0; i < x->count; i++) {
        struct str name = x->items[i].key;
        if (vector_projects(table, index, name) && !same(x, y, name)) return false;
    }
    for (size_t i = 0; i < y->count; i++) {
        struct str name = y->items[i].key;
        if (vector_projects(table, index, name) && item_get(x, name) == NULL) return false;
    }
    return true;
}

static double charge(const struct table_definition *table, const struct vector_index *index,
                     const struct attribute_map *item) {
    size_t size = entry_size(table, index, item);
    return (double)(size > WRITE_BYTES_MIN ? size : WRITE_BYTES_MIN);
}

double vector_write_bytes(struct arena *a, const struct table_definition *table,
                          const struct vector_index *index, const struct attribute_map *old,
                          const struct attribute_map *new) {
    bool was = old != NULL && vector_covers(index, old),
         is = new != NULL &&vector_covers(index, new);
    double before = was ? charge(table, index, old) : 0;
    double after = is ? charge(table, index, new) : 0;
    if (!was || !is) return before + after;
    if (!str_eq(entry_key(a, table, index, old), entry_key(a, table, index, new))) {
        return before + after;
    }
    if (same_view(table, index, old, new)) return 0;
    return before > after ? before : after;
}

/* Of the first index with this attribute; indexes of one attribute have the same dimensions. */
static const struct vector_index *index_of_attribute(const struct table_definition *table,
                                                     struct str name) {
    for (size_t i = 0; i < table->vector_count; i++) {
        if (str_eq(table->vectors[i].attribute, name)) return &table->vectors[i];
    }
    return NULL;
}

size_t vectors_billed_size(const struct table_definition *table, const struct attribute_map *item) {
    size_t size = item_size(item);
    for (size_t i = 0; table->vector_count > 0 && i < item->count; i++) {
        const struct attribute_value *v = &item->items[i].value;
        const struct vector_index *index = index_of_attribute(table, item->items[i].key);
        bool vector =
            index != NULL && v->type == ATTRIBUTE_L && v->list.count == (size_t)index->dimensions;
        if (vector) size = size - attribute_size(v) + vector_bytes(index);
    }
    return size;
}

/* ---- values ---- */

struct str vector_filter_bytes(struct arena *a, const struct attribute_value *v) {
    struct buf out = buf_in_arena(a, FILTER_ENCODED_MAX + ENTRY_LENGTH_BYTES);
    buf_add_be32(&out, 0);
    if (v == NULL) return buf_str(&out);
    key_add_value(&out, v);
    size_t len = out.len - ENTRY_LENGTH_BYTES + 1;
    for (int i = 0; i < ENTRY_LENGTH_BYTES; i++)
        out.ptr[i] = (char)(len >> (24 - 8 * i) & 0xff);
    return buf_str(&out);
}

static size_t length_at(struct str bytes) {
    size_t len = 0;
    for (size_t i = 0; i < ENTRY_LENGTH_BYTES; i++)
        len = len << 8 | (unsigned char)bytes.ptr[i];
    return len;
}

struct str vector_filter_at(struct str filters, size_t i) {
    for (;; i--) {
        if (filters.len < ENTRY_LENGTH_BYTES) return (struct str){0};
        size_t len = length_at(filters), whole = ENTRY_LENGTH_BYTES + (len > 0 ? len - 1 : 0);
        if (whole > filters.len) return (struct str){0};
        if (i == 0) return str_slice(filters, 0, whole);
        filters = str_skip(filters, whole);
    }
}

/* One item's entry. */
struct entry {
    struct str key, value; /* absent: none */
};

static struct entry make_entry(struct arena *a, const struct table_definition *table,
                               const struct vector_index *index, const struct attribute_map *item) {
    float vector[VECTOR_DIMENSIONS_MAX];
    if (item == NULL || !read_entry(index, item, vector)) return (struct entry){0};
    struct buf value = buf_in_arena(a, ENTRY_BYTES_MAX);
    buf_add(&value, str_n(vector, vector_bytes(index)));
    buf_add_be32(&value, (uint32_t)entry_size(table, index, item));
    for (size_t i = 0; i < index->search_count; i++) {
        const struct search_attribute *s = &index->search[i];
        if (!s->hash) buf_add(&value, vector_filter_bytes(a, item_get(item, s->name)));
    }
    ASSERT(buf_ok(&value));
    return (struct entry){.key = entry_key(a, table, index, item), .value = buf_str(&value)};
}

enum err vector_add(struct txn *txn, struct arena *a, const struct table_definition *table,
                    const struct vector_index *index, const struct attribute_map *item) {
    struct entry entry = make_entry(a, table, index, item);
    return str_is_set(entry.key) ? txn_put(txn, entry.key, entry.value) : ERR_OK;
}

static enum err update_index(struct txn *txn, const struct entry *before,
                             const struct entry *after) {
    bool same_key = str_is_set(after->key) && str_eq(before->key, after->key);
    if (same_key && str_eq(before->value, after->value)) return ERR_OK;
    if (str_is_set(before->key) && !same_key) TRY(txn_delete(txn, before->key));
    return str_is_set(after->key) ? txn_put(txn, after->key, after->value) : ERR_OK;
}

enum err vectors_update(struct txn *txn, struct arena *a, const struct table_definition *table,
                        const struct attribute_map *old, const struct attribute_map *new) {
    for (size_t i = 0; i < table->vector_count; i++) {
        struct entry before = make_entry(a, table, &table->vectors[i], old);
        struct entry after = make_entry(a, table, &table->vectors[i], new);
        TRY(update_index(txn, &before, &after));
    }
    return ERR_OK;
}
