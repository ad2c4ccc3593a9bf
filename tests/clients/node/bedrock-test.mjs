// Bedrock through the SDK for JavaScript, which speaks HTTP/2 to it: in clear with prior knowledge, over
// TLS by ALPN; and HTTP/1.1 when told to.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { connect } from "node:http2";
import { Agent } from "node:https";
import { join } from "node:path";
import { test } from "node:test";

import {
  BedrockClient,
  GetFoundationModelCommand,
  ListFoundationModelsCommand,
} from "@aws-sdk/client-bedrock";
import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  CountTokensCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
} from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";

import { refusal, serve } from "./brume.mjs";

const MODEL = "brume.demo-v1";
const CLAUDE = "anthropic.demo-v1:0";
const LLAMA = "meta.demo-v1:0";
const MISTRAL = "mistral.demo-v1:0";
const TITAN = "amazon.titan-embed-text-v2:0";
const QUESTION = "What is S3?";
const ANSWER = "S3 is the service for object storage.";
const BABBLE = "x".repeat(600); // what follows this goes on until the context is full

const open = serve((brume) => [
  "--bedrock-config",
  brume.writeModels([MODEL, CLAUDE, LLAMA, MISTRAL, TITAN]),
]);
const locked = serve(() => ["--iam", "enforce", "--tls"]);

const user = (text) => ({ role: "user", content: [{ text }] });
const ask = (more = {}) => ({
  modelId: MODEL,
  messages: [user(QUESTION)],
  inferenceConfig: { temperature: 0 },
  ...more,
});
const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
const body = (model, content) => ({ modelId: model, body: JSON.stringify(content) });
const chatml = `<|im_start|>user\n${QUESTION}<|im_end|>\n<|im_start|>assistant\n`;
const claude = {
  anthropic_version: "bedrock-2023-05-31",
  max_tokens: 100,
  temperature: 0,
  messages: [{ role: "user", content: QUESTION }],
};

async function collect(stream) {
  const events = [];
  for await (const event of stream) events.push(event);
  return events;
}

// The same tests over both versions of HTTP.
const ways = {
  "HTTP/2 in clear, the SDK's default": () => new BedrockRuntimeClient(open.options()),
  "HTTP/1.1": () => new BedrockRuntimeClient(open.options({ requestHandler: new NodeHttpHandler() })),
};

for (const [way, connected] of Object.entries(ways)) {
  test(`Converse over ${way}`, async () => {
    const runtime = connected();
    const answer = await runtime.send(new ConverseCommand(ask()));
    assert.deepEqual(answer.output.message.content, [{ text: ANSWER }]);
    assert.equal(answer.stopReason, "end_turn");
    assert.equal(answer.usage.outputTokens, ANSWER.length);
    runtime.destroy();
  });

  test(`ConverseStream over ${way}`, async () => {
    const runtime = connected();
    const answer = await runtime.send(new ConverseStreamCommand(ask()));
    const events = await collect(answer.stream);
    const deltas = events.filter((e) => e.contentBlockDelta).map((e) => e.contentBlockDelta.delta.text);
    assert.equal(deltas.join(""), ANSWER);
    assert.ok(deltas.length > 10, "token by token");
    assert.equal(events[0].messageStart.role, "assistant");
    assert.equal(events.at(-2).messageStop.stopReason, "end_turn");
    assert.equal(events.at(-1).metadata.usage.outputTokens, ANSWER.length);
    runtime.destroy();
  });

  test(`InvokeModel of four families over ${way}`, async () => {
    const runtime = connected();
    const send = async (model, content) =>
      json((await runtime.send(new InvokeModelCommand(body(model, content)))).body);
    assert.equal((await send(CLAUDE, claude)).content[0].text, ANSWER);
    const llama = await send(LLAMA, { prompt: chatml, temperature: 0 });
    assert.equal(llama.generation, ANSWER);
    const mistral = await send(MISTRAL, { prompt: chatml, temperature: 0 });
    assert.deepEqual(mistral.outputs, [{ text: ANSWER, stop_reason: "stop" }]);
    const vector = await send(TITAN, { inputText: "mist", dimensions: 256 });
    assert.equal(vector.embedding.length, 256);
    runtime.destroy();
  });

  test(`InvokeModelWithResponseStream over ${way}`, async () => {
    const runtime = connected();
    const answer = await runtime.send(new InvokeModelWithResponseStreamCommand(body(CLAUDE, claude)));
    const chunks = (await collect(answer.body)).map((event) => json(event.chunk.bytes));
    const text = chunks.filter((c) => c.type === "content_block_delta").map((c) => c.delta.text);
    assert.equal(text.join(""), ANSWER);
    assert.ok(text.length > 10);
    const metrics = chunks.at(-1)["amazon-bedrock-invocationMetrics"];
    assert.equal(metrics.outputTokenCount, ANSWER.length);
    runtime.destroy();
  });

  test(`errors over ${way}`, async () => {
    const runtime = connected();
    const unknown = await refusal(runtime.send(new ConverseCommand(ask({ modelId: "no.such" }))));
    assert.equal(unknown.name, "ValidationException");
    assert.equal(unknown.message, "The provided model identifier is invalid.");
    assert.equal(unknown.$metadata.httpStatusCode, 400);
    assert.ok(unknown.$metadata.requestId);
    const stream = ask({ inferenceConfig: { temperature: 2 } });
    const hot = await refusal(runtime.send(new ConverseStreamCommand(stream)));
    assert.equal(hot.name, "ValidationException");
    assert.match(hot.message, /temperature/);
    const malformed = await refusal(runtime.send(new InvokeModelCommand(body(CLAUDE, {}))));
    assert.equal(malformed.name, "ValidationException");
    runtime.destroy();
  });
}

test("maxTokens and stopSequences end a stream", async () => {
  const runtime = new BedrockRuntimeClient(open.options());
  const cases = [
    [{ maxTokens: 3, temperature: 0 }, "max_tokens", "S3 "],
    [{ stopSequences: ["service"], temperature: 0 }, "stop_sequence", "S3 is the "],
  ];
  for (const [inferenceConfig, reason, text] of cases) {
    const { stream } = await runtime.send(new ConverseStreamCommand(ask({ inferenceConfig })));
    const events = await collect(stream);
    assert.equal(events.map((e) => e.contentBlockDelta?.delta.text ?? "").join(""), text);
    assert.equal(events.find((e) => e.messageStop).messageStop.stopReason, reason);
  }
  runtime.destroy();
});

test("CountTokens is what Converse uses", async () => {
  const runtime = new BedrockRuntimeClient(open.options());
  const converse = { messages: [user("Hello")], system: [{ text: "Be brief." }] };
  const counted = await runtime.send(new CountTokensCommand({ modelId: MODEL, input: { converse } }));
  const answer = await runtime.send(new ConverseCommand({ modelId: MODEL, ...converse }));
  assert.equal(counted.inputTokens, answer.usage.inputTokens);
  runtime.destroy();
});

test("many streams share one HTTP/2 client", async () => {
  const runtime = new BedrockRuntimeClient(open.options());
  const one = async () => {
    const { stream } = await runtime.send(new ConverseStreamCommand(ask()));
    return (await collect(stream)).map((e) => e.contentBlockDelta?.delta.text ?? "").join("");
  };
  const answers = await Promise.all(Array.from({ length: 10 }, one));
  assert.deepEqual(answers, Array(10).fill(ANSWER));
  runtime.destroy();
});

test("many streams share one HTTP/2 connection", async () => {
  const session = connect(open.url);
  const one = () =>
    new Promise((done, fail) => {
      const path = `/model/${MODEL}/converse`;
      const request = session.request({ ":method": "POST", ":path": path });
      let text = "";
      request.on("data", (piece) => (text += piece)).on("error", fail);
      request.on("end", () => done(JSON.parse(text).output.message.content[0].text));
      request.end(JSON.stringify({ messages: [user(QUESTION)], inferenceConfig: { temperature: 0 } }));
    });
  assert.deepEqual(await Promise.all(Array.from({ length: 20 }, one)), Array(20).fill(ANSWER));
  session.close();
});

test("a stream that is aborted leaves the model free", async () => {
  const runtime = new BedrockRuntimeClient(open.options());
  const long = body(LLAMA, { prompt: BABBLE, max_gen_len: 400, temperature: 0 });
  for (let i = 0; i < 3; i++) {
    const abort = new AbortController();
    const command = new InvokeModelWithResponseStreamCommand(long);
    const answer = await runtime.send(command, { abortSignal: abort.signal });
    for await (const event of answer.body) {
      assert.ok(event.chunk);
      break;
    }
    abort.abort();
  }
  runtime.destroy();
  const again = new BedrockRuntimeClient(open.options());
  const answer = await again.send(new ConverseCommand(ask()));
  assert.equal(answer.output.message.content[0].text, ANSWER);
  again.destroy();
});

test("the catalogue", async () => {
  const bedrock = new BedrockClient(open.options());
  const listed = await bedrock.send(new ListFoundationModelsCommand({ byOutputModality: "TEXT" }));
  const ids = listed.modelSummaries.map((m) => m.modelId);
  assert.deepEqual(ids, [MODEL, CLAUDE, LLAMA, MISTRAL]);
  const got = await bedrock.send(new GetFoundationModelCommand({ modelIdentifier: CLAUDE }));
  assert.equal(got.modelDetails.providerName, "anthropic");
  const missing = new GetFoundationModelCommand({ modelIdentifier: "no.such" });
  const error = await refusal(bedrock.send(missing));
  assert.equal(error.name, "ResourceNotFoundException");
  assert.equal(error.$metadata.httpStatusCode, 404);
});

test("signatures over HTTP/2 are verified", async () => {
  const right = new BedrockRuntimeClient(locked.options({ credentials: locked.rootKey() }));
  const answer = await right.send(new ConverseCommand(ask()));
  assert.equal(answer.output.message.content[0].text, ANSWER);
  right.destroy();
  const credentials = { ...locked.rootKey(), secretAccessKey: "wrong" };
  const wrong = new BedrockRuntimeClient(locked.options({ credentials }));
  const error = await refusal(wrong.send(new ConverseCommand(ask())));
  assert.equal(error.name, "InvalidSignatureException");
  wrong.destroy();
});

test("HTTP/2 over TLS, by ALPN, with our own authority", async () => {
  const session = connect(locked.url.replace("http:", "https:"), {
    ca: readFileSync(join(locked.data, "ca.pem")),
  });
  const status = await new Promise((done, fail) => {
    session.on("error", fail);
    const request = session.request({ ":path": "/_brume/health" });
    request.on("response", (headers) => done(headers[":status"]));
    request.resume();
  });
  assert.equal(status, 200);
  assert.equal(session.alpnProtocol, "h2");
  session.close();
});

test("HTTP/1.1 over TLS", async () => {
  const ca = readFileSync(join(locked.data, "ca.pem"));
  const runtime = new BedrockRuntimeClient(
    locked.options({
      endpoint: locked.url.replace("http:", "https:"),
      credentials: locked.rootKey(),
      requestHandler: new NodeHttpHandler({ httpsAgent: new Agent({ ca }) }),
    }),
  );
  const { stream } = await runtime.send(new ConverseStreamCommand(ask()));
  assert.ok((await collect(stream)).length > 10);
  runtime.destroy();
});
