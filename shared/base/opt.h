/* shared/base/opt.h - values that may be absent, as members of requests and answers are.
 *
 * Strings and blobs need no wrapper: a `struct str` with a NULL pointer is absent. */
#ifndef SHARED_BASE_OPT_H
#define SHARED_BASE_OPT_H

#include <stdbool.h>
#include <stdint.h>

struct opt_bool {
    bool set, value;
};
struct opt_int {
    bool set;
    int32_t value;
};
struct opt_long {
    bool set;
    int64_t value;
};
struct opt_double { /* also what the models call float */
    bool set;
    double value;
};
struct opt_time {
    bool set;
    int64_t ms; /* since 1970-01-01T00:00:00Z; may be negative */
};

#define OPT_BOOL(v)   ((struct opt_bool){true, (v)})
#define OPT_INT(v)    ((struct opt_int){true, (v)})
#define OPT_LONG(v)   ((struct opt_long){true, (v)})
#define OPT_DOUBLE(v) ((struct opt_double){true, (v)})
#define OPT_TIME(v)   ((struct opt_time){true, (v)})

#endif
