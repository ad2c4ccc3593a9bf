#include "services/s3/multipart/assembly.h"

#include "services/s3/objects/conditions.h"
#include "services/s3/s3-errors.h"
#include "shared/codec/base64.h"

enum { ETAG_MAX = 64, PART_SIZES_MAX = 1024 * 1024 };

static const int64_t OBJECT_MAX = 50LL * 1024 * 1024 * 1024 * 1024;

static const struct s3_completed_part *listed(const struct assembly *s, size_t i) {
    return &s->in->multipart_upload->parts.items[i];
}

enum outcome assembly_check_list(struct assembly *s) {
    const struct s3_completed_multipart_upload *list = s->in->multipart_upload;
    if (list == NULL || list->parts.count == 0) return s3_fail_malformed_xml(s->call);
    if (list->parts.count > PART_NUMBER_MAX) return s3_fail_malformed_xml(s->call);
    s->count = list->parts.count;
    for (size_t i = 0; i < s->count; i++) {
        const struct s3_completed_part *p = listed(s, i);
        if (!p->part_number.set || !str_is_set(p->etag)) return s3_fail_malformed_xml(s->call);
        if (i == 0 || p->part_number.value > listed(s, i - 1)->part_number.value) continue;

        struct s3_invalid_part_order *members =
            arena_new(s->call->arena, struct s3_invalid_part_order);
        members->upload_id = s->name.id;
        return call_fail_with(s->call, &S3_INVALID_PART_ORDER,
                              STR("The list of parts was not in ascending order. The parts list "
                                  "must be specified in order by part number."),
                              members);
    }
    return DONE;
}

static enum outcome fail_part(struct assembly *s, const struct s3_completed_part *p) {
    struct s3_invalid_part *members = arena_new(s->call->arena, struct s3_invalid_part);
    members->upload_id = s->name.id;
    members->part_number = p->part_number;
    members->etag = p->etag;
    return call_fail_with(s->call, &S3_INVALID_PART,
                          STR("One or more of the specified parts could not be found.  The part "
                              "may not have been uploaded, or the specified entity tag may not "
                              "match the part's entity tag."),
                          members);
}

static enum outcome check_size(struct assembly *s, size_t i) {
    const struct part_record *p = &s->parts[i];
    if (i + 1 == s->count || p->content.size >= PART_SIZE_MIN) return DONE;
    struct s3_entity_too_small *members = arena_new(s->call->arena, struct s3_entity_too_small);
    members->proposed_size = OPT_LONG(p->content.size);
    members->min_size_allowed = OPT_LONG(PART_SIZE_MIN);
    members->part_number = OPT_INT((int32_t)p->number);
    members->etag = part_etag(s->call->arena, p);
    return call_fail_with(s->call, &S3_ENTITY_TOO_SMALL,
                          STR("Your proposed upload is smaller than the minimum allowed size"),
                          members);
}

/* ---- the parts in the store ---- */

struct gathering {
    struct assembly *assembly;
    size_t next; /* of the client's list */
};

/* Bytes are kept of the last one only: all before it are too large to lie in a record, or the
 * upload is refused. */
static enum err gather(void *arg, const struct part_record *part) {
    struct gathering *g = arg;
    struct assembly *s = g->assembly;
    if (g->next == s->count) return ERR_NOT_FOUND;
    if (listed(s, g->next)->part_number.value != (int32_t)part->number) return ERR_OK;
    struct part_record *to = &s->parts[g->next++];
    *to = *part;
    to->content.bytes =
        g->next == s->count ? arena_str(s->call->arena, part->content.bytes) : (struct str){0};
    return ERR_OK;
}

static enum err find(struct txn *txn, void *arg) {
    struct assembly *s = arg;
    struct upload_found found;
    struct gathering g = {.assembly = s};
    struct part_walk walk = {s->call->arena, s->name.id, 0, gather, &g};
    TRY(upload_find(s->call, txn, &s->name, false, &found));
    s->upload = found.upload;
    memset(s->parts, 0, s->count * sizeof s->parts[0]);
    return part_walk_run(txn, &walk);
}

/* The etag of the list, or one of its checksums, is not that of the part. */
static bool differs(struct assembly *s, size_t i) {
    struct arena *a = s->call->arena;
    const struct s3_completed_part *p = listed(s, i);
    const struct part_record *part = &s->parts[i];
    const struct str sent[] = CHECKSUM_SENT(p);
    if (part->number == 0 || !etag_matches(p->etag, part_etag(a, part))) return true;
    struct str sum = sent[part->checksum.kind];
    return str_is_set(sum) && !str_eq(sum, checksum_text(a, &part->checksum));
}

static enum outcome check_parts(struct assembly *s) {
    for (size_t i = 0; i < s->count; i++) {
        if (differs(s, i)) return fail_part(s, listed(s, i));
    }
    for (size_t i = 0; i < s->count; i++) {
        if (check_size(s, i) != DONE) return FAILED;
    }
    return DONE;
}

/* ---- what is known without the bytes ---- */

static void make_etag(struct assembly *s) {
    struct checksum *md5 = checksum_begin(CHECKSUM_MD5);
    for (size_t i = 0; i < s->count; i++) {
        checksum_add(md5, checksum_str(&s->parts[i].md5));
    }
    struct checksum_value v = checksum_end(md5);
    struct buf text = buf_in_arena(s->call->arena, ETAG_MAX);
    hex_add(&text, checksum_str(&v));
    buf_printf(&text, "-%zu", s->count);
    s->etag = buf_str(&text);
}

static struct checksum_value sum_of_sums(const struct assembly *s) {
    struct checksum *sum = checksum_begin(s->upload.kind);
    for (size_t i = 0; i < s->count; i++) {
        checksum_add(sum, checksum_str(&s->parts[i].checksum.value));
    }
    return checksum_end(sum);
}

static struct checksum_value sum_of_bytes(const struct assembly *s) {
    struct checksum_joiner joiner = {.kind = s->upload.kind};
    for (size_t i = 0; i < s->count; i++) {
        checksum_join(&joiner, &s->parts[i].checksum.value, s->parts[i].content.size);
    }
    return checksum_joined(&joiner);
}

static void make_checksum(struct assembly *s) {
    bool composite = s->upload.composite;
    s->checksum = (struct object_checksum){
        .is_set = true,
        .kind = s->upload.kind,
        .composite = composite,
        .part_count = composite ? (uint32_t)s->count : 0,
        .value = composite ? sum_of_sums(s) : sum_of_bytes(s),
    };
}

static void make_sizes(struct assembly *s) {
    struct buf sizes = buf_in_arena(s->call->arena, PART_SIZES_MAX);
    for (size_t i = 0; i < s->count; i++) {
        part_sizes_add(&sizes, &s->parts[i]);
        s->content.size += s->parts[i].content.size;
    }
    ASSERT(buf_ok(&sizes)); /* 10,000 times less than 100 bytes */
    s->part_sizes = buf_str(&sizes);
}

enum outcome assembly_choose(struct assembly *s) {
    s->parts = arena_array(s->call->arena, struct part_record, s->count);
    enum outcome outcome = call_outcome(s->call, call_run(s->call, false, find, s));
    if (outcome != DONE) return outcome;
    if (check_parts(s) != DONE) return FAILED;
    make_etag(s);
    make_checksum(s);
    make_sizes(s);
    return DONE;
}

static bool same_content(const struct part_record *a, const struct part_record *b) {
    return a->number == b->number && a->content.size == b->content.size &&
           a->content.blob.high == b->content.blob.high &&
           a->content.blob.low == b->content.blob.low &&
           str_eq(checksum_str(&a->md5), checksum_str(&b->md5));
}

enum err assembly_check_again(struct txn *txn, struct assembly *s) {
    struct assembly now = *s;
    now.parts = arena_array(s->call->arena, struct part_record, s->count);
    TRY(find(txn, &now));
    for (size_t i = 0; i < s->count; i++) {
        if (!same_content(&now.parts[i], &s->parts[i])) return s3_stop(fail_part(s, listed(s, i)));
    }
    return ERR_OK;
}

/* ---- the bytes ---- */

static enum err add_part(struct assembly *s, struct blob_writer *writer, char *piece,
                         const struct content *part) {
    struct content_reader reader;
    int64_t size = 0;
    int fd = -1;
    if (content_has_blob(part)) TRY(blob_open(s->call->cloud->store, part->blob, &fd, &size));
    content_reader_init(&reader, part, fd, 0, part->size);
    enum err err = ERR_OK;
    size_t got = 1;
    while (err == ERR_OK && got > 0) {
        err = reader.base.read(&reader.base, piece, CONTENT_PIECE, &got);
        if (err == ERR_OK && got > 0) err = blob_write(writer, str_n(piece, got));
    }
    content_close(&reader);
    return err;
}

static enum err join(struct assembly *s) {
    struct blob_writer *writer = NULL;
    char *piece = arena_alloc_raw(s->call->arena, CONTENT_PIECE);
    TRY(blob_create(s->call->cloud->store, s->content.size, &writer));
    enum err err = ERR_OK;
    for (size_t i = 0; i < s->count && err == ERR_OK; i++) {
        err = add_part(s, writer, piece, &s->parts[i].content);
    }
    if (err == ERR_OK) return blob_finish(writer, &s->content.blob);
    blob_abort(writer);
    return err;
}

enum outcome assembly_join(struct assembly *s) {
    if (s->content.size > OBJECT_MAX) {
        return call_fail(s->call, &S3_ENTITY_TOO_LARGE,
                         STR("Your proposed upload exceeds the maximum allowed object size."));
    }
    if (s->count == 1) { /* nothing to join: its bytes change hands */
        s->content = s->parts[0].content;
        s->adopted = content_has_blob(&s->content);
        return DONE;
    }
    enum err err = join(s);
    if (err != ERR_NOT_FOUND) return call_outcome(s->call, err);
    return s3_fail_no_such_upload(s->call, s->name.id); /* its parts went away meanwhile */
}
