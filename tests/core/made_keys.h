/* Public keys of any size, made of a number. */
#ifndef FASPAY_TESTS_MADE_KEYS_H
#define FASPAY_TESTS_MADE_KEYS_H

#include "decoding.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

/* A key of this modulus and exponent, as PEM. */
static inline void write_public_key(const BIGNUM *modulus, unsigned long exponent, char *out, size_t size)
{
	OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
	BIGNUM *e = BN_new();
	EVP_PKEY *pkey = NULL;
	OSSL_PARAM *params;
	BIO *bio = BIO_new(BIO_s_mem());
	int length;

	assert_int_equal(BN_set_word(e, exponent), 1);
	assert_int_equal(OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus), 1);
	assert_int_equal(OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e), 1);
	params = OSSL_PARAM_BLD_to_param(builder);
	assert_int_equal(EVP_PKEY_fromdata_init(context), 1);
	assert_int_equal(EVP_PKEY_fromdata(context, &pkey, EVP_PKEY_PUBLIC_KEY, params), 1);
	assert_int_equal(PEM_write_bio_PUBKEY(bio, pkey), 1);
	length = BIO_read(bio, out, (int)size - 1);
	assert_true(length > 0);
	out[length] = '\0';
	EVP_PKEY_free(pkey);
	OSSL_PARAM_free(params);
	OSSL_PARAM_BLD_free(builder);
	EVP_PKEY_CTX_free(context);
	BIO_free(bio);
	BN_free(e);
}

#endif
