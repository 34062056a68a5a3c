#include "client.h"

#include "../../core/message/page.h"
#include "../../core/products/xpress/texts.h"

/* What the engine sends has one line of the order's texts, and no letter that Texts::Clean should have removed. */
static void check_clean(fsp_view bytes)
{
	fsp_arena *arena = fsp_arena_new();
	fsp_slot slot = {.present = true, .text = bytes};

	demand(arena != NULL && fsp_xpress_clean(arena, &slot) == FSP_OK && slot.present && slot.text.length <= bytes.length);
	if (fsp_xpress_is_plain(slot.text)) {
		for (size_t i = 0; !fsp_xpress_is_plain(bytes) && i < slot.text.length; i++) {
			demand(slot.text.data[i] != ' ' || (i > 0 && i + 1 < slot.text.length && slot.text.data[i + 1] != ' '));
		}
	} else {
		/* Nothing would have remained. */
		demand(fsp_view_equals(slot.text, bytes));
		for (size_t i = 0; i < bytes.length; i++) {
			demand(!fsp_xpress_is_plain((fsp_view){bytes.data + i, 1}) || bytes.data[i] == ' ');
		}
	}
	fsp_arena_free(arena);
}

static void check_page(fsp_view bytes)
{
	char words[64];
	const size_t size = bytes.length % sizeof(words), length = fsp_page_text(bytes, words, size);

	demand(length <= size);
	for (size_t i = 0; i < length; i++) {
		demand(words[i] != '<' && words[i] != '\t' && words[i] != '\n' && words[i] != '\r');
		demand(words[i] != ' ' || (i > 0 && i + 1 < length && words[i + 1] != ' '));
	}
}

/* Reads the same bytes as a message to tell apart, as an answer to an order, as a page and as one of the order's texts. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static fsp_client *client;
	const fsp_view bytes = {(const char *)data, size};
	const fsp_http_answer answer = {.status = size % 2 == 0 ? 200 : 500, .body = bytes, .retry_after = -1};
	fsp_received received;
	fsp_result result;
	fsp_call call;

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_xpress, NULL)) != NULL);
	}
	check_page(bytes);
	check_clean(bytes);
	demand(fsp_received_init(&received, NULL, &fsp_xpress_arrival) == FSP_OK);
	result = fsp_xpress_read(&received, bytes);
	demand(result == FSP_OK || result == FSP_ERROR_MALFORMED);
	demand(result != FSP_OK || fsp_xpress_kind_of(&received) <= FSP_XPRESS_CARD);
	fsp_received_free(&received);
	demand(fsp_call_init(&call, client, &fsp_xpress_create, SAMPLE_NOW) == FSP_OK);
	demand(fill_sample(&call, sample_of(&fsp_xpress, "create")) == FSP_OK && fsp_call_build(&call) == FSP_OK);
	result = fsp_call_read(&call, &answer);
	demand(result == FSP_OK || result == FSP_ERROR_GATEWAY || result == FSP_ERROR_MALFORMED || result == FSP_ERROR_OUTCOME_UNKNOWN);
	demand(call.error.code == result && fsp_is_printable(fsp_view_of(call.error.message)));
	/* A page for nobody, or one that is not the order's, is no page. */
	demand(result != FSP_OK || (fsp_call_answer(&call, "redirect_url")->present && answer.status == 200
		&& fsp_view_is(fsp_call_answer(&call, "bill_no")->text, "INV-1001")));
	demand(result != FSP_ERROR_GATEWAY || fsp_is_printable(fsp_view_of(call.error.response_text)));
	fsp_call_free(&call);
	return 0;
}
