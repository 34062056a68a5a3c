/* Random numbers by OpenSSL. */
#include "random.h"

#include <openssl/err.h>
#include <openssl/rand.h>

uint32_t fsp_random(uint32_t below)
{
	uint32_t value = 0;

	if (below == 0) {
		return 0;
	}
	ERR_set_mark();
	if (RAND_bytes((unsigned char *)&value, sizeof(value)) != 1) {
		value = 0;
	}
	ERR_pop_to_mark();
	return value % below;
}
