#!/usr/bin/env python3
"""A talk with the local model, streamed, and kept: each turn in DynamoDB, the whole of it in S3."""
import json

import boto3

MODEL = "brume.demo-v1"
QUESTIONS = ["Hello!", "What is S3?", "Thank you, goodbye."]

runtime = boto3.client("bedrock-runtime")
dynamodb = boto3.client("dynamodb")

dynamodb.create_table(
    TableName="talks",
    BillingMode="PAY_PER_REQUEST",
    AttributeDefinitions=[
        {"AttributeName": "talk", "AttributeType": "S"},
        {"AttributeName": "turn", "AttributeType": "N"},
    ],
    KeySchema=[
        {"AttributeName": "talk", "KeyType": "HASH"},
        {"AttributeName": "turn", "KeyType": "RANGE"},
    ],
)
dynamodb.get_waiter("table_exists").wait(TableName="talks")

messages = []


def say(role, text):
    messages.append({"role": role, "content": [{"text": text}]})
    dynamodb.put_item(
        TableName="talks",
        Item={
            "talk": {"S": "demo"},
            "turn": {"N": str(len(messages))},
            "role": {"S": role},
            "text": {"S": text},
        },
    )


for question in QUESTIONS:
    say("user", question)
    print(f"you:   {question}\nmodel: ", end="", flush=True)
    answer = ""
    stream = runtime.converse_stream(
        modelId=MODEL, messages=messages, inferenceConfig={"maxTokens": 100, "temperature": 0}
    )["stream"]
    for event in stream:
        if "contentBlockDelta" in event:
            piece = event["contentBlockDelta"]["delta"]["text"]
            answer += piece
            print(piece, end="", flush=True)
        if "metadata" in event:
            usage, latency = event["metadata"]["usage"], event["metadata"]["metrics"]["latencyMs"]
            print(f"   [{usage['inputTokens']} + {usage['outputTokens']} tokens, {latency} ms]")
    say("assistant", answer or " ")

boto3.client("s3").put_object(
    Bucket="demo", Key="talks/demo.json", Body=json.dumps(messages, indent=1).encode()
)
