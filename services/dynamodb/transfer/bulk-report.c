#include "services/dynamodb/transfer/bulk-report.h"

#include "services/dynamodb/transfer/item-text.h"

enum { OUTPUT_MAX = 32 * 1024 * 1024 };

static bool is_wanted(const struct dynamodb_output_s3_configuration *to, const char *type) {
    for (size_t i = 0; to != NULL && i < to->output_type.count; i++) {
        if (str_eq_c(to->output_type.items[i], type)) return true;
    }
    return false;
}

static void add_refusal(struct buf *lines, const struct bulk_put *p) {
    struct json_writer w;
    if (!p->refused) return;
    json_writer_init(&w, lines);
    json_begin_object(&w);
    json_name(&w, STR("Item"));
    item_add_json(&w, &p->item);
    if (p->old.count > 0) {
        json_name(&w, STR("ExistingItem"));
        item_add_json(&w, &p->old);
    }
    json_end_object(&w);
    buf_add_char(lines, '\n');
}

static void add_fault(struct buf *lines, const struct bulk_put *p) {
    struct json_writer w;
    if (!str_is_set(p->wrong)) return;
    json_writer_init(&w, lines);
    json_begin_object(&w);
    json_name(&w, STR("ErrorMessage"));
    json_string(&w, p->wrong);
    json_name(&w, STR("Record"));
    json_string(&w, p->record);
    json_end_object(&w);
    buf_add_char(lines, '\n');
}

static struct str key_of(struct arena *a, const struct bulk_outcome *o, const char *type) {
    struct str prefix = o->description->output_s3_configuration->s3_key_prefix;
    return arena_printf(a, "%" PRIstr "%sAWSDynamoDB/%" PRIstr "/%s/%014lld.json", STR_ARG(prefix),
                        prefix.len > 0 ? "/" : "", STR_ARG(o->id), type,
                        (long long)o->description->processed_item_count.value);
}

static const struct {
    const char *type;
    void (*add)(struct buf *lines, const struct bulk_put *p);
} outputs[] = {{"ERROR", add_fault}, {"CONDITION_CHECK_FAILURE", add_refusal}};

enum err bulk_report(struct bucket_client *output, struct arena *a, const struct bulk_outcome *o) {
    struct buf lines = buf_on_heap(OUTPUT_MAX);
    enum err err = ERR_OK;
    for (size_t i = 0; i < ARRAY_LEN(outputs) && err == ERR_OK; i++) {
        if (!is_wanted(o->description->output_s3_configuration, outputs[i].type)) continue;
        buf_clear(&lines);
        for (size_t j = 0; j < o->count; j++)
            outputs[i].add(&lines, &o->puts[j]);
        if (lines.len == 0) continue;
        err = bucket_put(output, key_of(a, o, outputs[i].type), buf_str(&lines), NULL);
    }
    buf_free(&lines);
    return err;
}
