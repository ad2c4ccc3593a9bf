/* brume coverage: a query over the operation tables. */
#include <stdio.h>

#include "cli/commands.h"
#include "gateway/services.h"

static bool is_there(const struct service *s, uint32_t i) {
    return s->operations != NULL && s->operations[i].run != NULL;
}

static uint32_t count(const struct service *s) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->facts->operation_count; i++) {
        n += is_there(s, i);
    }
    return n;
}

/* Without arguments a line per service; with a service's name a line per operation. */
int cli_coverage(int argc, char **argv) {
    for (size_t i = 0; i < service_count; i++) {
        const struct service_facts *f = services[i]->facts;
        if (argc == 0) {
            printf("%-24.*s %4u of %4u\n", STR_ARG(f->name), count(services[i]),
                   f->operation_count);
            continue;
        }
        if (!str_eq_c(f->name, argv[0])) continue;
        for (uint32_t k = 0; k < f->operation_count; k++) {
            printf("%-3s %" PRIstr "\n", is_there(services[i], k) ? "yes" : "no",
                   STR_ARG(f->operations[k].name));
        }
        return 0;
    }
    if (argc == 0) return 0;
    fprintf(stderr, "brume: no service %s\n", argv[0]);
    return 1;
}

int cli_version(int argc, char **argv) {
    (void)argc;
    (void)argv;
    puts("brume " BRUME_VERSION);
    return 0;
}
