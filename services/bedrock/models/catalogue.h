/* services/bedrock/models/catalogue.h - which model ids there are, and which file is behind each.
 *
 * Read from bedrock-config.yml at start; without one there is the demo model alone:
 *
 *   idle-minutes: 15            # unload a model after that long without a request
 *   memory-mb: 8192             # all loaded models together
 *   models:
 *     - id: meta.llama3-2-1b-instruct-v1:0
 *       file: llama-3.2-1b-q4.gguf   # relative to this file
 *       family: llama                # body of InvokeModel; by default from the id
 *       name: Llama 3.2 1B           # optional, as all below
 *       provider: Meta
 *       context: 8192                # tokens, of all requests together
 *       sequences: 8                 # requests at once
 *       aliases: [us.anthropic.claude-sonnet-4-20250514-v1:0]
 *
 * Read-only after catalogue_open: any thread. */
#ifndef SERVICES_BEDROCK_MODELS_CATALOGUE_H
#define SERVICES_BEDROCK_MODELS_CATALOGUE_H

#include "shared/aws/shape.h"
#include "shared/base/buf.h"
#include "shared/config/settings.h"

/* Whose request and answer bodies InvokeModel speaks. */
enum model_family {
    FAMILY_ANTHROPIC, /* messages */
    FAMILY_LLAMA,
    FAMILY_MISTRAL,
    FAMILY_TITAN_EMBED,
    FAMILY_COUNT,
};

struct model {
    struct str id, name, provider;
    const char *file; /* absolute, or relative to the working directory */
    enum model_family family;
    int context, sequences;  /* 0: the runner's default */
    struct str_list aliases; /* other ids that lead here */
};

struct catalogue {
    struct model *models;
    size_t count;
    int64_t idle_ms;
    int64_t memory_bytes;
};

/* ERR_NOT_FOUND, ERR_SYNTAX, …: `why` names file, line and reason. */
MUST_CHECK enum err catalogue_open(struct catalogue *catalogue, struct arena *a,
                                   const struct settings *settings, struct buf *why);

/* By id, alias, ARN of either, or id behind a region's prefix ("us.", "eu.", "global.", …): NULL if
 * there is none. */
const struct model *catalogue_find(const struct catalogue *catalogue, struct str id);

struct str model_family_name(enum model_family family);

#endif
