"""Servers as processes: start one, wait until it answers, read what it costs, end it."""
import os
import resource
import shutil
import signal
import socket
import subprocess
import time

READY_SECONDS = 60
PRIORITY = -15


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def answers(port):
    """Whether something speaks HTTP there: any status will do."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=READY_SECONDS) as s:
            s.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            return s.recv(5) == b"HTTP/"
    except OSError:
        return False


class Server:
    """A running server. `command` may hold {port}; `directory` is made before and removed after."""

    def __init__(self, name, command, directory, environment=None):
        self.name = name
        self.port = free_port()
        self.directory = directory
        shutil.rmtree(directory, ignore_errors=True)
        os.makedirs(directory)
        self.log = open(os.path.join(directory, "log"), "wb")
        began = time.monotonic()
        self.process = subprocess.Popen(
            [part.replace("{port}", str(self.port)) for part in command],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log, cwd=directory,
            env={**os.environ, **(environment or {})}, process_group=0,
        )
        self.ready_ms = self.wait_until_ready(began)

    def wait_until_ready(self, began):
        """Milliseconds from the start of the program to its first answer, asked every 0.5 ms."""
        while time.monotonic() < began + READY_SECONDS:
            if answers(self.port):
                return (time.monotonic() - began) * 1000
            if self.process.poll() is not None:
                break
            time.sleep(0.0005)
        self.stop()
        raise RuntimeError(f"{self.name} did not start")

    def pids(self):
        """The process and all that descend from it."""
        children = {}
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    with open(f"/proc/{entry}/stat") as f:
                        parent = int(f.read().rsplit(")", 1)[1].split()[1])
                    children.setdefault(parent, []).append(int(entry))
                except OSError:
                    pass
        found, rest = [], [self.process.pid]
        while rest:
            pid = rest.pop()
            found.append(pid)
            rest += children.get(pid, [])
        return found

    def memory(self, field="VmRSS"):
        """MiB of resident memory of all its processes; VmHWM is the most there ever was."""
        total = 0
        for pid in self.pids():
            try:
                with open(f"/proc/{pid}/status") as f:
                    total += sum(int(line.split()[1]) for line in f if line.startswith(field + ":"))
            except OSError:
                pass
        return total / 1024

    def private_memory(self):
        """MiB that would come free if it ended: what no file and no other process backs."""
        total = 0
        for pid in self.pids():
            try:
                with open(f"/proc/{pid}/smaps_rollup") as f:
                    total += sum(int(line.split()[1]) for line in f if line.startswith("Private_Dirty:"))
            except OSError:
                pass
        return total / 1024

    def stop(self):
        try:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(timeout=15)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.directory, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def raise_descriptor_limit():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def go_first():
    """Before whatever else the machine does, for us and the servers alike. Only root may; sched(7) on autogroups."""
    try:
        with open("/proc/self/autogroup", "w") as f:
            f.write(str(PRIORITY))
    except OSError:
        pass
    try:
        os.setpriority(os.PRIO_PROCESS, 0, PRIORITY)
    except OSError:
        pass
