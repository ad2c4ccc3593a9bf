/* The four operations on Kinesis destinations: states, and AWS's words for the wrong ones. */
#include "services/dynamodb/test-table.h"

#define ARN   "arn:aws:kinesis:us-east-1:000000000000:stream/one"
#define OTHER "arn:aws:kinesis:us-east-1:000000000000:stream/two"
#define BODY  "{'TableName':'tab','StreamArn':'" ARN "'}"
#define STATE "Table is not in a valid state to enable Kinesis Streaming Destination: "
#define ENABLE                                                                                     \
    "EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform "              \
    "ENABLE operation."
#define DISABLE "KinesisStreamingDestination must be ACTIVE to perform DISABLE operation."
#define PRECISION(kind, arn, value)                                                                \
    "{'TableName':'tab','StreamArn':'" arn "','" kind "KinesisStreamingConfiguration':{"           \
    "'ApproximateCreationDateTimePrecision':'" value "'}}"

static void check_list(struct test_cloud *t, const char *want) {
    struct str text =
        arena_printf(&t->arena, "{'TableName':'tab','KinesisDataStreamDestinations':[%s]}", want);
    CHECK_STR(test_call(t, "DescribeKinesisStreamingDestination", "{'TableName':'tab'}").body, text,
              "the list");
}

TEST(on_and_off) {
    struct test_cloud *t = *fixture;
    check_list(t, "");
    CHECK_ANSWER(t, "EnableKinesisStreamingDestination", BODY,
                 "{'TableName':'tab','StreamArn':'" ARN "','DestinationStatus':'ENABLING'}");
    check_list(t, "{'StreamArn':'" ARN "','DestinationStatus':'ACTIVE'}");
    CHECK_FAILS(t, "EnableKinesisStreamingDestination", BODY, "ValidationException", STATE ENABLE);
    CHECK_FAILS(t, "EnableKinesisStreamingDestination",
                "{'TableName':'tab','StreamArn':'" OTHER "'}", "ValidationException", STATE ENABLE);
    CHECK_ANSWER(t, "DisableKinesisStreamingDestination", BODY,
                 "{'TableName':'tab','StreamArn':'" ARN "','DestinationStatus':'DISABLING'}");
    check_list(t, "{'StreamArn':'" ARN "','DestinationStatus':'DISABLED'}");
    CHECK_FAILS(t, "DisableKinesisStreamingDestination", BODY, "ValidationException",
                STATE DISABLE);
    CHECK(test_call(t, "EnableKinesisStreamingDestination", BODY).status == 200, "on again");
    check_list(t, "{'StreamArn':'" ARN "','DestinationStatus':'ACTIVE'}");
}

TEST(precision) {
    struct test_cloud *t = *fixture;
    CHECK(test_call(t, "EnableKinesisStreamingDestination", BODY).status == 200, "on");
    struct answer a =
        test_call(t, "UpdateKinesisStreamingDestination", PRECISION("Update", ARN, "MILLISECOND"));
    CHECK(str_contains(a.body, STR("Invalid Request: Precision is already set to the desired value "
                                   "of MILLISECOND for tableId: ")),
          a.body.ptr);
    CHECK_ANSWER(t, "UpdateKinesisStreamingDestination", PRECISION("Update", ARN, "MICROSECOND"),
                 "{'TableName':'tab','StreamArn':'" ARN "','DestinationStatus':'UPDATING',"
                 "'UpdateKinesisStreamingConfiguration':{'ApproximateCreationDateTimePrecision':"
                 "'MICROSECOND'}}");
    check_list(t, "{'StreamArn':'" ARN "','DestinationStatus':'ACTIVE',"
                  "'ApproximateCreationDateTimePrecision':'MICROSECOND'}");
    CHECK_FAILS(t, "UpdateKinesisStreamingDestination", BODY, "ValidationException",
                "Streaming destination cannot be updated with given parameters: "
                "UpdateKinesisStreamingConfiguration cannot be null or contain only null values");
    CHECK_FAILS(t, "UpdateKinesisStreamingDestination", PRECISION("Update", OTHER, "MICROSECOND"),
                "ValidationException",
                STATE "No streaming destination with streamArn: " OTHER
                      " is found for table with tableName: tab");
    CHECK_FAILS(t, "DisableKinesisStreamingDestination", PRECISION("Enable", ARN, "MICROSECOND"),
                "ValidationException",
                "Stream cannot be disabled using EnableKinesisStreamingConfiguration parameters");
    CHECK(test_call(t, "DisableKinesisStreamingDestination", BODY).status == 200, "off");
    check_list(t, "{'StreamArn':'" ARN "','DestinationStatus':'DISABLED'}");
    CHECK_FAILS(t, "UpdateKinesisStreamingDestination", PRECISION("Update", ARN, "MICROSECOND"),
                "ValidationException",
                STATE "Kinesis streaming is not in ACTIVE state. Updates are only allowed in "
                      "ACTIVE state. TableName: tab");
}

TEST(streams_that_cannot_be) {
    struct test_cloud *t = *fixture;
    CHECK_ANSWER(t, "EnableKinesisStreamingDestination",
                 "{'TableName':'tab','StreamArn':'not-an-arn'}",
                 "{'TableName':'tab','StreamArn':'not-an-arn','DestinationStatus':'ENABLING'}");
    check_list(t, "{'StreamArn':'not-an-arn','DestinationStatus':'ENABLE_FAILED',"
                  "'DestinationStatusDescription':'User does not have a permission to use kinesis "
                  "stream'}");
    CHECK_FAILS(t, "DisableKinesisStreamingDestination",
                "{'TableName':'tab','StreamArn':'not-an-arn'}", "ValidationException",
                STATE DISABLE);
    CHECK(test_call(t, "EnableKinesisStreamingDestination", BODY).status == 200, "beside it");
    CHECK_FAILS(t, "DescribeKinesisStreamingDestination", "{'TableName':'none'}",
                "ResourceNotFoundException", "Requested resource not found: Table: none not found");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(on_and_off),
        CASE(precision),
        CASE(streams_that_cannot_be),
    };
    return cmocka_run_group_tests_name("dynamodb Kinesis destinations", tests, NULL, NULL);
}
