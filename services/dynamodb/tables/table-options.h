/* services/dynamodb/tables/table-options.h - settings of a table that concern neither its keys nor
 * its capacity: table class, deletion protection, encryption. */
#ifndef SERVICES_DYNAMODB_TABLES_TABLE_OPTIONS_H
#define SERVICES_DYNAMODB_TABLES_TABLE_OPTIONS_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Of CreateTable. Absent, or AWS's message. */
MUST_CHECK struct str options_read(const struct dynamodb_create_table_in *in,
                                   struct table_definition *table);

/* Of UpdateTable. ERR_DENIED: call->error is set. */
MUST_CHECK enum err options_update(struct call *call, const struct dynamodb_update_table_in *in,
                                   struct table_definition *table);

/* The key that a KMSMasterKeyId means: of a key id or an alias its ARN, of nothing the key that AWS
 * manages for DynamoDB. */
struct str kms_key_arn(struct call *call, struct str key);

/* SSEDescription; NULL: the table lies under AWS's own key, of which AWS does not speak. */
const struct dynamodb_sse_description *
options_describe_encryption(struct call *call, const struct table_definition *t, struct str status);

#endif
