/* runner/protocol/runner-protocol.h - what brume and a model runner say to each other.
 *
 * A frame is u32 length, u8 type, u32 request, then the fields of the type; the length counts what
 * follows it. Integers are big-endian, strings and lists are preceded by a u32 count, floats are
 * IEEE 754 bits. Both sides are built from this file: there is no version to negotiate.
 *
 * The runner speaks first: PROGRESS while it loads, then READY, or one ERROR for request 0 and the
 * end. After that each GENERATE, EMBED, COUNT or PING is answered by any number of TOKENs and
 * exactly one of DONE, EMBEDDING, COUNTED, PONG or ERROR, with the number that the client gave it.
 *
 * Decoded messages are views into the frame, their lists live in the arena. Nothing is shared
 * between threads. */
#ifndef RUNNER_PROTOCOL_RUNNER_PROTOCOL_H
#define RUNNER_PROTOCOL_RUNNER_PROTOCOL_H

#include "shared/base/buf.h"

enum {
    RUNNER_FRAME_MAX = 32 << 20, /* a Bedrock body has at most 25,000,000 bytes */
    RUNNER_TURNS_MAX = 16384,
    RUNNER_STOPS_MAX = 2500, /* inferenceConfig.stopSequences, from the service model */
    RUNNER_STOP_BYTES_MAX = 4096,
    RUNNER_GRAMMAR_MAX = 1 << 20,
    RUNNER_EMBEDDING_MAX = 1 << 16,
    RUNNER_NAME_MAX = 128,
};

enum runner_message_type {
    /* To the runner. */
    RUNNER_GENERATE = 1,
    RUNNER_EMBED,
    RUNNER_COUNT,
    RUNNER_CANCEL, /* of the request with this number; answered by its ERROR, if it still runs */
    RUNNER_PING,
    /* From the runner. */
    RUNNER_PROGRESS = 65,
    RUNNER_READY,
    RUNNER_TOKEN,
    RUNNER_DONE,
    RUNNER_EMBEDDING,
    RUNNER_COUNTED,
    RUNNER_ERROR,
    RUNNER_PONG,
};

struct runner_turn {
    struct str role; /* system, user, assistant or tool */
    struct str text;
};

struct runner_prompt {
    bool chat;       /* `turns` go through the model's chat template; else `text` as it is */
    struct str text; /* control tokens written in it count as such; in turns they never do */
    const struct runner_turn *turns;
    size_t turn_count;
};

enum runner_priority { RUNNER_PRIORITY_NORMAL, RUNNER_PRIORITY_LOW, RUNNER_PRIORITY_HIGH };

struct runner_sampling {
    uint32_t max_tokens; /* 0: as many as the context holds */
    float temperature;   /* 0: always the likeliest token */
    float top_p;         /* 0 or 1: off */
    uint32_t top_k;      /* 0: off */
    bool seeded;         /* otherwise two runs differ */
    uint32_t seed;
};

struct runner_generation {
    struct runner_prompt prompt;
    struct runner_sampling sampling;
    enum runner_priority priority;
    const struct str *stops; /* none of them empty */
    size_t stop_count;
    struct str grammar; /* GBNF whose start symbol is "root"; empty: none */
};

/* What a model is. Names are printable ASCII without quotes and backslashes, whatever the file
 * says, so that they can stand in a log line or in JSON as they are. */
struct runner_facts {
    struct str architecture; /* "llama" */
    struct str name;         /* general.name, or empty */
    struct str description;  /* "llama 1B Q8_0" */
    struct str
        chat_template; /* as llama.cpp calls it ("chatml", "llama3"); "custom" if the file has
                          one that it does not know, "none" if it has none: then chatml */
    uint64_t parameters;
    uint64_t size_bytes;      /* of all tensors */
    uint32_t context_trained; /* tokens */
    uint32_t context_request; /* tokens of one request: prompt and answer */
    uint32_t context_cells;   /* tokens of all requests together */
    uint32_t sequences;       /* requests at the same time */
    uint32_t embedding_size;
    uint32_t vocabulary_size;
    uint32_t threads;
    uint32_t load_ms;
    bool can_generate; /* false: an encoder, for embeddings only */
};

enum runner_stop_reason {
    RUNNER_STOP_END, /* the model ended its turn */
    RUNNER_STOP_MAX_TOKENS,
    RUNNER_STOP_SEQUENCE,     /* the text ends before it */
    RUNNER_STOP_CONTEXT_FULL, /* no room for another token of this request */
    RUNNER_STOP_COUNT,
};

struct runner_done {
    enum runner_stop_reason reason;
    struct str stop; /* the stop sequence that was found; else empty */
    uint32_t prompt_tokens;
    uint32_t output_tokens; /* without the one that ends the turn */
    uint32_t cached_tokens; /* of the prompt, taken from an earlier or a parallel request */
    uint64_t queue_us, prefill_us, decode_us;
};

enum runner_error_kind {
    RUNNER_ERROR_LOAD,        /* the model cannot be served; for request 0 */
    RUNNER_ERROR_BUSY,        /* the queue is full: try again */
    RUNNER_ERROR_TOO_LONG,    /* the prompt does not fit into the context */
    RUNNER_ERROR_BAD_REQUEST, /* an unusable grammar, an empty prompt */
    RUNNER_ERROR_UNSUPPORTED, /* this kind of model cannot do that */
    RUNNER_ERROR_CANCELLED,
    RUNNER_ERROR_INTERNAL,
    RUNNER_ERROR_COUNT,
};

struct runner_error {
    enum runner_error_kind kind;
    struct str text;
};

struct runner_embedding {
    const float *values; /* of length 1 together */
    size_t count;
    uint32_t tokens;
};

struct runner_message {
    enum runner_message_type type;
    uint32_t request;
    union {
        struct runner_generation generate;
        struct runner_prompt count;
        struct str embed;  /* text */
        uint32_t progress; /* per mille */
        struct runner_facts ready;
        struct str token; /* well-formed UTF-8, never empty */
        struct runner_done done;
        struct runner_embedding embedding;
        uint32_t counted; /* tokens */
        struct runner_error error;
    };
};

/* Append the frame of `m`. Whether it fitted is for buf_ok to say. */
void runner_message_encode(struct buf *out, const struct runner_message *m);

/* Take one frame, without its length, off the front of `*rest`.
 * ERR_TRUNCATED: it is not whole yet, nothing changed. ERR_TOO_LARGE: no frame of ours. */
MUST_CHECK enum err runner_frame_next(struct str *rest, struct str *frame);

/* `frame` is as runner_frame_next gives it. ERR_SYNTAX: an unknown type, a field beyond the end or
 * out of its range, or bytes left over. `m` is then undefined. */
MUST_CHECK enum err runner_message_decode(struct runner_message *m, struct arena *a,
                                          struct str frame);

#endif
