/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/everything-rpc.h"

_Static_assert(offsetof(struct everything_rpc_bool_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_int_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_nothing_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_point_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_str_list_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_str_map_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_time_entry, value) == sizeof(struct str), "see shape.h");
_Static_assert(offsetof(struct everything_rpc_tree_entry, value) == sizeof(struct str), "see shape.h");

static const struct str enum_color[] = {STR_INIT("RED"), STR_INIT("GREEN"), STR_INIT("sky blue")};

static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_boolean = {
    .name = STR_INIT("Boolean"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_byte = {
    .name = STR_INIT("Byte"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = -128, .max = 127,
};
static const struct shape shape_short = {
    .name = STR_INIT("Short"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = -32768, .max = 32767,
};
static const struct shape shape_integer = {
    .name = STR_INIT("Integer"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
};
static const struct shape shape_long = {
    .name = STR_INIT("Long"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
};
static const struct shape shape_float = {
    .name = STR_INIT("Float"), .kind = SHAPE_DOUBLE, .size = sizeof(struct opt_double),
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
static const struct shape shape_time_iso = {
    .name = STR_INIT("TimeIso"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_ISO8601,
};
static const struct shape shape_time_unix = {
    .name = STR_INIT("TimeUnix"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_UNIX,
};
static const struct shape shape_time_http = {
    .name = STR_INIT("TimeHttp"), .kind = SHAPE_TIME, .size = sizeof(struct opt_time),
    .time_format = TIME_HTTP,
};
static const struct shape shape_document = {
    .name = STR_INIT("Document"), .kind = SHAPE_DOCUMENT, .size = sizeof(struct str),
};
static const struct shape shape_color = {
    .name = STR_INIT("Color"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_color, .enum_count = 3,
};
static const struct shape shape_name = {
    .name = STR_INIT("Name"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 8, .pattern = "[a-z]+(-[a-z0-9]+)*",
};
static const struct shape shape_secret = {
    .name = STR_INIT("Secret"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_SENSITIVE,
};
static const struct shape shape_level = {
    .name = STR_INIT("Level"), .kind = SHAPE_INT, .size = sizeof(struct opt_int),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 5,
};
static const struct shape shape_ratio = {
    .name = STR_INIT("Ratio"), .kind = SHAPE_DOUBLE, .size = sizeof(struct opt_double),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 0.5,
};
static const struct shape shape_short_blob = {
    .name = STR_INIT("ShortBlob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MAX, .max = 4,
};

static const struct shape shape_string_list = {
    .name = STR_INIT("StringList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_string, .element_name = STR_INIT("member"),
};
static const struct shape shape_named_list = {
    .name = STR_INIT("NamedList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_string, .element_name = STR_INIT("item"),
};
static const struct shape shape_flat_list = {
    .name = STR_INIT("FlatList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_FLATTENED, .element = &shape_string, .element_name = STR_INIT("member"),
};
static const struct shape shape_flat_named_list = {
    .name = STR_INIT("FlatNamedList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_FLATTENED, .element = &shape_string, .element_name = STR_INIT("item"),
};
static const struct shape shape_namespaced_list = {
    .name = STR_INIT("NamespacedList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_string, .element_name = STR_INIT("member"),
};
static const struct shape shape_blob_list = {
    .name = STR_INIT("BlobList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_blob, .element_name = STR_INIT("member"),
};
static const struct shape shape_boolean_list = {
    .name = STR_INIT("BooleanList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_bool_list), .element = &shape_boolean,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_integer_list = {
    .name = STR_INIT("IntegerList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_int_list), .element = &shape_integer,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_long_list = {
    .name = STR_INIT("LongList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_long_list), .element = &shape_long,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_double_list = {
    .name = STR_INIT("DoubleList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_double_list), .element = &shape_double,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_time_list = {
    .name = STR_INIT("TimeList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_time_list), .element = &shape_time,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_color_list = {
    .name = STR_INIT("ColorList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_color, .element_name = STR_INIT("member"),
};
static const struct shape shape_list_of_lists = {
    .name = STR_INIT("ListOfLists"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_str_list_list), .element = &shape_string_list,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_point_list = {
    .name = STR_INIT("PointList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_point_list), .element = &everything_rpc_point_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_flat_point_list = {
    .name = STR_INIT("FlatPointList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_point_list), .flags = SHAPE_FLATTENED,
    .element = &everything_rpc_point_shape, .element_name = STR_INIT("member"),
};
static const struct shape shape_string_map = {
    .name = STR_INIT("StringMap"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .element = &shape_string, .key = &shape_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_choice_list = {
    .name = STR_INIT("ChoiceList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_choice_list), .element = &everything_rpc_choice_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_document_list = {
    .name = STR_INIT("DocumentList"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .element = &shape_document, .element_name = STR_INIT("member"),
};
static const struct shape shape_map_list = {
    .name = STR_INIT("MapList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_str_map_list), .element = &shape_string_map,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_few_names = {
    .name = STR_INIT("FewNames"), .kind = SHAPE_LIST, .size = sizeof(struct str_list),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2, .element = &shape_name,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_named_map = {
    .name = STR_INIT("NamedMap"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .element = &shape_string, .key = &shape_string, .key_name = STR_INIT("Name"),
    .value_name = STR_INIT("Setting"),
};
static const struct shape shape_flat_map = {
    .name = STR_INIT("FlatMap"), .kind = SHAPE_MAP, .size = sizeof(struct str_map),
    .flags = SHAPE_FLATTENED, .element = &shape_string, .key = &shape_string,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_boolean_map = {
    .name = STR_INIT("BooleanMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct everything_rpc_bool_map), .element = &shape_boolean, .key = &shape_string,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_integer_map = {
    .name = STR_INIT("IntegerMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct everything_rpc_int_map), .element = &shape_integer, .key = &shape_string,
    .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_time_map = {
    .name = STR_INIT("TimeMap"), .kind = SHAPE_MAP, .size = sizeof(struct everything_rpc_time_map),
    .element = &shape_time, .key = &shape_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};
static const struct shape shape_list_map = {
    .name = STR_INIT("ListMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct everything_rpc_str_list_map), .element = &shape_string_list,
    .key = &shape_string, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_map_map = {
    .name = STR_INIT("MapMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct everything_rpc_str_map_map), .element = &shape_string_map,
    .key = &shape_string, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_point_map = {
    .name = STR_INIT("PointMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct everything_rpc_point_map), .element = &everything_rpc_point_shape,
    .key = &shape_color, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_nothing_map = {
    .name = STR_INIT("NothingMap"), .kind = SHAPE_MAP,
    .size = sizeof(struct everything_rpc_nothing_map), .element = &everything_rpc_nothing_shape,
    .key = &shape_string, .key_name = STR_INIT("key"), .value_name = STR_INIT("value"),
};
static const struct shape shape_tree_list = {
    .name = STR_INIT("TreeList"), .kind = SHAPE_LIST,
    .size = sizeof(struct everything_rpc_tree_list), .element = &everything_rpc_tree_shape,
    .element_name = STR_INIT("member"),
};
static const struct shape shape_tree_map = {
    .name = STR_INIT("TreeMap"), .kind = SHAPE_MAP, .size = sizeof(struct everything_rpc_tree_map),
    .element = &everything_rpc_tree_shape, .key = &shape_string, .key_name = STR_INIT("key"),
    .value_name = STR_INIT("value"),
};

static const struct member everything_rpc_attributed_members[] = {
    {.name = STR_INIT("Kind"), .wire_name = STR_INIT("xsi:type"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_attributed, kind), .flags = MEMBER_XML_ATTRIBUTE},
    {.name = STR_INIT("Id"), .wire_name = STR_INIT("id"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_attributed, id), .flags = MEMBER_XML_ATTRIBUTE},
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_attributed, text)},
};
const struct shape everything_rpc_attributed_shape = {
    .name = STR_INIT("Attributed"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_attributed), .member_count = 3,
    .members = everything_rpc_attributed_members,
};

static const struct member everything_rpc_body_in_members[] = {
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, text), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Renamed"), .wire_name = STR_INIT("otherName"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, renamed)},
    {.name = STR_INIT("Flag"), .wire_name = STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_body_in, flag)},
    {.name = STR_INIT("Byte"), .wire_name = STR_INIT("Byte"), .shape = &shape_byte,
     .offset = offsetof(struct everything_rpc_body_in, byte)},
    {.name = STR_INIT("Short"), .wire_name = STR_INIT("Short"), .shape = &shape_short,
     .offset = offsetof(struct everything_rpc_body_in, short_)},
    {.name = STR_INIT("Integer"), .wire_name = STR_INIT("Integer"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_body_in, integer)},
    {.name = STR_INIT("Long"), .wire_name = STR_INIT("Long"), .shape = &shape_long,
     .offset = offsetof(struct everything_rpc_body_in, long_)},
    {.name = STR_INIT("Float"), .wire_name = STR_INIT("Float"), .shape = &shape_float,
     .offset = offsetof(struct everything_rpc_body_in, float_)},
    {.name = STR_INIT("Double"), .wire_name = STR_INIT("Double"), .shape = &shape_double,
     .offset = offsetof(struct everything_rpc_body_in, double_)},
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_body_in, bytes)},
    {.name = STR_INIT("When"), .wire_name = STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_in, when)},
    {.name = STR_INIT("WhenIso"), .wire_name = STR_INIT("WhenIso"), .shape = &shape_time_iso,
     .offset = offsetof(struct everything_rpc_body_in, when_iso), .time_format = TIME_ISO8601},
    {.name = STR_INIT("WhenUnix"), .wire_name = STR_INIT("WhenUnix"), .shape = &shape_time_unix,
     .offset = offsetof(struct everything_rpc_body_in, when_unix), .time_format = TIME_UNIX},
    {.name = STR_INIT("WhenHttp"), .wire_name = STR_INIT("WhenHttp"), .shape = &shape_time_http,
     .offset = offsetof(struct everything_rpc_body_in, when_http), .time_format = TIME_HTTP},
    {.name = STR_INIT("WhenMember"), .wire_name = STR_INIT("WhenMember"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_in, when_member), .time_format = TIME_HTTP},
    {.name = STR_INIT("Document"), .wire_name = STR_INIT("Document"), .shape = &shape_document,
     .offset = offsetof(struct everything_rpc_body_in, document)},
    {.name = STR_INIT("Json"), .wire_name = STR_INIT("Json"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, json), .flags = MEMBER_JSON_VALUE},
    {.name = STR_INIT("Color"), .wire_name = STR_INIT("Color"), .shape = &shape_color,
     .offset = offsetof(struct everything_rpc_body_in, color)},
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_name,
     .offset = offsetof(struct everything_rpc_body_in, name)},
    {.name = STR_INIT("Secret"), .wire_name = STR_INIT("Secret"), .shape = &shape_secret,
     .offset = offsetof(struct everything_rpc_body_in, secret), .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("Level"), .wire_name = STR_INIT("Level"), .shape = &shape_level,
     .offset = offsetof(struct everything_rpc_body_in, level)},
    {.name = STR_INIT("Ratio"), .wire_name = STR_INIT("Ratio"), .shape = &shape_ratio,
     .offset = offsetof(struct everything_rpc_body_in, ratio)},
    {.name = STR_INIT("ShortBytes"), .wire_name = STR_INIT("ShortBytes"),
     .shape = &shape_short_blob, .offset = offsetof(struct everything_rpc_body_in, short_bytes)},
    {.name = STR_INIT("Token"), .wire_name = STR_INIT("Token"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, token), .flags = MEMBER_IDEMPOTENCY},
    {.name = STR_INIT("Strings"), .wire_name = STR_INIT("Strings"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_body_in, strings)},
    {.name = STR_INIT("Named"), .wire_name = STR_INIT("named"), .shape = &shape_named_list,
     .offset = offsetof(struct everything_rpc_body_in, named)},
    {.name = STR_INIT("Flat"), .wire_name = STR_INIT("Flat"), .shape = &shape_flat_list,
     .offset = offsetof(struct everything_rpc_body_in, flat), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("FlatMember"), .wire_name = STR_INIT("flatMember"),
     .shape = &shape_string_list, .offset = offsetof(struct everything_rpc_body_in, flat_member),
     .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("FlatNamed"), .wire_name = STR_INIT("FlatNamed"),
     .query_name = STR_INIT("item"), .shape = &shape_flat_named_list,
     .offset = offsetof(struct everything_rpc_body_in, flat_named), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Namespaced"), .wire_name = STR_INIT("Namespaced"),
     .xml_namespace = STR_INIT("https://example.com/list"), .shape = &shape_namespaced_list,
     .offset = offsetof(struct everything_rpc_body_in, namespaced)},
    {.name = STR_INIT("Blobs"), .wire_name = STR_INIT("Blobs"), .shape = &shape_blob_list,
     .offset = offsetof(struct everything_rpc_body_in, blobs)},
    {.name = STR_INIT("Booleans"), .wire_name = STR_INIT("Booleans"), .shape = &shape_boolean_list,
     .offset = offsetof(struct everything_rpc_body_in, booleans)},
    {.name = STR_INIT("Integers"), .wire_name = STR_INIT("Integers"), .shape = &shape_integer_list,
     .offset = offsetof(struct everything_rpc_body_in, integers)},
    {.name = STR_INIT("Longs"), .wire_name = STR_INIT("Longs"), .shape = &shape_long_list,
     .offset = offsetof(struct everything_rpc_body_in, longs)},
    {.name = STR_INIT("Doubles"), .wire_name = STR_INIT("Doubles"), .shape = &shape_double_list,
     .offset = offsetof(struct everything_rpc_body_in, doubles)},
    {.name = STR_INIT("Times"), .wire_name = STR_INIT("Times"), .shape = &shape_time_list,
     .offset = offsetof(struct everything_rpc_body_in, times)},
    {.name = STR_INIT("Colors"), .wire_name = STR_INIT("Colors"), .shape = &shape_color_list,
     .offset = offsetof(struct everything_rpc_body_in, colors)},
    {.name = STR_INIT("Lists"), .wire_name = STR_INIT("Lists"), .shape = &shape_list_of_lists,
     .offset = offsetof(struct everything_rpc_body_in, lists)},
    {.name = STR_INIT("Points"), .wire_name = STR_INIT("Points"), .shape = &shape_point_list,
     .offset = offsetof(struct everything_rpc_body_in, points)},
    {.name = STR_INIT("FlatPoints"), .wire_name = STR_INIT("flatPoint"),
     .shape = &shape_flat_point_list,
     .offset = offsetof(struct everything_rpc_body_in, flat_points), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Choices"), .wire_name = STR_INIT("Choices"), .shape = &shape_choice_list,
     .offset = offsetof(struct everything_rpc_body_in, choices)},
    {.name = STR_INIT("Documents"), .wire_name = STR_INIT("Documents"),
     .shape = &shape_document_list, .offset = offsetof(struct everything_rpc_body_in, documents)},
    {.name = STR_INIT("Maps"), .wire_name = STR_INIT("Maps"), .shape = &shape_map_list,
     .offset = offsetof(struct everything_rpc_body_in, maps)},
    {.name = STR_INIT("FewNames"), .wire_name = STR_INIT("FewNames"), .shape = &shape_few_names,
     .offset = offsetof(struct everything_rpc_body_in, few_names)},
    {.name = STR_INIT("StringMap"), .wire_name = STR_INIT("StringMap"), .shape = &shape_string_map,
     .offset = offsetof(struct everything_rpc_body_in, string_map)},
    {.name = STR_INIT("NamedMap"), .wire_name = STR_INIT("NamedMap"), .shape = &shape_named_map,
     .offset = offsetof(struct everything_rpc_body_in, named_map)},
    {.name = STR_INIT("FlatMap"), .wire_name = STR_INIT("flatMap"), .shape = &shape_flat_map,
     .offset = offsetof(struct everything_rpc_body_in, flat_map), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("BooleanMap"), .wire_name = STR_INIT("BooleanMap"),
     .shape = &shape_boolean_map, .offset = offsetof(struct everything_rpc_body_in, boolean_map)},
    {.name = STR_INIT("IntegerMap"), .wire_name = STR_INIT("IntegerMap"),
     .shape = &shape_integer_map, .offset = offsetof(struct everything_rpc_body_in, integer_map)},
    {.name = STR_INIT("TimeMap"), .wire_name = STR_INIT("TimeMap"), .shape = &shape_time_map,
     .offset = offsetof(struct everything_rpc_body_in, time_map)},
    {.name = STR_INIT("ListMap"), .wire_name = STR_INIT("ListMap"), .shape = &shape_list_map,
     .offset = offsetof(struct everything_rpc_body_in, list_map)},
    {.name = STR_INIT("MapMap"), .wire_name = STR_INIT("MapMap"), .shape = &shape_map_map,
     .offset = offsetof(struct everything_rpc_body_in, map_map)},
    {.name = STR_INIT("PointMap"), .wire_name = STR_INIT("PointMap"), .shape = &shape_point_map,
     .offset = offsetof(struct everything_rpc_body_in, point_map)},
    {.name = STR_INIT("NothingMap"), .wire_name = STR_INIT("NothingMap"),
     .shape = &shape_nothing_map, .offset = offsetof(struct everything_rpc_body_in, nothing_map)},
    {.name = STR_INIT("Point"), .wire_name = STR_INIT("Point"),
     .shape = &everything_rpc_point_shape, .offset = offsetof(struct everything_rpc_body_in, point)},
    {.name = STR_INIT("Choice"), .wire_name = STR_INIT("Choice"),
     .shape = &everything_rpc_choice_shape,
     .offset = offsetof(struct everything_rpc_body_in, choice)},
    {.name = STR_INIT("Tree"), .wire_name = STR_INIT("Tree"), .shape = &everything_rpc_tree_shape,
     .offset = offsetof(struct everything_rpc_body_in, tree)},
    {.name = STR_INIT("Nothing"), .wire_name = STR_INIT("Nothing"),
     .shape = &everything_rpc_nothing_shape,
     .offset = offsetof(struct everything_rpc_body_in, nothing)},
    {.name = STR_INIT("Attributed"), .wire_name = STR_INIT("Attributed"),
     .xml_namespace = STR_INIT("http://www.w3.org/2001/XMLSchema-instance"),
     .xml_prefix = STR_INIT("xsi"), .shape = &everything_rpc_attributed_shape,
     .offset = offsetof(struct everything_rpc_body_in, attributed)},
};
const struct shape everything_rpc_body_in_shape = {
    .name = STR_INIT("BodyThing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_body_in), .member_count = 59,
    .members = everything_rpc_body_in_members,
};

static const struct member everything_rpc_body_out_members[] = {
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, text), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Renamed"), .wire_name = STR_INIT("otherName"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, renamed)},
    {.name = STR_INIT("Flag"), .wire_name = STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_body_out, flag)},
    {.name = STR_INIT("Byte"), .wire_name = STR_INIT("Byte"), .shape = &shape_byte,
     .offset = offsetof(struct everything_rpc_body_out, byte)},
    {.name = STR_INIT("Short"), .wire_name = STR_INIT("Short"), .shape = &shape_short,
     .offset = offsetof(struct everything_rpc_body_out, short_)},
    {.name = STR_INIT("Integer"), .wire_name = STR_INIT("Integer"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_body_out, integer)},
    {.name = STR_INIT("Long"), .wire_name = STR_INIT("Long"), .shape = &shape_long,
     .offset = offsetof(struct everything_rpc_body_out, long_)},
    {.name = STR_INIT("Float"), .wire_name = STR_INIT("Float"), .shape = &shape_float,
     .offset = offsetof(struct everything_rpc_body_out, float_)},
    {.name = STR_INIT("Double"), .wire_name = STR_INIT("Double"), .shape = &shape_double,
     .offset = offsetof(struct everything_rpc_body_out, double_)},
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_body_out, bytes)},
    {.name = STR_INIT("When"), .wire_name = STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_out, when)},
    {.name = STR_INIT("WhenIso"), .wire_name = STR_INIT("WhenIso"), .shape = &shape_time_iso,
     .offset = offsetof(struct everything_rpc_body_out, when_iso), .time_format = TIME_ISO8601},
    {.name = STR_INIT("WhenUnix"), .wire_name = STR_INIT("WhenUnix"), .shape = &shape_time_unix,
     .offset = offsetof(struct everything_rpc_body_out, when_unix), .time_format = TIME_UNIX},
    {.name = STR_INIT("WhenHttp"), .wire_name = STR_INIT("WhenHttp"), .shape = &shape_time_http,
     .offset = offsetof(struct everything_rpc_body_out, when_http), .time_format = TIME_HTTP},
    {.name = STR_INIT("WhenMember"), .wire_name = STR_INIT("WhenMember"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_out, when_member), .time_format = TIME_HTTP},
    {.name = STR_INIT("Document"), .wire_name = STR_INIT("Document"), .shape = &shape_document,
     .offset = offsetof(struct everything_rpc_body_out, document)},
    {.name = STR_INIT("Json"), .wire_name = STR_INIT("Json"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, json), .flags = MEMBER_JSON_VALUE},
    {.name = STR_INIT("Color"), .wire_name = STR_INIT("Color"), .shape = &shape_color,
     .offset = offsetof(struct everything_rpc_body_out, color)},
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_name,
     .offset = offsetof(struct everything_rpc_body_out, name)},
    {.name = STR_INIT("Secret"), .wire_name = STR_INIT("Secret"), .shape = &shape_secret,
     .offset = offsetof(struct everything_rpc_body_out, secret), .flags = MEMBER_SENSITIVE},
    {.name = STR_INIT("Level"), .wire_name = STR_INIT("Level"), .shape = &shape_level,
     .offset = offsetof(struct everything_rpc_body_out, level)},
    {.name = STR_INIT("Ratio"), .wire_name = STR_INIT("Ratio"), .shape = &shape_ratio,
     .offset = offsetof(struct everything_rpc_body_out, ratio)},
    {.name = STR_INIT("ShortBytes"), .wire_name = STR_INIT("ShortBytes"),
     .shape = &shape_short_blob, .offset = offsetof(struct everything_rpc_body_out, short_bytes)},
    {.name = STR_INIT("Token"), .wire_name = STR_INIT("Token"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, token), .flags = MEMBER_IDEMPOTENCY},
    {.name = STR_INIT("Strings"), .wire_name = STR_INIT("Strings"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_body_out, strings)},
    {.name = STR_INIT("Named"), .wire_name = STR_INIT("named"), .shape = &shape_named_list,
     .offset = offsetof(struct everything_rpc_body_out, named)},
    {.name = STR_INIT("Flat"), .wire_name = STR_INIT("Flat"), .shape = &shape_flat_list,
     .offset = offsetof(struct everything_rpc_body_out, flat), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("FlatMember"), .wire_name = STR_INIT("flatMember"),
     .shape = &shape_string_list, .offset = offsetof(struct everything_rpc_body_out, flat_member),
     .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("FlatNamed"), .wire_name = STR_INIT("FlatNamed"),
     .query_name = STR_INIT("item"), .shape = &shape_flat_named_list,
     .offset = offsetof(struct everything_rpc_body_out, flat_named), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Namespaced"), .wire_name = STR_INIT("Namespaced"),
     .xml_namespace = STR_INIT("https://example.com/list"), .shape = &shape_namespaced_list,
     .offset = offsetof(struct everything_rpc_body_out, namespaced)},
    {.name = STR_INIT("Blobs"), .wire_name = STR_INIT("Blobs"), .shape = &shape_blob_list,
     .offset = offsetof(struct everything_rpc_body_out, blobs)},
    {.name = STR_INIT("Booleans"), .wire_name = STR_INIT("Booleans"), .shape = &shape_boolean_list,
     .offset = offsetof(struct everything_rpc_body_out, booleans)},
    {.name = STR_INIT("Integers"), .wire_name = STR_INIT("Integers"), .shape = &shape_integer_list,
     .offset = offsetof(struct everything_rpc_body_out, integers)},
    {.name = STR_INIT("Longs"), .wire_name = STR_INIT("Longs"), .shape = &shape_long_list,
     .offset = offsetof(struct everything_rpc_body_out, longs)},
    {.name = STR_INIT("Doubles"), .wire_name = STR_INIT("Doubles"), .shape = &shape_double_list,
     .offset = offsetof(struct everything_rpc_body_out, doubles)},
    {.name = STR_INIT("Times"), .wire_name = STR_INIT("Times"), .shape = &shape_time_list,
     .offset = offsetof(struct everything_rpc_body_out, times)},
    {.name = STR_INIT("Colors"), .wire_name = STR_INIT("Colors"), .shape = &shape_color_list,
     .offset = offsetof(struct everything_rpc_body_out, colors)},
    {.name = STR_INIT("Lists"), .wire_name = STR_INIT("Lists"), .shape = &shape_list_of_lists,
     .offset = offsetof(struct everything_rpc_body_out, lists)},
    {.name = STR_INIT("Points"), .wire_name = STR_INIT("Points"), .shape = &shape_point_list,
     .offset = offsetof(struct everything_rpc_body_out, points)},
    {.name = STR_INIT("FlatPoints"), .wire_name = STR_INIT("flatPoint"),
     .shape = &shape_flat_point_list,
     .offset = offsetof(struct everything_rpc_body_out, flat_points), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("Choices"), .wire_name = STR_INIT("Choices"), .shape = &shape_choice_list,
     .offset = offsetof(struct everything_rpc_body_out, choices)},
    {.name = STR_INIT("Documents"), .wire_name = STR_INIT("Documents"),
     .shape = &shape_document_list, .offset = offsetof(struct everything_rpc_body_out, documents)},
    {.name = STR_INIT("Maps"), .wire_name = STR_INIT("Maps"), .shape = &shape_map_list,
     .offset = offsetof(struct everything_rpc_body_out, maps)},
    {.name = STR_INIT("FewNames"), .wire_name = STR_INIT("FewNames"), .shape = &shape_few_names,
     .offset = offsetof(struct everything_rpc_body_out, few_names)},
    {.name = STR_INIT("StringMap"), .wire_name = STR_INIT("StringMap"), .shape = &shape_string_map,
     .offset = offsetof(struct everything_rpc_body_out, string_map)},
    {.name = STR_INIT("NamedMap"), .wire_name = STR_INIT("NamedMap"), .shape = &shape_named_map,
     .offset = offsetof(struct everything_rpc_body_out, named_map)},
    {.name = STR_INIT("FlatMap"), .wire_name = STR_INIT("flatMap"), .shape = &shape_flat_map,
     .offset = offsetof(struct everything_rpc_body_out, flat_map), .flags = MEMBER_FLATTENED},
    {.name = STR_INIT("BooleanMap"), .wire_name = STR_INIT("BooleanMap"),
     .shape = &shape_boolean_map, .offset = offsetof(struct everything_rpc_body_out, boolean_map)},
    {.name = STR_INIT("IntegerMap"), .wire_name = STR_INIT("IntegerMap"),
     .shape = &shape_integer_map, .offset = offsetof(struct everything_rpc_body_out, integer_map)},
    {.name = STR_INIT("TimeMap"), .wire_name = STR_INIT("TimeMap"), .shape = &shape_time_map,
     .offset = offsetof(struct everything_rpc_body_out, time_map)},
    {.name = STR_INIT("ListMap"), .wire_name = STR_INIT("ListMap"), .shape = &shape_list_map,
     .offset = offsetof(struct everything_rpc_body_out, list_map)},
    {.name = STR_INIT("MapMap"), .wire_name = STR_INIT("MapMap"), .shape = &shape_map_map,
     .offset = offsetof(struct everything_rpc_body_out, map_map)},
    {.name = STR_INIT("PointMap"), .wire_name = STR_INIT("PointMap"), .shape = &shape_point_map,
     .offset = offsetof(struct everything_rpc_body_out, point_map)},
    {.name = STR_INIT("NothingMap"), .wire_name = STR_INIT("NothingMap"),
     .shape = &shape_nothing_map, .offset = offsetof(struct everything_rpc_body_out, nothing_map)},
    {.name = STR_INIT("Point"), .wire_name = STR_INIT("Point"),
     .shape = &everything_rpc_point_shape, .offset = offsetof(struct everything_rpc_body_out, point)},
    {.name = STR_INIT("Choice"), .wire_name = STR_INIT("Choice"),
     .shape = &everything_rpc_choice_shape,
     .offset = offsetof(struct everything_rpc_body_out, choice)},
    {.name = STR_INIT("Tree"), .wire_name = STR_INIT("Tree"), .shape = &everything_rpc_tree_shape,
     .offset = offsetof(struct everything_rpc_body_out, tree)},
    {.name = STR_INIT("Nothing"), .wire_name = STR_INIT("Nothing"),
     .shape = &everything_rpc_nothing_shape,
     .offset = offsetof(struct everything_rpc_body_out, nothing)},
    {.name = STR_INIT("Attributed"), .wire_name = STR_INIT("Attributed"),
     .xml_namespace = STR_INIT("http://www.w3.org/2001/XMLSchema-instance"),
     .xml_prefix = STR_INIT("xsi"), .shape = &everything_rpc_attributed_shape,
     .offset = offsetof(struct everything_rpc_body_out, attributed)},
};
const struct shape everything_rpc_body_out_shape = {
    .name = STR_INIT("BodyThing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_body_out), .member_count = 59,
    .members = everything_rpc_body_out_members,
};

static const struct member everything_rpc_bytes_event_members[] = {
    {.name = STR_INIT("Kind"), .wire_name = STR_INIT("Kind"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_bytes_event, kind), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Payload"), .wire_name = STR_INIT("Payload"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_bytes_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape everything_rpc_bytes_event_shape = {
    .name = STR_INIT("BytesEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_bytes_event), .flags = SHAPE_EVENT, .member_count = 2,
    .members = everything_rpc_bytes_event_members,
};

static const struct member everything_rpc_choice_members[] = {
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_choice, text)},
    {.name = STR_INIT("Number"), .wire_name = STR_INIT("Number"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_choice, number)},
    {.name = STR_INIT("Flag"), .wire_name = STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_choice, flag)},
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_choice, bytes)},
    {.name = STR_INIT("When"), .wire_name = STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_choice, when)},
    {.name = STR_INIT("Color"), .wire_name = STR_INIT("Color"), .shape = &shape_color,
     .offset = offsetof(struct everything_rpc_choice, color)},
    {.name = STR_INIT("List"), .wire_name = STR_INIT("List"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_choice, list)},
    {.name = STR_INIT("Map"), .wire_name = STR_INIT("Map"), .shape = &shape_string_map,
     .offset = offsetof(struct everything_rpc_choice, map)},
    {.name = STR_INIT("Point"), .wire_name = STR_INIT("point"),
     .shape = &everything_rpc_point_shape, .offset = offsetof(struct everything_rpc_choice, point)},
    {.name = STR_INIT("Deeper"), .wire_name = STR_INIT("Deeper"),
     .shape = &everything_rpc_choice_shape, .offset = offsetof(struct everything_rpc_choice, deeper)},
};
const struct shape everything_rpc_choice_shape = {
    .name = STR_INIT("Choice"), .kind = SHAPE_UNION, .size = sizeof(struct everything_rpc_choice),
    .member_count = 10, .members = everything_rpc_choice_members,
};

const struct shape everything_rpc_empty_structs_in_shape = {
    .name = STR_INIT("Nothing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_empty_structs_in),
};

const struct shape everything_rpc_empty_structs_out_shape = {
    .name = STR_INIT("Nothing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_empty_structs_out),
};

const struct shape everything_rpc_end_event_shape = {
    .name = STR_INIT("EndEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_end_event), .flags = SHAPE_EVENT,
};

static const struct member everything_rpc_event_error_members[] = {
    {.name = STR_INIT("message"), .wire_name = STR_INIT("message"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_event_error, message)},
    {.name = STR_INIT("OriginalStatus"), .wire_name = STR_INIT("OriginalStatus"),
     .shape = &shape_integer, .offset = offsetof(struct everything_rpc_event_error, original_status)},
};
const struct shape everything_rpc_event_error_shape = {
    .name = STR_INIT("EventError"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_event_error), .flags = SHAPE_EXCEPTION, .member_count = 2,
    .members = everything_rpc_event_error_members,
};

static const struct member everything_rpc_event_error_error_members[] = {
    {.name = STR_INIT("OriginalStatus"), .wire_name = STR_INIT("OriginalStatus"),
     .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_event_error_error, original_status)},
};
const struct shape everything_rpc_event_error_error_shape = {
    .name = STR_INIT("EventError"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_event_error_error), .flags = SHAPE_EXCEPTION,
    .member_count = 1, .members = everything_rpc_event_error_error_members,
};

static const struct member everything_rpc_event_stream_members[] = {
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"),
     .shape = &everything_rpc_bytes_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, bytes)},
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"),
     .shape = &everything_rpc_text_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, text)},
    {.name = STR_INIT("Struct"), .wire_name = STR_INIT("Struct"),
     .shape = &everything_rpc_struct_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, struct_)},
    {.name = STR_INIT("Members"), .wire_name = STR_INIT("Members"),
     .shape = &everything_rpc_members_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, members)},
    {.name = STR_INIT("Headers"), .wire_name = STR_INIT("Headers"),
     .shape = &everything_rpc_headers_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, headers)},
    {.name = STR_INIT("End"), .wire_name = STR_INIT("End"),
     .shape = &everything_rpc_end_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, end)},
    {.name = STR_INIT("Error"), .wire_name = STR_INIT("Error"),
     .shape = &everything_rpc_event_error_shape,
     .offset = offsetof(struct everything_rpc_event_stream, error)},
};
const struct shape everything_rpc_event_stream_shape = {
    .name = STR_INIT("EventStream"), .kind = SHAPE_EVENTS,
    .size = sizeof(struct everything_rpc_event_stream), .member_count = 7,
    .members = everything_rpc_event_stream_members,
};

const struct shape everything_rpc_events_out_in_shape = {
    .name = STR_INIT("Nothing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_events_out_in),
};

static const struct member everything_rpc_events_out_out_members[] = {
    {.name = STR_INIT("Session"), .wire_name = STR_INIT("x-session"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_events_out_out, session)},
    {.name = STR_INIT("Events"), .wire_name = STR_INIT("Events"),
     .shape = &everything_rpc_event_stream_shape,
     .offset = offsetof(struct everything_rpc_events_out_out, events), .flags = MEMBER_PAYLOAD},
};
const struct shape everything_rpc_events_out_out_shape = {
    .name = STR_INIT("EventsPayload"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_events_out_out), .member_count = 2,
    .members = everything_rpc_events_out_out_members,
};

static const struct member everything_rpc_headers_event_members[] = {
    {.name = STR_INIT("Flag"), .wire_name = STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_headers_event, flag), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Byte"), .wire_name = STR_INIT("Byte"), .shape = &shape_byte,
     .offset = offsetof(struct everything_rpc_headers_event, byte), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Short"), .wire_name = STR_INIT("Short"), .shape = &shape_short,
     .offset = offsetof(struct everything_rpc_headers_event, short_), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Integer"), .wire_name = STR_INIT("Integer"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_headers_event, integer), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Long"), .wire_name = STR_INIT("Long"), .shape = &shape_long,
     .offset = offsetof(struct everything_rpc_headers_event, long_), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Bytes"), .wire_name = STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_headers_event, bytes), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_headers_event, text), .flags = MEMBER_EVENT_HEADER},
    {.name = STR_INIT("When"), .wire_name = STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_headers_event, when), .flags = MEMBER_EVENT_HEADER},
};
const struct shape everything_rpc_headers_event_shape = {
    .name = STR_INIT("HeadersEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_headers_event), .flags = SHAPE_EVENT, .member_count = 8,
    .members = everything_rpc_headers_event_members,
};

static const struct member everything_rpc_members_event_members[] = {
    {.name = STR_INIT("Text"), .wire_name = STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_members_event, text)},
    {.name = STR_INIT("Points"), .wire_name = STR_INIT("Points"), .shape = &shape_point_list,
     .offset = offsetof(struct everything_rpc_members_event, points)},
};
const struct shape everything_rpc_members_event_shape = {
    .name = STR_INIT("MembersEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_members_event), .flags = SHAPE_EVENT, .member_count = 2,
    .members = everything_rpc_members_event_members,
};

const struct shape everything_rpc_nothing_shape = {
    .name = STR_INIT("Nothing"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_nothing),
};

static const struct member everything_rpc_point_members[] = {
    {.name = STR_INIT("X"), .wire_name = STR_INIT("x"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_point, x), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Y"), .wire_name = STR_INIT("y"), .shape = &shape_double,
     .offset = offsetof(struct everything_rpc_point, y)},
    {.name = STR_INIT("Label"), .wire_name = STR_INIT("Label"), .shape = &shape_name,
     .offset = offsetof(struct everything_rpc_point, label)},
};
const struct shape everything_rpc_point_shape = {
    .name = STR_INIT("Point"), .kind = SHAPE_STRUCT, .size = sizeof(struct everything_rpc_point),
    .member_count = 3, .members = everything_rpc_point_members,
};

static const struct member everything_rpc_rich_error_members[] = {
    {.name = STR_INIT("RetryAfter"), .wire_name = STR_INIT("Retry-After"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_rich_error, retry_after)},
    {.name = STR_INIT("Resource"), .wire_name = STR_INIT("Resource"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_rich_error, resource)},
    {.name = STR_INIT("Point"), .wire_name = STR_INIT("Point"),
     .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_rich_error, point)},
};
const struct shape everything_rpc_rich_error_shape = {
    .name = STR_INIT("RichError"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_rich_error), .flags = SHAPE_EXCEPTION, .member_count = 3,
    .members = everything_rpc_rich_error_members,
};

static const struct member everything_rpc_struct_event_members[] = {
    {.name = STR_INIT("Payload"), .wire_name = STR_INIT("Payload"),
     .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_struct_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape everything_rpc_struct_event_shape = {
    .name = STR_INIT("StructEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_struct_event), .flags = SHAPE_EVENT, .member_count = 1,
    .members = everything_rpc_struct_event_members,
};

static const struct member everything_rpc_text_event_members[] = {
    {.name = STR_INIT("Payload"), .wire_name = STR_INIT("Payload"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_text_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape everything_rpc_text_event_shape = {
    .name = STR_INIT("TextEvent"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct everything_rpc_text_event), .flags = SHAPE_EVENT, .member_count = 1,
    .members = everything_rpc_text_event_members,
};

static const struct member everything_rpc_tree_members[] = {
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_tree, name)},
    {.name = STR_INIT("Left"), .wire_name = STR_INIT("Left"), .shape = &everything_rpc_tree_shape,
     .offset = offsetof(struct everything_rpc_tree, left)},
    {.name = STR_INIT("Children"), .wire_name = STR_INIT("Children"), .shape = &shape_tree_list,
     .offset = offsetof(struct everything_rpc_tree, children)},
    {.name = STR_INIT("ByName"), .wire_name = STR_INIT("ByName"), .shape = &shape_tree_map,
     .offset = offsetof(struct everything_rpc_tree, by_name)},
};
const struct shape everything_rpc_tree_shape = {
    .name = STR_INIT("Tree"), .kind = SHAPE_STRUCT, .size = sizeof(struct everything_rpc_tree),
    .member_count = 4, .members = everything_rpc_tree_members,
};

const struct aws_error EVERYTHING_RPC_BROKEN_ERROR = {
    .code = STR_INIT("BrokenError"), .shape_name = STR_INIT("BrokenError"), .http_status = 500,
    .server_fault = true,
};
const struct aws_error EVERYTHING_RPC_EVENT_ERROR = {
    .code = STR_INIT("EventError"), .shape_name = STR_INIT("EventError"), .http_status = 424,
    .shape = &everything_rpc_event_error_error_shape,
};
const struct aws_error EVERYTHING_RPC_PLAIN_ERROR = {
    .code = STR_INIT("Everything.Plain"), .shape_name = STR_INIT("PlainError"), .http_status = 404,
    .query_code = STR_INIT("Everything.Plain"),
};
const struct aws_error EVERYTHING_RPC_RICH_ERROR = {
    .code = STR_INIT("RichError"), .shape_name = STR_INIT("RichError"), .http_status = 409,
    .capital_message = true, .shape = &everything_rpc_rich_error_shape,
};
static const struct aws_error *const everything_rpc_body_errors[] = {
    &EVERYTHING_RPC_PLAIN_ERROR, &EVERYTHING_RPC_RICH_ERROR, &EVERYTHING_RPC_BROKEN_ERROR,
};
static const struct aws_error *const everything_rpc_events_out_errors[] = {
    &EVERYTHING_RPC_EVENT_ERROR,
};

static const struct operation_facts operations[] = {
    [EVERYTHING_RPC_BODY] =
        {.name = STR_INIT("Body"), .method = STR_INIT("POST"), .uri = STR_INIT("/body"),
         .iam_action = STR_INIT("everything:Body"), .result_wrapper = STR_INIT("BodyResult"),
         .http_status = 201, .in_size = sizeof(struct everything_rpc_body_in),
         .out_size = sizeof(struct everything_rpc_body_out), .input = &everything_rpc_body_in_shape,
         .output = &everything_rpc_body_out_shape, .errors = everything_rpc_body_errors,
         .error_count = 3},
    [EVERYTHING_RPC_EMPTY_STRUCTS] =
        {.name = STR_INIT("EmptyStructs"), .method = STR_INIT("POST"), .uri = STR_INIT("/empty"),
         .iam_action = STR_INIT("everything:EmptyStructs"),
         .result_wrapper = STR_INIT("EmptyStructsResult"), .http_status = 204,
         .in_size = sizeof(struct everything_rpc_empty_structs_in),
         .out_size = sizeof(struct everything_rpc_empty_structs_out),
         .input = &everything_rpc_empty_structs_in_shape,
         .output = &everything_rpc_empty_structs_out_shape},
    [EVERYTHING_RPC_EVENTS_OUT] =
        {.name = STR_INIT("EventsOut"), .method = STR_INIT("POST"), .uri = STR_INIT("/events-out"),
         .iam_action = STR_INIT("everything:EventsOut"),
         .result_wrapper = STR_INIT("EventsOutResult"), .http_status = 200,
         .flags = OPERATION_EVENTS_OUT, .in_size = sizeof(struct everything_rpc_events_out_in),
         .out_size = sizeof(struct everything_rpc_events_out_out),
         .input = &everything_rpc_events_out_in_shape,
         .output = &everything_rpc_events_out_out_shape, .errors = everything_rpc_events_out_errors,
         .error_count = 1},
    [EVERYTHING_RPC_NO_INPUT_NO_OUTPUT] =
        {.name = STR_INIT("NoInputNoOutput"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/nothing"), .iam_action = STR_INIT("everything:NoInputNoOutput"),
         .http_status = 200, .in_size = sizeof(struct everything_rpc_no_input_no_output_in),
         .out_size = sizeof(struct everything_rpc_no_input_no_output_out)},
};

const struct service_facts everything_rpc_facts = {
    .name = STR_INIT("everything-rpc"), .signing_name = STR_INIT("everything"),
    .endpoint_prefix = STR_INIT("everything"), .target_prefix = STR_INIT("Everything_20260101"),
    .api_version = STR_INIT("2026-01-01"), .service_id = STR_INIT("Everything_20260101"),
    .xml_namespace = STR_INIT("https://example.com/everything"),
    .protocols = 1U << PROTOCOL_JSON_1_1 | 1U << PROTOCOL_CBOR | 1U << PROTOCOL_QUERY,
    .protocol = PROTOCOL_JSON_1_1, .query_compatible = true, .operation_count = 4,
    .operations = operations,
};
