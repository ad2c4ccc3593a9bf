#include "services/dynamodb/tables/tags.h"

#include "services/dynamodb/refuse.h"
#include "services/dynamodb/tables/create-table-check.h"
#include "shared/aws/arn.h"

struct tagging {
    struct call *call;
    struct str arn;
    const struct dynamodb_tag_list *add; /* NULL: none */
    const struct str_list *remove;       /* NULL: none */
    struct table_definition table;
};

/* The ARN names a table of the caller's account. */
static enum outcome check_arn(struct call *call, struct str text) {
    struct arn arn;
    bool table = arn_parse(&arn, text) == ERR_OK && str_eq(arn.service, STR("dynamodb")) &&
                 str_starts(arn.resource, STR("table/")) &&
                 !str_contains(arn.resource, STR("/index/"));
    if (!table) {
        return call_failf(call, &AWS_VALIDATION,
                          "Invalid TableArn: Invalid ResourceArn provided as input %" PRIstr,
                          STR_ARG(text));
    }
    if (str_eq(arn.account, call->account)) return DONE;
    return call_failf(
        call, &AWS_ACCESS_DENIED,
        "User: %" PRIstr " is not authorized to perform: %" PRIstr " on resource: %" PRIstr,
        STR_ARG(call->principal.arn), STR_ARG(call->facts->iam_action), STR_ARG(text));
}

static void remove_tag(struct str_map *tags, struct str key) {
    size_t kept = 0;
    for (size_t i = 0; i < tags->count; i++) {
        if (!str_eq(tags->items[i].key, key)) tags->items[kept++] = tags->items[i];
    }
    tags->count = kept;
}

static enum err find(struct txn *txn, struct tagging *t, bool for_update) {
    enum err err = table_find(txn, t->call, t->arn, for_update, &t->table);
    if (err == ERR_NOT_FOUND) {
        (void)call_failf(t->call, &DYNAMODB_RESOURCE_NOT_FOUND_EXCEPTION,
                         "Requested resource not found: ResourcArn: %" PRIstr " not found",
                         STR_ARG(t->arn));
    }
    return err;
}

static enum err change(struct txn *txn, void *arg) {
    struct tagging *t = arg;
    TRY(find(txn, t, true));
    if (t->add != NULL) {
        TRY(reject_if(t->call, merge_tags(t->call->arena, &t->table, t->add)));
    }
    for (size_t i = 0; t->remove != NULL && i < t->remove->count; i++) {
        remove_tag(&t->table.tags, t->remove->items[i]);
    }
    return table_put(txn, t->call->arena, &t->table);
}

static enum err list(struct txn *txn, void *arg) {
    return find(txn, arg, false);
}

enum outcome tags_change(struct call *call, struct str arn, const struct dynamodb_tag_list *add,
                         const struct str_list *remove) {
    struct tagging t = {.call = call, .arn = arn, .add = add, .remove = remove};
    if (check_arn(call, arn) != DONE) return FAILED;
    return call_outcome(call, call_run(call, true, change, &t));
}

enum outcome tags_list(struct call *call, struct str arn, struct dynamodb_tag_list *tags) {
    struct tagging t = {.call = call, .arn = arn};
    if (check_arn(call, arn) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, false, list, &t));
    if (outcome != DONE) return outcome;
    tags->items = arena_array(call->arena, struct dynamodb_tag, t.table.tags.count);
    for (size_t i = 0; i < t.table.tags.count; i++) {
        tags->items[tags->count++] = (struct dynamodb_tag){.key = t.table.tags.items[i].key,
                                                           .value = t.table.tags.items[i].value};
    }
    return DONE;
}
