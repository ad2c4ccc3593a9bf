/* ExecuteStatement: one statement; a SELECT goes on with NextToken. */
#include "services/dynamodb/partiql/next-token.h"
#include "services/dynamodb/partiql/run.h"
#include "services/dynamodb/refuse.h"

enum outcome dynamodb_execute_statement(struct call *call,
                                        const struct dynamodb_execute_statement_in *in,
                                        struct dynamodb_execute_statement_out *out) {
    struct arena *a = call->arena;
    struct statement s;
    struct statement_run run = {.call = call,
                                .statement = &s,
                                .consistent = in->consistent_read.value,
                                .limit = in->limit,
                                .consumed_capacity = in->return_consumed_capacity,
                                .on_failed_check = in->return_values_on_condition_check_failure};
    struct str wrong = statement_parse(a, in->statement, &in->parameters, &s);
    if (str_is_set(wrong)) return refuse_if(call, wrong);

    struct checksum_value digest = statement_digest(a, in->statement, &in->parameters);
    if (str_is_set(in->next_token)) {
        wrong = next_token_read(a, in->next_token, &digest, &run.start);
        if (str_is_set(wrong)) return refuse_if(call, wrong);
    }
    enum outcome outcome = statement_run(&run);
    if (outcome != DONE) return outcome;
    out->items = run.items;
    if (out->items.items == NULL) out->items.items = arena_array(a, struct attribute_map, 0);
    out->consumed_capacity = run.consumed;
    if (run.last.items == NULL) return DONE;
    out->last_evaluated_key = run.last;
    out->next_token = next_token_make(a, &digest, &run.last);
    return DONE;
}
