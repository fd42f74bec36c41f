"""The list of who was erased, which outlives the backups: it is kept apart from them, and followed again after a restore."""

import sys
from datetime import datetime

from impl.profiling.job_types import EraseAgain
from impl.profiling.repositories import erasure
from infra.runtime.service import CommandRefused
from infra.runtime.store.transaction import Transaction


def list_erasures(tx: Transaction) -> str:
    """Returns a line with id and instant for each erased customer."""
    return "\n".join(f"{row.customer_id} {row.erased_at.isoformat()}" for row in erasure.list_recorded(tx))


def take_erasures(tx: Transaction) -> str:
    """Takes in the lines of such a list from standard input, and has everybody erased who is there again."""
    lines = [line.split() for line in sys.stdin if line.strip()]
    for line in lines:
        try:
            customer_id, erased_at = line
            erasure.record(tx, customer_id, datetime.fromisoformat(erased_at))
        except ValueError:
            raise CommandRefused(f"{' '.join(line)!r} is no line of a list of erasures: id and instant.") from None
    return f"{len(lines)} erasures are known, {repeat_erasures(tx)} customers are erased again."


def repeat_erasures(tx: Transaction) -> int:
    """Has everybody erased who was, and is there again. Returns how many."""
    again = erasure.list_brought_back(tx)
    for customer_id in again:
        tx.schedule(EraseAgain(customer_id=customer_id))
    return len(again)
