/* services/dynamodb/tables/tags.h - the tags of a table, which TagResource, UntagResource and
 * ListTagsOfResource see. They are a member of the table's definition. */
#ifndef SERVICES_DYNAMODB_TABLES_TAGS_H
#define SERVICES_DYNAMODB_TABLES_TAGS_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Add these (NULL: none), then remove those (NULL: none). */
MUST_CHECK enum outcome tags_change(struct call *call, struct str arn,
                                    const struct dynamodb_tag_list *add,
                                    const struct str_list *remove);

MUST_CHECK enum outcome tags_list(struct call *call, struct str arn,
                                  struct dynamodb_tag_list *tags);

#endif
