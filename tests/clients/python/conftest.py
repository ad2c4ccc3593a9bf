"""Fixtures: a running brume for all tests, and the means to start others."""

import os

import pytest

from brume import PROGRAM, Brume


def pytest_configure():
    if not os.access(PROGRAM, os.X_OK):
        raise pytest.UsageError(f"{PROGRAM} is not there: scripts/build makes it, $BRUME names another")
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"


@pytest.fixture(scope="session")
def brume(tmp_path_factory):
    """One open server that the tests share: each uses names of its own."""
    server = Brume(tmp_path_factory.mktemp("brume"))
    yield server
    assert server.stop() == 0


@pytest.fixture
def start(tmp_path):
    """start("--iam", "enforce"): servers of the test's own, stopped after it."""
    servers = []

    def start_one(*options, **more):
        server = Brume(tmp_path / f"server-{len(servers)}", *options, **more)
        servers.append(server)
        return server

    yield start_one
    for server in servers:
        assert server.stop() == 0
