// STS, and the signatures of the SDK for JavaScript.
import assert from "node:assert/strict";
import { test } from "node:test";

import { GetAccessKeyInfoCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

import { refusal, serve } from "./brume.mjs";

const open = serve();
const locked = serve(() => ["--iam", "enforce"]);

test("the caller is root of the default account", async () => {
  const sts = new STSClient(open.options());
  const identity = await sts.send(new GetCallerIdentityCommand());
  assert.equal(identity.Account, "000000000000");
  assert.equal(identity.Arn, "arn:aws:iam::000000000000:root");
  assert.ok(identity.$metadata.requestId);
});

test("twelve digits as access key name the account", async () => {
  const credentials = { accessKeyId: "123456789012", secretAccessKey: "any" };
  const sts = new STSClient(open.options({ credentials }));
  assert.equal((await sts.send(new GetCallerIdentityCommand())).Account, "123456789012");
});

test("whose an access key is", async () => {
  const sts = new STSClient(open.options());
  const info = await sts.send(new GetAccessKeyInfoCommand({ AccessKeyId: "AKIAIOSFODNN7EXAMPLE" }));
  assert.equal(info.Account, "000000000000");
  const error = await refusal(sts.send(new GetAccessKeyInfoCommand({ AccessKeyId: "short" })));
  assert.equal(error.name, "ValidationError");
  assert.equal(error.$metadata.httpStatusCode, 400);
});

test("enforce: the root key is let in", async () => {
  const sts = new STSClient(locked.options({ credentials: locked.rootKey() }));
  assert.equal((await sts.send(new GetCallerIdentityCommand())).Account, "000000000000");
});

test("enforce: a wrong secret and an unknown key are not", async () => {
  const wrong = { ...locked.rootKey(), secretAccessKey: "wrong" };
  const one = new STSClient(locked.options({ credentials: wrong }));
  assert.equal((await refusal(one.send(new GetCallerIdentityCommand()))).name, "SignatureDoesNotMatch");
  const other = new STSClient(locked.options());
  assert.equal((await refusal(other.send(new GetCallerIdentityCommand()))).name, "InvalidClientTokenId");
});
