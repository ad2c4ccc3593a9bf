#include "services/s3/s3-state.h"

enum err s3_state_start(struct cloud *cloud, void **state, struct buf *why) {
    (void)cloud;
    (void)why;
    struct s3_state *s = calloc(1, sizeof *s);
    ASSERT(s != NULL);
    for (size_t i = 0; i < S3_GATE_STRIPES; i++) {
        mutex_init(&s->gate[i]);
    }
    *state = s;
    return ERR_OK;
}

void s3_state_stop(void *state) {
    struct s3_state *s = state;
    for (size_t i = 0; i < S3_GATE_STRIPES; i++) {
        mutex_deinit(&s->gate[i]);
    }
    free(s);
}

enum err s3_run_adding(struct call *call, struct str key, txn_fn *fn, void *arg) {
    struct s3_state *s = call->state;
    DEFER(mutex_release)
    struct mutex *held = mutex_acquire(&s->gate[str_hash(key) % S3_GATE_STRIPES]);
    (void)held;
    return call_run(call, true, fn, arg);
}

enum err s3_run_removing(struct call *call, txn_fn *fn, void *arg) {
    struct s3_state *s = call->state;
    for (size_t i = 0; i < S3_GATE_STRIPES; i++) {
        mutex_lock(&s->gate[i]);
    }
    enum err err = call_run(call, true, fn, arg);
    for (size_t i = S3_GATE_STRIPES; i-- > 0;) {
        mutex_unlock(&s->gate[i]);
    }
    return err;
}
