/* tests/crash/power.h - what a disk may hold after the power went off in the middle of a log.
 *
 * On disk for certain is only what was synced: a file's bytes by fsync of the file, names by fsync
 * of their folder. That is less than ext4 or XFS promise, and it is all that POSIX does. Of what
 * came later anything may be there: no more, all, or a part. Names of one folder change in order;
 * bytes do not: any page of any write may have been written or not. */
#ifndef TESTS_CRASH_POWER_H
#define TESTS_CRASH_POWER_H

#include "tests/crash/disk.h"

enum power_keep {
    POWER_SYNCED, /* nothing that was not synced */
    POWER_ALL,
    POWER_BEGINNING, /* of each file: its first changes, and a piece of the next one */
    POWER_PAGES,     /* of each file: some pages of its changes, zeros between them */
    POWER_KEEPS,
};

struct power;
struct power *power_new(const struct disk_log *log);
void power_free(struct power *p);

/* The next operation happens. NULL at the end of the log. */
const struct disk_op *power_step(struct power *p);

/* Makes the folder `dir`, and all that is in it if the power goes off now. */
void power_write_state(struct power *p, const char *dir, enum power_keep keep, uint64_t *random);

#endif
