/* The functions with which the application reads and answers, from any thread. On the loop they act
 * at once; elsewhere they leave a wish in the exchange and post it. */
#include <unistd.h>

#include "shared/http/internal.h"

static struct exchange *of(const struct http_exchange *x) {
    return CONTAINER_OF(x, struct exchange, pub);
}

static bool on_loop(const struct exchange *e) {
    return loop_is_current(&e->loop->loop);
}

/* Let go of the lock, and have the loop do what is wanted: at once if this is the loop. Not touched
 * afterwards, for it may be gone. */
static void unlock_and_serve(struct exchange *e) {
    struct http_loop *loop = e->loop;
    if (loop_is_current(&loop->loop)) {
        pthread_mutex_unlock(&e->lock);
        exchange_serve(e);
        return;
    }
    bool first = !e->posted;
    e->posted = true;
    pthread_mutex_unlock(&e->lock);
    if (first) loop_post(&loop->loop, &e->task);
}

struct str http_header_get(const struct http_exchange *x, struct str name) {
    for (size_t i = 0; i < x->header_count; i++) {
        if (str_eq(x->headers[i].name, name)) return x->headers[i].value;
    }
    return (struct str){0};
}

/* ---- reading ---- */

enum err http_body_read(struct http_exchange *x, char *to, size_t max, size_t *got) {
    struct exchange *e = of(x);
    *got = 0;
    pthread_mutex_lock(&e->lock);
    if (!e->asked && fifo_len(&e->in) == 0 && !e->in_eof) {
        e->asked = true;
        e->wants_continue = true;
        unlock_and_serve(e);
        pthread_mutex_lock(&e->lock);
    }
    while (fifo_len(&e->in) == 0 && !e->in_eof && e->in_error == ERR_OK) {
        pthread_cond_wait(&e->changed, &e->lock);
    }
    *got = fifo_take(&e->in, to, max);
    e->in_taken += *got;
    enum err err = *got > 0 || e->in_eof ? ERR_OK : e->in_error;
    if (e->in_taken > e->loop->server->limits.read_ahead_bytes / 4) {
        unlock_and_serve(e);
    } else {
        pthread_mutex_unlock(&e->lock);
    }
    return err;
}

/* ---- answering ---- */

static bool has_no_body(int status) {
    return status < 200 || status == 204 || status == 304;
}

static const struct http_header *copy_headers(struct arena *a, const struct http_header *headers,
                                              size_t count) {
    struct http_header *copy = arena_array(a, struct http_header, count);
    for (size_t i = 0; i < count; i++) {
        copy[i].name = arena_str(a, headers[i].name);
        copy[i].value = arena_str(a, headers[i].value);
    }
    return copy;
}

static void set_whole_reply(struct exchange *e, const struct http_response *r) {
    bool file = r->has_file && r->file.length > 0;
    bool silent = e->is_head || has_no_body(r->status);
    struct reply *reply = &e->reply;
    *reply = (struct reply){
        .status = r->status,
        .headers = r->headers,
        .header_count = r->header_count,
        .length = file ? r->file.length : (int64_t)r->body.len,
        .body = r->body,
        .file = r->file,
        .bodyless = silent,
    };
    if (!r->has_file) reply->file.fd = -1;
    if (silent) reply->body = STR("");
    if (e->is_head && r->head_length >= 0) reply->length = r->head_length;
    if (has_no_body(r->status)) reply->length = -1;
    if (!file || silent) {
        if (reply->file.fd >= 0) close(reply->file.fd);
        reply->file = (struct http_file){.fd = -1};
    }
}

/* Nobody is told any more that the client has gone. */
static void end(struct exchange *e, bool abort) {
    pthread_mutex_lock(&e->lock);
    e->begun_end = true;
    e->gone_fn = NULL;
    e->wants_end = true;
    e->wants_abort = abort;
    unlock_and_serve(e);
}

void http_respond(struct http_exchange *x, const struct http_response *response) {
    struct exchange *e = of(x);
    set_whole_reply(e, response);
    if (!on_loop(e)) {
        e->reply.headers = copy_headers(&x->arena, response->headers, response->header_count);
    }
    end(e, false);
}

void http_start(struct http_exchange *x, int status, const struct http_header *headers,
                size_t header_count, int64_t content_length) {
    struct exchange *e = of(x);
    bool here = on_loop(e);
    e->reply = (struct reply){
        .status = status,
        .headers = here ? headers : copy_headers(&x->arena, headers, header_count),
        .header_count = header_count,
        .length = has_no_body(status) ? -1 : content_length,
        .body = STR(""),
        .file.fd = -1,
        .streamed = true,
        .bodyless = e->is_head || has_no_body(status),
    };
    pthread_mutex_lock(&e->lock);
    e->wants_start = true;
    unlock_and_serve(e);
}

static enum err write_bytes(struct exchange *e, struct str bytes, bool wait) {
    if (e->reply.bodyless || bytes.len == 0) return ERR_OK;

    size_t limit = e->loop->server->limits.write_queue_bytes;
    pthread_mutex_lock(&e->lock);
    while (wait && !e->gone && fifo_len(&e->out) > limit) {
        pthread_cond_wait(&e->changed, &e->lock);
    }
    size_t queued = fifo_len(&e->out);
    enum err err = e->gone ? ERR_GONE : ERR_OK;
    if (!e->gone && !wait && queued > 0 && queued + bytes.len > limit) err = ERR_WOULD_BLOCK;
    if (err != ERR_OK) {
        pthread_mutex_unlock(&e->lock);
        return err;
    }
    fifo_add(&e->out, bytes);
    unlock_and_serve(e);
    return ERR_OK;
}

enum err http_write(struct http_exchange *x, struct str bytes) {
    struct exchange *e = of(x);
    return write_bytes(e, bytes, !on_loop(e));
}

enum err http_try_write(struct http_exchange *x, struct str bytes) {
    return write_bytes(of(x), bytes, false);
}

void http_finish(struct http_exchange *x) {
    struct exchange *e = of(x);
    end(e, e->reply.status == 0);
}

void http_abort(struct http_exchange *x) {
    end(of(x), true);
}

/* ---- a client that goes away ---- */

void http_on_gone(struct http_exchange *x, http_gone_fn *fn, void *arg) {
    struct exchange *e = of(x);
    pthread_mutex_lock(&e->lock);
    while (e->gone_running && !on_loop(e)) {
        pthread_cond_wait(&e->changed, &e->lock);
    }
    e->gone_fn = fn;
    e->gone_arg = arg;
    if (fn == NULL || !e->gone) {
        pthread_mutex_unlock(&e->lock);
        return;
    }
    e->wants_gone = true;
    unlock_and_serve(e);
}

bool http_is_gone(const struct http_exchange *x) {
    struct exchange *e = of(x);
    pthread_mutex_lock(&e->lock);
    bool gone = e->gone;
    pthread_mutex_unlock(&e->lock);
    return gone;
}
