/* GetFoundationModel: one entry of the catalogue, by id or ARN. */
#include "services/bedrock/bedrock-state.h"
#include "services/bedrock/models/foundation-model.h"

enum outcome bedrock_get_foundation_model(struct call *call,
                                          const struct bedrock_get_foundation_model_in *in,
                                          struct bedrock_get_foundation_model_out *out) {
    const struct bedrock_state *state = call->state;
    const struct model *model = catalogue_find(&state->catalogue, in->model_identifier);
    if (model == NULL) {
        return call_fail(call, &BEDROCK_RESOURCE_NOT_FOUND_EXCEPTION,
                         STR("Could not resolve the foundation model from the provided model "
                             "identifier."));
    }
    struct bedrock_foundation_model_summary s = foundation_model_summary(call, model);
    struct bedrock_foundation_model_details *details =
        arena_new(call->arena, struct bedrock_foundation_model_details);
    *details = (struct bedrock_foundation_model_details){
        .model_arn = s.model_arn,
        .model_id = s.model_id,
        .model_name = s.model_name,
        .provider_name = s.provider_name,
        .input_modalities = s.input_modalities,
        .output_modalities = s.output_modalities,
        .response_streaming_supported = s.response_streaming_supported,
        .customizations_supported = s.customizations_supported,
        .inference_types_supported = s.inference_types_supported,
        .model_lifecycle = s.model_lifecycle,
    };
    out->model_details = details;
    return DONE;
}
