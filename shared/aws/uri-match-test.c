#include "shared/aws/protocol.h"
#include "shared/base/test.h"

TEST(templates) {
    static const struct {
        const char *template, *path;
        const char *labels; /* "name=value,…"; NULL: no match */
        const char *why;
    } rows[] = {
        {"/", "/", "", "root"},
        {"/", "/x", NULL, "more than the root"},
        {"/functions", "/functions", "", "literal"},
        {"/functions", "/functions/", "", "a slash at the end counts for nothing"},
        {"/functions/", "/functions", "", "on either side"},
        {"/functions", "/functionsx", NULL, "whole segments only"},
        {"/f/{Name}/code", "/f/a/code", "Name=a", "label"},
        {"/f/{Name}/code", "/f/a/coda", NULL, "literal after a label"},
        {"/f/{Name}/code", "/f/a", NULL, "too short"},
        {"/f/{Name}", "/f/a/b", NULL, "too long"},
        {"/f/{Name}", "/f/", NULL, "an empty label"},
        {"/f/{Name}", "/f", NULL, "no label at all"},
        {"/tags/{Arn}", "/tags/arn%3Aaws%3Al%2Fx", "Arn=arn:aws:l/x", "slashes inside are decoded"},
        {"/tags/{Arn}", "/tags/%zz", NULL, "bad escape"},
        {"/tags/{Arn}", "/tags/%ff", NULL, "not UTF-8"},
        {"/t/{A}", "/t/a+b", "A=a+b", "a plus is a plus"},
        {"/t/{A}", "/t/%252F", "A=%2F", "decoded once"},
        {"/{Bucket}", "/b", "Bucket=b", "S3 bucket"},
        {"/{Bucket}", "/b/", "Bucket=b", "S3 bucket with a slash"},
        {"/{Bucket}/{Key+}", "/b/k", "Bucket=b,Key=k", "S3 key"},
        {"/{Bucket}/{Key+}", "/b/k/l//m/", "Bucket=b,Key=k/l//m/", "all the rest, slashes too"},
        {"/{Bucket}/{Key+}", "/b//", "Bucket=b,Key=/", "a key that is a slash"},
        {"/{Bucket}/{Key+}", "/b/", NULL, "an empty key is no key"},
        {"/{Bucket}/{Key+}", "/b", NULL, "no key"},
        {"/a/{Rest+}/end", "/a/b/c/end", "Rest=b/c", "literals after a greedy label"},
        {"/a/{Rest+}/end", "/a/end", NULL, "nothing for the greedy label"},
        {"/a", "", NULL, "empty path"},
        {"/a", "a", NULL, "no slash in front"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct arena a = {0};
        struct wire_request r = {0};
        bool found = uri_match(&a, str_c(rows[i].template), str_c(rows[i].path), &r);
        CHECK(found == (rows[i].labels != NULL), rows[i].why);
        struct buf got = buf_in_arena(&a, 1024);
        for (size_t k = 0; found && k < r.label_count; k++) {
            buf_printf(&got, "%s%.*s=%.*s", k > 0 ? "," : "", STR_ARG(r.labels[k].name),
                       STR_ARG(r.labels[k].value));
        }
        if (found) CHECK_STR(buf_str(&got), str_c(rows[i].labels), rows[i].why);
        arena_free(&a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(templates)};
    return cmocka_run_group_tests_name("uri-match", tests, NULL, NULL);
}
