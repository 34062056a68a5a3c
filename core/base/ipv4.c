/* IPv4 addresses. */
#include "ipv4.h"
#include "text.h"

bool fsp_ipv4_parse(fsp_view text, unsigned char octets[4])
{
	size_t i = 0;

	for (size_t octet = 0; octet < 4; octet++) {
		const size_t start = i;
		unsigned value = 0, digits = 0;

		for (; i < text.length && digits < 3 && fsp_is_digit(text.data[i]); i++, digits++) {
			value = value * 10 + (unsigned)(text.data[i] - '0');
		}
		/* Many read a number that begins with a zero as an octal one. */
		if (digits == 0 || value > 255 || (digits > 1 && text.data[start] == '0')) {
			return false;
		}
		octets[octet] = (unsigned char)value;
		if (octet < 3 && (i == text.length || text.data[i++] != '.')) {
			return false;
		}
	}
	return i == text.length;
}
