#include "shared/codec/gzip.h"

#include <stdlib.h>
#include <zlib.h>

enum {
    GZIP_WINDOW_BITS = 15 + 16, /* zlib: the largest window, and gzip's head */
    MEMORY_LEVEL = 8,
    LEVEL = 5, /* beyond it little is won for the time */
    PIECE = 16 * 1024,
    INPUT_MAX = 1 << 30, /* zlib counts in unsigned int */
};

struct gzip {
    z_stream z;
    enum gzip_direction direction;
    bool between; /* unpacking: no member has begun, or one has ended */
};

struct gzip *gzip_new(enum gzip_direction direction) {
    struct gzip *z = calloc(1, sizeof *z);
    ASSERT(z != NULL);
    z->direction = direction;
    z->between = true;
    int made = direction == GZIP_PACK ? deflateInit2(&z->z, LEVEL, Z_DEFLATED, GZIP_WINDOW_BITS,
                                                     MEMORY_LEVEL, Z_DEFAULT_STRATEGY)
                                      : inflateInit2(&z->z, GZIP_WINDOW_BITS);
    ASSERT(made == Z_OK);
    return z;
}

void gzip_free(struct gzip *z) {
    if (z == NULL) return;
    if (z->direction == GZIP_PACK) {
        deflateEnd(&z->z);
    } else {
        inflateEnd(&z->z);
    }
    free(z);
}

/* Room for output: 0 when `out` has reached its limit. */
static size_t make_room(struct gzip *z, struct buf *out) {
    size_t room = out->max - out->len;
    if (room > PIECE) room = PIECE;
    if (room == 0) return 0;
    z->z.next_out = (unsigned char *)buf_reserve(out, room);
    z->z.avail_out = (unsigned int)room;
    return room;
}

static void set_input(struct gzip *z, struct str in) {
    size_t len = in.len < INPUT_MAX ? in.len : INPUT_MAX;
    z->z.next_in = (unsigned char *)(uintptr_t)in.ptr;
    z->z.avail_in = (unsigned int)len;
}

static enum err unpack_step(struct gzip *z) {
    if (z->between) { /* the next member */
        if (inflateReset(&z->z) != Z_OK) return ERR_SYNTAX;
        z->between = false;
    }
    int result = inflate(&z->z, Z_NO_FLUSH);
    if (result == Z_STREAM_END) z->between = true;
    return result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR ? ERR_OK : ERR_SYNTAX;
}

enum err gzip_feed(struct gzip *z, struct str *in, struct buf *out) {
    while (in->len > 0) {
        size_t room = make_room(z, out);
        if (room == 0) return ERR_OK;
        set_input(z, *in);
        size_t given = z->z.avail_in;
        enum err err = ERR_OK;
        if (z->direction == GZIP_PACK) {
            (void)deflate(&z->z, Z_NO_FLUSH);
        } else {
            err = unpack_step(z);
        }
        *in = str_skip(*in, given - z->z.avail_in);
        buf_advance(out, room - z->z.avail_out);
        TRY(err);
    }
    return ERR_OK;
}

static enum err finish_packing(struct gzip *z, struct buf *out, bool *done) {
    size_t room;
    while ((room = make_room(z, out)) > 0) {
        set_input(z, STR(""));
        int result = deflate(&z->z, Z_FINISH);
        buf_advance(out, room - z->z.avail_out);
        *done = result == Z_STREAM_END;
        if (*done) return ERR_OK;
        if (result != Z_OK && result != Z_BUF_ERROR) return ERR_SYNTAX;
    }
    return ERR_OK;
}

/* Output that did not fit may still be inside. */
static enum err finish_unpacking(struct gzip *z, struct buf *out, bool *done) {
    size_t room;
    while (!z->between && (room = make_room(z, out)) > 0) {
        set_input(z, STR(""));
        TRY(unpack_step(z));
        size_t got = room - z->z.avail_out;
        buf_advance(out, got);
        if (got == 0 && !z->between) return ERR_TRUNCATED;
    }
    *done = z->between;
    return ERR_OK;
}

enum err gzip_finish(struct gzip *z, struct buf *out, bool *done) {
    *done = false;
    return z->direction == GZIP_PACK ? finish_packing(z, out, done)
                                     : finish_unpacking(z, out, done);
}

static enum err whole(enum gzip_direction direction, struct str in, struct buf *out) {
    struct gzip *z = gzip_new(direction);
    bool done = false;
    enum err err = gzip_feed(z, &in, out);
    if (err == ERR_OK && in.len == 0) err = gzip_finish(z, out, &done);
    if (err == ERR_OK && !done) err = ERR_TOO_LARGE;
    gzip_free(z);
    return err;
}

enum err gzip_pack(struct str text, struct buf *out) {
    return whole(GZIP_PACK, text, out);
}

enum err gzip_unpack(struct str packed, struct buf *out) {
    if (packed.len == 0) return ERR_TRUNCATED;
    return whole(GZIP_UNPACK, packed, out);
}
