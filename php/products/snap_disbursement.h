/* Faspay\SnapDisbursement. */
#ifndef PHP_FASPAY_PRODUCTS_SNAP_DISBURSEMENT_H
#define PHP_FASPAY_PRODUCTS_SNAP_DISBURSEMENT_H

#include "../bind.h"

void php_faspay_minit_snap_disbursement(void);
void php_faspay_mshutdown_snap_disbursement(void);

#endif
