/* The socket, in clear or under TLS, one face for both. */
#include <errno.h>
#include <openssl/err.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "shared/http/internal.h"

static ssize_t socket_error(void) {
    if (errno == EAGAIN || errno == EINTR) return TRANSPORT_BLOCKED;
    return TRANSPORT_FAILED;
}

static ssize_t tls_result(struct conn *c, int n, bool reading) {
    if (n > 0) return n;
    switch (SSL_get_error(c->tls, n)) {
    case SSL_ERROR_WANT_READ:
        return TRANSPORT_BLOCKED;
    case SSL_ERROR_WANT_WRITE:
        if (reading) c->tls_read_wants_write = true;
        return TRANSPORT_BLOCKED;
    case SSL_ERROR_ZERO_RETURN:
        return reading ? 0 : TRANSPORT_FAILED;
    default:
        /* Also a cut without close_notify: HTTP has its own ends of messages. */
        ERR_clear_error();
        return TRANSPORT_FAILED;
    }
}

ssize_t transport_read(struct conn *c, char *to, size_t max) {
    if (c->tls != NULL) {
        c->tls_read_wants_write = false;
        return tls_result(c, SSL_read(c->tls, to, (int)max), true);
    }
    ssize_t n = recv(c->fd, to, max, 0);
    return n >= 0 ? n : socket_error();
}

/* One record at a time, gathered. After a blocked write OpenSSL wants to see the same bytes again:
 * they are, as what waits to be sent changes at its end only. */
static ssize_t tls_write(struct conn *c, const struct iovec *iov, int count) {
    enum { RECORD = 16 * 1024 };
    char *record = c->loop->slice;
    size_t len = 0;
    for (int i = 0; i < count && len < RECORD; i++) {
        size_t n = iov[i].iov_len < RECORD - len ? iov[i].iov_len : RECORD - len;
        if (n > 0) memcpy(record + len, iov[i].iov_base, n);
        len += n;
    }
    return tls_result(c, SSL_write(c->tls, record, (int)len), false);
}

ssize_t transport_write(struct conn *c, const struct iovec *iov, int count, bool more) {
    if (c->tls != NULL) return tls_write(c, iov, count);

    int flags = MSG_NOSIGNAL | (more ? MSG_MORE : 0);
    ssize_t n = 0;
    if (count == 1) {
        n = send(c->fd, iov[0].iov_base, iov[0].iov_len, flags);
    } else {
        struct msghdr message = {.msg_iov = (struct iovec *)iov, .msg_iovlen = (size_t)count};
        n = sendmsg(c->fd, &message, flags);
    }
    return n >= 0 ? n : socket_error();
}

ssize_t transport_send_file(struct conn *c, int fd, int64_t offset, size_t len) {
    off_t at = offset;
    ssize_t n = sendfile(c->fd, fd, &at, len);
    if (n == 0) return TRANSPORT_FAILED; /* the file is shorter than was said */
    return n > 0 ? n : socket_error();
}

void transport_tls_start(struct conn *c) {
    c->tls = SSL_new(c->loop->server->tls);
    if (c->tls == NULL || SSL_set_fd(c->tls, c->fd) != 1) {
        c->failed = true;
        return;
    }
    SSL_set_accept_state(c->tls);
    SSL_set_mode(c->tls, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                             SSL_MODE_RELEASE_BUFFERS);
}

bool transport_tls_handshake(struct conn *c) {
    int n = SSL_do_handshake(c->tls);
    if (n == 1) {
        c->want_write = false;
        return true;
    }
    ssize_t result = tls_result(c, n, true);
    if (result != TRANSPORT_BLOCKED) c->failed = true;
    c->want_write = c->tls_read_wants_write;
    return false;
}

void transport_close(struct conn *c) {
    if (c->tls != NULL) {
        if (c->tls_ready) (void)SSL_shutdown(c->tls);
        ERR_clear_error();
        SSL_free(c->tls);
        c->tls = NULL;
    }
    close(c->fd);
    c->fd = -1;
}
