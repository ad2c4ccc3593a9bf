/* ListParts. */
#include "services/s3/multipart/upload.h"
#include "services/s3/objects/list-page.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"

struct page {
    struct call *call;
    struct upload_name name;
    struct upload_record upload;
    uint32_t after;
    size_t max;
    struct s3_part_list list;
    size_t capacity;
    bool truncated;
    const struct s3_owner *owner;
};

static enum err add(void *arg, const struct part_record *part) {
    struct page *p = arg;
    struct arena *a = p->call->arena;
    if (p->list.count == p->max) {
        p->truncated = p->max > 0;
        return ERR_NOT_FOUND;
    }
    p->list.items =
        arena_grow(a, p->list.items, p->list.count, &p->capacity, sizeof p->list.items[0]);
    struct s3_part *to = &p->list.items[p->list.count++];
    *to = (struct s3_part){
        .part_number = OPT_INT((int32_t)part->number),
        .last_modified = OPT_TIME(part->modified_ms),
        .etag = object_etag_text(a, part_etag(a, part)),
        .size = OPT_LONG(part->content.size),
    };
    struct str *slots[] = CHECKSUM_SLOTS(to);
    if (p->upload.named) checksum_put(a, &part->checksum, slots);
    return ERR_OK;
}

static enum err read(struct txn *txn, void *arg) {
    struct page *p = arg;
    struct upload_found found;
    struct part_walk walk = {p->call->arena, p->name.id, p->after + 1, add, p};
    TRY(upload_find(p->call, txn, &p->name, false, &found));
    p->upload = found.upload;
    struct s3_owner *owner = arena_new(p->call->arena, struct s3_owner);
    owner->id = bucket_owner_id(p->call->arena, found.bucket.owner);
    p->owner = owner;
    return part_walk_run(txn, &walk);
}

static void answer(const struct page *p, struct s3_list_parts_out *out) {
    struct s3_initiator *initiator = arena_new(p->call->arena, struct s3_initiator);
    struct str class = p->upload.headers.storage_class;
    initiator->id = p->owner->id;
    out->bucket = p->name.bucket.name;
    out->key = p->name.key;
    out->upload_id = p->name.id;
    out->part_number_marker = OPT_INT((int32_t)p->after);
    out->max_parts = OPT_INT((int32_t)p->max);
    out->is_truncated = OPT_BOOL(p->truncated);
    out->parts = p->list;
    out->owner = p->owner;
    out->initiator = initiator;
    out->storage_class = str_is_set(class) ? class : STR("STANDARD");
    out->checksum_algorithm = upload_algorithm(&p->upload);
    out->checksum_type = upload_checksum_type(&p->upload);
    if (p->list.count > 0) {
        out->next_part_number_marker = p->list.items[p->list.count - 1].part_number;
    }
}

enum outcome s3_list_parts(struct call *call, const struct s3_list_parts_in *in,
                           struct s3_list_parts_out *out) {
    int32_t marker = in->part_number_marker.value;
    struct page p = {
        .call = call,
        .name = {{in->bucket, in->expected_bucket_owner}, in->key, in->upload_id},
        .after = (uint32_t)marker,
    };
    if (marker < 0) {
        return s3_fail_argument(
            call, "Argument part-number-marker must be an integer between 0 and 2147483647",
            "part-number-marker", arena_printf(call->arena, "%d", marker));
    }
    if (list_check_max(call, "max-parts", in->max_parts, &p.max) != DONE) return FAILED;
    enum outcome outcome = call_outcome(call, call_run(call, false, read, &p));
    if (outcome != DONE) return outcome;
    answer(&p, out);
    return DONE;
}
