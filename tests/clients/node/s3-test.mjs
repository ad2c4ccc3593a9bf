// S3 through the AWS SDK for JavaScript v3, with its default checksums.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  paginateListObjectsV2,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const program = process.env.BRUME ?? join(root, "build", "brume");
const Bucket = "node-bucket";
let brume, folder, s3;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "brume-node-"));
  brume = spawn(program, ["serve", "--listen", "127.0.0.1:0", "--data", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: brume.stdout })) {
    const ready = /^brume ready on (http:\S+)$/.exec(line);
    assert.ok(ready, line);
    s3 = new S3Client({
      endpoint: ready[1],
      region: "us-east-1",
      forcePathStyle: true,
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
    });
    break;
  }
  await s3.send(new CreateBucketCommand({ Bucket }));
});

after(async () => {
  s3?.destroy();
  const ended = new Promise((resolve) => brume.once("exit", resolve));
  brume.kill();
  assert.equal(await ended, 0);
  rmSync(folder, { recursive: true });
});

test("put, get, head", async () => {
  const put = await s3.send(
    new PutObjectCommand({ Bucket, Key: "a key/é", Body: "hello", ContentType: "text/fog", Metadata: { a: "1" } }),
  );
  assert.equal(put.ETag, '"5d41402abc4b2a76b9719d911017c592"');
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: "a key/é" }));
  assert.equal(await got.Body.transformToString(), "hello");
  assert.equal(got.ContentType, "text/fog");
  assert.deepEqual(got.Metadata, { a: "1" });
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "a key/é" }));
  assert.equal(head.ContentLength, 5);
});

test("a stream of known length goes in pieces with a trailer", async () => {
  const piece = Buffer.alloc(64 * 1024, "x");
  const Body = Readable.from((function* () {
    for (let i = 0; i < 32; i++) yield piece;
  })());
  await s3.send(new PutObjectCommand({ Bucket, Key: "stream", Body, ContentLength: 32 * piece.length }));
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: "stream" }));
  const bytes = await got.Body.transformToByteArray();
  assert.equal(bytes.length, 32 * piece.length);
  assert.ok(bytes.every((b) => b === 120));
  assert.equal(got.ContentEncoding, undefined);
});

test("what is not there is an error of its own class", async () => {
  await assert.rejects(s3.send(new GetObjectCommand({ Bucket, Key: "none" })), NoSuchKey);
  await assert.rejects(s3.send(new HeadObjectCommand({ Bucket, Key: "none" })), { name: "NotFound" });
});

test("copies, pages, deletes", async () => {
  for (let i = 0; i < 5; i++) {
    await s3.send(new PutObjectCommand({ Bucket, Key: `list/${i}`, Body: String(i) }));
  }
  await s3.send(new CopyObjectCommand({ Bucket, Key: "list/5", CopySource: `${Bucket}/list/0` }));
  const keys = [];
  for await (const page of paginateListObjectsV2({ client: s3, pageSize: 2 }, { Bucket, Prefix: "list/" })) {
    keys.push(...page.Contents.map((o) => o.Key));
  }
  assert.deepEqual(keys, [0, 1, 2, 3, 4, 5].map((i) => `list/${i}`));
  const Delete = { Objects: keys.map((Key) => ({ Key })) };
  const gone = await s3.send(new DeleteObjectsCommand({ Bucket, Delete }));
  assert.equal(gone.Deleted.length, 6);
  const left = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "list/" }));
  assert.equal(left.KeyCount, 0);
});

test("multipart", async () => {
  const name = { Bucket, Key: "parts" };
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(name));
  const Parts = [];
  for (const [i, Body] of [Buffer.alloc(5 << 20, "a"), Buffer.from("end")].entries()) {
    const PartNumber = i + 1;
    const part = await s3.send(new UploadPartCommand({ ...name, UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag: part.ETag, ChecksumCRC32: part.ChecksumCRC32 });
  }
  const done = await s3.send(
    new CompleteMultipartUploadCommand({ ...name, UploadId, MultipartUpload: { Parts } }),
  );
  assert.match(done.ETag, /-2"$/);
  const got = await s3.send(new GetObjectCommand(name));
  assert.equal((await got.Body.transformToByteArray()).length, (5 << 20) + 3);
});

test("presigned", async () => {
  const put = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: "signed" }), { expiresIn: 60 });
  assert.equal((await fetch(put, { method: "PUT", body: "signed" })).status, 200);
  const get = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "signed" }), { expiresIn: 60 });
  assert.equal(await (await fetch(get)).text(), "signed");
});
