#include "shared/aws/inner-call.h"

#include "shared/aws/protocol.h"
#include "shared/os/file.h"

/* ---- ending ---- */

static struct inner_call *of(struct call *call) {
    return CONTAINER_OF(call, struct inner_call, call);
}

static void finish(struct call *call, enum outcome outcome) {
    struct inner_call *c = of(call);
    mutex_lock(&c->lock);
    c->outcome = outcome;
    c->has_ended = true;
    cond_signal(&c->ended);
    mutex_unlock(&c->lock);
}

static enum err send_event(struct call *call, const void *event) {
    (void)call;
    (void)event;
    return ERR_GONE;
}

/* The caller waits, so it never goes away. */
static void on_gone(struct call *call, http_gone_fn *fn, void *arg) {
    (void)call;
    (void)fn;
    (void)arg;
}

static const struct call_ops inner_ops = {
    .finish = finish, .send_event = send_event, .on_gone = on_gone};

static enum outcome wait_for_end(struct inner_call *c) {
    mutex_lock(&c->lock);
    while (!c->has_ended)
        cond_wait(&c->ended, &c->lock);
    mutex_unlock(&c->lock);
    return c->outcome;
}

/* ---- running ---- */

void inner_call_init(struct inner_call *c, struct cloud *cloud, struct arena *a,
                     const struct inner_caller *caller) {
    *c = (struct inner_call){.call = {.ops = &inner_ops,
                                      .arena = a,
                                      .cloud = cloud,
                                      .account = caller->account,
                                      .region = caller->region,
                                      .principal = caller->principal}};
}

static bool find_service(struct call *call, const struct service_facts *facts) {
    const struct service_directory *d = call->cloud->services;
    for (size_t i = 0; d != NULL && i < d->count; i++) {
        if (d->services[i]->facts != facts) continue;
        call->service = d->services[i];
        call->state = d->states[i];
        return true;
    }
    return false;
}

static void begin(struct call *call, const struct service_facts *facts, size_t operation) {
    call->facts = &facts->operations[operation];
    call->protocol = facts->protocol;
    call->request_id = env_uuid(call->cloud->env, call->arena);
    call->error = NULL;
    call->message = (struct str){0};
    call->error_members = NULL;
    call->http_status = 0;
    call->header_count = 0;
}

static enum outcome run(struct inner_call *c, const void *in, void *out) {
    struct call *call = &c->call;
    const struct service *service = call->service;
    enum outcome outcome =
        service->validate != NULL ? service->validate(call, in) : protocol_validate(call, in);
    if (outcome != DONE) return outcome;
    mutex_init(&c->lock);
    cond_init(&c->ended);
    c->has_ended = false;
    outcome = call->operation->run(call, in, out);
    if (outcome == PARKED) outcome = wait_for_end(c);
    cond_deinit(&c->ended);
    mutex_deinit(&c->lock);
    return outcome;
}

enum outcome inner_call_run(struct inner_call *c, const struct service_facts *facts,
                            size_t operation, const void *in, void *out) {
    struct call *call = &c->call;
    ASSERT(operation < facts->operation_count);
    begin(call, facts, operation);
    bool found = find_service(call, facts) && call->service->operations != NULL;
    call->operation = found ? &call->service->operations[operation] : NULL;
    if (!found || call->operation->run == NULL) {
        return call_failf(call, &AWS_NOT_IMPLEMENTED,
                          "brume does not implement %" PRIstr " of %" PRIstr " yet.",
                          STR_ARG(call->facts->name), STR_ARG(facts->name));
    }
    enum outcome outcome = run(c, in, out);
    ASSERT(outcome == DONE || call->error != NULL);
    return outcome;
}

/* ---- bodies ---- */

static enum err read_bytes(struct body_reader *reader, char *to, size_t max, size_t *got) {
    struct inner_body *b = CONTAINER_OF(reader, struct inner_body, reader);
    *got = b->rest.len < max ? b->rest.len : max;
    if (*got > 0) memcpy(to, b->rest.ptr, *got);
    b->rest = str_skip(b->rest, *got);
    return ERR_OK;
}

static struct str no_trailer(struct body_reader *reader, struct str name) {
    (void)reader;
    (void)name;
    return (struct str){0};
}

void inner_body_init(struct inner_body *b, struct str bytes) {
    *b = (struct inner_body){
        .reader = {.read = read_bytes, .length = (int64_t)bytes.len, .trailer = no_trailer},
        .rest = bytes};
}

enum err body_out_read(struct body_out *body, char *to, size_t max, size_t *got) {
    int64_t left = body->is_file ? body->length : (int64_t)body->bytes.len;
    *got = left < (int64_t)max ? (size_t)left : max;
    if (*got == 0) return ERR_OK;
    if (!body->is_file) {
        memcpy(to, body->bytes.ptr, *got);
        body->bytes = str_skip(body->bytes, *got);
        return ERR_OK;
    }
    size_t wanted = *got;
    TRY(file_read_at(body->fd, to, wanted, body->offset, got));
    if (*got != wanted) return ERR_IO; /* shorter than was said */
    body->offset += (int64_t)*got;
    body->length -= (int64_t)*got;
    return ERR_OK;
}

void body_out_close(struct body_out *body) {
    if (body->is_file) file_close(body->fd);
    *body = (struct body_out){0};
}
