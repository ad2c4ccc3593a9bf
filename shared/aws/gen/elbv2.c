/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/elbv2.h"

static const struct operation_facts operations[] = {
    [ELBV2_ADD_LISTENER_CERTIFICATES] =
        {.name = STR_INIT("AddListenerCertificates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:AddListenerCertificates"),
         .result_wrapper = STR_INIT("AddListenerCertificatesResult"), .http_status = 200},
    [ELBV2_ADD_TAGS] =
        {.name = STR_INIT("AddTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:AddTags"),
         .result_wrapper = STR_INIT("AddTagsResult"), .http_status = 200},
    [ELBV2_ADD_TRUST_STORE_REVOCATIONS] =
        {.name = STR_INIT("AddTrustStoreRevocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:AddTrustStoreRevocations"),
         .result_wrapper = STR_INIT("AddTrustStoreRevocationsResult"), .http_status = 200},
    [ELBV2_CREATE_LISTENER] =
        {.name = STR_INIT("CreateListener"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:CreateListener"),
         .result_wrapper = STR_INIT("CreateListenerResult"), .http_status = 200},
    [ELBV2_CREATE_LOAD_BALANCER] =
        {.name = STR_INIT("CreateLoadBalancer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:CreateLoadBalancer"),
         .result_wrapper = STR_INIT("CreateLoadBalancerResult"), .http_status = 200},
    [ELBV2_CREATE_RULE] =
        {.name = STR_INIT("CreateRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:CreateRule"),
         .result_wrapper = STR_INIT("CreateRuleResult"), .http_status = 200},
    [ELBV2_CREATE_TARGET_GROUP] =
        {.name = STR_INIT("CreateTargetGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:CreateTargetGroup"),
         .result_wrapper = STR_INIT("CreateTargetGroupResult"), .http_status = 200},
    [ELBV2_CREATE_TRUST_STORE] =
        {.name = STR_INIT("CreateTrustStore"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:CreateTrustStore"),
         .result_wrapper = STR_INIT("CreateTrustStoreResult"), .http_status = 200},
    [ELBV2_DELETE_LISTENER] =
        {.name = STR_INIT("DeleteListener"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeleteListener"),
         .result_wrapper = STR_INIT("DeleteListenerResult"), .http_status = 200},
    [ELBV2_DELETE_LOAD_BALANCER] =
        {.name = STR_INIT("DeleteLoadBalancer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeleteLoadBalancer"),
         .result_wrapper = STR_INIT("DeleteLoadBalancerResult"), .http_status = 200},
    [ELBV2_DELETE_RULE] =
        {.name = STR_INIT("DeleteRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeleteRule"),
         .result_wrapper = STR_INIT("DeleteRuleResult"), .http_status = 200},
    [ELBV2_DELETE_SHARED_TRUST_STORE_ASSOCIATION] =
        {.name = STR_INIT("DeleteSharedTrustStoreAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeleteSharedTrustStoreAssociation"),
         .result_wrapper = STR_INIT("DeleteSharedTrustStoreAssociationResult"), .http_status = 200},
    [ELBV2_DELETE_TARGET_GROUP] =
        {.name = STR_INIT("DeleteTargetGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeleteTargetGroup"),
         .result_wrapper = STR_INIT("DeleteTargetGroupResult"), .http_status = 200},
    [ELBV2_DELETE_TRUST_STORE] =
        {.name = STR_INIT("DeleteTrustStore"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeleteTrustStore"),
         .result_wrapper = STR_INIT("DeleteTrustStoreResult"), .http_status = 200},
    [ELBV2_DEREGISTER_TARGETS] =
        {.name = STR_INIT("DeregisterTargets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DeregisterTargets"),
         .result_wrapper = STR_INIT("DeregisterTargetsResult"), .http_status = 200},
    [ELBV2_DESCRIBE_ACCOUNT_LIMITS] =
        {.name = STR_INIT("DescribeAccountLimits"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("elasticloadbalancing:DescribeAccountLimits"),
         .result_wrapper = STR_INIT("DescribeAccountLimitsResult"), .http_status = 200},
    [ELBV2_DESCRIBE_CAPACITY_RESERVATION] =
        {.name = STR_INIT("DescribeCapacityReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeCapacityReservation"),
         .result_wrapper = STR_INIT("DescribeCapacityReservationResult"), .http_status = 200},
    [ELBV2_DESCRIBE_LISTENER_ATTRIBUTES] =
        {.name = STR_INIT("DescribeListenerAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeListenerAttributes"),
         .result_wrapper = STR_INIT("DescribeListenerAttributesResult"), .http_status = 200},
    [ELBV2_DESCRIBE_LISTENER_CERTIFICATES] =
        {.name = STR_INIT("DescribeListenerCertificates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeListenerCertificates"),
         .result_wrapper = STR_INIT("DescribeListenerCertificatesResult"), .http_status = 200},
    [ELBV2_DESCRIBE_LISTENERS] =
        {.name = STR_INIT("DescribeListeners"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeListeners"),
         .result_wrapper = STR_INIT("DescribeListenersResult"), .http_status = 200},
    [ELBV2_DESCRIBE_LOAD_BALANCER_ATTRIBUTES] =
        {.name = STR_INIT("DescribeLoadBalancerAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeLoadBalancerAttributes"),
         .result_wrapper = STR_INIT("DescribeLoadBalancerAttributesResult"), .http_status = 200},
    [ELBV2_DESCRIBE_LOAD_BALANCERS] =
        {.name = STR_INIT("DescribeLoadBalancers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("elasticloadbalancing:DescribeLoadBalancers"),
         .result_wrapper = STR_INIT("DescribeLoadBalancersResult"), .http_status = 200},
    [ELBV2_DESCRIBE_RULES] =
        {.name = STR_INIT("DescribeRules"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeRules"),
         .result_wrapper = STR_INIT("DescribeRulesResult"), .http_status = 200},
    [ELBV2_DESCRIBE_SSL_POLICIES] =
        {.name = STR_INIT("DescribeSSLPolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeSSLPolicies"),
         .result_wrapper = STR_INIT("DescribeSSLPoliciesResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TAGS] =
        {.name = STR_INIT("DescribeTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTags"),
         .result_wrapper = STR_INIT("DescribeTagsResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TARGET_GROUP_ATTRIBUTES] =
        {.name = STR_INIT("DescribeTargetGroupAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTargetGroupAttributes"),
         .result_wrapper = STR_INIT("DescribeTargetGroupAttributesResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TARGET_GROUPS] =
        {.name = STR_INIT("DescribeTargetGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTargetGroups"),
         .result_wrapper = STR_INIT("DescribeTargetGroupsResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TARGET_HEALTH] =
        {.name = STR_INIT("DescribeTargetHealth"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTargetHealth"),
         .result_wrapper = STR_INIT("DescribeTargetHealthResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TRUST_STORE_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeTrustStoreAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTrustStoreAssociations"),
         .result_wrapper = STR_INIT("DescribeTrustStoreAssociationsResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TRUST_STORE_REVOCATIONS] =
        {.name = STR_INIT("DescribeTrustStoreRevocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTrustStoreRevocations"),
         .result_wrapper = STR_INIT("DescribeTrustStoreRevocationsResult"), .http_status = 200},
    [ELBV2_DESCRIBE_TRUST_STORES] =
        {.name = STR_INIT("DescribeTrustStores"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:DescribeTrustStores"),
         .result_wrapper = STR_INIT("DescribeTrustStoresResult"), .http_status = 200},
    [ELBV2_GET_RESOURCE_POLICY] =
        {.name = STR_INIT("GetResourcePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:GetResourcePolicy"),
         .result_wrapper = STR_INIT("GetResourcePolicyResult"), .http_status = 200},
    [ELBV2_GET_TRUST_STORE_CA_CERTIFICATES_BUNDLE] =
        {.name = STR_INIT("GetTrustStoreCaCertificatesBundle"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:GetTrustStoreCaCertificatesBundle"),
         .result_wrapper = STR_INIT("GetTrustStoreCaCertificatesBundleResult"), .http_status = 200},
    [ELBV2_GET_TRUST_STORE_REVOCATION_CONTENT] =
        {.name = STR_INIT("GetTrustStoreRevocationContent"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:GetTrustStoreRevocationContent"),
         .result_wrapper = STR_INIT("GetTrustStoreRevocationContentResult"), .http_status = 200},
    [ELBV2_MODIFY_CAPACITY_RESERVATION] =
        {.name = STR_INIT("ModifyCapacityReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyCapacityReservation"),
         .result_wrapper = STR_INIT("ModifyCapacityReservationResult"), .http_status = 200},
    [ELBV2_MODIFY_IP_POOLS] =
        {.name = STR_INIT("ModifyIpPools"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyIpPools"),
         .result_wrapper = STR_INIT("ModifyIpPoolsResult"), .http_status = 200},
    [ELBV2_MODIFY_LISTENER] =
        {.name = STR_INIT("ModifyListener"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyListener"),
         .result_wrapper = STR_INIT("ModifyListenerResult"), .http_status = 200},
    [ELBV2_MODIFY_LISTENER_ATTRIBUTES] =
        {.name = STR_INIT("ModifyListenerAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyListenerAttributes"),
         .result_wrapper = STR_INIT("ModifyListenerAttributesResult"), .http_status = 200},
    [ELBV2_MODIFY_LOAD_BALANCER_ATTRIBUTES] =
        {.name = STR_INIT("ModifyLoadBalancerAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyLoadBalancerAttributes"),
         .result_wrapper = STR_INIT("ModifyLoadBalancerAttributesResult"), .http_status = 200},
    [ELBV2_MODIFY_RULE] =
        {.name = STR_INIT("ModifyRule"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyRule"),
         .result_wrapper = STR_INIT("ModifyRuleResult"), .http_status = 200},
    [ELBV2_MODIFY_TARGET_GROUP] =
        {.name = STR_INIT("ModifyTargetGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyTargetGroup"),
         .result_wrapper = STR_INIT("ModifyTargetGroupResult"), .http_status = 200},
    [ELBV2_MODIFY_TARGET_GROUP_ATTRIBUTES] =
        {.name = STR_INIT("ModifyTargetGroupAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyTargetGroupAttributes"),
         .result_wrapper = STR_INIT("ModifyTargetGroupAttributesResult"), .http_status = 200},
    [ELBV2_MODIFY_TRUST_STORE] =
        {.name = STR_INIT("ModifyTrustStore"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:ModifyTrustStore"),
         .result_wrapper = STR_INIT("ModifyTrustStoreResult"), .http_status = 200},
    [ELBV2_REGISTER_TARGETS] =
        {.name = STR_INIT("RegisterTargets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:RegisterTargets"),
         .result_wrapper = STR_INIT("RegisterTargetsResult"), .http_status = 200},
    [ELBV2_REMOVE_LISTENER_CERTIFICATES] =
        {.name = STR_INIT("RemoveListenerCertificates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:RemoveListenerCertificates"),
         .result_wrapper = STR_INIT("RemoveListenerCertificatesResult"), .http_status = 200},
    [ELBV2_REMOVE_TAGS] =
        {.name = STR_INIT("RemoveTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:RemoveTags"),
         .result_wrapper = STR_INIT("RemoveTagsResult"), .http_status = 200},
    [ELBV2_REMOVE_TRUST_STORE_REVOCATIONS] =
        {.name = STR_INIT("RemoveTrustStoreRevocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:RemoveTrustStoreRevocations"),
         .result_wrapper = STR_INIT("RemoveTrustStoreRevocationsResult"), .http_status = 200},
    [ELBV2_SET_IP_ADDRESS_TYPE] =
        {.name = STR_INIT("SetIpAddressType"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:SetIpAddressType"),
         .result_wrapper = STR_INIT("SetIpAddressTypeResult"), .http_status = 200},
    [ELBV2_SET_RULE_PRIORITIES] =
        {.name = STR_INIT("SetRulePriorities"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:SetRulePriorities"),
         .result_wrapper = STR_INIT("SetRulePrioritiesResult"), .http_status = 200},
    [ELBV2_SET_SECURITY_GROUPS] =
        {.name = STR_INIT("SetSecurityGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:SetSecurityGroups"),
         .result_wrapper = STR_INIT("SetSecurityGroupsResult"), .http_status = 200},
    [ELBV2_SET_SUBNETS] =
        {.name = STR_INIT("SetSubnets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("elasticloadbalancing:SetSubnets"),
         .result_wrapper = STR_INIT("SetSubnetsResult"), .http_status = 200},
};

const struct service_facts elbv2_facts = {
    .name = STR_INIT("elbv2"), .signing_name = STR_INIT("elasticloadbalancing"),
    .endpoint_prefix = STR_INIT("elasticloadbalancing"), .api_version = STR_INIT("2015-12-01"),
    .xml_namespace = STR_INIT("http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 51,
    .operations = operations,
};
