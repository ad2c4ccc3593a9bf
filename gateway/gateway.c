#include "gateway/gateway.h"

#include "gateway/request.h"
#include "gateway/services.h"
#include "shared/base/log.h"

enum {
    WORKER_THREADS = 64,
    WORKER_QUEUE = 20000,
    STREAM_BUFFERED_MAX = 64 * 1024, /* bodies up to this are there before the operation starts */
    ADMIN_BODY_MAX = 64 * 1024,
    UNKNOWN_BODY_MAX = 1024 * 1024,
    LOOP_BODY_MAX = 64 * 1024, /* reading a larger one would hold up the loop's other connections */
    ID_PIECE = 8,              /* characters of an id that are made of one number of 64 bits */
};

/* ---- request ids ---- */

static uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static struct str text_id(struct arena *a, uint64_t high, uint64_t low, struct str alphabet,
                          size_t len) {
    char *p = arena_alloc_raw(a, len + 1);
    uint64_t rest = 0;
    for (size_t i = 0; i < len; i++) {
        if (i % ID_PIECE == 0) rest = mix(high + i) ^ low;
        p[i] = alphabet.ptr[rest % alphabet.len];
        rest /= alphabet.len;
    }
    p[len] = '\0';
    return str_n(p, len);
}

/* Unique, not secret: no system call for each. */
static struct str request_id(struct request *r) {
    struct gateway *g = r->gateway;
    uint64_t n = atomic_fetch_add_explicit(&g->id_count, 1, memory_order_relaxed);
    uint64_t high = mix(g->id_key[0] + n * 0x9e3779b97f4a7c15u), low = mix(g->id_key[1] ^ high);
    uint32_t flags = r->route.service == NULL ? 0 : r->route.service->flags;
    struct arena *a = &r->x->arena;

    if (flags & SERVICE_LONG_REQUEST_ID) {
        return text_id(a, high, low, STR("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), 52);
    }
    if (flags & SERVICE_S3_HEADERS) return text_id(a, high, low, STR("0123456789ABCDEF"), 16);
    return arena_printf(a, "%08x-%04x-4%03x-%04x-%012llx", (unsigned)(high >> 32),
                        (unsigned)(high >> 16) & 0xffff, (unsigned)high & 0xfff,
                        (unsigned)(0x8000 | ((low >> 48) & 0x3fff)),
                        (unsigned long long)(low & 0xffffffffffff));
}

/* ---- a call's way ---- */

static struct request *request_of(struct call *call) {
    return CONTAINER_OF(call, struct request, call);
}

static void finish_call(struct call *call, enum outcome outcome) {
    respond(request_of(call), outcome);
}

static enum err send_event(struct call *call, const void *event) {
    return respond_event(request_of(call), event);
}

static void on_gone(struct call *call, http_gone_fn *fn, void *arg) {
    http_on_gone(request_of(call)->x, fn, arg);
}

static const struct call_ops gateway_call_ops = {
    .finish = finish_call,
    .send_event = send_event,
    .on_gone = on_gone,
};

static const struct aws_error invalid_action = {
    .code = STR_INIT("InvalidAction"),
    .shape_name = STR_INIT("InvalidAction"),
    .http_status = 400,
};
static const struct aws_error method_not_allowed = {
    .code = STR_INIT("MethodNotAllowed"),
    .shape_name = STR_INIT("MethodNotAllowed"),
    .http_status = 405,
};

/* The service has no such operation: each kind of service has its own words for that. */
static enum outcome refuse_unknown_operation(struct request *r) {
    struct call *c = &r->call;
    if (c->protocol == PROTOCOL_QUERY || c->protocol == PROTOCOL_EC2) {
        return call_failf(c, &invalid_action,
                          "Could not find operation %" PRIstr " for version %" PRIstr,
                          STR_ARG(r->route.asked), STR_ARG(c->service->facts->api_version));
    }
    if (c->service->flags & SERVICE_S3_HEADERS) {
        return call_fail(c, &method_not_allowed,
                         STR("The specified method is not allowed against this resource."));
    }
    return call_failf(c, &AWS_UNKNOWN_OPERATION, "%" PRIstr " has no operation %" PRIstr ".",
                      STR_ARG(c->service->facts->name), STR_ARG(r->route.asked));
}

static enum outcome refuse_unknown(struct request *r) {
    struct call *c = &r->call;
    if (c->service == NULL) {
        return call_failf(c, &AWS_UNKNOWN_OPERATION, "No service of brume answers to %" PRIstr ".",
                          STR_ARG(r->route.asked));
    }
    if (c->facts == NULL) return refuse_unknown_operation(r);
    return call_failf(c, &AWS_NOT_IMPLEMENTED,
                      "brume does not implement %" PRIstr " of %" PRIstr " yet.",
                      STR_ARG(c->facts->name), STR_ARG(c->service->facts->name));
}

static bool is_implemented(const struct request *r) {
    return r->call.operation != NULL && r->call.operation->run != NULL;
}

/* Everything before the operation itself. */
static enum outcome prepare(struct request *r) {
    enum outcome outcome = authenticate(r);
    if (outcome != DONE) return outcome;
    if (!is_implemented(r)) return refuse_unknown(r);

    outcome = unpack_request(r);
    if (outcome != DONE) return outcome;
    r->in = arena_alloc(r->call.arena, r->call.facts->in_size);
    outcome = protocol_decode(&r->call, &r->wire, r->in);
    if (outcome != DONE) return outcome;
    outcome = r->call.service->validate != NULL ? r->call.service->validate(&r->call, r->in)
                                                : protocol_validate(&r->call, r->in);
    if (outcome == DONE) outcome = authorize(r);
    r->prepared = outcome == DONE;
    return outcome;
}

/* False: a reset is going on, and the loop cannot wait for its end. */
static bool begin_operation(struct gateway *g, bool on_loop) {
    int busy = on_loop ? pthread_rwlock_tryrdlock(&g->reset) : pthread_rwlock_rdlock(&g->reset);
    return busy == 0;
}

/* A parked call may have ended, and be gone, when this returns. */
static enum outcome run_operation(struct request *r) {
    struct gateway *g = r->gateway;
    if (!begin_operation(g, r->call.on_loop)) return AGAIN;
    r->out = arena_alloc(r->call.arena, r->call.facts->out_size);
    enum outcome outcome = r->call.operation->run(&r->call, r->in, r->out);
    pthread_rwlock_unlock(&g->reset);
    return outcome;
}

/* The loop may have tried the operation already: nothing of that must show in the answer. The
 * ticket stays, for a later one is only safer. */
static void forget_attempt(struct request *r) {
    struct call *c = &r->call;
    c->on_loop = false;
    c->error = NULL;
    c->message = (struct str){0};
    c->error_members = NULL;
    c->http_status = 0;
    c->header_count = 0;
}

static void run_on_worker(struct work *work) {
    struct request *r = CONTAINER_OF(work, struct request, work);
    forget_attempt(r);

    enum outcome outcome = r->prepared ? DONE : prepare(r);
    if (outcome == DONE) outcome = run_operation(r);
    ASSERT(outcome != AGAIN); /* only answered on the loop */
    if (outcome != PARKED) respond(r, outcome);
}

static void to_worker(struct request *r) {
    r->work.run = run_on_worker;
    if (workers_submit(r->gateway->workers, &r->work) == ERR_OK) return;

    static const struct aws_error slow_down = {
        .code = STR_INIT("ServiceUnavailable"),
        .shape_name = STR_INIT("ServiceUnavailable"),
        .http_status = 503,
        .server_fault = true,
    };
    respond(r, call_fail(&r->call, &slow_down, STR("Too many requests are waiting already.")));
}

/* On the loop, with a complete body. */
static void run_on_loop(struct request *r) {
    r->call.on_loop = true;
    enum outcome outcome = prepare(r);
    if (outcome == DONE) outcome = run_operation(r);
    if (outcome == AGAIN) {
        to_worker(r);
    } else if (outcome != PARKED) {
        respond(r, outcome);
    }
}

/* ---- the two questions of the HTTP server ---- */

static void fill_call(struct request *r) {
    struct call *c = &r->call;
    const struct route *route = &r->route;
    c->service = route->service;
    c->facts = route->facts;
    c->protocol = route->protocol;
    c->operation = NULL;
    if (c->facts != NULL && c->service->operations != NULL) {
        c->operation = &c->service->operations[c->facts - c->service->facts->operations];
    }
    c->state = route->service == NULL ? NULL : r->gateway->states[route->service_index];
}

static struct request *new_request(struct gateway *g, struct http_exchange *x) {
    struct request *r = arena_new(&x->arena, struct request);
    r->gateway = g;
    r->x = x;
    r->started_ns = env_mono_ns(g->cloud->env);
    r->call = (struct call){
        .ops = &gateway_call_ops,
        .arena = &x->arena,
        .cloud = g->cloud,
        .http = x,
    };
    x->app = r;
    if (form_read(&x->arena, x->query, false, &r->query) != ERR_OK) r->query = (struct form){0};
    if (sigv4_read(&x->arena, x, &r->query, &r->sig, &r->sig_error) == ERR_OK) {
        r->sig_error = (struct str){0};
    }
    return r;
}

static enum http_body_plan plan_body(struct request *r) {
    const struct call *c = &r->call;
    if (!is_implemented(r)) {
        r->x->body_max = UNKNOWN_BODY_MAX;
        return HTTP_BODY_BUFFER;
    }
    bool small = r->x->content_length >= 0 && r->x->content_length <= STREAM_BUFFERED_MAX;
    r->streams = (c->facts->flags & OPERATION_STREAM_IN) && !small;
    if (r->streams) return HTTP_BODY_STREAM;
    r->x->body_max = c->operation->body_max != 0 ? c->operation->body_max : BODY_MAX_DEFAULT;
    return HTTP_BODY_BUFFER;
}

static enum http_body_plan on_head(void *ctx, struct http_exchange *x) {
    struct request *r = new_request(ctx, x);
    bool admin = admin_claims(x);
    if (!admin) route_by_head(r);
    identify(r);
    fill_call(r);
    r->call.request_id = request_id(r);
    r->call.base_url =
        ARENA_CONCAT(&x->arena, x->tls ? STR("https://") : STR("http://"), x->authority);
    if (!guard_admits(r)) return HTTP_BODY_DONE;
    if (admin) {
        x->body_max = ADMIN_BODY_MAX;
        return HTTP_BODY_BUFFER;
    }
    if (r->route.needs_form) {
        x->body_max = BODY_MAX_DEFAULT;
        return HTTP_BODY_BUFFER;
    }
    return plan_body(r);
}

static void on_ready(void *ctx UNUSED, struct http_exchange *x) {
    struct request *r = x->app;
    if (admin_claims(x)) {
        admin_answer(r);
        return;
    }
    if (r->route.needs_form) {
        r->wire.body = x->body;
        route_by_form(r);
        fill_call(r);
    }
    r->wire.query = x->query;
    r->wire.headers = x->headers;
    r->wire.header_count = x->header_count;
    if (r->wire.body.ptr == NULL) r->wire.body = x->body;
    if (is_implemented(r) && (r->call.facts->flags & OPERATION_STREAM_IN)) body_open(r);

    bool waits = is_implemented(r) && r->call.operation->place == ON_WORKER;
    if (waits || r->wire.body.len > LOOP_BODY_MAX) {
        to_worker(r);
    } else {
        run_on_loop(r);
    }
}

/* The server stops and has waited: calls must not hold it up any longer. */
static void on_drained(void *ctx) {
    struct gateway *g = ctx;
    for (size_t i = 0; i < service_count; i++) {
        if (services[i]->interrupt != NULL) services[i]->interrupt(g->states[i]);
    }
}

/* ---- life ---- */

struct http_app gateway_app(struct gateway *g) {
    return (struct http_app){
        .ctx = g, .on_head = on_head, .on_ready = on_ready, .on_drained = on_drained};
}

static enum err start_services(struct gateway *g, struct buf *why) {
    g->states = arena_array(&g->arena, void *, service_count);
    g->directory = (struct service_directory){services, g->states, service_count};
    g->cloud->services = &g->directory;
    for (size_t i = 0; i < service_count; i++) {
        if (services[i]->start == NULL) continue;
        TRY(services[i]->start(g->cloud, &g->states[i], why));
    }
    if (store_is_read_only(g->cloud->store)) return ERR_OK;
    enum err err = background_start(g->cloud->background);
    if (err != ERR_OK) buf_printf(why, "the work in the background: %s", err_text(err));
    return err;
}

enum err gateway_new(struct gateway **gateway, struct cloud *cloud, struct buf *why) {
    struct gateway *g = calloc(1, sizeof *g);
    ASSERT(g != NULL);
    size_t operations = 0;
    for (size_t i = 0; i < service_count; i++) {
        operations += services[i]->facts->operation_count;
    }
    g->cloud = cloud;
    cloud->background = background_new(cloud->store, cloud->env);
    g->telemetry = telemetry_new(operations);
    g->workers = workers_new(WORKER_THREADS, WORKER_QUEUE);
    pthread_rwlock_init(&g->reset, NULL);
    g->started_ms = env_real_ms(cloud->env);
    env_random(cloud->env, g->id_key, sizeof g->id_key);

    enum err err = credentials_open(&g->credentials, &g->arena, cloud->settings, cloud->env, why);
    if (err == ERR_OK) err = start_services(g, why);
    if (err != ERR_OK) {
        gateway_free(g);
        return err;
    }
    *gateway = g;
    return ERR_OK;
}

void gateway_set_server(struct gateway *g, struct http_server *server) {
    atomic_store_explicit(&g->server, server, memory_order_release);
}

struct str gateway_root_key(const struct gateway *g, struct str *secret, bool *fresh) {
    *secret = g->credentials.secret;
    *fresh = g->credentials.fresh;
    return g->credentials.access_key;
}

void gateway_free(struct gateway *g) {
    if (g == NULL) return;
    workers_free(g->workers);
    background_stop(g->cloud->background);
    for (size_t i = service_count; g->states != NULL && i-- > 0;) {
        if (services[i]->stop != NULL && g->states[i] != NULL) services[i]->stop(g->states[i]);
    }
    background_free(g->cloud->background);
    g->cloud->background = NULL;
    telemetry_free(g->telemetry);
    pthread_rwlock_destroy(&g->reset);
    arena_free(&g->arena);
    free(g);
}
