#include "shared/os/socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

enum { BACKLOG = 4096 };

enum err socket_address(struct sockaddr_storage *address, const char *text, uint16_t port) {
    *address = (struct sockaddr_storage){0};
    struct sockaddr_in *v4 = (struct sockaddr_in *)address;
    if (inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        return ERR_OK;
    }
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)address;
    if (inet_pton(AF_INET6, text, &v6->sin6_addr) != 1) return ERR_SYNTAX;
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    return ERR_OK;
}

static socklen_t address_len(const struct sockaddr_storage *address) {
    return address->ss_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
}

static enum err bind_error(void) {
    if (errno == EADDRINUSE) return ERR_BUSY;
    if (errno == EACCES || errno == EPERM) return ERR_DENIED;
    return ERR_IO;
}

static void set_option(int fd, int level, int option) {
    const int on = 1;
    (void)setsockopt(fd, level, option, &on, sizeof on);
}

static enum err bind_and_listen(int fd, const struct sockaddr_storage *address) {
    set_option(fd, SOL_SOCKET, SO_REUSEADDR);
    if (bind(fd, (const struct sockaddr *)address, address_len(address)) != 0) return bind_error();
    if (listen(fd, BACKLOG) != 0) return bind_error();
    return ERR_OK;
}

static int new_socket(const struct sockaddr_storage *address) {
    return socket(address->ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

enum err socket_check_free(const struct sockaddr_storage *address) {
    int fd = new_socket(address);
    if (fd < 0) return ERR_IO;
    enum err err = bind_and_listen(fd, address);
    close(fd);
    return err;
}

enum err socket_listen(const struct sockaddr_storage *address, int *fd) {
    int made = new_socket(address);
    if (made < 0) return ERR_IO;
    set_option(made, SOL_SOCKET, SO_REUSEPORT);
    enum err err = bind_and_listen(made, address);
    if (err != ERR_OK) {
        close(made);
        return err;
    }
    *fd = made;
    return ERR_OK;
}

uint16_t socket_port(int fd) {
    union {
        struct sockaddr_in6 v6;
        struct sockaddr_in v4;
        struct sockaddr any;
    } address = {0};
    socklen_t len = sizeof address;
    if (getsockname(fd, &address.any, &len) != 0) return 0;
    return ntohs(address.any.sa_family == AF_INET ? address.v4.sin_port : address.v6.sin6_port);
}

enum err socket_accept(int listening, int *fd, struct sockaddr_storage *peer) {
    socklen_t len = sizeof *peer;
    int got = accept4(listening, (struct sockaddr *)peer, &len, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (got >= 0) {
        set_option(got, IPPROTO_TCP, TCP_NODELAY);
        *fd = got;
        return ERR_OK;
    }
    switch (errno) {
    case EAGAIN:
        return ERR_WOULD_BLOCK;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
        return ERR_NO_SPACE;
    default:
        return ERR_GONE; /* accept(2): errors of the new connection show up here too */
    }
}
