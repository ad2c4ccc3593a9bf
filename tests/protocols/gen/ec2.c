/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/ec2.h"

static const struct str enum_resource_type[] =
    {STR_INIT("capacity-reservation"), STR_INIT("client-vpn-endpoint"),
     STR_INIT("customer-gateway"), STR_INIT("carrier-gateway"), STR_INIT("coip-pool"),
     STR_INIT("declarative-policies-report"), STR_INIT("dedicated-host"), STR_INIT("dhcp-options"),
     STR_INIT("egress-only-internet-gateway"), STR_INIT("elastic-ip"), STR_INIT("elastic-gpu"),
     STR_INIT("export-image-task"), STR_INIT("export-instance-task"), STR_INIT("fleet"),
     STR_INIT("fpga-image"), STR_INIT("host-reservation"), STR_INIT("image"),
     STR_INIT("image-usage-report"), STR_INIT("import-image-task"),
     STR_INIT("import-snapshot-task"), STR_INIT("instance"), STR_INIT("instance-event-window"),
     STR_INIT("internet-gateway"), STR_INIT("ipam"), STR_INIT("ipam-pool"), STR_INIT("ipam-scope"),
     STR_INIT("ipv4pool-ec2"), STR_INIT("ipv6pool-ec2"), STR_INIT("key-pair"),
     STR_INIT("launch-template"), STR_INIT("local-gateway"), STR_INIT("local-gateway-route-table"),
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
     STR_INIT("vpc-encryption-control"), STR_INIT("route-server"),
     STR_INIT("route-server-endpoint"), STR_INIT("route-server-peer"),
     STR_INIT("ipam-resource-discovery"), STR_INIT("ipam-resource-discovery-association"),
     STR_INIT("instance-connect-endpoint"), STR_INIT("verified-access-endpoint-target"),
     STR_INIT("ipam-external-resource-verification-token"), STR_INIT("capacity-block"),
     STR_INIT("mac-modification-task"), STR_INIT("ipam-prefix-list-resolver"),
     STR_INIT("ipam-policy"), STR_INIT("ipam-prefix-list-resolver-target"),
     STR_INIT("ipam-internet-registry-association"), STR_INIT("secondary-interface"),
     STR_INIT("secondary-network"), STR_INIT("secondary-subnet"),
     STR_INIT("capacity-manager-data-export"), STR_INIT("vpn-concentrator"),
     STR_INIT("ipam-pool-allocation"), STR_INIT("capacity-reservation-cancellation-quote"),
     STR_INIT("application-status-check"), STR_INIT("capacity-reservation-modification-quote")};

static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_security_group_id =
    {STR_INIT("SecurityGroupId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_security_group_name =
    {STR_INIT("SecurityGroupName"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_resource_type =
    {STR_INIT("ResourceType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_resource_type, .enum_count = 112};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_security_group_rule_id =
    {STR_INIT("SecurityGroupRuleId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_prefix_list_resource_id =
    {STR_INIT("PrefixListResourceId"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_taggable_resource_id =
    {STR_INIT("TaggableResourceId"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_user_id_group_pair_list =
    {STR_INIT("UserIdGroupPairList"), SHAPE_LIST,
     .size = sizeof(struct ec2_user_id_group_pair_list), .element = &ec2_user_id_group_pair_shape,
     .element_name = STR_INIT("item")};
static const struct shape shape_ip_range_list =
    {STR_INIT("IpRangeList"), SHAPE_LIST, .size = sizeof(struct ec2_ip_range_list),
     .element = &ec2_ip_range_shape, .element_name = STR_INIT("item")};
static const struct shape shape_ipv6_range_list =
    {STR_INIT("Ipv6RangeList"), SHAPE_LIST, .size = sizeof(struct ec2_ipv6_range_list),
     .element = &ec2_ipv6_range_shape, .element_name = STR_INIT("item")};
static const struct shape shape_prefix_list_id_list =
    {STR_INIT("PrefixListIdList"), SHAPE_LIST, .size = sizeof(struct ec2_prefix_list_id_list),
     .element = &ec2_prefix_list_id_shape, .element_name = STR_INIT("item")};
static const struct shape shape_ip_permission_list =
    {STR_INIT("IpPermissionList"), SHAPE_LIST, .size = sizeof(struct ec2_ip_permission_list),
     .element = &ec2_ip_permission_shape, .element_name = STR_INIT("item")};
static const struct shape shape_tag_list =
    {STR_INIT("TagList"), SHAPE_LIST, .size = sizeof(struct ec2_tag_list),
     .element = &ec2_tag_shape, .element_name = STR_INIT("item")};
static const struct shape shape_tag_specification_list =
    {STR_INIT("TagSpecificationList"), SHAPE_LIST,
     .size = sizeof(struct ec2_tag_specification_list), .element = &ec2_tag_specification_shape,
     .element_name = STR_INIT("item")};
static const struct shape shape_security_group_rule_list =
    {STR_INIT("SecurityGroupRuleList"), SHAPE_LIST,
     .size = sizeof(struct ec2_security_group_rule_list), .element = &ec2_security_group_rule_shape,
     .element_name = STR_INIT("item")};
static const struct shape shape_resource_id_list =
    {STR_INIT("ResourceIdList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_taggable_resource_id, .element_name = STR_INIT("member")};
static const struct shape shape_value_string_list =
    {STR_INIT("ValueStringList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_string, .element_name = STR_INIT("item")};
static const struct shape shape_filter_list =
    {STR_INIT("FilterList"), SHAPE_LIST, .size = sizeof(struct ec2_filter_list),
     .element = &ec2_filter_shape, .element_name = STR_INIT("Filter")};
static const struct shape shape_tag_description_list =
    {STR_INIT("TagDescriptionList"), SHAPE_LIST, .size = sizeof(struct ec2_tag_description_list),
     .element = &ec2_tag_description_shape, .element_name = STR_INIT("item")};

static const struct member ec2_authorize_security_group_ingress_in_members[] = {
    {STR_INIT("CidrIp"), STR_INIT("CidrIp"), .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, cidr_ip)},
    {STR_INIT("FromPort"), STR_INIT("FromPort"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, from_port)},
    {STR_INIT("GroupId"), STR_INIT("GroupId"), .shape = &shape_security_group_id,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, group_id)},
    {STR_INIT("GroupName"), STR_INIT("GroupName"), .shape = &shape_security_group_name,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, group_name)},
    {STR_INIT("IpPermissions"), STR_INIT("IpPermissions"), .shape = &shape_ip_permission_list,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, ip_permissions)},
    {STR_INIT("IpProtocol"), STR_INIT("IpProtocol"), .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, ip_protocol)},
    {STR_INIT("SourceSecurityGroupName"), STR_INIT("SourceSecurityGroupName"),
     .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, source_security_group_name)},
    {STR_INIT("SourceSecurityGroupOwnerId"), STR_INIT("SourceSecurityGroupOwnerId"),
     .shape = &shape_string,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, source_security_group_owner_id)},
    {STR_INIT("ToPort"), STR_INIT("ToPort"), .shape = &shape_integer,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, to_port)},
    {STR_INIT("TagSpecifications"), STR_INIT("TagSpecification"),
     .shape = &shape_tag_specification_list,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, tag_specifications)},
    {STR_INIT("DryRun"), STR_INIT("dryRun"), .query_name = STR_INIT("DryRun"),
     .shape = &shape_boolean,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_in, dry_run)},
};
const struct shape ec2_authorize_security_group_ingress_in_shape =
    {STR_INIT("AuthorizeSecurityGroupIngressRequest"), SHAPE_STRUCT,
     .size = sizeof(struct ec2_authorize_security_group_ingress_in), .member_count = 11,
     .members = ec2_authorize_security_group_ingress_in_members};

static const struct member ec2_authorize_security_group_ingress_out_members[] = {
    {STR_INIT("Return"), STR_INIT("return"), .query_name = STR_INIT("Return"),
     .shape = &shape_boolean,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_out, return_)},
    {STR_INIT("SecurityGroupRules"), STR_INIT("securityGroupRuleSet"),
     .query_name = STR_INIT("SecurityGroupRuleSet"), .shape = &shape_security_group_rule_list,
     .offset = offsetof(struct ec2_authorize_security_group_ingress_out, security_group_rules)},
};
const struct shape ec2_authorize_security_group_ingress_out_shape =
    {STR_INIT("AuthorizeSecurityGroupIngressResult"), SHAPE_STRUCT,
     .size = sizeof(struct ec2_authorize_security_group_ingress_out), .member_count = 2,
     .members = ec2_authorize_security_group_ingress_out_members};

static const struct member ec2_create_tags_in_members[] = {
    {STR_INIT("DryRun"), STR_INIT("dryRun"), .query_name = STR_INIT("DryRun"),
     .shape = &shape_boolean, .offset = offsetof(struct ec2_create_tags_in, dry_run)},
    {STR_INIT("Resources"), STR_INIT("ResourceId"), .shape = &shape_resource_id_list,
     .offset = offsetof(struct ec2_create_tags_in, resources), .flags = MEMBER_REQUIRED},
    {STR_INIT("Tags"), STR_INIT("Tag"), .shape = &shape_tag_list,
     .offset = offsetof(struct ec2_create_tags_in, tags), .flags = MEMBER_REQUIRED},
};
const struct shape ec2_create_tags_in_shape =
    {STR_INIT("CreateTagsRequest"), SHAPE_STRUCT, .size = sizeof(struct ec2_create_tags_in),
     .member_count = 3, .members = ec2_create_tags_in_members};

static const struct member ec2_describe_tags_in_members[] = {
    {STR_INIT("DryRun"), STR_INIT("dryRun"), .query_name = STR_INIT("DryRun"),
     .shape = &shape_boolean, .offset = offsetof(struct ec2_describe_tags_in, dry_run)},
    {STR_INIT("Filters"), STR_INIT("Filter"), .shape = &shape_filter_list,
     .offset = offsetof(struct ec2_describe_tags_in, filters)},
    {STR_INIT("MaxResults"), STR_INIT("maxResults"), .query_name = STR_INIT("MaxResults"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_describe_tags_in, max_results)},
    {STR_INIT("NextToken"), STR_INIT("nextToken"), .query_name = STR_INIT("NextToken"),
     .shape = &shape_string, .offset = offsetof(struct ec2_describe_tags_in, next_token)},
};
const struct shape ec2_describe_tags_in_shape =
    {STR_INIT("DescribeTagsRequest"), SHAPE_STRUCT, .size = sizeof(struct ec2_describe_tags_in),
     .member_count = 4, .members = ec2_describe_tags_in_members};

static const struct member ec2_describe_tags_out_members[] = {
    {STR_INIT("NextToken"), STR_INIT("nextToken"), .query_name = STR_INIT("NextToken"),
     .shape = &shape_string, .offset = offsetof(struct ec2_describe_tags_out, next_token)},
    {STR_INIT("Tags"), STR_INIT("tagSet"), .query_name = STR_INIT("TagSet"),
     .shape = &shape_tag_description_list, .offset = offsetof(struct ec2_describe_tags_out, tags)},
};
const struct shape ec2_describe_tags_out_shape =
    {STR_INIT("DescribeTagsResult"), SHAPE_STRUCT, .size = sizeof(struct ec2_describe_tags_out),
     .member_count = 2, .members = ec2_describe_tags_out_members};

static const struct member ec2_filter_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct ec2_filter, name)},
    {STR_INIT("Values"), STR_INIT("Value"), .shape = &shape_value_string_list,
     .offset = offsetof(struct ec2_filter, values)},
};
const struct shape ec2_filter_shape =
    {STR_INIT("Filter"), SHAPE_STRUCT, .size = sizeof(struct ec2_filter), .member_count = 2,
     .members = ec2_filter_members};

static const struct member ec2_ip_permission_members[] = {
    {STR_INIT("IpProtocol"), STR_INIT("ipProtocol"), .query_name = STR_INIT("IpProtocol"),
     .shape = &shape_string, .offset = offsetof(struct ec2_ip_permission, ip_protocol)},
    {STR_INIT("FromPort"), STR_INIT("fromPort"), .query_name = STR_INIT("FromPort"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_ip_permission, from_port)},
    {STR_INIT("ToPort"), STR_INIT("toPort"), .query_name = STR_INIT("ToPort"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_ip_permission, to_port)},
    {STR_INIT("UserIdGroupPairs"), STR_INIT("groups"), .query_name = STR_INIT("Groups"),
     .shape = &shape_user_id_group_pair_list,
     .offset = offsetof(struct ec2_ip_permission, user_id_group_pairs)},
    {STR_INIT("IpRanges"), STR_INIT("ipRanges"), .query_name = STR_INIT("IpRanges"),
     .shape = &shape_ip_range_list, .offset = offsetof(struct ec2_ip_permission, ip_ranges)},
    {STR_INIT("Ipv6Ranges"), STR_INIT("ipv6Ranges"), .query_name = STR_INIT("Ipv6Ranges"),
     .shape = &shape_ipv6_range_list, .offset = offsetof(struct ec2_ip_permission, ipv6_ranges)},
    {STR_INIT("PrefixListIds"), STR_INIT("prefixListIds"), .query_name = STR_INIT("PrefixListIds"),
     .shape = &shape_prefix_list_id_list,
     .offset = offsetof(struct ec2_ip_permission, prefix_list_ids)},
};
const struct shape ec2_ip_permission_shape =
    {STR_INIT("IpPermission"), SHAPE_STRUCT, .size = sizeof(struct ec2_ip_permission),
     .member_count = 7, .members = ec2_ip_permission_members};

static const struct member ec2_ip_range_members[] = {
    {STR_INIT("Description"), STR_INIT("description"), .query_name = STR_INIT("Description"),
     .shape = &shape_string, .offset = offsetof(struct ec2_ip_range, description)},
    {STR_INIT("CidrIp"), STR_INIT("cidrIp"), .query_name = STR_INIT("CidrIp"),
     .shape = &shape_string, .offset = offsetof(struct ec2_ip_range, cidr_ip)},
};
const struct shape ec2_ip_range_shape =
    {STR_INIT("IpRange"), SHAPE_STRUCT, .size = sizeof(struct ec2_ip_range), .member_count = 2,
     .members = ec2_ip_range_members};

static const struct member ec2_ipv6_range_members[] = {
    {STR_INIT("Description"), STR_INIT("description"), .query_name = STR_INIT("Description"),
     .shape = &shape_string, .offset = offsetof(struct ec2_ipv6_range, description)},
    {STR_INIT("CidrIpv6"), STR_INIT("cidrIpv6"), .query_name = STR_INIT("CidrIpv6"),
     .shape = &shape_string, .offset = offsetof(struct ec2_ipv6_range, cidr_ipv6)},
};
const struct shape ec2_ipv6_range_shape =
    {STR_INIT("Ipv6Range"), SHAPE_STRUCT, .size = sizeof(struct ec2_ipv6_range), .member_count = 2,
     .members = ec2_ipv6_range_members};

static const struct member ec2_prefix_list_id_members[] = {
    {STR_INIT("Description"), STR_INIT("description"), .query_name = STR_INIT("Description"),
     .shape = &shape_string, .offset = offsetof(struct ec2_prefix_list_id, description)},
    {STR_INIT("PrefixListId"), STR_INIT("prefixListId"), .query_name = STR_INIT("PrefixListId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_prefix_list_id, prefix_list_id)},
};
const struct shape ec2_prefix_list_id_shape =
    {STR_INIT("PrefixListId"), SHAPE_STRUCT, .size = sizeof(struct ec2_prefix_list_id),
     .member_count = 2, .members = ec2_prefix_list_id_members};

static const struct member ec2_referenced_security_group_members[] = {
    {STR_INIT("GroupId"), STR_INIT("groupId"), .query_name = STR_INIT("GroupId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_referenced_security_group, group_id)},
    {STR_INIT("PeeringStatus"), STR_INIT("peeringStatus"), .query_name = STR_INIT("PeeringStatus"),
     .shape = &shape_string,
     .offset = offsetof(struct ec2_referenced_security_group, peering_status)},
    {STR_INIT("UserId"), STR_INIT("userId"), .query_name = STR_INIT("UserId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_referenced_security_group, user_id)},
    {STR_INIT("VpcId"), STR_INIT("vpcId"), .query_name = STR_INIT("VpcId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_referenced_security_group, vpc_id)},
    {STR_INIT("VpcPeeringConnectionId"), STR_INIT("vpcPeeringConnectionId"),
     .query_name = STR_INIT("VpcPeeringConnectionId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_referenced_security_group, vpc_peering_connection_id)},
};
const struct shape ec2_referenced_security_group_shape =
    {STR_INIT("ReferencedSecurityGroup"), SHAPE_STRUCT,
     .size = sizeof(struct ec2_referenced_security_group), .member_count = 5,
     .members = ec2_referenced_security_group_members};

static const struct member ec2_security_group_rule_members[] = {
    {STR_INIT("SecurityGroupRuleId"), STR_INIT("securityGroupRuleId"),
     .query_name = STR_INIT("SecurityGroupRuleId"), .shape = &shape_security_group_rule_id,
     .offset = offsetof(struct ec2_security_group_rule, security_group_rule_id)},
    {STR_INIT("GroupId"), STR_INIT("groupId"), .query_name = STR_INIT("GroupId"),
     .shape = &shape_security_group_id, .offset = offsetof(struct ec2_security_group_rule, group_id)},
    {STR_INIT("GroupOwnerId"), STR_INIT("groupOwnerId"), .query_name = STR_INIT("GroupOwnerId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_security_group_rule, group_owner_id)},
    {STR_INIT("IsEgress"), STR_INIT("isEgress"), .query_name = STR_INIT("IsEgress"),
     .shape = &shape_boolean, .offset = offsetof(struct ec2_security_group_rule, is_egress)},
    {STR_INIT("IpProtocol"), STR_INIT("ipProtocol"), .query_name = STR_INIT("IpProtocol"),
     .shape = &shape_string, .offset = offsetof(struct ec2_security_group_rule, ip_protocol)},
    {STR_INIT("FromPort"), STR_INIT("fromPort"), .query_name = STR_INIT("FromPort"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_security_group_rule, from_port)},
    {STR_INIT("ToPort"), STR_INIT("toPort"), .query_name = STR_INIT("ToPort"),
     .shape = &shape_integer, .offset = offsetof(struct ec2_security_group_rule, to_port)},
    {STR_INIT("CidrIpv4"), STR_INIT("cidrIpv4"), .query_name = STR_INIT("CidrIpv4"),
     .shape = &shape_string, .offset = offsetof(struct ec2_security_group_rule, cidr_ipv4)},
    {STR_INIT("CidrIpv6"), STR_INIT("cidrIpv6"), .query_name = STR_INIT("CidrIpv6"),
     .shape = &shape_string, .offset = offsetof(struct ec2_security_group_rule, cidr_ipv6)},
    {STR_INIT("PrefixListId"), STR_INIT("prefixListId"), .query_name = STR_INIT("PrefixListId"),
     .shape = &shape_prefix_list_resource_id,
     .offset = offsetof(struct ec2_security_group_rule, prefix_list_id)},
    {STR_INIT("ReferencedGroupInfo"), STR_INIT("referencedGroupInfo"),
     .query_name = STR_INIT("ReferencedGroupInfo"), .shape = &ec2_referenced_security_group_shape,
     .offset = offsetof(struct ec2_security_group_rule, referenced_group_info)},
    {STR_INIT("Description"), STR_INIT("description"), .query_name = STR_INIT("Description"),
     .shape = &shape_string, .offset = offsetof(struct ec2_security_group_rule, description)},
    {STR_INIT("Tags"), STR_INIT("tagSet"), .query_name = STR_INIT("TagSet"),
     .shape = &shape_tag_list, .offset = offsetof(struct ec2_security_group_rule, tags)},
    {STR_INIT("SecurityGroupRuleArn"), STR_INIT("securityGroupRuleArn"),
     .query_name = STR_INIT("SecurityGroupRuleArn"), .shape = &shape_string,
     .offset = offsetof(struct ec2_security_group_rule, security_group_rule_arn)},
};
const struct shape ec2_security_group_rule_shape =
    {STR_INIT("SecurityGroupRule"), SHAPE_STRUCT, .size = sizeof(struct ec2_security_group_rule),
     .member_count = 14, .members = ec2_security_group_rule_members};

static const struct member ec2_tag_members[] = {
    {STR_INIT("Key"), STR_INIT("key"), .query_name = STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct ec2_tag, key)},
    {STR_INIT("Value"), STR_INIT("value"), .query_name = STR_INIT("Value"), .shape = &shape_string,
     .offset = offsetof(struct ec2_tag, value)},
};
const struct shape ec2_tag_shape =
    {STR_INIT("Tag"), SHAPE_STRUCT, .size = sizeof(struct ec2_tag), .member_count = 2,
     .members = ec2_tag_members};

static const struct member ec2_tag_description_members[] = {
    {STR_INIT("Key"), STR_INIT("key"), .query_name = STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct ec2_tag_description, key)},
    {STR_INIT("ResourceId"), STR_INIT("resourceId"), .query_name = STR_INIT("ResourceId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_tag_description, resource_id)},
    {STR_INIT("ResourceType"), STR_INIT("resourceType"), .query_name = STR_INIT("ResourceType"),
     .shape = &shape_resource_type, .offset = offsetof(struct ec2_tag_description, resource_type)},
    {STR_INIT("Value"), STR_INIT("value"), .query_name = STR_INIT("Value"), .shape = &shape_string,
     .offset = offsetof(struct ec2_tag_description, value)},
};
const struct shape ec2_tag_description_shape =
    {STR_INIT("TagDescription"), SHAPE_STRUCT, .size = sizeof(struct ec2_tag_description),
     .member_count = 4, .members = ec2_tag_description_members};

static const struct member ec2_tag_specification_members[] = {
    {STR_INIT("ResourceType"), STR_INIT("resourceType"), .query_name = STR_INIT("ResourceType"),
     .shape = &shape_resource_type, .offset = offsetof(struct ec2_tag_specification, resource_type)},
    {STR_INIT("Tags"), STR_INIT("Tag"), .shape = &shape_tag_list,
     .offset = offsetof(struct ec2_tag_specification, tags)},
};
const struct shape ec2_tag_specification_shape =
    {STR_INIT("TagSpecification"), SHAPE_STRUCT, .size = sizeof(struct ec2_tag_specification),
     .member_count = 2, .members = ec2_tag_specification_members};

static const struct member ec2_user_id_group_pair_members[] = {
    {STR_INIT("Description"), STR_INIT("description"), .query_name = STR_INIT("Description"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, description)},
    {STR_INIT("UserId"), STR_INIT("userId"), .query_name = STR_INIT("UserId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, user_id)},
    {STR_INIT("GroupName"), STR_INIT("groupName"), .query_name = STR_INIT("GroupName"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, group_name)},
    {STR_INIT("GroupId"), STR_INIT("groupId"), .query_name = STR_INIT("GroupId"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, group_id)},
    {STR_INIT("VpcId"), STR_INIT("vpcId"), .query_name = STR_INIT("VpcId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, vpc_id)},
    {STR_INIT("VpcPeeringConnectionId"), STR_INIT("vpcPeeringConnectionId"),
     .query_name = STR_INIT("VpcPeeringConnectionId"), .shape = &shape_string,
     .offset = offsetof(struct ec2_user_id_group_pair, vpc_peering_connection_id)},
    {STR_INIT("PeeringStatus"), STR_INIT("peeringStatus"), .query_name = STR_INIT("PeeringStatus"),
     .shape = &shape_string, .offset = offsetof(struct ec2_user_id_group_pair, peering_status)},
};
const struct shape ec2_user_id_group_pair_shape =
    {STR_INIT("UserIdGroupPair"), SHAPE_STRUCT, .size = sizeof(struct ec2_user_id_group_pair),
     .member_count = 7, .members = ec2_user_id_group_pair_members};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [EC2_AUTHORIZE_SECURITY_GROUP_INGRESS] = {RPC,
        .name = STR_INIT("AuthorizeSecurityGroupIngress"),
        .iam_action = STR_INIT("ec2:AuthorizeSecurityGroupIngress"),
        .in_size = sizeof(struct ec2_authorize_security_group_ingress_in),
        .out_size = sizeof(struct ec2_authorize_security_group_ingress_out),
        .input = &ec2_authorize_security_group_ingress_in_shape,
        .output = &ec2_authorize_security_group_ingress_out_shape},
    [EC2_CREATE_TAGS] = {RPC, .name = STR_INIT("CreateTags"),
        .iam_action = STR_INIT("ec2:CreateTags"), .in_size = sizeof(struct ec2_create_tags_in),
        .out_size = sizeof(struct ec2_create_tags_out), .input = &ec2_create_tags_in_shape},
    [EC2_DESCRIBE_TAGS] = {RPC, .name = STR_INIT("DescribeTags"),
        .iam_action = STR_INIT("ec2:DescribeTags"), .in_size = sizeof(struct ec2_describe_tags_in),
        .out_size = sizeof(struct ec2_describe_tags_out), .input = &ec2_describe_tags_in_shape,
        .output = &ec2_describe_tags_out_shape},
};

const struct service_facts ec2_facts =
    {.name = STR_INIT("ec2"), .signing_name = STR_INIT("ec2"), .endpoint_prefix = STR_INIT("ec2"),
     .api_version = STR_INIT("2016-11-15"),
     .xml_namespace = STR_INIT("http://ec2.amazonaws.com/doc/2016-11-15"),
     .protocols = 1U << PROTOCOL_EC2, .protocol = PROTOCOL_EC2, .operation_count = 3,
     .operations = operations};
