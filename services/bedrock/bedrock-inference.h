/* services/bedrock/bedrock-inference.h - one generation for one call: from the model's id to the
 * end of its answer.
 *
 * An operation fills in an inference, in the call's arena, and starts it; the call is PARKED, and
 * what the model says arrives on the thread that reads from its runner. A client that goes away
 * stops its generation. */
#ifndef SERVICES_BEDROCK_BEDROCK_INFERENCE_H
#define SERVICES_BEDROCK_BEDROCK_INFERENCE_H

#include "runner/protocol/runner-protocol.h"
#include "services/bedrock/bedrock-state.h"
#include "services/bedrock/inference/runner-client.h"
#include "shared/aws/call.h"
#include "shared/aws/gen/bedrock-runtime.h"

enum { INFERENCE_TEXT_MAX = 16 * 1024 * 1024, INFERENCE_TOKENS_DEFAULT = 512 };

struct inference;
typedef void inference_counted_fn(struct inference *inference, uint32_t tokens);

struct inference_ops {
    /* A piece of the answer, well-formed UTF-8; may be NULL: it is gathered in `text` all the same.
     * Any error stops the generation. */
    enum err (*on_text)(struct inference *inference, struct str piece);
    /* The answer is complete. What it returns ends the call. */
    enum outcome (*on_done)(struct inference *inference, const struct runner_done *done);
    bool streams; /* the answer is an event stream */
};

struct inference {
    struct call *call;
    const struct inference_ops *ops;
    const struct model *model;
    struct runner_generation ask; /* its texts live in the call's arena */
    const void *in;               /* the operation's own */
    void *out, *more;

    struct buf text; /* all pieces so far */
    int64_t started_ns;
    int64_t first_text_ns; /* 0: none yet */
    inference_counted_fn *counted;
    struct runner_request request;
    struct runner *runner; /* held until the call ends */
    bool given_up;         /* the client does not take the answer any more */
};

/* The model behind `id`. NULL after call_fail. */
const struct model *inference_model(struct call *call, struct str id);

/* A new one in the call's arena, with the defaults. */
struct inference *inference_new(struct call *call, const struct model *model,
                                const struct inference_ops *ops);

/* PARKED, or FAILED. The inference belongs to the runner's thread after that. */
MUST_CHECK enum outcome inference_start(struct inference *inference);

/* The same for a vector: family_vector in `more` when on_done is called. */
MUST_CHECK enum outcome inference_start_embedding(struct inference *inference);

/* Only count the tokens of what would be asked: `counted` fills in the output. */
MUST_CHECK enum outcome inference_start_count(struct inference *inference,
                                              inference_counted_fn *counted);

/* Since the start, for metrics and answers. */
int64_t inference_latency_ms(const struct inference *inference);

/* Turns in the call's arena. */
struct runner_turn *inference_turns(struct inference *inference, size_t count);

#endif
