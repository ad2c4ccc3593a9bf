#include "gateway/telemetry.h"

#include <pthread.h>
#include <stdatomic.h>

#include "shared/base/time.h"
#include "shared/codec/json.h"

struct counter {
    _Atomic uint64_t requests, client_errors, server_errors, duration_us, bytes_in, bytes_out;
};

struct text {
    uint8_t len;
    char bytes[TELEMETRY_TEXT_MAX];
};

/* Plain data: an event outlives the request that it tells of. */
struct slot {
    struct telemetry_event event; /* its texts are not used */
    struct text service, operation, error, request_id, account, region, principal;
};

struct telemetry {
    struct counter *counters;
    size_t counter_count;
    pthread_mutex_t lock;
    uint64_t next; /* under lock, as the slots */
    struct slot slots[TELEMETRY_EVENTS];
};

struct telemetry *telemetry_new(size_t operations) {
    struct telemetry *t = calloc(1, sizeof *t);
    ASSERT(t != NULL);
    t->counters = calloc(operations + 1, sizeof *t->counters);
    ASSERT(t->counters != NULL);
    t->counter_count = operations;
    pthread_mutex_init(&t->lock, NULL);
    return t;
}

void telemetry_free(struct telemetry *t) {
    if (t == NULL) return;
    pthread_mutex_destroy(&t->lock);
    free(t->counters);
    free(t);
}

static void add(_Atomic uint64_t *counter, uint64_t n) {
    atomic_fetch_add_explicit(counter, n, memory_order_relaxed);
}

static struct text keep(struct str s) {
    struct text t;
    t.len = (uint8_t)(s.len < sizeof t.bytes ? s.len : sizeof t.bytes);
    if (t.len > 0) memcpy(t.bytes, s.ptr, t.len);
    return t;
}

void telemetry_record(struct telemetry *t, size_t operation, const struct telemetry_event *e) {
    if (operation < t->counter_count) {
        struct counter *c = &t->counters[operation];
        add(&c->requests, 1);
        add(&c->client_errors, e->status >= 400 && e->status < 500);
        add(&c->server_errors, e->status >= 500);
        add(&c->duration_us, (uint64_t)e->duration_us);
        add(&c->bytes_in, e->bytes_in);
        add(&c->bytes_out, e->bytes_out);
    }
    pthread_mutex_lock(&t->lock);
    struct slot *slot = &t->slots[t->next++ % TELEMETRY_EVENTS];
    slot->event = *e;
    slot->service = keep(e->service);
    slot->operation = keep(e->operation);
    slot->error = keep(e->error);
    slot->request_id = keep(e->request_id);
    slot->account = keep(e->account);
    slot->region = keep(e->region);
    slot->principal = keep(e->principal);
    pthread_mutex_unlock(&t->lock);
}

struct telemetry_count telemetry_count(const struct telemetry *t, size_t operation) {
    const struct counter *c = &t->counters[operation];
    return (struct telemetry_count){
        .requests = c->requests,
        .client_errors = c->client_errors,
        .server_errors = c->server_errors,
        .duration_us = c->duration_us,
        .bytes_in = c->bytes_in,
        .bytes_out = c->bytes_out,
    };
}

static void write_text(struct json_writer *w, struct str name, const struct text *text) {
    if (text->len == 0) return;
    json_name(w, name);
    json_string(w, str_n(text->bytes, text->len));
}

static void write_int(struct json_writer *w, struct str name, int64_t value) {
    json_name(w, name);
    json_int(w, value);
}

static void write_event(struct json_writer *w, const struct slot *slot) {
    char time[40];
    struct buf text = {.ptr = time, .capacity = sizeof time, .max = sizeof time};
    time_add_iso8601(&text, slot->event.time_ms, true);

    json_begin_object(w);
    json_name(w, STR("time"));
    json_string(w, buf_str(&text));
    write_text(w, STR("service"), &slot->service);
    write_text(w, STR("operation"), &slot->operation);
    write_int(w, STR("status"), slot->event.status);
    write_text(w, STR("error"), &slot->error);
    write_int(w, STR("durationUs"), slot->event.duration_us);
    write_int(w, STR("bytesIn"), (int64_t)slot->event.bytes_in);
    write_int(w, STR("bytesOut"), (int64_t)slot->event.bytes_out);
    write_text(w, STR("account"), &slot->account);
    write_text(w, STR("region"), &slot->region);
    write_text(w, STR("principal"), &slot->principal);
    write_text(w, STR("requestId"), &slot->request_id);
    json_end_object(w);
}

void telemetry_events_json(struct telemetry *t, size_t limit, struct buf *out) {
    struct json_writer w;
    json_writer_init(&w, out);
    json_begin_array(&w);
    pthread_mutex_lock(&t->lock);
    uint64_t kept = t->next < TELEMETRY_EVENTS ? t->next : TELEMETRY_EVENTS;
    for (uint64_t i = 0; i < kept && i < limit; i++) {
        write_event(&w, &t->slots[(t->next - 1 - i) % TELEMETRY_EVENTS]);
    }
    pthread_mutex_unlock(&t->lock);
    json_end_array(&w);
}
