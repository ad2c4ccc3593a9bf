"""The front door: every protocol names what is not there, and the admin pages answer."""

import gzip
import re
import zlib

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

# One operation per wire protocol whose service has no handlers yet.
NOT_IMPLEMENTED = [
    ("sqs", "list_queues", "ListQueues", "json 1.0"),
    ("logs", "describe_log_groups", "DescribeLogGroups", "json 1.1"),
    ("lambda", "list_functions", "ListFunctions", "rest-json"),
    ("apigateway", "get_rest_apis", "GetRestApis", "rest-json"),
    ("cloudfront", "list_distributions", "ListDistributions", "rest-xml"),
    ("iam", "list_users", "ListUsers", "query"),
    ("sns", "list_topics", "ListTopics", "query"),
    ("ec2", "describe_vpcs", "DescribeVpcs", "ec2"),
    ("cloudwatch", "list_metrics", "ListMetrics", "rpc-v2-cbor"),
    ("ecr", "describe_repositories", "DescribeRepositories", "json 1.1"),
    ("stepfunctions", "list_state_machines", "ListStateMachines", "json 1.0"),
]


@pytest.mark.parametrize("service, method, operation, protocol", NOT_IMPLEMENTED)
def test_not_implemented_is_said_in_the_protocol(brume, service, method, operation, protocol):
    with pytest.raises(ClientError) as refused:
        getattr(brume.client(service), method)()
    response = refused.value.response
    assert response["Error"]["Code"] == "NotImplemented", protocol
    assert operation in response["Error"]["Message"]
    assert service in response["Error"]["Message"]
    assert 400 <= response["ResponseMetadata"]["HTTPStatusCode"] < 500, "a 5xx would be retried"
    assert response["ResponseMetadata"]["RequestId"]


def test_clients_do_not_retry_what_is_not_implemented(brume):
    with pytest.raises(ClientError) as refused:
        brume.client("lambda", retries={"mode": "standard"}).list_functions()
    assert refused.value.response["ResponseMetadata"]["RetryAttempts"] == 0


def signed_for(service):
    """The scope of a signature: in open mode all that is read of it."""
    credential = f"test/20260101/us-east-1/{service}/aws4_request"
    return {
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={credential}, "
        f"SignedHeaders=host;x-amz-date, Signature={'0' * 64}",
    }


UNKNOWN = [
    # protocol, request, where the code stands in the answer, what the message must name
    (
        "json 1.0",
        ("POST", "/", "{}", {"X-Amz-Target": "DynamoDB_20120810.Nope",
                             "Content-Type": "application/x-amz-json-1.0"}),
        '"__type":"com.amazon.coral.service#UnknownOperationException"',
    ),
    (
        "json 1.1",
        ("POST", "/", "{}", {"X-Amz-Target": "Logs_20140328.Nope",
                             "Content-Type": "application/x-amz-json-1.1"}),
        "UnknownOperationException",
    ),
    (
        "query",
        ("POST", "/", "Action=Nope&Version=2011-06-15",
         {"Content-Type": "application/x-www-form-urlencoded"} | signed_for("sts")),
        "<Code>",
    ),
    (
        "ec2",
        ("POST", "/", "Action=Nope&Version=2016-11-15",
         {"Content-Type": "application/x-www-form-urlencoded"} | signed_for("ec2")),
        "<Errors><Error><Code>",
    ),
]  # fmt: skip


@pytest.mark.parametrize("protocol, request_parts, mark", UNKNOWN, ids=[u[0] for u in UNKNOWN])
def test_unknown_operation_is_named(brume, protocol, request_parts, mark):
    answer = brume.http(*request_parts)
    assert 400 <= answer.status < 500, answer.text
    assert mark in answer.text
    assert "Nope" in answer.text
    assert answer.headers["x-amzn-RequestId"]


def test_unknown_operation_of_rpc_v2_cbor(brume):
    path = "/service/GraniteServiceVersion20100801/operation/Nope"
    cbor = {"Smithy-Protocol": "rpc-v2-cbor", "Content-Type": "application/cbor"}
    answer = brume.http("POST", path, b"\xa0", cbor)
    assert 400 <= answer.status < 500
    assert answer.headers["Smithy-Protocol"] == "rpc-v2-cbor"
    assert answer.headers["Content-Type"] == "application/cbor"
    assert b"Nope" in answer.body


@pytest.mark.parametrize("service", ["lambda", "cloudfront"])
def test_unknown_path_of_a_rest_service_is_named(brume, service):
    answer = brume.http("DELETE", "/no/such/path", headers=signed_for(service))
    assert 400 <= answer.status < 500
    assert "DELETE /no/such/path" in answer.text


def test_unknown_service_is_refused_in_words(brume):
    answer = brume.http("POST", "/", "{}", {"X-Amz-Target": "Kinesis_20131202.ListStreams",
                                            "Content-Type": "application/x-amz-json-1.1"})  # fmt: skip
    assert 400 <= answer.status < 500
    assert "Kinesis_20131202.ListStreams" in answer.text
    with pytest.raises(ClientError) as refused:
        brume.client("route53").list_hosted_zones()
    assert 400 <= refused.value.response["ResponseMetadata"]["HTTPStatusCode"] < 500


def test_request_ids_differ(brume):
    sts = brume.client("sts")
    ids = {sts.get_caller_identity()["ResponseMetadata"]["RequestId"] for _ in range(50)}
    assert len(ids) == 50
    for one in ids:
        assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", one)


def test_region_comes_from_the_scope(brume):
    brume.client("sts", region="eu-west-3").get_caller_identity()
    assert brume.http("GET", "/_brume/events?limit=1").json[0]["region"] == "eu-west-3"


def test_unsigned_requests_are_answered_in_open_mode(brume):
    sts = boto3.client(
        "sts",
        endpoint_url=brume.url,
        region_name="us-east-1",
        config=Config(signature_version=UNSIGNED),
    )
    assert sts.get_caller_identity()["Account"] == "000000000000"


@pytest.mark.parametrize(
    "authorization, missing",
    [
        ("AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/sts/aws4_request", "'Signature'"),
        ("AWS4-HMAC-SHA256 Credential=short, SignedHeaders=host;x-amz-date, Signature=0", "5 slash-delimited"),
        ("AWS4-HMAC-SHA256 SignedHeaders=host;x-amz-date, Signature=0", "'Credential'"),
    ],
)
def test_malformed_signatures_are_refused_in_open_mode_too(brume, authorization, missing):
    headers = {"Authorization": authorization, "X-Amz-Date": "20260101T000000Z"}
    answer = brume.http("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", headers=headers)
    assert 400 <= answer.status < 500
    assert missing in answer.text


# ---- /_brume/ ----


def test_health(brume):
    for path in ["/_brume/health", "/_localstack/health"]:
        health = brume.http("GET", path)
        assert health.status == 200
        assert health.json["status"] == "running"
        assert health.json["services"]["sts"] == "running"
        assert health.json["services"]["lambda"] == "not implemented"
    assert brume.http("HEAD", "/_brume/health").body == b""


def test_admin_pages_list_themselves(brume):
    pages = brume.http("GET", "/_brume/")
    assert pages.status == 200
    for page in re.findall(r"^GET +(\S+)", pages.text, re.M):
        assert brume.http("GET", page).status == 200, page
    lost = brume.http("GET", "/_brume/no-such-page")
    assert lost.status == 404
    assert "/_brume/health" in lost.text


def metric(brume, name, labels=""):
    text = brume.http("GET", "/_brume/metrics").text
    found = re.search(rf"^{re.escape(name + labels)} (\d+)$", text, re.M)
    return int(found[1]) if found else 0


def test_metrics_count_requests_and_errors(brume):
    label = '{service="sts",operation="GetCallerIdentity"}'
    before = metric(brume, "brume_requests_total", label)
    for _ in range(3):
        brume.client("sts").get_caller_identity()
    assert metric(brume, "brume_requests_total", label) == before + 3

    label = '{service="lambda",operation="ListFunctions"}'
    before = metric(brume, "brume_client_errors_total", label)
    with pytest.raises(ClientError):
        brume.client("lambda").list_functions()
    assert metric(brume, "brume_client_errors_total", label) == before + 1
    assert metric(brume, "brume_resident_bytes") > 1_000_000


def test_metrics_are_prometheus_text(brume):
    answer = brume.http("GET", "/_brume/metrics")
    assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
    for line in answer.text.splitlines():
        assert re.fullmatch(r'# (HELP|TYPE) \S+ .+|[a-z_]+(\{[^}]*\})? \d+', line), line


def test_events_tell_what_was_called(brume):
    identity = brume.client("sts", key="111122223333").get_caller_identity()
    with pytest.raises(ClientError):
        brume.client("iam").list_users()
    refused, called = brume.http("GET", "/_brume/events?limit=2").json
    assert called["service"] == "sts" and called["operation"] == "GetCallerIdentity"
    assert called["requestId"] == identity["ResponseMetadata"]["RequestId"]
    assert called["account"] == "111122223333" and called["status"] == 200
    assert called["principal"] == identity["Arn"]
    assert refused["operation"] == "ListUsers" and refused["error"] == "NotImplemented"
    assert brume.http("GET", "/_brume/events?limit=many").status == 400


def test_clock_moves_and_comes_back(start):
    brume = start("--memory")

    def clock(body):
        return brume.http("POST", "/_brume/clock", body)

    assert brume.http("GET", "/_brume/clock").json["shiftMs"] == 0
    assert clock('{"advanceMs": 60000}').json["shiftMs"] == 60000
    assert clock('{"advanceMs": 1}').json["shiftMs"] == 60001
    assert clock('{"now": "2030-01-02T03:04:05Z"}').json["now"].startswith("2030-01-02T03:04:05")
    assert clock('{"shiftMs": 0}').json["shiftMs"] == 0
    for wrong in ["", "{}", '{"advanceMs": "soon"}', '{"now": "tomorrow"}', "[" * 100]:
        assert clock(wrong).status == 400, wrong
    # Signatures are checked against the real time: a moved clock must not lock its owner out.
    clock('{"advanceMs": 86400000}')
    assert brume.client("sts").get_caller_identity()["Account"]


def test_admin_bodies_are_bounded(brume):
    assert brume.http("POST", "/_brume/clock", b" " * 100_000).status == 413


def test_reset_answers_and_the_server_goes_on(start):
    brume = start()
    assert brume.http("POST", "/_brume/reset").status == 200
    assert brume.http("GET", "/_brume/reset").status == 404, "a link must not reset"
    assert brume.client("sts").get_caller_identity()["Account"]


def rpc(brume, body, **headers):
    return brume.http("POST", "/", body, {
        "X-Amz-Date": "20261120T100000Z", "X-Amz-Target": "DynamoDB_20120810.ListTables",
        "Authorization": "AWS4-HMAC-SHA256 Credential=a/20261120/us-east-1/dynamodb/aws4_request, "
                         "SignedHeaders=host;x-amz-date, Signature=" + "0" * 64, **headers})


def test_a_request_may_be_packed(brume):
    answer = rpc(brume, gzip.compress(b'{"Limit": 0}'), **{"Content-Encoding": "gzip"})
    assert b"greater than or equal to 1" in answer.body, "it was unpacked and validated"
    answer = rpc(brume, b'{"Limit": 1}', **{"Content-Encoding": "gzip"})
    assert answer.status == 400 and b"SerializationException" in answer.body
    bomb = gzip.compress(b" " * (17 << 20))
    assert rpc(brume, bomb, **{"Content-Encoding": "gzip"}).status == 413


def test_an_answer_is_packed_for_who_likes_that(brume):
    dynamodb = brume.client("dynamodb")
    for i in range(20):
        dynamodb.create_table(
            TableName=f"packed-{i}-" + "x" * 100, BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}])
    plain = rpc(brume, b"{}")
    whole = plain.body
    assert plain.headers.get("Content-Encoding") is None and len(whole) > 1024
    packed = rpc(brume, b"{}", **{"Accept-Encoding": "deflate;q=0.5, gzip"})
    body = packed.body
    assert packed.headers.get("Content-Encoding") == "gzip" and len(body) < len(whole)
    assert gzip.decompress(body) == whole
    assert int(packed.headers.get("x-amz-crc32")) == zlib.crc32(body), "of the bytes as they are sent"
    refused = rpc(brume, b"{}", **{"Accept-Encoding": "gzip;q=0"})
    assert refused.body == whole
    for i in range(20):
        dynamodb.delete_table(TableName=f"packed-{i}-" + "x" * 100)
