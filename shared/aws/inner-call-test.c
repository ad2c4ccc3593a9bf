/* Calls between services: whose they are, how they end, what bodies look like on the way. */
#include "shared/aws/inner-call.h"

#include "shared/aws/gen/sts.h"
#include "shared/base/test.h"

struct fake {
    struct thread thread;
    struct call *parked;
    struct str account;
};

static const struct aws_error refused = {.code = STR_INIT("Refused"), .http_status = 400};

static enum outcome run_done(struct call *call, const void *in, void *out) {
    struct fake *fake = call->state;
    (void)in;
    fake->account = call->account;
    ((struct sts_get_caller_identity_out *)out)->arn = call->principal.arn;
    return DONE;
}

static enum outcome run_failed(struct call *call, const void *in, void *out) {
    (void)in;
    (void)out;
    return call_fail(call, &refused, STR("no"));
}

static void finish_later(void *arg) {
    struct fake *fake = arg;
    thread_sleep_us(1000);
    call_finish(fake->parked, call_fail(fake->parked, &refused, STR("later")));
}

static enum outcome run_parked(struct call *call, const void *in, void *out) {
    struct fake *fake = call->state;
    (void)in;
    (void)out;
    fake->parked = call;
    CHECK(thread_start(&fake->thread, "later", finish_later, fake) == ERR_OK, "a thread");
    return PARKED;
}

static enum outcome no_validation(struct call *call, const void *in) {
    (void)call;
    (void)in;
    return DONE;
}

static const struct operation operations[STS_OPERATION_COUNT] = {
    [STS_GET_CALLER_IDENTITY] = {.run = run_done},
    [STS_GET_ACCESS_KEY_INFO] = {.run = run_failed},
    [STS_ASSUME_ROLE] = {.run = run_parked},
};
static const struct service service = {
    .facts = &sts_facts, .operations = operations, .validate = no_validation};
static const struct service *const services[] = {&service};

struct world {
    struct env_fake env;
    struct fake fake;
    void *state;
    struct service_directory directory;
    struct cloud cloud;
    struct arena arena;
    struct inner_call call;
};

static void world_make(struct world *w) {
    *w = (struct world){0};
    env_fake_init(&w->env, 0, 1);
    w->state = &w->fake;
    w->directory = (struct service_directory){services, &w->state, 1};
    w->cloud = (struct cloud){.env = &w->env.env, .services = &w->directory};
    struct inner_caller caller = {
        STR("111111111111"), STR("eu-west-1"), {.arn = STR("arn:aws:iam::111111111111:root")}};
    inner_call_init(&w->call, &w->cloud, &w->arena, &caller);
}

TEST(an_answer) {
    struct world w;
    struct sts_get_caller_identity_in in = {0};
    struct sts_get_caller_identity_out out = {0};
    world_make(&w);
    CHECK(inner_call_run(&w.call, &sts_facts, STS_GET_CALLER_IDENTITY, &in, &out) == DONE, "done");
    CHECK_STR(w.fake.account, STR("111111111111"), "the caller's account, the service's state");
    CHECK_STR(out.arn, STR("arn:aws:iam::111111111111:root"), "the caller");
    arena_free(&w.arena);
}

TEST(errors) {
    struct world w;
    char in[256] = {0}, out[256] = {0};
    world_make(&w);
    CHECK(inner_call_run(&w.call, &sts_facts, STS_GET_ACCESS_KEY_INFO, in, out) == FAILED, "no");
    CHECK(w.call.call.error == &refused, "which");
    CHECK_STR(w.call.call.message, STR("no"), "the words");
    CHECK(inner_call_run(&w.call, &sts_facts, STS_GET_SESSION_TOKEN, in, out) == FAILED,
          "nobody wrote it");
    CHECK(w.call.call.error == &AWS_NOT_IMPLEMENTED, "not implemented");
    w.cloud.services = NULL;
    CHECK(inner_call_run(&w.call, &sts_facts, STS_GET_CALLER_IDENTITY, in, out) == FAILED,
          "no services at all");
    arena_free(&w.arena);
}

TEST(what_is_handed_on_is_waited_for) {
    struct world w;
    char in[1024] = {0}, out[1024] = {0};
    world_make(&w);
    CHECK(inner_call_run(&w.call, &sts_facts, STS_ASSUME_ROLE, in, out) == FAILED, "ended");
    CHECK_STR(w.call.call.message, STR("later"), "by the other thread");
    thread_join(&w.fake.thread);
    arena_free(&w.arena);
}

TEST(bodies) {
    static const char letters[] = "abcdefg";
    struct inner_body body;
    struct body_out answer = {.bytes = str_c(letters)};
    char piece[3];
    size_t got = 1;
    inner_body_init(&body, str_c(letters));
    CHECK(body.reader.length == 7, "its length is known");
    for (size_t left = 7; left > 0; left -= got) {
        CHECK(body.reader.read(&body.reader, piece, sizeof piece, &got) == ERR_OK, "in pieces");
        CHECK(got == (left < 3 ? left : 3), "as much as fits");
        CHECK(memcmp(piece, &letters[7 - left], got) == 0, "the bytes");
        CHECK(body_out_read(&answer, piece, sizeof piece, &got) == ERR_OK && got > 0,
              "answers too");
        CHECK(memcmp(piece, &letters[7 - left], got) == 0, "the same");
    }
    CHECK(body.reader.read(&body.reader, piece, sizeof piece, &got) == ERR_OK && got == 0, "end");
    CHECK(body_out_read(&answer, piece, sizeof piece, &got) == ERR_OK && got == 0, "end");
    body_out_close(&answer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer),
        cmocka_unit_test(errors),
        cmocka_unit_test(what_is_handed_on_is_waited_for),
        cmocka_unit_test(bodies),
    };
    return cmocka_run_group_tests_name("inner call", tests, NULL, NULL);
}
