<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** What a tester does with merchants: each test may have one of its own. */
final readonly class MerchantControl
{
    public function __construct(private Database $database, private Merchants $merchants)
    {
    }

    public function all(Request $request): JsonAnswer
    {
        Input::of($request);

        return new JsonAnswer(['merchants' => array_map($this->merchants->described(...), $this->merchants->ids())]);
    }

    public function one(Request $request, string $id): JsonAnswer
    {
        Input::of($request);

        return $this->described($id);
    }

    public function add(Request $request): JsonAnswer
    {
        $input = Input::of($request, ...Merchants::fields());
        $id = $this->merchants->add($input);

        return $id === null ? new JsonAnswer(['error' => 'there is such a merchant'], 409) : new JsonAnswer($this->merchants->described($id) + $this->merchants->publishedPasswords($id), 201);
    }

    public function change(Request $request, string $id): JsonAnswer
    {
        if ($this->merchants->exists($id)) {
            $this->merchants->change($id, Input::of($request, ...$this->merchants->changeable($id)));
        }

        return $this->described($id);
    }

    /** Removes a merchant and everything that belongs to it. */
    public function remove(Request $request, string $id): JsonAnswer
    {
        Input::of($request);
        if (!$this->merchants->exists($id)) {
            return $this->described($id);
        }
        if (!$this->merchants->remove($id)) {
            return new JsonAnswer(['error' => 'this merchant is one of the start: reset it instead'], 409);
        }
        $this->database->reset($id);

        return new JsonAnswer(['removed' => $id]);
    }

    private function described(string $id): JsonAnswer
    {
        $merchant = $this->merchants->described($id);

        return $merchant === null ? new JsonAnswer(['error' => 'no such merchant'], 404) : new JsonAnswer($merchant);
    }
}
