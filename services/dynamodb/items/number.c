#include "services/dynamodb/items/number.h"

enum {
    /* Digits and zeros that a client may write around the 38: bounds the work of one number. */
    TEXT_MAX = 1024,
    /* Columns of an addition: two numbers further apart cannot have a sum of 38 digits. */
    SUM_COLUMNS = 2 * NUMBER_DIGITS_MAX + 2,
};

struct str number_fault_text(struct arena *a, enum value_layer layer, enum number_fault fault,
                             struct str text) {
    switch (fault) {
    case NUMBER_OVERFLOW:
        return STR("Number overflow. Attempting to store a number with magnitude larger than "
                   "supported range");
    case NUMBER_UNDERFLOW:
        return STR("Number underflow. Attempting to store a number with magnitude smaller than "
                   "supported range");
    case NUMBER_TOO_PRECISE:
        return STR("Attempting to store more than 38 significant digits in a Number");
    case NUMBER_OK:
    case NUMBER_MALFORMED:
        break;
    }
    if (text.len == 0 && layer == LAYER_OLDER) {
        return STR("The parameter cannot be converted to a numeric value");
    }
    return ARENA_CONCAT(a, STR("The parameter cannot be converted to a numeric value: "), text);
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Take a sign off the front. */
static bool take_minus(struct str *rest) {
    if (rest->len == 0 || (rest->ptr[0] != '-' && rest->ptr[0] != '+')) return false;
    bool minus = rest->ptr[0] == '-';
    *rest = str_skip(*rest, 1);
    return minus;
}

/* What the digits of a number say, before its exponent is known. */
struct mantissa {
    size_t significant; /* digits from the first that is not zero to the last that is not zero */
    size_t kept;        /* of these, stored in the number */
    long point;         /* power of ten of the point, counted from the first significant digit */
    size_t seen;        /* all digits */
    long fraction;      /* those after the point */
};

static void mantissa_add(struct mantissa *m, struct tuple_decimal *n, char digit,
                         bool after_point) {
    m->seen++;
    if (after_point) m->fraction++;
    bool leading = m->significant == 0 && m->kept == 0 && digit == '0';
    if (leading) {
        if (after_point) m->point--;
        return;
    }
    if (!after_point) m->point++;
    if (m->kept < NUMBER_DIGITS_MAX) n->digits[m->kept] = digit;
    m->kept++;
    if (digit != '0') m->significant = m->kept;
}

/* Take digits with at most one point among them. False: none, or a second point. */
static bool take_mantissa(struct str *rest, struct tuple_decimal *n, struct mantissa *m) {
    bool after_point = false;
    size_t i = 0;
    for (; i < rest->len; i++) {
        char c = rest->ptr[i];
        if (is_digit(c)) {
            mantissa_add(m, n, c, after_point);
        } else if (c == '.' && !after_point) {
            after_point = true;
        } else {
            break;
        }
    }
    *rest = str_skip(*rest, i);
    return m->seen > 0;
}

/* Take "e+12", if it is there. False: it is none, or it does not fit. */
static bool take_exponent(struct str *rest, int64_t *exponent) {
    *exponent = 0;
    if (rest->len == 0) return true;
    if (rest->ptr[0] != 'e' && rest->ptr[0] != 'E') return false;
    *rest = str_skip(*rest, 1);
    bool minus = take_minus(rest);
    if (rest->len == 0) return false;

    for (size_t i = 0; i < rest->len; i++) {
        int digit = rest->ptr[i] - '0';
        if (!is_digit(rest->ptr[i])) return false;
        if (__builtin_mul_overflow(*exponent, 10, exponent)) return false;
        if (__builtin_sub_overflow(*exponent, digit, exponent)) return false;
    }
    return minus || !__builtin_sub_overflow(0, *exponent, exponent);
}

static enum number_fault check_range(int64_t exponent) {
    if (exponent > NUMBER_EXPONENT_MAX) return NUMBER_OVERFLOW;
    if (exponent < NUMBER_EXPONENT_MIN) return NUMBER_UNDERFLOW;
    return NUMBER_OK;
}

static bool fits_int32(int64_t n) {
    return n >= INT32_MIN && n <= INT32_MAX;
}

/* Is the number's magnitude, digits before the point after its exponent was applied, in range? */
static enum number_fault check_magnitude(const struct mantissa *m, enum value_layer layer,
                                         int64_t exponent) {
    int64_t point = m->significant == 0 ? 1 - m->fraction : m->point;
    if (layer == LAYER_CURRENT) {
        int64_t magnitude;
        if (!__builtin_add_overflow(point, exponent, &magnitude)) return check_range(magnitude);
        return exponent > 0 ? NUMBER_OVERFLOW : NUMBER_UNDERFLOW;
    }
    /* BigDecimal's exponent and scale are of 32 bits, and "precision - scale" wraps around. */
    if (!fits_int32(exponent) || !fits_int32(m->fraction - exponent)) return NUMBER_MALFORMED;
    return check_range((int32_t)(uint32_t)(point + exponent));
}

enum number_fault number_parse(struct tuple_decimal *n, enum value_layer layer, struct str text) {
    struct mantissa m = {0};
    int64_t exponent = 0;
    if (text.len > TEXT_MAX) return NUMBER_MALFORMED;

    n->negative = take_minus(&text);
    if (!take_mantissa(&text, n, &m) || !take_exponent(&text, &exponent)) return NUMBER_MALFORMED;

    enum number_fault fault = check_magnitude(&m, layer, exponent);
    if (fault != NUMBER_OK) return fault;
    if (m.significant == 0) {
        *n = (struct tuple_decimal){0};
        return NUMBER_OK;
    }
    if (m.significant > NUMBER_DIGITS_MAX) return NUMBER_TOO_PRECISE;

    n->digit_count = (int)m.significant;
    n->exponent = (int)(m.point + exponent);
    return NUMBER_OK;
}

struct tuple_decimal number_of(struct str canonical) {
    struct tuple_decimal n;
    enum number_fault fault = number_parse(&n, LAYER_CURRENT, canonical);
    if (fault != NUMBER_OK) n = (struct tuple_decimal){0};
    return n;
}

static char *put_zeros(char *at, int count) {
    for (int i = 0; i < count; i++)
        *at++ = '0';
    return at;
}

static char *put_digits(char *at, const struct tuple_decimal *n, int from, int to) {
    memcpy(at, n->digits + from, (size_t)(to - from));
    return at + (to - from);
}

struct str number_text(struct arena *a, const struct tuple_decimal *n) {
    if (n->digit_count == 0) return STR("0");

    char *text = arena_alloc_raw(a, NUMBER_TEXT_MAX);
    char *at = text;
    if (n->negative) *at++ = '-';
    if (n->exponent <= 0) {
        *at++ = '0';
        *at++ = '.';
        at = put_zeros(at, -n->exponent);
        at = put_digits(at, n, 0, n->digit_count);
    } else if (n->exponent >= n->digit_count) {
        at = put_digits(at, n, 0, n->digit_count);
        at = put_zeros(at, n->exponent - n->digit_count);
    } else {
        at = put_digits(at, n, 0, n->exponent);
        *at++ = '.';
        at = put_digits(at, n, n->exponent, n->digit_count);
    }
    return str_n(text, (size_t)(at - text));
}

/* Order of the absolute values; neither is zero. */
static int compare_magnitude(const struct tuple_decimal *a, const struct tuple_decimal *b) {
    if (a->exponent != b->exponent) return a->exponent < b->exponent ? -1 : 1;
    return str_cmp(str_n(a->digits, (size_t)a->digit_count),
                   str_n(b->digits, (size_t)b->digit_count));
}

static int sign_of(const struct tuple_decimal *n) {
    if (n->digit_count == 0) return 0;
    return n->negative ? -1 : 1;
}

int number_compare(const struct tuple_decimal *a, const struct tuple_decimal *b) {
    int sa = sign_of(a), sb = sign_of(b);
    if (sa != sb) return sa < sb ? -1 : 1;
    if (sa == 0) return 0;
    return sa * compare_magnitude(a, b);
}

/* The digit of `n` that stands at 10^(top - 1 - column). */
static int digit_at(const struct tuple_decimal *n, int top, int column) {
    int i = column - (top - n->exponent);
    return i < 0 || i >= n->digit_count ? 0 : n->digits[i] - '0';
}

/* From columns, most significant first, whose first stands at 10^(top - 1). */
static enum number_fault from_columns(const char *column, int top, struct tuple_decimal *n) {
    int first = 0, last = SUM_COLUMNS;
    while (first < SUM_COLUMNS && column[first] == 0)
        first++;
    while (last > first && column[last - 1] == 0)
        last--;

    n->digit_count = last - first;
    n->exponent = top - first;
    if (n->digit_count == 0) {
        *n = (struct tuple_decimal){0};
        return NUMBER_OK;
    }
    enum number_fault fault = check_range(n->exponent);
    if (fault != NUMBER_OK) return fault;
    if (n->digit_count > NUMBER_DIGITS_MAX) return NUMBER_TOO_PRECISE;
    for (int i = 0; i < n->digit_count; i++)
        n->digits[i] = (char)('0' + column[first + i]);
    return NUMBER_OK;
}

/* |big| + |small|, or |big| - |small| when `minus`; big is not smaller than small. */
static enum number_fault add_magnitudes(const struct tuple_decimal *big,
                                        const struct tuple_decimal *small, bool minus,
                                        struct tuple_decimal *sum) {
    char column[SUM_COLUMNS] = {0};
    int top = big->exponent + 1; /* one column for the carry */
    if (top - (small->exponent - small->digit_count) > SUM_COLUMNS) return NUMBER_TOO_PRECISE;

    int carry = 0;
    for (int i = SUM_COLUMNS - 1; i >= 0; i--) {
        int y = digit_at(small, top, i);
        int digit = digit_at(big, top, i) + (minus ? -y : y) + carry;
        carry = digit > 9 ? 1 : digit < 0 ? -1 : 0;
        column[i] = (char)(digit - 10 * carry);
    }
    return from_columns(column, top, sum);
}

enum number_fault number_add(const struct tuple_decimal *a, const struct tuple_decimal *b,
                             bool subtract, struct tuple_decimal *sum) {
    struct tuple_decimal other = *b;
    if (subtract) other.negative = !other.negative;
    if (other.digit_count == 0) {
        *sum = *a;
        return NUMBER_OK;
    }
    if (a->digit_count == 0) {
        *sum = other;
        return NUMBER_OK;
    }

    bool a_is_big = compare_magnitude(a, &other) >= 0;
    const struct tuple_decimal *big = a_is_big ? a : &other;
    const struct tuple_decimal *small = a_is_big ? &other : a;
    struct tuple_decimal result = {.negative = big->negative};
    enum number_fault fault = add_magnitudes(big, small, big->negative != small->negative, &result);
    if (fault == NUMBER_OK) *sum = result;
    return fault;
}

size_t number_size(const struct tuple_decimal *n) {
    if (n->digit_count == 0) return 1;
    int whole = n->exponent < 0 ? 0 : n->exponent;
    if (whole > n->digit_count) whole = n->digit_count;
    int fraction = n->digit_count - whole;
    return 1 + (size_t)(whole + 1) / 2 + (size_t)(fraction + 1) / 2 + (n->negative ? 1 : 0);
}
