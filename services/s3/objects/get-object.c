/* GetObject. Small objects leave from the record, large ones straight from their file. */
#include "services/s3/objects/read-object.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

static void set_body(const struct object_found *found, struct body_out *body) {
    const struct content *content = &found->object.content;
    if (found->not_modified) return;
    if (found->fd >= 0) {
        *body = (struct body_out){.fd = found->fd,
                                  .offset = found->range.offset,
                                  .length = found->range.length,
                                  .is_file = true};
        return;
    }
    body->bytes = str_n(content->bytes.ptr + found->range.offset, (size_t)found->range.length);
}

enum outcome s3_get_object(struct call *call, const struct s3_get_object_in *in,
                           struct s3_get_object_out *out) {
    struct object_query query = OBJECT_QUERY(in);
    struct object_found found;
    if (str_is_set(in->sse_customer_algorithm)) {
        return s3_fail_not_implemented(call, "x-amz-server-side-encryption-customer-algorithm");
    }
    enum outcome outcome = object_find(call, &query, true, &found);
    if (outcome != DONE) return outcome;
    OBJECT_ANSWER(call, &query, &found, out);
    set_body(&found, &out->body);
    call->http_status = object_status(&found);
    return DONE;
}
