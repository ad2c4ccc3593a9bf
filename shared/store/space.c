#include "shared/store/space.h"

#include <errno.h>
#include <sys/statvfs.h>

static enum err look(struct space *s, uint64_t *total) {
    struct statvfs v;
    if (statvfs(s->dir, &v) != 0) return ERR_IO;
    atomic_store_explicit(&s->available, v.f_bavail * v.f_frsize, memory_order_relaxed);
    atomic_store_explicit(&s->until_look, SPACE_STEP, memory_order_relaxed);
    *total = v.f_blocks * v.f_frsize;
    return ERR_OK;
}

enum err space_open(struct space *s, const char *dir, struct buf *why) {
    uint64_t total = 0;
    *s = (struct space){.dir = dir};
    if (look(s, &total) != ERR_OK) {
        buf_printf(why, "%s: %s", dir, strerror(errno));
        return ERR_IO;
    }
    s->reserve = total / 2 < SPACE_RESERVE_MAX ? total / 2 : SPACE_RESERVE_MAX;
    uint64_t available = atomic_load(&s->available), needed = s->reserve / 2;
    if (available >= needed) return ERR_OK;
    buf_printf(why, "only %llu MB are free on the disk that holds %s; brume needs %llu MB to start",
               (unsigned long long)(available >> 20), dir, (unsigned long long)(needed >> 20) + 1);
    return ERR_NO_SPACE;
}

bool space_allows(struct space *s, uint64_t bytes, bool frees) {
    uint64_t total = 0;
    int64_t left = atomic_fetch_sub_explicit(&s->until_look, (int64_t)bytes, memory_order_relaxed) -
                   (int64_t)bytes;
    bool low = atomic_load_explicit(&s->available, memory_order_relaxed) < s->reserve + SPACE_STEP;
    if (UNLIKELY(left < 0 || low) && look(s, &total) != ERR_OK) return false;
    uint64_t kept = frees ? s->reserve / 4 : s->reserve;
    return atomic_load_explicit(&s->available, memory_order_relaxed) >= kept + bytes;
}

bool space_is_ample(struct space *s) {
    return space_allows(s, 0, false);
}
