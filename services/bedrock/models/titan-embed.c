/* amazon.titan-embed-text: {"inputText", "dimensions"} -> {"embedding", …}.
 *
 * The vector is the model's own, pooled over the text. It is cut, or filled with zeros, to the
 * dimensions that are asked for, and normalized again. */
#include <math.h>

#include "services/bedrock/models/family.h"

enum { DIMENSIONS_DEFAULT = 1024 };

static enum outcome read(struct inference *inf, const struct value *body) {
    struct str text = {0};
    uint32_t dimensions = DIMENSIONS_DEFAULT;
    enum outcome outcome = family_text(inf, body, "inputText", &text);
    if (outcome == DONE) outcome = family_count(inf, body, "dimensions", &dimensions);
    if (outcome != DONE) return outcome;
    bool known = dimensions == 1024 || dimensions == 512 || dimensions == 256;
    if (!known || text.len == 0) {
        return call_fail(inf->call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                         known ? STR("Malformed input request: #: required key [inputText] not "
                                     "found, please reformat your input and try again.")
                               : STR("Malformed input request: #/dimensions: must be 256, 512 or "
                                     "1024, please reformat your input and try again."));
    }
    inf->ask.prompt.text = text;
    inf->ask.sampling.max_tokens = dimensions; /* the one number that is kept until `write` */
    return DONE;
}

static double length_of(const struct family_vector *v, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += (double)v->values[i] * (double)v->values[i];
    }
    return sum > 0 ? sqrt(sum) : 1;
}

static void write(struct inference *inf, const struct runner_done *done UNUSED,
                  struct json_writer *w) {
    const struct family_vector *v = inf->more;
    size_t dimensions = inf->ask.sampling.max_tokens;
    size_t kept = v->count < dimensions ? v->count : dimensions;
    double length = length_of(v, kept);

    json_begin_object(w);
    json_name(w, STR("embedding"));
    json_begin_array(w);
    for (size_t i = 0; i < dimensions; i++) {
        json_double(w, i < kept ? (double)v->values[i] / length : 0);
    }
    json_end_array(w);
    family_member_int(w, "inputTextTokenCount", v->tokens);
    json_end_object(w);
}

const struct family family_titan_embed = {.read = read, .write = write, .embeds = true};
