/* GetCallerIdentity: who the gateway found out the caller to be. Needs no permission. */
#include "shared/aws/call.h"
#include "shared/aws/gen/sts.h"

enum outcome sts_get_caller_identity(struct call *call, const struct sts_get_caller_identity_in *in,
                                     struct sts_get_caller_identity_out *out) {
    (void)in;
    out->user_id = call->principal.user_id;
    out->account = call->account;
    out->arn = call->principal.arn;
    return DONE;
}
