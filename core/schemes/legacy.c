/* The scheme of debit, which the other older products use too: SHA-1 over MD5, without separators between the parts. */
#include "legacy.h"
#include "../crypto/digest.h"
#include "formula.h"

fsp_result fsp_sign_legacy(fsp_view name, fsp_view password, const fsp_view *parts, size_t count, char *out)
{
	fsp_view pieces[2 + FSP_SIGNED_MAXIMUM] = {name, password};
	unsigned char bytes[FSP_SHA1_SIZE];
	char inner[2 * FSP_MD5_SIZE + 1];
	fsp_hasher *hasher;
	bool ok;

	out[0] = '\0';
	if (count > FSP_SIGNED_MAXIMUM) {
		return FSP_ERROR_INTERNAL;
	}
	for (size_t i = 0; i < count; i++) {
		pieces[2 + i] = parts[i];
	}
	hasher = fsp_hasher_new();
	ok = fsp_hasher_run(hasher, FSP_MD5, pieces, 2 + count, bytes);
	if (ok) {
		/* SHA-1 runs over the hexadecimal text of the MD5, not over its bytes. */
		fsp_hex(bytes, FSP_MD5_SIZE, false, inner);
		ok = fsp_hasher_run(hasher, FSP_SHA1, &(fsp_view){inner, 2 * FSP_MD5_SIZE}, 1, bytes);
		fsp_wipe(inner, sizeof(inner));
	}
	if (ok) {
		fsp_hex(bytes, FSP_SHA1_SIZE, false, out);
	}
	fsp_wipe(bytes, sizeof(bytes));
	return fsp_hasher_free(hasher, ok);
}

const fsp_scheme fsp_scheme_legacy = {.name = "legacy", .formula = fsp_sign_legacy, FSP_FORMULA_SCHEME};
