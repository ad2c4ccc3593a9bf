/* A web page that the user happens to visit can make the browser send requests to 127.0.0.1. An
 * open server accepts any credentials, so it must refuse such requests itself:
 *
 *  - by name: after DNS rebinding the Host header is still the foreign page's;
 *  - by origin: browsers say in Origin and Sec-Fetch-Site where a request comes from. A request
 * with an Authorization header may pass, because a page cannot send that without a preflight, which
 * is not granted. */
#include <arpa/inet.h>

#include "gateway/request.h"

/* "host", "host:port", "[::1]:port" without port, brackets and the dot at a name's end. Absent when
 * it is none of these. */
static struct str host_name(struct str authority) {
    struct str host = authority, port = {0};
    bool bracket = authority.len > 0 && authority.ptr[0] == '[';
    size_t end = str_find_char(authority, bracket ? ']' : ':');
    if (bracket) {
        if (end == SIZE_MAX) return (struct str){0};
        host = str_slice(authority, 1, end);
        port = str_skip(authority, end + 1);
    } else if (end != SIZE_MAX) {
        host = str_slice(authority, 0, end);
        port = str_skip(authority, end);
    }
    bool has_port = port.len > 0;
    if (has_port && (port.ptr[0] != ':' || !str_all_digits(str_skip(port, 1)))) {
        return (struct str){0};
    }
    return str_ends(host, STR(".")) ? str_slice(host, 0, host.len - 1) : host;
}

static bool is_under(struct str host, struct str domain) {
    return str_eq_nocase(host, domain) ||
           (host.len > domain.len && host.ptr[host.len - domain.len - 1] == '.' &&
            str_eq_nocase(str_skip(host, host.len - domain.len), domain));
}

/* 127.0.0.0/8 in numbers: "127.evil.example" is a name that anybody may own. */
static bool is_loopback_v4(struct str host) {
    struct in_addr address;
    char text[INET_ADDRSTRLEN];
    if (host.ptr == NULL || host.len >= sizeof text) return false;
    if (!str_starts(host, STR("127."))) return false;
    memcpy(text, host.ptr, host.len);
    text[host.len] = '\0';
    return inet_pton(AF_INET, text, &address) == 1;
}

static bool is_loopback(struct str host) {
    return is_under(host, STR("localhost")) || str_eq(host, STR("::1")) || is_loopback_v4(host);
}

static bool is_ours(const struct request *r, struct str host) {
    static const struct str aws[] = {
        STR_INIT("amazonaws.com"),  STR_INIT("amazonaws.com.cn"), STR_INIT("api.aws"),
        STR_INIT("cloudfront.net"), STR_INIT("on.aws"),
    };
    if (is_loopback(host) || str_eq(host, str_c(r->call.cloud->settings->address))) return true;
    for (size_t i = 0; i < ARRAY_LEN(aws); i++) {
        if (is_under(host, aws[i])) return true;
    }
    return false;
}

/* "http://127.0.0.1:4566" is this server's own page. */
static bool is_same_origin(const struct http_exchange *x, struct str origin) {
    size_t at = str_find(origin, STR("://"));
    return at != SIZE_MAX && str_eq_nocase(str_skip(origin, at + 3), x->authority);
}

static bool is_foreign_page(const struct http_exchange *x) {
    struct str origin = http_header_get(x, STR("origin"));
    struct str site = http_header_get(x, STR("sec-fetch-site"));
    if (str_is_set(origin) && !is_same_origin(x, origin)) return true;
    bool own = str_eq_nocase(site, STR("same-origin")) || str_eq_nocase(site, STR("none"));
    return str_is_set(site) && !own;
}

const char *guard_refusal(const struct request *r) {
    bool header_signed = r->sig.kind == SIGV4_HEADER || r->sig.kind == SIGV4_BEARER;
    if (r->call.cloud->settings->enforce) return NULL;
    if (!is_ours(r, host_name(r->x->authority))) {
        return "This brume is open to any credentials, so it answers only to names of this machine "
               "and of AWS, not to the Host of this request. Use 127.0.0.1 or localhost, or start "
               "it with --iam enforce.";
    }
    if (is_foreign_page(r->x) && !header_signed) {
        return "A web page of another origin may not call this brume.";
    }
    return NULL;
}

bool guard_admits(struct request *r) {
    const char *why = guard_refusal(r);
    if (why == NULL) return true;
    atomic_fetch_add_explicit(&r->gateway->refusals, 1, memory_order_relaxed);
    struct str body = arena_printf(&r->x->arena, "{\"message\":\"%s\"}\n", why);
    respond_plain(r, 403, STR("application/json"), body);
    return false;
}
