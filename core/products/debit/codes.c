/* Codes of debit that several of its messages share, and how an amount is compared with what an inquiry says.
 * Section numbers are those of docs/protocol/debit.md. */
#include "rows.h"

static const fsp_code payment_status_codes[] = {
	{"0", "Unprocessed"}, {"1", "InProcess"}, {"2", "Paid"}, {"3", "Failed"}, {"4", "Reversed"}, {"5", "NotFound"},
	{"7", "Expired"}, {"8", "Cancelled"}, {"9", "Unknown"}, {NULL, "Unknown"},
};
const fsp_code_table fsp_debit_payment_statuses = {"Faspay\\PaymentStatus", payment_status_codes};

const fsp_code_table fsp_debit_channel_codes = {"Faspay\\Channel", NULL};

bool fsp_debit_is_open_amount(fsp_view bill_no)
{
	return fsp_debit_has_digits(bill_no, 16) || fsp_debit_has_digits(bill_no, 19);
}

bool fsp_debit_paid_amount(const fsp_node *message, fsp_view *wire)
{
	const fsp_node *node = fsp_node_find(message, FSP_LITERAL_VIEW("payment_total"));

	*wire = fsp_node_text(node);
	if (wire->data == NULL && !fsp_node_is_absent(node)) {
		*wire = FSP_LITERAL_VIEW("?");
	}
	return wire->data != NULL;
}

bool fsp_debit_amount_matches(fsp_view wire, int64_t expected_minor, bool open_amount)
{
	int64_t minor;

	if (!fsp_amount_read(wire, &minor) || expected_minor <= 0 || expected_minor % 100 != 0) {
		return false;
	}
	return minor == expected_minor || (minor % 100 == 0 && minor / 100 == expected_minor && !open_amount);
}
