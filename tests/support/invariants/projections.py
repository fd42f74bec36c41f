"""Projections: every service's copy agrees with the owner's data."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import UNSET

from impl.common.emails import key_of
from impl.common.personal_data import ERASED
from tests.support.invariants.statuses import ARRIVED, BACK, GOING_ON
from tests.support.snapshot import Snapshot, payload_of


def projections_agree(at: Snapshot) -> Iterator[str]:
    """8: copies of stock, products, vendors, methods, customers and orders agree with their owner's data."""
    in_order = sorted(at.records, key=lambda record: record.sequence)  # an old one may have been sent again
    newest = {(record.topic, record.key): payload_of(record) or {} for record in in_order}
    for item in at.stock_items:
        level = newest.get(("stocking.items", item.sku), {}).get("level", {})
        last = tuple(level.get(name) for name in ("on_hand", "reserved", "available", "status"))
        if last != (item.on_hand, item.reserved, item.available, item.status):
            yield f"{item.sku}: its last event tells {last}"
    status = {item.sku: item.status for item in at.stock_items}
    for product in at.products:
        for variant in product.variants:
            if variant.availability != status.get(variant.sku, "OUT_OF_STOCK"):
                yield f"{variant.sku} is {status.get(variant.sku)} at STOCKING and {variant.availability} at CATALOGING"
        yield from _last_version(newest, "cataloging.products", product.product_id, "product", product.version)
    for vendor in at.vendors:
        yield from _last_version(newest, "administering.vendors", vendor.vendor_id, "vendor", vendor.version)
    for method in at.methods:
        key = f"method:{method.shipping_method_code}"
        yield from _last_version(newest, "shipping.terms", key, "method", method.version)
    for customer in at.customers:
        told = newest.get(("profiling.customers", customer.customer_id), {}).get("customer", {})
        if told.get("tier") != customer.tier:
            yield f"{customer.customer_id} is {customer.tier}, the last event tells {told.get('tier')}"
        if told.get("email", customer.email) != customer.email:  # who is erased has none there
            yield f"{customer.customer_id} has the e-mail address {customer.email}, the last event tells {told.get('email')}"
    yield from _customers_addresses(at)
    yield from _dashboard_counts(at)


def _customers_addresses(at: Snapshot) -> Iterator[str]:
    """An order has an e-mail address that its customer has or had, or one spelling of it; an invoice has its order's."""
    told = [record for record in at.records if record.topic == "profiling.customers"]
    complete = {record.key for record in told if record.sequence == 1}  # compaction deletes the first ones first
    of_customer: defaultdict[str, set[str]] = defaultdict(set)
    for record in told:
        if had := (payload_of(record) or {}).get("customer", {}).get("email"):
            of_customer[record.key].add(key_of(had))
    named = [order for order in at.orders if order.delivery_address.recipient != ERASED]  # erased ones have none
    of_order = {order.order_id: order.email for order in named}
    for order in named:
        if order.customer_id not in complete or order.email is UNSET:
            continue
        if key_of(order.email) not in of_customer[str(order.customer_id)]:
            yield f"{order.order_number} has the e-mail address {order.email}, its customer never had it"
    for invoice in at.invoices:
        if invoice.buyer.email not in {UNSET, of_order.get(invoice.order_id, invoice.buyer.email)}:
            yield f"{invoice.invoice_id} has the e-mail address {invoice.buyer.email}, its order another"


def _last_version(
    newest: Mapping[tuple[str, str], Mapping[str, Any]], topic: str, key: str, member: str, version: int
) -> Iterator[str]:
    last = newest.get((topic, key), {}).get(member, {}).get("version")
    if last != version:
        yield f"{key} has version {version}, the last event on {topic} tells {last}"


def _dashboard_counts(at: Snapshot) -> Iterator[str]:
    if at.dashboard is UNSET:
        return
    shown = {each.status: each.orders for each in at.dashboard.last_30_days.orders_by_status if each.orders}
    counted = Counter("CONFIRMED" if each.status in GOING_ON | ARRIVED else each.status for each in at.orders)
    if shown != counted:
        yield f"the dashboard counts {shown}, the orders are {dict(counted)}"
    if at.dashboard.last_30_days.refunded.amount != sum(each.amount.amount for each in at.refunds):
        yield f"the dashboard shows {at.dashboard.last_30_days.refunded.amount} refunded"
    alerts = at.dashboard.stock_alerts
    statuses = Counter(item.status for item in at.stock_items)
    if (alerts.low, alerts.out_of_stock) != (statuses["LOW"], statuses["OUT_OF_STOCK"]):
        yield f"the dashboard shows {alerts.low} low and {alerts.out_of_stock} gone, STOCKING {dict(statuses)}"
    stuck = sum(1 for each in at.processes if each.state == "STUCK")
    if at.dashboard.stuck_processes != stuck:
        yield f"the dashboard shows {at.dashboard.stuck_processes} stuck processes of {stuck}"


def dashboard_shows_sales(at: Snapshot) -> Iterator[str]:
    """8: sales are the orders paid and neither cancelled nor returned: in total, by day, on average and by product."""
    if at.dashboard is UNSET:
        return
    shown = at.dashboard.last_30_days
    sold = [each for each in at.orders if each.status in GOING_ON | ARRIVED]
    revenue = sum(each.totals.total.amount for each in sold)
    if shown.revenue.amount != revenue or sum(day.revenue.amount for day in at.dashboard.days) != revenue:
        yield f"the dashboard shows a revenue of {shown.revenue.amount}, sales make {revenue}"
    average = (2 * revenue + len(sold)) // (2 * len(sold)) if sold else 0
    if shown.average_basket.amount != average:
        yield f"the dashboard shows a basket of {shown.average_basket.amount}, sales make {average}"
    standing = sum(1 for each in at.orders if each.status not in BACK | {"CANCELLED", "EXPIRED"})
    if sum(day.orders for day in at.dashboard.days) != standing:
        yield f"the dashboard's days have {sum(day.orders for day in at.dashboard.days)} orders of {standing} that stand"
    pieces = Counter[str]()
    for order in sold:
        pieces.update({line.product_id: 0 for line in order.lines})
        for line in order.lines:
            pieces[line.product_id] += line.quantity
    for top in at.dashboard.top_products:
        if top.quantity != pieces[top.product_id]:
            yield f"the dashboard shows {top.quantity} sold of {top.product_id}, orders have {pieces[top.product_id]}"
