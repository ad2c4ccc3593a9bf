"""The guard of an open server, header by header: by what name it is called, and from which page.
browser-test.py does the same with a real browser."""

import http.client

import pytest

QUERY = "/?Action=GetCallerIdentity&Version=2011-06-15"


def status(brume, host, headers=None, method="GET", path=QUERY):
    connection = http.client.HTTPConnection(brume.host, brume.port)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for name, value in ({"Host": host} | (headers or {})).items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer.status, body


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:{port}",
        "127.0.0.1",
        "127.1.2.3",
        "localhost:{port}",
        "LOCALHOST",
        "bucket.localhost:{port}",
        "[::1]:{port}",
        "sts.amazonaws.com",
        "sts.us-east-1.amazonaws.com",
        "sts.cn-north-1.amazonaws.com.cn",
        "bedrock-mantle.us-east-1.api.aws",
    ],
)
def test_names_of_this_machine_and_of_aws_are_answered(brume, host):
    assert status(brume, host.format(port=brume.port))[0] == 200


@pytest.mark.parametrize("host", ["bucket.s3.localhost", "bucket.s3.eu-west-1.amazonaws.com"])
def test_hosts_of_buckets_are_answered_by_s3(brume, host):
    answer, body = status(brume, host)
    assert answer == 404 and "NoSuchBucket" in body


@pytest.mark.parametrize(
    "host",
    [
        "evil.test",
        "evil.test:{port}",
        "localhost.evil.test",
        "127.0.0.1.evil.test",
        "127.evil.test",
        "127.0.0.1.nip.io",
        "notlocalhost",
        "evilamazonaws.com",
        "amazonaws.com.evil.test",
        "192.168.0.1",
        "10.0.0.1:{port}",
        "0.0.0.0:{port}",
        "[::2]:{port}",
        "",
    ],
)
@pytest.mark.parametrize("path", [QUERY, "/_brume/health", "/_brume/", "/bucket/key"])
def test_other_names_are_refused(brume, host, path):
    got, body = status(brume, host.format(port=brume.port), path=path)
    assert got in (400, 403), "whose page it is cannot be known"
    if got == 403:
        assert "--iam enforce" in body, "it says what to do"


FOREIGN = [
    {"Origin": "http://evil.test"},
    {"Origin": "http://127.0.0.1:1"},
    {"Origin": "http://localhost:{port}"},  # another origin than 127.0.0.1
    {"Origin": "null"},
    {"Origin": "file://"},
    {"Origin": "http://127.0.0.1:{port}.evil.test"},
    {"Origin": "chrome-extension://abcdef"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:{port}"},
    {"Origin": "http://evil.test", "Authorization": "Basic dTpw"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize("method, path", [("GET", QUERY), ("POST", "/_brume/reset"), ("OPTIONS", "/")])
def test_foreign_pages_are_refused(brume, headers, method, path):
    host = f"127.0.0.1:{brume.port}"
    headers = {name: value.format(port=brume.port) for name, value in headers.items()}
    got, body = status(brume, host, headers | {"Content-Length": "0"}, method, path)
    assert got == 403
    assert "another origin" in body


OWN = [
    {},
    {"Origin": "http://127.0.0.1:{port}"},
    {"Origin": "http://127.0.0.1:{port}", "Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},  # the user's own address bar
]


@pytest.mark.parametrize("headers", OWN, ids=str)
def test_own_pages_and_programs_are_answered(brume, headers):
    headers = {name: value.format(port=brume.port) for name, value in headers.items()}
    assert status(brume, f"127.0.0.1:{brume.port}", headers)[0] == 200


def test_signed_requests_may_carry_an_origin(brume):
    """A page cannot send Authorization without a preflight, and that is refused: whoever does is a
    program, such as an SDK in Electron."""
    scope = "test/20260101/us-east-1/sts/aws4_request"
    signed = {
        "Origin": "app://program",
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=00",
    }
    assert status(brume, f"127.0.0.1:{brume.port}", signed)[0] == 200
    preflight = {
        "Origin": "http://evil.test",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,x-amz-target",
    }
    assert status(brume, f"127.0.0.1:{brume.port}", preflight, "OPTIONS", "/")[0] == 403


def test_no_answer_grants_anything_to_a_page(brume):
    for headers in [{}, {"Origin": "http://evil.test"}, {"Origin": brume.url}]:
        answer = brume.http("GET", QUERY, headers=headers)
        granted = [name for name in answer.headers if name.lower().startswith("access-control-")]
        assert granted == []
