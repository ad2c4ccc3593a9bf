/* services/bedrock/inference/invoke.h - what InvokeModel and its stream have in common. */
#ifndef SERVICES_BEDROCK_INFERENCE_INVOKE_H
#define SERVICES_BEDROCK_INFERENCE_INVOKE_H

#include "services/bedrock/models/family.h"

/* Find the model and let its family read the body. FAILED: call->error is set. */
MUST_CHECK enum outcome invoke_read(struct call *call, struct str model_id, struct str body,
                                    const struct inference_ops *ops, struct inference **inference);

#endif
