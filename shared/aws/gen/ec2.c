/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/ec2.h"

static const struct operation_facts operations[] = {
    [EC2_ACCEPT_ADDRESS_TRANSFER] =
        {.name = STR_INIT("AcceptAddressTransfer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AcceptAddressTransfer"),
         .http_status = 200},
    [EC2_ACCEPT_CAPACITY_RESERVATION_BILLING_OWNERSHIP] =
        {.name = STR_INIT("AcceptCapacityReservationBillingOwnership"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AcceptCapacityReservationBillingOwnership"), .http_status = 200},
    [EC2_ACCEPT_RESERVED_INSTANCES_EXCHANGE_QUOTE] =
        {.name = STR_INIT("AcceptReservedInstancesExchangeQuote"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AcceptReservedInstancesExchangeQuote"),
         .http_status = 200},
    [EC2_ACCEPT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT] =
        {.name = STR_INIT("AcceptTransitGatewayClientVpnAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AcceptTransitGatewayClientVpnAttachment"), .http_status = 200},
    [EC2_ACCEPT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS] =
        {.name = STR_INIT("AcceptTransitGatewayMulticastDomainAssociations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AcceptTransitGatewayMulticastDomainAssociations"),
         .http_status = 200},
    [EC2_ACCEPT_TRANSIT_GATEWAY_PEERING_ATTACHMENT] =
        {.name = STR_INIT("AcceptTransitGatewayPeeringAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AcceptTransitGatewayPeeringAttachment"),
         .http_status = 200},
    [EC2_ACCEPT_TRANSIT_GATEWAY_VPC_ATTACHMENT] =
        {.name = STR_INIT("AcceptTransitGatewayVpcAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AcceptTransitGatewayVpcAttachment"),
         .http_status = 200},
    [EC2_ACCEPT_VPC_ENDPOINT_CONNECTIONS] =
        {.name = STR_INIT("AcceptVpcEndpointConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AcceptVpcEndpointConnections"),
         .http_status = 200},
    [EC2_ACCEPT_VPC_PEERING_CONNECTION] =
        {.name = STR_INIT("AcceptVpcPeeringConnection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AcceptVpcPeeringConnection"),
         .http_status = 200},
    [EC2_ADVERTISE_BYOIP_CIDR] =
        {.name = STR_INIT("AdvertiseByoipCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AdvertiseByoipCidr"), .http_status = 200},
    [EC2_ALLOCATE_ADDRESS] =
        {.name = STR_INIT("AllocateAddress"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AllocateAddress"), .http_status = 200},
    [EC2_ALLOCATE_HOSTS] =
        {.name = STR_INIT("AllocateHosts"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AllocateHosts"), .http_status = 200},
    [EC2_ALLOCATE_IPAM_POOL_CIDR] =
        {.name = STR_INIT("AllocateIpamPoolCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AllocateIpamPoolCidr"), .http_status = 200},
    [EC2_APPLY_SECURITY_GROUPS_TO_CLIENT_VPN_TARGET_NETWORK] =
        {.name = STR_INIT("ApplySecurityGroupsToClientVpnTargetNetwork"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ApplySecurityGroupsToClientVpnTargetNetwork"),
         .http_status = 200},
    [EC2_ASSIGN_IPV6_ADDRESSES] =
        {.name = STR_INIT("AssignIpv6Addresses"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssignIpv6Addresses"), .http_status = 200},
    [EC2_ASSIGN_PRIVATE_IP_ADDRESSES] =
        {.name = STR_INIT("AssignPrivateIpAddresses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssignPrivateIpAddresses"),
         .http_status = 200},
    [EC2_ASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS] =
        {.name = STR_INIT("AssignPrivateNatGatewayAddress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssignPrivateNatGatewayAddress"),
         .http_status = 200},
    [EC2_ASSOCIATE_ADDRESS] =
        {.name = STR_INIT("AssociateAddress"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssociateAddress"), .http_status = 200},
    [EC2_ASSOCIATE_APPLICATION_STATUS_CHECK] =
        {.name = STR_INIT("AssociateApplicationStatusCheck"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateApplicationStatusCheck"),
         .http_status = 200},
    [EC2_ASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER] =
        {.name = STR_INIT("AssociateCapacityReservationBillingOwner"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssociateCapacityReservationBillingOwner"), .http_status = 200},
    [EC2_ASSOCIATE_CLIENT_VPN_TARGET_NETWORK] =
        {.name = STR_INIT("AssociateClientVpnTargetNetwork"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateClientVpnTargetNetwork"),
         .http_status = 200},
    [EC2_ASSOCIATE_DHCP_OPTIONS] =
        {.name = STR_INIT("AssociateDhcpOptions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssociateDhcpOptions"), .http_status = 200},
    [EC2_ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE] =
        {.name = STR_INIT("AssociateEnclaveCertificateIamRole"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateEnclaveCertificateIamRole"),
         .http_status = 200},
    [EC2_ASSOCIATE_IAM_INSTANCE_PROFILE] =
        {.name = STR_INIT("AssociateIamInstanceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateIamInstanceProfile"),
         .http_status = 200},
    [EC2_ASSOCIATE_INSTANCE_EVENT_WINDOW] =
        {.name = STR_INIT("AssociateInstanceEventWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateInstanceEventWindow"),
         .http_status = 200},
    [EC2_ASSOCIATE_IPAM_BYOASN] =
        {.name = STR_INIT("AssociateIpamByoasn"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssociateIpamByoasn"), .http_status = 200},
    [EC2_ASSOCIATE_IPAM_RESOURCE_DISCOVERY] =
        {.name = STR_INIT("AssociateIpamResourceDiscovery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateIpamResourceDiscovery"),
         .http_status = 200},
    [EC2_ASSOCIATE_NAT_GATEWAY_ADDRESS] =
        {.name = STR_INIT("AssociateNatGatewayAddress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateNatGatewayAddress"),
         .http_status = 200},
    [EC2_ASSOCIATE_ROUTE_SERVER] =
        {.name = STR_INIT("AssociateRouteServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssociateRouteServer"), .http_status = 200},
    [EC2_ASSOCIATE_ROUTE_TABLE] =
        {.name = STR_INIT("AssociateRouteTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AssociateRouteTable"), .http_status = 200},
    [EC2_ASSOCIATE_SECURITY_GROUP_VPC] =
        {.name = STR_INIT("AssociateSecurityGroupVpc"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateSecurityGroupVpc"),
         .http_status = 200},
    [EC2_ASSOCIATE_SUBNET_CIDR_BLOCK] =
        {.name = STR_INIT("AssociateSubnetCidrBlock"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateSubnetCidrBlock"),
         .http_status = 200},
    [EC2_ASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN] =
        {.name = STR_INIT("AssociateTransitGatewayMulticastDomain"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateTransitGatewayMulticastDomain"),
         .http_status = 200},
    [EC2_ASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE] =
        {.name = STR_INIT("AssociateTransitGatewayPolicyTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateTransitGatewayPolicyTable"),
         .http_status = 200},
    [EC2_ASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE] =
        {.name = STR_INIT("AssociateTransitGatewayRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateTransitGatewayRouteTable"),
         .http_status = 200},
    [EC2_ASSOCIATE_TRUNK_INTERFACE] =
        {.name = STR_INIT("AssociateTrunkInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateTrunkInterface"),
         .http_status = 200},
    [EC2_ASSOCIATE_VPC_CIDR_BLOCK] =
        {.name = STR_INIT("AssociateVpcCidrBlock"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AssociateVpcCidrBlock"),
         .http_status = 200},
    [EC2_ATTACH_CLASSIC_LINK_VPC] =
        {.name = STR_INIT("AttachClassicLinkVpc"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AttachClassicLinkVpc"), .http_status = 200},
    [EC2_ATTACH_IMAGE_WATERMARK] =
        {.name = STR_INIT("AttachImageWatermark"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AttachImageWatermark"), .http_status = 200},
    [EC2_ATTACH_INTERNET_GATEWAY] =
        {.name = STR_INIT("AttachInternetGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AttachInternetGateway"),
         .http_status = 200},
    [EC2_ATTACH_NETWORK_INTERFACE] =
        {.name = STR_INIT("AttachNetworkInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AttachNetworkInterface"),
         .http_status = 200},
    [EC2_ATTACH_VERIFIED_ACCESS_TRUST_PROVIDER] =
        {.name = STR_INIT("AttachVerifiedAccessTrustProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AttachVerifiedAccessTrustProvider"),
         .http_status = 200},
    [EC2_ATTACH_VOLUME] =
        {.name = STR_INIT("AttachVolume"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AttachVolume"), .http_status = 200},
    [EC2_ATTACH_VPN_GATEWAY] =
        {.name = STR_INIT("AttachVpnGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:AttachVpnGateway"), .http_status = 200},
    [EC2_AUTHORIZE_CLIENT_VPN_INGRESS] =
        {.name = STR_INIT("AuthorizeClientVpnIngress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AuthorizeClientVpnIngress"),
         .http_status = 200},
    [EC2_AUTHORIZE_SECURITY_GROUP_EGRESS] =
        {.name = STR_INIT("AuthorizeSecurityGroupEgress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AuthorizeSecurityGroupEgress"),
         .http_status = 200},
    [EC2_AUTHORIZE_SECURITY_GROUP_INGRESS] =
        {.name = STR_INIT("AuthorizeSecurityGroupIngress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:AuthorizeSecurityGroupIngress"),
         .http_status = 200},
    [EC2_BATCH_MODIFY_IPAM_ROUTING_POLICY_REGISTRATIONS] =
        {.name = STR_INIT("BatchModifyIpamRoutingPolicyRegistrations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:BatchModifyIpamRoutingPolicyRegistrations"), .http_status = 200},
    [EC2_BUNDLE_INSTANCE] =
        {.name = STR_INIT("BundleInstance"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:BundleInstance"), .http_status = 200},
    [EC2_CANCEL_BUNDLE_TASK] =
        {.name = STR_INIT("CancelBundleTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CancelBundleTask"), .http_status = 200},
    [EC2_CANCEL_CAPACITY_RESERVATION] =
        {.name = STR_INIT("CancelCapacityReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelCapacityReservation"),
         .http_status = 200},
    [EC2_CANCEL_CAPACITY_RESERVATION_FLEETS] =
        {.name = STR_INIT("CancelCapacityReservationFleets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelCapacityReservationFleets"),
         .http_status = 200},
    [EC2_CANCEL_CONVERSION_TASK] =
        {.name = STR_INIT("CancelConversionTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CancelConversionTask"), .http_status = 200},
    [EC2_CANCEL_DECLARATIVE_POLICIES_REPORT] =
        {.name = STR_INIT("CancelDeclarativePoliciesReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelDeclarativePoliciesReport"),
         .http_status = 200},
    [EC2_CANCEL_EXPORT_TASK] =
        {.name = STR_INIT("CancelExportTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CancelExportTask"), .http_status = 200},
    [EC2_CANCEL_IMAGE_LAUNCH_PERMISSION] =
        {.name = STR_INIT("CancelImageLaunchPermission"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelImageLaunchPermission"),
         .http_status = 200},
    [EC2_CANCEL_IMPORT_TASK] =
        {.name = STR_INIT("CancelImportTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CancelImportTask"), .http_status = 200},
    [EC2_CANCEL_RESERVED_INSTANCES_LISTING] =
        {.name = STR_INIT("CancelReservedInstancesListing"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelReservedInstancesListing"),
         .http_status = 200},
    [EC2_CANCEL_SPOT_FLEET_REQUESTS] =
        {.name = STR_INIT("CancelSpotFleetRequests"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelSpotFleetRequests"),
         .http_status = 200},
    [EC2_CANCEL_SPOT_INSTANCE_REQUESTS] =
        {.name = STR_INIT("CancelSpotInstanceRequests"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CancelSpotInstanceRequests"),
         .http_status = 200},
    [EC2_CONFIRM_PRODUCT_INSTANCE] =
        {.name = STR_INIT("ConfirmProductInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ConfirmProductInstance"),
         .http_status = 200},
    [EC2_COPY_FPGA_IMAGE] =
        {.name = STR_INIT("CopyFpgaImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CopyFpgaImage"), .http_status = 200},
    [EC2_COPY_IMAGE] =
        {.name = STR_INIT("CopyImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CopyImage"), .http_status = 200},
    [EC2_COPY_SNAPSHOT] =
        {.name = STR_INIT("CopySnapshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CopySnapshot"), .http_status = 200},
    [EC2_COPY_VOLUMES] =
        {.name = STR_INIT("CopyVolumes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CopyVolumes"), .http_status = 200},
    [EC2_CREATE_APPLICATION_STATUS_CHECK] =
        {.name = STR_INIT("CreateApplicationStatusCheck"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateApplicationStatusCheck"),
         .http_status = 200},
    [EC2_CREATE_CAPACITY_MANAGER_DATA_EXPORT] =
        {.name = STR_INIT("CreateCapacityManagerDataExport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateCapacityManagerDataExport"),
         .http_status = 200},
    [EC2_CREATE_CAPACITY_RESERVATION] =
        {.name = STR_INIT("CreateCapacityReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateCapacityReservation"),
         .http_status = 200},
    [EC2_CREATE_CAPACITY_RESERVATION_BY_SPLITTING] =
        {.name = STR_INIT("CreateCapacityReservationBySplitting"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateCapacityReservationBySplitting"),
         .http_status = 200},
    [EC2_CREATE_CAPACITY_RESERVATION_CANCELLATION_QUOTE] =
        {.name = STR_INIT("CreateCapacityReservationCancellationQuote"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateCapacityReservationCancellationQuote"),
         .http_status = 200},
    [EC2_CREATE_CAPACITY_RESERVATION_DATE_CHANGE_QUOTE] =
        {.name = STR_INIT("CreateCapacityReservationDateChangeQuote"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateCapacityReservationDateChangeQuote"), .http_status = 200},
    [EC2_CREATE_CAPACITY_RESERVATION_FLEET] =
        {.name = STR_INIT("CreateCapacityReservationFleet"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateCapacityReservationFleet"),
         .http_status = 200},
    [EC2_CREATE_CARRIER_GATEWAY] =
        {.name = STR_INIT("CreateCarrierGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateCarrierGateway"), .http_status = 200},
    [EC2_CREATE_CLIENT_VPN_ENDPOINT] =
        {.name = STR_INIT("CreateClientVpnEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateClientVpnEndpoint"),
         .http_status = 200},
    [EC2_CREATE_CLIENT_VPN_ROUTE] =
        {.name = STR_INIT("CreateClientVpnRoute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateClientVpnRoute"), .http_status = 200},
    [EC2_CREATE_COIP_CIDR] =
        {.name = STR_INIT("CreateCoipCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateCoipCidr"), .http_status = 200},
    [EC2_CREATE_COIP_POOL] =
        {.name = STR_INIT("CreateCoipPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateCoipPool"), .http_status = 200},
    [EC2_CREATE_CUSTOMER_GATEWAY] =
        {.name = STR_INIT("CreateCustomerGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateCustomerGateway"),
         .http_status = 200},
    [EC2_CREATE_DEFAULT_SUBNET] =
        {.name = STR_INIT("CreateDefaultSubnet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateDefaultSubnet"), .http_status = 200},
    [EC2_CREATE_DEFAULT_VPC] =
        {.name = STR_INIT("CreateDefaultVpc"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateDefaultVpc"), .http_status = 200},
    [EC2_CREATE_DELEGATE_MAC_VOLUME_OWNERSHIP_TASK] =
        {.name = STR_INIT("CreateDelegateMacVolumeOwnershipTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateDelegateMacVolumeOwnershipTask"),
         .http_status = 200},
    [EC2_CREATE_DHCP_OPTIONS] =
        {.name = STR_INIT("CreateDhcpOptions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateDhcpOptions"), .http_status = 200},
    [EC2_CREATE_EGRESS_ONLY_INTERNET_GATEWAY] =
        {.name = STR_INIT("CreateEgressOnlyInternetGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateEgressOnlyInternetGateway"),
         .http_status = 200},
    [EC2_CREATE_FLEET] =
        {.name = STR_INIT("CreateFleet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateFleet"), .http_status = 200},
    [EC2_CREATE_FLOW_LOGS] =
        {.name = STR_INIT("CreateFlowLogs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateFlowLogs"), .http_status = 200},
    [EC2_CREATE_FPGA_IMAGE] =
        {.name = STR_INIT("CreateFpgaImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateFpgaImage"), .http_status = 200},
    [EC2_CREATE_IMAGE] =
        {.name = STR_INIT("CreateImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateImage"), .http_status = 200},
    [EC2_CREATE_IMAGE_USAGE_REPORT] =
        {.name = STR_INIT("CreateImageUsageReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateImageUsageReport"),
         .http_status = 200},
    [EC2_CREATE_INSTANCE_CONNECT_ENDPOINT] =
        {.name = STR_INIT("CreateInstanceConnectEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateInstanceConnectEndpoint"),
         .http_status = 200},
    [EC2_CREATE_INSTANCE_EVENT_WINDOW] =
        {.name = STR_INIT("CreateInstanceEventWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateInstanceEventWindow"),
         .http_status = 200},
    [EC2_CREATE_INSTANCE_EXPORT_TASK] =
        {.name = STR_INIT("CreateInstanceExportTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateInstanceExportTask"),
         .http_status = 200},
    [EC2_CREATE_INTERNET_GATEWAY] =
        {.name = STR_INIT("CreateInternetGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateInternetGateway"),
         .http_status = 200},
    [EC2_CREATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION] =
        {.name = STR_INIT("CreateInterruptibleCapacityReservationAllocation"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateInterruptibleCapacityReservationAllocation"),
         .http_status = 200},
    [EC2_CREATE_IPAM] =
        {.name = STR_INIT("CreateIpam"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateIpam"), .http_status = 200},
    [EC2_CREATE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN] =
        {.name = STR_INIT("CreateIpamExternalResourceVerificationToken"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateIpamExternalResourceVerificationToken"),
         .http_status = 200},
    [EC2_CREATE_IPAM_INTERNET_REGISTRY_ASSOCIATION] =
        {.name = STR_INIT("CreateIpamInternetRegistryAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateIpamInternetRegistryAssociation"),
         .http_status = 200},
    [EC2_CREATE_IPAM_POLICY] =
        {.name = STR_INIT("CreateIpamPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateIpamPolicy"), .http_status = 200},
    [EC2_CREATE_IPAM_POOL] =
        {.name = STR_INIT("CreateIpamPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateIpamPool"), .http_status = 200},
    [EC2_CREATE_IPAM_PREFIX_LIST_RESOLVER] =
        {.name = STR_INIT("CreateIpamPrefixListResolver"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateIpamPrefixListResolver"),
         .http_status = 200},
    [EC2_CREATE_IPAM_PREFIX_LIST_RESOLVER_TARGET] =
        {.name = STR_INIT("CreateIpamPrefixListResolverTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateIpamPrefixListResolverTarget"),
         .http_status = 200},
    [EC2_CREATE_IPAM_RESOURCE_DISCOVERY] =
        {.name = STR_INIT("CreateIpamResourceDiscovery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateIpamResourceDiscovery"),
         .http_status = 200},
    [EC2_CREATE_IPAM_ROUTING_POLICY_REGISTRATION] =
        {.name = STR_INIT("CreateIpamRoutingPolicyRegistration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateIpamRoutingPolicyRegistration"),
         .http_status = 200},
    [EC2_CREATE_IPAM_SCOPE] =
        {.name = STR_INIT("CreateIpamScope"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateIpamScope"), .http_status = 200},
    [EC2_CREATE_KEY_PAIR] =
        {.name = STR_INIT("CreateKeyPair"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateKeyPair"), .http_status = 200},
    [EC2_CREATE_LAUNCH_TEMPLATE] =
        {.name = STR_INIT("CreateLaunchTemplate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateLaunchTemplate"), .http_status = 200},
    [EC2_CREATE_LAUNCH_TEMPLATE_VERSION] =
        {.name = STR_INIT("CreateLaunchTemplateVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateLaunchTemplateVersion"),
         .http_status = 200},
    [EC2_CREATE_LOCAL_GATEWAY_ROUTE] =
        {.name = STR_INIT("CreateLocalGatewayRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateLocalGatewayRoute"),
         .http_status = 200},
    [EC2_CREATE_LOCAL_GATEWAY_ROUTE_TABLE] =
        {.name = STR_INIT("CreateLocalGatewayRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateLocalGatewayRouteTable"),
         .http_status = 200},
    [EC2_CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION] =
        {.name = STR_INIT("CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation"),
         .http_status = 200},
    [EC2_CREATE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION] =
        {.name = STR_INIT("CreateLocalGatewayRouteTableVpcAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateLocalGatewayRouteTableVpcAssociation"),
         .http_status = 200},
    [EC2_CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE] =
        {.name = STR_INIT("CreateLocalGatewayVirtualInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateLocalGatewayVirtualInterface"),
         .http_status = 200},
    [EC2_CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP] =
        {.name = STR_INIT("CreateLocalGatewayVirtualInterfaceGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateLocalGatewayVirtualInterfaceGroup"), .http_status = 200},
    [EC2_CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK] =
        {.name = STR_INIT("CreateMacSystemIntegrityProtectionModificationTask"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateMacSystemIntegrityProtectionModificationTask"),
         .http_status = 200},
    [EC2_CREATE_MANAGED_PREFIX_LIST] =
        {.name = STR_INIT("CreateManagedPrefixList"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateManagedPrefixList"),
         .http_status = 200},
    [EC2_CREATE_NAT_GATEWAY] =
        {.name = STR_INIT("CreateNatGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateNatGateway"), .http_status = 200},
    [EC2_CREATE_NETWORK_ACL] =
        {.name = STR_INIT("CreateNetworkAcl"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateNetworkAcl"), .http_status = 200},
    [EC2_CREATE_NETWORK_ACL_ENTRY] =
        {.name = STR_INIT("CreateNetworkAclEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateNetworkAclEntry"),
         .http_status = 200},
    [EC2_CREATE_NETWORK_INSIGHTS_ACCESS_SCOPE] =
        {.name = STR_INIT("CreateNetworkInsightsAccessScope"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateNetworkInsightsAccessScope"),
         .http_status = 200},
    [EC2_CREATE_NETWORK_INSIGHTS_PATH] =
        {.name = STR_INIT("CreateNetworkInsightsPath"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateNetworkInsightsPath"),
         .http_status = 200},
    [EC2_CREATE_NETWORK_INTERFACE] =
        {.name = STR_INIT("CreateNetworkInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateNetworkInterface"),
         .http_status = 200},
    [EC2_CREATE_NETWORK_INTERFACE_PERMISSION] =
        {.name = STR_INIT("CreateNetworkInterfacePermission"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateNetworkInterfacePermission"),
         .http_status = 200},
    [EC2_CREATE_PLACEMENT_GROUP] =
        {.name = STR_INIT("CreatePlacementGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreatePlacementGroup"), .http_status = 200},
    [EC2_CREATE_PUBLIC_IPV4_POOL] =
        {.name = STR_INIT("CreatePublicIpv4Pool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreatePublicIpv4Pool"), .http_status = 200},
    [EC2_CREATE_REPLACE_ROOT_VOLUME_TASK] =
        {.name = STR_INIT("CreateReplaceRootVolumeTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateReplaceRootVolumeTask"),
         .http_status = 200},
    [EC2_CREATE_RESERVED_INSTANCES_LISTING] =
        {.name = STR_INIT("CreateReservedInstancesListing"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateReservedInstancesListing"),
         .http_status = 200},
    [EC2_CREATE_RESTORE_IMAGE_TASK] =
        {.name = STR_INIT("CreateRestoreImageTask"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateRestoreImageTask"),
         .http_status = 200},
    [EC2_CREATE_ROUTE] =
        {.name = STR_INIT("CreateRoute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateRoute"), .http_status = 200},
    [EC2_CREATE_ROUTE_SERVER] =
        {.name = STR_INIT("CreateRouteServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateRouteServer"), .http_status = 200},
    [EC2_CREATE_ROUTE_SERVER_ENDPOINT] =
        {.name = STR_INIT("CreateRouteServerEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateRouteServerEndpoint"),
         .http_status = 200},
    [EC2_CREATE_ROUTE_SERVER_PEER] =
        {.name = STR_INIT("CreateRouteServerPeer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateRouteServerPeer"),
         .http_status = 200},
    [EC2_CREATE_ROUTE_TABLE] =
        {.name = STR_INIT("CreateRouteTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateRouteTable"), .http_status = 200},
    [EC2_CREATE_SECONDARY_NETWORK] =
        {.name = STR_INIT("CreateSecondaryNetwork"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateSecondaryNetwork"),
         .http_status = 200},
    [EC2_CREATE_SECONDARY_SUBNET] =
        {.name = STR_INIT("CreateSecondarySubnet"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateSecondarySubnet"),
         .http_status = 200},
    [EC2_CREATE_SECURITY_GROUP] =
        {.name = STR_INIT("CreateSecurityGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateSecurityGroup"), .http_status = 200},
    [EC2_CREATE_SNAPSHOT] =
        {.name = STR_INIT("CreateSnapshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateSnapshot"), .http_status = 200},
    [EC2_CREATE_SNAPSHOTS] =
        {.name = STR_INIT("CreateSnapshots"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateSnapshots"), .http_status = 200},
    [EC2_CREATE_SPOT_DATAFEED_SUBSCRIPTION] =
        {.name = STR_INIT("CreateSpotDatafeedSubscription"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateSpotDatafeedSubscription"),
         .http_status = 200},
    [EC2_CREATE_STORE_IMAGE_TASK] =
        {.name = STR_INIT("CreateStoreImageTask"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateStoreImageTask"), .http_status = 200},
    [EC2_CREATE_SUBNET] =
        {.name = STR_INIT("CreateSubnet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateSubnet"), .http_status = 200},
    [EC2_CREATE_SUBNET_CIDR_RESERVATION] =
        {.name = STR_INIT("CreateSubnetCidrReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateSubnetCidrReservation"),
         .http_status = 200},
    [EC2_CREATE_TAGS] =
        {.name = STR_INIT("CreateTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateTags"), .http_status = 200},
    [EC2_CREATE_TRAFFIC_MIRROR_FILTER] =
        {.name = STR_INIT("CreateTrafficMirrorFilter"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTrafficMirrorFilter"),
         .http_status = 200},
    [EC2_CREATE_TRAFFIC_MIRROR_FILTER_RULE] =
        {.name = STR_INIT("CreateTrafficMirrorFilterRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTrafficMirrorFilterRule"),
         .http_status = 200},
    [EC2_CREATE_TRAFFIC_MIRROR_SESSION] =
        {.name = STR_INIT("CreateTrafficMirrorSession"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTrafficMirrorSession"),
         .http_status = 200},
    [EC2_CREATE_TRAFFIC_MIRROR_TARGET] =
        {.name = STR_INIT("CreateTrafficMirrorTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTrafficMirrorTarget"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY] =
        {.name = STR_INIT("CreateTransitGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateTransitGateway"), .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_CONNECT] =
        {.name = STR_INIT("CreateTransitGatewayConnect"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayConnect"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_CONNECT_PEER] =
        {.name = STR_INIT("CreateTransitGatewayConnectPeer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayConnectPeer"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_METERING_POLICY] =
        {.name = STR_INIT("CreateTransitGatewayMeteringPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayMeteringPolicy"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY] =
        {.name = STR_INIT("CreateTransitGatewayMeteringPolicyEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateTransitGatewayMeteringPolicyEntry"), .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN] =
        {.name = STR_INIT("CreateTransitGatewayMulticastDomain"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayMulticastDomain"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_PEERING_ATTACHMENT] =
        {.name = STR_INIT("CreateTransitGatewayPeeringAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayPeeringAttachment"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_POLICY_TABLE] =
        {.name = STR_INIT("CreateTransitGatewayPolicyTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayPolicyTable"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY] =
        {.name = STR_INIT("CreateTransitGatewayPolicyTableEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayPolicyTableEntry"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE] =
        {.name = STR_INIT("CreateTransitGatewayPrefixListReference"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateTransitGatewayPrefixListReference"), .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_ROUTE] =
        {.name = STR_INIT("CreateTransitGatewayRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayRoute"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_ROUTE_TABLE] =
        {.name = STR_INIT("CreateTransitGatewayRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayRouteTable"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT] =
        {.name = STR_INIT("CreateTransitGatewayRouteTableAnnouncement"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateTransitGatewayRouteTableAnnouncement"),
         .http_status = 200},
    [EC2_CREATE_TRANSIT_GATEWAY_VPC_ATTACHMENT] =
        {.name = STR_INIT("CreateTransitGatewayVpcAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateTransitGatewayVpcAttachment"),
         .http_status = 200},
    [EC2_CREATE_VERIFIED_ACCESS_ENDPOINT] =
        {.name = STR_INIT("CreateVerifiedAccessEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVerifiedAccessEndpoint"),
         .http_status = 200},
    [EC2_CREATE_VERIFIED_ACCESS_GROUP] =
        {.name = STR_INIT("CreateVerifiedAccessGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVerifiedAccessGroup"),
         .http_status = 200},
    [EC2_CREATE_VERIFIED_ACCESS_INSTANCE] =
        {.name = STR_INIT("CreateVerifiedAccessInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVerifiedAccessInstance"),
         .http_status = 200},
    [EC2_CREATE_VERIFIED_ACCESS_TRUST_PROVIDER] =
        {.name = STR_INIT("CreateVerifiedAccessTrustProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVerifiedAccessTrustProvider"),
         .http_status = 200},
    [EC2_CREATE_VOLUME] =
        {.name = STR_INIT("CreateVolume"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateVolume"), .http_status = 200},
    [EC2_CREATE_VPC] =
        {.name = STR_INIT("CreateVpc"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateVpc"), .http_status = 200},
    [EC2_CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION] =
        {.name = STR_INIT("CreateVpcBlockPublicAccessExclusion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVpcBlockPublicAccessExclusion"),
         .http_status = 200},
    [EC2_CREATE_VPC_ENCRYPTION_CONTROL] =
        {.name = STR_INIT("CreateVpcEncryptionControl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVpcEncryptionControl"),
         .http_status = 200},
    [EC2_CREATE_VPC_ENDPOINT] =
        {.name = STR_INIT("CreateVpcEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateVpcEndpoint"), .http_status = 200},
    [EC2_CREATE_VPC_ENDPOINT_CONNECTION_NOTIFICATION] =
        {.name = STR_INIT("CreateVpcEndpointConnectionNotification"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateVpcEndpointConnectionNotification"), .http_status = 200},
    [EC2_CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION] =
        {.name = STR_INIT("CreateVpcEndpointServiceConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVpcEndpointServiceConfiguration"),
         .http_status = 200},
    [EC2_CREATE_VPC_PEERING_CONNECTION] =
        {.name = STR_INIT("CreateVpcPeeringConnection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVpcPeeringConnection"),
         .http_status = 200},
    [EC2_CREATE_VPN_CONCENTRATOR] =
        {.name = STR_INIT("CreateVpnConcentrator"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVpnConcentrator"),
         .http_status = 200},
    [EC2_CREATE_VPN_CONNECTION] =
        {.name = STR_INIT("CreateVpnConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateVpnConnection"), .http_status = 200},
    [EC2_CREATE_VPN_CONNECTION_ROUTE] =
        {.name = STR_INIT("CreateVpnConnectionRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:CreateVpnConnectionRoute"),
         .http_status = 200},
    [EC2_CREATE_VPN_GATEWAY] =
        {.name = STR_INIT("CreateVpnGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:CreateVpnGateway"), .http_status = 200},
    [EC2_DELETE_APPLICATION_STATUS_CHECK] =
        {.name = STR_INIT("DeleteApplicationStatusCheck"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteApplicationStatusCheck"),
         .http_status = 200},
    [EC2_DELETE_CAPACITY_MANAGER_DATA_EXPORT] =
        {.name = STR_INIT("DeleteCapacityManagerDataExport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteCapacityManagerDataExport"),
         .http_status = 200},
    [EC2_DELETE_CARRIER_GATEWAY] =
        {.name = STR_INIT("DeleteCarrierGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteCarrierGateway"), .http_status = 200},
    [EC2_DELETE_CLIENT_VPN_ENDPOINT] =
        {.name = STR_INIT("DeleteClientVpnEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteClientVpnEndpoint"),
         .http_status = 200},
    [EC2_DELETE_CLIENT_VPN_ENDPOINT_AUTHORIZATION_POLICY] =
        {.name = STR_INIT("DeleteClientVpnEndpointAuthorizationPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteClientVpnEndpointAuthorizationPolicy"),
         .http_status = 200},
    [EC2_DELETE_CLIENT_VPN_ROUTE] =
        {.name = STR_INIT("DeleteClientVpnRoute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteClientVpnRoute"), .http_status = 200},
    [EC2_DELETE_COIP_CIDR] =
        {.name = STR_INIT("DeleteCoipCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteCoipCidr"), .http_status = 200},
    [EC2_DELETE_COIP_POOL] =
        {.name = STR_INIT("DeleteCoipPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteCoipPool"), .http_status = 200},
    [EC2_DELETE_CUSTOMER_GATEWAY] =
        {.name = STR_INIT("DeleteCustomerGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteCustomerGateway"),
         .http_status = 200},
    [EC2_DELETE_DHCP_OPTIONS] =
        {.name = STR_INIT("DeleteDhcpOptions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteDhcpOptions"), .http_status = 200},
    [EC2_DELETE_EGRESS_ONLY_INTERNET_GATEWAY] =
        {.name = STR_INIT("DeleteEgressOnlyInternetGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteEgressOnlyInternetGateway"),
         .http_status = 200},
    [EC2_DELETE_FLEETS] =
        {.name = STR_INIT("DeleteFleets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteFleets"), .http_status = 200},
    [EC2_DELETE_FLOW_LOGS] =
        {.name = STR_INIT("DeleteFlowLogs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteFlowLogs"), .http_status = 200},
    [EC2_DELETE_FPGA_IMAGE] =
        {.name = STR_INIT("DeleteFpgaImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteFpgaImage"), .http_status = 200},
    [EC2_DELETE_IMAGE_USAGE_REPORT] =
        {.name = STR_INIT("DeleteImageUsageReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteImageUsageReport"),
         .http_status = 200},
    [EC2_DELETE_INSTANCE_CONNECT_ENDPOINT] =
        {.name = STR_INIT("DeleteInstanceConnectEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteInstanceConnectEndpoint"),
         .http_status = 200},
    [EC2_DELETE_INSTANCE_EVENT_WINDOW] =
        {.name = STR_INIT("DeleteInstanceEventWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteInstanceEventWindow"),
         .http_status = 200},
    [EC2_DELETE_INTERNET_GATEWAY] =
        {.name = STR_INIT("DeleteInternetGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteInternetGateway"),
         .http_status = 200},
    [EC2_DELETE_IPAM] =
        {.name = STR_INIT("DeleteIpam"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteIpam"), .http_status = 200},
    [EC2_DELETE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN] =
        {.name = STR_INIT("DeleteIpamExternalResourceVerificationToken"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteIpamExternalResourceVerificationToken"),
         .http_status = 200},
    [EC2_DELETE_IPAM_INTERNET_REGISTRY_ASSOCIATION] =
        {.name = STR_INIT("DeleteIpamInternetRegistryAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteIpamInternetRegistryAssociation"),
         .http_status = 200},
    [EC2_DELETE_IPAM_POLICY] =
        {.name = STR_INIT("DeleteIpamPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteIpamPolicy"), .http_status = 200},
    [EC2_DELETE_IPAM_POOL] =
        {.name = STR_INIT("DeleteIpamPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteIpamPool"), .http_status = 200},
    [EC2_DELETE_IPAM_PREFIX_LIST_RESOLVER] =
        {.name = STR_INIT("DeleteIpamPrefixListResolver"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteIpamPrefixListResolver"),
         .http_status = 200},
    [EC2_DELETE_IPAM_PREFIX_LIST_RESOLVER_TARGET] =
        {.name = STR_INIT("DeleteIpamPrefixListResolverTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteIpamPrefixListResolverTarget"),
         .http_status = 200},
    [EC2_DELETE_IPAM_RESOURCE_DISCOVERY] =
        {.name = STR_INIT("DeleteIpamResourceDiscovery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteIpamResourceDiscovery"),
         .http_status = 200},
    [EC2_DELETE_IPAM_ROUTING_POLICY_REGISTRATION] =
        {.name = STR_INIT("DeleteIpamRoutingPolicyRegistration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteIpamRoutingPolicyRegistration"),
         .http_status = 200},
    [EC2_DELETE_IPAM_SCOPE] =
        {.name = STR_INIT("DeleteIpamScope"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteIpamScope"), .http_status = 200},
    [EC2_DELETE_KEY_PAIR] =
        {.name = STR_INIT("DeleteKeyPair"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteKeyPair"), .http_status = 200},
    [EC2_DELETE_LAUNCH_TEMPLATE] =
        {.name = STR_INIT("DeleteLaunchTemplate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteLaunchTemplate"), .http_status = 200},
    [EC2_DELETE_LAUNCH_TEMPLATE_VERSIONS] =
        {.name = STR_INIT("DeleteLaunchTemplateVersions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteLaunchTemplateVersions"),
         .http_status = 200},
    [EC2_DELETE_LOCAL_GATEWAY_ROUTE] =
        {.name = STR_INIT("DeleteLocalGatewayRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteLocalGatewayRoute"),
         .http_status = 200},
    [EC2_DELETE_LOCAL_GATEWAY_ROUTE_TABLE] =
        {.name = STR_INIT("DeleteLocalGatewayRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteLocalGatewayRouteTable"),
         .http_status = 200},
    [EC2_DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION] =
        {.name = STR_INIT("DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation"),
         .http_status = 200},
    [EC2_DELETE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION] =
        {.name = STR_INIT("DeleteLocalGatewayRouteTableVpcAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteLocalGatewayRouteTableVpcAssociation"),
         .http_status = 200},
    [EC2_DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE] =
        {.name = STR_INIT("DeleteLocalGatewayVirtualInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteLocalGatewayVirtualInterface"),
         .http_status = 200},
    [EC2_DELETE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP] =
        {.name = STR_INIT("DeleteLocalGatewayVirtualInterfaceGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteLocalGatewayVirtualInterfaceGroup"), .http_status = 200},
    [EC2_DELETE_MANAGED_PREFIX_LIST] =
        {.name = STR_INIT("DeleteManagedPrefixList"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteManagedPrefixList"),
         .http_status = 200},
    [EC2_DELETE_NAT_GATEWAY] =
        {.name = STR_INIT("DeleteNatGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteNatGateway"), .http_status = 200},
    [EC2_DELETE_NETWORK_ACL] =
        {.name = STR_INIT("DeleteNetworkAcl"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteNetworkAcl"), .http_status = 200},
    [EC2_DELETE_NETWORK_ACL_ENTRY] =
        {.name = STR_INIT("DeleteNetworkAclEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteNetworkAclEntry"),
         .http_status = 200},
    [EC2_DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE] =
        {.name = STR_INIT("DeleteNetworkInsightsAccessScope"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteNetworkInsightsAccessScope"),
         .http_status = 200},
    [EC2_DELETE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS] =
        {.name = STR_INIT("DeleteNetworkInsightsAccessScopeAnalysis"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteNetworkInsightsAccessScopeAnalysis"), .http_status = 200},
    [EC2_DELETE_NETWORK_INSIGHTS_ANALYSIS] =
        {.name = STR_INIT("DeleteNetworkInsightsAnalysis"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteNetworkInsightsAnalysis"),
         .http_status = 200},
    [EC2_DELETE_NETWORK_INSIGHTS_PATH] =
        {.name = STR_INIT("DeleteNetworkInsightsPath"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteNetworkInsightsPath"),
         .http_status = 200},
    [EC2_DELETE_NETWORK_INTERFACE] =
        {.name = STR_INIT("DeleteNetworkInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteNetworkInterface"),
         .http_status = 200},
    [EC2_DELETE_NETWORK_INTERFACE_PERMISSION] =
        {.name = STR_INIT("DeleteNetworkInterfacePermission"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteNetworkInterfacePermission"),
         .http_status = 200},
    [EC2_DELETE_PLACEMENT_GROUP] =
        {.name = STR_INIT("DeletePlacementGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeletePlacementGroup"), .http_status = 200},
    [EC2_DELETE_PUBLIC_IPV4_POOL] =
        {.name = STR_INIT("DeletePublicIpv4Pool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeletePublicIpv4Pool"), .http_status = 200},
    [EC2_DELETE_QUEUED_RESERVED_INSTANCES] =
        {.name = STR_INIT("DeleteQueuedReservedInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteQueuedReservedInstances"),
         .http_status = 200},
    [EC2_DELETE_ROUTE] =
        {.name = STR_INIT("DeleteRoute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteRoute"), .http_status = 200},
    [EC2_DELETE_ROUTE_SERVER] =
        {.name = STR_INIT("DeleteRouteServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteRouteServer"), .http_status = 200},
    [EC2_DELETE_ROUTE_SERVER_ENDPOINT] =
        {.name = STR_INIT("DeleteRouteServerEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteRouteServerEndpoint"),
         .http_status = 200},
    [EC2_DELETE_ROUTE_SERVER_PEER] =
        {.name = STR_INIT("DeleteRouteServerPeer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteRouteServerPeer"),
         .http_status = 200},
    [EC2_DELETE_ROUTE_TABLE] =
        {.name = STR_INIT("DeleteRouteTable"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteRouteTable"), .http_status = 200},
    [EC2_DELETE_SECONDARY_NETWORK] =
        {.name = STR_INIT("DeleteSecondaryNetwork"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteSecondaryNetwork"),
         .http_status = 200},
    [EC2_DELETE_SECONDARY_SUBNET] =
        {.name = STR_INIT("DeleteSecondarySubnet"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteSecondarySubnet"),
         .http_status = 200},
    [EC2_DELETE_SECURITY_GROUP] =
        {.name = STR_INIT("DeleteSecurityGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteSecurityGroup"), .http_status = 200},
    [EC2_DELETE_SNAPSHOT] =
        {.name = STR_INIT("DeleteSnapshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteSnapshot"), .http_status = 200},
    [EC2_DELETE_SPOT_DATAFEED_SUBSCRIPTION] =
        {.name = STR_INIT("DeleteSpotDatafeedSubscription"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteSpotDatafeedSubscription"),
         .http_status = 200},
    [EC2_DELETE_SUBNET] =
        {.name = STR_INIT("DeleteSubnet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteSubnet"), .http_status = 200},
    [EC2_DELETE_SUBNET_CIDR_RESERVATION] =
        {.name = STR_INIT("DeleteSubnetCidrReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteSubnetCidrReservation"),
         .http_status = 200},
    [EC2_DELETE_TAGS] =
        {.name = STR_INIT("DeleteTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteTags"), .http_status = 200},
    [EC2_DELETE_TRAFFIC_MIRROR_FILTER] =
        {.name = STR_INIT("DeleteTrafficMirrorFilter"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTrafficMirrorFilter"),
         .http_status = 200},
    [EC2_DELETE_TRAFFIC_MIRROR_FILTER_RULE] =
        {.name = STR_INIT("DeleteTrafficMirrorFilterRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTrafficMirrorFilterRule"),
         .http_status = 200},
    [EC2_DELETE_TRAFFIC_MIRROR_SESSION] =
        {.name = STR_INIT("DeleteTrafficMirrorSession"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTrafficMirrorSession"),
         .http_status = 200},
    [EC2_DELETE_TRAFFIC_MIRROR_TARGET] =
        {.name = STR_INIT("DeleteTrafficMirrorTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTrafficMirrorTarget"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY] =
        {.name = STR_INIT("DeleteTransitGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteTransitGateway"), .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT] =
        {.name = STR_INIT("DeleteTransitGatewayClientVpnAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteTransitGatewayClientVpnAttachment"), .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_CONNECT] =
        {.name = STR_INIT("DeleteTransitGatewayConnect"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayConnect"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_CONNECT_PEER] =
        {.name = STR_INIT("DeleteTransitGatewayConnectPeer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayConnectPeer"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_METERING_POLICY] =
        {.name = STR_INIT("DeleteTransitGatewayMeteringPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayMeteringPolicy"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY] =
        {.name = STR_INIT("DeleteTransitGatewayMeteringPolicyEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteTransitGatewayMeteringPolicyEntry"), .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_MULTICAST_DOMAIN] =
        {.name = STR_INIT("DeleteTransitGatewayMulticastDomain"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayMulticastDomain"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_PEERING_ATTACHMENT] =
        {.name = STR_INIT("DeleteTransitGatewayPeeringAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayPeeringAttachment"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_POLICY_TABLE] =
        {.name = STR_INIT("DeleteTransitGatewayPolicyTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayPolicyTable"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY] =
        {.name = STR_INIT("DeleteTransitGatewayPolicyTableEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayPolicyTableEntry"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE] =
        {.name = STR_INIT("DeleteTransitGatewayPrefixListReference"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteTransitGatewayPrefixListReference"), .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_ROUTE] =
        {.name = STR_INIT("DeleteTransitGatewayRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayRoute"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_ROUTE_TABLE] =
        {.name = STR_INIT("DeleteTransitGatewayRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayRouteTable"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT] =
        {.name = STR_INIT("DeleteTransitGatewayRouteTableAnnouncement"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteTransitGatewayRouteTableAnnouncement"),
         .http_status = 200},
    [EC2_DELETE_TRANSIT_GATEWAY_VPC_ATTACHMENT] =
        {.name = STR_INIT("DeleteTransitGatewayVpcAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteTransitGatewayVpcAttachment"),
         .http_status = 200},
    [EC2_DELETE_VERIFIED_ACCESS_ENDPOINT] =
        {.name = STR_INIT("DeleteVerifiedAccessEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVerifiedAccessEndpoint"),
         .http_status = 200},
    [EC2_DELETE_VERIFIED_ACCESS_GROUP] =
        {.name = STR_INIT("DeleteVerifiedAccessGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVerifiedAccessGroup"),
         .http_status = 200},
    [EC2_DELETE_VERIFIED_ACCESS_INSTANCE] =
        {.name = STR_INIT("DeleteVerifiedAccessInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVerifiedAccessInstance"),
         .http_status = 200},
    [EC2_DELETE_VERIFIED_ACCESS_TRUST_PROVIDER] =
        {.name = STR_INIT("DeleteVerifiedAccessTrustProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVerifiedAccessTrustProvider"),
         .http_status = 200},
    [EC2_DELETE_VOLUME] =
        {.name = STR_INIT("DeleteVolume"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteVolume"), .http_status = 200},
    [EC2_DELETE_VPC] =
        {.name = STR_INIT("DeleteVpc"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteVpc"), .http_status = 200},
    [EC2_DELETE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION] =
        {.name = STR_INIT("DeleteVpcBlockPublicAccessExclusion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVpcBlockPublicAccessExclusion"),
         .http_status = 200},
    [EC2_DELETE_VPC_ENCRYPTION_CONTROL] =
        {.name = STR_INIT("DeleteVpcEncryptionControl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVpcEncryptionControl"),
         .http_status = 200},
    [EC2_DELETE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS] =
        {.name = STR_INIT("DeleteVpcEndpointConnectionNotifications"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteVpcEndpointConnectionNotifications"), .http_status = 200},
    [EC2_DELETE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS] =
        {.name = STR_INIT("DeleteVpcEndpointServiceConfigurations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVpcEndpointServiceConfigurations"),
         .http_status = 200},
    [EC2_DELETE_VPC_ENDPOINTS] =
        {.name = STR_INIT("DeleteVpcEndpoints"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteVpcEndpoints"), .http_status = 200},
    [EC2_DELETE_VPC_PEERING_CONNECTION] =
        {.name = STR_INIT("DeleteVpcPeeringConnection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVpcPeeringConnection"),
         .http_status = 200},
    [EC2_DELETE_VPN_CONCENTRATOR] =
        {.name = STR_INIT("DeleteVpnConcentrator"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVpnConcentrator"),
         .http_status = 200},
    [EC2_DELETE_VPN_CONNECTION] =
        {.name = STR_INIT("DeleteVpnConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteVpnConnection"), .http_status = 200},
    [EC2_DELETE_VPN_CONNECTION_ROUTE] =
        {.name = STR_INIT("DeleteVpnConnectionRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeleteVpnConnectionRoute"),
         .http_status = 200},
    [EC2_DELETE_VPN_GATEWAY] =
        {.name = STR_INIT("DeleteVpnGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeleteVpnGateway"), .http_status = 200},
    [EC2_DEPROVISION_BYOIP_CIDR] =
        {.name = STR_INIT("DeprovisionByoipCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeprovisionByoipCidr"), .http_status = 200},
    [EC2_DEPROVISION_IPAM_BYOASN] =
        {.name = STR_INIT("DeprovisionIpamByoasn"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeprovisionIpamByoasn"),
         .http_status = 200},
    [EC2_DEPROVISION_IPAM_POOL_CIDR] =
        {.name = STR_INIT("DeprovisionIpamPoolCidr"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeprovisionIpamPoolCidr"),
         .http_status = 200},
    [EC2_DEPROVISION_PUBLIC_IPV4_POOL_CIDR] =
        {.name = STR_INIT("DeprovisionPublicIpv4PoolCidr"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DeprovisionPublicIpv4PoolCidr"),
         .http_status = 200},
    [EC2_DEREGISTER_IMAGE] =
        {.name = STR_INIT("DeregisterImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeregisterImage"), .http_status = 200},
    [EC2_DEREGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES] =
        {.name = STR_INIT("DeregisterInstanceEventNotificationAttributes"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeregisterInstanceEventNotificationAttributes"),
         .http_status = 200},
    [EC2_DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS] =
        {.name = STR_INIT("DeregisterTransitGatewayMulticastGroupMembers"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeregisterTransitGatewayMulticastGroupMembers"),
         .http_status = 200},
    [EC2_DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES] =
        {.name = STR_INIT("DeregisterTransitGatewayMulticastGroupSources"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DeregisterTransitGatewayMulticastGroupSources"),
         .http_status = 200},
    [EC2_DESCRIBE_ACCOUNT_ATTRIBUTES] =
        {.name = STR_INIT("DescribeAccountAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeAccountAttributes"),
         .http_status = 200},
    [EC2_DESCRIBE_ACCOUNT_VPC_ENCRYPTION_CONTROL] =
        {.name = STR_INIT("DescribeAccountVpcEncryptionControl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeAccountVpcEncryptionControl"),
         .http_status = 200},
    [EC2_DESCRIBE_ADDRESS_TRANSFERS] =
        {.name = STR_INIT("DescribeAddressTransfers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeAddressTransfers"),
         .http_status = 200},
    [EC2_DESCRIBE_ADDRESSES] =
        {.name = STR_INIT("DescribeAddresses"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeAddresses"), .http_status = 200},
    [EC2_DESCRIBE_ADDRESSES_ATTRIBUTE] =
        {.name = STR_INIT("DescribeAddressesAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeAddressesAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_AGGREGATE_ID_FORMAT] =
        {.name = STR_INIT("DescribeAggregateIdFormat"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeAggregateIdFormat"),
         .http_status = 200},
    [EC2_DESCRIBE_APPLICATION_STATUS] =
        {.name = STR_INIT("DescribeApplicationStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeApplicationStatus"),
         .http_status = 200},
    [EC2_DESCRIBE_APPLICATION_STATUS_CHECK_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeApplicationStatusCheckAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeApplicationStatusCheckAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_APPLICATION_STATUS_CHECKS] =
        {.name = STR_INIT("DescribeApplicationStatusChecks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeApplicationStatusChecks"),
         .http_status = 200},
    [EC2_DESCRIBE_AVAILABILITY_ZONES] =
        {.name = STR_INIT("DescribeAvailabilityZones"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeAvailabilityZones"),
         .http_status = 200},
    [EC2_DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS] =
        {.name = STR_INIT("DescribeAwsNetworkPerformanceMetricSubscriptions"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeAwsNetworkPerformanceMetricSubscriptions"),
         .http_status = 200},
    [EC2_DESCRIBE_BUNDLE_TASKS] =
        {.name = STR_INIT("DescribeBundleTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeBundleTasks"), .http_status = 200},
    [EC2_DESCRIBE_BYOIP_CIDRS] =
        {.name = STR_INIT("DescribeByoipCidrs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeByoipCidrs"), .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_BLOCK_EXTENSION_HISTORY] =
        {.name = STR_INIT("DescribeCapacityBlockExtensionHistory"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityBlockExtensionHistory"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS] =
        {.name = STR_INIT("DescribeCapacityBlockExtensionOfferings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeCapacityBlockExtensionOfferings"), .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_BLOCK_OFFERINGS] =
        {.name = STR_INIT("DescribeCapacityBlockOfferings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityBlockOfferings"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_BLOCK_STATUS] =
        {.name = STR_INIT("DescribeCapacityBlockStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityBlockStatus"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_BLOCKS] =
        {.name = STR_INIT("DescribeCapacityBlocks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityBlocks"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_MANAGER_DATA_EXPORTS] =
        {.name = STR_INIT("DescribeCapacityManagerDataExports"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityManagerDataExports"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS] =
        {.name = STR_INIT("DescribeCapacityReservationBillingRequests"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeCapacityReservationBillingRequests"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_RESERVATION_CANCELLATION_QUOTES] =
        {.name = STR_INIT("DescribeCapacityReservationCancellationQuotes"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeCapacityReservationCancellationQuotes"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_RESERVATION_DATE_CHANGE_QUOTES] =
        {.name = STR_INIT("DescribeCapacityReservationDateChangeQuotes"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeCapacityReservationDateChangeQuotes"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_RESERVATION_FLEETS] =
        {.name = STR_INIT("DescribeCapacityReservationFleets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityReservationFleets"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_RESERVATION_TOPOLOGY] =
        {.name = STR_INIT("DescribeCapacityReservationTopology"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityReservationTopology"),
         .http_status = 200},
    [EC2_DESCRIBE_CAPACITY_RESERVATIONS] =
        {.name = STR_INIT("DescribeCapacityReservations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCapacityReservations"),
         .http_status = 200},
    [EC2_DESCRIBE_CARRIER_GATEWAYS] =
        {.name = STR_INIT("DescribeCarrierGateways"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCarrierGateways"),
         .http_status = 200},
    [EC2_DESCRIBE_CLASSIC_LINK_INSTANCES] =
        {.name = STR_INIT("DescribeClassicLinkInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeClassicLinkInstances"),
         .http_status = 200},
    [EC2_DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES] =
        {.name = STR_INIT("DescribeClientVpnAuthorizationRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeClientVpnAuthorizationRules"),
         .http_status = 200},
    [EC2_DESCRIBE_CLIENT_VPN_CONNECTIONS] =
        {.name = STR_INIT("DescribeClientVpnConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeClientVpnConnections"),
         .http_status = 200},
    [EC2_DESCRIBE_CLIENT_VPN_ENDPOINTS] =
        {.name = STR_INIT("DescribeClientVpnEndpoints"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeClientVpnEndpoints"),
         .http_status = 200},
    [EC2_DESCRIBE_CLIENT_VPN_ROUTES] =
        {.name = STR_INIT("DescribeClientVpnRoutes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeClientVpnRoutes"),
         .http_status = 200},
    [EC2_DESCRIBE_CLIENT_VPN_TARGET_NETWORKS] =
        {.name = STR_INIT("DescribeClientVpnTargetNetworks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeClientVpnTargetNetworks"),
         .http_status = 200},
    [EC2_DESCRIBE_COIP_POOLS] =
        {.name = STR_INIT("DescribeCoipPools"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeCoipPools"), .http_status = 200},
    [EC2_DESCRIBE_CONVERSION_TASKS] =
        {.name = STR_INIT("DescribeConversionTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeConversionTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_CUSTOMER_GATEWAYS] =
        {.name = STR_INIT("DescribeCustomerGateways"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeCustomerGateways"),
         .http_status = 200},
    [EC2_DESCRIBE_DECLARATIVE_POLICIES_REPORTS] =
        {.name = STR_INIT("DescribeDeclarativePoliciesReports"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeDeclarativePoliciesReports"),
         .http_status = 200},
    [EC2_DESCRIBE_DHCP_OPTIONS] =
        {.name = STR_INIT("DescribeDhcpOptions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeDhcpOptions"), .http_status = 200},
    [EC2_DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS] =
        {.name = STR_INIT("DescribeEgressOnlyInternetGateways"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeEgressOnlyInternetGateways"),
         .http_status = 200},
    [EC2_DESCRIBE_ELASTIC_GPUS] =
        {.name = STR_INIT("DescribeElasticGpus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeElasticGpus"), .http_status = 200},
    [EC2_DESCRIBE_EXPORT_IMAGE_TASKS] =
        {.name = STR_INIT("DescribeExportImageTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeExportImageTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_EXPORT_TASKS] =
        {.name = STR_INIT("DescribeExportTasks"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeExportTasks"), .http_status = 200},
    [EC2_DESCRIBE_FAST_LAUNCH_IMAGES] =
        {.name = STR_INIT("DescribeFastLaunchImages"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeFastLaunchImages"),
         .http_status = 200},
    [EC2_DESCRIBE_FAST_SNAPSHOT_RESTORES] =
        {.name = STR_INIT("DescribeFastSnapshotRestores"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeFastSnapshotRestores"),
         .http_status = 200},
    [EC2_DESCRIBE_FLEET_HISTORY] =
        {.name = STR_INIT("DescribeFleetHistory"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeFleetHistory"), .http_status = 200},
    [EC2_DESCRIBE_FLEET_INSTANCES] =
        {.name = STR_INIT("DescribeFleetInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeFleetInstances"),
         .http_status = 200},
    [EC2_DESCRIBE_FLEETS] =
        {.name = STR_INIT("DescribeFleets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeFleets"), .http_status = 200},
    [EC2_DESCRIBE_FLOW_LOGS] =
        {.name = STR_INIT("DescribeFlowLogs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeFlowLogs"), .http_status = 200},
    [EC2_DESCRIBE_FPGA_IMAGE_ATTRIBUTE] =
        {.name = STR_INIT("DescribeFpgaImageAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeFpgaImageAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_FPGA_IMAGES] =
        {.name = STR_INIT("DescribeFpgaImages"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeFpgaImages"), .http_status = 200},
    [EC2_DESCRIBE_HOST_RESERVATION_OFFERINGS] =
        {.name = STR_INIT("DescribeHostReservationOfferings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeHostReservationOfferings"),
         .http_status = 200},
    [EC2_DESCRIBE_HOST_RESERVATIONS] =
        {.name = STR_INIT("DescribeHostReservations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeHostReservations"),
         .http_status = 200},
    [EC2_DESCRIBE_HOSTS] =
        {.name = STR_INIT("DescribeHosts"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeHosts"), .http_status = 200},
    [EC2_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeIamInstanceProfileAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeIamInstanceProfileAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_ID_FORMAT] =
        {.name = STR_INIT("DescribeIdFormat"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIdFormat"), .http_status = 200},
    [EC2_DESCRIBE_IDENTITY_ID_FORMAT] =
        {.name = STR_INIT("DescribeIdentityIdFormat"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeIdentityIdFormat"),
         .http_status = 200},
    [EC2_DESCRIBE_IMAGE_ATTRIBUTE] =
        {.name = STR_INIT("DescribeImageAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeImageAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_IMAGE_REFERENCES] =
        {.name = STR_INIT("DescribeImageReferences"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeImageReferences"),
         .http_status = 200},
    [EC2_DESCRIBE_IMAGE_USAGE_REPORT_ENTRIES] =
        {.name = STR_INIT("DescribeImageUsageReportEntries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeImageUsageReportEntries"),
         .http_status = 200},
    [EC2_DESCRIBE_IMAGE_USAGE_REPORTS] =
        {.name = STR_INIT("DescribeImageUsageReports"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeImageUsageReports"),
         .http_status = 200},
    [EC2_DESCRIBE_IMAGES] =
        {.name = STR_INIT("DescribeImages"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeImages"), .http_status = 200},
    [EC2_DESCRIBE_IMPORT_IMAGE_TASKS] =
        {.name = STR_INIT("DescribeImportImageTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeImportImageTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_IMPORT_SNAPSHOT_TASKS] =
        {.name = STR_INIT("DescribeImportSnapshotTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeImportSnapshotTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_ATTRIBUTE] =
        {.name = STR_INIT("DescribeInstanceAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_CONNECT_ENDPOINTS] =
        {.name = STR_INIT("DescribeInstanceConnectEndpoints"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceConnectEndpoints"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS] =
        {.name = STR_INIT("DescribeInstanceCreditSpecifications"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceCreditSpecifications"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES] =
        {.name = STR_INIT("DescribeInstanceEventNotificationAttributes"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeInstanceEventNotificationAttributes"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_EVENT_WINDOWS] =
        {.name = STR_INIT("DescribeInstanceEventWindows"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceEventWindows"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_IMAGE_METADATA] =
        {.name = STR_INIT("DescribeInstanceImageMetadata"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceImageMetadata"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_SQL_HA_HISTORY_STATES] =
        {.name = STR_INIT("DescribeInstanceSqlHaHistoryStates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceSqlHaHistoryStates"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_SQL_HA_STATES] =
        {.name = STR_INIT("DescribeInstanceSqlHaStates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceSqlHaStates"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_STATUS] =
        {.name = STR_INIT("DescribeInstanceStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceStatus"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_TOPOLOGY] =
        {.name = STR_INIT("DescribeInstanceTopology"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceTopology"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_TYPE_OFFERINGS] =
        {.name = STR_INIT("DescribeInstanceTypeOfferings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceTypeOfferings"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCE_TYPES] =
        {.name = STR_INIT("DescribeInstanceTypes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInstanceTypes"),
         .http_status = 200},
    [EC2_DESCRIBE_INSTANCES] =
        {.name = STR_INIT("DescribeInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeInstances"), .http_status = 200},
    [EC2_DESCRIBE_INTERNET_GATEWAYS] =
        {.name = STR_INIT("DescribeInternetGateways"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeInternetGateways"),
         .http_status = 200},
    [EC2_DESCRIBE_IPAM_BYOASN] =
        {.name = STR_INIT("DescribeIpamByoasn"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamByoasn"), .http_status = 200},
    [EC2_DESCRIBE_IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKENS] =
        {.name = STR_INIT("DescribeIpamExternalResourceVerificationTokens"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamExternalResourceVerificationTokens"),
         .http_status = 200},
    [EC2_DESCRIBE_IPAM_INTERNET_REGISTRY_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeIpamInternetRegistryAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamInternetRegistryAssociations"), .http_status = 200},
    [EC2_DESCRIBE_IPAM_POLICIES] =
        {.name = STR_INIT("DescribeIpamPolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamPolicies"), .http_status = 200},
    [EC2_DESCRIBE_IPAM_POOL_ALLOCATIONS] =
        {.name = STR_INIT("DescribeIpamPoolAllocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeIpamPoolAllocations"),
         .http_status = 200},
    [EC2_DESCRIBE_IPAM_POOLS] =
        {.name = STR_INIT("DescribeIpamPools"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamPools"), .http_status = 200},
    [EC2_DESCRIBE_IPAM_PREFIX_LIST_RESOLVER_TARGETS] =
        {.name = STR_INIT("DescribeIpamPrefixListResolverTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeIpamPrefixListResolverTargets"),
         .http_status = 200},
    [EC2_DESCRIBE_IPAM_PREFIX_LIST_RESOLVERS] =
        {.name = STR_INIT("DescribeIpamPrefixListResolvers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeIpamPrefixListResolvers"),
         .http_status = 200},
    [EC2_DESCRIBE_IPAM_RESOURCE_DISCOVERIES] =
        {.name = STR_INIT("DescribeIpamResourceDiscoveries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeIpamResourceDiscoveries"),
         .http_status = 200},
    [EC2_DESCRIBE_IPAM_RESOURCE_DISCOVERY_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeIpamResourceDiscoveryAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamResourceDiscoveryAssociations"), .http_status = 200},
    [EC2_DESCRIBE_IPAM_SCOPES] =
        {.name = STR_INIT("DescribeIpamScopes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpamScopes"), .http_status = 200},
    [EC2_DESCRIBE_IPAMS] =
        {.name = STR_INIT("DescribeIpams"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpams"), .http_status = 200},
    [EC2_DESCRIBE_IPV6_POOLS] =
        {.name = STR_INIT("DescribeIpv6Pools"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeIpv6Pools"), .http_status = 200},
    [EC2_DESCRIBE_KEY_PAIRS] =
        {.name = STR_INIT("DescribeKeyPairs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeKeyPairs"), .http_status = 200},
    [EC2_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS] =
        {.name = STR_INIT("DescribeLaunchTemplateVersions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeLaunchTemplateVersions"),
         .http_status = 200},
    [EC2_DESCRIBE_LAUNCH_TEMPLATES] =
        {.name = STR_INIT("DescribeLaunchTemplates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeLaunchTemplates"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeLocalGatewayRouteTableVpcAssociations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeLocalGatewayRouteTableVpcAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCAL_GATEWAY_ROUTE_TABLES] =
        {.name = STR_INIT("DescribeLocalGatewayRouteTables"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeLocalGatewayRouteTables"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUPS] =
        {.name = STR_INIT("DescribeLocalGatewayVirtualInterfaceGroups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeLocalGatewayVirtualInterfaceGroups"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCAL_GATEWAY_VIRTUAL_INTERFACES] =
        {.name = STR_INIT("DescribeLocalGatewayVirtualInterfaces"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeLocalGatewayVirtualInterfaces"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCAL_GATEWAYS] =
        {.name = STR_INIT("DescribeLocalGateways"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeLocalGateways"),
         .http_status = 200},
    [EC2_DESCRIBE_LOCKED_SNAPSHOTS] =
        {.name = STR_INIT("DescribeLockedSnapshots"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeLockedSnapshots"),
         .http_status = 200},
    [EC2_DESCRIBE_MAC_HOSTS] =
        {.name = STR_INIT("DescribeMacHosts"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeMacHosts"), .http_status = 200},
    [EC2_DESCRIBE_MAC_MODIFICATION_TASKS] =
        {.name = STR_INIT("DescribeMacModificationTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeMacModificationTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_MANAGED_PREFIX_LISTS] =
        {.name = STR_INIT("DescribeManagedPrefixLists"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeManagedPrefixLists"),
         .http_status = 200},
    [EC2_DESCRIBE_MOVING_ADDRESSES] =
        {.name = STR_INIT("DescribeMovingAddresses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeMovingAddresses"),
         .http_status = 200},
    [EC2_DESCRIBE_NAT_GATEWAYS] =
        {.name = STR_INIT("DescribeNatGateways"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeNatGateways"), .http_status = 200},
    [EC2_DESCRIBE_NETWORK_ACLS] =
        {.name = STR_INIT("DescribeNetworkAcls"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeNetworkAcls"), .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES] =
        {.name = STR_INIT("DescribeNetworkInsightsAccessScopeAnalyses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeNetworkInsightsAccessScopeAnalyses"),
         .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES] =
        {.name = STR_INIT("DescribeNetworkInsightsAccessScopes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeNetworkInsightsAccessScopes"),
         .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INSIGHTS_ANALYSES] =
        {.name = STR_INIT("DescribeNetworkInsightsAnalyses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeNetworkInsightsAnalyses"),
         .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INSIGHTS_PATHS] =
        {.name = STR_INIT("DescribeNetworkInsightsPaths"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeNetworkInsightsPaths"),
         .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE] =
        {.name = STR_INIT("DescribeNetworkInterfaceAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeNetworkInterfaceAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INTERFACE_PERMISSIONS] =
        {.name = STR_INIT("DescribeNetworkInterfacePermissions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeNetworkInterfacePermissions"),
         .http_status = 200},
    [EC2_DESCRIBE_NETWORK_INTERFACES] =
        {.name = STR_INIT("DescribeNetworkInterfaces"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeNetworkInterfaces"),
         .http_status = 200},
    [EC2_DESCRIBE_OUTPOST_LAGS] =
        {.name = STR_INIT("DescribeOutpostLags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeOutpostLags"), .http_status = 200},
    [EC2_DESCRIBE_PLACEMENT_GROUPS] =
        {.name = STR_INIT("DescribePlacementGroups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribePlacementGroups"),
         .http_status = 200},
    [EC2_DESCRIBE_PREFIX_LISTS] =
        {.name = STR_INIT("DescribePrefixLists"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribePrefixLists"), .http_status = 200},
    [EC2_DESCRIBE_PRINCIPAL_ID_FORMAT] =
        {.name = STR_INIT("DescribePrincipalIdFormat"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribePrincipalIdFormat"),
         .http_status = 200},
    [EC2_DESCRIBE_PUBLIC_IPV4_POOLS] =
        {.name = STR_INIT("DescribePublicIpv4Pools"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribePublicIpv4Pools"),
         .http_status = 200},
    [EC2_DESCRIBE_REGIONS] =
        {.name = STR_INIT("DescribeRegions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeRegions"), .http_status = 200},
    [EC2_DESCRIBE_REPLACE_ROOT_VOLUME_TASKS] =
        {.name = STR_INIT("DescribeReplaceRootVolumeTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeReplaceRootVolumeTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_RESERVED_INSTANCES] =
        {.name = STR_INIT("DescribeReservedInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeReservedInstances"),
         .http_status = 200},
    [EC2_DESCRIBE_RESERVED_INSTANCES_LISTINGS] =
        {.name = STR_INIT("DescribeReservedInstancesListings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeReservedInstancesListings"),
         .http_status = 200},
    [EC2_DESCRIBE_RESERVED_INSTANCES_MODIFICATIONS] =
        {.name = STR_INIT("DescribeReservedInstancesModifications"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeReservedInstancesModifications"),
         .http_status = 200},
    [EC2_DESCRIBE_RESERVED_INSTANCES_OFFERINGS] =
        {.name = STR_INIT("DescribeReservedInstancesOfferings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeReservedInstancesOfferings"),
         .http_status = 200},
    [EC2_DESCRIBE_ROUTE_SERVER_ENDPOINTS] =
        {.name = STR_INIT("DescribeRouteServerEndpoints"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeRouteServerEndpoints"),
         .http_status = 200},
    [EC2_DESCRIBE_ROUTE_SERVER_PEERS] =
        {.name = STR_INIT("DescribeRouteServerPeers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeRouteServerPeers"),
         .http_status = 200},
    [EC2_DESCRIBE_ROUTE_SERVERS] =
        {.name = STR_INIT("DescribeRouteServers"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeRouteServers"), .http_status = 200},
    [EC2_DESCRIBE_ROUTE_TABLES] =
        {.name = STR_INIT("DescribeRouteTables"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeRouteTables"), .http_status = 200},
    [EC2_DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY] =
        {.name = STR_INIT("DescribeScheduledInstanceAvailability"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeScheduledInstanceAvailability"),
         .http_status = 200},
    [EC2_DESCRIBE_SCHEDULED_INSTANCES] =
        {.name = STR_INIT("DescribeScheduledInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeScheduledInstances"),
         .http_status = 200},
    [EC2_DESCRIBE_SECONDARY_INTERFACES] =
        {.name = STR_INIT("DescribeSecondaryInterfaces"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecondaryInterfaces"),
         .http_status = 200},
    [EC2_DESCRIBE_SECONDARY_NETWORKS] =
        {.name = STR_INIT("DescribeSecondaryNetworks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecondaryNetworks"),
         .http_status = 200},
    [EC2_DESCRIBE_SECONDARY_SUBNETS] =
        {.name = STR_INIT("DescribeSecondarySubnets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecondarySubnets"),
         .http_status = 200},
    [EC2_DESCRIBE_SECURITY_GROUP_REFERENCES] =
        {.name = STR_INIT("DescribeSecurityGroupReferences"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecurityGroupReferences"),
         .http_status = 200},
    [EC2_DESCRIBE_SECURITY_GROUP_RULES] =
        {.name = STR_INIT("DescribeSecurityGroupRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecurityGroupRules"),
         .http_status = 200},
    [EC2_DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeSecurityGroupVpcAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecurityGroupVpcAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_SECURITY_GROUPS] =
        {.name = STR_INIT("DescribeSecurityGroups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSecurityGroups"),
         .http_status = 200},
    [EC2_DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES] =
        {.name = STR_INIT("DescribeServiceLinkVirtualInterfaces"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeServiceLinkVirtualInterfaces"),
         .http_status = 200},
    [EC2_DESCRIBE_SNAPSHOT_ATTRIBUTE] =
        {.name = STR_INIT("DescribeSnapshotAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSnapshotAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_SNAPSHOT_TIER_STATUS] =
        {.name = STR_INIT("DescribeSnapshotTierStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSnapshotTierStatus"),
         .http_status = 200},
    [EC2_DESCRIBE_SNAPSHOTS] =
        {.name = STR_INIT("DescribeSnapshots"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeSnapshots"), .http_status = 200},
    [EC2_DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION] =
        {.name = STR_INIT("DescribeSpotDatafeedSubscription"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSpotDatafeedSubscription"),
         .http_status = 200},
    [EC2_DESCRIBE_SPOT_FLEET_INSTANCES] =
        {.name = STR_INIT("DescribeSpotFleetInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSpotFleetInstances"),
         .http_status = 200},
    [EC2_DESCRIBE_SPOT_FLEET_REQUEST_HISTORY] =
        {.name = STR_INIT("DescribeSpotFleetRequestHistory"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSpotFleetRequestHistory"),
         .http_status = 200},
    [EC2_DESCRIBE_SPOT_FLEET_REQUESTS] =
        {.name = STR_INIT("DescribeSpotFleetRequests"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSpotFleetRequests"),
         .http_status = 200},
    [EC2_DESCRIBE_SPOT_INSTANCE_REQUESTS] =
        {.name = STR_INIT("DescribeSpotInstanceRequests"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSpotInstanceRequests"),
         .http_status = 200},
    [EC2_DESCRIBE_SPOT_PRICE_HISTORY] =
        {.name = STR_INIT("DescribeSpotPriceHistory"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeSpotPriceHistory"),
         .http_status = 200},
    [EC2_DESCRIBE_STALE_SECURITY_GROUPS] =
        {.name = STR_INIT("DescribeStaleSecurityGroups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeStaleSecurityGroups"),
         .http_status = 200},
    [EC2_DESCRIBE_STORE_IMAGE_TASKS] =
        {.name = STR_INIT("DescribeStoreImageTasks"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeStoreImageTasks"),
         .http_status = 200},
    [EC2_DESCRIBE_SUBNETS] =
        {.name = STR_INIT("DescribeSubnets"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeSubnets"), .http_status = 200},
    [EC2_DESCRIBE_TAGS] =
        {.name = STR_INIT("DescribeTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeTags"), .http_status = 200},
    [EC2_DESCRIBE_TRAFFIC_MIRROR_FILTER_RULES] =
        {.name = STR_INIT("DescribeTrafficMirrorFilterRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTrafficMirrorFilterRules"),
         .http_status = 200},
    [EC2_DESCRIBE_TRAFFIC_MIRROR_FILTERS] =
        {.name = STR_INIT("DescribeTrafficMirrorFilters"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTrafficMirrorFilters"),
         .http_status = 200},
    [EC2_DESCRIBE_TRAFFIC_MIRROR_SESSIONS] =
        {.name = STR_INIT("DescribeTrafficMirrorSessions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTrafficMirrorSessions"),
         .http_status = 200},
    [EC2_DESCRIBE_TRAFFIC_MIRROR_TARGETS] =
        {.name = STR_INIT("DescribeTrafficMirrorTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTrafficMirrorTargets"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS] =
        {.name = STR_INIT("DescribeTransitGatewayAttachments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayAttachments"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_CONNECT_PEERS] =
        {.name = STR_INIT("DescribeTransitGatewayConnectPeers"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayConnectPeers"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_CONNECTS] =
        {.name = STR_INIT("DescribeTransitGatewayConnects"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayConnects"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_METERING_POLICIES] =
        {.name = STR_INIT("DescribeTransitGatewayMeteringPolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayMeteringPolicies"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_MULTICAST_DOMAINS] =
        {.name = STR_INIT("DescribeTransitGatewayMulticastDomains"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayMulticastDomains"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS] =
        {.name = STR_INIT("DescribeTransitGatewayPeeringAttachments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeTransitGatewayPeeringAttachments"), .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_POLICY_TABLES] =
        {.name = STR_INIT("DescribeTransitGatewayPolicyTables"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayPolicyTables"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENTS] =
        {.name = STR_INIT("DescribeTransitGatewayRouteTableAnnouncements"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeTransitGatewayRouteTableAnnouncements"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES] =
        {.name = STR_INIT("DescribeTransitGatewayRouteTables"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayRouteTables"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS] =
        {.name = STR_INIT("DescribeTransitGatewayVpcAttachments"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGatewayVpcAttachments"),
         .http_status = 200},
    [EC2_DESCRIBE_TRANSIT_GATEWAYS] =
        {.name = STR_INIT("DescribeTransitGateways"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTransitGateways"),
         .http_status = 200},
    [EC2_DESCRIBE_TRUNK_INTERFACE_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeTrunkInterfaceAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeTrunkInterfaceAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_VERIFIED_ACCESS_ENDPOINTS] =
        {.name = STR_INIT("DescribeVerifiedAccessEndpoints"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVerifiedAccessEndpoints"),
         .http_status = 200},
    [EC2_DESCRIBE_VERIFIED_ACCESS_GROUPS] =
        {.name = STR_INIT("DescribeVerifiedAccessGroups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVerifiedAccessGroups"),
         .http_status = 200},
    [EC2_DESCRIBE_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATIONS] =
        {.name = STR_INIT("DescribeVerifiedAccessInstanceLoggingConfigurations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVerifiedAccessInstanceLoggingConfigurations"),
         .http_status = 200},
    [EC2_DESCRIBE_VERIFIED_ACCESS_INSTANCES] =
        {.name = STR_INIT("DescribeVerifiedAccessInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVerifiedAccessInstances"),
         .http_status = 200},
    [EC2_DESCRIBE_VERIFIED_ACCESS_TRUST_PROVIDERS] =
        {.name = STR_INIT("DescribeVerifiedAccessTrustProviders"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVerifiedAccessTrustProviders"),
         .http_status = 200},
    [EC2_DESCRIBE_VOLUME_ATTRIBUTE] =
        {.name = STR_INIT("DescribeVolumeAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVolumeAttribute"),
         .http_status = 200},
    [EC2_DESCRIBE_VOLUME_STATUS] =
        {.name = STR_INIT("DescribeVolumeStatus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVolumeStatus"), .http_status = 200},
    [EC2_DESCRIBE_VOLUMES] =
        {.name = STR_INIT("DescribeVolumes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVolumes"), .http_status = 200},
    [EC2_DESCRIBE_VOLUMES_MODIFICATIONS] =
        {.name = STR_INIT("DescribeVolumesModifications"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVolumesModifications"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ATTRIBUTE] =
        {.name = STR_INIT("DescribeVpcAttribute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVpcAttribute"), .http_status = 200},
    [EC2_DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS] =
        {.name = STR_INIT("DescribeVpcBlockPublicAccessExclusions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcBlockPublicAccessExclusions"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS] =
        {.name = STR_INIT("DescribeVpcBlockPublicAccessOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcBlockPublicAccessOptions"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_CLASSIC_LINK] =
        {.name = STR_INIT("DescribeVpcClassicLink"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcClassicLink"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_CLASSIC_LINK_DNS_SUPPORT] =
        {.name = STR_INIT("DescribeVpcClassicLinkDnsSupport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcClassicLinkDnsSupport"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENCRYPTION_CONTROLS] =
        {.name = STR_INIT("DescribeVpcEncryptionControls"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcEncryptionControls"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINT_ASSOCIATIONS] =
        {.name = STR_INIT("DescribeVpcEndpointAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcEndpointAssociations"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINT_CONNECTION_NOTIFICATIONS] =
        {.name = STR_INIT("DescribeVpcEndpointConnectionNotifications"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVpcEndpointConnectionNotifications"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINT_CONNECTIONS] =
        {.name = STR_INIT("DescribeVpcEndpointConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcEndpointConnections"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINT_SERVICE_CONFIGURATIONS] =
        {.name = STR_INIT("DescribeVpcEndpointServiceConfigurations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVpcEndpointServiceConfigurations"), .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS] =
        {.name = STR_INIT("DescribeVpcEndpointServicePermissions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcEndpointServicePermissions"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINT_SERVICES] =
        {.name = STR_INIT("DescribeVpcEndpointServices"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcEndpointServices"),
         .http_status = 200},
    [EC2_DESCRIBE_VPC_ENDPOINTS] =
        {.name = STR_INIT("DescribeVpcEndpoints"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVpcEndpoints"), .http_status = 200},
    [EC2_DESCRIBE_VPC_PEERING_CONNECTIONS] =
        {.name = STR_INIT("DescribeVpcPeeringConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpcPeeringConnections"),
         .http_status = 200},
    [EC2_DESCRIBE_VPCS] =
        {.name = STR_INIT("DescribeVpcs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVpcs"), .http_status = 200},
    [EC2_DESCRIBE_VPN_CONCENTRATORS] =
        {.name = STR_INIT("DescribeVpnConcentrators"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpnConcentrators"),
         .http_status = 200},
    [EC2_DESCRIBE_VPN_CONNECTIONS] =
        {.name = STR_INIT("DescribeVpnConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DescribeVpnConnections"),
         .http_status = 200},
    [EC2_DESCRIBE_VPN_GATEWAYS] =
        {.name = STR_INIT("DescribeVpnGateways"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DescribeVpnGateways"), .http_status = 200},
    [EC2_DETACH_CLASSIC_LINK_VPC] =
        {.name = STR_INIT("DetachClassicLinkVpc"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DetachClassicLinkVpc"), .http_status = 200},
    [EC2_DETACH_IMAGE_WATERMARK] =
        {.name = STR_INIT("DetachImageWatermark"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DetachImageWatermark"), .http_status = 200},
    [EC2_DETACH_INTERNET_GATEWAY] =
        {.name = STR_INIT("DetachInternetGateway"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DetachInternetGateway"),
         .http_status = 200},
    [EC2_DETACH_NETWORK_INTERFACE] =
        {.name = STR_INIT("DetachNetworkInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DetachNetworkInterface"),
         .http_status = 200},
    [EC2_DETACH_VERIFIED_ACCESS_TRUST_PROVIDER] =
        {.name = STR_INIT("DetachVerifiedAccessTrustProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DetachVerifiedAccessTrustProvider"),
         .http_status = 200},
    [EC2_DETACH_VOLUME] =
        {.name = STR_INIT("DetachVolume"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DetachVolume"), .http_status = 200},
    [EC2_DETACH_VPN_GATEWAY] =
        {.name = STR_INIT("DetachVpnGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DetachVpnGateway"), .http_status = 200},
    [EC2_DISABLE_ADDRESS_TRANSFER] =
        {.name = STR_INIT("DisableAddressTransfer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableAddressTransfer"),
         .http_status = 200},
    [EC2_DISABLE_ALLOWED_IMAGES_SETTINGS] =
        {.name = STR_INIT("DisableAllowedImagesSettings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableAllowedImagesSettings"),
         .http_status = 200},
    [EC2_DISABLE_APPLICATION_STATUS_CHECK_SUPPRESSION] =
        {.name = STR_INIT("DisableApplicationStatusCheckSuppression"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisableApplicationStatusCheckSuppression"), .http_status = 200},
    [EC2_DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION] =
        {.name = STR_INIT("DisableAwsNetworkPerformanceMetricSubscription"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisableAwsNetworkPerformanceMetricSubscription"),
         .http_status = 200},
    [EC2_DISABLE_CAPACITY_MANAGER] =
        {.name = STR_INIT("DisableCapacityManager"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableCapacityManager"),
         .http_status = 200},
    [EC2_DISABLE_EBS_ENCRYPTION_BY_DEFAULT] =
        {.name = STR_INIT("DisableEbsEncryptionByDefault"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableEbsEncryptionByDefault"),
         .http_status = 200},
    [EC2_DISABLE_FAST_LAUNCH] =
        {.name = STR_INIT("DisableFastLaunch"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisableFastLaunch"), .http_status = 200},
    [EC2_DISABLE_FAST_SNAPSHOT_RESTORES] =
        {.name = STR_INIT("DisableFastSnapshotRestores"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableFastSnapshotRestores"),
         .http_status = 200},
    [EC2_DISABLE_IMAGE] =
        {.name = STR_INIT("DisableImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisableImage"), .http_status = 200},
    [EC2_DISABLE_IMAGE_BLOCK_PUBLIC_ACCESS] =
        {.name = STR_INIT("DisableImageBlockPublicAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableImageBlockPublicAccess"),
         .http_status = 200},
    [EC2_DISABLE_IMAGE_DEPRECATION] =
        {.name = STR_INIT("DisableImageDeprecation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableImageDeprecation"),
         .http_status = 200},
    [EC2_DISABLE_IMAGE_DEREGISTRATION_PROTECTION] =
        {.name = STR_INIT("DisableImageDeregistrationProtection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableImageDeregistrationProtection"),
         .http_status = 200},
    [EC2_DISABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS] =
        {.name = STR_INIT("DisableInstanceSqlHaStandbyDetections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableInstanceSqlHaStandbyDetections"),
         .http_status = 200},
    [EC2_DISABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT] =
        {.name = STR_INIT("DisableIpamOrganizationAdminAccount"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableIpamOrganizationAdminAccount"),
         .http_status = 200},
    [EC2_DISABLE_IPAM_POLICY] =
        {.name = STR_INIT("DisableIpamPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisableIpamPolicy"), .http_status = 200},
    [EC2_DISABLE_ROUTE_SERVER_PROPAGATION] =
        {.name = STR_INIT("DisableRouteServerPropagation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableRouteServerPropagation"),
         .http_status = 200},
    [EC2_DISABLE_SERIAL_CONSOLE_ACCESS] =
        {.name = STR_INIT("DisableSerialConsoleAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableSerialConsoleAccess"),
         .http_status = 200},
    [EC2_DISABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS] =
        {.name = STR_INIT("DisableSnapshotBlockPublicAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableSnapshotBlockPublicAccess"),
         .http_status = 200},
    [EC2_DISABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION] =
        {.name = STR_INIT("DisableTransitGatewayRouteTablePropagation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisableTransitGatewayRouteTablePropagation"),
         .http_status = 200},
    [EC2_DISABLE_VGW_ROUTE_PROPAGATION] =
        {.name = STR_INIT("DisableVgwRoutePropagation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableVgwRoutePropagation"),
         .http_status = 200},
    [EC2_DISABLE_VPC_CLASSIC_LINK] =
        {.name = STR_INIT("DisableVpcClassicLink"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableVpcClassicLink"),
         .http_status = 200},
    [EC2_DISABLE_VPC_CLASSIC_LINK_DNS_SUPPORT] =
        {.name = STR_INIT("DisableVpcClassicLinkDnsSupport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisableVpcClassicLinkDnsSupport"),
         .http_status = 200},
    [EC2_DISASSOCIATE_ADDRESS] =
        {.name = STR_INIT("DisassociateAddress"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisassociateAddress"), .http_status = 200},
    [EC2_DISASSOCIATE_APPLICATION_STATUS_CHECK] =
        {.name = STR_INIT("DisassociateApplicationStatusCheck"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateApplicationStatusCheck"),
         .http_status = 200},
    [EC2_DISASSOCIATE_CAPACITY_RESERVATION_BILLING_OWNER] =
        {.name = STR_INIT("DisassociateCapacityReservationBillingOwner"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisassociateCapacityReservationBillingOwner"),
         .http_status = 200},
    [EC2_DISASSOCIATE_CLIENT_VPN_TARGET_NETWORK] =
        {.name = STR_INIT("DisassociateClientVpnTargetNetwork"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateClientVpnTargetNetwork"),
         .http_status = 200},
    [EC2_DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE] =
        {.name = STR_INIT("DisassociateEnclaveCertificateIamRole"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateEnclaveCertificateIamRole"),
         .http_status = 200},
    [EC2_DISASSOCIATE_IAM_INSTANCE_PROFILE] =
        {.name = STR_INIT("DisassociateIamInstanceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateIamInstanceProfile"),
         .http_status = 200},
    [EC2_DISASSOCIATE_INSTANCE_EVENT_WINDOW] =
        {.name = STR_INIT("DisassociateInstanceEventWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateInstanceEventWindow"),
         .http_status = 200},
    [EC2_DISASSOCIATE_IPAM_BYOASN] =
        {.name = STR_INIT("DisassociateIpamByoasn"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateIpamByoasn"),
         .http_status = 200},
    [EC2_DISASSOCIATE_IPAM_RESOURCE_DISCOVERY] =
        {.name = STR_INIT("DisassociateIpamResourceDiscovery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateIpamResourceDiscovery"),
         .http_status = 200},
    [EC2_DISASSOCIATE_NAT_GATEWAY_ADDRESS] =
        {.name = STR_INIT("DisassociateNatGatewayAddress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateNatGatewayAddress"),
         .http_status = 200},
    [EC2_DISASSOCIATE_ROUTE_SERVER] =
        {.name = STR_INIT("DisassociateRouteServer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateRouteServer"),
         .http_status = 200},
    [EC2_DISASSOCIATE_ROUTE_TABLE] =
        {.name = STR_INIT("DisassociateRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateRouteTable"),
         .http_status = 200},
    [EC2_DISASSOCIATE_SECURITY_GROUP_VPC] =
        {.name = STR_INIT("DisassociateSecurityGroupVpc"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateSecurityGroupVpc"),
         .http_status = 200},
    [EC2_DISASSOCIATE_SUBNET_CIDR_BLOCK] =
        {.name = STR_INIT("DisassociateSubnetCidrBlock"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateSubnetCidrBlock"),
         .http_status = 200},
    [EC2_DISASSOCIATE_TRANSIT_GATEWAY_MULTICAST_DOMAIN] =
        {.name = STR_INIT("DisassociateTransitGatewayMulticastDomain"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:DisassociateTransitGatewayMulticastDomain"), .http_status = 200},
    [EC2_DISASSOCIATE_TRANSIT_GATEWAY_POLICY_TABLE] =
        {.name = STR_INIT("DisassociateTransitGatewayPolicyTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateTransitGatewayPolicyTable"),
         .http_status = 200},
    [EC2_DISASSOCIATE_TRANSIT_GATEWAY_ROUTE_TABLE] =
        {.name = STR_INIT("DisassociateTransitGatewayRouteTable"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateTransitGatewayRouteTable"),
         .http_status = 200},
    [EC2_DISASSOCIATE_TRUNK_INTERFACE] =
        {.name = STR_INIT("DisassociateTrunkInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateTrunkInterface"),
         .http_status = 200},
    [EC2_DISASSOCIATE_VPC_CIDR_BLOCK] =
        {.name = STR_INIT("DisassociateVpcCidrBlock"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:DisassociateVpcCidrBlock"),
         .http_status = 200},
    [EC2_ENABLE_ADDRESS_TRANSFER] =
        {.name = STR_INIT("EnableAddressTransfer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableAddressTransfer"),
         .http_status = 200},
    [EC2_ENABLE_ALLOWED_IMAGES_SETTINGS] =
        {.name = STR_INIT("EnableAllowedImagesSettings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableAllowedImagesSettings"),
         .http_status = 200},
    [EC2_ENABLE_APPLICATION_STATUS_CHECK_SUPPRESSION] =
        {.name = STR_INIT("EnableApplicationStatusCheckSuppression"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableApplicationStatusCheckSuppression"), .http_status = 200},
    [EC2_ENABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION] =
        {.name = STR_INIT("EnableAwsNetworkPerformanceMetricSubscription"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableAwsNetworkPerformanceMetricSubscription"),
         .http_status = 200},
    [EC2_ENABLE_CAPACITY_MANAGER] =
        {.name = STR_INIT("EnableCapacityManager"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableCapacityManager"),
         .http_status = 200},
    [EC2_ENABLE_EBS_ENCRYPTION_BY_DEFAULT] =
        {.name = STR_INIT("EnableEbsEncryptionByDefault"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableEbsEncryptionByDefault"),
         .http_status = 200},
    [EC2_ENABLE_FAST_LAUNCH] =
        {.name = STR_INIT("EnableFastLaunch"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableFastLaunch"), .http_status = 200},
    [EC2_ENABLE_FAST_SNAPSHOT_RESTORES] =
        {.name = STR_INIT("EnableFastSnapshotRestores"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableFastSnapshotRestores"),
         .http_status = 200},
    [EC2_ENABLE_IMAGE] =
        {.name = STR_INIT("EnableImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableImage"), .http_status = 200},
    [EC2_ENABLE_IMAGE_BLOCK_PUBLIC_ACCESS] =
        {.name = STR_INIT("EnableImageBlockPublicAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableImageBlockPublicAccess"),
         .http_status = 200},
    [EC2_ENABLE_IMAGE_DEPRECATION] =
        {.name = STR_INIT("EnableImageDeprecation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableImageDeprecation"),
         .http_status = 200},
    [EC2_ENABLE_IMAGE_DEREGISTRATION_PROTECTION] =
        {.name = STR_INIT("EnableImageDeregistrationProtection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableImageDeregistrationProtection"),
         .http_status = 200},
    [EC2_ENABLE_INSTANCE_SQL_HA_STANDBY_DETECTIONS] =
        {.name = STR_INIT("EnableInstanceSqlHaStandbyDetections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableInstanceSqlHaStandbyDetections"),
         .http_status = 200},
    [EC2_ENABLE_IPAM_INTERNET_REGISTRY_ASSOCIATION] =
        {.name = STR_INIT("EnableIpamInternetRegistryAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableIpamInternetRegistryAssociation"),
         .http_status = 200},
    [EC2_ENABLE_IPAM_ORGANIZATION_ADMIN_ACCOUNT] =
        {.name = STR_INIT("EnableIpamOrganizationAdminAccount"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableIpamOrganizationAdminAccount"),
         .http_status = 200},
    [EC2_ENABLE_IPAM_POLICY] =
        {.name = STR_INIT("EnableIpamPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableIpamPolicy"), .http_status = 200},
    [EC2_ENABLE_REACHABILITY_ANALYZER_ORGANIZATION_SHARING] =
        {.name = STR_INIT("EnableReachabilityAnalyzerOrganizationSharing"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableReachabilityAnalyzerOrganizationSharing"),
         .http_status = 200},
    [EC2_ENABLE_ROUTE_SERVER_PROPAGATION] =
        {.name = STR_INIT("EnableRouteServerPropagation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableRouteServerPropagation"),
         .http_status = 200},
    [EC2_ENABLE_SERIAL_CONSOLE_ACCESS] =
        {.name = STR_INIT("EnableSerialConsoleAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableSerialConsoleAccess"),
         .http_status = 200},
    [EC2_ENABLE_SNAPSHOT_BLOCK_PUBLIC_ACCESS] =
        {.name = STR_INIT("EnableSnapshotBlockPublicAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableSnapshotBlockPublicAccess"),
         .http_status = 200},
    [EC2_ENABLE_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATION] =
        {.name = STR_INIT("EnableTransitGatewayRouteTablePropagation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableTransitGatewayRouteTablePropagation"), .http_status = 200},
    [EC2_ENABLE_VGW_ROUTE_PROPAGATION] =
        {.name = STR_INIT("EnableVgwRoutePropagation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableVgwRoutePropagation"),
         .http_status = 200},
    [EC2_ENABLE_VOLUME_IO] =
        {.name = STR_INIT("EnableVolumeIO"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableVolumeIO"), .http_status = 200},
    [EC2_ENABLE_VPC_CLASSIC_LINK] =
        {.name = STR_INIT("EnableVpcClassicLink"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:EnableVpcClassicLink"), .http_status = 200},
    [EC2_ENABLE_VPC_CLASSIC_LINK_DNS_SUPPORT] =
        {.name = STR_INIT("EnableVpcClassicLinkDnsSupport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:EnableVpcClassicLinkDnsSupport"),
         .http_status = 200},
    [EC2_EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST] =
        {.name = STR_INIT("ExportClientVpnClientCertificateRevocationList"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ExportClientVpnClientCertificateRevocationList"),
         .http_status = 200},
    [EC2_EXPORT_CLIENT_VPN_CLIENT_CONFIGURATION] =
        {.name = STR_INIT("ExportClientVpnClientConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ExportClientVpnClientConfiguration"),
         .http_status = 200},
    [EC2_EXPORT_IMAGE] =
        {.name = STR_INIT("ExportImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ExportImage"), .http_status = 200},
    [EC2_EXPORT_TRANSIT_GATEWAY_ROUTES] =
        {.name = STR_INIT("ExportTransitGatewayRoutes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ExportTransitGatewayRoutes"),
         .http_status = 200},
    [EC2_EXPORT_VERIFIED_ACCESS_INSTANCE_CLIENT_CONFIGURATION] =
        {.name = STR_INIT("ExportVerifiedAccessInstanceClientConfiguration"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ExportVerifiedAccessInstanceClientConfiguration"),
         .http_status = 200},
    [EC2_GET_ACTIVE_VPN_TUNNEL_STATUS] =
        {.name = STR_INIT("GetActiveVpnTunnelStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetActiveVpnTunnelStatus"),
         .http_status = 200},
    [EC2_GET_ALLOWED_IMAGES_SETTINGS] =
        {.name = STR_INIT("GetAllowedImagesSettings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetAllowedImagesSettings"),
         .http_status = 200},
    [EC2_GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES] =
        {.name = STR_INIT("GetAssociatedEnclaveCertificateIamRoles"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetAssociatedEnclaveCertificateIamRoles"), .http_status = 200},
    [EC2_GET_ASSOCIATED_IPV6_POOL_CIDRS] =
        {.name = STR_INIT("GetAssociatedIpv6PoolCidrs"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetAssociatedIpv6PoolCidrs"),
         .http_status = 200},
    [EC2_GET_AWS_NETWORK_PERFORMANCE_DATA] =
        {.name = STR_INIT("GetAwsNetworkPerformanceData"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetAwsNetworkPerformanceData"),
         .http_status = 200},
    [EC2_GET_CAPACITY_MANAGER_ATTRIBUTES] =
        {.name = STR_INIT("GetCapacityManagerAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetCapacityManagerAttributes"),
         .http_status = 200},
    [EC2_GET_CAPACITY_MANAGER_METRIC_DATA] =
        {.name = STR_INIT("GetCapacityManagerMetricData"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetCapacityManagerMetricData"),
         .http_status = 200},
    [EC2_GET_CAPACITY_MANAGER_METRIC_DIMENSIONS] =
        {.name = STR_INIT("GetCapacityManagerMetricDimensions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetCapacityManagerMetricDimensions"),
         .http_status = 200},
    [EC2_GET_CAPACITY_MANAGER_MONITORED_TAG_KEYS] =
        {.name = STR_INIT("GetCapacityManagerMonitoredTagKeys"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetCapacityManagerMonitoredTagKeys"),
         .http_status = 200},
    [EC2_GET_CAPACITY_MANAGER_SUPPORTABILITY_SCORES] =
        {.name = STR_INIT("GetCapacityManagerSupportabilityScores"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetCapacityManagerSupportabilityScores"),
         .http_status = 200},
    [EC2_GET_CAPACITY_RESERVATION_USAGE] =
        {.name = STR_INIT("GetCapacityReservationUsage"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetCapacityReservationUsage"),
         .http_status = 200},
    [EC2_GET_CLIENT_VPN_ENDPOINT_AUTHORIZATION_POLICY] =
        {.name = STR_INIT("GetClientVpnEndpointAuthorizationPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetClientVpnEndpointAuthorizationPolicy"), .http_status = 200},
    [EC2_GET_COIP_POOL_USAGE] =
        {.name = STR_INIT("GetCoipPoolUsage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetCoipPoolUsage"), .http_status = 200},
    [EC2_GET_CONSOLE_OUTPUT] =
        {.name = STR_INIT("GetConsoleOutput"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetConsoleOutput"), .http_status = 200},
    [EC2_GET_CONSOLE_SCREENSHOT] =
        {.name = STR_INIT("GetConsoleScreenshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetConsoleScreenshot"), .http_status = 200},
    [EC2_GET_DECLARATIVE_POLICIES_REPORT_SUMMARY] =
        {.name = STR_INIT("GetDeclarativePoliciesReportSummary"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetDeclarativePoliciesReportSummary"),
         .http_status = 200},
    [EC2_GET_DEFAULT_CREDIT_SPECIFICATION] =
        {.name = STR_INIT("GetDefaultCreditSpecification"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetDefaultCreditSpecification"),
         .http_status = 200},
    [EC2_GET_EBS_DEFAULT_KMS_KEY_ID] =
        {.name = STR_INIT("GetEbsDefaultKmsKeyId"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetEbsDefaultKmsKeyId"),
         .http_status = 200},
    [EC2_GET_EBS_ENCRYPTION_BY_DEFAULT] =
        {.name = STR_INIT("GetEbsEncryptionByDefault"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetEbsEncryptionByDefault"),
         .http_status = 200},
    [EC2_GET_ENABLED_IPAM_POLICY] =
        {.name = STR_INIT("GetEnabledIpamPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetEnabledIpamPolicy"), .http_status = 200},
    [EC2_GET_FLOW_LOGS_INTEGRATION_TEMPLATE] =
        {.name = STR_INIT("GetFlowLogsIntegrationTemplate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetFlowLogsIntegrationTemplate"),
         .http_status = 200},
    [EC2_GET_GROUPS_FOR_CAPACITY_RESERVATION] =
        {.name = STR_INIT("GetGroupsForCapacityReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetGroupsForCapacityReservation"),
         .http_status = 200},
    [EC2_GET_HOST_RESERVATION_PURCHASE_PREVIEW] =
        {.name = STR_INIT("GetHostReservationPurchasePreview"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetHostReservationPurchasePreview"),
         .http_status = 200},
    [EC2_GET_IMAGE_ANCESTRY] =
        {.name = STR_INIT("GetImageAncestry"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetImageAncestry"), .http_status = 200},
    [EC2_GET_IMAGE_BLOCK_PUBLIC_ACCESS_STATE] =
        {.name = STR_INIT("GetImageBlockPublicAccessState"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetImageBlockPublicAccessState"),
         .http_status = 200},
    [EC2_GET_IMAGE_FINDINGS] =
        {.name = STR_INIT("GetImageFindings"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetImageFindings"), .http_status = 200},
    [EC2_GET_INSTANCE_METADATA_DEFAULTS] =
        {.name = STR_INIT("GetInstanceMetadataDefaults"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetInstanceMetadataDefaults"),
         .http_status = 200},
    [EC2_GET_INSTANCE_TPM_EK_PUB] =
        {.name = STR_INIT("GetInstanceTpmEkPub"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetInstanceTpmEkPub"), .http_status = 200},
    [EC2_GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS] =
        {.name = STR_INIT("GetInstanceTypesFromInstanceRequirements"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetInstanceTypesFromInstanceRequirements"), .http_status = 200},
    [EC2_GET_INSTANCE_UEFI_DATA] =
        {.name = STR_INIT("GetInstanceUefiData"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetInstanceUefiData"), .http_status = 200},
    [EC2_GET_IPAM_ADDRESS_HISTORY] =
        {.name = STR_INIT("GetIpamAddressHistory"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamAddressHistory"),
         .http_status = 200},
    [EC2_GET_IPAM_DISCOVERED_ACCOUNTS] =
        {.name = STR_INIT("GetIpamDiscoveredAccounts"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamDiscoveredAccounts"),
         .http_status = 200},
    [EC2_GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES] =
        {.name = STR_INIT("GetIpamDiscoveredPublicAddresses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamDiscoveredPublicAddresses"),
         .http_status = 200},
    [EC2_GET_IPAM_DISCOVERED_RESOURCE_CIDRS] =
        {.name = STR_INIT("GetIpamDiscoveredResourceCidrs"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamDiscoveredResourceCidrs"),
         .http_status = 200},
    [EC2_GET_IPAM_DISCOVERED_ROUTES] =
        {.name = STR_INIT("GetIpamDiscoveredRoutes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamDiscoveredRoutes"),
         .http_status = 200},
    [EC2_GET_IPAM_INTERNET_REGISTRY_ASSOCIATION_ASNS] =
        {.name = STR_INIT("GetIpamInternetRegistryAssociationAsns"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamInternetRegistryAssociationAsns"),
         .http_status = 200},
    [EC2_GET_IPAM_INTERNET_REGISTRY_ASSOCIATION_CIDRS] =
        {.name = STR_INIT("GetIpamInternetRegistryAssociationCidrs"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetIpamInternetRegistryAssociationCidrs"), .http_status = 200},
    [EC2_GET_IPAM_POLICY_ALLOCATION_RULES] =
        {.name = STR_INIT("GetIpamPolicyAllocationRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamPolicyAllocationRules"),
         .http_status = 200},
    [EC2_GET_IPAM_POLICY_ORGANIZATION_TARGETS] =
        {.name = STR_INIT("GetIpamPolicyOrganizationTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamPolicyOrganizationTargets"),
         .http_status = 200},
    [EC2_GET_IPAM_POOL_ALLOCATIONS] =
        {.name = STR_INIT("GetIpamPoolAllocations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamPoolAllocations"),
         .http_status = 200},
    [EC2_GET_IPAM_POOL_CIDRS] =
        {.name = STR_INIT("GetIpamPoolCidrs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetIpamPoolCidrs"), .http_status = 200},
    [EC2_GET_IPAM_PREFIX_LIST_RESOLVER_RULES] =
        {.name = STR_INIT("GetIpamPrefixListResolverRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamPrefixListResolverRules"),
         .http_status = 200},
    [EC2_GET_IPAM_PREFIX_LIST_RESOLVER_VERSION_ENTRIES] =
        {.name = STR_INIT("GetIpamPrefixListResolverVersionEntries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetIpamPrefixListResolverVersionEntries"), .http_status = 200},
    [EC2_GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS] =
        {.name = STR_INIT("GetIpamPrefixListResolverVersions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamPrefixListResolverVersions"),
         .http_status = 200},
    [EC2_GET_IPAM_RESOURCE_CIDRS] =
        {.name = STR_INIT("GetIpamResourceCidrs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetIpamResourceCidrs"), .http_status = 200},
    [EC2_GET_IPAM_ROUTE_ORIGIN_AUTHORIZATIONS] =
        {.name = STR_INIT("GetIpamRouteOriginAuthorizations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamRouteOriginAuthorizations"),
         .http_status = 200},
    [EC2_GET_IPAM_ROUTE_PROTECTION_FINDINGS] =
        {.name = STR_INIT("GetIpamRouteProtectionFindings"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamRouteProtectionFindings"),
         .http_status = 200},
    [EC2_GET_IPAM_ROUTING_POLICY_REGISTRATION_DELTAS] =
        {.name = STR_INIT("GetIpamRoutingPolicyRegistrationDeltas"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamRoutingPolicyRegistrationDeltas"),
         .http_status = 200},
    [EC2_GET_IPAM_ROUTING_POLICY_REGISTRATIONS] =
        {.name = STR_INIT("GetIpamRoutingPolicyRegistrations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetIpamRoutingPolicyRegistrations"),
         .http_status = 200},
    [EC2_GET_LAUNCH_TEMPLATE_DATA] =
        {.name = STR_INIT("GetLaunchTemplateData"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetLaunchTemplateData"),
         .http_status = 200},
    [EC2_GET_MANAGED_PREFIX_LIST_ASSOCIATIONS] =
        {.name = STR_INIT("GetManagedPrefixListAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetManagedPrefixListAssociations"),
         .http_status = 200},
    [EC2_GET_MANAGED_PREFIX_LIST_ENTRIES] =
        {.name = STR_INIT("GetManagedPrefixListEntries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetManagedPrefixListEntries"),
         .http_status = 200},
    [EC2_GET_MANAGED_RESOURCE_VISIBILITY] =
        {.name = STR_INIT("GetManagedResourceVisibility"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetManagedResourceVisibility"),
         .http_status = 200},
    [EC2_GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS] =
        {.name = STR_INIT("GetNetworkInsightsAccessScopeAnalysisFindings"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetNetworkInsightsAccessScopeAnalysisFindings"),
         .http_status = 200},
    [EC2_GET_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT] =
        {.name = STR_INIT("GetNetworkInsightsAccessScopeContent"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetNetworkInsightsAccessScopeContent"),
         .http_status = 200},
    [EC2_GET_PASSWORD_DATA] =
        {.name = STR_INIT("GetPasswordData"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetPasswordData"), .http_status = 200},
    [EC2_GET_RESERVED_INSTANCES_EXCHANGE_QUOTE] =
        {.name = STR_INIT("GetReservedInstancesExchangeQuote"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetReservedInstancesExchangeQuote"),
         .http_status = 200},
    [EC2_GET_ROUTE_SERVER_ASSOCIATIONS] =
        {.name = STR_INIT("GetRouteServerAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetRouteServerAssociations"),
         .http_status = 200},
    [EC2_GET_ROUTE_SERVER_PROPAGATIONS] =
        {.name = STR_INIT("GetRouteServerPropagations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetRouteServerPropagations"),
         .http_status = 200},
    [EC2_GET_ROUTE_SERVER_ROUTING_DATABASE] =
        {.name = STR_INIT("GetRouteServerRoutingDatabase"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetRouteServerRoutingDatabase"),
         .http_status = 200},
    [EC2_GET_SECURITY_GROUPS_FOR_VPC] =
        {.name = STR_INIT("GetSecurityGroupsForVpc"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetSecurityGroupsForVpc"),
         .http_status = 200},
    [EC2_GET_SERIAL_CONSOLE_ACCESS_STATUS] =
        {.name = STR_INIT("GetSerialConsoleAccessStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetSerialConsoleAccessStatus"),
         .http_status = 200},
    [EC2_GET_SNAPSHOT_BLOCK_PUBLIC_ACCESS_STATE] =
        {.name = STR_INIT("GetSnapshotBlockPublicAccessState"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetSnapshotBlockPublicAccessState"),
         .http_status = 200},
    [EC2_GET_SPOT_PLACEMENT_SCORES] =
        {.name = STR_INIT("GetSpotPlacementScores"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetSpotPlacementScores"),
         .http_status = 200},
    [EC2_GET_SUBNET_CIDR_RESERVATIONS] =
        {.name = STR_INIT("GetSubnetCidrReservations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetSubnetCidrReservations"),
         .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_ATTACHMENT_NAT_CONFIGURATION] =
        {.name = STR_INIT("GetTransitGatewayAttachmentNatConfiguration"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetTransitGatewayAttachmentNatConfiguration"),
         .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS] =
        {.name = STR_INIT("GetTransitGatewayAttachmentPropagations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetTransitGatewayAttachmentPropagations"), .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_METERING_POLICY_ENTRIES] =
        {.name = STR_INIT("GetTransitGatewayMeteringPolicyEntries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetTransitGatewayMeteringPolicyEntries"),
         .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS] =
        {.name = STR_INIT("GetTransitGatewayMulticastDomainAssociations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetTransitGatewayMulticastDomainAssociations"),
         .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_POLICY_TABLE_ASSOCIATIONS] =
        {.name = STR_INIT("GetTransitGatewayPolicyTableAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetTransitGatewayPolicyTableAssociations"), .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_POLICY_TABLE_ENTRIES] =
        {.name = STR_INIT("GetTransitGatewayPolicyTableEntries"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetTransitGatewayPolicyTableEntries"),
         .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCES] =
        {.name = STR_INIT("GetTransitGatewayPrefixListReferences"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetTransitGatewayPrefixListReferences"),
         .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS] =
        {.name = STR_INIT("GetTransitGatewayRouteTableAssociations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetTransitGatewayRouteTableAssociations"), .http_status = 200},
    [EC2_GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS] =
        {.name = STR_INIT("GetTransitGatewayRouteTablePropagations"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetTransitGatewayRouteTablePropagations"), .http_status = 200},
    [EC2_GET_VERIFIED_ACCESS_ENDPOINT_POLICY] =
        {.name = STR_INIT("GetVerifiedAccessEndpointPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetVerifiedAccessEndpointPolicy"),
         .http_status = 200},
    [EC2_GET_VERIFIED_ACCESS_ENDPOINT_TARGETS] =
        {.name = STR_INIT("GetVerifiedAccessEndpointTargets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetVerifiedAccessEndpointTargets"),
         .http_status = 200},
    [EC2_GET_VERIFIED_ACCESS_GROUP_POLICY] =
        {.name = STR_INIT("GetVerifiedAccessGroupPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetVerifiedAccessGroupPolicy"),
         .http_status = 200},
    [EC2_GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT] =
        {.name = STR_INIT("GetVpcResourcesBlockingEncryptionEnforcement"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetVpcResourcesBlockingEncryptionEnforcement"),
         .http_status = 200},
    [EC2_GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION] =
        {.name = STR_INIT("GetVpnConnectionDeviceSampleConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:GetVpnConnectionDeviceSampleConfiguration"), .http_status = 200},
    [EC2_GET_VPN_CONNECTION_DEVICE_TYPES] =
        {.name = STR_INIT("GetVpnConnectionDeviceTypes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetVpnConnectionDeviceTypes"),
         .http_status = 200},
    [EC2_GET_VPN_TUNNEL_REPLACEMENT_STATUS] =
        {.name = STR_INIT("GetVpnTunnelReplacementStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:GetVpnTunnelReplacementStatus"),
         .http_status = 200},
    [EC2_IMPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST] =
        {.name = STR_INIT("ImportClientVpnClientCertificateRevocationList"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ImportClientVpnClientCertificateRevocationList"),
         .http_status = 200},
    [EC2_IMPORT_IMAGE] =
        {.name = STR_INIT("ImportImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ImportImage"), .http_status = 200},
    [EC2_IMPORT_INSTANCE] =
        {.name = STR_INIT("ImportInstance"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ImportInstance"), .http_status = 200},
    [EC2_IMPORT_KEY_PAIR] =
        {.name = STR_INIT("ImportKeyPair"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ImportKeyPair"), .http_status = 200},
    [EC2_IMPORT_SNAPSHOT] =
        {.name = STR_INIT("ImportSnapshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ImportSnapshot"), .http_status = 200},
    [EC2_IMPORT_VOLUME] =
        {.name = STR_INIT("ImportVolume"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ImportVolume"), .http_status = 200},
    [EC2_LIST_IMAGES_IN_RECYCLE_BIN] =
        {.name = STR_INIT("ListImagesInRecycleBin"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ListImagesInRecycleBin"),
         .http_status = 200},
    [EC2_LIST_SNAPSHOTS_IN_RECYCLE_BIN] =
        {.name = STR_INIT("ListSnapshotsInRecycleBin"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ListSnapshotsInRecycleBin"),
         .http_status = 200},
    [EC2_LIST_VOLUMES_IN_RECYCLE_BIN] =
        {.name = STR_INIT("ListVolumesInRecycleBin"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ListVolumesInRecycleBin"),
         .http_status = 200},
    [EC2_LOCK_SNAPSHOT] =
        {.name = STR_INIT("LockSnapshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:LockSnapshot"), .http_status = 200},
    [EC2_MODIFY_ACCOUNT_VPC_ENCRYPTION_CONTROL] =
        {.name = STR_INIT("ModifyAccountVpcEncryptionControl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyAccountVpcEncryptionControl"),
         .http_status = 200},
    [EC2_MODIFY_ADDRESS_ATTRIBUTE] =
        {.name = STR_INIT("ModifyAddressAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyAddressAttribute"),
         .http_status = 200},
    [EC2_MODIFY_APPLICATION_STATUS_CHECK] =
        {.name = STR_INIT("ModifyApplicationStatusCheck"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyApplicationStatusCheck"),
         .http_status = 200},
    [EC2_MODIFY_AVAILABILITY_ZONE_GROUP] =
        {.name = STR_INIT("ModifyAvailabilityZoneGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyAvailabilityZoneGroup"),
         .http_status = 200},
    [EC2_MODIFY_CAPACITY_RESERVATION] =
        {.name = STR_INIT("ModifyCapacityReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyCapacityReservation"),
         .http_status = 200},
    [EC2_MODIFY_CAPACITY_RESERVATION_FLEET] =
        {.name = STR_INIT("ModifyCapacityReservationFleet"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyCapacityReservationFleet"),
         .http_status = 200},
    [EC2_MODIFY_CLIENT_VPN_ENDPOINT] =
        {.name = STR_INIT("ModifyClientVpnEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyClientVpnEndpoint"),
         .http_status = 200},
    [EC2_MODIFY_CLIENT_VPN_ENDPOINT_AUTHORIZATION_POLICY] =
        {.name = STR_INIT("ModifyClientVpnEndpointAuthorizationPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyClientVpnEndpointAuthorizationPolicy"),
         .http_status = 200},
    [EC2_MODIFY_DEFAULT_CREDIT_SPECIFICATION] =
        {.name = STR_INIT("ModifyDefaultCreditSpecification"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyDefaultCreditSpecification"),
         .http_status = 200},
    [EC2_MODIFY_EBS_DEFAULT_KMS_KEY_ID] =
        {.name = STR_INIT("ModifyEbsDefaultKmsKeyId"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyEbsDefaultKmsKeyId"),
         .http_status = 200},
    [EC2_MODIFY_FLEET] =
        {.name = STR_INIT("ModifyFleet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyFleet"), .http_status = 200},
    [EC2_MODIFY_FPGA_IMAGE_ATTRIBUTE] =
        {.name = STR_INIT("ModifyFpgaImageAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyFpgaImageAttribute"),
         .http_status = 200},
    [EC2_MODIFY_HOSTS] =
        {.name = STR_INIT("ModifyHosts"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyHosts"), .http_status = 200},
    [EC2_MODIFY_ID_FORMAT] =
        {.name = STR_INIT("ModifyIdFormat"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyIdFormat"), .http_status = 200},
    [EC2_MODIFY_IDENTITY_ID_FORMAT] =
        {.name = STR_INIT("ModifyIdentityIdFormat"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIdentityIdFormat"),
         .http_status = 200},
    [EC2_MODIFY_IMAGE_ATTRIBUTE] =
        {.name = STR_INIT("ModifyImageAttribute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyImageAttribute"), .http_status = 200},
    [EC2_MODIFY_INSTANCE_ATTRIBUTE] =
        {.name = STR_INIT("ModifyInstanceAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceAttribute"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_CAPACITY_RESERVATION_ATTRIBUTES] =
        {.name = STR_INIT("ModifyInstanceCapacityReservationAttributes"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyInstanceCapacityReservationAttributes"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_CONNECT_ENDPOINT] =
        {.name = STR_INIT("ModifyInstanceConnectEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceConnectEndpoint"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_CPU_OPTIONS] =
        {.name = STR_INIT("ModifyInstanceCpuOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceCpuOptions"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_CREDIT_SPECIFICATION] =
        {.name = STR_INIT("ModifyInstanceCreditSpecification"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceCreditSpecification"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_EVENT_START_TIME] =
        {.name = STR_INIT("ModifyInstanceEventStartTime"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceEventStartTime"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_EVENT_WINDOW] =
        {.name = STR_INIT("ModifyInstanceEventWindow"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceEventWindow"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_MAINTENANCE_OPTIONS] =
        {.name = STR_INIT("ModifyInstanceMaintenanceOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceMaintenanceOptions"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_METADATA_DEFAULTS] =
        {.name = STR_INIT("ModifyInstanceMetadataDefaults"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceMetadataDefaults"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_METADATA_OPTIONS] =
        {.name = STR_INIT("ModifyInstanceMetadataOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstanceMetadataOptions"),
         .http_status = 200},
    [EC2_MODIFY_INSTANCE_NETWORK_PERFORMANCE_OPTIONS] =
        {.name = STR_INIT("ModifyInstanceNetworkPerformanceOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyInstanceNetworkPerformanceOptions"), .http_status = 200},
    [EC2_MODIFY_INSTANCE_PLACEMENT] =
        {.name = STR_INIT("ModifyInstancePlacement"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyInstancePlacement"),
         .http_status = 200},
    [EC2_MODIFY_IPAM] =
        {.name = STR_INIT("ModifyIpam"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyIpam"), .http_status = 200},
    [EC2_MODIFY_IPAM_POLICY_ALLOCATION_RULES] =
        {.name = STR_INIT("ModifyIpamPolicyAllocationRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamPolicyAllocationRules"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_POOL] =
        {.name = STR_INIT("ModifyIpamPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyIpamPool"), .http_status = 200},
    [EC2_MODIFY_IPAM_POOL_ALLOCATION] =
        {.name = STR_INIT("ModifyIpamPoolAllocation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamPoolAllocation"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_PREFIX_LIST_RESOLVER] =
        {.name = STR_INIT("ModifyIpamPrefixListResolver"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamPrefixListResolver"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_PREFIX_LIST_RESOLVER_TARGET] =
        {.name = STR_INIT("ModifyIpamPrefixListResolverTarget"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamPrefixListResolverTarget"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_RESOURCE_CIDR] =
        {.name = STR_INIT("ModifyIpamResourceCidr"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamResourceCidr"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_RESOURCE_DISCOVERY] =
        {.name = STR_INIT("ModifyIpamResourceDiscovery"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamResourceDiscovery"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_ROUTING_POLICY_REGISTRATION] =
        {.name = STR_INIT("ModifyIpamRoutingPolicyRegistration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyIpamRoutingPolicyRegistration"),
         .http_status = 200},
    [EC2_MODIFY_IPAM_SCOPE] =
        {.name = STR_INIT("ModifyIpamScope"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyIpamScope"), .http_status = 200},
    [EC2_MODIFY_LAUNCH_TEMPLATE] =
        {.name = STR_INIT("ModifyLaunchTemplate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyLaunchTemplate"), .http_status = 200},
    [EC2_MODIFY_LOCAL_GATEWAY_ROUTE] =
        {.name = STR_INIT("ModifyLocalGatewayRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyLocalGatewayRoute"),
         .http_status = 200},
    [EC2_MODIFY_MANAGED_PREFIX_LIST] =
        {.name = STR_INIT("ModifyManagedPrefixList"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyManagedPrefixList"),
         .http_status = 200},
    [EC2_MODIFY_MANAGED_RESOURCE_VISIBILITY] =
        {.name = STR_INIT("ModifyManagedResourceVisibility"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyManagedResourceVisibility"),
         .http_status = 200},
    [EC2_MODIFY_NETWORK_INTERFACE_ATTRIBUTE] =
        {.name = STR_INIT("ModifyNetworkInterfaceAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyNetworkInterfaceAttribute"),
         .http_status = 200},
    [EC2_MODIFY_PRIVATE_DNS_NAME_OPTIONS] =
        {.name = STR_INIT("ModifyPrivateDnsNameOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyPrivateDnsNameOptions"),
         .http_status = 200},
    [EC2_MODIFY_PUBLIC_IP_DNS_NAME_OPTIONS] =
        {.name = STR_INIT("ModifyPublicIpDnsNameOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyPublicIpDnsNameOptions"),
         .http_status = 200},
    [EC2_MODIFY_RESERVED_INSTANCES] =
        {.name = STR_INIT("ModifyReservedInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyReservedInstances"),
         .http_status = 200},
    [EC2_MODIFY_ROUTE_SERVER] =
        {.name = STR_INIT("ModifyRouteServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyRouteServer"), .http_status = 200},
    [EC2_MODIFY_SECURITY_GROUP_RULES] =
        {.name = STR_INIT("ModifySecurityGroupRules"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifySecurityGroupRules"),
         .http_status = 200},
    [EC2_MODIFY_SNAPSHOT_ATTRIBUTE] =
        {.name = STR_INIT("ModifySnapshotAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifySnapshotAttribute"),
         .http_status = 200},
    [EC2_MODIFY_SNAPSHOT_TIER] =
        {.name = STR_INIT("ModifySnapshotTier"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifySnapshotTier"), .http_status = 200},
    [EC2_MODIFY_SPOT_FLEET_REQUEST] =
        {.name = STR_INIT("ModifySpotFleetRequest"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifySpotFleetRequest"),
         .http_status = 200},
    [EC2_MODIFY_SUBNET_ATTRIBUTE] =
        {.name = STR_INIT("ModifySubnetAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifySubnetAttribute"),
         .http_status = 200},
    [EC2_MODIFY_TRAFFIC_MIRROR_FILTER_NETWORK_SERVICES] =
        {.name = STR_INIT("ModifyTrafficMirrorFilterNetworkServices"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyTrafficMirrorFilterNetworkServices"), .http_status = 200},
    [EC2_MODIFY_TRAFFIC_MIRROR_FILTER_RULE] =
        {.name = STR_INIT("ModifyTrafficMirrorFilterRule"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyTrafficMirrorFilterRule"),
         .http_status = 200},
    [EC2_MODIFY_TRAFFIC_MIRROR_SESSION] =
        {.name = STR_INIT("ModifyTrafficMirrorSession"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyTrafficMirrorSession"),
         .http_status = 200},
    [EC2_MODIFY_TRANSIT_GATEWAY] =
        {.name = STR_INIT("ModifyTransitGateway"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyTransitGateway"), .http_status = 200},
    [EC2_MODIFY_TRANSIT_GATEWAY_ATTACHMENT_NAT_CONFIGURATION] =
        {.name = STR_INIT("ModifyTransitGatewayAttachmentNatConfiguration"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyTransitGatewayAttachmentNatConfiguration"),
         .http_status = 200},
    [EC2_MODIFY_TRANSIT_GATEWAY_METERING_POLICY] =
        {.name = STR_INIT("ModifyTransitGatewayMeteringPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyTransitGatewayMeteringPolicy"),
         .http_status = 200},
    [EC2_MODIFY_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY] =
        {.name = STR_INIT("ModifyTransitGatewayPolicyTableEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyTransitGatewayPolicyTableEntry"),
         .http_status = 200},
    [EC2_MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE] =
        {.name = STR_INIT("ModifyTransitGatewayPrefixListReference"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyTransitGatewayPrefixListReference"), .http_status = 200},
    [EC2_MODIFY_TRANSIT_GATEWAY_VPC_ATTACHMENT] =
        {.name = STR_INIT("ModifyTransitGatewayVpcAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyTransitGatewayVpcAttachment"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_ENDPOINT] =
        {.name = STR_INIT("ModifyVerifiedAccessEndpoint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVerifiedAccessEndpoint"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY] =
        {.name = STR_INIT("ModifyVerifiedAccessEndpointPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVerifiedAccessEndpointPolicy"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_GROUP] =
        {.name = STR_INIT("ModifyVerifiedAccessGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVerifiedAccessGroup"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_GROUP_POLICY] =
        {.name = STR_INIT("ModifyVerifiedAccessGroupPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVerifiedAccessGroupPolicy"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_INSTANCE] =
        {.name = STR_INIT("ModifyVerifiedAccessInstance"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVerifiedAccessInstance"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION] =
        {.name = STR_INIT("ModifyVerifiedAccessInstanceLoggingConfiguration"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVerifiedAccessInstanceLoggingConfiguration"),
         .http_status = 200},
    [EC2_MODIFY_VERIFIED_ACCESS_TRUST_PROVIDER] =
        {.name = STR_INIT("ModifyVerifiedAccessTrustProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVerifiedAccessTrustProvider"),
         .http_status = 200},
    [EC2_MODIFY_VOLUME] =
        {.name = STR_INIT("ModifyVolume"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVolume"), .http_status = 200},
    [EC2_MODIFY_VOLUME_ATTRIBUTE] =
        {.name = STR_INIT("ModifyVolumeAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVolumeAttribute"),
         .http_status = 200},
    [EC2_MODIFY_VPC_ATTRIBUTE] =
        {.name = STR_INIT("ModifyVpcAttribute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVpcAttribute"), .http_status = 200},
    [EC2_MODIFY_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION] =
        {.name = STR_INIT("ModifyVpcBlockPublicAccessExclusion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcBlockPublicAccessExclusion"),
         .http_status = 200},
    [EC2_MODIFY_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS] =
        {.name = STR_INIT("ModifyVpcBlockPublicAccessOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcBlockPublicAccessOptions"),
         .http_status = 200},
    [EC2_MODIFY_VPC_ENCRYPTION_CONTROL] =
        {.name = STR_INIT("ModifyVpcEncryptionControl"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcEncryptionControl"),
         .http_status = 200},
    [EC2_MODIFY_VPC_ENDPOINT] =
        {.name = STR_INIT("ModifyVpcEndpoint"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVpcEndpoint"), .http_status = 200},
    [EC2_MODIFY_VPC_ENDPOINT_CONNECTION_NOTIFICATION] =
        {.name = STR_INIT("ModifyVpcEndpointConnectionNotification"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVpcEndpointConnectionNotification"), .http_status = 200},
    [EC2_MODIFY_VPC_ENDPOINT_PAYER_RESPONSIBILITY] =
        {.name = STR_INIT("ModifyVpcEndpointPayerResponsibility"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcEndpointPayerResponsibility"),
         .http_status = 200},
    [EC2_MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION] =
        {.name = STR_INIT("ModifyVpcEndpointServiceConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcEndpointServiceConfiguration"),
         .http_status = 200},
    [EC2_MODIFY_VPC_ENDPOINT_SERVICE_PAYER_RESPONSIBILITY] =
        {.name = STR_INIT("ModifyVpcEndpointServicePayerResponsibility"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVpcEndpointServicePayerResponsibility"),
         .http_status = 200},
    [EC2_MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS] =
        {.name = STR_INIT("ModifyVpcEndpointServicePermissions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcEndpointServicePermissions"),
         .http_status = 200},
    [EC2_MODIFY_VPC_PEERING_CONNECTION_OPTIONS] =
        {.name = STR_INIT("ModifyVpcPeeringConnectionOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpcPeeringConnectionOptions"),
         .http_status = 200},
    [EC2_MODIFY_VPC_TENANCY] =
        {.name = STR_INIT("ModifyVpcTenancy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVpcTenancy"), .http_status = 200},
    [EC2_MODIFY_VPN_CONNECTION] =
        {.name = STR_INIT("ModifyVpnConnection"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ModifyVpnConnection"), .http_status = 200},
    [EC2_MODIFY_VPN_CONNECTION_OPTIONS] =
        {.name = STR_INIT("ModifyVpnConnectionOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpnConnectionOptions"),
         .http_status = 200},
    [EC2_MODIFY_VPN_TUNNEL_CERTIFICATE] =
        {.name = STR_INIT("ModifyVpnTunnelCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpnTunnelCertificate"),
         .http_status = 200},
    [EC2_MODIFY_VPN_TUNNEL_OPTIONS] =
        {.name = STR_INIT("ModifyVpnTunnelOptions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ModifyVpnTunnelOptions"),
         .http_status = 200},
    [EC2_MONITOR_INSTANCES] =
        {.name = STR_INIT("MonitorInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:MonitorInstances"), .http_status = 200},
    [EC2_MOVE_ADDRESS_TO_VPC] =
        {.name = STR_INIT("MoveAddressToVpc"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:MoveAddressToVpc"), .http_status = 200},
    [EC2_MOVE_BYOIP_CIDR_TO_IPAM] =
        {.name = STR_INIT("MoveByoipCidrToIpam"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:MoveByoipCidrToIpam"), .http_status = 200},
    [EC2_MOVE_CAPACITY_RESERVATION_INSTANCES] =
        {.name = STR_INIT("MoveCapacityReservationInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:MoveCapacityReservationInstances"),
         .http_status = 200},
    [EC2_PROVISION_BYOIP_CIDR] =
        {.name = STR_INIT("ProvisionByoipCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ProvisionByoipCidr"), .http_status = 200},
    [EC2_PROVISION_IPAM_BYOASN] =
        {.name = STR_INIT("ProvisionIpamByoasn"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ProvisionIpamByoasn"), .http_status = 200},
    [EC2_PROVISION_IPAM_POOL_CIDR] =
        {.name = STR_INIT("ProvisionIpamPoolCidr"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ProvisionIpamPoolCidr"),
         .http_status = 200},
    [EC2_PROVISION_PUBLIC_IPV4_POOL_CIDR] =
        {.name = STR_INIT("ProvisionPublicIpv4PoolCidr"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ProvisionPublicIpv4PoolCidr"),
         .http_status = 200},
    [EC2_PURCHASE_CAPACITY_BLOCK] =
        {.name = STR_INIT("PurchaseCapacityBlock"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:PurchaseCapacityBlock"),
         .http_status = 200},
    [EC2_PURCHASE_CAPACITY_BLOCK_EXTENSION] =
        {.name = STR_INIT("PurchaseCapacityBlockExtension"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:PurchaseCapacityBlockExtension"),
         .http_status = 200},
    [EC2_PURCHASE_HOST_RESERVATION] =
        {.name = STR_INIT("PurchaseHostReservation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:PurchaseHostReservation"),
         .http_status = 200},
    [EC2_PURCHASE_RESERVED_INSTANCES_OFFERING] =
        {.name = STR_INIT("PurchaseReservedInstancesOffering"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:PurchaseReservedInstancesOffering"),
         .http_status = 200},
    [EC2_PURCHASE_SCHEDULED_INSTANCES] =
        {.name = STR_INIT("PurchaseScheduledInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:PurchaseScheduledInstances"),
         .http_status = 200},
    [EC2_REBOOT_INSTANCES] =
        {.name = STR_INIT("RebootInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RebootInstances"), .http_status = 200},
    [EC2_REGISTER_IMAGE] =
        {.name = STR_INIT("RegisterImage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RegisterImage"), .http_status = 200},
    [EC2_REGISTER_INSTANCE_EVENT_NOTIFICATION_ATTRIBUTES] =
        {.name = STR_INIT("RegisterInstanceEventNotificationAttributes"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RegisterInstanceEventNotificationAttributes"),
         .http_status = 200},
    [EC2_REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_MEMBERS] =
        {.name = STR_INIT("RegisterTransitGatewayMulticastGroupMembers"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RegisterTransitGatewayMulticastGroupMembers"),
         .http_status = 200},
    [EC2_REGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES] =
        {.name = STR_INIT("RegisterTransitGatewayMulticastGroupSources"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RegisterTransitGatewayMulticastGroupSources"),
         .http_status = 200},
    [EC2_REJECT_CAPACITY_RESERVATION_BILLING_OWNERSHIP] =
        {.name = STR_INIT("RejectCapacityReservationBillingOwnership"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RejectCapacityReservationBillingOwnership"), .http_status = 200},
    [EC2_REJECT_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT] =
        {.name = STR_INIT("RejectTransitGatewayClientVpnAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RejectTransitGatewayClientVpnAttachment"), .http_status = 200},
    [EC2_REJECT_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS] =
        {.name = STR_INIT("RejectTransitGatewayMulticastDomainAssociations"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RejectTransitGatewayMulticastDomainAssociations"),
         .http_status = 200},
    [EC2_REJECT_TRANSIT_GATEWAY_PEERING_ATTACHMENT] =
        {.name = STR_INIT("RejectTransitGatewayPeeringAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RejectTransitGatewayPeeringAttachment"),
         .http_status = 200},
    [EC2_REJECT_TRANSIT_GATEWAY_VPC_ATTACHMENT] =
        {.name = STR_INIT("RejectTransitGatewayVpcAttachment"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RejectTransitGatewayVpcAttachment"),
         .http_status = 200},
    [EC2_REJECT_VPC_ENDPOINT_CONNECTIONS] =
        {.name = STR_INIT("RejectVpcEndpointConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RejectVpcEndpointConnections"),
         .http_status = 200},
    [EC2_REJECT_VPC_PEERING_CONNECTION] =
        {.name = STR_INIT("RejectVpcPeeringConnection"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RejectVpcPeeringConnection"),
         .http_status = 200},
    [EC2_RELEASE_ADDRESS] =
        {.name = STR_INIT("ReleaseAddress"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ReleaseAddress"), .http_status = 200},
    [EC2_RELEASE_HOSTS] =
        {.name = STR_INIT("ReleaseHosts"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ReleaseHosts"), .http_status = 200},
    [EC2_RELEASE_IPAM_POOL_ALLOCATION] =
        {.name = STR_INIT("ReleaseIpamPoolAllocation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReleaseIpamPoolAllocation"),
         .http_status = 200},
    [EC2_REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION] =
        {.name = STR_INIT("ReplaceIamInstanceProfileAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReplaceIamInstanceProfileAssociation"),
         .http_status = 200},
    [EC2_REPLACE_IMAGE_CRITERIA_IN_ALLOWED_IMAGES_SETTINGS] =
        {.name = STR_INIT("ReplaceImageCriteriaInAllowedImagesSettings"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ReplaceImageCriteriaInAllowedImagesSettings"),
         .http_status = 200},
    [EC2_REPLACE_IMAGE_INSTANCE_TYPE_SPECIFICATION] =
        {.name = STR_INIT("ReplaceImageInstanceTypeSpecification"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReplaceImageInstanceTypeSpecification"),
         .http_status = 200},
    [EC2_REPLACE_NETWORK_ACL_ASSOCIATION] =
        {.name = STR_INIT("ReplaceNetworkAclAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReplaceNetworkAclAssociation"),
         .http_status = 200},
    [EC2_REPLACE_NETWORK_ACL_ENTRY] =
        {.name = STR_INIT("ReplaceNetworkAclEntry"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReplaceNetworkAclEntry"),
         .http_status = 200},
    [EC2_REPLACE_ROUTE] =
        {.name = STR_INIT("ReplaceRoute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ReplaceRoute"), .http_status = 200},
    [EC2_REPLACE_ROUTE_TABLE_ASSOCIATION] =
        {.name = STR_INIT("ReplaceRouteTableAssociation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReplaceRouteTableAssociation"),
         .http_status = 200},
    [EC2_REPLACE_TRANSIT_GATEWAY_ROUTE] =
        {.name = STR_INIT("ReplaceTransitGatewayRoute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ReplaceTransitGatewayRoute"),
         .http_status = 200},
    [EC2_REPLACE_VPN_TUNNEL] =
        {.name = STR_INIT("ReplaceVpnTunnel"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ReplaceVpnTunnel"), .http_status = 200},
    [EC2_REPORT_INSTANCE_STATUS] =
        {.name = STR_INIT("ReportInstanceStatus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ReportInstanceStatus"), .http_status = 200},
    [EC2_REQUEST_SPOT_FLEET] =
        {.name = STR_INIT("RequestSpotFleet"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RequestSpotFleet"), .http_status = 200},
    [EC2_REQUEST_SPOT_INSTANCES] =
        {.name = STR_INIT("RequestSpotInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RequestSpotInstances"), .http_status = 200},
    [EC2_RESET_ADDRESS_ATTRIBUTE] =
        {.name = STR_INIT("ResetAddressAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ResetAddressAttribute"),
         .http_status = 200},
    [EC2_RESET_EBS_DEFAULT_KMS_KEY_ID] =
        {.name = STR_INIT("ResetEbsDefaultKmsKeyId"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ResetEbsDefaultKmsKeyId"),
         .http_status = 200},
    [EC2_RESET_FPGA_IMAGE_ATTRIBUTE] =
        {.name = STR_INIT("ResetFpgaImageAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ResetFpgaImageAttribute"),
         .http_status = 200},
    [EC2_RESET_IMAGE_ATTRIBUTE] =
        {.name = STR_INIT("ResetImageAttribute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ResetImageAttribute"), .http_status = 200},
    [EC2_RESET_INSTANCE_ATTRIBUTE] =
        {.name = STR_INIT("ResetInstanceAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ResetInstanceAttribute"),
         .http_status = 200},
    [EC2_RESET_NETWORK_INTERFACE_ATTRIBUTE] =
        {.name = STR_INIT("ResetNetworkInterfaceAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ResetNetworkInterfaceAttribute"),
         .http_status = 200},
    [EC2_RESET_SNAPSHOT_ATTRIBUTE] =
        {.name = STR_INIT("ResetSnapshotAttribute"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:ResetSnapshotAttribute"),
         .http_status = 200},
    [EC2_RESTORE_ADDRESS_TO_CLASSIC] =
        {.name = STR_INIT("RestoreAddressToClassic"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RestoreAddressToClassic"),
         .http_status = 200},
    [EC2_RESTORE_IMAGE_FROM_RECYCLE_BIN] =
        {.name = STR_INIT("RestoreImageFromRecycleBin"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RestoreImageFromRecycleBin"),
         .http_status = 200},
    [EC2_RESTORE_MANAGED_PREFIX_LIST_VERSION] =
        {.name = STR_INIT("RestoreManagedPrefixListVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RestoreManagedPrefixListVersion"),
         .http_status = 200},
    [EC2_RESTORE_SNAPSHOT_FROM_RECYCLE_BIN] =
        {.name = STR_INIT("RestoreSnapshotFromRecycleBin"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RestoreSnapshotFromRecycleBin"),
         .http_status = 200},
    [EC2_RESTORE_SNAPSHOT_TIER] =
        {.name = STR_INIT("RestoreSnapshotTier"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RestoreSnapshotTier"), .http_status = 200},
    [EC2_RESTORE_VOLUME_FROM_RECYCLE_BIN] =
        {.name = STR_INIT("RestoreVolumeFromRecycleBin"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RestoreVolumeFromRecycleBin"),
         .http_status = 200},
    [EC2_REVOKE_CLIENT_VPN_INGRESS] =
        {.name = STR_INIT("RevokeClientVpnIngress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RevokeClientVpnIngress"),
         .http_status = 200},
    [EC2_REVOKE_SECURITY_GROUP_EGRESS] =
        {.name = STR_INIT("RevokeSecurityGroupEgress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RevokeSecurityGroupEgress"),
         .http_status = 200},
    [EC2_REVOKE_SECURITY_GROUP_INGRESS] =
        {.name = STR_INIT("RevokeSecurityGroupIngress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RevokeSecurityGroupIngress"),
         .http_status = 200},
    [EC2_RUN_INSTANCES] =
        {.name = STR_INIT("RunInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:RunInstances"), .http_status = 200},
    [EC2_RUN_SCHEDULED_INSTANCES] =
        {.name = STR_INIT("RunScheduledInstances"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:RunScheduledInstances"),
         .http_status = 200},
    [EC2_SEARCH_LOCAL_GATEWAY_ROUTES] =
        {.name = STR_INIT("SearchLocalGatewayRoutes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:SearchLocalGatewayRoutes"),
         .http_status = 200},
    [EC2_SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS] =
        {.name = STR_INIT("SearchTransitGatewayMulticastGroups"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:SearchTransitGatewayMulticastGroups"),
         .http_status = 200},
    [EC2_SEARCH_TRANSIT_GATEWAY_ROUTES] =
        {.name = STR_INIT("SearchTransitGatewayRoutes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:SearchTransitGatewayRoutes"),
         .http_status = 200},
    [EC2_SEND_DIAGNOSTIC_INTERRUPT] =
        {.name = STR_INIT("SendDiagnosticInterrupt"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:SendDiagnosticInterrupt"),
         .http_status = 200},
    [EC2_START_DECLARATIVE_POLICIES_REPORT] =
        {.name = STR_INIT("StartDeclarativePoliciesReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:StartDeclarativePoliciesReport"),
         .http_status = 200},
    [EC2_START_INSTANCES] =
        {.name = STR_INIT("StartInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:StartInstances"), .http_status = 200},
    [EC2_START_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS] =
        {.name = STR_INIT("StartNetworkInsightsAccessScopeAnalysis"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:StartNetworkInsightsAccessScopeAnalysis"), .http_status = 200},
    [EC2_START_NETWORK_INSIGHTS_ANALYSIS] =
        {.name = STR_INIT("StartNetworkInsightsAnalysis"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:StartNetworkInsightsAnalysis"),
         .http_status = 200},
    [EC2_START_VPC_ENDPOINT_SERVICE_PRIVATE_DNS_VERIFICATION] =
        {.name = STR_INIT("StartVpcEndpointServicePrivateDnsVerification"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:StartVpcEndpointServicePrivateDnsVerification"),
         .http_status = 200},
    [EC2_STOP_INSTANCES] =
        {.name = STR_INIT("StopInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:StopInstances"), .http_status = 200},
    [EC2_TERMINATE_CLIENT_VPN_CONNECTIONS] =
        {.name = STR_INIT("TerminateClientVpnConnections"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:TerminateClientVpnConnections"),
         .http_status = 200},
    [EC2_TERMINATE_INSTANCES] =
        {.name = STR_INIT("TerminateInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:TerminateInstances"), .http_status = 200},
    [EC2_UNASSIGN_IPV6_ADDRESSES] =
        {.name = STR_INIT("UnassignIpv6Addresses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:UnassignIpv6Addresses"),
         .http_status = 200},
    [EC2_UNASSIGN_PRIVATE_IP_ADDRESSES] =
        {.name = STR_INIT("UnassignPrivateIpAddresses"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:UnassignPrivateIpAddresses"),
         .http_status = 200},
    [EC2_UNASSIGN_PRIVATE_NAT_GATEWAY_ADDRESS] =
        {.name = STR_INIT("UnassignPrivateNatGatewayAddress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:UnassignPrivateNatGatewayAddress"),
         .http_status = 200},
    [EC2_UNLOCK_SNAPSHOT] =
        {.name = STR_INIT("UnlockSnapshot"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:UnlockSnapshot"), .http_status = 200},
    [EC2_UNMONITOR_INSTANCES] =
        {.name = STR_INIT("UnmonitorInstances"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:UnmonitorInstances"), .http_status = 200},
    [EC2_UPDATE_CAPACITY_MANAGER_MONITORED_TAG_KEYS] =
        {.name = STR_INIT("UpdateCapacityManagerMonitoredTagKeys"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("ec2:UpdateCapacityManagerMonitoredTagKeys"),
         .http_status = 200},
    [EC2_UPDATE_CAPACITY_MANAGER_ORGANIZATIONS_ACCESS] =
        {.name = STR_INIT("UpdateCapacityManagerOrganizationsAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:UpdateCapacityManagerOrganizationsAccess"), .http_status = 200},
    [EC2_UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION] =
        {.name = STR_INIT("UpdateInterruptibleCapacityReservationAllocation"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:UpdateInterruptibleCapacityReservationAllocation"),
         .http_status = 200},
    [EC2_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS] =
        {.name = STR_INIT("UpdateSecurityGroupRuleDescriptionsEgress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:UpdateSecurityGroupRuleDescriptionsEgress"), .http_status = 200},
    [EC2_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS] =
        {.name = STR_INIT("UpdateSecurityGroupRuleDescriptionsIngress"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:UpdateSecurityGroupRuleDescriptionsIngress"),
         .http_status = 200},
    [EC2_VALIDATE_SECURITY_GROUP_QUOTAS_FOR_INTERFACE] =
        {.name = STR_INIT("ValidateSecurityGroupQuotasForInterface"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:ValidateSecurityGroupQuotasForInterface"), .http_status = 200},
    [EC2_WITHDRAW_BYOIP_CIDR] =
        {.name = STR_INIT("WithdrawByoipCidr"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("ec2:WithdrawByoipCidr"), .http_status = 200},
};

const struct service_facts ec2_facts = {
    .name = STR_INIT("ec2"), .signing_name = STR_INIT("ec2"), .endpoint_prefix = STR_INIT("ec2"),
    .api_version = STR_INIT("2016-11-15"),
    .xml_namespace = STR_INIT("http://ec2.amazonaws.com/doc/2016-11-15"),
    .protocols = 1U << PROTOCOL_EC2, .protocol = PROTOCOL_EC2, .operation_count = 811,
    .operations = operations,
};
