/* Word-at-a-time helpers: three predicates that look at eight bytes at once. They are used where a profile shows
 * that they matter (bin/bench --profile), and nowhere else.
 *
 * Each says whether all eight bytes are of a kind. It computes a number in which the top bit of a byte is set when
 * that byte is not; a carry or borrow can set further ones, but only above a byte that is not either. So the answer
 * is exact, and does not depend on the order of bytes in a number. */
#ifndef FASPAY_BASE_BYTES_H
#define FASPAY_BASE_BYTES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define FSP_EVERY_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

static inline uint64_t fsp_eight(const void *bytes)
{
	uint64_t eight;

	memcpy(&eight, bytes, sizeof(eight));
	return eight;
}

/* ASCII, but not NUL: 0x01 to 0x7f. */
static inline bool fsp_eight_are_ascii(const void *bytes)
{
	const uint64_t eight = fsp_eight(bytes);

	return ((eight | (eight - FSP_EVERY_BYTE(1))) & FSP_EVERY_BYTE(0x80)) == 0;
}

/* ASCII without control characters: 0x20 to 0x7e. */
static inline bool fsp_eight_are_printable(const void *bytes)
{
	const uint64_t eight = fsp_eight(bytes);

	return ((eight | (eight + FSP_EVERY_BYTE(1)) | (eight - FSP_EVERY_BYTE(0x20))) & FSP_EVERY_BYTE(0x80)) == 0;
}

/* What JSON writes as itself inside a string, as far as it is ASCII: 0x20 to 0x7f without '"' and '\\'. */
static inline bool fsp_eight_are_ordinary(const void *bytes)
{
	const uint64_t eight = fsp_eight(bytes);
	const uint64_t quotes = (eight ^ FSP_EVERY_BYTE('"')) - FSP_EVERY_BYTE(1),
		backslashes = (eight ^ FSP_EVERY_BYTE('\\')) - FSP_EVERY_BYTE(1);

	return ((eight | (eight - FSP_EVERY_BYTE(0x20)) | quotes | backslashes) & FSP_EVERY_BYTE(0x80)) == 0;
}

#endif
