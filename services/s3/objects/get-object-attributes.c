/* GetObjectAttributes: what is asked for by name. Here an etag has no quotes, and a composite
 * checksum no "-N". */
#include "services/s3/multipart/part.h"
#include "services/s3/objects/list-page.h"
#include "services/s3/objects/read-object.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

struct attributes {
    struct call *call;
    const struct s3_get_object_attributes_in *in;
    const struct object_found *found;
};

static bool wants(const struct attributes *t, const char *name) {
    for (size_t i = 0; i < t->in->object_attributes.count; i++) {
        if (str_eq_c(t->in->object_attributes.items[i], name)) return true;
    }
    return false;
}

static const struct s3_checksum *checksum_of_object(const struct attributes *t) {
    struct arena *a = t->call->arena;
    struct object_checksum sum = t->found->object.checksum;
    if (!sum.is_set) return NULL;
    struct s3_checksum *to = arena_new(a, struct s3_checksum);
    struct str *slots[] = CHECKSUM_SLOTS(to);
    to->checksum_type = checksum_type_name(&sum);
    sum.composite = false;
    checksum_put(a, &sum, slots);
    return to;
}

static void add_part(const struct attributes *t, const struct part_size *part,
                     struct s3_get_object_attributes_parts *to) {
    struct s3_object_part *item = &to->parts.items[to->parts.count++];
    struct str *slots[] = CHECKSUM_SLOTS(item);
    struct object_checksum sum = {
        .is_set = part->checksum.len > 0,
        .kind = t->found->object.checksum.kind,
        .value = {.len = part->checksum.len},
    };
    if (sum.is_set) memcpy(sum.value.bytes, part->checksum.ptr, part->checksum.len);
    item->part_number = OPT_INT((int32_t)part->number);
    item->size = OPT_LONG(part->size);
    checksum_put(t->call->arena, &sum, slots);
    to->next_part_number_marker = item->part_number;
}

static enum outcome parts_of_object(const struct attributes *t,
                                    const struct s3_get_object_attributes_parts **parts) {
    struct arena *a = t->call->arena;
    struct str rest = t->found->part_sizes;
    struct part_size part;
    size_t max = 0;
    if (list_check_max(t->call, "max-parts", t->in->max_parts, &max) != DONE) return FAILED;
    struct s3_get_object_attributes_parts *to = arena_new(a, struct s3_get_object_attributes_parts);
    int32_t after = t->in->part_number_marker.value;
    to->parts.items = arena_array(a, struct s3_object_part, max);
    to->total_parts_count = OPT_INT((int32_t)t->found->object.part_count);
    to->part_number_marker = OPT_INT(after);
    to->max_parts = OPT_INT((int32_t)max);
    to->is_truncated = OPT_BOOL(false);
    while (part_sizes_next(&rest, &part) == ERR_OK) {
        if ((int64_t)part.number <= after) continue;
        to->is_truncated = OPT_BOOL(to->parts.count == max);
        if (to->parts.count == max) break;
        add_part(t, &part, to);
    }
    *parts = to;
    return DONE;
}

enum outcome s3_get_object_attributes(struct call *call,
                                      const struct s3_get_object_attributes_in *in,
                                      struct s3_get_object_attributes_out *out) {
    struct object_query query = {
        .bucket = {in->bucket, in->expected_bucket_owner},
        .key = in->key,
        .version_id = in->version_id,
        .want_parts = true,
    };
    struct object_found found;
    struct attributes t = {call, in, &found};
    if (str_is_set(in->sse_customer_algorithm)) {
        return s3_fail_not_implemented(call, "x-amz-server-side-encryption-customer-algorithm");
    }
    if (in->object_attributes.count == 0) {
        return s3_fail_argument(call,
                                "The x-amz-object-attributes header specifying the "
                                "attributes to be retrieved is either missing or empty",
                                "x-amz-object-attributes", STR(""));
    }
    enum outcome outcome = object_find(call, &query, false, &found);
    if (outcome != DONE) return outcome;

    const struct object_record *o = &found.object;
    struct str class = o->headers.storage_class;
    out->last_modified = OPT_TIME(o->modified_ms);
    if (wants(&t, "ETag")) out->etag = o->etag;
    if (wants(&t, "Checksum")) out->checksum = checksum_of_object(&t);
    if (wants(&t, "StorageClass")) out->storage_class = str_is_set(class) ? class : STR("STANDARD");
    if (wants(&t, "ObjectSize")) out->object_size = OPT_LONG(o->content.size);
    if (!wants(&t, "ObjectParts") || o->part_count == 0) return DONE;
    return parts_of_object(&t, &out->object_parts);
}
