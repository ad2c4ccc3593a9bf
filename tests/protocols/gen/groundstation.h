/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#ifndef TESTS_PROTOCOLS_GEN_GROUNDSTATION_H
#define TESTS_PROTOCOLS_GEN_GROUNDSTATION_H

#include "shared/aws/call.h"

enum groundstation_operation {
    GROUNDSTATION_LIST_GROUND_STATION_RESERVATIONS,
    GROUNDSTATION_OPERATION_COUNT,
};

extern const struct service_facts groundstation_facts;
extern const struct operation groundstation_operations[GROUNDSTATION_OPERATION_COUNT];

/* Errors. */
extern const struct aws_error GROUNDSTATION_DEPENDENCY_EXCEPTION;
extern const struct aws_error GROUNDSTATION_INVALID_PARAMETER_EXCEPTION;

/* Lists and maps. */
struct groundstation_ground_station_reservation_list_item_list {
    struct groundstation_ground_station_reservation_list_item *items;
    size_t count;
};

struct groundstation_contact_reservation_details {
    struct str contact_id;
};

struct groundstation_dependency_exception {
    struct str parameter_name;
};

struct groundstation_ground_station_reservation_list_item {
    struct str reservation_type; /* required */
    struct str ground_station_id; /* required */
    struct str antenna_name; /* required */
    struct opt_time start_time; /* required */
    struct opt_time end_time; /* required */
    const struct groundstation_reservation_details *reservation_details; /* required */
};

struct groundstation_invalid_parameter_exception {
    struct str parameter_name;
};

struct groundstation_maintenance_reservation_details {
    struct str maintenance_type; /* required */
};

/* One of them is set. */
struct groundstation_reservation_details {
    const struct groundstation_maintenance_reservation_details *maintenance;
    const struct groundstation_contact_reservation_details *contact;
};

/* ListGroundStationReservations */
struct groundstation_list_ground_station_reservations_in {
    struct str ground_station_id; /* required */
    struct opt_time start_time; /* required */
    struct opt_time end_time; /* required */
    struct str_list reservation_types;
    struct opt_int max_results;
    struct str next_token;
};
struct groundstation_list_ground_station_reservations_out {
    struct groundstation_ground_station_reservation_list_item_list reservation_list; /* required */
    struct str next_token;
};
enum outcome groundstation_list_ground_station_reservations(
    struct call *call, const struct groundstation_list_ground_station_reservations_in *in,
    struct groundstation_list_ground_station_reservations_out *out);
static inline enum outcome groundstation_list_ground_station_reservations_run(struct call *call,
                                                                              const void *in,
                                                                              void *out) {
    return groundstation_list_ground_station_reservations(call, in, out);
}

/* The tables of all structs, for records and event streams. */
extern const struct shape groundstation_contact_reservation_details_shape;
extern const struct shape groundstation_dependency_exception_shape;
extern const struct shape groundstation_ground_station_reservation_list_item_shape;
extern const struct shape groundstation_invalid_parameter_exception_shape;
extern const struct shape groundstation_list_ground_station_reservations_in_shape;
extern const struct shape groundstation_list_ground_station_reservations_out_shape;
extern const struct shape groundstation_maintenance_reservation_details_shape;
extern const struct shape groundstation_reservation_details_shape;

#endif
