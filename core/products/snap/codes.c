/* What the seven digits of a response code mean: three of the HTTP status, two of the service, two of the case;
 * docs/protocol/snap.md 6. */
#include "rows.h"

#define ADVICE_DONE "nothing is left to do"
#define ADVICE_WAIT "ask for its status later"
#define ADVICE_ASK "it may have been done all the same: ask for its status before anything else"
#define ADVICE_REPEAT "repeat it later"
#define ADVICE_MEND "repeat it only with a change"
#define ADVICE_STOP "do not repeat it"
#define CASE(status, number, advice, meaning) {status "??" number, FSP_SNAP_##advice, meaning ": " ADVICE_##advice}

const fsp_snap_case fsp_snap_cases[] = {
	CASE("200", "00", DONE, "success"),
	CASE("202", "00", WAIT, "in progress"),
	CASE("400", "00", MEND, "bad request: the gateway could not read it"),
	CASE("400", "01", MEND, "a field has the wrong format"),
	CASE("400", "02", MEND, "a mandatory field is missing"),
	CASE("401", "00", MEND,
		"unauthorized: check that Faspay has the public half of this private key, the merchant id and the environment"),
	CASE("401", "01", MEND, "invalid token, although none is used"),
	CASE("401", "02", MEND, "invalid customer token"),
	CASE("401", "03", MEND, "token not found, although none is used"),
	CASE("401", "04", MEND, "customer token not found"),
	CASE("403", "00", STOP, "the transaction expired"),
	CASE("403", "01", MEND, "not allowed: Faspay must enable this service or channel for this merchant"),
	CASE("403", "02", MEND, "above the limit of one transaction"),
	CASE("403", "03", STOP, "suspected fraud"),
	CASE("403", "04", REPEAT, "too often: the limit of requests was reached"),
	CASE("403", "05", STOP, "do not honor: the account or its user is abnormal"),
	CASE("403", "06", REPEAT, "not allowed at this time: the daily cut-off is in progress"),
	CASE("403", "07", STOP, "the card is blocked"),
	CASE("403", "08", STOP, "the card expired"),
	CASE("403", "09", STOP, "the account is dormant"),
	CASE("403", "10", MEND, "the token needs a limit first"),
	CASE("403", "11", STOP, "the one-time password is blocked"),
	CASE("403", "12", MEND, "the one-time password expired"),
	CASE("403", "13", MEND, "the issuer has sent a one-time password to the cardholder"),
	CASE("403", "14", MEND, "insufficient funds"),
	CASE("403", "15", STOP, "the transaction is not permitted"),
	CASE("403", "16", STOP, "the transaction is suspended"),
	CASE("403", "17", MEND, "above the token's limit"),
	CASE("403", "18", STOP, "the card, account or customer is not active"),
	CASE("403", "19", STOP, "this merchant is suspended"),
	CASE("403", "20", REPEAT, "above this merchant's limit of a day"),
	CASE("403", "21", STOP, "the limit may not be set"),
	CASE("403", "22", MEND, "the token's limit is invalid"),
	CASE("403", "23", REPEAT, "above the account's limit of a day"),
	CASE("404", "00", MEND, "the transaction's state does not allow it"),
	CASE("404", "01", MEND, "the transaction was not found"),
	CASE("404", "02", STOP, "it cannot be routed"),
	CASE("404", "03", STOP, "the bank is not supported"),
	CASE("404", "04", STOP, "the customer has cancelled the transaction"),
	CASE("404", "05", STOP, "this merchant may not register cards"),
	CASE("404", "06", MEND, "a one-time password must be asked for first"),
	CASE("404", "07", MEND, "the journey was not found"),
	CASE("404", "08", MEND, "invalid merchant: check the merchant id and the environment"),
	CASE("404", "09", STOP, "there is no such issuer"),
	CASE("404", "10", MEND, "the calls come in the wrong order"),
	CASE("404", "11", MEND, "invalid card, account, customer or virtual account"),
	CASE("404", "12", MEND, "the bill or virtual account is blocked, suspended or not found"),
	CASE("404", "13", MEND, "the amount is not the expected one"),
	CASE("404", "14", STOP, "the bill was paid already"),
	CASE("404", "15", MEND, "the one-time password is wrong"),
	CASE("404", "16", MEND, "a partner was not found: check the owner and the partners of the split payment"),
	CASE("404", "17", MEND, "invalid terminal"),
	CASE("404", "18", ASK, "the reference is known with other data"),
	CASE("404", "19", STOP, "the bill or virtual account expired"),
	CASE("405", "00", STOP, "the function is not supported"),
	CASE("405", "01", STOP, "the operation is not allowed now"),
	CASE("409", "00", ASK, "the X-EXTERNAL-ID was used today already"),
	CASE("409", "01", ASK, "the reference was used already"),
	CASE("429", "00", REPEAT, "too many requests"),
	CASE("500", "00", ASK, "general error of the gateway"),
	CASE("500", "01", ASK, "internal error of the gateway"),
	CASE("500", "02", ASK, "error behind the gateway"),
	CASE("504", "00", ASK, "whoever pays did not answer in time"),
	{NULL, FSP_SNAP_STOP, NULL},
};

/* Services that Faspay offers (1), and the case of an unknown number. */
static const struct { const char *number, *name;
} services[] = {
	{"11", "ask for the balance"},
	{"12", "list transactions"},
	{"16", "inquire an account at another bank"},
	{"18", "transfer to another bank"},
	{"24", "answer a virtual account's inquiry"},
	{"25", "answer a virtual account's payment"},
	{"26", "ask for a virtual account's status"},
	{"27", "create a virtual account"},
	{"31", "delete a virtual account"},
	{"32", "inquire a bill"},
	{"33", "pay a bill"},
	{"36", "ask for a transfer's status"},
	{"38", "top up a wallet"},
	{"39", "ask for a top-up's status"},
	{"47", "generate a QR code"},
	{"51", "ask for a QR payment's status"},
	{"52", "answer a QR payment's notification"},
	{"54", "create a direct debit payment"},
	{"55", "ask for a direct debit payment's status"},
	{"56", "answer a direct debit payment's notification"},
	{"57", "cancel a direct debit payment"},
};

/* Eight digits have been seen, too: the case is then the last two. */
const fsp_snap_case *fsp_snap_case_of(fsp_view code)
{
	const fsp_snap_case *row = fsp_snap_cases;
	char plain[8] = "";

	if (code.length < 7 || code.length > 8) {
		return NULL;
	}
	memcpy(plain, code.data, 5);
	memcpy(plain + 5, code.data + code.length - 2, 2);
	while (row->code != NULL && !fsp_code_matches(fsp_view_of(plain), row->code)) {
		row++;
	}
	return row->code != NULL ? row : NULL;
}

const char *fsp_snap_service_of(fsp_view code)
{
	for (size_t i = 0; code.length >= 7 && i < sizeof(services) / sizeof(*services); i++) {
		if (memcmp(code.data + 3, services[i].number, 2) == 0) {
			return services[i].name;
		}
	}
	return NULL;
}
