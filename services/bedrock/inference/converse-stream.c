/* ConverseStream: as Converse, each token an event. The order of events is Bedrock's: messageStart,
 * then deltas and a stop for each content block (a start only for tool use), messageStop, metadata.
 */
#include "services/bedrock/inference/conversation.h"
#include "services/bedrock/inference/tool-calls.h"

/* Kept in inference->more. */
struct stream {
    bool started;
    size_t sent;   /* bytes of the text that were sent as deltas */
    int32_t block; /* index of the content block being sent */
    bool block_open;
};

static enum err send_event(struct inference *inf,
                           const struct bedrock_runtime_converse_stream_output *e) {
    return call_send_event(inf->call, e);
}

static enum err send_start(struct inference *inf) {
    struct stream *s = inf->more;
    if (s->started) return ERR_OK;
    s->started = true;
    const struct bedrock_runtime_message_start_event start = {.role = STR("assistant")};
    return send_event(inf,
                      &(struct bedrock_runtime_converse_stream_output){.message_start = &start});
}

static enum err send_delta(struct inference *inf,
                           const struct bedrock_runtime_content_block_delta *delta) {
    struct stream *s = inf->more;
    const struct bedrock_runtime_content_block_delta_event e = {
        .delta = delta, .content_block_index = OPT_INT(s->block)};
    s->block_open = true;
    return send_event(inf,
                      &(struct bedrock_runtime_converse_stream_output){.content_block_delta = &e});
}

static enum err send_text(struct inference *inf, struct str piece) {
    if (piece.len == 0) return ERR_OK;
    const struct bedrock_runtime_content_block_delta delta = {.text = piece};
    return send_delta(inf, &delta);
}

static enum err send_stop_of_block(struct inference *inf) {
    struct stream *s = inf->more;
    if (!s->block_open) return ERR_OK;
    const struct bedrock_runtime_content_block_stop_event stop = {OPT_INT(s->block)};
    s->block++;
    s->block_open = false;
    return send_event(
        inf, &(struct bedrock_runtime_converse_stream_output){.content_block_stop = &stop});
}

static enum err on_text(struct inference *inf, struct str piece) {
    const struct bedrock_runtime_converse_stream_in *in = inf->in;
    struct stream *s = inf->more;
    TRY(send_start(inf));
    if (in->tool_config == NULL) {
        s->sent += piece.len;
        return send_text(inf, piece);
    }
    /* What may be the beginning of a tool call is held back until it is clear. */
    struct str text = buf_str(&inf->text);
    size_t plain = s->sent + tool_calls_plain_len(str_skip(text, s->sent));
    if (plain <= s->sent) return ERR_OK;
    piece = str_slice(text, s->sent, plain);
    s->sent = plain;
    return send_text(inf, piece);
}

static enum err send_tool(struct inference *inf, const struct tool_call *tool) {
    struct stream *s = inf->more;
    const struct bedrock_runtime_tool_use_block_start use = {.tool_use_id = tool->id,
                                                             .name = tool->name};
    const struct bedrock_runtime_content_block_start start = {.tool_use = &use};
    const struct bedrock_runtime_content_block_start_event e = {
        .start = &start, .content_block_index = OPT_INT(s->block)};
    const struct bedrock_runtime_tool_use_block_delta input = {.input = tool->input};
    const struct bedrock_runtime_content_block_delta delta = {.tool_use = &input};

    TRY(send_event(inf,
                   &(struct bedrock_runtime_converse_stream_output){.content_block_start = &e}));
    TRY(send_delta(inf, &delta));
    return send_stop_of_block(inf);
}

/* What was held back, and the tools that it calls. */
static enum err send_rest(struct inference *inf, size_t *tool_count) {
    const struct bedrock_runtime_converse_stream_in *in = inf->in;
    struct tool_call calls[TOOL_CALLS_MAX];
    struct stream *s = inf->more;
    struct str text = buf_str(&inf->text);

    *tool_count = in->tool_config == NULL ? 0 : tool_calls_read(inf->call, text, calls);
    if (*tool_count == 0) TRY(send_text(inf, str_skip(text, s->sent)));
    TRY(send_stop_of_block(inf));
    for (size_t i = 0; i < *tool_count; i++) {
        TRY(send_tool(inf, &calls[i]));
    }
    return ERR_OK;
}

static enum err send_end(struct inference *inf, const struct runner_done *done) {
    size_t tools = 0;
    TRY(send_start(inf));
    TRY(send_rest(inf, &tools));

    const struct bedrock_runtime_message_stop_event stop = {
        .stop_reason = tools > 0 ? STR("tool_use") : conversation_stop_reason(done->reason)};
    TRY(send_event(inf, &(struct bedrock_runtime_converse_stream_output){.message_stop = &stop}));

    const struct bedrock_runtime_converse_stream_metrics metrics = {
        .latency_ms = OPT_LONG(inference_latency_ms(inf))};
    const struct bedrock_runtime_converse_stream_metadata_event metadata = {
        .usage = conversation_usage(inf->call, done), .metrics = &metrics};
    return send_event(inf, &(struct bedrock_runtime_converse_stream_output){.metadata = &metadata});
}

static enum outcome on_done(struct inference *inf, const struct runner_done *done) {
    return send_end(inf, done) == ERR_OK ? DONE : FAILED;
}

static const struct inference_ops stream_ops = {
    .on_text = on_text,
    .on_done = on_done,
    .streams = true,
};

enum outcome bedrock_runtime_converse_stream(struct call *call,
                                             const struct bedrock_runtime_converse_stream_in *in,
                                             struct bedrock_runtime_converse_stream_out *out) {
    const struct model *model = inference_model(call, in->model_id);
    if (model == NULL) return FAILED;

    struct inference *inf = inference_new(call, model, &stream_ops);
    struct conversation conversation = {
        .messages = &in->messages,
        .system = &in->system,
        .config = in->inference_config,
        .tools = in->tool_config,
        .more_fields = in->additional_model_request_fields,
    };
    inf->in = in;
    inf->out = out;
    inf->more = arena_new(call->arena, struct stream);
    enum outcome outcome = conversation_read(inf, &conversation);
    return outcome == DONE ? inference_start(inf) : outcome;
}
