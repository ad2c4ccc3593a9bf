/* shared/aws/test-support/json-call.h - an operation of a JSON service as a client sees it, without
 * the network: raw bytes through decoding, validation, the operation and encoding.
 *
 *   struct test_cloud t;
 *   test_cloud_open(&t, &dynamodb_service);
 *   struct answer a = test_call(&t, "GetItem", "{'TableName':'t',…}");
 *   CHECK(a.status == 200, "found");
 *   test_cloud_close(&t);
 *
 * Bodies are written with ' for ", and answers come back so, that they can stand in C strings. The
 * store is a temporary one, the clock stands at 2026-11-20T10:00:00Z. */
#ifndef SHARED_AWS_TEST_SUPPORT_JSON_CALL_H
#define SHARED_AWS_TEST_SUPPORT_JSON_CALL_H

#include "shared/aws/background.h"
#include "shared/aws/inner-call.h"
#include "shared/aws/protocol.h"
#include "shared/base/test.h"

struct test_cloud {
    const struct service *service;
    struct env_fake env;
    struct store *store;
    struct cloud cloud;
    void *state;
    const char *region;                /* of calls; NULL: us-east-1 */
    const struct service *services[2]; /* this one, and another that it calls */
    void *states[2];
    struct service_directory directory;
    bool on_loop;       /* run operations as on an event loop: they may answer AGAIN */
    struct arena arena; /* of all calls */
};

struct answer {
    int status;      /* 0: the operation answered AGAIN or PARKED */
    struct str body; /* lives until test_cloud_close */
};

static inline void test_start_other(struct test_cloud *t, const struct service *other) {
    struct buf why = buf_on_heap(4096);
    t->services[1] = other;
    t->directory.count = 2;
    if (other->start != NULL) {
        CHECK(other->start(&t->cloud, &t->states[1], &why) == ERR_OK, "the other service starts");
    }
    buf_free(&why);
}

/* `other`: a service that this one calls, or NULL. */
static inline void test_cloud_open_with(struct test_cloud *t, const struct service *service,
                                        const struct service *other) {
    *t = (struct test_cloud){.service = service, .services = {service}};
    t->directory = (struct service_directory){t->services, t->states, 1};
    env_fake_init(&t->env, 1795168800000, 1);
    struct buf why = buf_on_heap(4096);
    struct store_options options = {.memory = true, .env = &t->env.env};
    CHECK(store_open(&t->store, &options, &why) == ERR_OK, "the store opens");
    t->cloud = (struct cloud){.env = &t->env.env, .store = t->store, .services = &t->directory};
    t->cloud.background = background_new(t->store, &t->env.env);
    if (other != NULL) test_start_other(t, other);
    if (service->start != NULL) {
        CHECK(service->start(&t->cloud, &t->state, &why) == ERR_OK, "the service starts");
    }
    t->states[0] = t->state;
    CHECK(background_start(t->cloud.background) == ERR_OK, "the background starts");
    buf_free(&why);
}

static inline void test_cloud_open(struct test_cloud *t, const struct service *service) {
    test_cloud_open_with(t, service, NULL);
}

static inline void test_cloud_close(struct test_cloud *t) {
    background_free(t->cloud.background);
    if (t->service->stop != NULL) t->service->stop(t->state);
    if (t->services[1] != NULL && t->services[1]->stop != NULL) t->services[1]->stop(t->states[1]);
    store_close(t->store);
    arena_free(&t->arena);
}

static inline struct str test_swap(struct arena *a, struct str text, char from, char to) {
    struct str copy = arena_str(a, text);
    char *at = (char *)(uintptr_t)copy.ptr;
    for (size_t i = 0; i < copy.len; i++) {
        if (at[i] == from) at[i] = to;
    }
    return copy;
}

static inline size_t test_operation(const struct service *service, const char *name) {
    for (size_t i = 0; i < service->facts->operation_count; i++) {
        if (str_eq_c(service->facts->operations[i].name, name)) return i;
    }
    CHECK(false, name);
    return 0;
}

/* As the gateway does it, step by step. */
static inline enum outcome test_run(struct call *call, const struct wire_request *request, void *in,
                                    void *out) {
    const struct service *service = call->service;
    if (protocol_decode(call, request, in) != DONE) return FAILED;
    enum outcome valid =
        service->validate != NULL ? service->validate(call, in) : protocol_validate(call, in);
    if (valid != DONE) return FAILED;
    return call->operation->run(call, in, out);
}

static inline struct answer test_call_bytes(struct test_cloud *t, const char *operation,
                                            struct str body) {
    struct arena *a = &t->arena;
    size_t i = test_operation(t->service, operation);
    const struct operation_facts *facts = &t->service->facts->operations[i];
    struct call call = {.arena = a,
                        .cloud = &t->cloud,
                        .service = t->service,
                        .facts = facts,
                        .operation = &t->service->operations[i],
                        .state = t->state,
                        .request_id = STR("request-1"),
                        .account = STR("000000000000"),
                        .region = t->region != NULL ? str_c(t->region) : STR("us-east-1"),
                        .base_url = STR("http://127.0.0.1:4566"),
                        .protocol = t->service->facts->protocol,
                        .on_loop = t->on_loop};
    struct wire_request request = {.body = body};
    struct wire_response response = {0};
    void *out = arena_alloc(a, facts->out_size);
    enum outcome outcome = test_run(&call, &request, arena_alloc(a, facts->in_size), out);
    if (outcome == AGAIN || outcome == PARKED) return (struct answer){0};
    if (outcome == DONE) {
        protocol_encode(&call, out, &response);
    } else {
        protocol_encode_error(&call, &response);
    }
    return (struct answer){.status = response.status,
                           .body = test_swap(a, response.body, '"', '\'')};
}

static inline struct answer test_call(struct test_cloud *t, const char *operation,
                                      const char *body) {
    return test_call_bytes(t, operation, test_swap(&t->arena, str_c(body), '\'', '"'));
}

/* The call succeeds, and answers exactly this. */
#define CHECK_ANSWER(t, operation, body, want)                                                     \
    test_expect((t), (operation), (body), (struct test_want){NULL, (want), __FILE__, __LINE__})

/* The call fails with this code, and exactly this message. */
#define CHECK_FAILS(t, operation, body, code, message)                                             \
    test_expect_failure((t), (operation), (body),                                                  \
                        (struct test_want){(code), (message), __FILE__, __LINE__})

struct test_want {
    const char *code; /* of the error */
    const char *text; /* the body, or the error's message */
    const char *file;
    int line;
};

static inline void test_expect(struct test_cloud *t, const char *operation, const char *body,
                               struct test_want want) {
    struct answer a = test_call(t, operation, body);
    if (a.status == 200 && str_eq_c(a.body, want.text)) return;
    print_error("ERROR: %s %s\n  got  %d %" PRIstr "\n  want 200 %s\n", operation, body, a.status,
                STR_ARG(a.body), want.text);
    _fail(want.file, want.line);
}

static inline void test_expect_failure(struct test_cloud *t, const char *operation,
                                       const char *body, struct test_want want) {
    struct answer a = test_call(t, operation, body);
    struct str words = test_swap(&t->arena, str_c(want.text), '"', '\'');
    bool right = a.status >= 400 && str_contains(a.body, str_c(want.code)) &&
                 (str_contains(a.body, ARENA_CONCAT(&t->arena, STR("essage':'"), words, STR("'"))));
    if (right) return;
    print_error("ERROR: %s %s\n  got  %d %" PRIstr "\n  want %s: %s\n", operation, body, a.status,
                STR_ARG(a.body), want.code, want.text);
    _fail(want.file, want.line);
}

#endif
