/* services/s3/s3-errors.h - the errors of S3 that several operations answer with, in S3's words.
 *
 * All of them record the error in the call and give FAILED. Inside a transaction use s3_stop(),
 * which turns that into an error that ends the transaction, and call_outcome outside. */
#ifndef SERVICES_S3_S3_ERRORS_H
#define SERVICES_S3_S3_ERRORS_H

#include "shared/aws/call.h"

/* "The specified bucket does not exist", and so on. */
enum outcome s3_fail_no_such_bucket(struct call *call, struct str bucket);
enum outcome s3_fail_no_such_key(struct call *call, struct str key);
enum outcome s3_fail_no_such_upload(struct call *call, struct str upload);
enum outcome s3_fail_precondition(struct call *call, const char *condition);
enum outcome s3_fail_malformed_xml(struct call *call);
enum outcome s3_fail_argument(struct call *call, const char *message, const char *name,
                              struct str value);
enum outcome s3_fail_request(struct call *call, const char *message);
enum outcome s3_fail_not_implemented(struct call *call, const char *header);

/* For `return s3_stop(s3_fail_…(…))` in a transaction's function: call_outcome makes it FAILED. */
static inline enum err s3_stop(enum outcome outcome) {
    (void)outcome;
    return ERR_DENIED;
}

#endif
