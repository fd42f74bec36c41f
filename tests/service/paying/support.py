"""What the tests of PAYING share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from generated.events.ordering import OrderCreated
from generated.paying import models, operations
from generated.paying.client import PayingClient
from impl.paying.tables import ledger
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.support.order_events import new_order
from tests.support.service import Serving

STAFF = ("payments:read", "payments:refund", "payments:simulate")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def order(**changes: Any) -> OrderCreated:
    return new_order(**{"customer_id": new_id("cus"), **changes})


async def simulate(client: PayingClient, mode: models.SimulationMode, delay_ms: int = 0) -> None:
    known = (await client.get_simulation(operations.GetSimulationRequest())).body
    change = models.SimulationChange(mode=mode, delay_ms=delay_ms, version=known.version)
    await client.set_simulation(operations.SetSimulationRequest(body=change))


async def intent_of(client: PayingClient, order_id: str, *statuses: str) -> models.PaymentIntent:
    """The intent of an order, as soon as it has one of the statuses."""

    async def listed() -> list[models.PaymentIntent]:
        return (await client.list_payment_intents(operations.ListPaymentIntentsRequest(order_id=order_id))).body.items

    [first, *_] = await until(listed, lambda items: items and items[0].status in statuses, f"The intent of {order_id}")
    return first


async def paid(paying: Serving, client: PayingClient, **changes: Any) -> tuple[OrderCreated, models.PaymentIntent]:
    placed = order(**changes)
    await paying.react(placed)
    return placed, await intent_of(client, placed.order_id, "SUCCEEDED")


async def refund(
    client: PayingClient, intent: models.PaymentIntent, cents: int, key: str | None = None, note: str = "One mug has a chip"
) -> models.Refund:
    draft = models.RefundDraft(
        payment_intent_id=intent.payment_intent_id,
        amount=models.Money(amount=cents, currency="EUR"),
        reason="DAMAGED",
        note=note,
    )
    request = operations.CreateRefundRequest(body=draft, idempotency_key=key or new_id("key"))
    return (await client.create_refund(request)).body


async def of_order(paying: Serving, kind: type[Any], order_id: str) -> list[Any]:
    return [event for event in await paying.emitted_of(kind) if event.order_id == order_id]


async def entries(paying: Serving, order_id: str) -> list[tuple[str, int]]:
    query = select(ledger.c.kind, ledger.c.amount).where(ledger.c.order_id == order_id).order_by(ledger.c.kind)
    return [(row.kind, row.amount) for row in await paying.store.query(lambda tx: tx.all(query))]
