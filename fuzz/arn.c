/* Whatever parses as an ARN is made of its fields again. */
#include "shared/aws/arn.h"

#include "shared/base/arena.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arn arn;
    struct arena a = {0};
    if (arn_parse(&arn, str_n(data, size)) == ERR_OK) {
        struct str colon = STR(":");
        struct str again = ARENA_CONCAT(&a, STR("arn"), colon, arn.partition, colon, arn.service,
                                        colon, arn.region, colon, arn.account, colon, arn.resource);
        ASSERT(str_eq(again, str_n(data, size)));
    }
    arena_free(&a);
    return 0;
}
