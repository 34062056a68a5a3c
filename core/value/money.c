/* Amounts: integers to text, and back. No double and no locale is involved. */
#include "money.h"
#include "../base/text.h"

#include <stdio.h>

#define MONEY_INTEGER_DIGITS 13

bool fsp_money_parse(fsp_view text, int64_t *minor)
{
	int64_t value = 0;
	size_t i = 0, whole;

	while (i < text.length && fsp_is_digit(text.data[i])) {
		if (i == MONEY_INTEGER_DIGITS) {
			return false;
		}
		value = value * 10 + (text.data[i++] - '0');
	}
	if (i == 0) {
		return false;
	}
	value *= 100;
	if (i < text.length) {
		whole = i;
		if (text.length - i < 3 || text.data[i] != '.' || !fsp_is_digit(text.data[i + 1])
				|| !fsp_is_digit(text.data[i + 2])) {
			return false;
		}
		value += (text.data[i + 1] - '0') * 10 + (text.data[i + 2] - '0');
		/* Databases write more decimals. Zeros are harmless, other digits would be lost. "10.000" is refused: for
		 * many people it is ten thousand. */
		if (whole <= 3 && text.length - whole == 4) {
			return false;
		}
		for (i += 3; i < text.length; i++) {
			if (text.data[i] != '0') {
				return false;
			}
		}
	}
	*minor = value;
	return true;
}

static bool take_digit(int64_t *value, int digit)
{
	if (*value > (INT64_MAX - digit) / 10) {
		return false;
	}
	*value = *value * 10 + digit;
	return true;
}

bool fsp_amount_read(fsp_view text, int64_t *minor)
{
	int64_t value = 0;
	size_t i = 0;

	text = fsp_trimmed(text);
	for (; i < text.length && fsp_is_digit(text.data[i]); i++) {
		if (!take_digit(&value, text.data[i] - '0')) {
			return false;
		}
	}
	if (i == 0 || (i < text.length && text.data[i++] != '.')) {
		return false;
	}
	for (int decimals = 0; decimals < 2; decimals++) {
		const bool given = i < text.length && fsp_is_digit(text.data[i]);

		if (!take_digit(&value, given ? text.data[i] - '0' : 0)) {
			return false;
		}
		i += given;
	}
	if (i < text.length) {
		return false;
	}
	*minor = value;
	return true;
}

static uint64_t magnitude_of(int64_t number)
{
	return number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

size_t fsp_integer_length(int64_t number)
{
	uint64_t magnitude = magnitude_of(number);
	size_t length = number < 0 ? 2 : 1;

	/* An int64_t has at most 19 digits, and 10^19 fits into a uint64_t. */
	for (uint64_t limit = 10; magnitude >= limit; limit *= 10) {
		length++;
	}
	return length;
}

size_t fsp_integer_format(int64_t number, unsigned minimum, char out[FSP_INTEGER_SIZE])
{
	size_t length = fsp_integer_length(number), first = number < 0;
	uint64_t rest = magnitude_of(number);

	if (length < minimum) {
		length = minimum;
	}
	out[length] = '\0';
	for (size_t i = length; i > first; rest /= 10) {
		out[--i] = (char)('0' + rest % 10);
	}
	if (number < 0) {
		out[0] = '-';
	}
	return length;
}

void fsp_money_format(int64_t minor, char out[24])
{
	uint64_t magnitude = magnitude_of(minor);
	size_t length = 0;

	if (minor < 0) {
		out[length++] = '-';
	}
	length += fsp_integer_format((int64_t)(magnitude / 100), 1, out + length);
	out[length] = '.';
	out[length + 1] = (char)('0' + magnitude % 100 / 10);
	out[length + 2] = (char)('0' + magnitude % 10);
	out[length + 3] = '\0';
}

void fsp_money_display(int64_t minor, const char *currency, char out[48])
{
	uint64_t magnitude = magnitude_of(minor);
	const char *symbol = strcmp(currency, "IDR") == 0 ? "Rp" : currency;
	char digits[FSP_INTEGER_SIZE];
	size_t count = fsp_integer_format((int64_t)(magnitude / 100), 1, digits), length = 0;

	if (minor < 0) {
		out[length++] = '-';
	}
	for (; *symbol != '\0'; symbol++) {
		out[length++] = *symbol;
	}
	out[length++] = ' ';
	for (size_t i = 0; i < count; i++) {
		if (i > 0 && (count - i) % 3 == 0) {
			out[length++] = '.';
		}
		out[length++] = digits[i];
	}
	if (magnitude % 100 != 0) {
		out[length++] = ',';
		out[length++] = (char)('0' + magnitude % 100 / 10);
		out[length++] = (char)('0' + magnitude % 10);
	}
	out[length] = '\0';
}
