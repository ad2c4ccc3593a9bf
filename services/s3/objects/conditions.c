#include "services/s3/objects/conditions.h"

static struct str without_quotes(struct str tag) {
    tag = str_trim(tag);
    if (str_starts(tag, STR("W/"))) tag = str_skip(tag, 2);
    if (tag.len >= 2 && tag.ptr[0] == '"' && tag.ptr[tag.len - 1] == '"') {
        tag = str_slice(tag, 1, tag.len - 1);
    }
    return tag;
}

bool etag_matches(struct str header, struct str etag) {
    struct str piece;
    if (str_eq(str_trim(header), STR("*"))) return true;
    while (str_split(&header, ',', &piece)) {
        if (str_eq(without_quotes(piece), etag)) return true;
    }
    return false;
}

/* HTTP dates have whole seconds. */
static int64_t seconds(int64_t ms) {
    return ms / 1000;
}

enum condition_result read_conditions_check(const struct read_conditions *conditions,
                                            struct str etag, int64_t modified_ms,
                                            const char **failed) {
    const struct read_conditions *c = conditions;
    if (str_is_set(c->if_match)) {
        *failed = "If-Match";
        if (!etag_matches(c->if_match, etag)) return CONDITION_FAILED;
    } else if (c->if_unmodified_since.set) {
        *failed = "If-Unmodified-Since";
        if (seconds(modified_ms) > seconds(c->if_unmodified_since.ms)) return CONDITION_FAILED;
    }
    if (str_is_set(c->if_none_match)) {
        *failed = "If-None-Match";
        if (etag_matches(c->if_none_match, etag)) return CONDITION_NOT_MODIFIED;
    } else if (c->if_modified_since.set) {
        *failed = "If-Modified-Since";
        if (seconds(modified_ms) <= seconds(c->if_modified_since.ms)) return CONDITION_NOT_MODIFIED;
    }
    return CONDITION_MET;
}

enum write_result write_conditions_check(const struct write_conditions *conditions, struct str etag,
                                         const char **failed) {
    if (str_is_set(conditions->if_match)) {
        *failed = "If-Match";
        if (!str_is_set(etag)) return WRITE_MISSING;
        if (!etag_matches(conditions->if_match, etag)) return WRITE_FAILED;
    }
    if (str_is_set(conditions->if_none_match) && str_is_set(etag)) {
        *failed = "If-None-Match";
        return WRITE_FAILED;
    }
    return WRITE_ALLOWED;
}
