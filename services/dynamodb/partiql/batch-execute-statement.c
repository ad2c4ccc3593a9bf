/* BatchExecuteStatement: up to 25 statements, each by itself; what is wrong with one is said in its
 * response, and does not stop the others. */
#include "services/dynamodb/partiql/run.h"
#include "services/dynamodb/refuse.h"

struct batch_member {
    struct statement statement;
    struct str wrong; /* the statement could not be read */
};

static const struct {
    const struct aws_error *error;
    struct str code;
    bool ran; /* its table was reached, so that it is named */
} codes[] = {
    {&AWS_VALIDATION, STR_INIT("ValidationError"), false},
    {&DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION, STR_INIT("ResourceNotFound"), false},
    {&DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION, STR_INIT("ConditionalCheckFailed"), true},
    {&DYNAMODB_PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, STR_INIT("ProvisionedThroughputExceeded"),
     true},
    {&DYNAMODB_THROTTLING_EXCEPTION, STR_INIT("ThrottlingError"), true},
    {&DYNAMODB_DUPLICATE_ITEM_EXCEPTION, STR_INIT("DuplicateItem"), true},
};

/* The call's error becomes the member's. */
static void take_error(struct call *call, struct str table,
                       struct dynamodb_batch_statement_response *response) {
    struct dynamodb_batch_statement_error *error =
        arena_new(call->arena, struct dynamodb_batch_statement_error);
    error->code = STR("InternalServerError");
    error->message = call->message;
    for (size_t i = 0; i < ARRAY_LEN(codes); i++) {
        if (call->error != codes[i].error) continue;
        error->code = codes[i].code;
        if (codes[i].ran) response->table_name = table;
    }
    if (call->error == &DYNAMODB_CONDITIONAL_CHECK_FAILED_EXCEPTION) {
        const struct dynamodb_conditional_check_failed_exception *members = call->error_members;
        error->item = members->item;
    }
    response->error = error;
    call->error = NULL;
    call->error_members = NULL;
    call->message = (struct str){0};
}

static void run_member(struct call *call, const struct dynamodb_batch_execute_statement_in *in,
                       size_t i, const struct batch_member *m,
                       struct dynamodb_batch_execute_statement_out *out) {
    const struct dynamodb_batch_statement_request *request = &in->statements.items[i];
    struct dynamodb_batch_statement_response *response = &out->responses.items[i];
    struct statement_run run = {
        .call = call,
        .statement = &m->statement,
        .in_batch = true,
        .consistent = request->consistent_read.value,
        .consumed_capacity = in->return_consumed_capacity,
        .on_failed_check = request->return_values_on_condition_check_failure,
    };
    enum outcome outcome =
        str_is_set(m->wrong) ? call_fail(call, &AWS_VALIDATION, m->wrong) : statement_run(&run);
    if (outcome != DONE) {
        take_error(call, m->statement.table, response);
        return;
    }
    response->table_name = m->statement.table;
    if (run.items.count > 0) response->item = run.items.items[0];
    if (run.consumed == NULL) return;
    out->consumed_capacity.items[out->consumed_capacity.count++] = *run.consumed;
}

/* Reads and writes cannot be in one batch. */
static struct str check_kinds(const struct batch_member *member, size_t count) {
    bool reads = false, writes = false;
    for (size_t i = 0; i < count; i++) {
        if (str_is_set(member[i].wrong)) continue;
        reads = reads || statement_is_read(&member[i].statement);
        writes = writes || !statement_is_read(&member[i].statement);
    }
    if (!reads || !writes) return (struct str){0};
    return STR("BatchExecuteStatement can contain either read or write statements, not both");
}

enum outcome dynamodb_batch_execute_statement(struct call *call,
                                              const struct dynamodb_batch_execute_statement_in *in,
                                              struct dynamodb_batch_execute_statement_out *out) {
    struct arena *a = call->arena;
    size_t count = in->statements.count;
    struct batch_member *member = arena_array(a, struct batch_member, count);
    for (size_t i = 0; i < count; i++) {
        const struct dynamodb_batch_statement_request *request = &in->statements.items[i];
        member[i].wrong =
            statement_parse(a, request->statement, &request->parameters, &member[i].statement);
    }
    if (refuse_if(call, check_kinds(member, count)) != DONE) return FAILED;

    out->responses.items = arena_array(a, struct dynamodb_batch_statement_response, count);
    out->responses.count = count;
    struct dynamodb_consumed_capacity *consumed =
        arena_array(a, struct dynamodb_consumed_capacity, count);
    out->consumed_capacity.items = consumed;
    for (size_t i = 0; i < count; i++)
        run_member(call, in, i, &member[i], out);
    if (out->consumed_capacity.count == 0) out->consumed_capacity.items = NULL;
    return DONE;
}
