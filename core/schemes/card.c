/* The schemes of credit cards: one digest over the parts, which double hash signs separate. */
#include "card.h"
#include "../crypto/digest.h"
#include "formula.h"

#include <stdlib.h>

#define CARD_TEXT_MAXIMUM 8192

static char upper(char c)
{
	return (char)(c - (c >= 'a' && c <= 'z' ? 'a' - 'A' : 0));
}

/* Writes "##" merchant "##" password "##" parts... "##". raised: how many pieces, from the first, are written in upper
 * case. */
static void write_text(const fsp_view *pieces, size_t count, size_t raised, char *out)
{
	memcpy(out, "##", 2);
	for (size_t i = 0; i < count; i++) {
		out += 2;
		for (size_t j = 0; j < pieces[i].length; j++) {
			out[j] = i < raised ? upper(pieces[i].data[j]) : pieces[i].data[j];
		}
		out += pieces[i].length;
		memcpy(out, "##", 2);
	}
}

/* The digest of that text, which has at most FSP_SHA256_SIZE bytes. */
static fsp_result digest(fsp_digest which, size_t raised, fsp_view name, fsp_view password, const fsp_view *parts,
	size_t count, unsigned char *out)
{
	fsp_view pieces[2 + FSP_SIGNED_MAXIMUM] = {name, password};
	char small[512], *text = small;
	size_t length = 2;
	fsp_result result;

	if (count > FSP_SIGNED_MAXIMUM) {
		return FSP_ERROR_INTERNAL;
	}
	for (size_t i = 0; i < 2 + count; i++) {
		pieces[i] = i < 2 ? pieces[i] : parts[i - 2];
		if (pieces[i].length > CARD_TEXT_MAXIMUM) {
			return FSP_ERROR_MALFORMED;
		}
		length += pieces[i].length + 2;
	}
	if (length > CARD_TEXT_MAXIMUM) {
		return FSP_ERROR_MALFORMED;
	}
	if (length > sizeof(small)) {
		text = malloc(length);
	}
	if (text == NULL) {
		return FSP_ERROR_MEMORY;
	}
	write_text(pieces, 2 + count, raised, text);
	{
		fsp_hasher *hasher = fsp_hasher_new();

		result = fsp_hasher_free(hasher, fsp_hasher_run(hasher, which, &(fsp_view){text, length}, 1, out));
	}
	fsp_wipe(text, length);
	if (text != small) {
		free(text);
	}
	return result;
}

static fsp_result sign_sha1(size_t raised, fsp_view name, fsp_view password, const fsp_view *parts, size_t count,
	char *out)
{
	unsigned char bytes[FSP_SHA256_SIZE];
	fsp_result result = digest(FSP_SHA1, raised, name, password, parts, count, bytes);

	out[0] = '\0';
	if (result == FSP_OK) {
		fsp_hex(bytes, FSP_SHA1_SIZE, true, out);
	}
	fsp_wipe(bytes, sizeof(bytes));
	return result;
}

fsp_result fsp_sign_card(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	return sign_sha1(3, name, password, parts, count, out);
}

fsp_result fsp_sign_card_token(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	return sign_sha1(2, name, password, parts, count, out);
}

fsp_result fsp_sign_card_sha256(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	unsigned char bytes[FSP_SHA256_SIZE];
	fsp_result result = digest(FSP_SHA256, 3, name, password, parts, count, bytes);

	out[0] = '\0';
	if (result == FSP_OK) {
		fsp_base64(bytes, sizeof(bytes), out);
	}
	fsp_wipe(bytes, sizeof(bytes));
	return result;
}

const fsp_scheme fsp_scheme_card = {.name = "card", .formula = fsp_sign_card, FSP_FORMULA_SCHEME};
const fsp_scheme fsp_scheme_card_token = {.name = "card token", .formula = fsp_sign_card_token, FSP_FORMULA_SCHEME};
const fsp_scheme fsp_scheme_card_sha256 = {.name = "card SHA-256", .formula = fsp_sign_card_sha256, FSP_FORMULA_SCHEME};
