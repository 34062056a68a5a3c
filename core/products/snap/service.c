/* The services at which Faspay calls the merchant, and which of them a path belongs to. */
#include "inbound.h"

static const fsp_snap_service services[] = {
	{FSP_SNAP_VA_INQUIRY, "vaInquiry", "/v1.0/transfer-va/inquiry", "24", NULL, true},
	{FSP_SNAP_VA_PAYMENT, "vaPayment", "/v1.0/transfer-va/payment", "25", "Va", true},
	{FSP_SNAP_QR, "qrNotification", "/v1.0/qr/qr-mpm-notify", "52", "Qr", false},
	{FSP_SNAP_DEBIT, "debitNotification", "/v1.0/debit/notify", "56", "Debit", false},
};

#define SERVICES (sizeof(services) / sizeof(*services))

const fsp_snap_service *fsp_snap_service_of_kind(fsp_snap_kind kind)
{
	for (size_t i = 0; i < SERVICES; i++) {
		if (services[i].kind == kind) {
			return &services[i];
		}
	}
	return NULL;
}

const fsp_snap_service *fsp_snap_service_of_callback(const fsp_callback *callback)
{
	size_t i = 0;

	while (strcmp(services[i].callback, callback->name) != 0) {
		i++;
	}
	return &services[i];
}

fsp_snap_kind fsp_snap_kind_of_path(fsp_view path)
{
	fsp_view bare = fsp_snap_bare_path(path, false);

	for (size_t i = 0; i < SERVICES; i++) {
		/* Without its slash it is one, too. */
		if (fsp_view_is(bare, services[i].path) || fsp_view_is(bare, services[i].path + 1)) {
			return services[i].kind;
		}
	}
	return FSP_SNAP_UNKNOWN;
}
