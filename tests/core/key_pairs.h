/* Keys of the tests, parsed and tried. */
#ifndef FASPAY_TESTS_KEY_PAIRS_H
#define FASPAY_TESTS_KEY_PAIRS_H

#include "vector_files.h"
#include "with_signing.h"
#include "sample_keys.h"

#include "../../core/crypto/key_cache.h"

#include <openssl/err.h>

#define PASSPHRASE FSP_LITERAL_VIEW("rahasia")

/* Signs with the one and verifies with the other. */
static inline void assert_pair(const fsp_key *private_key, const fsp_key *public_key)
{
	const fsp_view text = FSP_LITERAL_VIEW("POST:/v1.0/qr/qr-mpm-notify:e3b0:2025-01-01T00:00:00+07:00");
	char signature[FSP_SIGNATURE_MAXIMUM];

	assert_int_equal(fsp_key_sign(private_key, text, signature), FSP_OK);
	assert_int_equal(fsp_key_verify(public_key, text, fsp_view_of(signature)), FSP_OK);
	assert_int_equal(fsp_key_verify(public_key, FSP_LITERAL_VIEW("another"), fsp_view_of(signature)),
		FSP_ERROR_SIGNATURE);
}

static inline fsp_key *parsed(fsp_view text, fsp_view passphrase, bool is_private)
{
	const char *objection;
	fsp_key *key;
	fsp_view copy = exact(text);
	fsp_result result = fsp_key_parse(&key, copy, passphrase, is_private, &objection);

	free((char *)copy.data);
	if (result != FSP_OK) {
		fail_msg("%d %s: %.60s", (int)result, objection != NULL ? objection : "-", text.data);
	}
	assert_null(objection);
	assert_int_equal(ERR_peek_error(), 0);
	return key;
}

#endif
