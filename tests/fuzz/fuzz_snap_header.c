#include "client.h"

/* Reads the same bytes as every part of a SNAP request's head: time, path, signature, and as a code of an answer. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static fsp_client *client;
	const fsp_view text = {(const char *)data, size};
	const fsp_header headers[] = {{text, FSP_LITERAL_VIEW("a")}, {FSP_LITERAL_VIEW("X-TIMESTAMP"), text}};
	const fsp_inbound inbound = {.headers = headers, .header_count = 2};
	unsigned char digest[32];
	const char *service;
	fsp_view value, bare;
	int64_t seconds = 0;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_snap, NULL)) != NULL);
	}
	if (fsp_snap_read_timestamp(text, &seconds)) {
		char stamp[26];
		int64_t again;

		/* A time that is read can be written, and is the same then. */
		demand(!fsp_time_format_iso(seconds, stamp) || (fsp_snap_read_timestamp(fsp_view_of(stamp), &again) && again == seconds));
	}
	for (int query = 0; query < 2; query++) {
		bare = fsp_snap_bare_path(text, query == 1);
		demand(bare.length <= size && (bare.length == 0 || (bare.data >= text.data && bare.data + bare.length <= text.data + size)));
		demand(query == 1 || bare.length == 0 || memchr(bare.data, '?', bare.length) == NULL);
	}
	demand(fsp_snap_kind_of_path(text) == FSP_SNAP_UNKNOWN || fsp_snap_callback_of(fsp_snap_kind_of_path(text)) != NULL);
	/* Nobody makes a signature by chance. */
	demand(fsp_key_open(fsp_client_key(client, FSP_SNAP_PUBLIC_KEY), text, digest) == FSP_ERROR_SIGNATURE);
	demand(fsp_inbound_header(&inbound, "X-TIMESTAMP", &value) >= 1);
	demand(fsp_snap_case_of(text) == NULL || fsp_snap_case_of(text)->meaning != NULL);
	service = fsp_snap_service_of(text);
	demand(service == NULL || *service != '\0');
	return 0;
}
