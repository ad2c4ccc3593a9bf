/* Services that still speak query, with their own names for lists and maps. */
#include "shared/aws/protocol-test-call.h"
#include "tests/protocols/gen/ec2.h"
#include "tests/protocols/gen/iam.h"
#include "tests/protocols/gen/sqs.h"

static struct str input_json(struct test_call *t, const struct shape *shape) {
    struct buf json = buf_in_arena(&t->arena, 1 << 16);
    shape_to_json(&t->arena, shape, t->in, &json);
    return buf_str(&json);
}

TEST(sqs_message_attributes) {
    struct test_call t;
    test_call_init(&t, &sqs_facts, SQS_SEND_MESSAGE);
    struct str json = STR("{\"QueueUrl\":\"u\",\"MessageBody\":\"b\",\"MessageAttributes\":{\"k\":"
                          "{\"StringValue\":\"v\",\"DataType\":\"String\"}}}");
    t.call.protocol = PROTOCOL_QUERY;
    assert_int_equal(test_decode(&t, STR("Action=SendMessage&QueueUrl=u&MessageBody=b"
                                         "&MessageAttribute.1.Name=k"
                                         "&MessageAttribute.1.Value.DataType=String"
                                         "&MessageAttribute.1.Value.StringValue=v")),
                     DONE);
    CHECK_STR(input_json(&t, &sqs_send_message_in_shape), json, "query");
    test_call_free(&t);

    test_call_init(&t, &sqs_facts, SQS_SEND_MESSAGE);
    t.call.protocol = PROTOCOL_JSON_1_0;
    assert_int_equal(test_decode(&t, json), DONE);
    CHECK_STR(input_json(&t, &sqs_send_message_in_shape), json, "the same in JSON");
    test_call_free(&t);
}

TEST(sqs_messages) {
    struct test_call t;
    test_call_init(&t, &sqs_facts, SQS_RECEIVE_MESSAGE);
    t.call.protocol = PROTOCOL_QUERY;
    struct str_entry attribute = {STR("SenderId"), STR("s")};
    struct sqs_message messages[] = {
        {.message_id = STR("1"), .body = STR("<b>"), .attributes = {&attribute, 1}},
        {.message_id = STR("2")},
    };
    ((struct sqs_receive_message_out *)t.out)->messages.items = messages;
    ((struct sqs_receive_message_out *)t.out)->messages.count = 2;
    CHECK_STR(test_encode(&t),
              STR("<ReceiveMessageResponse xmlns=\"http://queue.amazonaws.com/doc/2012-11-05/\">"
                  "<ReceiveMessageResult><Message><MessageId>1</MessageId><Body>&lt;b&gt;</Body>"
                  "<Attribute><Name>SenderId</Name><Value>s</Value></Attribute></Message>"
                  "<Message><MessageId>2</MessageId></Message></ReceiveMessageResult>"
                  "<ResponseMetadata><RequestId>request-1</RequestId></ResponseMetadata>"
                  "</ReceiveMessageResponse>"),
              "flattened, under the names of query");
    test_call_free(&t);
}

TEST(iam_role) {
    struct test_call t;
    test_call_init(&t, &iam_facts, IAM_CREATE_ROLE);
    assert_int_equal(test_decode(&t, STR("Action=CreateRole&Version=2010-05-08&RoleName=r"
                                         "&AssumeRolePolicyDocument=%7B%7D&Tags.member.1.Key=k"
                                         "&Tags.member.1.Value=v")),
                     DONE);
    CHECK_STR(input_json(&t, &iam_create_role_in_shape),
              STR("{\"RoleName\":\"r\",\"AssumeRolePolicyDocument\":\"{}\",\"Tags\":"
                  "[{\"Key\":\"k\",\"Value\":\"v\"}]}"),
              "members of lists");
    assert_int_equal(test_validate(&t), DONE);
    test_call_free(&t);

    test_call_init(&t, &iam_facts, IAM_CREATE_ROLE);
    assert_int_equal(test_decode(&t, STR("AssumeRolePolicyDocument=%7B%7D")), DONE);
    assert_int_equal(test_validate(&t), FAILED);
    struct str body = test_encode_error(&t);
    CHECK(str_contains(body, STR("<Code>ValidationError</Code><Message>1 validation error ")),
          "the code of query services");
    CHECK(str_contains(body, STR("roleName")), "the member");
    test_call_free(&t);
}

TEST(ec2_security_group) {
    struct test_call t;
    test_call_init(&t, &ec2_facts, EC2_AUTHORIZE_SECURITY_GROUP_INGRESS);
    assert_int_equal(
        test_decode(&t, STR("Action=AuthorizeSecurityGroupIngress&GroupId=sg-1"
                            "&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=22"
                            "&IpPermissions.1.ToPort=22&IpPermissions.1.IpRanges.1.CidrIp=10.0.0.0"
                            "%2F8&IpPermissions.1.IpRanges.1.Description=d&DryRun=false")),
        DONE);
    const struct ec2_authorize_security_group_ingress_in *in = t.in;
    CHECK_STR(in->group_id, STR("sg-1"), "group");
    CHECK(in->ip_permissions.count == 1, "one permission");
    CHECK(in->ip_permissions.items[0].from_port.value == 22, "port");
    CHECK(in->ip_permissions.items[0].ip_ranges.count == 1, "one range");
    CHECK_STR(in->ip_permissions.items[0].ip_ranges.items[0].cidr_ip, STR("10.0.0.0/8"), "range");
    test_call_free(&t);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sqs_message_attributes),
        cmocka_unit_test(sqs_messages),
        cmocka_unit_test(iam_role),
        cmocka_unit_test(ec2_security_group),
    };
    return cmocka_run_group_tests_name("query services", tests, NULL, NULL);
}
