/* services/dynamodb/dynamodb-state.h - what DynamoDB has in memory while it runs: `call->state`.
 * Nothing durable lives here. */
#ifndef SERVICES_DYNAMODB_DYNAMODB_STATE_H
#define SERVICES_DYNAMODB_DYNAMODB_STATE_H

#include <stdatomic.h>

#include "shared/aws/call.h"

struct dynamodb {
    struct cloud *cloud;
    struct sweeper *sweeper;
    struct throttle *throttle; /* NULL: nobody is held to anything; see items/throttle.h */
    _Atomic bool stopping; /* long jobs end at the next occasion; they go on after the next start */
};

#endif
