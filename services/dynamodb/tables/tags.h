/* services/dynamodb/tables/tags.h - the tags of a table, which TagResource, UntagResource and
 * ListTagsOfResource see. They are a member of the table's definition. */
#ifndef SERVICES_DYNAMODB_TABLES_TAGS_H
#define SERVICES_DYNAMODB_TABLES_TAGS_H

#include "services/dynamodb/tables/definition.h"
#include "shared/aws/gen/dynamodb.h"

/* Merge tags into those of `table`. Absent, or AWS's message. */
MUST_CHECK struct str merge_tags(struct arena *a, struct table_definition *table,
                                 const struct dynamodb_tag_list *from);

/* Add these (NULL: none), then remove those (NULL: none). */
MUST_CHECK enum outcome tags_change(struct call *call, struct str arn,
                                    const struct dynamodb_tag_list *add,
                                    const struct str_list *remove);

MUST_CHECK enum outcome tags_list(struct call *call, struct str arn,
                                  struct dynamodb_tag_list *tags);

#endif
