#include "services/bedrock/inference/conversation.h"

#include "services/bedrock/inference/tool-calls.h"
#include "shared/codec/json.h"

enum { TURN_MAX = 16 * 1024 * 1024 };

static enum outcome refuse(struct inference *inf, const char *text) {
    return call_fail(inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, str_c(text));
}

/* ---- content ---- */

static enum outcome add_tool_result(struct inference *inf, struct buf *text,
                                    const struct bedrock_runtime_tool_result_block *result) {
    for (size_t i = 0; i < result->content.count; i++) {
        const struct bedrock_runtime_tool_result_content_block *c = &result->content.items[i];
        if (!str_is_set(c->text) && !str_is_set(c->json)) {
            return refuse(inf, "This model takes tool results of text and JSON only.");
        }
        if (i > 0) buf_add_char(text, '\n');
        buf_add(text, str_is_set(c->text) ? c->text : c->json);
    }
    return DONE;
}

static enum outcome add_block(struct inference *inf, struct buf *text,
                              const struct bedrock_runtime_content_block *block) {
    if (str_is_set(block->text)) {
        buf_add(text, block->text);
    } else if (block->tool_use != NULL) {
        tool_calls_write(text, block->tool_use->name, block->tool_use->input);
    } else if (block->tool_result != NULL) {
        return add_tool_result(inf, text, block->tool_result);
    } else if (block->cache_point == NULL) {
        return refuse(inf, "This model takes text only: images, documents, audio and video are not "
                           "supported.");
    }
    return DONE;
}

static bool has_tool_result(const struct bedrock_runtime_message *m) {
    for (size_t i = 0; i < m->content.count; i++) {
        if (m->content.items[i].tool_result != NULL) return true;
    }
    return false;
}

static bool has_text(const struct bedrock_runtime_message *m) {
    for (size_t i = 0; i < m->content.count; i++) {
        if (str_is_set(m->content.items[i].text)) return true;
    }
    return false;
}

/* ---- order ---- */

static enum outcome check_order(struct inference *inf, const struct conversation *c) {
    const struct bedrock_runtime_message_list *list = c->messages;
    if (list->count == 0 || !str_eq(list->items[0].role, STR("user"))) {
        return refuse(inf, "A conversation must start with a user message. Try again with a "
                           "conversation that starts with a user message.");
    }
    for (size_t i = 0; i < list->count; i++) {
        const struct bedrock_runtime_message *m = &list->items[i];
        if (i > 0 && str_eq(m->role, list->items[i - 1].role)) {
            return refuse(inf, "A conversation must alternate between user and assistant roles. "
                               "Make sure the conversation alternates between user and assistant "
                               "roles and try again.");
        }
        if (m->content.count == 0) {
            return call_failf(inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                              "The content field in the Message object at messages.%zu is empty. "
                              "Add a ContentBlock object to the content field and try again.",
                              i);
        }
    }
    return DONE;
}

/* ---- turns ---- */

static enum outcome read_message(struct inference *inf, const struct bedrock_runtime_message *m,
                                 struct runner_turn *turn) {
    struct buf text = buf_in_arena(inf->call->arena, TURN_MAX);
    for (size_t i = 0; i < m->content.count; i++) {
        enum outcome outcome = add_block(inf, &text, &m->content.items[i]);
        if (outcome != DONE) return outcome;
    }
    if (!buf_ok(&text)) return refuse(inf, "Input is too long for requested model.");
    bool tool = has_tool_result(m) && !has_text(m);
    *turn = (struct runner_turn){.role = tool ? STR("tool") : m->role, .text = buf_str(&text)};
    return DONE;
}

static enum outcome read_system(struct inference *inf, const struct conversation *c,
                                struct str *system) {
    struct buf text = buf_in_arena(inf->call->arena, TURN_MAX);
    for (size_t i = 0; i < c->system->count; i++) {
        if (!str_is_set(c->system->items[i].text)) continue;
        if (text.len > 0) buf_add_char(&text, '\n');
        buf_add(&text, c->system->items[i].text);
    }
    if (c->tools != NULL) tool_calls_describe(&text, c->tools);
    *system = buf_str(&text);
    return buf_ok(&text) ? DONE : refuse(inf, "Input is too long for requested model.");
}

/* ---- parameters ---- */

static enum outcome read_config(struct inference *inf,
                                const struct bedrock_runtime_inference_configuration *config) {
    struct runner_sampling *s = &inf->ask.sampling;
    if (config == NULL) return DONE;
    if (config->max_tokens.set) s->max_tokens = (uint32_t)config->max_tokens.value;
    if (config->temperature.set) s->temperature = (float)config->temperature.value;
    if (config->top_p.set) s->top_p = (float)config->top_p.value;
    for (size_t i = 0; i < config->stop_sequences.count; i++) {
        size_t len = config->stop_sequences.items[i].len;
        if (len == 0 || len > RUNNER_STOP_BYTES_MAX) {
            return refuse(inf, "stopSequences: each one must have 1 to 4096 bytes.");
        }
    }
    inf->ask.stops = config->stop_sequences.items;
    inf->ask.stop_count = config->stop_sequences.count;
    return DONE;
}

/* additionalModelRequestFields: top_k and seed, under the names that model families use. */
static enum outcome read_more(struct inference *inf, struct str fields) {
    struct value v;
    if (!str_is_set(fields)) return DONE;
    if (json_read(inf->call->arena, fields, &v, NULL) != ERR_OK) {
        return refuse(inf, "additionalModelRequestFields is not valid JSON.");
    }
    const struct value *top_k = value_get(&v, STR("top_k"));
    const struct value *seed = value_get(&v, STR("seed"));
    if (top_k == NULL) top_k = value_get(&v, STR("topK"));
    if (top_k != NULL && top_k->kind == VALUE_INT && top_k->integer > 0 &&
        top_k->integer <= INT32_MAX) {
        inf->ask.sampling.top_k = (uint32_t)top_k->integer;
    }
    if (seed != NULL && seed->kind == VALUE_INT) {
        inf->ask.sampling.seeded = true;
        inf->ask.sampling.seed = (uint32_t)seed->integer;
    }
    return DONE;
}

enum outcome conversation_read(struct inference *inf, const struct conversation *c) {
    enum outcome outcome = check_order(inf, c);
    if (outcome == DONE) outcome = read_config(inf, c->config);
    if (outcome == DONE) outcome = read_more(inf, c->more_fields);
    struct str system = {0};
    if (outcome == DONE) outcome = read_system(inf, c, &system);
    if (outcome != DONE) return outcome;

    struct runner_turn *turns = inference_turns(inf, c->messages->count + 1);
    size_t n = 0;
    if (system.len > 0) turns[n++] = (struct runner_turn){STR("system"), system};
    for (size_t i = 0; i < c->messages->count; i++) {
        outcome = read_message(inf, &c->messages->items[i], &turns[n++]);
        if (outcome != DONE) return outcome;
    }
    inf->ask.prompt = (struct runner_prompt){.chat = true, .turns = turns, .turn_count = n};
    return DONE;
}

struct str conversation_stop_reason(enum runner_stop_reason reason) {
    switch (reason) {
    case RUNNER_STOP_MAX_TOKENS:
        return STR("max_tokens");
    case RUNNER_STOP_SEQUENCE:
        return STR("stop_sequence");
    case RUNNER_STOP_CONTEXT_FULL:
        return STR("model_context_window_exceeded");
    default:
        return STR("end_turn");
    }
}

const struct bedrock_runtime_token_usage *conversation_usage(struct call *call,
                                                             const struct runner_done *done) {
    struct bedrock_runtime_token_usage *u =
        arena_new(call->arena, struct bedrock_runtime_token_usage);
    *u = (struct bedrock_runtime_token_usage){
        .input_tokens = OPT_INT((int32_t)done->prompt_tokens),
        .output_tokens = OPT_INT((int32_t)done->output_tokens),
        .total_tokens = OPT_INT((int32_t)(done->prompt_tokens + done->output_tokens)),
    };
    return u;
}
