/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_EVERYTHING_H
#define TESTS_PROTOCOLS_GEN_EVERYTHING_H

#include "shared/aws/call.h"

enum everything_operation {
    EVERYTHING_BODY,
    EVERYTHING_CONSTANT_QUERY,
    EVERYTHING_DOCUMENTS,
    EVERYTHING_EMPTY_STRUCTS,
    EVERYTHING_EVENTS_IN,
    EVERYTHING_EVENTS_OUT,
    EVERYTHING_HEADERS,
    EVERYTHING_HOST,
    EVERYTHING_LABELS,
    EVERYTHING_NO_INPUT_NO_OUTPUT,
    EVERYTHING_PAYLOAD_BLOB,
    EVERYTHING_PAYLOAD_STREAM,
    EVERYTHING_PAYLOAD_STRING,
    EVERYTHING_PAYLOAD_STRUCT,
    EVERYTHING_PAYLOAD_UNION,
    EVERYTHING_QUERIES,
    EVERYTHING_QUERIES_OF_LISTS,
    EVERYTHING_OPERATION_COUNT,
};

extern const struct service_facts everything_facts;
extern const struct operation everything_operations[EVERYTHING_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error EVERYTHING_BROKEN_ERROR;
extern const struct aws_error EVERYTHING_EVENT_ERROR;
extern const struct aws_error EVERYTHING_PLAIN_ERROR;
extern const struct aws_error EVERYTHING_RICH_ERROR;

/* Lists and maps. */
struct everything_bool_list {
    struct opt_bool *items;
    size_t count;
};
struct everything_bool_map {
    struct everything_bool_entry *items;
    size_t count;
};
struct everything_choice_list {
    struct everything_choice *items;
    size_t count;
};
struct everything_double_list {
    struct opt_double *items;
    size_t count;
};
struct everything_int_list {
    struct opt_int *items;
    size_t count;
};
struct everything_int_map {
    struct everything_int_entry *items;
    size_t count;
};
struct everything_long_list {
    struct opt_long *items;
    size_t count;
};
struct everything_nothing_map {
    struct everything_nothing_entry *items;
    size_t count;
};
struct everything_point_list {
    struct everything_point *items;
    size_t count;
};
struct everything_point_map {
    struct everything_point_entry *items;
    size_t count;
};
struct everything_str_list_list {
    struct str_list *items;
    size_t count;
};
struct everything_str_list_map {
    struct everything_str_list_entry *items;
    size_t count;
};
struct everything_str_map_list {
    struct str_map *items;
    size_t count;
};
struct everything_str_map_map {
    struct everything_str_map_entry *items;
    size_t count;
};
struct everything_time_list {
    struct opt_time *items;
    size_t count;
};
struct everything_time_map {
    struct everything_time_entry *items;
    size_t count;
};
struct everything_tree_list {
    struct everything_tree *items;
    size_t count;
};
struct everything_tree_map {
    struct everything_tree_entry *items;
    size_t count;
};

struct everything_attributed {
    struct str kind;
    struct str id;
    struct str text;
};

struct everything_bytes_event {
    struct str kind;
    struct str payload;
};

/* One of them is set. */
struct everything_choice {
    struct str text;
    struct opt_int number;
    struct opt_bool flag;
    struct str bytes;
    struct opt_time when;
    struct str color;
    struct str_list list;
    struct str_map map;
    const struct everything_point *point;
    const struct everything_choice *deeper;
};

struct everything_end_event {
    char nothing; /* C has no empty struct */
};

struct everything_event_error {
    struct str message;
    struct opt_int original_status;
};

struct everything_event_error_error {
    struct opt_int original_status;
};

/* One event: one of them is set. */
struct everything_event_stream {
    const struct everything_bytes_event *bytes;
    const struct everything_text_event *text;
    const struct everything_struct_event *struct_;
    const struct everything_members_event *members;
    const struct everything_headers_event *headers;
    const struct everything_end_event *end;
    const struct everything_event_error *error;
};

struct everything_headers_event {
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int short_;
    struct opt_int integer;
    struct opt_long long_;
    struct str bytes;
    struct str text;
    struct opt_time when;
};

struct everything_members_event {
    struct str text;
    struct everything_point_list points;
};

struct everything_nothing {
    char nothing; /* C has no empty struct */
};

struct everything_point {
    struct opt_int x; /* required */
    struct opt_double y;
    struct str label;
};

struct everything_rich_error {
    struct opt_int retry_after;
    struct str resource;
    const struct everything_point *point;
};

struct everything_struct_event {
    const struct everything_point *payload;
};

struct everything_text_event {
    struct str payload;
};

struct everything_tree {
    struct str name;
    const struct everything_tree *left;
    struct everything_tree_list children;
    struct everything_tree_map by_name;
};

/* Entries of the maps. */
struct everything_bool_entry {
    struct str key;
    struct opt_bool value;
};
struct everything_int_entry {
    struct str key;
    struct opt_int value;
};
struct everything_nothing_entry {
    struct str key;
    struct everything_nothing value;
};
struct everything_point_entry {
    struct str key;
    struct everything_point value;
};
struct everything_str_list_entry {
    struct str key;
    struct str_list value;
};
struct everything_str_map_entry {
    struct str key;
    struct str_map value;
};
struct everything_time_entry {
    struct str key;
    struct opt_time value;
};
struct everything_tree_entry {
    struct str key;
    struct everything_tree value;
};

/* Body */
struct everything_body_in {
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
    struct everything_bool_list booleans;
    struct everything_int_list integers;
    struct everything_long_list longs;
    struct everything_double_list doubles;
    struct everything_time_list times;
    struct str_list colors;
    struct everything_str_list_list lists;
    struct everything_point_list points;
    struct everything_point_list flat_points;
    struct everything_choice_list choices;
    struct str_list documents;
    struct everything_str_map_list maps;
    struct str_list few_names;
    struct str_map string_map;
    struct str_map named_map;
    struct str_map flat_map;
    struct everything_bool_map boolean_map;
    struct everything_int_map integer_map;
    struct everything_time_map time_map;
    struct everything_str_list_map list_map;
    struct everything_str_map_map map_map;
    struct everything_point_map point_map;
    struct everything_nothing_map nothing_map;
    const struct everything_point *point;
    const struct everything_choice *choice;
    const struct everything_tree *tree;
    const struct everything_nothing *nothing;
    const struct everything_attributed *attributed;
};
struct everything_body_out {
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
    struct everything_bool_list booleans;
    struct everything_int_list integers;
    struct everything_long_list longs;
    struct everything_double_list doubles;
    struct everything_time_list times;
    struct str_list colors;
    struct everything_str_list_list lists;
    struct everything_point_list points;
    struct everything_point_list flat_points;
    struct everything_choice_list choices;
    struct str_list documents;
    struct everything_str_map_list maps;
    struct str_list few_names;
    struct str_map string_map;
    struct str_map named_map;
    struct str_map flat_map;
    struct everything_bool_map boolean_map;
    struct everything_int_map integer_map;
    struct everything_time_map time_map;
    struct everything_str_list_map list_map;
    struct everything_str_map_map map_map;
    struct everything_point_map point_map;
    struct everything_nothing_map nothing_map;
    const struct everything_point *point;
    const struct everything_choice *choice;
    const struct everything_tree *tree;
    const struct everything_nothing *nothing;
    const struct everything_attributed *attributed;
};
enum outcome everything_body(struct call *call, const struct everything_body_in *in,
                             struct everything_body_out *out);
static inline enum outcome everything_body_run(struct call *call, const void *in, void *out) {
    return everything_body(call, in, out);
}

/* ConstantQuery */
struct everything_constant_query_in {
    struct str name; /* required */
};
struct everything_constant_query_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_constant_query(struct call *call,
                                       const struct everything_constant_query_in *in,
                                       struct everything_constant_query_out *out);
static inline enum outcome everything_constant_query_run(struct call *call, const void *in,
                                                         void *out) {
    return everything_constant_query(call, in, out);
}

/* Documents */
struct everything_documents_in {
    struct str body;
};
struct everything_documents_out {
    struct str body;
};
enum outcome everything_documents(struct call *call, const struct everything_documents_in *in,
                                  struct everything_documents_out *out);
static inline enum outcome everything_documents_run(struct call *call, const void *in, void *out) {
    return everything_documents(call, in, out);
}

/* EmptyStructs */
struct everything_empty_structs_in {
    char nothing; /* C has no empty struct */
};
struct everything_empty_structs_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_empty_structs(struct call *call,
                                      const struct everything_empty_structs_in *in,
                                      struct everything_empty_structs_out *out);
static inline enum outcome everything_empty_structs_run(struct call *call, const void *in,
                                                        void *out) {
    return everything_empty_structs(call, in, out);
}

/* EventsIn */
struct everything_events_in_in {
    struct str session;
    const struct everything_event_stream *events;
};
struct everything_events_in_out {
    struct str session;
    const struct everything_event_stream *events;
};
enum outcome everything_events_in(struct call *call, const struct everything_events_in_in *in,
                                  struct everything_events_in_out *out);
static inline enum outcome everything_events_in_run(struct call *call, const void *in, void *out) {
    return everything_events_in(call, in, out);
}

/* EventsOut */
struct everything_events_out_in {
    char nothing; /* C has no empty struct */
};
struct everything_events_out_out {
    struct str session;
    const struct everything_event_stream *events;
};
enum outcome everything_events_out(struct call *call, const struct everything_events_out_in *in,
                                   struct everything_events_out_out *out);
static inline enum outcome everything_events_out_run(struct call *call, const void *in, void *out) {
    return everything_events_out(call, in, out);
}

/* Headers */
struct everything_headers_in {
    struct str text;
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int short_;
    struct opt_int integer;
    struct opt_long long_;
    struct opt_double float_;
    struct opt_double double_;
    struct opt_time when;
    struct opt_time when_iso;
    struct opt_time when_unix;
    struct opt_time when_http;
    struct str color;
    struct str json;
    struct str_list strings;
    struct everything_int_list integers;
    struct everything_bool_list booleans;
    struct everything_time_list times;
    struct str_list colors;
    struct str token;
    struct str_map meta;
};
struct everything_headers_out {
    struct str text;
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int short_;
    struct opt_int integer;
    struct opt_long long_;
    struct opt_double float_;
    struct opt_double double_;
    struct opt_time when;
    struct opt_time when_iso;
    struct opt_time when_unix;
    struct opt_time when_http;
    struct str color;
    struct str json;
    struct str_list strings;
    struct everything_int_list integers;
    struct everything_bool_list booleans;
    struct everything_time_list times;
    struct str_list colors;
    struct str token;
    struct str_map meta;
};
enum outcome everything_headers(struct call *call, const struct everything_headers_in *in,
                                struct everything_headers_out *out);
static inline enum outcome everything_headers_run(struct call *call, const void *in, void *out) {
    return everything_headers(call, in, out);
}

/* Host */
struct everything_host_in {
    struct str name; /* required */
};
struct everything_host_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_host(struct call *call, const struct everything_host_in *in,
                             struct everything_host_out *out);
static inline enum outcome everything_host_run(struct call *call, const void *in, void *out) {
    return everything_host(call, in, out);
}

/* Labels */
struct everything_labels_in {
    struct str text; /* required */
    struct opt_bool flag; /* required */
    struct opt_int integer; /* required */
    struct opt_double double_; /* required */
    struct opt_time when; /* required */
    struct opt_time when_unix; /* required */
    struct str rest; /* required */
};
struct everything_labels_out {
    struct opt_int status;
    struct str text;
};
enum outcome everything_labels(struct call *call, const struct everything_labels_in *in,
                               struct everything_labels_out *out);
static inline enum outcome everything_labels_run(struct call *call, const void *in, void *out) {
    return everything_labels(call, in, out);
}

/* NoInputNoOutput */
struct everything_no_input_no_output_in {
    char nothing; /* C has no empty struct */
};
struct everything_no_input_no_output_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_no_input_no_output(struct call *call,
                                           const struct everything_no_input_no_output_in *in,
                                           struct everything_no_input_no_output_out *out);
static inline enum outcome everything_no_input_no_output_run(struct call *call, const void *in,
                                                             void *out) {
    return everything_no_input_no_output(call, in, out);
}

/* PayloadBlob */
struct everything_payload_blob_in {
    struct str content_type;
    struct str body;
};
struct everything_payload_blob_out {
    struct str content_type;
    struct str body;
};
enum outcome everything_payload_blob(struct call *call, const struct everything_payload_blob_in *in,
                                     struct everything_payload_blob_out *out);
static inline enum outcome everything_payload_blob_run(struct call *call, const void *in,
                                                       void *out) {
    return everything_payload_blob(call, in, out);
}

/* PayloadStream */
struct everything_payload_stream_in {
    struct str checksum;
    struct opt_long length;
    struct body_reader *body;
};
struct everything_payload_stream_out {
    struct str checksum;
    struct opt_long length;
    struct body_out body;
};
enum outcome everything_payload_stream(struct call *call,
                                       const struct everything_payload_stream_in *in,
                                       struct everything_payload_stream_out *out);
static inline enum outcome everything_payload_stream_run(struct call *call, const void *in,
                                                         void *out) {
    return everything_payload_stream(call, in, out);
}

/* PayloadString */
struct everything_payload_string_in {
    struct str body;
};
struct everything_payload_string_out {
    struct str body;
};
enum outcome everything_payload_string(struct call *call,
                                       const struct everything_payload_string_in *in,
                                       struct everything_payload_string_out *out);
static inline enum outcome everything_payload_string_run(struct call *call, const void *in,
                                                         void *out) {
    return everything_payload_string(call, in, out);
}

/* PayloadStruct */
struct everything_payload_struct_in {
    struct str tag;
    const struct everything_point *body;
};
struct everything_payload_struct_out {
    struct str tag;
    const struct everything_point *body;
};
enum outcome everything_payload_struct(struct call *call,
                                       const struct everything_payload_struct_in *in,
                                       struct everything_payload_struct_out *out);
static inline enum outcome everything_payload_struct_run(struct call *call, const void *in,
                                                         void *out) {
    return everything_payload_struct(call, in, out);
}

/* PayloadUnion */
struct everything_payload_union_in {
    const struct everything_choice *body;
};
struct everything_payload_union_out {
    const struct everything_choice *body;
};
enum outcome everything_payload_union(struct call *call,
                                      const struct everything_payload_union_in *in,
                                      struct everything_payload_union_out *out);
static inline enum outcome everything_payload_union_run(struct call *call, const void *in,
                                                        void *out) {
    return everything_payload_union(call, in, out);
}

/* Queries */
struct everything_queries_in {
    struct str text;
    struct opt_bool flag;
    struct opt_int byte;
    struct opt_int integer;
    struct opt_long long_;
    struct opt_double double_;
    struct opt_time when;
    struct opt_time when_unix;
    struct opt_time when_http;
    struct str color;
    struct str token;
    struct str_list strings;
    struct everything_int_list integers;
    struct everything_time_list times;
    struct str_map others;
};
struct everything_queries_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_queries(struct call *call, const struct everything_queries_in *in,
                                struct everything_queries_out *out);
static inline enum outcome everything_queries_run(struct call *call, const void *in, void *out) {
    return everything_queries(call, in, out);
}

/* QueriesOfLists */
struct everything_queries_of_lists_in {
    struct str text;
    struct everything_str_list_map others;
};
struct everything_queries_of_lists_out {
    char nothing; /* C has no empty struct */
};
enum outcome everything_queries_of_lists(struct call *call,
                                         const struct everything_queries_of_lists_in *in,
                                         struct everything_queries_of_lists_out *out);
static inline enum outcome everything_queries_of_lists_run(struct call *call, const void *in,
                                                           void *out) {
    return everything_queries_of_lists(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape everything_attributed_shape;
extern const struct shape everything_body_in_shape;
extern const struct shape everything_body_out_shape;
extern const struct shape everything_bytes_event_shape;
extern const struct shape everything_choice_shape;
extern const struct shape everything_constant_query_in_shape;
extern const struct shape everything_documents_in_shape;
extern const struct shape everything_documents_out_shape;
extern const struct shape everything_empty_structs_in_shape;
extern const struct shape everything_empty_structs_out_shape;
extern const struct shape everything_end_event_shape;
extern const struct shape everything_event_error_shape;
extern const struct shape everything_event_error_error_shape;
extern const struct shape everything_event_stream_shape;
extern const struct shape everything_events_in_in_shape;
extern const struct shape everything_events_in_out_shape;
extern const struct shape everything_events_out_in_shape;
extern const struct shape everything_events_out_out_shape;
extern const struct shape everything_headers_event_shape;
extern const struct shape everything_headers_in_shape;
extern const struct shape everything_headers_out_shape;
extern const struct shape everything_host_in_shape;
extern const struct shape everything_labels_in_shape;
extern const struct shape everything_labels_out_shape;
extern const struct shape everything_members_event_shape;
extern const struct shape everything_nothing_shape;
extern const struct shape everything_payload_blob_in_shape;
extern const struct shape everything_payload_blob_out_shape;
extern const struct shape everything_payload_stream_in_shape;
extern const struct shape everything_payload_stream_out_shape;
extern const struct shape everything_payload_string_in_shape;
extern const struct shape everything_payload_string_out_shape;
extern const struct shape everything_payload_struct_in_shape;
extern const struct shape everything_payload_struct_out_shape;
extern const struct shape everything_payload_union_in_shape;
extern const struct shape everything_payload_union_out_shape;
extern const struct shape everything_point_shape;
extern const struct shape everything_queries_in_shape;
extern const struct shape everything_queries_of_lists_in_shape;
extern const struct shape everything_rich_error_shape;
extern const struct shape everything_struct_event_shape;
extern const struct shape everything_text_event_shape;
extern const struct shape everything_tree_shape;

#endif
