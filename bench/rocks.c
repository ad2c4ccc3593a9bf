/* bench/rocks.c - the ceiling of durable writes: RocksDB alone, from as many threads as a server
 * has connections, each waiting for its own synced put. RocksDB joins the puts of one moment into
 * one write and one sync. Prints the line of JSON that bench/load.c prints, as far as it applies.
 */
#include <pthread.h>
#include <rocksdb/c.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/histogram.h"

enum { THREADS_MAX = 4096, STACK_BYTES = 256 * 1024, WRITE_BUFFER = 32 << 20 };

struct bench {
    rocksdb_t *db;
    rocksdb_writeoptions_t *sync;
    char *value;
    size_t size;
    uint64_t keys;
    _Atomic uint64_t next;
    _Atomic bool counting, stop;
    pthread_mutex_t lock; /* guards the sum of all threads */
    struct histogram latency;
};

static void die(const char *what) {
    fprintf(stderr, "rocks: %s\n", what);
    exit(1);
}

static uint64_t now_ns(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void put(struct bench *b) {
    char key[32], *error = NULL;
    uint64_t n = atomic_fetch_add_explicit(&b->next, 1, memory_order_relaxed) % b->keys;
    int len =
        snprintf(key, sizeof key, "item-%016llx", (unsigned long long)(n * 0x9e3779b97f4a7c15u));
    rocksdb_put(b->db, b->sync, key, (size_t)len, b->value, b->size, &error);
    if (error != NULL) die(error);
}

static void *writer(void *arg) {
    struct bench *b = arg;
    struct histogram *mine = calloc(1, sizeof *mine);
    if (mine == NULL) die("no memory");
    while (!atomic_load_explicit(&b->stop, memory_order_relaxed)) {
        uint64_t began = now_ns(CLOCK_MONOTONIC);
        put(b);
        if (!atomic_load_explicit(&b->counting, memory_order_relaxed)) continue;
        histogram_add(mine, now_ns(CLOCK_MONOTONIC) - began);
    }
    pthread_mutex_lock(&b->lock);
    histogram_merge(&b->latency, mine);
    pthread_mutex_unlock(&b->lock);
    free(mine);
    return NULL;
}

static void pause_ms(uint64_t ms) {
    struct timespec t = {(time_t)(ms / 1000), (long)(ms % 1000) * 1000000};
    nanosleep(&t, NULL);
}

static void open_db(struct bench *b, const char *dir) {
    char *error = NULL;
    rocksdb_options_t *o = rocksdb_options_create();
    rocksdb_options_set_create_if_missing(o, 1);
    rocksdb_options_set_compression(o, rocksdb_lz4_compression);
    rocksdb_options_set_write_buffer_size(o, WRITE_BUFFER);
    b->db = rocksdb_open(o, dir, &error);
    if (error != NULL) die(error);
    rocksdb_options_destroy(o);
    b->sync = rocksdb_writeoptions_create();
    rocksdb_writeoptions_set_sync(b->sync, 1);
}

static double seconds(uint64_t ns) {
    return (double)ns / 1e9;
}

static void print_result(const struct bench *b, double took, double cpu) {
    const struct histogram *h = &b->latency;
    printf("{\"rate\": %.2f, \"p50\": %.1f, \"p99\": %.1f, \"cpu\": %.2f}\n",
           (double)h->count / took, (double)histogram_quantile(h, 0.5) / 1e3,
           (double)histogram_quantile(h, 0.99) / 1e3,
           h->count == 0 ? 0 : cpu * 1e6 / (double)h->count);
}

static void run(struct bench *b, size_t threads, uint64_t warmup_ms, uint64_t run_ms) {
    static pthread_t thread[THREADS_MAX];
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    for (size_t i = 0; i < threads; i++) {
        if (pthread_create(&thread[i], &attributes, writer, b) != 0) die("pthread_create");
    }
    pause_ms(warmup_ms);
    uint64_t began = now_ns(CLOCK_MONOTONIC), cpu = now_ns(CLOCK_PROCESS_CPUTIME_ID);
    atomic_store(&b->counting, true);
    pause_ms(run_ms);
    atomic_store(&b->counting, false);
    uint64_t took = now_ns(CLOCK_MONOTONIC) - began;
    cpu = now_ns(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    atomic_store(&b->stop, true);
    for (size_t i = 0; i < threads; i++)
        pthread_join(thread[i], NULL);
    print_result(b, seconds(took), seconds(cpu));
}

int main(int argc, char **argv) {
    static struct bench b = {.lock = PTHREAD_MUTEX_INITIALIZER};
    if (argc != 7) {
        fputs("rocks DIRECTORY THREADS VALUE-BYTES KEYS WARMUP-MS RUN-MS\n", stderr);
        return 2;
    }
    size_t threads = strtoul(argv[2], NULL, 10);
    b.size = strtoul(argv[3], NULL, 10);
    b.keys = strtoul(argv[4], NULL, 10);
    b.value = malloc(b.size + 1);
    if (threads == 0 || threads > THREADS_MAX || b.keys == 0 || b.value == NULL) die("arguments");
    for (size_t i = 0; i < b.size; i++)
        b.value[i] = (char)(i * 2654435761u >> 13);
    open_db(&b, argv[1]);
    run(&b, threads, strtoul(argv[5], NULL, 10), strtoul(argv[6], NULL, 10));
    rocksdb_close(b.db);
    rocksdb_writeoptions_destroy(b.sync);
    free(b.value);
    return 0;
}
