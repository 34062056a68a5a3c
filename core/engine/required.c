/* Operations that require another one first, such as one that fetches a token. */
#include "engine.h"

fsp_result fsp_call_begin_required(fsp_call *call, fsp_call *required)
{
	fsp_result result = fsp_call_init(required, call->client, call->operation->required, call->now);

	required->caller = call;
	return result == FSP_OK ? fsp_call_build(required) : result;
}

bool fsp_call_recall_required(fsp_call *call)
{
	const fsp_operation *operation = call->operation;

	call->recalled = operation->repeatable && operation->recall_required != NULL && call->client->tokens != NULL
		&& operation->recall_required(call);
	return call->recalled;
}

bool fsp_call_renew_required(fsp_call *call, fsp_result result)
{
	const bool recalled = call->recalled;

	call->recalled = false;
	/* What is forgotten may also be what this call has just left for the next one. */
	if (result != FSP_ERROR_GATEWAY || call->operation->forget_required == NULL || call->client->tokens == NULL
			|| !call->operation->forget_required(call) || !recalled) {
		return false;
	}
	call->message = NULL;
	call->answer = NULL;
	fsp_error_clear(&call->error);
	call->error.harmless = call->operation->repeatable;
	return true;
}

/* Fails a call whose required one failed. Nothing of this call left the machine, whatever became of the other. A
 * refusal stays a refusal, because its code says what to correct. */
static fsp_result fail_call(fsp_call *call, const fsp_call *required, fsp_result result)
{
	const bool ours = result == FSP_ERROR_MEMORY || result == FSP_ERROR_INTERNAL || result == FSP_ERROR_GATEWAY;
	const bool harmless = call->error.harmless;

	call->error = required->error;
	call->error.harmless = harmless;
	return fsp_fail(&call->error, ours ? result : FSP_ERROR_NOT_SENT, required->error.rule,
		"%s was not sent, because %s failed first: %s",
		call->operation->name, required->operation->name, required->error.message);
}

fsp_result fsp_call_take_required(fsp_call *call, const fsp_call *required, fsp_result result)
{
	if (result == FSP_OK) {
		result = call->operation->take_required(call, required);
		if (result == FSP_OK) {
			return FSP_OK;
		}
		return fsp_fail(&call->error, result == FSP_ERROR_MEMORY ? result : FSP_ERROR_NOT_SENT, "required",
			"%s was not sent, because the answer to %s does not say what it needs", call->operation->name,
			required->operation->name);
	}
	return fail_call(call, required, result);
}
