/* Random numbers by OpenSSL. */
#include "random.h"

#include <openssl/err.h>
#include <openssl/rand.h>

uint32_t fsp_random(uint32_t below)
{
	uint32_t value;
	bool ok;

	if (below == 0) {
		return 0;
	}
	ERR_set_mark();
	ok = RAND_bytes((unsigned char *)&value, sizeof(value)) == 1;
	ERR_pop_to_mark();
	return ok ? value % below : 0;
}

bool fsp_random_digits(char *out, size_t count)
{
	unsigned char bytes[64];
	size_t used = sizeof(bytes), written = 0;
	bool ok = true;

	ERR_set_mark();
	while (ok && written < count) {
		if (used == sizeof(bytes)) {
			ok = RAND_bytes(bytes, sizeof(bytes)) == 1;
			used = 0;
		}
		/* Bytes from 250 on would make some digits more likely than others. */
		if (ok && bytes[used] < 250) {
			out[written++] = (char)('0' + bytes[used] % 10);
		}
		used++;
	}
	ERR_pop_to_mark();
	return ok;
}
