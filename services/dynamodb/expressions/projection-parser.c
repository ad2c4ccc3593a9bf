/* ProjectionExpression: path {, path}. */
#include "services/dynamodb/expressions/parser.h"
#include "services/dynamodb/expressions/path-tree.h"

static const enum fault verdict_order[] = {
    FAULT_SYNTAX, FAULT_RESERVED, FAULT_NAME, FAULT_OVERLAP, FAULT_CONFLICT, FAULT_NONE,
};

static void check_paths(struct parser *p, const struct projection *projection) {
    struct path_node tree = {0};
    for (size_t i = 0; i < projection->count; i++) {
        size_t other = 0;
        enum path_clash clash = path_tree_add(p->arena, &tree, &projection->paths[i], i, &other);
        if (clash == PATHS_FIT) continue;
        parser_fault(
            p, clash == PATHS_OVERLAP ? FAULT_OVERLAP : FAULT_CONFLICT,
            path_clash_text(p->arena, clash, &projection->paths[other], &projection->paths[i]));
        return;
    }
}

struct str projection_parse(struct arena *a, struct str text, struct expression_names *names,
                            struct projection *projection) {
    struct parser p;
    struct str wrong = parser_init(&p, a, EXPRESSION_PROJECTION, text, names);
    if (str_is_set(wrong)) return wrong;

    struct path *paths = NULL;
    size_t count = 0, capacity = 0;
    do {
        paths = arena_grow(a, paths, count, &capacity, sizeof *paths);
        paths[count++] = parser_path(&p);
    } while (parser_take_sign(&p, STR(",")));
    if (!parser_failed(&p) && p.current.kind != TOKEN_END) parser_syntax(&p);

    *projection = (struct projection){.paths = paths, .count = count};
    if (!parser_failed(&p)) check_paths(&p, projection);
    return parser_verdict(&p, verdict_order);
}
