#include "shared/aws/protocol-http.h"

struct str http_find_header(const struct http_header *headers, size_t count, struct str name) {
    for (size_t i = 0; i < count; i++) {
        if (str_eq_nocase(headers[i].name, name)) return headers[i].value;
    }
    return (struct str){0};
}

const struct member *http_payload_member(const struct shape *shape) {
    for (uint32_t i = 0; shape != NULL && i < shape->member_count; i++) {
        if (shape->members[i].flags & MEMBER_PAYLOAD) return &shape->members[i];
    }
    return NULL;
}

bool http_has_body_members(const struct shape *shape) {
    for (uint32_t i = 0; shape != NULL && i < shape->member_count; i++) {
        if (shape->members[i].place == PLACE_BODY) return true;
    }
    return false;
}

void wire_add_header(struct arena *a, struct wire_response *r, struct str name, struct str value) {
    r->headers =
        arena_grow(a, r->headers, r->header_count, &r->header_capacity, sizeof r->headers[0]);
    r->headers[r->header_count++] = (struct http_header){name, value};
}
