/* services/dynamodb/changes/change-log.h - the journal of a table's changes, one entry per changed
 * item: what streams, point-in-time recovery and incremental exports read.
 *
 * It is written in the transaction of the change, for tables where table_logs_changes(). A write
 * that changes nothing leaves no entry. Both images are always there, whatever a stream shows. */
#ifndef SERVICES_DYNAMODB_CHANGES_CHANGE_LOG_H
#define SERVICES_DYNAMODB_CHANGES_CHANGE_LOG_H

#include "services/dynamodb/tables/definition.h"
#include "shared/store/journal.h"

/* Who changes an item. */
enum writer {
    WRITER_CLIENT,
    WRITER_TTL,         /* the item expired */
    WRITER_REPLICATION, /* another replica of the global table changed */
};

struct item_change {
    struct journal_place place;
    int64_t time_ms;
    enum writer writer;
    const struct attribute_map *old, *new; /* NULL: it was not, or is no more */
};

/* The journal's name, for the functions of shared/store/journal.h. */
struct str change_log_name(struct arena *a, uint64_t incarnation);

/* Called by item_write for every write. What fills a new table is no change of it. */
MUST_CHECK enum err change_log_add(struct txn *txn, struct arena *a,
                                   const struct table_definition *table, enum writer writer,
                                   const struct attribute_map *old,
                                   const struct attribute_map *new);

/* What an entry says; it lives in `a`. ERR_CORRUPT: not written by us. */
MUST_CHECK enum err change_read(struct arena *a, const struct journal_entry *entry,
                                struct item_change *change);

#endif
