/* Whole calls in threads at once: clients are shared and never written, a pool belongs to one thread. */
#include "calling.h"
#include "samples.h"
#include "../helpers/peer.h"

#include <pthread.h>

#define THREADS 8
#define ROUNDS 25

typedef enum place { BILLS, ECHOES, CARDS, PLACES } place;

static const struct { const fsp_product *product; const char *operation; peer_action action; } places[PLACES] = {
	{&fsp_debit, "create", PEER_ANSWER}, {&fsp_debit, "pushOvo", PEER_ECHO}, {&fsp_credit_card, "charge", PEER_ANSWER},
};

/* Written before the threads start. */
static peer *peers[PLACES];
static const fsp_client *clients[PLACES], *recipients[SAMPLE_PRODUCTS];

typedef struct worker {
	pthread_t thread;
	unsigned number, calls, messages;
	unsigned long reused;
	char failure[200];
} worker;

/* cmocka's assertions are for the main thread alone. */
static bool fails(worker *w, bool failed, const char *what, const fsp_error *error)
{
	if (failed && w->failure[0] == '\0') {
		snprintf(w->failure, sizeof(w->failure), "thread %u: %s: %.150s", w->number, what,
			error != NULL ? error->message : "");
	}
	return failed;
}

static fsp_result exchange(fsp_pool *pool, fsp_call *call)
{
	const fsp_transport_options options = {.timeout_ms = 30000, .connect_timeout_ms = 30000, .maximum_bytes = 65536};
	fsp_exchange *exchange = NULL;
	fsp_http_answer answer;
	fsp_result result = fsp_exchange_start(&exchange, pool, &call->request, &options, &call->error);

	while (result == FSP_OK && !fsp_exchange_done(exchange)) {
		fsp_pool_wait(pool, 100);
	}
	if (result == FSP_OK) {
		result = fsp_exchange_result(exchange, &answer, NULL, &call->error);
	}
	if (result == FSP_OK) {
		result = fsp_call_read(call, &answer);
	}
	fsp_exchange_free(exchange);
	return result;
}

static void perform(worker *w, fsp_pool *pool, place where, unsigned round)
{
	const fsp_client *client = clients[where];
	fsp_call call;
	char own[17];
	bool failed = fails(w, fsp_call_init(&call, client,
		fsp_product_operation(fsp_client_product(client), places[where].operation), SAMPLE_NOW) != FSP_OK
		|| fill_sample(&call, sample_of(places[where].product, places[where].operation)) != FSP_OK, "no memory",
		&call.error);

	snprintf(own, sizeof(own), "99999402%04u%04u", w->number, round);
	if (!failed && where == ECHOES) {
		*fsp_call_value(&call, "trx_id") = (fsp_slot){.present = true, .text = fsp_view_of(own)};
	}
	failed = failed || fails(w, fsp_call_build(&call) != FSP_OK, "not built", &call.error)
		|| fails(w, exchange(pool, &call) != FSP_OK, places[where].operation, &call.error);
	/* Its own request came back, and not another thread's. */
	failed = failed || (where == ECHOES && fails(w,
		!fsp_view_equals(call.body, call.request.body) || strstr(call.request.body.data, own) == NULL, "foreign answer",
		NULL))
		|| (where == CARDS && fails(w, !call.authentic, "not authentic", NULL));
	w->calls += !failed;
	fsp_call_free(&call);
}

static void receive(worker *w, const sample_message *m, const fsp_client *client)
{
	const fsp_view text = fsp_view_of(m->text);
	fsp_received received;

	if (!fails(w, fsp_received_init(&received, client, m->callback) != FSP_OK
			|| (m->form ? fsp_received_read_form(&received, text) : fsp_received_read_body(&received, text)) != FSP_OK
			|| fsp_received_verify(&received) != FSP_OK, m->callback->name, &received.error)) {
		w->messages++;
	}
	fsp_received_free(&received);
}

static void *work(void *argument)
{
	worker *w = argument;
	fsp_pool *pool = NULL;

	if (fails(w, fsp_pool_open(&pool, NULL) != FSP_OK, "no pool", NULL)) {
		return NULL;
	}
	for (unsigned round = 0; round < ROUNDS; round++) {
		for (unsigned where = 0; where < PLACES; where++) {
			perform(w, pool, (place)where, round);
		}
		for (size_t i = 0; i < SAMPLE_MESSAGES; i++) {
			for (size_t p = 0; p < SAMPLE_PRODUCTS; p++) {
				if (sample_products[p] == sample_messages[i].product) {
					receive(w, &sample_messages[i], recipients[p]);
				}
			}
		}
	}
	w->reused = fsp_pool_read_statistics(pool).reused;
	fsp_pool_close(&pool);
	return NULL;
}

static void test_whole_calls(void **state)
{
	static worker workers[THREADS];

	(void)state;
	for (size_t i = 0; i < THREADS; i++) {
		workers[i].number = (unsigned)i;
		assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
	}
	for (size_t i = 0; i < THREADS; i++) {
		pthread_join(workers[i].thread, NULL);
	}
	for (size_t i = 0; i < THREADS; i++) {
		assert_string_equal(workers[i].failure, "");
		assert_int_equal(workers[i].calls, ROUNDS * PLACES);
		assert_int_equal(workers[i].messages, ROUNDS * SAMPLE_MESSAGES);
		assert_int_equal(workers[i].reused, (ROUNDS - 1) * PLACES);
	}
	for (size_t i = 0; i < PLACES; i++) {
		assert_int_equal(peer_connections(peers[i]), THREADS);
		assert_int_equal(peer_requests(peers[i]), THREADS * ROUNDS);
	}
}

static int start(void **state)
{
	(void)state;
	/* The digests are for the threads to fetch. */
	fsp_sign_defer();
	if (fsp_transport_startup() != FSP_OK) {
		return -1;
	}
	for (size_t i = 0; i < PLACES; i++) {
		const peer_step step = {.action = places[i].action,
			.body = sample_of(places[i].product, places[i].operation)->answer};
		char url[64];

		peers[i] = peer_start(&(peer_options){.steps = &step, .step_count = 1});
		snprintf(url, sizeof(url), "http://127.0.0.1:%d", peer_port(peers[i]));
		clients[i] = sample_client_of(places[i].product, url);
	}
	for (size_t i = 0; i < SAMPLE_PRODUCTS; i++) {
		recipients[i] = sample_client_of(sample_products[i], NULL);
	}
	return 0;
}

static int stop(void **state)
{
	(void)state;
	for (size_t i = 0; i < PLACES; i++) {
		fsp_client_free((fsp_client *)clients[i]);
		peer_stop(peers[i]);
	}
	for (size_t i = 0; i < SAMPLE_PRODUCTS; i++) {
		fsp_client_free((fsp_client *)recipients[i]);
	}
	fsp_transport_shutdown();
	fsp_sign_shutdown();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_whole_calls)};

	return cmocka_run_group_tests(tests, start, stop);
}
