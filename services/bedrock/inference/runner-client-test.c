#include "services/bedrock/inference/runner-client.h"

#include <dirent.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "shared/base/test.h"
#include "shared/os/thread.h"

/* With the real brume-runner, which is built beside brume: one folder above the tests. Without it
 * (BRUME_RUNNER=OFF) these tests are skipped. */
static const char MODEL[] = "models/demo/brume-demo.gguf";

enum { WAIT_MS = 30000, PATH_SIZE = 4096, TEXT_MAX = 1 << 20, REQUESTS = 40 };

static char program[PATH_SIZE];

static bool find_program(void) {
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 32);
    if (len <= 0) return false;
    size_t dir = str_rfind_char(str_n(program, (size_t)len), '/') + 1;
    (void)snprintf(program + dir, sizeof program - dir, "../brume-runner");
    return access(program, X_OK) == 0;
}

#define NEED_RUNNER()                                                                              \
    do {                                                                                           \
        if (!find_program()) skip();                                                               \
    } while (0)

/* ---- one question and what came back ---- */

struct question {
    struct runner_request request;
    struct mutex lock;
    struct cond changed;
    struct buf text;
    size_t pieces;
    bool ended;
    enum err err;
    struct runner_done done;
    double length, first; /* of the vector, and its first value */
    uint32_t tokens;
};

static void end(struct question *q, enum err err) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&q->lock);
    CHECK(!q->ended, "one end");
    q->ended = true;
    q->err = err;
    cond_broadcast(&q->changed);
}

static void on_token(void *arg, struct str text) {
    struct question *q = arg;
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&q->lock);
    buf_add(&q->text, text);
    q->pieces++;
    cond_broadcast(&q->changed);
}

static void on_done(void *arg, const struct runner_done *done) {
    struct question *q = arg;
    q->done = *done;
    end(q, ERR_OK);
}

static void on_embedding(void *arg, const struct runner_embedding *e) {
    struct question *q = arg;
    for (size_t i = 0; i < e->count; i++) {
        q->length += (double)e->values[i] * (double)e->values[i];
    }
    q->first = (double)e->values[0];
    q->tokens = e->tokens;
    end(q, ERR_OK);
}

static void on_counted(void *arg, uint32_t tokens) {
    struct question *q = arg;
    q->tokens = tokens;
    end(q, ERR_OK);
}

static void on_error(void *arg, enum err err, struct str text) {
    CHECK(text.len > 0, "an error has words");
    end(arg, err);
}

static void question_init(struct question *q) {
    *q = (struct question){.text = buf_on_heap(TEXT_MAX)};
    q->request = (struct runner_request){.on_token = on_token,
                                         .on_done = on_done,
                                         .on_embedding = on_embedding,
                                         .on_counted = on_counted,
                                         .on_error = on_error,
                                         .arg = q};
    mutex_init(&q->lock);
    cond_init(&q->changed);
}

static void question_deinit(struct question *q) {
    mutex_deinit(&q->lock);
    cond_deinit(&q->changed);
    buf_free(&q->text);
}

/* For the end, or for so many pieces of text. */
static void wait_for(struct question *q, size_t pieces) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&q->lock);
    while (!q->ended && q->pieces < pieces) {
        cond_wait(&q->changed, &q->lock);
    }
}

static void ask_text(struct runner *r, struct question *q, const char *text, uint32_t max_tokens) {
    const struct runner_turn turn = {STR("user"), str_c(text)};
    const struct runner_generation g = {
        .prompt = {.chat = true, .turns = &turn, .turn_count = 1},
        .sampling = {.max_tokens = max_tokens},
        .grammar = STR(""),
    };
    assert_int_equal(runner_generate(r, &q->request, &g), ERR_OK);
}

/* An answer without an end of its own. */
static void ask_without_end(struct runner *r, struct question *q) {
    const struct runner_generation g = {
        .prompt = {.text = STR("a")},
        .grammar = STR("root ::= [a-z] root"),
    };
    assert_int_equal(runner_generate(r, &q->request, &g), ERR_OK);
}

static struct runner *start(const char *model) {
    struct runner_options options = {.program = program};
    return runner_start(str_c(model), &options);
}

static struct runner *start_demo(void) {
    struct runner *r = start(MODEL);
    assert_int_equal(runner_wait(r, WAIT_MS), ERR_OK);
    return r;
}

/* ---- one runner ---- */

TEST(a_runner_answers) {
    NEED_RUNNER();
    struct runner *r = start_demo();
    CHECK_STR(runner_facts(r)->architecture, STR("llama"), "facts");
    CHECK_STR(runner_facts(r)->chat_template, STR("chatml"), "facts");

    struct question first, second;
    question_init(&first);
    question_init(&second);
    ask_text(r, &first, "What is S3?", 100);
    wait_for(&first, SIZE_MAX);
    ask_text(r, &second, "What is S3?", 100);
    wait_for(&second, SIZE_MAX);
    assert_int_equal(first.err, ERR_OK);
    assert_int_equal(first.done.reason, RUNNER_STOP_END);
    CHECK(str_contains(buf_str(&first.text), STR("object")), "S3 stores objects");
    CHECK_STR(buf_str(&second.text), buf_str(&first.text), "temperature 0, twice");
    runner_stop(r);
    question_deinit(&first);
    question_deinit(&second);
}

TEST(many_questions_at_once) {
    NEED_RUNNER();
    struct runner *r = start_demo();
    static struct question all[REQUESTS];
    for (size_t i = 0; i < REQUESTS; i++) {
        question_init(&all[i]);
        ask_text(r, &all[i], i % 2 == 0 ? "Hello" : "What is SQS?", 100);
    }
    for (size_t i = 0; i < REQUESTS; i++) {
        wait_for(&all[i], SIZE_MAX);
        assert_int_equal(all[i].err, ERR_OK);
        CHECK_STR(buf_str(&all[i].text), buf_str(&all[i % 2].text), "each its own answer");
    }
    for (size_t i = 0; i < REQUESTS; i++) {
        question_deinit(&all[i]);
    }
    runner_stop(r);
}

TEST(texts_become_vectors_and_numbers_of_tokens) {
    NEED_RUNNER();
    struct runner *r = start_demo();
    struct question one, again, other, count;
    struct question *all[] = {&one, &again, &other, &count};
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        question_init(all[i]);
    }
    const struct runner_prompt prompt = {.text = STR("hello")};
    assert_int_equal(runner_embed(r, &one.request, STR("What is S3?")), ERR_OK);
    assert_int_equal(runner_embed(r, &other.request, STR("A quite different text.")), ERR_OK);
    assert_int_equal(runner_embed(r, &again.request, STR("What is S3?")), ERR_OK);
    assert_int_equal(runner_count(r, &count.request, &prompt), ERR_OK);
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        wait_for(all[i], SIZE_MAX);
        assert_int_equal(all[i]->err, ERR_OK);
    }
    CHECK(fabs(one.length - 1.0) < 1e-4, "of length 1");
    CHECK(one.first == again.first && one.first != other.first, "the text decides");
    assert_int_equal(count.tokens, 5);
    assert_int_equal(one.tokens, strlen("What is S3?"));
    for (size_t i = 0; i < ARRAY_LEN(all); i++) {
        question_deinit(all[i]);
    }
    runner_stop(r);
}

TEST(cancel_ends_a_question) {
    NEED_RUNNER();
    struct runner *r = start_demo();
    struct question q;
    question_init(&q);
    ask_without_end(r, &q);
    wait_for(&q, 3);
    runner_cancel(r, q.request.id);
    wait_for(&q, SIZE_MAX);
    assert_int_equal(q.err, ERR_TIMEOUT);
    runner_cancel(r, 12345); /* nobody */
    runner_stop(r);
    question_deinit(&q);
}

TEST(stop_ends_what_runs) {
    NEED_RUNNER();
    struct runner *r = start_demo();
    struct question q;
    question_init(&q);
    ask_without_end(r, &q);
    runner_stop(r);
    CHECK(q.ended && q.err == ERR_GONE, "before runner_stop returns");
    question_deinit(&q);
}

/* ---- its death ---- */

static pid_t parent_of(pid_t pid) {
    char path[64], line[512];
    int parent = 0;
    (void)snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
    FILE *file = fopen(path, "re");
    if (file == NULL) return 0;
    const char *end_of_name = fgets(line, sizeof line, file) ? strrchr(line, ')') : NULL;
    if (end_of_name != NULL && sscanf(end_of_name, ") %*c %d", &parent) != 1) parent = 0;
    (void)fclose(file);
    return parent;
}

/* The only child of this process. */
static pid_t find_child(void) {
    pid_t child = 0;
    DIR *dir = opendir("/proc");
    assert_non_null(dir);
    for (const struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        uint64_t pid = 0;
        if (str_to_u64(str_c(entry->d_name), &pid) != ERR_OK) continue;
        if (parent_of((pid_t)pid) == getpid()) child = (pid_t)pid;
    }
    (void)closedir(dir);
    return child;
}

TEST(a_killed_runner_ends_its_questions_and_nothing_else) {
    NEED_RUNNER();
    struct runner *r = start_demo();
    struct question a, b;
    struct arena arena = {0};
    question_init(&a);
    question_init(&b);
    ask_without_end(r, &a);
    ask_without_end(r, &b);
    wait_for(&a, 3);
    pid_t child = find_child();
    CHECK(child > 0, "there is a process");
    assert_int_equal(kill(child, SIGKILL), 0);
    wait_for(&a, SIZE_MAX);
    wait_for(&b, SIZE_MAX);
    assert_int_equal(a.err, ERR_GONE);
    assert_int_equal(b.err, ERR_GONE);
    CHECK(str_starts(runner_reason(r, &arena), STR("model runner ended")), "says so");
    assert_int_equal(runner_wait(r, 0), ERR_GONE);
    assert_int_equal(runner_embed(r, &a.request, STR("x")), ERR_GONE);
    runner_stop(r);
    question_deinit(&a);
    question_deinit(&b);
    arena_free(&arena);
}

static void write_file(const char *path, struct str bytes) {
    FILE *file = fopen(path, "we");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes.ptr, 1, bytes.len, file), bytes.len);
    assert_int_equal(fclose(file), 0);
}

TEST(a_bad_model_is_refused_with_a_reason) {
    NEED_RUNNER();
    static const struct {
        struct str bytes;
        const char *reason;
    } rows[] = {
        {STR_INIT("hello"), "not a GGUF file"},
        {STR_INIT("GGUF\3\0\0\0"), "the GGUF file is truncated"},
        {STR_INIT("GGUF\3\0\0\0\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0"), "cannot load the model: "},
    };
    char path[] = "/tmp/brume-runner-XXXXXX";
    int fd = mkstemp(path);
    CHECK(fd >= 0 && close(fd) == 0, "a temporary file");
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct arena arena = {0};
        write_file(path, rows[i].bytes);
        struct runner *r = start(path);
        assert_int_equal(runner_wait(r, WAIT_MS), ERR_GONE);
        CHECK(str_starts(runner_reason(r, &arena), str_c(rows[i].reason)), rows[i].reason);
        runner_stop(r);
        arena_free(&arena);
    }
    (void)unlink(path);
}

TEST(a_missing_program_is_said) {
    struct arena arena = {0};
    struct runner_options options = {.program = "/nonexistent/brume-runner"};
    struct runner *r = runner_start(str_c(MODEL), &options);
    assert_int_equal(runner_wait(r, WAIT_MS), ERR_GONE);
    CHECK_STR(runner_reason(r, &arena), STR("the program brume-runner is not there"), "reason");
    runner_stop(r);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_runner_answers),
        cmocka_unit_test(many_questions_at_once),
        cmocka_unit_test(texts_become_vectors_and_numbers_of_tokens),
        cmocka_unit_test(cancel_ends_a_question),
        cmocka_unit_test(stop_ends_what_runs),
        cmocka_unit_test(a_killed_runner_ends_its_questions_and_nothing_else),
        cmocka_unit_test(a_bad_model_is_refused_with_a_reason),
        cmocka_unit_test(a_missing_program_is_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
