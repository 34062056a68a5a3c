/* Classes: the shared ones, and the three kinds of classes that products register. */
#include "classes.h"
#include "objects.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_attributes.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "stubs/faspay_arginfo.h"

#define MAXIMUM_LISTS 64
#define MAXIMUM_MASKED 4

zend_class_entry *php_faspay_ce_money, *php_faspay_ce_channel, *php_faspay_ce_environment,
	*php_faspay_ce_transport, *php_faspay_ce_outcome, *php_faspay_ce_event, *php_faspay_ce_form,
	*php_faspay_ce_inquiries, *php_faspay_ce_route_payment;
zend_class_entry *php_faspay_ce_exception, *php_faspay_ce_validation_exception, *php_faspay_ce_signature_exception,
	*php_faspay_ce_malformed_message_exception, *php_faspay_ce_amount_mismatch_exception,
	*php_faspay_ce_gateway_exception, *php_faspay_ce_duplicate_exception, *php_faspay_ce_transport_exception,
	*php_faspay_ce_not_sent_exception, *php_faspay_ce_outcome_unknown_exception;

/* ------------------------------------------------------------------ kinds */

static zend_object_handlers value_handlers, sealed_handlers, masked_handlers;

zend_object *php_faspay_create_sealed(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &sealed_handlers;
	return object;
}

static struct { const zend_class_entry *ce; const char *property; } masked[MAXIMUM_MASKED];
static size_t masked_count;

static const char *masked_property(const zend_class_entry *ce)
{
	for (size_t i = 0; i < masked_count; i++) {
		if (masked[i].ce == ce) {
			return masked[i].property;
		}
	}
	return NULL;
}

/* What dumps, casts, exports and JSON see. */
static HashTable *masked_properties(zend_object *object, zend_prop_purpose purpose)
{
	HashTable *table = zend_array_dup(zend_std_get_properties(object));
	const char *property = masked_property(object->ce);
	zval *value = zend_hash_str_find(table, property, strlen(property));

	(void)purpose;
	if (value != NULL && Z_TYPE_P(value) == IS_STRING) {
		zval_ptr_dtor(value);
		ZVAL_STRING(value, "***");
	}
	return table;
}

void php_faspay_mask(zend_class_entry *ce, const char *property)
{
	ZEND_ASSERT(masked_count < MAXIMUM_MASKED);
	masked[masked_count].ce = ce;
	masked[masked_count++].property = property;
}

/* Results have a create_object of their own, by which they are recognised. */
static zend_object *create_result(zend_class_entry *ce)
{
	zend_object *object = php_faspay_create_sealed(ce);

	if (masked_property(ce) != NULL) {
		object->handlers = &masked_handlers;
	}
	return object;
}

/* With a create_object of their own, final classes cannot be made by reflection without their constructor. */
static zend_object *create_value(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = &value_handlers;
	return object;
}

static zend_object *clone_value(zend_object *object)
{
	zend_object *copy = zend_objects_clone_obj(object);

	/* PHP has given it the handlers of any object. */
	copy->handlers = &value_handlers;
	return copy;
}

zend_class_entry *php_faspay_result_class(zend_class_entry *ce)
{
	ce->create_object = create_result;
	return ce;
}

bool php_faspay_is_result_class(const zend_class_entry *ce)
{
	return ce->create_object == create_result;
}

zend_class_entry *php_faspay_value_class(zend_class_entry *ce)
{
	ce->create_object = create_value;
	/* The compiler adds this flag to readonly classes of PHP code; internal classes must set it themselves. */
	ce->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	return ce;
}

/* ------------------------------------------------------------------ lists */

static struct {
	const zend_class_entry *ce;
	const char *property;
	zend_class_entry *element;        /* NULL: texts */
} lists[MAXIMUM_LISTS];
static size_t list_count;

void php_faspay_list_of(zend_class_entry *ce, const char *property, zend_class_entry *element)
{
	ZEND_ASSERT(list_count < MAXIMUM_LISTS);
	lists[list_count].ce = ce;
	lists[list_count].property = property;
	lists[list_count++].element = element;
}

bool php_faspay_find_list(const zend_class_entry *ce, const char *property, size_t length, zend_class_entry **element)
{
	for (size_t i = 0; i < list_count; i++) {
		if (lists[i].ce == ce && strlen(lists[i].property) == length
				&& memcmp(lists[i].property, property, length) == 0) {
			*element = lists[i].element;
			return true;
		}
	}
	return false;
}

/* ------------------------------------------------------------------ the shared classes */

static void register_exceptions(void)
{
	zend_class_entry *marker = php_faspay_ce_exception = register_class_Faspay_Exception(zend_ce_throwable);

	php_faspay_ce_validation_exception = register_class_Faspay_ValidationException(
		spl_ce_InvalidArgumentException, marker);
	php_faspay_ce_signature_exception = register_class_Faspay_SignatureException(spl_ce_RuntimeException, marker);
	php_faspay_ce_malformed_message_exception = register_class_Faspay_MalformedMessageException(
		spl_ce_UnexpectedValueException, marker);
	php_faspay_ce_amount_mismatch_exception = register_class_Faspay_AmountMismatchException(
		spl_ce_RuntimeException, marker);
	php_faspay_ce_gateway_exception = register_class_Faspay_GatewayException(spl_ce_RuntimeException, marker);
	php_faspay_ce_duplicate_exception = register_class_Faspay_DuplicateException(php_faspay_ce_gateway_exception);
	php_faspay_ce_transport_exception = register_class_Faspay_TransportException(spl_ce_RuntimeException, marker);
	php_faspay_ce_not_sent_exception = register_class_Faspay_NotSentException(php_faspay_ce_transport_exception);
	php_faspay_ce_outcome_unknown_exception = register_class_Faspay_OutcomeUnknownException(
		php_faspay_ce_transport_exception);
}

void php_faspay_register_classes(void)
{
	php_faspay_init_handlers(&value_handlers, 0);
	value_handlers.clone_obj = clone_value;
	sealed_handlers = value_handlers;
	sealed_handlers.clone_obj = NULL;
	masked_handlers = sealed_handlers;
	masked_handlers.get_properties_for = masked_properties;

	register_exceptions();
	php_faspay_ce_environment = register_class_Faspay_Environment();
	register_class_Faspay_PaymentStatus();
	register_class_Faspay_CardStatus();
	register_class_Faspay_PayoutStatus();
	php_faspay_ce_channel = register_class_Faspay_Channel();
	php_faspay_ce_money = php_faspay_value_class(register_class_Faspay_Money());
	php_faspay_value_class(register_class_Faspay_Address());
	register_class_Faspay_RouteScale();
	register_class_Faspay_RouteSpelling();
	php_faspay_ce_route_payment = php_faspay_value_class(register_class_Faspay_RoutePayment());
	php_faspay_list_of(
		php_faspay_ce_route_payment, "shares", php_faspay_value_class(register_class_Faspay_RouteShare()));
	php_faspay_ce_transport = register_class_Faspay_Transport();
	register_class_Faspay_Signature();
	register_class_Faspay_Testing()->create_object = create_value;
	php_faspay_ce_form = php_faspay_result_class(register_class_Faspay_Form());
	php_faspay_list_of(php_faspay_ce_form, "fields", NULL);
	php_faspay_ce_inquiries = register_class_Faspay_Inquiries(zend_ce_iterator);
	php_faspay_ce_outcome = register_class_Faspay_Transport_Outcome();
	php_faspay_ce_event = php_faspay_result_class(register_class_Faspay_Transport_Event());
}

void php_faspay_unregister_classes(void)
{
	list_count = masked_count = 0;
}
