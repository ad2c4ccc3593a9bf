/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/elbv2.h"

static const struct str enum_describe_target_health_input_include_enum[] = {
    STR_INIT("AnomalyDetection"), STR_INIT("All"),
};
static const struct str enum_target_health_state_enum[] = {
    STR_INIT("initial"), STR_INIT("healthy"), STR_INIT("unhealthy"), STR_INIT("unhealthy.draining"),
    STR_INIT("unused"), STR_INIT("draining"), STR_INIT("unavailable"),
};
static const struct str enum_target_health_reason_enum[] = {
    STR_INIT("Elb.RegistrationInProgress"), STR_INIT("Elb.InitialHealthChecking"),
    STR_INIT("Target.ResponseCodeMismatch"), STR_INIT("Target.Timeout"),
    STR_INIT("Target.FailedHealthChecks"), STR_INIT("Target.NotRegistered"),
    STR_INIT("Target.NotInUse"), STR_INIT("Target.DeregistrationInProgress"),
    STR_INIT("Target.InvalidState"), STR_INIT("Target.IpUnusable"),
    STR_INIT("Target.HealthCheckDisabled"), STR_INIT("Elb.InternalError"),
};
static const struct str enum_anomaly_result_enum[] = {STR_INIT("anomalous"), STR_INIT("normal")};
static const struct str enum_mitigation_in_effect_enum[] = {STR_INIT("yes"), STR_INIT("no")};
static const struct str enum_target_administrative_override_state_enum[] = {
    STR_INIT("unknown"), STR_INIT("no_override"), STR_INIT("zonal_shift_active"),
    STR_INIT("zonal_shift_delegated_to_dns"),
};
static const struct str enum_target_administrative_override_reason_enum[] = {
    STR_INIT("AdministrativeOverride.Unknown"), STR_INIT("AdministrativeOverride.NoOverride"),
    STR_INIT("AdministrativeOverride.ZonalShiftActive"),
    STR_INIT("AdministrativeOverride.ZonalShiftDelegatedToDns"),
};

static const struct shape shape_target_group_arn = {
    .name = STR_INIT("TargetGroupArn"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_target_id = {
    .name = STR_INIT("TargetId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_port = {
    .name = STR_INIT("Port"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 65535,
};
static const struct shape shape_zone_name = {
    .name = STR_INIT("ZoneName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_quic_server_id = {
    .name = STR_INIT("QuicServerId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256,
};
static const struct shape shape_describe_target_health_input_include_enum = {
    .name = STR_INIT("DescribeTargetHealthInputIncludeEnum"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_describe_target_health_input_include_enum,
    .enum_count = 2,
};
static const struct shape shape_health_check_port = {
    .name = STR_INIT("HealthCheckPort"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_target_health_state_enum = {
    .name = STR_INIT("TargetHealthStateEnum"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_target_health_state_enum, .enum_count = 7,
};
static const struct shape shape_target_health_reason_enum = {
    .name = STR_INIT("TargetHealthReasonEnum"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_target_health_reason_enum, .enum_count = 12,
};
static const struct shape shape_description = {
    .name = STR_INIT("Description"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_anomaly_result_enum = {
    .name = STR_INIT("AnomalyResultEnum"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_anomaly_result_enum, .enum_count = 2,
};
static const struct shape shape_mitigation_in_effect_enum = {
    .name = STR_INIT("MitigationInEffectEnum"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_mitigation_in_effect_enum, .enum_count = 2,
};
static const struct shape shape_target_administrative_override_state_enum = {
    .name = STR_INIT("TargetAdministrativeOverrideStateEnum"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_target_administrative_override_state_enum,
    .enum_count = 4,
};
static const struct shape shape_target_administrative_override_reason_enum = {
    .name = STR_INIT("TargetAdministrativeOverrideReasonEnum"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .enums = enum_target_administrative_override_reason_enum,
    .enum_count = 4,
};

static const struct shape shape_target_descriptions = {
    .name = STR_INIT("TargetDescriptions"), .kind = SHAPE_LIST,
    .size = sizeof(struct elbv2_target_description_list),
    .element = &elbv2_target_description_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_list_of_describe_target_health_include_options = {
    .name = STR_INIT("ListOfDescribeTargetHealthIncludeOptions"), .kind = SHAPE_LIST,
    .size = sizeof(struct str_list), .element = &shape_describe_target_health_input_include_enum,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_target_health_descriptions = {
    .name = STR_INIT("TargetHealthDescriptions"), .kind = SHAPE_LIST,
    .size = sizeof(struct elbv2_target_health_description_list),
    .element = &elbv2_target_health_description_shape, .element_name = STR_INIT("member"),
};

static const struct member elbv2_administrative_override_members[] = {
    {.name = STR_INIT("State"), .wire_name = STR_INIT("State"),
     .shape = &shape_target_administrative_override_state_enum,
     .offset = offsetof(struct elbv2_administrative_override, state)},
    {.name = STR_INIT("Reason"), .wire_name = STR_INIT("Reason"),
     .shape = &shape_target_administrative_override_reason_enum,
     .offset = offsetof(struct elbv2_administrative_override, reason)},
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("Description"),
     .shape = &shape_description,
     .offset = offsetof(struct elbv2_administrative_override, description)},
};
const struct shape elbv2_administrative_override_shape = {
    .name = STR_INIT("AdministrativeOverride"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_administrative_override), .member_count = 3,
    .members = elbv2_administrative_override_members,
};

static const struct member elbv2_anomaly_detection_members[] = {
    {.name = STR_INIT("Result"), .wire_name = STR_INIT("Result"),
     .shape = &shape_anomaly_result_enum, .offset = offsetof(struct elbv2_anomaly_detection, result)},
    {.name = STR_INIT("MitigationInEffect"), .wire_name = STR_INIT("MitigationInEffect"),
     .shape = &shape_mitigation_in_effect_enum,
     .offset = offsetof(struct elbv2_anomaly_detection, mitigation_in_effect)},
};
const struct shape elbv2_anomaly_detection_shape = {
    .name = STR_INIT("AnomalyDetection"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_anomaly_detection), .member_count = 2,
    .members = elbv2_anomaly_detection_members,
};

static const struct member elbv2_describe_target_health_in_members[] = {
    {.name = STR_INIT("TargetGroupArn"), .wire_name = STR_INIT("TargetGroupArn"),
     .shape = &shape_target_group_arn,
     .offset = offsetof(struct elbv2_describe_target_health_in, target_group_arn),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Targets"), .wire_name = STR_INIT("Targets"),
     .shape = &shape_target_descriptions,
     .offset = offsetof(struct elbv2_describe_target_health_in, targets)},
    {.name = STR_INIT("Include"), .wire_name = STR_INIT("Include"),
     .shape = &shape_list_of_describe_target_health_include_options,
     .offset = offsetof(struct elbv2_describe_target_health_in, include)},
};
const struct shape elbv2_describe_target_health_in_shape = {
    .name = STR_INIT("DescribeTargetHealthInput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_describe_target_health_in), .member_count = 3,
    .members = elbv2_describe_target_health_in_members,
};

static const struct member elbv2_describe_target_health_out_members[] = {
    {.name = STR_INIT("TargetHealthDescriptions"),
     .wire_name = STR_INIT("TargetHealthDescriptions"), .shape = &shape_target_health_descriptions,
     .offset = offsetof(struct elbv2_describe_target_health_out, target_health_descriptions)},
};
const struct shape elbv2_describe_target_health_out_shape = {
    .name = STR_INIT("DescribeTargetHealthOutput"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_describe_target_health_out), .member_count = 1,
    .members = elbv2_describe_target_health_out_members,
};

static const struct member elbv2_target_description_members[] = {
    {.name = STR_INIT("Id"), .wire_name = STR_INIT("Id"), .shape = &shape_target_id,
     .offset = offsetof(struct elbv2_target_description, id), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Port"), .wire_name = STR_INIT("Port"), .shape = &shape_port,
     .offset = offsetof(struct elbv2_target_description, port)},
    {.name = STR_INIT("AvailabilityZone"), .wire_name = STR_INIT("AvailabilityZone"),
     .shape = &shape_zone_name,
     .offset = offsetof(struct elbv2_target_description, availability_zone)},
    {.name = STR_INIT("QuicServerId"), .wire_name = STR_INIT("QuicServerId"),
     .shape = &shape_quic_server_id,
     .offset = offsetof(struct elbv2_target_description, quic_server_id)},
};
const struct shape elbv2_target_description_shape = {
    .name = STR_INIT("TargetDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_target_description), .member_count = 4,
    .members = elbv2_target_description_members,
};

static const struct member elbv2_target_health_members[] = {
    {.name = STR_INIT("State"), .wire_name = STR_INIT("State"),
     .shape = &shape_target_health_state_enum, .offset = offsetof(struct elbv2_target_health, state)},
    {.name = STR_INIT("Reason"), .wire_name = STR_INIT("Reason"),
     .shape = &shape_target_health_reason_enum,
     .offset = offsetof(struct elbv2_target_health, reason)},
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("Description"),
     .shape = &shape_description, .offset = offsetof(struct elbv2_target_health, description)},
};
const struct shape elbv2_target_health_shape = {
    .name = STR_INIT("TargetHealth"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_target_health), .member_count = 3,
    .members = elbv2_target_health_members,
};

static const struct member elbv2_target_health_description_members[] = {
    {.name = STR_INIT("Target"), .wire_name = STR_INIT("Target"),
     .shape = &elbv2_target_description_shape,
     .offset = offsetof(struct elbv2_target_health_description, target)},
    {.name = STR_INIT("HealthCheckPort"), .wire_name = STR_INIT("HealthCheckPort"),
     .shape = &shape_health_check_port,
     .offset = offsetof(struct elbv2_target_health_description, health_check_port)},
    {.name = STR_INIT("TargetHealth"), .wire_name = STR_INIT("TargetHealth"),
     .shape = &elbv2_target_health_shape,
     .offset = offsetof(struct elbv2_target_health_description, target_health)},
    {.name = STR_INIT("AnomalyDetection"), .wire_name = STR_INIT("AnomalyDetection"),
     .shape = &elbv2_anomaly_detection_shape,
     .offset = offsetof(struct elbv2_target_health_description, anomaly_detection)},
    {.name = STR_INIT("AdministrativeOverride"), .wire_name = STR_INIT("AdministrativeOverride"),
     .shape = &elbv2_administrative_override_shape,
     .offset = offsetof(struct elbv2_target_health_description, administrative_override)},
};
const struct shape elbv2_target_health_description_shape = {
    .name = STR_INIT("TargetHealthDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct elbv2_target_health_description), .member_count = 5,
    .members = elbv2_target_health_description_members,
};

const struct aws_error ELBV2_HEALTH_UNAVAILABLE_EXCEPTION = {
    .code = STR_INIT("HealthUnavailable"), .shape_name = STR_INIT("HealthUnavailableException"),
    .http_status = 500, .server_fault = true,
};
const struct aws_error ELBV2_INVALID_TARGET_EXCEPTION = {
    .code = STR_INIT("InvalidTarget"), .shape_name = STR_INIT("InvalidTargetException"),
    .http_status = 400,
};
const struct aws_error ELBV2_TARGET_GROUP_NOT_FOUND_EXCEPTION = {
    .code = STR_INIT("TargetGroupNotFound"), .shape_name = STR_INIT("TargetGroupNotFoundException"),
    .http_status = 400,
};
static const struct aws_error *const elbv2_describe_target_health_errors[] = {
    &ELBV2_INVALID_TARGET_EXCEPTION, &ELBV2_TARGET_GROUP_NOT_FOUND_EXCEPTION,
    &ELBV2_HEALTH_UNAVAILABLE_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [ELBV2_DESCRIBE_TARGET_HEALTH] =
        {.name = STR_INIT("DescribeTargetHealth"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTargetHealth"),
         .result_wrapper = STR_INIT("DescribeTargetHealthResult"), .http_status = 200,
         .in_size = sizeof(struct elbv2_describe_target_health_in),
         .out_size = sizeof(struct elbv2_describe_target_health_out),
         .input = &elbv2_describe_target_health_in_shape,
         .output = &elbv2_describe_target_health_out_shape,
         .errors = elbv2_describe_target_health_errors, .error_count = 3},
};

const struct service_facts elbv2_facts = {
    .name = STR_INIT("elbv2"), .signing_name = STR_INIT("elasticloadbalancing"),
    .endpoint_prefix = STR_INIT("elasticloadbalancing"), .api_version = STR_INIT("2015-12-01"),
    .xml_namespace = STR_INIT("http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 1,
    .operations = operations,
};
