/* DeleteResourcePolicy. Deleting what is not there succeeds, unless a revision is expected. */
#include "services/dynamodb/policies/resource-policy.h"

struct removal {
    struct call *call;
    const struct dynamodb_delete_resource_policy_in *in;
    struct policy_resource resource;
    struct dynamodb_get_resource_policy_out policy;
};

static enum err remove_policy(struct txn *txn, void *arg) {
    struct removal *r = arg;
    return policy_delete(txn, r->call, &r->resource, r->in->expected_revision_id, &r->policy);
}

enum outcome dynamodb_delete_resource_policy(struct call *call,
                                             const struct dynamodb_delete_resource_policy_in *in,
                                             struct dynamodb_delete_resource_policy_out *out) {
    struct removal r = {.call = call, .in = in};
    if (policy_resource_parse(call, in->resource_arn, &r.resource) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, true, remove_policy, &r));
    if (outcome == DONE) out->revision_id = r.policy.revision_id;
    return outcome;
}
