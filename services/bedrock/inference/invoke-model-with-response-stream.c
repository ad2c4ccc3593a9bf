/* InvokeModelWithResponseStream: as InvokeModel, the family's answer in chunks. */
#include "services/bedrock/inference/invoke.h"

enum { CHUNK_MAX = 1000 * 1000 }; /* PayloadPart: at most 1,000,000 bytes */

static enum err send_chunk(struct inference *inf, struct buf *json) {
    const struct bedrock_runtime_payload_part part = {.bytes = buf_str(json)};
    const struct bedrock_runtime_response_stream event = {.chunk = &part};
    enum err err = buf_ok(json) ? call_send_event(inf->call, &event) : ERR_TOO_LARGE;
    buf_clear(json);
    return err;
}

/* Kept in inference->more: the buffer that chunks are written in, and whether one was sent. */
struct chunks {
    struct buf json;
    bool started;
};

static enum err start_once(struct inference *inf) {
    struct chunks *c = inf->more;
    const struct family *family = family_of(inf->model);
    if (c->started) return ERR_OK;
    c->started = true;
    return family->start == NULL ? ERR_OK : family->start(inf, &c->json, send_chunk);
}

static enum err on_text(struct inference *inf, struct str piece) {
    struct chunks *c = inf->more;
    TRY(start_once(inf));
    return family_of(inf->model)->piece(inf, piece, &c->json, send_chunk);
}

static enum err send_end(struct inference *inf, const struct runner_done *done) {
    struct chunks *c = inf->more;
    TRY(start_once(inf));
    return family_of(inf->model)->end(inf, done, &c->json, send_chunk);
}

static enum outcome on_done(struct inference *inf, const struct runner_done *done) {
    return send_end(inf, done) == ERR_OK ? DONE : FAILED;
}

static const struct inference_ops stream_ops = {
    .on_text = on_text,
    .on_done = on_done,
    .streams = true,
};

enum outcome bedrock_runtime_invoke_model_with_response_stream(
    struct call *call, const struct bedrock_runtime_invoke_model_with_response_stream_in *in,
    struct bedrock_runtime_invoke_model_with_response_stream_out *out) {
    struct inference *inf = NULL;
    enum outcome outcome = invoke_read(call, in->model_id, in->body, &stream_ops, &inf);
    if (outcome != DONE) return outcome;
    if (family_of(inf->model)->embeds) {
        return call_fail(call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                         STR("The model is unsupported for streaming."));
    }
    out->content_type = STR("application/json");
    inf->in = in;
    inf->out = out;
    struct chunks *chunks = arena_new(call->arena, struct chunks);
    chunks->json = buf_in_arena(call->arena, CHUNK_MAX);
    inf->more = chunks;
    return inference_start(inf);
}
