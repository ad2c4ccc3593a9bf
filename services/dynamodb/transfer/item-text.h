/* services/dynamodb/transfer/item-text.h - items as the text of exports: DynamoDB JSON, and Amazon
 * Ion (amazon-ion.github.io/ion-docs, text form), in which numbers are decimals and sets are lists
 * with an annotation. Source: developer guide, "DynamoDB table export output format". */
#ifndef SERVICES_DYNAMODB_TRANSFER_ITEM_TEXT_H
#define SERVICES_DYNAMODB_TRANSFER_ITEM_TEXT_H

#include "services/dynamodb/items/attribute.h"
#include "shared/codec/json.h"

/* {"name":{"S":"…"},…} */
void item_add_json(struct json_writer *w, const struct attribute_map *item);

/* {name:"…",n:1.,s:$dynamodb_SS::["…"],…} */
void item_add_ion(struct buf *out, const struct attribute_map *item);

/* A name of a struct's field: quoted if need be. */
void ion_add_symbol(struct buf *out, struct str name);

#endif
