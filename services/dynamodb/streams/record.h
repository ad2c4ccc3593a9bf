/* services/dynamodb/streams/record.h - a change of an item, as a stream shows it. */
#ifndef SERVICES_DYNAMODB_STREAMS_RECORD_H
#define SERVICES_DYNAMODB_STREAMS_RECORD_H

#include "services/dynamodb/changes/change-log.h"
#include "services/dynamodb/streams/stream.h"
#include "shared/aws/gen/dynamodbstreams.h"

/* It borrows the images of `change`. */
void record_make(struct arena *a, const struct stream *stream, const struct item_change *change,
                 struct dynamodbstreams_record *record);

#endif
