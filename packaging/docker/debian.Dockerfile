# Faspay in the official images that are based on Debian: php:8.2-fpm, php:8.4-cli and so on.
FROM php:8.4-fpm

# The libraries stay, and their development packages are removed. The image brings its own compiler.
RUN set -eux; \
	apt-get update; \
	apt-get install -y --no-install-recommends libcjson1 libcurl4 libexpat1 libssl3 \
		libcjson-dev libcurl4-openssl-dev libexpat1-dev libssl-dev; \
	pecl install faspay; \
	docker-php-ext-enable faspay; \
	apt-get purge -y --auto-remove libcjson-dev libcurl4-openssl-dev libexpat1-dev libssl-dev; \
	rm -rf /var/lib/apt/lists/* /tmp/pear; \
	php --ri faspay
