#include "shared/store/rocks.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "shared/base/log.h"
#include "shared/os/file.h"
#include "shared/store/log-check.h"

enum {
    CACHE_DEFAULT = 128 << 20,
    WRITE_BUFFER = 32 << 20,
    WRITE_BUFFERS = 2,
    OPEN_FILES_MAX = 1000,
    BACKGROUND_JOBS = 2,
    BLOOM_BITS = 10,
    LOG_FILE_MAX = 1 << 20,
    SYNC_STEP = 1 << 20, /* tables reach the disk in pieces, so that log syncs need not wait */
    LOG_NOTHING = 4,     /* InfoLogLevel::FATAL_LEVEL: see quiet() */
    RECOVER_WHOLE = 1,   /* WALRecoveryMode */
    RECOVER_TO_POINT_IN_TIME = 2,
    RECOVER_WHAT_IS_THERE = 3,
    COPIED_FILE_MAX = 1 << 30,
};

static const char remedy[] =
    " Restore the folder from a copy; or read what is left, and change nothing, with --salvage.";

static rocksdb_block_based_table_options_t *table_options(rocksdb_cache_t *cache) {
    rocksdb_block_based_table_options_t *t = rocksdb_block_based_options_create();
    rocksdb_block_based_options_set_block_cache(t, cache);
    rocksdb_block_based_options_set_filter_policy(
        t, rocksdb_filterpolicy_create_bloom_full(BLOOM_BITS));
    /* Indexes and filters too are bounded by the cache, where they go before rows. In parts of a
     * few KiB: those of a whole table of rows take more than a megabyte, and would push each other
     * out. */
    rocksdb_block_based_options_set_cache_index_and_filter_blocks(t, 1);
    rocksdb_block_based_options_set_cache_index_and_filter_blocks_with_high_priority(t, 1);
    rocksdb_block_based_options_set_pin_l0_filter_and_index_blocks_in_cache(t, 1);
    rocksdb_block_based_options_set_index_type(
        t, rocksdb_block_based_table_index_type_two_level_index_search);
    rocksdb_block_based_options_set_partition_filters(t, 1);
    rocksdb_block_based_options_set_pin_top_level_index_and_filter(t, 1);
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
    rocksdb_options_set_allow_concurrent_memtable_write(o, 0); /* commits come one by one */
    quiet(o);
}

struct found {
    bool table, log, current;
};

static bool find_kinds(void *arg, const char *name) {
    struct found *f = arg;
    struct str s = str_c(name);
    f->table |= str_ends(s, STR(".sst"));
    f->log |= str_ends(s, STR(".log"));
    f->current |= str_eq(s, STR("CURRENT"));
    return true;
}

/* Where there are tables there always are CURRENT and a log. Without CURRENT RocksDB would begin
 * anew, and remove the tables that it does not know; without a log it would not miss it. */
static enum err check_complete(const char *dir, struct buf *why) {
    struct found f = {0};
    enum err err = file_list_dir(dir, find_kinds, &f);
    bool complete = f.current && f.log;
    if (err != ERR_OK || !f.table || complete) return ERR_OK; /* else opening it will tell */
    buf_printf(why, "%s/%s is missing, but there are tables beside it.%s", dir,
               f.current ? "*.log" : "CURRENT", remedy);
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
        /* Only the list of files has no name in RocksDB's messages. */
        const char *which = has(message, dir) ? "" : "MANIFEST or CURRENT, its list of files: ";
        buf_printf(why, "the store in %s is damaged: %s%s.%s", dir, which, message, remedy);
    } else {
        buf_printf(why, "cannot open the store in %s: %s", dir, message);
    }
    rocksdb_free(message);
    return err;
}

/* Opened for reading, nothing is changed. How far would it come? */
static enum err find_recovered(struct rocks *r, const char *dir, uint64_t *newest,
                               struct buf *why) {
    char *message = NULL;
    rocksdb_t *db = rocksdb_open_for_read_only(r->options, dir, 0, &message);
    if (message != NULL) return explain(message, dir, why);
    *newest = rocksdb_get_latest_sequence_number(db);
    rocksdb_close(db);
    return ERR_OK;
}

/* It cannot be read to its end: is something missing that was acknowledged? */
static enum err check_log(struct rocks *r, const char *dir, struct buf *why) {
    uint64_t recovered = 0, durable = 0;
    struct buf where = buf_on_heap(FILE_PATH_MAX);
    enum err err = find_recovered(r, dir, &recovered, why);
    if (err == ERR_OK) {
        err = log_known_durable(dir, &durable, &where);
        if (err != ERR_OK) buf_printf(why, "the log in %s: %s", dir, err_text(err));
    }
    if (err == ERR_OK && durable > recovered) {
        err = ERR_CORRUPT;
        buf_printf(why,
                   "the log in %s is damaged (%" PRIstr "): changes up to number %llu were "
                   "acknowledged, and only those up to %llu can be read.%s",
                   dir, STR_ARG(buf_str(&where)), (unsigned long long)durable,
                   (unsigned long long)recovered, remedy);
    }
    buf_free(&where);
    return err;
}

/* A log that does not end with a whole record is refused at first. */
static enum err open_db(struct rocks *r, const char *dir, struct buf *why) {
    char *message = NULL;
    rocksdb_options_set_wal_recovery_mode(r->options, RECOVER_WHOLE);
    r->db = rocksdb_open(r->options, dir, &message);
    if (message != NULL && classify(message) == ERR_CORRUPT) {
        rocksdb_free(message);
        message = NULL;
        rocksdb_options_set_wal_recovery_mode(r->options, RECOVER_TO_POINT_IN_TIME);
        TRY(check_log(r, dir, why));
        r->db = rocksdb_open(r->options, dir, &message);
    }
    return message == NULL ? ERR_OK : explain(message, dir, why);
}

static void set_use(struct rocks *r, bool keep) {
    r->read = rocksdb_readoptions_create();
    r->write = rocksdb_writeoptions_create();
    rocksdb_writeoptions_set_no_slowdown(r->write, 1);
    rocksdb_writeoptions_disable_WAL(r->write, !keep);
}

enum err rocks_open(struct rocks *r, const char *dir, bool keep, size_t cache_bytes,
                    struct buf *why) {
    *r = (struct rocks){0};
    TRY(check_complete(dir, why));
    set_options(r, cache_bytes);
    enum err err = open_db(r, dir, why);
    if (err != ERR_OK) {
        rocks_close(r);
        return err;
    }
    set_use(r, keep);
    return ERR_OK;
}

/* ---- salvage ---- */

struct copy {
    const char *from, *to;
    enum err err;
};

/* Tables do not change, but repairing may move them away. */
static bool copy_file(void *arg, const char *name) {
    struct copy *c = arg;
    char from[FILE_PATH_MAX * 2], to[FILE_PATH_MAX * 2];
    struct buf bytes = buf_on_heap(COPIED_FILE_MAX);
    (void)snprintf(from, sizeof from, "%s/%s", c->from, name);
    (void)snprintf(to, sizeof to, "%s/%s", c->to, name);
    bool is_table = str_ends(str_c(name), STR(".sst"));
    if (!is_table || link(from, to) != 0) {
        c->err = file_read_all(from, &bytes);
        if (c->err == ERR_OK) c->err = file_replace(to, buf_str(&bytes), 0600);
    }
    buf_free(&bytes);
    return c->err == ERR_OK;
}

static enum err repair_copy(struct rocks *r, const char *dir, struct buf *why) {
    char path[FILE_PATH_MAX + 32], *message = NULL;
    (void)snprintf(path, sizeof path, "%s-salvage-XXXXXX", dir);
    if (mkdtemp(path) == NULL) {
        buf_printf(why, "cannot make the folder %s: %s", path, strerror(errno));
        return ERR_IO;
    }
    r->copy = strdup(path);
    ASSERT(r->copy != NULL);
    struct copy copy = {.from = dir, .to = path};
    enum err err = file_list_dir(dir, copy_file, &copy);
    if (err == ERR_OK) err = copy.err;
    if (err != ERR_OK) {
        buf_printf(why, "cannot copy %s to %s: %s", dir, path, err_text(err));
        return err;
    }
    rocksdb_repair_db(r->options, path, &message);
    return message == NULL ? ERR_OK : explain(message, path, why);
}

static char *open_reading(struct rocks *r, const char *dir) {
    char *message = NULL;
    r->db = rocksdb_open_for_read_only(r->options, dir, 0, &message);
    return message;
}

enum err rocks_salvage(struct rocks *r, const char *dir, size_t cache_bytes, struct buf *why) {
    *r = (struct rocks){0};
    set_options(r, cache_bytes);
    rocksdb_options_set_create_if_missing(r->options, 0);
    rocksdb_options_set_wal_recovery_mode(r->options, RECOVER_WHAT_IS_THERE);
    enum err err = ERR_OK;
    char *message = open_reading(r, dir);
    if (message != NULL) {
        log_warn("store", "%s; going on without, in a copy", message);
        rocksdb_free(message);
        err = repair_copy(r, dir, why);
        message = err == ERR_OK ? open_reading(r, r->copy) : NULL;
    }
    if (message != NULL) err = explain(message, dir, why);
    if (err != ERR_OK) {
        rocks_close(r);
        return err;
    }
    set_use(r, false);
    return ERR_OK;
}

void rocks_close(struct rocks *r) {
    if (r->db != NULL) rocksdb_close(r->db);
    if (r->read != NULL) rocksdb_readoptions_destroy(r->read);
    if (r->write != NULL) rocksdb_writeoptions_destroy(r->write);
    if (r->options != NULL) rocksdb_options_destroy(r->options);
    if (r->tables != NULL) rocksdb_block_based_options_destroy(r->tables);
    if (r->cache != NULL) rocksdb_cache_destroy(r->cache);
    if (r->copy != NULL) (void)!file_remove_tree(r->copy);
    free(r->copy);
    *r = (struct rocks){0};
}
