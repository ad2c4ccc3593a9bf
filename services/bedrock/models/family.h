/* services/bedrock/models/family.h - the native bodies of InvokeModel, one implementation per
 * family.
 *
 * Source: Amazon Bedrock User Guide, "Inference request parameters and response fields for
 * foundation models". All of it runs on the call's thread; texts live in the call's arena. */
#ifndef SERVICES_BEDROCK_MODELS_FAMILY_H
#define SERVICES_BEDROCK_MODELS_FAMILY_H

#include "services/bedrock/bedrock-inference.h"
#include "shared/codec/json.h"

/* Sends one chunk of a streamed answer: the JSON written so far, which is then cleared. */
typedef enum err family_send_fn(struct inference *inference, struct buf *json);

struct family {
    /* Fill in inference->ask from the body. FAILED: ValidationException. */
    enum outcome (*read)(struct inference *inference, const struct value *body);
    /* The whole answer. */
    void (*write)(struct inference *inference, const struct runner_done *done,
                  struct json_writer *w);
    /* The same in chunks: `start` may be NULL. */
    enum err (*start)(struct inference *inference, struct buf *json, family_send_fn *send);
    enum err (*piece)(struct inference *inference, struct str text, struct buf *json,
                      family_send_fn *send);
    enum err (*end)(struct inference *inference, const struct runner_done *done, struct buf *json,
                    family_send_fn *send);
    bool embeds; /* a vector instead of text: `write` gets it through inference->more */
};

extern const struct family family_anthropic, family_llama, family_mistral, family_titan_embed;

const struct family *family_of(const struct model *model);

/* A vector, for families that embed: inference->more. */
struct family_vector {
    const float *values;
    size_t count;
    uint32_t tokens;
};

/* ---- for the implementations ---- */

/* Members of the body, if they are there and of the right kind. FAILED: ValidationException. */
enum outcome family_text(struct inference *inf, const struct value *body, const char *name,
                         struct str *text);
enum outcome family_count(struct inference *inf, const struct value *body, const char *name,
                          uint32_t *count);
enum outcome family_number(struct inference *inf, const struct value *body, const char *name,
                           float max, float *number);
enum outcome family_stops(struct inference *inf, const struct value *body, const char *name);

/* "amazon-bedrock-invocationMetrics": the last chunk of every family carries it. */
void family_metrics(struct inference *inf, const struct runner_done *done, struct json_writer *w);

void family_member_text(struct json_writer *w, const char *name, struct str text);
void family_member_int(struct json_writer *w, const char *name, int64_t value);

#endif
