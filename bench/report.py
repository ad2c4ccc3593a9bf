"""Sections of results as text for the terminal and for docs/benchmarks.md."""
import datetime
import json
import os
import platform
import shutil
import subprocess

import servers


def ratio(larger, smaller, better, worse):
    """`12 x less`, when the first is the larger one; else `2.5 x more`, say."""
    if larger == 0 or smaller == 0:
        return "-"
    value, word = (larger / smaller, better) if larger >= smaller else (smaller / larger, worse)
    return f"{value:,.2f} x {word}" if value < 10 else f"{value:,.0f} x {word}"


def share(ours, theirs):
    """`59 %` of what the other does, `3.2 x` as much."""
    value = ours / theirs if theirs else 0
    if value < 1:
        return f"{value:.0%}"
    return f"{value:,.2f} x" if value < 10 else f"{value:,.0f} x"


class Section:
    def __init__(self, title):
        self.title, self.note = title, ""
        self.columns, self.rows = [], []
        self.ratios, self.aims = [], []

    def compare(self, what, beside, text):
        self.ratios.append([what, beside, text])

    def aim(self, what, wanted, reached, ok):
        self.aims.append([what, wanted, reached, "yes" if ok else "**no**"])


def markdown_table(columns, rows):
    lines = ["| " + " | ".join(map(str, columns)) + " |", "|" + " --- |" * len(columns)]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join(lines)


def plain_table(columns, rows):
    table = [list(map(str, row)) for row in [columns, *rows]]
    widths = [max(len(row[i]) for row in table) for i in range(len(columns))]
    return "\n".join("  ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in table)


def first_line(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=30)
    except OSError:
        return None
    text = (done.stdout + done.stderr).strip()
    return text.splitlines()[0] if text else None


def processor():
    with open("/proc/cpuinfo") as f:
        for line in f:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def memory_gib():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def versions():
    peers = servers.PEERS
    nginx = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin") or "nginx"
    commit = first_line("git", "-C", servers.ROOT, "rev-parse", "--short", "HEAD")
    found = [
        ["brume", f"{first_line(servers.BRUME, 'version')}, commit {commit}"],
        ["nginx", first_line(nginx, "-v")],
        ["moto", first_line(f"{peers}/moto/bin/python", "-c", "import moto; print(moto.__version__)")],
        ["dynoxide", first_line(f"{peers}/dynoxide/bin/dynoxide", "--version")],
        ["dynalite", package_version(f"{peers}/dynalite/node_modules/dynalite/package.json")],
        ["Node.js", first_line("node", "--version")],
        ["DynamoDB Local", jar_version(f"{peers}/dynamodb-local/jars")],
        ["Java", first_line("java", "-version")],
        ["llama.cpp", first_line("cat", f"{servers.ROOT}/.deps/llama/src.package")],
    ]
    return [row for row in found if row[1]]


def package_version(path):
    if not os.path.exists(path):
        return None
    with open(path) as f:
        return json.load(f)["version"]


def jar_version(directory):
    if not os.path.isdir(directory):
        return None
    names = [n for n in os.listdir(directory) if n.startswith("DynamoDBLocal-")]
    return names[0].removeprefix("DynamoDBLocal-").removesuffix(".jar") if names else None


def machine():
    return (f"{processor()}, {os.cpu_count()} processors seen, {memory_gib():.0f} GiB, Linux {platform.release()}, "
            f"load generator and servers on the same processors, over loopback")


INTRODUCTION = """# Benchmarks

Written by `bench/run`; `scripts/setup-bench` installs what it compares with. All figures are of one run on one machine, and every
comparison was measured in turns (A B C, A B C, …, {rounds} rounds, medians), so that a noisy moment hits all alike. **Quote the ratios,
not the absolute figures**: those belong to this machine and to what else it did.

The load comes from `bench/load.c`, one thread that sends requests made beforehand over kept-open connections, the same for every
server. Servers run with their defaults where the tables do not say otherwise; those of a table are all up, and one at a time is
asked. Run by root, servers and load generator go before whatever else the machine does.

- Date: {date}
- Machine: {machine}
"""


def replace_part(path, text):
    """Put `text` in the place of the page's part with the same heading, or behind all others."""
    heading = text.splitlines()[0]
    with open(path) as f:
        parts = ("\n" + f.read()).split("\n## ")
    found = [i for i, part in enumerate(parts) if i > 0 and "## " + part.splitlines()[0] == heading]
    part = text.strip().removeprefix("## ") + "\n"
    if found:
        parts[found[0]] = part
    else:
        parts.append(part)
    with open(path, "w") as f:
        f.write("\n## ".join(p if p.endswith("\n") else p + "\n" for p in parts).lstrip("\n"))


def write(path, sections, rounds, texts):
    date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")
    parts = [INTRODUCTION.format(rounds=rounds, date=date, machine=machine()), markdown_table(["", "version"], versions())]
    parts.append("## In short\n\n" + markdown_table(["what", "beside", "brume"], [r for s in sections for r in s.ratios]))
    parts.append("## Aims\n\n" + markdown_table(["what", "aim", "now", "reached"], [a for s in sections for a in s.aims]))
    for s in sections:
        parts.append(f"## {s.title}\n\n{s.note}\n\n" + markdown_table(s.columns, s.rows))
    parts.extend(texts)
    with open(path, "w") as f:
        f.write("\n\n".join(p.strip() for p in parts) + "\n")
