/* DescribeEndpoints: the host by which the client came, so that endpoint discovery leads nobody
 * away. */
#include "shared/aws/gen/dynamodb.h"

enum { ENDPOINT_CACHE_MINUTES = 1440 };

enum outcome dynamodb_describe_endpoints(struct call *call,
                                         const struct dynamodb_describe_endpoints_in *in,
                                         struct dynamodb_describe_endpoints_out *out) {
    (void)in;
    size_t at = str_find(call->base_url, STR("://"));
    out->endpoints.items = arena_array(call->arena, struct dynamodb_endpoint, 1);
    out->endpoints.count = 1;
    out->endpoints.items[0].address =
        at == SIZE_MAX ? call->base_url : str_skip(call->base_url, at + 3);
    out->endpoints.items[0].cache_period_in_minutes = OPT_LONG(ENDPOINT_CACHE_MINUTES);
    return DONE;
}
