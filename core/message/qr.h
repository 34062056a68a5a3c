/* EMV QR texts. */
#ifndef FASPAY_MESSAGE_QR_H
#define FASPAY_MESSAGE_QR_H

#include "../base/error.h"
#include "../base/view.h"

/* EMV merchant-presented QR text: checks the layout and the CRC of tag 63, finds a top-level tag. Lengths count
 * bytes, or characters where the text is whole only so. White space around it must have been left out. */
fsp_result fsp_qr_check(fsp_view qr, fsp_error *error);
fsp_view fsp_qr_tag(fsp_view qr, const char tag[2]);

#endif
