/* Faspay\Form: what a browser posts to the gateway. */
#include "form.h"
#include "classes.h"
#include "objects.h"
#include "text.h"
#include "throw.h"
#include "ext/standard/html.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"

void php_faspay_form(zval *out, const fsp_call *call)
{
	zval value;

	object_init_ex(out, php_faspay_ce_form);
	ZVAL_STRING(&value, call->request.url);
	php_faspay_set(Z_OBJ_P(out), "action", &value);
	ZVAL_STRING(&value, call->request.method);
	php_faspay_set(Z_OBJ_P(out), "method", &value);
	array_init_size(&value, (uint32_t)call->form_count);
	for (size_t i = 0; i < call->form_count; i++) {
		zval text;

		ZVAL_STR(&text, php_faspay_string(call->form[i].text));
		zend_hash_str_update(Z_ARRVAL(value), call->form[i].name.data, call->form[i].name.length, &text);
	}
	php_faspay_set(Z_OBJ_P(out), "fields", &value);
}

static void append_escaped(smart_str *html, fsp_view text)
{
	zend_string *escaped = php_escape_html_entities(
		(const unsigned char *)text.data, text.length, 0, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML_DOC_HTML5, "UTF-8");

	smart_str_append(html, escaped);
	zend_string_release(escaped);
}

static bool is_base64(zend_string *text)
{
	return ZSTR_LEN(text) > 0
		&& strspn(ZSTR_VAL(text), "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_")
		== ZSTR_LEN(text);
}

ZEND_METHOD(Faspay_Form, toHtml)
{
	zend_string *nonce = NULL, *label = NULL, *name;
	zend_object *self = Z_OBJ_P(ZEND_THIS);
	bool auto_submit = true;
	const zend_string *action;
	zend_ulong number;
	smart_str html = {0};
	zval *fields, *text;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(auto_submit)
		Z_PARAM_STR_OR_NULL(nonce)
		Z_PARAM_STR_OR_NULL(label)
	ZEND_PARSE_PARAMETERS_END();
	if (nonce != NULL && !is_base64(nonce)) {
		php_faspay_throw_violation(
			"nonce", "format", "must be the base64 text that the Content-Security-Policy header carries after 'nonce-");
		return;
	}
	action = php_faspay_property_text(self, "action");
	fields = php_faspay_property(self, "fields");
	if (EG(exception)) {
		return;
	}
	smart_str_appends(&html, "<form id=\"faspay-form\" method=\"post\" accept-charset=\"UTF-8\" action=\"");
	append_escaped(&html, php_faspay_view(action));
	smart_str_appends(&html, "\">\n");
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(fields), number, name, text) {
		ZVAL_DEREF(text);
		if (Z_TYPE_P(text) != IS_STRING) {
			smart_str_free(&html);
			zend_type_error("Faspay\\Form::$fields must hold texts alone");
			return;
		}
		smart_str_appends(&html, "<input type=\"hidden\" name=\"");
		if (name != NULL) {
			append_escaped(&html, php_faspay_view(name));
		} else {
			smart_str_append_long(&html, (zend_long)number);
		}
		smart_str_appends(&html, "\" value=\"");
		append_escaped(&html, php_faspay_view(Z_STR_P(text)));
		smart_str_appends(&html, "\">\n");
	} ZEND_HASH_FOREACH_END();
	smart_str_appends(&html, "<button type=\"submit\">");
	if (label != NULL) {
		append_escaped(&html, php_faspay_view(label));
	} else {
		smart_str_appends(&html, "Continue to payment");
	}
	smart_str_appends(&html, "</button>\n</form>\n");
	if (auto_submit) {
		smart_str_appends(&html, "<script");
		if (nonce != NULL) {
			smart_str_appends(&html, " nonce=\"");
			smart_str_append(&html, nonce);
			smart_str_appendc(&html, '"');
		}
		/* Calls submit() of the prototype: a field named "submit" would hide the form's own method. */
		smart_str_appends(
			&html, ">HTMLFormElement.prototype.submit.call(document.getElementById(\"faspay-form\"));</script>\n");
	}
	RETURN_STR(smart_str_extract(&html));
}
