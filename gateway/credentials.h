/* gateway/credentials.h - the root key of a brume, and who an access key belongs to.
 *
 * Made at the first start, kept in DATA/root-key.json with mode 0600, the same after a restart. In
 * memory mode it is made anew each time. Read-only after credentials_open: any thread. */
#ifndef GATEWAY_CREDENTIALS_H
#define GATEWAY_CREDENTIALS_H

#include "shared/config/settings.h"
#include "shared/os/env.h"

#define ROOT_ACCOUNT "000000000000"

struct credentials {
    struct str access_key, secret;
    struct str api_key; /* for "Authorization: Bearer", as Bedrock takes it */
    bool fresh;         /* made by this start */
};

/* ERR_CORRUPT: the file is not ours; else what the system says: ERR_NOT_FOUND (no such folder),
 * ERR_DENIED, ERR_NO_SPACE, ERR_IO. `why` names the file. */
MUST_CHECK enum err credentials_open(struct credentials *credentials, struct arena *a,
                                     const struct settings *settings, struct env *env,
                                     struct buf *why);

/* The secret of an access key. ERR_NOT_FOUND. */
MUST_CHECK enum err credentials_secret(const struct credentials *credentials, struct str access_key,
                                       struct str *secret);

/* A 12-digit access key is its account; all others belong to the root account. */
struct str credentials_account(struct str access_key);

#endif
