"""Starts the real program for the tests, and makes clients for it.

The program is build/brume, or what $BRUME names. Every server gets a port of its own from the kernel
and a directory of its own; its environment holds nothing of the user's.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import threading
import urllib.error
import urllib.request
from pathlib import Path

import boto3
from botocore.config import Config

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = os.environ.get("BRUME", str(ROOT / "build" / "brume"))
READY = re.compile(r"^brume ready on (http://(\S+):(\d+))$")
START_SECONDS = 60  # generous: sanitizer builds on a busy machine
SANITIZER = re.compile(r"(AddressSanitizer|ThreadSanitizer|LeakSanitizer|runtime error:)")


def clean_environment(**more):
    """The user's environment without anything that AWS clients or brume would read."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "BRUME"))}
    nothing = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    return env | nothing | {"AWS_EC2_METADATA_DISABLED": "true"} | more


class Answer:
    """What a plain HTTP request got."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


class Brume:
    """One running brume. Its standard error is kept in a file; stop() answers the exit status."""

    def __init__(self, directory, *options, listen="127.0.0.1:0", data=None):
        self.directory = Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        self.data = Path(data) if data else self.directory / "data"
        self.stderr_path = self.directory / "stderr"
        self.key, self.secret = "test", "test"
        where = [] if "--memory" in options else ["--data", str(self.data)]
        with open(self.stderr_path, "ab") as stderr:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--listen", listen, *where, *options],
                stdout=subprocess.PIPE,
                stderr=stderr,
                stdin=subprocess.DEVNULL,
                env=clean_environment(),
                text=True,
            )
        self._wait_until_ready()

    def _wait_until_ready(self):
        watchdog = threading.Timer(START_SECONDS, self.process.kill)
        watchdog.start()
        line = self.process.stdout.readline()
        watchdog.cancel()
        ready = READY.match(line)
        if not ready:
            status = self.process.wait()
            raise RuntimeError(f"brume did not start ({status}): {line}{self.stderr}")
        self.url, self.host, self.port = ready[1], ready[2], int(ready[3])

    @property
    def stderr(self):
        return self.stderr_path.read_text(errors="replace")

    def stop(self, signal_number=signal.SIGTERM):
        """End it as a user does. A sanitizer's report fails the test."""
        if self.process.returncode is None:
            self.process.send_signal(signal_number)
            try:
                self.process.wait(timeout=START_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise
            finally:
                self.process.stdout.close()
        assert not SANITIZER.search(self.stderr), self.stderr
        return self.process.returncode

    def client(self, service, region="us-east-1", key=None, secret=None, **config):
        retries = config.pop("retries", {"total_max_attempts": 1})
        return boto3.client(
            service,
            endpoint_url=config.pop("url", self.url),
            region_name=region,
            aws_access_key_id=key or self.key,
            aws_secret_access_key=secret or self.secret,
            verify=config.pop("verify", None),
            config=Config(retries=retries, **config),
        )

    def environment(self, **more):
        """What a user exports before running a tool."""
        return clean_environment(
            AWS_ENDPOINT_URL=self.url,
            AWS_ACCESS_KEY_ID=self.key,
            AWS_SECRET_ACCESS_KEY=self.secret,
            AWS_DEFAULT_REGION="us-east-1",
            **more,
        )

    def aws(self, *arguments, check=True, **more):
        """The AWS CLI: what it printed, as JSON where it is; with check=False the whole process."""
        program = shutil.which("aws", path=f"{ROOT}/.deps/venv/bin:{os.environ['PATH']}")
        done = subprocess.run(
            [program, *arguments], env=self.environment(**more), capture_output=True, text=True
        )
        if not check:
            return done
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.lstrip().startswith(("{", "[")) else done.stdout

    def http(self, method, path, body=None, headers=None, url=None):
        """A plain request; an error status is an answer like any other."""
        data = body.encode() if isinstance(body, str) else body
        request = urllib.request.Request(
            (url or self.url) + path, data=data, headers=headers or {}, method=method
        )
        try:
            with urllib.request.urlopen(request) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            return Answer(error.code, error.headers, error.read())


def run_program(*arguments, cwd=None):
    """A command that ends by itself, such as one that must refuse to start."""
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=cwd,
        env=clean_environment(),
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
    )
