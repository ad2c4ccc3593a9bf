/* Scan: all of a table or index, or a segment of it, in the order of the keys in the store. */
#include "services/dynamodb/expressions/legacy.h"
#include "services/dynamodb/indexes/manager.h"
#include "services/dynamodb/items/item-store.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/items/page.h"
#include "services/dynamodb/refuse.h"
#include "shared/store/tuple.h"

struct scan {
    struct page page;
    uint32_t segment, segments; /* segments 1: no parallel scan */
};

static const struct str fine = {0};

static struct expression_request expressions_of(struct arena *a,
                                                const struct dynamodb_scan_in *in) {
    struct expression_request r = {
        .kinds = 1u << EXPRESSION_PROJECTION | 1u << EXPRESSION_FILTER,
        .projection = in->projection_expression,
        .filter = in->filter_expression,
        .names = &in->expression_attribute_names,
        .values = &in->expression_attribute_values,
        .layer = LAYER_OLDER,
    };
    legacy_given(a, &r.legacy, in->attributes_to_get.items != NULL, STR("AttributesToGet"));
    legacy_given(a, &r.legacy, in->scan_filter.items != NULL, STR("ScanFilter"));
    legacy_given(a, &r.legacy, str_is_set(in->conditional_operator), STR("ConditionalOperator"));
    return r;
}

static struct str check_segments(struct arena *a, const struct dynamodb_scan_in *in) {
    if (in->segment.set && !in->total_segments.set) {
        return STR("The TotalSegments parameter is required but was not present in the request "
                   "when Segment parameter is present");
    }
    if (!in->segment.set && in->total_segments.set) {
        return STR("The Segment parameter is required but was not present in the request when "
                   "parameter TotalSegments is present");
    }
    if (!in->segment.set || in->segment.value < in->total_segments.value) return fine;
    return arena_printf(a,
                        "The Segment parameter is zero-based and must be less than parameter "
                        "TotalSegments: Segment: %d is not less than TotalSegments: %d",
                        in->segment.value, in->total_segments.value);
}

static struct str read_legacy(const struct dynamodb_scan_in *in, struct page *p) {
    struct arena *a = p->call->arena;
    struct str wrong = fine;
    if (in->attributes_to_get.items != NULL) {
        wrong = legacy_projection(a, &in->attributes_to_get, &p->projection);
        p->legacy_projection = true;
    }
    if (str_is_set(wrong)) return wrong;
    return legacy_filter(a, LAYER_OLDER, &in->scan_filter, in->conditional_operator, &p->filter);
}

/* In the order in which AWS complains. */
static struct str prepare(const struct dynamodb_scan_in *in, struct scan *s) {
    struct page *p = &s->page;
    struct arena *a = p->call->arena;
    struct expression_request r = expressions_of(a, in);
    struct expressions e;

    struct str wrong = expression_request_check(a, &r);
    if (!str_is_set(wrong)) wrong = read_legacy(in, p);
    if (!str_is_set(wrong)) wrong = page_check_start(a, LAYER_OLDER, p);
    if (!str_is_set(wrong)) wrong = check_segments(a, in);
    if (!str_is_set(wrong)) wrong = expression_request_parse(a, &r, &e);
    if (str_is_set(wrong)) return wrong;
    if (e.filter != NULL) p->filter = e.filter;
    if (e.projection.paths != NULL) p->projection = e.projection;
    s->segment = in->segment.set ? (uint32_t)in->segment.value : 0;
    s->segments = in->total_segments.set ? (uint32_t)in->total_segments.value : 1;
    return page_check_select(p, false);
}

/* The key at which a segment begins: keys go on with hash32, and segments share its range evenly.
 */
static struct str segment_begin(struct arena *a, struct str prefix, const struct scan *s,
                                uint32_t segment) {
    if (segment == 0) return prefix;
    if (segment == s->segments) return tuple_prefix_end(a, prefix);
    struct buf key = buf_in_arena(a, STORE_KEY_BYTES_MAX);
    buf_add(&key, prefix);
    buf_add_be32(&key, (uint32_t)(((uint64_t)segment << 32) / s->segments));
    return buf_str(&key);
}

static struct str set_range(struct scan *s) {
    struct page *p = &s->page;
    struct arena *a = p->call->arena;
    struct str prefix =
        p->index != NULL ? index_prefix(a, &p->table, p->index) : item_prefix(a, &p->table);
    p->from = segment_begin(a, prefix, s, s->segment);
    p->to = segment_begin(a, prefix, s, s->segment + 1);
    if (p->start.items == NULL) return fine;

    struct str start = page_start_key(p);
    if (str_cmp(start, p->from) >= 0 && str_cmp(start, p->to) < 0) return fine;
    return arena_printf(a,
                        "The provided starting key is invalid: Invalid ExclusiveStartKey. Please "
                        "use ExclusiveStartKey with correct Segment. TotalSegments: %u Segment: %u",
                        s->segments, s->segment);
}

static enum err scan(struct txn *txn, void *arg) {
    struct scan *s = arg;
    struct page *p = &s->page;
    TRY(page_open(txn, p));
    TRY(reject_if(p->call, page_check_start_key(p, false)));
    TRY(reject_if(p->call, condition_check_paths(p->call->arena, &p->table, p->filter)));
    TRY(reject_if(p->call, set_range(s)));
    return page_read(txn, p);
}

enum outcome dynamodb_scan(struct call *call, const struct dynamodb_scan_in *in,
                           struct dynamodb_scan_out *out) {
    struct scan s = {.page = {.call = call,
                              .table_name = in->table_name,
                              .index_name = in->index_name,
                              .select = in->select,
                              .limit = in->limit,
                              .consistent = in->consistent_read.value,
                              .consumed_capacity = in->return_consumed_capacity,
                              .start = in->exclusive_start_key}};
    if (refuse_if(call, prepare(in, &s)) != DONE) return FAILED;

    enum outcome outcome = call_outcome(call, call_run(call, false, scan, &s));
    if (outcome != DONE) return outcome;
    out->count = OPT_INT((int32_t)s.page.items.count);
    out->scanned_count = OPT_INT((int32_t)s.page.scanned);
    out->last_evaluated_key = s.page.last;
    out->consumed_capacity = page_consumed(&s.page);
    if (page_counts_only(&s.page)) return DONE;
    out->items = s.page.items;
    if (out->items.items == NULL)
        out->items.items = arena_array(call->arena, struct attribute_map, 0);
    return DONE;
}
