"""Measurements in turns: A B C, A B C, …; of each the median, so that a noisy moment hits all alike."""
import json
import os
import shutil
import statistics
import subprocess
import time

from servers import ROOT, WORK

SETTLE_SECONDS = 0.3  # the one measured before may still be cleaning up
LOAD = os.path.join(WORK, "load")
ROCKS = os.path.join(WORK, "rocks")


def compile_program(path, names, *libraries):
    sources = [os.path.join(ROOT, "bench", f"{name}.c") for name in names]
    os.makedirs(WORK, exist_ok=True)
    subprocess.run(["gcc", "-std=gnu17", "-O2", "-D_GNU_SOURCE", f"-I{ROOT}", "-o", path, *sources, *libraries], check=True)


def compile_load():
    compile_program(LOAD, ("load", "response", "histogram", "watch"))


def compile_rocks():
    compile_program(ROCKS, ("rocks", "histogram"), "-lrocksdb", "-lpthread")


def load(server, file, least_bytes=0, **options):
    """One run of bench/load.c against `server`, as figures. An answer has at least `least_bytes`, else it is the wrong one."""
    command = [LOAD, "--port", str(server.port), "--file", file]
    command += ["--pids", ",".join(map(str, server.pids()))]
    for name, value in options.items():
        command += ["--" + name.replace("_", "-"), str(value)]
    result = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=300).stdout)
    if result["ok"] == 0 or result["failed"] > result["ok"] / 1000:
        raise RuntimeError(f"{server.name}: {result['failed']} failed, status {result['bad_status']}")
    if result["bytes"] < result["ok"] * least_bytes:
        raise RuntimeError(f"{server.name}: answers of {result['bytes'] / result['ok']:.0f} bytes are too small")
    return {
        "rate": result["rate"],
        "mean": result["latency_us"]["mean"],
        "p50": result["latency_us"]["p50"],
        "p99": result["latency_us"]["p99"],
        "cpu": result["server_cpu_s"] / result["ok"] * 1e6,
        "client_cpu": result["self_cpu_s"] / result["ok"] * 1e6,
        "bytes_each": result["bytes"] / result["ok"],
        "bytes_per_s": result["bytes"] / result["seconds"],
        "sum_per_s": result["sum"] / result["seconds"],
        "sum_each": result["sum"] / result["ok"],
        "marks_each": result["marks"] / result["ok"],
        "first": result["first_us"]["p50"],
        "failed": result["failed"],
    }


def rocks_alone(threads, size, keys, warmup_ms, run_ms):
    """One run of bench/rocks.c, as figures: durable writes without a server around them."""
    directory = os.path.join(WORK, "rocks-data")
    shutil.rmtree(directory, ignore_errors=True)
    command = [ROCKS, directory, *map(str, (threads, size, keys, warmup_ms, run_ms))]
    try:
        return json.loads(subprocess.run(command, check=True, capture_output=True, timeout=300).stdout)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def in_turns(rounds, cases):
    """cases: name -> function that measures once. Answers name -> metric -> median."""
    results = {name: [] for name in cases}
    for _ in range(rounds):
        for name, measure in cases.items():
            time.sleep(SETTLE_SECONDS)
            results[name].append(measure())
    return {name: medians(runs) for name, runs in results.items()}


def medians(runs):
    """Of the metrics that all runs have: one that failed has fewer."""
    shared = set.intersection(*(set(run) for run in runs))
    return {metric: statistics.median(run[metric] for run in runs) for metric in runs[0] if metric in shared}
