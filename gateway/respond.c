/* From what became of a call to bytes on the wire. Nothing leaves before the store is durable up to
 * what the answer is based on. */
#include "gateway/request.h"
#include "gateway/services.h"
#include "shared/os/file.h"

enum { HEADERS_MAX = 64, EVENT_FRAME_MAX = 1 << 20 };

/* As nginx counts them: the client went away before its answer was complete. Never sent. */
enum { STATUS_CLIENT_GONE = 499 };

static struct str id_header(const struct call *c) {
    bool s3 = c->service != NULL && (c->service->flags & SERVICE_S3_HEADERS);
    return s3 ? STR("x-amz-request-id") : STR("x-amzn-RequestId");
}

static void add_headers(struct request *r, struct wire_response *wire) {
    struct arena *a = r->call.arena;
    uint32_t flags = r->call.service == NULL ? 0 : r->call.service->flags;
    wire_add_header(a, wire, id_header(&r->call), r->call.request_id);
    for (size_t i = 0; i < r->call.header_count; i++) {
        wire_add_header(a, wire, r->call.headers[i].name, r->call.headers[i].value);
    }
    if (flags & SERVICE_S3_HEADERS) {
        wire_add_header(a, wire, STR("x-amz-id-2"),
                        ARENA_CONCAT(a, r->call.request_id, STR("/brume")));
        wire_add_header(a, wire, STR("Server"), STR("AmazonS3"));
    }
    if (flags & SERVICE_CRC32) {
        wire_add_header(a, wire, STR("x-amz-crc32"), arena_printf(a, "%u", crc32_of(wire->body)));
    }
}

/* Numbers the operations of all services one after another. */
static size_t operation_number(const struct request *r) {
    size_t n = 0;
    if (r->route.service == NULL || r->route.facts == NULL) return SIZE_MAX;
    for (size_t i = 0; i < r->route.service_index; i++) {
        n += services[i]->facts->operation_count;
    }
    return n + (size_t)(r->route.facts - r->route.service->facts->operations);
}

static void record(struct request *r, int status, uint64_t bytes_out) {
    struct call *c = &r->call;
    struct env *env = c->cloud->env;
    struct telemetry_event event = {
        .time_ms = env_real_ms(env),
        .duration_us = (env_mono_ns(env) - r->started_ns) / 1000,
        .bytes_in = r->x->content_length > 0 ? (uint64_t)r->x->content_length : r->x->body.len,
        .bytes_out = bytes_out,
        .status = http_is_gone(r->x) ? STATUS_CLIENT_GONE : status,
        .service = c->service == NULL ? STR("brume") : c->service->facts->name,
        .operation = c->facts == NULL ? r->route.asked : c->facts->name,
        .error = c->error == NULL ? (struct str){0} : c->error->code,
        .request_id = c->request_id,
        .account = c->account,
        .region = c->region,
        .principal = c->principal.arn,
    };
    telemetry_record(r->gateway->telemetry, operation_number(r), &event);
}

static void send_now(struct request *r) {
    uint64_t bytes =
        r->response.has_file ? (uint64_t)r->response.file.length : r->response.body.len;
    record(r, r->response.status, bytes);
    http_respond(r->x, &r->response); /* the request is gone after this */
}

static void encode_error(struct request *r, struct wire_response *wire) {
    if (wire->stream != NULL && wire->stream->is_file) file_close(wire->stream->fd);
    *wire = (struct wire_response){0};
    protocol_encode_error(&r->call, wire);
}

/* Unlike an error of the transaction itself: the change is made, and may be found later. */
static enum outcome outcome_unknown(struct call *call, enum err err) {
    bool full = err == ERR_NO_SPACE;
    return call_failf(call, full ? &AWS_INSUFFICIENT_STORAGE : call_internal_error(call),
                      "The disk that holds brume's data does not take what was written: %s. "
                      "Whether the change will last is not known; read before you try again.",
                      err_text(err));
}

/* The store's thread: the answer's ground is on disk, or the disk has failed. Then the answer is
 * not true, whatever it was. */
static void on_durable(struct store_waiter *waiter, enum err err) {
    struct request *r = CONTAINER_OF(waiter, struct request, waiter);
    if (err == ERR_OK) {
        send_now(r);
        return;
    }
    if (r->response.has_file) file_close(r->response.file.fd);
    r->call.ticket = 0;
    r->call.error = NULL;
    r->call.header_count = 0;
    respond(r, outcome_unknown(&r->call, err));
}

static void send_when_durable(struct request *r) {
    if (r->call.ticket <= store_durable(r->call.cloud->store)) {
        send_now(r);
        return;
    }
    r->waiter = (struct store_waiter){.ticket = r->call.ticket, .fn = on_durable};
    store_on_durable(r->call.cloud->store, &r->waiter);
}

static void set_body(struct request *r, const struct wire_response *wire) {
    struct http_response *h = &r->response;
    const struct body_out *stream = wire->stream;
    bool head = str_eq(r->x->method, STR("HEAD"));
    h->body = wire->body;
    h->head_length = -1;
    if (stream != NULL && stream->is_file) {
        h->body = (struct str){0};
        h->has_file = true;
        h->file = (struct http_file){stream->fd, stream->offset, stream->length};
    } else if (stream != NULL) {
        h->body = stream->bytes;
    }
    if (!head) return;
    /* An operation that answers HEAD sets Content-Length among its headers: it becomes the length
     * that is named, and no body follows. */
    h->head_length = (int64_t)h->body.len;
    h->body = (struct str){0};
}

/* Content-Length is the server's to write; the one an operation binds is taken out. */
static void set_headers(struct request *r, struct wire_response *wire) {
    size_t kept = 0;
    for (size_t i = 0; i < wire->header_count; i++) {
        uint64_t length = 0;
        if (str_eq_nocase(wire->headers[i].name, STR("content-length"))) {
            bool read = str_to_u64(wire->headers[i].value, &length) == ERR_OK;
            if (read && r->response.head_length >= 0) r->response.head_length = (int64_t)length;
            continue;
        }
        wire->headers[kept++] = wire->headers[i];
    }
    r->response.headers = wire->headers;
    r->response.header_count = kept;
}

static const struct shape *events_shape(const struct operation_facts *facts) {
    for (uint32_t i = 0; i < facts->output->member_count; i++) {
        if (facts->output->members[i].shape->kind == SHAPE_EVENTS) {
            return facts->output->members[i].shape;
        }
    }
    return NULL;
}

static enum err send_event_error(struct request *r) {
    if (r->call.error == NULL) return ERR_NOT_FOUND;
    struct buf frame = buf_in_arena(r->call.arena, EVENT_FRAME_MAX);
    protocol_encode_event_error(&r->call, events_shape(r->call.facts), &frame);
    return http_try_write(r->x, buf_str(&frame));
}

/* An error in the middle of a stream is its last event; a stream that cannot even be given that is
 * cut, for one that ends properly would be taken for whole. */
static void finish_events(struct request *r, enum outcome outcome) {
    record(r, outcome == DONE ? 200 : 500, 0);
    if (outcome == DONE || send_event_error(r) == ERR_OK) {
        http_finish(r->x);
    } else {
        http_abort(r->x);
    }
}

void respond(struct request *r, enum outcome outcome) {
    struct wire_response wire = {0};
    ASSERT(outcome == DONE || outcome == FAILED);
    if (r->wire.stream != NULL) body_close(r);
    if (r->events_started) {
        finish_events(r, outcome);
        return;
    }
    if (outcome == DONE) {
        protocol_encode(&r->call, r->out, &wire);
        if (r->call.http_status != 0) wire.status = r->call.http_status;
    }
    if (outcome == FAILED || r->call.error != NULL) encode_error(r, &wire);
    pack_answer(r, &wire);
    add_headers(r, &wire);

    r->response = (struct http_response){.status = wire.status};
    set_body(r, &wire);
    set_headers(r, &wire);
    send_when_durable(r);
}

static void start_events(struct request *r) {
    struct http_header headers[HEADERS_MAX] = {
        {STR("Content-Type"), STR("application/vnd.amazon.eventstream")},
        {id_header(&r->call), r->call.request_id},
    };
    size_t n = 2;
    struct wire_response wire = {0};
    protocol_encode(&r->call, r->out, &wire); /* for the headers that the operation binds */
    for (size_t i = 0; i < wire.header_count && n < HEADERS_MAX; i++) {
        if (!str_eq_nocase(wire.headers[i].name, STR("content-type")))
            headers[n++] = wire.headers[i];
    }
    r->events_started = true;
    http_start(r->x, 200, headers, n, -1);
}

enum err respond_event(struct request *r, const void *event) {
    const struct shape *events = events_shape(r->call.facts);
    ASSERT(events != NULL);
    if (!r->events_started) start_events(r);

    struct buf frame = buf_on_heap(EVENT_FRAME_MAX);
    protocol_encode_event(&r->call, events, event, &frame);
    enum err err = buf_ok(&frame) ? http_try_write(r->x, buf_str(&frame)) : ERR_TOO_LARGE;
    buf_free(&frame);
    return err;
}

void respond_plain(struct request *r, int status, struct str content_type, struct str body) {
    struct http_header *headers = arena_array(&r->x->arena, struct http_header, 2);
    headers[0] = (struct http_header){STR("Content-Type"), content_type};
    headers[1] = (struct http_header){STR("x-amzn-RequestId"), r->call.request_id};
    bool head = str_eq(r->x->method, STR("HEAD"));
    struct http_response response = {
        .status = status,
        .headers = headers,
        .header_count = 2,
        .body = head ? (struct str){0} : body,
        .head_length = head ? (int64_t)body.len : -1,
    };
    http_respond(r->x, &response);
}
