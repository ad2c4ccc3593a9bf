// DynamoDB Streams through the SDK for JavaScript.
import assert from "node:assert/strict";
import { test } from "node:test";

import { CreateTableCommand, DeleteItemCommand, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from "@aws-sdk/client-dynamodb-streams";

import { refusal, serve } from "./brume.mjs";

let db;
let streams;

serve(
  () => [],
  async (brume) => {
    db = new DynamoDBClient(brume.options());
    streams = new DynamoDBStreamsClient(brume.options());
  },
);

test("changes are listed, described and read", async () => {
  const made = await db.send(
    new CreateTableCommand({
      TableName: "watched",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
  const StreamArn = made.TableDescription.LatestStreamArn;
  const Item = { pk: { S: "a" }, b: { B: new Uint8Array([0, 255]) }, n: { NS: ["1", "2.5"] } };
  await db.send(new PutItemCommand({ TableName: "watched", Item }));
  await db.send(new DeleteItemCommand({ TableName: "watched", Key: { pk: { S: "a" } } }));

  const { Streams } = await streams.send(new ListStreamsCommand({ TableName: "watched" }));
  assert.deepEqual(
    Streams.map((s) => s.StreamArn),
    [StreamArn],
  );
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  assert.equal(StreamDescription.StreamStatus, "ENABLED");
  assert.ok(StreamDescription.CreationRequestDateTime instanceof Date);
  const { ShardId } = StreamDescription.Shards[0];
  const { ShardIterator } = await streams.send(
    new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" }),
  );
  const { Records, NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator }));
  assert.deepEqual(
    Records.map((r) => r.eventName),
    ["INSERT", "REMOVE"],
  );
  assert.deepEqual(Records[0].dynamodb.NewImage, Item);
  assert.deepEqual(Records[1].dynamodb.OldImage, Item);
  assert.ok(Records[0].dynamodb.ApproximateCreationDateTime instanceof Date);
  const more = await streams.send(new GetRecordsCommand({ ShardIterator: NextShardIterator }));
  assert.deepEqual(more.Records, []);
  assert.ok(more.NextShardIterator);
});

test("what is no iterator is refused", async () => {
  const error = await refusal(streams.send(new GetRecordsCommand({ ShardIterator: "nonsense" })));
  assert.equal(error.name, "ValidationException");
});
