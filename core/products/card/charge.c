/* Direct payment: the merchant's server sends the card (4.3, 7.2).
 * Section numbers are those of docs/protocol/credit-card.md. */
#include "rows.h"
#include "../../base/ipv4.h"

#include <stdio.h>
#include <stdlib.h>

/* Codes that say that a payment of that order id exists. */
static const char *const used_order_codes[] = {"5530", "5531", "5549", "5568", NULL};

#define CHARGE_ROWS(ROW) \
	FSP_CARD_PAYMENT_ROWS(ROW, CHARGE) \
	FSP_CARD_TABLE_ROW(ROW, CHARGE, RESPONSE_TYPE, "RESPONSE_TYPE", "3") \
	ROW(CHARGE_SHOPPER_IP, "SHOPPER_IP", .property = "shopperIp", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED) \
	ROW(CHARGE_CARD_NUMBER, "CARDNO", .property = "card.number", .type = FSP_TYPE_DIGITS, .presence = FSP_REQUIRED, \
		.minimum = 12, .maximum = 19, .secret = true) \
	ROW(CHARGE_CARD_HOLDER, "CARDNAME", .property = "card.holder", .type = FSP_TYPE_LINE, .presence = FSP_REQUIRED, \
		.maximum = 100, .forbidden = ";") \
	ROW(CHARGE_CARD_TYPE, "CARDTYPE", .property = "card.type", .type = FSP_TYPE_ENUM, .presence = FSP_REQUIRED, \
		.codes = &fsp_card_types) \
	ROW(CHARGE_CARD_EXPIRY_MONTH, "EXPIRYMONTH", .property = "card.expiryMonth", .type = FSP_TYPE_INTEGER, \
		.presence = FSP_REQUIRED, .minimum = 2) \
	ROW(CHARGE_CARD_EXPIRY_YEAR, "EXPIRYYEAR", .property = "card.expiryYear", .type = FSP_TYPE_INTEGER, \
		.presence = FSP_REQUIRED, .minimum = 4) \
	ROW(CHARGE_CARD_CVC, "CARDCVC", .property = "card.cvc", .type = FSP_TYPE_DIGITS, .minimum = 3, .maximum = 4, \
		.secret = true) \
	ROW(CHARGE_CARD_ISSUER_COUNTRY, "CARD_ISSUER_BANK_COUNTRY_CODE", .property = "card.issuerCountry", \
		.type = FSP_TYPE_LINE, .minimum = 2, .maximum = 2) \
	ROW(CHARGE_SAVECARD, "savecard", .type = FSP_TYPE_LINE)
FSP_TABLE(charge_request, CHARGE);

static bool is_ipv4(fsp_view text)
{
	unsigned char octets[4];

	return fsp_ipv4_parse(text, octets);
}

static bool is_ipv6(fsp_view text)
{
	size_t colons = 0;

	for (size_t i = 0; i < text.length; i++) {
		colons += text.data[i] == ':';
	}
	return colons >= 2;
}

/* Reads a group of up to four hexadecimal digits. Returns the position after it, or 0 where there is none. */
static size_t read_group(fsp_view text, size_t start, unsigned *value)
{
	size_t i = start;

	for (*value = 0; i < text.length && i - start < 4; i++) {
		const char c = text.data[i], letter = (char)(c | 0x20);

		if (c >= '0' && c <= '9') {
			*value = *value * 16 + (unsigned)(c - '0');
		} else if (letter >= 'a' && letter <= 'f') {
			*value = *value * 16 + (unsigned)(letter - 'a') + 10;
		} else {
			break;
		}
	}
	return i > start ? i : 0;
}

/* Replaces an IPv4-mapped address by its IPv4 address: servers that listen on IPv6 write ::ffff:203.0.113.7. */
static void unmap_address(fsp_call *call, fsp_slot *address)
{
	static const char *const prefixes[] = {"::ffff:", "0:0:0:0:0:ffff:", "0000:0000:0000:0000:0000:ffff:"};

	for (size_t i = 0; address->present && i < sizeof(prefixes) / sizeof(*prefixes); i++) {
		const size_t length = strlen(prefixes[i]);
		fsp_view rest = {address->text.data + length, address->text.length - length};
		unsigned high, low;
		char text[sizeof("255.255.255.255")];
		size_t end;

		if (address->text.length <= length || !fsp_view_equals_nocase((fsp_view){address->text.data, length},
				fsp_view_of(prefixes[i]))) {
			continue;
		}
		if (is_ipv4(rest)) {
			address->text = rest;
			return;
		}
		end = read_group(rest, 0, &high);
		if (end == 0 || end + 1 >= rest.length || rest.data[end] != ':'
				|| read_group(rest, end + 1, &low) != rest.length) {
			return;
		}
		snprintf(text, sizeof(text), "%u.%u.%u.%u", high >> 8 & 255, high & 255, low >> 8 & 255, low & 255);
		rest.data = fsp_arena_copy(call->arena, fsp_view_of(text));
		if (rest.data == NULL) {
			call->violations.count++;   /* without a report: memory ran out */
		} else {
			address->text = fsp_view_of(rest.data);
		}
		return;
	}
}

static void complete_charge(fsp_call *call)
{
	const fsp_slot *criteria = fsp_call_value(call, "PYMT_CRITERIA"), *option = fsp_call_value(call, "paymentoption");

	fsp_card_complete_payment(call);
	unmap_address(call, fsp_call_value(call, "SHOPPER_IP"));
	/* The merchant chose to store the card, and the shopper agreed to that. */
	if (fsp_view_is(criteria->text, "registration") || (option->present && option->number == 1)) {
		*fsp_call_value(call, "savecard") = (fsp_slot){.present = true, .text = FSP_LITERAL_VIEW("1")};
	}
}

/* The check digit: with every second digit doubled, the sum of all must end in 0. */
static bool passes_luhn(fsp_view number)
{
	unsigned sum = 0;

	for (size_t i = 0; i < number.length; i++) {
		unsigned digit = (unsigned)(number.data[number.length - 1 - i] - '0');

		digit = i % 2 == 1 ? digit * 2 : digit;
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 == 0;
}

static void validate_charge(fsp_call *call)
{
	const fsp_slot *number = fsp_call_value(call, "CARDNO"), *month = fsp_call_value(call, "EXPIRYMONTH"),
		*year = fsp_call_value(call, "EXPIRYYEAR");
	const fsp_slot *address = fsp_call_value(call, "SHOPPER_IP");
	/* A card is valid until its month has ended everywhere on earth. The last place is twelve hours behind
	 * UTC. */
	const int64_t last_place = call->now - (12 + 7) * 3600;
	char today[20];

	fsp_card_validate_payment(call);
	/* 7.2 */
	if (fsp_view_is(fsp_call_value(call, "PYMT_CRITERIA")->text, "registration")) {
		static const char *const needed[] = {"CARDCVC", "CARD_ISSUER_BANK_COUNTRY_CODE"};

		for (size_t i = 0; i < 2; i++) {
			if (!fsp_call_value(call, needed[i])->present) {
				fsp_call_violation(call, needed[i], NULL, "required", NULL, "is required for storing the card");
			}
		}
	}
	if (number->present && fsp_is_digits(number->text) && !passes_luhn(number->text)) {
		fsp_call_violation(call, "CARDNO", NULL, "format", NULL, "is mistyped: its check digit is wrong");
	}
	if (address->present && !is_ipv4(address->text)) {
		fsp_call_violation(call, "SHOPPER_IP", NULL, "format", NULL, "%s", is_ipv6(address->text)
			? "is an IPv6 address, which the gateway does not take: serve the checkout from a host name without an "
				"AAAA record, so that "
				"shoppers reach it by IPv4, or let them pay on Faspay's page (paymentForm()), which asks for no address"
			: "must be an IPv4 address such as 203.0.113.7: the gateway takes no other");
	}
	if (month->present && (month->number < 1 || month->number > 12)) {
		fsp_call_violation(call, "EXPIRYMONTH", NULL, "range", NULL, "must be between 1 and 12");
	} else if (month->present && year->present && fsp_time_format(last_place, today)) {
		if (year->number < 2000 || year->number > 2999) {
			fsp_call_violation(call, "EXPIRYYEAR", NULL, "range", NULL, "must have four digits, such as 2031");
		} else if (year->number * 12 + month->number < atoll(today) * 12 + atoll(today + 5)) {
			fsp_call_violation(call, "EXPIRYYEAR", NULL, "range", NULL,
				"together with expiryMonth must not be in the past: the card has expired");
		}
	}
}

const fsp_operation fsp_card_charge = {
	.name = "charge", .method = "POST", .path = {"/payment", "/payment"},
	.request_encoding = FSP_ENCODING_FORM, .answer_encoding = FSP_ENCODING_PAIRS, .request = charge_request,
	.answer = fsp_card_result_fields,
	.signatures = {{
		.scheme = &fsp_scheme_card, .wire = "SIGNATURE", .fields = {"MERCHANT_TRANID", "AMOUNT", "TRANSACTIONID"},
	}},
	.answer_signature = {.scheme = &fsp_scheme_card, .wire = "SIGNATURE",
	.fields = {"MERCHANT_TRANID", "AMOUNT", "TXN_STATUS"}},
	.extensible = true, .known_extra = fsp_card_extra, .extra_forbidden = ";", .refused_codes = used_order_codes,
	.complete = complete_charge, .validate = validate_charge, .inspect = fsp_card_inspect_answer,
};

void fsp_card_mask(fsp_view number, char out[20])
{
	size_t length = number.length < 20 ? number.length : 19;

	for (size_t i = 0; i < length; i++) {
		out[i] = i + 4 < length || length < 12 ? '*' : number.data[i];
	}
	out[length] = '\0';
}
