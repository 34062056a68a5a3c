/* The list of payment channels (section 5).
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

#define CHANNELS_REQUEST_ROWS(ROW) \
	REQUEST_ROW(ROW, CHANNELS_REQUEST, "Request List of Payment Gateway") \
	MERCHANT_ID_ROW(ROW, CHANNELS_REQUEST) \
	MERCHANT_ROW(ROW, CHANNELS_REQUEST) \
	SIGNATURE_ROW(ROW, CHANNELS_REQUEST)
FSP_TABLE(channels_request, CHANNELS_REQUEST);

#define CHANNEL_ROWS(ROW) \
	ROW(CHANNEL_CODE, "pg_code", .property = "code", .type = FSP_TYPE_LINE) \
	ROW(CHANNEL_NAME, "pg_name", .property = "name", .type = FSP_TYPE_LINE) \
	ROW(CHANNEL_CHANNEL, "pg_code", .property = "channel", .type = FSP_TYPE_ENUM, .codes = &fsp_debit_channel_codes)
FSP_TABLE(channel_fields, CHANNEL);

#define CHANNELS_ROWS(ROW) \
	MERCHANT_ID_ECHO_ROW(ROW, CHANNELS) \
	ROW(CHANNELS_CHANNELS, "payment_channel", .property = "channels", .type = FSP_TYPE_LIST, \
		.fields = channel_fields)
FSP_TABLE(channels_answer, CHANNELS);

const fsp_operation fsp_debit_channels = {
	.name = "channels", .method = "POST", .path = {"/cvr/100001/10", "/cvr/100001/10"},
	.request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON,
	.request = channels_request, .answer = channels_answer,
	.signatures = {{.scheme = &fsp_scheme_legacy, .wire = "signature"}}, .repeatable = true,
};
