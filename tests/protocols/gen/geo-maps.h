/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_GEO_MAPS_H
#define TESTS_PROTOCOLS_GEN_GEO_MAPS_H

#include "shared/aws/call.h"

enum geo_maps_operation {
    GEO_MAPS_GET_STATIC_MAP,
    GEO_MAPS_OPERATION_COUNT,
};

extern const struct service_facts geo_maps_facts;
extern const struct operation geo_maps_operations[GEO_MAPS_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error GEO_MAPS_ACCESS_DENIED_EXCEPTION;
extern const struct aws_error GEO_MAPS_INTERNAL_SERVER_EXCEPTION;
extern const struct aws_error GEO_MAPS_THROTTLING_EXCEPTION;
extern const struct aws_error GEO_MAPS_VALIDATION_EXCEPTION;

/* Lists and maps. */
struct geo_maps_validation_exception_field_list {
    struct geo_maps_validation_exception_field *items;
    size_t count;
};

struct geo_maps_validation_exception {
    struct str reason; /* required */
    struct geo_maps_validation_exception_field_list field_list; /* required */
};

struct geo_maps_validation_exception_field {
    struct str name; /* required */
    struct str message; /* required */
};

/* GetStaticMap */
struct geo_maps_get_static_map_in {
    struct str bounding_box;
    struct str bounded_positions;
    struct str center;
    struct str color_scheme;
    struct str compact_overlay;
    struct opt_bool crop_labels;
    struct str geo_json_overlay;
    struct opt_int height; /* required */
    struct str key;
    struct str label_size;
    struct str language;
    struct opt_int padding;
    struct str political_view;
    struct str points_of_interests;
    struct opt_long radius;
    struct str file_name; /* required */
    struct str scale_bar_unit;
    struct str style;
    struct opt_int width; /* required */
    struct opt_double zoom;
};
struct geo_maps_get_static_map_out {
    struct str blob;
    struct str content_type;
    struct str cache_control;
    struct str etag;
    struct str pricing_bucket; /* required */
};
enum outcome geo_maps_get_static_map(struct call *call, const struct geo_maps_get_static_map_in *in,
                                     struct geo_maps_get_static_map_out *out);
static inline enum outcome geo_maps_get_static_map_run(struct call *call, const void *in,
                                                       void *out) {
    return geo_maps_get_static_map(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape geo_maps_get_static_map_in_shape;
extern const struct shape geo_maps_get_static_map_out_shape;
extern const struct shape geo_maps_validation_exception_shape;
extern const struct shape geo_maps_validation_exception_field_shape;

#endif
