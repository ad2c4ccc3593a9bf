/* PutResourcePolicy. The same policy again changes nothing. */
#include "services/dynamodb/policies/resource-policy.h"
#include "services/dynamodb/refuse.h"

struct put {
    struct call *call;
    const struct dynamodb_put_resource_policy_in *in;
    struct policy_resource resource;
    struct dynamodb_get_resource_policy_out policy;
};

static enum err put(struct txn *txn, void *arg) {
    struct put *p = arg;
    return policy_put(txn, p->call, &p->resource, p->in->policy, p->in->expected_revision_id,
                      &p->policy);
}

enum outcome dynamodb_put_resource_policy(struct call *call,
                                          const struct dynamodb_put_resource_policy_in *in,
                                          struct dynamodb_put_resource_policy_out *out) {
    struct put p = {.call = call, .in = in};
    if (policy_resource_parse(call, in->resource_arn, &p.resource) != DONE) return FAILED;
    if (refuse_if(call, policy_check(call->arena, in->policy)) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, true, put, &p));
    if (outcome == DONE) out->revision_id = p.policy.revision_id;
    return outcome;
}
