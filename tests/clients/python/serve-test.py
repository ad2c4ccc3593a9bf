"""The program itself: its arguments, what it refuses to do, how it ends, and TLS."""

import json
import os
import re
import signal
import socket
import ssl
import subprocess

import pytest

from brume import PROGRAM, clean_environment, run_program


def test_help_and_version():
    assert "brume serve" in run_program("--help").stdout
    assert "--listen" in run_program("serve", "--help").stdout
    assert re.match(r"brume \d+\.\d+\.\d+", run_program("--version").stdout)


def test_coverage_is_said_for_people_and_for_programs():
    services = {s["name"]: s for s in json.loads(run_program("coverage", "--json").stdout)}
    sts = services["sts"]
    there = [o["name"] for o in sts["operations"] if o["implemented"]]
    assert sts["protocols"] == ["query"] and "GetCallerIdentity" in there
    assert not any(o["implemented"] for o in services["lambda"]["operations"])
    listed = run_program("coverage", "sts").stdout.splitlines()
    assert [line.split()[1] for line in listed if line.startswith("yes")] == there
    whole = run_program("coverage").stdout
    assert re.search(rf"^sts +{len(there)} of +{len(sts['operations'])}$", whole, re.M)
    assert run_program("coverage", "no-such").returncode == 1


@pytest.mark.parametrize(
    "arguments, named",
    [
        (["no-such-command"], "no-such-command"),
        (["serve", "--no-such-option"], "--no-such-option"),
        (["serve", "--listen"], "--listen"),
        (["serve", "--listen", "127.0.0.1:99999"], "ADDR:PORT"),
        (["serve", "--listen", "127.0.0.1:http"], "ADDR:PORT"),
        (["serve", "--iam", "maybe"], "open or enforce"),
        (["serve", "--data", ""], "a directory"),
    ],
)
def test_wrong_arguments_are_named(arguments, named):
    done = run_program(*arguments)
    assert done.returncode == 2
    assert named in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("address", ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"])
def test_open_server_beyond_loopback_is_refused(tmp_path, address):
    done = run_program("serve", "--listen", address, "--data", str(tmp_path / "data"))
    assert done.returncode == 2
    assert "--iam enforce" in done.stderr
    assert done.stderr.rstrip().endswith("."), "a sentence"
    assert not (tmp_path / "data").exists()


def test_enforcing_server_may_listen_everywhere(start):
    brume = start("--iam", "enforce", listen="0.0.0.0:0")
    assert brume.host == "0.0.0.0"
    assert brume.http("GET", "/_brume/health", url=f"http://127.0.0.1:{brume.port}").status == 200


def test_ipv6(start):
    brume = start(listen="[::1]:0")
    assert brume.url.startswith("http://[::1]:")
    assert brume.client("sts").get_caller_identity()["Account"]


def test_port_in_use(start, tmp_path):
    brume = start()
    address = f"127.0.0.1:{brume.port}"
    done = run_program("serve", "--listen", address, "--data", str(tmp_path / "other"))
    assert done.returncode == 1
    assert str(brume.port) in done.stderr and "in use" in done.stderr
    assert done.stdout == ""


def test_data_directory_in_use(start):
    brume = start()
    done = run_program("serve", "--listen", "127.0.0.1:0", "--data", str(brume.data))
    assert done.returncode == 1
    assert str(brume.data) in done.stderr
    assert "another" in done.stderr or "in use" in done.stderr
    assert brume.client("sts").get_caller_identity()["Account"], "the first one goes on"


def test_data_directory_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("")
    for place in [tmp_path / "file", tmp_path / "no" / "parent"]:
        done = run_program("serve", "--listen", "127.0.0.1:0", "--data", str(place))
        assert done.returncode == 1
        assert str(place) in done.stderr


def test_configuration_that_cannot_be_read(tmp_path):
    bad = tmp_path / "bedrock-config.yml"
    bad.write_text("models:\n  - id: a.b\n    file: nowhere.gguf\n")
    for path, named in [(bad, "nowhere.gguf"), (tmp_path / "missing.yml", "missing.yml")]:
        done = run_program(
            "serve", "--listen", "127.0.0.1:0", "--memory", "--bedrock-config", str(path)
        )
        assert done.returncode == 1
        assert named in done.stderr


def test_environment_sets_and_options_win(tmp_path):
    env = clean_environment(BRUME_LISTEN="127.0.0.1:1", BRUME_DATA=str(tmp_path), BRUME_LOOPS="")
    done = subprocess.run(
        [PROGRAM, "serve", "--print-config", "--listen", "127.0.0.1:2"],
        env=env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert "listen: 127.0.0.1:2" in done.stdout
    assert f"data: {tmp_path}" in done.stdout


@pytest.mark.parametrize("name, value", [("BRUME_IAM", "enforced"), ("BRUME_LOOPS", "x")])
def test_wrong_environment_is_refused(name, value):
    done = subprocess.run(
        [PROGRAM, "serve", "--print-config"],
        env=clean_environment(**{name: value}),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert f"{name}={value}" in done.stderr


def test_memory_leaves_nothing_behind(start):
    before = set(os.listdir())
    brume = start("--memory", "--tls")
    bundle = re.search(r"AWS_CA_BUNDLE=(\S+)", brume.stderr)[1]
    assert os.path.exists(bundle)
    assert brume.stop() == 0
    assert not os.path.exists(os.path.dirname(bundle))
    assert set(os.listdir()) == before


def test_data_directory_is_the_owners(start):
    brume = start()
    assert os.stat(brume.data).st_mode & 0o077 == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_end_it_gracefully(start, number):
    brume = start()
    assert brume.client("sts").get_caller_identity()["Account"]
    assert brume.stop(number) == 0
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", brume.port), timeout=1)


def test_idle_connections_do_not_hold_it_up(start):
    brume = start()
    silent = socket.create_connection((brume.host, brume.port))
    half = socket.create_connection((brume.host, brume.port))
    half.sendall(b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\nhalf")
    assert brume.stop() == 0, "it must not wait for clients that never finish"
    silent.close()
    half.close()


def test_memory_keeps_nothing(start, tmp_path):
    brume = start("--memory")
    assert brume.client("sts").get_caller_identity()["Account"]
    assert not brume.data.exists()


# ---- TLS ----


@pytest.fixture(scope="module")
def secure(tmp_path_factory):
    from brume import Brume

    server = Brume(tmp_path_factory.mktemp("tls"), "--tls")
    server.https = server.url.replace("http://", "https://")
    server.ca = str(server.data / "ca.pem")
    yield server
    assert server.stop() == 0


def test_tls_verifies_with_our_authority(secure):
    sts = secure.client("sts", url=secure.https, verify=secure.ca)
    assert sts.get_caller_identity()["Account"]
    by_name = secure.https.replace("127.0.0.1", "localhost")
    assert secure.client("sts", url=by_name, verify=secure.ca).get_caller_identity()["Account"]
    from botocore.exceptions import SSLError

    with pytest.raises(SSLError):
        secure.client("sts", url=secure.https).get_caller_identity()


def test_clear_text_on_the_same_port(secure):
    assert secure.client("sts").get_caller_identity()["Account"]


@pytest.mark.parametrize("offered, chosen", [(["h2", "http/1.1"], "h2"), (["http/1.1"], "http/1.1")])
def test_alpn(secure, offered, chosen):
    context = ssl.create_default_context(cafile=secure.ca)
    context.set_alpn_protocols(offered)
    with socket.create_connection((secure.host, secure.port)) as raw:
        with context.wrap_socket(raw, server_hostname="localhost") as tls:
            assert tls.selected_alpn_protocol() == chosen
            assert tls.version() in ("TLSv1.2", "TLSv1.3")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_old_tls_is_refused(secure):
    context = ssl.create_default_context(cafile=secure.ca)
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with socket.create_connection((secure.host, secure.port)) as raw:
        with pytest.raises((ssl.SSLError, OSError)):
            context.wrap_socket(raw, server_hostname="localhost")


def test_key_of_the_authority_is_the_owners(secure):
    for key in secure.data.glob("*.key"):
        assert os.stat(key).st_mode & 0o077 == 0, key


def test_authority_is_kept_over_a_restart(start, tmp_path):
    data = tmp_path / "kept"
    first = start("--tls", data=data)
    ca = (data / "ca.pem").read_bytes()
    assert first.stop() == 0
    again = start("--tls", data=data)
    assert (data / "ca.pem").read_bytes() == ca
    https = again.url.replace("http://", "https://")
    sts = again.client("sts", url=https, verify=str(data / "ca.pem"))
    assert sts.get_caller_identity()["Account"]
