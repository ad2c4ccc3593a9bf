#include "shared/aws/arn.h"

enum { ACCOUNT_LEN = 12 };

static bool account_ok(struct str s) {
    return s.len == 0 || (s.len == ACCOUNT_LEN && str_all_digits(s));
}

enum err arn_parse(struct arn *arn, struct str text) {
    struct arn a = {.resource = text};
    struct str prefix = {0};
    struct str *rest = &a.resource;

    bool whole = str_cut(rest, ':', &prefix) && str_cut(rest, ':', &a.partition) &&
                 str_cut(rest, ':', &a.service) && str_cut(rest, ':', &a.region) &&
                 str_cut(rest, ':', &a.account);

    if (!whole || !str_eq(prefix, STR("arn"))) return ERR_ARN_SYNTAX;
    if (a.service.len == 0 || a.resource.len == 0) return ERR_ARN_SYNTAX;
    if (!account_ok(a.account)) return ERR_ARN_ACCOUNT;

    *arn = a;
    return ERR_OK;
}
