/* shared/store/conflicts.h - who lost a race: which keys changed since when. For shared/store only.
 *
 * A table of numbers, a key's place given by its hash: the newest change to any of the keys there.
 * Two keys at one place make a conflict that is none, and one more run; never the other way round.
 * All calls that take a `struct conflicts` are made under the store's commit lock. */
#ifndef SHARED_STORE_CONFLICTS_H
#define SHARED_STORE_CONFLICTS_H

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
    uint64_t *newest;
};

void conflicts_init(struct conflicts *c);
void conflicts_free(struct conflicts *c);

/* Has any of the keys changed after `since`? */
bool conflicts_found(const struct conflicts *c, const struct key_set *keys, uint64_t since);

/* Those that were written have changed now. */
void conflicts_note(struct conflicts *c, const struct key_set *keys, uint64_t now);

#endif
