/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/geo-maps.h"

static const struct str enum_color_scheme[] = {STR_INIT("Light"), STR_INIT("Dark")};
static const struct str enum_label_size[] = {STR_INIT("Small"), STR_INIT("Large")};
static const struct str enum_map_feature_mode[] = {STR_INIT("Enabled"), STR_INIT("Disabled")};
static const struct str enum_scale_bar_unit[] = {
    STR_INIT("Kilometers"), STR_INIT("KilometersMiles"), STR_INIT("Miles"),
    STR_INIT("MilesKilometers"),
};
static const struct str enum_static_map_style[] = {STR_INIT("Satellite"), STR_INIT("Standard")};
static const struct str enum_validation_exception_reason[] = {
    STR_INIT("UnknownOperation"), STR_INIT("Missing"), STR_INIT("CannotParse"),
    STR_INIT("FieldValidationFailed"), STR_INIT("Other"), STR_INIT("UnknownField"),
};

static const struct shape shape_get_static_map_request_bounding_box_string = {
    .name = STR_INIT("GetStaticMapRequestBoundingBoxString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .max = 100,
    .pattern = "(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?)(,(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?))*",
};
static const struct shape shape_get_static_map_request_bounded_positions_string = {
    .name = STR_INIT("GetStaticMapRequestBoundedPositionsString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .max = 5000,
    .pattern = "(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?)(,(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?))*",
};
static const struct shape shape_position_string = {
    .name = STR_INIT("PositionString"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 3, .max = 36,
    .pattern = "-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?",
};
static const struct shape shape_color_scheme = {
    .name = STR_INIT("ColorScheme"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_color_scheme, .enum_count = 2,
};
static const struct shape shape_compact_overlay = {
    .name = STR_INIT("CompactOverlay"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 5000,
};
static const struct shape shape_boolean = {
    .name = STR_INIT("Boolean"), .kind = SHAPE_BOOL, .size = sizeof(struct opt_bool),
};
static const struct shape shape_geo_json_overlay = {
    .name = STR_INIT("GeoJsonOverlay"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 4200,
};
static const struct shape shape_get_static_map_request_height_integer = {
    .name = STR_INIT("GetStaticMapRequestHeightInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .min = 64, .max = 1400,
};
static const struct shape shape_api_key = {
    .name = STR_INIT("ApiKey"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 1000,
};
static const struct shape shape_label_size = {
    .name = STR_INIT("LabelSize"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_label_size, .enum_count = 2,
};
static const struct shape shape_language_tag = {
    .name = STR_INIT("LanguageTag"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 35,
};
static const struct shape shape_get_static_map_request_padding_integer = {
    .name = STR_INIT("GetStaticMapRequestPaddingInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .max = 350,
};
static const struct shape shape_country_code = {
    .name = STR_INIT("CountryCode"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 2, .max = 3,
    .pattern = "([A-Z]{2}|[A-Z]{3})",
};
static const struct shape shape_map_feature_mode = {
    .name = STR_INIT("MapFeatureMode"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_map_feature_mode, .enum_count = 2,
};
static const struct shape shape_distance_meters = {
    .name = STR_INIT("DistanceMeters"), .kind = SHAPE_LONG, .size = sizeof(struct opt_long),
    .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 4294967295,
};
static const struct shape shape_get_static_map_request_file_name_string = {
    .name = STR_INIT("GetStaticMapRequestFileNameString"), .kind = SHAPE_STRING,
    .size = sizeof(struct str), .pattern = "map(@2x)?",
};
static const struct shape shape_scale_bar_unit = {
    .name = STR_INIT("ScaleBarUnit"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_scale_bar_unit, .enum_count = 4,
};
static const struct shape shape_static_map_style = {
    .name = STR_INIT("StaticMapStyle"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_static_map_style, .enum_count = 2,
};
static const struct shape shape_get_static_map_request_width_integer = {
    .name = STR_INIT("GetStaticMapRequestWidthInteger"), .kind = SHAPE_INT,
    .size = sizeof(struct opt_int), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .min = 64, .max = 1400,
};
static const struct shape shape_get_static_map_request_zoom_float = {
    .name = STR_INIT("GetStaticMapRequestZoomFloat"), .kind = SHAPE_DOUBLE,
    .size = sizeof(struct opt_double), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
    .max = 20,
};
static const struct shape shape_blob = {
    .name = STR_INIT("Blob"), .kind = SHAPE_BLOB, .size = sizeof(struct str),
};
static const struct shape shape_string = {
    .name = STR_INIT("String"), .kind = SHAPE_STRING, .size = sizeof(struct str),
};
static const struct shape shape_validation_exception_reason = {
    .name = STR_INIT("ValidationExceptionReason"), .kind = SHAPE_STRING, .size = sizeof(struct str),
    .enums = enum_validation_exception_reason, .enum_count = 6,
};

static const struct shape shape_validation_exception_field_list = {
    .name = STR_INIT("ValidationExceptionFieldList"), .kind = SHAPE_LIST,
    .size = sizeof(struct geo_maps_validation_exception_field_list),
    .element = &geo_maps_validation_exception_field_shape, .element_name = STR_INIT("member"),
};

static const struct member geo_maps_get_static_map_in_members[] = {
    {.name = STR_INIT("BoundingBox"), .wire_name = STR_INIT("bounding-box"),
     .shape = &shape_get_static_map_request_bounding_box_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, bounding_box), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {.name = STR_INIT("BoundedPositions"), .wire_name = STR_INIT("bounded-positions"),
     .shape = &shape_get_static_map_request_bounded_positions_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, bounded_positions),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {.name = STR_INIT("Center"), .wire_name = STR_INIT("center"), .shape = &shape_position_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, center), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {.name = STR_INIT("ColorScheme"), .wire_name = STR_INIT("color-scheme"),
     .shape = &shape_color_scheme,
     .offset = offsetof(struct geo_maps_get_static_map_in, color_scheme), .place = PLACE_QUERY},
    {.name = STR_INIT("CompactOverlay"), .wire_name = STR_INIT("compact-overlay"),
     .shape = &shape_compact_overlay,
     .offset = offsetof(struct geo_maps_get_static_map_in, compact_overlay),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {.name = STR_INIT("CropLabels"), .wire_name = STR_INIT("crop-labels"), .shape = &shape_boolean,
     .offset = offsetof(struct geo_maps_get_static_map_in, crop_labels), .place = PLACE_QUERY},
    {.name = STR_INIT("GeoJsonOverlay"), .wire_name = STR_INIT("geojson-overlay"),
     .shape = &shape_geo_json_overlay,
     .offset = offsetof(struct geo_maps_get_static_map_in, geo_json_overlay),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {.name = STR_INIT("Height"), .wire_name = STR_INIT("height"),
     .shape = &shape_get_static_map_request_height_integer,
     .offset = offsetof(struct geo_maps_get_static_map_in, height),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {.name = STR_INIT("Key"), .wire_name = STR_INIT("key"), .shape = &shape_api_key,
     .offset = offsetof(struct geo_maps_get_static_map_in, key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {.name = STR_INIT("LabelSize"), .wire_name = STR_INIT("label-size"), .shape = &shape_label_size,
     .offset = offsetof(struct geo_maps_get_static_map_in, label_size), .place = PLACE_QUERY},
    {.name = STR_INIT("Language"), .wire_name = STR_INIT("lang"), .shape = &shape_language_tag,
     .offset = offsetof(struct geo_maps_get_static_map_in, language), .place = PLACE_QUERY},
    {.name = STR_INIT("Padding"), .wire_name = STR_INIT("padding"),
     .shape = &shape_get_static_map_request_padding_integer,
     .offset = offsetof(struct geo_maps_get_static_map_in, padding), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {.name = STR_INIT("PoliticalView"), .wire_name = STR_INIT("political-view"),
     .shape = &shape_country_code,
     .offset = offsetof(struct geo_maps_get_static_map_in, political_view),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {.name = STR_INIT("PointsOfInterests"), .wire_name = STR_INIT("pois"),
     .shape = &shape_map_feature_mode,
     .offset = offsetof(struct geo_maps_get_static_map_in, points_of_interests),
     .place = PLACE_QUERY},
    {.name = STR_INIT("Radius"), .wire_name = STR_INIT("radius"), .shape = &shape_distance_meters,
     .offset = offsetof(struct geo_maps_get_static_map_in, radius), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {.name = STR_INIT("FileName"), .wire_name = STR_INIT("FileName"),
     .shape = &shape_get_static_map_request_file_name_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, file_name), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {.name = STR_INIT("ScaleBarUnit"), .wire_name = STR_INIT("scale-unit"),
     .shape = &shape_scale_bar_unit,
     .offset = offsetof(struct geo_maps_get_static_map_in, scale_bar_unit), .place = PLACE_QUERY},
    {.name = STR_INIT("Style"), .wire_name = STR_INIT("style"), .shape = &shape_static_map_style,
     .offset = offsetof(struct geo_maps_get_static_map_in, style), .place = PLACE_QUERY},
    {.name = STR_INIT("Width"), .wire_name = STR_INIT("width"),
     .shape = &shape_get_static_map_request_width_integer,
     .offset = offsetof(struct geo_maps_get_static_map_in, width),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {.name = STR_INIT("Zoom"), .wire_name = STR_INIT("zoom"),
     .shape = &shape_get_static_map_request_zoom_float,
     .offset = offsetof(struct geo_maps_get_static_map_in, zoom), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
};
const struct shape geo_maps_get_static_map_in_shape = {
    .name = STR_INIT("GetStaticMapRequest"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct geo_maps_get_static_map_in), .member_count = 20,
    .members = geo_maps_get_static_map_in_members,
};

static const struct member geo_maps_get_static_map_out_members[] = {
    {.name = STR_INIT("Blob"), .wire_name = STR_INIT("Blob"), .shape = &shape_blob,
     .offset = offsetof(struct geo_maps_get_static_map_out, blob), .flags = MEMBER_PAYLOAD},
    {.name = STR_INIT("ContentType"), .wire_name = STR_INIT("Content-Type"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_get_static_map_out, content_type), .place = PLACE_HEADER},
    {.name = STR_INIT("CacheControl"), .wire_name = STR_INIT("Cache-Control"),
     .shape = &shape_string, .offset = offsetof(struct geo_maps_get_static_map_out, cache_control),
     .place = PLACE_HEADER},
    {.name = STR_INIT("ETag"), .wire_name = STR_INIT("ETag"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_get_static_map_out, etag), .place = PLACE_HEADER},
    {.name = STR_INIT("PricingBucket"), .wire_name = STR_INIT("x-amz-geo-pricing-bucket"),
     .shape = &shape_string, .offset = offsetof(struct geo_maps_get_static_map_out, pricing_bucket),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
};
const struct shape geo_maps_get_static_map_out_shape = {
    .name = STR_INIT("GetStaticMapResponse"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct geo_maps_get_static_map_out), .member_count = 5,
    .members = geo_maps_get_static_map_out_members,
};

static const struct member geo_maps_validation_exception_members[] = {
    {.name = STR_INIT("Reason"), .wire_name = STR_INIT("reason"),
     .shape = &shape_validation_exception_reason,
     .offset = offsetof(struct geo_maps_validation_exception, reason), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("FieldList"), .wire_name = STR_INIT("fieldList"),
     .shape = &shape_validation_exception_field_list,
     .offset = offsetof(struct geo_maps_validation_exception, field_list), .flags = MEMBER_REQUIRED},
};
const struct shape geo_maps_validation_exception_shape = {
    .name = STR_INIT("ValidationException"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct geo_maps_validation_exception), .flags = SHAPE_EXCEPTION,
    .member_count = 2, .members = geo_maps_validation_exception_members,
};

static const struct member geo_maps_validation_exception_field_members[] = {
    {.name = STR_INIT("Name"), .wire_name = STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_validation_exception_field, name), .flags = MEMBER_REQUIRED},
    {.name = STR_INIT("Message"), .wire_name = STR_INIT("message"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_validation_exception_field, message),
     .flags = MEMBER_REQUIRED},
};
const struct shape geo_maps_validation_exception_field_shape = {
    .name = STR_INIT("ValidationExceptionField"), .kind = SHAPE_STRUCT,
    .size = sizeof(struct geo_maps_validation_exception_field), .member_count = 2,
    .members = geo_maps_validation_exception_field_members,
};

const struct aws_error GEO_MAPS_ACCESS_DENIED_EXCEPTION = {
    .code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
    .http_status = 403, .capital_message = true,
};
const struct aws_error GEO_MAPS_INTERNAL_SERVER_EXCEPTION = {
    .code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
    .http_status = 500, .server_fault = true, .capital_message = true,
};
const struct aws_error GEO_MAPS_THROTTLING_EXCEPTION = {
    .code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
    .http_status = 429, .capital_message = true,
};
const struct aws_error GEO_MAPS_VALIDATION_EXCEPTION = {
    .code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
    .http_status = 400, .capital_message = true, .shape = &geo_maps_validation_exception_shape,
};
static const struct aws_error *const geo_maps_get_static_map_errors[] = {
    &GEO_MAPS_INTERNAL_SERVER_EXCEPTION, &GEO_MAPS_ACCESS_DENIED_EXCEPTION,
    &GEO_MAPS_VALIDATION_EXCEPTION, &GEO_MAPS_THROTTLING_EXCEPTION,
};

static const struct operation_facts operations[] = {
    [GEO_MAPS_GET_STATIC_MAP] = {.name = STR_INIT("GetStaticMap"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/v2/static/{FileName}"), .iam_action = STR_INIT("geo-maps:GetStaticMap"),
     .http_status = 200, .in_size = sizeof(struct geo_maps_get_static_map_in),
     .out_size = sizeof(struct geo_maps_get_static_map_out),
     .input = &geo_maps_get_static_map_in_shape, .output = &geo_maps_get_static_map_out_shape,
     .errors = geo_maps_get_static_map_errors, .error_count = 4},
};

const struct service_facts geo_maps_facts = {
    .name = STR_INIT("geo-maps"), .signing_name = STR_INIT("geo-maps"),
    .endpoint_prefix = STR_INIT("geo-maps"), .api_version = STR_INIT("2020-11-19"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
    .operations = operations,
};
