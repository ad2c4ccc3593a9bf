#include "services/dynamodb/items/key-range.h"

#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-store.h"
#include "shared/store/tuple.h"

static struct str with_value(struct arena *a, struct str before, const struct attribute_value *v) {
    struct buf key = buf_in_arena(a, 2 * STORE_KEY_BYTES_MAX);
    buf_add(&key, before);
    key_add_value(&key, v);
    return buf_str(&key);
}

/* What the keys of all texts begin with that begin with `v`: its own field without the end mark. */
static struct str with_prefix(struct arena *a, struct str before, const struct attribute_value *v) {
    struct str key = with_value(a, before, v);
    return str_slice(key, 0, key.len - TUPLE_TEXT_END);
}

static void narrow(struct page *p, struct str before, const struct key_term *t) {
    struct arena *a = p->call->arena;
    struct str at = with_value(a, before, t->value[0]);
    switch (t->op) {
    case KEY_LT:
        p->to = at;
        break;
    case KEY_LE:
        p->to = tuple_prefix_end(a, at);
        break;
    case KEY_GT:
        p->from = tuple_prefix_end(a, at);
        break;
    case KEY_GE:
        p->from = at;
        break;
    case KEY_BETWEEN:
        p->from = at;
        p->to = tuple_prefix_end(a, with_value(a, before, t->value[1]));
        break;
    case KEY_BEGINS_WITH:
        p->from = with_prefix(a, before, t->value[0]);
        p->to = tuple_prefix_end(a, p->from);
        break;
    case KEY_EQ:
    case KEY_OTHER:
        break;
    }
}

void key_range_set(struct page *p, const struct key_terms *terms) {
    struct arena *a = p->call->arena;
    struct attribute_map hash = {.items = arena_array(a, struct attribute_entry, KEY_HASH_MAX)};
    for (size_t i = 0; i < p->key->hash_count; i++) {
        const struct key_term *t = key_terms_find(terms, p->key->attribute[i].name);
        hash.items[hash.count++] = (struct attribute_entry){.key = t->name, .value = *t->value[0]};
    }
    map_sort(&hash);

    struct buf before = buf_in_arena(a, 2 * STORE_KEY_BYTES_MAX);
    buf_add(&before,
            p->index != NULL ? index_prefix(a, &p->table, p->index) : item_prefix(a, &p->table));
    key_add_hash(&before, p->key, &hash);
    const struct key_term *last = NULL;
    for (size_t i = p->key->hash_count; i < key_schema_len(p->key); i++) {
        const struct key_term *t = key_terms_find(terms, p->key->attribute[i].name);
        if (t == NULL) break;
        if (t->op != KEY_EQ) {
            last = t;
            break;
        }
        key_add_value(&before, t->value[0]);
    }
    p->from = buf_str(&before);
    p->to = tuple_prefix_end(a, p->from);
    if (last != NULL) narrow(p, p->from, last);
}
