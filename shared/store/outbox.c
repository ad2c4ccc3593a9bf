/* A message is the row ("~outbox", topic, due, number, index): attempts, payload. `number` is the
 * sequence number of its transaction, `index` counts the messages in it. A dead letter is the row
 * ("~dead", topic, number, index) with the same value. */
#include "shared/store/outbox.h"

#include "shared/base/log.h"
#include "shared/store/store-private.h"
#include "shared/store/tuple.h"

enum {
    KEY_MAX = STORE_KEY_MAX,
    ATTEMPTS_LEN = 4,
    ATTEMPTS_DEFAULT = 10,
    RETRY_MS = 1000,
    RETRY_MAX_MS = 5 * 60 * 1000,
    WAIT_MAX_MS = 60 * 1000,
    NUMBER_SHIFT = 16, /* a message's number: that of the transaction, then 16 bits of index */
    TOPIC_LEN_MAX = 64,
    MESSAGE_KEY_MAX = 2 * TOPIC_LEN_MAX + 64,
    AT_ONCE = 64, /* messages found by one scan */
};

/* A topic's messages that are due and not yet begun. RocksDB steps over every deleted row that is
 * not yet cleaned up: scans are few, and begin behind them. */
struct topic {
    struct outbox_topic face;
    uint64_t seen;   /* no new message before this number waits unseen */
    uint64_t lowest; /* number of a message that came since, perhaps below `seen` */
    bool scanning;   /* a worker looks for more */
    int64_t next_ms; /* when the first is due that was not yet at the last look */
    size_t begun, count;
    char keys[AT_ONCE][MESSAGE_KEY_MAX];
    size_t key_lens[AT_ONCE];
};

struct worker {
    struct outbox *outbox;
    struct topic *topic;
    struct thread thread;
    char busy_with[MESSAGE_KEY_MAX]; /* key of the message that it delivers */
    size_t busy_len;
};

struct outbox {
    struct store *store;
    struct env *env;
    struct mutex lock; /* guards the topics but their faces, the workers' keys, and all below */
    struct cond changed;
    uint64_t wakes;
    bool stopping;
    size_t topic_count, worker_count;
    struct topic topics[OUTBOX_TOPICS_MAX];
    struct worker workers[OUTBOX_TOPICS_MAX * OUTBOX_THREADS_MAX];
};

/* ---- rows ---- */

static struct str topic_prefix(struct arena *a, const char *kind, struct str topic) {
    struct buf key = buf_in_arena(a, KEY_MAX);
    tuple_add_text(&key, str_c(kind));
    tuple_add_text(&key, topic);
    return buf_str(&key);
}

static struct str message_key(struct arena *a, struct str topic, int64_t due_ms, uint64_t number) {
    struct buf key = buf_in_arena(a, KEY_MAX);
    buf_add(&key, topic_prefix(a, "~outbox", topic));
    tuple_add_i64(&key, due_ms);
    tuple_add_u64(&key, number);
    return buf_str(&key);
}

static struct str dead_key(struct arena *a, struct str topic, uint64_t number) {
    struct buf key = buf_in_arena(a, KEY_MAX);
    buf_add(&key, topic_prefix(a, "~dead", topic));
    tuple_add_u64(&key, number);
    return buf_str(&key);
}

static enum err put_value(struct txn *txn, struct arena *a, struct str key, uint32_t attempts,
                          struct str payload) {
    struct buf value = buf_in_arena(a, ATTEMPTS_LEN + STORE_VALUE_MAX);
    buf_add_be32(&value, attempts);
    buf_add(&value, payload);
    return buf_ok(&value) ? txn_put(txn, key, buf_str(&value)) : ERR_TOO_LARGE;
}

static enum err parse_value(struct str value, uint32_t *attempts, struct str *payload) {
    if (value.len < ATTEMPTS_LEN) return ERR_CORRUPT;
    *attempts = 0;
    for (size_t i = 0; i < ATTEMPTS_LEN; i++) {
        *attempts = *attempts << 8 | (unsigned char)value.ptr[i];
    }
    *payload = str_skip(value, ATTEMPTS_LEN);
    return ERR_OK;
}

/* The due time of a new message is 0: it is due whatever the clock is set to, and the order is
 * that of the numbers. */
enum err txn_outbox_put(struct txn *txn, struct str topic, struct str payload) {
    if (txn->outbox_count >> NUMBER_SHIFT != 0 || topic.len > TOPIC_LEN_MAX) return ERR_TOO_LARGE;
    struct arena a = {0};
    uint64_t number = txn_sequence(txn) << NUMBER_SHIFT | txn->outbox_count;
    enum err err = put_value(txn, &a, message_key(&a, topic, 0, number), 0, payload);
    if (err == ERR_OK) {
        txn->outbox_count++;
        txn_note_hook(txn, HOOK_OUTBOX, number);
    }
    arena_free(&a);
    return err;
}

/* ---- finding work ---- */

struct found {
    struct topic *topic;
    struct arena *arena;
    int64_t now_ms, next_ms; /* next_ms: of the first that is not due */
    uint64_t seen;
    struct str keys[AT_ONCE];
    size_t count;
};

static enum err parse_key(struct arena *a, struct str topic, struct str key, int64_t *due_ms,
                          uint64_t *number) {
    struct str rest = str_skip(key, topic_prefix(a, "~outbox", topic).len);
    if (tuple_next_i64(&rest, due_ms) != ERR_OK) return ERR_CORRUPT;
    return tuple_next_u64(&rest, number) == ERR_OK ? ERR_OK : ERR_CORRUPT;
}

static enum err collect_due(struct found *f, struct txn_cursor *cursor) {
    struct str key = {0}, value = {0};
    int64_t due_ms = 0;
    uint64_t number = 0;
    while (f->count < AT_ONCE) {
        TRY(txn_cursor_next(cursor, &key, &value));
        TRY(parse_key(f->arena, f->topic->face.name, key, &due_ms, &number));
        if (due_ms > f->now_ms) {
            f->next_ms = due_ms;
            return ERR_OK;
        }
        if (due_ms == 0) f->seen = number;
        f->keys[f->count++] = arena_str(f->arena, key);
    }
    f->next_ms = f->now_ms;
    return ERR_OK;
}

static enum err find_due(struct txn *txn, void *arg) {
    struct found *f = arg;
    struct txn_cursor *cursor = NULL;
    struct str topic = f->topic->face.name;
    struct str from = message_key(f->arena, topic, 0, f->seen);
    struct str to = tuple_prefix_end(f->arena, topic_prefix(f->arena, "~outbox", topic));
    TRY(txn_cursor_open(txn, from, to, false, &cursor));
    enum err err = collect_due(f, cursor);
    txn_cursor_close(cursor);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

/* Under the lock: is somebody delivering this one? */
static bool is_taken(const struct outbox *o, struct str key) {
    for (size_t i = 0; i < o->worker_count; i++) {
        if (str_eq(key, str_n(o->workers[i].busy_with, o->workers[i].busy_len))) return true;
    }
    return false;
}

/* Under the lock. Some may have been ended since the scan: read_message will not find them. */
static void fill_topic(struct outbox *o, struct topic *t, const struct found *f) {
    t->begun = t->count = 0;
    for (size_t i = 0; i < f->count; i++) {
        struct str key = f->keys[i];
        ASSERT(key.len <= MESSAGE_KEY_MAX);
        if (is_taken(o, key)) continue;
        memcpy(t->keys[t->count], key.ptr, key.len);
        t->key_lens[t->count++] = key.len;
    }
    t->seen = f->seen;
}

/* Under the lock, which is given up meanwhile. */
static void scan_topic(struct outbox *o, struct topic *t) {
    struct arena a = {0};
    if (t->lowest < t->seen) t->seen = t->lowest;
    t->lowest = UINT64_MAX;
    struct found f = {.topic = t, .arena = &a, .seen = t->seen, .next_ms = INT64_MAX};
    t->scanning = true;
    mutex_unlock(&o->lock);
    f.now_ms = env_now_ms(o->env);
    enum err err = store_run(o->store, STORE_READ, find_due, &f, NULL);
    mutex_lock(&o->lock);
    t->scanning = false;
    if (err == ERR_OK) fill_topic(o, t, &f);
    t->next_ms = err == ERR_OK ? f.next_ms : f.now_ms + RETRY_MS;
    cond_broadcast(&o->changed);
    arena_free(&a);
}

/* Under the lock: the next message becomes the worker's. */
static bool take_next(struct worker *w) {
    struct topic *t = w->topic;
    if (t->begun == t->count) return false;
    w->busy_len = t->key_lens[t->begun];
    memcpy(w->busy_with, t->keys[t->begun], w->busy_len);
    t->begun++;
    return true;
}

struct job {
    struct worker *worker;
    struct arena *arena;
    struct str key;
    struct outbox_message message;
    int64_t retry_at_ms;
};

static enum err read_message(struct txn *txn, void *arg) {
    struct job *job = arg;
    struct outbox_message *m = &job->message;
    struct str value = {0};
    int64_t due_ms = 0;
    m->topic = job->worker->topic->face.name;
    TRY(txn_get(txn, job->arena, job->key, &value));
    TRY(parse_key(job->arena, m->topic, job->key, &due_ms, &m->number));
    TRY(parse_value(value, &m->attempt, &m->payload));
    m->attempt++;
    return ERR_OK;
}

/* ---- doing it ---- */

static enum err remove_message(struct txn *txn, void *arg) {
    struct job *job = arg;
    return txn_delete(txn, job->key);
}

static enum err put_off(struct txn *txn, void *arg) {
    struct job *job = arg;
    const struct outbox_message *m = &job->message;
    TRY(txn_delete(txn, job->key));
    struct str later = message_key(job->arena, m->topic, job->retry_at_ms, m->number);
    return put_value(txn, job->arena, later, m->attempt, m->payload);
}

static enum err give_up(struct txn *txn, void *arg) {
    struct job *job = arg;
    const struct outbox_message *m = &job->message;
    const struct outbox_topic *topic = &job->worker->topic->face;
    TRY(txn_delete(txn, job->key));
    if (topic->give_up != NULL) return topic->give_up(txn, topic->arg, m);
    return put_value(txn, job->arena, dead_key(job->arena, m->topic, m->number), m->attempt,
                     m->payload);
}

static int64_t retry_delay(const struct outbox_topic *topic, uint32_t attempt) {
    int64_t ms = topic->retry_ms;
    while (attempt-- > 1 && ms < RETRY_MAX_MS)
        ms *= 2;
    return ms < RETRY_MAX_MS ? ms : RETRY_MAX_MS;
}

static enum err deliver(struct job *job) {
    struct store *store = job->worker->outbox->store;
    const struct outbox_topic *topic = &job->worker->topic->face;
    enum err err = topic->deliver(topic->arg, &job->message);
    if (err == ERR_OK) return store_run(store, STORE_WRITE, remove_message, job, NULL);

    if (job->message.attempt >= topic->attempts_max) {
        log_warn("store", "outbox %" PRIstr ": gave up after %u attempts: %s", STR_ARG(topic->name),
                 job->message.attempt, err_text(err));
        return store_run(store, STORE_WRITE, give_up, job, NULL);
    }
    int64_t delay_ms = retry_delay(topic, job->message.attempt);
    job->retry_at_ms = env_now_ms(job->worker->outbox->env) + delay_ms;
    return store_run(store, STORE_WRITE, put_off, job, NULL);
}

/* What is delivered must be on disk: else it could be told of something that never happened. */
static enum err do_job(struct job *job) {
    struct store *store = job->worker->outbox->store;
    uint64_t ticket = 0;
    TRY(store_run(store, STORE_READ, read_message, job, &ticket));
    TRY(store_wait(store, ticket));
    return deliver(job);
}

/* Under the lock, which is given up meanwhile. */
static void work(struct worker *w) {
    struct outbox *o = w->outbox;
    struct arena a = {0};
    struct job job = {.worker = w, .arena = &a, .key = str_n(w->busy_with, w->busy_len)};
    mutex_unlock(&o->lock);
    enum err err = do_job(&job);
    bool failed = err != ERR_OK && err != ERR_NOT_FOUND;
    if (failed) thread_sleep_us(RETRY_MS * 100); /* the store's trouble, not the message's */
    mutex_lock(&o->lock);
    w->busy_len = 0;
    if (failed && job.message.number < w->topic->lowest) w->topic->lowest = job.message.number;
    arena_free(&a);
}

/* The end of somebody else's scan is no reason for one of our own: without work for us we go on
 * waiting, else the workers of a topic would wake each other for ever. */
static void wait_for_more(struct outbox *o, const struct topic *t, uint64_t wakes) {
    while (o->wakes == wakes && !o->stopping && t->begun == t->count) {
        int64_t ms = t->next_ms - env_now_ms(o->env);
        if (ms <= 0) return;
        cond_wait_ms(&o->changed, &o->lock, ms < WAIT_MAX_MS ? ms : WAIT_MAX_MS);
    }
}

static void run(void *arg) {
    struct worker *w = arg;
    struct outbox *o = w->outbox;
    mutex_lock(&o->lock);
    while (!o->stopping) {
        if (take_next(w)) {
            work(w);
        } else if (w->topic->scanning) {
            cond_wait(&o->changed, &o->lock);
        } else {
            uint64_t wakes = o->wakes;
            scan_topic(o, w->topic);
            wait_for_more(o, w->topic, wakes);
        }
    }
    mutex_unlock(&o->lock);
}

void outbox_wake(struct outbox *outbox) {
    mutex_lock(&outbox->lock);
    outbox->wakes++;
    cond_broadcast(&outbox->changed);
    mutex_unlock(&outbox->lock);
}

static void message_was_put(void *arg, uint64_t number) {
    struct outbox *o = arg;
    mutex_lock(&o->lock);
    for (size_t i = 0; i < o->topic_count; i++) {
        if (number < o->topics[i].lowest) o->topics[i].lowest = number;
    }
    o->wakes++;
    cond_broadcast(&o->changed);
    mutex_unlock(&o->lock);
}

/* ---- starting and stopping ---- */

static enum err start_workers(struct outbox *o, struct topic *topic) {
    DEFER(mutex_release) struct mutex *held = mutex_acquire(&o->lock);
    (void)held;
    for (int i = 0; i < topic->face.threads; i++) {
        struct worker *w = &o->workers[o->worker_count];
        w->outbox = o;
        w->topic = topic;
        TRY(thread_start(&w->thread, "store-outbox", run, w));
        o->worker_count++;
    }
    return ERR_OK;
}

static struct outbox_topic with_defaults(struct outbox_topic topic) {
    ASSERT(topic.threads <= OUTBOX_THREADS_MAX);
    if (topic.threads == 0) topic.threads = 1;
    if (topic.attempts_max == 0) topic.attempts_max = ATTEMPTS_DEFAULT;
    if (topic.retry_ms == 0) topic.retry_ms = RETRY_MS;
    return topic;
}

enum err outbox_start(struct store *store, struct env *env, const struct outbox_topic *topics,
                      size_t count, struct outbox **outbox) {
    *outbox = NULL;
    ASSERT(count <= OUTBOX_TOPICS_MAX);
    struct outbox *o = calloc(1, sizeof *o);
    ASSERT(o != NULL);
    o->store = store;
    o->env = env;
    mutex_init(&o->lock);
    cond_init(&o->changed);
    o->topic_count = count;
    for (size_t i = 0; i < count; i++) {
        o->topics[i].face = with_defaults(topics[i]);
        o->topics[i].lowest = UINT64_MAX;
    }
    store_set_hook(store, HOOK_OUTBOX, message_was_put, o);
    for (size_t i = 0; i < count; i++) {
        enum err err = start_workers(o, &o->topics[i]);
        if (err != ERR_OK) {
            outbox_stop(o);
            return err;
        }
    }
    *outbox = o;
    return ERR_OK;
}

void outbox_stop(struct outbox *outbox) {
    if (outbox == NULL) return;
    store_set_hook(outbox->store, HOOK_OUTBOX, NULL, NULL);
    mutex_lock(&outbox->lock);
    outbox->stopping = true;
    cond_broadcast(&outbox->changed);
    mutex_unlock(&outbox->lock);
    for (size_t i = 0; i < outbox->worker_count; i++) {
        thread_join(&outbox->workers[i].thread);
    }
    cond_deinit(&outbox->changed);
    mutex_deinit(&outbox->lock);
    free(outbox);
}

enum err txn_outbox_dead(struct txn *txn, struct str topic, outbox_dead_fn *fn, void *arg) {
    struct arena a = {0};
    struct txn_cursor *cursor = NULL;
    struct str from = topic_prefix(&a, "~dead", topic), key = {0}, value = {0};
    struct outbox_message m = {.topic = topic};
    enum err err = txn_cursor_open(txn, from, tuple_prefix_end(&a, from), false, &cursor);
    while (err == ERR_OK && (err = txn_cursor_next(cursor, &key, &value)) == ERR_OK) {
        struct str rest = str_skip(key, from.len);
        if (tuple_next_u64(&rest, &m.number) != ERR_OK) err = ERR_CORRUPT;
        if (err == ERR_OK) err = parse_value(value, &m.attempt, &m.payload);
        if (err == ERR_OK && !fn(arg, &m)) break;
    }
    txn_cursor_close(cursor);
    arena_free(&a);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}
