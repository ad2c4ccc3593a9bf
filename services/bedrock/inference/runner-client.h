/* services/bedrock/inference/runner-client.h - brume's side of a model runner, and a pool of them.
 *
 * A runner is a brume-runner process with one model. One thread per runner starts the process,
 * reads what it says and calls back; requests may be made from any thread. A process that dies ends
 * its requests with ERR_GONE, and nothing else: the pool starts another one when it is asked again.
 *
 * Callbacks run on the runner's thread: they must not block, nor call runner_wait, runner_stop,
 * runner_pool_get, runner_pool_tick or runner_pool_free. Asking, cancelling and runner_pool_put are
 * allowed there. */
#ifndef SERVICES_BEDROCK_INFERENCE_RUNNER_CLIENT_H
#define SERVICES_BEDROCK_INFERENCE_RUNNER_CLIENT_H

#include "runner/protocol/runner-protocol.h"
#include "shared/os/env.h"

struct runner;

/* One question. The storage is the caller's, and the client's until the last callback, which is
 * exactly one of on_done, on_embedding, on_counted and on_error; before the callback returns the
 * storage may be freed or used again. Texts live as long as the callback runs. */
struct runner_request {
    void (*on_token)(void *arg, struct str text); /* NULL: the text is not wanted */
    void (*on_done)(void *arg, const struct runner_done *done);
    void (*on_embedding)(void *arg, const struct runner_embedding *embedding);
    void (*on_counted)(void *arg, uint32_t tokens);
    /* ERR_GONE: the process ended. ERR_BUSY: its queue is full. ERR_TOO_LARGE: the prompt is too
     * long. ERR_SYNTAX: the request is wrong. ERR_UNSUPPORTED: not with this model. ERR_TIMEOUT: it
     * was cancelled. ERR_IO: the engine failed. `text` is one line for people. */
    void (*on_error)(void *arg, enum err err, struct str text);
    void *arg;

    uint32_t id;                 /* the client's */
    struct runner_request *next; /* the client's */
};

struct runner_options {
    const char *program; /* NULL: $BRUME_RUNNER, else brume-runner beside this executable */
    uint32_t context;    /* cells; 0: the runner's default, as below */
    uint32_t sequences;
    uint32_t threads;
    bool verbose; /* llama.cpp's log on standard error */
};

/* Begin to load the model file `path`. Never NULL; what goes wrong shows in runner_wait.
 * Freed by runner_stop. */
struct runner *runner_start(struct str path, const struct runner_options *options);

/* Until the model is loaded, at most `timeout_ms`. ERR_TIMEOUT: it still loads. ERR_GONE: it will
 * not: runner_reason says why. */
MUST_CHECK enum err runner_wait(struct runner *r, int64_t timeout_ms);

/* Why the runner ended, in one line, in `a`; empty while it lives. */
struct str runner_reason(struct runner *r, struct arena *a);

/* After runner_wait gave ERR_OK. Lives as long as the runner. */
const struct runner_facts *runner_facts(struct runner *r);

/* Ask. What is given is copied before these return. ERR_GONE: the process has ended; ERR_TOO_LARGE:
 * more than a frame holds. Then there is no callback. `request->id` is set. */
MUST_CHECK enum err runner_generate(struct runner *r, struct runner_request *request,
                                    const struct runner_generation *generation);
MUST_CHECK enum err runner_embed(struct runner *r, struct runner_request *request, struct str text);
MUST_CHECK enum err runner_count(struct runner *r, struct runner_request *request,
                                 const struct runner_prompt *prompt);

/* The request with this number ends soon, if it runs: with on_error(ERR_TIMEOUT), unless it ends
 * otherwise before. Takes the number, not the request, which may be gone already. */
void runner_cancel(struct runner *r, uint32_t id);

/* Begin to end the process, and do not wait: its requests, and whoever waits in runner_wait, get
 * ERR_GONE soon, also when it does not react any more. runner_stop is still due. Any thread. */
void runner_interrupt(struct runner *r);

/* End the process. Its requests get on_error(ERR_GONE) before this returns; `r` is freed. */
void runner_stop(struct runner *r);

/* ---- a pool: one runner per model file, and size of context ---- */

struct runner_pool;

struct runner_pool_options {
    struct runner_options runner;
    struct env *env;       /* its monotonic clock says what is idle */
    int64_t idle_ms;       /* a model that nobody uses for so long is unloaded; 0: never */
    uint64_t budget_bytes; /* of model files loaded at a time; 0: no limit */
};

/* `options->env` outlives the pool. */
struct runner_pool *runner_pool_new(const struct runner_pool_options *options);

/* Interrupts all runners, and starts no more: runner_pool_get gives ERR_GONE. Any thread. */
void runner_pool_interrupt(struct runner_pool *pool);

/* Ends all runners. */
void runner_pool_free(struct runner_pool *pool);

struct runner_pool_ask {
    struct str path;
    uint32_t context, sequences; /* 0: as the pool's options say */
    int64_t timeout_ms;
    struct arena *arena; /* for `reason` */
    struct str reason;   /* set when it fails: one line */
};

/* The runner of the model file `ask->path`, loaded if need be: several that ask at once wait for
 * the same load. It stays loaded until runner_pool_put. ERR_TIMEOUT: it still loads. ERR_NOT_FOUND:
 * no such file. ERR_TOO_LARGE: larger than the budget. ERR_BUSY: the budget is spent on models that
 * are in use. ERR_GONE: it cannot be loaded. */
MUST_CHECK enum err runner_pool_get(struct runner_pool *pool, struct runner_pool_ask *ask,
                                    struct runner **r);

/* As often as runner_pool_get gave `r`. */
void runner_pool_put(struct runner_pool *pool, struct runner *r);

/* Unload what has been idle for long enough. Called by a timer, and by runner_pool_get. */
void runner_pool_tick(struct runner_pool *pool);

/* Models that are loaded or loading. */
size_t runner_pool_count(struct runner_pool *pool);

#endif
