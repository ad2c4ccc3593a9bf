/* services/bedrock/bedrock-state.h - private to services/bedrock: what lives as long as the
 * service. The catalogue is read-only; the pool has its own locks. Any thread. */
#ifndef SERVICES_BEDROCK_BEDROCK_STATE_H
#define SERVICES_BEDROCK_BEDROCK_STATE_H

#include "services/bedrock/models/catalogue.h"
#include "shared/os/thread.h"

struct runner_pool;

struct bedrock_state {
    struct arena arena;
    struct catalogue catalogue;
    struct runner_pool *pool; /* loaded models; NULL in the service that only lists them */

    /* The janitor unloads what is idle; there is one where there is a pool. */
    struct thread janitor;
    struct mutex lock;
    struct cond wake;
    bool stopping; /* under lock */
};

#endif
