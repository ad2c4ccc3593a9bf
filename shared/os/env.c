#include "shared/os/env.h"

#include <stdio.h>
#include <sys/random.h>
#include <time.h>

static int64_t clock_read(clockid_t id) {
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static int64_t real_now_ms(struct env *env UNUSED) {
    return clock_read(CLOCK_REALTIME) / 1000000;
}

static int64_t real_mono_ns(struct env *env UNUSED) {
    return clock_read(CLOCK_MONOTONIC);
}

static void real_random(struct env *env UNUSED, void *bytes, size_t len) {
    char *to = bytes;
    while (len > 0) {
        ssize_t n = getrandom(to, len, 0);
        if (n < 0) continue; /* EINTR; anything else cannot happen with flags 0 */
        to += n;
        len -= (size_t)n;
    }
}

static const struct env_ops real_ops = {
    .now_ms = real_now_ms,
    .mono_ns = real_mono_ns,
    .random = real_random,
};

void env_init(struct env *env) {
    *env = (struct env){.ops = &real_ops};
}

static int64_t fake_now_ms(struct env *env) {
    return CONTAINER_OF(env, struct env_fake, env)->now_ms;
}

static int64_t fake_mono_ns(struct env *env) {
    return fake_now_ms(env) * 1000000;
}

/* splitmix64: every seed gives a full sequence. */
static void fake_random(struct env *env, void *bytes, size_t len) {
    struct env_fake *fake = CONTAINER_OF(env, struct env_fake, env);
    for (size_t i = 0; i < len; i++) {
        uint64_t z = fake->seed += 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        ((unsigned char *)bytes)[i] = (unsigned char)(z ^ (z >> 31));
    }
}

static const struct env_ops fake_ops = {
    .now_ms = fake_now_ms,
    .mono_ns = fake_mono_ns,
    .random = fake_random,
};

void env_fake_init(struct env_fake *fake, int64_t now_ms, uint64_t seed) {
    *fake = (struct env_fake){.env = {.ops = &fake_ops}, .now_ms = now_ms, .seed = seed};
}

int64_t env_now_ms(struct env *env) {
    return env->ops->now_ms(env) + atomic_load_explicit(&env->shift_ms, memory_order_relaxed);
}

int64_t env_real_ms(struct env *env) {
    return env->ops->now_ms(env);
}

int64_t env_mono_ns(struct env *env) {
    return env->ops->mono_ns(env);
}

void env_random(struct env *env, void *bytes, size_t len) {
    env->ops->random(env, bytes, len);
}

struct str env_uuid(struct env *env, struct arena *a) {
    unsigned char b[16];
    env_random(env, b, sizeof b);
    b[6] = (unsigned char)((b[6] & 0x0f) | 0x40);
    b[8] = (unsigned char)((b[8] & 0x3f) | 0x80);
    return arena_printf(a, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
                        b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11],
                        b[12], b[13], b[14], b[15]);
}

struct str env_random_text(struct env *env, struct arena *a, struct str alphabet, size_t len) {
    ASSERT(alphabet.len > 0 && alphabet.len <= 256);
    size_t fair = 256 - 256 % alphabet.len; /* bytes from here on would favour the first letters */
    char *p = arena_alloc_raw(a, len + 1);
    for (size_t i = 0; i < len;) {
        unsigned char b[64];
        env_random(env, b, sizeof b);
        for (size_t k = 0; k < sizeof b && i < len; k++) {
            if (b[k] < fair) p[i++] = alphabet.ptr[b[k] % alphabet.len];
        }
    }
    p[len] = '\0';
    return str_n(p, len);
}
