/* A part that comes in, from a body or from another object. */
#include "services/s3/multipart/upload.h"
#include "services/s3/s3-errors.h"
#include "services/s3/s3-keys.h"
#include "services/s3/s3-state.h"
#include "shared/aws/gen/s3.h"

static const int64_t PART_MAX = 5LL * 1024 * 1024 * 1024;

/* A part must be summed by the upload's algorithm, where the client chose one. */
static enum outcome check_algorithm(const struct part_arrival *p) {
    const struct upload_record *u = &p->upload;
    if (!u->named || !p->sums.has_kind || u->kind == p->sums.kind) return DONE;
    struct arena *a = p->call->arena;
    return call_failf(p->call, &S3_INVALID_REQUEST,
                      "Checksum Type mismatch occurred, expected checksum Type: %" PRIstr
                      ", actual checksum Type: %" PRIstr,
                      STR_ARG(arena_lower(a, checksum_name(u->kind))),
                      STR_ARG(arena_lower(a, checksum_name(p->sums.kind))));
}

enum outcome part_arrival_begin(struct part_arrival *arrival) {
    struct call *call = arrival->call;
    if (arrival->number < 1 || arrival->number > PART_NUMBER_MAX) {
        return s3_fail_argument(call,
                                "Part number must be an integer between 1 and 10000, inclusive",
                                "partNumber", arena_printf(call->arena, "%u", arrival->number));
    }
    if (upload_look(call, &arrival->name, &arrival->upload) != DONE) return FAILED;
    return check_algorithm(arrival);
}

static enum err put(struct txn *txn, void *arg) {
    struct part_arrival *p = arg;
    struct arena *a = p->call->arena;
    struct upload_found found;
    struct part_record there;
    struct str value = {0}, key = s3_key_part(a, p->name.id, p->number);
    TRY(upload_find(p->call, txn, &p->name, true, &found));
    enum err err = txn_get_for_update(txn, a, key, &value);
    if (err == ERR_OK) {
        TRY(part_record_read(value, &there));
        TRY(content_unlink(txn, &there.content));
    } else if (err != ERR_NOT_FOUND) {
        return err;
    }
    TRY(content_link(txn, &p->part.content));
    return txn_put(txn, key, part_record_write(a, &p->part));
}

static enum outcome store_part(struct part_arrival *p, struct body_reader *reader,
                               const struct content_result *got) {
    struct call *call = p->call;
    const struct checksum_value *sum = &got->sums[p->sums.kind == p->upload.kind ? 0 : 1];
    p->part = (struct part_record){
        .number = p->number,
        .modified_ms = call_now_ms(call),
        .md5 = got->md5,
        .checksum = {true, p->upload.kind, false, 0, got->sums[0]},
        .content = got->content,
    };
    p->asked = (struct object_checksum){true, p->sums.kind, false, 0, *sum};
    if (checksum_request_check(call, &p->sums, reader, &got->md5, sum) != DONE) return FAILED;
    return call_outcome(call, s3_run_adding(call, p->name.id, put, p));
}

enum outcome part_arrival_receive(struct part_arrival *arrival, struct body_reader *reader) {
    struct call *call = arrival->call;
    if (!arrival->sums.has_kind) arrival->sums.kind = arrival->upload.kind;
    struct content_request wanted = {PART_MAX, {arrival->upload.kind, arrival->sums.kind}, 1};
    if (arrival->sums.kind != arrival->upload.kind) wanted.sum_count = 2;

    struct content_result got;
    enum err err = content_receive(call, reader, &wanted, &got);
    if (err != ERR_OK) return content_outcome(call, err, &wanted);
    enum outcome outcome = store_part(arrival, reader, &got);
    if (outcome != DONE) content_discard(call, &got.content);
    return outcome;
}
