/* GetResourcePolicy. */
#include "services/dynamodb/policies/resource-policy.h"

struct get {
    struct call *call;
    struct policy_resource resource;
    struct dynamodb_get_resource_policy_out *out;
};

static enum err get(struct txn *txn, void *arg) {
    struct get *g = arg;
    return policy_get(txn, g->call, &g->resource, g->out);
}

enum outcome dynamodb_get_resource_policy(struct call *call,
                                          const struct dynamodb_get_resource_policy_in *in,
                                          struct dynamodb_get_resource_policy_out *out) {
    struct get g = {.call = call, .out = out};
    if (policy_resource_parse(call, in->resource_arn, &g.resource) != DONE) return FAILED;
    return call_outcome(call, call_run(call, false, get, &g));
}
