/* Calls of SendMe with the made-up credentials of the known signatures. */
#ifndef FASPAY_TESTS_SENDME_CALLS_H
#define FASPAY_TESTS_SENDME_CALLS_H

#include "calling.h"
#include "vector_files.h"

#define SECRET FSP_LITERAL_VIEW("fspSecret-TEST-0001")
#define SALT FSP_LITERAL_VIEW("iv-TEST-0001")
#define TOKEN "ACCESS-TOKEN-TEST/abc+123=="
#define TOKEN_ANSWER "{\"access_token\":\"" TOKEN "\",\"expired_in\":\"36000\",\"status\":\"2\",\"message\":\"Success\"," \
	"\"response_code\":\"00\",\"response_desc\":\"success\"}"
#define PARTNER "\"virtual_account\":\"9920017573\""
#define GOOD(status) "\"status\":\"" status "\",\"message\":\"On Process\",\"response_code\":\"00\",\"response_desc\":\"success\"}"

static fsp_client *client;
static cJSON *vectors;
static fsp_cache *kept;

static inline fsp_client_options sendme_options(void)
{
	return (fsp_client_options){.identity = {FSP_LITERAL_VIEW("9920017573"), FSP_LITERAL_VIEW("FSPKEY-TEST-0001"), SECRET,
		FSP_LITERAL_VIEW("appKey-TEST-0001"), FSP_LITERAL_VIEW("appSecret-TEST-0001"),
		FSP_LITERAL_VIEW("clientKey-TEST-0001"), FSP_LITERAL_VIEW("clientSecret-TEST-0001"), SALT}};
}

static inline fsp_client *sendme_client_of(const fsp_client_options *options)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_violations violations = {0};
	fsp_client *made = NULL;
	fsp_error error = {0};

	if (fsp_client_new(&made, &fsp_sendme, options, arena, &violations, &error) != FSP_OK) {
		print_violations(&violations);
		fail_msg("%s", error.message);
	}
	fsp_arena_free(arena);
	return made;
}

static int start_all(void **state)
{
	const fsp_client_options options = sendme_options();

	(void)state;
	if (fsp_sign_startup() != FSP_OK) {
		return -1;
	}
	client = sendme_client_of(&options);
	vectors = read_json_vector("sendme_signatures.json");
	return 0;
}

static int stop_all(void **state)
{
	(void)state;
	cJSON_Delete(vectors);
	fsp_client_free(client);
	fsp_cache_close(&kept);
	fsp_sign_shutdown();
	return 0;
}

static inline fsp_http_answer answer_of(const char *body)
{
	return (fsp_http_answer){.status = 200, .body = fsp_view_of(body), .retry_after = -1};
}

/* The value of a header line, or NULL. */
static inline const char *header_of(const fsp_call *call, const char *name)
{
	for (size_t i = 0; call->request.headers != NULL && call->request.headers[i] != NULL; i++) {
		if (strncmp(call->request.headers[i], name, strlen(name)) == 0) {
			return call->request.headers[i] + strlen(name) + 2;
		}
	}
	return NULL;
}

/* Fills what transfer requires. */
static inline void put_transfer(fsp_call *call)
{
	put_text(call, "beneficiary_virtual_account", "9920015361");
	put_text(call, "beneficiary_account", "10000006");
	put_text(call, "beneficiary_name", "PT. Florist Lentera Abadi");
	put_text(call, "beneficiary_bank_code", "014");
	put_text(call, "beneficiary_region_code", "0102");
	put_text(call, "beneficiary_country_code", "ID");
	put_text(call, "beneficiary_purpose_code", "1");
	put_text(call, "beneficiary_email", "a@example.com");
	put_text(call, "trx_no", "INV0001");
	put(call, "trx_date", (fsp_slot)NUMBER(1545274800));   /* 2018-12-20 10:00:00 in Jakarta */
	put(call, "trx_amount", (fsp_slot)MONEY(10000));
	put_text(call, "trx_desc", "Payout 1");
	put_text(call, "callback_url", "https://partner.example/sendme/callback");
}

#endif
