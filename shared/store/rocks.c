#include "shared/store/rocks.h"

#include <stdio.h>

#include "shared/base/log.h"
#include "shared/os/file.h"

enum {
    CACHE_DEFAULT = 64 << 20,
    WRITE_BUFFER = 32 << 20,
    WRITE_BUFFERS = 2,
    OPEN_FILES_MAX = 1000,
    BACKGROUND_JOBS = 2,
    BLOOM_BITS = 10,
    LOG_FILE_MAX = 1 << 20,
    SYNC_STEP = 1 << 20, /* tables reach the disk in pieces, so that log syncs need not wait */
    LOG_NOTHING = 4,     /* InfoLogLevel::FATAL_LEVEL: see quiet() */
    RECOVER_TO_POINT_IN_TIME = 2,
};

static rocksdb_block_based_table_options_t *table_options(rocksdb_cache_t *cache) {
    rocksdb_block_based_table_options_t *t = rocksdb_block_based_options_create();
    rocksdb_block_based_options_set_block_cache(t, cache);
    rocksdb_block_based_options_set_filter_policy(
        t, rocksdb_filterpolicy_create_bloom_full(BLOOM_BITS));
    return t;
}

/* Only the list of options at opening is logged: when the log itself meets a full disk, the next
 * line ends the process (an assertion, and Debian's build has them on). */
static void quiet(rocksdb_options_t *o) {
    rocksdb_options_set_info_log_level(o, LOG_NOTHING);
    rocksdb_options_set_max_log_file_size(o, LOG_FILE_MAX);
    rocksdb_options_set_keep_log_file_num(o, 1);
    rocksdb_options_set_stats_dump_period_sec(o, 0);
    rocksdb_options_set_stats_persist_period_sec(o, 0);
    rocksdb_options_set_skip_stats_update_on_db_open(o, 1);
}

static void set_options(struct rocks *r, size_t cache_bytes) {
    r->cache = rocksdb_cache_create_lru(cache_bytes == 0 ? CACHE_DEFAULT : cache_bytes);
    r->tables = table_options(r->cache);

    rocksdb_options_t *o = r->options = rocksdb_options_create();
    rocksdb_options_set_create_if_missing(o, 1);
    rocksdb_options_set_block_based_table_factory(o, r->tables);
    rocksdb_options_set_compression(o, rocksdb_lz4_compression);
    rocksdb_options_set_write_buffer_size(o, WRITE_BUFFER);
    rocksdb_options_set_max_write_buffer_number(o, WRITE_BUFFERS);
    rocksdb_options_set_max_background_jobs(o, BACKGROUND_JOBS);
    rocksdb_options_set_max_open_files(o, OPEN_FILES_MAX);
    rocksdb_options_set_bytes_per_sync(o, SYNC_STEP);
    rocksdb_options_set_manual_wal_flush(o, 1);
    rocksdb_options_set_wal_recovery_mode(o, RECOVER_TO_POINT_IN_TIME);
    rocksdb_options_set_allow_concurrent_memtable_write(o, 0); /* commits come one by one */
    quiet(o);
}

static bool find_table(void *arg, const char *name) {
    return !(*(bool *)arg = str_ends(str_c(name), STR(".sst")));
}

/* Without CURRENT RocksDB would begin anew, and remove the tables that it does not know. */
static enum err check_not_headless(const char *dir, struct buf *why) {
    char current[FILE_PATH_MAX];
    int fd = -1;
    (void)snprintf(current, sizeof current, "%s/CURRENT", dir);
    enum err err = file_open(current, 0, 0, &fd);
    file_close(fd);
    if (err != ERR_NOT_FOUND) return ERR_OK;

    bool tables = false;
    err = file_list_dir(dir, find_table, &tables);
    if (err != ERR_OK || !tables) return ERR_OK; /* what is wrong, opening it will tell */
    buf_printf(why, "%s is missing, but there are tables beside it", current);
    return ERR_CORRUPT;
}

static bool has(const char *message, const char *words) {
    return strstr(message, words) != NULL;
}

static enum err classify(const char *message) {
    struct str m = str_c(message);
    if (has(message, "No space left") || has(message, "quota exceeded")) return ERR_NO_SPACE;
    if (str_starts(m, STR("Result incomplete"))) return ERR_WOULD_BLOCK;
    if (str_starts(m, STR("Corruption"))) return ERR_CORRUPT;
    if (has(message, "ermission denied") || has(message, "Read-only file")) return ERR_DENIED;
    return ERR_IO;
}

enum err rocks_err(char *message) {
    if (LIKELY(message == NULL)) return ERR_OK;
    enum err err = classify(message);
    if (err == ERR_CORRUPT || err == ERR_IO) log_error("store", "%s", message);
    rocksdb_free(message);
    return err;
}

enum err rocks_err_quiet(char *message) {
    enum err err = message == NULL ? ERR_OK : classify(message);
    rocksdb_free(message);
    return err;
}

enum err rocks_err_once(char *message, atomic_bool *logged) {
    if (LIKELY(message == NULL)) {
        if (UNLIKELY(atomic_load_explicit(logged, memory_order_relaxed))) {
            atomic_store(logged, false);
        }
        return ERR_OK;
    }
    enum err err = classify(message);
    bool failed = err == ERR_CORRUPT || err == ERR_IO;
    return failed && !atomic_exchange(logged, true) ? rocks_err(message) : rocks_err_quiet(message);
}

static enum err explain(char *message, const char *dir, struct buf *why) {
    enum err err = classify(message);
    if (has(message, "lock hold by current process") || has(message, "While lock file")) {
        err = ERR_BUSY;
    } else if (has(message, "No such file")) {
        err = ERR_CORRUPT;
    }
    if (err == ERR_BUSY) {
        buf_printf(why, "another brume uses %s", dir);
    } else if (err == ERR_CORRUPT) {
        buf_printf(why, "the store in %s is damaged: %s", dir, message);
    } else {
        buf_printf(why, "cannot open the store in %s: %s", dir, message);
    }
    rocksdb_free(message);
    return err;
}

enum err rocks_open(struct rocks *r, const char *dir, bool keep, size_t cache_bytes,
                    struct buf *why) {
    *r = (struct rocks){0};
    TRY(check_not_headless(dir, why));
    set_options(r, cache_bytes);

    char *message = NULL;
    r->db = rocksdb_open(r->options, dir, &message);
    if (message != NULL) {
        rocks_close(r);
        return explain(message, dir, why);
    }
    r->read = rocksdb_readoptions_create();
    r->write = rocksdb_writeoptions_create();
    rocksdb_writeoptions_set_no_slowdown(r->write, 1);
    rocksdb_writeoptions_disable_WAL(r->write, !keep);
    return ERR_OK;
}

void rocks_close(struct rocks *r) {
    if (r->db != NULL) rocksdb_close(r->db);
    if (r->read != NULL) rocksdb_readoptions_destroy(r->read);
    if (r->write != NULL) rocksdb_writeoptions_destroy(r->write);
    if (r->options != NULL) rocksdb_options_destroy(r->options);
    if (r->tables != NULL) rocksdb_block_based_options_destroy(r->tables);
    if (r->cache != NULL) rocksdb_cache_destroy(r->cache);
    *r = (struct rocks){0};
}
