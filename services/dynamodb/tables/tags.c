/* TagResource, UntagResource, ListTagsOfResource: three small operations on one member of a table's
 * definition. */
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

static struct str check_arn(struct arena *a, struct str text) {
    struct arn arn;
    bool table = arn_parse(&arn, text) == ERR_OK && str_eq(arn.service, STR("dynamodb")) &&
                 str_starts(arn.resource, STR("table/")) &&
                 !str_contains(arn.resource, STR("/index/"));
    if (table) return (struct str){0};
    return ARENA_CONCAT(a, STR("Invalid TableArn: Invalid ResourceArn provided as input "), text);
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

enum outcome dynamodb_tag_resource(struct call *call, const struct dynamodb_tag_resource_in *in,
                                   struct dynamodb_tag_resource_out *out) {
    struct tagging t = {.call = call, .arn = in->resource_arn, .add = &in->tags};
    (void)out;
    if (refuse_if(call, check_arn(call->arena, t.arn)) != DONE) return FAILED;
    return call_outcome(call, call_run(call, true, change, &t));
}

enum outcome dynamodb_untag_resource(struct call *call, const struct dynamodb_untag_resource_in *in,
                                     struct dynamodb_untag_resource_out *out) {
    struct tagging t = {.call = call, .arn = in->resource_arn, .remove = &in->tag_keys};
    (void)out;
    if (refuse_if(call, check_arn(call->arena, t.arn)) != DONE) return FAILED;
    return call_outcome(call, call_run(call, true, change, &t));
}

enum outcome dynamodb_list_tags_of_resource(struct call *call,
                                            const struct dynamodb_list_tags_of_resource_in *in,
                                            struct dynamodb_list_tags_of_resource_out *out) {
    struct tagging t = {.call = call, .arn = in->resource_arn};
    if (refuse_if(call, check_arn(call->arena, t.arn)) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, false, list, &t));
    if (outcome != DONE) return outcome;
    out->tags.items = arena_array(call->arena, struct dynamodb_tag, t.table.tags.count);
    for (size_t i = 0; i < t.table.tags.count; i++) {
        out->tags.items[out->tags.count++] = (struct dynamodb_tag){
            .key = t.table.tags.items[i].key, .value = t.table.tags.items[i].value};
    }
    return DONE;
}
