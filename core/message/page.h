/* What a web page says that came in place of a message. */
#ifndef FASPAY_MESSAGE_PAGE_H
#define FASPAY_MESSAGE_PAGE_H

#include "../base/view.h"

/* Whether a body begins like a web page. */
bool fsp_is_page(fsp_view body);
/* Writes what a reader of the page would see, as far as it fits: no markup, scripts, styles and comments, and one
 * blank for any white space. Returns the length; nothing ends the text. */
size_t fsp_page_text(fsp_view page, char *out, size_t size);

#endif
