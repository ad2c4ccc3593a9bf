/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_EC2_H
#define TESTS_PROTOCOLS_GEN_EC2_H

#include "shared/aws/call.h"

enum ec2_operation {
    EC2_AUTHORIZE_SECURITY_GROUP_INGRESS,
    EC2_CREATE_TAGS,
    EC2_DESCRIBE_TAGS,
    EC2_OPERATION_COUNT,
};

extern const struct service_facts ec2_facts;
extern const struct operation ec2_operations[EC2_OPERATION_COUNT];

/* Lists and maps. */
struct ec2_filter_list {
    struct ec2_filter *items;
    size_t count;
};
struct ec2_ip_permission_list {
    struct ec2_ip_permission *items;
    size_t count;
};
struct ec2_ip_range_list {
    struct ec2_ip_range *items;
    size_t count;
};
struct ec2_ipv6_range_list {
    struct ec2_ipv6_range *items;
    size_t count;
};
struct ec2_prefix_list_id_list {
    struct ec2_prefix_list_id *items;
    size_t count;
};
struct ec2_security_group_rule_list {
    struct ec2_security_group_rule *items;
    size_t count;
};
struct ec2_tag_description_list {
    struct ec2_tag_description *items;
    size_t count;
};
struct ec2_tag_list {
    struct ec2_tag *items;
    size_t count;
};
struct ec2_tag_specification_list {
    struct ec2_tag_specification *items;
    size_t count;
};
struct ec2_user_id_group_pair_list {
    struct ec2_user_id_group_pair *items;
    size_t count;
};

struct ec2_filter {
    struct str name;
    struct str_list values;
};

struct ec2_ip_permission {
    struct str ip_protocol;
    struct opt_int from_port;
    struct opt_int to_port;
    struct ec2_user_id_group_pair_list user_id_group_pairs;
    struct ec2_ip_range_list ip_ranges;
    struct ec2_ipv6_range_list ipv6_ranges;
    struct ec2_prefix_list_id_list prefix_list_ids;
};

struct ec2_ip_range {
    struct str description;
    struct str cidr_ip;
};

struct ec2_ipv6_range {
    struct str description;
    struct str cidr_ipv6;
};

struct ec2_prefix_list_id {
    struct str description;
    struct str prefix_list_id;
};

struct ec2_referenced_security_group {
    struct str group_id;
    struct str peering_status;
    struct str user_id;
    struct str vpc_id;
    struct str vpc_peering_connection_id;
};

struct ec2_security_group_rule {
    struct str security_group_rule_id;
    struct str group_id;
    struct str group_owner_id;
    struct opt_bool is_egress;
    struct str ip_protocol;
    struct opt_int from_port;
    struct opt_int to_port;
    struct str cidr_ipv4;
    struct str cidr_ipv6;
    struct str prefix_list_id;
    const struct ec2_referenced_security_group *referenced_group_info;
    struct str description;
    struct ec2_tag_list tags;
    struct str security_group_rule_arn;
};

struct ec2_tag {
    struct str key;
    struct str value;
};

struct ec2_tag_description {
    struct str key;
    struct str resource_id;
    struct str resource_type;
    struct str value;
};

struct ec2_tag_specification {
    struct str resource_type;
    struct ec2_tag_list tags;
};

struct ec2_user_id_group_pair {
    struct str description;
    struct str user_id;
    struct str group_name;
    struct str group_id;
    struct str vpc_id;
    struct str vpc_peering_connection_id;
    struct str peering_status;
};

/* AuthorizeSecurityGroupIngress */
struct ec2_authorize_security_group_ingress_in {
    struct str cidr_ip;
    struct opt_int from_port;
    struct str group_id;
    struct str group_name;
    struct ec2_ip_permission_list ip_permissions;
    struct str ip_protocol;
    struct str source_security_group_name;
    struct str source_security_group_owner_id;
    struct opt_int to_port;
    struct ec2_tag_specification_list tag_specifications;
    struct opt_bool dry_run;
};
struct ec2_authorize_security_group_ingress_out {
    struct opt_bool return_;
    struct ec2_security_group_rule_list security_group_rules;
};
enum outcome ec2_authorize_security_group_ingress(
    struct call *call, const struct ec2_authorize_security_group_ingress_in *in,
    struct ec2_authorize_security_group_ingress_out *out);
static inline enum outcome ec2_authorize_security_group_ingress_run(struct call *call,
                                                                    const void *in, void *out) {
    return ec2_authorize_security_group_ingress(call, in, out);
}

/* CreateTags */
struct ec2_create_tags_in {
    struct opt_bool dry_run;
    struct str_list resources; /* required */
    struct ec2_tag_list tags; /* required */
};
struct ec2_create_tags_out {
    char nothing; /* C has no empty struct */
};
enum outcome ec2_create_tags(struct call *call, const struct ec2_create_tags_in *in,
                             struct ec2_create_tags_out *out);
static inline enum outcome ec2_create_tags_run(struct call *call, const void *in, void *out) {
    return ec2_create_tags(call, in, out);
}

/* DescribeTags */
struct ec2_describe_tags_in {
    struct opt_bool dry_run;
    struct ec2_filter_list filters;
    struct opt_int max_results;
    struct str next_token;
};
struct ec2_describe_tags_out {
    struct str next_token;
    struct ec2_tag_description_list tags;
};
enum outcome ec2_describe_tags(struct call *call, const struct ec2_describe_tags_in *in,
                               struct ec2_describe_tags_out *out);
static inline enum outcome ec2_describe_tags_run(struct call *call, const void *in, void *out) {
    return ec2_describe_tags(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape ec2_authorize_security_group_ingress_in_shape;
extern const struct shape ec2_authorize_security_group_ingress_out_shape;
extern const struct shape ec2_create_tags_in_shape;
extern const struct shape ec2_describe_tags_in_shape;
extern const struct shape ec2_describe_tags_out_shape;
extern const struct shape ec2_filter_shape;
extern const struct shape ec2_ip_permission_shape;
extern const struct shape ec2_ip_range_shape;
extern const struct shape ec2_ipv6_range_shape;
extern const struct shape ec2_prefix_list_id_shape;
extern const struct shape ec2_referenced_security_group_shape;
extern const struct shape ec2_security_group_rule_shape;
extern const struct shape ec2_tag_shape;
extern const struct shape ec2_tag_description_shape;
extern const struct shape ec2_tag_specification_shape;
extern const struct shape ec2_user_id_group_pair_shape;

#endif
