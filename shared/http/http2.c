#include "shared/http/internal.h"

static void refuse(struct conn *c) {
    c->failed = true;
}

static void refuse_feed(struct conn *c, struct str bytes UNUSED) {
    c->failed = true;
}

static void refuse_time(struct conn *c, int64_t now UNUSED) {
    c->failed = true;
}

const struct protocol protocol_http2 = {
    .feed = refuse_feed,
    .eof = refuse,
    .flush = refuse,
    .settle = refuse,
    .check_time = refuse_time,
    .stop = refuse,
    .close = refuse,
};
