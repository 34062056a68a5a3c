/* RSA keys read from text by OpenSSL. */
#include "key_read.h"
#include "key_text.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

/* ------------------------------------------------------------------ errors of OpenSSL */

/* We put an error of our own on top, so that fsp_memory_ran_out() never takes the last of others' for ours. */
void fsp_watch_errors(void)
{
	ERR_set_mark();
	ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
}

bool fsp_memory_ran_out(void)
{
	const bool no_memory = ERR_GET_REASON(ERR_peek_last_error()) == ERR_R_MALLOC_FAILURE;

	ERR_pop_to_mark();
	return no_memory;
}

/* ------------------------------------------------------------------ keys */

typedef struct passphrase { fsp_view text; bool asked; } passphrase;

static int give_passphrase(char *out, int size, int writing, void *user)
{
	passphrase *given = user;

	(void)writing;
	given->asked = true;
	if (given->text.length > (size_t)size || given->text.data == NULL) {
		return -1;
	}
	memcpy(out, given->text.data, given->text.length);
	return (int)given->text.length;
}

static EVP_PKEY *read_private(BIO *bio, passphrase *given)
{
	return PEM_read_bio_PrivateKey(bio, NULL, give_passphrase, given);
}

static EVP_PKEY *read_certificate(BIO *bio)
{
	X509 *certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL);
	EVP_PKEY *pkey = certificate != NULL ? X509_get_pubkey(certificate) : NULL;

	X509_free(certificate);
	return pkey;
}

/* Reads a SubjectPublicKeyInfo or a PKCS#1 key. */
static EVP_PKEY *read_public(BIO *bio)
{
	EVP_PKEY *pkey = NULL;
	OSSL_DECODER_CTX *context = OSSL_DECODER_CTX_new_for_pkey(
		&pkey, "PEM", NULL, NULL, EVP_PKEY_PUBLIC_KEY, NULL, NULL);

	if (context == NULL || OSSL_DECODER_from_bio(context, bio) != 1) {
		EVP_PKEY_free(pkey);
		pkey = NULL;
	}
	OSSL_DECODER_CTX_free(context);
	return pkey;
}

static EVP_PKEY *read_pem(fsp_view pem, fsp_key_kind kind, passphrase *given)
{
	BIO *bio = BIO_new_mem_buf(pem.data, (int)pem.length);
	EVP_PKEY *pkey = NULL;

	if (bio != NULL && kind == FSP_KEY_PRIVATE) {
		pkey = read_private(bio, given);
	} else if (bio != NULL) {
		pkey = kind == FSP_KEY_CERTIFICATE ? read_certificate(bio) : read_public(bio);
	}
	BIO_free(bio);
	return pkey;
}

/* Without a label the text is tried as every kind of key; *kind says which one it was. */
static EVP_PKEY *read_bare(fsp_view base64, fsp_key_kind *kind, passphrase *given)
{
	static const struct { const char *label; fsp_key_kind kind; } forms[] = {
		{"PUBLIC KEY", FSP_KEY_PUBLIC},
		{"PRIVATE KEY", FSP_KEY_PRIVATE},
		{"RSA PRIVATE KEY", FSP_KEY_PRIVATE},
		{"ENCRYPTED PRIVATE KEY", FSP_KEY_PRIVATE},
		{"RSA PUBLIC KEY", FSP_KEY_PUBLIC},
		{"CERTIFICATE", FSP_KEY_CERTIFICATE},
	};
	EVP_PKEY *pkey = NULL;

	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms) && pkey == NULL && !given->asked; i++) {
		fsp_buffer pem;

		fsp_buffer_init(&pem, FSP_KEY_TEXT_MAXIMUM);
		fsp_key_write_pem(&pem, fsp_view_of(forms[i].label), base64);
		if (pem.failed == FSP_OK) {
			pkey = read_pem(fsp_buffer_view(&pem), forms[i].kind, given);
		}
		if (pkey != NULL || given->asked) {
			*kind = forms[i].kind;
		}
		fsp_buffer_free(&pem);
	}
	return pkey;
}

/* With an exponent of 1 anybody could sign. */
static bool has_usable_exponent(const EVP_PKEY *pkey)
{
	BIGNUM *exponent = NULL;
	bool usable = EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_E, &exponent) == 1 && BN_is_odd(exponent)
		&& !BN_is_one(exponent);

	BN_free(exponent);
	return usable;
}

static const char *objection_to(const EVP_PKEY *pkey)
{
	if (!EVP_PKEY_is_a(pkey, "RSA")) {
		return "must be an RSA key: this one is of another kind, such as an elliptic curve";
	}
	if (EVP_PKEY_get_bits(pkey) > FSP_KEY_MAXIMUM_BITS) {
		return "must have 6144 bits or less";
	}
	return has_usable_exponent(pkey) ? NULL : "must be a sound RSA key: this one's exponent makes it worthless";
}

static const char *objection_to_passphrase(const passphrase *given)
{
	return given->text.data == NULL ? "is an encrypted private key: pass its passphrase, too"
		: "is an encrypted private key that this passphrase does not open (or whose cipher this OpenSSL does not know)";
}

static bool fits(fsp_key_kind kind, bool is_private)
{
	return is_private ? kind == FSP_KEY_PRIVATE : kind == FSP_KEY_PUBLIC || kind == FSP_KEY_CERTIFICATE;
}

EVP_PKEY *fsp_key_read(fsp_view text, fsp_view secret, bool is_private, const char **objection)
{
	passphrase given = {.text = secret};
	fsp_buffer pem;
	fsp_key_kind kind = fsp_key_read_text(text, is_private, &pem);
	EVP_PKEY *pkey = NULL;

	if (pem.failed == FSP_OK && kind == FSP_KEY_BARE) {
		pkey = read_bare(fsp_buffer_view(&pem), &kind, &given);
	} else if (pem.failed == FSP_OK && fits(kind, is_private)) {
		pkey = read_pem(fsp_buffer_view(&pem), kind, &given);
	}
	if (pem.failed != FSP_ERROR_MEMORY) {
		*objection = !fits(kind, is_private) ? fsp_key_objection(kind, is_private)
			: pkey != NULL ? objection_to(pkey)
			: given.asked ? objection_to_passphrase(&given) : fsp_key_objection(kind, is_private);
	}
	fsp_buffer_free(&pem);
	return pkey;
}
