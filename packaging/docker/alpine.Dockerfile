# Faspay in the official images that are based on Alpine: php:8.2-fpm-alpine, php:8.4-cli-alpine and so on.
FROM php:8.4-fpm-alpine

# The compiler is removed again. scanelf names the libraries that the module needs; these stay.
RUN set -eux; \
	apk add --no-cache --virtual .build-dependencies $PHPIZE_DEPS cjson-dev curl-dev expat-dev openssl-dev; \
	pecl install faspay; \
	docker-php-ext-enable faspay; \
	apk add --no-cache --virtual .faspay-libraries $(scanelf --needed --nobanner --format '%n#p' "$(php-config --extension-dir)/faspay.so" \
		| tr ',' '\n' | sed 's/^/so:/'); \
	apk del --no-network .build-dependencies; \
	rm -rf /tmp/pear; \
	php --ri faspay
