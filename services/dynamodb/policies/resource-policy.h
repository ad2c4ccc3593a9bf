/* services/dynamodb/policies/resource-policy.h - policies of tables and of streams: kept here,
 * evaluated by IAM.
 *
 * A policy is a record (shared/aws/records.h): service "dynamodb", kind "resource-policy", account
 * and region of the resource, and as name what the ARN says of it: "table/<name>" or
 * "table/<name>/stream/<label>". Its members are those of GetResourcePolicy: Policy, as it was
 * written, and RevisionId, the time of its change in milliseconds. Who evaluates policies reads
 * that record. Policies of a table and its streams go with the table. */
#ifndef SERVICES_DYNAMODB_POLICIES_RESOURCE_POLICY_H
#define SERVICES_DYNAMODB_POLICIES_RESOURCE_POLICY_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

enum { POLICY_BYTES_MAX = 20 * 1024 };

/* The resource that a call speaks of. */
struct policy_resource {
    struct str arn;
    struct str table; /* its name */
    struct str label; /* of the stream; absent: the table itself */
};

/* The ARN is one of a table or stream of this account and region. FAILED: in AWS's words. */
MUST_CHECK enum outcome policy_resource_parse(struct call *call, struct str arn,
                                              struct policy_resource *resource);

/* Absent, or AWS's message: this is no policy. */
MUST_CHECK struct str policy_check(struct arena *a, struct str policy);

/* In a transaction. ERR_DENIED, ERR_NOT_FOUND: call->error is set. `expected` (absent: any) is the
 * revision that must be there, or NO_POLICY. `*policy` is what is there then, or was: its Policy is
 * absent when there is none. */
MUST_CHECK enum err policy_get(struct txn *txn, struct call *call,
                               const struct policy_resource *resource,
                               struct dynamodb_get_resource_policy_out *policy);
MUST_CHECK enum err policy_put(struct txn *txn, struct call *call,
                               const struct policy_resource *resource, struct str text,
                               struct str expected,
                               struct dynamodb_get_resource_policy_out *policy);
MUST_CHECK enum err policy_delete(struct txn *txn, struct call *call,
                                  const struct policy_resource *resource, struct str expected,
                                  struct dynamodb_get_resource_policy_out *policy);

/* With a new table; `text` absent: none. */
MUST_CHECK enum err policy_create(struct txn *txn, struct call *call,
                                  const struct table_definition *table, struct str text);

/* When the table is deleted. */
MUST_CHECK enum err policies_forget(struct txn *txn, struct arena *a,
                                    const struct table_definition *table);

#endif
