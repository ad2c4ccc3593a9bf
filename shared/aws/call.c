#include "shared/aws/call.h"

const struct aws_error AWS_INTERNAL_FAILURE = {
    .code = STR_INIT("InternalFailure"),
    .shape_name = STR_INIT("InternalFailure"),
    .http_status = 500,
    .server_fault = true,
};
const struct aws_error AWS_SERIALIZATION = {
    .code = STR_INIT("SerializationException"),
    .shape_name = STR_INIT("SerializationException"),
    .http_status = 400,
    .capital_message = true,
};
const struct aws_error AWS_VALIDATION = {
    .code = STR_INIT("ValidationException"),
    .shape_name = STR_INIT("ValidationException"),
    .http_status = 400,
};
const struct aws_error AWS_ACCESS_DENIED = {
    .code = STR_INIT("AccessDeniedException"),
    .shape_name = STR_INIT("AccessDeniedException"),
    .http_status = 403,
};
const struct aws_error AWS_NOT_IMPLEMENTED = {
    .code = STR_INIT("NotImplemented"),
    .shape_name = STR_INIT("NotImplemented"),
    .http_status = 400,
};
const struct aws_error AWS_UNKNOWN_OPERATION = {
    .code = STR_INIT("UnknownOperationException"),
    .shape_name = STR_INIT("UnknownOperationException"),
    .http_status = 404,
};
const struct aws_error AWS_REQUEST_TOO_LARGE = {
    .code = STR_INIT("RequestEntityTooLarge"),
    .shape_name = STR_INIT("RequestEntityTooLarge"),
    .http_status = 413,
};
const struct aws_error AWS_INSUFFICIENT_STORAGE = {
    .code = STR_INIT("InsufficientStorage"),
    .shape_name = STR_INIT("InsufficientStorage"),
    .http_status = 507,
    .server_fault = true,
};

enum outcome call_fail(struct call *call, const struct aws_error *error, struct str message) {
    return call_fail_with(call, error, message, NULL);
}

enum outcome call_failf(struct call *call, const struct aws_error *error, const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct str message = arena_vprintf(call->arena, format, args);
    va_end(args);
    return call_fail_with(call, error, message, NULL);
}

enum outcome call_fail_with(struct call *call, const struct aws_error *error, struct str message,
                            const void *members) {
    call->error = error;
    call->message = arena_str(call->arena, message);
    call->error_members = members;
    return FAILED;
}

void call_add_header(struct call *call, struct str name, struct str value) {
    call->headers = arena_grow(call->arena, call->headers, call->header_count,
                               &call->header_capacity, sizeof call->headers[0]);
    call->headers[call->header_count++] = (struct http_header){name, value};
}

enum err call_run(struct call *call, bool writes, txn_fn *fn, void *arg) {
    enum store_mode mode = call->on_loop ? (writes ? STORE_WRITE_NOWAIT : STORE_READ_NOWAIT)
                                         : (writes ? STORE_WRITE : STORE_READ);
    uint64_t ticket = 0;
    enum err err = store_run(call->cloud->store, mode, fn, arg, &ticket);
    if (ticket > call->ticket) call->ticket = ticket;
    return err;
}

const struct aws_error *call_internal_error(const struct call *call) {
    bool own = call->service != NULL && call->service->internal_error != NULL;
    return own ? call->service->internal_error : &AWS_INTERNAL_FAILURE;
}

enum outcome call_outcome(struct call *call, enum err err) {
    if (err == ERR_OK) return DONE;
    if (err == ERR_WOULD_BLOCK) return AGAIN;
    if (call->error != NULL) return FAILED;
    if (err == ERR_NO_SPACE) {
        return call_fail(call, &AWS_INSUFFICIENT_STORAGE,
                         STR("There is no space left on the disk that holds brume's data. Nothing "
                             "was changed. Free some space and try again."));
    }
    if (err == ERR_READ_ONLY) {
        return call_fail(call, &AWS_ACCESS_DENIED,
                         STR("brume was started with --salvage, to read what is left of a damaged "
                             "store. Nothing can be changed."));
    }
    if (err == ERR_IO) {
        return call_fail(call, call_internal_error(call),
                         STR("The disk that holds brume's data failed; brume's log says where. "
                             "After a write that failed nothing is written until brume is started "
                             "again."));
    }
    if (err == ERR_CORRUPT) {
        return call_fail(call, call_internal_error(call),
                         STR("What is stored is damaged; brume's log names the file. To save the "
                             "rest start brume with --salvage."));
    }
    return call_failf(call, call_internal_error(call), "The store answered: %s.", err_text(err));
}

void call_finish(struct call *call, enum outcome outcome) {
    call->ops->finish(call, outcome);
}

enum err call_send_event(struct call *call, const void *event) {
    return call->ops->send_event(call, event);
}

void call_on_gone(struct call *call, http_gone_fn *fn, void *arg) {
    call->ops->on_gone(call, fn, arg);
}

int64_t call_now_ms(const struct call *call) {
    return env_now_ms(call->cloud->env);
}

struct str call_arn(struct call *call, struct str service, struct str resource) {
    return ARENA_CONCAT(call->arena, STR("arn:aws:"), service, STR(":"), call->region, STR(":"),
                        call->account, STR(":"), resource);
}
