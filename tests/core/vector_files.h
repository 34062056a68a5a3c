/* Files of $VECTORS. */
#ifndef FASPAY_TESTS_VECTOR_FILES_H
#define FASPAY_TESTS_VECTOR_FILES_H

#include "decoding.h"

#include <cJSON.h>

/* The whole file, ended by NUL, for the caller to free. */
static inline fsp_view read_vector(const char *name)
{
	char path[1024], *text;
	FILE *file;
	long size;

	assert_non_null(getenv("VECTORS"));
	snprintf(path, sizeof(path), "%s/%s", getenv("VECTORS"), name);
	file = fopen(path, "rb");
	if (file == NULL) {
		fail_msg("no file %s", path);
	}
	fseek(file, 0, SEEK_END);
	size = ftell(file);
	rewind(file);
	text = malloc((size_t)size + 1);
	assert_non_null(text);
	assert_int_equal(fread(text, 1, (size_t)size, file), size);
	text[size] = '\0';
	fclose(file);
	return (fsp_view){text, (size_t)size};
}

static inline cJSON *read_json_vector(const char *name)
{
	fsp_view text = read_vector(name);
	cJSON *json = cJSON_Parse(text.data);

	free((char *)text.data);
	assert_non_null(json);
	return json;
}

/* The text of a member that must be there. */
static inline const char *vector_text(const cJSON *row, const char *name)
{
	const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(row, name));

	if (text == NULL) {
		fail_msg("no text %s", name);
	}
	return text;
}

#endif
