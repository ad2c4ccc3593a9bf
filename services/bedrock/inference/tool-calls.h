/* services/bedrock/inference/tool-calls.h - how a text model calls tools: it writes
 *
 *   <tool_call>{"name": "get_weather", "arguments": {"city": "Paris"}}</tool_call>
 *
 * the form that Hermes and Qwen models, and our demo model, were trained on. */
#ifndef SERVICES_BEDROCK_INFERENCE_TOOL_CALLS_H
#define SERVICES_BEDROCK_INFERENCE_TOOL_CALLS_H

#include "shared/aws/call.h"
#include "shared/aws/gen/bedrock-runtime.h"

enum { TOOL_CALLS_MAX = 16 };

/* The paragraph of the system turn that lists the tools. */
void tool_calls_describe(struct buf *text, const struct bedrock_runtime_tool_configuration *tools);

/* A call made earlier in the conversation, as the model wrote it. `input` is JSON. */
void tool_calls_write(struct buf *text, struct str name, struct str input);

/* How much of `text` is certainly none of a call: all before a "<tool_call>", or before a tail that
 * may become one. */
size_t tool_calls_plain_len(struct str text);

struct tool_call {
    struct str id, name;
    struct str input; /* JSON */
};

/* The well-formed calls in `text`; an ill-formed one ends the list. */
size_t tool_calls_read(struct call *call, struct str text, struct tool_call *calls);

#endif
