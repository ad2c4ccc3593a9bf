/* HeadObject: GetObject without the bytes. */
#include "services/s3/objects/read-object.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

enum outcome s3_head_object(struct call *call, const struct s3_head_object_in *in,
                            struct s3_head_object_out *out) {
    struct object_query query = OBJECT_QUERY(in);
    struct object_found found;
    if (str_is_set(in->sse_customer_algorithm)) {
        return s3_fail_not_implemented(call, "x-amz-server-side-encryption-customer-algorithm");
    }
    enum outcome outcome = object_find(call, &query, false, &found);
    if (outcome != DONE) return outcome;
    OBJECT_ANSWER(call, &query, &found, out);
    call->http_status = object_status(&found);
    return DONE;
}
