#include "services/s3/objects/range.h"

static const int64_t RANGE_NONE = -1;

struct spec {
    int64_t first, last; /* RANGE_NONE: not given */
};

static bool read_number(struct str text, int64_t *number) {
    uint64_t value = 0;
    *number = RANGE_NONE;
    if (text.len == 0) return true;
    enum err err = str_to_u64(text, &value);
    if (err == ERR_RANGE || value > INT64_MAX) value = INT64_MAX; /* beyond any object */
    *number = (int64_t)value;
    return err != ERR_SYNTAX;
}

static bool read_spec(struct str header, struct spec *spec) {
    struct str rest = str_trim(header), unit, first;
    if (!str_cut(&rest, '=', &unit) || !str_eq_nocase(str_trim(unit), STR("bytes"))) return false;
    rest = str_trim(rest);
    if (!str_cut(&rest, '-', &first)) return false;
    if (!read_number(str_trim(first), &spec->first)) return false;
    if (!read_number(str_trim(rest), &spec->last)) return false;
    if (spec->first == RANGE_NONE) return spec->last != RANGE_NONE;
    return spec->last == RANGE_NONE || spec->first <= spec->last;
}

enum range_kind range_read(struct str header, int64_t size, struct byte_range *range) {
    struct spec spec;
    *range = (struct byte_range){0, size};
    if (!str_is_set(header) || !read_spec(header, &spec)) return RANGE_WHOLE;

    if (spec.first == RANGE_NONE) { /* the last so many */
        if (spec.last == 0 || size == 0) return RANGE_UNSATISFIABLE;
        range->offset = spec.last < size ? size - spec.last : 0;
        range->length = size - range->offset;
        return RANGE_PART;
    }
    if (spec.first >= size) return RANGE_UNSATISFIABLE;
    int64_t last = spec.last == RANGE_NONE || spec.last >= size ? size - 1 : spec.last;
    *range = (struct byte_range){spec.first, last - spec.first + 1};
    return RANGE_PART;
}

enum err range_read_strict(struct str header, int64_t size, struct byte_range *range) {
    struct spec spec;
    if (!read_spec(header, &spec)) return ERR_SYNTAX;
    if (spec.first == RANGE_NONE || spec.last == RANGE_NONE) return ERR_SYNTAX;
    if (spec.last >= size) return ERR_RANGE;
    *range = (struct byte_range){spec.first, spec.last - spec.first + 1};
    return ERR_OK;
}
