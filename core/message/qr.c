/* The text inside a QRIS code (EMV, merchant-presented mode): a tag of two digits, a length of two digits, the
 * value, and so on. Lengths count bytes. Some writers count characters instead, which makes a difference if a name
 * is not ASCII. */
#include "message.h"

#include <string.h>

#define CRC_LENGTH 4

typedef struct element {
	char tag[2];
	fsp_view value;
} element;

static int two_digits(const char *p)
{
	return p[0] >= '0' && p[0] <= '9' && p[1] >= '0' && p[1] <= '9' ? (p[0] - '0') * 10 + (p[1] - '0') : -1;
}

/* The number of bytes of the next `characters` characters; SIZE_MAX if there are fewer. */
static size_t bytes_of(const char *p, size_t rest, int characters)
{
	size_t bytes = 0;

	while (characters-- > 0) {
		const unsigned char *at = (const unsigned char *)p + bytes;
		const size_t length = bytes < rest ? fsp_utf8_sequence(at, at + (rest - bytes)) : 0;

		if (length == 0) {
			return SIZE_MAX;
		}
		bytes += length;
	}
	return bytes;
}

/* Reads the element at *position and moves *position behind it. */
static bool next_element(fsp_view qr, bool by_characters, size_t *position, element *out)
{
	size_t rest = qr.length - *position, length;
	const char *p;

	if (rest < 4) {
		return false;
	}
	p = qr.data + *position;
	if (two_digits(p) < 0 || two_digits(p + 2) < 0) {
		return false;
	}
	length = by_characters ? bytes_of(p + 4, rest - 4, two_digits(p + 2)) : (size_t)two_digits(p + 2);
	if (rest - 4 < length) {
		return false;
	}
	memcpy(out->tag, p, 2);
	out->value = (fsp_view){p + 4, length};
	*position += 4 + length;
	return true;
}

/* CRC-16/CCITT-FALSE. */
static unsigned checksum(fsp_view bytes)
{
	unsigned crc = 0xffff;

	for (size_t i = 0; i < bytes.length; i++) {
		crc ^= (unsigned)(unsigned char)bytes.data[i] << 8;
		for (int bit = 0; bit < 8; bit++) {
			crc = (crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1) & 0xffff;
		}
	}
	return crc;
}

static fsp_result refuse(fsp_error *error, const char *rule, const char *what, size_t position)
{
	return fsp_fail(error, FSP_ERROR_MALFORMED, rule, "%s at byte %zu of the QR text", what, position);
}

static fsp_result check_crc(fsp_view qr, fsp_view crc, fsp_error *error)
{
	static const char digits[] = "0123456789ABCDEF";
	unsigned sum = checksum((fsp_view){qr.data, qr.length - CRC_LENGTH});
	char computed[CRC_LENGTH];

	for (int i = 0; i < CRC_LENGTH; i++) {
		computed[i] = digits[sum >> (12 - 4 * i) & 15];
	}
	return fsp_view_equals_nocase((fsp_view){computed, CRC_LENGTH}, crc) ? FSP_OK
		: refuse(error, "mismatch", "wrong checksum", qr.length - CRC_LENGTH);
}

static fsp_result check(fsp_view qr, bool by_characters, fsp_error *error)
{
	bool seen[100] = {false};
	size_t position = 0;
	element e;

	for (;;) {
		size_t start = position;

		if (!next_element(qr, by_characters, &position, &e)) {
			return refuse(error, "format", start == qr.length ? "unexpected end" : "no tag, length and value", start);
		}
		if (start == 0 && (memcmp(e.tag, "00", 2) != 0 || !fsp_view_is(e.value, "01"))) {
			return refuse(error, "format", "no payload format 01", start);
		}
		if (seen[two_digits(e.tag)]) {
			return refuse(error, "duplicate", "a tag appears again", start);
		}
		seen[two_digits(e.tag)] = true;
		if (memcmp(e.tag, "63", 2) == 0) {
			break;
		}
	}
	if (position != qr.length || e.value.length != CRC_LENGTH) {
		return refuse(error, "format", "the checksum must be the last element and have four digits", position);
	}
	return check_crc(qr, e.value, error);
}

/* Lengths are taken as characters only if the text is not valid with lengths in bytes. */
static bool is_by_characters(fsp_view qr)
{
	return check(qr, false, NULL) != FSP_OK && check(qr, true, NULL) == FSP_OK;
}

fsp_result fsp_qr_check(fsp_view qr, fsp_error *error)
{
	return check(qr, is_by_characters(qr), error);
}

fsp_view fsp_qr_tag(fsp_view qr, const char tag[2])
{
	const bool by_characters = is_by_characters(qr);
	size_t position = 0;
	element e;

	while (position < qr.length && next_element(qr, by_characters, &position, &e)) {
		if (memcmp(e.tag, tag, 2) == 0) {
			return e.value;
		}
	}
	return FSP_NO_VIEW;
}
