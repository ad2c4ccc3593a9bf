/* A definition's record: a version, then the members in the order of the code below. Texts and
 * lists have their length in front, numbers are eight bytes big-endian, an absent text has the
 * length ABSENT. New members go to the end, under a new version; older records are still read. */
#include <endian.h>

#include "services/dynamodb/tables/definition.h"

enum { RECORD_VERSION_FIRST = 1, RECORD_VERSION = 2 };

static const uint32_t ABSENT = UINT32_MAX;

/* ---- writing ---- */

static void put_text(struct buf *out, struct str s) {
    buf_add_be32(out, str_is_set(s) ? (uint32_t)s.len : ABSENT);
    if (str_is_set(s)) buf_add(out, s);
}

static void put_number(struct buf *out, int64_t n) {
    buf_add_be64(out, (uint64_t)n);
}

static void put_attribute(struct buf *out, const struct key_attribute *attribute) {
    put_text(out, attribute->name);
    put_number(out, attribute->type);
}

static void put_key(struct buf *out, const struct key_schema *key) {
    put_number(out, (int64_t)key->hash_count);
    put_number(out, (int64_t)key->range_count);
    for (size_t i = 0; i < key_schema_len(key); i++)
        put_attribute(out, &key->attribute[i]);
}

static void put_list(struct buf *out, struct str_list list) {
    put_number(out, (int64_t)list.count);
    for (size_t i = 0; i < list.count; i++)
        put_text(out, list.items[i]);
}

static void put_index(struct buf *out, const struct index_definition *index) {
    put_text(out, index->name);
    put_number(out, (int64_t)index->id);
    put_number(out, index->global);
    put_key(out, &index->key);
    put_number(out, index->projection);
    put_list(out, index->non_key);
    put_number(out, index->read_units);
    put_number(out, index->write_units);
    put_number(out, index->backfilling);
}

static void put_settings(struct buf *out, const struct throughput_settings *s) {
    put_number(out, s->max_read_units);
    put_number(out, s->max_write_units);
    put_number(out, s->warm_read_units);
    put_number(out, s->warm_write_units);
    put_number(out, s->increased_ms);
    put_number(out, s->decreased_ms);
    put_number(out, s->decreases_today);
}

static void put_vector_index(struct buf *out, const struct vector_index *index) {
    put_text(out, index->name);
    put_number(out, (int64_t)index->id);
    put_text(out, index->attribute);
    put_number(out, index->dimensions);
    put_number(out, index->distance);
    put_number(out, (int64_t)index->search_count);
    for (size_t i = 0; i < index->search_count; i++) {
        put_text(out, index->search[i].name);
        put_number(out, index->search[i].type);
        put_number(out, index->search[i].hash);
    }
    put_number(out, index->projection);
    put_list(out, index->non_key);
    put_number(out, index->added_ms);
    put_number(out, index->backfilling);
}

static void put_version_2(struct buf *out, const struct table_definition *t) {
    put_number(out, t->state);
    put_settings(out, &t->settings);
    for (size_t i = 0; i < t->index_count; i++)
        put_settings(out, &t->indexes[i].settings);
    put_number(out, t->on_demand_since_ms);
    put_number(out, t->table_class_changed_ms);
    put_number(out, t->recovery_since_ms);
    put_number(out, t->recovery_days);
    put_text(out, t->restored_from_backup);
    put_text(out, t->restored_from_table);
    put_number(out, t->restored_to_ms);
    put_number(out, (int64_t)t->vector_count);
    for (size_t i = 0; i < t->vector_count; i++)
        put_vector_index(out, &t->vectors[i]);
    put_number(out, (int64_t)t->replica_count);
    for (size_t i = 0; i < t->replica_count; i++) {
        put_text(out, t->replicas[i].region);
        put_number(out, t->replicas[i].filling);
    }
    put_number(out, t->strongly_replicated);
    put_text(out, t->witness_region);
    put_number(out, t->legacy_group_ms);
    put_number(out, t->copies_running);
}

void table_encode(struct buf *out, const struct table_definition *t) {
    put_number(out, RECORD_VERSION);
    put_text(out, t->name);
    put_text(out, t->account);
    put_text(out, t->region);
    put_text(out, t->id);
    put_number(out, (int64_t)t->incarnation);
    put_number(out, t->created_ms);
    put_key(out, &t->key);
    put_number(out, (int64_t)t->attribute_count);
    for (size_t i = 0; i < t->attribute_count; i++)
        put_attribute(out, &t->attributes[i]);
    put_number(out, (int64_t)t->index_count);
    for (size_t i = 0; i < t->index_count; i++)
        put_index(out, &t->indexes[i]);
    put_number(out, (int64_t)t->next_index_id);
    put_number(out, t->on_demand);
    put_number(out, t->read_units);
    put_number(out, t->write_units);
    put_number(out, t->deletion_protection);
    put_text(out, t->table_class);
    put_text(out, t->stream_view_type);
    put_text(out, t->stream_label);
    put_number(out, t->encrypted);
    put_text(out, t->kms_key);
    put_number(out, (int64_t)t->tags.count);
    for (size_t i = 0; i < t->tags.count; i++) {
        put_text(out, t->tags.items[i].key);
        put_text(out, t->tags.items[i].value);
    }
    put_text(out, t->ttl_attribute);
    put_number(out, t->ttl_filling);
    put_version_2(out, t);
}

/* ---- reading ---- */

/* After the first fault every read gives nothing. */
struct reader {
    struct str rest;
    bool damaged;
};

/* Big-endian, at most eight bytes. */
static inline uint64_t take(struct reader *r, size_t bytes) {
    uint64_t n = 0;
    if (r->rest.len < bytes) {
        r->damaged = true;
        return 0;
    }
    memcpy((char *)&n + sizeof n - bytes, r->rest.ptr, bytes);
    r->rest = str_skip(r->rest, bytes);
    return be64toh(n);
}

static int64_t take_number(struct reader *r) {
    return (int64_t)take(r, 8);
}

static struct str take_text(struct reader *r) {
    uint64_t len = take(r, 4);
    if (r->damaged || len == ABSENT) return (struct str){0};
    if (len > r->rest.len) {
        r->damaged = true;
        return (struct str){0};
    }
    struct str s = str_slice(r->rest, 0, len);
    r->rest = str_skip(r->rest, len);
    return s;
}

/* A count of things of at least one byte each, and not more than `max`. */
static size_t take_count(struct reader *r, size_t max) {
    uint64_t count = take(r, 8);
    if (count > max || count > r->rest.len) r->damaged = true;
    return r->damaged ? 0 : count;
}

static struct key_attribute take_attribute(struct reader *r) {
    struct key_attribute attribute = {.name = take_text(r)};
    int64_t type = take_number(r);
    if (type < ATTRIBUTE_S || type > ATTRIBUTE_B) r->damaged = true;
    attribute.type = r->damaged ? ATTRIBUTE_S : (enum attribute_type)type;
    return attribute;
}

static void take_key(struct reader *r, struct key_schema *key) {
    key->hash_count = take_count(r, KEY_HASH_MAX);
    key->range_count = take_count(r, KEY_RANGE_MAX);
    for (size_t i = 0; i < key_schema_len(key); i++)
        key->attribute[i] = take_attribute(r);
}

static struct str_list take_list(struct reader *r, struct arena *a) {
    struct str_list list = {.count = take_count(r, r->rest.len)};
    list.items = arena_array(a, struct str, list.count);
    for (size_t i = 0; i < list.count; i++)
        list.items[i] = take_text(r);
    return list;
}

static void take_index(struct reader *r, struct arena *a, struct index_definition *index) {
    index->name = take_text(r);
    index->id = take(r, 8);
    index->global = take_number(r) != 0;
    take_key(r, &index->key);
    index->projection = (enum index_projection)take_count(r, PROJECT_INCLUDE);
    index->non_key = take_list(r, a);
    index->read_units = take_number(r);
    index->write_units = take_number(r);
    index->backfilling = take_number(r) != 0;
}

static void take_settings(struct reader *r, struct arena *a, struct table_definition *t) {
    t->next_index_id = take(r, 8);
    t->on_demand = take_number(r) != 0;
    t->read_units = take_number(r);
    t->write_units = take_number(r);
    t->deletion_protection = take_number(r) != 0;
    t->table_class = take_text(r);
    t->stream_view_type = take_text(r);
    t->stream_label = take_text(r);
    t->encrypted = take_number(r) != 0;
    t->kms_key = take_text(r);
    t->tags.count = take_count(r, TABLE_TAGS_MAX);
    t->tags.items = arena_array(a, struct str_entry, t->tags.count);
    for (size_t i = 0; i < t->tags.count; i++) {
        t->tags.items[i].key = take_text(r);
        t->tags.items[i].value = take_text(r);
    }
    t->ttl_attribute = take_text(r);
    t->ttl_filling = take_number(r) != 0;
}

static void take_throughput(struct reader *r, struct throughput_settings *s) {
    s->max_read_units = take_number(r);
    s->max_write_units = take_number(r);
    s->warm_read_units = take_number(r);
    s->warm_write_units = take_number(r);
    s->increased_ms = take_number(r);
    s->decreased_ms = take_number(r);
    s->decreases_today = take_number(r);
}

static void take_vector_index(struct reader *r, struct arena *a, struct vector_index *index) {
    index->name = take_text(r);
    index->id = take(r, 8);
    index->attribute = take_text(r);
    index->dimensions = take_number(r);
    index->distance = (enum vector_distance)take_count(r, VECTOR_DOT_PRODUCT);
    index->search_count = take_count(r, SEARCH_SCHEMA_MAX);
    for (size_t i = 0; i < index->search_count; i++) {
        struct key_attribute attribute = take_attribute(r);
        index->search[i].name = attribute.name;
        index->search[i].type = attribute.type;
        index->search[i].hash = take_number(r) != 0;
    }
    index->projection = (enum index_projection)take_count(r, PROJECT_INCLUDE);
    index->non_key = take_list(r, a);
    index->added_ms = take_number(r);
    index->backfilling = take_number(r) != 0;
}

static void take_version_2(struct reader *r, struct arena *a, struct table_definition *t) {
    t->state = (enum table_state)take_count(r, TABLE_CREATING);
    take_throughput(r, &t->settings);
    for (size_t i = 0; i < t->index_count; i++)
        take_throughput(r, &t->indexes[i].settings);
    t->on_demand_since_ms = take_number(r);
    t->table_class_changed_ms = take_number(r);
    t->recovery_since_ms = take_number(r);
    t->recovery_days = take_number(r);
    t->restored_from_backup = take_text(r);
    t->restored_from_table = take_text(r);
    t->restored_to_ms = take_number(r);
    t->vector_count = take_count(r, VECTOR_INDEXES_MAX);
    t->vectors = arena_array(a, struct vector_index, t->vector_count);
    for (size_t i = 0; i < t->vector_count; i++)
        take_vector_index(r, a, &t->vectors[i]);
    t->replica_count = take_count(r, REPLICAS_MAX);
    t->replicas = arena_array(a, struct replica, t->replica_count);
    for (size_t i = 0; i < t->replica_count; i++) {
        t->replicas[i].region = take_text(r);
        t->replicas[i].filling = take_number(r) != 0;
    }
    t->strongly_replicated = take_number(r) != 0;
    t->witness_region = take_text(r);
    t->legacy_group_ms = take_number(r);
    t->copies_running = take_number(r);
}

enum err table_decode(struct arena *a, struct str bytes, struct table_definition *t) {
    struct reader r = {.rest = bytes};
    *t = (struct table_definition){0};
    int64_t version = take_number(&r);
    if (version < RECORD_VERSION_FIRST || version > RECORD_VERSION) return ERR_CORRUPT;
    t->name = take_text(&r);
    t->account = take_text(&r);
    t->region = take_text(&r);
    t->id = take_text(&r);
    t->incarnation = take(&r, 8);
    t->created_ms = take_number(&r);
    take_key(&r, &t->key);
    t->attribute_count = take_count(&r, bytes.len);
    t->attributes = arena_array(a, struct key_attribute, t->attribute_count);
    for (size_t i = 0; i < t->attribute_count; i++)
        t->attributes[i] = take_attribute(&r);
    t->index_count = take_count(&r, LOCAL_INDEXES_MAX + GLOBAL_INDEXES_MAX);
    t->indexes = arena_array(a, struct index_definition, t->index_count);
    for (size_t i = 0; i < t->index_count; i++)
        take_index(&r, a, &t->indexes[i]);
    take_settings(&r, a, t);
    if (version > RECORD_VERSION_FIRST) take_version_2(&r, a, t);
    return r.damaged || r.rest.len > 0 ? ERR_CORRUPT : ERR_OK;
}
