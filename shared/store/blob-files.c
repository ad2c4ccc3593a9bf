#include "shared/store/blob-files.h"

#include <stdio.h>

#include "shared/base/log.h"

enum { ORPHANS_AT_ONCE = 256 };

struct unlinked {
    struct unlinked *next;
    uint64_t ticket;
    size_t count;
    struct blob_id ids[];
};

/* ---- names ---- */

static unsigned shard_of(struct blob_id id) {
    return (unsigned)(id.low % BLOB_SHARDS);
}

void blob_path(const struct store *store, struct blob_id id, char path[BLOB_PATH_MAX]) {
    (void)snprintf(path, BLOB_PATH_MAX, "%s/blobs/%02x/%016llx%016llx", store->dir, shard_of(id),
                   (unsigned long long)id.high, (unsigned long long)id.low);
}

static bool parse_hex64(const char *text, uint64_t *value) {
    *value = 0;
    for (int i = 0; i < 16; i++) {
        const char *digits = "0123456789abcdef";
        const char *at = text[i] == '\0' ? NULL : strchr(digits, text[i]);
        if (at == NULL) return false;
        *value = *value << 4 | (uint64_t)(at - digits);
    }
    return true;
}

static bool parse_name(const char *name, struct blob_id *id) {
    return strlen(name) == BLOB_NAME_LEN && parse_hex64(name, &id->high) &&
           parse_hex64(name + 16, &id->low);
}

struct blob_key blob_key(struct blob_id id) {
    struct blob_key key = {{OWN_KEY, 'b'}};
    for (int i = 0; i < 8; i++) {
        key.bytes[2 + i] = (char)(unsigned char)(id.high >> (56 - 8 * i));
        key.bytes[10 + i] = (char)(unsigned char)(id.low >> (56 - 8 * i));
    }
    return key;
}

/* ---- removing ---- */

/* When in doubt: yes. */
static bool is_linked(const struct store *store, struct blob_id id) {
    struct blob_key key = blob_key(id);
    char *message = NULL;
    rocksdb_pinnableslice_t *found = rocksdb_get_pinned(store->rocks.db, store->rocks.read,
                                                        key.bytes, sizeof key.bytes, &message);
    if (rocks_err(message) != ERR_OK) return true;
    if (found == NULL) return false;
    rocksdb_pinnableslice_destroy(found);
    return true;
}

static void remove_file(const struct store *store, struct blob_id id) {
    char path[BLOB_PATH_MAX];
    if (is_linked(store, id)) return;
    blob_path(store, id, path);
    enum err err = file_remove(path);
    if (err != ERR_OK && err != ERR_NOT_FOUND) {
        log_warn("store", "cannot remove %s: %s", path, err_text(err));
    }
}

/* A file may go only when the lack of its link is on disk: else the link could come back. If the
 * disk has failed, the next start finds the orphans. */
static void remove_unlinked(struct blobs *blobs, const struct unlinked *u) {
    if (flusher_wait(&blobs->store->flusher, u->ticket) != ERR_OK) return;
    for (size_t i = 0; i < u->count; i++) {
        remove_file(blobs->store, u->ids[i]);
    }
}

void blobs_unlinked(struct blobs *blobs, const struct blob_id *ids, size_t count, uint64_t ticket) {
    struct unlinked *u = malloc(sizeof *u + count * sizeof *ids);
    ASSERT(u != NULL);
    *u = (struct unlinked){.ticket = ticket, .count = count};
    memcpy(u->ids, ids, count * sizeof *ids);
    mutex_lock(&blobs->lock);
    u->next = blobs->unlinked;
    blobs->unlinked = u;
    cond_signal(&blobs->work);
    mutex_unlock(&blobs->lock);
}

/* ---- orphans ---- */

struct orphans {
    struct blobs *blobs;
    struct blob_id ids[ORPHANS_AT_ONCE];
    size_t count;
};

static bool collect_orphan(void *arg, const char *name) {
    struct orphans *o = arg;
    struct blob_id id = {0};
    if (parse_name(name, &id) && id.high >> 32 < o->blobs->opening &&
        !is_linked(o->blobs->store, id)) {
        o->ids[o->count++] = id;
    }
    return o->count < ORPHANS_AT_ONCE && !atomic_load(&o->blobs->stopping);
}

/* Some of one folder. False when that was all. */
static bool sweep_some(struct blobs *blobs, const char *dir, size_t *removed) {
    struct orphans found = {.blobs = blobs};
    if (file_list_dir(dir, collect_orphan, &found) != ERR_OK) return false;
    if (found.count == 0) return false;
    uint64_t ticket = flusher_ticket(&blobs->store->flusher);
    if (flusher_wait(&blobs->store->flusher, ticket) != ERR_OK) return false;
    for (size_t i = 0; i < found.count; i++) {
        remove_file(blobs->store, found.ids[i]);
    }
    *removed += found.count;
    return found.count == ORPHANS_AT_ONCE;
}

static void sweep_orphans(struct blobs *blobs) {
    size_t removed = 0;
    for (unsigned shard = 0; shard < BLOB_SHARDS; shard++) {
        char dir[BLOB_PATH_MAX];
        (void)snprintf(dir, sizeof dir, "%s/blobs/%02x", blobs->store->dir, shard);
        while (!atomic_load(&blobs->stopping) && sweep_some(blobs, dir, &removed))
            continue;
    }
    if (removed > 0) log_info("store", "removed %zu unfinished blobs", removed);
}

/* ---- the thread ---- */

static void run(void *arg) {
    struct blobs *blobs = arg;
    sweep_orphans(blobs);
    mutex_lock(&blobs->lock);
    while (!atomic_load(&blobs->stopping) || blobs->unlinked != NULL) {
        struct unlinked *u = blobs->unlinked;
        if (u == NULL) {
            cond_wait(&blobs->work, &blobs->lock);
            continue;
        }
        blobs->unlinked = u->next;
        mutex_unlock(&blobs->lock);
        remove_unlinked(blobs, u);
        free(u);
        mutex_lock(&blobs->lock);
    }
    mutex_unlock(&blobs->lock);
}

enum err blobs_start(struct store *store) {
    struct blobs *blobs = calloc(1, sizeof *blobs);
    ASSERT(blobs != NULL);
    blobs->store = store;
    blobs->opening = sequence_opening(store);
    mutex_init(&blobs->lock);
    cond_init(&blobs->work);
    enum err err = thread_start(&blobs->thread, "store-blobs", run, blobs);
    if (err == ERR_OK) {
        store->blobs = blobs;
    } else {
        free(blobs);
    }
    return err;
}

void blobs_stop(struct store *store) {
    struct blobs *blobs = store->blobs;
    if (blobs == NULL) return;
    mutex_lock(&blobs->lock);
    atomic_store(&blobs->stopping, true);
    cond_signal(&blobs->work);
    mutex_unlock(&blobs->lock);
    thread_join(&blobs->thread);
    cond_deinit(&blobs->work);
    mutex_deinit(&blobs->lock);
    free(blobs);
    store->blobs = NULL;
}

enum err blobs_remove_all(struct blobs *blobs) {
    char dir[BLOB_PATH_MAX];
    (void)snprintf(dir, sizeof dir, "%s/blobs", blobs->store->dir);
    for (size_t i = 0; i < BLOB_SHARDS; i++) {
        atomic_store(&blobs->shard_synced[i], false);
    }
    return file_remove_tree(dir);
}
