#include "check.h"

#include "../core/samples.h"

static bool read_one(const fsp_client *client, const fsp_callback *callback, fsp_result (*read)(fsp_received *received, fsp_view bytes), fsp_view bytes)
{
	fsp_received received;
	bool believed;

	demand(fsp_received_init(&received, client, callback) == FSP_OK);
	believed = read(&received, bytes) == FSP_OK && fsp_received_verify(&received) == FSP_OK;
	for (size_t i = 0; believed && callback->fields[i].wire != NULL; i++) {
		demand(callback->fields[i].presence != FSP_REQUIRED || received.values[i].text.data != NULL);
		demand(callback->fields[i].maximum == 0 || fsp_utf8_length(received.values[i].text) <= callback->fields[i].maximum);
	}
	fsp_received_free(&received);
	return believed;
}

/* Reads the same bytes as both notifications, as the return and as a schedule. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const periods[] = {"Daily", "Monthly", "Yearly", "Weekly"};
	static fsp_client *client;
	const fsp_view bytes = {(const char *)data, size};
	fsp_recurring_kind kind;
	fsp_scheduled charges[20];

	if (client == NULL) {
		demand(fsp_sign_startup() == FSP_OK && (client = sample_client_of(&fsp_recurring, NULL)) != NULL);
	}
	demand(fsp_recurring_kind_of(bytes, &kind) == FSP_OK);
	demand(!read_one(client, &fsp_recurring_charge, fsp_received_read_body, bytes) || kind == FSP_RECURRING_CHARGE);
	demand(!read_one(client, &fsp_recurring_expiry, fsp_received_read_body, bytes) || kind != FSP_RECURRING_UNKNOWN);
	(void)read_one(client, &fsp_recurring_return, fsp_received_read_form, bytes);
	if (size > 20) {
		fsp_schedule_plan plan = {.active = true, .period = fsp_view_of(periods[data[0] % 4]), .every = data[1] % 11, .process_days = {bytes.data + 20, size - 20}};
		int64_t from = 0;
		size_t found;

		memcpy(&plan.start, data + 2, 6);
		memcpy(&plan.end, data + 8, 6);
		memcpy(&from, data + 14, 6);
		plan.start = (plan.start & INT64_MAX) % INT64_C(253402300800);
		plan.end = (plan.end & INT64_MAX) % INT64_C(253402300800);
		found = fsp_recurring_schedule(&plan, from - (INT64_C(1) << 40), charges, 20);
		demand(found <= 20);
		for (size_t i = 0; i < found; i++) {
			demand(i == 0 || charges[i].date > charges[i - 1].date);
			demand(charges[i].date > plan.start - 86400 && charges[i].date <= plan.end && charges[i].retry_count < FSP_PROCESS_DAYS);
			demand(i + 1 == found || charges[i].retry_count == 0 || charges[i].retries[charges[i].retry_count - 1] < charges[i + 1].date);
			for (size_t retry = 0; retry < charges[i].retry_count; retry++) {
				demand(charges[i].retries[retry] > (retry > 0 ? charges[i].retries[retry - 1] : charges[i].date) && charges[i].retries[retry] <= plan.end);
			}
		}
	}
	return 0;
}
