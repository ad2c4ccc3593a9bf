#include "services/bedrock/inference/tool-calls.h"

#include "shared/codec/json.h"

#define OPEN  "<tool_call>"
#define CLOSE "</tool_call>"

void tool_calls_describe(struct buf *text, const struct bedrock_runtime_tool_configuration *tools) {
    struct json_writer w;
    if (text->len > 0) buf_add_c(text, "\n\n");
    buf_add_c(text, "You can call these tools:\n<tools>\n");
    for (size_t i = 0; i < tools->tools.count; i++) {
        const struct bedrock_runtime_tool_specification *spec = tools->tools.items[i].tool_spec;
        if (spec == NULL) continue;
        json_writer_init(&w, text);
        json_begin_object(&w);
        json_name(&w, STR("name"));
        json_string(&w, spec->name);
        json_name(&w, STR("description"));
        json_string(&w, str_is_set(spec->description) ? spec->description : STR(""));
        if (spec->input_schema != NULL && str_is_set(spec->input_schema->json)) {
            json_name(&w, STR("parameters"));
            json_raw(&w, spec->input_schema->json);
        }
        json_end_object(&w);
        buf_add_char(text, '\n');
    }
    buf_add_c(text, "</tools>\nTo call one, answer with " OPEN
                    "{\"name\": ..., \"arguments\": ...}" CLOSE);
}

void tool_calls_write(struct buf *text, struct str name, struct str input) {
    struct json_writer w;
    buf_add_c(text, OPEN "{\"name\": ");
    json_writer_init(&w, text);
    json_string(&w, name);
    buf_add_c(text, ", \"arguments\": ");
    buf_add(text, str_is_set(input) ? input : STR("{}"));
    buf_add_c(text, "}" CLOSE);
}

size_t tool_calls_plain_len(struct str text) {
    struct str open = STR(OPEN);
    size_t at = str_find(text, open);
    if (at != SIZE_MAX) return at;
    for (size_t n = open.len - 1; n > 0; n--) {
        if (str_ends(text, str_slice(open, 0, n))) return text.len - n;
    }
    return text.len;
}

static struct str as_json(struct call *call, const struct value *v, size_t max) {
    struct buf out = buf_in_arena(call->arena, max * 6 + 64);
    struct json_writer w;
    json_writer_init(&w, &out);
    json_value(&w, v);
    return buf_str(&out);
}

static bool read_one(struct call *call, struct str json, struct tool_call *tool) {
    static const struct str alphabet =
        STR_INIT("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    struct value v;
    if (json_read(call->arena, str_trim(json), &v, NULL) != ERR_OK) return false;
    const struct value *name = value_get(&v, STR("name"));
    const struct value *arguments = value_get(&v, STR("arguments"));
    if (name == NULL || name->kind != VALUE_STRING) return false;
    if (arguments != NULL && arguments->kind != VALUE_OBJECT) return false;

    struct str random = env_random_text(call->cloud->env, call->arena, alphabet, 22);
    *tool = (struct tool_call){
        .id = ARENA_CONCAT(call->arena, STR("tooluse_"), random),
        .name = name->text,
        .input = arguments == NULL ? STR("{}") : as_json(call, arguments, json.len),
    };
    return true;
}

size_t tool_calls_read(struct call *call, struct str text, struct tool_call *calls) {
    size_t n = 0, at = 0;
    while (n < TOOL_CALLS_MAX && (at = str_find(text, STR(OPEN))) != SIZE_MAX) {
        text = str_skip(text, at + strlen(OPEN));
        size_t end = str_find(text, STR(CLOSE));
        if (!read_one(call, str_slice(text, 0, end), &calls[n])) break;
        n++;
        text = str_skip(text, end == SIZE_MAX ? text.len : end);
    }
    return n;
}
