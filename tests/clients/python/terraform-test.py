"""Terraform: what is applied is what is planned, after making, after changing, and nothing is left."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

PLUGINS = Path(os.environ.get("TF_PLUGINS", "/opt/tf-plugins"))
NAME = "registry.terraform.io/hashicorp/aws"
SECONDS = 300  # generous: the provider alone takes some to start
PLAIN = ("-no-color", "-input=false")

PROVIDER = """
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  skip_region_validation      = true
  endpoints {
    dynamodb = "@URL@"
    sts      = "@URL@"
  }
}
"""


def missing():
    """Why it cannot run here; None if it can."""
    if shutil.which("terraform") is None:
        return "terraform is not installed"
    if not (PLUGINS / NAME).is_dir():
        return f"{PLUGINS / NAME}, a mirror with the provider, is not there ($TF_PLUGINS names another)"
    return None


pytestmark = pytest.mark.skipif(missing() is not None, reason=f"Terraform: {missing()}")


class Terraform:
    def __init__(self, directory, url):
        self.directory, self.url = directory, url
        (directory / "terraformrc").write_text(
            f'provider_installation {{\n  filesystem_mirror {{\n    path = "{PLUGINS}"\n  }}\n}}\n'
        )
        (directory / "provider.tf").write_text(PROVIDER.replace("@URL@", url))

    def run(self, *arguments, expect=0):
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=self.directory,
            env=os.environ
            | {"TF_CLI_CONFIG_FILE": str(self.directory / "terraformrc"), "TF_IN_AUTOMATION": "1"}
            | {"CHECKPOINT_DISABLE": "1", "AWS_EC2_METADATA_DISABLED": "true"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
        assert done.returncode == expect, done.stdout[-6000:] + done.stderr[-6000:]
        return done.stdout

    def write(self, text):
        (self.directory / "main.tf").write_text(text)

    def apply(self, text):
        """Make it so; a second plan finds nothing to do."""
        self.write(text)
        self.run("apply", "-auto-approve", *PLAIN)
        self.run("plan", "-detailed-exitcode", *PLAIN)


@pytest.fixture
def terraform(tmp_path, brume):
    made = Terraform(tmp_path, brume.url)
    made.run("init", *PLAIN)
    return made


TABLE = """
resource "aws_dynamodb_table" "all" {
  name                        = "terraform-all"
  billing_mode                = "PROVISIONED"
  read_capacity               = 5
  write_capacity              = 5
  hash_key                    = "pk"
  range_key                   = "sk"
  deletion_protection_enabled = false
  table_class                 = "STANDARD"

  attribute {
    name = "pk"
    type = "S"
  }
  attribute {
    name = "sk"
    type = "N"
  }
  attribute {
    name = "owner"
    type = "S"
  }
  attribute {
    name = "size"
    type = "N"
  }

  global_secondary_index {
    name               = "by-owner"
    hash_key           = "owner"
    range_key          = "sk"
    projection_type    = "INCLUDE"
    non_key_attributes = ["text"]
    read_capacity      = 2
    write_capacity     = 2
  }
  local_secondary_index {
    name            = "by-size"
    range_key       = "size"
    projection_type = "KEYS_ONLY"
  }
  ttl {
    attribute_name = "until"
    enabled        = true
  }
  point_in_time_recovery {
    enabled = true
  }
  server_side_encryption {
    enabled = true
  }
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  tags = {
    Owner = "team"
    Stage = "test"
  }
}

resource "aws_dynamodb_table_item" "one" {
  table_name = aws_dynamodb_table.all.name
  hash_key   = aws_dynamodb_table.all.hash_key
  range_key  = aws_dynamodb_table.all.range_key
  item = jsonencode({
    pk    = { S = "a" }
    sk    = { N = "1" }
    owner = { S = "me" }
    list  = { L = [{ S = "x" }, { M = { deep = { BOOL = true } } }] }
    set   = { SS = ["a", "b"] } # as it is read, on AWS too
  })
}
"""

CHANGED = (
    TABLE.replace("read_capacity               = 5", "read_capacity               = 7")
    .replace('non_key_attributes = ["text"]', 'non_key_attributes = ["text", "more"]')
    .replace('Stage = "test"', 'Stage = "live"')
    .replace('owner = { S = "me" }', 'owner = { S = "you" }')
    .replace('table_class                 = "STANDARD"', 'table_class = "STANDARD_INFREQUENT_ACCESS"')
)

SMALL = """
resource "aws_dynamodb_table" "small" {
  name         = "terraform-small"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "pk"

  attribute {
    name = "pk"
    type = "S"
  }
}
"""

GROWN = SMALL.rstrip()[:-1] + """
  attribute {
    name = "g"
    type = "S"
  }
  global_secondary_index {
    name            = "late"
    hash_key        = "g"
    projection_type = "ALL"
  }
  ttl {
    attribute_name = "until"
    enabled        = true
  }
  point_in_time_recovery {
    enabled = true
  }
  stream_enabled   = true
  stream_view_type = "KEYS_ONLY"
}
"""


def test_tables_are_what_is_planned(terraform, brume):
    """Both tables go through every step together: each command costs seconds for the provider alone."""
    db = brume.client("dynamodb")
    db.create_table(
        TableName="terraform-small",
        AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    terraform.write(SMALL)
    terraform.run("import", *PLAIN, "aws_dynamodb_table.small", "terraform-small")
    terraform.run("plan", "-detailed-exitcode", *PLAIN)

    terraform.apply(TABLE + GROWN)
    table = db.describe_table(TableName="terraform-all")["Table"]
    assert table["StreamSpecification"]["StreamViewType"] == "NEW_AND_OLD_IMAGES"
    assert [i["IndexName"] for i in table["GlobalSecondaryIndexes"]] == ["by-owner"]
    small = db.describe_table(TableName="terraform-small")["Table"]
    assert small["StreamSpecification"]["StreamViewType"] == "KEYS_ONLY"
    assert [i["IndexName"] for i in small["GlobalSecondaryIndexes"]] == ["late"]

    terraform.apply(CHANGED + SMALL)
    table = db.describe_table(TableName="terraform-all")["Table"]
    assert table["ProvisionedThroughput"]["ReadCapacityUnits"] == 7
    item = db.get_item(TableName="terraform-all", Key={"pk": {"S": "a"}, "sk": {"N": "1"}})["Item"]
    assert item["owner"] == {"S": "you"}
    small = db.describe_table(TableName="terraform-small")["Table"]
    assert "GlobalSecondaryIndexes" not in small and "StreamSpecification" not in small

    terraform.run("destroy", "-auto-approve", *PLAIN)
    assert not {"terraform-all", "terraform-small"} & set(db.list_tables()["TableNames"])
