/* services/dynamodb/expressions/reserved-words.h - words that an expression cannot use as names. */
#ifndef SERVICES_DYNAMODB_EXPRESSIONS_RESERVED_WORDS_H
#define SERVICES_DYNAMODB_EXPRESSIONS_RESERVED_WORDS_H

#include "shared/base/str.h"

/* In any case of letters. */
bool is_reserved_word(struct str name);

#endif
