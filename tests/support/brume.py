"""A brume that a test starts and kills, and DynamoDB requests to it as plain HTTP.

The SDKs would retry, pool and wait; these tests must know what became of every single request.
"""
import json
import os
import signal
import socket
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
START_SECONDS = 60


class Gone(Exception):
    """The server went away: what was asked may or may not have happened."""


class Refused(Exception):
    """The server said no: what was asked has not happened."""

    def __init__(self, status, answer):
        self.status = status
        self.code = answer.get("__type", "?").split("#")[-1]
        self.answer = answer
        super().__init__(f"{status} {self.code}: {answer.get('message', answer.get('Message'))}")


class Brume:
    def __init__(self, data, program=None, env=None, arguments=()):
        self.program = program or os.path.join(ROOT, "build", "brume")
        self.data = data
        self.env = {**os.environ, **(env or {})}
        self.arguments = list(arguments)
        self.log_path = data.rstrip("/") + ".log"
        self.process = None
        self.port = None

    def spawn(self):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", "--listen", "127.0.0.1:0", "--data", self.data,
                 *self.arguments],
                stdout=subprocess.PIPE, stderr=log, env=self.env)

    def wait_ready(self):
        line = self.process.stdout.readline().decode()
        if "brume ready on" not in line:
            raise RuntimeError(f"brume did not start ({self.process.wait(START_SECONDS)}):\n"
                               + self.log_tail())
        self.port = int(line.rsplit(":", 1)[1])

    def start(self):
        self.spawn()
        self.wait_ready()
        return self

    def kill(self):
        """SIGKILL. False when it was dead before."""
        died_before = self.process.poll() is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.stdout.close()
        return self.process.wait() == -signal.SIGKILL and not died_before

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.stdout.close()
        return self.process.wait(START_SECONDS)

    def log_tail(self, size=3000):
        with open(self.log_path, "rb") as log:
            return log.read()[-size:].decode(errors="replace")

    def client(self):
        return Client(self.port)


class Client:
    """One connection; not for two threads at once."""

    HEAD = ("POST / HTTP/1.1\r\nHost: localhost\r\n"
            "X-Amz-Target: {target}.{operation}\r\n"
            "Content-Type: application/x-amz-json-1.0\r\nX-Amz-Date: 20260101T000000Z\r\n"
            "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/dynamodb/"
            "aws4_request, SignedHeaders=host;x-amz-date, Signature=" + "0" * 64 + "\r\n"
            "Content-Length: {length}\r\n\r\n")

    def __init__(self, port, timeout=60):
        try:
            self.socket = socket.create_connection(("127.0.0.1", port), timeout)
        except OSError as problem:
            raise Gone(str(problem)) from problem
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def close(self):
        self.socket.close()

    def call(self, operation, body, target="DynamoDB_20120810"):
        """The answer. Raises Refused or Gone."""
        text = json.dumps(body).encode()
        head = self.HEAD.format(target=target, operation=operation, length=len(text))
        try:
            self.socket.sendall(head.encode() + text)
            status, content = self._answer()
        except OSError as problem:
            raise Gone(str(problem)) from problem
        answer = json.loads(content) if content else {}
        if status != 200:
            raise Refused(status, answer)
        return answer

    def stream_call(self, operation, body):
        return self.call(operation, body, "DynamoDBStreams_20120810")

    def _more(self):
        piece = self.socket.recv(1 << 18)
        if not piece:
            raise Gone("connection closed")
        self.rest += piece

    def _answer(self):
        while b"\r\n\r\n" not in self.rest:
            self._more()
        head, self.rest = self.rest.split(b"\r\n\r\n", 1)
        lines = head.split(b"\r\n")
        length = next(int(line.split(b":")[1]) for line in lines
                      if line.lower().startswith(b"content-length:"))
        while len(self.rest) < length:
            self._more()
        content, self.rest = self.rest[:length], self.rest[length:]
        return int(lines[0].split()[1]), content


def die(message):
    print(message, file=sys.stderr)
    sys.exit(1)
