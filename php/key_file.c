/* Keys that the caller names by a file: "file://" and a path. */
#include "key_file.h"
#include "text.h"
#include "throw.h"
#include "ext/standard/file.h"

#define SCHEME "file://"
#define SCHEME_LENGTH (sizeof(SCHEME) - 1)
#define MAXIMUM_KEY_FILE 65536

/* Opens a plain file of this machine. PHP's own opener of files is called directly, because scripts can put another
 * one in the place of "file://". A named pipe is opened without waiting, and then refused. */
static php_stream *open_plain_file(const char *path)
{
	php_stream_statbuf status;
	php_stream *stream;

	if (!IS_ABSOLUTE_PATH(path, strlen(path)) || php_check_open_basedir_ex(path, 0) != 0) {
		return NULL;
	}
	stream = php_stream_fopen(path, "rbn", NULL);
	if (stream != NULL && (php_stream_stat(stream, &status) != 0 || (status.sb.st_mode & S_IFMT) != S_IFREG)) {
		php_stream_close(stream);
		return NULL;
	}
	return stream;
}

/* Reads all of it, without a copy in the stream's own buffer. A failure becomes an exception, and no notice beside
 * it. */
static bool read_all(php_stream *stream, fsp_buffer *content)
{
	char chunk[4096];
	ssize_t count;

	php_stream_set_option(stream, PHP_STREAM_OPTION_READ_BUFFER, PHP_STREAM_BUFFER_NONE, NULL);
	stream->flags |= PHP_STREAM_FLAG_SUPPRESS_ERRORS;
	while ((count = php_stream_read(stream, chunk, sizeof(chunk))) > 0) {
		fsp_buffer_append(content, chunk, (size_t)count);
	}
	fsp_wipe(chunk, sizeof(chunk));
	return count == 0;
}

bool php_faspay_read_key(const char *property, const zend_string *given, fsp_arena *arena, fsp_view *key)
{
	php_stream *stream;
	fsp_buffer content;
	bool whole;

	*key = php_faspay_view(given);
	if (given == NULL || ZSTR_LEN(given) < SCHEME_LENGTH || memcmp(ZSTR_VAL(given), SCHEME, SCHEME_LENGTH) != 0) {
		return true;
	}
	stream = zend_str_has_nul_byte(given) ? NULL : open_plain_file(ZSTR_VAL(given) + SCHEME_LENGTH);
	if (stream == NULL) {
		php_faspay_throw_violation(property, "unreadable",
			"names a file that cannot be read: it must be a plain file of this machine, named by its whole path, "
			"which this user may read and which lies within open_basedir");
		return false;
	}
	fsp_buffer_init_in(&content, arena, MAXIMUM_KEY_FILE);
	whole = read_all(stream, &content);
	php_stream_close(stream);
	if (content.failed == FSP_ERROR_MEMORY) {
		php_faspay_throw_out_of_memory();
	} else if (!whole || content.failed != FSP_OK) {
		php_faspay_throw_violation(property, "unreadable", "names a file that cannot be read to its end, or that is "
			"longer than %d bytes, which no key is", MAXIMUM_KEY_FILE);
	} else {
		*key = fsp_buffer_view(&content);
		return true;
	}
	return false;
}
