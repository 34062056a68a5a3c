<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Quirks;
use Symfony\Component\HttpFoundation\Request;

/** Who sent a request, and whether it is signed as it must be. */
final readonly class Authentication
{
    public function __construct(private Clock $clock, private Merchants $merchants, private Quirks $quirks, private Tokens $tokens)
    {
    }

    /**
     * The partner that asks for a token, and the path for which it wants it.
     *
     * @return array{array<string, mixed>, string} the merchant, and the path
     * @throws Refusal
     */
    public function forToken(Request $request): array
    {
        [$merchant, $credentials, $signed] = $this->signed($request, Operation::Token);
        $path = Operation::signed($signed->path)?->path();
        if ($path === null || $signed->token !== $credentials->token()) {
            throw Refusal::of(Refusal::UNAUTHORIZED);
        }

        return [$merchant, $path];
    }

    /**
     * @return array<string, mixed> the merchant that may do this
     * @throws Refusal
     */
    public function forOperation(Request $request, Operation $operation): array
    {
        [$merchant, $credentials, $signed] = $this->signed($request, $operation);
        $accessToken = explode(':', (string) base64_decode($signed->token), 3)[2] ?? '';
        $isOf = in_array($signed->path, [$request->getPathInfo(), rawurldecode($request->getPathInfo())], true) || Operation::signed($signed->path) === $operation && $operation->isBare($signed->path);
        if (!$isOf || $signed->token !== $credentials->token($accessToken) || $this->tokens->problem($merchant['id'], $accessToken, $operation->path()) !== null) {
            throw Refusal::of(Refusal::UNAUTHORIZED);
        }

        return $merchant;
    }

    /**
     * What both have in common.
     *
     * @return array{array<string, mixed>, Credentials, SignedText}
     * @throws Refusal
     */
    private function signed(Request $request, Operation $operation): array
    {
        $header = static fn (string $name): string => trim((string) $request->headers->get($name));
        $id = $this->merchants->partner($header('faspay-key')) ?? throw Refusal::of(Refusal::UNAUTHORIZED);
        $merchant = $this->merchants->find($id);
        $credentials = Credentials::of($merchant);
        $cipher = Cipher::of($credentials);
        $signed = SignedText::parse($cipher->decrypt($header('faspay-signature')) ?? '');
        $sentAt = Clock::parse($header('faspay-timestamp'));
        $skew = $this->quirks->get('sendme_clock_skew');
        $isRight = $cipher->decrypt($header('faspay-authorization')) === "$credentials->appKey:$credentials->appSecret"
            && $signed !== null && $signed->method === $operation->method() && $signed->timestamp === $header('faspay-timestamp') && $signed->body === ''
            && $sentAt !== null;
        $isRight || throw Refusal::of(Refusal::UNAUTHORIZED);
        $skew === 0 || abs($sentAt - $this->clock->now()) <= $skew || throw Refusal::of(Refusal::UNAUTHORIZED, 'faspay-timestamp is too old or too new');

        return [$merchant, $credentials, $signed];
    }
}
