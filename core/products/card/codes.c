/* The card gateway's codes: the cases they stand for, and what they mean in English. Section numbers are those of
 * docs/protocol/credit-card.md. */
#include "rows.h"

static const fsp_code currency_codes[] = {
	{"AED", "AED"}, {"AUD", "AUD"}, {"BND", "BND"}, {"CHF", "CHF"}, {"CNY", "CNY"}, {"EGP", "EGP"}, {"EUR", "EUR"},
		{"GBP", "GBP"}, {"HKD", "HKD"},
	{"IDR", "IDR"}, {"INR", "INR"}, {"JPY", "JPY"}, {"KRW", "KRW"}, {"LKR", "LKR"}, {"MYR", "MYR"}, {"NZD", "NZD"},
		{"PHP", "PHP"}, {"PKR", "PKR"},
	{"SAR", "SAR"}, {"SEK", "SEK"}, {"SGD", "SGD"}, {"THB", "THB"}, {"TWD", "TWD"}, {"USD", "USD"}, {"ZAR", "ZAR"},
		{NULL, NULL},
};
const fsp_code_table fsp_card_currencies = {NULL, currency_codes};

static const fsp_code status_codes[] = {
	{"A", "Authorized"}, {"S", "Sale"}, {"C", "Captured"}, {"CF", "CaptureFailed"}, {"CRC", "CaptureReconfirm"},
		{"F", "Failed"}, {"E", "Error"}, {"B", "Blocked"},
	{"N", "Pending"}, {"PENDING", "Pending"}, {"P", "Processing"}, {"V", "Voided"}, {"RC", "Reconfirm"},
		{"I", "Incomplete"}, {"CB", "Chargeback"},
	{"PCB", "ChargebackPending"}, {"CR", "CaptureReversed"}, {"CRF", "CaptureReversalFailed"},
		{"PCR", "CaptureReversalPending"}, {"SR", "SaleReversed"},
	{"SRF", "SaleReversalFailed"}, {"PSR", "SaleReversalPending"}, {NULL, "Unknown"},
};
const fsp_code_table fsp_card_statuses = {"Faspay\\CardStatus", status_codes};

static const fsp_code card_type_codes[] = {{"V", "Visa"}, {"M", "Mastercard"}, {"J", "Jcb"}, {"A", "Amex"},
	{NULL, NULL}};
const fsp_code_table fsp_card_types = {"Faspay\\CreditCard\\CardType", card_type_codes};

/* 9.1 */
static const fsp_code errors[] = {
	{"0", "no error of the platform: the bank's code says more"}, {"5500", "error while querying the server"},
		{"5501", "MERCHANTID empty"},
	{"5502", "TRANSACTIONID empty"}, {"5503", "DESCRIPTION empty"}, {"5504", "TRANSACTIONTYPE empty"},
		{"5505", "CARDNO empty"},
	{"5506", "CARDTYPE empty"}, {"5507", "CARDNAME empty"}, {"5508", "EXPIRYMONTH empty"}, {"5509", "EXPIRYYEAR empty"},
	{"5510", "NEWTRANSACTION empty"}, {"5511", "MERCHANT_TRANID empty"}, {"5512", "SUBMIT_URL empty"},
	{"5513", "error while processing the transaction"}, {"5514", "AMOUNT invalid"},
		{"5515", "NEWTRANSACTION invalid (Y/N)"},
	{"5516", "TRANSACTIONTYPE not supported"}, {"5517", "TRANSACTIONTYPE invalid for a new transaction (1 or 3 only)"},
		{"5518", "card number invalid"},
	{"5519", "card expired"}, {"5520", "card verification error"}, {"5521", "CARDTYPE invalid"},
	{"5522", "transaction type differs from the merchant setting"}, {"5523", "card number length wrong"},
	{"5524", "the merchant id is unknown: check the environment, and that it is the card merchant's login, a text, not "
		"the five-digit code"}, {"5525", "no acquirer can be determined"},
	{"5526", "bank adapter could not be loaded"}, {"5527", "transaction blacklisted / blocked"},
		{"5528", "capture API not allowed"},
	{"5529", "no permission for this transaction"},
		{"5530", "the order id is in use: ask status() about it, or use a new one"},
	{"5531", "AMOUNT differs from the previous one"}, {"5532", "MERCHANT_TRANID or TRANSACTION_ID needed"},
	{"5533", "the gateway knows no such transaction"}, {"5534", "SHIPPING_ADDRESS longer than 255"},
		{"5535", "BILLING_ADDRESS longer than 255"},
	{"5536", "CUSTEMAIL longer than 100"}, {"5537", "DESCRIPTION longer than 100"},
		{"5538", "CARDNAME longer than 100"},
	{"5540", "MERCHANT_TRANID longer than 100"}, {"5541", "CUSTEMAIL empty"}, {"5542", "SHOPPER_IP empty"},
		{"5543", "merchant suspended"},
	{"5544", "this server's address is not allowed to call: have it added by Faspay"},
		{"5545", "merchant settings incorrect"},
	{"5546", "bank response incorrect or empty"}, {"5547", "no response from bank"},
		{"5548", "record could not be stored"},
	{"5549", "the amount is not the payment's own: pass the one that paymentForm() or charge() was given"},
		{"5550", "IP address invalid"}, {"5551", "cannot connect to bank"}, {"5552", "bank timeout"},
	{"5553", "capture: transaction not authorized"}, {"5554", "merchant not activated"},
		{"5555", "refund API not allowed"},
	{"5557", "void API not allowed"}, {"5560", "refund: transaction not captured / sales"},
		{"5562", "void only for P, A, C, S, RC"},
	{"5566", "SIGNATURE empty"}, {"5567", "the signature is wrong: check the merchant id and the transaction password"},
	{"5568", "MERCHANT_TRANID differs from the original"}, {"5569", "refund amount invalid"},
		{"5574", "amount outside the allowed range"},
	{"5575", "CURRENCYCODE empty"}, {"5576", "currency not configured"}, {"5577", "payment mode empty or invalid"},
	{"5578", "no payment mode configured"}, {"5579", "CUSTNAME longer than 120"}, {"5582", "CARDCVC empty"},
		{"5583", "CARDCVC invalid"},
	{"5584", "expiry month invalid"}, {"5585", "expiry year invalid"}, {"5588", "TRANSACTION_ID not found"},
	{"5590", "blocked by country, IP or currency rule"}, {"5594", "card BIN outside the filter range"},
		{"5595", "card BIN outside the filter range"},
	{"5596", "phone number longer than 20"}, {"5597", "abandoned by the shopper"},
		{"5598", "payment criteria invalid or not found"},
	{"5599", "instalment plan not found"}, {"5600", "PYMT_IND and PYMT_CRITERIA counts differ"},
		{"5601", "invalid delimiter (only ;)"},
	{"5602", "third-party flag must be yes/no"}, {"5603", "payment indicator invalid"},
		{"5604", "CARD_ISSUER_BANK empty"},
	{"5605", "CARD_ISSUER_BANK longer than 200"}, {"5606", "CARD_IDENTITY_REF_TYPE empty"},
		{"5607", "CARD_IDENTITY_REF_TYPE invalid"},
	{"5608", "CARD_IDENTITY_REF empty"}, {"5609", "CARD_IDENTITY_REF longer than 20"}, {"5610", "CARD_PHONE empty"},
	{"5611", "CARD_PHONE longer than 25"}, {"5612", "CARD_EMAIL empty"}, {"5613", "CARD_EMAIL longer than 100"},
		{"5614", "CARD_EMAIL invalid"},
	{"5615", "CUSTNAME empty"}, {"5616", "e-wallet: response incorrect"}, {"5617", "e-wallet: cannot connect"},
		{"5618", "e-wallet: no response"},
	{"5619", "e-wallet: problem"}, {"5620", "currency invalid"}, {"5621", "void rejected by bank"},
		{"5622", "RETURN_URL empty"},
	{"5623", "adjust-status API not allowed"}, {"5624", "bank authorization id invalid"},
		{"5625", "already fully refunded"},
	{"5626", "void impossible after refund"}, {"5627", "refund rejected by bank"},
		{"5628", "acquirer does not support refund"},
	{"5629", "bank fields missing"}, {"5630", "bank fields invalid"}, {"5631", "bank failed the sales/authorize"},
	{"5632", "receipt page response type wrong"}, {"5633", "MREF7 empty"}, {"5634", "payment window timed out"},
		{"6000", "fraud analysis error"},
	{"6001", "MPI code empty"}, {"6100", "MPI code empty"}, {"6002", "transaction id invalid"},
		{"6102", "3-D Secure MD mismatch"},
	{"6103", "3-D Secure MD unavailable"}, {"6104", "3-D Secure error with MPI"}, {"6105", "MPI message invalid"},
		{"6106", "MPI settings wrong"},
	{"6107", "ACS form error"}, {"6108", "rejected because MPI failed"},
		{"6109", "transaction not found after 3-D Secure"},
	{"6110", "MPI response empty"}, {"6111", "ACS response empty"}, {"6112", "3-D Secure incomplete, aborted"},
		{"6117", "ACS timeout"},
	{"6118", "XID empty"}, {"6119", "ECI empty"}, {"6120", "CAVV empty"}, {"6121", "AUTHSTATUS empty"},
		{"6200", "tokenization error"},
	{"6201", "PYMT_TOKEN empty"}, {"6202", "token status update failed"}, {"6300", "adjust status: invalid status"},
	{"6301", "adjust status: only from CF or CRC"}, {"6302", "adjust status: bank auth code mismatch"},
		{"7000", "payment link: no data"},
	{"7001", "payment link: LANG empty"}, {"7002", "payment link: attachment too big"},
		{"7003", "payment link: mail failed"},
	{"7004", "payment link: PAYMENTLINKID empty"}, {"7005", "payment link: not found"},
		{"7006", "payment link: already processing"},
	{"7007", "payment link: status unavailable"}, {"7008", "payment link: expired"}, {"9992", "mobile device empty"},
	{"9993", "mobile device size empty"}, {"9994", "no JavaScript in the browser"}, {"9995", "browser closed"},
	{"9996", "payment method invalid for capture/void"}, {"9997", "online query not supported by bank"},
		{"9998", "cancelled by shopper"},
	{"9999", "system problem"},
	{NULL, NULL},
};

/* 9.3 */
static const fsp_code users[] = {
	{"101", "approved"}, {"102", "declined, refer to bank"}, {"103", "declined, refer to merchant"},
		{"104", "declined, invalid card details"},
	{"105", "declined, refer to cardholder"}, {"106", "declined, unknown response"},
		{"107", "declined, refer to e-wallet"},
	{"108", "accepted, waiting for shopper action"}, {NULL, NULL},
};

/* 9.6 */
static const fsp_code indicators[] = {
	{"SUC", "success"}, {"RTY", "ask the shopper to start again"},
		{"ALT", "cannot be captured automatically: staff must look"},
	{"NA", "automatic capture is not in use"}, {NULL, NULL},
};

/* 9.9: Visa, American Express and JCB first, then MasterCard. */
static const fsp_code commerce[] = {
	{"05", "3-D Secure passed"}, {"02", "3-D Secure passed"},
		{"06", "3-D Secure attempted, usually a card that is not enrolled"},
	{"01", "3-D Secure attempted, usually a card that is not enrolled"}, {"07", "3-D Secure not successful"},
		{"00", "3-D Secure not successful"}, {NULL, NULL},
};

/* 9.8 */
static const fsp_code acquirers[] = {
	{"001", "Maybank Malaysia"}, {"002", "Bank Islam"}, {"003", "Citibank Malaysia"}, {"004", "Public Bank"},
		{"005", "CIMB Malaysia"}, {"006", "UOB Singapore"},
	{"007", "DBS Singapore"}, {"008", "Citibank Singapore"}, {"009", "RHB"}, {"010", "HSBC"}, {"011", "BII"},
		{"012", "Standard Chartered"}, {"013", "American Express"},
	{"014", "Alliance"}, {"015", "BCA"}, {"997", "simulator"}, {"998", "others"}, {"999", "none"}, {NULL, NULL},
};

/* 9.2 */
static const fsp_code statuses[] = {
	{"N", "pending"}, {"P", "processing"}, {"A", "authorized, not captured yet"}, {"C", "captured"}, {"S", "sold"},
		{"CF", "the capture failed"}, {"F", "declined by the bank"},
	{"E", "error of the platform or the bank"}, {"B", "blocked"}, {"V", "voided"},
		{"RC", "the bank's answer is unknown: ask the bank"}, {"CRC", "the capture's answer is unknown: ask the bank"},
	{"CB", "charged back"}, {"PCB", "a chargeback is pending"}, {"CR", "capture reversed"},
		{"CRF", "the capture's reversal failed"}, {"PCR", "the capture's reversal is pending"},
	{"SR", "sale reversed"}, {"SRF", "the sale's reversal failed"}, {"PSR", "the sale's reversal is pending"},
		{"I", "incomplete"}, {NULL, NULL},
};

const char *fsp_card_meaning(fsp_card_code kind, fsp_view code)
{
	static const fsp_code *const tables[] = {errors, users, indicators, commerce, acquirers, statuses};
	const fsp_code *row = tables[kind];

	while (row->code != NULL && !fsp_view_is(code, row->code)) {
		row++;
	}
	return row->name;
}
