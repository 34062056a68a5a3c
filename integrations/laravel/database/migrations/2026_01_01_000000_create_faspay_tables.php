<?php

declare(strict_types=1);

use Faspay\Laravel\Bridge\DatabaseConnection;
use Faspay\Shop\Sql\Schema;
use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

/** The tables of bills: one order, several bills. Their columns are data of faspay/shop. */
return new class extends Migration {
    public function getConnection(): ?string
    {
        return config('faspay.connection');
    }

    public function up(): void
    {
        $connection = DB::connection($this->getConnection());
        foreach (Schema::create((new DatabaseConnection($connection))->dialect(), $this->prefix()) as $statement) {
            $connection->statement($statement);
        }
    }

    public function down(): void
    {
        foreach (Schema::drop($this->prefix()) as $statement) {
            DB::connection($this->getConnection())->statement($statement);
        }
    }

    private function prefix(): string
    {
        return DB::connection($this->getConnection())->getTablePrefix() . config('faspay.table_prefix');
    }
};
