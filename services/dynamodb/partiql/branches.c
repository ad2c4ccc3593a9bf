/* Branches that OR joins: AWS refuses two that read overlapping parts of one partition.
 *
 * A branch that says nothing of the range key reads all of its partition. One whose condition on it
 * is negated or is "<>" is left out of the check (found on AWS by the parity suite, October 2026).
 */
#include "services/dynamodb/items/attribute.h"
#include "services/dynamodb/partiql/plan.h"

enum { BRANCHES_MAX = 100 }; /* what is beyond is not compared */

struct branch {
    const struct attribute_value *hash; /* NULL: no equality on it */
    struct key_term range;              /* value_count 0: the whole partition */
    bool exempt;
};

/* ---- one branch ---- */

struct mention {
    struct str name;
    bool found;
};

static void look_at(void *arg, const struct path *path) {
    struct mention *m = arg;
    m->found = m->found || str_eq(path->steps[0].name, m->name);
}

static bool mentions(const struct condition *c, struct str name) {
    struct mention m = {.name = name};
    condition_visit_paths(c, look_at, &m);
    return m.found;
}

static void read_part(const struct key_schema *key, const struct condition *c, struct branch *b) {
    struct str hash = key->attribute[0].name, range = key->attribute[1].name;
    struct key_term t;
    if (plan_read_term(c, hash, &t) && t.op == KEY_EQ) {
        b->hash = t.value[0];
        return;
    }
    if (!mentions(c, range)) return;
    bool positive = plan_read_term(c, range, &t) && b->range.value_count == 0;
    b->exempt = b->exempt || !positive;
    if (positive) b->range = t;
}

static void read_branch(const struct key_schema *key, const struct condition *c, struct branch *b) {
    if (c->kind != CONDITION_AND) {
        read_part(key, c, b);
        return;
    }
    read_branch(key, c->left, b);
    read_branch(key, c->right, b);
}

/* ---- two branches ---- */

/* The lower limit of a term, or NULL. */
static const struct attribute_value *lower(const struct key_term *t) {
    bool has = t->op != KEY_LT && t->op != KEY_LE;
    return has ? t->value[0] : NULL;
}

/* Does `y` hold a value just above `limit`, which `x` begins behind? */
static bool reaches_beyond(const struct key_term *y, const struct attribute_value *limit) {
    int order = 0;
    const struct attribute_value *last = y->value[y->value_count - 1];
    bool open = y->op == KEY_GT || y->op == KEY_GE || y->op == KEY_BEGINS_WITH;
    return open || (attribute_compare(limit, last, &order) && order < 0);
}

/* Two parts of an order overlap when one of them holds the beginning of the other. */
static bool ranges_overlap(const struct key_term *x, const struct key_term *y) {
    const struct attribute_value *lx = lower(x), *ly = lower(y);
    if (lx == NULL && ly == NULL) return true;
    if (x->op == KEY_GT && y->op == KEY_GT) return true;
    if (lx != NULL && key_term_holds(y, lx) && (x->op != KEY_GT || reaches_beyond(y, lx))) {
        return true;
    }
    return ly != NULL && key_term_holds(x, ly) && (y->op != KEY_GT || reaches_beyond(x, ly));
}

static bool branches_overlap(const struct branch *x, const struct branch *y) {
    if (x->exempt || y->exempt || x->hash == NULL || y->hash == NULL) return false;
    if (!attribute_equal(x->hash, y->hash)) return false;
    bool whole_x = x->range.value_count == 0, whole_y = y->range.value_count == 0;
    if (whole_x || whole_y) return whole_x != whole_y;
    return ranges_overlap(&x->range, &y->range);
}

static void collect(const struct key_schema *key, const struct condition *c, struct branch *all,
                    size_t *count) {
    if (c->kind == CONDITION_OR) {
        collect(key, c->left, all, count);
        collect(key, c->right, all, count);
    } else if (*count < BRANCHES_MAX) {
        read_branch(key, c, &all[(*count)++]);
    }
}

struct str plan_check_branches(const struct key_schema *key, const struct condition *where) {
    struct branch all[BRANCHES_MAX] = {{0}};
    size_t count = 0;
    bool plain = key->hash_count == 1 && key->range_count == 1;
    if (where == NULL || where->kind != CONDITION_OR || !plain) return (struct str){0};
    collect(key, where, all, &count);
    for (size_t i = 1; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (!branches_overlap(&all[i], &all[j])) continue;
            return STR("Overlapping conditions with range keys are not supported in where clause");
        }
    }
    return (struct str){0};
}
