#include "shared/aws/aws-chunked.h"

#include "shared/codec/base64.h"

#define EMPTY_SHA256 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

enum chunk_state {
    READ_SIZE, /* hex-size[;chunk-signature=…] */
    READ_CONTENT,
    READ_END,     /* the empty line after a chunk's content */
    READ_TRAILER, /* name:value, or the empty line that ends all */
    ENDED,
};

enum { TRAILER_TEXT_MAX = 16 * 1024, LINK_MAX = 1024 };

/* Cut when it is longer than any that can be right. */
static size_t keep_signature(char *to, struct str signature) {
    size_t len = signature.len < AWS_CHUNK_SIGNATURE_MAX ? signature.len : AWS_CHUNK_SIGNATURE_MAX;
    if (len > 0) memcpy(to, signature.ptr, len);
    return len;
}

void aws_chunked_init(struct aws_chunked *c, struct arena *a, const struct sigv4 *sig,
                      const struct checksum_value *key) {
    *c = (struct aws_chunked){.arena = a, .state = READ_SIZE};
    c->trailer_text = buf_in_arena(a, TRAILER_TEXT_MAX);
    if (sig == NULL || key == NULL) return;
    c->sig = sig;
    c->key = *key;
    c->previous_len = keep_signature(c->previous, sig->signature);
}

void aws_chunked_deinit(struct aws_chunked *c) {
    checksum_abort(c->hash);
    c->hash = NULL;
}

bool aws_chunked_ended(const struct aws_chunked *c) {
    return c->state == ENDED;
}

struct str aws_chunked_trailer(const struct aws_chunked *c, struct str name) {
    for (size_t i = 0; i < c->trailer_count; i++) {
        if (str_eq(c->trailers[i].name, name)) return c->trailers[i].value;
    }
    return (struct str){0};
}

/* One link of the chain: compare, and remember. `what` is the algorithm's last word, `first` comes
 * before the digest. A body may have any number of chunks: nothing here stays in the arena. */
static enum err check_link(struct aws_chunked *c, const char *what, const char *first,
                           const struct checksum_value *digest, struct str signature) {
    char bytes[LINK_MAX];
    struct buf text = {.ptr = bytes, .capacity = sizeof bytes, .max = sizeof bytes};
    buf_printf(&text, "AWS4-HMAC-SHA256-%s\n%" PRIstr "\n%" PRIstr "\n%.*s\n%s", what,
               STR_ARG(c->sig->timestamp), STR_ARG(c->sig->scope), (int)c->previous_len,
               c->previous, first);
    hex_add(&text, checksum_str(digest));
    if (!buf_ok(&text)) return ERR_CHECKSUM; /* no scope is that long */

    struct checksum_value link = hmac_sha256(checksum_str(&c->key), buf_str(&text));
    struct buf expected = {
        .ptr = c->previous, .capacity = AWS_CHUNK_SIGNATURE_MAX, .max = AWS_CHUNK_SIGNATURE_MAX};
    hex_add(&expected, checksum_str(&link));
    c->previous_len = expected.len;
    return str_eq_secret(buf_str(&expected), signature) ? ERR_OK : ERR_CHECKSUM;
}

static enum err end_chunk(struct aws_chunked *c) {
    if (c->sig == NULL) return ERR_OK;
    struct checksum_value v = checksum_end(c->hash);
    c->hash = NULL;
    return check_link(c, "PAYLOAD", EMPTY_SHA256 "\n", &v,
                      str_n(c->chunk_signature, c->chunk_signature_len));
}

static enum err begin_chunk(struct aws_chunked *c, struct str line) {
    struct str size = line, extension = {0};
    if (str_cut(&line, ';', &size)) extension = str_trim(line);
    if (size.len == 0 || size.len > 8) return ERR_SYNTAX;

    c->left = 0;
    for (size_t i = 0; i < size.len; i++) {
        char d = size.ptr[i];
        unsigned char low = (unsigned char)(d | 0x20);
        if (d >= '0' && d <= '9') {
            c->left = c->left * 16 + (uint64_t)(d - '0');
        } else if (low >= 'a' && low <= 'f') {
            c->left = c->left * 16 + (uint64_t)(low - 'a' + 10);
        } else {
            return ERR_SYNTAX;
        }
    }
    if (c->left > AWS_CHUNK_SIZE_MAX) return ERR_SYNTAX;

    if (c->sig != NULL) {
        struct str name;
        if (!str_cut(&extension, '=', &name) || !str_eq(name, STR("chunk-signature"))) {
            return ERR_CHECKSUM;
        }
        if (extension.len > AWS_CHUNK_SIGNATURE_MAX) return ERR_CHECKSUM;
        c->chunk_signature_len = keep_signature(c->chunk_signature, extension);
        c->hash = checksum_begin(CHECKSUM_SHA256);
    }
    if (c->left > 0) {
        c->state = READ_CONTENT;
        return ERR_OK;
    }
    c->state = READ_TRAILER;
    return end_chunk(c);
}

static enum err end_trailers(struct aws_chunked *c) {
    struct str signature = aws_chunked_trailer(c, STR("x-amz-trailer-signature"));
    c->state = ENDED;
    /* Announced trailers cannot be left out: their signature would be missing. */
    bool announced = c->sig != NULL && str_ends(c->sig->payload, STR("-TRAILER"));
    if (c->sig == NULL || (c->trailer_count == 0 && !announced)) return ERR_OK;
    struct checksum_value v = checksum_of(CHECKSUM_SHA256, buf_str(&c->trailer_text));
    return check_link(c, "TRAILER", "", &v, signature);
}

static enum err read_trailer(struct aws_chunked *c, struct str line) {
    if (line.len == 0) return end_trailers(c);

    struct str name;
    if (c->trailer_count == AWS_CHUNK_TRAILERS_MAX) return ERR_SYNTAX;
    if (!str_cut(&line, ':', &name)) return ERR_SYNTAX;
    struct http_header *t = &c->trailers[c->trailer_count++];
    t->name = arena_lower(c->arena, str_trim(name));
    t->value = arena_str(c->arena, str_trim(line));
    if (!str_eq(t->name, STR("x-amz-trailer-signature"))) {
        buf_add(&c->trailer_text, t->name);
        buf_add_char(&c->trailer_text, ':');
        buf_add(&c->trailer_text, t->value);
        buf_add_char(&c->trailer_text, '\n');
    }
    return ERR_OK;
}

static enum err end_line(struct aws_chunked *c) {
    struct str line = str_n(c->line, c->line_len);
    if (line.len > 0 && line.ptr[line.len - 1] == '\r') line.len--;
    c->line_len = 0;

    switch (c->state) {
    case READ_SIZE:
        return begin_chunk(c, line);
    case READ_END:
        c->state = READ_SIZE;
        return line.len == 0 ? ERR_OK : ERR_SYNTAX;
    case READ_TRAILER:
        return read_trailer(c, line);
    default:
        return ERR_SYNTAX;
    }
}

/* Collect a line, which may come in pieces. */
static enum err take_line(struct aws_chunked *c, struct str *in) {
    size_t at = str_find_char(*in, '\n');
    struct str piece = at == SIZE_MAX ? *in : str_slice(*in, 0, at);
    if (piece.len > sizeof c->line - c->line_len) return ERR_SYNTAX;

    memcpy(c->line + c->line_len, piece.ptr, piece.len);
    c->line_len += piece.len;
    *in = str_skip(*in, piece.len + (at != SIZE_MAX));
    return at == SIZE_MAX ? ERR_OK : end_line(c);
}

static enum err take_content(struct aws_chunked *c, struct str *in, struct str *content) {
    *content = str_slice(*in, 0, c->left < in->len ? (size_t)c->left : in->len);
    *in = str_skip(*in, content->len);
    c->left -= content->len;
    if (c->hash != NULL) checksum_add(c->hash, *content);
    if (c->left > 0) return ERR_OK;
    c->state = READ_END;
    return end_chunk(c);
}

enum err aws_chunked_next(struct aws_chunked *c, struct str *in, struct str *content) {
    *content = str_slice(*in, 0, 0);
    while (in->len > 0 && c->state != ENDED) {
        if (c->state == READ_CONTENT) return take_content(c, in, content);
        TRY(take_line(c, in));
    }
    return ERR_OK;
}
