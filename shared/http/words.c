/* The words of answers: reasons, dates, which headers may be sent. */
#include "shared/base/time.h"
#include "shared/http/internal.h"

/* RFC 9110 section 15, RFC 6585. */
#define STATUS_LIST(X)                                                                             \
    X(100, "Continue")                                                                             \
    X(200, "OK")                                                                                   \
    X(201, "Created")                                                                              \
    X(202, "Accepted")                                                                             \
    X(204, "No Content")                                                                           \
    X(206, "Partial Content")                                                                      \
    X(301, "Moved Permanently")                                                                    \
    X(302, "Found")                                                                                \
    X(303, "See Other")                                                                            \
    X(304, "Not Modified")                                                                         \
    X(307, "Temporary Redirect")                                                                   \
    X(308, "Permanent Redirect")                                                                   \
    X(400, "Bad Request")                                                                          \
    X(401, "Unauthorized")                                                                         \
    X(402, "Payment Required")                                                                     \
    X(403, "Forbidden")                                                                            \
    X(404, "Not Found")                                                                            \
    X(405, "Method Not Allowed")                                                                   \
    X(406, "Not Acceptable")                                                                       \
    X(408, "Request Timeout")                                                                      \
    X(409, "Conflict")                                                                             \
    X(410, "Gone")                                                                                 \
    X(411, "Length Required")                                                                      \
    X(412, "Precondition Failed")                                                                  \
    X(413, "Content Too Large")                                                                    \
    X(414, "URI Too Long")                                                                         \
    X(415, "Unsupported Media Type")                                                               \
    X(416, "Range Not Satisfiable")                                                                \
    X(417, "Expectation Failed")                                                                   \
    X(421, "Misdirected Request")                                                                  \
    X(422, "Unprocessable Content")                                                                \
    X(424, "Failed Dependency")                                                                    \
    X(429, "Too Many Requests")                                                                    \
    X(431, "Request Header Fields Too Large")                                                      \
    X(500, "Internal Server Error")                                                                \
    X(501, "Not Implemented")                                                                      \
    X(502, "Bad Gateway")                                                                          \
    X(503, "Service Unavailable")                                                                  \
    X(504, "Gateway Timeout")                                                                      \
    X(505, "HTTP Version Not Supported")

struct str status_reason(int status) {
    switch (status) {
#define X(code, words)                                                                             \
    case code:                                                                                     \
        return STR(words);
        STATUS_LIST(X)
#undef X
    default:
        return STR("Unknown");
    }
}

struct str loop_date(struct http_loop *loop) {
    int64_t ms = env_real_ms(loop->server->env);
    if (ms / 1000 != loop->date_second || loop->date.len == 0) {
        loop->date_second = ms / 1000;
        buf_clear(&loop->date);
        time_add_http(&loop->date, ms);
    }
    return buf_str(&loop->date);
}

bool header_value_ok(struct str value) {
    bool ok = true;
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        ok &= (c >= 0x20 && c != 0x7f) || c == '\t';
    }
    return ok;
}

bool header_is_ours(struct str name) {
    switch (name.len) {
    case 4:
        return str_eq_nocase(name, STR("date"));
    case 10:
        return str_eq_nocase(name, STR("connection")) || str_eq_nocase(name, STR("keep-alive"));
    case 14:
        return str_eq_nocase(name, STR("content-length"));
    case 17:
        return str_eq_nocase(name, STR("transfer-encoding"));
    default:
        return false;
    }
}
