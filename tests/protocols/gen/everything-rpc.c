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

static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_byte =
    {STR_INIT("Byte"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = -128, .max = 127};
static const struct shape shape_short =
    {STR_INIT("Short"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = -32768, .max = 32767};
static const struct shape shape_integer =
    {STR_INIT("Integer"), SHAPE_INT, .size = sizeof(struct opt_int)};
static const struct shape shape_long =
    {STR_INIT("Long"), SHAPE_LONG, .size = sizeof(struct opt_long)};
static const struct shape shape_float =
    {STR_INIT("Float"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_double =
    {STR_INIT("Double"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};
static const struct shape shape_blob = {STR_INIT("Blob"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_time =
    {STR_INIT("Time"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_time_iso =
    {STR_INIT("TimeIso"), SHAPE_TIME, .size = sizeof(struct opt_time), .time_format = TIME_ISO8601};
static const struct shape shape_time_unix =
    {STR_INIT("TimeUnix"), SHAPE_TIME, .size = sizeof(struct opt_time), .time_format = TIME_UNIX};
static const struct shape shape_time_http =
    {STR_INIT("TimeHttp"), SHAPE_TIME, .size = sizeof(struct opt_time), .time_format = TIME_HTTP};
static const struct shape shape_document =
    {STR_INIT("Document"), SHAPE_DOCUMENT, .size = sizeof(struct str)};
static const struct shape shape_color =
    {STR_INIT("Color"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_color,
     .enum_count = 3};
static const struct shape shape_name =
    {STR_INIT("Name"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 8, .pattern = "[a-z]+(-[a-z0-9]+)*"};
static const struct shape shape_secret =
    {STR_INIT("Secret"), SHAPE_STRING, .size = sizeof(struct str), .flags = SHAPE_SENSITIVE};
static const struct shape shape_level =
    {STR_INIT("Level"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 5};
static const struct shape shape_ratio =
    {STR_INIT("Ratio"), SHAPE_DOUBLE, .size = sizeof(struct opt_double),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 0.5};
static const struct shape shape_short_blob =
    {STR_INIT("ShortBlob"), SHAPE_BLOB, .size = sizeof(struct str), .flags = SHAPE_HAS_MAX, .max = 4};

static const struct shape shape_string_list =
    {STR_INIT("StringList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_string,
     .element_name = STR_INIT("member")};
static const struct shape shape_named_list =
    {STR_INIT("NamedList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_string,
     .element_name = STR_INIT("item")};
static const struct shape shape_flat_list =
    {STR_INIT("FlatList"), SHAPE_LIST, .size = sizeof(struct str_list), .flags = SHAPE_FLATTENED,
     .element = &shape_string, .element_name = STR_INIT("member")};
static const struct shape shape_flat_named_list =
    {STR_INIT("FlatNamedList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_FLATTENED, .element = &shape_string, .element_name = STR_INIT("item")};
static const struct shape shape_namespaced_list =
    {STR_INIT("NamespacedList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_string, .element_name = STR_INIT("member")};
static const struct shape shape_blob_list =
    {STR_INIT("BlobList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_blob,
     .element_name = STR_INIT("member")};
static const struct shape shape_boolean_list =
    {STR_INIT("BooleanList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_bool_list),
     .element = &shape_boolean, .element_name = STR_INIT("member")};
static const struct shape shape_integer_list =
    {STR_INIT("IntegerList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_int_list),
     .element = &shape_integer, .element_name = STR_INIT("member")};
static const struct shape shape_long_list =
    {STR_INIT("LongList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_long_list),
     .element = &shape_long, .element_name = STR_INIT("member")};
static const struct shape shape_double_list =
    {STR_INIT("DoubleList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_double_list),
     .element = &shape_double, .element_name = STR_INIT("member")};
static const struct shape shape_time_list =
    {STR_INIT("TimeList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_time_list),
     .element = &shape_time, .element_name = STR_INIT("member")};
static const struct shape shape_color_list =
    {STR_INIT("ColorList"), SHAPE_LIST, .size = sizeof(struct str_list), .element = &shape_color,
     .element_name = STR_INIT("member")};
static const struct shape shape_list_of_lists =
    {STR_INIT("ListOfLists"), SHAPE_LIST, .size = sizeof(struct everything_rpc_str_list_list),
     .element = &shape_string_list, .element_name = STR_INIT("member")};
static const struct shape shape_point_list =
    {STR_INIT("PointList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_point_list),
     .element = &everything_rpc_point_shape, .element_name = STR_INIT("member")};
static const struct shape shape_flat_point_list =
    {STR_INIT("FlatPointList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_point_list),
     .flags = SHAPE_FLATTENED, .element = &everything_rpc_point_shape,
     .element_name = STR_INIT("member")};
static const struct shape shape_string_map =
    {STR_INIT("StringMap"), SHAPE_MAP, .size = sizeof(struct str_map), .element = &shape_string,
     .key = &shape_string, .key_name = STR_INIT("key"), .value_name = STR_INIT("value")};
static const struct shape shape_choice_list =
    {STR_INIT("ChoiceList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_choice_list),
     .element = &everything_rpc_choice_shape, .element_name = STR_INIT("member")};
static const struct shape shape_document_list =
    {STR_INIT("DocumentList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_document, .element_name = STR_INIT("member")};
static const struct shape shape_map_list =
    {STR_INIT("MapList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_str_map_list),
     .element = &shape_string_map, .element_name = STR_INIT("member")};
static const struct shape shape_few_names =
    {STR_INIT("FewNames"), SHAPE_LIST, .size = sizeof(struct str_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 2, .element = &shape_name,
     .element_name = STR_INIT("member")};
static const struct shape shape_named_map =
    {STR_INIT("NamedMap"), SHAPE_MAP, .size = sizeof(struct str_map), .element = &shape_string,
     .key = &shape_string, .key_name = STR_INIT("Name"), .value_name = STR_INIT("Setting")};
static const struct shape shape_flat_map =
    {STR_INIT("FlatMap"), SHAPE_MAP, .size = sizeof(struct str_map), .flags = SHAPE_FLATTENED,
     .element = &shape_string, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_boolean_map =
    {STR_INIT("BooleanMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_bool_map),
     .element = &shape_boolean, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_integer_map =
    {STR_INIT("IntegerMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_int_map),
     .element = &shape_integer, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_time_map =
    {STR_INIT("TimeMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_time_map),
     .element = &shape_time, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_list_map =
    {STR_INIT("ListMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_str_list_map),
     .element = &shape_string_list, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_map_map =
    {STR_INIT("MapMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_str_map_map),
     .element = &shape_string_map, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_point_map =
    {STR_INIT("PointMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_point_map),
     .element = &everything_rpc_point_shape, .key = &shape_color, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_nothing_map =
    {STR_INIT("NothingMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_nothing_map),
     .element = &everything_rpc_nothing_shape, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};
static const struct shape shape_tree_list =
    {STR_INIT("TreeList"), SHAPE_LIST, .size = sizeof(struct everything_rpc_tree_list),
     .element = &everything_rpc_tree_shape, .element_name = STR_INIT("member")};
static const struct shape shape_tree_map =
    {STR_INIT("TreeMap"), SHAPE_MAP, .size = sizeof(struct everything_rpc_tree_map),
     .element = &everything_rpc_tree_shape, .key = &shape_string, .key_name = STR_INIT("key"),
     .value_name = STR_INIT("value")};

static const struct member everything_rpc_attributed_members[] = {
    {STR_INIT("Kind"), STR_INIT("xsi:type"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_attributed, kind), .flags = MEMBER_XML_ATTRIBUTE},
    {STR_INIT("Id"), STR_INIT("id"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_attributed, id), .flags = MEMBER_XML_ATTRIBUTE},
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_attributed, text)},
};
const struct shape everything_rpc_attributed_shape =
    {STR_INIT("Attributed"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_attributed),
     .member_count = 3, .members = everything_rpc_attributed_members};

static const struct member everything_rpc_body_in_members[] = {
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, text), .flags = MEMBER_REQUIRED},
    {STR_INIT("Renamed"), STR_INIT("otherName"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, renamed)},
    {STR_INIT("Flag"), STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_body_in, flag)},
    {STR_INIT("Byte"), STR_INIT("Byte"), .shape = &shape_byte,
     .offset = offsetof(struct everything_rpc_body_in, byte)},
    {STR_INIT("Short"), STR_INIT("Short"), .shape = &shape_short,
     .offset = offsetof(struct everything_rpc_body_in, short_)},
    {STR_INIT("Integer"), STR_INIT("Integer"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_body_in, integer)},
    {STR_INIT("Long"), STR_INIT("Long"), .shape = &shape_long,
     .offset = offsetof(struct everything_rpc_body_in, long_)},
    {STR_INIT("Float"), STR_INIT("Float"), .shape = &shape_float,
     .offset = offsetof(struct everything_rpc_body_in, float_)},
    {STR_INIT("Double"), STR_INIT("Double"), .shape = &shape_double,
     .offset = offsetof(struct everything_rpc_body_in, double_)},
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_body_in, bytes)},
    {STR_INIT("When"), STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_in, when)},
    {STR_INIT("WhenIso"), STR_INIT("WhenIso"), .shape = &shape_time_iso,
     .offset = offsetof(struct everything_rpc_body_in, when_iso), .time_format = TIME_ISO8601},
    {STR_INIT("WhenUnix"), STR_INIT("WhenUnix"), .shape = &shape_time_unix,
     .offset = offsetof(struct everything_rpc_body_in, when_unix), .time_format = TIME_UNIX},
    {STR_INIT("WhenHttp"), STR_INIT("WhenHttp"), .shape = &shape_time_http,
     .offset = offsetof(struct everything_rpc_body_in, when_http), .time_format = TIME_HTTP},
    {STR_INIT("WhenMember"), STR_INIT("WhenMember"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_in, when_member), .time_format = TIME_HTTP},
    {STR_INIT("Document"), STR_INIT("Document"), .shape = &shape_document,
     .offset = offsetof(struct everything_rpc_body_in, document)},
    {STR_INIT("Json"), STR_INIT("Json"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, json), .flags = MEMBER_JSON_VALUE},
    {STR_INIT("Color"), STR_INIT("Color"), .shape = &shape_color,
     .offset = offsetof(struct everything_rpc_body_in, color)},
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_name,
     .offset = offsetof(struct everything_rpc_body_in, name)},
    {STR_INIT("Secret"), STR_INIT("Secret"), .shape = &shape_secret,
     .offset = offsetof(struct everything_rpc_body_in, secret), .flags = MEMBER_SENSITIVE},
    {STR_INIT("Level"), STR_INIT("Level"), .shape = &shape_level,
     .offset = offsetof(struct everything_rpc_body_in, level)},
    {STR_INIT("Ratio"), STR_INIT("Ratio"), .shape = &shape_ratio,
     .offset = offsetof(struct everything_rpc_body_in, ratio)},
    {STR_INIT("ShortBytes"), STR_INIT("ShortBytes"), .shape = &shape_short_blob,
     .offset = offsetof(struct everything_rpc_body_in, short_bytes)},
    {STR_INIT("Token"), STR_INIT("Token"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_in, token), .flags = MEMBER_IDEMPOTENCY},
    {STR_INIT("Strings"), STR_INIT("Strings"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_body_in, strings)},
    {STR_INIT("Named"), STR_INIT("named"), .shape = &shape_named_list,
     .offset = offsetof(struct everything_rpc_body_in, named)},
    {STR_INIT("Flat"), STR_INIT("Flat"), .shape = &shape_flat_list,
     .offset = offsetof(struct everything_rpc_body_in, flat), .flags = MEMBER_FLATTENED},
    {STR_INIT("FlatMember"), STR_INIT("flatMember"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_body_in, flat_member), .flags = MEMBER_FLATTENED},
    {STR_INIT("FlatNamed"), STR_INIT("FlatNamed"), .query_name = STR_INIT("item"),
     .shape = &shape_flat_named_list, .offset = offsetof(struct everything_rpc_body_in, flat_named),
     .flags = MEMBER_FLATTENED},
    {STR_INIT("Namespaced"), STR_INIT("Namespaced"),
     .xml_namespace = STR_INIT("https://example.com/list"), .shape = &shape_namespaced_list,
     .offset = offsetof(struct everything_rpc_body_in, namespaced)},
    {STR_INIT("Blobs"), STR_INIT("Blobs"), .shape = &shape_blob_list,
     .offset = offsetof(struct everything_rpc_body_in, blobs)},
    {STR_INIT("Booleans"), STR_INIT("Booleans"), .shape = &shape_boolean_list,
     .offset = offsetof(struct everything_rpc_body_in, booleans)},
    {STR_INIT("Integers"), STR_INIT("Integers"), .shape = &shape_integer_list,
     .offset = offsetof(struct everything_rpc_body_in, integers)},
    {STR_INIT("Longs"), STR_INIT("Longs"), .shape = &shape_long_list,
     .offset = offsetof(struct everything_rpc_body_in, longs)},
    {STR_INIT("Doubles"), STR_INIT("Doubles"), .shape = &shape_double_list,
     .offset = offsetof(struct everything_rpc_body_in, doubles)},
    {STR_INIT("Times"), STR_INIT("Times"), .shape = &shape_time_list,
     .offset = offsetof(struct everything_rpc_body_in, times)},
    {STR_INIT("Colors"), STR_INIT("Colors"), .shape = &shape_color_list,
     .offset = offsetof(struct everything_rpc_body_in, colors)},
    {STR_INIT("Lists"), STR_INIT("Lists"), .shape = &shape_list_of_lists,
     .offset = offsetof(struct everything_rpc_body_in, lists)},
    {STR_INIT("Points"), STR_INIT("Points"), .shape = &shape_point_list,
     .offset = offsetof(struct everything_rpc_body_in, points)},
    {STR_INIT("FlatPoints"), STR_INIT("flatPoint"), .shape = &shape_flat_point_list,
     .offset = offsetof(struct everything_rpc_body_in, flat_points), .flags = MEMBER_FLATTENED},
    {STR_INIT("Choices"), STR_INIT("Choices"), .shape = &shape_choice_list,
     .offset = offsetof(struct everything_rpc_body_in, choices)},
    {STR_INIT("Documents"), STR_INIT("Documents"), .shape = &shape_document_list,
     .offset = offsetof(struct everything_rpc_body_in, documents)},
    {STR_INIT("Maps"), STR_INIT("Maps"), .shape = &shape_map_list,
     .offset = offsetof(struct everything_rpc_body_in, maps)},
    {STR_INIT("FewNames"), STR_INIT("FewNames"), .shape = &shape_few_names,
     .offset = offsetof(struct everything_rpc_body_in, few_names)},
    {STR_INIT("StringMap"), STR_INIT("StringMap"), .shape = &shape_string_map,
     .offset = offsetof(struct everything_rpc_body_in, string_map)},
    {STR_INIT("NamedMap"), STR_INIT("NamedMap"), .shape = &shape_named_map,
     .offset = offsetof(struct everything_rpc_body_in, named_map)},
    {STR_INIT("FlatMap"), STR_INIT("flatMap"), .shape = &shape_flat_map,
     .offset = offsetof(struct everything_rpc_body_in, flat_map), .flags = MEMBER_FLATTENED},
    {STR_INIT("BooleanMap"), STR_INIT("BooleanMap"), .shape = &shape_boolean_map,
     .offset = offsetof(struct everything_rpc_body_in, boolean_map)},
    {STR_INIT("IntegerMap"), STR_INIT("IntegerMap"), .shape = &shape_integer_map,
     .offset = offsetof(struct everything_rpc_body_in, integer_map)},
    {STR_INIT("TimeMap"), STR_INIT("TimeMap"), .shape = &shape_time_map,
     .offset = offsetof(struct everything_rpc_body_in, time_map)},
    {STR_INIT("ListMap"), STR_INIT("ListMap"), .shape = &shape_list_map,
     .offset = offsetof(struct everything_rpc_body_in, list_map)},
    {STR_INIT("MapMap"), STR_INIT("MapMap"), .shape = &shape_map_map,
     .offset = offsetof(struct everything_rpc_body_in, map_map)},
    {STR_INIT("PointMap"), STR_INIT("PointMap"), .shape = &shape_point_map,
     .offset = offsetof(struct everything_rpc_body_in, point_map)},
    {STR_INIT("NothingMap"), STR_INIT("NothingMap"), .shape = &shape_nothing_map,
     .offset = offsetof(struct everything_rpc_body_in, nothing_map)},
    {STR_INIT("Point"), STR_INIT("Point"), .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_body_in, point)},
    {STR_INIT("Choice"), STR_INIT("Choice"), .shape = &everything_rpc_choice_shape,
     .offset = offsetof(struct everything_rpc_body_in, choice)},
    {STR_INIT("Tree"), STR_INIT("Tree"), .shape = &everything_rpc_tree_shape,
     .offset = offsetof(struct everything_rpc_body_in, tree)},
    {STR_INIT("Nothing"), STR_INIT("Nothing"), .shape = &everything_rpc_nothing_shape,
     .offset = offsetof(struct everything_rpc_body_in, nothing)},
    {STR_INIT("Attributed"), STR_INIT("Attributed"),
     .xml_namespace = STR_INIT("http://www.w3.org/2001/XMLSchema-instance"),
     .xml_prefix = STR_INIT("xsi"), .shape = &everything_rpc_attributed_shape,
     .offset = offsetof(struct everything_rpc_body_in, attributed)},
};
const struct shape everything_rpc_body_in_shape =
    {STR_INIT("BodyThing"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_body_in),
     .member_count = 59, .members = everything_rpc_body_in_members};

static const struct member everything_rpc_body_out_members[] = {
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, text), .flags = MEMBER_REQUIRED},
    {STR_INIT("Renamed"), STR_INIT("otherName"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, renamed)},
    {STR_INIT("Flag"), STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_body_out, flag)},
    {STR_INIT("Byte"), STR_INIT("Byte"), .shape = &shape_byte,
     .offset = offsetof(struct everything_rpc_body_out, byte)},
    {STR_INIT("Short"), STR_INIT("Short"), .shape = &shape_short,
     .offset = offsetof(struct everything_rpc_body_out, short_)},
    {STR_INIT("Integer"), STR_INIT("Integer"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_body_out, integer)},
    {STR_INIT("Long"), STR_INIT("Long"), .shape = &shape_long,
     .offset = offsetof(struct everything_rpc_body_out, long_)},
    {STR_INIT("Float"), STR_INIT("Float"), .shape = &shape_float,
     .offset = offsetof(struct everything_rpc_body_out, float_)},
    {STR_INIT("Double"), STR_INIT("Double"), .shape = &shape_double,
     .offset = offsetof(struct everything_rpc_body_out, double_)},
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_body_out, bytes)},
    {STR_INIT("When"), STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_out, when)},
    {STR_INIT("WhenIso"), STR_INIT("WhenIso"), .shape = &shape_time_iso,
     .offset = offsetof(struct everything_rpc_body_out, when_iso), .time_format = TIME_ISO8601},
    {STR_INIT("WhenUnix"), STR_INIT("WhenUnix"), .shape = &shape_time_unix,
     .offset = offsetof(struct everything_rpc_body_out, when_unix), .time_format = TIME_UNIX},
    {STR_INIT("WhenHttp"), STR_INIT("WhenHttp"), .shape = &shape_time_http,
     .offset = offsetof(struct everything_rpc_body_out, when_http), .time_format = TIME_HTTP},
    {STR_INIT("WhenMember"), STR_INIT("WhenMember"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_body_out, when_member), .time_format = TIME_HTTP},
    {STR_INIT("Document"), STR_INIT("Document"), .shape = &shape_document,
     .offset = offsetof(struct everything_rpc_body_out, document)},
    {STR_INIT("Json"), STR_INIT("Json"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, json), .flags = MEMBER_JSON_VALUE},
    {STR_INIT("Color"), STR_INIT("Color"), .shape = &shape_color,
     .offset = offsetof(struct everything_rpc_body_out, color)},
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_name,
     .offset = offsetof(struct everything_rpc_body_out, name)},
    {STR_INIT("Secret"), STR_INIT("Secret"), .shape = &shape_secret,
     .offset = offsetof(struct everything_rpc_body_out, secret), .flags = MEMBER_SENSITIVE},
    {STR_INIT("Level"), STR_INIT("Level"), .shape = &shape_level,
     .offset = offsetof(struct everything_rpc_body_out, level)},
    {STR_INIT("Ratio"), STR_INIT("Ratio"), .shape = &shape_ratio,
     .offset = offsetof(struct everything_rpc_body_out, ratio)},
    {STR_INIT("ShortBytes"), STR_INIT("ShortBytes"), .shape = &shape_short_blob,
     .offset = offsetof(struct everything_rpc_body_out, short_bytes)},
    {STR_INIT("Token"), STR_INIT("Token"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_body_out, token), .flags = MEMBER_IDEMPOTENCY},
    {STR_INIT("Strings"), STR_INIT("Strings"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_body_out, strings)},
    {STR_INIT("Named"), STR_INIT("named"), .shape = &shape_named_list,
     .offset = offsetof(struct everything_rpc_body_out, named)},
    {STR_INIT("Flat"), STR_INIT("Flat"), .shape = &shape_flat_list,
     .offset = offsetof(struct everything_rpc_body_out, flat), .flags = MEMBER_FLATTENED},
    {STR_INIT("FlatMember"), STR_INIT("flatMember"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_body_out, flat_member), .flags = MEMBER_FLATTENED},
    {STR_INIT("FlatNamed"), STR_INIT("FlatNamed"), .query_name = STR_INIT("item"),
     .shape = &shape_flat_named_list,
     .offset = offsetof(struct everything_rpc_body_out, flat_named), .flags = MEMBER_FLATTENED},
    {STR_INIT("Namespaced"), STR_INIT("Namespaced"),
     .xml_namespace = STR_INIT("https://example.com/list"), .shape = &shape_namespaced_list,
     .offset = offsetof(struct everything_rpc_body_out, namespaced)},
    {STR_INIT("Blobs"), STR_INIT("Blobs"), .shape = &shape_blob_list,
     .offset = offsetof(struct everything_rpc_body_out, blobs)},
    {STR_INIT("Booleans"), STR_INIT("Booleans"), .shape = &shape_boolean_list,
     .offset = offsetof(struct everything_rpc_body_out, booleans)},
    {STR_INIT("Integers"), STR_INIT("Integers"), .shape = &shape_integer_list,
     .offset = offsetof(struct everything_rpc_body_out, integers)},
    {STR_INIT("Longs"), STR_INIT("Longs"), .shape = &shape_long_list,
     .offset = offsetof(struct everything_rpc_body_out, longs)},
    {STR_INIT("Doubles"), STR_INIT("Doubles"), .shape = &shape_double_list,
     .offset = offsetof(struct everything_rpc_body_out, doubles)},
    {STR_INIT("Times"), STR_INIT("Times"), .shape = &shape_time_list,
     .offset = offsetof(struct everything_rpc_body_out, times)},
    {STR_INIT("Colors"), STR_INIT("Colors"), .shape = &shape_color_list,
     .offset = offsetof(struct everything_rpc_body_out, colors)},
    {STR_INIT("Lists"), STR_INIT("Lists"), .shape = &shape_list_of_lists,
     .offset = offsetof(struct everything_rpc_body_out, lists)},
    {STR_INIT("Points"), STR_INIT("Points"), .shape = &shape_point_list,
     .offset = offsetof(struct everything_rpc_body_out, points)},
    {STR_INIT("FlatPoints"), STR_INIT("flatPoint"), .shape = &shape_flat_point_list,
     .offset = offsetof(struct everything_rpc_body_out, flat_points), .flags = MEMBER_FLATTENED},
    {STR_INIT("Choices"), STR_INIT("Choices"), .shape = &shape_choice_list,
     .offset = offsetof(struct everything_rpc_body_out, choices)},
    {STR_INIT("Documents"), STR_INIT("Documents"), .shape = &shape_document_list,
     .offset = offsetof(struct everything_rpc_body_out, documents)},
    {STR_INIT("Maps"), STR_INIT("Maps"), .shape = &shape_map_list,
     .offset = offsetof(struct everything_rpc_body_out, maps)},
    {STR_INIT("FewNames"), STR_INIT("FewNames"), .shape = &shape_few_names,
     .offset = offsetof(struct everything_rpc_body_out, few_names)},
    {STR_INIT("StringMap"), STR_INIT("StringMap"), .shape = &shape_string_map,
     .offset = offsetof(struct everything_rpc_body_out, string_map)},
    {STR_INIT("NamedMap"), STR_INIT("NamedMap"), .shape = &shape_named_map,
     .offset = offsetof(struct everything_rpc_body_out, named_map)},
    {STR_INIT("FlatMap"), STR_INIT("flatMap"), .shape = &shape_flat_map,
     .offset = offsetof(struct everything_rpc_body_out, flat_map), .flags = MEMBER_FLATTENED},
    {STR_INIT("BooleanMap"), STR_INIT("BooleanMap"), .shape = &shape_boolean_map,
     .offset = offsetof(struct everything_rpc_body_out, boolean_map)},
    {STR_INIT("IntegerMap"), STR_INIT("IntegerMap"), .shape = &shape_integer_map,
     .offset = offsetof(struct everything_rpc_body_out, integer_map)},
    {STR_INIT("TimeMap"), STR_INIT("TimeMap"), .shape = &shape_time_map,
     .offset = offsetof(struct everything_rpc_body_out, time_map)},
    {STR_INIT("ListMap"), STR_INIT("ListMap"), .shape = &shape_list_map,
     .offset = offsetof(struct everything_rpc_body_out, list_map)},
    {STR_INIT("MapMap"), STR_INIT("MapMap"), .shape = &shape_map_map,
     .offset = offsetof(struct everything_rpc_body_out, map_map)},
    {STR_INIT("PointMap"), STR_INIT("PointMap"), .shape = &shape_point_map,
     .offset = offsetof(struct everything_rpc_body_out, point_map)},
    {STR_INIT("NothingMap"), STR_INIT("NothingMap"), .shape = &shape_nothing_map,
     .offset = offsetof(struct everything_rpc_body_out, nothing_map)},
    {STR_INIT("Point"), STR_INIT("Point"), .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_body_out, point)},
    {STR_INIT("Choice"), STR_INIT("Choice"), .shape = &everything_rpc_choice_shape,
     .offset = offsetof(struct everything_rpc_body_out, choice)},
    {STR_INIT("Tree"), STR_INIT("Tree"), .shape = &everything_rpc_tree_shape,
     .offset = offsetof(struct everything_rpc_body_out, tree)},
    {STR_INIT("Nothing"), STR_INIT("Nothing"), .shape = &everything_rpc_nothing_shape,
     .offset = offsetof(struct everything_rpc_body_out, nothing)},
    {STR_INIT("Attributed"), STR_INIT("Attributed"),
     .xml_namespace = STR_INIT("http://www.w3.org/2001/XMLSchema-instance"),
     .xml_prefix = STR_INIT("xsi"), .shape = &everything_rpc_attributed_shape,
     .offset = offsetof(struct everything_rpc_body_out, attributed)},
};
const struct shape everything_rpc_body_out_shape =
    {STR_INIT("BodyThing"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_body_out),
     .member_count = 59, .members = everything_rpc_body_out_members};

static const struct member everything_rpc_bytes_event_members[] = {
    {STR_INIT("Kind"), STR_INIT("Kind"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_bytes_event, kind), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_bytes_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape everything_rpc_bytes_event_shape =
    {STR_INIT("BytesEvent"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_bytes_event),
     .flags = SHAPE_EVENT, .member_count = 2, .members = everything_rpc_bytes_event_members};

static const struct member everything_rpc_choice_members[] = {
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_choice, text)},
    {STR_INIT("Number"), STR_INIT("Number"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_choice, number)},
    {STR_INIT("Flag"), STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_choice, flag)},
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_choice, bytes)},
    {STR_INIT("When"), STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_choice, when)},
    {STR_INIT("Color"), STR_INIT("Color"), .shape = &shape_color,
     .offset = offsetof(struct everything_rpc_choice, color)},
    {STR_INIT("List"), STR_INIT("List"), .shape = &shape_string_list,
     .offset = offsetof(struct everything_rpc_choice, list)},
    {STR_INIT("Map"), STR_INIT("Map"), .shape = &shape_string_map,
     .offset = offsetof(struct everything_rpc_choice, map)},
    {STR_INIT("Point"), STR_INIT("point"), .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_choice, point)},
    {STR_INIT("Deeper"), STR_INIT("Deeper"), .shape = &everything_rpc_choice_shape,
     .offset = offsetof(struct everything_rpc_choice, deeper)},
};
const struct shape everything_rpc_choice_shape =
    {STR_INIT("Choice"), SHAPE_UNION, .size = sizeof(struct everything_rpc_choice),
     .member_count = 10, .members = everything_rpc_choice_members};

const struct shape everything_rpc_empty_structs_in_shape =
    {STR_INIT("Nothing"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_empty_structs_in)};

const struct shape everything_rpc_empty_structs_out_shape =
    {STR_INIT("Nothing"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_empty_structs_out)};

const struct shape everything_rpc_end_event_shape =
    {STR_INIT("EndEvent"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_end_event),
     .flags = SHAPE_EVENT};

static const struct member everything_rpc_event_error_members[] = {
    {STR_INIT("message"), STR_INIT("message"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_event_error, message)},
    {STR_INIT("OriginalStatus"), STR_INIT("OriginalStatus"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_event_error, original_status)},
};
const struct shape everything_rpc_event_error_shape =
    {STR_INIT("EventError"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_event_error),
     .flags = SHAPE_EXCEPTION, .member_count = 2, .members = everything_rpc_event_error_members};

static const struct member everything_rpc_event_error_error_members[] = {
    {STR_INIT("OriginalStatus"), STR_INIT("OriginalStatus"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_event_error_error, original_status)},
};
const struct shape everything_rpc_event_error_error_shape =
    {STR_INIT("EventError"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_event_error_error),
     .flags = SHAPE_EXCEPTION, .member_count = 1,
     .members = everything_rpc_event_error_error_members};

static const struct member everything_rpc_event_stream_members[] = {
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &everything_rpc_bytes_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, bytes)},
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &everything_rpc_text_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, text)},
    {STR_INIT("Struct"), STR_INIT("Struct"), .shape = &everything_rpc_struct_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, struct_)},
    {STR_INIT("Members"), STR_INIT("Members"), .shape = &everything_rpc_members_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, members)},
    {STR_INIT("Headers"), STR_INIT("Headers"), .shape = &everything_rpc_headers_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, headers)},
    {STR_INIT("End"), STR_INIT("End"), .shape = &everything_rpc_end_event_shape,
     .offset = offsetof(struct everything_rpc_event_stream, end)},
    {STR_INIT("Error"), STR_INIT("Error"), .shape = &everything_rpc_event_error_shape,
     .offset = offsetof(struct everything_rpc_event_stream, error)},
};
const struct shape everything_rpc_event_stream_shape =
    {STR_INIT("EventStream"), SHAPE_EVENTS, .size = sizeof(struct everything_rpc_event_stream),
     .member_count = 7, .members = everything_rpc_event_stream_members};

const struct shape everything_rpc_events_out_in_shape =
    {STR_INIT("Nothing"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_events_out_in)};

static const struct member everything_rpc_events_out_out_members[] = {
    {STR_INIT("Session"), STR_INIT("x-session"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_events_out_out, session)},
    {STR_INIT("Events"), STR_INIT("Events"), .shape = &everything_rpc_event_stream_shape,
     .offset = offsetof(struct everything_rpc_events_out_out, events), .flags = MEMBER_PAYLOAD},
};
const struct shape everything_rpc_events_out_out_shape =
    {STR_INIT("EventsPayload"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_events_out_out),
     .member_count = 2, .members = everything_rpc_events_out_out_members};

static const struct member everything_rpc_headers_event_members[] = {
    {STR_INIT("Flag"), STR_INIT("Flag"), .shape = &shape_boolean,
     .offset = offsetof(struct everything_rpc_headers_event, flag), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Byte"), STR_INIT("Byte"), .shape = &shape_byte,
     .offset = offsetof(struct everything_rpc_headers_event, byte), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Short"), STR_INIT("Short"), .shape = &shape_short,
     .offset = offsetof(struct everything_rpc_headers_event, short_), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Integer"), STR_INIT("Integer"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_headers_event, integer), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Long"), STR_INIT("Long"), .shape = &shape_long,
     .offset = offsetof(struct everything_rpc_headers_event, long_), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Bytes"), STR_INIT("Bytes"), .shape = &shape_blob,
     .offset = offsetof(struct everything_rpc_headers_event, bytes), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_headers_event, text), .flags = MEMBER_EVENT_HEADER},
    {STR_INIT("When"), STR_INIT("When"), .shape = &shape_time,
     .offset = offsetof(struct everything_rpc_headers_event, when), .flags = MEMBER_EVENT_HEADER},
};
const struct shape everything_rpc_headers_event_shape =
    {STR_INIT("HeadersEvent"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_headers_event),
     .flags = SHAPE_EVENT, .member_count = 8, .members = everything_rpc_headers_event_members};

static const struct member everything_rpc_members_event_members[] = {
    {STR_INIT("Text"), STR_INIT("Text"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_members_event, text)},
    {STR_INIT("Points"), STR_INIT("Points"), .shape = &shape_point_list,
     .offset = offsetof(struct everything_rpc_members_event, points)},
};
const struct shape everything_rpc_members_event_shape =
    {STR_INIT("MembersEvent"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_members_event),
     .flags = SHAPE_EVENT, .member_count = 2, .members = everything_rpc_members_event_members};

const struct shape everything_rpc_nothing_shape =
    {STR_INIT("Nothing"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_nothing)};

static const struct member everything_rpc_point_members[] = {
    {STR_INIT("X"), STR_INIT("x"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_point, x), .flags = MEMBER_REQUIRED},
    {STR_INIT("Y"), STR_INIT("y"), .shape = &shape_double,
     .offset = offsetof(struct everything_rpc_point, y)},
    {STR_INIT("Label"), STR_INIT("Label"), .shape = &shape_name,
     .offset = offsetof(struct everything_rpc_point, label)},
};
const struct shape everything_rpc_point_shape =
    {STR_INIT("Point"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_point),
     .member_count = 3, .members = everything_rpc_point_members};

static const struct member everything_rpc_rich_error_members[] = {
    {STR_INIT("RetryAfter"), STR_INIT("Retry-After"), .shape = &shape_integer,
     .offset = offsetof(struct everything_rpc_rich_error, retry_after)},
    {STR_INIT("Resource"), STR_INIT("Resource"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_rich_error, resource)},
    {STR_INIT("Point"), STR_INIT("Point"), .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_rich_error, point)},
};
const struct shape everything_rpc_rich_error_shape =
    {STR_INIT("RichError"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_rich_error),
     .flags = SHAPE_EXCEPTION, .member_count = 3, .members = everything_rpc_rich_error_members};

static const struct member everything_rpc_struct_event_members[] = {
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &everything_rpc_point_shape,
     .offset = offsetof(struct everything_rpc_struct_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape everything_rpc_struct_event_shape =
    {STR_INIT("StructEvent"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_struct_event),
     .flags = SHAPE_EVENT, .member_count = 1, .members = everything_rpc_struct_event_members};

static const struct member everything_rpc_text_event_members[] = {
    {STR_INIT("Payload"), STR_INIT("Payload"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_text_event, payload), .flags = MEMBER_EVENT_PAYLOAD},
};
const struct shape everything_rpc_text_event_shape =
    {STR_INIT("TextEvent"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_text_event),
     .flags = SHAPE_EVENT, .member_count = 1, .members = everything_rpc_text_event_members};

static const struct member everything_rpc_tree_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct everything_rpc_tree, name)},
    {STR_INIT("Left"), STR_INIT("Left"), .shape = &everything_rpc_tree_shape,
     .offset = offsetof(struct everything_rpc_tree, left)},
    {STR_INIT("Children"), STR_INIT("Children"), .shape = &shape_tree_list,
     .offset = offsetof(struct everything_rpc_tree, children)},
    {STR_INIT("ByName"), STR_INIT("ByName"), .shape = &shape_tree_map,
     .offset = offsetof(struct everything_rpc_tree, by_name)},
};
const struct shape everything_rpc_tree_shape =
    {STR_INIT("Tree"), SHAPE_STRUCT, .size = sizeof(struct everything_rpc_tree), .member_count = 4,
     .members = everything_rpc_tree_members};

const struct aws_error EVERYTHING_RPC_BROKEN_ERROR =
    {.code = STR_INIT("BrokenError"), .shape_name = STR_INIT("BrokenError"), .http_status = 500,
     .server_fault = true};
const struct aws_error EVERYTHING_RPC_EVENT_ERROR =
    {.code = STR_INIT("EventError"), .shape_name = STR_INIT("EventError"), .http_status = 424,
     .shape = &everything_rpc_event_error_error_shape};
const struct aws_error EVERYTHING_RPC_PLAIN_ERROR =
    {.code = STR_INIT("Everything.Plain"), .shape_name = STR_INIT("PlainError"), .http_status = 404,
     .query_code = STR_INIT("Everything.Plain")};
const struct aws_error EVERYTHING_RPC_RICH_ERROR =
    {.code = STR_INIT("RichError"), .shape_name = STR_INIT("RichError"), .http_status = 409,
     .capital_message = true, .shape = &everything_rpc_rich_error_shape};
static const struct aws_error *const everything_rpc_body_errors[] =
    {&EVERYTHING_RPC_PLAIN_ERROR, &EVERYTHING_RPC_RICH_ERROR, &EVERYTHING_RPC_BROKEN_ERROR};
static const struct aws_error *const everything_rpc_events_out_errors[] =
    {&EVERYTHING_RPC_EVENT_ERROR};

static const struct operation_facts operations[] = {
    [EVERYTHING_RPC_BODY] = {.name = STR_INIT("Body"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/body"), .http_status = 201, .iam_action = STR_INIT("everything:Body"),
        .result_wrapper = STR_INIT("BodyResult"), .in_size = sizeof(struct everything_rpc_body_in),
        .out_size = sizeof(struct everything_rpc_body_out), .input = &everything_rpc_body_in_shape,
        .output = &everything_rpc_body_out_shape, .errors = everything_rpc_body_errors,
        .error_count = 3},
    [EVERYTHING_RPC_EMPTY_STRUCTS] = {.name = STR_INIT("EmptyStructs"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/empty"), .http_status = 204,
        .iam_action = STR_INIT("everything:EmptyStructs"),
        .result_wrapper = STR_INIT("EmptyStructsResult"),
        .in_size = sizeof(struct everything_rpc_empty_structs_in),
        .out_size = sizeof(struct everything_rpc_empty_structs_out),
        .input = &everything_rpc_empty_structs_in_shape,
        .output = &everything_rpc_empty_structs_out_shape},
    [EVERYTHING_RPC_EVENTS_OUT] = {.name = STR_INIT("EventsOut"), .method = STR_INIT("POST"),
        .uri = STR_INIT("/events-out"), .http_status = 200,
        .iam_action = STR_INIT("everything:EventsOut"),
        .result_wrapper = STR_INIT("EventsOutResult"), .flags = OPERATION_EVENTS_OUT,
        .in_size = sizeof(struct everything_rpc_events_out_in),
        .out_size = sizeof(struct everything_rpc_events_out_out),
        .input = &everything_rpc_events_out_in_shape,
        .output = &everything_rpc_events_out_out_shape, .errors = everything_rpc_events_out_errors,
        .error_count = 1},
    [EVERYTHING_RPC_NO_INPUT_NO_OUTPUT] = {.name = STR_INIT("NoInputNoOutput"),
        .method = STR_INIT("POST"), .uri = STR_INIT("/nothing"), .http_status = 200,
        .iam_action = STR_INIT("everything:NoInputNoOutput"),
        .in_size = sizeof(struct everything_rpc_no_input_no_output_in),
        .out_size = sizeof(struct everything_rpc_no_input_no_output_out)},
};

const struct service_facts everything_rpc_facts =
    {.name = STR_INIT("everything-rpc"), .signing_name = STR_INIT("everything"),
     .endpoint_prefix = STR_INIT("everything"), .target_prefix = STR_INIT("Everything_20260101"),
     .api_version = STR_INIT("2026-01-01"), .service_id = STR_INIT("Everything_20260101"),
     .xml_namespace = STR_INIT("https://example.com/everything"),
     .protocols = 1U << PROTOCOL_JSON_1_1 | 1U << PROTOCOL_CBOR | 1U << PROTOCOL_QUERY,
     .protocol = PROTOCOL_JSON_1_1, .query_compatible = true, .operation_count = 4,
     .operations = operations};
