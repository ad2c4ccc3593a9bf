/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/geo-maps.h"

static const struct str enum_color_scheme[] = {STR_INIT("Light"), STR_INIT("Dark")};
static const struct str enum_label_size[] = {STR_INIT("Small"), STR_INIT("Large")};
static const struct str enum_map_feature_mode[] = {STR_INIT("Enabled"), STR_INIT("Disabled")};
static const struct str enum_scale_bar_unit[] =
    {STR_INIT("Kilometers"), STR_INIT("KilometersMiles"), STR_INIT("Miles"),
     STR_INIT("MilesKilometers")};
static const struct str enum_static_map_style[] = {STR_INIT("Satellite"), STR_INIT("Standard")};
static const struct str enum_validation_exception_reason[] =
    {STR_INIT("UnknownOperation"), STR_INIT("Missing"), STR_INIT("CannotParse"),
     STR_INIT("FieldValidationFailed"), STR_INIT("Other"), STR_INIT("UnknownField")};

static const struct shape shape_get_static_map_request_bounding_box_string =
    {STR_INIT("GetStaticMapRequestBoundingBoxString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 100,
     .pattern = "(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?)(,(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?))*"};
static const struct shape shape_get_static_map_request_bounded_positions_string =
    {STR_INIT("GetStaticMapRequestBoundedPositionsString"), SHAPE_STRING,
     .size = sizeof(struct str), .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE,
     .max = 5000,
     .pattern = "(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?)(,(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?))*"};
static const struct shape shape_position_string =
    {STR_INIT("PositionString"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 3, .max = 36,
     .pattern = "-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?"};
static const struct shape shape_color_scheme =
    {STR_INIT("ColorScheme"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_color_scheme,
     .enum_count = 2};
static const struct shape shape_compact_overlay =
    {STR_INIT("CompactOverlay"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 5000};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_geo_json_overlay =
    {STR_INIT("GeoJsonOverlay"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 1, .max = 4200};
static const struct shape shape_get_static_map_request_height_integer =
    {STR_INIT("GetStaticMapRequestHeightInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 64, .max = 1400};
static const struct shape shape_api_key =
    {STR_INIT("ApiKey"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 1000};
static const struct shape shape_label_size =
    {STR_INIT("LabelSize"), SHAPE_STRING, .size = sizeof(struct str), .enums = enum_label_size,
     .enum_count = 2};
static const struct shape shape_language_tag =
    {STR_INIT("LanguageTag"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 2, .max = 35};
static const struct shape shape_get_static_map_request_padding_integer =
    {STR_INIT("GetStaticMapRequestPaddingInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 350};
static const struct shape shape_country_code =
    {STR_INIT("CountryCode"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 2, .max = 3,
     .pattern = "([A-Z]{2}|[A-Z]{3})"};
static const struct shape shape_map_feature_mode =
    {STR_INIT("MapFeatureMode"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_map_feature_mode, .enum_count = 2};
static const struct shape shape_distance_meters =
    {STR_INIT("DistanceMeters"), SHAPE_LONG, .size = sizeof(struct opt_long),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 4294967295};
static const struct shape shape_get_static_map_request_file_name_string =
    {STR_INIT("GetStaticMapRequestFileNameString"), SHAPE_STRING, .size = sizeof(struct str),
     .pattern = "map(@2x)?"};
static const struct shape shape_scale_bar_unit =
    {STR_INIT("ScaleBarUnit"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_scale_bar_unit, .enum_count = 4};
static const struct shape shape_static_map_style =
    {STR_INIT("StaticMapStyle"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_static_map_style, .enum_count = 2};
static const struct shape shape_get_static_map_request_width_integer =
    {STR_INIT("GetStaticMapRequestWidthInteger"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .min = 64, .max = 1400};
static const struct shape shape_get_static_map_request_zoom_float =
    {STR_INIT("GetStaticMapRequestZoomFloat"), SHAPE_DOUBLE, .size = sizeof(struct opt_double),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX | SHAPE_SENSITIVE, .max = 20};
static const struct shape shape_blob = {STR_INIT("Blob"), SHAPE_BLOB, .size = sizeof(struct str)};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_validation_exception_reason =
    {STR_INIT("ValidationExceptionReason"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_validation_exception_reason, .enum_count = 6};

static const struct shape shape_validation_exception_field_list =
    {STR_INIT("ValidationExceptionFieldList"), SHAPE_LIST,
     .size = sizeof(struct geo_maps_validation_exception_field_list),
     .element = &geo_maps_validation_exception_field_shape, .element_name = STR_INIT("member")};

static const struct member geo_maps_get_static_map_in_members[] = {
    {STR_INIT("BoundingBox"), STR_INIT("bounding-box"),
     .shape = &shape_get_static_map_request_bounding_box_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, bounding_box), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {STR_INIT("BoundedPositions"), STR_INIT("bounded-positions"),
     .shape = &shape_get_static_map_request_bounded_positions_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, bounded_positions),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {STR_INIT("Center"), STR_INIT("center"), .shape = &shape_position_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, center), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {STR_INIT("ColorScheme"), STR_INIT("color-scheme"), .shape = &shape_color_scheme,
     .offset = offsetof(struct geo_maps_get_static_map_in, color_scheme), .place = PLACE_QUERY},
    {STR_INIT("CompactOverlay"), STR_INIT("compact-overlay"), .shape = &shape_compact_overlay,
     .offset = offsetof(struct geo_maps_get_static_map_in, compact_overlay),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {STR_INIT("CropLabels"), STR_INIT("crop-labels"), .shape = &shape_boolean,
     .offset = offsetof(struct geo_maps_get_static_map_in, crop_labels), .place = PLACE_QUERY},
    {STR_INIT("GeoJsonOverlay"), STR_INIT("geojson-overlay"), .shape = &shape_geo_json_overlay,
     .offset = offsetof(struct geo_maps_get_static_map_in, geo_json_overlay),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {STR_INIT("Height"), STR_INIT("height"), .shape = &shape_get_static_map_request_height_integer,
     .offset = offsetof(struct geo_maps_get_static_map_in, height),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {STR_INIT("Key"), STR_INIT("key"), .shape = &shape_api_key,
     .offset = offsetof(struct geo_maps_get_static_map_in, key), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {STR_INIT("LabelSize"), STR_INIT("label-size"), .shape = &shape_label_size,
     .offset = offsetof(struct geo_maps_get_static_map_in, label_size), .place = PLACE_QUERY},
    {STR_INIT("Language"), STR_INIT("lang"), .shape = &shape_language_tag,
     .offset = offsetof(struct geo_maps_get_static_map_in, language), .place = PLACE_QUERY},
    {STR_INIT("Padding"), STR_INIT("padding"),
     .shape = &shape_get_static_map_request_padding_integer,
     .offset = offsetof(struct geo_maps_get_static_map_in, padding), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {STR_INIT("PoliticalView"), STR_INIT("political-view"), .shape = &shape_country_code,
     .offset = offsetof(struct geo_maps_get_static_map_in, political_view),
     .flags = MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {STR_INIT("PointsOfInterests"), STR_INIT("pois"), .shape = &shape_map_feature_mode,
     .offset = offsetof(struct geo_maps_get_static_map_in, points_of_interests),
     .place = PLACE_QUERY},
    {STR_INIT("Radius"), STR_INIT("radius"), .shape = &shape_distance_meters,
     .offset = offsetof(struct geo_maps_get_static_map_in, radius), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
    {STR_INIT("FileName"), STR_INIT("FileName"),
     .shape = &shape_get_static_map_request_file_name_string,
     .offset = offsetof(struct geo_maps_get_static_map_in, file_name), .flags = MEMBER_REQUIRED,
     .place = PLACE_LABEL},
    {STR_INIT("ScaleBarUnit"), STR_INIT("scale-unit"), .shape = &shape_scale_bar_unit,
     .offset = offsetof(struct geo_maps_get_static_map_in, scale_bar_unit), .place = PLACE_QUERY},
    {STR_INIT("Style"), STR_INIT("style"), .shape = &shape_static_map_style,
     .offset = offsetof(struct geo_maps_get_static_map_in, style), .place = PLACE_QUERY},
    {STR_INIT("Width"), STR_INIT("width"), .shape = &shape_get_static_map_request_width_integer,
     .offset = offsetof(struct geo_maps_get_static_map_in, width),
     .flags = MEMBER_REQUIRED | MEMBER_SENSITIVE, .place = PLACE_QUERY},
    {STR_INIT("Zoom"), STR_INIT("zoom"), .shape = &shape_get_static_map_request_zoom_float,
     .offset = offsetof(struct geo_maps_get_static_map_in, zoom), .flags = MEMBER_SENSITIVE,
     .place = PLACE_QUERY},
};
const struct shape geo_maps_get_static_map_in_shape =
    {STR_INIT("GetStaticMapRequest"), SHAPE_STRUCT,
     .size = sizeof(struct geo_maps_get_static_map_in), .member_count = 20,
     .members = geo_maps_get_static_map_in_members};

static const struct member geo_maps_get_static_map_out_members[] = {
    {STR_INIT("Blob"), STR_INIT("Blob"), .shape = &shape_blob,
     .offset = offsetof(struct geo_maps_get_static_map_out, blob), .flags = MEMBER_PAYLOAD},
    {STR_INIT("ContentType"), STR_INIT("Content-Type"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_get_static_map_out, content_type), .place = PLACE_HEADER},
    {STR_INIT("CacheControl"), STR_INIT("Cache-Control"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_get_static_map_out, cache_control), .place = PLACE_HEADER},
    {STR_INIT("ETag"), STR_INIT("ETag"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_get_static_map_out, etag), .place = PLACE_HEADER},
    {STR_INIT("PricingBucket"), STR_INIT("x-amz-geo-pricing-bucket"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_get_static_map_out, pricing_bucket),
     .flags = MEMBER_REQUIRED, .place = PLACE_HEADER},
};
const struct shape geo_maps_get_static_map_out_shape =
    {STR_INIT("GetStaticMapResponse"), SHAPE_STRUCT,
     .size = sizeof(struct geo_maps_get_static_map_out), .member_count = 5,
     .members = geo_maps_get_static_map_out_members};

static const struct member geo_maps_validation_exception_members[] = {
    {STR_INIT("Reason"), STR_INIT("reason"), .shape = &shape_validation_exception_reason,
     .offset = offsetof(struct geo_maps_validation_exception, reason), .flags = MEMBER_REQUIRED},
    {STR_INIT("FieldList"), STR_INIT("fieldList"), .shape = &shape_validation_exception_field_list,
     .offset = offsetof(struct geo_maps_validation_exception, field_list), .flags = MEMBER_REQUIRED},
};
const struct shape geo_maps_validation_exception_shape =
    {STR_INIT("ValidationException"), SHAPE_STRUCT,
     .size = sizeof(struct geo_maps_validation_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 2, .members = geo_maps_validation_exception_members};

static const struct member geo_maps_validation_exception_field_members[] = {
    {STR_INIT("Name"), STR_INIT("name"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_validation_exception_field, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Message"), STR_INIT("message"), .shape = &shape_string,
     .offset = offsetof(struct geo_maps_validation_exception_field, message),
     .flags = MEMBER_REQUIRED},
};
const struct shape geo_maps_validation_exception_field_shape =
    {STR_INIT("ValidationExceptionField"), SHAPE_STRUCT,
     .size = sizeof(struct geo_maps_validation_exception_field), .member_count = 2,
     .members = geo_maps_validation_exception_field_members};

const struct aws_error GEO_MAPS_ACCESS_DENIED_EXCEPTION =
    {.code = STR_INIT("AccessDeniedException"), .shape_name = STR_INIT("AccessDeniedException"),
     .http_status = 403, .capital_message = true};
const struct aws_error GEO_MAPS_INTERNAL_SERVER_EXCEPTION =
    {.code = STR_INIT("InternalServerException"), .shape_name = STR_INIT("InternalServerException"),
     .http_status = 500, .server_fault = true, .capital_message = true};
const struct aws_error GEO_MAPS_THROTTLING_EXCEPTION =
    {.code = STR_INIT("ThrottlingException"), .shape_name = STR_INIT("ThrottlingException"),
     .http_status = 429, .capital_message = true};
const struct aws_error GEO_MAPS_VALIDATION_EXCEPTION =
    {.code = STR_INIT("ValidationException"), .shape_name = STR_INIT("ValidationException"),
     .http_status = 400, .capital_message = true, .shape = &geo_maps_validation_exception_shape};
static const struct aws_error *const geo_maps_get_static_map_errors[] =
    {&GEO_MAPS_INTERNAL_SERVER_EXCEPTION, &GEO_MAPS_ACCESS_DENIED_EXCEPTION,
     &GEO_MAPS_VALIDATION_EXCEPTION, &GEO_MAPS_THROTTLING_EXCEPTION};

static const struct operation_facts operations[] = {
    [GEO_MAPS_GET_STATIC_MAP] = {.name = STR_INIT("GetStaticMap"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/v2/static/{FileName}"), .http_status = 200,
        .iam_action = STR_INIT("geo-maps:GetStaticMap"),
        .in_size = sizeof(struct geo_maps_get_static_map_in),
        .out_size = sizeof(struct geo_maps_get_static_map_out),
        .input = &geo_maps_get_static_map_in_shape, .output = &geo_maps_get_static_map_out_shape,
        .errors = geo_maps_get_static_map_errors, .error_count = 4},
};

const struct service_facts geo_maps_facts =
    {.name = STR_INIT("geo-maps"), .signing_name = STR_INIT("geo-maps"),
     .endpoint_prefix = STR_INIT("geo-maps"), .api_version = STR_INIT("2020-11-19"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
