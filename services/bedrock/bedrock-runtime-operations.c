/* The operations of Bedrock Runtime that exist here, one row each, in the model's order. All of
 * them may wait for a model to be loaded. */
#include "shared/aws/gen/bedrock-runtime.h"

enum { BODY_MAX = 26 * 1000 * 1000 }; /* InvokeModel: "body" has at most 25,000,000 bytes */

const struct operation bedrock_runtime_operations[BEDROCK_RUNTIME_OPERATION_COUNT] = {
    [BEDROCK_RUNTIME_CONVERSE] = {.run = bedrock_runtime_converse_run, .body_max = BODY_MAX},
    [BEDROCK_RUNTIME_CONVERSE_STREAM] = {.run = bedrock_runtime_converse_stream_run,
                                         .body_max = BODY_MAX},
    [BEDROCK_RUNTIME_COUNT_TOKENS] = {.run = bedrock_runtime_count_tokens_run,
                                      .body_max = BODY_MAX},
    [BEDROCK_RUNTIME_INVOKE_MODEL] = {.run = bedrock_runtime_invoke_model_run,
                                      .body_max = BODY_MAX},
    [BEDROCK_RUNTIME_INVOKE_MODEL_WITH_RESPONSE_STREAM] =
        {.run = bedrock_runtime_invoke_model_with_response_stream_run, .body_max = BODY_MAX},
};
