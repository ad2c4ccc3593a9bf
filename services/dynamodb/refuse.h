/* services/dynamodb/refuse.h - two short words for the error that DynamoDB answers most. */
#ifndef SERVICES_DYNAMODB_REFUSE_H
#define SERVICES_DYNAMODB_REFUSE_H

#include "shared/aws/call.h"

/* Outside a transaction: DONE if `message` is absent, else ValidationException. */
MUST_CHECK static inline enum outcome refuse_if(struct call *call, struct str message) {
    return str_is_set(message) ? call_fail(call, &AWS_VALIDATION, message) : DONE;
}

/* A single write reports what is wrong with the request itself in an envelope
 * (31 of 33 regions in October 2026, by the parity suite's registry). */
MUST_CHECK static inline enum outcome refuse_enveloped(struct call *call, struct str message) {
    return call_fail(call, &AWS_VALIDATION,
                     ARENA_CONCAT(call->arena, STR("1 validation error detected: "), message));
}

/* In a transaction, which ends without a change: ERR_OK if `message` is absent. */
MUST_CHECK static inline enum err reject_if(struct call *call, struct str message) {
    if (!str_is_set(message)) return ERR_OK;
    (void)call_fail(call, &AWS_VALIDATION, message);
    return ERR_DENIED;
}

#endif
