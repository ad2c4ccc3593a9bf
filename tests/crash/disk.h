/* tests/crash/disk.h - a disk between the program and the system: it remembers, and it fails.
 *
 * The library defines the system's functions on files (open, write, fsync, rename...), does what
 * they do, and for files under one folder keeps a log of it, or lets it fail as told. It is linked
 * in front of the others, or loaded with LD_PRELOAD; then BRUME_TEST_DISK names a file that holds a
 * `struct disk_faults`, and BRUME_TEST_DISK_DIR the folder.
 *
 * Not seen: what stdio writes (RocksDB's LOG) and what is written through memory maps (nothing). */
#ifndef TESTS_CRASH_DISK_H
#define TESTS_CRASH_DISK_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

enum disk_op_kind {
    DISK_CREATE,   /* path -> file */
    DISK_MKDIR,    /* path */
    DISK_RENAME,   /* path -> other */
    DISK_LINK,     /* the same */
    DISK_UNLINK,   /* path */
    DISK_RMDIR,    /* path */
    DISK_WRITE,    /* file, offset, data, len */
    DISK_TRUNCATE, /* file, len: shorter or longer */
    DISK_SYNC,     /* file */
    DISK_SYNC_DIR, /* path */
    DISK_MARK,     /* data, len: the test's own */
};

struct disk_op {
    enum disk_op_kind kind;
    uint32_t file; /* numbers of files count from 0 in the order of their creation */
    uint64_t offset, len;
    const char *data, *path, *other; /* in the log's memory; paths relative to the folder */
};

enum { DISK_OPS_MAX = 1 << 18 };

/* In memory that processes share: a parent reads what its child did. */
struct disk_log {
    _Atomic uint32_t count;
    uint32_t files;
    uint64_t used, size; /* bytes of `memory` */
    struct disk_op op[DISK_OPS_MAX];
    char memory[];
};

struct disk_log *disk_log_new(uint64_t size);
void disk_log_free(struct disk_log *log);

/* Log from now on what happens under `dir`. What is there already enters as if it were created,
 * written and synced now. */
void disk_trace(struct disk_log *log, const char *dir);

/* A place in the log, with bytes of the test's own. */
void disk_mark(const void *data, uint64_t len);

/* All zero but `space`: nothing fails. May be changed at any time. */
struct disk_faults {
    _Atomic int64_t space;        /* bytes that can be written yet; <0: no end */
    _Atomic int32_t tell_space;   /* statvfs tells the truth about it */
    _Atomic int32_t sync_fails;   /* so many calls of fsync and fdatasync answer EIO; -1: all */
    _Atomic int32_t write_fails;  /* the same for writing */
    _Atomic int32_t short_writes; /* each write does a part only */
    _Atomic int32_t failed;       /* how often something failed */
};

/* The ones in force in this process, when it was not loaded with LD_PRELOAD. */
struct disk_faults *disk_fail_in(const char *dir);

#endif
