#include "runner/engine/processor.h"

#include <sched.h>
#include <stdbool.h>
#include <stdio.h>

/* The first of the logical processors that share a core with `cpu`; `cpu` if nothing is known. */
static unsigned first_sibling(unsigned cpu) {
    char path[96];
    (void)snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%u/topology/thread_siblings_list",
                   cpu);
    FILE *file = fopen(path, "re");
    if (file == NULL) return cpu;
    unsigned first = cpu;
    if (fscanf(file, "%u", &first) != 1) first = cpu;
    (void)fclose(file);
    return first;
}

uint32_t processor_threads_for_model(void) {
    cpu_set_t allowed, cores;
    CPU_ZERO(&allowed);
    CPU_ZERO(&cores);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 1;
    for (unsigned cpu = 0; cpu < CPU_SETSIZE; cpu++) {
        if (CPU_ISSET(cpu, &allowed)) CPU_SET(first_sibling(cpu), &cores);
    }
    int count = CPU_COUNT(&cores);
    return count > 2 ? (uint32_t)count - 1 : 1;
}
