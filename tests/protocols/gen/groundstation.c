/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/groundstation.h"

static const struct str enum_reservation_type[] = {STR_INIT("MAINTENANCE"), STR_INIT("CONTACT")};
static const struct str enum_maintenance_type[] = {STR_INIT("PLANNED"), STR_INIT("UNPLANNED")};

static const struct shape shape_ground_station_name =
    {STR_INIT("GroundStationName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 4, .max = 97,
     .pattern = "[ a-zA-Z0-9-._:=]{4,97}"};
static const struct shape shape_synthetic_timestamp_epoch_seconds =
    {STR_INIT("SyntheticTimestamp_epoch_seconds"), SHAPE_TIME, .size = sizeof(struct opt_time),
     .time_format = TIME_UNIX};
static const struct shape shape_reservation_type =
    {STR_INIT("ReservationType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_reservation_type, .enum_count = 2};
static const struct shape shape_pagination_max_results =
    {STR_INIT("PaginationMaxResults"), SHAPE_INT, .size = sizeof(struct opt_int),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 1, .max = 100};
static const struct shape shape_pagination_token =
    {STR_INIT("PaginationToken"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 3, .max = 1000, .pattern = "[A-Za-z0-9-/+_.=]+"};
static const struct shape shape_antenna_name =
    {STR_INIT("AntennaName"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 4, .max = 256,
     .pattern = "[ a-zA-Z0-9-._:=]{4,256}"};
static const struct shape shape_timestamp =
    {STR_INIT("Timestamp"), SHAPE_TIME, .size = sizeof(struct opt_time)};
static const struct shape shape_maintenance_type =
    {STR_INIT("MaintenanceType"), SHAPE_STRING, .size = sizeof(struct str),
     .enums = enum_maintenance_type, .enum_count = 2};
static const struct shape shape_uuid =
    {STR_INIT("Uuid"), SHAPE_STRING, .size = sizeof(struct str),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .min = 36, .max = 36,
     .pattern = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"};
static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};

static const struct shape shape_reservation_type_filter_list =
    {STR_INIT("ReservationTypeFilterList"), SHAPE_LIST, .size = sizeof(struct str_list),
     .element = &shape_reservation_type, .element_name = STR_INIT("member")};
static const struct shape shape_ground_station_reservation_list =
    {STR_INIT("GroundStationReservationList"), SHAPE_LIST,
     .size = sizeof(struct groundstation_ground_station_reservation_list_item_list),
     .flags = SHAPE_HAS_MIN | SHAPE_HAS_MAX, .max = 100,
     .element = &groundstation_ground_station_reservation_list_item_shape,
     .element_name = STR_INIT("member")};

static const struct member groundstation_contact_reservation_details_members[] = {
    {STR_INIT("contactId"), STR_INIT("contactId"), .shape = &shape_uuid,
     .offset = offsetof(struct groundstation_contact_reservation_details, contact_id)},
};
const struct shape groundstation_contact_reservation_details_shape =
    {STR_INIT("ContactReservationDetails"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_contact_reservation_details), .member_count = 1,
     .members = groundstation_contact_reservation_details_members};

static const struct member groundstation_dependency_exception_members[] = {
    {STR_INIT("parameterName"), STR_INIT("parameterName"), .shape = &shape_string,
     .offset = offsetof(struct groundstation_dependency_exception, parameter_name)},
};
const struct shape groundstation_dependency_exception_shape =
    {STR_INIT("DependencyException"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_dependency_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = groundstation_dependency_exception_members};

static const struct member groundstation_ground_station_reservation_list_item_members[] = {
    {STR_INIT("reservationType"), STR_INIT("reservationType"), .shape = &shape_reservation_type,
     .offset = offsetof(struct groundstation_ground_station_reservation_list_item, reservation_type),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("groundStationId"), STR_INIT("groundStationId"), .shape = &shape_ground_station_name,
     .offset = offsetof(struct groundstation_ground_station_reservation_list_item, ground_station_id),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("antennaName"), STR_INIT("antennaName"), .shape = &shape_antenna_name,
     .offset = offsetof(struct groundstation_ground_station_reservation_list_item, antenna_name),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("startTime"), STR_INIT("startTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct groundstation_ground_station_reservation_list_item, start_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("endTime"), STR_INIT("endTime"), .shape = &shape_timestamp,
     .offset = offsetof(struct groundstation_ground_station_reservation_list_item, end_time),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("reservationDetails"), STR_INIT("reservationDetails"),
     .shape = &groundstation_reservation_details_shape,
     .offset = offsetof(struct groundstation_ground_station_reservation_list_item, reservation_details),
     .flags = MEMBER_REQUIRED},
};
const struct shape groundstation_ground_station_reservation_list_item_shape =
    {STR_INIT("GroundStationReservationListItem"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_ground_station_reservation_list_item), .member_count = 6,
     .members = groundstation_ground_station_reservation_list_item_members};

static const struct member groundstation_invalid_parameter_exception_members[] = {
    {STR_INIT("parameterName"), STR_INIT("parameterName"), .shape = &shape_string,
     .offset = offsetof(struct groundstation_invalid_parameter_exception, parameter_name)},
};
const struct shape groundstation_invalid_parameter_exception_shape =
    {STR_INIT("InvalidParameterException"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_invalid_parameter_exception), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = groundstation_invalid_parameter_exception_members};

static const struct member groundstation_list_ground_station_reservations_in_members[] = {
    {STR_INIT("groundStationId"), STR_INIT("groundStationId"), .shape = &shape_ground_station_name,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_in, ground_station_id),
     .flags = MEMBER_REQUIRED, .place = PLACE_LABEL},
    {STR_INIT("startTime"), STR_INIT("startTime"),
     .shape = &shape_synthetic_timestamp_epoch_seconds,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_in, start_time),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY, .time_format = TIME_UNIX},
    {STR_INIT("endTime"), STR_INIT("endTime"), .shape = &shape_synthetic_timestamp_epoch_seconds,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_in, end_time),
     .flags = MEMBER_REQUIRED, .place = PLACE_QUERY, .time_format = TIME_UNIX},
    {STR_INIT("reservationTypes"), STR_INIT("reservationTypes"),
     .shape = &shape_reservation_type_filter_list,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_in, reservation_types),
     .place = PLACE_QUERY},
    {STR_INIT("maxResults"), STR_INIT("maxResults"), .shape = &shape_pagination_max_results,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_in, max_results),
     .place = PLACE_QUERY},
    {STR_INIT("nextToken"), STR_INIT("nextToken"), .shape = &shape_pagination_token,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_in, next_token),
     .place = PLACE_QUERY},
};
const struct shape groundstation_list_ground_station_reservations_in_shape =
    {STR_INIT("ListGroundStationReservationsRequest"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_list_ground_station_reservations_in), .member_count = 6,
     .members = groundstation_list_ground_station_reservations_in_members};

static const struct member groundstation_list_ground_station_reservations_out_members[] = {
    {STR_INIT("reservationList"), STR_INIT("reservationList"),
     .shape = &shape_ground_station_reservation_list,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_out, reservation_list),
     .flags = MEMBER_REQUIRED},
    {STR_INIT("nextToken"), STR_INIT("nextToken"), .shape = &shape_pagination_token,
     .offset = offsetof(struct groundstation_list_ground_station_reservations_out, next_token)},
};
const struct shape groundstation_list_ground_station_reservations_out_shape =
    {STR_INIT("ListGroundStationReservationsResponse"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_list_ground_station_reservations_out), .member_count = 2,
     .members = groundstation_list_ground_station_reservations_out_members};

static const struct member groundstation_maintenance_reservation_details_members[] = {
    {STR_INIT("maintenanceType"), STR_INIT("maintenanceType"), .shape = &shape_maintenance_type,
     .offset = offsetof(struct groundstation_maintenance_reservation_details, maintenance_type),
     .flags = MEMBER_REQUIRED},
};
const struct shape groundstation_maintenance_reservation_details_shape =
    {STR_INIT("MaintenanceReservationDetails"), SHAPE_STRUCT,
     .size = sizeof(struct groundstation_maintenance_reservation_details), .member_count = 1,
     .members = groundstation_maintenance_reservation_details_members};

static const struct member groundstation_reservation_details_members[] = {
    {STR_INIT("maintenance"), STR_INIT("maintenance"),
     .shape = &groundstation_maintenance_reservation_details_shape,
     .offset = offsetof(struct groundstation_reservation_details, maintenance)},
    {STR_INIT("contact"), STR_INIT("contact"),
     .shape = &groundstation_contact_reservation_details_shape,
     .offset = offsetof(struct groundstation_reservation_details, contact)},
};
const struct shape groundstation_reservation_details_shape =
    {STR_INIT("ReservationDetails"), SHAPE_UNION,
     .size = sizeof(struct groundstation_reservation_details), .member_count = 2,
     .members = groundstation_reservation_details_members};

const struct aws_error GROUNDSTATION_DEPENDENCY_EXCEPTION =
    {.code = STR_INIT("DependencyException"), .shape_name = STR_INIT("DependencyException"),
     .http_status = 531, .server_fault = true, .shape = &groundstation_dependency_exception_shape};
const struct aws_error GROUNDSTATION_INVALID_PARAMETER_EXCEPTION =
    {.code = STR_INIT("InvalidParameterException"),
     .shape_name = STR_INIT("InvalidParameterException"), .http_status = 431,
     .shape = &groundstation_invalid_parameter_exception_shape};
static const struct aws_error *const groundstation_list_ground_station_reservations_errors[] =
    {&GROUNDSTATION_INVALID_PARAMETER_EXCEPTION, &GROUNDSTATION_DEPENDENCY_EXCEPTION};

static const struct operation_facts operations[] = {
    [GROUNDSTATION_LIST_GROUND_STATION_RESERVATIONS] = {
        .name = STR_INIT("ListGroundStationReservations"), .method = STR_INIT("GET"),
        .uri = STR_INIT("/groundstation/{groundStationId}/reservation"), .http_status = 200,
        .iam_action = STR_INIT("groundstation:ListGroundStationReservations"),
        .in_size = sizeof(struct groundstation_list_ground_station_reservations_in),
        .out_size = sizeof(struct groundstation_list_ground_station_reservations_out),
        .input = &groundstation_list_ground_station_reservations_in_shape,
        .output = &groundstation_list_ground_station_reservations_out_shape,
        .errors = groundstation_list_ground_station_reservations_errors, .error_count = 2},
};

const struct service_facts groundstation_facts =
    {.name = STR_INIT("groundstation"), .signing_name = STR_INIT("groundstation"),
     .endpoint_prefix = STR_INIT("groundstation"), .api_version = STR_INIT("2019-05-23"),
     .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 1,
     .operations = operations};
