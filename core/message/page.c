/* Web pages that come where a message should: what they say. This reads enough of HTML to show an error page's words
 * to people, and nothing is decided by them. */
#include "page.h"
#include "decode.h"

bool fsp_is_page(fsp_view body)
{
	const fsp_view content = fsp_body_content(body);

	return content.length > 0 && content.data[0] == '<';
}

static bool begins(fsp_view text, const char *start)
{
	const size_t length = strlen(start);

	return text.length >= length && fsp_view_equals_nocase((fsp_view){text.data, length}, fsp_view_of(start));
}

static fsp_view behind(fsp_view text, size_t length)
{
	return (fsp_view){text.data + length, text.length - length};
}

/* What follows the next occurrence of an end; nothing if there is none. */
static fsp_view after(fsp_view text, const char *end)
{
	while (text.length > 0 && !begins(text, end)) {
		text = behind(text, 1);
	}
	return text.length > 0 ? behind(text, strlen(end)) : text;
}

/* What follows the markup that the text begins with, and whatever nobody sees. */
static fsp_view after_markup(fsp_view text)
{
	static const struct { const char *start, *end; } unseen[] = {
		{"<!--", "-->"}, {"<script", "</script>"}, {"<style", "</style>"},
	};

	for (size_t i = 0; i < sizeof(unseen) / sizeof(*unseen); i++) {
		if (begins(text, unseen[i].start)) {
			return after(text, unseen[i].end);
		}
	}
	return after(text, ">");
}

size_t fsp_page_text(fsp_view page, char *out, size_t size)
{
	bool apart = false;
	size_t used = 0;

	page = fsp_body_content(page);
	while (page.length > 0 && used + 2 <= size) {
		if (page.data[0] == '<') {
			page = after_markup(page);
			apart = true;
			continue;
		}
		if (strchr(" \t\r\n", page.data[0]) != NULL) {
			apart = true;
		} else {
			if (apart && used > 0) {
				out[used++] = ' ';
			}
			apart = false;
			out[used++] = page.data[0];
		}
		page = behind(page, 1);
	}
	return used;
}
