/* gateway/services.h - the list of services. A new service is one folder, and one row in
 * services.c.
 *
 * A service whose operations nobody has written yet has facts only: its requests are recognized and
 * answered "not implemented" in its own protocol. */
#ifndef GATEWAY_SERVICES_H
#define GATEWAY_SERVICES_H

#include "shared/aws/service.h"

extern const struct service *const services[];
extern const size_t service_count;

#endif
