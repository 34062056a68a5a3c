/* What the files of this product share. Not for callers. */
#ifndef FASPAY_PRODUCTS_RECURRING_ROWS_H
#define FASPAY_PRODUCTS_RECURRING_ROWS_H

#include "recurring.h"
#include "../card/rows.h"
#include "../../schemes/legacy.h"

extern const fsp_code_table fsp_recurring_periods, fsp_recurring_digit_flags;

/* The shape of a charge's transaction id. Nothing else may have this shape, because signed texts are joined without
 * separators: the signature of member "A-2" in a form would also be that of the charge "A-" with the status 2. */
#define FSP_RECURRING_TRANSACTION_ID "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"

/* Reads days of the month, "12,15,20". Returns how many there are, or 0 when the text is no such list. */
size_t fsp_recurring_parse_days(fsp_view text, unsigned days[FSP_PROCESS_DAYS]);
void fsp_recurring_validate_member(fsp_call *call);

#define MERCHANT_ID_ROW(ROW, P) \
	ROW(P##_MERCHANT_ID, "merchant_id", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_RECURRING_MERCHANT_ID)

#define MERCHANT_ROW(ROW, P) \
	ROW(P##_MERCHANT, "merchant", .type = FSP_TYPE_LINE, .origin = FSP_FROM_CLIENT, \
		.index = FSP_RECURRING_MERCHANT_NAME)

#define MEMBER_ID_ROW(ROW, P) \
	ROW(P##_MEMBER_ID, "member_id", .property = "member.id", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50, .order = true)

#define FLAG_ROW(ROW, P, position, name, property_name, texts) \
	ROW(P##_##position, name, .property = property_name, .type = FSP_TYPE_FLAG, .presence = FSP_REQUIRED, \
		.codes = &texts)

/* flags: the code table with the texts of yes and no. */
#define MEMBER_ROWS(ROW, P, flags) \
	MERCHANT_ID_ROW(ROW, P) \
	MEMBER_ID_ROW(ROW, P) \
	ROW(P##_MEMBER_NAME, "member_name", .property = "member.name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 50) \
	ROW(P##_MEMBER_EMAIL, "member_email", .property = "member.email", .type = FSP_TYPE_EMAIL, \
		.presence = FSP_REQUIRED, .maximum = 50) \
	FLAG_ROW(ROW, P, EMAIL_NOTIFICATION, "member_email_notif", "member.emailNotification", flags) \
	ROW(P##_MEMBER_PROCESS_DAYS, "process_date", .property = "member.processDays", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_AMOUNT, "recurring_amount", .property = "member.amount", .type = FSP_TYPE_MONEY, \
		.presence = FSP_REQUIRED, .unit = FSP_UNIT_DECIMAL, .maximum = 12) \
	ROW(P##_MEMBER_STARTS_ON, "recurring_start_date", .property = "member.startsOn", .type = FSP_TYPE_DATE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_ENDS_ON, "recurring_end_date", .property = "member.endsOn", .type = FSP_TYPE_DATE, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_PERIOD, "recurring_period", .property = "member.period", .type = FSP_TYPE_ENUM, \
		.presence = FSP_REQUIRED, .codes = &fsp_recurring_periods) \
	ROW(P##_MEMBER_EVERY, "recurring_period_at", .property = "member.every", .type = FSP_TYPE_INTEGER, \
		.presence = FSP_REQUIRED) \
	ROW(P##_MEMBER_ACCUMULATE_EVERY, "recurring_accumulate_at", .property = "member.accumulateEvery", \
		.type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED) \
	FLAG_ROW(ROW, P, NOTIFY_CARD_EXPIRY, "card_expire_notif", "member.notifyCardExpiry", fsp_recurring_digit_flags)

#endif
