/* An exchange on its loop: made, filled, handed to the application, taken back. */
#include <unistd.h>

#include "shared/http/internal.h"

enum { FREE_MAX = 256, BODY_FIRST_MAX = 1024 * 1024, BODY_IN_ARENA = 2048 };

static void run_posted(struct loop_task *task);

static struct exchange *exchange_make(struct http_loop *loop) {
    struct exchange *e = calloc(1, sizeof *e);
    ASSERT(e != NULL);
    e->loop = loop;
    e->task.run = run_posted;
    pthread_mutex_init(&e->lock, NULL);
    pthread_cond_init(&e->changed, NULL);
    return e;
}

/* All but what is kept from one use to the next. */
static void clear(struct exchange *e) {
    struct arena arena = e->pub.arena;
    arena_reset(&arena);
    arena_free(&e->late);
    buf_free(&e->body);
    fifo_free(&e->in);
    fifo_free(&e->out);
    memset(e, 0, offsetof(struct exchange, task));
    e->pub.arena = arena;

    /* Also under the lock: the thread that ended it may not have let go of it yet. */
    pthread_mutex_lock(&e->lock);
    memset(&e->posted, 0, sizeof *e - offsetof(struct exchange, posted));
    pthread_mutex_unlock(&e->lock);
}

struct exchange *exchange_new(struct conn *c) {
    struct http_loop *loop = c->loop;
    struct exchange *e = loop->free_exchanges;
    if (e != NULL) {
        loop->free_exchanges = e->next;
        loop->free_count--;
        e->next = NULL;
    } else {
        e = exchange_make(loop);
    }
    loop->exchange_count++;

    const struct http_limits *limits = &loop->server->limits;
    e->loop = loop;
    e->conn = c;
    e->pub.content_length = -1;
    e->pub.tls = c->tls != NULL;
    e->pub.peer = c->peer;
    e->reply.file.fd = -1;
    e->read_ms = loop_now(loop);
    head_init(&e->head, &e->pub.arena, limits->head_bytes, limits->header_count);
    return e;
}

static void destroy(struct exchange *e) {
    arena_free(&e->pub.arena);
    pthread_mutex_destroy(&e->lock);
    pthread_cond_destroy(&e->changed);
    free(e);
}

void exchange_free(struct exchange *e) {
    pthread_mutex_lock(&e->lock);
    bool later = e->posted || e->gone_running;
    e->dead = true;
    pthread_mutex_unlock(&e->lock);
    if (later) return;

    exchange_unlink(e);
    struct http_loop *loop = e->loop;
    if (e->reply.file.fd >= 0) close(e->reply.file.fd);
    clear(e);
    loop->exchange_count--;
    if (loop->free_count >= FREE_MAX) {
        destroy(e);
        return;
    }
    e->next = loop->free_exchanges;
    loop->free_exchanges = e;
    loop->free_count++;
}

void exchange_free_all(struct http_loop *loop) {
    while (loop->free_exchanges != NULL) {
        struct exchange *e = loop->free_exchanges;
        loop->free_exchanges = e->next;
        destroy(e);
    }
}

/* False: `e` does not exist any more. */
static bool run_gone(struct exchange *e) {
    pthread_mutex_lock(&e->lock);
    http_gone_fn *fn = e->begun_end ? NULL : e->gone_fn;
    void *arg = e->gone_arg;
    e->gone_fn = NULL;
    e->gone_running = fn != NULL;
    pthread_mutex_unlock(&e->lock);
    if (fn == NULL) return true;

    fn(arg);

    pthread_mutex_lock(&e->lock);
    e->gone_running = false;
    bool dead = e->dead;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
    if (dead) exchange_free(e);
    return !dead;
}

void exchange_gone(struct exchange *e) {
    pthread_mutex_lock(&e->lock);
    e->gone = true;
    if (!e->in_eof && e->in_error == ERR_OK) e->in_error = ERR_GONE;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
    (void)run_gone(e);
}

void exchange_link(struct exchange *e, struct exchange **list) {
    e->next = *list;
    e->link = list;
    if (e->next != NULL) e->next->link = &e->next;
    *list = e;
}

void exchange_unlink(struct exchange *e) {
    if (e->link == NULL) return;
    *e->link = e->next;
    if (e->next != NULL) e->next->link = e->link;
    e->next = NULL;
    e->link = NULL;
}

void exchange_detach(struct exchange *e) {
    exchange_unlink(e);
    e->conn = NULL;
    if (e->ended || !e->app_owns) {
        exchange_free(e);
        return;
    }
    exchange_gone(e);
}

/* ---- the request ---- */

bool exchange_has_body(const struct exchange *e) {
    return !e->received && (e->chunked || e->pub.http2 || e->pub.content_length > 0);
}

static void prepare_buffer(struct exchange *e) {
    uint64_t declared = e->pub.content_length > 0 ? (uint64_t)e->pub.content_length : 0;
    bool small = declared > 0 && declared <= BODY_IN_ARENA;
    e->body = small ? buf_in_arena(&e->pub.arena, e->pub.body_max) : buf_on_heap(e->pub.body_max);
    if (declared == 0) return;
    (void)buf_reserve(&e->body, declared < BODY_FIRST_MAX ? (size_t)declared : BODY_FIRST_MAX);
}

static bool begin_buffered(struct exchange *e) {
    bool declared = e->pub.content_length > 0;
    if (declared && (uint64_t)e->pub.content_length > e->pub.body_max) {
        e->reject = 413;
        return false;
    }
    prepare_buffer(e);
    if (e->expects && exchange_has_body(e)) {
        e->expects = false;
        e->conn->protocol->send_continue(e);
    }
    return true;
}

bool exchange_head_done(struct exchange *e) {
    const struct http_app *app = &e->loop->server->app;
    count_add(&e->loop->requests, 1);
    e->head_seen = true;
    e->app_owns = true;
    enum http_body_plan plan = app->on_head(app->ctx, &e->pub);
    e->plan = plan;
    if (e->ended || plan == HTTP_BODY_DONE) return true;

    if (plan == HTTP_BODY_BUFFER) {
        e->app_owns = false;
        return begin_buffered(e);
    }
    app->on_ready(app->ctx, &e->pub);
    return true;
}

static bool add_streamed(struct exchange *e, struct str bytes) {
    pthread_mutex_lock(&e->lock);
    fifo_add(&e->in, bytes);
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
    return true;
}

bool exchange_body_bytes(struct exchange *e, struct str bytes) {
    e->body_seen += bytes.len;
    e->read_ms = loop_now(e->loop);
    e->expects = false; /* it did not wait for us */
    if (!e->ended && e->plan == HTTP_BODY_STREAM) return add_streamed(e, bytes);

    if (!e->ended && e->plan == HTTP_BODY_BUFFER) {
        buf_add(&e->body, bytes);
        if (!buf_ok(&e->body)) return false;
    }
    e->conn->protocol->body_taken(e, bytes.len);
    return true;
}

void exchange_body_done(struct exchange *e) {
    e->received = true;
    if (e->ended) return;

    if (e->plan == HTTP_BODY_BUFFER) {
        const struct http_app *app = &e->loop->server->app;
        e->pub.body = buf_str(&e->body);
        e->app_owns = true;
        app->on_ready(app->ctx, &e->pub);
        return;
    }
    pthread_mutex_lock(&e->lock);
    e->in_eof = true;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
}

void exchange_body_failed(struct exchange *e, enum err err) {
    pthread_mutex_lock(&e->lock);
    if (!e->in_eof && e->in_error == ERR_OK) e->in_error = err;
    pthread_cond_broadcast(&e->changed);
    pthread_mutex_unlock(&e->lock);
}

bool exchange_is_full(struct exchange *e) {
    pthread_mutex_lock(&e->lock);
    bool full = fifo_len(&e->in) > e->loop->server->limits.read_ahead_bytes;
    pthread_mutex_unlock(&e->lock);
    return full;
}

bool exchange_waits_for_body(struct exchange *e) {
    if (e->received) return false;
    if (e->ended || e->plan == HTTP_BODY_BUFFER) return true;
    if (e->plan == HTTP_BODY_DONE || e->expects) return false;

    pthread_mutex_lock(&e->lock);
    bool waits = e->in_error == ERR_OK &&
                 fifo_len(&e->in) + e->in_taken < e->loop->server->limits.read_ahead_bytes;
    pthread_mutex_unlock(&e->lock);
    return waits;
}

/* ---- the answer ---- */

size_t exchange_take_out(struct exchange *e, char *to, size_t max, bool *last) {
    pthread_mutex_lock(&e->lock);
    bool was_full = fifo_len(&e->out) > e->loop->server->limits.write_queue_bytes;
    size_t n = fifo_take(&e->out, to, max);
    *last = e->ended && fifo_len(&e->out) == 0;
    if (was_full && fifo_len(&e->out) <= e->loop->server->limits.write_queue_bytes) {
        pthread_cond_broadcast(&e->changed);
    }
    pthread_mutex_unlock(&e->lock);
    e->written += n;
    return n;
}

void exchange_reject(struct exchange *e, int status) {
    const struct http_app *app = &e->loop->server->app;
    if (app->on_bad_request != NULL) app->on_bad_request(app->ctx, status);

    static const struct http_header text = {STR_INIT("Content-Type"), STR_INIT("text/plain")};
    struct str words = status_reason(status);
    e->app_owns = false;
    e->ended = true;
    e->keep_alive = false;
    e->reply = (struct reply){
        .status = status,
        .headers = &text,
        .header_count = 1,
        .length = (int64_t)words.len,
        .body = words,
        .file.fd = -1,
        .bodyless = e->is_head,
    };
    e->conn->protocol->respond(e);
}

/* ---- what other threads have asked for ---- */

struct wishes {
    bool start, end, abort, send_continue, gone;
    size_t taken;
};

static struct wishes take_wishes(struct exchange *e) {
    pthread_mutex_lock(&e->lock);
    struct wishes w = {e->wants_start,    e->wants_end,  e->wants_abort,
                       e->wants_continue, e->wants_gone, e->in_taken};
    e->wants_start = e->wants_end = e->wants_abort = e->wants_continue = e->wants_gone = false;
    e->in_taken = 0;
    pthread_mutex_unlock(&e->lock);
    return w;
}

static void grant(struct exchange *e, const struct wishes *w) {
    const struct protocol *protocol = e->conn->protocol;
    if (w->send_continue && e->expects && !e->replying) {
        e->expects = false;
        e->read_ms = loop_now(e->loop);
        protocol->send_continue(e);
    }
    if (w->taken > 0) protocol->body_taken(e, w->taken);
    if (w->start && !w->abort) protocol->start(e);
    if (w->abort) {
        protocol->abort(e);
    } else if (w->end && !e->reply.streamed) {
        protocol->respond(e);
    } else if (e->replying) {
        protocol->pump(e);
    }
}

void exchange_serve(struct exchange *e) {
    struct wishes w = take_wishes(e);
    if (w.gone && !run_gone(e)) return;
    if (w.end) e->ended = true;

    struct conn *c = e->conn;
    if (c == NULL) {
        if (w.end) exchange_free(e);
        return;
    }
    conn_enter(c);
    grant(e, &w);
    conn_leave(c);
}

static void run_posted(struct loop_task *task) {
    struct exchange *e = CONTAINER_OF(task, struct exchange, task);
    pthread_mutex_lock(&e->lock);
    e->posted = false;
    bool dead = e->dead;
    pthread_mutex_unlock(&e->lock);
    if (dead) {
        exchange_free(e);
    } else {
        exchange_serve(e);
    }
}
