/* The messages are AWS's, which calls the member UpdateViewType. */
#include "services/dynamodb/streams/specification.h"

#include "services/dynamodb/refuse.h"
#include "services/dynamodb/streams/stream.h"

#define INVALID "One or more parameter values were invalid: "

static const struct str fine = {0};

static bool is_on(const struct dynamodb_stream_specification *wanted) {
    return wanted->stream_enabled.set && wanted->stream_enabled.value;
}

struct str stream_check_create(const struct dynamodb_stream_specification *wanted) {
    if (wanted == NULL || is_on(wanted) == str_is_set(wanted->stream_view_type)) return fine;
    if (is_on(wanted)) {
        return STR(INVALID "Table is being created with a stream enabled, UpdateViewType is "
                           "required");
    }
    return STR(INVALID "Table is being created with a stream disabled, UpdateViewType should not "
                       "be specified");
}

struct str stream_check_update(const struct dynamodb_stream_specification *wanted) {
    if (wanted == NULL || is_on(wanted) == str_is_set(wanted->stream_view_type)) return fine;
    if (is_on(wanted)) {
        return STR(INVALID "If stream is being enabled then UpdateViewType is required");
    }
    return STR(INVALID "If stream is being disabled, then UpdateViewType must not be specified");
}

static enum err refuse(struct call *call, const char *what, const struct table_definition *table) {
    return reject_if(
        call, arena_printf(call->arena, "%s: TableName: %" PRIstr, what, STR_ARG(table->name)));
}

enum err stream_apply(struct txn *txn, struct call *call, struct table_definition *table,
                      const struct dynamodb_stream_specification *wanted) {
    if (wanted == NULL) return ERR_OK;
    bool is = str_is_set(table->stream_view_type), shall = is_on(wanted);
    if (is && shall) return refuse(call, "Table already has an enabled stream", table);
    if (!is && !shall) return refuse(call, "Table has no stream to disable", table);
    if (!shall && table->replica_count > 0 && !table->strongly_replicated) {
        return reject_if(call, STR(INVALID "Disabling Stream is not allowed for a Global Table "
                                           "replica."));
    }
    if (!shall) return stream_end(txn, call->arena, table, call_now_ms(call));
    return stream_open(txn, call->arena, table, wanted->stream_view_type, call_now_ms(call));
}

void stream_describe(struct call *call, const struct table_definition *table,
                     struct dynamodb_table_description *d) {
    struct stream_name name = {table->account, table->region, table->name, table->stream_label};
    if (str_is_set(table->stream_view_type)) {
        struct dynamodb_stream_specification *s =
            arena_new(call->arena, struct dynamodb_stream_specification);
        s->stream_enabled = OPT_BOOL(true);
        s->stream_view_type = table->stream_view_type;
        d->stream_specification = s;
    }
    if (!str_is_set(table->stream_label)) return;
    d->latest_stream_label = table->stream_label;
    d->latest_stream_arn = stream_arn(call->arena, &name);
}
