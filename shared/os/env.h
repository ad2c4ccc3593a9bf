/* shared/os/env.h - the outside world as a set of functions, so that tests can replace it.
 *
 * Everything that reads a clock or makes random bytes takes a `struct env *`. Any thread. */
#ifndef SHARED_OS_ENV_H
#define SHARED_OS_ENV_H

#include <stdatomic.h>

#include "shared/base/arena.h"
#include "shared/base/str.h"

struct env;

struct env_ops {
    int64_t (*now_ms)(struct env *env);  /* wall clock, Unix epoch, without the virtual shift */
    int64_t (*mono_ns)(struct env *env); /* never goes back */
    void (*random)(struct env *env, void *bytes, size_t len); /* fit for keys */
};

struct env {
    const struct env_ops *ops;
    _Atomic int64_t shift_ms; /* set by /_brume/clock: virtual time = wall clock + shift */
};

/* The real one. */
void env_init(struct env *env);

/* A clock that stands at `now_ms` until moved, and random bytes that follow from `seed`. */
struct env_fake {
    struct env env;
    int64_t now_ms;
    uint64_t seed;
};
void env_fake_init(struct env_fake *fake, int64_t now_ms, uint64_t seed);

/* Virtual wall clock: what every service goes by. */
int64_t env_now_ms(struct env *env);

/* The real wall clock, for signatures, TLS and HTTP dates. */
int64_t env_real_ms(struct env *env);
int64_t env_mono_ns(struct env *env);
void env_random(struct env *env, void *bytes, size_t len);

/* "8-4-4-4-12" lower-case hex, version 4 (RFC 9562). */
struct str env_uuid(struct env *env, struct arena *a);

/* `len` characters of `alphabet`, unbiased for alphabets up to 256 characters. */
struct str env_random_text(struct env *env, struct arena *a, struct str alphabet, size_t len);

#endif
