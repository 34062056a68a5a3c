/* Random numbers. */
#ifndef FASPAY_CRYPTO_RANDOM_H
#define FASPAY_CRYPTO_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Nearly unbiased, which is enough for jitter; 0 if below is 0, or if there is no randomness. */
uint32_t fsp_random(uint32_t below);
/* Writes `count` random decimal digits without NUL. Processes and threads that started with the same memory get
 * different ones. False: there is no randomness. */
bool fsp_random_digits(char *out, size_t count);

#endif
