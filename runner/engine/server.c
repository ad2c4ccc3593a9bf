#include "runner/engine/server.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    READ_SIZE = 64 << 10,
    IN_MAX = RUNNER_FRAME_MAX + 4 + READ_SIZE,
    OUT_MAX = SERVER_UNSENT_MAX + RUNNER_FRAME_MAX,
    NO_SOCKET = -1,
    ROUND_ANSWERS_MAX = SERVER_CLIENTS_MAX + 1,
};

struct client {
    int fd; /* NO_SOCKET: a free place */
    struct buf in, out;
    bool gone; /* closed as soon as nobody stands in the middle of it */
};

struct server {
    struct model *model;
    int listening; /* or NO_SOCKET */
    struct scheduler scheduler;
    struct embedder embedder;
    struct client clients[SERVER_CLIENTS_MAX];
    struct arena arena; /* of the message that is being read */
};

/* ---- clients ---- */

static void client_send(void *arg UNUSED, void *owner, const struct runner_message *m) {
    struct client *c = owner;
    if (c->gone) return;
    runner_message_encode(&c->out, m);
    if (!buf_ok(&c->out) || c->out.len > SERVER_UNSENT_MAX) c->gone = true;
}

static void client_open(struct server *s, int fd) {
    for (size_t i = 0; i < SERVER_CLIENTS_MAX; i++) {
        struct client *c = &s->clients[i];
        if (c->fd != NO_SOCKET) continue;
        *c = (struct client){fd, buf_on_heap(IN_MAX), buf_on_heap(OUT_MAX), false};
        client_send(NULL, c,
                    &(struct runner_message){.type = RUNNER_READY, .ready = s->model->facts});
        return;
    }
    (void)close(fd);
}

static void client_close(struct server *s, struct client *c) {
    if (s->model->context != NULL) scheduler_forget(&s->scheduler, c);
    embedder_forget(&s->embedder, c);
    (void)close(c->fd);
    buf_free(&c->in);
    buf_free(&c->out);
    c->fd = NO_SOCKET;
}

/* ---- messages ---- */

static void answer_count(struct server *s, struct client *c, const struct runner_message *m) {
    struct token_list tokens;
    enum err err = prompt_tokens(s->model, &s->arena, &m->count, &tokens);
    if (err != ERR_OK) {
        answer_error(&s->scheduler.answers, c, m->request, prompt_error(err));
        return;
    }
    client_send(NULL, c,
                &(struct runner_message){.type = RUNNER_COUNTED,
                                         .request = m->request,
                                         .counted = (uint32_t)tokens.count});
}

static void start_generation(struct server *s, struct client *c, const struct runner_message *m) {
    if (s->model->context != NULL) {
        scheduler_submit(&s->scheduler, c, m);
        return;
    }
    answer_error(&s->scheduler.answers, c, m->request,
                 (struct runner_error){RUNNER_ERROR_UNSUPPORTED,
                                       STR("this model makes embeddings, not text")});
}

static void cancel(struct server *s, struct client *c, uint32_t request) {
    if (s->model->context != NULL) scheduler_cancel(&s->scheduler, c, request);
    embedder_cancel(&s->embedder, c, request);
}

static void take_message(struct server *s, struct client *c, const struct runner_message *m) {
    switch (m->type) {
    case RUNNER_GENERATE:
        start_generation(s, c, m);
        break;
    case RUNNER_EMBED:
        embedder_submit(&s->embedder, c, m);
        break;
    case RUNNER_COUNT:
        answer_count(s, c, m);
        break;
    case RUNNER_CANCEL:
        cancel(s, c, m->request);
        break;
    case RUNNER_PING:
        client_send(NULL, c, &(struct runner_message){.type = RUNNER_PONG, .request = m->request});
        break;
    default:
        c->gone = true; /* what only a runner says */
    }
}

static void take_frames(struct server *s, struct client *c) {
    struct str rest = buf_str(&c->in), frame;
    while (!c->gone) {
        enum err err = runner_frame_next(&rest, &frame);
        if (err == ERR_TRUNCATED) break;
        struct runner_message m;
        if (err != ERR_OK || runner_message_decode(&m, &s->arena, frame) != ERR_OK) {
            c->gone = true;
            break;
        }
        take_message(s, c, &m);
        arena_reset(&s->arena);
    }
    buf_consume(&c->in, c->in.len - rest.len);
}

/* ---- sockets ---- */

static void client_read(struct server *s, struct client *c) {
    char *room = buf_reserve(&c->in, READ_SIZE);
    ASSERT(room != NULL); /* a frame that is too large is refused by its length */
    ssize_t got = recv(c->fd, room, READ_SIZE, MSG_DONTWAIT);
    if (got > 0) {
        buf_advance(&c->in, (size_t)got);
        take_frames(s, c);
    } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        c->gone = true;
    }
}

static void client_write(struct client *c) {
    if (c->out.len == 0 || c->gone) return;
    ssize_t sent = send(c->fd, c->out.ptr, c->out.len, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent > 0)
        buf_consume(&c->out, (size_t)sent);
    else if (sent < 0 && errno != EAGAIN && errno != EINTR)
        c->gone = true;
}

static void accept_client(struct server *s) {
    int fd = accept4(s->listening, NULL, NULL, SOCK_CLOEXEC);
    if (fd >= 0)
        client_open(s, fd);
    else if (errno == EINVAL || errno == EBADF)
        s->listening = NO_SOCKET;
}

static bool busy(const struct server *s) {
    return (s->model->context != NULL && scheduler_busy(&s->scheduler)) ||
           embedder_busy(&s->embedder);
}

/* Waits only when there is nothing to compute. */
static void serve_sockets(struct server *s) {
    struct pollfd polled[ROUND_ANSWERS_MAX] = {{.fd = s->listening, .events = POLLIN}};
    for (size_t i = 0; i < SERVER_CLIENTS_MAX; i++) {
        const struct client *c = &s->clients[i];
        short events = (short)(c->out.len > 0 ? POLLIN | POLLOUT : POLLIN);
        polled[i + 1] = (struct pollfd){.fd = c->fd, .events = events};
    }
    if (poll(polled, ROUND_ANSWERS_MAX, busy(s) ? 0 : -1) <= 0) return;
    for (size_t i = 0; i < SERVER_CLIENTS_MAX; i++) {
        if ((polled[i + 1].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
            client_read(s, &s->clients[i]);
        }
    }
    if (polled[0].revents != 0) accept_client(s);
}

static bool flush_clients(struct server *s) {
    bool any = false;
    for (size_t i = 0; i < SERVER_CLIENTS_MAX; i++) {
        struct client *c = &s->clients[i];
        if (c->fd == NO_SOCKET) continue;
        client_write(c);
        if (c->gone)
            client_close(s, c);
        else
            any = true;
    }
    return any;
}

static void run(struct server *s) {
    while (flush_clients(s) || s->listening != NO_SOCKET) {
        serve_sockets(s);
        if (s->model->context != NULL && scheduler_busy(&s->scheduler)) {
            scheduler_step(&s->scheduler);
        }
        if (embedder_busy(&s->embedder)) embedder_step(&s->embedder);
    }
}

static void serve(struct model *m, int listening, int fd) {
    struct server s = {.model = m, .listening = listening};
    for (size_t i = 0; i < SERVER_CLIENTS_MAX; i++) {
        s.clients[i].fd = NO_SOCKET;
    }
    struct answers answers = {.send = client_send};
    s.scheduler.answers = answers;
    if (m->context != NULL) scheduler_init(&s.scheduler, m, answers);
    embedder_init(&s.embedder, m, answers);
    if (fd != NO_SOCKET) client_open(&s, fd);
    run(&s);
    if (m->context != NULL) scheduler_deinit(&s.scheduler);
    embedder_deinit(&s.embedder);
    arena_free(&s.arena);
}

void server_run_one(struct model *m, int fd) {
    serve(m, NO_SOCKET, fd);
}

void server_run_many(struct model *m, int listening) {
    serve(m, listening, NO_SOCKET);
}

bool server_write(int fd, const struct runner_message *m) {
    struct buf out = buf_on_heap(OUT_MAX);
    runner_message_encode(&out, m);
    size_t at = 0;
    while (at < out.len) {
        ssize_t sent = send(fd, out.ptr + at, out.len - at, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) break;
        at += (size_t)sent;
    }
    bool whole = at == out.len;
    buf_free(&out);
    return whole;
}
