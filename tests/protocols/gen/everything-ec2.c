/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/everything-ec2.h"

static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_integer = {
    .name = STR_INIT("Integer"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_boolean = {
    .name = STR_INIT("Boolean"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_double = {
    .name = STR_INIT("Double"), .kind = SHAPE_DOUBLE, .size = sizeof(struct opt_double),
};
static const struct shape shape_blob = {
    .name = STR_INIT("Blob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
};
static const struct shape shape_time = {
    .name = STR_INIT("Time"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
};

static const struct shape shape_string_list = {
    .name = STR_INIT("StringList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_string, .element_name = STR_INIT("member"),
};
static const struct shape shape_item_list = {
    .name = STR_INIT("ItemList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_ec2_pair_list), .element = &everything_ec2_pair_shape,
    .element_name = STR_INIT("item"),
};

static const struct member everything_ec2_names_in_members[] = {
    {.name = STR_INIT("Plain"), .wire_name = STR_INIT("Plain"), .shape = &shape_string,
     .offset = offsetof(struct everything_ec2_names_in, plain)},
    {.name = STR_INIT("lower"), .wire_name = STR_INIT("lower"), .query_name = STR_INIT("Lower"),
     .shape = &shape_integer, .offset = offsetof(struct everything_ec2_names_in, lower)},
    {.name = STR_INIT("Located"), .wire_name = STR_INIT("locatedName"),
     .query_name = STR_INIT("LocatedName"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_ec2_names_in, located)},
    {.name = STR_INIT("Queried"), .wire_name = STR_INIT("queriedName"),
     .query_name = STR_INIT("Own"), .shape = &shape_double,
     .offset = offsetof(struct everything_ec2_names_in, queried)},
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_ec2_names_in, bytes)},
    {.name = STR_INIT("When"), .wire_name = STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_ec2_names_in, when)},
    {.name = STR_INIT("Strings"), .wire_name = STR_INIT("stringSet"),
     .query_name = STR_INIT("Strings"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_ec2_names_in, strings)},
    {.name = STR_INIT("Items"), .wire_name = STR_INIT("Item"), .shape = &shape_item_list,
     .offset = offsetof(struct everything_ec2_names_in, items)},
    {.name = STR_INIT("One"), .wire_name = STR_INIT("one"), .query_name = STR_INIT("One"),
     .shape = &everything_ec2_pair_shape, .offset = offsetof(struct everything_ec2_names_in, one)},
};
const struct shape everything_ec2_names_in_shape = {
    .name = STR_INIT("NamesThing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_ec2_names_in), .member_count = 9,
    .members = everything_ec2_names_in_members,
};

static const struct member everything_ec2_names_out_members[] = {
    {.name = STR_INIT("Plain"), .wire_name = STR_INIT("Plain"), .shape = &shape_string,
     .offset = offsetof(struct everything_ec2_names_out, plain)},
    {.name = STR_INIT("lower"), .wire_name = STR_INIT("lower"), .query_name = STR_INIT("Lower"),
     .shape = &shape_integer, .offset = offsetof(struct everything_ec2_names_out, lower)},
    {.name = STR_INIT("Located"), .wire_name = STR_INIT("locatedName"),
     .query_name = STR_INIT("LocatedName"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_ec2_names_out, located)},
    {.name = STR_INIT("Queried"), .wire_name = STR_INIT("queriedName"),
     .query_name = STR_INIT("Own"), .shape = &shape_double,
     .offset = offsetof(struct everything_ec2_names_out, queried)},
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_ec2_names_out, bytes)},
    {.name = STR_INIT("When"), .wire_name = STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_ec2_names_out, when)},
    {.name = STR_INIT("Strings"), .wire_name = STR_INIT("stringSet"),
     .query_name = STR_INIT("Strings"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_ec2_names_out, strings)},
    {.name = STR_INIT("Items"), .wire_name = STR_INIT("Item"), .shape = &shape_item_list,
     .offset = offsetof(struct everything_ec2_names_out, items)},
    {.name = STR_INIT("One"), .wire_name = STR_INIT("one"), .query_name = STR_INIT("One"),
     .shape = &everything_ec2_pair_shape, .offset = offsetof(struct everything_ec2_names_out, one)},
};
const struct shape everything_ec2_names_out_shape = {
    .name = STR_INIT("NamesThing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_ec2_names_out), .member_count = 9,
    .members = everything_ec2_names_out_members,
};

static const struct member everything_ec2_pair_members[] = {
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("key"), .query_name = STR_INIT("Key"),
     .shape = &shape_string, .offset = offsetof(struct everything_ec2_pair, key)},
    {.name = STR_INIT("Value"), .wire_name = STR_INIT("value"), .query_name = STR_INIT("Value"),
     .shape = &shape_string, .offset = offsetof(struct everything_ec2_pair, value)},
    {.name = STR_INIT("Deeper"), .wire_name = STR_INIT("deeperSet"),
     .query_name = STR_INIT("DeeperSet"), .shape = &shape_item_list,
     .offset = offsetof(struct everything_ec2_pair, deeper)},
};
const struct shape everything_ec2_pair_shape = {
    .name = STR_INIT("Pair"), .kind = SHAPE_STRUCT, .size = sizeof(struct everything_ec2_pair),
    .member_count = 3, .members = everything_ec2_pair_members,
};

static const struct operation_facts operations[] = {
    [EVERYTHING_EC2_NAMES] =
        {.name = STR_INIT("Names"), .method = STR_INIT("POST"), .uri = STR_INIT("/"),
         .iam_action = STR_INIT("everything:Names"), .http_status = 200,
         .in_size = sizeof(struct everything_ec2_names_in),
         .out_size = sizeof(struct everything_ec2_names_out),
         .input = &everything_ec2_names_in_shape, .output = &everything_ec2_names_out_shape},
};

const struct service_facts everything_ec2_facts = {
    .name = STR_INIT("everything-ec2"), .signing_name = STR_INIT("everything"),
    .endpoint_prefix = STR_INIT("everything"), .api_version = STR_INIT("2026-01-01"),
    .xml_namespace = STR_INIT("https://example.com/everything"), .protocols = 1U << PROTOCOL_EC2,
    .protocol = PROTOCOL_EC2, .operation_count = 1, .operations = operations,
};
