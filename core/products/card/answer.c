/* What the answers of all operations and the callbacks have in common (5.1, 6.1).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"

void fsp_card_explain(fsp_slot *values)
{
	static const struct { uint8_t code, text; fsp_card_code kind; } pairs[] = {
		{RESULT_ERROR_CODE, RESULT_ERROR_TEXT, FSP_CARD_ERROR}, {RESULT_USER_CODE, RESULT_USER_MESSAGE, FSP_CARD_USER},
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		const bool silent = values[pairs[i].code].present && !values[pairs[i].text].present;
		const char *meaning = silent ? fsp_card_meaning(pairs[i].kind, values[pairs[i].code].text) : NULL;

		if (meaning != NULL) {
			values[pairs[i].text] = (fsp_slot){.present = true, .text = fsp_view_of(meaning)};
		}
	}
}

static fsp_view text_of(const fsp_call *call, const char *wire, const char *alias)
{
	fsp_view text = fsp_answer_text(call, wire);

	return text.data != NULL || alias == NULL ? text : fsp_answer_text(call, alias);
}

/* A refused request is not stored: its transaction id is 0, and its status E is not that of any payment. */
static bool is_unstored_error(const fsp_call *call)
{
	fsp_view id = text_of(call, "TRANSACTIONID", "TRANSACTION_ID");

	return fsp_view_is(text_of(call, "TXN_STATUS", "TNX_STATUS"), "E") && (id.data == NULL || fsp_view_is(id, "0"));
}

bool fsp_card_bars_retry(fsp_view error_code)
{
	static const char *const codes[] = {"5500", "5513", "5546", "5547", "5548", "5551", "5552", "6117", "9999",
		"5522", "5524", "5525", "5526", "5529", "5543", "5544", "5545", "5554", "5566", "5567", "5576", "5578"};

	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		if (fsp_view_is(error_code, codes[i])) {
			return true;
		}
	}
	return false;
}

static fsp_result classify(fsp_call *call)
{
	fsp_view error = fsp_answer_text(call, "ERR_CODE"), description = fsp_answer_text(call, "ERR_DESC");

	if (text_of(call, "TXN_STATUS", "TNX_STATUS").data == NULL) {
		/* An incomplete answer must not be read as "no such payment" or "nothing was done". */
		return error.data == NULL || fsp_view_is(error, "0") || fsp_view_is(error, "5533")
			|| !call->operation->repeatable
			? FSP_ERROR_MALFORMED : fsp_call_refuse(call, error, description);
	}
	/* A refused inquiry says nothing about the payment. A refusal because the order id is in use says that one
	 * exists. */
	if (is_unstored_error(call) && (call->operation->not_found_code != NULL
			|| fsp_lists_code(call->operation->refused_codes, error))) {
		return fsp_call_refuse(call, error, description);
	}
	return FSP_OK;
}

const char *fsp_card_error_meaning(fsp_view code)
{
	return fsp_card_meaning(FSP_CARD_ERROR, code);
}

const fsp_envelope fsp_card_envelope = {.meaning = fsp_card_error_meaning, .classify = classify};

/* The value of a request row, which the two generations spell differently. */
static const fsp_slot *asked_value(fsp_call *call, const char *wire, const char *newer)
{
	const fsp_slot *value = fsp_call_value(call, wire);

	return value != NULL ? value : fsp_call_value(call, newer);
}

fsp_result fsp_card_inspect_answer(fsp_call *call)
{
	/* The documents do not say how the newer generation signs its answers, so TLS alone says whose they are. */
	const bool is_signed = call->operation->answer_signature.scheme != NULL;
	const fsp_slot *asked = asked_value(call, "AMOUNT", "amount");
	fsp_slot *amount = &call->answer[RESULT_AMOUNT];
	const fsp_slot *order_id = asked_value(call, "MERCHANT_TRANID", "merchant_tranid");

	if (!call->answer[RESULT_ORDER_ID].present) {
		call->answer[RESULT_ORDER_ID] = *order_id;
	} else if (!fsp_view_equals(call->answer[RESULT_ORDER_ID].text, order_id->text)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_answer", "MERCHANT_TRANID",
			"the gateway's answer is about another order than was asked about");
	}
	fsp_card_explain(call->answer);
	if (!call->found) {
		/* Whatever else such an answer contains, it must not read as the state of a payment. */
		call->answer[RESULT_STATUS] = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("NotFound")};
		call->answer[RESULT_AMOUNT].present = false;
		return FSP_OK;
	}
	if (!call->authentic && is_signed && !is_unstored_error(call)) {
		return call->operation->repeatable
			? fsp_fail(&call->error, FSP_ERROR_SIGNATURE, "answer",
				"the signature of the gateway's answer does not match: is the transaction password right?")
			: fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "answer",
				"the signature of the gateway's answer does not match, so it cannot be believed");
	}
	/* The documented answers to captures, voids and refunds have no currency: take the one that was asked about. */
	if (amount->present && fsp_answer_text(call, "CURRENCYCODE").data == NULL
			&& fsp_answer_text(call, "CURRENCY_CODE").data == NULL) {
		memcpy(amount->currency, asked->currency, sizeof(amount->currency));
	}
	/* No signature covers the currency, which the shopper's browser posts with the form. Compare it here. */
	if (!is_unstored_error(call) && !amount->present) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_amount", "AMOUNT",
			amount->text.data == NULL ? "the gateway's answer says no amount"
			: "the amount or currency in the gateway's answer cannot be read");
	}
	if (!is_unstored_error(call) && (amount->number != asked->number
			|| strcmp(amount->currency, asked->currency) != 0)) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "foreign_amount", "AMOUNT",
			"the gateway's answer is about another amount or currency than was asked about");
	}
	return FSP_OK;
}

bool fsp_card_answers_other_amount(const fsp_call *call)
{
	return call->error.code == FSP_ERROR_MALFORMED && call->error.rule != NULL
		&& strcmp(call->error.rule, "foreign_amount") == 0;
}
