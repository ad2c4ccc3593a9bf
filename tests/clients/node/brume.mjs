// Starts the real program for a test file, and makes clients for it. The program is build/brume, or
// what $BRUME names; it gets a free port and a directory of its own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const PROGRAM = process.env.BRUME ?? join(ROOT, "build", "brume");

for (const name of Object.keys(process.env)) {
  if (name.startsWith("AWS_")) delete process.env[name];
}
process.env.AWS_CONFIG_FILE = process.env.AWS_SHARED_CREDENTIALS_FILE = "/dev/null";
process.env.AWS_EC2_METADATA_DISABLED = "true";

function environment() {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith("BRUME"));
  return Object.fromEntries(entries);
}

class Brume {
  constructor() {
    this.directory = mkdtempSync(join(tmpdir(), "brume-test-"));
    this.data = join(this.directory, "data");
  }

  path(name) {
    return join(this.directory, name);
  }

  async start(...options) {
    const all = ["serve", "--listen", "127.0.0.1:0", "--data", this.data, ...options];
    this.process = spawn(PROGRAM, all, { stdio: ["ignore", "pipe", "pipe"], env: environment() });
    this.stderr = "";
    this.process.stderr.on("data", (piece) => (this.stderr += piece));
    this.ended = new Promise((done) => this.process.on("exit", (status, signal) => done(status ?? signal)));
    for await (const line of createInterface({ input: this.process.stdout })) {
      const ready = /^brume ready on (http:\S+)$/.exec(line);
      if (!ready) break;
      this.url = ready[1];
      return this;
    }
    throw new Error(`brume did not start: ${this.stderr}`);
  }

  async stop() {
    this.process.kill("SIGTERM");
    assert.equal(await this.ended, 0, this.stderr);
    rmSync(this.directory, { recursive: true });
  }

  // What a client of the SDK is made with.
  options(more = {}) {
    assert.ok(this.url, "the server must run first: without an endpoint the SDK would call AWS");
    return {
      endpoint: this.url,
      region: "us-east-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 1,
      ...more,
    };
  }

  // bedrock-config.yml with these ids, all of them the demo model.
  writeModels(ids) {
    const file = join(ROOT, "models", "demo", "brume-demo.gguf");
    const lines = ids.map((id) => `  - {id: '${id}', file: ${file}}\n`);
    writeFileSync(this.path("bedrock-config.yml"), "models:\n" + lines.join(""));
    return this.path("bedrock-config.yml");
  }

  rootKey() {
    const key = JSON.parse(readFileSync(join(this.data, "root-key.json"), "utf8"));
    return { accessKeyId: key.AccessKeyId, secretAccessKey: key.SecretAccessKey };
  }
}

// One server for the tests of a file: started, and made ready, before the first; stopped after the last.
export function serve(options = () => [], ready = async () => {}) {
  const brume = new Brume();
  before(async () => {
    await brume.start(...options(brume));
    await ready(brume);
  });
  after(() => brume.stop());
  return brume;
}

// The error that a call must end with.
export async function refusal(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not refused");
}
