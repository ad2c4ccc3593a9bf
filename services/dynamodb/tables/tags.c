#include "services/dynamodb/tables/tags.h"

#include "services/dynamodb/refuse.h"
#include "shared/aws/arn.h"

static const struct str fine = {0};

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

/* ---- merging ---- */

static void set_tag(struct str_map *tags, struct str key, struct str value) {
    for (size_t i = 0; i < tags->count; i++) {
        if (!str_eq(tags->items[i].key, key)) continue;
        tags->items[i].value = value;
        return;
    }
    tags->items[tags->count++] = (struct str_entry){.key = key, .value = value};
}

static bool is_named_before(const struct dynamodb_tag_list *list, size_t at) {
    for (size_t i = 0; i < at; i++) {
        if (str_eq(list->items[i].key, list->items[at].key)) return true;
    }
    return false;
}

static struct str check_tags(struct arena *a, const struct dynamodb_tag_list *list) {
    for (size_t i = 0; i < list->count; i++) {
        struct str key = list->items[i].key;
        if (str_starts_nocase(key, STR("aws:"))) {
            return ARENA_CONCAT(a, STR("Tag Key cannot be prefixed with aws:, Key: "), key);
        }
        if (is_named_before(list, i)) {
            return ARENA_CONCAT(
                a, STR("Duplicate Tag Keys provided as input: Duplicate Tag Key found "), key);
        }
    }
    return fine;
}

struct str merge_tags(struct arena *a, struct table_definition *table,
                      const struct dynamodb_tag_list *from) {
    struct str wrong = check_tags(a, from);
    if (str_is_set(wrong)) return wrong;
    struct str_map all = {.items =
                              arena_array(a, struct str_entry, table->tags.count + from->count)};
    for (size_t i = 0; i < table->tags.count; i++) {
        set_tag(&all, table->tags.items[i].key, table->tags.items[i].value);
    }
    for (size_t i = 0; i < from->count; i++) {
        set_tag(&all, from->items[i].key, from->items[i].value);
    }
    table->tags = all;
    if (all.count <= TABLE_TAGS_MAX) return fine;
    return STR("Number of Tags exceed the current limit for the provided ResourceArn");
}

/* ---- the operations ---- */

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
    if (add != NULL && add->count == 0) {
        return call_fail(call, &AWS_VALIDATION,
                         STR("Atleast one Tag needs to be provided as Input."));
    }
    if (remove != NULL && remove->count == 0) {
        return call_fail(call, &AWS_VALIDATION,
                         STR("Atleast one Tag Key needs to be provided as Input."));
    }
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
