"""What the tests of BILLING share."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from generated.billing import models, operations
from generated.billing.client import BillingClient
from generated.events.administering import SettingChanged
from generated.events.ordering import OrderCreated
from generated.events.paying import RefundSucceeded
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from infra.runtime.problem import NotFound
from infra.runtime.store.base import utc_now
from tests.support.order_events import ORDER_ONE, confirmed, new_order
from tests.support.service import Serving

EVENTS = Path(__file__).parents[3] / "contracts"
QUICK = {"SELLER_WAIT_SECONDS": "0.1"}
SELLER = msgspec.json.decode((EVENTS / "administering/events/setting-changed.v1.json").read_bytes())["examples"][1]
_PRINTED_WITHIN_SECONDS = 60
"""What other tests had printed by the same service comes first."""
STAFF = ("billing:read", "billing:write")


def seller(version: int = 1, **changes: Any) -> SettingChanged:
    known = SELLER["setting"]["values"]["seller"]
    setting = {**SELLER["setting"], "version": version, "values": {"seller": {**known, **changes}}}
    return msgspec.convert({**SELLER, "setting": setting}, SettingChanged)


def refunded(placed: OrderCreated, cents: int, **changes: Any) -> RefundSucceeded:
    money = {"amount": cents, "currency": "EUR"}
    event = {
        "order_id": placed.order_id,
        "payment_intent_id": new_id("pay"),
        "refund_id": new_id("rfd"),
        "amount": money,
        "remaining": money,
        "reason": "DAMAGED",
        "refunded_at": utc_now(),
        **changes,
    }
    return msgspec.convert(event, RefundSucceeded)


async def of_order(client: BillingClient, order_id: str) -> list[models.InvoiceSummary]:
    return (await client.list_order_invoices(operations.ListOrderInvoicesRequest(order_id=order_id))).body.items


async def are_gone(client: BillingClient, order_id: str) -> bool:
    """Whether an order has neither invoice nor draft."""
    try:
        return await of_order(client, order_id) == []
    except NotFound:
        return True


Condition = Callable[[models.InvoiceSummary], bool]


async def when(condition: Condition, client: BillingClient, order_id: str) -> list[models.InvoiceSummary]:
    """The documents of an order, as soon as all of them are as they should be."""
    return await until(
        lambda: of_order(client, order_id),
        lambda items: all(condition(item) for item in items),
        f"What is waited for of {order_id}",
        seconds=_PRINTED_WITHIN_SECONDS,
    )


async def read(client: BillingClient, summary: models.InvoiceSummary) -> models.Invoice:
    return (await client.get_invoice(operations.GetInvoiceRequest(invoice_id=summary.invoice_id))).body


async def invoiced(
    billing: Serving, client: BillingClient, example: dict[str, Any] = ORDER_ONE, **changes: Any
) -> tuple[OrderCreated, models.Invoice]:
    placed = new_order(example, **changes)
    await billing.react(placed)
    await billing.react(confirmed(placed))
    [summary] = await when(lambda item: item.printed, client, placed.order_id)
    return placed, await read(client, summary)


async def told(billing: Serving, kind: type[Any], order_id: str) -> list[Any]:
    return [event for event in await billing.emitted_of(kind) if event.order_id == order_id]


def same(instant: datetime) -> datetime:
    return instant


def for_nothing() -> dict[str, Any]:
    """The contract's first order, discounted to nothing."""
    zero = {"amount": 0, "currency": "EUR"}
    lines = [{**line, "discount": gross(line), "line_total": zero} for line in ORDER_ONE["lines"]]
    totals = {
        **ORDER_ONE["totals"],
        "discount": ORDER_ONE["totals"]["items"],
        "shipping": zero,
        "total": zero,
        "tax_included": [],
    }
    return {**ORDER_ONE, "lines": lines, "shipping": {**ORDER_ONE["shipping"], "fee": zero}, "totals": totals}


def gross(line: dict[str, Any]) -> dict[str, Any]:
    return {"amount": line["quantity"] * line["unit_price"]["amount"], "currency": "EUR"}


def ended(kind: type[Any], placed: OrderCreated) -> Any:
    event = {
        "order_id": placed.order_id,
        "order_number": placed.order_number,
        "cart_id": placed.cart_id,
        "reason": "TIME",
        "previous_status": "PENDING",
        "ended_by": "SYSTEM",
        "cancelled_at": utc_now(),
        "expired_at": utc_now(),
    }
    return msgspec.convert(event, kind)
