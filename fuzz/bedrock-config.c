/* bedrock-config.yml: the YAML reader under it takes any bytes, and says a line when it refuses. */
#include "shared/config/yaml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { WHY_MAX = 4096 };

static void walk(const struct yaml *node, int depth) {
    ASSERT(depth <= YAML_DEPTH_MAX + 1);
    ASSERT(node->line > 0);
    for (const struct yaml *c = node->first_child; c != NULL; c = c->next) {
        walk(c, depth + 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena a = {0};
    struct buf why = buf_in_arena(&a, WHY_MAX);
    const struct yaml *root = NULL;
    if (yaml_read(&a, str_n(data, size), &root, &why) == ERR_OK) {
        walk(root, 0);
    } else {
        ASSERT(why.len > 0);
    }
    arena_free(&a);
    return 0;
}
