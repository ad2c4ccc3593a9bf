#include "services/dynamodb/policies/resource-policy.h"

#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/stream.h"
#include "shared/aws/arn.h"
#include "shared/aws/records.h"
#include "shared/codec/json.h"

#define INVALID   "One or more parameter values were invalid: "
#define NOT_FOUND "Resource-based policy not found for the provided ResourceArn: "

static const struct str fine = {0};
static const struct record_type type = {.service = STR_INIT("dynamodb"),
                                        .kind = STR_INIT("resource-policy"),
                                        .shape = &dynamodb_get_resource_policy_out_shape};

/* ---- which resource ---- */

/* "table/<name>", "table/<name>/stream/<label>" */
static bool parse_resource(struct str text, struct policy_resource *resource) {
    struct str rest = text, piece, word = {0};
    if (!str_split(&rest, '/', &piece) || !str_eq(piece, STR("table"))) return false;
    if (!str_split(&rest, '/', &resource->table) || resource->table.len == 0) return false;
    if (!str_split(&rest, '/', &word)) return true;
    return str_eq(word, STR("stream")) && str_split(&rest, '/', &resource->label) &&
           resource->label.len > 0 && !str_split(&rest, '/', &piece);
}

static enum outcome refuse_arn(struct call *call, const char *why, struct str arn) {
    return call_failf(call, &AWS_VALIDATION, INVALID "%s%" PRIstr, why, STR_ARG(arn));
}

enum outcome policy_resource_parse(struct call *call, struct str text,
                                   struct policy_resource *resource) {
    struct arn arn;
    *resource = (struct policy_resource){.arn = text};
    if (!str_starts(text, STR("arn:")))
        return refuse_arn(call, "ARNs must start with 'arn:': ", text);
    if (arn_parse(&arn, text) != ERR_OK || !str_eq(arn.service, STR("dynamodb"))) {
        return refuse_arn(call, "Provided Arn is not a DynamoDB resource arn: ", text);
    }
    if (str_contains(arn.resource, STR("/index/"))) {
        return refuse_arn(call,
                          "Invalid resource arn provided, only table or stream is accepted. "
                          "Provided resource arn: ",
                          text);
    }
    if (!parse_resource(arn.resource, resource)) {
        return refuse_arn(call, "Provided Arn is not a DynamoDB resource arn: ", text);
    }
    if (!str_eq(arn.region, call->region)) return refuse_arn(call, "Invalid resource Arn: ", text);
    if (str_eq(arn.account, call->account)) return DONE;
    return call_fail(call, &AWS_VALIDATION,
                     STR("This action is only supported by accounts that match the resource "
                         "owner\xe2\x80\x99s account."));
}

static struct record_key key_of(struct call *call, const struct policy_resource *resource) {
    struct str name = ARENA_CONCAT(call->arena, STR("table/"), resource->table);
    if (str_is_set(resource->label)) {
        name = ARENA_CONCAT(call->arena, name, STR("/stream/"), resource->label);
    }
    return record_key(call, name);
}

/* The table or stream is there. */
static enum err find(struct txn *txn, struct call *call, const struct policy_resource *resource) {
    struct table_definition table;
    struct stream stream;
    TRY(table_find_named(txn, call, resource->table, true, &table));
    if (!str_is_set(resource->label)) return ERR_OK;
    struct stream_name name = {call->account, call->region, resource->table, resource->label};
    enum err err = stream_get(txn, call->arena, &name, call_now_ms(call), &stream);
    if (err != ERR_NOT_FOUND) return err;
    (void)call_failf(call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                     "Requested resource not found: Stream: %" PRIstr
                     " not found for Table: %" PRIstr,
                     STR_ARG(resource->label), STR_ARG(resource->table));
    return err;
}

/* ---- documents ---- */

static struct str invalid(struct arena *a, const char *why) {
    return arena_printf(a, INVALID "Invalid policy document: %s", why);
}

static struct str check_statement(struct arena *a, const struct value *statement) {
    static const struct {
        struct str name, other;
    } required[] = {{STR_INIT("Effect"), STR_INIT("Effect")},
                    {STR_INIT("Principal"), STR_INIT("NotPrincipal")},
                    {STR_INIT("Action"), STR_INIT("NotAction")},
                    {STR_INIT("Resource"), STR_INIT("NotResource")}};
    for (size_t i = 0; i < ARRAY_LEN(required); i++) {
        bool given = value_get(statement, required[i].name) != NULL ||
                     value_get(statement, required[i].other) != NULL;
        if (given) continue;
        return invalid(a, ARENA_CONCAT(a, STR("Missing required field "), required[i].name).ptr);
    }
    return fine;
}

/* Sids are few: compared each with each. */
static bool has_twins(const struct value *statements) {
    for (size_t i = 1; i < statements->count; i++) {
        const struct value *sid = value_get(&statements->items[i], STR("Sid"));
        for (size_t j = 0; j < i && sid != NULL && sid->kind == VALUE_STRING; j++) {
            const struct value *other = value_get(&statements->items[j], STR("Sid"));
            bool same =
                other != NULL && other->kind == VALUE_STRING && str_eq(other->text, sid->text);
            if (same) return true;
        }
    }
    return false;
}

static struct str check_statements(struct arena *a, const struct value *statements) {
    bool one = statements != NULL && statements->kind == VALUE_OBJECT;
    bool list = statements != NULL && statements->kind == VALUE_ARRAY && statements->count > 0;
    if (one) return check_statement(a, statements);
    if (!list) return invalid(a, "Could not parse the policy: Statement is empty!");
    if (has_twins(statements)) {
        return invalid(a, "The Statement Ids in the policy are not unique");
    }
    for (size_t i = 0; i < statements->count; i++) {
        struct str wrong = check_statement(a, &statements->items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    return fine;
}

struct str policy_check(struct arena *a, struct str policy) {
    struct value root;
    if (policy.len > POLICY_BYTES_MAX) {
        return arena_printf(a, INVALID "Maximum policy size of %d bytes exceeded",
                            POLICY_BYTES_MAX);
    }
    if (json_read(a, policy, &root, NULL) != ERR_OK || root.kind != VALUE_OBJECT) {
        return invalid(a, "This policy contains invalid Json");
    }
    return check_statements(a, value_get(&root, STR("Statement")));
}

/* ---- records ---- */

static enum err read_policy(struct txn *txn, struct call *call,
                            const struct policy_resource *resource,
                            struct dynamodb_get_resource_policy_out *policy) {
    struct record_key key = key_of(call, resource);
    *policy = (struct dynamodb_get_resource_policy_out){0};
    TRY(find(txn, call, resource));
    enum err err = record_get_for_update(txn, call->arena, &type, &key, policy);
    return err == ERR_NOT_FOUND ? ERR_OK : err;
}

static enum err fail_missing(struct call *call, struct str why) {
    (void)call_failf(call, &DYNAMODB_POLICY_NOT_FOUND_EXCEPTION, NOT_FOUND "%" PRIstr,
                     STR_ARG(why));
    return ERR_DENIED;
}

enum err policy_get(struct txn *txn, struct call *call, const struct policy_resource *resource,
                    struct dynamodb_get_resource_policy_out *policy) {
    TRY(read_policy(txn, call, resource, policy));
    return str_is_set(policy->policy) ? ERR_OK : fail_missing(call, resource->arn);
}

static enum err check_revision(struct call *call, const struct policy_resource *resource,
                               struct str expected, struct str revision) {
    struct arena *a = call->arena;
    bool none = str_eq(expected, STR("NO_POLICY"));
    if (!str_is_set(expected) || str_eq(expected, revision)) return ERR_OK;
    if (!str_is_set(revision)) {
        if (none) return ERR_OK;
        return fail_missing(call, ARENA_CONCAT(a,
                                               STR("Requested update for policy with revision "
                                                   "id "),
                                               expected,
                                               STR(", but no policy is associated to target "
                                                   "table "),
                                               resource->table, STR(".")));
    }
    if (none) {
        return fail_missing(call, ARENA_CONCAT(a,
                                               STR("Requested policy update expecting none to "
                                                   "be present for table "),
                                               resource->table,
                                               STR(", but a policy exists with revision id "),
                                               revision, STR(".")));
    }
    return fail_missing(
        call, ARENA_CONCAT(a, STR("Requested update for policy with revision id "), expected,
                           STR(", but the policy associated to target table "), resource->table,
                           STR(" has revision id "), revision, STR(".")));
}

/* The time, but always later than the one before. */
static struct str next_revision(struct call *call, struct str before) {
    int64_t now = call_now_ms(call), last = 0;
    if (str_to_i64(before, &last) == ERR_OK && last >= now) now = last + 1;
    return arena_printf(call->arena, "%lld", (long long)now);
}

enum err policy_put(struct txn *txn, struct call *call, const struct policy_resource *resource,
                    struct str text, struct str expected,
                    struct dynamodb_get_resource_policy_out *policy) {
    struct record_key key = key_of(call, resource);
    TRY(read_policy(txn, call, resource, policy));
    TRY(check_revision(call, resource, expected, policy->revision_id));
    if (str_eq(policy->policy, text)) return ERR_OK;
    policy->policy = text;
    policy->revision_id = next_revision(call, policy->revision_id);
    return record_put(txn, call->arena, &type, &key, policy);
}

enum err policy_delete(struct txn *txn, struct call *call, const struct policy_resource *resource,
                       struct str expected, struct dynamodb_get_resource_policy_out *policy) {
    struct record_key key = key_of(call, resource);
    TRY(read_policy(txn, call, resource, policy));
    TRY(check_revision(call, resource, expected, policy->revision_id));
    return record_delete(txn, call->arena, &type, &key);
}

enum err policy_create(struct txn *txn, struct call *call, const struct table_definition *table,
                       struct str text) {
    struct policy_resource resource = {.table = table->name};
    struct record_key key = key_of(call, &resource);
    struct dynamodb_get_resource_policy_out policy = {.policy = text,
                                                      .revision_id = next_revision(call, fine)};
    return str_is_set(text) ? record_put(txn, call->arena, &type, &key, &policy) : ERR_OK;
}

enum err policies_forget(struct txn *txn, struct arena *a, const struct table_definition *table) {
    struct str name = ARENA_CONCAT(a, STR("table/"), table->name);
    struct record_key key = {table->account, table->region, name};
    struct record_query query = {.account = table->account,
                                 .region = table->region,
                                 .prefix = ARENA_CONCAT(a, name, STR("/stream/"))};
    struct record_page page;
    TRY(record_delete(txn, a, &type, &key));
    TRY(record_list(txn, a, &type, &query, &page));
    for (size_t i = 0; i < page.count; i++)
        TRY(record_delete(txn, a, &type, &page.items[i].key));
    return ERR_OK;
}
