/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "shared/aws/gen/scheduler.h"

static const struct operation_facts operations[] = {
    [SCHEDULER_CREATE_SCHEDULE] = {.name = STR_INIT("CreateSchedule"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/schedules/{Name}"), .iam_action = STR_INIT("scheduler:CreateSchedule"),
     .http_status = 200},
    [SCHEDULER_CREATE_SCHEDULE_GROUP] =
        {.name = STR_INIT("CreateScheduleGroup"), .method = STR_INIT("POST"),
         .uri = STR_INIT("/schedule-groups/{Name}"),
         .iam_action = STR_INIT("scheduler:CreateScheduleGroup"), .http_status = 200},
    [SCHEDULER_DELETE_SCHEDULE] = {.name = STR_INIT("DeleteSchedule"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/schedules/{Name}"), .iam_action = STR_INIT("scheduler:DeleteSchedule"),
     .http_status = 200},
    [SCHEDULER_DELETE_SCHEDULE_GROUP] =
        {.name = STR_INIT("DeleteScheduleGroup"), .method = STR_INIT("DELETE"),
         .uri = STR_INIT("/schedule-groups/{Name}"),
         .iam_action = STR_INIT("scheduler:DeleteScheduleGroup"), .http_status = 200},
    [SCHEDULER_GET_SCHEDULE] = {.name = STR_INIT("GetSchedule"), .method = STR_INIT("GET"),
     .uri = STR_INIT("/schedules/{Name}"), .iam_action = STR_INIT("scheduler:GetSchedule"),
     .http_status = 200},
    [SCHEDULER_GET_SCHEDULE_GROUP] =
        {.name = STR_INIT("GetScheduleGroup"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/schedule-groups/{Name}"),
         .iam_action = STR_INIT("scheduler:GetScheduleGroup"), .http_status = 200},
    [SCHEDULER_LIST_SCHEDULE_GROUPS] =
        {.name = STR_INIT("ListScheduleGroups"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/schedule-groups"),
         .iam_action = STR_INIT("scheduler:ListScheduleGroups"), .http_status = 200},
    [SCHEDULER_LIST_SCHEDULES] =
        {.name = STR_INIT("ListSchedules"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/schedules"), .iam_action = STR_INIT("scheduler:ListSchedules"),
         .http_status = 200},
    [SCHEDULER_LIST_TAGS_FOR_RESOURCE] =
        {.name = STR_INIT("ListTagsForResource"), .method = STR_INIT("GET"),
         .uri = STR_INIT("/tags/{ResourceArn}"),
         .iam_action = STR_INIT("scheduler:ListTagsForResource"), .http_status = 200},
    [SCHEDULER_TAG_RESOURCE] = {.name = STR_INIT("TagResource"), .method = STR_INIT("POST"),
     .uri = STR_INIT("/tags/{ResourceArn}"), .iam_action = STR_INIT("scheduler:TagResource"),
     .http_status = 200},
    [SCHEDULER_UNTAG_RESOURCE] = {.name = STR_INIT("UntagResource"), .method = STR_INIT("DELETE"),
     .uri = STR_INIT("/tags/{ResourceArn}"), .iam_action = STR_INIT("scheduler:UntagResource"),
     .http_status = 200},
    [SCHEDULER_UPDATE_SCHEDULE] = {.name = STR_INIT("UpdateSchedule"), .method = STR_INIT("PUT"),
     .uri = STR_INIT("/schedules/{Name}"), .iam_action = STR_INIT("scheduler:UpdateSchedule"),
     .http_status = 200},
};

const struct service_facts scheduler_facts = {
    .name = STR_INIT("scheduler"), .signing_name = STR_INIT("scheduler"),
    .endpoint_prefix = STR_INIT("scheduler"), .api_version = STR_INIT("2021-06-30"),
    .protocols = 1U << PROTOCOL_REST_JSON, .protocol = PROTOCOL_REST_JSON, .operation_count = 12,
    .operations = operations,
};
