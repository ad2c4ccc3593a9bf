#include "services/dynamodb/streams/record.h"

#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/items/keys.h"
#include "services/dynamodb/streams/shard.h"
#include "shared/codec/checksum.h"

/* 32 hexadecimal digits, always the same for one record. */
static struct str event_id(struct arena *a, const struct stream *s, struct journal_place place) {
    struct str what =
        arena_printf(a, "%llu %" PRIstr " %" PRIstr, (unsigned long long)s->incarnation,
                     STR_ARG(s->label), STR_ARG(sequence_number(a, place)));
    struct checksum_value hash = checksum_of(CHECKSUM_MD5, what);
    return checksum_hex(a, &hash);
}

static struct str event_name(const struct item_change *c) {
    if (c->old == NULL) return STR("INSERT");
    return c->new == NULL ? STR("REMOVE") : STR("MODIFY");
}

static bool shows(const struct stream *s, struct str image) {
    return str_eq(s->view_type, STR("NEW_AND_OLD_IMAGES")) || str_eq(s->view_type, image);
}

/* SizeBytes is the size of what the record shows: the keys, and the images beside them. */
static const struct dynamodbstreams_stream_record *describe(struct arena *a, const struct stream *s,
                                                            const struct item_change *c) {
    struct dynamodbstreams_stream_record *r = arena_new(a, struct dynamodbstreams_stream_record);
    r->approximate_creation_date_time = OPT_TIME(c->time_ms / 1000 * 1000);
    r->sequence_number = sequence_number(a, c->place);
    r->stream_view_type = s->view_type;
    r->keys = key_of(a, &s->key, c->new != NULL ? c->new : c->old);
    size_t size = item_size(&r->keys);
    if (c->new != NULL && shows(s, STR("NEW_IMAGE"))) {
        r->new_image = *c->new;
        size += item_size(c->new);
    }
    if (c->old != NULL && shows(s, STR("OLD_IMAGE"))) {
        r->old_image = *c->old;
        size += item_size(c->old);
    }
    r->size_bytes = OPT_LONG((int64_t)size);
    return r;
}

void record_make(struct arena *a, const struct stream *stream, const struct item_change *change,
                 struct dynamodbstreams_record *record) {
    static const struct dynamodbstreams_identity expired = {
        .principal_id = STR_INIT("dynamodb.amazonaws.com"), .type = STR_INIT("Service")};
    record->event_id = event_id(a, stream, change->place);
    record->event_name = event_name(change);
    record->event_version = STR("1.1");
    record->event_source = STR("aws:dynamodb");
    record->aws_region = stream->region;
    record->dynamodb = describe(a, stream, change);
    if (change->writer == WRITER_TTL) record->user_identity = &expired;
}
