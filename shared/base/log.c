#include "shared/base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <time.h>

static enum log_level log_level = LOG_INFO;

void log_set_level(enum log_level level) {
    log_level = level;
}

void log_line(enum log_level level, const char *area, const char *format, ...) {
    static const char *const names[] = {"ERROR", "WARN ", "INFO ", "DEBUG"};
    if (level > log_level) return;

    struct timespec now;
    struct tm utc;
    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &utc);

    char line[2048]; /* longer lines are cut */
    size_t len = strftime(line, sizeof line, "%Y-%m-%dT%H:%M:%S", &utc);
    len += (size_t)snprintf(line + len, sizeof line - len, ".%03ldZ %s %s: ", now.tv_nsec / 1000000,
                            names[level], area);
    va_list args;
    va_start(args, format);
    int more = vsnprintf(line + len, sizeof line - len, format, args);
    va_end(args);
    len = more < 0 || (size_t)more >= sizeof line - len ? sizeof line - 1 : len + (size_t)more;
    line[len] = '\n';
    (void)fwrite(line, 1, len + 1, stderr); /* one write: lines of two threads do not mix */
}
