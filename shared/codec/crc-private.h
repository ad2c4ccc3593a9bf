/* shared/codec/crc-private.h - the CRCs that are computed here, for checksum.c and its test.
 *
 * `crc` is the result for the bytes before, 0 at the start. Any thread. */
#ifndef SHARED_CODEC_CRC_PRIVATE_H
#define SHARED_CODEC_CRC_PRIVATE_H

#include "shared/codec/checksum.h"

uint32_t crc32_update(uint32_t crc, struct str bytes); /* IEEE */
uint32_t crc32c_update(uint32_t crc, struct str bytes);
uint64_t crc64nvme_update(uint64_t crc, struct str bytes);

/* As on a processor without the instructions. */
uint32_t crc32_update_portable(uint32_t crc, struct str bytes);
uint32_t crc32c_update_portable(uint32_t crc, struct str bytes);

#endif
