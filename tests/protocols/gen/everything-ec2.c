/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/everything-ec2.h"

static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_double =
    {STR_INIT("Double"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_blob = {STR_INIT("Blob"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_time =
    {STR_INIT("Time"), SHAPE_TIME, .size = sizeof(struct opt_time)};

static const struct shape shape_string_list =
    {STR_INIT("StringList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_string,
     .element_name = STR_INIT("member")};
static const struct shape shape_item_list =
    {STR_INIT("ItemList"), SHAPE_LIST, .size = sizeof(struct everything_ec2_pair_list),
     .element = &everything_ec2_pair_shape, .element_name = STR_INIT("item")};

static const struct member everything_ec2_names_in_members[] = {
    {STR_INIT("Plain"), STR_INIT("Plain"), .shape = &shape_string,
     .offset = offsetof(struct everything_ec2_names_in, plain)},
    {STR_INIT("lower"), STR_INIT("lower"), .query_name = STR_INIT("Lower"), .shape = &shape_integer,
     .offset = offsetof(struct everything_ec2_names_in, lower)},
    {STR_INIT("Located"), STR_INIT("locatedName"), .query_name = STR_INIT("LocatedName"),
     .shape = &shape_boolean, .offset = offsetof(struct everything_ec2_names_in, located)},
    {STR_INIT("Queried"), STR_INIT("queriedName"), .query_name = STR_INIT("Own"),
     .shape = &shape_double, .offset = offsetof(struct everything_ec2_names_in, queried)},
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_ec2_names_in, bytes)},
    {STR_INIT("When"), STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_ec2_names_in, when)},
    {STR_INIT("Strings"), STR_INIT("stringSet"), .query_name = STR_INIT("Strings"),
     .shape = &shape_string_list, .offset = offsetof(struct everything_ec2_names_in, strings)},
    {STR_INIT("Items"), STR_INIT("Item"), .shape = &shape_item_list,
     .offset = offsetof(struct everything_ec2_names_in, items)},
    {STR_INIT("One"), STR_INIT("one"), .query_name = STR_INIT("One"),
     .shape = &everything_ec2_pair_shape, .offset = offsetof(struct everything_ec2_names_in, one)},
};
const struct shape everything_ec2_names_in_shape =
    {STR_INIT("NamesThing"), SHAPE_STRUCT, .size = sizeof(struct everything_ec2_names_in),
     .member_count = 9, .members = everything_ec2_names_in_members};

static const struct member everything_ec2_names_out_members[] = {
    {STR_INIT("Plain"), STR_INIT("Plain"), .shape = &shape_string,
     .offset = offsetof(struct everything_ec2_names_out, plain)},
    {STR_INIT("lower"), STR_INIT("lower"), .query_name = STR_INIT("Lower"), .shape = &shape_integer,
     .offset = offsetof(struct everything_ec2_names_out, lower)},
    {STR_INIT("Located"), STR_INIT("locatedName"), .query_name = STR_INIT("LocatedName"),
     .shape = &shape_boolean, .offset = offsetof(struct everything_ec2_names_out, located)},
    {STR_INIT("Queried"), STR_INIT("queriedName"), .query_name = STR_INIT("Own"),
     .shape = &shape_double, .offset = offsetof(struct everything_ec2_names_out, queried)},
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_ec2_names_out, bytes)},
    {STR_INIT("When"), STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_ec2_names_out, when)},
    {STR_INIT("Strings"), STR_INIT("stringSet"), .query_name = STR_INIT("Strings"),
     .shape = &shape_string_list, .offset = offsetof(struct everything_ec2_names_out, strings)},
    {STR_INIT("Items"), STR_INIT("Item"), .shape = &shape_item_list,
     .offset = offsetof(struct everything_ec2_names_out, items)},
    {STR_INIT("One"), STR_INIT("one"), .query_name = STR_INIT("One"),
     .shape = &everything_ec2_pair_shape, .offset = offsetof(struct everything_ec2_names_out, one)},
};
const struct shape everything_ec2_names_out_shape =
    {STR_INIT("NamesThing"), SHAPE_STRUCT, .size = sizeof(struct everything_ec2_names_out),
     .member_count = 9, .members = everything_ec2_names_out_members};

static const struct member everything_ec2_pair_members[] = {
    {STR_INIT("Key"), STR_INIT("key"), .query_name = STR_INIT("Key"), .shape = &shape_string,
     .offset = offsetof(struct everything_ec2_pair, key)},
    {STR_INIT("Value"), STR_INIT("value"), .query_name = STR_INIT("Value"), .shape = &shape_string,
     .offset = offsetof(struct everything_ec2_pair, value)},
    {STR_INIT("Deeper"), STR_INIT("deeperSet"), .query_name = STR_INIT("DeeperSet"),
     .shape = &shape_item_list, .offset = offsetof(struct everything_ec2_pair, deeper)},
};
const struct shape everything_ec2_pair_shape =
    {STR_INIT("Pair"), SHAPE_STRUCT, .size = sizeof(struct everything_ec2_pair), .member_count = 3,
     .members = everything_ec2_pair_members};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [EVERYTHING_EC2_NAMES] = {RPC, .name = STR_INIT("Names"),
        .iam_action = STR_INIT("everything:Names"),
        .in_size = sizeof(struct everything_ec2_names_in),
        .out_size = sizeof(struct everything_ec2_names_out),
        .input = &everything_ec2_names_in_shape, .output = &everything_ec2_names_out_shape},
};

const struct service_facts everything_ec2_facts =
    {.name = STR_INIT("everything-ec2"), .signing_name = STR_INIT("everything"),
     .endpoint_prefix = STR_INIT("everything"), .api_version = STR_INIT("2026-01-01"),
     .xml_namespace = STR_INIT("https://example.com/everything"), .protocols = 1U << PROTOCOL_EC2,
     .protocol = PROTOCOL_EC2, .operation_count = 1, .operations = operations};
