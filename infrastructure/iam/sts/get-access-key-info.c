/* GetAccessKeyInfo: the account of an access key. A key that is a 12-digit account number names
 * that account; every other key was issued by the root account. */
#include "shared/aws/call.h"
#include "shared/aws/gen/sts.h"

enum outcome sts_get_access_key_info(struct call *call, const struct sts_get_access_key_info_in *in,
                                     struct sts_get_access_key_info_out *out) {
    (void)call;
    bool is_account = in->access_key_id.len == 12 && str_all_digits(in->access_key_id);
    out->account = is_account ? in->access_key_id : STR("000000000000");
    return DONE;
}
