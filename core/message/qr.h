/* The text inside a QRIS code. */
#ifndef FASPAY_MESSAGE_QR_H
#define FASPAY_MESSAGE_QR_H

#include "../base/error.h"
#include "../base/view.h"

/* Checks the layout and the CRC in tag 63, and finds a top-level tag (EMV, merchant-presented mode). Lengths count
 * bytes, or characters if the text is valid only that way. The text must not have white space around it. */
fsp_result fsp_qr_check(fsp_view qr, fsp_error *error);
fsp_view fsp_qr_tag(fsp_view qr, const char tag[2]);

#endif
