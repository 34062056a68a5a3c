<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Quirks;
use Symfony\Component\HttpFoundation\Request;

/** Answers the partners. */
final readonly class Operations
{
    public function __construct(
        private Quirks $quirks,
        private Authentication $authentication,
        private Tokens $tokens,
        private Registrations $registrations,
        private Transfers $transfers,
        private Inquiries $inquiries,
    ) {
    }

    /**
     * @param string $parameters what follows the operation in the path
     * @return array<string, mixed>
     */
    public function answer(Operation $operation, Request $request, string $parameters): array
    {
        try {
            $answer = $operation === Operation::Token ? $this->token($request) : $this->process($operation, $request, $parameters);
            $answer += ['status' => '2', 'message' => 'Success'];
            $answer += ['response_code' => '00', 'response_desc' => 'success'];
        } catch (Refusal $refusal) {
            $code = $refusal->responseCode === '99' ? $this->quirks->get('sendme_refusal_code') : $refusal->responseCode;
            $answer = ['status' => $refusal->status, 'message' => $refusal->getMessage(), 'response_code' => $code, 'response_desc' => $refusal->description];
        }

        return $this->quirks->get('numeric_codes') ? array_replace($answer, ['status' => (int) $answer['status']]) : $answer;
    }

    /** @throws Refusal */
    private function token(Request $request): array
    {
        !$this->quirks->due('sendme_token_refusals') || throw Refusal::of(Refusal::UNAUTHORIZED);
        [$merchant, $path] = $this->authentication->forToken($request);

        return ['access_token' => $this->tokens->issue($merchant['id'], $path), 'expired_in' => (string) Tokens::SECONDS];
    }

    /** @throws Refusal */
    private function process(Operation $operation, Request $request, string $parameters): array
    {
        $merchant = $this->authentication->forOperation($request, $operation);
        if ($this->quirks->due('sendme_unauthorized')) {
            $this->tokens->forget($merchant['id']);
            throw Refusal::of(Refusal::UNAUTHORIZED);
        }
        $refusal = $this->quirks->take('sendme_refuse_with');
        $refusal === '' || throw Refusal::of($refusal);
        $answer = match ($operation) {
            Operation::Register => $this->registrations->register($merchant, self::message($request)),
            Operation::Confirm => $this->registrations->confirm($merchant, self::message($request)),
            Operation::Transfer => $this->transfers->transfer($merchant, self::message($request)),
            default => $this->inquire($operation, $merchant, $parameters),
        };
        $afterwards = $this->quirks->take('sendme_answer_with');

        return $afterwards === '' ? $answer : throw Refusal::of($afterwards);
    }

    /** @throws Refusal */
    private function inquire(Operation $operation, array $merchant, string $parameters): array
    {
        // Only the number of a payout may have slashes in it.
        $parts = explode('/', $parameters, $operation === Operation::Status ? 2 : PHP_INT_MAX);
        $parts[0] === Credentials::of($merchant)->virtualAccount || throw Refusal::of(Refusal::ACCOUNT);
        $count = match ($operation) {
            Operation::Balance => 1,
            Operation::Statement => 3,
            default => 2,
        };
        count($parts) === $count || throw Refusal::of(Refusal::BODY, "$count values must follow in the path");

        return match ($operation) {
            Operation::Name => $this->inquiries->name($merchant, ...$parts),
            Operation::Balance => $this->inquiries->balance($merchant, ...$parts),
            Operation::Statement => $this->inquiries->statement($merchant, ...$parts),
            default => $this->inquiries->status($merchant, ...$parts),
        };
    }

    /** @throws Refusal */
    private static function message(Request $request): array
    {
        $body = ltrim($request->getContent());
        $message = json_decode($body, true, 8, JSON_BIGINT_AS_STRING);

        return is_array($message) && str_starts_with($body, '{') ? $message : throw Refusal::of(Refusal::BODY, 'The body must be a JSON object');
    }
}
