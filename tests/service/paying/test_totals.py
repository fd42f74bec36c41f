"""The ledger adds up: after all other tests."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from generated.paying.client import PayingClient
from impl.paying.tables import intents, ledger
from tests.service.paying.support import paid
from tests.support.service import Serving


async def test_the_ledger_only_grows(paying: Serving, staff: PayingClient) -> None:
    await paid(paying, staff)
    for statement in (ledger.update().values(amount=0), ledger.delete()):
        with pytest.raises(DBAPIError, match="append-only"):
            await paying.store.command(lambda tx, change=statement: tx.execute(change))  # type: ignore[misc]


async def test_the_store_itself_refuses_what_must_never_be(paying: Serving, staff: PayingClient) -> None:
    _, intent = await paid(paying, staff)
    mine = intents.update().where(intents.c.payment_intent_id == intent.payment_intent_id)
    for wrong in ({"refunded": 4471}, {"captured": 1}, {"refunded": -1}):
        with pytest.raises(DBAPIError):
            await paying.store.command(lambda tx, values=wrong: tx.execute(mine.values(values)))  # type: ignore[misc]


async def test_the_sums_of_the_ledger_are_those_of_the_intents(paying: Serving, staff: PayingClient) -> None:
    await paid(paying, staff)
    sums = select(ledger.c.kind, func.sum(ledger.c.amount).label("amount")).group_by(ledger.c.kind)
    totals = select(func.sum(intents.c.captured).label("captured"), func.sum(intents.c.refunded).label("refunded"))
    by_kind = {row.kind: row.amount for row in await paying.store.query(lambda tx: tx.all(sums))}
    [whole] = await paying.store.query(lambda tx: tx.all(totals))
    assert by_kind["CAPTURE"] == by_kind["AUTHORISE"] == whole.captured
    assert by_kind.get("REFUND", 0) == whole.refunded
