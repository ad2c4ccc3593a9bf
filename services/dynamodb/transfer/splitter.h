/* services/dynamodb/transfer/splitter.h - cut a stream of text into records: lines of JSON, rows of
 * CSV, structs of Ion. It looks for their ends only; what is in them is for others to read. */
#ifndef SERVICES_DYNAMODB_TRANSFER_SPLITTER_H
#define SERVICES_DYNAMODB_TRANSFER_SPLITTER_H

#include "shared/base/buf.h"

enum { TRANSFER_RECORD_MAX = 8 * 1024 * 1024 }; /* bytes; an item of 400 KB, all of it escaped */

enum record_format { RECORDS_JSON, RECORDS_CSV, RECORDS_ION };

struct splitter {
    enum record_format format;
    struct buf record; /* on the heap */
    bool complete;     /* it was handed out */
    int state, depth;
    char last;
};

void splitter_init(struct splitter *s, enum record_format format);
void splitter_free(struct splitter *s);

/* Take `*in` from the front up to the end of a record. ERR_OK: `*record` is one, until the next
 * call; blank ones are passed over. ERR_NOT_FOUND: all was taken. ERR_TOO_LARGE. */
MUST_CHECK enum err splitter_next(struct splitter *s, struct str *in, struct str *record);

/* There is no more input: the last record, which may lack its end. ERR_NOT_FOUND: there is none. */
MUST_CHECK enum err splitter_last(struct splitter *s, struct str *record);

#endif
