#include "bench/response.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

void response_begin(struct response *r) {
    r->state = RESPONSE_HEAD;
    r->status = 0;
    r->keep_alive = true;
    r->started = false;
    r->last_chunk = false;
    r->left = 0;
    r->line_length = 0;
    r->head_length = 0;
}

static const char *header(const struct response *r, const char *name) {
    size_t length = strlen(name);
    for (const char *line = strstr(r->head, "\r\n"); line != NULL;
         line = strstr(line + 2, "\r\n")) {
        if (strncasecmp(line + 2, name, length) != 0 || line[2 + length] != ':') continue;
        const char *value = line + 3 + length;
        while (*value == ' ')
            value++;
        return value;
    }
    return NULL;
}

/* RFC 9112, 6.3: chunked counts before Content-Length; 204 and 304 have no body. */
static void understand_head(struct response *r) {
    const char *length = header(r, "Content-Length"), *coding = header(r, "Transfer-Encoding");
    const char *connection = header(r, "Connection");
    bool old = strncmp(r->head, "HTTP/1.0", 8) == 0;
    r->status = r->head_length > 12 ? atoi(r->head + 9) : 0;
    r->keep_alive = connection == NULL ? !old : strncasecmp(connection, "close", 5) != 0;
    if (r->status == 100) {
        response_begin(r);
    } else if (r->status == 204 || r->status == 304) {
        r->state = RESPONSE_END;
    } else if (coding != NULL && strncasecmp(coding, "chunked", 7) == 0) {
        r->state = RESPONSE_CHUNK_SIZE;
    } else if (length != NULL) {
        r->left = strtoull(length, NULL, 10);
        r->state = r->left > 0 ? RESPONSE_BODY : RESPONSE_END;
    } else {
        r->state = RESPONSE_BROKEN;
    }
}

static size_t take_head(struct response *r, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (r->head_length + 1 >= RESPONSE_HEAD_MAX) {
            r->state = RESPONSE_BROKEN;
            return i;
        }
        r->head[r->head_length++] = bytes[i];
        if (bytes[i] != '\n' || r->head_length < 4) continue;
        if (memcmp(r->head + r->head_length - 4, "\r\n\r\n", 4) != 0) continue;
        r->head[r->head_length] = '\0';
        understand_head(r);
        return i + 1;
    }
    return length;
}

/* The digits of a chunk's size gather in `left`; extensions are passed over. */
static size_t take_chunk_size(struct response *r, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        char c = bytes[i];
        if (c == '\n') {
            r->last_chunk = r->left == 0;
            r->state = r->last_chunk ? RESPONSE_TRAILER : RESPONSE_CHUNK;
            if (!r->last_chunk) r->left += 2;
            r->line_length = 0;
            return i + 1;
        }
        if (isxdigit((unsigned char)c) && r->line_length == 0) {
            r->left = r->left * 16 +
                      (uint64_t)(isdigit((unsigned char)c) ? c - '0' : (c | 32) - 'a' + 10);
        } else {
            r->line_length++;
        }
    }
    return length;
}

static size_t take_trailer(struct response *r, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] == '\r') continue;
        if (bytes[i] != '\n') {
            r->line_length++;
            continue;
        }
        if (r->line_length == 0) {
            r->state = RESPONSE_END;
            return i + 1;
        }
        r->line_length = 0;
    }
    return length;
}

void response_skip(struct response *r, uint64_t length) {
    r->left -= length;
    if (r->left > 0) return;
    r->state = r->state == RESPONSE_BODY ? RESPONSE_END : RESPONSE_CHUNK_SIZE;
}

static size_t take_some(struct response *r, const char *bytes, size_t length) {
    switch (r->state) {
    case RESPONSE_HEAD:
        return take_head(r, bytes, length);
    case RESPONSE_CHUNK_SIZE:
        return take_chunk_size(r, bytes, length);
    case RESPONSE_TRAILER:
        return take_trailer(r, bytes, length);
    case RESPONSE_BODY:
    case RESPONSE_CHUNK: {
        size_t part = length < r->left ? length : (size_t)r->left;
        response_skip(r, part);
        return part;
    }
    case RESPONSE_END:
    case RESPONSE_BROKEN:
        break;
    }
    return 0;
}

size_t response_take(struct response *r, const char *bytes, size_t length) {
    size_t used = 0;
    r->started = true;
    while (used < length && r->state != RESPONSE_END && r->state != RESPONSE_BROKEN) {
        used += take_some(r, bytes + used, length - used);
    }
    return used;
}
