#include "tests/crash/disk.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

enum { FDS_MAX = 1 << 16, FILES_MAX = 1 << 16, NO_FILE = UINT32_MAX };

/* What a descriptor is of: a file's number plus one, or a folder. */
struct open_file {
    uint32_t file;
    const char *dir;
};

/* `dir` of files that only fail. */
static const char untracked[] = "";

static struct {
    pthread_mutex_t lock; /* over a call and its entry: the log's order is what happened */
    char dir[PATH_MAX];
    size_t dir_len;
    struct disk_log *log;
    struct disk_faults *faults, own_faults;
    struct open_file of[FDS_MAX];
    struct {
        const char *path; /* NULL: no name leads there any more */
    } name[FILES_MAX];    /* by number of the file */
} disk = {.lock = PTHREAD_MUTEX_INITIALIZER};

/* The system's own function of this name. */
#define REAL(function) ((__typeof__(&function))real(#function))

static void *real(const char *name) {
    void *f = dlsym(RTLD_NEXT, name);
    if (f == NULL) abort();
    return f;
}

static void give_up(const char *what) {
    fprintf(stderr, "disk: %s\n", what);
    abort();
}

/* ---- the log ---- */

static char *take_memory(uint64_t len) {
    struct disk_log *log = disk.log;
    if (log->used + len > log->size) give_up("the log is full");
    char *p = log->memory + log->used;
    log->used += (len + 15) / 16 * 16;
    return p;
}

static const char *keep(const char *bytes, uint64_t len) {
    char *p = take_memory(len + 1);
    memcpy(p, bytes, len);
    p[len] = '\0';
    return p;
}

static void add_op(struct disk_op op) {
    uint32_t count = atomic_load(&disk.log->count);
    if (count == DISK_OPS_MAX) give_up("too many operations");
    disk.log->op[count] = op;
    atomic_store(&disk.log->count, count + 1);
}

/* The part of `path` behind our folder; NULL: it is elsewhere. */
static const char *inside(const char *path) {
    if (disk.dir_len == 0 || strncmp(path, disk.dir, disk.dir_len) != 0) return NULL;
    const char *rest = path + disk.dir_len;
    if (*rest == '\0') return rest;
    if (*rest != '/') return NULL;
    while (*rest == '/')
        rest++;
    return rest;
}

static const char *traced(const char *path) {
    return disk.log == NULL ? NULL : inside(path);
}

static uint32_t file_named(const char *path) {
    for (uint32_t i = 0; i < disk.log->files; i++) {
        if (disk.name[i].path != NULL && strcmp(disk.name[i].path, path) == 0) return i;
    }
    return NO_FILE;
}

static uint32_t note_created(const char *path) {
    uint32_t file = disk.log->files++;
    if (file == FILES_MAX) give_up("too many files");
    const char *kept = keep(path, strlen(path));
    disk.name[file].path = kept;
    add_op((struct disk_op){.kind = DISK_CREATE, .file = file, .path = kept});
    return file;
}

static void note_path(enum disk_op_kind kind, const char *path, const char *other) {
    struct disk_op op = {.kind = kind, .path = keep(path, strlen(path))};
    if (other != NULL) op.other = keep(other, strlen(other));
    add_op(op);
}

static void note_write(uint32_t file, const void *bytes, uint64_t len, uint64_t offset) {
    struct disk_op op = {.kind = DISK_WRITE, .file = file, .offset = offset, .len = len};
    op.data = keep(bytes, len);
    add_op(op);
}

/* ---- what is there before the log begins ---- */

static void take_in_file(const char *path) {
    static char bytes[1 << 16];
    uint32_t file = note_created(inside(path));
    int fd = REAL(open)(path, O_RDONLY | O_CLOEXEC);
    uint64_t offset = 0;
    for (ssize_t n; (n = read(fd, bytes, sizeof bytes)) > 0; offset += (uint64_t)n)
        note_write(file, bytes, (uint64_t)n, offset);
    close(fd);
    add_op((struct disk_op){.kind = DISK_SYNC, .file = file});
}

static void take_in_folder(const char *path) {
    DIR *dir = opendir(path);
    if (dir == NULL) return;
    for (struct dirent *e; (e = readdir(dir)) != NULL;) {
        char child[PATH_MAX * 2];
        struct stat s;
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        (void)snprintf(child, sizeof child, "%s/%s", path, e->d_name);
        if (stat(child, &s) != 0) continue;
        if (S_ISDIR(s.st_mode)) {
            note_path(DISK_MKDIR, inside(child), NULL);
            take_in_folder(child);
        } else {
            take_in_file(child);
        }
    }
    closedir(dir);
    note_path(DISK_SYNC_DIR, inside(path), NULL);
}

static void set_dir(const char *dir) {
    disk.dir_len = strlen(dir);
    if (disk.dir_len >= sizeof disk.dir) give_up("the folder's name is too long");
    memcpy(disk.dir, dir, disk.dir_len + 1);
}

EXPORT struct disk_log *disk_log_new(uint64_t size) {
    struct disk_log *log = mmap(NULL, sizeof *log + size, PROT_READ | PROT_WRITE,
                                MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (log == MAP_FAILED) give_up("no memory for a log");
    log->size = size;
    return log;
}

EXPORT void disk_log_free(struct disk_log *log) {
    munmap(log, sizeof *log + log->size);
}

EXPORT void disk_trace(struct disk_log *log, const char *dir) {
    pthread_mutex_lock(&disk.lock);
    set_dir(dir);
    disk.log = log;
    take_in_folder(dir);
    pthread_mutex_unlock(&disk.lock);
}

EXPORT void disk_mark(const void *data, uint64_t len) {
    pthread_mutex_lock(&disk.lock);
    add_op((struct disk_op){.kind = DISK_MARK, .data = keep(data, len), .len = len});
    pthread_mutex_unlock(&disk.lock);
}

/* ---- failing ---- */

EXPORT struct disk_faults *disk_fail_in(const char *dir) {
    set_dir(dir);
    atomic_store(&disk.own_faults.space, -1);
    disk.faults = &disk.own_faults;
    return disk.faults;
}

__attribute__((constructor)) static void read_environment(void) {
    const char *path = getenv("BRUME_TEST_DISK"), *dir = getenv("BRUME_TEST_DISK_DIR");
    if (path == NULL || dir == NULL) return;
    int fd = REAL(open)(path, O_RDWR | O_CLOEXEC);
    void *faults =
        mmap(NULL, sizeof(struct disk_faults), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (faults == MAP_FAILED) give_up("BRUME_TEST_DISK cannot be mapped");
    close(fd);
    set_dir(dir);
    disk.faults = faults;
}

static int fail(int error) {
    atomic_fetch_add(&disk.faults->failed, 1);
    errno = error;
    return -1;
}

/* Is this call one that fails? Uses it up. */
static bool use_up(_Atomic int32_t *left) {
    int32_t n = atomic_load(left);
    while (n > 0 && !atomic_compare_exchange_weak(left, &n, n - 1))
        continue;
    return n != 0;
}

/* How many of `len` bytes can be written; 0 with errno if none. */
static size_t allowed(size_t len) {
    struct disk_faults *f = disk.faults;
    if (len == 0) return 0;
    if (use_up(&f->write_fails)) return (void)fail(EIO), 0;
    if (atomic_load(&f->short_writes) != 0 && len > 1) len = len / 2;
    int64_t space = atomic_load(&f->space);
    if (space < 0) return len;
    size_t taken;
    do {
        taken = (int64_t)len < space ? len : (size_t)space;
    } while (!atomic_compare_exchange_weak(&f->space, &space, space - (int64_t)taken));
    if (taken == 0) (void)fail(ENOSPC);
    return taken;
}

static bool is_ours(int fd) {
    return fd >= 0 && fd < FDS_MAX && (disk.of[fd].file != 0 || disk.of[fd].dir != NULL);
}

/* ---- descriptors ---- */

/* Under the lock. */
static void note_open(int fd, const char *path, int flags, bool existed) {
    struct stat s;
    const char *name = inside(path);
    if (fd < 0 || fd >= FDS_MAX || name == NULL || fstat(fd, &s) != 0) return;
    if (strstr(name, "db/LOG")) return;
    disk.of[fd] = (struct open_file){.dir = untracked};
    if (disk.log == NULL) return;
    if (S_ISDIR(s.st_mode)) {
        disk.of[fd].dir = keep(name, strlen(name));
        return;
    }
    uint32_t file = existed ? file_named(name) : note_created(name);
    if (file == NO_FILE) return; /* made by stdio */
    disk.of[fd] = (struct open_file){.file = file + 1};
    if (existed && (flags & O_TRUNC)) {
        add_op((struct disk_op){.kind = DISK_TRUNCATE, .file = file});
    }
}

static bool has_mode(int flags) {
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

static int open_at(int at, const char *path, int flags, mode_t mode) {
    char full[PATH_MAX * 2], link[64];
    if (path[0] != '/' && at != AT_FDCWD) {
        (void)snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        ssize_t n = readlink(link, full, PATH_MAX);
        if (n > 0) (void)snprintf(full + n, sizeof full - (size_t)n, "/%s", path);
    } else {
        (void)snprintf(full, sizeof full, "%s", path);
    }
    if (inside(full) == NULL) return REAL(openat)(at, path, flags, mode);

    pthread_mutex_lock(&disk.lock);
    bool existed = access(full, F_OK) == 0;
    int fd = REAL(openat)(at, path, flags, mode); /* a name alone needs no space */
    int error = errno;
    note_open(fd, full, flags, existed);
    pthread_mutex_unlock(&disk.lock);
    errno = error;
    return fd;
}

#define TAKE_MODE(mode, flags)                                                                     \
    mode_t mode = 0;                                                                               \
    if (has_mode(flags)) {                                                                         \
        va_list list;                                                                              \
        va_start(list, flags);                                                                     \
        mode = va_arg(list, mode_t);                                                               \
        va_end(list);                                                                              \
    }

EXPORT int open(const char *path, int flags, ...) {
    TAKE_MODE(mode, flags)
    return open_at(AT_FDCWD, path, flags, mode);
}

EXPORT int open64(const char *path, int flags, ...) {
    TAKE_MODE(mode, flags)
    return open_at(AT_FDCWD, path, flags, mode);
}

EXPORT int openat(int at, const char *path, int flags, ...) {
    TAKE_MODE(mode, flags)
    return open_at(at, path, flags, mode);
}

EXPORT int close(int fd) {
    if (is_ours(fd)) disk.of[fd] = (struct open_file){0};
    return REAL(close)(fd);
}

/* ---- data ---- */

static void note_data(int fd, const void *bytes, ssize_t n, off_t offset) {
    if (n > 0 && disk.log != NULL && disk.of[fd].file != 0) {
        note_write(disk.of[fd].file - 1, bytes, (uint64_t)n, (uint64_t)offset);
    }
}

EXPORT ssize_t write(int fd, const void *bytes, size_t len) {
    if (!is_ours(fd)) return REAL(write)(fd, bytes, len);
    if (disk.faults != NULL) {
        size_t can = allowed(len);
        if (can == 0 && len > 0) return -1;
        len = can;
    }
    pthread_mutex_lock(&disk.lock);
    ssize_t n = REAL(write)(fd, bytes, len);
    int error = errno;
    note_data(fd, bytes, n, n > 0 ? lseek(fd, 0, SEEK_CUR) - n : 0);
    pthread_mutex_unlock(&disk.lock);
    errno = error;
    return n;
}

EXPORT ssize_t pwrite(int fd, const void *bytes, size_t len, off_t offset) {
    if (!is_ours(fd)) return REAL(pwrite)(fd, bytes, len, offset);
    if (disk.faults != NULL) {
        size_t can = allowed(len);
        if (can == 0 && len > 0) return -1;
        len = can;
    }
    pthread_mutex_lock(&disk.lock);
    ssize_t n = REAL(pwrite)(fd, bytes, len, offset);
    int error = errno;
    note_data(fd, bytes, n, offset);
    pthread_mutex_unlock(&disk.lock);
    errno = error;
    return n;
}

EXPORT ssize_t pwrite64(int fd, const void *bytes, size_t len, off_t offset) {
    return pwrite(fd, bytes, len, offset);
}

EXPORT ssize_t writev(int fd, const struct iovec *part, int count) {
    if (!is_ours(fd)) return REAL(writev)(fd, part, count);
    return count == 0 ? 0 : write(fd, part[0].iov_base, part[0].iov_len); /* a short write */
}

static void note_length(int fd, uint64_t len) {
    if (disk.log == NULL || disk.of[fd].file == 0) return;
    add_op((struct disk_op){.kind = DISK_TRUNCATE, .file = disk.of[fd].file - 1, .len = len});
}

EXPORT int ftruncate(int fd, off_t len) {
    if (!is_ours(fd)) return REAL(ftruncate)(fd, len);
    pthread_mutex_lock(&disk.lock);
    int result = REAL(ftruncate)(fd, len);
    if (result == 0) note_length(fd, (uint64_t)len);
    pthread_mutex_unlock(&disk.lock);
    return result;
}

EXPORT int ftruncate64(int fd, off_t len) {
    return ftruncate(fd, len);
}

EXPORT int fallocate(int fd, int mode, off_t offset, off_t len) {
    if (!is_ours(fd)) return REAL(fallocate)(fd, mode, offset, len);
    bool no_space = disk.faults != NULL && atomic_load(&disk.faults->space) >= 0 &&
                    atomic_load(&disk.faults->space) < len;
    if (no_space) return fail(ENOSPC);
    if ((mode & FALLOC_FL_KEEP_SIZE) == 0 && disk.log != NULL) give_up("fallocate grows a file");
    return REAL(fallocate)(fd, mode, offset, len);
}

EXPORT int fallocate64(int fd, int mode, off_t offset, off_t len) {
    return fallocate(fd, mode, offset, len);
}

/* ---- syncing ---- */

static int sync_fd(int fd, int (*sync)(int)) {
    if (!is_ours(fd)) return sync(fd);
    if (disk.faults != NULL && use_up(&disk.faults->sync_fails)) return fail(EIO);
    pthread_mutex_lock(&disk.lock);
    int result = sync(fd);
    struct open_file of = disk.of[fd];
    if (result == 0 && disk.log != NULL && of.file != 0) {
        add_op((struct disk_op){.kind = DISK_SYNC, .file = of.file - 1});
    } else if (result == 0 && disk.log != NULL && of.dir != untracked) {
        add_op((struct disk_op){.kind = DISK_SYNC_DIR, .path = of.dir});
    }
    pthread_mutex_unlock(&disk.lock);
    return result;
}

EXPORT int fsync(int fd) {
    return sync_fd(fd, REAL(fsync));
}

EXPORT int fdatasync(int fd) {
    return sync_fd(fd, REAL(fdatasync));
}

EXPORT int statvfs(const char *path, struct statvfs *v) {
    int result = REAL(statvfs)(path, v);
    if (result == 0 && disk.faults != NULL && inside(path) != NULL &&
        atomic_load(&disk.faults->tell_space) && atomic_load(&disk.faults->space) >= 0) {
        v->f_bavail = (fsblkcnt_t)atomic_load(&disk.faults->space) / v->f_frsize;
    }
    return result;
}

EXPORT int statvfs64(const char *path, struct statvfs64 *v) {
    return statvfs(path, (struct statvfs *)(void *)v);
}

/* ---- names ---- */

/* Under the lock: the name `path` leads nowhere now. */
static void forget_name(const char *path) {
    uint32_t file = file_named(path);
    if (file != NO_FILE) disk.name[file].path = NULL;
}

EXPORT int rename(const char *from, const char *to) {
    const char *old = traced(from), *new = traced(to);
    if (old == NULL || new == NULL) return REAL(rename)(from, to);
    pthread_mutex_lock(&disk.lock);
    int result = REAL(rename)(from, to);
    uint32_t file = file_named(old);
    if (result == 0 && file != NO_FILE) {
        note_path(DISK_RENAME, old, new);
        forget_name(new);
        disk.name[file].path = keep(new, strlen(new));
    }
    pthread_mutex_unlock(&disk.lock);
    return result;
}

EXPORT int link(const char *from, const char *to) {
    if (traced(from) != NULL) give_up("link() is not simulated");
    return REAL(link)(from, to);
}

static int remove_name(const char *path, enum disk_op_kind kind, int (*remove)(const char *)) {
    const char *name = traced(path);
    if (name == NULL) return remove(path);
    pthread_mutex_lock(&disk.lock);
    bool known = kind == DISK_RMDIR || file_named(name) != NO_FILE;
    int result = remove(path);
    if (result == 0 && known) {
        note_path(kind, name, NULL);
        forget_name(name);
    }
    pthread_mutex_unlock(&disk.lock);
    return result;
}

EXPORT int unlink(const char *path) {
    return remove_name(path, DISK_UNLINK, REAL(unlink));
}

EXPORT int rmdir(const char *path) {
    return remove_name(path, DISK_RMDIR, REAL(rmdir));
}

EXPORT int mkdir(const char *path, mode_t mode) {
    const char *name = traced(path);
    if (name == NULL) return REAL(mkdir)(path, mode);
    pthread_mutex_lock(&disk.lock);
    int result = REAL(mkdir)(path, mode);
    if (result == 0) note_path(DISK_MKDIR, name, NULL);
    pthread_mutex_unlock(&disk.lock);
    return result;
}
