/* shared/aws/arn.h - take an Amazon Resource Name apart.
 *
 * An ARN is "arn:partition:service:region:account:resource". Only the first five colons separate
 * fields: the resource keeps its own ("function:name:alias"). Nothing here allocates: every field
 * is a view into the caller's text, and lives as long as that text does. */
#ifndef SHARED_AWS_ARN_H
#define SHARED_AWS_ARN_H

#include "shared/base/compiler.h"
#include "shared/base/err.h"
#include "shared/base/str.h"

struct arn {
    struct str partition; /* "aws", "aws-cn", ... */
    struct str service;   /* never empty */
    struct str region;    /* empty for global services, such as IAM */
    struct str account;   /* 12 digits, or empty, as in S3 bucket ARNs */
    struct str resource;  /* never empty */
};

/* Split `text` into `arn`, which is untouched unless ERR_OK is returned.
 * ERR_ARN_SYNTAX: no "arn:" prefix, fewer than six fields, or an empty service or resource.
 * ERR_ARN_ACCOUNT: the account is neither empty nor 12 digits. */
MUST_CHECK enum err arn_parse(struct arn *arn, struct str text);

#endif
