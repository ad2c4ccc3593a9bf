#include "services/dynamodb/replicas/replica-updates.h"

#include "services/dynamodb/refuse.h"
#include "services/dynamodb/replicas/group.h"
#include "services/dynamodb/streams/stream.h"

#define INVALID "One or more parameter values were invalid: "

enum { STRONG_MEMBERS = 3 }; /* two replicas and a witness, or three replicas */

static const struct str fine = {0};

/* ---- the request by itself ---- */

static struct str region_of(const struct dynamodb_replication_group_update *u) {
    if (u->create != NULL) return u->create->region_name;
    if (u->update != NULL) return u->update->region_name;
    if (u->delete != NULL) return u->delete->region_name;
    return u->disassociate != NULL ? u->disassociate->region_name : (struct str){0};
}

/* "us-east-1", "us-gov-west-1" */
static bool is_region(struct str name) {
    size_t dashes = 0;
    if (name.len < 6 || name.len > 25) return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool last = i + 1 == name.len;
        if (c == '-') dashes++;
        if (last ? !(c >= '1' && c <= '9') : c != '-' && !(c >= 'a' && c <= 'z')) return false;
    }
    return dashes >= 2 && name.ptr[name.len - 2] == '-';
}

static struct str check_update(struct call *call,
                               const struct dynamodb_replication_group_update *u) {
    int actions =
        (u->create != NULL) + (u->update != NULL) + (u->delete != NULL) + (u->disassociate != NULL);
    if (actions != 1) {
        return STR(INVALID "One of Create, Update, Delete or Disassociate must be specified in "
                           "ReplicaUpdates");
    }
    struct str region = region_of(u);
    if (str_eq(region, call->region)) {
        return STR("Cannot add, delete, or update the local region through ReplicaUpdates. Use "
                   "CreateTable, DeleteTable, or UpdateTable as required.");
    }
    if (is_region(region)) return fine;
    return ARENA_CONCAT(call->arena, STR(INVALID "Unknown Region: "), region);
}

struct str replica_updates_check(struct call *call, const struct dynamodb_update_table_in *in) {
    for (size_t i = 0; i < in->replica_updates.count; i++) {
        struct str wrong = check_update(call, &in->replica_updates.items[i]);
        if (str_is_set(wrong)) return wrong;
    }
    if (in->global_table_witness_updates.count > 1) {
        return STR(INVALID "Only one witness can be created or deleted at a time");
    }
    bool strong = str_eq(in->multi_region_consistency, STR("STRONG"));
    size_t members = 1 + in->replica_updates.count + in->global_table_witness_updates.count;
    if (strong && members != STRONG_MEMBERS) {
        return STR(INVALID "A global table with multi-Region strong consistency has three members: "
                           "create two replicas, or one replica and one witness");
    }
    return fine;
}

/* ---- one update ---- */

static enum err check_new(struct txn *txn, struct call *call, const struct table_definition *table,
                          struct str region) {
    struct table_definition there;
    if (table->replica_count >= REPLICAS_MAX) {
        return reject_if(call, STR(INVALID "Too many replicas"));
    }
    if (!table->on_demand) {
        return reject_if(call, STR("Table write capacity should either be Pay-Per-Request or "
                                   "AutoScaled."));
    }
    enum err err = group_member(txn, call->arena, table, region, &there);
    if (err == ERR_NOT_FOUND) return ERR_OK;
    TRY(err);
    return reject_if(call, ARENA_CONCAT(call->arena,
                                        STR("Failed to create a the new replica of table with "
                                            "name: '"),
                                        table->name,
                                        STR("' because one or more replicas already existed as "
                                            "tables.")));
}

static struct table_definition
with_choices(const struct table_definition *table,
             const struct dynamodb_create_replication_group_member_action *in) {
    struct table_definition t = *table;
    if (str_is_set(in->table_class_override)) t.table_class = in->table_class_override;
    if (str_is_set(in->kms_master_key_id)) t.kms_key = in->kms_master_key_id;
    if (in->on_demand_throughput_override != NULL) {
        t.settings.max_read_units = in->on_demand_throughput_override->max_read_request_units.value;
    }
    return t;
}

/* Members of a global table with eventual consistency have streams of both images. */
static enum err need_stream(struct txn *txn, struct call *call, struct table_definition *table) {
    static const struct str both = STR_INIT("NEW_AND_OLD_IMAGES");
    if (table->strongly_replicated || str_eq(table->stream_view_type, both)) return ERR_OK;
    if (str_is_set(table->stream_view_type)) {
        return reject_if(call, STR(INVALID "Table must have DynamoDB Streams enabled with new and "
                                           "old images to get a replica"));
    }
    return stream_open(txn, call->arena, table, both, call_now_ms(call));
}

static enum err create_replica(struct txn *txn, struct call *call, struct table_definition *table,
                               const struct dynamodb_create_replication_group_member_action *in) {
    TRY(check_new(txn, call, table, in->region_name));
    TRY(need_stream(txn, call, table));
    struct table_definition t = with_choices(table, in);
    TRY(group_add(txn, call, &t, in->region_name));
    table->replicas = t.replicas;
    table->replica_count = t.replica_count;
    table->stream_view_type = t.stream_view_type;
    table->stream_label = t.stream_label;
    return ERR_OK;
}

static enum err change_replica(struct txn *txn, struct call *call, struct table_definition *table,
                               const struct dynamodb_update_replication_group_member_action *in) {
    struct table_definition member;
    TRY(group_member(txn, call->arena, table, in->region_name, &member));
    if (str_is_set(in->table_class_override)) member.table_class = in->table_class_override;
    if (str_is_set(in->kms_master_key_id)) member.kms_key = in->kms_master_key_id;
    if (in->provisioned_throughput_override != NULL) {
        member.read_units = in->provisioned_throughput_override->read_capacity_units.value;
    }
    if (in->on_demand_throughput_override != NULL) {
        member.settings.max_read_units =
            in->on_demand_throughput_override->max_read_request_units.value;
    }
    return table_put(txn, call->arena, &member);
}

static enum err apply(struct txn *txn, struct call *call, struct table_definition *table,
                      const struct dynamodb_replication_group_update *u) {
    struct str region = region_of(u);
    if (u->create != NULL && !group_has(table, region)) {
        return create_replica(txn, call, table, u->create);
    }
    if (u->create != NULL) {
        return reject_if(
            call,
            ARENA_CONCAT(call->arena, STR(INVALID "Replica already exists in Region: "), region));
    }
    if (!group_has(table, region)) {
        return reject_if(
            call, ARENA_CONCAT(call->arena, STR(INVALID "No replica exists in Region: "), region));
    }
    if (u->update != NULL) return change_replica(txn, call, table, u->update);
    return group_remove(txn, call, table, region, u->disassociate != NULL);
}

/* ---- consistency ---- */

static enum err set_consistency(struct txn *txn, struct call *call,
                                const struct dynamodb_update_table_in *in,
                                struct table_definition *table) {
    bool empty = true;
    if (!str_is_set(in->multi_region_consistency)) return ERR_OK;
    if (table->replica_count > 0) {
        return reject_if(call, STR(INVALID "MultiRegionConsistency can only be given when the "
                                           "first replica is created"));
    }
    table->strongly_replicated = str_eq(in->multi_region_consistency, STR("STRONG"));
    if (!table->strongly_replicated) return ERR_OK;
    TRY(table_is_empty(txn, call->arena, table, &empty));
    if (empty) return ERR_OK;
    return reject_if(call, STR(INVALID "A table must be empty to become a global table with "
                                       "multi-Region strong consistency"));
}

static enum err set_witness(struct call *call, const struct dynamodb_update_table_in *in,
                            struct table_definition *table) {
    if (in->global_table_witness_updates.count == 0) return ERR_OK;
    const struct dynamodb_global_table_witness_group_update *u =
        &in->global_table_witness_updates.items[0];
    if (u->create != NULL && table->strongly_replicated) {
        table->witness_region = u->create->region_name;
        return ERR_OK;
    }
    if (u->create != NULL) {
        return reject_if(call, STR(INVALID "A witness needs multi-Region strong consistency"));
    }
    table->witness_region = (struct str){0};
    return ERR_OK;
}

enum err replica_updates_apply(struct txn *txn, struct call *call,
                               const struct dynamodb_update_table_in *in,
                               struct table_definition *table) {
    TRY(set_consistency(txn, call, in, table));
    TRY(set_witness(call, in, table));
    for (size_t i = 0; i < in->replica_updates.count; i++)
        TRY(apply(txn, call, table, &in->replica_updates.items[i]));
    if (table->replica_count == 0) table->strongly_replicated = false;
    return ERR_OK;
}
