#include "gateway/request.h"
#include "shared/base/test.h"

/* The scope of a signature is what is read of it here. */
#define SIGNED(service)                                                                            \
    "AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/" service                                    \
    "/aws4_request, SignedHeaders=host, Signature=00"
#define FORM   "application/x-www-form-urlencoded"
#define LOCAL  "127.0.0.1:4566"
#define NO_ONE "-"

struct row {
    const char *method, *target, *host, *authorization, *header, *value, *body;
    const char *service, *operation; /* NO_ONE: none */
    enum protocol protocol;
    const char *why;
};

static const struct row rows[] = {
    /* The target header is the surest mark. */
    {"POST", "/", LOCAL, NULL, "x-amz-target", "DynamoDB_20120810.PutItem", "", "dynamodb",
     "PutItem", PROTOCOL_JSON_1_0, "target"},
    {"POST", "/", LOCAL, SIGNED("s3"), "x-amz-target", "DynamoDBStreams_20120810.ListStreams", "",
     "dynamodbstreams", "ListStreams", PROTOCOL_JSON_1_0, "target before scope"},
    {"POST", "/", LOCAL, NULL, "x-amz-target", "DynamoDB_20120810.Nope", "", "dynamodb", NO_ONE,
     PROTOCOL_JSON_1_0, "no such operation"},
    {"POST", "/", LOCAL, NULL, "x-amz-target", "Kinesis_20131202.PutRecord", "", NO_ONE, NO_ONE,
     PROTOCOL_JSON_1_0, "a target that nobody knows is no bucket"},
    {"POST", "/", LOCAL, NULL, "x-amz-target", "PutItem", "", NO_ONE, NO_ONE, PROTOCOL_JSON_1_0,
     "a target without a service"},

    {"POST", "/service/GraniteServiceVersion20100801/operation/ListMetrics", LOCAL, NULL,
     "smithy-protocol", "rpc-v2-cbor", "", "cloudwatch", "ListMetrics", PROTOCOL_CBOR, "rpc"},
    {"POST", "/service/com.amazonaws.cloudwatch.GraniteServiceVersion20100801/operation/Nope",
     LOCAL, NULL, "smithy-protocol", "rpc-v2-cbor", "", "cloudwatch", NO_ONE, PROTOCOL_CBOR,
     "a name with its namespace; no such operation"},

    /* Forms: by scope, else by who has the action in that version. */
    {"POST", "/", LOCAL, SIGNED("sts"), "content-type", FORM, "Action=GetCallerIdentity", "sts",
     "GetCallerIdentity", PROTOCOL_QUERY, "scope"},
    {"POST", "/", LOCAL, NULL, "content-type", FORM, "Action=GetCallerIdentity&Version=2011-06-15",
     "sts", "GetCallerIdentity", PROTOCOL_QUERY, "action"},
    {"GET", "/?Action=DescribeVpcs&Version=2016-11-15", LOCAL, NULL, NULL, NULL, "", "ec2",
     "DescribeVpcs", PROTOCOL_EC2, "action in the query"},
    {"POST", "/", LOCAL, NULL, "content-type", FORM, "Action=CreateTags&Version=2011-06-15", NO_ONE,
     NO_ONE, PROTOCOL_QUERY, "another service's version"},
    {"POST", "/", LOCAL, NULL, "content-type", FORM, "nothing", NO_ONE, NO_ONE, PROTOCOL_QUERY,
     "a form without action"},

    /* REST: by scope, host, path. */
    {"GET", "/2015-03-31/functions", LOCAL, SIGNED("lambda"), NULL, NULL, "", "lambda",
     "ListFunctions", PROTOCOL_REST_JSON, "scope and path"},
    {"GET", "/no/such/path", LOCAL, SIGNED("lambda"), NULL, NULL, "", "lambda", NO_ONE,
     PROTOCOL_REST_JSON, "what is signed for Lambda is not S3's"},
    {"POST", "/model/a.b%3A0/converse", LOCAL, SIGNED("bedrock"), NULL, NULL, "", "bedrock-runtime",
     "Converse", PROTOCOL_REST_JSON, "one scope, several services"},
    {"GET", "/foundation-models", LOCAL, SIGNED("bedrock"), NULL, NULL, "", "bedrock",
     "ListFoundationModels", PROTOCOL_REST_JSON, "the other one"},
    {"POST", "/model/a/converse", LOCAL, NULL, NULL, NULL, "", "bedrock-runtime", "Converse",
     PROTOCOL_REST_JSON, "path alone"},
    {"POST", "/", "monitoring.us-east-1.amazonaws.com", NULL, "content-type", FORM,
     "Action=ListMetrics", "cloudwatch", "ListMetrics", PROTOCOL_QUERY, "host"},

    /* What is left is S3's. */
    {"GET", "/", LOCAL, NULL, NULL, NULL, "", "s3", "ListBuckets", PROTOCOL_REST_XML, "the root"},
    {"PUT", "/bucket", LOCAL, NULL, NULL, NULL, "", "s3", "CreateBucket", PROTOCOL_REST_XML,
     "a bucket"},
    {"GET", "/bucket/", LOCAL, NULL, NULL, NULL, "", "s3", "ListObjects", PROTOCOL_REST_XML,
     "a slash behind it is not a key"},
    {"GET", "/bucket?list-type=2", LOCAL, SIGNED("s3"), NULL, NULL, "", "s3", "ListObjectsV2",
     PROTOCOL_REST_XML, "a constant of the query"},
    {"PUT", "/bucket/a/b%20c", LOCAL, SIGNED("s3"), NULL, NULL, "", "s3", "PutObject",
     PROTOCOL_REST_XML, "a key with a slash"},
    {"PUT", "/bucket/k?partNumber=1&uploadId=u", LOCAL, SIGNED("s3"), NULL, NULL, "", "s3",
     "UploadPart", PROTOCOL_REST_XML, "required parameters"},
    {"PUT", "/bucket/k", LOCAL, SIGNED("s3"), "x-amz-copy-source", "/other/k", "", "s3",
     "CopyObject", PROTOCOL_REST_XML, "a required header"},
    {"GET", "/key", "bucket.s3.us-east-1.amazonaws.com", NULL, NULL, NULL, "", "s3", "GetObject",
     PROTOCOL_REST_XML, "the bucket in the host"},
    {"GET", "/key", "bucket.localhost:4566", NULL, NULL, NULL, "", "s3", "GetObject",
     PROTOCOL_REST_XML, "under localhost"},
    {"GET", "/key", "events.s3.us-east-1.amazonaws.com", NULL, NULL, NULL, "", "s3", "GetObject",
     PROTOCOL_REST_XML, "a bucket with a service's name"},
    {"GET", "/foundation-models", "bucket.s3.localhost:4566", NULL, NULL, NULL, "", "s3",
     "GetObject", PROTOCOL_REST_XML, "a path of Bedrock's in a bucket's host"},
    {"GET", "/", "dotted.bucket.s3.localhost:4566", NULL, NULL, NULL, "", "s3", "ListObjects",
     PROTOCOL_REST_XML, "a bucket with a dot"},
    {"GET", "/bucket/key", "s3.us-east-1.amazonaws.com", NULL, NULL, NULL, "", "s3", "GetObject",
     PROTOCOL_REST_XML, "S3's own host has no bucket"},
};

static void read_target(struct http_exchange *x, struct str target) {
    struct str path;
    x->path = target;
    if (!str_cut(&target, '?', &path)) return;
    x->path = path;
    x->query = target;
}

static void check_row(const struct row *row) {
    struct http_header headers[2];
    struct http_exchange x = {
        .method = str_c(row->method), .authority = str_c(row->host), .headers = headers};
    struct request r = {.x = &x, .call = {.arena = &x.arena}};
    read_target(&x, str_c(row->target));
    if (row->header != NULL) {
        headers[x.header_count++] = (struct http_header){str_c(row->header), str_c(row->value)};
    }
    if (row->authorization != NULL) {
        headers[x.header_count++] =
            (struct http_header){STR("authorization"), str_c(row->authorization)};
    }
    CHECK(form_read(&x.arena, x.query, false, &r.query) == ERR_OK, row->why);
    (void)!sigv4_read(&x.arena, &x, &r.query, &r.sig, &r.sig_error);

    route_by_head(&r);
    if (r.route.needs_form) {
        r.wire.body = str_c(row->body);
        route_by_form(&r);
    }
    const struct service *s = r.route.service;
    CHECK_STR(s == NULL ? STR(NO_ONE) : s->facts->name, str_c(row->service), row->why);
    CHECK_STR(r.route.facts == NULL ? STR(NO_ONE) : r.route.facts->name, str_c(row->operation),
              row->why);
    CHECK(s == NULL || r.route.protocol == row->protocol, row->why);
    CHECK(r.route.facts != NULL || r.route.asked.len > 0 || s == NULL, row->why);
    arena_free(&x.arena);
}

TEST(each_mark_leads_to_its_operation) {
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        check_row(&rows[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_mark_leads_to_its_operation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
