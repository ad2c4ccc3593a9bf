/* shared/aws/protocol.h - the seven wire protocols, driven by the tables of shape.h.
 *
 *   decode   bytes of a request    -> the operation's input struct, in the call's arena
 *   validate the input struct      -> AWS's validation message, or nothing
 *   encode   the output struct     -> status, headers and body of the answer
 *   encode_error  call->error, …   -> the same
 *
 * Source of the formats: the Smithy specifications of awsJson1_0/1_1, restJson1, restXml, awsQuery,
 * ec2Query and rpcv2Cbor. No I/O and no state: any thread. */
#ifndef SHARED_AWS_PROTOCOL_H
#define SHARED_AWS_PROTOCOL_H

#include "shared/aws/call.h"

struct wire_label {
    struct str name, value; /* value decoded */
};

enum { WIRE_LABELS_MAX = 8 };

/* A request as the codecs see it. */
struct wire_request {
    struct str query; /* after '?', encoded; absent or empty if none */
    const struct http_header *headers;
    size_t header_count;
    struct wire_label labels[WIRE_LABELS_MAX]; /* of the operation's uri template */
    size_t label_count;
    struct str body;            /* unless the operation streams it */
    struct body_reader *stream; /* then this */
};

/* An answer as the codecs leave it. Everything lives in the call's arena. */
struct wire_response {
    int status;
    struct http_header *headers; /* Content-Type and what the operation binds; grows in the arena */
    size_t header_count, header_capacity;
    struct str body;
    const struct body_out *stream; /* a streaming answer: instead of `body` */
};

void wire_add_header(struct arena *a, struct wire_response *r, struct str name, struct str value);

/* Does `path` (encoded, without query) match the uri template? Labels are decoded once, after the
 * path was split at raw '/'; "{Key+}" takes all the rest. False: no match, or a bad escape, or a
 * non-greedy label is empty. */
bool uri_match(struct arena *a, struct str template, struct str path, struct wire_request *r);

/* Fill `in` (zeroed, facts->in_size bytes). FAILED: call->error says why (SerializationException,
 * or what the protocol's services say). Unknown members are ignored. Nesting, sizes and counts are
 * bounded. DONE with call->error set: a custom type found a value wrong that AWS complains of only
 * after validation; protocol_validate ends with it. */
MUST_CHECK enum outcome protocol_decode(struct call *call, const struct wire_request *request,
                                        void *in);

/* Check required members, lengths, ranges, patterns and enums. FAILED with
 * "N validation error(s) detected: Value '…' at '…' failed to satisfy constraint: Member must …".
 */
MUST_CHECK enum outcome protocol_validate(struct call *call, const void *in);

/* The same, but of the request's members those called `first` come first, in that order. */
MUST_CHECK enum outcome protocol_validate_from(struct call *call, const void *in,
                                               const struct str *first, size_t count);

void protocol_encode(struct call *call, const void *out, struct wire_response *response);
void protocol_encode_error(struct call *call, struct wire_response *response);

/* One event of an event stream as a frame appended to `frame`: `event` is the union struct of
 * `events`, with one member set. */
void protocol_encode_event(struct call *call, const struct shape *events, const void *event,
                           struct buf *frame);

/* call->error inside a stream of events that has begun: the exception event of `events` that is
 * this error, else an error frame with its code and message. */
void protocol_encode_event_error(struct call *call, const struct shape *events, struct buf *frame);

/* A struct of the models to bytes and back, for the store (records.h) and tests: JSON by the same
 * member tables. ERR_SYNTAX: not written by us. */
void shape_to_json(struct arena *a, const struct shape *shape, const void *data, struct buf *json);
MUST_CHECK enum err shape_from_json(struct arena *a, const struct shape *shape, struct str json,
                                    void *data);

/* A type with its own codec. `data` points to its storage, `shape->size` bytes. */
struct value;
struct json_writer;
struct shape_custom {
    /* FAILED after call_fail; DONE after call_fail: see protocol_decode. `value` is an object, or
     * null where an element of a list or map is. */
    enum outcome (*read)(struct call *call, const struct value *value, void *data);
    void (*write)(struct json_writer *w, const void *data);
    bool (*is_set)(const void *data);
};

#endif
