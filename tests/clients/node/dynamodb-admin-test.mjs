// dynamodb-admin, the web application for tables: its program runs beside brume, and its pages and requests
// are asked for as a browser would.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";

import { serve } from "./brume.mjs";

const PROGRAM = fileURLToPath(
  new URL("node_modules/dynamodb-admin/dist/dynamodb-admin.js", import.meta.url),
);
const START_MS = 60_000;
const TABLE = "admin-orders";

let admin;
let url;
let db;

const definition = {
  TableName: TABLE,
  AttributeDefinitions: ["pk", "sk", "state"].map((name) => ({
    AttributeName: name,
    AttributeType: name === "sk" ? "N" : "S",
  })),
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "by-state",
      KeySchema: [{ AttributeName: "state", KeyType: "HASH" }],
      Projection: { ProjectionType: "ALL" },
    },
  ],
  BillingMode: "PAY_PER_REQUEST",
};

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function startAdmin(brume) {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  admin = spawn(process.execPath, [PROGRAM, "--host", "127.0.0.1", "--port", String(port)], {
    stdio: "ignore",
    env: {
      ...process.env,
      DYNAMO_ENDPOINT: brume.url,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
    },
  });
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("dynamodb-admin did not start");
}

async function prepare(brume) {
  const client = new DynamoDBClient(brume.options());
  db = DynamoDBDocumentClient.from(client);
  await client.send(new CreateTableCommand(definition));
  await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: TABLE });
  for (let i = 0; i < 60; i += 20) {
    const items = Array.from({ length: 20 }, (_, j) => ({ pk: `p${(i + j) % 2}`, sk: i + j, state: "open" }));
    const writes = items.map((Item) => ({ PutRequest: { Item } }));
    await db.send(new BatchWriteCommand({ RequestItems: { [TABLE]: writes } }));
  }
  await startAdmin(brume);
}

serve(() => [], prepare);

after(() => admin?.kill());

async function ask(path, method = "GET", body) {
  const answer = await fetch(url + path, {
    method,
    body: body && JSON.stringify(body),
    headers: body ? { "Content-Type": "application/json" } : {},
  });
  return { status: answer.status, text: await answer.text() };
}

async function json(path) {
  const { status, text } = await ask(path);
  assert.equal(status, 200, text);
  return JSON.parse(text);
}

test("its pages show the tables", async () => {
  const pages = ["/", `/tables/${TABLE}`, `/tables/${TABLE}/get`, `/tables/${TABLE}/meta`];
  for (const path of [...pages, `/tables/${TABLE}/ttl`, `/tables/${TABLE}/add-item`, "/create-table"]) {
    const { status, text } = await ask(path);
    assert.equal(status, 200, path);
    if (path !== "/create-table") assert.match(text, new RegExp(TABLE), path);
  }
  const tables = await json("/api/tables");
  assert.ok(tables.some((table) => (table.TableName ?? table.name) === TABLE), JSON.stringify(tables));
});

test("it scans page by page", async () => {
  const seen = new Set();
  let start = "";
  for (let page = 0; page < 10; page++) {
    const { Items, nextKey, uniqueKeys } = await json(`/tables/${TABLE}/items?pageSize=25${start}`);
    assert.deepEqual(uniqueKeys, ["pk", "sk", "state"]);
    for (const item of Items) seen.add(`${item.pk}/${item.sk}`);
    if (!nextKey) break;
    start = `&startKey=${nextKey}`;
  }
  assert.equal(seen.size, 60);
});

test("it filters and queries", async () => {
  const filter = (filters) => encodeURIComponent(JSON.stringify(filters));
  const equal = (value, type) => ({ value, type, operator: "=" });
  const scanned = await json(`/tables/${TABLE}/items?filters=${filter({ sk: equal("7", "N") })}`);
  assert.deepEqual(scanned.Items.map((item) => [item.pk, item.sk]), [["p1", 7]]);
  const key = filter({ pk: equal("p0", "S") });
  const queried = await json(`/tables/${TABLE}/items?operationType=query&pageSize=100&filters=${key}`);
  assert.equal(queried.Items.length, 30);
  const state = filter({ state: equal("open", "S") });
  const index = "operationType=query&queryableSelection=by-state&pageSize=100";
  const indexed = await json(`/tables/${TABLE}/items?${index}&filters=${state}`);
  assert.equal(indexed.Items.length, 60);
});

test("it adds, edits and deletes an item", async () => {
  const added = await ask(`/tables/${TABLE}/add-item`, "PUT", { pk: "new", sk: 1, list: [1, { a: null }] });
  assert.equal(added.status, 200, added.text);
  const items = await json(`/tables/${TABLE}/items?pageSize=100`);
  const found = items.Items.find((item) => item.pk === "new");
  const key = encodeURIComponent(Object.values(found.__key).join(",")); // as its page makes the link
  const page = await ask(`/tables/${TABLE}/items/${key}`);
  assert.match(page.text, /new/);
  const edited = await ask(`/tables/${TABLE}/items/${key}`, "PUT", { pk: "new", sk: 1, text: "changed" });
  assert.deepEqual(JSON.parse(edited.text), { pk: "new", sk: 1, text: "changed" });
  assert.equal((await ask(`/tables/${TABLE}/items/${key}`, "DELETE")).status, 204);
  const { Item } = await db.send(new GetCommand({ TableName: TABLE, Key: { pk: "new", sk: 1 } }));
  assert.equal(Item, undefined);
  assert.equal((await ask(`/tables/${TABLE}/items/${key}`)).status, 404);
});

test("it makes, purges and deletes a table", async () => {
  const index = {
    IndexName: "gsi",
    IndexType: "global",
    HashAttributeName: "g",
    HashAttributeType: "S",
    ReadCapacityUnits: 1,
    WriteCapacityUnits: 1,
  };
  const TableDefinition = {
    TableName: "admin-new",
    HashAttributeName: "id",
    HashAttributeType: "S",
    ReadCapacityUnits: 3,
    WriteCapacityUnits: 3,
  };
  const made = await ask("/create-table", "POST", { TableDefinition, SecondaryIndexes: [index] });
  assert.ok(made.status < 300, made.text);
  await ask("/tables/admin-new/add-item", "PUT", { id: "1", g: "x" });
  assert.equal((await ask("/tables/admin-new/all", "DELETE")).status, 200);
  assert.equal((await json("/tables/admin-new/items")).Items.length, 0);
  assert.equal((await ask("/tables/admin-new", "DELETE")).status, 204);
  const tables = await json("/api/tables");
  assert.ok(!JSON.stringify(tables).includes("admin-new"));
});
