#include "services/bedrock/inference/runner-client.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "services/bedrock/inference/runner-process.h"
#include "shared/os/thread.h"

enum {
    BUCKETS = 256,
    READ_SIZE = 64 << 10,
    IN_MAX = RUNNER_FRAME_MAX + 4 + READ_SIZE,
    OUT_MAX = RUNNER_FRAME_MAX + 4,
    END_GRACE_MS = 1000, /* to unmap the model and leave, after its socket closed */
};

enum runner_state { RUNNER_LOADING, RUNNER_LOADED, RUNNER_ENDED };

struct runner {
    struct runner_options options;
    const char *path;
    struct thread thread;
    int fd;       /* ours, until runner_stop */
    int child_fd; /* the process's, until it has it */
    struct runner_facts facts;
    struct str load_error; /* of the thread */
    struct arena arena;    /* of the thread, once that runs */
    struct mutex writing;  /* a frame goes out whole; `lock` is never taken inside */
    struct {
        struct mutex lock;
        struct cond changed;
        enum runner_state state;
        struct str reason; /* set once, with RUNNER_ENDED */
        bool stopping;
        uint32_t last_id;
        struct runner_request *requests[BUCKETS]; /* by number */
    } shared;
};

/* ---- requests that wait for an answer ---- */

static struct runner_request **find_place(struct runner *r, uint32_t id) {
    struct runner_request **at = &r->shared.requests[id % BUCKETS];
    while (*at != NULL && (*at)->id != id) {
        at = &(*at)->next;
    }
    return at;
}

/* NULL: there is none. Once it is taken, the caller alone may end it. */
static struct runner_request *take_request(struct runner *r, uint32_t id) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    struct runner_request **at = find_place(r, id), *request = *at;
    if (request != NULL) *at = request->next;
    return request;
}

static struct runner_request *look_up_request(struct runner *r, uint32_t id) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    return *find_place(r, id);
}

static enum err add_request(struct runner *r, struct runner_request *request) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    if (r->shared.state == RUNNER_ENDED) return ERR_GONE;
    do {
        request->id = ++r->shared.last_id;
    } while (request->id == 0 || *find_place(r, request->id) != NULL);
    struct runner_request **bucket = &r->shared.requests[request->id % BUCKETS];
    request->next = *bucket;
    *bucket = request;
    return ERR_OK;
}

/* ---- writing ---- */

static enum err send_all(struct runner *r, struct str bytes) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->writing);
    while (bytes.len > 0) {
        ssize_t sent = send(r->fd, bytes.ptr, bytes.len, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return ERR_GONE;
        bytes = str_skip(bytes, (size_t)sent);
    }
    return ERR_OK;
}

static enum err send_message(struct runner *r, const struct runner_message *m) {
    struct buf out = buf_on_heap(OUT_MAX);
    runner_message_encode(&out, m);
    enum err err = buf_ok(&out) ? send_all(r, buf_str(&out)) : ERR_TOO_LARGE;
    buf_free(&out);
    return err;
}

/* The socket has told it before the runner's thread, which will say why. Whoever asks the pool next
 * gets another process. */
static void note_end(struct runner *r) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    if (r->shared.state == RUNNER_ENDED) return;
    r->shared.state = RUNNER_ENDED;
    r->shared.reason = STR("the model runner has gone");
    cond_broadcast(&r->shared.changed);
}

static enum err ask(struct runner *r, struct runner_request *request, struct runner_message *m) {
    TRY(add_request(r, request));
    m->request = request->id;
    enum err err = send_message(r, m);
    if (err == ERR_OK) return ERR_OK;
    if (err == ERR_GONE) note_end(r);
    /* If it is not there any more, its thread has seen the end first, and calls back. */
    return take_request(r, m->request) != NULL ? err : ERR_OK;
}

enum err runner_generate(struct runner *r, struct runner_request *request,
                         const struct runner_generation *generation) {
    struct runner_message m = {.type = RUNNER_GENERATE, .generate = *generation};
    return ask(r, request, &m);
}

enum err runner_embed(struct runner *r, struct runner_request *request, struct str text) {
    struct runner_message m = {.type = RUNNER_EMBED, .embed = text};
    return ask(r, request, &m);
}

enum err runner_count(struct runner *r, struct runner_request *request,
                      const struct runner_prompt *prompt) {
    struct runner_message m = {.type = RUNNER_COUNT, .count = *prompt};
    return ask(r, request, &m);
}

void runner_cancel(struct runner *r, uint32_t id) {
    /* When this fails the process has ended, and the request with it. */
    (void)!send_message(r, &(struct runner_message){.type = RUNNER_CANCEL, .request = id});
}

/* ---- reading ---- */

static enum err error_of(enum runner_error_kind kind) {
    switch (kind) {
    case RUNNER_ERROR_BUSY:
        return ERR_BUSY;
    case RUNNER_ERROR_TOO_LONG:
        return ERR_TOO_LARGE;
    case RUNNER_ERROR_BAD_REQUEST:
        return ERR_SYNTAX;
    case RUNNER_ERROR_UNSUPPORTED:
        return ERR_UNSUPPORTED;
    case RUNNER_ERROR_CANCELLED:
        return ERR_TIMEOUT;
    default:
        return ERR_IO;
    }
}

static void set_ready(struct runner *r, const struct runner_facts *facts) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    r->facts = *facts;
    r->facts.architecture = arena_str(&r->arena, facts->architecture);
    r->facts.name = arena_str(&r->arena, facts->name);
    r->facts.description = arena_str(&r->arena, facts->description);
    r->facts.chat_template = arena_str(&r->arena, facts->chat_template);
    r->shared.state = RUNNER_LOADED;
    cond_broadcast(&r->shared.changed);
}

/* An answer of a kind that the request did not ask for: the runner is broken, the request is not
 * answered. */
static void answer_misfit(struct runner_request *request) {
    request->on_error(request->arg, ERR_IO, STR("the model runner gave another kind of answer"));
}

static void finish(struct runner_request *q, const struct runner_message *m) {
    switch (m->type) {
    case RUNNER_DONE:
        if (q->on_done != NULL)
            q->on_done(q->arg, &m->done);
        else
            answer_misfit(q);
        break;
    case RUNNER_EMBEDDING:
        if (q->on_embedding != NULL)
            q->on_embedding(q->arg, &m->embedding);
        else
            answer_misfit(q);
        break;
    case RUNNER_COUNTED:
        if (q->on_counted != NULL)
            q->on_counted(q->arg, m->counted);
        else
            answer_misfit(q);
        break;
    default:
        q->on_error(q->arg, error_of(m->error.kind), m->error.text);
    }
}

static void take_token(struct runner *r, const struct runner_message *m) {
    const struct runner_request *request = look_up_request(r, m->request);
    if (request != NULL && request->on_token != NULL) request->on_token(request->arg, m->token);
}

/* False: that is no runner of ours. */
static bool take_message(struct runner *r, const struct runner_message *m) {
    switch (m->type) {
    case RUNNER_PROGRESS:
    case RUNNER_PONG:
        return true;
    case RUNNER_READY:
        set_ready(r, &m->ready);
        return true;
    case RUNNER_TOKEN:
        take_token(r, m);
        return true;
    case RUNNER_DONE:
    case RUNNER_EMBEDDING:
    case RUNNER_COUNTED:
    case RUNNER_ERROR:
        break;
    default:
        return false;
    }
    if (m->type == RUNNER_ERROR && m->request == 0) {
        r->load_error = arena_str(&r->arena, m->error.text);
        return true;
    }
    struct runner_request *request = take_request(r, m->request);
    if (request != NULL) finish(request, m);
    return true;
}

static bool take_frames(struct runner *r, struct buf *in, struct arena *scratch) {
    struct str rest = buf_str(in), frame;
    enum err err;
    while ((err = runner_frame_next(&rest, &frame)) == ERR_OK) {
        struct runner_message m;
        if (runner_message_decode(&m, scratch, frame) != ERR_OK) return false;
        if (!take_message(r, &m)) return false;
        arena_reset(scratch);
    }
    buf_consume(in, in->len - rest.len);
    return err == ERR_TRUNCATED;
}

/* Until the process closes its socket, or breaks the protocol. */
static void read_all(struct runner *r) {
    struct buf in = buf_on_heap(IN_MAX);
    struct arena scratch = {0};
    for (;;) {
        char *room = buf_reserve(&in, READ_SIZE);
        if (room == NULL) break;
        ssize_t got = recv(r->fd, room, READ_SIZE, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        buf_advance(&in, (size_t)got);
        if (!take_frames(r, &in, &scratch)) break;
    }
    buf_free(&in);
    arena_free(&scratch);
}

/* ---- the thread ---- */

static void set_ended(struct runner *r, struct str reason) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    r->shared.state = RUNNER_ENDED;
    r->shared.reason = r->shared.stopping ? STR("the model was unloaded") : reason;
    cond_broadcast(&r->shared.changed);
}

static struct runner_request *take_any_request(struct runner *r) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    for (size_t i = 0; i < BUCKETS; i++) {
        struct runner_request *request = r->shared.requests[i];
        if (request == NULL) continue;
        r->shared.requests[i] = request->next;
        return request;
    }
    return NULL;
}

/* Nobody can add another one any more. */
static void end_requests(struct runner *r) {
    struct runner_request *request;
    while ((request = take_any_request(r)) != NULL) {
        request->on_error(request->arg, ERR_GONE, r->shared.reason);
    }
}

static struct str run_process(struct runner *r) {
    pid_t pid = 0;
    enum err err = runner_process_start(&pid, &r->options, r->path, r->child_fd);
    (void)close(r->child_fd);
    if (err == ERR_NOT_FOUND) return STR("the program brume-runner is not there");
    if (err != ERR_OK) return STR("the model runner cannot be started");

    read_all(r);
    (void)shutdown(r->fd, SHUT_RDWR);
    struct str end = runner_process_end(pid, END_GRACE_MS, &r->arena);
    if (r->load_error.len > 0) return r->load_error;
    return arena_printf(&r->arena, "model runner ended: %" PRIstr, STR_ARG(end));
}

static void thread_main(void *arg) {
    struct runner *r = arg;
    set_ended(r, run_process(r));
    end_requests(r);
}

/* ---- life ---- */

struct runner *runner_start(struct str path, const struct runner_options *options) {
    struct arena arena = {0};
    struct runner *r = arena_new(&arena, struct runner);
    r->arena = arena;
    r->options = *options;
    r->path = arena_cstr(&r->arena, path);
    r->load_error = STR("");
    mutex_init(&r->writing);
    mutex_init(&r->shared.lock);
    cond_init(&r->shared.changed);

    int pair[2] = {-1, -1};
    bool ok = socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) == 0;
    r->fd = pair[0];
    r->child_fd = pair[1];
    if (ok && thread_start(&r->thread, "model-runner", thread_main, r) == ERR_OK) return r;

    if (ok) {
        (void)close(r->fd);
        (void)close(r->child_fd);
    }
    r->fd = -1;
    set_ended(r, STR("no thread or socket is left for a model runner"));
    return r;
}

enum err runner_wait(struct runner *r, int64_t timeout_ms) {
    struct env env;
    env_init(&env);
    int64_t deadline_ms = env_mono_ns(&env) / 1000000 + timeout_ms;
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    while (r->shared.state == RUNNER_LOADING) {
        int64_t left_ms = deadline_ms - env_mono_ns(&env) / 1000000;
        if (left_ms <= 0) return ERR_TIMEOUT;
        cond_wait_ms(&r->shared.changed, &r->shared.lock, left_ms);
    }
    return r->shared.state == RUNNER_LOADED ? ERR_OK : ERR_GONE;
}

struct str runner_reason(struct runner *r, struct arena *a) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    return r->shared.state == RUNNER_ENDED ? arena_str(a, r->shared.reason) : STR("");
}

const struct runner_facts *runner_facts(struct runner *r) {
    return &r->facts;
}

void runner_interrupt(struct runner *r) {
    if (r->fd < 0) return;
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&r->shared.lock);
    r->shared.stopping = true;
    (void)shutdown(r->fd, SHUT_RDWR);
}

void runner_stop(struct runner *r) {
    runner_interrupt(r);
    if (r->fd >= 0) {
        thread_join(&r->thread);
        (void)close(r->fd);
    }
    mutex_deinit(&r->writing);
    mutex_deinit(&r->shared.lock);
    cond_deinit(&r->shared.changed);
    struct arena arena = r->arena; /* the runner itself lies in it */
    arena_free(&arena);
}
