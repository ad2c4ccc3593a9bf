/* services/dynamodb/transfer/token.h - client tokens of exports, imports and bulk operations: for
 * eight hours the same token means the same operation. */
#ifndef SERVICES_DYNAMODB_TRANSFER_TOKEN_H
#define SERVICES_DYNAMODB_TRANSFER_TOKEN_H

#include "shared/aws/call.h"

/* What a token is used for. */
struct token_use {
    struct str kind;        /* "export" */
    struct str token;       /* may be absent: it is never found */
    struct str fingerprint; /* of what the request says */
};

/* ERR_OK: `*id` was begun with it. ERR_EXISTS: something else was. ERR_NOT_FOUND. */
MUST_CHECK enum err transfer_token_find(struct txn *txn, struct call *call,
                                        const struct token_use *use, struct str *id);
MUST_CHECK enum err transfer_token_put(struct txn *txn, struct call *call,
                                       const struct token_use *use, struct str id);

/* Of a whole request. */
struct str transfer_fingerprint(struct call *call, const void *in);

#endif
