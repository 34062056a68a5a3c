/* Rows of shapes that the first products do not have, in classes of Faspay\Rows: nested objects, several lists in a
 * table, lists in lists, lists of plain texts, money as an object, an operation that another one needs first. Only
 * builds for developers have this file, and they register its classes only if the environment variable FASPAY_ROWS is
 * set. The value "broken" adds rows that name what their classes lack: PHP must then refuse to start. */
#include "php/rows.h"
#include "php/build.h"
#include "php/classes.h"
#include "php/client.h"
#include "php/fill.h"
#include "php/text.h"
#include "php/throw.h"
#include "core/engine/engine.h"
#include "zend_exceptions.h"
#include "rows_arginfo.h"

#define END {.wire = NULL}
#define LINE .type = FSP_TYPE_LINE
#define NEEDED .presence = FSP_REQUIRED
#define RUPIAH .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_RUPIAH
#define PLAIN(...) (const fsp_field[]){{FSP_WIRE(""), __VA_ARGS__}, END}
#define POST .method = "POST", .request_encoding = FSP_ENCODING_JSON, .answer_encoding = FSP_ENCODING_JSON

static const char *const success[] = {"00", NULL};
static const fsp_envelope envelope = {.code = "response_code", .text = "response_desc", .success = success};

/* ------------------------------------------------------------------ a scheme for each attempt */

static unsigned attempts;

static const char *header_line(fsp_call *call, const char *name, const char *value)
{
	char line[200];

	snprintf(line, sizeof(line), "%s: %s", name, value);
	return fsp_arena_copy(call->arena, fsp_view_of(line));
}

static fsp_result sign_attempt(fsp_call *call, const fsp_signature *signature)
{
	const char **lines = fsp_arena_take(call->arena, 4 * sizeof(*lines));
	char number[16];

	if (lines == NULL) {
		return FSP_ERROR_MEMORY;
	}
	snprintf(number, sizeof(number), "%u", ++attempts);
	lines[0] = header_line(call, "X-EXTERNAL-ID", number);
	lines[1] = header_line(call, "X-FOR", call->caller != NULL ? call->caller->operation->name : call->operation->name);
	lines[2] = call->token.data != NULL ? header_line(call, "Authorization", call->token.data) : NULL;
	call->request.headers = lines;
	return FSP_OK;
}

static const fsp_scheme scheme = {.name = "rows", .sign_attempt = sign_attempt};
#define SIGNED .signatures = {{.scheme = &scheme}}

/* ------------------------------------------------------------------ SNAP */

static const fsp_field va_request[] = {
	{FSP_WIRE("virtualAccountName"), .property = "name", LINE, NEEDED},
	{FSP_WIRE("virtualAccountEmail"), .property = "email", .type = FSP_TYPE_EMAIL},
	{FSP_WIRE("trxId"), .property = "trxId", LINE, NEEDED},
	{FSP_WIRE("totalAmount"), .property = "total", .type = FSP_TYPE_MONEY, NEEDED, .unit = FSP_UNIT_OBJECT},
	{FSP_WIRE("expiredDate"), .property = "expiresAt", .type = FSP_TYPE_TIME_ISO},
	{FSP_WIRE("additionalInfo.billDate"), .property = "date", .type = FSP_TYPE_TIME_ISO, NEEDED},
	{FSP_WIRE("additionalInfo.channelCode"), .property = "channel", .type = FSP_TYPE_DIGITS, NEEDED},
	{FSP_WIRE("additionalInfo.billDescription"), .property = "description", LINE, NEEDED, .maximum = 18},
	END,
};
static const fsp_field va_answer[] = {
	{FSP_WIRE("virtualAccountData.virtualAccountNo"), .property = "number", LINE, NEEDED},
	{FSP_WIRE("virtualAccountData.trxId"), .property = "trxId", LINE, NEEDED, .echo = "trxId"},
	{FSP_WIRE("virtualAccountData.totalAmount"), .property = "total", .type = FSP_TYPE_MONEY, .unit = FSP_UNIT_OBJECT},
	{FSP_WIRE("virtualAccountData.expiredDate"), .property = "expiresAt", .type = FSP_TYPE_TIME_ISO},
	{FSP_WIRE("virtualAccountData.additionalInfo.redirectUrl"), .property = "redirectUrl", .type = FSP_TYPE_URL},
	END,
};
static const char *const va_success[] = {"200??00", NULL};
static const fsp_envelope va_envelope = {.code = "responseCode", .text = "responseMessage", .success = va_success};
static const fsp_operation create_va = {
	.name = "createVa", .path = {"/create-va", "/create-va"}, .method = "POST",
	.request_encoding = FSP_ENCODING_JSON_ASCII, .answer_encoding = FSP_ENCODING_JSON, .request = va_request, .answer = va_answer, .envelope = &va_envelope, SIGNED,
};

/* ------------------------------------------------------------------ SendMe: a token first */

static const fsp_field no_rows[] = {END};
static const fsp_field token_answer[] = {{FSP_WIRE("access_token"), LINE, NEEDED, .secret = true}, END};
static const fsp_operation token = {
	.name = "token", .method = "GET", .path = {"/tokens", "/tokens"}, .answer_encoding = FSP_ENCODING_JSON,
	.request = no_rows, .answer = token_answer, SIGNED, .repeatable = true,
};

static fsp_result take_token(fsp_call *call, const fsp_call *required)
{
	const fsp_view text = required->answer[0].text;

	call->token = (fsp_view){fsp_arena_copy(call->arena, text), text.length};
	return call->token.data != NULL ? FSP_OK : FSP_ERROR_MEMORY;
}

static const fsp_field transfer_request[] = {
	{FSP_WIRE("trx_no"), .property = "trxNo", LINE, NEEDED, .order = true},
	{FSP_WIRE("beneficiary_amount"), .property = "amount", .type = FSP_TYPE_MONEY, NEEDED},
	{FSP_WIRE("beneficiary_email"), .property = "emails", .type = FSP_TYPE_LIST,
		.fields = PLAIN(.type = FSP_TYPE_EMAIL)},
	END,
};
static const fsp_field transfer_answer[] = {
	{FSP_WIRE("trx_no"), .property = "trxNo", LINE, NEEDED, .echo = "trx_no"},
	{FSP_WIRE("informed"), .property = "emails", .type = FSP_TYPE_LIST, .fields = PLAIN(LINE)},
	END,
};
static const fsp_operation transfer = {
	.name = "transfer", POST, .path = {"/transfer", "/transfer"}, .request = transfer_request, .answer = transfer_answer,
	SIGNED,
	.required = &token, .take_required = take_token,
};

/* ------------------------------------------------------------------ Billing, Xpress, split payments */

static const fsp_field item_rows[] = {
	{FSP_WIRE("item_name"), .property = "name", LINE, NEEDED},
	{FSP_WIRE("qty"), .property = "quantity", .type = FSP_TYPE_INTEGER, NEEDED},
	{FSP_WIRE("item_amount"), .property = "unitPrice", RUPIAH, NEEDED},
	END,
};
static const fsp_field buyer_rows[] = {
	{FSP_WIRE("name"), .property = "name", LINE, NEEDED},
	{FSP_WIRE("phone"), .property = "phone", .type = FSP_TYPE_PHONE, .maximum = 20},
	END,
};
static const fsp_field bill_request[] = {
	{FSP_WIRE("transaction_number"), .property = "no", LINE, NEEDED, .order = true},
	{FSP_WIRE("billing_total"), .property = "total", RUPIAH, NEEDED},
	{FSP_WIRE("items"), .property = "items", .type = FSP_TYPE_LIST, NEEDED, .fields = item_rows},
	{FSP_WIRE("buyer"), .property = "buyer", .type = FSP_TYPE_RECORD, .fields = buyer_rows},
	END,
};
static const fsp_field bill_answer[] = {
	{FSP_WIRE("billing_id"), .property = "id", LINE, NEEDED},
	{FSP_WIRE("billing_total"), .property = "total", RUPIAH},
	{FSP_WIRE("buyer"), .property = "buyer", .type = FSP_TYPE_RECORD, .fields = buyer_rows},
	END,
};
static const fsp_operation create_bill = {
	.name = "create", POST, .path = {"/create", "/create"}, .request = bill_request, .answer = bill_answer, SIGNED,
};

static const fsp_field payment_rows[] = {{FSP_WIRE("payment_id"), .property = "id", LINE}, END};
static const fsp_field invoice_rows[] = {
	{FSP_WIRE("transaction_number"), .property = "transactionNo", LINE},
	{FSP_WIRE("billing_total"), .property = "total", RUPIAH},
	{FSP_WIRE("payments"), .property = "payments", .type = FSP_TYPE_LIST, .fields = payment_rows},
	END,
};
static const fsp_field page_request[] = {
	{FSP_WIRE("page"), .property = "page", .type = FSP_TYPE_INTEGER, NEEDED, .bare = true}, END,
};
static const fsp_field page_answer[] = {
	{FSP_WIRE("paging.page"), .property = "paging.page", .type = FSP_TYPE_INTEGER},
	{FSP_WIRE("paging.total_page"), .property = "paging.pages", .type = FSP_TYPE_INTEGER},
	{FSP_WIRE("data"), .property = "invoices", .type = FSP_TYPE_LIST, .fields = invoice_rows},
	{FSP_WIRE("notes"), .property = "notes", .type = FSP_TYPE_LIST, .fields = PLAIN(LINE)},
	END,
};
static const fsp_operation list_bills = {
	.name = "list", POST, .path = {"/list", "/list"}, .request = page_request, .answer = page_answer, SIGNED,
	.repeatable = true,
};

static const fsp_field xpress_request[] = {
	{FSP_WIRE("bill_no"), .property = "no", LINE, NEEDED},
	{FSP_WIRE("bill_total"), .property = "total", RUPIAH, NEEDED},
	{FSP_WIRE("payment_channel"), .property = "channels", .type = FSP_TYPE_LIST,
		.fields = PLAIN(.type = FSP_TYPE_DIGITS, .minimum = 3, .maximum = 3)},
	END,
};
static const fsp_operation create_xpress = {
	.name = "xpress", POST, .path = {"/v4/post", "/v4/post"}, .request = xpress_request, .answer = bill_answer, SIGNED,
};

static const fsp_field share_rows[] = {
	{FSP_WIRE("owner"), .property = "owner", LINE},
	{FSP_WIRE("partnerId"), .property = "partnerId", LINE, .maximum = 32},
	{FSP_WIRE("partnerAmount"), .property = "amount", RUPIAH},
	END,
};
static const fsp_field split_request[] = {
	{FSP_WIRE("bill_no"), .property = "no", LINE, NEEDED},
	{FSP_WIRE("item"), .property = "items", .type = FSP_TYPE_LIST, .fields = item_rows},
	{FSP_WIRE("route"), .property = "route.shares", .type = FSP_TYPE_LIST, .fields = share_rows},
	END,
};
static const fsp_operation split = {
	.name = "split", POST, .path = {"/split", "/split"}, .request = split_request, .answer = bill_answer, SIGNED,
};

static const fsp_operation *const operations[] = {
	&create_va, &token, &transfer, &create_bill, &list_bills, &create_xpress, &split, NULL,
};
static const fsp_field identity[] = {
	{FSP_WIRE("merchant_id"), .property = "merchantId", LINE, NEEDED},
	{FSP_WIRE("password"), .property = "password", LINE, .secret = true},
	END,
};
static const fsp_product product = {
	.name = "Rows", .base_url = {"https://rows.example", "https://rows.example"}, .identity = identity,
	.operations = operations, .credentials = {{0, 0, 1, 1}}, .envelope = &envelope,
};

/* ------------------------------------------------------------------ rows that name what their classes lack */

static const fsp_field broken_rows[] = {
	{FSP_WIRE("misspelt"), .property = "nam", LINE},
	{FSP_WIRE("nested"), .property = "name.first", LINE},
	{FSP_WIRE("kind"), .property = "quantity", .type = FSP_TYPE_ENUM},
	{FSP_WIRE("list"), .property = "unitPrice", .type = FSP_TYPE_LIST, .fields = item_rows},
	END,
};

/* ------------------------------------------------------------------ classes */

static struct { const fsp_operation *operation; php_faspay_binding request, answer; } bindings[6];
static size_t binding_count;
static php_faspay_binding broken;
static bool registered;

#define VALUE(name) php_faspay_value_class(register_class_Faspay_Rows_##name())
#define RESULT(name) php_faspay_result_class(register_class_Faspay_Rows_##name())
#define BIND(row, request_class, answer_class) \
	PHP_FASPAY_BIND(&bindings[binding_count].request, row.request, request_class, ""); \
	PHP_FASPAY_BIND(&bindings[binding_count].answer, row.answer, answer_class, ""); \
	bindings[binding_count++].operation = &row

static void bind_lists(zend_class_entry *item, zend_class_entry *bill, zend_class_entry *splitted)
{
	zend_class_entry *route = VALUE(Route);

	php_faspay_list_of(route, "shares", VALUE(Share));
	php_faspay_list_of(bill, "items", item);
	php_faspay_list_of(splitted, "items", item);
}

void php_faspay_minit_rows(void)
{
	const char *wanted = getenv("FASPAY_ROWS");
	zend_class_entry *item, *bill, *invoice, *listing, *listed, *xpress, *splitted, *channel;

	if (wanted == NULL) {
		return;
	}
	registered = true;
	binding_count = 0;
	php_faspay_client_class(register_class_Faspay_Rows_Client());
	VALUE(Buyer);
	RESULT(InvoiceBuyer);
	RESULT(Paging);
	item = VALUE(Item);
	bill = VALUE(Bill);
	splitted = VALUE(SplitBill);
	bind_lists(item, bill, splitted);
	invoice = RESULT(Invoice);
	listing = RESULT(Listing);
	listed = RESULT(ListedInvoice);
	php_faspay_list_of(listed, "payments", RESULT(ListedPayment));
	php_faspay_list_of(listing, "invoices", listed);
	xpress = VALUE(XpressBill);
	channel = zend_hash_str_find_ptr(CG(class_table), ZEND_STRL("faspay\\channel"));
	php_faspay_list_of(xpress, "channels", channel);

	BIND(create_va, VALUE(VaBill), RESULT(VirtualAccount));
	BIND(transfer, VALUE(Transfer), RESULT(Payout));
	BIND(create_bill, bill, invoice);
	BIND(list_bills, VALUE(Page), listing);
	BIND(create_xpress, xpress, invoice);
	BIND(split, splitted, invoice);
	if (strcmp(wanted, "broken") == 0) {
		PHP_FASPAY_BIND(&broken, broken_rows, item, "name noSuchProperty");
	}
}

void php_faspay_mshutdown_rows(void)
{
	if (!registered) {
		return;
	}
	for (size_t i = 0; i < binding_count; i++) {
		php_faspay_unbind(&bindings[i].request, 2);
	}
	php_faspay_unbind(&broken, broken.places != NULL);
	registered = false;
}

/* ------------------------------------------------------------------ the client */

ZEND_METHOD(Faspay_Rows_Client, __construct)
{
	zend_string *texts[FSP_IDENTITY_MAXIMUM] = {NULL};
	php_faspay_client_options options = {0};

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(texts[0])
		Z_PARAM_STR(options.base_url)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(options.transport, php_faspay_ce_transport)
	ZEND_PARSE_PARAMETERS_END();
	php_faspay_construct(ZEND_THIS, &product, texts, &options);
}

ZEND_METHOD(Faspay_Rows_Client, call)
{
	zend_string *name;
	zend_object *request;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ(request)
	ZEND_PARSE_PARAMETERS_END();
	for (size_t i = 0; i < binding_count; i++) {
		fsp_call call;

		if (strcmp(bindings[i].operation->name, ZSTR_VAL(name)) != 0 || request->ce != bindings[i].request.ce) {
			continue;
		}
		if (php_faspay_begin(&call, ZEND_THIS, bindings[i].operation)
				&& php_faspay_fill(call.arena, &bindings[i].request, call.values, request)
				&& php_faspay_call(ZEND_THIS, &call)) {
			RETVAL_OBJ(php_faspay_answer(&bindings[i].answer, &call));
		}
		fsp_call_free(&call);
		return;
	}
	zend_throw_error(NULL, "no such operation with such a request");
}
