/* Compares every row of every table with one list, tests/vectors/rows.txt. A row that is lost, doubled, moved or
 * changed shows here, whatever else forgives it. Whoever changes a table reads the change of the list against
 * docs/protocol. REWRITE_ROWS=FILE writes what the tables say now. */
#include "calling.h"

/* ------------------------------------------------------------------ what there is */

static const struct { const char *name; const fsp_product *product; } products[] = {
	{"Debit", &fsp_debit}, {"CreditCard", &fsp_credit_card}, {"CreditCard Revamp", &fsp_credit_card_revamp},
	{"Recurring", &fsp_recurring}, {"Snap", &fsp_snap}, {"Billing", &fsp_billing},
	{"SnapDisbursement", &fsp_snap_disbursement}, {"Xpress", &fsp_xpress}, {"SendMe", &fsp_sendme},
};

static const struct { const char *name; const fsp_callback *callback; } callbacks[] = {
	{"Debit", &fsp_debit_notification}, {"Debit", &fsp_debit_return}, {"Debit", &fsp_debit_static_va},
	{"CreditCard", &fsp_card_notification}, {"CreditCard", &fsp_card_return}, {"Recurring", &fsp_recurring_return},
	{"Recurring", &fsp_recurring_charge}, {"Recurring", &fsp_recurring_expiry},
	{"Snap", &fsp_snap_va_inquiry}, {"Snap", &fsp_snap_va_payment}, {"Snap", &fsp_snap_qr_notification},
	{"Snap", &fsp_snap_debit_notification}, {"Billing", &fsp_billing_notification},
	{"SendMe", &fsp_sendme_notification},
};

/* ------------------------------------------------------------------ the list */

static FILE *out;
static struct { const fsp_code_table *table; char place[300]; } code_tables[100];
static size_t code_table_count;

static void write_pair(const char *name, const char *value)
{
	if (value != NULL) {
		fprintf(out, " %s=\"%s\"", name, value);
	}
}

static void write_flag(const char *name, bool set)
{
	if (set) {
		fprintf(out, " %s", name);
	}
}

/* The codes of a table are listed where it occurs first. */
static void write_codes(const char *place, const fsp_code_table *table)
{
	for (size_t i = 0; i < code_table_count; i++) {
		if (code_tables[i].table == table) {
			fprintf(out, "\tcodes of %s\n", code_tables[i].place);
			return;
		}
	}
	assert_true(code_table_count < CASES(code_tables));
	code_tables[code_table_count].table = table;
	snprintf(code_tables[code_table_count++].place, sizeof(code_tables->place), "%s", place);
	for (const fsp_code *code = table->codes; code != NULL && code->code != NULL; code++) {
		fprintf(out, "\tcode %s: %s\n", code->code, code->name);
		if (code[1].code == NULL && code[1].name != NULL) {
			fprintf(out, "\tany other code: %s\n", code[1].name);
		}
	}
}

static void write_row(const char *table, const fsp_field *field)
{
	static const char *const types[] = {
		[FSP_TYPE_TEXT] = "text", [FSP_TYPE_LINE] = "line", [FSP_TYPE_VERBATIM] = "verbatim",
			[FSP_TYPE_DIGITS] = "digits",
		[FSP_TYPE_PHONE] = "phone", [FSP_TYPE_EMAIL] = "email", [FSP_TYPE_URL] = "url", [FSP_TYPE_INTEGER] = "integer",
		[FSP_TYPE_MONEY] = "money", [FSP_TYPE_TIME] = "time", [FSP_TYPE_TIME_ISO] = "time-iso",
		[FSP_TYPE_TIME_DAY_FIRST] = "time-day-first", [FSP_TYPE_DATE] = "date", [FSP_TYPE_MONTH] = "month",
		[FSP_TYPE_FLAG] = "flag", [FSP_TYPE_ENUM] = "enum", [FSP_TYPE_PRIVATE_KEY] = "private-key",
		[FSP_TYPE_PUBLIC_KEY] = "public-key", [FSP_TYPE_RECORD] = "record", [FSP_TYPE_LIST] = "list",
	};
	static const char *const presences[] = {
		[FSP_OPTIONAL] = "optional", [FSP_BLANK] = "blank", [FSP_REQUIRED] = "required",
	};
	static const char *const origins[] = {
		[FSP_FROM_CALLER] = "caller", [FSP_FROM_CLIENT] = "client", [FSP_FROM_TABLE] = "table",
		[FSP_FROM_SCHEME] = "scheme", [FSP_FROM_MONEY] = "money",
	};
	static const char *const units[] = {
		[FSP_UNIT_SEN] = "sen", [FSP_UNIT_RUPIAH] = "rupiah", [FSP_UNIT_DECIMAL] = "decimal",
		[FSP_UNIT_OBJECT] = "object",
	};

	assert_true(field->type < CASES(types) && types[field->type] != NULL);
	fprintf(out, "%s: %s %s %s %u-%u from-%s", table, field->wire, types[field->type], presences[field->presence],
		(unsigned)field->minimum, (unsigned)field->maximum, origins[field->origin]);
	if (field->origin == FSP_FROM_CLIENT) {
		fprintf(out, "-%u", (unsigned)field->index);
	}
	if (field->type == FSP_TYPE_MONEY) {
		fprintf(out, " in-%s", units[field->unit]);
	}
	write_pair("property", field->property);
	write_pair("alias", field->alias);
	write_pair("forbidden", field->forbidden);
	write_pair("shape", field->shape);
	write_pair("echo", field->echo);
	write_pair("fallback", field->fallback);
	write_pair("currency", field->currency);
	write_pair("codes", field->codes != NULL ? field->codes->enumeration : NULL);
	write_flag("secret", field->secret);
	write_flag("negative", field->negative);
	write_flag("bare", field->bare);
	write_flag("tight", field->tight);
	write_flag("order", field->order);
	write_flag("unsent", field->unsent);
	write_flag("extra-may-fill", field->extra_may_fill);
	fprintf(out, "\n");
}

static void write_table(const char *name, const fsp_field *fields)
{
	for (size_t i = 0; fields != NULL && fields[i].wire != NULL; i++) {
		char nested[200], place[300];

		write_row(name, &fields[i]);
		if (fields[i].codes != NULL) {
			snprintf(place, sizeof(place), "%s: %s", name, fields[i].wire);
			write_codes(place, fields[i].codes);
		}
		if (fields[i].fields != NULL) {
			snprintf(nested, sizeof(nested), "%s.%s", name, fields[i].wire);
			write_table(nested, fields[i].fields);
		}
	}
}

static void write_signature(const char *what, const fsp_signature *signature)
{
	if (signature->scheme == NULL) {
		return;
	}
	fprintf(out, "\t%s signature %s in %s by credentials %u over", what, signature->scheme->name,
		signature->wire != NULL ? signature->wire : "a header", (unsigned)signature->credentials);
	for (size_t i = 0; i < FSP_SIGNED_MAXIMUM && signature->fields[i] != NULL; i++) {
		fprintf(out, " %s", signature->fields[i]);
	}
	fprintf(out, "%s\n", signature->text != NULL ? " a text of its own" : "");
}

static void write_operation(const char *product, const fsp_operation *operation)
{
	char name[100], table[200];

	snprintf(name, sizeof(name), "%s %s", product, operation->name);
	fprintf(out, "%s: %s %s %s%s\n", name, operation->method, operation->path[FSP_SANDBOX] != NULL
		? operation->path[FSP_SANDBOX] : "(no path)", operation->path[FSP_PRODUCTION] != NULL
		? operation->path[FSP_PRODUCTION] : "(no path)", operation->repeatable ? " repeatable" : "");
	for (size_t i = 0; i < 2; i++) {
		if (operation->base_url[i] != NULL) {
			fprintf(out, "\tat %s in %s\n", operation->base_url[i], i == FSP_SANDBOX ? "sandbox" : "production");
		}
	}
	for (size_t i = 0; i < FSP_SIGNATURES; i++) {
		write_signature("request", &operation->signatures[i]);
	}
	write_signature("answer", &operation->answer_signature);
	for (const fsp_condition *condition = operation->conditions; condition != NULL && condition->value != NULL;
			condition++) {
		fprintf(out, "\t%s %s requires %s%s%s\n", operation->discriminator, condition->value,
			condition->record != NULL ? condition->record : "", condition->record != NULL ? "." : "", condition->field);
	}
	snprintf(table, sizeof(table), "%s request", name);
	write_table(table, operation->request);
	snprintf(table, sizeof(table), "%s answer", name);
	write_table(table, operation->answer);
	snprintf(table, sizeof(table), "%s extra", name);
	write_table(table, operation->known_extra);
}

static void write_callback(const char *product, const fsp_callback *callback)
{
	char table[200];

	fprintf(out, "%s callback %s\n", product, callback->name);
	write_signature("message", &callback->signature);
	snprintf(table, sizeof(table), "%s callback %s message", product, callback->name);
	write_table(table, callback->fields);
	snprintf(table, sizeof(table), "%s callback %s reply", product, callback->name);
	write_table(table, callback->reply);
}

static void write_everything(void)
{
	for (size_t p = 0; p < CASES(products); p++) {
		char table[200];

		snprintf(table, sizeof(table), "%s identity", products[p].name);
		write_table(table, products[p].product->identity);
		for (const fsp_operation *const *operation = products[p].product->operations; *operation != NULL; operation++) {
			write_operation(products[p].name, *operation);
		}
	}
	for (size_t i = 0; i < CASES(callbacks); i++) {
		write_callback(callbacks[i].name, callbacks[i].callback);
	}
}

static void test_every_row_is_as_listed(void **state)
{
	const char *rewritten = getenv("REWRITE_ROWS");
	char path[1024], wanted[2000], found[2000];
	FILE *list;

	(void)state;
	out = rewritten != NULL ? fopen(rewritten, "w+") : tmpfile();
	assert_non_null(out);
	write_everything();
	rewind(out);
	assert_non_null(getenv("VECTORS"));
	snprintf(path, sizeof(path), "%s/rows.txt", getenv("VECTORS"));
	list = fopen(path, "r");
	assert_non_null(list);
	for (unsigned line = 1;; line++) {
		const char *expected = fgets(wanted, sizeof(wanted), list), *row = fgets(found, sizeof(found), out);

		if (expected == NULL && row == NULL) {
			break;
		}
		if (expected == NULL || row == NULL || strcmp(expected, row) != 0) {
			fail_msg("line %u of rows.txt\n  listed: %s  found:  %s", line, expected != NULL ? expected : "nothing\n",
				row != NULL ? row : "nothing\n");
		}
	}
	fclose(list);
	fclose(out);
}

/* ------------------------------------------------------------------ what no list can say */

static void check_table(const fsp_field *fields, const fsp_field *request)
{
	for (size_t i = 0; fields != NULL && fields[i].wire != NULL; i++) {
		assert_int_equal(fields[i].wire_length, strlen(fields[i].wire));
		if (fields[i].currency != NULL) {
			assert_true(fsp_field_index(fields, fields[i].currency) >= 0);
		}
		if (fields[i].echo != NULL) {
			assert_non_null(request);
			assert_true(fsp_field_index(request, fields[i].echo) >= 0);
		}
		if (fields[i].type == FSP_TYPE_ENUM) {
			assert_non_null(fields[i].codes);
		}
		assert_true((fields[i].fields != NULL)
			== (fields[i].type == FSP_TYPE_RECORD || fields[i].type == FSP_TYPE_LIST));
		check_table(fields[i].fields, NULL);
	}
}

static void check_signature(const fsp_field *fields, const fsp_signature *signature)
{
	if (signature->scheme == NULL) {
		return;
	}
	if (signature->wire != NULL) {
		assert_true(fsp_field_index(fields, signature->wire) >= 0);
	}
	for (size_t i = 0; i < FSP_SIGNED_MAXIMUM && signature->fields[i] != NULL; i++) {
		assert_true(fsp_field_index(fields, signature->fields[i]) >= 0);
	}
}

static void check_conditions(const fsp_operation *operation)
{
	for (const fsp_condition *condition = operation->conditions; condition != NULL && condition->value != NULL;
			condition++) {
		const fsp_field *fields = operation->request;

		assert_true(fsp_field_index(fields, operation->discriminator) >= 0);
		if (condition->record != NULL) {
			assert_true(fsp_field_index(fields, condition->record) >= 0);
			fields = fields[fsp_field_index(fields, condition->record)].fields;
		}
		assert_true(fsp_field_index(fields, condition->field) >= 0);
	}
}

static void test_every_name_that_a_row_refers_to_exists(void **state)
{
	(void)state;
	for (size_t p = 0; p < CASES(products); p++) {
		for (const fsp_operation *const *at = products[p].product->operations; *at != NULL; at++) {
			const fsp_operation *operation = *at;

			check_table(operation->request, operation->request);
			check_table(operation->answer, operation->request);
			for (size_t i = 0; i < FSP_SIGNATURES; i++) {
				check_signature(operation->request, &operation->signatures[i]);
			}
			check_signature(operation->answer, &operation->answer_signature);
			check_conditions(operation);
			if (operation->not_found_without != NULL) {
				assert_true(fsp_field_index(operation->request, operation->not_found_without) >= 0);
			}
		}
	}
	for (size_t i = 0; i < CASES(callbacks); i++) {
		const fsp_callback *callback = callbacks[i].callback;

		check_table(callback->fields, NULL);
		check_table(callback->reply, NULL);
		check_signature(callback->fields, &callback->signature);
		if (callback->merchant_field != NULL) {
			assert_true(fsp_field_index(callback->fields, callback->merchant_field) >= 0);
		}
		assert_int_equal(callback->field_count, fsp_field_count(callback->fields));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_row_is_as_listed), cmocka_unit_test(test_every_name_that_a_row_refers_to_exists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
