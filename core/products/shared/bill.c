/* What the products share that send bills of items. */
#include "bill.h"

#include <stdlib.h>

void fsp_bill_complete(int64_t now, const fsp_bill_slots *bill)
{
	const fsp_slot *total = bill->total, *tax = bill->tax, *fee = bill->fee;

	/* A bill number that is too long is reported once, not a second time as the reference. */
	if (!bill->reference->present && fsp_utf8_length(bill->number->text) <= 32) {
		*bill->reference = *bill->number;
	}
	if (!bill->date->present) {
		*bill->date = (fsp_slot){.present = true, .number = now};
	}
	if (!bill->gross->present && total->present && memcmp(total->currency, "IDR", sizeof("IDR")) == 0) {
		int64_t rest = total->number;

		/* Subtract only where something is left. fsp_bill_validate_parts() reports the other cases. */
		if (tax->present && tax->number >= 0 && tax->number <= rest) {
			rest -= tax->number;
		}
		if (fee->present && fee->number >= 0 && fee->number <= rest) {
			rest -= fee->number;
		}
		*bill->gross = *total;
		bill->gross->number = rest;
	}
}

void fsp_bill_validate_parts(fsp_call *call, const fsp_slot *total, const fsp_slot *tax, const fsp_slot *fee)
{
	if (tax->number >= 0 && fee->number >= 0
			&& (tax->number > total->number || fee->number > total->number - tax->number)) {
		fsp_call_violation(call, "bill_total", NULL, "conflict", NULL,
			"must not be less than tax and fee, which it includes");
	}
}

void fsp_item_violation(fsp_call *call, size_t item, const fsp_field *field, const char *rule, const char *message)
{
	const fsp_place list = {NULL, "items", item}, place = {&list, field->property, FSP_NO_INDEX};

	fsp_report(call->arena, &call->violations, &place, field, rule, NULL, "%s", message);
}

bool fsp_item_cost(const fsp_field *row, const fsp_slot *price, const fsp_slot *quantity, int64_t *cost)
{
	const int64_t limit = quantity->number > 0 ? INT64_MAX / quantity->number : INT64_MAX;

	*cost = 0;
	if (quantity->number <= 0) {
		return true;
	}
	if (price->number > limit || price->number < -limit) {
		return false;
	}
	*cost = price->number * quantity->number;
	return fsp_wire_amount_length(row, *cost) <= row->maximum;
}

int64_t fsp_items_add(int64_t sum, int64_t cost)
{
	return llabs(sum) < INT64_MAX / 2 && llabs(cost) < INT64_MAX / 2 ? sum + cost : 0;
}

void fsp_items_validate_unit(fsp_call *call, int64_t sum, int64_t total)
{
	if (sum > 0 && total > 0 && (sum / 100 == total || total / 100 == sum) && sum % 100 == 0 && total % 100 == 0) {
		fsp_call_violation(call, "item", NULL, "conflict", NULL,
			"cost a hundred times as much as total, or a hundredth of it: Money::idr() takes whole rupiah, "
			"Money::fromMinor() takes sen");
	}
}
