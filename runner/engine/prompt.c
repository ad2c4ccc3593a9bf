#include "runner/engine/prompt.h"

enum { TOKENS_MAX = 1 << 26 };

struct token_flags {
    bool first;    /* the model's mark for the beginning, if it has one */
    bool controls; /* control tokens written in the text count */
};

static enum err append(const struct model *m, struct arena *a, struct token_list *tokens,
                       struct str text, struct token_flags flags) {
    if (text.len > TOKENS_MAX / 2) return ERR_TOO_LARGE;
    size_t room = text.len + 8;
    llama_token *items = arena_alloc_raw(a, (tokens->count + room) * sizeof *items);
    if (tokens->count > 0) memcpy(items, tokens->items, tokens->count * sizeof *items);

    int32_t got = llama_tokenize(m->vocab, text.ptr, (int32_t)text.len, items + tokens->count,
                                 (int32_t)room, flags.first, flags.controls);
    if (got < 0) return ERR_TOO_LARGE; /* more tokens than bytes: no vocabulary that we know */
    tokens->items = items;
    tokens->count += (size_t)got;
    return ERR_OK;
}

static enum err not_empty(const struct token_list *tokens) {
    return tokens->count == 0 ? ERR_SYNTAX : ERR_OK;
}

enum err prompt_text_tokens(const struct model *m, struct arena *a, struct str text,
                            struct token_list *tokens) {
    *tokens = (struct token_list){0};
    TRY(append(m, a, tokens, text, (struct token_flags){.first = true}));
    return not_empty(tokens);
}

/* ---- turns ---- */

struct rendering {
    const struct model *model;
    struct arena *arena;
    struct llama_chat_message *messages;
    size_t count;
    bool open; /* ends where the assistant begins to speak */
};

static enum err render(const struct rendering *r, struct str *text) {
    size_t room = 256;
    for (size_t i = 0; i < r->count; i++) {
        room += strlen(r->messages[i].role) + 2 * strlen(r->messages[i].content) + 64;
    }
    for (int attempt = 0; attempt < 2; attempt++) {
        if (room > RUNNER_FRAME_MAX * (size_t)4) return ERR_TOO_LARGE;
        char *out = arena_alloc_raw(r->arena, room);
        int32_t len = llama_chat_apply_template(r->model->chat_template, r->messages, r->count,
                                                r->open, out, (int32_t)room);
        if (len < 0) return ERR_UNSUPPORTED;
        *text = str_n(out, (size_t)len);
        if ((size_t)len <= room) return ERR_OK;
        room = (size_t)len;
    }
    return ERR_TOO_LARGE;
}

static enum err has_control_tokens(const struct model *m, struct arena *a, struct str text,
                                   bool *has) {
    struct token_list tokens = {0};
    TRY(append(m, a, &tokens, text, (struct token_flags){.controls = true}));
    *has = false;
    for (size_t i = 0; i < tokens.count && !*has; i++) {
        *has = llama_vocab_is_control(m->vocab, tokens.items[i]) ||
               llama_vocab_is_eog(m->vocab, tokens.items[i]);
    }
    return ERR_OK;
}

static enum err any_control_tokens(const struct model *m, struct arena *a,
                                   const struct runner_prompt *p, bool *has) {
    *has = false;
    for (size_t i = 0; i < p->turn_count && !*has; i++) {
        TRY(has_control_tokens(m, a, p->turns[i].text, has));
    }
    return ERR_OK;
}

/* A text that no template changes and that nobody else wrote: it stands for turn `i`. */
static struct str placeholder(struct arena *a, size_t i) {
    return arena_printf(a, "@brume%zu\x01turn@", i);
}

/* The template around placeholders, and the turns put in their places as mere text. Tokens can
 * differ from those of the whole text where both meet, so this way is taken only when it must. */
static enum err append_in_pieces(const struct rendering *r, const struct runner_prompt *p,
                                 struct str text, struct token_list *tokens) {
    for (size_t i = 0; i < r->count; i++) {
        struct str mark = placeholder(r->arena, i);
        size_t at = str_find(text, mark);
        if (at == SIZE_MAX) continue; /* the template left this turn out */
        struct token_flags control = {.first = tokens->count == 0, .controls = true};
        TRY(append(r->model, r->arena, tokens, str_slice(text, 0, at), control));
        TRY(append(r->model, r->arena, tokens, p->turns[i].text, (struct token_flags){0}));
        text = str_skip(text, at + mark.len);
    }
    return append(r->model, r->arena, tokens, text,
                  (struct token_flags){.first = tokens->count == 0, .controls = true});
}

static enum err append_turns(const struct rendering *r, const struct runner_prompt *p,
                             bool in_pieces, struct token_list *tokens) {
    for (size_t i = 0; i < r->count; i++) {
        struct str text = in_pieces ? placeholder(r->arena, i) : p->turns[i].text;
        r->messages[i].role = arena_cstr(r->arena, p->turns[i].role);
        r->messages[i].content = arena_cstr(r->arena, text);
    }
    struct str text = {0};
    TRY(render(r, &text));
    if (in_pieces) return append_in_pieces(r, p, text, tokens);
    return append(r->model, r->arena, tokens, text, (struct token_flags){true, true});
}

static enum err chat_tokens(const struct model *m, struct arena *a, const struct runner_prompt *p,
                            struct token_list *tokens) {
    if (p->turn_count == 0) return ERR_SYNTAX;
    bool controls = false;
    TRY(any_control_tokens(m, a, p, &controls));

    /* A last turn of the assistant is the beginning of its answer. */
    const struct runner_turn *last = &p->turns[p->turn_count - 1];
    bool prefilled = p->turn_count > 1 && str_eq(last->role, STR("assistant"));
    struct rendering r = {m, a, NULL, p->turn_count - prefilled, true};
    r.messages = arena_array(a, struct llama_chat_message, p->turn_count);
    TRY(append_turns(&r, p, controls, tokens));
    if (!prefilled) return ERR_OK;
    return append(m, a, tokens, last->text, (struct token_flags){0});
}

enum err prompt_tokens(const struct model *m, struct arena *a, const struct runner_prompt *prompt,
                       struct token_list *tokens) {
    *tokens = (struct token_list){0};
    if (prompt->chat) {
        TRY(chat_tokens(m, a, prompt, tokens));
    } else {
        TRY(append(m, a, tokens, prompt->text, (struct token_flags){true, true}));
    }
    return not_empty(tokens);
}
