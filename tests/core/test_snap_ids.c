/* External ids: of ten thousand no two are alike, whoever makes them. */
#include "snap_keys.h"

#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#define PROCESSES 8
#define THREADS 8
#define IDS_PER_THREAD 160            /* 10240 together */
#define ID_SIZE (FSP_SNAP_EXTERNAL_ID_LENGTH + 1)

static void *make_ids(void *out)
{
	for (size_t i = 0; i < IDS_PER_THREAD; i++) {
		if (!fsp_snap_external_id((char *)out + i * ID_SIZE)) {
			return NULL;
		}
	}
	return out;
}

static bool make_ids_in_threads(char *ids)
{
	pthread_t threads[THREADS];
	bool right = true;

	for (size_t i = 0; i < THREADS; i++) {
		right = pthread_create(&threads[i], NULL, make_ids, ids + i * IDS_PER_THREAD * ID_SIZE) == 0 && right;
	}
	for (size_t i = 0; right && i < THREADS; i++) {
		void *result;

		right = pthread_join(threads[i], &result) == 0 && result != NULL;
	}
	return right;
}

static bool write_all(int to, const char *bytes, size_t size)
{
	ssize_t written = 1;

	while (size > 0 && written > 0) {
		written = write(to, bytes, size);
		bytes += written;
		size -= (size_t)written;
	}
	return size == 0;
}

static int compare_ids(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* Forked from a process that has made ids already, so that all have the same memory. */
static void test_ids(void **state)
{
	static char ids[PROCESSES * THREADS * IDS_PER_THREAD * ID_SIZE];
	const size_t share = sizeof(ids) / PROCESSES, count = sizeof(ids) / ID_SIZE;
	pid_t children[PROCESSES];
	int pipes[PROCESSES][2];
	char own[ID_SIZE];

	(void)state;
	assert_true(fsp_snap_external_id(own));
	for (size_t i = 0; i < PROCESSES; i++) {
		assert_int_equal(pipe(pipes[i]), 0);
		children[i] = fork();
		assert_true(children[i] >= 0);
		if (children[i] == 0) {
			_exit(make_ids_in_threads(ids) && write_all(pipes[i][1], ids, share) ? 0 : 1);
		}
		close(pipes[i][1]);
	}
	for (size_t i = 0; i < PROCESSES; i++) {
		size_t got = 0;
		ssize_t part;
		int status;

		while ((part = read(pipes[i][0], ids + i * share + got, share - got)) > 0) {
			got += (size_t)part;
		}
		assert_int_equal(got, share);
		close(pipes[i][0]);
		assert_int_equal(waitpid(children[i], &status, 0), children[i]);
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	}
	assert_true(count >= 10000);
	qsort(ids, count, ID_SIZE, compare_ids);
	for (size_t i = 0; i < count; i++) {
		const char *id = ids + i * ID_SIZE;

		assert_int_equal(strspn(id, "0123456789"), FSP_SNAP_EXTERNAL_ID_LENGTH);
		assert_int_equal(strlen(id), FSP_SNAP_EXTERNAL_ID_LENGTH);
		assert_string_not_equal(id, own);
		assert_true(i == 0 || strcmp(id, id - ID_SIZE) != 0);
	}
}

/* Every digit at every random place. */
static void test_random_digits(void **state)
{
	unsigned seen[22][10] = {{0}};
	char digits[22];

	(void)state;
	for (unsigned i = 0; i < 2000; i++) {
		assert_true(fsp_random_digits(digits, sizeof(digits)));
		for (size_t at = 0; at < sizeof(digits); at++) {
			seen[at][digits[at] - '0']++;
		}
	}
	for (size_t at = 0; at < sizeof(digits); at++) {
		for (size_t digit = 0; digit < 10; digit++) {
			/* 200 are to be expected, and 100 less happens once in 10^13 tests. */
			assert_in_range(seen[at][digit], 100, 300);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ids), cmocka_unit_test(test_random_digits),
	};

	return cmocka_run_group_tests(tests, start, stop);
}
