/* anthropic.* messages: {"anthropic_version", "max_tokens", "system", "messages", …} -> a message.
 */
#include "services/bedrock/models/family.h"

enum { TURN_MAX = 16 * 1024 * 1024 };

static enum outcome refuse(struct inference *inf, const char *text) {
    return call_fail(inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, str_c(text));
}

/* A text, or a list of text blocks. */
static enum outcome read_content(struct inference *inf, const struct value *v, struct str *text) {
    if (v != NULL && v->kind == VALUE_STRING) {
        *text = v->text;
        return DONE;
    }
    if (v == NULL || v->kind != VALUE_ARRAY) return refuse(inf, "messages: content is required");

    struct buf all = buf_in_arena(inf->call->arena, TURN_MAX);
    for (size_t i = 0; i < v->count; i++) {
        const struct value *piece = value_get(&v->items[i], STR("text"));
        if (piece == NULL || piece->kind != VALUE_STRING) {
            return refuse(inf, "messages: this model takes text content only");
        }
        buf_add(&all, piece->text);
    }
    *text = buf_str(&all);
    return DONE;
}

static enum outcome read_messages(struct inference *inf, const struct value *body) {
    const struct value *list = value_get(body, STR("messages"));
    const struct value *system = value_get(body, STR("system"));
    if (list == NULL || list->kind != VALUE_ARRAY || list->count == 0) {
        return refuse(inf, "messages: at least one message is required");
    }
    struct runner_turn *turns = inference_turns(inf, list->count + 1);
    size_t n = 0;
    enum outcome outcome = DONE;
    if (system != NULL && system->kind != VALUE_NULL) {
        turns[n].role = STR("system");
        outcome = read_content(inf, system, &turns[n++].text);
    }
    for (size_t i = 0; i < list->count && outcome == DONE; i++) {
        const struct value *role = value_get(&list->items[i], STR("role"));
        bool known = role != NULL && role->kind == VALUE_STRING &&
                     (str_eq(role->text, STR("user")) || str_eq(role->text, STR("assistant")));
        if (!known) return refuse(inf, "messages: role must be \"user\" or \"assistant\"");
        turns[n].role = role->text;
        outcome = read_content(inf, value_get(&list->items[i], STR("content")), &turns[n++].text);
    }
    inf->ask.prompt = (struct runner_prompt){.chat = true, .turns = turns, .turn_count = n};
    return outcome;
}

static enum outcome read(struct inference *inf, const struct value *body) {
    struct runner_sampling *s = &inf->ask.sampling;
    struct str version = {0};
    s->temperature = 1;
    s->max_tokens = 0;
    enum outcome outcome = family_text(inf, body, "anthropic_version", &version);
    if (outcome == DONE) outcome = family_count(inf, body, "max_tokens", &s->max_tokens);
    if (outcome == DONE) outcome = family_number(inf, body, "temperature", 1, &s->temperature);
    if (outcome == DONE) outcome = family_number(inf, body, "top_p", 1, &s->top_p);
    if (outcome == DONE) outcome = family_count(inf, body, "top_k", &s->top_k);
    if (outcome == DONE) outcome = family_stops(inf, body, "stop_sequences");
    if (outcome != DONE) return outcome;
    if (!str_eq(version, STR("bedrock-2023-05-31"))) {
        return refuse(inf, "anthropic_version: must be \"bedrock-2023-05-31\"");
    }
    if (s->max_tokens == 0) return refuse(inf, "max_tokens: Field required");
    return read_messages(inf, body);
}

static struct str stop_reason(const struct runner_done *done) {
    switch (done->reason) {
    case RUNNER_STOP_SEQUENCE:
        return STR("stop_sequence");
    case RUNNER_STOP_END:
        return STR("end_turn");
    default:
        return STR("max_tokens");
    }
}

static void write_stop(struct json_writer *w, const struct runner_done *done) {
    family_member_text(w, "stop_reason", stop_reason(done));
    json_name(w, STR("stop_sequence"));
    if (done->stop.len > 0) {
        json_string(w, done->stop);
    } else {
        json_null(w);
    }
}

static struct str message_id(struct inference *inf) {
    struct str alphabet = STR("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    struct arena *a = inf->call->arena;
    return ARENA_CONCAT(a, STR("msg_bdrk_"),
                        env_random_text(inf->call->cloud->env, a, alphabet, 24));
}

/* id, type, role, model: how both forms begin. */
static void write_head(struct inference *inf, struct json_writer *w) {
    family_member_text(w, "id", message_id(inf));
    family_member_text(w, "type", STR("message"));
    family_member_text(w, "role", STR("assistant"));
    family_member_text(w, "model", inf->model->id);
}

static void write(struct inference *inf, const struct runner_done *done, struct json_writer *w) {
    json_begin_object(w);
    write_head(inf, w);
    json_name(w, STR("content"));
    json_begin_array(w);
    json_begin_object(w);
    family_member_text(w, "type", STR("text"));
    family_member_text(w, "text", buf_str(&inf->text));
    json_end_object(w);
    json_end_array(w);
    write_stop(w, done);
    json_name(w, STR("usage"));
    json_begin_object(w);
    family_member_int(w, "input_tokens", done->prompt_tokens);
    family_member_int(w, "output_tokens", done->output_tokens);
    json_end_object(w);
    json_end_object(w);
}

/* ---- in chunks: the events of Anthropic's stream ---- */

static enum err start(struct inference *inf, struct buf *json, family_send_fn *send) {
    struct json_writer w;
    json_writer_init(&w, json);
    json_begin_object(&w);
    family_member_text(&w, "type", STR("message_start"));
    json_name(&w, STR("message"));
    json_begin_object(&w);
    write_head(inf, &w);
    json_name(&w, STR("content"));
    json_begin_array(&w);
    json_end_array(&w);
    json_name(&w, STR("stop_reason"));
    json_null(&w);
    json_end_object(&w);
    json_end_object(&w);
    TRY(send(inf, json));
    buf_add_c(json, "{\"type\":\"content_block_start\",\"index\":0,"
                    "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
    return send(inf, json);
}

static enum err piece(struct inference *inf, struct str text, struct buf *json,
                      family_send_fn *send) {
    struct json_writer w;
    json_writer_init(&w, json);
    json_begin_object(&w);
    family_member_text(&w, "type", STR("content_block_delta"));
    family_member_int(&w, "index", 0);
    json_name(&w, STR("delta"));
    json_begin_object(&w);
    family_member_text(&w, "type", STR("text_delta"));
    family_member_text(&w, "text", text);
    json_end_object(&w);
    json_end_object(&w);
    return send(inf, json);
}

static enum err end(struct inference *inf, const struct runner_done *done, struct buf *json,
                    family_send_fn *send) {
    struct json_writer w;
    buf_add_c(json, "{\"type\":\"content_block_stop\",\"index\":0}");
    TRY(send(inf, json));

    json_writer_init(&w, json);
    json_begin_object(&w);
    family_member_text(&w, "type", STR("message_delta"));
    json_name(&w, STR("delta"));
    json_begin_object(&w);
    write_stop(&w, done);
    json_end_object(&w);
    json_name(&w, STR("usage"));
    json_begin_object(&w);
    family_member_int(&w, "output_tokens", done->output_tokens);
    json_end_object(&w);
    json_end_object(&w);
    TRY(send(inf, json));

    json_writer_init(&w, json);
    json_begin_object(&w);
    family_member_text(&w, "type", STR("message_stop"));
    family_metrics(inf, done, &w);
    json_end_object(&w);
    return send(inf, json);
}

const struct family family_anthropic = {
    .read = read, .write = write, .start = start, .piece = piece, .end = end};
