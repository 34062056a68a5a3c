/* Faspay core: turns typed requests into signed bytes and received bytes into verified values.
 *
 * Portable C99. Knows nothing of PHP. Conventions:
 *  - functions return FSP_OK or a negative fsp_result; details go into the caller's fsp_error;
 *  - fsp_view borrows memory and never owns it; whatever an fsp_arena handed out lives as long as the arena;
 *  - every _free function accepts NULL;
 *  - money is an integer count of minor units (sen), time is seconds since the epoch, sizes are bytes. */
#ifndef FASPAY_CORE_H
#define FASPAY_CORE_H

#include "base/clock.h"
#include "base/printable.h"
#include "base/secret.h"
#include "base/text.h"
#include "crypto/key_cache.h"
#include "crypto/random.h"
#include "crypto/signature.h"
#include "engine/call.h"
#include "engine/callback.h"
#include "engine/client.h"
#include "engine/reply.h"
#include "engine/tokens.h"
#include "message/decode.h"
#include "message/qr.h"
#include "products/billing/billing.h"
#include "products/card/card.h"
#include "products/debit/debit.h"
#include "products/recurring/recurring.h"
#include "products/sendme/sendme.h"
#include "products/snap/snap.h"
#include "products/snap_disbursement/snap_disbursement.h"
#include "products/xpress/xpress.h"
#include "schemes/card.h"
#include "schemes/legacy.h"
#include "schemes/sendme.h"
#include "schemes/snap.h"
#include "transport/multi.h"
#include "transport/outcome.h"
#include "transport/retry.h"
#include "transport/transport.h"
#include "transport/url.h"
#include "value/money.h"
#include "value/time.h"

#endif
