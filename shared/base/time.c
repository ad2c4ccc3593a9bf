#include "shared/base/time.h"

enum { DAY_MS = 86400000, YEAR_MAX = 9999 };

static const char *const month_names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
static const char *const day_names[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

static int64_t floor_div(int64_t a, int64_t b) {
    return a / b - (a % b < 0);
}

/* Days since 1970-01-01. Years are counted from March on, so that the leap day comes last: then
 * month m (0 = March) begins on day (153 m + 2) / 5. */
static int64_t days_from_date(int64_t year, int month, int day) {
    int64_t y = month > 2 ? year : year - 1;
    int64_t m = month > 2 ? month - 3 : month + 9;
    int64_t era = floor_div(y, 400), year_of_era = y - era * 400;
    int64_t day_of_year = (153 * m + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468; /* days of 400 years; of 0000-03-01 to 1970 */
}

static void date_from_days(int64_t days, struct civil_time *t) {
    int64_t z = days + 719468, era = floor_div(z, 146097), d = z - era * 146097;
    int64_t year_of_era = (d - d / 1460 + d / 36524 - d / 146096) / 365;
    int64_t day_of_year = d - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t m = (5 * day_of_year + 2) / 153;

    t->day = (int)(day_of_year - (153 * m + 2) / 5 + 1);
    t->month = (int)(m < 10 ? m + 3 : m - 9);
    t->year = (int)(year_of_era + era * 400 + (t->month <= 2));
}

struct civil_time time_to_civil(int64_t ms) {
    struct civil_time t;
    int64_t days = floor_div(ms, DAY_MS);
    int rest = (int)(ms - days * DAY_MS);
    date_from_days(days, &t);
    t.hour = rest / 3600000;
    t.minute = rest / 60000 % 60;
    t.second = rest / 1000 % 60;
    t.ms = rest % 1000;
    return t;
}

int64_t time_from_civil(struct civil_time t) {
    int64_t seconds = ((int64_t)t.hour * 60 + t.minute) * 60 + t.second;
    return days_from_date(t.year, t.month, t.day) * DAY_MS + seconds * 1000 + t.ms;
}

void time_add_iso8601(struct buf *out, int64_t ms, bool with_ms) {
    struct civil_time t = time_to_civil(ms);
    buf_printf(out, "%04d-%02d-%02dT%02d:%02d:%02d", t.year, t.month, t.day, t.hour, t.minute,
               t.second);
    if (with_ms) buf_printf(out, ".%03d", t.ms);
    buf_add_char(out, 'Z');
}

void time_add_compact(struct buf *out, int64_t ms) {
    struct civil_time t = time_to_civil(ms);
    buf_printf(out, "%04d%02d%02dT%02d%02d%02d", t.year, t.month, t.day, t.hour, t.minute,
               t.second);
    buf_add_char(out, 'Z');
}

static int weekday(int64_t ms) {
    int64_t days = floor_div(ms, DAY_MS) + 4; /* 1970-01-01 was a Thursday */
    return (int)(days - floor_div(days, 7) * 7);
}

void time_add_http(struct buf *out, int64_t ms) {
    struct civil_time t = time_to_civil(ms);
    buf_printf(out, "%s, %02d %s %04d %02d:%02d:%02d", day_names[weekday(ms)], t.day,
               month_names[t.month - 1], t.year, t.hour, t.minute, t.second);
    buf_add(out, STR(" GMT"));
}

/* The readers below are chains of take_…: each takes its piece off the front, or says no. */

static bool take(struct str *s, struct str piece) {
    if (!str_starts(*s, piece)) return false;
    *s = str_skip(*s, piece.len);
    return true;
}

static bool take_number(struct str *s, size_t digits, int *value) {
    uint64_t v = 0;
    if (s->len < digits || str_to_u64(str_slice(*s, 0, digits), &v) != ERR_OK) return false;
    *value = (int)v;
    *s = str_skip(*s, digits);
    return true;
}

static bool take_name(struct str *s, const char *const *names, size_t count, int *index) {
    for (size_t i = 0; i < count; i++) {
        if (!take(s, str_c(names[i]))) continue;
        *index = (int)i;
        return true;
    }
    return false;
}

static bool take_month(struct str *s, int *month) {
    if (!take_name(s, month_names, ARRAY_LEN(month_names), month)) return false;
    ++*month;
    return true;
}

static bool take_clock(struct str *s, struct str colon, struct civil_time *t) {
    return take_number(s, 2, &t->hour) && take(s, colon) && take_number(s, 2, &t->minute) &&
           take(s, colon) && take_number(s, 2, &t->second);
}

/* ".345678": any number of digits, of which three count. */
static bool take_fraction(struct str *s, int *ms) {
    int weight = 100;
    if (!take(s, STR("."))) return true;
    if (s->len == 0 || s->ptr[0] < '0' || s->ptr[0] > '9') return false;
    for (; s->len > 0 && s->ptr[0] >= '0' && s->ptr[0] <= '9'; *s = str_skip(*s, 1)) {
        *ms += (s->ptr[0] - '0') * weight;
        weight /= 10;
    }
    return true;
}

/* "Z", "+01:00" or "+0100"; minutes east of Greenwich. */
static bool take_offset(struct str *s, int *minutes) {
    if (take(s, STR("Z")) || take(s, STR("z"))) return true;

    int hour = 0, minute = 0;
    bool west = str_starts(*s, STR("-"));
    if (!take(s, STR("-")) && !take(s, STR("+"))) return false;
    if (!take_number(s, 2, &hour)) return false;
    (void)take(s, STR(":"));
    if (!take_number(s, 2, &minute) || hour > 23 || minute > 59) return false;
    *minutes = (west ? -1 : 1) * (hour * 60 + minute);
    return true;
}

static int month_days(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month - 1] + (month == 2 && leap);
}

/* A second of 60 (a leap second) is the first of the next minute. */
static bool civil_ok(struct civil_time t) {
    return t.year >= 0 && t.year <= YEAR_MAX && t.month >= 1 && t.month <= 12 && t.day >= 1 &&
           t.day <= month_days(t.year, t.month) && t.hour <= 23 && t.minute <= 59 && t.second <= 60;
}

enum err time_parse_iso8601(struct str s, int64_t *ms) {
    struct civil_time t = {0};
    int east = 0;
    bool whole = take_number(&s, 4, &t.year) && take(&s, STR("-")) &&
                 take_number(&s, 2, &t.month) && take(&s, STR("-")) && take_number(&s, 2, &t.day) &&
                 (take(&s, STR("T")) || take(&s, STR("t")) || take(&s, STR(" "))) &&
                 take_clock(&s, STR(":"), &t) && take_fraction(&s, &t.ms) &&
                 take_offset(&s, &east) && s.len == 0;

    if (!whole || !civil_ok(t)) return ERR_SYNTAX;
    *ms = time_from_civil(t) - (int64_t)east * 60000;
    return ERR_OK;
}

enum err time_parse_compact(struct str s, int64_t *ms) {
    struct civil_time t = {0};
    bool whole = take_number(&s, 4, &t.year) && take_number(&s, 2, &t.month) &&
                 take_number(&s, 2, &t.day) && take(&s, STR("T")) && take_clock(&s, STR(""), &t) &&
                 take(&s, STR("Z")) && s.len == 0;

    if (!whole || !civil_ok(t)) return ERR_SYNTAX;
    *ms = time_from_civil(t);
    return ERR_OK;
}

/* "Fri, 20 Nov 2026 10:11:12 GMT" */
static bool parse_imf_fixdate(struct str s, struct civil_time *t) {
    int day = 0;
    return take_name(&s, day_names, ARRAY_LEN(day_names), &day) && take(&s, STR(", ")) &&
           take_number(&s, 2, &t->day) && take(&s, STR(" ")) && take_month(&s, &t->month) &&
           take(&s, STR(" ")) && take_number(&s, 4, &t->year) && take(&s, STR(" ")) &&
           take_clock(&s, STR(":"), t) && take(&s, STR(" GMT")) && s.len == 0;
}

/* "Friday, 20-Nov-26 10:11:12 GMT". RFC 9110 wants years that seem more than 50 years ahead to be
 * past ones; without a clock at hand, 70 to 99 are of the last century. */
static bool parse_rfc850(struct str s, struct civil_time *t) {
    struct str day;
    if (!str_cut(&s, ',', &day) || !str_ends(day, STR("day"))) return false;
    bool whole = take(&s, STR(" ")) && take_number(&s, 2, &t->day) && take(&s, STR("-")) &&
                 take_month(&s, &t->month) && take(&s, STR("-")) && take_number(&s, 2, &t->year) &&
                 take(&s, STR(" ")) && take_clock(&s, STR(":"), t) && take(&s, STR(" GMT")) &&
                 s.len == 0;
    t->year += t->year < 70 ? 2000 : 1900;
    return whole;
}

/* "Fri Nov 20 10:11:12 2026"; a day below ten is written with a space before it. */
static bool parse_asctime(struct str s, struct civil_time *t) {
    int day = 0;
    return take_name(&s, day_names, ARRAY_LEN(day_names), &day) && take(&s, STR(" ")) &&
           take_month(&s, &t->month) && take(&s, STR(" ")) &&
           take_number(&s, take(&s, STR(" ")) ? 1 : 2, &t->day) && take(&s, STR(" ")) &&
           take_clock(&s, STR(":"), t) && take(&s, STR(" ")) && take_number(&s, 4, &t->year) &&
           s.len == 0;
}

enum err time_parse_http(struct str s, int64_t *ms) {
    static bool (*const forms[])(struct str, struct civil_time *) = {parse_imf_fixdate,
                                                                     parse_rfc850, parse_asctime};
    for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
        struct civil_time t = {0};
        if (!forms[i](s, &t)) continue;
        if (!civil_ok(t)) return ERR_SYNTAX;
        *ms = time_from_civil(t);
        return ERR_OK;
    }
    return ERR_SYNTAX;
}
