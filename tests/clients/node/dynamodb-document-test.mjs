// The document client: how values are marshalled, transactions, PartiQL, and what pages by itself.
import assert from "node:assert/strict";
import { test } from "node:test";

import { CreateTableCommand, DynamoDBClient, GetItemCommand, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import {
  BatchExecuteStatementCommand,
  BatchWriteCommand,
  DynamoDBDocument,
  ExecuteStatementCommand,
  ExecuteTransactionCommand,
  GetCommand,
  NumberValue,
  PutCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
  paginateQuery,
  paginateScan,
} from "@aws-sdk/lib-dynamodb";

import { refusal, serve } from "./brume.mjs";

const TABLE = "documents";

let client;
let db;

const brume = serve(
  () => [],
  async (server) => {
    client = new DynamoDBClient(server.options());
    db = DynamoDBDocument.from(client, {
      marshallOptions: { removeUndefinedValues: true, convertClassInstanceToMap: true },
      unmarshallOptions: { wrapNumbers: false },
    });
    await client.send(
      new CreateTableCommand({
        TableName: TABLE,
        AttributeDefinitions: [
          { AttributeName: "pk", AttributeType: "S" },
          { AttributeName: "sk", AttributeType: "N" },
        ],
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        BillingMode: "PAY_PER_REQUEST",
      }),
    );
    await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: TABLE });
  },
);

class Point {
  constructor(x, y) {
    Object.assign(this, { x, y });
  }
}

test("values come back as they were", async () => {
  const Item = {
    pk: "kinds",
    sk: 1,
    text: "öäü €",
    float: -12.5,
    yes: true,
    nothing: null,
    bytes: new Uint8Array([0, 255]),
    list: ["a", 1, [{}], { deep: [false] }],
    texts: new Set(["a", "b"]),
    numbers: new Set([1, 2.5]),
    point: new Point(1, 2),
    absent: undefined,
  };
  await db.send(new PutCommand({ TableName: TABLE, Item }));
  const found = await db.send(new GetCommand({ TableName: TABLE, Key: { pk: "kinds", sk: 1 } }));
  delete Item.absent;
  assert.deepEqual(found.Item, { ...Item, point: { x: 1, y: 2 } });
  const Key = { pk: { S: "kinds" }, sk: { N: "1" } };
  const plain = await client.send(new GetItemCommand({ TableName: TABLE, Key }));
  assert.deepEqual(plain.Item.texts, { SS: ["a", "b"] });
  assert.deepEqual(plain.Item.list.L[3], { M: { deep: { L: [{ BOOL: false }] } } });
});

test("numbers of 38 digits", async () => {
  // A client of its own: a document client keeps its options in the client that it wraps.
  const exact = DynamoDBDocument.from(new DynamoDBClient(brume.options()), {
    unmarshallOptions: { wrapNumbers: true },
  });
  const value = "12345678901234567890123456789012345678";
  const Item = { pk: "exact", sk: 1, large: NumberValue.from(value), big: 2n ** 100n };
  await exact.send(new PutCommand({ TableName: TABLE, Item }));
  const found = await exact.send(new GetCommand({ TableName: TABLE, Key: { pk: "exact", sk: 1 } }));
  assert.equal(found.Item.large.toString(), value);
  assert.equal(found.Item.big.toString(), (2n ** 100n).toString());
});

test("updates return what they changed", async () => {
  const Key = { pk: "updates", sk: 1 };
  const changed = await db.send(
    new UpdateCommand({
      TableName: TABLE,
      Key,
      UpdateExpression: "SET #l = list_append(if_not_exists(#l, :none), :more) ADD hits :one",
      ExpressionAttributeNames: { "#l": "list" },
      ExpressionAttributeValues: { ":none": [], ":more": [{ a: new Set(["x"]) }], ":one": 1 },
      ReturnValues: "ALL_NEW",
    }),
  );
  assert.deepEqual(changed.Attributes, { ...Key, list: [{ a: new Set(["x"]) }], hits: 1 });
  const error = await refusal(
    db.send(
      new UpdateCommand({
        TableName: TABLE,
        Key,
        UpdateExpression: "SET hits = :v",
        ConditionExpression: "hits = :w",
        ExpressionAttributeValues: { ":v": 0, ":w": 7 },
        ReturnValuesOnConditionCheckFailure: "ALL_OLD",
      }),
    ),
  );
  assert.equal(error.name, "ConditionalCheckFailedException");
  assert.equal(error.Item.hits.N ?? error.Item.hits, "1");
});

test("transactions", async () => {
  const put = (sk, more = {}) => ({ Put: { TableName: TABLE, Item: { pk: "t", sk }, ...more } });
  await db.send(new TransactWriteCommand({ TransactItems: [put(1), put(2)], ClientRequestToken: "once" }));
  await db.send(new TransactWriteCommand({ TransactItems: [put(1), put(2)], ClientRequestToken: "once" }));
  const get = (sk) => ({ Get: { TableName: TABLE, Key: { pk: "t", sk } } });
  const found = await db.send(new TransactGetCommand({ TransactItems: [get(1), get(3)] }));
  assert.deepEqual(found.Responses, [{ Item: { pk: "t", sk: 1 } }, {}]);
  const again = put(1, {
    ConditionExpression: "attribute_not_exists(pk)",
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  const error = await refusal(db.send(new TransactWriteCommand({ TransactItems: [put(3), again] })));
  assert.equal(error.name, "TransactionCanceledException");
  assert.deepEqual(error.CancellationReasons.map((reason) => reason.Code), ["None", "ConditionalCheckFailed"]);
  const other = new TransactWriteCommand({ TransactItems: [put(9)], ClientRequestToken: "once" });
  assert.equal((await refusal(db.send(other))).name, "IdempotentParameterMismatchException");
});

test("PartiQL takes and gives documents", async () => {
  const insert = { Statement: `INSERT INTO "${TABLE}" VALUE {'pk': ?, 'sk': ?, 'doc': ?}` };
  await db.send(new ExecuteStatementCommand({ ...insert, Parameters: ["q", 1, { a: [1] }] }));
  const select = { Statement: `SELECT doc FROM "${TABLE}" WHERE pk = ? AND sk = ?`, Parameters: ["q", 1] };
  const found = await db.send(new ExecuteStatementCommand(select));
  assert.deepEqual(found.Items, [{ doc: { a: [1] } }]);
  const batch = await db.send(new BatchExecuteStatementCommand({ Statements: [select] }));
  assert.deepEqual(batch.Responses[0].Item, { doc: { a: [1] } });
  const update = { Statement: `UPDATE "${TABLE}" SET doc = ? WHERE pk = 'q' AND sk = 1`, Parameters: ["new"] };
  await db.send(new ExecuteTransactionCommand({ TransactStatements: [update] }));
  const read = await db.send(new ExecuteTransactionCommand({ TransactStatements: [select] }));
  assert.deepEqual(read.Responses, [{ Item: { doc: "new" } }]);
});

test("paginators give everything once", async () => {
  for (let i = 0; i < 100; i += 25) {
    const writes = Array.from({ length: 25 }, (_, j) => ({ PutRequest: { Item: { pk: "pages", sk: i + j } } }));
    await db.send(new BatchWriteCommand({ RequestItems: { [TABLE]: writes } }));
  }
  const query = {
    TableName: TABLE,
    KeyConditionExpression: "pk = :p",
    ExpressionAttributeValues: { ":p": "pages" },
    ScanIndexForward: false,
  };
  const seen = [];
  for await (const page of paginateQuery({ client: db, pageSize: 30 }, query)) {
    seen.push(...page.Items.map((item) => item.sk));
  }
  assert.deepEqual(seen, Array.from({ length: 100 }, (_, i) => 99 - i));
  let count = 0;
  const scan = { TableName: TABLE, FilterExpression: "pk = :p", ExpressionAttributeValues: { ":p": "pages" } };
  for await (const page of paginateScan({ client: db, pageSize: 7 }, scan)) count += page.Items.length;
  assert.equal(count, 100);
});
