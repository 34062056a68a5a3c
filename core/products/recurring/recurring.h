/* Recurring card payments: docs/protocol/recurring.md. */
#ifndef FASPAY_PRODUCTS_RECURRING_RECURRING_H
#define FASPAY_PRODUCTS_RECURRING_RECURRING_H

#include "../../engine/call.h"
#include "../../engine/callback.h"

/* Recurring: docs/protocol/recurring.md. */
extern const fsp_product fsp_recurring;

enum {
	FSP_RECURRING_CARD_MERCHANT_ID, FSP_RECURRING_CARD_PASSWORD, FSP_RECURRING_MERCHANT_ID, FSP_RECURRING_MERCHANT_NAME,
	FSP_RECURRING_USER_ID, FSP_RECURRING_PASSWORD, FSP_RECURRING_PREVIOUS_PASSWORD, FSP_RECURRING_PREVIOUS_CARD_PASSWORD
};
/* Recurring signs with two sets of credentials. */
enum { FSP_RECURRING_BY_MEMBER, FSP_RECURRING_BY_CARD };

extern const fsp_operation fsp_recurring_register, fsp_recurring_update_card, fsp_recurring_update_member,
	fsp_recurring_status;
extern const fsp_callback fsp_recurring_return, fsp_recurring_charge, fsp_recurring_expiry;

typedef enum fsp_recurring_kind { FSP_RECURRING_UNKNOWN, FSP_RECURRING_CHARGE,
	FSP_RECURRING_EXPIRY } fsp_recurring_kind;

/* Tells the two notifications apart, which arrive at one URL. FSP_OK, also for a body that cannot be read, or
 * FSP_ERROR_MEMORY. */
fsp_result fsp_recurring_kind_of(fsp_view body, fsp_recurring_kind *kind);

#define FSP_PROCESS_DAYS 9

typedef struct fsp_schedule_plan {
	bool active;                      /* false: there are no charges */
	int64_t start, end;               /* seconds; their days in Jakarta count, both inclusive */
	fsp_view period;                  /* Daily, Monthly or Yearly */
	int64_t every;
	fsp_view process_days;            /* "12,15,20" */
} fsp_schedule_plan;

typedef struct fsp_scheduled {
	int64_t date;                     /* midnight in Jakarta */
	int64_t retries[FSP_PROCESS_DAYS];
	size_t retry_count;
} fsp_scheduled;

/* Writes the charges from a day on, at most maximum. Returns how many there are. The documents leave two things
 * open: here a day that a month lacks becomes its last day, and the registration pays for the start day. */
size_t fsp_recurring_schedule(const fsp_schedule_plan *plan, int64_t from, fsp_scheduled *charges, size_t maximum);

#endif
