/* shared/config/settings.h - what the user may choose, read once at start into a plain struct.
 *
 * Lowest to highest: the defaults, the environment (BRUME_LISTEN, BRUME_DATA, …), the command line.
 * dynamodb-table-def.json in the working directory is a default too.
 * Nothing below cli/ reads a setting by itself. The texts live as long as the program. */
#ifndef SHARED_CONFIG_SETTINGS_H
#define SHARED_CONFIG_SETTINGS_H

#include "shared/base/buf.h"

enum { SETTINGS_PORT_DEFAULT = 4566 };

enum { SETTINGS_ADDRESS_MAX = 64 };

/* Points into itself: do not copy. */
struct settings {
    const char *address; /* without brackets */
    char address_text[SETTINGS_ADDRESS_MAX];
    uint16_t port;               /* 0: any free one */
    const char *data_dir;        /* absolute or relative to the working directory */
    bool memory;                 /* nothing is kept */
    bool salvage;                /* a damaged store, for reading only */
    bool enforce;                /* verify signatures (--iam enforce) */
    bool tls;                    /* also answer TLS on the same port */
    const char *bedrock_config;  /* bedrock-config.yml, or NULL: the demo model only */
    const char *dynamodb_tables; /* dynamodb-table-def.json, or NULL: none are made at start */
    bool dynamodb_throttling;    /* hold tables to their throughput */
    const char *program_dir;     /* where the executable lies: brume-runner and models are near */
    int loops;                   /* event-loop threads; 0: by the number of processors */
    bool verbose;
};

/* Fill in the defaults and the environment, where an empty variable is none. ERR_SYNTAX: one is
 * malformed; `why` gets a sentence. Not ignored: a misspelt BRUME_IAM must not leave a server open.
 */
MUST_CHECK enum err settings_init(struct settings *settings, struct buf *why);

/* One option of `brume serve`: "--listen", "127.0.0.1:4566". `*used_value` says whether the value
 * belonged to it. ERR_SYNTAX: unknown or malformed; `why` gets a sentence. */
MUST_CHECK enum err settings_option(struct settings *settings, const char *option,
                                    const char *value, bool *used_value, struct buf *why);

/* What does not go together. ERR_DENIED: listening beyond loopback without enforce. */
MUST_CHECK enum err settings_check(const struct settings *settings, struct buf *why);

/* One "name: value" line each, for --print-config. */
void settings_print(const struct settings *settings, struct buf *out);

/* "127.0.0.1", "::1", "localhost": only this machine can reach it. */
bool settings_is_loopback(const struct settings *settings);

#endif
