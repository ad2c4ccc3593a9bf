#include "runner/engine/sampling.h"

#include <math.h>

static void add(struct llama_sampler *chain, struct llama_sampler *sampler) {
    llama_sampler_chain_add(chain, sampler);
}

static struct llama_sampler *make_chain(const struct runner_sampling *p) {
    if (p->temperature <= 0.0F) return NULL;

    /* llama.cpp reads this seed as "take a random one". */
    uint32_t seed = p->seeded ? p->seed : LLAMA_DEFAULT_SEED;
    if (p->seeded && seed == LLAMA_DEFAULT_SEED) seed--;

    struct llama_sampler *chain =
        llama_sampler_chain_init((struct llama_sampler_chain_params){.no_perf = true});
    if (p->top_k > 0) add(chain, llama_sampler_init_top_k((int32_t)(p->top_k & 0x7FFFFFFF)));
    if (p->top_p > 0.0F && p->top_p < 1.0F) add(chain, llama_sampler_init_top_p(p->top_p, 1));
    add(chain, llama_sampler_init_temp(p->temperature));
    add(chain, llama_sampler_init_dist(seed));
    return chain;
}

enum err sampling_init(struct sampling *s, const struct model *m, struct arena *a,
                       const struct runner_generation *g) {
    *s = (struct sampling){.model = m, .chain = make_chain(&g->sampling)};
    if (g->grammar.len > 0) {
        s->grammar = llama_sampler_init_grammar(m->vocab, arena_cstr(a, g->grammar), "root");
        if (s->grammar == NULL) return ERR_SYNTAX;
    }
    if (s->chain != NULL || s->grammar != NULL) {
        s->candidates = arena_alloc_raw(a, m->facts.vocabulary_size * sizeof *s->candidates);
    }
    return ERR_OK;
}

void sampling_deinit(struct sampling *s) {
    if (s->chain != NULL) llama_sampler_free(s->chain);
    if (s->grammar != NULL) llama_sampler_free(s->grammar);
    *s = (struct sampling){0};
}

static llama_token likeliest(const float *logits, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        if (logits[i] > logits[best]) best = i;
    }
    return (llama_token)best;
}

static llama_token_data_array all_candidates(struct sampling *s, const float *logits) {
    uint32_t count = s->model->facts.vocabulary_size;
    for (uint32_t i = 0; i < count; i++) {
        s->candidates[i] = (llama_token_data){(llama_token)i, logits[i], 0.0F};
    }
    return (llama_token_data_array){s->candidates, count, -1, false};
}

/* Of what is left in `list`. False: nothing that is possible at all. */
static bool choose(struct sampling *s, llama_token_data_array *list, llama_token *token) {
    if (s->chain != NULL) {
        llama_sampler_apply(s->chain, list);
    } else {
        list->selected = 0;
        for (size_t i = 1; i < list->size; i++) {
            if (list->data[i].logit > list->data[list->selected].logit) list->selected = (int64_t)i;
        }
    }
    if (list->selected < 0 || (size_t)list->selected >= list->size) return false;
    *token = list->data[list->selected].id;
    return isfinite(list->data[list->selected].logit);
}

static bool grammar_allows(struct sampling *s, llama_token token) {
    llama_token_data one = {token, 1.0F, 0.0F};
    llama_token_data_array list = {&one, 1, -1, false};
    llama_sampler_apply(s->grammar, &list);
    return isfinite(one.logit);
}

static enum err next_of_grammar(struct sampling *s, const float *logits, llama_token *token) {
    llama_token_data_array list = all_candidates(s, logits);
    if (choose(s, &list, token) && grammar_allows(s, *token)) return ERR_OK;

    list = all_candidates(s, logits);
    llama_sampler_apply(s->grammar, &list);
    return choose(s, &list, token) && grammar_allows(s, *token) ? ERR_OK : ERR_NOT_FOUND;
}

enum err sampling_next(struct sampling *s, int32_t index, llama_token *token) {
    const float *logits = llama_get_logits_ith(s->model->context, index);
    if (logits == NULL) return ERR_NOT_FOUND;

    if (s->grammar != NULL) {
        TRY(next_of_grammar(s, logits, token));
        llama_sampler_accept(s->grammar, *token);
    } else if (s->chain != NULL) {
        llama_token_data_array list = all_candidates(s, logits);
        if (!choose(s, &list, token)) return ERR_NOT_FOUND;
    } else {
        *token = likeliest(logits, s->model->facts.vocabulary_size);
    }
    if (s->chain != NULL) llama_sampler_accept(s->chain, *token);
    return ERR_OK;
}
