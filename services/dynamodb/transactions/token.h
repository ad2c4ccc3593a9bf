/* services/dynamodb/transactions/token.h - ClientRequestToken: a request that is sent again within
 * ten minutes is not carried out again.
 *
 *   "dynamodb" "token"  account region token    when it was used (8 bytes), SHA-256 of the request
 *
 * The record is written in the transaction of the request, so that both are there or neither. Old
 * records are dropped when the service starts. */
#ifndef SERVICES_DYNAMODB_TRANSACTIONS_TOKEN_H
#define SERVICES_DYNAMODB_TRANSACTIONS_TOKEN_H

#include "shared/aws/call.h"
#include "shared/codec/checksum.h"

enum { TOKEN_LIFE_MS = 10 * 60 * 1000 };

/* Note the use of `token` for a request with this digest. `*replay`: it was used for the same
 * request already. ERR_DENIED: for another one, and call->error says so. */
MUST_CHECK enum err token_use(struct txn *txn, struct call *call, struct str token,
                              struct str digest, bool *replay);

/* Drop the records of tokens whose time is over. */
MUST_CHECK enum err token_drop_old(struct store *store, struct arena *a, int64_t now_ms);

#endif
