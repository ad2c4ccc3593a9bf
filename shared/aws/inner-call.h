/* shared/aws/inner-call.h - call an operation of another service from inside the process.
 *
 * No service includes another's headers; what all may include are the generated ones. So an inner
 * call is the operation's input struct, its output struct, and its index:
 *
 *   struct inner_call c;
 *   inner_call_init(&c, cloud, &arena, &caller);
 *   enum outcome outcome = inner_call_run(&c, &s3_facts, S3_HEAD_BUCKET, &in, &out);
 *   if (outcome == FAILED) … c.call.error, c.call.message
 *
 * It is validated and run by the same functions as a request from outside, in the account and
 * region that the caller names; nothing is encoded, signed or authorized: whoever calls has seen to
 * that. It waits for the disk, and for operations that are handed on (PARKED), so never on an event
 * loop, and never inside a transaction of the store. What it wrote is visible when it returns, and
 * durable before anything that is written later. One thread at a time. */
#ifndef SHARED_AWS_INNER_CALL_H
#define SHARED_AWS_INNER_CALL_H

#include "shared/aws/call.h"
#include "shared/os/thread.h"

/* The services of this process: `cloud->services`, made by the gateway. */
struct service_directory {
    const struct service *const *services;
    void *const *states; /* of each, set when it has started */
    size_t count;
};

/* On whose behalf. */
struct inner_caller {
    struct str account, region;
    struct principal principal;
};

struct inner_call {
    struct call call; /* afterwards: error, message, http_status, headers, ticket */
    struct mutex lock;
    struct cond ended;
    bool has_ended;
    enum outcome outcome;
};

/* `caller` is copied; what the operation allocates for its answer comes from `a`. May be run more
 * than once. */
void inner_call_init(struct inner_call *c, struct cloud *cloud, struct arena *a,
                     const struct inner_caller *caller);

/* DONE, or FAILED with c->call.error set. NotImplemented: there is no such service, or it has no
 * such operation. Events that an operation sends are refused. */
MUST_CHECK enum outcome inner_call_run(struct inner_call *c, const struct service_facts *facts,
                                       size_t operation, const void *in, void *out);

/* Bytes as a body: `&b.reader` goes into the input. */
struct inner_body {
    struct body_reader reader;
    struct str rest;
};
void inner_body_init(struct inner_body *b, struct str bytes);

/* The next bytes of an answer's body, at most `max`; `*got` 0: the end. ERR_IO. */
MUST_CHECK enum err body_out_read(struct body_out *body, char *to, size_t max, size_t *got);
void body_out_close(struct body_out *body);

#endif
