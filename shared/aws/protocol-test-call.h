/* shared/aws/protocol-test-call.h - a call as the gateway would make it, for tests of the codecs.
 */
#ifndef SHARED_AWS_PROTOCOL_TEST_CALL_H
#define SHARED_AWS_PROTOCOL_TEST_CALL_H

#include "shared/aws/protocol.h"
#include "shared/base/test.h"

/* Lives in the test; begin it with test_call_init, end it with test_call_free. */
struct test_call {
    struct arena arena;
    struct env_fake env;
    struct cloud cloud;
    struct service service;
    struct call call;
    struct wire_request request;
    struct wire_response response;
    void *in, *out;
};

static inline void test_call_init(struct test_call *t, const struct service_facts *service,
                                  size_t operation) {
    *t = (struct test_call){0};
    env_fake_init(&t->env, 1700000000000, 1);
    t->cloud = (struct cloud){.env = &t->env.env};
    t->service = (struct service){.facts = service};
    const struct operation_facts *facts = &service->operations[operation];
    t->call = (struct call){
        .arena = &t->arena,
        .cloud = &t->cloud,
        .service = &t->service,
        .facts = facts,
        .request_id = STR("request-1"),
        .account = STR("000000000000"),
        .region = STR("us-east-1"),
        .protocol = service->protocol,
    };
    t->in = arena_alloc(&t->arena, facts->in_size);
    t->out = arena_alloc(&t->arena, facts->out_size);
}

static inline void test_call_free(struct test_call *t) {
    arena_free(&t->arena);
}

static inline enum outcome test_decode(struct test_call *t, struct str body) {
    t->request.body = body;
    return protocol_decode(&t->call, &t->request, t->in);
}

static inline enum outcome test_validate(struct test_call *t) {
    return protocol_validate(&t->call, t->in);
}

static inline struct str test_encode(struct test_call *t) {
    protocol_encode(&t->call, t->out, &t->response);
    return t->response.body;
}

static inline struct str test_encode_error(struct test_call *t) {
    protocol_encode_error(&t->call, &t->response);
    return t->response.body;
}

static inline struct str test_header(const struct test_call *t, struct str name) {
    for (size_t i = 0; i < t->response.header_count; i++) {
        if (str_eq_nocase(t->response.headers[i].name, name)) return t->response.headers[i].value;
    }
    return (struct str){0};
}

#endif
