#include <stdio.h>
#include <unistd.h>

#include "services/bedrock/inference/runner-client.h"
#include "shared/base/test.h"
#include "shared/os/thread.h"

/* See runner-client-test.c for where the program is. */
static const char MODEL[] = "models/demo/brume-demo.gguf";

enum { WAIT_MS = 30000, PATH_SIZE = 4096, ASKERS = 4, MODELS = 3, IDLE_MS = 60000 };

struct fixture {
    char program[PATH_SIZE];
    char dir[32];
    struct env_fake clock;
    struct arena arena;
    struct runner_pool *pool;
};

static bool find_program(struct fixture *f) {
    ssize_t len = readlink("/proc/self/exe", f->program, sizeof f->program - 32);
    if (len <= 0) return false;
    size_t dir = str_rfind_char(str_n(f->program, (size_t)len), '/') + 1;
    (void)snprintf(f->program + dir, sizeof f->program - dir, "../brume-runner");
    return access(f->program, X_OK) == 0;
}

/* The same model under several names. */
static struct str model_path(struct fixture *f, int i) {
    return arena_printf(&f->arena, "%s/%d.gguf", f->dir, i);
}

/* False: there is no runner to test with. */
static bool fixture_open(struct fixture *f, uint64_t budget_models) {
    *f = (struct fixture){.dir = "/tmp/brume-pool-XXXXXX"};
    if (!find_program(f)) return false;
    char here[PATH_SIZE];
    CHECK(mkdtemp(f->dir) != NULL && getcwd(here, sizeof here) != NULL, "folders");
    for (int i = 0; i < MODELS; i++) {
        struct str target = arena_printf(&f->arena, "%s/%s", here, MODEL);
        assert_int_equal(symlink(target.ptr, model_path(f, i).ptr), 0);
    }
    FILE *file = fopen(MODEL, "re");
    CHECK(file != NULL && fseek(file, 0, SEEK_END) == 0, "the model is there");
    uint64_t size = (uint64_t)ftell(file);
    (void)fclose(file);

    env_fake_init(&f->clock, 1000000, 1);
    struct runner_pool_options options = {.runner = {.program = f->program},
                                          .env = &f->clock.env,
                                          .idle_ms = IDLE_MS,
                                          .budget_bytes = budget_models * size};
    f->pool = runner_pool_new(&options);
    return true;
}

static void fixture_close(struct fixture *f) {
    runner_pool_free(f->pool);
    for (int i = 0; i < MODELS; i++) {
        (void)unlink(model_path(f, i).ptr);
    }
    (void)rmdir(f->dir);
    arena_free(&f->arena);
}

static enum err get(struct fixture *f, struct str path, struct runner **r) {
    struct runner_pool_ask ask = {.path = path, .timeout_ms = WAIT_MS, .arena = &f->arena};
    enum err err = runner_pool_get(f->pool, &ask, r);
    CHECK(err == ERR_OK || ask.reason.len > 0, "a failure has words");
    return err;
}

struct asker {
    struct thread thread;
    struct runner_pool *pool;
    struct str path;
    struct runner *got;
};

static void ask_once(void *arg) {
    struct asker *a = arg;
    struct arena arena = {0};
    struct runner_pool_ask ask = {.path = a->path, .timeout_ms = WAIT_MS, .arena = &arena};
    if (runner_pool_get(a->pool, &ask, &a->got) != ERR_OK) a->got = NULL;
    arena_free(&arena);
}

TEST(several_that_ask_at_once_get_one_process) {
    static struct fixture f;
    if (!fixture_open(&f, 0)) skip();
    struct asker askers[ASKERS];
    for (size_t i = 0; i < ASKERS; i++) {
        askers[i] = (struct asker){.pool = f.pool, .path = model_path(&f, 0)};
        assert_int_equal(thread_start(&askers[i].thread, "asker", ask_once, &askers[i]), ERR_OK);
    }
    for (size_t i = 0; i < ASKERS; i++) {
        thread_join(&askers[i].thread);
        CHECK(askers[i].got != NULL && askers[i].got == askers[0].got, "the same one");
    }
    assert_int_equal(runner_pool_count(f.pool), 1);
    for (size_t i = 0; i < ASKERS; i++) {
        runner_pool_put(f.pool, askers[i].got);
    }
    fixture_close(&f);
}

TEST(what_is_idle_is_unloaded_and_what_is_used_is_not) {
    static struct fixture f;
    if (!fixture_open(&f, 0)) skip();
    struct runner *used, *idle;
    assert_int_equal(get(&f, model_path(&f, 0), &used), ERR_OK);
    assert_int_equal(get(&f, model_path(&f, 1), &idle), ERR_OK);
    runner_pool_put(f.pool, idle);
    f.clock.now_ms += IDLE_MS - 1;
    runner_pool_tick(f.pool);
    assert_int_equal(runner_pool_count(f.pool), 2);
    f.clock.now_ms += 1;
    runner_pool_tick(f.pool);
    assert_int_equal(runner_pool_count(f.pool), 1);
    assert_int_equal(runner_wait(used, 0), ERR_OK);
    runner_pool_put(f.pool, used);
    fixture_close(&f);
}

TEST(the_budget_takes_the_longest_unused_and_never_one_in_use) {
    static struct fixture f;
    if (!fixture_open(&f, 2)) skip();
    struct runner *r[MODELS];
    for (int i = 0; i < 2; i++) {
        f.clock.now_ms += 1;
        assert_int_equal(get(&f, model_path(&f, i), &r[i]), ERR_OK);
    }
    assert_int_equal(get(&f, model_path(&f, 2), &r[2]), ERR_BUSY);

    runner_pool_put(f.pool, r[1]);
    assert_int_equal(get(&f, model_path(&f, 2), &r[2]), ERR_OK);
    assert_int_equal(runner_pool_count(f.pool), 2);
    assert_int_equal(runner_wait(r[0], 0), ERR_OK);

    f.clock.now_ms += 1;
    runner_pool_put(f.pool, r[0]);
    f.clock.now_ms += 1;
    runner_pool_put(f.pool, r[2]);
    assert_int_equal(get(&f, model_path(&f, 1), &r[1]), ERR_OK);
    struct runner *again;
    assert_int_equal(get(&f, model_path(&f, 2), &again), ERR_OK);
    CHECK(again == r[2], "0 was unused for longer, and had to go");
    fixture_close(&f);
}

TEST(what_cannot_be_loaded_is_said_and_may_be_tried_again) {
    static struct fixture f;
    if (!fixture_open(&f, 1)) skip();
    struct runner *r;
    assert_int_equal(get(&f, STR("/nonexistent.gguf"), &r), ERR_NOT_FOUND);
    assert_int_equal(get(&f, STR("README.md"), &r), ERR_GONE);
    assert_int_equal(get(&f, STR("README.md"), &r), ERR_GONE);
    assert_int_equal(get(&f, str_c(f.program), &r), ERR_TOO_LARGE);
    assert_int_equal(get(&f, model_path(&f, 0), &r), ERR_OK);
    fixture_close(&f);
}

static struct runner *get_with(struct fixture *f, uint32_t context, uint32_t sequences) {
    struct runner *r = NULL;
    struct runner_pool_ask ask = {
        .path = model_path(f, 0),
        .context = context,
        .sequences = sequences,
        .timeout_ms = WAIT_MS,
        .arena = &f->arena,
    };
    assert_int_equal(runner_pool_get(f->pool, &ask, &r), ERR_OK);
    return r;
}

TEST(the_sizes_asked_for_are_the_runners_and_tell_runners_apart) {
    static struct fixture f;
    if (!fixture_open(&f, MODELS)) skip();
    struct runner *small = get_with(&f, 512, 2), *plain = get_with(&f, 0, 0);
    CHECK(small != plain, "one file, two sizes: two processes");
    CHECK(get_with(&f, 512, 2) == small, "the same size: the same process");
    assert_int_equal(runner_facts(small)->context_cells, 512);
    assert_int_equal(runner_facts(small)->sequences, 2);
    assert_int_not_equal(runner_facts(plain)->context_cells, 512);
    fixture_close(&f);
}

TEST(interrupted_runners_end_and_no_other_starts) {
    struct fixture f;
    struct runner *r = NULL, *other = NULL;
    if (!fixture_open(&f, 0)) skip();
    CHECK(get(&f, model_path(&f, 0), &r) == ERR_OK, "loaded");
    runner_pool_interrupt(f.pool);
    CHECK(get(&f, model_path(&f, 0), &other) == ERR_GONE, "nobody gets it any more");
    CHECK(get(&f, model_path(&f, 1), &other) == ERR_GONE, "and nothing is loaded");
    while (runner_reason(r, &f.arena).len == 0) {
        thread_sleep_us(1000);
    }
    runner_pool_put(f.pool, r);
    fixture_close(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(several_that_ask_at_once_get_one_process),
        cmocka_unit_test(what_is_idle_is_unloaded_and_what_is_used_is_not),
        cmocka_unit_test(the_budget_takes_the_longest_unused_and_never_one_in_use),
        cmocka_unit_test(what_cannot_be_loaded_is_said_and_may_be_tried_again),
        cmocka_unit_test(the_sizes_asked_for_are_the_runners_and_tell_runners_apart),
        cmocka_unit_test(interrupted_runners_end_and_no_other_starts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
