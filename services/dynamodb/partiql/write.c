/* INSERT, UPDATE and DELETE of one item. INSERT never replaces, UPDATE never makes an item, and
 * DELETE of what is not there succeeds, whatever the rest of its clause says. */
#include "services/dynamodb/items/write.h"
#include "services/dynamodb/expressions/project.h"
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/change.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/partiql/plan.h"
#include "services/dynamodb/partiql/run.h"
#include "services/dynamodb/refuse.h"

struct change {
    struct write w;
    const struct statement *statement;
    struct attribute_map new; /* of INSERT and UPDATE */
};

static enum err insert(struct txn *txn, void *arg) {
    struct change *c = arg;
    struct write *w = &c->w;
    struct arena *a = w->call->arena;
    TRY(table_find(txn, w->call, w->table_name, true, &w->table));
    TRY(reject_if(w->call, item_check_keys(a, &w->table, &w->key)));
    TRY(write_begin(txn, w));
    if (w->existed) {
        (void)call_fail(w->call, &DYNAMODB_DUPLICATE_ITEM_EXCEPTION,
                        STR("Duplicate primary key exists in table"));
        return ERR_DENIED;
    }
    TRY(write_admit(w, &c->new));
    return item_write(txn, a, &w->table, NULL, &c->new);
}

/* The key, and a condition for what else the clause says. */
static struct str read_where(struct change *c) {
    struct write *w = &c->w;
    struct arena *a = w->call->arena;
    const struct condition *rest = NULL;
    if (!plan_key(a, &w->table.key, c->statement->where, &w->key, &rest)) {
        return STR("Where clause does not contain a mandatory equality on all key attributes");
    }
    if (c->statement->kind == STATEMENT_UPDATE) {
        w->condition = plan_and(a, plan_exists(a, &w->table.key, true), rest);
    } else {
        w->condition = plan_or(a, plan_exists(a, &w->table.key, false), rest);
    }
    struct str wrong = key_check(a, &w->table.key, &w->key);
    if (str_is_set(wrong)) return wrong;
    return change_check(a, &w->table, &c->statement->update, w->condition);
}

static enum err update(struct txn *txn, void *arg) {
    struct change *c = arg;
    struct write *w = &c->w;
    struct arena *a = w->call->arena;
    TRY(table_find(txn, w->call, w->table_name, true, &w->table));
    TRY(reject_if(w->call, read_where(c)));
    TRY(write_begin(txn, w));
    TRY(reject_if(w->call, change_make(a, &w->table, &c->statement->update, &w->old, &c->new)));
    TRY(write_admit(w, &c->new));
    return item_write(txn, a, &w->table, &w->old, &c->new);
}

static enum err delete_item(struct txn *txn, void *arg) {
    struct change *c = arg;
    struct write *w = &c->w;
    TRY(table_find(txn, w->call, w->table_name, true, &w->table));
    TRY(reject_if(w->call, read_where(c)));
    TRY(write_begin(txn, w));
    TRY(write_admit(w, NULL));
    return w->existed ? item_write(txn, w->call->arena, &w->table, &w->old, NULL) : ERR_OK;
}

/* What RETURNING asks for; empty: no row. */
static struct attribute_map returned(const struct change *c) {
    struct arena *a = c->w.call->arena;
    enum returning returning = c->statement->returning;
    bool old = returning == RETURNING_ALL_OLD || returning == RETURNING_MODIFIED_OLD;
    if (returning == RETURNING_NOTHING || (old && !c->w.existed)) return (struct attribute_map){0};
    const struct attribute_map *item = old ? &c->w.old : &c->new;
    if (returning == RETURNING_ALL_OLD || returning == RETURNING_ALL_NEW) return *item;
    struct projector projector = projector_of_update(a, &c->statement->update);
    return projector_apply(a, &projector, item);
}

static void add_row(struct statement_run *run, struct attribute_map row) {
    if (row.count == 0) return;
    run->items.items = arena_array(run->call->arena, struct attribute_map, 1);
    run->items.items[run->items.count++] = row;
}

enum outcome statement_write(struct statement_run *run) {
    static txn_fn *const steps[] = {
        [STATEMENT_INSERT] = insert,
        [STATEMENT_UPDATE] = update,
        [STATEMENT_DELETE] = delete_item,
    };
    const struct statement *s = run->statement;
    struct change c = {.statement = s,
                       .new = s->item,
                       .w = {.call = run->call,
                             .table_name = s->table,
                             .key = s->item,
                             .on_failed_check = run->on_failed_check,
                             .consumed_capacity = run->consumed_capacity,
                             .wants_old = true}};
    if (s->kind == STATEMENT_INSERT && item_size(&s->item) > ITEM_SIZE_MAX) {
        return call_fail(run->call, &AWS_VALIDATION,
                         STR("Item size has exceeded the maximum allowed size"));
    }
    enum outcome outcome = call_outcome(run->call, call_run(run->call, true, steps[s->kind], &c));
    if (outcome != DONE) return outcome;
    add_row(run, returned(&c));
    run->consumed = write_consumed(&c.w, s->kind == STATEMENT_DELETE ? NULL : &c.new);
    return DONE;
}
