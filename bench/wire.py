"""Requests as bytes, made before the clock runs, and a small client to prepare a server with."""
import http.client
import json
import os

AMZ_DATE = "20260101T000000Z"


def authorization(service):
    """Of the right form; the signature is not: none of the servers here looks at it."""
    scope = f"test/20260101/us-east-1/{service}/aws4_request"
    headers = "host;x-amz-date"
    return f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders={headers}, Signature={'0' * 64}"


def request(method, target, body=b"", headers=None):
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if body or method in ("POST", "PUT"):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def write_file(path, requests):
    """The file of requests that bench/load.c reads."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        for r in requests:
            f.write(b"%d\n" % len(r) + r)
    return path


def dynamodb_headers(operation):
    return {
        "X-Amz-Target": f"DynamoDB_20120810.{operation}",
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Date": AMZ_DATE,
        "Authorization": authorization("dynamodb"),
    }


def s3_headers():
    return {
        "X-Amz-Date": AMZ_DATE,
        "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD",
        "Authorization": authorization("s3"),
    }


def dynamodb(operation, body):
    return request("POST", "/", json.dumps(body).encode(), dynamodb_headers(operation))


def ask(port, method, target, body=b"", headers=None):
    """One request, answered with a 2xx, or an error that says what came instead."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    try:
        connection.request(method, target, body, headers or {})
        response = connection.getresponse()
        content = response.read()
    finally:
        connection.close()
    if response.status // 100 != 2:
        raise RuntimeError(f"{method} {target}: {response.status} {content[:300]!r}")
    return content


def ask_dynamodb(port, operation, body):
    return json.loads(ask(port, "POST", "/", json.dumps(body).encode(), dynamodb_headers(operation)))
