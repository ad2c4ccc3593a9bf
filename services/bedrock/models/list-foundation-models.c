/* ListFoundationModels: the catalogue, filtered. */
#include "services/bedrock/bedrock-state.h"
#include "services/bedrock/models/foundation-model.h"

static bool is_wanted(const struct model *model,
                      const struct bedrock_list_foundation_models_in *in) {
    bool provider = !str_is_set(in->by_provider) || str_eq_nocase(in->by_provider, model->provider);
    bool output = !str_is_set(in->by_output_modality) ||
                  str_eq(in->by_output_modality, foundation_model_output(model));
    bool inference =
        !str_is_set(in->by_inference_type) || str_eq(in->by_inference_type, STR("ON_DEMAND"));
    return provider && output && inference && !str_is_set(in->by_customization_type);
}

enum outcome bedrock_list_foundation_models(struct call *call,
                                            const struct bedrock_list_foundation_models_in *in,
                                            struct bedrock_list_foundation_models_out *out) {
    const struct bedrock_state *state = call->state;
    const struct catalogue *cat = &state->catalogue;
    struct bedrock_foundation_model_summary_list *list = &out->model_summaries;

    list->items = arena_array(call->arena, struct bedrock_foundation_model_summary, cat->count + 1);
    for (size_t i = 0; i < cat->count; i++) {
        if (!is_wanted(&cat->models[i], in)) continue;
        list->items[list->count++] = foundation_model_summary(call, &cat->models[i]);
    }
    return DONE;
}
