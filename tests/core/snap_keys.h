/* The documentation's pair of keys, and what is signed with it. */
#ifndef FASPAY_TESTS_SNAP_KEYS_H
#define FASPAY_TESTS_SNAP_KEYS_H

#include "vector_files.h"

#include "../../core/engine/engine.h"
#include "../../core/schemes/snap.h"

static fsp_key *private_key, *public_key;

static inline fsp_key *key_of(const char *file, bool is_private)
{
	fsp_view text = read_vector(file);
	const char *objection;
	fsp_key *key;

	assert_int_equal(fsp_key_parse(&key, text, FSP_NO_VIEW, is_private, &objection), FSP_OK);
	free((char *)text.data);
	return key;
}

static inline fsp_result verify(const char *signature, const char *method, fsp_view path, fsp_view body,
	const char *timestamp, fsp_snap_form forms)
{
	const fsp_snap_claim claim = {fsp_view_of(method), fsp_view_of(timestamp), body, &path, 1, forms};

	return fsp_snap_verify(public_key, fsp_view_of(signature), &claim);
}

static inline void assert_form(fsp_snap_form form, const char *body, const char *expected)
{
	fsp_view copy = exact(fsp_view_of(body));
	fsp_buffer out;

	fsp_buffer_init(&out, 6 * copy.length + 64);
	fsp_snap_write_form(form, copy, &out);
	assert_int_equal(out.failed, FSP_OK);
	if (!fsp_view_is(fsp_buffer_view(&out), expected)) {
		fail_msg("form %d of %s is\n%s instead of\n%s", (int)form, body, fsp_buffer_view(&out).data, expected);
	}
	fsp_buffer_free(&out);
	free((char *)copy.data);
}

static inline int start(void **state)
{
	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	private_key = key_of("keys/docs_merchant_private.pem", true);
	public_key = key_of("keys/docs_merchant_public.pem", false);
	return 0;
}

static inline int stop(void **state)
{
	(void)state;
	fsp_key_free(private_key);
	fsp_key_free(public_key);
	fsp_sign_shutdown();
	return 0;
}

#endif
