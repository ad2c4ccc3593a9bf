/* shared/aws/call.h - one AWS request being answered.
 *
 * Made by the gateway, handed to the operation, gone when the answer has left. It belongs to one
 * thread at a time. What an operation allocates for its answer comes from the call's arena. */
#ifndef SHARED_AWS_CALL_H
#define SHARED_AWS_CALL_H

#include "shared/aws/service.h"
#include "shared/http/server.h"
#include "shared/os/env.h"
#include "shared/store/store.h"

/* What all services stand on; made once by cli/, lives as long as the program. */
struct cloud {
    struct env *env;
    struct store *store;
    const struct settings *settings; /* shared/config/settings.h; services may include it */
    struct background *background;   /* background.h; NULL in tests that need none */
    const struct service_directory *services; /* inner-call.h; NULL in tests that need none */
};

/* Who calls. */
struct principal {
    struct str access_key; /* absent for anonymous calls */
    struct str arn;        /* "arn:aws:iam::000000000000:root" */
    struct str user_id;    /* "AIDA…"; the account for its root */
    bool anonymous;
};

/* A request body that is read in pieces (SHAPE_STREAM). Off the loop. */
struct body_reader {
    /* As http_body_read: aws-chunked framing, signatures and checksums are dealt with below.
     * ERR_CHECKSUM: the bytes were not those the client signed or summed; call->error is set. */
    enum err (*read)(struct body_reader *r, char *to, size_t max, size_t *got);
    int64_t length; /* bytes of content, without framing; -1: not known */
    /* The trailer called `name` (lower case), or absent. Valid after the end was read. */
    struct str (*trailer)(struct body_reader *r, struct str name);
};

/* An answer's body that is more than the protocol's document (SHAPE_STREAM). */
struct body_out {
    struct str bytes; /* in the arena */
    int fd;           /* or a file, when `is_file`; taken over */
    int64_t offset, length;
    bool is_file;
};

/* What the gateway does for a call; tests put their own here. See the functions of the same names.
 */
struct call_ops {
    void (*finish)(struct call *call, enum outcome outcome);
    enum err (*send_event)(struct call *call, const void *event);
    void (*on_gone)(struct call *call, http_gone_fn *fn, void *arg);
};

struct call {
    const struct call_ops *ops;
    struct arena *arena;
    struct cloud *cloud;
    const struct service *service;
    const struct operation_facts *facts;
    const struct operation *operation;
    void *state; /* the service's own */

    struct str request_id;
    struct str account;  /* 12 digits */
    struct str region;   /* "us-east-1" */
    struct str base_url; /* how the client came: "http://127.0.0.1:4566", for URLs in answers */
    struct principal principal;
    enum protocol protocol;
    const struct http_exchange *http; /* headers and target as they came; NULL inside the process */

    bool on_loop;    /* the store must not wait: see call_run */
    uint64_t ticket; /* the answer leaves when the store is durable up to here */

    const struct aws_error *error; /* what the client shall see; NULL until call_fail */
    struct str message;            /* the words beside it */
    const void *error_members;     /* the error's C struct, or NULL */

    size_t answer_bytes; /* about how long its document will be; 0: not known */

    int http_status;             /* of success, when it is not the model's; 0: the model's */
    struct http_header *headers; /* more than the model binds: see call_add_header */
    size_t header_count, header_capacity;
};

/* Record the error that the client shall see. Always FAILED, so that an operation can end with
 * `return call_fail(…)`. `message` is copied into the arena. */
enum outcome call_fail(struct call *call, const struct aws_error *error, struct str message);
enum outcome call_failf(struct call *call, const struct aws_error *error, const char *format, ...)
    PRINTF(3, 4);

/* With further members: `members` points to the error's generated struct, in the arena. */
enum outcome call_fail_with(struct call *call, const struct aws_error *error, struct str message,
                            const void *members);

/* A header of the answer that the model does not know. The texts live in the arena, or are static.
 */
void call_add_header(struct call *call, struct str name, struct str value);

/* Run a transaction for this call: picks the mode that the thread allows, and remembers the ticket,
 * so that the answer waits for the disk. `writes` false: a read-only snapshot. */
MUST_CHECK enum err call_run(struct call *call, bool writes, txn_fn *fn, void *arg);

/* The outcome that goes with what call_run returned: DONE for ERR_OK; FAILED when call->error is
 * set already (the transaction's function called call_fail and returned any error); AGAIN for
 * ERR_WOULD_BLOCK; else FAILED with InternalServerError, or the service's word for a full disk. */
MUST_CHECK enum outcome call_outcome(struct call *call, enum err err);

/* What the service calls a fault of ours. */
const struct aws_error *call_internal_error(const struct call *call);

/* End a call that was PARKED. `outcome` is DONE or FAILED. Any thread; the call is gone after. */
void call_finish(struct call *call, enum outcome outcome);

/* Send one event of an event stream. `event` is the union struct of the operation's SHAPE_EVENTS
 * member, with one member set. The first one sends the head of the answer. Never waits. ERR_GONE:
 * the client has gone. ERR_WOULD_BLOCK: it does not read (the call should be ended). Any thread. */
MUST_CHECK enum err call_send_event(struct call *call, const void *event);

/* Call `fn(arg)` when the client goes away while the call is PARKED. See http_on_gone. */
void call_on_gone(struct call *call, http_gone_fn *fn, void *arg);

/* The time of the request, virtual clock. */
int64_t call_now_ms(const struct call *call);

/* "arn:aws:<service>:<region>:<account>:<resource>" in the arena. */
struct str call_arn(struct call *call, struct str service, struct str resource);

/* Errors that any service may answer with. */
extern const struct aws_error AWS_INTERNAL_FAILURE;     /* 500 InternalFailure */
extern const struct aws_error AWS_SERIALIZATION;        /* 400 SerializationException */
extern const struct aws_error AWS_VALIDATION;           /* 400 ValidationException */
extern const struct aws_error AWS_ACCESS_DENIED;        /* 403 AccessDeniedException */
extern const struct aws_error AWS_NOT_IMPLEMENTED;      /* 400: see README of gateway/ */
extern const struct aws_error AWS_UNKNOWN_OPERATION;    /* 404 UnknownOperationException */
extern const struct aws_error AWS_REQUEST_TOO_LARGE;    /* 413 RequestEntityTooLarge */
extern const struct aws_error AWS_INSUFFICIENT_STORAGE; /* 507 InsufficientStorage */

#endif
