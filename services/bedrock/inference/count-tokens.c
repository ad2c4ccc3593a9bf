/* CountTokens: how many tokens a request would have, without running it. */
#include "services/bedrock/inference/conversation.h"
#include "services/bedrock/inference/invoke.h"

static enum outcome read_input(struct call *call, const struct bedrock_runtime_count_tokens_in *in,
                               struct inference **inf) {
    static const struct inference_ops no_ops = {0};
    const struct bedrock_runtime_converse_tokens_request *c = in->input->converse;
    if (in->input->invoke_model != NULL) {
        return invoke_read(call, in->model_id, in->input->invoke_model->body, &no_ops, inf);
    }
    const struct model *model = inference_model(call, in->model_id);
    if (model == NULL) return FAILED;
    if (c == NULL) {
        (void)call_fail(call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                        STR("input must have exactly one of invokeModel and converse."));
        return FAILED;
    }
    struct conversation conversation = {
        .messages = &c->messages,
        .system = &c->system,
        .tools = c->tool_config,
        .more_fields = c->additional_model_request_fields,
    };
    *inf = inference_new(call, model, &no_ops);
    return conversation_read(*inf, &conversation);
}

static void on_counted(struct inference *inf, uint32_t tokens) {
    struct bedrock_runtime_count_tokens_out *out = inf->out;
    out->input_tokens = OPT_INT((int32_t)tokens);
}

enum outcome bedrock_runtime_count_tokens(struct call *call,
                                          const struct bedrock_runtime_count_tokens_in *in,
                                          struct bedrock_runtime_count_tokens_out *out) {
    struct inference *inf = NULL;
    enum outcome outcome = read_input(call, in, &inf);
    if (outcome != DONE) return outcome;
    inf->out = out;
    return inference_start_count(inf, on_counted);
}
