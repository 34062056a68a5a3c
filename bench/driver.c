/* Runs the core's works and their limits, alone or for another process that compares.
 *
 *   driver FIXTURES list
 *   driver FIXTURES run NAME COUNT     for instruction counts
 *   driver FIXTURES serve              reads "NAME COUNT" lines, answers each with the CPU time it took in nanoseconds */
#include "work.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *directory;

void require(int condition, const char *what)
{
	if (!condition) {
		fprintf(stderr, "driver: %s\n", what);
		exit(1);
	}
}

const char *fixture(const char *name, size_t *length)
{
	char path[4096];
	FILE *file;
	char *bytes = calloc(1, 65536);

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	file = fopen(path, "rb");
	require(file != NULL && bytes != NULL, path);
	*length = fread(bytes, 1, 65535, file);
	fclose(file);
	return bytes;
}

static const work *find(const char *name)
{
	const work *const tables[] = {core_works, limit_works};

	for (size_t i = 0; i < 2; i++) {
		for (const work *w = tables[i]; w->name != NULL; w++) {
			if (strcmp(w->name, name) == 0) {
				return w;
			}
		}
	}
	require(0, "no such work");
	return NULL;
}

static long long cpu_time(void)
{
	struct timespec now;

	require(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) == 0, "no clock");
	return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void serve(void)
{
	char line[256], name[128];
	long long before;
	size_t count;

	while (fgets(line, sizeof(line), stdin) != NULL) {
		require(sscanf(line, "%127s %zu", name, &count) == 2, "a line must be NAME COUNT");
		before = cpu_time();
		find(name)->run(count);
		printf("%lld\n", cpu_time() - before);
		fflush(stdout);
	}
}

int main(int argc, char **argv)
{
	require(argc > 2, "usage: driver FIXTURES list | run NAME COUNT | serve");
	directory = argv[1];
	if (strcmp(argv[2], "list") == 0) {
		for (const work *w = core_works; w->name != NULL; w++) {
			puts(w->name);
		}
		return 0;
	}
	core_start();
	limit_start();
	if (strcmp(argv[2], "run") == 0 && argc == 5) {
		find(argv[3])->run((size_t)strtoul(argv[4], NULL, 10));
	} else {
		require(strcmp(argv[2], "serve") == 0, "unknown command");
		serve();
	}
	limit_stop();
	core_stop();
	return 0;
}
