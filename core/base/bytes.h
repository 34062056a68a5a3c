/* Word-at-a-time helpers: three predicates that look at eight bytes at once. They are used where a profile shows
 * that they matter (bin/bench --profile), and nowhere else.
 *
 * Each predicate says whether all eight bytes are of a kind. It computes a number in which bit 7 of a byte is set if
 * that byte is not of the kind. A carry or borrow can set bit 7 of further bytes, but it only ever starts at a byte
 * that is not of the kind. So the answer is exact. It does not depend on the byte order of the machine. */
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

/* Whether all eight are ASCII but not NUL: 0x01 to 0x7f. */
static inline bool fsp_eight_are_ascii(const void *bytes)
{
	const uint64_t eight = fsp_eight(bytes);

	return ((eight | (eight - FSP_EVERY_BYTE(1))) & FSP_EVERY_BYTE(0x80)) == 0;
}

/* Whether all eight are ASCII without control characters: 0x20 to 0x7e. */
static inline bool fsp_eight_are_printable(const void *bytes)
{
	const uint64_t eight = fsp_eight(bytes);

	return ((eight | (eight + FSP_EVERY_BYTE(1)) | (eight - FSP_EVERY_BYTE(0x20))) & FSP_EVERY_BYTE(0x80)) == 0;
}

/* Whether a JSON string may hold all eight as they are, and all are ASCII: 0x20 to 0x7f without '"' and '\\'. */
static inline bool fsp_eight_are_ordinary(const void *bytes)
{
	const uint64_t eight = fsp_eight(bytes);
	const uint64_t quotes = (eight ^ FSP_EVERY_BYTE('"')) - FSP_EVERY_BYTE(1);
	const uint64_t backslashes = (eight ^ FSP_EVERY_BYTE('\\')) - FSP_EVERY_BYTE(1);

	return ((eight | (eight - FSP_EVERY_BYTE(0x20)) | quotes | backslashes) & FSP_EVERY_BYTE(0x80)) == 0;
}

#endif
