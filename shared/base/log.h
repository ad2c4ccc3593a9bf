/* shared/base/log.h - one line per event on standard error. Any thread. */
#ifndef SHARED_BASE_LOG_H
#define SHARED_BASE_LOG_H

#include "shared/base/compiler.h"

enum log_level { LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };

/* Lines above this level are dropped. LOG_INFO until changed; change it before threads start. */
void log_set_level(enum log_level level);

/* "2026-11-20T10:11:12.345Z WARN  store: text". No newline in `format`. */
void log_line(enum log_level level, const char *area, const char *format, ...) PRINTF(3, 4);

#define log_error(area, ...) log_line(LOG_ERROR, (area), __VA_ARGS__)
#define log_warn(area, ...)  log_line(LOG_WARN, (area), __VA_ARGS__)
#define log_info(area, ...)  log_line(LOG_INFO, (area), __VA_ARGS__)
#define log_debug(area, ...) log_line(LOG_DEBUG, (area), __VA_ARGS__)

#endif
