#include "shared/base/err.h"

#include <stdio.h>

const char *err_text(enum err err) {
    static const char *const text[] = {
#define X(name, words) [ERR_##name] = (words),
        ERR_LIST(X)
#undef X
    };
    return (size_t)err < ARRAY_LEN(text) ? text[err] : "unknown error";
}

void assert_failed(const char *cond, const char *file, int line) {
    fprintf(stderr, "brume: %s:%d: assertion failed: %s\n", file, line, cond);
    abort();
}
