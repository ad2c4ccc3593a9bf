/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_EVERYTHING_EC2_H
#define TESTS_PROTOCOLS_GEN_EVERYTHING_EC2_H

#include "shared/aws/call.h"

enum everything_ec2_operation {
    EVERYTHING_EC2_NAMES,
    EVERYTHING_EC2_OPERATION_COUNT,
};

extern const struct service_facts everything_ec2_facts;
extern const struct operation everything_ec2_operations[EVERYTHING_EC2_OPERATION_COUNT];

/* Lists and maps. */
struct everything_ec2_pair_list {
    struct everything_ec2_pair *items;
    size_t count;
};

struct everything_ec2_pair {
    struct str key;
    struct str value;
    struct everything_ec2_pair_list deeper;
};

/* Names */
struct everything_ec2_names_in {
    struct str plain;
    struct opt_int lower;
    struct opt_bool located;
    struct opt_double queried;
    struct str bytes;
    struct opt_time when;
    struct str_list strings;
    struct everything_ec2_pair_list items;
    const struct everything_ec2_pair *one;
};
struct everything_ec2_names_out {
    struct str plain;
    struct opt_int lower;
    struct opt_bool located;
    struct opt_double queried;
    struct str bytes;
    struct opt_time when;
    struct str_list strings;
    struct everything_ec2_pair_list items;
    const struct everything_ec2_pair *one;
};
enum outcome everything_ec2_names(struct call *call, const struct everything_ec2_names_in *in,
                                  struct everything_ec2_names_out *out);
static inline enum outcome everything_ec2_names_run(struct call *call, const void *in, void *out) {
    return everything_ec2_names(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape everything_ec2_names_in_shape;
extern const struct shape everything_ec2_names_out_shape;
extern const struct shape everything_ec2_pair_shape;

#endif
