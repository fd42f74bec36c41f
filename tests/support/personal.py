"""Where a store has a person's words: every column of every table is looked at, however it is called and typed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, inspect, text

from generated.events.profiling import CustomerErased, CustomerState
from impl.kernel.words import fold
from infra.runtime.events import letters
from infra.runtime.events.wire import IncomingRecord, frame
from infra.runtime.ids import new_id
from infra.runtime.store.base import utc_now
from tests.support.service import Serving

_INDEXES = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"


async def places_of(serving: Serving, *words: str) -> list[str]:
    """The columns of a service's store that have one of the words, as `table.column`."""
    return await serving.store.query(lambda tx: sorted(set(columns_with(tx.connection, words))))


def columns_with(connection: Connection, words: Sequence[str]) -> Iterator[str]:
    """The columns of a database that have one of the words. A search index is asked for them: nobody can read it from end to end."""
    wanted = [fold(word) for word in words]
    indexes = [row[0] for row in connection.execute(text(_INDEXES))] if connection.dialect.name == "sqlite" else []
    for index in indexes:
        asked = text(f"SELECT 1 FROM {index} WHERE {index} MATCH :grams")
        if any(connection.execute(asked, {"grams": _grams(word)}).first() for word in wanted):
            yield f"{index}.words"
    for table in set(inspect(connection).get_table_names()) - set(indexes):
        for row in connection.execute(text(f'SELECT * FROM "{table}"')):
            for column, value in _cells(row._mapping):
                if any(word in value for word in wanted):
                    yield f"{table}.{column}"


def _grams(word: str) -> str:
    return " ".join(f'"{word[at : at + 3]}"' for at in range(len(word) - 2) if " " not in word[at : at + 3])


def _cells(row: Mapping[Any, Any]) -> Iterator[tuple[str, str]]:
    for column, value in row.items():
        if isinstance(value, bytes | memoryview):
            yield str(column), fold(bytes(value).decode(errors="replace"))
        elif value is not None:
            yield str(column), fold(str(value))


def erased(customer_id: str, version: int = 9) -> CustomerErased:
    """The event of an erasure."""
    state = CustomerState(customer_id=customer_id, status="ERASED", tier="STANDARD", registered_at=utc_now(), version=version)
    return CustomerErased(customer_id=customer_id, customer=state)


async def set_aside(serving: Serving, *, key: str, payload: bytes, status: letters.Status = letters.Status.OPEN) -> str:
    """A record that could not be applied, with its payload. Returns the id of the dead letter."""
    record = IncomingRecord(
        topic="ordering.orders",
        partition=0,
        offset=1,
        key=key,
        type="ordering.order-created.v1",
        sequence=1,
        headers={},
        value=frame(1, payload),
    )
    reason = f"ValueError: {payload.decode()}"
    return (await serving.store.command(lambda tx: letters.put(tx, record, status, reason=reason, attempts=3))).id


def whose(person: str) -> dict[str, Any]:
    """Changes of an order's event: it is of a customer, and both addresses are full of an unmistakable word."""
    address = {
        "recipient": f"{person} Recipient",
        "company": f"{person} Company",
        "line1": f"1 {person} Street",
        "line2": f"{person} Floor",
        "postal_code": "75011",
        "city": f"{person}ville",
        "country": "FR",
        "phone": "+33 1 23 45 67 89",
    }
    return {
        "customer_id": new_id("cus"),
        "email": f"{person}@example.org".lower(),
        "delivery_address": address,
        "billing_address": address,
    }
