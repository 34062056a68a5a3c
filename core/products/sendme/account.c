/* Bank accounts of payees: registered, confirmed, and asked about (7, 9.1). Section numbers are those of
 * docs/protocol/sendme.md. */
#include "rows.h"

/* ------------------------------------------------------------------ requests */

#define ACCOUNT_ROWS(ROW, P) \
	VIRTUAL_ACCOUNT_ROW(ROW, P) \
	ROW(P##_ACCOUNT_NO, "beneficiary_account", .property = "accountNo", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	ROW(P##_ACCOUNT_NAME, "beneficiary_account_name", .property = "accountName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 255) \
	ROW(P##_VA_NAME, "beneficiary_va_name", .property = "vaName", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 255) \
	ROW(P##_BANK_CODE, "beneficiary_bank_code", .property = "bankCode", .type = FSP_TYPE_LINE, .tight = true, \
		.presence = FSP_REQUIRED, .maximum = 10) \
	ROW(P##_BANK_BRANCH, "beneficiary_bank_branch", .property = "bankBranch", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 255) \
	ROW(P##_REGION_CODE, "beneficiary_region_code", .property = "regionCode", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 4) \
	ROW(P##_COUNTRY_CODE, "beneficiary_country_code", .property = "countryCode", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .minimum = 2, .maximum = 2) \
	ROW(P##_PURPOSE_CODE, "beneficiary_purpose_code", .property = "purposeCode", .type = FSP_TYPE_DIGITS, \
		.maximum = 1)

#define REGISTER_ROWS(ROW) ACCOUNT_ROWS(ROW, REGISTER)
FSP_TABLE(register_request, REGISTER);

#define CONFIRM_ROWS(ROW) \
	ACCOUNT_ROWS(ROW, CONFIRM) \
	ROW(CONFIRM_BANK_ACCOUNT_NUMBER, "bank_account_number", .property = "bankAccountNumber", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	ROW(CONFIRM_BANK_ACCOUNT_NAME, "bank_account_name", .property = "bankAccountName", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 255) \
	ROW(CONFIRM_BANK_NAME, "beneficiary_bank_name", .property = "bankName", .type = FSP_TYPE_LINE, .maximum = 255) \
	ROW(CONFIRM_CONFIRM, "confirm", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "2")
FSP_TABLE(confirm_request, CONFIRM);

#define NAME_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ROW(ROW, NAME) \
	ROW(NAME_BENEFICIARY_VA, "beneficiary_virtual_account", .property = "beneficiaryVa", .type = FSP_TYPE_DIGITS, \
		.presence = FSP_REQUIRED, .maximum = 20)
FSP_TABLE(name_request, NAME);

/* ------------------------------------------------------------------ answers */

#define REGISTRATION_ROWS(ROW) \
	VIRTUAL_ACCOUNT_ECHO_ROW(ROW, REGISTRATION) \
	ROW(REGISTRATION_BANK_ACCOUNT_NUMBER, "bank_account_number", .property = "bankAccountNumber", \
		.type = FSP_TYPE_LINE) \
	ROW(REGISTRATION_BANK_ACCOUNT_NAME, "bank_account_name", .property = "bankAccountName", .type = FSP_TYPE_LINE) \
	ROW(REGISTRATION_BANK_NAME, "beneficiary_bank_name", .property = "bankName", .type = FSP_TYPE_LINE) \
	ROW(REGISTRATION_BENEFICIARY_VA, "beneficiary_virtual_account", .property = "beneficiaryVa", \
		.type = FSP_TYPE_LINE) \
	STATUS_TEXT_ROWS(ROW, REGISTRATION) \
	ROW(REGISTRATION_ACCOUNT_NO, "beneficiary_account", .type = FSP_TYPE_LINE, .echo = "beneficiary_account")
FSP_TABLE(registration, REGISTRATION);

/* Nobody could confirm a registration that does not say what the bank knows. */
static fsp_result inspect_registration(fsp_call *call)
{
	const fsp_slot *number = &call->answer[REGISTRATION_BANK_ACCOUNT_NUMBER],
		*name = &call->answer[REGISTRATION_BANK_ACCOUNT_NAME];

	if (fsp_view_is(call->answer[REGISTRATION_STATUS_CODE].text, FSP_SENDME_REGISTERED)
			|| (number->present && name->present)) {
		return FSP_OK;
	}
	return fsp_fail(&call->error, FSP_ERROR_OUTCOME_UNKNOWN, "unreadable_answer",
		"the gateway found the account, but does not say its %s at the bank",
		number->present ? "holder's name" : "number");
}

/* An answer must be about the account, or about the virtual account, that the request names. */
#define PAYEE_ROWS(ROW, P, account_echo, va_echo) \
	VIRTUAL_ACCOUNT_ECHO_ROW(ROW, P) \
	ROW(P##_VA, "beneficiary_virtual_account", .property = "beneficiaryVa", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .echo = va_echo) \
	ROW(P##_ACCOUNT_NO, "beneficiary_account", .alias = "beneficiary_account_number", .property = "accountNo", \
		.type = FSP_TYPE_LINE, .echo = account_echo) \
	ROW(P##_ACCOUNT_NAME, "beneficiary_account_name", .property = "accountName", .type = FSP_TYPE_LINE) \
	ROW(P##_VA_NAME, "beneficiary_va_name", .property = "vaName", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_CODE, "beneficiary_bank_code", .property = "bankCode", .type = FSP_TYPE_LINE) \
	ROW(P##_BANK_NAME, "beneficiary_bank_name", .property = "bankName", .type = FSP_TYPE_LINE) \
	STATUS_TEXT_ROWS(ROW, P)

#define CONFIRMED_ROWS(ROW) PAYEE_ROWS(ROW, CONFIRMED, "beneficiary_account", NULL)
FSP_TABLE(confirmed, CONFIRMED);

#define BENEFICIARY_ROWS(ROW) PAYEE_ROWS(ROW, BENEFICIARY, NULL, "beneficiary_virtual_account")
FSP_TABLE(beneficiary, BENEFICIARY);

const fsp_operation fsp_sendme_register = {
	.name = "register", FSP_SENDME_POST("/account/api/register"), .request = register_request, .answer = registration,
	.envelope = &fsp_sendme_registration, .inspect = inspect_registration,
};

const fsp_operation fsp_sendme_confirm = {
	.name = "confirmRegistration", FSP_SENDME_POST("/account/api/register/confirm"), .request = confirm_request,
	.answer = confirmed,
};

const fsp_operation fsp_sendme_beneficiary = {
	.name = "beneficiary", FSP_SENDME_GET("/account/api/inquiry_name/{virtual_account}/{beneficiary_virtual_account}"),
	.request = name_request, .answer = beneficiary,
};
