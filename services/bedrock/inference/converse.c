/* Converse: a conversation in, the model's next message out. */
#include "services/bedrock/inference/conversation.h"
#include "services/bedrock/inference/tool-calls.h"

static void set_tool_use(struct call *call, const struct tool_call *tool,
                         struct bedrock_runtime_content_block *block) {
    struct bedrock_runtime_tool_use_block *use =
        arena_new(call->arena, struct bedrock_runtime_tool_use_block);
    use->tool_use_id = tool->id;
    use->name = tool->name;
    use->input = tool->input;
    block->tool_use = use;
}

/* The text as content blocks: what is plain, then the tools that it calls. Answers how many. */
static size_t read_blocks(struct inference *inf, struct bedrock_runtime_content_block *blocks) {
    const struct bedrock_runtime_converse_in *in = inf->in;
    struct tool_call calls[TOOL_CALLS_MAX];
    struct str text = buf_str(&inf->text);
    size_t call_count = in->tool_config == NULL ? 0 : tool_calls_read(inf->call, text, calls);
    size_t n = 0;

    if (call_count > 0) text = str_trim(str_slice(text, 0, tool_calls_plain_len(text)));
    if (text.len > 0 || call_count == 0) blocks[n++].text = text;
    for (size_t i = 0; i < call_count; i++) {
        set_tool_use(inf->call, &calls[i], &blocks[n++]);
    }
    return n;
}

static enum outcome on_done(struct inference *inf, const struct runner_done *done) {
    struct arena *a = inf->call->arena;
    struct bedrock_runtime_converse_out *out = inf->out;
    struct bedrock_runtime_message *message = arena_new(a, struct bedrock_runtime_message);
    struct bedrock_runtime_converse_output *output =
        arena_new(a, struct bedrock_runtime_converse_output);
    struct bedrock_runtime_converse_metrics *metrics =
        arena_new(a, struct bedrock_runtime_converse_metrics);

    message->role = STR("assistant");
    message->content.items =
        arena_array(a, struct bedrock_runtime_content_block, TOOL_CALLS_MAX + 1);
    message->content.count = read_blocks(inf, message->content.items);
    bool calls_tools = message->content.items[message->content.count - 1].tool_use != NULL;
    metrics->latency_ms = OPT_LONG(inference_latency_ms(inf));
    output->message = message;

    out->output = output;
    out->stop_reason = calls_tools ? STR("tool_use") : conversation_stop_reason(done->reason);
    out->usage = conversation_usage(inf->call, done);
    out->metrics = metrics;
    return DONE;
}

static const struct inference_ops converse_ops = {.on_done = on_done};

enum outcome bedrock_runtime_converse(struct call *call,
                                      const struct bedrock_runtime_converse_in *in,
                                      struct bedrock_runtime_converse_out *out) {
    const struct model *model = inference_model(call, in->model_id);
    if (model == NULL) return FAILED;

    struct inference *inf = inference_new(call, model, &converse_ops);
    struct conversation conversation = {
        .messages = &in->messages,
        .system = &in->system,
        .config = in->inference_config,
        .tools = in->tool_config,
        .more_fields = in->additional_model_request_fields,
    };
    inf->in = in;
    inf->out = out;
    enum outcome outcome = conversation_read(inf, &conversation);
    return outcome == DONE ? inference_start(inf) : outcome;
}
