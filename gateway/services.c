#include "gateway/services.h"

#include "infrastructure/iam/sts/sts-service.h"
#include "services/bedrock/bedrock-service.h"
#include "services/dynamodb/dynamodb-service.h"
#include "services/dynamodb/streams/dynamodbstreams-service.h"
#include "services/s3/s3-service.h"
#include "shared/aws/gen/apigateway.h"
#include "shared/aws/gen/apigatewayv2.h"
#include "shared/aws/gen/bedrock-agent-runtime.h"
#include "shared/aws/gen/cloudformation.h"
#include "shared/aws/gen/cloudfront.h"
#include "shared/aws/gen/cloudwatch.h"
#include "shared/aws/gen/cognito-identity.h"
#include "shared/aws/gen/cognito-idp.h"
#include "shared/aws/gen/ec2.h"
#include "shared/aws/gen/ecr.h"
#include "shared/aws/gen/ecs.h"
#include "shared/aws/gen/elbv2.h"
#include "shared/aws/gen/events.h"
#include "shared/aws/gen/iam.h"
#include "shared/aws/gen/kms.h"
#include "shared/aws/gen/lambda.h"
#include "shared/aws/gen/logs.h"
#include "shared/aws/gen/scheduler.h"
#include "shared/aws/gen/secretsmanager.h"
#include "shared/aws/gen/sns.h"
#include "shared/aws/gen/sqs.h"
#include "shared/aws/gen/ssm.h"
#include "shared/aws/gen/stepfunctions.h"

/* Recognized, and answered "not implemented". */
#define FACTS_ONLY(name) static const struct service name##_only = {.facts = &name##_facts}

FACTS_ONLY(apigateway);
FACTS_ONLY(apigatewayv2);
FACTS_ONLY(bedrock_agent_runtime);
FACTS_ONLY(cloudformation);
FACTS_ONLY(cloudfront);
FACTS_ONLY(cloudwatch);
FACTS_ONLY(cognito_identity);
FACTS_ONLY(cognito_idp);
FACTS_ONLY(ec2);
FACTS_ONLY(ecr);
FACTS_ONLY(ecs);
FACTS_ONLY(elbv2);
FACTS_ONLY(events);
FACTS_ONLY(iam);
FACTS_ONLY(kms);
FACTS_ONLY(lambda);
FACTS_ONLY(logs);
FACTS_ONLY(scheduler);
FACTS_ONLY(secretsmanager);
FACTS_ONLY(sns);
FACTS_ONLY(sqs);
FACTS_ONLY(ssm);
FACTS_ONLY(stepfunctions);

/* S3 comes last: whatever no other service claims is a bucket. */
const struct service *const services[] = {
    &sts_service,
    &dynamodb_service,
    &dynamodbstreams_service,
    &bedrock_service,
    &bedrock_runtime_service,
    &apigateway_only,
    &apigatewayv2_only,
    &bedrock_agent_runtime_only,
    &cloudformation_only,
    &cloudfront_only,
    &cloudwatch_only,
    &cognito_identity_only,
    &cognito_idp_only,
    &ec2_only,
    &ecr_only,
    &ecs_only,
    &elbv2_only,
    &events_only,
    &iam_only,
    &kms_only,
    &lambda_only,
    &logs_only,
    &scheduler_only,
    &secretsmanager_only,
    &sns_only,
    &sqs_only,
    &ssm_only,
    &stepfunctions_only,
    &s3_service,
};
const size_t service_count = ARRAY_LEN(services);
