/* shared/os/socket.h - TCP sockets that listen and never block. Any thread. */
#ifndef SHARED_OS_SOCKET_H
#define SHARED_OS_SOCKET_H

#include <stdint.h>
#include <sys/socket.h>

#include "shared/base/buf.h"

/* A numeric address ("127.0.0.1", "::1") and a port. ERR_SYNTAX: it is none. */
MUST_CHECK enum err socket_address(struct sockaddr_storage *address, const char *text,
                                   uint16_t port);

/* ERR_BUSY: a socket listens there, also one that would share the port. Else as socket_listen. */
MUST_CHECK enum err socket_check_free(const struct sockaddr_storage *address);

/* Listen there, sharing the port with the others made by this function (SO_REUSEPORT): each gets
 * its part of the connections. The caller closes *fd. ERR_BUSY, ERR_DENIED, ERR_IO. */
MUST_CHECK enum err socket_listen(const struct sockaddr_storage *address, int *fd);

/* The port that `fd` is bound to; 0 if there is none. */
uint16_t socket_port(int fd);

/* The next waiting connection, with TCP_NODELAY. ERR_WOULD_BLOCK: none waits. ERR_NO_SPACE: no
 * descriptors or memory are left. ERR_GONE: this one failed, ask again. */
MUST_CHECK enum err socket_accept(int listening, int *fd, struct sockaddr_storage *peer);

#endif
