/* shared/store/conflicts.h - which keys changed when: to find who lost a race, and whether what was
 * read is on disk. For shared/store only.
 *
 * A table of numbers, a key's place given by its hash: the newest change to any of the keys there.
 * Two keys at one place make a conflict that is none, and one more run, or a wait for nothing;
 * never the other way round. Only conflicts_newest may be called without the commit lock. */
#ifndef SHARED_STORE_CONFLICTS_H
#define SHARED_STORE_CONFLICTS_H

#include <stdatomic.h>

#include "shared/base/str.h"

/* The keys that a transaction depends on, as hashes. Belongs to one thread. */
struct key_set {
    uint64_t *slots; /* open addressing; 0 is free */
    size_t capacity, count;
};

void key_set_clear(struct key_set *set);
void key_set_free(struct key_set *set);
void key_set_add(struct key_set *set, struct str key, bool written);

/* Perhaps: another key may have the same hash. False is certain. */
bool key_set_may_have_written(const struct key_set *set, struct str key);

struct conflicts {
    _Atomic uint64_t *newest;
};

/* A change is being written, its number not yet known. */
#define CONFLICTS_PENDING UINT64_MAX

void conflicts_init(struct conflicts *c);
void conflicts_free(struct conflicts *c);

/* Has any of the keys changed after `since`? */
bool conflicts_found(const struct conflicts *c, const struct key_set *keys, uint64_t since);

/* Those that were written change with number `now`; CONFLICTS_PENDING before writing, so that who
 * sees a change in the store sees it here too. */
void conflicts_note(struct conflicts *c, const struct key_set *keys, uint64_t now);

/* The number of the key's newest change since the store was opened, or a later one. */
uint64_t conflicts_newest(const struct conflicts *c, struct str key);

#endif
