#include "services/bedrock/inference/runner-process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "shared/os/thread.h"

enum {
    CHILD_FD = 3,
    ARGUMENTS_MAX = 16,
    PATH_SIZE = 4096,
    NUMBER_SIZE = 16,
    REAP_STEP_MS = 5,
};

extern char **environ;

/* Beside this executable: build trees and packages keep both in one folder. */
static enum err program_path(const struct runner_options *o, char *path) {
    const char *chosen = o->program != NULL ? o->program : getenv("BRUME_RUNNER");
    if (chosen != NULL) {
        int len = snprintf(path, PATH_SIZE, "%s", chosen);
        return len < PATH_SIZE ? ERR_OK : ERR_NOT_FOUND;
    }
    static const char name[] = "brume-runner";
    ssize_t len = readlink("/proc/self/exe", path, PATH_SIZE);
    if (len <= 0 || len >= PATH_SIZE) return ERR_NOT_FOUND;
    size_t dir = str_rfind_char(str_n(path, (size_t)len), '/') + 1;
    if (dir + sizeof name > PATH_SIZE) return ERR_NOT_FOUND;
    memcpy(path + dir, name, sizeof name);
    return ERR_OK;
}

struct command {
    char program[PATH_SIZE];
    char fd[NUMBER_SIZE], context[NUMBER_SIZE], sequences[NUMBER_SIZE], threads[NUMBER_SIZE];
    const char *arguments[ARGUMENTS_MAX];
    size_t count;
};

static void add(struct command *c, const char *name, const char *value) {
    ASSERT(c->count + 3 <= ARGUMENTS_MAX);
    c->arguments[c->count++] = name;
    if (value != NULL) c->arguments[c->count++] = value;
}

static void add_number(struct command *c, const char *name, char *text, uint32_t number) {
    (void)snprintf(text, NUMBER_SIZE, "%u", number);
    add(c, name, text);
}

static void build_command(struct command *c, const struct runner_options *o, const char *path) {
    add(c, c->program, NULL);
    add(c, "--model", path);
    add_number(c, "--fd", c->fd, CHILD_FD);
    if (o->context > 0) add_number(c, "--context", c->context, o->context);
    if (o->sequences > 0) add_number(c, "--sequences", c->sequences, o->sequences);
    if (o->threads > 0) add_number(c, "--threads", c->threads, o->threads);
    if (o->verbose) add(c, "--verbose", NULL);
}

/* No signal is blocked or ignored, and Ctrl-C at brume's terminal is brume's: it stops its runners
 * itself, when their last answers are out. */
static void set_attributes(posix_spawnattr_t *attributes) {
    sigset_t none, defaults;
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGTERM);
    sigaddset(&defaults, SIGCHLD);
    (void)posix_spawnattr_setsigmask(attributes, &none);
    (void)posix_spawnattr_setsigdefault(attributes, &defaults);
    (void)posix_spawnattr_setpgroup(attributes, 0);
    (void)posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                   POSIX_SPAWN_SETPGROUP);
}

static int spawn(pid_t *pid, struct command *c, int fd) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    if (posix_spawn_file_actions_init(&files) != 0) return ENOMEM;
    if (posix_spawnattr_init(&attributes) != 0) {
        (void)posix_spawn_file_actions_destroy(&files);
        return ENOMEM;
    }
    set_attributes(&attributes);
    (void)posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    (void)posix_spawn_file_actions_adddup2(&files, fd, CHILD_FD);
    (void)posix_spawn_file_actions_addclosefrom_np(&files, CHILD_FD + 1);
    int failed = posix_spawn(pid, c->program, &files, &attributes,
                             (char *const *)(uintptr_t)c->arguments, environ);
    (void)posix_spawn_file_actions_destroy(&files);
    (void)posix_spawnattr_destroy(&attributes);
    return failed;
}

enum err runner_process_start(pid_t *pid, const struct runner_options *options, const char *path,
                              int fd) {
    struct command c = {.count = 0};
    TRY(program_path(options, c.program));
    build_command(&c, options, path);
    int failed = spawn(pid, &c, fd);
    if (failed == 0) return ERR_OK;
    return failed == ENOENT || failed == EACCES ? ERR_NOT_FOUND : ERR_IO;
}

static struct str status_words(int status, struct arena *a) {
    if (WIFSIGNALED(status)) {
        return arena_printf(a, "killed by signal %d (%s)", WTERMSIG(status),
                            sigdescr_np(WTERMSIG(status)));
    }
    return arena_printf(a, "exit status %d", WEXITSTATUS(status));
}

struct str runner_process_end(pid_t pid, int64_t grace_ms, struct arena *a) {
    for (int64_t waited = 0;; waited += REAP_STEP_MS) {
        bool kill_now = waited >= grace_ms;
        if (kill_now) (void)kill(pid, SIGKILL);
        int status = 0;
        pid_t ended = waitpid(pid, &status, kill_now ? 0 : WNOHANG);
        if (ended == pid) return status_words(status, a);
        if (ended < 0 && errno != EINTR) return STR("end unknown");
        if (ended == 0) thread_sleep_us(REAP_STEP_MS * 1000);
    }
}
