/* What a client may say about an object. Sources: API reference of PutObject; User Guide, "Working
 * with object metadata", "Categorizing your storage using tags". */
#include "services/s3/objects/object.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/base64.h"
#include "shared/codec/form.h"

enum { METADATA_MAX = 2048, TAGS_MAX = 10, TAG_KEY_MAX = 128, TAG_VALUE_MAX = 256 };

static bool is_chunked(struct str coding) {
    return str_eq_nocase(str_trim(coding), STR("aws-chunked"));
}

static bool has_chunked(struct str encoding) {
    struct str piece;
    while (str_split(&encoding, ',', &piece)) {
        if (is_chunked(piece)) return true;
    }
    return false;
}

/* aws-chunked says how a body travels, not what it is. */
static struct str without_chunked(struct arena *a, struct str encoding) {
    if (!has_chunked(encoding)) return encoding;
    struct buf out = buf_in_arena(a, encoding.len + 1);
    struct str rest = encoding, piece;
    while (str_split(&rest, ',', &piece)) {
        piece = str_trim(piece);
        if (piece.len == 0 || is_chunked(piece)) continue;
        if (out.len > 0) buf_add_char(&out, ',');
        buf_add(&out, piece);
    }
    return out.len > 0 ? buf_str(&out) : (struct str){0};
}

static enum outcome check_metadata(struct call *call, const struct str_map *metadata) {
    size_t size = 0;
    for (size_t i = 0; i < metadata->count; i++) {
        size += metadata->items[i].key.len + metadata->items[i].value.len;
    }
    if (size <= METADATA_MAX) return DONE;
    struct s3_metadata_too_large *members = arena_new(call->arena, struct s3_metadata_too_large);
    members->size = OPT_LONG((int64_t)size);
    members->max_size_allowed = OPT_LONG(METADATA_MAX);
    return call_fail_with(call, &S3_METADATA_TOO_LARGE,
                          STR("Your metadata headers exceed the maximum allowed metadata size"),
                          members);
}

static enum outcome check_storage_class(struct call *call, struct str *class) {
    static const struct str known[] = {
        STR_INIT("REDUCED_REDUNDANCY"),  STR_INIT("STANDARD_IA"), STR_INIT("ONEZONE_IA"),
        STR_INIT("INTELLIGENT_TIERING"), STR_INIT("GLACIER"),     STR_INIT("DEEP_ARCHIVE"),
        STR_INIT("GLACIER_IR"),
    };
    if (str_eq(*class, STR("STANDARD"))) *class = (struct str){0};
    if (!str_is_set(*class)) return DONE;
    for (size_t i = 0; i < ARRAY_LEN(known); i++) {
        if (str_eq(known[i], *class)) return DONE;
    }
    struct s3_invalid_storage_class *members =
        arena_new(call->arena, struct s3_invalid_storage_class);
    members->storage_class_requested = *class;
    return call_fail_with(call, &S3_INVALID_STORAGE_CLASS,
                          STR("The storage class you specified is not valid"), members);
}

static enum outcome check_encryption(struct call *call, struct str *encryption) {
    if (str_eq(*encryption, STR("AES256"))) *encryption = (struct str){0};
    if (!str_is_set(*encryption) || str_eq(*encryption, STR("aws:kms")) ||
        str_eq(*encryption, STR("aws:kms:dsse"))) {
        return DONE;
    }
    return s3_fail_argument(call, "The encryption method specified is not supported",
                            "x-amz-server-side-encryption", *encryption);
}

static enum outcome fail_tags(struct call *call, struct str tagging) {
    return s3_fail_argument(call,
                            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded "
                            "URL query parameters without tag name duplicates.",
                            "x-amz-tagging", tagging);
}

static enum outcome check_tag(struct call *call, const struct form_pair *tag) {
    const char *wrong = NULL;
    if (tag->name.len == 0 || str_utf8_len(tag->name) > TAG_KEY_MAX) {
        wrong = "The TagKey you have provided is invalid";
    } else if (str_utf8_len(tag->value) > TAG_VALUE_MAX) {
        wrong = "The TagValue you have provided is invalid";
    } else if (str_starts_nocase(tag->name, STR("aws:"))) {
        wrong = "Your TagKey cannot be prefixed with aws:";
    }
    if (wrong == NULL) return DONE;
    struct s3_invalid_tag *members = arena_new(call->arena, struct s3_invalid_tag);
    members->tag_key = tag->name;
    members->tag_value = tag->value;
    return call_fail_with(call, &S3_INVALID_TAG, str_c(wrong), members);
}

enum outcome object_tagging_check(struct call *call, struct str tagging) {
    struct form form;
    if (tagging.len == 0) return DONE;
    if (form_read(call->arena, tagging, true, &form) != ERR_OK) return fail_tags(call, tagging);
    if (form.count > TAGS_MAX) {
        return call_fail(call, &S3_BAD_REQUEST, STR("Object tags cannot be greater than 10"));
    }
    for (size_t i = 0; i < form.count; i++) {
        if (check_tag(call, &form.pairs[i]) != DONE) return FAILED;
        for (size_t k = 0; k < i; k++) {
            if (str_eq(form.pairs[i].name, form.pairs[k].name)) return fail_tags(call, tagging);
        }
    }
    return DONE;
}

enum outcome object_headers_check(struct call *call, struct object_headers *headers) {
    headers->content_encoding = without_chunked(call->arena, headers->content_encoding);
    if (headers->content_type.len == 0) headers->content_type = (struct str){0};
    if (check_metadata(call, &headers->metadata) != DONE) return FAILED;
    if (check_storage_class(call, &headers->storage_class) != DONE) return FAILED;
    if (check_encryption(call, &headers->encryption) != DONE) return FAILED;
    return object_tagging_check(call, headers->tagging);
}

static bool is_ascii(struct str s) {
    for (size_t i = 0; i < s.len; i++) {
        if ((unsigned char)s.ptr[i] >= 0x80) return false;
    }
    return true;
}

/* S3 takes the bytes of a header for ISO 8859-1, whatever the client meant. Source: User Guide,
 * "Working with object metadata", user-defined object metadata. */
static struct str encoded_word(struct arena *a, struct str value) {
    struct buf utf8 = buf_in_arena(a, 2 * value.len + 1);
    struct buf word = buf_in_arena(a, 3 * value.len + 32);
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        if (c >= 0x80) buf_add_char(&utf8, (char)(0xc0 | (c >> 6)));
        buf_add_char(&utf8, (char)(c >= 0x80 ? (0x80 | (c & 0x3f)) : c));
    }
    buf_add(&word, STR("=?UTF-8?B?"));
    base64_add(&word, buf_str(&utf8));
    buf_add(&word, STR("?="));
    return buf_str(&word);
}

struct str_map object_metadata(struct arena *a, const struct str_map *stored) {
    struct str_map out = {arena_array(a, struct str_entry, stored->count), stored->count};
    for (size_t i = 0; i < stored->count; i++) {
        out.items[i] = stored->items[i];
        if (!is_ascii(out.items[i].value)) {
            out.items[i].value = encoded_word(a, out.items[i].value);
        }
    }
    return out;
}

size_t object_tag_count(struct str tagging) {
    size_t count = 0;
    struct str piece;
    if (tagging.len == 0) return 0;
    while (str_split(&tagging, '&', &piece)) {
        if (piece.len > 0) count++;
    }
    return count;
}
