#include "shared/aws/protocol.h"
#include "shared/codec/form.h"

/* Take the next segment off the front; `*rest` begins with '/', or is empty. */
static struct str next_segment(struct str *rest) {
    struct str after = str_skip(*rest, 1);
    size_t end = str_find_char(after, '/');
    if (end == SIZE_MAX) end = after.len;
    *rest = str_skip(after, end);
    return str_slice(after, 0, end);
}

static bool is_label(struct str segment) {
    return segment.len > 2 && segment.ptr[0] == '{' && segment.ptr[segment.len - 1] == '}';
}

static bool is_greedy(struct str segment) {
    return is_label(segment) && segment.ptr[segment.len - 2] == '+';
}

static bool take_label(struct arena *a, struct str name, struct str encoded,
                       struct wire_request *r) {
    struct str value;
    if (encoded.len == 0 || r->label_count == WIRE_LABELS_MAX) return false;
    if (uri_decode(a, encoded, false, &value) != ERR_OK || !str_is_utf8(value)) return false;
    r->labels[r->label_count++] = (struct wire_label){name, value};
    return true;
}

/* "{Key+}" and what follows it in the template, which is literal. */
static bool match_greedy(struct arena *a, struct str name, struct str suffix, struct str path,
                         struct wire_request *r) {
    if (path.len < 1 + suffix.len || !str_ends(path, suffix)) return false;
    return take_label(a, name, str_slice(path, 1, path.len - suffix.len), r);
}

/* A slash at the end counts for nothing: clients differ in it. Not so inside a greedy label. */
static struct str without_last_slash(struct str s) {
    return str_ends(s, STR("/")) ? str_slice(s, 0, s.len - 1) : s;
}

bool uri_match(struct arena *a, struct str template, struct str path, struct wire_request *r) {
    r->label_count = 0;
    struct str pattern = without_last_slash(template), rest = path;
    if (path.len == 0 || path.ptr[0] != '/') return false;

    while (pattern.len > 0) {
        struct str want = next_segment(&pattern);
        if (is_greedy(want)) {
            return match_greedy(a, str_slice(want, 1, want.len - 2), pattern, rest, r);
        }
        if (rest.len == 0) return false;
        struct str got = next_segment(&rest);
        if (!is_label(want)) {
            if (!str_eq(want, got)) return false;
        } else if (!take_label(a, str_slice(want, 1, want.len - 1), got, r)) {
            return false;
        }
    }
    return without_last_slash(rest).len == 0;
}
