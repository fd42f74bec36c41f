"""Which of its declared statuses each operation answered with, in a run of the fuzzer: printed, and kept in out/fuzz/reached.csv."""

import atexit
import csv
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.contracts.documents import operations

FILE = "FUZZ_REACHED"
"""The environment variable that tells the fuzzer's hooks where to write what they counted."""


@dataclass(frozen=True)
class Row:
    """One declared status of an operation, and how many answers had it."""

    service: str
    operation: str
    status: str
    answers: int


class Counted:
    """Counts answers by operation and status in the fuzzer's process; writes them when it ends."""

    def __init__(self, file: Path) -> None:
        self._file, self._answers = file, Counter[str]()
        atexit.register(self.write)

    def add(self, operation: str, status: int) -> None:
        self._answers[f"{operation} {status}"] += 1

    def write(self) -> None:
        self._file.write_text(json.dumps(self._answers))


def counted() -> Counted | None:
    """Returns the counter of this process, if somebody asked for one."""
    return Counted(Path(os.environ[FILE])) if FILE in os.environ else None


def rows(service: str, document: Mapping[str, Any], answers: Mapping[str, int]) -> Iterator[Row]:
    """Returns a row for every status that a contract declares, in the order of the contract."""
    for operation in operations(dict(document)):
        name = operation["operationId"]
        yield from (Row(service, name, status, answers.get(f"{name} {status}", 0)) for status in sorted(operation["responses"]))


def keep(table: Iterable[Row], file: Path) -> None:
    """Writes the table as CSV."""
    with file.open("w", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(Row.__annotations__)
        writer.writerows((row.service, row.operation, row.status, row.answers) for row in table)


def summary(table: list[Row]) -> Iterator[str]:
    """Returns a line for each service: how much was reached, then what never was, the successes first."""
    for service in dict.fromkeys(row.service for row in table):
        own = [row for row in table if row.service == service]
        missed = [row for row in own if not row.answers]
        yield f"{service:14} {len(own) - len(missed)} of {len(own)} declared statuses answered"
        successes = [f"{row.operation} {row.status}" for row in missed if row.status < "400"]
        if successes:
            yield f"{'':14} no success: {', '.join(successes)}"
        others = Counter(row.status for row in missed if row.status >= "400")
        if others:
            yield f"{'':14} never: {', '.join(f'{status} of {number} operations' for status, number in sorted(others.items()))}"
