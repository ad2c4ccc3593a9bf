#include "shared/store/flusher.h"

#include "shared/base/log.h"

enum {
    RETRY_MS = 100, /* how often a disk that failed is tried again */

    /* Who has just been answered sends the next write in a moment: with that many of them a sync
     * that begins at once would find only the first, and the others would wait for one more. */
    GATHER_FROM = 8,
    GATHER_US = 100,
};

static const char probe_key[] = {0, 'p'};

/* After a failure RocksDB refuses writes until it has put everything from memory into tables and
 * begun a new log (it does so by itself when there is space again). Only a write that goes through
 * tells that: the broken log itself may be synced with a hole in it. */
static enum err probe(struct flusher *f) {
    char *message = NULL;
    rocksdb_put(f->rocks->db, f->rocks->write, probe_key, sizeof probe_key, "", 0, &message);
    return rocks_err_quiet(message);
}

static enum err flush(struct flusher *f, bool after_failure) {
    if (flusher_is_broken(f)) return ERR_IO;
    if (after_failure) TRY(probe(f));
    uint64_t upto = rocks_newest(f->rocks);
    char *message = NULL;
    rocksdb_flush_wal(f->rocks->db, 1, &message);
    TRY(rocks_err(message));
    atomic_fetch_add_explicit(&f->fsyncs, 1, memory_order_relaxed);
    atomic_store(&f->durable, upto);
    return ERR_OK;
}

/* Under the lock, which is given up meanwhile. */
static void flush_and_tell(struct flusher *f) {
    bool after_failure = f->failed != ERR_OK;
    bool gather = f->told >= GATHER_FROM && !f->stopping;
    mutex_unlock(&f->lock);
    if (gather) thread_sleep_us(GATHER_US);
    enum err err = flush(f, after_failure);
    mutex_lock(&f->lock);

    if (err != ERR_OK && f->failed == ERR_OK) {
        bool full = err == ERR_NO_SPACE;
        atomic_store(&f->broken, !full);
        log_error("store", "cannot write the log: %s; no more writes until %s", err_text(err),
                  full ? "there is room again" : "brume is started again");
    } else if (err == ERR_OK && f->failed != ERR_OK) {
        log_info("store", "the log can be written again");
    }
    f->failed = err;
    if (err != ERR_OK) f->failures++;
    cond_broadcast(&f->done);
}

/* Take those out that are due: all, when the disk has failed. */
static struct store_waiter *take_waiters(struct flusher *f) {
    struct store_waiter *due = NULL, **end = &due;
    for (struct store_waiter **at = &f->waiters; *at != NULL;) {
        struct store_waiter *w = *at;
        if (f->failed == ERR_OK && !flusher_has(f, w->ticket)) {
            at = &w->next;
            continue;
        }
        *at = w->next;
        w->next = NULL;
        *end = w;
        end = &w->next;
    }
    return due;
}

static void call_waiters(struct flusher *f) {
    struct store_waiter *due = take_waiters(f);
    enum err failed = f->failed;
    if (due == NULL) return;
    mutex_unlock(&f->lock);
    f->told = 0;
    for (; due != NULL; f->told++) {
        struct store_waiter *w = due;
        due = w->next; /* `w` may be gone after the call */
        w->next = NULL;
        w->fn(w, flusher_has(f, w->ticket) ? ERR_OK : failed);
    }
    mutex_lock(&f->lock);
}

static bool behind(struct flusher *f) {
    return f->keep && rocks_newest(f->rocks) > atomic_load(&f->durable);
}

/* `asleep` is set before looking for work, and writers count their notice before looking at
 * `asleep`: one of the two sees the other. */
static void sleep_until_needed(struct flusher *f) {
    atomic_store(&f->asleep, true);
    (void)atomic_load(&f->notices); /* from here on all writes noticed so far are seen */
    bool more = behind(f);
    if (f->failed != ERR_OK && !f->stopping) {
        cond_wait_ms(&f->work, &f->lock, RETRY_MS);
    } else if (!more && f->waiters == NULL && !f->stopping) {
        cond_wait(&f->work, &f->lock);
    }
    atomic_store(&f->asleep, false);
}

static void run(void *arg) {
    struct flusher *f = arg;
    mutex_lock(&f->lock);
    while (!f->stopping) {
        if (f->failed != ERR_OK || behind(f)) flush_and_tell(f);
        call_waiters(f);
        sleep_until_needed(f);
    }
    if (behind(f)) flush_and_tell(f);
    call_waiters(f);
    mutex_unlock(&f->lock);
}

enum err flusher_start(struct flusher *f, struct rocks *rocks, bool keep) {
    f->rocks = rocks;
    f->keep = keep;
    mutex_init(&f->lock);
    cond_init(&f->work);
    cond_init(&f->done);
    atomic_store(&f->durable, keep ? rocks_newest(rocks) : UINT64_MAX);
    return thread_start(&f->thread, "store-flush", run, f);
}

static void wake(struct flusher *f) {
    cond_signal(&f->work);
}

void flusher_stop(struct flusher *f) {
    mutex_lock(&f->lock);
    f->stopping = true;
    wake(f);
    mutex_unlock(&f->lock);
    thread_join(&f->thread);
    cond_deinit(&f->work);
    cond_deinit(&f->done);
    mutex_deinit(&f->lock);
}

void flusher_notify(struct flusher *f) {
    if (!f->keep) return;
    atomic_fetch_add(&f->notices, 1);
    if (!atomic_load(&f->asleep)) return;
    mutex_lock(&f->lock);
    wake(f);
    mutex_unlock(&f->lock);
}

uint64_t flusher_ticket(struct flusher *f) {
    if (!f->keep) return 0;
    uint64_t ticket = rocks_newest(f->rocks);
    return flusher_has(f, ticket) ? 0 : ticket;
}

enum err flusher_wait(struct flusher *f, uint64_t ticket) {
    if (flusher_has(f, ticket)) return ERR_OK;
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&f->lock);
    (void)held;
    enum err err = f->failed;
    uint64_t failures = f->failures;
    while (err == ERR_OK && !flusher_has(f, ticket)) {
        cond_wait(&f->done, &f->lock);
        if (f->failures != failures) err = f->failed == ERR_OK ? ERR_IO : f->failed;
    }
    return flusher_has(f, ticket) ? ERR_OK : err;
}

void flusher_call(struct flusher *f, struct store_waiter *waiter) {
    mutex_lock(&f->lock);
    waiter->next = f->waiters;
    f->waiters = waiter;
    if (atomic_load(&f->asleep)) wake(f);
    mutex_unlock(&f->lock);
}
