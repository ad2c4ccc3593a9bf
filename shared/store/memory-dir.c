#include "shared/store/memory-dir.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "shared/os/file.h"

enum { ROOM_MIN = 256 << 20 }; /* containers often have 64 MiB of /dev/shm */

#define NAME_PREFIX "brume-" /* then the process id, '-' and random letters */

static const char *choose_parent(void) {
    struct statvfs fs;
    const char *shm = "/dev/shm";
    if (statvfs(shm, &fs) == 0 && access(shm, W_OK) == 0 &&
        (uint64_t)fs.f_bavail * fs.f_bsize >= ROOM_MIN) {
        return shm;
    }
    const char *chosen = getenv("TMPDIR");
    return chosen != NULL && chosen[0] != '\0' ? chosen : "/tmp";
}

static enum err lock_dir(const char *path, int *lock) {
    TRY(file_open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0, lock));
    if (flock(*lock, LOCK_EX | LOCK_NB) == 0) return ERR_OK;
    file_close(*lock);
    *lock = -1;
    return ERR_BUSY;
}

/* Its process must be gone, and, as process ids of other containers mean nothing here, nobody may
 * hold its lock. */
static void remove_if_stale(const char *parent, const char *name) {
    struct str rest = str_c(name), pid_text = {0};
    uint64_t pid = 0;
    if (!str_starts(rest, STR(NAME_PREFIX))) return;
    rest = str_skip(rest, strlen(NAME_PREFIX));
    if (!str_cut(&rest, '-', &pid_text) || str_to_u64(pid_text, &pid) != ERR_OK) return;
    if (pid == 0 || pid > INT32_MAX || kill((pid_t)pid, 0) == 0 || errno != ESRCH) return;

    char path[FILE_PATH_MAX];
    DEFER(file_closep) int lock = -1;
    (void)snprintf(path, sizeof path, "%s/%s", parent, name);
    if (lock_dir(path, &lock) == ERR_OK) (void)!file_remove_tree(path);
}

static bool visit(void *arg, const char *name) {
    remove_if_stale(arg, name);
    return true;
}

enum err memory_dir_make(char *path, size_t path_size, int *lock) {
    char parent[FILE_PATH_MAX];
    (void)snprintf(parent, sizeof parent, "%s", choose_parent());
    TRY(file_list_dir(parent, visit, parent));

    int n = snprintf(path, path_size, "%s/" NAME_PREFIX "%d-XXXXXX", parent, (int)getpid());
    if (n < 0 || (size_t)n >= path_size) return ERR_TOO_LARGE;
    if (mkdtemp(path) == NULL) return file_err(errno);
    return lock_dir(path, lock);
}
