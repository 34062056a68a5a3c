/* The ideal loader: the same exchanges as fast as libcurl alone can keep so many going. Nothing is built, and nothing is read.
 *   loader URL CA_FILE BODIES CONCURRENCY COUNT     each line of the file BODIES is a body; they are sent in turn
 * Prints nanoseconds, microseconds of CPU time, and kilobytes of memory at its peak. */
#define _GNU_SOURCE
#include "libcurl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define CONCURRENCY_MAXIMUM 256

static char **bodies;
static size_t body_count;

static void check(int ok, const char *what)
{
	if (!ok) {
		fprintf(stderr, "loader: %s\n", what);
		exit(1);
	}
}

static void read_bodies(const char *path)
{
	FILE *file = fopen(path, "r");
	char *line = NULL;
	size_t size = 0, room = 0;
	ssize_t length;

	check(file != NULL, "there are no bodies");
	while ((length = getline(&line, &size, file)) > 0) {
		line[length - (line[length - 1] == '\n')] = '\0';
		if (body_count == room) {
			room = room == 0 ? 1024 : 2 * room;
			bodies = realloc(bodies, room * sizeof(*bodies));
			check(bodies != NULL, "memory");
		}
		bodies[body_count] = strdup(line);
		check(bodies[body_count++] != NULL, "memory");
	}
	free(line);
	fclose(file);
	check(body_count > 0, "there are no bodies");
}

static void begin(CURLM *multi, CURL *curl, size_t number)
{
	const char *body = bodies[number % body_count];

	curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
	curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)strlen(body));
	check(curl_multi_add_handle(multi, curl) == CURLM_OK, "a handle was refused");
}

static CURL *handle(const char *url, const char *ca_file, struct curl_slist *headers)
{
	CURL *curl = curl_easy_init();

	check(curl != NULL, "memory");
	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_CAINFO, ca_file);
	curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
	return curl;
}

static void finish(const CURLMsg *message)
{
	long status = 0;

	curl_easy_getinfo(message->easy_handle, CURLINFO_RESPONSE_CODE, &status);
	if (message->data.result != CURLE_OK || status != 200) {
		fprintf(stderr, "loader: %s, HTTP %ld\n", curl_easy_strerror(message->data.result), status);
		exit(1);
	}
}

int main(int argc, char **argv)
{
	static CURL *handles[CONCURRENCY_MAXIMUM];
	size_t concurrency = argc == 6 ? strtoul(argv[4], NULL, 10) : 0, count = argc == 6 ? strtoul(argv[5], NULL, 10) : 0, begun = 0, ended = 0;
	struct curl_slist *headers = NULL;
	struct rusage used;
	int64_t cpu, start;
	CURLM *multi;

	if (concurrency == 0 || concurrency > CONCURRENCY_MAXIMUM || count < 1) {
		fprintf(stderr, "usage: loader URL CA_FILE BODIES CONCURRENCY COUNT\n");
		return 2;
	}
	read_bodies(argv[3]);
	concurrency = concurrency < count ? concurrency : count;
	cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
	start = nanoseconds(CLOCK_MONOTONIC);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	multi = curl_multi_init();
	check(multi != NULL, "memory");
	headers = curl_slist_append(headers, "Content-Type: application/json");
	headers = curl_slist_append(headers, "Expect:");
	for (; begun < concurrency; begun++) {
		handles[begun] = handle(argv[1], argv[2], headers);
		begin(multi, handles[begun], begun);
	}
	while (ended < count) {
		int running = 0, left = 0;
		CURLMsg *message;

		check(curl_multi_perform(multi, &running) == CURLM_OK, "libcurl stopped");
		while ((message = curl_multi_info_read(multi, &left)) != NULL) {
			CURL *curl = message->easy_handle;

			finish(message);
			ended++;
			curl_multi_remove_handle(multi, curl);
			if (begun < count) {
				begin(multi, curl, begun++);
			}
		}
		if (ended < count) {
			check(curl_multi_poll(multi, NULL, 0, 1000, NULL) == CURLM_OK, "libcurl stopped");
		}
	}
	start = nanoseconds(CLOCK_MONOTONIC) - start;
	cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
	getrusage(RUSAGE_SELF, &used);
	printf("%lld %lld %ld\n", (long long)start, (long long)(cpu / 1000), used.ru_maxrss);
	for (size_t i = 0; i < concurrency; i++) {
		curl_easy_cleanup(handles[i]);
	}
	curl_multi_cleanup(multi);
	curl_slist_free_all(headers);
	curl_global_cleanup();
	return 0;
}
