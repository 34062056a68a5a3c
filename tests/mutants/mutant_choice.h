/* The environment chooses a mutant when a program starts.
 *
 *   FASPAY_MUTANT=17        takes mutant 17
 *   FASPAY_REACHED=FILE     sets byte N of that file where mutant N is reached, in children that end suddenly, too
 *   FASPAY_REACHED=FOLDER/  the same, in a file named like the PHP script that runs
 *   FASPAY_TEST=NAME        runs only that test of a program of cmocka
 */
#ifndef MUTANT_CHOICE_H
#define MUTANT_CHOICE_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define MUTANTS_AT_MOST 262144

int mutant_chosen;
static unsigned char mutant_unwatched[MUTANTS_AT_MOST];
unsigned char *mutant_reached = mutant_unwatched;
__attribute__((weak, visibility("default"))) extern void cmocka_set_test_filter(const char *pattern);

/* The name of the script among the arguments of this process, with "+" for "/". */
static void mutant_script(char *name, size_t size)
{
	char arguments[4096] = "";
	int file = open("/proc/self/cmdline", O_RDONLY);
	ssize_t length = file < 0 ? 0 : read(file, arguments, sizeof(arguments) - 1);

	(void)snprintf(name, size, "other");
	for (char *at = arguments; at < arguments + length; at += strlen(at) + 1) {
		size_t end = strlen(at);

		if (end > 4 && end < size && strcmp(at + end - 4, ".php") == 0) {
			(void)snprintf(name, size, "%s", at);
		}
	}
	for (; *name != '\0'; name++) {
		*name = *name == '/' ? '+' : *name;
	}
	if (file >= 0) {
		(void)close(file);
	}
}

__attribute__((constructor)) static void mutant_choose(void)
{
	const char *reached = getenv("FASPAY_REACHED"), *mutant = getenv("FASPAY_MUTANT"), *test = getenv("FASPAY_TEST");
	char path[1024] = "", script[512] = "";

	mutant_chosen = mutant != NULL ? atoi(mutant) : 0;
	if (test != NULL && cmocka_set_test_filter != NULL) {
		cmocka_set_test_filter(test);
	}
	if (reached != NULL && *reached != '\0') {
		if (reached[strlen(reached) - 1] == '/') {
			mutant_script(script, sizeof(script));
		}
		(void)snprintf(path, sizeof(path), "%s%s", reached, script);
		int file = open(path, O_RDWR | O_CREAT, 0600);
		void *bytes = file >= 0 && ftruncate(file, MUTANTS_AT_MOST) == 0
			? mmap(NULL, MUTANTS_AT_MOST, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) : MAP_FAILED;

		mutant_reached = bytes == MAP_FAILED ? mutant_unwatched : bytes;
		if (file >= 0) {
			(void)close(file);
		}
	}
}

#endif
