/* A request's head and body: whichever they are, finding the operation ends, and what it found
 * belongs together. The first line is "METHOD target", then "name: value" lines, an empty line, the
 * body. */
#include "gateway/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { HEADERS_MAX = 20 };

static size_t read_headers(struct str *rest, struct http_header *headers) {
    struct str line;
    size_t n = 0;
    while (n < HEADERS_MAX && str_split(rest, '\n', &line) && line.len > 0) {
        struct str name = {0};
        if (!str_cut(&line, ':', &name)) continue;
        headers[n++] = (struct http_header){name, str_trim(line)};
    }
    return n;
}

static void read_target(struct http_exchange *x, struct str target) {
    struct str path;
    x->target = target;
    x->path = target;
    if (str_cut(&target, '?', &path)) {
        x->path = path;
        x->query = target;
    }
}

static void route_it(struct request *r) {
    struct http_exchange *x = r->x;
    if (form_read(&x->arena, x->query, false, &r->query) != ERR_OK) r->query = (struct form){0};
    if (sigv4_read(&x->arena, x, &r->query, &r->sig, &r->sig_error) == ERR_OK) {
        r->sig_error = (struct str){0};
    }
    route_by_head(r);
    identify(r);
    if (r->route.needs_form) {
        r->wire.body = x->body;
        route_by_form(r);
    }
    if (r->route.facts != NULL) {
        const struct service_facts *f = r->route.service->facts;
        ASSERT(r->route.facts >= f->operations &&
               r->route.facts < f->operations + f->operation_count);
        ASSERT(f->protocols & (1u << r->route.protocol));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct http_header headers[HEADERS_MAX];
    struct str rest = str_n(data, size), line, method;
    if (!str_split(&rest, '\n', &line) || !str_cut(&line, ' ', &method)) return 0;
    if (line.len == 0 || line.ptr[0] != '/') return 0; /* the server lets no other target through */

    struct http_exchange x = {.method = method, .content_length = -1};
    read_target(&x, line);
    x.header_count = read_headers(&rest, headers);
    x.headers = headers;
    x.authority = http_header_get(&x, STR("host"));
    x.body = rest;

    struct request r = {.x = &x, .call = {.arena = &x.arena}};
    route_it(&r);
    arena_free(&x.arena);
    return 0;
}
