<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Uri;
use GuzzleHttp\Psr7\UriResolver;
use GuzzleHttp\RedirectMiddleware;
use Psr\Http\Message\ResponseInterface;

/** A visitor of the shop with a session of his own: a shopper, or after login() the administrator. */
final readonly class Shopper
{
    public const ADDRESS = [
        'first_name' => 'Sari', 'last_name' => 'Dewi', 'address_1' => 'Jl. Sudirman 1', 'city' => 'Jakarta', 'state' => 'JK', 'postcode' => '10110', 'country' => 'ID',
        'email' => 'sari@example.com', 'phone' => '+62 812-3456-7890',
    ];

    public Client $http;

    public function __construct(string $url)
    {
        $this->http = new Client(['base_uri' => $url, 'http_errors' => false, 'cookies' => true, 'timeout' => 600, 'allow_redirects' => ['track_redirects' => true]]);
    }

    /**
     * Buys through the API that the block checkout uses.
     *
     * @param list<array{int, int}> $cart product and quantity
     * @param array<string, string> $address
     * @param list<string> $coupons
     * @return array{status: int, body: array<string, mixed>}
     */
    public function buyThroughStoreApi(string $method, array $cart, array $address = self::ADDRESS, array $coupons = []): array
    {
        $answer = $this->http->get('/wp-json/wc/store/v1/cart');
        $headers = ['Nonce' => $answer->getHeaderLine('Nonce'), 'Cart-Token' => $answer->getHeaderLine('Cart-Token')];
        $post = fn (string $path, array $body): ResponseInterface => $this->http->post("/wp-json/wc/store/v1/$path", ['headers' => $headers, 'json' => $body]);
        foreach ($cart as [$product, $quantity]) {
            $post('cart/add-item', ['id' => $product, 'quantity' => $quantity]);
        }
        foreach ($coupons as $coupon) {
            $post('cart/apply-coupon', ['code' => $coupon]);
        }
        $answer = $post('checkout', ['billing_address' => $address, 'shipping_address' => $address, 'payment_method' => $method]);

        return ['status' => $answer->getStatusCode(), 'body' => (array) json_decode((string) $answer->getBody(), true)];
    }

    /**
     * Buys through the checkout of the shortcode.
     *
     * @param array<string, string> $address
     * @return array<string, mixed> the answer of the checkout
     */
    public function buyThroughTheClassicCheckout(string $method, int $product, array $address = self::ADDRESS): array
    {
        $this->http->get("/?add-to-cart=$product");
        $page = $this->page('/kasir/');
        preg_match('/name="woocommerce-process-checkout-nonce" value="(\w+)"/', $page, $nonce) === 1 || throw new \RuntimeException('this is no checkout: ' . substr(strip_tags($page), 0, 500));
        $fields = ['payment_method' => $method, 'woocommerce-process-checkout-nonce' => $nonce[1], '_wp_http_referer' => '/?wc-ajax=update_order_review'];
        foreach ($address as $name => $value) {
            $fields["billing_$name"] = $value;
        }

        return (array) json_decode((string) $this->http->post('/?wc-ajax=checkout', ['form_params' => $fields])->getBody(), true);
    }

    public function page(string $address): string
    {
        return (string) $this->http->get($address)->getBody();
    }

    /** @return string the address where one ends up that goes there */
    public function arriveAt(string $address): string
    {
        $passed = $this->http->get($address)->getHeader(RedirectMiddleware::HISTORY_HEADER);

        return $passed === [] ? $address : end($passed);
    }

    /**
     * Posts a form of a page, as the browser does.
     *
     * @param string $site where the page came from
     * @param array<string, string> $typed
     */
    public function submit(string $site, string $page, string $selector, array $typed = []): string
    {
        $document = new \DOMDocument();
        @$document->loadHTML($page);
        $path = new \DOMXPath($document);
        $form = $path->query($selector)?->item(0);
        $form instanceof \DOMElement || throw new \RuntimeException("the page has no $selector: " . substr(strip_tags($page), 0, 500));
        $fields = [];
        foreach ($path->query('.//input[@name]', $form) ?: [] as $input) {
            \assert($input instanceof \DOMElement);
            $fields[$input->getAttribute('name')] = $input->getAttribute('value');
        }

        return (string) $this->http->post((string) UriResolver::resolve(new Uri($site), new Uri($form->getAttribute('action'))), ['form_params' => $typed + $fields])->getBody();
    }

    public function login(): void
    {
        $this->http->get('/wp-login.php');
        $this->http->post('/wp-login.php', ['form_params' => ['log' => 'admin', 'pwd' => 'adminpass', 'testcookie' => '1']]);
    }
}
