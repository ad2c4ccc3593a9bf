/* runner/engine/processor.h - how many threads a model may have on this computer. */
#ifndef RUNNER_ENGINE_PROCESSOR_H
#define RUNNER_ENGINE_PROCESSOR_H

#include <stdint.h>

/* One less than the physical cores that this process may use, at least 1: the threads of one step
 * wait for each other, and one that is kept off its core by other work holds up all. */
uint32_t processor_threads_for_model(void);

#endif
