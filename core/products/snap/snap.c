/* SNAP. This file describes the product: its identity and its operations (3, 4.1). Section numbers are those of
 * docs/protocol/snap.md. */
#include "rows.h"

#define IDENTITY_ROWS(ROW) \
	ROW(IDENTITY_MERCHANT_ID, "X-PARTNER-ID", .property = "merchantId", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 5) \
	ROW(IDENTITY_PRIVATE_KEY, "privateKey", .property = "privateKey", .type = FSP_TYPE_PRIVATE_KEY, \
		.presence = FSP_REQUIRED, .secret = true, .index = FSP_SNAP_PASSPHRASE) \
	ROW(IDENTITY_PUBLIC_KEY, "faspayPublicKey", .property = "faspayPublicKey", .type = FSP_TYPE_PUBLIC_KEY, \
		.presence = FSP_REQUIRED) \
	ROW(IDENTITY_PASSPHRASE, "passphrase", .property = "passphrase", .type = FSP_TYPE_TEXT, .secret = true) \
	ROW(IDENTITY_PREVIOUS_PUBLIC_KEY, "previousFaspayPublicKey", .property = "previousFaspayPublicKey", \
		.type = FSP_TYPE_PUBLIC_KEY) \
	ROW(IDENTITY_CHANNEL_ID, "CHANNEL-ID", .property = "channelId", .type = FSP_TYPE_DIGITS, .maximum = 5, \
		.fallback = "77001") \
	ROW(IDENTITY_COMPANY_CODES, "companyCodes", .property = "companyCodes", .type = FSP_TYPE_LINE) \
	ROW(IDENTITY_CLOCK_SKEW, "clockSkew", .property = "clockSkew", .type = FSP_TYPE_DIGITS, .maximum = 6, \
		.fallback = "300")
FSP_TABLE(identity, IDENTITY);
FSP_SAME_POSITION(IDENTITY_MERCHANT_ID, FSP_SNAP_MERCHANT_ID);
FSP_SAME_POSITION(IDENTITY_PRIVATE_KEY, FSP_SNAP_PRIVATE_KEY);
FSP_SAME_POSITION(IDENTITY_PUBLIC_KEY, FSP_SNAP_PUBLIC_KEY);
FSP_SAME_POSITION(IDENTITY_PASSPHRASE, FSP_SNAP_PASSPHRASE);
FSP_SAME_POSITION(IDENTITY_PREVIOUS_PUBLIC_KEY, FSP_SNAP_PREVIOUS_PUBLIC_KEY);
FSP_SAME_POSITION(IDENTITY_CHANNEL_ID, FSP_SNAP_CHANNEL_ID);
FSP_SAME_POSITION(IDENTITY_COMPANY_CODES, FSP_SNAP_COMPANY_CODES);
FSP_SAME_POSITION(IDENTITY_CLOCK_SKEW, FSP_SNAP_CLOCK_SKEW);

/* Digits, with a comma between two codes. */
static void validate_identity(const fsp_client_options *options, fsp_arena *arena, fsp_violations *violations)
{
	const fsp_place place = {NULL, "companyCodes", FSP_NO_INDEX};
	const fsp_view codes = options->identity[FSP_SNAP_COMPANY_CODES];
	size_t length = 0;

	for (size_t i = 0; i <= codes.length && codes.data != NULL; i++) {
		if (i < codes.length && fsp_is_digit(codes.data[i]) && length < 8) {
			length++;
		} else if ((i == codes.length || codes.data[i] == ',') && length > 0) {
			length = 0;
		} else {
			fsp_report(arena, violations, &place, NULL, "format", NULL, "must be company codes of one to eight digits");
			return;
		}
	}
}

static const fsp_operation *const operations[] = {
	&fsp_snap_create_va, &fsp_snap_va_status, &fsp_snap_delete_va, &fsp_snap_generate_qr, &fsp_snap_qr_status,
	&fsp_snap_create_debit, &fsp_snap_debit_status, &fsp_snap_cancel_debit, NULL,
};

const fsp_product fsp_snap = {
	.name = "Snap",
	.base_url = {"https://debit-sandbox.faspay.co.id", "https://debit.faspay.co.id"},
	.identity = identity,
	/* Nothing is signed with a name and a password. The previous key stands where others have a previous password. */
	.credentials = {{.previous_password = FSP_SNAP_PREVIOUS_PUBLIC_KEY}},
	.operations = operations,
	.envelope = &fsp_snap_envelope,
	.validate = validate_identity,
};
