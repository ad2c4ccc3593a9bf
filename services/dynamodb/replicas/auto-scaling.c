#include "services/dynamodb/replicas/auto-scaling.h"

#include "services/dynamodb/replicas/describe.h"
#include "services/dynamodb/replicas/group.h"
#include "shared/aws/records.h"

static const struct record_type type = {.service = STR_INIT("dynamodb"),
                                        .kind = STR_INIT("auto-scaling"),
                                        .shape = &dynamodb_replica_auto_scaling_description_shape};

/* Under the table's id: a table that is made again has none. */
static struct record_key key_of(const struct table_definition *table) {
    return (struct record_key){
        .account = table->account, .region = table->region, .name = table->id};
}

static struct dynamodb_replica_global_secondary_index_auto_scaling_description
index_settings(const struct dynamodb_replica_auto_scaling_description *kept,
               const struct index_definition *index) {
    struct dynamodb_replica_global_secondary_index_auto_scaling_description d = {0};
    for (size_t i = 0; i < kept->global_secondary_indexes.count; i++) {
        if (!str_eq(kept->global_secondary_indexes.items[i].index_name, index->name)) continue;
        d = kept->global_secondary_indexes.items[i];
    }
    d.index_name = index->name;
    d.index_status = index->backfilling ? STR("CREATING") : STR("ACTIVE");
    return d;
}

enum err auto_scaling_read(struct txn *txn, struct arena *a, const struct table_definition *table,
                           struct dynamodb_replica_auto_scaling_description *d) {
    struct dynamodb_replica_auto_scaling_description kept = {0};
    struct record_key key = key_of(table);
    enum err err = record_get_for_update(txn, a, &type, &key, &kept);
    if (err != ERR_OK && err != ERR_NOT_FOUND) return err;
    *d = kept;
    d->region_name = table->region;
    d->replica_status = replica_status(table, table->region);
    d->global_secondary_indexes.items =
        arena_array(a, struct dynamodb_replica_global_secondary_index_auto_scaling_description,
                    table->index_count);
    d->global_secondary_indexes.count = 0;
    for (size_t i = 0; i < table->index_count; i++) {
        if (!table->indexes[i].global) continue;
        d->global_secondary_indexes.items[d->global_secondary_indexes.count++] =
            index_settings(&kept, &table->indexes[i]);
    }
    return ERR_OK;
}

enum err auto_scaling_write(struct txn *txn, struct arena *a, const struct table_definition *table,
                            const struct dynamodb_replica_auto_scaling_description *d) {
    struct record_key key = key_of(table);
    return record_put(txn, a, &type, &key, d);
}

enum err auto_scaling_forget(struct txn *txn, struct arena *a,
                             const struct table_definition *table) {
    struct record_key key = key_of(table);
    return record_delete(txn, a, &type, &key);
}

enum err auto_scaling_describe(struct txn *txn, struct arena *a,
                               const struct table_definition *table,
                               const struct dynamodb_table_auto_scaling_description **out) {
    struct dynamodb_table_auto_scaling_description *d =
        arena_new(a, struct dynamodb_table_auto_scaling_description);
    d->table_name = table->name;
    d->table_status = table->state == TABLE_CREATING ? STR("CREATING") : STR("ACTIVE");
    d->replicas.items =
        arena_array(a, struct dynamodb_replica_auto_scaling_description, table->replica_count + 1);
    TRY(auto_scaling_read(txn, a, table, &d->replicas.items[d->replicas.count++]));
    for (size_t i = 0; i < table->replica_count; i++) {
        struct table_definition member;
        TRY(group_member(txn, a, table, table->replicas[i].region, &member));
        TRY(auto_scaling_read(txn, a, &member, &d->replicas.items[d->replicas.count++]));
    }
    *out = d;
    return ERR_OK;
}
