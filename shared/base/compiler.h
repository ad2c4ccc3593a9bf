/* shared/base/compiler.h - what the language lacks, under one name each. */
#ifndef SHARED_BASE_COMPILER_H
#define SHARED_BASE_COMPILER_H

#include <stdlib.h>

#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define MUST_CHECK   __attribute__((warn_unused_result))
#define UNUSED       __attribute__((unused))
#define NORETURN     __attribute__((noreturn))
#define PRINTF(f, a) __attribute__((format(printf, f, a)))
#define LIKELY(x)    __builtin_expect(!!(x), 1)
#define UNLIKELY(x)  __builtin_expect(!!(x), 0)

/* Run `fn(&variable)` when the variable leaves its scope: for descriptors and locks, not memory. */
#define DEFER(fn) __attribute__((cleanup(fn)))

/* The struct that holds `member` at `ptr`. */
#define CONTAINER_OF(ptr, type, member) ((type *)(void *)((char *)(ptr)-offsetof(type, member)))

/* A programming error, checked in release builds too: says where, and ends the process. */
#define ASSERT(cond) (LIKELY(cond) ? (void)0 : assert_failed(#cond, __FILE__, __LINE__))
NORETURN void assert_failed(const char *cond, const char *file, int line);

#endif
