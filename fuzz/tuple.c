/* Keys as they might stand in a damaged store: what decodes must encode to the same bytes. */
#include "shared/store/tuple.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Take one field of any kind off `rest` and write it again. */
static bool copy_field(struct str *rest, struct arena *a, struct buf *out) {
    struct str s = {0};
    uint64_t u = 0;
    int64_t i = 0;
    struct tuple_decimal d = {0};
    if (tuple_next_text(rest, a, &s) == ERR_OK) {
        tuple_add_text(out, s);
    } else if (tuple_next_bytes(rest, a, &s) == ERR_OK) {
        tuple_add_bytes(out, s);
    } else if (tuple_next_u64(rest, &u) == ERR_OK) {
        tuple_add_u64(out, u);
    } else if (tuple_next_i64(rest, &i) == ERR_OK) {
        tuple_add_i64(out, i);
    } else if (tuple_next_decimal(rest, &d) == ERR_OK) {
        tuple_add_decimal(out, &d);
    } else {
        return false;
    }
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct str whole = str_n(data, size), rest = whole;
    struct buf again = buf_in_arena(&a, size + 1);
    while (rest.len > 0 && copy_field(&rest, &a, &again))
        continue;
    ASSERT(str_eq(buf_str(&again), str_slice(whole, 0, whole.len - rest.len)));

    struct str end = tuple_prefix_end(&a, whole);
    ASSERT(!str_is_set(end) || str_cmp(whole, end) < 0);
    arena_free(&a);
    return 0;
}
