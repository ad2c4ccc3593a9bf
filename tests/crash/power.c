#include "tests/crash/power.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "shared/os/file.h"
#include "tests/crash/workload.h"

enum { FILES_MAX = 1 << 14, NAMES_MAX = 4096, PAGE = 4096, A_FOLDER = UINT32_MAX };

/* Numbers of operations in the log. */
struct list {
    uint32_t *op;
    size_t count, capacity;
};

struct bytes {
    char *ptr;
    size_t len, capacity;
};

struct file {
    struct bytes synced;
    struct list later; /* writes and truncations since */
};

struct entry {
    const char *path;
    uint32_t file; /* or A_FOLDER */
};

struct names {
    struct entry entry[NAMES_MAX];
    size_t count;
};

struct power {
    const struct disk_log *log;
    uint32_t done;
    struct file *file;
    struct names names; /* synced */
    struct list later;  /* changes of names since */
};

static void list_add(struct list *l, uint32_t op) {
    if (l->count == l->capacity) {
        l->capacity = l->capacity == 0 ? 16 : l->capacity * 2;
        l->op = realloc(l->op, l->capacity * sizeof *l->op);
        ASSERT(l->op != NULL);
    }
    l->op[l->count++] = op;
}

/* ---- bytes ---- */

static void bytes_resize(struct bytes *b, size_t len) {
    if (len > b->capacity) {
        b->capacity = len * 2;
        b->ptr = realloc(b->ptr, b->capacity);
        ASSERT(b->ptr != NULL);
    }
    if (len > b->len) memset(b->ptr + b->len, 0, len - b->len);
    b->len = len;
}

static void bytes_put(struct bytes *b, uint64_t offset, const char *data, size_t len) {
    if (len == 0) return;
    if (offset + len > b->len) bytes_resize(b, offset + len);
    memcpy(b->ptr + offset, data, len);
}

static void apply_change(struct bytes *b, const struct disk_op *op) {
    if (op->kind == DISK_TRUNCATE) {
        bytes_resize(b, op->len);
    } else {
        bytes_put(b, op->offset, op->data, op->len);
    }
}

/* ---- names ---- */

static size_t find_name(const struct names *n, const char *path) {
    size_t i = 0;
    while (i < n->count && strcmp(n->entry[i].path, path) != 0)
        i++;
    return i;
}

static void set_name(struct names *n, const char *path, uint32_t file) {
    size_t i = find_name(n, path);
    if (i == n->count) n->count++;
    ASSERT(n->count <= NAMES_MAX);
    n->entry[i] = (struct entry){path, file};
}

static void remove_name(struct names *n, const char *path) {
    size_t i = find_name(n, path);
    if (i < n->count) n->entry[i] = n->entry[--n->count];
}

static void apply_name(struct names *n, const struct disk_op *op) {
    if (op->kind == DISK_CREATE) set_name(n, op->path, op->file);
    if (op->kind == DISK_MKDIR) set_name(n, op->path, A_FOLDER);
    if (op->kind == DISK_UNLINK || op->kind == DISK_RMDIR) remove_name(n, op->path);
    if (op->kind != DISK_RENAME) return;
    size_t i = find_name(n, op->path);
    if (i == n->count) return;
    uint32_t file = n->entry[i].file;
    remove_name(n, op->path);
    set_name(n, op->other, file);
}

static size_t folder_len(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash == NULL ? 0 : (size_t)(slash - path);
}

static bool is_in(const char *path, const char *folder, size_t len) {
    return folder_len(path) == len && memcmp(path, folder, len) == 0;
}

/* ---- the log ---- */

struct power *power_new(const struct disk_log *log) {
    struct power *p = calloc(1, sizeof *p);
    ASSERT(p != NULL && log->files <= FILES_MAX);
    p->log = log;
    p->file = calloc(FILES_MAX, sizeof *p->file);
    ASSERT(p->file != NULL);
    return p;
}

void power_free(struct power *p) {
    for (size_t i = 0; i < FILES_MAX; i++) {
        free(p->file[i].synced.ptr);
        free(p->file[i].later.op);
    }
    free(p->file);
    free(p->later.op);
    free(p);
}

static void sync_file(struct power *p, struct file *f) {
    for (size_t i = 0; i < f->later.count; i++)
        apply_change(&f->synced, &p->log->op[f->later.op[i]]);
    f->later.count = 0;
}

static void sync_folder(struct power *p, const char *folder) {
    size_t kept = 0;
    for (size_t i = 0; i < p->later.count; i++) {
        uint32_t number = p->later.op[i];
        const struct disk_op *op = &p->log->op[number];
        if (is_in(op->path, folder, strlen(folder))) {
            apply_name(&p->names, op);
        } else {
            p->later.op[kept++] = number;
        }
    }
    p->later.count = kept;
}

const struct disk_op *power_step(struct power *p) {
    if (p->done == atomic_load(&p->log->count)) return NULL;
    uint32_t number = p->done++;
    const struct disk_op *op = &p->log->op[number];
    switch (op->kind) {
    case DISK_WRITE:
    case DISK_TRUNCATE:
        list_add(&p->file[op->file].later, number);
        break;
    case DISK_SYNC:
        sync_file(p, &p->file[op->file]);
        break;
    case DISK_SYNC_DIR:
        sync_folder(p, op->path);
        break;
    case DISK_MARK:
        break;
    default:
        list_add(&p->later, number);
        break;
    }
    return op;
}

/* ---- a state ---- */

static bool toss(uint64_t *random) {
    return workload_random(random) % 2 == 0;
}

/* Of each folder a beginning of its changes. */
static void choose_names(const struct power *p, enum power_keep keep, uint64_t *random,
                         struct names *names) {
    *names = p->names;
    if (keep == POWER_SYNCED) return;
    const char *ended[64];
    size_t ended_count = 0;
    for (size_t i = 0; i < p->later.count; i++) {
        const struct disk_op *op = &p->log->op[p->later.op[i]];
        size_t len = folder_len(op->path), e = 0;
        while (e < ended_count && !is_in(ended[e], op->path, len))
            e++;
        if (e < ended_count) continue;
        if (keep != POWER_ALL && ended_count < 64 && workload_random(random) % 4 == 0) {
            ended[ended_count++] = op->path;
            continue;
        }
        apply_name(names, op);
    }
}

static void keep_pages(struct bytes *b, const struct disk_op *op, uint64_t *random) {
    for (uint64_t at = 0, len; at < op->len; at += len) {
        len = PAGE - (op->offset + at) % PAGE;
        if (len > op->len - at) len = op->len - at;
        if (toss(random)) bytes_put(b, op->offset + at, op->data + at, len);
    }
}

static void choose_bytes(const struct power *p, const struct file *f, enum power_keep keep,
                         uint64_t *random, struct bytes *b) {
    b->len = 0;
    bytes_put(b, 0, f->synced.ptr, f->synced.len);
    if (keep == POWER_SYNCED || f->later.count == 0) return;
    size_t whole = keep == POWER_ALL ? f->later.count : workload_random(random) % f->later.count;
    for (size_t i = 0; i < f->later.count; i++) {
        const struct disk_op *op = &p->log->op[f->later.op[i]];
        if (i < whole && (keep != POWER_PAGES || op->kind != DISK_WRITE)) {
            apply_change(b, op);
        } else if (keep == POWER_PAGES && op->kind == DISK_WRITE) {
            keep_pages(b, op, random);
        } else if (i == whole && op->kind == DISK_WRITE && op->len > 0) {
            bytes_put(b, op->offset, op->data, workload_random(random) % op->len);
        }
    }
}

static void write_file(const char *path, const struct bytes *b) {
    int fd = -1;
    workload_must(file_open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600, &fd), path);
    workload_must(file_write(fd, str_n(b->ptr, b->len)), path);
    file_close(fd);
}

static int by_path(const void *x, const void *y) {
    return strcmp(((const struct entry *)x)->path, ((const struct entry *)y)->path);
}

/* A folder sorts before what is in it; what has no folder is out of reach. */
void power_write_state(struct power *p, const char *dir, enum power_keep keep, uint64_t *random) {
    static struct names names;
    static struct bytes bytes;
    char path[FILE_PATH_MAX], parent[FILE_PATH_MAX];
    workload_must(file_make_dir(dir, 0700, NULL), dir);
    choose_names(p, keep, random, &names);
    qsort(names.entry, names.count, sizeof names.entry[0], by_path);
    for (size_t i = 0; i < names.count; i++) {
        const struct entry *e = &names.entry[i];
        (void)snprintf(path, sizeof path, "%s/%s", dir, e->path);
        (void)snprintf(parent, sizeof parent, "%s/%.*s", dir, (int)folder_len(e->path), e->path);
        if (access(parent, F_OK) != 0) continue;
        if (e->file == A_FOLDER) {
            workload_must(file_make_dir(path, 0700, NULL), path);
            continue;
        }
        choose_bytes(p, &p->file[e->file], keep, random, &bytes);
        write_file(path, &bytes);
    }
}
