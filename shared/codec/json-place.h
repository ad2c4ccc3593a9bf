/* shared/codec/json-place.h - where in a JSON text a value of its tree stands: for messages about
 * files that people write.
 *
 * A place is a path of ordinals: of an array the item, of an object the member, each counted from 0
 * in the order of the text. The text is one that json_read accepted. */
#ifndef SHARED_CODEC_JSON_PLACE_H
#define SHARED_CODEC_JSON_PLACE_H

#include "shared/base/str.h"

enum { JSON_PLACE_MAX = 128 }; /* steps: as deep as a text may be */

struct json_place {
    size_t steps[JSON_PLACE_MAX];
    size_t count;
};

/* The bytes of the value at `place`; empty, at the end of the text, if there is none. */
struct str json_at(struct str text, const struct json_place *place);

/* The same for the name of the member that `place` leads to. */
struct str json_name_at(struct str text, const struct json_place *place);

/* Line of the byte at `offset`, counted from 1. */
size_t json_line(struct str text, size_t offset);

#endif
