/* Signature formulas (docs/protocol/debit.md section 3, docs/protocol/credit-card.md section 3). */
#include "message.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

/* OpenSSL 3 looks an algorithm up at every one-shot digest otherwise, which costs more than the digest. The first look builds its
 * whole provider, so it waits for the first signature; afterwards this is read only. */
static struct { EVP_MD *md5, *sha1, *sha256; } digests;
static CRYPTO_ONCE fetched = CRYPTO_ONCE_STATIC_INIT;
/* Written before and after any thread signs. */
static bool started;

static void fetch(void)
{
	ERR_set_mark();
	digests.md5 = EVP_MD_fetch(NULL, "MD5", NULL);
	digests.sha1 = EVP_MD_fetch(NULL, "SHA1", NULL);
	digests.sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	ERR_pop_to_mark();
}

static bool have_digests(void)
{
	return started && CRYPTO_THREAD_run_once(&fetched, fetch) == 1;
}

void fsp_sign_defer(void)
{
	started = true;
}

fsp_result fsp_sign_startup(void)
{
	started = true;
	/* MD5 may be missing under FIPS; then only what needs it fails. */
	return have_digests() && digests.sha1 != NULL && digests.sha256 != NULL ? FSP_OK : FSP_ERROR_INTERNAL;
}

void fsp_sign_shutdown(void)
{
	const CRYPTO_ONCE never = CRYPTO_ONCE_STATIC_INIT;

	EVP_MD_free(digests.md5);
	EVP_MD_free(digests.sha1);
	EVP_MD_free(digests.sha256);
	digests.md5 = digests.sha1 = digests.sha256 = NULL;
	fetched = never;
	started = false;
}

/* Of one signature: a context serves several digests, and freeing it wipes what it saw. */
static bool run_digest(EVP_MD_CTX *context, EVP_MD *algorithm, const fsp_view *pieces, size_t count, unsigned char *out, unsigned *length)
{
	bool ok = algorithm != NULL && EVP_DigestInit_ex2(context, algorithm, NULL) == 1;

	for (size_t i = 0; ok && i < count; i++) {
		ok = pieces[i].length == 0 || EVP_DigestUpdate(context, pieces[i].data, pieces[i].length) == 1;
	}
	return ok && EVP_DigestFinal_ex(context, out, length) == 1;
}

static fsp_result end_digests(EVP_MD_CTX *context, bool ok)
{
	EVP_MD_CTX_free(context);
	if (!ok) {
		/* Nothing for others to find. No mark was set that would spare what others left: it costs every signature a tenth, and nobody
		 * who asks for errors leaves them behind. */
		ERR_clear_error();
	}
	return ok ? FSP_OK : context == NULL ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

static fsp_result digest(EVP_MD *algorithm, const fsp_view *pieces, size_t count, unsigned char *out, unsigned *length)
{
	EVP_MD_CTX *context = EVP_MD_CTX_new();

	return end_digests(context, context != NULL && run_digest(context, algorithm, pieces, count, out, length));
}

/* Four bytes to eight digits at once, without a table: what is written may be half a secret. letters: what 'a' or 'A' is more than
 * the digit after 9 would be. Lengths are those of digests, whole fours. */
static void hex(const unsigned char *bytes, size_t length, unsigned letters, char *out)
{
	for (size_t i = 0; i < length; i += 4, out += 8) {
		uint64_t digits = (uint64_t)bytes[i] << 24 | (uint64_t)bytes[i + 1] << 16 | (uint64_t)bytes[i + 2] << 8 | bytes[i + 3];

		digits = (digits | digits << 16) & UINT64_C(0x0000ffff0000ffff);
		digits = (digits | digits << 8) & UINT64_C(0x00ff00ff00ff00ff);
		digits = (digits | digits << 4) & UINT64_C(0x0f0f0f0f0f0f0f0f);
		digits += FSP_EIGHT_ONES * '0' + ((digits + FSP_EIGHT_ONES * 6) >> 4 & FSP_EIGHT_ONES) * letters;
		out[0] = (char)(digits >> 56);
		out[1] = (char)(digits >> 48);
		out[2] = (char)(digits >> 40);
		out[3] = (char)(digits >> 32);
		out[4] = (char)(digits >> 24);
		out[5] = (char)(digits >> 16);
		out[6] = (char)(digits >> 8);
		out[7] = (char)digits;
	}
	*out = '\0';
}

enum { LOWER = 'a' - '9' - 1, UPPER = 'A' - '9' - 1 };

#define MD5_HEX_LENGTH 32

static fsp_result sign_debit(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	fsp_view pieces[2 + FSP_SIGNED_MAXIMUM] = {name, password};
	unsigned char bytes[EVP_MAX_MD_SIZE];
	char inner[MD5_HEX_LENGTH + 1];
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	unsigned length = 0;
	bool ok;

	for (size_t i = 0; i < count; i++) {
		pieces[2 + i] = parts[i];
	}
	ok = context != NULL && run_digest(context, digests.md5, pieces, 2 + count, bytes, &length);
	if (ok) {
		/* SHA-1 runs over the hex text of the MD5, not over its bytes. */
		hex(bytes, MD5_HEX_LENGTH / 2, LOWER, inner);
		ok = run_digest(context, digests.sha1, &(fsp_view){inner, MD5_HEX_LENGTH}, 1, bytes, &length);
	}
	if (ok) {
		hex(bytes, length, LOWER, out);
	}
	fsp_wipe(bytes, sizeof(bytes));
	fsp_wipe(inner, MD5_HEX_LENGTH);
	return end_digests(context, ok);
}

#define CARD_TEXT_MAXIMUM 8192

/* "##" UP(merchant) "##" UP(password) "##" parts... "##"; the first part too is raised where it is an order id. */
static void write_card_text(fsp_formula formula, fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	size_t raised = formula == FSP_FORMULA_CARD_TOKEN ? 2 : 3;

	memcpy(out, "##", 2);
	for (size_t i = 0; i < 2 + count; i++) {
		fsp_view piece = i == 0 ? name : i == 1 ? password : parts[i - 2];

		out += 2;
		if (i < raised) {
			for (size_t j = 0; j < piece.length; j++) {
				out[j] = (char)(piece.data[j] - (piece.data[j] >= 'a' && piece.data[j] <= 'z' ? 'a' - 'A' : 0));
			}
		} else if (piece.length > 0) {
			memcpy(out, piece.data, piece.length);
		}
		out += piece.length;
		memcpy(out, "##", 2);
	}
}

static fsp_result sign_card(fsp_formula formula, fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	bool sha256 = formula == FSP_FORMULA_CARD_SHA256;
	size_t length = 6 + name.length + password.length;
	unsigned char bytes[EVP_MAX_MD_SIZE];
	char small[512], *text = small;
	unsigned size = 0;
	fsp_result result;

	for (size_t i = 0; i < count; i++) {
		length = parts[i].length <= CARD_TEXT_MAXIMUM ? length + parts[i].length + 2 : CARD_TEXT_MAXIMUM + 1;
	}
	if (length > CARD_TEXT_MAXIMUM || name.length > CARD_TEXT_MAXIMUM || password.length > CARD_TEXT_MAXIMUM) {
		return FSP_ERROR_MALFORMED;
	}
	if (length > sizeof(small)) {
		text = malloc(length);
	}
	if (text == NULL) {
		return FSP_ERROR_MEMORY;
	}
	write_card_text(formula, name, password, parts, count, text);
	result = digest(sha256 ? digests.sha256 : digests.sha1, &(fsp_view){text, length}, 1, bytes, &size);
	if (result == FSP_OK) {
		if (sha256) {
			EVP_EncodeBlock((unsigned char *)out, bytes, (int)size);
		} else {
			hex(bytes, size, UPPER, out);
		}
	}
	fsp_wipe(text, length);
	if (text != small) {
		free(text);
	}
	fsp_wipe(bytes, sizeof(bytes));
	return result;
}

fsp_result fsp_sign(fsp_formula formula, fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	out[0] = '\0';
	if (count > FSP_SIGNED_MAXIMUM || !have_digests()) {
		return FSP_ERROR_INTERNAL;
	}
	switch (formula) {
		case FSP_FORMULA_DEBIT:
			return sign_debit(name, password, parts, count, out);
		case FSP_FORMULA_CARD:
		case FSP_FORMULA_CARD_TOKEN:
		case FSP_FORMULA_CARD_SHA256:
			return sign_card(formula, name, password, parts, count, out);
		case FSP_FORMULA_NONE:
			break;
	}
	return FSP_ERROR_INTERNAL;
}

/* Eight bytes at once, without a branch on any of them: the top bits of those bytes that lie in the range; all below 0x80. */
static uint64_t in_range(uint64_t eight, unsigned char first, unsigned char last)
{
	const uint64_t low = eight & ~FSP_EIGHT_TOPS;

	return (low + FSP_EIGHT_ONES * (0x80u - first)) & ~(low + FSP_EIGHT_ONES * (0x7fu - last)) & ~eight & FSP_EIGHT_TOPS;
}

/* Letters small, where they are letters: what has the bit 0x40 gets 0x20 too. Digits have neither. */
static uint64_t small(uint64_t eight)
{
	return eight | (eight & FSP_EIGHT_ONES * 0x40) >> 1;
}

bool fsp_signature_equals(fsp_view known, fsp_view given)
{
	uint64_t other = 0, exact = 0, folded = 0;
	volatile uint64_t difference;

	if (known.length != given.length || known.length == 0) {
		return false;
	}
	for (size_t i = 0; i < known.length; i += 8) {
		/* The last eight once more where fewer are left; what is too short for that is filled up with one digit. */
		size_t at = known.length - i >= 8 ? i : known.length >= 8 ? known.length - 8 : 0;
		uint64_t a = FSP_EIGHT_ONES * '0', b = a;

		memcpy(&a, known.data + at, known.length < 8 ? known.length : 8);
		memcpy(&b, given.data + at, known.length < 8 ? known.length : 8);
		other |= ~(in_range(small(a), '0', '9') | in_range(small(a), 'a', 'f')) & FSP_EIGHT_TOPS;
		exact |= a ^ b;
		folded |= small(a) ^ small(b);
	}
	/* Case means nothing in hex and everything in base64. */
	difference = other == 0 ? folded : exact;
	return difference == 0;
}

fsp_result fsp_sha256_hex(fsp_view data, char out[65])
{
	unsigned char bytes[EVP_MAX_MD_SIZE];
	unsigned length = 0;
	fsp_result result = have_digests() ? digest(digests.sha256, &data, 1, bytes, &length) : FSP_ERROR_INTERNAL;

	if (result == FSP_OK) {
		hex(bytes, length, LOWER, out);
	}
	return result;
}
