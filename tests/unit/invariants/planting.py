"""Faults that are planted in a shop that is in order."""

from collections.abc import Callable
from functools import reduce
from typing import Any

from msgspec import UNSET
from msgspec.structs import replace

from generated.common.models import Money, Price
from tests.support.shop_in_order import record, setting
from tests.support.snapshot import Snapshot

Fault = tuple[str, Callable[[Snapshot], Snapshot], str]
"""The rule that it breaks, how it is planted, and a part of the sentence that tells of it."""


def with_first(name: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The first of some things changed."""

    def plant(at: Snapshot) -> Snapshot:
        first, *rest = getattr(at, name)
        return replace(at, **{name: [replace(first, **changes), *rest]})

    return plant


def without(name: str, index: int = 0) -> Callable[[Snapshot], Snapshot]:
    return lambda at: replace(at, **{name: [each for number, each in enumerate(getattr(at, name)) if number != index]})


def twice(name: str, **changes: Any) -> Callable[[Snapshot], Snapshot]:
    """The first of some things there once more, with changes."""
    return lambda at: replace(at, **{name: [*getattr(at, name), replace(getattr(at, name)[0], **changes)]})


def lost(kind: str) -> Callable[[Snapshot], Snapshot]:
    """All records of one type lost."""
    return lambda at: replace(at, records=[each for each in at.records if each.type != kind])


def sent_to(postal_code: str) -> Callable[[Snapshot], Snapshot]:
    def plant(at: Snapshot) -> Snapshot:
        address = replace(at.orders[0].delivery_address, postal_code=postal_code)
        return with_first("orders", delivery_address=address)(at)

    return plant


def with_settings(*thresholds: tuple[str, int]) -> Callable[[Snapshot], Snapshot]:
    """SHIPPING's settings of several moments: from which total on delivery was free. The method follows them."""

    def plant(at: Snapshot) -> Snapshot:
        told = [setting(number, as_of, free_from) for number, (as_of, free_from) in enumerate(thresholds, start=1)]
        free_from = Price(amount=thresholds[-1][1], currency="EUR")
        return with_first("methods", free_from=free_from, tier_free_from=[])(replace(at, records=[*at.records, *told]))

    return plant


def both(*plants: Callable[[Snapshot], Snapshot]) -> Callable[[Snapshot], Snapshot]:
    return lambda at: reduce(lambda so_far, plant: plant(so_far), plants, at)


NOTHING = Money(amount=0, currency="EUR")


def for_nothing(at: Snapshot) -> Snapshot:
    """The order as a gift: nothing was owed, paid, refunded or credited."""
    (order,), (cart,), (invoice, _), (item,) = at.orders, at.carts, at.invoices, at.orders[0].lines
    price = Price(amount=0, currency="EUR")
    totals = {"items": NOTHING, "shipping": NOTHING, "total": NOTHING, "tax_included": []}
    line = replace(item, unit_price=price, line_total=NOTHING)
    of_nothing = {"net": NOTHING, "tax": NOTHING, "gross": NOTHING}
    billed = replace(invoice.lines[0], unit_price=NOTHING, **of_nothing)
    assert at.dashboard is not UNSET
    shown = replace(at.dashboard.last_30_days, revenue=NOTHING, average_basket=NOTHING, refunded=NOTHING)
    method = replace(at.methods[0], free_from=price)
    gone = {"paying.refund-succeeded.v1", "billing.credit-note-issued.v1"}
    return replace(
        at,
        orders=[
            replace(order, lines=[line], shipping=replace(order.shipping, fee=NOTHING), totals=replace(order.totals, **totals))
        ],
        carts=[
            replace(
                cart,
                items=[replace(cart.items[0], unit_price=price, line_total=NOTHING)],
                totals=replace(cart.totals, **totals),
            )
        ],
        intents=[replace(at.intents[0], amount=NOTHING, captured=NOTHING, refunded=NOTHING)],
        refunds=[],
        invoices=[replace(invoice, lines=[billed], taxes=[], totals=replace(invoice.totals, **of_nothing))],
        methods=[method],
        dashboard=replace(at.dashboard, last_30_days=shown, days=[replace(day, revenue=NOTHING) for day in at.dashboard.days]),
        records=[each for each in at.records if each.type not in gone and (each.type, each.sequence) != PRINTED_LAST],
    )


def with_notes_of_nothing(*order_ids: str) -> Callable[[Snapshot], Snapshot]:
    """Credit notes that no refund asked for."""

    def plant(at: Snapshot) -> Snapshot:
        note = replace(at.invoices[0], type="CREDIT_NOTE", refund_id=UNSET)
        notes = [replace(note, invoice_id=f"inv_{number}", order_id=each) for number, each in enumerate(order_ids)]
        return replace(at, invoices=[*at.invoices, *notes])

    return plant


def ended(at: Snapshot) -> Snapshot:
    return with_first("orders", status="CANCELLED", ended_reason="CUSTOMER", confirmed_at=UNSET, shipped_at=UNSET)(at)


PRINTED_LAST = ("billing.invoice-printed.v1", 5)


EARLIER, LATER = "2026-11-01T08:00:00Z", "2026-11-24T08:00:00Z"


def in_two_parcels(at: Snapshot) -> Snapshot:
    """The order's two mugs in a parcel each, both on their way; the second was split from the first."""
    [parcel], [order], [known] = at.shipments, at.orders, at.orders[0].shipments
    numbers = ("EX-2026-000042", "RR473124829FR"), ("EX-2026-000044", "RR618033991FR")
    ids = [parcel.shipment_id, f"{parcel.shipment_id[:-1]}x"]
    lines = [replace(parcel.lines[0], quantity=1)]
    both_at_shipping, both_at_ordering = [], []
    for shipment_id, (shipment_number, tracking_number) in zip(ids, numbers, strict=True):
        changes = {"shipment_id": shipment_id, "shipment_number": shipment_number, "tracking_number": tracking_number}
        both_at_shipping.append(replace(parcel, lines=lines, **changes))
        both_at_ordering.append(replace(known, **changes))
    of_order = {"order_id": order.order_id}
    second = {**of_order, "shipment_id": ids[1]}
    more = [
        record("shipping.shipment-created.v1", 4, **second),
        record("shipping.shipment-split.v1", 5, **of_order),
        record("shipping.label-created.v1", 6, **second, tracking_number=numbers[1][1]),
        record("shipping.shipment-dispatched.v1", 7, **second),
        record("ordering.order-shipped.v1", 4, **of_order),
    ]
    noted = replace(at.timelines[order.order_id][0], code="SHIPMENT_SPLIT")
    return replace(
        at,
        shipments=both_at_shipping,
        orders=[replace(order, shipments=both_at_ordering)],
        timelines={order.order_id: [*at.timelines[order.order_id], noted]},
        records=[*at.records, *more],
    )
