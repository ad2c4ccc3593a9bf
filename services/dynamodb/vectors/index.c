/* Facts about the vector indexes of a table. */
#include "services/dynamodb/vectors/vectors.h"

const struct vector_index *vector_find(const struct table_definition *table, struct str name) {
    for (size_t i = 0; i < table->vector_count; i++) {
        if (str_eq(table->vectors[i].name, name)) return &table->vectors[i];
    }
    return NULL;
}

bool vectors_use_attribute(const struct table_definition *table, struct str name) {
    for (size_t i = 0; i < table->vector_count; i++) {
        const struct vector_index *index = &table->vectors[i];
        for (size_t s = 0; s < index->search_count; s++) {
            if (str_eq(index->search[s].name, name)) return true;
        }
    }
    return false;
}

/* A clock that was set back counts as if all were over. */
enum vector_phase vector_phase(const struct vector_index *index, int64_t now_ms) {
    int64_t age = index->added_ms == 0 ? -1 : now_ms - index->added_ms;
    if (age >= 0 && age < VECTOR_ALLOCATION_MS) return VECTOR_ALLOCATING;
    if (age >= 0 && age < VECTOR_ALLOCATION_MS + VECTOR_BACKFILL_MS) return VECTOR_BACKFILLING;
    return index->backfilling ? VECTOR_BACKFILLING : VECTOR_ACTIVE;
}

bool vectors_in_progress(const struct table_definition *table, int64_t now_ms) {
    for (size_t i = 0; i < table->vector_count; i++) {
        if (vector_phase(&table->vectors[i], now_ms) != VECTOR_ACTIVE) return true;
    }
    return false;
}

enum err vectors_check_delete(struct call *call, const struct table_definition *table) {
    if (!vectors_in_progress(table, call_now_ms(call))) return ERR_OK;
    (void)call_fail(call, &DYNAMODB_RESOURCE_IN_USE_EXCEPTION,
                    STR("Attempt to change a resource which is still in use: Cannot delete table "
                        "while indexes are being created, updated, or deleted."));
    return ERR_DENIED;
}

struct str vectors_table_status(const struct table_definition *table, struct str status,
                                int64_t now_ms) {
    for (size_t i = 0; i < table->vector_count; i++) {
        if (vector_phase(&table->vectors[i], now_ms) != VECTOR_ALLOCATING) continue;
        return str_eq(status, STR("ACTIVE")) ? STR("UPDATING") : status;
    }
    return status;
}
