/* gateway/gateway.h - the front door: route, authenticate, decode, authorize, handle, encode.
 *
 * One gateway serves all services in gateway/services.c on one HTTP server. */
#ifndef GATEWAY_GATEWAY_H
#define GATEWAY_GATEWAY_H

#include "shared/aws/call.h"
#include "shared/config/settings.h"

struct gateway;

/* Starts every service. On failure `why` says which one and what to do. `cloud` outlives it. */
MUST_CHECK enum err gateway_new(struct gateway **gateway, struct cloud *cloud, struct buf *why);

/* What to give to http_server_start. */
struct http_app gateway_app(struct gateway *gateway);

/* The server that it answers through, for /_brume/metrics. May be NULL. */
void gateway_set_server(struct gateway *gateway, struct http_server *server);

/* The access key of the account's root, made at the first start; `*fresh`: just now. */
struct str gateway_root_key(const struct gateway *gateway, struct str *secret, bool *fresh);

/* After http_server_stop: no exchange is left. NULL is fine. */
void gateway_free(struct gateway *gateway);

#endif
