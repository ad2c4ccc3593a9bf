/* mistral.* text completion: {"prompt", "max_tokens", "temperature", "top_p", "top_k", "stop"} ->
 * {"outputs": [{"text", "stop_reason"}]}; a chunk has the same form. */
#include "services/bedrock/models/family.h"

static enum outcome read(struct inference *inf, const struct value *body) {
    struct runner_sampling *s = &inf->ask.sampling;
    struct str prompt = {0};
    s->temperature = 0.5f;
    s->top_p = 0.9f;
    enum outcome outcome = family_text(inf, body, "prompt", &prompt);
    if (outcome == DONE) outcome = family_count(inf, body, "max_tokens", &s->max_tokens);
    if (outcome == DONE) outcome = family_number(inf, body, "temperature", 1, &s->temperature);
    if (outcome == DONE) outcome = family_number(inf, body, "top_p", 1, &s->top_p);
    if (outcome == DONE) outcome = family_count(inf, body, "top_k", &s->top_k);
    if (outcome == DONE) outcome = family_stops(inf, body, "stop");
    if (outcome != DONE) return outcome;
    if (prompt.len == 0) {
        return call_fail(inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                         STR("Malformed input request: #: required key [prompt] not found, please "
                             "reformat your input and try again."));
    }
    inf->ask.prompt = (struct runner_prompt){.text = prompt};
    return DONE;
}

/* `done` NULL: not the end. */
static void write_output(struct json_writer *w, struct str text, const struct runner_done *done) {
    json_name(w, STR("outputs"));
    json_begin_array(w);
    json_begin_object(w);
    family_member_text(w, "text", text);
    json_name(w, STR("stop_reason"));
    if (done == NULL) {
        json_null(w);
    } else {
        bool full =
            done->reason == RUNNER_STOP_MAX_TOKENS || done->reason == RUNNER_STOP_CONTEXT_FULL;
        json_string(w, full ? STR("length") : STR("stop"));
    }
    json_end_object(w);
    json_end_array(w);
}

static void write(struct inference *inf, const struct runner_done *done, struct json_writer *w) {
    json_begin_object(w);
    write_output(w, buf_str(&inf->text), done);
    json_end_object(w);
}

static enum err piece(struct inference *inf, struct str text, struct buf *json,
                      family_send_fn *send) {
    struct json_writer w;
    json_writer_init(&w, json);
    json_begin_object(&w);
    write_output(&w, text, NULL);
    json_end_object(&w);
    return send(inf, json);
}

static enum err end(struct inference *inf, const struct runner_done *done, struct buf *json,
                    family_send_fn *send) {
    struct json_writer w;
    json_writer_init(&w, json);
    json_begin_object(&w);
    write_output(&w, STR(""), done);
    family_metrics(inf, done, &w);
    json_end_object(&w);
    return send(inf, json);
}

const struct family family_mistral = {.read = read, .write = write, .piece = piece, .end = end};
