/* CopyObject. The copy is an object of its own, received again from the source's bytes: one that
 * was uploaded in parts gets a plain etag and a checksum of the whole. */
#include "services/s3/objects/copy-source.h"
#include "services/s3/objects/publish.h"
#include "services/s3/s3-errors.h"
#include "shared/aws/gen/s3.h"
#include "shared/os/file.h"

static const int64_t COPY_MAX = 5LL * 1024 * 1024 * 1024;

static enum outcome check_directive(struct call *call, struct str directive, const char *name) {
    bool known = !str_is_set(directive) || str_eq(directive, STR("COPY")) ||
                 str_eq(directive, STR("REPLACE"));
    if (known) return DONE;
    struct str message = arena_printf(call->arena, "Unknown %s directive.", name);
    const char *header =
        str_eq_c(STR("metadata"), name) ? "x-amz-metadata-directive" : "x-amz-tagging-directive";
    return s3_fail_argument(call, message.ptr, header, directive);
}

static bool replaces(struct str directive) {
    return str_eq(directive, STR("REPLACE"));
}

/* Onto itself without a change is refused. */
static enum outcome check_change(struct call *call, const struct s3_copy_object_in *in,
                                 const struct object_query *source) {
    bool same = str_eq(in->bucket, source->bucket.name) && str_eq(in->key, source->key);
    bool changes = replaces(in->metadata_directive) || str_is_set(in->storage_class) ||
                   str_is_set(in->website_redirect_location) ||
                   str_is_set(in->server_side_encryption);
    if (!same || changes) return DONE;
    return s3_fail_request(call, "This copy request is illegal because it is trying to copy an "
                                 "object to itself without changing the object's metadata, storage "
                                 "class, website redirect location or encryption attributes.");
}

/* What is copied from the source; storage class, redirect and encryption never are. */
static void inherit(const struct s3_copy_object_in *in, const struct object_headers *source,
                    struct object_headers *headers) {
    struct object_headers asked = *headers;
    if (!replaces(in->metadata_directive)) {
        *headers = *source;
        headers->storage_class = asked.storage_class;
        headers->website_redirect_location = asked.website_redirect_location;
        headers->encryption = asked.encryption;
        headers->kms_key_id = asked.kms_key_id;
    }
    headers->tagging = replaces(in->tagging_directive) ? asked.tagging : source->tagging;
}

static enum outcome choose_checksum(struct call *call, struct str algorithm,
                                    const struct object_checksum *source,
                                    enum checksum_kind *kind) {
    *kind = source->is_set ? source->kind : CHECKSUM_CRC64NVME;
    if (!str_is_set(algorithm) || checksum_kind_named(algorithm, kind)) return DONE;
    return s3_fail_request(call, "Value for x-amz-checksum-algorithm header is invalid.");
}

static enum outcome receive(struct publication *p, const struct object_found *source,
                            enum checksum_kind kind) {
    struct call *call = p->call;
    struct content_request wanted = {COPY_MAX, {kind}, 1};
    struct content_result got;
    struct content_reader reader;
    const struct content *content = &source->object.content;
    content_reader_init(&reader, content, source->fd, 0, content->size);
    enum err err = content_receive(call, &reader.base, &wanted, &got);
    if (err != ERR_OK) return content_outcome(call, err, &wanted);

    p->object.etag = checksum_hex(call->arena, &got.md5);
    p->object.content = got.content;
    p->object.checksum = (struct object_checksum){true, kind, false, 0, got.sums[0]};
    return DONE;
}

static enum outcome copy(struct publication *p, const struct s3_copy_object_in *in,
                         const struct object_found *source) {
    struct call *call = p->call;
    enum checksum_kind kind;
    if (source->object.content.size > COPY_MAX) {
        return s3_fail_request(call, "The specified copy source is larger than the maximum "
                                     "allowable size for a copy source: 5368709120");
    }
    inherit(in, &source->object.headers, &p->object.headers);
    if (object_headers_check(call, &p->object.headers) != DONE) return FAILED;
    if (choose_checksum(call, in->checksum_algorithm, &source->object.checksum, &kind) != DONE) {
        return FAILED;
    }
    enum outcome outcome = receive(p, source, kind);
    if (outcome == DONE) outcome = publication_run(p);
    if (outcome != DONE) content_discard(call, &p->object.content);
    return outcome;
}

static enum outcome check_in(struct call *call, const struct s3_copy_object_in *in,
                             struct object_query *query, struct publication *p) {
    if (str_is_set(in->sse_customer_algorithm) ||
        str_is_set(in->copy_source_sse_customer_algorithm)) {
        return s3_fail_not_implemented(call, "x-amz-server-side-encryption-customer-algorithm");
    }
    if (object_key_check(call, in->key) != DONE) return FAILED;
    if (copy_source_read(call, in->copy_source, query) != DONE) return FAILED;
    if (check_directive(call, in->metadata_directive, "metadata") != DONE) return FAILED;
    if (check_directive(call, in->tagging_directive, "tagging") != DONE) return FAILED;
    if (check_change(call, in, query) != DONE) return FAILED;
    if (write_conditions_read(call, in->if_match, in->if_none_match, &p->conditions) != DONE) {
        return FAILED;
    }
    return publication_check(p);
}

static void answer(const struct publication *p, struct s3_copy_object_out *out) {
    struct arena *a = p->call->arena;
    struct s3_copy_object_result *r = arena_new(a, struct s3_copy_object_result);
    struct str *slots[] = CHECKSUM_SLOTS(r);
    r->etag = object_etag_text(a, p->object.etag);
    r->last_modified = OPT_TIME(p->object.modified_ms);
    r->checksum_type = checksum_type_name(&p->object.checksum);
    checksum_put(a, &p->object.checksum, slots);
    out->copy_object_result = r;
    out->server_side_encryption = object_encryption(&p->object.headers);
    out->sse_kms_key_id = p->object.headers.kms_key_id;
}

enum outcome s3_copy_object(struct call *call, const struct s3_copy_object_in *in,
                            struct s3_copy_object_out *out) {
    struct object_query query = COPY_SOURCE_QUERY(in);
    struct object_found source;
    struct publication p = {
        .call = call,
        .bucket = {in->bucket, in->expected_bucket_owner},
        .key = in->key,
        .object = {.modified_ms = call_now_ms(call), .headers = OBJECT_HEADERS(in)},
    };
    if (check_in(call, in, &query, &p) != DONE) return FAILED;
    enum outcome outcome = object_find(call, &query, true, &source);
    if (outcome != DONE) return outcome;
    outcome = copy(&p, in, &source);
    file_close(source.fd);
    if (outcome != DONE) return outcome;
    answer(&p, out);
    return DONE;
}
