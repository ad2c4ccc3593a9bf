/* meta.llama*: {"prompt", "max_gen_len", "temperature", "top_p"} -> {"generation", …}. The prompt
 * goes to the model as it is, control tokens included, as on Bedrock. */
#include "services/bedrock/models/family.h"

static enum outcome read(struct inference *inf, const struct value *body) {
    struct runner_sampling *s = &inf->ask.sampling;
    struct str prompt = {0};
    s->temperature = 0.5f;
    s->top_p = 0.9f;
    enum outcome outcome = family_text(inf, body, "prompt", &prompt);
    if (outcome == DONE) outcome = family_count(inf, body, "max_gen_len", &s->max_tokens);
    if (outcome == DONE) outcome = family_number(inf, body, "temperature", 1, &s->temperature);
    if (outcome == DONE) outcome = family_number(inf, body, "top_p", 1, &s->top_p);
    if (outcome != DONE) return outcome;
    if (prompt.len == 0) {
        return call_fail(inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                         STR("Malformed input request: #: required key [prompt] not found, please "
                             "reformat your input and try again."));
    }
    inf->ask.prompt = (struct runner_prompt){.text = prompt};
    return DONE;
}

static struct str stop_reason(const struct runner_done *done) {
    return done->reason == RUNNER_STOP_END || done->reason == RUNNER_STOP_SEQUENCE ? STR("stop")
                                                                                   : STR("length");
}

static void write(struct inference *inf, const struct runner_done *done, struct json_writer *w) {
    json_begin_object(w);
    family_member_text(w, "generation", buf_str(&inf->text));
    family_member_int(w, "prompt_token_count", done->prompt_tokens);
    family_member_int(w, "generation_token_count", done->output_tokens);
    family_member_text(w, "stop_reason", stop_reason(done));
    json_end_object(w);
}

static enum err piece(struct inference *inf, struct str text, struct buf *json,
                      family_send_fn *send) {
    struct json_writer w;
    json_writer_init(&w, json);
    json_begin_object(&w);
    family_member_text(&w, "generation", text);
    json_name(&w, STR("prompt_token_count"));
    json_null(&w);
    json_name(&w, STR("generation_token_count"));
    json_null(&w);
    json_name(&w, STR("stop_reason"));
    json_null(&w);
    json_end_object(&w);
    return send(inf, json);
}

static enum err end(struct inference *inf, const struct runner_done *done, struct buf *json,
                    family_send_fn *send) {
    struct json_writer w;
    json_writer_init(&w, json);
    json_begin_object(&w);
    family_member_text(&w, "generation", STR(""));
    family_member_int(&w, "prompt_token_count", done->prompt_tokens);
    family_member_int(&w, "generation_token_count", done->output_tokens);
    family_member_text(&w, "stop_reason", stop_reason(done));
    family_metrics(inf, done, &w);
    json_end_object(&w);
    return send(inf, json);
}

const struct family family_llama = {.read = read, .write = write, .piece = piece, .end = end};
