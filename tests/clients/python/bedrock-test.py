"""Bedrock with the demo model: a real one, small enough to say the same thing every time at
temperature 0. Its expected answers are models/demo/probes.json."""

import concurrent.futures
import json
import math
import os
import signal
import socket
import time

import pytest
from botocore.exceptions import ClientError, EventStreamError

from brume import ROOT, Brume

DEMO = ROOT / "models" / "demo" / "brume-demo.gguf"
MODEL = "brume.demo-v1"
CLAUDE, LLAMA = "anthropic.demo-v1:0", "meta.demo-v1:0"
MISTRAL, TITAN = "mistral.demo-v1:0", "amazon.titan-embed-text-v2:0"
ALIAS = "us.anthropic.claude-sonnet-4-20250514-v1:0"
QUESTION, ANSWER = "What is S3?", "S3 is the service for object storage."
BABBLE = "x" * 600  # what follows this goes on until the context is full


@pytest.fixture(scope="module")
def brume(tmp_path_factory):
    directory = tmp_path_factory.mktemp("bedrock")
    config = directory / "bedrock-config.yml"
    models = [f"  - {{id: '{name}', file: {DEMO}}}\n" for name in (CLAUDE, LLAMA, MISTRAL, TITAN)]
    first = f"  - id: {MODEL}\n    file: {DEMO}\n    name: Demo\n    aliases: ['{ALIAS}']\n"
    config.write_text("models:\n" + first + "".join(models))
    server = Brume(directory, "--bedrock-config", str(config))
    yield server
    assert server.stop() == 0


@pytest.fixture(scope="module")
def runtime(brume):
    return brume.client("bedrock-runtime")


def user(text):
    return {"role": "user", "content": [{"text": text}]}


def assistant(text):
    return {"role": "assistant", "content": [{"text": text}]}


def ask(text=QUESTION, model=MODEL, messages=None, **more):
    config = {"temperature": 0} | more.pop("inferenceConfig", {})
    return {"modelId": model, "messages": messages or [user(text)], "inferenceConfig": config} | more


def text_of(answer):
    return answer["output"]["message"]["content"][0]["text"]


def refusal(call, **arguments):
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    response = refused.value.response
    return response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"], str(refused.value)


# ---- the catalogue ----


def test_list_foundation_models(brume):
    models = brume.client("bedrock").list_foundation_models()["modelSummaries"]
    assert [m["modelId"] for m in models] == [MODEL, CLAUDE, LLAMA, MISTRAL, TITAN]
    demo = models[0]
    assert demo["modelName"] == "Demo" and demo["providerName"] == "brume"
    assert demo["modelArn"] == f"arn:aws:bedrock:us-east-1::foundation-model/{MODEL}"
    assert demo["inputModalities"] == ["TEXT"] and demo["outputModalities"] == ["TEXT"]
    assert demo["responseStreamingSupported"] is True
    assert demo["modelLifecycle"] == {"status": "ACTIVE"}
    titan = models[-1]
    assert titan["outputModalities"] == ["EMBEDDING"]
    assert titan["responseStreamingSupported"] is False


@pytest.mark.parametrize(
    "filters, found",
    [
        ({"byProvider": "meta"}, [LLAMA]),
        ({"byProvider": "META"}, [LLAMA]),
        ({"byProvider": "nobody"}, []),
        ({"byOutputModality": "EMBEDDING"}, [TITAN]),
        ({"byOutputModality": "IMAGE"}, []),
        ({"byInferenceType": "ON_DEMAND", "byProvider": "mistral"}, [MISTRAL]),
        ({"byInferenceType": "PROVISIONED"}, []),
        ({"byCustomizationType": "FINE_TUNING"}, []),
    ],
)
def test_list_foundation_models_filters(brume, filters, found):
    models = brume.client("bedrock").list_foundation_models(**filters)["modelSummaries"]
    assert [m["modelId"] for m in models] == found


def test_list_foundation_models_checks_its_filters(brume):
    unchecked = brume.client("bedrock", parameter_validation=False)
    code, status, _ = refusal(unchecked.list_foundation_models, byOutputModality="SMELL")
    assert (code, status) == ("ValidationException", 400)


@pytest.mark.parametrize(
    "name",
    [
        MODEL,
        f"arn:aws:bedrock:us-east-1::foundation-model/{MODEL}",
        ALIAS,
    ],
)
def test_get_foundation_model(brume, name):
    details = brume.client("bedrock").get_foundation_model(modelIdentifier=name)["modelDetails"]
    assert details["modelId"] == MODEL
    assert details["modelLifecycle"]["status"] == "ACTIVE"


def test_get_foundation_model_of_another_region(brume):
    bedrock = brume.client("bedrock", region="eu-west-1")
    details = bedrock.get_foundation_model(modelIdentifier=LLAMA)["modelDetails"]
    assert details["modelArn"] == f"arn:aws:bedrock:eu-west-1::foundation-model/{LLAMA}"


def test_get_foundation_model_that_is_not_there(brume):
    get = brume.client("bedrock").get_foundation_model
    assert refusal(get, modelIdentifier="no.such-model")[:2] == ("ResourceNotFoundException", 404)
    unchecked = brume.client("bedrock", parameter_validation=False).get_foundation_model
    assert refusal(unchecked, modelIdentifier="x" * 3000)[:2] == ("ValidationException", 400)


# ---- Converse ----

PROBES = json.loads((ROOT / "models" / "demo" / "probes.json").read_text())


@pytest.mark.parametrize("probe", PROBES, ids=[p["messages"][-1]["content"][:40] for p in PROBES])
def test_probe(runtime, probe):
    """Turn by turn through templates, tokenizer, engine and detokenizer, nothing is lost."""
    turns = [m for m in probe["messages"] if m["role"] in ("user", "assistant")]
    system = [{"text": m["content"]} for m in probe["messages"] if m["role"] == "system"]
    if len(turns) + len(system) < len(probe["messages"]):
        pytest.skip("has a turn of a tool: see test_tool_use")
    messages = [{"role": m["role"], "content": [{"text": m["content"]}]} for m in turns]
    answer = runtime.converse(**ask(messages=messages, system=system))
    assert text_of(answer).startswith(probe["answer_prefix"])
    assert answer["stopReason"] == "end_turn"


def test_converse(runtime):
    answer = runtime.converse(**ask())
    assert answer["output"]["message"] == assistant(ANSWER)
    usage = answer["usage"]
    assert usage["totalTokens"] == usage["inputTokens"] + usage["outputTokens"]
    assert usage["outputTokens"] == len(ANSWER), "a token of the demo model is a byte"
    assert answer["metrics"]["latencyMs"] >= 0


@pytest.mark.parametrize(
    "model",
    [
        f"arn:aws:bedrock:us-east-1::foundation-model/{MODEL}",
        ALIAS,
        f"arn:aws:bedrock:us-east-1:123456789012:inference-profile/{ALIAS}",
        f"eu.{CLAUDE}",
        f"global.{LLAMA}",
        LLAMA,
        MISTRAL,
    ],
)
def test_converse_by_other_names(runtime, model):
    assert text_of(runtime.converse(**ask(model=model))) == ANSWER


@pytest.mark.parametrize("count", [1, 2, 7])
def test_max_tokens(runtime, count):
    answer = runtime.converse(**ask(inferenceConfig={"maxTokens": count}))
    assert answer["stopReason"] == "max_tokens"
    assert answer["usage"]["outputTokens"] == count
    assert text_of(answer) == ANSWER[:count]


@pytest.mark.parametrize("stops", [["service"], ["nowhere", "service"], ["service for", "service"]])
def test_stop_sequences(runtime, stops):
    answer = runtime.converse(**ask(inferenceConfig={"stopSequences": stops}))
    assert answer["stopReason"] == "stop_sequence"
    assert text_of(answer) == "S3 is the "


def test_stop_sequence_that_never_comes(runtime):
    answer = runtime.converse(**ask(inferenceConfig={"stopSequences": ["storage.!", "object  "]}))
    assert (text_of(answer), answer["stopReason"]) == (ANSWER, "end_turn")


def test_seed_makes_chance_repeatable(runtime):
    def story(seed):
        fields = {"seed": seed}
        config = {"temperature": 1, "maxTokens": 60}
        asked = ask("Tell me", inferenceConfig=config, additionalModelRequestFields=fields)
        return text_of(runtime.converse(**asked))

    assert story(7) == story(7)
    assert len({story(seed) for seed in range(8)}) > 1


def test_context_that_fills_up_ends_the_answer(runtime):
    body = {"prompt": BABBLE, "max_gen_len": 4000, "temperature": 0}
    answer = invoke(runtime, LLAMA, body)
    assert answer["stop_reason"] == "length"
    assert answer["prompt_token_count"] + answer["generation_token_count"] >= 1000


def test_many_at_once_get_the_answers_of_one(runtime):
    """They share batches in the model's process; none may see another's text."""
    probes = [p for p in PROBES if len(p["messages"]) == 1][:8] * 3

    def one(probe):
        return text_of(runtime.converse(**ask(probe["messages"][0]["content"])))

    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        for probe, answer in zip(probes, pool.map(one, probes)):
            assert answer.startswith(probe["answer_prefix"])


TOOLS = {
    "tools": [
        {
            "toolSpec": {
                "name": "get_time",
                "description": "What time it is",
                "inputSchema": {"json": {"type": "object", "properties": {}}},
            }
        }
    ]
}


def test_tool_use(runtime):
    question = user("What time is it?")
    answer = runtime.converse(**ask(messages=[question], toolConfig=TOOLS))
    assert answer["stopReason"] == "tool_use"
    message = answer["output"]["message"]
    use = message["content"][-1]["toolUse"]
    assert use["name"] == "get_time" and use["input"] == {}
    assert use["toolUseId"].startswith("tooluse_")

    result = {"toolUseId": use["toolUseId"], "content": [{"json": {"time": "10:30"}}]}
    told = {"role": "user", "content": [{"toolResult": result}]}
    after = runtime.converse(**ask(messages=[question, message, told], toolConfig=TOOLS))
    assert after["stopReason"] == "end_turn"
    assert text_of(after)


def test_tools_that_are_not_needed(runtime):
    answer = runtime.converse(**ask("Hello", toolConfig=TOOLS))
    assert answer["output"]["message"]["content"][0]["text"]


INVALID = [
    (ask(model="no.such-model"), "The provided model identifier is invalid."),
    (ask(messages=[assistant("Hello")]), "A conversation must start with a user message"),
    (ask(messages=[user("a"), user("b")]), "A conversation must alternate between user and assistant"),
    (ask(messages=[{"role": "user", "content": []}]), "messages.0 is empty"),
    (ask(messages=[user("a"), {"role": "robot", "content": []}]), "role"),
    (ask(inferenceConfig={"temperature": 1.5}), "temperature"),
    (ask(inferenceConfig={"topP": -0.1}), "topP"),
    (ask(inferenceConfig={"maxTokens": 0}), "maxTokens"),
    (ask(inferenceConfig={"stopSequences": [""]}), "stopSequences"),
    (ask("long " * 2000), "Input is too long for requested model."),
    (
        ask(messages=[{"role": "user", "content": [
            {"image": {"format": "png", "source": {"bytes": b"no"}}}]}]),
        "This model takes text only",
    ),
]  # fmt: skip


@pytest.mark.parametrize("asked, words", INVALID, ids=[words for _, words in INVALID])
@pytest.mark.parametrize("operation", ["converse", "converse_stream"])
def test_invalid_requests(brume, operation, asked, words):
    call = getattr(brume.client("bedrock-runtime", parameter_validation=False), operation)
    code, status, message = refusal(call, **asked)
    assert (code, status) == ("ValidationException", 400)
    assert words in message


# ---- ConverseStream ----


def names(events):
    return [next(iter(e)) for e in events]


def streamed_text(events):
    deltas = [e["contentBlockDelta"]["delta"] for e in events if "contentBlockDelta" in e]
    return "".join(d["text"] for d in deltas if "text" in d)


def test_stream_has_the_events_of_bedrock_in_order(runtime):
    events = list(runtime.converse_stream(**ask())["stream"])
    order = names(events)
    deltas = order.count("contentBlockDelta")
    assert order == ["messageStart", *["contentBlockDelta"] * deltas, "contentBlockStop",
                     "messageStop", "metadata"]  # fmt: skip
    assert deltas > 10, "token by token"
    assert streamed_text(events) == ANSWER
    assert events[0]["messageStart"] == {"role": "assistant"}
    assert {e["contentBlockDelta"]["contentBlockIndex"] for e in events[1:-3]} == {0}
    assert events[-2]["messageStop"]["stopReason"] == "end_turn"
    whole = runtime.converse(**ask())
    assert events[-1]["metadata"]["usage"] == whole["usage"]


def test_stream_stops_as_the_whole_answer_does(runtime):
    for config, reason in [({"maxTokens": 3}, "max_tokens"), ({"stopSequences": ["is"]}, "stop_sequence")]:
        events = list(runtime.converse_stream(**ask(inferenceConfig=config))["stream"])
        assert events[-2]["messageStop"]["stopReason"] == reason
        assert streamed_text(events) == "S3 "


def test_stream_of_a_tool_call(runtime):
    asked = ask("What time is it?", toolConfig=TOOLS)
    events = list(runtime.converse_stream(**asked)["stream"])
    assert streamed_text(events) == "", "no half of a tool's tag may be shown as text"
    start = next(e["contentBlockStart"]["start"] for e in events if "contentBlockStart" in e)
    assert start["toolUse"]["name"] == "get_time"
    delta = next(e["contentBlockDelta"]["delta"] for e in events if "contentBlockDelta" in e)
    assert json.loads(delta["toolUse"]["input"]) == {}
    assert events[-2]["messageStop"]["stopReason"] == "tool_use"


def finished(brume, request_id):
    """The call as /_brume/events knows it, once it has ended."""
    calls = brume.http("GET", "/_brume/events?limit=50").json
    return next((c for c in calls if c["requestId"] == request_id), None)


def wait_until(condition):
    for _ in range(600):
        if found := condition():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come to pass")


def test_first_token_arrives_before_the_last_is_computed(brume, runtime):
    """A busy machine can hide it once, not five times; a server that gathers never shows it."""
    body = json.dumps({"prompt": BABBLE, "max_gen_len": 400, "temperature": 0})
    for _ in range(5):
        answer = runtime.invoke_model_with_response_stream(modelId=LLAMA, body=body)
        stream = iter(answer["body"])
        next(stream)
        still_running = finished(brume, answer["ResponseMetadata"]["RequestId"]) is None
        assert len(list(stream)) > 300
        if still_running:
            return
    raise AssertionError("the call had always ended when its first event was read")


def raw_request(brume, path, body):
    payload = json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: {brume.host}\r\nContent-Length: {len(payload)}\r\n\r\n"
    connection = socket.create_connection((brume.host, brume.port))
    connection.sendall(head.encode() + payload)
    return connection


def newest_call(brume):
    return brume.http("GET", "/_brume/events?limit=1").json[0]


@pytest.mark.parametrize("form", ["invoke-with-response-stream", "invoke"])
def test_client_that_goes_away_stops_its_generation(brume, runtime, form):
    """The call ends without an answer, as 499, unless the model was done before it was noticed."""
    body = {"prompt": BABBLE, "max_gen_len": 400, "temperature": 0}
    path = f"/model/{LLAMA.replace(':', '%3A')}/{form}"
    statuses = []
    runtime.converse(**ask())
    while 499 not in statuses and len(statuses) < 5:
        before = newest_call(brume)["requestId"]
        connection = raw_request(brume, path, body)
        if form != "invoke":
            assert connection.recv(100).startswith(b"HTTP/1.1 200")
        connection.close()
        wait_until(lambda: newest_call(brume)["requestId"] != before)
        statuses.append(newest_call(brume)["status"])
    assert 499 in statuses, statuses
    assert text_of(runtime.converse(**ask())) == ANSWER, "the model goes on"


# ---- InvokeModel ----


def invoke(runtime, model, body, **more):
    return json.loads(runtime.invoke_model(modelId=model, body=json.dumps(body), **more)["body"].read())


def chunks(runtime, model, body):
    answer = runtime.invoke_model_with_response_stream(modelId=model, body=json.dumps(body))
    return [json.loads(event["chunk"]["bytes"]) for event in answer["body"]]


CLAUDE_BODY = {
    "anthropic_version": "bedrock-2023-05-31",
    "max_tokens": 100,
    "temperature": 0,
    "messages": [{"role": "user", "content": QUESTION}],
}
CHATML = f"<|im_start|>user\n{QUESTION}<|im_end|>\n<|im_start|>assistant\n"
LLAMA_BODY = {"prompt": CHATML, "max_gen_len": 100, "temperature": 0}
MISTRAL_BODY = {"prompt": CHATML, "max_tokens": 100, "temperature": 0}


def test_invoke_anthropic(runtime):
    answer = invoke(runtime, CLAUDE, CLAUDE_BODY)
    assert answer["type"] == "message" and answer["role"] == "assistant"
    assert answer["id"].startswith("msg_bdrk_") and answer["model"] == CLAUDE
    assert answer["content"] == [{"type": "text", "text": ANSWER}]
    assert answer["stop_reason"] == "end_turn" and answer["stop_sequence"] is None
    assert answer["usage"]["output_tokens"] == len(ANSWER)


def test_invoke_anthropic_content_blocks_and_stops(runtime):
    blocks = [{"type": "text", "text": "What is "}, {"type": "text", "text": "S3?"}]
    body = CLAUDE_BODY | {"messages": [{"role": "user", "content": blocks}]}
    assert invoke(runtime, CLAUDE, body)["content"][0]["text"] == ANSWER
    stopped = invoke(runtime, CLAUDE, body | {"stop_sequences": ["object"]})
    assert stopped["stop_reason"] == "stop_sequence" and stopped["stop_sequence"] == "object"
    assert stopped["content"][0]["text"] == "S3 is the service for "
    short = invoke(runtime, CLAUDE, body | {"max_tokens": 2})
    assert short["stop_reason"] == "max_tokens" and short["content"][0]["text"] == "S3"


def test_invoke_llama(runtime):
    answer = invoke(runtime, LLAMA, LLAMA_BODY)
    assert answer["generation"] == ANSWER and answer["stop_reason"] == "stop"
    assert answer["generation_token_count"] == len(ANSWER)
    assert invoke(runtime, LLAMA, LLAMA_BODY | {"max_gen_len": 2})["stop_reason"] == "length"


def test_invoke_mistral(runtime):
    assert invoke(runtime, MISTRAL, MISTRAL_BODY)["outputs"] == [
        {"text": ANSWER, "stop_reason": "stop"}
    ]
    stopped = invoke(runtime, MISTRAL, MISTRAL_BODY | {"stop": ["service"]})
    assert stopped["outputs"][0]["text"] == "S3 is the "
    assert invoke(runtime, MISTRAL, MISTRAL_BODY | {"max_tokens": 1})["outputs"][0]["stop_reason"] == "length"


@pytest.mark.parametrize("dimensions", [256, 512, 1024])
def test_invoke_titan_embeddings(runtime, dimensions):
    def vector(text):
        answer = invoke(runtime, TITAN, {"inputText": text, "dimensions": dimensions})
        assert answer["inputTextTokenCount"] > 0
        return answer["embedding"]

    hello, again, other = vector("hello"), vector("hello"), vector("object storage")
    assert len(hello) == dimensions
    assert math.isclose(sum(x * x for x in hello), 1, rel_tol=1e-3)
    assert sum(a * b for a, b in zip(hello, again)) > 0.999
    assert sum(a * b for a, b in zip(hello, other)) < 0.99


def test_invoke_counts_in_headers(runtime):
    answer = runtime.invoke_model(modelId=CLAUDE, body=json.dumps(CLAUDE_BODY))
    usage = json.loads(answer["body"].read())["usage"]
    headers = answer["ResponseMetadata"]["HTTPHeaders"]
    assert headers["x-amzn-bedrock-input-token-count"] == str(usage["input_tokens"])
    assert headers["x-amzn-bedrock-output-token-count"] == str(usage["output_tokens"])
    assert int(headers["x-amzn-bedrock-invocation-latency"]) >= 0
    assert answer["contentType"] == "application/json"


def test_stream_anthropic(runtime):
    got = chunks(runtime, CLAUDE, CLAUDE_BODY)
    kinds = [c["type"] for c in got]
    deltas = kinds.count("content_block_delta")
    assert kinds == ["message_start", "content_block_start", *["content_block_delta"] * deltas,
                     "content_block_stop", "message_delta", "message_stop"]  # fmt: skip
    assert deltas > 10
    assert "".join(c["delta"]["text"] for c in got[2 : 2 + deltas]) == ANSWER
    assert got[-2]["delta"]["stop_reason"] == "end_turn"
    assert got[-2]["usage"]["output_tokens"] == len(ANSWER)


def test_stream_llama(runtime):
    got = chunks(runtime, LLAMA, LLAMA_BODY)
    assert "".join(c["generation"] for c in got) == ANSWER and len(got) > 10
    assert [c["stop_reason"] for c in got[:-1]] == [None] * (len(got) - 1)
    assert got[-1]["stop_reason"] == "stop"


def test_stream_mistral(runtime):
    got = chunks(runtime, MISTRAL, MISTRAL_BODY)
    assert "".join(c["outputs"][0]["text"] for c in got) == ANSWER and len(got) > 10
    assert got[-1]["outputs"][0]["stop_reason"] == "stop"


@pytest.mark.parametrize("model, body", [(CLAUDE, CLAUDE_BODY), (LLAMA, LLAMA_BODY), (MISTRAL, MISTRAL_BODY)])
def test_streams_end_with_metrics(runtime, model, body):
    metrics = chunks(runtime, model, body)[-1]["amazon-bedrock-invocationMetrics"]
    assert metrics["outputTokenCount"] == len(ANSWER)
    assert metrics["inputTokenCount"] > 0
    assert metrics["invocationLatency"] >= metrics["firstByteLatency"] >= 0


MALFORMED = [
    (CLAUDE, "not json", "Malformed input request"),
    (CLAUDE, "[]", "Malformed input request"),
    (CLAUDE, json.dumps(CLAUDE_BODY | {"anthropic_version": "old"}), "anthropic_version"),
    (CLAUDE, json.dumps({k: v for k, v in CLAUDE_BODY.items() if k != "max_tokens"}), "max_tokens"),
    (CLAUDE, json.dumps(CLAUDE_BODY | {"messages": []}), "messages"),
    (CLAUDE, json.dumps(CLAUDE_BODY | {"max_tokens": "ten"}), "max_tokens"),
    (CLAUDE, json.dumps(CLAUDE_BODY | {"temperature": 2}), "temperature"),
    (LLAMA, "{}", "required key [prompt] not found"),
    (LLAMA, json.dumps({"prompt": 1}), "#/prompt"),
    (LLAMA, json.dumps({"prompt": "a", "max_gen_len": 0}), "max_gen_len"),
    (MISTRAL, json.dumps({"prompt": "a", "stop": "word"}), "stop"),
    (TITAN, "{}", "required key [inputText] not found"),
    (TITAN, json.dumps({"inputText": "a", "dimensions": 100}), "dimensions"),
    ("no.such-model", "{}", "The provided model identifier is invalid."),
]


@pytest.mark.parametrize("model, body, words", MALFORMED, ids=[f"{m[0]}: {m[1][:30]}" for m in MALFORMED])
@pytest.mark.parametrize("operation", ["invoke_model", "invoke_model_with_response_stream"])
def test_malformed_bodies(runtime, operation, model, body, words):
    code, status, message = refusal(getattr(runtime, operation), modelId=model, body=body)
    assert (code, status) == ("ValidationException", 400)
    assert words in message


def test_embeddings_do_not_stream(runtime):
    body = json.dumps({"inputText": "a"})
    got = refusal(runtime.invoke_model_with_response_stream, modelId=TITAN, body=body)
    assert got[:2] == ("ValidationException", 400)


# ---- CountTokens ----


def test_count_tokens_is_what_converse_uses(runtime):
    conversation = {
        "messages": [user("Hello"), assistant("Hello!"), user(QUESTION)],
        "system": [{"text": "Be brief."}],
    }
    counted = runtime.count_tokens(modelId=MODEL, input={"converse": conversation})["inputTokens"]
    answer = runtime.converse(modelId=MODEL, **conversation)
    assert counted == answer["usage"]["inputTokens"]
    stream = list(runtime.converse_stream(modelId=MODEL, **conversation)["stream"])
    assert counted == stream[-1]["metadata"]["usage"]["inputTokens"]


@pytest.mark.parametrize(
    "model, body, used",
    [
        (CLAUDE, CLAUDE_BODY, lambda a: a["usage"]["input_tokens"]),
        (LLAMA, LLAMA_BODY, lambda a: a["prompt_token_count"]),
    ],
)
def test_count_tokens_is_what_invoke_model_uses(runtime, model, body, used):
    asked = {"invokeModel": {"body": json.dumps(body)}}
    counted = runtime.count_tokens(modelId=model, input=asked)["inputTokens"]
    assert counted == used(invoke(runtime, model, body))


def test_count_tokens_refuses(brume):
    count = brume.client("bedrock-runtime", parameter_validation=False).count_tokens
    for asked in [{}, {"converse": {"messages": [assistant("a")]}}, {"invokeModel": {"body": "x"}}]:
        assert refusal(count, modelId=CLAUDE, input=asked)[:2] == ("ValidationException", 400)
    known = {"converse": {"messages": [user("a")]}}
    assert refusal(count, modelId="no.such", input=known)[:2] == ("ValidationException", 400)


# ---- the model's process ----


def children(pid):
    found = []
    for stat in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{stat}/stat") as file:
                parent = file.read().rpartition(")")[2].split()[1]
        except OSError:
            continue
        if int(parent) == pid:
            found.append(int(stat))
    return found


def test_model_that_dies_is_started_again(start):
    brume = start("--memory")
    runtime = brume.client("bedrock-runtime")
    assert children(brume.process.pid) == [], "nothing is loaded before it is asked for"
    assert text_of(runtime.converse(**ask())) == ANSWER
    (runner,) = children(brume.process.pid)
    os.kill(runner, signal.SIGKILL)
    wait_until(lambda: runner not in children(brume.process.pid))
    assert text_of(runtime.converse(**ask())) == ANSWER
    assert children(brume.process.pid) != [runner]


def test_model_that_dies_while_it_is_asked(start):
    """Its requests end with an error. One that it did not get yet goes to a new process, so the test tries
    again, with more patience."""
    brume = start("--memory")
    runtime = brume.client("bedrock-runtime")
    outcomes = []
    for attempt in range(5):
        assert text_of(runtime.converse(**ask())) == ANSWER
        (runner,) = children(brume.process.pid)
        os.kill(runner, signal.SIGSTOP)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(runtime.converse, **ask())
            time.sleep(0.2 * (attempt + 1))
            os.kill(runner, signal.SIGKILL)
            error = waiting.exception()
        outcomes.append(error)
        if error:
            break
    assert isinstance(error, ClientError), outcomes
    assert error.response["Error"]["Code"] == "ModelErrorException"
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 424
    assert text_of(runtime.converse(**ask())) == ANSWER, "the next one gets a new process"


def test_runners_end_with_the_program(start):
    brume = start("--memory")
    brume.client("bedrock-runtime").converse(**ask())
    (runner,) = children(brume.process.pid)
    brume.process.kill()
    brume.process.wait()
    wait_until(lambda: not os.path.exists(f"/proc/{runner}") or is_zombie(runner))
    brume.process.returncode = 0  # the fixture's stop has nothing left to do


def is_zombie(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_file_that_is_no_model(start, tmp_path):
    (tmp_path / "broken.gguf").write_bytes(DEMO.read_bytes()[:5000])
    config = tmp_path / "bedrock-config.yml"
    config.write_text(
        f"models:\n  - {{id: a.broken, file: broken.gguf}}\n  - {{id: {MODEL}, file: {DEMO}}}\n"
    )
    brume = start("--memory", "--bedrock-config", str(config))
    runtime = brume.client("bedrock-runtime")
    code, status, message = refusal(runtime.converse, **ask(model="a.broken"))
    assert (code, status) == ("ModelErrorException", 424)
    assert "a.broken" in message
    assert text_of(runtime.converse(**ask())) == ANSWER


# ---- the AWS CLI ----


def test_aws_cli(brume, tmp_path):
    listed = brume.aws("bedrock", "list-foundation-models", "--by-provider", "brume")
    assert [m["modelId"] for m in listed["modelSummaries"]] == [MODEL]
    got = brume.aws("bedrock", "get-foundation-model", "--model-identifier", LLAMA)
    assert got["modelDetails"]["providerName"] == "meta"

    messages = ["--messages", json.dumps([user(QUESTION)])]
    config = ["--inference-config", '{"temperature": 0}']
    answer = brume.aws("bedrock-runtime", "converse", "--model-id", MODEL, *messages, *config)
    assert text_of(answer) == ANSWER

    out = tmp_path / "answer.json"
    brume.aws(
        "bedrock-runtime", "invoke-model", "--model-id", LLAMA, "--body", json.dumps(LLAMA_BODY), str(out)
    )
    assert json.loads(out.read_text())["generation"] == ANSWER

    asked = json.dumps({"converse": {"messages": [user(QUESTION)]}})
    counted = brume.aws("bedrock-runtime", "count-tokens", "--model-id", MODEL, "--input", asked)
    assert counted["inputTokens"] == answer["usage"]["inputTokens"]
