"""What the tests of PAYING share."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import select

from generated.events.ordering import OrderCancelled, OrderCreated, OrderExpired, OrderReturned
from generated.paying import models, operations
from generated.paying.client import PayingClient
from impl.paying.tables import ledger
from infra.runtime.ids import new_id
from tests.support.service import Serving

ROOT = Path(__file__).parents[3]
EXAMPLE: dict[str, Any] = msgspec.json.decode((ROOT / "contracts/ordering/events/order-created.v1.json").read_bytes())[
    "examples"
][0]
STAFF = ("payments:read", "payments:refund", "payments:simulate")
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def order(**changes: Any) -> OrderCreated:
    return msgspec.convert({**EXAMPLE, "order_id": new_id("ord"), "customer_id": new_id("cus"), **changes}, OrderCreated)


def cancelled(placed: OrderCreated) -> OrderCancelled:
    return OrderCancelled(
        order_id=placed.order_id,
        order_number=placed.order_number,
        cart_id=placed.cart_id,
        reason="CUSTOMER",
        previous_status="CONFIRMED",
        ended_by="CUSTOMER",
        cancelled_at=NOW,
    )


def expired(placed: OrderCreated) -> OrderExpired:
    return OrderExpired(
        order_id=placed.order_id,
        order_number=placed.order_number,
        cart_id=placed.cart_id,
        reason="TIME",
        previous_status="PENDING",
        ended_by="SYSTEM",
        expired_at=NOW,
    )


def returned(placed: OrderCreated) -> OrderReturned:
    return OrderReturned(order_id=placed.order_id, order_number=placed.order_number, returned_at=NOW)


async def simulate(client: PayingClient, mode: models.SimulationMode, delay_ms: int = 0) -> None:
    known = (await client.get_simulation(operations.GetSimulationRequest())).body
    change = models.SimulationChange(mode=mode, delay_ms=delay_ms, version=known.version)
    await client.set_simulation(operations.SetSimulationRequest(body=change))


async def intent_of(client: PayingClient, order_id: str, *statuses: str) -> models.PaymentIntent:
    """The intent of an order, as soon as it has one of the statuses."""
    async with asyncio.timeout(5):
        while True:
            page = await client.list_payment_intents(operations.ListPaymentIntentsRequest(order_id=order_id))
            if page.body.items and page.body.items[0].status in statuses:
                return page.body.items[0]
            await asyncio.sleep(0.01)


async def paid(paying: Serving, client: PayingClient, **changes: Any) -> tuple[OrderCreated, models.PaymentIntent]:
    placed = order(**changes)
    await paying.react(placed)
    return placed, await intent_of(client, placed.order_id, "SUCCEEDED")


async def refund(client: PayingClient, intent: models.PaymentIntent, cents: int, key: str | None = None) -> models.Refund:
    draft = models.RefundDraft(
        payment_intent_id=intent.payment_intent_id,
        amount=models.Money(amount=cents, currency="EUR"),
        reason="DAMAGED",
        note="One mug has a chip",
    )
    request = operations.CreateRefundRequest(body=draft, idempotency_key=key or new_id("key"))
    return (await client.create_refund(request)).body


async def of_order(paying: Serving, kind: type[Any], order_id: str) -> list[Any]:
    return [event for event in await paying.emitted_of(kind) if event.order_id == order_id]


async def entries(paying: Serving, order_id: str) -> list[tuple[str, int]]:
    query = select(ledger.c.kind, ledger.c.amount).where(ledger.c.order_id == order_id).order_by(ledger.c.kind)
    return [(row.kind, row.amount) for row in await paying.store.query(lambda tx: tx.all(query))]
