/* Filling in errors. */
#include "error.h"
#include "printable.h"

#include <stdarg.h>
#include <stdio.h>

static void FSP_PRINTF(5, 0) describe(fsp_error *error, fsp_result code, const char *rule, const char *field,
	const char *format, va_list arguments)
{
	if (error != NULL) {
		error->code = code;
		error->rule = rule;
		error->field = field;
		fsp_print(error->message, sizeof(error->message), format, arguments);
	}
}

fsp_result fsp_fail(fsp_error *error, fsp_result code, const char *rule, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	describe(error, code, rule, NULL, format, arguments);
	va_end(arguments);
	return code;
}

fsp_result fsp_fail_field(fsp_error *error, fsp_result code, const char *rule, const char *field,
	const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	describe(error, code, rule, field, format, arguments);
	va_end(arguments);
	return code;
}

fsp_result fsp_out_of_memory(fsp_error *error)
{
	return fsp_fail(error, FSP_ERROR_MEMORY, NULL, "out of memory");
}
