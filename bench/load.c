/* bench/load.c - the load generator: the same measurement for every server.
 *
 * One thread keeps N connections busy with requests that were made beforehand, reads the answers,
 * and prints one line of JSON: rate, latencies, bytes, and the processor time that it and the
 * server's processes (--pids) took meanwhile. It does little per request, so that what is measured
 * is the server; `self_cpu_s` says how little.
 *
 * A file of requests is: a line with the length in bytes, then that many bytes, and so on. They are
 * sent in this order, again and again, each by the connection that is free first. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "bench/histogram.h"
#include "bench/response.h"
#include "bench/watch.h"

enum {
    READ_BYTES = 256 * 1024,
    DISCARD_BYTES = 4 * 1024 * 1024, /* of a large body that the kernel drops for us at once */
    DISCARD_FROM = 256 * 1024,
    EVENTS_MAX = 256,
    PIDS_MAX = 64,
};

/* proc(5), stat: from the end of the second field to the 14th and 15th. */
#define STAT_TIMES ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu"

struct request {
    const char *bytes;
    size_t length;
};

struct connection {
    int fd;
    bool active;
    bool used; /* had an answer: then a cut before the next one is the server's right */
    size_t request, sent;
    uint64_t began_ns;
    struct response response;
    struct watch first, sum;
};

struct load {
    uint16_t port;
    size_t connection_count;
    uint64_t seconds, warmup_ms, total; /* `total` requests, else `seconds` */
    const char *first_mark, *sum_mark;
    int pids[PIDS_MAX];
    size_t pid_count;

    struct request *requests;
    size_t request_count;
    struct connection *connections;
    int epoll;
    bool stopping;
    size_t next;
    uint64_t started, open; /* requests sent; requests without an answer yet */
    uint64_t ok, failed, bytes, sum, marks, reconnects;
    int last_bad_status;
    struct histogram latency, first;
};

static void die(const char *what) {
    fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
    exit(1);
}

static uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* User and system time of the server's processes, in seconds. */
static double cpu_of_pids(const struct load *l) {
    double sum = 0;
    for (size_t i = 0; i < l->pid_count; i++) {
        char path[64], line[1024];
        snprintf(path, sizeof path, "/proc/%d/stat", l->pids[i]);
        FILE *f = fopen(path, "r");
        if (f == NULL) continue;
        size_t n = fread(line, 1, sizeof line - 1, f);
        fclose(f);
        line[n] = '\0';
        unsigned long user = 0, kernel = 0;
        const char *rest = strrchr(line, ')');
        if (rest == NULL) continue;
        if (sscanf(rest, STAT_TIMES, &user, &kernel) == 2) {
            sum += (double)(user + kernel) / (double)sysconf(_SC_CLK_TCK);
        }
    }
    return sum;
}

static double cpu_of_self(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void connect_to_server(struct load *l, struct connection *c) {
    struct sockaddr_in to = {.sin_family = AF_INET,
                             .sin_port = htons(l->port),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int one = 1;
    c->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (c->fd < 0) die("socket");
    /* Blocking: on loopback it is done at once, or the server's queue is full and we wait. */
    if (connect(c->fd, (struct sockaddr *)&to, sizeof to) != 0) die("connect");
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    struct epoll_event e = {.events = EPOLLIN, .data.ptr = c};
    if (epoll_ctl(l->epoll, EPOLL_CTL_ADD, c->fd, &e) != 0) die("epoll_ctl");
    c->used = false;
}

static void want_writable(struct load *l, struct connection *c, bool writable) {
    struct epoll_event e = {.events = EPOLLIN | (writable ? (uint32_t)EPOLLOUT : 0), .data.ptr = c};
    epoll_ctl(l->epoll, EPOLL_CTL_MOD, c->fd, &e);
}

/* Sends what the socket takes of the current request. Errors show when reading. */
static void send_rest(struct load *l, struct connection *c) {
    const struct request *q = &l->requests[c->request];
    ssize_t n = send(c->fd, q->bytes + c->sent, q->length - c->sent, MSG_DONTWAIT | MSG_NOSIGNAL);
    bool was_partial = c->sent > 0;
    if (n > 0) c->sent += (size_t)n;
    bool partial = c->sent < q->length;
    if (partial || was_partial) want_writable(l, c, partial && (n > 0 || errno == EAGAIN));
}

static bool may_begin(const struct load *l) {
    return !l->stopping && (l->total == 0 || l->started < l->total);
}

/* The request that is chosen already. */
static void begin_again(struct load *l, struct connection *c) {
    l->started++;
    l->open++;
    c->active = true;
    c->sent = 0;
    c->began_ns = now_ns();
    response_begin(&c->response);
    watch_begin(&c->first, l->first_mark);
    watch_begin(&c->sum, l->sum_mark);
    send_rest(l, c);
}

static void begin_request(struct load *l, struct connection *c) {
    c->request = l->next;
    l->next = (l->next + 1) % l->request_count;
    begin_again(l, c);
}

static void reconnect(struct load *l, struct connection *c) {
    close(c->fd);
    l->reconnects++;
    connect_to_server(l, c);
}

static void end_request(struct load *l, struct connection *c) {
    const struct response *r = &c->response;
    uint64_t now = now_ns();
    l->open--;
    c->active = false;
    if (r->state == RESPONSE_END && r->status >= 200 && r->status < 300) {
        l->ok++;
        histogram_add(&l->latency, now - c->began_ns);
        if (c->first.count > 0) histogram_add(&l->first, c->first.first_ns - c->began_ns);
        l->sum += c->sum.sum;
        l->marks += c->first.count;
    } else {
        l->failed++;
        l->last_bad_status = r->status;
    }
    c->used = true;
    if (r->state != RESPONSE_END || !r->keep_alive) reconnect(l, c);
    if (may_begin(l)) begin_request(l, c);
}

/* The connection is at its end, or broken. One that was kept open may be closed by the server
 * before it saw our request: that is asked again. */
static void on_cut(struct load *l, struct connection *c) {
    if (!c->active) {
        reconnect(l, c);
        return;
    }
    if (c->used && !c->response.started) {
        l->open--;
        l->started--;
        reconnect(l, c);
        if (may_begin(l)) begin_again(l, c);
        return;
    }
    c->response.state = RESPONSE_BROKEN;
    end_request(l, c);
}

static void on_bytes(struct load *l, struct connection *c, const char *bytes, size_t length) {
    if (l->first_mark != NULL) watch_take(&c->first, bytes, length, now_ns());
    if (l->sum_mark != NULL) watch_take(&c->sum, bytes, length, 0);
    response_take(&c->response, bytes, length);
    enum response_state state = c->response.state;
    if (state == RESPONSE_END || state == RESPONSE_BROKEN) end_request(l, c);
}

static void on_readable(struct load *l, struct connection *c) {
    static char bytes[READ_BYTES];
    struct response *r = &c->response;
    bool discard = r->state == RESPONSE_BODY && r->left >= DISCARD_FROM;
    ssize_t n;
    if (discard) {
        size_t most = r->left < DISCARD_BYTES ? (size_t)r->left : DISCARD_BYTES;
        n = recv(c->fd, NULL, most, MSG_DONTWAIT | MSG_TRUNC);
    } else {
        n = recv(c->fd, bytes, sizeof bytes, MSG_DONTWAIT);
    }
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (n <= 0) {
        on_cut(l, c);
        return;
    }
    l->bytes += (uint64_t)n;
    if (!discard) {
        on_bytes(l, c, bytes, (size_t)n);
        return;
    }
    response_skip(r, (uint64_t)n);
    if (r->state == RESPONSE_END) end_request(l, c);
}

static void turn(struct load *l, int timeout_ms) {
    struct epoll_event events[EVENTS_MAX];
    int n = epoll_wait(l->epoll, events, EVENTS_MAX, timeout_ms);
    for (int i = 0; i < n; i++) {
        struct connection *c = events[i].data.ptr;
        if ((events[i].events & EPOLLOUT) != 0) send_rest(l, c);
        if ((events[i].events & ~(uint32_t)EPOLLOUT) != 0) on_readable(l, c);
    }
}

static void run_until(struct load *l, uint64_t end_ns) {
    while (may_begin(l) || (l->total > 0 && l->open > 0)) {
        uint64_t now = now_ns();
        if (l->total == 0 && now >= end_ns) break;
        turn(l, 100);
    }
}

static void clear_counts(struct load *l) {
    histogram_clear(&l->latency);
    histogram_clear(&l->first);
    l->ok = l->failed = l->bytes = l->sum = l->marks = l->reconnects = 0;
}

static double micro(uint64_t ns) {
    return (double)ns / 1e3;
}

static void print_histogram(const char *name, const struct histogram *h) {
    double mean = h->count > 0 ? (double)h->sum_ns / (double)h->count : 0;
    printf(", \"%s_us\": {\"mean\": %.1f, \"p50\": %.1f, \"p99\": %.1f, \"max\": %.1f}", name,
           mean / 1e3, micro(histogram_quantile(h, 0.5)), micro(histogram_quantile(h, 0.99)),
           micro(h->max_ns));
}

static void run(struct load *l) {
    for (size_t i = 0; i < l->connection_count && may_begin(l); i++) {
        begin_request(l, &l->connections[i]);
    }
    if (l->warmup_ms > 0 && l->total == 0) run_until(l, now_ns() + l->warmup_ms * 1000000u);
    clear_counts(l);
    double server = cpu_of_pids(l), self = cpu_of_self();
    uint64_t began = now_ns();
    run_until(l, began + l->seconds * 1000000000u);
    double took = (double)(now_ns() - began) / 1e9;
    server = cpu_of_pids(l) - server;
    self = cpu_of_self() - self;
    printf("{\"ok\": %llu, \"failed\": %llu, \"bad_status\": %d, \"seconds\": %.4f, "
           "\"rate\": %.2f, \"bytes\": %llu, \"sum\": %llu, \"marks\": %llu, \"reconnects\": %llu, "
           "\"server_cpu_s\": %.3f, \"self_cpu_s\": %.3f",
           (unsigned long long)l->ok, (unsigned long long)l->failed, l->last_bad_status, took,
           (double)l->ok / took, (unsigned long long)l->bytes, (unsigned long long)l->sum,
           (unsigned long long)l->marks, (unsigned long long)l->reconnects, server, self);
    print_histogram("latency", &l->latency);
    print_histogram("first", &l->first);
    printf("}\n");
}

static char *read_file(const char *path, size_t *length) {
    FILE *f = fopen(path, "rb");
    if (f == NULL || fseek(f, 0, SEEK_END) != 0) die(path);
    *length = (size_t)ftell(f);
    rewind(f);
    char *bytes = malloc(*length + 1);
    if (bytes == NULL || fread(bytes, 1, *length, f) != *length) die(path);
    bytes[*length] = '\0';
    fclose(f);
    return bytes;
}

/* Views into the file's bytes, which stay until the end of the program. */
static void read_requests(struct load *l, const char *path) {
    size_t length = 0, room = 0;
    char *at = read_file(path, &length), *end = at + length;
    while (at < end) {
        size_t size = strtoul(at, &at, 10);
        if (size == 0 || *at != '\n' || size > (size_t)(end - at - 1)) {
            errno = EINVAL;
            die(path);
        }
        if (l->request_count == room) {
            room = room == 0 ? 64 : room * 2;
            l->requests = realloc(l->requests, room * sizeof *l->requests);
            if (l->requests == NULL) die("requests");
        }
        l->requests[l->request_count++] = (struct request){at + 1, size};
        at += 1 + size;
    }
}

static void read_pids(struct load *l, char *list) {
    for (char *p = strtok(list, ","); p != NULL && l->pid_count < PIDS_MAX; p = strtok(NULL, ",")) {
        l->pids[l->pid_count++] = atoi(p);
    }
}

static void read_option(struct load *l, const char *name, char *value) {
    unsigned long number = strtoul(value, NULL, 10);
    if (strcmp(name, "--port") == 0) {
        l->port = (uint16_t)number;
    } else if (strcmp(name, "--connections") == 0) {
        l->connection_count = number;
    } else if (strcmp(name, "--seconds") == 0) {
        l->seconds = number;
    } else if (strcmp(name, "--warmup-ms") == 0) {
        l->warmup_ms = number;
    } else if (strcmp(name, "--requests") == 0) {
        l->total = number;
    } else if (strcmp(name, "--file") == 0) {
        read_requests(l, value);
    } else if (strcmp(name, "--first") == 0) {
        l->first_mark = value;
    } else if (strcmp(name, "--sum") == 0) {
        l->sum_mark = value;
    } else if (strcmp(name, "--pids") == 0) {
        read_pids(l, value);
    } else {
        fprintf(stderr, "load: no option %s\n", name);
        exit(2);
    }
}

static const char help[] =
    "load --port P --file REQUESTS [--connections 1] [--seconds 2 | --requests N]\n"
    "     [--warmup-ms 0] [--pids P,P…]\n"
    "     [--first MARK]   time to the first MARK of an answer, and how many there are\n"
    "     [--sum MARK]     add up the numbers that follow MARK\n";

int main(int argc, char **argv) {
    static struct load l = {.connection_count = 1, .seconds = 2};
    for (int i = 1; i + 1 < argc; i += 2)
        read_option(&l, argv[i], argv[i + 1]);
    if (argc % 2 == 0 || l.port == 0 || l.request_count == 0) {
        fputs(help, stderr);
        return 2;
    }
    l.epoll = epoll_create1(EPOLL_CLOEXEC);
    l.connections = calloc(l.connection_count, sizeof *l.connections);
    if (l.epoll < 0 || l.connections == NULL) die("start");
    for (size_t i = 0; i < l.connection_count; i++) {
        connect_to_server(&l, &l.connections[i]);
    }
    run(&l);
    return 0;
}
