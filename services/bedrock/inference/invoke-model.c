/* InvokeModel: the model family's own body in, its own body out. */
#include "services/bedrock/inference/invoke.h"

enum { ANSWER_MAX = 25 * 1000 * 1000 };

static void add_count(struct call *call, const char *name, int64_t value);

/* Tracing libraries and proxies read the usage from these headers. */
static void add_counts(struct inference *inf, const struct runner_done *done) {
    add_count(inf->call, "x-amzn-bedrock-input-token-count", done->prompt_tokens);
    add_count(inf->call, "x-amzn-bedrock-output-token-count", done->output_tokens);
    add_count(inf->call, "x-amzn-bedrock-invocation-latency", inference_latency_ms(inf));
}

static void add_count(struct call *call, const char *name, int64_t value) {
    call_add_header(call, str_c(name), arena_printf(call->arena, "%lld", (long long)value));
}

static enum outcome on_done(struct inference *inf, const struct runner_done *done) {
    struct bedrock_runtime_invoke_model_out *out = inf->out;
    struct buf body = buf_in_arena(inf->call->arena, ANSWER_MAX);
    struct json_writer w;
    json_writer_init(&w, &body);
    family_of(inf->model)->write(inf, done, &w);
    add_counts(inf, done);
    out->body = buf_str(&body);
    out->content_type = STR("application/json");
    return DONE;
}

static const struct inference_ops invoke_ops = {.on_done = on_done};

enum outcome bedrock_runtime_invoke_model(struct call *call,
                                          const struct bedrock_runtime_invoke_model_in *in,
                                          struct bedrock_runtime_invoke_model_out *out) {
    struct inference *inf = NULL;
    enum outcome outcome = invoke_read(call, in->model_id, in->body, &invoke_ops, &inf);
    if (outcome != DONE) return outcome;
    inf->in = in;
    inf->out = out;
    return family_of(inf->model)->embeds ? inference_start_embedding(inf) : inference_start(inf);
}
