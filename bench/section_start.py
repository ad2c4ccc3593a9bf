"""Start to ready, and memory when idle."""
import statistics
import time

import servers
from report import Section, ratio

IDLE_SECONDS = 1
READY_AIM = {"brume": 50, "brume --memory": 20}
IDLE_AIM_MIB = 20

CASES = {
    "brume": lambda: servers.brume(name="brume"),
    "brume --memory": lambda: servers.brume(memory=True, name="brume --memory"),
    "dynalite": lambda: servers.dynalite(),
    "dynalite in memory": lambda: servers.dynalite(memory=True),
    "DynamoDB Local": lambda: servers.dynamodb_local(),
    "DynamoDB Local in memory": lambda: servers.dynamodb_local(memory=True),
    "moto": lambda: servers.moto(),
}


def measure(start):
    server = start()
    if server is None:
        return None
    with server:
        time.sleep(IDLE_SECONDS)
        return {"ready": server.ready_ms, "rss": server.memory(), "private": server.private_memory()}


def run(rounds, **_):
    runs = {name: [] for name in CASES}
    for _ in range(rounds):
        for name, start in CASES.items():
            result = measure(start)
            if result is not None:
                runs[name].append(result)
    medians = {
        name: {k: statistics.median(r[k] for r in results) for k in results[0]}
        for name, results in runs.items() if results
    }
    section = Section("Start to ready, and memory when idle")
    section.note = (
        "From the start of the program, with an empty data directory, to its first answer to an HTTP request, asked every half "
        f"millisecond. Memory {IDLE_SECONDS} s later: resident (RSS) of all its processes, and of that what is private "
        "and dirty, which is what would come free if it ended. The first of brume's two lines keeps everything on disk."
    )
    section.columns = ["", "ready ms", "RSS MiB", "private dirty MiB"]
    for name, m in medians.items():
        section.rows.append([name, f"{m['ready']:.0f}", f"{m['rss']:.1f}", f"{m['private']:.1f}"])
    summarize(section, medians)
    return section


def summarize(section, medians):
    for mine in READY_AIM:
        for peer in ("dynalite", "DynamoDB Local", "moto"):
            twin = peer if mine == "brume" else peer + " in memory"
            theirs = medians.get(twin, medians.get(peer))
            if theirs is None:
                continue
            ours = medians[mine]
            section.compare(f"start to ready, {mine}", peer, ratio(theirs["ready"], ours["ready"], "sooner", "later"))
            section.compare(f"memory when idle, {mine}", peer, ratio(theirs["rss"], ours["rss"], "less", "more"))
    for mine, aim in READY_AIM.items():
        ours = medians[mine]
        section.aim(f"ready, {mine}", f"< {aim} ms", f"{ours['ready']:.0f} ms", ours["ready"] < aim)
    for mine in READY_AIM:
        rss = medians[mine]["rss"]
        section.aim(f"memory when idle, {mine}", f"< {IDLE_AIM_MIB} MiB RSS", f"{rss:.1f} MiB", rss < IDLE_AIM_MIB)
