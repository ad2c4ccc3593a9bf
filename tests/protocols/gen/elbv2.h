/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_ELBV2_H
#define TESTS_PROTOCOLS_GEN_ELBV2_H

#include "shared/aws/call.h"

enum elbv2_operation {
    ELBV2_DESCRIBE_TARGET_HEALTH,
    ELBV2_OPERATION_COUNT,
};

extern const struct service_facts elbv2_facts;
extern const struct operation elbv2_operations[ELBV2_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error ELBV2_HEALTH_UNAVAILABLE_EXCEPTION;
extern const struct aws_error ELBV2_INVALID_TARGET_EXCEPTION;
extern const struct aws_error ELBV2_TARGET_GROUP_NOT_FOUND_EXCEPTION;

/* Lists and maps. */
struct elbv2_target_description_list {
    struct elbv2_target_description *items;
    size_t count;
};
struct elbv2_target_health_description_list {
    struct elbv2_target_health_description *items;
    size_t count;
};

struct elbv2_administrative_override {
    struct str state;
    struct str reason;
    struct str description;
};

struct elbv2_anomaly_detection {
    struct str result;
    struct str mitigation_in_effect;
};

struct elbv2_target_description {
    struct str id; /* required */
    struct opt_int port;
    struct str availability_zone;
    struct str quic_server_id;
};

struct elbv2_target_health {
    struct str state;
    struct str reason;
    struct str description;
};

struct elbv2_target_health_description {
    const struct elbv2_target_description *target;
    struct str health_check_port;
    const struct elbv2_target_health *target_health;
    const struct elbv2_anomaly_detection *anomaly_detection;
    const struct elbv2_administrative_override *administrative_override;
};

/* DescribeTargetHealth */
struct elbv2_describe_target_health_in {
    struct str target_group_arn; /* required */
    struct elbv2_target_description_list targets;
    struct str_list include;
};
struct elbv2_describe_target_health_out {
    struct elbv2_target_health_description_list target_health_descriptions;
};
enum outcome elbv2_describe_target_health(struct call *call,
                                          const struct elbv2_describe_target_health_in *in,
                                          struct elbv2_describe_target_health_out *out);
static inline enum outcome elbv2_describe_target_health_run(struct call *call, const void *in,
                                                            void *out) {
    return elbv2_describe_target_health(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape elbv2_administrative_override_shape;
extern const struct shape elbv2_anomaly_detection_shape;
extern const struct shape elbv2_describe_target_health_in_shape;
extern const struct shape elbv2_describe_target_health_out_shape;
extern const struct shape elbv2_target_description_shape;
extern const struct shape elbv2_target_health_shape;
extern const struct shape elbv2_target_health_description_shape;

#endif
