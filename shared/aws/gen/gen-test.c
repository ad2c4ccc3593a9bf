/* The generated tables: what every reader of them relies on, and a few facts known from AWS's
 * documentation. tests/gen/gen-test.py tests the generator itself. */
#include "shared/aws/gen/apigateway.h"
#include "shared/aws/gen/apigatewayv2.h"
#include "shared/aws/gen/bedrock-agent-runtime.h"
#include "shared/aws/gen/bedrock-runtime.h"
#include "shared/aws/gen/bedrock.h"
#include "shared/aws/gen/cloudformation.h"
#include "shared/aws/gen/cloudfront.h"
#include "shared/aws/gen/cloudwatch.h"
#include "shared/aws/gen/cognito-identity.h"
#include "shared/aws/gen/cognito-idp.h"
#include "shared/aws/gen/dynamodb.h"
#include "shared/aws/gen/dynamodbstreams.h"
#include "shared/aws/gen/ec2.h"
#include "shared/aws/gen/ecr.h"
#include "shared/aws/gen/ecs.h"
#include "shared/aws/gen/elbv2.h"
#include "shared/aws/gen/events.h"
#include "shared/aws/gen/iam.h"
#include "shared/aws/gen/kms.h"
#include "shared/aws/gen/lambda.h"
#include "shared/aws/gen/logs.h"
#include "shared/aws/gen/s3.h"
#include "shared/aws/gen/scheduler.h"
#include "shared/aws/gen/secretsmanager.h"
#include "shared/aws/gen/sns.h"
#include "shared/aws/gen/sqs.h"
#include "shared/aws/gen/ssm.h"
#include "shared/aws/gen/stepfunctions.h"
#include "shared/aws/gen/sts.h"
#include "shared/base/test.h"

static const struct service_facts *const services[] = {
    &apigateway_facts,
    &apigatewayv2_facts,
    &bedrock_agent_runtime_facts,
    &bedrock_facts,
    &bedrock_runtime_facts,
    &cloudformation_facts,
    &cloudfront_facts,
    &cloudwatch_facts,
    &cognito_identity_facts,
    &cognito_idp_facts,
    &dynamodb_facts,
    &dynamodbstreams_facts,
    &ec2_facts,
    &ecr_facts,
    &ecs_facts,
    &elbv2_facts,
    &events_facts,
    &iam_facts,
    &kms_facts,
    &lambda_facts,
    &logs_facts,
    &s3_facts,
    &scheduler_facts,
    &secretsmanager_facts,
    &sns_facts,
    &sqs_facts,
    &ssm_facts,
    &stepfunctions_facts,
    &sts_facts,
};

/* Shapes recur: each is looked at once. */
struct seen {
    const struct shape *shapes[8192];
    size_t count;
};

static bool seen_before(struct seen *seen, const struct shape *shape) {
    for (size_t i = 0; i < seen->count; i++) {
        if (seen->shapes[i] == shape) return true;
    }
    CHECK(seen->count < ARRAY_LEN(seen->shapes), "room for all shapes");
    seen->shapes[seen->count++] = shape;
    return false;
}

static bool is_struct(const struct shape *shape) {
    return shape->kind == SHAPE_STRUCT || shape->kind == SHAPE_UNION || shape->kind == SHAPE_EVENTS;
}

static size_t stored_size(const struct shape *shape) {
    return is_struct(shape) ? sizeof(void *) : shape->size;
}

/* Members lie in the struct, one after the other. */
static void check_members(const struct shape *shape) {
    size_t end = 0;
    size_t payloads = 0;
    for (size_t i = 0; i < shape->member_count; i++) {
        const struct member *m = &shape->members[i];
        CHECK(m->shape != NULL && m->name.len > 0 && m->wire_name.len > 0, "whole");
        CHECK(m->offset >= end, "in the order of the model, without overlap");
        end = m->offset + stored_size(m->shape);
        payloads += (m->flags & MEMBER_PAYLOAD) != 0;
    }
    CHECK(end <= shape->size, "inside of the struct");
    CHECK(payloads <= 1, "one body");
}

static void check_one(const struct shape *shape) {
    CHECK(shape->name.len > 0 && shape->size > 0, "named, stored");
    CHECK((shape->enums == NULL) == (shape->enum_count == 0), "values and their count");
    if (shape->kind == SHAPE_LIST) {
        CHECK(shape->element != NULL && shape->element_name.len > 0, "a list has elements");
        CHECK(shape->size == sizeof(struct any_list), "all lists are stored alike");
    }
    if (shape->kind == SHAPE_MAP) {
        CHECK(shape->key != NULL && shape->element != NULL, "a map has keys and values");
        CHECK(shape->key->kind == SHAPE_STRING, "keys are strings");
        CHECK(shape_entry_size(shape) % _Alignof(struct str) == 0, "entries are aligned");
    }
    if (shape->kind == SHAPE_CUSTOM) CHECK(shape->custom != NULL, "a codec of its own");
    if (is_struct(shape)) check_members(shape);
}

/* Without recursion: shapes found on the way are appended, and looked at in their turn. */
static void check_shapes_from(struct seen *seen, const struct shape *first) {
    size_t next = seen->count;
    if (first == NULL || seen_before(seen, first)) return;
    for (; next < seen->count; next++) {
        const struct shape *shape = seen->shapes[next];
        check_one(shape);
        if (shape->element != NULL) seen_before(seen, shape->element);
        if (shape->key != NULL) seen_before(seen, shape->key);
        for (size_t i = 0; i < shape->member_count; i++)
            seen_before(seen, shape->members[i].shape);
    }
}

static void check_errors(struct seen *seen, const struct operation_facts *op) {
    for (size_t i = 0; i < op->error_count; i++) {
        const struct aws_error *error = op->errors[i];
        CHECK(error->code.len > 0 && error->shape_name.len > 0, "named");
        CHECK(error->http_status >= 300 && error->http_status < 600, "a status of failure");
        CHECK(error->server_fault == (error->http_status >= 500), "whose fault it is");
        check_shapes_from(seen, error->shape);
    }
}

/* Every {label} of the path is a member, and the other way round. */
static void check_labels(const struct operation_facts *op) {
    size_t braces = 0;
    size_t labels = 0;
    for (size_t i = 0; i < op->uri.len; i++)
        braces += op->uri.ptr[i] == '{';
    for (size_t i = 0; op->input != NULL && i < op->input->member_count; i++) {
        labels += op->input->members[i].place == PLACE_LABEL;
    }
    CHECK(op->input == NULL || braces == labels, "labels have members");
}

static void check_operation(struct seen *seen, const struct operation_facts *op) {
    CHECK(op->name.len > 0 && op->method.len > 0, "every row is written");
    CHECK(op->uri.len > 0 && op->uri.ptr[0] == '/', "a path");
    CHECK(!str_contains(op->uri, STR("?")), "the constant query stands apart");
    CHECK(str_contains(op->iam_action, STR(":")), "an action of IAM");
    CHECK(op->http_status >= 200 && op->http_status < 300, "a status of success");
    CHECK(op->input == NULL || op->input->size == op->in_size, "the input's size");
    CHECK(op->output == NULL || op->output->size == op->out_size, "the output's size");
    CHECK((op->in_size == 0) == (op->out_size == 0), "both, where there is a handler");
    check_labels(op);
    check_shapes_from(seen, op->input);
    check_shapes_from(seen, op->output);
    check_errors(seen, op);
}

TEST(every_table_is_whole) {
    static struct seen seen;
    for (size_t i = 0; i < ARRAY_LEN(services); i++) {
        const struct service_facts *s = services[i];
        CHECK(s->name.len > 0 && s->signing_name.len > 0 && s->api_version.len > 0, "named");
        CHECK((s->protocols & 1U << s->protocol) != 0, "the preferred protocol is spoken");
        CHECK(s->operation_count > 0, "operations");
        seen.count = 0;
        for (size_t j = 0; j < s->operation_count; j++)
            check_operation(&seen, &s->operations[j]);
    }
}

static const struct operation_facts *find(const struct service_facts *service, const char *name) {
    for (size_t i = 0; i < service->operation_count; i++) {
        if (str_eq_c(service->operations[i].name, name)) return &service->operations[i];
    }
    fail_msg("no operation called %s", name);
    return NULL;
}

static const struct member *find_member(const struct shape *shape, const char *name) {
    for (size_t i = 0; i < shape->member_count; i++) {
        if (str_eq_c(shape->members[i].name, name)) return &shape->members[i];
    }
    fail_msg("no member called %s", name);
    return NULL;
}

TEST(rows_stand_where_the_enum_says) {
    CHECK_STR(dynamodb_facts.operations[DYNAMODB_PUT_ITEM].name, STR("PutItem"), "DynamoDB's");
    CHECK_STR(ec2_facts.operations[EC2_DESCRIBE_INSTANCES].name, STR("DescribeInstances"), "EC2's");
    CHECK_STR(s3_facts.operations[S3_LIST_OBJECTS_V2].name, STR("ListObjectsV2"), "S3's");
    CHECK(sqs_facts.operation_count == SQS_OPERATION_COUNT, "all rows");
}

TEST(actions_that_are_not_called_as_their_operation) {
    static const struct {
        const struct service_facts *service;
        const char *operation, *action;
    } rows[] = {
        {&s3_facts, "ListObjectsV2", "s3:ListBucket"},
        {&s3_facts, "HeadObject", "s3:GetObject"},
        {&lambda_facts, "Invoke", "lambda:InvokeFunction"},
        {&bedrock_runtime_facts, "Converse", "bedrock:InvokeModel"},
        {&bedrock_runtime_facts, "ConverseStream", "bedrock:InvokeModelWithResponseStream"},
        {&apigateway_facts, "CreateRestApi", "apigateway:POST"},
        {&cloudwatch_facts, "PutMetricData", "cloudwatch:PutMetricData"},
        {&dynamodbstreams_facts, "GetRecords", "dynamodb:GetRecords"},
        {&stepfunctions_facts, "StartExecution", "states:StartExecution"},
    };
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        CHECK_STR(find(rows[i].service, rows[i].operation)->iam_action, str_c(rows[i].action),
                  rows[i].operation);
    }
}

TEST(how_services_speak) {
    uint32_t cloudwatch = 1U << PROTOCOL_CBOR | 1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_QUERY;
    CHECK(cloudwatch_facts.protocols == cloudwatch, "three protocols");
    CHECK_STR(cloudwatch_facts.service_id, STR("GraniteServiceVersion20100801"),
              "the name in rpc-v2-cbor's paths");
    CHECK(cloudwatch_facts.query_compatible, "x-amzn-query-error");
    CHECK(sqs_facts.protocols == (1U << PROTOCOL_JSON_1_0 | 1U << PROTOCOL_QUERY), "old clients");
    CHECK(dynamodb_facts.protocol == PROTOCOL_JSON_1_0, "json 1.0");
    CHECK_STR(dynamodb_facts.target_prefix, STR("DynamoDB_20120810"), "X-Amz-Target");
    CHECK_STR(dynamodb_facts.error_namespace, STR("com.amazonaws.dynamodb.v20120810"),
              "before the error's name");
    CHECK(logs_facts.protocol == PROTOCOL_JSON_1_1, "json 1.1");
    CHECK(ec2_facts.protocol == PROTOCOL_EC2 && s3_facts.protocol == PROTOCOL_REST_XML, "xml");
    CHECK_STR(bedrock_runtime_facts.signing_name, STR("bedrock"), "one signing name for both");
    CHECK(iam_facts.global && !sts_facts.global && !s3_facts.global, "one endpoint for all");
}

TEST(facts_of_operations) {
    const struct operation_facts *list = find(&s3_facts, "ListObjectsV2");
    CHECK_STR(list->uri, STR("/{Bucket}"), "without the query");
    CHECK_STR(list->query, STR("list-type=2"), "the constant query");
    CHECK(find(&s3_facts, "PutObject")->flags == OPERATION_STREAM_IN, "not collected first");
    CHECK(find(&s3_facts, "GetObject")->flags == OPERATION_STREAM_OUT, "sent as it is read");
    CHECK(find(&s3_facts, "DeleteObjects")->flags & OPERATION_CHECKSUM_REQUIRED, "Content-MD5");
    CHECK(find(&bedrock_runtime_facts, "ConverseStream")->flags == OPERATION_EVENTS_OUT, "events");
    CHECK(find(&sts_facts, "AssumeRoleWithSAML")->flags == OPERATION_UNSIGNED, "no credentials");
    CHECK_STR(find(&stepfunctions_facts, "StartSyncExecution")->host_prefix, STR("sync-"),
              "host prefix");
    CHECK_STR(find(&sts_facts, "GetCallerIdentity")->result_wrapper, STR("GetCallerIdentityResult"),
              "wrapper");
    CHECK(find(&lambda_facts, "CreateFunction")->http_status == 201, "status of the model");
}

TEST(facts_of_members) {
    const struct member *item = find_member(&dynamodb_put_item_in_shape, "Item");
    CHECK(item->flags == MEMBER_REQUIRED && item->shape->kind == SHAPE_MAP, "PutItem's item");
    CHECK(item->shape->element->custom == &attribute_value_custom, "values with their own codec");

    const struct member *key = find_member(&s3_put_object_in_shape, "Key");
    CHECK(key->place == PLACE_LABEL && key->shape->min > 0, "in the path, not empty");
    CHECK(find_member(&s3_put_object_in_shape, "Body")->flags & MEMBER_PAYLOAD, "the body");
    CHECK_STR(find_member(&s3_put_object_in_shape, "Metadata")->wire_name, STR("x-amz-meta-"),
              "prefix of the headers");
    CHECK(find_member(&s3_put_object_in_shape, "Metadata")->place == PLACE_HEADERS, "by prefix");
    CHECK(find_member(&s3_list_objects_v2_out_shape, "Contents")->flags & MEMBER_FLATTENED, "flat");
    CHECK(find_member(&s3_head_object_out_shape, "LastModified")->place == PLACE_HEADER, "header");

    const struct member *stream = find_member(&bedrock_runtime_converse_stream_out_shape, "stream");
    CHECK(stream->shape->kind == SHAPE_EVENTS, "an event stream");
    CHECK(find_member(stream->shape, "messageStart")->shape->flags & SHAPE_EVENT, "its events");
}

TEST(facts_of_errors) {
    CHECK_STR(DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION.code,
              STR("ConditionalCheckFailedException"), "code");
    CHECK(DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION.http_status == 400, "json: 400");
    CHECK(DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION.shape->member_count == 1, "Item");
    CHECK(DYNAMODB_INTERNAL_SERVER_ERROR.http_status == 500, "fault");
    CHECK(DYNAMODB_INTERNAL_SERVER_ERROR.server_fault, "the server's");
    CHECK(S3_NO_SUCH_KEY.http_status == 404 && S3_INVALID_ARGUMENT.http_status == 400, "overlay");
    CHECK(BEDROCK_RUNTIME_VALIDATION_EXCEPTION.shape == NULL, "nothing but a message");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_table_is_whole),
        cmocka_unit_test(rows_stand_where_the_enum_says),
        cmocka_unit_test(actions_that_are_not_called_as_their_operation),
        cmocka_unit_test(how_services_speak),
        cmocka_unit_test(facts_of_operations),
        cmocka_unit_test(facts_of_members),
        cmocka_unit_test(facts_of_errors),
    };
    return cmocka_run_group_tests_name("generated tables", tests, NULL, NULL);
}
