/* What the products share that send bills of items. */
#ifndef FASPAY_PRODUCTS_SHARED_BILL_H
#define FASPAY_PRODUCTS_SHARED_BILL_H

#include "../../engine/engine.h"

/* The rows of an address, but for its names, phone and country. kind is "billing" or "shipping". */
#define FSP_ADDRESS_ROWS(ROW, P, kind) \
	ROW(P##_LINE, kind "_address", .property = kind ".line", .type = FSP_TYPE_TEXT, .maximum = 200) \
	ROW(P##_CITY, kind "_address_city", .property = kind ".city", .type = FSP_TYPE_LINE, .maximum = 50) \
	ROW(P##_REGION, kind "_address_region", .property = kind ".region", .type = FSP_TYPE_LINE, .maximum = 100) \
	ROW(P##_STATE, kind "_address_state", .property = kind ".state", .type = FSP_TYPE_LINE, .maximum = 100) \
	ROW(P##_POSTCODE, kind "_address_poscode", .property = kind ".postcode", .type = FSP_TYPE_LINE, .maximum = 10)

#define FSP_COUNTRY_ROW(ROW, P, kind) \
	ROW(P##_COUNTRY_CODE, kind "_address_country_code", .property = kind ".countryCode", .type = FSP_TYPE_LINE, \
		.maximum = 10)

/* The slots of one bill. */
typedef struct fsp_bill_slots {
	const fsp_slot *number, *total, *tax, *fee;
	fsp_slot *reference, *date, *gross;
} fsp_bill_slots;

/* Fills in what is absent: the reference is the bill's number, the date is now, and the gross amount is what tax and
 * fee leave of the total. */
void fsp_bill_complete(int64_t now, const fsp_bill_slots *bill);
/* Reports a total that is less than tax and fee, which it includes. */
void fsp_bill_validate_parts(fsp_call *call, const fsp_slot *total, const fsp_slot *tax, const fsp_slot *fee);

/* Reports a violation of one item. field: its row. */
void fsp_item_violation(fsp_call *call, size_t item, const fsp_field *field, const char *rule, const char *message);
/* The cost of an item, its price times its quantity. False: it does not fit into the row. *cost is zero where it does
 * not even fit into an integer. */
bool fsp_item_cost(const fsp_field *row, const fsp_slot *price, const fsp_slot *quantity, int64_t *cost);
/* Adds the cost of an item to a sum. A sum that is too large to be compared begins anew at zero. */
int64_t fsp_items_add(int64_t sum, int64_t cost);
/* Reports items whose sum is a hundred times the total, or a hundredth of it. Items need not add up to the total, and
 * the gateway does not compare them. But a factor of 100 is a mistaken unit. */
void fsp_items_validate_unit(fsp_call *call, int64_t sum, int64_t total);

#endif
