#include "check.h"

/* Reads the same bytes as either half of a key. Passphrases are left out: how long one takes is what the key says. */
static void parse(fsp_view text, bool is_private)
{
	char signature[FSP_SIGNATURE_MAXIMUM];
	const char *objection = NULL;
	unsigned char digest[32];
	fsp_key *key = NULL, *shared;
	const fsp_result result = fsp_key_parse(&key, text, FSP_NO_VIEW, is_private, &objection);

	demand(result == FSP_OK || result == FSP_ERROR_VALIDATION);
	demand((result == FSP_OK) == (key != NULL) && (result == FSP_OK) == (objection == NULL));
	if (key == NULL) {
		/* It is one of ours, and quotes nothing. */
		demand(strlen(objection) > 10 && fsp_is_printable(fsp_view_of(objection)));
		return;
	}
	demand(fsp_key_share(&shared, key) == FSP_OK);
	fsp_key_free(key);
	demand(fsp_key_open(shared, FSP_LITERAL_VIEW("AAAA"), digest) == FSP_ERROR_SIGNATURE);
	if (is_private && fsp_key_sign(shared, FSP_LITERAL_VIEW("text"), signature) == FSP_OK) {
		/* A key whose halves do not fit makes no signature at all. */
		demand(fsp_key_verify(shared, FSP_LITERAL_VIEW("text"), fsp_view_of(signature)) == FSP_OK);
		demand(fsp_key_verify(shared, FSP_LITERAL_VIEW("other"), fsp_view_of(signature)) == FSP_ERROR_SIGNATURE);
	}
	fsp_key_free(shared);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	demand(fsp_sign_startup() == FSP_OK);
	parse((fsp_view){(const char *)data, size}, true);
	parse((fsp_view){(const char *)data, size}, false);
	return 0;
}
