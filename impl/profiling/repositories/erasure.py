"""All that PROFILING holds on a customer beside the account: read for the export, deleted with the person."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, Row, Table, select

from impl.common import emails
from impl.common.personal_data import ids_of
from impl.profiling.tables import (
    addresses,
    customers,
    devices,
    erasures,
    messages,
    one_time_links,
    purchases,
    recovery_codes,
    second_factors,
    wishes,
)
from infra.runtime.store.transaction import Transaction

_OWNED: Final[Sequence[tuple[Table, Column[Any]]]] = (
    (addresses, addresses.c.customer_id),
    (wishes, wishes.c.customer_id),
    (purchases, purchases.c.customer_id),
    (devices, devices.c.user_id),
    (one_time_links, one_time_links.c.user_id),
    (second_factors, second_factors.c.user_id),
    (recovery_codes, recovery_codes.c.user_id),
    (messages, messages.c.user_id),
)
"""The tables whose rows are a person's, and the column that says whose. Credentials and sessions have repositories of their own."""
_NOT_ERASED = (
    select(erasures.c.customer_id)
    .join(customers, customers.c.customer_id == erasures.c.customer_id)
    .where(customers.c.status != "ERASED")
    .order_by(erasures.c.customer_id)
)


def delete_owned(tx: Transaction, customer_id: str, email: str) -> None:
    """Deletes everything that is the customer's, and the messages that went to the address."""
    for table, whose in _OWNED:
        tx.execute(table.delete().where(whose == customer_id))
    tx.execute(messages.delete().where(messages.c.recipient_key == emails.key_of(email)))


def delete_messages_of_orders(tx: Transaction, order_ids: Sequence[str]) -> None:
    """Deletes the messages about some orders."""
    tx.execute(messages.delete().where(messages.c.order_id.in_(order_ids)))


def ids_of_owned(tx: Transaction, customer_id: str) -> Sequence[str]:
    """Returns the ids by which answers that are kept may name what is the customer's."""
    theirs = (addresses.c.address_id, addresses.c.customer_id), (messages.c.message_id, messages.c.user_id)
    return [each for its_id, whose in theirs for each in ids_of(tx.all(select(its_id).where(whose == customer_id)))]


def record(tx: Transaction, customer_id: str, erased_at: datetime) -> None:
    """Remembers that somebody was erased: a backup from before brings the person back, and the record takes them out again."""
    tx.insert_if_absent(erasures, customer_id=customer_id, erased_at=erased_at)


def list_recorded(tx: Transaction) -> Sequence[Row[Any]]:
    """Returns all who were erased, with the instant, oldest first."""
    return tx.all(select(erasures).order_by(erasures.c.erased_at, erasures.c.customer_id))


def list_brought_back(tx: Transaction) -> Sequence[str]:
    """Returns the ids of customers who were erased and are there again."""
    return ids_of(tx.all(_NOT_ERASED))
