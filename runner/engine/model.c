#include "runner/engine/model.h"

#include <errno.h>
#include <ggml-backend.h>
#include <ggml-cpu.h>
#include <stdio.h>
#include <sys/stat.h>
#include <time.h>

#include "runner/engine/processor.h"

enum {
    CONTEXT_DEFAULT = 8192,
    SEQUENCES_DEFAULT = 32,
    GGUF_HEAD_SIZE = 24, /* magic, version, count of tensors, count of values */
    LOG_LINE_MAX = 512,
    SMALL_PARAMETERS = 100000000, /* below this a second thread costs more than it gives */
    TEXT_MAX = RUNNER_NAME_MAX - 1,
};

/* ---- llama.cpp's log: the first complaint is the reason ---- */

struct model_log {
    bool verbose;
    char error[LOG_LINE_MAX];
};

/* "function: error loading model: reason" */
static const char *after_prefix(const char *text) {
    static const char loading[] = "error loading model: ";
    const char *found = strstr(text, loading);
    if (found != NULL) return found + sizeof loading - 1;
    const char *colon = strstr(text, ": ");
    return colon == NULL ? text : colon + 2;
}

static void keep_log(enum ggml_log_level level, const char *text, void *arg) {
    struct model_log *log = arg;
    if (log->verbose) fputs(text, stderr);
    if (level != GGML_LOG_LEVEL_ERROR || log->error[0] != '\0') return;
    (void)snprintf(log->error, sizeof log->error, "%s", after_prefix(text));
}

static void drop_log(enum ggml_log_level level UNUSED, const char *text UNUSED, void *arg UNUSED) {
}

/* ---- texts of the file ---- */

/* Printable ASCII without quotes and backslashes, of a bounded length: see struct runner_facts. */
static struct str clean_text(struct arena *a, const char *text, size_t max) {
    size_t len = strnlen(text, max);
    char *p = arena_alloc(a, len + 1);
    for (size_t i = 0; i < len; i++) {
        bool ok = text[i] >= ' ' && text[i] <= '~' && text[i] != '"' && text[i] != '\\';
        p[i] = text[i];
        if (!ok) p[i] = '?';
    }
    return str_n(p, len);
}

static struct str meta_text(struct model *m, const char *key) {
    char text[RUNNER_NAME_MAX];
    if (llama_model_meta_val_str(m->llama, key, text, sizeof text) < 0) return STR("");
    return clean_text(&m->arena, text, TEXT_MAX);
}

/* ---- chat template ---- */

static const struct llama_chat_message PROBE[] = {
    {"system", "S0"}, {"user", "U1"}, {"assistant", "A2"}, {"user", "U3"}};

enum { PROBE_MAX = 2048, TEMPLATES_MAX = 256 };

static int32_t render_probe(const char *chat_template, char *text) {
    int32_t len =
        llama_chat_apply_template(chat_template, PROBE, ARRAY_LEN(PROBE), true, text, PROBE_MAX);
    return len > PROBE_MAX ? -1 : len;
}

/* llama.cpp recognizes a template but does not say as what: the first of its own that renders the
 * same conversation in the same way is it. */
static const char *template_name(const char *chat_template) {
    char wanted[PROBE_MAX], got[PROBE_MAX];
    const char *names[TEMPLATES_MAX];
    int32_t len = render_probe(chat_template, wanted);
    if (len < 0) return "custom";

    int32_t count = llama_chat_builtin_templates(names, TEMPLATES_MAX);
    if (render_probe("chatml", got) == len && memcmp(got, wanted, (size_t)len) == 0) {
        return "chatml";
    }
    for (int32_t i = 0; i < count && i < TEMPLATES_MAX; i++) {
        if (render_probe(names[i], got) != len) continue;
        if (memcmp(got, wanted, (size_t)len) == 0) return names[i];
    }
    return "custom";
}

static void find_template(struct model *m) {
    const char *own = llama_model_chat_template(m->llama, NULL);
    const char *name = own == NULL || own[0] == '\0' ? "none" : template_name(own);
    bool known = own != NULL && strcmp(name, "custom") != 0 && strcmp(name, "none") != 0;
    m->chat_template = known ? own : "chatml";
    m->facts.chat_template = clean_text(&m->arena, name, TEXT_MAX);
}

/* ---- facts ---- */

static uint32_t at_most(uint64_t value, uint32_t max) {
    return value < max ? (uint32_t)value : max;
}

static void set_sizes(struct model *m, const struct model_options *o) {
    struct runner_facts *f = &m->facts;
    uint32_t sequences = o->sequences == 0 ? SEQUENCES_DEFAULT : o->sequences;
    f->sequences = at_most(sequences, MODEL_SEQUENCES_MAX);
    m->can_share = !llama_model_is_recurrent(m->llama) && !llama_model_is_hybrid(m->llama);
    m->slots = f->sequences + (m->can_share ? MODEL_CACHED_MAX : 0);

    int32_t trained = llama_model_n_ctx_train(m->llama);
    f->context_trained = trained > 0 ? (uint32_t)trained : CONTEXT_DEFAULT;
    uint32_t cells = o->context == 0 ? CONTEXT_DEFAULT : at_most(o->context, MODEL_CONTEXT_MAX);
    f->context_cells = at_most((uint64_t)f->context_trained * m->slots, cells);
    f->context_request = at_most(f->context_trained, f->context_cells);
    f->sequences = at_most(f->sequences, f->context_cells); /* each has a token in every step */
}

/* What attends to the text behind it cannot be continued. */
static bool is_causal(struct model *m) {
    struct str key =
        arena_printf(&m->arena, "%" PRIstr ".attention.causal", STR_ARG(m->facts.architecture));
    return !str_eq(meta_text(m, key.ptr), STR("false"));
}

static uint32_t longest_piece(const struct model *m) {
    size_t longest = 1;
    for (llama_token i = 0; i < llama_vocab_n_tokens(m->vocab); i++) {
        const char *text = llama_vocab_get_text(m->vocab, i);
        size_t len = text == NULL ? 0 : strlen(text);
        if (len > longest) longest = len;
    }
    return (uint32_t)longest;
}

static void set_facts(struct model *m, const struct model_options *o) {
    struct runner_facts *f = &m->facts;
    char text[RUNNER_NAME_MAX];
    (void)llama_model_desc(m->llama, text, sizeof text);
    f->description = clean_text(&m->arena, text, TEXT_MAX);
    f->architecture = meta_text(m, "general.architecture");
    f->name = meta_text(m, "general.name");
    f->parameters = llama_model_n_params(m->llama);
    f->size_bytes = llama_model_size(m->llama);
    f->embedding_size = (uint32_t)llama_model_n_embd_out(m->llama);
    f->vocabulary_size = (uint32_t)llama_vocab_n_tokens(m->vocab);
    f->can_generate = llama_model_has_decoder(m->llama) && !llama_model_has_encoder(m->llama) &&
                      !llama_model_is_diffusion(m->llama) && is_causal(m);
    m->piece_max = longest_piece(m);
    f->threads = o->threads;
    if (f->threads == 0) {
        f->threads = f->parameters < SMALL_PARAMETERS ? 1 : processor_threads_for_model();
    }
    set_sizes(m, o);
    find_template(m);
}

/* ---- loading ---- */

static struct str file_problem(struct arena *a, const char *path) {
    struct stat st;
    FILE *file = fopen(path, "rbe");
    if (file == NULL) return arena_printf(a, "cannot open the model: %s", strerror(errno));

    unsigned char head[GGUF_HEAD_SIZE] = {0};
    size_t got = fread(head, 1, sizeof head, file);
    int failed = fstat(fileno(file), &st);
    (void)fclose(file);
    if (failed != 0 || !S_ISREG(st.st_mode)) return STR("the model is not a regular file");
    if (got < 4 || memcmp(head, "GGUF", 4) != 0) return STR("not a GGUF file");
    if (got < sizeof head) return STR("the GGUF file is truncated");
    return STR("");
}

static bool forward_progress(float progress, void *arg) {
    const struct model_options *o = arg;
    return o->on_progress == NULL || o->on_progress(o->arg, (uint32_t)(progress * 1000.0F));
}

static struct str log_reason(struct arena *a, const struct model_log *log) {
    if (log->error[0] == '\0') return STR("llama.cpp cannot load the model");
    struct str text = clean_text(a, log->error, strcspn(log->error, "\n"));
    return arena_printf(a, "cannot load the model: %" PRIstr, STR_ARG(text));
}

static enum err load_weights(struct model *m, const char *path, const struct model_options *o,
                             bool only_check) {
    struct llama_model_params params = llama_model_default_params();
    params.n_gpu_layers = 0;
    params.no_alloc = only_check;
    if (only_check) params.load_mode = LLAMA_LOAD_MODE_NONE;
    params.progress_callback = forward_progress;
    params.progress_callback_user_data = (void *)(uintptr_t)o;
    m->llama = llama_model_load_from_file(path, params);
    if (m->llama == NULL) return ERR_UNSUPPORTED;
    m->vocab = llama_model_get_vocab(m->llama);
    if (llama_vocab_n_tokens(m->vocab) <= 0) return ERR_UNSUPPORTED;
    set_facts(m, o);
    return ERR_OK;
}

/* Threads that sleep between steps: the machine has other work than this model. */
static void make_threads(struct model *m) {
    struct ggml_threadpool_params params = ggml_threadpool_params_default((int)m->facts.threads);
    params.poll = 0;
    m->threads = ggml_threadpool_new(&params);
    if (m->threads != NULL) llama_attach_threadpool(m->context, m->threads, m->threads);
}

static enum err make_context(struct model *m) {
    if (!m->facts.can_generate) return ERR_OK;

    struct llama_context_params params = llama_context_default_params();
    params.n_ctx = m->facts.context_cells;
    params.n_batch = MODEL_BATCH_MAX;
    params.n_ubatch = MODEL_BATCH_MAX;
    params.n_seq_max = m->slots;
    params.n_outputs_max = m->slots;
    params.n_threads = (int32_t)m->facts.threads;
    params.n_threads_batch = (int32_t)m->facts.threads;
    params.kv_unified = true; /* sharing a prefix is then a matter of owners, not of copies */
    params.no_perf = true;
    m->context = llama_init_from_model(m->llama, params);
    if (m->context == NULL) return ERR_UNSUPPORTED;
    if (llama_get_memory(m->context) == NULL) {
        llama_free(m->context);
        m->context = NULL;
        m->facts.can_generate = false;
        return ERR_OK;
    }
    make_threads(m);
    return ERR_OK;
}

static int64_t now_ms(void) {
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static enum err load(struct model *m, const char *path, const struct model_options *o,
                     bool only_check) {
    TRY(load_weights(m, path, o, only_check));
    return only_check ? ERR_OK : make_context(m);
}

static enum err open_with(struct model *m, const char *path, const struct model_options *o,
                          bool only_check, struct str *reason) {
    *m = (struct model){0};
    *reason = file_problem(&m->arena, path);
    if (reason->len > 0) return ERR_UNSUPPORTED;

    int64_t start = now_ms();
    struct model_log log = {.verbose = o->verbose};
    llama_log_set(keep_log, &log);
    llama_backend_init();
    enum err err = load(m, path, o, only_check);
    if (err != ERR_OK) *reason = log_reason(&m->arena, &log);
    if (!o->verbose)
        llama_log_set(drop_log, NULL);
    else
        llama_log_set(NULL, NULL);
    m->facts.load_ms = (uint32_t)(now_ms() - start);
    return err;
}

enum err model_open(struct model *m, const char *path, const struct model_options *options,
                    struct str *reason) {
    return open_with(m, path, options, false, reason);
}

enum err model_check(struct model *m, const char *path, const struct model_options *options,
                     struct str *reason) {
    return open_with(m, path, options, true, reason);
}

void model_close(struct model *m) {
    if (m->context != NULL) llama_free(m->context);
    if (m->threads != NULL) ggml_threadpool_free(m->threads);
    if (m->llama != NULL) llama_model_free(m->llama);
    arena_free(&m->arena);
    *m = (struct model){0};
}

struct str model_token_piece(const struct model *m, llama_token token, char *piece) {
    int32_t len = llama_token_to_piece(m->vocab, token, piece, MODEL_PIECE_MAX, 0, false);
    return len > 0 ? str_n(piece, (size_t)len) : STR("");
}
