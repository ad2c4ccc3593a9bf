/* Requests of every protocol into the structs of every kind of operation, then validated, and the
 * answer or the error written. The first byte picks protocol and operation; the rest is path,
 * query, one header's value and body, separated by zero bytes. */
#include "shared/aws/protocol.h"
#include "shared/aws/gen/dynamodb.h"
#include "tests/protocols/gen/everything-ec2.h"
#include "tests/protocols/gen/everything-rpc.h"
#include "tests/protocols/gen/everything.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct target {
    const struct service_facts *service;
    size_t operation;
    enum protocol protocol;
} targets[] = {
    {&dynamodb_facts, DYNAMODB_PUT_ITEM, PROTOCOL_JSON_1_0},
    {&dynamodb_facts, DYNAMODB_BATCH_WRITE_ITEM, PROTOCOL_JSON_1_0},
    {&everything_rpc_facts, EVERYTHING_RPC_BODY, PROTOCOL_JSON_1_1},
    {&everything_rpc_facts, EVERYTHING_RPC_BODY, PROTOCOL_CBOR},
    {&everything_rpc_facts, EVERYTHING_RPC_BODY, PROTOCOL_QUERY},
    {&everything_ec2_facts, EVERYTHING_EC2_NAMES, PROTOCOL_EC2},
    {&everything_facts, EVERYTHING_BODY, PROTOCOL_REST_JSON},
    {&everything_facts, EVERYTHING_BODY, PROTOCOL_REST_XML},
    {&everything_facts, EVERYTHING_HEADERS, PROTOCOL_REST_JSON},
    {&everything_facts, EVERYTHING_LABELS, PROTOCOL_REST_XML},
    {&everything_facts, EVERYTHING_QUERIES, PROTOCOL_REST_JSON},
    {&everything_facts, EVERYTHING_QUERIES_OF_LISTS, PROTOCOL_REST_XML},
    {&everything_facts, EVERYTHING_PAYLOAD_STRUCT, PROTOCOL_REST_XML},
    {&everything_facts, EVERYTHING_PAYLOAD_UNION, PROTOCOL_REST_JSON},
    {&everything_facts, EVERYTHING_DOCUMENTS, PROTOCOL_REST_JSON},
};

static struct str take(struct str *rest) {
    struct str piece = *rest;
    if (!str_cut(rest, '\0', &piece)) *rest = (struct str){0};
    return piece;
}

/* Where input and output have the same members, what was read is written back. */
static void answer(struct call *call, const struct target *t, const void *in) {
    struct wire_response response;
    const struct operation_facts *facts = &t->service->operations[t->operation];
    bool same = facts->output != NULL && facts->in_size == facts->out_size &&
                str_eq(facts->input->name, facts->output->name);
    protocol_encode_error(call, &response);
    if (same) protocol_encode(call, in, &response);
    struct buf json = buf_in_arena(call->arena, 1 << 24);
    shape_to_json(call->arena, facts->input, in, &json);
    if (call->error != NULL || !buf_ok(&json)) return;
    void *again = arena_alloc(call->arena, facts->in_size);
    ASSERT(shape_from_json(call->arena, facts->input, buf_str(&json), again) == ERR_OK);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    const struct target *t = &targets[data[0] % ARRAY_LEN(targets)];
    struct str rest = str_n(data + 1, size - 1);
    struct arena arena = {0};
    struct env_fake env;
    env_fake_init(&env, 0, 1);
    struct cloud cloud = {.env = &env.env};
    struct service service = {.facts = t->service};
    struct call call = {
        .arena = &arena,
        .cloud = &cloud,
        .service = &service,
        .facts = &t->service->operations[t->operation],
        .protocol = t->protocol,
    };
    struct wire_request request = {0};
    bool matched = uri_match(&arena, call.facts->uri, take(&rest), &request);
    if (!matched) request.label_count = 0;
    request.query = take(&rest);
    struct http_header headers[] = {
        {STR("x-strings"), take(&rest)}, {STR("x-times"), STR("")}, {STR("x-meta-a"), STR("b")}};
    headers[1].value = headers[0].value;
    request.headers = headers;
    request.header_count = ARRAY_LEN(headers);
    request.body = rest;
    void *in = arena_alloc(&arena, call.facts->in_size);
    if (protocol_decode(&call, &request, in) == DONE) (void)!protocol_validate(&call, in);
    answer(&call, t, in);
    arena_free(&arena);
    return 0;
}
