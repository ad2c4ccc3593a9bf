/* Content-Encoding of requests and answers of the RPC protocols. Not of S3, where it belongs to the
 * object.
 *
 * SDKs compress and sign then: a request is unpacked when it has been authenticated. */
#include "gateway/request.h"
#include "shared/codec/gzip.h"

enum { PACK_FROM = 1024 }; /* bytes; a shorter answer is hardly made smaller */

static bool compresses(const struct request *r) {
    return r->call.service != NULL && !(r->call.service->flags & SERVICE_S3_HEADERS);
}

/* "gzip", perhaps among others: "gzip, deflate;q=0.5", and not "gzip;q=0". */
static bool names_gzip(struct str header) {
    struct str one;
    bool more = true;
    while (more) {
        more = str_cut(&header, ',', &one);
        if (!more) one = header;
        struct str choice = str_trim(one), name = choice;
        bool weighted = str_cut(&choice, ';', &name);
        if (!str_eq_nocase(str_trim(name), STR("gzip"))) continue;
        return !weighted || !str_eq(str_trim(choice), STR("q=0"));
    }
    return false;
}

enum outcome unpack_request(struct request *r) {
    struct call *c = &r->call;
    if (!compresses(r) || r->wire.stream != NULL) return DONE;
    if (!str_eq_nocase(http_header_get(r->x, STR("content-encoding")), STR("gzip"))) return DONE;

    size_t max = c->operation->body_max != 0 ? c->operation->body_max : BODY_MAX_DEFAULT;
    struct buf body = buf_in_arena(c->arena, max);
    enum err err = gzip_unpack(r->wire.body, &body);
    if (err == ERR_TOO_LARGE) {
        return call_failf(c, &AWS_REQUEST_TOO_LARGE, "The unpacked body is longer than %zu bytes.",
                          max);
    }
    if (err != ERR_OK) return call_fail(c, &AWS_SERIALIZATION, STR("The body is not gzip."));
    r->wire.body = buf_str(&body);
    return DONE;
}

void pack_answer(struct request *r, struct wire_response *wire) {
    struct arena *a = r->call.arena;
    if (!compresses(r) || wire->stream != NULL || wire->body.len < PACK_FROM) return;
    if (!names_gzip(http_header_get(r->x, STR("accept-encoding")))) return;
    struct buf packed = buf_in_arena(a, wire->body.len);
    if (gzip_pack(wire->body, &packed) != ERR_OK) return; /* it would not be shorter */
    wire->body = buf_str(&packed);
    wire_add_header(a, wire, STR("Content-Encoding"), STR("gzip"));
}
