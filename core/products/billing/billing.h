/* Billing: docs/protocol/billing.md. */
#ifndef FASPAY_PRODUCTS_BILLING_BILLING_H
#define FASPAY_PRODUCTS_BILLING_BILLING_H

#include "../../engine/call.h"
#include "../../engine/callback.h"

/* Billing: docs/protocol/billing.md. */
extern const fsp_product fsp_billing;

/* The identity. FSP_BILLING_POST_INQUIRIES is "1" where inquiries are sent by POST instead of GET. */
enum {
	FSP_BILLING_SERVICE_ID, FSP_BILLING_USER_ID, FSP_BILLING_PASSWORD, FSP_BILLING_PREVIOUS_PASSWORD,
	FSP_BILLING_POST_INQUIRIES
};

extern const fsp_operation fsp_billing_create, fsp_billing_status, fsp_billing_cancel, fsp_billing_invoices;
extern const fsp_callback fsp_billing_notification;

#endif
