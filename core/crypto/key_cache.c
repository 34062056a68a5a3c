/* Parsed keys, cached per thread and per process. */
#include "key_cache.h"
#include "digest.h"

/* The digest of everything that decides about the outcome. It includes the lengths, so that the end of a text cannot
 * be taken for a passphrase. */
static fsp_result identify(fsp_view text, fsp_view passphrase, bool is_private, unsigned char *digest)
{
	const uint64_t head[] = {is_private, passphrase.data != NULL, passphrase.length, text.length};
	const fsp_view pieces[] = {{(const char *)head, sizeof(head)}, passphrase, text};
	fsp_hasher *hasher = fsp_hasher_new();

	return fsp_hasher_free(hasher, fsp_hasher_run(hasher, FSP_SHA256, pieces, 3, digest));
}

static void release(void *key)
{
	fsp_key_free(key);
}

fsp_result fsp_key_fetch(
	fsp_cache **slot, fsp_key **out, fsp_view text, fsp_view passphrase, bool is_private, const char **objection)
{
	unsigned char digest[FSP_SHA256_SIZE];
	fsp_key *kept;
	fsp_result result;

	/* Without a digest keys are parsed each time. */
	if (slot == NULL || identify(text, passphrase, is_private, digest) != FSP_OK) {
		return fsp_key_parse(out, text, passphrase, is_private, objection);
	}
	*objection = NULL;
	kept = fsp_cache_find(slot, digest);
	if (kept != NULL) {
		return fsp_key_share(out, kept);
	}
	result = fsp_key_parse(out, text, passphrase, is_private, objection);
	if (result == FSP_OK && fsp_key_share(&kept, *out) == FSP_OK && !fsp_cache_keep(slot, digest, kept, release)) {
		fsp_key_free(kept);
	}
	return result;
}
