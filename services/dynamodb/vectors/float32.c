#include "services/dynamodb/vectors/float32.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "services/dynamodb/items/number.h"

enum {
    EXACT_DIGITS_MAX = 15, /* below 2^53: such a number, and 10^15, are doubles */
    SHORTEST_MIN = 6,      /* significant digits: so many always come back, of normal floats, */
    SHORTEST_MAX = 9,      /* and so many always tell floats apart */
    TEXT_MAX = 32,
};

/* Round twice, first to a double: right unless the double is half-way between two floats, where the
 * bits that the first rounding dropped would decide. */
static bool round_twice(double v, float *value) {
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    if ((bits & 0x1fffffff) == 0x10000000) return false;
    *value = (float)v;
    return true;
}

/* Most coordinates: a few digits and a point. False: not such a number. */
static bool read_short(struct str number, float *value) {
    uint64_t digits = 0, scale = 1;
    size_t count = 0;
    bool negative = number.len > 0 && number.ptr[0] == '-', point = false;
    for (size_t i = negative; i < number.len; i++) {
        if (number.ptr[i] == '.') {
            point = true;
            continue;
        }
        if (++count > EXACT_DIGITS_MAX) return false;
        digits = digits * 10 + (uint64_t)(number.ptr[i] - '0');
        if (point) scale *= 10;
    }
    double v = (double)digits / (double)scale;
    return round_twice(negative ? -v : v, value);
}

bool float32_of(struct str number, float *value) {
    char text[NUMBER_TEXT_MAX + 1];
    if (LIKELY(read_short(number, value))) return true;
    ASSERT(number.len < sizeof text);
    memcpy(text, number.ptr, number.len);
    text[number.len] = '\0';
    *value = strtof(text, NULL);
    return isfinite(*value);
}

struct str float32_text(struct arena *a, float value) {
    char text[TEXT_MAX];
    struct tuple_decimal n;
    if (value == 0) return STR("0.0");
    int least = fabsf(value) < FLT_MIN ? 1 : SHORTEST_MIN;
    for (int digits = least; digits <= SHORTEST_MAX; digits++) {
        (void)snprintf(text, sizeof text, "%.*e", digits - 1, (double)value);
        if (strtof(text, NULL) == value) break;
    }
    ASSERT(number_parse(&n, LAYER_CURRENT, str_c(text)) == NUMBER_OK);
    struct str plain = number_text(a, &n);
    return str_find_char(plain, '.') == SIZE_MAX ? ARENA_CONCAT(a, plain, STR(".0")) : plain;
}
