"""Bedrock: tokens per second and time to first token, beside llama-server of the same llama.cpp."""
import contextlib
import json
import os
import subprocess
import time

import servers
import wire
from measure import in_turns, load
from report import Section, ratio, share

MODEL = "brume.demo-v1"
STREAMS = (1, 8, 32)
MAX_TOKENS = 200
LEAST_SECONDS = 4  # with many streams an answer takes most of a second
ONE_STREAM_AIM = 0.95
QUESTIONS = ["What is S3?", "Tell me about SQS.", "What is brume?", "What is DynamoDB?", "Is my data safe?",
             "Tell me about KMS.", "Tell me a story.", "Tell me a joke."]


def brume_requests():
    target = f"/model/{MODEL}/converse-stream"
    headers = {"Content-Type": "application/json", "X-Amz-Date": wire.AMZ_DATE,
               "Authorization": wire.authorization("bedrock")}
    bodies = ({"messages": [{"role": "user", "content": [{"text": q}]}],
               "inferenceConfig": {"maxTokens": MAX_TOKENS, "temperature": 0}} for q in QUESTIONS)
    requests = (wire.request("POST", target, json.dumps(b).encode(), headers) for b in bodies)
    return wire.write_file(os.path.join(servers.WORK, "requests/converse-stream"), requests)


def llama_requests():
    bodies = ({"messages": [{"role": "user", "content": q}], "max_tokens": MAX_TOKENS, "temperature": 0, "stream": True,
               "stream_options": {"include_usage": True}} for q in QUESTIONS)
    headers = {"Content-Type": "application/json"}
    requests = (wire.request("POST", "/v1/chat/completions", json.dumps(b).encode(), headers) for b in bodies)
    return wire.write_file(os.path.join(servers.WORK, "requests/chat-completions"), requests)


def runner_threads():
    runner = os.path.join(os.path.dirname(servers.BRUME), "brume-runner")
    facts = subprocess.run([runner, "--check", servers.DEMO_MODEL], check=True, capture_output=True)
    return json.loads(facts.stdout)["threads"]


def run(rounds, seconds):
    seconds = max(seconds, LEAST_SECONDS)
    threads = runner_threads()
    section = Section("Bedrock: the demo model, streamed")
    section.note = (
        f"ConverseStream with brume's demo model (1.4 million parameters, a token is about a character), {len(QUESTIONS)} short "
        "questions in turn, greedy, the whole answer. llama-server is built from the same llama.cpp with the same flags and has as "
        f"many slots as there are streams. Both compute with {threads} thread{'s' if threads > 1 else ''} and answer with the same text, "
        "so tokens per second are answers per second times the tokens that brume counts in an answer (llama-server counts the "
        "token that ends it too). The questions recur: brume keeps the cells of the last eight prompts, which shows in the time to "
        "the first token. The model is so small that this measures what is around it: a real one hides that."
    )
    section.columns = ["", "streams", "tokens/s", "first token p50 ms", "answer p50 ms", "server CPU µs per token"]
    for streams in STREAMS:
        with contextlib.ExitStack() as stack:
            running = [servers.brume(name="brume"), servers.llama_server(streams, threads)]
            running = {s.name: stack.enter_context(s) for s in running if s is not None}
            wait_until_loaded(running)
            measure_streams(section, running, streams, rounds, seconds)
    return section


def wait_until_loaded(running):
    """One answer from each, so that the model is in memory."""
    load(running["brume"], brume_requests(), requests=len(QUESTIONS))
    if "llama-server" in running:
        for _ in range(200):
            try:
                wire.ask(running["llama-server"].port, "GET", "/health")
                break
            except RuntimeError:
                time.sleep(0.05)
        load(running["llama-server"], llama_requests(), requests=len(QUESTIONS))


def measure_streams(section, running, streams, rounds, seconds):
    def brume():
        return load(running["brume"], brume_requests(), connections=streams, seconds=seconds, warmup_ms=500,
                    sum='"outputTokens":', first="contentBlockDelta")

    def llama():
        return load(running["llama-server"], llama_requests(), connections=streams, seconds=seconds, warmup_ms=500,
                    sum='"completion_tokens":', first='"delta":{"content":')

    cases = {"brume": brume, "llama-server": llama}
    results = in_turns(rounds, {name: cases[name] for name in running})
    tokens = results["brume"]["sum_each"]
    for name, m in results.items():
        section.rows.append([name, streams, f"{m['rate'] * tokens:,.0f}", f"{m['first'] / 1e3:,.2f}", f"{m['p50'] / 1e3:,.1f}",
                             f"{m['cpu'] / tokens:,.0f}"])
    if "llama-server" in results:
        compare(section, streams, results["brume"], results["llama-server"])


def compare(section, streams, ours, theirs):
    what = f"Bedrock, {streams} stream{'s' if streams > 1 else ''}"
    section.compare(what + ": tokens/s", "llama-server", share(ours["rate"], theirs["rate"]))
    section.compare(what + ": server CPU", "llama-server", ratio(theirs["cpu"], ours["cpu"], "less", "more"))
    section.compare(what + ": time to first token", "llama-server", ratio(theirs["first"], ours["first"], "sooner", "later"))
    if streams == 1:
        part = ours["rate"] / theirs["rate"]
        section.aim("Bedrock, one stream", f">= {ONE_STREAM_AIM:.0%} of llama-server", f"{part:.1%}", part >= ONE_STREAM_AIM)
