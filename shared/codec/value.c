#include "shared/codec/value.h"

const struct value *value_get(const struct value *object, struct str name) {
    if (object == NULL || object->kind != VALUE_OBJECT) return NULL;
    for (size_t i = object->member_count; i > 0; i--) {
        const struct value_member *m = &object->members[i - 1];
        if (str_eq(m->name, name)) return &m->value;
    }
    return NULL;
}

const char *value_kind_name(enum value_kind kind) {
    static const char *const names[] = {
        [VALUE_NULL] = "null",     [VALUE_BOOL] = "boolean",  [VALUE_INT] = "number",
        [VALUE_DOUBLE] = "number", [VALUE_STRING] = "string", [VALUE_BYTES] = "bytes",
        [VALUE_TIME] = "time",     [VALUE_ARRAY] = "array",   [VALUE_OBJECT] = "object",
    };
    ASSERT((size_t)kind < ARRAY_LEN(names));
    return names[kind];
}
