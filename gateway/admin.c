/* /_brume/…: what AWS has no interface for. Also /_localstack/health, which existing tools probe.
 */
#include <stdio.h>
#include <unistd.h>

#include "gateway/request.h"
#include "gateway/services.h"
#include "shared/base/time.h"
#include "shared/codec/json.h"

enum { ANSWER_MAX = 4 * 1024 * 1024, EVENTS_DEFAULT = 100 };

/* The virtual clock goes this far from the real one, so that no time overflows anywhere. */
static const int64_t shift_max_ms = INT64_C(1000) * 365 * 24 * 60 * 60 * 1000;

bool admin_claims(const struct http_exchange *x) {
    return str_starts(x->path, STR("/_brume/")) || str_eq(x->path, STR("/_brume")) ||
           str_eq(x->path, STR("/_localstack/health"));
}

static struct buf answer_buf(struct request *r) {
    return buf_in_arena(&r->x->arena, ANSWER_MAX);
}

static void answer_json(struct request *r, int status, struct buf *body) {
    buf_add_char(body, '\n');
    respond_plain(r, status, STR("application/json"), buf_str(body));
}

static void answer_message(struct request *r, int status, const char *message) {
    struct buf body = answer_buf(r);
    struct json_writer w;
    json_writer_init(&w, &body);
    json_begin_object(&w);
    json_name(&w, STR("message"));
    json_string(&w, str_c(message));
    json_end_object(&w);
    answer_json(r, status, &body);
}

static bool has_handlers(const struct service *s) {
    for (uint32_t i = 0; s->operations != NULL && i < s->facts->operation_count; i++) {
        if (s->operations[i].run != NULL) return true;
    }
    return false;
}

static void get_health(struct request *r) {
    struct buf body = answer_buf(r);
    struct json_writer w;
    json_writer_init(&w, &body);
    json_begin_object(&w);
    json_name(&w, STR("status"));
    json_string(&w, STR("running"));
    json_name(&w, STR("version"));
    json_string(&w, STR(BRUME_VERSION));
    json_name(&w, STR("uptimeMs"));
    json_int(&w, env_real_ms(r->gateway->cloud->env) - r->gateway->started_ms);
    json_name(&w, STR("services"));
    json_begin_object(&w);
    for (size_t i = 0; i < service_count; i++) {
        json_name(&w, services[i]->facts->name);
        json_string(&w, has_handlers(services[i]) ? STR("running") : STR("not implemented"));
    }
    json_end_object(&w);
    json_end_object(&w);
    answer_json(r, 200, &body);
}

/* ---- metrics ---- */

static void add_metric(struct buf *out, const char *name, const char *type, const char *help) {
    buf_printf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

typedef uint64_t pick_fn(const struct telemetry_count *count);

static uint64_t pick_requests(const struct telemetry_count *c) {
    return c->requests;
}
static uint64_t pick_client_errors(const struct telemetry_count *c) {
    return c->client_errors;
}
static uint64_t pick_server_errors(const struct telemetry_count *c) {
    return c->server_errors;
}
static uint64_t pick_duration(const struct telemetry_count *c) {
    return c->duration_us;
}

static const struct {
    const char *name, *help;
    pick_fn *pick;
} per_operation[] = {
    {"brume_requests_total", "Requests answered.", pick_requests},
    {"brume_client_errors_total", "Requests answered with 4xx.", pick_client_errors},
    {"brume_server_errors_total", "Requests answered with 5xx.", pick_server_errors},
    {"brume_request_duration_microseconds_total", "Time spent on requests.", pick_duration},
};

static void add_operations(struct request *r, struct buf *out, pick_fn *pick, const char *name) {
    size_t number = 0;
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        for (uint32_t k = 0; k < f->operation_count; k++, number++) {
            struct telemetry_count count = telemetry_count(r->gateway->telemetry, number);
            if (count.requests == 0) continue;
            buf_printf(out, "%s{service=\"%" PRIstr "\",operation=\"%" PRIstr "\"} %llu\n", name,
                       STR_ARG(f->name), STR_ARG(f->operations[k].name),
                       (unsigned long long)pick(&count));
        }
    }
}

static uint64_t resident_bytes(void) {
    char text[128];
    unsigned long long size = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (file == NULL) return 0;
    if (fgets(text, sizeof text, file) == NULL ||
        sscanf(text, "%llu %llu", &size, &resident) != 2) {
        resident = 0;
    }
    (void)fclose(file);
    return resident * (uint64_t)sysconf(_SC_PAGESIZE);
}

static void add_gauge(struct buf *out, const char *name, const char *help, uint64_t value) {
    add_metric(out, name, "gauge", help);
    buf_printf(out, "%s %llu\n", name, (unsigned long long)value);
}

static void get_metrics(struct request *r) {
    struct buf out = answer_buf(r);
    for (size_t i = 0; i < ARRAY_LEN(per_operation); i++) {
        add_metric(&out, per_operation[i].name, "counter", per_operation[i].help);
        add_operations(r, &out, per_operation[i].pick, per_operation[i].name);
    }
    add_gauge(&out, "brume_guard_refusals_total",
              "Requests of foreign web pages and hosts refused.",
              atomic_load_explicit(&r->gateway->refusals, memory_order_relaxed));
    add_gauge(&out, "brume_resident_bytes", "Memory in use.", resident_bytes());

    struct store_stats store = store_stats(r->gateway->cloud->store);
    add_gauge(&out, "brume_store_disk_bytes", "Size of the store on disk.", store.disk_bytes);
    add_gauge(&out, "brume_store_commits_total", "Transactions committed.", store.commits);
    add_gauge(&out, "brume_store_fsyncs_total", "Waits for the disk; commits share them.",
              store.fsyncs);
    add_gauge(&out, "brume_store_conflicts_total", "Transactions that lost a race and ran again.",
              store.conflicts);
    const struct http_server *server =
        atomic_load_explicit(&r->gateway->server, memory_order_acquire);
    if (server != NULL) {
        struct http_server_counts http = http_server_counts(server);
        add_gauge(&out, "brume_connections", "Open connections.", http.connections_open);
        add_gauge(&out, "brume_connections_total", "Connections accepted.", http.connections_total);
        add_gauge(&out, "brume_bytes_in_total", "Bytes received.", http.bytes_in);
        add_gauge(&out, "brume_bytes_out_total", "Bytes sent.", http.bytes_out);
    }
    respond_plain(r, 200, STR("text/plain; version=0.0.4"), buf_str(&out));
}

static void get_events(struct request *r) {
    uint64_t limit = EVENTS_DEFAULT;
    struct str asked = form_get(&r->query, STR("limit"));
    if (str_is_set(asked) && str_to_u64(asked, &limit) != ERR_OK) {
        answer_message(r, 400, "limit must be a number");
        return;
    }
    struct buf body = answer_buf(r);
    telemetry_events_json(r->gateway->telemetry, limit, &body);
    answer_json(r, 200, &body);
}

/* ---- clock ---- */

static void get_clock(struct request *r) {
    struct env *env = r->gateway->cloud->env;
    struct buf body = answer_buf(r);
    buf_add_c(&body, "{\"now\":\"");
    time_add_iso8601(&body, env_now_ms(env), true);
    buf_printf(&body, "\",\"shiftMs\":%lld}", (long long)(env_now_ms(env) - env_real_ms(env)));
    answer_json(r, 200, &body);
}

/* {"advanceMs": 30000}, {"shiftMs": 0} or {"now": "2026-12-24T00:00:00Z"} */
static enum err move_clock(struct request *r, const struct value *asked) {
    struct env *env = r->gateway->cloud->env;
    const struct value *advance = value_get(asked, STR("advanceMs"));
    const struct value *shift = value_get(asked, STR("shiftMs"));
    const struct value *now = value_get(asked, STR("now"));
    int64_t to = atomic_load(&env->shift_ms), at = 0;

    if (advance != NULL && advance->kind == VALUE_INT) {
        if (__builtin_add_overflow(to, advance->integer, &to)) return ERR_RANGE;
    } else if (shift != NULL && shift->kind == VALUE_INT) {
        to = shift->integer;
    } else if (now != NULL && now->kind == VALUE_STRING) {
        TRY(time_parse_iso8601(now->text, &at));
        if (__builtin_sub_overflow(at, env_real_ms(env), &to)) return ERR_RANGE;
    } else {
        return ERR_SYNTAX;
    }
    if (to < -shift_max_ms || to > shift_max_ms) return ERR_RANGE;
    atomic_store(&env->shift_ms, to);
    background_wake(r->gateway->cloud->background);
    return ERR_OK;
}

static void post_clock(struct request *r) {
    struct value asked = {0};
    enum err err = json_read(&r->x->arena, r->x->body, &asked, NULL);
    if (err == ERR_OK) err = move_clock(r, &asked);
    if (err == ERR_OK) {
        get_clock(r);
    } else if (err == ERR_RANGE) {
        answer_message(r, 400, "the clock goes at most 1000 years from now");
    } else {
        answer_message(
            r, 400,
            "send {\"advanceMs\": N}, {\"shiftMs\": N} or {\"now\": \"2026-12-24T00:00:00Z\"}");
    }
}

/* ---- reset ---- */

static void reset_on_worker(struct work *work) {
    struct request *r = CONTAINER_OF(work, struct request, work);
    struct gateway *g = r->gateway;
    pthread_rwlock_wrlock(&g->reset);
    background_stop(g->cloud->background);
    enum err err = store_reset(g->cloud->store);
    enum err again = background_start(g->cloud->background);
    if (err == ERR_OK) err = again;
    pthread_rwlock_unlock(&g->reset);
    if (err == ERR_OK) {
        answer_message(r, 200, "Everything is gone: brume is as new. The root key stays.");
    } else {
        answer_message(r, 500, err_text(err));
    }
}

static void post_reset(struct request *r) {
    r->work.run = reset_on_worker;
    if (workers_submit(r->gateway->workers, &r->work) != ERR_OK) {
        answer_message(r, 503, "too many requests are waiting already");
    }
}

static const struct {
    const char *method, *path, *help;
    void (*answer)(struct request *r);
} pages[] = {
    {"GET", "/_brume/health", "is it running, and which services", get_health},
    {"GET", "/_localstack/health", "the same, where existing tools look for it", get_health},
    {"GET", "/_brume/metrics", "Prometheus text", get_metrics},
    {"GET", "/_brume/events", "the last calls: ?limit=N", get_events},
    {"GET", "/_brume/clock", "the virtual clock", get_clock},
    {"POST", "/_brume/clock", "move it: {\"advanceMs\": N}", post_clock},
    {"POST", "/_brume/reset", "forget everything", post_reset},
};

static void list_pages(struct request *r, int status) {
    struct buf body = answer_buf(r);
    for (size_t i = 0; i < ARRAY_LEN(pages); i++) {
        buf_printf(&body, "%-5s %-22s %s\n", pages[i].method, pages[i].path, pages[i].help);
    }
    respond_plain(r, status, STR("text/plain; charset=utf-8"), buf_str(&body));
}

/* The admin surface is for this machine and for root: with --iam enforce only health is open. */
static bool allowed(struct request *r) {
    bool health = str_ends(r->x->path, STR("/health"));
    if (!r->call.cloud->settings->enforce || health) return true;
    struct str bearer = r->sig.kind == SIGV4_BEARER ? r->sig.bearer : (struct str){0};
    return str_eq_secret(bearer, r->gateway->credentials.secret);
}

void admin_answer(struct request *r) {
    bool head = str_eq(r->x->method, STR("HEAD"));
    struct str method = head ? STR("GET") : r->x->method;
    if (!allowed(r)) {
        answer_message(r, 403, "send the root key's secret: Authorization: Bearer <secret>");
        return;
    }
    for (size_t i = 0; i < ARRAY_LEN(pages); i++) {
        bool here = str_eq_c(r->x->path, pages[i].path) && str_eq_c(method, pages[i].method);
        if (here) {
            pages[i].answer(r);
            return;
        }
    }
    bool root = str_eq(r->x->path, STR("/_brume")) || str_eq(r->x->path, STR("/_brume/"));
    list_pages(r, root ? 200 : 404);
}
