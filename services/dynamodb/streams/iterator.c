#include "services/dynamodb/streams/iterator.h"

#include "shared/codec/base64.h"
#include "shared/codec/checksum.h"
#include "shared/store/tuple.h"

enum { ITERATOR_TEXT_MAX = 2048, DIGEST_BYTES = 8 };

static const struct str version = STR_INIT("|1|");

static struct str digest(struct arena *a, struct str arn, struct str position) {
    struct str all = ARENA_CONCAT(a, STR("shard iterator "), arn, STR("|"), position);
    struct checksum_value sum = checksum_of(CHECKSUM_SHA256, all);
    return arena_str(a, str_slice(checksum_str(&sum), 0, DIGEST_BYTES));
}

struct str iterator_make(struct arena *a, const struct shard_iterator *it) {
    struct buf position = buf_in_arena(a, ITERATOR_TEXT_MAX),
               text = buf_in_arena(a, ITERATOR_TEXT_MAX);
    struct str arn = stream_arn(a, &it->stream);
    tuple_add_i64(&position, it->shard_ms);
    tuple_add_i64(&position, it->made_ms);
    journal_place_add(&position, it->place);
    tuple_add_u64(&position, it->horizon);
    buf_add(&text, arn);
    buf_add(&text, version);
    base64_add(&text, ARENA_CONCAT(a, digest(a, arn, buf_str(&position)), buf_str(&position)));
    return buf_str(&text);
}

static enum err read_position(struct str rest, struct shard_iterator *it) {
    uint64_t horizon;
    TRY(tuple_next_i64(&rest, &it->shard_ms));
    TRY(tuple_next_i64(&rest, &it->made_ms));
    TRY(journal_place_next(&rest, &it->place));
    TRY(tuple_next_u64(&rest, &horizon));
    if (rest.len > 0 || horizon > 1) return ERR_SYNTAX;
    it->horizon = horizon == 1;
    return ERR_OK;
}

enum err iterator_read(struct arena *a, struct str text, struct shard_iterator *it) {
    size_t at = str_find(text, version);
    struct str bytes;
    if (at == SIZE_MAX || text.len > ITERATOR_TEXT_MAX) return ERR_SYNTAX;
    struct str arn = str_slice(text, 0, at);
    if (stream_name_parse(arn, &it->stream) != ERR_OK) return ERR_SYNTAX;
    TRY(base64_read(a, str_skip(text, at + version.len), &bytes));
    struct str position = str_skip(bytes, DIGEST_BYTES);
    if (!str_eq(str_slice(bytes, 0, DIGEST_BYTES), digest(a, arn, position))) return ERR_SYNTAX;
    return read_position(position, it);
}
