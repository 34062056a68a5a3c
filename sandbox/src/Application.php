<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Billing\Billing;
use Faspay\Sandbox\Billing\BillOperations;
use Faspay\Sandbox\Doctor\Doctor;
use Faspay\Sandbox\Doctor\Phrases;
use Faspay\Sandbox\Doctor\SendMeFindings;
use Faspay\Sandbox\Portal\CardPortal;
use Faspay\Sandbox\Portal\Conditions;
use Faspay\Sandbox\Portal\MemberPortal;
use Faspay\Sandbox\Portal\PaymentPortal;
use Faspay\Sandbox\Portal\PayoutPortal;
use Faspay\Sandbox\Portal\SettingsPages;
use Faspay\Sandbox\SendMe\Callback;
use Faspay\Sandbox\SendMe\Deposit;
use Faspay\Sandbox\SendMe\Operation;
use Faspay\Sandbox\SendMe\PayoutControl;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SendMe\Product;
use Faspay\Sandbox\SendMe\Tokens;
use Faspay\Sandbox\Shopper\Simulator;
use Faspay\Sandbox\Shopper\SimulatorControl;
use Faspay\Sandbox\Shopper\SimulatorPages;
use GuzzleHttp\Client;
use Symfony\Bridge\Twig\Extension\TranslationExtension;
use Symfony\Component\HttpFoundation\Exception\BadRequestException;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Exception\MethodNotAllowedException;
use Symfony\Component\Routing\Exception\ResourceNotFoundException;
use Symfony\Component\Routing\Matcher\UrlMatcher;
use Symfony\Component\Routing\RequestContext;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;
use Twig\Environment;
use Twig\Loader\FilesystemLoader;
use Twig\TwigFilter;

/** One request in, one answer out. */
final readonly class Application
{
    private Database $database;
    private Clock $clock;
    private CurrentMerchant $merchant;
    private Merchants $merchants;
    private MerchantControl $merchantControl;
    private Quirks $quirks;
    private Transactions $transactions;
    private Operations $operations;
    private Pages $pages;
    private CardOperations $cardOperations;
    private CardPages $cardPages;
    private RecurringOperations $recurringOperations;
    private Passage $passage;
    private PaymentPortal $paymentPortal;
    private CardPortal $cardPortal;
    private MemberPortal $memberPortal;
    private SettingsPages $settingsPages;
    private Snap $snap;
    private Xpress $xpress;
    private SendMe $sendMe;
    private PayoutPortal $payoutPortal;
    private PayoutControl $payoutControl;
    private Billing $billing;
    private Control $control;
    private Guard $guard;
    private TimelinePages $timelinePages;
    private ResendPages $resendPages;
    private Journal $journal;
    private Language $language;
    private SimulatorPages $simulatorPages;
    private SimulatorControl $simulatorControl;
    private ?string $url;

    public function __construct(Settings $settings, Client $http = new Client())
    {
        $this->guard = new Guard($settings);
        $this->url = $settings->url;
        $this->database = new Database($settings->databasePath);
        $this->merchant = new CurrentMerchant();
        $this->clock = new Clock($this->database, $this->merchant, $settings->now);
        $this->quirks = new Quirks($this->database, $this->merchant);
        $this->merchants = $merchants = new Merchants($settings, $this->database);
        $accessTokens = new Tokens($this->database, $this->clock, $this->quirks);
        $doctor = new Doctor($settings, $merchants, new SendMeFindings($merchants, $accessTokens));
        $this->journal = new Journal($this->database, $this->clock, $this->merchant, $doctor);
        $shops = new ShopClient($http);
        $notifier = new Notifier($this->database, $this->clock, $merchants, $this->quirks, $shops);
        $this->transactions = new Transactions($this->database, $this->clock, $this->merchant, $notifier);
        $this->operations = new Operations($this->clock, $merchants, $this->quirks, $this->transactions);
        $twig = new Environment(new FilesystemLoader(__DIR__ . '/../templates'), ['strict_variables' => true, 'cache' => $settings->templateCache ?? false, 'auto_reload' => true]);
        $twig->addGlobal('workers', $settings->workers);
        $twig->addGlobal('conditions', new Conditions($this->database, $this->clock, $this->merchant, $this->quirks));
        $twig->addGlobal('language', $this->language = new Language());
        $twig->addExtension(new TranslationExtension($this->language->translator));
        $twig->addFilter(new TwigFilter('explained', fn (string $explanation): string => Phrases::in($this->language->code(), $explanation)));
        $twig->addFilter(new TwigFilter('rupiah', Rupiah::text(...)));
        $this->pages = new Pages($twig, $this->clock, $merchants, $this->transactions, $this->quirks);
        $tokens = new CardTokens($this->database, $this->clock);
        $message = new CardMessage($this->clock, $merchants, $this->quirks);
        $members = new Members($this->database, $this->clock);
        $charges = new RecurringCharges($this->database, $this->clock, $this->merchant, $merchants, $members, $notifier);
        $this->recurringOperations = new RecurringOperations($merchants, $members, $this->quirks);
        $this->memberPortal = new MemberPortal($this->pages, $this->database, $this->clock, $this->merchant, $members, $charges);
        $this->paymentPortal = new PaymentPortal($this->pages, $this->database, $this->clock, $this->transactions, $notifier);
        $cards = new CardPayments($this->database, $this->clock, $merchants, $tokens, $message, $notifier, $members);
        $this->cardOperations = new CardOperations($merchants, $cards, $tokens, $message, $this->quirks);
        $this->cardPortal = new CardPortal($this->pages, $this->database, $this->clock, $cards);
        $this->cardPages = new CardPages($this->pages, $this->clock, $merchants, new CardCheckout($this->clock, $merchants, $cards, $tokens, $members), $cards, $tokens, $message);
        $this->billing = new Billing($this->database, $this->clock, $this->merchant, $merchants, $this->quirks, $notifier, $this->pages);
        $this->xpress = new Xpress($this->database, $this->clock, $this->merchant, $merchants, $this->quirks, $this->transactions, $this->pages, $this->cardPages, $cards);
        $callback = new Callback($this->clock, $merchants, $this->quirks, $notifier);
        $tellers = [Product::NAME => $callback, SnapDisbursement\Product::NAME => new SnapDisbursement\Notice($this->quirks, $notifier)];
        $payouts = new Payouts($this->database, $this->clock, $this->merchant, new Deposit($this->database, $this->clock), $tellers);
        $this->snap = new Snap($this->database, $this->clock, $this->merchant, $merchants, $this->quirks, $notifier, $this->pages, $shops, $payouts);
        $this->sendMe = new SendMe($this->database, $this->clock, $merchants, $this->quirks, $accessTokens, $payouts);
        $this->payoutPortal = new PayoutPortal($this->pages, $this->database, $this->clock, $merchants, $payouts, $payouts->deposit);
        $timeline = new Timeline($this->database);
        $stories = new Stories($this->database, $timeline, $merchants, $this->transactions, $cards, $members, $this->snap->payments, $payouts, $this->billing->bills);
        $this->timelinePages = new TimelinePages($this->pages, $timeline, $stories, $this->clock);
        $resender = new Resender($this->merchant, $merchants, $this->quirks, $notifier, $this->snap->caller, $this->snap->payments, $callback);
        $this->payoutControl = new PayoutControl($this->database, $merchants, $payouts, $resender);
        $this->resendPages = new ResendPages($this->database, $this->pages, $timeline, $resender);
        $simulator = new Simulator($this->merchant, $merchants, $this->pages->view, $this->transactions, $this->snap->payments, $this->snap->payer);
        $this->simulatorControl = new SimulatorControl($simulator);
        $this->simulatorPages = new SimulatorPages($this->pages, $merchants, $this->transactions, $this->snap->payments, $simulator);
        $this->passage = new Passage($this->transactions, $this->snap->payer, $charges, $payouts, $this->billing->bills);
        $this->settingsPages = new SettingsPages($this->pages, $this->database, $this->clock, $this->merchant, $merchants, $this->quirks, $this->passage);
        $this->merchantControl = new MerchantControl($this->database, $merchants);
        $this->control = new Control($this->database, $this->clock, $this->merchant, $merchants, $this->quirks, $this->transactions, $notifier, $cards, $members, $charges, $this->passage, $shops, $settings, $this->journal, $doctor, $resender);
    }

    public function handle(Request $request): Response
    {
        // What stands before the sandbox speaks TLS with everybody else.
        if ($this->url !== null && $request->headers->get('Host') === preg_replace('#^https?://#', '', $this->url)) {
            $request->server->set('HTTPS', str_starts_with($this->url, 'https:') ? 'on' : 'off');
        }
        $this->language->choose($request);
        try {
            $stopped = $this->guard->stop($request);
            $response = $stopped === null ? $this->dispatch($request) : Guard::protect($stopped, '');
        } catch (BadRequestException) {
            $response = Guard::protect(new JsonAnswer(['error' => 'a parameter or a field is a list where one text is meant'], 400), '');
        }

        return $this->language->keep($response);
    }

    private function dispatch(Request $request): Response
    {
        $matcher = new UrlMatcher($this->routes(), (new RequestContext())->fromRequest($request));
        try {
            ['_handler' => $handler] = $parameters = $matcher->match($request->getPathInfo());
        } catch (MethodNotAllowedException $e) {
            $allowed = implode(', ', $e->getAllowedMethods());

            return $this->lost($request, new JsonAnswer(['error' => "the method here is $allowed, not " . $request->getMethod()], 405, ['Allow' => $allowed]));
        } catch (ResourceNotFoundException) {
            return $this->lost($request, new JsonAnswer(['error' => 'neither Faspay nor the sandbox has the path ' . $request->getPathInfo()], 404));
        }
        unset($parameters['_handler'], $parameters['_route']);
        $id = $this->merchants->named($request, $parameters['trxId'] ?? $parameters['referenceNo'] ?? null);

        return $this->merchant->during($id, static fn (): Response => $handler($request, ...$parameters));
    }

    private function routes(): RouteCollection
    {
        $routes = new RouteCollection();
        $add = static function (string $method, string $path, callable $handler) use ($routes): void {
            $routes->add("$method $path", new Route($path, ['_handler' => $handler], methods: $method === 'ANY' ? [] : $method));
        };
        foreach (Operations::table() as $operation => ['path' => $path]) {
            $add('POST', $path, fn (Request $request): Response => $this->gateway($request, fn (): array => $this->operations->answer($operation, $request->getContent(), $request->getSchemeAndHttpHost())));
        }
        $add('POST', XmlRequests::PATH, fn (Request $request, string $operation, string $route): Response => $this->logged($request, XmlRequests::answer($operation)));
        $add('POST', '/pws/ovo_direct', fn (Request $request): Response => $this->gateway($request, fn (): array => $this->operations->pushOvo($request->request->all())));
        $add('POST', '/payment', $this->cardPayment(...));
        $add('POST', '/payment/api', fn (Request $request): Response => $this->answered($request, fn (): Response => new Response(
            $this->cardOperations->answer(CardForm::fields($request->request->all())),
            200,
            ['Content-Type' => 'text/plain; charset=utf-8'],
        )));
        $visited = fn (callable $handler): callable => fn (Request $request, string ...$parameters): Response => $this->logged($request, $handler($request, ...$parameters), 'browser');
        $add('POST', '/payment/card', $visited($this->cardPages->card(...)));
        $add('GET', '/payment/card', $visited($this->cardPages->open(...)));
        $add('POST', '/payment/challenge', $visited($this->cardPages->challenge(...)));
        $add('GET', '/cards', $this->cardPortal->overview(...));
        $add('POST', '/cards', $this->cardPortal->act(...));
        $add('POST', '/recurring', fn (Request $request): Response => $this->logged($request, $this->cardPages->recurring($request)));
        foreach (RecurringOperations::PATHS as $operation => $path) {
            $add('POST', $path, fn (Request $request): Response => $this->gateway($request, fn (): array => $this->recurringOperations->answer($operation, $request->getContent())));
        }
        $add('GET', '/members', $this->memberPortal->overview(...));
        $add('POST', '/members', $this->memberPortal->act(...));
        foreach (BillOperations::PATHS as $operation => $path) {
            foreach (in_array($operation, BillOperations::INQUIRIES, true) ? ['GET', 'POST'] : ['POST'] as $method) {
                $add($method, $path, fn (Request $request): Response => $this->billing->during($operation, $request, fn (callable $answer): Response => $this->answered($request, $answer)));
            }
        }
        foreach (['/v1.0/{operation<.*>}', '/account/v1.0/{operation<.*>}'] as $path) {
            $add('ANY', $path, fn (Request $request, string $operation): Response => $this->answered($request, fn (): Response => $this->snap->answer($request)));
        }
        foreach (Operation::cases() as $operation) {
            $answer = fn (Request $request, string $parameters = ''): Response => $this->answered(
                $request, fn (): Response => $this->sendMe->answer($operation, $request, $parameters), $operation !== Operation::Token,
            );
            foreach ($operation->routes() as $path) {
                array_map(static fn (string $method) => $add($method, $path, $answer), $operation->methods());
            }
        }
        $page = fn (callable $handler): callable => function (Request $request, string ...$parameters) use ($handler): Response {
            $this->passage->expire();

            return $handler($request, ...$parameters);
        };
        $add('GET', '/', $page($this->timelinePages->page(...)));
        $add('GET', '/events', $this->timelinePages->fragment(...));
        $add('GET', '/story/{trxId<.+>}', $page($this->timelinePages->story(...)));
        $delivery = '/{table<delivery|snap_call>}-{id<\d{1,18}>}';
        $add('GET', "/deliveries$delivery", $this->resendPages->page(...));
        $add('POST', "/deliveries$delivery", $this->resendPages->send(...));
        $add('GET', '/payments', $page($this->paymentPortal->overview(...)));
        $add('POST', '/payments', $page($this->paymentPortal->act(...)));
        $add('GET', '/settings', $this->settingsPages->overview(...));
        $add('POST', '/settings', $this->settingsPages->act(...));
        foreach (['0830000010100000', '2830000010100000'] as $route) {
            $add('GET', "/pws/100003/$route/{signature}", $visited($page($this->snap->pages->redirect(...))));
        }
        $add('POST', '/pws/100003/decide', $visited($page($this->pages->decide(...))));
        $add('GET', '/b/{short<\w+>}', $visited($page($this->billing->pages->show(...))));
        $add('POST', '/b/{short<\w+>}', $visited($page($this->billing->pages->pay(...))));
        $add('GET', '/bills', $page($this->billing->portal->overview(...)));
        $add('POST', '/bills', $page($this->billing->portal->act(...)));
        $add('POST', Xpress\Operation::PATH, fn (Request $request): Response => $this->gateway($request, fn (): array => $this->xpress->operation->answer($request->getContent(), $request->getSchemeAndHttpHost())));
        $add('POST', '/v4/payment/checkout', $visited($page($this->xpress->page->checkout(...))));
        $add('POST', '/v4/payment/order', $visited($page($this->xpress->page->order(...))));
        $add('GET', '/v4/payment/{key<[0-9a-f]{32}>}', $visited($page($this->xpress->page->open(...))));
        $add('GET', '/xpress', $page($this->xpress->portal->overview(...)));
        $add('GET', '/snap', $page($this->snap->portal->overview(...)));
        $add('POST', '/snap', $page($this->snap->portal->act(...)));
        $add('POST', '/snap/decide', $visited($page($this->snap->pages->decide(...))));
        $add('POST', '/snap/inquiry', $page($this->snap->pages->inquire(...)));
        $add('POST', '/snap/pay', $page($this->snap->pages->pay(...)));
        $add('GET', '/payouts', $page($this->payoutPortal->overview(...)));
        $add('POST', '/payouts', $page($this->payoutPortal->act(...)));
        $add('GET', '/simulator', $page($this->simulatorPages->page(...)));
        $add('POST', '/simulator', $page($this->simulatorPages->pay(...)));
        $add('GET', '/__assets/qr/{prefix<(?:\d{5}-)?>}{trxId<\d+>}.{format<png|svg>}', $visited($this->simulatorPages->image(...)));
        $add('POST', '/permatanet/payment', $visited($page($this->pages->permataNet(...))));
        $add('POST', '/pws/bridd/inputNumberPage', $visited($page($this->pages->bindBri(...))));
        $add('GET', '/ovo/activation', $visited($page($this->pages->ovoActivation(...))));
        $control = fn (callable $handler): callable => function (Request $request, string ...$parameters) use ($handler): Response {
            try {
                $id = $request->query->all()['merchant_id'] ?? null;
                $payment = $parameters['trxId'] ?? $parameters['referenceNo'] ?? $parameters['memberId'] ?? '';
                $response = match (true) {
                    $id === null => $handler($request, ...$parameters),
                    !is_string($id) || !$this->merchants->exists($id) => new JsonAnswer(['error' => 'no such merchant'], 404),
                    $this->merchants->isForeign($payment, $id) => new JsonAnswer(['error' => "this is of another merchant than $id"], 404),
                    default => $handler($request, ...$parameters),
                };
            } catch (Invalid $e) {
                $response = new JsonAnswer(['error' => $e->getMessage(), 'field' => $e->field], 400);
            }

            return Guard::protect($response, '');
        };
        $add('GET', '/_sandbox/health', $control($this->control->health(...)));
        $add('GET', '/_sandbox/transactions', $control($this->control->transactions(...)));
        $add('POST', '/_sandbox/transactions/{trxId}/status', $control($this->control->status(...)));
        $add('POST', '/_sandbox/transactions/{trxId}/notify', $control($this->control->notify(...)));
        $add('GET', '/_sandbox/card-transactions', $control($this->control->cardTransactions(...)));
        $add('POST', '/_sandbox/card-transactions/{trxId}/status', $control($this->control->cardStatus(...)));
        $add('POST', '/_sandbox/card-transactions/{trxId}/notify', $control($this->control->cardNotify(...)));
        $add('GET', '/_sandbox/xpress-orders', $control($this->xpress->control->orders(...)));
        $add('GET', '/_sandbox/members', $control($this->control->members(...)));
        $add('POST', '/_sandbox/members/{memberId<.+>}/charge', $control($this->control->charge(...)));
        $add('POST', '/_sandbox/members/{memberId<.+>}/expire', $control($this->control->expireCard(...)));
        $add('POST', '/_sandbox/members/{memberId<.+>}', $control($this->control->member(...)));
        $add('GET', '/_sandbox/requests', $control($this->control->requests(...)));
        $add('DELETE', '/_sandbox/requests', $control($this->control->forgetRequests(...)));
        $add('POST', '/_sandbox/explain', $control($this->control->explain(...)));
        $add('GET', '/_sandbox/deliveries', $control($this->control->deliveries(...)));
        $add('POST', '/_sandbox/deliveries/{id<\d{1,18}>}/resend', $control(fn (Request $request, string $id): Response => $this->resendPages->resend($request, 'delivery', $id)));
        $add('POST', '/_sandbox/snap-calls/{id<\d{1,18}>}/resend', $control(fn (Request $request, string $id): Response => $this->resendPages->resend($request, 'snap_call', $id)));
        $add('GET', '/_sandbox/events', $control($this->timelinePages->events(...)));
        $add('GET', '/_sandbox/story/{trxId<.+>}', $control($this->timelinePages->storyData(...)));
        $add('GET', '/_sandbox/quirks', $control($this->control->quirks(...)));
        $add('PUT', '/_sandbox/quirks', $control($this->control->quirks(...)));
        $add('GET', '/_sandbox/merchants', $control($this->merchantControl->all(...)));
        $add('POST', '/_sandbox/merchants', $control($this->merchantControl->add(...)));
        $add('GET', '/_sandbox/merchants/{id}', $control($this->merchantControl->one(...)));
        $add('PUT', '/_sandbox/merchants/{id}', $control($this->merchantControl->change(...)));
        $add('DELETE', '/_sandbox/merchants/{id}', $control($this->merchantControl->remove(...)));
        $add('POST', '/_sandbox/time', $control($this->control->time(...)));
        $add('GET', '/_sandbox/snap-transactions', $control($this->snap->control->transactions(...)));
        $add('POST', '/_sandbox/snap-transactions/{referenceNo}/status', $control($this->snap->control->status(...)));
        $add('POST', '/_sandbox/snap-transactions/{referenceNo}/notify', $control($this->snap->control->notify(...)));
        $add('GET', '/_sandbox/payouts', $control($this->payoutControl->payouts(...)));
        $add('POST', '/_sandbox/payouts/{trxId}/status', $control($this->payoutControl->status(...)));
        $add('POST', '/_sandbox/payouts/{trxId}/notify', $control($this->payoutControl->notify(...)));
        $add('GET', '/_sandbox/balance', $control($this->payoutControl->balance(...)));
        $add('POST', '/_sandbox/balance', $control($this->payoutControl->balance(...)));
        $add('GET', '/_sandbox/beneficiaries', $control($this->payoutControl->beneficiaries(...)));
        $add('POST', '/_sandbox/snap-static-va', $control($this->snap->control->staticVa(...)));
        $add('GET', '/_sandbox/snap-calls', $control($this->snap->control->calls(...)));
        $add('POST', '/_sandbox/snap-signature', $control($this->snap->control->signature(...)));
        $add('GET', '/_sandbox/bills', $control($this->billing->control->bills(...)));
        $add('POST', '/_sandbox/bills/{trxId}/pay', $control($this->billing->control->pay(...)));
        $add('POST', '/_sandbox/bills/{trxId}/status', $control($this->billing->control->status(...)));
        $add('POST', '/_sandbox/bills/{trxId}/notify', $control($this->billing->control->notify(...)));
        $add('POST', '/_sandbox/reset', $control($this->control->reset(...)));
        $add('POST', '/_sandbox/pay', $control($this->simulatorControl->pay(...)));
        $add('POST', '/_sandbox/static-va', $control($this->control->staticVa(...)));

        return $routes;
    }

    /** Answers a debit request. */
    private function gateway(Request $request, callable $answer): Response
    {
        return $this->answered($request, function () use ($answer): Response {
            $this->transactions->expire();
            try {
                $message = $this->quirks->due('errors_list') ? ['errors' => ['the service is not available']] : $answer();
            } catch (Refusal $refusal) {
                $message = ['response_error' => ['response_code' => $refusal->responseCode, 'response_desc' => $refusal->getMessage()]];
            }

            return new Response(json_encode($message), 200, ['Content-Type' => 'application/json']);
        });
    }

    /** A card payment is the browser's business; only the answer of RESPONSE_TYPE 3 is one that may go wrong on its way to a server. */
    private function cardPayment(Request $request): Response
    {
        $answer = fn (): Response => $this->cardPages->payment($request);

        return CardForm::responseType(CardForm::fields($request->request->all())) === '3'
            ? $this->answered($request, $answer)
            : $this->logged($request, $answer());
    }

    /**
     * Answers a merchant's request like the gateway does: HTTP 200 whatever happened, unless a quirk says otherwise.
     *
     * @param bool $mayFail whether this is one of the requests that the quirks about failures count
     */
    private function answered(Request $request, callable $answer, bool $mayFail = true): Response
    {
        if ($mayFail && $this->quirks->due('html_error')) {
            return $this->logged($request, new Response('<html><head><title>500</title></head><body><h1>Internal Server Error</h1></body></html>', 500));
        }
        $response = $this->logged($request, $answer());
        usleep($this->quirks->get('delay_ms') * 1000);
        if ($mayFail && $this->quirks->due('drop_answer')) {
            return new Response('', 502);
        }
        if ($mayFail && $this->quirks->due('cut_answer')) {
            $whole = $response->getContent();
            $response->headers->set('Content-Length', (string) strlen($whole));
            $response->setContent(substr($whole, 0, intdiv(strlen($whole), 2)));
        }

        return $response;
    }

    private function logged(Request $request, Response $response, string $kind = 'merchant'): Response
    {
        $this->journal->record($request, $response, $kind, (float) $request->server->get('REQUEST_TIME_FLOAT'));

        return $response;
    }

    /** A path or method that the gateway does not have. Whoever looks for what went wrong finds it in the log. */
    private function lost(Request $request, Response $response): Response
    {
        Guard::protect($response, '');

        return str_starts_with(Guard::path($request), '/_sandbox/') || $request->getPathInfo() === '/favicon.ico' ? $response : $this->merchant->during(
            $this->merchants->named($request), fn (): Response => $this->logged($request, $response, 'unknown'),
        );
    }
}
