#include "shared/os/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_STEP = 64 * 1024, TREE_OPEN_DIRS = 16 };

enum err file_err(int system_error) {
    switch (system_error) {
    case 0:
        return ERR_OK;
    case ENOENT:
    case ENOTDIR:
        return ERR_NOT_FOUND;
    case EEXIST:
        return ERR_EXISTS;
    case EACCES:
    case EPERM:
    case EROFS:
        return ERR_DENIED;
    case ENOSPC:
    case EDQUOT:
        return ERR_NO_SPACE;
    default:
        return ERR_IO;
    }
}

/* The usual -1 and errno. */
static enum err check(int result) {
    return result < 0 ? file_err(errno) : ERR_OK;
}

enum err file_open(const char *path, int flags, mode_t mode, int *fd) {
    do {
        *fd = open(path, flags | O_CLOEXEC, mode);
    } while (*fd < 0 && errno == EINTR);
    return check(*fd);
}

void file_close(int fd) {
    if (fd >= 0) (void)close(fd); /* on Linux the descriptor is gone even when this fails */
}

void file_closep(int *fd) {
    file_close(*fd);
}

enum err file_write(int fd, struct str bytes) {
    while (bytes.len > 0) {
        ssize_t n = write(fd, bytes.ptr, bytes.len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return file_err(errno);
        bytes = str_skip(bytes, (size_t)n);
    }
    return ERR_OK;
}

enum err file_write_at(int fd, struct str bytes, int64_t offset) {
    while (bytes.len > 0) {
        ssize_t n = pwrite(fd, bytes.ptr, bytes.len, offset);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return file_err(errno);
        bytes = str_skip(bytes, (size_t)n);
        offset += n;
    }
    return ERR_OK;
}

enum err file_read_at(int fd, void *bytes, size_t len, int64_t offset, size_t *got) {
    *got = 0;
    while (*got < len) {
        ssize_t n = pread(fd, (char *)bytes + *got, len - *got, offset + (int64_t)*got);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return file_err(errno);
        if (n == 0) break;
        *got += (size_t)n;
    }
    return ERR_OK;
}

enum err file_read_all(const char *path, struct buf *out) {
    DEFER(file_closep) int fd = -1;
    TRY(file_open(path, O_RDONLY, 0, &fd));
    for (int64_t offset = 0;;) {
        char piece[READ_STEP];
        size_t got = 0;
        TRY(file_read_at(fd, piece, sizeof piece, offset, &got));
        buf_add(out, str_n(piece, got));
        if (!buf_ok(out)) return ERR_TOO_LARGE;
        if (got < sizeof piece) return ERR_OK;
        offset += (int64_t)got;
    }
}

static enum err write_synced(const char *path, struct str bytes, mode_t mode) {
    DEFER(file_closep) int fd = -1;
    TRY(file_open(path, O_WRONLY | O_CREAT | O_TRUNC, mode, &fd));
    TRY(file_write(fd, bytes));
    return file_sync(fd);
}

static enum err sync_parent(const char *path) {
    char dir[FILE_PATH_MAX];
    struct str p = str_c(path);
    size_t slash = str_rfind_char(p, '/');
    if (slash == SIZE_MAX) return file_sync_dir(".");
    if (slash == 0) return file_sync_dir("/");
    (void)snprintf(dir, sizeof dir, "%.*s", (int)slash, path);
    return file_sync_dir(dir);
}

enum err file_replace(const char *path, struct str bytes, mode_t mode) {
    char temporary[FILE_PATH_MAX];
    int n = snprintf(temporary, sizeof temporary, "%s.new", path);
    if (n < 0 || (size_t)n >= sizeof temporary) return ERR_TOO_LARGE;
    enum err err = write_synced(temporary, bytes, mode);
    if (err == ERR_OK) err = file_rename(temporary, path);
    if (err != ERR_OK) {
        (void)unlink(temporary);
        return err;
    }
    return sync_parent(path);
}

enum err file_size(int fd, int64_t *size) {
    struct stat st;
    TRY(check(fstat(fd, &st)));
    *size = st.st_size;
    return ERR_OK;
}

enum err file_reserve(int fd, int64_t size) {
    int result;
    do {
        result = fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, size);
    } while (result < 0 && errno == EINTR);
    if (result < 0 && (errno == EOPNOTSUPP || errno == ENOSYS)) return ERR_OK;
    return check(result);
}

enum err file_sync(int fd) {
    return check(fsync(fd));
}

enum err file_sync_data(int fd) {
    return check(fdatasync(fd));
}

enum err file_sync_dir(const char *path) {
    DEFER(file_closep) int fd = -1;
    TRY(file_open(path, O_RDONLY | O_DIRECTORY, 0, &fd));
    return file_sync(fd);
}

enum err file_make_dir(const char *path, mode_t mode, bool *made) {
    enum err err = check(mkdir(path, mode));
    if (made != NULL) *made = err == ERR_OK;
    return err == ERR_EXISTS ? ERR_OK : err;
}

enum err file_make_dirs(const char *path, mode_t mode) {
    char part[FILE_PATH_MAX];
    struct str whole = str_c(path);
    if (whole.len >= sizeof part) return ERR_TOO_LARGE;
    for (size_t i = 1; i <= whole.len; i++) {
        if (i < whole.len && path[i] != '/') continue;
        memcpy(part, path, i);
        part[i] = '\0';
        TRY(file_make_dir(part, mode, NULL));
    }
    return ERR_OK;
}

enum err file_rename(const char *from, const char *to) {
    return check(rename(from, to));
}

enum err file_remove(const char *path) {
    return check(unlink(path));
}

static int remove_entry(const char *path, const struct stat *st UNUSED, int kind UNUSED,
                        struct FTW *at UNUSED) {
    return remove(path);
}

enum err file_remove_tree(const char *path) {
    enum err err = check(nftw(path, remove_entry, TREE_OPEN_DIRS, FTW_DEPTH | FTW_PHYS));
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

enum err file_list_dir(const char *path, bool (*fn)(void *arg, const char *name), void *arg) {
    DIR *dir = opendir(path);
    if (dir == NULL) return file_err(errno);
    for (;;) {
        errno = 0;
        struct dirent *entry = readdir(dir);
        if (entry == NULL) break;
        const char *name = entry->d_name;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) continue;
        if (!fn(arg, name)) break;
    }
    enum err err = file_err(errno);
    (void)closedir(dir);
    return err;
}
