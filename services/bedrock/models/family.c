#include "services/bedrock/models/family.h"

enum { COUNT_MAX = 1 << 20, STOPS_MAX = 100 };

const struct family *family_of(const struct model *model) {
    static const struct family *const families[FAMILY_COUNT] = {
        [FAMILY_ANTHROPIC] = &family_anthropic,
        [FAMILY_LLAMA] = &family_llama,
        [FAMILY_MISTRAL] = &family_mistral,
        [FAMILY_TITAN_EMBED] = &family_titan_embed,
    };
    return families[model->family];
}

static enum outcome malformed(struct inference *inf, const char *name, const char *what) {
    return call_failf(
        inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
        "Malformed input request: #/%s: %s, please reformat your input and try again.", name, what);
}

static bool is_absent(const struct value *v) {
    return v == NULL || v->kind == VALUE_NULL;
}

enum outcome family_text(struct inference *inf, const struct value *body, const char *name,
                         struct str *text) {
    const struct value *v = value_get(body, str_c(name));
    if (is_absent(v)) return DONE;
    if (v->kind != VALUE_STRING) return malformed(inf, name, "expected type: String");
    *text = v->text;
    return DONE;
}

enum outcome family_count(struct inference *inf, const struct value *body, const char *name,
                          uint32_t *count) {
    const struct value *v = value_get(body, str_c(name));
    if (is_absent(v)) return DONE;
    if (v->kind != VALUE_INT) return malformed(inf, name, "expected type: Integer");
    if (v->integer < 1 || v->integer > COUNT_MAX) return malformed(inf, name, "out of range");
    *count = (uint32_t)v->integer;
    return DONE;
}

enum outcome family_number(struct inference *inf, const struct value *body, const char *name,
                           float max, float *number) {
    const struct value *v = value_get(body, str_c(name));
    if (is_absent(v)) return DONE;
    if (v->kind != VALUE_INT && v->kind != VALUE_DOUBLE) {
        return malformed(inf, name, "expected type: Number");
    }
    double n = v->kind == VALUE_INT ? (double)v->integer : v->number;
    if (!(n >= 0 && n <= (double)max)) return malformed(inf, name, "out of range");
    *number = (float)n;
    return DONE;
}

enum outcome family_stops(struct inference *inf, const struct value *body, const char *name) {
    const struct value *v = value_get(body, str_c(name));
    if (is_absent(v)) return DONE;
    if (v->kind != VALUE_ARRAY || v->count > STOPS_MAX) {
        return malformed(inf, name, "expected type: JSONArray");
    }
    struct str *stops = arena_array(inf->call->arena, struct str, v->count + 1);
    for (size_t i = 0; i < v->count; i++) {
        struct str stop = v->items[i].kind == VALUE_STRING ? v->items[i].text : (struct str){0};
        if (stop.len == 0 || stop.len > RUNNER_STOP_BYTES_MAX) {
            return malformed(inf, name, "expected strings of 1 to 4096 bytes");
        }
        stops[i] = stop;
    }
    inf->ask.stops = stops;
    inf->ask.stop_count = v->count;
    return DONE;
}

void family_member_text(struct json_writer *w, const char *name, struct str text) {
    json_name(w, str_c(name));
    json_string(w, text);
}

void family_member_int(struct json_writer *w, const char *name, int64_t value) {
    json_name(w, str_c(name));
    json_int(w, value);
}

void family_metrics(struct inference *inf, const struct runner_done *done, struct json_writer *w) {
    int64_t first = inf->first_text_ns == 0 ? 0 : (inf->first_text_ns - inf->started_ns) / 1000000;
    json_name(w, STR("amazon-bedrock-invocationMetrics"));
    json_begin_object(w);
    family_member_int(w, "inputTokenCount", done->prompt_tokens);
    family_member_int(w, "outputTokenCount", done->output_tokens);
    family_member_int(w, "invocationLatency", inference_latency_ms(inf));
    family_member_int(w, "firstByteLatency", first);
    json_end_object(w);
}
