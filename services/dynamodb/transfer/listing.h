/* services/dynamodb/transfer/listing.h - pages of exports, imports and bulk operations: the newest
 * first. A token is the id at which a page ended, in hexadecimal, as long as the models want it. */
#ifndef SERVICES_DYNAMODB_TRANSFER_LISTING_H
#define SERVICES_DYNAMODB_TRANSFER_LISTING_H

#include "shared/aws/records.h"

enum { LISTING_LIMIT_DEFAULT = 25 };

struct listing {
    struct call *call;
    struct record_type type;
    size_t limit;     /* of a page */
    struct str token; /* of the request; may be absent */
    bool (*wanted)(void *arg, const struct record *record);
    void *arg;

    /* The page. */
    const struct record **items;
    size_t count;
    struct str next_token; /* absent: there is no more */
};

/* DONE, or the outcome of the call. */
MUST_CHECK enum outcome listing_read(struct listing *l);

#endif
