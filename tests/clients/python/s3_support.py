"""What the tests of S3 share."""

import itertools

import pytest
from botocore.exceptions import ClientError

_numbers = itertools.count()


def new_bucket(s3):
    """A bucket of the test's own: all tests share one server."""
    name = f"bucket-{next(_numbers)}-of-tests"
    s3.create_bucket(Bucket=name)
    return name


def refused(call, **arguments):
    """The error response of a call that must fail."""
    with pytest.raises(ClientError) as error:
        call(**arguments)
    return error.value.response


def code(call, **arguments):
    response = refused(call, **arguments)
    return response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]
