/* shared/os/file.h - files and folders, with the system's errors as ours.
 *
 * All calls restart after signals and never leak a descriptor to a child. Paths are C strings. The
 * common errors: ERR_NOT_FOUND, ERR_EXISTS, ERR_DENIED, ERR_NO_SPACE (also quota), ERR_IO (all
 * else). Any thread; they wait for the disk, so keep them off event loops. */
#ifndef SHARED_OS_FILE_H
#define SHARED_OS_FILE_H

#include <sys/types.h>

#include "shared/base/buf.h"

enum { FILE_PATH_MAX = 4096 };

/* What an errno value means to us. */
enum err file_err(int system_error);

/* `flags` as for open(2); O_CLOEXEC is added. `fd` is -1 unless ERR_OK. */
MUST_CHECK enum err file_open(const char *path, int flags, mode_t mode, int *fd);
void file_close(int fd); /* -1 is fine */

/* For DEFER(file_closep). */
void file_closep(int *fd);

/* All of it, or an error. */
MUST_CHECK enum err file_write(int fd, struct str bytes);
MUST_CHECK enum err file_write_at(int fd, struct str bytes, int64_t offset);

/* Up to `len` bytes from `offset`; `*got` is less only at the end of the file. */
MUST_CHECK enum err file_read_at(int fd, void *bytes, size_t len, int64_t offset, size_t *got);

/* The whole file. ERR_TOO_LARGE: more than the buffer's maximum. */
MUST_CHECK enum err file_read_all(const char *path, struct buf *out);

/* Written under another name, synced, then renamed over `path`: there is always a whole file. */
MUST_CHECK enum err file_replace(const char *path, struct str bytes, mode_t mode);

MUST_CHECK enum err file_size(int fd, int64_t *size);

/* Blocks for `size` bytes, without changing the file's length. Where the file system has no such
 * thing this is ERR_OK. */
MUST_CHECK enum err file_reserve(int fd, int64_t size);

MUST_CHECK enum err file_sync(int fd);               /* data and everything about it */
MUST_CHECK enum err file_sync_data(int fd);          /* data, and what is needed to find it */
MUST_CHECK enum err file_sync_dir(const char *path); /* the names in a folder */

/* ERR_OK also if it is there already. `made` (may be NULL) tells. */
MUST_CHECK enum err file_make_dir(const char *path, mode_t mode, bool *made);

/* With all folders above it. */
MUST_CHECK enum err file_make_dirs(const char *path, mode_t mode);

MUST_CHECK enum err file_rename(const char *from, const char *to);
MUST_CHECK enum err file_remove(const char *path);

/* A folder with all that is in it; ERR_OK if there is none. Symbolic links are not followed. */
MUST_CHECK enum err file_remove_tree(const char *path);

/* Call `fn` with the name of each entry of a folder but "." and ".."; it returns false to stop. */
MUST_CHECK enum err file_list_dir(const char *path, bool (*fn)(void *arg, const char *name),
                                  void *arg);

#endif
