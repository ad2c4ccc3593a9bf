/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/iam.h"

static const struct operation_facts operations[] = {
    [IAM_ACCEPT_DELEGATION_REQUEST] =
        {.name = STR_INIT("AcceptDelegationRequest"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:AcceptDelegationRequest"),
         .http_status = 200},
    [IAM_ACQUIRE_ROLE] =
        {.name = STR_INIT("AcquireRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:AcquireRole"), .result_wrapper = STR_INIT("AcquireRoleResult"),
         .http_status = 200},
    [IAM_ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("AddClientIDToOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:AddClientIDToOpenIDConnectProvider"),
         .http_status = 200},
    [IAM_ADD_ROLE_TO_INSTANCE_PROFILE] =
        {.name = STR_INIT("AddRoleToInstanceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:AddRoleToInstanceProfile"),
         .http_status = 200},
    [IAM_ADD_USER_TO_GROUP] =
        {.name = STR_INIT("AddUserToGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:AddUserToGroup"), .http_status = 200},
    [IAM_ASSOCIATE_DELEGATION_REQUEST] =
        {.name = STR_INIT("AssociateDelegationRequest"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:AssociateDelegationRequest"),
         .http_status = 200},
    [IAM_ATTACH_GROUP_POLICY] =
        {.name = STR_INIT("AttachGroupPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:AttachGroupPolicy"), .http_status = 200},
    [IAM_ATTACH_ROLE_POLICY] =
        {.name = STR_INIT("AttachRolePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:AttachRolePolicy"), .http_status = 200},
    [IAM_ATTACH_USER_POLICY] =
        {.name = STR_INIT("AttachUserPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:AttachUserPolicy"), .http_status = 200},
    [IAM_CHANGE_PASSWORD] =
        {.name = STR_INIT("ChangePassword"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ChangePassword"), .http_status = 200},
    [IAM_CREATE_ACCESS_KEY] =
        {.name = STR_INIT("CreateAccessKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateAccessKey"),
         .result_wrapper = STR_INIT("CreateAccessKeyResult"), .http_status = 200},
    [IAM_CREATE_ACCOUNT_ALIAS] =
        {.name = STR_INIT("CreateAccountAlias"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateAccountAlias"), .http_status = 200},
    [IAM_CREATE_DELEGATION_REQUEST] =
        {.name = STR_INIT("CreateDelegationRequest"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:CreateDelegationRequest"),
         .result_wrapper = STR_INIT("CreateDelegationRequestResult"), .http_status = 200},
    [IAM_CREATE_GROUP] =
        {.name = STR_INIT("CreateGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateGroup"), .result_wrapper = STR_INIT("CreateGroupResult"),
         .http_status = 200},
    [IAM_CREATE_INSTANCE_PROFILE] =
        {.name = STR_INIT("CreateInstanceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:CreateInstanceProfile"),
         .result_wrapper = STR_INIT("CreateInstanceProfileResult"), .http_status = 200},
    [IAM_CREATE_LOGIN_PROFILE] =
        {.name = STR_INIT("CreateLoginProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateLoginProfile"),
         .result_wrapper = STR_INIT("CreateLoginProfileResult"), .http_status = 200},
    [IAM_CREATE_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("CreateOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:CreateOpenIDConnectProvider"),
         .result_wrapper = STR_INIT("CreateOpenIDConnectProviderResult"), .http_status = 200},
    [IAM_CREATE_POLICY] =
        {.name = STR_INIT("CreatePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreatePolicy"),
         .result_wrapper = STR_INIT("CreatePolicyResult"), .http_status = 200},
    [IAM_CREATE_POLICY_VERSION] =
        {.name = STR_INIT("CreatePolicyVersion"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreatePolicyVersion"),
         .result_wrapper = STR_INIT("CreatePolicyVersionResult"), .http_status = 200},
    [IAM_CREATE_ROLE] =
        {.name = STR_INIT("CreateRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateRole"), .result_wrapper = STR_INIT("CreateRoleResult"),
         .http_status = 200},
    [IAM_CREATE_SAML_PROVIDER] =
        {.name = STR_INIT("CreateSAMLProvider"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateSAMLProvider"),
         .result_wrapper = STR_INIT("CreateSAMLProviderResult"), .http_status = 200},
    [IAM_CREATE_SERVICE_LINKED_ROLE] =
        {.name = STR_INIT("CreateServiceLinkedRole"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:CreateServiceLinkedRole"),
         .result_wrapper = STR_INIT("CreateServiceLinkedRoleResult"), .http_status = 200},
    [IAM_CREATE_SERVICE_SPECIFIC_CREDENTIAL] =
        {.name = STR_INIT("CreateServiceSpecificCredential"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:CreateServiceSpecificCredential"),
         .result_wrapper = STR_INIT("CreateServiceSpecificCredentialResult"), .http_status = 200},
    [IAM_CREATE_USER] =
        {.name = STR_INIT("CreateUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:CreateUser"), .result_wrapper = STR_INIT("CreateUserResult"),
         .http_status = 200},
    [IAM_CREATE_VIRTUAL_MFA_DEVICE] =
        {.name = STR_INIT("CreateVirtualMFADevice"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:CreateVirtualMFADevice"),
         .result_wrapper = STR_INIT("CreateVirtualMFADeviceResult"), .http_status = 200},
    [IAM_DEACTIVATE_MFA_DEVICE] =
        {.name = STR_INIT("DeactivateMFADevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeactivateMFADevice"), .http_status = 200},
    [IAM_DELETE_ACCESS_KEY] =
        {.name = STR_INIT("DeleteAccessKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteAccessKey"), .http_status = 200},
    [IAM_DELETE_ACCOUNT_ALIAS] =
        {.name = STR_INIT("DeleteAccountAlias"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteAccountAlias"), .http_status = 200},
    [IAM_DELETE_ACCOUNT_PASSWORD_POLICY] =
        {.name = STR_INIT("DeleteAccountPasswordPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteAccountPasswordPolicy"),
         .http_status = 200},
    [IAM_DELETE_GROUP] =
        {.name = STR_INIT("DeleteGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteGroup"), .http_status = 200},
    [IAM_DELETE_GROUP_POLICY] =
        {.name = STR_INIT("DeleteGroupPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteGroupPolicy"), .http_status = 200},
    [IAM_DELETE_INSTANCE_PROFILE] =
        {.name = STR_INIT("DeleteInstanceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteInstanceProfile"),
         .http_status = 200},
    [IAM_DELETE_LOGIN_PROFILE] =
        {.name = STR_INIT("DeleteLoginProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteLoginProfile"), .http_status = 200},
    [IAM_DELETE_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("DeleteOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteOpenIDConnectProvider"),
         .http_status = 200},
    [IAM_DELETE_POLICY] =
        {.name = STR_INIT("DeletePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeletePolicy"), .http_status = 200},
    [IAM_DELETE_POLICY_VERSION] =
        {.name = STR_INIT("DeletePolicyVersion"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeletePolicyVersion"), .http_status = 200},
    [IAM_DELETE_ROLE] =
        {.name = STR_INIT("DeleteRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteRole"), .http_status = 200},
    [IAM_DELETE_ROLE_PERMISSIONS_BOUNDARY] =
        {.name = STR_INIT("DeleteRolePermissionsBoundary"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteRolePermissionsBoundary"),
         .http_status = 200},
    [IAM_DELETE_ROLE_POLICY] =
        {.name = STR_INIT("DeleteRolePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteRolePolicy"), .http_status = 200},
    [IAM_DELETE_SAML_PROVIDER] =
        {.name = STR_INIT("DeleteSAMLProvider"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteSAMLProvider"), .http_status = 200},
    [IAM_DELETE_SSH_PUBLIC_KEY] =
        {.name = STR_INIT("DeleteSSHPublicKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteSSHPublicKey"), .http_status = 200},
    [IAM_DELETE_SERVER_CERTIFICATE] =
        {.name = STR_INIT("DeleteServerCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteServerCertificate"),
         .http_status = 200},
    [IAM_DELETE_SERVICE_LINKED_ROLE] =
        {.name = STR_INIT("DeleteServiceLinkedRole"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteServiceLinkedRole"),
         .result_wrapper = STR_INIT("DeleteServiceLinkedRoleResult"), .http_status = 200},
    [IAM_DELETE_SERVICE_SPECIFIC_CREDENTIAL] =
        {.name = STR_INIT("DeleteServiceSpecificCredential"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteServiceSpecificCredential"),
         .http_status = 200},
    [IAM_DELETE_SIGNING_CERTIFICATE] =
        {.name = STR_INIT("DeleteSigningCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteSigningCertificate"),
         .http_status = 200},
    [IAM_DELETE_USER] =
        {.name = STR_INIT("DeleteUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteUser"), .http_status = 200},
    [IAM_DELETE_USER_PERMISSIONS_BOUNDARY] =
        {.name = STR_INIT("DeleteUserPermissionsBoundary"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteUserPermissionsBoundary"),
         .http_status = 200},
    [IAM_DELETE_USER_POLICY] =
        {.name = STR_INIT("DeleteUserPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DeleteUserPolicy"), .http_status = 200},
    [IAM_DELETE_VIRTUAL_MFA_DEVICE] =
        {.name = STR_INIT("DeleteVirtualMFADevice"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DeleteVirtualMFADevice"),
         .http_status = 200},
    [IAM_DETACH_GROUP_POLICY] =
        {.name = STR_INIT("DetachGroupPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DetachGroupPolicy"), .http_status = 200},
    [IAM_DETACH_ROLE_POLICY] =
        {.name = STR_INIT("DetachRolePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DetachRolePolicy"), .http_status = 200},
    [IAM_DETACH_USER_POLICY] =
        {.name = STR_INIT("DetachUserPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DetachUserPolicy"), .http_status = 200},
    [IAM_DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT] =
        {.name = STR_INIT("DisableOrganizationsRootCredentialsManagement"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:DisableOrganizationsRootCredentialsManagement"),
         .result_wrapper = STR_INIT("DisableOrganizationsRootCredentialsManagementResult"),
         .http_status = 200},
    [IAM_DISABLE_ORGANIZATIONS_ROOT_SESSIONS] =
        {.name = STR_INIT("DisableOrganizationsRootSessions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DisableOrganizationsRootSessions"),
         .result_wrapper = STR_INIT("DisableOrganizationsRootSessionsResult"), .http_status = 200},
    [IAM_DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION] =
        {.name = STR_INIT("DisableOutboundWebIdentityFederation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:DisableOutboundWebIdentityFederation"),
         .http_status = 200},
    [IAM_ENABLE_MFA_DEVICE] =
        {.name = STR_INIT("EnableMFADevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:EnableMFADevice"), .http_status = 200},
    [IAM_ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT] =
        {.name = STR_INIT("EnableOrganizationsRootCredentialsManagement"),
         .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:EnableOrganizationsRootCredentialsManagement"),
         .result_wrapper = STR_INIT("EnableOrganizationsRootCredentialsManagementResult"),
         .http_status = 200},
    [IAM_ENABLE_ORGANIZATIONS_ROOT_SESSIONS] =
        {.name = STR_INIT("EnableOrganizationsRootSessions"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:EnableOrganizationsRootSessions"),
         .result_wrapper = STR_INIT("EnableOrganizationsRootSessionsResult"), .http_status = 200},
    [IAM_ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION] =
        {.name = STR_INIT("EnableOutboundWebIdentityFederation"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:EnableOutboundWebIdentityFederation"),
         .result_wrapper = STR_INIT("EnableOutboundWebIdentityFederationResult"), .http_status = 200},
    [IAM_GENERATE_CREDENTIAL_REPORT] =
        {.name = STR_INIT("GenerateCredentialReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GenerateCredentialReport"),
         .result_wrapper = STR_INIT("GenerateCredentialReportResult"), .http_status = 200},
    [IAM_GENERATE_ORGANIZATIONS_ACCESS_REPORT] =
        {.name = STR_INIT("GenerateOrganizationsAccessReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GenerateOrganizationsAccessReport"),
         .result_wrapper = STR_INIT("GenerateOrganizationsAccessReportResult"), .http_status = 200},
    [IAM_GENERATE_SERVICE_LAST_ACCESSED_DETAILS] =
        {.name = STR_INIT("GenerateServiceLastAccessedDetails"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GenerateServiceLastAccessedDetails"),
         .result_wrapper = STR_INIT("GenerateServiceLastAccessedDetailsResult"), .http_status = 200},
    [IAM_GET_ACCESS_KEY_LAST_USED] =
        {.name = STR_INIT("GetAccessKeyLastUsed"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetAccessKeyLastUsed"),
         .result_wrapper = STR_INIT("GetAccessKeyLastUsedResult"), .http_status = 200},
    [IAM_GET_ACCOUNT_AUTHORIZATION_DETAILS] =
        {.name = STR_INIT("GetAccountAuthorizationDetails"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetAccountAuthorizationDetails"),
         .result_wrapper = STR_INIT("GetAccountAuthorizationDetailsResult"), .http_status = 200},
    [IAM_GET_ACCOUNT_PASSWORD_POLICY] =
        {.name = STR_INIT("GetAccountPasswordPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetAccountPasswordPolicy"),
         .result_wrapper = STR_INIT("GetAccountPasswordPolicyResult"), .http_status = 200},
    [IAM_GET_ACCOUNT_PROPERTIES] =
        {.name = STR_INIT("GetAccountProperties"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetAccountProperties"),
         .result_wrapper = STR_INIT("GetAccountPropertiesResult"), .http_status = 200},
    [IAM_GET_ACCOUNT_SUMMARY] =
        {.name = STR_INIT("GetAccountSummary"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetAccountSummary"),
         .result_wrapper = STR_INIT("GetAccountSummaryResult"), .http_status = 200},
    [IAM_GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY] =
        {.name = STR_INIT("GetContextKeysForCustomPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetContextKeysForCustomPolicy"),
         .result_wrapper = STR_INIT("GetContextKeysForCustomPolicyResult"), .http_status = 200},
    [IAM_GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY] =
        {.name = STR_INIT("GetContextKeysForPrincipalPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetContextKeysForPrincipalPolicy"),
         .result_wrapper = STR_INIT("GetContextKeysForPrincipalPolicyResult"), .http_status = 200},
    [IAM_GET_CREDENTIAL_REPORT] =
        {.name = STR_INIT("GetCredentialReport"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetCredentialReport"),
         .result_wrapper = STR_INIT("GetCredentialReportResult"), .http_status = 200},
    [IAM_GET_DELEGATION_REQUEST] =
        {.name = STR_INIT("GetDelegationRequest"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetDelegationRequest"),
         .result_wrapper = STR_INIT("GetDelegationRequestResult"), .http_status = 200},
    [IAM_GET_GROUP] =
        {.name = STR_INIT("GetGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetGroup"), .result_wrapper = STR_INIT("GetGroupResult"),
         .http_status = 200},
    [IAM_GET_GROUP_POLICY] =
        {.name = STR_INIT("GetGroupPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetGroupPolicy"),
         .result_wrapper = STR_INIT("GetGroupPolicyResult"), .http_status = 200},
    [IAM_GET_HUMAN_READABLE_SUMMARY] =
        {.name = STR_INIT("GetHumanReadableSummary"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetHumanReadableSummary"),
         .result_wrapper = STR_INIT("GetHumanReadableSummaryResult"), .http_status = 200},
    [IAM_GET_INSTANCE_PROFILE] =
        {.name = STR_INIT("GetInstanceProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetInstanceProfile"),
         .result_wrapper = STR_INIT("GetInstanceProfileResult"), .http_status = 200},
    [IAM_GET_LOGIN_PROFILE] =
        {.name = STR_INIT("GetLoginProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetLoginProfile"),
         .result_wrapper = STR_INIT("GetLoginProfileResult"), .http_status = 200},
    [IAM_GET_MFA_DEVICE] =
        {.name = STR_INIT("GetMFADevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetMFADevice"),
         .result_wrapper = STR_INIT("GetMFADeviceResult"), .http_status = 200},
    [IAM_GET_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("GetOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetOpenIDConnectProvider"),
         .result_wrapper = STR_INIT("GetOpenIDConnectProviderResult"), .http_status = 200},
    [IAM_GET_ORGANIZATIONS_ACCESS_REPORT] =
        {.name = STR_INIT("GetOrganizationsAccessReport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetOrganizationsAccessReport"),
         .result_wrapper = STR_INIT("GetOrganizationsAccessReportResult"), .http_status = 200},
    [IAM_GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO] =
        {.name = STR_INIT("GetOutboundWebIdentityFederationInfo"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetOutboundWebIdentityFederationInfo"),
         .result_wrapper = STR_INIT("GetOutboundWebIdentityFederationInfoResult"),
         .http_status = 200},
    [IAM_GET_POLICY] =
        {.name = STR_INIT("GetPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetPolicy"), .result_wrapper = STR_INIT("GetPolicyResult"),
         .http_status = 200},
    [IAM_GET_POLICY_VERSION] =
        {.name = STR_INIT("GetPolicyVersion"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetPolicyVersion"),
         .result_wrapper = STR_INIT("GetPolicyVersionResult"), .http_status = 200},
    [IAM_GET_ROLE] = {.name = STR_INIT("GetRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("iam:GetRole"), .result_wrapper = STR_INIT("GetRoleResult"),
     .http_status = 200},
    [IAM_GET_ROLE_POLICY] =
        {.name = STR_INIT("GetRolePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetRolePolicy"),
         .result_wrapper = STR_INIT("GetRolePolicyResult"), .http_status = 200},
    [IAM_GET_ROLE_TEMPLATE_VERSION] =
        {.name = STR_INIT("GetRoleTemplateVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetRoleTemplateVersion"),
         .result_wrapper = STR_INIT("GetRoleTemplateVersionResult"), .http_status = 200},
    [IAM_GET_SAML_PROVIDER] =
        {.name = STR_INIT("GetSAMLProvider"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetSAMLProvider"),
         .result_wrapper = STR_INIT("GetSAMLProviderResult"), .http_status = 200},
    [IAM_GET_SSH_PUBLIC_KEY] =
        {.name = STR_INIT("GetSSHPublicKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetSSHPublicKey"),
         .result_wrapper = STR_INIT("GetSSHPublicKeyResult"), .http_status = 200},
    [IAM_GET_SERVER_CERTIFICATE] =
        {.name = STR_INIT("GetServerCertificate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetServerCertificate"),
         .result_wrapper = STR_INIT("GetServerCertificateResult"), .http_status = 200},
    [IAM_GET_SERVICE_LAST_ACCESSED_DETAILS] =
        {.name = STR_INIT("GetServiceLastAccessedDetails"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetServiceLastAccessedDetails"),
         .result_wrapper = STR_INIT("GetServiceLastAccessedDetailsResult"), .http_status = 200},
    [IAM_GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES] =
        {.name = STR_INIT("GetServiceLastAccessedDetailsWithEntities"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetServiceLastAccessedDetailsWithEntities"),
         .result_wrapper = STR_INIT("GetServiceLastAccessedDetailsWithEntitiesResult"),
         .http_status = 200},
    [IAM_GET_SERVICE_LINKED_ROLE_DELETION_STATUS] =
        {.name = STR_INIT("GetServiceLinkedRoleDeletionStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:GetServiceLinkedRoleDeletionStatus"),
         .result_wrapper = STR_INIT("GetServiceLinkedRoleDeletionStatusResult"), .http_status = 200},
    [IAM_GET_USER] = {.name = STR_INIT("GetUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("iam:GetUser"), .result_wrapper = STR_INIT("GetUserResult"),
     .http_status = 200},
    [IAM_GET_USER_POLICY] =
        {.name = STR_INIT("GetUserPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:GetUserPolicy"),
         .result_wrapper = STR_INIT("GetUserPolicyResult"), .http_status = 200},
    [IAM_LIST_ACCESS_KEYS] =
        {.name = STR_INIT("ListAccessKeys"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListAccessKeys"),
         .result_wrapper = STR_INIT("ListAccessKeysResult"), .http_status = 200},
    [IAM_LIST_ACCOUNT_ALIASES] =
        {.name = STR_INIT("ListAccountAliases"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListAccountAliases"),
         .result_wrapper = STR_INIT("ListAccountAliasesResult"), .http_status = 200},
    [IAM_LIST_ATTACHED_GROUP_POLICIES] =
        {.name = STR_INIT("ListAttachedGroupPolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListAttachedGroupPolicies"),
         .result_wrapper = STR_INIT("ListAttachedGroupPoliciesResult"), .http_status = 200},
    [IAM_LIST_ATTACHED_ROLE_POLICIES] =
        {.name = STR_INIT("ListAttachedRolePolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListAttachedRolePolicies"),
         .result_wrapper = STR_INIT("ListAttachedRolePoliciesResult"), .http_status = 200},
    [IAM_LIST_ATTACHED_USER_POLICIES] =
        {.name = STR_INIT("ListAttachedUserPolicies"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListAttachedUserPolicies"),
         .result_wrapper = STR_INIT("ListAttachedUserPoliciesResult"), .http_status = 200},
    [IAM_LIST_DELEGATION_REQUESTS] =
        {.name = STR_INIT("ListDelegationRequests"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListDelegationRequests"),
         .result_wrapper = STR_INIT("ListDelegationRequestsResult"), .http_status = 200},
    [IAM_LIST_ENTITIES_FOR_POLICY] =
        {.name = STR_INIT("ListEntitiesForPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListEntitiesForPolicy"),
         .result_wrapper = STR_INIT("ListEntitiesForPolicyResult"), .http_status = 200},
    [IAM_LIST_GROUP_POLICIES] =
        {.name = STR_INIT("ListGroupPolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListGroupPolicies"),
         .result_wrapper = STR_INIT("ListGroupPoliciesResult"), .http_status = 200},
    [IAM_LIST_GROUPS] =
        {.name = STR_INIT("ListGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListGroups"), .result_wrapper = STR_INIT("ListGroupsResult"),
         .http_status = 200},
    [IAM_LIST_GROUPS_FOR_USER] =
        {.name = STR_INIT("ListGroupsForUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListGroupsForUser"),
         .result_wrapper = STR_INIT("ListGroupsForUserResult"), .http_status = 200},
    [IAM_LIST_INSTANCE_PROFILE_TAGS] =
        {.name = STR_INIT("ListInstanceProfileTags"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListInstanceProfileTags"),
         .result_wrapper = STR_INIT("ListInstanceProfileTagsResult"), .http_status = 200},
    [IAM_LIST_INSTANCE_PROFILES] =
        {.name = STR_INIT("ListInstanceProfiles"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListInstanceProfiles"),
         .result_wrapper = STR_INIT("ListInstanceProfilesResult"), .http_status = 200},
    [IAM_LIST_INSTANCE_PROFILES_FOR_ROLE] =
        {.name = STR_INIT("ListInstanceProfilesForRole"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListInstanceProfilesForRole"),
         .result_wrapper = STR_INIT("ListInstanceProfilesForRoleResult"), .http_status = 200},
    [IAM_LIST_MFA_DEVICE_TAGS] =
        {.name = STR_INIT("ListMFADeviceTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListMFADeviceTags"),
         .result_wrapper = STR_INIT("ListMFADeviceTagsResult"), .http_status = 200},
    [IAM_LIST_MFA_DEVICES] =
        {.name = STR_INIT("ListMFADevices"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListMFADevices"),
         .result_wrapper = STR_INIT("ListMFADevicesResult"), .http_status = 200},
    [IAM_LIST_OPEN_ID_CONNECT_PROVIDER_TAGS] =
        {.name = STR_INIT("ListOpenIDConnectProviderTags"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListOpenIDConnectProviderTags"),
         .result_wrapper = STR_INIT("ListOpenIDConnectProviderTagsResult"), .http_status = 200},
    [IAM_LIST_OPEN_ID_CONNECT_PROVIDERS] =
        {.name = STR_INIT("ListOpenIDConnectProviders"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListOpenIDConnectProviders"),
         .result_wrapper = STR_INIT("ListOpenIDConnectProvidersResult"), .http_status = 200},
    [IAM_LIST_ORGANIZATIONS_FEATURES] =
        {.name = STR_INIT("ListOrganizationsFeatures"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListOrganizationsFeatures"),
         .result_wrapper = STR_INIT("ListOrganizationsFeaturesResult"), .http_status = 200},
    [IAM_LIST_POLICIES] =
        {.name = STR_INIT("ListPolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListPolicies"),
         .result_wrapper = STR_INIT("ListPoliciesResult"), .http_status = 200},
    [IAM_LIST_POLICIES_GRANTING_SERVICE_ACCESS] =
        {.name = STR_INIT("ListPoliciesGrantingServiceAccess"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListPoliciesGrantingServiceAccess"),
         .result_wrapper = STR_INIT("ListPoliciesGrantingServiceAccessResult"), .http_status = 200},
    [IAM_LIST_POLICY_TAGS] =
        {.name = STR_INIT("ListPolicyTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListPolicyTags"),
         .result_wrapper = STR_INIT("ListPolicyTagsResult"), .http_status = 200},
    [IAM_LIST_POLICY_VERSIONS] =
        {.name = STR_INIT("ListPolicyVersions"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListPolicyVersions"),
         .result_wrapper = STR_INIT("ListPolicyVersionsResult"), .http_status = 200},
    [IAM_LIST_ROLE_POLICIES] =
        {.name = STR_INIT("ListRolePolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListRolePolicies"),
         .result_wrapper = STR_INIT("ListRolePoliciesResult"), .http_status = 200},
    [IAM_LIST_ROLE_TAGS] =
        {.name = STR_INIT("ListRoleTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListRoleTags"),
         .result_wrapper = STR_INIT("ListRoleTagsResult"), .http_status = 200},
    [IAM_LIST_ROLES] =
        {.name = STR_INIT("ListRoles"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListRoles"), .result_wrapper = STR_INIT("ListRolesResult"),
         .http_status = 200},
    [IAM_LIST_SAML_PROVIDER_TAGS] =
        {.name = STR_INIT("ListSAMLProviderTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListSAMLProviderTags"),
         .result_wrapper = STR_INIT("ListSAMLProviderTagsResult"), .http_status = 200},
    [IAM_LIST_SAML_PROVIDERS] =
        {.name = STR_INIT("ListSAMLProviders"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListSAMLProviders"),
         .result_wrapper = STR_INIT("ListSAMLProvidersResult"), .http_status = 200},
    [IAM_LIST_SSH_PUBLIC_KEYS] =
        {.name = STR_INIT("ListSSHPublicKeys"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListSSHPublicKeys"),
         .result_wrapper = STR_INIT("ListSSHPublicKeysResult"), .http_status = 200},
    [IAM_LIST_SERVER_CERTIFICATE_TAGS] =
        {.name = STR_INIT("ListServerCertificateTags"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListServerCertificateTags"),
         .result_wrapper = STR_INIT("ListServerCertificateTagsResult"), .http_status = 200},
    [IAM_LIST_SERVER_CERTIFICATES] =
        {.name = STR_INIT("ListServerCertificates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListServerCertificates"),
         .result_wrapper = STR_INIT("ListServerCertificatesResult"), .http_status = 200},
    [IAM_LIST_SERVICE_SPECIFIC_CREDENTIALS] =
        {.name = STR_INIT("ListServiceSpecificCredentials"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListServiceSpecificCredentials"),
         .result_wrapper = STR_INIT("ListServiceSpecificCredentialsResult"), .http_status = 200},
    [IAM_LIST_SIGNING_CERTIFICATES] =
        {.name = STR_INIT("ListSigningCertificates"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListSigningCertificates"),
         .result_wrapper = STR_INIT("ListSigningCertificatesResult"), .http_status = 200},
    [IAM_LIST_USER_POLICIES] =
        {.name = STR_INIT("ListUserPolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListUserPolicies"),
         .result_wrapper = STR_INIT("ListUserPoliciesResult"), .http_status = 200},
    [IAM_LIST_USER_TAGS] =
        {.name = STR_INIT("ListUserTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListUserTags"),
         .result_wrapper = STR_INIT("ListUserTagsResult"), .http_status = 200},
    [IAM_LIST_USERS] =
        {.name = STR_INIT("ListUsers"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ListUsers"), .result_wrapper = STR_INIT("ListUsersResult"),
         .http_status = 200},
    [IAM_LIST_VIRTUAL_MFA_DEVICES] =
        {.name = STR_INIT("ListVirtualMFADevices"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ListVirtualMFADevices"),
         .result_wrapper = STR_INIT("ListVirtualMFADevicesResult"), .http_status = 200},
    [IAM_PUT_ACCOUNT_PROPERTIES] =
        {.name = STR_INIT("PutAccountProperties"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:PutAccountProperties"),
         .result_wrapper = STR_INIT("PutAccountPropertiesResult"), .http_status = 200},
    [IAM_PUT_GROUP_POLICY] =
        {.name = STR_INIT("PutGroupPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:PutGroupPolicy"), .http_status = 200},
    [IAM_PUT_ROLE_PERMISSIONS_BOUNDARY] =
        {.name = STR_INIT("PutRolePermissionsBoundary"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:PutRolePermissionsBoundary"),
         .http_status = 200},
    [IAM_PUT_ROLE_POLICY] =
        {.name = STR_INIT("PutRolePolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:PutRolePolicy"), .http_status = 200},
    [IAM_PUT_USER_PERMISSIONS_BOUNDARY] =
        {.name = STR_INIT("PutUserPermissionsBoundary"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:PutUserPermissionsBoundary"),
         .http_status = 200},
    [IAM_PUT_USER_POLICY] =
        {.name = STR_INIT("PutUserPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:PutUserPolicy"), .http_status = 200},
    [IAM_REJECT_DELEGATION_REQUEST] =
        {.name = STR_INIT("RejectDelegationRequest"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:RejectDelegationRequest"),
         .http_status = 200},
    [IAM_REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("RemoveClientIDFromOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:RemoveClientIDFromOpenIDConnectProvider"), .http_status = 200},
    [IAM_REMOVE_ROLE_FROM_INSTANCE_PROFILE] =
        {.name = STR_INIT("RemoveRoleFromInstanceProfile"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:RemoveRoleFromInstanceProfile"),
         .http_status = 200},
    [IAM_REMOVE_USER_FROM_GROUP] =
        {.name = STR_INIT("RemoveUserFromGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:RemoveUserFromGroup"), .http_status = 200},
    [IAM_RESET_SERVICE_SPECIFIC_CREDENTIAL] =
        {.name = STR_INIT("ResetServiceSpecificCredential"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:ResetServiceSpecificCredential"),
         .result_wrapper = STR_INIT("ResetServiceSpecificCredentialResult"), .http_status = 200},
    [IAM_RESYNC_MFA_DEVICE] =
        {.name = STR_INIT("ResyncMFADevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:ResyncMFADevice"), .http_status = 200},
    [IAM_SEND_DELEGATION_TOKEN] =
        {.name = STR_INIT("SendDelegationToken"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:SendDelegationToken"), .http_status = 200},
    [IAM_SET_DEFAULT_POLICY_VERSION] =
        {.name = STR_INIT("SetDefaultPolicyVersion"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:SetDefaultPolicyVersion"),
         .http_status = 200},
    [IAM_SET_SECURITY_TOKEN_SERVICE_PREFERENCES] =
        {.name = STR_INIT("SetSecurityTokenServicePreferences"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:SetSecurityTokenServicePreferences"),
         .http_status = 200},
    [IAM_SIMULATE_CUSTOM_POLICY] =
        {.name = STR_INIT("SimulateCustomPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:SimulateCustomPolicy"),
         .result_wrapper = STR_INIT("SimulateCustomPolicyResult"), .http_status = 200},
    [IAM_SIMULATE_PRINCIPAL_POLICY] =
        {.name = STR_INIT("SimulatePrincipalPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:SimulatePrincipalPolicy"),
         .result_wrapper = STR_INIT("SimulatePrincipalPolicyResult"), .http_status = 200},
    [IAM_TAG_INSTANCE_PROFILE] =
        {.name = STR_INIT("TagInstanceProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:TagInstanceProfile"), .http_status = 200},
    [IAM_TAG_MFA_DEVICE] =
        {.name = STR_INIT("TagMFADevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:TagMFADevice"), .http_status = 200},
    [IAM_TAG_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("TagOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:TagOpenIDConnectProvider"),
         .http_status = 200},
    [IAM_TAG_POLICY] =
        {.name = STR_INIT("TagPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:TagPolicy"), .http_status = 200},
    [IAM_TAG_ROLE] = {.name = STR_INIT("TagRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("iam:TagRole"), .http_status = 200},
    [IAM_TAG_SAML_PROVIDER] =
        {.name = STR_INIT("TagSAMLProvider"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:TagSAMLProvider"), .http_status = 200},
    [IAM_TAG_SERVER_CERTIFICATE] =
        {.name = STR_INIT("TagServerCertificate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:TagServerCertificate"), .http_status = 200},
    [IAM_TAG_USER] = {.name = STR_INIT("TagUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("iam:TagUser"), .http_status = 200},
    [IAM_UNTAG_INSTANCE_PROFILE] =
        {.name = STR_INIT("UntagInstanceProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UntagInstanceProfile"), .http_status = 200},
    [IAM_UNTAG_MFA_DEVICE] =
        {.name = STR_INIT("UntagMFADevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UntagMFADevice"), .http_status = 200},
    [IAM_UNTAG_OPEN_ID_CONNECT_PROVIDER] =
        {.name = STR_INIT("UntagOpenIDConnectProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UntagOpenIDConnectProvider"),
         .http_status = 200},
    [IAM_UNTAG_POLICY] =
        {.name = STR_INIT("UntagPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UntagPolicy"), .http_status = 200},
    [IAM_UNTAG_ROLE] =
        {.name = STR_INIT("UntagRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UntagRole"), .http_status = 200},
    [IAM_UNTAG_SAML_PROVIDER] =
        {.name = STR_INIT("UntagSAMLProvider"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UntagSAMLProvider"), .http_status = 200},
    [IAM_UNTAG_SERVER_CERTIFICATE] =
        {.name = STR_INIT("UntagServerCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UntagServerCertificate"),
         .http_status = 200},
    [IAM_UNTAG_USER] =
        {.name = STR_INIT("UntagUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UntagUser"), .http_status = 200},
    [IAM_UPDATE_ACCESS_KEY] =
        {.name = STR_INIT("UpdateAccessKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateAccessKey"), .http_status = 200},
    [IAM_UPDATE_ACCOUNT_PASSWORD_POLICY] =
        {.name = STR_INIT("UpdateAccountPasswordPolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateAccountPasswordPolicy"),
         .http_status = 200},
    [IAM_UPDATE_ASSUME_ROLE_POLICY] =
        {.name = STR_INIT("UpdateAssumeRolePolicy"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateAssumeRolePolicy"),
         .http_status = 200},
    [IAM_UPDATE_DELEGATION_REQUEST] =
        {.name = STR_INIT("UpdateDelegationRequest"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateDelegationRequest"),
         .http_status = 200},
    [IAM_UPDATE_GROUP] =
        {.name = STR_INIT("UpdateGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateGroup"), .http_status = 200},
    [IAM_UPDATE_LOGIN_PROFILE] =
        {.name = STR_INIT("UpdateLoginProfile"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateLoginProfile"), .http_status = 200},
    [IAM_UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT] =
        {.name = STR_INIT("UpdateOpenIDConnectProviderThumbprint"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateOpenIDConnectProviderThumbprint"),
         .http_status = 200},
    [IAM_UPDATE_ROLE] =
        {.name = STR_INIT("UpdateRole"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateRole"), .result_wrapper = STR_INIT("UpdateRoleResult"),
         .http_status = 200},
    [IAM_UPDATE_ROLE_DESCRIPTION] =
        {.name = STR_INIT("UpdateRoleDescription"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateRoleDescription"),
         .result_wrapper = STR_INIT("UpdateRoleDescriptionResult"), .http_status = 200},
    [IAM_UPDATE_SAML_PROVIDER] =
        {.name = STR_INIT("UpdateSAMLProvider"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateSAMLProvider"),
         .result_wrapper = STR_INIT("UpdateSAMLProviderResult"), .http_status = 200},
    [IAM_UPDATE_SSH_PUBLIC_KEY] =
        {.name = STR_INIT("UpdateSSHPublicKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateSSHPublicKey"), .http_status = 200},
    [IAM_UPDATE_SERVER_CERTIFICATE] =
        {.name = STR_INIT("UpdateServerCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateServerCertificate"),
         .http_status = 200},
    [IAM_UPDATE_SERVICE_SPECIFIC_CREDENTIAL] =
        {.name = STR_INIT("UpdateServiceSpecificCredential"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateServiceSpecificCredential"),
         .http_status = 200},
    [IAM_UPDATE_SIGNING_CERTIFICATE] =
        {.name = STR_INIT("UpdateSigningCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UpdateSigningCertificate"),
         .http_status = 200},
    [IAM_UPDATE_USER] =
        {.name = STR_INIT("UpdateUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UpdateUser"), .http_status = 200},
    [IAM_UPLOAD_SSH_PUBLIC_KEY] =
        {.name = STR_INIT("UploadSSHPublicKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("iam:UploadSSHPublicKey"),
         .result_wrapper = STR_INIT("UploadSSHPublicKeyResult"), .http_status = 200},
    [IAM_UPLOAD_SERVER_CERTIFICATE] =
        {.name = STR_INIT("UploadServerCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UploadServerCertificate"),
         .result_wrapper = STR_INIT("UploadServerCertificateResult"), .http_status = 200},
    [IAM_UPLOAD_SIGNING_CERTIFICATE] =
        {.name = STR_INIT("UploadSigningCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("iam:UploadSigningCertificate"),
         .result_wrapper = STR_INIT("UploadSigningCertificateResult"), .http_status = 200},
};

const struct service_facts iam_facts = {
    .name = STR_INIT("iam"), .signing_name = STR_INIT("iam"), .endpoint_prefix = STR_INIT("iam"),
    .api_version = STR_INIT("2010-05-08"),
    .xml_namespace = STR_INIT("https://iam.amazonaws.com/doc/2010-05-08/"),
    .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .global = true,
    .operation_count = 180, .operations = operations,
};
