"""What PROFILING itself holds on a customer, for the export. Secrets are none of it: who has the file could sign in with them."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Column, Table, select

from generated.common.models import PersonalRecord
from impl.common.personal_data import record
from impl.profiling.tables import (
    addresses,
    customers,
    devices,
    messages,
    one_time_links,
    purchases,
    second_factors,
    sessions,
    wishes,
)
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_PAGE: Final = 50
_SECRET: Final = {"secret", "last_step", "generation"}
_SECTIONS: Final[Sequence[tuple[str, Table, Column[Any]]]] = (
    ("ACCOUNT", customers, customers.c.customer_id),
    ("ADDRESSES", addresses, addresses.c.customer_id),
    ("SESSIONS", sessions, sessions.c.user_id),
    ("DEVICES", devices, devices.c.user_id),
    ("LINKS", one_time_links, one_time_links.c.user_id),
    ("SECOND_FACTOR", second_factors, second_factors.c.user_id),
    ("WISHES", wishes, wishes.c.customer_id),
    ("PURCHASES", purchases, purchases.c.customer_id),
)


def list_records(tx: Transaction, customer_id: str) -> Sequence[PersonalRecord]:
    """Returns all but the messages."""
    return [
        record(section, row)
        for section, table, whose in _SECTIONS
        for row in tx.all(
            select(*(column for column in table.c if column.name not in _SECRET))
            .where(whose == customer_id)
            .order_by(*table.primary_key.columns)
        )
    ]


def list_messages(tx: Transaction, customer_id: str, cursor: str | None) -> tuple[Sequence[PersonalRecord], str | None]:
    """Returns one page of the messages to the customer, oldest first, and the cursor of the next."""
    theirs = select(messages).where(messages.c.user_id == customer_id)
    rows, following = page(tx, theirs, by=(messages.c.created_at, messages.c.message_id), limit=_PAGE, cursor=cursor)
    return [record("MESSAGES", row) for row in rows], following
