/* SNAP: virtual accounts, QRIS and direct debit under Bank Indonesia's standard; docs/protocol/snap.md. */
#ifndef FASPAY_PRODUCTS_SNAP_SNAP_H
#define FASPAY_PRODUCTS_SNAP_SNAP_H

#include "../../engine/callback.h"
#include "../../engine/call.h"

extern const fsp_product fsp_snap;

/* The identity. Company codes are digits, several of them joined by commas; the clock skew is seconds, 300 when absent;
 * the channel id is 77001 when absent. */
enum {
	FSP_SNAP_MERCHANT_ID, FSP_SNAP_PRIVATE_KEY, FSP_SNAP_PUBLIC_KEY, FSP_SNAP_PASSPHRASE, FSP_SNAP_PREVIOUS_PUBLIC_KEY,
	FSP_SNAP_CHANNEL_ID, FSP_SNAP_COMPANY_CODES, FSP_SNAP_CLOCK_SKEW
};

extern const fsp_operation fsp_snap_create_va, fsp_snap_va_status, fsp_snap_delete_va;
extern const fsp_operation fsp_snap_generate_qr, fsp_snap_qr_status;
extern const fsp_operation fsp_snap_create_debit, fsp_snap_debit_status, fsp_snap_cancel_debit;
/* What Faspay sends to the merchant. */
extern const fsp_callback fsp_snap_va_inquiry, fsp_snap_va_payment, fsp_snap_qr_notification,
	fsp_snap_debit_notification;

/* ------------------------------------------------------------------ codes (6) */

/* What to do about a code. */
typedef enum fsp_snap_advice {
	FSP_SNAP_DONE,                    /* nothing: it was done */
	FSP_SNAP_WAIT,                    /* ask for the status later */
	FSP_SNAP_ASK,                     /* ask for the status before anything else */
	FSP_SNAP_REPEAT,                  /* the same again, later */
	FSP_SNAP_MEND,                    /* not without a change */
	FSP_SNAP_STOP                     /* give up */
} fsp_snap_advice;

typedef struct fsp_snap_case {
	const char *code;                 /* "404??12": the question marks are the service */
	fsp_snap_advice advice;
	const char *meaning;              /* with the advice, in English */
} fsp_snap_case;

/* The last row has no code. */
extern const fsp_snap_case fsp_snap_cases[];
/* NULL: the documents do not know it. */
const fsp_snap_case *fsp_snap_case_of(fsp_view code);
/* What a code's service does, "create a virtual account"; or NULL. */
const char *fsp_snap_service_of(fsp_view code);

/* ------------------------------------------------------------------ what arrives */

typedef enum fsp_snap_kind {
	FSP_SNAP_UNKNOWN, FSP_SNAP_VA_INQUIRY, FSP_SNAP_VA_PAYMENT, FSP_SNAP_QR, FSP_SNAP_DEBIT,
	FSP_SNAP_LEGACY_DEBIT             /* the older product's notification, which only Debit can verify */
} fsp_snap_kind;

/* Told from the members of the body; the request's path decides between QR and debit, whose bodies look alike. path:
 * or absent. Nothing is verified. FSP_OK, also of what cannot be read, or FSP_ERROR_MEMORY. */
fsp_result fsp_snap_kind_of(fsp_view body, fsp_view path, fsp_snap_kind *kind);
/* The service of a path, whatever stands before /v1.0/; FSP_SNAP_UNKNOWN: none of ours. */
fsp_snap_kind fsp_snap_kind_of_path(fsp_view path);
/* NULL where there is none. */
const fsp_callback *fsp_snap_callback_of(fsp_snap_kind kind);
/* A message is received and read as an arrival, without rows. This makes it the one that its members and path show: an
 * inquiry where one is wanted, else a notification. FSP_ERROR_MALFORMED says what it is instead. */
extern const fsp_callback fsp_snap_arrival;
fsp_result fsp_snap_select(fsp_received *received, bool inquiry);

/* Of something verified: whether it says that money came, and whether it is proven to be about this merchant: it
 * bears the merchant's id, or one of the company codes. Faspay signs for all merchants with one key. */
bool fsp_snap_claims_paid(const fsp_received *received);
bool fsp_snap_is_own(const fsp_received *received);
/* The same for every delivery of the same event: dynamic account: trxId, number and, if there is one, referenceNo;
 * static account: paymentRequestId and referenceNo; QR and debit: originalReferenceNo; always with the status code. */
void fsp_snap_write_deduplication_key(const fsp_received *received, fsp_buffer *out);

/* ------------------------------------------------------------------ our answers */

/* Rows of an inquiry's reply that the caller fills; the others are the message's own and the code's. */
#define FSP_SNAP_REPLY_NAME "virtualAccountData.virtualAccountName"
#define FSP_SNAP_REPLY_EMAIL "virtualAccountData.virtualAccountEmail"
#define FSP_SNAP_REPLY_PHONE "virtualAccountData.virtualAccountPhone"
#define FSP_SNAP_REPLY_TOTAL "virtualAccountData.totalAmount"
#define FSP_SNAP_REPLY_ROUTE_OWNER "route.owner"
#define FSP_SNAP_REPLY_ROUTE_SHARES "route.shares"

/* Success, with what the message said. values: one slot per reply row of the message's callback, filled with what
 * only the caller knows: for an inquiry name and total, for a payment in the classic form (without a status) the
 * name. On FSP_ERROR_VALIDATION the violations live in the received message's arena. members: what the caller adds,
 * or NULL. */
fsp_result fsp_snap_accept(const fsp_received *received, fsp_slot *values, const fsp_node *members,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply);

typedef enum fsp_snap_rejection {
	FSP_SNAP_REJECT_NOT_FOUND, FSP_SNAP_REJECT_PAID, FSP_SNAP_REJECT_EXPIRED, FSP_SNAP_REJECT_AMOUNT_MISMATCH,
	FSP_SNAP_REJECT_DUPLICATE, FSP_SNAP_REJECT_UNAUTHORIZED, FSP_SNAP_REJECT_MALFORMED, FSP_SNAP_REJECT_MISSING_FIELD,
	FSP_SNAP_REJECT_FAILURE
} fsp_snap_rejection;

/* A refusal. kind: the message's, or that of the path where the message could not be read. detail: a field's name
 * for a malformed message, else more words; or absent. */
fsp_result fsp_snap_reject(fsp_arena *arena, fsp_snap_kind kind, fsp_snap_rejection rejection, fsp_view detail,
	fsp_violations *violations, fsp_buffer *body, fsp_reply *reply);
/* The refusal that belongs to an error of fsp_snap_select() or of the engine's reading and verifying. */
fsp_snap_rejection fsp_snap_rejection_of(const fsp_error *error);

#endif
