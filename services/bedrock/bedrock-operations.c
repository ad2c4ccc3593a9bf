/* The operations of Bedrock that exist here, one row each, in the model's order. */
#include "shared/aws/gen/bedrock.h"

const struct operation bedrock_operations[BEDROCK_OPERATION_COUNT] = {
    [BEDROCK_GET_FOUNDATION_MODEL] = {.run = bedrock_get_foundation_model_run, .place = ON_LOOP},
    [BEDROCK_LIST_FOUNDATION_MODELS] = {.run = bedrock_list_foundation_models_run,
                                        .place = ON_LOOP},
};
