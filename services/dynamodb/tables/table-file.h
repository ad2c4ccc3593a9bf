/* services/dynamodb/tables/table-file.h - dynamodb-table-def.json: tables that exist when the
 * server has started.
 *
 * The file holds what `aws dynamodb create-table --cli-input-json` takes, one or a list of it, in
 * JSON (RFC 8259). What it says is checked as strictly as a request, and more: a member that
 * CreateTable does not know is a mistake here. Tables are made in account 000000000000, in the
 * region that TableName says when it is an ARN, else in us-east-1. One that is there already stays
 * as it is; if it differs, the log says how. */
#ifndef SERVICES_DYNAMODB_TABLES_TABLE_FILE_H
#define SERVICES_DYNAMODB_TABLES_TABLE_FILE_H

#include "services/dynamodb/dynamodb-state.h"

/* Make the tables of the file that the settings name, if they do. On failure `why` says file, line
 * and reason; tables before that line may have been made. At start, before requests come. */
MUST_CHECK enum err table_file_load(struct dynamodb *d, struct buf *why);

#endif
