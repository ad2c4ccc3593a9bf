/* shared/aws/validate-pattern.h - the models' regular expressions. Private to validation. Any
 * thread. */
#ifndef SHARED_AWS_VALIDATE_PATTERN_H
#define SHARED_AWS_VALIDATE_PATTERN_H

#include "shared/base/str.h"

/* The whole of `text` matches, as AWS has it. `pattern` is a string of the generated tables: it is
 * compiled once per process and known by its address afterwards. What cannot be decided (a pattern
 * that PCRE2 does not know, or one that takes too long) counts as a match. */
bool pattern_matches(const char *pattern, struct str text);

#endif
