#include <errno.h>
#include <sys/stat.h>

#include "services/bedrock/inference/runner-client.h"
#include "shared/os/thread.h"

/* A model that is loaded, or being loaded. */
struct pooled {
    struct pooled *next;
    struct str path;
    uint32_t context, sequences;
    struct runner *runner;
    uint64_t bytes;
    uint32_t users;
    int64_t used_ms; /* when the last user left */
    bool retired;    /* its process has ended: nobody gets it any more */
    struct arena arena;
};

struct runner_pool {
    struct runner_pool_options options;
    struct arena arena;
    struct mutex lock; /* of all below; never held while a runner is waited for or stopped */
    struct pooled *first;
    bool interrupted; /* nothing is loaded any more */
};

struct runner_pool *runner_pool_new(const struct runner_pool_options *options) {
    struct arena arena = {0};
    struct runner_pool *pool = arena_new(&arena, struct runner_pool);
    pool->arena = arena;
    pool->options = *options;
    mutex_init(&pool->lock);
    return pool;
}

static void pooled_free(struct pooled *it) {
    runner_stop(it->runner);
    struct arena arena = it->arena;
    arena_free(&arena);
}

static void free_list(struct pooled *list) {
    while (list != NULL) {
        struct pooled *next = list->next;
        pooled_free(list);
        list = next;
    }
}

static struct pooled *take_first(struct runner_pool *pool) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&pool->lock);
    struct pooled *it = pool->first;
    if (it != NULL) pool->first = it->next;
    return it;
}

void runner_pool_free(struct runner_pool *pool) {
    for (struct pooled *it = take_first(pool); it != NULL; it = take_first(pool)) {
        pooled_free(it);
    }
    mutex_deinit(&pool->lock);
    struct arena arena = pool->arena;
    arena_free(&arena);
}

/* ---- under the lock ---- */

static int64_t now_ms(const struct runner_pool *pool) {
    return env_mono_ns(pool->options.env) / 1000000;
}

static bool has_ended(const struct pooled *it) {
    struct arena scratch = {0};
    bool ended = runner_reason(it->runner, &scratch).len > 0;
    arena_free(&scratch);
    return ended;
}

static bool is_useless(const struct runner_pool *pool, const struct pooled *it, int64_t now) {
    if (it->users > 0) return false;
    if (it->retired) return true;
    return pool->options.idle_ms > 0 && now - it->used_ms >= pool->options.idle_ms;
}

static void move_to(struct pooled **at, struct pooled **list) {
    struct pooled *it = *at;
    *at = it->next;
    it->next = *list;
    *list = it;
}

static void collect_useless(struct runner_pool *pool, struct pooled **list) {
    int64_t now = now_ms(pool);
    for (struct pooled **at = &pool->first; *at != NULL;) {
        if (!(*at)->retired) (*at)->retired = has_ended(*at);
        if (is_useless(pool, *at, now))
            move_to(at, list);
        else
            at = &(*at)->next;
    }
}

static bool is_asked_for(const struct pooled *it, const struct runner_pool_ask *ask) {
    return !it->retired && str_eq(it->path, ask->path) && it->context == ask->context &&
           it->sequences == ask->sequences;
}

static struct pooled *find(const struct runner_pool *pool, const struct runner_pool_ask *ask) {
    struct pooled *it = pool->first;
    while (it != NULL && !is_asked_for(it, ask)) {
        it = it->next;
    }
    return it;
}

static uint64_t bytes_loaded(const struct runner_pool *pool) {
    uint64_t bytes = 0;
    for (const struct pooled *it = pool->first; it != NULL; it = it->next) {
        bytes += it->bytes;
    }
    return bytes;
}

static struct pooled **longest_unused(struct runner_pool *pool) {
    struct pooled **oldest = NULL;
    for (struct pooled **at = &pool->first; *at != NULL; at = &(*at)->next) {
        if ((*at)->users > 0) continue;
        if (oldest == NULL || (*at)->used_ms < (*oldest)->used_ms) oldest = at;
    }
    return oldest;
}

/* Never takes a model away from a user. */
static enum err make_room(struct runner_pool *pool, uint64_t bytes, struct pooled **list) {
    uint64_t budget = pool->options.budget_bytes;
    if (budget == 0) return ERR_OK;
    if (bytes > budget) return ERR_TOO_LARGE;
    while (bytes_loaded(pool) > budget - bytes) {
        struct pooled **at = longest_unused(pool);
        if (at == NULL) return ERR_BUSY;
        move_to(at, list);
    }
    return ERR_OK;
}

static struct runner *start(const struct runner_pool *pool, const struct pooled *it) {
    struct runner_options options = pool->options.runner;
    if (it->context > 0) options.context = it->context;
    if (it->sequences > 0) options.sequences = it->sequences;
    return runner_start(it->path, &options);
}

static enum err load(struct runner_pool *pool, const struct runner_pool_ask *ask,
                     struct pooled **list, struct pooled **loaded) {
    struct arena arena = {0};
    struct pooled *it = arena_new(&arena, struct pooled);
    it->arena = arena;
    it->path = arena_str(&it->arena, ask->path);
    it->context = ask->context;
    it->sequences = ask->sequences;
    it->used_ms = now_ms(pool);

    struct stat st;
    enum err err = stat(it->path.ptr, &st) == 0 ? ERR_OK : ERR_NOT_FOUND;
    it->bytes = err == ERR_OK ? (uint64_t)st.st_size : 0;
    if (err == ERR_OK) err = make_room(pool, it->bytes, list);
    if (err != ERR_OK) {
        arena = it->arena;
        arena_free(&arena);
        return err;
    }
    it->runner = start(pool, it);
    it->next = pool->first;
    pool->first = it;
    *loaded = it;
    return ERR_OK;
}

static enum err find_or_load(struct runner_pool *pool, const struct runner_pool_ask *ask,
                             struct pooled **list, struct runner **r) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&pool->lock);
    collect_useless(pool, list);
    struct pooled *it = find(pool, ask);
    if (pool->interrupted) return ERR_GONE;
    if (it == NULL) TRY(load(pool, ask, list, &it));
    it->users++;
    *r = it->runner;
    return ERR_OK;
}

/* ---- face ---- */

static struct str problem(enum err err) {
    switch (err) {
    case ERR_NOT_FOUND:
        return STR("the model file is not there");
    case ERR_TOO_LARGE:
        return STR("the model is larger than the memory for models");
    case ERR_BUSY:
        return STR("the memory for models is full of models that are in use");
    case ERR_GONE:
        return STR("brume is being stopped");
    default:
        return STR("the model is still being loaded");
    }
}

enum err runner_pool_get(struct runner_pool *pool, struct runner_pool_ask *ask, struct runner **r) {
    struct pooled *unloaded = NULL;
    enum err err = find_or_load(pool, ask, &unloaded, r);
    free_list(unloaded);
    ask->reason = problem(err);
    if (err != ERR_OK) return err;

    err = runner_wait(*r, ask->timeout_ms);
    if (err == ERR_OK) return ERR_OK;
    if (err == ERR_GONE) ask->reason = runner_reason(*r, ask->arena);
    runner_pool_put(pool, *r);
    return err;
}

void runner_pool_put(struct runner_pool *pool, struct runner *r) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&pool->lock);
    for (struct pooled *it = pool->first; it != NULL; it = it->next) {
        if (it->runner != r) continue;
        ASSERT(it->users > 0);
        it->users--;
        it->used_ms = now_ms(pool);
    }
}

void runner_pool_tick(struct runner_pool *pool) {
    struct pooled *unloaded = NULL;
    mutex_lock(&pool->lock);
    collect_useless(pool, &unloaded);
    mutex_unlock(&pool->lock);
    free_list(unloaded);
}

void runner_pool_interrupt(struct runner_pool *pool) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&pool->lock);
    pool->interrupted = true;
    for (struct pooled *it = pool->first; it != NULL; it = it->next) {
        runner_interrupt(it->runner);
    }
}

size_t runner_pool_count(struct runner_pool *pool) {
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&pool->lock);
    size_t count = 0;
    for (const struct pooled *it = pool->first; it != NULL; it = it->next) {
        count += !it->retired;
    }
    return count;
}
