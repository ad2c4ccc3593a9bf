#include "services/dynamodb/vectors/kernels.h"

#include <float.h>
#include <math.h>

#include "shared/base/test.h"

enum { N_MAX = 257 };

/* xorshift: the same numbers every time. */
static uint64_t next(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static float coordinate(uint64_t *state) {
    return (float)((double)(next(state) >> 11) / 9007199254740992.0 - 0.5);
}

struct pair {
    double query[N_MAX];
    float vector[N_MAX];
    char bytes[N_MAX * sizeof(float) + 1]; /* the vector, at an odd address */
};

static void fill(struct pair *p, size_t n, uint64_t seed) {
    for (size_t i = 0; i < n; i++) {
        p->query[i] = (double)coordinate(&seed);
        p->vector[i] = coordinate(&seed);
    }
    memcpy(p->bytes + 1, p->vector, n * sizeof(float));
}

static void near(double got, double want, const char *why) {
    CHECK(fabs(got - want) <= 1e-12 * (1 + fabs(want)), why);
}

/* Every length around the steps of the loops, on every processor's set. */
TEST(sums_are_those_of_a_plain_loop) {
    static struct pair p;
    for (size_t set = 0; kernels_at(set) != NULL; set++) {
        const struct vector_kernels *k = kernels_at(set);
        for (size_t n = 0; n <= N_MAX; n = n < 70 ? n + 1 : n + 187) {
            double dot = 0, square = 0, difference = 0;
            fill(&p, n, n + 1);
            for (size_t i = 0; i < n; i++) {
                double q = p.query[i], v = (double)p.vector[i];
                dot += q * v;
                square += v * v;
                difference += (q - v) * (q - v);
            }
            near(k->dot(p.query, p.bytes + 1, n).dot, dot, k->name);
            near(k->cosine(p.query, p.bytes + 1, n).dot, dot, k->name);
            near(k->cosine(p.query, p.bytes + 1, n).square, square, k->name);
            near(k->difference(p.query, p.bytes + 1, n).square, difference, k->name);
        }
    }
}

/* What 32-bit sums would lose: the cosine of a vector with itself must be 1 to the last bit. */
TEST(a_vector_and_itself) {
    static struct pair p;
    fill(&p, N_MAX, 7);
    for (size_t i = 0; i < N_MAX; i++)
        p.query[i] = (double)p.vector[i];
    for (size_t set = 0; kernels_at(set) != NULL; set++) {
        const struct vector_kernels *k = kernels_at(set);
        struct vector_sums s = k->cosine(p.query, p.bytes + 1, N_MAX);
        CHECK(s.dot == s.square, k->name);
        CHECK(k->dot(p.query, p.bytes + 1, N_MAX).dot == s.dot, k->name);
        CHECK(k->difference(p.query, p.bytes + 1, N_MAX).square == 0, k->name);
    }
}

TEST(the_largest_and_smallest_floats) {
    enum { N = 40 };
    static struct pair p;
    for (size_t i = 0; i < N; i++) {
        p.vector[i] = i % 2 ? FLT_MAX : -FLT_MAX;
        p.query[i] = (double)FLT_MAX;
    }
    memcpy(p.bytes, p.vector, N * sizeof(float));
    for (size_t set = 0; kernels_at(set) != NULL; set++) {
        const struct vector_kernels *k = kernels_at(set);
        CHECK(k->dot(p.query, p.bytes, N).dot == 0, "what cancels, cancels");
        CHECK(isfinite(k->difference(p.query, p.bytes, N).square), "no overflow");
        float tiny = 1e-45f;
        memcpy(p.bytes, &tiny, sizeof tiny);
        CHECK(k->cosine(p.query, p.bytes, 1).square > 0, "no underflow");
        memcpy(p.bytes, p.vector, sizeof tiny);
    }
}

TEST(the_best_is_the_last) {
    size_t count = 0;
    while (kernels_at(count) != NULL)
        count++;
    CHECK(count > 0 && kernels_best() == kernels_at(count - 1), "best");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_are_those_of_a_plain_loop),
        cmocka_unit_test(a_vector_and_itself),
        cmocka_unit_test(the_largest_and_smallest_floats),
        cmocka_unit_test(the_best_is_the_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
