// DynamoDB through the SDK for JavaScript: its plain client and its document client.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
  PutItemCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
  paginateQuery,
} from "@aws-sdk/lib-dynamodb";

import { refusal, serve } from "./brume.mjs";

let client;
let db;

const TABLE = "notes";
const definition = (name) => ({
  TableName: name,
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "N" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  BillingMode: "PAY_PER_REQUEST",
});

serve(
  () => [],
  async (brume) => {
    client = new DynamoDBClient(brume.options());
    db = DynamoDBDocumentClient.from(client);
    await client.send(new CreateTableCommand(definition(TABLE)));
    await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: TABLE });
  },
);

test("tables are made, described, listed and deleted", async () => {
  const TableName = "passing";
  await client.send(new CreateTableCommand(definition(TableName)));
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  assert.equal(Table.TableStatus, "ACTIVE");
  assert.ok(Table.CreationDateTime instanceof Date);
  assert.deepEqual((await client.send(new ListTablesCommand())).TableNames, [TABLE, TableName]);
  await client.send(new DeleteTableCommand({ TableName }));
  await waitUntilTableNotExists({ client, maxWaitTime: 30 }, { TableName });
  const error = await refusal(client.send(new DescribeTableCommand({ TableName })));
  assert.equal(error.name, "ResourceNotFoundException");
});

test("an item comes back as it was put", async () => {
  const Item = {
    pk: "types",
    sk: 1,
    text: "mist \u{1f32b}",
    number: -1.5,
    bytes: new Uint8Array([0, 1, 255]),
    list: [1, "two", [true, null]],
    map: { nested: { deep: 0 } },
    set: new Set(["a", "b"]),
  };
  await db.send(new PutCommand({ TableName: TABLE, Item }));
  const got = await db.send(new GetCommand({ TableName: TABLE, Key: { pk: "types", sk: 1 } }));
  assert.deepEqual(got.Item, Item);
});

test("the plain client sees the types", async () => {
  const Item = { pk: { S: "plain" }, sk: { N: "1.50" }, b: { B: Buffer.from("mist") } };
  await client.send(new PutItemCommand({ TableName: TABLE, Item }));
  const Key = { pk: { S: "plain" }, sk: { N: "1.5" } };
  const got = await client.send(new GetItemCommand({ TableName: TABLE, Key }));
  assert.deepEqual(got.Item.sk, { N: "1.5" });
  assert.equal(Buffer.from(got.Item.b.B).toString(), "mist");
});

test("updates, conditions and deletes", async () => {
  const Key = { pk: "changed", sk: 1 };
  const update = {
    TableName: TABLE,
    Key,
    UpdateExpression: "ADD #count :one",
    ExpressionAttributeNames: { "#count": "count" },
    ExpressionAttributeValues: { ":one": 1 },
    ReturnValues: "ALL_NEW",
  };
  await db.send(new UpdateCommand(update));
  assert.deepEqual((await db.send(new UpdateCommand(update))).Attributes, { ...Key, count: 2 });

  const guarded = { TableName: TABLE, Item: Key, ConditionExpression: "attribute_not_exists(pk)" };
  const more = { ReturnValuesOnConditionCheckFailure: "ALL_OLD" };
  const error = await refusal(db.send(new PutCommand({ ...guarded, ...more })));
  assert.equal(error.name, "ConditionalCheckFailedException");
  assert.equal(error.Item.count.N, "2");

  const gone = await db.send(new DeleteCommand({ TableName: TABLE, Key, ReturnValues: "ALL_OLD" }));
  assert.equal(gone.Attributes.count, 2);
});

test("query and scan, page by page", async () => {
  for (let i = 0; i < 25; i++) {
    await db.send(new PutCommand({ TableName: TABLE, Item: { pk: "many", sk: i, even: i % 2 === 0 } }));
  }
  const asked = {
    TableName: TABLE,
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :a AND :b",
    ExpressionAttributeValues: { ":pk": "many", ":a": 3, ":b": 20 },
  };
  const whole = await db.send(new QueryCommand({ ...asked, ScanIndexForward: false }));
  assert.deepEqual(whole.Items.map((i) => i.sk), Array.from({ length: 18 }, (_, i) => 20 - i));

  const found = [];
  for await (const page of paginateQuery({ client: db, pageSize: 4 }, asked)) {
    found.push(...page.Items.map((i) => i.sk));
  }
  assert.deepEqual(found, Array.from({ length: 18 }, (_, i) => 3 + i));

  const scanned = await db.send(
    new ScanCommand({
      TableName: TABLE,
      FilterExpression: "even = :yes",
      ExpressionAttributeValues: { ":yes": true },
    }),
  );
  assert.equal(scanned.Count, 13);
});

test("batches", async () => {
  const put = (sk) => ({ PutRequest: { Item: { pk: "batch", sk } } });
  const written = await db.send(
    new BatchWriteCommand({ RequestItems: { [TABLE]: Array.from({ length: 25 }, (_, i) => put(i)) } }),
  );
  assert.deepEqual(written.UnprocessedItems, {});
  const Keys = [{ pk: "batch", sk: 3 }, { pk: "batch", sk: 99 }];
  const got = await db.send(new BatchGetCommand({ RequestItems: { [TABLE]: { Keys } } }));
  assert.deepEqual(got.Responses[TABLE], [{ pk: "batch", sk: 3 }]);
});

test("errors are the model's", async () => {
  const wrong = { TableName: TABLE, Key: { pk: "a" } };
  const key = await refusal(db.send(new GetCommand(wrong)));
  assert.equal(key.name, "ValidationException");
  assert.equal(key.message, "The provided key element does not match the schema");
  assert.equal(key.$metadata.httpStatusCode, 400);
  const table = await refusal(db.send(new GetCommand({ ...wrong, TableName: "nowhere" })));
  assert.equal(table.name, "ResourceNotFoundException");
  const again = await refusal(client.send(new CreateTableCommand(definition(TABLE))));
  assert.equal(again.name, "ResourceInUseException");
});

test("many requests at once", async () => {
  const items = Array.from({ length: 200 }, (_, i) => ({ pk: `at once ${i}`, sk: i }));
  await Promise.all(items.map((Item) => db.send(new PutCommand({ TableName: TABLE, Item }))));
  const got = await Promise.all(
    items.map((Key) => db.send(new GetCommand({ TableName: TABLE, Key, ConsistentRead: true }))),
  );
  assert.deepEqual(got.map((g) => g.Item), items);
});
