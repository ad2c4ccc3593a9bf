#include "shared/base/test.h"
#include "shared/os/env.h"

TEST(fake_clock_stands_until_moved) {
    struct env_fake fake;
    env_fake_init(&fake, 1000, 1);
    CHECK(env_now_ms(&fake.env) == 1000 && env_now_ms(&fake.env) == 1000, "stands");
    fake.now_ms = 2000;
    CHECK(env_now_ms(&fake.env) == 2000, "moved");
    CHECK(env_mono_ns(&fake.env) == 2000 * (int64_t)1000000, "the other clock too");
    atomic_store(&fake.env.shift_ms, -500);
    CHECK(env_now_ms(&fake.env) == 1500, "virtual");
    CHECK(env_real_ms(&fake.env) == 2000, "real");
}

TEST(fake_random_follows_the_seed) {
    struct env_fake one, same, other;
    unsigned char a[64], b[64], c[64];
    env_fake_init(&one, 0, 7);
    env_fake_init(&same, 0, 7);
    env_fake_init(&other, 0, 8);
    env_random(&one.env, a, sizeof a);
    env_random(&same.env, b, sizeof b);
    env_random(&other.env, c, sizeof c);
    CHECK(memcmp(a, b, sizeof a) == 0, "same seed");
    CHECK(memcmp(a, c, sizeof a) != 0, "other seed");
    env_random(&one.env, b, sizeof b);
    CHECK(memcmp(a, b, sizeof a) != 0, "goes on");
}

TEST(real_one) {
    struct env env;
    unsigned char a[32] = {0}, b[32] = {0};
    env_init(&env);
    CHECK(env_now_ms(&env) > 1700000000000, "after 2023");
    int64_t before = env_mono_ns(&env);
    CHECK(env_mono_ns(&env) >= before, "never goes back");
    env_random(&env, a, sizeof a);
    env_random(&env, b, sizeof b);
    CHECK(memcmp(a, b, sizeof a) != 0, "random");
    env_random(&env, a, 0);
}

TEST(uuid) {
    struct arena a = {0};
    struct env_fake fake;
    env_fake_init(&fake, 0, 3);
    struct str last = STR("");
    for (int i = 0; i < 100; i++) {
        struct str id = env_uuid(&fake.env, &a);
        CHECK(id.len == 36, "length");
        for (size_t k = 0; k < id.len; k++) {
            bool dash = k == 8 || k == 13 || k == 18 || k == 23;
            CHECK(dash == (id.ptr[k] == '-'), "dashes");
            CHECK(dash || str_find_char(STR("0123456789abcdef"), id.ptr[k]) != SIZE_MAX, "digits");
        }
        CHECK(id.ptr[14] == '4', "version");
        CHECK(str_find_char(STR("89ab"), id.ptr[19]) != SIZE_MAX, "variant");
        CHECK(!str_eq(id, last), "another each time");
        last = id;
    }
    arena_free(&a);
}

TEST(random_text) {
    struct arena a = {0};
    struct env_fake fake;
    env_fake_init(&fake, 0, 3);
    struct str s = env_random_text(&fake.env, &a, STR("abc"), 3000);
    size_t count[3] = {0};
    CHECK(s.len == 3000, "length");
    for (size_t i = 0; i < s.len; i++) {
        CHECK(s.ptr[i] >= 'a' && s.ptr[i] <= 'c', "alphabet");
        count[s.ptr[i] - 'a']++;
    }
    for (size_t i = 0; i < 3; i++) {
        CHECK(count[i] > 850 && count[i] < 1150, "each about a third; the seed is fixed");
    }
    CHECK_STR(env_random_text(&fake.env, &a, STR("x"), 3), STR("xxx"), "one letter");
    CHECK(env_random_text(&fake.env, &a, STR("x"), 0).len == 0, "nothing");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fake_clock_stands_until_moved),
        cmocka_unit_test(fake_random_follows_the_seed),
        cmocka_unit_test(real_one),
        cmocka_unit_test(uuid),
        cmocka_unit_test(random_text),
    };
    return cmocka_run_group_tests_name("env", tests, NULL, NULL);
}
