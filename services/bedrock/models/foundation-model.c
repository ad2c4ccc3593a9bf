#include "services/bedrock/models/foundation-model.h"

struct str foundation_model_arn(struct call *call, const struct model *model) {
    return ARENA_CONCAT(call->arena, STR("arn:aws:bedrock:"), call->region,
                        STR("::foundation-model/"), model->id);
}

struct str foundation_model_output(const struct model *model) {
    return model->family == FAMILY_TITAN_EMBED ? STR("EMBEDDING") : STR("TEXT");
}

static struct str_list list_of(struct call *call, struct str only) {
    struct str *items = arena_new(call->arena, struct str);
    items[0] = only;
    return (struct str_list){items, 1};
}

struct bedrock_foundation_model_summary foundation_model_summary(struct call *call,
                                                                 const struct model *model) {
    struct bedrock_foundation_model_lifecycle *lifecycle =
        arena_new(call->arena, struct bedrock_foundation_model_lifecycle);
    lifecycle->status = STR("ACTIVE");
    struct str_list none = {arena_new(call->arena, struct str), 0};

    return (struct bedrock_foundation_model_summary){
        .model_arn = foundation_model_arn(call, model),
        .model_id = model->id,
        .model_name = model->name,
        .provider_name = model->provider,
        .input_modalities = list_of(call, STR("TEXT")),
        .output_modalities = list_of(call, foundation_model_output(model)),
        .response_streaming_supported = OPT_BOOL(model->family != FAMILY_TITAN_EMBED),
        .customizations_supported = none,
        .inference_types_supported = list_of(call, STR("ON_DEMAND")),
        .model_lifecycle = lifecycle,
    };
}
