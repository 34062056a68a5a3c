/* Binding: which property of which class each row of a table belongs to. */
#include "bind.h"
#include "classes.h"

#if ZEND_DEBUG || defined(FASPAY_DEV)
# define CHECKS_ROWS
#endif

static const zend_property_info *find_property(const zend_class_entry *ce, const char *name, size_t length)
{
	const zend_property_info *info = zend_hash_str_find_ptr(&ce->properties_info, name, length);

	return info != NULL && (info->flags & ZEND_ACC_STATIC) == 0 ? info : NULL;
}

static uint32_t offset_of(const zend_class_entry *ce, const char *name, size_t length)
{
	const zend_property_info *info = find_property(ce, name, length);

	return info != NULL ? info->offset : 0;
}

/* The class that a property's type names, or NULL. */
static zend_class_entry *class_of_property(const zend_class_entry *ce, const char *name, size_t length)
{
	const zend_property_info *info = find_property(ce, name, length);
	zend_string *lower;
	zend_class_entry *found;

	if (info == NULL || !ZEND_TYPE_HAS_NAME(info->type)) {
		return NULL;
	}
	lower = zend_string_tolower(ZEND_TYPE_NAME(info->type));
	found = zend_hash_find_ptr(CG(class_table), lower);
	zend_string_release(lower);
	return found;
}

/* ------------------------------------------------------------------ completeness */

static bool incomplete;

bool php_faspay_bindings_are_complete(void)
{
	const bool complete = !incomplete;

	incomplete = false;
	return complete;
}

#ifdef CHECKS_ROWS
static void report(
	const char *table, const char *row, const zend_class_entry *ce, const char *problem, const char *property)
{
	incomplete = true;
	zend_error(E_CORE_WARNING, "%s, row \"%s\": %s %s $%s", table, row, ZSTR_VAL(ce->name), problem, property);
}

static void report_exception(const char *table, const zend_class_entry *ce, fsp_view name)
{
	incomplete = true;
	zend_error(E_CORE_WARNING, "%s: %s needs no exception for \"%.*s\"", table, ZSTR_VAL(ce->name), (int)name.length,
		name.data);
}

/* The next name of a list that blanks separate; its length is 0 at the end. */
static fsp_view next_name(const char **list)
{
	fsp_view name;

	*list += strspn(*list, " ");
	name = (fsp_view){*list, strcspn(*list, " ")};
	*list += name.length;
	return name;
}

static bool covers(fsp_view name, const char *property)
{
	return strncmp(property, name.data, name.length) == 0
		&& (property[name.length] == '\0' || name.data[name.length - 1] == '.');
}

static bool is_elsewhere(const char *elsewhere, const char *property)
{
	fsp_view name;

	while ((name = next_name(&elsewhere)).length > 0) {
		if (covers(name, property)) {
			return true;
		}
	}
	return false;
}

/* Checks one row of those that the class should hold. */
static void check_row(const php_faspay_binding *binding, const char *table, size_t row, const char *property)
{
	const fsp_field *field = &binding->fields[row];
	const php_faspay_place *place = &binding->places[row];

	if (place->outer == 0 || (strchr(property, '.') != NULL && place->inner == 0)) {
		report(table, field->wire, binding->ce, "has no property", property);
	} else if (field->type == FSP_TYPE_ENUM && place->type == NULL) {
		report(table, field->wire, binding->ce, "has no enumeration in", property);
	} else if (field->fields != NULL && !fsp_field_is_plain_list(field) && place->rows == NULL) {
		report(table, field->wire, binding->ce, "does not say the class of", property);
	}
}

/* Names that say nothing would hide the next mistake. */
static void check_elsewhere(const php_faspay_binding *binding, const char *table, const char *elsewhere)
{
	fsp_view name;

	while ((name = next_name(&elsewhere)).length > 0) {
		bool used = false;

		for (size_t i = 0; binding->fields[i].wire != NULL; i++) {
			const char *property = binding->fields[i].property;

			used = used || (property != NULL && covers(name, property) && binding->places[i].outer == 0);
		}
		if (!used) {
			report_exception(table, binding->ce, name);
		}
	}
}
#endif

/* ------------------------------------------------------------------ binding */

static void bind_place(php_faspay_place *place, const char *table, const fsp_field *field, zend_class_entry *ce,
	const char *property, size_t length)
{
	zend_class_entry *element = NULL;

	if (field->type == FSP_TYPE_ENUM) {
		place->type = class_of_property(ce, property, length);
	} else if (field->type == FSP_TYPE_RECORD) {
		element = class_of_property(ce, property, length);
	} else if (field->type == FSP_TYPE_LIST) {
		(void)php_faspay_find_list(ce, property, length, &element);
		if (fsp_field_is_plain_list(field)) {
			place->type = element;
			element = NULL;
		}
	}
	if (element != NULL) {
		place->rows = pemalloc(sizeof(*place->rows), 1);
		php_faspay_bind(place->rows, table, field->fields, element, "", "");
	}
}

/* Finds the row's property in the class, or in the object that a property of the class holds. */
static void bind_row(php_faspay_place *place, const char *table, const fsp_field *field, zend_class_entry *ce,
	const char *property)
{
	const char *dot = strchr(property, '.');

	if (dot == NULL) {
		place->outer = offset_of(ce, property, strlen(property));
		if (place->outer != 0) {
			bind_place(place, table, field, ce, property, strlen(property));
		}
		return;
	}
	place->holder = class_of_property(ce, property, (size_t)(dot - property));
	if (place->holder != NULL) {
		place->outer = offset_of(ce, property, (size_t)(dot - property));
		place->inner = offset_of(place->holder, dot + 1, strlen(dot + 1));
		if (place->inner != 0) {
			bind_place(place, table, field, place->holder, dot + 1, strlen(dot + 1));
		} else {
			place->outer = 0;
		}
	}
}

void php_faspay_bind(php_faspay_binding *binding, const char *table, const fsp_field *fields, zend_class_entry *ce,
	const char *prefix, const char *elsewhere)
{
	const size_t count = fsp_field_count(fields);

	*binding = (php_faspay_binding){
		.fields = fields,
		.ce = ce,
		.places = pecalloc(count + 1, sizeof(*binding->places), 1),
		.raw = offset_of(ce, ZEND_STRL("raw")),
	};
	for (size_t i = 0; i < count; i++) {
		const char *property = fields[i].property;

		if (property == NULL || strncmp(property, prefix, strlen(prefix)) != 0) {
			continue;
		}
		property += strlen(prefix);
		bind_row(&binding->places[i], table, &fields[i], ce, property);
#ifdef CHECKS_ROWS
		if (!is_elsewhere(elsewhere, property)) {
			check_row(binding, table, i, property);
		}
#endif
	}
#ifdef CHECKS_ROWS
	check_elsewhere(binding, table, elsewhere);
#endif
}

void php_faspay_unbind(php_faspay_binding *first, size_t count)
{
	for (php_faspay_binding *binding = first; binding < first + count; binding++) {
		for (size_t i = 0; binding->places != NULL && binding->fields[i].wire != NULL; i++) {
			if (binding->places[i].rows != NULL) {
				php_faspay_unbind(binding->places[i].rows, 1);
				pefree(binding->places[i].rows, 1);
			}
		}
		if (binding->places != NULL) {
			pefree(binding->places, 1);
		}
		binding->places = NULL;
	}
}

const fsp_field *php_faspay_rows_of_list(const fsp_field *fields)
{
	while (fields->type != FSP_TYPE_LIST) {
		fields++;
	}
	return fields->fields;
}
