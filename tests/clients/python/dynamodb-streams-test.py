"""DynamoDB Streams as boto3 sees them: what is recorded, shards that change, restarts, trimming."""

import threading
import time

import pytest
from dynamodb_support import create, n, refusal, s

HOUR = 3_600_000
VIEW = {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}


def stream_of(db, name):
    return db.describe_table(TableName=name)["Table"]["LatestStreamArn"]


def shards_of(streams, arn):
    return streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]


def iterator(streams, arn, shard, kind="TRIM_HORIZON", **more):
    return streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType=kind, **more)["ShardIterator"]


def read(streams, start):
    """All that an iterator leads to, and the last iterator: None at the end of a closed shard."""
    found = []
    while start:
        answer = streams.get_records(ShardIterator=start)
        found += answer["Records"]
        start = answer.get("NextShardIterator")
        if not answer["Records"]:
            break
    return found, start


def read_all(streams, arn):
    return [r for shard in shards_of(streams, arn) for r in read(streams, iterator(streams, arn, shard["ShardId"]))[0]]


def move_clock(brume, ms):
    assert brume.http("POST", "/_brume/clock", f'{{"advanceMs": {ms}}}').status == 200


def await_shards(streams, arn, count):
    for _ in range(600):
        shards = shards_of(streams, arn)
        if len(shards) >= count:
            return shards
        time.sleep(0.05)
    raise AssertionError("the shards do not change")


def test_every_write_is_recorded(brume):
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    db.put_item(TableName=name, Item={"pk": s("a"), "v": n(1)})
    db.put_item(TableName=name, Item={"pk": s("a"), "v": n(1)})
    db.update_item(
        TableName=name, Key={"pk": s("a")}, UpdateExpression="SET v = :v", ExpressionAttributeValues={":v": n(2)}
    )
    db.transact_write_items(
        TransactItems=[
            {"Delete": {"TableName": name, "Key": {"pk": s("a")}}},
            {"Put": {"TableName": name, "Item": {"pk": s("b")}}},
        ]
    )
    db.batch_write_item(RequestItems={name: [{"DeleteRequest": {"Key": {"pk": s("b")}}}]})
    db.execute_statement(Statement=f"INSERT INTO \"{name}\" VALUE {{'pk': 'c'}}")
    records = read_all(streams, stream_of(db, name))
    told = [(r["eventName"], r["dynamodb"]["Keys"]["pk"]["S"]) for r in records]
    assert told == [
        ("INSERT", "a"),
        ("MODIFY", "a"),
        ("REMOVE", "a"),
        ("INSERT", "b"),
        ("REMOVE", "b"),
        ("INSERT", "c"),
    ]
    assert records[1]["dynamodb"]["OldImage"]["v"] == n(1) and records[1]["dynamodb"]["NewImage"]["v"] == n(2)
    numbers = [int(r["dynamodb"]["SequenceNumber"]) for r in records]
    assert numbers == sorted(set(numbers))
    assert len({r["eventID"] for r in records}) == len(records)
    assert all(r["eventSource"] == "aws:dynamodb" and r["awsRegion"] == "us-east-1" for r in records)
    assert all(r["dynamodb"]["ApproximateCreationDateTime"].microsecond == 0 for r in records)


def test_expired_items_are_marked(start):
    brume = start()
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    db.update_time_to_live(TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ttl"})
    db.put_item(TableName=name, Item={"pk": s("a"), "ttl": n(int(time.time()) + 3600)})
    move_clock(brume, 2 * HOUR)
    for _ in range(600):
        records = read_all(streams, stream_of(db, name))
        if len(records) == 2:
            break
        time.sleep(0.05)
    assert records[1]["eventName"] == "REMOVE"
    assert records[1]["userIdentity"] == {"Type": "Service", "PrincipalId": "dynamodb.amazonaws.com"}


def test_a_consumer_follows_the_shards(start):
    """Two writers, a clock that leaps, and a consumer that goes from parents to children: it sees every
    change of every item, in order, once."""
    brume = start()
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    arn = stream_of(db, name)
    stop, written, seen, last = threading.Event(), {}, {}, [None]

    def write(key):
        own, i = brume.client("dynamodb"), 0
        while not stop.is_set():
            i += 1
            own.put_item(TableName=name, Item={"pk": s(key), "v": n(i)})
            written[key] = i

    def take(records):
        for r in records:
            key, v = r["dynamodb"]["Keys"]["pk"]["S"], int(r["dynamodb"]["NewImage"]["v"]["N"])
            assert v == seen.get(key, 0) + 1
            seen[key], last[0] = v, r["dynamodb"]["SequenceNumber"]

    writers = [threading.Thread(target=write, args=(key,)) for key in ("x", "y")]
    for w in writers:
        w.start()
    while not written:
        time.sleep(0.01)
    followed, at = 0, shards_of(streams, arn)[0]["ShardId"]
    try:
        for leap in range(2, 5):
            take(read(streams, iterator(streams, arn, at))[0])
            move_clock(brume, 4 * HOUR)
            await_shards(streams, arn, leap)
            closed = next(x for x in shards_of(streams, arn) if x["ShardId"] == at)
            assert "EndingSequenceNumber" in closed["SequenceNumberRange"]
            position = iterator(streams, arn, at, "AFTER_SEQUENCE_NUMBER", SequenceNumber=last[0])
            while position:
                answer = streams.get_records(ShardIterator=position)
                take(answer["Records"])
                position = answer.get("NextShardIterator")
            children = streams.describe_stream(
                StreamArn=arn, ShardFilter={"Type": "CHILD_SHARDS", "ShardId": at}
            )["StreamDescription"]["Shards"]
            assert [c["ParentShardId"] for c in children] == [at]
            at, followed = children[0]["ShardId"], followed + 1
    finally:
        stop.set()
        for w in writers:
            w.join()
    take(read(streams, iterator(streams, arn, at))[0])
    assert followed == 3 and seen == written


def test_iterators_survive_a_restart(start, tmp_path):
    data = tmp_path / "kept"
    brume = start(data=data)
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    arn = stream_of(db, name)
    for i in range(5):
        db.put_item(TableName=name, Item={"pk": s(str(i))})
    answer = streams.get_records(ShardIterator=iterator(streams, arn, shards_of(streams, arn)[0]["ShardId"]), Limit=3)
    before = read_all(streams, arn)
    assert brume.stop() == 0

    brume = start(data=data)
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    db.put_item(TableName=name, Item={"pk": s("5")})
    rest, _ = read(streams, answer["NextShardIterator"])
    assert [r["dynamodb"]["Keys"]["pk"]["S"] for r in rest] == ["3", "4", "5"]
    assert read_all(streams, arn)[:5] == before


def test_a_day_later(start):
    brume = start()
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    arn = stream_of(db, name)
    db.put_item(TableName=name, Item={"pk": s("a")})
    number = read_all(streams, arn)[0]["dynamodb"]["SequenceNumber"]
    shard = shards_of(streams, arn)[0]["ShardId"]
    move_clock(brume, 24 * HOUR + 1000)
    assert read_all(streams, arn) == []
    code, _ = refusal(
        streams.get_shard_iterator,
        StreamArn=arn,
        ShardId=shard,
        ShardIteratorType="AT_SEQUENCE_NUMBER",
        SequenceNumber=number,
    )
    assert code == "TrimmedDataAccessException"
    position = iterator(streams, arn, shards_of(streams, arn)[-1]["ShardId"])
    move_clock(brume, 16 * 60_000)
    code, _ = refusal(streams.get_records, ShardIterator=position)
    assert code == "ExpiredIteratorException"


def test_streams_come_and_go(brume):
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    first = stream_of(db, name)
    db.put_item(TableName=name, Item={"pk": s("a")})
    answer = db.update_table(TableName=name, StreamSpecification={"StreamEnabled": False})["TableDescription"]
    assert "StreamSpecification" not in answer and answer["LatestStreamArn"] == first
    db.put_item(TableName=name, Item={"pk": s("b")})
    db.update_table(TableName=name, StreamSpecification=VIEW | {"StreamViewType": "KEYS_ONLY"})
    db.put_item(TableName=name, Item={"pk": s("c")})
    second = stream_of(db, name)
    assert second > first
    assert [x["StreamArn"] for x in streams.list_streams(TableName=name)["Streams"]] == [first, second]
    assert [r["dynamodb"]["NewImage"] for r in read_all(streams, first)] == [{"pk": s("a")}]
    assert [r["dynamodb"].get("NewImage") for r in read_all(streams, second)] == [None]
    db.delete_table(TableName=name)
    for arn in (first, second):
        description = streams.describe_stream(StreamArn=arn)["StreamDescription"]
        assert description["StreamStatus"] == "DISABLED"
        assert "EndingSequenceNumber" in description["Shards"][0]["SequenceNumberRange"]
    assert len(read_all(streams, second)) == 1


def test_a_table_that_becomes_global_gets_a_stream(start):
    brume = start()
    db = brume.client("dynamodb")
    name = create(db)
    db.update_table(TableName=name, ReplicaUpdates=[{"Create": {"RegionName": "eu-west-1"}}])
    other = brume.client("dynamodb", region="eu-west-1")
    for _ in range(600):
        if other.describe_table(TableName=name)["Table"]["TableStatus"] == "ACTIVE":
            break
        time.sleep(0.05)
    db.put_item(TableName=name, Item={"pk": s("a")})
    for region, client in (("us-east-1", db), ("eu-west-1", other)):
        table = client.describe_table(TableName=name)["Table"]
        assert table["StreamSpecification"] == VIEW
        arn = table["LatestStreamArn"]
        assert arn.startswith(f"arn:aws:dynamodb:{region}:")
        records = read_all(brume.client("dynamodbstreams", region=region), arn)
        assert [r["awsRegion"] for r in records] == [region]
    code, message = refusal(db.update_table, TableName=name, StreamSpecification={"StreamEnabled": False})
    assert code == "ValidationException" and "not allowed for a Global Table" in message


@pytest.mark.parametrize("region, key", [("eu-west-1", None), ("us-east-1", "000000000001")])
def test_iterators_are_of_one_account_and_region(start, region, key):
    brume = start()
    db, streams = brume.client("dynamodb"), brume.client("dynamodbstreams")
    name = create(db, StreamSpecification=VIEW)
    arn = stream_of(db, name)
    position = iterator(streams, arn, shards_of(streams, arn)[0]["ShardId"])
    foreign = brume.client("dynamodbstreams", region=region, key=key)
    assert refusal(foreign.get_records, ShardIterator=position)[0] == "ResourceNotFoundException"
    assert refusal(foreign.describe_stream, StreamArn=arn)[0] == "ResourceNotFoundException"
    assert foreign.list_streams()["Streams"] == []


def test_kinesis_destinations(brume):
    db = brume.client("dynamodb")
    name = create(db)
    arn = "arn:aws:kinesis:us-east-1:000000000000:stream/changes"
    answer = db.enable_kinesis_streaming_destination(TableName=name, StreamArn=arn)
    assert answer["DestinationStatus"] == "ENABLING"
    listed = db.describe_kinesis_streaming_destination(TableName=name)["KinesisDataStreamDestinations"]
    assert listed == [{"StreamArn": arn, "DestinationStatus": "ACTIVE"}]
    db.update_kinesis_streaming_destination(
        TableName=name,
        StreamArn=arn,
        UpdateKinesisStreamingConfiguration={"ApproximateCreationDateTimePrecision": "MICROSECOND"},
    )
    code, message = refusal(db.enable_kinesis_streaming_destination, TableName=name, StreamArn=arn)
    assert code == "ValidationException" and "must be DISABLED or ENABLE_FAILED" in message
    db.disable_kinesis_streaming_destination(TableName=name, StreamArn=arn)
    listed = db.describe_kinesis_streaming_destination(TableName=name)["KinesisDataStreamDestinations"]
    assert [d["DestinationStatus"] for d in listed] == ["DISABLED"]
