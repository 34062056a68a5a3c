/* Which addresses may be talked to: https anywhere, plain http to this machine only. */
#include "decoding.h"

#include "../../core/engine.h"

#define SCHEME "must start with https://"
#define CHARACTERS "must not contain blanks"
#define USER "must not contain a user name"
#define PORT "must have a valid port"
#define HTTPS "must be https"

static const char *objection(fsp_view url)
{
	fsp_view view = exact(url);
	const char *why = fsp_url_objection(view);

	free((char *)view.data);
	return why;
}

static void test_accepted(void **state)
{
	static const char *const accepted[] = {"https://web.faspay.co.id", "https://web.faspay.co.id/", "https://a/b?c=d&e=%20", "https://a:443", "https://a:1/x",
		"https://a:65535", "https://[::1]/", "https://[2001:db8::1]:8443/x", "https://127.1", "https://0.0.0.0", "https://a/b@c", "https://a?b@c",
		"https://xn--bcher-kva.example/", "http://localhost", "http://LOCALHOST:8080/x", "http://LocalHost?x", "http://127.0.0.1", "http://127.0.0.1:80/x",
		"http://127.255.255.254", "http://[::1]", "http://[::1]:8080/x"};

	(void)state;
	for (size_t i = 0; i < CASES(accepted); i++) {
		const char *why = objection(fsp_view_of(accepted[i]));

		if (why != NULL) {
			fail_msg("%s: %s", accepted[i], why);
		}
	}
}

static void test_refused(void **state)
{
	static const struct { fsp_view url; const char *why; } refused[] = {
		{BYTES(""), SCHEME}, {BYTES("https://"), SCHEME}, {BYTES("http://"), SCHEME}, {BYTES("https:/a"), SCHEME}, {BYTES("https:a.example"), SCHEME},
		{BYTES("web.faspay.co.id"), SCHEME}, {BYTES("//web.faspay.co.id/x"), SCHEME}, {BYTES("/path"), SCHEME}, {BYTES("ftp://a.example/x"), SCHEME},
		{BYTES("file:///etc/passwd"), SCHEME}, {BYTES("gopher://127.0.0.1:25/x"), SCHEME}, {BYTES("HTTPS://a.example"), SCHEME},
		{BYTES("Http://localhost"), SCHEME}, {BYTES(" https://a.example"), SCHEME}, {BYTES("javascript:alert(1)//"), SCHEME}, {BYTES("https"), SCHEME},
		{BYTES("https://user@a.example"), USER}, {BYTES("https://user:pass@a.example/"), USER}, {BYTES("https://@a.example"), USER},
		{BYTES("http://localhost@evil.com"), USER}, {BYTES("http://localhost:80@evil.com/"), USER}, {BYTES("http://127.0.0.1:x@evil.com"), USER},
		{BYTES("https://a.example/#fragment"), CHARACTERS}, {BYTES("https://a.example#"), CHARACTERS}, {BYTES("http://localhost#@evil.com"), CHARACTERS},
		{BYTES("https://a.example/a b"), CHARACTERS}, {BYTES("https://a.example/\r\nX: y"), CHARACTERS}, {BYTES("https://a.example/\t"), CHARACTERS},
		{BYTES("https://a.example/\0"), CHARACTERS}, {BYTES("https://a.example\0.evil.com"), CHARACTERS}, {BYTES("https://a.example/\x7f"), CHARACTERS},
		{BYTES("https://b\xc3\xbc" "cher.example"), CHARACTERS}, {BYTES("https://a.example\\@evil.com"), CHARACTERS}, {BYTES("https:\\\\a.example"), SCHEME},
		{BYTES("https://a.example/\"x"), CHARACTERS}, {BYTES("https://a.example/<x>"), CHARACTERS}, {BYTES("https://a.example\xff"), CHARACTERS},
		{BYTES("https:///path"), "must have a host"}, {BYTES("https://?query"), "must have a host"}, {BYTES("https://:443/x"), "must have a host"},
		{BYTES("https://[::1"), "must have a valid host"}, {BYTES("https://[/]"), "must have a valid host"},
		{BYTES("https://a.example:"), PORT}, {BYTES("https://a.example:/x"), PORT}, {BYTES("https://a.example:0"), PORT}, {BYTES("https://a.example:65536"), PORT},
		{BYTES("https://a.example:99999"), PORT}, {BYTES("https://a.example:100000"), PORT}, {BYTES("https://a.example:-1"), PORT},
		{BYTES("https://a.example:8o"), PORT}, {BYTES("https://a.example:80:80"), PORT}, {BYTES("https://[::1]x"), PORT}, {BYTES("https://[::1]evil.com"), PORT},
		{BYTES("http://a.example"), HTTPS}, {BYTES("http://web.faspay.co.id/"), HTTPS}, {BYTES("http://localhost.evil.com"), HTTPS},
		{BYTES("http://evil.com/localhost"), HTTPS}, {BYTES("http://localhost.:80"), HTTPS}, {BYTES("http://alocalhost"), HTTPS}, {BYTES("http://localhos"), HTTPS},
		{BYTES("http://127.1"), HTTPS}, {BYTES("http://127.0.1"), HTTPS}, {BYTES("http://127.0.0.1.evil.com"), HTTPS}, {BYTES("http://127.0.0.1."), HTTPS},
		{BYTES("http://127.0.0.1.1"), HTTPS}, {BYTES("http://127.0.0.256"), HTTPS}, {BYTES("http://127.0.0.0001"), HTTPS}, {BYTES("http://127..0.1"), HTTPS},
		{BYTES("http://0177.0.0.1"), HTTPS}, {BYTES("http://0x7f.0.0.1"), HTTPS}, {BYTES("http://2130706433"), HTTPS}, {BYTES("http://0x7f000001"), HTTPS},
		{BYTES("http://0.0.0.0"), HTTPS}, {BYTES("http://0"), HTTPS}, {BYTES("http://128.0.0.1"), HTTPS}, {BYTES("http://10.0.0.1"), HTTPS},
		{BYTES("http://192.168.1.1"), HTTPS}, {BYTES("http://169.254.169.254/latest"), HTTPS}, {BYTES("http://[::]"), HTTPS}, {BYTES("http://[::2]"), HTTPS},
		{BYTES("http://[::ffff:127.0.0.1]"), HTTPS}, {BYTES("http://[0:0:0:0:0:0:0:1]"), HTTPS}, {BYTES("http://[::1%25lo]"), HTTPS}, {BYTES("http://::1"), "must"},
		{BYTES("http://127.0.0.1%00.evil.com"), HTTPS}, {BYTES("http://%6c%6fcalhost"), HTTPS}, {BYTES("http://127.0.0.1,evil.com"), HTTPS},
		{BYTES("http://127.0.0.1;evil.com"), HTTPS},
	};

	(void)state;
	for (size_t i = 0; i < CASES(refused); i++) {
		const char *why = objection(refused[i].url);

		if (why == NULL || strncmp(why, refused[i].why, strlen(refused[i].why)) != 0) {
			fail_msg("%s: %s; expected: %s", refused[i].url.data, why != NULL ? why : "accepted", refused[i].why);
		}
	}
	assert_non_null(fsp_url_objection(FSP_NO_VIEW));
}

/* Each octet, each way of writing it with up to four digits. */
static void test_loopback_octets(void **state)
{
	(void)state;
	for (int first = 0; first < 300; first++) {
		char url[64];

		snprintf(url, sizeof(url), "http://%d.0.0.1", first);
		assert_int_equal(fsp_url_objection(fsp_view_of(url)) == NULL, first == 127);
		snprintf(url, sizeof(url), "http://127.0.%d.1/", first);
		assert_int_equal(fsp_url_objection(fsp_view_of(url)) == NULL, first <= 255);
	}
}

/* A URL cut anywhere is never read behind its end. */
static void test_every_prefix(void **state)
{
	static const char url[] = "http://[::1]:8080/a?b=c";

	(void)state;
	for (size_t length = 0; length < sizeof(url); length++) {
		objection((fsp_view){url, length});
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_accepted),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_loopback_octets),
		cmocka_unit_test(test_every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
