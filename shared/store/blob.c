/* A file has its name from the start: without a link it is an orphan, whole or not, and its name
 * is unknown to all others. */
#include "shared/store/blob.h"

#include <fcntl.h>
#include <stdio.h>

#include "shared/store/blob-files.h"

struct blob_writer {
    struct store *store;
    struct blob_id id;
    int fd;
    enum err failed; /* the first error of a write */
};

/* A number of this opening has been taken before its first blob: no later opening has the same. */
static enum err new_id(struct store *store, struct blob_id *id) {
    uint64_t number = 0, random[2];
    TRY(sequence_take(store, &number));
    env_random(store->env, random, sizeof random);
    id->high = (uint64_t)store->blobs->opening << 32 | (random[0] & UINT32_MAX);
    id->low = random[1];
    return ERR_OK;
}

/* The folder of a blob, and that its name is on disk. Several threads may do that at once. */
static enum err need_shard(struct store *store, struct blob_id id) {
    char path[BLOB_PATH_MAX], *slash = path;
    atomic_bool *synced = &store->blobs->shard_synced[id.low % BLOB_SHARDS];
    if (atomic_load(synced)) return ERR_OK;

    (void)snprintf(path, sizeof path, "%s/blobs", store->dir);
    TRY(file_make_dir(path, 0700, NULL));
    if (!store->memory) TRY(file_sync_dir(store->dir));
    slash += strlen(path);
    (void)snprintf(slash, sizeof path - (size_t)(slash - path), "/%02x",
                   (unsigned)(id.low % BLOB_SHARDS));
    TRY(file_make_dir(path, 0700, NULL));
    *slash = '\0';
    if (!store->memory) TRY(file_sync_dir(path));
    atomic_store(synced, true);
    return ERR_OK;
}

static enum err open_new(struct store *store, struct blob_id id, int64_t size_hint, int *fd) {
    char path[BLOB_PATH_MAX];
    blob_path(store, id, path);
    TRY(file_open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600, fd));
    enum err err = size_hint > 0 ? file_reserve(*fd, size_hint) : ERR_OK;
    if (err != ERR_OK) {
        file_close(*fd);
        (void)!file_remove(path);
    }
    return err;
}

enum err blob_create(struct store *store, int64_t size_hint, struct blob_writer **writer) {
    *writer = NULL;
    struct blob_id id = {0};
    int fd = -1;
    if (store->read_only) return ERR_READ_ONLY;
    if (!space_allows(&store->space, size_hint > 0 ? (uint64_t)size_hint : 0, false)) {
        return ERR_NO_SPACE;
    }
    TRY(new_id(store, &id));
    TRY(need_shard(store, id));
    TRY(open_new(store, id, size_hint, &fd));

    struct blob_writer *w = malloc(sizeof *w);
    ASSERT(w != NULL);
    *w = (struct blob_writer){.store = store, .id = id, .fd = fd};
    *writer = w;
    return ERR_OK;
}

enum err blob_write(struct blob_writer *writer, struct str bytes) {
    bool has_room = space_allows(&writer->store->space, bytes.len, false);
    if (writer->failed == ERR_OK && !has_room) writer->failed = ERR_NO_SPACE;
    if (writer->failed == ERR_OK) writer->failed = file_write(writer->fd, bytes);
    return writer->failed;
}

static enum err sync_shard(struct store *store, struct blob_id id) {
    char path[BLOB_PATH_MAX];
    blob_path(store, id, path);
    *strrchr(path, '/') = '\0';
    return file_sync_dir(path);
}

static enum err make_durable(const struct blob_writer *w) {
    TRY(w->failed);
    if (w->store->memory) return ERR_OK;
    TRY(file_sync_data(w->fd));
    return sync_shard(w->store, w->id);
}

enum err blob_finish(struct blob_writer *writer, struct blob_id *id) {
    enum err err = make_durable(writer);
    if (err != ERR_OK) {
        blob_abort(writer);
        return err == ERR_NO_SPACE ? err : ERR_IO;
    }
    *id = writer->id;
    file_close(writer->fd);
    free(writer);
    return ERR_OK;
}

void blob_abort(struct blob_writer *writer) {
    if (writer == NULL) return;
    char path[BLOB_PATH_MAX];
    blob_path(writer->store, writer->id, path);
    file_close(writer->fd);
    (void)!file_remove(path);
    free(writer);
}

enum err blob_open(struct store *store, struct blob_id id, int *fd, int64_t *size) {
    char path[BLOB_PATH_MAX];
    blob_path(store, id, path);
    TRY(file_open(path, O_RDONLY | O_NOFOLLOW, 0, fd));
    enum err err = file_size(*fd, size);
    if (err != ERR_OK) {
        file_close(*fd);
        *fd = -1;
    }
    return err;
}

enum err txn_blob_link(struct txn *txn, struct blob_id id) {
    struct blob_key key = blob_key(id);
    txn_put_own(txn, str_n(key.bytes, sizeof key.bytes), STR(""));
    return ERR_OK;
}

enum err txn_blob_unlink(struct txn *txn, struct blob_id id) {
    struct blob_key key = blob_key(id);
    txn_delete_own(txn, str_n(key.bytes, sizeof key.bytes));
    txn_note_unlinked(txn, id);
    return ERR_OK;
}
