/* Faspay\Snap: what its files share. */
#ifndef PHP_FASPAY_PRODUCTS_SNAP_H
#define PHP_FASPAY_PRODUCTS_SNAP_H

#include "../bind.h"

/* What a payment is made with: the cases of Faspay\Snap\NotificationKind, in their order. */
typedef enum php_faspay_snap_kind {
	PHP_FASPAY_SNAP_VA, PHP_FASPAY_SNAP_QR, PHP_FASPAY_SNAP_DEBIT, PHP_FASPAY_SNAP_KINDS
} php_faspay_snap_kind;

/* What belongs to each kind: the name of its case, how it is asked about, and how Faspay tells of it. */
typedef struct php_faspay_snap_service {
	const char *name;
	const fsp_operation *inquiry;
	const fsp_callback *notification;
} php_faspay_snap_service;

extern const php_faspay_snap_service php_faspay_snap_services[PHP_FASPAY_SNAP_KINDS];

/* The bindings of the product's tables. Their classes are those of stubs/snap.stub.php. */
typedef struct php_faspay_snap_bindings {
	php_faspay_binding va_bill, virtual_account, qr_bill, qr, debit_bill, debit_payment;
	php_faspay_binding deleted_number, va_deletion, debit_cancellation;
	php_faspay_binding inquiry, inquiry_route, notification[PHP_FASPAY_SNAP_KINDS];
	php_faspay_binding query[PHP_FASPAY_SNAP_KINDS], status[PHP_FASPAY_SNAP_KINDS];
} php_faspay_snap_bindings;

extern php_faspay_snap_bindings php_faspay_snap;
extern zend_class_entry *php_faspay_ce_snap_number, *php_faspay_ce_snap_kind, *php_faspay_ce_snap_query,
	*php_faspay_ce_snap_message_kind, *php_faspay_ce_snap_rejection, *php_faspay_ce_snap_reply;

void php_faspay_minit_snap(void);
void php_faspay_mshutdown_snap(void);

/* What a query asks about. What it does not name is NULL. */
typedef struct php_faspay_snap_query {
	php_faspay_snap_kind kind;
	zend_object *number, *channel;
	zend_string *trx_id, *inquiry_id, *partner_reference, *reference, *channel_code;
} php_faspay_snap_query;

/* Makes a Faspay\Snap\StatusQuery. */
zend_object *php_faspay_snap_new_query(const php_faspay_snap_query *given);
/* Asks once, and returns a Faspay\Snap\Status or throws. Takes over the query, which may be NULL. */
void php_faspay_snap_ask(zval *return_value, zval *self, zend_object *asked);

/* The kind that a property names. PHP_FASPAY_SNAP_KINDS: none; an Error was thrown if it was never set. */
php_faspay_snap_kind php_faspay_snap_kind_of(zend_object *object);

#endif
