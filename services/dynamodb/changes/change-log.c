/* An entry: version, writer, then the old and the new image, each with its length in front (four
 * bytes, big-endian; 0: there is none). */
#include "services/dynamodb/changes/change-log.h"

#include "services/dynamodb/items/item-codec.h"
#include "shared/store/tuple.h"

enum { ENTRY_VERSION = 1, HEAD_LEN = 2, LENGTH_LEN = 4, ENTRY_MAX = 2 * ITEM_BYTES_MAX + 64 };

struct str change_log_name(struct arena *a, uint64_t incarnation) {
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    tuple_add_text(&key, STR("dynamodb.change"));
    tuple_add_u64(&key, incarnation);
    return buf_str(&key);
}

static struct str encoded(struct arena *a, const struct attribute_map *item) {
    struct buf bytes = buf_in_arena(a, ITEM_BYTES_MAX);
    if (item != NULL) item_encode(&bytes, item);
    return buf_str(&bytes);
}

enum err change_log_add(struct txn *txn, struct arena *a, const struct table_definition *table,
                        enum writer writer, const struct attribute_map *old,
                        const struct attribute_map *new) {
    if (!table_logs_changes(table) || table->state == TABLE_CREATING) return ERR_OK;
    struct str before = encoded(a, old), after = encoded(a, new);
    if (str_eq(before, after)) return ERR_OK;
    struct buf entry = buf_in_arena(a, ENTRY_MAX);
    buf_add_char(&entry, ENTRY_VERSION);
    buf_add_char(&entry, (char)writer);
    buf_add_be32(&entry, (uint32_t)before.len);
    buf_add(&entry, before);
    buf_add_be32(&entry, (uint32_t)after.len);
    buf_add(&entry, after);
    if (!buf_ok(&entry)) return ERR_TOO_LARGE;
    return txn_journal_add(txn, change_log_name(a, table->incarnation), buf_str(&entry));
}

static enum err read_image(struct arena *a, struct str *rest, const struct attribute_map **image) {
    size_t len = 0;
    *image = NULL;
    if (rest->len < LENGTH_LEN) return ERR_CORRUPT;
    for (size_t i = 0; i < LENGTH_LEN; i++)
        len = len << 8 | (unsigned char)rest->ptr[i];
    *rest = str_skip(*rest, LENGTH_LEN);
    if (len > rest->len) return ERR_CORRUPT;
    if (len == 0) return ERR_OK;
    struct attribute_map *item = arena_new(a, struct attribute_map);
    TRY(item_decode(a, arena_str(a, str_slice(*rest, 0, len)), item));
    *rest = str_skip(*rest, len);
    *image = item;
    return ERR_OK;
}

enum err change_read(struct arena *a, const struct journal_entry *entry,
                     struct item_change *change) {
    struct str rest = entry->value;
    *change = (struct item_change){.place = entry->place, .time_ms = entry->time_ms};
    if (rest.len < HEAD_LEN || rest.ptr[0] != ENTRY_VERSION) return ERR_CORRUPT;
    if (rest.ptr[1] < WRITER_CLIENT || rest.ptr[1] > WRITER_REPLICATION) return ERR_CORRUPT;
    change->writer = (enum writer)rest.ptr[1];
    rest = str_skip(rest, HEAD_LEN);
    TRY(read_image(a, &rest, &change->old));
    TRY(read_image(a, &rest, &change->new));
    return rest.len == 0 ? ERR_OK : ERR_CORRUPT;
}
