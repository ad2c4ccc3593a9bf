/* Which operation of which service is it? The order is that of the AWS clients' marks, the surest
 * first: target header, rpc path, credential scope, host, path, form; whatever is left is S3's. */
#include <stdio.h>

#include "gateway/request.h"
#include "gateway/services.h"

static bool speaks(const struct service_facts *f, enum protocol p) {
    return (f->protocols & (1u << p)) != 0;
}

static bool is_rest(const struct service_facts *f) {
    return speaks(f, PROTOCOL_REST_JSON) || speaks(f, PROTOCOL_REST_XML);
}

static bool is_form(const struct service_facts *f) {
    return speaks(f, PROTOCOL_QUERY) || speaks(f, PROTOCOL_EC2);
}

static void set_service(struct request *r, size_t index, enum protocol protocol) {
    r->route.service = services[index];
    r->route.service_index = index;
    r->route.protocol = protocol;
}

static const struct operation_facts *operation_named(const struct service_facts *f,
                                                     struct str name) {
    for (uint32_t i = 0; i < f->operation_count; i++) {
        if (str_eq(f->operations[i].name, name)) return &f->operations[i];
    }
    return NULL;
}

static void set_named(struct request *r, struct str name) {
    r->route.asked = name;
    r->route.facts = operation_named(r->route.service->facts, name);
}

/* X-Amz-Target: DynamoDB_20120810.PutItem */
static bool by_target(struct request *r) {
    struct str name = http_header_get(r->x, STR("x-amz-target")), prefix;
    size_t dot = str_rfind_char(name, '.');
    if (dot == SIZE_MAX) return false;
    prefix = str_slice(name, 0, dot);
    name = str_skip(name, dot + 1);

    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        if (!str_is_set(f->target_prefix) || !str_eq(f->target_prefix, prefix)) continue;
        bool old = str_starts(http_header_get(r->x, STR("content-type")),
                              STR("application/x-amz-json-1.1"));
        set_service(r, i, old ? PROTOCOL_JSON_1_1 : PROTOCOL_JSON_1_0);
        set_named(r, name);
        return true;
    }
    return false;
}

/* POST …/service/<Service>/operation/<Operation>, Smithy-Protocol: rpc-v2-cbor */
static bool by_rpc_path(struct request *r) {
    if (!str_eq(http_header_get(r->x, STR("smithy-protocol")), STR("rpc-v2-cbor"))) return false;
    size_t at = str_find(r->x->path, STR("/service/"));
    if (at == SIZE_MAX) return false;

    struct str rest = str_skip(r->x->path, at + 9), service, word;
    if (!str_cut(&rest, '/', &service) || !str_cut(&rest, '/', &word)) return false;
    if (!str_eq(word, STR("operation"))) return false;
    size_t dot = str_rfind_char(service, '.');
    if (dot != SIZE_MAX) service = str_skip(service, dot + 1); /* may be fully qualified */

    for (size_t i = 0; i < service_count; i++) {
        if (!str_eq(services[i]->facts->service_id, service)) continue;
        set_service(r, i, PROTOCOL_CBOR);
        set_named(r, rest);
        return true;
    }
    return false;
}

/* ---- REST: by method, path, and what else the model says ---- */

static bool has_query(const struct form *query, struct str constant) {
    struct str rest = constant, pair, name;
    while (str_split(&rest, '&', &pair)) {
        bool with_value = str_cut(&pair, '=', &name);
        struct str got = form_get(query, with_value ? name : pair);
        if (!str_is_set(got) || (with_value && !str_eq(got, pair))) return false;
    }
    return true;
}

/* How well does a request fit an operation whose method and path match? Several operations of S3
 * share those, and differ in which required headers and parameters come with them. */
static int fitness(const struct request *r, const struct operation_facts *f) {
    int score = str_is_set(f->query) ? 100 : 0;
    for (uint32_t i = 0; f->input != NULL && i < f->input->member_count; i++) {
        const struct member *m = &f->input->members[i];
        bool bound = m->place == PLACE_QUERY || m->place == PLACE_HEADER;
        if (!bound || !(m->flags & MEMBER_REQUIRED)) continue;

        bool here =
            m->place == PLACE_QUERY
                ? str_is_set(form_get(&r->query, m->wire_name))
                : str_is_set(http_header_get(r->x, arena_lower(&r->x->arena, m->wire_name)));
        score += here ? 10 : -1000;
    }
    return score;
}

/* The best operation of the service, or NULL; its labels are left in r->wire. */
static const struct operation_facts *match_rest(struct request *r, const struct service_facts *f,
                                                struct str path) {
    const struct operation_facts *best = NULL;
    struct wire_request best_wire = {0};
    int best_score = 0;
    for (uint32_t i = 0; i < f->operation_count; i++) {
        const struct operation_facts *o = &f->operations[i];
        bool asks_more = str_is_set(o->query);
        if (!str_eq(o->method, r->x->method) || (asks_more && r->query.count == 0)) continue;
        if (asks_more && !has_query(&r->query, o->query)) continue;

        struct wire_request wire = {0}; /* large: made for the few that come so far */
        if (!uri_match(&r->x->arena, o->uri, path, &wire)) continue;

        int score = fitness(r, o);
        if (best != NULL && score <= best_score) continue;
        best = o;
        best_score = score;
        best_wire = wire;
    }
    if (best != NULL) r->wire = best_wire;
    return best;
}

static enum protocol rest_protocol(const struct service_facts *f) {
    return speaks(f, PROTOCOL_REST_XML) ? PROTOCOL_REST_XML : PROTOCOL_REST_JSON;
}

static bool try_rest(struct request *r, size_t index, struct str path) {
    const struct operation_facts *found = match_rest(r, services[index]->facts, path);
    if (found == NULL) return false;
    set_service(r, index, rest_protocol(services[index]->facts));
    r->route.facts = found;
    return true;
}

static struct str asked_by_path(struct request *r) {
    return arena_printf(&r->x->arena, "%" PRIstr " %" PRIstr, STR_ARG(r->x->method),
                        STR_ARG(r->x->path));
}

/* ---- S3 ---- */

/* "bucket.s3.us-east-1.amazonaws.com", "bucket.s3.localhost", "bucket.localhost": the bucket. */
static struct str virtual_bucket(const struct http_exchange *x) {
    struct str host = x->authority;
    size_t colon = str_rfind_char(host, ':');
    if (colon != SIZE_MAX && str_all_digits(str_skip(host, colon + 1))) {
        host = str_slice(host, 0, colon);
    }
    size_t at = str_find(host, STR(".s3."));
    if (at == SIZE_MAX) at = str_find(host, STR(".s3-"));
    if (at == SIZE_MAX && str_ends(host, STR(".localhost"))) at = host.len - strlen(".localhost");
    struct str bucket = at == SIZE_MAX ? (struct str){0} : str_slice(host, 0, at);
    return str_eq(bucket, STR("s3")) ? (struct str){0} : bucket;
}

static void to_s3(struct request *r, size_t index) {
    struct str path = r->x->path, bucket = virtual_bucket(r->x);
    if (bucket.len > 0) path = ARENA_CONCAT(&r->x->arena, STR("/"), bucket, path);

    /* "/bucket/" is the bucket, as "/bucket" is. */
    struct str rest = str_skip(path, 1);
    size_t slash = str_find_char(rest, '/');
    if (slash != SIZE_MAX && slash + 1 == rest.len) path.len--;
    if (try_rest(r, index, path)) return;
    set_service(r, index, PROTOCOL_REST_XML);
    r->route.asked = asked_by_path(r);
}

/* ---- by signing name, host, path ---- */

static void to_service(struct request *r, size_t index) {
    const struct service_facts *f = services[index]->facts;
    if (str_eq(f->name, STR("s3"))) {
        to_s3(r, index);
    } else if (is_rest(f)) {
        set_service(r, index, rest_protocol(f));
        r->route.facts = match_rest(r, f, r->x->path);
        r->route.asked = asked_by_path(r);
    } else if (is_form(f)) {
        set_service(r, index, speaks(f, PROTOCOL_EC2) ? PROTOCOL_EC2 : PROTOCOL_QUERY);
        r->route.needs_form = true;
    } else {
        set_service(r, index, f->protocol);
        r->route.asked = asked_by_path(r);
    }
}

/* Services that share a signing name (bedrock, bedrock-runtime, …) differ in their paths; where no
 * path fits, the first one answers. */
static bool by_signing_name(struct request *r) {
    size_t first = SIZE_MAX;
    if (r->sig.service.len == 0) return false;
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        if (!str_eq(f->signing_name, r->sig.service)) continue;
        if (first == SIZE_MAX) first = i;
        bool s3 = str_eq(f->name, STR("s3"));
        if (is_rest(f) && !s3 && try_rest(r, i, r->x->path)) return true;
    }
    if (first == SIZE_MAX) return false;
    to_service(r, first);
    return true;
}

/* "sts.us-east-1.amazonaws.com", "monitoring.localhost"; but "events.s3.amazonaws.com" is a bucket,
 * whatever its name, and so are all of its paths. */
static bool by_host(struct request *r) {
    struct str rest = r->x->authority, label;
    if (str_contains(rest, STR(".s3.")) || str_contains(rest, STR(".s3-"))) {
        to_s3(r, service_count - 1);
        return true;
    }
    if (!str_cut(&rest, '.', &label) || str_all_digits(label)) return false;
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        if (!str_eq(f->endpoint_prefix, label)) continue;
        to_service(r, i);
        if (r->route.facts != NULL || r->route.needs_form) return true;
        r->route = (struct route){0};
    }
    return false;
}

static bool by_path(struct request *r) {
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        bool s3 = str_eq(f->name, STR("s3"));
        if (is_rest(f) && !s3 && try_rest(r, i, r->x->path)) return true;
    }
    return false;
}

/* A form that says Action=: which service, is found with the body. */
static bool by_action(struct request *r) {
    bool form_body = str_starts(http_header_get(r->x, STR("content-type")),
                                STR("application/x-www-form-urlencoded"));
    bool in_query = str_is_set(form_get(&r->query, STR("Action")));
    r->route.needs_form = str_eq(r->x->path, STR("/")) && (form_body || in_query);
    return r->route.needs_form;
}

void route_by_head(struct request *r) {
    if (by_target(r) || by_rpc_path(r) || by_signing_name(r) || by_host(r)) return;
    if (by_action(r) || by_path(r)) return;

    /* A target that nobody knows must not become a bucket named "". */
    r->route.asked = http_header_get(r->x, STR("x-amz-target"));
    bool other = str_is_set(r->route.asked) || r->sig.service.len > 0;
    if (!other) to_s3(r, service_count - 1);
}

/* The service whose Version it is and who has the Action. */
static void service_by_action(struct request *r, struct str action, struct str version) {
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        if (!is_form(f) || operation_named(f, action) == NULL) continue;
        if (version.len > 0 && !str_eq(version, f->api_version)) continue;
        set_service(r, i, speaks(f, PROTOCOL_EC2) ? PROTOCOL_EC2 : PROTOCOL_QUERY);
        return;
    }
}

void route_by_form(struct request *r) {
    struct form form = r->query;
    if (r->wire.body.len > 0 && form_read(&r->x->arena, r->wire.body, true, &form) != ERR_OK) {
        form = (struct form){0};
    }
    struct str action = form_get(&form, STR("Action"));
    r->route.asked = action;
    if (r->route.service == NULL) {
        service_by_action(r, action, form_get(&form, STR("Version")));
    }
    if (r->route.service != NULL) set_named(r, action);
    if (r->wire.body.len == 0) r->wire.body = r->x->query;
}
