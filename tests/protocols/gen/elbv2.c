/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/elbv2.h"

static const struct str enum_describe_target_health_input_include_enum[] =
    {STR_INIT("AnomalyDetection"), STR_INIT("All")};
static const struct str enum_target_health_state_enum[] =
    {STR_INIT("initial"), STR_INIT("healthy"), STR_INIT("unhealthy"),
     STR_INIT("unhealthy.draining"), STR_INIT("unused"), STR_INIT("draining"),
     STR_INIT("unavailable")};
static const struct str enum_target_health_reason_enum[] =
    {STR_INIT("Elb.RegistrationInProgress"), STR_INIT("Elb.InitialHealthChecking"),
     STR_INIT("Target.ResponseCodeMismatch"), STR_INIT("Target.Timeout"),
     STR_INIT("Target.FailedHealthChecks"), STR_INIT("Target.NotRegistered"),
     STR_INIT("Target.NotInUse"), STR_INIT("Target.DeregistrationInProgress"),
     STR_INIT("Target.InvalidState"), STR_INIT("Target.IpUnusable"),
     STR_INIT("Target.HealthCheckDisabled"), STR_INIT("Elb.InternalError")};
static const struct str enum_anomaly_result_enum[] = {STR_INIT("anomalous"), STR_INIT("normal")};
static const struct str enum_mitigation_in_effect_enum[] = {STR_INIT("yes"), STR_INIT("no")};
static const struct str enum_target_administrative_override_state_enum[] =
    {STR_INIT("unknown"), STR_INIT("no_override"), STR_INIT("zonal_shift_active"),
     STR_INIT("zonal_shift_delegated_to_dns")};
static const struct str enum_target_administrative_override_reason_enum[] =
    {STR_INIT("AdministrativeOverride.Unknown"), STR_INIT("AdministrativeOverride.NoOverride"),
     STR_INIT("AdministrativeOverride.ZonalShiftActive"),
     STR_INIT("AdministrativeOverride.ZonalShiftDelegatedToDns")};

static const struct shape shape_target_group_arn =
    {STR_INIT("TargetGroupArn"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_target_id =
    {STR_INIT("TargetId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_port =
    {STR_INIT("Port"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 65535};
static const struct shape shape_zone_name =
    {STR_INIT("ZoneName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_quic_server_id =
    {STR_INIT("QuicServerId"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 256};
static const struct shape shape_describe_target_health_input_include_enum =
    {STR_INIT("DescribeTargetHealthInputIncludeEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_describe_target_health_input_include_enum, .enum_count = 2};
static const struct shape shape_health_check_port =
    {STR_INIT("HealthCheckPort"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_target_health_state_enum =
    {STR_INIT("TargetHealthStateEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_target_health_state_enum, .enum_count = 7};
static const struct shape shape_target_health_reason_enum =
    {STR_INIT("TargetHealthReasonEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_target_health_reason_enum, .enum_count = 12};
static const struct shape shape_description =
    {STR_INIT("Description"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_anomaly_result_enum =
    {STR_INIT("AnomalyResultEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_anomaly_result_enum, .enum_count = 2};
static const struct shape shape_mitigation_in_effect_enum =
    {STR_INIT("MitigationInEffectEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_mitigation_in_effect_enum, .enum_count = 2};
static const struct shape shape_target_administrative_override_state_enum =
    {STR_INIT("TargetAdministrativeOverrideStateEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_target_administrative_override_state_enum, .enum_count = 4};
static const struct shape shape_target_administrative_override_reason_enum =
    {STR_INIT("TargetAdministrativeOverrideReasonEnum"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_target_administrative_override_reason_enum, .enum_count = 4};

static const struct shape shape_target_descriptions =
    {STR_INIT("TargetDescriptions"), SHAPE_LIST,
     .size = sizeof(struct elbv2_target_description_list),
     .element = &elbv2_target_description_shape, .element_name = STR_INIT("member")};
static const struct shape shape_list_of_describe_target_health_include_options =
    {STR_INIT("ListOfDescribeTargetHealthIncludeOptions"), SHAPE_LIST,
     .size = sizeof(struct str_list), .element = &shape_describe_target_health_input_include_enum,
     .element_name = STR_INIT("member")};
static const struct shape shape_target_health_descriptions =
    {STR_INIT("TargetHealthDescriptions"), SHAPE_LIST,
     .size = sizeof(struct elbv2_target_health_description_list),
     .element = &elbv2_target_health_description_shape, .element_name = STR_INIT("member")};

static const struct member elbv2_administrative_override_members[] = {
    {STR_INIT("State"), STR_INIT("State"),
     .shape = &shape_target_administrative_override_state_enum,
     .offset = offsetof(struct elbv2_administrative_override, state)},
    {STR_INIT("Reason"), STR_INIT("Reason"),
     .shape = &shape_target_administrative_override_reason_enum,
     .offset = offsetof(struct elbv2_administrative_override, reason)},
    {STR_INIT("Description"), STR_INIT("Description"), .shape = &shape_description,
     .offset = offsetof(struct elbv2_administrative_override, description)},
};
const struct shape elbv2_administrative_override_shape =
    {STR_INIT("AdministrativeOverride"), SHAPE_STRUCT,
     .size = sizeof(struct elbv2_administrative_override), .member_count = 3,
     .members = elbv2_administrative_override_members};

static const struct member elbv2_anomaly_detection_members[] = {
    {STR_INIT("Result"), STR_INIT("Result"), .shape = &shape_anomaly_result_enum,
     .offset = offsetof(struct elbv2_anomaly_detection, result)},
    {STR_INIT("MitigationInEffect"), STR_INIT("MitigationInEffect"),
     .shape = &shape_mitigation_in_effect_enum,
     .offset = offsetof(struct elbv2_anomaly_detection, mitigation_in_effect)},
};
const struct shape elbv2_anomaly_detection_shape =
    {STR_INIT("AnomalyDetection"), SHAPE_STRUCT, .size = sizeof(struct elbv2_anomaly_detection),
     .member_count = 2, .members = elbv2_anomaly_detection_members};

static const struct member elbv2_describe_target_health_in_members[] = {
    {STR_INIT("TargetGroupArn"), STR_INIT("TargetGroupArn"), .shape = &shape_target_group_arn,
     .offset = offsetof(struct elbv2_describe_target_health_in, target_group_arn),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("Targets"), STR_INIT("Targets"), .shape = &shape_target_descriptions,
     .offset = offsetof(struct elbv2_describe_target_health_in, targets)},
    {STR_INIT("Include"), STR_INIT("Include"),
     .shape = &shape_list_of_describe_target_health_include_options,
     .offset = offsetof(struct elbv2_describe_target_health_in, include)},
};
const struct shape elbv2_describe_target_health_in_shape =
    {STR_INIT("DescribeTargetHealthInput"), SHAPE_STRUCT,
     .size = sizeof(struct elbv2_describe_target_health_in), .member_count = 3,
     .members = elbv2_describe_target_health_in_members};

static const struct member elbv2_describe_target_health_out_members[] = {
    {STR_INIT("TargetHealthDescriptions"), STR_INIT("TargetHealthDescriptions"),
     .shape = &shape_target_health_descriptions,
     .offset = offsetof(struct elbv2_describe_target_health_out, target_health_descriptions)},
};
const struct shape elbv2_describe_target_health_out_shape =
    {STR_INIT("DescribeTargetHealthOutput"), SHAPE_STRUCT,
     .size = sizeof(struct elbv2_describe_target_health_out), .member_count = 1,
     .members = elbv2_describe_target_health_out_members};

static const struct member elbv2_target_description_members[] = {
    {STR_INIT("Id"), STR_INIT("Id"), .shape = &shape_target_id,
     .offset = offsetof(struct elbv2_target_description, id), .flags = MEMBER_REQUIRED},
    {STR_INIT("Port"), STR_INIT("Port"), .shape = &shape_port,
     .offset = offsetof(struct elbv2_target_description, port)},
    {STR_INIT("AvailabilityZone"), STR_INIT("AvailabilityZone"), .shape = &shape_zone_name,
     .offset = offsetof(struct elbv2_target_description, availability_zone)},
    {STR_INIT("QuicServerId"), STR_INIT("QuicServerId"), .shape = &shape_quic_server_id,
     .offset = offsetof(struct elbv2_target_description, quic_server_id)},
};
const struct shape elbv2_target_description_shape =
    {STR_INIT("TargetDescription"), SHAPE_STRUCT, .size = sizeof(struct elbv2_target_description),
     .member_count = 4, .members = elbv2_target_description_members};

static const struct member elbv2_target_health_members[] = {
    {STR_INIT("State"), STR_INIT("State"), .shape = &shape_target_health_state_enum,
     .offset = offsetof(struct elbv2_target_health, state)},
    {STR_INIT("Reason"), STR_INIT("Reason"), .shape = &shape_target_health_reason_enum,
     .offset = offsetof(struct elbv2_target_health, reason)},
    {STR_INIT("Description"), STR_INIT("Description"), .shape = &shape_description,
     .offset = offsetof(struct elbv2_target_health, description)},
};
const struct shape elbv2_target_health_shape =
    {STR_INIT("TargetHealth"), SHAPE_STRUCT, .size = sizeof(struct elbv2_target_health),
     .member_count = 3, .members = elbv2_target_health_members};

static const struct member elbv2_target_health_description_members[] = {
    {STR_INIT("Target"), STR_INIT("Target"), .shape = &elbv2_target_description_shape,
     .offset = offsetof(struct elbv2_target_health_description, target)},
    {STR_INIT("HealthCheckPort"), STR_INIT("HealthCheckPort"), .shape = &shape_health_check_port,
     .offset = offsetof(struct elbv2_target_health_description, health_check_port)},
    {STR_INIT("TargetHealth"), STR_INIT("TargetHealth"), .shape = &elbv2_target_health_shape,
     .offset = offsetof(struct elbv2_target_health_description, target_health)},
    {STR_INIT("AnomalyDetection"), STR_INIT("AnomalyDetection"),
     .shape = &elbv2_anomaly_detection_shape,
     .offset = offsetof(struct elbv2_target_health_description, anomaly_detection)},
    {STR_INIT("AdministrativeOverride"), STR_INIT("AdministrativeOverride"),
     .shape = &elbv2_administrative_override_shape,
     .offset = offsetof(struct elbv2_target_health_description, administrative_override)},
};
const struct shape elbv2_target_health_description_shape =
    {STR_INIT("TargetHealthDescription"), SHAPE_STRUCT,
     .size = sizeof(struct elbv2_target_health_description), .member_count = 5,
     .members = elbv2_target_health_description_members};

const struct aws_error ELBV2_HEALTH_UNAVAILABLE_EXCEPTION =
    {.code = STR_INIT("HealthUnavailable"), .shape_name = STR_INIT("HealthUnavailableException"),
     .http_status = 500, .server_fault = true};
const struct aws_error ELBV2_INVALID_TARGET_EXCEPTION =
    {.code = STR_INIT("InvalidTarget"), .shape_name = STR_INIT("InvalidTargetException"),
     .http_status = 400};
const struct aws_error ELBV2_TARGET_GROUP_NOT_FOUND_EXCEPTION =
    {.code = STR_INIT("TargetGroupNotFound"),
     .shape_name = STR_INIT("TargetGroupNotFoundException"), .http_status = 400};
static const struct aws_error *const elbv2_describe_target_health_errors[] =
    {&ELBV2_INVALID_TARGET_EXCEPTION, &ELBV2_TARGET_GROUP_NOT_FOUND_EXCEPTION,
     &ELBV2_HEALTH_UNAVAILABLE_EXCEPTION};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [ELBV2_DESCRIBE_TARGET_HEALTH] = {RPC, .name = STR_INIT("DescribeTargetHealth"),
        .iam_action = STR_INIT("elasticloadbalancing:DescribeTargetHealth"),
        .result_wrapper = STR_INIT("DescribeTargetHealthResult"),
        .in_size = sizeof(struct elbv2_describe_target_health_in),
        .out_size = sizeof(struct elbv2_describe_target_health_out),
        .input = &elbv2_describe_target_health_in_shape,
        .output = &elbv2_describe_target_health_out_shape,
        .errors = elbv2_describe_target_health_errors, .error_count = 3},
};

const struct service_facts elbv2_facts =
    {.name = STR_INIT("elbv2"), .signing_name = STR_INIT("elasticloadbalancing"),
     .endpoint_prefix = STR_INIT("elasticloadbalancing"), .api_version = STR_INIT("2015-12-01"),
     .xml_namespace = STR_INIT("http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 1,
     .operations = operations};
