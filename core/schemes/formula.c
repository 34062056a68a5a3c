/* What the schemes share that sign the texts of a few fields with a password. Each has a formula of its own. */
#include "formula.h"

static const fsp_credentials *credentials_of(const fsp_client *client, const fsp_signature *signature)
{
	return &client->product->credentials[signature->credentials];
}

static fsp_result compute(const fsp_client *client, const fsp_signature *signature, uint8_t password,
	const fsp_view *parts, size_t count, char *out)
{
	return signature->scheme->formula(fsp_client_identity(client, credentials_of(client, signature)->name),
		fsp_client_identity(client, password), parts, count, out);
}

fsp_result fsp_formula_sign_body(fsp_call *call, const fsp_signature *signature)
{
	char *written = fsp_arena_take(call->arena, FSP_SIGNATURE_MAXIMUM);
	char scratch[FSP_SIGNED_MAXIMUM][FSP_SCRATCH];
	fsp_view parts[FSP_SIGNED_MAXIMUM];
	size_t count = 0;
	fsp_result result;

	if (written == NULL) {
		return FSP_ERROR_MEMORY;
	}
	if (signature->text != NULL) {
		fsp_buffer text;

		fsp_buffer_init_in(&text, call->arena, 4096);
		signature->text(call, &text);
		if (text.failed != FSP_OK) {
			return FSP_ERROR_MEMORY;
		}
		parts[count++] = fsp_buffer_view(&text);
	}
	for (; count < FSP_SIGNED_MAXIMUM && signature->fields[count] != NULL; count++) {
		int row = fsp_field_index(call->operation->request, signature->fields[count]);

		parts[count] = fsp_wire_text(&call->operation->request[row], &call->values[row], scratch[count]);
	}
	result = compute(call->client, signature, credentials_of(call->client, signature)->password, parts, count, written);
	if (result == FSP_OK) {
		*fsp_call_value(call, signature->wire) = (fsp_slot){.present = true, .text = fsp_view_of(written)};
	}
	return result;
}

fsp_result fsp_formula_check_answer(fsp_call *call, const fsp_signature *signature)
{
	fsp_view parts[FSP_SIGNED_MAXIMUM];
	char known[FSP_SIGNATURE_MAXIMUM];
	size_t count = 0;
	fsp_result result;

	for (; count < FSP_SIGNED_MAXIMUM && signature->fields[count] != NULL; count++) {
		parts[count] = fsp_call_answer(call, signature->fields[count])->text;
	}
	result = compute(call->client, signature, credentials_of(call->client, signature)->password, parts, count, known);
	if (result == FSP_OK) {
		call->authentic = fsp_signature_equals(fsp_view_of(known), fsp_answer_text(call, signature->wire));
	}
	fsp_wipe(known, sizeof(known));
	return result;
}

fsp_result fsp_formula_verify(fsp_received *received, const fsp_signature *signature)
{
	const fsp_credentials *credentials = credentials_of(received->client, signature);
	const uint8_t passwords[2] = {credentials->password, credentials->previous_password};
	const fsp_view given = fsp_received_text(received, signature->wire);
	fsp_view parts[FSP_SIGNED_MAXIMUM];
	char known[FSP_SIGNATURE_MAXIMUM];
	size_t count = 0, written = 0;
	bool verified = false;

	for (; count < FSP_SIGNED_MAXIMUM && signature->fields[count] != NULL; count++) {
		parts[count] = fsp_received_text(received, signature->fields[count]);
	}
	for (size_t i = 0; i < 2; i++) {
		fsp_result result;

		if (fsp_client_identity(received->client, passwords[i]).data == NULL) {
			continue;
		}
		result = compute(received->client, signature, passwords[i], parts, count, known);
		if (result != FSP_OK) {
			fsp_wipe(known, written);
			return result == FSP_ERROR_MEMORY ? fsp_fail(&received->error, result, NULL, "out of memory")
				: fsp_fail(&received->error, FSP_ERROR_INTERNAL, NULL,
					"the signature could not be computed (is a needed digest disabled in OpenSSL?)");
		}
		/* Both passwords are always tried, so that the time does not tell which one matched. */
		written = strlen(known);
		verified = fsp_signature_equals((fsp_view){known, written}, given) | verified;
	}
	fsp_wipe(known, written);
	return verified ? FSP_OK : fsp_fail(&received->error, FSP_ERROR_SIGNATURE, "mismatch",
		"the signature does not match: the message was altered, or this client's credentials are not the ones it was "
		"signed with");
}
