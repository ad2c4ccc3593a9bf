/* Any text as a shard iterator; and with 'V' in front, any bytes as what an iterator says, under a
 * digest that is right. What is read must make the same iterator again. */
#include <stdint.h>

#include "services/dynamodb/streams/iterator.h"
#include "shared/codec/base64.h"
#include "shared/codec/checksum.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TEXT_MAX = 4096, DIGEST_BYTES = 8 };

static const char arn[] = "arn:aws:dynamodb:us-east-1:000000000000:table/tab/stream/2026";

/* As iterator.c does it. */
static struct str signed_text(struct arena *a, struct str position) {
    struct buf text = buf_in_arena(a, TEXT_MAX);
    struct str all = ARENA_CONCAT(a, STR("shard iterator "), str_c(arn), STR("|"), position);
    struct checksum_value sum = checksum_of(CHECKSUM_SHA256, all);
    struct str digest = str_slice(checksum_str(&sum), 0, DIGEST_BYTES);
    buf_add_c(&text, arn);
    buf_add_c(&text, "|1|");
    base64_add(&text, ARENA_CONCAT(a, digest, position));
    return buf_str(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct shard_iterator it;
    struct journal_place place;
    if (size == 0 || size > TEXT_MAX / 2) return 0;
    struct str rest = str_n(data + 1, size - 1);
    struct str text = data[0] == 'V' ? signed_text(&a, rest) : rest;
    if (iterator_read(&a, text, &it) == ERR_OK) {
        struct str again = iterator_make(&a, &it);
        struct shard_iterator back;
        ASSERT(iterator_read(&a, again, &back) == ERR_OK);
        ASSERT(journal_compare(back.place, it.place) == 0 && back.made_ms == it.made_ms);
    }
    if (sequence_number_read(rest, &place) == ERR_OK) {
        ASSERT(str_eq(sequence_number(&a, place), rest));
    }
    arena_free(&a);
    return 0;
}
