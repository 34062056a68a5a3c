/* Digests by OpenSSL, hexadecimal and base64 text, and the comparison of signatures. */
#include "digest.h"
#include "signature.h"

#include <openssl/err.h>
#include <openssl/evp.h>

/* The digests are fetched once: otherwise OpenSSL 3 looks up the algorithm for each digest, which costs more than
 * the digest itself. The first fetch loads the whole provider, so it is left to the first signature. Afterwards the
 * array is only read. */
static EVP_MD *digests[3];
static CRYPTO_ONCE fetched = CRYPTO_ONCE_STATIC_INIT;
/* Only written while no thread signs. */
static bool started;

static void fetch(void)
{
	ERR_set_mark();
	digests[FSP_MD5] = EVP_MD_fetch(NULL, "MD5", NULL);
	digests[FSP_SHA1] = EVP_MD_fetch(NULL, "SHA1", NULL);
	digests[FSP_SHA256] = EVP_MD_fetch(NULL, "SHA256", NULL);
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
	/* MD5 may be missing in FIPS mode; then only what needs it fails. */
	return have_digests() && digests[FSP_SHA1] != NULL && digests[FSP_SHA256] != NULL ? FSP_OK : FSP_ERROR_INTERNAL;
}

void fsp_sign_shutdown(void)
{
	const CRYPTO_ONCE never = CRYPTO_ONCE_STATIC_INIT;

	for (size_t i = 0; i < sizeof(digests) / sizeof(*digests); i++) {
		EVP_MD_free(digests[i]);
		digests[i] = NULL;
	}
	fetched = never;
	started = false;
}

fsp_hasher *fsp_hasher_new(void)
{
	return (fsp_hasher *)EVP_MD_CTX_new();
}

bool fsp_hasher_run(fsp_hasher *hasher, fsp_digest digest, const fsp_view *pieces, size_t count, unsigned char *out)
{
	EVP_MD_CTX *context = (EVP_MD_CTX *)hasher;
	bool ok = context != NULL && have_digests() && digests[digest] != NULL
		&& EVP_DigestInit_ex2(context, digests[digest], NULL) == 1;

	for (size_t i = 0; ok && i < count; i++) {
		ok = pieces[i].length == 0 || EVP_DigestUpdate(context, pieces[i].data, pieces[i].length) == 1;
	}
	return ok && EVP_DigestFinal_ex(context, out, NULL) == 1;
}

fsp_result fsp_hasher_free(fsp_hasher *hasher, bool ok)
{
	EVP_MD_CTX_free((EVP_MD_CTX *)hasher);
	if (!ok) {
		/* Errors that others left in the queue are cleared, too. A mark would keep them, but it makes every
		 * signature a tenth slower, and code that reads errors does not leave them in the queue. */
		ERR_clear_error();
	}
	return ok ? FSP_OK : hasher == NULL ? FSP_ERROR_MEMORY : FSP_ERROR_INTERNAL;
}

fsp_result fsp_sha256_hex(fsp_view data, char out[65])
{
	unsigned char bytes[FSP_SHA256_SIZE];
	fsp_hasher *hasher = fsp_hasher_new();
	bool ok = fsp_hasher_run(hasher, FSP_SHA256, &data, 1, bytes);

	if (ok) {
		fsp_hex(bytes, sizeof(bytes), false, out);
	}
	return fsp_hasher_free(hasher, ok);
}

/* ------------------------------------------------------------------ texts of bytes */

/* For a letter 9 - digit is negative, so all its high bits are set. letters is the distance from '9' + 1 to 'a' or
 * 'A'. */
static inline char hex_digit(unsigned digit, unsigned letters)
{
	return (char)('0' + digit + ((9 - digit) >> 8 & letters));
}

void fsp_hex(const unsigned char *bytes, size_t size, bool upper_case, char *out)
{
	const unsigned letters = (upper_case ? 'A' : 'a') - '9' - 1;

	for (size_t i = 0; i < size; i++) {
		out[2 * i] = hex_digit(bytes[i] >> 4, letters);
		out[2 * i + 1] = hex_digit(bytes[i] & 15u, letters);
	}
	out[2 * size] = '\0';
}

void fsp_base64(const unsigned char *bytes, size_t size, char *out)
{
	EVP_EncodeBlock((unsigned char *)out, bytes, (int)size);
}

/* OpenSSL passes over blanks in front and over blanks and dashes at the end, and then decodes fewer bytes. It takes '='
 * for 'A', and looks neither at the place of the padding nor at bits that no byte needs. */
bool fsp_base64_read(fsp_view text, size_t size, unsigned char *out)
{
	const size_t groups = (size + 2) / 3, before_last = 3 * (groups - 1);
	char last[5];

	if (text.length != 4 * groups || memchr(text.data, '=', text.length - 4) != NULL
		|| EVP_DecodeBlock(out, (const unsigned char *)text.data, (int)text.length) != (int)(3 * groups)) {
		return false;
	}
	fsp_base64(out + before_last, size - before_last, last);
	return memcmp(text.data + text.length - 4, last, 4) == 0;
}

/* 1 for a hexadecimal digit, 0 for any other byte, without a branch. */
static unsigned is_hex(unsigned char c)
{
	const unsigned digit = c - (unsigned)'0', letter = (c | 0x20u) - (unsigned)'a';

	return (unsigned)(digit < 10) | (unsigned)(letter < 6);
}

bool fsp_signature_equals(fsp_view known, fsp_view given)
{
	/* Every byte must be read, so the compiler cannot stop at the first difference. */
	const volatile unsigned char *const ours = (const volatile unsigned char *)known.data;
	const volatile unsigned char *const theirs = (const volatile unsigned char *)given.data;
	unsigned exact = 0, folded = 0, other = 0;

	if (known.length != given.length || known.length == 0) {
		return false;
	}
	for (size_t i = 0; i < known.length; i++) {
		const unsigned a = ours[i], b = theirs[i];
		/* Of hexadecimal digits only letters have the bit 0x40, and only letters may differ in 0x20, their case. */
		const unsigned letter_case = (a & 0x40u) >> 1;

		other |= 1u - is_hex((unsigned char)a);
		exact |= a ^ b;
		folded |= (a ^ b) & ~letter_case;
	}
	/* Case has no meaning in hexadecimal text, but it has in base64. */
	return (other == 0 ? folded : exact) == 0;
}
