/* gateway/request.h - private to gateway/: one request on its way, from head to answer.
 *
 * Lives in the exchange's arena. Belongs to one thread at a time: the exchange's loop, then perhaps
 * a worker, then whoever ends the call. */
#ifndef GATEWAY_REQUEST_H
#define GATEWAY_REQUEST_H

#include <pthread.h>
#include <stdatomic.h>

#include "gateway/credentials.h"
#include "gateway/gateway.h"
#include "gateway/telemetry.h"
#include "shared/aws/aws-chunked.h"
#include "shared/aws/background.h"
#include "shared/aws/inner-call.h"
#include "shared/aws/protocol.h"
#include "shared/os/workers.h"

struct gateway {
    struct cloud *cloud;
    struct workers *workers;
    struct credentials credentials;
    struct telemetry *telemetry;
    _Atomic(struct http_server *) server; /* set when its loops may be running already */
    void **states;                        /* of services[i] */
    struct service_directory directory;   /* for calls between services */
    struct arena arena;
    uint64_t id_key[2]; /* request ids: this, mixed with the counter */
    _Atomic uint64_t id_count;
    _Atomic uint64_t refusals; /* by the guard */
    int64_t started_ms;
    /* Held for reading while an operation runs, for writing while all is being forgotten: the store
     * wants no transactions then. */
    pthread_rwlock_t reset;
};

/* What the front door found out about a request. */
struct route {
    const struct service *service; /* NULL: no service claims it */
    size_t service_index;
    const struct operation_facts *facts; /* NULL: the service has no such operation */
    enum protocol protocol;
    bool needs_form;  /* the operation is named in the body */
    struct str asked; /* how the request called the operation, for messages */
};

struct request {
    struct call call;
    struct gateway *gateway;
    struct http_exchange *x;
    struct form query; /* decoded */
    struct sigv4 sig;
    struct str sig_error; /* absent: it is well formed, or there is none */
    struct route route;
    struct wire_request wire;
    void *in, *out;
    bool prepared; /* the input is decoded, valid and allowed */
    struct work work;
    struct store_waiter waiter;
    struct http_response response; /* encoded, waiting for the disk */
    bool events_started;
    int64_t started_ns;

    /* The body of a streaming operation: see body.c. */
    struct body_reader reader;
    struct aws_chunked chunked;
    bool is_chunked, body_ended;
    bool streams;            /* the body is read from the exchange, else it is there already */
    struct str unread;       /* of the buffered body, or of `piece` */
    struct checksum *sha256; /* to compare with x-amz-content-sha256 */
    char *piece;             /* BODY_PIECE bytes, for aws-chunked bodies that stream */
};

/* route.c: by head alone; needs_form when that does not tell. */
void route_by_head(struct request *r);
/* Complete a route that needs the form body, which is in wire.body. */
void route_by_form(struct request *r);

/* authenticate.c: who calls, and as whom. FAILED: call->error says why. */
MUST_CHECK enum outcome authenticate(struct request *r);
/* The account and region that the request names, before anything is verified. */
void identify(struct request *r);

/* authorize.c: may the principal do this? The place of policy evaluation. */
MUST_CHECK enum outcome authorize(struct request *r);

/* body.c: give the operation its streamed body. */
void body_open(struct request *r);
void body_close(struct request *r);

/* compression.c: FAILED: the body is not what its Content-Encoding says. */
MUST_CHECK enum outcome unpack_request(struct request *r);
/* Before the body is summed: smaller, if the client likes that. */
void pack_answer(struct request *r, struct wire_response *wire);

/* guard.c: a foreign web page must not reach an open loopback server. False: refused, answered. */
bool guard_admits(struct request *r);
/* Why it is refused, for its user; NULL: it is not. */
const char *guard_refusal(const struct request *r);

/* admin.c: /_brume/… and /_localstack/health. */
bool admin_claims(const struct http_exchange *x);
void admin_answer(struct request *r);

/* respond.c: encode what became of the call and send it when the store is durable. */
void respond(struct request *r, enum outcome outcome);
enum err respond_event(struct request *r, const void *event);
/* An answer that is none of AWS's: `body` is JSON. */
void respond_plain(struct request *r, int status, struct str content_type, struct str body);

#endif
