#include "shared/base/test.h"
#include "shared/base/time.h"

enum { OUT_MAX = 4096 };

static const int64_t day_ms = 86400000;

/* Milliseconds from `date -u -d ... +%s`. */
static const struct {
    int64_t ms;
    const char *iso, *iso_ms, *compact, *http;
} row[] = {
    {0, "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z", "19700101T000000Z",
     "Thu, 01 Jan 1970 00:00:00 GMT"},
    {1795169472345, "2026-11-20T10:11:12Z", "2026-11-20T10:11:12.345Z", "20261120T101112Z",
     "Fri, 20 Nov 2026 10:11:12 GMT"},
    {951782400000, "2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z", "20000229T000000Z",
     "Tue, 29 Feb 2000 00:00:00 GMT"},
    {4107542399999, "2100-02-28T23:59:59Z", "2100-02-28T23:59:59.999Z", "21000228T235959Z",
     "Sun, 28 Feb 2100 23:59:59 GMT"},
    {-1, "1969-12-31T23:59:59Z", "1969-12-31T23:59:59.999Z", "19691231T235959Z",
     "Wed, 31 Dec 1969 23:59:59 GMT"},
    {-62167219200000, "0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z", "00000101T000000Z",
     "Sat, 01 Jan 0000 00:00:00 GMT"},
    {253402300799000, "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z", "99991231T235959Z",
     "Fri, 31 Dec 9999 23:59:59 GMT"},
};

TEST(written) {
    struct arena a = {0};
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct buf iso = buf_in_arena(&a, OUT_MAX), iso_ms = buf_in_arena(&a, OUT_MAX);
        struct buf compact = buf_in_arena(&a, OUT_MAX), http = buf_in_arena(&a, OUT_MAX);
        time_add_iso8601(&iso, row[i].ms, false);
        time_add_iso8601(&iso_ms, row[i].ms, true);
        time_add_compact(&compact, row[i].ms);
        time_add_http(&http, row[i].ms);
        CHECK_STR(buf_str(&iso), str_c(row[i].iso), "ISO 8601");
        CHECK_STR(buf_str(&iso_ms), str_c(row[i].iso_ms), "with milliseconds");
        CHECK_STR(buf_str(&compact), str_c(row[i].compact), "compact");
        CHECK_STR(buf_str(&http), str_c(row[i].http), "HTTP");
    }
    arena_free(&a);
}

TEST(read_back) {
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        int64_t ms = row[i].ms, second = ms - ((ms % 1000) + 1000) % 1000, got = -7;
        CHECK(time_parse_iso8601(str_c(row[i].iso), &got) == ERR_OK && got == second, row[i].iso);
        CHECK(time_parse_iso8601(str_c(row[i].iso_ms), &got) == ERR_OK && got == ms, row[i].iso_ms);
        CHECK(time_parse_compact(str_c(row[i].compact), &got) == ERR_OK && got == second,
              row[i].compact);
        CHECK(time_parse_http(str_c(row[i].http), &got) == ERR_OK && got == second, row[i].http);
    }
}

TEST(every_day_of_five_centuries) {
    for (int64_t day = -365 * 250; day < 365 * 250; day++) {
        struct civil_time t = time_to_civil(day * day_ms + 1),
                          next = time_to_civil((day + 1) * day_ms);
        CHECK(time_from_civil(t) == day * day_ms + 1, "there and back");
        bool same_month = next.day == t.day + 1 && next.month == t.month && next.year == t.year;
        bool new_month = next.day == 1 && t.day >= 28 &&
                         (next.month == t.month + 1 || (t.month == 12 && next.month == 1));
        CHECK(same_month || new_month, "days follow each other");
    }
}

static const struct {
    const char *why, *text;
    int64_t ms; /* less the row of 2026 above, without its milliseconds */
} iso_row[] = {
    {"one digit of a fraction", "2026-11-20T10:11:12.3Z", 300},
    {"nanoseconds are cut", "2026-11-20T10:11:12.345999999Z", 345},
    {"east", "2026-11-20T11:11:12+01:00", 0},
    {"west, without colon", "2026-11-20T04:41:12-0530", 0},
    {"small letters", "2026-11-20t10:11:12z", 0},
    {"space", "2026-11-20 10:11:12Z", 0},
    {"leap second", "2026-11-20T10:10:60Z", -12000},
};

TEST(iso_variants) {
    for (size_t i = 0; i < ARRAY_LEN(iso_row); i++) {
        int64_t ms = -7;
        CHECK(time_parse_iso8601(str_c(iso_row[i].text), &ms) == ERR_OK, iso_row[i].why);
        CHECK(ms - 1795169472000 == iso_row[i].ms, iso_row[i].why);
    }
}

TEST(iso_refused) {
    static const char *const bad[] = {
        "",
        "2026-11-20",
        "2026-11-20T10:11:12",
        "2026-11-20T10:11:12Zx",
        "2026-11-20T10:11:12.Z",
        "2026-11-20T10:11Z",
        "2026-13-20T10:11:12Z",
        "2026-00-20T10:11:12Z",
        "2026-02-29T10:11:12Z",
        "1900-02-29T10:11:12Z",
        "2026-11-00T10:11:12Z",
        "2026-11-31T10:11:12Z",
        "2026-11-20T24:11:12Z",
        "2026-11-20T10:60:12Z",
        "2026-11-20T10:11:61Z",
        "2026-11-20T10:11:12+24:00",
        "2026-11-20T10:11:12+1:00",
        "2026-1-20T10:11:12Z",
        "+026-11-20T10:11:12Z",
        " 2026-11-20T10:11:12Z",
    };
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        int64_t ms = -7;
        CHECK(time_parse_iso8601(str_c(bad[i]), &ms) == ERR_SYNTAX, bad[i]);
        CHECK(ms == -7, "output untouched");
    }
}

TEST(compact_refused) {
    static const char *const bad[] = {"",
                                      "20261120",
                                      "20261120T101112",
                                      "20261120T101112Z ",
                                      "20261320T101112Z",
                                      "2026-11-20T10:11:12Z",
                                      "20261120t101112Z"};
    int64_t ms;
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        CHECK(time_parse_compact(str_c(bad[i]), &ms) == ERR_SYNTAX, bad[i]);
    }
}

TEST(obsolete_http) {
    int64_t ms = 0;
    CHECK(time_parse_http(STR("Sunday, 06-Nov-94 08:49:37 GMT"), &ms) == ERR_OK, "RFC 850");
    CHECK(ms == 784111777000, "RFC 9110's own example");
    CHECK(time_parse_http(STR("Sun Nov  6 08:49:37 1994"), &ms) == ERR_OK, "asctime");
    CHECK(ms == 784111777000, "the same");
    CHECK(time_parse_http(STR("Fri Nov 20 10:11:12 2026"), &ms) == ERR_OK, "two digits");
    CHECK(ms == 1795169472000, "asctime");
    CHECK(time_parse_http(STR("Friday, 20-Nov-26 10:11:12 GMT"), &ms) == ERR_OK, "this century");
    CHECK(ms == 1795169472000, "RFC 850");
}

TEST(http_refused) {
    static const char *const bad[] = {"",
                                      "Fri, 20 Nov 2026 10:11:12",
                                      "Fri, 20 Nov 2026 10:11:12 UTC",
                                      "Fri, 20 nov 2026 10:11:12 GMT",
                                      "Xyz, 20 Nov 2026 10:11:12 GMT",
                                      "Fri, 31 Nov 2026 10:11:12 GMT",
                                      "Fri, 20 Nov 2026 10:11:12 GMT ",
                                      "Friday, 20-Nov-2026 10:11:12 GMT",
                                      "Fri Nov 20 10:11:12 26"};
    int64_t ms;
    for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
        CHECK(time_parse_http(str_c(bad[i]), &ms) == ERR_SYNTAX, bad[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written),
        cmocka_unit_test(read_back),
        cmocka_unit_test(every_day_of_five_centuries),
        cmocka_unit_test(iso_variants),
        cmocka_unit_test(iso_refused),
        cmocka_unit_test(compact_refused),
        cmocka_unit_test(obsolete_http),
        cmocka_unit_test(http_refused),
    };
    return cmocka_run_group_tests_name("time", tests, NULL, NULL);
}
