/* Two rows for a timer: ("~due", queue, due, id) has attempts and payload, and is what the runner
 * reads in order; ("~timer", queue, id) has the due time, to find the other one by name. */
#include "shared/store/timers.h"

#include <stdatomic.h>

#include "shared/base/log.h"
#include "shared/store/store-private.h"
#include "shared/store/tuple.h"

enum {
    KEY_MAX = STORE_KEY_MAX,
    AT_ONCE = 100, /* timers of one queue before the next queue has its turn */
    WAIT_MAX_MS = 60 * 1000,
    RETRY_MS = 1000,
    RETRY_DOUBLINGS = 8,
    ATTEMPTS_LEN = 4,
};

/* RocksDB steps over every deleted row that is not yet cleaned up: scans begin behind them. */
struct queue {
    struct timer_queue face;
    uint64_t seen; /* sortable: there are no timers before this time */
};

struct timers {
    struct store *store;
    struct env *env;
    struct thread thread;
    struct mutex lock; /* guards the four below */
    struct cond changed;
    bool woken, stopping;
    uint64_t lowest; /* sortable: of all timers set since the last round */

    size_t count;
    struct queue queues[];
};

/* In the order of the times. */
static uint64_t sortable(int64_t due_ms) {
    return (uint64_t)due_ms ^ (1ull << 63);
}

/* ---- rows ---- */

static struct str due_prefix(struct arena *a, struct str queue) {
    struct buf key = buf_in_arena(a, KEY_MAX);
    tuple_add_text(&key, STR("~due"));
    tuple_add_text(&key, queue);
    return buf_str(&key);
}

static struct str due_key(struct arena *a, struct str queue, int64_t due_ms, struct str id) {
    struct buf key = buf_in_arena(a, KEY_MAX);
    buf_add(&key, due_prefix(a, queue));
    tuple_add_i64(&key, due_ms);
    tuple_add_bytes(&key, id);
    return buf_ok(&key) ? buf_str(&key) : (struct str){0};
}

static struct str name_key(struct arena *a, struct str queue, struct str id) {
    struct buf key = buf_in_arena(a, KEY_MAX);
    tuple_add_text(&key, STR("~timer"));
    tuple_add_text(&key, queue);
    tuple_add_bytes(&key, id);
    return buf_ok(&key) ? buf_str(&key) : (struct str){0};
}

static enum err remove_old(struct txn *txn, struct arena *a, struct str queue, struct str id,
                           struct str name) {
    struct str value = {0};
    int64_t due_ms = 0;
    enum err err = txn_get_for_update(txn, a, name, &value);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    if (tuple_next_i64(&value, &due_ms) != ERR_OK) return ERR_CORRUPT;
    TRY(txn_delete(txn, name));
    return txn_delete(txn, due_key(a, queue, due_ms, id));
}

static enum err set(struct txn *txn, struct arena *a, const struct timer *t, uint32_t attempts) {
    struct str name = name_key(a, t->queue, t->id);
    struct str key = due_key(a, t->queue, t->due_ms, t->id);
    if (!str_is_set(name) || !str_is_set(key)) return ERR_TOO_LARGE;

    struct buf due = buf_in_arena(a, 16);
    struct buf row = buf_in_arena(a, ATTEMPTS_LEN + STORE_VALUE_MAX);
    tuple_add_i64(&due, t->due_ms);
    buf_add_be32(&row, attempts);
    buf_add(&row, t->payload);
    if (!buf_ok(&row)) return ERR_TOO_LARGE;

    TRY(remove_old(txn, a, t->queue, t->id, name));
    TRY(txn_put(txn, name, buf_str(&due)));
    TRY(txn_put(txn, key, buf_str(&row)));
    txn_note_hook(txn, HOOK_TIMERS, sortable(t->due_ms));
    return ERR_OK;
}

enum err txn_timer_set(struct txn *txn, struct str queue, int64_t due_ms, struct str id,
                       struct str payload) {
    struct arena a = {0};
    struct timer timer = {.queue = queue, .id = id, .payload = payload, .due_ms = due_ms};
    enum err err = set(txn, &a, &timer, 0);
    arena_free(&a);
    return err;
}

enum err txn_timer_cancel(struct txn *txn, struct str queue, struct str id) {
    struct arena a = {0};
    struct str name = name_key(&a, queue, id);
    enum err err = str_is_set(name) ? remove_old(txn, &a, queue, id, name) : ERR_OK;
    arena_free(&a);
    return err;
}

/* ---- one timer ---- */

struct firing {
    const struct timer_queue *queue;
    struct arena *arena;
    struct str key; /* of the row in order */
    struct timer timer;
    uint32_t attempts;
    int64_t retry_at_ms;
};

static enum err parse_key(struct firing *f) {
    struct str rest = str_skip(f->key, due_prefix(f->arena, f->queue->name).len);
    f->timer.queue = f->queue->name;
    if (tuple_next_i64(&rest, &f->timer.due_ms) != ERR_OK) return ERR_CORRUPT;
    return tuple_next_bytes(&rest, f->arena, &f->timer.id) == ERR_OK ? ERR_OK : ERR_CORRUPT;
}

/* ERR_NOT_FOUND: it has been moved or cancelled since it was found. */
static enum err read_row(struct txn *txn, struct firing *f) {
    struct str value = {0};
    TRY(parse_key(f));
    TRY(txn_get_for_update(txn, f->arena, f->key, &value));
    if (value.len < ATTEMPTS_LEN) return ERR_CORRUPT;
    f->attempts = 0;
    for (size_t i = 0; i < ATTEMPTS_LEN; i++) {
        f->attempts = f->attempts << 8 | (unsigned char)value.ptr[i];
    }
    f->timer.payload = str_skip(value, ATTEMPTS_LEN);
    return ERR_OK;
}

static enum err fire(struct txn *txn, void *arg) {
    struct firing *f = arg;
    enum err err = read_row(txn, f);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    TRY(txn_delete(txn, f->key));
    TRY(txn_delete(txn, name_key(f->arena, f->timer.queue, f->timer.id)));
    return f->queue->fn(txn, f->queue->arg, &f->timer);
}

static enum err put_off(struct txn *txn, void *arg) {
    struct firing *f = arg;
    enum err err = read_row(txn, f);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    struct timer later = f->timer;
    later.due_ms = f->retry_at_ms;
    return set(txn, f->arena, &later, f->attempts + 1);
}

static int64_t retry_delay(uint32_t attempts) {
    return (int64_t)RETRY_MS << (attempts > RETRY_DOUBLINGS ? RETRY_DOUBLINGS : attempts);
}

static enum err fire_or_put_off(struct timers *t, const struct timer_queue *queue, struct arena *a,
                                struct str key) {
    struct firing f = {.queue = queue, .arena = a, .key = key};
    enum err err = store_run(t->store, STORE_WRITE, fire, &f, NULL);
    if (err == ERR_OK) return ERR_OK;
    log_warn("store", "timer %" PRIstr ": %s; trying again later", STR_ARG(queue->name),
             err_text(err));
    f.retry_at_ms = env_now_ms(t->env) + retry_delay(f.attempts);
    return store_run(t->store, STORE_WRITE, put_off, &f, NULL);
}

/* ---- the thread ---- */

/* Several at once: a scan has to step over the rows that were deleted lately. */
struct due {
    const struct queue *queue;
    struct arena *arena;
    int64_t now_ms, next_ms; /* next_ms: of the first that is not due */
    uint64_t seen;           /* sortable: of the last one taken */
    struct str keys[AT_ONCE];
    size_t count;
};

static enum err collect_due(struct due *due, struct txn_cursor *cursor) {
    struct str key = {0}, value = {0};
    while (due->count < AT_ONCE) {
        TRY(txn_cursor_next(cursor, &key, &value));
        struct firing f = {.queue = &due->queue->face, .arena = due->arena};
        f.key = arena_str(due->arena, key);
        TRY(parse_key(&f));
        if (f.timer.due_ms > due->now_ms) {
            due->next_ms = f.timer.due_ms;
            return ERR_OK;
        }
        due->keys[due->count++] = f.key;
        due->seen = sortable(f.timer.due_ms);
    }
    due->next_ms = due->now_ms;
    return ERR_OK;
}

static enum err find_due(struct txn *txn, void *arg) {
    struct due *due = arg;
    struct str prefix = due_prefix(due->arena, due->queue->face.name);
    struct buf from = buf_in_arena(due->arena, KEY_MAX);
    struct txn_cursor *cursor = NULL;
    buf_add(&from, prefix);
    tuple_add_i64(&from, (int64_t)(due->seen ^ (1ull << 63)));
    TRY(txn_cursor_open(txn, buf_str(&from), tuple_prefix_end(due->arena, prefix), false, &cursor));
    enum err err = collect_due(due, cursor);
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* Returns when to look at this queue again. */
static int64_t run_queue(struct timers *t, struct queue *queue) {
    struct arena a = {0};
    struct due due = {.queue = queue, .arena = &a, .next_ms = INT64_MAX, .seen = queue->seen};
    due.now_ms = env_now_ms(t->env);
    enum err err = store_run(t->store, STORE_READ, find_due, &due, NULL);
    for (size_t i = 0; i < due.count && err == ERR_OK; i++) {
        struct arena own = {0};
        err = fire_or_put_off(t, &queue->face, &own, due.keys[i]);
        arena_free(&own);
    }
    arena_free(&a);
    if (err != ERR_OK) return due.now_ms + RETRY_MS;
    queue->seen = due.seen;
    return due.next_ms;
}

/* Timers may have been set before what was seen. */
static void look_back(struct timers *t, uint64_t lowest) {
    for (size_t i = 0; i < t->count; i++) {
        if (t->queues[i].seen > lowest) t->queues[i].seen = lowest;
    }
}

static int64_t run_all(struct timers *t) {
    int64_t earliest_ms = INT64_MAX;
    for (size_t i = 0; i < t->count; i++) {
        int64_t next_ms = run_queue(t, &t->queues[i]);
        if (next_ms < earliest_ms) earliest_ms = next_ms;
    }
    return earliest_ms;
}

static int64_t wait_ms(struct timers *t, int64_t next_ms) {
    int64_t now_ms = env_now_ms(t->env);
    if (next_ms <= now_ms) return 0;
    return next_ms - now_ms > WAIT_MAX_MS ? WAIT_MAX_MS : next_ms - now_ms;
}

static void run(void *arg) {
    struct timers *t = arg;
    mutex_lock(&t->lock);
    while (!t->stopping) {
        uint64_t lowest = t->lowest;
        t->lowest = UINT64_MAX;
        t->woken = false;
        mutex_unlock(&t->lock);
        look_back(t, lowest);
        int64_t ms = wait_ms(t, run_all(t));
        mutex_lock(&t->lock);
        if (!t->woken && !t->stopping && ms > 0) cond_wait_ms(&t->changed, &t->lock, ms);
    }
    mutex_unlock(&t->lock);
}

void timers_wake(struct timers *timers) {
    mutex_lock(&timers->lock);
    timers->woken = true;
    cond_signal(&timers->changed);
    mutex_unlock(&timers->lock);
}

static void timer_was_set(void *arg, uint64_t due) {
    struct timers *t = arg;
    mutex_lock(&t->lock);
    if (due < t->lowest) t->lowest = due;
    t->woken = true;
    cond_signal(&t->changed);
    mutex_unlock(&t->lock);
}

static void free_timers(struct timers *t) {
    cond_deinit(&t->changed);
    mutex_deinit(&t->lock);
    free(t);
}

enum err timers_start(struct store *store, struct env *env, const struct timer_queue *queues,
                      size_t count, struct timers **timers) {
    *timers = NULL;
    ASSERT(count <= TIMER_QUEUES_MAX);
    struct timers *t = calloc(1, sizeof *t + count * sizeof t->queues[0]);
    ASSERT(t != NULL);
    t->store = store;
    t->env = env;
    t->count = count;
    for (size_t i = 0; i < count; i++) {
        t->queues[i].face = queues[i];
    }
    mutex_init(&t->lock);
    cond_init(&t->changed);

    store_set_hook(store, HOOK_TIMERS, timer_was_set, t);
    enum err err = thread_start(&t->thread, "store-timers", run, t);
    if (err != ERR_OK) {
        store_set_hook(store, HOOK_TIMERS, NULL, NULL);
        free_timers(t);
        return err;
    }
    *timers = t;
    return ERR_OK;
}

void timers_stop(struct timers *timers) {
    if (timers == NULL) return;
    store_set_hook(timers->store, HOOK_TIMERS, NULL, NULL);
    mutex_lock(&timers->lock);
    timers->stopping = true;
    cond_signal(&timers->changed);
    mutex_unlock(&timers->lock);
    thread_join(&timers->thread);
    free_timers(timers);
}
