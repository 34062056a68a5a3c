<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;

/** What a tester does with merchants: each test may have one of its own. */
final readonly class MerchantControl
{
    public function __construct(private Database $database, private Merchants $merchants)
    {
    }

    public function all(Request $request): JsonResponse
    {
        Input::of($request);

        return new JsonResponse(['merchants' => array_map($this->merchants->described(...), $this->merchants->ids())]);
    }

    public function one(Request $request, string $id): JsonResponse
    {
        Input::of($request);

        return $this->described($id);
    }

    public function add(Request $request): JsonResponse
    {
        $input = Input::of($request, ...Merchants::fields());
        $id = $this->merchants->add($input);

        return $id === null ? new JsonResponse(['error' => 'there is such a merchant'], 409) : new JsonResponse($this->merchants->described($id) + $this->merchants->publishedPasswords($id), 201);
    }

    public function change(Request $request, string $id): JsonResponse
    {
        if ($this->merchants->exists($id)) {
            $this->merchants->change($id, Input::of($request, ...$this->merchants->changeable($id)));
        }

        return $this->described($id);
    }

    /** With everything that is of this merchant. */
    public function remove(Request $request, string $id): JsonResponse
    {
        Input::of($request);
        if (!$this->merchants->exists($id)) {
            return $this->described($id);
        }
        if (!$this->merchants->remove($id)) {
            return new JsonResponse(['error' => 'this merchant is one of the start: reset it instead'], 409);
        }
        $this->database->reset($id);

        return new JsonResponse(['removed' => $id]);
    }

    private function described(string $id): JsonResponse
    {
        $merchant = $this->merchants->described($id);

        return $merchant === null ? new JsonResponse(['error' => 'no such merchant'], 404) : new JsonResponse($merchant);
    }
}
