/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/cognito-idp.h"

static const struct operation_facts operations[] = {
    [COGNITO_IDP_ADD_CUSTOM_ATTRIBUTES] =
        {.name = STR_INIT("AddCustomAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AddCustomAttributes"), .http_status = 200},
    [COGNITO_IDP_ADD_USER_POOL_CLIENT_SECRET] =
        {.name = STR_INIT("AddUserPoolClientSecret"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AddUserPoolClientSecret"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_ADD_USER_TO_GROUP] =
        {.name = STR_INIT("AdminAddUserToGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminAddUserToGroup"), .http_status = 200},
    [COGNITO_IDP_ADMIN_CONFIRM_SIGN_UP] =
        {.name = STR_INIT("AdminConfirmSignUp"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminConfirmSignUp"), .http_status = 200},
    [COGNITO_IDP_ADMIN_CREATE_USER] =
        {.name = STR_INIT("AdminCreateUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminCreateUser"), .http_status = 200},
    [COGNITO_IDP_ADMIN_DELETE_SOFTWARE_TOKEN] =
        {.name = STR_INIT("AdminDeleteSoftwareToken"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminDeleteSoftwareToken"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_DELETE_USER] =
        {.name = STR_INIT("AdminDeleteUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminDeleteUser"), .http_status = 200},
    [COGNITO_IDP_ADMIN_DELETE_USER_ATTRIBUTES] =
        {.name = STR_INIT("AdminDeleteUserAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminDeleteUserAttributes"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_DISABLE_PROVIDER_FOR_USER] =
        {.name = STR_INIT("AdminDisableProviderForUser"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminDisableProviderForUser"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_DISABLE_USER] =
        {.name = STR_INIT("AdminDisableUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminDisableUser"), .http_status = 200},
    [COGNITO_IDP_ADMIN_ENABLE_USER] =
        {.name = STR_INIT("AdminEnableUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminEnableUser"), .http_status = 200},
    [COGNITO_IDP_ADMIN_FORGET_DEVICE] =
        {.name = STR_INIT("AdminForgetDevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminForgetDevice"), .http_status = 200},
    [COGNITO_IDP_ADMIN_GET_DEVICE] =
        {.name = STR_INIT("AdminGetDevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminGetDevice"), .http_status = 200},
    [COGNITO_IDP_ADMIN_GET_USER] =
        {.name = STR_INIT("AdminGetUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminGetUser"), .http_status = 200},
    [COGNITO_IDP_ADMIN_GET_USER_AUTH_FACTORS] =
        {.name = STR_INIT("AdminGetUserAuthFactors"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminGetUserAuthFactors"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_INITIATE_AUTH] =
        {.name = STR_INIT("AdminInitiateAuth"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminInitiateAuth"), .http_status = 200},
    [COGNITO_IDP_ADMIN_LINK_PROVIDER_FOR_USER] =
        {.name = STR_INIT("AdminLinkProviderForUser"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminLinkProviderForUser"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_LIST_DEVICES] =
        {.name = STR_INIT("AdminListDevices"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminListDevices"), .http_status = 200},
    [COGNITO_IDP_ADMIN_LIST_GROUPS_FOR_USER] =
        {.name = STR_INIT("AdminListGroupsForUser"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminListGroupsForUser"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_LIST_USER_AUTH_EVENTS] =
        {.name = STR_INIT("AdminListUserAuthEvents"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminListUserAuthEvents"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_REMOVE_USER_FROM_GROUP] =
        {.name = STR_INIT("AdminRemoveUserFromGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminRemoveUserFromGroup"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_RESET_USER_PASSWORD] =
        {.name = STR_INIT("AdminResetUserPassword"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminResetUserPassword"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_RESPOND_TO_AUTH_CHALLENGE] =
        {.name = STR_INIT("AdminRespondToAuthChallenge"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminRespondToAuthChallenge"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_SET_USER_MFA_PREFERENCE] =
        {.name = STR_INIT("AdminSetUserMFAPreference"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminSetUserMFAPreference"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_SET_USER_PASSWORD] =
        {.name = STR_INIT("AdminSetUserPassword"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminSetUserPassword"), .http_status = 200},
    [COGNITO_IDP_ADMIN_SET_USER_SETTINGS] =
        {.name = STR_INIT("AdminSetUserSettings"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:AdminSetUserSettings"), .http_status = 200},
    [COGNITO_IDP_ADMIN_UPDATE_AUTH_EVENT_FEEDBACK] =
        {.name = STR_INIT("AdminUpdateAuthEventFeedback"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminUpdateAuthEventFeedback"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_UPDATE_DEVICE_STATUS] =
        {.name = STR_INIT("AdminUpdateDeviceStatus"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminUpdateDeviceStatus"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_UPDATE_USER_ATTRIBUTES] =
        {.name = STR_INIT("AdminUpdateUserAttributes"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminUpdateUserAttributes"),
         .http_status = 200},
    [COGNITO_IDP_ADMIN_USER_GLOBAL_SIGN_OUT] =
        {.name = STR_INIT("AdminUserGlobalSignOut"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AdminUserGlobalSignOut"),
         .http_status = 200},
    [COGNITO_IDP_ASSOCIATE_SOFTWARE_TOKEN] =
        {.name = STR_INIT("AssociateSoftwareToken"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:AssociateSoftwareToken"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_CHANGE_PASSWORD] =
        {.name = STR_INIT("ChangePassword"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ChangePassword"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_COMPLETE_WEB_AUTHN_REGISTRATION] =
        {.name = STR_INIT("CompleteWebAuthnRegistration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:CompleteWebAuthnRegistration"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_CONFIRM_DEVICE] =
        {.name = STR_INIT("ConfirmDevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ConfirmDevice"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_CONFIRM_FORGOT_PASSWORD] =
        {.name = STR_INIT("ConfirmForgotPassword"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:ConfirmForgotPassword"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_CONFIRM_SIGN_UP] =
        {.name = STR_INIT("ConfirmSignUp"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ConfirmSignUp"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_CREATE_GROUP] =
        {.name = STR_INIT("CreateGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateGroup"), .http_status = 200},
    [COGNITO_IDP_CREATE_IDENTITY_PROVIDER] =
        {.name = STR_INIT("CreateIdentityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:CreateIdentityProvider"),
         .http_status = 200},
    [COGNITO_IDP_CREATE_MANAGED_LOGIN_BRANDING] =
        {.name = STR_INIT("CreateManagedLoginBranding"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:CreateManagedLoginBranding"),
         .http_status = 200},
    [COGNITO_IDP_CREATE_RESOURCE_SERVER] =
        {.name = STR_INIT("CreateResourceServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateResourceServer"), .http_status = 200},
    [COGNITO_IDP_CREATE_TERMS] =
        {.name = STR_INIT("CreateTerms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateTerms"), .http_status = 200},
    [COGNITO_IDP_CREATE_USER_IMPORT_JOB] =
        {.name = STR_INIT("CreateUserImportJob"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateUserImportJob"), .http_status = 200},
    [COGNITO_IDP_CREATE_USER_POOL] =
        {.name = STR_INIT("CreateUserPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateUserPool"), .http_status = 200},
    [COGNITO_IDP_CREATE_USER_POOL_CLIENT] =
        {.name = STR_INIT("CreateUserPoolClient"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateUserPoolClient"), .http_status = 200},
    [COGNITO_IDP_CREATE_USER_POOL_DOMAIN] =
        {.name = STR_INIT("CreateUserPoolDomain"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:CreateUserPoolDomain"), .http_status = 200},
    [COGNITO_IDP_CREATE_USER_POOL_REPLICA] =
        {.name = STR_INIT("CreateUserPoolReplica"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:CreateUserPoolReplica"),
         .http_status = 200},
    [COGNITO_IDP_DELETE_GROUP] =
        {.name = STR_INIT("DeleteGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteGroup"), .http_status = 200},
    [COGNITO_IDP_DELETE_IDENTITY_PROVIDER] =
        {.name = STR_INIT("DeleteIdentityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DeleteIdentityProvider"),
         .http_status = 200},
    [COGNITO_IDP_DELETE_MANAGED_LOGIN_BRANDING] =
        {.name = STR_INIT("DeleteManagedLoginBranding"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DeleteManagedLoginBranding"),
         .http_status = 200},
    [COGNITO_IDP_DELETE_RESOURCE_SERVER] =
        {.name = STR_INIT("DeleteResourceServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteResourceServer"), .http_status = 200},
    [COGNITO_IDP_DELETE_TERMS] =
        {.name = STR_INIT("DeleteTerms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteTerms"), .http_status = 200},
    [COGNITO_IDP_DELETE_USER] =
        {.name = STR_INIT("DeleteUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteUser"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_DELETE_USER_ATTRIBUTES] =
        {.name = STR_INIT("DeleteUserAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteUserAttributes"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_DELETE_USER_POOL] =
        {.name = STR_INIT("DeleteUserPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteUserPool"), .http_status = 200},
    [COGNITO_IDP_DELETE_USER_POOL_CLIENT] =
        {.name = STR_INIT("DeleteUserPoolClient"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteUserPoolClient"), .http_status = 200},
    [COGNITO_IDP_DELETE_USER_POOL_CLIENT_SECRET] =
        {.name = STR_INIT("DeleteUserPoolClientSecret"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DeleteUserPoolClientSecret"),
         .http_status = 200},
    [COGNITO_IDP_DELETE_USER_POOL_DOMAIN] =
        {.name = STR_INIT("DeleteUserPoolDomain"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DeleteUserPoolDomain"), .http_status = 200},
    [COGNITO_IDP_DELETE_USER_POOL_REPLICA] =
        {.name = STR_INIT("DeleteUserPoolReplica"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DeleteUserPoolReplica"),
         .http_status = 200},
    [COGNITO_IDP_DELETE_WEB_AUTHN_CREDENTIAL] =
        {.name = STR_INIT("DeleteWebAuthnCredential"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DeleteWebAuthnCredential"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_DESCRIBE_IDENTITY_PROVIDER] =
        {.name = STR_INIT("DescribeIdentityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeIdentityProvider"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_MANAGED_LOGIN_BRANDING] =
        {.name = STR_INIT("DescribeManagedLoginBranding"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeManagedLoginBranding"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT] =
        {.name = STR_INIT("DescribeManagedLoginBrandingByClient"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DescribeManagedLoginBrandingByClient"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_RESOURCE_SERVER] =
        {.name = STR_INIT("DescribeResourceServer"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeResourceServer"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_RISK_CONFIGURATION] =
        {.name = STR_INIT("DescribeRiskConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeRiskConfiguration"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_TERMS] =
        {.name = STR_INIT("DescribeTerms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DescribeTerms"), .http_status = 200},
    [COGNITO_IDP_DESCRIBE_TERMS_BY_CLIENT] =
        {.name = STR_INIT("DescribeTermsByClient"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeTermsByClient"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_USER_IMPORT_JOB] =
        {.name = STR_INIT("DescribeUserImportJob"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeUserImportJob"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_USER_POOL] =
        {.name = STR_INIT("DescribeUserPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:DescribeUserPool"), .http_status = 200},
    [COGNITO_IDP_DESCRIBE_USER_POOL_CLIENT] =
        {.name = STR_INIT("DescribeUserPoolClient"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeUserPoolClient"),
         .http_status = 200},
    [COGNITO_IDP_DESCRIBE_USER_POOL_DOMAIN] =
        {.name = STR_INIT("DescribeUserPoolDomain"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:DescribeUserPoolDomain"),
         .http_status = 200},
    [COGNITO_IDP_FORGET_DEVICE] =
        {.name = STR_INIT("ForgetDevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ForgetDevice"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_FORGOT_PASSWORD] =
        {.name = STR_INIT("ForgotPassword"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ForgotPassword"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_GET_CSV_HEADER] =
        {.name = STR_INIT("GetCSVHeader"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetCSVHeader"), .http_status = 200},
    [COGNITO_IDP_GET_CLIENT_TOKEN] =
        {.name = STR_INIT("GetClientToken"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetClientToken"), .http_status = 200},
    [COGNITO_IDP_GET_DEVICE] =
        {.name = STR_INIT("GetDevice"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetDevice"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_GET_GROUP] =
        {.name = STR_INIT("GetGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetGroup"), .http_status = 200},
    [COGNITO_IDP_GET_IDENTITY_PROVIDER_BY_IDENTIFIER] =
        {.name = STR_INIT("GetIdentityProviderByIdentifier"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetIdentityProviderByIdentifier"), .http_status = 200},
    [COGNITO_IDP_GET_LOG_DELIVERY_CONFIGURATION] =
        {.name = STR_INIT("GetLogDeliveryConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:GetLogDeliveryConfiguration"),
         .http_status = 200},
    [COGNITO_IDP_GET_PROVISIONED_LIMIT] =
        {.name = STR_INIT("GetProvisionedLimit"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetProvisionedLimit"), .http_status = 200},
    [COGNITO_IDP_GET_SIGNING_CERTIFICATE] =
        {.name = STR_INIT("GetSigningCertificate"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:GetSigningCertificate"),
         .http_status = 200},
    [COGNITO_IDP_GET_TOKENS_FROM_REFRESH_TOKEN] =
        {.name = STR_INIT("GetTokensFromRefreshToken"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:GetTokensFromRefreshToken"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_GET_UI_CUSTOMIZATION] =
        {.name = STR_INIT("GetUICustomization"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetUICustomization"), .http_status = 200},
    [COGNITO_IDP_GET_USER] =
        {.name = STR_INIT("GetUser"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetUser"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_GET_USER_ATTRIBUTE_VERIFICATION_CODE] =
        {.name = STR_INIT("GetUserAttributeVerificationCode"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetUserAttributeVerificationCode"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_GET_USER_AUTH_FACTORS] =
        {.name = STR_INIT("GetUserAuthFactors"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetUserAuthFactors"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_GET_USER_POOL_MFA_CONFIG] =
        {.name = STR_INIT("GetUserPoolMfaConfig"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GetUserPoolMfaConfig"), .http_status = 200},
    [COGNITO_IDP_GLOBAL_SIGN_OUT] =
        {.name = STR_INIT("GlobalSignOut"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:GlobalSignOut"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_INITIATE_AUTH] =
        {.name = STR_INIT("InitiateAuth"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:InitiateAuth"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_LIST_DEVICES] =
        {.name = STR_INIT("ListDevices"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListDevices"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_LIST_GROUPS] =
        {.name = STR_INIT("ListGroups"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListGroups"), .http_status = 200},
    [COGNITO_IDP_LIST_IDENTITY_PROVIDERS] =
        {.name = STR_INIT("ListIdentityProviders"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:ListIdentityProviders"),
         .http_status = 200},
    [COGNITO_IDP_LIST_RESOURCE_SERVERS] =
        {.name = STR_INIT("ListResourceServers"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListResourceServers"), .http_status = 200},
    [COGNITO_IDP_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListTagsForResource"), .http_status = 200},
    [COGNITO_IDP_LIST_TERMS] =
        {.name = STR_INIT("ListTerms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListTerms"), .http_status = 200},
    [COGNITO_IDP_LIST_USER_IMPORT_JOBS] =
        {.name = STR_INIT("ListUserImportJobs"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListUserImportJobs"), .http_status = 200},
    [COGNITO_IDP_LIST_USER_POOL_CLIENT_SECRETS] =
        {.name = STR_INIT("ListUserPoolClientSecrets"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:ListUserPoolClientSecrets"),
         .http_status = 200},
    [COGNITO_IDP_LIST_USER_POOL_CLIENTS] =
        {.name = STR_INIT("ListUserPoolClients"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListUserPoolClients"), .http_status = 200},
    [COGNITO_IDP_LIST_USER_POOL_REPLICAS] =
        {.name = STR_INIT("ListUserPoolReplicas"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListUserPoolReplicas"), .http_status = 200},
    [COGNITO_IDP_LIST_USER_POOLS] =
        {.name = STR_INIT("ListUserPools"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListUserPools"), .http_status = 200},
    [COGNITO_IDP_LIST_USERS] =
        {.name = STR_INIT("ListUsers"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListUsers"), .http_status = 200},
    [COGNITO_IDP_LIST_USERS_IN_GROUP] =
        {.name = STR_INIT("ListUsersInGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:ListUsersInGroup"), .http_status = 200},
    [COGNITO_IDP_LIST_WEB_AUTHN_CREDENTIALS] =
        {.name = STR_INIT("ListWebAuthnCredentials"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:ListWebAuthnCredentials"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_RESEND_CONFIRMATION_CODE] =
        {.name = STR_INIT("ResendConfirmationCode"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:ResendConfirmationCode"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_RESPOND_TO_AUTH_CHALLENGE] =
        {.name = STR_INIT("RespondToAuthChallenge"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:RespondToAuthChallenge"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_REVOKE_TOKEN] =
        {.name = STR_INIT("RevokeToken"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:RevokeToken"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_SET_LOG_DELIVERY_CONFIGURATION] =
        {.name = STR_INIT("SetLogDeliveryConfiguration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:SetLogDeliveryConfiguration"),
         .http_status = 200},
    [COGNITO_IDP_SET_RISK_CONFIGURATION] =
        {.name = STR_INIT("SetRiskConfiguration"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:SetRiskConfiguration"), .http_status = 200},
    [COGNITO_IDP_SET_UI_CUSTOMIZATION] =
        {.name = STR_INIT("SetUICustomization"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:SetUICustomization"), .http_status = 200},
    [COGNITO_IDP_SET_USER_MFA_PREFERENCE] =
        {.name = STR_INIT("SetUserMFAPreference"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:SetUserMFAPreference"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_SET_USER_POOL_MFA_CONFIG] =
        {.name = STR_INIT("SetUserPoolMfaConfig"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:SetUserPoolMfaConfig"), .http_status = 200},
    [COGNITO_IDP_SET_USER_SETTINGS] =
        {.name = STR_INIT("SetUserSettings"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:SetUserSettings"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_SIGN_UP] =
        {.name = STR_INIT("SignUp"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:SignUp"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_START_USER_IMPORT_JOB] =
        {.name = STR_INIT("StartUserImportJob"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:StartUserImportJob"), .http_status = 200},
    [COGNITO_IDP_START_WEB_AUTHN_REGISTRATION] =
        {.name = STR_INIT("StartWebAuthnRegistration"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:StartWebAuthnRegistration"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_STOP_USER_IMPORT_JOB] =
        {.name = STR_INIT("StopUserImportJob"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:StopUserImportJob"), .http_status = 200},
    [COGNITO_IDP_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:TagResource"), .http_status = 200},
    [COGNITO_IDP_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UntagResource"), .http_status = 200},
    [COGNITO_IDP_UPDATE_AUTH_EVENT_FEEDBACK] =
        {.name = STR_INIT("UpdateAuthEventFeedback"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:UpdateAuthEventFeedback"),
         .http_status = 200, .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_UPDATE_DEVICE_STATUS] =
        {.name = STR_INIT("UpdateDeviceStatus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateDeviceStatus"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_UPDATE_GROUP] =
        {.name = STR_INIT("UpdateGroup"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateGroup"), .http_status = 200},
    [COGNITO_IDP_UPDATE_IDENTITY_PROVIDER] =
        {.name = STR_INIT("UpdateIdentityProvider"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:UpdateIdentityProvider"),
         .http_status = 200},
    [COGNITO_IDP_UPDATE_MANAGED_LOGIN_BRANDING] =
        {.name = STR_INIT("UpdateManagedLoginBranding"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:UpdateManagedLoginBranding"),
         .http_status = 200},
    [COGNITO_IDP_UPDATE_PROVISIONED_LIMIT] =
        {.name = STR_INIT("UpdateProvisionedLimit"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:UpdateProvisionedLimit"),
         .http_status = 200},
    [COGNITO_IDP_UPDATE_RESOURCE_SERVER] =
        {.name = STR_INIT("UpdateResourceServer"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateResourceServer"), .http_status = 200},
    [COGNITO_IDP_UPDATE_TERMS] =
        {.name = STR_INIT("UpdateTerms"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateTerms"), .http_status = 200},
    [COGNITO_IDP_UPDATE_USER_ATTRIBUTES] =
        {.name = STR_INIT("UpdateUserAttributes"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateUserAttributes"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_UPDATE_USER_POOL] =
        {.name = STR_INIT("UpdateUserPool"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateUserPool"), .http_status = 200},
    [COGNITO_IDP_UPDATE_USER_POOL_CLIENT] =
        {.name = STR_INIT("UpdateUserPoolClient"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateUserPoolClient"), .http_status = 200},
    [COGNITO_IDP_UPDATE_USER_POOL_DOMAIN] =
        {.name = STR_INIT("UpdateUserPoolDomain"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:UpdateUserPoolDomain"), .http_status = 200},
    [COGNITO_IDP_UPDATE_USER_POOL_REPLICA] =
        {.name = STR_INIT("UpdateUserPoolReplica"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("cognito-idp:UpdateUserPoolReplica"),
         .http_status = 200},
    [COGNITO_IDP_VERIFY_SOFTWARE_TOKEN] =
        {.name = STR_INIT("VerifySoftwareToken"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:VerifySoftwareToken"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
    [COGNITO_IDP_VERIFY_USER_ATTRIBUTE] =
        {.name = STR_INIT("VerifyUserAttribute"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("cognito-idp:VerifyUserAttribute"), .http_status = 200,
         .flags = OPERATION_UNSIGNED},
};

const struct service_facts cognito_idp_facts = {
    .name = STR_INIT("cognito-idp"), .signing_name = STR_INIT("cognito-idp"),
    .endpoint_prefix = STR_INIT("cognito-idp"),
    .target_prefix = STR_INIT("AWSCognitoIdentityProviderService"),
    .api_version = STR_INIT("2016-04-18"),
    .service_id = STR_INIT("AWSCognitoIdentityProviderService"),
    .protocols = 1U << PROTOCOL_JSON_1_1, .protocol = PROTOCOL_JSON_1_1, .operation_count = 132,
    .operations = operations,
};
