/* The forms of a JSON text under which it may have been signed: docs/protocol/snap.md 5.2. They work on bytes: what
 * a parser and a writer make of a message would be another text. */
#include "snap.h"
#include "../base/text.h"
#include "../base/utf8.h"
#include "../crypto/signature.h"

/* ------------------------------------------------------------------ characters */

static void write_unit(fsp_buffer *out, unsigned unit)
{
	static const char hex[] = "0123456789abcdef";
	const char escape[] = {'\\', 'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15]};

	fsp_buffer_append(out, escape, sizeof(escape));
}

/* A character beyond ASCII as escapes, in UTF-16. */
static void write_escaped(fsp_buffer *out, uint32_t c)
{
	if (c < 0x10000) {
		write_unit(out, c);
	} else {
		write_unit(out, 0xd800 + ((c - 0x10000) >> 10));
		write_unit(out, 0xdc00 + ((c - 0x10000) & 0x3ff));
	}
}

/* The same as UTF-8: two to four bytes. */
static void write_utf8(fsp_buffer *out, uint32_t c)
{
	char bytes[4];
	size_t length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

	for (size_t i = length; i-- > 1; c >>= 6) {
		bytes[i] = (char)(0x80 | (c & 0x3f));
	}
	bytes[0] = (char)((0xf00 >> length & 0xf0) | c);
	fsp_buffer_append(out, bytes, length);
}

/* The code unit of an escape \uXXXX at this place; -1: there is none. */
static long unit_at(fsp_view text, size_t at)
{
	long unit = 0;

	if (at + 6 > text.length || text.data[at] != '\\' || text.data[at + 1] != 'u') {
		return -1;
	}
	for (size_t i = at + 2; i < at + 6; i++) {
		if (fsp_hex_digit(text.data[i]) < 0) {
			return -1;
		}
		unit = unit * 16 + fsp_hex_digit(text.data[i]);
	}
	return unit;
}

/* The character beyond ASCII that the escapes at this place stand for, and how many bytes they have; 0: none. */
static uint32_t escaped_character(fsp_view text, size_t at, size_t *length)
{
	const long unit = unit_at(text, at), other = unit >= 0xd800 && unit <= 0xdbff ? unit_at(text, at + 6) : -1;

	*length = 6;
	if (other >= 0xdc00 && other <= 0xdfff) {
		*length = 12;
		return 0x10000 + (((uint32_t)unit - 0xd800) << 10) + ((uint32_t)other - 0xdc00);
	}
	return unit >= 0x80 && (unit < 0xd800 || unit > 0xdfff) ? (uint32_t)unit : 0;
}

/* ------------------------------------------------------------------ texts */

/* An escape, or whatever else follows a backslash: both bytes at once. Returns how many bytes were read. */
static size_t write_escape(fsp_snap_form form, fsp_view text, size_t at, fsp_buffer *out)
{
	size_t length;
	uint32_t c;

	if (at + 1 == text.length) {
		fsp_buffer_append_char(out, '\\');
		return 1;
	}
	if (form >= FSP_SNAP_CANONICAL && text.data[at + 1] == '/') {
		fsp_buffer_append_char(out, '/');
		return 2;
	}
	c = form == FSP_SNAP_DECODED ? escaped_character(text, at, &length) : 0;
	if (c != 0) {
		write_utf8(out, c);
		return length;
	}
	fsp_buffer_append(out, text.data + at, 2);
	return 2;
}

/* A byte beyond ASCII, or a whole character where it is to be escaped. */
static size_t write_beyond_ascii(fsp_snap_form form, fsp_view text, size_t at, fsp_buffer *out)
{
	const unsigned char *p = (const unsigned char *)text.data + at;
	const size_t length = form == FSP_SNAP_ENCODED
		? fsp_utf8_sequence(p, (const unsigned char *)text.data + text.length)
		: 0;
	uint32_t c;

	if (length < 2) {
		fsp_buffer_append_char(out, text.data[at]);
		return 1;
	}
	c = *p & (0x7fu >> length);
	for (size_t i = 1; i < length; i++) {
		c = c << 6 | (p[i] & 0x3fu);
	}
	write_escaped(out, c);
	return length;
}

static bool is_white(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* How many bytes from this place on mean nothing but themselves. */
static size_t plain_bytes(fsp_view text, size_t at, bool in_text)
{
	size_t i = at;

	if (in_text) {
		while (i < text.length && text.data[i] != '"' && text.data[i] != '\\' && (unsigned char)text.data[i] < 0x80) {
			i++;
		}
	} else {
		while (i < text.length && text.data[i] != '"' && !is_white(text.data[i])) {
			i++;
		}
	}
	return i - at;
}

static void rewrite(fsp_snap_form form, fsp_view body, fsp_buffer *out)
{
	bool in_text = false;

	for (size_t i = 0; i < body.length;) {
		const size_t plain = plain_bytes(body, i, in_text);

		if (plain > 0) {
			fsp_buffer_append(out, body.data + i, plain);
			i += plain;
		} else if (body.data[i] == '"') {
			fsp_buffer_append_char(out, '"');
			in_text = !in_text;
			i++;
		} else if (!in_text) {
			i++;
		} else if (body.data[i] == '\\') {
			i += write_escape(form, body, i, out);
		} else {
			i += write_beyond_ascii(form, body, i, out);
		}
	}
}

/* ------------------------------------------------------------------ the blanks of a virtual account's number */

#define COMPANY_CODE_LENGTH 8

/* The text of a member of the outermost object, without its quotes; absent where it has none. Of a compact text. */
static fsp_view member_text(fsp_view body, const char *name)
{
	const size_t length = strlen(name);
	unsigned depth = 0;

	for (size_t i = 0; i < body.length; i++) {
		const char c = body.data[i];
		size_t close = i + 1;

		if (c != '"') {
			depth += c == '{' || c == '[';
			depth -= (c == '}' || c == ']') && depth > 0;
			continue;
		}
		while (close < body.length && body.data[close] != '"') {
			close += body.data[close] == '\\' ? 2 : 1;
		}
		/* A name is what a colon follows; its value must be a text. */
		if (depth == 1 && close - i - 1 == length && close + 2 < body.length
			&& memcmp(body.data + i + 1, name, length) == 0 && body.data[close + 1] == ':'
			&& body.data[close + 2] == '"') {
			const size_t start = close + 3;

			for (close = start; close < body.length && body.data[close] != '"';) {
				close += body.data[close] == '\\' ? 2 : 1;
			}
			return close < body.length ? (fsp_view){body.data + start, close - start} : FSP_NO_VIEW;
		}
		i = close;
	}
	return FSP_NO_VIEW;
}

fsp_view fsp_snap_unpadded(fsp_view text)
{
	while (text.length > 0 && text.data[0] == ' ') {
		text.data++;
		text.length--;
	}
	return text;
}

/* The simulator signs a message first and then collapses the blanks before both numbers. What arrives never has more
 * blanks than what was signed. */
static void write_padded(fsp_view body, fsp_buffer *out)
{
	const fsp_view code = member_text(body, "partnerServiceId"), number = member_text(body, "virtualAccountNo");
	const fsp_view bare = fsp_snap_unpadded(code);
	size_t at = 0;

	if (bare.length == 0 || bare.length >= COMPANY_CODE_LENGTH || code.length > COMPANY_CODE_LENGTH
		|| number.data == NULL || number.length - fsp_snap_unpadded(number).length > COMPANY_CODE_LENGTH - bare.length) {
		fsp_buffer_append_view(out, body);
		return;
	}
	for (int turn = 0; turn < 2; turn++) {
		const bool code_first = code.data < number.data;
		const fsp_view text = (turn == 0) == code_first ? code : number, rest = fsp_snap_unpadded(text);
		const size_t start = (size_t)(text.data - body.data);

		fsp_buffer_append(out, body.data + at, start - at);
		for (size_t i = bare.length; i < COMPANY_CODE_LENGTH; i++) {
			fsp_buffer_append_char(out, ' ');
		}
		fsp_buffer_append_view(out, rest);
		at = start + text.length;
	}
	fsp_buffer_append(out, body.data + at, body.length - at);
}

void fsp_snap_write_form(fsp_snap_form form, fsp_view body, fsp_buffer *out)
{
	if (form == FSP_SNAP_RAW) {
		fsp_buffer_append_view(out, body);
	} else if (form != FSP_SNAP_PADDED) {
		rewrite(form, body, out);
	} else {
		fsp_buffer canonical;

		fsp_buffer_init(&canonical, body.length);
		rewrite(FSP_SNAP_CANONICAL, body, &canonical);
		if (canonical.failed == FSP_OK) {
			write_padded(fsp_buffer_view(&canonical), out);
		} else {
			out->failed = canonical.failed;
		}
		fsp_buffer_free(&canonical);
	}
}

fsp_result fsp_snap_body_hash(fsp_view body, char out[65])
{
	fsp_result result;
	fsp_buffer text;

	fsp_buffer_init(&text, body.length);
	fsp_snap_write_form(FSP_SNAP_CANONICAL, body, &text);
	result = text.failed == FSP_OK ? fsp_sha256_hex(fsp_buffer_view(&text), out) : text.failed;
	fsp_buffer_free(&text);
	return result;
}
