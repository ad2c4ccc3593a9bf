#include "services/bedrock/bedrock-service.h"

#include "services/bedrock/bedrock-state.h"
#include "services/bedrock/inference/runner-client.h"
#include "shared/aws/call.h"
#include "shared/aws/gen/bedrock-runtime.h"
#include "shared/aws/gen/bedrock.h"

enum { JANITOR_MS = 1000 };

static void janitor_main(void *arg) {
    struct bedrock_state *s = arg;
    DEFER(mutex_release) struct mutex *held UNUSED = mutex_acquire(&s->lock);
    while (!s->stopping) {
        runner_pool_tick(s->pool);
        cond_wait_ms(&s->wake, &s->lock, JANITOR_MS);
    }
}

static void interrupt(void *state) {
    struct bedrock_state *s = state;
    runner_pool_interrupt(s->pool);
}

static void stop_pool(struct bedrock_state *s) {
    mutex_lock(&s->lock);
    s->stopping = true;
    cond_signal(&s->wake);
    mutex_unlock(&s->lock);
    thread_join(&s->janitor);
    runner_pool_free(s->pool);
    cond_deinit(&s->wake);
    mutex_deinit(&s->lock);
}

static void stop(void *state) {
    struct bedrock_state *s = state;
    if (s->pool != NULL) stop_pool(s);
    arena_free(&s->arena);
    free(s);
}

static enum err start(struct cloud *cloud, void **state, struct buf *why) {
    struct bedrock_state *s = calloc(1, sizeof *s);
    ASSERT(s != NULL);
    enum err err = catalogue_open(&s->catalogue, &s->arena, cloud->settings, why);
    if (err != ERR_OK) {
        stop(s);
        return err;
    }
    *state = s;
    return ERR_OK;
}

static enum err start_runtime(struct cloud *cloud, void **state, struct buf *why) {
    TRY(start(cloud, state, why));
    struct bedrock_state *s = *state;
    s->pool = runner_pool_new(&(struct runner_pool_options){
        .runner = {.verbose = cloud->settings->verbose},
        .env = cloud->env,
        .idle_ms = s->catalogue.idle_ms,
        .budget_bytes = (uint64_t)s->catalogue.memory_bytes,
    });
    mutex_init(&s->lock);
    cond_init(&s->wake);
    enum err err = thread_start(&s->janitor, "bedrock", janitor_main, s);
    if (err == ERR_OK) return ERR_OK;
    runner_pool_free(s->pool);
    s->pool = NULL; /* so that stop does not wait for the janitor */
    return err;
}

const struct service bedrock_service = {
    .facts = &bedrock_facts,
    .operations = bedrock_operations,
    .internal_error = &BEDROCK_INTERNAL_SERVER_EXCEPTION,
    .start = start,
    .stop = stop,
};

const struct service bedrock_runtime_service = {
    .facts = &bedrock_runtime_facts,
    .operations = bedrock_runtime_operations,
    .internal_error = &BEDROCK_RUNTIME_INTERNAL_SERVER_EXCEPTION,
    .start = start_runtime,
    .stop = stop,
    .interrupt = interrupt,
};
