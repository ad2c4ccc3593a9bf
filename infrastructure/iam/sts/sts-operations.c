/* The operations of STS that exist here, one row each, in the model's order. */
#include "shared/aws/gen/sts.h"

const struct operation sts_operations[STS_OPERATION_COUNT] = {
    [STS_GET_ACCESS_KEY_INFO] = {.run = sts_get_access_key_info_run, .place = ON_LOOP},
    [STS_GET_CALLER_IDENTITY] = {.run = sts_get_caller_identity_run, .place = ON_LOOP},
};
