/* tests/runner/load.c - how many tokens per second a runner gives to so many streams.
 *
 *   runner-load PROGRAM MODEL STREAMS REQUESTS
 *
 * Each stream asks one question after the other, REQUESTS in all. A number to look at, not a test:
 * what a stream gets depends on what else the machine does. */
#include <inttypes.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/resource.h>

#include "services/bedrock/inference/runner-client.h"
#include "shared/os/thread.h"

enum { STREAMS_MAX = 256, LOAD_WAIT_MS = 600000, MAX_TOKENS = 256 };

static const char *const QUESTIONS[] = {"What is S3?", "Tell me about SQS.", "Explain Lambda",
                                        "What is DynamoDB?", "How do I make a bucket?"};

struct load {
    struct runner *runner;
    _Atomic uint32_t left; /* requests to be asked */
    _Atomic uint32_t streams;
    _Atomic uint64_t tokens, pieces, failed;
    struct mutex lock;
    struct cond ended;
};

struct stream {
    struct runner_request request;
    struct load *load;
    uint32_t asked;
};

static void ask_next(struct stream *s);

static void leave(struct load *load) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&load->lock);
    load->streams--;
    cond_signal(&load->ended);
}

static void on_token(void *arg, struct str text UNUSED) {
    struct stream *s = arg;
    s->load->pieces++;
}

static void on_done(void *arg, const struct runner_done *done) {
    struct stream *s = arg;
    s->load->tokens += done->output_tokens;
    ask_next(s);
}

static void on_error(void *arg, enum err err UNUSED, struct str text) {
    struct stream *s = arg;
    fprintf(stderr, "runner-load: %" PRIstr "\n", STR_ARG(text));
    s->load->failed++;
    leave(s->load);
}

static bool take_turn(struct load *load) {
    uint32_t left = load->left;
    while (left > 0 && !atomic_compare_exchange_weak(&load->left, &left, left - 1))
        continue;
    return left > 0;
}

static void ask_next(struct stream *s) {
    if (!take_turn(s->load)) {
        leave(s->load);
        return;
    }
    const char *question = QUESTIONS[s->asked++ % ARRAY_LEN(QUESTIONS)];
    const struct runner_turn turn = {STR("user"), str_c(question)};
    const struct runner_generation g = {
        .prompt = {.chat = true, .turns = &turn, .turn_count = 1},
        .sampling = {.max_tokens = MAX_TOKENS},
        .grammar = STR(""),
    };
    s->request = (struct runner_request){
        .on_token = on_token, .on_done = on_done, .on_error = on_error, .arg = s};
    if (runner_generate(s->load->runner, &s->request, &g) == ERR_OK) return;
    s->load->failed++;
    leave(s->load);
}

static void wait_for_all(struct load *load) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&load->lock);
    while (load->streams > 0) {
        cond_wait(&load->ended, &load->lock);
    }
}

static void measure(struct load *load, uint32_t streams, uint32_t requests) {
    static struct stream all[STREAMS_MAX];
    struct env env;
    env_init(&env);
    load->left = requests;
    load->streams = streams;
    int64_t start_ns = env_mono_ns(&env);
    for (uint32_t i = 0; i < streams; i++) {
        all[i] = (struct stream){.load = load, .asked = i};
        ask_next(&all[i]);
    }
    wait_for_all(load);
    double seconds = (double)(env_mono_ns(&env) - start_ns) / 1e9;
    printf("%u streams, %u requests: %.0f tokens/s, %.0f requests/s, %" PRIu64 " pieces, "
           "%" PRIu64 " failed\n",
           streams, requests, (double)load->tokens / seconds, requests / seconds, load->pieces,
           load->failed);
}

/* What a busy machine does not falsify. */
static void print_cost(const struct load *load) {
    struct rusage used;
    if (getrusage(RUSAGE_CHILDREN, &used) != 0) return;
    double seconds = (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
                     (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    printf("the runner: %.0f tokens per second of processor time, %.0f%% of it in the kernel, "
           "%ld kB at most\n",
           (double)load->tokens / seconds,
           100.0 * ((double)used.ru_stime.tv_sec + (double)used.ru_stime.tv_usec / 1e6) / seconds,
           used.ru_maxrss);
}

int main(int argc, char **argv) {
    uint64_t streams = 0, requests = 0;
    if (argc != 5 || str_to_u64(str_c(argv[3]), &streams) != ERR_OK ||
        str_to_u64(str_c(argv[4]), &requests) != ERR_OK || streams == 0 || streams > STREAMS_MAX ||
        requests > UINT32_MAX) {
        fputs("usage: runner-load PROGRAM MODEL STREAMS REQUESTS\n", stderr);
        return 2;
    }
    static struct load load;
    mutex_init(&load.lock);
    cond_init(&load.ended);
    struct runner_options options = {.program = argv[1]};
    load.runner = runner_start(str_c(argv[2]), &options);
    bool ok = runner_wait(load.runner, LOAD_WAIT_MS) == ERR_OK;
    if (ok) measure(&load, (uint32_t)streams, (uint32_t)requests);
    runner_stop(load.runner);
    if (ok) print_cost(&load);
    return ok && load.failed == 0 ? 0 : 1;
}
