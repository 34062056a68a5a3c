/* Random numbers. */
#ifndef FASPAY_CRYPTO_RANDOM_H
#define FASPAY_CRYPTO_RANDOM_H

#include <stdint.h>

uint32_t fsp_random(uint32_t below);                             /* unbiased enough for jitter; 0 when below is 0 */

#endif
