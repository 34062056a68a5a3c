/* Runs a fuzz target over the files named as arguments, without libFuzzer. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = NULL, *exact;
	size_t size = 0, got;

	if (file == NULL) {
		perror(path);
		return 1;
	}
	do {
		uint8_t *grown = realloc(bytes, size + 65536);

		if (grown == NULL) {
			abort();
		}
		bytes = grown;
		got = fread(bytes + size, 1, 65536, file);
		size += got;
	} while (got > 0);
	fclose(file);
	/* A block of exactly this size lets sanitizers notice a read behind the input. */
	exact = malloc(size > 0 ? size : 1);
	if (exact == NULL) {
		abort();
	}
	memcpy(exact, bytes, size);
	free(bytes);
	LLVMFuzzerTestOneInput(exact, size);
	free(exact);
	return 0;
}

int main(int argc, char **argv)
{
	int status = argc > 1 ? 0 : 2;

	for (int i = 1; i < argc; i++) {
		status |= replay(argv[i]);
	}
	printf("%s: %d inputs\n", argv[0], argc - 1);
	return status;
}
