/* The rows of a bill and of its items (6). Only bill.c includes this file. */
#ifndef FASPAY_PRODUCTS_DEBIT_BILL_ROWS_H
#define FASPAY_PRODUCTS_DEBIT_BILL_ROWS_H

#include "rows.h"
#include "../shared/bill.h"
#include "../shared/route.h"

#define ITEM_ROWS(ROW) \
	ROW(ITEM_ID, "id", .property = "id", .type = FSP_TYPE_LINE, .maximum = 64) \
	ROW(ITEM_NAME, "product", .property = "name", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 50) \
	ROW(ITEM_QUANTITY, "qty", .property = "quantity", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(ITEM_UNIT_PRICE, "amount", .property = "unitPrice", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.negative = true, .maximum = 15) \
	ROW(ITEM_PLAN, "payment_plan", .property = "plan", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &payment_plans) \
	ROW(ITEM_TENOR, "tenor", .property = "tenor", .type = FSP_TYPE_INTEGER, .presence = FSP_REQUIRED, .minimum = 2) \
	ROW(ITEM_MERCHANT_ID, "merchant_id", .property = "merchantId", .type = FSP_TYPE_LINE, .maximum = 32) \
	ROW(ITEM_TYPE, "type", .property = "type", .type = FSP_TYPE_LINE, .maximum = 64) \
	ROW(ITEM_URL, "url", .property = "url", .type = FSP_TYPE_URL, .maximum = 255) \
	ROW(ITEM_IMAGE_URL, "image_url", .property = "imageUrl", .type = FSP_TYPE_URL, .maximum = 255)

#define BILL_ROWS(ROW) \
	REQUEST_ROW(ROW, BILL, "Post Data Transaction") \
	MERCHANT_ID_ROW(ROW, BILL) \
	MERCHANT_ROW(ROW, BILL) \
	ROW(BILL_NO, "bill_no", .property = "no", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, .maximum = 32, \
		.order = true) \
	ROW(BILL_REFERENCE, "bill_reff", .property = "reference", .type = FSP_TYPE_LINE, .maximum = 32) \
	ROW(BILL_DATE, "bill_date", .property = "date", .type = FSP_TYPE_TIME) \
	ROW(BILL_EXPIRES_AT, "bill_expired", .property = "expiresAt", .type = FSP_TYPE_TIME, .presence = FSP_REQUIRED) \
	ROW(BILL_DESCRIPTION, "bill_desc", .property = "description", .type = FSP_TYPE_TEXT, .presence = FSP_REQUIRED, \
		.maximum = 128) \
	ROW(BILL_CURRENCY, "bill_currency", .type = FSP_TYPE_LINE, .origin = FSP_FROM_TABLE, .fallback = "IDR") \
	ROW(BILL_GROSS, "bill_gross", .property = "gross", .type = FSP_TYPE_MONEY, .maximum = 15) \
	ROW(BILL_TAX, "bill_tax", .property = "tax", .type = FSP_TYPE_MONEY, .maximum = 15) \
	ROW(BILL_FEE, "bill_miscfee", .property = "fee", .type = FSP_TYPE_MONEY, .fallback = "0", .maximum = 15) \
	ROW(BILL_TOTAL, "bill_total", .property = "total", .type = FSP_TYPE_MONEY, .presence = FSP_REQUIRED, \
		.maximum = 15) \
	ROW(BILL_CHANNEL, "payment_channel", .property = "channel", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.minimum = 3, .maximum = 3, .hint = "must be a Faspay\\Channel or a three-digit code such as \"819\"") \
	ROW(BILL_PAYMENT_TYPE, "pay_type", .property = "paymentType", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &payment_types) \
	ROW(BILL_CUSTOMER_NO, "cust_no", .property = "customer.no", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 32) \
	ROW(BILL_CUSTOMER_NAME, "cust_name", .property = "customer.name", .type = FSP_TYPE_LINE, \
		.presence = FSP_REQUIRED, .maximum = 128) \
	ROW(BILL_CUSTOMER_LAST_NAME, "cust_lastname", .property = "customer.lastName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	ROW(BILL_BANK_USER_ID, "bank_userid", .property = "bankUserId", .type = FSP_TYPE_LINE, .maximum = 128) \
	ROW(BILL_CUSTOMER_PHONE, "msisdn", .property = "customer.phone", .type = FSP_TYPE_PHONE, \
		.presence = FSP_REQUIRED, .maximum = 64) \
	ROW(BILL_CUSTOMER_EMAIL, "email", .property = "customer.email", .type = FSP_TYPE_EMAIL, .presence = FSP_BLANK, \
		.maximum = 128) \
	ROW(BILL_TERMINAL, "terminal", .property = "terminal", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.maximum = 16) \
	ROW(BILL_BILLING_NAME, "billing_name", .property = "billing.name", .type = FSP_TYPE_LINE, .maximum = 128) \
	ROW(BILL_BILLING_LAST_NAME, "billing_lastname", .property = "billing.lastName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	FSP_ADDRESS_ROWS(ROW, BILL_BILLING, "billing") \
	ROW(BILL_BILLING_PHONE, "billing_msisdn", .property = "billing.phone", .type = FSP_TYPE_PHONE, .maximum = 64) \
	FSP_COUNTRY_ROW(ROW, BILL_BILLING, "billing") \
	ROW(BILL_SHIPPING_NAME, "receiver_name_for_shipping", .property = "shipping.name", .type = FSP_TYPE_LINE, \
		.maximum = 100) \
	ROW(BILL_SHIPPING_LAST_NAME, "shipping_lastname", .property = "shipping.lastName", .type = FSP_TYPE_LINE, \
		.maximum = 128) \
	FSP_ADDRESS_ROWS(ROW, BILL_SHIPPING, "shipping") \
	ROW(BILL_SHIPPING_PHONE, "shipping_msisdn", .property = "shipping.phone", .type = FSP_TYPE_PHONE, \
		.maximum = 64) \
	FSP_COUNTRY_ROW(ROW, BILL_SHIPPING, "shipping") \
	ROW(BILL_ITEMS, "item", .property = "items", .type = FSP_TYPE_LIST, .presence = FSP_REQUIRED, \
		.fields = item_fields) \
	ROW(BILL_RESERVE1, "reserve1", .property = "reserve1", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 50) \
	ROW(BILL_RESERVE2, "reserve2", .property = "reserve2", .type = FSP_TYPE_LINE, .presence = FSP_BLANK, \
		.maximum = 50) \
	/* Not sent: complete_bill copies it to reserve2. */ \
	ROW(BILL_INSTALLMENT_PLAN, "installment_plan", .property = "installmentPlan", .type = FSP_TYPE_LINE, \
		.unsent = true, .maximum = 50) \
	FSP_ROUTE_ROWS(ROW, BILL, "route") \
	/* The scale of the shares is not documented: as whole rupiah, or like the total. */ \
	ROW(BILL_ROUTE_SCALE, "route.postDataScale", .property = "route.postDataScale", .type = FSP_TYPE_ENUM, \
		.codes = &fsp_route_scales, .unsent = true) \
	SIGNATURE_ROW(ROW, BILL)

#endif
