/* What the machine can do at best: the same body over one kept libcurl handle, nothing built, nothing read.
 *   limit URL CA_FILE BODY_FILE     for each line of standard input one exchange: prints nanoseconds and microseconds of CPU time */
#define _GNU_SOURCE
#include "libcurl.h"

#include <stdio.h>

int main(int argc, char **argv)
{
	static char body[65536];
	char line[16];
	struct curl_slist *headers = NULL;
	CURL *curl;
	FILE *file;
	size_t length;

	if (argc != 4 || (file = fopen(argv[3], "r")) == NULL) {
		fprintf(stderr, "usage: limit URL CA_FILE BODY_FILE\n");
		return 2;
	}
	length = fread(body, 1, sizeof(body), file);
	fclose(file);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	curl = curl_easy_init();
	headers = curl_slist_append(headers, "Content-Type: application/json");
	headers = curl_slist_append(headers, "Expect:");
	curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
	curl_easy_setopt(curl, CURLOPT_CAINFO, argv[2]);
	curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
	curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
	curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
	while (fgets(line, sizeof(line), stdin) != NULL) {
		int64_t cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID), start = nanoseconds(CLOCK_MONOTONIC), end;
		CURLcode code = curl_easy_perform(curl);
		long status = 0;

		/* A kept handle of libcurl 7.88 counts the closed connections it meets, and gives up at every sixth. */
		if (code == CURLE_SEND_ERROR) {
			code = curl_easy_perform(curl);
		}
		end = nanoseconds(CLOCK_MONOTONIC);
		cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
		curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
		if (code != CURLE_OK || status != 200) {
			fprintf(stderr, "limit: %s, HTTP %ld\n", curl_easy_strerror(code), status);
			return 1;
		}
		printf("%lld %lld\n", (long long)(end - start), (long long)(cpu / 1000));
		fflush(stdout);
	}
	curl_slist_free_all(headers);
	curl_easy_cleanup(curl);
	curl_global_cleanup();
	return 0;
}
