/* tests/crash/workload.h - what is written to a store that will be interrupted, and what must be
 * found in it afterwards.
 *
 * Rows: SINGLE one for each thread; PAIR two that always change together; COUNTER one that all
 * threads add to; BLOB a row with the id of a blob; DROPPED a thousand rows and more, put in one
 * transaction and then dropped by their prefix. Values carry their generation, which only grows,
 * and a checksum. */
#ifndef TESTS_CRASH_WORKLOAD_H
#define TESTS_CRASH_WORKLOAD_H

#include "shared/store/blob.h"

enum { WORKLOAD_THREADS = 6 };
enum workload_kind {
    WORKLOAD_SINGLE,
    WORKLOAD_PAIR,
    WORKLOAD_COUNTER,
    WORKLOAD_BLOB,
    WORKLOAD_DROPPED,
    WORKLOAD_KINDS,
};

/* Exit statuses of a process that has found something wrong. */
enum { WORKLOAD_LOST = 3, WORKLOAD_TORN = 4, WORKLOAD_BROKEN = 5 };

/* The newest generation of each that was acknowledged. */
struct workload_told {
    uint64_t newest[WORKLOAD_KINDS][WORKLOAD_THREADS];
};

/* One acknowledgement: the row has this generation, or a newer one, on disk. */
struct workload_record {
    uint16_t kind;
    bool was_read;
    uint32_t thread;
    uint64_t generation;
};

struct workload {
    struct store *store;
    struct env env;
    struct workload_told found; /* what the store had when it was opened */
    void (*tell)(void *arg, struct workload_record record);
    void *tell_arg;
};

struct worker {
    struct workload *workload;
    uint32_t thread;
    uint64_t random;
    uint64_t newest[WORKLOAD_KINDS];
    uint64_t generation;
    char *value;
    size_t value_len;
    struct blob_id blob;
};

/* Open the store and look whether it has what was told. Ends the process if not. */
void workload_open(struct workload *w, const char *dir, const struct workload_told *told);
void workload_close(struct workload *w);

void worker_init(struct worker *worker, struct workload *w, uint32_t thread, uint64_t seed);

void worker_free(struct worker *worker);

/* One write and one read, told about when they are on disk. */
void worker_step(struct worker *worker);

void workload_note_told(struct workload_told *told, const struct workload_record *record);

/* Ends the process unless ERR_OK. */
void workload_must(enum err err, const char *what);

uint64_t workload_random(uint64_t *state);

#endif
