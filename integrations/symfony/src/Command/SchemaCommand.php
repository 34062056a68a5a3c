<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Command;

use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Schema;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand('faspay:schema', 'Creates the tables of the bills where they are missing, or shows the SQL for a migration')]
final class SchemaCommand extends Command
{
    public function __construct(private readonly Connection $connection, private readonly string $prefix)
    {
        parent::__construct();
    }

    protected function configure(): void
    {
        $this->addOption('dump-sql', null, InputOption::VALUE_NONE, 'Shows the statements for this database, and executes none');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $statements = Schema::create($this->connection->dialect(), $this->prefix);
        foreach ($statements as $statement) {
            $input->getOption('dump-sql') ? $output->writeln("$statement;", OutputInterface::OUTPUT_RAW) : $this->connection->execute($statement);
        }
        if (!$input->getOption('dump-sql')) {
            $output->writeln('The tables are there: ' . implode(', ', array_map(fn (string $table): string => $this->prefix . $table, array_keys(Schema::TABLES))));
        }

        return self::SUCCESS;
    }
}
