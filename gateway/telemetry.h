/* gateway/telemetry.h - what was called, by whom, how long it took: counters and recent events.
 *
 * Any thread. The counters are per operation; the events are a ring of the last TELEMETRY_EVENTS.
 */
#ifndef GATEWAY_TELEMETRY_H
#define GATEWAY_TELEMETRY_H

#include "shared/base/buf.h"

enum { TELEMETRY_EVENTS = 1024, TELEMETRY_TEXT_MAX = 64 };

struct telemetry;

/* Room for `operations` counters, numbered from 0 by the caller. */
struct telemetry *telemetry_new(size_t operations);
void telemetry_free(struct telemetry *t);

/* Longer texts are cut. */
struct telemetry_event {
    int64_t time_ms;
    int64_t duration_us;
    uint64_t bytes_in, bytes_out;
    int status;
    struct str service, operation, error; /* error: absent for success */
    struct str request_id, account, region, principal;
};

void telemetry_record(struct telemetry *t, size_t operation, const struct telemetry_event *event);

struct telemetry_count {
    uint64_t requests, client_errors, server_errors, duration_us, bytes_in, bytes_out;
};
struct telemetry_count telemetry_count(const struct telemetry *t, size_t operation);

/* The most recent events first, as a JSON array of at most `limit`. */
void telemetry_events_json(struct telemetry *t, size_t limit, struct buf *out);

#endif
