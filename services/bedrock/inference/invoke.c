#include "services/bedrock/inference/invoke.h"

enum outcome invoke_read(struct call *call, struct str model_id, struct str body,
                         const struct inference_ops *ops, struct inference **inference) {
    struct value *v = arena_new(call->arena, struct value);
    const struct model *model = inference_model(call, model_id);
    if (model == NULL) return FAILED;
    if (json_read(call->arena, body, v, NULL) != ERR_OK || v->kind != VALUE_OBJECT) {
        return call_fail(call, &BEDROCK_RUNTIME_VALIDATION_EXCEPTION,
                         STR("Malformed input request, please reformat your input and try again."));
    }
    *inference = inference_new(call, model, ops);
    return family_of(model)->read(*inference, v);
}
