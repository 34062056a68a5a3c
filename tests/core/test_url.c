/* Which addresses may be talked to (https anywhere, plain http to this machine only), followed, and connected
 * through. */
#include "decoding.h"

#include "../../core/engine/engine.h"
#include "../../core/faspay_core.h"

#define SCHEME "must start with https://"
#define CHARACTERS "must not contain blanks"
#define USER "must not contain a user name"
#define PORT "must have a valid port"
#define HTTPS "must be https"

static const char *objection(fsp_url_use use, fsp_view url)
{
	fsp_view view = exact(url);
	const char *why;

	assert_int_equal(fsp_url_check(use, view, &why), FSP_OK);
	free((char *)view.data);
	return why;
}

static void accept(fsp_url_use use, const char *url)
{
	const char *why = objection(use, fsp_view_of(url));

	if (why != NULL) {
		fail_msg("%s: %s", url, why);
	}
}

static void refuse(fsp_url_use use, fsp_view url, const char *expected)
{
	const char *why = objection(use, url);

	if (why == NULL || strncmp(why, expected, strlen(expected)) != 0) {
		fail_msg("%s: %s; expected: %s", url.data, why != NULL ? why : "accepted", expected);
	}
}

static void test_accepted(void **state)
{
	static const char *const accepted[] = {"https://web.faspay.co.id", "https://web.faspay.co.id/",
		"https://a/b?c=d&e=%20", "https://a:443", "https://a:1/x",
		"https://a:65535", "https://[::1]/", "https://[2001:db8::1]:8443/x", "https://127.1", "https://0.0.0.0",
			"https://a/b@c", "https://a?b@c",
		"https://xn--bcher-kva.example/", "http://localhost", "http://LOCALHOST:8080/x", "http://LocalHost?x",
			"http://127.0.0.1", "http://127.0.0.1:80/x",
		"http://127.255.255.254", "http://[::1]", "http://[::1]:8080/x",
		"HTTPS://a.example", "hTTps://a.example/X", "Http://localhost"};

	(void)state;
	for (size_t i = 0; i < CASES(accepted); i++) {
		accept(FSP_URL_REQUEST, accepted[i]);
	}
}

static void test_refused(void **state)
{
	static const struct { fsp_view url; const char *why; } refused[] = {
		{BYTES(""), SCHEME}, {BYTES("https://"), SCHEME}, {BYTES("http://"), SCHEME}, {BYTES("https:/a"), SCHEME},
			{BYTES("https:a.example"), SCHEME},
		{BYTES("web.faspay.co.id"), SCHEME}, {BYTES("//web.faspay.co.id/x"), SCHEME}, {BYTES("/path"), SCHEME},
			{BYTES("ftp://a.example/x"), SCHEME},
		{BYTES("file:///etc/passwd"), SCHEME}, {BYTES("gopher://127.0.0.1:25/x"), SCHEME},
			{BYTES("HTTP://a.example"), HTTPS},
		{BYTES(" https://a.example"), SCHEME}, {BYTES("javascript:alert(1)//"), SCHEME}, {BYTES("https"), SCHEME},
		{BYTES("https://user@a.example"), USER}, {BYTES("https://user:pass@a.example/"), USER},
			{BYTES("https://@a.example"), USER},
		{BYTES("http://localhost@evil.com"), USER}, {BYTES("http://localhost:80@evil.com/"), USER},
			{BYTES("http://127.0.0.1:x@evil.com"), USER},
		{BYTES("https://a.example/#fragment"), CHARACTERS}, {BYTES("https://a.example#"), CHARACTERS},
			{BYTES("http://localhost#@evil.com"), CHARACTERS},
		{BYTES("https://a.example/a b"), CHARACTERS}, {BYTES("https://a.example/\r\nX: y"), CHARACTERS},
			{BYTES("https://a.example/\t"), CHARACTERS},
		{BYTES("https://a.example/\0"), CHARACTERS}, {BYTES("https://a.example\0.evil.com"), CHARACTERS},
			{BYTES("https://a.example/\x7f"), CHARACTERS},
		{BYTES("https://b\xc3\xbc" "cher.example"), CHARACTERS}, {BYTES("https://a.example\\@evil.com"), CHARACTERS},
			{BYTES("https:\\\\a.example"), SCHEME},
		{BYTES("https://a.example/\"x"), CHARACTERS}, {BYTES("https://a.example/<x>"), CHARACTERS},
			{BYTES("https://a.example\xff"), CHARACTERS}, {BYTES("https://a.example/\x80"), CHARACTERS},
		{BYTES("https:///path"), "must have a host"}, {BYTES("https://?query"), "must have a host"},
			{BYTES("https://:443/x"), "must have a host"},
		{BYTES("https://[::1"), "must have a valid host"}, {BYTES("https://[/]"), "must have a valid host"},
		{BYTES("https://a.example:"), PORT}, {BYTES("https://a.example:/x"), PORT},
			{BYTES("https://a.example:0"), PORT}, {BYTES("https://a.example:65536"), PORT},
		{BYTES("https://a.example:99999"), "must have a valid"},
			{BYTES("https://a.example:100000"), "must have a valid"},
			{BYTES("https://a.example:-1"), "must have a valid"},
		{BYTES("https://a.example:8o"), "must have a valid"}, {BYTES("https://a.example:80:80"), "must have a valid"},
			{BYTES("https://[::1]x"), "must have a valid"}, {BYTES("https://[::1]x80"), "must have a valid"},
		{BYTES("https://[::1]180"), "must have a valid"}, {BYTES("http://[::1]180"), "must"},
			{BYTES("http://[::1]x80"), "must"},
		 {BYTES("https://[::1]evil.com"), "must have a valid"},
		{BYTES("http://a.example"), HTTPS}, {BYTES("http://web.faspay.co.id/"), HTTPS},
			{BYTES("http://localhost.evil.com"), HTTPS},
		{BYTES("http://evil.com/localhost"), HTTPS}, {BYTES("http://localhost.:80"), HTTPS},
			{BYTES("http://alocalhost"), HTTPS}, {BYTES("http://localhos"), HTTPS},
		{BYTES("http://127.1"), HTTPS}, {BYTES("http://127.0.1"), HTTPS}, {BYTES("http://127.0.0.1.evil.com"), HTTPS},
			{BYTES("http://127.0.0.1."), HTTPS},
		{BYTES("http://127.0.0.1.1"), HTTPS}, {BYTES("http://127.0.0.256"), HTTPS},
			{BYTES("http://127.0.0.0001"), HTTPS}, {BYTES("http://127..0.1"), HTTPS},
		/* To libcurl these are names, which a resolver may know. */
		{BYTES("http://127.0.0.09"), HTTPS}, {BYTES("http://127.08.0.1:80"), HTTPS}, {BYTES("http://127.0.0.008/"), HTTPS},
		{BYTES("http://0177.0.0.1"), HTTPS}, {BYTES("http://0x7f.0.0.1"), HTTPS}, {BYTES("http://2130706433"), HTTPS},
			{BYTES("http://0x7f000001"), HTTPS},
		{BYTES("http://0.0.0.0"), HTTPS}, {BYTES("http://0"), HTTPS}, {BYTES("http://128.0.0.1"), HTTPS},
			{BYTES("http://10.0.0.1"), HTTPS},
		{BYTES("http://192.168.1.1"), HTTPS}, {BYTES("http://169.254.169.254/latest"), HTTPS},
			{BYTES("http://[::]"), HTTPS}, {BYTES("http://[::2]"), HTTPS},
		{BYTES("http://[::ffff:127.0.0.1]"), HTTPS}, {BYTES("http://[0:0:0:0:0:0:0:1]"), HTTPS},
			{BYTES("http://[::1%25lo]"), "must"}, {BYTES("http://::1"), "must"},
		{BYTES("http://127.0.0.1%00.evil.com"), "must"}, {BYTES("http://%6c%6fcalhost"), "must"},
			{BYTES("http://127.0.0.1,evil.com"), "must"},
		{BYTES("http://127.0.0.1;evil.com"), "must"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(refused); i++) {
		refuse(FSP_URL_REQUEST, refused[i].url, refused[i].why);
	}
	refuse(FSP_URL_REQUEST, FSP_NO_VIEW, SCHEME);
}

/* What a browser is sent to, or the gateway calls: any host, but a host, and nothing that ends or hides the address. */
static void test_links(void **state)
{
	static const char *const accepted[] = {"https://a", "HTTPS://A/pay", "http://a.example/",
		"http://127.0.0.1:8000/card-return?order=1&x=%20#done", "https://[2001:db8::1]/",
		("https://b\xc3\xbc" "cher.example/\xc3\xbc?\xe4\xb8\xad#\xf0\x9f\x98\x80"), "https://a/it's;(x)=[1]{2}|^~`",
			"https://a/b@c", "https://a?b@c", "https://a:65535/", "https://a/http:///x"};
	static const struct { fsp_view url; const char *why; } refused[] = {
		{BYTES(""), "must be a URL"}, {BYTES("a"), "must be a URL"}, {BYTES("//a/"), "must be a URL"},
			{BYTES("/card-return"), "must be a URL"}, {BYTES("https:/a"), "must be a URL"},
		{BYTES("https:a"), "must be a URL"}, {BYTES("ftp://a"), "must be a URL"},
			{BYTES("javascript:alert(1)//https://a"), "must be a URL"}, {BYTES(" https://a"), "must be a URL"},
		{BYTES("http:///card-return"), "must have a host"}, {BYTES("https:////a"), "must have a host"},
			{BYTES("https://?a"), "must have a host"}, {BYTES("https://#a"), "must have a host"},
		{BYTES("https://:443/"), "must have a host"}, {BYTES("http://a b/"), CHARACTERS},
			{BYTES("https://a/ "), CHARACTERS}, {BYTES("https://a/\r\nSet-Cookie: a=b"), CHARACTERS},
		{BYTES("https://a/\t"), CHARACTERS}, {BYTES("https://a/\0"), CHARACTERS},
			{BYTES("https://a\0.example"), CHARACTERS}, {BYTES("https://a/\x1f"), CHARACTERS},
			{BYTES("https://a/\x7f"), CHARACTERS},
		{BYTES("http://evil.example\"><script>"), CHARACTERS}, {BYTES("https://a/<"), CHARACTERS},
			{BYTES("https://a/>"), CHARACTERS}, {BYTES("https://a\\@b/"), CHARACTERS},
		{BYTES("https://a/\xc2\x80"), CHARACTERS}, {BYTES("https://a/\xc2\x85"), CHARACTERS},
			{BYTES("https://a/\xc2\xa0"), CHARACTERS}, {BYTES("https://a/\xe1\x9a\x80"), CHARACTERS},
		{BYTES("https://a/\xe2\x80\x80"), CHARACTERS}, {BYTES("https://a/\xe2\x80\x8b"), CHARACTERS},
			{BYTES("https://a/\xe2\x80\xa8"), CHARACTERS}, {BYTES("https://a/\xe2\x80\xae"), CHARACTERS},
		{BYTES("https://a/\xe2\x80\xaf"), CHARACTERS}, {BYTES("https://a/\xe2\x81\x9f"), CHARACTERS}, {BYTES("https://a/\xe2\x81\xaf"), CHARACTERS},
			{BYTES("https://a/\xe3\x80\x80"), CHARACTERS}, {BYTES("https://a/\xef\xbb\xbf"), CHARACTERS},
		{BYTES("https://a/\xff"), CHARACTERS}, {BYTES("https://a/\x80"), CHARACTERS}, {BYTES("https://a/\xc3"), CHARACTERS},
			{BYTES("https://a/\xc0\xa0"), CHARACTERS},
		{BYTES("https://user@a/"), USER}, {BYTES("https://web.faspay.co.id:x@evil.example/"), USER},
			{BYTES("https://@a/"), USER},
		{BYTES("https://a:/"), PORT}, {BYTES("https://a:0/"), PORT}, {BYTES("https://a:65536/"), PORT},
			{BYTES("https://a:x/"), "must have a valid"}, {BYTES("https://[::1"), "must have a valid host"},
	};

	(void)state;
	for (size_t i = 0; i < CASES(accepted); i++) {
		accept(FSP_URL_LINK, accepted[i]);
	}
	for (size_t i = 0; i < CASES(refused); i++) {
		refuse(FSP_URL_LINK, refused[i].url, refused[i].why);
	}
	/* The character before that of a user. */
	accept(FSP_URL_LINK, "https://a~b.example/");
	/* The characters around those blanks and marks are none. */
	accept(FSP_URL_LINK, "https://a/\xc2\xa1\xe1\x99\xbf\xe1\x9a\x81\xe1\x9b\x80\xe2\x80\x90\xe2\x80\xa7\xe2\x80\xb0"
		"\xe2\x81\x9e\xe2\x81\xb0\xe2\x82\xac\xe3\x80\x81\xe3\x81\x80\xef\xba\xbf\xef\xbb\xbe");
}

static void test_proxies(void **state)
{
	static const char *const accepted[] = {"http://proxy:3128", "HTTP://proxy", "https://proxy.example:443",
		"socks5://127.0.0.1:1080", "SOCKS5h://user:p%40ss@[::1]:1080", "http://user@proxy/"};
	static const char *const refused[] = {"", "proxy:3128", "socks4://a", "ftp://a", "http://", "http:///a",
		"http://:3128", "http://a b", "http://a\n", "http://a\x7f", "http://a:", "http://a:0",
		"http://a:65536", "http://user:secret@", "http://user:secret@:3128", "http://\xc3\xbc", "javascript:x"};

	(void)state;
	for (size_t i = 0; i < CASES(accepted); i++) {
		accept(FSP_URL_PROXY, accepted[i]);
	}
	for (size_t i = 0; i < CASES(refused); i++) {
		refuse(FSP_URL_PROXY, fsp_view_of(refused[i]), "must");
		assert_null(strstr(objection(FSP_URL_PROXY, fsp_view_of(refused[i])), "secret"));
	}
	refuse(FSP_URL_PROXY, (fsp_view){"http://a\0b", 10}, "must");
}

static void test_lengths(void **state)
{
	static char url[100000];

	(void)state;
	memset(url, 'a', sizeof(url));
	memcpy(url, "https://a/", 10);
	/* A field's limit is its row's. */
	assert_null(objection(FSP_URL_LINK, (fsp_view){url, sizeof(url)}));
	assert_null(objection(FSP_URL_PROXY, (fsp_view){url, 2048}));
	refuse(FSP_URL_PROXY, (fsp_view){url, 2049}, "is too long");
}

/* Each octet, each way of writing it with up to four digits. */
static void test_loopback_octets(void **state)
{
	(void)state;
	for (int first = 0; first < 300; first++) {
		char url[64];

		snprintf(url, sizeof(url), "http://%d.0.0.1", first);
		assert_int_equal(objection(FSP_URL_REQUEST, fsp_view_of(url)) == NULL, first == 127);
		snprintf(url, sizeof(url), "http://127.0.%d.1/", first);
		assert_int_equal(objection(FSP_URL_REQUEST, fsp_view_of(url)) == NULL, first <= 255);
	}
}

/* A URL cut anywhere is never read behind its end. */
static void test_every_prefix(void **state)
{
	static const char url[] = "http://[::1]:8080/a?b=c";

	(void)state;
	for (size_t length = 0; length < sizeof(url); length++) {
		for (int use = FSP_URL_REQUEST; use <= FSP_URL_PROXY; use++) {
			objection((fsp_url_use)use, (fsp_view){url, length});
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_accepted),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_proxies),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_loopback_octets),
		cmocka_unit_test(test_every_prefix),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
