/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/bedrock-agent-runtime.h"

static const struct operation_facts operations[] = {
    [BEDROCK_AGENT_RUNTIME_AGENTIC_RETRIEVE_STREAM] =
        {.name = STR_INIT("AgenticRetrieveStream"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/agenticRetrieveStream"),
         .iam_action = STR_INIT("bedrock:AgenticRetrieveStream"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [BEDROCK_AGENT_RUNTIME_CHECK_INGESTED_DOCUMENT_ACL] =
        {.name = STR_INIT("CheckIngestedDocumentAcl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/check-ingested-document-acl"),
         .iam_action = STR_INIT("bedrock:CheckIngestedDocumentAcl"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_CREATE_INVOCATION] =
        {.name = STR_INIT("CreateInvocation"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/invocations/"),
         .iam_action = STR_INIT("bedrock:CreateInvocation"), .http_status = 201},
    [BEDROCK_AGENT_RUNTIME_CREATE_SESSION] =
        {.name = STR_INIT("CreateSession"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/sessions/"), .iam_action = STR_INIT("bedrock:CreateSession"),
         .http_status = 201},
    [BEDROCK_AGENT_RUNTIME_DELETE_AGENT_MEMORY] =
        {.name = STR_INIT("DeleteAgentMemory"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/agents/{agentId}/agentAliases/{agentAliasId}/memories"),
         .iam_action = STR_INIT("bedrock:DeleteAgentMemory"), .http_status = 202},
    [BEDROCK_AGENT_RUNTIME_DELETE_SESSION] =
        {.name = STR_INIT("DeleteSession"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/"),
         .iam_action = STR_INIT("bedrock:DeleteSession"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_END_SESSION] =
        {.name = STR_INIT("EndSession"), .method = STR_INIT("PATCH"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}"),
         .iam_action = STR_INIT("bedrock:EndSession"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GENERATE_QUERY] =
        {.name = STR_INIT("GenerateQuery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/generateQuery"), .iam_action = STR_INIT("bedrock:GenerateQuery"),
         .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_AGENT_MEMORY] =
        {.name = STR_INIT("GetAgentMemory"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/agents/{agentId}/agentAliases/{agentAliasId}/memories"),
         .iam_action = STR_INIT("bedrock:GetAgentMemory"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_DOCUMENT_CONTENT] =
        {.name = STR_INIT("GetDocumentContent"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content"),
         .iam_action = STR_INIT("bedrock:GetDocumentContent"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_EXECUTION_FLOW_SNAPSHOT] =
        {.name = STR_INIT("GetExecutionFlowSnapshot"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot"),
         .iam_action = STR_INIT("bedrock:GetExecutionFlowSnapshot"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_FLOW_EXECUTION] =
        {.name = STR_INIT("GetFlowExecution"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}"),
         .iam_action = STR_INIT("bedrock:GetFlowExecution"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_INGESTED_DOCUMENT_ACL] =
        {.name = STR_INIT("GetIngestedDocumentAcl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/get-ingested-document-acl"),
         .iam_action = STR_INIT("bedrock:GetIngestedDocumentAcl"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_INVOCATION_STEP] =
        {.name = STR_INIT("GetInvocationStep"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}"),
         .iam_action = STR_INIT("bedrock:GetInvocationStep"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_GET_SESSION] =
        {.name = STR_INIT("GetSession"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/"),
         .iam_action = STR_INIT("bedrock:GetSession"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_INVOKE_AGENT] =
        {.name = STR_INIT("InvokeAgent"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text"),
         .iam_action = STR_INIT("bedrock:InvokeAgent"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [BEDROCK_AGENT_RUNTIME_INVOKE_FLOW] =
        {.name = STR_INIT("InvokeFlow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}"),
         .iam_action = STR_INIT("bedrock:InvokeFlow"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [BEDROCK_AGENT_RUNTIME_INVOKE_INLINE_AGENT] =
        {.name = STR_INIT("InvokeInlineAgent"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/agents/{sessionId}"),
         .iam_action = STR_INIT("bedrock:InvokeInlineAgent"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [BEDROCK_AGENT_RUNTIME_LIST_FLOW_EXECUTION_EVENTS] =
        {.name = STR_INIT("ListFlowExecutionEvents"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events"),
         .iam_action = STR_INIT("bedrock:ListFlowExecutionEvents"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_LIST_FLOW_EXECUTIONS] =
        {.name = STR_INIT("ListFlowExecutions"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/flows/{flowIdentifier}/executions"),
         .iam_action = STR_INIT("bedrock:ListFlowExecutions"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_LIST_INVOCATION_STEPS] =
        {.name = STR_INIT("ListInvocationSteps"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/invocationSteps/"),
         .iam_action = STR_INIT("bedrock:ListInvocationSteps"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_LIST_INVOCATIONS] =
        {.name = STR_INIT("ListInvocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/invocations/"),
         .iam_action = STR_INIT("bedrock:ListInvocations"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_LIST_SESSIONS] =
        {.name = STR_INIT("ListSessions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/sessions/"), .iam_action = STR_INIT("bedrock:ListSessions"),
         .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/tags/{resourceArn}"),
         .iam_action = STR_INIT("bedrock:ListTagsForResource"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_OPTIMIZE_PROMPT] =
        {.name = STR_INIT("OptimizePrompt"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/optimize-prompt"), .iam_action = STR_INIT("bedrock:OptimizePrompt"),
         .http_status = 200, .flags = OPERATION_EVENTS_OUT},
    [BEDROCK_AGENT_RUNTIME_PUT_INVOCATION_STEP] =
        {.name = STR_INIT("PutInvocationStep"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/invocationSteps/"),
         .iam_action = STR_INIT("bedrock:PutInvocationStep"), .http_status = 201},
    [BEDROCK_AGENT_RUNTIME_RERANK] =
        {.name = STR_INIT("Rerank"), .method = STR_INIT("POST"), .uri = STR_INIT("/rerank"),
         .iam_action = STR_INIT("bedrock:Rerank"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_RETRIEVE] = {.name = STR_INIT("Retrieve"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/knowledgebases/{knowledgeBaseId}/retrieve"),
     .iam_action = STR_INIT("bedrock:Retrieve"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_RETRIEVE_AND_GENERATE] =
        {.name = STR_INIT("RetrieveAndGenerate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/retrieveAndGenerate"),
         .iam_action = STR_INIT("bedrock:RetrieveAndGenerate"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_RETRIEVE_AND_GENERATE_STREAM] =
        {.name = STR_INIT("RetrieveAndGenerateStream"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/retrieveAndGenerateStream"),
         .iam_action = STR_INIT("bedrock:RetrieveAndGenerateStream"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT},
    [BEDROCK_AGENT_RUNTIME_START_FLOW_EXECUTION] =
        {.name = STR_INIT("StartFlowExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions"),
         .iam_action = STR_INIT("bedrock:StartFlowExecution"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_STOP_FLOW_EXECUTION] =
        {.name = STR_INIT("StopFlowExecution"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop"),
         .iam_action = STR_INIT("bedrock:StopFlowExecution"), .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/tags/{resourceArn}"), .iam_action = STR_INIT("bedrock:TagResource"),
         .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/tags/{resourceArn}"), .iam_action = STR_INIT("bedrock:UntagResource"),
         .http_status = 200},
    [BEDROCK_AGENT_RUNTIME_UPDATE_SESSION] =
        {.name = STR_INIT("UpdateSession"), .method = STR_INIT("PUT"),
         .uri = STR_INIT("/sessions/{sessionIdentifier}/"),
         .iam_action = STR_INIT("bedrock:UpdateSession"), .http_status = 200},
};

const struct service_facts bedrock_agent_runtime_facts = {
    .name = STR_INIT("bedrock-agent-runtime"), .signing_name = STR_INIT("bedrock"),
    .endpoint_prefix = STR_INIT("bedrock-agent-runtime"), .api_version = STR_INIT("2023-07-26"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 35,
    .operations = operations,
};
