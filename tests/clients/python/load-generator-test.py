"""bench/load.c and bench/rocks.c do what they say: against a server whose every byte is known, and without one."""

import json
import os
import socket
import subprocess
import sys
import threading

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
sys.path.insert(0, os.path.join(ROOT, "bench"))
import dynamodb_requests
import wire
from signing import Signer

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


@pytest.fixture(scope="module")
def programs(tmp_path_factory):
    def compile_one(name, sources, *libraries):
        path = str(tmp_path_factory.mktemp("bench") / name)
        files = [os.path.join(ROOT, "bench", f"{source}.c") for source in sources]
        subprocess.run(["gcc", "-std=gnu17", "-O1", "-Wall", "-Wextra", "-Werror", "-D_GNU_SOURCE", f"-I{ROOT}", "-o", path,
                        *files, *libraries], check=True)
        return path

    return {"load": compile_one("load", ("load", "response", "histogram", "watch")),
            "rocks": compile_one("rocks", ("rocks", "histogram"), "-lrocksdb", "-lpthread")}


class Canned:
    """Answers each request (head, then Content-Length bytes) with the next of `answers`, again and again."""

    def __init__(self, answers, pieces=None, closes=False):
        self.answers, self.pieces, self.closes = answers, pieces, closes
        self.seen, self.lock, self.connections = [], threading.Lock(), 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                s, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self.serve, args=(s,), daemon=True).start()

    def read(self, f):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = f.readline()
            if line == b"":
                return None
            head += line
        length = next((int(h[15:]) for h in head.split(b"\r\n") if h.startswith(b"Content-Length:")), 0)
        return head + f.read(length)

    def read_or_none(self, f):
        try:
            return self.read(f)
        except ConnectionResetError:  # the generator has its figures, and is gone
            return None

    def serve(self, s):
        with s, s.makefile("rb") as f:
            while (request := self.read_or_none(f)) is not None:
                with self.lock:
                    self.seen.append(request)
                    answer = self.answers[(len(self.seen) - 1) % len(self.answers)]
                for i in range(0, len(answer), self.pieces or len(answer)):
                    s.sendall(answer[i:i + (self.pieces or len(answer))])
                if self.closes:
                    return


@pytest.fixture
def ask(programs, tmp_path):
    """Run the generator against canned answers: its figures, and the server with the requests that it saw."""
    def one(answers, sent=(b"GET / HTTP/1.1\r\n\r\n",), pieces=None, closes=False, **options):
        server = Canned(answers, pieces, closes)
        file = wire.write_file(str(tmp_path / "requests"), sent)
        command = [programs["load"], "--port", str(server.port), "--file", file]
        for name, value in options.items():
            command += ["--" + name.replace("_", "-"), str(value)]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=30).stdout)
        server.listener.close()
        return result, server

    return one


def test_counts_answers_bytes_and_latencies(ask):
    r, server = ask([OK], connections=3, requests=100)
    assert (r["ok"], r["failed"], r["reconnects"], r["bytes"]) == (100, 0, 0, 100 * len(OK))
    assert 0 < r["latency_us"]["p50"] <= r["latency_us"]["p99"] <= r["latency_us"]["max"]
    assert r["self_cpu_s"] >= 0 and server.connections == 3


def test_goes_on_for_the_seconds_it_was_given(ask):
    r, _ = ask([OK], seconds=1, warmup_ms=50)
    assert r["ok"] > 0 and 1 <= r["seconds"] < 5
    assert r["rate"] == pytest.approx(r["ok"] / r["seconds"], rel=0.01)


def test_requests_arrive_whole_in_their_order_again_and_again(ask):
    sent = [b"POST /%d HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (i, size) + b"b" * size
            for i, size in enumerate((0, 5, 3_000_000))]
    r, server = ask([OK], sent=sent, requests=7)
    assert r["ok"] == 7 and server.seen == [sent[i % 3] for i in range(7)]


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n1A\r\n" + b"c" * 26 + b"\r\n0\r\nT: 1\r\n\r\n"
EMPTY = b"HTTP/1.1 204 No Content\r\n\r\n"
LARGE = b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + b"l" * 3_000_000


@pytest.mark.parametrize("answer, pieces", [(CHUNKED, None), (CHUNKED, 1), (OK, 1), (EMPTY, None), (EMPTY, 1), (LARGE, None)])
def test_finds_the_end_of_an_answer_however_it_is_cut(ask, answer, pieces):
    r, server = ask([answer], pieces=pieces, requests=5)
    assert (r["ok"], r["failed"], r["bytes"]) == (5, 0, 5 * len(answer))
    assert server.connections == 1


def test_an_error_is_no_answer(ask):
    bad = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 2\r\n\r\nno"
    r, _ = ask([OK, bad], requests=10)
    assert (r["ok"], r["failed"], r["bad_status"]) == (5, 5, 503)


def test_a_closed_connection_is_opened_again(ask):
    closing = OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    r, server = ask([closing], closes=True, requests=6)
    assert (r["ok"], r["failed"]) == (6, 0) and server.connections >= 6
    assert len(server.seen) == 6, "none is asked twice"


def test_half_an_answer_is_a_failure(ask):
    r, _ = ask([OK[:-2]], closes=True, requests=3)
    assert (r["ok"], r["failed"]) == (0, 3)


def test_marks_are_timed_counted_and_added_up(ask):
    body = b'{"tokens": 12} {"tokens": 30} {"tokens": 0}'
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    r, _ = ask([answer], pieces=7, requests=4, first='"tokens": ', sum='"tokens": ')
    assert (r["sum"], r["marks"]) == (4 * 42, 4 * 3)
    assert r["first_us"]["p50"] > 0


def test_requests_for_dynamodb_are_signed_so_that_they_are_verified(start, ask):
    server = start("--iam", "enforce")
    with open(server.data / "root-key.json") as f:
        root = json.load(f)
    signer = Signer("dynamodb", root["AccessKeyId"], root["SecretAccessKey"])
    dynamodb_requests.create_table(server.port, 1024, signer)
    for i in (0, 77):
        dynamodb_requests.ask(server.port, "PutItem", dynamodb_requests.put(i, 1024), signer)
        answer = dynamodb_requests.ask(server.port, "GetItem", dynamodb_requests.get(i, 1024), signer)
        assert answer["Item"] == dynamodb_requests.item(i, 1024)
    with pytest.raises(RuntimeError, match="InvalidSignatureException"):
        wrong = Signer("dynamodb", root["AccessKeyId"], "not the secret")
        dynamodb_requests.ask(server.port, "GetItem", dynamodb_requests.get(0, 1024), wrong)


@pytest.mark.parametrize("size", [100, 1024, 102400])
def test_items_have_the_size_that_they_are_named_for(start, size):
    signer = Signer("dynamodb")
    server = start()
    dynamodb_requests.create_table(server.port, size, signer)
    body = {**dynamodb_requests.put(1234, size), "ReturnConsumedCapacity": "TOTAL"}
    units = dynamodb_requests.ask(server.port, "PutItem", body, signer)["ConsumedCapacity"]["CapacityUnits"]
    assert units == -(-size // 1024), "a write unit for each KB, no byte more"


def test_rocksdb_alone_writes_from_many_threads(programs, tmp_path):
    done = subprocess.run([programs["rocks"], tmp_path / "db", "8", "1024", "100", "0", "200"], check=True, capture_output=True)
    figures = json.loads(done.stdout)
    assert figures["rate"] > 0 and 0 < figures["p50"] <= figures["p99"] and figures["cpu"] > 0
