#include "services/dynamodb/tables/table-options.h"

#include "services/dynamodb/refuse.h"
#include "shared/aws/arn.h"
#include "shared/codec/checksum.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};
static const struct str managed_alias = STR_INIT("alias/aws/dynamodb");

/* ---- encryption ---- */

/* Brume writes nothing under keys of KMS: what is stored here is what DescribeTable says. */
static bool wants_kms(const struct dynamodb_sse_specification *sse) {
    return sse->enabled.set ? sse->enabled.value : str_is_set(sse->sse_type);
}

static struct str check_encryption(const struct dynamodb_sse_specification *sse) {
    if (str_eq(sse->sse_type, STR("AES256"))) {
        return STR(INVALID "SSEType AES256 is not supported");
    }
    if (!wants_kms(sse)) {
        if (str_is_set(sse->sse_type)) {
            return STR(INVALID "SSEType can not be specified if Enabled is false");
        }
        if (!str_is_set(sse->kms_master_key_id)) return fine;
        return STR(INVALID "KMSMasterKeyId can not be specified if Enabled is false");
    }
    if (!str_is_set(sse->kms_master_key_id) || str_is_set(sse->sse_type)) return fine;
    return STR(INVALID "SSEType KMS is required if KMSMasterKeyId is specified");
}

static void set_encryption(const struct dynamodb_sse_specification *sse,
                           struct table_definition *table) {
    table->encrypted = wants_kms(sse);
    table->kms_key = table->encrypted ? sse->kms_master_key_id : fine;
}

static struct str check_new_encryption(struct call *call,
                                       const struct dynamodb_sse_specification *sse,
                                       const struct table_definition *table) {
    struct str wrong = check_encryption(sse);
    if (str_is_set(wrong)) return wrong;
    if (!wants_kms(sse) && !table->encrypted) {
        return STR(INVALID "Table is already encrypted by default");
    }
    bool same =
        table->encrypted && str_is_set(sse->kms_master_key_id) &&
        str_eq(kms_key_arn(call, sse->kms_master_key_id), kms_key_arn(call, table->kms_key));
    if (!same) return fine;
    return STR(INVALID "Table is already encrypted with given KMSMasterKeyId. Use KMSMasterKeyId "
                       "parameter if you want to change Master Key");
}

/* A key of its own for every alias, always the same one: until there is a KMS to ask. */
static struct str key_of_alias(struct call *call, struct str alias) {
    struct str text =
        ARENA_CONCAT(call->arena, call->account, STR(":"), call->region, STR(":"), alias);
    struct checksum_value sum = checksum_of(CHECKSUM_SHA256, text);
    const unsigned char *b = (const unsigned char *)checksum_str(&sum).ptr;
    return arena_printf(call->arena,
                        "key/%02x%02x%02x%02x-%02x%02x-4%x%02x-a%x%02x-%02x%02x%02x%02x%02x%02x",
                        b[0], b[1], b[2], b[3], b[4], b[5], b[6] & 15u, b[7], b[8] & 15u, b[9],
                        b[10], b[11], b[12], b[13], b[14], b[15]);
}

struct str kms_key_arn(struct call *call, struct str key) {
    struct arn arn;
    if (!str_is_set(key)) key = managed_alias;
    if (str_starts(key, STR("arn:")) && arn_parse(&arn, key) == ERR_OK) {
        if (!str_starts(arn.resource, STR("alias/"))) return key;
        key = arn.resource;
    }
    if (str_starts(key, STR("alias/"))) return call_arn(call, STR("kms"), key_of_alias(call, key));
    return call_arn(call, STR("kms"), ARENA_CONCAT(call->arena, STR("key/"), key));
}

const struct dynamodb_sse_description *options_describe_encryption(struct call *call,
                                                                   const struct table_definition *t,
                                                                   struct str status) {
    if (!t->encrypted) return NULL;
    struct dynamodb_sse_description *sse = arena_new(call->arena, struct dynamodb_sse_description);
    sse->status = status;
    sse->sse_type = STR("KMS");
    sse->kms_master_key_arn = kms_key_arn(call, t->kms_key);
    return sse;
}

/* ---- all of them ---- */

struct str options_read(const struct dynamodb_create_table_in *in, struct table_definition *table) {
    table->table_class = in->table_class;
    table->deletion_protection =
        in->deletion_protection_enabled.set && in->deletion_protection_enabled.value;
    if (in->sse_specification == NULL) return fine;
    struct str wrong = check_encryption(in->sse_specification);
    if (!str_is_set(wrong)) set_encryption(in->sse_specification, table);
    return wrong;
}

static void set_table_class(struct call *call, struct str class, struct table_definition *table) {
    struct str now = str_is_set(table->table_class) ? table->table_class : STR("STANDARD");
    if (!str_eq(now, class)) table->table_class_changed_ms = call_now_ms(call);
    table->table_class = class;
}

enum err options_update(struct call *call, const struct dynamodb_update_table_in *in,
                        struct table_definition *table) {
    const struct dynamodb_sse_specification *sse = in->sse_specification;
    if (in->deletion_protection_enabled.set) {
        table->deletion_protection = in->deletion_protection_enabled.value;
    }
    if (str_is_set(in->table_class)) set_table_class(call, in->table_class, table);
    if (sse == NULL) return ERR_OK;
    TRY(reject_if(call, check_new_encryption(call, sse, table)));
    set_encryption(sse, table);
    return ERR_OK;
}
