/* runner/brume-runner.c - the process that holds one language model.
 *
 *   brume-runner --model FILE --fd N        serve the connected socket N, until it closes
 *   brume-runner --model FILE --listen PATH serve those who connect to a Unix socket
 *   brume-runner --check FILE               print what the model is as one line of JSON
 *
 * A model that cannot be served is said in one line: as ERROR for request 0 on the socket, else on
 * standard error, with exit status 1. Standard output carries nothing but the answer to --check. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "runner/engine/server.h"

/* llama.cpp writes here and there to standard error, also what clients sent (a grammar with an
 * error). While serving, that goes nowhere, and this process complains through a descriptor of its
 * own. A fixed number, because the one who needs it most, say_abort, gets no argument. */
enum { COMPLAINTS_FD = 64 };

struct arguments {
    const char *model, *check, *listen;
    int fd; /* -1: none */
    struct model_options options;
};

static const char USAGE[] =
    "usage: brume-runner --model FILE (--fd N | --listen PATH) [--context CELLS]\n"
    "                    [--sequences N] [--threads N] [--verbose]\n"
    "       brume-runner --check FILE\n";

/* ---- arguments ---- */

static bool read_number(const char *text, uint32_t *number) {
    uint64_t value = 0;
    if (text == NULL || str_to_u64(str_c(text), &value) != ERR_OK || value > INT32_MAX)
        return false;
    *number = (uint32_t)value;
    return true;
}

static bool read_option(struct arguments *a, struct str name, const char *value) {
    uint32_t number = 0;
    bool is_number = read_number(value, &number);
    if (str_eq(name, STR("--model"))) return (a->model = value) != NULL;
    if (str_eq(name, STR("--check"))) return (a->check = value) != NULL;
    if (str_eq(name, STR("--listen"))) return (a->listen = value) != NULL;
    if (!is_number) return false;
    if (str_eq(name, STR("--fd")))
        a->fd = (int)number;
    else if (str_eq(name, STR("--context")))
        a->options.context = number;
    else if (str_eq(name, STR("--sequences")))
        a->options.sequences = number;
    else if (str_eq(name, STR("--threads")))
        a->options.threads = number;
    else
        return false;
    return true;
}

static bool read_arguments(struct arguments *a, int argc, char **argv) {
    *a = (struct arguments){.fd = -1};
    for (int i = 1; i < argc; i++) {
        struct str name = str_c(argv[i]);
        if (str_eq(name, STR("--verbose"))) {
            a->options.verbose = true;
            continue;
        }
        if (!read_option(a, name, i + 1 < argc ? argv[i + 1] : NULL)) return false;
        i++;
    }
    if (a->check != NULL) return a->model == NULL;
    if (a->fd == COMPLAINTS_FD) return false;
    return a->model != NULL && (a->fd >= 0) != (a->listen != NULL);
}

/* ---- saying ---- */

static void print_facts(const struct runner_facts *f) {
    printf("{\"architecture\":\"%" PRIstr "\",\"name\":\"%" PRIstr "\",\"description\":\"%" PRIstr
           "\",\"chatTemplate\":\"%" PRIstr "\",\"parameters\":%" PRIu64 ",\"sizeBytes\":%" PRIu64
           ",\"contextTrained\":%u,\"contextRequest\":%u,\"contextCells\":%u,\"sequences\":%u,"
           "\"embeddingSize\":%u,\"vocabularySize\":%u,\"threads\":%u,\"canGenerate\":%s}\n",
           STR_ARG(f->architecture), STR_ARG(f->name), STR_ARG(f->description),
           STR_ARG(f->chat_template), f->parameters, f->size_bytes, f->context_trained,
           f->context_request, f->context_cells, f->sequences, f->embedding_size,
           f->vocabulary_size, f->threads, f->can_generate ? "true" : "false");
}

static void mute_standard_error(void) {
    int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (null < 0) return;
    if (dup3(STDERR_FILENO, COMPLAINTS_FD, O_CLOEXEC) >= 0) (void)dup2(null, STDERR_FILENO);
    (void)close(null);
}

static void print_problem(struct str text) {
    bool muted = fcntl(COMPLAINTS_FD, F_GETFD) >= 0;
    (void)dprintf(muted ? COMPLAINTS_FD : STDERR_FILENO, "brume-runner: %" PRIstr "\n",
                  STR_ARG(text));
}

/* ggml has found an assertion to fail and ends the process after this. */
static void say_abort(const char *text) {
    print_problem(str_trim(str_c(text)));
}

static void refuse_after_abort(const char *text) {
    say_abort(text);
    _exit(1);
}

/* ---- running ---- */

static int check(const struct arguments *a) {
    struct model m;
    struct str reason;
    ggml_set_abort_callback(refuse_after_abort);
    enum err err = model_check(&m, a->check, &a->options, &reason);
    if (err == ERR_OK)
        print_facts(&m.facts);
    else
        print_problem(reason);
    model_close(&m);
    return err == ERR_OK ? 0 : 1;
}

static bool send_progress(void *arg, uint32_t per_mille) {
    const int *fd = arg;
    return server_write(*fd,
                        &(struct runner_message){.type = RUNNER_PROGRESS, .progress = per_mille});
}

static void say_load_error(int fd, struct str reason) {
    if (fd < 0) {
        print_problem(reason);
        return;
    }
    struct runner_error error = {RUNNER_ERROR_LOAD, reason};
    (void)server_write(fd, &(struct runner_message){.type = RUNNER_ERROR, .error = error});
}

static int listen_at(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    memcpy(address.sun_path, path, strlen(path));
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    (void)unlink(path); /* left over from a runner that was killed */
    if (bind(fd, (const struct sockaddr *)&address, sizeof address) != 0 ||
        listen(fd, SOMAXCONN) != 0) {
        (void)close(fd);
        return -1;
    }
    return fd;
}

static int serve(struct arguments *a) {
    /* Die with brume, whatever became of it. Its thread that starts runners lives as long as they
     * do: the signal comes when that thread ends, not when the process does (prctl(2)). */
    if (!a->options.verbose) mute_standard_error();
    if (a->fd >= 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
        a->options.on_progress = send_progress;
        a->options.arg = &a->fd;
    }
    struct model m;
    struct str reason;
    if (model_open(&m, a->model, &a->options, &reason) != ERR_OK) {
        say_load_error(a->fd, reason);
        model_close(&m);
        return 1;
    }
    int listening = a->listen == NULL ? -1 : listen_at(a->listen);
    bool ok = a->fd >= 0 || listening >= 0;
    if (a->fd >= 0)
        server_run_one(&m, a->fd);
    else if (ok)
        server_run_many(&m, listening);
    else
        print_problem(str_c(strerror(errno)));
    model_close(&m);
    return ok ? 0 : 1;
}

int main(int argc, char **argv) {
    struct arguments a;
    if (!read_arguments(&a, argc, argv)) {
        fputs(USAGE, stderr);
        return 2;
    }
    /* Else ggml starts a debugger on itself when an assertion fails. */
    (void)setenv("GGML_NO_BACKTRACE", "1", 1);
    ggml_set_abort_callback(say_abort);
    return a.check != NULL ? check(&a) : serve(&a);
}
