/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/kms.h"

static const struct operation_facts operations[] = {
    [KMS_CANCEL_KEY_DELETION] =
        {.name = STR_INIT("CancelKeyDeletion"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:CancelKeyDeletion"), .http_status = 200},
    [KMS_CONNECT_CUSTOM_KEY_STORE] =
        {.name = STR_INIT("ConnectCustomKeyStore"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:ConnectCustomKeyStore"),
         .http_status = 200},
    [KMS_CREATE_ALIAS] =
        {.name = STR_INIT("CreateAlias"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:CreateAlias"), .http_status = 200},
    [KMS_CREATE_CUSTOM_KEY_STORE] =
        {.name = STR_INIT("CreateCustomKeyStore"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:CreateCustomKeyStore"), .http_status = 200},
    [KMS_CREATE_GRANT] =
        {.name = STR_INIT("CreateGrant"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:CreateGrant"), .http_status = 200},
    [KMS_CREATE_KEY] =
        {.name = STR_INIT("CreateKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:CreateKey"), .http_status = 200},
    [KMS_DECAPSULATE] =
        {.name = STR_INIT("Decapsulate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:Decapsulate"), .http_status = 200},
    [KMS_DECRYPT] = {.name = STR_INIT("Decrypt"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("kms:Decrypt"), .http_status = 200},
    [KMS_DELETE_ALIAS] =
        {.name = STR_INIT("DeleteAlias"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:DeleteAlias"), .http_status = 200},
    [KMS_DELETE_CUSTOM_KEY_STORE] =
        {.name = STR_INIT("DeleteCustomKeyStore"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:DeleteCustomKeyStore"), .http_status = 200},
    [KMS_DELETE_IMPORTED_KEY_MATERIAL] =
        {.name = STR_INIT("DeleteImportedKeyMaterial"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:DeleteImportedKeyMaterial"),
         .http_status = 200},
    [KMS_DERIVE_SHARED_SECRET] =
        {.name = STR_INIT("DeriveSharedSecret"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:DeriveSharedSecret"), .http_status = 200},
    [KMS_DESCRIBE_CUSTOM_KEY_STORES] =
        {.name = STR_INIT("DescribeCustomKeyStores"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:DescribeCustomKeyStores"),
         .http_status = 200},
    [KMS_DESCRIBE_KEY] =
        {.name = STR_INIT("DescribeKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:DescribeKey"), .http_status = 200},
    [KMS_DISABLE_KEY] =
        {.name = STR_INIT("DisableKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:DisableKey"), .http_status = 200},
    [KMS_DISABLE_KEY_ROTATION] =
        {.name = STR_INIT("DisableKeyRotation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:DisableKeyRotation"), .http_status = 200},
    [KMS_DISCONNECT_CUSTOM_KEY_STORE] =
        {.name = STR_INIT("DisconnectCustomKeyStore"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:DisconnectCustomKeyStore"),
         .http_status = 200},
    [KMS_ENABLE_KEY] =
        {.name = STR_INIT("EnableKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:EnableKey"), .http_status = 200},
    [KMS_ENABLE_KEY_ROTATION] =
        {.name = STR_INIT("EnableKeyRotation"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:EnableKeyRotation"), .http_status = 200},
    [KMS_ENCAPSULATE] =
        {.name = STR_INIT("Encapsulate"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:Encapsulate"), .http_status = 200},
    [KMS_ENCRYPT] = {.name = STR_INIT("Encrypt"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("kms:Encrypt"), .http_status = 200},
    [KMS_GENERATE_DATA_KEY] =
        {.name = STR_INIT("GenerateDataKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GenerateDataKey"), .http_status = 200},
    [KMS_GENERATE_DATA_KEY_PAIR] =
        {.name = STR_INIT("GenerateDataKeyPair"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GenerateDataKeyPair"), .http_status = 200},
    [KMS_GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT] =
        {.name = STR_INIT("GenerateDataKeyPairWithoutPlaintext"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:GenerateDataKeyPairWithoutPlaintext"),
         .http_status = 200},
    [KMS_GENERATE_DATA_KEY_WITHOUT_PLAINTEXT] =
        {.name = STR_INIT("GenerateDataKeyWithoutPlaintext"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:GenerateDataKeyWithoutPlaintext"),
         .http_status = 200},
    [KMS_GENERATE_MAC] =
        {.name = STR_INIT("GenerateMac"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GenerateMac"), .http_status = 200},
    [KMS_GENERATE_RANDOM] =
        {.name = STR_INIT("GenerateRandom"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GenerateRandom"), .http_status = 200},
    [KMS_GET_KEY_LAST_USAGE] =
        {.name = STR_INIT("GetKeyLastUsage"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GetKeyLastUsage"), .http_status = 200},
    [KMS_GET_KEY_POLICY] =
        {.name = STR_INIT("GetKeyPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GetKeyPolicy"), .http_status = 200},
    [KMS_GET_KEY_ROTATION_STATUS] =
        {.name = STR_INIT("GetKeyRotationStatus"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GetKeyRotationStatus"), .http_status = 200},
    [KMS_GET_PARAMETERS_FOR_IMPORT] =
        {.name = STR_INIT("GetParametersForImport"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/"), .iam_action = STR_INIT("kms:GetParametersForImport"),
         .http_status = 200},
    [KMS_GET_PUBLIC_KEY] =
        {.name = STR_INIT("GetPublicKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:GetPublicKey"), .http_status = 200},
    [KMS_IMPORT_KEY_MATERIAL] =
        {.name = STR_INIT("ImportKeyMaterial"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ImportKeyMaterial"), .http_status = 200},
    [KMS_LIST_ALIASES] =
        {.name = STR_INIT("ListAliases"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListAliases"), .http_status = 200},
    [KMS_LIST_GRANTS] =
        {.name = STR_INIT("ListGrants"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListGrants"), .http_status = 200},
    [KMS_LIST_KEY_POLICIES] =
        {.name = STR_INIT("ListKeyPolicies"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListKeyPolicies"), .http_status = 200},
    [KMS_LIST_KEY_ROTATIONS] =
        {.name = STR_INIT("ListKeyRotations"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListKeyRotations"), .http_status = 200},
    [KMS_LIST_KEYS] =
        {.name = STR_INIT("ListKeys"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListKeys"), .http_status = 200},
    [KMS_LIST_RESOURCE_TAGS] =
        {.name = STR_INIT("ListResourceTags"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListResourceTags"), .http_status = 200},
    [KMS_LIST_RETIRABLE_GRANTS] =
        {.name = STR_INIT("ListRetirableGrants"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ListRetirableGrants"), .http_status = 200},
    [KMS_PUT_KEY_POLICY] =
        {.name = STR_INIT("PutKeyPolicy"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:PutKeyPolicy"), .http_status = 200},
    [KMS_RE_ENCRYPT] =
        {.name = STR_INIT("ReEncrypt"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ReEncryptFrom"), .http_status = 200},
    [KMS_REPLICATE_KEY] =
        {.name = STR_INIT("ReplicateKey"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ReplicateKey"), .http_status = 200},
    [KMS_RETIRE_GRANT] =
        {.name = STR_INIT("RetireGrant"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:RetireGrant"), .http_status = 200},
    [KMS_REVOKE_GRANT] =
        {.name = STR_INIT("RevokeGrant"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:RevokeGrant"), .http_status = 200},
    [KMS_ROTATE_KEY_ON_DEMAND] =
        {.name = STR_INIT("RotateKeyOnDemand"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:RotateKeyOnDemand"), .http_status = 200},
    [KMS_SCHEDULE_KEY_DELETION] =
        {.name = STR_INIT("ScheduleKeyDeletion"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:ScheduleKeyDeletion"), .http_status = 200},
    [KMS_SIGN] = {.name = STR_INIT("Sign"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("kms:Sign"), .http_status = 200},
    [KMS_TAG_RESOURCE] =
        {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:TagResource"), .http_status = 200},
    [KMS_UNTAG_RESOURCE] =
        {.name = STR_INIT("UntagResource"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:UntagResource"), .http_status = 200},
    [KMS_UPDATE_ALIAS] =
        {.name = STR_INIT("UpdateAlias"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:UpdateAlias"), .http_status = 200},
    [KMS_UPDATE_CUSTOM_KEY_STORE] =
        {.name = STR_INIT("UpdateCustomKeyStore"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:UpdateCustomKeyStore"), .http_status = 200},
    [KMS_UPDATE_KEY_DESCRIPTION] =
        {.name = STR_INIT("UpdateKeyDescription"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:UpdateKeyDescription"), .http_status = 200},
    [KMS_UPDATE_PRIMARY_REGION] =
        {.name = STR_INIT("UpdatePrimaryRegion"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:UpdatePrimaryRegion"), .http_status = 200},
    [KMS_VERIFY] = {.name = STR_INIT("Verify"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
     .iam_action = STR_INIT("kms:Verify"), .http_status = 200},
    [KMS_VERIFY_MAC] =
        {.name = STR_INIT("VerifyMac"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("kms:VerifyMac"), .http_status = 200},
};

const struct service_facts kms_facts = {
    .name = STR_INIT("kms"), .signing_name = STR_INIT("kms"), .endpoint_prefix = STR_INIT("kms"),
    .target_prefix = STR_INIT("TrentService"), .api_version = STR_INIT("2014-11-01"),
    .service_id = STR_INIT("TrentService"), .protocols = 1U << PROTOCOL_JSON_1_1,
    .protocol = PROTOCOL_JSON_1_1, .operation_count = 56, .operations = operations,
};
