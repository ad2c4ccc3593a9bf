/* Converse's messages as turns: what is taken, what is refused and in which words. */
#include "services/bedrock/inference/conversation.h"

#include "shared/aws/protocol.h"
#include "shared/base/test.h"

struct fixture {
    struct env_fake env;
    struct cloud cloud;
    struct arena arena;
    struct call call;
    struct inference *inference;
    struct bedrock_runtime_converse_in in;
};

static const struct inference_ops no_ops = {0};
static const struct model no_model = {0};

/* JSON with ' for ". */
static enum outcome read_conversation(struct fixture *f, const char *json) {
    *f = (struct fixture){0};
    env_fake_init(&f->env, 1795168800000, 1);
    f->cloud.env = &f->env.env;
    f->call = (struct call){.arena = &f->arena, .cloud = &f->cloud};
    char *text = (char *)(uintptr_t)arena_printf(&f->arena, "%s", json).ptr;
    for (char *c = text; *c != '\0'; c++) {
        if (*c == '\'') *c = '"';
    }
    const struct shape *shape = bedrock_runtime_facts.operations[BEDROCK_RUNTIME_CONVERSE].input;
    CHECK(shape_from_json(&f->arena, shape, str_c(text), &f->in) == ERR_OK, json);
    f->inference = inference_new(&f->call, &no_model, &no_ops);
    struct conversation c = {
        .messages = &f->in.messages,
        .system = &f->in.system,
        .config = f->in.inference_config,
        .tools = f->in.tool_config,
        .more_fields = f->in.additional_model_request_fields,
    };
    return conversation_read(f->inference, &c);
}

#define HELLO "{'role':'user','content':[{'text':'hello'}]}"

TEST(turns) {
    struct fixture f;
    CHECK(read_conversation(
              &f, "{'system':[{'text':'Be kind.'},{'cachePoint':{'type':'default'}},"
                  "{'text':'Be brief.'}],'messages':["
                  "{'role':'user','content':[{'text':'a'},{'text':'b'}]},"
                  "{'role':'assistant','content':[{'text':'so '},{'toolUse':{'toolUseId':'1',"
                  "'name':'f','input':{'x':1}}}]},"
                  "{'role':'user','content':[{'toolResult':{'toolUseId':'1','content':["
                  "{'text':'warm'},{'json':{'c':20}}]}}]}]}") == DONE,
          "a conversation with a tool");
    static const struct {
        const char *role, *text;
    } want[] = {
        {"system", "Be kind.\nBe brief."},
        {"user", "ab"},
        {"assistant", "so <tool_call>{\"name\": \"f\", \"arguments\": {\"x\":1}}</tool_call>"},
        {"tool", "warm\n{\"c\":20}"},
    };
    const struct runner_prompt *prompt = &f.inference->ask.prompt;
    CHECK(prompt->chat && prompt->turn_count == ARRAY_LEN(want), "all turns");
    for (size_t i = 0; i < ARRAY_LEN(want); i++) {
        CHECK_STR(prompt->turns[i].role, str_c(want[i].role), want[i].text);
        CHECK_STR(prompt->turns[i].text, str_c(want[i].text), want[i].role);
    }
    arena_free(&f.arena);
}

TEST(tools_are_listed_for_the_model) {
    struct fixture f;
    CHECK(read_conversation(&f, "{'messages':[" HELLO "],'toolConfig':{'tools':[{'toolSpec':{"
                                "'name':'f','inputSchema':{'json':{'type':'object'}}}}]}}") == DONE,
          "with a tool");
    const struct runner_turn *first = &f.inference->ask.prompt.turns[0];
    CHECK_STR(first->role, STR("system"), "in a system turn");
    CHECK(str_contains(first->text, STR("\"name\":\"f\"")), "its name");
    CHECK(str_contains(first->text, STR("{\"type\":\"object\"}")), "its schema");
    arena_free(&f.arena);
}

TEST(refused) {
    static const struct {
        const char *json, *says;
    } row[] = {
        {"{'messages':[]}", "must start with a user message"},
        {"{'messages':[{'role':'assistant','content':[{'text':'a'}]}]}",
         "must start with a user message"},
        {"{'messages':[" HELLO "," HELLO "]}", "must alternate"},
        {"{'messages':[{'role':'user','content':[]}]}", "messages.0 is empty"},
        {"{'messages':[{'role':'user','content':[{'image':{'format':'png','source':{'bytes':"
         "'AAAA'}}}]}]}",
         "takes text only"},
        {"{'messages':[{'role':'user','content':[{'toolResult':{'toolUseId':'1','content':["
         "{'image':{'format':'png','source':{'bytes':'AAAA'}}}]}}]}]}",
         "text and JSON only"},
        {"{'messages':[" HELLO "],'inferenceConfig':{'stopSequences':['']}}", "1 to 4096 bytes"},
    };
    for (size_t i = 0; i < ARRAY_LEN(row); i++) {
        struct fixture f;
        CHECK(read_conversation(&f, row[i].json) == FAILED, row[i].says);
        CHECK(f.call.error == &BEDROCK_RUNTIME_VALIDATION_EXCEPTION, row[i].says);
        CHECK(str_contains(f.call.message, str_c(row[i].says)), row[i].says);
        arena_free(&f.arena);
    }
}

TEST(parameters) {
    struct fixture f;
    CHECK(read_conversation(&f, "{'messages':[" HELLO "]}") == DONE, "none given");
    const struct runner_sampling *s = &f.inference->ask.sampling;
    CHECK(s->max_tokens == INFERENCE_TOKENS_DEFAULT && !s->seeded && s->top_k == 0, "defaults");
    arena_free(&f.arena);

    CHECK(read_conversation(&f, "{'messages':[" HELLO "],'inferenceConfig':{'maxTokens':7,"
                                "'temperature':0.5,'topP':0.25,'stopSequences':['x','yy']},"
                                "'additionalModelRequestFields':{'top_k':3,'seed':-1}}") == DONE,
          "all given");
    s = &f.inference->ask.sampling;
    CHECK(s->max_tokens == 7 && s->top_k == 3, "numbers");
    CHECK(s->temperature > 0.4f && s->temperature < 0.6f, "temperature");
    CHECK(s->top_p > 0.2f && s->top_p < 0.3f, "top_p");
    CHECK(s->seeded && s->seed == UINT32_MAX, "any number is a seed");
    CHECK(f.inference->ask.stop_count == 2, "stops");
    arena_free(&f.arena);

    CHECK(read_conversation(&f, "{'messages':[" HELLO "],'additionalModelRequestFields':[1]}") ==
              DONE,
          "what no model knows is left alone");
    arena_free(&f.arena);
}

TEST(why_it_ended) {
    CHECK_STR(conversation_stop_reason(RUNNER_STOP_MAX_TOKENS), STR("max_tokens"), "length");
    CHECK_STR(conversation_stop_reason(RUNNER_STOP_SEQUENCE), STR("stop_sequence"), "a stop");
    CHECK_STR(conversation_stop_reason(RUNNER_STOP_CONTEXT_FULL),
              STR("model_context_window_exceeded"), "the context");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(turns),        cmocka_unit_test(tools_are_listed_for_the_model),
        cmocka_unit_test(refused),      cmocka_unit_test(parameters),
        cmocka_unit_test(why_it_ended),
    };
    return cmocka_run_group_tests_name("conversation", tests, NULL, NULL);
}
