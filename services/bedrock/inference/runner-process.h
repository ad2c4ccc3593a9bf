/* services/bedrock/inference/runner-process.h - private to this folder: the brume-runner process as
 * a process. Nothing here knows the protocol. */
#ifndef SERVICES_BEDROCK_INFERENCE_RUNNER_PROCESS_H
#define SERVICES_BEDROCK_INFERENCE_RUNNER_PROCESS_H

#include <sys/types.h>

#include "services/bedrock/inference/runner-client.h"

/* Start it, with `fd` as its socket; the caller keeps and closes its own `fd`. To be called on the
 * thread that will see its end: the process is killed when that thread ends. ERR_NOT_FOUND: there
 * is no such program; ERR_IO. */
MUST_CHECK enum err runner_process_start(pid_t *pid, const struct runner_options *options,
                                         const char *path, int fd);

/* Wait for its end: for `grace_ms`, then it is killed. How it ended, in words, in `a`. */
struct str runner_process_end(pid_t pid, int64_t grace_ms, struct arena *a);

#endif
