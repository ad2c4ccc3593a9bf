/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_EVERYTHING_RPC_H
#define TESTS_PROTOCOLS_GEN_EVERYTHING_RPC_H

#include "shared/aws/call.h"

enum everything_rpc_operation {
    EVERYTHING_RPC_BODY,
    EVERYTHING_RPC_EMPTY_STRUCTS,
    EVERYTHING_RPC_EVENTS_OUT,
    EVERYTHING_RPC_NO_INPUT_NO_OUTPUT,
    EVERYTHING_RPC_OPERATION_COUNT,
};

extern const struct service_facts everything_rpc_facts;
extern const struct operation everything_rpc_operations[EVERYTHING_RPC_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error EVERYTHING_RPC_BROKEN_ERROR;
extern const struct aws_error EVERYTHING_RPC_EVENT_ERROR;
extern const struct aws_error EVERYTHING_RPC_PLAIN_ERROR;
extern const struct aws_error EVERYTHING_RPC_RICH_ERROR;

/* Lists and maps. */
struct everything_rpc_bool_list {
    struct opt_bool *items;
    size_t count;
};
struct everything_rpc_bool_map {
    struct everything_rpc_bool_entry *items;
    size_t count;
};
struct everything_rpc_choice_list {
    struct everything_rpc_choice *items;
    size_t count;
};
struct everything_rpc_double_list {
    struct opt_double *items;
    size_t count;
};
struct everything_rpc_int_list {
    struct opt_int *items;
    size_t count;
};
struct everything_rpc_int_map {
    struct everything_rpc_int_entry *items;
    size_t count;
};
struct everything_rpc_long_list {
    struct opt_long *items;
    size_t count;
};
struct everything_rpc_nothing_map {
    struct everything_rpc_nothing_entry *items;
    size_t count;
};
struct everything_rpc_point_list {
    struct everything_rpc_point *items;
    size_t count;
};
struct everything_rpc_point_map {
    struct everything_rpc_point_entry *items;
    size_t count;
};
struct everything_rpc_str_list_list {
    struct str_list *items;
    size_t count;
};
struct everything_rpc_str_list_map {
    struct everything_rpc_str_list_entry *items;
    size_t count;
};
struct everything_rpc_str_map_list {
    struct str_map *items;
    size_t count;
};
struct everything_rpc_str_map_map {
    struct everything_rpc_str_map_entry *items;
    size_t count;
};
struct everything_rpc_time_list {
    struct opt_time *items;
    size_t count;
};
struct everything_rpc_time_map {
    struct everything_rpc_time_entry *items;
    size_t count;
};
struct everything_rpc_tree_list {
    struct everything_rpc_tree *items;
    size_t count;
};
struct everything_rpc_tree_map {
    struct everything_rpc_tree_entry *items;
    size_t count;
};

struct everything_rpc_attributed {
    struct str kind;
    struct str id;
    struct str text;
};

struct everything_rpc_bytes_event {
    struct str kind;
    struct str payload;
};

/* One of them is set. */
struct everything_rpc_choice {
    struct str text;
    struct opt_int number;
    struct opt_bool flag;
    struct str bytes;
    struct opt_time when;
    struct str color;
    struct str_list list;
    struct str_map map;
    const struct everything_rpc_point *point;
    const struct everything_rpc_choice *deeper;
};

struct everything_rpc_end_event {
    char nothing; /* C has no empty struct */
};

struct everything_rpc_event_error {
    struct str message;
    struct opt_int original_status;
};

struct everything_rpc_event_error_error {
    struct opt_int original_status;
};

/* One event: one of them is set. */
struct everything_rpc_event_stream {
    const struct everything_rpc_bytes_event *bytes;
    const struct everything_rpc_text_event *text;
    const struct everything_rpc_struct_event *struct_;
    const struct everything_rpc_members_event *members;
    const struct everything_rpc_headers_event *headers;
    const struct everything_rpc_end_event *end;
    const struct everything_rpc_event_error *error;
};

struct everything_rpc_headers_event {
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int short_;
    struct opt_int integer;
    struct opt_long long_;
    struct str bytes;
    struct str text;
    struct opt_time when;
};

struct everything_rpc_members_event {
    struct str text;
    struct everything_rpc_point_list points;
};

struct everything_rpc_nothing {
    char nothing; /* C has no empty struct */
};

struct everything_rpc_point {
    struct opt_int x; /* required */
    struct opt_double y;
    struct str label;
};

struct everything_rpc_rich_error {
    struct opt_int retry_after;
    struct str resource;
    const struct everything_rpc_point *point;
};

struct everything_rpc_struct_event {
    const struct everything_rpc_point *payload;
};

struct everything_rpc_text_event {
    struct str payload;
};

struct everything_rpc_tree {
    struct str name;
    const struct everything_rpc_tree *left;
    struct everything_rpc_tree_list children;
    struct everything_rpc_tree_map by_name;
};

/* Entries of the maps. */
struct everything_rpc_bool_entry {
    struct str key;
    struct opt_bool value;
};
struct everything_rpc_int_entry {
    struct str key;
    struct opt_int value;
};
struct everything_rpc_nothing_entry {
    struct str key;
    struct everything_rpc_nothing value;
};
struct everything_rpc_point_entry {
    struct str key;
    struct everything_rpc_point value;
};
struct everything_rpc_str_list_entry {
    struct str key;
    struct str_list value;
};
struct everything_rpc_str_map_entry {
    struct str key;
    struct str_map value;
};
struct everything_rpc_time_entry {
    struct str key;
    struct opt_time value;
};
struct everything_rpc_tree_entry {
    struct str key;
    struct everything_rpc_tree value;
};

/* Body */
struct everything_rpc_body_in {
    struct str text; /* required */
    struct str renamed;
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int short_;
    struct opt_int integer;
    struct opt_long long_;
    struct opt_double float_;
    struct opt_double double_;
    struct str bytes;
    struct opt_time when;
    struct opt_time when_iso;
    struct opt_time when_unix;
    struct opt_time when_http;
    struct opt_time when_member;
    struct str document;
    struct str json;
    struct str color;
    struct str name;
    struct str secret;
    struct opt_int level;
    struct opt_double ratio;
    struct str short_bytes;
    struct str token;
    struct str_list strings;
    struct str_list named;
    struct str_list flat;
    struct str_list flat_member;
    struct str_list flat_named;
    struct str_list namespaced;
    struct str_list blobs;
    struct everything_rpc_bool_list booleans;
    struct everything_rpc_int_list integers;
    struct everything_rpc_long_list longs;
    struct everything_rpc_double_list doubles;
    struct everything_rpc_time_list times;
    struct str_list colors;
    struct everything_rpc_str_list_list lists;
    struct everything_rpc_point_list points;
    struct everything_rpc_point_list flat_points;
    struct everything_rpc_choice_list choices;
    struct str_list documents;
    struct everything_rpc_str_map_list maps;
    struct str_list few_names;
    struct str_map string_map;
    struct str_map named_map;
    struct str_map flat_map;
    struct everything_rpc_bool_map boolean_map;
    struct everything_rpc_int_map integer_map;
    struct everything_rpc_time_map time_map;
    struct everything_rpc_str_list_map list_map;
    struct everything_rpc_str_map_map map_map;
    struct everything_rpc_point_map point_map;
    struct everything_rpc_nothing_map nothing_map;
    const struct everything_rpc_point *point;
    const struct everything_rpc_choice *choice;
    const struct everything_rpc_tree *tree;
    const struct everything_rpc_nothing *nothing;
    const struct everything_rpc_attributed *attributed;
};
struct everything_rpc_body_out {
    struct str text; /* required */
    struct str renamed;
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int short_;
    struct opt_int integer;
    struct opt_long long_;
    struct opt_double float_;
    struct opt_double double_;
    struct str bytes;
    struct opt_time when;
    struct opt_time when_iso;
    struct opt_time when_unix;
    struct opt_time when_http;
    struct opt_time when_member;
    struct str document;
    struct str json;
    struct str color;
    struct str name;
    struct str secret;
    struct opt_int level;
    struct opt_double ratio;
    struct str short_bytes;
    struct str token;
    struct str_list strings;
    struct str_list named;
    struct str_list flat;
    struct str_list flat_member;
    struct str_list flat_named;
    struct str_list namespaced;
    struct str_list blobs;
    struct everything_rpc_bool_list booleans;
    struct everything_rpc_int_list integers;
    struct everything_rpc_long_list longs;
    struct everything_rpc_double_list doubles;
    struct everything_rpc_time_list times;
    struct str_list colors;
    struct everything_rpc_str_list_list lists;
    struct everything_rpc_point_list points;
    struct everything_rpc_point_list flat_points;
    struct everything_rpc_choice_list choices;
    struct str_list documents;
    struct everything_rpc_str_map_list maps;
    struct str_list few_names;
    struct str_map string_map;
    struct str_map named_map;
    struct str_map flat_map;
    struct everything_rpc_bool_map boolean_map;
    struct everything_rpc_int_map integer_map;
    struct everything_rpc_time_map time_map;
    struct everything_rpc_str_list_map list_map;
    struct everything_rpc_str_map_map map_map;
    struct everything_rpc_point_map point_map;
    struct everything_rpc_nothing_map nothing_map;
    const struct everything_rpc_point *point;
    const struct everything_rpc_choice *choice;
    const struct everything_rpc_tree *tree;
    const struct everything_rpc_nothing *nothing;
    const struct everything_rpc_attributed *attributed;
};
enum outcome everything_rpc_body(struct call *call, const struct everything_rpc_body_in *in,
                                 struct everything_rpc_body_out *out);
static inline enum outcome everything_rpc_body_run(struct call *call, const void *in, void *out) {
    return everything_rpc_body(call, in, out);
}

/* EmptyStructs */
struct everything_rpc_empty_structs_in {
    char nothing; /* C has no empty struct */
};
struct everything_rpc_empty_structs_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_rpc_empty_structs(struct call *call,
                                          const struct everything_rpc_empty_structs_in *in,
                                          struct everything_rpc_empty_structs_out *out);
static inline enum outcome everything_rpc_empty_structs_run(struct call *call, const void *in,
                                                            void *out) {
    return everything_rpc_empty_structs(call, in, out);
}

/* EventsOut */
struct everything_rpc_events_out_in {
    char nothing; /* C has no empty struct */
};
struct everything_rpc_events_out_out {
    struct str session;
    const struct everything_rpc_event_stream *events;
};
enum outcome everything_rpc_events_out(struct call *call,
                                       const struct everything_rpc_events_out_in *in,
                                       struct everything_rpc_events_out_out *out);
static inline enum outcome everything_rpc_events_out_run(struct call *call, const void *in,
                                                         void *out) {
    return everything_rpc_events_out(call, in, out);
}

/* NoInputNoOutput */
struct everything_rpc_no_input_no_output_in {
    char nothing; /* C has no empty struct */
};
struct everything_rpc_no_input_no_output_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_rpc_no_input_no_output(
    struct call *call, const struct everything_rpc_no_input_no_output_in *in,
    struct everything_rpc_no_input_no_output_out *out);
static inline enum outcome everything_rpc_no_input_no_output_run(struct call *call, const void *in,
                                                                 void *out) {
    return everything_rpc_no_input_no_output(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape everything_rpc_attributed_shape;
extern const struct shape everything_rpc_body_in_shape;
extern const struct shape everything_rpc_body_out_shape;
extern const struct shape everything_rpc_bytes_event_shape;
extern const struct shape everything_rpc_choice_shape;
extern const struct shape everything_rpc_empty_structs_in_shape;
extern const struct shape everything_rpc_empty_structs_out_shape;
extern const struct shape everything_rpc_end_event_shape;
extern const struct shape everything_rpc_event_error_shape;
extern const struct shape everything_rpc_event_error_error_shape;
extern const struct shape everything_rpc_event_stream_shape;
extern const struct shape everything_rpc_events_out_in_shape;
extern const struct shape everything_rpc_events_out_out_shape;
extern const struct shape everything_rpc_headers_event_shape;
extern const struct shape everything_rpc_members_event_shape;
extern const struct shape everything_rpc_nothing_shape;
extern const struct shape everything_rpc_point_shape;
extern const struct shape everything_rpc_rich_error_shape;
extern const struct shape everything_rpc_struct_event_shape;
extern const struct shape everything_rpc_text_event_shape;
extern const struct shape everything_rpc_tree_shape;

#endif
