/* services/bedrock/models/foundation-model.h - a catalogue entry as the API describes it. Private
 * to models/. */
#ifndef SERVICES_BEDROCK_MODELS_FOUNDATION_MODEL_H
#define SERVICES_BEDROCK_MODELS_FOUNDATION_MODEL_H

#include "services/bedrock/models/catalogue.h"
#include "shared/aws/call.h"
#include "shared/aws/gen/bedrock.h"

/* "arn:aws:bedrock:us-east-1::foundation-model/<id>": no account. */
struct str foundation_model_arn(struct call *call, const struct model *model);

/* "TEXT" or "EMBEDDING". */
struct str foundation_model_output(const struct model *model);

struct bedrock_foundation_model_summary foundation_model_summary(struct call *call,
                                                                 const struct model *model);

#endif
