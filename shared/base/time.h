/* shared/base/time.h - calendar times as text, in UTC, without the C library's locale.
 *
 * All times are milliseconds since 1970-01-01T00:00:00Z. */
#ifndef SHARED_BASE_TIME_H
#define SHARED_BASE_TIME_H

#include "shared/base/buf.h"
#include "shared/base/str.h"

struct civil_time {
    int year, month, day; /* month 1..12, day 1..31 */
    int hour, minute, second, ms;
};

struct civil_time time_to_civil(int64_t ms);
int64_t time_from_civil(struct civil_time t);

/* "2026-11-20T10:11:12Z", with ".345" when `with_ms` (RFC 3339). */
void time_add_iso8601(struct buf *out, int64_t ms, bool with_ms);

/* "20261120T101112Z", the form of SigV4. */
void time_add_compact(struct buf *out, int64_t ms);

/* "Fri, 20 Nov 2026 10:11:12 GMT" (RFC 9110 section 5.6.7, IMF-fixdate). */
void time_add_http(struct buf *out, int64_t ms);

/* The same forms read; fractions beyond milliseconds are cut; ISO offsets ("+01:00") are applied.
 * ERR_SYNTAX if it is none. time_parse_http also reads the two obsolete forms of RFC 9110. */
MUST_CHECK enum err time_parse_iso8601(struct str s, int64_t *ms);
MUST_CHECK enum err time_parse_compact(struct str s, int64_t *ms);
MUST_CHECK enum err time_parse_http(struct str s, int64_t *ms);

#endif
