/* What S3 reads by itself: ranges, etags, copy sources, tags, names, and its records. */
#include "services/s3/multipart/upload.h"
#include "services/s3/objects/copy-source.h"
#include "services/s3/objects/listing.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_range(struct str text, int64_t object_size) {
    struct byte_range range;
    enum range_kind kind = range_read(text, object_size, &range);
    if (kind == RANGE_UNSATISFIABLE) return;
    ASSERT(range.offset >= 0 && range.length >= (kind == RANGE_PART));
    ASSERT(range.offset + range.length <= object_size);
    if (range_read_strict(text, object_size, &range) != ERR_OK) return;
    ASSERT(range.offset >= 0 && range.length > 0 && range.offset + range.length <= object_size);
}

static void read_request(struct arena *a, struct str text) {
    struct call call = {.arena = a};
    struct object_query query = {0};
    if (copy_source_read(&call, text, &query) == DONE) {
        ASSERT(query.bucket.name.len > 0 && query.key.len > 0);
    }
    struct object_headers headers = {.tagging = text, .content_encoding = text};
    (void)!object_headers_check(&call, &headers);
    struct str rest = headers.content_encoding, piece;
    while (str_split(&rest, ',', &piece)) {
        ASSERT(!str_eq_nocase(str_trim(piece), STR("aws-chunked")));
    }
    (void)object_tag_count(text);
    (void)etag_matches(text, STR("tag"));
    (void)bucket_name_is_valid(text);
}

static void read_records(struct arena *a, struct str text) {
    struct object_record object, again;
    struct upload_record upload;
    struct part_record part;
    struct bucket_record bucket;
    int64_t offset = 0, length = 0;
    (void)!upload_record_read(a, text, &upload);
    (void)!part_record_read(text, &part);
    (void)!bucket_record_read(text, &bucket);
    (void)!part_sizes_find(text, 3, &offset, &length);
    if (text.len > 4096 || object_record_read(a, text, &object) != ERR_OK) return;
    ASSERT(object_record_read(a, object_record_write(a, &object), &again) == ERR_OK);
    ASSERT(str_eq(object.etag, again.etag) && object.modified_ms == again.modified_ms);
    ASSERT(object.headers.metadata.count == again.headers.metadata.count);
}

static void roll_up(struct arena *a, struct str text) {
    struct str rest = text, prefix, delimiter;
    if (!str_cut(&rest, '\n', &prefix) || !str_cut(&rest, '\n', &delimiter)) return;
    if (str_starts(rest, prefix)) {
        struct str common = listing_common_prefix(rest, prefix, delimiter);
        ASSERT(!str_is_set(common) || (str_starts(rest, common) && str_ends(common, delimiter)));
    }
    (void)listing_encode(a, rest);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct str text = str_n(size > 0 ? (const char *)data : "", size);
    read_range(text, 0);
    read_range(text, 1000);
    read_range(text, INT64_MAX);
    read_request(&a, text);
    read_records(&a, text);
    roll_up(&a, text);
    arena_free(&a);
    return 0;
}
