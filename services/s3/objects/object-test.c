/* Records go into the store and come back. */
#include "services/s3/objects/object.h"

#include "shared/base/test.h"

static struct object_record sample(void) {
    static struct str_entry metadata[] = {
        {STR_INIT("color"), STR_INIT("grey")},
        {STR_INIT("empty"), STR_INIT("")},
    };
    struct object_record o = {
        .modified_ms = 1700000000123,
        .etag = STR("0123-3"),
        .part_count = 3,
        .upload = STR("upload"),
        .checksum = {true, CHECKSUM_SHA256, true, 3, checksum_of(CHECKSUM_SHA256, STR("x"))},
        .headers = {.content_type = STR("text/fog"), .expires = STR(""), .tagging = STR("a=1")},
        .content = {.size = 5, .bytes = STR("hello")},
    };
    o.headers.metadata = (struct str_map){metadata, ARRAY_LEN(metadata)};
    return o;
}

TEST(record_with_bytes) {
    struct arena a = {0};
    struct object_record o = sample(), back;
    CHECK(object_record_read(&a, object_record_write(&a, &o), &back) == ERR_OK, "reads");
    CHECK(back.modified_ms == o.modified_ms && back.part_count == 3, "numbers");
    CHECK_STR(back.etag, o.etag, "etag");
    CHECK_STR(back.upload, o.upload, "upload");
    CHECK_STR(back.headers.content_type, STR("text/fog"), "a header");
    CHECK(str_is_set(back.headers.expires), "an empty header is a header");
    CHECK(!str_is_set(back.headers.cache_control), "an absent one is none");
    CHECK(back.headers.metadata.count == 2, "metadata");
    CHECK_STR(back.headers.metadata.items[0].value, STR("grey"), "its value");
    CHECK(str_is_set(back.headers.metadata.items[1].value), "an empty value is there");
    CHECK(back.checksum.is_set && back.checksum.composite, "checksum");
    CHECK_STR(checksum_text(&a, &back.checksum), checksum_text(&a, &o.checksum), "its text");
    CHECK(back.content.size == 5 && !content_has_blob(&back.content), "content in the record");
    CHECK_STR(back.content.bytes, STR("hello"), "its bytes");
    arena_free(&a);
}

TEST(record_with_blob) {
    struct arena a = {0};
    struct object_record o = sample(), back;
    o.content = (struct content){.size = 1 << 20, .blob = {1, UINT64_MAX}};
    CHECK(object_record_read(&a, object_record_write(&a, &o), &back) == ERR_OK, "reads");
    CHECK(content_has_blob(&back.content), "a blob");
    CHECK(back.content.blob.high == 1 && back.content.blob.low == UINT64_MAX, "its id");
    arena_free(&a);
}

TEST(cut_records_do_not_crash) {
    struct arena a = {0};
    struct object_record o = sample(), back;
    struct str whole = object_record_write(&a, &o);
    for (size_t len = 0; len < whole.len; len++) {
        enum err err = object_record_read(&a, str_slice(whole, 0, len), &back);
        CHECK(err == ERR_OK || err == ERR_CORRUPT, "whole fields, or damage");
    }
    arena_free(&a);
}

TEST(tags) {
    CHECK(object_tag_count((struct str){0}) == 0, "absent");
    CHECK(object_tag_count(STR("")) == 0, "empty");
    CHECK(object_tag_count(STR("a=1&b=2")) == 2, "two");
}

TEST(crcs_of_parts_join) {
    static const enum checksum_kind kinds[] = {CHECKSUM_CRC32, CHECKSUM_CRC32C, CHECKSUM_CRC64NVME};
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
        struct checksum_joiner joiner = {.kind = kinds[i]};
        struct checksum_value one = checksum_of(kinds[i], STR("The mist ")),
                              none = checksum_of(kinds[i], STR("")),
                              two = checksum_of(kinds[i], STR("touches the ground."));
        checksum_join(&joiner, &one, 9);
        checksum_join(&joiner, &none, 0);
        checksum_join(&joiner, &two, 19);
        struct checksum_value whole = checksum_of(kinds[i], STR("The mist touches the ground."));
        struct checksum_value joined = checksum_joined(&joiner);
        CHECK_STR(checksum_str(&joined), checksum_str(&whole), "of the whole");
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(record_with_bytes),        cmocka_unit_test(record_with_blob),
        cmocka_unit_test(cut_records_do_not_crash), cmocka_unit_test(tags),
        cmocka_unit_test(crcs_of_parts_join),
    };
    return cmocka_run_group_tests_name("s3 object record", tests, NULL, NULL);
}
