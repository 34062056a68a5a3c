/* Members that the caller adds to a message: checked against the rows, so that none stands in for a field that is
 * checked or signed. */
#include "engine.h"

#define DEPTH_MAXIMUM 8
#define PATH_MAXIMUM 400
#define NAME_MAXIMUM 64
#define TEXT_MAXIMUM 512

typedef struct check {
	fsp_arena *arena;
	fsp_violations *violations;
	const fsp_field *fields;          /* NULL: inside a list, where no row is */
} check;

static const fsp_place place = {NULL, "extra", FSP_NO_INDEX};
static const fsp_field text_row = {FSP_WIRE(""), .type = FSP_TYPE_TEXT, .maximum = TEXT_MAXIMUM};

static bool is_row(const fsp_field *fields, fsp_view path)
{
	while (fields != NULL && fields->wire != NULL && !fsp_view_equals_nocase(path, fsp_field_name(fields))) {
		fields++;
	}
	return fields != NULL && fields->wire != NULL;
}

/* Whether rows are inside it. */
static bool is_folder(const fsp_field *fields, fsp_view path)
{
	for (; fields != NULL && fields->wire != NULL; fields++) {
		if (fields->wire_length > path.length && fields->wire[path.length] == '.'
				&& fsp_view_equals_nocase((fsp_view){fields->wire, path.length}, path)) {
			return true;
		}
	}
	return false;
}

static bool is_name(fsp_view name)
{
	for (size_t i = 0; i < name.length; i++) {
		const char c = name.data[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '_' && !(c >= '0' && c <= '9' && i > 0)) {
			return false;
		}
	}
	return name.length > 0 && name.length <= NAME_MAXIMUM;
}

/* Names the path between two parts of a message. */
static void report(const check *c, const char *rule, const char *before, fsp_view path, const char *after)
{
	char shown[FSP_PRINTABLE_SIZE];

	fsp_report(c->arena, c->violations, &place, NULL, rule, NULL, "%s \"%s\"%s", before, fsp_printable(path, shown),
		after);
}

static void check_members(const check *c, const fsp_node *map, fsp_view folder, unsigned depth);

static void check_value(const check *c, const fsp_node *node, fsp_view path, unsigned depth)
{
	const check inside = {c->arena, c->violations, NULL};

	if (depth > DEPTH_MAXIMUM) {
		report(c, "depth", "must not be nested more deeply than", path, "");
		return;
	}
	switch (node->kind) {
		case FSP_STRING:
			if (node->text.length > 0) {
				fsp_check_text(c->arena, c->violations, &place, &text_row, node->text);
			}
			break;
		case FSP_NUMBER:
			break;
		case FSP_OBJECT:
			check_members(c, node, path, depth);
			break;
		case FSP_LIST:
			for (const fsp_node *element = node->child; element != NULL; element = element->next) {
				check_value(&inside, element, path, depth + 1);
			}
			break;
		default:
			report(c, "format", "must hold texts, integers, lists and maps only, unlike", path, "");
	}
}

static bool comes_before(const fsp_node *map, const fsp_node *member)
{
	const fsp_node *other = map->child;

	while (other != member && !fsp_view_equals_nocase(other->name, member->name)) {
		other = other->next;
	}
	return other != member;
}

static void check_members(const check *c, const fsp_node *map, fsp_view folder, unsigned depth)
{
	for (const fsp_node *member = map->child; member != NULL; member = member->next) {
		char path[PATH_MAXIMUM];
		fsp_view whole;

		if (!is_name(member->name)) {
			report(c, "format", "must have names made of letters, digits and underscores, unlike", member->name, "");
			continue;
		}
		if (folder.length + member->name.length + 1 > sizeof(path)) {
			report(c, "depth", "must not be nested more deeply than", folder, "");
			continue;
		}
		if (folder.length > 0) {
			memcpy(path, folder.data, folder.length);
			path[folder.length] = '.';
		}
		memcpy(path + folder.length + (folder.length > 0), member->name.data, member->name.length);
		whole = (fsp_view){path, folder.length + (folder.length > 0) + member->name.length};
		if (is_row(c->fields, whole)) {
			report(c, "conflict", "must not contain", whole, ": that field has a parameter of its own");
		} else if (comes_before(map, member)) {
			report(c, "conflict", "must not contain", whole, " twice");
		} else if (is_folder(c->fields, whole) && member->kind != FSP_OBJECT) {
			report(c, "format", "must hold a map at", whole, ", to which its members are added");
		} else {
			check_value(c, member, whole, depth + 1);
		}
	}
}

void fsp_check_members(fsp_arena *arena, fsp_violations *violations, const fsp_field *fields, const fsp_node *members)
{
	const check c = {arena, violations, fields};

	if (members != NULL) {
		check_members(&c, members, FSP_NO_VIEW, 0);
	}
}
