/* A web page that the user happens to visit can make the browser send requests to 127.0.0.1. An
 * open server accepts any credentials, so it must refuse such requests itself:
 *
 *  - by name: after DNS rebinding the Host header is still the foreign page's;
 *  - by origin: browsers say in Origin and Sec-Fetch-Site where a request comes from. A request
 * with an Authorization header may pass, because a page cannot send that without a preflight, which
 * is not granted. */
#include "gateway/request.h"

/* Without port and brackets. */
static struct str host_name(struct str authority) {
    if (authority.len > 0 && authority.ptr[0] == '[') {
        size_t end = str_find_char(authority, ']');
        return end == SIZE_MAX ? authority : str_slice(authority, 1, end);
    }
    size_t colon = str_rfind_char(authority, ':');
    return colon == SIZE_MAX ? authority : str_slice(authority, 0, colon);
}

static bool is_under(struct str host, struct str domain) {
    return str_eq_nocase(host, domain) ||
           (host.len > domain.len && host.ptr[host.len - domain.len - 1] == '.' &&
            str_eq_nocase(str_skip(host, host.len - domain.len), domain));
}

static bool is_loopback(struct str host) {
    return is_under(host, STR("localhost")) || str_eq(host, STR("::1")) ||
           (str_starts(host, STR("127.")) && str_find(host, STR("..")) == SIZE_MAX &&
            str_cmp(host, STR("127.")) > 0 && host.ptr[host.len - 1] <= '9');
}

static bool is_ours(struct request *r, struct str host) {
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
    return str_eq(site, STR("cross-site")) || str_eq(site, STR("same-site"));
}

static void refuse(struct request *r, const char *why) {
    atomic_fetch_add_explicit(&r->gateway->refusals, 1, memory_order_relaxed);
    struct str body = arena_printf(&r->x->arena, "{\"message\":\"%s\"}\n", why);
    respond_plain(r, 403, STR("application/json"), body);
}

bool guard_admits(struct request *r) {
    if (r->call.cloud->settings->enforce) return true;
    if (!is_ours(r, host_name(r->x->authority))) {
        refuse(r,
               "This brume is open to any credentials, so it answers only to names of this "
               "machine and of AWS, not to the Host of this request. Use 127.0.0.1 or localhost, "
               "or start it with --iam enforce.");
        return false;
    }
    bool header_signed = r->sig.kind == SIGV4_HEADER || r->sig.kind == SIGV4_BEARER;
    if (is_foreign_page(r->x) && !header_signed) {
        refuse(r, "A web page of another origin may not call this brume.");
        return false;
    }
    return true;
}
