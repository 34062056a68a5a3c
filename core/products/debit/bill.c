/* A bill as a merchant passes it: absent values are completed, then all of it is validated (6, 13).
 * Section numbers are those of docs/protocol/debit.md. */
#include "bill.h"
#include "bill_rows.h"

#include <stdlib.h>

#define SECONDS_PER_DAY 86400
#define EXPIRY_DAYS 30
#define KREDIVO_INSTALLMENT_MINIMUM 150000000   /* Rp 1.500.000 in sen */

static const fsp_code payment_type_codes[] = {{"1", "Full"}, {"2", "Installment"}, {"3", "Mixed"}, {NULL, NULL}};
static const fsp_code_table payment_types = {"Faspay\\Debit\\PaymentType", payment_type_codes};

static const fsp_code payment_plan_codes[] = {{"1", "Full"}, {"2", "Installment"}, {NULL, NULL}};
static const fsp_code_table payment_plans = {"Faspay\\Debit\\PaymentPlan", payment_plan_codes};

FSP_TABLE(item_fields, ITEM);
FSP_SHARED_TABLE(fsp_debit_bill_fields, BILL);

/* 13.6, 13.8: rows that only some channels require. Kredivo's plan has a check of its own. */
const fsp_condition fsp_debit_bill_conditions[] = {
	{CHANNEL_OVO, NULL, "billing_name"},
	{CHANNEL_AKULAKU, NULL, "receiver_name_for_shipping"},
	{CHANNEL_AKULAKU, NULL, "shipping_address"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_city"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_region"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_state"},
	{CHANNEL_AKULAKU, NULL, "shipping_address_poscode"},
	{CHANNEL_AKULAKU, NULL, "shipping_msisdn"},
	{CHANNEL_INDODANA, NULL, "shipping_address_country_code"},
	{CHANNEL_INDODANA, NULL, "shipping_msisdn"},
	{CHANNEL_INDODANA, "item", "id"},
	{CHANNEL_INDODANA, "item", "type"},
	{NULL, NULL, NULL},
};

bool fsp_debit_bill_is_on(const fsp_call *call, const char *code)
{
	return fsp_view_is(call->values[BILL_CHANNEL].text, code);
}

/* 13.10: here the bill number is the number of the virtual account. */
static bool is_bni_static(const fsp_call *call)
{
	return fsp_debit_bill_is_on(call, CHANNEL_BNI_VA) && fsp_debit_has_digits(call->values[BILL_NO].text, 16);
}

bool fsp_debit_bill_is_bnc_static(const fsp_call *call)
{
	return fsp_debit_has_digits(call->values[BILL_NO].text, 19);
}

void fsp_debit_complete_bill(fsp_call *call)
{
	fsp_slot *plan = &call->values[BILL_INSTALLMENT_PLAN], *reserve2 = &call->values[BILL_RESERVE2];
	fsp_slot *items = &call->values[BILL_ITEMS];

	fsp_bill_complete(call->now, &(fsp_bill_slots){
		.number = &call->values[BILL_NO], .total = &call->values[BILL_TOTAL], .tax = &call->values[BILL_TAX],
		.fee = &call->values[BILL_FEE], .reference = &call->values[BILL_REFERENCE],
		.date = &call->values[BILL_DATE], .gross = &call->values[BILL_GROSS],
	});
	if (plan->present) {
		if (reserve2->present) {
			fsp_call_violation(call, "reserve2", NULL, "conflict", NULL,
				"cannot be given together with installmentPlan, which fills it");
		} else if (!fsp_debit_bill_is_on(call, CHANNEL_KREDIVO)) {
			fsp_call_violation(call, NULL, "installmentPlan", "channel", NULL,
				"is for Kredivo (channel " CHANNEL_KREDIVO ") only; BCA KlikPay instalments are set by the items' "
				"plan and tenor");
		} else {
			*reserve2 = *plan;
		}
	}
	for (size_t i = 0; i < items->count; i++) {
		fsp_slot *merchant = items->children + i * ITEM_COUNT + ITEM_MERCHANT_ID;

		/* The default is the Faspay merchant id. Some channels give the merchant an id of their own. */
		if (!merchant->present) {
			*merchant = (fsp_slot){.present = true, .text = fsp_client_identity(call->client, FSP_DEBIT_MERCHANT_ID)};
		}
	}
}

void fsp_debit_validate_total(fsp_call *call, const fsp_slot *total, const fsp_slot *tax, const fsp_slot *fee,
	const fsp_slot *last_name)
{
	if (!total->present || total->number < 0) {
		return;
	}
	if (total->number % 100 != 0) {
		fsp_call_violation(call, "bill_total", NULL, "range", NULL, "must be whole rupiah");
	}
	if (tax != NULL && fee != NULL) {
		fsp_bill_validate_parts(call, total, tax, fee);
	}
	if (total->number == 0) {
		if (last_name == NULL || !fsp_debit_bill_is_bnc_static(call)) {
			fsp_call_violation(call, "bill_total", NULL, "range", NULL,
				"must be more than zero (zero is an open amount, for a bill on a 19-digit static virtual account "
				"only)");
		} else if (!last_name->present) {
			fsp_call_violation(call, "cust_lastname", NULL, "required", NULL,
				"is required for a static virtual account with an open amount");
		}
	}
}

static void validate_expiry(fsp_call *call)
{
	const fsp_slot *date = &call->values[BILL_DATE], *expiry = &call->values[BILL_EXPIRES_AT];
	/* Unsigned, because the distance of invalid dates may not fit into an int64_t. */
	uint64_t distance = (uint64_t)expiry->number - (uint64_t)date->number;

	if (!date->present || !expiry->present) {
		return;
	}
	if (expiry->number <= date->number) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL,
			"must be later than the bill's date (now, unless you pass a date)");
	} else if (distance > (uint64_t)EXPIRY_DAYS * SECONDS_PER_DAY && !is_bni_static(call)) {
		fsp_call_violation(call, "bill_expired", NULL, "range", NULL, "must be at most %d days after the bill's date",
			EXPIRY_DAYS);
	}
}

/* 13.6: the plan is in reserve2. The documentation writes both 30_days and 30_Days. */
static void validate_kredivo(fsp_call *call)
{
	static const char *const plans[] = {"30_days", "3_months", "6_months", "12_months"};
	const fsp_slot *plan = &call->values[BILL_RESERVE2], *total = &call->values[BILL_TOTAL];
	const char *property = call->values[BILL_INSTALLMENT_PLAN].present ? "installmentPlan" : "reserve2";

	if (!fsp_debit_bill_is_on(call, CHANNEL_KREDIVO)) {
		return;
	}
	if (!plan->present) {
		fsp_call_violation(call, "reserve2", "installmentPlan", "required", CHANNEL_KREDIVO,
			"is required for Kredivo: 30_days, 3_months, 6_months or 12_months");
		return;
	}
	for (size_t i = 0; i < sizeof(plans) / sizeof(*plans); i++) {
		if (fsp_view_equals_nocase(plan->text, fsp_view_of(plans[i]))) {
			if (i > 0 && total->present && total->number < KREDIVO_INSTALLMENT_MINIMUM) {
				fsp_call_violation(call, "bill_total", NULL, "range", CHANNEL_KREDIVO,
					"must be at least Rp 1.500.000 for a Kredivo plan of instalments");
			}
			return;
		}
	}
	fsp_call_violation(call, "reserve2", property, "unknown", CHANNEL_KREDIVO,
		"must be 30_days, 3_months, 6_months or 12_months for Kredivo");
}

static void item_violation(fsp_call *call, size_t item, int row, const char *rule, const char *message)
{
	fsp_item_violation(call, item, &item_fields[row], rule, message);
}

/* An item's amount on the wire is the line total, but for Indodana it is the unit price (6.1). */
static bool has_line_totals(const fsp_call *call)
{
	return !fsp_debit_bill_is_on(call, CHANNEL_INDODANA);
}

/* 13.3 */
static void validate_items(fsp_call *call)
{
	const fsp_slot *items = &call->values[BILL_ITEMS], *type = &call->values[BILL_PAYMENT_TYPE];
	size_t installments = 0;
	int64_t sum = 0, total = call->values[BILL_TOTAL].number;

	for (size_t i = 0; i < items->count; i++) {
		const fsp_slot *item = items->children + i * ITEM_COUNT, *amount = &item[ITEM_UNIT_PRICE];
		bool installment = fsp_view_is(item[ITEM_PLAN].text, "Installment");
		int64_t quantity = item[ITEM_QUANTITY].number, tenor = item[ITEM_TENOR].number;

		installments += installment;
		if (item[ITEM_QUANTITY].present && quantity == 0) {
			item_violation(call, i, ITEM_QUANTITY, "range", "must be at least 1");
		}
		if (amount->number < 0 && !fsp_view_is(item[ITEM_ID].text, "discount")) {
			item_violation(call, i, ITEM_UNIT_PRICE, "range",
				"must not be negative (only an item with the id \"discount\" may)");
		}
		if (tenor != 0 && tenor != 3 && tenor != 6 && tenor != 12 && tenor != 24) {
			item_violation(call, i, ITEM_TENOR, "range", "must be 0 (full), 3, 6, 12 or 24 months");
		} else if (installment != (tenor != 0)) {
			item_violation(call, i, ITEM_TENOR, "conflict",
				"must be 3, 6, 12 or 24 for plan Installment and 0 for plan Full");
		}
		if (installment && fsp_view_equals(item[ITEM_MERCHANT_ID].text,
				fsp_client_identity(call->client, FSP_DEBIT_MERCHANT_ID))) {
			item_violation(call, i, ITEM_MERCHANT_ID, "required",
				"must be the KlikPay merchant id of the item's tenor");
		}
		if (has_line_totals(call)) {
			int64_t cost;

			if (!fsp_item_cost(&item_fields[ITEM_UNIT_PRICE], amount, &item[ITEM_QUANTITY], &cost)) {
				item_violation(call, i, ITEM_UNIT_PRICE, "range", "is too large for its quantity");
			}
			sum = fsp_items_add(sum, cost);
		}
	}
	if (!is_bni_static(call)) {
		fsp_items_validate_unit(call, sum, total);
	}
	if ((installments > 0 || (type->present && !fsp_view_is(type->text, "Full")))
			&& !fsp_debit_bill_is_on(call, CHANNEL_BCA_KLIKPAY)) {
		fsp_call_violation(call, "pay_type", NULL, "channel", NULL,
			"must be Full, and so must the items' plans: instalments by item are for BCA KlikPay (channel "
			CHANNEL_BCA_KLIKPAY ") only");
	} else if ((fsp_view_is(type->text, "Full") && installments > 0)
			|| (fsp_view_is(type->text, "Installment") && installments < items->count)
			|| (fsp_view_is(type->text, "Mixed") && (installments == 0 || installments == items->count))) {
		fsp_call_violation(call, "pay_type", NULL, "conflict", NULL,
			"must fit the items: Full when no item is paid in instalments, Installment when all are, Mixed when some "
			"are");
	}
}

fsp_result fsp_debit_convert_bill(fsp_call *call)
{
	const fsp_slot *items = &call->values[BILL_ITEMS];

	for (size_t i = 0; has_line_totals(call) && i < items->count; i++) {
		fsp_slot *item = items->children + i * ITEM_COUNT;

		item[ITEM_UNIT_PRICE].number *= item[ITEM_QUANTITY].number;
	}
	return fsp_route_convert(call->arena, &call->values[BILL_ROUTE_OWNER], &call->values[BILL_ROUTE_SHARES],
		fsp_view_is(call->values[BILL_ROUTE_SCALE].text, "Sen") ? 100 : 1, &call->values[BILL_ROUTE]);
}

void fsp_debit_validate_bill(fsp_call *call)
{
	fsp_debit_validate_total(call, &call->values[BILL_TOTAL], &call->values[BILL_TAX], &call->values[BILL_FEE],
		&call->values[BILL_CUSTOMER_LAST_NAME]);
	validate_expiry(call);
	validate_kredivo(call);
	validate_items(call);
	fsp_route_validate(call->arena, &call->violations, &call->values[BILL_ROUTE_OWNER],
		&call->values[BILL_ROUTE_SHARES],
		&call->values[BILL_TOTAL]);
	/* Only BRI Ceria is documented without an e-mail address (13.6). */
	if (!call->values[BILL_CUSTOMER_EMAIL].present && !fsp_debit_bill_is_on(call, CHANNEL_BRI_CERIA)) {
		fsp_call_violation(call, "email", NULL, "required", NULL, "is required");
	}
}
