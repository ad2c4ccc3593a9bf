/* services/dynamodb/tables/definition.h - what a table is: its keys, its indexes, its settings.
 *
 * A definition is one record in the store, under (account, region, name). Every operation reads it
 * in its own transaction, so that it sees the table and the items of one moment; reading it costs
 * less than a microsecond, because the store keeps such rows in memory (txn_get_kept).
 *
 * Items and index entries lie under the table's incarnation, never under its name: a table that is
 * deleted and made again is another table. Key spaces, as tuples:
 *
 *   "dynamodb" "table"  account region name    the definition
 *   "dynamodb.item"     incarnation …          items, see items/item-store.h
 *   "dynamodb.index"    incarnation index …    index entries, see indexes/manager.h
 *   "dynamodb.vector"   incarnation index …    entries of vector indexes, see vectors/entries.h
 *   "dynamodb.ttl"      incarnation due …      when items expire, see tables/time-to-live.h
 *   "dynamodb.change"   incarnation …          changes of items, see changes/change-log.h
 *   "dynamodb.trimmed"  incarnation            where its changes begin, see changes/trim.h
 *   "dynamodb.stream"   account region name …  streams, see streams/stream.h
 *   "dynamodb.stream-mark" incarnation …       borders of shards, see streams/shard.h
 *   "dynamodb.kinesis"  incarnation arn        see kinesis/destination.h
 *   "dynamodb" "hold"   incarnation            who still reads the items, see backups/hold.h
 *   "dynamodb.past"     incarnation …          old items while a copy runs, see backups/past.h
 *   "dynamodb" "backup" account region id      see backups/backup.h
 *
 * Exports, imports, bulk operations, policies, insights and auto scaling are records
 * (shared/aws/records.h), and tokens lie in spaces of their own (token.h in transactions/,
 * transfer/).
 *
 * The items of a backup lie under an incarnation of their own, as those of a table do. */
#ifndef SERVICES_DYNAMODB_TABLES_DEFINITION_H
#define SERVICES_DYNAMODB_TABLES_DEFINITION_H

#include "shared/aws/attribute-value.h"
#include "shared/aws/call.h"

enum {
    KEY_HASH_MAX = 4, /* of global indexes; a table and a local index have one of each */
    KEY_RANGE_MAX = 4,
    KEY_ATTRIBUTES_MAX = KEY_HASH_MAX + KEY_RANGE_MAX,
    HASH_KEY_BYTES_MAX = 2048,
    RANGE_KEY_BYTES_MAX = 1024,
    LOCAL_INDEXES_MAX = 5,
    GLOBAL_INDEXES_MAX = 20,
    TABLE_NAME_MIN = 3,
    TABLE_NAME_MAX = 255,
    TABLE_TAGS_MAX = 50,
    TABLE_RECORD_MAX = 256 * 1024, /* bytes */
    STORE_KEY_BYTES_MAX = STORE_KEY_MAX,
};

struct key_attribute {
    struct str name;
    enum attribute_type type; /* S, N or B */
};

/* Hash attributes first, then range attributes. */
struct key_schema {
    struct key_attribute attribute[KEY_ATTRIBUTES_MAX];
    size_t hash_count, range_count;
};

static inline size_t key_schema_len(const struct key_schema *key) {
    return key->hash_count + key->range_count;
}

enum index_projection { PROJECT_ALL, PROJECT_KEYS_ONLY, PROJECT_INCLUDE };

/* Of a table or a global index, beyond its provisioned units. */
struct throughput_settings {
    int64_t max_read_units, max_write_units; /* OnDemandThroughput; 0: no maximum */
    int64_t warm_read_units,
        warm_write_units;               /* asked for, or once provisioned: see throughput.h */
    int64_t increased_ms, decreased_ms; /* provisioned units, last; 0: never */
    int64_t decreases_today;            /* on the UTC day of decreased_ms */
};

struct index_definition {
    struct str name;
    uint64_t id; /* within the table; never used again */
    bool global;
    struct key_schema key;
    enum index_projection projection;
    struct str_list non_key; /* of PROJECT_INCLUDE */
    int64_t read_units, write_units;
    bool backfilling; /* entries of items that are older than the index may still be missing */
    struct throughput_settings settings;
    int64_t items, bytes; /* not in the record: counted by DescribeTable */
};

enum vector_distance { VECTOR_COSINE, VECTOR_EUCLIDEAN, VECTOR_DOT_PRODUCT };

enum {
    VECTOR_INDEXES_MAX = 5,
    VECTOR_DIMENSIONS_MAX = 4096,
    SEARCH_HASH_MAX = 1,
    SEARCH_FILTERS_MAX = 18,
    SEARCH_SCHEMA_MAX = SEARCH_HASH_MAX + SEARCH_FILTERS_MAX,
};

struct search_attribute {
    struct str name;
    enum attribute_type type; /* S, N or B */
    bool hash;                /* else INLINE_FILTER */
};

struct vector_index {
    struct str name;
    uint64_t id; /* from the same numbers as those of other indexes */
    struct str attribute;
    int64_t dimensions;
    enum vector_distance distance;
    struct search_attribute search[SEARCH_SCHEMA_MAX];
    size_t search_count;
    enum index_projection projection;
    struct str_list non_key;
    int64_t added_ms;     /* by UpdateTable; 0: it was made with the table */
    bool backfilling;     /* entries of items that are older than the index may still be missing */
    int64_t items, bytes; /* not in the record: see vectors_count */
};

/* A replica of a global table, in another region of the same account: a table of the same name with
 * a definition of its own. */
struct replica {
    struct str region;
    bool filling; /* items that are older than the replica may still be missing there */
};

enum { REPLICAS_MAX = 32 };

enum table_state {
    TABLE_ACTIVE,
    TABLE_CREATING, /* being restored, imported, or filled from a replica: not to be used */
};

struct table_definition {
    struct str name, account, region;
    struct str id;        /* TableId, a UUID */
    uint64_t incarnation; /* in keys */
    int64_t created_ms;
    struct key_schema key;
    struct key_attribute *attributes; /* AttributeDefinitions, as given */
    size_t attribute_count;
    struct index_definition *indexes; /* local ones first, each kind as given */
    size_t index_count;
    uint64_t next_index_id;
    bool on_demand;
    int64_t read_units, write_units; /* 0 when on demand */
    bool deletion_protection;
    struct str table_class;      /* absent: STANDARD was never asked for */
    struct str stream_view_type; /* absent: no stream, or it is disabled */
    struct str stream_label;     /* of the latest stream */
    bool encrypted;              /* SSESpecification.Enabled */
    struct str kms_key;
    struct str_map tags;
    struct str ttl_attribute; /* absent: items do not expire */
    bool ttl_filling;         /* items older than the switching on may still be without a due row */
    enum table_state state;
    struct throughput_settings settings;
    int64_t on_demand_since_ms;     /* LastUpdateToPayPerRequestDateTime; 0: never was */
    int64_t table_class_changed_ms; /* 0: never */
    int64_t recovery_since_ms; /* point-in-time recovery has been on since then; 0: it is off */
    int64_t recovery_days;     /* of the window */
    struct str restored_from_backup, restored_from_table; /* ARNs; RestoreSummary */
    int64_t restored_to_ms;
    struct vector_index *vectors;
    size_t vector_count;
    struct replica *replicas; /* the other regions' tables; this one is not among them */
    size_t replica_count;
    bool strongly_replicated;  /* MultiRegionConsistency STRONG */
    struct str witness_region; /* of a strongly replicated table of two regions */
    int64_t legacy_group_ms;   /* CreateGlobalTable made the group then; 0: UpdateTable did */
    int64_t copies_running;    /* backups that are being made: they need what changes meanwhile */
};

/* Are changes of items to be kept in the table's journal? See changes/change-log.h. */
static inline bool table_logs_changes(const struct table_definition *table) {
    return str_is_set(table->stream_view_type) || table->recovery_since_ms != 0 ||
           table->copies_running > 0;
}

/* The definition of the table that the client calls `name_or_arn`, in the call's arena.
 * `for_update`: the caller writes, and must run again if the table changes meanwhile.
 * ERR_NOT_FOUND: with call->error set to AWS's words for operations on items. */
MUST_CHECK enum err table_find(struct txn *txn, struct call *call, struct str name_or_arn,
                               bool for_update, struct table_definition *table);

/* The same for operations on tables, whose words differ. */
MUST_CHECK enum err table_find_named(struct txn *txn, struct call *call, struct str name_or_arn,
                                     bool for_update, struct table_definition *table);

/* The same in a transaction of its own: DONE, or the outcome of the call. */
MUST_CHECK enum outcome table_must_exist(struct call *call, struct str name_or_arn);

/* The record of the table that has account, region and name of `of`, for update: outside of calls,
 * and in other regions than theirs. ERR_NOT_FOUND; table_get_same: also if it is a later table of
 * that name, with another incarnation. */
MUST_CHECK enum err table_get(struct txn *txn, struct arena *a, const struct table_definition *of,
                              struct table_definition *table);
MUST_CHECK enum err table_get_same(struct txn *txn, struct arena *a,
                                   const struct table_definition *of,
                                   struct table_definition *table);

/* Account, region and name of `table` are free: ERR_OK, else ERR_EXISTS with `error`. */
MUST_CHECK enum err table_must_be_new(struct txn *txn, struct call *call,
                                      const struct table_definition *table,
                                      const struct aws_error *error);

MUST_CHECK enum err table_put(struct txn *txn, struct arena *a,
                              const struct table_definition *table);

/* The last part of "arn:aws:dynamodb:…:table/<name>", or what was given. */
struct str table_name_of(struct str name_or_arn);

/* The key of the record, and what all records of one account and region begin with. */
struct str table_record_key(struct arena *a, const struct table_definition *table);
struct str table_record_prefix(struct arena *a, struct str account, struct str region);
struct str table_records_prefix(struct arena *a); /* of all accounts and regions */

/* The record as bytes and back. ERR_CORRUPT: not written by us. Views into `bytes`. */
void table_encode(struct buf *out, const struct table_definition *table);
MUST_CHECK enum err table_decode(struct arena *a, struct str bytes, struct table_definition *table);

/* The index called `name`, or NULL. */
const struct index_definition *table_index(const struct table_definition *table, struct str name);

/* Is it one of the key's attributes? */
bool key_schema_has(const struct key_schema *key, struct str name);

struct str table_arn(struct call *call, struct str name);

#endif
