#include "infrastructure/iam/sts/sts-service.h"

#include "shared/aws/gen/sts.h"

const struct service sts_service = {
    .facts = &sts_facts,
    .operations = sts_operations,
};
