"""The parts of the core in which more mutants must be killed, by what they do."""

import re

from mutations import Mutation

# Name => files and functions.
PARTS = {
    'signing': ('core/(schemes|crypto)/', ''),
    'checking': ('core/(value/|engine/(check|violation|field|required)\\.c)', 'check'),
    'extraction': ('core/(message/|engine/(extract|members|callback|extra)\\.c)', ''),
    'outcome judging': ('core/(engine/(answer|envelope)\\.c|transport/(outcome|retry)\\.c|products/.*/(codes|answer|status)\\.c)', 'outcome'),
}
NAMES = list(PARTS)


def of(mutation: Mutation) -> list[str]:
    return [name for name, (files, functions) in PARTS.items()
            if re.match(files, mutation.file) or functions and functions in mutation.function]
