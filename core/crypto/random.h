/* Random numbers. */
#ifndef FASPAY_CRYPTO_RANDOM_H
#define FASPAY_CRYPTO_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

uint32_t fsp_random(uint32_t below);                             /* unbiased enough for jitter; 0 when below is 0 */
/* So many random decimal digits, without NUL; also in processes and threads that began with the same memory no two
 * are alike. False: there is no randomness. */
bool fsp_random_digits(char *out, size_t count);

#endif
