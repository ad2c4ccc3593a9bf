#include "services/bedrock/bedrock-inference.h"

#include "services/bedrock/models/family.h"

enum { LOAD_TIMEOUT_MS = 5 * 60 * 1000, ASK_ATTEMPTS = 3 };

const struct model *inference_model(struct call *call, struct str id) {
    const struct bedrock_state *state = call->state;
    const struct model *model = catalogue_find(&state->catalogue, id);
    if (model == NULL) {
        (void)call_fail(call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                        STR("The provided model identifier is invalid."));
    }
    return model;
}

struct inference *inference_new(struct call *call, const struct model *model,
                                const struct inference_ops *ops) {
    struct inference *inf = arena_new(call->arena, struct inference);
    inf->call = call;
    inf->model = model;
    inf->ops = ops;
    inf->text = buf_in_arena(call->arena, INFERENCE_TEXT_MAX);
    inf->started_ns = env_mono_ns(call->cloud->env);
    inf->ask.priority = RUNNER_PRIORITY_NORMAL;
    inf->ask.sampling = (struct runner_sampling){
        .max_tokens = INFERENCE_TOKENS_DEFAULT,
        .temperature = 1,
        .top_p = 1,
    };
    return inf;
}

struct runner_turn *inference_turns(struct inference *inf, size_t count) {
    return arena_array(inf->call->arena, struct runner_turn, count);
}

int64_t inference_latency_ms(const struct inference *inf) {
    return (env_mono_ns(inf->call->cloud->env) - inf->started_ns) / 1000000;
}

/* ---- the end of a call ---- */

/* The call, and the inference with it, is gone after this. */
static void finish(struct inference *inf, enum outcome outcome) {
    const struct bedrock_state *state = inf->call->state;
    struct call *call = inf->call;
    runner_pool_put(state->pool, inf->runner);
    call_finish(call, outcome);
}

static const struct aws_error *error_for(enum err err) {
    switch (err) {
    case ERR_BUSY:
        return &BEDROCK_RUNTIME_THROTTLING_EXCEPTION;
    case ERR_TOO_LARGE:
    case ERR_SYNTAX:
    case ERR_UNSUPPORTED:
        return &BEDROCK_RUNTIME_VALIDATION_EXCEPTION;
    case ERR_TIMEOUT:
        return &BEDROCK_RUNTIME_MODEL_TIMEOUT_EXCEPTION;
    default:
        return &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION;
    }
}

static struct str words_for(enum err err, struct str text) {
    if (err == ERR_BUSY) return STR("Too many requests, please wait before trying again.");
    if (err == ERR_TOO_LARGE) return STR("Input is too long for requested model.");
    return text;
}

static enum outcome fail(struct inference *inf, enum err err, struct str text) {
    bool in_stream = inf->ops->streams && inf->text.len > 0;
    if (in_stream) {
        return call_fail(inf->call, &BEDROCK_RUNTIME_MODEL_STREAM_ERROR_EXCEPTION, text);
    }
    return call_fail(inf->call, error_for(err), words_for(err, text));
}

/* ---- what the runner says, on its thread ---- */

static void on_token(void *arg, struct str text) {
    struct inference *inf = arg;
    if (inf->given_up) return;
    if (inf->first_text_ns == 0) inf->first_text_ns = env_mono_ns(inf->call->cloud->env);
    buf_add(&inf->text, text);
    enum err err = buf_ok(&inf->text) ? ERR_OK : ERR_TOO_LARGE;
    if (http_is_gone(inf->call->http)) err = ERR_GONE;
    if (err == ERR_OK && inf->ops->on_text != NULL) err = inf->ops->on_text(inf, text);
    if (err == ERR_OK) return;
    inf->given_up = true;
    runner_cancel(inf->runner, inf->request.id);
}

static void on_done(void *arg, const struct runner_done *done) {
    struct inference *inf = arg;
    finish(inf, inf->given_up ? FAILED : inf->ops->on_done(inf, done));
}

static void on_embedding(void *arg, const struct runner_embedding *embedding) {
    struct inference *inf = arg;
    struct family_vector vector = {embedding->values, embedding->count, embedding->tokens};
    struct runner_done done = {.prompt_tokens = embedding->tokens};
    inf->more = &vector;
    finish(inf, inf->ops->on_done(inf, &done));
}

static void on_counted(void *arg, uint32_t tokens) {
    struct inference *inf = arg;
    inf->counted(inf, tokens);
    finish(inf, DONE);
}

static void on_error(void *arg, enum err err, struct str text) {
    struct inference *inf = arg;
    finish(inf, inf->given_up ? FAILED : fail(inf, err, text));
}

/* ---- asking ---- */

static enum outcome get_runner(struct inference *inf) {
    const struct bedrock_state *state = inf->call->state;
    struct runner_pool_ask ask = {
        .path = str_c(inf->model->file),
        .context = (uint32_t)inf->model->context,
        .sequences = (uint32_t)inf->model->sequences,
        .timeout_ms = LOAD_TIMEOUT_MS,
        .arena = inf->call->arena,
    };
    enum err err = runner_pool_get(state->pool, &ask, &inf->runner);
    if (err == ERR_OK) return DONE;
    if (err == ERR_TIMEOUT || err == ERR_BUSY) {
        return call_fail(inf->call, &BEDROCK_RUNTIME_MODEL_NOT_READY_EXCEPTION,
                         STR("Model is not ready for inference. Wait and try your request again."));
    }
    return call_failf(inf->call, &BEDROCK_RUNTIME_MODEL_ERROR_EXCEPTION,
                      "The model %" PRIstr " cannot be loaded: %" PRIstr, STR_ARG(inf->model->id),
                      STR_ARG(ask.reason));
}

static void prepare_request(struct inference *inf) {
    inf->request = (struct runner_request){
        .on_token = on_token,
        .on_done = on_done,
        .on_embedding = on_embedding,
        .on_counted = on_counted,
        .on_error = on_error,
        .arg = inf,
    };
}

/* How a question is put to a runner that was got for it. */
typedef enum err put_question_fn(struct inference *inf);

static enum err put_generate(struct inference *inf) {
    return runner_generate(inf->runner, &inf->request, &inf->ask);
}

static enum err put_embed(struct inference *inf) {
    return runner_embed(inf->runner, &inf->request, inf->ask.prompt.text);
}

static enum err put_count(struct inference *inf) {
    return runner_count(inf->runner, &inf->request, &inf->ask.prompt);
}

/* A runner that died since it was last used is noticed when it is asked: then there is a new one.
 */
static enum outcome ask_runner(struct inference *inf, put_question_fn *put) {
    const struct bedrock_state *state = inf->call->state;
    enum err err = ERR_GONE;
    for (int i = 0; i < ASK_ATTEMPTS && err == ERR_GONE; i++) {
        enum outcome outcome = get_runner(inf);
        if (outcome != DONE) return outcome;
        prepare_request(inf);
        err = put(inf);
        if (err == ERR_OK) return PARKED;
        runner_pool_put(state->pool, inf->runner);
    }
    return fail(inf, err, STR("The model's process ended before it was asked. Try again."));
}

enum outcome inference_start(struct inference *inf) {
    return ask_runner(inf, put_generate);
}

enum outcome inference_start_embedding(struct inference *inf) {
    return ask_runner(inf, put_embed);
}

enum outcome inference_start_count(struct inference *inf, inference_counted_fn *counted) {
    inf->counted = counted;
    return ask_runner(inf, put_count);
}
