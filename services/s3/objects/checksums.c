#include "services/s3/objects/checksums.h"

#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"
#include "shared/codec/base64.h"

enum { TEXT_MAX = 128 };

/* The names of all members, also of those algorithms that are not ours. */
static const struct algorithm {
    struct str name, header;
    size_t size;
} algorithms[CHECKSUM_MEMBERS] = {
    [CHECKSUM_CRC32] = {STR_INIT("CRC32"), STR_INIT("x-amz-checksum-crc32"), 4},
    [CHECKSUM_CRC32C] = {STR_INIT("CRC32C"), STR_INIT("x-amz-checksum-crc32c"), 4},
    [CHECKSUM_CRC64NVME] = {STR_INIT("CRC64NVME"), STR_INIT("x-amz-checksum-crc64nvme"), 8},
    [CHECKSUM_SHA1] = {STR_INIT("SHA1"), STR_INIT("x-amz-checksum-sha1"), 20},
    [CHECKSUM_SHA256] = {STR_INIT("SHA256"), STR_INIT("x-amz-checksum-sha256"), 32},
    [CHECKSUM_SHA512] = {STR_INIT("SHA512"), STR_INIT("x-amz-checksum-sha512"), 64},
    [CHECKSUM_MD5] = {STR_INIT("MD5"), STR_INIT("x-amz-checksum-md5"), 16},
    [CHECKSUM_COUNT] = {STR_INIT("XXHASH64"), STR_INIT("x-amz-checksum-xxhash64"), 8},
    [CHECKSUM_COUNT + 1] = {STR_INIT("XXHASH3"), STR_INIT("x-amz-checksum-xxhash3"), 8},
    [CHECKSUM_COUNT + 2] = {STR_INIT("XXHASH128"), STR_INIT("x-amz-checksum-xxhash128"), 16},
};

struct str checksum_name(enum checksum_kind kind) {
    return algorithms[kind].name;
}

bool checksum_kind_named(struct str name, enum checksum_kind *kind) {
    for (size_t i = 0; i < CHECKSUM_COUNT; i++) {
        if (!str_eq_nocase(algorithms[i].name, name)) continue;
        *kind = (enum checksum_kind)i;
        return true;
    }
    return false;
}

struct str checksum_type_name(const struct object_checksum *checksum) {
    return checksum->composite ? STR("COMPOSITE") : STR("FULL_OBJECT");
}

struct str checksum_text(struct arena *a, const struct object_checksum *checksum) {
    struct buf text = buf_in_arena(a, TEXT_MAX);
    base64_add(&text, checksum_str(&checksum->value));
    if (checksum->composite) buf_printf(&text, "-%u", checksum->part_count);
    return buf_str(&text);
}

void checksum_put(struct arena *a, const struct object_checksum *checksum,
                  struct str *const slots[CHECKSUM_COUNT]) {
    if (checksum->is_set) *slots[checksum->kind] = checksum_text(a, checksum);
}

enum err checksum_read(struct arena *a, enum checksum_kind kind, struct str text, struct str *raw) {
    if (base64_read(a, text, raw) != ERR_OK) return ERR_SYNTAX;
    return raw->len == algorithms[kind].size ? ERR_OK : ERR_SYNTAX;
}

/* ---- what comes with a body ---- */

static enum outcome fail_value(struct call *call, size_t algorithm) {
    return call_failf(call, &S3_INVALID_REQUEST, "Value for %" PRIstr " header is invalid.",
                      STR_ARG(algorithms[algorithm].header));
}

static enum outcome fail_many(struct call *call) {
    return s3_fail_request(call, "Expecting a single x-amz-checksum- header. Multiple checksum "
                                 "Types are not allowed.");
}

static enum outcome choose(struct call *call, size_t algorithm, struct checksum_request *request) {
    if (algorithm >= CHECKSUM_COUNT) {
        struct str header = algorithms[algorithm].header;
        return s3_fail_not_implemented(call, arena_cstr(call->arena, header));
    }
    if (request->has_kind) return fail_many(call);
    request->has_kind = true;
    request->kind = (enum checksum_kind)algorithm;
    return DONE;
}

static enum outcome read_members(struct call *call, const struct str sent[CHECKSUM_MEMBERS],
                                 struct checksum_request *request) {
    for (size_t i = 0; i < CHECKSUM_MEMBERS; i++) {
        if (!str_is_set(sent[i])) continue;
        if (choose(call, i, request) != DONE) return FAILED;
        if (checksum_read(call->arena, request->kind, sent[i], &request->value) != ERR_OK) {
            return fail_value(call, i);
        }
    }
    return DONE;
}

static enum outcome read_trailer(struct call *call, struct checksum_request *request) {
    struct str named = {0};
    if (call->http != NULL) named = str_trim(http_header_get(call->http, STR("x-amz-trailer")));
    if (named.len == 0) return DONE;
    for (size_t i = 0; i < CHECKSUM_MEMBERS; i++) {
        if (!str_eq_nocase(algorithms[i].header, named)) continue;
        request->in_trailer = true;
        return choose(call, i, request);
    }
    return s3_fail_request(call,
                           "The value specified in the x-amz-trailer header is not supported");
}

static enum outcome read_md5(struct call *call, struct str text, struct checksum_request *request) {
    if (!str_is_set(text)) return DONE;
    if (checksum_read(call->arena, CHECKSUM_MD5, text, &request->md5) == ERR_OK) return DONE;
    struct s3_invalid_digest *members = arena_new(call->arena, struct s3_invalid_digest);
    members->content_md5 = text;
    return call_fail_with(call, &S3_INVALID_DIGEST,
                          STR("The Content-MD5 you specified was invalid."), members);
}

static enum outcome check_algorithm(struct call *call, struct str algorithm,
                                    const struct checksum_request *request) {
    if (!str_is_set(algorithm)) return DONE;
    if (!request->has_kind) {
        return s3_fail_request(call, "x-amz-sdk-checksum-algorithm specified, but no corresponding "
                                     "x-amz-checksum-* or x-amz-trailer headers were found.");
    }
    if (str_eq_nocase(algorithm, checksum_name(request->kind))) return DONE;
    return s3_fail_request(call, "Value for x-amz-sdk-checksum-algorithm header is invalid.");
}

enum outcome checksum_request_read(struct call *call, const struct str sent[CHECKSUM_MEMBERS],
                                   struct str algorithm, struct str content_md5,
                                   struct checksum_request *request) {
    *request = (struct checksum_request){.kind = CHECKSUM_CRC64NVME};
    if (read_members(call, sent, request) != DONE) return FAILED;
    if (read_trailer(call, request) != DONE) return FAILED;
    if (check_algorithm(call, algorithm, request) != DONE) return FAILED;
    return read_md5(call, content_md5, request);
}

static struct str as_base64(struct arena *a, struct str raw) {
    struct buf text = buf_in_arena(a, TEXT_MAX);
    base64_add(&text, raw);
    return buf_str(&text);
}

static enum outcome fail_digest(struct call *call, const char *message, struct str expected,
                                const struct checksum_value *computed) {
    struct s3_bad_digest *members = arena_new(call->arena, struct s3_bad_digest);
    members->expected_digest = as_base64(call->arena, expected);
    members->calculated_digest = as_base64(call->arena, checksum_str(computed));
    return call_fail_with(call, &S3_BAD_DIGEST, str_c(message), members);
}

enum outcome checksum_request_check(struct call *call, const struct checksum_request *request,
                                    struct body_reader *reader, const struct checksum_value *md5,
                                    const struct checksum_value *sum) {
    if (str_is_set(request->md5) && !str_eq(request->md5, checksum_str(md5))) {
        return fail_digest(call, "The Content-MD5 you specified did not match what we received.",
                           request->md5, md5);
    }
    if (!request->has_kind) return DONE;
    struct str expected = request->value;
    if (request->in_trailer) {
        struct str text = {0};
        if (reader != NULL) text = reader->trailer(reader, algorithms[request->kind].header);
        if (!str_is_set(text)) {
            return call_fail(call, &S3_MALFORMED_TRAILER_ERROR,
                             STR("The request contained trailing data that was not well-formed or "
                                 "did not conform to our published schema."));
        }
        if (checksum_read(call->arena, request->kind, str_trim(text), &expected) != ERR_OK) {
            return fail_value(call, request->kind);
        }
    }
    if (str_eq(expected, checksum_str(sum))) return DONE;
    return call_failf(call, &S3_BAD_DIGEST,
                      "The %" PRIstr " you specified did not match the calculated checksum.",
                      STR_ARG(checksum_name(request->kind)));
}

/* ---- multipart uploads ---- */

static uint64_t to_number(const struct checksum_value *v) {
    uint64_t number = 0;
    for (size_t i = 0; i < v->len; i++) {
        number = number << 8 | v->bytes[i];
    }
    return number;
}

void checksum_join(struct checksum_joiner *joiner, const struct checksum_value *part,
                   int64_t size) {
    uint64_t crc = to_number(part);
    joiner->crc = joiner->begun ? crc_combine(joiner->kind, joiner->crc, crc, (uint64_t)size) : crc;
    joiner->begun = true;
}

struct checksum_value checksum_joined(const struct checksum_joiner *joiner) {
    struct checksum_value v = {.len = algorithms[joiner->kind].size};
    for (size_t i = 0; i < v.len; i++) {
        v.bytes[i] = (unsigned char)(joiner->crc >> (8 * (v.len - 1 - i)));
    }
    return v;
}
