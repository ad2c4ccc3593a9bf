/* A value is a tuple: state, precision ("": absent). */
#include "services/dynamodb/kinesis/destination.h"

#include "services/dynamodb/refuse.h"
#include "shared/store/tuple.h"

enum { VALUE_MAX = 256 };

struct str kinesis_destinations_prefix(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.kinesis"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

enum err kinesis_put(struct txn *txn, struct arena *a, const struct table_definition *table,
                     const struct kinesis_destination *destination) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX), value = buf_in_arena(a, VALUE_MAX);
    buf_add(&key, kinesis_destinations_prefix(a, table->incarnation));
    tuple_add_text(&key, destination->arn);
    tuple_add_u64(&value, destination->state);
    tuple_add_text(&value, destination->precision);
    return txn_put(txn, buf_str(&key), buf_str(&value));
}

static enum err read_row(struct arena *a, struct str key, struct str value,
                         struct kinesis_destination *d) {
    struct str rest = arena_str(a, key);
    uint64_t state;
    TRY(tuple_next_text(&rest, a, &d->arn));
    rest = arena_str(a, value);
    TRY(tuple_next_u64(&rest, &state));
    TRY(tuple_next_text(&rest, a, &d->precision));
    if (state < KINESIS_ACTIVE || state > KINESIS_ENABLE_FAILED) return ERR_CORRUPT;
    d->state = (enum kinesis_state)state;
    if (d->precision.len == 0) d->precision = (struct str){0};
    return ERR_OK;
}

static enum err collect(struct txn_cursor *cursor, struct arena *a, size_t prefix_len,
                        struct kinesis_list *list) {
    size_t capacity = 0;
    struct str key, value;
    enum err err = ERR_OK;
    while (list->count < KINESIS_LIST_MAX &&
           (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        list->items = arena_grow(a, list->items, list->count, &capacity, sizeof list->items[0]);
        TRY(read_row(a, str_skip(key, prefix_len), value, &list->items[list->count]));
        list->count++;
    }
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err kinesis_list(struct txn *txn, struct arena *a, const struct table_definition *table,
                      struct kinesis_list *list) {
    struct str from = kinesis_destinations_prefix(a, table->incarnation);
    struct txn_cursor *cursor;
    *list = (struct kinesis_list){0};
    TRY(txn_cursor_open(txn, from, tuple_prefix_end(a, from), false, &cursor));
    enum err err = collect(cursor, a, from.len, list);
    txn_cursor_close(cursor);
    return err;
}

const struct kinesis_destination *kinesis_find(const struct kinesis_list *list, struct str arn) {
    for (size_t i = 0; i < list->count; i++) {
        if (str_eq(list->items[i].arn, arn)) return &list->items[i];
    }
    return NULL;
}

/* The definition is written again, so that two changes of one table's destinations conflict. */
enum err kinesis_change_begin(struct txn *txn, struct kinesis_change *change) {
    struct arena *a = change->call->arena;
    TRY(table_find_named(txn, change->call, change->table_name, true, &change->table));
    TRY(kinesis_list(txn, a, &change->table, &change->list));
    return table_put(txn, a, &change->table);
}

enum err kinesis_wrong_state(struct kinesis_change *change, struct str words) {
    return reject_if(change->call, ARENA_CONCAT(change->call->arena,
                                                STR("Table is not in a valid state to enable "
                                                    "Kinesis Streaming Destination: "),
                                                words));
}
