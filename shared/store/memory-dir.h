/* shared/store/memory-dir.h - a private folder in memory. For shared/store only. */
#ifndef SHARED_STORE_MEMORY_DIR_H
#define SHARED_STORE_MEMORY_DIR_H

#include "shared/base/str.h"

/* Makes one, in /dev/shm if that has room, else in $TMPDIR or /tmp, and removes those of processes
 * that are gone. `*lock` is a descriptor that marks it as in use; the caller closes it after
 * removing the folder. ERR_IO, ERR_DENIED, ERR_NO_SPACE. */
MUST_CHECK enum err memory_dir_make(char *path, size_t path_size, int *lock);

#endif
