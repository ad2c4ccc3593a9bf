/* services/dynamodb/transfer/export-files.h - the objects of an export: data files, packed with
 * gzip, and the two manifests. Layout and names: developer guide, "DynamoDB table export output
 * format". Names depend on the export's id alone, so that doing it again writes the same objects.
 */
#ifndef SERVICES_DYNAMODB_TRANSFER_EXPORT_FILES_H
#define SERVICES_DYNAMODB_TRANSFER_EXPORT_FILES_H

#include "services/dynamodb/transfer/bucket.h"
#include "shared/aws/gen/dynamodb.h"

struct export_files;

/* `description` has what the client asked for; both are borrowed. */
struct export_files *export_files_new(struct bucket_client *bucket, struct str id,
                                      const struct dynamodb_export_description *description);
void export_files_free(struct export_files *f); /* NULL is fine */

/* Is the bucket there, and may it be written to? Errors here and below: see bucket.h. */
MUST_CHECK enum err export_files_start(struct export_files *f);

/* One line (without its end) of `bytes` that count for the bill. */
MUST_CHECK enum err export_files_add(struct export_files *f, struct str line);

/* The last data file and the manifests; `description` has the counts and the end by now. */
MUST_CHECK enum err export_files_finish(struct export_files *f);

/* Key of the summary. */
struct str export_manifest_key(struct arena *a, struct str prefix, struct str id);

#endif
