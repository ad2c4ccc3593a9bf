#include "runner/protocol/runner-protocol.h"

enum { LENGTH_SIZE = 4, HEAD_SIZE = 1 + 4 /* type, request */ };

/* ---- encode ---- */

static void put_u8(struct buf *out, unsigned value) {
    buf_add_char(out, (char)(unsigned char)value);
}

static void put_str(struct buf *out, struct str s) {
    buf_add_be32(out, (uint32_t)s.len);
    buf_add(out, s);
}

static uint32_t float_bits(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static void put_float(struct buf *out, float value) {
    buf_add_be32(out, float_bits(value));
}

static void put_prompt(struct buf *out, const struct runner_prompt *p) {
    put_u8(out, p->chat);
    if (!p->chat) {
        put_str(out, p->text);
        return;
    }
    buf_add_be32(out, (uint32_t)p->turn_count);
    for (size_t i = 0; i < p->turn_count; i++) {
        put_str(out, p->turns[i].role);
        put_str(out, p->turns[i].text);
    }
}

static void put_generation(struct buf *out, const struct runner_generation *g) {
    put_prompt(out, &g->prompt);
    buf_add_be32(out, g->sampling.max_tokens);
    put_float(out, g->sampling.temperature);
    put_float(out, g->sampling.top_p);
    buf_add_be32(out, g->sampling.top_k);
    put_u8(out, g->sampling.seeded);
    buf_add_be32(out, g->sampling.seed);
    put_u8(out, g->priority);
    buf_add_be32(out, (uint32_t)g->stop_count);
    for (size_t i = 0; i < g->stop_count; i++) {
        put_str(out, g->stops[i]);
    }
    put_str(out, g->grammar);
}

static void put_facts(struct buf *out, const struct runner_facts *f) {
    put_str(out, f->architecture);
    put_str(out, f->name);
    put_str(out, f->description);
    put_str(out, f->chat_template);
    buf_add_be64(out, f->parameters);
    buf_add_be64(out, f->size_bytes);
    buf_add_be32(out, f->context_trained);
    buf_add_be32(out, f->context_request);
    buf_add_be32(out, f->context_cells);
    buf_add_be32(out, f->sequences);
    buf_add_be32(out, f->embedding_size);
    buf_add_be32(out, f->vocabulary_size);
    buf_add_be32(out, f->threads);
    buf_add_be32(out, f->load_ms);
    put_u8(out, f->can_generate);
}

static void put_done(struct buf *out, const struct runner_done *d) {
    put_u8(out, d->reason);
    put_str(out, d->stop);
    buf_add_be32(out, d->prompt_tokens);
    buf_add_be32(out, d->output_tokens);
    buf_add_be32(out, d->cached_tokens);
    buf_add_be64(out, d->queue_us);
    buf_add_be64(out, d->prefill_us);
    buf_add_be64(out, d->decode_us);
}

static void put_embedding(struct buf *out, const struct runner_embedding *e) {
    buf_add_be32(out, (uint32_t)e->count);
    for (size_t i = 0; i < e->count; i++) {
        put_float(out, e->values[i]);
    }
    buf_add_be32(out, e->tokens);
}

static void put_fields(struct buf *out, const struct runner_message *m) {
    switch (m->type) {
    case RUNNER_GENERATE:
        put_generation(out, &m->generate);
        break;
    case RUNNER_EMBED:
        put_str(out, m->embed);
        break;
    case RUNNER_COUNT:
        put_prompt(out, &m->count);
        break;
    case RUNNER_PROGRESS:
        buf_add_be32(out, m->progress);
        break;
    case RUNNER_READY:
        put_facts(out, &m->ready);
        break;
    case RUNNER_TOKEN:
        put_str(out, m->token);
        break;
    case RUNNER_DONE:
        put_done(out, &m->done);
        break;
    case RUNNER_EMBEDDING:
        put_embedding(out, &m->embedding);
        break;
    case RUNNER_COUNTED:
        buf_add_be32(out, m->counted);
        break;
    case RUNNER_ERROR:
        put_u8(out, m->error.kind);
        put_str(out, m->error.text);
        break;
    case RUNNER_CANCEL:
    case RUNNER_PING:
    case RUNNER_PONG:
        break;
    }
}

static void write_be32(char *to, uint32_t value) {
    for (int i = 0; i < 4; i++) {
        to[i] = (char)(unsigned char)(value >> (24 - 8 * i));
    }
}

void runner_message_encode(struct buf *out, const struct runner_message *m) {
    size_t start = out->len;
    buf_add_be32(out, 0);
    put_u8(out, m->type);
    buf_add_be32(out, m->request);
    put_fields(out, m);
    if (!buf_ok(out)) return;

    size_t len = out->len - start - LENGTH_SIZE;
    if (len > RUNNER_FRAME_MAX) {
        out->failed = true;
        return;
    }
    write_be32(out->ptr + start, (uint32_t)len);
}

/* ---- decode ---- */

/* Reads past the end give zeros and set `bad`: asked once, when all fields are read. */
struct reader {
    struct str rest;
    struct arena *arena;
    bool bad;
};

static uint64_t get_uint(struct reader *r, size_t bytes) {
    if (r->rest.len < bytes) {
        r->bad = true;
        r->rest.len = 0;
        return 0;
    }
    uint64_t value = 0;
    for (size_t i = 0; i < bytes; i++) {
        value = value << 8 | (unsigned char)r->rest.ptr[i];
    }
    r->rest = str_skip(r->rest, bytes);
    return value;
}

static uint32_t get_u32(struct reader *r) {
    return (uint32_t)get_uint(r, 4);
}

/* Below `limit`. */
static unsigned get_choice(struct reader *r, unsigned limit) {
    unsigned value = (unsigned)get_uint(r, 1);
    if (value < limit) return value;
    r->bad = true;
    return 0;
}

static bool get_bool(struct reader *r) {
    return get_choice(r, 2) == 1;
}

static float get_float(struct reader *r) {
    uint32_t bits = get_u32(r);
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static struct str get_str(struct reader *r, size_t max) {
    size_t len = get_u32(r);
    if (len > max || len > r->rest.len) {
        r->bad = true;
        return STR("");
    }
    struct str s = str_n(r->rest.ptr, len);
    r->rest = str_skip(r->rest, len);
    return s;
}

/* The count of a list of which each item takes at least `item_size` bytes: bounds the memory that
 * a short frame can ask for. */
static size_t get_count(struct reader *r, size_t max, size_t item_size) {
    size_t count = get_u32(r);
    if (count <= max && count <= r->rest.len / item_size) return count;
    r->bad = true;
    return 0;
}

static struct runner_prompt get_prompt(struct reader *r) {
    struct runner_prompt p = {.chat = get_bool(r), .text = STR("")};
    if (!p.chat) {
        p.text = get_str(r, RUNNER_FRAME_MAX);
        return p;
    }
    p.turn_count = get_count(r, RUNNER_TURNS_MAX, 8);
    struct runner_turn *turns = arena_array(r->arena, struct runner_turn, p.turn_count);
    for (size_t i = 0; i < p.turn_count; i++) {
        turns[i].role = get_str(r, RUNNER_NAME_MAX);
        turns[i].text = get_str(r, RUNNER_FRAME_MAX);
    }
    p.turns = turns;
    return p;
}

static void get_stops(struct reader *r, struct runner_generation *g) {
    g->stop_count = get_count(r, RUNNER_STOPS_MAX, 5);
    struct str *stops = arena_array(r->arena, struct str, g->stop_count);
    for (size_t i = 0; i < g->stop_count; i++) {
        stops[i] = get_str(r, RUNNER_STOP_BYTES_MAX);
        if (stops[i].len == 0) r->bad = true;
    }
    g->stops = stops;
}

/* Rejects what is not a number, too. */
static float get_at_least_zero(struct reader *r) {
    float value = get_float(r);
    if (value >= 0.0F && value <= 1e6F) return value;
    r->bad = true;
    return 0.0F;
}

static struct runner_generation get_generation(struct reader *r) {
    struct runner_generation g = {.prompt = get_prompt(r)};
    g.sampling.max_tokens = get_u32(r);
    g.sampling.temperature = get_at_least_zero(r);
    g.sampling.top_p = get_at_least_zero(r);
    g.sampling.top_k = get_u32(r);
    g.sampling.seeded = get_bool(r);
    g.sampling.seed = get_u32(r);
    g.priority = (enum runner_priority)get_choice(r, RUNNER_PRIORITY_HIGH + 1);
    get_stops(r, &g);
    g.grammar = get_str(r, RUNNER_GRAMMAR_MAX);
    return g;
}

static struct runner_facts get_facts(struct reader *r) {
    struct runner_facts f = {0};
    f.architecture = get_str(r, RUNNER_NAME_MAX);
    f.name = get_str(r, RUNNER_NAME_MAX);
    f.description = get_str(r, RUNNER_NAME_MAX);
    f.chat_template = get_str(r, RUNNER_NAME_MAX);
    f.parameters = get_uint(r, 8);
    f.size_bytes = get_uint(r, 8);
    f.context_trained = get_u32(r);
    f.context_request = get_u32(r);
    f.context_cells = get_u32(r);
    f.sequences = get_u32(r);
    f.embedding_size = get_u32(r);
    f.vocabulary_size = get_u32(r);
    f.threads = get_u32(r);
    f.load_ms = get_u32(r);
    f.can_generate = get_bool(r);
    return f;
}

static struct runner_done get_done(struct reader *r) {
    struct runner_done d = {0};
    d.reason = (enum runner_stop_reason)get_choice(r, RUNNER_STOP_COUNT);
    d.stop = get_str(r, RUNNER_STOP_BYTES_MAX);
    d.prompt_tokens = get_u32(r);
    d.output_tokens = get_u32(r);
    d.cached_tokens = get_u32(r);
    d.queue_us = get_uint(r, 8);
    d.prefill_us = get_uint(r, 8);
    d.decode_us = get_uint(r, 8);
    return d;
}

static struct runner_embedding get_embedding(struct reader *r) {
    struct runner_embedding e = {.count = get_count(r, RUNNER_EMBEDDING_MAX, 4)};
    float *values = arena_array(r->arena, float, e.count);
    for (size_t i = 0; i < e.count; i++) {
        values[i] = get_float(r);
    }
    e.values = values;
    e.tokens = get_u32(r);
    return e;
}

static struct runner_error get_error(struct reader *r) {
    enum runner_error_kind kind = (enum runner_error_kind)get_choice(r, RUNNER_ERROR_COUNT);
    return (struct runner_error){kind, get_str(r, RUNNER_FRAME_MAX)};
}

static struct str get_token(struct reader *r) {
    struct str text = get_str(r, RUNNER_FRAME_MAX);
    if (text.len == 0 || !str_is_utf8(text)) r->bad = true;
    return text;
}

static void get_fields(struct reader *r, struct runner_message *m) {
    switch (m->type) {
    case RUNNER_GENERATE:
        m->generate = get_generation(r);
        break;
    case RUNNER_EMBED:
        m->embed = get_str(r, RUNNER_FRAME_MAX);
        break;
    case RUNNER_COUNT:
        m->count = get_prompt(r);
        break;
    case RUNNER_PROGRESS:
        m->progress = get_u32(r);
        break;
    case RUNNER_READY:
        m->ready = get_facts(r);
        break;
    case RUNNER_TOKEN:
        m->token = get_token(r);
        break;
    case RUNNER_DONE:
        m->done = get_done(r);
        break;
    case RUNNER_EMBEDDING:
        m->embedding = get_embedding(r);
        break;
    case RUNNER_COUNTED:
        m->counted = get_u32(r);
        break;
    case RUNNER_ERROR:
        m->error = get_error(r);
        break;
    case RUNNER_CANCEL:
    case RUNNER_PING:
    case RUNNER_PONG:
        break;
    default:
        r->bad = true;
    }
}

enum err runner_frame_next(struct str *rest, struct str *frame) {
    if (rest->len < LENGTH_SIZE) return ERR_TRUNCATED;
    struct reader r = {.rest = *rest};
    size_t len = get_u32(&r);
    if (len < HEAD_SIZE || len > RUNNER_FRAME_MAX) return ERR_TOO_LARGE;
    if (r.rest.len < len) return ERR_TRUNCATED;
    *frame = str_slice(r.rest, 0, len);
    *rest = str_skip(r.rest, len);
    return ERR_OK;
}

enum err runner_message_decode(struct runner_message *m, struct arena *a, struct str frame) {
    struct reader r = {.rest = frame, .arena = a};
    *m = (struct runner_message){.type = (enum runner_message_type)get_uint(&r, 1)};
    m->request = get_u32(&r);
    get_fields(&r, m);
    return r.bad || r.rest.len > 0 ? ERR_SYNTAX : ERR_OK;
}
