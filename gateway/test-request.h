/* gateway/test-request.h - for the tests only: a request as the front door sees it, without a
 * network. */
#ifndef GATEWAY_TEST_REQUEST_H
#define GATEWAY_TEST_REQUEST_H

#include "gateway/request.h"
#include "gateway/services.h"
#include "shared/base/test.h"

enum { TEST_HEADERS_MAX = 16 };

struct test_request {
    struct request r;
    struct gateway gateway;
    struct cloud cloud;
    struct settings settings;
    struct env_fake env;
    struct http_exchange x;
    struct http_header headers[TEST_HEADERS_MAX];
};

/* The time at which the tests play: 2026-11-20T10:00:00Z. */
static const int64_t test_now_ms = 1795168800000;

static inline void test_request_init(struct test_request *t, const char *method,
                                     const char *target) {
    *t = (struct test_request){.settings = {.address = "127.0.0.1"}};
    env_fake_init(&t->env, test_now_ms, 1);
    struct str rest = str_c(target), path = rest;
    bool query = str_cut(&rest, '?', &path);
    t->x.method = str_c(method);
    t->x.target = str_c(target);
    t->x.path = path;
    t->x.query = query ? rest : (struct str){0};
    t->x.authority = STR("127.0.0.1:4566");
    t->x.headers = t->headers;
    t->x.content_length = -1;
    t->cloud = (struct cloud){.env = &t->env.env, .settings = &t->settings};
    t->gateway.cloud = &t->cloud;
    t->gateway.credentials = (struct credentials){
        .access_key = STR("AKIATEST"), .secret = STR("secret"), .api_key = STR("api-key")};
    t->r.gateway = &t->gateway;
    t->r.x = &t->x;
    t->r.call = (struct call){.arena = &t->x.arena, .cloud = &t->cloud, .http = &t->x};
}

/* NULL value: no such header. */
static inline void test_request_header(struct test_request *t, const char *name,
                                       const char *value) {
    if (value == NULL) return;
    CHECK(t->x.header_count < TEST_HEADERS_MAX, name);
    t->headers[t->x.header_count++] = (struct http_header){str_c(name), str_c(value)};
}

/* After all headers: read query and signature, as the gateway does for a new request. */
static inline void test_request_read(struct test_request *t) {
    struct arena *a = &t->x.arena;
    if (form_read(a, t->x.query, false, &t->r.query) != ERR_OK) t->r.query = (struct form){0};
    if (sigv4_read(a, &t->x, &t->r.query, &t->r.sig, &t->r.sig_error) == ERR_OK) {
        t->r.sig_error = (struct str){0};
    }
    identify(&t->r);
}

static inline void test_request_route(struct test_request *t) {
    route_by_head(&t->r);
    if (t->r.route.needs_form) {
        t->r.wire.body = t->x.body;
        route_by_form(&t->r);
    }
    t->r.call.service = t->r.route.service;
    t->r.call.facts = t->r.route.facts;
    t->r.call.protocol = t->r.route.protocol;
}

static inline void test_request_free(struct test_request *t) {
    arena_free(&t->x.arena);
}

#endif
