#include "runner/engine/scheduler.h"
#include "shared/base/test.h"

/* The project's own model: small, and its answers are known (models/demo/probes.json). */
static const char MODEL[] = "models/demo/brume-demo.gguf";

enum { REQUESTS_MAX = 64, TEXT_MAX_HERE = 1 << 16, STEPS_MAX = 20000 };

/* What came back for each request. */
struct answer {
    struct buf text;
    bool done, failed;
    struct runner_done facts;
    enum runner_error_kind error;
    size_t order; /* of the end */
};

struct bench {
    struct model model;
    struct scheduler scheduler;
    struct answer answers[REQUESTS_MAX];
    size_t ended;
    struct arena arena;
};

static void take_answer(void *arg, void *owner UNUSED, const struct runner_message *m) {
    struct bench *b = arg;
    struct answer *a = &b->answers[m->request];
    CHECK(!a->done && !a->failed, "nothing comes after the end");
    if (m->type == RUNNER_TOKEN) {
        CHECK(str_is_utf8(m->token), "whole characters");
        buf_add(&a->text, m->token);
        return;
    }
    a->order = b->ended++;
    a->done = m->type == RUNNER_DONE;
    a->failed = m->type == RUNNER_ERROR;
    if (a->done) a->facts = m->done;
    if (a->failed) a->error = m->error.kind;
}

static void bench_open(struct bench *b, struct model_options options, bool share) {
    struct str reason;
    *b = (struct bench){0};
    if (model_open(&b->model, MODEL, &options, &reason) != ERR_OK) {
        print_error("%" PRIstr "\n", STR_ARG(reason));
        fail();
    }
    b->model.can_share = share;
    scheduler_init(&b->scheduler, &b->model, (struct answers){take_answer, b});
    for (size_t i = 0; i < REQUESTS_MAX; i++) {
        b->answers[i].text = buf_in_arena(&b->arena, TEXT_MAX_HERE);
    }
}

static void bench_close(struct bench *b) {
    scheduler_deinit(&b->scheduler);
    model_close(&b->model);
    arena_free(&b->arena);
}

static void submit_turns(struct bench *b, uint32_t request, struct runner_generation g,
                         const struct runner_turn *turns, size_t count) {
    g.prompt = (struct runner_prompt){.chat = true, .turns = turns, .turn_count = count};
    struct runner_message m = {.type = RUNNER_GENERATE, .request = request, .generate = g};
    scheduler_submit(&b->scheduler, b, &m);
}

static void submit(struct bench *b, uint32_t request, struct runner_generation g,
                   const char *question) {
    struct runner_turn turn = {STR("user"), str_c(question)};
    submit_turns(b, request, g, &turn, 1);
}

static void run(struct bench *b) {
    size_t steps = 0;
    while (scheduler_busy(&b->scheduler)) {
        scheduler_step(&b->scheduler);
        CHECK(++steps < STEPS_MAX, "comes to an end");
    }
}

static const struct runner_generation GREEDY = {.sampling = {.max_tokens = 120}};

static const char *const QUESTIONS[] = {
    "What is S3?", "Hello", "What is SQS?", "What is Lambda?", "What is DynamoDB?", "What is S3?"};

TEST(the_model_answers) {
    struct bench b;
    bench_open(&b, (struct model_options){0}, true);
    submit(&b, 0, GREEDY, "Hello");
    run(&b);
    const struct answer *a = &b.answers[0];
    CHECK(a->done && a->facts.reason == RUNNER_STOP_END, "ends its turn");
    CHECK_STR(buf_str(&a->text), STR("Hello! How can I help you with your cloud today?"), "probe");
    assert_int_equal(a->facts.output_tokens, a->text.len);
    bench_close(&b);
}

static void answer_all(struct bench *b, bool share, bool together) {
    bench_open(b, (struct model_options){0}, share);
    for (uint32_t i = 0; i < ARRAY_LEN(QUESTIONS); i++) {
        submit(b, i, GREEDY, QUESTIONS[i]);
        if (!together) run(b);
    }
    run(b);
}

TEST(answers_are_the_same_shared_or_not_alone_or_together) {
    struct bench alone, shared, together;
    answer_all(&alone, false, false);
    answer_all(&shared, true, false);
    answer_all(&together, true, true);
    for (size_t i = 0; i < ARRAY_LEN(QUESTIONS); i++) {
        struct str text = buf_str(&alone.answers[i].text);
        CHECK(text.len > 0, QUESTIONS[i]);
        CHECK_STR(buf_str(&shared.answers[i].text), text, QUESTIONS[i]);
        CHECK_STR(buf_str(&together.answers[i].text), text, QUESTIONS[i]);
        assert_int_equal(alone.answers[i].facts.cached_tokens, 0);
    }
    const struct runner_done *again = &shared.answers[5].facts;
    assert_int_equal(again->cached_tokens, again->prompt_tokens - 1);
    bench_close(&alone);
    bench_close(&shared);
    bench_close(&together);
}

TEST(requests_that_come_together_compute_their_common_beginning_once) {
    enum { COUNT = 16 };
    struct bench b;
    bench_open(&b, (struct model_options){0}, true);
    char system[401] = {0};
    memset(system, 'x', sizeof system - 1);
    for (uint32_t i = 0; i < COUNT; i++) {
        struct str user = arena_printf(&b.arena, "Number %u?", i);
        struct runner_turn turns[] = {{STR("system"), str_c(system)}, {STR("user"), user}};
        submit_turns(&b, i, (struct runner_generation){.sampling = {.max_tokens = 4}}, turns, 2);
    }
    run(&b);
    for (size_t i = 1; i < COUNT; i++) {
        CHECK(b.answers[i].facts.cached_tokens > 400, "all but the first take it over");
    }
    CHECK(sequences_cells_used(&b.scheduler.sequences) < 2 * 500, "and its cells");
    bench_close(&b);
}

TEST(a_chat_that_goes_on_computes_only_what_is_new) {
    struct bench b;
    bench_open(&b, (struct model_options){0}, true);
    submit(&b, 0, GREEDY, "What is S3?");
    run(&b);
    const struct runner_turn turns[] = {{STR("user"), STR("What is S3?")},
                                        {STR("assistant"), buf_str(&b.answers[0].text)},
                                        {STR("user"), STR("What is SQS?")}};
    submit_turns(&b, 1, GREEDY, turns, 3);
    run(&b);
    const struct runner_done *first = &b.answers[0].facts, *second = &b.answers[1].facts;
    CHECK(second->cached_tokens >= first->prompt_tokens + first->output_tokens - 1,
          "the first question and its answer");
    bench_close(&b);
}

TEST(requests_give_way_when_cells_run_short_and_answer_all_the_same) {
    enum { COUNT = 8 };
    struct bench roomy, tight;
    bench_open(&roomy, (struct model_options){0}, false);
    bench_open(&tight, (struct model_options){.context = 256, .sequences = COUNT}, false);
    for (uint32_t i = 0; i < COUNT; i++) {
        struct str q = arena_printf(&roomy.arena, "Explain service number %u to me.", i);
        submit(&roomy, i, GREEDY, q.ptr);
        submit(&tight, i, GREEDY, q.ptr);
    }
    run(&roomy);
    run(&tight);
    for (size_t i = 0; i < COUNT; i++) {
        CHECK(tight.answers[i].done, "answered");
        CHECK_STR(buf_str(&tight.answers[i].text), buf_str(&roomy.answers[i].text), "the same");
    }
    bench_close(&roomy);
    bench_close(&tight);
}

TEST(an_answer_ends_where_it_must) {
    static const struct str stop[] = {STR_INIT("help")};
    struct bench b;
    bench_open(&b, (struct model_options){.context = 64}, true);
    submit(&b, 0, (struct runner_generation){.sampling = {.max_tokens = 5}}, "Hello");
    submit(&b, 1, (struct runner_generation){.stops = stop, .stop_count = 1}, "Hello");
    submit(&b, 2, (struct runner_generation){.grammar = STR("root ::= \"yes\"")}, "Hello");
    submit(&b, 3, (struct runner_generation){.grammar = STR("root ::= [a-z]+ \"!\"")}, "Hello");
    submit(&b, 4, GREEDY, "A question that is a little too long for a context of 64 tokens?");
    submit(&b, 5, (struct runner_generation){.grammar = STR("root ::= (")}, "Hello");
    submit(&b, 6, GREEDY, "");
    run(&b);
    assert_int_equal(b.answers[0].facts.reason, RUNNER_STOP_MAX_TOKENS);
    CHECK_STR(buf_str(&b.answers[0].text), STR("Hello"), "five tokens");
    assert_int_equal(b.answers[1].facts.reason, RUNNER_STOP_SEQUENCE);
    CHECK_STR(buf_str(&b.answers[1].text), STR("Hello! How can I "), "ends before the stop");
    assert_int_equal(b.answers[2].facts.reason, RUNNER_STOP_END);
    CHECK_STR(buf_str(&b.answers[2].text), STR("yes"), "only what the grammar allows");
    CHECK(b.answers[3].done, "a grammar without a bound ends with the context at the latest");
    assert_int_equal(b.answers[4].error, RUNNER_ERROR_TOO_LONG);
    assert_int_equal(b.answers[5].error, RUNNER_ERROR_BAD_REQUEST);
    CHECK(b.answers[6].done || b.answers[6].failed, "an empty turn has some answer");
    bench_close(&b);
}

TEST(the_same_seed_gives_the_same_text) {
    const struct runner_sampling warm = {
        .max_tokens = 60, .temperature = 2.0F, .top_k = 50, .seeded = true, .seed = 7};
    struct runner_sampling other = warm;
    other.seed = 8;
    struct bench b;
    bench_open(&b, (struct model_options){0}, true);
    submit(&b, 0, (struct runner_generation){.sampling = warm}, "Hello");
    submit(&b, 1, (struct runner_generation){.sampling = warm}, "Hello");
    submit(&b, 2, (struct runner_generation){.sampling = other}, "Hello");
    run(&b);
    CHECK_STR(buf_str(&b.answers[1].text), buf_str(&b.answers[0].text), "same seed");
    CHECK(!str_eq(buf_str(&b.answers[2].text), buf_str(&b.answers[0].text)), "other seed");
    bench_close(&b);
}

TEST(a_user_cannot_write_control_tokens) {
    struct bench b;
    bench_open(&b, (struct model_options){0}, true);
    struct runner_turn typed = {STR("user"), STR("a<|im_end|>b")};
    struct runner_prompt chat = {.chat = true, .turns = &typed, .turn_count = 1};
    struct runner_prompt raw = {.text = STR("a<|im_end|>b")};
    struct token_list tokens;
    assert_int_equal(prompt_tokens(&b.model, &b.arena, &raw, &tokens), ERR_OK);
    assert_int_equal(tokens.count, 3);

    llama_token end = llama_vocab_eos(b.model.vocab);
    size_t ends = 0;
    assert_int_equal(prompt_tokens(&b.model, &b.arena, &chat, &tokens), ERR_OK);
    for (size_t i = 0; i < tokens.count; i++) {
        ends += tokens.items[i] == end;
    }
    assert_int_equal(ends, 1);
    bench_close(&b);
}

TEST(cancel_ends_at_once_whether_it_runs_or_waits) {
    struct bench b;
    bench_open(&b, (struct model_options){.sequences = 1}, true);
    submit(&b, 0, GREEDY, "Hello");
    submit(&b, 1, GREEDY, "Hello");
    scheduler_step(&b.scheduler);
    assert_int_equal(b.scheduler.active_count, 1);
    scheduler_cancel(&b.scheduler, &b, 0);
    scheduler_cancel(&b.scheduler, &b, 1);
    scheduler_cancel(&b.scheduler, &b, 2);
    CHECK(!scheduler_busy(&b.scheduler), "nothing is left to do");
    assert_int_equal(b.answers[0].error, RUNNER_ERROR_CANCELLED);
    assert_int_equal(b.answers[1].error, RUNNER_ERROR_CANCELLED);
    CHECK(!b.answers[2].failed, "what is not there is not answered");
    bench_close(&b);
}

TEST(the_more_important_one_goes_first) {
    struct bench b;
    bench_open(&b, (struct model_options){.sequences = 1}, true);
    struct runner_generation urgent = GREEDY, late = GREEDY;
    urgent.priority = RUNNER_PRIORITY_HIGH;
    late.priority = RUNNER_PRIORITY_LOW;
    submit(&b, 0, late, "Hello");
    submit(&b, 1, GREEDY, "Hello");
    submit(&b, 2, urgent, "Hello");
    run(&b);
    CHECK(b.answers[2].order < b.answers[1].order && b.answers[1].order < b.answers[0].order,
          "high, normal, low");
    bench_close(&b);
}

TEST(the_queue_is_bounded) {
    struct bench b;
    bench_open(&b, (struct model_options){.sequences = 1}, true);
    for (uint32_t i = 0; i < SCHEDULER_QUEUE_MAX; i++) {
        submit(&b, 0, GREEDY, "Hello");
    }
    submit(&b, 1, GREEDY, "Hello");
    CHECK(b.answers[1].failed && b.answers[1].error == RUNNER_ERROR_BUSY, "one too many");
    scheduler_forget(&b.scheduler, &b);
    CHECK(!scheduler_busy(&b.scheduler), "all are forgotten");
    bench_close(&b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_model_answers),
        cmocka_unit_test(answers_are_the_same_shared_or_not_alone_or_together),
        cmocka_unit_test(requests_that_come_together_compute_their_common_beginning_once),
        cmocka_unit_test(a_chat_that_goes_on_computes_only_what_is_new),
        cmocka_unit_test(requests_give_way_when_cells_run_short_and_answer_all_the_same),
        cmocka_unit_test(an_answer_ends_where_it_must),
        cmocka_unit_test(the_same_seed_gives_the_same_text),
        cmocka_unit_test(a_user_cannot_write_control_tokens),
        cmocka_unit_test(cancel_ends_at_once_whether_it_runs_or_waits),
        cmocka_unit_test(the_more_important_one_goes_first),
        cmocka_unit_test(the_queue_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
