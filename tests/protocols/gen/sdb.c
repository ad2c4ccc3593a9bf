/* GENERATED from botocore 1.43.127 and models/overlay by tools/gen. DO NOT EDIT. */
#include "tests/protocols/gen/sdb.h"

static const struct shape shape_string =
    {STR_INIT("String"), SHAPE_STRING, .size = sizeof(struct str)};
static const struct shape shape_boolean =
    {STR_INIT("Boolean"), SHAPE_BOOL, .size = sizeof(struct opt_bool)};
static const struct shape shape_float =
    {STR_INIT("Float"), SHAPE_DOUBLE, .size = sizeof(struct opt_double)};

static const struct shape shape_replaceable_attribute_list =
    {STR_INIT("ReplaceableAttributeList"), SHAPE_LIST,
     .size = sizeof(struct sdb_replaceable_attribute_list), .flags = SHAPE_FLATTENED,
     .element = &sdb_replaceable_attribute_shape, .element_name = STR_INIT("Attribute")};
static const struct shape shape_attribute_list =
    {STR_INIT("AttributeList"), SHAPE_LIST, .size = sizeof(struct sdb_attribute_list),
     .flags = SHAPE_FLATTENED, .element = &sdb_attribute_shape,
     .element_name = STR_INIT("Attribute")};
static const struct shape shape_item_list =
    {STR_INIT("ItemList"), SHAPE_LIST, .size = sizeof(struct sdb_item_list),
     .flags = SHAPE_FLATTENED, .element = &sdb_item_shape, .element_name = STR_INIT("Item")};

static const struct member sdb_attribute_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct sdb_attribute, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("AlternateNameEncoding"), STR_INIT("AlternateNameEncoding"), .shape = &shape_string,
     .offset = offsetof(struct sdb_attribute, alternate_name_encoding)},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_string,
     .offset = offsetof(struct sdb_attribute, value), .flags = MEMBER_REQUIRED},
    {STR_INIT("AlternateValueEncoding"), STR_INIT("AlternateValueEncoding"), .shape = &shape_string,
     .offset = offsetof(struct sdb_attribute, alternate_value_encoding)},
};
const struct shape sdb_attribute_shape =
    {STR_INIT("Attribute"), SHAPE_STRUCT, .size = sizeof(struct sdb_attribute), .member_count = 4,
     .members = sdb_attribute_members};

static const struct member sdb_attribute_does_not_exist_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_attribute_does_not_exist, box_usage)},
};
const struct shape sdb_attribute_does_not_exist_shape =
    {STR_INIT("AttributeDoesNotExist"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_attribute_does_not_exist), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_attribute_does_not_exist_members};

static const struct member sdb_invalid_next_token_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_invalid_next_token, box_usage)},
};
const struct shape sdb_invalid_next_token_shape =
    {STR_INIT("InvalidNextToken"), SHAPE_STRUCT, .size = sizeof(struct sdb_invalid_next_token),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = sdb_invalid_next_token_members};

static const struct member sdb_invalid_number_predicates_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_invalid_number_predicates, box_usage)},
};
const struct shape sdb_invalid_number_predicates_shape =
    {STR_INIT("InvalidNumberPredicates"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_invalid_number_predicates), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_invalid_number_predicates_members};

static const struct member sdb_invalid_number_value_tests_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_invalid_number_value_tests, box_usage)},
};
const struct shape sdb_invalid_number_value_tests_shape =
    {STR_INIT("InvalidNumberValueTests"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_invalid_number_value_tests), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_invalid_number_value_tests_members};

static const struct member sdb_invalid_parameter_value_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_invalid_parameter_value, box_usage)},
};
const struct shape sdb_invalid_parameter_value_shape =
    {STR_INIT("InvalidParameterValue"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_invalid_parameter_value), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_invalid_parameter_value_members};

static const struct member sdb_invalid_query_expression_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_invalid_query_expression, box_usage)},
};
const struct shape sdb_invalid_query_expression_shape =
    {STR_INIT("InvalidQueryExpression"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_invalid_query_expression), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_invalid_query_expression_members};

static const struct member sdb_item_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct sdb_item, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("AlternateNameEncoding"), STR_INIT("AlternateNameEncoding"), .shape = &shape_string,
     .offset = offsetof(struct sdb_item, alternate_name_encoding)},
    {STR_INIT("Attributes"), STR_INIT("Attribute"), .shape = &shape_attribute_list,
     .offset = offsetof(struct sdb_item, attributes), .flags = MEMBER_REQUIRED | MEMBER_FLATTENED},
};
const struct shape sdb_item_shape =
    {STR_INIT("Item"), SHAPE_STRUCT, .size = sizeof(struct sdb_item), .member_count = 3,
     .members = sdb_item_members};

static const struct member sdb_missing_parameter_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_missing_parameter, box_usage)},
};
const struct shape sdb_missing_parameter_shape =
    {STR_INIT("MissingParameter"), SHAPE_STRUCT, .size = sizeof(struct sdb_missing_parameter),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = sdb_missing_parameter_members};

static const struct member sdb_no_such_domain_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_no_such_domain, box_usage)},
};
const struct shape sdb_no_such_domain_shape =
    {STR_INIT("NoSuchDomain"), SHAPE_STRUCT, .size = sizeof(struct sdb_no_such_domain),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = sdb_no_such_domain_members};

static const struct member sdb_number_domain_attributes_exceeded_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_number_domain_attributes_exceeded, box_usage)},
};
const struct shape sdb_number_domain_attributes_exceeded_shape =
    {STR_INIT("NumberDomainAttributesExceeded"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_number_domain_attributes_exceeded), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_number_domain_attributes_exceeded_members};

static const struct member sdb_number_domain_bytes_exceeded_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_number_domain_bytes_exceeded, box_usage)},
};
const struct shape sdb_number_domain_bytes_exceeded_shape =
    {STR_INIT("NumberDomainBytesExceeded"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_number_domain_bytes_exceeded), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_number_domain_bytes_exceeded_members};

static const struct member sdb_number_item_attributes_exceeded_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_number_item_attributes_exceeded, box_usage)},
};
const struct shape sdb_number_item_attributes_exceeded_shape =
    {STR_INIT("NumberItemAttributesExceeded"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_number_item_attributes_exceeded), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_number_item_attributes_exceeded_members};

static const struct member sdb_put_attributes_in_members[] = {
    {STR_INIT("DomainName"), STR_INIT("DomainName"), .shape = &shape_string,
     .offset = offsetof(struct sdb_put_attributes_in, domain_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("ItemName"), STR_INIT("ItemName"), .shape = &shape_string,
     .offset = offsetof(struct sdb_put_attributes_in, item_name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Attributes"), STR_INIT("Attribute"), .shape = &shape_replaceable_attribute_list,
     .offset = offsetof(struct sdb_put_attributes_in, attributes),
     .flags = MEMBER_REQUIRED | MEMBER_FLATTENED},
    {STR_INIT("Expected"), STR_INIT("Expected"), .shape = &sdb_update_condition_shape,
     .offset = offsetof(struct sdb_put_attributes_in, expected)},
};
const struct shape sdb_put_attributes_in_shape =
    {STR_INIT("PutAttributesRequest"), SHAPE_STRUCT, .size = sizeof(struct sdb_put_attributes_in),
     .member_count = 4, .members = sdb_put_attributes_in_members};

static const struct member sdb_replaceable_attribute_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct sdb_replaceable_attribute, name), .flags = MEMBER_REQUIRED},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_string,
     .offset = offsetof(struct sdb_replaceable_attribute, value), .flags = MEMBER_REQUIRED},
    {STR_INIT("Replace"), STR_INIT("Replace"), .shape = &shape_boolean,
     .offset = offsetof(struct sdb_replaceable_attribute, replace)},
};
const struct shape sdb_replaceable_attribute_shape =
    {STR_INIT("ReplaceableAttribute"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_replaceable_attribute), .member_count = 3,
     .members = sdb_replaceable_attribute_members};

static const struct member sdb_request_timeout_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_request_timeout, box_usage)},
};
const struct shape sdb_request_timeout_shape =
    {STR_INIT("RequestTimeout"), SHAPE_STRUCT, .size = sizeof(struct sdb_request_timeout),
     .flags = SHAPE_EXCEPTION, .member_count = 1, .members = sdb_request_timeout_members};

static const struct member sdb_select_in_members[] = {
    {STR_INIT("SelectExpression"), STR_INIT("SelectExpression"), .shape = &shape_string,
     .offset = offsetof(struct sdb_select_in, select_expression), .flags = MEMBER_REQUIRED},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_string,
     .offset = offsetof(struct sdb_select_in, next_token)},
    {STR_INIT("ConsistentRead"), STR_INIT("ConsistentRead"), .shape = &shape_boolean,
     .offset = offsetof(struct sdb_select_in, consistent_read)},
};
const struct shape sdb_select_in_shape =
    {STR_INIT("SelectRequest"), SHAPE_STRUCT, .size = sizeof(struct sdb_select_in),
     .member_count = 3, .members = sdb_select_in_members};

static const struct member sdb_select_out_members[] = {
    {STR_INIT("Items"), STR_INIT("Item"), .shape = &shape_item_list,
     .offset = offsetof(struct sdb_select_out, items), .flags = MEMBER_FLATTENED},
    {STR_INIT("NextToken"), STR_INIT("NextToken"), .shape = &shape_string,
     .offset = offsetof(struct sdb_select_out, next_token)},
};
const struct shape sdb_select_out_shape =
    {STR_INIT("SelectResult"), SHAPE_STRUCT, .size = sizeof(struct sdb_select_out),
     .member_count = 2, .members = sdb_select_out_members};

static const struct member sdb_too_many_requested_attributes_members[] = {
    {STR_INIT("BoxUsage"), STR_INIT("BoxUsage"), .shape = &shape_float,
     .offset = offsetof(struct sdb_too_many_requested_attributes, box_usage)},
};
const struct shape sdb_too_many_requested_attributes_shape =
    {STR_INIT("TooManyRequestedAttributes"), SHAPE_STRUCT,
     .size = sizeof(struct sdb_too_many_requested_attributes), .flags = SHAPE_EXCEPTION,
     .member_count = 1, .members = sdb_too_many_requested_attributes_members};

static const struct member sdb_update_condition_members[] = {
    {STR_INIT("Name"), STR_INIT("Name"), .shape = &shape_string,
     .offset = offsetof(struct sdb_update_condition, name)},
    {STR_INIT("Value"), STR_INIT("Value"), .shape = &shape_string,
     .offset = offsetof(struct sdb_update_condition, value)},
    {STR_INIT("Exists"), STR_INIT("Exists"), .shape = &shape_boolean,
     .offset = offsetof(struct sdb_update_condition, exists)},
};
const struct shape sdb_update_condition_shape =
    {STR_INIT("UpdateCondition"), SHAPE_STRUCT, .size = sizeof(struct sdb_update_condition),
     .member_count = 3, .members = sdb_update_condition_members};

const struct aws_error SDB_ATTRIBUTE_DOES_NOT_EXIST =
    {.code = STR_INIT("AttributeDoesNotExist"), .shape_name = STR_INIT("AttributeDoesNotExist"),
     .http_status = 404, .shape = &sdb_attribute_does_not_exist_shape};
const struct aws_error SDB_INVALID_NEXT_TOKEN =
    {.code = STR_INIT("InvalidNextToken"), .shape_name = STR_INIT("InvalidNextToken"),
     .http_status = 400, .shape = &sdb_invalid_next_token_shape};
const struct aws_error SDB_INVALID_NUMBER_PREDICATES =
    {.code = STR_INIT("InvalidNumberPredicates"), .shape_name = STR_INIT("InvalidNumberPredicates"),
     .http_status = 400, .shape = &sdb_invalid_number_predicates_shape};
const struct aws_error SDB_INVALID_NUMBER_VALUE_TESTS =
    {.code = STR_INIT("InvalidNumberValueTests"), .shape_name = STR_INIT("InvalidNumberValueTests"),
     .http_status = 400, .shape = &sdb_invalid_number_value_tests_shape};
const struct aws_error SDB_INVALID_PARAMETER_VALUE =
    {.code = STR_INIT("InvalidParameterValue"), .shape_name = STR_INIT("InvalidParameterValue"),
     .http_status = 400, .shape = &sdb_invalid_parameter_value_shape};
const struct aws_error SDB_INVALID_QUERY_EXPRESSION =
    {.code = STR_INIT("InvalidQueryExpression"), .shape_name = STR_INIT("InvalidQueryExpression"),
     .http_status = 400, .shape = &sdb_invalid_query_expression_shape};
const struct aws_error SDB_MISSING_PARAMETER =
    {.code = STR_INIT("MissingParameter"), .shape_name = STR_INIT("MissingParameter"),
     .http_status = 400, .shape = &sdb_missing_parameter_shape};
const struct aws_error SDB_NO_SUCH_DOMAIN =
    {.code = STR_INIT("NoSuchDomain"), .shape_name = STR_INIT("NoSuchDomain"), .http_status = 400,
     .shape = &sdb_no_such_domain_shape};
const struct aws_error SDB_NUMBER_DOMAIN_ATTRIBUTES_EXCEEDED =
    {.code = STR_INIT("NumberDomainAttributesExceeded"),
     .shape_name = STR_INIT("NumberDomainAttributesExceeded"), .http_status = 409,
     .shape = &sdb_number_domain_attributes_exceeded_shape};
const struct aws_error SDB_NUMBER_DOMAIN_BYTES_EXCEEDED =
    {.code = STR_INIT("NumberDomainBytesExceeded"),
     .shape_name = STR_INIT("NumberDomainBytesExceeded"), .http_status = 409,
     .shape = &sdb_number_domain_bytes_exceeded_shape};
const struct aws_error SDB_NUMBER_ITEM_ATTRIBUTES_EXCEEDED =
    {.code = STR_INIT("NumberItemAttributesExceeded"),
     .shape_name = STR_INIT("NumberItemAttributesExceeded"), .http_status = 409,
     .shape = &sdb_number_item_attributes_exceeded_shape};
const struct aws_error SDB_REQUEST_TIMEOUT =
    {.code = STR_INIT("RequestTimeout"), .shape_name = STR_INIT("RequestTimeout"),
     .http_status = 408, .shape = &sdb_request_timeout_shape};
const struct aws_error SDB_TOO_MANY_REQUESTED_ATTRIBUTES =
    {.code = STR_INIT("TooManyRequestedAttributes"),
     .shape_name = STR_INIT("TooManyRequestedAttributes"), .http_status = 400,
     .shape = &sdb_too_many_requested_attributes_shape};
static const struct aws_error *const sdb_put_attributes_errors[] =
    {&SDB_INVALID_PARAMETER_VALUE, &SDB_MISSING_PARAMETER, &SDB_NO_SUCH_DOMAIN,
     &SDB_NUMBER_DOMAIN_ATTRIBUTES_EXCEEDED, &SDB_NUMBER_DOMAIN_BYTES_EXCEEDED,
     &SDB_NUMBER_ITEM_ATTRIBUTES_EXCEEDED, &SDB_ATTRIBUTE_DOES_NOT_EXIST};
static const struct aws_error *const sdb_select_errors[] =
    {&SDB_INVALID_PARAMETER_VALUE, &SDB_INVALID_NEXT_TOKEN, &SDB_INVALID_NUMBER_PREDICATES,
     &SDB_INVALID_NUMBER_VALUE_TESTS, &SDB_INVALID_QUERY_EXPRESSION, &SDB_MISSING_PARAMETER,
     &SDB_NO_SUCH_DOMAIN, &SDB_REQUEST_TIMEOUT, &SDB_TOO_MANY_REQUESTED_ATTRIBUTES};

/* What all operations have whose protocol tells them apart by a header or by the body. */
#define RPC .method = STR_INIT("POST"), .uri = STR_INIT("/"), .http_status = 200

static const struct operation_facts operations[] = {
    [SDB_PUT_ATTRIBUTES] = {RPC, .name = STR_INIT("PutAttributes"),
        .iam_action = STR_INIT("sdb:PutAttributes"),
        .in_size = sizeof(struct sdb_put_attributes_in),
        .out_size = sizeof(struct sdb_put_attributes_out), .input = &sdb_put_attributes_in_shape,
        .errors = sdb_put_attributes_errors, .error_count = 7},
    [SDB_SELECT] = {RPC, .name = STR_INIT("Select"), .iam_action = STR_INIT("sdb:Select"),
        .result_wrapper = STR_INIT("SelectResult"), .in_size = sizeof(struct sdb_select_in),
        .out_size = sizeof(struct sdb_select_out), .input = &sdb_select_in_shape,
        .output = &sdb_select_out_shape, .errors = sdb_select_errors, .error_count = 9},
};

const struct service_facts sdb_facts =
    {.name = STR_INIT("sdb"), .signing_name = STR_INIT("sdb"), .endpoint_prefix = STR_INIT("sdb"),
     .api_version = STR_INIT("2009-04-15"),
     .xml_namespace = STR_INIT("http://sdb.amazonaws.com/doc/2009-04-15/"),
     .protocols = 1U << PROTOCOL_QUERY, .protocol = PROTOCOL_QUERY, .operation_count = 2,
     .operations = operations};
