/* runner/engine/server.h - the sockets of a runner, and the loop that serves them and the model.
 *
 * Between two steps the loop takes what has arrived, and after each it writes everything that a
 * client is to get with one system call. A client that does not read is cut off. */
#ifndef RUNNER_ENGINE_SERVER_H
#define RUNNER_ENGINE_SERVER_H

#include "runner/engine/embedder.h"
#include "runner/engine/scheduler.h"

enum {
    SERVER_CLIENTS_MAX = 16,
    SERVER_UNSENT_MAX = 16 << 20, /* bytes */
};

/* Serve the one client at the connected socket `fd` until it closes. The socket is closed. */
void server_run_one(struct model *m, int fd);

/* Serve those who connect to the listening socket, until accept fails for good. */
void server_run_many(struct model *m, int listening);

/* A blocking write of one message, for before the loop runs. False: nobody is there. */
bool server_write(int fd, const struct runner_message *m);

#endif
