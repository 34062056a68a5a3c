/* QR texts in answers: nobody may be shown a code that pays another amount. */
#include "qr.h"
#include "../../message/qr.h"

/* Tag 54 is rupiah, tag 53 the currency. Without an amount the payer would type one. */
static const char *objection_to(fsp_view qr, int64_t total)
{
	fsp_view amount = fsp_qr_tag(qr, "54");
	int64_t minor;

	if (amount.length == 0) {
		return "no amount";
	}
	if (!fsp_amount_read(amount, &minor)) {
		return "an amount that cannot be read";
	}
	return minor != total || !fsp_view_is(fsp_qr_tag(qr, "53"), "360") ? "another amount or currency than the bill"
		: NULL;
}

fsp_result fsp_qr_inspect(fsp_call *call, fsp_slot *qr, const char *wire, int64_t total)
{
	const char *objection;
	fsp_error why = {0};

	if (!qr->present) {
		return FSP_OK;
	}
	/* White space around it is none of the code's. */
	qr->text = fsp_trimmed(qr->text);
	qr->present = qr->text.length > 0;
	if (!qr->present) {
		return FSP_OK;
	}
	if (fsp_qr_check(qr->text, &why) != FSP_OK) {
		return fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "qr", wire,
			"the payment was created, but its QR code is damaged: %.300s", why.message);
	}
	objection = objection_to(qr->text, total);
	return objection == NULL ? FSP_OK : fsp_fail_field(&call->error, FSP_ERROR_MALFORMED, "qr", wire,
		"the payment was created, but its QR code carries %s: do not show it", objection);
}
