#include "services/s3/s3-errors.h"

#include "shared/aws/gen/s3.h"

enum outcome s3_fail_no_such_bucket(struct call *call, struct str bucket) {
    struct s3_no_such_bucket *members = arena_new(call->arena, struct s3_no_such_bucket);
    members->bucket_name = bucket;
    return call_fail_with(call, &S3_NO_SUCH_BUCKET, STR("The specified bucket does not exist"),
                          members);
}

enum outcome s3_fail_no_such_key(struct call *call, struct str key) {
    struct s3_no_such_key *members = arena_new(call->arena, struct s3_no_such_key);
    members->key = key;
    return call_fail_with(call, &S3_NO_SUCH_KEY, STR("The specified key does not exist."), members);
}

enum outcome s3_fail_no_such_upload(struct call *call, struct str upload) {
    struct s3_no_such_upload *members = arena_new(call->arena, struct s3_no_such_upload);
    members->upload_id = upload;
    return call_fail_with(call, &S3_NO_SUCH_UPLOAD,
                          STR("The specified upload does not exist. The upload ID may be invalid, "
                              "or the upload may have been aborted or completed."),
                          members);
}

enum outcome s3_fail_precondition(struct call *call, const char *condition) {
    struct s3_precondition_failed *members = arena_new(call->arena, struct s3_precondition_failed);
    members->condition = str_c(condition);
    return call_fail_with(call, &S3_PRECONDITION_FAILED,
                          STR("At least one of the pre-conditions you specified did not hold"),
                          members);
}

enum outcome s3_fail_malformed_xml(struct call *call) {
    return call_fail(call, &S3_MALFORMED_XML,
                     STR("The XML you provided was not well-formed or did not validate against our "
                         "published schema"));
}

enum outcome s3_fail_argument(struct call *call, const char *message, const char *name,
                              struct str value) {
    struct s3_invalid_argument *members = arena_new(call->arena, struct s3_invalid_argument);
    members->argument_name = str_c(name);
    members->argument_value = value;
    return call_fail_with(call, &S3_INVALID_ARGUMENT, str_c(message), members);
}

enum outcome s3_fail_request(struct call *call, const char *message) {
    return call_fail(call, &S3_INVALID_REQUEST, str_c(message));
}

enum outcome s3_fail_not_implemented(struct call *call, const char *header) {
    return call_failf(call, &AWS_NOT_IMPLEMENTED,
                      "brume does not implement what the header %s asks for yet.", header);
}
