/* services/dynamodb/tables/resource.h - the names of what hangs on a table: backups, exports,
 * imports, bulk operations: arn:aws:dynamodb:<region>:<account>:table/<table>/<kind>/<id>.
 *
 * The id begins with the time in milliseconds, so that ids are in the order of their making. */
#ifndef SERVICES_DYNAMODB_TABLES_RESOURCE_H
#define SERVICES_DYNAMODB_TABLES_RESOURCE_H

#include "services/dynamodb/tables/definition.h"

/* "01795168800000-a1b2c3d4" */
struct str resource_id_new(struct call *call);

/* `kind`: "backup", "export", "import", "bulk". */
struct str resource_arn(struct call *call, struct str table, struct str kind, struct str id);

/* Take it apart. False: it is of another kind, account or region, or no such ARN. */
bool resource_arn_read(struct call *call, struct str arn, struct str kind, struct str *table,
                       struct str *id);

/* "dynamodb" kind account region id, and without the id (absent). */
struct str resource_key(struct arena *a, struct str kind, struct str account, struct str region,
                        struct str id);

#endif
