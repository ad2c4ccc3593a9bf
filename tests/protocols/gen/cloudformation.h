/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_CLOUDFORMATION_H
#define TESTS_PROTOCOLS_GEN_CLOUDFORMATION_H

#include "shared/aws/call.h"

enum cloudformation_operation {
    CLOUDFORMATION_LIST_STACKS,
    CLOUDFORMATION_OPERATION_COUNT,
};

extern const struct service_facts cloudformation_facts;
extern const struct operation cloudformation_operations[CLOUDFORMATION_OPERATION_COUNT];

/* Lists and maps. */
struct cloudformation_operation_entry_list {
    struct cloudformation_operation_entry *items;
    size_t count;
};
struct cloudformation_stack_summary_list {
    struct cloudformation_stack_summary *items;
    size_t count;
};

struct cloudformation_operation_entry {
    struct str operation_type;
    struct str operation_id;
};

struct cloudformation_stack_drift_information_summary {
    struct str stack_drift_status; /* required */
    struct opt_time last_check_timestamp;
};

struct cloudformation_stack_summary {
    struct str stack_id;
    struct str stack_name; /* required */
    struct str template_description;
    struct opt_time creation_time; /* required */
    struct opt_time last_updated_time;
    struct opt_time deletion_time;
    struct str stack_status; /* required */
    struct str stack_status_reason;
    struct str parent_id;
    struct str root_id;
    const struct cloudformation_stack_drift_information_summary *drift_information;
    struct cloudformation_operation_entry_list last_operations;
};

/* ListStacks */
struct cloudformation_list_stacks_in {
    struct str next_token;
    struct str_list stack_status_filter;
};
struct cloudformation_list_stacks_out {
    struct cloudformation_stack_summary_list stack_summaries;
    struct str next_token;
};
enum outcome cloudformation_list_stacks(struct call *call,
                                        const struct cloudformation_list_stacks_in *in,
                                        struct cloudformation_list_stacks_out *out);
static inline enum outcome cloudformation_list_stacks_run(struct call *call, const void *in,
                                                          void *out) {
    return cloudformation_list_stacks(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape cloudformation_list_stacks_in_shape;
extern const struct shape cloudformation_list_stacks_out_shape;
extern const struct shape cloudformation_operation_entry_shape;
extern const struct shape cloudformation_stack_drift_information_summary_shape;
extern const struct shape cloudformation_stack_summary_shape;

#endif
