#include "services/s3/multipart/part.h"

#include "shared/base/test.h"

TEST(sizes) {
    static const struct {
        uint32_t number;
        int64_t size;
    } parts[] = {{2, 100}, {5, 0}, {10000, 1LL << 40}};
    struct buf sizes = buf_on_heap(4096);
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        struct part_record part = {.number = parts[i].number, .content = {.size = parts[i].size}};
        part.checksum = (struct object_checksum){true, CHECKSUM_CRC32, false, 0, {{0}, 4}};
        part_sizes_add(&sizes, &part);
    }
    int64_t offset = 0, length = 0;
    CHECK(part_sizes_find(buf_str(&sizes), 2, &offset, &length) == ERR_OK, "the first");
    CHECK(offset == 0 && length == 100, "where it lies");
    CHECK(part_sizes_find(buf_str(&sizes), 10000, &offset, &length) == ERR_OK, "the last");
    CHECK(offset == 100 && length == 1LL << 40, "where it lies");
    CHECK(part_sizes_find(buf_str(&sizes), 3, &offset, &length) == ERR_NOT_FOUND, "a gap");
    struct str cut = str_slice(buf_str(&sizes), 0, sizes.len - 1);
    CHECK(part_sizes_find(cut, 10000, &offset, &length) == ERR_CORRUPT, "damage");
    buf_free(&sizes);
}

TEST(record) {
    struct arena a = {0};
    struct part_record back, part = {
                                 .modified_ms = 1700000000123,
                                 .md5 = checksum_of(CHECKSUM_MD5, STR("x")),
                                 .content = {.size = 1, .bytes = STR("x")},
                             };
    CHECK(part_record_read(part_record_write(&a, &part), &back) == ERR_OK, "reads");
    CHECK_STR(part_etag(&a, &back), STR("9dd4e461268c8034f5c8564e155c67a6"), "etag");
    CHECK(back.modified_ms == part.modified_ms && !back.checksum.is_set, "the rest");
    CHECK_STR(back.content.bytes, STR("x"), "bytes");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes),
        cmocka_unit_test(record),
    };
    return cmocka_run_group_tests_name("s3 parts", tests, NULL, NULL);
}
