/* services/bedrock/inference/conversation.h - Converse's messages as turns of a chat.
 *
 * Text models only: an image or a document is an error that says so. Tools are listed in the system
 * turn; see tool-calls.h for how the model calls them. */
#ifndef SERVICES_BEDROCK_INFERENCE_CONVERSATION_H
#define SERVICES_BEDROCK_INFERENCE_CONVERSATION_H

#include "services/bedrock/bedrock-inference.h"

/* What Converse, ConverseStream and CountTokens have in common. */
struct conversation {
    const struct bedrock_runtime_message_list *messages;
    const struct bedrock_runtime_system_content_block_list *system;
    const struct bedrock_runtime_inference_configuration *config; /* may be NULL */
    const struct bedrock_runtime_tool_configuration *tools;       /* may be NULL */
    struct str more_fields; /* additionalModelRequestFields: JSON, or absent */
};

/* Fill in `inference->ask`. FAILED: ValidationException with Bedrock's words. */
MUST_CHECK enum outcome conversation_read(struct inference *inference,
                                          const struct conversation *conversation);

/* Converse's word for why it ended. */
struct str conversation_stop_reason(enum runner_stop_reason reason);

/* In the call's arena. */
const struct bedrock_runtime_token_usage *conversation_usage(struct call *call,
                                                             const struct runner_done *done);

#endif
