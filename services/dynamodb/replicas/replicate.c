#include "services/dynamodb/replicas/replicate.h"

#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/walk.h"
#include "services/dynamodb/replicas/group.h"

static enum err write_to(struct txn *txn, struct arena *a, const struct table_definition *member,
                         const struct attribute_map *key, const struct attribute_map *new) {
    struct attribute_map before;
    enum err err = item_read(txn, a, member, key, true, &before);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    const struct attribute_map *old = err == ERR_OK ? &before : NULL;
    return item_write_as(txn, a, member, WRITER_REPLICATION, old, new);
}

enum err replicate_write(struct txn *txn, struct arena *a, const struct table_definition *table,
                         const struct attribute_map *old, const struct attribute_map *new) {
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition member;
        enum err err = group_member(txn, a, table, table->replicas[i].region, &member);
        if (err == ERR_NOT_FOUND) continue;
        TRY(err);
        TRY(write_to(txn, a, &member, new != NULL ? new : old, new));
    }
    return ERR_OK;
}

/* ---- filling a new member ---- */

struct fill {
    struct str region;
    struct table_definition member; /* of the run */
};

static enum err begin(struct txn *txn, struct arena *a, void *arg, struct table_definition *table) {
    struct fill *f = arg;
    if (!group_has(table, f->region)) return ERR_NOT_FOUND;
    TRY(group_member(txn, a, table, f->region, &f->member));
    return f->member.state == TABLE_CREATING ? ERR_OK : ERR_NOT_FOUND;
}

static enum err visit(struct txn *txn, struct arena *a, void *arg,
                      const struct table_definition *table, const struct attribute_map *item) {
    struct fill *f = arg;
    (void)table;
    return write_to(txn, a, &f->member, item, item);
}

static enum err set_filled(struct txn *txn, struct arena *a, struct table_definition *member,
                           struct str region) {
    for (size_t i = 0; i < member->replica_count; i++) {
        if (str_eq(member->replicas[i].region, region)) member->replicas[i].filling = false;
    }
    return table_put(txn, a, member);
}

static enum err end(struct txn *txn, struct arena *a, void *arg, struct table_definition *table) {
    struct fill *f = arg;
    f->member.state = TABLE_ACTIVE;
    TRY(table_put(txn, a, &f->member));
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition other;
        if (str_eq(table->replicas[i].region, f->region)) continue;
        TRY(group_member(txn, a, table, table->replicas[i].region, &other));
        TRY(set_filled(txn, a, &other, f->region));
    }
    return set_filled(txn, a, table, f->region);
}

enum err replica_fill(struct dynamodb *d, struct arena *a, const struct job *job) {
    (void)a;
    struct fill f = {.region = job->detail};
    struct item_walk walk = {.arg = &f, .begin = begin, .visit = visit, .end = end};
    return item_walk(d, job, &walk);
}
