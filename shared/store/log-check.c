/* The format is RocksDB's (db/log_format.h, db/write_batch.cc of 7.8). A file consists of blocks of
 * 32 KiB, a block of fragments: masked CRC-32C of what follows the length (4 bytes), length (2),
 * type (1), payload; numbers are little-endian. A record is one fragment or several, and begins
 * with the sequence number of its first change (8) and the number of changes (4). */
#include "shared/store/log-check.h"

#include <stdio.h>
#include <stdlib.h>

#include "shared/os/file.h"

enum {
    BLOCK = 32768,
    HEADER = 7,
    FULL = 1,
    FIRST = 2,
    LAST = 4,
    RECORD_HEADER = 12,
    LOG_DATA = 3, /* tag of an entry that only the log has */
    LOGS_MAX = 1024,
    LOG_SIZE_MAX = 1 << 30,
};

struct scan {
    char file[FILE_PATH_MAX];
    bool broken; /* a place that cannot be read has been passed: this one */
    uint64_t bad_log;
    size_t bad_offset;
    uint64_t log;     /* number of the file */
    uint64_t durable; /* the highest mark */
    struct buf *where;
};

void log_mark(uint64_t durable, char mark[LOG_MARK_LEN]) {
    for (int i = 0; i < LOG_MARK_LEN; i++)
        mark[i] = (char)(unsigned char)(durable >> 8 * i);
}

static uint64_t read_number(const char *p, int len) {
    uint64_t n = 0;
    for (int i = len - 1; i >= 0; i--)
        n = n << 8 | (unsigned char)p[i];
    return n;
}

static uint32_t masked_crc(const char *p, size_t len) {
    uint32_t crc = 0xffffffff;
    for (size_t i = 0; i < len; i++) {
        crc ^= (unsigned char)p[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (0x82f63b78 & -(crc & 1));
    }
    crc = ~crc;
    return (crc >> 15 | crc << 17) + 0xa282ead8;
}

/* A whole fragment at the beginning of `rest`, which ends with the block. */
static bool is_fragment(struct str rest, size_t *len) {
    if (rest.len < HEADER) return false;
    *len = HEADER + (size_t)read_number(rest.ptr + 4, 2);
    unsigned char type = (unsigned char)rest.ptr[6];
    if (type < FULL || type > LAST || *len > rest.len) return false;
    return masked_crc(rest.ptr + 6, *len - 6) == read_number(rest.ptr, 4);
}

/* The last one before a record counts: an old log may be spoiled and no longer needed. */
static void note_bad(struct scan *s, size_t offset) {
    if (s->broken && s->bad_log == s->log) return;
    s->broken = true;
    s->bad_log = s->log;
    s->bad_offset = offset;
}

static void note_mark(struct scan *s, uint64_t durable) {
    if (durable <= s->durable) return;
    s->durable = durable;
    buf_clear(s->where);
    if (!s->broken) return;
    buf_printf(s->where, "%06llu.log, from byte %zu", (unsigned long long)s->bad_log,
               s->bad_offset);
}

static void note_fragment(struct scan *s, struct str fragment) {
    char type = fragment.ptr[6];
    struct str entry = str_skip(fragment, HEADER + RECORD_HEADER);
    bool marked = (type == FULL || type == FIRST) && entry.len >= 2 + LOG_MARK_LEN &&
                  entry.ptr[0] == LOG_DATA && entry.ptr[1] == LOG_MARK_LEN;
    if (marked) note_mark(s, read_number(entry.ptr + 2, LOG_MARK_LEN));
}

/* Behind a bad place the next fragment may begin anywhere. */
static void scan_block(struct scan *s, struct str block, size_t offset) {
    size_t at = 0, len = 0;
    while (block.len - at >= HEADER) {
        struct str rest = str_skip(block, at);
        if (is_fragment(rest, &len)) {
            note_fragment(s, str_slice(rest, 0, len));
            at += len;
        } else {
            note_bad(s, offset + at);
            at++;
        }
    }
}

static enum err scan_file(struct scan *s) {
    struct buf bytes = buf_on_heap(LOG_SIZE_MAX);
    enum err err = file_read_all(s->file, &bytes);
    struct str all = buf_str(&bytes);
    for (size_t at = 0; err == ERR_OK && at < all.len; at += BLOCK) {
        size_t end = all.len - at < BLOCK ? all.len : at + BLOCK;
        scan_block(s, str_slice(all, at, end), at);
    }
    buf_free(&bytes);
    return err;
}

/* ---- all files ---- */

struct logs {
    uint64_t number[LOGS_MAX];
    size_t count;
};

static bool collect_log(void *arg, const char *name) {
    struct logs *logs = arg;
    struct str s = str_c(name);
    if (!str_ends(s, STR(".log"))) return true;
    s.len -= 4;
    if (str_to_u64(s, &logs->number[logs->count]) == ERR_OK) logs->count++;
    return logs->count < LOGS_MAX;
}

static int by_number(const void *x, const void *y) {
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return (a > b) - (a < b);
}

enum err log_known_durable(const char *dir, uint64_t *durable, struct buf *where) {
    struct logs logs = {0};
    struct scan scan = {.where = where};
    buf_clear(where);
    TRY(file_list_dir(dir, collect_log, &logs));
    qsort(logs.number, logs.count, sizeof logs.number[0], by_number);
    for (size_t i = 0; i < logs.count; i++) {
        scan.log = logs.number[i];
        (void)snprintf(scan.file, sizeof scan.file, "%s/%06llu.log", dir,
                       (unsigned long long)scan.log);
        TRY(scan_file(&scan));
    }
    *durable = scan.durable;
    return ERR_OK;
}
