/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/ec2.h"

static const struct str enum_resource_type[] = {
    STR_INIT("capacity-reservation"), STR_INIT("client-vpn-endpoint"), STR_INIT("customer-gateway"),
    STR_INIT("carrier-gateway"), STR_INIT("coip-pool"), STR_INIT("declarative-policies-report"),
    STR_INIT("dedicated-host"), STR_INIT("dhcp-options"), STR_INIT("egress-only-internet-gateway"),
    STR_INIT("elastic-ip"), STR_INIT("elastic-gpu"), STR_INIT("export-image-task"),
    STR_INIT("export-instance-task"), STR_INIT("fleet"), STR_INIT("fpga-image"),
    STR_INIT("host-reservation"), STR_INIT("image"), STR_INIT("image-usage-report"),
    STR_INIT("import-image-task"), STR_INIT("import-snapshot-task"), STR_INIT("instance"),
    STR_INIT("instance-event-window"), STR_INIT("internet-gateway"), STR_INIT("ipam"),
    STR_INIT("ipam-pool"), STR_INIT("ipam-scope"), STR_INIT("ipv4pool-ec2"),
    STR_INIT("ipv6pool-ec2"), STR_INIT("key-pair"), STR_INIT("launch-template"),
    STR_INIT("local-gateway"), STR_INIT("local-gateway-route-table"),
    STR_INIT("local-gateway-virtual-interface"), STR_INIT("local-gateway-virtual-interface-group"),
    STR_INIT("local-gateway-route-table-vpc-association"),
    STR_INIT("local-gateway-route-table-virtual-interface-group-association"),
    STR_INIT("natgateway"), STR_INIT("network-acl"), STR_INIT("network-interface"),
    STR_INIT("network-insights-analysis"), STR_INIT("network-insights-path"),
    STR_INIT("network-insights-access-scope"), STR_INIT("network-insights-access-scope-analysis"),
    STR_INIT("outpost-lag"), STR_INIT("placement-group"), STR_INIT("prefix-list"),
    STR_INIT("replace-root-volume-task"), STR_INIT("reserved-instances"), STR_INIT("route-table"),
    STR_INIT("security-group"), STR_INIT("security-group-rule"),
    STR_INIT("service-link-virtual-interface"), STR_INIT("snapshot"),
    STR_INIT("spot-fleet-request"), STR_INIT("spot-instances-request"), STR_INIT("subnet"),
    STR_INIT("subnet-cidr-reservation"), STR_INIT("traffic-mirror-filter"),
    STR_INIT("traffic-mirror-session"), STR_INIT("traffic-mirror-target"),
    STR_INIT("transit-gateway"), STR_INIT("transit-gateway-attachment"),
    STR_INIT("transit-gateway-connect-peer"), STR_INIT("transit-gateway-multicast-domain"),
    STR_INIT("transit-gateway-policy-table"), STR_INIT("transit-gateway-metering-policy"),
    STR_INIT("transit-gateway-route-table"), STR_INIT("transit-gateway-route-table-announcement"),
    STR_INIT("volume"), STR_INIT("vpc"), STR_INIT("vpc-endpoint"),
    STR_INIT("vpc-endpoint-connection"), STR_INIT("vpc-endpoint-service"),
    STR_INIT("vpc-endpoint-service-permission"), STR_INIT("vpc-peering-connection"),
    STR_INIT("vpn-connection"), STR_INIT("vpn-gateway"), STR_INIT("vpc-flow-log"),
    STR_INIT("capacity-reservation-fleet"), STR_INIT("traffic-mirror-filter-rule"),
    STR_INIT("vpc-endpoint-connection-device-type"), STR_INIT("verified-access-instance"),
    STR_INIT("verified-access-group"), STR_INIT("verified-access-endpoint"),
    STR_INIT("verified-access-policy"), STR_INIT("verified-access-trust-provider"),
    STR_INIT("vpn-connection-device-type"), STR_INIT("vpc-block-public-access-exclusion"),
    STR_INIT("vpc-encryption-control"), STR_INIT("route-server"), STR_INIT("route-server-endpoint"),
    STR_INIT("route-server-peer"), STR_INIT("ipam-resource-discovery"),
    STR_INIT("ipam-resource-discovery-association"), STR_INIT("instance-connect-endpoint"),
    STR_INIT("verified-access-endpoint-target"),
    STR_INIT("ipam-external-resource-verification-token"), STR_INIT("capacity-block"),
    STR_INIT("mac-modification-task"), STR_INIT("ipam-prefix-list-resolver"),
    STR_INIT("ipam-policy"), STR_INIT("ipam-prefix-list-resolver-target"),
    STR_INIT("ipam-internet-registry-association"), STR_INIT("secondary-interface"),
    STR_INIT("secondary-network"), STR_INIT("secondary-subnet"),
    STR_INIT("capacity-manager-data-export"), STR_INIT("vpn-concentrator"),
    STR_INIT("ipam-pool-allocation"), STR_INIT("capacity-reservation-cancellation-quote"),
    STR_INIT("application-status-check"), STR_INIT("capacity-reservation-modification-quote"),
};

static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_integer = {
    .name = STR_INIT("Integer"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_security_group_id = {
    .name = STR_INIT("SecurityGroupId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_security_group_name = {
    .name = STR_INIT("SecurityGroupName"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_resource_type = {
    .name = STR_INIT("ResourceType"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_resource_type, .enum_count = 112,
};
static const struct shape shape_boolean = {
    .name = STR_INIT("Boolean"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_security_group_rule_id = {
    .name = STR_INIT("SecurityGroupRuleId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_prefix_list_resource_id = {
    .name = STR_INIT("PrefixListResourceId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_taggable_resource_id = {
    .name = STR_INIT("TaggableResourceId"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};

static const struct shape shape_user_id_group_pair_list = {
    .name = STR_INIT("UserIdGroupPairList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_user_id_group_pair_list), .element = &ec2_user_id_group_pair_shape,
    .element_name = STR_INIT("item"),
};
static const struct shape shape_ip_range_list = {
    .name = STR_INIT("IpRangeList"), .kind = SHAPE_LIST, .size = sizeof(struct ec2_ip_range_list),
    .element = &ec2_ip_range_shape, .element_name = STR_INIT("item"),
};
static const struct shape shape_ipv6_range_list = {
    .name = STR_INIT("Ipv6RangeList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_ipv6_range_list), .element = &ec2_ipv6_range_shape,
    .element_name = STR_INIT("item"),
};
static const struct shape shape_prefix_list_id_list = {
    .name = STR_INIT("PrefixListIdList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_prefix_list_id_list), .element = &ec2_prefix_list_id_shape,
    .element_name = STR_INIT("item"),
};
static const struct shape shape_ip_permission_list = {
    .name = STR_INIT("IpPermissionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_ip_permission_list), .element = &ec2_ip_permission_shape,
    .element_name = STR_INIT("item"),
};
static const struct shape shape_tag_list = {
    .name = STR_INIT("TagList"), .kind = SHAPE_LIST, .size = sizeof(struct ec2_tag_list),
    .element = &ec2_tag_shape, .element_name = STR_INIT("item"),
};
static const struct shape shape_tag_specification_list = {
    .name = STR_INIT("TagSpecificationList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_tag_specification_list), .element = &ec2_tag_specification_shape,
    .element_name = STR_INIT("item"),
};
static const struct shape shape_security_group_rule_list = {
    .name = STR_INIT("SecurityGroupRuleList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_security_group_rule_list), .element = &ec2_security_group_rule_shape,
    .element_name = STR_INIT("item"),
};
static const struct shape shape_resource_id_list = {
    .name = STR_INIT("ResourceIdList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_taggable_resource_id, .element_name = STR_INIT("member"),
};
static const struct shape shape_value_string_list = {
    .name = STR_INIT("ValueStringList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_string, .element_name = STR_INIT("item"),
};
static const struct shape shape_filter_list = {
    .name = STR_INIT("FilterList"), .kind = SHAPE_LIST, .size = sizeof(struct ec2_filter_list),
    .element = &ec2_filter_shape, .element_name = STR_INIT("Filter"),
};
static const struct shape shape_tag_description_list = {
    .name = STR_INIT("TagDescriptionList"), .kind = SHAPE_LIST,
    .size = sizeof(struct ec2_tag_description_list), .element = &ec2_tag_description_shape,
    .element_name = STR_INIT("item"),
};

static const struct member ec2_authorize_security_group_ingress_in_members[] = {
    {.name = STR_INIT("CidrIp"), .wire_name = STR_INIT("CidrIp"), .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, cidr_ip)},
    {.name = STR_INIT("FromPort"), .wire_name = STR_INIT("FromPort"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, from_port)},
    {.name = STR_INIT("GroupId"), .wire_name = STR_INIT("GroupId"),
     .shape = &shape_security_group_id,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, group_id)},
    {.name = STR_INIT("GroupName"), .wire_name = STR_INIT("GroupName"),
     .shape = &shape_security_group_name,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, group_name)},
    {.name = STR_INIT("IpPermissions"), .wire_name = STR_INIT("IpPermissions"),
     .shape = &shape_ip_permission_list,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, ip_permissions)},
    {.name = STR_INIT("IpProtocol"), .wire_name = STR_INIT("IpProtocol"), .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, ip_protocol)},
    {.name = STR_INIT("SourceSecurityGroupName"), .wire_name = STR_INIT("SourceSecurityGroupName"),
     .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, source_security_group_name)},
    {.name = STR_INIT("SourceSecurityGroupOwnerId"),
     .wire_name = STR_INIT("SourceSecurityGroupOwnerId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, source_security_group_owner_id)},
    {.name = STR_INIT("ToPort"), .wire_name = STR_INIT("ToPort"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, to_port)},
    {.name = STR_INIT("TagSpecifications"), .wire_name = STR_INIT("TagSpecification"),
     .shape = &shape_tag_specification_list,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, tag_specifications)},
    {.name = STR_INIT("DryRun"), .wire_name = STR_INIT("dryRun"), .query_name = STR_INIT("DryRun"),
     .shape = &shape_boolean,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, dry_run)},
};
const struct shape ec2_authorize_security_group_ingress_in_shape = {
    .name = STR_INIT("AuthorizeSecurityGroupIngressRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_authorize_security_group_ingress_in), .member_count = 11,
    .members = ec2_authorize_security_group_ingress_in_members,
};

static const struct member ec2_authorize_security_group_ingress_out_members[] = {
    {.name = STR_INIT("Return"), .wire_name = STR_INIT("return"), .query_name = STR_INIT("Return"),
     .shape = &shape_boolean,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_out, return_)},
    {.name = STR_INIT("SecurityGroupRules"), .wire_name = STR_INIT("securityGroupRuleSet"),
     .query_name = STR_INIT("SecurityGroupRuleSet"), .shape = &shape_security_group_rule_list,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_out, security_group_rules)},
};
const struct shape ec2_authorize_security_group_ingress_out_shape = {
    .name = STR_INIT("AuthorizeSecurityGroupIngressResult"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_authorize_security_group_ingress_out), .member_count = 2,
    .members = ec2_authorize_security_group_ingress_out_members,
};

static const struct member ec2_create_tags_in_members[] = {
    {.name = STR_INIT("DryRun"), .wire_name = STR_INIT("dryRun"), .query_name = STR_INIT("DryRun"),
     .shape = &shape_boolean, .offset = offsetof(struct ec2_create_tags_in, dry_run)},
    {.name = STR_INIT("Resources"), .wire_name = STR_INIT("ResourceId"),
     .shape = &shape_resource_id_list, .offset = offsetof(struct ec2_create_tags_in, resources),
     .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tag"), .shape = &shape_tag_list,
     .offset = offsetof(struct ec2_create_tags_in, tags), .flags = MEMBER_REQUIRED},
};
const struct shape ec2_create_tags_in_shape = {
    .name = STR_INIT("CreateTagsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_create_tags_in), .member_count = 3,
    .members = ec2_create_tags_in_members,
};

static const struct member ec2_describe_tags_in_members[] = {
    {.name = STR_INIT("DryRun"), .wire_name = STR_INIT("dryRun"), .query_name = STR_INIT("DryRun"),
     .shape = &shape_boolean, .offset = offsetof(struct ec2_describe_tags_in, dry_run)},
    {.name = STR_INIT("Filters"), .wire_name = STR_INIT("Filter"), .shape = &shape_filter_list,
     .offset = offsetof(struct ec2_describe_tags_in, filters)},
    {.name = STR_INIT("MaxResults"), .wire_name = STR_INIT("maxResults"),
     .query_name = STR_INIT("MaxResults"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_describe_tags_in, max_results)},
    {.name = STR_INIT("NextToken"), .wire_name = STR_INIT("nextToken"),
     .query_name = STR_INIT("NextToken"), .shape = &shape_string,
     .offset = offsetof(struct ec2_describe_tags_in, next_token)},
};
const struct shape ec2_describe_tags_in_shape = {
    .name = STR_INIT("DescribeTagsRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_describe_tags_in), .member_count = 4,
    .members = ec2_describe_tags_in_members,
};

static const struct member ec2_describe_tags_out_members[] = {
    {.name = STR_INIT("NextToken"), .wire_name = STR_INIT("nextToken"),
     .query_name = STR_INIT("NextToken"), .shape = &shape_string,
     .offset = offsetof(struct ec2_describe_tags_out, next_token)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("tagSet"), .query_name = STR_INIT("TagSet"),
     .shape = &shape_tag_description_list, .offset = offsetof(struct ec2_describe_tags_out, tags)},
};
const struct shape ec2_describe_tags_out_shape = {
    .name = STR_INIT("DescribeTagsResult"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_describe_tags_out), .member_count = 2,
    .members = ec2_describe_tags_out_members,
};

static const struct member ec2_filter_members[] = {
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct ec2_filter, name)},
    {.name = STR_INIT("Values"), .wire_name = STR_INIT("Value"), .shape = &shape_value_string_list,
     .offset = offsetof(struct ec2_filter, values)},
};
const struct shape ec2_filter_shape = {
    .name = STR_INIT("Filter"), .kind = SHAPE_STRUCT, .size = sizeof(struct ec2_filter),
    .member_count = 2, .members = ec2_filter_members,
};

static const struct member ec2_ip_permission_members[] = {
    {.name = STR_INIT("IpProtocol"), .wire_name = STR_INIT("ipProtocol"),
     .query_name = STR_INIT("IpProtocol"), .shape = &shape_string,
     .offset = offsetof(struct ec2_ip_permission, ip_protocol)},
    {.name = STR_INIT("FromPort"), .wire_name = STR_INIT("fromPort"),
     .query_name = STR_INIT("FromPort"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_ip_permission, from_port)},
    {.name = STR_INIT("ToPort"), .wire_name = STR_INIT("toPort"), .query_name = STR_INIT("ToPort"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_ip_permission, to_port)},
    {.name = STR_INIT("UserIdGroupPairs"), .wire_name = STR_INIT("groups"),
     .query_name = STR_INIT("Groups"), .shape = &shape_user_id_group_pair_list,
     .offset = offsetof(struct ec2_ip_permission, user_id_group_pairs)},
    {.name = STR_INIT("IpRanges"), .wire_name = STR_INIT("ipRanges"),
     .query_name = STR_INIT("IpRanges"), .shape = &shape_ip_range_list,
     .offset = offsetof(struct ec2_ip_permission, ip_ranges)},
    {.name = STR_INIT("Ipv6Ranges"), .wire_name = STR_INIT("ipv6Ranges"),
     .query_name = STR_INIT("Ipv6Ranges"), .shape = &shape_ipv6_range_list,
     .offset = offsetof(struct ec2_ip_permission, ipv6_ranges)},
    {.name = STR_INIT("PrefixListIds"), .wire_name = STR_INIT("prefixListIds"),
     .query_name = STR_INIT("PrefixListIds"), .shape = &shape_prefix_list_id_list,
     .offset = offsetof(struct ec2_ip_permission, prefix_list_ids)},
};
const struct shape ec2_ip_permission_shape = {
    .name = STR_INIT("IpPermission"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_ip_permission), .member_count = 7,
    .members = ec2_ip_permission_members,
};

static const struct member ec2_ip_range_members[] = {
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("description"),
     .query_name = STR_INIT("Description"), .shape = &shape_string,
     .offset = offsetof(struct ec2_ip_range, description)},
    {.name = STR_INIT("CidrIp"), .wire_name = STR_INIT("cidrIp"), .query_name = STR_INIT("CidrIp"),
     .shape = &shape_string, .offset = offsetof(struct ec2_ip_range, cidr_ip)},
};
const struct shape ec2_ip_range_shape = {
    .name = STR_INIT("IpRange"), .kind = SHAPE_STRUCT, .size = sizeof(struct ec2_ip_range),
    .member_count = 2, .members = ec2_ip_range_members,
};

static const struct member ec2_ipv6_range_members[] = {
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("description"),
     .query_name = STR_INIT("Description"), .shape = &shape_string,
     .offset = offsetof(struct ec2_ipv6_range, description)},
    {.name = STR_INIT("CidrIpv6"), .wire_name = STR_INIT("cidrIpv6"),
     .query_name = STR_INIT("CidrIpv6"), .shape = &shape_string,
     .offset = offsetof(struct ec2_ipv6_range, cidr_ipv6)},
};
const struct shape ec2_ipv6_range_shape = {
    .name = STR_INIT("Ipv6Range"), .kind = SHAPE_STRUCT, .size = sizeof(struct ec2_ipv6_range),
    .member_count = 2, .members = ec2_ipv6_range_members,
};

static const struct member ec2_prefix_list_id_members[] = {
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("description"),
     .query_name = STR_INIT("Description"), .shape = &shape_string,
     .offset = offsetof(struct ec2_prefix_list_id, description)},
    {.name = STR_INIT("PrefixListId"), .wire_name = STR_INIT("prefixListId"),
     .query_name = STR_INIT("PrefixListId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_prefix_list_id, prefix_list_id)},
};
const struct shape ec2_prefix_list_id_shape = {
    .name = STR_INIT("PrefixListId"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_prefix_list_id), .member_count = 2,
    .members = ec2_prefix_list_id_members,
};

static const struct member ec2_referenced_security_group_members[] = {
    {.name = STR_INIT("GroupId"), .wire_name = STR_INIT("groupId"),
     .query_name = STR_INIT("GroupId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_referenced_security_group, group_id)},
    {.name = STR_INIT("PeeringStatus"), .wire_name = STR_INIT("peeringStatus"),
     .query_name = STR_INIT("PeeringStatus"), .shape = &shape_string,
     .offset = offsetof(struct ec2_referenced_security_group, peering_status)},
    {.name = STR_INIT("UserId"), .wire_name = STR_INIT("userId"), .query_name = STR_INIT("UserId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_referenced_security_group, user_id)},
    {.name = STR_INIT("VpcId"), .wire_name = STR_INIT("vpcId"), .query_name = STR_INIT("VpcId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_referenced_security_group, vpc_id)},
    {.name = STR_INIT("VpcPeeringConnectionId"), .wire_name = STR_INIT("vpcPeeringConnectionId"),
     .query_name = STR_INIT("VpcPeeringConnectionId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_referenced_security_group, vpc_peering_connection_id)},
};
const struct shape ec2_referenced_security_group_shape = {
    .name = STR_INIT("ReferencedSecurityGroup"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_referenced_security_group), .member_count = 5,
    .members = ec2_referenced_security_group_members,
};

static const struct member ec2_security_group_rule_members[] = {
    {.name = STR_INIT("SecurityGroupRuleId"), .wire_name = STR_INIT("securityGroupRuleId"),
     .query_name = STR_INIT("SecurityGroupRuleId"), .shape = &shape_security_group_rule_id,
     .offset = offsetof(struct ec2_security_group_rule, security_group_rule_id)},
    {.name = STR_INIT("GroupId"), .wire_name = STR_INIT("groupId"),
     .query_name = STR_INIT("GroupId"), .shape = &shape_security_group_id,
     .offset = offsetof(struct ec2_security_group_rule, group_id)},
    {.name = STR_INIT("GroupOwnerId"), .wire_name = STR_INIT("groupOwnerId"),
     .query_name = STR_INIT("GroupOwnerId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, group_owner_id)},
    {.name = STR_INIT("IsEgress"), .wire_name = STR_INIT("isEgress"),
     .query_name = STR_INIT("IsEgress"), .shape = &shape_boolean,
     .offset = offsetof(struct ec2_security_group_rule, is_egress)},
    {.name = STR_INIT("IpProtocol"), .wire_name = STR_INIT("ipProtocol"),
     .query_name = STR_INIT("IpProtocol"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, ip_protocol)},
    {.name = STR_INIT("FromPort"), .wire_name = STR_INIT("fromPort"),
     .query_name = STR_INIT("FromPort"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_security_group_rule, from_port)},
    {.name = STR_INIT("ToPort"), .wire_name = STR_INIT("toPort"), .query_name = STR_INIT("ToPort"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_security_group_rule, to_port)},
    {.name = STR_INIT("CidrIpv4"), .wire_name = STR_INIT("cidrIpv4"),
     .query_name = STR_INIT("CidrIpv4"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, cidr_ipv4)},
    {.name = STR_INIT("CidrIpv6"), .wire_name = STR_INIT("cidrIpv6"),
     .query_name = STR_INIT("CidrIpv6"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, cidr_ipv6)},
    {.name = STR_INIT("PrefixListId"), .wire_name = STR_INIT("prefixListId"),
     .query_name = STR_INIT("PrefixListId"), .shape = &shape_prefix_list_resource_id,
     .offset = offsetof(struct ec2_security_group_rule, prefix_list_id)},
    {.name = STR_INIT("ReferencedGroupInfo"), .wire_name = STR_INIT("referencedGroupInfo"),
     .query_name = STR_INIT("ReferencedGroupInfo"), .shape = &ec2_referenced_security_group_shape,
     .offset = offsetof(struct ec2_security_group_rule, referenced_group_info)},
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("description"),
     .query_name = STR_INIT("Description"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, description)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("tagSet"), .query_name = STR_INIT("TagSet"),
     .shape = &shape_tag_list, .offset = offsetof(struct ec2_security_group_rule, tags)},
    {.name = STR_INIT("SecurityGroupRuleArn"), .wire_name = STR_INIT("securityGroupRuleArn"),
     .query_name = STR_INIT("SecurityGroupRuleArn"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, security_group_rule_arn)},
};
const struct shape ec2_security_group_rule_shape = {
    .name = STR_INIT("SecurityGroupRule"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_security_group_rule), .member_count = 14,
    .members = ec2_security_group_rule_members,
};

static const struct member ec2_tag_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("key"), .query_name = STR_INIT("Key"),
     .shape = &shape_string, .offset = offsetof(struct ec2_tag, key)},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("value"), .query_name = STR_INIT("Value"),
     .shape = &shape_string, .offset = offsetof(struct ec2_tag, value)},
};
const struct shape ec2_tag_shape = {
    .name = STR_INIT("Tag"), .kind = SHAPE_STRUCT, .size = sizeof(struct ec2_tag),
    .member_count = 2, .members = ec2_tag_members,
};

static const struct member ec2_tag_description_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("key"), .query_name = STR_INIT("Key"),
     .shape = &shape_string, .offset = offsetof(struct ec2_tag_description, key)},
    {.name = STR_INIT("ResourceId"), .wire_name = STR_INIT("resourceId"),
     .query_name = STR_INIT("ResourceId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_tag_description, resource_id)},
    {.name = STR_INIT("ResourceType"), .wire_name = STR_INIT("resourceType"),
     .query_name = STR_INIT("ResourceType"), .shape = &shape_resource_type,
     .offset = offsetof(struct ec2_tag_description, resource_type)},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("value"), .query_name = STR_INIT("Value"),
     .shape = &shape_string, .offset = offsetof(struct ec2_tag_description, value)},
};
const struct shape ec2_tag_description_shape = {
    .name = STR_INIT("TagDescription"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_tag_description), .member_count = 4,
    .members = ec2_tag_description_members,
};

static const struct member ec2_tag_specification_members[] = {
    {.name = STR_INIT("ResourceType"), .wire_name = STR_INIT("resourceType"),
     .query_name = STR_INIT("ResourceType"), .shape = &shape_resource_type,
     .offset = offsetof(struct ec2_tag_specification, resource_type)},
    {.name = STR_INIT("Tags"), .wire_name = STR_INIT("Tag"), .shape = &shape_tag_list,
     .offset = offsetof(struct ec2_tag_specification, tags)},
};
const struct shape ec2_tag_specification_shape = {
    .name = STR_INIT("TagSpecification"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_tag_specification), .member_count = 2,
    .members = ec2_tag_specification_members,
};

static const struct member ec2_user_id_group_pair_members[] = {
    {.name = STR_INIT("Description"), .wire_name = STR_INIT("description"),
     .query_name = STR_INIT("Description"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, description)},
    {.name = STR_INIT("UserId"), .wire_name = STR_INIT("userId"), .query_name = STR_INIT("UserId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, user_id)},
    {.name = STR_INIT("GroupName"), .wire_name = STR_INIT("groupName"),
     .query_name = STR_INIT("GroupName"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, group_name)},
    {.name = STR_INIT("GroupId"), .wire_name = STR_INIT("groupId"),
     .query_name = STR_INIT("GroupId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, group_id)},
    {.name = STR_INIT("VpcId"), .wire_name = STR_INIT("vpcId"), .query_name = STR_INIT("VpcId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, vpc_id)},
    {.name = STR_INIT("VpcPeeringConnectionId"), .wire_name = STR_INIT("vpcPeeringConnectionId"),
     .query_name = STR_INIT("VpcPeeringConnectionId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, vpc_peering_connection_id)},
    {.name = STR_INIT("PeeringStatus"), .wire_name = STR_INIT("peeringStatus"),
     .query_name = STR_INIT("PeeringStatus"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, peering_status)},
};
const struct shape ec2_user_id_group_pair_shape = {
    .name = STR_INIT("UserIdGroupPair"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct ec2_user_id_group_pair), .member_count = 7,
    .members = ec2_user_id_group_pair_members,
};

static const struct operation_facts operations[] = {
    [EC2_AUTHORIZE_SECURITY_GROUP_INGRESS] =
        {.name = STR_INIT("AuthorizeSecurityGroupIngress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AuthorizeSecurityGroupIngress"),
         .http_status = 200, .in_size = sizeof(struct ec2_authorize_security_group_ingress_in),
         .out_size = sizeof(struct ec2_authorize_security_group_ingress_out),
         .input = &ec2_authorize_security_group_ingress_in_shape,
         .output = &ec2_authorize_security_group_ingress_out_shape},
    [EC2_CREATE_TAGS] =
        {.name = STR_INIT("CreateTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateTags"), .http_status = 200,
         .in_size = sizeof(struct ec2_create_tags_in),
         .out_size = sizeof(struct ec2_create_tags_out), .input = &ec2_create_tags_in_shape},
    [EC2_DESCRIBE_TAGS] =
        {.name = STR_INIT("DescribeTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeTags"), .http_status = 200,
         .in_size = sizeof(struct ec2_describe_tags_in),
         .out_size = sizeof(struct ec2_describe_tags_out), .input = &ec2_describe_tags_in_shape,
         .output = &ec2_describe_tags_out_shape},
};

const struct service_facts ec2_facts = {
    .name = STR_INIT("ec2"), .signing_name = STR_INIT("ec2"), .endpoint_prefix = STR_INIT("ec2"),
    .api_version = STR_INIT("2016-11-15"),
    .xml_namespace = STR_INIT("http://ec2.amazonaws.com/doc/2016-11-15"),
    .protocols = 1U << PROTOCOL_EC2, .protocol = PROTOCOL_EC2, .operation_count = 3,
    .operations = operations,
};
