"""What the tests of STOCKING share."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from msgspec import UNSET
from sqlalchemy import Row, select

from generated.common.models import Language, SkuQuantity
from generated.events.cataloging import ProductCreated
from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated
from generated.stocking import models, operations
from generated.stocking.client import StockingClient
from impl.stocking.job_types import Jobs, TellSubscribers
from impl.stocking.security.subscription_tokens import SubscriptionTokens
from impl.stocking.tables import stock_subscriptions
from infra.runtime.ids import new_id
from tests.support.service import Serving

CONTRACTS = Path(__file__).parents[3] / "contracts"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def example(service: str, event: str) -> dict[str, Any]:
    loaded = msgspec.json.decode((CONTRACTS / service / "events" / f"{event}.v1.json").read_bytes())
    first: dict[str, Any] = loaded["examples"][0]
    return first


def new_sku() -> str:
    return f"SKU-{new_id('x')[-20:].upper()}"


def product(event: type[Any], *skus: str, product_id: str = "", name: str = "Mug", version: int = 1) -> Any:
    document = example("cataloging", "product-created")
    document["product_id"] = document["product"]["product_id"] = product_id or new_id("prd")
    variant = document["product"]["variants"][0]
    document["product"]["variants"] = [{**variant, "sku": sku, "full_name": f"{name} {sku}"} for sku in skus]
    document["product"]["version"] = version
    return msgspec.convert(document, event)


def order_created(order_id: str, lines: dict[str, int], *, reservation_id: str = "", attempt: int = 1) -> OrderCreated:
    document = example("ordering", "order-created")
    line = document["lines"][0]
    return msgspec.convert(
        {
            **document,
            "order_id": order_id,
            "reservation_id": reservation_id or new_id("rsv"),
            "reservation_attempt": attempt,
            "lines": [{**line, "sku": sku, "quantity": quantity} for sku, quantity in lines.items()],
        },
        OrderCreated,
    )


async def stocked(stocking: Serving, staff: StockingClient, quantity: int, *, reorder_point: int = 5) -> str:
    """A new variant with that many pieces."""
    sku = new_sku()
    await stocking.react(product(ProductCreated, sku))
    item = (await receive(staff, sku, quantity)).body if quantity else await level(staff, sku)
    if reorder_point != item.reorder_point:
        thresholds = models.StockThresholds(reorder_point=reorder_point, safety_stock=0, version=item.version)
        await staff.set_stock_thresholds(operations.SetStockThresholdsRequest(sku=sku, body=thresholds))
    return sku


async def receive(staff: StockingClient, sku: str, quantity: int) -> operations.ReceiveStockCreated:
    receipt = models.StockReceipt(quantity=quantity, reference="Delivery 77")
    return await staff.receive_stock(operations.ReceiveStockRequest(sku=sku, idempotency_key=new_id("key"), body=receipt))


async def count(
    staff: StockingClient, sku: str, counted: int, *, reason: str = "", version: int | None = None
) -> models.StockItem:
    body = models.StockCount(counted=counted, reason=reason or UNSET, version=UNSET if version is None else version)
    return (await staff.count_stock(operations.CountStockRequest(sku=sku, idempotency_key=new_id("key"), body=body))).body


async def thresholds(staff: StockingClient, sku: str, *, safety_stock: int) -> None:
    body = models.StockThresholds(reorder_point=5, safety_stock=safety_stock, version=(await level(staff, sku)).version)
    await staff.set_stock_thresholds(operations.SetStockThresholdsRequest(sku=sku, body=body))


async def movements(staff: StockingClient, sku: str) -> list[models.StockMovement]:
    """The movements of a variant, newest first."""
    return (await staff.list_stock_movements(operations.ListStockMovementsRequest(sku=(sku,)))).body.items


def subscription(
    sku: str, email: str = "ana@example.org", *, language: Language = "FR"
) -> operations.SubscribeBackInStockRequest:
    body = models.StockSubscriptionDraft(sku=sku, email=email, language=language)
    return operations.SubscribeBackInStockRequest(body=body)


async def subscribe(
    anybody: StockingClient, sku: str, email: str = "ana@example.org", *, language: Language = "FR"
) -> operations.SubscribeBackInStockAccepted:
    return await anybody.subscribe_back_in_stock(subscription(sku, email, language=language))


async def unsubscribe(anybody: StockingClient, token: str) -> None:
    await anybody.unsubscribe_back_in_stock(operations.UnsubscribeBackInStockRequest(token=token))


async def subscriptions(stocking: Serving, sku: str) -> list[Row[Any]]:
    """The rows of who waits for a variant, by address."""
    query = select(stock_subscriptions).where(stock_subscriptions.c.sku == sku).order_by(stock_subscriptions.c.email_key)
    return list(await stocking.store.query(lambda tx: tx.all(query)))


async def token_of(stocking: Serving, subscription_id: str) -> str:
    """The token that the message of a subscription would carry."""
    tokens = SubscriptionTokens()
    await stocking.store.command(tokens.load)
    return tokens.token(subscription_id)


def jobs_of(stocking: Serving) -> Jobs:
    jobs = stocking.implementation.jobs
    assert isinstance(jobs, Jobs)
    return jobs


async def tell(stocking: Serving, sku: str) -> None:
    """Runs the job once more, as its runner would."""
    job = jobs_of(stocking).tell_subscribers
    await stocking.store.command(lambda tx: job.call(tx, TellSubscribers(sku=sku)))


@contextmanager
def later(stocking: Serving, **by: float) -> Iterator[None]:
    """The service's clock goes ahead inside the block."""
    before = stocking.store.clock
    stocking.store.clock = lambda: before() + timedelta(**by)
    try:
        yield
    finally:
        stocking.store.clock = before


async def level(staff: StockingClient, sku: str) -> models.StockItem:
    return (await staff.get_stock_item(operations.GetStockItemRequest(sku=sku))).body


async def reserve(
    service: StockingClient, lines: dict[str, int], *, order_id: str = "", attempt: int = 1
) -> models.Reservation:
    wanted = [SkuQuantity(sku=sku, quantity=quantity) for sku, quantity in lines.items()]
    draft = models.ReservationDraft(order_id=order_id or new_id("ord"), attempt=attempt, lines=wanted)
    request = operations.ReserveStockRequest(idempotency_key=new_id("key"), body=draft)
    return (await service.reserve_stock(request)).body


async def release(service: StockingClient, reservation_id: str, *, attempt: int = 1) -> models.Reservation:
    body = models.ReservationRelease(reason="ORDER_NOT_CREATED", attempt=attempt)
    request = operations.ReleaseReservationRequest(reservation_id=reservation_id, body=body)
    return (await service.release_reservation(request)).body


async def ordered(stocking: Serving, service: StockingClient, lines: dict[str, int]) -> models.Reservation:
    """A hold whose order was seen."""
    held = await reserve(service, lines)
    await stocking.react(order_created(held.order_id, lines, reservation_id=held.reservation_id))
    return held


async def events_of(stocking: Serving, kind: type[Any], **members: str) -> list[Any]:
    every = await stocking.emitted_of(kind)
    return [event for event in every if all(getattr(event, name) == value for name, value in members.items())]


async def has_status(service: StockingClient, reservation_id: str, status: str) -> bool:
    request = operations.GetReservationRequest(reservation_id=reservation_id)
    return (await service.get_reservation(request)).body.status == status


def order_event(kind: type[Any], name: str, order_id: str) -> Any:
    return msgspec.convert({**example("ordering", name), "order_id": order_id}, kind)


def confirmed(order_id: str) -> OrderConfirmed:
    event: OrderConfirmed = order_event(OrderConfirmed, "order-confirmed", order_id)
    return event


def cancelled(order_id: str) -> OrderCancelled:
    event: OrderCancelled = order_event(OrderCancelled, "order-cancelled", order_id)
    return event
